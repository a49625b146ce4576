"""The attributions of which code is certain whose words they are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from briefing.checks.attribution.attribution import Attribution, attributions, speech_of
from briefing.checks.attribution.identity import WhoKind
from briefing.checks.attribution.narration import is_set_apart
from briefing.checks.attribution.subjects import is_subject
from briefing.checks.document import Document, once
from briefing.checks.entities.actors import Actor
from briefing.checks.entities.names import tokens_of
from briefing.checks.entities.pronouns import gender_of
from briefing.checks.entities.resolver import Mention, cast_of
from briefing.checks.quotations import quotations_of
from briefing.languages import language_of
from briefing.languages.shared.titles import SINGULAR

LONGEST: Final = 60
"""No sentence of the news has more words."""
_BEHIND: Final = 60
"""Within how many characters a name stands behind a description: “the mayor, Ilse Varga”."""


@once
def sure_attributions(document: Document) -> tuple[Attribution, ...]:
    """Return the certain attributions whose holder is named there, described as he is called, or surely the “he”."""
    speech = speech_of(document)
    sure: list[Attribution] = []
    for one, kind in zip(speech.attributions, speech.kinds, strict=True):
        if one.certain and one.content and one.actor is not None and _is_told(one, kind, sure, document):
            sure.append(one)
    return tuple(sure)


def _is_told(one: Attribution, kind: WhoKind, before: Sequence[Attribution], document: Document) -> bool:
    words = language_of(document.language).speech
    if not words:
        return True
    if one.cue_end <= one.source_start and one.cue.casefold() in words.telling:
        between = document.text[one.cue_end : one.source_start].casefold().split()
        if words.by.isdisjoint(between):
            return False  # "Jan Orr, 76, told the Mail"
    if not is_subject(one, kind, document) or is_set_apart(min(one.source_start, one.cue_start), document):
        return False
    if _runs_on(one.cue_start, document) or (kind == "pronoun" and _runs_on(_start_before(one, document), document)):
        return False
    if kind == "description":
        return True
    return _is_named(one, document) if kind == "name" else _is_meant(one, before, document)


def _runs_on(place: int, document: Document) -> bool:
    """Whether a place is in a sentence without an end: captions, headings and buttons run into it."""
    return len(document.touching([(place, place + 1)])[0].text.split()) > LONGEST


def _start_before(one: Attribution, document: Document) -> int:
    """Where the sentence before that of a holder begins."""
    here = next(iter(document.touching([(one.source_start, one.source_end)])))
    return document.cited([here.number - 1, here.number])[0].start


def _is_named(one: Attribution, document: Document) -> bool:
    """Whether the name stands in the holder's words, or right behind them; an office alone may be another's."""
    actor, source = (tokens_of(words or "", document.language) for words in (one.actor, one.source))
    if not set(actor).isdisjoint(source):
        return True
    behind = cast_of(document).in_span(one.source_end, one.source_end + _BEHIND)
    named = (m for m in behind if m.actor is not None and m.actor.name == one.actor)
    return any(not any(map(str.isalnum, document.text[one.source_end : m.start])) for m in named)


def _is_meant(one: Attribution, before: Sequence[Attribution], document: Document) -> bool:
    """Whether “he” is surely the actor: nobody else is named since the sentence before began, or spoke in that."""
    here = next(iter(document.touching([(one.source_start, one.source_end)])))
    start = _start_before(one, document)
    named = _people(start, one.source_start, document)
    if {actor.name for actor in named} == {one.actor}:
        return True
    spoken = _spoken_in(start, here.start, document)
    alone = not set(before).isdisjoint(spoken) and {o.actor for o in spoken} == {one.actor}
    told = [
        span
        for o in spoken
        if o.cue.casefold() in language_of(document.language).speech.plain.verbs
        for span in o.content
    ]
    others = [actor for actor in _people(start, one.source_start, document, told) if actor.name != one.actor]
    here_too = any(actor in others for actor in _people(here.start, one.source_start, document))
    return alone and not here_too and not any(_may_be(actor, one.source) for actor in others)


def _people(start: int, end: int, document: Document, told: Sequence[tuple[int, int]] = ()) -> list[Actor]:
    """Who may be “he” of those named in a stretch outside of quotations, and of what is told there."""
    quoted = [q for q in quotations_of(document) if q.depth == 0 and q.outer_start < end and start < q.outer_end]
    named = (m for m in cast_of(document).in_span(start, end) if m.kind != "pronoun")
    spans = [*told, *((q.outer_start, q.outer_end) for q in quoted)]
    outside = [m.actor for m in named if not (_owns(m, document) or any(a <= m.start < b for a, b in spans))]
    return [a for a in outside if a is not None and (a.kind == "person" or (a.kind == "unknown" and " " in a.name))]


def _owns(mention: Mention, document: Document) -> bool:
    """Whether somebody is only named as whose something is: "Tarn's lawyer, Ada Lund"."""
    return document.text.startswith(("'s", "’s"), mention.end)


def _may_be(actor: Actor, pronoun: str) -> bool:
    """Whether somebody is not surely a “she” where “he” stands."""
    gender = gender_of(actor)
    return not gender or SINGULAR.get(pronoun.casefold(), gender) == gender


def _spoken_in(start: int, end: int, document: Document) -> list[Attribution]:
    """The attributions of a stretch that stand in no other."""
    found = attributions(document)
    spans = [span for one in found for span in one.content]
    here = (one for one in found if start <= one.cue_start < end)
    return [one for one in here if not any(a <= one.cue_start < b for a, b in spans)]
