"""The subject of a verb, over appositions and relative clauses, or what the sentence begins with; and who shares it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing.checks.attribution.clauses import QUOTE
from briefing.checks.attribution.phrases import FAR, MARKS, OWNERS, Phrase, Phrases
from briefing.checks.entities.resolver import Mention
from briefing.languages.shared.people import GIVEN

_SHORT_TOPIC = 5
"""How many tokens a description may take before the comma that sets it off (Turkish)."""
_EXAMPLES = frozenset({"like", "including"})
_VERB_AFTER = 10
_NAME_AFTER = 6
"""How far into a clause its verb, or the name that it begins with, is looked for."""


class Clauses(Phrases):
    """One unit under the rules: whose its verbs are."""

    def left(self, at: int) -> Phrase | None:
        """Return the phrase whose verb stands at `at`, where the subject comes first."""
        end = self.skip_back(at - 1)
        mark = self.low(end)
        if mark in (",", "-", ")"):
            return self._over_insertion(end)
        if mark in self.words.joins:
            return self.subject(end)
        return self.ending(end)

    # ----------------------------------------------------------------------------------------------- insertions

    def _over_insertion(self, mark: int) -> Phrase | None:
        """Return the phrase before an apposition, a relative clause or a bracket that ends at `mark`."""
        listed = self._before_examples(mark)
        if listed is not None:
            return listed
        if self.low(mark) in ("-", ")"):
            opening = self.back_to("(" if self.low(mark) == ")" else "-", mark)
            if opening is None:
                return None
            return self.left(opening) if self.low(mark) == ")" else self.ending(opening - 1)
        segments = self._segments(mark)
        place = self._subject_segment(segments)
        if place is None:
            return None
        first, last = segments[place]
        if not self.is_named(first, last) and self._introduces(first, last):
            return None
        return self.ending(last - 1, clean=len(segments) > 1)

    def _before_examples(self, mark: int) -> Phrase | None:
        """Return the phrase that examples are given of: "Some growers, like Orr and Reed, said"."""
        for at in range(mark - 1, max(0, mark - FAR), -1):
            if at in self.verbs or self.low(at) in (QUOTE, ";", ":"):
                return None
            if self.low(at) in _EXAMPLES and self.low(at - 1) == ",":
                return self.ending(at - 2)
        return None

    def _segments(self, mark: int) -> list[tuple[int, int]]:
        """Return the stretches between commas before `mark`, the nearest first, back to a quotation."""
        found: list[tuple[int, int]] = []
        last = mark
        for at in range(mark - 1, max(-2, mark - FAR), -1):
            if self.low(at) in ("", QUOTE, ":", ";", "-", ","):
                if at + 1 < last:
                    found.append((at + 1, last))
                last = at
                if self.low(at) != ",":
                    break
        return found

    def _subject_segment(self, segments: list[tuple[int, int]]) -> int | None:
        """Return which stretch between commas, counted back from the verb, holds the subject."""
        if not segments:
            return None
        if not self._appositive(*segments[0]) and (len(segments) == 1 or self._names(segments[0], segments[1])):
            return 0
        for place, segment in enumerate(segments[1:], 1):
            last = place + 1 == len(segments)
            if not self._appositive(*segment) or last or self._introduces(*segments[place + 1]):
                return place
        return None

    def _names(self, segment: tuple[int, int], before: tuple[int, int]) -> bool:
        """Whether a name fills the role before it ("the president, Jan Orr"), and is no place ("Varna, Iowa")."""
        if segment[1] - segment[0] == 1 and before[1] - 1 in self.named:
            return False
        if self._introduces(*before):
            return True
        if any(self.low(i) in self.words.relatives for i in range(*before)):
            return False
        mention = self.named.get(self.head(*before) - 1)
        return (mention is None or mention.kind == "role") and not any(i in self.verbs for i in range(*before))

    def _appositive(self, first: int, last: int) -> bool:
        """Whether a stretch between commas says something about the name before it, or adds a circumstance."""
        low, text = self.low(first), self.tokens[first].text
        if low in self.words.articles and self._is_titled(first + 1, last):
            return False  # "His neighbour, the Rev. Ada Lund, said"
        if low in self.words.appositives or text[0].islower() or text[0].isdigit():
            return True
        if any(self.low(i) in OWNERS for i in range(first, min(last, first + 5))):
            return True
        return not self.is_named(first, last)

    def _is_titled(self, first: int, last: int) -> bool:
        """Whether a stretch is a title with a capital and a name."""
        mention = self.named.get(last - 1)
        capitals = all(self.tokens[i].text[0].isupper() for i in range(first, last) if self.tokens[i].text[0].isalpha())
        return mention is not None and mention.kind == "name" and first < last - 1 and capitals

    def _introduces(self, first: int, last: int) -> bool:
        """Whether a stretch is a circumstance that opens the sentence, not a subject."""
        low = self.low(first)
        if first in self.inside:
            return False
        if low in self.words.prepositions and not self.is_preposition(first):
            return False
        return low in self.words.circumstances or (last - first == 1 and low.endswith("ly"))

    # ------------------------------------------------------------------------------------------------- subjects

    def subject(self, before: int) -> Phrase | None:
        """Return the first noun phrase of the unit: a name, a role or a pronoun, or what ends at a known verb."""
        first = 0
        for at in range(before + 1):
            if at == before or self.low(at) in MARKS:
                if at > first and not self._introduces(first, at):
                    whole = at < before and at - 1 in self.named and all(i in self.inside for i in range(first, at))
                    return Phrase(first, at, at, clean=False) if whole else self._opening(first, at)
                first = at + 1
        return None

    def subjects(self) -> Iterator[Phrase]:
        """Yield the first noun phrase of each clause, as far as marks and conjunctions part them."""
        first = 0
        for at in range(len(self.tokens) + 1):
            if at < len(self.tokens) and not self._parts(at):
                continue
            if at > first and not self._introduces(first, at):
                phrase = self._opening(first, at)
                if phrase is not None and phrase.last < at:
                    yield phrase
            first = at + 1

    def _parts(self, at: int) -> bool:
        """Whether one clause ends at a token and another begins."""
        low = self.low(at)
        if low in self.words.joins:
            return not self.coordinates(at)
        return low in MARKS or (low in self.words.subordinators and at not in self.inside)

    def _opening(self, first: int, last: int) -> Phrase | None:
        first = self.past_prelude(first, last)
        if first < last and self.low(first) in self.words.pronouns:
            return Phrase(first, first + 1, first + 1, clean=False)
        titled = None if self.words.compounds or first in self.inside else self._bare_name(first, last)
        return titled or self._before_verb(first, last) or self._bare_name(first, last)

    def _before_verb(self, first: int, last: int) -> Phrase | None:
        """Return the phrase from `first` to the next verb that the lists know, where nothing parts them."""
        verb = next((i for i in range(first, min(last, first + _VERB_AFTER)) if i in self.verbs), first)
        while verb - 1 > first and (self.low(verb - 1) in self.words.adverbs or self.low(verb - 1) in self.words.times):
            verb -= 1
        if verb == first:
            return None
        phrase = Phrase(first, self.head(first, verb), verb, clean=False)
        return None if self.looks_like_clause(first, phrase.head, verb) else phrase

    def _bare_name(self, first: int, last: int) -> Phrase | None:
        """Return the name that a clause begins with, where its verb is not in the lists."""
        if first not in self.inside and (self.words.compounds or not self._opens_title(first, last)):
            return None
        for at in range(first, min(last - 1, first + _NAME_AFTER)):
            if at in self.named and at + 1 not in self.inside:
                known = self.named[at].actor is not None and self.tokens[at + 1].text[0].islower()
                return Phrase(first, at + 1, at + 1, clean=False) if known else None
        return None

    def _opens_title(self, first: int, last: int) -> bool:
        """Whether a clause begins with the office of somebody named right behind it: "Мэр города Таисия …"."""
        named = next((self.named[i] for i in range(first, min(last, first + _NAME_AFTER)) if i in self.named), None)
        described = named.actor.described if named is not None and named.actor is not None else ()
        return any(role.start == self.tokens[first].start for role in described)

    def topic(self, before: int) -> Phrase | None:
        """Return what the unit begins with, where the verb stands last: a name without an ending, or a short phrase."""
        end = next((i for i in range(before) if self.low(i) in (QUOTE, ",")), before)
        bare = (
            i
            for i in range(end)
            if i in self.named and not self.low(i + 1).startswith("'") and i + 1 not in self.inside
        )
        name = next(bare, None)
        described = 0 < end < before and end <= _SHORT_TOPIC and self.skip_back(end - 1) == end - 1
        if described and name != end - 1:
            return Phrase(0, end, end, clean=False)
        return None if name is None else Phrase(0, name + 1, name + 1, clean=end < before or name == 0)

    # ------------------------------------------------------------------------------- participles and genitives

    def auxiliary_of(self, at: int) -> int:
        """Return where the finite verb of a participle at `at` stands: an auxiliary further left, or `at` itself."""
        if self.low(at) in self.words.participles:
            for i in range(at - 1, max(-1, at - FAR), -1):
                if self.low(i) in self.words.perfect:
                    return i
                if self.low(i) in MARKS:
                    break
        return at

    def agent_before(self, at: int) -> Phrase | None:
        """Return the one by whom, where the participle of a passive stands last: "wurde von Orr gefordert"."""
        if self.low(at) in self.words.participles:
            for i in range(at - 1, max(-1, at - FAR), -1):
                if self.low(i) in self.words.by:
                    return self.right(i + 1, at)
                if self.low(i) in MARKS:
                    break
        return None

    def only_describes(self, phrase: Phrase, mention: Mention) -> bool:
        """Whether the name at the end of a head is in the genitive: "der Sprecher Orlows", "представитель Орлова"."""
        if not self.words.inflects or mention.actor is None or mention.start <= self.tokens[phrase.first].start:
            return False
        if self.low(self.begins(mention.start, phrase.head) - 1) in self.words.relational:
            return mention.text.split()[0].casefold() not in GIVEN
        last, full = mention.text.split()[-1].casefold(), mention.actor.name.casefold().split()
        return last not in full and last.endswith("s") and last[:-1] in full


_ANDS = frozenset({"and", "und", "sowie", "et", "y", "e", "ed", "и", "і", "й", "та", "ve", "ile"})
_LONGEST = 6
"""How many tokens one of several may take where only the plural of the verb tells that there are several."""
_NEXT = 4
"""Within how many tokens behind "and" a Turkish name ends."""
_PLURAL = {
    "und": re.compile(r"(?<!n)n$"),
    "et": re.compile("[eo]nt$"),
    "y": re.compile("n$"),
    "e": re.compile("(?:no|m)$"),
    "и": re.compile("(?:ли|лись|[юуая]т(?:ся)?)$"),
    "і": re.compile("(?:ли|лися|[юуая]ть(?:ся)?)$"),
}
"""How finite verbs end whose subject is several, by the "and" of the language."""


def partners(clauses: Clauses, phrase: Phrase, cue: int) -> Iterator[Phrase]:
    """Yield who else is the subject of a verb.

    Args:
        clauses: the unit.
        phrase: its subject, as found from the verb.
        cue: the token of the verb.
    """
    ands = [at for at in range(phrase.first + 1, phrase.last - 1) if _parts(clauses, at)]
    if ands and _is_plural(clauses, phrase, cue) is not False:
        yield from _split(clauses, phrase, ands)
    elif clauses.words.order == "sov" and clauses.low(phrase.last) in _ANDS:
        yield from _named_next(clauses, phrase.last + 1)
    elif _is_and(clauses, phrase.first - 1) and _opens_another(clauses, phrase.first):
        yield from _before(clauses, phrase, cue)


def _is_and(clauses: Clauses, at: int) -> bool:
    return clauses.low(at) in _ANDS and clauses.low(at) in clauses.words.joins and at not in clauses.inside


def _parts(clauses: Clauses, at: int) -> bool:
    """Whether an "and" inside a phrase parts two who act, not two nouns of one description."""
    return _is_and(clauses, at) and _opens_another(clauses, at + 1)


def _opens_another(clauses: Clauses, at: int) -> bool:
    """Whether somebody else begins at a token: a name, an article, where the language has none a capital."""
    articles = clauses.words.determiners
    if at in clauses.inside or clauses.low(at) in articles:
        return True
    return clauses.words.inflects and not clauses.words.perfect and clauses.tokens[at].text[0].isupper()


def _split(clauses: Clauses, phrase: Phrase, ands: list[int]) -> Iterator[Phrase]:
    first = phrase.first
    for last in [*ands, phrase.last]:
        if not (last == phrase.last and last - 1 in clauses.named):  # whom the phrase is of anyway
            yield Phrase(first, clauses.head(first, last), last, clean=False)
        first = last + 1


def _is_plural(clauses: Clauses, phrase: Phrase, cue: int) -> bool | None:
    """Whether a verb is that of several; None where the language does not show it."""
    plural = _PLURAL.get(clauses.words.joins[0])
    if plural is None:
        return None
    places = range(phrase.last, cue + 1) if cue >= phrase.last else range(max(0, cue - 2), phrase.first)
    return any(plural.search(clauses.low(at)) for at in places)


def _named_next(clauses: Clauses, first: int) -> Iterator[Phrase]:
    """Yield the name behind a Turkish "and"."""
    last = next((i for i in range(first, first + _NEXT) if i in clauses.named and i + 1 not in clauses.inside), None)
    if last is not None:
        yield Phrase(first, last + 1, last + 1, clean=False)


def _before(clauses: Clauses, phrase: Phrase, cue: int) -> Iterator[Phrase]:
    """Yield the one before "and", where nothing but this one stands before it and the verb is in the plural."""
    other = clauses.ending(phrase.first - 2) if _is_plural(clauses, phrase, cue) else None
    if other is None or other.last - other.first > _LONGEST:
        return
    before, w = clauses.low(other.first - 1), clauses.words
    if not before or before in MARKS or before in w.preludes or before in w.subordinators:
        yield other
