"""Which model is asked: one precedence, and words that help where nothing is chosen."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from instructor.v2.auto_client import supported_providers

from briefing.errors import ConfigError
from briefing.llm.endpoint import (
    DEFAULT_MODEL,
    NO_KEY,
    OLLAMA_URL,
    OPENAI_URL,
    PROVIDERS,
    Endpoint,
    is_configured,
    judge_of,
    read_config,
    resolve,
    resolve_judge,
)
from briefing.options import Options

VLLM = "http://gpu.test:8000/v1"


def chosen(
    model: str | None = None,
    environ: dict[str, str] | None = None,
    config: dict[str, Any] | None = None,
    **options: Any,
) -> Endpoint:
    return resolve(Options(model=model, **options), environ or {}, config or {})


def test_an_argument_comes_before_the_environment_before_the_config_before_the_key() -> None:
    """Take one away after the other, and the next one decides."""
    environ = {"BRIEFING_MODEL": "openai/from-env", "OPENAI_API_KEY": "k"}
    config = {"model": "openai/from-config"}
    assert chosen("openai/from-argument", environ, config).model == "from-argument"
    assert chosen(None, environ, config).model == "from-env"
    del environ["BRIEFING_MODEL"]
    assert chosen(None, environ, config).model == "from-config"
    assert chosen(None, environ).model == DEFAULT_MODEL


def test_the_address_has_the_same_precedence() -> None:
    """Argument, BRIEFING_BASE_URL, config file, OPENAI_BASE_URL, OpenAI's own."""
    environ = {"BRIEFING_BASE_URL": "http://env.test/v1", "OPENAI_BASE_URL": "http://openai.test/v1"}
    config = {"base_url": "http://config.test/v1"}
    assert chosen("openai/m", environ, config, base_url=VLLM).base_url == VLLM
    assert chosen("openai/m", environ, config).base_url == "http://env.test/v1"
    del environ["BRIEFING_BASE_URL"]
    assert chosen("openai/m", environ, config).base_url == "http://config.test/v1"
    assert chosen("openai/m", environ).base_url == "http://openai.test/v1"
    assert chosen("openai/m", api_key="k").base_url == OPENAI_URL


def test_openai_needs_a_key_and_gets_the_argument_first() -> None:
    """The key of the argument wins; a line break at its end does not come along."""
    assert chosen("openai/m", {"OPENAI_API_KEY": "env"}, api_key="arg\n").api_key == "arg"
    assert chosen("openai/m", {"OPENAI_API_KEY": "env"}).api_key == "env"
    with pytest.raises(ConfigError, match=r"OPENAI_API_KEY.*local"):
        chosen("openai/m")


def test_nothing_chosen_names_both_ways_out() -> None:
    """An app that lost its key must not start downloading: it is told what to do."""
    with pytest.raises(ConfigError) as caught:
        chosen()
    assert "OPENAI_API_KEY" in str(caught.value)
    assert "pip install 'news-briefing[local]'" in str(caught.value)


def test_an_address_alone_leaves_the_model_to_be_looked_up() -> None:
    """Only OpenAI's own address has a default model."""
    assert chosen(None, {"OPENAI_BASE_URL": VLLM}) == Endpoint(
        provider="gpu.test", model="", base_url=VLLM, api_key=NO_KEY
    )
    assert chosen(base_url=VLLM).model == ""
    assert chosen(base_url=OPENAI_URL, api_key="k").model == DEFAULT_MODEL


def test_at_an_address_any_name_goes() -> None:
    """A name with a slash is the name of a model there; openai/ and ollama/ say which kind of endpoint it is."""
    assert chosen("Qwen/Qwen3-30B", base_url=VLLM).model == "Qwen/Qwen3-30B"
    assert chosen("Qwen/Qwen3-30B", {"OPENAI_BASE_URL": VLLM}).model == "Qwen/Qwen3-30B"
    assert chosen("openai/gpt-oss-20b", base_url=VLLM).model == "gpt-oss-20b"
    assert chosen("anthropic/claude", base_url=VLLM).provider == "gpu.test"


def test_ollama_needs_no_key_and_is_not_sent_openais() -> None:
    """The key of OpenAI stays away from other servers that were asked for by name."""
    endpoint = chosen("ollama/llama3.2", {"OPENAI_API_KEY": "k"})
    assert endpoint == Endpoint(provider="ollama", model="llama3.2", base_url=OLLAMA_URL, api_key=NO_KEY)
    assert chosen("ollama/llama3.2", base_url=VLLM, api_key="mine").api_key == "mine"


