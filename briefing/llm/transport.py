"""The transport of requests: failed ones are retried where that may help, and what goes wrong becomes our error."""

from __future__ import annotations

import logging
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, NoReturn, TypeAlias

import anyio
from tenacity import AsyncRetrying, retry_if_exception, stop_after_attempt, wait_random_exponential

from briefing._sync import Lock
from briefing.errors import BriefingError
from briefing.events import Event, EventKind, OnEvent
from briefing.llm.error_mapping import (
    NotAnAnswerError,
    RequestContext,
    is_retryable,
    ours,
    redact,
    retry_after,
    status_of,
    unwrapped,
    without_answer,
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
"""Seconds between attempts where the server names none: random, from 0 to 0.5, 1, 2 … 20 (full jitter)."""

LOOK: Final = 10.0
"""Timeout for the list of models, in seconds."""

log = logging.getLogger("briefing")
log.addHandler(logging.NullHandler())


class OtherShapeError(Exception):
    """The endpoint does not support this way of asking for the shape of an answer, and there is another."""


@dataclass(slots=True)
class Tally:
    """What one question has cost so far.

    Attributes:
        connection: the client that asks it.
        ask: the question; None where the endpoint is asked for its models.
        attempts: requests made.
        usage: tokens used.
        sent: the token limit that was sent with the last request.
        thinking: whether the answer was cut off there while the model was still thinking.
    """

    connection: Connection
    ask: Ask | None = None
    attempts: int = 0
    usage: Usage = field(default_factory=Usage)
    sent: int = 0
    thinking: bool = False


Once: TypeAlias = Callable[["Request", Tally], Awaitable[Any]]


class Transport:
    """Sends requests to one endpoint.

    Attributes:
        endpoint: where requests go.
        usage: tokens of all requests so far.
        requests: how many were made so far.
        trouble: what went wrong last, as it may be shown; empty where nothing did.
    """

    def __init__(self, endpoint: Endpoint, request_format: RequestFormat, attempts: int, notify: OnEvent) -> None:
        self.endpoint = endpoint
        self.usage = Usage()
        self._format = request_format
        self._attempts = attempts
        self._notify = notify
        self._noted: set[str] = set()
        self._raised: Exception | None = None
        self._pace = pace_of(endpoint)
        self.trouble = ""
        self.requests = 0

    async def send(self, once: Once, request: Request, tally: Tally) -> Any:
        """Send a request until it is answered.

        It is retried after a pause where that may help, and reworded where the endpoint rejects a part of it by name.

        Raises:
            OtherShapeError: the answer has to be asked for in another shape.
            BriefingError: one of ours.
        """
        while True:
            worded = self._format.reworded(request)
            try:
                return await self._retrying(tally)(self._in_turn, once, worded, tally)
            except Exception as exc:
                if exc is self._raised:
                    raise
                refusal = unwrapped(exc)
                note = self._format.learn(refusal, worded, self.cleaned(words_of(refusal), tally))
                if note is None:
                    await self.fail(exc, tally)
                self.note(note)
                if {"response_format", "tools"} & worded.keys() and shape_of(worded) != self._format.shape:
                    raise OtherShapeError(note) from None

    async def _in_turn(self, once: Once, request: Request, tally: Tally) -> Any:
        """Make a request when it is its turn; a 429 slows everybody in this process who asks the endpoint."""
        await self._pace.turn()
        self.requests += 1
        try:
            answered = await once(request, tally)
        except Exception as exc:
            if status_of(exc) == 429 and is_retryable(exc):
                self._pace.slow(retry_after(exc) or 0.0)
            raise
        self._pace.ease()
        return answered

    async def fail(self, exc: Exception, tally: Tally) -> NoReturn:
        """Raise one of our errors for what went wrong; the caller's own, or an `OtherShapeError`, as it is."""
        error = unwrapped(exc)
        if error is self._raised or isinstance(error, (BriefingError, OtherShapeError)):
            raise error from error.__cause__
        listed = await self._listed(tally) if status_of(error) == 404 else ()
        raise ours(error, self._asked(tally, listed)) from without_answer(error)

    async def models(self, tally: Tally) -> tuple[str, ...]:
        return tuple(await self.send(_list, {}, tally))

    def count(self, completion: Any, tally: Tally) -> Usage:
        """Count the tokens of a completion, and note whether it was cut off while the model was thinking."""
        usage = usage_of(completion)
        tally.usage += usage
        tally.thinking = cut_thinking(completion)
        self.usage += usage
        return usage

    def cleaned(self, text: str, tally: Tally) -> str:
        return redact(text, self._asked(tally))

    def tell(self, kind: EventKind, message: str) -> None:
        try:
            self._notify(Event(kind=kind, message=message, usage=self.usage))
        except Exception as exc:
            self._raised = exc  # an error of the caller's own, raised as it is
            raise

    def note(self, message: str) -> None:
        """Tell the user something once, in the log too."""
        if message and message not in self._noted:
            self._noted.add(message)
            log.warning("%s: %s", self.endpoint.name, message)
            self.tell("note", message)

    def _retrying(self, tally: Tally) -> AsyncRetrying:
        """Retry where that may help, unless the client does that itself."""

        def tell(state: RetryCallState) -> None:
            exc = state.outcome.exception() if state.outcome else None
            words, status = (self.cleaned(words_of(exc), tally), status_of(exc)) if exc else ("", None)
            said = words or status or type(exc).__name__
            self.trouble = " ".join(filter(None, [str(status or ""), words])) or str(said)
            wait = state.next_action.sleep if state.next_action else 0.0
            message = f"attempt {state.attempt_number} failed ({said}), retrying in {wait:.1f} s"
            log.info("%s: %s", self.endpoint.name, message)
            self.tell("retry", message)

        return AsyncRetrying(
            stop=stop_after_attempt(1 if tally.connection.retries else self._attempts),
            retry=retry_if_exception(is_retryable),
            wait=_wait,
            before_sleep=tell,
            sleep=anyio.sleep,
            reraise=True,
        )

    async def _listed(self, tally: Tally) -> tuple[str, ...]:
        with suppress(Exception):
            return tuple(await _list({}, Tally(tally.connection)))
        return ()

    def _asked(self, tally: Tally, listed: tuple[str, ...] = ()) -> RequestContext:
        return RequestContext(
            model=self.endpoint.name,
            host=self.endpoint.host,
            attempts=tally.attempts,
            usage=self.usage if self.usage != Usage() else None,
            key=tally.connection.key,
            sent="\n".join(message["content"] for message in tally.ask.messages) if tally.ask else "",
            listed=listed,
            refused=self._format.refusals,
            for_judge=self.endpoint.for_judge,
        )


def _wait(state: RetryCallState) -> float:
    """Wait as long as the server asks, else a random time that grows."""
    exc = state.outcome.exception() if state.outcome else None
    told = retry_after(exc) if exc else None
    return JITTER(state) if told is None else told


async def _list(request: Request, tally: Tally) -> list[str]:
    tally.attempts += 1
    with anyio.fail_after(LOOK):
        # not models.list, which raises an AttributeError when it gets a web page
        page = await tally.connection.call(tally.connection.openai.get, path="/models", cast_to=object, **request)
    models = page.get("data") if isinstance(page, dict) else None
    if not isinstance(models, list):
        raise NotAnAnswerError("it sent no list of models")
    return [str(model["id"]) for model in models if isinstance(model, dict) and "id" in model]


PAUSE: Final = 1.0
"""Seconds within which refusals for haste count as one."""
LEAST_DISTANCE: Final = 0.05
MOST_DISTANCE: Final = 10.0
EASED: Final = 0.97
"""What is left of the distance after an answer."""


class Pace:
    """When the next request may go to an endpoint.

    After a 429 nobody sends before the time that it names, and from then on requests keep a distance: twice that of
    before, and a little less with each answer that comes.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._distance = self._next = self._slowed = 0.0

    async def turn(self) -> None:
        """Wait until a request may be sent."""
        while (seconds := self._take()) > 0:  # noqa: ASYNC110 - threads share it, and no event reaches them all
            await anyio.sleep(seconds)

    def _take(self) -> float:
        """Take the next place, if it is free by now; else say how many seconds that is away."""
        with self._lock:
            now = time.monotonic()
            if now >= self._next:
                self._next = now + self._distance
                return 0.0
            return self._next - now

    def slow(self, wait: float) -> None:
        """Pause everybody for some seconds, and widen the distance."""
        with self._lock:
            now = time.monotonic()
            if now - self._slowed > PAUSE:
                self._distance = min(max(2 * self._distance, LEAST_DISTANCE), MOST_DISTANCE)
                self._slowed = now
            self._next = max(self._next, now + max(wait, self._distance))

    def ease(self) -> None:
        """Shorten the distance a little; at a hundredth of a second there is none."""
        with self._lock:
            self._distance = self._distance * EASED if self._distance > LEAST_DISTANCE / 5 else 0.0


_paces: Final[dict[str, Pace]] = {}


def pace_of(endpoint: Endpoint) -> Pace:
    """Give the pace of an endpoint, the same for everybody in this process; of a client of unknown address its own."""
    key = endpoint.shared_key
    return _paces.setdefault(key, Pace()) if key else Pace()


def forget() -> None:
    """Forget the pace of every endpoint."""
    _paces.clear()
