"""Whether two numbers are one: equal with scale and unit, however they are written."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from briefing.checks.numbers.amounts import Amount
from briefing.checks.numbers.approximations import Side, rounds
from briefing.checks.numbers.units import (
    FRACTION,
    HALF_DAY,
    METRES_OR_MILLIONS,
    ORDINAL,
    PERCENT,
    PLAIN,
    POINT,
    POINT_OF_SHARE,
    SPANS,
    TIME,
    VAGUE,
    comparable,
    is_money,
    rounded,
)

_SHARES: Final = frozenset({PERCENT, FRACTION, POINT_OF_SHARE})
_ADDED: Final = SPANS | PLAIN | {POINT, "inch"}
"""Units that a statement may give to a bare number: a man, 45, is 45 years old."""
_NOT_ROUNDED: Final = frozenset({ORDINAL, TIME, HALF_DAY, VAGUE})
_US_DOLLAR: Final = "dollar:US"
_MILLION: Final = 1_000_000


def agrees(claim: Amount, given: Amount) -> bool | None:
    """Whether a number of the article is that of a statement; None where a reader has to say so.

    To be read are a currency left unsaid, and "the third" for "three".
    """
    if METRES_OR_MILLIONS in (claim.unit, given.unit):
        meant = [agrees(c, g) for c in _meant(claim) for g in _meant(given)]
        return True if True in meant else None if None in meant else False
    if VAGUE in (claim.unit, given.unit):
        return _vaguely(claim, given)
    if claim.unit is None or given.unit is None:
        return claim.value == given.value and _bare(claim, given)
    return _measured(claim, claim.unit, given, given.unit)


def _measured(claim: Amount, unit: str, given: Amount, other: str) -> bool | None:
    if unit.startswith(TIME) or other.startswith(TIME):
        return _same_time(claim, given) or _same_time(given, claim)
    if ORDINAL in (unit, other):
        return claim.value == given.value and (True if unit == other else None)
    if unit.partition(":")[0] == other.partition(":")[0]:
        return rounded(claim.value) == rounded(given.value) and _same_money(unit, other)
    return comparable(claim.value, unit) == comparable(given.value, other)


def rounds_to(claim: Amount, given: Amount, side: Side) -> bool:
    """Whether a number rounds one of the article on the side that the word beside it says."""
    if given.unit in _NOT_ROUNDED or claim.unit in _NOT_ROUNDED:
        return False
    if claim.unit == given.unit or None in (claim.unit, given.unit):
        alike = agrees(claim._replace(value=given.value), given) is not False
        return alike and rounds(claim.value, given.value, side)
    (kind, value), (other, exact) = (comparable(a.value, a.unit or "") for a in (claim, given))
    return kind == other and rounds(value, exact, side, whole=claim.unit == FRACTION)


def _meant(amount: Amount) -> tuple[Amount, ...]:
    if amount.unit != METRES_OR_MILLIONS:
        return (amount,)
    return amount._replace(unit="m"), amount._replace(value=amount.value * _MILLION, unit=None, scale=Decimal(_MILLION))


def _vaguely(claim: Amount, given: Amount) -> bool:
    """Whether both say "hundreds", or the statement does and the article counts some hundreds."""
    if claim.unit != VAGUE:
        return False
    if given.unit == VAGUE:
        return claim.value == given.value
    return claim.value <= given.value < claim.value * (100 if claim.value >= 1000 else 10) and given.unit != TIME


def _bare(claim: Amount, given: Amount) -> bool | None:
    """Whether one of two equal numbers may go without the unit of the other."""
    unit = claim.unit or given.unit
    if unit is None or unit.startswith(TIME):
        return True
    if unit == ORDINAL:
        return True if claim.digits and given.digits else None
    if claim.unit is not None:
        return unit in _ADDED
    return None if is_money(unit) else unit not in _SHARES


def _same_money(claim: str, given: str) -> bool | None:
    """Whether one unit is the other: a bare dollar is one of the United States, unless the article knows better."""
    if claim == given or not is_money(claim) or {claim, given} == {"dollar", _US_DOLLAR}:
        return True
    return None if given.startswith(f"{claim}:") else False


def _same_time(one: Amount, other: Amount) -> bool:
    if one.unit == TIME and other.unit == TIME:
        return one.value == other.value
    if one.unit == HALF_DAY and other.unit in {TIME, HALF_DAY}:
        return one.value % 1200 == other.value % 1200
    return other.unit == "hour" and one.value == other.value * 100
