"""What is left to instructor: the re-ask when an answer has a bad shape, and clients that only it can call.

Everything here is loaded late, at the first answer that needs it.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import partial
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast

from briefing.dialect import response_format

if TYPE_CHECKING:
    from pydantic import BaseModel

    from briefing.connections import Connection
    from briefing.dialect import Request, Shape
    from briefing.messages import Ask

Send: TypeAlias = Callable[["Request"], Awaitable[Any]]

MODES: Final[dict[Shape, str]] = {"schema": "JSON_SCHEMA", "tools": "TOOLS", "json": "JSON"}

REASKS: Final = 1
"""How many times instructor asks again for a better shape."""

_LINK: Final = re.compile(r"\n\s*For further information visit https://errors\.pydantic\.dev/\S*")

_quiet: ContextVar[bool] = ContextVar("briefing_quiet", default=False)


async def converse(ask: Ask, request: Request, send: Send, shape: Shape, first: Any = None) -> Any:
    """Ask through instructor, and once more when the answer has a bad shape.

    Args:
        ask: what is asked.
        request: it in words.
        send: makes one request and gives its completion.
        shape: how the shape of the answer is asked for.
        first: the completion of a request already made; instructor starts from it.

    Returns:
        The last completion: well shaped, or cut at its limit.

    Raises:
        Exception: those of `send` and of instructor, as instructor wraps them.
    """
    import instructor

    turns: list[Any] = []

    async def create(**arguments: Any) -> Any:
        insist(ask, **arguments)
        if turns:
            _shorten(arguments["messages"])
        turns.append(first if first is not None and not turns else await send(arguments))
        return turns[-1]

    # instructor types `strict` as a bool; None leaves it to the class, as our own reading does
    patched = cast(Any, instructor.patch)(create=create, mode=instructor.Mode[MODES[shape]])
    with _silence(), _cut_is_no_error():
        await patched(response_model=ask.wire, max_retries=REASKS, strict=None, **request)
    return turns[-1]


async def converse_by(
    connection: Connection, ask: Ask, request: Request, seen: Callable[[Any], None]
) -> BaseModel | None:
    """Ask through a client of instructor's, which asks once more when the answer has a bad shape.

    Args:
        connection: the client.
        ask: what is asked.
        request: it in words.
        seen: called with each completion that comes.

    Returns:
        The answer; None when it was cut at its limit.

    Raises:
        Exception: as `converse` does.
    """
    from instructor.core.hooks import Hooks

    hooks = Hooks()
    hooks.on("completion:kwargs", partial(insist, ask))
    hooks.on("completion:response", seen)
    answers: list[BaseModel] = []
    with _silence(), _cut_is_no_error():
        value, _ = await connection.call(
            connection.client.create_with_completion,
            response_model=ask.wire,
            max_retries=REASKS,
            hooks=hooks,
            strict=None,
            **request,
        )
        answers.append(ask.wire.model_validate(value.model_dump()))
    return answers[0] if answers else None


def insist(ask: Ask, /, **arguments: Any) -> None:
    """Put our own schema, and that it is strict, where instructor puts one derived by pydantic."""
    schema = (arguments.get("response_format") or {}).get("json_schema")
    if schema is not None:
        schema.update(response_format(ask)["json_schema"])
    for tool in arguments.get("tools") or ():
        if "function" in tool:
            tool["function"]["parameters"] = ask.schema


def _shorten(messages: list[dict[str, Any]]) -> None:
    """Take the links out of the errors in a re-ask: they mean nothing to a model and change with pydantic's version."""
    last = messages[-1]
    messages[-1] = {**last, "content": _LINK.sub("", last["content"])}


@contextmanager
def _cut_is_no_error() -> Iterator[None]:
    """Let an answer that was cut at its limit pass: the flow asks by parts then."""
    from instructor.core.exceptions import IncompleteOutputException

    try:
        yield
    except IncompleteOutputException:
        return


@contextmanager
def _silence() -> Iterator[None]:
    """Keep instructor's log still during our calls: it writes what the endpoint and the model said, unread by us.

    Our own errors say it instead, without the key and the article. What others ask of instructor is logged as ever.
    """
    logging.getLogger("instructor.v2.retry").addFilter(_not_ours)  # however often, it is added once
    token = _quiet.set(True)
    try:
        yield
    finally:
        _quiet.reset(token)


def _not_ours(record: logging.LogRecord) -> bool:
    """Let a record through that is not about a call of ours."""
    del record
    return not _quiet.get()
