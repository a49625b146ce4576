"""Who says or holds what in an article, by rules.

A `Frame` is a cue with its holder; what it covers (the clause after "said that", the words before ", she said", the
quotation beside it) is its content. Quotations without a frame of their own belong to the frame of the sentence after
or before them, or go on from the quotation before.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple, TypeAlias

from briefing.brief import Voice
from briefing.checks.attribution.clauses import QUOTE, Unit, units_of
from briefing.checks.attribution.frames import Frame, frames_of
from briefing.checks.attribution.phrases import Cue, Phrase
from briefing.checks.attribution.sources import Clauses, partners
from briefing.checks.document import Document, once
from briefing.checks.entities.references import gender_of
from briefing.checks.entities.resolver import Cast, Mention, cast_of
from briefing.checks.quotations import quotations_of
from briefing.languages import Speech, is_role, language_of
from briefing.languages.shared.people import SINGULAR
from briefing.text.quotations import Quotation


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


WhoKind: TypeAlias = Literal["name", "pronoun", "description"]
_APPOSED = 6
"""Within how many tokens after a comma the name ends that a description goes before."""
_FEW = 4
"""How many words a description of one person has, who can be "he", or a name that no capital shows."""


class Who(NamedTuple):
    """Whom a phrase denotes: a full name or a description, None where that is not safe; and by what it was told."""

    name: str | None
    kind: WhoKind
    safe: bool


_NOBODY = Who(None, "pronoun", safe=False)


class Focus:
    """Follows who speaks through an article, to tell whom a pronoun means."""

    def __init__(self, cast: Cast, words: Speech) -> None:
        """Begin an article."""
        self._cast = cast
        self._describes = words.drops
        self._unnamed = ""
        self._unresolved = False
        self._english = words.compounds
        self._inflects = words.inflects and not words.perfect
        self._speakers: tuple[str, ...] = ()
        self._called: dict[str, str] = {}

    def who(self, clauses: Clauses, phrase: Phrase, parent: Who | None) -> Who:
        """Say whom a phrase denotes; `parent` is who reports the clause that the phrase stands in."""
        word = clauses.low(phrase.first) if phrase.head == phrase.first + 1 else ""
        if word in clauses.words.possessives:
            subject = clauses.subject(phrase.first)
            known = subject is not None and subject.first != phrase.first
            return (
                self.who(clauses, subject, None)._replace(kind="pronoun", safe=False) if known and subject else _NOBODY
            )
        if word in clauses.words.persons:
            return self._of_pronoun(clauses, phrase.first, parent)
        if clauses.is_cue(phrase.first):
            return self._meant("", parent)._replace(safe=False)
        mention = clauses.named.get(phrase.head - 1)
        if mention is not None and mention.actor is not None and not clauses.only_describes(phrase, mention):
            return Who(mention.actor.name, "name", safe=True)
        if clauses.low(phrase.first) in clauses.words.possessives and clauses.low(phrase.last) == "zufolge":
            return _NOBODY  # "seinem Gutachten zufolge": his, whoever he is
        apposed = _apposed(clauses, phrase)
        return apposed or Who(clauses.text(phrase.first, phrase.last), "description", safe=True)

    def _of_pronoun(self, clauses: Clauses, at: int, parent: Who | None) -> Who:
        word, w = clauses.low(at), clauses.words
        if word in w.first_persons:
            return _NOBODY
        if word in w.many:
            return _NOBODY if parent is None else parent._replace(kind="pronoun")
        if self._unnamed and not any(i < at for i in clauses.named) and _is_called(self._unnamed, word):
            return Who(self._unnamed, "pronoun", safe=False)
        meant = clauses.meant(at)
        if meant is not None and meant.actor is not None:
            return Who(meant.actor.name, "pronoun", safe=True)
        return _NOBODY if self._unresolved else self._meant(word, parent)

    def _meant(self, pronoun: str, parent: Who | None) -> Who:
        above = [parent.name] if parent is not None and parent.name is not None and self._one(parent) else []
        fits = [s for s in [*above, *self._speakers[::-1]] if self._may_be(s, pronoun)]
        if not fits:
            return _NOBODY
        sure = not above and fits[0] == self._speakers[-1]
        if sure:
            self._called[fits[0]] = pronoun
        return Who(fits[0], "pronoun", safe=sure)

    def _may_be(self, name: str, pronoun: str) -> bool:
        """Whether somebody who spoke can be called so: by the pronouns so far, by given name and form of address."""
        actor = self._cast.resolve(name)
        gender = gender_of(actor) if actor is not None else ""
        other = gender and pronoun in SINGULAR and SINGULAR[pronoun] != gender
        return not other and self._called.get(name, pronoun) == pronoun

    def _one(self, who: Who) -> bool:
        """Whether somebody can be "he" or "she"."""
        if who.kind == "description":
            return who.name is not None and not who.name.endswith("s") and len(who.name.split()) <= _FEW
        name = who.name or ""
        if name.isupper():
            return False
        actor = self._cast.resolve(name)
        return actor is None or actor.kind != "organisation"

    def acts(self, who: Who) -> bool:
        """Whether a subject is surely a person's name."""
        actor = self._cast.resolve(who.name) if who.name is not None and who.kind == "name" else None
        return actor is not None and (actor.kind == "person" or (actor.kind == "unknown" and " " in actor.name))

    def turn(self, speaker: Who | None) -> None:
        """Take note of who spoke, or acted, last."""
        self._unnamed = self._only_described(speaker) if speaker is not None else self._unnamed
        if speaker is not None:
            self._unresolved = self._inflects and speaker.kind == "description" and _holds_name(speaker.name or "")
        known = speaker is not None and (speaker.kind != "description" or self._describes)
        if speaker is not None and speaker.name is not None and known and self._one(speaker):
            self._speakers = (*[s for s in self._speakers if s != speaker.name][-3:], speaker.name)

    def _only_described(self, speaker: Who) -> str:
        """Return the description of one person by an office, to whom "he said" in the next sentence goes back."""
        name = speaker.name or ""
        if speaker.kind == "pronoun" and name == self._unnamed:
            return name
        words = name.lower().split()
        new = (
            self._english and speaker.kind == "description" and words[:1] and words[0] in ("a", "an", "another", "one")
        )
        return name if new and any(is_role(word, "en") for word in words) else ""


