"""What the library knows of languages: one module each, read when a text of that language is."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib import import_module

from briefing.languages.language import Language, Speech
from briefing.languages.shared.people import LOOSE

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


@lru_cache(maxsize=8192)
def is_role(word: str, language: str) -> bool:
    """Whether a word, in lower case, is a noun of an office, an occupation or a relation, or a form of address."""
    bare, names = word.rstrip("."), language_of(language).names
    if bare in names.roles or bare.endswith(names.role_tails):
        return True
    shortest = max(len(bare) - names.role_ending, 1)
    return not names.role_stems.isdisjoint([bare[:end] for end in range(shortest, len(bare) + 1)])


@lru_cache(maxsize=4096)
def is_people(word: str, language: str) -> bool:
    """Whether a word is of people: a role, several of them, or a group."""
    low, names = word.casefold(), language_of(language).names
    if is_role(low, language) or low in _lower(language) or low in names.individuals:
        return True
    return bool(names.plural) and low.endswith(names.plural) and is_role(low.removesuffix(names.plural), language)


@cache
def plural_roles(language: str) -> frozenset[str]:
    """Return the words for several people of one office or occupation, "judges"; none where no ending makes them."""
    names = language_of(language).names
    single = (role for role in names.roles - LOOSE - names.singular_only if len(role) > 3 and role[-1] not in "shxy")
    return frozenset(role + names.plural for role in single) if names.plural else frozenset()


@cache
def _lower(language: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in language_of(language).names.groups)


@cache
def genders(language: str) -> dict[str, str]:
    """Return the pronouns of the third person: `m` and `f` where they stand for one person, else nothing."""
    pronouns = language_of(language).function_words.pronouns.items()
    return {word: "" if gender == "any" else gender for gender, words in pronouns for word in words}