def test_local_has_no_address_before_its_server_runs() -> None:
    """An address in the environment is for others; one as argument is a contradiction."""
    endpoint = chosen("local", {"BRIEFING_BASE_URL": VLLM})
    assert endpoint.local
    assert (endpoint.base_url, endpoint.name, endpoint.host) == (None, "local", "local")
    with pytest.raises(ConfigError, match="leave out base_url"):
        chosen("local", base_url=VLLM)


def test_other_providers_are_those_of_instructor() -> None:
    """They come with their own keys; the list is instructor's, but for those that are built in."""
    assert chosen("anthropic/claude-x", {"OPENAI_API_KEY": "k"}) == Endpoint(provider="anthropic", model="claude-x")
    assert chosen("groq/g", api_key="k").api_key == "k"
    assert set(PROVIDERS) == set(supported_providers) - {"openai", "ollama"}


def test_an_unknown_provider_gets_the_list() -> None:
    """A slip in the name is told with what there is."""
    with pytest.raises(ConfigError, match=r"Unknown provider.*anthropic.*local.*ollama.*openai"):
        chosen("antropic/claude-x", {"OPENAI_API_KEY": "k"})


@pytest.mark.parametrize("model", ["openai/", "ollama/", "anthropic/"])
def test_a_provider_without_a_model_is_refused(model: str) -> None:
    """The message shows what is to be added."""
    with pytest.raises(ConfigError, match=f"write {model}NAME"):
        chosen(model, {"OPENAI_API_KEY": "k"})


def test_a_bare_name_is_told_how_it_is_written() -> None:
    """Without an address a name alone does not say where the model is."""
    with pytest.raises(ConfigError, match="write openai/gpt-x or ollama/gpt-x"):
        chosen("gpt-x", {"OPENAI_API_KEY": "k"})


@pytest.mark.parametrize(
    "address",
    [
        "http://gpu.test:x/v1",
        "http://gpu.test:99999",
        "http://gpu.test:0",
        "gpu.test:8000",
        "ftp://gpu.test/v1",
        "http://",
        "http://[bad/v1",
    ],
)
def test_a_slip_in_the_address_is_told_at_once(address: str) -> None:
    """What cannot be an address is not tried five times."""
    with pytest.raises(ConfigError, match="base_url must look like"):
        chosen("m", base_url=address)


def test_the_key_is_never_shown() -> None:
    """Neither repr nor the names of an endpoint give it away, nor the credentials in its address."""
    endpoint = chosen("m", base_url="https://user:hidden@gpu.test/v1", api_key="sk-hidden")
    assert "sk-hidden" not in repr(endpoint)
    assert endpoint.name == "gpu.test/m"
    assert endpoint.host == "gpu.test"


def test_a_lent_client_says_where_it_goes() -> None:
    """It is asked for the model named, or its own, or the default; neither key nor address of ours are needed."""
    mine = SimpleNamespace(base_url=OPENAI_URL + "/")
    assert resolve(Options(), {}, {}, client=mine).model == DEFAULT_MODEL
    assert resolve(Options(model="openai/m"), {"BRIEFING_MODEL": "local"}, {}, client=mine).name == "openai/m"
    other = SimpleNamespace(base_url=VLLM)
    assert resolve(Options(), {}, {}, client=other).model == ""
    assert resolve(Options(model="Qwen/Q"), {}, {}, client=other).model == "Qwen/Q"
    instructed = SimpleNamespace(client=other, kwargs={"model": "tern"})
    assert resolve(Options(), {}, {}, client=instructed) == Endpoint(
        provider="gpu.test", model="tern", base_url=VLLM, api_key=NO_KEY
    )
    foreign = SimpleNamespace(client=object(), kwargs={})
    assert resolve(Options(model="anthropic/c"), {}, {}, client=foreign).name == "anthropic/c"
    assert resolve(Options(), {}, {}, client=foreign).name == "client"


def test_is_configured_when_anything_says_where_to_ask() -> None:
    """The command falls back to the embedded model only where nothing at all is set."""
    assert not is_configured(None, None, {"PATH": "/bin"}, {})
    assert is_configured("local", None, {}, {})
    assert is_configured(None, VLLM, {}, {})
    assert is_configured(None, None, {}, {"model": "local"})
    assert is_configured(None, None, {"OPENAI_BASE_URL": VLLM}, {})
    assert not is_configured(None, None, {"BRIEFING_JUDGE": "openai/m"}, {"judge": "openai/m", "judge_base_url": VLLM})


