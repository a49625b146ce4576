"""What the time words of a language say: months, weekdays, days near the day of publication, directions."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from briefing.languages import language_of
from briefing.languages.language import Times
from briefing.languages.shared.measures import ZONES
from briefing.text.tokens import Lexicon


class TimeWord(NamedTuple):
    """What a time word says.

    Attributes:
        kind: `month`, `weekday`, `relative` (a unit and how many of it away), `unit`, `dual` (two of a unit), `shift`
            (last, this, next), `ago`, `hence`, `in`, `season`, `holiday`, `edge` (early, mid, late), `about`, `since`,
            `until`, `before`, `after`, `between`, `and`, `to` (also a preposition of place), `at` (a time follows),
            `zone`, `hours`, `meridiem`, `noon`, `part` (of a day), `later`, `filler`, ...
        value: its value as text: a number of a month, `day-1`, `+03:00`.
    """

    kind: str
    value: str


def _word(code: str) -> TimeWord:
    kind, _, value = code.partition(":")
    return TimeWord(kind, value)


def _entries(times: Times) -> Iterator[tuple[str, TimeWord]]:
    """Yield the words and what they say; of a word that says two things the later one holds."""
    yield from ((word, _word(code)) for code, words in times.words.items() for word in words)
    yield from ((word, TimeWord("weekday", day)) for day, words in times.weekdays.items() for word in words)
    yield from ((word, TimeWord("month", month)) for month, words in times.months.items() for word in words)


@cache
def date_lexicon(language: str) -> Lexicon[TimeWord]:
    """Return the time words of a language; of an unknown one only what is written everywhere."""
    zones = ((word, _word(code)) for code, words in ZONES.items() for word in words)
    entries = {**dict(zones), **dict(_entries(language_of(language).times))}
    return Lexicon(entries, language)
