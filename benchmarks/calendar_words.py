"""Dates made false: another month, weekday, day or year; time words that the sentence does not have."""

from __future__ import annotations

import random
from collections.abc import Iterator

from benchmarks.editing import DIGITS, Edit, digits_of, edited, found, is_date
from benchmarks.lexicon import MONTHS, UNSPACED, WEEKDAYS
from benchmarks.stories import Case, quoted
from briefing.brief import When


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
        yield Case("date", story, When, values)


def _other_calendar_words(case: Case, chance: random.Random) -> list[Edit]:
    text, language, near = case.values["text"], case.story.language, case.story.near(case.values["cites"])
    edits = []
    for table in (MONTHS, WEEKDAYS):
        words = table[language].split()
        free = [w for w in words if w not in near]
        spots = [span for word in words for span in _calendar_spots(word, text, language)]
        edits += [(start, end, chance.choice(free)) for start, end in spots for _ in range(2) if free]
    return sorted(set(edits))


def _calendar_spots(word: str, text: str, language: str) -> Iterator[tuple[int, int]]:
    for start, end in found(word, text, language):
        if not (language in UNSPACED and text[start - 1 : start].isdigit()) and not (word == "May" and start == 0):
            yield start, end


def _other_days(case: Case, chance: random.Random) -> list[Edit]:
    """Days of a month and years, moved to some that are not nearby."""
    text, language, near = case.values["text"], case.story.language, case.story.near(case.values["cites"])
    taken, edits = digits_of(near), []
    for match in DIGITS.finditer(text):
        digits = match.group()
        if is_date(text, *match.span(), language) and digits.isdigit():
            others = range(1, 29) if len(digits) < 3 else range(int(digits) - 9, int(digits) + 9)
            free = [str(n) for n in others if str(n) not in taken and (len(digits) > 2 or n > 12)]
            edits += [(*match.span(), new) for new in chance.sample(free, min(2, len(free)))]
    return edits