def test_the_config_file_holds_model_and_base_url(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It lies in the user's config folder; one that is not there is empty."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert read_config() == {}
    (tmp_path / "briefing").mkdir()
    (tmp_path / "briefing" / "config.toml").write_text('model = "ollama/x"\nbase_url = "http://gpu.test/v1"\n')
    assert read_config() == {"model": "ollama/x", "base_url": "http://gpu.test/v1"}
    (tmp_path / "briefing" / "config.toml").write_text('judge = "openai/x"\njudge_base_url = "http://gpu.test/v1"\n')
    assert read_config() == {"judge": "openai/x", "judge_base_url": "http://gpu.test/v1"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('judge_api_key = "sk-x"', "judge and judge_base_url, as strings; remove: judge_api_key"),
        ('api_key = "sk-x"', "remove: api_key"),
        ("model = 3", "remove: model"),
        ("model = ", "cannot be read"),
    ],
)
def test_a_config_file_with_anything_else_is_refused(tmp_path: Path, text: str, said: str) -> None:
    """Keys do not belong in it, and the message does not repeat them."""
    path = tmp_path / "config.toml"
    path.write_text(text)
    with pytest.raises(ConfigError, match=said) as caught:
        read_config(path)
    assert "sk-x" not in str(caught.value)


# ------------------------------------------------------------------------------------------- who reads it again

GATE = "https://gate.test/v1"
WRITER = Endpoint(provider="gpu.test", model="tern", base_url=VLLM, api_key="key-of-writer")


def resolved(
    choice: str,
    environ: dict[str, str] | None = None,
    config: dict[str, Any] | None = None,
    *,
    writer: Endpoint | None = WRITER,
    **options: Any,
) -> Endpoint:
    return resolve_judge(choice, Options(**options), environ or {}, config or {}, writer=writer)


def judge(choice: str, *given: Any, **options: Any) -> Endpoint:
    """All but the headers, which have a test of their own."""
    return replace(resolved(choice, *given, **options), openai_headers=True)


@pytest.mark.parametrize(
    ("argument", "environment", "config", "chosen"),
    [
        ("auto", None, None, "auto"),
        ("auto", None, "openai/c", "openai/c"),
        ("auto", "off", "openai/c", "off"),
        ("same", "off", "openai/c", "same"),
        ("openai/a", "off", None, "openai/a"),
        ("off", "openai/b", None, "off"),
        (" ", " same ", None, "same"),
        ("auto", " ", None, "auto"),
        ("auto", " ", "openai/c", "openai/c"),
        ("auto", "auto", "openai/c", "auto"),
        ("Off", "openai/b", None, "off"),
        ("SAME", None, None, "same"),
        ("Auto", "OFF", None, "off"),
        ("auto", None, "Same", "same"),
        ("openai/Off", None, None, "openai/Off"),
        (None, None, None, "auto"),
        ("", "off", None, "off"),
    ],
)
def test_the_judge_has_a_precedence(argument: Any, environment: str | None, config: str | None, chosen: str) -> None:
    """An argument other than auto, BRIEFING_JUDGE, the config file, auto."""
    environ = {"BRIEFING_JUDGE": environment} if environment else {}
    assert judge_of(Options(judge=argument), environ, {"judge": config} if config else {}) == chosen


def test_the_address_of_a_judge_has_the_same_precedence() -> None:
    """Argument, BRIEFING_JUDGE_BASE_URL, config file, the provider's own."""
    environ, config = {"BRIEFING_JUDGE_BASE_URL": "http://env.test/v1"}, {"judge_base_url": "http://config.test/v1"}
    assert judge("openai/m", environ, config, judge_base_url=GATE).base_url == GATE
    assert judge("openai/m", environ, config).base_url == "http://env.test/v1"
    assert judge("openai/m", None, config).base_url == "http://config.test/v1"
    assert judge("openai/m", {"OPENAI_BASE_URL": GATE}).base_url == GATE
    assert judge("openai/m", judge_api_key="k").base_url == OPENAI_URL


