"""Foreign errors become ours, here and nowhere else, without the key and without the article.

Foreign classes are recognised by name, not imported: nothing is loaded to read an error, a library need not be
installed, and SDKs built like openai's are read in the same way.
"""

from __future__ import annotations

import json
import math
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
from briefing.options import CREDENTIALS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.provenance import Usage

SAID: Final = 300
"""How many characters of an endpoint's message are passed on."""

ECHO: Final = 20
"""How many characters of what was sent must come back in a message to count as an echo, and be left out."""


@dataclass(frozen=True, kw_only=True)
class RequestContext:
    """What is known about the request that failed.

    Attributes:
        model: the model, as `provider/name`.
        host: where the request went.
        attempts: how many requests were made for this answer.
        usage: tokens of the whole brief so far; None if there was no answer yet.
        key: the key that was sent.
        sent: the text that was sent; none of it comes back in an error.
        listed: the models that the endpoint lists, if it was asked for them.
        refused: what the endpoint said, redacted, each time it rejected part of a request.
        for_judge: whether the model was asked as a judge, whose settings have names of their own.
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
    """Say what is wrong with the shape of an answer, without quoting the answer."""
    return [dict(error) for error in exc.errors(include_url=False, include_context=False, include_input=False)]


def without_answer(exc: BaseException) -> BaseException:
    """Return the error to raise ours from: pydantic's holds the answer, which may quote the article."""
    if not isinstance(exc, ValidationError):
        return exc
    lines = [
        InitErrorDetails(type=PydanticCustomError(error["type"], error["msg"]), loc=error["loc"], input=None)
        for error in shape_errors(exc)
    ]
    return ValidationError.from_exception_data(exc.title, lines, hide_input=True)


_SECRETS: Final = re.compile(
    rf"\b(?:bearer|basic)\s+[^\s'\"]+|{CREDENTIALS}|\b(?:sk|pk|rk|key)-[\w*.-]{{4,}}", re.IGNORECASE
)


def redact(text: str, asked: RequestContext) -> str:
    """Remove the key, anything that looks like one, and every echo of what was sent; shorten the rest."""
    if asked.key and len(asked.key) > 3:
        text = text.replace(asked.key, "[key]")
    text = _SECRETS.sub("[key]", text)
    text = _without_echo(text[: 4 * SAID], asked.sent)
    text = " ".join(text.split())
    return text if len(text) <= SAID else f"{text[: SAID - 1]}…"


def _without_echo(text: str, sent: str) -> str:
    """Replace each run of characters that was sent and is too long to be a coincidence."""
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
"""Seconds a server may tell us to wait. If it asks for more, we raise at once and say so."""

DEEPEST: Final = 8
"""How many layers of wrapping around an error are opened."""

_WORDS: Final = (
    "message", "error", "errors", "detail", "details", "description", "fieldViolations", "metadata", "raw",
)  # fmt: skip
_FIELDS: Final = ("param", "code", "type", "field")

LIBRARIES: Final = ("openai", "httpx", "httpcore", "anyio", "h11")
"""The libraries between us and the network, whose errors wrap one another."""


class NotAnAnswerError(Exception):
    """A successful response that is not a chat completion, such as a proxy's page.

    Attributes:
        body: the error that was sent with status 200, if there was one.
        status_code: the status that it should have had, if it says.
    """

    def __init__(self, said: str, *, error: Any = None) -> None:
        super().__init__(said)
        self.body = error
        code = str(error.get("code")) if isinstance(error, dict) else ""
        self.status_code = int(code) if re.fullmatch("[45][0-9][0-9]", code) else None


class MappedError(NamedTuple):
    """Which of our errors a foreign error becomes, and whether the same request may be tried again."""

    kind: type[BriefingError]
    retryable: bool = False


_RETRY = MappedError(ModelUnavailableError, retryable=True)
_UNAVAILABLE = MappedError(ModelUnavailableError)
_CONFIG = MappedError(ConfigError)
_REQUEST = MappedError(RequestError)
_QUOTA = MappedError(QuotaError)
_REFUSED = MappedError(ModelRefusalError)
_SHAPE = MappedError(InvalidOutputError)
_CUT = MappedError(TruncatedError)

