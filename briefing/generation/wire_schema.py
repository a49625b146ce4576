"""What a model may answer: the wire types, derived from the entries of `briefing.brief`.

A wire type has the plain fields of its entry, the citations first, and nothing that code fills. Its JSON Schema is
written by `schema_of`, not by pydantic, so that it is valid under OpenAI strict structured outputs, has a bound on
every list, and stays the same from one version of pydantic to the next: providers compile and cache it, and cassettes
match on it.
"""

from __future__ import annotations

import re
import types
import typing
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, ClassVar, Final, Literal, Self, TypeAlias, Union, get_args, get_origin

from pydantic import (
    AliasChoices,
    BaseModel,
    ConfigDict,
    Field,
    ValidationError,
    ValidationInfo,
    create_model,
    field_validator,
    model_validator,
)

from briefing.article import Evidence
from briefing.brief import Entry, OpenQuestion, Position, What, When, Who, holds_evidence, is_span, plain_fields
from briefing.errors import ConfigError

Schema: TypeAlias = dict[str, Any]
Sections: TypeAlias = Mapping[str, type[Entry]]

MAX_CITES: Final = 3
CITE: Final = "cite"
"""What citations are called on the wire: one token where "cites" is two, and every entry has them."""
BOUNDS: Final = {"points": 5, "who": 12, "when": 10, "topics": 5, "positions": 20, "open_questions": 5}
OWN_BOUND: Final = 20
BUILT_IN: Final[dict[str, type[Entry]]] = {
    "who": Who,
    "what": What,
    "when": When,
    "positions": Position,
    "open_questions": OpenQuestion,
}

_NUMBER: Final = r"(?:\d+|[\[(]\s*\d+(?:\s*,\s*\d+)*\s*[\])])"
_ONLY_NUMBERS: Final = re.compile(rf"{_NUMBER}(?:(?:,?\s+|,(?=[\[(])){_NUMBER})*")

_PROSE: Final = {When: "event", Position: "statement", OpenQuestion: "question"}


class Generous(BaseModel):
    """Whatever a model fills: it takes null for an empty list, and numbers as they stand in a text, "[2]"."""

    model_config = ConfigDict(extra="ignore")

    @field_validator("*", mode="before")
    @classmethod
    def _is_meant(cls, value: Any, info: ValidationInfo) -> Any:
        kind = cls.model_fields[info.field_name or ""].annotation
        if get_origin(kind) is not list:
            return numbers[0] if kind is int and len(numbers := _numbers(value)) == 1 else value
        if value is None:
            return []
        if get_args(kind) != (int,):
            return value
        return [number for item in (value if isinstance(value, list) else [value]) for number in _numbers(item)]


def _numbers(value: Any) -> list[Any]:
    """The numbers of a text that holds nothing else, or the value as it is: "1,200" may be one number."""
    alone = isinstance(value, str) and _ONLY_NUMBERS.fullmatch(value.strip())
    return [int(number) for number in re.findall(r"\d+", value)] if alone else [value]


class Wire(Generous):
    """An entry as a model gives it, leniently read: the checks are strict, and a lost key is no lost statement."""

    entry: ClassVar[type[Entry]] = Entry

    cites: list[int] = Field(default=[], validation_alias=AliasChoices(CITE, "cites"), serialization_alias=CITE)

    def plain(self) -> dict[str, Any]:
        """The values of the plain fields, as the entry takes them, but for spans: they are still words."""
        return {name: fitted(kind, getattr(self, name)) for name, kind in plain_fields(self.entry).items()}


class OwnWire(Wire):
    """The wire type of an entry of a user's own section: the validators of that class judge the answer too."""

    @model_validator(mode="after")
    def _holds_for_its_entry(self) -> Self:
        if not any(holds_evidence(kind) for kind in plain_fields(self.entry).values()):
            try:
                self.entry.model_validate(self.plain())
            except ValidationError as error:
                raise ValueError("; ".join(problem["msg"] for problem in error.errors())) from error
        return self


def fitted(kind: Any, value: Any, span: Callable[[str], Evidence | None] | None = None) -> Any:
    """A value of the wire as a field of an entry takes it.

    Args:
        kind: the type of the field.
        value: what the model gave.
        span: finds the words of a span in the article; None leaves them as they are.
    """
    if value is None or kind is str:
        return value
    origin, args = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        return fitted(next(a for a in args if a is not type(None)), value, span)
    if origin in (tuple, list):
        return origin(fitted(args[0], item, span) for item in value)
    return span(value) if span and is_span(kind) else value


def prose_of(wire: Wire) -> str:
    """What an answer says in sentences: of the built-in entries their statement, of a user's own all its texts."""
    name = _PROSE.get(wire.entry)
    texts = [name] if name else [field for field, kind in plain_fields(wire.entry).items() if kind is str]
    return " ".join(getattr(wire, text) for text in texts)


def wire_of(entry: type[Entry], **values: Any) -> Wire:
    """Make an answer about one entry, as if a model had given these values."""
    return wire_type(entry).model_validate(values)


