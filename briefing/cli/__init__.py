"""The command line: `briefing SOURCE`, and `briefing model | schema | show | verify`.

The result goes to stdout, everything else to stderr. Nothing heavy is imported before it is needed.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Final, NoReturn

from briefing._version import __version__
from briefing.errors import BriefingError

COMMANDS: Final = {
    "model": "model:run",
    "schema": "saved:schema",
    "show": "saved:show",
    "verify": "saved:verify",
}
"""Where each command is."""


def entry_point() -> NoReturn:
    sys.exit(main(sys.argv[1:]))


def main(argv: Sequence[str]) -> int:
    """Run the command.

    Args:
        argv: the arguments, without the program's name.

    Returns:
        The exit code.
    """
    if list(argv) in (["--version"], ["-V"]):
        print(f"briefing {__version__}")  # noqa: T201
        return 0
    try:
        return _run(argv)
    except BriefingError as error:
        _say(str(error))
        if "--verbose" in argv:
            raise
        return error.exit_code
    except KeyboardInterrupt:
        _say("stopped")
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141


def _run(argv: Sequence[str]) -> int:
    """Load the module of the command and no other; what is not a command is a SOURCE."""
    place, rest = (COMMANDS[argv[0]], argv[1:]) if argv and argv[0] in COMMANDS else ("source:run", argv)
    module, _, function = place.partition(":")
    return int(getattr(import_module(f"briefing.cli.{module}"), function)(rest))


def _say(message: str) -> None:
    sys.stderr.write(f"briefing: {message}\n")
