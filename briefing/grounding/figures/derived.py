"""English numbers that no sentence gives and a reader works out: a difference, a share, a span of years, a count.

That a number can be worked out does not say that it is right: it is for nobody to reject. Each way needs a word that
says so ("the other 40", "three quarters of", "for nine years"), so that a wrong number is not excused by chance.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Final, TypeAlias

from briefing.grounding.figures.amounts import Amount, amounts
from briefing.grounding.figures.approximations import Side, side_of
from briefing.grounding.figures.counting import is_worked_out, is_year
from briefing.grounding.figures.units import FRACTION, ORDINAL, PERCENT, POINT, TIME, VAGUE, same_unit
from briefing.grounding.terms import stem

Given: TypeAlias = tuple[Amount, str]
"""A number, and the sentence it stands in."""

_UNCOUNTED: Final = frozenset({ORDINAL, FRACTION, VAGUE, TIME, f"{TIME}:12", PERCENT})
_SHARES: Final = frozenset({FRACTION, PERCENT})
_APART_BEFORE: Final = re.compile(
    r"\b(?:others?|another|further|additional|remaining|extra|the rest|by|up|down|than|gap of|rise of|fall of|drop of"
    r"|increase of|margin of)(?: (?:about|around|some|nearly|almost|over|roughly|more than|less than))?[ $£€]*$",
    re.IGNORECASE,
)
_APART_AFTER: Final = re.compile(
    r"[ -](?:\w+ )?(?:more|fewer|less|others?|further|additional|remain\w*|(?:percentage )?points?|higher|lower|older"
    r"|younger|earlier|later|left|escaped|ahead)\b"
)
_TOTAL: Final = re.compile(
    r"\b(?:in all|in total|altogether|total\w*|combined|together|overall|of whom|of which|between them|all)\b",
    re.IGNORECASE,
)
_REST: Final = re.compile(r"\b(?:remain\w*|rest|others?|did not|do not|without|lack\w*)\b", re.IGNORECASE)
_LEFT: Final = re.compile(r"\bto (?:just |only |about |around )?(?:an? )?$", re.IGNORECASE)
_OF: Final = re.compile(r" (?:of|out of|in)(?: (?:the|its|their|his|her|all|every|these|those))? $")
_OUT_OF: Final = re.compile(
    r" (?:out )?of (?:the |its |their |all )?(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)"
)
_PEOPLE: Final = re.compile(r" (?:\w+ )?(?:people|persons|men and women|victims|casualties)\b")
_BESIDE: Final = re.compile(r" (?:[\w-]+ ){1,3}(?:and )?|(?: [\w-]+){1,3}, (?:and )?")
_CHANGED: Final = re.compile(
    r"\b(?:r[io]se|risen|rising|increas\w+|gr[eo]w\w*|climb\w*|jump\w*|gain\w*|went up|up|soar\w*|f[ae]ll\w*|dropp?\w*"
    r"|declin\w+|decreas\w+|shr[aiu]nk\w*|cut|reduc\w+|slump\w*|lost|more|less|fewer|higher|lower)\b"
)
_TWICE: Final = re.compile(r"\b(?:twice|doubl\w+|twofold)\b", re.IGNORECASE)
_HALF: Final = re.compile(r"\bhal(?:f|ve[sd]?|ving)\b", re.IGNORECASE)
_NOUN: Final = re.compile(r"[ \u00a0-](?:of (?:the|its|their|his|her|all)(?: \w+)? )?([a-z]{2,})")
_LIST: Final = re.compile(r"\b(?:[\w'’-]+(?: [\w'’-]+){0,4}, )+[\w'’-]+(?: [\w'’-]+){0,4},? (?:and|or) ")
_NAMES: Final = re.compile(
    r"\b(?:[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*, )*[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)* (?:and|or) [A-Z]"
)
_MOST_YEARS: Final = 150
_DIGITS: Final = 2  # that a round number has at most, other than noughts
_CLOSE: Final = Decimal("0.6")  # percent
_ABOUT: Final = Decimal("0.05")
_ON_ONE_SIDE: Final = Decimal("0.1")


def is_derived(claim: Amount, prose: str, given: Sequence[Given], published: str | None) -> bool:
    """Whether a number follows from others near by the arithmetic that the words of its statement name.

    Args:
        claim: the number.
        prose: the statement.
        given: all numbers near, each with its sentence, in English.
        published: the day of publication, ISO 8601, where it is known.
    """
    near = [*dict.fromkeys(text for _, text in given)]
    if is_worked_out(claim, prose, near):
        return True
    side = side_of(prose, claim.start, claim.end, "en")
    if claim.unit in _SHARES:
        return any(_is_near(_percent(claim), share, side) for share in _shares(claim, prose, given))
    if claim.unit in ("year", "decade"):
        return any(_is_near(_in_years(claim), years, side) for years in _spans(given, published))
    if any(_is_near(claim.value, value, side) for value in _counts(claim, prose, given)):
        return True
    part = side if side == "around" else None
    return any(_is_near(claim.value, n, part) for n in _parts(claim, prose, given)) or _is_counted(claim, prose, near)


def _is_near(said: Decimal, exact: Decimal, side: Side | None) -> bool:
    """Whether a number is the exact one, or stands for it as the word beside it says."""
    if said == exact or side is None or exact <= 0 or len(said.normalize().as_tuple().digits) > _DIGITS:
        return said == exact
    away = (exact - said) / exact
    if side == "around":
        return abs(away) <= _ABOUT
    return 0 < (away if side == "above" else -away) <= _ON_ONE_SIDE


# ------------------------------------------------------------------------------------------- sums and differences


def _counts(claim: Amount, prose: str, given: Sequence[Given]) -> Iterator[Decimal]:
    """Yield what two or three numbers of the claim's kind come to, where the statement tells of a sum or a rest."""
    if claim.unit in _UNCOUNTED or is_year(claim, prose):
        return
    alike = [a.value for a, text in given if _is_alike(claim, a) and not is_year(a, text) and not a.weak]
    if _APART_BEFORE.search(prose[: claim.start]) or _APART_AFTER.match(prose[claim.end :]) or claim.unit == POINT:
        yield from (abs(a - b) for a, b in itertools.combinations(alike, 2))
    if _REST.search(prose) and _OUT_OF.match(prose[claim.end :]):
        yield from (abs(a - b) for a, b in itertools.combinations(alike, 2))
    if _PEOPLE.match(prose[claim.end :]):
        yield from _people(given)
    if _TOTAL.search(prose):
        yield from (sum(some, Decimal()) for n in (2, 3) for some in itertools.combinations(alike, n))


