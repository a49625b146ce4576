"""Quotations that the next sentence gives to somebody: “…” That is how the foreman put it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from briefing.article import Sentence
from briefing.grounding.people.names import CASELESS
from briefing.grounding.words.pointing import POINTING

if TYPE_CHECKING:
    from briefing.grounding.quotations import Quotation
    from briefing.grounding.reading import Reading

_LONGEST = 160
"""Within how many code points such a sentence names who spoke."""


_PHRASE = re.compile(r"[ 、]*(?P<who>[^،؛.。！!?؟]{2,60}?)(?=[،؛.。！!?؟]|さん|氏|だ。|です)")
"""Who it is where no capital tells a name: the words up to the next mark or a form of address."""


class Pointed(NamedTuple):
    """A quotation, who is said to have spoken it (a name in full or, not `named`, words), and the cue that says so."""

    quotation: Quotation
    actor: str
    holder: tuple[int, int]
    named: bool
    cue: tuple[int, int]


def pointed(reading: Reading) -> Iterator[Pointed]:
    """Yield the quotations that stand by themselves and that the sentence after them gives to somebody named."""
    pattern = _pattern(reading.language)
    if pattern is None:
        return
    starts = {sentence.start: sentence for sentence in reading.sentences}
    for quotation in reading.quotations:
        if quotation.depth == 0 and quotation.outer_start in starts:
            following = _after(quotation.outer_end, reading)
            match = pattern.match(following.text) if following else None
            if following and match:
                cue = following.start, following.start + match.end()
                holder = _first_named(*cue, min(following.end, cue[1] + _LONGEST), reading)
                if holder is not None:
                    yield Pointed(quotation, *holder, cue)


def _after(end: int, reading: Reading) -> Sentence | None:
    """Return the sentence before which nothing but a mark stands behind a quotation."""
    after = next((s for s in reading.sentences if s.start >= end), None)
    return after if after is not None and not reading.text[end : after.start].strip(" \n\t.。") else None


def _first_named(first: int, start: int, end: int, reading: Reading) -> tuple[str, tuple[int, int], bool] | None:
    """Return the first person named in a stretch, what is no person only where nobody is, else the words there."""
    told = (
        (m.actor, m.start, m.end) for m in reading.cast.in_span(first, end) if m.kind == "name" and m.start >= start
    )
    named = [(actor, (a, b)) for actor, a, b in told if actor is not None]
    for actor, place in [pair for pair in named if pair[0].kind == "person"] or named:
        return actor.name, place, True
    words = _PHRASE.match(reading.text, start, end + 1) if reading.language in CASELESS else None
    return (words["who"], words.span("who"), False) if words else None


@cache
def _pattern(language: str) -> re.Pattern[str] | None:
    listed = POINTING.get(language)
    return None if listed is None else re.compile(listed if language in ("zh", "ja") else rf"(?:{listed})(?!\w)")
