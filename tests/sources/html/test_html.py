"""Web pages into an article."""

from __future__ import annotations

import gzip
import logging
import sys
from pathlib import Path

import pytest

from briefing.errors import ConfigError, InputError
from briefing.sources import load
from tests.sources.html.pages import PARAGRAPHS, page, read


def test_a_page_becomes_its_paragraphs() -> None:
    """The text is the article's paragraphs, in order, with a blank line between them."""
    assert read().text == "\n\n".join(PARAGRAPHS)


def test_a_file_and_a_packed_file_are_read_alike(tmp_path: Path) -> None:
    """A page in `.html` and in `.html.gz` gives the same article."""
    (tmp_path / "a.html").write_bytes(page())
    (tmp_path / "a.html.gz").write_bytes(gzip.compress(page()))
    assert load(tmp_path / "a.html") == load(tmp_path / "a.html.gz")


def test_a_string_is_a_page_when_its_kind_says_so() -> None:
    """`kind="html"` reads a str as a page."""
    assert load(page().decode(), kind="html").text == read().text


# ---------------------------------------------------------------------------------------------- encodings, extras


@pytest.mark.parametrize(
    ("declaration", "encoding"),
    [
        (b"<meta charset=windows-1251>", "cp1251"),
        (b"<meta http-equiv='Content-Type' content='text/html; charset=koi8-r'>", "koi8-r"),
        (b"<meta charset='no-such-charset'>", "utf-8"),
        (b"", "cp1251"),
        (b"<meta charset='iso-8859-1'>", "utf-8"),
    ],
)
def test_the_encoding_is_what_the_page_declares(declaration: bytes, encoding: str) -> None:
    """A page is decoded as it declares, unless it is plainly something else."""
    text = (
        "Паром между Порт-Эллингом и островом Сандхольм во вторник снова вышел в море, сообщило управление порта. " * 4
    )
    source = (
        b"<html><head>" + declaration + f"</head><body><article><p>{text}</p></article></body></html>".encode(encoding)
    )
    assert load(source).text == text.strip()


def test_a_page_needs_the_extra_web(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without trafilatura the error names the extra to install."""
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    with pytest.raises(ConfigError, match=r"pip install 'news-briefing\[web\]'"):
        read()


def test_the_libraries_do_not_write_to_standard_error(capfd: pytest.CaptureFixture[str]) -> None:
    """A page without an article makes no library print its warnings."""
    logging.getLogger("trafilatura").handlers.clear()
    with pytest.raises(InputError):
        read(body="")
    assert capfd.readouterr().err == ""
