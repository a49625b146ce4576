"""The driver of the flow: takes its asks to a model, under one deadline, and makes the Brief of what it returns."""

from __future__ import annotations

import os
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, cast

import anyio

from briefing._version import __version__
from briefing.article import Article
from briefing.asking import Asks
from briefing.assembly import Checked
from briefing.brief import Brief
from briefing.draft import Sections
from briefing.errors import DeadlineError, GroundingError
from briefing.events import OnEvent
from briefing.flow import Outcome, Strategy, brief_flow
from briefing.options import DEADLINE, LOCAL_DEADLINE, Options
from briefing.provenance import Provenance

if TYPE_CHECKING:
    from briefing.endpoint import Endpoint
    from briefing.messages import Answer, Ask
    from briefing.model import Model


@asynccontextmanager
async def open_model(options: Options, client: object | None, on_event: OnEvent) -> AsyncIterator[Model]:
    """Choose a model, start the embedded one where that is chosen, and give it back when the work is done.

    Raises:
        ConfigError: no model is configured, or not one that can be asked.
    """
    from briefing.endpoint import read_config, resolve
    from briefing.model import Model
    from briefing.store import Store

    endpoint = resolve(options, os.environ, read_config(), client=client)
    if endpoint.local:
        endpoint = await anyio.to_thread.run_sync(_start_local, endpoint, on_event)
    store = Store.open() if options.store else None
    model = Model(endpoint, options, client=client, notify=on_event, store=store)
    try:
        await model.settle()
        yield model
    finally:
        await model.aclose()


def _start_local(endpoint: Endpoint, on_event: OnEvent) -> Endpoint:
    """Start the embedded model, or find it running in this process."""
    from briefing import local

    server = local.shared(on_event)
    return replace(endpoint, model=server.model, base_url=server.base_url, api_key=server.api_key)


@dataclass
class Drive:
    """One brief on its way."""

    article: Article
    options: Options
    sections: Sections
    model: Model
    started: float = 0.0

    async def run(self) -> AsyncIterator[Checked | Brief]:
        """Drive the flow: yield entries as they hold, and the Brief at the end."""
        self.started = time.monotonic()
        strategy = self._strategy()
        flow = brief_flow(self.article, self.options, strategy=strategy, sections=self.sections)
        answers: Sequence[Answer] | None = None
        while True:
            try:
                step = next(flow) if answers is None else flow.send(answers)
            except StopIteration as stop:
                outcome: Outcome = stop.value
                break
            answers = None
            if isinstance(step, Checked):
                yield step
            else:
                answers = await self._ask_all(step)
        brief = outcome.assembly.brief(self._provenance(outcome, strategy))
        if self.options.unsupported == "raise" and brief.dropped:
            first = brief.dropped[0].problems[0].message
            raise GroundingError(
                f"{len(brief.dropped)} of the model's statements failed a check; the first: {first}", brief
            )
        yield brief

    def _strategy(self) -> Strategy:
        if self.options.strategy == "auto":
            return "single" if self.model.capable else "guided"
        return self.options.strategy

    async def _ask_all(self, asks: Asks) -> list[Answer]:
        """Put independent asks at once; the first error stops the others; the deadline is over everything."""
        answers: list[Answer | None] = [None] * len(asks)

        async def put(place: int, ask: Ask) -> None:
            answers[place] = await self.model.ask(ask)

        seconds = self.options.deadline or (LOCAL_DEADLINE if self.model.endpoint.local else DEADLINE)
        try:
            with anyio.fail_after(self.started + seconds - time.monotonic()):
                async with anyio.create_task_group() as group:
                    for place, ask in enumerate(asks):
                        group.start_soon(put, place, ask)
        except TimeoutError as error:
            raise DeadlineError(
                f"the deadline of {seconds:g} seconds has passed; give more with deadline= or --timeout",
                model=self.model.name,
                attempts=self.model.asks,
                usage=self.model.usage,
            ) from error
        except BaseExceptionGroup as errors:
            raise _first(errors) from errors.__cause__
        return cast("list[Answer]", answers)

    def _provenance(self, outcome: Outcome, strategy: Strategy) -> Provenance:
        return Provenance(
            model=self.model.endpoint.model,
            provider=self.model.endpoint.provider,
            strategy=strategy,
            prompts=outcome.prompts,
            parts=outcome.parts,
            language=self.options.language or self.article.language,
            briefing_version=__version__,
            created_at=datetime.now(UTC).isoformat(timespec="seconds"),
            elapsed_seconds=round(time.monotonic() - self.started, 3),
            asks=outcome.asks,
            cached_asks=outcome.cached_asks,
            usage=self.model.usage,
            cost_usd=self.model.cost_usd(),
        )


def _first(errors: BaseExceptionGroup[BaseException]) -> BaseException:
    """The first error of a group, out of any groups around it."""
    error: BaseException = errors
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error
