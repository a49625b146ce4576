"""What all tests of asking share."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Between attempts no time passes, unless the endpoint says so."""
    monkeypatch.setattr("briefing.llm.transport.JITTER", lambda _: 0.0)
