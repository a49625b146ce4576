"""Edits of a statement's text: where words stand, what takes their place, what stands nearby."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from benchmarks.lexicon import MONTHS, UNSPACED
from benchmarks.stories import Case, quoted

Edit: TypeAlias = tuple[int, int, str]

DIGITS = re.compile(r"\d+(?:[.,:\u202f\u00a0 ]\d+)*")


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


def plain(digits: str) -> str:
    return re.sub(r"\D", "", digits)


def digits_of(near: str) -> set[str]:
    """Every run of digits nearby, with and without its separators."""
    runs = DIGITS.findall(near)
    return {plain(run) for run in runs} | {part for run in runs for part in re.findall(r"\d+", run)}
