"""The embedded model's server: llama.cpp, OpenAI-compatible, on its own loopback port.

It runs in its own process, which ends with this one. In the caller's process llama.cpp (xllamacpp 2026.10) holds the
interpreter's lock for the seconds of loading, crashes or hangs at exit during a request, and a child forked after that
never ends.
"""

from __future__ import annotations

import atexit
import contextlib
import importlib.util
import ipaddress
import json
import os
import secrets
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any, Final, Self

from briefing._sync import Lock
from briefing.errors import ConfigError
from briefing.events import Event, OnEvent, silent
from briefing.llm.local.download import pull
from briefing.llm.local.weights import DEFAULT_WEIGHTS, cache_folder, find

CONTEXT: Final = 16_384
GRACE: Final = 2.0  # seconds to end by itself; while it loads, the process does not listen
PROGRAM: Final = Path(__file__).with_name("process.py")
MISSING: Final = "The embedded model needs xllamacpp: pip install 'news-briefing[local]'"


class LocalServer:
    """A running server; it is closed with `close()`, at the end of a `with`, or at the latest with this process.

    Attributes:
        base_url: address for an OpenAI client, ending in `/v1`.
        api_key: the key that it requires; None if it requires none.
        model: short name of the model.
        context: tokens that a prompt and its answer may have together.
    """

    def __init__(self, process: subprocess.Popen[str], base_url: str, api_key: str | None, model: str) -> None:
        self.base_url = base_url
        self.api_key = api_key
        self.model = model
        self.context = CONTEXT
        self._process = process
        self._owner = os.getpid()
        atexit.register(self.close)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    @property
    def running(self) -> bool:
        """Whether it serves this process: not after its end, and not in a process forked from its owner."""
        return os.getpid() == self._owner and self._process.poll() is None

    def wait(self) -> int:
        return self._process.wait()

    def close(self) -> None:
        """End it, even during a request. A process forked from its owner leaves it alone."""
        atexit.unregister(self.close)
        if os.getpid() == self._owner:
            _end(self._process)


def serve(
    gguf: Path,
    name: str,
    *,
    port: int = 0,
    host: str = "127.0.0.1",
    api_key: str | None = None,
    threads: int | None = None,
) -> LocalServer:
    """Load a model and serve it.

    Args:
        gguf: the weights.
        name: what the server calls the model.
        port: where to listen; 0 picks a free port.
        host: address to listen on.
        api_key: the key to require; None requires none, on a loopback address only.
        threads: how many to compute with; None is the cores that this process may use.

    Raises:
        ConfigError: xllamacpp is missing, the file cannot be loaded, the port is in use, or a server that other
            machines can reach has no key.
    """
    if importlib.util.find_spec("xllamacpp") is None:
        raise ConfigError(MISSING)
    if not api_key and not _is_loopback(host):
        raise ConfigError(f"Other machines can reach {host}: set a key (--api-key), or listen on 127.0.0.1.")
    _check_gguf(gguf)
    _check_port(host, port)
    process, address = _launch(_settings(gguf, name, port, host, api_key, threads), gguf)
    shown = f"[{host}]" if ":" in host else host
    return LocalServer(process, f"http://{shown}:{address.rsplit(':', 1)[-1]}/v1", api_key, name)


def _settings(gguf: Path, name: str, port: int, host: str, api_key: str | None, threads: int | None) -> dict[str, Any]:
    return {
        "model": gguf.name,  # relative to the folder the process works in: /props shows it
        "name": name,
        "host": host,
        "port": port,
        "api_key": api_key,
        "threads": threads or usable_cores(),
        "context": CONTEXT,
        "path": [os.path.abspath(entry) for entry in sys.path],
    }


_lock = Lock()
_shared: LocalServer | None = None


