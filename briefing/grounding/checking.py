"""From what a model said to a checked entry: the spans and dates filled in, the exact checks of its section applied.

One table says which checks a section gets. `ground` is for a model's answer, `findings_of` for an entry that already
stands (in `verify`): both apply the same checks. What code vouches for beyond them is for `extracts` to say.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any, Final, Literal, NamedTuple, TypeAlias, get_args, get_origin

from pydantic import ValidationError

from briefing.article import Evidence, Sentence
from briefing.brief import Doubt, Entry, Fault, OpenQuestion, Point, Position, What, When, Who
from briefing.draft import Wire, fitted, holds_evidence, plain_fields
from briefing.grounding.extracts import doubts_of
from briefing.grounding.figures.numbers import check_numbers, check_value
from briefing.grounding.finding import Finding, failed
from briefing.grounding.people.cast import check_actor
from briefing.grounding.people.names import CODE as NAME
from briefing.grounding.people.names import check_names
from briefing.grounding.people.protagonists import is_central
from briefing.grounding.questions import check_question
from briefing.grounding.quotations import check_quotations
from briefing.grounding.reading import Reading
from briefing.grounding.speech.speakers import spoken_by
from briefing.grounding.times.dates import CODE as EXPRESSION
from briefing.grounding.times.dates import check_expression, resolve
from briefing.grounding.times.days import CODE as DATE
from briefing.grounding.times.days import check_days
from briefing.grounding.times.tenses import is_of_saying, looks_ahead

Cited: TypeAlias = tuple[Sentence, ...]
_DOUBTS: Final[dict[str, Doubt]] = {NAME: "name", DATE: "time"}
Tense: TypeAlias = Literal["ahead", "back"] | None
MOST_CITED: Final = 5
"""Sentences of an entry's citation that count: who cites the whole article cites nothing."""
EMPTY: Final = "empty"
REFERENCE: Final = "reference-missing"
FAR: Final = timedelta(days=200)
NEAR: Final = timedelta(days=100)


class Grounded(NamedTuple):
    """One entry after the checks.

    Attributes:
        entry: the entry with all that code fills; None where it cannot even be built (no time words to point at).
        faults: what failed; empty when it holds.
    """

    entry: Entry | None
    faults: tuple[Fault, ...]


def ground(wire: Wire, reading: Reading) -> Grounded:
    """Check one entry of a model's answer against the article.

    Args:
        wire: the entry as the model gave it, of any section.
        reading: the article.
    """
    cited = _cited(wire, reading)
    if not cited:
        return Grounded(_bare(wire), (Fault(code="cite-missing", message=_no_citation(wire, reading)),))
    filled, fault = _filled(wire, cited, reading)
    if fault:
        return Grounded(None, (fault,))
    try:
        entry = wire.entry(**filled, evidence=tuple(reading.once(_evidence, s) for s in cited))
    except ValidationError as error:  # a validator of a user's own that sees a span for the first time here
        reason = "; ".join(problem["msg"] for problem in error.errors())
        return Grounded(None, (Fault(code=EXPRESSION, message=f"{reason}."),))
    findings = findings_of(entry, cited, reading)
    faults = tuple(Fault(code=f.code, message=f.message) for f in findings if f.outcome == "failed")
    doubts = doubts_about(entry, cited, findings, reading)
    support = "unconfirmed" if doubts else "extract"
    return Grounded(entry.model_copy(update={"support": support, "unchecked": doubts}), faults)


def findings_of(entry: Entry, cited: Cited, reading: Reading) -> tuple[Finding, ...]:
    """Apply the exact checks of its section to an entry, with the sentences it cites."""
    check = _CHECKS.get(type(entry), _check_own)
    return tuple(check(entry, tuple(cited), reading))


def doubts_about(entry: Entry, cited: Cited, findings: Iterable[Finding], reading: Reading) -> tuple[Doubt, ...]:
    """What code cannot vouch for in an entry; nothing for an extract, whose words are the article's own.

    Args:
        entry: the entry.
        cited: the sentences it cites.
        findings: what the exact checks said of it.
        reading: the article.
    """
    doubts = doubts_of(entry, cited, reading)
    if not doubts and not isinstance(entry, Who):
        return ()
    untold = (_DOUBTS[f.code] for f in findings if f.outcome == "unchecked" and f.code in _DOUBTS)
    return tuple(dict.fromkeys((*doubts, *untold)))


