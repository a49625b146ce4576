"""`verify`: whether a Brief still holds against its article. No network, no key, no model."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from pydantic import ValidationError

from briefing._version import __version__
from briefing.article import Article, Evidence, Sentence, sha256_of
from briefing.brief import Brief, Doubt, Entry, Position, Support, When
from briefing.checks.document import Document, document_of
from briefing.checks.run import doubts_about, filled_by_code, findings_of, sentences_of


@dataclass(frozen=True, slots=True)
class ReportProblem:
    """One thing that is wrong with a Brief.

    Attributes:
        section: the section, or "article", or "brief" if the Brief cannot be read.
        index: which entry of it, from 0; None for the whole section.
        code: the check that failed.
        message: what is claimed, and what the article says.
    """

    section: str
    index: int | None
    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement of a Brief, and what supports it.

    Attributes:
        section: its section.
        index: which entry of it, from 0; None if there is only one.
        support: as the Brief records it; for a Brief of schema version 1, what code finds: extract or unconfirmed.
        unchecked: for an unconfirmed one, what nothing has decided.
    """

    section: str
    index: int | None
    support: Support
    unchecked: tuple[Doubt, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """What `verify` found.

    Attributes:
        ok: whether there are no problems; an unconfirmed statement is not one.
        problems: what is wrong.
        statements: what supports each statement; empty if the Brief cannot be read.
        read_by: the model of the second reading that the Brief records, as `provider/name`; None without one.
    """

    ok: bool
    problems: tuple[ReportProblem, ...]
    statements: tuple[Statement, ...] = ()
    read_by: str | None = None


def verify(brief: Brief | Mapping[str, Any] | str | bytes, article: Article | str | None = None) -> Report:
    """Check a Brief again: its shape, the article's hash, every span, every statement, every date.

    Args:
        brief: a Brief, its dict, or its JSON.
        article: the article, or its text; None is the one inside the Brief.

    Returns:
        A `Report`; a bad Brief is reported, not raised as an error.
    """
    try:
        whole, version = _read(brief)
    except (ValidationError, ValueError, TypeError, RecursionError) as error:
        return _failed("brief", "not-a-brief", _first_line(error))
    text = article.text if isinstance(article, Article) else article
    text = whole.article.text if text is None else text
    if text is None:
        return _failed("article", "article-missing", "The Brief was saved without the article's text; provide it too.")
    judge = whole.provenance.judge
    problems = tuple(_problems(whole, text))
    statements = tuple(_statements(whole, text, version))
    return Report(not problems, problems, statements, f"{judge.provider}/{judge.model}" if judge else None)


def _failed(section: str, code: str, message: str) -> Report:
    return Report(ok=False, problems=(ReportProblem(section, None, code, message),))


def _read(brief: Brief | Mapping[str, Any] | str | bytes) -> tuple[Brief, str]:
    """The Brief, and the schema version that it was saved in."""
    if isinstance(brief, Brief):
        return brief, brief.schema_version
    text = brief if isinstance(brief, str | bytes) else json.dumps(brief)
    whole = Brief.model_validate_json(text)
    return whole, str(json.loads(text).get("schema_version", whole.schema_version))


def _statements(brief: Brief, text: str, version: str) -> Iterator[Statement]:
    """What supports each statement: as recorded, or, if an older version recorded nothing, what code finds."""
    document = _document(brief, text)
    for section, index, entry in brief.every_entry():
        support, unchecked = entry.support, entry.unchecked
        if version == "1":
            unchecked = _doubts(entry, document)
            support = "unconfirmed" if unchecked else "extract"
        yield Statement(section, index, support, unchecked)


def _document(brief: Brief, text: str) -> Document:
    return document_of(_with_text(brief.article, text), brief.provenance.language)


def _doubts(entry: Entry, document: Document) -> tuple[Doubt, ...]:
    cited = sentences_of(entry.evidence, document)
    return doubts_about(entry, cited, findings_of(entry, cited, document), document)


def _first_line(error: Exception) -> str:
    if isinstance(error, ValidationError):
        first = error.errors()[0]
        return f"{'.'.join(str(part) for part in first['loc']) or 'the whole'}: {first['msg']}"
    return str(error) or type(error).__name__


def _problems(brief: Brief, text: str) -> Iterator[ReportProblem]:
    if sha256_of(text) != brief.article.sha256:
        yield ReportProblem(
            "article", None, "article-changed", "The text's SHA-256 is not the one the Brief was made with."
        )
    document = _document(brief, text)
    names = {who.name for who in brief.who}
    for section, index, one in brief.every_entry():
        entry = _whole(one, brief)
        wrong = list(_span_problems(entry, text))
        if not wrong:
            wrong = [*_statement_problems(entry, document, brief), *_reference_problems(entry, names, brief.topics)]
        for code, message in wrong:
            yield ReportProblem(section, index, code, message)


def _whole(entry: Entry, brief: Brief) -> Entry:
    """An entry as it was checked: a time together with its event, even if another statement tells that."""
    if not isinstance(entry, When) or entry.told_by is None:
        return entry
    return entry.model_copy(update={"event": brief.event_of(entry)})


def _with_text(article: Article, text: str) -> Article:
    """The article with this text; `model_copy` would keep the sentences of the old one."""
    return article if article.text == text else Article(**article.model_dump() | {"text": text})


def _spans(entry: Entry) -> Iterator[Evidence]:
    for name in type(entry).model_fields:
        value = getattr(entry, name)
        yield from (item for item in (value if isinstance(value, tuple) else (value,)) if isinstance(item, Evidence))


def _span_problems(entry: Entry, text: str) -> Iterator[tuple[str, str]]:
    """Spans come first: if they are wrong, nothing based on them can be judged."""
    if not entry.evidence and not entry.problems:
        yield "cite-missing", "No sentence of the article is cited for it."
    for span in _spans(entry):
        if text[span.start : span.end] != span.text:
            said = text[span.start : span.end][:80]
            yield "evidence-mismatch", f"The Brief cites “{span.text[:80]}”; at {span.start} the article says “{said}”."


def _statement_problems(entry: Entry, document: Document, brief: Brief) -> Iterator[tuple[str, str]]:
    """The checks that the entry passed when it was made; an entry that was kept with problems is reported with them."""
    for problem in entry.problems:
        yield problem.code, problem.message
    if entry.problems:
        return
    cited = sentences_of(entry.evidence, document)
    for finding in findings_of(entry, cited, document):
        if finding.outcome == "failed":
            yield finding.code, finding.message
    told = isinstance(entry, When) and entry.told_by is not None  # an extract whose words are elsewhere now
    if entry.support == "extract" and not told and _doubts(entry, document):
        yield "support-mismatch", "It is recorded as an extract, but these are not the article's own words."
    if entry.support == "read" and brief.provenance.judge is None:
        yield "support-mismatch", "It is recorded as confirmed by a second reading, but the Brief records none."
    if brief.provenance.briefing_version == __version__:
        yield from _filled_problems(entry, cited, document)


def _filled_problems(entry: Entry, cited: tuple[Sentence, ...], document: Document) -> Iterator[tuple[str, str]]:
    """What code filled in must come out the same again; what was removed after a reader's objection may be missing."""
    code = "date-mismatch" if isinstance(entry, When) else "evidence-mismatch"
    for name, value in filled_by_code(type(entry), dict(entry), cited, document).items():
        given = getattr(entry, name)
        if given != value and given != _TAKEN_OUT.get(name, value):
            yield code, f"`{name}` is {_shown(given)}; the article gives {_shown(value)}."


_TAKEN_OUT: Final[Mapping[str, object]] = {
    **dict.fromkeys(("date", "earliest", "latest")), "quotes": (), "voice": "reported",
}  # fmt: skip
"""What a field holds after a reader's objection to a date or a quotation."""


def _shown(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(f"“{item.text}”" for item in value) or "empty"
    return "empty" if value is None else str(value)


def _reference_problems(entry: Entry, names: set[str], topics: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    if isinstance(entry, Position) and entry.actor not in names:
        yield "reference-missing", f"The position is given to {entry.actor}, who is not in the Brief's `who`."
    if isinstance(entry, Position) and entry.topic not in ("", *topics):
        yield "reference-missing", f"The position is about {entry.topic!r}, which is not one of the Brief's topics."
