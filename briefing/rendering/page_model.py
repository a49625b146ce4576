"""What a page shows of one Brief: its statements, and the article cut into the passages that they link to.

A passage is a sentence of the article; of an article without its text, each different piece of evidence is one. A
passage is cut further into fragments, so that the very words of a quotation, a time or a name can be lit in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cached_property
from itertools import pairwise
from typing import Any, Final, NamedTuple, get_args

from briefing.article import Article, Evidence, Sentence
from briefing.brief import Brief, Dropped, Entry, Position, Stance, When, Who
from briefing.languages import language_of
from briefing.rendering.labels import by_actor, doubts, every_entry, one_line, seated, timeline, was_read

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


_MARGIN: Final = 5.0
_BADGE: Final = 8.0
_APART: Final = 20.0
_BREAKS: Final = 2
_EMPTY: Final = 0.75
_SHORTEST: Final = 2.0
_YEAR: Final = 365.2425
_ORIGIN: Final = datetime(1, 1, 1, tzinfo=UTC)
_LENGTH: Final = {"hours": 1 / 24, "days": 1.0, "months": _YEAR / 12}
_GRIDS: Final = (
    *(("hours", n) for n in (1, 3, 6, 12)),
    *(("days", n) for n in (1, 2, 7, 14)),
    *(("months", n) for n in (1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12000, 36000)),
)
_NAMES: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class Extent(NamedTuple):
    """A stretch of time, in days; None at an open end."""

    first: float | None
    last: float | None


class Bar(NamedTuple):
    """A time on the axis.

    Attributes:
        start: left end, in per cent.
        width: in per cent; 0 for a moment.
        row: from 0.
        open_start: whether it continues to the left.
        open_end: whether it continues to the right.
    """

    start: float
    width: float
    row: int
    open_start: bool
    open_end: bool


class Mark(NamedTuple):
    """A tick, a break or a line of the axis: where, in per cent, and what it says."""

    at: float
    label: str


@dataclass(frozen=True, slots=True)
class Axis:
    """A time axis.

    Attributes:
        bars: one for each extent given, in their order.
        ticks: round dates.
        breaks: where the axis leaves something out, and how much.
        rows: how many rows the bars take.
    """

    bars: tuple[Bar, ...]
    ticks: tuple[Mark, ...]
    breaks: tuple[Mark, ...]
    rows: int
    _stretches: tuple[_Stretch, ...]

    def place(self, moment: float) -> float:
        stretch = next((s for s in self._stretches if moment <= s.last), self._stretches[-1])
        return stretch.place(moment)


class _Stretch(NamedTuple):
    first: float
    last: float
    at: float
    per_day: float

    def place(self, moment: float) -> float:
        return self.at + (moment - self.first) * self.per_day


def extent(earliest: str | None, latest: str | None) -> Extent | None:
    """The stretch between two ISO 8601 dates or times, including the last day; None if neither can be read."""
    found = Extent(moment(earliest), moment(latest, whole_day=True))
    if found.first is None and found.last is None:
        return None
    if found.first is not None and found.last is not None and found.last < found.first:
        return None
    return found


def moment(value: str | None, *, whole_day: bool = False) -> float | None:
    """Days from the origin to an ISO 8601 date or time; to a date's start, or to its end if the whole day counts."""
    try:
        read = datetime.fromisoformat(value or "")
    except ValueError:
        return None
    if not date.min.year < read.year < date.max.year:  # calculations would overflow
        return None
    utc = read.astimezone(UTC) if read.tzinfo else read.replace(tzinfo=UTC)
    days = (utc - _ORIGIN) / timedelta(days=1)
    return days + 1 if whole_day and len(value or "") <= len("2026-03-12") else days


def axis(extents: Sequence[Extent], also: Iterable[float] = ()) -> Axis:
    """Draw extents on one axis; `also` are moments that it must include."""
    stretches = _stretches(sorted([*map(_closed, extents), *((m, m) for m in also)]))
    drawn = Axis((), (), (), 0, stretches)
    bars = tuple(_rows([_bar(one, drawn) for one in extents]))
    breaks = tuple(
        Mark((a.place(a.last) + b.place(b.first)) / 2, _span(b.first - a.last)) for a, b in pairwise(stretches)
    )
    rows = max((bar.row for bar in bars), default=-1) + 1
    return Axis(bars, _legible(_ticks(stretch) for stretch in stretches), breaks, rows, stretches)


def _closed(one: Extent) -> tuple[float, float]:
    """The part of an extent that the axis must show."""
    known = [day for day in one if day is not None]
    return known[0], known[-1]


