"""Noun phrases beside a verb, without a parser.

A phrase is followed from the verb to the next boundary: a mark, a conjunction, another verb that the lists know. Its
head is what stands before its first preposition, and whoever is named at the end of the head is meant: "a spokesman
for Orlov" is not Orlov.
"""

from __future__ import annotations

from typing import NamedTuple
from unicodedata import normalize

from briefing.checks.attribution.cues import MARKS, OWNERS, Marked
from briefing.checks.entities.resolver import Mention
from briefing.languages.notation import listed

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
