"""Numbers made false: a digit, a scale word, a number word, a unit."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator

from benchmarks.editing import DIGITS, digits_of, edited, is_date, plain, replaced
from benchmarks.lexicon import COUNTING, SCALES, UNITS, UNSPACED, pairs
from benchmarks.stories import Case


def other_numbers(case: Case, chance: random.Random) -> Iterator[Case]:
    """One digit changed, a digit added, a scale word changed, a number word changed."""
    text, language, near = case.values["text"], case.story.language, case.story.near(case.values["cites"])
    taken, edits = digits_of(near), []
    for match in DIGITS.finditer(text):
        start, end = match.span()
        if not is_date(text, start, end, language):
            new = [_other_digit(match.group(), taken, chance), _tenfold(match.group(), language)]
            edits += [(start, end, digits) for digits in new if digits and plain(digits) not in taken]
    yield from edited(case, "number", edits)
    scaled = [(a, b) for one, other in SCALES[language] for a, b in ((one, other), (other, one)) if b not in near]
    yield from edited(case, "number", replaced(text, scaled, language))
    yield from edited(case, "number", replaced(text, _other_counts(case, near, chance), language))


def _other_digit(digits: str, taken: set[str], chance: random.Random) -> str | None:
    """The number with its first digit raised; small ones out of reach of a number written as a word."""
    if len(plain(digits)) == 1:
        return next((new for new in map(str, chance.sample(range(23, 90), 60)) if new not in taken), None)
    for _ in range(20):
        at = chance.choice([i for i, c in enumerate(digits) if c.isdigit()])
        new = digits[:at] + chance.choice("123456789") + digits[at + 1 :]
        if plain(new) not in taken and not plain(new).startswith("0"):
            return new
    return None


def _tenfold(digits: str, language: str) -> str:
    """Ten times as much: 18.4 becomes 184, and 12 becomes 120."""
    mark = "." if language in ("en", "ja", "zh", "ar") else ","
    whole, point, rest = digits.partition(mark)
    return (whole + rest[:1] + (point + rest[1:] if rest[1:] else "")) if point and len(rest) < 3 else digits + "0"


def _other_counts(case: Case, near: str, chance: random.Random) -> list[tuple[str, str]]:
    """Number words, each with one that is not nearby, in words or digits."""
    words = COUNTING[case.story.language].split()
    lower = near.casefold()
    free = [w for at, w in enumerate(words, 2) if w not in lower and str(at) not in digits_of(near)]
    return [(word, chance.choice(free)) for word in words if free]


def other_units(case: Case, chance: random.Random) -> Iterator[Case]:
    """The unit after a number, or the currency before it, changed for another that is not nearby."""
    del chance
    text, language, near = case.values["text"], case.story.language, case.story.near(case.values["cites"])
    numeral = re.compile(rf"(?:\d|{'|'.join([*COUNTING[language].split(), *sum(SCALES[language], ())])})\W*$")
    for start, end, new in replaced(text, pairs(UNITS[language]), language):
        counted = text[end : end + 1].isdigit() if text[start] in "£€$" else numeral.search(text[:start])
        dated = language in UNSPACED and text[start:end] == "年" and is_date(text, start - 4, start, language)
        if counted and new not in near and not dated:
            yield from edited(case, "unit", [(start, end, new)])
