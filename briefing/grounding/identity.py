"""Whether a written name and the holder of an attribution are the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from briefing.grounding.terms import content_words

if TYPE_CHECKING:
    from briefing.grounding.attribution import Attribution
    from briefing.grounding.reading import Reading

Relation: TypeAlias = Literal["same", "other", "unknown"]


def relation(actor: str, attribution: Attribution, reading: Reading) -> Relation:
    """Say whether an actor is the holder of an attribution, somebody else, or that it cannot be told."""
    if attribution.actor is None:
        return "unknown"
    claimed = reading.cast.resolve(actor)
    if attribution.actor in (actor, claimed.name if claimed else actor):
        return "same"
    holder = reading.cast.resolve(attribution.actor)
    sure = attribution.certain
    mine, theirs = content_words(actor, reading.language), content_words(attribution.actor, reading.language)
    if claimed is not None and holder is not None and claimed.name != holder.name:
        return "other" if sure else "unknown"
    if mine and theirs and mine[-1] == theirs[-1] and (set(mine) <= set(theirs) or set(theirs) <= set(mine)):
        return "same"
    if set(mine) & set(theirs):
        return "unknown"
    return "other" if sure else "unknown"
