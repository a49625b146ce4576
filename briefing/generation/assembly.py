"""Where entries come together: bounds kept, actors seated, failures kept for the repair, then the parts of the brief.

Pure: it is fed by the flow, and asks nothing. Whatever a model gave is in the brief at the end, or in `dropped`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Final, NamedTuple, cast

from pydantic import BaseModel, ConfigDict, Field, create_model

from briefing.brief import (
    LENGTH,
    Brief,
    Dropped,
    Entry,
    OpenQuestion,
    Point,
    Position,
    Problem,
    What,
    When,
    Who,
)
from briefing.checks.datelines import told_of
from briefing.checks.document import Document
from briefing.checks.entities.resolver import cast_of
from briefing.checks.run import REFERENCE, doubts_about, sentences_of
from briefing.generation.grounding import Grounded, ground
from briefing.generation.lead import find_supporting, lead
from briefing.generation.prompts import Ask, Asking, Prompter, by_parts
from briefing.generation.selection import COUNTED, REPEATED
from briefing.generation.wire_schema import (
    BOUNDS,
    OWN_BOUND,
    Wire,
    array_schema,
    object_schema,
    prose_of,
    schema_of,
    wire_of,
)
from briefing.options import Options, Unconfirmed
from briefing.provenance import Provenance
from briefing.text.normalize import fold

TOO_MANY: Final = "too-many"
TOO_LONG: Final = "too-long"
LONGEST: Final = 5_000
"""Characters of a statement that is checked; a longer one has run away, and costs no check."""
UNCONFIRMED: Final = "unconfirmed"
LONGEST_TOPIC: Final = 100
"""Characters of a topic, which no check reads: a label of two to four words, and no place for a message."""
HARMLESS: Final = frozenset({REPEATED, TOO_MANY, UNCONFIRMED, LENGTH})
"""Reasons to leave out what may be true: no check failed."""
CHOSEN_FROM: Final = COUNTED - {"open_questions"}
"""Sections of which more is checked than is shown."""
RUNAWAY: Final = 100
"""Entries of such a section that are checked; a list of more has run away."""


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
    problems: tuple[Problem, ...]


class Held(NamedTuple):
    """An entry that passed the exact checks, and what the model said."""

    section: str
    wire: Wire
    entry: Entry


@dataclass
class Assembly:
    """The parts of one brief while it is made."""

    document: Document
    entries: dict[str, list[Entry]] = field(default_factory=dict)
    unconfirmed: Unconfirmed = "mark"
    is_empty: bool = True
    """Whether nothing that the model said has passed the exact checks."""
    topics: list[str] = field(default_factory=list)
    failed: list[Failed] = field(default_factory=list)
    dropped: list[Dropped] = field(default_factory=list)
    _presumed: set[str] = field(default_factory=set)
    """Names in `who` that a position needed and nobody gave, so that an entry about them still takes the place."""

    # ------------------------------------------------------------------------------------------- what comes in

    def check(self, output: Mapping[str, Sequence[Wire]]) -> list[Held]:
        """Check what the model gave: what holds, actors first; what fails is kept for the repair."""
        held = []
        for section in sorted(output, key=lambda name: name != "who"):
            for wire in self._within_bounds(section, output[section]):
                checked = self._grounded(wire)
                if checked.problems or checked.entry is None:
                    self.fail(section, wire, checked.entry, checked.problems)
                else:
                    held.append(Held(section, wire, checked.entry))
        self.is_empty = self.is_empty and not held
        return held

    def take_topics(self, topics: Iterable[str]) -> None:
        """Take the issues that the model names; those beyond the bound are told."""
        named = []
        for topic in dict.fromkeys(topic.strip() for topic in topics if topic.strip()):
            if len(topic) <= LONGEST_TOPIC:
                named.append(topic)
            else:
                self.drop("topics", shortened({"topic": topic}), _too_long_for(len(topic), "a topic", LONGEST_TOPIC))
        self.topics = named[: BOUNDS["topics"]]
        for topic in named[BOUNDS["topics"] :]:
            self.drop("topics", {"topic": topic}, _too_many("topics", len(named), BOUNDS["topics"]))

    def fail(self, section: str, wire: Wire, entry: Entry | None, problems: tuple[Problem, ...]) -> None:
        """Keep an entry that does not hold, for the repair or for `dropped`."""
        self.failed.append(Failed(section, wire, entry, problems))

    def drop(self, section: str, said: Mapping[str, Any], *problems: Problem) -> None:
        """Tell of something that will not be in the Brief."""
        self.dropped.append(Dropped(section=section, entry=dict(said), problems=problems))

    def _within_bounds(self, section: str, wires: Sequence[Wire]) -> Iterator[Wire]:
        """As many as a section takes, none too long; what ran away costs no check."""
        bound = RUNAWAY if section in CHOSEN_FROM else BOUNDS.get(section, OWN_BOUND)
        for wire in wires[bound:]:
            self.drop(section, shortened(said(wire)), _too_many(section, len(wires), bound))
        for wire in wires[:bound]:
            if (problem := _too_long(wire)) is None:
                yield wire
            else:
                self.drop(section, shortened(said(wire)), problem)

    def _grounded(self, wire: Wire) -> Grounded:
        """Check an entry; one that was copied from another sentence than it cites is checked against that one."""
        cited = self.document.cited(wire.cites)
        supporting = find_supporting(prose_of(wire), cited, self.document) if wire.entry is not Who else None
        if supporting is not None:
            checked = ground(wire.model_copy(update={"cites": [supporting.number]}), self.document)
            if not checked.problems:
                return checked
        return ground(wire, self.document)

    # ------------------------------------------------------------------------------------------- what is kept

    def admitted(self, one: Held) -> Held | None:
        """An entry that may be in the Brief; one that may not fails for its topic, or is told in `dropped`."""
        section, wire, entry = one
        if not self._may_stay(entry):
            self.drop(section, entry.model_dump(exclude=_FILLED), _unconfirmed())
            return None
        if not isinstance(entry, Position):
            return one
        topic = self._topic(entry.topic)
        if topic is None:
            reason = f"Its topic “{entry.topic}” is none of the {len(self.topics)} topics."
            self.fail(section, wire, entry, (Problem(code=REFERENCE, message=reason),))
            return None
        return Held(section, wire, entry.model_copy(update={"topic": topic}))

    def place(self, section: str, wire: Wire, entry: Entry) -> Iterator[Checked]:
        """Place an entry, after the actor it needs; what says the same as one that is there is told in `dropped`."""
        actors = self._actor_of(entry) if isinstance(entry, Position) else ()
        if not all(map(self._may_stay, actors)):
            self.drop(section, entry.model_dump(exclude=_FILLED), _unconfirmed())
            return
        for actor in actors:
            yield from self._seat(actor)
        entry = self._without_doubt(section, entry)
        mine = self.entries.setdefault(section, [])
        place = next((i for i, other in enumerate(mine) if _identity(other) == _identity(entry)), None)
        if place is not None and isinstance(entry, Who) and entry.name in self._presumed:
            self._presumed.discard(entry.name)
            mine[place] = entry
        elif place is None:
            mine.append(entry)
        else:
            self.drop(section, said(wire), Problem(code=REPEATED, message="The Brief says this already."))
            return
        yield Checked(section, entry)

    @property
    def has_event(self) -> bool:
        """Whether the main event is in the Brief."""
        return bool(self.entries.get("what"))

    def places(self) -> Iterator[tuple[str, Entry]]:
        """Yield the statements that may tell the event of a time, each with its place in the Brief."""
        names = {"what": "what", "points": "what.points[{}]", "positions": "positions[{}]", "when": "when[{}]"}
        for section, name in names.items():
            for index, entry in enumerate(self.entries.get(section, ())):
                yield name.format(index), entry

    def _may_stay(self, entry: Entry) -> bool:
        """Whether an entry is to be in the Brief: with `unconfirmed="drop"` none that nobody confirmed.

        An actor of whom only the role is in doubt stays without it: positions need it.
        """
        if self.unconfirmed != "drop" or entry.support != "unconfirmed":
            return True
        return isinstance(entry, Who) and entry.unchecked == ("role",)

    def _without_doubt(self, section: str, entry: Entry) -> Entry:
        """With `unconfirmed="drop"`, an actor without the role that is in doubt."""
        if self.unconfirmed != "drop" or not isinstance(entry, Who) or entry.support != "unconfirmed":
            return entry
        self.drop(section, {"name": entry.name, "role": entry.role}, _unconfirmed())
        return entry.model_copy(update={"role": "", "support": "extract", "unchecked": ()})

    def keep(self, failure: Failed, entry: Entry) -> Iterator[Checked]:
        """Place an entry that does not hold, with its problems."""
        self.is_empty = False
        kept: dict[str, Any] = {"problems": failure.problems, "support": "unconfirmed", "unchecked": ("meaning",)}
        if isinstance(entry, Position):
            kept["topic"] = self._topic(entry.topic) or entry.topic
            for actor in self._actor_of(entry):
                yield from self._seat(actor)
        entry = entry.model_copy(update=kept)
        mine = self.entries.setdefault(failure.section, [])
        if isinstance(entry, Who) and entry.name in self._presumed:
            mine[:] = [other for other in mine if cast(Who, other).name != entry.name]
        mine.append(entry)
        yield Checked(failure.section, entry)

    def fallback(self) -> Held:
        """The article's own sentence as the main event."""
        sentence = lead(self.document)
        text = told_of(sentence, self.document)
        evidence = (self.document.article.evidence(sentence.start, sentence.end),)
        what = What(text=text, evidence=evidence, fallback=True)
        doubts = doubts_about(what, (sentence,), (), self.document)
        what = what.model_copy(update={"support": "unconfirmed" if doubts else "extract", "unchecked": doubts})
        return Held("what", wire_of(What, cites=[sentence.number], text=text, points=[]), what)

    # ------------------------------------------------------------------------------------------- what comes out

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
            article=self.document.article,
            provenance=provenance,
            dropped=tuple(self.dropped),
        )

    def _of(self, section: str) -> tuple[Entry, ...]:
        return tuple(self.entries.get(section, ()))

    def _actor_of(self, position: Position) -> tuple[Who, ...]:
        """The actor of a position, where the model left it out of `who`, or said something of it that failed.

        A reader that confirmed whose view it is has confirmed the name.
        """
        seated = {cast(Who, who).name for who in self.entries.get("who", ())}
        if position.actor in seated:
            return ()
        known = cast_of(self.document)
        actor = known.resolve(position.actor)
        tried = [f.entry for f in self.failed if isinstance(f.entry, Who) and f.entry.name == position.actor]
        presumed = "person" if actor is not None and actor.kind == "person" else "other"
        wire = wire_of(
            Who,
            cites=[s.number for s in sentences_of(position.evidence, self.document)],
            name=position.actor,
            kind=tried[0].kind if tried else presumed,
            role="",
        )
        checked = ground(wire, self.document)
        if checked.entry is None or (checked.problems and not known.mentions(position.actor)):
            return ()
        sure = {"support": "read", "unchecked": ()} if position.support == "read" and checked.entry.unchecked else {}
        return (cast(Who, checked.entry.model_copy(update=sure)),)

    def _seat(self, actor: Who) -> Iterator[Checked]:
        """Add an actor that a position needs; an entry of the model's about it still takes the place."""
        self._presumed.add(actor.name)
        self.entries.setdefault("who", []).append(actor)
        yield Checked("who", actor)

    def _topic(self, topic: str) -> str | None:
        """The topic as it stands in `topics`; a new one is added while there is room."""
        if not topic.strip():
            return ""
        same = [known for known in self.topics if known.casefold() == topic.strip().casefold()]
        if same:
            return same[0]
        if len(self.topics) < BOUNDS["topics"] and len(topic.strip()) <= LONGEST_TOPIC:
            self.topics.append(topic.strip())
            return topic.strip()
        return None


