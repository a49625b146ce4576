"""Clients: one for each event loop and endpoint, and those that are lent, of every kind."""

from __future__ import annotations

import gc
import logging
import threading
import traceback
import warnings
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import SimpleNamespace
from typing import Any

import httpx2
import instructor
import openai
import pytest
from typing_extensions import override

from briefing import errors
from briefing.generation.prompts import Answer
from briefing.llm.clients import borrow, connect
from briefing.llm.endpoint import Endpoint
from briefing.llm.instructor_adapter import _make_plain, insist
from briefing.llm.model import Model
from briefing.options import Options
from briefing.provenance import Usage
from tests.llm.fake_endpoint import (
    ASK,
    BAD,
    ENDPOINT,
    GOOD,
    KEY,
    SCHEMA,
    STORY,
    FakeEndpoint,
    Sailing,
    completion,
    refusal,
    run,
    tool_call,
)

VALUE = Sailing(day="Thursday", stance="stays")


def ask_by(client: Any, *, endpoint: Endpoint = ENDPOINT, times: int = 1, **options: Any) -> tuple[Answer, Model]:
    """Ask through a client that is lent, and close it as its owner does."""

    async def work() -> tuple[Answer, Model]:
        model = Model(endpoint, Options(**options), client=client)
        try:
            return [await model.ask(ASK) for _ in range(times)][-1], model
        finally:
            inner = getattr(client, "client", None) or client
            closed = inner.close()
            if closed is not None:
                await closed

    return run(work())


# ------------------------------------------------------------------------------------------- openai's


def test_an_asynchronous_client_is_used_and_left_as_it_was() -> None:
    """Not patched, not closed, its own retries off for our requests alone."""
    fake = FakeEndpoint(refusal(503))
    client = fake.client(max_retries=7)
    before = dict(vars(client))

    async def work() -> None:
        model = Model(ENDPOINT, Options(attempts=2), client=client)
        with pytest.raises(errors.ModelUnavailableError):
            await model.ask(ASK)
        assert not client.is_closed()
        assert client.max_retries == 7
        assert {k: v for k, v in vars(client).items() if k in before} == before
        await client.close()

    run(work())
    assert len(fake.requests) == 2


def test_a_synchronous_client_runs_in_a_worker_thread() -> None:
    """The event loop goes on meanwhile."""
    fake = FakeEndpoint(refusal(503), completion())
    threads: list[threading.Thread] = []
    plain = fake.answer_now

    def answer(request: Any) -> Any:
        threads.append(threading.current_thread())
        return plain(request)

    fake.answer_now = answer  # type: ignore[method-assign]
    answer_, _ = ask_by(fake.blocking_client(max_retries=7))
    assert (answer_.value, answer_.attempts) == (VALUE, 2)
    assert threading.main_thread() not in threads


def test_a_synchronous_client_has_its_re_ask_too() -> None:
    """The same cures as for any other."""
    fake = FakeEndpoint(completion(BAD), completion())
    assert ask_by(fake.blocking_client())[0].attempts == 2


def test_what_cannot_be_asked_is_refused_with_what_can() -> None:
    """Neither a key nor another library's client."""
    with pytest.raises(errors.ConfigError, match=r"openai.AsyncOpenAI, .*instructor.Instructor, not builtins.object"):
        borrow(object())


# ------------------------------------------------------------------------------------------- instructor's


@pytest.mark.parametrize("blocking", [False, True])
def test_a_client_of_instructors_is_used_with_our_schema(blocking: bool) -> None:
    """The schema that goes out is ours, and strict, by a hook of this call alone."""
    fake = FakeEndpoint(completion())
    inner: Any = fake.blocking_client() if blocking else fake.client()
    client = instructor.from_openai(inner, mode=instructor.Mode.JSON_SCHEMA)
    answer, model = ask_by(client)
    assert (answer.value, answer.attempts) == (VALUE, 1)
    assert Sailing.model_validate_json(answer.text) == VALUE
    assert type(answer.value) is Sailing
    assert model.usage == Usage(input=10, cached=4, output=5)
    body = fake.bodies[0]
    assert body["response_format"]["json_schema"] == {"name": "sailing", "strict": True, "schema": SCHEMA}
    assert (body["model"], body["seed"], body["max_tokens"]) == ("tern-70b", 0, 64)


