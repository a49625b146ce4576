"""What an endpoint does not take is learned, once, and remembered."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import anyio
import httpx2
import pytest

from briefing import errors
from briefing.generation.prompts import Answer, Ask
from briefing.llm import request_format
from tests.llm.fake_endpoint import (
    ASK,
    BAD,
    ENDPOINT,
    GOOD,
    NO_SCHEMA,
    NO_TOOLS,
    PRICED,
    SCHEMA,
    STORY,
    STRICT,
    THOUGHT,
    VALUE,
    Asked,
    completion,
    listing,
    refusal,
    run,
    tool_call,
)


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
