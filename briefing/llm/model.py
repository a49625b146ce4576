"""The only way to a model.

Three kinds of failure have three remedies, and no two layers retry the same one: tenacity retries failed requests,
instructor asks once more for an answer of a bad shape, and whether the answer is true is checked elsewhere.
"""

from __future__ import annotations

import os
import re
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import anyio
import anyio.to_thread
from pydantic import ValidationError

from briefing.errors import BriefingError, ConfigError, ModelRefusalError
from briefing.events import OnEvent, silent
from briefing.generation.prompts import Answer
from briefing.llm.clients import Connection, borrow, connect
from briefing.llm.endpoint import DEFAULT_MODEL
from briefing.llm.pricing import FREE, Budget, cost
from briefing.llm.request_format import RequestFormat, bound_of, response_format
from briefing.llm.responses import answer_in, checked, is_cut, refusal_of, text_of
from briefing.llm.transport import OtherShapeError, Tally, Transport
from briefing.options import DEADLINE, LOCAL_DEADLINE

if TYPE_CHECKING:
    from pydantic import BaseModel

    from briefing.generation.prompts import Ask
    from briefing.llm.endpoint import Endpoint
    from briefing.llm.request_format import Request
    from briefing.llm.store import Store
    from briefing.options import Options
    from briefing.provenance import Usage

SMALL: Final = 14.0
"""A model with fewer billions of parameters is asked in small steps."""

_CERTIFICATES: Final = ("SSL_CERT_FILE", "SSL_CERT_DIR")

Read: TypeAlias = "tuple[BaseModel | None, str]"


