"""From time words to the parts of a date: which year, month, day, weekday, hour they name, in whatever order."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, fields
from decimal import Decimal

from briefing.checks.dates.date_items import FILLER, Item
from briefing.languages import language_of


@dataclass(slots=True)
class Parts:
    """What a time expression names; None for what it does not.

    Attributes:
        count: how many units, with `unit` and perhaps `ago` (-1 before, 1 after, the day of publication).
        shift: -1 last, 0 this, 1 next.
        edge: 0 early, 1 middle, 2 late.
        relative: a unit and how many of it away.
        clock: hour and minute.
        zone: an offset such as `+03:00`, or the name of one that changes with the season.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    count: int | None = None
    unit: str | None = None
    ago: int | None = None
    shift: int | None = None
    edge: int | None = None
    relative: tuple[str, int] | None = None
    season: int | None = None
    quarter: int | None = None
    half: int | None = None
    decade: int | None = None
    century: int | None = None
    holiday: tuple[int, int] | None = None
    clock: tuple[int, int] | None = None
    zone: str | None = None
    about: bool | None = None

    def named(self) -> set[str]:
        """The names of what it has."""
        return {field.name for field in fields(self) if getattr(self, field.name) is not None}


class UnreadableError(ValueError):
    """Time words that do not make one time: two months, a number that is no part of a date."""


