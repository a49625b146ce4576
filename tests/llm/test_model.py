"""Asking a model: a fake endpoint says every wrong thing, and each gets its cure."""

from __future__ import annotations

import asyncio
import json
import logging
import pickle
import subprocess
import sys
import traceback
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import anyio
import httpx2
import pytest
from typing_extensions import override

from briefing import errors
from briefing.generation.prompts import Answer, Ask
from briefing.llm import clients, request_format
from briefing.llm.endpoint import DEFAULT_MODEL, OPENAI_URL, Endpoint
from briefing.llm.model import Model
from briefing.llm.pricing import Budget, cost
from briefing.llm.store import Store
from briefing.options import Options
from briefing.provenance import Usage
from tests.conftest import ROOT
from tests.llm.fake_endpoint import (
    ASK,
    BAD,
    ENDPOINT,
    GOOD,
    KEY,
    SCHEMA,
    STORY,
    URL,
    FakeEndpoint,
    Listener,
    Sailing,
    completion,
    listing,
    refusal,
    run,
    tool_call,
)

STRICT = {"type": "json_schema", "json_schema": {"name": "sailing", "strict": True, "schema": SCHEMA}}
NO_SCHEMA = refusal(400, "This response_format type is unavailable now")
NO_TOOLS = refusal(400, "tern-70b does not support tools")
VALUE = Sailing(day="Thursday", stance="stays")


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Between attempts no time passes, unless the endpoint says so."""
    monkeypatch.setattr("briefing.llm.transport.JITTER", lambda _: 0.0)


class Asked:
    """A model at a fake endpoint, through a client of ours made to reach it."""

    def __init__(self, *replies: Any, endpoint: Endpoint = ENDPOINT, **options: Any) -> None:
        self.fake = FakeEndpoint(*replies)
        self.heard = Listener()
        self.client = self.fake.client()
        self.model = Model(endpoint, Options(**options), client=self.client, notify=self.heard)

    def ask(self, times: int = 1) -> Answer:
        """Ask one after the other, and give the last answer."""

        async def work() -> Answer:
            try:
                return [await self.model.ask(ASK) for _ in range(times)][-1]
            finally:
                await self.client.close()

        return run(work())

    def both(self, ask: Ask) -> list[Answer]:
        """Ask the same twice at a time."""

        async def work() -> list[Answer]:
            try:
                return list(await asyncio.gather(self.model.ask(ask), self.model.ask(ask)))
            finally:
                await self.client.close()

        return run(work())

    def fails(self, kind: type[errors.BriefingError]) -> Any:
        """Ask, and give the error."""
        with pytest.raises(kind) as caught:
            self.ask()
        assert type(caught.value) is kind
        return caught.value


# ------------------------------------------------------------------------------------------- a good answer


def test_one_request_asks_for_the_strict_schema() -> None:
    """Everything that is asked for is on the wire, and nothing else."""
    asked = Asked(completion(), temperature=0.3, seed=7)
    assert asked.ask() == Answer(value=VALUE, text=GOOD, usage=Usage(input=10, cached=4, output=5), attempts=1)
    assert asked.fake.bodies == [
        {
            "model": "tern-70b",
            "messages": list(ASK.messages),
            "response_format": STRICT,
            "temperature": 0.3,
            "seed": 7,
            "max_tokens": 64,
        }
    ]
    assert [event.kind for event in asked.heard.events] == ["ask", "answer"]
    assert asked.heard.events[-1].usage == Usage(input=10, cached=4, output=5)


def test_openai_itself_is_asked_not_to_store() -> None:
    """And it calls the bound of an answer max_completion_tokens."""
    asked = Asked(completion(), endpoint=Endpoint(provider="openai", model="m", base_url=URL))
    asked.ask()
    assert asked.fake.bodies[0]["store"] is False
    assert asked.fake.bodies[0]["max_completion_tokens"] == 64
    assert "max_tokens" not in asked.fake.bodies[0]


def test_an_endpoint_that_counts_no_tokens_is_taken_as_zero() -> None:
    """Usage is what the endpoint says, and never None."""
    assert Asked(completion(usage=False)).ask().usage == Usage()


def test_a_good_answer_needs_no_instructor() -> None:
    """It takes over a second to load, and is loaded only when an answer has a bad shape."""
    code = (
        "import sys\nfrom tests.llm.fake_endpoint import *\nfrom briefing.llm.model import Model\n"
        "from briefing.options import Options\n"
        "model = Model(ENDPOINT, Options(), client=FakeEndpoint(completion()).client())\n"
        "print(run(model.ask(ASK)).value.day, 'instructor' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.split() == ["Thursday", "False"]


# ------------------------------------------------------------------------------------------- a bad shape


def test_a_bad_shape_is_asked_for_once_more() -> None:
    """The re-ask shows the model its answer and what is wrong with it, under the same strict schema."""
    asked = Asked(completion(BAD), completion())
    answer = asked.ask()
    assert (answer.value, answer.attempts) == (VALUE, 2)
    assert answer.usage == asked.model.usage == Usage(input=20, cached=8, output=10)
    first, second = asked.fake.bodies
    assert second["response_format"] == STRICT
    assert second["messages"][:2] == first["messages"]
    assert second["messages"][2] == {"role": "assistant", "content": BAD}
    assert second["messages"][3] == {
        "role": "user",
        "content": "Correct your JSON ONLY RESPONSE, based on the following errors:\n1 validation error for Sailing\n"
        "stance\n  Input should be 'sails' or 'stays' [type=literal_error, input_value='swims', input_type=str]",
    }
    assert {k: v for k, v in second.items() if k != "messages"} == {k: v for k, v in first.items() if k != "messages"}
    assert asked.heard.heard("retry") == ["the sailing: the answer has the wrong shape, asking again"]


@pytest.mark.parametrize("text", ["", "Sure! The ferry stays.", GOOD[:20], None])
def test_what_is_no_json_is_a_bad_shape(text: str | None) -> None:
    """Nothing at all, chat, and a piece of JSON."""
    assert Asked(completion(text), completion()).ask().value == VALUE


def test_a_shape_that_stays_bad_is_an_invalid_output_error() -> None:
    """One re-ask and no more; usage and attempts count both."""
    asked = Asked(completion(BAD))
    error = asked.fails(errors.InvalidOutputError)
    assert len(asked.fake.requests) == 2
    assert (error.model, error.attempts, error.usage) == ("gpu.test/tern-70b", 2, Usage(input=20, cached=8, output=10))
    assert "stance Input should be 'sails' or 'stays'" in str(error)


def test_a_bad_shape_that_holds_the_article_is_not_shown(caplog: pytest.LogCaptureFixture) -> None:
    """Neither our error, nor what lies behind it, nor instructor's log repeats the answer."""
    caplog.set_level(logging.DEBUG)
    logging.getLogger("openai").setLevel(logging.INFO)
    error = Asked(completion(f'{{"day": 3, "stance": "{STORY}"}}')).fails(errors.InvalidOutputError)
    assert "Ines Kolb" not in "".join(traceback.format_exception(error))
    assert "Ines Kolb" not in caplog.text