def _people(given: Sequence[Given]) -> Iterator[Decimal]:
    """Yield how many the two or three beside each other in a sentence are: "two guards and a driver"."""
    for text, numbers in itertools.groupby(given, key=lambda pair: pair[1]):
        counted = [a for a, _ in numbers if a.unit is None and a.scale == 1 and not is_year(a, text)]
        for n in (2, 3):
            for some in zip(*(counted[i:] for i in range(n)), strict=False):
                gaps = (text[one.end : other.start] for one, other in itertools.pairwise(some))
                if all(_BESIDE.fullmatch(gap) for gap in gaps):
                    yield sum((a.value for a in some), Decimal())


def _is_alike(claim: Amount, given: Amount) -> bool:
    if claim.unit == POINT:
        return given.unit in (PERCENT, POINT, None)
    plain = given.unit is None and claim.unit is None
    return plain or (given.unit not in _UNCOUNTED and same_unit(claim.unit or "", given.unit or ""))


# ----------------------------------------------------------------------------------------------------- shares


def _shares(claim: Amount, prose: str, given: Sequence[Given]) -> Iterator[Decimal]:
    """Yield the shares that sentences tell of, in percent: "27 of 36", and what a share leaves of the whole."""
    for one, other, text in _beside(given, claim.unit):
        if _OF.fullmatch(text[one.end : other.start]) and 0 < one.value < other.value and not is_year(other, text):
            yield _closest(100 * one.value / other.value, claim)
        if _CHANGED.search(prose) and one.value > 0 and (one.unit == other.unit or not (one.unit and other.unit)):
            yield _closest(100 * abs(other.value - one.value) / one.value, claim)
            yield _closest(100 * abs(other.value - one.value) / other.value, claim)
    told = [_percent(a) for a, _ in given if a.unit in _SHARES]
    rest = _REST.search(prose) is not None
    yield from (100 - _percent(a) for a, t in given if a.unit in _SHARES and (rest or _LEFT.search(t[: a.start])))
    yield from (abs(a - b) for a, b in itertools.combinations(told, 2) if _APART_AFTER.match(prose[claim.end :]))


