"""Plain text and Markdown into an `Article`. The text stays as it is; only front matter is cut off."""

from __future__ import annotations

import re
from typing import Final

from briefing.article import Article
from briefing.errors import InputError
from briefing.sources.decoding import printable
from briefing.sources.language import language_code
from briefing.sources.times import iso_or_none

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
    """Return the text, or say why it cannot be an article's.

    Raises:
        InputError: it is empty, binary, too large, or has hardly a word.
    """
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
        raise InputError(f"{name} has hardly a word: give the text of an article.")
    return text


def count_words(text: str) -> int:
    """Count the words of a text; of scripts that put no space between words, each sign counts."""
    return len(_WORD.findall(text))


def read_text(text: str, *, name: str) -> Article:
    """Make an article of plain text.

    A short first line without a full stop, followed by a blank line, is the title, and stays in the text.
    """
    return Article.of(checked(text, name=name), title=_first_line(text))


def read_markdown(text: str, *, name: str) -> Article:
    """Make an article of Markdown: the title is the first heading, or what the front matter says.

    Front matter is no part of the text; of its fields title, date, author, outlet, language and url are read.
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
