"""From what a model said to an entry: its citations, spans, names and dates filled in, and checked."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, Final, Literal, NamedTuple, TypeAlias

from pydantic import ValidationError

from briefing.article import Evidence, Sentence
from briefing.brief import Entry, Position, Problem, When, Who, holds_evidence, plain_fields
from briefing.checks.dates.dates import CODE as EXPRESSION
from briefing.checks.dates.dates import check_expression
from briefing.checks.dates.tenses import is_of_saying, looks_ahead
from briefing.checks.document import Document, lately, once
from briefing.checks.entities.resolver import cast_of
from briefing.checks.run import Cited, dates_of, doubts_about, filled_by_code, findings_of, sentences_of
from briefing.generation.wire_schema import Wire, fitted

Tense: TypeAlias = Literal["ahead", "back"] | None
MOST_CITED: Final = 5
"""Sentences of an entry's citation that count: who cites the whole article cites nothing."""
FAR: Final = timedelta(days=200)
NEAR: Final = timedelta(days=100)


class Grounded(NamedTuple):
    """One entry after the checks.

    Attributes:
        entry: the entry with all that code fills; None where it cannot even be built (no time words to point at).
        problems: what failed; empty when it holds.
    """

    entry: Entry | None
    problems: tuple[Problem, ...]


def ground(wire: Wire, document: Document) -> Grounded:
    """Check one entry of a model's answer against the article.

    Args:
        wire: the entry as the model gave it, of any section.
        document: the article.
    """
    cited = _cited(wire, document)
    if not cited:
        return Grounded(_bare(wire), (Problem(code="cite-missing", message=_no_citation(wire, document)),))
    filled, problem = _filled(wire, cited, document)
    if problem:
        return Grounded(None, (problem,))
    try:
        entry = wire.entry(**filled, evidence=tuple(_evidence(s, document) for s in cited))
    except ValidationError as error:  # a validator of a user's own that sees a span for the first time here
        reason = "; ".join(problem["msg"] for problem in error.errors())
        return Grounded(None, (Problem(code=EXPRESSION, message=f"{reason}."),))
    findings = findings_of(entry, cited, document)
    problems = tuple(Problem(code=f.code, message=f.message) for f in findings if f.outcome == "failed")
    doubts = doubts_about(entry, cited, findings, document)
    support = "unconfirmed" if doubts else "extract"
    return Grounded(entry.model_copy(update={"support": support, "unchecked": doubts}), problems)


def _cited(wire: Wire, document: Document) -> Cited:
    """The sentences an entry cites. An actor whose citation is off is cited where the article first names it."""
    cited = document.cited(wire.cites[:MOST_CITED])
    if wire.entry is not Who:
        return cited
    name: str = wire.name  # type: ignore[attr-defined]
    if cited and cast_of(document).referred(name, cited):
        return cited
    return sentences_of(cast_of(document).mentions(name)[:1], document) or cited


@once
def _evidence(sentence: Sentence, _: Document) -> Evidence:
    return Evidence(start=sentence.start, end=sentence.end, text=sentence.text)


def _bare(wire: Wire) -> Entry | None:
    """The entry without evidence, for `unsupported="keep"`; None where a field of it is evidence itself."""
    values = _plain_values(wire)
    return None if any(_wants_evidence(wire.entry, name) for name in values) else wire.entry(**values)


def _plain_values(wire: Wire) -> dict[str, Any]:
    return {name: value for name, value in wire.plain().items() if name != "points"}


def _wants_evidence(entry: type[Entry], name: str) -> bool:
    return holds_evidence(plain_fields(entry)[name])


def _filled(wire: Wire, cited: Cited, document: Document) -> tuple[dict[str, Any], Problem | None]:
    """All fields of the entry: the model's, and those that code fills."""
    values = _plain_values(wire)
    missing: list[Problem] = []

    def span(words: str) -> Evidence | None:
        finding, found = check_expression(words, cited, document)
        if found is None:
            missing.append(Problem(code=finding.code, message=finding.message))
        return found

    for name in values:
        values[name] = fitted(plain_fields(wire.entry)[name], values[name], span)
    if missing:
        return {}, missing[0]
    if wire.entry is Who:
        values["name"] = cast_of(document).full_name(values["name"])
    elif wire.entry is When:
        tense = _tense(values["expression"].start, values["expression"].end, cited, document)
        values["status"] = status_of(values["expression"].text, values["status"], document, tense)
    elif wire.entry is Position:
        values["actor"] = cast_of(document).full_name(values["actor"])
    return values | filled_by_code(wire.entry, values, cited, document), None


def status_of(expression: str, status: str, document: Document, tense: Tense = None) -> str:
    """The status of a `When`, corrected where the dates contradict it: what lies before the publication is past.

    "12 February" without a year, in an article of March, is the last one, whatever the model took it for: a date is
    taken from the other side of the publication where it is near there and far here. What the words leave open the
    clause may tell: "will open by July" is the next July, "said on Friday" the last Friday.
    """
    published = _day(document.article.published)
    if published is None:
        return status
    other = "scheduled" if status == "past" else "past"
    here, there = (_ends(expression, side, document) for side in (status, other))
    told = tense == ("ahead" if status == "past" else "back")
    if told and there and there != here and (there[1] > published) == (tense == "ahead"):
        return other
    if here and there and _distance(here, published) > FAR and _distance(there, published) < NEAR:
        return other
    if here and here[0] > published and status == "past":
        return "scheduled"
    return "past" if here and here[1] < published and status in ("scheduled", "possible") else status


@lately
def _tense(start: int, end: int, cited: Cited, document: Document) -> Tense:
    """Whether the sentence that has the time words speaks of the future there, or of when something was said."""
    sentence = next(s for s in cited if s.start <= start < s.end)
    place = start - sentence.start, end - sentence.start, document.language
    if looks_ahead(sentence.text, *place):
        return "ahead"
    return "back" if is_of_saying(sentence.text, *place) else None


def _ends(expression: str, status: str, document: Document) -> tuple[date, date] | None:
    dates = dates_of(expression, status, document)
    days = [day for day in (_day(dates["earliest"]), _day(dates["latest"])) if day]
    return (days[0], days[-1]) if days else None


def _day(written: str | None) -> date | None:
    return date.fromisoformat(written[:10]) if written else None


def _distance(ends: tuple[date, date], published: date) -> timedelta:
    return min(abs(end - published) for end in ends)


def _no_citation(wire: Wire, document: Document) -> str:
    if not wire.cites:
        return "No sentence of the article is cited for it."
    numbers = ", ".join(str(n) for n in wire.cites[:5])
    return f"It cites sentence {numbers}; the article's sentences are numbered 1 to {len(document.sentences)}."
