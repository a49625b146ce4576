"""Frames: each cue of a unit with the phrase that holds, and the tokens it covers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefing.grounding.clauses import QUOTE
from briefing.grounding.holders import Clauses, Cue, Phrase

_SHORT = 7
"""How many tokens may say to whom and when, after "she told"."""
_SIDES = frozenset({",", QUOTE, "-", ")", ":", ""})


class Frame(NamedTuple):
    """A cue with its holder, by token numbers.

    Attributes:
        cue: the cue.
        phrase: who holds.
        first: the first token of cue and holder together.
        last: the token after them.
        content: the stretches of tokens it covers.
        inverted: whether the holder follows the verb.
        clean: whether pattern and limits are sure.
    """

    cue: Cue
    phrase: Phrase
    first: int
    last: int
    content: tuple[tuple[int, int], ...]
    inverted: bool
    clean: bool


def frames_of(clauses: Clauses) -> tuple[Frame, ...]:
    """Return the frames of a unit, in order of their cues, with what each covers."""
    bare: list[Frame] = []
    for cue in clauses.cues:
        found = _holder(clauses, cue, bare)
        if found is not None:
            phrase, inverted, clean = found
            shared = cue.kind == "adding" and any(f.phrase == phrase for f in bare)
            first, last = cue.first if shared else min(cue.first, phrase.first), max(cue.last, phrase.last)
            first = first if shared or cue.kind not in ("say", "hold") else clauses.skip_back(first - 1) + 1
            bare.append(Frame(cue, phrase, first, last, (), inverted, clean))
    for n, frame in enumerate(bare):
        bare[n] = frame._replace(content=tuple(_content(clauses, bare, n)))
    return tuple(bare)


_Found = tuple[Phrase, bool, bool]


def _holder(clauses: Clauses, cue: Cue, before: Sequence[Frame]) -> _Found | None:
    """Return who holds, whether he stands after the cue, and whether that is sure."""
    if cue.kind == "according":
        phrase = clauses.right(cue.last)
        return phrase and (phrase, True, phrase.clean)
    if cue.kind == "after":
        suffix = clauses.low(cue.first - 1).startswith("'")
        phrase = clauses.ending(cue.first - 2 if suffix else cue.first - 1)
        return phrase and (phrase, False, phrase.clean)
    if cue.kind == "noun":
        return _of_noun(clauses, cue)
    if cue.kind == "adding":
        return _of_participle(clauses, cue, before)
    if clauses.low(cue.first - 1) == "to":
        return None
    if clauses.is_passive(cue.first) or clauses.low(cue.last) in clauses.words.by:
        return _of_passive(clauses, cue)
    return _shared(clauses, cue, before) or _of_verb(clauses, cue)


def _shared(clauses: Clauses, cue: Cue, before: Sequence[Frame]) -> _Found | None:
    """Return the holder of the verb before, for "she said … and wants …"."""
    joint = clauses.skip_back(cue.first - 1)
    if not before or clauses.low(joint) not in clauses.words.joins:
        return None
    last = before[-1]
    near = not any(clauses.low(i) in (QUOTE, ";", ")") for i in range(last.last, joint))
    return (last.phrase, False, False) if near and last.cue.kind in ("say", "hold") and not last.inverted else None


def _of_verb(clauses: Clauses, cue: Cue) -> _Found | None:
    """Return the subject of a finite verb: before it or, beside a quotation or a comma, after it."""
    w = clauses.words
    if w.order == "sov":
        return _of_last_verb(clauses, cue)
    verb = clauses.auxiliary_of(cue.first)
    before = clauses.low(clauses.skip_back(verb - 1))
    left = clauses.left(verb)
    right = clauses.right(cue.last if verb == cue.first else verb + 1)
    if right is not None and _inverted(clauses, cue, before, left, right):
        return right, True, right.clean
    if left is not None and clauses.low(cue.first) not in w.beside:
        return left, False, left.clean
    if w.drops and cue.kind == "say" and before in (QUOTE, ",", "-", ""):
        return Phrase(cue.first, cue.last, cue.last, clean=False), False, False
    return None


def _inverted(clauses: Clauses, cue: Cue, before: str, left: Phrase | None, right: Phrase) -> bool:
    """Whether the subject follows the verb."""
    w = clauses.words
    if w.order == "vso" and (left is None or not left.clean or left.head - 1 not in clauses.named):
        return True
    if cue.kind == "say" and before in _SIDES and (before or w.inverts):
        if before == QUOTE:
            return True
        named = right.head - 1 in clauses.named or right.last - right.first == 1
        return _closed(clauses, right) and (named or left is None or not left.clean)
    return w.inverts and (left is None or not left.clean)


def _of_last_verb(clauses: Clauses, cue: Cue) -> _Found | None:
    """Return the subject where the verb stands last: what the sentence begins with, or whoever was speaking."""
    if clauses.low(cue.first - 1) == QUOTE and cue.last < len(clauses.tokens):
        right = clauses.right(cue.last)
        if right is not None and _closed(clauses, right) and right.head - 1 in clauses.named:
            return right, True, right.clean
    topic = clauses.topic(cue.first)
    if topic is not None:
        return topic, False, topic.clean
    return Phrase(cue.first, cue.last, cue.last, clean=False), False, False


def _closed(clauses: Clauses, phrase: Phrase) -> bool:
    """Whether an inverted phrase ends where nothing but a mark, a date or a place follows."""
    after, w = clauses.low(phrase.last), clauses.words
    if after in w.that:
        return w.inverts
    return after != QUOTE and (after in _SIDES or after in w.prepositions or after in w.times)


def _of_passive(clauses: Clauses, cue: Cue) -> _Found | None:
    """Return the one by whom something was said; without one, nobody is known to have said it."""
    agent = clauses.agent_before(cue.first)
    if agent is not None:
        return agent, False, agent.clean
    for at in range(cue.last, min(cue.last + 6, len(clauses.tokens))):
        if clauses.low(at) in clauses.words.by:
            phrase = clauses.right(at + 1)
            return phrase and (phrase, True, phrase.clean)
        if clauses.low(at) in _SIDES:
            return None
    return None


def _of_participle(clauses: Clauses, cue: Cue, before: Sequence[Frame]) -> _Found | None:
    low = clauses.low(cue.first - 1)
    if low == "as":
        verb = next(
            (i for i in range(cue.first - 2, max(-1, cue.first - 6), -1) if clauses.low(i) in clauses.words.passives),
            None,
        )
        phrase = clauses.left(verb) if verb is not None else None
        return phrase and (phrase, False, phrase.clean)
    if clauses.is_passive(cue.first):
        phrase = clauses.left(cue.first)
        return phrase and (phrase, False, phrase.clean)
    if (
        low in _SIDES
        or low in clauses.words.joins
        or low in clauses.words.prepositions
        or low in clauses.words.subordinators
    ):
        main = [f for f in before if f.cue.kind not in ("according", "noun")]
        if main:
            return main[-1].phrase, False, main[-1].clean and low in (",", QUOTE)
        phrase = clauses.subject(cue.first) if cue.first else None
        return phrase and (phrase, False, False)
    phrase = clauses.left(cue.first)
    opens = phrase is not None and (phrase.first == 0 or clauses.low(phrase.first - 1) == "with")
    short = phrase is not None and (phrase.head - 1 in clauses.named or phrase.last - phrase.first <= 2)
    return (phrase, False, False) if phrase is not None and opens and short else None


def _of_noun(clauses: Clauses, cue: Cue) -> _Found | None:
    """Return whose claim it is: "Reed's claim", "his claim", "the claim by Reed"."""
    w, at = clauses.words, cue.first - 1
    if clauses.low(cue.last) not in w.that | w.prepositions | {":", QUOTE}:
        return None
    while (
        at >= 0
        and clauses.tokens[at].is_word
        and clauses.low(at) not in w.possessives
        and at > cue.first - 4
        and clauses.low(at) not in ("'s", "'")
        and clauses.low(at) not in w.determiners
        and clauses.low(at) not in w.prepositions
    ):
        at -= 1
    if clauses.low(at) in w.possessives:
        return Phrase(at, at + 1, at + 1, clean=False), False, False
    if clauses.low(at) in ("'s", "'"):
        phrase = clauses.possessor(at - 1)
        return phrase and (phrase, False, False)
    if clauses.low(cue.last) in w.by or clauses.low(cue.last) == "from":
        phrase = clauses.right(cue.last + 1)
        return phrase and (phrase, True, False)
    return None


def _content(clauses: Clauses, frames: Sequence[Frame], number: int) -> Iterator[tuple[int, int]]:
    """Yield the stretches a frame covers."""
    frame = frames[number]
    end = _right_end(clauses, frames, number)
    if clauses.words.order == "sov" and not frame.inverted and frame.cue.kind in ("say", "hold"):
        yield from _trim(clauses, frame.phrase.last if frame.phrase.first < frame.cue.first else 0, frame.cue.first)
        return
    trailing = _trails(clauses, frame, end)
    if trailing:
        start = _left_start(clauses, frames[:number], frame.first)
        yield from _trim(clauses, start, frame.first)
        yield from _resumed(clauses, frame, end)
    else:
        yield from _trim(clauses, frame.last, end)


def _left_start(clauses: Clauses, before: Sequence[Frame], end: int) -> int:
    """Return where the clause to the left of a frame begins: after a bracket, or after another statement."""
    start = max((f.last for f in before if f.last <= end and f.content and f.content[-1][0] < f.first), default=0)
    for at in range(start, end):
        opens = clauses.low(at) == "(" and not any(clauses.low(i) == ")" for i in range(at, end))
        parts = (
            clauses.low(at) in clauses.words.joins and clauses.low(at - 1) == "," and any(f.last <= at for f in before)
        )
        if opens or parts or clauses.low(at) == ";":
            start = at + 1
    return start


def _trails(clauses: Clauses, frame: Frame, end: int) -> bool:
    """Whether what is said stands before the frame."""
    before, after, w = clauses.low(frame.first - 1), clauses.low(frame.last), clauses.words
    if after in w.that or (frame.cue.kind == "adding" and frame.cue.first == frame.first):
        return False
    if before == QUOTE:
        return frame.inverted or not clauses.introduced or frame.last >= end or after in _SIDES
    if before not in (",", "-", ")"):
        return False
    if frame.last >= end or after in _SIDES:
        return after != ":" and after != QUOTE
    if after in w.prepositions or after in w.times or after in w.adverbs or frame.inverted:
        return True
    short = end - frame.last <= _SHORT and not any(
        i in clauses.verbs or clauses.low(i) in w.that for i in range(frame.last, end)
    )
    return short and not clauses.introduced and any(i in clauses.verbs for i in range(frame.first))


def _resumed(clauses: Clauses, frame: Frame, end: int) -> Iterator[tuple[int, int]]:
    """Yield what goes on after a frame in the middle: "X, he said, must Y"; of an apposition, only quotations."""
    at = frame.last
    while at < end and clauses.low(at) not in (",", QUOTE):
        at += 1
    if at >= end:
        return
    if not frame.inverted and clauses.low(at) == "," and clauses.low(frame.first - 1) == ",":
        yield from _trim(clauses, at + 1, end)
        return
    for place in range(at, end):
        if clauses.low(place) == QUOTE:
            yield place, place + 1


def _right_end(clauses: Clauses, frames: Sequence[Frame], number: int) -> int:
    """Return where the clause to the right of a frame ends: at the next frame that is not part of what is said."""
    frame = frames[number]
    for other in frames[number + 1 :]:
        if other.phrase == frame.phrase or other.phrase.first < frame.first:
            return max(frame.last, other.cue.first)
        before = clauses.low(other.first - 1)
        if other.first >= frame.last and (
            before in (";", *clauses.words.joins) or before in ("while", "although", "though")
        ):
            return other.first - 1
    return len(clauses.tokens)


def _trim(clauses: Clauses, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Yield a stretch without the marks and the "that" at its ends."""
    w = clauses.words
    while first < last and (clauses.low(first) in (",", ":", "-", ";", ")") or clauses.low(first) in w.that):
        first += 1
    while first < last and (clauses.low(last - 1) in (",", ":", "-", ";", "(") or clauses.low(last - 1) in w.joins):
        last -= 1
    empty = all(
        clauses.low(i) in w.times or clauses.low(i) in w.prepositions or clauses.low(i) in w.determiners
        for i in range(first, last)
    )
    if not empty:
        yield first, last