def test_a_line_that_breaks_at_the_re_ask_is_tried_again() -> None:
    """Each fault has its own cure, one inside the other."""
    asked = Asked(completion(BAD), refusal(503), completion())
    answer = asked.ask()
    assert (answer.value, answer.attempts) == (VALUE, 3)
    assert asked.fake.bodies[1] == asked.fake.bodies[2]


def test_a_line_that_stays_broken_at_the_re_ask_is_our_error() -> None:
    """What instructor wraps is unwrapped."""
    error = Asked(completion(BAD), refusal(503, "busy"), attempts=2).fails(errors.ModelUnavailableError)
    assert error.attempts == 3
    assert type(error.__cause__).__module__.startswith("openai")


# ------------------------------------------------------------------------------------------- cut, refused


def test_an_answer_cut_at_its_limit_is_no_error_and_has_no_value() -> None:
    """The flow asks by parts then; nothing is asked again here."""
    asked = Asked(completion(GOOD[:20], finish="length"))
    assert asked.ask() == Answer(value=None, text=GOOD[:20], usage=Usage(input=10, cached=4, output=5))
    assert len(asked.fake.requests) == 1


def test_a_re_ask_cut_at_its_limit_has_no_value_either() -> None:
    """The text is that of the last answer."""
    answer = Asked(completion(BAD), completion(GOOD[:9], finish="length")).ask()
    assert (answer.value, answer.text, answer.attempts) == (None, GOOD[:9], 2)


def test_a_whole_answer_at_its_limit_is_whole() -> None:
    """Some servers pad the JSON with white space up to the limit."""
    assert Asked(completion(GOOD + "   \n", finish="length")).ask().value == VALUE


@pytest.mark.parametrize(
    ("reply", "said"),
    [
        (completion(None, refusal=f"I will not write about this: {STORY}"), "I will not write about this"),
        (completion("", finish="content_filter"), "a content filter stopped it"),
    ],
)
def test_a_refusal_is_a_refusal(reply: httpx2.Response, said: str) -> None:
    """It is not asked again, its tokens count, and it does not repeat the article."""
    asked = Asked(reply)
    error = asked.fails(errors.ModelRefusalError)
    assert len(asked.fake.requests) == 1
    assert said in str(error)
    assert "Kolb" not in str(error)
    assert (error.model, error.attempts, error.usage) == ("gpu.test/tern-70b", 1, Usage(input=10, cached=4, output=5))


def test_a_refusal_at_the_re_ask_is_a_refusal() -> None:
    """It comes through instructor unchanged."""
    assert Asked(completion(BAD), completion(None, refusal="no")).fails(errors.ModelRefusalError).attempts == 2


# ------------------------------------------------------------------------------------------- a bad line


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
def test_a_bad_line_is_tried_again_up_to_the_attempts(reply: Any) -> None:
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
    """Milliseconds or seconds, and the line is not tried before."""
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


# ------------------------------------------------------------------------------------------- not to be tried again


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


# ------------------------------------------------------------------------------------------- what an endpoint takes


