"""The form that a word of a language is looked up by."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

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
