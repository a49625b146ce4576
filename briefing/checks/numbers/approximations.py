"""Words that round a number, and whether a round number stands for an exact one: nearly 3,000 for 2,950.

A rounding may be true where the words say on which side the exact number lies, or that it lies about there, and the
round number has fewer significant digits than the exact one and is not far from it. Whether it is one, a reader says.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import cache, lru_cache
from typing import Final, Literal, TypeAlias

from briefing.languages import language_of
from briefing.text.normalize import fold

Side: TypeAlias = Literal["below", "above", "around"]
_SIDES: Final[tuple[Side, ...]] = ("below", "above", "around")
_OPPOSITE: Final = {"below": "above", "above": "below"}
_FIVE: Final = 5
_NEAR: Final = Decimal("0.1")
_ABOVE: Final = Decimal("0.3")
_REACH: Final = 40
"""Code points before or after a number in which such words are looked for."""

_CASE_ENDING: Final = r"(?:\w*['’])?\w{0,4}\s+(?:\w+\s+)?"
"""What may stand in Turkish between a number and such a word: 3.000'den fazla, 3.000 kişiye yakın."""


def side_of(text: str, start: int, end: int, language: str) -> Side | None:
    """Say on which side of a number the words beside it put what is meant.

    Args:
        text: a text.
        start: where the number begins in it.
        end: where it ends, its unit included.
        language: ISO 639-1 code of the text.

    Returns:
        `below` for "nearly", `above` for "more than", `around` for "about"; None where nothing is said.
    """
    return _side(text[max(0, start - _REACH) : start], text[end : end + _REACH], language)


@lru_cache(maxsize=2048)
def _side(before: str, after: str, language: str) -> Side | None:
    behind = _matched(_patterns(language, before=False), fold(after).text)
    return behind or _matched(_patterns(language, before=True), fold(before).text)


def _matched(patterns: tuple[tuple[Side, re.Pattern[str]], ...], text: str) -> Side | None:
    return next((side for side, pattern in patterns if pattern.search(text)), None)


@cache
def _patterns(language: str, *, before: bool) -> tuple[tuple[Side, re.Pattern[str]], ...]:
    known = language_of(language).numbers.rounding
    if before:
        wrap, sides = _before, (known.below, known.above, known.around)
    else:
        wrap, sides = _after, (known.below_after, known.above_after, known.around_after)
    named = ((side, words) for side, words in zip(_SIDES, sides, strict=True) if words)
    return tuple((side, re.compile(wrap(_folded(words), language), re.IGNORECASE)) for side, words in named)


def _folded(words: Sequence[str]) -> str:
    """The words as a folded text has them, the longest first: "more than" before "more"."""
    return "|".join(sorted((re.escape(fold(word).text) for word in words), key=len, reverse=True))


def _before(words: str, language: str) -> str:
    return (
        rf"(?:{words})\s*$" if language_of(language).script.unspaced else rf"(?<!\w)(?:{words})(?:\s+|(?<='))[^\w\s]?$"
    )


def _after(words: str, language: str) -> str:
    if language_of(language).script.unspaced:
        return rf"^\s*(?:人|名|円|元)?(?:{words})"
    gap = _CASE_ENDING if language_of(language).script.suffixes else r"\s+"
    return rf"^{gap}(?:{words})(?!\w)"


def _is_rounder(said: Decimal, exact: Decimal) -> bool:
    """Whether a number has fewer significant digits than another, or as many and ends in five: 250 for 260."""
    one, other = (number.normalize().as_tuple().digits for number in (said, exact))
    return len(one) < len(other) or (len(one) == len(other) and one[-1] == _FIVE != other[-1])


def opposed(one: Side | None, other: Side | None) -> bool:
    """Whether two words put what is meant on different sides: "nearly" and "more than"."""
    return one is not None and _OPPOSITE.get(one) == other


def rounds(said: Decimal, exact: Decimal, side: Side, *, whole: bool = False) -> bool:
    """Whether a round number stands for an exact one with a word of a side.

    Args:
        said: the round number: 3000.
        exact: what it stands for: 2950.
        side: what the word beside it says.
        whole: whether it is round although its digits do not show it, as a third is.
    """
    if exact == 0 or not (whole or _is_rounder(said, exact)):
        return False
    away = (exact - said) / exact
    if side == "around":
        return abs(away) <= _NEAR
    return 0 < away <= _ABOVE if side == "above" else 0 < -away <= _NEAR
