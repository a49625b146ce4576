"""`briefing model pull | list | serve`: the embedded model."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from briefing.cli.arguments import parser

if TYPE_CHECKING:
    import argparse


def run(argv: Sequence[str]) -> int:
    """Download, list or serve the embedded model; return what the command of `briefing.llm.local` returns."""
    args = _parser().parse_args(argv)
    from briefing.cli import local_model as commands
    from briefing.cli.progress import progress

    with progress() as on_event:
        if args.action == "pull":
            return commands.pull_command(sys.stdout, on_event)
        if args.action == "list":
            return commands.list_command(sys.stdout)
        return commands.serve_command(args.port, sys.stdout, on_event, host=args.host, api_key=args.api_key)


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
