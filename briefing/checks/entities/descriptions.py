"""Patterns that find a name or a description in an article where no actor is known by it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from briefing.languages import language_of
from briefing.languages.notation import listed
from briefing.languages.people import is_people
from briefing.text.normalize import fold
from briefing.text.words import words_of

_OF = listed("of for to with by de du des d' del dei di da do dos das von vom für der zu")


def is_of_another(before: Sequence[str], language: str) -> bool:
    """Whether what stands before a title makes it somebody else's: "the wife of", "a spokesman for" President Orr.

    Not so "the Bank of Norway" before its governor.

    Args:
        before: the words before the title, in lower case.
        language: ISO 639-1 code.
    """
    links = [place for place, word in enumerate(before) if word in _OF]
    return bool(links) and any(is_people(word, language) for word in before[: links[-1]])


@lru_cache(maxsize=1024)
def description(name: str, language: str) -> re.Pattern[str] | None:
    """Return a pattern that finds a name or a description in a folded text.

    In languages with endings a word may have another one; in English, a plural. Chinese and Japanese names are also
    found as the family name before a title, Arabic ones as the last word alone.

    Args:
        name: a name, or a description such as "rescue workers"; an article at its beginning does not count.
        language: ISO 639-1 code.

    Returns:
        The pattern, or None for a text without a word.
    """
    name = fold(name).text.strip()
    forms = language_of(language).names.forms
    if forms is not None:
        known = [*forms(name)] if name else []
        return re.compile("|".join(known)) if known else None
    words = [w.text for w in words_of(name, language)]
    while len(words) > 1 and words[0].lower() in language_of(language).function_words.opening:
        words = words[1:]
    if not words:
        return None
    names = language_of(language).names
    ending = r"\w{0,3}" if names.endings or names.role_stems else r"(?:e?s)?"
    inflected = (re.escape(w[:-1] if names.bare_genitive and len(w) > 4 else w) + ending for w in words)
    return re.compile(r"(?<!\w)" + r"[\s-]+".join(inflected) + r"(?!\w)", re.IGNORECASE)
