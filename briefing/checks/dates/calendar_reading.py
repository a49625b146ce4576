"""From the parts of a date to the days they mean, seen from the day of publication."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime, timedelta

from briefing.checks.dates import periods
from briefing.checks.dates.date_parts import Parts
from briefing.checks.dates.periods import Closed


def period_of(parts: Parts, anchor: datetime | date | None, direction: int) -> Closed | None:
    """Return the days that the parts mean, or None where they do not say.

    Args:
        parts: what the words name.
        anchor: when the article was published; None when not known.
        direction: -1 to look back, 1 to look ahead, 0 for the nearest; "last" and "next" go before it.
    """
    period = _absolute(parts)
    if period is None and anchor is not None:
        today = anchor.date() if isinstance(anchor, datetime) else anchor
        period = _seen_from(parts, anchor, today, parts.shift or direction)
    if period is not None and parts.edge is not None:
        return periods.part(period, parts.edge)
    return period


def _absolute(parts: Parts) -> Closed | None:
    """Return a period that needs no day of publication."""
    if parts.decade is not None:
        return periods.decade(parts.decade)
    if parts.century is not None:
        return periods.century(parts.century)
    return None if parts.year is None else _in_year(parts, parts.year)


def _in_year(parts: Parts, year: int) -> Closed:
    """Return what the parts name in a year; ValueError for 31 February, and for a day without a month."""
    if parts.holiday:
        return periods.day(date(year, *parts.holiday))
    if parts.month is not None:
        return (
            periods.month(year, parts.month) if parts.day is None else periods.day(date(year, parts.month, parts.day))
        )
    if parts.season is not None:
        return periods.season(year, parts.season)
    if parts.quarter is not None:
        return periods.quarter(year, parts.quarter)
    if parts.half is not None:
        return periods.half(year, parts.half)
    if parts.day is not None or parts.weekday is not None:
        raise ValueError("a day of no month")
    return periods.year(year)


_REPEATED = frozenset({"month", "holiday", "season", "quarter", "half"})
_EDGED = frozenset({"week", "month", "year", "decade", "century"})


def _seen_from(parts: Parts, anchor: datetime | date, today: date, direction: int) -> Closed | None:
    found: Closed | None = None
    if parts.relative:
        found = _relative(parts, today)
    elif parts.count is not None:
        found = _counted(parts, anchor, today)
    elif parts.unit is not None and parts.shift is not None:
        found = _shifted_unit(parts, today)
    elif parts.unit == "weekend":
        found = periods.nearest((periods.weekend(today + timedelta(7 * n)) for n in (-1, 0, 1)), today, direction)
    elif parts.unit in _EDGED and parts.edge is not None and parts.day is None:
        found = _current_unit(parts.unit, parts.edge, today, direction)
    elif parts.weekday is not None and parts.day is None:
        found = _weekday(parts, today, direction)
    elif parts.day is not None and parts.month is None:
        found = _day_of_month(parts, today, direction)
    elif parts.named() & _REPEATED:
        found = _yearless(parts, today, direction)
    return found


def _relative(parts: Parts, today: date) -> Closed | None:
    unit, count = parts.relative or ("day", 0)
    period = periods.shifted(today, unit, count)
    if unit == "year":
        return _in_year(parts, today.year + count)
    if unit == "month" and parts.day is not None:
        return periods.day(period.first.replace(day=parts.day))
    if unit == "week" and parts.weekday is not None:
        return periods.day(period.first + timedelta(parts.weekday))
    return period


def _shifted_unit(parts: Parts, today: date) -> Closed | None:
    unit, shift = parts.unit or "day", parts.shift or 0
    if unit in {"hour", "minute"} or (unit == "day" and shift == 0):
        return None
    parts.relative = (unit, shift)
    return _relative(parts, today)


def _current_unit(unit: str, edge: int, today: date, direction: int) -> Closed:
    """Return the unit whose beginning or end is meant: "the end of the year" that was is that of the last one."""
    current = periods.shifted(today, unit, 0)
    if direction < 0 and periods.part(current, edge).first > today:
        return periods.shifted(today, unit, -1)
    return current


def _counted(parts: Parts, anchor: datetime | date, today: date) -> Closed | None:
    """Return "two weeks ago", "in three days", "the last two years"; a mere duration is no date."""
    unit, count = parts.unit or "day", parts.count or 0
    if unit in {"hour", "minute"}:
        return _hours(unit, count * (parts.ago or 0), anchor)
    if parts.ago is not None:
        return periods.shifted(today, unit, parts.ago * count)
    if not parts.shift or unit == "weekend":
        return None
    there = periods.day(periods.back(today, unit, parts.shift * count))
    ends = (there, periods.day(today)) if parts.shift < 0 else (periods.day(today), there)
    if unit in {"year", "decade", "century"}:
        return periods.span(*(periods.year(end.first.year) for end in ends))
    return periods.span(*ends)


def _hours(unit: str, count: int, anchor: datetime | date) -> Closed | None:
    if not count or not isinstance(anchor, datetime):
        return None
    return periods.day((anchor + timedelta(minutes=count * (60 if unit == "hour" else 1))).date())


def _weekday(parts: Parts, today: date, direction: int) -> Closed:
    """Return the weekday before or after publication: the day itself counts, unless the words are "last" or "next"."""
    ahead = ((parts.weekday or 0) - today.weekday()) % 7
    if direction > 0:
        return periods.day(today + timedelta(ahead or (7 if parts.shift == 1 else 0)))
    back = (7 - ahead) % 7
    if direction < 0:
        return periods.day(today - timedelta(back or (7 if parts.shift == -1 else 0)))
    return periods.day(today + timedelta(ahead) if ahead < back else today - timedelta(back))


def _day_of_month(parts: Parts, today: date, direction: int) -> Closed | None:
    def candidates() -> Iterator[Closed]:
        for count in range(-2, 3):
            month = periods.month(today.year, today.month + count)
            if month.last.day >= (parts.day or 0):
                yield periods.day(month.first.replace(day=parts.day or 0))

    return periods.nearest(_on_weekday(parts, candidates()), today, direction)


def _yearless(parts: Parts, today: date, direction: int) -> Closed | None:
    """Return a month, a day of one, a season or a quarter in the year that the direction asks for."""

    def candidates() -> Iterator[Closed]:
        for year in range(today.year - 4, today.year + 5):
            with suppress(ValueError):  # 29 February
                yield _in_year(parts, year)

    if parts.season is not None:
        return _season(parts.season, today, direction)
    found = list(_on_weekday(parts, candidates()))
    if parts.shift:
        found = [c for c in found if (c.last < today if parts.shift < 0 else c.first > today)]
    return periods.nearest(found, today, direction)


def _season(code: int, today: date, direction: int) -> Closed | None:
    """Choose the year of a season by its months in the north."""
    starts = [(year, date(year, 3 * (code - 20), 1)) for year in range(today.year - 2, today.year + 3)]
    spans = [(year, Closed("", start, start + timedelta(89))) for year, start in starts]
    chosen = periods.nearest((span for _, span in spans), today, direction)
    return None if chosen is None else periods.season(chosen.first.year, code)


def _on_weekday(parts: Parts, candidates: Iterator[Closed]) -> list[Closed]:
    """Keep the days that fall on the weekday named with them, where any does."""
    found = list(candidates)
    if parts.weekday is None:
        return found
    return [day for day in found if day.first.weekday() == parts.weekday] or found
