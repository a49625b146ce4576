"""The line to an endpoint: requests are tried again while it is bad, and what goes wrong on it becomes our error."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, NoReturn, TypeAlias

import anyio
from tenacity import AsyncRetrying, retry_if_exception, stop_after_attempt, wait_random_exponential

from briefing.errors import BriefingError
from briefing.events import Event, EventKind, OnEvent
from briefing.llm.error_mapping import (
    Asked,
    NotAnAnswerError,
    bare,
    clean,
    ours,
    passes,
    shown,
    status_of,
    told_to_wait,
    words_of,
)
from briefing.llm.request_format import shape_of
from briefing.llm.responses import cut_thinking, usage_of
from briefing.provenance import Usage

if TYPE_CHECKING:
    from tenacity import RetryCallState

    from briefing.generation.prompts import Ask
    from briefing.llm.clients import Connection
    from briefing.llm.endpoint import Endpoint
    from briefing.llm.request_format import Request, RequestFormat

JITTER: Final = wait_random_exponential(multiplier=0.5, max=20)
"""Seconds between attempts where the server does not say: from none up to 0.5, 1, 2 … 20, at random (full jitter)."""

LOOK: Final = 10.0
"""Seconds to wait for the list of models."""

log = logging.getLogger("briefing")
log.addHandler(logging.NullHandler())


class OtherShapeError(Exception):
    """The endpoint does not know the way in which the shape of an answer was asked for; there is another."""


@dataclass(slots=True)
class Tally:
    """What one question has taken so far.

    Attributes:
        connection: how it is put.
        ask: the question; None where the endpoint is asked for its models.
        attempts: requests made.
        usage: tokens used.
        sent: where the last answer was cut at the latest, in tokens.
        thinking: whether it was cut there while the model was thinking.
    """

    connection: Connection
    ask: Ask | None = None
    attempts: int = 0
    usage: Usage = field(default_factory=Usage)
    sent: int = 0
    thinking: bool = False


Once: TypeAlias = Callable[["Request", Tally], Awaitable[Any]]


class Line:
    """The line to one endpoint.

    Attributes:
        endpoint: where it leads.
        usage: tokens over everything so far.
    """

    def __init__(self, endpoint: Endpoint, dialect: RequestFormat, attempts: int, notify: OnEvent) -> None:
        self.endpoint = endpoint
        self.usage = Usage()
        self._dialect = dialect
        self._attempts = attempts
        self._notify = notify
        self._noted: set[str] = set()

    async def send(self, once: Once, request: Request, tally: Tally) -> Any:
        """Make a request until it is answered.

        While the line is bad it is made again, later; where the endpoint refuses a part of it by name, it is made
        again in other words.

        Args:
            once: makes one request.
            request: its arguments.
            tally: counts.

        Raises:
            OtherShapeError: the answer has to be asked for in another shape.
            BriefingError: one of ours.
        """
        while True:
            worded = self._dialect.reworded(request)
            try:
                return await self._retrying(tally)(once, worded, tally)
            except Exception as exc:  # noqa: BLE001 - whatever it is, it becomes ours
                refusal = bare(exc)
                note = self._dialect.learn(refusal, worded, self.cleaned(words_of(refusal), tally))
                if note is None:
                    await self.fail(exc, tally)
                self.note(note)
                if {"response_format", "tools"} & worded.keys() and shape_of(worded) != self._dialect.shape:
                    raise OtherShapeError(note) from None

    async def fail(self, exc: Exception, tally: Tally) -> NoReturn:
        """Raise one of our errors for what went wrong.

        Raises:
            BriefingError: always, but for an `OtherShapeError`, which stays what it is.
        """
        fault = bare(exc)
        if isinstance(fault, (BriefingError, OtherShapeError)):
            raise fault from fault.__cause__
        listed = await self._listed(tally) if status_of(fault) == 404 else ()
        raise ours(fault, self._asked(tally, listed)) from shown(fault)

    async def models(self, tally: Tally) -> tuple[str, ...]:
        """List the models that the endpoint has.

        Raises:
            BriefingError: one of ours.
        """
        return tuple(await self.send(_list, {}, tally))

    def count(self, completion: Any, tally: Tally) -> Usage:
        """Count the tokens of a completion, and note whether it was cut while the model was thinking."""
        usage = usage_of(completion)
        tally.usage += usage
        tally.thinking = cut_thinking(completion)
        self.usage += usage
        return usage

    def cleaned(self, text: str, tally: Tally) -> str:
        """Take the key and what was sent out of a text that an error passes on."""
        return clean(text, self._asked(tally))

    def tell(self, kind: EventKind, message: str) -> None:
        """Say what happens to whoever listens."""
        self._notify(Event(kind=kind, message=message, usage=self.usage))

    def note(self, message: str) -> None:
        """Say once, in the log too, what the user should know."""
        if message and message not in self._noted:
            self._noted.add(message)
            log.warning("%s: %s", self.endpoint.name, message)
            self.tell("note", message)

    def _retrying(self, tally: Tally) -> AsyncRetrying:
        """Try again while the line is bad, unless the client does that itself."""

        def tell(state: RetryCallState) -> None:
            exc = state.outcome.exception() if state.outcome else None
            said = (exc and (self.cleaned(words_of(exc), tally) or status_of(exc))) or type(exc).__name__
            wait = state.next_action.sleep if state.next_action else 0.0
            message = f"attempt {state.attempt_number} failed ({said}), again in {wait:.1f} s"
            log.info("%s: %s", self.endpoint.name, message)
            self.tell("retry", message)

        return AsyncRetrying(
            stop=stop_after_attempt(1 if tally.connection.retries else self._attempts),
            retry=retry_if_exception(passes),
            wait=_wait,
            before_sleep=tell,
            sleep=anyio.sleep,
            reraise=True,
        )

    async def _listed(self, tally: Tally) -> tuple[str, ...]:
        """List the models for an error message, if that goes."""
        with suppress(Exception):
            return tuple(await _list({}, Tally(tally.connection)))
        return ()

    def _asked(self, tally: Tally, listed: tuple[str, ...] = ()) -> Asked:
        """Gather what an error may say, and what it may not."""
        return Asked(
            model=self.endpoint.name,
            host=self.endpoint.host,
            attempts=tally.attempts,
            usage=self.usage if self.usage != Usage() else None,
            key=tally.connection.key,
            sent="\n".join(message["content"] for message in tally.ask.messages) if tally.ask else "",
            listed=listed,
            refused=self._dialect.refusals,
            for_judge=self.endpoint.for_judge,
        )


def _wait(state: RetryCallState) -> float:
    """Wait as long as the server says, else a random time that grows."""
    exc = state.outcome.exception() if state.outcome else None
    told = told_to_wait(exc) if exc else None
    return JITTER(state) if told is None else told


async def _list(request: Request, tally: Tally) -> list[str]:
    """Ask an endpoint for its models."""
    tally.attempts += 1
    with anyio.fail_after(LOOK):
        # not by models.list, which breaks on a web page with an AttributeError
        page = await tally.connection.call(tally.connection.openai.get, path="/models", cast_to=object, **request)
    models = page.get("data") if isinstance(page, dict) else None
    if not isinstance(models, list):
        raise NotAnAnswerError("no list of models in it")
    return [str(model["id"]) for model in models if isinstance(model, dict) and "id" in model]
