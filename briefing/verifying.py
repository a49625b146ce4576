"""`verify`: whether a Brief still holds against its article. No network, no key, no model."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from briefing.article import Article, Evidence, Sentence, sha256_of
from briefing.brief import Brief, Entry, Position, When
from briefing.grounding.checking import filled_by_code, judge, sentences_of
from briefing.grounding.reading import Reading, reading_of


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that does not hold in a Brief.

    Attributes:
        section: the section, or "article", or "brief" where the whole cannot be read.
        index: which entry of it, from 0; None for the whole section.
        code: the check that failed.
        message: what is claimed, and what the article says.
    """

    section: str
    index: int | None
    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Report:
    """What `verify` found.

    Attributes:
        ok: whether everything holds.
        problems: what does not.
    """

    ok: bool
    problems: tuple[Problem, ...]


def verify(brief: Brief | Mapping[str, Any] | str | bytes, article: Article | str | None = None) -> Report:
    """Check a Brief again: its shape, the article's hash, every span, every statement, every date.

    Args:
        brief: a Brief, its dict, or its JSON.
        article: the article, or its text; None takes the one inside the Brief.

    Returns:
        A `Report`; a bad brief is reported, never raised.
    """
    try:
        whole = _read(brief)
    except (ValidationError, ValueError, TypeError) as error:
        return _report([Problem("brief", None, "not-a-brief", _first_line(error))])
    text = article.text if isinstance(article, Article) else article
    text = whole.article.text if text is None else text
    if text is None:
        return _report(
            [
                Problem(
                    "article",
                    None,
                    "article-missing",
                    "The Brief was kept without the article's text; give the article too.",
                )
            ]
        )
    return _report(list(_problems(whole, text)))


def _report(problems: list[Problem]) -> Report:
    return Report(not problems, tuple(problems))


def _read(brief: Brief | Mapping[str, Any] | str | bytes) -> Brief:
    if isinstance(brief, Brief):
        return brief
    return Brief.model_validate_json(brief if isinstance(brief, str | bytes) else json.dumps(brief))


def _first_line(error: Exception) -> str:
    if isinstance(error, ValidationError):
        first = error.errors()[0]
        return f"{'.'.join(str(part) for part in first['loc']) or 'the whole'}: {first['msg']}"
    return str(error) or type(error).__name__


def _problems(brief: Brief, text: str) -> Iterator[Problem]:
    if sha256_of(text) != brief.article.sha256:
        yield Problem("article", None, "article-changed", "The text's SHA-256 is not the one the Brief was made with.")
    reading = reading_of(_with_text(brief.article, text), brief.provenance.language)
    names = {who.name for who in brief.who}
    for section, index, entry in _entries(brief):
        wrong = list(_span_problems(entry, text))
        if not wrong:
            wrong = [*_statement_problems(entry, reading), *_reference_problems(entry, names, brief.topics)]
        for code, message in wrong:
            yield Problem(section, index, code, message)


def _with_text(article: Article, text: str) -> Article:
    """The article with this text; a copy of the model would keep the sentences of the other one."""
    return article if article.text == text else Article(**article.model_dump() | {"text": text})


def _entries(brief: Brief) -> Iterator[tuple[str, int | None, Entry]]:
    yield "what", None, brief.what
    lists: dict[str, tuple[Entry, ...]] = {
        "points": brief.what.points,
        "who": brief.who,
        "when": brief.when,
        "positions": brief.positions,
        "open_questions": brief.open_questions,
        **brief.sections,
    }
    for section, entries in lists.items():
        for index, entry in enumerate(entries):
            yield section, index, entry


def _spans(entry: Entry) -> Iterator[Evidence]:
    for name in type(entry).model_fields:
        value = getattr(entry, name)
        yield from (item for item in (value if isinstance(value, tuple) else (value,)) if isinstance(item, Evidence))


def _span_problems(entry: Entry, text: str) -> Iterator[tuple[str, str]]:
    """Spans first: where they are wrong, nothing said about them can be judged."""
    if not entry.evidence and not entry.problems:
        yield "cite-missing", "No sentence of the article is cited for it."
    for span in _spans(entry):
        if text[span.start : span.end] != span.text:
            said = text[span.start : span.end][:80]
            yield "evidence-mismatch", f"The Brief cites “{span.text[:80]}”; at {span.start} the article says “{said}”."


def _statement_problems(entry: Entry, reading: Reading) -> Iterator[tuple[str, str]]:
    """The checks that the entry passed when it was made; an entry kept with its problems is reported with them."""
    for fault in entry.problems:
        yield fault.code, fault.message
    if entry.problems:
        return
    if getattr(entry, "fallback", False):
        if entry.text != entry.evidence[0].text:  # type: ignore[attr-defined]
            yield "statement-unsupported", "It is marked as the article's own sentence, and is another."
        return
    cited = sentences_of(entry.evidence, reading)
    for finding in judge(entry, cited, reading):
        if finding.outcome == "failed":
            yield finding.code, finding.message
    yield from _filled_problems(entry, cited, reading)


def _filled_problems(entry: Entry, cited: tuple[Sentence, ...], reading: Reading) -> Iterator[tuple[str, str]]:
    """What code filled in has to come out the same again."""
    code = "date-mismatch" if isinstance(entry, When) else "evidence-mismatch"
    for name, value in filled_by_code(type(entry), dict(entry), cited, reading).items():
        if getattr(entry, name) != value:
            yield code, f"`{name}` is {_shown(getattr(entry, name))}; the article gives {_shown(value)}."


def _shown(value: object) -> str:
    """A filled field in a few words."""
    if isinstance(value, tuple):
        return ", ".join(f"“{item.text}”" for item in value) or "empty"
    return "empty" if value is None else str(value)


def _reference_problems(entry: Entry, names: set[str], topics: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    if isinstance(entry, Position) and entry.actor not in names:
        yield "name-unsupported", f"The position is given to {entry.actor}, who is not in the Brief's `who`."
    if isinstance(entry, Position) and entry.topic not in topics:
        yield "topic-unknown", f"The position is about {entry.topic!r}, which is not one of the Brief's topics."