class PartsReader:
    """Fills the parts from items, one after the other; raises `UnreadableError`."""

    def __init__(self, items: Sequence[Item], language: str) -> None:
        self._items = [item for item in items if item.kind not in FILLER]
        self._language = language
        self._place = 0
        self.parts = Parts()

    def read(self) -> Parts:
        """Read all the items."""
        while self._place < len(self._items):
            item = self._items[self._place]
            self._place += 1
            getattr(self, f"_{item.kind}", self._unknown)(item.value)
        return self.parts

    def _set(self, name: str, value: object) -> None:
        """Set a part; a second, different value is another time."""
        if getattr(self.parts, name) not in {None, value}:
            raise UnreadableError(name)
        setattr(self.parts, name, value)

    def _next(self, offset: int = 0) -> str:
        at = self._place + offset
        return self._items[at].kind if at < len(self._items) else ""

    def _unknown(self, value: str) -> None:
        raise UnreadableError(value)

    def _skip(self, value: str) -> None:
        """Leave out a word that changes nothing."""

    _to = _at = _suffix = _hours = _and = _since = _until = _dash = _skip

    # ------------------------------------------------------------------------------------------ words

    def _month(self, value: str) -> None:
        if value:
            self._set("month", int(value))
        else:
            self._set("unit", "month")

    def _weekday(self, value: str) -> None:
        self._set("weekday", int(value[0]))
        if value[1:]:
            self._set("relative", ("week", int(value[1:])))

    def _relative(self, value: str) -> None:
        unit, shift = re.split(r"(?=[+-])", value)
        self._set("relative", (unit, int(shift)))

    def _shift(self, value: str) -> None:
        self._set("shift", int(value))

    def _season(self, value: str) -> None:
        self._set("season", int(value))

    def _quarter(self, value: str) -> None:
        self._set("quarter", int(value))

    def _decade(self, value: str) -> None:
        self._set("decade", int(value))

    def _edge(self, value: str) -> None:
        self._set("edge", int(value))

    def _holiday(self, value: str) -> None:
        month, day = value.split("-")
        self._set("holiday", (int(month), int(day)))

    def _zone(self, value: str) -> None:
        self._set("zone", value)

    def _about(self, value: str) -> None:
        self._set("about", bool(not value))

    def _ago(self, value: str) -> None:
        self._set("ago", -1 + len(value))

    def _in(self, value: str) -> None:
        """Read "in two weeks"; in the other languages the word for it is `hence`."""
        counted = self._next() in {"number", "spelled"} and self._next(1) == "unit"
        if (
            counted
            and language_of(self._language).times.counted_in
            and not re.fullmatch(r"\d{4}", self._items[self._place].value)
        ):
            self._hence(value)

    def _hence(self, value: str) -> None:
        self._set("ago", 1 + len(value))

    def _noon(self, value: str) -> None:
        self._set("clock", (12, len(value)))

    def _unit(self, value: str) -> None:
        self._set("unit", value)

    def _dual(self, value: str) -> None:
        self._set("count", 2)
        self._set("unit", value)

    # ---------------------------------------------------------------------------------- written-out dates

    def _iso(self, value: str) -> None:
        for name, number in zip(("year", "month", "day"), value.split("-"), strict=True):
            self._set(name, int(number))

    def _date(self, value: str) -> None:
        """Read 18.03.2025; with slashes in English 3/18/2025 too, where one order only can be meant."""
        first, second, year = map(int, re.split(r"[./]", value))
        if (
            language_of(self._language).closely_read
            and "/" in value
            and first <= 12
            and second <= 12
            and first != second
        ):
            raise UnreadableError(value)
        day, month = (second, first) if second > 12 else (first, second)
        self._set("day", day)
        self._set("month", month)
        self._set("year", year if year > 99 else 2000 + year)

    def _clock(self, value: str) -> None:
        hour, minute = map(int, value.split(":")[:2])
        self._time(hour, minute)

    def _time(self, hour: int, minute: int) -> None:
        if self._next() == "meridiem":
            hour = hour % 12 + int(self._items[self._place].value)
            self._place += 1
        if hour > 23 or minute > 59:
            raise UnreadableError("time")
        self._set("clock", (hour, minute))

    # ----------------------------------------------------------------------------------------- numbers

    def _number(self, value: str) -> None:
        plain = value.replace(",", ".")
        if self._next() in {"meridiem", "hours"} or self._kind_before() == "at":
            hour, _, minute = plain.partition(".")
            self._hour_of_day(int(hour), minute)
        elif re.fullmatch(r"\d{4}", value) and self._next() == "zone":
            self._time(int(value[:2]), int(value[2:]))
        elif plain.isdecimal():
            self._whole(int(value))
        else:
            raise UnreadableError(value)

    def _hour_of_day(self, hour: int, minute: str) -> None:
        if self._next() == "hours":
            self._place += 1
            if self._next() == "number" and re.fullmatch(r"[0-5]\d", self._items[self._place].value):
                minute = self._items[self._place].value
                self._place += 1
        elif len(minute) == 0 and 100 <= hour <= 2400:
            hour, minute = hour // 100, f"{hour % 100:02}"
        self._time(hour, int(minute or 0))

    def _kind_before(self) -> str:
        return self._items[self._place - 2].kind if self._place >= 2 else ""

    def _whole(self, number: int) -> None:
        following = self._next()
        if following == "suffix":
            self._place += 1
            self._ordinal(str(number))
        elif following == "unit":
            self._counted(number)
        elif following in {"hour", "month"} and language_of(self._language).script.unspaced:
            self._chinese(number, following)
        elif following == "day":
            self._place += 1
            self._set("day", number)
        elif 1000 <= number <= 2999:
            self._set("year", number)
        elif 1 <= number <= 31:
            self._set("day", number)
        else:
            raise UnreadableError(str(number))

    def _chinese(self, number: int, following: str) -> None:
        self._place += 1
        if following == "month":
            self._set("month", number)
            return
        later = self.parts.about is None and self._before_number() == "pm"
        minute = 0
        if self._next() == "number" and self._next(1) == "minute":
            minute = int(self._items[self._place].value)
            self._place += 2
        elif self._next() == "half":
            minute, self._place = 30, self._place + 1
        self._time(number % 12 + 12 if later and number < 13 else number, minute)

    def _before_number(self) -> str:
        return self._items[self._place - 3].kind if self._place >= 3 else ""

    _pm = _skip

    def _counted(self, number: int) -> None:
        unit = self._items[self._place].value
        self._place += 1
        if unit == "year" and 1000 <= number <= 2999:
            self._set("year", number)
        elif unit == "hour" and self._place > 2 and self._items[self._place - 3].kind in {"to", "at", "in"}:
            self._time(number, 0)
        elif unit == "decade" and number % 10 == 0 and language_of(self._language).script.unspaced:
            self._set("decade", number if number > 99 else 1900 + number)
        elif unit == "century":
            self._set("century", number)
        elif unit == "quarter":
            self._set("quarter", number)
        else:
            self._set("count", number)
            self._set("unit", unit)

    def _spelled(self, value: str) -> None:
        number = Decimal(value)
        if self._next() == "unit" and number == int(number):
            self._counted(int(number))
        elif self._next() == "unit" or number != 1:
            raise UnreadableError(value)

    def _ordinal(self, value: str) -> None:
        number = int(Decimal(value))
        if self._next() != "unit":
            self._set("day", number)
            return
        unit = self._items[self._place].value
        self._place += 1
        if unit not in {"century", "quarter", "half"}:
            raise UnreadableError(unit)
        self._set(unit, number)

    def _second(self, value: str) -> None:
        self._ordinal(value or "2")


def read_parts(items: Sequence[Item], language: str) -> Parts:
    """Read items into parts; raises `UnreadableError` when they do not make one time."""
    return PartsReader(items, language).read()
