"""The strategy for capable models: the whole brief in one answer, by one constant schema."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from briefing.brief import Entry, plain_fields
from briefing.errors import TruncatedError
from briefing.generation.prompts import Ask, Asking, Part, Prompter, by_parts
from briefing.generation.wire_schema import WHOLE, Sections, Wire, schema_of, wire_brief
from briefing.options import Options

MAX_OUTPUT_TOKENS: Final = 8192


class ModelOutput(dict[str, list[Wire]]):
    """What a model gave, by section, with the topics apart.

    Attributes:
        topics: the issues the positions are about.
        parts: in how many parts the answer was asked for.
    """

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.topics: list[str] = []
        self.parts = 1


def single(prompter: Prompter, options: Options, sections: Sections, *, room: int | None = None) -> Asking[ModelOutput]:
    """Ask for the whole brief at once; where the answer is cut, for its sections by parts.

    Args:
        prompter: makes the messages.
        options: the options of the brief.
        sections: the user's own sections.
        room: how many words the statements may have; None without a limit.

    Raises:
        TruncatedError: one section alone is cut too, or the model does nothing but think.
    """

    def make(names: tuple[str, ...]) -> Ask:
        own = {name: sections[name] for name in names if name in sections}
        answer = wire_brief(own, tuple(name for name in names if name not in sections))
        ids = ("single", "article", *(["own"] if sections else []), *(["length"] if room else []))
        length = prompter.render("length", words=room) if room else ""
        system = prompter.render("single", own=describe_own(prompter, sections) if sections else "")
        return Ask(
            id="single",
            label="the whole brief" if len(names) == len(WHOLE) + len(sections) else ", ".join(names).replace("_", " "),
            messages=prompter.messages(system, length),
            wire=answer,
            schema=schema_of(answer),
            schema_name="brief",
            max_output_tokens=options.max_output_tokens or MAX_OUTPUT_TOKENS,
            prompts=prompter.hashes(*ids),
        )

    parts = yield from by_parts(make, (*WHOLE, *sections))
    return _output_of(parts)


def describe_own(prompter: Prompter, sections: Sections) -> str:
    """The user's own sections in words: the docstring of each class and its fields."""
    about = [
        {"name": name, "about": _about(entry), "fields": [f"`{field}`" for field in plain_fields(entry)]}
        for name, entry in sections.items()
    ]
    return prompter.render("own", sections=about)


def _about(entry: type[Entry]) -> str:
    doc = entry.__doc__ if entry.__doc__ != Entry.__doc__ else None
    words = " ".join((doc or entry.__name__).split())
    return words if words.endswith(".") else f"{words}."


def _output_of(parts: list[Part]) -> ModelOutput:
    output = ModelOutput()
    output.parts = len(parts)
    for part in parts:
        if part.thinking:
            raise TruncatedError(
                "the model spent all its output tokens on thinking, and gave no answer; "
                "raise max_output_tokens, or take another model"
            )
        if part.value is None:
            raise TruncatedError(
                f"the answer for {part.items[0]!r} was cut at its limit; raise max_output_tokens, or leave it unset"
            )
        for name in part.items:
            for section, wires in _entries(name, getattr(part.value, name)):
                output.setdefault(section, []).extend(wires)
            if name == "topics":
                output.topics = list(part.value.topics)  # type: ignore[attr-defined]
    return output


def _entries(name: str, value: object) -> Iterator[tuple[str, list[Wire]]]:
    """The wires of one section of an answer; the facts of `what` are a section of their own here."""
    if isinstance(value, Wire):
        yield name, [value]
        yield "points", getattr(value, "points", [])
    elif isinstance(value, list) and name != "topics":
        yield name, value
