"""The strategy for small models: small steps over candidates that code found in the article.

The model names and sorts; it does not search, count or copy. What code knows for certain (who is named, where time
words stand, which sentence raises a question) is offered, by number. Who says what, and which sentences tell the main
event and its facts, is not asked: code gives it, in the article's words; only for a brief in another language the model
words the event. Every step starts with the same article, so that a server with a prefix cache reads it once.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain, islice
from typing import Any, Final, get_args

from pydantic import BaseModel, RootModel

from briefing.article import Sentence
from briefing.brief import Kind, OpenQuestion, Point, Position, Status, What, When, Who
from briefing.checks.datelines import told, told_of
from briefing.checks.document import Document
from briefing.checks.questions import asking_pattern
from briefing.generation.candidates import (
    ActorCandidate,
    TimeCandidate,
    actors,
    asked,
    event_at,
    facts,
    raising,
    times,
    where_named,
)
from briefing.generation.lead import importance, lead
from briefing.generation.prompts import Ask, Asking, Part, Prompter, by_parts, together
from briefing.generation.single import ModelOutput, describe_own
from briefing.generation.views import View, topics_of, views
from briefing.generation.wire_schema import (
    Schema,
    Sections,
    Wire,
    array_schema,
    object_schema,
    schema_of,
    wire_brief,
    wire_of,
)
from briefing.options import Options

POINTS: Final = 3
BY_CODE: Final = frozenset({"who", "when", "positions"})
"""Sections whose words are not the model's."""


# -------------------------------------------------------------------------------------------------------- answers


class CitedText(BaseModel):
    """A sentence and the number of the one that supports it."""

    cite: int
    text: str


class Event(CitedText):
    """The main event and its facts."""

    points: list[CitedText]


class Issues(BaseModel):
    """The issues."""

    topics: list[str]


Kinds = RootModel[dict[str, Kind]]
Statuses = RootModel[dict[str, Status]]
Questions = RootModel[dict[str, str]]


# ------------------------------------------------------------------------------------------------------- the steps


def guided(prompter: Prompter, options: Options, sections: Sections, document: Document) -> Asking[ModelOutput]:
    """Ask for the brief in small steps.

    A step that is cut even for one item alone yields nothing for it; the rest stands.
    """
    pattern = asking_pattern(document.prose_language)
    step = _Steps(prompter, options, {"pattern": pattern} if pattern else {})
    held = views(document)
    named, dated, open_ones = actors(document, held), times(document), raising(document)
    event, who, when, issues, questions, *own = yield from together(
        by_parts(step.event, [] if document.same_language else [POINTS]),
        by_parts(step.kinds, [actor for actor in named if len(actor.kinds) > 1]),
        by_parts(step.statuses, [time for time in dated if time.status is None]),
        by_parts(step.issues, [None] if held else []),
        by_parts(step.questions, open_ones),
        *(by_parts(partial(step.own, name, sections), [name]) for name in sections),
    )
    output = ModelOutput()
    output["who"] = _who_wires(named, who, document)
    output |= (
        _written(event[0].value, document.prose_language)
        if event
        else _told(document, _elsewhere(held, dated, open_ones, document))
    )
    output["when"] = _when_wires(dated, held, when, document)
    output.topics = [topic for part in issues for topic in getattr(part.value, "topics", [])]
    output["positions"] = _position_wires(held, topics_of(held, output.topics, document))
    output["open_questions"] = [*_asked_wires(asked(document)), *_raised_wires(open_ones, questions)]
    for name, parts in zip(sections, own, strict=True):
        output[name] = [w for part in parts for w in getattr(part.value, name, [])]
    output.parts = max(1, *(len(part) for part in (who, when, event, questions)))
    return output


@dataclass(frozen=True, slots=True)
class _Steps:
    """Makes the ask of each step."""

    prompter: Prompter
    options: Options
    asks: Schema
    """What the schema says of a text that asks, in the language of the brief."""

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

    def kinds(self, actors: Sequence[ActorCandidate]) -> Ask:
        schema = object_schema({actor.key: {"type": "string", "enum": list(actor.kinds)} for actor in actors})
        return self._ask("guided-who", "who", Kinds, schema, 40 + 20 * len(actors), actors=actors)

    def statuses(self, times: Sequence[TimeCandidate]) -> Ask:
        schema = object_schema({time.key: {"type": "string", "enum": list(get_args(Status))} for time in times})
        return self._ask("guided-when", "when", Statuses, schema, 40 + 20 * len(times), times=times)

    def issues(self, _: Sequence[None]) -> Ask:
        schema = object_schema({"topics": array_schema({"type": "string"}, 4)})
        return self._ask("guided-topics", "issues", Issues, schema, 100)

    def questions(self, raised: Sequence[Sentence]) -> Ask:
        asks = {"type": "string"} | self.asks
        schema = object_schema({str(sentence.number): asks for sentence in raised})
        label, limit = "open questions", 40 + 40 * len(raised)
        lines = [sentence._replace(text=" ".join(sentence.text.split())) for sentence in raised]
        return self._ask("guided-questions", label, Questions, schema, limit, sentences=lines)

    def own(self, name: str, sections: Sections, _: Sequence[str]) -> Ask:
        mine = {name: sections[name]}
        answer = wire_brief(mine, ())
        about = describe_own(self.prompter, mine)
        return self._ask("guided-own", name.replace("_", " "), answer, schema_of(answer), 600, about=about)


