"""What a check says: passed, failed, or that it cannot judge."""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeAlias

Outcome: TypeAlias = Literal["passed", "failed", "unchecked"]


class Finding(NamedTuple):
    """The result of one check of one entry.

    Attributes:
        code: the check, as in docs/checks.md.
        outcome: `unchecked` where the check cannot decide: the entry is kept and marked.
        message: for a failure, one sentence that says what is claimed and what the article says.
    """

    code: str
    outcome: Outcome
    message: str = ""


def passed(code: str) -> Finding:
    """The article supports it."""
    return Finding(code, "passed")


def failed(code: str, message: str) -> Finding:
    """The article does not support it."""
    return Finding(code, "failed", message)


def unchecked(code: str) -> Finding:
    """This check cannot judge here."""
    return Finding(code, "unchecked")
