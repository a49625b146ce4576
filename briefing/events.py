"""What the library says while it works, for progress lines and logs."""

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
        message: it, in a few words for a reader; never a key, never the article.
        done: how much is done, in bytes of a download or asks answered; None where that means nothing.
        total: how much there is to do, in the same unit; None when not known.
        usage: tokens of the brief so far; None before the first answer.
    """

    kind: EventKind
    message: str
    done: int | None = None
    total: int | None = None
    usage: Usage | None = None


OnEvent: TypeAlias = "Callable[[Event], None]"


def silent(event: Event) -> None:
    """Say nothing: the default of every `on_event`."""
    del event
