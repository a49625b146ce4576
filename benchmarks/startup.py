"""How long it takes to start: the import, the command, and peers, in one run.

    python benchmarks/startup.py [--rounds 20]

Each line is the median of separate processes, taken in turns so that a slow moment of the machine hits all alike;
ratios are to `python -c pass`. Peers that are not installed are left out.
"""

from __future__ import annotations

import argparse
import importlib.util
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence

PYTHON = sys.executable
CASES: dict[str, Sequence[str]] = {
    "python -c pass": (PYTHON, "-c", "pass"),
    "import briefing": (PYTHON, "-c", "import briefing"),
    "briefing --version": (PYTHON, "-m", "briefing", "--version"),
    "briefing --help": (PYTHON, "-m", "briefing", "--help"),
    "briefing verify --help": (PYTHON, "-m", "briefing", "verify", "--help"),
    "import pydantic": (PYTHON, "-c", "import pydantic; pydantic.BaseModel"),
    "import openai": (PYTHON, "-c", "import openai"),
    "import instructor (first use)": (PYTHON, "-c", "import instructor; instructor.from_openai"),
    "import langextract": (PYTHON, "-c", "import langextract"),
}
HEAVY = ("openai", "instructor", "pydantic", "rich", "anyio", "jinja2")


def seconds(command: Sequence[str]) -> float:
    """The wall time of one process."""
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def loaded(code: str) -> list[str]:
    """Which heavy libraries some code loads."""
    ask = f"{code}\nimport sys; print(*[n for n in {HEAVY!r} if n in sys.modules])"
    return subprocess.run([PYTHON, "-c", ask], check=True, capture_output=True, text=True).stdout.split()


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=20)
    rounds = parser.parse_args().rounds
    cases = {
        name: command
        for name, command in CASES.items()
        if not name.startswith("import ") or importlib.util.find_spec(name.split()[1])
    }
    times: dict[str, list[float]] = {name: [] for name in cases}
    for _ in range(rounds + 1):
        for name, command in cases.items():
            times[name].append(seconds(command))
    base = statistics.median(times["python -c pass"][1:])
    print(f"{'':32} {'median':>9} {'ratio':>7}")
    for name, taken in times.items():
        median = statistics.median(taken[1:])
        print(f"{name:32} {median * 1000:6.0f} ms {median / base:6.2f}")
    print(f"\n`import briefing` loads of {', '.join(HEAVY)}: {', '.join(loaded('import briefing')) or 'none'}")


if __name__ == "__main__":
    main()
