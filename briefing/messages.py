"""What is asked of a model, and what comes back: prompt files + Article + Options → messages. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from pydantic import BaseModel

from briefing.brief import Usage


@dataclass(frozen=True, slots=True)
class Ask:
    """One question to a model, complete.

    Attributes:
        id: id of the prompt, such as `single` or `positions`.
        label: what is being asked, in a few words for a progress line.
        messages: chat messages, each with `role` and `content`.
        wire: the class that the answer is read with.
        schema: JSON Schema of the answer, valid under OpenAI strict structured outputs.
        schema_name: the name it goes by on the wire.
        max_output_tokens: where the answer is cut.
    """

    id: str
    label: str
    messages: tuple[dict[str, str], ...]
    wire: type[BaseModel]
    schema: dict[str, Any]
    schema_name: str
    max_output_tokens: int


@dataclass(frozen=True, slots=True)
class Answer:
    """What a model answered to one `Ask`.

    Attributes:
        value: the answer, read with the ask's wire class; None when it was cut at its limit.
        text: the answer as the model wrote it.
        usage: tokens over all attempts at it; all zero when it came from the store.
        attempts: requests made for it; 0 when it came from the store.
        cached: whether it came from the store.
    """

    value: BaseModel | None
    text: str
    usage: Usage = field(default_factory=Usage)
    attempts: int = 1
    cached: bool = False
