"""Edits of a statement that make a number, a unit or a date false, and what they are made of.

Each makes sure that what it writes is false: the new number is not in the sentences cited nor in those beside them, nor
is it what one operation on two numbers there gives, for that is a reader's to judge.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator
from itertools import permutations
from math import isclose
from typing import Final, TypeAlias

from benchmarks.lexicon import COUNTING, MONTHS, ROUNDING, SCALES, UNITS, UNSPACED, WEEKDAYS, pairs
from benchmarks.stories import Case, quoted
from briefing.brief import When

Edit: TypeAlias = tuple[int, int, str]

DIGITS: Final = re.compile(r"\d+(?:[.,:\u202f\u00a0 ]\d+)*")
POINT_LANGUAGES: Final = ("en", "ja", "zh", "ar")
"""Where a point, and not a comma, comes before decimals."""


def edited(case: Case, kind: str, edits: Iterable[Edit]) -> Iterator[Case]:
    """The case with each of the edits made to its text, one at a time."""
    text = case.values["text"]
    for start, end, new in edits:
        yield case.but(kind, text=text[:start] + new + text[end:])


def found(words: str, text: str, language: str) -> Iterator[tuple[int, int]]:
    """Where words stand in a text, as whole words where the script has spaces, outside quotation marks."""
    edge = "" if language in UNSPACED or not words[0].isalnum() else r"(?<!\w)"
    after = "" if language in UNSPACED or not words[-1].isalnum() else r"(?!\w)"
    for match in re.finditer(edge + re.escape(words) + after, text):
        if not any(a <= match.start() < b for a, b in quoted(text)):
            yield match.span()


def replaced(text: str, table: Iterable[tuple[str, str]], language: str) -> Iterator[Edit]:
    """An edit for every place where a word of the table stands."""
    for one, other in table:
        for start, end in found(one, text, language):
            yield start, end, other


def is_date(text: str, start: int, end: int, language: str) -> bool:
    """Whether the digits are a day, a year or an hour."""
    after, before = text[end : end + 14], text[max(0, start - 14) : start]
    months = MONTHS[language].split()
    if language in UNSPACED:
        return bool(re.match(r"月|日|年\d|年後", after)) or bool(re.search(r"[年月]$", before))
    if re.fullmatch(r"(19|20)\d\d|\d\d[:.]\d\d", text[start:end]):
        return True
    return any(re.match(rf"\W*(?:de )?{m}\b", after) or re.search(rf"{m}\W*$", before) for m in months)


# ---------------------------------------------------------------------------------------------------------- numbers


def other_numbers(case: Case, chance: random.Random) -> Iterator[Case]:
    """One digit changed, a digit added, a scale word changed, a number word changed."""
    text, language, near = case.values["text"], case.story.language, case.story.near(case.values["cites"])
    taken, edits = _digits_of(near), []
    for match in DIGITS.finditer(text):
        start, end = match.span()
        if not is_date(text, start, end, language):
            new = [_other_digit(match.group(), taken, chance), _tenfold(match.group(), language)]
            edits += [(start, end, digits) for digits in new if digits and _plain(digits) not in taken]
    scaled = [(a, b) for one, other in SCALES[language] for a, b in ((one, other), (other, one)) if b not in near]
    edits += [*replaced(text, scaled, language), *replaced(text, _other_counts(case, near, chance), language)]
    yield from edited(case, "number", (edit for edit in edits if not _is_for_a_reader(text, edit, near, language)))


def _other_digit(digits: str, taken: set[str], chance: random.Random) -> str | None:
    """The number with a digit changed; small ones out of reach of a number written as a word."""
    if len(_plain(digits)) == 1:
        return next((new for new in map(str, chance.sample(range(23, 90), 60)) if new not in taken), None)
    for _ in range(20):
        at = chance.choice([i for i, c in enumerate(digits) if c.isdigit()])
        new = digits[:at] + chance.choice("123456789") + digits[at + 1 :]
        if _plain(new) not in taken and not _plain(new).startswith("0"):
            return new
    return None


def _tenfold(digits: str, language: str) -> str | None:
    """Ten times as much: 18.4 becomes 184, and 12 becomes 120."""
    mark = "." if language in POINT_LANGUAGES else ","
    whole, point, rest = digits.partition(mark)
    if point and len(rest) < 3:
        return whole + rest[:1] + (point + rest[1:] if rest[1:] else "")
    return digits + "0" if digits.isdigit() else None


def _other_counts(case: Case, near: str, chance: random.Random) -> list[tuple[str, str]]:
    """Number words, each with one that is not nearby, in words or digits."""
    words = COUNTING[case.story.language].split()
    lower = near.casefold()
    free = [w for at, w in enumerate(words, 2) if w not in lower and str(at) not in _digits_of(near)]
    return [(word, chance.choice(free)) for word in words if free]


def _plain(digits: str) -> str:
    return re.sub(r"\D", "", digits)


def _digits_of(near: str) -> set[str]:
    """Every run of digits nearby, with and without its separators."""
    runs = DIGITS.findall(near)
    return {_plain(run) for run in runs} | {part for run in runs for part in re.findall(r"\d+", run)}


def _is_for_a_reader(text: str, edit: Edit, near: str, language: str) -> bool:
    """Whether the number that an edit leaves is said to be round, or is what one operation on two numbers gives."""
    start, end, new = edit
    if language in ROUNDING and ROUNDING[language] in text[max(0, start - 12) : start].casefold():
        return True
    around = text[max(0, start - 12) : start] + new + text[end : end + 12]
    before = _values(text[max(0, start - 12) : start] + text[end : end + 12], language)
    return any(_is_of(value, _values(near, language)) for value in _values(around, language) - before)


def _values(text: str, language: str) -> set[float]:
    """What the numbers of a text may come to, with and without the scale word behind them."""
    mark = "." if language in POINT_LANGUAGES else ","
    numbers = [(m.end(), _value(m.group(), mark)) for m in DIGITS.finditer(text)]
    for count, word in enumerate(COUNTING[language].split(), 2):
        numbers += [(end, count) for _, end in found(word, text.casefold(), language)]
    values = {value for _, value in numbers}
    for end, value in numbers:
        values |= {value * size for word, size in SIZES.items() if text[end:].lstrip().startswith(word)}
    return values


def _value(digits: str, mark: str) -> float:
    whole, _, rest = digits.partition(mark)
    return float(f"{_plain(whole)}.{_plain(rest) or 0}")


SIZES: Final = {
    **dict.fromkeys(("bin", "тысяч", "ألف", "آلاف"), 1e3),
    **dict.fromkeys(("万",), 1e4),
    **dict.fromkeys(("million", "Million", "millon", "milyon", "mili", "milh", "млн", "مليون", "ملايين"), 1e6),
    **dict.fromkeys(("亿", "億"), 1e8),
    **dict.fromkeys(("billion", "Milliard", "milliard", "mil millones", "bilh", "miliard", "млрд", "مليار"), 1e9),
    "兆": 1e12,
}


def _is_of(value: float, numbers: set[float]) -> bool:
    sums = (x for a, b in permutations(numbers, 2) for x in (a + b, a - b, a * b, a * b / 100))
    ratios = (x for a, b in permutations(numbers, 2) if b for x in (a / b, 100 * a / b, 100 * (a - b) / b))
    rest = (x for a in numbers for x in (100 - a, 2 * a, a / 2))
    exact = any(isclose(value, x, rel_tol=1e-6) for x in (*sums, *rest))
    return exact or any(isclose(value, x, rel_tol=0.03) for x in ratios)


def other_units(case: Case, _: random.Random) -> Iterator[Case]:
    """The unit after a number, or the currency before it, changed for another that is not nearby."""
    text, language, near = case.values["text"], case.story.language, case.story.near(case.values["cites"])
    numeral = re.compile(rf"(?:\d|{'|'.join([*COUNTING[language].split(), *sum(SCALES[language], ())])})\W*$")
    for start, end, new in replaced(text, pairs(UNITS[language]), language):
        counted = text[end : end + 1].isdigit() if text[start] in "£€$" else numeral.search(text[:start])
        dated = language in UNSPACED and text[start:end] == "年" and is_date(text, start - 4, start, language)
        if counted and new not in near and not dated:
            yield from edited(case, "unit", [(start, end, new)])


# ------------------------------------------------------------------------------------------------------------ dates


def other_dates(case: Case, chance: random.Random) -> Iterator[Case]:
    """Another month, weekday, day or year in the prose; and time words that the sentence does not have."""
    story, text = case.story, case.values["text"]
    edits = [*_other_calendar_words(case, chance), *_other_days(case, chance)]
    edits = [edit for edit in edits if not any(a <= edit[0] < b for a, b in quoted(text))]
    yield from edited(case, "date", edits)
    for start, end, new in edits:
        begin = max(0, start - (3 if story.language in UNSPACED else 0))
        expression = text[begin:start] + new + text[end : end + (5 if DIGITS.fullmatch(new) else 0)].rstrip()
        values = {"event": text, "expression": expression, "status": "past", "cites": case.values["cites"]}
        yield Case("time words", story, When, values)


def _other_calendar_words(case: Case, chance: random.Random) -> list[Edit]:
    """Months and weekdays, exchanged for some that the story does not name."""
    text, language, edits = case.values["text"], case.story.language, []
    for table in (MONTHS, WEEKDAYS):
        words = table[language].split()
        free = [w for w in words if w not in case.story.text]
        spots = [span for word in words for span in _calendar_spots(word, text, language)]
        edits += [(start, end, chance.choice(free)) for start, end in spots for _ in range(2) if free]
    return sorted(set(edits))


def _calendar_spots(word: str, text: str, language: str) -> Iterator[tuple[int, int]]:
    for start, end in found(word, text, language):
        if not (language in UNSPACED and text[start - 1 : start].isdigit()) and not (word == "May" and start == 0):
            yield start, end


def _other_days(case: Case, chance: random.Random) -> list[Edit]:
    """Days of a month and years, moved to some that the story does not name."""
    text, language = case.values["text"], case.story.language
    taken, edits = _digits_of(case.story.text), []
    for match in DIGITS.finditer(text):
        digits = match.group()
        if is_date(text, *match.span(), language) and digits.isdigit():
            others = range(1, 29) if len(digits) < 3 else range(int(digits) - 9, int(digits) + 9)
            free = [str(n) for n in others if str(n) not in taken and (len(digits) > 2 or n > 12)]
            edits += [(*match.span(), new) for new in chance.sample(free, min(2, len(free)))]
    if language in UNSPACED:  # where a day of a month is written as a count of days is
        near = case.story.near(case.values["cites"])
        edits = [edit for edit in edits if not _is_for_a_reader(text, edit, near, language)]
    return edits
