"""How a Brief was made: the model, the prompts, the tokens. Pure data, frozen."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel

from briefing.article import FROZEN, IsoTime


class Usage(BaseModel):
    """Tokens, over all attempts.

    Attributes:
        input: tokens sent, including the cached ones.
        cached: tokens sent that the server had in its cache.
        output: tokens written by the model.
    """

    model_config = FROZEN

    input: int = 0
    cached: int = 0
    output: int = 0

    def __add__(self, other: Usage) -> Usage:
        return Usage(
            input=self.input + other.input, cached=self.cached + other.cached, output=self.output + other.output
        )

    def __sub__(self, other: Usage) -> Usage:
        return Usage(
            input=self.input - other.input, cached=self.cached - other.cached, output=self.output - other.output
        )


class Judge(BaseModel):
    """The second reading of a Brief: who read it, and what that took. The totals of `Provenance` include it.

    Attributes:
        model: the model's name, as the provider knows it.
        provider: the provider, or the host of the endpoint.
        claims: statements put to it, including those read again after a repair.
        objections: how many of them it objected to.
        error: why a reading failed or was cut short, in words; None if each was finished.
        asks: answers taken from it or from the store.
        cached_asks: how many of them came from the store.
        usage: tokens over all attempts, including failed ones.
        cost_usd: US dollars at the provider's list price; None when the price is not known.
    """

    model_config = FROZEN

    model: str
    provider: str
    claims: int = 0
    objections: int = 0
    error: str | None = None
    asks: int = 0
    cached_asks: int = 0
    usage: Usage = Usage()
    cost_usd: float | None = None


class Provenance(BaseModel):
    """How a Brief was made.

    Attributes:
        model: the model's name, as the provider knows it.
        provider: the provider, or the host of the endpoint.
        strategy: how the model was asked.
        prompts: id of each prompt used, with the SHA-256 of its file.
        parts: in how many parts the longest answer had to be asked for; 1 if none was cut off.
        language: the language the Brief is written in; None when not known.
        briefing_version: the version of this library.
        created_at: ISO 8601 date and time, UTC.
        elapsed_seconds: from the call to the Brief.
        asks: answers taken from a model or from the store.
        cached_asks: how many of them came from the store.
        usage: tokens over all attempts of the answers that were not cached.
        cost_usd: US dollars at the provider's list price; None when the price is not known.
        judge: the second reading; None if there was none.
    """

    model_config = FROZEN

    model: str
    provider: str
    strategy: Literal["single", "guided"]
    prompts: dict[str, str]
    parts: int = 1
    language: str | None = None
    briefing_version: str
    created_at: IsoTime
    elapsed_seconds: float
    asks: int
    cached_asks: int
    usage: Usage
    cost_usd: float | None = None
    judge: Judge | None = None
