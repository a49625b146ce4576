"""Whatever an endpoint does, over real sockets: a brief, or a clear error of ours with what it took; no more."""

from __future__ import annotations

import asyncio
import gc
import json
import ssl
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

import briefing
from briefing import Brief, BriefingError, ConfigError, DeadlineError, ModelUnavailableError, QuotaError, _sync
from briefing.errors import InvalidOutputError, ModelError, ModelRefusalError, RequestError
from briefing.llm import clients
from briefing.llm.transport import Pace, pace_of
from tests.faults.server import (
    TEXT,
    AtRandom,
    Fault,
    Limited,
    Request,
    Script,
    answer,
    close_within,
    copied,
    cut_gzip,
    drip,
    error,
    no_utf8,
    reset,
    reset_within,
    respond,
    say,
    served,
    stall,
    then_reset,
)

pytestmark = pytest.mark.allowed_hosts(["127.0.0.1"])

KEY = "sk-planted0123456789abcdef"


def brief(script: Script, **options: Any) -> tuple[Any, list[Request]]:
    """What becomes of a brief, and what was asked."""
    given: dict[str, Any] = {"model": "tern-70b", "api_key": KEY, "attempts": 2, "deadline": 30.0} | options
    with served(script) as server:
        try:
            return briefing.summarise(TEXT, base_url=server.url, **given), server.requests
        except Exception as exc:  # noqa: BLE001 - the test says which
            return exc, server.requests


def always(fault: Fault) -> Script:
    """Do the same with every request."""
    return lambda _: fault


@pytest.mark.parametrize(
    ("fault", "kind", "requests"),
    [
        (reset, ModelUnavailableError, 2),
        (reset_within, ModelUnavailableError, 2),
        (close_within, ModelUnavailableError, 2),
        (cut_gzip, ModelUnavailableError, 2),
        (no_utf8, ModelUnavailableError, 2),
        (respond("<html>Bad gateway</html>"), ModelUnavailableError, 2),
        (respond("<html>Bad gateway</html>", 502), ModelUnavailableError, 2),
        (respond(b""), ModelUnavailableError, 2),
        (respond(b"null"), ModelUnavailableError, 2),
        (respond([1, 2]), ModelUnavailableError, 2),
        (respond({"choices": None}), ModelUnavailableError, 2),
        (respond({"choices": "x"}), ModelUnavailableError, 2),
        (respond({"choices": [{}]}), ModelUnavailableError, 2),
        (respond({"choices": [{"index": 0, "message": None}]}), ModelUnavailableError, 2),
        (say(None, tool_calls=[{}]), ModelUnavailableError, 2),
        (say(None), InvalidOutputError, 2),
        (say("[" * 100_000), InvalidOutputError, 2),
        (say('{"what": 1} {"what": 2}'), InvalidOutputError, 2),
        (say('{"what": 1, "what": {"cite": [1], "text": "x"}}'), InvalidOutputError, 2),
        (say(None, refusal="I will not."), ModelRefusalError, 1),
        (error("no", 400), RequestError, 1),
        (error("no", 401), ConfigError, 1),
        (error("no", 403), ConfigError, 1),
        (error("no", 404), ConfigError, 2),
        (error("no", 413), RequestError, 1),
        (error("no", 422), RequestError, 1),
        (error("no", 408), ModelUnavailableError, 2),
        (error("no", 409), ModelUnavailableError, 2),
        (error("slow down", 429), ModelUnavailableError, 2),
        (error("over the limit, see your billing page", 429, code="rate_limit_exceeded"), ModelUnavailableError, 2),
        (error("pay first", 429, code="insufficient_quota"), QuotaError, 1),
        (error("no", 500), ModelUnavailableError, 2),
        (error("no", 503), ModelUnavailableError, 2),
        (respond(b"", 307, location="http://127.0.0.1:9/v1/chat/completions"), ConfigError, 1),
    ],
)
def test_every_fault_is_an_error_of_ours(fault: Fault, kind: type[BriefingError], requests: int) -> None:
    """With the model, the requests made, and no key; what may pass is tried again, and nothing else."""
    raised, asked = brief(always(fault))
    assert type(raised) is kind
    assert len(asked) == requests
    assert KEY not in f"{raised!r} {raised.__cause__!r}"
    if isinstance(raised, ModelError):
        assert (raised.model, raised.attempts) == ("127.0.0.1/tern-70b", min(requests, 2))


def test_a_brief_comes_of_good_answers_and_of_such_as_break_off_behind() -> None:
    """What is cut after the whole answer costs nothing."""
    for fault in (answer(), then_reset(answer())):
        made, asked = brief(always(fault))
        assert isinstance(made, Brief)
        assert {point.support for point in made.what.points} == {"read"}
        assert len(asked) == 2