BY_STATUS: Final = {
    400: _REQUEST, 401: _CONFIG, 402: _QUOTA, 403: _CONFIG, 404: _CONFIG, 408: _RETRY, 409: _RETRY, 413: _REQUEST,
    422: _REQUEST, 429: _RETRY, **dict.fromkeys((301, 302, 303, 307, 308), _CONFIG),
}  # fmt: skip

BY_NAME: Final = {
    # our own, and Python's
    "NotAnAnswerError": _RETRY, "TimeoutError": _RETRY, "OSError": _RETRY, "JSONDecodeError": _RETRY,
    "UnicodeDecodeError": _RETRY,
    # openai, and the SDKs built like it
    "OpenAIError": _CONFIG, "APIError": _RETRY, "APIStatusError": _REQUEST, "APIConnectionError": _RETRY,
    "APIResponseValidationError": _RETRY, "LengthFinishReasonError": _CUT, "ContentFilterFinishReasonError": _REFUSED,
    "InvalidWebhookSignatureError": _REQUEST, "WebSocketConnectionClosedError": _RETRY,
    "WebSocketQueueFullError": _REQUEST,
    # httpx and httpx2
    "HTTPError": _RETRY, "UnsupportedProtocol": _CONFIG, "LocalProtocolError": _CONFIG, "TooManyRedirects": _CONFIG,
    "InvalidURL": _CONFIG, "CookieConflict": _REQUEST, "StreamError": _REQUEST,
    # instructor and pydantic
    "InstructorError": _CONFIG, "IncompleteOutputException": _CUT, "InstructorRetryException": _SHAPE,
    "TokenBudgetError": _QUOTA, "ValidationError": _SHAPE, "AsyncValidationError": _SHAPE,
    "ResponseParsingError": _SHAPE, "MultimodalError": _REQUEST, "ProviderError": _UNAVAILABLE,
    "ConfigurationError": _CONFIG, "ModeError": _CONFIG, "ClientError": _CONFIG, "ImportError": _CONFIG,
}  # fmt: skip
"""By the name of the class, or of its nearest ancestor that is listed."""


def unwrapped(exc: BaseException) -> BaseException:
    """Unwrap the error that instructor wraps after its last attempt."""
    wrapped = type(exc).__name__ == "InstructorRetryException" and exc.__cause__ is not None
    return exc.__cause__ if wrapped and exc.__cause__ is not None else exc


def map_error(exc: BaseException) -> MappedError:
    exc = unwrapped(exc)
    if isinstance(exc, BriefingError):
        return MappedError(type(exc))
    status = status_of(exc)
    if status is not None and status >= 300:
        return _by_status(status, exc)
    if _cause(exc, socket.gaierror) or _cause(exc, ssl.SSLCertVerificationError):
        return _UNAVAILABLE
    if any(BY_NAME.get(type(link).__name__) is _CONFIG for link in _chain(exc)):
        return _CONFIG
    return _listed(exc) or _UNAVAILABLE


def _listed(exc: BaseException) -> MappedError | None:
    return next((BY_NAME[kind.__name__] for kind in type(exc).__mro__ if kind.__name__ in BY_NAME), None)


def is_retryable(exc: BaseException) -> bool:
    """Whether the same request may be tried again, unless the server asks us to wait too long."""
    return map_error(exc).retryable and (retry_after(exc) or 0.0) <= MAX_WAIT


def retry_after(exc: BaseException) -> float | None:
    """How many seconds the server asks us to wait, by `retry-after-ms` or `Retry-After` (seconds or a date)."""
    headers = getattr(getattr(unwrapped(exc), "response", None), "headers", None) or {}
    after = headers.get("retry-after") or ""
    told = (_seconds(headers.get("retry-after-ms"), 1000), _seconds(after, 1), _seconds_to(after))
    return next((seconds for seconds in told if seconds), None)


def _seconds(written: str | None, parts: int) -> float | None:
    """Read a number of seconds, or of parts of one; None where it tells no time to wait, such as 0, -1 or nan."""
    with suppress(ValueError):
        seconds = float(written or "") / parts
        return seconds if seconds > 0 and math.isfinite(seconds) else None
    return None


def _seconds_to(written: str) -> float | None:
    """Read how long it is to a date; one without a zone is in UTC."""
    with suppress(ValueError):
        date = parsedate_to_datetime(written)
        seconds = ((date if date.tzinfo else date.replace(tzinfo=UTC)) - datetime.now(UTC)).total_seconds()
        return seconds if seconds > 0 else None
    return None


