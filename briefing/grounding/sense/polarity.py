"""Whether a statement affirms what the article affirms and denies what it denies."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from briefing.article import Sentence
from briefing.grounding.finding import Finding, failed, passed, unchecked
from briefing.grounding.folding import fold
from briefing.grounding.marks import outermost
from briefing.grounding.reading import Reading
from briefing.grounding.sense.antonyms import ATTITUDE, AXIS, BESIDE
from briefing.grounding.sense.doers import done_by_another
from briefing.grounding.sense.other_clauses import is_denied_nearer, is_elsewhere, is_turned_elsewhere
from briefing.grounding.sense.predicates import clauses_of, covers
from briefing.grounding.sense.rewordings import may_mean_the_same
from briefing.grounding.sense.siding import Siding, own_words, sources_words, takes_side
from briefing.grounding.sense.signs import Clause, keys_of

CODE: Final = "polarity-mismatch"

# Below this share of a statement's words in the sentences cited, they do not speak of the same thing.
ALIGNED_SHARE: Final = 0.34

# A quotation of fewer words is part of the clause that it stands in: would not “surrender”.
A_FEW: Final = 4

# What it counts that a clause names the holder of the view: as much as three words that it shares with the statement.
_NAMED: Final = 6

# Stances that may stand for the verb that denies: "opposes", "electing X", of "opposed to electing X".
_STANCES_AGAINST: Final = frozenset({"denies", "opposes"})


def check_polarity(
    statement: str,
    stance: str | None,
    cited: Sequence[Sentence],
    reading: Reading,
    *,
    actor: str | None = None,
    topic: str = "",
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
        topic: what the stance is about.

    Returns:
        A finding `polarity-mismatch`; unchecked where no clause is near enough, or the language is not covered.
    """
    language = reading.language
    if not (reading.same_language and covers(language) and cited):
        return unchecked(CODE)
    statement = " ".join(statement.split())
    ignored = reading.once(_named, actor) if actor else frozenset()
    own = _own(statement, stance, ignored, topic, language) if takes_side(stance) else "agrees"
    if own == "differs":
        return failed(CODE, f"The statement says the opposite of the stance “{stance}”.")
    verbatim, told = _is_verbatim(statement, cited, reading), _beside_quotations(statement)
    claims = () if verbatim else clauses_of(told, language)
    if verbatim or (told != statement and not keys_of(claims)):
        return passed(CODE) if own == "agrees" else unchecked(CODE)
    clauses = tuple(clause for s in cited for clause in reading.once(_clauses, s, told != statement))
    source = _with_names(clauses, ignored)
    context = Context(keys_of(claims) - ignored, ignored, stance in _STANCES_AGAINST, stance)
    verdicts = _told(statement, _compare(claims, source, context) | {own}, cited, reading)
    if "differs" in verdicts or sources_words(stance, source, ignored, context.everything, language) == "differs":
        return failed(CODE, "The statement says the opposite of the sentences cited, or denies what they affirm.")
    if "doubtful" in verdicts or _is_bare(claims) != _is_bare(source) or not _aligned(claims, source, ignored):
        return unchecked(CODE)
    return passed(CODE)


def _told(statement: str, verdicts: set[Siding], cited: Sequence[Sentence], reading: Reading) -> set[Siding]:
    """What the clauses tell, where the wording of the whole does not tell otherwise."""
    done = done_by_another(statement, cited, reading) if reading.language == "en" else "so"
    if done == "otherwise":
        return {"differs"}
    if done == "doubtful" or ("differs" in verdicts and may_mean_the_same(statement, cited, reading.language)):
        return {"doubtful"}
    return verdicts


def _is_verbatim(statement: str, cited: Sequence[Sentence], reading: Reading) -> bool:
    """Whether a statement is one of the sentences cited, word for word."""
    same = any(statement == " ".join(s.text.split()) for s in cited)
    return same or fold(statement).text.strip() in [reading.once(_folded, s) for s in cited]


def _own(statement: str, stance: str | None, actor: frozenset[str], topic: str, language: str) -> Siding:
    about = clauses_of(topic, language) if topic else ()
    return own_words(stance, clauses_of(statement, language), actor, about, language)


