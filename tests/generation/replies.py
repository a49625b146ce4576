"""Made-up answers of a model, and a run of the algorithm with them."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from briefing import Checked, Options
from briefing.errors import BriefingError
from briefing.generation.flow import Outcome, brief_flow
from briefing.generation.prompts import Answer, Ask
from briefing.generation.wire_schema import Sections
from briefing.provenance import Usage
from tests.briefs import TEXT, article

Reply = Callable[[Ask], Any]


GOOD: dict[str, Any] = {
    "who": [{"cites": [4], "name": "Ilse Varga", "kind": "person", "role": "mayor"}],
    "what": {
        "cites": [2],
        "text": "The council of Norrholm agreed to buy a second ferry for €4.2 million.",
        "points": [{"cites": [3], "text": "The ship carries 60 cars."}],
    },
    "when": [{"cites": [3], "event": "The ship is to sail.", "expression": "1 June 2026", "status": "scheduled"}],
    "topics": ["second ferry", "taxes"],
    "positions": [
        {
            "cites": [4],
            "actor": "Ilse Varga",
            "topic": "second ferry",
            "stance": "supports",
            "statement": "They have waited nine years for this.",
        },
        {
            "cites": [6],
            "actor": "Tobias Renn",
            "topic": "crew",
            "stance": "warns",
            "statement": "The crew was too small.",
        },
    ],
    "open_questions": [{"cites": [9], "question": "Who will pay for the new pier?", "origin": "asked"}],
}


def drive(
    writer: Reply,
    reader: Reply | None = None,
    *,
    strategy: Any = "single",
    sections: Sections | None = None,
    text: str = TEXT,
    **options: Any,
) -> tuple[Outcome, list[Checked], list[Ask]]:
    """Run a flow to its end. An answer of None was cut; an error is sent in place of answers, as the driver does."""
    flow = brief_flow(
        article(text=text),
        Options(**options),
        strategy=strategy,
        sections=sections or {},
        with_reader=reader is not None,
    )
    checked: list[Checked] = []
    asked: list[Ask] = []
    try:
        step = next(flow)
        while True:
            if isinstance(step, Checked):
                checked.append(step)
                step = next(flow)
                continue
            asked += step
            replies: list[Any] = [(reader if reader and ask.reader else writer)(ask) for ask in step]
            error = next((reply for reply in replies if isinstance(reply, BriefingError)), None)
            step = flow.send(error or [answer(*pair) for pair in zip(step, replies, strict=True)])
    except StopIteration as stop:
        return stop.value, checked, asked


def answer(ask: Ask, said: dict[str, Any] | str | None) -> Answer:
    """What the model's package would make of it."""
    if said is None:
        return Answer(None, '{"cut', Usage(output=9))
    text = said if isinstance(said, str) else json.dumps(said)
    return Answer(ask.wire.model_validate_json(text), text, Usage(input=10, output=2))


def saying(draft: dict[str, Any], repaired: dict[str, Any] | None = None) -> Reply:
    """Give a draft, and to a repair what it should mend."""
    return lambda ask: draft if ask.id == "single" else repaired or {}


def changed(section: str, index: int, **values: Any) -> dict[str, Any]:
    """The good draft with one entry changed."""
    draft = json.loads(json.dumps(GOOD))
    draft[section][index] |= values
    return dict(draft)


def guided_reply(ask: Ask) -> dict[str, Any]:
    """Made-up answers to the steps of guided asking."""
    keys = list(ask.schema["properties"])
    if ask.id == "guided-what":
        return {"cite": 2, "text": GOOD["what"]["text"], "points": [{"cite": 3, "text": "The ship carries 60 cars."}]}
    if ask.id == "guided-who":
        return dict.fromkeys(keys, "organisation")
    if ask.id == "guided-when":
        return {key: "scheduled" if place else "past" for place, key in enumerate(keys)}
    if ask.id == "guided-topics":
        return {"topics": ["second ferry"]}
    if ask.id == "guided-questions":
        return dict.fromkeys(keys, "When will the ship sail?")
    return {}
