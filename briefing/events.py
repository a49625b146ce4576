"""What the library reports while it works, for progress lines and logs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing.provenance import Usage

EventKind: TypeAlias = Literal["download", "load", "ask", "answer", "retry", "repair", "dropped", "note"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Event:
    """One thing that happened.

    Attributes:
        kind: what kind of thing.
        message: a few words for the user; never a key, never the article.
        done: bytes of a download so far; None for other events.
        total: bytes of the whole download; None when not known.
        usage: tokens of the brief so far; None before the first answer.
    """

    kind: EventKind
    message: str
    done: int | None = None
    total: int | None = None
    usage: Usage | None = None


OnEvent: TypeAlias = "Callable[[Event], None]"


def silent(event: Event) -> None:
    """Ignore an event: the default of every `on_event`."""
    del event
