"""Whether the words or the view of a position are those of the actor it names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from briefing.article import Evidence, Sentence
from briefing.brief import Voice
from briefing.grounding.finding import Finding, failed, passed, unchecked
from briefing.grounding.people.identity import Claim, Relation
from briefing.grounding.speech.ascribed import views_in
from briefing.grounding.speech.attribution import Attribution, speech_of
from briefing.grounding.terms import content_words, is_among, with_beginnings

if TYPE_CHECKING:
    from briefing.grounding.reading import Reading

CODE = "speaker-mismatch"
_ALIKE = 0.7
_MINIMUM = 0.34
_COVERED = 0.5
_BACK = 6
_MARGIN = 0.2
_OWN = frozenset({"his", "her", "its", "their"})
_COUNTED = frozenset({"one", "two", "three", "four", "half", "most", "some", "many", "few", "several", "nobody", "no"})
_POINTING = (["it"], ["them"], ["this"], ["that"])
_ASIDE = re.compile(
    r", (?:which|something) ((?:[\w'’.-]+ ){0,5}?[\w'’.-]+) "
    r"(?:has|have|had|is|was|were|says?|said|wants?|calls?|\w+ed)\b"
)
_OPENING = re.compile(r"(?:In|From|By) ([^,;:“\"]{3,80}),")


class SpeakerVerdict(NamedTuple):
    """What the article says about a position's actor.

    Attributes:
        finding: `speaker-mismatch`, passed, failed or unchecked.
        quotes: the quotation spans of the cited sentences that belong to the actor, never somebody else's.
        voice: how the article gives the view.
        via: who reports an ascribed view.
        speaks: whether the cited sentences have words or a view of the actor's, about whatever.
    """

    finding: Finding
    quotes: tuple[Evidence, ...]
    voice: Voice
    via: str | None
    speaks: bool


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
    return reading.lately(_verdict, actor, statement, tuple(cited))


def _verdict(actor: str, statement: str, cited: Sequence[Sentence], reading: Reading) -> SpeakerVerdict:
    speech, claim = speech_of(reading), Claim(actor, reading, cited)
    wanted = _wanted(actor, statement, reading)
    touching = sorted({place for s in cited for place in reading.once(_touching, s)})
    said = ((speech.attributions[place], speech.kinds[place]) for place in touching)
    found = [_matched(wanted, a, claim.relation(a.actor, kind, certain=a.certain), reading) for a, kind in said]
    relevant = _relevant(found, same_language=reading.same_language)
    finding = _finding(claim, cited, found, relevant)
    via, share = _ascriber(claim, wanted, relevant, reading) if finding.outcome == "failed" else (None, 0.0)
    if via is not None:
        return SpeakerVerdict(passed(CODE) if share >= _ALIKE else unchecked(CODE), (), "ascribed", via, speaks=True)
    if finding.outcome == "unchecked":
        finding = _by_subject(claim, wanted, cited, reading, relevant)
    quotes = _quotes(found, cited, reading)
    speaks = any(match.relation == "same" for match in found)
    return SpeakerVerdict(finding, quotes, *_voice(found, relevant, quotes), speaks)


def _wanted(actor: str, statement: str, reading: Reading) -> frozenset[str]:
    """Return the content words of a statement, without the actor's name where others are left."""
    words = frozenset(content_words(statement, reading.language))
    return words - frozenset(content_words(actor, reading.language)) or words


def _touching(sentence: Sentence, reading: Reading) -> list[int]:
    """Return which of the attributions have content or cue in a sentence."""
    told = enumerate(speech_of(reading).attributions)
    spans = ((place, (*a.content, (a.cue_start, a.cue_end))) for place, a in told)
    return [place for place, of in spans if any(start < sentence.end and sentence.start < end for start, end in of)]


def _by_subject(
    claim: Claim, wanted: frozenset[str], cited: Sequence[Sentence], reading: Reading, relevant: Sequence[_Match]
) -> Finding:
    """Judge a view that nobody is said to hold by who the subject is."""
    relations = []
    rival = max((m.share for m in relevant if m.relation == "other"), default=0.0)
    for sentence in cited:
        for subject in speech_of(reading).subjects(reading, sentence.start, sentence.end):
            covered = set(content_words(reading.text[subject.start : subject.end], reading.language))
            if wanted and len(wanted & covered) > max(_COVERED, rival - _MARGIN) * len(wanted):
                relations.append(claim.relation(subject.who.name, subject.who.kind, certain=False))
    if "same" in relations:
        doubtful = any(m.relation == "unknown" and m.attribution.certain and m.share >= _ALIKE for m in relevant)
        return unchecked(CODE) if doubtful else passed(CODE)
    nowhere = bool(relevant) and claim.known is not None and claim.absent(_BACK)
    if nowhere or (relations and set(relations) == {"other"} and not relevant):
        return failed(CODE, f"The statement is given to {claim.actor}; the cited sentences are about somebody else.")
    return unchecked(CODE)


def _matched(wanted: frozenset[str], attribution: Attribution, relation: Relation, reading: Reading) -> _Match:
    """Return the share of the statement's content words that an attribution covers; the actor's own name is covered."""
    text = " ".join([attribution.cue, *(reading.text[a:b] for a, b in attribution.content)])
    named = attribution.holder if relation == "same" else ""
    covered = set(content_words(f"{text} {named}", reading.language))
    share = len(wanted & covered) / len(wanted) if wanted else 1.0
    if relation == "same" and [reading.text[a:b].lower() for a, b in attribution.content] in _POINTING:
        share = max(share, _MINIMUM)  # "Orr opposes it" may be about anything named before
    return _Match(attribution, share, relation)


