"""Asking a model: a fake endpoint says every wrong thing, and each gets its cure."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx2
import pytest

from briefing import errors
from briefing.generation.prompts import Answer
from briefing.llm import clients
from briefing.llm.endpoint import DEFAULT_MODEL, Endpoint
from briefing.llm.model import Model
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
    STORY,
    STRICT,
    THOUGHT,
    URL,
    VALUE,
    Asked,
    FakeEndpoint,
    Listener,
    completion,
    listing,
    refusal,
    run,
)

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


def test_a_page_in_place_of_the_list_is_tried_again() -> None:
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
