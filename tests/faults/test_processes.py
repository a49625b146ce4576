"""Processes that fork, end, or are interrupted while something is asked: none of them hangs."""

from __future__ import annotations

import signal
import subprocess
import sys
import time

import pytest

from tests.faults.server import Script, answer, served, stall

PROLOGUE = """
import atexit, os, signal, sys, threading
import briefing
from briefing._sync import call
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell starts what is in its background without
TEXT = "The ferry of Norrholm stays in port. The council will meet on Friday. Nobody said when it sails again."
def brief(**options):
    return briefing.summarise(TEXT, model="tern-70b", base_url=sys.argv[1], api_key="k", judge="off", **options)
"""
ENDINGS = {
    "a child after a fork": """
brief()
if (pid := os.fork()) == 0:
    sys.exit(0)
print(os.waitpid(pid, 0)[1])
""",
    "a child after a fork that asks": """
brief()
if (pid := os.fork()) == 0:
    brief()
    sys.exit(0)
print(os.waitpid(pid, 0)[1])
""",
    "a child that was forked while another thread asks": """
brief()
threading.Thread(target=brief).start()
if (pid := os.fork()) == 0:
    brief()
    os._exit(0)
print(os.waitpid(pid, 0)[1])
""",
    "multiprocessing by fork": """
import multiprocessing
brief()
process = multiprocessing.get_context("fork").Process(target=brief)
process.start()
process.join()
print(process.exitcode)
""",
    "a first use at exit": """
atexit.register(lambda: print(len(brief().what.text) and 0))
""",
    "a use at exit after one before": """
brief()
atexit.register(lambda: print(len(brief().what.text) and 0))
""",
    "a thread that goes on after the main one": """
import time
def late():
    time.sleep(0.1)
    brief()
    print(0)
threading.Thread(target=late).start()
""",
}


def ended(code: str, script: Script, *, send: float | None = None, seconds: float = 60.0) -> tuple[int, str, str]:
    """Run a script of ours against a server; it is sent a Ctrl-C after a while where that is asked for."""
    with served(script) as server:
        process = subprocess.Popen(
            [sys.executable, "-c", PROLOGUE + code, server.url],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        if send is not None:
            while not server.requests:
                time.sleep(0.01)
            time.sleep(send)
            process.send_signal(signal.SIGINT)
        try:
            out, err = process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            raise
    return process.returncode, out, err


@pytest.mark.parametrize("code", ENDINGS.values(), ids=ENDINGS.keys())
def test_every_process_ends(code: str) -> None:
    """Whatever forks, or is late, gets its brief and ends."""
    assert ended(code, lambda _: answer()) == (0, "0\n", "")


@pytest.mark.parametrize(
    "code",
    ["brief()", 'list(briefing.stream(TEXT, model="tern-70b", base_url=sys.argv[1], api_key="k", judge="off"))'],
    ids=["summarise", "stream"],
)
def test_ctrl_c_ends_a_request(code: str) -> None:
    """It is a KeyboardInterrupt and nothing else, at once."""
    caught = f"try:\n    {code}\nexcept KeyboardInterrupt:\n    print('interrupted')\n"
    assert ended(caught, lambda _: stall(300), send=0.1) == (0, "interrupted\n", "")


def test_the_end_of_a_process_waits_for_no_request() -> None:
    """A thread that nobody waits for does not keep the process until its deadline."""
    code = "threading.Thread(target=brief, daemon=True).start()\nimport time\ntime.sleep(1.5)\nprint(0)\n"
    code_, out, _ = ended(code, lambda _: stall(300))
    assert (code_, out) == (0, "0\n")