def said(wire: Wire) -> dict[str, Any]:
    """What the model said of one entry, as it said it."""
    return wire.model_dump(exclude={"points"})


def shortened(entry: Mapping[str, Any]) -> dict[str, Any]:
    """What the model said, without more of a text that has run away than shows it."""
    return {name: f"{v[:LONGEST]}…" if isinstance(v, str) and len(v) > LONGEST else v for name, v in entry.items()}


def _too_long(wire: Wire) -> Problem | None:
    size = len(wire.model_dump_json(exclude={"points"}))
    if size <= LONGEST:
        return None
    return _too_long_for(size, "a statement", LONGEST)


def _too_long_for(size: int, what: str, longest: int) -> Problem:
    return Problem(code=TOO_LONG, message=f"It has {size:,} characters; {what} takes {longest:,}.")


def _too_many(section: str, count: int, bound: int) -> Problem:
    reason = f"There are {count} entries in {section.replace('_', ' ')}; a Brief takes {bound}."
    return Problem(code=TOO_MANY, message=reason)


def _unconfirmed() -> Problem:
    return Problem(code=UNCONFIRMED, message="It is not in the article's own words, and nobody confirmed it.")


_BUILT_IN: Final = ("what", "points", "who", "when", "positions", "open_questions")
_FILLED: Final = {"evidence", "support", "unchecked", "problems", "points", "mentions", "quotes", "fallback", "central"}
_SAME_BY: Final[dict[type[Entry], tuple[str, ...]]] = {
    Who: ("name",),
    Point: ("text",),
    When: ("event",),
    OpenQuestion: ("question",),
    Position: ("actor", "statement"),
}


