"""What the clauses beside the likest one say of a word: where they speak of it too, a difference tells little."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.grounding.sense.antonyms import AXIS
from briefing.grounding.sense.signs import Clause, keys_of


def is_elsewhere(key: str, claim: Clause, beside: Sequence[Clause], source: Sequence[Clause]) -> bool:
    """Whether another clause says the same of a word, with a word of the statement that the nearest ones lack.

    A number that they lack and another clause has, denied or not as the statement's, tells that it is about that one.
    """
    lacking = claim.signs.keys() - keys_of(beside)
    numbers = {k for k in lacking if k[0].isdigit()}
    if any(numbers & c.signs.keys() and c.odd == claim.odd != beside[0].odd for c in source):
        return True
    return any(c.signs.get(key) == claim.signs[key] and lacking & c.signs.keys() for c in source)


def is_denied_nearer(key: str, claim: Clause, beside: Sequence[Clause], source: Sequence[Clause]) -> bool:
    """Whether a clause that shares more with the statement's denies in other words what that one denies.

    "It expects to recover nothing more" has its word of "half was recovered, and it does not expect to see the rest".
    """
    if key not in claim.denied or not claim.odd:
        return False
    near = max(len(claim.words & clause.words) for clause in beside)
    return any(c.odd and key not in c.signs and len(claim.words & c.words) > near for c in source)


def is_turned_elsewhere(key: str, claim: Clause, beside: Sequence[Clause], source: Sequence[Clause]) -> bool:
    """Whether a clause of none but the statement's words says the opposite: "…; the residents reject it"."""
    lacking = claim.signs.keys() - keys_of(beside)
    turned = (c.signs.keys() for c in source if c.signs.get(key) == -claim.signs[key])
    return any(lacking & keys and {k for k in keys if not k.startswith(AXIS)} <= claim.signs.keys() for keys in turned)