def test_a_client_of_instructors_asks_once_more_for_a_shape() -> None:
    """Its usage counts both; it stays bad: InvalidOutputError, and the log is still."""
    fake = FakeEndpoint(tool_call(BAD), tool_call())
    answer, model = ask_by(instructor.from_openai(fake.client(max_retries=0)))
    assert answer.value == VALUE
    assert model.usage == answer.usage == Usage(input=20, cached=8, output=10)
    assert fake.bodies[0]["tools"][0]["function"]["parameters"] == SCHEMA


def test_a_shape_that_stays_bad_is_not_in_instructors_log(caplog: pytest.LogCaptureFixture) -> None:
    """What instructor writes there about our call holds the answer; what others ask of it is logged as ever."""
    caplog.set_level(logging.INFO)
    fake = FakeEndpoint(completion(f'{{"day": "x", "stance": "{STORY}"}}'))
    with pytest.raises(errors.InvalidOutputError) as caught:
        ask_by(instructor.from_openai(fake.client(), mode=instructor.Mode.JSON_SCHEMA))
    assert "Ines Kolb" not in caplog.text + "".join(traceback.format_exception(caught.value))
    logging.getLogger("instructor.v2.retry").error("mine")
    assert "mine" in caplog.text


def test_an_answer_cut_at_its_limit_has_no_value_there_either() -> None:
    """Instructor raises; the flow asks by parts."""
    fake = FakeEndpoint(completion(GOOD[:9], finish="length"))
    answer, _ = ask_by(instructor.from_openai(fake.client(), mode=instructor.Mode.JSON_SCHEMA))
    assert (answer.value, answer.text) == (None, "")
    assert answer.usage == Usage(input=10, cached=4, output=5)


@pytest.mark.parametrize(("own", "ours", "requests"), [(0, 3, 3), (1, 3, 2)])
def test_only_one_layer_retries_a_failed_connection(own: int, ours: int, requests: int) -> None:
    """A client that tries again by itself is asked once."""
    fake = FakeEndpoint(refusal(503, headers={"retry-after-ms": "1"}))
    with pytest.raises(errors.ModelUnavailableError):
        ask_by(instructor.from_openai(fake.client(max_retries=own)), attempts=ours)
    assert len(fake.requests) == requests


def test_a_client_of_instructors_learns_what_is_not_taken() -> None:
    """As our own do."""
    fake = FakeEndpoint(refusal(400, "no seed please"), tool_call())
    answer, _ = ask_by(instructor.from_openai(fake.client(max_retries=0)))
    assert (answer.value, answer.attempts) == (VALUE, 2)
    assert "seed" not in fake.bodies[1]


@pytest.mark.parametrize(
    "reply",
    [completion(f"<think>Yes.</think>```json\n{GOOD}\n```"), completion("", reasoning_content=GOOD)],
)
def test_an_answer_to_a_client_of_instructors_is_read_generously(reply: Any) -> None:
    """What instructor would ask for again is put into its form first."""
    fake = FakeEndpoint(reply)
    answer, _ = ask_by(instructor.from_openai(fake.client(), mode=instructor.Mode.JSON_SCHEMA))
    assert (answer.value, len(fake.requests)) == (VALUE, 1)


@pytest.mark.parametrize("mode", [instructor.Mode.TOOLS, instructor.Mode.JSON_SCHEMA])
def test_a_choice_without_an_answer_is_no_foreign_error_there_either(mode: instructor.Mode) -> None:
    """It is tried again as any failed connection, without a warning."""
    fake = FakeEndpoint(httpx2.Response(200, json={"id": "c", "choices": [{}]}), tool_call())
    with pytest.raises(errors.ModelUnavailableError, match="it sent no answer"):
        ask_by(instructor.from_openai(fake.client(max_retries=0), mode=mode), attempts=1)
    assert len(fake.requests) == 1


