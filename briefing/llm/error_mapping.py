"""Foreign errors become ours, here and nowhere else.

Foreign classes are known by their names, not by import: nothing is loaded to read an error, a library that is not
installed is no trouble, and the SDKs that are built like openai's are read alike.
"""

from __future__ import annotations

import json
import re
import socket
import ssl
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from pydantic import ValidationError
from pydantic_core import InitErrorDetails, PydanticCustomError

from briefing.errors import (
    BriefingError,
    ConfigError,
    InputError,
    InvalidOutputError,
    ModelError,
    ModelRefusalError,
    ModelUnavailableError,
    QuotaError,
    RequestError,
    TruncatedError,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

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


MAX_WAIT: Final = 60.0
"""Seconds a server may tell us to wait. Told to wait longer, we say so at once instead."""

DEEPEST: Final = 8
"""How many wrappings of an error are opened."""

_WORDS: Final = (
    "message", "error", "errors", "detail", "details", "description", "fieldViolations", "metadata", "raw",
)  # fmt: skip
_FIELDS: Final = ("param", "code", "type", "field")

LIBRARIES: Final = ("openai", "httpx", "httpcore", "anyio", "h11")
"""The libraries between us and the network, whose errors lie one behind the other."""


class NotAnAnswerError(Exception):
    """A successful response that is no chat completion, such as the page of a proxy.

    Attributes:
        body: the error that came in the clothes of a success, if one did.
        status_code: the status that it ought to have had, if it says.
    """

    def __init__(self, said: str, *, error: Any = None) -> None:
        super().__init__(said)
        self.body = error
        code = str(error.get("code")) if isinstance(error, dict) else ""
        self.status_code = int(code) if re.fullmatch("[45][0-9][0-9]", code) else None


class Fault(NamedTuple):
    """What a foreign error means: which of our errors it is, and whether it may pass when asked again."""

    kind: type[BriefingError]
    passing: bool = False


_LINE = Fault(ModelUnavailableError, passing=True)
_DOWN = Fault(ModelUnavailableError)
_CONFIG = Fault(ConfigError)
_REQUEST = Fault(RequestError)
_QUOTA = Fault(QuotaError)
_REFUSED = Fault(ModelRefusalError)
_SHAPE = Fault(InvalidOutputError)
_CUT = Fault(TruncatedError)

BY_STATUS: Final = {
    400: _REQUEST, 401: _CONFIG, 402: _QUOTA, 403: _CONFIG, 404: _CONFIG, 408: _LINE, 409: _LINE, 413: _REQUEST,
    422: _REQUEST, 429: _LINE,
}  # fmt: skip

BY_NAME: Final = {
    # our own, and Python's
    "NotAnAnswerError": _LINE, "TimeoutError": _LINE, "OSError": _LINE, "JSONDecodeError": _LINE,
    "UnicodeDecodeError": _LINE,
    # openai, and the SDKs built like it
    "OpenAIError": _CONFIG, "APIError": _LINE, "APIStatusError": _REQUEST, "APIConnectionError": _LINE,
    "APIResponseValidationError": _LINE, "LengthFinishReasonError": _CUT, "ContentFilterFinishReasonError": _REFUSED,
    "InvalidWebhookSignatureError": _REQUEST, "WebSocketConnectionClosedError": _LINE,
    "WebSocketQueueFullError": _REQUEST,
    # httpx and httpx2
    "HTTPError": _LINE, "UnsupportedProtocol": _CONFIG, "LocalProtocolError": _CONFIG, "TooManyRedirects": _CONFIG,
    "InvalidURL": _CONFIG, "CookieConflict": _REQUEST, "StreamError": _REQUEST,
    # instructor and pydantic
    "InstructorError": _CONFIG, "IncompleteOutputException": _CUT, "InstructorRetryException": _SHAPE,
    "TokenBudgetError": _QUOTA, "ValidationError": _SHAPE, "AsyncValidationError": _SHAPE,
    "ResponseParsingError": _SHAPE, "MultimodalError": _REQUEST, "ProviderError": _DOWN, "ConfigurationError": _CONFIG,
    "ModeError": _CONFIG, "ClientError": _CONFIG, "ImportError": _CONFIG,
}  # fmt: skip
"""By the name of the class or of the nearest ancestor that has a row."""


def bare(exc: BaseException) -> BaseException:
    """Take an error out of the one that instructor wraps around it after its last attempt."""
    wrapped = type(exc).__name__ == "InstructorRetryException" and exc.__cause__ is not None
    return exc.__cause__ if wrapped and exc.__cause__ is not None else exc


def fault_of(exc: BaseException) -> Fault:
    """Say what a foreign error means."""
    exc = bare(exc)
    if isinstance(exc, BriefingError):
        return Fault(type(exc))
    status = status_of(exc)
    if status is not None and status >= 400:
        return _by_status(status, exc)
    if _cause(exc, socket.gaierror) or _cause(exc, ssl.SSLCertVerificationError):
        return _DOWN
    if any(BY_NAME.get(type(link).__name__) is _CONFIG for link in _chain(exc)):
        return _CONFIG
    rows = (BY_NAME[kind.__name__] for kind in type(exc).__mro__ if kind.__name__ in BY_NAME)
    return next(rows, _REQUEST)


def passes(exc: BaseException) -> bool:
    """Say whether the same request may be made again: the line was bad, and the server does not say to stay away."""
    return fault_of(exc).passing and (told_to_wait(exc) or 0.0) <= MAX_WAIT


def told_to_wait(exc: BaseException) -> float | None:
    """Read how many seconds the server says to wait, by `retry-after-ms` or `Retry-After` (seconds or a date)."""
    headers = getattr(getattr(bare(exc), "response", None), "headers", None) or {}
    with suppress(ValueError):
        return max(0.0, float(headers.get("retry-after-ms") or "") / 1000)
    after = headers.get("retry-after") or ""
    with suppress(ValueError):
        return max(0.0, float(after))
    with suppress(ValueError):
        return max(0.0, (parsedate_to_datetime(after) - datetime.now(UTC)).total_seconds())
    return None


def status_of(exc: BaseException) -> int | None:
    """Read the HTTP status that an error carries."""
    status = getattr(exc, "status_code", None)
    return status if isinstance(status, int) else None


def words_of(exc: BaseException) -> str:
    """Read what the endpoint said, in whatever it is wrapped, as far as it said it in words: never what it was sent."""
    body = shape_errors(exc) if callable(getattr(exc, "errors", None)) else getattr(exc, "body", None)
    said = "; ".join(dict.fromkeys(text for key, text in _texts(body) if key not in _FIELDS))
    if said:
        return "it gave a web page" if said.startswith("<") else said
    told = [str(link) for link in _chain(exc) if not isinstance(link, BaseExceptionGroup)]
    return told[-1] if status_of(exc) is None else ""


def names(exc: BaseException, pattern: str) -> bool:
    """Say whether an endpoint that refused a request (400, 404, 422, 501) names something in its words or fields."""
    return status_of(exc) in (400, 404, 422, 501) and _tells(exc, pattern)


def ours(exc: BaseException, asked: Asked) -> BriefingError:
    """Make one of our errors of a foreign one, to be raised `from` it.

    The foreign one is rid of the key and of what was sent, since a traceback shows it too.
    """
    if isinstance(exc, BriefingError):
        return exc
    fault = fault_of(exc)
    said = clean(words_of(exc), asked)
    message = _message(fault.kind, exc, said, asked)
    _rid(exc, asked)
    if issubclass(fault.kind, ModelError):
        return fault.kind(message, model=asked.model, attempts=asked.attempts, usage=asked.usage)
    return fault.kind(message)


def _by_status(status: int, exc: BaseException) -> Fault:
    """Say what an HTTP status means, with a look at the words where it is not the same to all."""
    if status == 429 and _is_about_money(exc):
        return _QUOTA
    if names(exc, r"context_length|exceed_context_size|context (?:size|length|window|limit)"):
        return Fault(InputError)
    if names(exc, r"content_filter|content_policy"):
        return _REFUSED
    return BY_STATUS.get(status, _LINE if status >= 500 else _REQUEST)


def _is_about_money(exc: BaseException) -> bool:
    """Say whether a 429 is about money and not about haste."""
    return _tells(exc, r"insufficient_quota|exceeded your current quota|billing")


def _tells(exc: BaseException, pattern: str) -> bool:
    """Say whether an endpoint names something in its words or fields."""
    fields = (str(getattr(exc, name, "")) for name in _FIELDS)
    told = " ".join((*fields, *(text for _, text in _texts(getattr(exc, "body", None))), words_of(exc)))
    return re.search(pattern, told, re.IGNORECASE | re.DOTALL) is not None


def _message(kind: type[BriefingError], exc: BaseException, said: str, asked: Asked) -> str:
    """Write what happened and what to do next."""
    status = status_of(exc)
    told = f" ({': '.join(filter(None, [str(status or ''), said]))})" if status or said else ""
    times = "1 attempt" if asked.attempts == 1 else f"{asked.attempts} attempts"
    if kind is ConfigError:
        return _config_message(status, told, asked)
    if kind is ModelUnavailableError:
        return f"{_unreached(exc, asked)} after {times}{told}.{_come_back(exc)}"
    return {
        InputError: f"The article is too long for the context of {asked.model}{told}. Take a model with a longer one.",
        QuotaError: f"The quota at {asked.host} is spent{told}. Add credit there, or take another model.",
        ModelRefusalError: f"{asked.model} refused to answer{told}.",
        InvalidOutputError: f"{asked.model} gave no usable answer after {times}{told}.{_before(said, asked)}",
        TruncatedError: f"The answer of {asked.model} was cut at its limit.",
    }.get(kind, f"{asked.host} rejected the request{told or f' ({type(exc).__name__})'}.{_before(said, asked)}")


def _before(said: str, asked: Asked) -> str:
    """Write what else the endpoint had refused before, in its own words."""
    refused = "; ".join(words for words in asked.refused if words != said)
    return f" It had refused before: {refused}." if refused else ""


def _config_message(status: int | None, told: str, asked: Asked) -> str:
    """Write which setting is wrong."""
    judge = "judge_" if asked.for_judge else ""
    key = "BRIEFING_JUDGE_API_KEY (or judge_api_key)" if asked.for_judge else "OPENAI_API_KEY (or api_key)"
    model = "judge" if asked.for_judge else "model"
    if status == 401:
        return f"{asked.host} rejected the API key{told}. Set {key} to one that it knows."
    if status == 403:
        return (
            f"The API key may not use {asked.model} at {asked.host}{told}. Set {key} to another, or take another model."
        )
    if status == 404:
        lists = f" It lists: {', '.join(asked.listed)}." if asked.listed else f" Check {model} and {judge}base_url."
        return f"{asked.host} does not know {asked.model}{told}.{lists}"
    return f"{asked.model} cannot be asked{told}. Check {model}, {judge}base_url and {judge}api_key."


def _unreached(exc: BaseException, asked: Asked) -> str:
    """Write how the endpoint was missed."""
    if _cause(exc, socket.gaierror):
        return f"The host {asked.host} was not found: check base_url and the network. Not reached"
    if _cause(exc, ssl.SSLCertVerificationError):
        return f"The certificate of {asked.host} is not trusted. Not asked"
    return f"{asked.model} did not answer"


def _come_back(exc: BaseException) -> str:
    """Write when the server says to come back, if that is later than we wait."""
    wait = told_to_wait(exc) or 0.0
    return f" It says to come back in {wait:.0f} seconds." if wait > MAX_WAIT else ""


def _texts(body: Any, key: str = "", depth: int = 0) -> Iterator[tuple[str, str]]:
    """Walk through an error to its texts, each with its key, down through lists, objects and JSON in a text.

    What an endpoint echoes of its input lies under other keys, and is not read.
    """
    body = _parsed(body) if isinstance(body, str) else body
    if isinstance(body, str) and body.strip():
        yield key, body.strip()
    elif isinstance(body, list) and depth < DEEPEST:
        for item in body:
            yield from _texts(item, key, depth + 1)
    elif isinstance(body, dict) and "msg" in body:  # one entry of FastAPI's, with the place that is wrong
        place = body.get("loc")
        parts = place if isinstance(place, (list, tuple)) else ()
        yield key, f"{'.'.join(str(part) for part in parts)} {body['msg']}".strip()
    elif isinstance(body, dict) and depth < DEEPEST:
        for name in (*_WORDS, *_FIELDS):
            yield from _texts(body.get(name), name, depth + 1)


def _parsed(text: str) -> Any:
    """Read a text that is a JSON object or list; another is given back."""
    if text.lstrip()[:1] in ("{", "["):
        with suppress(ValueError, RecursionError):
            return json.loads(text)
    return text


def _chain(exc: BaseException | None) -> Iterator[BaseException]:
    """Walk from an error of a library to what caused it, and no further: what an app was handling then is its own.

    httpcore hides the cause, so the context has to be followed too, but only from library to library.
    """
    while exc is not None:
        yield exc
        behind = None if isinstance(exc, OSError) or status_of(exc) else exc.__context__
        exc = exc.__cause__ or (behind if isinstance(behind, OSError) or _library(behind) in LIBRARIES else None)


def _library(exc: BaseException | None) -> str:
    """Name the library of an error, without the number that tells httpx2 from httpx."""
    return type(exc).__module__.partition(".")[0].rstrip("0123456789")


def _cause(exc: BaseException, kind: type[BaseException]) -> bool:
    """Say whether an error of this kind is behind another."""
    return any(isinstance(link, kind) for link in _chain(exc))


def _rid(exc: BaseException, asked: Asked) -> None:
    """Rid an error, and those behind it, of the key and of what was sent."""
    for link in _chain(exc):
        if isinstance(link, (OSError, BaseExceptionGroup)):
            continue  # of the system, and read-only: neither holds anything of ours
        link.args = tuple(clean(arg, asked) if isinstance(arg, str) else arg for arg in link.args)
        if hasattr(link, "body"):
            link.body = None
        if isinstance(getattr(link, "message", None), str):
            link.message = clean(link.message, asked)  # type: ignore[attr-defined]
