"""What a model may answer: the wire types and their schema."""

from __future__ import annotations

import json
from typing import Any, Literal

import pytest
from pydantic import ValidationError, create_model, field_validator

from briefing import ConfigError, Entry, Evidence
from briefing.brief import Position, What, When, plain_fields
from briefing.generation.wire_schema import WHOLE, schema_of, wire_brief, wire_type


class Figure(Entry):
    """A figure that the article gives, with what it counts."""

    value: str
    counts: str
    share: float | None
    tags: tuple[str, ...]
    sure: bool
    rank: int
    size: Literal["small", "large"]

    @field_validator("value")
    @classmethod
    def _has_a_digit(cls, value: str) -> str:
        if not any(c.isdigit() for c in value):
            raise ValueError("value must have a digit")
        return value


def walk(schema: Any) -> Any:
    if isinstance(schema, dict):
        yield schema
        for value in schema.values():
            yield from walk(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from walk(value)


def test_a_twin_has_the_plain_fields_and_citations() -> None:
    """What code fills is not asked for."""
    assert list(plain_fields(Position)) == ["actor", "topic", "stance", "statement"]
    assert set(wire_type(Position).model_fields) == {"cites", "actor", "topic", "stance", "statement"}
    assert wire_type(Position).entry is Position


def test_spans_are_asked_for_as_words_and_entries_as_twins() -> None:
    """Evidence goes out as a string, nested entries as wire types of their own."""
    assert wire_type(When).model_fields["expression"].annotation is str
    what = wire_type(What).model_validate({"cite": [1], "text": "a", "points": [{"cites": ["2"], "text": "b"}]})
    assert what.points[0].cites == [2]  # type: ignore[attr-defined]


class Counted(Entry):
    """How many there are, and which."""

    total: int
    numbers: tuple[int, ...]
    names: tuple[str, ...] | None


@pytest.mark.parametrize(
    ("cites", "read"),
    [
        (None, []),
        (["[2]"], [2]),
        (["2", 3], [2, 3]),
        ("[2]", [2]),
        ("2", [2]),
        (2, [2]),
        ("[2, 3]", [2, 3]),
        ("[2,3]", [2, 3]),
        (["2, 3", "(4)"], [2, 3, 4]),
        ("[2] [3],[4]", [2, 3, 4]),
    ],
)
def test_citations_are_read_as_they_stand_in_a_text(cites: Any, read: list[int]) -> None:
    """Null is none of them, and brackets are no part of a number."""
    wire = wire_type(Counted).model_validate({"cite": cites, "total": "[7]", "numbers": cites, "names": None})
    assert wire.cites == read
    assert wire.plain() == {"total": 7, "numbers": tuple(read), "names": None}


@pytest.mark.parametrize(
    "wrong", [{"cite": ["1,200"]}, {"cite": "2-3"}, {"cite": ["2.5"]}, {"total": "1, 2"}, {"total": "x"}]
)
def test_what_may_be_another_number_is_not_taken_for_one(wrong: dict[str, Any]) -> None:
    """Nor a list for a number."""
    with pytest.raises(ValidationError):
        wire_type(Counted).model_validate({"cite": [], "total": 1, "numbers": [], "names": []} | wrong)


def test_null_is_an_empty_section() -> None:
    """In a whole draft as in an entry."""
    draft = wire_brief().model_validate({"who": None, "topics": None, "what": None, "positions": []})
    assert draft.model_dump(include={"who", "topics", "what"}) == {"who": [], "topics": [], "what": None}


def test_the_schema_is_valid_under_strict_structured_outputs() -> None:
    """Every object requires every property and allows no other, and every list has a bound."""
    schema = schema_of(wire_brief({"figures": Figure}))
    for part in walk(schema):
        if part.get("type") == "object":
            assert part["required"] == list(part["properties"])
            assert part["additionalProperties"] is False
        if part.get("type") == "array":
            assert part["maxItems"] > 0
    assert list(schema["properties"]) == [*WHOLE, "figures"]
    assert schema["properties"]["figures"]["items"]["properties"]["share"] == {
        "anyOf": [{"type": "number"}, {"type": "null"}]
    }


def test_citations_come_first() -> None:
    """A model names its sentences before it writes."""
    positions = schema_of(wire_brief())["properties"]["positions"]["items"]
    assert next(iter(positions["properties"])) == "cite"


def test_the_schema_of_the_single_strategy_does_not_change() -> None:
    """Providers compile and cache it, and cassettes match on it: a change has to be meant."""
    import hashlib

    written = json.dumps(schema_of(wire_brief()), sort_keys=True)
    assert hashlib.sha256(written.encode()).hexdigest()[:16] == "a7ff28057e5fe515"


def test_a_section_of_your_own_is_judged_by_its_own_validators() -> None:
    """A validator of the entry class makes a bad shape, which is asked for again."""
    twin = wire_type(Figure, own=True)
    good = {
        "cite": [1],
        "value": "3 boats",
        "counts": "boats",
        "share": None,
        "tags": ["a"],
        "sure": True,
        "rank": 1,
        "size": "small",
    }
    assert twin.model_validate(good).value == "3 boats"  # type: ignore[attr-defined]
    with pytest.raises(ValidationError, match="value must have a digit"):
        twin.model_validate(good | {"value": "some"})


@pytest.mark.parametrize(
    "kind",
    [
        dict[str, str],
        str | int | None,
        tuple[str, int],
        tuple[str],
        list,
        list[Figure],
        Figure,
        Literal[1, 2],
        set[str],
    ],
)
def test_a_field_that_cannot_be_asked_for_is_refused(kind: Any) -> None:
    """Before anything is asked; the error names the field and the types that go."""
    odd = create_model("Odd", __base__=Entry, field=(kind, ...))
    with pytest.raises(ConfigError, match=r"Odd\.field: a section may ask for str"):
        wire_brief({"odd": odd})


class Lists(Entry):
    """All kinds of lists."""

    names: list[str]
    counts: list[int] | None
    pairs: list[tuple[float, ...]]
    sizes: tuple[Literal["small", "large"], ...]


def test_lists_come_as_the_entry_has_them() -> None:
    """Lists as lists and tuples as tuples, inside one another too."""
    said = {"cite": [1], "names": ["Ada"], "counts": [1], "pairs": [[1, 2.5], []], "sizes": ["small"]}
    wire = wire_type(Lists, own=True).model_validate(said)
    plain = wire.plain()
    assert plain == {"names": ["Ada"], "counts": [1], "pairs": [(1.0, 2.5), ()], "sizes": ("small",)}
    assert Lists(**plain).names == ["Ada"]
    assert wire_type(Lists, own=True).model_validate(said | {"counts": None}).plain()["counts"] is None


@pytest.mark.parametrize("name", ["who", "topics", "my section", ""])
def test_a_section_needs_a_plain_name_of_its_own(name: str) -> None:
    """Names of the Brief's own sections are taken."""
    with pytest.raises(ConfigError, match="cannot be called"):
        wire_brief({name: Figure})


def test_a_section_is_a_subclass_of_entry() -> None:
    """Anything else is refused before a request."""
    with pytest.raises(ConfigError, match="subclass"):
        wire_brief({"figures": dict})  # type: ignore[dict-item]


def test_a_section_may_ask_for_words_of_the_article() -> None:
    """A field of type Evidence is asked for as its words, and the entry's validators wait for the span."""

    class Motto(Entry):
        words: Evidence

    assert wire_type(Motto, own=True).model_validate({"cite": [1], "words": "Ever on"}).words == "Ever on"  # type: ignore[attr-defined]
