"""Which words stand against each other: the tables of `words_antonyms`, ready for use."""

from __future__ import annotations

import re
from functools import cache
from typing import Final, NamedTuple

from briefing.grounding.terms import CJK, folded_words, function_words, plain, stem
from briefing.grounding.turkish import verb_of
from briefing.grounding.words_antonyms import AXES
from briefing.grounding.words_antonyms_east import EASTERN_AXES

AXIS: Final = "±"
ATTITUDE: Final = "±!"  # an axis of which one side is against something: opposes, denies, rejects


class Pole(NamedTuple):
    """Where a word stands: the axis, which side, and whether it only counts together with the next word."""

    axis: str
    side: int
    weak: bool


@cache
def poles(language: str) -> dict[str, Pole]:
    """Return the words of the antonym axes of a language, stemmed where it is written with spaces."""
    found: dict[str, Pole] = {}
    for number, line in enumerate(filter(str.strip, _table(language).split(";"))):
        weak, attitude = "~" in line, "!" in line
        for side, listed in zip((1, -1), line.strip(" \n~!").split("|"), strict=True):
            for word in plain(listed, language).casefold().split():
                key = _key(word, language)
                found.setdefault(key, Pole(f"{ATTITUDE if attitude else AXIS}{number}", side, weak))
    return found


def _table(language: str) -> str:
    return AXES.get(language) or EASTERN_AXES.get(language, "")


@cache
def idle_words(language: str) -> frozenset[str]:
    """Return the function words that are no antonyms themselves, though another word with their stem may be."""
    return function_words(language) - folded_words(re.sub("[|;~!]", " ", _table(language)), language)


def _key(word: str, language: str) -> str:
    """Return a word of the tables as the same word of a text becomes a key."""
    if language == "tr":
        return verb_of(word)[0]
    return word if language in CJK else stem(word, language)
