"""Whether a name of a prose is one that the article has."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from typing import Final, Literal, NamedTuple, TypeAlias

from briefing.checks.document import Document
from briefing.checks.entities.names import is_function, is_given, key_of, parts_of, small_words, stems
from briefing.checks.entities.resolver import cast_of
from briefing.checks.entities.vocabulary import vocabulary_of
from briefing.languages import language_of
from briefing.languages.people import is_people, is_role
from briefing.languages.shared.titles import ORDINARY_ACRONYMS
from briefing.text.words import Word

Freedom: TypeAlias = Literal["", "start", "heading"]
"""Whether capitals may have another reason than a name: that of the first word, or those of all of them."""

_DERIVED: Final = re.compile(r"(?:[^s]s|ing|ed|ly|tion|ment|ness|ary|lar|al|ist|er|ive|ous|ic)$")
_GERMAN_NOUN: Final = re.compile(r"\w{4}(?:heit|keit|schaft|ierung|tion|tät|ismus|ungen)(?:en|s)?$")
_SHORT: Final = 3
_FAMILY: Final = 5  # letters that words of one family begin with
_MONEY: Final = re.compile(r"(?:RM|R[ps]|Tk|KSh|US|USD|EUR|GBP|CHF|JPY|CNY|INR|NOK|SEK|DKK)\d[\d.,]*[a-z]*")


Kind: TypeAlias = Literal["unknown", "open", "name", "role", "plain", "small"]
_KINDS: Final[tuple[Kind, ...]] = ("unknown", "open", "name", "role", "plain", "small")


class _Piece(NamedTuple):
    """Some words of a name that belong together, or one that is in the article nowhere."""

    words: Sequence[Word]
    kind: Kind


def is_known(words: Sequence[Word], document: Document, free: Freedom) -> bool | None:
    """Say whether the article has the parts of a name that is not written in it as it is.

    Args:
        words: the words of the name, as written in a prose.
        document: the article.
        free: whether its capitals may have another reason.

    Returns:
        True where they may be one name: an adjective or a role and a name, a name and nouns after it; False where one
        of them is in the article nowhere or they are of two people; None where code cannot tell.
    """
    pieces = _pieces(words, document)
    opens = pieces[0].kind in ("unknown", "plain") and not is_given(pieces[0].words[0].text, document.language)
    if free and opens and len(pieces) > 1:
        return _without_first(pieces, document, free)
    return _judged(pieces, document, free)


def is_written(words: Sequence[Word], document: Document) -> bool:
    """Whether the article has a name: its words side by side in any form, its initials, or one actor who has it."""
    keys = [key_of(part) for word in words for part in parts_of(word.text)]
    vocabulary, language, given = vocabulary_of(document), document.language, cast_of(document).given_names
    personal = len(words) > 1 and (is_given(keys[0], language) or not given.isdisjoint(stems(keys[0], language)))
    if vocabulary.has_in_a_row(keys, loose=not personal) and not _is_other_acronym(words, document):
        return True
    text = " ".join(w.text for w in words)
    return cast_of(document).resolve(text) is not None or vocabulary.abbreviates([w.text for w in words])


def _is_other_acronym(words: Sequence[Word], document: Document) -> bool:
    """Whether a word in capitals is only alike to a small word of the article: "US", "us"."""
    word = words[0].text
    return len(words) == 1 and word.isupper() and len(word) > 1 and not vocabulary_of(document).is_named(key_of(word))


def _pieces(words: Sequence[Word], document: Document) -> list[_Piece]:
    """Part a name into the longest stretches that stand in the article."""
    found: list[_Piece] = []
    at = 0
    while at < len(words):
        end = next((e for e in range(len(words), at + 1, -1) if _stand(words[at:e], document)), at + 1)
        some = words[at:end]
        found.append(_Piece(some, "name" if end > at + 1 else _kind(some[0].text, document)))
        at = end
    return found


def _stand(words: Sequence[Word], document: Document) -> bool:
    if not (words[0].text[0].isupper() and words[-1].text[0].isupper()):
        return False
    keys = [key_of(part) for word in words for part in parts_of(word.text)]
    return vocabulary_of(document).has_in_a_row(keys, loose=not is_given(keys[0], document.language))


def _kind(word: str, document: Document) -> Kind:
    language = document.language
    if word[0].islower() or is_function(word, language) or word.lower() in language_of(language).names.particles:
        return "small"
    if "-" not in word:
        return _kind_of_part(word, document)
    kinds = {_kind_of_part(part, document) for part in parts_of(word)} or {"small"}
    return next(kind for kind in _KINDS if kind in kinds)


def _kind_of_part(word: str, document: Document) -> Kind:
    vocabulary, key, capitals = vocabulary_of(document), key_of(word), len(word) > 1 and word.isupper()
    if vocabulary.has(key):
        if is_role(key, document.language) or vocabulary.is_derived(word):
            return "role"
        return "name" if vocabulary.is_named(key) else "open" if capitals else "plain"
    if is_role(key, document.language):
        return "role"
    if key.removesuffix("s") in ORDINARY_ACRONYMS and word[:2].isupper():
        return "plain"
    told = False if word[1:].islower() else vocabulary.spells(word)
    return "name" if told else "open" if told is None else "unknown"


def _without_first(pieces: Sequence[_Piece], document: Document, free: Freedom) -> bool | None:
    """Say it of a name without the word before it that may have its capital from the beginning of a sentence."""
    first, rest = pieces[0].words[0].text, pieces[1:]
    told = _judged(rest, document, "heading" if free == "heading" else "")
    if told is not True or is_ordinary(first, document):
        return told
    named = [piece for piece in rest if piece.kind == "name"]
    word = key_of(named[0].words[0].text) if named and len(named[0].words) == 1 else ""
    surname = not cast_of(document).surnames.isdisjoint(stems(word, document.language))
    verb = language_of(document.language).names.verbs_first
    if surname and free == "start" and not looks_ordinary(first, document):
        return None if verb and re.search(verb, first) else False
    return True if named and len(named[0].words) > 1 else None


def _judged(pieces: Sequence[_Piece], document: Document, free: Freedom) -> bool | None:
    unknown = [piece.words[0].text for piece in pieces if piece.kind == "unknown"]
    if unknown:
        if len(pieces) == 1:
            return _single(unknown[0], document, free)
        excused = free == "heading" or language_of(document.language).script.nouns_capitalised
        return None if excused and not _has_stranger(pieces, document, free) else False
    told = [piece for piece in pieces if piece.kind not in ("small", "role")]
    if any(_are_two(one, other, document) for one, other in itertools.pairwise(told)):
        return None if free == "heading" else False
    return _are_one(told, document)


def _has_stranger(pieces: Sequence[_Piece], document: Document, free: Freedom) -> bool:
    """Whether a given name is in the article nowhere or, but in a heading, stands before a word that is not."""
    told = pieces if free != "heading" else []
    before = [one for one, other in itertools.pairwise(told) if other.kind == "unknown"]
    strange = [piece for piece in pieces if piece.kind == "unknown"]
    return any(is_given(piece.words[-1].text, document.language) for piece in (*before, *strange))


def _single(word: str, document: Document, free: Freedom) -> bool | None:
    """Say it of a single word that the article has in no form."""
    if _MONEY.fullmatch(word) or len(word.rstrip(".")) == 1:
        return True
    if is_given(word, document.language):
        return False
    if language_of(document.language).script.nouns_capitalised:
        return True if _GERMAN_NOUN.search(word) else None
    if free == "heading":
        return None
    if not free or (len(word) > 1 and word.isupper()):
        return False
    return True if is_ordinary(word, document) else None


def _are_two(one: _Piece, other: _Piece, document: Document) -> bool:
    """Whether a given name stands before what is not its surname, or words of two names beside each other."""
    if len(one.words) > 1:
        return False
    cast, first = cast_of(document), key_of(one.words[0].text)
    if not cast.given_names.isdisjoint(stems(first, document.language)):
        return True
    names, others = cast.names_with(first), cast.names_with(key_of(other.words[-1].text), last=True)
    return bool(names) and bool(others) and names.isdisjoint(others)


def _are_one(pieces: Sequence[_Piece], document: Document) -> bool | None:
    """Whether known pieces may be one name: a name with nouns after it or adjectives before it; None: cannot tell."""
    if any(piece.kind == "open" for piece in pieces):
        return None
    kinds = [piece.kind for piece in pieces]
    if "name" not in kinds or (kinds.index("name") == 0 and kinds.count("name") == 1):
        return True
    words = [word for piece in pieces for word in piece.words]
    keys = [key_of(part) for word in words for part in parts_of(word.text)]
    return True if vocabulary_of(document).has_together(keys) else None


def is_ordinary(word: str, document: Document) -> bool:
    """Whether a word stands in the article with a small letter, or is one for people."""
    low = word.lower()
    return low in small_words(document) or is_people(low, document.language)


def looks_ordinary(word: str, document: Document) -> bool:
    """Whether a word may be no name: it is of the family of one in the article, or in English a derivation."""
    low = word.lower()
    beginning = low[: max(_FAMILY, len(low) - _SHORT)]
    if len(low) >= _FAMILY and any(w.startswith(beginning) for w in small_words(document)):
        return True
    return language_of(document.language).closely_read and len(low) > _SHORT and _DERIVED.search(low) is not None
