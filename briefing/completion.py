"""What is read from a chat completion: its text, its tokens, and whether it was refused or cut."""

from __future__ import annotations

from typing import Any

from briefing.faults import NotAnAnswerError
from briefing.provenance import Usage


def checked(completion: Any) -> Any:
    """Give the completion back if it is one.

    Raises:
        NotAnAnswerError: it is the page of a proxy, or an error in the clothes of a success.
    """
    if getattr(completion, "choices", None):
        return completion
    error = getattr(completion, "error", None)
    said = error.get("message") if isinstance(error, dict) else error
    page = isinstance(completion, str)
    raise NotAnAnswerError(said or ("a web page or a text came in place of an answer" if page else "no answer in it"))


def text_of(completion: Any) -> str:
    """Read the answer as the model wrote it, be it a message or the arguments of a tool call."""
    message = completion.choices[0].message
    calls = getattr(message, "tool_calls", None)
    return (calls[0].function.arguments if calls else message.content) or ""


def refusal_of(completion: Any) -> str | None:
    """Read why there is no answer: what the model said, or that a content filter stopped it; None if there is one."""
    choice = completion.choices[0]
    refusal = getattr(choice.message, "refusal", None)
    return refusal or ("a content filter stopped it" if choice.finish_reason == "content_filter" else None)


def is_cut(completion: Any) -> bool:
    """Say whether the answer ends at its limit and not at its end."""
    return bool(completion.choices[0].finish_reason == "length")


def usage_of(completion: Any) -> Usage:
    """Read the tokens of one request; all zero where the endpoint does not say."""
    usage = getattr(completion, "usage", None)
    details = getattr(usage, "prompt_tokens_details", None)
    return Usage(
        input=_count(usage, "prompt_tokens") or _count(usage, "input_tokens"),
        cached=_count(details, "cached_tokens") or _count(usage, "cache_read_input_tokens"),
        output=_count(usage, "completion_tokens") or _count(usage, "output_tokens"),
    )


def _count(usage: Any, name: str) -> int:
    """Read a number of tokens that may not be there."""
    value = getattr(usage, name, 0)
    return value if isinstance(value, int) else 0
