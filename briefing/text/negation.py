"""How a language negates: its words, folded."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from briefing.languages import language_of
from briefing.text.content_words import folded_words, stem


class Grammar(NamedTuple):
    """The negation of a language, folded, its verbs stemmed; see `Negation` for what each part is."""

    direct: frozenset[str]
    wide: frozenset[str]
    verbs: frozenset[str]
    after: bool


@cache
def grammar_of(language: str) -> Grammar:
    """Return the negation of a language."""
    table = language_of(language).negation
    verbs = frozenset(stem(word, language) for word in folded_words(table.verbs, language))
    return Grammar(folded_words(table.direct, language), folded_words(table.wide, language), verbs, table.after)
