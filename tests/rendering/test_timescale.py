"""Times drawn to scale: one scale for the whole axis, and nothing drawn over anything else."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.rendering.page_model import Axis, Extent, axis, extent, moment


def drawn(*times: tuple[str | None, str | None], also: str | None = None) -> Axis:
    """The axis of some times."""
    extents = [found for first, last in times if (found := extent(first, last))]
    assert len(extents) == len(times)
    reached = moment(also)
    return axis(extents, [] if reached is None else [reached])


def day(value: str) -> tuple[str, str]:
    return value, value


@pytest.mark.parametrize(
    ("value", "days"),
    [
        ("0002-01-01", 365.0),
        ("0002-01-01T12:00", 365.5),
        ("0002-01-01T12:00:00Z", 365.5),
        ("0002-01-01T12:00+06:00", 365.25),
        ("2026-13-01", None),
        ("soon", None),
        ("", None),
        (None, None),
        ("0001-01-01T00:00+14:00", None),
        ("9999-12-31T23:59-14:00", None),
    ],
)
def test_a_moment_is_counted_in_days(value: str | None, days: float | None) -> None:
    """With its time of day and its zone; what cannot be read, or reckoned with, is none."""
    assert moment(value) == days


@pytest.mark.parametrize(
    ("earliest", "latest", "length"),
    [
        ("2026-03-10", "2026-03-10", 1.0),
        ("2026-02-01", "2026-02-28", 28.0),
        ("2026-03-10T10:00Z", "2026-03-10T16:00Z", 0.25),
        ("2026-03-10T10:00Z", "2026-03-10T10:00Z", 0.0),
    ],
)
def test_the_last_day_of_an_extent_counts_whole(earliest: str, latest: str, length: float) -> None:
    """A day is a day long, a time of day has no length."""
    found = extent(earliest, latest)
    assert found is not None
    assert found.first is not None
    assert found.last is not None
    assert found.last - found.first == pytest.approx(length)


@pytest.mark.parametrize(("earliest", "latest"), [(None, None), ("soon", "later"), ("2026-03-10", "2026-03-01")])
def test_what_has_no_extent_is_not_drawn(earliest: str | None, latest: str | None) -> None:
    """Nothing known, nothing readable, or an end before the start."""
    assert extent(earliest, latest) is None


def test_widths_are_to_scale() -> None:
    """Ten days are ten times as wide as one, wherever they stand."""
    one, ten = drawn(day("2026-03-01"), ("2026-03-11", "2026-03-20")).bars
    assert ten.width == pytest.approx(10 * one.width)
    assert ten.start - one.start == pytest.approx(10 * one.width)


def test_a_break_leaves_the_scale_as_it_is() -> None:
    """Years without anything are left out, the rest is drawn to one scale, and the break says how much it hides."""
    old, first, last = drawn(day("2010-03-01"), day("2026-03-01"), ("2026-03-04", "2026-03-05")).bars
    assert last.width == pytest.approx(2 * old.width)
    assert last.start - first.start == pytest.approx(3 * old.width)
    whole = drawn(day("2010-03-01"), day("2026-03-01"), ("2026-03-04", "2026-03-05"))
    assert [mark.label for mark in whole.breaks] == ["16 years"]
    assert old.start + old.width < whole.breaks[0].at < first.start


@pytest.mark.parametrize(
    ("before", "label"),
    [("2025-03-01", "12 months"), ("2026-01-10", "49 days"), ("2026-02-19T23:00", "9 days")],
)
def test_a_break_speaks_in_fitting_units(before: str, label: str) -> None:
    """Days up to three months, months up to two years."""
    times = (before, before), ("2026-03-01T00:00", "2026-03-01T01:00"), ("2026-03-01T02:00", "2026-03-01T03:00")
    assert [mark.label for mark in drawn(*times).breaks] == [label]


def test_hours_are_never_left_out() -> None:
    """A break that hides less than two days would hide next to nothing."""
    times = "2026-03-01T00:00", "2026-03-02T00:00", "2026-03-02T01:00"
    assert drawn(*map(day, times)).breaks == ()


def test_two_times_are_never_broken_apart() -> None:
    """With two, the distance between them is all there is to see."""
    assert drawn(day("1990-01-01"), day("2026-03-01")).breaks == ()


def test_a_single_moment_stands_in_the_middle() -> None:
    """Without any length there is no scale, and still a date."""
    whole = drawn(day("2026-03-10T10:00Z"))
    assert (whole.bars[0].start, whole.bars[0].width) == (50.0, 0.0)
    assert [(tick.at, tick.label) for tick in whole.ticks] == [(50.0, "10 Mar 2026")]


def test_open_ends_reach_the_edge() -> None:
    """What has begun or will end some time goes on to the end of the axis."""
    since, until, _ = drawn(("2026-03-10", None), (None, "2026-03-20"), day("2026-04-01")).bars
    assert since.open_end
    assert since.start + since.width == 100
    assert until.open_start
    assert until.start == 0


def test_the_axis_reaches_the_publication() -> None:
    """A moment of its own stands where its date is."""
    whole = drawn(day("2026-03-10"), also="2026-03-20")
    day_wide = whole.bars[0].width
    published = moment("2026-03-20")
    assert published is not None
    assert whole.place(published) - whole.bars[0].start == pytest.approx(10 * day_wide)
    assert whole.place(published) == 95


@pytest.mark.parametrize(
    ("first", "last", "labels"),
    [
        ("2026-03-10T00:30Z", "2026-03-10T04:30Z", ["10 Mar 01:00", "10 Mar 02:00", "10 Mar 03:00", "10 Mar 04:00"]),
        ("2026-03-10", "2026-03-12", ["10 Mar 2026", "11 Mar 2026", "12 Mar 2026", "13 Mar 2026"]),
        ("2025-12-20", "2026-03-05", ["Jan 2026", "Feb 2026", "Mar 2026"]),
        ("2020-06-01", "2023-07-01", ["2021", "2022", "2023"]),
        ("0001-01-01", "2000-01-01", []),
        ("0003-01-01", "2400-01-01", ["1000", "2000"]),
    ],
)
def test_ticks_are_round_dates(first: str, last: str, labels: list[str]) -> None:
    """Hours, days, months or years, as the length of the axis allows."""
    if not labels:
        assert extent(first, None) is None
    else:
        assert [tick.label for tick in drawn((first, last)).ticks] == labels


def test_an_axis_without_a_round_date_names_its_first_day() -> None:
    """A reader always finds a date."""
    whole = drawn(("2026-03-02", "2026-03-19"), day("2026-03-20"))
    assert next(tick.label for tick in whole.ticks).endswith("Mar 2026")
    far = drawn(day("2010-03-02"), day("2026-04-02"), ("2026-05-20", "2026-06-30"))
    assert "2 Mar 2010" in [tick.label for tick in far.ticks]


DAYS = st.floats(1000, 800_000)
EXTENTS = st.tuples(DAYS, st.floats(0, 5000), st.sampled_from(["both", "first", "last"])).map(
    lambda t: Extent(None if t[2] == "last" else t[0], None if t[2] == "first" else t[0] + t[1])
)


@given(st.lists(EXTENTS, min_size=1, max_size=12), st.lists(DAYS, max_size=1))
def test_nothing_leaves_the_axis_or_covers_anything_else(extents: list[Extent], also: list[float]) -> None:
    """Whatever the times, bars stay inside, those of one row do not overlap, and labels have room."""
    whole = axis(extents, also)
    assert len(whole.bars) == len(extents)
    for bar in whole.bars:
        assert -1e-6 <= bar.start <= bar.start + bar.width <= 100 + 1e-6
        assert 0 <= bar.row < whole.rows
    for one, other in combinations(whole.bars, 2):
        assert one.row != other.row or one.start + one.width <= other.start or other.start + other.width <= one.start
    places = [tick.at for tick in whole.ticks]
    assert places
    assert all(b - a >= 15 for a, b in pairwise(places))
    assert all(0 < mark.at < 100 for mark in (*whole.ticks, *whole.breaks))