def _closest(share: Decimal, claim: Amount) -> Decimal:
    """Return a share in percent, or that of the statement, which is the same in whole numbers."""
    return _percent(claim) if abs(share - _percent(claim)) < _CLOSE else share


def _beside(given: Sequence[Given], unit: str | None) -> Iterator[tuple[Amount, Amount, str]]:
    """Yield two numbers beside each other, and their sentence; "one in four" is a quarter without being worked out."""
    for (one, text), (other, same) in itertools.pairwise(given):
        if text is same and (not one.weak or unit == PERCENT):
            yield one, other, text


def _percent(share: Amount) -> Decimal:
    return share.value * 100 if share.unit == FRACTION else share.value


def _parts(claim: Amount, prose: str, given: Sequence[Given]) -> Iterator[Decimal]:
    """Yield a half, the double, or the share of another number of which sentences tell that share."""
    if claim.unit in _UNCOUNTED or is_year(claim, prose):
        return
    near = " ".join(dict.fromkeys(text for _, text in given))
    times = {_percent(a) / 100 for a, _ in given if a.unit in _SHARES and not a.weak}
    times |= {1 - share for share in times} if _REST.search(prose) else set()
    times |= {Decimal("0.5")} if _HALF.search(near) else set()
    times |= {Decimal(2)} if _TWICE.search(near) else set()
    yield from (a.value * share for a, _ in given for share in times if _is_alike(claim, a) and not a.weak)


# ------------------------------------------------------------------------------------------------ spans of years


def _spans(given: Sequence[Given], published: str | None) -> Iterator[Decimal]:
    """Yield how many years lie between two years near, or between one and the day of publication."""
    years = {a.value for a, text in given if is_year(a, text)}
    years |= {Decimal(published[:4])} if published else set()
    yield from (abs(a - b) for a, b in itertools.combinations(years, 2) if abs(a - b) <= _MOST_YEARS)


def _in_years(claim: Amount) -> Decimal:
    return claim.value * 10 if claim.unit == "decade" else claim.value


# ------------------------------------------------------------------------------------------------ counted things


def _is_counted(claim: Amount, prose: str, near: Sequence[str]) -> bool:
    """Whether a small number counts what a sentence lists, or what it counts through: "a third charge"."""
    noun = stem(claim.unit, "en") if claim.unit else _noun(prose, claim.end)
    if not noun:
        return False
    listed = claim.unit is None and any(n == claim.value for text in near for n in _lists(text))
    return _comes_to(claim, noun, near) or (listed and not _is_told(noun, near))


def _noun(text: str, at: int) -> str:
    """Return the stem of the word after a number, that of the whole after "two of the three": it is what is counted."""
    match = _NOUN.match(text, at)
    return stem(match[1], "en") if match else ""


def _is_told(noun: str, near: Iterable[str]) -> bool:
    """Whether sentences count the same things, and otherwise: "two men" against "three men"."""
    return any(a.unit is None and not a.weak and _noun(t, a.end) == noun for t in near for a in amounts(t, "en"))


def _comes_to(claim: Amount, noun: str, near: Iterable[str]) -> bool:
    """Whether sentences count through to the number: "in the 11th minute" for 11 minutes."""
    ordinals = ((a, text) for text in near for a in amounts(text, "en") if a.unit == ORDINAL)
    return any(a.value == claim.value and _noun(text, a.end) == noun for a, text in ordinals)


def _lists(text: str) -> Iterator[int]:
    """Yield how many things the lists of a sentence have: "Lom and Vell", "saws, drills and a lathe"."""
    yield from (match[0].count(", ") + 2 for pattern in (_LIST, _NAMES) for match in pattern.finditer(text))
    yield from (match[0].count(", ") + 1 for match in _LIST.finditer(text) if match[0].count(", ") > 1)