def test_the_answer_of_another_library_is_left_as_it_is() -> None:
    """Only those of OpenAI's kind are known to us."""
    message = SimpleNamespace(content=[{"type": "text", "text": BAD}])
    _make_plain(message)
    assert message == SimpleNamespace(content=[{"type": "text", "text": BAD}])


def test_a_model_that_thinks_gets_room_there_too() -> None:
    """Asked once more by the same client."""
    fake = FakeEndpoint(completion("", finish="length"), completion())
    answer, _ = ask_by(instructor.from_openai(fake.client(), mode=instructor.Mode.JSON_SCHEMA))
    assert (answer.value, answer.attempts) == (VALUE, 2)
    assert [body["max_tokens"] for body in fake.bodies] == [64, 8192]


def test_a_client_of_instructors_is_sent_no_bounds_of_lists() -> None:
    """Many of the endpoints behind them refuse those."""
    fake = FakeEndpoint(tool_call())
    bounded = replace(ASK, schema={"type": "array", "items": SCHEMA, "maxItems": 3})

    async def work() -> None:
        async with fake.client(max_retries=0) as client:
            await Model(ENDPOINT, Options(), client=instructor.from_openai(client)).ask(bounded)

    run(work())
    assert fake.bodies[0]["tools"][0]["function"]["parameters"] == {"type": "array", "items": SCHEMA}


def test_nothing_is_remembered_of_a_client_of_unknown_address() -> None:
    """The next one of its kind may lead elsewhere."""

    class Other:
        def close(self) -> None:
            pass

    sent: list[dict[str, Any]] = []
    picky = httpx2.Request("POST", "http://x.test")

    async def create(**arguments: Any) -> Any:
        sent.append(arguments)
        if "temperature" in arguments:
            raise openai.BadRequestError("x", response=httpx2.Response(400, request=picky), body="no temperature")
        return VALUE, None

    for _ in range(2):
        client = instructor.AsyncInstructor(client=Other(), create=None, provider=instructor.Provider.ANTHROPIC)  # type: ignore[arg-type]
        client.create_with_completion = create  # type: ignore[method-assign, assignment]
        ask_by(client, endpoint=Endpoint(provider="client", model=""))
    assert ["temperature" in arguments for arguments in sent] == [True, False, True, False]


def test_the_key_of_a_lent_client_is_not_in_an_error() -> None:
    """It is looked up in the client, to be taken out of what the endpoint says."""
    fake = FakeEndpoint(refusal(401, f"bad key {KEY[:5]}{KEY[5:]}"))
    client = instructor.from_openai(fake.client(max_retries=0))
    assert borrow(client).key == KEY
    with pytest.raises(errors.ConfigError) as caught:
        ask_by(client)
    assert KEY not in "".join(traceback.format_exception(caught.value))


def test_a_client_of_another_library_is_asked_in_plain_words() -> None:
    """No seed, no settings of OpenAI's; its own model where none is named."""
    sent: list[dict[str, Any]] = []

    class Other:
        def close(self) -> None:
            pass

    async def create(**arguments: Any) -> Any:
        sent.append(arguments)
        return Sailing(day="Friday", stance="sails"), None

    client = instructor.AsyncInstructor(client=Other(), create=None, provider=instructor.Provider.ANTHROPIC)  # type: ignore[arg-type]
    client.create_with_completion = create  # type: ignore[method-assign, assignment]
    answer, model = ask_by(client, endpoint=Endpoint(provider="client", model=""))
    assert answer.value == Sailing(day="Friday", stance="sails")
    assert model.usage == Usage()
    assert borrow(client).key is None
    assert set(sent[0]) == {"response_model", "max_retries", "hooks", "strict", "messages", "temperature", "max_tokens"}


def test_the_tools_of_another_library_are_left_alone() -> None:
    """Only those of OpenAI's format carry our schema."""
    tools: list[dict[str, Any]] = [{"name": "x", "input_schema": {}}, {"function": {"name": "y", "parameters": {}}}]
    insist(ASK, tools=tools)
    assert tools == [{"name": "x", "input_schema": {}}, {"function": {"name": "y", "parameters": SCHEMA}}]


