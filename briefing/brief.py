"""The Brief and its entries: pure data, frozen, strict.

Each entry is declared once, here. Fields marked `ByCode` are filled by the library from the article; the others are
what a model may fill; `wire_schema` derives from them what it is asked for. A section of your own is a subclass of
`Entry` too:

    class Figure(Entry):
        value: str
        counts: str

    brief = summarise(text, sections={"figures": Figure})
    brief.sections["figures"]  # a tuple of checked Figures
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Annotated, Any, Final, Literal, Self, TypeAlias, get_args

from pydantic import BaseModel, ConfigDict, SerializeAsAny, ValidationInfo, field_validator

from briefing.article import FROZEN, Article, Evidence
from briefing.provenance import Provenance

BY_CODE: Final = "filled by code"
LENGTH: Final = "length"
"""The code of what is true but left out because it exceeds the length asked for."""

Kind: TypeAlias = Literal["person", "organisation", "government", "group", "other"]
Status: TypeAlias = Literal["past", "ongoing", "scheduled", "possible"]
Stance: TypeAlias = Literal[
    "states", "supports", "opposes", "demands", "offers", "warns", "denies", "criticises", "undecided"
]
Voice: TypeAlias = Literal["quoted", "reported", "ascribed"]
Origin: TypeAlias = Literal["asked", "unanswered"]
Support: TypeAlias = Literal["extract", "read", "unconfirmed"]
Doubt: TypeAlias = Literal["meaning", "speaker", "role", "time", "name"]


class Problem(BaseModel):
    """What is wrong with one entry: the code of the check, and a sentence for a reader.

    Attributes:
        code: the check that failed, such as `quote-altered`; docs/checks.md lists them.
        message: what is claimed, and what the article says.
    """

    model_config = FROZEN

    code: str
    message: str


class Entry(BaseModel):
    """One statement of a Brief.

    Attributes:
        evidence: the sentences of the article that it cites, as exact spans.
        support: what supports it beyond the exact checks: `extract`, it is in the article's own words; `read`, a second
            reading confirmed what it means; `unconfirmed`, neither.
        unchecked: for an unconfirmed statement, what nothing has decided, at least one of: the `meaning`, the `speaker`
            of a position, the `role` of an actor, the `time` of an event, a `name` that may be a plain word.
        problems: what failed; empty unless `unsupported="keep"`.
    """

    model_config = FROZEN

    evidence: Annotated[tuple[Evidence, ...], BY_CODE] = ()
    support: Annotated[Support, BY_CODE] = "unconfirmed"
    unchecked: Annotated[tuple[Doubt, ...], BY_CODE] = ()
    problems: Annotated[tuple[Problem, ...], BY_CODE] = ()

    def __eq__(self, other: object) -> bool:
        """Entries are equal when their class and fields are; one read back without its class, when its fields are."""
        if isinstance(other, Entry) and OwnEntry in (type(self), type(other)):
            return self.model_dump(mode="json") == other.model_dump(mode="json")  # a tuple comes back as a list
        return super().__eq__(other)

    def __hash__(self) -> int:
        """Equal entries have equal evidence."""
        return hash((self.evidence, self.support, self.unchecked, self.problems))


class OwnEntry(Entry):
    """An entry of your own section, read back from JSON without its class; its fields are attributes."""

    model_config = ConfigDict(extra="allow")


class Point(Entry):
    """A fact about the main event, in one sentence."""

    text: str


class What(Entry):
    """The main event in one sentence, and two to five facts.

    Attributes:
        text: the main event.
        points: the facts, each with evidence of its own.
        fallback: whether the model's sentence failed the checks and this is the article's lead, verbatim.
    """

    text: str
    points: tuple[Point, ...] = ()
    fallback: Annotated[bool, BY_CODE] = False


class Who(Entry):
    """Somebody who acts or speaks in the article.

    Attributes:
        name: as the article writes it in full, or a description ("White House officials"); unique in the Brief.
        kind: the model's reading of what it is.
        role: in the article's words; empty where it gives none.
        central: whether the story is about it: its title or lead names it. The others speak, or are named often.
        mentions: every place where the article names it.
    """

    name: str
    kind: Kind
    role: str
    central: Annotated[bool, BY_CODE] = False
    mentions: Annotated[tuple[Evidence, ...], BY_CODE] = ()


class When(Entry):
    """Something that has a time.

    Attributes:
        event: what happens; empty if `told_by` names another statement that tells it: nothing is said twice.
        expression: the article's time words.
        status: the model's reading: past, ongoing, scheduled or possible.
        date: an EDTF string, never more precise than the words; None if they cannot be resolved.
        earliest: ISO 8601 date, or date and time with zone where given, of the earliest moment meant.
        latest: the same, of the latest.
        told_by: which statement tells the event: "what", or a place such as "what.points[0]", "positions[2]" or
            "when[1]", of which it is another time; None if `event` tells it.
    """

    event: str
    expression: Evidence
    status: Status
    date: Annotated[str | None, BY_CODE] = None
    earliest: Annotated[str | None, BY_CODE] = None
    latest: Annotated[str | None, BY_CODE] = None
    told_by: Annotated[str | None, BY_CODE] = None


class Position(Entry):
    """A view, and who holds it.

    Attributes:
        actor: a name in `Brief.who`.
        topic: one of `Brief.topics`.
        stance: the model's reading of how the actor stands to it.
        statement: the view in one sentence.
        quotes: the actor's own words, from inside quotation marks in the cited sentences.
        voice: `quoted` in the actor's own words, `reported` in the article's, or `ascribed` by somebody else.
        via: who reports an ascribed view.
    """

    actor: str
    topic: str
    stance: Stance
    statement: str
    quotes: Annotated[tuple[Evidence, ...], BY_CODE] = ()
    voice: Annotated[Voice, BY_CODE] = "reported"
    via: Annotated[str | None, BY_CODE] = None


class OpenQuestion(Entry):
    """A question that the article leaves open.

    Attributes:
        question: the question.
        origin: `asked` by the article, or raised by it and `unanswered`.
    """

    question: str
    origin: Origin


class Dropped(BaseModel):
    """Something the model said that is not in the Brief.

    Attributes:
        section: where it would have been.
        entry: what the model said, verbatim.
        problems: why it is not in the Brief.
    """

    model_config = FROZEN

    section: str
    entry: dict[str, Any]
    problems: tuple[Problem, ...]


class Brief(BaseModel):
    """A checked summary of one article. It is complete: it can be verified and shown on its own.

    JSON round-trips to an equal object; a Brief of schema version 1 is read with every statement unconfirmed. Your own
    sections come back as `OwnEntry`, or as their own class with
    `Brief.model_validate_json(text, context={"sections": {"figures": Figure}})`.

    Attributes:
        schema_version: version of this shape.
        what: the main event.
        who: the actors.
        when: the times.
        topics: at most five issues that the positions are about.
        positions: who holds which view.
        open_questions: what the article leaves open.
        sections: the entries of your own sections, by name.
        article: the article.
        provenance: how the Brief was made.
        dropped: what the model said that is not in the Brief, with the reasons.
    """

    model_config = FROZEN

    schema_version: Literal["2"] = "2"
    what: What
    who: tuple[Who, ...] = ()
    when: tuple[When, ...] = ()
    topics: tuple[str, ...] = ()
    positions: tuple[Position, ...] = ()
    open_questions: tuple[OpenQuestion, ...] = ()
    sections: dict[str, tuple[SerializeAsAny[Entry], ...]] = {}
    article: Article
    provenance: Provenance
    dropped: tuple[Dropped, ...] = ()

    # Version 1 is read here and not in a "before" validator: JSON that passes one is no longer read as JSON, and a
    # strict model then rejects its lists.

    @classmethod
    def model_validate(cls, obj: Any, **how: Any) -> Self:
        """Read a Brief from a dict, also of schema version 1."""
        return super().model_validate(_unconfirmed(obj) if _is_version_1(obj) else obj, **how)

    @classmethod
    def model_validate_json(cls, json_data: str | bytes | bytearray, **how: Any) -> Self:
        """Read a Brief from JSON, also of schema version 1."""
        try:
            raw = json.loads(json_data)
        except ValueError:
            raw = None  # pydantic says what is wrong with it
        return super().model_validate_json(json.dumps(_unconfirmed(raw)) if _is_version_1(raw) else json_data, **how)

    @field_validator("sections", mode="before")
    @classmethod
    def _own_classes(cls, value: Any, info: ValidationInfo) -> Any:
        if not isinstance(value, dict):
            return value
        known: dict[str, type[Entry]] = (info.context or {}).get("sections", {})
        return {
            name: tuple(_own_entry(item, known.get(name, OwnEntry)) for item in items) for name, items in value.items()
        }

    def to_json(self, *, indent: int | None = 2) -> str:
        """Return the Brief as JSON; `Brief.model_validate_json` gives an equal object back."""
        return self.model_dump_json(indent=indent)

    def every_entry(self) -> Iterator[tuple[str, int | None, Entry]]:
        """Yield each statement with its section and its index in it; `what` has none, its facts are in `points`."""
        yield "what", None, self.what
        lists: dict[str, tuple[Entry, ...]] = {
            "points": self.what.points,
            "who": self.who,
            "when": self.when,
            "positions": self.positions,
            "open_questions": self.open_questions,
            **self.sections,
        }
        for section, entries in lists.items():
            for index, entry in enumerate(entries):
                yield section, index, entry

    def telling(self, when: When) -> What | Point | Position | When:
        """Return the statement that tells what happens at a time: the entry itself if it has an event."""
        section, _, index = (when.told_by or "").rstrip("]").partition("[")
        there: dict[str, tuple[What | Point | Position | When, ...]] = {
            "what": (self.what,),
            "what.points": self.what.points,
            "positions": self.positions,
            "when": self.when,
        }
        return next(iter(there.get(section, ())[int(index or 0) :]), when)

    def event_of(self, when: When) -> str:
        """Return what happens at a time, in the words of the statement that tells it."""
        entry = self.telling(when)
        if isinstance(entry, When):
            return entry.event
        return entry.statement if isinstance(entry, Position) else entry.text

    def without_text(self) -> Self:
        """Return the Brief without the article's text; evidence keeps the words it cites."""
        known = self.article.model_dump() | {"text": None}
        return self.model_copy(update={"article": Article(**known)})

    def _repr_html_(self) -> str:
        """Return the Brief as a page in a sandboxed frame: what a notebook shows of it."""
        from briefing.rendering.html import to_frame  # the only upward import: notebooks require a method

        return to_frame(self)


