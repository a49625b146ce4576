"""Questions put at once, and by parts."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from typing import Any

import pytest
from pydantic import RootModel

from briefing.generation.prompts import Answer, Ask, by_parts, together

Said = RootModel[list[str]]


def ask_of(items: tuple[Any, ...]) -> Ask:
    return Ask("test", " ".join(map(str, items)), (), Said, {}, "test", 10)


def drive(asking: Generator[Any, Any, Any], limit: int = 99) -> tuple[Any, list[list[str]]]:
    """Answer each ask with its label, cut where it is about more than `limit` items."""
    rounds: list[list[str]] = []
    answers: list[Answer] | None = None
    while True:
        try:
            asks: Sequence[Ask] = next(asking) if answers is None else asking.send(answers)
        except StopIteration as stop:
            return stop.value, rounds
        rounds.append([ask.label for ask in asks])
        answers = [
            Answer(None if len(ask.label.split()) > limit else Said(ask.label.split()), ask.label) for ask in asks
        ]


def test_one_ask_serves_where_nothing_is_cut() -> None:
    """All items go at once."""
    parts, rounds = drive(by_parts(ask_of, ["a", "b", "c"]))
    assert rounds == [["a b c"]]
    assert [part.items for part in parts] == [("a", "b", "c")]


def test_no_items_make_no_ask() -> None:
    """There is nothing to ask about, so nothing is asked."""
    parts, rounds = drive(by_parts(ask_of, []))
    assert parts == []
    assert rounds == []


def test_a_cut_answer_is_asked_for_by_halves_in_order() -> None:
    """Halves go out together, and the parts come back in the order of the items."""
    parts, rounds = drive(by_parts(ask_of, ["a", "b", "c"]), limit=1)
    assert rounds == [["a b c"], ["a", "b c"], ["b", "c"]]
    assert [part.items for part in parts] == [("a",), ("b",), ("c",)]
    assert all(part.value is not None for part in parts)


def test_an_item_that_is_cut_alone_comes_back_without_a_value() -> None:
    """The caller decides what that means."""
    parts, _ = drive(by_parts(ask_of, ["a"]), limit=0)
    assert parts[0].value is None


def test_a_group_that_is_small_enough_is_not_halved() -> None:
    """Where less is not worth asking for, it comes back without a value."""
    parts, rounds = drive(by_parts(ask_of, list("abcd"), least=2), limit=1)
    assert rounds == [["a b c d"], ["a b", "c d"]]
    assert parts == [(("a", "b"), None, False), (("c", "d"), None, False)]


def test_what_was_cut_in_thought_is_not_asked_for_by_halves() -> None:
    """Each half would be thought about as long."""
    asking = by_parts(ask_of, list("ab"))
    next(asking)
    with pytest.raises(StopIteration) as stop:
        asking.send([Answer(None, "", thinking=True)])
    assert stop.value.value == [(("a", "b"), None, True)]


def test_items_go_out_in_groups_of_a_size() -> None:
    """Groups are independent, so they go out at once."""
    _, rounds = drive(by_parts(ask_of, list("abcde"), size=2))
    assert rounds == [["a b", "c d", "e"]]


@pytest.mark.parametrize("limit", [1, 2, 9])
def test_independent_questions_go_out_together(limit: int) -> None:
    """Each gets the answers to its own asks, whatever the others need."""
    (first, second, third), rounds = drive(
        together(by_parts(ask_of, list("abc")), by_parts(ask_of, list("xy")), by_parts(ask_of, [])), limit
    )
    assert rounds[0] == ["a b c", "x y"]
    assert [item for part in first for item in part.items] == ["a", "b", "c"]
    assert [item for part in second for item in part.items] == ["x", "y"]
    assert all(part.value.root == list(part.items) for part in [*first, *second])
    assert third == []


def test_nothing_to_ask_about_is_no_round() -> None:
    """No question at all comes back at once."""
    assert drive(together()) == ([], [])
