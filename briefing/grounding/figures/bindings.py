"""Whether a number of an English statement belongs to what the statement says of it: another thing may have it."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from functools import cache
from typing import Final, Literal, TypeAlias

from briefing.grounding.figures.amounts import Amount
from briefing.grounding.figures.counting import counts_otherwise
from briefing.grounding.figures.kinds import Figure
from briefing.grounding.figures.strands import Strand, keys, strands_of
from briefing.grounding.folding import fold

Bound: TypeAlias = Literal["here", "elsewhere", "unclear"]

_GENERAL: Final = (
    "cost pay spend receive give take make get have total amount stand include go come reach use own earn put say"
)
_VICTIMS: Final = {
    "dead": """killed died dead deaths death toll lives fatalities fatal perished drowned succumbed bodies casualties
        murdered""",
    "hurt": "injured injuries wounded hurt",
    "missing": "missing unaccounted",
}
_SCALED: Final = frozenset({"money", "large"})
_SURELY: Final = 2


def bound(prose: str, claims: Sequence[Amount], near: Sequence[str]) -> tuple[Bound, Figure | Amount | None]:
    """Tell whether the sentences say of each number of a statement what the statement says of it.

    A number is bound elsewhere where nothing that tells its clauses from another number's is in the statement, and what
    tells the other's from them is.

    Args:
        prose: the statement.
        claims: its numbers, those left out that mean nothing alone.
        near: the sentences.

    Returns:
        The verdict, and the number that it is about.
    """
    other = counts_otherwise(prose, claims, near)
    if other:
        return "elsewhere", other
    if any(prose.rstrip(" .") in text for text in near):
        return "here", None
    verdict, figure = _bound(prose, near)
    return ("here", None) if verdict != "here" and _is_copied(prose, near) else (verdict, figure)


def _is_copied(prose: str, near: Sequence[str]) -> bool:
    """Whether a sentence has the statement word for word, marks and white space apart."""
    copied = fold(prose).text.strip(" .")
    return any(copied in fold(text).text for text in near)


def _bound(prose: str, near: Sequence[str]) -> tuple[Bound, Figure | None]:
    strands = strands_of(prose)
    given = [strand for text in near for strand in strands_of(text)] if strands else []
    told = {c.figure.value for c in strands}
    unclear = None
    for claim in strands:
        others = [s for s in given if s.figure.value not in told and _may_stand(claim.figure, s.figure)]
        sure = _elsewhere(claim, claim.own | claim.carried, given, others)
        if sure == _SURELY or (len(strands) == 1 and _is_wrong(claim, given, others)):
            return "elsewhere", claim.figure
        unclear = claim.figure if sure else unclear
    for one, other in itertools.combinations(strands, 2):
        apart = one.own != other.own
        wrong = _exchanged(one, other, given) if apart else _mispaired(one.figure, other.figure, given, told)
        if wrong:
            return "elsewhere", one.figure
    return ("unclear", unclear) if unclear else ("here", None)


def _is_wrong(claim: Strand, given: Sequence[Strand], others: Sequence[Strand]) -> bool:
    """Whether every equal number of the article counts something else or a part, or has another subject."""
    having = _having(claim.figure, given)
    if not having:
        return False
    if all(_counts_other(claim, own, others) or _is_anothers(claim, own, given) for own in having):
        return True
    if not claim.parted and all(own.parted & claim.own for own in having):
        return True
    state = _states(claim)
    return len(state) == 1 and all(_states(own) and not state & _states(own) for own in having)


def _counts_other(claim: Strand, own: Strand, others: Sequence[Strand]) -> bool:
    """Whether an equal number counts another noun, and the noun of the statement stands behind another number there."""
    named = claim.counted - _persons()
    if not named or not own.counted or named & own.counted:
        return False
    return any(named <= other.counted and other.whole == own.whole for other in others)


def _is_anothers(claim: Strand, own: Strand, given: Sequence[Strand]) -> bool:
    """Whether a number is of a clause without a verb, with a subject of its own: "and the tax by 4 percent"."""
    here = own.own | own.carried
    if not (own.gapped and own.subject and claim.subject) or claim.subject & here:
        return False
    rest = (claim.own | claim.carried) - claim.subject - _general()
    return rest <= here and any(claim.subject <= s.subject and s.whole == own.whole for s in given)


def _states(strand: Strand) -> set[str]:
    """Whether the dead, the injured or the missing are counted."""
    return {name for name, words in _victims().items() if words & strand.own}


@cache
def _victims() -> dict[str, frozenset[str]]:
    return {name: keys(words) for name, words in _VICTIMS.items()}


@cache
def _persons() -> frozenset[str]:
    return keys("people person others")


def _exchanged(one: Strand, other: Strand, given: Sequence[Strand]) -> bool:
    """Whether two numbers of a statement stand in each other's place."""
    return _may_stand(one.figure, other.figure) and all(
        _elsewhere(claim, claim.own, given, _having(beside.figure, given)) == _SURELY
        for claim, beside in ((one, other), (other, one))
    )


