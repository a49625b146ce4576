"""One private event-loop thread of the process, for the synchronous functions, and locks that survive a fork."""

from __future__ import annotations

import asyncio
import atexit
import os
import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import Executor, Future
from contextlib import suppress
from typing import Any, Final, TypeVar

from typing_extensions import override

T = TypeVar("T")

GRACE: Final = 2.0
"""Seconds that cancelled work, and the thread at the end of the process, have to end."""


def call(work: Callable[[], Awaitable[T]]) -> T:
    """Run a coroutine function on the private thread and wait for it.

    Works in scripts, in threads, in forked children and inside a running event loop, which it blocks. Ctrl-C cancels
    the work, and waits until it has ended.
    """
    if not threading.main_thread().is_alive():  # what is loaded from now on may want to register what is never called
        threading._register_atexit = lambda *_, **__: None  # type: ignore[attr-defined]  # noqa: SLF001
    ended = threading.Event()

    async def run() -> T:
        try:
            return await work()
        finally:
            ended.set()

    future = asyncio.run_coroutine_threadsafe(run(), _loop())
    try:
        return future.result()
    except KeyboardInterrupt:
        future.cancel()
        ended.wait(GRACE)
        raise


class Lock:
    """A lock that a forked child has anew: the thread that held it in the parent does not exist there."""

    def __init__(self) -> None:
        self._pid, self._lock = os.getpid(), threading.RLock()

    def __enter__(self) -> None:
        if self._pid != os.getpid():
            self._pid, self._lock = os.getpid(), threading.RLock()
        self._lock.acquire()

    def __exit__(self, *exc: object) -> None:
        with suppress(RuntimeError):  # a child that was forked while it held the lock has another one
            self._lock.release()


class _Daemons(Executor):
    """An executor whose threads can be started after the main one has ended, and that no end of a process waits for."""

    @override
    def submit(self, work: Callable[..., T], /, *args: Any, **kwargs: Any) -> Future[T]:
        future: Future[T] = Future()

        def run() -> None:
            if not future.set_running_or_notify_cancel():
                return
            try:
                future.set_result(work(*args, **kwargs))
            except BaseException as exc:  # noqa: BLE001 - it is raised where the result is taken
                future.set_exception(exc)

        threading.Thread(target=run, daemon=True).start()
        return future


class _Loop(asyncio.SelectorEventLoop):
    """A loop that looks up hosts, and does what else is left to its executor, on daemon threads."""

    _daemons = _Daemons()

    @override
    def run_in_executor(self, executor: Any, func: Any, *args: Any) -> Any:  # type: ignore[override]
        return super().run_in_executor(executor or self._daemons, func, *args)


class _Thread:
    """The thread. It is a daemon: nothing that hangs on it keeps the process alive."""

    def __init__(self) -> None:
        self._ready: Future[tuple[asyncio.AbstractEventLoop, asyncio.Event]] = Future()
        self._thread = threading.Thread(target=self._run, name="briefing", daemon=True)
        self._thread.start()
        self.loop, self._stop = self._ready.result()

    def _run(self) -> None:
        with asyncio.Runner(loop_factory=_Loop) as runner:
            runner.run(self._serve())

    async def _serve(self) -> None:
        stop = asyncio.Event()
        self._ready.set_result((asyncio.get_running_loop(), stop))
        await stop.wait()

    def close(self) -> None:
        """Cancel what is under way and close the loop, and with it the clients of it."""
        self.loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(GRACE)


_lock = Lock()
_threads: list[_Thread] = []


def _loop() -> asyncio.AbstractEventLoop:
    with _lock:
        if not _threads:
            _threads.append(_Thread())
        return _threads[0].loop


@atexit.register
def _close() -> None:
    while _threads:
        _threads.pop().close()


def _forget() -> None:
    """In a forked child: the thread is the parent's."""
    _threads.clear()


os.register_at_fork(after_in_child=_forget)
