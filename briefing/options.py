"""The options of a brief, and their defaults."""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path
from typing import Literal, TypedDict

from briefing.errors import ConfigError

Unsupported = Literal["drop", "keep", "raise"]
Unconfirmed = Literal["mark", "drop", "raise"]
StrategyName = Literal["auto", "single", "guided"]
Length = Literal["short", "medium", "full"]

DEADLINE = 120.0
LOCAL_DEADLINE = 600.0


@dataclasses.dataclass(frozen=True, kw_only=True, slots=True)
class Options:
    """How a brief is asked for.

    Attributes:
        model: `"openai/NAME"`, `"local"`, `"ollama/NAME"` or `"PROVIDER/NAME"`; None uses the environment's.
        base_url: an OpenAI-compatible endpoint; None uses the environment's or the provider's own.
        api_key: the key for it; None uses the environment's. Never stored, logged or shown.
        judge: who confirms what is meant, in a second reading: "auto" is the model that writes if it is capable, else
            nobody; "same" is that model in any case; "off" is nobody; a name is another model, which receives the
            article.
        judge_base_url: the endpoint of a named judge; None uses the environment's, the provider's own, or that of the
            model that writes.
        judge_api_key: the key for it; None uses the environment's. Never stored, logged or shown.
        language: ISO 639 code of the language to write the brief in; None is the article's own. In another language
            names and quotations stay as in the article, and numbers are still checked.
        length: how long the brief is. For an article of 400 words or more, the statements, events and questions have
            at most 15% of its words when "short" (120 words at most), 35% when "medium" (300), and any number when
            "full". What is left out is listed in `dropped`.
        deadline: total timeout in seconds; None is 120, or 600 with the embedded model once it is loaded.
        attempts: how many times a failing request is tried in all, at least 1.
        repairs: how many times entries that fail go back to the model, on their own.
        max_output_tokens: limit of each answer, in tokens; None lets the library choose. A model that was found to
            think first gets room for that on top.
        max_cost: limit for the whole brief in US dollars; needs a model whose price is known.
        unsupported: what happens to a statement that the article does not support: it is left out of the Brief and
            listed in `dropped`, kept with its problems, or raises a `GroundingError`.
        unconfirmed: what happens to a statement that is neither in the article's own words nor confirmed by a second
            reading: it is marked, left out of the Brief and listed in `dropped`, or raises a `GroundingError`.
        strategy: how the model is asked; "auto" chooses what suits the model.
        temperature: sampling temperature, 0 to 2.
        seed: sampling seed.
        store: keep answers on disk and reuse them.
        prompts: a folder with your own prompt files instead of the library's.
    """

    model: str | None = None
    base_url: str | None = None
    api_key: str | None = dataclasses.field(default=None, repr=False)
    judge: str = "auto"
    judge_base_url: str | None = None
    judge_api_key: str | None = dataclasses.field(default=None, repr=False)
    language: str | None = None
    length: Length = "medium"
    deadline: float | None = None
    attempts: int = 5
    repairs: int = 1
    max_output_tokens: int | None = None
    max_cost: float | None = None
    unsupported: Unsupported = "drop"
    unconfirmed: Unconfirmed = "mark"
    strategy: StrategyName = "auto"
    temperature: float = 0.0
    seed: int = 0
    store: bool = False
    prompts: Path | None = None

    def __repr__(self) -> str:
        """All but the keys, and addresses without a password."""
        shown = {f.name: getattr(self, f.name) for f in dataclasses.fields(self) if f.repr}
        return f"Options({', '.join(f'{name}={_masked(value)!r}' for name, value in shown.items())})"

    def __post_init__(self) -> None:
        checks = {
            "attempts must be at least 1": self.attempts >= 1,
            "repairs must not be negative": self.repairs >= 0,
            "deadline must be more than 0 seconds": self.deadline is None or self.deadline > 0,
            "max_output_tokens must be at least 1": self.max_output_tokens is None or self.max_output_tokens >= 1,
            "max_cost must be more than 0 dollars": self.max_cost is None or self.max_cost > 0,
            "temperature must be from 0 to 2": 0 <= self.temperature <= 2,
            "unsupported must be 'drop', 'keep' or 'raise'": self.unsupported in ("drop", "keep", "raise"),
            "unconfirmed must be 'mark', 'drop' or 'raise'": self.unconfirmed in ("mark", "drop", "raise"),
            "length must be 'short', 'medium' or 'full'": self.length in ("short", "medium", "full"),
            "strategy must be 'auto', 'single' or 'guided'": self.strategy in ("auto", "single", "guided"),
            "language must be an ISO 639 code such as 'en'": bool(re.fullmatch("[a-z]{2,3}", self.language or "en")),
        }
        wrong = [message for message, fine in checks.items() if not fine]
        if wrong:
            raise ConfigError("; ".join(wrong))


CREDENTIALS = r"//[^/@\s]*@"
"""The name and password of an address, as a regular expression."""


def masked(address: str) -> str:
    """An address, or a text with one, without the name and password in it."""
    return re.sub(CREDENTIALS, "//", address)


def _masked(value: object) -> object:
    return masked(value) if isinstance(value, str) else value


class OptionsKw(TypedDict, total=False):
    """The fields of `Options` as keyword arguments."""

    model: str | None
    base_url: str | None
    api_key: str | None
    judge: str
    judge_base_url: str | None
    judge_api_key: str | None
    language: str | None
    length: Length
    deadline: float | None
    attempts: int
    repairs: int
    max_output_tokens: int | None
    max_cost: float | None
    unsupported: Unsupported
    unconfirmed: Unconfirmed
    strategy: StrategyName
    temperature: float
    seed: int
    store: bool
    prompts: Path | None
