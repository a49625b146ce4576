"""The strategy for small models: small steps over candidates that code found in the article.

The model chooses and words; it does not search, count or copy. What code knows for certain (who is named, where the time
words stand, which sentences carry a view and who stands next to the verb of saying) is offered by number. Every step
starts with the same article, so that a server with a prefix cache reads it once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Final, Literal, get_args

from pydantic import BaseModel, RootModel

from briefing.article import Sentence
from briefing.asking import Asking, Part, by_parts, together
from briefing.brief import Kind, OpenQuestion, Point, Position, Stance, Status, What, When, Who
from briefing.draft import Schema, Sections, Wire, array_schema, draft_type, object_schema, schema_of, wire_twin
from briefing.grounding.dates import find_expressions, resolve
from briefing.grounding.reading import Reading
from briefing.grounding.speakers import Candidate, candidates
from briefing.messages import Ask, Prompter
from briefing.options import Options
from briefing.single import Harvest, describe_own

ACTORS: Final = 10
TIMES: Final = 8
SLOTS: Final = 14
SLOTS_AT_ONCE: Final = 7
SPEAKERS: Final = 14
POINTS: Final = 3
NOBODY: Final = "none"
_PRESUMED_DATE: Final = "2000-01-01"


# -------------------------------------------------------------------------------------------------------- answers


class CitedText(BaseModel):
    """A sentence and the number of the one that carries it."""

    cite: int
    text: str


class Event(CitedText):
    """The main event and its facts."""

    points: list[CitedText]


class Time(BaseModel):
    """What happens at some time words."""

    event: str
    status: Status


class CitedQuestion(BaseModel):
    """A question and the number of the sentence that raises it."""

    cite: int
    question: str


class Issues(BaseModel):
    """The issues, and the questions left open."""

    topics: list[str]
    questions: list[CitedQuestion]


class View(BaseModel):
    """What one slot is filled with."""

    speaker: str = ""
    claim: str
    stance: Stance
    topic: int


Kinds = RootModel[dict[str, Kind]]
Times = RootModel[dict[str, Time]]
Views = RootModel[dict[str, View]]


# ------------------------------------------------------------------------------------------------------- the steps


def guided(prompter: Prompter, options: Options, sections: Sections, reading: Reading) -> Asking[Harvest]:
    """Ask for the brief in small steps.

    A step that is cut even for one item alone yields nothing for it; the rest stands.
    """
    step = _Steps(prompter, options)
    slots = _slots(reading)
    actors, times = _actors(reading, slots), _times(reading)
    event, who, when, issues, *own = yield from together(
        by_parts(step.event, [POINTS]),
        by_parts(step.kinds, [actor for actor in actors if actor.kind is None]),
        by_parts(step.times, times),
        by_parts(step.issues, [None]),
        *(by_parts(partial(step.own, name, sections), [name]) for name in sections),
    )
    harvest = Harvest()
    harvest["who"] = _who_wires(actors, who, reading)
    harvest |= _event_wires(event[0].value)
    harvest["when"] = [w for part in when for w in _when_wires(part)]
    harvest.topics, asked = _issues(issues[0].value)
    speakers = _speakers(reading, slots, actors)
    views = yield from by_parts(partial(step.views, harvest.topics, speakers), slots, size=SLOTS_AT_ONCE)
    harvest["positions"] = [w for part in views for w in _position_wires(part, harvest.topics)]
    harvest["open_questions"] = [*_asked_questions(reading), *asked]
    for name, parts in zip(sections, own, strict=True):
        harvest[name] = [w for part in parts for w in getattr(part.value, name, [])]
    harvest.parts = max(len(part) for part in (who, when, [event], views or [event]))
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

    def kinds(self, actors: Sequence[ActorCandidate]) -> Ask:
        schema = object_schema({actor.key: {"type": "string", "enum": list(get_args(Kind))} for actor in actors})
        return self._ask("guided-who", "who", Kinds, schema, 40 + 20 * len(actors), actors=actors)

    def times(self, times: Sequence[TimeCandidate]) -> Ask:
        schema = object_schema({time.key: schema_of(Time) for time in times})
        return self._ask("guided-when", "when", Times, schema, 60 + 60 * len(times), times=times)

    def issues(self, _: Sequence[None]) -> Ask:
        questions = array_schema(schema_of(CitedQuestion), 2)
        schema = object_schema({"topics": array_schema({"type": "string"}, 4), "questions": questions})
        return self._ask("guided-topics", "issues and open questions", Issues, schema, 300)

    def views(self, topics: Sequence[str], speakers: Sequence[str], slots: Sequence[Slot]) -> Ask:
        schema = object_schema({slot.key: _view_schema(slot, speakers, len(topics)) for slot in slots})
        label = f"positions {slots[0].key} to {slots[-1].key}"
        values = {"slots": slots, "topics": topics, "speakers": speakers}
        return self._ask("guided-positions", label, Views, schema, 60 + 90 * len(slots), **values)

    def own(self, name: str, sections: Sections, _: Sequence[str]) -> Ask:
        mine = {name: sections[name]}
        draft = draft_type(mine, ())
        about = describe_own(self.prompter, mine)
        return self._ask("guided-own", name.replace("_", " "), draft, schema_of(draft), 600, about=about)


# ------------------------------------------------------------------------------------------------- what code offers


@dataclass(frozen=True, slots=True)
class ActorCandidate:
    """An actor that the article names: its role in the article's words, and its kind where code can tell."""

    key: str
    name: str
    role: str
    kind: Kind | None


