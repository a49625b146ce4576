"""Quotations dealt out to the frames they belong to."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from briefing.checks.attribution.clauses import QUOTE
from briefing.checks.attribution.cues import Cue
from briefing.checks.attribution.sources import Clauses
from briefing.checks.attribution.spans import Frame
from briefing.checks.document import Document
from briefing.checks.quotations import quotations_of
from briefing.text.quotations import Quotation

_SENTENCE = 5
"""From how many words on a quotation that stands loosely in a sentence is taken for somebody's words."""


class Holding:
    """A frame with the spans of the article it covers; quotations are added while they are dealt out."""

    def __init__(self, clauses: Clauses, frame: Frame, at: int) -> None:
        self.at = at
        self.clauses = clauses
        self.frame = frame
        self.spans = [(clauses.tokens[a].start, clauses.tokens[b - 1].end) for a, b in frame.content]
        self.quoted = any(QUOTE in clauses.lows(a, b) for a, b in frame.content)
        self.certain = frame.clean
        self.cue_start = clauses.tokens[frame.cue.first].start

    def covers(self, quotation: Quotation) -> bool:
        """Whether a quotation lies in what the frame covers."""
        return any(a <= quotation.outer_start and quotation.outer_end <= b for a, b in self.spans)

    def take(self, quotation: Quotation) -> None:
        """Add a quotation to what the frame covers."""
        if not self.covers(quotation):
            self.spans.append((quotation.outer_start, quotation.outer_end))
        self.quoted = True

    def continued(self, quotation: Quotation) -> Holding:
        """Return the same frame over a quotation that is probably its own."""
        other = Holding(self.clauses, self.frame._replace(content=()), self.at)
        other.spans, other.quoted, other.certain = [(quotation.outer_start, quotation.outer_end)], True, False
        return other


class _Dealer:
    def __init__(self, document: Document, clauses: Sequence[Clauses], held: list[list[Holding]]) -> None:
        self.text = document.text
        self.clauses = clauses
        self.held = held
        self.starts = [c.unit.start for c in clauses]

    def unit_at(self, quotation: Quotation) -> int:
        return max(0, bisect_right(self.starts, quotation.outer_start) - 1)

    def covering(self, quotation: Quotation) -> Holding | None:
        """Return the innermost frame of the same unit that covers a quotation."""
        found = [h for h in self.held[self.unit_at(quotation)] if h.covers(quotation)]
        return max(found, key=lambda h: h.cue_start, default=None)

    def beside(self, at: int, quotation: Quotation, last: tuple[int, Holding] | None) -> tuple[Holding, bool] | None:
        """Return the frame of a quotation that none covers, and whether that is sure."""
        if self.held[at]:
            if len(self.text[quotation.start : quotation.end].split()) < _SENTENCE:
                return None
            return min(self.held[at], key=lambda h: abs(h.cue_start - quotation.outer_start)), False
        introduced = self.introduced(at, quotation)
        if introduced is not None:
            return introduced, False
        if any(t.is_word for t in self.clauses[at].tokens):
            return None
        return self.around(at, quotation) or self.going_on(at, last)

    def around(self, at: int, quotation: Quotation) -> tuple[Holding, bool] | None:
        """Return the frame of the next unit ("… !” Orr said.") or of the unit before ("Orr said:")."""
        after = self.held[at + 1] if at + 1 < len(self.held) else []
        if after and not self.clauses[at + 1].unit.opens_paragraph and not after[0].spans and after[0].frame.first == 0:
            return after[0], True
        before = self.held[at - 1] if at else []
        if before and self.text[: quotation.outer_start].rstrip().endswith(":"):
            return before[-1], True
        return None

    def going_on(self, at: int, last: tuple[int, Holding] | None) -> tuple[Holding, bool] | None:
        """Return the frame of the quotation before, which a quotation without words around it goes on from."""
        if last is None or at - last[0] > 1:
            return None
        return last[1], not self.clauses[at].unit.opens_paragraph

    def introduced(self, at: int, quotation: Quotation) -> Holding | None:
        """Return a frame for "Jan Orr: “…”": a name, a colon, a quotation."""
        clauses = self.clauses[at]
        here = next((i for i, t in enumerate(clauses.tokens) if t.start == quotation.outer_start), 0)
        if clauses.low(here - 1) != ":" or here - 2 not in clauses.named:
            return None
        phrase = clauses.ending(here - 2)
        if phrase is None:
            return None
        frame = Frame(
            Cue(here - 1, here, "say"), phrase, phrase.first, here, ((here, here + 1),), inverted=False, clean=False
        )
        self.held[at].append(Holding(clauses, frame, at))
        return self.held[at][-1]

    def deal(self, quotations: Sequence[Quotation]) -> None:
        covered = {q.utterance: h for q in quotations if (h := self.covering(q)) is not None}
        last: tuple[int, Holding] | None = None
        for quotation in quotations:
            at = self.unit_at(quotation)
            found = (
                (covered[quotation.utterance], True)
                if quotation.utterance in covered
                else self.beside(at, quotation, last)
            )
            if found is None:
                continue
            holding, sure = found
            if sure or not holding.spans or holding.covers(quotation):
                holding.take(quotation)
                holding.certain = holding.certain and sure
            else:
                holding = holding.continued(quotation)
                self.held[holding.at].append(holding)
            covered[quotation.utterance] = holding
            last = (at, holding)

    def blocks(self) -> None:
        """Give the paragraph after "She writes:" to that frame, where no mark shows that it is quoted."""
        for at, held in enumerate(self.held[:-1]):
            unit, following = self.clauses[at].unit, self.clauses[at + 1].unit
            if held and not held[-1].spans and self.text[unit.start : unit.end].endswith(":"):
                end = next(
                    (n for n in range(at + 2, len(self.clauses)) if self.clauses[n].unit.opens_paragraph),
                    len(self.clauses),
                )
                held[-1].spans.append((following.start, self.clauses[end - 1].unit.end))
                held[-1].certain = False


def deal(document: Document, clauses: Sequence[Clauses], frames: Sequence[Sequence[Frame]]) -> list[list[Holding]]:
    """Deal an article's quotations out to its frames.

    Args:
        document: the article.
        clauses: its units.
        frames: the frames of each unit.

    Returns:
        For each unit its frames, with all that each covers.
    """
    held = [[Holding(c, f, at) for f in fs] for at, (c, fs) in enumerate(zip(clauses, frames, strict=True))]
    dealer = _Dealer(document, clauses, held)
    dealer.deal([q for q in quotations_of(document) if q.depth == 0 and q.speech])
    dealer.blocks()
    return held
