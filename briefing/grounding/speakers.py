"""Whether the words or the view of a position are those of the actor it names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from briefing.article import Evidence, Sentence
from briefing.brief import Voice
from briefing.grounding.attribution import Attribution, Speech, speech_of
from briefing.grounding.finding import Finding, failed, passed, unchecked
from briefing.grounding.identity import Claim, Relation
from briefing.grounding.terms import content_words

if TYPE_CHECKING:
    from briefing.grounding.reading import Reading

CODE = "speaker-mismatch"
_ALIKE = 0.7
_MINIMUM = 0.34
_COVERED = 0.5
_BACK = 6


class SpeakerVerdict(NamedTuple):
    """What the article says about a position's actor.

    Attributes:
        finding: `speaker-mismatch`, passed, failed or unchecked.
        quotes: the quotation spans of the cited sentences that belong to the actor, never somebody else's.
        voice: how the article gives the view.
        via: who reports an ascribed view.
    """

    finding: Finding
    quotes: tuple[Evidence, ...]
    voice: Voice
    via: str | None


class _Match(NamedTuple):
    attribution: Attribution
    share: float
    relation: Relation


def check_speaker(actor: str, statement: str, cited: Sequence[Sentence], reading: Reading) -> SpeakerVerdict:
    """Check that the cited sentences give a statement to an actor.

    Args:
        actor: whose position it is said to be.
        statement: the position; its content words decide which of several attributions it is about.
        cited: the sentences it cites.
        reading: the article.

    Returns:
        The finding: passed where the words or the view are the actor's, as speaker or as the subject who holds it;
        failed where they are somebody else's; unchecked where that cannot be decided.
    """
    speech, claim = speech_of(reading), Claim(actor, reading, cited)
    found = [
        _Match(a, _share(statement, a, reading), claim.relation(a.actor, k, certain=a.certain))
        for a, k in zip(speech.attributions, speech.kinds, strict=True)
        if _touches(a, cited)
    ]
    relevant = _relevant(found, same_language=reading.same_language)
    mine = [m.attribution for m in found if m.relation == "same"]
    finding = _finding(actor, relevant)
    if finding.outcome == "unchecked":
        finding = _by_subject(claim, statement, cited, speech, reading, judged=bool(relevant))
    return SpeakerVerdict(finding, _quotes(mine, cited, reading), *_voice(relevant, mine))


def _touches(attribution: Attribution, cited: Sequence[Sentence]) -> bool:
    """Whether an attribution's content or cue stands in the cited sentences."""
    spans = (*attribution.content, (attribution.cue_start, attribution.cue_end))
    return any(start < s.end and s.start < end for s in cited for start, end in spans)


def _by_subject(
    claim: Claim, statement: str, cited: Sequence[Sentence], speech: Speech, reading: Reading, *, judged: bool
) -> Finding:
    """Judge a view that nobody is said to hold by who the subject is."""
    wanted = set(content_words(statement, reading.language))
    subjects = [s for s in speech.subjects if any(c.start <= s.start < c.end for c in cited)]
    relations = []
    for subject in subjects:
        covered = set(content_words(reading.text[subject.start : subject.end], reading.language))
        if wanted and len(wanted & covered) >= _COVERED * len(wanted):
            relations.append(claim.relation(subject.who.name, subject.who.kind, certain=False))
    if "same" in relations:
        return passed(CODE)
    nowhere = judged and claim.known is not None and claim.absent(_BACK)
    if nowhere or (relations and set(relations) == {"other"} and not judged):
        return failed(CODE, f"The statement is given to {claim.actor}; the cited sentences are about somebody else.")
    return unchecked(CODE)


def _share(statement: str, attribution: Attribution, reading: Reading) -> float:
    """Return the share of the statement's content words that the attribution covers."""
    wanted = set(content_words(statement, reading.language))
    text = " ".join(reading.text[a:b] for a, b in attribution.content)
    covered = set(content_words(f"{text} {attribution.cue}", reading.language))
    return len(wanted & covered) / len(wanted) if wanted else 1.0


def _relevant(found: Sequence[_Match], *, same_language: bool) -> list[_Match]:
    """Return the attributions that the statement is about: those that cover nearly as much of it as the best one."""
    if not same_language:
        return list(found)
    best = max((m.share for m in found), default=0.0)
    return [m for m in found if m.share >= max(_ALIKE * best, _MINIMUM)]


def _finding(actor: str, relevant: Sequence[_Match]) -> Finding:
    relations = {m.relation for m in relevant}
    if "same" in relations:
        return passed(CODE)
    if relevant and relations == {"other"}:
        holder = relevant[0].attribution
        return failed(
            CODE, f"The statement is given to {actor}; the article gives it to {holder.actor or holder.holder}."
        )
    return unchecked(CODE)


def _voice(relevant: Sequence[_Match], mine: Sequence[Attribution]) -> tuple[Voice, str | None]:
    chosen = [m.attribution for m in relevant if m.relation == "same"] or list(mine)
    if not chosen:
        return "reported", None
    order = ("quoted", "reported", "ascribed")
    best = min(chosen, key=lambda a: order.index(a.voice))
    return best.voice, best.via


def _quotes(mine: Iterable[Attribution], cited: Sequence[Sentence], reading: Reading) -> tuple[Evidence, ...]:
    """Return the quotations of the cited sentences that belong to the actor."""
    spans = [c for a in mine for c in a.content]
    return tuple(
        reading.article.evidence(q.start, q.end)
        for q in reading.quotations
        if q.depth == 0
        and any(q.start < s.end and s.start < q.end for s in cited)
        and any(a <= q.outer_start and q.outer_end <= b for a, b in spans)
    )
