"""The server of the embedded model.

Almost all of it runs with a made-up `xllamacpp`: a module of that name in a temporary folder, found before the real
one, whose server only notes its parameters. The processes are real. One test with real weights runs where
`BRIEFING_GGUF` names some.
"""

from __future__ import annotations

import io
import json
import os
import runpy
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from briefing.cli import model as commands
from briefing.errors import ConfigError
from briefing.events import Event, OnEvent
from briefing.llm.local import process, server
from briefing.llm.local.server import LocalServer, serve, shared
from briefing.llm.local.weights import cache_folder

REAL_WEIGHTS = os.environ.get("BRIEFING_GGUF")

FAKE = """
import json, os
from types import SimpleNamespace

class CommonParams(SimpleNamespace):
    def __init__(self):
        super().__init__(model=SimpleNamespace(), cpuparams=SimpleNamespace(), cpuparams_batch=SimpleNamespace())

class Server:
    def __init__(self, given):
        with open(given.model.path) as file:
            content = file.read()
        os.write(1, b"a line that must not be taken for the answer")
        if "damaged" in content:
            os.write(2, b"0.1 E llama_model_load: error loading model: the tensor 'wing' is missing\\n0.2 E failed\\n")
            raise RuntimeError("Failed to init server")
        if "unheard-of" in content:
            raise RuntimeError("Failed to init server")
        if "too large" in content:
            os._exit(9)
        with open("given.json", "w") as file:
            json.dump(vars(given), file, default=lambda value: sorted(value) if type(value) is set else vars(value))
        self.listening_address = f"http://{given.hostnames[0]}:{given.port or 40123}"
"""


