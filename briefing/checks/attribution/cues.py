"""The cues of a unit: which of its words attribute, and which only look like it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import NamedTuple

from briefing.checks.attribution.clauses import QUOTE, Unit
from briefing.checks.entities.resolver import Mention
from briefing.languages import Speech
from briefing.languages.language import Kind

MARKS = frozenset({",", ":", ";", "-", "(", ")", QUOTE})
OWNERS = ("'s", "'")
_PLURALS = ("s", "men", "people", "children", "police", "ly")
"""How the words end that may stand before a plain form of a verb: plurals, adverbs."""
_COUNTS = frozenset("two three four five six seven eight nine ten several many few some".split())  # noqa: SIM905
"""What stands before a plural, and not before the form of a verb with the same ending."""
_RAISING = ("said", "thought", "known", "understood", "ed")
"""How participles end behind which "to" gives a verb their subject."""
_CAPITALS = 0.8
"""The share of capitalised words from which on a line is a headline."""


_OPENING = {"»": "«", "”": "“", "“": "„"}


class Cue(NamedTuple):
    """A cue by token numbers `[first, last)`."""

    first: int
    last: int
    kind: Kind


class _Lows(dict[int, str]):
    """Folded tokens by index; asked for all the time, so that a look-up must cost nothing."""

    def __missing__(self, at: int) -> str:
        return ""


class Marked:
    """One unit: its tokens, the mentions in them, its cues."""

    def __init__(self, unit: Unit, words: Speech, mentions: tuple[Mention, ...], text: str) -> None:
        """Take a unit, the words of its language, the mentions of actors that stand in it, and the article's text."""
        self.unit = unit
        self.tokens = unit.tokens
        self.words = words
        self._lows = _Lows(enumerate([t.low for t in unit.tokens]))
        self.low: Callable[[int], str] = self._lows.__getitem__
        """The folded token at an index, empty outside the unit."""
        self._mentions = mentions
        self._text = text

    def lows(self, first: int, last: int) -> list[str]:
        """Return the folded tokens `[first, last)`."""
        return [token.low for token in self.tokens[first:last]]

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Return the span in the article of the tokens `[first, last)`."""
        return self.tokens[first].start, self.tokens[last - 1].end

    def text(self, first: int, last: int) -> str:
        """Return the article's words for the tokens `[first, last)`, with the mark that closes a name in marks."""
        start, end = self.span(first, last)
        words, after = self._text[start:end], self._text[end : end + 1]
        opening = _OPENING.get(after, "")
        return words + after if opening and words.count(opening) > words.count(after) else words

    # ------------------------------------------------------------------------------------------------------ names

    @cached_property
    def named(self) -> dict[int, Mention]:
        """For each token that ends a mention by name or role, the mention."""
        ends = {t.end: i for i, t in enumerate(self.tokens)}
        found = {ends[m.end]: m for m in self._mentions if m.end in ends and m.kind != "pronoun"}
        return {i: m for i, m in found.items() if not self._shouts(m)} if found and self._is_headline else found

    @cached_property
    def inside(self) -> frozenset[int]:
        """The tokens that belong to a name."""
        starts = {t.start: i for i, t in enumerate(self.tokens)}
        names = ((starts.get(m.start, end), end) for end, m in self.named.items() if m.kind == "name")
        return frozenset([i for first, end in names for i in range(first, end + 1)])

    def meant(self, at: int) -> Mention | None:
        """Return whom the pronoun at `at` stands for, where the cast knows."""
        start = self.tokens[at].start
        return next((m for m in self._mentions if m.start == start and m.kind == "pronoun" and m.actor), None)

    @cached_property
    def _is_headline(self) -> bool:
        """Whether nearly every word has a capital, so that capitals show no names."""
        long = [t.text for t in self.tokens if len(t.text) > 3 and t.low[0].isalnum()]
        return len(long) > 3 and sum([text[0].isupper() for text in long]) >= _CAPITALS * len(long)

    def _shouts(self, mention: Mention) -> bool:
        """Whether a run of capitalised words in a headline has a verb in it."""
        inside = [t for t in self.tokens if mention.start <= t.start and t.end <= mention.end]
        return len(inside) > 1 and any(t.low in self.words.cues for t in inside)

    # ------------------------------------------------------------------------------------------------------- cues

    @cached_property
    def cues(self) -> tuple[Cue, ...]:
        """The cues of the unit, in order, none inside another."""
        cues, proclitics = self.words.cues, self.words.proclitics
        found: list[Cue] = []
        after = 0
        for at, low in [(at, low) for at, low in self._lows.items() if low in cues or low[0] in proclitics]:
            listed = cues.get(low) or cues.get(low[1:])
            if listed is not None and at >= after and at not in self.inside:
                cue = self._cue(at, listed)
                if cue is not None:
                    found.append(cue)
                    after = cue.last
        return tuple(found)

    @cached_property
    def verbs(self) -> frozenset[int]:
        """The tokens of finite verbs, which end a noun phrase: cues that are no nouns, and auxiliaries."""
        own = {i for c in self.cues if c.kind in ("say", "hold") for i in range(c.first, c.last)}
        helping = self.words.auxiliaries
        found = {i for i, low in self._lows.items() if low in helping and i not in self.inside}
        articles = {i for i in found if self._lows[i] in self.words.determiners and i + 1 not in own | found}
        return frozenset(own | found - articles)

    def is_cue(self, at: int) -> bool:
        """Whether a verb of saying begins at a token."""
        return any(c.first == at and c.kind == "say" for c in self.cues)

    def _cue(self, at: int, listed: Sequence[tuple[tuple[str, ...], Kind]]) -> Cue | None:
        """Return the longest cue that begins at a token."""
        for rest, kind in listed:
            follows = not rest or tuple(self.lows(at + 1, at + 1 + len(rest))) == rest
            if follows and not (kind in ("say", "hold") and self._is_no_verb(at, alone=not rest)):
                return Cue(at, at + 1 + len(rest), kind)
        return None

    def _is_no_verb(self, at: int, *, alone: bool) -> bool:
        if self.raising(at) is not None:
            return False
        if self._modifies(at):
            return True
        if self.low(at) not in self.words.ambiguous:
            return False
        return self._is_noun(at) if alone else self._follows_a_noun(at)

    def _modifies(self, at: int) -> bool:
        """Whether a verb form stands as an adjective does: "the planned visit", "475 pledged delegates"."""
        before, w = self.low(at - 1), self.words
        if before in w.possessives or (before in w.prepositions and before not in w.clitics) or before in w.articles:
            return True
        if before in OWNERS and self.low(at).endswith("ed"):
            return self.low(at - 2) not in w.pronouns
        if before in w.determiners and before not in w.indefinite and before not in w.that:
            return before not in w.clitics or self.low(at) in w.participles or self._names_a_view(at)
        if not before.isdigit() or not self.low(at).endswith("ed") or at + 1 == len(self.tokens):
            return False
        return self.tokens[at + 1].text[0].islower() and self.low(at + 1) not in w.prepositions

    def raising(self, at: int) -> int | None:
        """Return the passive that gives the verb at `at` its subject: "is understood to favour"."""
        passive = self.low(at - 1) == "to" and self.low(at - 2).endswith(_RAISING) and self.is_passive(at - 2)
        return at - 2 if passive else None

    def _names_a_view(self, at: int) -> bool:
        """Whether a word is also listed as a noun of saying."""
        return any(kind == "noun" for _, kind in self.words.cues[self.low(at)])

    def _is_noun(self, at: int) -> bool:
        """Whether a word that may be a verb or a noun is a noun here, by what stands beside it."""
        before, after, w = self.low(at - 1), self.low(at + 1), self.words
        third = self.low(at).endswith("s")
        if before in w.owning or (third and (before in _COUNTS or before.isdigit())):
            return True
        if after in w.joins or (not third and before in w.singular) or (not third and self._follows_a_noun(at)):
            return True
        if before in w.verbal or after in w.that or after in w.determiners:
            return False
        if before in (",", ")", QUOTE):
            return not third and at + 1 not in self.inside
        if after in w.pronouns or after == QUOTE or before in w.indefinite or before == "%":
            return False
        return not (third and at - 1 in self.named | dict.fromkeys(self.inside))

    def _follows_a_noun(self, at: int) -> bool:
        """Whether the word before is no subject of a plain form: "a telephone call", "roll back"."""
        before, w = self.low(at - 1), self.words
        if not before.isalpha() or before in w.before_verbs or at - 1 in self.inside:
            return False
        return not (before.endswith(_PLURALS) or self.tokens[at - 1].text[0].isupper())

    def is_passive(self, at: int) -> bool:
        """Whether the participle at `at` follows a form of "be"."""
        w, place = self.words, at - 1
        if self.low(at) in w.participles:
            while place > 0 and self.low(place) not in MARKS and self.low(place) not in w.passives:
                place -= 1
        while self.low(place) in w.adverbs or self.low(place) == "not" or self.low(place).endswith("ly"):
            place -= 1
        return self.low(place) in w.passives

    @cached_property
    def introduced(self) -> bool:
        """Whether the unit begins with a circumstance: "Asked whether …", "In a letter …"."""
        w = self.words
        at = 1 if self.low(0) in w.joins else 0
        first = self.low(at)
        asked = first.endswith("ed") and at not in self.inside
        return asked or first in w.prepositions or first in w.subordinators