def _identity(entry: Entry) -> tuple[Any, ...]:
    """What makes two entries of a section the same statement."""
    names = _SAME_BY.get(type(entry))
    if names is None:
        return (entry.model_dump_json(exclude={"evidence", "support", "unchecked", "problems"}),)
    same = tuple(fold(getattr(entry, name)).text.casefold() for name in names)
    return (*same, entry.expression.start) if isinstance(entry, When) else same


TOKENS_EACH: Final = 120


class Repaired(BaseModel):
    """The answer to a repair: lists by section, each entry with the number of the one it repairs."""

    model_config = ConfigDict(extra="ignore")


def repair(prompter: Prompter, options: Options, failed: Sequence[Failed], system: str) -> Asking[list[Wire | None]]:
    """Ask again for the entries that failed.

    Args:
        prompter: makes the messages.
        options: the options of the brief.
        failed: what failed.
        system: the prompt that the brief was asked with, so that the server's cache serves it again.

    Returns:
        For each of `failed`, in order, what the model says now; None where it leaves it out.
    """

    def make(numbers: tuple[int, ...]) -> Ask:
        mine = [(number, failed[number]) for number in numbers]
        kinds = tuple(dict.fromkeys((f.section, type(f.wire)) for _, f in mine))
        entries = [_said(number, failure) for number, failure in mine]
        return Ask(
            id="repair",
            label=f"repair of {len(mine)} statements" if len(mine) > 1 else "repair of a statement",
            messages=prompter.messages(prompter.render(system, own=""), prompter.render("repair", entries=entries)),
            wire=_repaired_type(kinds),
            schema=_schema(kinds),
            schema_name="repair",
            max_output_tokens=options.max_output_tokens or 60 + TOKENS_EACH * len(mine),
            prompts=prompter.hashes(system, "article", "repair"),
        )

    parts = yield from by_parts(make, range(len(failed)))
    found: dict[int, Wire] = {}
    for part in parts:
        for section in type(part.value).model_fields if part.value else ():
            for wire in getattr(part.value, section):
                if wire.id in part.items and failed[wire.id].section == section:
                    found[wire.id] = wire
    return [found.get(number) for number in range(len(failed))]