@pytest.fixture(autouse=True)
def _fake_llama(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The made-up module, no shared server before, and none after."""
    (tmp_path / "modules").mkdir()
    (tmp_path / "modules" / "xllamacpp.py").write_text(FAKE)
    monkeypatch.syspath_prepend(tmp_path / "modules")
    monkeypatch.delitem(sys.modules, "xllamacpp", raising=False)
    monkeypatch.setattr(server, "_shared", None)
    yield
    sys.modules.pop("xllamacpp", None)
    if server._shared:
        server._shared.close()


@pytest.fixture
def gguf(tmp_path: Path) -> Path:
    path = tmp_path / "tiny-wren.gguf"
    path.write_text("GGUF and nothing more")
    return path


@pytest.fixture
def own_gguf(gguf: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The weights as the user's choice."""
    monkeypatch.setenv("BRIEFING_GGUF", str(gguf))
    return gguf


def given_to_llama(gguf: Path) -> dict[str, Any]:
    """What the made-up server was given."""
    found: dict[str, Any] = json.loads((gguf.parent / "given.json").read_text())
    return found


# ------------------------------------------------------------------------------------------------------ serving


def test_a_server_has_an_address_a_name_and_an_end(gguf: Path) -> None:
    """Address and name are what a client needs; after the `with` the process is gone, and closing twice is fine."""
    with serve(gguf, "tiny-wren", api_key="k") as running:
        assert running.base_url == "http://127.0.0.1:40123/v1"
        assert (running.api_key, running.model, running.context) == ("k", "tiny-wren", 16_384)
        assert running.running
    assert not running.running
    assert running.wait() == 0
    running.close()


def test_llama_is_told_to_keep_to_itself(gguf: Path) -> None:
    """No path of the machine, no page, no slots, no foreign web page, no second listener; errors only in the log."""
    serve(gguf, "tiny-wren", api_key="k", threads=3).close()
    given = given_to_llama(gguf)
    assert given["model"] == {"path": "tiny-wren.gguf"}
    assert given["model_alias"] == ["tiny-wren"]
    assert (given["hostnames"], given["port"], given["api_keys"]) == (["127.0.0.1"], 0, ["k"])
    assert (given["n_ctx"], given["n_parallel"]) == (16_384, 1)
    assert given["cpuparams"] == given["cpuparams_batch"] == {"n_threads": 3}
    assert not given["ui"] | given["endpoint_slots"] | given["reuse_port"]
    assert given["cors_origins"] == "http://127.0.0.1"


def test_by_default_all_usable_cores_compute(gguf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As many threads as cores this process may use, also where the system cannot say which."""
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 4, 5})
    serve(gguf, "tiny-wren").close()
    assert given_to_llama(gguf)["cpuparams"] == {"n_threads": 3}
    monkeypatch.delattr(os, "sched_getaffinity")
    monkeypatch.setattr(os, "cpu_count", lambda: None)
    assert server.usable_cores() == 1


def test_an_ipv6_address_is_written_in_brackets(gguf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As a URL wants it."""
    monkeypatch.setattr(server, "_check_port", lambda *_: None)
    with serve(gguf, "tiny-wren", host="::1", port=40124) as running:
        assert running.base_url == "http://[::1]:40124/v1"


@pytest.mark.parametrize("host", ["0.0.0.0", "192.0.2.7", "birds.example"])
def test_a_server_for_everybody_needs_a_key(gguf: Path, host: str) -> None:
    """Nothing is started without one."""
    with pytest.raises(ConfigError, match="set a key"):
        serve(gguf, "tiny-wren", host=host)


def test_localhost_needs_no_key(gguf: Path) -> None:
    """By its name too."""
    with serve(gguf, "tiny-wren", host="localhost") as running:
        assert running.api_key is None
        assert given_to_llama(gguf)["api_keys"] == []


def test_a_port_in_use_is_said(gguf: Path) -> None:
    """With the address and the way out."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(ConfigError, match=rf"127\.0\.0\.1:{port} \(Address already in use\): choose another port"):
            serve(gguf, "tiny-wren", port=port)


def test_a_port_that_cannot_be_is_said(gguf: Path) -> None:
    """No port has that number."""
    with pytest.raises(ConfigError, match="There is no port 70000"):
        serve(gguf, "tiny-wren", port=70_000)


def test_without_xllamacpp_the_extra_is_named(gguf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What to type, and before a download of a gigabyte."""
    monkeypatch.setitem(sys.modules, "xllamacpp", None)
    monkeypatch.setattr(server, "pull", lambda _: pytest.fail("a download was begun"))
    with pytest.raises(ConfigError, match=r"pip install 'news-briefing\[local\]'"):
        serve(gguf, "tiny-wren")
    with pytest.raises(ConfigError, match=r"pip install 'news-briefing\[local\]'"):
        shared()


def test_an_xllamacpp_that_does_not_load_is_said(gguf: Path, tmp_path: Path) -> None:
    """A wheel that does not fit the system: the extra, and the reason."""
    (tmp_path / "modules" / "xllamacpp.py").write_text("raise ImportError('libgomp.so.1 is missing')")
    with pytest.raises(ConfigError, match=r"news-briefing\[local\]' \(libgomp.so.1 is missing\)"):
        serve(gguf, "tiny-wren")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("GGUF damaged", r"Cannot load .* \(the tensor 'wing' is missing\)\. Set BRIEFING_GGUF"),
        ("GGUF unheard-of", r"Cannot load .* \(Failed to init server\)"),
        ("GGUF too large", r"Cannot load .*: llama.cpp exited with 9; is there enough memory\?"),
        ("a bird", r"is not a GGUF file\. Set BRIEFING_GGUF to another file"),
        ("", r"is not a GGUF file"),
    ],
)
def test_a_file_that_cannot_be_loaded_is_said(gguf: Path, content: str, reason: str) -> None:
    """llama.cpp's own reason where it has one; this process lives on, even where llama.cpp's does not."""
    gguf.write_text(content)
    with pytest.raises(ConfigError, match=reason):
        serve(gguf, "tiny-wren")


def test_a_damaged_file_of_the_cache_is_to_be_fetched_again() -> None:
    """The advice fits the place."""
    path = cache_folder() / "tiny-wren.gguf"
    path.parent.mkdir(parents=True)
    path.write_text("a bird")
    with pytest.raises(ConfigError, match="Delete it, then run `briefing model pull`"):
        serve(path, "tiny-wren")


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    """With the system's reason."""
    with pytest.raises(ConfigError, match=r"Cannot read .*: No such file or directory"):
        serve(tmp_path / "none.gguf", "tiny-wren")


