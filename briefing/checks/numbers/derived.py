"""Numbers that no sentence gives and one operation on two numbers near does: a sum, a rest, a share, a span of years.

That a number can be worked out does not say that it is right: it is a reason to read, and not to reject.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Final, NamedTuple

from briefing.checks.numbers.amounts import Amount
from briefing.checks.numbers.approximations import Side, rounds
from briefing.checks.numbers.units import (
    FRACTION,
    HALF_DAY,
    ORDINAL,
    PERCENT,
    PLAIN,
    POINT,
    POINT_OF_SHARE,
    TIME,
    VAGUE,
    same_unit,
)

_UNCOUNTED: Final = frozenset({ORDINAL, VAGUE, TIME, HALF_DAY})
_SHARES: Final = frozenset({FRACTION, PERCENT})
_OF_SHARES: Final = _SHARES | {POINT, POINT_OF_SHARE}
_MOST_YEARS: Final = 150
_CLOSE: Final = Decimal("0.03")
_MOST_BEHIND: Final = 60
_MOST_LISTED: Final = 12
_MOST_WORDS: Final = 5
_AND: Final = r"(?:and|or|und|oder|et|ou|y|e|o|и|или|і|й|та|або|ve|veya)\b|و"
_COMMA: Final = re.compile("[,،;]")
_ENDS: Final = re.compile(rf"\s*(?:(?P<first>{_AND})|(?:[^\s]+ ){{1,{_MOST_WORDS}}}(?:{_AND}))")
_CLAUSES: Final = re.compile("[。，]")
_TWO: Final = re.compile(
    r"""\b(?:both|twice|doubl\w+|twofold|couple|pair|beide\w?|zweimal|doppelt\w*|verdoppel\w+|paar|couple|paire|
    dédoubl\w+|ambos|ambas|dobl\w+|duplic\w+|pareja|entramb[ie]|doppi\w|raddopp\w+|coppia|dobr\w+|dupl[ao]|
    оба|обе|обоих|обеи\w+|обои\w+|дважды|вдвое|удво\w+|двойн\w+|пар[аыу]|
    обидв[аі]|обох|двічі|вдвічі|удвічі|подво\w+|подвій\w+|ضعف|مرتين|كلا|كلتا|\w{2,}(?:ين|ان)|çift\w*|ikisi\w*)\b
    |双|俩|倆|倍|两|兩|両|ペア""",
    re.IGNORECASE | re.VERBOSE,
)
_PAIR: Final = re.compile(rf"\b[A-ZÀ-ÞА-ЯІЇЄҐ][\w.’'-]+ (?:{_AND}) (?:\w+ ){{0,2}}[A-ZÀ-ÞА-ЯІЇЄҐ]")


class Given(NamedTuple):
    """A number of the article, with its sentence and that sentence's number; whether it is a year or part of a date."""

    amount: Amount
    text: str
    number: int
    year: bool
    dated: bool


