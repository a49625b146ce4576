"""Stand-in until the check of roles says which are in certain apposition."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing.grounding.reading import Reading


def certain_role(_name: str, _role: str, _reading: Reading) -> bool:
    """Tell whether a role stands beside the name of its bearer."""
    return False