def test_ctrl_c_while_loading_leaves_no_process(gguf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The process begun is ended before the interrupt goes on."""
    begun: list[subprocess.Popen[str]] = []

    def interrupted(process: subprocess.Popen[str], settings: dict[str, Any]) -> dict[str, Any]:
        del settings
        begun.append(process)
        raise KeyboardInterrupt

    monkeypatch.setattr(server, "_exchange", interrupted)
    with pytest.raises(KeyboardInterrupt):
        serve(gguf, "tiny-wren")
    assert begun[0].poll() is not None


def test_a_process_that_does_not_listen_is_killed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Closing does not wait for ever."""
    monkeypatch.setattr(server, "GRACE", 0.01)
    deaf = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"], text=True)
    server._end(deaf)
    assert deaf.returncode == -signal.SIGKILL


# ------------------------------------------------------------------------------------------- one for the process


@pytest.mark.usefixtures("own_gguf")
def test_there_is_one_shared_server() -> None:
    """Threads that ask at once get the same one; it is loaded once, and its key is long and random."""
    events: list[Event] = []
    with ThreadPoolExecutor(4) as pool:
        found = set(pool.map(lambda _: shared(events.append), range(4)))
    assert [(event.kind, event.message) for event in events] == [("load", "loading tiny-wren")]
    (one,) = found
    assert one.model == "tiny-wren"
    assert one.api_key
    assert len(one.api_key) >= 32


@pytest.mark.usefixtures("own_gguf")
def test_a_shared_server_that_died_is_started_anew() -> None:
    """The next call gets one that answers, with another key."""
    first = shared()
    first._process.kill()
    first.wait()
    second = shared()
    assert second.running
    assert second.api_key != first.api_key
    first.close()


@pytest.mark.usefixtures("own_gguf")
def test_a_forked_process_gets_a_server_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """It leaves its parent's alone, and does not wait for a lock that a thread of its parent held."""
    parents = shared()
    pid = os.getpid()
    with server._lock, monkeypatch.context() as child:
        child.setattr(os, "getpid", lambda: pid + 1)
        own = shared()
        assert own is not parents
        parents.close()
        own.close()
    assert parents.running
    assert not own.running
    parents.close()
    assert not parents.running


def test_weights_that_are_not_here_are_fetched(gguf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first call of all downloads, and says so through the same events."""
    events: list[Event] = []

    def fetched(on_event: OnEvent) -> Path:
        on_event(Event(kind="download", message="downloading"))
        return gguf

    monkeypatch.setattr(server, "pull", fetched)
    assert server.weights_to_serve(events.append) == (gguf, "tiny-wren")
    assert [event.kind for event in events] == ["download"]


# ---------------------------------------------------------------------------------------------------- the command


@pytest.mark.usefixtures("own_gguf")
def test_the_serve_command_says_how_to_use_it_and_ends_with_ctrl_c(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C is the way out, so it is 0; the process is gone after it."""
    ended: list[LocalServer] = []

    def interrupted(running: LocalServer) -> int:
        ended.append(running)
        raise KeyboardInterrupt

    monkeypatch.setattr(LocalServer, "wait", interrupted)
    out = io.StringIO()
    events: list[Event] = []
    assert commands.serve_command(0, out, events.append) == 0
    assert out.getvalue() == (
        "Serving tiny-wren at http://127.0.0.1:40123/v1 (OpenAI-compatible). Press Ctrl-C to stop.\n"
        "  BRIEFING_BASE_URL=http://127.0.0.1:40123/v1 briefing SOURCE\n"
    )
    assert [event.kind for event in events] == ["load"]
    assert not ended[0].running


@pytest.mark.usefixtures("own_gguf")
def test_the_serve_command_notices_an_end_of_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    """A server that dies is a failure; the key is never written."""
    monkeypatch.setattr(LocalServer, "wait", lambda _: -9)
    out = io.StringIO()
    assert commands.serve_command(0, out, api_key="sesame") == 1
    assert "OPENAI_API_KEY=THE_KEY BRIEFING_BASE_URL=" in out.getvalue()
    assert out.getvalue().endswith("The server stopped by itself, with exit code -9.\n")
    assert "sesame" not in out.getvalue()


# ---------------------------------------------------------------------------------------------------- its process


@pytest.fixture
def own_descriptors(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Standard output, standard error, the module path and the interrupt handler as before."""
    monkeypatch.setattr(sys, "path", [*sys.path])
    handler = signal.getsignal(signal.SIGINT)
    saved = {number: os.dup(number) for number in (1, 2)}
    yield
    signal.signal(signal.SIGINT, handler)
    for number, copy in saved.items():
        os.dup2(copy, number)
        os.close(copy)


def settings(gguf: Path) -> dict[str, Any]:
    return {
        "model": gguf.name,
        "name": "tiny-wren",
        "host": "127.0.0.1",
        "port": 0,
        "api_key": "k",
        "threads": 1,
        "context": 64,
        "path": sys.path,
    }


@pytest.mark.usefixtures("own_descriptors")
@pytest.mark.parametrize(
    ("content", "answer"),
    [
        ("GGUF", {"address": "http://127.0.0.1:40123"}),
        ("GGUF damaged", {"error": "the tensor 'wing' is missing", "missing": False}),
    ],
)
def test_the_process_answers_in_one_line(
    gguf: Path, content: str, answer: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The address, or why there is none; with an address it waits for the end of its orders."""
    monkeypatch.chdir(gguf.parent)
    gguf.write_text(content)
    orders, report = io.StringIO("the end is near"), io.StringIO()
    process.serve(settings(gguf), orders, report)
    assert json.loads(report.getvalue()) == answer
    assert (orders.tell() > 0) is ("address" in answer)


@pytest.mark.usefixtures("own_descriptors")
def test_the_process_says_when_the_module_is_missing(gguf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Marked, so that the advice fits."""
    monkeypatch.setitem(sys.modules, "xllamacpp", None)
    report = io.StringIO()
    process.serve(settings(gguf), io.StringIO(), report)
    assert json.loads(report.getvalue())["missing"] is True


@pytest.mark.usefixtures("own_descriptors")
def test_the_program_writes_nothing_but_its_answer(gguf: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What llama.cpp writes on standard output is lost; Ctrl-C is left to who started it; the end is sudden."""
    monkeypatch.chdir(gguf.parent)
    monkeypatch.setattr(sys, "stdin", io.StringIO(json.dumps(settings(gguf)) + "\n"))
    codes: list[int] = []
    monkeypatch.setattr(os, "_exit", codes.append)
    with (tmp_path / "out").open("wb") as out:
        os.dup2(out.fileno(), 1)
    runpy.run_path(str(server.PROGRAM), run_name="__main__")
    assert (tmp_path / "out").read_text() == '{"address": "http://127.0.0.1:40123"}\n'
    assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    assert codes == [0]


# ---------------------------------------------------------------------------------------------------- real weights


@pytest.mark.block_network(allowed_hosts=["127.0.0.1"])
@pytest.mark.skipif(not REAL_WEIGHTS, reason="BRIEFING_GGUF names no real weights")
def test_real_weights_answer_under_their_short_name(tmp_path: Path) -> None:
    """A prompt that begins as the one before is mostly taken from the cache; without the key there is no answer."""
    (tmp_path / "modules" / "xllamacpp.py").unlink()
    long = " ".join(f"Wren {number} sat on the wall." for number in range(20))
    with serve(Path(str(REAL_WEIGHTS)), "tiny-wren", api_key="k") as running:

        def ask(question: str) -> dict[str, Any]:
            messages = [{"role": "system", "content": long}, {"role": "user", "content": question}]
            body = json.dumps({"messages": messages, "max_tokens": 2}).encode()
            headers = {"Authorization": "Bearer k", "Content-Type": "application/json"}
            request = urllib.request.Request(f"{running.base_url}/chat/completions", body, headers)
            with urllib.request.urlopen(request, timeout=120) as response:
                answer: dict[str, Any] = json.loads(response.read())
            return answer

        first, second = ask("How many?"), ask("Which colour?")
        assert first["model"] == "tiny-wren"
        assert second["usage"]["prompt_tokens_details"]["cached_tokens"] > 100
        with pytest.raises(OSError, match="401"):
            urllib.request.urlopen(f"{running.base_url}/chat/completions", b"{}", timeout=10)
