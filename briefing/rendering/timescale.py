"""Times drawn to scale: where each one is on an axis, in which row, and what the axis is marked with.

Time is counted in days since 1 January of the year 1 (UTC where a zone is given, else as written), and places on the
axis in per cent of its width. The whole axis has one scale. Where an empty stretch would take up most of it, the axis
is broken and says how much was left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import Final, NamedTuple

_MARGIN: Final = 5.0
_BADGE: Final = 8.0
_APART: Final = 20.0
_BREAKS: Final = 2
_EMPTY: Final = 0.75
_SHORTEST: Final = 2.0
_YEAR: Final = 365.2425
_ORIGIN: Final = datetime(1, 1, 1, tzinfo=UTC)
_LENGTH: Final = {"hours": 1 / 24, "days": 1.0, "months": _YEAR / 12}
_GRIDS: Final = (
    *(("hours", n) for n in (1, 3, 6, 12)),
    *(("days", n) for n in (1, 2, 7, 14)),
    *(("months", n) for n in (1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12000, 36000)),
)
_NAMES: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class Extent(NamedTuple):
    """A stretch of time, in days; None at an open end."""

    first: float | None
    last: float | None


class Bar(NamedTuple):
    """A time on the axis.

    Attributes:
        start: left end, in per cent.
        width: in per cent; 0 for a moment.
        row: from 0.
        open_start: whether it continues to the left.
        open_end: whether it continues to the right.
    """

    start: float
    width: float
    row: int
    open_start: bool
    open_end: bool


class Mark(NamedTuple):
    """A tick, a break or a line of the axis: where, in per cent, and what it says."""

    at: float
    label: str


@dataclass(frozen=True, slots=True)
class Axis:
    """A time axis.

    Attributes:
        bars: one for each extent given, in their order.
        ticks: round dates.
        breaks: where the axis leaves something out, and how much.
        rows: how many rows the bars take.
    """

    bars: tuple[Bar, ...]
    ticks: tuple[Mark, ...]
    breaks: tuple[Mark, ...]
    rows: int
    _stretches: tuple[_Stretch, ...]

    def place(self, moment: float) -> float:
        stretch = next((s for s in self._stretches if moment <= s.last), self._stretches[-1])
        return stretch.place(moment)


class _Stretch(NamedTuple):
    first: float
    last: float
    at: float
    per_day: float

    def place(self, moment: float) -> float:
        return self.at + (moment - self.first) * self.per_day


def extent(earliest: str | None, latest: str | None) -> Extent | None:
    """The stretch between two ISO 8601 dates or times, including the last day; None if neither can be read."""
    found = Extent(moment(earliest), moment(latest, whole_day=True))
    if found.first is None and found.last is None:
        return None
    if found.first is not None and found.last is not None and found.last < found.first:
        return None
    return found


def moment(value: str | None, *, whole_day: bool = False) -> float | None:
    """Days from the origin to an ISO 8601 date or time; to a date's start, or to its end if the whole day counts."""
    try:
        read = datetime.fromisoformat(value or "")
    except ValueError:
        return None
    if not date.min.year < read.year < date.max.year:  # calculations would overflow
        return None
    utc = read.astimezone(UTC) if read.tzinfo else read.replace(tzinfo=UTC)
    days = (utc - _ORIGIN) / timedelta(days=1)
    return days + 1 if whole_day and len(value or "") <= len("2026-03-12") else days


def axis(extents: Sequence[Extent], also: Iterable[float] = ()) -> Axis:
    """Draw extents on one axis; `also` are moments that it must include."""
    stretches = _stretches(sorted([*map(_closed, extents), *((m, m) for m in also)]))
    drawn = Axis((), (), (), 0, stretches)
    bars = tuple(_rows([_bar(one, drawn) for one in extents]))
    breaks = tuple(
        Mark((a.place(a.last) + b.place(b.first)) / 2, _span(b.first - a.last)) for a, b in pairwise(stretches)
    )
    rows = max((bar.row for bar in bars), default=-1) + 1
    return Axis(bars, _legible(_ticks(stretch) for stretch in stretches), breaks, rows, stretches)


def _closed(one: Extent) -> tuple[float, float]:
    """The part of an extent that the axis must show."""
    known = [day for day in one if day is not None]
    return known[0], known[-1]