# ---------------------------------------------------------------------------------------------- answers into entries


def _elsewhere(
    held: Sequence[View], dated: Sequence[TimeCandidate], open_ones: Sequence[Sentence], document: Document
) -> set[int]:
    """The numbers of the sentences that views, times and questions are made of."""
    told = chain(*(view.cites for view in held), *(event_at(time.number, document)[0] for time in dated))
    return {*told, *(sentence.number for sentence in open_ones)}


def _told(document: Document, aside: Collection[int]) -> dict[str, list[Wire]]:
    """The event and its facts as the article tells them."""
    event = lead(document)
    points = [wire_of(Point, cites=[s.number], text=told_of(s, document)) for s in facts(document, aside)]
    return {"what": [wire_of(What, cites=[event.number], text=told_of(event, document), points=[])], "points": points}


def _written(value: BaseModel | None, language: str) -> dict[str, list[Wire]]:
    """The event and its facts as a model writes them in another language."""
    if not isinstance(value, Event):
        return {}
    points = [wire_of(Point, cites=[p.cite], text=told(p.text, language)) for p in value.points]
    return {
        "what": [wire_of(What, cites=[value.cite], text=told(value.text, language), points=[])],
        "points": points,
    }


def _who_wires(candidates: Sequence[ActorCandidate], parts: Sequence[Part], document: Document) -> list[Wire]:
    kinds: dict[str, Kind] = _joined(parts)
    wires: list[Wire] = []
    for candidate in candidates:
        sentence = where_named(candidate.name, candidate.role, document)
        kind = candidate.kinds[0] if len(candidate.kinds) == 1 else kinds.get(candidate.key, "other")
        cites = [sentence.number] if sentence else []
        wires.append(wire_of(Who, cites=cites, name=candidate.name, kind=kind, role=candidate.role))
    return wires


def _when_wires(
    candidates: Sequence[TimeCandidate], held: Sequence[View], parts: Sequence[Part], document: Document
) -> list[Wire]:
    """What happens at a time is what its sentence says; the model says whether it has happened.

    The more important sentence goes first, then what is to come; a sentence that says what somebody says goes last.
    """
    spoken = {number for view in held for number in view.cites}
    last = {candidate.key: candidate.aside or candidate.number in spoken for candidate in candidates}
    statuses: dict[str, Status] = _joined(parts)
    status = {candidate.key: candidate.status or statuses.get(candidate.key, "past") for candidate in candidates}
    ranked = sorted(candidates, key=lambda o: (last[o.key], -importance(document.cited([o.number])[0], document)))
    ahead = (o for o in ranked[1:] if status[o.key] in ("scheduled", "possible") and not last[o.key])
    order = dict.fromkeys([*ranked[:1], *islice(ahead, 1), *ranked])
    placed = ((candidate, event_at(candidate.number, document)) for candidate in order)
    return [
        wire_of(When, cites=cites, event=event, expression=candidate.words, status=status[candidate.key])
        for candidate, (cites, event) in placed
    ]


def _joined(parts: Sequence[Part]) -> dict[str, Any]:
    """The answers of several parts as one."""
    answers: dict[str, Any] = {}
    for part in parts:
        answers |= getattr(part.value, "root", {})
    return answers


def _position_wires(held: Sequence[View], about: Sequence[str]) -> list[Wire]:
    """A position of each view, in the article's words."""
    return [
        wire_of(
            Position,
            cites=list(view.cites),
            actor=view.speaker,
            topic=topic,
            stance=view.stance,
            statement=view.statement,
        )
        for view, topic in zip(held, about, strict=True)
    ]


def _asked_wires(sentences: Sequence[Sentence]) -> list[Wire]:
    """The questions of the article: no model is needed for them."""
    return [wire_of(OpenQuestion, cites=[s.number], question=s.text, origin="asked") for s in sentences]


def _raised_wires(sentences: Sequence[Sentence], parts: Sequence[Part]) -> list[Wire]:
    """The questions that sentences raise, as the model puts them."""
    put: dict[str, str] = _joined(parts)
    return [
        wire_of(OpenQuestion, cites=[s.number], question=put[str(s.number)], origin="unanswered")
        for s in sentences
        if str(s.number) in put
    ]