def _relevant(found: Sequence[_Match], *, same_language: bool) -> list[_Match]:
    """Return the attributions that the statement is about: those that cover nearly as much of it as the best one."""
    if not same_language:
        return list(found)
    best = max((m.share for m in found), default=0.0)
    return [m for m in found if m.share >= max(_ALIKE * best, _MINIMUM)]


def _finding(claim: Claim, cited: Sequence[Sentence], found: Sequence[_Match], relevant: Sequence[_Match]) -> Finding:
    relations = {m.relation for m in relevant if not _is_others(m, relevant)}
    if "same" in relations:
        return passed(CODE)
    mine = [m for m in found if m.relation == "same" and m.share >= _MINIMUM and not _is_others(m, relevant)]
    if relevant and relations == {"other"} and not mine and not (_is_source(claim, cited) or _is_aside(claim, cited)):
        holder = relevant[0].attribution
        whose = holder.actor or holder.holder
        return failed(CODE, f"The statement is given to {claim.actor}; the article gives it to {whose}.")
    return unchecked(CODE)


def _is_others(match: _Match, relevant: Sequence[_Match]) -> bool:
    """Whether a statement is only the view that somebody reports of another: "According to Orr, Reed believes …"."""
    return any(
        inner.relation == "other"
        and not _is_his_own(inner.attribution)
        and inner.attribution.certain
        and inner.attribution.voice == "ascribed"
        and inner.attribution.via == match.attribution.actor
        and inner.share >= match.share
        for inner in relevant
    )


def _is_his_own(attribution: Attribution) -> bool:
    """Whether a holder belongs to who reports the view, or is counted by him: "his country", "one in four"."""
    first = attribution.holder.split()[0].lower()
    return first in _OWN or first in _COUNTED or first[0].isdigit()


def _is_source(claim: Claim, cited: Sequence[Sentence]) -> bool:
    """Whether a sentence begins with the actor as its source: "In the latest poll, most voters approved"."""
    head = "".join(claim.actor.split()[-1:]).lower()
    openings = (_OPENING.match(sentence.text) for sentence in cited)
    return any(head in opening[1].lower().split() for opening in openings if opening)


def _is_aside(claim: Claim, cited: Sequence[Sentence]) -> bool:
    """Whether the actor is who an aside tells of: "ended the lease, which the mayor had called for"."""
    phrases = [match[1] for sentence in cited for match in _ASIDE.finditer(sentence.text)]
    return any(
        claim.relation(phrase, "description", certain=False) == "same" or phrase.endswith(claim.actor)
        for phrase in phrases
    )


def _ascriber(
    claim: Claim, wanted: frozenset[str], relevant: Sequence[_Match], reading: Reading
) -> tuple[str | None, float]:
    """Return who ascribes the statement to the actor in words of his own: “Reed wants war,” said Orlow.

    And how much of it: with less than half of its words there, nobody is said to.
    """
    for match in (m for m in relevant if m.attribution.voice == "quoted"):
        for start, end in match.attribution.content:
            for view in views_in(reading, start, end):
                share = _share(wanted, view.words, reading)
                told = share >= _ALIKE or (share >= _COVERED and len(wanted) <= len(_words(view.words, reading)))
                if told and claim.relation(view.actor, "name", certain=True) == "same":
                    return match.attribution.actor, share
    return None, 0.0


def _words(text: str, reading: Reading) -> frozenset[str]:
    return frozenset(content_words(text, reading.language))


def _share(wanted: frozenset[str], words: str, reading: Reading) -> float:
    """Return how much of some content words a text has, in any form."""
    there = with_beginnings(content_words(words, reading.language))
    return sum(is_among(word, there) for word in wanted) / max(1, len(wanted))


def _voice(found: Sequence[_Match], relevant: Sequence[_Match], quotes: Sequence[Evidence]) -> tuple[Voice, str | None]:
    mine = [m for m in relevant if m.relation == "same"] or [m for m in found if m.relation == "same"]
    if not mine:
        return "reported", None
    best = max(mine, key=lambda m: (m.share, m.attribution.voice == "quoted")).attribution
    if best.voice == "quoted" and not quotes:
        return "reported", None
    return best.voice, best.via


def _quotes(found: Iterable[_Match], cited: Sequence[Sentence], reading: Reading) -> tuple[Evidence, ...]:
    """Return the quotations of the cited sentences that belong to the actor: those he is the nearest holder of."""
    own = []
    for quotation in (q for q in reading.quotations if q.depth == 0):
        if any(quotation.start < s.end and s.start < quotation.end for s in cited):
            around = [m for m in found if _covers(m.attribution, quotation.outer_start, quotation.outer_end)]
            nearest = min(around, key=lambda m: sum(b - a for a, b in m.attribution.content), default=None)
            if nearest is not None and nearest.relation == "same":
                own.append(reading.article.evidence(quotation.start, quotation.end))
    return tuple(own)


def _covers(attribution: Attribution, start: int, end: int) -> bool:
    return any(a <= start and end <= b for a, b in attribution.content)