@pytest.mark.parametrize("setting", ["temperature", "seed"])
def test_a_setting_that_is_not_taken_is_left_out_from_then_on(setting: str, caplog: pytest.LogCaptureFixture) -> None:
    """Asked again without it, once, remembered, and said in the log and to whoever listens."""
    asked = Asked(refusal(400, f"Unsupported value: '{setting}'", param=setting), completion())
    asked.ask(times=2)
    assert [setting in body for body in asked.fake.bodies] == [True, False, False]
    note = f"asking without {setting}, which the endpoint does not support (Unsupported value: '{setting}')"
    assert asked.heard.heard("note") == [note]
    assert f"gpu.test/tern-70b: {note}" in caplog.text


def test_the_bound_of_an_answer_has_two_names() -> None:
    """The other one is tried, and remembered."""
    asked = Asked(refusal(400, "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens'"), completion())
    asked.ask(times=2)
    assert ["max_tokens" in body for body in asked.fake.bodies] == [True, False, False]
    assert [body.get("max_completion_tokens") for body in asked.fake.bodies] == [None, 64, 64]


def test_an_endpoint_that_takes_neither_name_is_an_error() -> None:
    """Once each, and no circle."""
    asked = Asked(refusal(400, "Unknown name max_tokens"), refusal(400, "Unknown name max_completion_tokens"))
    asked.fails(errors.RequestError)
    assert len(asked.fake.requests) == 2


def test_everything_at_once_is_learned_one_by_one() -> None:
    """A server that takes nothing but messages and a model is asked all the same."""
    asked = Asked(refusal(422, "seed"), refusal(400, "temperature"), refusal(400, "unknown: max_tokens"), completion())
    assert asked.ask().attempts == 4
    assert set(asked.fake.bodies[-1]) == {"model", "messages", "response_format", "max_completion_tokens"}


def test_asks_under_way_learn_from_each_other() -> None:
    """Two requests are refused for the same settings: both are made again, and it is said once."""

    async def picky(request: httpx2.Request) -> httpx2.Response:
        await anyio.sleep(0.005)
        for name in (b"temperature", b'"max_tokens"', b"response_format"):
            if name in request.content:
                return refusal(400, f"{name.decode()} is not supported")
        return tool_call()

    asked = Asked(picky)

    assert [answer.value for answer in asked.both(ASK)] == [VALUE, VALUE]
    assert len(asked.heard.heard("note")) == 3


def test_without_json_schema_a_tool_is_called_with_our_schema(caplog: pytest.LogCaptureFixture) -> None:
    """Chosen once, remembered, and said."""
    asked = Asked(NO_SCHEMA, tool_call())
    assert asked.ask(times=2).value == VALUE
    first, second, third = asked.fake.bodies
    assert "response_format" in first
    assert second == third
    assert "response_format" not in second
    assert second["tools"][0]["function"]["parameters"] == SCHEMA
    assert second["tool_choice"]["function"]["name"] == "Sailing"
    told = "the endpoint does not support JSON schema: asking by tools (This response_format type is unavailable now)"
    assert asked.heard.heard("note") == [told]
    assert "asking by tools" in caplog.text


def test_without_tools_the_json_mode_is_taken() -> None:
    """The schema is in the prompt then."""
    asked = Asked(NO_SCHEMA, NO_TOOLS, completion())
    assert asked.ask().value == VALUE
    last = asked.fake.bodies[-1]
    assert last["response_format"] == {"type": "json_object"}
    assert "stance" in last["messages"][0]["content"]
    assert len(asked.heard.heard("note")) == 2


def test_an_endpoint_that_knows_no_shape_is_an_error() -> None:
    """Schema, tools, JSON mode, and then no more."""
    asked = Asked(NO_SCHEMA, NO_TOOLS, refusal(400, "response_format json_object is unknown"))
    asked.fails(errors.RequestError)
    assert len(asked.fake.requests) == 3


def test_a_schema_that_is_invalid_is_not_an_endpoint_without_schemas() -> None:
    """That is a fault of ours, or of a section of the user's, and is told."""
    error = Asked(refusal(400, "Invalid schema for response_format 'sailing'")).fails(errors.RequestError)
    assert "Invalid schema" in str(error)


def test_a_tool_call_of_a_bad_shape_is_asked_for_once_more() -> None:
    """And one that is cut has no value."""
    asked = Asked(NO_SCHEMA, tool_call(BAD), tool_call())
    answer = asked.ask()
    assert (answer.value, answer.text, answer.attempts) == (VALUE, GOOD, 3)
    assert "errors.pydantic.dev" not in str(asked.fake.bodies[-1])
    error = Asked(tool_call(BAD)).fails(errors.InvalidOutputError)
    assert error.attempts == 2
    assert "It had already rejected: This response_format type is unavailable now." in str(error)
    cut = Asked(tool_call(GOOD[:20], finish="length")).ask()
    assert (cut.value, cut.text) == (None, GOOD[:20])


def test_a_tool_that_is_not_called_may_be_answered_all_the_same() -> None:
    """The answer is in the message instead, and is not asked for again; nor is it in JSON mode."""
    asked = Asked(NO_SCHEMA, completion(f"Sure: {GOOD}"))
    assert (asked.ask().value, len(asked.fake.requests)) == (VALUE, 2)
    request_format.forget()
    asked = Asked(NO_SCHEMA, NO_TOOLS, completion(f"```json\n{GOOD}\n```"))
    assert (asked.ask().value, len(asked.fake.requests)) == (VALUE, 3)


