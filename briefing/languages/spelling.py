"""The form that a word of a language is looked up by."""

from __future__ import annotations

import re

_ARABIC = re.compile("[أإآ]")
_HARAKAT = re.compile("[\u0640\u064b-\u065f]")


def folded(word: str, language: str) -> str:
    """Return the form a word is looked up by."""
    if language == "tr":
        word = word.replace("İ", "i").replace("I", "ı")
    word = word.lower().replace("’", "'")
    return _ARABIC.sub("ا", _HARAKAT.sub("", word)) if language == "ar" else word