@cache
def wire_type(entry: type[Entry], *, own: bool = False) -> type[Wire]:
    """Derive the class that one entry comes back in.

    Raises:
        ConfigError: a field has a type that cannot be asked for.
    """
    fields: dict[str, Any] = {
        name: (_wire_type(kind, f"{entry.__name__}.{name}", own=own), ...) for name, kind in plain_fields(entry).items()
    }
    wire = create_model(f"{entry.__name__}Wire", __base__=OwnWire if own else Wire, __module__=__name__, **fields)
    wire.entry = entry
    return wire


def _wire_type(kind: Any, where: str, *, own: bool) -> Any:
    """The type on the wire: spans are asked for as their words, entries as their wire types, tuples as lists."""
    if is_span(kind):
        return str
    if isinstance(kind, type) and issubclass(kind, Entry) and not own:
        return wire_type(kind)
    origin, args = get_origin(kind), get_args(kind)
    if origin is list or (origin is tuple and args[1:] == (...,)):
        return list[_wire_type(args[0], where, own=own)]  # type: ignore[misc]
    if origin in (Union, types.UnionType):
        inner = [a for a in args if a is not type(None)]
        if len(inner) == 1 and len(args) == 2:
            return _wire_type(inner[0], where, own=own) | None
    if kind in (str, int, float, bool) or (origin is Literal and all(isinstance(choice, str) for choice in args)):
        return kind
    raise ConfigError(
        f"{where}: a section may ask for str, int, float, bool, a Literal of texts, Evidence and lists of them, "
        f"not {kind}"
    )


# ------------------------------------------------------------------------------------------------- the whole brief


class WireBrief(Generous):
    """A whole brief on the wire: one field a section."""

    entries: ClassVar[dict[str, type[Wire]]] = {}


@cache
def _wire_brief(names: tuple[str, ...], own: tuple[tuple[str, type[Entry]], ...]) -> type[WireBrief]:
    types = {name: wire_type(BUILT_IN[name]) for name in names if name != "topics"}
    types |= {name: wire_type(entry, own=True) for name, entry in own}
    fields: dict[str, Any] = {}
    for name in (*names, *(name for name, _ in own)):
        if name == "topics":
            fields[name] = (list[str], Field(default_factory=list))
        elif name == "what":
            fields[name] = (types[name] | None, None)
        else:
            fields[name] = (list[types[name]], Field(default_factory=list))  # type: ignore[valid-type]
    # a model that is asked again is shown this name
    answer = create_model("Draft", __base__=WireBrief, __module__=__name__, **fields)
    answer.entries = types
    return answer


WHOLE: Final = ("who", "what", "when", "topics", "positions", "open_questions")


def wire_brief(sections: Sections | None = None, names: tuple[str, ...] = WHOLE) -> type[WireBrief]:
    """The class of a whole brief on the wire, or of some of its sections.

    Args:
        sections: the user's own sections, asked for after the others.
        names: which of the built-in ones, in the order asked.
    """
    own = tuple((sections or {}).items())
    for name, entry in own:
        if name in WHOLE or not name.isidentifier():
            raise ConfigError(f"a section cannot be called {name!r}: take a plain name that the Brief does not use")
        given: object = entry
        if not (isinstance(given, type) and issubclass(given, Entry)):
            raise ConfigError(f"the section {name!r} must be a subclass of briefing.Entry")
    return _wire_brief(names, own)


# ---------------------------------------------------------------------------------------------------- its schema

_SCALARS: Final[dict[Any, str]] = {str: "string", int: "integer", float: "number", bool: "boolean"}


def schema_of(kind: Any, *, bound: int = OWN_BOUND) -> Schema:
    """The JSON Schema of a wire type, valid under OpenAI strict structured outputs; `bound` limits a list."""
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return object_schema({_key(kind, n): schema_of(_annotation(kind, n), bound=_bound(n)) for n in _ordered(kind)})
    origin, args = get_origin(kind), get_args(kind)
    if origin is list:
        return array_schema(schema_of(args[0]), bound)
    if origin is Literal:
        return {"type": "string", "enum": list(args)}
    if origin in (Union, types.UnionType):
        inner = schema_of(next(a for a in args if a is not type(None)), bound=bound)
        return inner if "properties" in inner else {"anyOf": [inner, {"type": "null"}]}
    return {"type": _SCALARS[kind]}


def object_schema(properties: dict[str, Schema]) -> Schema:
    """An object with every property required and no other."""
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}


def array_schema(items: Schema, bound: int) -> Schema:
    """A list with a bound, so that no model runs away."""
    return {"type": "array", "items": items, "maxItems": bound}


def _key(kind: type[BaseModel], name: str) -> str:
    """What a field is called on the wire."""
    return kind.model_fields[name].serialization_alias or name


def _annotation(kind: type[BaseModel], name: str) -> Any:
    return typing.cast(Any, kind.model_fields[name].annotation)


def _ordered(kind: type[BaseModel]) -> list[str]:
    """Citations first: a model that has named its sentences writes closer to them."""
    return sorted(kind.model_fields, key=lambda name: name != "cites")


def _bound(name: str) -> int:
    return MAX_CITES if name == "cites" else BOUNDS.get(name, OWN_BOUND)
