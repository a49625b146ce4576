"""The words of an article, and whether a name of a prose is one that it has."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from typing import Final, Literal, NamedTuple, TypeAlias

from briefing.checks.document import Document, once
from briefing.checks.entities.names import is_function, is_given, key_of, parts_of, small_words, stems
from briefing.checks.entities.references import of_country
from briefing.checks.entities.resolver import cast_of
from briefing.languages import is_people, is_role, language_of
from briefing.languages.shared.bodies import same_country
from briefing.languages.shared.people import ORDINARY_ACRONYMS
from briefing.text.words import Word, words_of

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


_BEGINNING: Final = 4  # letters that a country and its adjective, or two forms of a Turkish noun, have in common
_FEWEST: Final = 3  # letters of an acronym that words in lower case may stand for
_BETWEEN: Final = 3  # words that may stand among those of a name which the article has in another order
_SMALL_BETWEEN: Final = 2  # of them, between two words of a body: "of the"
_GERMAN: Final = re.compile(r"(?<=\w{3})(?:e[mnrs]?|n|s|in|innen)$")
_TURKISH: Final = re.compile(
    r"(?:l[ae]r)?(?:[iu]?m(?:[iu]z)?|[iu]?n[iu]z|s?[iu])?(?:n?[iu]n?|n?[ae]|n?[dt][ae]n?|yl[ae]|c[ae])?"
)
_SOFTENED: Final = str.maketrans("gbd", "kpt")


class Vocabulary:
    """The words of an article and of its title, and where each stands."""

    def __init__(self, document: Document) -> None:
        """Index an article's words."""
        self._document, self._language = document, document.language
        text = [w.text for w in document.words]
        title = [w.text for w in words_of(document.article.title or "", document.language)]
        self._written = [part for word in (*title, "", *text) for part in parts_of(word)]
        self._keys = [key_of(part) for part in self._written]
        self._places: dict[str, list[int]] = {}
        for at, key in enumerate(self._keys):
            self._places.setdefault(key, []).append(at)
        self._capital = frozenset([k for k, w in zip(self._keys, self._written, strict=True) if w[:1].isupper()])
        self._acronyms = frozenset([key_of(w) for w in self._written if w.isupper() and len(w) > 1])
        self._found: dict[tuple[str, bool], frozenset[str]] = {}

    # --------------------------------------------------------------------------------------------- forms of words

    @cached_property
    def _by_stem(self) -> dict[str, list[str]]:
        return self._grouped(lambda key: stems(key, self._language))

    @cached_property
    def _by_beginning(self) -> dict[str, list[str]]:
        return self._grouped(lambda key: (key[:_BEGINNING],))

    def _grouped(self, of: Callable[[str], Iterable[str]]) -> dict[str, list[str]]:
        groups: dict[str, list[str]] = {}
        for key in self._places:
            for group in of(key):
                groups.setdefault(group, []).append(key)
        return groups

    def forms(self, key: str, *, loose: bool) -> frozenset[str]:
        """Return the words of the article that a word may be a form of.

        Args:
            key: the word's key.
            loose: whether plurals, adjectives of places and the endings of nouns count: not in names of people.
        """
        if (key, loose) not in self._found:
            found = {form for stem in stems(key, self._language) for form in self._by_stem.get(stem, ())}
            more = self._loose(key) - cast_of(self._document).surnames if loose else set()
            self._found[key, loose] = frozenset(found | more)
        return self._found[key, loose]

    def _loose(self, key: str) -> set[str]:
        alike = self._by_beginning.get(key[:_BEGINNING], ())
        found = {other for other in same_country(key) if other in self._places}
        if language_of(self._language).script.nouns_capitalised:
            bare = _GERMAN.sub("", key)
            return found | {other for other in alike if _GERMAN.sub("", other) in (bare, key) or other == bare}
        if language_of(self._language).script.suffixes:
            return found | {other for other in alike if _is_turkish_form(key, other)}
        if language_of(self._language).closely_read:
            singular = {f"{key}s", key.removesuffix("s")} if key not in ("new", "news") else set()
            found |= singular.intersection(self._places)
        return found | {other for other in alike if of_country(key, other, self._language)}

    # ------------------------------------------------------------------------------------------- where words stand

    def has(self, key: str, *, loose: bool = True) -> bool:
        """Whether a word stands in the article in any form."""
        return bool(self.forms(key, loose=loose)) or any(
            self._has_in_a_row(other.split(), loose=False) for other in same_country(key) if " " in other
        )

    def is_named(self, key: str) -> bool:
        """Whether a word stands in the article with a capital, in any form."""
        forms = self.forms(key, loose=True)
        return not self._capital.isdisjoint(forms) or (not forms and self.has(key))

    def is_derived(self, word: str) -> bool:
        """Whether only what a word is derived from stands in the article: a place, and not its adjective."""
        return not self.forms(key_of(word), loose=False)

    def has_in_a_row(self, keys: Sequence[str], *, loose: bool) -> bool:
        """Whether words stand side by side in the article, each in any form."""
        return self.has(keys[0], loose=loose) if len(keys) == 1 else self._has_in_a_row(keys, loose=loose)

    def _has_in_a_row(self, keys: Sequence[str], *, loose: bool) -> bool:
        rest = [self.forms(key, loose=loose) for key in keys[1:]]
        return all(rest) and any(
            at + len(rest) < len(self._keys) and all(self._keys[at + i] in forms for i, forms in enumerate(rest, 1))
            for form in self.forms(keys[0], loose=loose)
            for at in self._places[form]
        )

    def has_together(self, keys: Sequence[str]) -> bool:
        """Whether words stand close to each other in any order: "University of Lom" has those of "Lom University"."""
        forms = [self.forms(key, loose=True) for key in keys]
        reach = len(keys) + _BETWEEN
        for at in (at for form in forms[0] for at in self._places[form]):
            around = set(self._keys[max(0, at - reach + 1) : at + reach])
            if all(not around.isdisjoint(each) for each in forms):
                return True
        return False

    # -------------------------------------------------------------------------------------------------- initials

    def spells(self, acronym: str) -> bool | None:
        """Say whether words of the article have the letters of an acronym.

        Args:
            acronym: "NMA", "APhA".

        Returns:
            True where words with capitals side by side begin with them; None where some are in lower case; else False.
        """
        letters = acronym.replace(".", "").replace("&", "")
        letters = letters[:-1] if letters[:-1].isupper() and letters.endswith("s") and len(letters) > 2 else letters
        if len(letters) < 2 or not letters.isalpha():
            return False
        best: bool | None = False
        for at in self._by_initial.get(key_of(letters[0]), ()):
            told = self._spelt(letters, at)
            if told:
                return True
            best = None if told is None and len(letters) >= _FEWEST else best
        return best

    @cached_property
    def _by_initial(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for at, key in enumerate(self._keys):
            if key:
                found.setdefault(key[0], []).append(at)
        return found

    def _spelt(self, letters: str, at: int) -> bool | None:
        """Read the letters off the words from a place on; small words may be passed over, or give their letter too."""
        place, skipped, taken, capitals = 0, 0, 0, 0
        while place < len(letters):
            key, written = (self._keys[at], self._written[at]) if at < len(self._keys) else ("", "")
            begins = bool(key) and key[0] == letters[place].casefold()
            small = is_function(written, self._language) or written in language_of(self._language).names.particles
            if taken and written.isupper() and key == letters[place:].casefold():  # the II of WWII
                return True if capitals == taken else None
            if begins:
                end = place + 1
                while (
                    end < len(letters)
                    and letters[end].islower()
                    and key[1 : end - place + 1] == letters[place + 1 : end + 1]
                ):
                    end += 1
                place, skipped, taken, capitals = end, 0, taken + (not small), capitals + written[0].isupper()
            elif small and key and skipped < _SMALL_BETWEEN:
                skipped += 1
            else:
                return False
            at += 1
        return False if taken < 2 else (True if capitals >= taken else None)

    def abbreviates(self, words: Sequence[str]) -> bool:
        """Whether the article has the initials of a name of several words."""
        content = [w for w in words if w[0].isupper()]
        initials = {"".join(_initial(w) for w in some) for some in (content, words)}
        return len(content) > 1 and not initials.isdisjoint(self._acronyms)


@once
def vocabulary_of(document: Document) -> Vocabulary:
    """The words of an article and of its title."""
    return Vocabulary(document)


def _initial(word: str) -> str:
    """The letter that a word gives to an acronym; of a numeral, all of it: the II of "WWII"."""
    return key_of(word) if word.isupper() else key_of(word)[:1]


def _is_turkish_form(one: str, other: str) -> bool:
    """Whether two Turkish nouns, without accents, have a stem in common and only endings behind it."""
    common = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    softened = one[common : common + 1].translate(_SOFTENED) == other[common : common + 1].translate(_SOFTENED)
    rests = (one[common:], other[common:])
    if softened and all(rests):
        rests = (one[common + 1 :], other[common + 1 :])
    return common >= _BEGINNING and all(_TURKISH.fullmatch(rest) for rest in rests)