def _named(actor: str, reading: Reading) -> frozenset[str]:
    return keys_of(clauses_of(actor, reading.language))


def _beside_quotations(statement: str) -> str:
    """The statement without its longer quotations: those are checked word for word, and can turn nothing round."""
    kept, at = [], 0
    for start, end in outermost(statement):
        if len(statement[start:end].split()) >= A_FEW:
            kept.append(statement[at:start])
            at = end
    return " ".join([*kept, statement[at:]])


def _folded(sentence: Sentence, _: Reading) -> str:
    return fold(sentence.text).text.strip()


def _clauses(sentence: Sentence, beside: bool, reading: Reading) -> tuple[Clause, ...]:
    """The clauses of a sentence, or of what stands `beside` its quotations."""
    return clauses_of(_beside_quotations(sentence.text) if beside else sentence.text, reading.language)


class Context(NamedTuple):
    """What the words of a clause are compared against, beside the other clause.

    Attributes:
        everything: all words of the statement, those of the actor's name aside.
        ignored: the words of the actor's name.
        explained: whether the stance stands for a verb that denies.
        stance: how the actor is said to stand to it, or None.
    """

    everything: frozenset[str]
    ignored: frozenset[str]
    explained: bool
    stance: str | None


def _with_names(source: Sequence[Clause], name: frozenset[str]) -> tuple[Clause, ...]:
    """Give a name that commas set off to the clause after it: "her deputy, Jan Orr, opposes it"."""
    found: list[Clause] = []
    before: dict[str, int] = {}
    for clause in source:
        found.append(clause._replace(signs={**before, **clause.signs}) if before else clause)
        before = clause.signs if clause.signs and clause.signs.keys() <= name else {}
    return tuple(found)


def _is_bare(clauses: Sequence[Clause]) -> bool:
    """Whether a negation stands in a clause without a word to compare: "that it is not theirs"."""
    return any(not clause.signs for clause in clauses)


def _aligned(claims: Sequence[Clause], source: Sequence[Clause], ignored: frozenset[str]) -> bool:
    wanted = keys_of(claims) - ignored
    return bool(wanted) and len(wanted & keys_of(source)) >= ALIGNED_SHARE * len(wanted)


def _compare(claims: Sequence[Clause], source: Sequence[Clause], context: Context) -> set[Siding]:
    told = [clause for clause in source if clause.signs]
    return {verdict for claim in claims if claim.signs for verdict in _verdicts(claim, told, context)}


def _verdicts(claim: Clause, source: Sequence[Clause], context: Context) -> Iterator[Siding]:
    settled = False
    for key in _telling(claim, source) - context.ignored:
        beside = _nearest(key, claim, source, context)
        told = {verdict for clause in beside if (verdict := _one(key, claim, clause, context))}
        if "agrees" in told and not any(_shares(key, claim, clause) for clause in beside):
            told = {"doubtful"}
        if told == {"differs"} and (
            is_elsewhere(key, claim, beside, source) or is_denied_nearer(key, claim, beside, source)
        ):
            told = {"doubtful"}
        if told == {"agrees"} and key.startswith(AXIS) and is_turned_elsewhere(key, claim, beside, source):
            told = {"doubtful"}
        if told:
            settled = True
            yield told.pop() if len(told) == 1 else "doubtful"
    if not settled and not _both_plain(claim, source, context):
        yield "doubtful"


def _telling(claim: Clause, source: Sequence[Clause]) -> frozenset[str]:
    """Return the words that may tell something: antonyms, and those at which a negation stands here or there."""
    heads = claim.heads.union(*(clause.heads for clause in source))
    return frozenset(key for key in claim.signs if key.startswith(AXIS) or key in heads)


def _nearest(key: str, claim: Clause, source: Sequence[Clause], context: Context) -> list[Clause]:
    """Return the clauses that have a word and share most with the statement's clause, and then with the statement."""
    close = _object_of(key, claim) if key.startswith(AXIS) else frozenset()
    having = [
        (_score(claim, clause, context.everything) + len(close & clause.signs.keys()) + _owned(clause, context), clause)
        for clause in source
        if key in clause.signs
    ]
    best = max((score for score, _ in having), default=0.0)
    return [clause for score, clause in having if score == best]


