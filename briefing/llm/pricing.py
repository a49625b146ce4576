"""What tokens cost, by the price list of genai-prices, which is on disk and loaded late."""

from __future__ import annotations

import json
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

from briefing.errors import ConfigError, QuotaError
from briefing.llm.endpoint import OPENAI_URL
from briefing.llm.request_format import bound_of
from briefing.provenance import Usage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.llm.endpoint import Endpoint

FREE: Final = ("local", "ollama")
"""Providers that run on the user's own machine."""

BYTES_A_TOKEN: Final = 2
"""Fewer UTF-8 bytes than an average token of prose has in any script, so that a limit based on it holds."""


def cost(endpoint: Endpoint, usage: Usage) -> float | None:
    """What tokens cost in US dollars at list prices; 0 on the user's own machine; None if the price is not known."""
    if endpoint.provider in FREE:
        return 0.0
    from genai_prices import Usage as Used
    from genai_prices import calc_price

    everything = max(usage.input, usage.cached)  # some do not include the cached ones in the input
    used = Used(input_tokens=everything, cache_read_tokens=usage.cached, output_tokens=usage.output)
    try:
        if endpoint.base_url is not None:
            url = OPENAI_URL if endpoint.provider == "openai" else endpoint.base_url
            return float(calc_price(used, endpoint.model, provider_api_url=url).total_price)
        return float(calc_price(used, endpoint.model, provider_id=endpoint.provider).total_price)
    except (LookupError, ValueError):
        return None


class Budget:
    """What a brief may cost, over all models that work on it. Each request is checked at its worst case first."""

    def __init__(self, max_cost: float | None) -> None:
        self._max_cost = max_cost
        self._spent: dict[Endpoint, Usage] = {}
        self._pending: list[tuple[Endpoint, Usage]] = []

    def check(self, endpoint: Endpoint) -> None:
        """Raise a `ConfigError` if there is a limit and the endpoint's price is not known."""
        if self._max_cost is not None and cost(endpoint, Usage()) is None:
            raise ConfigError(f"max_cost needs a price, and none is known for {endpoint.name}: leave max_cost out.")

    def spend(self, endpoint: Endpoint, usage: Usage) -> None:
        self._spent[endpoint] = self._spent.get(endpoint, Usage()) + usage

    @contextmanager
    def holding(self, endpoint: Endpoint, request: dict[str, Any]) -> Iterator[None]:
        """Reserve the worst-case cost of a request while it is made.

        Raises:
            ConfigError: there is a limit, and no price is known.
            QuotaError: with this request, and those under way, the brief could cost more than the limit.
        """
        if self._max_cost is None:
            yield
            return
        self.check(endpoint)
        size = len(json.dumps(request, ensure_ascii=False).encode())
        worst = (endpoint, Usage(input=size // BYTES_A_TOKEN, output=bound_of(request)))
        self._pending.append(worst)
        try:
            self._afford(endpoint, self._max_cost)
            yield
        finally:
            self._pending.remove(worst)

    def _afford(self, endpoint: Endpoint, max_cost: float) -> None:
        total = dict(self._spent)
        for place, usage in self._pending:
            total[place] = total.get(place, Usage()) + usage
        price = sum(cost(place, usage) or 0.0 for place, usage in total.items())
        if price > max_cost:
            raise QuotaError(
                f"The next request could bring the cost of the brief to ${price:.4f}, above max_cost=${max_cost:g}.",
                model=endpoint.name,
                usage=sum(self._spent.values(), Usage()),
            )
