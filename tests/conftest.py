"""Fixtures: no network, recorded answers, no trace on the machine."""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import settings

from briefing.llm import request_format, transport
from tests import recording

settings.register_profile("quick", deadline=None, derandomize=True, max_examples=30)
settings.register_profile("thorough", deadline=None, derandomize=True, max_examples=100)  # in .ci/run
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))

ROOT = Path(__file__).parent.parent
RECORDED_MODEL = "qwen2.5-coder-1.5b-instruct-q4_k_m"


def pytest_recording_configure(config: Any, vcr: Any) -> None:
    """Teach vcrpy our matching and our file format."""
    del config
    vcr.register_serializer("json", recording)
    vcr.register_matcher("same_body", recording.same_body)


@pytest.fixture
def vcr_config() -> dict[str, Any]:
    return {
        "serializer": "json",
        "match_on": ["method", "path", "same_body"],
        "before_record_request": recording.guard,
        "before_record_response": recording.scrub_response,
        "decode_compressed_response": True,
        "allowed_hosts": [r"127\.0\.0\.1", "::1", "localhost"],  # servers that tests start themselves
    }


@pytest.fixture(scope="module")
def vcr_cassette_dir(request: pytest.FixtureRequest) -> str:
    """Cassettes lie at the top level, by test module and name."""
    return str(ROOT / "cassettes" / request.path.stem)


@pytest.fixture(autouse=True)
def _whole_cassette(request: pytest.FixtureRequest, record_mode: str) -> Iterator[None]:
    """In replay, a request that is not on the cassette fails with the reason, and so does an unused answer."""
    cassette: Any = request.getfixturevalue("vcr") if request.node.get_closest_marker("vcr") else None
    replay = cassette is not None and record_mode == "none"
    recording.playing["cassette"] = cassette if replay else None
    yield
    recording.playing.clear()
    if replay:
        assert cassette.all_played, f"{len(cassette) - cassette.play_count} recorded answers were not asked for"


@pytest.fixture
def endpoint(record_mode: str) -> Any:
    """Where the recorded model is asked: in replay nowhere, else the embedded model or the endpoint given."""
    if record_mode == "none":
        return SimpleNamespace(base_url=f"{recording.HOST}/v1", api_key="replayed", model=RECORDED_MODEL)
    if os.environ.get("BRIEFING_BASE_URL"):
        return SimpleNamespace(
            base_url=os.environ["BRIEFING_BASE_URL"],
            api_key=os.environ.get("OPENAI_API_KEY", "unused"),
            model=os.environ["BRIEFING_MODEL"],
        )
    from briefing.llm import local

    return local.shared(lambda event: None)


@pytest.fixture(autouse=True)
def _nothing_learned() -> None:
    """What one test learned of an endpoint is not known to the next."""
    request_format.forget()
    transport.forget()


_numbers = itertools.count()


@pytest.fixture(autouse=True)
def _clean_machine(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory, record_mode: str) -> None:
    """No key, no choice of a model and no cache of the machine reaches a test; folders are made only where used."""
    if record_mode != "none":
        return
    for name in [name for name in os.environ if name.startswith(("OPENAI_", "BRIEFING_"))]:
        monkeypatch.delenv(name)
    own = tmp_path_factory.getbasetemp() / f"machine-{next(_numbers)}"
    monkeypatch.setenv("BRIEFING_CACHE_DIR", str(own / "cache"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(own / "config"))
