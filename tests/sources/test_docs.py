"""docs/sources.md: every command in its tables is run on a specimen made here, and gives what the table says."""

from __future__ import annotations

import gzip
import io
import json
import re
import shlex
import socket
import sys
from pathlib import Path
from typing import Any

import httpcore2
import pytest

from briefing import ConfigError, cli
from briefing.sources import load
from tests.conftest import ROOT
from tests.sources.conftest import Answer, Server
from tests.sources.pdfs import ENCRYPTED, lines, pdf

DOCUMENT = (ROOT / "docs" / "sources.md").read_text(encoding="utf-8")
STORY = (
    "The ferry office of Öland said on Friday that the night boat sails again. Captain Jörg Häberlin told passengers "
    "that the new rudder had held in a storm, and thanked the people of the yard, who worked through the winter."
)
MIB = 1024**2


def page(body: str, head: str = "<title>Night boat sails again</title>") -> str:
    return f"<!doctype html><html><head>{head}</head><body><main>{body}</main></body></html>"


STORIES = "".join(f"<h2><a href='/{n}'>The night boat sails again, part {n}</a></h2>" for n in range(9))
COOKIES = (
    "<p>We and our partners use cookies to keep personal data on your device. With your consent we use cookies to "
    "show you advertisements; our privacy policy says more about cookies.</p>"
)
CHECK = "<p>Please enable JavaScript in your browser, so that we see that you are not a robot, and wait.</p>"

FILES: dict[str, bytes] = {
    "empty.txt": b"",
    "blank.txt": " \u200b\n\u00a0\n".encode(),
    "dots.txt": b"... --- ...",
    "photo.txt": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
    "program.txt": b"\x7fELF\x02\x01\x01\0\0\0\0\0",
    "story.docx": b"PK\x03\x04\x14\0\x06\0",
    "long.txt": b"The ferry sails. " * (3 * MIB // 17),
    "huge.txt": b" " * (20 * MIB + 1),
    "empty.md": b"---\ntitle: Night boat\n---\n",
    "no-article.html": page("<p>Welcome to the Öland Post.</p>").encode(),
    "front-page.html": page(f"<h1>Post</h1>{STORIES}").encode(),
    "paywall.html": page("<p>The night boat sails again.</p><p>Subscribe now to continue reading.</p>").encode(),
    "cookies.html": page(COOKIES).encode(),
    "robots.html": page(CHECK).encode(),
    "missing.html": page(f"<p>{STORY}</p>", "<title>404 - Page not found</title>").encode(),
    "scanned.pdf": pdf([]),
    "locked.pdf": pdf(lines(STORY), extra=ENCRYPTED),
    "broken.pdf": b"%PDF-1.7 and nothing that follows",
    "broken.json": b'{"text": "The ferry sails',
    "list.json": b'[{"text": "The ferry sails again."}]',
    "no-text.json": b'{"title": "The ferry sails again"}',
    "number.json": b'{"text": 7}',
    "day.json": b'{"text": "The ferry sails again.", "published": "Friday"}',
    "broken.txt.gz": gzip.compress(STORY.encode())[:-9],
    "no-gzip.txt.gz": b"\x1f\x8b and nothing of the kind",
    "bomb.txt.gz": gzip.compress(b" " * (20 * MIB + 1)),
    "story.txt": STORY.encode(),
    "story.html": page(f"<article><p>{STORY}</p></article>").encode(),
    "story.pdf": pdf(lines(STORY)),
    # read all the same
    "utf16.txt": STORY.encode("utf-16"),
    "windows.txt": STORY.encode("cp1252"),
    "wrong-charset.html": page(f"<p>{STORY}</p>", '<meta charset="utf-8">').encode("cp1252"),
    "page.txt": page(f"<article><p>{STORY}</p></article>").encode(),
    "body.json": json.dumps({"headline": "Night boat", "articleBody": STORY}).encode(),
    "two.txt.gz": gzip.compress(STORY[:50].encode()) + gzip.compress(STORY[50:].encode()),
}
HTML = {"Content-Type": "text/html; charset=utf-8"}
ANSWERS: dict[str, Answer] = {
    "/gone": (404, HTML, b""),
    "/closed": (403, HTML, b""),
    "/busy": (503, HTML, b""),
    "/photo": (200, {"Content-Type": "image/jpeg"}, b"\xff\xd8\xff"),
    "/bomb": (200, HTML | {"Content-Encoding": "gzip"}, gzip.compress(b" " * (20 * MIB + 1))),
    "/huge": (200, HTML, b" " * (20 * MIB + 1)),
    "/empty": (200, HTML, b""),
    "/paywall": (200, HTML, FILES["paywall.html"]),
    "/inside": (302, {"Location": "http://192.168.0.1/admin"}, b""),
    "/to-a-file": (302, {"Location": "file:///etc/passwd"}, b""),
    "/circle": (302, {"Location": "/circle"}, b""),
}
HOSTS = {"news.example": "93.184.216.34", "intranet.example": "10.0.0.7"}


def rows(heading: str) -> list[tuple[str, str]]:
    """The first and the last cell of each row of the table under a heading, without their code marks."""
    table = DOCUMENT.split(f"## {heading}\n")[1].split("\n## ")[0]
    cells = [re.split(r"(?<!\\)\|", line.strip("|")) for line in table.splitlines() if line.startswith("| `")]
    return [(row[0].strip().strip("`"), row[-1].strip().strip("`")) for row in cells]


@pytest.fixture
def specimens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder with every specimen, which the commands are run in."""
    monkeypatch.chdir(tmp_path)
    Path("folder").mkdir()
    for name, content in FILES.items():
        Path(name).write_bytes(content)


@pytest.fixture
def internet(server: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Names and public addresses made up; every connection leads to a server on this machine."""
    real = httpcore2.SyncBackend.connect_tcp

    def looked_up(host: str, port: int, *_: Any, **__: Any) -> Any:
        if host not in HOSTS and not re.fullmatch(r"[\d.]+|[\da-f:]+", host):
            raise socket.gaierror(-2, "Name or service not known")
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (HOSTS.get(host, host), port))]

    def connected(self: httpcore2.SyncBackend, host: str, port: int, *rest: Any) -> httpcore2.NetworkStream:
        return real(self, "127.0.0.1", server.server_port, *rest)

    Server.answers |= ANSWERS
    monkeypatch.setattr(socket, "getaddrinfo", looked_up)
    monkeypatch.setattr(httpcore2.SyncBackend, "connect_tcp", connected)


