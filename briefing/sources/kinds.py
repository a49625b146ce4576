"""What a source is: decided here, by what was asked for, the content and the file's suffix, in this order."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import Final, Literal, TypeAlias, get_args

from briefing.errors import InputError

Kind: TypeAlias = Literal["text", "markdown", "html", "pdf", "json"]
Lookalike: TypeAlias = Literal["address", "path"]

KINDS: Final[tuple[Kind, ...]] = get_args(Kind)

SUFFIXES: Final[dict[str, Kind]] = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".pdf": "pdf",
    ".json": "json",
}

MEDIA_TYPES: Final[dict[str, Kind]] = {
    "text/html": "html",
    "application/xhtml+xml": "html",
    "text/markdown": "markdown",
    "application/pdf": "pdf",
    "application/json": "json",
}

_NOT_READ: Final = {
    b"PK\x03\x04": "a ZIP archive (Word, OpenDocument and EPUB files are such)",
    b"\xd0\xcf\x11\xe0": "an old Office document",
    b"{\\rtf": "a rich text (RTF) document",
    b"%!PS": "a PostScript document",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"\x28\xb5\x2f\xfd": "a Zstandard archive",
    b"BZh": "a bzip2 archive",
    b"\xfd7zXZ": "an xz archive",
}
_HTML = re.compile(rb"(?>\s+|<\?xml[^>]*>|<!--.*?-->)*+<(!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL)
_BOMS: Final = {b"\xef\xbb\xbf": "utf-8", b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}
_SNIFFED: Final = 4096

_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*://\S+|(www\.|mailto:|data:|file:)\S+", re.IGNORECASE)
_PATH = re.compile(r"(~|\.{1,2})?[/\\]\S*|[A-Za-z]:\\.*|\S+[/\\]\S*")
_FILE_NAME = re.compile(r".*\.(txt|text|md|markdown|x?html?|pdf|json|docx?|odt|rtf)(\.gz)?", re.IGNORECASE)
_LONGEST_PATH: Final = 1024
_LONGEST_NAME: Final = 255


def kind_of(data: bytes, *, name: str, asked: str | None = None, media_type: str | None = None) -> Kind:
    """Decide what bytes are.

    Args:
        data: the bytes, unpacked.
        name: the file's name, or what to call the source in an error.
        asked: the kind that the caller asked for; it overrides all else.
        media_type: what a server said it sent, without parameters.

    Raises:
        InputError: the kind asked for is unknown, or the bytes are something that cannot be read as an article.
    """
    if asked is not None:
        return known_kind(asked)
    for signature, description in _NOT_READ.items():
        if data.startswith(signature):
            raise InputError(f"{name} is {description}: save it as text, HTML or PDF and give that.")
    said = MEDIA_TYPES.get(media_type or "") or SUFFIXES.get(_suffix(name))
    return _strong_kind(data) or said or ("json" if data.lstrip()[:1] == b"{" else "text")


def known_kind(asked: str) -> Kind:
    """Return the kind asked for, or raise an `InputError` that lists those there are."""
    for kind in KINDS:
        if asked == kind:
            return kind
    raise InputError(f"The kind {asked!r} is unknown; use one of {', '.join(KINDS)}.")


def looks_like(text: str) -> Lookalike | None:
    """Say whether a text of one line looks like an address or a path rather than an article.

    Only the characters are looked at, never the disk.
    """
    line = text.strip()
    if not line or len(line) > _LONGEST_PATH or len(line.splitlines()) > 1:
        return None
    if _ADDRESS.fullmatch(line):
        return "address"
    named = len(line) <= _LONGEST_NAME and _FILE_NAME.fullmatch(line)
    return "path" if named or _PATH.fullmatch(line) else None


def _suffix(name: str) -> str:
    path = PurePath(name.lower())
    return PurePath(path.stem).suffix if path.suffix == ".gz" else path.suffix


def _strong_kind(data: bytes) -> Kind | None:
    """The kind that the content leaves no doubt about, whatever the file is called."""
    head = data[:_SNIFFED]
    if b"%PDF-" in head[:1024]:
        return "pdf"
    for bom, encoding in _BOMS.items():
        if head.startswith(bom):
            head = head[len(bom) :].decode(encoding, "ignore").encode()
            break
    return "html" if _HTML.match(head) else None
