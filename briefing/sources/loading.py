"""`load`: whatever the source is, one `Article`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from briefing.article import Article
from briefing.errors import ConfigError, InputError
from briefing.sources.decoding import decode
from briefing.sources.files import name_of, read_file, unpacked
from briefing.sources.jsonfile import read_json
from briefing.sources.kinds import Kind, kind_of, known_kind, looks_like
from briefing.sources.language import detect, stated_language
from briefing.sources.text import read_markdown, read_text
from briefing.sources.times import stated_time

if TYPE_CHECKING:
    from datetime import date

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

    What is given here about the article wins over what the source says of itself.

    Args:
        source: a `str` is the text itself, and is never opened or fetched; a `Path` is a file (`.txt`, `.md`,
            `.html`, `.pdf`, `.json`, each also as `.gz`; `Path("-")` is standard input); `bytes` are the content of
            one; an `Article` is taken as it is.
        kind: what the source is; by default its content and suffix decide.
        url: the address of the article. Without a source it is fetched; with one it only describes it.
        title: the headline.
        published: the day, or day and time, of publication: ISO 8601, or a `date` or `datetime`.
        language: ISO 639-1 code of the text's language; by default what the page says, or else it is detected, and
            stays None where the text is too short to be certain.
        allow_private: fetch from private, loopback and link-local addresses too.

    Raises:
        InputError: the source is empty, binary, unreadable, too large, no article, or not to be reached.
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
            try:
                from briefing.sources.web import fetch
            except ImportError as exc:
                raise ConfigError(
                    "Fetching an address needs the extra 'web': pip install 'news-briefing[web]'."
                ) from exc
            return fetch(url, kind=kind, allow_private=allow_private)
        case None:
            raise InputError("There is nothing to load: give a text, a Path, bytes, or url=.")
    raise InputError(f"A source is a str, Path, bytes or Article, not {type(source).__name__}.")


def _read_string(source: str, kind: Kind | None) -> Article:
    """Read a string as what it is, unless somebody plainly meant what it points at."""
    line = source.strip()
    if (lookalike := looks_like(source)) == "address":
        raise InputError(f"{line!r} is an address, and a str is taken as text: to fetch it, use url={line!r}.")
    if lookalike == "path":
        raise InputError(f"{line!r} looks like a path, and a str is taken as text: to open it, use Path({line!r}).")
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
    """Read the content of a file or of an answer from a server.

    Args:
        data: the content, unpacked.
        name: the file's name, or what to call the source in an error.
        kind: what it is; None to find out.
        media_type: what a server said it is.
        charset: the encoding that a server named.
        url: where it is from.

    Raises:
        InputError: it cannot be read as an article.
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
    """The article with what the caller states about it, and with its language where that can be told."""
    given: dict[str, Any] = {field: value for field, value in stated.items() if value is not None}
    if article.text and not (given.get("language") or article.language):
        given["language"] = detect(article.text)
    return Article(**(dict(article) | given)) if given else article