# ------------------------------------------------------------------------------------------- ours


def test_a_loop_has_one_client_for_an_endpoint() -> None:
    """Another endpoint has another, and so has another loop."""

    async def work() -> Any:
        first = await connect(ENDPOINT)
        assert await connect(ENDPOINT) is first
        assert await connect(Endpoint(provider="x", model="y", base_url="http://other.test/v1", api_key="k")) != first
        assert not first.client.is_closed()
        return first

    first, second = run(work()), run(work())
    assert first is not second
    assert first.client.is_closed()
    assert (first.client.max_retries, first.client.timeout.read) == (0, None)


@pytest.mark.parametrize("own", [True, False])
def test_headers_of_the_environment_go_where_they_may(own: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """OpenAI's library sends them to every address; a judge elsewhere does not get them, its key it does."""
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "Authorization: Bearer key-of-gate\nX-Gate: key-of-gate")
    monkeypatch.setenv("OPENAI_ORG_ID", "org")
    monkeypatch.setenv("OPENAI_PROJECT_ID", "project")

    async def work() -> dict[str, str]:
        endpoint = replace(ENDPOINT, openai_headers=own)
        client = (await connect(endpoint)).client
        sent: dict[str, str] = {}

        async def answer(request: httpx2.Request) -> httpx2.Response:
            sent.update(request.headers)
            return completion()

        client._client = httpx2.AsyncClient(transport=httpx2.MockTransport(answer))
        await Model(endpoint, Options()).ask(ASK)
        return sent

    sent = run(work())
    assert ("key-of-gate" in str(sent)) is own
    assert ("openai-organization" in sent, "openai-project" in sent) == (own, own)
    if not own:
        assert sent["authorization"] == f"Bearer {KEY}"


class _Handler(BaseHTTPRequestHandler):
    """A fake server on this machine, which keeps its connections open."""

    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["content-length"]))
        body = completion().content
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    @override
    def log_message(self, *args: Any) -> None:
        del args


@pytest.mark.allowed_hosts(["127.0.0.1"])
def test_a_real_connection_is_kept_and_closed_with_its_loop() -> None:
    """Two models, one connection, and nothing left open for the garbage collector to complain of."""
    with ThreadingHTTPServer(("127.0.0.1", 0), _Handler) as server:
        threading.Thread(target=server.serve_forever, args=(0.01,)).start()
        url = f"http://127.0.0.1:{server.server_port}/v1"

        async def work() -> None:
            for _ in range(2):
                model = Model(Endpoint(provider="x", model="y", base_url=url, api_key="k"), Options())
                assert (await model.ask(ASK)).value == VALUE

        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            run(work())
            gc.collect()
        server.shutdown()
    assert [str(warning.message) for warning in caught] == []


def test_a_provider_is_opened_by_instructor_with_its_key(monkeypatch: pytest.MonkeyPatch) -> None:
    """Asynchronously, once, and closed with the loop."""
    fake = FakeEndpoint(tool_call())
    opened: list[Any] = []

    def from_provider(name: str, **options: Any) -> Any:
        opened.append((name, options))
        return instructor.from_openai(fake.client(max_retries=0))

    monkeypatch.setattr("instructor.from_provider", from_provider)

    async def work() -> Any:
        connection = await connect(Endpoint(provider="groq", model="g", api_key=KEY))
        assert (await Model(Endpoint(provider="groq", model="g", api_key=KEY), Options()).ask(ASK)).value == VALUE
        return connection

    connection = run(work())
    assert opened == [("groq/g", {"async_client": True, "api_key": KEY})]
    assert connection.client.client.is_closed()


def test_a_client_that_cannot_be_closed_is_let_go(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not every library has clients that close."""
    bare = instructor.AsyncInstructor(client=None, create=None)  # type: ignore[arg-type]
    monkeypatch.setattr("instructor.from_provider", lambda *_, **__: bare)

    async def work() -> bool:
        return (await connect(Endpoint(provider="cohere", model="c"))).synchronous

    assert run(work()) is False