def _is_version_1(brief: Any) -> bool:
    return isinstance(brief, dict) and brief.get("schema_version") == "1"


def _unconfirmed(brief: dict[str, Any]) -> dict[str, Any]:
    """A Brief of schema version 1 in today's shape: what its rules said about meaning no longer counts."""

    def mark(entry: Any) -> Any:
        return {**entry, "unchecked": ["meaning"]} if isinstance(entry, dict) else entry

    def marked(entries: Any) -> Any:
        return type(entries)(map(mark, entries)) if isinstance(entries, list | tuple) else entries

    lists: dict[str, Any] = {
        name: marked(brief[name]) for name in ("who", "when", "positions", "open_questions") if name in brief
    }
    own, what = brief.get("sections"), mark(brief.get("what"))
    if isinstance(what, dict):
        what["points"] = marked(what.get("points", []))
    sections = {name: marked(entries) for name, entries in own.items()} if isinstance(own, dict) else {}
    return {**brief, **lists, "what": what, "sections": sections, "schema_version": "2"}


def _own_entry(item: Any, kind: type[Entry]) -> Any:
    """Read one entry of a user's section; anything that is not a JSON object is left for pydantic to reject."""
    return kind.model_validate_json(json.dumps(item)) if isinstance(item, dict) else item


@cache
def plain_fields(entry: type[Entry]) -> Mapping[str, Any]:
    """The fields of an entry that a model fills, with their types."""
    return {name: field.annotation for name, field in entry.model_fields.items() if BY_CODE not in field.metadata}


@cache
def holds_evidence(kind: Any) -> bool:
    return is_span(kind) or any(holds_evidence(part) for part in get_args(kind))


def is_span(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, Evidence)