def _holds_name(description: str) -> bool:
    """Whether a name stands in a description, which may be of that one or of somebody else: "представитель Орлова"."""
    return any(word[0].isupper() for word in description.split()[1:])


def _is_called(description: str, pronoun: str) -> bool:
    """Whether "he" or "she" may be meant by a description: a spokeswoman is no "he"."""
    words = description.lower().split()
    woman = any(w.endswith("woman") for w in words)
    return not (woman if pronoun == "he" else not woman and any(w.endswith("man") for w in words))


def _between_commas(clauses: Clauses, place: int) -> Who | None:
    """Return the few words between two commas as a name, where the script shows none."""
    end = next((at for at in range(place, min(place + _FEW, len(clauses.tokens))) if clauses.low(at) == ","), place)
    named = end > place + 1 and clauses.low(place) not in clauses.words.circumstances
    return Who(clauses.text(place, end), "description", safe=True) if named else None


def _apposed(clauses: Clauses, phrase: Phrase) -> Who | None:
    """Return the one named behind a description and a comma: "the mayor, Ilse Varga"."""
    place = phrase.last + 1
    if clauses.low(phrase.last) != "," or place >= len(clauses.tokens):
        return None
    if clauses.words.order == "vso":
        return _between_commas(clauses, place)
    places = range(place, min(place + _APPOSED, len(clauses.tokens)))
    at = next((i for i in places if i in clauses.named and clauses.named[i].kind == "name"), place)
    mention = clauses.named.get(at)
    if mention is None or mention.actor is None or mention.kind != "name":
        return None
    text = clauses.text(phrase.first, phrase.last).lower()
    beside = mention.start == clauses.tokens[place].start
    titled = range(place, clauses.begins(mention.start, at + 1))
    closed = all(clauses.tokens[i].text[0].isupper() or clauses.low(i) in clauses.words.determiners for i in titled)
    bare = clauses.low(phrase.first) in clauses.words.articles and phrase.head == phrase.last
    known = bare and clauses.low(at + 1) == "," and closed and mention.actor.kind != "organisation"
    fits = known or (beside and any(role.lower() in text for role in mention.actor.roles))
    return Who(mention.actor.name, "name", safe=True) if fits else None


_SENTENCE = 5
"""From how many words on a quotation that stands loosely in a sentence is taken for somebody's words."""


class Holding:
    """A frame with the spans of the article it covers; quotations are added while they are dealt out."""

    def __init__(self, clauses: Clauses, frame: Frame, at: int) -> None:
        self.at = at
        self.clauses = clauses
        self.frame = frame
        self.spans = [(clauses.tokens[a].start, clauses.tokens[b - 1].end) for a, b in frame.content]
        self.quoted = any(QUOTE in clauses.lows(a, b) for a, b in frame.content)
        self.certain = frame.clean
        self.cue_start = clauses.tokens[frame.cue.first].start

    def covers(self, quotation: Quotation) -> bool:
        """Whether a quotation lies in what the frame covers."""
        return any(a <= quotation.outer_start and quotation.outer_end <= b for a, b in self.spans)

    def take(self, quotation: Quotation) -> None:
        """Add a quotation to what the frame covers."""
        if not self.covers(quotation):
            self.spans.append((quotation.outer_start, quotation.outer_end))
        self.quoted = True

    def continued(self, quotation: Quotation) -> Holding:
        """Return the same frame over a quotation that is probably its own."""
        other = Holding(self.clauses, self.frame._replace(content=()), self.at)
        other.spans, other.quoted, other.certain = [(quotation.outer_start, quotation.outer_end)], True, False
        return other


