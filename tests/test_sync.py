"""The private event-loop thread of the synchronous functions."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import threading

import pytest

from briefing import _sync


async def where() -> str:
    await asyncio.sleep(0)
    return threading.current_thread().name


def test_work_runs_on_one_thread_of_the_library() -> None:
    """Calls from a script and from threads share it."""
    names = {_sync.call(where)}
    thread = threading.Thread(target=lambda: names.add(_sync.call(where)))
    thread.start()
    thread.join()
    assert len(names) == 1
    assert threading.current_thread().name not in names


def test_work_runs_inside_a_running_loop() -> None:
    """A synchronous call in asynchronous code blocks, and works."""

    async def inside() -> str:
        return _sync.call(where)

    assert asyncio.run(inside()) == _sync.call(where)


def test_errors_come_through() -> None:
    """What the work raises, the caller gets."""

    async def fails() -> None:
        raise LookupError("no")

    with pytest.raises(LookupError, match="no"):
        _sync.call(fails)


def test_ctrl_c_cancels_the_work() -> None:
    """The task has ended before the caller goes on."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored in what a shell runs in its background
    ended: list[bool] = []

    async def endless() -> None:
        try:
            await asyncio.sleep(60)
        finally:
            ended.append(True)

    threading.Timer(0.1, os.kill, (os.getpid(), signal.SIGINT)).start()
    with pytest.raises(KeyboardInterrupt):
        _sync.call(endless)
    signal.signal(signal.SIGINT, before)
    assert ended == [True]


def test_a_forked_child_gets_a_thread_of_its_own() -> None:
    """The parent's thread does not exist in it; `tests/faults` forks."""
    _sync.call(where)
    parents = list(_sync._threads)
    _sync._forget()
    assert _sync.call(where)
    assert parents != _sync._threads
    for thread in parents:
        thread.close()


def test_a_thread_that_was_closed_is_started_again() -> None:
    """A function called at the end of the process may still ask for a brief."""
    _sync._close()
    assert _sync._threads == []
    assert _sync.call(where)


def test_hosts_are_looked_up_on_daemon_threads() -> None:
    """What goes wrong there is raised where it was asked for."""

    async def looked_up() -> bool:
        loop = asyncio.get_running_loop()
        with pytest.raises(ZeroDivisionError):
            await loop.run_in_executor(None, lambda: 1 // 0)
        return await loop.run_in_executor(None, lambda: threading.current_thread().daemon)

    assert _sync.call(looked_up)


def test_a_look_up_that_nobody_waits_for_any_more_ends_quietly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Cancelled before its thread began, or while it works: its result goes nowhere."""
    begin, done = threading.Event(), threading.Event()

    async def cancelled() -> None:
        loop = asyncio.get_running_loop()

        def work() -> None:
            begin.wait(5)
            done.set()

        working = loop.run_in_executor(None, work)
        working.cancel()
        begin.set()
        while not done.is_set():  # noqa: ASYNC110 - it is set on a thread
            await asyncio.sleep(0.01)

    _sync.call(cancelled)
    started: list[threading.Thread] = []

    def start(thread: threading.Thread) -> None:
        started.append(thread)

    monkeypatch.setattr(threading.Thread, "start", start)
    future = _sync._Daemons().submit(print, "never")
    assert future.cancel()
    started[0].run()
    assert future.cancelled()


def test_what_is_loaded_after_the_main_thread_has_ended_may_register(monkeypatch: pytest.MonkeyPatch) -> None:
    """Libraries register what is done at the end when they are loaded, which Python refuses by then."""
    ended = threading.Thread(target=lambda: None)
    monkeypatch.setattr(threading, "main_thread", lambda: ended)
    monkeypatch.setattr(threading, "_register_atexit", None)
    assert _sync.call(where)
    assert threading._register_atexit(print) is None  # type: ignore[attr-defined]


def test_a_script_ends_cleanly() -> None:
    """The thread does not keep the process alive, and says nothing."""
    code = "import anyio\nfrom briefing._sync import call\nprint(call(lambda: anyio.sleep(0)))"
    run = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, timeout=60, check=False
    )
    assert (run.returncode, run.stdout, run.stderr) == (0, "None\n", "")