def _said(number: int, failure: Failed) -> dict[str, Any]:
    said = json.dumps(failure.wire.model_dump(exclude={"points"}, by_alias=True), ensure_ascii=False)
    return {"section": failure.section, "id": number, "said": said, "problems": failure.problems}


@cache
def _numbered(wire: type[Wire]) -> type[Wire]:
    """The wire type with the number of the entry it repairs; the facts of `what` are entries of their own."""
    numbered = create_model(f"{wire.__name__}Again", __base__=wire, __module__=__name__, id=(int, ...))
    if "points" in wire.model_fields:
        numbered = create_model(numbered.__name__, __base__=numbered, __module__=__name__, points=(list[Any], []))
    numbered.entry = wire.entry
    return numbered


@cache
def _repaired_type(kinds: tuple[tuple[str, type[Wire]], ...]) -> type[Repaired]:
    fields: dict[str, Any] = {section: (list[_numbered(wire)], Field(default_factory=list)) for section, wire in kinds}  # type: ignore[misc]
    return create_model("Repaired", __base__=Repaired, __module__=__name__, **fields)


def _schema(kinds: tuple[tuple[str, type[Wire]], ...]) -> dict[str, Any]:
    """Lists by section; each entry starts with its number, and the facts of `what` are left out."""
    lists = {}
    for section, wire in kinds:
        properties = schema_of(wire)["properties"]
        properties.pop("points", None)
        lists[section] = array_schema(object_schema({"id": {"type": "integer"}, **properties}), 20)
    return object_schema(lists)
