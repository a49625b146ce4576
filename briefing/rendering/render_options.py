"""How a rendering is to look."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

WIDTH: Final = 80
NARROWEST: Final = 20


@dataclass(frozen=True, slots=True)
class Look:
    """What a reader asked for.

    Attributes:
        width: columns of the terminal, at least 20.
        colour: whether to write ANSI codes.
        show_dropped: whether to list what was dropped, rather than count it.
        show_evidence: whether to add the sentences cited.
    """

    width: int = WIDTH
    colour: bool = False
    show_dropped: bool = False
    show_evidence: bool = False

    @classmethod
    def of(cls, width: int | None, colour: bool | None, *, show_dropped: bool, show_evidence: bool) -> Look:
        """Settle what was left open."""
        columns = WIDTH if width is None else max(width, NARROWEST)
        return cls(columns, bool(colour), show_dropped, show_evidence)
