"""How fast an endpoint is asked: a 429 slows everybody in this process who asks it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

import anyio

from briefing._sync import Lock

if TYPE_CHECKING:
    from briefing.llm.endpoint import Endpoint

PAUSE: Final = 1.0
"""Seconds within which refusals for haste count as one."""
LEAST_DISTANCE: Final = 0.05
MOST_DISTANCE: Final = 10.0
EASED: Final = 0.97
"""What is left of the distance after an answer."""


class Pace:
    """When the next request may go to an endpoint.

    After a 429 nobody sends before the time that it names, and from then on requests keep a distance: twice that of
    before, and a little less with each answer that comes.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._distance = self._next = self._slowed = 0.0

    async def turn(self) -> None:
        """Wait until a request may be sent."""
        while (seconds := self._take()) > 0:  # noqa: ASYNC110 - threads share it, and no event reaches them all
            await anyio.sleep(seconds)

    def _take(self) -> float:
        """Take the next place, if it is free by now; else say how many seconds that is away."""
        with self._lock:
            now = time.monotonic()
            if now >= self._next:
                self._next = now + self._distance
                return 0.0
            return self._next - now

    def slow(self, wait: float) -> None:
        """Pause everybody for some seconds, and widen the distance."""
        with self._lock:
            now = time.monotonic()
            if now - self._slowed > PAUSE:
                self._distance = min(max(2 * self._distance, LEAST_DISTANCE), MOST_DISTANCE)
                self._slowed = now
            self._next = max(self._next, now + max(wait, self._distance))

    def ease(self) -> None:
        """Shorten the distance a little; at a hundredth of a second there is none."""
        with self._lock:
            self._distance = self._distance * EASED if self._distance > LEAST_DISTANCE / 5 else 0.0


_paces: Final[dict[str, Pace]] = {}


def pace_of(endpoint: Endpoint) -> Pace:
    """Give the pace of an endpoint, the same for everybody in this process; of a client of unknown address its own."""
    if endpoint.base_url is None and endpoint.provider == "client":
        return Pace()
    return _paces.setdefault(endpoint.base_url or endpoint.provider, Pace())


def forget() -> None:
    """Forget the pace of every endpoint."""
    _paces.clear()
