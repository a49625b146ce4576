"""The command line: `briefing SOURCE`, and `briefing model | schema | show | verify`.

The result goes to stdout, everything else to stderr. Nothing heavy is imported before it is needed.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from typing import Final, NoReturn, TextIO, cast

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
    if not isinstance(sys.stderr, _Patient):
        sys.stderr = cast("TextIO", _Patient(sys.stderr))
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
    from briefing.rendering.labels import clean

    sys.stderr.write("".join(f"{clean(line)}\n" for line in f"briefing: {message}".splitlines()))


class _Patient:
    """Standard error, or nothing where it is closed or full: what is told on the side costs no result.

    What its encoding does not have is written as an escape.
    """

    def __init__(self, stream: TextIO | None) -> None:
        self._stream = stream

    @property
    def encoding(self) -> str:
        return self._stream.encoding if self._stream else "utf-8"

    def write(self, text: str) -> int:
        if self._stream is not None:
            safe = text.encode(self.encoding, "backslashreplace").decode(self.encoding)
            with suppress(OSError):
                self._stream.write(safe)
        return len(text)

    def flush(self) -> None:
        if self._stream is not None:
            with suppress(OSError):
                self._stream.flush()

    def fileno(self) -> int:
        if self._stream is None:
            raise OSError(errno.EBADF, "standard error is closed")
        return self._stream.fileno()

    def isatty(self) -> bool:
        return self._stream is not None and self._stream.isatty()
