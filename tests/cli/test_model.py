"""The commands for the embedded model."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest

from briefing import cli
from briefing.cli import model as commands
from briefing.llm.local import weights
from tests.llm.local.small_weights import BYTES, SMALL, pull, whole


@pytest.fixture
def folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Where the commands keep the small weights."""
    environ = {"BRIEFING_CACHE_DIR": str(tmp_path)}
    monkeypatch.setattr(commands, "pull", lambda _, force: pull(environ, whole(), force=force))
    monkeypatch.setattr(commands, "models", lambda: weights.models(environ, weights=SMALL))
    (folder := tmp_path / "models").mkdir()
    return folder


def test_the_pull_command_writes_the_path(folder: Path) -> None:
    """The path alone, for a script to take."""
    out = io.StringIO()
    assert commands.pull_command(out) == 0
    assert out.getvalue() == f"{folder / SMALL.file}\n"


def test_the_list_command_shows_what_is_there(folder: Path) -> None:
    """Nothing: how to get it, and 1. Something: name, path, size, whether it is verified, where it is from."""
    out = io.StringIO()
    assert commands.list_command(out) == 1
    assert "`briefing model pull` downloads qwen2.5-coder-1.5b-instruct-q4_k_m (1.1 GB, Apache-2.0)" in out.getvalue()
    (folder / SMALL.file).write_bytes(BYTES)
    out = io.StringIO()
    assert commands.list_command(out) == 0
    assert "28 bytes, not verified, from aviary/Tiny-Wren at 0123456" in out.getvalue()
    commands.pull_command(io.StringIO())
    out = io.StringIO()
    commands.list_command(out)
    assert out.getvalue() == (
        f"tiny-wren\n  {folder / SMALL.file}\n  28 bytes, SHA-256 verified, from aviary/Tiny-Wren at 0123456\n"
    )


def test_model_commands_are_those_of_the_local_room(monkeypatch: pytest.MonkeyPatch) -> None:
    """pull, list and serve are handed on with their arguments."""
    calls: list[Any] = []

    def stand_in(name: str) -> Any:
        def command(*given: Any, **how: Any) -> int:
            calls.append((given[0], how) if name == "serve" else name)
            return 0

        return command

    for name in ("pull", "list", "serve"):
        monkeypatch.setattr(f"briefing.cli.model.{name}_command", stand_in(name))
    assert cli.main(["model", "pull"]) == cli.main(["model", "list"]) == 0
    assert cli.main(["model", "serve", "--port", "9000", "--host", "0.0.0.0", "--api-key", "k"]) == 0
    assert calls == ["pull", "list", (9000, {"host": "0.0.0.0", "api_key": "k"})]
