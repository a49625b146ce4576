"""Number words: cardinals, scales, ordinals, fractions, the vague ones, and numbers written in one word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache, lru_cache
from typing import Literal, NamedTuple, TypeAlias

from briefing.checks.numbers.number_tables import NUMBER_TABLES, NumberTable
from briefing.languages.spelling import fold_word
from briefing.text.tokens import Lexicon

WordKind: TypeAlias = Literal[
    "one", "cardinal", "scale", "scales", "collective", "ordinal", "fraction", "half", "vague", "join", "several"
]


class NumberWord(NamedTuple):
    """What a word says: `scales` is a scale in the plural, `half` adds one half to what stands before it."""

    kind: WordKind
    value: Decimal


LANGUAGES = frozenset(NUMBER_TABLES) | {"zh", "ja"}
"""Languages whose number words are known."""


def _forms(listed: str, endings: str) -> Iterator[str]:
    for form in listed.split("|"):
        if form.endswith("+"):
            yield from (form[:-1] + ending for ending in endings.split())
        else:
            yield form


def _listed(kind: WordKind, listed: str, first: int, step: int, endings: str) -> Iterator[tuple[str, NumberWord]]:
    for place, forms in enumerate(listed.split()):
        for form in _forms(forms, endings):
            yield form, NumberWord(kind, Decimal(first + place * step))


_VALUE = re.compile(r"([\d.]+)=(.*?)(?=\s[\d.]+=|$)")


def _valued(kind: WordKind, listed: str) -> Iterator[tuple[str, NumberWord]]:
    for value, forms in _VALUE.findall(listed):
        number = 1 / Decimal(value) if kind == "fraction" else Decimal(value)
        for form in forms.split("|"):
            yield form, NumberWord(kind, number)


def _entries(table: NumberTable) -> Iterator[tuple[str, NumberWord]]:
    yield from _listed("ordinal", table.ordinals, 1, 1, table.endings)
    yield from _listed("ordinal", table.ordinal_tens, 20, 10, table.endings)
    yield from _valued("fraction", table.fraction)
    yield from _valued("vague", table.vague)
    yield from _valued("scales", table.scales)
    yield from _valued("scale", table.scale)
    yield from _valued("collective", table.collective)
    yield from _valued("cardinal", table.other)
    yield from _listed("cardinal", table.hundreds, 200, 100, "")
    yield from _listed("cardinal", table.tens, 20, 10, "")
    yield from _listed("cardinal", table.to_nineteen, 2, 1, "")
    yield from _listed("one", table.one, 1, 0, "")
    yield from ((word.replace("_", " "), NumberWord("half", Decimal("0.5"))) for word in table.half.split())
    yield from ((word, NumberWord("several", Decimal(0))) for word in table.several.split())
    yield from ((word, NumberWord("join", Decimal(0))) for word in table.join.split())


@cache
def number_lexicon(language: str) -> Lexicon[NumberWord]:
    """Return the number words of a language; empty where they are not known."""
    table = NUMBER_TABLES.get(language)
    return Lexicon(dict(_entries(table)) if table else {}, language)


# ------------------------------------------------------------------------------------------- written in one word

_COMPOUNDS = {
    "de": "einhalb=+0.5 ein=1 und=& hundert=x100 tausend=x1000",
    "it": "uno=1 un=1 cento=x100 cent=x100 mille=x1000 mila=x1000",
}
_ELIDED = {"it": {"vent": 20, "trent": 30, "quarant": 40, "cinquant": 50, "sessant": 60, "settant": 70, "ottant": 80}}
_ELIDED["it"]["novant"] = 90
_COMPOUND_ORDINAL = {"de": re.compile(r"(.+?)s?te[rsnm]?"), "it": re.compile(r"(.+?)(?:esim[oaie])")}


@cache
def _pieces(language: str) -> tuple[re.Pattern[str], dict[str, str]]:
    table = NUMBER_TABLES[language]
    worth = {w: str(n.value) for w, n in _entries(table) if n.kind == "cardinal" and n.value == int(n.value)}
    worth |= {word: str(value) for word, value in _ELIDED.get(language, {}).items()}
    worth |= dict(piece.split("=") for piece in _COMPOUNDS[language].split())
    longest_first = sorted(worth, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, longest_first))), worth


@lru_cache(maxsize=8192)
def compound(word: str, language: str) -> NumberWord | None:
    """Read a number written in one word, German `zweitausendfünfhundert` or Italian `duemilacinquecento`."""
    if language not in _COMPOUNDS or len(word) < 6:
        return None
    folded = fold_word(word, language)
    value = _compound_value(folded, language)
    if value is not None:
        return NumberWord("cardinal", value)
    stem = _COMPOUND_ORDINAL[language].fullmatch(folded)
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
