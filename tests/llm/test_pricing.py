"""What an answer costs, and a request that could cost too much."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

import pytest

from briefing import errors
from briefing.generation.prompts import Answer
from briefing.llm.endpoint import OPENAI_URL, Endpoint
from briefing.llm.model import Model
from briefing.llm.pricing import Budget, cost
from briefing.options import Options
from briefing.provenance import Usage
from tests.llm.fake_endpoint import (
    ASK,
    ENDPOINT,
    KEY,
    PRICED,
    VALUE,
    Asked,
    FakeEndpoint,
    completion,
    run,
)


def test_a_cost_is_known_by_the_price_list() -> None:
    """Ten tokens in, four of them cached, and five out; nothing for one's own machine; None for the unknown."""
    asked = Asked(completion(), endpoint=PRICED, max_cost=0.01)
    asked.ask()
    assert asked.model.cost_usd() == pytest.approx((6 * 0.40 + 4 * 0.10 + 5 * 1.60) / 1e6)
    assert Asked(completion(), endpoint=replace(ENDPOINT, provider="local")).model.cost_usd() == 0.0
    assert Asked(completion()).model.cost_usd() is None
    more = Usage(cached=4, output=5)
    assert cost(PRICED, more) == pytest.approx((4 * 0.10 + 5 * 1.60) / 1e6)
    foreign = Endpoint(provider="anthropic", model="claude-sonnet-4-5")
    assert Asked(completion(), endpoint=foreign).model.cost_usd() == 0.0


def test_a_request_that_could_cost_too_much_is_not_made() -> None:
    """Held at its worst: the prompt, and the longest answer."""
    asked = Asked(completion(), endpoint=PRICED, max_cost=0.0001)
    error = asked.fails(errors.QuotaError)
    assert asked.fake.requests == []
    assert "max_cost=$0.0001" in str(error)
    assert error.model == "openai/gpt-4.1-mini"


def test_asks_under_way_count_against_the_cost() -> None:
    """Two at once that only one can pay for: one is made."""
    asked = Asked(completion(), endpoint=PRICED, max_cost=0.0004)

    async def both() -> list[Any]:
        try:
            asks = asyncio.gather(asked.model.ask(ASK), asked.model.ask(ASK), return_exceptions=True)
            return list(await asks)
        finally:
            await asked.client.close()

    kinds = {type(result) for result in run(both())}
    assert kinds == {Answer, errors.QuotaError}
    assert len(asked.fake.requests) == 1


def test_a_cost_without_a_price_is_a_config_error() -> None:
    """A bound that cannot be held is no bound."""
    asked = Asked(completion(), max_cost=1.0)
    assert "leave max_cost out" in str(asked.fails(errors.ConfigError))
    assert asked.fake.requests == []


def test_two_models_share_a_budget() -> None:
    """What one has spent is no longer there for the other, each at its own price; free ones take nothing from it."""
    budget = Budget(0.0004)

    async def work(endpoint: Endpoint) -> Answer:
        async with FakeEndpoint(completion()).client() as client:
            return await Model(endpoint, Options(max_cost=0.0004), client=client, budget=budget).ask(ASK)

    for _ in range(3):
        assert run(work(replace(ENDPOINT, provider="ollama"))).value == VALUE
    assert run(work(PRICED)).value == VALUE
    dear = Endpoint(provider="openai", model="gpt-4.1", base_url=OPENAI_URL, api_key=KEY)
    with pytest.raises(errors.QuotaError, match=r"max_cost=\$0.0004") as caught:
        run(work(dear))
    assert caught.value.usage == Usage(input=40, cached=16, output=20)
    assert [run(work(PRICED)).value for _ in range(3)] == [VALUE] * 3


def test_an_unknown_price_is_told_before_anything_is_asked() -> None:
    """By settling, where there is a bound."""

    async def work(**options: Any) -> None:
        async with FakeEndpoint(completion()).client() as client:
            await Model(ENDPOINT, Options(**options), client=client).settle()

    run(work())
    with pytest.raises(errors.ConfigError, match="max_cost needs a price"):
        run(work(max_cost=1.0))
