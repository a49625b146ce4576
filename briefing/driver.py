"""The driver of the flow: puts its questions to a model, under one deadline, and makes the Brief of the answers."""

from __future__ import annotations

import os
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar, cast

import anyio
import anyio.to_thread
from anyio.lowlevel import RunVar

from briefing._version import __version__
from briefing.article import Article
from briefing.brief import Brief
from briefing.errors import BriefingError, DeadlineError, GroundingError, ModelError
from briefing.events import OnEvent
from briefing.generation.assembly import HARMLESS, Checked
from briefing.generation.flow import Answers, Flow, Outcome, Strategy, brief_flow
from briefing.generation.judge import CONTROLS_FAILED, CUT
from briefing.generation.prompts import Asks
from briefing.generation.wire_schema import Sections
from briefing.options import Options
from briefing.provenance import Judge, Provenance, Usage

if TYPE_CHECKING:
    from briefing.generation.prompts import Answer, Ask
    from briefing.llm.endpoint import Endpoint
    from briefing.llm.model import Model


T = TypeVar("T")
Step: TypeAlias = tuple[list[Checked], Asks | Outcome]

FINISHING: Final = 2.0
"""Seconds that a brief has to be finished in once its answers are there, whatever the time."""
COMPUTING: Final = 4
"""Threads that compute at a time."""


async def open_models(options: Options, client: object | None, on_event: OnEvent) -> tuple[Model, Model | None]:
    """Choose the writer and the reader, and start the embedded model if it is one of them.

    The reader is None if there is no second reading, and the writer itself if no other model is named.

    Raises:
        ConfigError: no model is configured, or one that cannot be used.
    """
    from briefing.llm.endpoint import judge_of, read_config, resolve, resolve_judge
    from briefing.llm.model import Model
    from briefing.llm.pricing import Budget
    from briefing.llm.store import Store

    config, store, budget = read_config(), Store.open() if options.store else None, Budget(options.max_cost)
    choice = judge_of(options, os.environ, config)
    endpoint = resolve(options, os.environ, config, client=client)
    named = None
    if choice not in ("auto", "off", "same"):
        named = resolve_judge(choice, options, os.environ, config, writer=None if client else endpoint)

    async def made(endpoint: Endpoint, client: object | None) -> Model:
        if endpoint.local:
            endpoint = await anyio.to_thread.run_sync(_start_local, endpoint, on_event)
        return Model(endpoint, options, client=client, notify=on_event, store=store, budget=budget)

    model = await made(endpoint, client)
    await model.settle()
    reader = None if named is None else await made(named, None)
    if reader is not None:
        await reader.open()  # what it lacks is reported before the writer is asked
    itself = choice == "same" or (choice == "auto" and model.capable)
    return model, reader or (model if itself else None)


def _start_local(endpoint: Endpoint, on_event: OnEvent) -> Endpoint:
    from briefing.llm import local

    server = local.shared(on_event)
    return replace(endpoint, model=server.model, base_url=server.base_url, api_key=server.api_key)


def on_own_connections(client: object | None) -> AbstractAsyncContextManager[object | None]:
    """A lent client, if there is one, as it is to be used on a loop of ours."""
    from briefing.llm.clients import with_own_connections

    return with_own_connections(client)