class Model:
    """A model to ask. There is nothing to close: a connection is closed with its event loop.

    Attributes:
        endpoint: the model and where it is; its name is filled in at the first ask where `/models` has to be read.
        asks: how many questions were asked, including those answered from the store.
        cached_asks: how many were answered from the store.
    """

    def __init__(
        self,
        endpoint: Endpoint,
        options: Options,
        *,
        client: object | None = None,
        notify: OnEvent = silent,
        store: Store | None = None,
        budget: Budget | None = None,
    ) -> None:
        """Prepare to ask; nothing is opened or loaded before the first ask.

        Args:
            endpoint: which model, and where.
            options: the caller's.
            client: the caller's own client, used as it is and left unchanged.
            notify: called with each event.
            store: where answers are kept and looked up; None keeps none.
            budget: what the brief may cost, shared with the other models that work on it.

        Raises:
            ConfigError: the client is of a kind that is not supported.
        """
        self.asks = 0
        self.cached_asks = 0
        self._options = options
        self._lent = None if client is None else borrow(client)
        self._store = store
        self._format = RequestFormat(options, endpoint)
        self._transport = Transport(endpoint, self._format, options.attempts, notify)
        self._seconds = options.deadline or (LOCAL_DEADLINE if endpoint.local else DEADLINE)
        self._budget = budget or Budget(options.max_cost)

    @property
    def endpoint(self) -> Endpoint:
        return self._transport.endpoint

    @property
    def name(self) -> str:
        return self.endpoint.name

    @property
    def usage(self) -> Usage:
        """Tokens so far, including answers of a bad shape."""
        return self._transport.usage

    @property
    def requests(self) -> int:
        """Requests made so far."""
        return self._transport.requests

    @property
    def trouble(self) -> str:
        """What went wrong last with a request, as it may be shown; empty where nothing did."""
        return self._transport.trouble

    @property
    def capable(self) -> bool:
        """Whether the model can be asked for everything at once, judging by its name.

        A name that gives a size is judged by it; otherwise models on the user's own machine count as small.
        """
        found = re.findall(r"(?<![a-z0-9.])(?:(\d+)x)?(\d+(?:\.\d+)?)b(?![a-z0-9])", self.endpoint.model.lower())
        sizes = [float(size) * int(experts or 1) for experts, size in found]
        return max(sizes) >= SMALL if sizes else self.endpoint.provider not in FREE

    def cost_usd(self) -> float | None:
        """What was spent so far, in US dollars at list prices; None if the price is not known."""
        return cost(self.endpoint, self.usage)

    def note(self, message: str) -> None:
        """Tell the user something once, as an event and in the log."""
        self._transport.note(message)

    async def settle(self) -> None:
        """Find out which model to ask where only an address is known: the one that it lists.

        Raises:
            ConfigError: it lists none, or several; or `max_cost` is set and the price is not known.
            ModelError: it cannot be reached.
        """
        if not self.endpoint.model and self.endpoint.base_url is not None:
            models = await self._transport.models(Tally(await self._connection()))
            self._transport.endpoint = replace(self.endpoint, model=_only(models, self.endpoint.host))
            self._format.address(self.endpoint)
        self._budget.check(self.endpoint)

    async def open(self) -> None:
        """Open the connection now, so that a missing library or key is reported before anything is asked."""
        await self._connection()
        await self.settle()

    async def ask(self, ask: Ask) -> Answer:
        """Ask the model one question, or take its answer from the store.

        Returns:
            The answer, of the shape asked for; with `value=None` and the text so far if it was cut off at its limit.

        Raises:
            ConfigError: a setting is wrong.
            InputError: the question is longer than the model's context.
            ModelError: one of its kinds.
        """
        self.asks += 1
        self._transport.tell("ask", ask.label)
        await self.settle()
        answer = await self._kept(ask)
        if answer is None:
            answer = await self._fresh(ask)
            await self._keep(ask, answer)
        self._transport.tell("answer", ask.label)
        return answer

    async def _connection(self) -> Connection:
        if self._lent is not None:
            return self._lent
        try:
            return await connect(self.endpoint)
        except BriefingError:
            raise
        except Exception as exc:
            raise ConfigError(f"Cannot connect to {self.name}: {_why(exc)}") from exc

    async def _fresh(self, ask: Ask) -> Answer:
        """Ask the endpoint; once more, with more room, if the answer was cut off while the model was thinking."""
        tally = Tally(await self._connection(), ask)
        put = self._by_client if tally.connection.instructed else self._by_turns
        value, text = await put(ask, tally)
        if value is None and tally.thinking and self._format.widen(ask, tally.sent):
            room = self._format.bound(ask.max_output_tokens)
            self._transport.note(f"cut off while thinking: asking again, with room for {room} tokens from now on")
            value, text = await put(ask, tally)
        thinking = value is None and tally.thinking
        return Answer(value=value, text=text, usage=tally.usage, attempts=tally.attempts, thinking=thinking)

    async def _by_turns(self, ask: Ask, tally: Tally) -> Read:
        while True:
            try:
                return await self._in_shape(ask, tally)
            except OtherShapeError:
                continue

    async def _in_shape(self, ask: Ask, tally: Tally) -> Read:
        """Ask directly, and leave a bad shape to instructor; without JSON Schema, ask through instructor at once."""
        shape, request = self._format.shape, self._format.request(ask, self.endpoint.model)
        first = None
        if shape == "schema":
            strict = {**request, "response_format": response_format(ask)}
            first = await self._transport.send(self._complete, strict, tally)
            if (read := _read(ask, first)) is not None:
                return read
            self._transport.tell("retry", f"{ask.label}: the answer has the wrong shape, asking again")
        from briefing.llm.instructor_adapter import converse

        def settled(completion: Any) -> bool:
            return _read(ask, completion) is not None

        send = partial(self._transport.send, self._complete, tally=tally)
        try:
            last = await converse(ask, request, send, shape, settled=settled, first=first)
        except Exception as exc:  # noqa: BLE001 - whatever it is, it becomes ours
            await self._transport.fail(exc, tally)
        return _read(ask, last) or (None, text_of(last))

    async def _by_client(self, ask: Ask, tally: Tally) -> Read:
        request = self._format.request(ask, self.endpoint.model)
        if tally.connection.openai is None:
            request.pop("seed", None)
        value = await self._transport.send(partial(self._instructed, ask), request, tally)
        return value, value.model_dump_json() if value is not None else ""

    async def _complete(self, request: Request, tally: Tally) -> Any:
        """Make one request; a refusal or a filtered answer is an error."""
        tally.attempts += 1
        tally.sent = bound_of(request)
        client = tally.connection.openai
        with self._budget.holding(self.endpoint, request), anyio.fail_after(self._seconds):
            completion = checked(await tally.connection.call(client.chat.completions.create, **request))
        self._count(completion, tally)
        if refusal := refusal_of(completion):
            raise ModelRefusalError(
                f"{self.name} refused to answer ({self._transport.cleaned(refusal, tally)}).",
                model=self.name,
                attempts=tally.attempts,
                usage=self.usage,
            )
        return completion

    async def _instructed(self, ask: Ask, request: Request, tally: Tally) -> BaseModel | None:
        from briefing.llm.instructor_adapter import converse_by

        tally.attempts += 1
        tally.sent = bound_of(request)
        count = partial(self._count, tally=tally)
        with self._budget.holding(self.endpoint, request), anyio.fail_after(self._seconds):
            return await converse_by(tally.connection, ask, request, count)

    def _count(self, completion: Any, tally: Tally) -> None:
        self._budget.spend(self.endpoint, self._transport.count(completion, tally))

    async def _kept(self, ask: Ask) -> Answer | None:
        """Take an answer from the store, if it is there and still has the shape asked for, or was cut off."""
        if self._store is None:
            return None
        found = await anyio.to_thread.run_sync(self._store.get, self._store.key(self.endpoint, ask, self._options))
        record = found or {}
        text = str(record.get("text") or "")
        try:
            value = None if record.get("cut") else ask.wire.model_validate_json(answer_in(text))
        except ValidationError:
            return None
        self.cached_asks += 1
        return Answer(value=value, text=text, attempts=0, cached=True, thinking=bool(record.get("thinking")))

    async def _keep(self, ask: Ask, answer: Answer) -> None:
        """Store an answer; one that was cut off is stored as such, since it would be cut off again."""
        if self._store is not None:
            key = self._store.key(self.endpoint, ask, self._options)
            told = {"cut": answer.value is None, "thinking": answer.thinking}
            record = {"text": answer.text} | {name: True for name, is_so in told.items() if is_so}
            await anyio.to_thread.run_sync(self._store.put, key, record)
        if self._store is not None and self._store.trouble and not self._store.told:
            self._store.told = True
            self._transport.note(self._store.trouble)


def _why(exc: Exception) -> str:
    """What keeps a client from being made; of certificates that are gone the library does not say the name."""
    missing = next((name for name in _CERTIFICATES if not Path(os.environ.get(name) or "/").exists()), None)
    return f"{missing} names no file or folder." if missing else f"{type(exc).__name__}: {exc}"


def _read(ask: Ask, completion: Any) -> Read | None:
    """Read an answer; one that was cut off has no value, and one of a bad shape is None."""
    text = text_of(completion)
    try:
        return ask.wire.model_validate_json(answer_in(text)), text
    except ValidationError:
        return (None, text) if is_cut(completion) else None


def _only(models: tuple[str, ...], host: str) -> str:
    if len(models) == 1:
        return models[0]
    if DEFAULT_MODEL in models:
        return DEFAULT_MODEL
    lists = f"lists {', '.join(models)}: choose one of them" if models else "lists no model: name one"
    raise ConfigError(f"{host} {lists} with model= or BRIEFING_MODEL.")
