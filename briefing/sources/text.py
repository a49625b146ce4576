"""Plain text, Markdown and JSON into an `Article`. The text stays as it is, except that front matter is removed."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Final

from briefing.article import Article
from briefing.errors import InputError
from briefing.sources.files import printable
from briefing.sources.metadata import iso_or_none, language_code, stated_language

if TYPE_CHECKING:
    from collections.abc import Mapping

MAX_TEXT: Final = 2 * 1024**2  # bytes as UTF-8: some 300,000 words, far more than any article
MIN_WORDS: Final = 3

LONGEST_TITLE: Final = 150  # characters
LONGEST_HEADING: Final = 500
_TITLE = re.compile(r"[\s\ufeff]*+(?P<title>[^\r\n]+)(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)\s*\S")
_SENTENCE_END = re.compile(r"[.。．।։።:;,]['\"”’»)\]]*$")
_WORD = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[^\W\d_]+")
_FRONT_MATTER = re.compile(r"\ufeff?---[ \t]*\r?\n(?P<fields>.*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)", re.DOTALL)
_FIELD = re.compile(r"^(?P<name>\w+)[ \t]*:(?P<value>.*)$", re.MULTILINE)
_HEADING = re.compile(r"^ {0,3}#[ \t]+(?P<hash>\S.*)$|^(?P<line>\S.*)\r?\n=+[ \t]*$", re.MULTILINE)
_FENCE = re.compile(r"^ {0,3}(```|~~~).*?(^ {0,3}\1|\Z)", re.MULTILINE | re.DOTALL)
_CLOSING = re.compile(r"[ \t]+#+$")
_MARKUP = re.compile(r"[*_`]+|!?\[([^\]]*)\]\([^)]*\)")


def checked(text: str, *, name: str) -> str:
    """Return the text, or raise an `InputError` if it is empty, binary, too large, or has hardly any words."""
    if not text.strip("\ufeff\u200b\u200c\u200d\u2060\u00ad \t\r\n\f\v\u00a0\u3000"):
        raise InputError(f"{name} is empty: give the text of an article.")
    printable(text, name=name)
    try:
        size = len(text.encode())
    except UnicodeEncodeError as exc:
        raise InputError(f"{name} was decoded wrongly (it has lone surrogates): give the bytes instead.") from exc
    if size > MAX_TEXT:
        raise InputError(f"{name} has more than {MAX_TEXT // 1024**2} MiB of text: give one article at a time.")
    if count_words(text) < MIN_WORDS:
        raise InputError(f"{name} contains hardly any words: give the text of an article.")
    return text


def count_words(text: str) -> int:
    """Count the words of a text; in scripts without spaces each character counts."""
    return len(_WORD.findall(text))


def read_text(text: str, *, name: str) -> Article:
    """Make an article of plain text.

    A short first line without a full stop, followed by a blank line, is the title, and stays in the text.
    """
    return Article.of(checked(text, name=name), title=_first_line(text))


def read_markdown(text: str, *, name: str) -> Article:
    """Make an article of Markdown: the title is the first heading, or what the front matter says.

    Front matter is not part of the text; its title, date, author, outlet, language and url are used.
    """
    fields: dict[str, str] = {}
    if front := _FRONT_MATTER.match(text):
        text = text[front.end() :]
        fields = {m["name"].lower(): m["value"].strip().strip("\"'") for m in _FIELD.finditer(front["fields"])}
    author = fields.get("author", "")
    return Article.of(
        checked(text, name=name),
        title=fields.get("title") or _heading(text) or _first_line(text),
        url=fields.get("url") or None,
        outlet=fields.get("outlet") or None,
        authors=(author,) if author else (),
        published=iso_or_none(fields.get("published") or fields.get("date")),
        updated=iso_or_none(fields.get("updated")),
        language=language_code(fields.get("language") or fields.get("lang")),
    )


def _first_line(text: str) -> str | None:
    match = _TITLE.match(text)
    line = match["title"].strip() if match else ""
    return line if 0 < len(line) <= LONGEST_TITLE and not _SENTENCE_END.search(line) else None


def _heading(text: str) -> str | None:
    match = _HEADING.search(_FENCE.sub("", text))
    if match is None:
        return None
    line = (match["hash"] or match["line"])[:LONGEST_HEADING]
    return _MARKUP.sub(r"\1", _CLOSING.sub("", line.strip())).strip()


# The names of `Article` first, then schema.org's and those in common use.
NAMES: Final = {
    "text": ("text", "articleBody", "body", "content"),
    "title": ("title", "headline"),
    "url": ("url", "canonical_url"),
    "outlet": ("outlet", "publisher", "source"),
    "authors": ("authors", "author", "byline"),
    "published": ("published", "datePublished", "publishing_date", "published_at", "date"),
    "updated": ("updated", "dateModified", "updated_at"),
    "language": ("language", "inLanguage", "lang"),
}


def read_json(text: str, *, name: str) -> Article:
    """Make an article of a JSON object with `text` and, if known, `title`, `published` and the other fields.

    An `Article` saved as JSON comes back equal. Other fields are ignored.
    """
    given = _object(text, name)
    fields = {field: _first(given, names) for field, names in NAMES.items()}
    body = _string(fields["text"], name, "text")
    if body is None:
        raise InputError(f'{name} has no text: give a JSON object such as {{"title": …, "text": …, "published": …}}.')
    language = _string(fields["language"], name, "language")
    return Article.of(
        checked(body, name=name),
        title=_string(fields["title"], name, "title"),
        url=_string(fields["url"], name, "url"),
        outlet=_string(fields["outlet"], name, "outlet"),
        authors=_strings(fields["authors"], name, "authors"),
        published=_time(fields["published"], name, "published"),
        updated=_time(fields["updated"], name, "updated"),
        language=stated_language(language) if language else None,
    )


def _object(text: str, name: str) -> Mapping[str, object]:
    try:
        given = json.loads(text)
        json.dumps(given, ensure_ascii=False).encode()
    except (ValueError, RecursionError) as exc:
        raise InputError(f"{name} is not JSON ({exc}).") from exc
    if isinstance(given, list):
        raise InputError(f"{name} is a list: give one article at a time.")
    if not isinstance(given, dict):
        raise InputError(f"{name} is not a JSON object: give one with a field 'text'.")
    return given


def _first(given: Mapping[str, object], names: tuple[str, ...]) -> object:
    return next((given[n] for n in names if given.get(n) not in (None, "", [])), None)


def _string(value: object, name: str, field: str) -> str | None:
    if isinstance(value, dict):
        value = value.get("name")
    if value is None or isinstance(value, str):
        return value
    raise InputError(f"The field '{field}' of {name} is not a string.")


def _time(value: object, name: str, field: str) -> str | None:
    text = _string(value, name, field)
    if text and not iso_or_none(text):
        raise InputError(f"The field '{field}' of {name} is not ISO 8601 ({text!r}): write it as 2025-03-17.")
    return iso_or_none(text)


def _strings(value: object, name: str, field: str) -> tuple[str, ...]:
    items: list[object] = value if isinstance(value, list) else [value]
    return tuple(text for text in (_string(item, name, field) for item in items) if text)