def test_a_tool_that_is_not_called_is_a_bad_shape() -> None:
    """The model chats instead."""
    assert Asked(NO_SCHEMA, completion("Hello."), tool_call()).ask().value == VALUE


LIST = {"type": "array", "items": {"type": "string"}, "maxItems": 3}
BOUNDED = replace(ASK, schema={**SCHEMA, "properties": {"maxItems": LIST}})


@pytest.mark.parametrize(
    "said", ["Invalid schema: 'maxItems' is not permitted", "array limits (max_items) are too high"]
)
def test_a_schema_is_asked_for_without_bounds_where_they_are_refused(said: str) -> None:
    """The same shape, without the keywords; a property may be called like one. It holds for tools as well."""
    asked = Asked(refusal(400, said), completion(), NO_SCHEMA, refusal(400, "maxItems"), tool_call())

    async def work() -> list[Answer]:
        try:
            return [await asked.model.ask(BOUNDED) for _ in range(2)]
        finally:
            await asked.client.close()

    with pytest.raises(errors.RequestError, match="maxItems"):
        run(work())
    bodies = asked.fake.bodies
    assert [str(body).count("maxItems") for body in bodies] == [2, 1, 1, 1]
    assert "maxItems" in bodies[3]["tools"][0]["function"]["parameters"]["properties"]
    assert (
        asked.heard.heard("note")[0]
        == f"asking by a schema without maxItems, which the endpoint does not support ({said})"
    )


def test_asks_under_way_learn_of_bounds_together() -> None:
    """Both are made again, and it is said once; bounds that are named where there are none change nothing."""

    async def picky(request: httpx2.Request) -> httpx2.Response:
        await anyio.sleep(0.005)
        return refusal(400, "no maxItems") if b'"maxItems":3' in request.content else completion()

    asked = Asked(picky)

    assert [answer.value for answer in asked.both(BOUNDED)] == [VALUE, VALUE]
    assert len(asked.heard.heard("note")) == 1
    assert "no maxItems" in str(Asked(refusal(400, "no maxItems")).fails(errors.RequestError))


@pytest.mark.parametrize(
    "body",
    [
        [{"error": {"code": 400, "message": "Unknown name: response_format"}}],
        {"message": {"error": {"message": "response_format is not supported"}}},
        {"error": {"message": '{"error": {"message": "json_schema: no"}}'}},
        {"detail": [{"loc": ["body", "response_format", "type"], "msg": "not permitted", "input": STORY}]},
        "this\nresponse_format\nis unavailable",
    ],
)
def test_a_refused_schema_steps_down_once_in_any_wrapping(body: Any) -> None:
    """And is told to the user in the endpoint's own words, without the article."""
    asked = Asked(httpx2.Response(400, json=body), tool_call())
    assert (asked.ask().value, len(asked.fake.requests)) == (VALUE, 2)
    (note,) = asked.heard.heard("note")
    assert note.startswith("the endpoint does not support JSON schema: asking by tools (")
    assert "Kolb" not in note


def test_a_refusal_in_the_clothes_of_a_success_is_learned_from() -> None:
    """Some gateways answer 200 and put the status into the body."""
    asked = Asked(httpx2.Response(200, json={"error": {"message": "no seed", "code": 400}}), completion())
    assert (asked.ask().value, "seed" in asked.fake.bodies[1]) == (VALUE, False)


def test_what_was_learned_is_known_to_the_next_model() -> None:
    """At the same address and of the same name, for the rest of the process; it is not said again."""
    first = Asked(NO_SCHEMA, refusal(400, "no seed"), refusal(400, "unknown: max_tokens"), tool_call())
    first.ask()
    second = Asked(tool_call())
    second.ask()
    assert second.fake.bodies == first.fake.bodies[-1:]
    assert second.heard.heard("note") == []
    for other in (replace(ENDPOINT, model="gull-70b"), replace(ENDPOINT, base_url="http://gpu.test:81/v1")):
        fresh = Asked(completion(), endpoint=other)
        fresh.ask()
        assert fresh.fake.bodies[0]["response_format"] == STRICT
    request_format.forget()
    again = Asked(completion())
    again.ask()
    assert again.fake.bodies[0]["response_format"] == STRICT


def test_a_model_that_is_looked_up_is_known_by_its_name_then() -> None:
    """What was learned of it under its name holds."""
    Asked(NO_SCHEMA, tool_call()).ask()
    asked = Asked(listing("tern-70b"), tool_call(), endpoint=replace(ENDPOINT, model=""))
    assert (asked.ask().value, len(asked.fake.requests)) == (VALUE, 2)


def test_threads_learn_together() -> None:
    """Each on an event loop of its own: every one has its answer, and each thing is learned once."""

    async def picky(request: httpx2.Request) -> httpx2.Response:
        for name in (b"temperature", b'"max_tokens"', b"response_format"):
            if name in request.content:
                return refusal(400, f"{name.decode()} is not supported")
        return tool_call()

    asked = [Asked(picky) for _ in range(8)]
    with ThreadPoolExecutor(8) as pool:
        assert [answer.value for answer in pool.map(Asked.ask, asked)] == [VALUE] * 8
    assert len([note for one in asked for note in one.heard.heard("note")]) == 3


# ------------------------------------------------------------------------------------------- a cap of answers

