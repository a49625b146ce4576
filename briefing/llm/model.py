"""The only door to a model.

Three different faults, three cures, and never two layers retrying one of them: a bad line is tried again by tenacity,
a bad shape is asked for again once by instructor, and whether the answer is true is somebody else's business.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial
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
from briefing.llm.transport import Line, OtherShapeError, Tally
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
"""Below how many billions of parameters a model is asked in small steps."""

Read: TypeAlias = "tuple[BaseModel | None, str]"


class Model:
    """A model that is asked. It has nothing to close: a connection is closed with its event loop.

    Attributes:
        endpoint: the model and where it is; its name is filled in at the first ask where `/models` has to be read.
        asks: how many questions were put, those answered from the store among them.
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
        """Make ready to ask; nothing is opened or loaded before the first ask.

        Args:
            endpoint: which model, and where.
            options: the caller's.
            client: a client of the caller's, in place of one of ours; used as it is and left as it was.
            notify: told what happens.
            store: where answers are kept and taken from; None keeps none.
            budget: what the brief may cost, shared with the other models that take part in it; None is a budget of
                its own.

        Raises:
            ConfigError: the client is none that can be asked.
        """
        self.asks = 0
        self.cached_asks = 0
        self._options = options
        self._lent = None if client is None else borrow(client)
        self._store = store
        self._dialect = RequestFormat(options, endpoint)
        self._line = Line(endpoint, self._dialect, options.attempts, notify)
        self._seconds = options.deadline or (LOCAL_DEADLINE if endpoint.local else DEADLINE)
        self._budget = budget or Budget(options.max_cost)

    @property
    def endpoint(self) -> Endpoint:
        """The model and where it is asked."""
        return self._line.endpoint

    @property
    def name(self) -> str:
        """The model as `provider/name`."""
        return self.endpoint.name

    @property
    def usage(self) -> Usage:
        """Tokens over everything so far, failed shapes and re-asks among them."""
        return self._line.usage

    @property
    def capable(self) -> bool:
        """Whether the model can be asked for everything at once, as far as its name tells.

        A name with a size is judged by it; without one the models on the user's own machine count as small.
        """
        found = re.findall(r"(?<![a-z0-9.])(?:(\d+)x)?(\d+(?:\.\d+)?)b(?![a-z0-9])", self.endpoint.model.lower())
        sizes = [float(size) * int(experts or 1) for experts, size in found]
        return max(sizes) >= SMALL if sizes else self.endpoint.provider not in FREE

    def cost_usd(self) -> float | None:
        """Say what was spent so far, in US dollars by the public price list; None where no price is known."""
        return cost(self.endpoint, self.usage)

    def note(self, message: str) -> None:
        """Say once, as an event and in the log, what the user should know."""
        self._line.note(message)

    async def settle(self) -> None:
        """Find out which model is asked, where only an address is known: the one that it lists.

        Raises:
            ConfigError: it lists none, or several; or there is a bound of the cost, and the price is not known.
            ModelError: it cannot be asked.
        """
        if not self.endpoint.model and self.endpoint.base_url is not None:
            models = await self._line.models(Tally(await self._connection()))
            self._line.endpoint = replace(self.endpoint, model=_only(models, self.endpoint.host))
            self._dialect.address(self.endpoint)
        self._budget.check(self.endpoint)

    async def open(self) -> None:
        """Open the connection now, so that a library or a key that is missing is told before anything is asked.

        Raises:
            ConfigError: the model cannot be asked as things are set.
            ModelError: it cannot be asked.
        """
        await self._connection()
        await self.settle()

    async def ask(self, ask: Ask) -> Answer:
        """Put one question to the model, or take its answer from the store.

        Returns:
            The answer, of the shape asked for; with `value=None` and the text so far if it was cut at its limit.

        Raises:
            ConfigError: the model cannot be asked as things are set.
            InputError: the question is longer than the context of the model.
            ModelError: one of its kinds.
        """
        self.asks += 1
        self._line.tell("ask", ask.label)
        await self.settle()
        answer = await self._kept(ask)
        if answer is None:
            answer = await self._fresh(ask)
            await self._keep(ask, answer)
        self._line.tell("answer", ask.label)
        return answer

    async def _connection(self) -> Connection:
        """Take the client that was lent, or ours for this event loop."""
        if self._lent is not None:
            return self._lent
        try:
            return await connect(self.endpoint)
        except BriefingError:
            raise
        except Exception as exc:
            raise ConfigError(f"{self.name} cannot be opened: {type(exc).__name__}: {exc}") from exc

    async def _fresh(self, ask: Ask) -> Answer:
        """Put a question to the endpoint; once more, with more room, where its answer was cut while it was thinking."""
        tally = Tally(await self._connection(), ask)
        put = self._by_client if tally.connection.instructed else self._by_turns
        value, text = await put(ask, tally)
        if value is None and tally.thinking and self._dialect.widen(ask, tally.sent):
            room = self._dialect.bound(ask.max_output_tokens)
            self._line.note(f"cut while it was thinking: asked again with room for {room} tokens, from now on at once")
            value, text = await put(ask, tally)
        thinking = value is None and tally.thinking
        return Answer(value=value, text=text, usage=tally.usage, attempts=tally.attempts, thinking=thinking)

    async def _by_turns(self, ask: Ask, tally: Tally) -> Read:
        """Ask in the best shape that the endpoint knows."""
        while True:
            try:
                return await self._in_shape(ask, tally)
            except OtherShapeError:
                continue

    async def _in_shape(self, ask: Ask, tally: Tally) -> Read:
        """Ask directly and hand a bad shape to instructor; where there is no JSON schema, ask through instructor."""
        shape, request = self._dialect.shape, self._dialect.request(ask, self.endpoint.model)
        first = None
        if shape == "schema":
            first = await self._line.send(self._complete, {**request, "response_format": response_format(ask)}, tally)
            if (read := _read(ask, first)) is not None:
                return read
            self._line.tell("retry", f"{ask.label}: the answer has a bad shape, asked again")
        from briefing.llm.instructor_adapter import converse

        def settled(completion: Any) -> bool:
            return _read(ask, completion) is not None

        send = partial(self._line.send, self._complete, tally=tally)
        try:
            last = await converse(ask, request, send, shape, settled=settled, first=first)
        except Exception as exc:  # noqa: BLE001 - whatever it is, it becomes ours
            await self._line.fail(exc, tally)
        return _read(ask, last) or (None, text_of(last))

    async def _by_client(self, ask: Ask, tally: Tally) -> Read:
        """Ask through a client of instructor's."""
        request = self._dialect.request(ask, self.endpoint.model)
        if tally.connection.openai is None:
            request.pop("seed", None)
        value = await self._line.send(partial(self._instructed, ask), request, tally)
        return value, value.model_dump_json() if value is not None else ""

    async def _complete(self, request: Request, tally: Tally) -> Any:
        """Make one request; what was refused or filtered is no answer."""
        tally.attempts += 1
        tally.sent = bound_of(request)
        client = tally.connection.openai
        with self._budget.holding(self.endpoint, request), anyio.fail_after(self._seconds):
            completion = checked(await tally.connection.call(client.chat.completions.create, **request))
        self._count(completion, tally)
        if refusal := refusal_of(completion):
            raise ModelRefusalError(
                f"{self.name} refused to answer ({self._line.cleaned(refusal, tally)}).",
                model=self.name,
                attempts=tally.attempts,
                usage=self.usage,
            )
        return completion

    async def _instructed(self, ask: Ask, request: Request, tally: Tally) -> BaseModel | None:
        """Have a client of instructor's make a request, and its re-ask."""
        from briefing.llm.instructor_adapter import converse_by

        tally.attempts += 1
        tally.sent = bound_of(request)
        count = partial(self._count, tally=tally)
        with self._budget.holding(self.endpoint, request), anyio.fail_after(self._seconds):
            return await converse_by(tally.connection, ask, request, count)

    def _count(self, completion: Any, tally: Tally) -> None:
        """Count the tokens of a completion, here and in what the brief may cost."""
        self._budget.spend(self.endpoint, self._line.count(completion, tally))

    async def _kept(self, ask: Ask) -> Answer | None:
        """Take an answer from the store, if it is there and still has the shape asked for, or was cut."""
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
        """Put an answer into the store; one that was cut as such, for it would be cut again."""
        if self._store is not None:
            key = self._store.key(self.endpoint, ask, self._options)
            told = {"cut": answer.value is None, "thinking": answer.thinking}
            record = {"text": answer.text} | {name: True for name, is_so in told.items() if is_so}
            await anyio.to_thread.run_sync(self._store.put, key, record)
        if self._store is not None and self._store.trouble:
            self._line.note(self._store.trouble)


def _read(ask: Ask, completion: Any) -> Read | None:
    """Read an answer; one that was cut has no value, and one of a bad shape is None."""
    text = text_of(completion)
    try:
        return ask.wire.model_validate_json(answer_in(text)), text
    except ValidationError:
        return (None, text) if is_cut(completion) else None


def _only(models: tuple[str, ...], host: str) -> str:
    """Choose among the models that an endpoint lists."""
    if len(models) == 1:
        return models[0]
    if DEFAULT_MODEL in models:
        return DEFAULT_MODEL
    lists = f"lists {', '.join(models)}: name one of them" if models else "lists no model: name one"
    raise ConfigError(f"{host} {lists} with model= or BRIEFING_MODEL.")