def _mispaired(one: Figure, other: Figure, given: Sequence[Strand], told: set[tuple[object, ...]]) -> bool:
    """Whether two numbers that a statement puts together have other partners in the article, which it does not tell."""
    mine = _having(one, given)
    theirs = _having(other, given)
    if not mine or not theirs or any(m.own == t.own for m in mine for t in theirs):
        return False
    return all(_has_partner(s, other, given, told) for s in mine) and all(
        _has_partner(s, one, given, told) for s in theirs
    )


def _has_partner(strand: Strand, kind: Figure, given: Sequence[Strand], told: set[tuple[object, ...]]) -> bool:
    """Whether a number stands with another one of the kind of a third."""
    beside = (s.figure for s in given if (s.whole, s.own) == (strand.whole, strand.own) and s.figure != strand.figure)
    return any(_may_stand(kind, f) and f.value not in told for f in beside)


def _elsewhere(claim: Strand, said: frozenset[str], given: Sequence[Strand], others: Sequence[Strand]) -> int:
    """How surely one of the other numbers has what is said, wherever the article has the one of the statement."""
    having = _having(claim.figure, given)
    return min(
        (max((_fits(said, claim.counted, own, other) for other in others), default=0) for own in having), default=0
    )


def _fits(said: frozenset[str], counted: frozenset[str], own: Strand, other: Strand) -> int:
    """How surely words are said of another number of the article than the one they have: 2 surely, 0 not at all."""
    theirs = said & (other.own | other.carried) - own.own - own.carried
    mine = said & own.own - other.own - other.carried
    firm, general = theirs - _general(), mine <= _general()
    if not firm or not general:
        return 0
    unknown = said - other.own - other.carried - other.whole - _general()
    if mine:
        return _SURELY if len(firm) > 1 and not unknown else 0
    if not unknown or (len(firm) > len(unknown) and not unknown & counted):
        return _SURELY
    return int(len(firm) >= len(unknown))


@cache
def _general() -> frozenset[str]:
    return keys(_GENERAL)


def _having(claim: Figure, given: Sequence[Strand]) -> list[Strand]:
    """The strands of the article that have the number of the statement."""
    return [strand for strand in given if _same(claim, strand.figure)]


def _same(claim: Figure, given: Figure) -> bool:
    """Whether a number of the article may be that of the statement."""
    if claim.kind == given.kind == "date":
        return claim.value[0] == given.value[0] and (claim.value[1] or given.value[1]) == given.value[1]
    return claim.value[0] == given.value[0] and claim.kind != "any"


def _may_stand(claim: Figure, other: Figure) -> bool:
    """Whether a number of the article is of the kind that might stand in the statement."""
    return other.kind in {claim.kind, "any"} or {claim.kind, other.kind} <= _SCALED
