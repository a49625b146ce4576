"""The notations of the tables, of which there are three.

- Words, parted by white space; `_` stands for a space inside a phrase ("per_cent").
- A stem and its endings: `sagt:,e,en` is "sagt sagte sagten"; `erst:+` takes the endings given for its table.
- Entries, `key = words; key = words`, where each word of a list means its key.

What no list can say is a regular expression. Everything is in right spelling; the readers fold it as they fold texts.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Final, TypeAlias

Entries: TypeAlias = Mapping[str, tuple[str, ...]]


def in_order(text: str) -> tuple[str, ...]:
    """Return the words of a list in its order."""
    return tuple(form for item in text.split() for form in _forms(item, ""))


def listed(text: str) -> frozenset[str]:
    """Return the words of a list."""
    return frozenset(in_order(text))


def entries(text: str, endings: str = "") -> Entries:
    """Return the words of each key, in order."""
    parts = (entry.split(None, 2) for entry in text.split(";") if entry.strip())
    return {key: tuple(form for item in words.split() for form in _forms(item, endings)) for key, _, words in parts}


def _forms(item: str, endings: str) -> Iterator[str]:
    stem, colon, own = item.replace("_", " ").partition(":")
    if not colon:
        yield stem
    else:
        yield from (stem + ending for ending in (endings if own == "+" else own).split(","))


_ARABIC = str.maketrans(
    {"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", **dict.fromkeys(map(chr, (0x640, *range(0x64B, 0x660))))}
)


@lru_cache(maxsize=16384)
def fold_word(word: str, language: str) -> str:
    """Return the form a word is looked up by: lower case, composed, Arabic alefs and Turkish i as one."""
    if language == "tr":
        word = word.replace("İ", "i").replace("I", "ı")
    if word.isascii():
        return word.lower()
    if language == "ar":
        word = word.translate(_ARABIC)
    return unicodedata.normalize("NFC", word).lower().replace("’", "'")


STEM_LENGTH: Final = 3
"""How many letters stay of a word at least."""


def without(word: str, suffixes: Iterable[str]) -> str:
    """Take the first of some endings that fits off a word."""
    for suffix in suffixes:
        if word.endswith(suffix) and len(word) - len(suffix) >= STEM_LENGTH:
            return word[: -len(suffix)]
    return word
