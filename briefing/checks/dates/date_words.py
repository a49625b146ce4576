"""Time words of twelve languages: months, weekdays, days near the day of publication, directions, parts of a year.

Months and weekdays are listed in order, their forms joined by `|`; a `+` stands for the endings of the language. The
rest is `code = word, word;` and the codes are the kinds of `TimeWord`.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from briefing.checks.dates.date_tables import TIME_TABLES, ZONES, TimeTable
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


# Kinds whose code is followed by a value; the longest first, so that `zone+00:00` is not read as another.
_VALUED = ("relative", "weekday", "meridiem", "holiday", "season", "shift", "month", "unit", "dual", "edge", "zone")


def _word(code: str) -> TimeWord:
    for kind in _VALUED:
        if code.startswith(kind):
            return TimeWord(kind, code[len(kind) :])
    return TimeWord(code, "")


def _read(table: str) -> Iterator[tuple[str, str]]:
    """Yield the phrases of a table and their codes; a comma between quotes is a phrase."""
    for entry in table.replace("','", "\0").split(";"):
        code, _, words = entry.partition("=")
        for word in words.split(","):
            yield " ".join(word.split()).replace("\0", ","), code.strip()


_PARTS_OF_DAY = ("", "s", "abend", "morgen", "nacht", "nachmittag", "vormittag", "mittag")


def _forms(listed: str, kind: str, first: int) -> Iterator[tuple[str, TimeWord]]:
    for place, forms in enumerate(listed.split(), first):
        for form in forms.split("|"):
            for ending in _PARTS_OF_DAY if form.endswith("*") else ("",):
                yield form.rstrip("*").replace("_", " ") + ending, TimeWord(kind, str(place))


def _entries(table: TimeTable) -> Iterator[tuple[str, TimeWord]]:
    for phrase, code in _read(table.others):
        for ending in table.endings.split() if phrase.endswith("+") else [""]:
            yield phrase.removesuffix("+") + ending, _word(code)
    yield from _forms(table.weekdays, "weekday", 0)
    yield from _forms(table.months, "month", 1)


def _chinese_weekdays() -> Iterator[tuple[str, TimeWord]]:
    """Yield 上周二, 下星期五 and the like: one word for a week and its day."""
    for shift, befores in (("-1", ("上", "上个")), ("+0", ("本", "这")), ("+1", ("下", "下个"))):
        for before in befores:
            for word, day in _forms(TIME_TABLES["zh"].weekdays, "weekday", 0):
                yield before + word, TimeWord("weekday", f"{day.value}{shift}")


@cache
def date_lexicon(language: str) -> Lexicon[TimeWord]:
    """Return the time words of a language; of an unknown one only what is written everywhere."""
    entries = {phrase: _word(code) for phrase, code in _read(ZONES)}
    if language in TIME_TABLES:
        entries |= dict(_entries(TIME_TABLES[language]))
    if language == "zh":
        entries |= dict(_chinese_weekdays())
    return Lexicon(entries, language)
