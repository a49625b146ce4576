"""What an English number may be taken for: sums, shares, durations, years, dates, counts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from briefing.grounding.figures.amounts import amounts
from briefing.grounding.figures.counting import is_year
from briefing.grounding.figures.units import FRACTION, ORDINAL, PERCENT, POINT, TIME, VAGUE, is_money
from briefing.grounding.words.names import CALENDAR

_REST: Final = re.compile(r"\bthe (?:rest|remainder|others)\b")
_DATE: Final = re.compile(
    rf"(?:(\d{{1,2}}) )?\b({'|'.join(name.capitalize() for name in CALENDAR['en'])})\b(?: (\d{{1,2}})\b(?!,?\d))?"
)
_DURATIONS: Final = frozenset("second minute hour day week fortnight month year decade century".split())  # noqa: SIM905
_LEFT_OUT: Final = frozenset({ORDINAL, FRACTION, VAGUE, TIME, f"{TIME}:12"})
_COUNTS: Final = "count"
_ANY: Final = "any"


class Figure(NamedTuple):
    """A number, a year, a month or a day of one, or "the rest".

    Attributes:
        kind: what it may be taken for: `money`, `share`, `duration`, `year`, `date`, `count`, `any`, or a unit.
        value: what tells it from others of the kind.
        start: index of its first code point.
        end: index after its last one.
    """

    kind: str
    value: tuple[object, ...]
    start: int
    end: int


def figures_of(text: str) -> Iterator[Figure]:
    """Find the numbers of an English text that something is said of, in its order, months and "the rest" among them.

    Left out are ordinals, fractions, times of day, and words that may mean something else ("one", "a").
    """
    dates = [Figure("date", (m[2], m[1] or m[3]), *m.span()) for m in _DATE.finditer(text)]
    found = [Figure(_ANY, ("rest",), *m.span()) for m in _REST.finditer(text)] + dates
    for amount in amounts(text, "en"):
        if not amount.weak and amount.unit not in _LEFT_OUT and not any(d.start <= amount.start < d.end for d in dates):
            kind = "year" if is_year(amount, text) else _kind(amount.unit, amount.scale > 1)
            found.append(Figure(kind, (amount.value, amount.unit), amount.start, amount.end))
    yield from sorted(found, key=lambda figure: figure.start)


def _kind(unit: str | None, scaled: bool) -> str:
    if unit is None:
        return "large" if scaled else _COUNTS
    if is_money(unit):
        return "money"
    return "share" if unit in {PERCENT, POINT} else "duration" if unit in _DURATIONS else unit
