"""Names that stand side by side with nothing between them, as where a web page's captions lost their line breaks."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from typing import TypeAlias

from briefing.checks.document import Document
from briefing.checks.entities.names import is_function, small_words
from briefing.checks.entities.roles import Naming
from briefing.languages import language_of
from briefing.languages.notation import listed
from briefing.languages.people import is_people
from briefing.languages.shared.bodies import ORGANISATION
from briefing.languages.shared.given_names import GIVEN

_PLATFORMS = listed("facebook instagram linkedin reddit snapchat telegram tiktok twitter whatsapp youtube")
"""Where people write; after another name, the place of what that one wrote."""
_RARELY = 3
_ARTICLES = frozenset(("A", "The", "a", "the"))
_Words: TypeAlias = tuple[str, ...]


def parted(found: Sequence[Naming], document: Document) -> list[Naming]:
    """Part what stands together once, and is a full name and something else by what the article has elsewhere.

    Args:
        found: the places that name somebody.
        document: the article.
    """
    known = _Known(found, document)
    inside = (language_of(document.language).names.particles or language_of("en").names.particles) | ORGANISATION
    return [
        part
        for naming in found
        for part in (
            [naming]
            if len(naming.tokens) == 1 or naming.acronym or inside.intersection(naming.tokens)
            else known.parts(naming)
        )
    ]


class _Known:
    """What an article names by itself."""

    def __init__(self, found: Sequence[Naming], document: Document) -> None:
        self._words, self._starts = document.words, document.word_starts
        self._language, self._lower = document.language, small_words(document)
        self._often = Counter(n.tokens for n in found)
        places = ((n.tokens, bisect_left(self._starts, n.start)) for n in found if len(n.tokens) == 1)
        self._articled = Counter(tokens for tokens, first in places if self._is_articled(first))
        self._full = {tokens for tokens in self._often if len(tokens) > 1 and tokens[0] in GIVEN}
        self._names = Counter(token for tokens in self._full for token in tokens)

    def parts(self, naming: Naming) -> list[Naming]:
        """Return the one or two names of a place."""
        tokens = naming.tokens
        first = bisect_left(self._starts, naming.start)
        words = self._words[first : first + len(tokens)]
        capitals = [word.text.isupper() and len(word.text) > 1 for word in words]
        at = next((i for i in range(1, len(tokens)) if self._are_two(tokens, i, capitals)), 0)
        if not at:
            compound = self._is_compound(naming, first)
            return [naming._replace(start=words[1].start, tokens=tokens[1:]) if compound else naming]
        both = (
            naming._replace(end=words[at - 1].end, tokens=tokens[:at], speaks=False),
            naming._replace(start=words[at].start, tokens=tokens[at:], roles=()),
        )
        return [part for part in both if self._is_known(part.tokens, tokens)]

    def _are_two(self, tokens: _Words, at: int, capitals: Sequence[bool]) -> bool:
        before, after = tokens[:at], tokens[at:]
        if before in self._full and after in self._full:
            return True
        if capitals[0] != capitals[-1] and len(tokens) == 2:  # who took the picture, or asked: "GETTY Lund", "Lund NRB"
            single = capitals[0] and self._often[tokens] == 1 < self._often[after]  # "the NRB Velmar depot", and Velmar
            return single or (after if capitals[0] else before)[0] in self._names
        if after[0] in _PLATFORMS:
            return bool(self._often[before])
        if self._often[tokens] > 1:
            return False
        if before in self._full:
            return bool(self._often[after]) or self._is_common(after[0])
        return after in self._full and bool(self._often[before]) and before[-1] not in GIVEN

    def _is_compound(self, naming: Naming, first: int) -> bool:
        """Whether a name has another before it that only says which: "the Norvane Velmar", and "Velmar" elsewhere."""
        before, after = naming.tokens[:1], naming.tokens[1:]
        if (
            len(after) != 1
            or before[0] in GIVEN
            or naming.roles
            or not language_of(self._language).closely_read
            or not self._often[after]
        ):
            return False
        return (
            self._is_articled(first)
            and self._articled[after] * _RARELY < self._often[after]
            and self._often[naming.tokens] == 1
        )

    def _is_articled(self, first: int) -> bool:
        return first > 0 and self._words[first - 1].text in _ARTICLES

    def _is_common(self, token: str) -> bool:
        return token in self._lower or is_people(token, self._language) or is_function(token, self._language)

    def _is_known(self, tokens: _Words, of: _Words) -> bool:
        """Whether the article has a name by itself, or in the full name of somebody."""
        own = of in self._full and tokens[0] in of  # that it stands in this one shows nothing
        return bool(self._often[tokens]) or (len(tokens) == 1 and self._names[tokens[0]] > own)