def _owned(clause: Clause, context: Context) -> int:
    """Return what it counts that a clause names the holder of the view."""
    return 0 if context.ignored.isdisjoint(clause.signs) else _NAMED


def _object_of(key: str, claim: Clause) -> frozenset[str]:
    """Return the words after a verb, or the one before it where it stands last: they tell two of its clauses apart."""
    keys = list(claim.signs)
    at = keys.index(key)
    plain = [k for k in keys[at + 1 :] if not k.startswith(AXIS)] or [k for k in keys[:at] if not k.startswith(AXIS)][
        -1:
    ]
    return frozenset(plain)


def _score(claim: Clause, clause: Clause, everything: frozenset[str]) -> float:
    ours, theirs = claim.words, clause.words
    shared = len(ours & theirs)
    return 2 * shared + len(everything & theirs) / 2 + 2 * shared / max(1, len(ours | theirs))


def _one(key: str, claim: Clause, clause: Clause, context: Context) -> Siding | None:
    """Compare one word; None where nothing is to be learned from it."""
    ours, theirs = claim.signs[key], clause.signs[key]
    if not (key.startswith(AXIS) or key in claim.heads or key in clause.heads):
        return None
    if ours == theirs and not _leaves_open(claim, clause, context.stance):
        return "agrees" if ours else None
    if not ours or not theirs or ours == theirs or claim.opened != clause.opened:
        return "doubtful"
    return _difference(key, claim, clause, context)


def _leaves_open(claim: Clause, clause: Clause, stance: str | None) -> bool:
    """Whether the article leaves open what a statement says: as a question, or as what a holder of a view fears."""
    return claim.opened != clause.opened and (clause.opened == "asked" or (stance is None and bool(clause.opened)))


def _difference(key: str, claim: Clause, clause: Clause, context: Context) -> Siding | None:
    """Tell what a difference of sign means: often the negation only stands elsewhere in the clause."""
    if claim.odd == clause.odd and claim.denied & clause.denied - {key} and not key.startswith(AXIS):
        return "agrees"
    if _is_explained(key, claim, clause, context):
        return "agrees"
    if key in claim.denied or key in clause.denied:
        marked, other = (claim, clause) if key in claim.denied else (clause, claim)
        if key not in other.heads and any(
            h != key and h.startswith(AXIS) and marked.signs[h] == other.signs.get(h) for h in marked.heads
        ):
            return None
        if any(sign < 0 and h.startswith(ATTITUDE) and h not in marked.signs for h, sign in other.signs.items()):
            return None if key in marked.governed else "doubtful"
        apart = other.heads - marked.signs.keys() and marked.heads - other.signs.keys()
        if apart or (key in marked.governed and _has_same_denial(marked, other)):
            return "doubtful"
    return "differs" if _shares(key, claim, clause) else "doubtful"


def _has_same_denial(marked: Clause, other: Clause) -> bool:
    """Whether another clause has the verb that denies as a noun: "a driving ban" for "banned from driving"."""
    shared = (s < 0 and k.startswith(AXIS) and other.signs.get(k) == s for k, s in marked.signs.items())
    return not other.heads and any(shared)


def _is_explained(key: str, claim: Clause, clause: Clause, context: Context) -> bool:
    """Whether the stance stands for the verb that denies, or for the denial: "denies", of "no, we will not sell"."""
    if context.explained and key in clause.governed:
        return True
    return context.stance == "denies" and key in clause.denied and key not in claim.denied


def _shares(key: str, claim: Clause, clause: Clause) -> bool:
    """Whether two clauses have more in common than one word, unless one word is all there is."""
    shared = {k for k in claim.signs.keys() & clause.signs.keys() if not k.startswith(BESIDE)}
    return bool(shared - {key}) or sum(not k.startswith(BESIDE) for k in claim.signs) <= 1


def _both_plain(claim: Clause, source: Sequence[Clause], context: Context) -> bool:
    """Whether no negation stands in a clause of the statement nor in the one nearest to it."""
    if not source:
        return False
    nearest = max(source, key=lambda clause: _score(claim, clause, context.everything))
    if _leaves_open(claim, nearest, context.stance):
        return False
    return not (claim.denied or claim.loose) and not (nearest.denied & claim.signs.keys() or nearest.loose)