@dataclass
class Drive:
    article: Article
    options: Options
    sections: Sections
    model: Model
    clock: Clock
    reader: Model | None = None
    read: Usage = field(default_factory=Usage)
    """Tokens of the second reading."""

    async def run(self) -> AsyncIterator[Checked | Brief]:
        """Drive the flow: yield entries when they are settled, and the Brief at the end.

        Errors of a model are sent into the flow, which knows whether the brief can do without the answer.
        """
        strategy = self._strategy()
        flow = brief_flow(
            self.article, self.options, strategy=strategy, sections=self.sections, with_reader=bool(self.reader)
        )
        answers: Answers | None = None
        asked = ""
        while True:
            settled, step = await self._resumed(flow, answers)
            if isinstance(answers, BriefingError):
                self.model.note(f"{asked} failed; continuing without it: {answers.message}")
            for checked in settled:
                yield checked
            if isinstance(step, Outcome):
                break
            asked = ", ".join(ask.label for ask in step)
            answers = await self._answers(step)
        if step.reading_error in (CONTROLS_FAILED, CUT):
            self.model.note(
                f"the second reading is incomplete ({step.reading_error}); what it did not confirm stays unconfirmed"
            )
        brief = step.assembly.brief(self._provenance(step, strategy))
        self._refuse(brief)
        yield brief

    async def _resumed(self, flow: Flow, answers: Answers | None) -> Step:
        """Let the flow go on, on a thread; what it raises about a model says which model, and what was spent."""
        try:
            return await self.clock.within(_in_thread(_next, flow, answers), least=FINISHING)
        except ModelError as error:
            raise self._told(error) from error.__cause__

    def _told(self, error: ModelError) -> ModelError:
        """An error with the model, the requests and the tokens, where it was raised without them."""
        if not error.model:
            error.model, error.attempts, error.usage = self.model.name, self.model.requests, self.model.usage
        return error

    def _strategy(self) -> Strategy:
        if self.options.strategy == "auto":
            return "single" if self.model.capable else "guided"
        return self.options.strategy

    async def _answers(self, asks: Asks) -> Answers:
        """Put asks to one model; what the reader used, even in vain, counts as its share."""
        reader = self.reader if asks[0].reader else None
        before = reader.usage if reader else Usage()
        try:
            return await self._ask_all(asks)
        except BriefingError as error:
            return error
        finally:
            if reader is not None:
                self.read += reader.usage - before

    async def _ask_all(self, asks: Asks) -> list[Answer]:
        """Put independent asks at once; the first error stops the others; one deadline applies to the whole brief."""
        answers: list[Answer | None] = [None] * len(asks)

        async def put(place: int, ask: Ask) -> None:
            answers[place] = await (self.reader if ask.reader and self.reader else self.model).ask(ask)

        async def put_all() -> None:
            async with anyio.create_task_group() as group:
                for place, ask in enumerate(asks):
                    group.start_soon(put, place, ask)

        try:
            await self.clock.within(put_all())
        except DeadlineError as error:
            troubles = dict.fromkeys(m.trouble for m in (self.model, self.reader) if m is not None and m.trouble)
            last = f" The last problem: {'; '.join(troubles)}." if troubles else ""
            raise self._told(DeadlineError(error.message + last)) from error
        except BaseExceptionGroup as errors:
            raise _first(errors) from errors.__cause__
        return cast("list[Answer]", answers)

    def _refuse(self, brief: Brief) -> None:
        """Raise a `GroundingError` if the caller wants no brief with failed or unconfirmed statements."""
        failed = [d for d in brief.dropped if not HARMLESS.issuperset(problem.code for problem in d.problems)]
        if self.options.unsupported == "raise" and failed:
            first = failed[0].problems[0].message
            raise GroundingError(f"{len(failed)} of the model's statements failed a check; the first: {first}", brief)
        doubtful = [section for section, _, entry in brief.every_entry() if entry.support == "unconfirmed"]
        if self.options.unconfirmed == "raise" and doubtful:
            where = ", ".join(dict.fromkeys(doubtful)).replace("_", " ")
            raise GroundingError(f"{len(doubtful)} statements are unconfirmed, in: {where}", brief)

    def _provenance(self, outcome: Outcome, strategy: Strategy) -> Provenance:
        models = [self.model] if self.reader is None or self.reader is self.model else [self.model, self.reader]
        costs = [model.cost_usd() for model in models]
        return Provenance(
            model=self.model.endpoint.model,
            provider=self.model.endpoint.provider,
            strategy=strategy,
            prompts=outcome.prompts,
            parts=outcome.parts,
            language=self.options.language or self.article.language,
            briefing_version=__version__,
            created_at=datetime.now(UTC).isoformat(timespec="seconds"),
            elapsed_seconds=round(time.monotonic() - self.clock.started, 3),
            asks=outcome.total.asks,
            cached_asks=outcome.total.cached_asks,
            usage=sum((model.usage for model in models), Usage()),
            cost_usd=None if None in costs else sum(cast("list[float]", costs)),
            judge=self._judge(outcome),
        )

    def _judge(self, outcome: Outcome) -> Judge | None:
        """The share of the second reading; None if there was none, or nothing to read."""
        if self.reader is None or not outcome.claims:
            return None
        from briefing.llm.pricing import cost

        return Judge(
            model=self.reader.endpoint.model,
            provider=self.reader.endpoint.provider,
            claims=outcome.claims,
            objections=outcome.objections,
            error=outcome.reading_error,
            asks=outcome.reader.asks,
            cached_asks=outcome.reader.cached_asks,
            usage=self.read,
            cost_usd=cost(self.reader.endpoint, self.read),
        )


@dataclass(frozen=True)
class Clock:
    """The total timeout of one brief.

    Attributes:
        seconds: the timeout; None is none.
        started: when it began to run, on the monotonic clock.
    """

    seconds: float | None
    started: float

    async def within(self, work: Awaitable[T], least: float = 0.0) -> T:
        """Wait for some work while there is time.

        Args:
            work: what is waited for.
            least: seconds that it has in any case.

        Raises:
            DeadlineError: the time is up.
        """
        left = None if self.seconds is None else max(self.started + self.seconds - time.monotonic(), least)
        try:
            with anyio.fail_after(left):
                return await work
        except TimeoutError as error:
            message = f"The deadline of {self.seconds:g} seconds has passed. Raise it with deadline= or --timeout."
            raise DeadlineError(message) from error


async def _in_thread(work: Callable[..., T], *arguments: Any) -> T:
    """Compute on a thread, so that the event loop goes on; a few at a time, for they share the processor."""
    try:
        limiter = _computing.get()
    except LookupError:
        limiter = anyio.CapacityLimiter(COMPUTING)
        _computing.set(limiter)
    return await anyio.to_thread.run_sync(partial(work, *arguments), abandon_on_cancel=True, limiter=limiter)


_computing: RunVar[anyio.CapacityLimiter] = RunVar("briefing_computing")


def _next(flow: Flow, answers: Answers | None) -> Step:
    """Let a flow go on: what it settles until its next questions, or until its outcome."""
    settled: list[Checked] = []
    try:
        step = flow.send(cast("Answers", answers))
        while isinstance(step, Checked):
            settled.append(step)
            step = flow.send(cast("Answers", None))
    except StopIteration as stop:
        outcome: Outcome = stop.value
        return settled, outcome
    return settled, step


def _first(errors: BaseExceptionGroup[BaseException]) -> BaseException:
    """The first error of a group, however deeply nested."""
    error: BaseException = errors
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error
