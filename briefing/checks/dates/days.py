"""Dates that a text names, written out: whether the article has them, or its time words come to them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from briefing.article import Sentence
from briefing.checks.dates.date_parts import Item, beginnings, find_expressions, read_items
from briefing.checks.dates.dates import resolve
from briefing.checks.dates.tenses import comes_to
from briefing.checks.document import Document, Finding, failed, once, passed, unchecked
from briefing.checks.numbers.amounts import amounts, is_year
from briefing.languages import CODES, language_of
from briefing.text.tokens import tokenize

CODE = "date-unsupported"

_NAMED: Final = frozenset({"month", "weekday"})
_DAYS: Final = frozenset({"number", "ordinal"})
_BETWEEN: Final = frozenset({"filler", "suffix", "part"})
_WHOLE: Final = frozenset({"iso", "date"})
_FIGURES: Final = _WHOLE | {"number", "name", "clock"}
_SHIFTED: Final = frozenset({"ago", "hence", "shift"})
_VERB: Final = re.compile(r"[^\w]*(?:May|March)(?= [a-z])")
"""What may be a verb at the beginning of an English text: "May deter others"."""


class Mark(NamedTuple):
    """A date that a text names, or as much of it as is said.

    Attributes:
        year: the year.
        month: 1 to 12.
        day: the day of the month.
        weekday: 0 (Monday) to 6, and after it, of Chinese, the weeks from this one (下周四 is "3+1").
        start: where the time words around it begin.
        end: where they end.
        figures: the spans of its numbers.
    """

    year: int | None
    month: int | None
    day: int | None
    weekday: str | None
    start: int
    end: int
    figures: tuple[tuple[int, int], ...] = ()


def check_days(prose: str, cited: Sequence[Sentence], document: Document) -> Finding:
    """Check that the article has every date of a statement, or that its time words come to it.

    "On 10 March" holds too where near the cited sentences stands "on Tuesday", and that is the day with the day of
    publication.

    Args:
        prose: the statement, in `document.prose_language`.
        cited: the sentences it cites.
        document: the article.

    Returns:
        A finding `date-unsupported`; unchecked where the language is not covered, where the date is named elsewhere in
        the article, or where time words may come to the date that only an unknown publication date would tell.
    """
    claims = marks_of(prose, document.prose_language)
    if not {document.prose_language, document.language} <= {*CODES}:
        return unchecked(CODE)
    if not claims:
        return passed(CODE)
    near = document.near(cited)
    ends = Counter(claim.start for claim in claims if claim.month)  # of "between March and May" both are said
    doubtful = False
    for claim in claims:
        holds = _has(claim, near, document)
        if not holds and ends[claim.start] < 2 and comes_to(prose[claim.start : claim.end], near, document):
            doubtful = doubtful or not _is_told_so(claim, near, document)
            continue
        if holds is False and not _may_come_to(claim, near, document):
            return failed(CODE, _message(prose[claim.start : claim.end], near, document))
        doubtful = doubtful or not holds
    return unchecked(CODE) if doubtful else passed(CODE)


def _has(claim: Mark, near: Sequence[Sentence], document: Document) -> bool | None:
    """Whether sentences near name a date; None where others of the article do, of something else perhaps."""
    if _named(claim, _marked(tuple(near), document)):
        return True
    return None if _named(claim, _marked(document.sentences, document)) else False


def _named(claim: Mark, marks: Sequence[Mark]) -> bool:
    if claim.weekday:
        return any(mark.weekday == claim.weekday for mark in marks)
    if claim.month is None:
        return any(mark.year == claim.year for mark in marks)
    alike = [m for m in marks if m.month == claim.month and claim.day in (None, m.day)]
    dated = claim.year is None or any(m.year == claim.year for m in marks)
    return any(claim.year in (None, m.year) or (m.year is None and dated) for m in alike)


@once
def _marked(near: tuple[Sentence, ...], document: Document) -> tuple[Mark, ...]:
    return tuple(mark for sentence in near for mark in marks_of(sentence.text, document.language))


def _is_told_so(claim: Mark, near: Sequence[Sentence], document: Document) -> bool:
    """Whether time words that come to a date tell no finer one: "on Tuesday" is in March too, and in 2026."""
    if claim.day or claim.weekday:
        return True
    if claim.month is None:
        return _counts_in("year", near, document)
    named = any(mark.month == claim.month for mark in _marked(tuple(near), document))
    return named or _counts_in("month", near, document)


def _may_come_to(claim: Mark, near: Sequence[Sentence], document: Document) -> bool:
    """Whether time words near might come to a date, if the day of publication were known."""
    if document.article.published is not None:
        return False
    years = [mark.year for mark in _marked(document.sentences, document) if mark.year]
    if claim.year and years and claim.year < max(years) - 1:  # what was published later speaks of no such year
        return False
    return _counts_in("day" if claim.weekday else "month" if claim.month else "year", near, document)


def _counts_in(unit: str, near: Sequence[Sentence], document: Document) -> bool:
    """Whether time words near count days, months or years from the day of publication."""
    times = (time for sentence in near for time in _times(sentence.text, document.language))
    return any(unit in _counted_off(read_items(time, document.language)) for time in times)


def _counted_off(items: Sequence[Item]) -> set[str]:
    """The units in which time words count from the day of publication: of "yesterday" days, of "last year" years."""
    units = {item.value for item in items if item.kind == "unit"} if _SHIFTED & {item.kind for item in items} else set()
    return units | {re.split("[+-]", item.value)[0] for item in items if item.kind == "relative"}


# --------------------------------------------------------------------------------------------- dates of a text


@lru_cache(maxsize=1024)
def marks_of(text: str, language: str) -> tuple[Mark, ...]:
    """Find the dates that a text names: days with their month, months, weekdays, years."""
    tokens = tokenize(text, language)
    told = language_of(language).times.looked_into or not beginnings(_NAMED, language).isdisjoint(
        [token.word for token in tokens]
    )
    if not told and _FIGURES.isdisjoint([token.kind for token in tokens]):
        return ()
    verb = _VERB.match(text) if language_of(language).closely_read else None
    found = [
        mark
        for start, end in find_expressions(text, language)
        if verb is None or end != verb.end()
        for mark in _marks(read_items(text[start:end], language), text[start:end], start, language)
    ]
    taken = {span[0] for mark in found for span in mark.figures}
    years = (a for a in amounts(text, language) if a.start not in taken and is_year(a, text, language))
    found += [Mark(int(a.value), None, None, None, a.start, a.end, ((a.start, a.end),)) for a in years]
    return tuple(found)


def _marks(items: Sequence[Item], text: str, at: int, language: str) -> Iterator[Mark]:
    ends = at, at + len(text)
    items = [item for item in items if item.kind not in _BETWEEN]
    months = [i for i, item in enumerate(items) if _month(items, i)]
    for item in items:
        if item.kind in _WHOLE:
            yield from _whole(text, item, at, language)
        elif item.kind == "weekday":
            yield Mark(None, None, None, item.value, *ends)
    years = {i: _month_of_year(i, months, items) for i, item in enumerate(items) if _year(item, text)}
    lone = [items[i] for i, month in years.items() if month is None]
    yield from (Mark(int(year.value), None, None, None, *ends, _spans([year], at)) for year in lone)
    days = {i: _of_month(i, months, items) for i, item in enumerate(items) if months and _number(item)}
    for i in months:
        year = next((items[y] for y, month in years.items() if month == i), None)
        written = [] if items[i].value else [items[i - 1]]
        told: list[Item | None] = [items[d] for d, month in days.items() if month == i]
        for day in told or [None]:
            figures = _spans([item for item in (year, day, *written) if item], at)
            yield Mark(_value(year), _month(items, i), _value(day), None, *ends, figures)


def _value(item: Item | None) -> int | None:
    return int(item.value) if item else None


def _spans(items: Sequence[Item], at: int) -> tuple[tuple[int, int], ...]:
    return tuple((at + item.start, at + item.end) for item in items)


def _month_of_year(at: int, months: Sequence[int], items: Sequence[Item]) -> int | None:
    """The month that a year belongs to: the one before it, or behind it, as in 2026年4月; none where that has one."""
    before = next((i for i in reversed(months) if i < at), None)
    if before is None:
        return next((i for i in months if i > at), None)
    between = items[before + 1 : at]
    return None if any(item.kind == "number" and not _number(item) for item in between) else before


def _month(items: Sequence[Item], at: int) -> int:
    """The month at this place: its name, or 月 after its number; 0 where none is."""
    if items[at].kind != "month":
        return 0
    return int(items[at].value or (_number(items[at - 1]) if at else 0))


def _of_month(at: int, months: Sequence[int], items: Sequence[Item]) -> int | None:
    """The month that a day belongs to: in "May 3 and 5" the one before it, in "3 to 5 May" the one behind it."""
    if at + 1 in months and not items[at + 1].value:
        return None  # 4月: the month itself
    before = [i for i in months if i < at]
    after = [i for i in months if i > at]
    first = next(i for i, item in enumerate(items) if i in months or _number(item))
    if first in months and before and not (at + 1 in months and items[at - 1].kind not in {"month", *_DAYS}):
        return before[-1]
    return after[0] if after else before[-1] if at - 1 in months or not items[before[-1]].value else None


def _number(item: Item) -> int:
    value = item.value if item.kind in _DAYS else ""
    return int(value) if value.isdecimal() and 1 <= int(value) <= 31 else 0


def _year(item: Item, text: str) -> bool:
    written = text[item.start : item.end]
    return item.kind == "number" and len(written) == 4 and item.value.isdecimal() and 1500 <= int(item.value) <= 2100


def _whole(text: str, item: Item, at: int, language: str) -> Iterator[Mark]:
    """Read a date in figures: 2026-03-10, 10.03.2026."""
    day = resolve(text[item.start : item.end], published=None, language=language, status="past").earliest
    if day:
        year, month, number = map(int, day[:10].split("-"))
        yield Mark(year, month, number, None, at, at + len(text), _spans([item], at))


def _times(text: str, language: str) -> list[str]:
    return [text[start:end] for start, end in find_expressions(text, language)]


def _message(words: str, near: Sequence[Sentence], document: Document) -> str:
    given = dict.fromkeys(time for sentence in near for time in _times(sentence.text, document.language))
    said = f"say “{'”, “'.join(list(given)[:3])}”" if given else "name no day"
    return f"The statement says “{words}”; the cited sentences {said}."