def status_of(exc: BaseException) -> int | None:
    status = getattr(exc, "status_code", None)
    return status if isinstance(status, int) else None


def words_of(exc: BaseException) -> str:
    """Return what the endpoint said in words, however it is wrapped, but never what it echoes of its input."""
    body = shape_errors(exc) if callable(getattr(exc, "errors", None)) else getattr(exc, "body", None)
    said = "; ".join(dict.fromkeys(text for key, text in _texts(body) if key not in _FIELDS))
    if said:
        return "it sent a web page" if said.startswith("<") else said
    told = [str(link) for link in _chain(exc) if not isinstance(link, BaseExceptionGroup)]
    return told[-1] if status_of(exc) is None else ""


def names(exc: BaseException, pattern: str) -> bool:
    """Whether an endpoint that rejected a request (400, 404, 422, 501) names something in its words or fields."""
    return status_of(exc) in (400, 404, 422, 501) and _tells(exc, pattern)


def ours(exc: BaseException, asked: RequestContext) -> BriefingError:
    """Turn a foreign error into one of ours, to be raised `from` it.

    The foreign one is redacted too, since a traceback shows it.
    """
    if isinstance(exc, BriefingError):
        return exc
    mapped = map_error(exc)
    said = redact(words_of(exc), asked)
    message = _message(mapped.kind, exc, said, asked)
    _redact_chain(exc, asked)
    if issubclass(mapped.kind, ModelError):
        return mapped.kind(message, model=asked.model, attempts=asked.attempts, usage=asked.usage)
    return mapped.kind(message)


def _by_status(status: int, exc: BaseException) -> MappedError:
    if status == 429 and _is_about_money(exc):
        return _QUOTA
    if names(exc, r"context_length|exceed_context_size|context (?:size|length|window|limit)"):
        return MappedError(InputError)
    if names(exc, r"content_filter|content_policy"):
        return _REFUSED
    return BY_STATUS.get(status, _RETRY if status >= 500 else _REQUEST)


def _is_about_money(exc: BaseException) -> bool:
    """Whether a 429 is about money, not about haste: by its code, or by its words where it has none."""
    codes = [str(getattr(exc, name, None) or "") for name in ("code", "type")]
    codes += [text for key, text in _texts(getattr(exc, "body", None)) if key in ("code", "type")]
    if re.search("quota|billing|credit", " ".join(codes), re.IGNORECASE):
        return True
    haste = re.search("rate|requests|tokens|too_many|limit", " ".join(codes), re.IGNORECASE)
    return not haste and _tells(exc, r"insufficient_quota|exceeded your current quota|billing")


def _tells(exc: BaseException, pattern: str) -> bool:
    fields = (str(getattr(exc, name, "")) for name in _FIELDS)
    told = " ".join((*fields, *(text for _, text in _texts(getattr(exc, "body", None))), words_of(exc)))
    return re.search(pattern, told, re.IGNORECASE | re.DOTALL) is not None


def _message(kind: type[BriefingError], exc: BaseException, said: str, asked: RequestContext) -> str:
    status = status_of(exc)
    told = f" ({': '.join(filter(None, [str(status or ''), said]))})" if status or said else ""
    times = "1 attempt" if asked.attempts == 1 else f"{asked.attempts} attempts"
    if kind is ConfigError:
        return _config_message(status, told, asked)
    if kind is ModelUnavailableError:
        return f"{_unreached(exc, asked)} after {times}{told}.{_come_back(exc)}"
    return {
        InputError: f"The article is too long for the context of {asked.model}{told}. Use a model with a longer one.",
        QuotaError: f"The quota at {asked.host} is used up{told}. Add credit there, or use another model.",
        ModelRefusalError: f"{asked.model} refused to answer{told}.",
        InvalidOutputError: f"{asked.model} gave no usable answer after {times}{told}.{_before(said, asked)}",
        TruncatedError: f"The answer from {asked.model} was cut off at its token limit.",
    }.get(kind, f"{asked.host} rejected the request{told or f' ({type(exc).__name__})'}.{_before(said, asked)}")


def _before(said: str, asked: RequestContext) -> str:
    refused = "; ".join(words for words in asked.refused if words != said)
    return f" It had already rejected: {refused}." if refused else ""