LONG = replace(ASK, max_output_tokens=8192)
TOO_LARGE = "max_tokens is too large: 8192. This model supports at most 4096 completion tokens, you provided 8192."


class Capped:
    """An endpoint that refuses answers longer than so many tokens, in words of its own."""

    def __init__(self, cap: int, words: str, reply: httpx2.Response | None = None) -> None:
        self.sent: list[int] = []
        self._cap, self._words, self._reply = cap, words, reply or completion()

    async def __call__(self, request: httpx2.Request) -> httpx2.Response:
        body = json.loads(request.content)
        self.sent.append(body.get("max_tokens") or body["max_completion_tokens"])
        return refusal(400, self._words) if self.sent[-1] > self._cap else self._reply


def put(asked: Asked, *asks: Ask) -> list[Answer]:
    """Put several asks one after the other."""

    async def work() -> list[Answer]:
        async with asked.client:
            return [await asked.model.ask(ask) for ask in asks]

    return run(work())


@pytest.mark.parametrize(
    ("words", "cap"),
    [
        (TOO_LARGE, 4096),
        ("max_tokens: 8192 > 4096, which is the maximum allowed number of output tokens for tern-3-20240307", 4096),
        ("`max_tokens` must be less than or equal to `4096`, the maximum is less than the `context_window`", 4096),
        ("Invalid max_tokens value, the valid range of max_tokens is [1, 4096]", 4096),
        ("Range of max_tokens should be [1, 4,096]", 4096),
        (
            "It has a maxOutputTokens value of 8192, the supported range is from 1 (inclusive) to 4097 (exclusive).",
            4096,
        ),
        ("The maximum tokens you requested exceeds the limit of 4096. Try a value that is lower than 4096.", 4095),
        ("max_tokens Input should be less than or equal to 4096", 4096),
        ("too many tokens: max tokens must be at most 4096, the value passed was 8192", 4096),
        ("Unsupported value: 'max_tokens' is too large, at most 4096 are supported", 4096),
        ("The max_completion_tokens of tern-70b is exceeded.", 4096),
    ],
)
def test_a_bound_that_is_too_large_is_lowered_and_remembered(words: str, cap: int) -> None:
    """To what the refusal names, else to half; its name stays, and no later ask is refused for it."""
    endpoint = Capped(4096, words)
    first = Asked(endpoint)
    assert [answer.value for answer in put(first, LONG, ASK)] == [VALUE, VALUE]
    assert endpoint.sent == [8192, cap, 64]
    note = f"answers are limited to {cap} tokens from now on: the endpoint does not allow 8192 ({words})"
    assert first.heard.heard("note") == [note]
    again = Asked(endpoint)
    assert put(again, LONG)[0].value == VALUE
    assert endpoint.sent[3:] == [cap]
    assert all("max_tokens" in body for body in [*first.fake.bodies, *again.fake.bodies])


@pytest.mark.parametrize(
    "words",
    [
        "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
        "Unrecognized request argument supplied: max_tokens",
        "property 'max_tokens' is unsupported",
        'Invalid JSON payload received. Unknown name "max_tokens": Cannot find field.',
        "body.max_tokens Extra inputs are not permitted",
        "Argument not supported on this model: max_tokens",
        "max_tokens is deprecated and was removed: the maximum is max_completion_tokens",
    ],
)
def test_a_bound_of_unknown_name_gets_the_other(words: str) -> None:
    """And is as large as it was."""
    asked = Asked(refusal(400, words), completion())
    assert put(asked, LONG)[0].value == VALUE
    assert asked.fake.bodies[1]["max_completion_tokens"] == 8192
    assert "max_tokens" not in asked.fake.bodies[1]


def test_a_bound_is_not_renamed_for_another_reason() -> None:
    """What is wrong with it is told, and later asks are not harmed."""
    asked = Asked(refusal(400, "max_tokens must be an even number"), completion())
    with pytest.raises(errors.RequestError, match="even number"):
        put(asked, LONG)
    fresh = Asked(completion())
    fresh.ask()
    assert fresh.fake.bodies[0]["max_tokens"] == 64


def test_a_cap_without_a_number_is_guessed_once() -> None:
    """Half of what was sent; where that is too much as well, that is told. A number lowers it again."""
    endpoint = Capped(2048, "max_tokens is too large")
    with pytest.raises(errors.RequestError, match="rejected the request"):
        put(Asked(endpoint), LONG)
    assert endpoint.sent == [8192, 4096]
    told = Capped(2048, "max_tokens is too large: at most 2048")
    put(Asked(told), LONG)
    assert told.sent == [4096, 2048]


def test_asks_under_way_learn_a_cap_together() -> None:
    """Both are made again, and it is said once."""

    async def slow(request: httpx2.Request) -> httpx2.Response:
        await anyio.sleep(0.005)
        return refusal(400, TOO_LARGE) if b'"max_tokens":8192' in request.content else completion()

    asked = Asked(slow)

    assert [answer.value for answer in asked.both(LONG)] == [VALUE, VALUE]
    assert (len(asked.fake.requests), len(asked.heard.heard("note"))) == (4, 1)


