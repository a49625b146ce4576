"""`load`: whatever the source is, one `Article`."""

from __future__ import annotations

import re
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, get_args

from briefing.article import Article
from briefing.errors import ConfigError, InputError
from briefing.sources.files import decode, name_of, read_file, unpacked
from briefing.sources.metadata import detect, stated_language, stated_time
from briefing.sources.text import read_json, read_markdown, read_text

if TYPE_CHECKING:
    from datetime import date

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
    b"PK\x03\x04": "a ZIP archive (as Word, OpenDocument and EPUB files are)",
    b"\xd0\xcf\x11\xe0": "an old Office document",
    b"{\\rtf": "a rich text (RTF) document",
    b"%!PS": "a PostScript document",
    b"\x89PNG": "an image",
    b"\xff\xd8\xff": "an image",
    b"GIF8": "an image",
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
    """Decide what bytes are: by what was asked for, their content, the server's media type and the file's suffix."""
    if asked is not None:
        return known_kind(asked)
    for signature, description in _NOT_READ.items():
        if data.startswith(signature):
            raise InputError(f"{name} is {description}: give the article as text, HTML or PDF.")
    said = MEDIA_TYPES.get(media_type or "") or SUFFIXES.get(_suffix(name))
    return _strong_kind(data) or said or ("json" if data.lstrip()[:1] == b"{" else "text")


def known_kind(asked: str) -> Kind:
    """Return the kind asked for, or raise an `InputError` that lists the known ones."""
    for kind in KINDS:
        if asked == kind:
            return kind
    raise InputError(f"The kind {asked!r} is unknown; use one of {', '.join(KINDS)}.")


def looks_like(text: str) -> Lookalike | None:
    """Whether a text of one line looks like an address or a path, not an article; the disk is not looked at."""
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
    """The kind, if the content leaves no doubt about it, whatever the file is called."""
    head = data[:_SNIFFED]
    if b"%PDF-" in head[:1024]:
        return "pdf"
    for bom, encoding in _BOMS.items():
        if head.startswith(bom):
            head = head[len(bom) :].decode(encoding, "ignore").encode()
            break
    return "html" if _HTML.match(head) else None


TEXT_NAME: Final = "The text"
BYTES_NAME: Final = "The source"


def load(
    source: str | Path | bytes | bytearray | memoryview | Article | None = None,
    *,
    kind: Kind | None = None,
    url: str | None = None,
    title: str | None = None,
    published: str | date | None = None,
    language: str | None = None,
    allow_private: bool = False,
) -> Article:
    """Read a source into an article.

    What the arguments say about the article takes precedence over what the source says.

    Args:
        source: a `str` is the text itself, and is never opened or fetched; a `Path` is a file (`.txt`, `.md`,
            `.html`, `.pdf`, `.json`, each also as `.gz`; `Path("-")` is standard input); `bytes` are the content of
            one; an `Article` is used as it is.
        kind: what the source is; by default its content and suffix decide.
        url: the address of the article. Without a source it is fetched; with one it only describes it.
        title: the headline.
        published: the day, or day and time, of publication: ISO 8601, or a `date` or `datetime`.
        language: ISO 639 code of the text's language; by default what the source says, or else it is detected, and
            stays None if the text is too short to be certain.
        allow_private: fetch from private, loopback and link-local addresses too.

    Raises:
        InputError: the source is empty, binary, unreadable, too large, not an article, or cannot be reached.
        ConfigError: the source needs an extra that is not installed.
    """
    stated = {
        "title": title,
        "published": None if published is None else stated_time(published),
        "language": None if language is None else stated_language(language),
    }
    article = _read(source, kind, url, allow_private=allow_private)
    return _described(article, stated if source is None else stated | {"url": url})


def _read(
    source: str | Path | bytes | bytearray | memoryview | Article | None,
    kind: Kind | None,
    url: str | None,
    *,
    allow_private: bool,
) -> Article:
    match source:
        case Article():
            return source
        case str():
            return _read_string(source, kind)
        case Path():
            return read_bytes(read_file(source), name=name_of(source), kind=kind, url=url)
        case bytes() | bytearray() | memoryview():
            return read_bytes(unpacked(bytes(source), name=BYTES_NAME), name=BYTES_NAME, kind=kind, url=url)
        case None if url is not None:
            return _fetched(url, kind, allow_private=allow_private)
        case None:
            raise InputError("There is nothing to load: give a text, a Path, bytes, or url=.")
    raise InputError(f"A source is a str, Path, bytes or Article, not {type(source).__name__}.")


def _fetched(url: str, kind: Kind | None, *, allow_private: bool) -> Article:
    try:
        from briefing.sources.web import fetch
    except ImportError as exc:
        raise ConfigError("Fetching an address needs the extra 'web': pip install 'news-briefing[web]'.") from exc
    data, final, name, media_type, charset = fetch(url, allow_private=allow_private)
    article = read_bytes(data, name=name, kind=kind, media_type=media_type, charset=charset, url=final)
    return article if article.url else article.model_copy(update={"url": final})


def _read_string(source: str, kind: Kind | None) -> Article:
    """Read a string as text, unless the caller clearly meant what it points to."""
    line = source.strip()
    if (lookalike := looks_like(source)) == "address":
        raise InputError(f"{line!r} is an address, and a str is read as text: to fetch it, use url={line!r}.")
    if lookalike == "path":
        raise InputError(f"{line!r} looks like a path, and a str is read as text: to open it, use Path({line!r}).")
    return _of_text(source, known_kind(kind or "text"), TEXT_NAME)


def read_bytes(
    data: bytes,
    *,
    name: str,
    kind: str | None = None,
    media_type: str | None = None,
    charset: str | None = None,
    url: str | None = None,
) -> Article:
    """Read the unpacked content of a file or of a server's response.

    Args:
        data: the content.
        name: the file's name, or what to call the source in an error.
        kind: what it is; None to find out.
        media_type: what the server said it is.
        charset: the encoding that the server named.
        url: where it is from.
    """
    if not data.strip():
        raise InputError(f"{name} is empty: give the text of an article.")
    found = kind_of(data, name=name, asked=kind, media_type=media_type)
    if found == "pdf":
        from briefing.sources.pdf import read_pdf

        return read_pdf(data, name=name)
    if found == "html":
        from briefing.sources.html import declared_charset

        charset = charset or declared_charset(data)
    return _of_text(decode(data, name=name, declared=charset), found, name, url)


def _of_text(text: str, kind: Kind, name: str, url: str | None = None) -> Article:
    match kind:
        case "text":
            return read_text(text, name=name)
        case "markdown":
            return read_markdown(text, name=name)
        case "json":
            return read_json(text, name=name)
        case "html":
            from briefing.sources.html import read_html

            return read_html(text, name=name, url=url)
    raise InputError("A PDF is bytes, not text: give its bytes, or a Path.")


def _described(article: Article, stated: dict[str, str | None]) -> Article:
    """The article with what the caller states about it, and with its language if that can be detected."""
    given: dict[str, Any] = {field: value for field, value in stated.items() if value is not None}
    if article.text and not (given.get("language") or article.language):
        given["language"] = detect(article.text)
    return Article(**(dict(article) | given)) if given else article
