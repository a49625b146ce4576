"""A failed connection is tried again; what cannot get better is an error at once."""

from __future__ import annotations

import logging
import pickle
import traceback
from collections.abc import AsyncIterator
from typing import Any

import anyio
import httpx2
import pytest
from typing_extensions import override

from briefing import errors
from tests.llm.fake_endpoint import (
    BAD,
    KEY,
    STORY,
    VALUE,
    Asked,
    completion,
    listing,
    refusal,
)


@pytest.mark.parametrize(
    "reply",
    [
        refusal(408),
        refusal(409),
        refusal(429),
        refusal(500),
        refusal(503),
        httpx2.Response(200, html="<html>Sign in to the hotel's network</html>"),
        httpx2.Response(200, content=b"<html>", headers={"content-type": "application/json"}),
        httpx2.Response(200, json={"error": {"message": "upstream is away", "code": 502}}),
        httpx2.Response(200, json={"error": "upstream is away"}),
        httpx2.Response(200, json={"choices": []}),
        httpx2.ConnectError("refused"),
        httpx2.ReadError("reset"),
        httpx2.ReadTimeout("slow"),
        httpx2.RemoteProtocolError("gone"),
    ],
)
def test_a_failed_connection_is_tried_again_up_to_the_attempts(reply: Any) -> None:
    """It gets better: an answer. It does not: ModelUnavailableError after all attempts."""
    asked = Asked(reply, completion())
    answer = asked.ask()
    assert (answer.value, answer.attempts) == (VALUE, 2)
    assert len(asked.heard.heard("retry")) == 1
    asked = Asked(reply, attempts=3)
    error = asked.fails(errors.ModelUnavailableError)
    assert len(asked.fake.requests) == 3
    assert (error.model, error.attempts, error.usage) == ("gpu.test/tern-70b", 3, None)
    assert error.__cause__ is not None
    assert pickle.loads(pickle.dumps(error)).attempts == 3


def test_five_attempts_are_the_default() -> None:
    """As the options say."""
    asked = Asked(refusal(500))
    asked.fails(errors.ModelUnavailableError)
    assert len(asked.fake.requests) == 5


def test_the_server_says_how_long_to_wait() -> None:
    """Milliseconds or seconds, and nothing is sent before."""
    asked = Asked(
        refusal(429, headers={"retry-after-ms": "40"}), refusal(503, headers={"retry-after": "0"}), completion()
    )
    asked.ask()
    first, second = asked.heard.heard("retry")
    assert first == "attempt 1 failed (no), retrying in 0.0 s"
    assert "retrying in 0.0 s" in second


def test_a_server_that_says_to_stay_away_is_not_asked_again() -> None:
    """A wait past the bound is an error at once."""
    asked = Asked(refusal(429, headers={"retry-after": "86400"}))
    assert "86400 seconds" in str(asked.fails(errors.ModelUnavailableError))
    assert len(asked.fake.requests) == 1


def test_a_hung_connection_is_given_up_and_tried_again() -> None:
    """The clock of a request is ours."""

    async def hang(request: httpx2.Request) -> httpx2.Response:
        await anyio.sleep(60)
        raise AssertionError(request)

    asked = Asked(hang, deadline=0.03, attempts=2)
    error = asked.fails(errors.ModelUnavailableError)
    assert len(asked.fake.requests) == 2
    assert isinstance(error.__cause__, TimeoutError)


def test_a_byte_now_and_then_does_not_restart_the_clock() -> None:
    """A read timeout starts again with every byte; this one does not."""

    class Drip(httpx2.AsyncByteStream):
        @override
        async def __aiter__(self) -> AsyncIterator[bytes]:
            while True:
                await anyio.sleep(0.005)
                yield b" "

    async def drip(request: httpx2.Request) -> httpx2.Response:
        del request
        return httpx2.Response(200, headers={"content-type": "application/json"}, stream=Drip())

    asked = Asked(drip, deadline=0.05, attempts=1)
    assert isinstance(asked.fails(errors.ModelUnavailableError).__cause__, TimeoutError)


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (refusal(400), errors.RequestError),
        (refusal(413), errors.RequestError),
        (refusal(422), errors.RequestError),
        (refusal(401), errors.ConfigError),
        (refusal(403), errors.ConfigError),
        (refusal(429, code="insufficient_quota"), errors.QuotaError),
        (refusal(400, code="context_length_exceeded"), errors.InputError),
    ],
)
def test_what_cannot_get_better_is_an_error_at_once(reply: httpx2.Response, kind: type[errors.BriefingError]) -> None:
    """One request, one error of ours."""
    asked = Asked(reply)
    asked.fails(kind)
    assert len(asked.fake.requests) == 1


def test_an_unknown_model_is_told_which_there_are() -> None:
    """The endpoint is asked for its models; where it does not say, that is no second error."""
    assert "It lists: gull-7b, tern-8b." in str(
        Asked(refusal(404, "no such model"), listing("gull-7b", "tern-8b")).fails(errors.ConfigError)
    )
    assert "Check model and base_url." in str(Asked(refusal(404), refusal(404)).fails(errors.ConfigError))


def test_no_log_and_no_error_has_the_key(caplog: pytest.LogCaptureFixture) -> None:
    """Not at any level, from any library, on any way that things go wrong."""
    caplog.set_level(logging.DEBUG)
    echo = f"bad key {KEY} in Bearer {KEY}; you sent {STORY}"
    replies = [refusal(503, echo), completion(BAD), refusal(503, echo), refusal(400, echo)]
    error = Asked(*replies).fails(errors.RequestError)
    for text in (str(error), repr(error), "".join(traceback.format_exception(error)), caplog.text):
        assert KEY not in text
    assert "Ines Kolb" not in "".join(traceback.format_exception(error))
    loud = [record.getMessage() for record in caplog.records if record.levelno > logging.DEBUG]
    assert loud
    assert not any("Ines Kolb" in message for message in loud)
