"""Stretches of days, each with its EDTF name, and the arithmetic of the calendar between them.

EDTF (Extended Date/Time Format) is ISO 8601-2:2019, https://www.loc.gov/standards/datetime/: level 1 seasons are 21 to
24, level 2 quarters 33 to 36 and half-years 40 and 41.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

SATURDAY = 5
_GROUP = re.compile(r"\d{4}-(?:3[3-9]|4[01])")
_EXACT = re.compile(r"\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?")


class Closed(NamedTuple):
    """A stretch of days: its EDTF string, its first and its last day."""

    edtf: str
    first: date
    last: date


def day(of: date) -> Closed:
    """Return one day."""
    return Closed(of.isoformat(), of, of)


def month(year: int, number: int) -> Closed:
    """Return a month; numbers outside 1 to 12 count on into the years beside."""
    year, number = year + (number - 1) // 12, (number - 1) % 12 + 1
    last = calendar.monthrange(year, number)[1]
    return Closed(f"{year:04}-{number:02}", date(year, number, 1), date(year, number, last))


def year(number: int) -> Closed:
    """Return a year."""
    return Closed(f"{number:04}", date(number, 1, 1), date(number, 12, 31))


def week(of: date) -> Closed:
    """Return the week a day is in, from Monday."""
    monday = of - timedelta(of.weekday())
    return span(day(monday), day(monday + timedelta(6)))


def weekend(of: date) -> Closed:
    """Return Saturday and Sunday of the week a day is in."""
    saturday = of - timedelta(of.weekday()) + timedelta(SATURDAY)
    return span(day(saturday), day(saturday + timedelta(1)))


def quarter(of: int, number: int) -> Closed:
    """Return a quarter of a year, 1 to 4."""
    return Closed(f"{of:04}-{32 + number}", month(of, 3 * number - 2).first, month(of, 3 * number).last)


def half(of: int, number: int) -> Closed:
    """Return a half of a year, 1 or 2."""
    return Closed(f"{of:04}-{39 + number}", month(of, 6 * number - 5).first, month(of, 6 * number).last)


def season(of: int, code: int) -> Closed:
    """Return a season, 21 (spring) to 24 (winter); when it is depends on the hemisphere, so its ends are the year's.

    A winter of the north begins or ends in the year beside.
    """
    whole = year(of)
    if code == 24:
        return Closed(f"{of:04}-24", date(of - 1, 12, 1), date(of + 1, 3, 31))
    return Closed(f"{of:04}-{code}", whole.first, whole.last)


def decade(start: int) -> Closed:
    """Return the ten years from a year that ends in 0."""
    return Closed(f"{start // 10:03}X", date(start, 1, 1), date(start + 9, 12, 31))


def century(number: int) -> Closed:
    """Return a century as EDTF writes it: the 20th is 19XX, 1900 to 1999."""
    start = (number - 1) * 100
    return Closed(f"{number - 1:02}XX", date(start, 1, 1), date(start + 99, 12, 31))


def lower(of: Closed) -> str:
    """Return what an interval that starts with a period starts with: EDTF has no intervals of decades or quarters."""
    if "X" in of.edtf:
        return f"{of.first.year:04}"
    return f"{of.first:%Y-%m}" if _GROUP.fullmatch(of.edtf) else of.edtf.split("/")[0]


def upper(of: Closed) -> str:
    """Return what an interval that ends with a period ends with."""
    if "X" in of.edtf:
        return f"{of.last.year:04}"
    return f"{of.last:%Y-%m}" if _GROUP.fullmatch(of.edtf) else of.edtf.split("/")[-1]


def span(one: Closed, other: Closed) -> Closed:
    """Return the stretch from the start of one period to the end of another; ValueError when it runs backwards."""
    if one.first > other.last:
        raise ValueError("the end is before the start")
    return Closed(f"{lower(one)}/{upper(other)}", one.first, other.last)


def approximate(edtf: str) -> str:
    """Mark a year, month or day as approximate; what is vague already stays as it is."""
    return f"{edtf}~" if _EXACT.fullmatch(edtf) else edtf


def shifted(of: date, unit: str, count: int) -> Closed:
    """Return the day, week, month, ... that is `count` of them away from a day."""
    if unit in {"quarter", "half"}:
        return _shifted_part(of, unit, count)
    found = {
        "day": lambda: day(of + timedelta(count)),
        "week": lambda: week(of + timedelta(7 * count)),
        "weekend": lambda: weekend(of + timedelta(7 * count)),
        "month": lambda: month(of.year, of.month + count),
        "year": lambda: year(of.year + count),
        "decade": lambda: decade(of.year // 10 * 10 + 10 * count),
        "century": lambda: century(of.year // 100 + 1 + count),
    }
    return found[unit]()


def _shifted_part(of: date, unit: str, count: int) -> Closed:
    parts, make = (4, quarter) if unit == "quarter" else (2, half)
    index = of.year * parts + (of.month - 1) * parts // 12 + count
    return make(index // parts, index % parts + 1)


def back(of: date, unit: str, count: int) -> date:
    """Return the day so many units away, in months and years on the same day or the last one there is."""
    if unit in {"day", "week"}:
        return of + timedelta(count * (7 if unit == "week" else 1))
    months = count * {"month": 1, "year": 12, "decade": 120, "century": 1200}[unit]
    there = month(of.year, of.month + months)
    return there.first.replace(day=min(of.day, there.last.day))


def part(of: Closed, edge: int) -> Closed:
    """Return the beginning (0), middle (1) or end (2) of a period: approximate, within its first, inner or second half.

    Of a single day nothing is left out: "late Thursday" is Thursday.
    """
    days = (of.last - of.first).days
    if days == 0:
        return of
    if len(of.edtf) == 4 and of.edtf.isdigit():
        start = (1, 4, 7)[edge]
        return Closed(f"{of.edtf}~", month(of.first.year, start).first, month(of.first.year, start + 5).last)
    half, fourth = (days + 1) // 2, (days + 1) // 4
    first = of.first + timedelta((0, fourth, half)[edge])
    last = of.first + timedelta((half - 1, days - fourth, days)[edge])
    return Closed(approximate(of.edtf), first, last)


def nearest(candidates: Iterable[Closed], anchor: date, direction: int) -> Closed | None:
    """Choose the last candidate not after a day (-1), the first not before it (1), or the one nearest to it (0).

    A candidate that misses by one day counts: the day of publication may be another where the event is.
    """
    slack = timedelta(1)
    some = list(candidates)
    if direction < 0:
        return max((c for c in some if c.first <= anchor + slack), key=lambda c: c.first, default=None)
    if direction > 0:
        return min((c for c in some if c.last >= anchor - slack), key=lambda c: c.first, default=None)
    return min(some, key=lambda c: _distance(c, anchor), default=None)


def _distance(of: Closed, anchor: date) -> int:
    return max((of.first - anchor).days, (anchor - of.last).days, 0)
