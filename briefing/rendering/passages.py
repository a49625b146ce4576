"""The article cut into passages: what a statement can be linked to, and light up.

A passage is a sentence of the article; of an article without its text, each different piece of evidence is one. A
passage is cut further into fragments, so that the very words of a quotation, a time or a name can be lit in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefing.article import Article, Evidence, Sentence

_LINE_END = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class Fragment:
    """Some words of a passage, and the ids of the statements whose very words they are."""

    text: str
    of: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence, or a piece of evidence.

    Attributes:
        number: counted from 1.
        id: its anchor in the page.
        start: index of its first code point in the article.
        end: index after the last.
        fragments: its words, whole and in order.
        supports: the ids of the statements that rest on it.
    """

    number: int
    id: str
    start: int
    end: int
    fragments: tuple[Fragment, ...]
    supports: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Claim:
    """What a statement needs of the article.

    Attributes:
        id: its anchor in the page.
        evidence: what it rests on.
        words: the very words it is about: a quotation, a time, the mentions of a name.
    """

    id: str
    evidence: tuple[Evidence, ...]
    words: tuple[Evidence, ...] = ()


def touches(span: Evidence, start: int, end: int) -> bool:
    """Whether a span has a character in common with the one from start to end."""
    return span.start < end and start < span.end


def units(article: Article, claims: Iterable[Claim]) -> tuple[Sentence, ...]:
    """What is numbered and linked to: the sentences, or without the text each piece of evidence once."""
    if article.text is not None:
        return article.sentences
    spans = {(e.start, e.start + len(e.text)): e.text for claim in claims for e in claim.evidence}
    return tuple(Sentence(n, *span, spans[span]) for n, span in enumerate(sorted(spans), start=1))


def passages(article: Article, claims: Sequence[Claim], key: str) -> tuple[Passage, ...]:
    """Cut an article into passages; `key` begins their ids."""
    return tuple(_passage(unit, claims, key) for unit in units(article, claims))


def _passage(unit: Sentence, claims: Sequence[Claim], key: str) -> Passage:
    supports = tuple(c.id for c in claims if any(touches(e, unit.start, unit.end) for e in c.evidence))
    fragments = tuple(_fragments(unit, claims))
    return Passage(unit.number, f"{key}-s{unit.number}", unit.start, unit.end, fragments, supports)


def _fragments(unit: Sentence, claims: Sequence[Claim]) -> Iterable[Fragment]:
    inside = [(c.id, e) for c in claims for e in c.words if touches(e, unit.start, unit.end)]
    bounds = {bound for _, e in inside for bound in (e.start, e.end) if unit.start < bound < unit.end}
    for start, end in pairwise(sorted({unit.start, unit.end} | bounds)):
        of = dict.fromkeys(claim for claim, e in inside if touches(e, start, end))
        yield Fragment(unit.text[start - unit.start : end - unit.start], " ".join(of))


# ---------------------------------------------------------------------------------------------- paragraphs


def paragraphs(article: Article, found: Sequence[Passage]) -> tuple[tuple[Passage | str, ...], ...]:
    """Put passages together again: paragraphs of passages and of what stands between them.

    A paragraph ends at a line end, except in a text wrapped at some width, where it takes a blank line. Pieces of
    evidence stand alone.
    """
    if article.text is None:
        return tuple((passage,) for passage in found)
    gaps = [article.text[a.end : b.start] for a, b in pairwise(found)]
    ends = 2 if _is_wrapped(article, gaps) else 1
    grouped: list[list[Passage | str]] = []
    for gap, passage in zip(["\n\n", *gaps], found, strict=False):
        if len(_LINE_END.findall(gap)) >= ends:
            grouped.append([passage])
        else:
            grouped[-1] += [gap, passage]
    return tuple(tuple(group) for group in grouped)


def _is_wrapped(article: Article, gaps: Iterable[str]) -> bool:
    """Whether lines end inside sentences more often than between them."""
    inside = sum(len(_LINE_END.findall(sentence.text)) for sentence in article.sentences)
    return inside > sum(len(_LINE_END.findall(gap)) == 1 for gap in gaps)
