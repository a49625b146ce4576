"""Texts as words: folded, stemmed, without function words.

A word here is a key to compare by, not something to show: lower case, no accents, endings off, irregular English forms
back to the plain one. In Chinese and Japanese, which write no spaces, the keys are pairs of characters.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable
from functools import cache, lru_cache
from typing import NamedTuple

from briefing.languages import language_of
from briefing.languages.notation import without
from briefing.text.words import words_of

_NAMES_IN_CAPITALS = 2
_BEGINNING = 5
_FIRST_MARK = "\u0300"  # of Unicode that stands over or under another letter

_PART = re.compile(r"(?:[^\W\d_]\.){2,}|\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")  # initials, numbers, words
_CJK_RUN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]+|[\u30a0-\u30ff]+|[^\W\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+")
_NO_SPACES = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
_IS_ALONE = re.compile(r"\b[èéÈÉ]\b")


def plain(text: str, language: str) -> str:
    """Return a text without accents and in one Unicode form; letters keep their case."""
    if text.isascii():
        return text
    if language_of(language).script.unspaced:
        return unicodedata.normalize("NFKC", text)
    accented = language_of(language).function_words.accented_is
    if accented:
        text = _IS_ALONE.sub(accented, text)
    bare = unicodedata.normalize("NFKD", text)
    for mark in {c for c in set(bare) if c >= _FIRST_MARK and unicodedata.category(c) == "Mn"}:
        bare = bare.replace(mark, "")
    return unicodedata.normalize("NFC", bare).replace("ı", "i")


@cache
def folded_words(words: frozenset[str], language: str) -> frozenset[str]:
    """Return a list of words as `keys_of` would write them."""
    return frozenset(plain(word, language).casefold() for word in words)


@cache
def function_words(language: str) -> frozenset[str]:
    """Return the folded function words of a language; none where the language is not known."""
    return folded_words(language_of(language).function_words.empty, language)


@lru_cache(maxsize=1024)
def keys_of(text: str, language: str) -> tuple[str, ...]:
    """Return the words of a text in order, folded.

    English negations are taken apart ("won't" is "will not"), elided articles of French and Italian stand alone, the
    endings after an English or a Turkish apostrophe are gone, and a word in capitals among others that are not keeps
    them.
    """
    shouted = text.isupper()
    pieces = (text[word.outer_start : word.outer_end] for word in words_of(text, language))
    return tuple([key for piece in pieces for key in _keys_of(piece, language, shouted)])


@lru_cache(maxsize=32768)
def _keys_of(piece: str, language: str, shouted: bool) -> tuple[str, ...]:
    """Return the keys of one word; `shouted` says that all of the text is in capitals."""
    return tuple([key for part in _PART.findall(plain(piece, language)) for key in _folded(part, language, shouted)])


def _folded(part: str, language: str, shouted: bool) -> list[str]:
    if part[0].isdecimal():
        return [part.replace(",", "")]
    if "." in part or (part.isupper() and len(part) >= _NAMES_IN_CAPITALS and not shouted):
        return [part.replace(".", "")]
    word = part.casefold().replace("’", "'").replace("ʼ", "'")
    script, morphology = language_of(language).script, language_of(language).morphology
    if morphology.parts is not None:
        return morphology.parts(word)
    if script.apostrophe == "between":
        return word.split("'")
    return [word.partition("'")[0] if script.suffixes else word.removesuffix("'s").replace("'", "")]


@lru_cache(maxsize=65536)
def stem(word: str, language: str) -> str:
    """Return a folded word with its endings off; a word in capitals, a number or an unknown language as it is."""
    known = language_of(language)
    if not word.islower() and not known.script.caseless:
        return word
    if known.morphology.stem is not None:
        return known.morphology.stem(word)
    return without(word, _suffixes(language))[: known.morphology.longest_stem or None]


@cache
def _suffixes(language: str) -> tuple[str, ...]:
    folded = folded_words(language_of(language).morphology.suffixes, language)
    return tuple(sorted(folded, key=lambda s: (-len(s), s)))


@lru_cache(maxsize=2048)
def content_words(text: str, language: str) -> tuple[str, ...]:
    """Return the content words of a text, in order, each folded and stemmed; a word that comes twice is there twice.

    Args:
        text: any text.
        language: ISO 639-1 code; a language without lists keeps all its words, with accents and case folded.

    Returns:
        Keys for comparing with the keys of another text in the same language. In Chinese and Japanese pairs of
        neighbouring characters; nothing for other scripts that write no spaces (Thai, Lao, Burmese, Khmer).
    """
    if language_of(language).script.unspaced:
        return tuple(_pairs(text, language))
    if not text.isascii() and _NO_SPACES.search(text):
        return ()
    function = function_words(language)
    return tuple([stem(w, language) for w in keys_of(text, language) if w not in function])


def _pairs(text: str, language: str) -> list[str]:
    function = "".join(sorted(language_of(language).function_words.empty))
    found: list[str] = []
    for match in _CJK_RUN.finditer(plain(text, language).casefold()):
        run = match.group()
        if run.isascii():
            found.append(run)
            continue
        for piece in re.split(f"[{function}]", run) if function else [run]:
            found += [piece[i : i + 2] for i in range(max(len(piece) - 1, 1))] if piece else []
    return found


@lru_cache(maxsize=32768)
def beginning(word: str) -> str:
    """Return the first letters of a word, marked as such; a short word begins like no other."""
    return f"{word[:_BEGINNING]}…" if len(word) >= _BEGINNING else word


def with_beginnings(words: Iterable[str]) -> frozenset[str]:
    """Return content words and how the longer ones begin: where `is_among` looks."""
    found = frozenset(words)
    return found | {beginning(word) for word in found}


def is_among(word: str, there: Collection[str]) -> bool:
    """Whether a content word is there in any form: as it is, or one that begins alike."""
    return word in there or beginning(word) in there


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