class _Dealer:
    def __init__(self, document: Document, clauses: Sequence[Clauses], held: list[list[Holding]]) -> None:
        self.text = document.text
        self.clauses = clauses
        self.held = held
        self.starts = [c.unit.start for c in clauses]

    def unit_at(self, quotation: Quotation) -> int:
        return max(0, bisect_right(self.starts, quotation.outer_start) - 1)

    def covering(self, quotation: Quotation) -> Holding | None:
        """Return the innermost frame of the same unit that covers a quotation."""
        found = [h for h in self.held[self.unit_at(quotation)] if h.covers(quotation)]
        return max(found, key=lambda h: h.cue_start, default=None)

    def beside(self, at: int, quotation: Quotation, last: tuple[int, Holding] | None) -> tuple[Holding, bool] | None:
        """Return the frame of a quotation that none covers, and whether that is sure."""
        if self.held[at]:
            if len(self.text[quotation.start : quotation.end].split()) < _SENTENCE:
                return None
            return min(self.held[at], key=lambda h: abs(h.cue_start - quotation.outer_start)), False
        introduced = self.introduced(at, quotation)
        if introduced is not None:
            return introduced, False
        if any(t.is_word for t in self.clauses[at].tokens):
            return None
        return self.around(at, quotation) or self.going_on(at, last)

    def around(self, at: int, quotation: Quotation) -> tuple[Holding, bool] | None:
        """Return the frame of the next unit ("… !” Orr said.") or of the unit before ("Orr said:")."""
        after = self.held[at + 1] if at + 1 < len(self.held) else []
        if after and not self.clauses[at + 1].unit.opens_paragraph and not after[0].spans and after[0].frame.first == 0:
            return after[0], True
        before = self.held[at - 1] if at else []
        if before and self.text[: quotation.outer_start].rstrip().endswith(":"):
            return before[-1], True
        return None

    def going_on(self, at: int, last: tuple[int, Holding] | None) -> tuple[Holding, bool] | None:
        """Return the frame of the quotation before, which a quotation without words around it goes on from."""
        if last is None or at - last[0] > 1:
            return None
        return last[1], not self.clauses[at].unit.opens_paragraph

    def introduced(self, at: int, quotation: Quotation) -> Holding | None:
        """Return a frame for "Jan Orr: “…”": a name, a colon, a quotation."""
        clauses = self.clauses[at]
        here = next((i for i, t in enumerate(clauses.tokens) if t.start == quotation.outer_start), 0)
        if clauses.low(here - 1) != ":" or here - 2 not in clauses.named:
            return None
        phrase = clauses.ending(here - 2)
        if phrase is None:
            return None
        frame = Frame(
            Cue(here - 1, here, "say"), phrase, phrase.first, here, ((here, here + 1),), inverted=False, clean=False
        )
        self.held[at].append(Holding(clauses, frame, at))
        return self.held[at][-1]

    def deal(self, quotations: Sequence[Quotation]) -> None:
        covered = {q.utterance: h for q in quotations if (h := self.covering(q)) is not None}
        last: tuple[int, Holding] | None = None
        for quotation in quotations:
            at = self.unit_at(quotation)
            found = (
                (covered[quotation.utterance], True)
                if quotation.utterance in covered
                else self.beside(at, quotation, last)
            )
            if found is None:
                continue
            holding, sure = found
            if sure or not holding.spans or holding.covers(quotation):
                holding.take(quotation)
                holding.certain = holding.certain and sure
            else:
                holding = holding.continued(quotation)
                self.held[holding.at].append(holding)
            covered[quotation.utterance] = holding
            last = (at, holding)

    def blocks(self) -> None:
        """Give the paragraph after "She writes:" to that frame, where no mark shows that it is quoted."""
        for at, held in enumerate(self.held[:-1]):
            unit, following = self.clauses[at].unit, self.clauses[at + 1].unit
            if held and not held[-1].spans and self.text[unit.start : unit.end].endswith(":"):
                end = next(
                    (n for n in range(at + 2, len(self.clauses)) if self.clauses[n].unit.opens_paragraph),
                    len(self.clauses),
                )
                held[-1].spans.append((following.start, self.clauses[end - 1].unit.end))
                held[-1].certain = False


def deal(document: Document, clauses: Sequence[Clauses], frames: Sequence[Sequence[Frame]]) -> list[list[Holding]]:
    """Deal an article's quotations out to its frames.

    Args:
        document: the article.
        clauses: its units.
        frames: the frames of each unit.

    Returns:
        For each unit its frames, with all that each covers.
    """
    held = [[Holding(c, f, at) for f in fs] for at, (c, fs) in enumerate(zip(clauses, frames, strict=True))]
    dealer = _Dealer(document, clauses, held)
    dealer.deal([q for q in quotations_of(document) if q.depth == 0 and q.speech])
    dealer.blocks()
    return held