def sentences_of(evidence: Iterable[Evidence], reading: Reading) -> tuple[Sentence, ...]:
    """The sentences that some evidence touches, in the article's order."""
    return reading.touching((e.start, e.end) for e in evidence)


# ------------------------------------------------------------------------------------------------------ building


def _cited(wire: Wire, reading: Reading) -> Cited:
    """The sentences an entry cites. An actor whose citation is off is cited where the article first names it."""
    cited = reading.cited(wire.cites[:MOST_CITED])
    if wire.entry is not Who:
        return cited
    name: str = wire.name  # type: ignore[attr-defined]
    if cited and reading.cast.referred(name, cited):
        return cited
    return sentences_of(reading.cast.mentions(name)[:1], reading) or cited


def _evidence(sentence: Sentence, _: Reading) -> Evidence:
    return Evidence(start=sentence.start, end=sentence.end, text=sentence.text)


def _bare(wire: Wire) -> Entry | None:
    """The entry without evidence, for `unsupported="keep"`; None where a field of it is evidence itself."""
    values = _plain_values(wire)
    return None if any(_wants_evidence(wire.entry, name) for name in values) else wire.entry(**values)


def _plain_values(wire: Wire) -> dict[str, Any]:
    return {name: value for name, value in wire.plain().items() if name != "points"}


def _wants_evidence(entry: type[Entry], name: str) -> bool:
    return holds_evidence(plain_fields(entry)[name])


def _filled(wire: Wire, cited: Cited, reading: Reading) -> tuple[dict[str, Any], Fault | None]:
    """All fields of the entry: the model's, and those that code fills."""
    values = _plain_values(wire)
    missing: list[Fault] = []

    def span(words: str) -> Evidence | None:
        finding, found = check_expression(words, cited, reading)
        if found is None:
            missing.append(Fault(code=finding.code, message=finding.message))
        return found

    for name in values:
        values[name] = fitted(plain_fields(wire.entry)[name], values[name], span)
    if missing:
        return {}, missing[0]
    if wire.entry is Who:
        values["name"] = reading.cast.full_name(values["name"])
    elif wire.entry is When:
        tense = reading.lately(_tense, values["expression"].start, values["expression"].end, cited)
        values["status"] = status_of(values["expression"].text, values["status"], reading, tense)
    elif wire.entry is Position:
        values["actor"] = reading.cast.full_name(values["actor"])
    return values | filled_by_code(wire.entry, values, cited, reading), None


def filled_by_code(kind: type[Entry], values: Mapping[str, Any], cited: Cited, reading: Reading) -> dict[str, Any]:
    """The fields of an entry that follow from its others and the article: mentions, dates, quotations and voice.

    Args:
        kind: the class of the entry.
        values: its other fields.
        cited: the sentences it cites.
        reading: the article.
    """
    if kind is Who:
        name = values["name"]
        return {"mentions": reading.cast.mentions(name), "central": is_central(name, reading)}
    if kind is When:
        return dict(dates_of(values["expression"].text, values["status"], reading))
    if kind is Position:
        spoken = spoken_by(values["actor"], values["statement"], cited, reading)
        return {"quotes": spoken.quotes, "voice": spoken.voice, "via": spoken.via}
    return {}


def dates_of(expression: str, status: str, reading: Reading) -> dict[str, str | None]:
    """The date fields of a `When`: what the words and the publication date give."""
    resolved = resolve(expression, published=reading.article.published, language=reading.language, status=status)
    return {"date": resolved.date, "earliest": resolved.earliest, "latest": resolved.latest}


def status_of(expression: str, status: str, reading: Reading, tense: Tense = None) -> str:
    """The status of a `When`, mended where the dates contradict it: what lies before the publication is past.

    "12 February" without a year, in an article of March, is the last one, whatever the model took it for: a date is
    taken from the other side of the publication where it is near there and far here. What the words leave open the
    clause may tell: "will open by July" is the next July, "said on Friday" the last Friday.
    """
    published = _day(reading.article.published)
    if published is None:
        return status
    other = "scheduled" if status == "past" else "past"
    here, there = (_ends(expression, side, reading) for side in (status, other))
    told = tense == ("ahead" if status == "past" else "back")
    if told and there and there != here and (there[1] > published) == (tense == "ahead"):
        return other
    if here and there and _distance(here, published) > FAR and _distance(there, published) < NEAR:
        return other
    if here and here[0] > published and status == "past":
        return "scheduled"
    return "past" if here and here[1] < published and status in ("scheduled", "possible") else status