def test_a_cap_holds_for_the_room_to_think() -> None:
    """It is what a model gets at the most, and where it is cut there, that is the end."""
    endpoint = Capped(4096, TOO_LARGE, THOUGHT)
    (answer,) = put(Asked(endpoint), ASK)
    assert (answer.value, answer.thinking, endpoint.sent) == (None, True, [64, 8192, 4096])
    put(Asked(endpoint), ASK, LONG)
    assert endpoint.sent[3:] == [4096, 4096]


# ------------------------------------------------------------------------------------------- generous reading


@pytest.mark.parametrize(
    "reply",
    [
        completion("\ufeff" + GOOD),
        completion(f"<think>Let me see.</think>\n{GOOD}"),
        completion(f"Here it is:\n```json\n{GOOD}\n```\nAnything else?"),
        completion([{"type": "text", "text": GOOD}]),  # type: ignore[arg-type]
        completion("", reasoning_content=GOOD),
        completion(None, reasoning=f"It stays. {GOOD}"),
        completion(f"{GOOD} <end>", finish="length"),
    ],
)
def test_an_answer_is_read_generously_before_it_is_called_bad(reply: httpx2.Response) -> None:
    """One request; and what is kept of it is what the model wrote."""
    asked = Asked(reply)
    answer = asked.ask()
    assert (answer.value, len(asked.fake.requests)) == (VALUE, 1)
    assert GOOD in answer.text


