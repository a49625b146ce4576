"""Whether a statement affirms what the article affirms and denies what it denies."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, Literal, NamedTuple, TypeAlias

from briefing.article import Sentence
from briefing.grounding.antonyms import ATTITUDE, AXIS
from briefing.grounding.finding import Finding, failed, passed, unchecked
from briefing.grounding.predicates import clauses_of, covers
from briefing.grounding.reading import Reading
from briefing.grounding.signs import Clause, keys_of

CODE: Final = "polarity-mismatch"

# Below this share of a statement's words in the sentences cited, they do not speak of the same thing.
ALIGNED_SHARE: Final = 0.34

_SUPPORT: Final = f"{ATTITUDE}0"  # supports against opposes: the first axis of every language
_SIDES: Final = {"supports": 1, "opposes": -1}

# Stances that may stand for the verb that denies: "opposes", "electing X", of "opposed to electing X".
_STANCES_AGAINST: Final = frozenset({"denies", "opposes", "criticises"})

_Verdict: TypeAlias = Literal["agrees", "differs", "doubtful"]


def check_polarity(
    statement: str, stance: str | None, cited: Sequence[Sentence], reading: Reading, *, actor: str | None = None
) -> Finding:
    """Check that a statement does not turn what the sentences cited say into its opposite.

    Each clause of the statement is laid beside the clause cited that shares most words with it; then the words at which
    negations stand, and the antonyms, must have the same sign in both.

    Args:
        statement: what is said to be so, in `reading.prose_language`.
        stance: how the actor is said to stand to it, or None; "denies" lets the statement be what is denied.
        cited: the sentences cited.
        reading: the article.
        actor: who is said to hold the view; the words of the name are not compared.

    Returns:
        A finding `polarity-mismatch`; unchecked where no clause is near enough, or the language is not covered.
    """
    language = reading.language
    if not (reading.same_language and covers(language) and cited):
        return unchecked(CODE)
    if any(statement.strip() == s.text for s in cited):
        return passed(CODE)
    claims = clauses_of(statement, language)
    source = tuple(clause for s in cited for clause in reading.once(_clauses, s))
    ignored = keys_of(clauses_of(actor, language)) if actor else frozenset()
    explained = stance in _STANCES_AGAINST
    context = Context(keys_of(claims) - ignored, ignored, explained)
    verdicts = _compare(claims, source, context)
    if "differs" in verdicts or _other_stance(stance, context, source):
        return failed(CODE, "The statement says the opposite of the sentences cited, or denies what they affirm.")
    if verdicts & {"differs", "doubtful"} or not _aligned(claims, source, ignored):
        return unchecked(CODE)
    return passed(CODE)


def _clauses(sentence: Sentence, reading: Reading) -> tuple[Clause, ...]:
    return clauses_of(sentence.text, reading.language)


def _other_stance(stance: str | None, context: Context, source: Sequence[Clause]) -> bool:
    """Whether the actor, as the subject right before the verb, is for what the stance is against, or the reverse."""
    side = _SIDES.get(stance or "")
    if side is None or _SUPPORT in context.everything:
        return False
    about = [c for c in source if _is_subject(context.ignored, c) and context.everything & c.signs.keys()]
    return {c.signs[_SUPPORT] for c in about} == {-side}


def _is_subject(actor: frozenset[str], clause: Clause) -> bool:
    keys = list(clause.signs)
    return _SUPPORT in clause.signs and bool(actor.intersection(keys[max(keys.index(_SUPPORT) - 1, 0) :][:1]))


class Context(NamedTuple):
    """What the words of a clause are compared against, beside the other clause.

    Attributes:
        everything: all words of the statement, those of the actor's name aside.
        ignored: the words of the actor's name.
        explained: whether the stance stands for a verb that denies.
    """

    everything: frozenset[str]
    ignored: frozenset[str]
    explained: bool


def _aligned(claims: Sequence[Clause], source: Sequence[Clause], ignored: frozenset[str]) -> bool:
    wanted = keys_of(claims) - ignored
    return bool(wanted) and len(wanted & keys_of(source)) >= ALIGNED_SHARE * len(wanted)


def _compare(claims: Sequence[Clause], source: Sequence[Clause], context: Context) -> set[_Verdict]:
    return {verdict for claim in claims for verdict in _verdicts(claim, source, context)}


def _verdicts(claim: Clause, source: Sequence[Clause], context: Context) -> Iterator[_Verdict]:
    settled = False
    for key in claim.signs.keys() - context.ignored:
        beside = _nearest(key, claim, source, context.everything)
        told = {_one(key, claim, clause, context) for clause in beside} - {None}
        if "agrees" in told and not any(_shares(key, claim, clause) for clause in beside):
            told = {"doubtful"}
        if told:
            settled = True
            yield "agrees" if "agrees" in told else "differs" if "differs" in told else "doubtful"
    if not settled and not _both_plain(claim, source, context.everything):
        yield "doubtful"


def _nearest(key: str, claim: Clause, source: Sequence[Clause], everything: frozenset[str]) -> list[Clause]:
    """Return the clauses that have a word and share most with the statement's clause, and then with the statement."""
    having = [(_score(claim, clause, everything), clause) for clause in source if key in clause.signs]
    best = max((score for score, _ in having), default=0.0)
    return [clause for score, clause in having if score == best]


def _score(claim: Clause, clause: Clause, everything: frozenset[str]) -> float:
    ours, theirs = claim.signs.keys(), clause.signs.keys()
    shared = len(ours & theirs)
    return 2 * shared + len(everything & theirs) / 2 + 2 * shared / len(ours | theirs)


def _one(key: str, claim: Clause, clause: Clause, context: Context) -> _Verdict | None:
    """Compare one word; None where nothing is to be learned from it."""
    ours, theirs = claim.signs[key], clause.signs[key]
    if not (key.startswith(AXIS) or key in claim.heads or key in clause.heads):
        return None
    if ours == theirs:
        return "agrees" if ours else None
    if not ours or not theirs:
        return "doubtful"
    return _difference(key, claim, clause, context)


def _difference(key: str, claim: Clause, clause: Clause, context: Context) -> _Verdict | None:
    """Tell what a difference of sign means: often the negation only stands elsewhere in the clause."""
    if claim.denied & clause.denied - {key} and not key.startswith(AXIS):
        return "agrees"
    if context.explained and key in clause.governed:
        return "agrees"
    if key in claim.denied or key in clause.denied:
        marked, other = (claim, clause) if key in claim.denied else (clause, claim)
        if any(h != key and h.startswith(AXIS) and marked.signs[h] == other.signs.get(h) for h in marked.heads):
            return None
        if any(sign < 0 and h.startswith(ATTITUDE) and h not in marked.signs for h, sign in other.signs.items()):
            return None if key in marked.governed else "doubtful"
        if other.heads - marked.signs.keys() and marked.heads - other.signs.keys():
            return "doubtful"
    return "differs" if _shares(key, claim, clause) else "doubtful"


def _shares(key: str, claim: Clause, clause: Clause) -> bool:
    """Whether two clauses have more in common than one word, unless one word is all there is."""
    return bool((claim.signs.keys() & clause.signs.keys()) - {key}) or len(claim.signs) <= 1


def _both_plain(claim: Clause, source: Sequence[Clause], everything: frozenset[str]) -> bool:
    """Whether no negation stands in a clause of the statement nor in the one nearest to it."""
    if not source:
        return False
    nearest = max(source, key=lambda clause: _score(claim, clause, everything))
    return not (claim.denied or claim.loose) and not (nearest.denied & claim.signs.keys() or nearest.loose)