def shared(on_event: OnEvent = silent) -> LocalServer:
    """Return the only server of this process, started at the first call; the weights are downloaded first if need be.

    It has a random key and ends with the process. A forked process gets its own.

    Raises:
        ConfigError: as for `serve`, or `BRIEFING_GGUF` does not name a file.
        ModelUnavailableError: the weights are not on this machine and could not be downloaded.
    """
    global _shared  # noqa: PLW0603 - one per process is the point
    with _lock:
        if _shared is None or not _shared.running:
            gguf, name = weights_to_serve(on_event)
            on_event(Event(kind="load", message=f"loading {name}"))
            _shared = serve(gguf, name, api_key=secrets.token_urlsafe(32))
        return _shared


def weights_to_serve(on_event: OnEvent = silent) -> tuple[Path, str]:
    """Find or download the weights; return the file and the short name of the model."""
    if importlib.util.find_spec("xllamacpp") is None:
        raise ConfigError(MISSING)  # before a download of a gigabyte, not after
    gguf = find() or pull(on_event)
    return gguf, gguf.stem


def usable_cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _check_gguf(gguf: Path) -> None:
    try:
        with gguf.open("rb") as file:
            magic = file.read(4)
    except OSError as error:
        raise ConfigError(f"Cannot read {gguf}: {error.strerror or error}") from error
    if magic != b"GGUF":
        raise ConfigError(f"{gguf} is not a GGUF file. {_another(gguf)}")


def _another(gguf: Path) -> str:
    if gguf.parent == cache_folder():
        return "Delete it, then run `briefing model pull`."
    return f"Set BRIEFING_GGUF to another file, or unset it to use {DEFAULT_WEIGHTS.name}."


def _check_port(host: str, port: int) -> None:
    """Find out why here: llama.cpp would only say "failed"."""
    if not 0 <= port <= 65_535:
        raise ConfigError(f"There is no port {port}: choose one up to 65535; 0 picks a free one.")
    try:
        family, _, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        socket.create_server(address[:2], family=family).close()
    except OSError as error:
        reason = str(error.strerror or error).partition(" (")[0]
        raise ConfigError(
            f"Cannot listen on {host}:{port} ({reason}): choose another port; 0 picks a free one."
        ) from error


def _launch(settings: dict[str, Any], gguf: Path) -> tuple[subprocess.Popen[str], str]:
    """Start the process and wait until the model is loaded; return it and its address."""
    process = subprocess.Popen(  # noqa: S603 - our own file
        [sys.executable, "-P", str(PROGRAM)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        encoding="utf-8",
        cwd=gguf.parent,
    )
    try:
        answer = _exchange(process, settings)
    except BaseException:
        _end(process)
        raise
    if "address" in answer:
        return process, str(answer["address"])
    _end(process)
    raise ConfigError(_why_not(answer, process.returncode, gguf))


def _exchange(process: subprocess.Popen[str], settings: dict[str, Any]) -> dict[str, Any]:
    """Send the settings, get the answer: empty if the process died. The key is on no command line."""
    assert process.stdin is not None  # noqa: S101 - both are pipes
    assert process.stdout is not None  # noqa: S101
    with contextlib.suppress(BrokenPipeError):
        process.stdin.write(json.dumps(settings) + "\n")
        process.stdin.flush()
    answer: dict[str, Any] = json.loads(process.stdout.readline() or "{}")
    return answer


def _why_not(answer: dict[str, Any], returncode: int, gguf: Path) -> str:
    if answer.get("missing"):
        return f"{MISSING} ({answer['error']})"
    if answer:
        return f"Cannot load {gguf} ({answer['error']}). {_another(gguf)}"
    return f"Cannot load {gguf}: llama.cpp exited with {returncode}; is there enough memory? {_another(gguf)}"


def _end(process: subprocess.Popen[str]) -> None:
    """Close the pipes, which ends the process; kill it if it does not listen."""
    for pipe in (process.stdin, process.stdout):
        with contextlib.suppress(OSError):
            if pipe:
                pipe.close()
    try:
        process.wait(timeout=GRACE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
