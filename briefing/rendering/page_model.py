"""What a page shows of one Brief: its statements, and the article cut into the passages that they link to.

A passage is a sentence of the article; of an article without its text, each different piece of evidence is one. A
passage is cut further into fragments, so that the very words of a quotation, a time or a name can be lit in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Any, Final, get_args

from briefing.article import Article, Evidence, Sentence
from briefing.brief import Brief, Dropped, Entry, Position, Stance, When, Who
from briefing.languages import language_of
from briefing.rendering.labels import doubts, was_read
from briefing.rendering.outline import by_actor, every_entry, one_line, seated, timeline
from briefing.rendering.timescale import Axis, Bar, axis, extent, moment

_LINE_END = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class Fragment:
    """Some words of a passage, and the ids of the statements that are about exactly these words."""

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
        fragments: its words, complete and in order.
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
        words: the exact words it is about: a quotation, a time, the mentions of a name.
    """

    id: str
    evidence: tuple[Evidence, ...]
    words: tuple[Evidence, ...] = ()


def touches(span: Evidence, start: int, end: int) -> bool:
    return span.start < end and start < span.end


def units(article: Article, claims: Iterable[Claim]) -> tuple[Sentence, ...]:
    """What is numbered and linked to: the sentences, or, without the text, each piece of evidence once."""
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


