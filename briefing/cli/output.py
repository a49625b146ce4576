"""Where a result goes and in what format, the arguments for that, and progress on stderr."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from briefing.errors import InputError
from briefing.events import Event, OnEvent, silent

if TYPE_CHECKING:
    from briefing.brief import Brief
    from briefing.rendering import Format


def parser(prog: str, description: str, epilog: str | None = None) -> argparse.ArgumentParser:
    return argparse.ArgumentParser(
        prog=prog,
        description=description,
        epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )


def add_output(command: argparse.ArgumentParser) -> None:
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


_ENDINGS: dict[str, Format] = {".json": "json", ".html": "html", ".htm": "html"}


def format_of(args: argparse.Namespace) -> Format:
    """The format asked for, that of the file's extension, or what suits the place that the result goes to."""
    asked: Format | None = args.format
    if asked:
        return asked
    if args.output:
        return _ENDINGS.get(args.output.suffix, "markdown")
    return "terminal" if sys.stdout.isatty() else "markdown"


def shown(briefs: Brief | Sequence[Brief], args: argparse.Namespace) -> str:
    from briefing.rendering import render

    return render(
        briefs, format_of(args), width=_width(), colour=_is_coloured(args.output), show_dropped=args.show_dropped
    )


def _is_coloured(output: Path | None) -> bool:
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return not plain and output is None and sys.stdout.isatty()


def _width() -> int:
    return max(40, min(160, shutil.get_terminal_size().columns))


def check(path: Path | None) -> None:
    """Reject an output that cannot be written, before any work is done."""
    if path is None:
        if sys.stdout is None:
            raise InputError("standard output is closed; give a file with -o")
        return
    if path.is_dir():
        raise InputError(f"{path} is a directory; give -o a file name")
    if not path.parent.is_dir():
        raise InputError(f"{path.parent} does not exist; create the directory first")
    if not os.access(path.parent, os.W_OK):
        raise InputError(f"cannot write to {path.parent}; choose another place with -o")


def write(text: str, path: Path | None = None) -> None:
    """Write a result to stdout, or to a file that is complete or not there at all."""
    ended = text if text.endswith("\n") else f"{text}\n"
    if path is None:
        _print(ended)
        return
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        part.write_text(ended, encoding="utf-8")
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise InputError(f"cannot write {path}: {error.strerror or error}; no partial file was left") from error


def _print(text: str) -> None:
    """Write to stdout: what a screen cannot show as `?`, and to anything else as UTF-8 where its encoding lacks a sign.

    Raises:
        InputError: it cannot be written; it was paid for, and lies in a file that the message names.
    """
    out = sys.stdout
    try:
        try:
            text.encode(out.encoding)
        except UnicodeEncodeError:
            out.reconfigure(**({"errors": "replace"} if out.isatty() else {"encoding": "utf-8"}))  # type: ignore[union-attr]
        out.write(text)
        out.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), out.fileno())  # the rest of it is not tried again at the end
        with tempfile.NamedTemporaryFile("w", prefix="briefing-", delete=False, encoding="utf-8") as kept:
            kept.write(text)
        raise InputError(f"cannot write to standard output: {error.strerror}; the result is in {kept.name}") from error


_PLAIN = ("ask", "load", "note", "retry", "repair", "dropped")


@contextmanager
def progress(*, quiet: bool = False, verbose: bool = False, stream: TextIO | None = None) -> Iterator[OnEvent]:
    """Provide an `on_event` that shows what happens.

    Args:
        quiet: show nothing.
        verbose: show answers too, and the library's log.
        stream: where to show it; None is stderr.
    """
    out = stream or sys.stderr
    if verbose:
        _log_to(out)
    if quiet:
        yield silent
    elif out.isatty() and not verbose:
        with _moving(out) as on_event:
            yield on_event
    else:
        yield _Lines(out, verbose=verbose).show


def _log_to(out: TextIO) -> None:
    import logging

    handler = logging.StreamHandler(out)
    handler.setFormatter(logging.Formatter("%(name)s: %(message)s"))
    logger = logging.getLogger("briefing")
    logger.handlers = [handler]
    logger.setLevel(logging.DEBUG)


def _with_tokens(event: Event) -> str:
    from briefing.rendering.labels import one_line

    message = one_line(event.message)
    if event.usage is None or not event.usage.output:
        return message
    return f"{message} · {event.usage.input:,} tokens in, {event.usage.output:,} out"


class _Lines:
    """Plain lines; a download reports each tenth."""

    def __init__(self, out: TextIO, *, verbose: bool) -> None:
        self._out = out
        self._verbose = verbose
        self._tenth = -1

    def show(self, event: Event) -> None:
        if event.kind == "download":
            self._download(event)
        elif event.kind in _PLAIN or self._verbose:
            self._out.write(f"briefing: {_with_tokens(event)}\n")
            self._out.flush()

    def _download(self, event: Event) -> None:
        tenth = 10 * (event.done or 0) // event.total if event.total else 0
        if tenth != self._tenth:
            self._tenth = tenth
            self._out.write(f"briefing: {event.message} ({tenth * 10} %)\n")
            self._out.flush()


@contextmanager
def _moving(out: TextIO) -> Iterator[OnEvent]:
    """A spinner with what is being asked, and a bar for a download."""
    from rich.console import Console
    from rich.markup import escape
    from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    console = Console(file=out)
    bar = Progress(
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        TimeElapsedColumn(),
        console=console,
        transient=True,
    )
    line = bar.add_task("starting", total=None)

    def show(event: Event) -> None:
        text = _with_tokens(event)
        if event.kind in ("note", "retry"):
            console.print(f"briefing: {text}", markup=False, highlight=False)
            return
        if event.kind == "download" and event.total:
            text = f"{text} · {(event.done or 0) / 1e6:,.0f} of {event.total / 1e6:,.0f} MB"
        bar.update(line, description=escape(text), total=event.total, completed=event.done or 0)

    with bar:
        yield show
