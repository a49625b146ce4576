"""Months and weekdays in a prose: whether the cited sentences have them, or come to the same day.

Day numbers and years are numbers, for the room of numbers; here a day goes with its month.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, Literal, NamedTuple

from briefing.article import Sentence
from briefing.grounding.figures.number_words import LANGUAGES
from briefing.grounding.finding import Finding, failed, passed, unchecked
from briefing.grounding.reading import Reading
from briefing.grounding.times.date_items import Item, read_items
from briefing.grounding.times.expressions import LOOKED_INTO, beginnings, find_expressions
from briefing.grounding.times.moments import comes_to
from briefing.grounding.tokens import tokenize

CODE = "date-unsupported"

_NAMED: Final = frozenset({"month", "weekday"})
_DAYS: Final = frozenset({"number", "ordinal"})
_BETWEEN: Final = frozenset({"filler", "suffix", "part"})


class Mark(NamedTuple):
    """A month or weekday that a text names.

    Attributes:
        kind: month or weekday.
        value: 1 to 12, or 0 (Monday) to 6.
        day: the day of the month, where it is given; of a Chinese weekday the weeks from this one (下周四).
        start: where the time words around it begin.
        end: where they end.
    """

    kind: Literal["month", "weekday"]
    value: int
    day: int | None
    start: int
    end: int


def check_days(prose: str, cited: Sequence[Sentence], reading: Reading) -> Finding:
    """Check that every month and weekday of a statement is in the cited sentences or those beside them.

    One that is not there holds too when the time words of these sentences, with the day of publication, lie within
    what it means: "on 10 March" for "on Tuesday".

    Args:
        prose: the statement, in `reading.prose_language`.
        cited: the sentences it cites.
        reading: the article.

    Returns:
        A finding `date-unsupported`; unchecked where the language is not covered, or the sentences have time words
        that only an unknown publication date would tell.
    """
    if not {reading.prose_language, reading.language} <= LANGUAGES:
        return unchecked(CODE)
    claims = marks_of(prose, reading.prose_language)
    if not claims:
        return passed(CODE)
    near = reading.near(cited)
    given = reading.once(_given, near)
    wrong = [claim for claim in claims if not any(_agrees(claim, mark) for mark in given)]
    ends = Counter(claim.start for claim in claims if claim.kind == "month")  # of "between March and May" both are said
    wrong = [c for c in wrong if ends[c.start] > 1 or not comes_to(prose[c.start : c.end], near, reading)]
    if not wrong:
        return passed(CODE)
    if reading.article.published is None and any(_times(sentence.text, reading.language) for sentence in near):
        return unchecked(CODE)
    return failed(CODE, _message(prose[wrong[0].start : wrong[0].end], near, reading))


def _given(near: tuple[Sentence, ...], reading: Reading) -> list[Mark]:
    return [mark for sentence in near for mark in marks_of(sentence.text, reading.language)]


@lru_cache(maxsize=1024)
def marks_of(text: str, language: str) -> tuple[Mark, ...]:
    """Find the months and weekdays among the time words of a text."""
    words = [token.word for token in tokenize(text, language)]
    if language not in LOOKED_INTO and beginnings(_NAMED, language).isdisjoint(words):
        return ()
    return tuple(
        mark
        for start, end in find_expressions(text, language)
        for mark in _marks(read_items(text[start:end], language), start, end)
    )


def _marks(items: Sequence[Item], start: int, end: int) -> Iterator[Mark]:
    for at, item in enumerate(items):
        if item.kind == "weekday":
            yield Mark("weekday", int(item.value[0]), int(item.value[1:]) if item.value[1:] else None, start, end)
        elif item.kind == "month" and item.value:
            yield Mark("month", int(item.value), _day(items, at), start, end)
        elif item.kind == "month" and at and items[at - 1].value.isdecimal():  # 4月15日
            yield Mark("month", int(items[at - 1].value), _number(items[at + 1 : at + 2]), start, end)


def _day(items: Sequence[Item], at: int) -> int | None:
    """The day of the month at this place, before it or after it."""
    before = at - 1
    while before >= 0 and items[before].kind in _BETWEEN:
        before -= 1
    return _number(items[max(0, before) : at][:1]) or _number(items[at + 1 : at + 2])


def _number(items: Sequence[Item]) -> int | None:
    value = items[0].value if items and items[0].kind in _DAYS else ""
    return int(value) if value.isdecimal() and 1 <= int(value) <= 31 else None


def _agrees(claim: Mark, given: Mark) -> bool:
    return (claim.kind, claim.value) == (given.kind, given.value) and claim.day in (None, given.day)


def _times(text: str, language: str) -> list[str]:
    return [text[start:end] for start, end in find_expressions(text, language)]


def _message(words: str, near: Sequence[Sentence], reading: Reading) -> str:
    given = dict.fromkeys(time for sentence in near for time in _times(sentence.text, reading.language))
    said = f"say “{'”, “'.join(list(given)[:3])}”" if given else "name no day"
    return f"The statement says “{words}”; the cited sentences {said}."
