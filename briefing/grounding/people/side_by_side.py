"""Names that stand side by side with nothing between them, as where a web page's captions lost their line breaks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from briefing.grounding.people.names import Span, is_function, token_of, words_of
from briefing.grounding.words.bodies import ORGANISATION
from briefing.grounding.words.given import GIVEN
from briefing.grounding.words.groups import is_people
from briefing.grounding.words.names import PARTICLES, listed

if TYPE_CHECKING:
    from briefing.grounding.people.namings import Naming
    from briefing.grounding.reading import Reading

AGENCIES = listed("afp alamy ap epa getty pa reuters rex shutterstock swns")
"""Who takes pictures; in capitals beside somebody known by name, the source of the picture."""
PLATFORMS = listed("facebook instagram linkedin reddit snapchat telegram tiktok twitter whatsapp youtube")
"""Where people write; after another name, the place of what that one wrote."""
_SUFFIXES = listed("jr jr. sr sr. ii iii iv")

_Words = tuple[str, ...]


class SideBySide:
    """Parts what stands together and is two, by what the article has by itself elsewhere."""

    def __init__(self, found: Sequence[Naming], reading: Reading) -> None:
        """Count what the article names.

        Args:
            found: the places that name somebody.
            reading: the article.
        """
        self._text, self._language, self._found = reading.text, reading.language, found
        self._lower = reading.vocabulary.lower
        self._often = Counter(n.tokens for n in found)
        self._full = {t for t in self._often if len(t) > 1 and t[0] in GIVEN}
        self._surnames = Counter(t[-1] for t in self._full)
        self._inside = PARTICLES.get(self._language, PARTICLES["en"]) | ORGANISATION | _SUFFIXES

    def parted(self) -> list[Naming]:
        """Return the places, each with one name."""
        return [part for naming in self._found for part in self._parts(naming)]

    def _parts(self, naming: Naming) -> Iterator[Naming]:
        tokens = naming.tokens
        at = 0 if naming.acronym else next((i for i in range(1, len(tokens)) if self._is_end(naming, i)), 0)
        if not at:
            yield naming
            return
        words = words_of(self._text[naming.start : naming.end], self._language)
        before, after = tokens[:at], tokens[at:]
        if not self._is_picture(before, words[:at]):
            end = naming.start + words[at - 1].end
            yield naming._replace(end=end, tokens=before, speaks=False)
        if self._is_known(after, tokens) and not self._is_picture(after, words[at:]) and after[0] not in PLATFORMS:
            yield from self._parts(naming._replace(start=naming.start + words[at].start, tokens=after, roles=()))

    def _is_end(self, naming: Naming, at: int) -> bool:
        """Whether one name ends before a word of what stands together."""
        before, after = naming.tokens[:at], naming.tokens[at:]
        if before in self._full and after in self._full:
            return True
        words = words_of(self._text[naming.start : naming.end], self._language)
        if self._inside.intersection(naming.tokens) or len(words) != len(naming.tokens):
            return False
        if self._is_labelled(before, after, words, at):
            return True
        return self._often[naming.tokens] == 1 and (self._is_beside(before, after) or self._is_acronym(before, words))

    def _is_beside(self, before: _Words, after: _Words) -> bool:
        """Whether a full name has beside it what is named by itself, or a word that opens a sentence."""
        if before in self._full:
            return bool(self._often[after]) or self._is_common(after[0])
        return after in self._full and bool(self._often[before]) and before[-1] not in GIVEN

    def _is_labelled(self, before: _Words, after: _Words, words: Sequence[Span], at: int) -> bool:
        """Whether one side is known and the other an agency in capitals or, after it, a platform."""
        if after[0] in PLATFORMS:
            return bool(self._often[before])
        if self._is_picture(before, words[:at]):
            return self._is_known(after, before + after)
        return self._is_picture(after, words[at:]) and self._is_known(before, before + after)

    def _is_acronym(self, before: _Words, words: Sequence[Span]) -> bool:
        """Whether a surname has beside it the letters of a body that is named by itself: "Lund FBI"."""
        last = words[-1].text
        letters = len(words) == 2 and last.isupper() and len(last) > 1
        return letters and before[0] in self._surnames and bool(self._often[(token_of(last),)])

    def _is_known(self, tokens: _Words, of: _Words) -> bool:
        whole = of in self._full and of[-1] == tokens[0]  # its own last word shows nothing
        return bool(self._often[tokens]) or (len(tokens) == 1 and self._surnames[tokens[0]] > whole)

    def _is_picture(self, tokens: _Words, words: Sequence[Span]) -> bool:
        return tokens[0] in AGENCIES and len(tokens) == 1 and words[0].text.isupper()

    def _is_common(self, token: str) -> bool:
        return token in self._lower or is_function(token, self._language) or is_people(token, self._language)