def is_derived(claim: Amount, given: Sequence[Given], published: str | None, side: Side | None) -> bool:
    """Whether one operation on two numbers near gives a number, exactly or as the word beside it rounds.

    Args:
        claim: the number.
        given: all numbers near, in the article's order.
        published: the day of publication, ISO 8601, where it is known.
        side: what the word beside it says.
    """
    if claim.unit in _UNCOUNTED:
        return claim.unit == ORDINAL and any(g.year and (g.amount.value + 99) // 100 == claim.value for g in given)
    if claim.unit in _OF_SHARES:
        said = _percent(claim)
        return any(_is_close(said, share) or _rounds(said, share, side) for share in _shares(given))
    values = itertools.chain(_sums(claim, given), _parts(claim, given), _spans(claim, given, published))
    if any(claim.value == value or _rounds(claim.value, value, side) for value in values):
        return True
    return claim.unit is None and any(abs(claim.value - times) <= _CLOSE * times for times in _ratios(given))


def is_counted(claim: Amount, near: Iterable[str]) -> bool:
    """Whether a small number counts what a sentence names or lists: "both", "Lom and Orr", "saws, drills and hooks"."""
    if claim.unit not in {None, *PLAIN} or claim.scale > 1 or claim.value > _MOST_LISTED:
        return False
    if claim.value == 2:
        return any(_TWO.search(text) or _PAIR.search(text) for text in near)
    return any(claim.value == length for text in near for length in _lists(text))


def _lists(text: str) -> Iterator[int]:
    """Yield how many things the lists of a sentence may have."""
    yield from (clause.count("、") + 1 for clause in _CLAUSES.split(text))
    parts = _COMMA.split(text)
    for at, part in enumerate(parts):
        end = _ENDS.match(part) if at else None
        if end:
            before = itertools.takewhile(lambda other: len(other.split()) <= _MOST_WORDS, reversed(parts[1:at]))
            yield from range(3, len(list(before)) + (2 if end["first"] else 3) + 1)


# ------------------------------------------------------------------------------------------------- operations


def _pairs(given: Sequence[Given]) -> Iterator[tuple[Amount, Amount]]:
    """Yield two numbers of one kind whose sentences are as near as a cited one and those beside it."""
    plain = [g for g in given if not (g.dated or g.amount.weak or g.amount.unit in _UNCOUNTED)]
    for at, one in enumerate(plain):
        for other in plain[at + 1 : at + _MOST_BEHIND]:  # of a table, what two of its numbers give is anything
            if other.number > one.number + 2:
                break
            if _alike(one.amount, other.amount):
                yield one.amount, other.amount


def _alike(one: Amount, other: Amount) -> bool:
    if one.unit is None or other.unit is None:
        return {one.unit, other.unit} <= {None, *PLAIN}
    return same_unit(one.unit, other.unit) or {one.unit, other.unit} <= _OF_SHARES


def _sums(claim: Amount, given: Sequence[Given]) -> Iterator[Decimal]:
    for one, other in _pairs(given):
        if _alike(claim, one):
            yield one.value + other.value
            yield abs(one.value - other.value)
    for _, numbers in itertools.groupby(given, key=lambda g: g.number):
        alike = [g.amount.value for g in numbers if _alike(claim, g.amount) and not (g.dated or g.amount.weak)]
        if len(alike) > 2:
            yield sum(alike, Decimal())


def _parts(claim: Amount, given: Sequence[Given]) -> Iterator[Decimal]:
    """Yield the share that sentences tell of, of any number there; the double or half where they tell of two."""
    shares = {_percent(g.amount) / 100 for g in given if g.amount.unit in _SHARES}
    shares |= {Decimal(2), Decimal("0.5")} if any(_TWO.search(text) for text in {g.text for g in given}) else set()
    wholes = {g.amount.value for g in given if _alike(claim, g.amount) and not (g.dated or g.amount.weak)}
    yield from (whole * share for whole in wholes for share in shares)


def _ratios(given: Sequence[Given]) -> Iterator[Decimal]:
    """Yield how many times a number another one is, from twice on."""
    for one, other in _pairs(given):
        low, high = sorted((one.value, other.value))
        if 0 < 2 * low <= high + low * _CLOSE:
            yield high / low


def _shares(given: Sequence[Given]) -> Iterator[Decimal]:
    """Yield, in percent, what a number is of another, how much it is more or less, and what a share leaves."""
    for one, other in _pairs(given):
        low, high = sorted((_percent(one), _percent(other)))
        if one.unit in _OF_SHARES:
            yield from (high - low, high + low)
        if 0 < low < high:
            yield from (100 * low / high, 100 * (high - low) / low, 100 * (high - low) / high)
    yield from (100 - _percent(g.amount) for g in given if g.amount.unit in _SHARES)
    counted = [g.amount for g in given if g.amount.unit is None and g.amount.value > 0]
    yield from (100 * a.value / b.value for a, b in itertools.pairwise(counted) if a.weak and not b.weak)  # one in five


def _spans(claim: Amount, given: Sequence[Given], published: str | None) -> Iterator[Decimal]:
    """Yield how many years, or decades, lie between two years near, or between one and the day of publication."""
    if claim.unit not in (None, "year", "decade"):
        return
    years = {g.amount.value for g in given if g.year} | ({Decimal(published[:4])} if published else set())
    for one, other in itertools.combinations(years, 2):
        if abs(one - other) <= _MOST_YEARS:
            yield abs(one - other) / (10 if claim.unit == "decade" else 1)


def _percent(share: Amount) -> Decimal:
    return share.value * 100 if share.unit == FRACTION else share.value


def _is_close(said: Decimal, exact: Decimal) -> bool:
    """Whether a share is the exact one in as many places as are said."""
    exponent = said.as_tuple().exponent
    places = max(0, -exponent) if isinstance(exponent, int) else 0
    return abs(said - exact) <= Decimal("0.5").scaleb(-min(places, 2))


def _rounds(said: Decimal, exact: Decimal, side: Side | None) -> bool:
    return side is not None and exact > 0 and rounds(said, exact, side)