def _tense(start: int, end: int, cited: Cited, reading: Reading) -> Tense:
    """Whether the sentence that has the time words speaks of the future there, or of when something was said."""
    sentence = next(s for s in cited if s.start <= start < s.end)
    place = start - sentence.start, end - sentence.start, reading.language
    if looks_ahead(sentence.text, *place):
        return "ahead"
    return "back" if is_of_saying(sentence.text, *place) else None


def _ends(expression: str, status: str, reading: Reading) -> tuple[date, date] | None:
    dates = dates_of(expression, status, reading)
    days = [day for day in (_day(dates["earliest"]), _day(dates["latest"])) if day]
    return (days[0], days[-1]) if days else None


def _day(written: str | None) -> date | None:
    return date.fromisoformat(written[:10]) if written else None


def _distance(ends: tuple[date, date], published: date) -> timedelta:
    return min(abs(end - published) for end in ends)


def _no_citation(wire: Wire, reading: Reading) -> str:
    if not wire.cites:
        return "No sentence of the article is cited for it."
    numbers = ", ".join(str(n) for n in wire.cites[:5])
    return f"It cites sentence {numbers}; the article's sentences are numbered 1 to {len(reading.sentences)}."


# ------------------------------------------------------------------------------------------------------ checking


def _check_prose(prose: str, cited: Cited, reading: Reading) -> tuple[Finding, ...]:
    """The checks of every text a model writes."""
    if not prose.strip():
        return (failed(EMPTY, "It says nothing."),)
    return reading.lately(_checked, prose, cited)


def _checked(prose: str, cited: Cited, reading: Reading) -> tuple[Finding, ...]:
    return tuple([check(prose, cited, reading) for check in (check_quotations, check_names, check_numbers, check_days)])


def _check_text(entry: Any, cited: Cited, reading: Reading) -> Sequence[Finding]:
    return _check_prose(entry.text, cited, reading)


def _check_who(entry: Any, cited: Cited, reading: Reading) -> list[Finding]:
    if not entry.name.strip():
        return [failed(EMPTY, "It names nobody.")]
    role = _check_prose(entry.role, cited, reading) if entry.role.strip() else ()
    return [reading.lately(check_actor, entry.name, cited), *role]


def _check_when(entry: Any, cited: Cited, reading: Reading) -> list[Finding]:
    located, _ = check_expression(entry.expression.text, cited, reading)
    return [located, *_check_prose(entry.event, cited, reading)]


def _check_position(entry: Any, cited: Cited, reading: Reading) -> list[Finding]:
    if not entry.actor.strip():
        return [failed(REFERENCE, "It does not say whose view it is.")]
    return [*_check_prose(entry.statement, cited, reading), reading.lately(check_actor, entry.actor, cited)]


def _check_question(entry: Any, cited: Cited, reading: Reading) -> list[Finding]:
    return [*_check_prose(entry.question, cited, reading), check_question(entry.question, reading)]


def _check_own(entry: Any, cited: Cited, reading: Reading) -> list[Finding]:
    """The texts of an entry of a user's own section, and its numbers; a choice among given words is a label."""
    own: type[Entry] = type(entry)
    kinds = plain_fields(own).items()
    values = [value for name, kind in kinds if not _is_label(kind) for value in _flat(getattr(entry, name))]
    texts = [value for value in values if isinstance(value, str) and value.strip()]
    numbers = [value for value in values if isinstance(value, int | float) and not isinstance(value, bool)]
    if values and not texts and all(isinstance(value, str) for value in values):
        return [failed(EMPTY, "It says nothing.")]
    return [
        *(finding for text in texts for finding in _check_prose(text, cited, reading)),
        *(check_value(number, cited, reading) for number in numbers),
    ]


def _is_label(kind: Any) -> bool:
    return get_origin(kind) is Literal or any(_is_label(part) for part in get_args(kind))


def _flat(value: object) -> Iterator[object]:
    if isinstance(value, tuple | list):
        for item in value:
            yield from _flat(item)
    else:
        yield value


_Check: TypeAlias = Callable[[Any, Cited, Reading], Sequence[Finding]]
_CHECKS: dict[type[Entry], _Check] = {
    Who: _check_who,
    When: _check_when,
    Position: _check_position,
    OpenQuestion: _check_question,
    What: _check_text,
    Point: _check_text,
}
