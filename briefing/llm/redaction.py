"""What an error may say: never the key, never the article, nor an answer that may hold it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from pydantic import ValidationError
from pydantic_core import InitErrorDetails, PydanticCustomError

if TYPE_CHECKING:
    from briefing.provenance import Usage

SAID: Final = 300
"""How many characters of what an endpoint said are passed on."""

ECHO: Final = 20
"""From how many characters on a text that was sent is taken for an echo, and left out."""


@dataclass(frozen=True, kw_only=True)
class Asked:
    """What is known of the request that failed.

    Attributes:
        model: the model, as `provider/name`.
        host: where it was asked.
        attempts: how many requests were made for this answer.
        usage: tokens of the whole brief so far; None where nothing was answered.
        key: the key that was sent.
        sent: the text that was sent; none of it comes back in an error.
        listed: the models that the endpoint lists, where it was asked for them.
        refused: what the endpoint said, as `clean` left it, when it refused a part of a request.
        for_judge: whether it was asked as a judge, whose settings have names of their own.
    """

    model: str
    host: str
    attempts: int = 1
    usage: Usage | None = None
    key: str | None = None
    sent: str = ""
    listed: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    for_judge: bool = False


def shape_errors(exc: Any) -> list[dict[str, Any]]:
    """Read what is wrong with the shape of an answer, without the answer."""
    return [dict(error) for error in exc.errors(include_url=False, include_context=False, include_input=False)]


def shown(exc: BaseException) -> BaseException:
    """Give the error to raise ours from: pydantic's without the answer in it, which may hold the article."""
    if not isinstance(exc, ValidationError):
        return exc
    lines = [
        InitErrorDetails(type=PydanticCustomError(error["type"], error["msg"]), loc=error["loc"], input=None)
        for error in shape_errors(exc)
    ]
    return ValidationError.from_exception_data(exc.title, lines, hide_input=True)


def clean(text: str, asked: Asked) -> str:
    """Take the key, anything that looks like one, and every echo of what was sent out of a text, and shorten it."""
    if asked.key and len(asked.key) > 3:
        text = text.replace(asked.key, "[key]")
    text = re.sub(r"(?i)\bbearer\s+[^\s'\"]+|\b(?:sk|pk|rk|key)-[\w*.-]{4,}", "[key]", text)
    text = _without_echo(text[: 4 * SAID], asked.sent)
    text = " ".join(text.split())
    return text if len(text) <= SAID else f"{text[: SAID - 1]}…"


def _without_echo(text: str, sent: str) -> str:
    """Replace each run of characters that was sent, if it is long enough to be no chance."""
    kept, at = "", 0
    while at < len(text):
        end = at + ECHO
        if len(text) >= end and text[at:end] in sent:
            while end < len(text) and text[at : end + 1] in sent:
                end += 1
            kept, at = kept + "[…]", end
        else:
            kept, at = kept + text[at], at + 1
    return kept
