"""The cure for a bad truth: the entries that failed a check go back to the model once, alone, with what is wrong."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from typing import Any, Final

from pydantic import BaseModel, ConfigDict, Field, create_model

from briefing.generation.assembly import Failed
from briefing.generation.batching import Asking, by_parts
from briefing.generation.prompts import Ask, Prompter
from briefing.generation.wire_schema import Wire, array_schema, object_schema, schema_of
from briefing.options import Options

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
