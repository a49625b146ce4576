"""Which words stand against each other: the tables of `words_antonyms`, ready for use."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final, NamedTuple

from briefing.grounding.terms import CJK, folded_words, function_words, plain, stem
from briefing.grounding.turkish import verb_of
from briefing.grounding.words.antonyms import AXES
from briefing.grounding.words.antonyms_east import EASTERN_AXES
from briefing.grounding.words.contraries import CONTRARIES
from briefing.grounding.words.contraries_east import EASTERN_CONTRARIES
from briefing.grounding.words.contraries_south import SOUTHERN_CONTRARIES

AXIS: Final = "±"
BESIDE: Final = "±+"  # an axis of the tables of contraries: a word may have one beside its other axis
FOR: Final = f"{BESIDE}0"  # for against against: the first of them in every language
ATTITUDE: Final = "±!"  # an axis of which one side is against something: opposes, denies, rejects


class Pole(NamedTuple):
    """Where a word stands: the axis, which side, and whether it only counts together with the next word."""

    axis: str
    side: int
    weak: bool


@cache
def poles(language: str) -> dict[str, tuple[Pole, ...]]:
    """Return the words of the antonym axes of a language, stemmed where it is written with spaces."""
    found: dict[str, tuple[Pole, ...]] = {}
    for number, line in enumerate(_lines(_table(language))):
        name = f"{ATTITUDE if '!' in line else AXIS}{number}"
        for key, pole in _placed(line, name, language):
            found.setdefault(key, (pole,))
    for number, line in enumerate(_lines(_contraries(language))):
        for key, pole in _placed(line, f"{BESIDE}{number}", language):
            found[key] = (*found.get(key, ()), pole)
    return found


def _lines(table: str) -> Iterator[str]:
    return filter(str.strip, table.split(";"))


def _placed(line: str, axis: str, language: str) -> Iterator[tuple[str, Pole]]:
    """Yield the words of one axis as keys, each with its place there; a key that is on both sides is left out."""
    one, other = (
        dict.fromkeys(_key(word, language) for word in plain(side, language).casefold().split())
        for side in line.strip(" \n~!").split("|")
    )
    for side, keys, against in ((1, one, other), (-1, other, one)):
        yield from ((key, Pole(axis, side, "~" in line)) for key in keys if key not in against)


def _table(language: str) -> str:
    return AXES.get(language) or EASTERN_AXES.get(language, "")


def _contraries(language: str) -> str:
    tables = (CONTRARIES, SOUTHERN_CONTRARIES, EASTERN_CONTRARIES)
    return next((table[language] for table in tables if language in table), "")


@cache
def idle_words(language: str) -> frozenset[str]:
    """Return the function words that are no antonyms themselves, though another word with their stem may be."""
    listed = f"{_table(language)} {_contraries(language)}"
    return function_words(language) - folded_words(re.sub("[|;~!]", " ", listed), language)


def _key(word: str, language: str) -> str:
    """Return a word of the tables as the same word of a text becomes a key."""
    if language == "tr":
        return verb_of(word)[0]
    return word if language in CJK else stem(word, language)
