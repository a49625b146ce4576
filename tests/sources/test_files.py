"""Files, bytes and standard input into an article."""

from __future__ import annotations

import contextlib
import gzip
import io
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.errors import InputError
from briefing.sources import load
from briefing.sources.files import MAX_FILE
from briefing.sources.loading import kind_of

if TYPE_CHECKING:
    from briefing.sources import Kind

STORY = "The ferry to Sandholm sails again\n\nThe harbour office said on Tuesday that the ferry is repaired.\n"
POLISH = "Rzecznik portu powiedział we wtorek, że prom został naprawiony i że znów będzie pływał do Sandholm."
GERMAN = "Die Hafenbehörde teilte am Dienstag mit, dass die Fähre wieder nach Sandholm fährt. „Endlich“, hieß es."


def test_a_file_of_text_is_read(tmp_path: Path) -> None:
    """A Path to a text file gives its text, line ends kept."""
    path = tmp_path / "story.txt"
    path.write_bytes(STORY.replace("\n", "\r\n").encode())
    assert load(path).text == STORY.replace("\n", "\r\n")


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize(
    ("suffix", "content", "title"),
    [
        (".md", "# The ferry sails\n\nIt is repaired.", "The ferry sails"),
        (".MARKDOWN", "# The ferry sails\n\nIt is repaired.", "The ferry sails"),
        (".json", '{"title": "Ferry", "text": "The ferry sails again."}', "Ferry"),
        (".txt", STORY, "The ferry to Sandholm sails again"),
        ("", STORY, "The ferry to Sandholm sails again"),
    ],
)
def test_the_suffix_says_the_kind(tmp_path: Path, suffix: str, content: str, title: str, *, packed: bool) -> None:
    """The suffix decides how a file is read, packed with gzip or not."""
    path = tmp_path / f"story{suffix}{'.gz' if packed else ''}"
    path.write_bytes(gzip.compress(content.encode()) if packed else content.encode())
    assert load(path).title == title


def test_a_path_keeps_to_the_user_s_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`~` in a Path is the home folder."""
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "story.txt").write_text(STORY)
    assert load(Path("~/story.txt")).text == STORY


def test_a_dash_is_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    """`Path("-")` reads standard input."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(gzip.compress(STORY.encode()))))
    assert load(Path("-")).text == STORY


def test_an_empty_standard_input_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """The error about standard input calls it so."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b" \n")))
    with pytest.raises(InputError, match="Standard input is empty"):
        load(Path("-"))


def test_bytes_need_no_kind() -> None:
    """Bytes, or what can be read like them, are recognised by their content; JSON by its brace."""
    assert load(STORY.encode()).text == STORY
    assert load(memoryview(b'{"text": "The ferry sails again."}')).text == "The ferry sails again."
    assert load(b"{ The ferry sails again }", kind="text").text == "{ The ferry sails again }"


@pytest.mark.parametrize(
    ("content", "name", "media_type", "kind"),
    [
        (b"%PDF-1.7", "a.txt", None, "pdf"),
        (b"\n<!-- x -->\n<!DOCTYPE html>", "a.txt", None, "html"),
        (b'<?xml version="1.0"?><html lang="en">', "", None, "html"),
        ("<html>".encode("utf-16"), "", None, "html"),
        (b"\xef\xbb\xbf<html>", "", None, "html"),
        (b"<p>The ferry", "a.htm", None, "html"),
        (b"<p>The ferry", "", "text/html", "html"),
        (b"<p>The ferry", "", None, "text"),
        (b"# The ferry", "a.md.gz", "application/octet-stream", "markdown"),
        (b' {"text": 1}', "", None, "json"),
        (b"The ferry", "ferry.2025", None, "text"),
    ],
)
def test_content_comes_before_what_is_said_of_it(content: bytes, name: str, media_type: str | None, kind: Kind) -> None:
    """A PDF or a page is recognised whatever it is called; else the server's word, the suffix, or the first sign."""
    assert kind_of(content, name=name, media_type=media_type) == kind


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"PK\x03\x04rest", "ZIP archive"),
        (b"\x89PNG rest", "image"),
        (b"{\\rtf1 rest}", "RTF"),
        (b"\xd0\xcf\x11\xe0 rest", "old Office"),
    ],
)
def test_a_document_that_is_not_read_is_named(content: bytes, what: str) -> None:
    """A Word file, a picture or an archive gets an error that says what it is and what to give."""
    with pytest.raises(InputError, match=f"{what}.*give the article as text"):
        load(content)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252", "latin-1"])
def test_encodings_of_german(encoding: str) -> None:
    """UTF-8, 16 and 32 by their marks, and the code page of western Europe by guess, give the same text."""
    text = GERMAN if encoding != "latin-1" else GERMAN.replace("„Endlich“", '"Endlich"')
    assert load(text.encode(encoding)).text == text


