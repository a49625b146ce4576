"""Foreign errors become ours: each row of the table, and nothing secret on the way."""

from __future__ import annotations

import inspect
import json
import pickle
import socket
import ssl
import traceback
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import httpx2
import instructor.core.exceptions as instructor_errors
import openai
import pydantic
import pytest

from briefing import errors
from briefing.llm.error_mapping import (
    BY_NAME,
    BY_STATUS,
    NotAnAnswerError,
    RequestContext,
    is_retryable,
    map_error,
    names,
    ours,
    redact,
    retry_after,
    unwrapped,
    without_answer,
    words_of,
)
from briefing.provenance import Usage

KEY = "sk-verysecret0123456789"
STORY = "Harbour master Ines Kolb told the Tidewater Gazette that the ferry would not sail before Thursday."
REQUEST = httpx2.Request("POST", "http://endpoint.test/v1/chat/completions", headers={"authorization": f"Bearer {KEY}"})
ASKED = RequestContext(
    model="endpoint.test/tern-70b", host="endpoint.test", attempts=3, usage=Usage(input=7), key=KEY, sent=STORY
)


def status_error(status: int, error: Any = None, headers: dict[str, str] | None = None) -> openai.APIStatusError:
    """Make the error that the SDK raises for a status, by the SDK itself."""
    body = {"error": error} if error is not None else {}
    response = httpx2.Response(status, json=body, headers=headers, request=REQUEST)
    client = openai.OpenAI(api_key=KEY, base_url="http://endpoint.test/v1")
    with client:
        return client._make_status_error_from_response(response)


def connection_error(*causes: BaseException) -> openai.APIConnectionError:
    """Make the error that the SDK raises for a failed connection, as it lies before what caused it."""
    outer = openai.APIConnectionError(request=REQUEST)
    link: BaseException = outer
    for cause in causes:
        link.__cause__ = cause
        link = cause
    return outer


# ------------------------------------------------------------------------------------------- which of ours


@pytest.mark.parametrize(
    ("status", "kind", "retried"),
    [
        (400, errors.RequestError, False),
        (401, errors.ConfigError, False),
        (402, errors.QuotaError, False),
        (403, errors.ConfigError, False),
        (404, errors.ConfigError, False),
        (408, errors.ModelUnavailableError, True),
        (409, errors.ModelUnavailableError, True),
        (413, errors.RequestError, False),
        (418, errors.RequestError, False),
        (422, errors.RequestError, False),
        (429, errors.ModelUnavailableError, True),
        (500, errors.ModelUnavailableError, True),
        (502, errors.ModelUnavailableError, True),
        (503, errors.ModelUnavailableError, True),
        (529, errors.ModelUnavailableError, True),
    ],
)
def test_each_status_is_one_of_ours(status: int, kind: type[errors.BriefingError], retried: bool) -> None:
    """Every status of the table gives its error, and is tried again or not."""
    exc = status_error(status, {"message": "no"})
    assert type(ours(exc, ASKED)) is kind
    assert is_retryable(exc) is retried


@pytest.mark.parametrize(
    "error",
    [
        {"message": "You exceeded your current quota, please check your plan", "code": "insufficient_quota"},
        {"message": "Billing hard limit has been reached", "type": "x"},
    ],
)
def test_a_429_about_money_is_no_haste(error: dict[str, str]) -> None:
    """A spent quota is a QuotaError and is not tried again."""
    exc = status_error(429, error)
    assert not is_retryable(exc)
    assert isinstance(ours(exc, ASKED), errors.QuotaError)


@pytest.mark.parametrize(
    "error",
    [
        {"message": "too long", "code": "context_length_exceeded"},
        {"message": "the request exceeds the available context size", "type": "exceed_context_size_error"},
        {"message": "This model's maximum context length is 4096 tokens."},
        {"message": "input length and `max_tokens` exceed context limit: 190000 + 16000 > 200000"},
    ],
)
def test_a_request_past_the_context_is_an_input_error(error: dict[str, str]) -> None:
    """OpenAI, llama.cpp and vLLM each say it in their own words."""
    error_of_ours = ours(status_error(400, error), ASKED)
    assert isinstance(error_of_ours, errors.InputError)
    assert "longer" in str(error_of_ours)


