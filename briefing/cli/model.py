"""`briefing model pull | list | serve`: the embedded model."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, TextIO

from briefing.cli.output import parser, progress
from briefing.events import Event, OnEvent, silent
from briefing.llm.local.download import pull
from briefing.llm.local.server import LocalServer, serve, weights_to_serve
from briefing.llm.local.weights import DEFAULT_WEIGHTS, models

if TYPE_CHECKING:
    import argparse


def run(argv: Sequence[str]) -> int:
    args = _parser().parse_args(argv)
    with progress() as on_event:
        if args.action == "pull":
            return pull_command(sys.stdout, on_event)
        if args.action == "list":
            return list_command(sys.stdout)
        return serve_command(args.port, sys.stdout, on_event, host=args.host, api_key=args.api_key)


def _parser() -> argparse.ArgumentParser:
    command = parser("briefing model", "The embedded model: no key, no account, no server to start.")
    actions = command.add_subparsers(dest="action", required=True, metavar="pull|list|serve")
    actions.add_parser("pull", help="download the weights into the cache and check them")
    actions.add_parser("list", help="list the models on this machine")
    serve = actions.add_parser(
        "serve", help="serve it to other programs through an OpenAI-compatible API, until Ctrl-C"
    )
    serve.add_argument("--port", type=int, default=8080, help="default: 8080; 0 picks a free one")
    serve.add_argument("--host", default="127.0.0.1", help="default: 127.0.0.1; any other needs --api-key")
    serve.add_argument("--api-key", help="the key that clients must send")
    return command


def pull_command(out: TextIO, on_event: OnEvent = silent, *, force: bool = False) -> int:
    out.write(f"{pull(on_event, force)}\n")
    return 0


def list_command(out: TextIO) -> int:
    """Write what weights are there, the one in use first; return 0, or 1 where there are none."""
    found = models()
    for model in found:
        checked = "SHA-256 verified" if model.verified else "not verified"
        out.write(f"{model.name}\n  {model.path}\n  {model.size:,} bytes, {checked}, from {model.origin}\n")
    if not found:
        size = f"{DEFAULT_WEIGHTS.size / 1e9:.1f} GB, {DEFAULT_WEIGHTS.license}"
        out.write(f"No model is installed. `briefing model pull` downloads {DEFAULT_WEIGHTS.name} ({size}).\n")
    return 0 if found else 1


def serve_command(
    port: int, out: TextIO, on_event: OnEvent = silent, *, host: str = "127.0.0.1", api_key: str | None = None
) -> int:
    """Serve the model to other programs; return 0 after Ctrl-C, 1 where the server ended by itself."""
    gguf, name = weights_to_serve(on_event)
    on_event(Event(kind="load", message=f"loading {name}"))
    with serve(gguf, name, port=port, host=host, api_key=api_key) as server:
        out.write(_how_to_use(server))
        out.flush()
        try:
            code = server.wait()
        except KeyboardInterrupt:
            return 0
    out.write(f"The server stopped by itself, with exit code {code}.\n")
    return 1


def _how_to_use(server: LocalServer) -> str:
    key = "OPENAI_API_KEY=THE_KEY " if server.api_key else ""
    return (
        f"Serving {server.model} at {server.base_url} (OpenAI-compatible). Press Ctrl-C to stop.\n"
        f"  {key}BRIEFING_BASE_URL={server.base_url} briefing SOURCE\n"
    )
