"""What the library knows of languages: one module each, read when a text of that language is."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from briefing.languages.language import Language, Speech

CODES = ("en", "de", "fr", "es", "it", "pt", "ru", "uk", "ar", "tr", "zh", "ja")

_ARABIC_SCRIPT = ("ckb", "fa", "ps", "ug", "ur")

__all__ = ["CODES", "Language", "Speech", "language_of"]


@cache
def language_of(code: str) -> Language:
    """Return a language by its ISO 639-1 code; one without a module of its own has no words."""
    if code not in CODES:
        return Language(code=code, list_comma="، " if code in _ARABIC_SCRIPT else ", ")
    known: Language = import_module(f"briefing.languages.{code}").LANGUAGE
    return known
