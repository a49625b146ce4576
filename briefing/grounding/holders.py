"""Where the holder of words or a view stands: the noun phrase that belongs to a cue, before it or after it.

There is no parser here. A phrase is followed from the verb to the next boundary (a mark, a conjunction, another verb
that the lists know), over auxiliaries, dates, appositions and relative clauses; its head is what stands before its
first preposition, and whoever is named at the end of the head is the holder: "a spokesman for Orlov" is not Orlov.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from briefing.grounding.cast import Mention
from briefing.grounding.clauses import QUOTE, Token, Unit
from briefing.grounding.words_saying import Kind, Words

_MARKS = frozenset({",", ":", ";", "-", "(", ")", QUOTE})
_CAPITALS = 0.8
_SHORT_TOPIC = 5
_HAVE = frozenset("hat habe haben hatte hatten".split())
_FAR = 40
"""How many tokens a phrase, an apposition or a relative clause may take."""


class Phrase(NamedTuple):
    """A noun phrase by token numbers: `[first, last)`, its head `[first, head)`; `clean` where its limits are sure."""

    first: int
    head: int
    last: int
    clean: bool


class Cue(NamedTuple):
    """A cue by token numbers `[first, last)`."""

    first: int
    last: int
    kind: Kind


class Clauses:
    """One unit under the rules: its tokens, the mentions in them, its cues."""

    def __init__(self, unit: Unit, words: Words, mentions: tuple[Mention, ...], text: str) -> None:
        """Take a unit, the words of its language, and the mentions of actors that stand in it."""
        self.tokens = unit.tokens
        self.words = words
        self.unit = unit
        self._mentions = mentions
        self._text = text

    @cached_property
    def named(self) -> dict[int, Mention]:
        """For each token that ends a mention by name or role, the mention."""
        ends = {t.end: i for i, t in enumerate(self.tokens)}
        found = {ends[m.end]: m for m in self._mentions if m.end in ends and m.kind != "pronoun"}
        return {i: m for i, m in found.items() if not self._shouts(m)} if self.is_headline else found

    def meant(self, at: int) -> Mention | None:
        """Return whom the pronoun at `at` stands for, where the cast knows."""
        start = self.tokens[at].start
        return next((m for m in self._mentions if m.start == start and m.kind == "pronoun" and m.actor), None)

    @cached_property
    def is_headline(self) -> bool:
        """Whether nearly every word has a capital, so that capitals show no names."""
        long = [t for t in self.tokens if t.is_word and len(t.text) > 3]
        return len(long) > 3 and sum(t.text[0].isupper() for t in long) >= _CAPITALS * len(long)

    def _shouts(self, mention: Mention) -> bool:
        """Whether a run of capitalised words in a headline has a verb in it."""
        inside = [t for t in self.tokens if mention.start <= t.start and t.end <= mention.end]
        return len(inside) > 1 and any(t.low in self.words.cues for t in inside)

    @cached_property
    def inside(self) -> frozenset[int]:
        """The tokens that belong to a name."""
        starts = {t.start: i for i, t in enumerate(self.tokens)}
        return frozenset(
            i for end, m in self.named.items() if m.kind == "name" for i in range(starts.get(m.start, end), end + 1)
        )

    @cached_property
    def cues(self) -> tuple[Cue, ...]:
        """The cues of the unit, in order, none inside another."""
        found: list[Cue] = []
        at = 0
        while at < len(self.tokens):
            cue = self._cue(at)
            if cue is not None:
                found.append(cue)
            at = cue.last if cue is not None else at + 1
        return tuple(found)

    @cached_property
    def verbs(self) -> frozenset[int]:
        """The tokens of finite verbs that end a noun phrase: cues that are no nouns, and auxiliaries."""
        own = {i for c in self.cues if c.kind in ("say", "hold") for i in range(c.first, c.last)}
        return frozenset(
            own | {i for i, t in enumerate(self.tokens) if t.low in self.words.auxiliaries and i not in self.inside}
        )

    def _cue(self, at: int) -> Cue | None:
        low = self.tokens[at].low
        listed = self.words.cues.get(low)
        if listed is None and low[0] in self.words.proclitics:
            listed = self.words.cues.get(low[1:])
        if listed is None or at in self.inside:
            return None
        for rest, kind in listed:
            last = at + 1 + len(rest)
            if all(t.low == r for t, r in zip(self.tokens[at + 1 : last], rest, strict=False)) and last <= len(
                self.tokens
            ):
                if kind in ("say", "hold") and self._modifies(at):
                    continue
                if kind in ("say", "hold") and low in self.words.ambiguous and not rest and self.is_noun(at):
                    continue
                return Cue(at, last, kind)
        return None

    def _modifies(self, at: int) -> bool:
        """Whether a verb form stands as an adjective does: "the planned visit", "475 pledged delegates"."""
        before, w = self.low(at - 1), self.words
        if (
            before in w.possessives
            or before in w.prepositions
            or (before in w.determiners and before not in w.indefinite and before not in w.that)
        ):
            return True
        following = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        counted = before.isdigit() and self.low(at).endswith("ed")
        return (
            counted and following is not None and following.text[:1].islower() and following.low not in w.prepositions
        )

    def auxiliary_of(self, at: int) -> int:
        """Return where the finite verb of a participle at `at` stands: an auxiliary further left, or `at` itself."""
        if self.low(at) not in self.words.participles:
            return at
        for i in range(at - 1, max(-1, at - _FAR), -1):
            if self.low(i) in _MARKS:
                return at
            if self.low(i) in _HAVE:
                return i
        return at

    def agent_before(self, at: int) -> Phrase | None:
        """Return the one by whom, where the participle of a passive stands last: "wurde von Orr gefordert"."""
        if self.low(at) not in self.words.participles:
            return None
        for i in range(at - 1, max(-1, at - _FAR), -1):
            if self.low(i) in self.words.by:
                return self.right(i + 1)
            if self.low(i) in _MARKS:
                return None
        return None

    def topic(self, before: int) -> Phrase | None:
        """Return what the unit begins with, where the verb stands last: a name without an ending, or a short phrase."""
        end = next((i for i in range(before) if self.low(i) in (QUOTE, ",")), before)
        for at in range(end):
            bare = at in self.named and not self.low(at + 1).startswith("'") and at + 1 not in self.inside
            if bare:
                return Phrase(0, at + 1, at + 1, clean=end < before or at == 0)
        if 0 < end < before and end <= _SHORT_TOPIC and self.low(0) not in self.words.times:
            return Phrase(0, end, end, clean=False)
        return None

    def is_cue(self, at: int) -> bool:
        """Whether a verb of saying begins at a token: a subject left out."""
        return any(c.first == at and c.kind == "say" for c in self.cues)

    def only_describes(self, phrase: Phrase, mention: Mention) -> bool:
        """Whether the name at the end of a head is in the genitive: "der Sprecher Orlows", "представитель Орлова"."""
        if not self.words.inflects or mention.actor is None or mention.start <= self.tokens[phrase.first].start:
            return False
        before = self.low(max(i for i in range(phrase.first, phrase.head) if self.tokens[i].end <= mention.start))
        if before in self.words.relational:
            return True
        last = mention.text.split()[-1].casefold()
        genitive = last.endswith("s") and last[:-1] in mention.actor.name.casefold().split()
        return genitive and last not in mention.actor.name.casefold().split()

    def unit_text(self, start: int, end: int) -> str:
        """Return a stretch of the article."""
        return self._text[start:end]

    @cached_property
    def introduced(self) -> bool:
        """Whether the unit begins with a circumstance: "Asked whether …", "In a letter …"."""
        first = self.low(0)
        asked = first.endswith("ed") and 0 not in self.inside
        return asked or first in self.words.prepositions or first in self.words.subordinators

    def low(self, at: int) -> str:
        """Return the folded token at an index, empty outside the unit."""
        return self.tokens[at].low if 0 <= at < len(self.tokens) else ""

    def is_noun(self, at: int) -> bool:
        """Whether a word that may be a verb or a noun is a noun here, by what stands before it."""
        before = self.low(at - 1)
        w = self.words
        if before in w.determiners or before in w.possessives or before in w.prepositions or before in ("'s", "'"):
            return True
        if before in w.auxiliaries or before in w.pronouns or before in w.adverbs or before == "to":
            return False
        if self.low(at + 1) in w.that or self.low(at + 1) in w.determiners:
            return False
        if before in (",", ")", QUOTE):
            follows = self.low(at + 1) in w.determiners or at + 1 in self.inside
            return not follows and not self.low(at).endswith("s")
        following = self.low(at + 1)
        if following in w.pronouns or following == QUOTE or before in w.indefinite or before == "%":
            return False
        named = at - 1 in self.named or at - 1 in self.inside
        return not (named and self.low(at).endswith("s"))

    def is_passive(self, at: int) -> bool:
        """Whether the participle at `at` follows a form of "be"."""
        at -= 1
        if self.low(at + 1) in self.words.participles:
            while at > 0 and self.low(at) not in _MARKS and self.low(at) not in self.words.passives:
                at -= 1
        while self.low(at) in self.words.adverbs or self.low(at) == "not" or (self.low(at).endswith("ly") and at > 0):
            at -= 1
        return self.low(at) in self.words.passives

    # ------------------------------------------------------------------------------------------- before the verb

    def left(self, at: int) -> Phrase | None:
        """Return the phrase whose verb stands at `at`, where the subject comes first."""
        end = self.skip_back(at - 1)
        mark = self.low(end)
        if mark in (",", "-", ")"):
            return self._over_apposition(end)
        if mark in self.words.joins:
            return self._shared(end)
        return self.ending(end, clean=True)

    def skip_back(self, at: int) -> int:
        """Step back over auxiliaries, adverbs and dates; return the index of the token before them."""
        dated = False
        while at >= 0 and (at not in self.inside or self._is_date(at)):
            low, w = self.tokens[at].low, self.words
            time = low in w.times or (low.isdigit() and (dated or self.low(at - 1) in w.times))
            if time or (dated and (low in w.prepositions or low in w.determiners)):
                dated = True
            elif low in ("'s", "'d") and self.low(at - 1) in w.pronouns:
                dated = False
            elif low in w.auxiliaries or low in w.adverbs or (low.endswith("ly") and len(low) > 4):
                dated = False
            else:
                break
            at -= 1
        return at

    def possessor(self, end: int) -> Phrase | None:
        """Return the phrase before a possessive 's that ends at `end`."""
        mention = self.named.get(end)
        if mention is not None:
            first = next(i for i in range(end + 1) if self.tokens[i].end > mention.start)
            return Phrase(first, end + 1, end + 1, clean=False)
        phrase = self.ending(end, clean=False)
        if phrase is None:
            return None
        opens = [i + 1 for i in range(phrase.first, end) if self.low(i) in self.words.prepositions]
        return Phrase(opens[-1] if opens else phrase.first, phrase.last, phrase.last, clean=False)

    def _is_date(self, at: int) -> bool:
        """Whether a token taken for a name is a weekday or a month that stands alone."""
        return self.low(at) in self.words.times and at - 1 not in self.inside and at in self.named

    def ending(self, end: int, *, clean: bool = True) -> Phrase | None:
        """Return the phrase whose last token is `end`."""
        if self.low(end) == ")":
            end = (self._back_to("(", end) or 0) - 1
        if end >= 0 and self.low(end) in self.words.pronouns | self.words.first_persons:
            return Phrase(end, end + 1, end + 1, clean)
        first = end + 1
        while first > 0 and end - first < _FAR and not self._bounds(first - 1):
            first -= 1
        if first - 1 in self.verbs and self._in_relative(first - 1):
            clean = False
        return self._trimmed(first, end + 1, clean=clean)

    def _in_relative(self, at: int) -> bool:
        """Whether the verb at `at` belongs to a relative clause, so that what follows it is no subject."""
        for i in range(at - 1, max(-1, at - _FAR), -1):
            if self.low(i) in _MARKS:
                return False
            if self.low(i) in self.words.relatives:
                return True
        return False

    def _bounds(self, at: int) -> bool:
        """Whether the token at `at` ends a noun phrase that lies to its right."""
        low, w = self.tokens[at].low, self.words
        if at in self.inside:
            return False
        if low in w.joins:
            return not self._coordinates(at)
        return low in _MARKS or at in self.verbs or low in w.subordinators or low in w.relatives

    def _coordinates(self, at: int) -> bool:
        """Whether an "and" joins two parts of one subject."""
        if self.low(at) != self.words.joins[0]:
            return False
        before, after = self.tokens[at - 1] if at else None, self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        if before is None or after is None or not before.is_word or not after.is_word:
            return False
        return (at - 1 in self.named) == (at + 1 in self.inside or after.text[0].isupper())

    def _trimmed(self, first: int, last: int, *, clean: bool) -> Phrase | None:
        """Drop what cannot open a noun phrase, and find its head."""
        w = self.words
        while (
            first < last
            and first not in self.inside
            and (self.low(first) in w.adverbs or self.low(first) in w.joins or not self.tokens[first].is_word)
        ):
            first += 1
        if first < last and self.low(first) in w.prepositions and first not in self.inside:
            first, clean = self._after_preposition(first, last), False
        if first >= last or not self.tokens[first].is_word or last - first > _FAR:
            return None
        head = self.head(first, last)
        if all(self.low(i) in w.determiners and self.low(i) not in w.indefinite for i in range(first, head)):
            return None
        return Phrase(first, head, last, clean and not self._looks_like_clause(first, head, last))

    def _looks_like_clause(self, first: int, head: int, last: int) -> bool:
        """Whether a phrase that begins with a name goes on as a clause does: "Reed led Orr by three"."""
        starts = [i for i in range(first, head) if i in self.inside]
        if not starts or starts[0] != first:
            return False
        after = [i for i in range(first, head) if i not in self.inside]
        return len(after) > 2 or (bool(after) and head < last and head - 1 in self.named and after[-1] < head - 1)

    def _after_preposition(self, first: int, last: int) -> int:
        """Return where the subject begins behind a phrase like "In Varna": at the last name, or the last determiner."""
        mention = self.named.get(last - 1)
        if mention is not None:
            start = next(i for i in range(first, last) if self.tokens[i].end > mention.start)
            return last if self.low(start - 1) in self.words.prepositions else start
        opens = [
            i
            for i in range(first + 2, last)
            if self.low(i) in self.words.determiners or self.low(i) in self.words.pronouns
        ]
        return opens[-1] if opens else last

    def head(self, first: int, last: int) -> int:
        """Return where the head of a phrase ends: before its first preposition or relative word."""
        for at in range(first + 1, last):
            low = self.low(at)
            if at not in self.inside and (
                low in self.words.prepositions or low in self.words.relatives or low in _MARKS
            ):
                return at
        return last

    def _over_apposition(self, mark: int) -> Phrase | None:
        """Return the phrase before an apposition, a relative clause or a bracket that ends at `mark`."""
        if self.low(mark) == ")":
            opening = self._back_to("(", mark)
            return self.left(opening) if opening is not None else None
        if self.low(mark) == "-":
            opening = self._back_to("-", mark)
            return self.ending(opening - 1) if opening is not None else None
        place = self._subject_segment(segments := self._segments(mark))
        if place is None:
            return None
        first, last = segments[place]
        if not self._named_in(first, last) and self._introduces(first, last):
            return None
        return self.ending(last - 1, clean=len(segments) > 1)

    def _subject_segment(self, segments: list[tuple[int, int]]) -> int | None:
        """Return which stretch between commas, counted back from the verb, holds the subject."""
        if not segments:
            return None
        if not self._appositive(*segments[0]):
            place = len(segments) > 1 and segments[0][1] - segments[0][0] == 1 and segments[1][1] - 1 in self.named
            if len(segments) == 1 or (self._describes(*segments[1]) and not place):
                return 0
        for place, segment in enumerate(segments[1:], 1):
            if not self._appositive(*segment):
                return place
            if place + 1 == len(segments) or self._introduces(*segments[place + 1]):
                return place
        return None

    def _describes(self, first: int, last: int) -> bool:
        """Whether a stretch is a role that the name after it fills: "the union's president, Jan Orr, said"."""
        if self._introduces(first, last) or any(self.low(i) in self.words.relatives for i in range(first, last)):
            return False
        return self.head(first, last) - 1 not in self.named and not any(i in self.verbs for i in range(first, last))

    def _named_in(self, first: int, last: int) -> bool:
        return self.head(first, last) - 1 in self.named

    def _back_to(self, sign: str, mark: int) -> int | None:
        return next((i for i in range(mark - 1, max(-1, mark - _FAR), -1) if self.low(i) == sign), None)

    def _segments(self, mark: int) -> list[tuple[int, int]]:
        """Return the stretches between commas before `mark`, the nearest first, back to a quotation or the beginning."""
        found: list[tuple[int, int]] = []
        last = mark
        for at in range(mark - 1, max(-2, mark - _FAR), -1):
            low = self.low(at)
            if at < 0 or low in (QUOTE, ":", ";", "-") or low == ",":
                if at + 1 < last:
                    found.append((at + 1, last))
                last = at
                if low != ",":
                    break
        return found

    def _appositive(self, first: int, last: int) -> bool:
        """Whether a stretch between commas says something about the name before it, or adds a circumstance."""
        w, low = self.words, self.low(first)
        if low in w.relatives or low in w.prepositions or low in w.determiners or low in w.possessives:
            return True
        if low in w.subordinators or low in w.adverbs or self.tokens[first].text[0].islower() or low[0].isdigit():
            return True
        if any(self.low(i) in ("'s", "'") for i in range(first, min(last, first + 5))):
            return True
        return self.head(first, last) - 1 not in self.named

    def _introduces(self, first: int, last: int) -> bool:
        """Whether a stretch is a circumstance that opens the sentence, not a subject."""
        low, w = self.low(first), self.words
        if first in self.inside:
            return False
        return (
            low in w.prepositions
            or low in w.subordinators
            or low in w.adverbs
            or low in w.times
            or (last - first == 1 and low.endswith("ly"))
        )

    def _shared(self, joint: int) -> Phrase | None:
        """Return the subject of "X came and said": the first phrase of the clause."""
        phrase = self.subject(joint)
        return phrase and phrase._replace(clean=False)

    def subject(self, before: int) -> Phrase | None:
        """Return the first noun phrase of the unit, where it is a name, a role or a pronoun, or ends at a known verb."""
        first = 0
        for at in range(before + 1):
            if at == before or self.low(at) in _MARKS:
                if at > first and not self._introduces(first, at):
                    if at - 1 in self.named and at < before and all(i in self.inside for i in range(first, at)):
                        return Phrase(first, at, at, clean=False)
                    return self._opening(first, at)
                first = at + 1
        return None

    def subjects(self) -> Iterator[Phrase]:
        """Yield the first noun phrase of each clause, as far as marks and conjunctions part them."""
        first = 0
        for at in range(len(self.tokens) + 1):
            end = at == len(self.tokens)
            if (
                end
                or self.low(at) in _MARKS
                or (self.low(at) in self.words.joins and not self._coordinates(at))
                or (self.low(at) in self.words.subordinators and at not in self.inside)
            ):
                if at > first and not self._introduces(first, at):
                    phrase = self._opening(first, at)
                    if phrase is not None and phrase.last < at:
                        yield phrase
                first = at + 1

    def _opening(self, first: int, last: int) -> Phrase | None:
        while (
            first < last
            and first not in self.inside
            and (
                self.low(first) in self.words.joins
                or self.low(first) in self.words.adverbs
                or self.low(first) in self.words.subordinators
            )
        ):
            first += 1
        if first < last and self.low(first) in self.words.pronouns:
            return Phrase(first, first + 1, first + 1, clean=False)
        return self._before_verb(first, last) or self._bare_name(first, last)

    def _before_verb(self, first: int, last: int) -> Phrase | None:
        """Return the phrase from `first` to the next verb that the lists know, where nothing parts them."""
        verb = next((i for i in range(first, min(last, first + 10)) if i in self.verbs), first)
        while verb - 1 > first and (self.low(verb - 1) in self.words.adverbs or self.low(verb - 1) in self.words.times):
            verb -= 1
        if verb == first:
            return None
        phrase = Phrase(first, self.head(first, verb), verb, clean=False)
        return None if self._looks_like_clause(first, phrase.head, verb) else phrase

    def _bare_name(self, first: int, last: int) -> Phrase | None:
        """Return the name that a clause begins with, where its verb is not in the lists."""
        for at in range(first, min(last, first + 6)):
            if at in self.named and at + 1 not in self.inside and self.low(at + 1) not in ("'s", "'"):
                follows = at + 1 < last and self.tokens[at + 1].text[0].islower()
                alone = first in self.inside and self.named[at].actor is not None
                return Phrase(first, at + 1, at + 1, clean=False) if follows and alone else None
            if at not in self.inside and self.low(at) in self.words.prepositions:
                return None
        return None

    # -------------------------------------------------------------------------------------------- after the verb

    def right(self, at: int) -> Phrase | None:
        """Return the phrase after a verb that ends before `at`, where the subject follows it."""
        w = self.words
        while (
            at < len(self.tokens) and (self.low(at) in w.adverbs or self.low(at) in w.times) and at not in self.inside
        ):
            at += 1
        if self.low(at) in w.pronouns | w.first_persons:
            return Phrase(at, at + 1, at + 1, clean=True)
        last = at
        while last < len(self.tokens) and last - at < _FAR and not self._stops(last):
            last += 1
        if last == at or not self._may_open(at):
            return None
        if last in self.verbs:
            return None
        return self._cut(at, last)

    def _stops(self, at: int) -> bool:
        low, w = self.tokens[at].low, self.words
        if at in self.inside:
            return False
        if low in w.joins:
            return not self._coordinates(at)
        timed = low in w.times or (low in w.prepositions and self.low(at + 1) in w.times)
        return timed or low in _MARKS or at in self.verbs or low in w.subordinators or low in w.relatives

    def _may_open(self, at: int) -> bool:
        low, w = self.tokens[at].low, self.words
        return self.tokens[at].is_word and (at in self.inside or low not in w.prepositions)

    def _cut(self, first: int, last: int) -> Phrase:
        head = self.head(first, last)
        names = [i for i in range(first, head) if i in self.named and self.low(i + 1) not in ("'s", "'")]
        described = self.words.compounds and self.low(first) in self.words.determiners
        if names and names[-1] + 1 < head and not described:
            head = last = names[-1] + 1
        return Phrase(first, head, last, clean=True)

    def appositions(self, at: int) -> Iterator[Phrase]:
        """Yield the phrase after the comma at `at`, which may name whom the phrase before it describes."""
        if self.low(at) == ",":
            phrase = self.right(at + 1)
            if phrase is not None:
                yield phrase


def span(tokens: tuple[Token, ...], first: int, last: int) -> tuple[int, int]:
    """Return the span in the article of the tokens `[first, last)`."""
    return tokens[first].start, tokens[last - 1].end
