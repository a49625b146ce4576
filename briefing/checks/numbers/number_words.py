"""Number words: cardinals, scales, ordinals, fractions, the vague ones, and numbers written in one word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache, lru_cache
from typing import Literal, NamedTuple, TypeAlias

from briefing.languages import language_of
from briefing.languages.language import Numbers
from briefing.languages.notation import Entries
from briefing.languages.spelling import fold_word
from briefing.text.tokens import Lexicon

WordKind: TypeAlias = Literal[
    "one", "cardinal", "scale", "scales", "collective", "ordinal", "fraction", "half", "vague", "join", "several"
]


class NumberWord(NamedTuple):
    """What a word says: `scales` is a scale in the plural, `half` adds one half to what stands before it."""

    kind: WordKind
    value: Decimal


def _valued(kind: WordKind, forms: Entries) -> Iterator[tuple[str, NumberWord]]:
    for value, words in forms.items():
        number = 1 / Decimal(value) if kind == "fraction" else Decimal(value)
        yield from ((word, NumberWord(kind, number)) for word in words)


def _entries(known: Numbers) -> Iterator[tuple[str, NumberWord]]:
    """Yield the words and what they say; of a word that says two things the later one holds."""
    yield from _valued("ordinal", known.ordinals)
    yield from _valued("fraction", known.fractions)
    yield from _valued("vague", known.vague)
    yield from _valued("scales", known.plural_scales)
    yield from _valued("scale", known.scales)
    yield from _valued("collective", known.collective)
    yield from _valued("cardinal", known.cardinals)
    yield from ((word, NumberWord("one", Decimal(1))) for word in known.one)
    yield from ((word, NumberWord("half", Decimal("0.5"))) for word in known.half)
    yield from ((word, NumberWord("several", Decimal(0))) for word in known.several)
    yield from ((word, NumberWord("join", Decimal(0))) for word in known.join)


@cache
def number_lexicon(language: str) -> Lexicon[NumberWord]:
    """Return the number words of a language; empty where they are not known."""
    return Lexicon(dict(_entries(language_of(language).numbers)), language)


# ------------------------------------------------------------------------------------------- written in one word


@cache
def _pieces(language: str) -> tuple[re.Pattern[str], dict[str, str]]:
    known = language_of(language).numbers
    worth = {w: str(n.value) for w, n in _entries(known) if n.kind == "cardinal" and n.value == int(n.value)}
    worth |= {word: value for value, words in known.parts.items() for word in words}
    longest_first = sorted(worth, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, longest_first))), worth


@lru_cache(maxsize=8192)
def compound(word: str, language: str) -> NumberWord | None:
    """Read a number written in one word, German `zweitausendfünfhundert` or Italian `duemilacinquecento`."""
    known = language_of(language).numbers
    if not known.parts or len(word) < 6:
        return None
    folded = fold_word(word, language)
    value = _compound_value(folded, language)
    if value is not None:
        return NumberWord("cardinal", value)
    stem = re.fullmatch(known.one_word_ordinal, folded)
    value = _compound_value(stem[1], language) if stem else None
    return None if value is None else NumberWord("ordinal", value)


def _compound_value(word: str, language: str) -> Decimal | None:
    pattern, worth = _pieces(language)
    pieces = pattern.findall(word)
    if len(pieces) < 2 or "".join(pieces) != word:
        return None
    total = section = Decimal(0)
    for piece in pieces:
        worth_of = worth[piece]
        if worth_of == "x1000":
            total, section = total + (section or 1) * 1000, Decimal(0)
        elif worth_of == "x100":
            section = (section or Decimal(1)) * 100
        elif worth_of != "&":
            section += Decimal(worth_of)
    return total + section
