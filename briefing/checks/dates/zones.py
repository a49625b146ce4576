"""Offsets of time zones that change with the season."""

from __future__ import annotations

from datetime import date, timedelta

_STANDARD = {"ET": -5, "CT": -6, "PT": -8}
_SUNDAY = 6


def offset(zone: str, on: date) -> str:
    """Return the offset of a zone on a day, such as `-04:00`; what is an offset already stays as it is.

    Args:
        zone: an offset, or ET, CT, PT (United States, rule of 2007) or KY (Kyiv, rule of the EU).
        on: the day; the hours of the change itself are not looked at.
    """
    if zone in _STANDARD:
        summer = _sunday(on.year, 3, 2) <= on < _sunday(on.year, 11, 1)
        return f"-{-(_STANDARD[zone] + summer):02}:00"
    if zone == "KY":
        summer = _last_sunday(on.year, 3) <= on < _last_sunday(on.year, 10)
        return f"+{2 + summer:02}:00"
    return zone


def _sunday(year: int, month: int, number: int) -> date:
    first = date(year, month, 1)
    return first + timedelta((_SUNDAY - first.weekday()) % 7 + 7 * (number - 1))


def _last_sunday(year: int, month: int) -> date:
    last = date(year, month, 31)
    return last - timedelta((last.weekday() - _SUNDAY) % 7)