def test_a_judge_is_named_as_a_model_is() -> None:
    """The writer's address and the environment's for writers are not its own."""
    environ = {"BRIEFING_BASE_URL": VLLM, "BRIEFING_MODEL": "tern"}
    assert judge("openai/m", environ, judge_api_key="k") == Endpoint(
        provider="openai", model="m", base_url=OPENAI_URL, api_key="k"
    )
    assert judge("ollama/m", environ) == Endpoint(provider="ollama", model="m", base_url=OLLAMA_URL, api_key=NO_KEY)
    assert judge("ollama/m", judge_base_url=GATE).base_url == GATE
    assert judge("anthropic/m", environ) == Endpoint(provider="anthropic", model="m")
    assert judge("Qwen/Q", judge_base_url=GATE).model == "Qwen/Q"
    assert judge("local", environ, {"judge_base_url": GATE}) == Endpoint(provider="local", model="")


def test_a_bare_name_is_a_model_at_the_writers_endpoint() -> None:
    """With its key, for it goes to the same place; with an address of its own it is there."""
    assert judge("gull") == Endpoint(provider="gpu.test", model="gull", base_url=VLLM, api_key="key-of-writer")
    assert judge("gull", judge_base_url=GATE) == Endpoint(
        provider="gate.test", model="gull", base_url=GATE, api_key=NO_KEY
    )
    anthropic = Endpoint(provider="anthropic", model="m", api_key="key-of-writer")
    assert judge("n", writer=anthropic) == Endpoint(provider="anthropic", model="n", api_key="key-of-writer")
    keyless = Endpoint(provider="anthropic", model="m")
    assert judge("n", {"OPENAI_API_KEY": "k"}, writer=keyless) == Endpoint(provider="anthropic", model="n")


@pytest.mark.parametrize("writer", [None, Endpoint(provider="local", model="")])
def test_a_bare_name_needs_a_writer_who_has_others(writer: Endpoint | None) -> None:
    """A lent client is asked for one model, and the embedded one is alone."""
    with pytest.raises(ConfigError, match=r"write openai/gull or ollama/gull, or set judge_base_url"):
        judge("gull", writer=writer)


@pytest.mark.parametrize(
    ("choice", "options", "said"),
    [
        ("openai/m", {}, "needs an API key.*api.openai.com: set BRIEFING_JUDGE_API_KEY"),
        ("openai/", {}, "write openai/NAME"),
        ("ollama/", {}, "write ollama/NAME"),
        ("antropic/m", {}, "Unknown provider.*anthropic"),
        ("local", {"judge_base_url": GATE}, "leave out base_url"),
        ("m", {"judge_base_url": "gate.test"}, "base_url must look like"),
    ],
)
def test_a_judge_that_cannot_be_asked_is_told_before_anything_is(
    choice: str, options: dict[str, Any], said: str
) -> None:
    """And what to set, without a key in it."""
    with pytest.raises(ConfigError, match=said) as caught:
        judge(choice, **options)
    assert "key-of" not in str(caught.value)


PLACES = {
    "openai": OPENAI_URL,
    "openai, unsafe": "http://api.openai.com/v1",
    "gate": GATE,
    "gate, written otherwise": "HTTPS://Gate.Test.:443/other/path",
    "gate, another port": "https://gate.test:8443/v1",
    "gate, unsafe": "http://gate.test/v1",
    "gate, another host": "https://x.gate.test/v1",
    "gate as a user": "https://gate.test@evil.test/v1",
}
SAME = ("gate", "gate, written otherwise")


def same(one: str, other: str) -> bool:
    return one == other or {one, other} == set(SAME)


@pytest.mark.parametrize(("home", "place"), list(product(PLACES, PLACES)))
def test_a_key_never_goes_to_another_place(home: str, place: str) -> None:
    """Every key by itself, at every pair of the place that it was given for and the one that is asked."""
    url = PLACES[home]
    writer = Endpoint(provider="x", model="m", base_url=url, api_key="key-of-writer")
    given: list[tuple[dict[str, str], Endpoint | None]] = [
        ({}, writer),
        ({"OPENAI_API_KEY": "key-of-openai", "OPENAI_BASE_URL": url}, None),
        ({"BRIEFING_JUDGE_API_KEY": "key-of-judge", "BRIEFING_JUDGE_BASE_URL": url}, None),
        ({"BRIEFING_JUDGE_API_KEY": "key-of-judge", "BRIEFING_JUDGE_BASE_URL": url, "BRIEFING_JUDGE": "m"}, None),
    ]
    if home == "openai":
        given.append(({"OPENAI_API_KEY": "key-of-openai"}, None))
        given.append(({"BRIEFING_JUDGE_API_KEY": "key-of-judge", "BRIEFING_JUDGE": "openai/m"}, None))
    for environ, of in given:
        try:
            key = judge("gull", environ, writer=of, judge_base_url=PLACES[place]).api_key
        except ConfigError:  # OpenAI needs one
            key = NO_KEY
        assert (key != NO_KEY) is same(home, place), environ