def test_a_filtered_prompt_is_a_refusal() -> None:
    """A content filter before the model is a refusal, not a bad request."""
    assert isinstance(
        ours(status_error(400, {"message": "x", "code": "content_filter"}), ASKED), errors.ModelRefusalError
    )


@pytest.mark.parametrize(
    ("causes", "said"),
    [
        ([httpx2.ConnectError("no"), socket.gaierror(-2, "Name or service not known")], "was not found"),
        ([httpx2.ConnectError("no"), ssl.SSLCertVerificationError(1, "self-signed")], "certificate"),
    ],
)
def test_an_unknown_host_and_a_bad_certificate_are_told_at_once(causes: list[BaseException], said: str) -> None:
    """What another attempt cannot mend is not tried again."""
    exc = connection_error(*causes)
    assert not is_retryable(exc)
    error = ours(exc, ASKED)
    assert isinstance(error, errors.ModelUnavailableError)
    assert said in str(error)
    assert "endpoint.test" in str(error)


@pytest.mark.parametrize(
    "exc",
    [
        connection_error(httpx2.ConnectError("refused"), ConnectionRefusedError(111, "refused")),
        connection_error(httpx2.ReadError("reset"), ConnectionResetError(104, "reset")),
        openai.APITimeoutError(REQUEST),
        TimeoutError(),
        httpx2.ReadTimeout("slow"),
        json.JSONDecodeError("Expecting value", "<html>", 0),
        NotAnAnswerError("a web page"),
    ],
)
def test_a_failed_connection_is_tried_again(exc: Exception) -> None:
    """Refused, reset, timed out, or a proxy's page: all are ModelUnavailableError and tried again."""
    assert is_retryable(exc)
    assert isinstance(ours(exc, ASKED), errors.ModelUnavailableError)


def test_an_address_that_cannot_be_asked_is_a_config_error() -> None:
    """The SDK calls a bad URL a connection error; we call it by its name."""
    exc = connection_error(httpx2.UnsupportedProtocol("Request URL has an unsupported protocol"))
    assert isinstance(ours(exc, ASKED), errors.ConfigError)
    assert not is_retryable(exc)


def _classes(module: Any) -> list[type[Exception]]:
    return [
        kind
        for _, kind in inspect.getmembers(module, inspect.isclass)
        if issubclass(kind, Exception) and not issubclass(kind, Warning)
    ]


def _below(kind: type[Exception]) -> set[type[Exception]]:
    return {kind}.union(*(_below(child) for child in kind.__subclasses__()))


NAMED = {*_classes(openai), *_classes(httpx2), *_classes(instructor_errors)}
FOREIGN = NAMED.union(*(_below(kind) for kind in NAMED if kind.__module__ != "builtins"))


@pytest.mark.parametrize("kind", sorted(FOREIGN, key=str))
def test_no_foreign_class_is_unmapped(kind: type[Exception]) -> None:
    """Each exception of openai, httpx2 and instructor has a row, its own or a library ancestor's."""
    rows = [ancestor for ancestor in kind.__mro__ if ancestor.__name__ in BY_NAME]
    assert rows, f"{kind.__module__}.{kind.__name__} is not mapped"
    status = getattr(kind, "status_code", None)
    expected = BY_STATUS[status] if isinstance(status, int) else BY_NAME[rows[0].__name__]
    assert map_error(kind.__new__(kind)) == expected


def test_the_walk_finds_the_classes_it_is_for() -> None:
    """The test above would be worth nothing with an empty list."""
    assert {openai.RateLimitError, httpx2.ReadTimeout, instructor_errors.IncompleteOutputException} <= FOREIGN
    assert len(FOREIGN) > 50