def _stretches(closed: Sequence[tuple[float, float]]) -> tuple[_Stretch, ...]:
    """Put the parts of the axis side by side, all to one scale."""
    parts = _parts(closed)
    room = 100 - 2 * _MARGIN * len(parts)
    length = sum(last - first for first, last in parts)
    spare = 0.0 if length else room / len(parts)
    per_day = room / (length or 1.0)
    at, laid = 0.0, []
    for first, last in parts:
        laid.append(_Stretch(first, last, at + _MARGIN + spare / 2, per_day))
        at += 2 * _MARGIN + (last - first) * per_day + spare
    return tuple(laid)


def _parts(closed: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Break the axis, at most twice, where an empty stretch takes up three quarters of what is left of it."""
    islands: list[tuple[float, float]] = []
    for first, last in closed:
        if islands and first <= islands[-1][1]:
            islands[-1] = (islands[-1][0], max(last, islands[-1][1]))
        else:
            islands.append((first, last))
    gaps = sorted(((b[0] - a[1], n) for n, (a, b) in enumerate(pairwise(islands), start=1)), reverse=True)
    total, cuts = islands[-1][1] - islands[0][0], []
    for gap, number in gaps[:_BREAKS]:
        if len(islands) < 3 or gap < max(_SHORTEST, _EMPTY * total):
            break
        cuts.append(number)
        total -= gap
    ends = [0, *sorted(cuts), len(islands)]
    return [(islands[a][0], islands[b - 1][1]) for a, b in pairwise(ends)]


def _bar(one: Extent, drawn: Axis) -> Bar:
    """A bar, in no row yet; an open end reaches the end of the axis."""
    start = 0.0 if one.first is None else drawn.place(one.first)
    end = 100.0 if one.last is None else drawn.place(one.last)
    return Bar(start, max(end - start, 0.0), 0, one.first is None, one.last is None)


def _rows(bars: Iterable[Bar]) -> Iterator[Bar]:
    """Give each bar the first row in which it covers no other."""
    ends: list[float] = []
    for bar in bars:
        row = next((n for n, end in enumerate(ends) if end <= bar.start), len(ends))
        ends[row : row + 1] = [bar.start + max(bar.width + _BADGE / 2, _BADGE)]
        yield bar._replace(row=row)


def _span(days: float) -> str:
    """A length of time in words: `11 years`, `7 months`, `40 days`."""
    if days >= 2 * _YEAR:
        return f"{days / _YEAR:.0f} years"
    return f"{days * 12 / _YEAR:.0f} months" if days >= 90 else f"{days:.0f} days"


def _ticks(stretch: _Stretch) -> tuple[Mark, ...]:
    """Round dates, as close as their labels allow; the first day if there is none."""
    first, last = _ORIGIN + timedelta(days=stretch.first), _ORIGIN + timedelta(days=stretch.last)
    unit, step = next((unit, n) for unit, n in _GRIDS if n * _LENGTH[unit] * stretch.per_day >= _APART)
    ticks = tuple(_tick(at, unit, step, stretch) for at in _moments(first, last, unit, step) if first <= at <= last)
    return ticks or (_tick(first, "days", 1, stretch),)


def _legible(ticks: Iterable[Sequence[Mark]]) -> tuple[Mark, ...]:
    """Leave out labels that the first date after a break would overlap."""
    kept: list[Mark] = []
    for group in ticks:
        while kept and group[0].at - kept[-1].at < _APART:
            kept.pop()
        kept += group
    return tuple(kept)


def _tick(at: datetime, unit: str, step: int, stretch: _Stretch) -> Mark:
    name = _NAMES[at.month - 1]
    label = {
        "hours": f"{at.day} {name} {at:%H:%M}",
        "days": f"{at.day} {name} {at.year}",
        "months": f"{name} {at.year}" if step < 12 else f"{at.year}",
    }
    return Mark(stretch.place((at - _ORIGIN) / timedelta(days=1)), label[unit])


def _moments(first: datetime, last: datetime, unit: str, step: int) -> Iterator[datetime]:
    return _months(first, last, step) if unit == "months" else _every(first, last, timedelta(**{unit: step}))


def _every(first: datetime, last: datetime, step: timedelta) -> Iterator[datetime]:
    at = datetime.combine(first.date(), datetime.min.time(), UTC)
    while at <= last:
        yield at
        at += step


def _months(first: datetime, last: datetime, step: int) -> Iterator[datetime]:
    count = (first.year * 12 + first.month - 1) // step * step
    while count <= last.year * 12 + last.month - 1:
        if count >= 12:
            yield datetime.combine(date(count // 12, count % 12 + 1, 1), datetime.min.time(), UTC)
        count += step
