"""A text cut into time words, numbers and the rest."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from briefing.checks.dates.date_words import TimeWord, date_lexicon
from briefing.checks.numbers.number_words import compound, number_lexicon
from briefing.checks.numbers.numerals import han_value
from briefing.languages import language_of
from briefing.text.tokens import Token, tokenize

FILLER = frozenset({"filler", "part"})
_QUARTER = re.compile(r"Q([1-4])", re.IGNORECASE)
_DASHES = frozenset({"-", "–", "—", "~", "～", "/"})


class Item(NamedTuple):
    """One piece of a time expression: a time word, a number (`number`, `ordinal`), a written-out date, or `unknown`."""

    kind: str
    value: str
    start: int
    end: int


@lru_cache(maxsize=1024)
def read_items(text: str, language: str) -> tuple[Item, ...]:
    """Cut a text into time words, numbers and what is neither."""
    tokens = tokenize(text, language)
    words = [token.word for token in tokens]
    lexicon = date_lexicon(language)
    firsts, before_decade = lexicon.firsts, language_of(language).times.decade_word
    make = tuple.__new__  # three times as fast as Item(...), and there are many
    found: list[Item] = []
    at = 0
    while at < len(tokens):
        token, length = tokens[at], 1
        known = lexicon.match(words, at) if token.word in firsts else None
        if known is None and language_of(language).morphology.prefixes:
            known = _prefixed(words, at, language)
        if token.kind in _DECADE_KINDS or token.word == before_decade:
            decade, taken = _decade(tokens, at, language)
            if decade:
                known = decade, taken
        if known:
            (kind, value), length = known
        else:
            kind, value = _other(token, language)
        if kind == "zone" and words[at + length : at + length + 1] in (["+"], ["-"], ["−"]):
            value, length = _shifted_zone(value, tokens[at : at + 3], length)
        found.append(make(Item, (kind, value, token.start, tokens[at + length - 1].end)))
        at += length
    return tuple(found)


def _shifted_zone(zone: str, tokens: Sequence[Token], length: int) -> tuple[str, int]:
    """Read UTC+3; a dash that is none of a zone's is left."""
    hours = tokens[-1].word
    touching = len(tokens) == 3 and tokens[1].end == tokens[2].start
    if not touching or zone != "+00:00" or not hours.isdecimal() or int(hours) > 14:
        return zone, length
    return f"{'+' if tokens[1].word == '+' else '-'}{int(hours):02}:00", 3


_DECADE_KINDS = frozenset({"number", "name"})


def _decade(tokens: Sequence[Token], at: int, language: str) -> tuple[TimeWord | None, int]:
    """Read 1990s, 90er, années 1990, 1990-е; return how many tokens it takes too."""
    words = [token.word for token in tokens[at : at + 3]]
    times = language_of(language).times
    if words[0] == times.decade_word:
        here = 2 if words[1:2] == ["'"] else 1
        return _decade_word(words[here : here + 1]), here + 1
    here = 2 if words[1:2] == ["-"] else 1
    ending = words[here] if here < len(words) else ""
    touching = ending and tokens[at].end + here - 1 == tokens[at + here].start
    if touching and ending in times.decade_endings and not _is_age(tokens, at, language):
        return _decade_word(words[:1]), here + 1
    return None, 1


def _is_age(tokens: Sequence[Token], at: int, language: str) -> bool:
    """Whether somebody is "in her 20s", or "from their 20s to 50s": two digits that no article makes a decade."""
    articles = language_of(language).speech.articles
    before = {token.word for token in tokens[max(0, at - 2) : at]}
    return bool(articles) and len(tokens[at].word) == 2 and before.isdisjoint({"'", *articles})


def _decade_word(number: Sequence[str]) -> TimeWord | None:
    digits = number[0] if number and re.fullmatch(r"(?:[12]\d)?\d0", number[0]) else ""
    if not digits:
        return None
    return TimeWord("decade", digits if len(digits) == 4 else f"19{digits}")


def _prefixed(words: Sequence[str], at: int, language: str) -> tuple[TimeWord, int] | None:
    """Look an Arabic word up without the particles written onto it."""
    for prefix in ("و", "ب", "ل", "وال", "بال", "لل", "ال"):
        if words[at].startswith(prefix):
            rest = words[at][len(prefix) :]
            known = date_lexicon(language).match([rest, *words[at + 1 : at + 3]], 0) if rest else None
            if known is None and rest and prefix != "و":
                known = date_lexicon(language).match(["ال" + rest, *words[at + 1 : at + 3]], 0)
            if known and known[0].kind not in {"filler", "since"}:
                return known
    return None


def _other(token: Token, language: str) -> TimeWord:
    if token.kind == "word":
        return _number_word(token.word, language)
    if token.kind == "han":
        return TimeWord("number", f"{han_value(token.word):f}")
    if token.kind == "name":
        quarter = _QUARTER.fullmatch(token.word)
        return TimeWord("quarter", quarter[1]) if quarter else TimeWord("unknown", token.word)
    return TimeWord(_sign_kind(token.word) if token.kind == "sign" else token.kind, token.word)


def _sign_kind(sign: str) -> str:
    if sign in _DASHES:
        return "dash"
    return "filler" if sign in ",'.()’،、，" else "unknown"


@lru_cache(maxsize=4096)
def _number_word(word: str, language: str) -> TimeWord:
    known = number_lexicon(language).match([word], 0)
    meaning = known[0] if known else compound(word, language)
    if meaning and meaning.kind in {"one", "cardinal"}:
        return TimeWord("spelled", f"{meaning.value:f}")
    if meaning and meaning.kind == "ordinal":
        return TimeWord("ordinal", f"{meaning.value:f}")
    if word in {"st", "nd", "rd", "th", "er", "º", "ª", "го"}:
        return TimeWord("suffix", word)
    return TimeWord("unknown", word)
