"""Whether a stance goes against the verb of which its holder is the subject: "opposes", of "The union backs it"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, Literal, TypeAlias

from briefing.grounding.sense.antonyms import ATTITUDE, AXIS, BESIDE, FOR
from briefing.grounding.sense.signs import Clause

Siding: TypeAlias = Literal["agrees", "differs", "doubtful"]

SUPPORT: Final = f"{ATTITUDE}0"  # supports against opposes: the first axis of every language
_CONFIRM: Final = f"{ATTITUDE}1"  # confirms against denies: the second
_SIDES: Final = {"supports": (FOR, 1), "opposes": (FOR, -1), "criticises": (FOR, -1), "denies": (_CONFIRM, -1)}

_OF_VERBS: Final = frozenset(f"{BESIDE}{number}" for number in range(3))  # those that such verbs have, too

_VERB_FIRST: Final = frozenset({"ar"})  # where the subject may follow its verb
_VERB_LAST: Final = frozenset({"de", "tr", "ja"})  # where the object may stand between the two


def takes_side(stance: str | None) -> bool:
    """Whether a stance is one that a verb can contradict."""
    return stance in _SIDES


def own_words(
    stance: str | None, claims: Sequence[Clause], actor: frozenset[str], topic: Sequence[Clause], language: str
) -> Siding:
    """Compare a stance with the words of its own statement.

    Args:
        stance: how the actor is said to stand to it.
        claims: the clauses of the statement.
        actor: the words of the actor's name, as keys.
        topic: what the stance is about; empty where nothing is named.
        language: ISO 639-1 code of the statement.

    Returns:
        `differs` where the actor is the subject of a verb of the other side, and the topic its object; `doubtful` where
        the subject is left to a pronoun, or the object may be something that goes against the topic.
    """
    axis, side = _SIDES.get(stance or "", ("", 0))
    against = [clause for clause in claims if axis and clause.signs.get(axis) == -side]
    if not against:
        return "agrees"
    about = {key: sign for clause in topic for key, sign in clause.signs.items()}
    if any(is_subject(actor, axis, c, language) and _is_about(about, c) for c in against):
        return "differs"
    unsure = any(is_subject(actor, axis, c, language) or not _before(axis, c) for c in against)
    return "doubtful" if unsure else "agrees"


def sources_words(
    stance: str | None, source: Sequence[Clause], actor: frozenset[str], statement: frozenset[str], language: str
) -> Siding:
    """Compare a stance with the sentences cited, for a statement without a verb of support of its own."""
    axis, side = _SIDES.get(stance or "", ("", 0))
    if axis != FOR or stance == "criticises" or not {SUPPORT, FOR}.isdisjoint(statement):
        return "agrees"
    about = [c for c in source if (statement & c.signs.keys()) - c.governed and is_subject(actor, SUPPORT, c, language)]
    return "differs" if {c.signs[SUPPORT] for c in about} == {-side} else "agrees"


def _is_about(topic: Mapping[str, int], clause: Clause) -> bool:
    """Whether a clause has all words of a topic, and no other that may turn it round: "opposes closing the mill"."""
    others = [key for key in clause.signs if key.startswith(AXIS) and not _is_of_verb(key)]
    turning = {(key, -clause.signs[key] if key in clause.denied else clause.signs[key]) for key in others}
    return not topic or (topic.keys() <= clause.signs.keys() and turning <= topic.items())


def _is_of_verb(key: str) -> bool:
    return key.startswith(ATTITUDE) or key in _OF_VERBS


def is_subject(actor: frozenset[str], axis: str, clause: Clause, language: str) -> bool:
    """Whether the words of a name stand where the subject of a verb stands: right before it, mostly."""
    if axis not in clause.signs:
        return False
    before = _before(axis, clause)
    if language in _VERB_FIRST and not before:
        after = [key for key in list(clause.signs)[list(clause.signs).index(axis) :] if not key.startswith(AXIS)]
        return not actor.isdisjoint(after[:1])
    return not actor.isdisjoint(before[:1] if language in _VERB_LAST else before[-1:])


def _before(axis: str, clause: Clause) -> list[str]:
    """Return the words before a verb, in order, those of other axes aside."""
    keys = list(clause.signs)
    return [key for key in keys[: keys.index(axis)] if not key.startswith(AXIS)]
