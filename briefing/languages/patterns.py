"""The regular expressions of a language, compiled."""

from __future__ import annotations

import re
from functools import cache

from briefing.languages import language_of


@cache
def saying(language: str) -> re.Pattern[str] | None:
    """Return the pattern of a verb of saying, or None where the language is not known."""
    known, speech = language_of(language), language_of(language).speech
    cues = {first for first, kinds in speech.cues.items() if ((), "say") in kinds} - speech.ambiguous - speech.forward
    return _pattern("|".join(filter(None, (known.quotations.saying, *sorted(map(re.escape, cues))))), language)


@cache
def naming(language: str) -> re.Pattern[str] | None:
    """Return the pattern of words directly before a name, a title or a word mentioned; None where none are known."""
    return _pattern(language_of(language).quotations.mentioning, language, r"\s*$")


@cache
def negation(language: str) -> re.Pattern[str] | None:
    """Return the pattern of a word that negates or makes conditional, or None where the language is not known."""
    return _pattern(language_of(language).quotations.negation, language)


def _pattern(words: str, language: str, after: str = "") -> re.Pattern[str] | None:
    if not words:
        return None
    unspaced = language_of(language).script.unspaced
    return re.compile((f"(?:{words})" if unspaced else rf"(?<![\w-])(?:{words})(?!\w)") + after, re.IGNORECASE)
