"""Where checked entries come together: duplicates merged, actors seated, failures kept for the repair, then the parts.

Pure: it is fed by the flow, and asks nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple, cast

from briefing.brief import (
    Brief,
    Dropped,
    Entry,
    Fault,
    OpenQuestion,
    Point,
    Position,
    What,
    When,
    Who,
)
from briefing.draft import BOUNDS, Wire, prose_of, wire_of
from briefing.grounding.checking import Grounded, ground, sentences_of
from briefing.grounding.folding import fold
from briefing.grounding.lead import lead
from briefing.grounding.reading import Reading
from briefing.grounding.statements import find_carrying
from briefing.options import Unsupported
from briefing.provenance import Provenance


class Checked(NamedTuple):
    """An entry that holds, as the flow makes it.

    Attributes:
        section: the section it belongs to; `points` are facts of `what`.
        entry: the entry.
    """

    section: str
    entry: Entry


@dataclass(frozen=True, slots=True)
class Failed:
    """An entry that does not hold: what the model said, the entry where it could be built, and why."""

    section: str
    wire: Wire
    entry: Entry | None
    faults: tuple[Fault, ...]


@dataclass
class Assembly:
    """The parts of one brief while it is made."""

    reading: Reading
    entries: dict[str, list[Entry]] = field(default_factory=dict)
    topics: list[str] = field(default_factory=list)
    failed: list[Failed] = field(default_factory=list)
    dropped: list[Dropped] = field(default_factory=list)

    def take(self, section: str, wires: Iterable[Wire]) -> Iterator[Checked]:
        """Check what the model gave for a section; give back what holds, keep what fails for the repair."""
        for wire in wires:
            checked = self._grounded(wire)
            if checked.faults or checked.entry is None:
                self.failed.append(Failed(section, wire, checked.entry, checked.faults))
            else:
                yield from self.accept(section, checked.entry)

    def _grounded(self, wire: Wire) -> Grounded:
        """Check an entry; one that was copied from another sentence than it cites is checked against that one."""
        cited = self.reading.cited(wire.cites)
        carrying = find_carrying(prose_of(wire), cited, self.reading) if wire.entry is not Who else None
        if carrying is not None:
            checked = ground(wire.model_copy(update={"cites": [carrying.number]}), self.reading)
            if not checked.faults:
                return checked
        return ground(wire, self.reading)

    def accept(self, section: str, entry: Entry) -> Iterator[Checked]:
        """Place an entry, after the actor it needs; an entry that is there already is merged."""
        if isinstance(entry, Position):
            yield from self._seat(entry)
            entry = entry.model_copy(update={"topic": self._topic(entry.topic)})
        mine = self.entries.setdefault(section, [])
        if _identity(entry) not in {_identity(other) for other in mine}:
            mine.append(entry)
            yield Checked(section, entry)

    def settle(self, unsupported: Unsupported) -> Iterator[Checked]:
        """After the last repair: what still fails is dropped with its reasons, or kept with them."""
        for failure in self.failed:
            if unsupported == "keep" and failure.entry is not None:
                yield from self.accept(failure.section, failure.entry.model_copy(update={"problems": failure.faults}))
            else:
                said = failure.wire.model_dump(exclude={"points"})
                self.dropped.append(Dropped(section=failure.section, entry=said, problems=failure.faults))
        self.failed = []
        if not self.entries.get("what"):
            sentence = lead(self.reading)
            evidence = (self.reading.article.evidence(sentence.start, sentence.end),)
            yield from self.accept("what", What(text=sentence.text, evidence=evidence, fallback=True))

    @property
    def is_empty(self) -> bool:
        """Whether nothing the model said is left."""
        found = [entry for entries in self.entries.values() for entry in entries]
        return not any(not getattr(entry, "fallback", False) for entry in found)

    def brief(self, provenance: Provenance) -> Brief:
        """The Brief of the parts."""
        rest = {name: tuple(entries) for name, entries in self.entries.items() if name not in _BUILT_IN}
        what = cast(What, self.entries["what"][0])
        positions = cast(Any, self._of("positions"))
        used = {position.topic for position in positions}
        return Brief(
            what=what.model_copy(update={"points": self._of("points")}),
            who=cast(Any, tuple(sorted(self._of("who"), key=lambda who: not cast(Who, who).central))),
            when=cast(Any, self._of("when")),
            topics=tuple(topic for topic in self.topics if topic in used),
            positions=positions,
            open_questions=cast(Any, self._of("open_questions")),
            sections=rest,
            article=self.reading.article,
            provenance=provenance,
            dropped=tuple(self.dropped),
        )

    def _of(self, section: str) -> tuple[Entry, ...]:
        return tuple(self.entries.get(section, ()))

    def _seat(self, position: Position) -> Iterator[Checked]:
        """Add the actor of a position to `who`, where the model left it out and the article names or describes it."""
        seated = {cast(Who, who).name for who in self.entries.get("who", ())}
        if position.actor in seated:
            return
        known = self.reading.cast
        actor = known.resolve(position.actor)
        wire = wire_of(
            Who,
            cites=[s.number for s in sentences_of(position.evidence, self.reading)],
            name=position.actor,
            kind="person" if actor is not None and actor.kind == "person" else "other",
            role="",
        )
        checked = ground(wire, self.reading)
        if checked.entry is not None and (known.mentions(position.actor) or not checked.faults):
            yield from self.accept("who", checked.entry)

    def _topic(self, topic: str) -> str:
        """The topic as it stands in `topics`; a new one is added while there is room, else the likest is taken."""
        from rapidfuzz import fuzz

        same = [known for known in self.topics if known.casefold() == topic.casefold()]
        if same:
            return same[0]
        if len(self.topics) < BOUNDS["topics"]:
            self.topics.append(topic)
            return topic
        return max(self.topics, key=lambda known: fuzz.ratio(known.casefold(), topic.casefold()))


_BUILT_IN = ("what", "points", "who", "when", "positions", "open_questions")


_SAME_BY: dict[type[Entry], str] = {Who: "name", Point: "text", OpenQuestion: "question", Position: "statement"}


def _identity(entry: Entry) -> tuple[Any, ...]:
    """What makes two entries of a section the same statement."""
    if isinstance(entry, What):
        return ()
    if isinstance(entry, When):
        return (entry.expression.start,)
    name = _SAME_BY.get(type(entry))
    if name is None:
        return (entry.model_dump_json(exclude={"evidence", "unchecked", "problems"}),)
    return (getattr(entry, "actor", ""), fold(getattr(entry, name)).text.casefold())