def _config_message(status: int | None, told: str, asked: RequestContext) -> str:
    judge = "judge_" if asked.for_judge else ""
    key = "BRIEFING_JUDGE_API_KEY (or judge_api_key)" if asked.for_judge else "OPENAI_API_KEY (or api_key)"
    model = "judge" if asked.for_judge else "model"
    if status == 401:
        return f"{asked.host} rejected the API key{told}. Set {key} to a valid one."
    if status == 403:
        return (
            f"The API key has no access to {asked.model} at {asked.host}{told}. "
            f"Set {key} to one that has, or use another model."
        )
    if status is not None and status < 400:
        return f"{asked.host} redirects requests ({status}); the article does not follow. Check {judge}base_url."
    if status == 404:
        lists = f" It lists: {', '.join(asked.listed)}." if asked.listed else f" Check {model} and {judge}base_url."
        return f"{asked.host} does not know {asked.model}{told}.{lists}"
    return f"{asked.model} cannot be asked{told}. Check {model}, {judge}base_url and {judge}api_key."


def _unreached(exc: BaseException, asked: RequestContext) -> str:
    if _cause(exc, socket.gaierror):
        return f"The host {asked.host} was not found: check base_url and the network. Gave up"
    if _cause(exc, ssl.SSLCertVerificationError):
        return f"The certificate of {asked.host} is not trusted. Gave up"
    if _listed(exc) is None and status_of(exc) is None:
        return f"{asked.model} could not be asked, or its answer could not be read: {type(exc).__name__}"
    return f"{asked.model} did not answer"


def _come_back(exc: BaseException) -> str:
    wait = retry_after(exc) or 0.0
    return f" The server asks to wait {wait:.0f} seconds." if wait > MAX_WAIT else ""


def _texts(body: Any, key: str = "", depth: int = 0) -> Iterator[tuple[str, str]]:
    """Yield the texts in an error, each with its key, through lists, objects and JSON in strings.

    What an endpoint echoes of its input is under other keys, and is not read.
    """
    body = _parsed(body) if isinstance(body, str) else body
    if isinstance(body, str) and body.strip():
        yield key, body.strip()
    elif isinstance(body, list) and depth < DEEPEST:
        for item in body:
            yield from _texts(item, key, depth + 1)
    elif isinstance(body, dict) and "msg" in body:  # FastAPI's, with the place that is wrong
        place = body.get("loc")
        parts = place if isinstance(place, (list, tuple)) else ()
        yield key, f"{'.'.join(str(part) for part in parts)} {body['msg']}".strip()
    elif isinstance(body, dict) and depth < DEEPEST:
        for name in (*_WORDS, *_FIELDS):
            yield from _texts(body.get(name), name, depth + 1)


def _parsed(text: str) -> Any:
    if text.lstrip()[:1] in ("{", "["):
        with suppress(ValueError, RecursionError):
            return json.loads(text)
    return text


def _chain(exc: BaseException | None) -> Iterator[BaseException]:
    """Walk from a library's error to its causes, but not into whatever the calling app was handling at that moment.

    httpcore hides the cause, so the context is followed too, but only from library to library.
    """
    while exc is not None:
        yield exc
        behind = None if isinstance(exc, OSError) or status_of(exc) else exc.__context__
        exc = exc.__cause__ or (behind if isinstance(behind, OSError) or _library(behind) in LIBRARIES else None)


def _library(exc: BaseException | None) -> str:
    """The library of an error, without the digit that tells httpx2 from httpx."""
    return type(exc).__module__.partition(".")[0].rstrip("0123456789")


def _cause(exc: BaseException, kind: type[BaseException]) -> bool:
    return any(isinstance(link, kind) for link in _chain(exc))


def _redact_chain(exc: BaseException, asked: RequestContext) -> None:
    for link in _chain(exc):
        if isinstance(link, (OSError, BaseExceptionGroup)):
            continue  # read-only, and neither holds anything of ours
        link.args = tuple(redact(arg, asked) if isinstance(arg, str) else arg for arg in link.args)
        if hasattr(link, "body"):
            link.body = None
        if isinstance(getattr(link, "message", None), str):
            link.message = redact(link.message, asked)  # type: ignore[attr-defined]