@pytest.mark.parametrize("fault", [stall(), drip()], ids=["stalls", "drips"])
@pytest.mark.parametrize("path", ["/v1/models", "/v1/chat/completions"])
def test_one_deadline_holds_whatever_hangs(fault: Fault, path: str) -> None:
    """Also while an endpoint is asked for its models; the error says what went wrong before."""
    named = {"model": None} if "models" in path else {}
    raised, asked = brief(lambda request: fault if request.path == path else answer(), deadline=1.0, **named)
    assert isinstance(raised, DeadlineError)
    assert len(asked) <= 2


def test_the_deadline_error_tells_the_last_fault() -> None:
    """So that it is not taken for a slow model."""
    raised, _ = brief(lambda request: respond("no", 503) if request.number == 1 else stall(), deadline=2.0)
    assert isinstance(raised, DeadlineError)
    assert "The last problem: 503" in raised.message
    assert raised.model == "127.0.0.1/tern-70b"
    assert raised.attempts == 2


def test_what_a_listener_raises_is_raised_as_it_is() -> None:
    """It is the caller's own error, and no refusal of the endpoint's."""

    def listens(event: briefing.Event) -> None:
        if event.kind == "retry":
            raise KeyError("mine")

    raised, _ = brief(always(reset), on_event=listens)
    assert isinstance(raised, KeyError)


def test_an_unknown_option_is_named_with_the_nearest() -> None:
    """Before anything is asked."""
    raised, asked = brief(always(answer()), lenght="short")
    assert isinstance(raised, ConfigError)
    assert "did you mean length?" in raised.message
    assert "there are model" in str(brief(always(answer()), xyzzy=1)[0])
    assert asked == []


def test_a_statement_that_runs_away_costs_no_check() -> None:
    """It is told in `dropped`, shortened; the rest of the brief stands."""
    run_away = "Varga paid 9 million. " * 200_000

    def script(request: Request) -> Fault:
        said = copied(request.body)
        said["what"]["text"] = run_away
        return say(json.dumps(said))

    made, _ = brief(script, judge="off")
    assert isinstance(made, Brief)
    assert made.what.fallback
    (dropped,) = made.dropped
    assert dropped.problems[0].code == "too-long"
    assert len(dropped.entry["text"]) < 6000


def test_a_bad_answer_of_fifty_megabytes_does_not_go_back_whole() -> None:
    """The model is shown as much of it as it needs to see what is wrong."""
    raised, asked = brief(always(say('{"what": "' + "x" * 50_000_000)))
    assert isinstance(raised, InvalidOutputError)
    assert max(len(request.raw) for request in asked) < 100_000


def test_faults_at_random_lose_no_brief() -> None:
    """A third of all requests fails, the reading's among them; every article gets its brief in the end."""

    async def all_of_them(url: str) -> list[Brief]:
        work = (
            briefing.asummarise(
                f"{TEXT} It has {n} berths.", model="tern-70b", base_url=url, api_key=KEY, attempts=12, deadline=100
            )
            for n in range(12, 42)
        )
        return await asyncio.gather(*work)

    with served(AtRandom()) as server:
        made = asyncio.run(all_of_them(server.url))
    assert len(made) == 30
    assert all(f"It has {n} berths." in (b.article.text or "") for n, b in zip(range(12, 42), made, strict=True))


# ------------------------------------------------------------------------------------------------------- pace


def test_a_limit_of_requests_slows_everybody_and_fails_nobody() -> None:
    """Forty at once where twenty a second are allowed."""

    async def all_of_them(url: str) -> list[Brief]:
        options: dict[str, Any] = {"model": "tern-70b", "base_url": url, "api_key": KEY, "judge": "off"}
        return await asyncio.gather(*(briefing.asummarise(f"{TEXT} Pier {n} too.", **options) for n in range(40)))

    with served(Limited(20)) as server:
        assert len(asyncio.run(all_of_them(server.url))) == 40


def test_nobody_sends_in_the_pause_that_a_server_asks_for() -> None:
    """Whoever waits by then waits on; answers shorten the distance again, to none."""

    async def work() -> None:
        pace = Pace()
        await pace.turn()
        pace.slow(0.2)
        started = time.monotonic()
        await pace.turn()
        assert time.monotonic() - started >= 0.19
        for _ in range(100):
            pace.ease()
        started = time.monotonic()
        await pace.turn()
        await pace.turn()
        assert time.monotonic() - started < 0.15

    asyncio.run(work())


def test_a_lent_client_of_unknown_address_has_a_pace_of_its_own() -> None:
    """Two of them need not be the same server."""
    from briefing.llm.endpoint import Endpoint

    unknown = Endpoint(provider="client", model="x")
    assert pace_of(unknown) is not pace_of(unknown)


# ----------------------------------------------------------------------------------------------------- clients


