"""What is read from a chat completion: its text, its tokens, and whether it was refused or cut.

Endpoints differ in where they put an answer and in what they put around it; all of that is read here, so that nobody
is asked twice for an answer that is there.
"""

from __future__ import annotations

import json
import re
from contextlib import suppress
from typing import Any, Final

from briefing.llm.error_mapping import NotAnAnswerError
from briefing.provenance import Usage

BLANK: Final = 8
"""From how many characters on white space alone is a model that runs away, and no answer that never began."""

_OPENS: Final = re.compile(r'\{(?=\s*["}])')
_THOUGHT: Final = re.compile(r"^\s*<think(?:ing)?>|</think(?:ing)?>")


def checked(completion: Any) -> Any:
    """Give the completion back if it is one, without tool calls that call nothing.

    Raises:
        NotAnAnswerError: it is the page of a proxy, an error in the clothes of a success, or a choice without a
            message that was not cut before it had one.
    """
    message = _message(completion)
    if message is None and not is_cut(completion):
        error = getattr(completion, "error", None)
        said = "a web page or a text came in place of an answer" if isinstance(completion, str) else "no answer in it"
        raise NotAnAnswerError(said, error=error)
    calls = getattr(message, "tool_calls", None)
    if calls:
        sound = [call for call in calls if _arguments(call) is not None] if isinstance(calls, list) else []
        message.tool_calls = sound or None
        if not sound and not text_of(completion):
            raise NotAnAnswerError("a tool call without a function in it")
    return completion


def text_of(completion: Any) -> str:
    """Read the answer as the model wrote it: a message, the arguments of a tool call, or where it thinks."""
    message = _message(completion)
    calls = getattr(message, "tool_calls", None)
    called = _arguments(calls[0]) if isinstance(calls, list) and calls else None
    said = called or _written(getattr(message, "content", None))
    if said.strip() or is_cut(completion):
        return said
    thoughts = _thoughts(message)
    return thoughts if len(_objects(thoughts)) == 1 else said


def answer_in(text: str) -> str:
    """Find the JSON of an answer: without thoughts before it and words, or the marks of a code block, around it.

    Returns:
        The one JSON object that is there; else what was said after thinking.
    """
    plain = text.strip("\ufeff \t\r\n")
    with suppress(ValueError, RecursionError):
        json.loads(plain)
        return plain
    said = _after_thinking(plain)
    found = _objects(said)
    return found[0] if len(found) == 1 else said


def refusal_of(completion: Any) -> str | None:
    """Read why there is no answer: what the model said, or that a content filter stopped it; None if there is one."""
    refusal = getattr(_message(completion), "refusal", None)
    if refusal:
        return str(refusal)
    filtered = getattr(_choice(completion), "finish_reason", None) == "content_filter"
    return "a content filter stopped it" if filtered else None


def is_cut(completion: Any) -> bool:
    """Say whether the answer ends at its limit and not at its end."""
    return getattr(_choice(completion), "finish_reason", None) == "length"


def cut_thinking(completion: Any) -> bool:
    """Say whether an answer that ends at its limit was thought for the most part, as far as can be told."""
    if not is_cut(completion):
        return False
    text = text_of(completion)
    answer = _after_thinking(text)
    usage = getattr(completion, "usage", None)
    reasoned = _count(_part(usage, "completion_tokens_details"), "reasoning_tokens")
    if reasoned:
        return 2 * reasoned > _count(usage, "completion_tokens") or not answer.strip()
    thoughts = len(text) - len(answer) + len(_thoughts(_message(completion)))
    return thoughts > len(answer) or (not answer.strip() and len(answer) < BLANK)


def usage_of(completion: Any) -> Usage:
    """Read the tokens of one request; all zero where the endpoint does not say, or says what cannot be."""
    usage = getattr(completion, "usage", None)
    # Anthropic's three, of which none holds another
    apart = ("input_tokens", "cache_read_input_tokens", "cache_creation_input_tokens")
    return Usage(
        input=_count(usage, "prompt_tokens") or sum(_count(usage, name) for name in apart),
        cached=_count(_part(usage, "prompt_tokens_details"), "cached_tokens")
        or _count(usage, "cache_read_input_tokens"),
        output=_count(usage, "completion_tokens") or _count(usage, "output_tokens"),
    )


def _part(thing: Any, name: str) -> Any:
    """Take a part of what may be an object, a dict or nothing."""
    return thing.get(name) if isinstance(thing, dict) else getattr(thing, name, None)


def _choice(completion: Any) -> Any:
    """Take the first choice; None where there is none."""
    choices = getattr(completion, "choices", None)
    return choices[0] if isinstance(choices, list) and choices else None


def _message(completion: Any) -> Any:
    """Take the message of the first choice; None where there is none."""
    return getattr(_choice(completion), "message", None)


def _arguments(call: Any) -> str | None:
    """Read the arguments of a tool call; None where it calls nothing."""
    arguments = _part(_part(call, "function"), "arguments")
    return arguments if isinstance(arguments, str) else None


def _written(content: Any) -> str:
    """Read what a message says, be it a text or a list of parts, of which those of text count."""
    if isinstance(content, list):
        content = "".join(text for part in content if isinstance(text := _part(part, "text"), str))
    return content if isinstance(content, str) else ""


def _thoughts(message: Any) -> str:
    """Read what the model thought, where the endpoint keeps that apart from the answer."""
    found = (getattr(message, name, None) for name in ("reasoning_content", "reasoning"))
    return next((thoughts for thoughts in found if isinstance(thoughts, str) and thoughts), "")


def _after_thinking(text: str) -> str:
    """Give what stands after the block of thoughts: nothing, where that was not closed."""
    mark = _THOUGHT.search(text)
    if mark is None:
        return text
    if "/" not in mark[0]:
        mark = _THOUGHT.search(text, mark.end())
    return text[mark.end() :] if mark else ""


def _objects(text: str) -> list[str]:
    """Find the JSON objects in a text, up to two; none where one is broken off, or where they stand in a list."""
    found: list[str] = []
    at = 0
    while len(found) < 2 and (start := _OPENS.search(text, at)):
        try:
            _, at = json.JSONDecoder().raw_decode(text, start.start())
        except (ValueError, RecursionError):
            return []
        if text[: start.start()].rstrip().endswith("["):
            return []
        found.append(text[start.start() : at])
    return found


def _count(usage: Any, name: str) -> int:
    """Read a number of tokens, which may be missing or no number of tokens at all."""
    with suppress(TypeError, ValueError, OverflowError):
        return max(0, int(_part(usage, name)))
    return 0
