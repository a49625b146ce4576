"""Noun phrases beside a verb, without a parser.

A phrase is followed from the verb to the next boundary: a mark, a conjunction, another verb that the lists know. Its
head is what stands before its first preposition, and whoever is named at the end of the head is meant: "a spokesman
for Orlov" is not Orlov.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import NamedTuple
from unicodedata import normalize

from briefing.checks.attribution.clauses import QUOTE, Unit
from briefing.checks.entities.resolver import Mention
from briefing.languages import Speech
from briefing.languages.language import Kind
from briefing.languages.notation import listed

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


FAR = 40
"""How many tokens a phrase, an apposition or a relative clause may take."""
_DEFINITE = "ال"
_NOUNS = listed("ally anomaly assembly bully family italy monopoly reply supply")
"""English nouns that end as adverbs do."""
_LOOSE_WORDS = 2
"""How many words may follow a name in a phrase that begins with it ("Orlov campaign officials")."""


class Phrase(NamedTuple):
    """A noun phrase by token numbers: `[first, last)`, its head `[first, head)`; `clean` where its limits are sure."""

    first: int
    head: int
    last: int
    clean: bool


class Phrases(Marked):
    """The noun phrases of a unit."""

    def skip_back(self, at: int) -> int:
        """Step back over auxiliaries, adverbs and dates; return the index of the token before them."""
        dated, w = False, self.words
        while at >= 0 and at not in self.inside:
            low = self.tokens[at].low
            number = low.isdigit() and (dated or self.is_time(at - 1))
            dated = self.is_time(at) or number or (dated and (low in w.prepositions or low in w.determiners))
            if not dated and not self._helps(at):
                break
            at -= 1
        return at

    def is_time(self, at: int) -> bool:
        """Whether a token is the name of a day, a month or the like; "may" is none, "May" is."""
        low = self.low(at)
        return low in self.words.times and (low not in self.words.auxiliaries or self.tokens[at].text[0].isupper())

    def _helps(self, at: int) -> bool:
        """Whether a token stands between a subject and its verb."""
        low, w = self.tokens[at].low, self.words
        if low in ("'s", "'d"):
            return self.low(at - 1) in w.pronouns
        if low in w.clitics and at + 1 in self.verbs:
            return True
        return low in w.auxiliaries or low in w.adverbs or (low.endswith("ly") and len(low) > 4 and low not in _NOUNS)

    # ------------------------------------------------------------------------------------------- before the verb

    def ending(self, end: int, *, clean: bool = True) -> Phrase | None:
        """Return the phrase whose last token is `end`."""
        if self.low(end) == ")":
            end = (self.back_to("(", end) or 0) - 1
        if self.low(end) in self.words.persons:
            return Phrase(end, end + 1, end + 1, clean)
        first = end + 1
        while first > 0 and end - first < FAR and not self._bounds(first - 1):
            first -= 1
        if first - 1 in self.verbs and self._in_relative(first - 1):
            clean = False
        return self._trimmed(first, end + 1, clean=clean)

    def back_to(self, sign: str, mark: int) -> int | None:
        """Return where the last sign of a kind stands before a mark."""
        return next((i for i in range(mark - 1, max(-1, mark - FAR), -1) if self.low(i) == sign), None)

    def _in_relative(self, at: int) -> bool:
        """Whether the verb at `at` belongs to a relative clause, so that what follows it is no subject."""
        for i in range(at - 1, max(-1, at - FAR), -1):
            if self.low(i) in MARKS:
                return False
            if self.low(i) in self.words.relatives:
                return True
        return False

    def _bounds(self, at: int) -> bool:
        """Whether the token at `at` ends a noun phrase that lies to its right."""
        low = self.tokens[at].low
        if at in self.inside:
            return False
        if low in self.words.joins:
            return not self.coordinates(at)
        determines = low in self.words.determiners and self.low(at - 1) in self.words.prepositions
        return low in MARKS or at in self.verbs or (low in self.words.parting and not determines)

    def coordinates(self, at: int) -> bool:
        """Whether an "and" joins two parts of one subject."""
        if self.low(at) != self.words.joins[0] or at == 0 or at + 1 == len(self.tokens):
            return False
        before, after = self.tokens[at - 1], self.tokens[at + 1]
        if not before.is_word or not after.is_word:
            return False
        return (at - 1 in self.named) == (at + 1 in self.inside or after.text[0].isupper())

    def _trimmed(self, first: int, last: int, *, clean: bool) -> Phrase | None:
        """Drop what cannot open a noun phrase, and find its head."""
        first = self.past_prelude(first, last)
        if first < last and self.is_preposition(first):
            first, clean = self._after_preposition(first, last), False
        if first >= last or not self.tokens[first].is_word or last - first > FAR:
            return None
        head = self.head(first, last)
        if self._only_determines(first, head):
            return None
        return Phrase(first, head, last, clean and not self.looks_like_clause(first, head, last))

    def _only_determines(self, first: int, last: int) -> bool:
        """Whether a phrase is "this" or "the" alone."""
        w = self.words
        return all(
            self.low(i) in w.articles or (self.low(i) in w.determiners and self.low(i) not in w.indefinite)
            for i in range(first, last)
        )

    def past_prelude(self, first: int, last: int) -> int:
        """Return where a phrase begins, after conjunctions, adverbs and marks."""
        w = self.words
        while (
            first < last
            and first not in self.inside
            and (self.low(first) in w.preludes or not self.tokens[first].is_word)
        ):
            first += 1
        return first

    def looks_like_clause(self, first: int, head: int, last: int) -> bool:
        """Whether a phrase that begins with a name goes on as a clause does: "Reed led Orr by three"."""
        if first not in self.inside:
            return False
        after = [i for i in range(first, head) if i not in self.inside]
        return len(after) > _LOOSE_WORDS or (
            bool(after) and head < last and head - 1 in self.named and after[-1] < head - 1
        )

    def _after_preposition(self, first: int, last: int) -> int:
        """Return where the subject begins behind a phrase like "In Varna": at the last name, or the last determiner."""
        mention = self.named.get(last - 1)
        if mention is not None:
            start = self.begins(mention.start, last)
            return last if self.low(start - 1) in self.words.prepositions else start
        w = self.words
        return max(
            (i for i in range(first + 2, last) if self.low(i) in w.determiners or self.low(i) in w.pronouns),
            default=last,
        )

    def is_preposition(self, at: int) -> bool:
        """Whether a token that opens a phrase is a preposition; Portuguese "a" is one before no feminine noun."""
        low, w = self.low(at), self.words
        if low not in w.prepositions or at in self.inside:
            return False
        following = normalize("NFC", self.low(at + 1))
        masculine = following.endswith(("o", "os", "r", "um")) and not following.endswith("ão")
        return low not in w.determiners or masculine or following in w.prepositions

    def begins(self, start: int, last: int) -> int:
        """Return the token before `last` that holds the article's code point `start`."""
        return next(i for i in range(last) if self.tokens[i].end > start)

    def head(self, first: int, last: int) -> int:
        """Return where the head of a phrase ends: before its first preposition or relative word."""
        for at in range(first + 1, last):
            if at not in self.inside and (self.low(at) in self.words.details or self.low(at) in MARKS):
                return at
        return last

    def is_named(self, first: int, last: int) -> bool:
        """Whether the head of a phrase ends with a name or a role."""
        return self.head(first, last) - 1 in self.named

    def possessor(self, end: int) -> Phrase | None:
        """Return the phrase before a possessive 's that ends at `end`."""
        mention = self.named.get(end)
        if mention is not None:
            return Phrase(self.begins(mention.start, end + 1), end + 1, end + 1, clean=False)
        phrase = self.ending(end, clean=False)
        if phrase is None:
            return None
        first = max(
            (i + 1 for i in range(phrase.first, end) if self.low(i) in self.words.prepositions), default=phrase.first
        )
        return Phrase(first, phrase.last, phrase.last, clean=False)

    # -------------------------------------------------------------------------------------------- after the verb

    def right(self, at: int, limit: int | None = None) -> Phrase | None:
        """Return the phrase after a verb that ends before `at`, where the subject follows it, up to `limit`."""
        w, end = self.words, len(self.tokens) if limit is None else limit
        while at not in self.inside and (self.low(at) in w.adverbs or self.low(at) in w.times):
            at += 1
        if self.low(at) in w.persons:
            return Phrase(at, at + 1, at + 1, clean=True)
        last = at
        while last < end and last - at < FAR and not self._stops(last):
            last += 1
        closed = (self.low(at) in w.prepositions and not self._opens_name(at)) or self.low(at) in w.joins
        opens = last > at and self.tokens[at].is_word and (at in self.inside or not closed)
        opens = opens and not self._only_determines(at, last)
        return self.cut(at, last) if opens and (last == limit or last not in self.verbs) else None

    def _opens_name(self, at: int) -> bool:
        """Whether a word that is preposition and article in one is the article of somebody named (Portuguese "a")."""
        if self.low(at) not in self.words.determiners or at + 1 >= len(self.tokens):
            return False
        starts = {self.tokens[at].start, self.tokens[at + 1].start}
        told = (m for m in self.named.values() if m.start >= self.tokens[at].start)
        return any(not starts.isdisjoint((m.start, *_places_of_roles(m))) for m in told)

    def _stops(self, at: int) -> bool:
        """Whether the token at `at` ends a noun phrase that lies to its left."""
        low, w = self.tokens[at].low, self.words
        opening = low in w.prepositions or low in w.determiners or low in w.adverbs
        dated = low in w.times or (opening and (self.low(at + 1) in w.times or self._this_week(at + 1)))
        return self._bounds(at) or (dated and at not in self.inside)

    def _this_week(self, at: int) -> bool:
        return self.low(at) in self.words.determiners and self.low(at + 1) in self.words.times

    def cut(self, first: int, last: int) -> Phrase:
        """End a phrase after the name in its head, unless the name only describes ("a Times survey")."""
        head = self.head(first, last)
        name = max((i for i in range(first, head) if i in self.named and self.low(i + 1) not in OWNERS), default=None)
        if name is None and self.words.order == "vso":
            return self._construct(first, head, last)
        described = self.words.compounds and self.low(first) in self.words.determiners
        if name is not None and not (described and name + 1 < head):
            head = last = name + 1
        return Phrase(first, head, last, clean=True)

    def _construct(self, first: int, head: int, last: int) -> Phrase:
        """End an Arabic subject at its first definite noun: what follows may be the object as well as an adjective."""
        told = self.low(last) in self.words.that or (self.low(last) == "," and last + 1 in self.inside)
        definite = next((i for i in range(first, head) if self.low(i).startswith(_DEFINITE)), head)
        if told or definite + 1 >= last or not self.low(definite + 1).startswith(_DEFINITE):
            return Phrase(first, head, last, clean=True)
        return Phrase(first, definite + 1, definite + 1, clean=False)


def _places_of_roles(mention: Mention) -> list[int]:
    return [role.start for role in mention.actor.described] if mention.actor is not None else []
