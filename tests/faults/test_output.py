"""Where results go: a full disk, a closed stream, an encoding that lacks signs. What was paid for is not lost."""

from __future__ import annotations

import errno
import io
import subprocess
import sys
from pathlib import Path

import pytest

from briefing import Brief, InputError
from briefing.cli import _Patient, output
from tests.rendering.briefs import japanese

FULL = Path("/dev/full")


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    """A Brief in a file, with signs that few encodings have."""
    path = tmp_path / "brief.json"
    brief = japanese()
    titled = brief.article.model_copy(update={"title": "統合案 – 😀"})
    path.write_text(brief.model_copy(update={"article": titled}).to_json())
    return path


def run(saved: Path, redirected: str, **environ: str) -> tuple[int, bytes, bytes]:
    """Show a Brief in a shell."""
    command = f'"{sys.executable}" -m briefing show "{saved}" {redirected}'
    done = subprocess.run(["bash", "-c", command], capture_output=True, timeout=60, check=False, env=environ or None)
    return done.returncode, done.stdout, done.stderr


def test_a_full_disk_loses_no_brief(saved: Path) -> None:
    """The message names the file that has it, and nothing else is said."""
    code, _, err = run(saved, "-f json > /dev/full")
    said = err.decode().strip()
    assert (code, said.count("\n")) == (2, 0)
    assert "No space left on device" in said
    rescued = Path(said.rpartition(" ")[2])
    assert Brief.model_validate_json(rescued.read_text()).article.title == "統合案 – 😀"
    rescued.unlink()


def test_a_closed_output_is_told_before_any_work(saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With what to do instead."""
    assert run(saved, ">&-") == (2, b"", b"briefing: standard output is closed; give a file with -o\n")
    monkeypatch.setattr(sys, "stdout", None)
    with pytest.raises(InputError, match="closed"):
        output.check(None)


@pytest.mark.parametrize("where", ["2>&-", "2>/dev/full"])
def test_what_is_told_on_the_side_costs_no_result(saved: Path, where: str) -> None:
    """Nor does an error that cannot be told change the exit code."""
    code, out, _ = run(saved, where)
    assert code == 0
    assert "統合案" in out.decode()
    assert run(Path("/nowhere.json"), where)[0] == 2


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "cp932"])
def test_an_encoding_that_lacks_signs_gives_way_to_utf_8(saved: Path, encoding: str) -> None:
    """In a file or a pipe; a JSON has to be read again."""
    code, out, err = run(saved, "-f json", PYTHONIOENCODING=encoding, PATH="/usr/bin:/bin")
    assert (code, err) == (0, b"")
    assert Brief.model_validate_json(out).article.title == "統合案 – 😀"


class Screen(io.TextIOWrapper):
    """A terminal that knows few signs."""

    def isatty(self) -> bool:
        return True


def test_a_screen_shows_what_it_can(monkeypatch: pytest.MonkeyPatch) -> None:
    """And a question mark for the rest."""
    written = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", Screen(written, encoding="cp1252"))
    output.write("café 統合")
    assert written.getvalue() == "café ??\n".encode("cp1252")


def test_what_a_file_cannot_take_is_kept_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same within the process."""
    with FULL.open("w") as full_disk:
        monkeypatch.setattr(sys, "stdout", full_disk)
        with pytest.raises(InputError, match="the result is in") as raised:
            output.write("text")
    Path(str(raised.value).rpartition(" ")[2]).unlink()


def test_a_pipe_that_closes_is_no_error_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    """`| head` ends the command quietly."""

    class Closed(io.StringIO):
        encoding = "utf-8"

        def flush(self) -> None:
            raise BrokenPipeError(errno.EPIPE, "closed")

    monkeypatch.setattr(sys, "stdout", Closed())
    with pytest.raises(BrokenPipeError):
        output.write("text")


def test_a_stream_for_what_is_told_on_the_side() -> None:
    """It is as much of a stream as progress and logs need."""
    inner = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    patient = _Patient(inner)
    assert patient.write("é") == 1
    patient.flush()
    assert inner.buffer.getvalue() == b"\\xe9"
    assert not patient.isatty()
    closed = _Patient(None)
    assert closed.write("x") == 1
    closed.flush()
    assert (closed.encoding, closed.isatty()) == ("utf-8", False)
    with pytest.raises(OSError, match="closed"):
        closed.fileno()
    with FULL.open("w") as full_disk:
        assert _Patient(full_disk).write("x" * 10_000) == 10_000
        _Patient(full_disk).flush()
        assert _Patient(full_disk).fileno() == full_disk.fileno()