@dataclass(frozen=True, slots=True)
class TimeCandidate:
    """Time words, and the sentence they stand in."""

    key: str
    words: str
    number: int


@dataclass(frozen=True, slots=True)
class Slot:
    """A sentence that may carry a view, and who may hold it, the likeliest first."""

    key: str
    number: int
    words: str
    speakers: tuple[str, ...]


def _slots(reading: Reading) -> list[Slot]:
    found: Sequence[Candidate] = candidates(reading)[:SLOTS]
    return [
        Slot(str(place), c.number, " ".join(c.words.split()), tuple(c.speakers)) for place, c in enumerate(found, 1)
    ]


def _actors(reading: Reading, slots: Sequence[Slot]) -> list[ActorCandidate]:
    """Who speaks, then who is named most, in the order of the article."""
    named = {actor.name: actor for actor in reading.cast.actors}
    speaking = [reading.cast.full_name(slot.speakers[0]) for slot in slots if slot.speakers]
    often = sorted((a for a in named.values() if len(a.mentions) > 1), key=lambda actor: -len(actor.mentions))
    chosen = list(dict.fromkeys([*speaking, *(actor.name for actor in often)]))[:ACTORS]
    ordered = [name for name in named if name in chosen] + [name for name in chosen if name not in named]
    return [
        ActorCandidate(
            str(place),
            name,
            (reading.cast.roles_of(name) or ("",))[0],
            "person" if name in named and named[name].kind == "person" else None,
        )
        for place, name in enumerate(ordered, 1)
    ]


def _times(reading: Reading) -> list[TimeCandidate]:
    """Time words that mean a time, not a duration, each once."""
    found: dict[str, int] = {}
    for sentence in reading.sentences:
        for start, end in find_expressions(sentence.text, reading.language):
            words = sentence.text[start:end]
            if _means_a_time(words, reading):
                found.setdefault(words, sentence.number)
    return [TimeCandidate(str(place), *item) for place, item in enumerate(list(found.items())[:TIMES], 1)]


def _means_a_time(words: str, reading: Reading) -> bool:
    published = reading.article.published or _PRESUMED_DATE
    return resolve(words, published=published, language=reading.language, status="past").date is not None


