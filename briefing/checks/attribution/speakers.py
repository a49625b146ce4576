"""What an actor certainly says in the sentences that a position cites."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from briefing.article import Evidence, Sentence
from briefing.brief import Voice
from briefing.checks.attribution.attribution import Attribution
from briefing.checks.attribution.reports import is_relayed
from briefing.checks.attribution.sure import sure_attributions
from briefing.checks.document import Document, lately, once
from briefing.checks.entities.resolver import cast_of
from briefing.checks.quotations import quotations_of
from briefing.text.content_words import content_words


class Spoken(NamedTuple):
    """What the article certainly gives to a position's actor.

    Attributes:
        quotes: the quotation spans of the cited sentences that are the actor's.
        voice: how the article gives the view; `reported` where that is not certain.
        via: who reports an ascribed view.
        certain: whether the actor, and nobody else, certainly holds what is most like the statement there.
    """

    quotes: tuple[Evidence, ...]
    voice: Voice
    via: str | None
    certain: bool


NOTHING = Spoken((), "reported", None, certain=False)


def spoken_by(actor: str, statement: str, cited: Sequence[Sentence], document: Document) -> Spoken:
    """Find what the cited sentences certainly give to an actor.

    Args:
        actor: whose position it is said to be.
        statement: the position; where several attributions are certain, the one that has most of its words counts.
        cited: the sentences it cites.
        document: the article.
    """
    return _spoken(actor, statement, tuple(cited), document)


@lately
def _spoken(actor: str, statement: str, cited: tuple[Sentence, ...], document: Document) -> Spoken:
    name = cast_of(document).full_name(actor)
    found = _certain_in(cited, document)
    mine = [one for one in found if one.actor == name]
    if not mine:
        return NOTHING
    told_apart = len(found) > 1 and document.same_language
    wanted = frozenset(content_words(statement, document.language)) if told_apart else frozenset()
    shares = {one: _share(wanted, one, document) for one in found}
    best = max(mine, key=lambda one: (shares[one], one.voice == "quoted"))
    others = [shares[one] for one in found if one.actor != name]
    quotes = _quotes(name, cited, document)
    voice = "reported" if best.voice == "quoted" and not quotes else best.voice
    return Spoken(quotes, voice, best.via, certain=shares[best] > max(others, default=-1.0))


@once
def _certain_in(cited: tuple[Sentence, ...], document: Document) -> tuple[Attribution, ...]:
    return tuple(one for sentence in cited for one in _certain(sentence, document))


@once
def _certain(sentence: Sentence, document: Document) -> tuple[Attribution, ...]:
    """The certain attributions whose content or cue stands in a sentence; none that somebody else tells of."""
    return tuple(
        one
        for one in sure_attributions(document)
        if any(a < sentence.end and sentence.start < b for a, b in (*one.content, (one.cue_start, one.cue_end)))
        and (one.voice == "ascribed" or not is_relayed(one, document))
    )


def _share(wanted: frozenset[str], one: Attribution, document: Document) -> float:
    """How much of a statement's words an attribution has."""
    return len(wanted & _words_in(one, document)) / len(wanted) if wanted else 0.0


@once
def _words_in(one: Attribution, document: Document) -> frozenset[str]:
    text = " ".join([one.source, one.cue, *(document.text[a:b] for a, b in one.content)])
    return frozenset(content_words(text, document.language))


@lately
def _quotes(name: str, cited: tuple[Sentence, ...], document: Document) -> tuple[Evidence, ...]:
    """The quotations of the cited sentences of which nobody else is a nearer holder."""
    found, own = _certain_in(cited, document), []
    for quotation in (q for q in quotations_of(document) if q.depth == 0):
        if any(quotation.start < s.end and s.start < quotation.end for s in cited):
            around = [one for one in found if _covers(one, quotation.outer_start, quotation.outer_end)]
            nearest = min(around, key=lambda one: sum(b - a for a, b in one.content), default=None)
            if nearest is not None and nearest.actor == name:
                own.append(document.article.evidence(quotation.start, quotation.end))
    return tuple(own)


def _covers(one: Attribution, start: int, end: int) -> bool:
    return any(a <= start and end <= b for a, b in one.content)
