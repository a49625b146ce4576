"""What tokens cost, by the price list of genai-prices, which lies on disk and is loaded late."""

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
"""Fewer UTF-8 bytes than a token of prose has on average in any script, so that a bound counted with it holds."""


def cost(endpoint: Endpoint, usage: Usage) -> float | None:
    """Say what tokens cost at an endpoint.

    Args:
        endpoint: where they were used.
        usage: the tokens.

    Returns:
        US dollars by the public price list; 0 for a model on the user's own machine; None where no price is known.
    """
    if endpoint.provider in FREE:
        return 0.0
    from genai_prices import Usage as Used
    from genai_prices import calc_price

    everything = max(usage.input, usage.cached)  # some do not count the cached ones among the others
    used = Used(input_tokens=everything, cache_read_tokens=usage.cached, output_tokens=usage.output)
    try:
        if endpoint.base_url is not None:
            url = OPENAI_URL if endpoint.provider == "openai" else endpoint.base_url
            return float(calc_price(used, endpoint.model, provider_api_url=url).total_price)
        return float(calc_price(used, endpoint.model, provider_id=endpoint.provider).total_price)
    except (LookupError, ValueError):
        return None


class Budget:
    """What a brief may cost, over all models that take part. Each request is held against it at its worst first."""

    def __init__(self, max_cost: float | None) -> None:
        self._max_cost = max_cost
        self._spent: dict[Endpoint, Usage] = {}
        self._pending: list[tuple[Endpoint, Usage]] = []

    def check(self, endpoint: Endpoint) -> None:
        """Refuse an endpoint that has no price to tell, where there is a bound.

        Raises:
            ConfigError: it has none.
        """
        if self._max_cost is not None and cost(endpoint, Usage()) is None:
            raise ConfigError(f"max_cost needs a known price, and {endpoint.name} has none: leave max_cost out.")

    def spend(self, endpoint: Endpoint, usage: Usage) -> None:
        """Count the tokens of a request that was made."""
        self._spent[endpoint] = self._spent.get(endpoint, Usage()) + usage

    @contextmanager
    def holding(self, endpoint: Endpoint, request: dict[str, Any]) -> Iterator[None]:
        """Hold the worst cost of a request while it is made.

        Args:
            endpoint: where it goes.
            request: what is sent, with the bound of its answer.

        Raises:
            ConfigError: there is a bound, and no price is known.
            QuotaError: with this request, and those under way, the brief could cost more than the bound.
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
        """Refuse what could cost too much."""
        total = dict(self._spent)
        for place, usage in self._pending:
            total[place] = total.get(place, Usage()) + usage
        price = sum(cost(place, usage) or 0.0 for place, usage in total.items())
        if price > max_cost:
            raise QuotaError(
                f"The next request could bring the brief to ${price:.4f}, past max_cost=${max_cost:g}.",
                model=endpoint.name,
                usage=sum(self._spent.values(), Usage()),
            )