def typed(command: str, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The arguments of a command as one types it, with what it reads from standard input put there."""
    line, _, given = command.partition(" < ")
    if given:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(Path(given).read_bytes())))
    program, *arguments = shlex.split(line)
    assert program == "briefing"
    return arguments


@pytest.mark.usefixtures("specimens", "internet")
@pytest.mark.parametrize(("command", "error"), rows("What is rejected"), ids=lambda text: text[:40])
def test_a_bad_source_gets_the_error_in_the_table(
    command: str, error: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line on standard error, exit code 2, nothing on standard output, before any model is asked."""
    monkeypatch.delattr("briefing.api.summarise")
    assert cli.main(typed(command, monkeypatch)) == 2
    assert capsys.readouterr() == ("", f"briefing: {error}\n")


@pytest.mark.usefixtures("specimens")
@pytest.mark.parametrize(("name", "start"), rows("What is read all the same"), ids=lambda text: text[:40])
def test_an_odd_source_is_read(name: str, start: str) -> None:
    """Its text is the story, each character of it."""
    text = load(Path(name)).text
    assert text == STORY
    assert text.startswith(start)


@pytest.mark.usefixtures("specimens")
@pytest.mark.parametrize(
    ("name", "library", "extra"), [("story.html", "trafilatura", "web"), ("story.pdf", "pypdfium2", "pdf")]
)
def test_the_table_names_the_extra(name: str, library: str, extra: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without it the error is the one in the text, with the command to type."""
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(ConfigError) as caught:
        load(Path(name))
    assert f"pip install 'news-briefing[{extra}]'" in caught.value.message
    assert f"`{caught.value.message}`" in DOCUMENT


def test_every_specimen_is_in_the_document() -> None:
    """Nothing is tried that the tables do not show."""
    tried = " ".join(
        command for table in ("What is rejected", "What is read all the same") for command, _ in rows(table)
    )
    untold = [name for name in (*FILES, *ANSWERS) if name not in f"{tried} story.html story.pdf"]
    assert untold == []
