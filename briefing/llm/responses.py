"""What is read from a chat completion: its text, its tokens, and whether it was refused or cut off.

Endpoints differ in where they put an answer and in what they put around it; all of that is read here, so that no
model is asked again for an answer that is there.
"""

from __future__ import annotations

import json
import re
from contextlib import suppress
from typing import Any, Final

from briefing.llm.error_mapping import NotAnAnswerError
from briefing.provenance import Usage

BLANK: Final = 8
"""This many characters of nothing but white space are a runaway model, not an answer that never began."""

_OPENS: Final = re.compile(r'\{(?=\s*["}])')
_THOUGHT: Final = re.compile(r"^\s*<think(?:ing)?>|</think(?:ing)?>")


def checked(completion: Any) -> Any:
    """Return the completion if it is one, without tool calls that call nothing.

    Raises:
        NotAnAnswerError: it is a proxy's page, an error sent with status 200, or a choice without a message that was
            not cut off before it had one.
    """
    message = _message(completion)
    if message is None and not is_cut(completion):
        error = getattr(completion, "error", None)
        said = "it sent a web page or a text instead" if isinstance(completion, str) else "it sent no answer"
        raise NotAnAnswerError(said, error=error)
    calls = getattr(message, "tool_calls", None)
    if calls:
        sound = [call for call in calls if _arguments(call) is not None] if isinstance(calls, list) else []
        message.tool_calls = sound or None
        if not sound and not text_of(completion):
            raise NotAnAnswerError("it sent a tool call without a function")
    return completion


def text_of(completion: Any) -> str:
    """The answer as the model wrote it: in a message, in the arguments of a tool call, or in its reasoning."""
    message = _message(completion)
    calls = getattr(message, "tool_calls", None)
    called = _arguments(calls[0]) if isinstance(calls, list) and calls else None
    said = called or _written(getattr(message, "content", None))
    if said.strip() or is_cut(completion):
        return said
    thoughts = _thoughts(message)
    return thoughts if len(_objects(thoughts)) == 1 else said


def answer_in(text: str) -> str:
    """Find the JSON of an answer among reasoning, prose and code fences: the only object in it, else the whole text."""
    plain = text.strip("\ufeff \t\r\n")
    with suppress(ValueError, RecursionError):
        json.loads(plain)
        return plain
    said = _after_thinking(plain)
    found = _objects(said)
    return found[0] if len(found) == 1 else said


def refusal_of(completion: Any) -> str | None:
    """Why there is no answer: what the model said, or that a content filter stopped it; None if there is one."""
    refusal = getattr(_message(completion), "refusal", None)
    if refusal:
        return str(refusal)
    filtered = getattr(_choice(completion), "finish_reason", None) == "content_filter"
    return "a content filter stopped it" if filtered else None


def is_cut(completion: Any) -> bool:
    return getattr(_choice(completion), "finish_reason", None) == "length"


def cut_thinking(completion: Any) -> bool:
    """Whether an answer that was cut off at its limit is mostly reasoning, as far as can be told."""
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
    """The tokens of one request; zero where the endpoint gives no number, or an impossible one."""
    usage = getattr(completion, "usage", None)
    # Anthropic's three, which do not overlap
    apart = ("input_tokens", "cache_read_input_tokens", "cache_creation_input_tokens")
    return Usage(
        input=_count(usage, "prompt_tokens") or sum(_count(usage, name) for name in apart),
        cached=_count(_part(usage, "prompt_tokens_details"), "cached_tokens")
        or _count(usage, "cache_read_input_tokens"),
        output=_count(usage, "completion_tokens") or _count(usage, "output_tokens"),
    )


def _part(thing: Any, name: str) -> Any:
    return thing.get(name) if isinstance(thing, dict) else getattr(thing, name, None)


def _choice(completion: Any) -> Any:
    choices = getattr(completion, "choices", None)
    return choices[0] if isinstance(choices, list) and choices else None


def _message(completion: Any) -> Any:
    return getattr(_choice(completion), "message", None)


def _arguments(call: Any) -> str | None:
    arguments = _part(_part(call, "function"), "arguments")
    return arguments if isinstance(arguments, str) else None


def _written(content: Any) -> str:
    """What a message says: a text, or the text parts of a list."""
    if isinstance(content, list):
        content = "".join(text for part in content if isinstance(text := _part(part, "text"), str))
    return content if isinstance(content, str) else ""


def _thoughts(message: Any) -> str:
    """The model's reasoning, where the endpoint keeps it apart from the answer."""
    found = (getattr(message, name, None) for name in ("reasoning_content", "reasoning"))
    return next((thoughts for thoughts in found if isinstance(thoughts, str) and thoughts), "")


def _after_thinking(text: str) -> str:
    """What comes after the block of reasoning; nothing if it was not closed."""
    mark = _THOUGHT.search(text)
    if mark is None:
        return text
    if "/" not in mark[0]:
        mark = _THOUGHT.search(text, mark.end())
    return text[mark.end() :] if mark else ""


def _objects(text: str) -> list[str]:
    """The JSON objects in a text, up to two; none if one is broken off, or if they are in a list."""
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
    """A number of tokens, which may be missing or not a number at all."""
    with suppress(TypeError, ValueError, OverflowError):
        return max(0, int(_part(usage, name)))
    return 0
