"""How briefs fare at an endpoint that misbehaves, over real sockets on loopback; the answers are made up.

    python -m benchmarks.faults [--articles 1000] [--seed 14]

Three parts: a share of all requests fails at random, the reading's and the repair's among them; a limit of requests a
second; fifty briefs at once in a fresh process.
"""

from __future__ import annotations

import argparse
import asyncio
import collections
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import briefing
from tests.faults.server import FAULTS, TEXT, AtRandom, Limited, answer, respond, served

SHARE = 0.3


async def briefs(url: str, count: int, at_once: int, **options: Any) -> collections.Counter[str]:
    """Make briefs of so many articles; what became of each, by name."""
    room, outcomes = asyncio.Semaphore(at_once), collections.Counter[str]()

    async def one(number: int) -> None:
        async with room:
            try:
                await briefing.asummarise(
                    f"{TEXT} It has {number + 12} berths.", model="tern-70b", base_url=url, api_key="k", **options
                )
                outcomes["briefs"] += 1
            except briefing.BriefingError as error:
                outcomes[type(error).__name__] += 1

    await asyncio.gather(*(one(number) for number in range(count)))
    return outcomes


@contextmanager
def timed(what: str) -> Iterator[None]:
    """Tell how long something took."""
    started = time.monotonic()
    yield
    print(f"{what}: {time.monotonic() - started:.1f} s")


def at_random(count: int, seed: int) -> None:
    """Fail a share of all requests."""
    odd = (respond({"choices": [{}]}), respond({"error": {"message": "no"}}, 429, retry_after="0.05"))
    script = AtRandom((*FAULTS, *odd), SHARE, seed)
    with served(script) as server, timed(f"{count} articles, {SHARE:.0%} of requests fail"):
        outcomes = asyncio.run(briefs(server.url, count, 50, attempts=12))
    asked = len(server.requests)
    print(f"  {dict(outcomes)}; {asked} requests, {script.failed} failed, {asked - script.failed} answered (2 a brief)")


def limited(rate: int, count: int, at_once: int) -> None:
    """Allow so many requests a second."""
    script = Limited(rate)
    with served(script) as server, timed(f"{count} articles, {at_once} at once, {rate} requests a second allowed"):
        outcomes = asyncio.run(briefs(server.url, count, at_once, judge="off"))
    print(f"  {dict(outcomes)}; {len(server.requests)} requests, {script.refused} refused")


COLD = """
import asyncio, sys
from benchmarks.faults import briefs
print(asyncio.run(briefs(sys.argv[1], 50, 50, judge="off")))
"""


def cold() -> None:
    """Make fifty briefs at once in a fresh process."""
    with served(lambda _: answer()) as server, timed("fifty at once in a fresh process"):
        subprocess.run([sys.executable, "-c", COLD, server.url], check=True)


def main() -> None:
    """Measure all three."""
    command = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    command.add_argument("--articles", type=int, default=1000)
    command.add_argument("--seed", type=int, default=14)
    args = command.parse_args()
    cold()
    at_random(args.articles, args.seed)
    limited(10, 200, 50)


if __name__ == "__main__":
    main()