def test_an_error_is_taken_out_of_instructors_wrapping() -> None:
    """What instructor raises after its last attempt is what caused it."""
    wrapped = instructor_errors.InstructorRetryException("x", n_attempts=1, total_usage=0)
    assert unwrapped(wrapped) is wrapped
    assert map_error(wrapped).kind is errors.InvalidOutputError
    wrapped.__cause__ = status_error(429, {"message": "slow down"}, {"retry-after": "2"})
    assert unwrapped(wrapped) is wrapped.__cause__
    assert is_retryable(wrapped)
    assert retry_after(wrapped) == 2.0


def test_an_error_nobody_knows_is_told_with_its_name() -> None:
    """What cannot be classed still becomes ours, says what it was, and blames no request."""
    error = ours(TypeError("create() got an unexpected keyword"), ASKED)
    assert isinstance(error, errors.ModelUnavailableError)
    assert "unexpected keyword" in str(error)
    assert "TypeError" in str(ours(TypeError(), ASKED))


def test_ours_stays_ours() -> None:
    """One of our errors is given back as it is."""
    error = errors.QuotaError("spent")
    assert ours(error, ASKED) is error
    assert map_error(error).kind is errors.QuotaError


# ------------------------------------------------------------------------------------------- how long to wait


def test_retry_after_is_read_in_all_its_forms() -> None:
    """Milliseconds before seconds before a date; what is no time to wait is nothing."""
    later = format_datetime(datetime.now(UTC) + timedelta(seconds=30), usegmt=True)
    past = format_datetime(datetime.now(UTC) - timedelta(seconds=30), usegmt=True)
    assert retry_after(status_error(429, headers={"retry-after-ms": "250", "retry-after": "9"})) == 0.25
    assert retry_after(status_error(429, headers={"retry-after": "9"})) == 9.0
    assert 20 < (retry_after(status_error(429, headers={"retry-after": later})) or 0) <= 30
    zoneless = later.removesuffix(" GMT")
    assert 20 < (retry_after(status_error(429, headers={"retry-after": zoneless})) or 0) <= 30
    for nothing in (past, "soon", "0", "-5", "nan", "inf"):
        assert retry_after(status_error(429, headers={"retry-after": nothing})) is None
    assert retry_after(status_error(429)) is None
    assert retry_after(TimeoutError()) is None


def test_a_server_that_says_to_come_back_in_an_hour_is_not_waited_for() -> None:
    """The wait is bounded; the message says how long it would have been."""
    exc = status_error(429, {"message": "slow"}, {"retry-after": "3600"})
    assert not is_retryable(exc)
    assert "wait 3600 seconds" in str(ours(exc, ASKED))


# ------------------------------------------------------------------------------------------- what is said


def test_each_message_says_what_to_do() -> None:
    """A setting that is wrong is named, with what the endpoint said."""
    said = {status: str(ours(status_error(status, {"message": "nope"}), ASKED)) for status in (401, 403, 404, 429)}
    key = "Set OPENAI_API_KEY (or api_key) to"
    assert said[401] == f"endpoint.test rejected the API key (401: nope). {key} a valid one."
    assert "has no access to endpoint.test/tern-70b" in said[403]
    assert key in said[403]
    assert "does not know endpoint.test/tern-70b (404: nope)" in said[404]
    assert "after 3 attempts (429: nope)" in said[429]
    one = RequestContext(model="m", host="h", attempts=1, listed=("gull", "tern"))
    assert "It lists: gull, tern." in str(ours(status_error(404), one))
    assert "after 1 attempt (500)" in str(ours(status_error(500), one))


