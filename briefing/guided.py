"""The strategy for small models: small steps over candidates that code found in the article.

The model chooses and words; it does not search, count or copy. What code knows for certain (who is named, where time
words stand, who says what) is not asked but offered, by number. What the model words badly stands in the article's own
words. Every step starts with the same article, so that a server with a prefix cache reads it once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Final, Literal, get_args

from pydantic import BaseModel, RootModel

from briefing.asking import Asking, Part, by_parts, together
from briefing.brief import Kind, OpenQuestion, Point, Position, Status, What, When, Who
from briefing.draft import Schema, Sections, Wire, array_schema, draft_type, object_schema, schema_of, wire_of
from briefing.grounding.checking import ground
from briefing.grounding.reading import Reading
from briefing.messages import Ask, Prompter
from briefing.offers import ActorOffer, TimeOffer, View, actors, times, views, where_named
from briefing.options import Options
from briefing.single import Harvest, describe_own

CLAIMS_AT_ONCE: Final = 4
POINTS: Final = 3
NOBODY: Final = "none"


# -------------------------------------------------------------------------------------------------------- answers


class CitedText(BaseModel):
    """A sentence and the number of the one that carries it."""

    cite: int
    text: str


class Event(CitedText):
    """The main event and its facts."""

    points: list[CitedText]


class CitedQuestion(BaseModel):
    """A question and the number of the sentence that raises it."""

    cite: int
    question: str


class Issues(BaseModel):
    """The issues, and the questions left open."""

    topics: list[str]
    questions: list[CitedQuestion]


Kinds = RootModel[dict[str, Kind]]
Statuses = RootModel[dict[str, Status]]
Topics = RootModel[dict[str, int]]
Claims = RootModel[dict[str, str]]


# ------------------------------------------------------------------------------------------------------- the steps


def guided(prompter: Prompter, options: Options, sections: Sections, reading: Reading) -> Asking[Harvest]:
    """Ask for the brief in small steps.

    A step that is cut even for one item alone yields nothing for it; the rest stands.
    """
    step = _Steps(prompter, options)
    held = views(reading)
    named, dated = actors(reading, held), times(reading)
    unwieldy = [view for view in held if not view.is_plain(reading.language)]
    event, who, when, issues, claims, *own = yield from together(
        by_parts(step.event, [POINTS]),
        by_parts(step.kinds, [actor for actor in named if actor.kind is None]),
        by_parts(step.statuses, dated),
        by_parts(step.issues, [None]),
        by_parts(step.claims, unwieldy, size=CLAIMS_AT_ONCE),
        *(by_parts(partial(step.own, name, sections), [name]) for name in sections),
    )
    harvest = Harvest()
    harvest["who"] = _who_wires(named, who, reading)
    harvest |= _event_wires(event[0].value)
    harvest["when"] = _when_wires(dated, when)
    asked = _asked_questions(reading)
    harvest.topics, unanswered = _issues(issues[0].value, asked)
    about = yield from by_parts(partial(step.topics, harvest.topics), held if harvest.topics else [])
    harvest["positions"] = _position_wires(held, about, claims, harvest.topics, reading)
    harvest["open_questions"] = [*asked, *unanswered]
    for name, parts in zip(sections, own, strict=True):
        harvest[name] = [w for part in parts for w in getattr(part.value, name, [])]
    harvest.parts = max(1, *(len(part) for part in (who, when, event, about)))
    return harvest


@dataclass(frozen=True, slots=True)
class _Steps:
    """Makes the ask of each step."""

    prompter: Prompter
    options: Options

    def _ask(self, prompt: str, label: str, wire: type[BaseModel], schema: Schema, limit: int, **values: Any) -> Ask:
        system = self.prompter.render("guided")
        messages = self.prompter.messages(system, self.prompter.render(prompt, **values))
        return Ask(
            id=prompt,
            label=label,
            messages=messages,
            wire=wire,
            schema=schema,
            schema_name=prompt.replace("-", "_"),
            max_output_tokens=self.options.max_output_tokens or limit,
            prompts=self.prompter.hashes("guided", "article", prompt),
        )

    def event(self, items: Sequence[int]) -> Ask:
        properties = schema_of(CitedText)["properties"]
        schema = object_schema({**properties, "points": array_schema(schema_of(CitedText), POINTS)})
        return self._ask("guided-what", "the main event", Event, schema, 500, points=items[0])

    def kinds(self, actors: Sequence[ActorOffer]) -> Ask:
        schema = object_schema({actor.key: {"type": "string", "enum": list(get_args(Kind))} for actor in actors})
        return self._ask("guided-who", "who", Kinds, schema, 40 + 20 * len(actors), actors=actors)

    def statuses(self, times: Sequence[TimeOffer]) -> Ask:
        schema = object_schema({time.key: {"type": "string", "enum": list(get_args(Status))} for time in times})
        return self._ask("guided-when", "when", Statuses, schema, 40 + 20 * len(times), times=times)

    def issues(self, _: Sequence[None]) -> Ask:
        questions = array_schema(schema_of(CitedQuestion), 2)
        schema = object_schema({"topics": array_schema({"type": "string"}, 4), "questions": questions})
        return self._ask("guided-topics", "issues and open questions", Issues, schema, 300)

    def claims(self, held: Sequence[View]) -> Ask:
        schema = object_schema({view.anchor: {"type": "string"} for view in held})
        label = f"what {held[0].speaker} says" if len(held) == 1 else f"{len(held)} views"
        return self._ask("guided-claims", label, Claims, schema, 60 + 70 * len(held), views=held)

    def topics(self, topics: Sequence[str], held: Sequence[View]) -> Ask:
        numbers = {"type": "integer", "enum": list(range(1, len(topics) + 1))}
        schema = object_schema({view.key: numbers for view in held})
        values = {"views": held, "topics": topics}
        return self._ask("guided-positions", "positions", Topics, schema, 40 + 15 * len(held), **values)

    def own(self, name: str, sections: Sections, _: Sequence[str]) -> Ask:
        mine = {name: sections[name]}
        draft = draft_type(mine, ())
        about = describe_own(self.prompter, mine)
        return self._ask("guided-own", name.replace("_", " "), draft, schema_of(draft), 600, about=about)


# ---------------------------------------------------------------------------------------------- answers into entries


def _event_wires(value: BaseModel | None) -> dict[str, list[Wire]]:
    if not isinstance(value, Event):
        return {}
    what = wire_of(What, cites=[value.cite], text=value.text, points=[])
    points = [wire_of(Point, cites=[p.cite], text=p.text) for p in value.points]
    return {"what": [what], "points": points}


def _who_wires(offers: Sequence[ActorOffer], parts: Sequence[Part], reading: Reading) -> list[Wire]:
    kinds: dict[str, Kind] = _joined(parts)
    wires: list[Wire] = []
    for offer in offers:
        sentence = where_named(offer.name, offer.role, reading)
        kind = offer.kind or kinds.get(offer.key, "other")
        cites = [sentence.number] if sentence else []
        wires.append(wire_of(Who, cites=cites, name=offer.name, kind=kind, role=offer.role))
    return wires


def _when_wires(offers: Sequence[TimeOffer], parts: Sequence[Part]) -> list[Wire]:
    """What happens at a time is what its sentence says; the model says whether it has happened."""
    statuses: dict[str, Status] = _joined(parts)
    return [
        wire_of(
            When,
            cites=[offer.number],
            event=offer.sentence,
            expression=offer.words,
            status=statuses.get(offer.key, "past"),
        )
        for offer in offers
    ]


def _joined(parts: Sequence[Part]) -> dict[str, Any]:
    """The answers of several parts as one."""
    answers: dict[str, Any] = {}
    for part in parts:
        answers |= getattr(part.value, "root", {})
    return answers


def _plain(text: str) -> str:
    """A text without case, punctuation and white space, to tell whether two say the same."""
    return "".join(c for c in text.casefold() if c.isalnum())


def _issues(value: BaseModel | None, asked: Sequence[Wire]) -> tuple[list[str], list[Wire]]:
    """The issues, and the questions that the article does not ask in so many words."""
    if not isinstance(value, Issues):
        return [], []
    known = {_plain(wire.plain()["question"]) for wire in asked}
    fresh = [q for q in value.questions if _plain(q.question) not in known]
    return value.topics, [
        wire_of(OpenQuestion, cites=[q.cite], question=q.question, origin="unanswered") for q in fresh
    ]


def _position_wires(
    held: Sequence[View], about: Sequence[Part], claims: Sequence[Part], topics: Sequence[str], reading: Reading
) -> list[Wire]:
    """A position of each view: in the model's words where they hold, else in the article's."""
    numbers: dict[str, int] = _joined(about)
    said: dict[str, str] = _joined(claims)
    wires: list[Wire] = []
    for view in held:
        number = numbers.get(view.key, 0)
        in_words = partial(
            wire_of,
            Position,
            cites=list(view.cites),
            actor=view.speaker,
            topic=topics[number - 1] if 0 < number <= len(topics) else "",
            stance=view.stance,
        )
        shorter = in_words(statement=said.get(view.anchor, ""))
        wires.append(in_words(statement=view.sentence) if ground(shorter, reading).faults else shorter)
    return wires


def _asked_questions(reading: Reading) -> list[Wire]:
    """The questions that the article itself asks, outside of quotations: no model is needed for them."""
    origin: Literal["asked"] = "asked"
    spoken = [(q.outer_start, q.outer_end) for q in reading.quotations]
    return [
        wire_of(OpenQuestion, cites=[s.number], question=s.text, origin=origin)
        for s in reading.sentences
        if s.text.rstrip()[-1:] in "?؟？" and not any(a < s.end and s.start < b for a, b in spoken)
    ]
