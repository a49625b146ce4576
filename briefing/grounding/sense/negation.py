"""How a language negates: the tables of `words_polarity`, ready for use."""

from __future__ import annotations

import re
from functools import cache
from typing import Final, NamedTuple

from briefing.grounding.terms import BREAK, folded_words, plain, stem
from briefing.grounding.words.polarity import NEGATION, Negation
from briefing.grounding.words.polarity_east import TURKISH_DENYING, TURKISH_LIGHT

_VERB_FIRST: Final = 3  # words after a verb to look for its complement among, where the subject follows the verb


class Grammar(NamedTuple):
    """The negation of a language, ready for use; see `Negation` for what each part is.

    `parting` has what ends a clause. `special` tells whether one of `harmless` or `phrases` may be in a text in lower
    case: to ignore case is slower.
    """

    language: str
    direct: frozenset[str]
    wide: frozenset[str]
    verbs: frozenset[str]
    complement: frozenset[str]
    infinitive: re.Pattern[str]
    that: frozenset[str]
    parting: frozenset[str]
    joins: frozenset[str]
    raising: frozenset[str]
    harmless: re.Pattern[str]
    phrases: tuple[tuple[str, re.Pattern[str]], ...]
    special: re.Pattern[str]
    concord: bool
    carrying: frozenset[str]
    after: bool
    asking: frozenset[str]
    fearing: frozenset[str]
    light: frozenset[str]
    denying: tuple[str, ...]
    window: int


@cache
def grammar_of(language: str) -> Grammar:
    """Return the negation of a language that `NEGATION` has."""
    table: Negation = NEGATION[language]

    def words(listed: str) -> frozenset[str]:
        return folded_words(listed, language)

    def stems(listed: str) -> frozenset[str]:
        return frozenset(stem(w, language) for w in words(listed))

    pairs = [p.split("=", 1) for p in _bars(plain(table.phrases, language))]
    special = [plain(table.harmless, language), *(re.sub(r"\\\d", "", phrase) for _, phrase in pairs)]
    return Grammar(
        language,
        words(table.direct),
        words(table.wide),
        stems(table.verbs),
        words(table.complement),
        re.compile(plain(table.infinitive, language)),
        words(table.that),
        words(table.that) | words(table.conjunctions) | {BREAK},
        words(table.joins),
        stems(table.raising),
        re.compile(rf"\b(?:{plain(table.harmless, language)})\b", re.IGNORECASE),
        tuple((word, re.compile(rf"\b(?:{phrase})\b", re.IGNORECASE)) for word, phrase in pairs),
        re.compile(rf"\b(?:{'|'.join(special)})\b"),
        table.concord,
        stems(table.carrying),
        table.after,
        words(table.asking),
        words(table.fearing),
        words(TURKISH_LIGHT if language == "tr" else ""),
        tuple(TURKISH_DENYING.split()) if language == "tr" else (),
        _VERB_FIRST if language == "ar" else 1,
    )


def _bars(table: str) -> list[str]:
    """Split at the bars that stand outside brackets."""
    return re.split(r"\|(?![^(]*\))", table) if table else []
