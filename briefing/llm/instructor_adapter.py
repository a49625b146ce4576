"""What is left to instructor: asking again when an answer has a bad shape, and clients that only it can call.

Loaded at the first answer that needs it.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast

from briefing.llm.error_mapping import NotAnAnswerError
from briefing.llm.request_format import response_format, unbounded
from briefing.llm.responses import answer_in, checked, text_of

if TYPE_CHECKING:
    from instructor.core.hooks import Hooks
    from pydantic import BaseModel

    from briefing.generation.prompts import Ask
    from briefing.llm.clients import Connection
    from briefing.llm.request_format import Request, Shape

Send: TypeAlias = Callable[["Request"], Awaitable[Any]]
Settled: TypeAlias = Callable[[Any], bool]

MODES: Final[dict[Shape, str]] = {"schema": "JSON_SCHEMA", "tools": "TOOLS", "json": "JSON"}

REASKS: Final = 1
"""How many times instructor asks again for a better shape."""

_LINK: Final = re.compile(r"\n\s*For further information visit https://errors\.pydantic\.dev/\S*")

_quiet: ContextVar[bool] = ContextVar("briefing_quiet", default=False)


async def converse(ask: Ask, request: Request, send: Send, shape: Shape, *, settled: Settled, first: Any = None) -> Any:
    """Ask through instructor, and once more when the answer has a bad shape.

    Args:
        ask: the question.
        request: the arguments of the request.
        send: makes one request and returns its completion.
        shape: how the shape of the answer is asked for.
        settled: whether a completion is good as we read it, which is more generous.
        first: the completion of a request already made, which instructor starts from.

    Returns:
        The last completion: well shaped, or cut off at its limit.
    """
    import instructor
    from instructor.core.exceptions import IncompleteOutputException

    turns: list[Any] = []

    async def create(**arguments: Any) -> Any:
        insist(ask, **arguments)
        if turns:
            _shorten(arguments["messages"])
        turns.append(first if first is not None and not turns else await send(arguments))
        if settled(turns[-1]):
            raise IncompleteOutputException  # the only way to stop instructor without an error
        return _plain(turns[-1])

    # instructor types `strict` as a bool; None leaves it to the class, as our own reading does
    patched = cast(Any, instructor.patch)(create=create, mode=instructor.Mode[MODES[shape]])
    with _silence(), _cut_is_no_error():
        await patched(response_model=ask.wire, max_retries=REASKS, strict=None, **request)
    return turns[-1]


async def converse_by(
    connection: Connection, ask: Ask, request: Request, seen: Callable[[Any], None]
) -> BaseModel | None:
    """Ask through an instructor client, which asks once more when the answer has a bad shape.

    Args:
        connection: the client.
        ask: the question.
        request: the arguments of the request.
        seen: called with each completion.

    Returns:
        The answer; None if it was cut off at its limit.
    """
    broken: list[NotAnAnswerError] = []
    hooks = _hooks(ask, seen, broken)
    answers: list[BaseModel] = []
    create = partial(connection.client.create_with_completion, response_model=ask.wire, strict=None)
    with _silence(), _cut_is_no_error():
        try:
            value, _ = await connection.call(create, max_retries=REASKS, hooks=hooks, **request)
        except Exception:
            if broken:
                raise broken[-1] from None
            raise
        answers.append(ask.wire.model_validate(value.model_dump()))
    return answers[0] if answers else None


def _hooks(ask: Ask, seen: Callable[[Any], None], broken: list[NotAnAnswerError]) -> Hooks:
    """Have instructor send our schema, without bounds, and read each completion as we do; collect the broken ones."""
    from instructor.core.hooks import Hooks

    def read(completion: Any) -> None:
        seen(completion)
        try:  # what a hook raises becomes a warning
            _make_plain(completion)
        except NotAnAnswerError as exc:
            broken.append(exc)

    hooks = Hooks()
    hooks.on("completion:kwargs", partial(insist, replace(ask, schema=unbounded(ask.schema))))
    hooks.on("completion:response", read)
    return hooks


def insist(ask: Ask, /, **arguments: Any) -> None:
    """Put our own strict schema where instructor puts one derived by pydantic."""
    schema = (arguments.get("response_format") or {}).get("json_schema")
    if schema is not None:
        schema.update(response_format(ask)["json_schema"])
    for tool in arguments.get("tools") or ():
        if "function" in tool:
            tool["function"]["parameters"] = ask.schema


SENT_BACK: Final = 20_000
"""Characters of a bad answer that go back to the model with what is wrong with it."""


def _plain(completion: Any) -> Any:
    """A copy for instructor to read and to send back, without more of an answer that has run away than shows it."""
    copy = completion.model_copy(deep=True)
    _make_plain(copy)
    message = copy.choices[0].message
    message.content = message.content and message.content[:SENT_BACK]
    for call in message.tool_calls or ():
        call.function.arguments = call.function.arguments[:SENT_BACK]
    return copy


def _make_plain(completion: Any) -> None:
    """Put the answer where instructor reads it, as one text with nothing around it.

    Raises:
        NotAnAnswerError: there is no answer in it.
    """
    if hasattr(completion, "choices"):
        message = getattr(checked(completion).choices[0], "message", None)
        if message is not None and not getattr(message, "tool_calls", None):
            message.content = answer_in(text_of(completion))


def _shorten(messages: list[dict[str, Any]]) -> None:
    """Remove links from the errors sent back: they mean nothing to a model and change with pydantic's version."""
    last = messages[-1]
    messages[-1] = {**last, "content": _LINK.sub("", last["content"])}


@contextmanager
def _cut_is_no_error() -> Iterator[None]:
    """Let an answer that was cut off at its limit pass: the flow then asks in parts."""
    from instructor.core.exceptions import IncompleteOutputException

    try:
        yield
    except IncompleteOutputException:
        return


@contextmanager
def _silence() -> Iterator[None]:
    """Silence instructor's log during our calls: it writes what the endpoint and the model said, unredacted.

    Our own errors say it instead. What others ask of instructor is logged as ever.
    """
    logging.getLogger("instructor.v2.retry").addFilter(_not_ours)  # however often, it is added once
    token = _quiet.set(True)
    try:
        yield
    finally:
        _quiet.reset(token)


def _not_ours(record: logging.LogRecord) -> bool:
    del record
    return not _quiet.get()
