"""Progress on stderr: a moving line and a bar on a screen, plain lines elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

from briefing.events import Event, OnEvent, silent

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
    if event.usage is None or not event.usage.output:
        return event.message
    return f"{event.message} · {event.usage.input:,} tokens in, {event.usage.output:,} out"


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
