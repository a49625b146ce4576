"""Frames: each cue of a unit with the phrase that holds, and what it covers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefing.checks.attribution.clauses import QUOTE
from briefing.checks.attribution.phrases import MARKS, OWNERS, Cue, Phrase
from briefing.checks.attribution.sources import Clauses

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


SIDES = frozenset({",", QUOTE, "-", ")", ":", ""})
"""What may stand beside a cue with its holder: marks, or the limits of the unit."""
_SHORT = 7
"""How many tokens may say to whom and when, after "she told"."""
_OUTER = frozenset({",", ":", "-", ";", "(", ")"})


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


def with_contents(clauses: Clauses, frames: Sequence[Frame]) -> tuple[Frame, ...]:
    """Return the frames of a unit with what each covers."""
    filled = list(frames)
    for number, frame in enumerate(filled):
        filled[number] = frame._replace(content=tuple(_content(clauses, filled, number)))
    return tuple(filled)


def _content(clauses: Clauses, frames: Sequence[Frame], number: int) -> Iterator[tuple[int, int]]:
    """Yield the stretches a frame covers."""
    frame = frames[number]
    end = _right_end(clauses, frames, number)
    if clauses.words.order == "sov" and not frame.inverted and frame.cue.kind in ("say", "hold"):
        first = frame.phrase.last if frame.phrase.first < frame.cue.first else 0
        yield from _trimmed(clauses, first, frame.cue.first)
    elif _trails(clauses, frame, end):
        yield from _trimmed(clauses, _left_start(clauses, frames[:number], frame.first), frame.first)
        yield from _resumed(clauses, frame, end)
    else:
        after = list(_following(clauses, frame, end))
        yield from after or _content_of_passive(clauses, frames[:number], frame)


def _following(clauses: Clauses, frame: Frame, end: int) -> Iterator[tuple[int, int]]:
    """Yield what stands after a frame: from its "that" on, without to whom, when and where it was said."""
    w, first = clauses.words, frame.last
    if frame.cue.kind in ("say", "adding"):
        first = _opening(clauses, first, end)
    if first == frame.last and frame.cue.kind in ("say", "hold", "adding"):
        low = clauses.low(first)
        inserted = any(c.first == first + 1 and c.kind == "according" for c in clauses.cues)
        if low == "," and (inserted or not w.inverts) and clauses.low(first + 1) != QUOTE:
            first = next((i for i in range(first, end) if clauses.low(i) in w.that and clauses.low(i - 1) == ","), end)
        elif low in w.joins or low in w.passives:
            return
    if frame.cue.kind != "hold" and _says_nothing(clauses, frame, first, end):
        return
    if frame.cue.kind == "hold":
        end = next((i for i in range(first, end) if _ends_object(clauses, i)), end)
        if w.order == "vso" and not frame.clean:
            end = next((i for i in range(first, end) if clauses.low(i) == ","), end)
    elif not w.compounds:
        end = next((i for i in range(first, end) if clauses.low(i) == ";" and not _goes_on(clauses, i + 1)), end)
    yield from _trimmed(clauses, first, end)


def _goes_on(clauses: Clauses, at: int) -> bool:
    """Whether what is said goes on behind a semicolon: "; and that …"."""
    return clauses.low(at) in clauses.words.that or clauses.low(at) in clauses.words.joins


def _ends_object(clauses: Clauses, at: int) -> bool:
    """Whether what somebody holds ends at a mark: at a semicolon, or at a colon that opens no quotation."""
    return clauses.low(at) == ";" or (clauses.low(at) == ":" and clauses.low(at + 1) != QUOTE)


def _says_nothing(clauses: Clauses, frame: Frame, first: int, end: int) -> bool:
    """Whether only a circumstance or a thing follows: "testified before the panel", "maintained support"."""
    w = clauses.words
    if first != frame.last or any(i in clauses.verbs or clauses.low(i) in (QUOTE, *w.that) for i in range(first, end)):
        return False
    return clauses.low(first) in w.subordinators or clauses.low(frame.cue.first) in w.clausal


def _opens_clause(clauses: Clauses, at: int, end: int) -> bool:
    """Whether a "that" opens what is said: a subject follows, not the verb of a relative clause."""
    return at + 1 < end and at + 1 not in clauses.verbs


def _opening(clauses: Clauses, first: int, end: int) -> int:
    """Return where "that" or a colon stands after "said" with circumstances or an addressee, else `first`."""
    w, cue = clauses.words, clauses.low(first - 1)
    apposed = clauses.low(first) == "," and w.order == "vso"
    if clauses.low(first) not in w.circumstances and cue not in w.addressing and not apposed:
        return first
    for at in range(first, min(first + _SHORT, end)):
        if clauses.low(at) in w.that:
            return at if _opens_clause(clauses, at, end) else first
        if clauses.low(at) == ":" and clauses.low(at + 1) == QUOTE:
            return at
        if clauses.low(at) == QUOTE or (at in clauses.verbs and not clauses.is_time(at)):
            break
    return _past_whom(clauses, first, end) if cue in w.telling else first


def _past_whom(clauses: Clauses, first: int, end: int) -> int:
    """Return where a clause without "that" begins after "told reporters": at a pronoun or an article."""
    w = clauses.words
    opens = (at for at in range(first + 1, min(first + _SHORT, end)) if at not in clauses.inside)
    return next((at for at in opens if clauses.low(at) in w.persons or clauses.low(at) in w.articles), first)


def _content_of_passive(clauses: Clauses, before: Sequence[Frame], frame: Frame) -> Iterator[tuple[int, int]]:
    """Yield what stands before a passive with its agent: "The toll was rejected by Reed"."""
    if frame.cue.kind != "adding" and clauses.is_passive(frame.cue.first):
        yield from _trimmed(clauses, _left_start(clauses, before, frame.first), min(frame.first, frame.cue.first))


def _left_start(clauses: Clauses, before: Sequence[Frame], end: int) -> int:
    """Return where the clause to the left of a frame begins: after a bracket, or after another statement."""
    start = max((f.last for f in before if f.last <= end and f.content and f.content[-1][0] < f.first), default=0)
    for at in range(start, end):
        low = clauses.low(at)
        opens = low == "(" and not any(clauses.low(i) == ")" for i in range(at, end))
        other = low in clauses.words.joins and clauses.low(at - 1) == "," and any(f.last <= at for f in before)
        if opens or other or low == ";":
            start = at + 1
    return start


def _trails(clauses: Clauses, frame: Frame, end: int) -> bool:
    """Whether what is said stands before the frame."""
    before, after, w = clauses.low(frame.first - 1), clauses.low(frame.last), clauses.words
    if after in w.that or _leads(clauses, frame, end):
        return False
    at_end = frame.last >= end or after in SIDES
    if before == QUOTE:
        return frame.inverted or at_end or not clauses.introduced
    if before not in (",", "-", ")"):
        return False
    if at_end:
        return after not in (":", QUOTE)
    only_introduced = clauses.introduced and not any(clauses.low(i) in (",", QUOTE) for i in range(frame.first - 1))
    if only_introduced or frame.cue.kind == "hold":
        return False
    detail = after in w.prepositions or after in w.times or after in w.adverbs
    return detail or frame.inverted or _tells_whom(clauses, frame, end)


def _leads(clauses: Clauses, frame: Frame, end: int) -> bool:
    """Whether what is said follows: after "adding", "he said, according to Orr,", "while — according to Orr —"."""
    if frame.cue.kind == "adding" and frame.cue.first == frame.first:
        return True
    if frame.cue.kind == "according":
        opened = frame.first - 2
        return clauses.is_cue(opened) or clauses.low(opened) in clauses.words.subordinators
    return clauses.low(frame.first - 1) != QUOTE and _announces(clauses, frame, end)


def _announces(clauses: Clauses, frame: Frame, end: int) -> bool:
    """Whether what is said follows in spite of what stands between: "wrote on the site: “…”", "said in Lom that …"."""
    return frame.cue.kind in ("say", "adding") and _opening(clauses, frame.last, end) != frame.last


def _tells_whom(clauses: Clauses, frame: Frame, end: int) -> bool:
    """Whether what follows a frame only says to whom and when: "…, she told the Herald this week"."""
    after = range(frame.last, end)
    short = len(after) <= _SHORT and not any(i in clauses.verbs or clauses.low(i) in clauses.words.that for i in after)
    return short and not clauses.introduced and any(i in clauses.verbs for i in range(frame.first))


def _resumed(clauses: Clauses, frame: Frame, end: int) -> Iterator[tuple[int, int]]:
    """Yield what goes on after a frame in the middle: "X, he said, must Y"; of an apposition, only quotations."""
    at = next((i for i in range(frame.last, end) if clauses.low(i) in (",", QUOTE)), end)
    if (
        clauses.low(at) == ","
        and clauses.low(frame.first - 1) == ","
        and (not frame.inverted or at + 1 in clauses.verbs)
    ):
        yield from _trimmed(clauses, at + 1, end)
    else:
        yield from ((i, i + 1) for i in range(at, end) if clauses.low(i) == QUOTE and _is_apart(clauses, i, frame.last))


def _is_apart(clauses: Clauses, quotation: int, last: int) -> bool:
    """Whether a quotation stands after a mark or the frame, and is not the name of something: "on “Night Desk”"."""
    before = clauses.low(quotation - 1)
    return quotation == last or before in MARKS or before in clauses.words.joins


def _right_end(clauses: Clauses, frames: Sequence[Frame], number: int) -> int:
    """Return where the clause to the right of a frame ends: at the next frame that is not part of what is said."""
    frame = frames[number]
    for other in frames[number + 1 :]:
        if other.phrase == frame.phrase or other.phrase.first < frame.first:
            return max(frame.last, other.cue.first - (clauses.low(other.cue.first - 1) in clauses.words.clitics))
        if other.first >= frame.last and (_contrasts(clauses, other.first - 1) or _closes(clauses, other)):
            return other.first - 1
    return len(clauses.tokens)


def _closes(clauses: Clauses, frame: Frame) -> bool:
    """Whether a frame stands behind the statement that it is about: "…, Orr said"."""
    if frame.cue.kind not in ("say", "according") or clauses.low(frame.first - 1) != ",":
        return False
    goes_on = frame.last + 1 in clauses.verbs or clauses.low(frame.last + 1) in clauses.words.that
    return clauses.low(frame.last) in SIDES - {":", QUOTE} and not goes_on


def _contrasts(clauses: Clauses, at: int) -> bool:
    """Whether a token sets one statement beside another."""
    return clauses.low(at) in (*clauses.words.joins, *clauses.words.contrasts, ";")


def _trimmed(clauses: Clauses, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Yield a stretch without the marks and the "that" at its ends, unless it only says when or where."""
    w = clauses.words
    while first < last and (clauses.low(first) in _OUTER - {"("} or clauses.low(first) in w.that - w.indirect):
        first += 1
    while first < last and (clauses.low(last - 1) in _OUTER - {")"} or clauses.low(last - 1) in w.joins):
        last -= 1
    if not all(clauses.low(i) in w.circumstances or clauses.low(i) in w.determiners for i in range(first, last)):
        yield first, last
