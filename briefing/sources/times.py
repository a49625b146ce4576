"""Dates of publication: ISO 8601, as `Article` keeps them."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Final

from briefing.errors import InputError

_USUAL: Final = re.compile(r"\d{4}-\d\d-\d\d[T ]")


def stated_time(value: object) -> str:
    """Return the date, or date and time, that a caller gives, as ISO 8601.

    Raises:
        InputError: it is neither.
    """
    if isinstance(value, date):
        return value.isoformat()
    found = iso_or_none(value) if isinstance(value, str) else None
    if found is None:
        raise InputError(f"The date {value!r} is not ISO 8601: write it as 2025-03-17 or 2025-03-17T13:00+01:00.")
    return found


def iso_or_none(value: str | None) -> str | None:
    """Return a date, or a date and time, in ISO 8601; None for anything else."""
    text = (value or "").strip()
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        pass
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return text if _USUAL.match(text) else moment.isoformat()
