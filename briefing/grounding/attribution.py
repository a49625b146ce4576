"""Who says or holds what in an article, by rules.

A `Frame` is a cue with its holder; what it covers (the clause after "said that", the words before ", she said", the
quotation beside it) is its content. Quotations without a frame of their own belong to the frame of the sentence after
or before them, or go on from the quotation before.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple
from weakref import WeakKeyDictionary

from briefing.brief import Voice
from briefing.grounding.clauses import QUOTE, Unit, units_of
from briefing.grounding.frames import Frame, frames_of
from briefing.grounding.holders import Clauses, Phrase
from briefing.grounding.words_saying import words_of

if TYPE_CHECKING:
    from briefing.grounding.cast import Mention
    from briefing.grounding.reading import Reading


class Attribution(NamedTuple):
    """Words or a view, and whose they are.

    Attributes:
        holder: the article's words for who says or holds it.
        holder_start: where they begin, in code points of the article.
        holder_end: where they end.
        actor: the holder's full name; a description as it stands; None where it cannot be told safely.
        cue: the words that attribute: a verb, a noun, a phrase.
        cue_start: where they begin.
        cue_end: where they end.
        content: the spans of the words or the view, in order.
        voice: `quoted` where a quotation is in it, `reported`, or `ascribed` where somebody else reports the view.
        via: who reports an ascribed view.
        certain: whether the pattern is a strong one and nobody else is possible.
    """

    holder: str
    holder_start: int
    holder_end: int
    actor: str | None
    cue: str
    cue_start: int
    cue_end: int
    content: tuple[tuple[int, int], ...]
    voice: Voice
    via: str | None
    certain: bool


_FOUND: WeakKeyDictionary[Reading, tuple[Attribution, ...]] = WeakKeyDictionary()


def attributions(reading: Reading) -> tuple[Attribution, ...]:
    """Find every attribution of an article, in order of the cues; worked out once for each reading."""
    found = _FOUND.get(reading)
    if found is None:
        found = _FOUND[reading] = _Finder(reading).all()
    return found


class _Identity(NamedTuple):
    """Whom a phrase denotes: a full name or a description; None where that is not safe."""

    actor: str | None
    safe: bool


class _Holding(NamedTuple):
    """A frame with the spans it covers, while the quotations are dealt out."""

    clauses: Clauses
    frame: Frame
    spans: list[tuple[int, int]]
    certain: bool


class _Finder:
    """Finds the attributions of one article."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.quotations = [q for q in reading.quotations if q.depth == 0 and q.speech]
        self.held: list[_Holding] = []

    def all(self) -> tuple[Attribution, ...]:
        words = words_of(self.reading.language)
        if words is None:
            return ()
        self.units = units_of(self.reading)
        mentions = self.reading.cast.in_span(0, len(self.reading.text))
        self.clauses = [
            Clauses(u, words, inside) for u, inside in zip(self.units, _dealt(self.units, mentions), strict=True)
        ]
        self.by_unit = [self._holdings(c) for c in self.clauses]
        self._deal_quotations()
        self.held = [h for unit in self.by_unit for h in unit]
        return tuple(self._attributions())

    def _holdings(self, clauses: Clauses) -> list[_Holding]:
        return [_Holding(clauses, f, [_span(clauses, *c) for c in f.content], f.clean) for f in frames_of(clauses)]

    # --------------------------------------------------------------------------------------------- quotations

    def _deal_quotations(self) -> None:
        """Give every quotation that no frame covers to the frame it belongs to."""
        covered = {q.utterance: h for q in self.quotations for h in self._covering(q)}
        last: tuple[int, _Holding] | None = None
        for q in self.quotations:
            at = self._unit_at(q.outer_start)
            holding = covered.get(q.utterance)
            if holding is None:
                holding = self._beside(at, q.outer_start, last)
            if holding is not None:
                if not any(a <= q.outer_start and q.outer_end <= b for a, b in holding.spans):
                    holding.spans.append((q.outer_start, q.outer_end))
                covered[q.utterance] = holding
                last = (at, holding)

    def _covering(self, quotation: object) -> Iterator[_Holding]:
        start, end = quotation.outer_start, quotation.outer_end
        for h in self.by_unit[self._unit_at(start)]:
            if any(a <= start and end <= b for a, b in h.spans):
                yield h
                return

    def _unit_at(self, place: int) -> int:
        return max(0, bisect_right(self._starts, place) - 1)

    @cached_property
    def _starts(self) -> list[int]:
        return [u.start for u in self.units]

    def _beside(self, at: int, place: int, last: tuple[int, _Holding] | None) -> _Holding | None:
        here = self.by_unit[at]
        if here:
            return min(here, key=lambda h: abs(h.clauses.tokens[h.frame.cue.first].start - place))
        if not all(t.low == QUOTE or not t.is_word for t in self.units[at].tokens):
            return None
        after = self.by_unit[at + 1] if at + 1 < len(self.units) else []
        if after and not self.units[at + 1].opens_paragraph and not after[0].spans and after[0].frame.first == 0:
            return after[0]
        before = self.by_unit[at - 1] if at else []
        if before and self.reading.text[: self.units[at].start].rstrip().endswith(":"):
            return before[-1]
        if last is not None and at - last[0] <= 1:
            return last[1]
        return None

    # ----------------------------------------------------------------------------------------------- identity

    def _attributions(self) -> Iterator[Attribution]:
        focus: str | None = None
        for h in self.held:
            for a in self._of(h, focus):
                yield a
                focus = a.actor or focus

    def _of(self, h: _Holding, focus: str | None) -> Iterator[Attribution]:
        text, tokens, phrase = self.reading.text, h.clauses.tokens, h.frame.phrase
        start, end = tokens[phrase.first].start, tokens[phrase.last - 1].end
        cue = tokens[h.frame.cue.first].start, tokens[h.frame.cue.last - 1].end
        actor, safe = self._identity(h.clauses, phrase, focus)
        spans = tuple(sorted(h.spans))
        quoted = any(a <= q.outer_start and q.outer_end <= b for q in self.quotations for a, b in spans)
        yield Attribution(
            text[start:end],
            start,
            end,
            actor,
            text[slice(*cue)],
            *cue,
            spans,
            "quoted" if quoted else "reported",
            None,
            h.certain and safe and bool(spans),
        )

    def _identity(self, clauses: Clauses, phrase: Phrase, focus: str | None) -> tuple[str | None, bool]:
        mention = clauses.named.get(phrase.head - 1)
        if mention is not None and mention.actor is not None:
            return mention.actor.name, True
        if (
            clauses.low(phrase.first) in clauses.words.pronouns | clauses.words.possessives
            and phrase.head == phrase.first + 1
        ):
            return focus, False
        start, end = clauses.tokens[phrase.first].start, clauses.tokens[phrase.last - 1].end
        return self.reading.text[start:end], True


def _span(clauses: Clauses, first: int, last: int) -> tuple[int, int]:
    return clauses.tokens[first].start, clauses.tokens[last - 1].end


def _dealt(units: Sequence[Unit], mentions: Sequence[Mention]) -> list[tuple[Mention, ...]]:
    """Deal the mentions out to the units they stand in."""
    dealt: list[list[Mention]] = [[] for _ in units]
    at = 0
    for mention in mentions:
        while at + 1 < len(units) and units[at + 1].start <= mention.start:
            at += 1
        if units:
            dealt[at].append(mention)
    return [tuple(m) for m in dealt]
