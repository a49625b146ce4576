"""Views that somebody gives to another inside a quotation: “Reed wants war,” said Orlow."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from briefing.grounding.sense.clauses import Unit, tokens_in
from briefing.grounding.speech.frames import frames_of
from briefing.grounding.speech.holders import Clauses
from briefing.grounding.words.saying import words_of

if TYPE_CHECKING:
    from briefing.grounding.reading import Reading


class Ascribed(NamedTuple):
    """The full name of somebody who is said to hold a view, and the article's words for it."""

    actor: str
    words: str


def views_in(reading: Reading, start: int, end: int) -> Iterator[Ascribed]:
    """Yield the views that the words in `text[start:end]`, a quotation, give to people by name."""
    words = words_of(reading.language)
    if words is None:
        return
    for sentence in reading.sentences:
        first, last = max(start, sentence.start), min(end, sentence.end)
        if first < last:
            unit = Unit(first, last, tokens_in(reading.text, first, last, reading.language), opens_paragraph=False)
            clauses = Clauses(unit, words, reading.cast.in_span(first, last), reading.text)
            yield from _views(clauses)


def _views(clauses: Clauses) -> Iterator[Ascribed]:
    for frame in frames_of(clauses):
        mention = clauses.named.get(frame.phrase.head - 1)
        if mention is not None and mention.actor is not None and frame.clean:
            text = " ".join(clauses.text(*c) for c in frame.content)
            yield Ascribed(mention.actor.name, f"{text} {clauses.text(frame.cue.first, frame.cue.last)}")
