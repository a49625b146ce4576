"""Who says or holds what in an article, by rules.

A `Frame` is a cue with its holder; what it covers (the clause after "said that", the words before ", she said", the
quotation beside it) is its content. Quotations without a frame of their own belong to the frame of the sentence after
or before them, or go on from the quotation before.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefing.brief import Voice
from briefing.checks.attribution.clauses import Unit, units_of
from briefing.checks.attribution.coordinated_sources import partners
from briefing.checks.attribution.frames import frames_of
from briefing.checks.attribution.identity import Focus, Who, WhoKind
from briefing.checks.attribution.phrases import Phrase
from briefing.checks.attribution.quote_assignment import Holding, deal
from briefing.checks.attribution.sources import Clauses
from briefing.checks.document import Document, once
from briefing.checks.entities.resolver import Mention, cast_of
from briefing.languages import Speech, language_of


class Attribution(NamedTuple):
    """Words or a view, and whose they are.

    Attributes:
        source: the article's words for who says or holds it.
        source_start: where they begin, in code points of the article.
        source_end: where they end.
        actor: the holder's full name; a description as it stands; None where it cannot be told safely.
        cue: the words that attribute: a verb, a noun, a phrase.
        cue_start: where they begin.
        cue_end: where they end.
        content: the spans of the words or the view, in order.
        voice: `quoted` where a quotation is in it, `reported`, or `ascribed` where somebody else reports the view.
        via: who reports an ascribed view.
        certain: whether the pattern is a strong one and nobody else is possible.
    """

    source: str
    source_start: int
    source_end: int
    actor: str | None
    cue: str
    cue_start: int
    cue_end: int
    content: tuple[tuple[int, int], ...]
    voice: Voice
    via: str | None
    certain: bool


class Spoken(NamedTuple):
    """What the rules found in an article.

    Attributes:
        attributions: in order of the article.
        kinds: for each of them, by what its holder was told.
        clauses: the sentences.
    """

    attributions: tuple[Attribution, ...]
    kinds: tuple[WhoKind, ...]
    clauses: tuple[Clauses, ...]


_SOMEBODY = frozenset({"他", "她", "他们", "她们", "它", "彼", "彼女", "彼ら", "同氏", "有人", "一些人", "我们"})


def attributions(document: Document) -> tuple[Attribution, ...]:
    """Find every attribution of an article, in order."""
    return speech_of(document).attributions


@once
def speech_of(document: Document) -> Spoken:
    """Find the attributions of an article, and its sentences."""
    clauses: list[Clauses] = []
    if language_of(document.language).script.unspaced:
        found = list(_unspaced(document))
    else:
        words = language_of(document.language).speech
        found = [] if not words else list(_spaced(document, words, clauses))
    return Spoken(tuple(a for a, _ in found), tuple(k for _, k in found), tuple(clauses))


def _spaced(document: Document, words: Speech, clauses: list[Clauses]) -> Iterator[tuple[Attribution, WhoKind]]:
    """Yield the attributions of a text with how the holder was told, and note the sentences."""
    units = units_of(document)
    mentions = _dealt(units, cast_of(document).in_span(0, len(document.text)))
    clauses += [Clauses(u, words, m, document.text) for u, m in zip(units, mentions, strict=True)]
    held = deal(document, clauses, [frames_of(c) for c in clauses])
    focus = Focus(cast_of(document), words)
    for of_unit, one in zip(held, clauses, strict=True):
        whos = _whos(one, of_unit, focus)
        for holding, who in zip(of_unit, whos, strict=True):
            found = _attribution(document, holding, who, of_unit, whos)
            yield found, who.kind
            yield from ((_of_partner(found, one, p, o), o.kind) for p, o in _partners(one, holding, focus))
        main = next((w for h, w in zip(of_unit, whos, strict=True) if _parent(h, of_unit) is None), None)
        focus.turn(main or next(filter(focus.acts, _subjects(one, focus)), None))


def _partners(clauses: Clauses, holding: Holding, focus: Focus) -> Iterator[tuple[Phrase, Who]]:
    """Yield who else holds it: "A and B reject"."""
    frame = holding.frame
    if frame.cue.kind in ("say", "hold"):
        for phrase in partners(clauses, frame.phrase, frame.cue.first):
            yield phrase, focus.who(clauses, phrase, None)


def _of_partner(found: Attribution, clauses: Clauses, phrase: Phrase, who: Who) -> Attribution:
    """The same words or view, given to another of several."""
    start, end = clauses.span(phrase.first, phrase.last)
    text = clauses.text(phrase.first, phrase.last)
    return found._replace(
        source=text, source_start=start, source_end=end, actor=who.name, certain=found.certain and who.safe
    )


def _unspaced(document: Document) -> Iterator[tuple[Attribution, WhoKind]]:
    """Yield the attributions of a text without spaces, with how the holder was told."""
    from briefing.checks.attribution.cjk import find

    text = document.text
    for found in find(document):
        named = [m for m in cast_of(document).in_span(*found.source) if m.kind == "name" and m.actor is not None]
        source = text[slice(*found.source)]
        unknown = None if source in _SOMEBODY else source
        actor = named[-1].actor.name if named and named[-1].actor is not None else unknown
        voice: Voice = "quoted" if found.quoted else "reported"
        certain = (found.certain or (bool(named) and named[-1].end == found.source[1])) and actor is not None
        yield (
            Attribution(
                source, *found.source, actor, text[slice(*found.cue)], *found.cue, found.content, voice, None, certain
            ),
            "name" if named else "description" if actor else "pronoun",
        )


def _whos(clauses: Clauses, held: Sequence[Holding], focus: Focus) -> list[Who]:
    whos: list[Who] = []
    for holding in held:
        parent = _parent(holding, held)
        above = whos[held.index(parent)] if parent is not None and held.index(parent) < len(whos) else None
        beside = next((w for h, w in zip(held, whos, strict=False) if parent is None and w.kind == "name"), None)
        whos.append(focus.who(clauses, holding.frame.phrase, above or beside))
    return whos


def _parent(holding: Holding, held: Sequence[Holding]) -> Holding | None:
    """Return the attribution in whose content a frame stands: the innermost."""
    at = holding.cue_start
    around = [h for h in held if h is not holding and any(a <= at < b for a, b in h.spans)]
    return max(around, key=lambda h: h.cue_start, default=None)


def _attribution(
    document: Document, holding: Holding, who: Who, held: Sequence[Holding], whos: Sequence[Who]
) -> Attribution:
    text, tokens, frame = document.text, holding.clauses.tokens, holding.frame
    start, end = tokens[frame.phrase.first].start, tokens[frame.phrase.last - 1].end
    cue = holding.cue_start, tokens[frame.cue.last - 1].end
    spans = tuple(sorted(holding.spans))
    parent = _parent(holding, held)
    above = whos[held.index(parent)].name if parent is not None else None
    ascribed = above is not None and above != who.name and (frame.cue.kind == "hold" or not holding.quoted)
    voice: Voice = "ascribed" if ascribed else "quoted" if holding.quoted else "reported"
    certain = holding.certain and who.safe and bool(spans)
    return Attribution(
        text[start:end],
        start,
        end,
        who.name,
        text[slice(*cue)],
        *cue,
        spans,
        voice,
        above if ascribed else None,
        certain,
    )


def _subjects(clauses: Clauses, focus: Focus) -> Iterator[Who]:
    return (focus.who(clauses, phrase, None) for phrase in clauses.subjects())


def _dealt(units: Sequence[Unit], mentions: Sequence[Mention]) -> list[tuple[Mention, ...]]:
    """Deal the mentions out to the units they stand in."""
    dealt: list[list[Mention]] = [[] for _ in units]
    at = 0
    for mention in mentions:
        while at + 1 < len(units) and units[at + 1].start <= mention.start:
            at += 1
        dealt[at].append(mention)
    return [tuple(m) for m in dealt]
