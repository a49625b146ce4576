"""Arguments that several commands take."""

from __future__ import annotations

import argparse
from pathlib import Path


def parser(prog: str, description: str, epilog: str | None = None) -> argparse.ArgumentParser:
    """Make the parser of a command; its description and epilog are shown as they stand."""
    return argparse.ArgumentParser(
        prog=prog,
        description=description,
        epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )


def add_output(command: argparse.ArgumentParser) -> None:
    """Add the options about what comes out, and where."""
    out = command.add_argument_group("output")
    out.add_argument(
        "-f",
        "--format",
        choices=("terminal", "markdown", "json", "html"),
        help="default: terminal on a screen, otherwise markdown",
    )
    out.add_argument("--json", dest="format", action="store_const", const="json", help="the same as -f json")
    out.add_argument(
        "-o", "--output", metavar="FILE", type=Path, help="write to FILE; its extension chooses the format"
    )
    out.add_argument("--no-text", action="store_true", help="leave the article's text out of the JSON")
    out.add_argument(
        "--show-dropped", action="store_true", help="list what the model said that is not in the brief, and why"
    )