@pytest.mark.parametrize(
    "choices",
    [
        [{}],
        [{"index": 0, "finish_reason": "stop", "message": None}],
        [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": None, "tool_calls": [{}]}}],
    ],
)
def test_a_choice_without_an_answer_in_it_is_a_bad_line(choices: Any) -> None:
    """It is tried again as any page of a proxy, and is our error if it stays."""
    reply = httpx2.Response(200, json={"id": "c", "choices": choices})
    assert Asked(reply, completion()).ask().value == VALUE
    assert Asked(reply, attempts=2).fails(errors.ModelUnavailableError).attempts == 2


@pytest.mark.parametrize(
    "usage",
    [{"prompt_tokens": -9, "completion_tokens": "5"}, {"prompt_tokens": None}, "odd", [1], {"total_tokens": 1.5}],
)
def test_odd_tokens_break_nothing(usage: Any) -> None:
    """Neither the answer, nor the re-ask, nor a bound of the cost."""
    replies = [httpx2.Response(200, json=completion(text).json() | {"usage": usage}) for text in (BAD, GOOD)]
    asked = Asked(*replies, endpoint=PRICED, max_cost=0.01)
    answer = asked.ask()
    assert (answer.value, answer.usage.input) == (VALUE, 0)
    assert answer.usage.output in (0, 10)
    assert (asked.model.cost_usd() or 0.0) >= 0.0


# ------------------------------------------------------------------------------------------- room to think


THOUGHT = completion("", finish="length", reasoning_content="Let me see: the ferry")
TOO_LONG = refusal(400, "maximum context length is 4096 tokens, 8192 were asked for", code="context_length_exceeded")


def test_a_model_that_thinks_gets_room_once_and_from_then_on() -> None:
    """Four times the bound, at least 8,192; the next model in the process has it at once."""
    asked = Asked(THOUGHT, completion())
    answer = asked.ask(times=2)
    assert (answer.value, asked.model.usage.output) == (VALUE, 15)
    assert [body["max_tokens"] for body in asked.fake.bodies] == [64, 8192, 8192]
    note = "cut off while thinking: asking again, with room for 8192 tokens from now on"
    assert asked.heard.heard("note") == [note]
    again = Asked(completion())
    again.ask()
    assert again.fake.bodies[0]["max_tokens"] == 8192
    assert again.heard.heard("note") == []


@pytest.mark.parametrize(("bound", "room"), [(2048, 8192), (3000, 12_000), (10_000, 32_768), (40_000, 40_000)])
def test_room_has_bounds(bound: int, room: int) -> None:
    """At least 8,192, at most 32,768, never less than was asked for."""
    asked = Asked(THOUGHT)
    asked.ask()
    assert Asked(completion()).model._format.bound(bound) == room


def test_an_answer_that_lacks_even_a_message_was_thought() -> None:
    """Cut before it came to that."""
    bare = httpx2.Response(200, json={"id": "c", "choices": [{"index": 0, "finish_reason": "length"}]})
    asked = Asked(bare, completion())
    assert (asked.ask().value, len(asked.fake.requests)) == (VALUE, 2)


def test_an_answer_that_is_cut_with_room_too_is_cut() -> None:
    """Twice and no more; and with the room at once it is asked once."""
    asked = Asked(THOUGHT)
    answer = asked.ask()
    assert (answer.value, answer.attempts, answer.thinking) == (None, 2, True)
    again = Asked(THOUGHT).ask()
    assert (again.attempts, again.thinking) == (1, True)
    request_format.forget()
    cut = Asked(THOUGHT, completion(GOOD[:20], finish="length")).ask()
    assert (cut.value, cut.thinking) == (None, False)


def test_a_bound_past_all_room_is_not_asked_for_twice() -> None:
    """There is no more to give."""
    asked = Asked(THOUGHT)

    async def work() -> Answer:
        async with asked.client:
            return await asked.model.ask(replace(ASK, max_output_tokens=40_000))

    assert (run(work()).value, len(asked.fake.requests)) == (None, 1)


def test_asks_under_way_get_room_each() -> None:
    """Both were cut in the little room; it is said once."""

    async def thinker(request: httpx2.Request) -> httpx2.Response:
        await anyio.sleep(0.005)
        return completion() if b'"max_tokens":8192' in request.content else completion("", finish="length")

    asked = Asked(thinker)

    assert [answer.value for answer in asked.both(ASK)] == [VALUE, VALUE]
    assert (len(asked.fake.requests), len(asked.heard.heard("note"))) == (4, 1)


def test_a_re_ask_that_is_cut_while_thinking_gets_room() -> None:
    """As any other answer."""
    asked = Asked(completion(BAD), THOUGHT, completion())
    assert (asked.ask().value, len(asked.fake.requests)) == (VALUE, 3)


def test_an_endpoint_without_that_room_is_asked_as_before() -> None:
    """The request was not too long before we made it so; the answer is cut, and that is remembered."""
    asked = Asked(THOUGHT, TOO_LONG, THOUGHT)
    assert asked.ask().value is None
    assert [body["max_tokens"] for body in asked.fake.bodies] == [64, 8192, 64]
    again = Asked(THOUGHT)
    assert (again.ask().value, again.fake.bodies[0]["max_tokens"], len(again.fake.requests)) == (None, 64, 1)
    assert isinstance(Asked(TOO_LONG).fails(errors.InputError), errors.InputError)


def test_a_refusal_that_is_not_about_room_leaves_it() -> None:
    """A setting is left out, and the room stays."""
    Asked(THOUGHT, completion()).ask()
    asked = Asked(refusal(400, "no seed"), completion())
    asked.ask()
    assert [body["max_tokens"] for body in asked.fake.bodies] == [8192, 8192]


def test_room_is_paid_for() -> None:
    """A bound of the cost holds for it too."""
    asked = Asked(THOUGHT, completion(), endpoint=PRICED, max_cost=0.001)
    assert "max_cost" in str(asked.fails(errors.QuotaError))
    assert len(asked.fake.requests) == 1


# ------------------------------------------------------------------------------------------- what it costs


PRICED = Endpoint(provider="openai", model="gpt-4.1-mini", base_url="https://api.openai.com/v1", api_key=KEY)


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


# ------------------------------------------------------------------------------------------- which model


@pytest.mark.parametrize(
    ("listed", "chosen"), [(("tern-8b",), "tern-8b"), (("gull", DEFAULT_MODEL, "tern"), DEFAULT_MODEL)]
)
def test_the_one_model_that_is_listed_is_asked(listed: tuple[str, ...], chosen: str) -> None:
    """Or the default one, where it is among them."""
    asked = Asked(listing(*listed), completion(), endpoint=replace(ENDPOINT, model=""))
    asked.ask()
    assert asked.fake.bodies[0]["model"] == asked.model.endpoint.model == chosen
    assert asked.model.name == f"gpu.test/{chosen}"


@pytest.mark.parametrize(
    ("reply", "said"),
    [
        (listing("gull", "tern"), "lists gull, tern: choose one"),
        (listing(), "lists no model"),
        (refusal(401, "who are you"), "rejected the API key"),
    ],
)
def test_where_no_model_can_be_chosen_the_user_is_told(reply: httpx2.Response, said: str) -> None:
    """With the list, where there is one."""
    assert said in str(Asked(reply, endpoint=replace(ENDPOINT, model="")).fails(errors.ConfigError))


def test_a_page_in_place_of_the_list_is_a_bad_line() -> None:
    """It is tried again as any other."""
    asked = Asked(httpx2.Response(200, html="<html>"), endpoint=replace(ENDPOINT, model=""), attempts=2)
    assert asked.fails(errors.ModelUnavailableError).attempts == 2


@pytest.mark.parametrize(
    ("name", "capable"),
    [
        ("openai/gpt-4.1-nano", True),
        ("gpu.test/Llama-3.1-8B-Instruct", False),
        ("gpu.test/Llama-3.1-70B-Instruct", True),
        ("gpu.test/qwen2.5-coder-1.5b-instruct-q4_k_m", False),
        ("gpu.test/mixtral-8x7b", True),
        ("gpu.test/Qwen3-30B-A3B", True),
        ("ollama/llama3.2", False),
        ("ollama/llama3.3:70b", True),
        ("ollama/gemma3:12b", False),
        ("local/mine", False),
        ("anthropic/claude-x", True),
    ],
)
def test_a_small_model_is_known_by_its_name(name: str, capable: bool) -> None:
    """Under 14 billion parameters, or of no size on the user's own machine."""
    provider, _, model = name.partition("/")
    assert Model(Endpoint(provider=provider, model=model), Options()).capable is capable


# ------------------------------------------------------------------------------------------- kept answers


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "answers.sqlite")
    yield store
    store.close()


def ask_with(store: Store, *replies: Any, ask: Any = ASK) -> tuple[Answer, FakeEndpoint, Model, Listener]:
    fake, heard = FakeEndpoint(*replies), Listener()

    async def work() -> tuple[Answer, FakeEndpoint, Model, Listener]:
        async with fake.client() as client:
            model = Model(ENDPOINT, Options(), client=client, store=store, notify=heard)
            return await model.ask(ask), fake, model, heard

    return run(work())


