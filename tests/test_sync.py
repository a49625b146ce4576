"""The private event-loop thread of the synchronous functions."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import threading
from concurrent.futures import Future
from typing import Any

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


def test_ctrl_c_cancels_the_work(monkeypatch: pytest.MonkeyPatch) -> None:
    """The task does not run on behind the caller's back."""
    cancelled: list[bool] = []

    class Interrupted(Future[Any]):
        def result(self, timeout: float | None = None) -> Any:
            raise KeyboardInterrupt

        def cancel(self) -> bool:
            cancelled.append(True)
            return True

    class Portal:
        def start_task_soon(self, work: Any) -> Future[Any]:
            return Interrupted()

    monkeypatch.setattr(_sync, "_portal", Portal)
    with pytest.raises(KeyboardInterrupt):
        _sync.call(where)
    assert cancelled == [True]


def test_a_forked_child_gets_a_thread_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """The parent's thread does not exist in it."""
    kept = dict(_sync._open)
    monkeypatch.setattr(_sync, "_open", {os.getpid() + 1: next(iter(kept.values()), None)})
    assert _sync.call(where)
    assert list(_sync._open) == [os.getpid()]
    _sync._close(os.getpid() + 1)
    assert _sync._open
    _sync._close(os.getpid())
    assert not _sync._open


def test_a_script_ends_cleanly() -> None:
    """The thread does not keep the process alive, and says nothing."""
    code = "import anyio\nfrom briefing._sync import call\nprint(call(lambda: anyio.sleep(0)))"
    run = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, timeout=60, check=False
    )
    assert (run.returncode, run.stdout, run.stderr) == (0, "None\n", "")
