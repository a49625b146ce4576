"""Frames: each cue of a unit with the phrase that holds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from briefing.checks.attribution.clauses import QUOTE
from briefing.checks.attribution.cues import OWNERS, Cue
from briefing.checks.attribution.phrases import Phrase
from briefing.checks.attribution.sources import Clauses
from briefing.checks.attribution.spans import SIDES, Frame, with_contents

_AGENT_AFTER = 6
"""How far behind a passive verb "by" is looked for."""
_NOUN_AFTER = 4
"""How far before a noun of saying its possessive is looked for ("her recent public statement")."""

_INFINITIVE = re.compile(r"[а-яіїє](?:ть|ти|чь)(?:ся)?$")
"""A Russian or Ukrainian infinitive, which is what somebody wants and no subject."""


class _Found(NamedTuple):
    """Who holds, whether after the cue, and whether that is sure."""

    phrase: Phrase
    inverted: bool
    clean: bool


def frames_of(clauses: Clauses) -> tuple[Frame, ...]:
    """Return the frames of a unit, in order of their cues, with what each covers."""
    found: list[Frame] = []
    for cue in clauses.cues:
        source = _source(clauses, cue, found)
        if source is not None:
            found.append(_frame(clauses, cue, source, found))
    return with_contents(clauses, found)


def _frame(clauses: Clauses, cue: Cue, source: _Found, before: Sequence[Frame]) -> Frame:
    phrase = source.phrase
    if cue.kind == "adding" and any(f.phrase == phrase for f in before):
        first = cue.first
    else:
        first = min(cue.first, phrase.first)
        first = clauses.skip_back(first - 1) + 1 if cue.kind in ("say", "hold") else first
    return Frame(cue, phrase, first, max(cue.last, phrase.last), (), source.inverted, source.clean)


def _as_found(phrase: Phrase | None, *, inverted: bool = False, sure: bool = True) -> _Found | None:
    return None if phrase is None else _Found(phrase, inverted, phrase.clean and sure)


def _source(clauses: Clauses, cue: Cue, before: Sequence[Frame]) -> _Found | None:
    """Return who holds."""
    match cue.kind:
        case "according":
            return _as_found(clauses.right(cue.last), inverted=True)
        case "after":
            suffixed = clauses.low(cue.first - 1).startswith("'")
            return _as_found(clauses.ending(cue.first - 1 - suffixed))
        case "noun":
            return _of_noun(clauses, cue)
        case "adding":
            return _of_participle(clauses, cue, before)
        case _:
            return _of_finite(clauses, cue, before)


def _of_finite(clauses: Clauses, cue: Cue, before: Sequence[Frame]) -> _Found | None:
    if clauses.is_passive(cue.first) or clauses.low(cue.last) in clauses.words.by:
        return _of_passive(clauses, cue)
    if clauses.words.order == "sov":
        return _of_last_verb(clauses, cue)
    return _raised(clauses, cue) or _shared(clauses, cue, before) or _of_verb(clauses, cue)


def _raised(clauses: Clauses, cue: Cue) -> _Found | None:
    """Return the subject of "is said to want", "is understood to favour"."""
    verb = clauses.raising(cue.first)
    return None if verb is None else _as_found(clauses.left(verb))


def _shared(clauses: Clauses, cue: Cue, before: Sequence[Frame]) -> _Found | None:
    """Return the holder of the verb before, for "she said … and wants …"."""
    joint = clauses.skip_back(cue.first - 1)
    if not before or clauses.low(joint) not in clauses.words.joins:
        return None
    last = before[-1]
    apart = any(clauses.low(i) in (QUOTE, ";", ")") for i in range(last.last, joint))
    verbal = last.cue.kind in ("say", "hold") and not last.inverted
    return _as_found(last.phrase, sure=False) if verbal and not apart else None


def _of_verb(clauses: Clauses, cue: Cue) -> _Found | None:
    """Return the subject of a finite verb: before it or, beside a quotation or a comma, after it."""
    w, verb = clauses.words, clauses.auxiliary_of(cue.first)
    beside = clauses.low(clauses.skip_back(verb - 1))
    left = clauses.left(verb)
    right = clauses.right(cue.last) if verb == cue.first else clauses.right(verb + 1, cue.first)
    if right is not None and _INFINITIVE.search(clauses.low(right.first)):
        right = None
    if right is not None and _inverted(clauses, cue, beside, left, right):
        return _as_found(right, inverted=True)
    if left is not None and clauses.low(cue.first) not in w.beside:
        return _as_found(left)
    return _left_out(cue) if w.drops and cue.kind == "say" and beside in SIDES else None


def _left_out(cue: Cue) -> _Found:
    """Return the verb itself, where its subject is left out."""
    return _Found(Phrase(cue.first, cue.last, cue.last, clean=False), inverted=False, clean=False)


def _inverted(clauses: Clauses, cue: Cue, beside: str, left: Phrase | None, right: Phrase) -> bool:
    """Whether the subject follows the verb."""
    w, doubtful = clauses.words, left is None or not left.clean
    if w.order == "vso" and (left is None or not left.clean or left.head - 1 not in clauses.named):
        return True
    named = right.head - 1 in clauses.named or right.last - right.first == 1
    if beside == QUOTE and named and cue.kind == "hold":
        return True
    if cue.kind != "say" or beside not in SIDES or not (beside or w.inverts) or clauses.low(cue.first) in w.forward:
        return w.inverts and doubtful
    return beside == QUOTE or (_closed(clauses, right) and (named or doubtful))


def _of_last_verb(clauses: Clauses, cue: Cue) -> _Found | None:
    """Return the subject where the verb stands last: what the sentence begins with, or whoever was speaking."""
    if clauses.low(cue.first - 1) == QUOTE and cue.last < len(clauses.tokens):
        right = clauses.right(cue.last)
        if right is not None and _closed(clauses, right) and right.head - 1 in clauses.named:
            return _as_found(right, inverted=True)
    return _as_found(clauses.topic(cue.first)) or _left_out(cue)


def _closed(clauses: Clauses, phrase: Phrase) -> bool:
    """Whether an inverted phrase ends where nothing but a mark, a date or a place follows."""
    after, w = clauses.low(phrase.last), clauses.words
    if after in w.that:
        return w.inverts
    return after != QUOTE and (after in SIDES or after in w.prepositions or after in w.times)


def _of_passive(clauses: Clauses, cue: Cue) -> _Found | None:
    """Return the one by whom something was said; without one, nobody is known to have said it."""
    agent = clauses.agent_before(cue.first)
    if agent is not None:
        return _as_found(agent)
    for at in range(cue.last, cue.last + _AGENT_AFTER):
        if clauses.low(at) in clauses.words.by:
            return _as_found(clauses.right(at + 1), inverted=True)
        if clauses.low(at) in SIDES:
            break
    return None


def _of_participle(clauses: Clauses, cue: Cue, before: Sequence[Frame]) -> _Found | None:
    """Return the subject of "adding", "is saying", "was quoted as saying", "with a tenth planning"."""
    beside, w = clauses.low(cue.first - 1), clauses.words
    if beside == "as":
        verb = next((i for i in range(cue.first - 2, cue.first - 6, -1) if clauses.low(i) in w.passives), None)
        return None if verb is None else _as_found(clauses.left(verb))
    if clauses.is_passive(cue.first):
        return _as_found(clauses.left(cue.first))
    if beside in SIDES or beside in w.joins or beside in w.prepositions or beside in w.subordinators:
        main = [f for f in before if f.cue.kind not in ("according", "noun")]
        if main:
            return _Found(main[-1].phrase, inverted=False, clean=main[-1].clean and beside in (",", QUOTE))
        return _as_found(clauses.subject(cue.first), sure=False)
    return _absolute(clauses, cue)


def _absolute(clauses: Clauses, cue: Cue) -> _Found | None:
    """Return the subject of a participle without a verb: "with a tenth planning to stay", or in a headline."""
    opening = clauses.back_to("with", cue.first)
    if opening is not None and cue.first - opening <= _AGENT_AFTER:
        return _as_found(clauses.right(opening + 1, cue.first), sure=False)
    phrase = clauses.left(cue.first)
    if phrase is None or phrase.first > 0:
        return None
    short = phrase.head - 1 in clauses.named or phrase.last - phrase.first <= 2
    return _as_found(phrase, sure=False) if short else None


def _of_noun(clauses: Clauses, cue: Cue) -> _Found | None:
    """Return whose claim it is: "Reed's claim that", "his claim that", "the claim by Reed"."""
    w = clauses.words
    after = clauses.low(cue.last + clauses.is_time(cue.last))  # "its recommendation Friday that"
    if after not in w.that and after not in w.prepositions and after not in (":", QUOTE):
        return None
    nearest = range(cue.first - 1, max(-1, cue.first - 1 - _NOUN_AFTER), -1)
    at = next((i for i in nearest if clauses.low(i) in w.owning or not clauses.tokens[i].is_word), -1)
    if clauses.low(at) in w.possessives:
        return _Found(Phrase(at, at + 1, at + 1, clean=False), inverted=False, clean=False)
    if clauses.low(at) in OWNERS:
        return _as_found(clauses.possessor(at - 1))
    if after in w.by or after == "from":
        return _as_found(clauses.right(cue.last + 1), inverted=True, sure=False)
    return None
