"""One private event-loop thread of the process, for the synchronous functions."""

from __future__ import annotations

import atexit
import os
import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import Future
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from anyio.from_thread import BlockingPortal

T = TypeVar("T")

_lock = threading.Lock()
_open: dict[int, tuple[BlockingPortal, AbstractContextManager[BlockingPortal]]] = {}


def call(work: Callable[[], Awaitable[T]]) -> T:
    """Run a coroutine function on the private thread and wait for it.

    Works in scripts, in threads and inside a running event loop, which it blocks. Ctrl-C cancels the work.
    """
    future: Future[T] = _portal().start_task_soon(work)
    try:
        return future.result()
    except KeyboardInterrupt:
        future.cancel()
        raise


def _portal() -> BlockingPortal:
    """The portal of this process; a forked child gets its own."""
    from anyio.from_thread import start_blocking_portal

    with _lock:
        if os.getpid() not in _open:
            _open.clear()
            context = start_blocking_portal("asyncio", name="briefing")
            _open[os.getpid()] = (context.__enter__(), context)
            atexit.register(_close, os.getpid())
        return _open[os.getpid()][0]


def _close(pid: int) -> None:
    """Close the portal at the end of the process, and with it the clients of its loop."""
    if pid == os.getpid() and pid in _open:
        _open.pop(pid)[1].__exit__(None, None, None)