@pytest.mark.parametrize(
    ("environment", "choice", "sent"),
    [
        ("openai/m", "openai/n", True),
        ("openai/m", "anthropic/n", False),
        ("anthropic/m", "anthropic/n", True),
        ("anthropic/m", "groq/n", False),
        ("ollama/m", "anthropic/n", False),
        ("gull", "tern", True),
        ("gull", "anthropic/n", False),
        ("antropic/m", "anthropic/n", False),
        ("off", "anthropic/n", True),
        ("", "anthropic/n", True),
    ],
)
def test_the_key_of_a_judge_stays_with_the_judge_of_the_environment(environment: str, choice: str, sent: bool) -> None:
    """An argument that names a judge elsewhere does not take the key along; one that is the first to name one does."""
    environ = {"BRIEFING_JUDGE": environment, "BRIEFING_JUDGE_API_KEY": "key-of-judge"}
    try:
        key = judge(choice, environ).api_key
    except ConfigError:
        key = None
    assert (key == "key-of-judge") is sent
    by_config = {"BRIEFING_JUDGE_API_KEY": "key-of-judge"}
    assert (judge(choice, by_config, {"judge": environment}).api_key == "key-of-judge") is sent


def test_headers_of_the_environment_go_to_the_writers_place_and_openais() -> None:
    """OpenAI's library takes them from OPENAI_CUSTOM_HEADERS, and a key may be among them."""
    assert resolved("gull").openai_headers
    assert resolved("openai/m", judge_api_key="k").openai_headers
    assert resolved("openai/m", {"OPENAI_BASE_URL": GATE}).openai_headers
    assert not resolved("gull", {"OPENAI_BASE_URL": GATE}, judge_base_url="http://other.test/v1").openai_headers
    assert not resolved("gull", judge_base_url=GATE, writer=None).openai_headers
    assert not resolved("deepseek/m").openai_headers
    assert resolved("deepseek/m", writer=Endpoint(provider="deepseek", model="n")).openai_headers


def test_the_key_of_a_provider_stays_with_it() -> None:
    """The writer's goes to a judge of the same provider, and to no other; OpenAI's goes to none of them."""
    writer = Endpoint(provider="anthropic", model="m", api_key="key-of-writer")
    environ = {"OPENAI_API_KEY": "key-of-openai"}
    assert judge("anthropic/n", environ, writer=writer).api_key == "key-of-writer"
    assert judge("groq/n", environ, writer=writer).api_key is None
    assert judge("ollama/n", environ, writer=writer).api_key == NO_KEY
    assert judge("anthropic/n", judge_api_key="key-of-judge").api_key == "key-of-judge"
    assert judge("local", environ, writer=writer, judge_api_key="key-of-judge").api_key is None


def test_the_keys_of_a_judge_have_a_precedence() -> None:
    """The argument, the environment's for judges, the writer's, OpenAI's; line breaks do not come along."""
    environ = {"BRIEFING_JUDGE_API_KEY": "key-of-judge\n", "OPENAI_API_KEY": "key-of-openai"}
    writer = Endpoint(provider="openai", model="m", base_url=OPENAI_URL, api_key="key-of-writer")
    assert judge("n", environ, writer=writer, judge_api_key=" key-of-call ").api_key == "key-of-call"
    assert judge("n", environ, writer=writer).api_key == "key-of-judge"
    del environ["BRIEFING_JUDGE_API_KEY"]
    assert judge("n", environ, writer=writer).api_key == "key-of-writer"
    assert judge("openai/n", environ, writer=WRITER).api_key == "key-of-openai"


def test_a_judge_at_the_writers_endpoint_shares_its_connection() -> None:
    """Which of the two it is says only how errors name its settings."""
    writer = chosen("openai/m", api_key="k")
    found = resolve_judge("m", Options(), {}, {}, writer=writer)
    assert (found.for_judge, writer.for_judge) == (True, False)
    assert (found, hash(found)) == (writer, hash(writer))


def test_the_key_of_a_judge_is_not_shown() -> None:
    """Not in the options, nor in the endpoint."""
    assert "sk-hidden" not in repr(Options(judge_api_key="sk-hidden"))
    assert "sk-hidden" not in repr(judge("gull", judge_api_key="sk-hidden"))
