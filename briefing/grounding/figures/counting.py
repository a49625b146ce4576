"""What an English number counts: which of several beside each other, the present one of two, and what two come to."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from briefing.grounding.figures.amounts import Amount, amounts
from briefing.grounding.figures.units import FRACTION, ORDINAL, TIME, VAGUE, same_unit
from briefing.grounding.sense.antonyms import poles
from briefing.grounding.terms import content_words, function_words, stem
from briefing.grounding.words.names import CALENDAR

_PARTING: Final = re.compile(r"[;:.!?()–—\"“”]|,(?!\d)|\b(?:and|but|while|whereas|although|though)\b")
_NOUN: Final = re.compile(r"[ \u00a0-]([a-z]{3,})\b")
_FORMER: Final = re.compile(
    r"\b(?:(?:up|down) from|compared (?:with|to)|versus|instead of|rather than) (?:an? (?:\w+ )?\w+ of )?"
    r"(?:(?:just|only|about|some|nearly|over) )?[$£€]?$",
    re.IGNORECASE,
)
_THEN: Final = re.compile(
    r"\b(?:from|previous\w*|earlier|before|ago|last|former\w*|compared|against|versus|than|original\w*|prior|until|had|not"
    r"|no longer|instead|rather|initial\w*|up|down|since|in (?:\w+ )?[12]\d{3})\b",
    re.IGNORECASE,
)
_AGAINST: Final = re.compile(
    r"\b(?:ahead of|short of|above|below|beating|than|against|versus) (?:the|an?) [$£€]?$", re.IGNORECASE
)
_HOPED: Final = re.compile(r"[ \u00a0](?:\w+ )?(?:expected|forecast|predicted|estimated|planned|hoped|wanted|sought)\b")
_HOPE: Final = re.compile(
    r"expect|forecast|predict|estimat|plan|hope|want|s(?:ought|eek)|analyst|consensus", re.IGNORECASE
)
_MORE: Final = re.compile(
    r"\b(?:another|more|further|additional|others?|extra|each|every|then|later|again|them)\b", re.IGNORECASE
)
_PERSONS: Final = frozenset(["people", "person", "others", "percent", "per"])
_VERBAL: Final = re.compile(r"(?:[ \u00a0][a-z]+)?[ \u00a0](?:was|were|is|are|has|have|had|remained?|went|got)\b")
_ADDED: Final = re.compile(r"\b(?:in all|in total|altogether|total\w*|combined|together|overall|sum)\b", re.IGNORECASE)
_APART: Final = re.compile(
    r"[ \u00a0](?:\w+ )?"
    r"(?:more|fewer|less|higher|lower|older|younger|earlier|later|longer|shorter|ahead|clear|above|below)\b"
)
_CHANGE: Final = re.compile(
    r"\b(?:by|gain\w*|los[est]\w*|lead of|majority of|difference of|gap of|margin of|(?:rise|increase|fall|drop) of)"
    r" (?:just |only |about )?[$£€]?$",
    re.IGNORECASE,
)
_HALF: Final = re.compile(r"(?<!first )(?<!second )\bhalf\b(?!-)", re.IGNORECASE)
_COSTS: Final = frozenset(content_words("cost pay spend receive give take total amount worth", "en"))
_UNCOUNTED: Final = frozenset({ORDINAL, FRACTION, VAGUE, TIME, f"{TIME}:12"})
_MONTHS_AND_DAYS: Final = frozenset(word for name in CALENDAR["en"] for word in content_words(name, "en"))


class Part(NamedTuple):
    """A part of a sentence between two commas or conjunctions.

    Attributes:
        text: its characters.
        numbers: the numbers in it.
        words: its content words, those of numbers and units and what is counted left out.
        before: the content words of the parts before it in the sentence.
        own: its content words that tell what the number is about, by themselves: before it, or after its verb.
    """

    text: str
    numbers: tuple[Amount, ...]
    words: frozenset[str]
    before: frozenset[str]
    own: frozenset[str]


def counts_otherwise(prose: str, claims: Sequence[Amount], near: Sequence[str]) -> Amount | None:
    """Return a number of a statement that the sentences give to something else.

    "The council took 4 seats" where "the council took 9, while the guild came second with 4"; "9 goals in 4 games" for
    "4 goals in 9"; "it costs $4" where "it costs $9, up from $4".

    Args:
        prose: the statement.
        claims: its numbers, those left out that mean nothing alone.
        near: the sentences.
    """
    counted = [c for c in claims if c.unit not in _UNCOUNTED and not is_year(c, prose)]
    for claim in counted:
        if _is_of_another_noun(claim, prose, near) or _is_former(claim, prose, counted, near):
            return claim
    return counted[0] if counted and _is_of_another_part(prose, counted, near) else None


def is_worked_out(claim: Amount, prose: str, near: Sequence[str]) -> bool:
    """Whether a number is half of another of which half is told, or is said to be a sum or a difference, and is one.

    Args:
        claim: the number.
        prose: the statement.
        near: the sentences.
    """
    if _HALF.search(" ".join(near)) and any(
        _equal(claim._replace(value=2 * claim.value), a) for t in near for a in _counted(t)
    ):
        return True
    before, after = prose[: claim.start], prose[claim.end :]
    apart = bool(_APART.match(after) or _CHANGE.search(before))
    added = _ADDED.search(prose) is not None
    if not (apart or added) or claim.unit in _UNCOUNTED:
        return False
    for one, other in (pair for text in near for pair in itertools.combinations(_counted(text), 2)):
        alike = same_unit(one.unit or "", other.unit or "") and same_unit(claim.unit or "", one.unit or "")
        if alike and (
            (apart and abs(one.value - other.value) == claim.value)
            or (added and one.value + other.value == claim.value)
        ):
            return True
    return False


def _counted(text: str) -> list[Amount]:
    return [a for a in amounts(text, "en") if a.unit not in _UNCOUNTED and not a.weak]


def is_year(amount: Amount, text: str) -> bool:
    """Whether a number may be a year: four figures, of our time or the centuries before."""
    written = text[amount.start : amount.end]
    return len(written) == 4 and written.isdecimal() and 1500 <= amount.value <= 2100


def _equal(one: Amount, other: Amount) -> bool:
    return one.value == other.value and (one.unit is None or other.unit is None or same_unit(one.unit, other.unit))


def _noun_after(amount: Amount, text: str) -> str | None:
    match = _NOUN.match(text, amount.end)
    word = match[1] if match else ""
    plain = word and word not in function_words("en") and word not in _PERSONS
    return stem(word, "en") if plain else None


# ------------------------------------------------------------------------------------------- counted nouns


def _is_of_another_noun(claim: Amount, prose: str, near: Sequence[str]) -> bool:
    """Whether two numbers of a sentence are exchanged: each equal one counts another noun, and this noun another."""
    noun = _noun_after(claim, prose)
    if noun is None or claim.unit is not None:
        return False
    given = [(a, _noun_after(a, text)) for text in near for a in _counted(text)]
    theirs = {counted for a, counted in given if _equal(claim, a)}
    if not theirs or None in theirs or noun in theirs:
        return False
    others = {counted for a, counted in given if not _equal(claim, a)}
    said = {_noun_after(a, prose) for a in _counted(prose) if a != claim}
    return noun in others and bool(theirs & said)


# ------------------------------------------------------------------------------------------- former values


def _is_former(claim: Amount, prose: str, claims: Sequence[Amount], near: Sequence[str]) -> bool:
    """Whether the sentences give a number only as what another one was before, and the statement as what it is."""
    if _THEN.search(prose):
        return False
    seen = [(a, text) for text in near for a in _counted(text)]
    same = [(a, text) for a, text in seen if _equal(claim, a)]
    if not same or not all(_is_compared(a, text, prose) for a, text in same):
        return False
    first = [b for a, text in same for b in _counted(text) if b.start < a.start]
    return any(not any(_equal(c, b) for c in claims) for b in first)


def _is_compared(amount: Amount, text: str, prose: str) -> bool:
    """Whether a number only stands beside another: "up from 4", "ahead of the 4 expected"."""
    if _FORMER.search(text[: amount.start]):
        return True
    hoped = _AGAINST.search(text[: amount.start]) and _HOPED.match(text[amount.end :])
    return bool(hoped) and _HOPE.search(prose) is None


# ------------------------------------------------------------------------------------------- parts of a sentence


def _is_of_another_part(prose: str, claims: Sequence[Amount], near: Sequence[str]) -> bool:
    """Whether all that a statement says stands beside another number, and its own number beside something else."""
    told = list(_parts(prose))
    if len(told) != 1 or len(claims) > 2 or _MORE.search(prose):
        return False
    said = told[0].words - _MONTHS_AND_DAYS
    parts = [part for text in near for part in _parts(text)]
    having = [part for part in parts if any(_equal(c, a) for c in claims for a in part.numbers)]
    others = [part for part in parts if part not in having and _of_the_kind(part, claims)]
    if (
        not said
        or not having
        or not any((said - _COSTS) & part.words and said <= part.words | part.before for part in others)
    ):
        return False
    return all(_tells_its_own(part, said) for part in having)


def _of_the_kind(part: Part, claims: Sequence[Amount]) -> bool:
    """Whether a part has a number that might stand where those of the statement stand."""
    kinds = {c.unit for c in claims}
    return any(a.unit in kinds or a.unit is None for a in part.numbers)


def _tells_its_own(part: Part, said: frozenset[str]) -> bool:
    """Whether a part lacks a word of the statement, and says something else of its number in its place."""
    known = {(pole.axis, pole.side) for word in said for pole in poles("en").get(word, ())}
    other = {w for w in part.own - said if not known & {(p.axis, p.side) for p in poles("en").get(w, ())}}
    return bool(said - part.words) and bool(other) and _MORE.search(part.text) is None


@lru_cache(maxsize=512)
def _parts(text: str) -> tuple[Part, ...]:
    return tuple(_read(text))


def _read(text: str) -> Iterator[Part]:
    cuts = [0, *(m.start() for m in _PARTING.finditer(text)), len(text)]
    found = amounts(text, "en")
    before: frozenset[str] = frozenset()
    for start, end in itertools.pairwise(cuts):
        numbers = tuple(a for a in found if start <= a.start < end and a.unit not in _UNCOUNTED and not a.weak)
        if text[start:end].strip(" ,.;:!?()"):
            part = _part(text, start, end, numbers)._replace(before=before)
            yield part
            before |= part.words


def _part(text: str, start: int, end: int, numbers: tuple[Amount, ...]) -> Part:
    kept, at = [], start
    for amount in numbers:
        noun = _NOUN.match(text, amount.end) if amount.unit is None else None
        kept.append(text[at : amount.start])
        at = min(end, noun.end() if noun and noun[1] not in function_words("en") else amount.end)
    kept.append(text[at:end])
    words = [frozenset(w for w in content_words(piece, "en") if not w.isdecimal()) for piece in kept]
    own = words[0] - _MONTHS_AND_DAYS if numbers else frozenset()
    if numbers and not own and _VERBAL.match(text, numbers[0].end, end):
        own = words[1]
    return Part(text[start:end], numbers, frozenset().union(*words), frozenset(), own)