def test_a_lent_client_is_left_without_connections_of_ours() -> None:
    """It belongs to the caller's loop, and works there after a synchronous call."""
    from openai import AsyncOpenAI

    with served(always(answer())) as server:
        client = AsyncOpenAI(api_key=KEY, base_url=server.url)
        assert briefing.summarise(TEXT, client=client, model="tern-70b").what.text
        items = list(briefing.stream(TEXT, client=client, model="tern-70b"))
        assert isinstance(items[-1], Brief)

        async def mine() -> int:
            for _ in range(3):
                await client.models.list()
            await client.close()
            return 3

        assert asyncio.run(mine()) == 3


def test_a_lent_client_with_an_http_client_of_its_own_is_used_as_it_is() -> None:
    """Its proxies and transports are the caller's choice."""
    from openai import AsyncOpenAI, DefaultAsyncHttpxClient

    with served(always(answer())) as server:
        client = AsyncOpenAI(api_key=KEY, base_url=server.url, http_client=DefaultAsyncHttpxClient())
        assert briefing.summarise(TEXT, client=client, model="tern-70b").what.text
        _sync.call(client.close)


def test_clients_of_closed_loops_are_let_go() -> None:
    """Also where a loop was closed without ending its asynchronous generators."""
    with served(always(answer())) as server:
        for _ in range(5):
            loop = asyncio.new_event_loop()
            loop.run_until_complete(
                briefing.asummarise(TEXT, model="tern-70b", base_url=server.url, api_key=KEY, judge="off")
            )
            loop.close()
            with _quiet():
                gc.collect()
        assert len([loop for loop in clients._open if loop.is_closed()]) <= 1
        clients._open.clear()
        with _quiet():
            gc.collect()


@contextmanager
def _quiet() -> Iterator[None]:
    """Nothing is said of the sockets that were not closed: whoever closes a loop like that leaves them open."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def test_hung_clients_of_a_thread_each_take_nobody_elses_place() -> None:
    """Sixty synchronous clients that hang leave the next brief its thread."""
    from openai import OpenAI

    def script(request: Request) -> Fault:
        return answer() if "quick" in str(request.body) else stall(3)

    async def work(url: str) -> Brief:
        slow = [
            asyncio.create_task(briefing.asummarise(f"{TEXT} {n}", client=OpenAI(api_key=KEY, base_url=url), model="m"))
            for n in range(60)
        ]
        while len(server.requests) < 60:  # noqa: ASYNC110 - the server is on threads
            await asyncio.sleep(0.05)
        quick = OpenAI(api_key=KEY, base_url=url)
        made = await briefing.asummarise(f"{TEXT} The quick ferry waits.", client=quick, model="m", deadline=2.5)
        for task in slow:
            task.cancel()
        await asyncio.gather(*slow, return_exceptions=True)
        return made

    with served(script) as server:
        assert asyncio.run(work(server.url)).what.text


def test_a_proxy_is_not_asked_for_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the environment says of proxies."""
    monkeypatch.setenv("ALL_PROXY", "socks5://127.0.0.1:9")
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    made, _ = brief(always(answer()))
    assert isinstance(made, Brief)
    assert clients._is_loopback("localhost")
    assert clients._is_loopback("[::1]")
    assert not clients._is_loopback("example.org")


def test_certificates_that_are_gone_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """The library's own error does not say which setting it is."""
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere/ca.pem")
    with pytest.raises(ConfigError, match="SSL_CERT_FILE names no file"):
        briefing.summarise(TEXT, model="tern-70b", base_url="https://example.invalid/v1", api_key=KEY)


def test_a_certificate_that_nobody_signed_is_told_at_once(tmp_path: Path) -> None:
    """Trying again would not help."""
    pem = tmp_path / "self.pem"
    pem.write_text((Path(__file__).parent / "self-signed.pem").read_text())
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    with served(always(answer()), tls=context) as server, pytest.raises(ModelUnavailableError, match="not trusted"):
        briefing.summarise(TEXT, model="tern-70b", base_url=server.url, api_key=KEY)


# ----------------------------------------------------------------------------------------------------- secrets


def test_a_password_in_an_address_is_shown_nowhere(caplog: pytest.LogCaptureFixture) -> None:
    """Not in errors, options, events or the log."""
    events: list[briefing.Event] = []
    secret = "hunter2secret"
    with served(always(respond(f"Authorization: Basic {secret} at http://me:{secret}@x", 503))) as server:
        address = server.url.replace("//", f"//me:{secret}@")
        with pytest.raises(ModelUnavailableError) as raised:
            briefing.summarise(
                TEXT, model="tern-70b", base_url=address, api_key=KEY, attempts=2, on_event=events.append
            )
    options = briefing.Options(base_url=address, judge_base_url=address, api_key=KEY)
    with pytest.raises(ConfigError) as wrong:
        briefing.summarise(TEXT, model="x", base_url=f"ftp://me:{secret}@host", api_key=KEY)
    told = f"{raised.value!r} {raised.value.__cause__!r} {options!r} {wrong.value!r} {events!r} {caplog.text}"
    assert secret not in told
    assert KEY not in told
