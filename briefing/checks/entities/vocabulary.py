"""The words of an article as names are looked for among them: in any form, side by side, and as initials."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from typing import Final

from briefing.checks.document import Document, once
from briefing.checks.entities.names import is_function, key_of, parts_of, stems
from briefing.checks.entities.references import of_country
from briefing.checks.entities.resolver import cast_of
from briefing.languages import language_of
from briefing.languages.shared.bodies import same_country
from briefing.text.words import words_of

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
