"""Entries that are true by construction."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.article import Sentence
from briefing.brief import Doubt, Entry, Position, When, Who
from briefing.grounding.lead import told
from briefing.grounding.reading import Reading


def doubts_of(entry: Entry, cited: Sequence[Sentence], reading: Reading) -> tuple[Doubt, ...]:
    """Tell what code cannot vouch for in an entry."""
    text = getattr(entry, "text", getattr(entry, "event", getattr(entry, "question", None)))
    if isinstance(entry, Who):
        return ("role",) if entry.role else ()
    if text is not None and any(told(s.text).rstrip(".") == told(text).rstrip(".") for s in cited):
        return ()
    if isinstance(entry, Position):
        return ("meaning", "speaker")
    return ("meaning", "time") if isinstance(entry, When) else ("meaning",)