def _speakers(reading: Reading, slots: Sequence[Slot], actors: Sequence[ActorCandidate]) -> list[str]:
    likely = [name for slot in slots for name in slot.speakers[:1]]
    others = [name for slot in slots for name in slot.speakers[1:]]
    return list(dict.fromkeys([*likely, *(a.name for a in actors), *others]))[:SPEAKERS]


def _view_schema(slot: Slot, speakers: Sequence[str], topics: int) -> Schema:
    """The likeliest speaker first: the first value is a small model's favourite."""
    names = list(dict.fromkeys([*slot.speakers, *speakers]))[:SPEAKERS]
    return object_schema(
        {
            "speaker": {"type": "string", "enum": [*names, NOBODY]},
            "claim": {"type": "string"},
            "stance": {"type": "string", "enum": list(get_args(Stance))},
            "topic": {"type": "integer", "enum": list(range(1, max(topics, 1) + 1))},
        }
    )


# ---------------------------------------------------------------------------------------------- answers into entries


def _event_wires(value: BaseModel | None) -> dict[str, list[Wire]]:
    if not isinstance(value, Event):
        return {}
    what = wire_twin(What).model_construct(cites=[value.cite], text=value.text)
    points = [wire_twin(Point)(cites=[p.cite], text=p.text) for p in value.points]
    return {"what": [what], "points": points}


def _who_wires(actors: Sequence[ActorCandidate], parts: Sequence[Part], reading: Reading) -> list[Wire]:
    kinds: dict[str, Kind] = {}
    for part in parts:
        kinds |= getattr(part.value, "root", {})
    twin = wire_twin(Who)
    return [
        twin(
            cites=[_where(actor.name, actor.role, reading)],
            name=actor.name,
            kind=actor.kind or kinds.get(actor.key, "other"),
            role=actor.role,
        )
        for actor in actors
    ]


def _where(name: str, role: str, reading: Reading) -> int:
    """The number of the sentence that names an actor and has most words of its role; the first of equals."""
    starts = [mention.start for mention in reading.cast.mentions(name)]
    naming = [s for s in reading.sentences if any(s.start <= start < s.end for start in starts)]
    words = set(role.casefold().split())
    return max(naming, key=lambda s: len(words & set(s.text.casefold().split())), default=_NOWHERE).number


_NOWHERE: Final = Sentence(0, 0, 0, "")


def _when_wires(part: Part) -> Iterable[Wire]:
    answers: Mapping[str, Time] = getattr(part.value, "root", {})
    for candidate in part.items:
        time = answers.get(candidate.key)
        if time is not None and time.event.strip().casefold().rstrip(".") not in ("", NOBODY):
            yield wire_twin(When)(
                cites=[candidate.number], event=time.event, expression=candidate.words, status=time.status
            )


def _issues(value: BaseModel | None) -> tuple[list[str], list[Wire]]:
    if not isinstance(value, Issues):
        return [], []
    twin = wire_twin(OpenQuestion)
    return value.topics, [twin(cites=[q.cite], question=q.question, origin="unanswered") for q in value.questions]


def _position_wires(part: Part, topics: Sequence[str]) -> Iterable[Wire]:
    answers: Mapping[str, View] = getattr(part.value, "root", {})
    for slot in part.items:
        view = answers.get(slot.key)
        if view is None or view.speaker in ("", NOBODY) or not view.claim.strip():
            continue
        topic = topics[view.topic - 1] if 0 < view.topic <= len(topics) else ""
        yield wire_twin(Position)(
            cites=[slot.number], actor=view.speaker, topic=topic, stance=view.stance, statement=view.claim
        )


def _asked_questions(reading: Reading) -> list[Wire]:
    """The questions that the article itself asks, outside of quotations: no model is needed for them."""
    origin: Literal["asked"] = "asked"
    spoken = [(q.outer_start, q.outer_end) for q in reading.quotations]
    return [
        wire_twin(OpenQuestion)(cites=[s.number], question=s.text, origin=origin)
        for s in reading.sentences
        if s.text.rstrip()[-1:] in "?؟？" and not any(a < s.end and s.start < b for a, b in spoken)
    ]