def test_a_judge_is_told_of_its_own_settings() -> None:
    """Its key, its name and its address are set apart from the writer's."""
    judge = RequestContext(model="h/m", host="h", for_judge=True)
    said = {status: str(ours(status_error(status), judge)) for status in (401, 403, 404)}
    for status in (401, 403):
        assert "Set BRIEFING_JUDGE_API_KEY (or judge_api_key) to" in said[status]
    assert "Check judge and judge_base_url." in said[404]
    error = ours(httpx2.UnsupportedProtocol("no"), judge)
    assert "Check judge, judge_base_url and judge_api_key." in str(error)


def test_a_model_error_carries_its_attributes_through_pickling() -> None:
    """Model, attempts and usage are set, and survive a process boundary."""
    error = pickle.loads(pickle.dumps(ours(status_error(500), ASKED)))
    assert (error.model, error.attempts, error.usage) == ("endpoint.test/tern-70b", 3, Usage(input=7))


def test_what_endpoints_say_is_read_in_their_dialects() -> None:
    """OpenAI, a bare text, FastAPI's list, and a web page."""
    assert words_of(status_error(400, {"message": "bad schema"})) == "bad schema"
    assert words_of(status_error(400, "model not found")) == "model not found"
    page = openai.BadRequestError("x", response=httpx2.Response(400, request=REQUEST), body="<html>Sign in</html>")
    assert words_of(page) == "it sent a web page"
    page.body = {"detail": [{"loc": ["body", "seed"], "msg": "extra", "input": STORY}, "odd"]}
    assert words_of(page) == "body.seed extra; odd"
    assert words_of(connection_error(OSError(5, "Input/output error"))) == "[Errno 5] Input/output error"
    assert words_of(connection_error(OSError(), ExceptionGroup("many", [OSError(1, "x")]))) == ""


DEEP: Any = "seed"
for _ in range(20):
    DEEP = {"error": DEEP}


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ([{"error": {"code": 400, "message": "no seed", "status": "INVALID_ARGUMENT"}}], "no seed"),
        ({"message": {"error": {"message": "no seed"}}}, "no seed"),
        ({"error": {"message": '{"error": {"message": "no seed", "type": "x"}}'}}, "no seed"),
        ({"error": '{"detail": "no seed"}'}, "no seed"),
        ('[{"message": "no seed"}]', "no seed"),
        (
            {"error": {"message": "Provider error", "metadata": {"raw": '{"message": "no seed"}'}}},
            "Provider error; no seed",
        ),
        ({"detail": [{"loc": ["body", "seed"], "msg": "not permitted", "input": STORY}]}, "body.seed not permitted"),
        ({"error": {"detail": [{"loc": "odd", "msg": "no seed"}]}}, "no seed"),
        ({"errors": ["no seed", "no seed", {"message": " "}]}, "no seed"),
        ({"error": {"details": [{"fieldViolations": [{"field": "seed", "description": "unknown"}]}]}}, "unknown"),
        ({"error": {"message": "unknown", "param": "seed"}}, "unknown"),
        ({"error": [{"message": "unknown", "param": "seed"}]}, "unknown"),
        ("no seed {here", "no seed {here"),
        ("{no seed", "{no seed"),
    ],
)
def test_a_refusal_is_read_in_any_wrapping(body: Any, said: str) -> None:
    """A list of errors, objects in one another, JSON in a text, FastAPI's; the field that is named counts too."""
    exc = openai.BadRequestError("x", response=httpx2.Response(400, request=REQUEST), body=body)
    assert words_of(exc) == said
    assert names(exc, r"\bseed\b")
    assert STORY not in str(ours(exc, ASKED))


def test_an_error_wrapped_without_end_is_not_followed_there() -> None:
    """Eight wrappings are enough."""
    exc = openai.BadRequestError("x", response=httpx2.Response(400, request=REQUEST), body=DEEP)
    assert not names(exc, "seed")
    exc.body = [[[[[[[[[["seed"]]]]]]]]]]
    assert words_of(exc) == ""