@pytest.mark.parametrize("byte_order", ["le", "be"])
def test_utf_16_by_its_mark_in_either_order(byte_order: str) -> None:
    """A byte order mark is obeyed, and is no text."""
    assert load(f"\ufeff{STORY}".encode(f"utf-16-{byte_order}")).text == STORY


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (POLISH, "cp1250"),
        ("Mluvčí přístavu v úterý uvedl, že trajekt je opraven a že znovu vypluje do města Sandholm.", "cp1250"),
        ("Представитель порта заявил во вторник, что паром отремонтирован и снова пойдёт в Сандхольм.", "cp1251"),
        ("El portavoz del puerto señaló el martes que el transbordador volverá mañana según lo previsto.", "cp1252"),
        ("Le porte-parole du port a déclaré mardi que le ferry était réparé. « C’est fait », a-t-il dit.", "cp1252"),
        ("Ο εκπρόσωπος του λιμανιού δήλωσε την Τρίτη ότι το πλοίο επισκευάστηκε και θα αποπλεύσει ξανά.", "cp1253"),
        ("Liman sözcüsü salı günü feribotun onarıldığını ve yeniden sefere çıkacağını söyledi.", "cp1254"),
        ("דובר הנמל אמר ביום שלישי כי המעבורת תוקנה ותפליג שוב.", "cp1255"),
        ("قال المتحدث باسم الميناء يوم الثلاثاء إن العبارة تم إصلاحها وستبحر مجددا.", "cp1256"),
        ("Ostas pārstāvis otrdien paziņoja, ka prāmis ir salabots un atkal kursēs uz Sandholmu.", "cp1257"),
        ("港の広報担当者は火曜日、フェリーの修理が終わり、再び運航すると述べた。", "cp932"),
    ],
)
def test_code_pages_are_guessed(text: str, encoding: str) -> None:
    """Bytes that say nothing of their encoding are guessed by their language and script."""
    assert load(text.encode(encoding)).text == text


def test_one_broken_byte_does_not_change_the_encoding() -> None:
    """A UTF-8 file with one byte that does not fit stays UTF-8, with a replacement character for it."""
    text = load((POLISH * 3).encode() + b" \xff koniec").text
    assert text == POLISH * 3 + " \ufffd koniec"


def test_bytes_that_are_no_encoding_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no encoding fits, the error says to save the source as UTF-8."""
    import charset_normalizer

    monkeypatch.setattr(charset_normalizer, "from_bytes", lambda _: charset_normalizer.CharsetMatches([]))
    with pytest.raises(InputError, match="save it as UTF-8"):
        load(b"\x81\x8d\x8f\x90 \x9d\x81\x8d\x8f")


@pytest.mark.parametrize("content", [bytes(range(256)) * 4, b"\x7fELF\x02\x01\x01\0\0", b"\0" * 100])
def test_binary_bytes_are_refused(content: bytes, tmp_path: Path) -> None:
    """Bytes with NUL are binary, and the file is named."""
    path = tmp_path / "story.txt"
    path.write_bytes(content)
    with pytest.raises(InputError, match=r"story\.txt is binary"):
        load(path)


# ---------------------------------------------------------------------------------------------- bad files


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    """A file of nothing, or of white space, is empty."""
    path = tmp_path / "story.txt"
    path.write_bytes(b"")
    with pytest.raises(InputError, match=r"story\.txt is empty"):
        load(path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    """A file that is not there is named."""
    with pytest.raises(InputError, match=r"no file .*story\.txt"):
        load(tmp_path / "story.txt")


def test_a_directory_is_refused(tmp_path: Path) -> None:
    """A directory gets told apart from a file."""
    with pytest.raises(InputError, match="is a directory"):
        load(tmp_path)


@pytest.mark.parametrize(
    ("fault", "what"), [(PermissionError(13, "denied"), "permission"), (OSError(5, "input/output error"), "error")]
)
def test_a_file_that_cannot_be_read_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: OSError, what: str
) -> None:
    """A file without permission, or on a broken disk, is an InputError and no OSError."""

    def fails(*_: object, **__: object) -> None:
        raise fault

    monkeypatch.setattr(Path, "open", fails)
    with pytest.raises(InputError, match=rf"story\.txt.* cannot be read: .*{what}"):
        load(tmp_path / "story.txt")


@pytest.mark.parametrize("path", ["a\0b.txt", "~nobody-of-that-name/story.txt"])
def test_a_path_that_cannot_be_one_is_refused(path: str) -> None:
    """A path with NUL, or of an unknown user, is an InputError."""
    with pytest.raises(InputError, match="cannot be read"):
        load(Path(path))


def test_a_file_that_is_too_large_is_not_read_whole(tmp_path: Path) -> None:
    """A file beyond the limit is refused."""
    path = tmp_path / "story.txt"
    with path.open("wb") as file:
        file.truncate(MAX_FILE + 1)
    with pytest.raises(InputError, match="larger than 20 MiB"):
        load(path)


def test_bytes_that_are_too_many_are_refused() -> None:
    """The limit holds for bytes too."""
    with pytest.raises(InputError, match="larger than 20 MiB"):
        load(b" " * (MAX_FILE + 1))


def test_gzip_that_swells_is_stopped() -> None:
    """A few kilobytes that unpack to more than the limit are refused at the limit."""
    with pytest.raises(InputError, match="larger than 20 MiB"):
        load(gzip.compress(b"\0" * (MAX_FILE + 1), compresslevel=9))


def test_gzip_may_have_members() -> None:
    """Gzip files that were joined are one text."""
    head, tail = STORY[:30].encode(), STORY[30:].encode()
    assert load(gzip.compress(head) + gzip.compress(tail)).text == STORY


@pytest.mark.parametrize("content", [gzip.compress(STORY.encode())[:-12], b"\x1f\x8bnothing of the kind"])
def test_broken_gzip_is_refused(content: bytes) -> None:
    """Gzip that ends early, or is none, is broken."""
    with pytest.raises(InputError, match="is damaged"):
        load(content)


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=200), st.sampled_from([None, "text", "markdown", "html", "json", "pdf"]))
def test_whatever_the_bytes_they_are_read_or_refused(data: bytes, kind: Kind | None) -> None:
    """No bytes of any kind make another error than an InputError."""
    with contextlib.suppress(InputError):
        assert load(data, kind=kind).text
