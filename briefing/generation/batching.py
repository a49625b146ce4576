"""How questions are put: several at once where they are independent, by parts where an answer is cut. No I/O."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from typing import Any, NamedTuple, TypeAlias, TypeVar

from pydantic import BaseModel

from briefing.generation.prompts import Answer, Ask

T = TypeVar("T")
Asks: TypeAlias = tuple[Ask, ...]
Asking: TypeAlias = Generator[Asks, Sequence[Answer], T]


class Part(NamedTuple):
    """What came back for some of the items asked about.

    Attributes:
        items: what was asked about.
        value: the answer; None where it was cut and less is not asked for.
        thinking: whether it was cut while the model was thinking, with all the room that there is.
    """

    items: tuple[Any, ...]
    value: BaseModel | None
    thinking: bool = False


def by_parts(
    make: Callable[[tuple[Any, ...]], Ask], items: Sequence[Any], *, size: int | None = None, least: int = 1
) -> Asking[list[Part]]:
    """Ask about some items; where the answer is cut at its limit, about each half of them, down to one.

    An answer that was cut while the model was thinking, with all its room, is not asked for by parts: each of them
    would cost as much thinking.

    Args:
        make: makes the ask about some of the items.
        items: what is asked about.
        size: how many at the most in one ask; None is all.
        least: a group of so many or fewer that is cut is not asked about by halves.
    """
    step = size or len(items) or 1
    todo = [tuple(items[i : i + step]) for i in range(0, len(items), step)]
    parts: list[Part] = []
    while todo:
        answers = yield tuple(make(group) for group in todo)
        halves: list[tuple[Any, ...]] = []
        for group, answer in zip(todo, answers, strict=True):
            if answer.value is None and not answer.thinking and len(group) > max(least, 1):
                middle = len(group) // 2
                halves += [group[:middle], group[middle:]]
            else:
                parts.append(Part(group, answer.value, answer.thinking))
        todo = halves
    order = {id(item): place for place, item in enumerate(items)}
    return sorted(parts, key=lambda part: order[id(part.items[0])])


def together(*askings: Asking[T]) -> Asking[list[T]]:
    """Put several independent questions at once, round by round, until each has what it needs."""
    results: dict[int, T] = {}
    answers: dict[int, Sequence[Answer] | None] = dict.fromkeys(range(len(askings)))
    while answers:
        asks: dict[int, Asks] = {}
        for place, answered in answers.items():
            try:
                asks[place] = next(askings[place]) if answered is None else askings[place].send(answered)
            except StopIteration as stop:
                results[place] = stop.value
        if not asks:
            break
        received = list((yield tuple(ask for group in asks.values() for ask in group)))
        answers = {}
        for place, group in asks.items():
            answers[place], received = received[: len(group)], received[len(group) :]
    return [results[place] for place in range(len(askings))]