def test_an_answer_is_taken_from_the_store(store: Store) -> None:
    """The second time nothing is asked, nothing is used, and the answer is the same."""
    first, _, _, _ = ask_with(store, completion())
    again, fake, model, _ = ask_with(store, completion(BAD))
    assert again == Answer(value=first.value, text=first.text, attempts=0, cached=True)
    assert fake.requests == []
    assert (model.asks, model.cached_asks, model.usage) == (1, 1, Usage())


def test_an_answer_that_was_cut_is_kept_as_such(store: Store) -> None:
    """The same question with the same limit would be cut again: it is not paid for twice."""
    assert ask_with(store, completion(GOOD[:9], finish="length"))[0].value is None
    again, fake, model, _ = ask_with(store, completion())
    assert again == Answer(value=None, text=GOOD[:9], attempts=0, cached=True)
    assert (fake.requests, model.cached_asks) == ([], 1)


def test_an_answer_that_was_all_thought_is_kept_as_such(store: Store) -> None:
    """To ask by parts is no better the second time."""
    assert ask_with(store, THOUGHT)[0].thinking
    again, fake, _, _ = ask_with(store, completion())
    assert again == Answer(value=None, text="", attempts=0, cached=True, thinking=True)
    assert fake.requests == []


def test_a_kept_answer_that_no_longer_fits_is_asked_for_again(store: Store) -> None:
    """The class may have changed since."""
    store.put(store.key(ENDPOINT, ASK, Options()), {"text": BAD})
    answer, _, model, _ = ask_with(store, completion())
    assert (answer.value, answer.cached, model.cached_asks) == (VALUE, False, 0)


@pytest.mark.parametrize("text", [f"<think>Yes.</think>```json\n{GOOD}\n```", f"So: {GOOD}"])
def test_a_kept_answer_is_read_as_generously(store: Store, text: str) -> None:
    """It is kept as the model wrote it."""
    assert ask_with(store, completion(text))[0].text == text
    again, fake, _, _ = ask_with(store, completion(BAD))
    assert (again.value, again.text, fake.requests) == (VALUE, text, [])


def test_two_models_share_a_store_and_not_their_answers(store: Store) -> None:
    """A reader of another name, or at another host, is asked for itself."""
    ask_with(store, completion())

    async def work(endpoint: Endpoint) -> bool:
        async with FakeEndpoint(completion()).client() as client:
            return (await Model(endpoint, Options(), client=client, store=store).ask(ASK)).cached

    assert run(work(ENDPOINT))
    assert not run(work(replace(ENDPOINT, model="gull-70b")))
    assert not run(work(replace(ENDPOINT, provider="other.test", base_url="http://other.test/v1")))


def test_a_broken_store_is_said_and_costs_nothing(tmp_path: Path) -> None:
    """A note goes to whoever listens, once."""
    (tmp_path / "file").write_text("")
    broken = Store(tmp_path / "file" / "answers.sqlite")
    answer, _, _, heard = ask_with(broken, completion())
    assert answer.value == VALUE
    assert ["answers are not stored" in note for note in heard.heard("note")] == [True]


# ------------------------------------------------------------------------------------------- our own clients


def test_a_model_without_a_server_is_told_so() -> None:
    """The embedded one is started by summarise."""
    with pytest.raises(errors.ConfigError, match="no server yet"):
        run(Model(Endpoint(provider="local", model="x"), Options()).ask(ASK))


def test_a_provider_whose_package_is_missing_is_told_so() -> None:
    """In the words of instructor, which knows what to install."""
    with pytest.raises(errors.ConfigError, match=r"Cannot connect to anthropic/claude.*anthropic"):
        run(Model(Endpoint(provider="anthropic", model="claude", api_key=KEY), Options()).ask(ASK))


def test_a_model_can_be_opened_before_it_is_asked() -> None:
    """A library that is missing is told then, and so is everything that settling tells."""
    with pytest.raises(errors.ConfigError, match="Cannot connect to"):
        run(Model(Endpoint(provider="anthropic", model="claude", api_key=KEY), Options()).open())

    async def work() -> str:
        async with FakeEndpoint(listing("tern-8b")).client() as client:
            model = Model(replace(ENDPOINT, model=""), Options(), client=client)
            await model.open()
            return model.endpoint.model

    assert run(work()) == "tern-8b"


def test_a_connection_is_left_to_the_loop(monkeypatch: pytest.MonkeyPatch) -> None:
    """The next model of the same endpoint goes on with it."""
    fake = FakeEndpoint(completion())
    made: list[Any] = []
    loops: list[asyncio.AbstractEventLoop] = []

    def client(**options: Any) -> Any:
        made.append(options)
        return fake.client(max_retries=options["max_retries"], timeout=options["timeout"])

    monkeypatch.setattr("openai.AsyncOpenAI", client)

    async def work() -> None:
        for _ in range(2):
            model = Model(ENDPOINT, Options())
            assert (await model.ask(ASK)).value == VALUE
        assert len(clients._open[asyncio.get_running_loop()]) == 1
        loops.append(asyncio.get_running_loop())

    run(work())
    assert len(made) == 1
    assert made[0]["max_retries"] == 0
    assert len(fake.requests) == 2
    assert loops[0] not in clients._open
