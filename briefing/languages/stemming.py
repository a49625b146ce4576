"""Endings taken off a word, for the hooks of languages that no list of endings stems."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

STEM_LENGTH: Final = 3
"""How many letters stay of a word at least."""


def without(word: str, suffixes: Iterable[str]) -> str:
    """Take the first of some endings that fits off a word."""
    for suffix in suffixes:
        if word.endswith(suffix) and len(word) - len(suffix) >= STEM_LENGTH:
            return word[: -len(suffix)]
    return word