def test_what_was_refused_before_is_in_the_error() -> None:
    """In the endpoint's own words, and not twice."""
    asked = RequestContext(model="m", host="h", refused=("no schemas", "no tools"))
    assert str(ours(status_error(400, {"message": "no tools"}), asked)).endswith(
        "(400: no tools). It had already rejected: no schemas."
    )
    bad = instructor_errors.ResponseParsingError("odd", mode="TOOLS")
    assert "It had already rejected: no schemas; no tools." in str(ours(bad, asked))


def test_names_looks_only_at_refusals() -> None:
    """A setting is named by a refusal of the request, not by a busy server that quotes it."""
    assert names(status_error(400, {"message": "x", "param": "temperature"}), r"\btemperature\b")
    assert not names(status_error(503, {"message": "temperature"}), r"\btemperature\b")
    assert not names(status_error(400, {"message": "no"}), r"\btemperature\b")


# ------------------------------------------------------------------------------------------- what is not said


def test_neither_key_nor_article_is_in_an_error_or_its_traceback() -> None:
    """An endpoint that echoes the request gives nothing away, not even in the error behind ours."""
    echo = f"Incorrect API key provided: {KEY}. You sent: {STORY} with Bearer {KEY}"
    foreign = status_error(400, {"message": echo, "input": STORY})
    error = ours(foreign, ASKED)
    try:
        raise error from without_answer(foreign)
    except errors.RequestError as caught:
        trace = "".join(traceback.format_exception(caught))
    for text in (str(error), repr(error), trace, repr(vars(error)), repr(pickle.dumps(error))):
        assert KEY not in text
        assert "Ines Kolb" not in text
        assert "sail before" not in text
    assert "Incorrect API key provided: [key]" in str(error)


def test_a_header_that_was_refused_does_not_show_the_key() -> None:
    """A key with a line break in it comes back in httpx's own words."""
    broken = RequestContext(model="m", host="h", key="topsecret\nkey")
    exc = connection_error(httpx2.LocalProtocolError("Illegal header value b'Bearer topsecret\\nkey'"))
    error = ours(exc, broken)
    assert isinstance(error, errors.ConfigError)
    assert "topsecret" not in str(error) + "".join(traceback.format_exception(exc))


def test_an_error_of_the_app_is_not_touched() -> None:
    """What an app was handling when it asked is neither read nor changed."""
    mine = KeyError(STORY)
    exc = httpx2.ConnectError("refused")
    exc.__context__ = mine
    error = ours(exc, ASKED)
    assert mine.args == (STORY,)
    assert "refused" in str(error)


def test_texts_are_shortened_and_masked() -> None:
    """Masked keys go too, short keys are not looked for, long texts are cut."""
    assert redact("Incorrect key sk-abc***wxyz given", ASKED) == "Incorrect key [key] given"
    assert redact("a b c", RequestContext(model="m", host="h", key="b")) == "a b c"
    assert redact("no " * 400, ASKED).endswith("…")
    assert len(redact("no " * 400, ASKED)) == 300
    assert redact(f"you said: {STORY[10:60]}!", ASKED) == "you said: […]!"


class _Shape(pydantic.BaseModel):
    count: int
    speaker: str

    @pydantic.field_validator("speaker")
    @classmethod
    def known(cls, value: str) -> str:
        del value
        raise ValueError("nobody {known}")


def test_a_bad_shape_is_told_without_the_answer() -> None:
    """The errors of pydantic hold the answer, and the answer holds the article."""
    with pytest.raises(pydantic.ValidationError) as caught:
        _Shape.model_validate({"count": STORY, "speaker": STORY})
    error = ours(caught.value, ASKED)
    assert isinstance(error, errors.InvalidOutputError)
    assert "count" in str(error)
    assert "Ines" not in str(error)
    behind = without_answer(caught.value)
    assert "Ines" not in str(behind)
    assert "nobody {known}" in str(behind)
    assert "valid integer" in str(behind)
    other = TypeError()
    assert without_answer(other) is other