def paragraphs(article: Article, found: Sequence[Passage]) -> tuple[tuple[Passage | str, ...], ...]:
    """Put passages together again: paragraphs of passages and of what is between them.

    A paragraph ends at a line end, except in wrapped text, where it takes a blank line. Pieces of evidence stand alone.
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


_RIGHT_TO_LEFT: Final = re.compile("ar|arc|ckb|dv|fa|he|iw|ji|ks|nqo|pnb|ps|sd|syr|ug|ur|yi")


@dataclass(frozen=True, slots=True)
class Statement:
    """An entry of the Brief in the page.

    Attributes:
        id: its anchor.
        entry: the entry.
        cites: the passages it rests on.
        lost: whether it has evidence, but none of it is in the text.
        doubts: what about it is unconfirmed, in words.
        actors: the ids of those it is about.
    """

    id: str
    entry: Any
    cites: tuple[Passage, ...]
    lost: bool
    doubts: str
    actors: tuple[str, ...]


def direction(language: str | None) -> str:
    """The value of `dir` for a text: by its language, or left to its first strong letter."""
    if language is None:
        return "auto"
    return "rtl" if _RIGHT_TO_LEFT.fullmatch(language) else "ltr"


class Sheet:
    """One Brief, ready for the page.

    Attributes:
        brief: the Brief.
        key: what the ids of its elements begin with.
    """

    def __init__(self, brief: Brief, number: int = 1) -> None:
        """Number the statements in the order in which `every_entry` gives them."""
        self.brief = brief
        self.key = f"b{number}"
        self._entries = every_entry(brief)
        self._read = was_read(brief)
        self.language = brief.provenance.language or brief.article.language
        self.direction = direction(self.language)
        self.article_direction = direction(brief.article.language)

    @cached_property
    def _claims(self) -> tuple[Claim, ...]:
        return tuple(Claim(f"{self.key}-e{n}", e.evidence, _very_words(e)) for n, e in enumerate(self._entries, 1))

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """The sentences of the article, or without its text the pieces of evidence."""
        return passages(self.brief.article, self._claims, self.key)

    @cached_property
    def paragraphs(self) -> tuple[tuple[Passage | str, ...], ...]:
        """The passages, with what stands between them."""
        return paragraphs(self.brief.article, self.passages)

    @cached_property
    def _statements(self) -> dict[int, Statement]:
        """The statements by the identity of their entries: two entries may be equal."""
        pairs = zip(self._entries, self._claims, strict=True)
        return {id(entry): self._statement(entry, claim) for entry, claim in pairs}

    def _statement(self, entry: Entry, claim: Claim) -> Statement:
        cites = tuple(passage for passage in self.passages if claim.id in passage.supports)
        lost, unconfirmed = bool(entry.evidence) and not cites, doubts(entry, read=self._read)
        return Statement(claim.id, entry, cites, lost, unconfirmed, self._about(entry, cites))

    @property
    def unit(self) -> str:
        return "evidence" if self.brief.article.text is None else "sentence"

    @property
    def comma(self) -> str:
        """What stands between a name and its role."""
        return language_of(self.language or "").list_comma

    @property
    def opens_with_title(self) -> bool:
        first = self.passages[0]
        alone = self.brief.article.text is not None and self.paragraphs[0] == (first,)
        return alone and one_line("".join(f.text for f in first.fragments)) == one_line(self.brief.article.title or "")

    def cited_by(self, dropped: Dropped) -> list[Passage]:
        cites = dropped.entry.get("cites")
        if self.brief.article.text is None or not isinstance(cites, list):
            return []
        return [passage for passage in self.passages if passage.number in cites]

    @property
    def event(self) -> Statement:
        return self.of(self.brief.what)

    @property
    def points(self) -> list[Statement]:
        return self.all(self.brief.what.points)

    @property
    def who(self) -> list[Statement]:
        return self.all(seated(self.brief)[0])

    @property
    def others(self) -> list[Statement]:
        return self.all(seated(self.brief)[1])

    @property
    def questions(self) -> list[Statement]:
        return self.all(self.brief.open_questions)

    @property
    def own(self) -> dict[str, list[Statement]]:
        return {name: self.all(entries) for name, entries in self.brief.sections.items()}

    @property
    def positions(self) -> dict[str, list[Statement]]:
        return {actor: self.all(positions) for actor, positions in by_actor(self.brief).items()}

    def of(self, entry: Entry) -> Statement:
        return self._statements[id(entry)]

    def telling(self, when: When) -> Statement:
        return self.of(self.brief.telling(when))

    def all(self, entries: Iterable[Entry]) -> list[Statement]:
        return [self.of(entry) for entry in entries]

    @cached_property
    def actors(self) -> dict[str, str]:
        """The ids of all who act or hold a view, by name."""
        names = [*(who.name for who in self.brief.who), *(position.actor for position in self.brief.positions)]
        return {name: f"{self.key}-a{n}" for n, name in enumerate(dict.fromkeys(names), start=1)}

    def _about(self, entry: Entry, cites: Iterable[Passage]) -> tuple[str, ...]:
        """Who an entry is about: who holds the view and who reports it; else who its passages name."""
        if isinstance(entry, Who):
            return (self.actors[entry.name],)
        if isinstance(entry, Position):
            named = (self.actors.get(name or "") for name in (entry.actor, entry.via))
            return tuple(actor for actor in named if actor)
        named_there = {w.name for w in self.brief.who for p in cites if _named_in(w.mentions, p)}
        return tuple(actor for name, actor in self.actors.items() if name in named_there)

    @cached_property
    def topics(self) -> list[str]:
        """The columns of the table of positions; the last, for what has no topic, is empty."""
        held = [self._topic(position) for position in self.brief.positions]
        return [topic for topic in dict.fromkeys([*self.brief.topics, *held, ""]) if topic in held]

    def _topic(self, position: Position) -> str:
        return position.topic if position.topic in self.brief.topics else ""

    def stances(self, actor: str, topic: str) -> list[Statement]:
        """Where an actor stands on a topic."""
        there = [p for p in self.brief.positions if p.actor == actor and self._topic(p) == topic]
        return self.all(there)

    @property
    def key_of_stances(self) -> list[str]:
        taken = {position.stance for position in self.brief.positions}
        return [stance for stance in get_args(Stance) if stance in taken]

    @property
    def ascribes(self) -> bool:
        return any(position.voice == "ascribed" for position in self.brief.positions)

    @cached_property
    def dated(self) -> list[tuple[Statement, When]]:
        return [(self.of(when), when) for when in timeline(self.brief) if extent(when.earliest, when.latest)]

    @property
    def undated(self) -> list[Statement]:
        return [self.of(when) for when in timeline(self.brief) if not extent(when.earliest, when.latest)]

    @property
    def published(self) -> float | None:
        """The day of publication, as a moment of the axis."""
        return moment(self.brief.article.published)

    @cached_property
    def axis(self) -> Axis:
        extents = [found for _, when in self.dated if (found := extent(when.earliest, when.latest))]
        return axis(extents, [] if self.published is None else [self.published])

    @property
    def bars(self) -> list[tuple[int, Bar, Statement, When]]:
        rows = zip(self.axis.bars, self.dated, strict=True)
        return [(number, bar, statement, when) for number, (bar, (statement, when)) in enumerate(rows, start=1)]


def _very_words(entry: Entry) -> tuple[Evidence, ...]:
    """The exact words that an entry is about, within the sentences it rests on."""
    if isinstance(entry, When):
        return (entry.expression,)
    if isinstance(entry, Position):
        return entry.quotes
    return entry.mentions if isinstance(entry, Who) else ()


def _named_in(mentions: Iterable[Evidence], passage: Passage) -> bool:
    return any(touches(mention, passage.start, passage.end) for mention in mentions)
