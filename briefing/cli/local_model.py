"""What `briefing model pull | list | serve` do; the arguments are read elsewhere."""

from __future__ import annotations

from typing import TextIO

from briefing.events import Event, OnEvent, silent
from briefing.llm.local.download import pull
from briefing.llm.local.server import LocalServer, serve, weights_to_serve
from briefing.llm.local.weights import DEFAULT_WEIGHTS, models


def pull_command(out: TextIO, on_event: OnEvent = silent, *, force: bool = False) -> int:
    """Fetch the weights and write their path; return 0.

    Raises:
        ModelUnavailableError, ConfigError: as `pull`.
    """
    out.write(f"{pull(on_event, force)}\n")
    return 0


def list_command(out: TextIO) -> int:
    """Write what weights are there, the one in use first; return 0, or 1 where there are none.

    Raises:
        ConfigError: `BRIEFING_GGUF` names no file.
    """
    found = models()
    for model in found:
        checked = "SHA-256 verified" if model.verified else "not verified"
        out.write(f"{model.name}\n  {model.path}\n  {model.size:,} bytes, {checked}, from {model.origin}\n")
    if not found:
        size = f"{DEFAULT_WEIGHTS.size / 1e9:.1f} GB, {DEFAULT_WEIGHTS.license}"
        out.write(f"No model is here. `briefing model pull` fetches {DEFAULT_WEIGHTS.name} ({size}).\n")
    return 0 if found else 1


def serve_command(
    port: int, out: TextIO, on_event: OnEvent = silent, *, host: str = "127.0.0.1", api_key: str | None = None
) -> int:
    """Serve the model to other programs until Ctrl-C.

    Args:
        port: where to listen; 0 takes a free one.
        out: told the address and how to use it.
        on_event: told of a download and of the loading.
        host: address to listen on.
        api_key: key to ask for; needed where other machines can reach the address.

    Returns:
        0 after Ctrl-C, 1 where the server ended by itself.

    Raises:
        ModelUnavailableError, ConfigError: as `shared` and `serve`.
    """
    gguf, name = weights_to_serve(on_event)
    on_event(Event(kind="load", message=f"loading {name}"))
    with serve(gguf, name, port=port, host=host, api_key=api_key) as server:
        out.write(_how_to_use(server))
        out.flush()
        try:
            code = server.wait()
        except KeyboardInterrupt:
            return 0
    out.write(f"The server ended by itself, with {code}.\n")
    return 1


def _how_to_use(server: LocalServer) -> str:
    key = "OPENAI_API_KEY=THE_KEY " if server.api_key else ""
    return (
        f"{server.model} is served at {server.base_url} (OpenAI-compatible); Ctrl-C ends it.\n"
        f"  {key}BRIEFING_BASE_URL={server.base_url} briefing SOURCE\n"
    )
