"""What the library knows of languages: one module each, read when a text of that language is."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from briefing.languages.language import Language, Speech

CODES = ("en", "de", "fr", "es", "it", "pt", "ru", "uk", "ar", "tr", "zh", "ja")

__all__ = ["CODES", "Language", "Speech", "language_of"]


@cache
def language_of(code: str) -> Language:
    """Return a language by its ISO 639-1 code; one without a module of its own has nothing but its code."""
    if code not in CODES:
        return Language(code=code, name=code)
    known: Language = import_module(f"briefing.languages.{code}").LANGUAGE
    return known
