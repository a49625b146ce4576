"""Units of measure that a number can have, and how they relate.

A code is a base unit, or a variant of one after a colon (`dollar:CA`, `degree:C`): where only the base is written, any
variant is meant. Durations, lengths and weights of one system are compared by what they come to: 2 km is 2,000 m.
"""

from __future__ import annotations

from decimal import Decimal
from functools import cache

from briefing.languages import language_of
from briefing.languages.shared.measures import UNITS
from briefing.text.tokens import Lexicon

PERCENT, POINT, ORDINAL, FRACTION, VAGUE, TIME = "%", "point", "ordinal", "fraction", "vague", "time"
POINT_OF_SHARE = f"{POINT}:%"
HALF_DAY = f"{TIME}:12"
"""A time of day that leaves open whether it is before noon."""
METRES_OR_MILLIONS = "m?"
"""What "5m" may mean."""

SIGNS = {
    "%": PERCENT, "‰": "permille", "$": "dollar", "€": "euro", "£": "pound", "¥": "yen", "₽": "rouble", "₴": "hryvnia",
    "₺": "lira", "₹": "rupee", "₪": "shekel", "₩": "won", "₦": "naira", "₿": "bitcoin",
}  # fmt: skip

CURRENCIES = frozenset(
    {"franc", "yuan", "zloty", "peso", "real", "krone", "rial", "dirham", "dinar", "rand", "ringgit", "baht"}
) | (frozenset(SIGNS.values()) - {PERCENT, "permille"})

_LONG = Decimal(10) ** 15


@cache
def unit_lexicon(language: str) -> Lexicon[str]:
    """Return the unit words of a language; where it is not known, what is written the same everywhere."""
    known = (*UNITS.items(), *language_of(language).units.words.items())
    return Lexicon({word: code for code, words in known for word in words}, language)


_FACTORS: dict[str, tuple[str, int]] = {
    "m": ("length", 1000), "km": ("length", 1_000_000), "cm": ("length", 10), "mm": ("length", 1),
    "g": ("weight", 1), "kg": ("weight", 1000), "t": ("weight", 1_000_000),
    "foot": ("foot", 12), "inch": ("foot", 1),
    "second": ("time", 1), "minute": ("time", 60), "hour": ("time", 3600), "day": ("time", 86_400),
    "week": ("time", 604_800), "fortnight": ("time", 1_209_600),
    "month": ("calendar", 1), "year": ("calendar", 12), "decade": ("calendar", 120), "century": ("calendar", 1200),
    "mw": ("power", 1000), "gw": ("power", 1_000_000), "kw": ("power", 1),
    POINT: ("points", 100), POINT_OF_SHARE: ("points", 100), "bp": ("points", 1),
    PERCENT: ("share", 1), FRACTION: ("share", 100),
}  # fmt: skip

SPANS = frozenset("second minute hour day week fortnight month year decade century".split())  # noqa: SIM905
"""Units of time."""

PLAIN = frozenset({"person", "piece"})
"""Counting words of Chinese and Japanese: they say that something is counted, no more."""


def comparable(value: Decimal, unit: str) -> tuple[str, Decimal]:
    """Return the dimension of a measure and what it comes to there; other units are a dimension of their own."""
    dimension, factor = _FACTORS.get(unit, (unit, 1))
    return dimension, rounded(value * factor)


def rounded(value: Decimal) -> Decimal:
    """Return a value to six places, so that a third is a third; of a long number as it is."""
    return value if abs(value) >= _LONG else round(value, 6)


def same_unit(one: str, other: str) -> bool:
    """Whether two codes can mean one unit: `dollar` and `dollar:CA` can."""
    return one == other or one.startswith(other + ":") or other.startswith(one + ":")


def is_money(unit: str | None) -> bool:
    """Whether a code is that of a currency."""
    return unit is not None and unit.split(":")[0] in CURRENCIES