def _stretches(closed: Sequence[tuple[float, float]]) -> tuple[_Stretch, ...]:
    """Put the parts of the axis side by side, all to one scale."""
    parts = _parts(closed)
    room = 100 - 2 * _MARGIN * len(parts)
    length = sum(last - first for first, last in parts)
    spare = 0.0 if length else room / len(parts)
    per_day = room / (length or 1.0)
    at, laid = 0.0, []
    for first, last in parts:
        laid.append(_Stretch(first, last, at + _MARGIN + spare / 2, per_day))
        at += 2 * _MARGIN + (last - first) * per_day + spare
    return tuple(laid)


def _parts(closed: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Break the axis, at most twice, where an empty stretch takes up three quarters of what is left of it."""
    islands: list[tuple[float, float]] = []
    for first, last in closed:
        if islands and first <= islands[-1][1]:
            islands[-1] = (islands[-1][0], max(last, islands[-1][1]))
        else:
            islands.append((first, last))
    gaps = sorted(((b[0] - a[1], n) for n, (a, b) in enumerate(pairwise(islands), start=1)), reverse=True)
    total, cuts = islands[-1][1] - islands[0][0], []
    for gap, number in gaps[:_BREAKS]:
        if len(islands) < 3 or gap < max(_SHORTEST, _EMPTY * total):
            break
        cuts.append(number)
        total -= gap
    ends = [0, *sorted(cuts), len(islands)]
    return [(islands[a][0], islands[b - 1][1]) for a, b in pairwise(ends)]


def _bar(one: Extent, drawn: Axis) -> Bar:
    """A bar, in no row yet; an open end reaches the end of the axis."""
    start = 0.0 if one.first is None else drawn.place(one.first)
    end = 100.0 if one.last is None else drawn.place(one.last)
    return Bar(start, max(end - start, 0.0), 0, one.first is None, one.last is None)


def _rows(bars: Iterable[Bar]) -> Iterator[Bar]:
    """Give each bar the first row in which it covers no other."""
    ends: list[float] = []
    for bar in bars:
        row = next((n for n, end in enumerate(ends) if end <= bar.start), len(ends))
        ends[row : row + 1] = [bar.start + max(bar.width + _BADGE / 2, _BADGE)]
        yield bar._replace(row=row)


def _span(days: float) -> str:
    """A length of time in words: `11 years`, `7 months`, `40 days`."""
    if days >= 2 * _YEAR:
        return f"{days / _YEAR:.0f} years"
    return f"{days * 12 / _YEAR:.0f} months" if days >= 90 else f"{days:.0f} days"


def _ticks(stretch: _Stretch) -> tuple[Mark, ...]:
    """Round dates, as close as their labels allow; the first day if there is none."""
    first, last = _ORIGIN + timedelta(days=stretch.first), _ORIGIN + timedelta(days=stretch.last)
    unit, step = next((unit, n) for unit, n in _GRIDS if n * _LENGTH[unit] * stretch.per_day >= _APART)
    ticks = tuple(_tick(at, unit, step, stretch) for at in _moments(first, last, unit, step) if first <= at <= last)
    return ticks or (_tick(first, "days", 1, stretch),)


def _legible(ticks: Iterable[Sequence[Mark]]) -> tuple[Mark, ...]:
    """Leave out labels that the first date after a break would overlap."""
    kept: list[Mark] = []
    for group in ticks:
        while kept and group[0].at - kept[-1].at < _APART:
            kept.pop()
        kept += group
    return tuple(kept)


def _tick(at: datetime, unit: str, step: int, stretch: _Stretch) -> Mark:
    name = _NAMES[at.month - 1]
    label = {
        "hours": f"{at.day} {name} {at:%H:%M}",
        "days": f"{at.day} {name} {at.year}",
        "months": f"{name} {at.year}" if step < 12 else f"{at.year}",
    }
    return Mark(stretch.place((at - _ORIGIN) / timedelta(days=1)), label[unit])


def _moments(first: datetime, last: datetime, unit: str, step: int) -> Iterator[datetime]:
    return _months(first, last, step) if unit == "months" else _every(first, last, timedelta(**{unit: step}))


def _every(first: datetime, last: datetime, step: timedelta) -> Iterator[datetime]:
    at = datetime.combine(first.date(), datetime.min.time(), UTC)
    while at <= last:
        yield at
        at += step


def _months(first: datetime, last: datetime, step: int) -> Iterator[datetime]:
    count = (first.year * 12 + first.month - 1) // step * step
    while count <= last.year * 12 + last.month - 1:
        if count >= 12:
            yield datetime.combine(date(count // 12, count % 12 + 1, 1), datetime.min.time(), UTC)
        count += step
