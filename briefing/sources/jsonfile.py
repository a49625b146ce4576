"""An article as a JSON object: its text, and what is known about it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from briefing.article import Article
from briefing.errors import InputError
from briefing.sources.language import stated_language
from briefing.sources.text import checked
from briefing.sources.times import iso_or_none

if TYPE_CHECKING:
    from collections.abc import Mapping

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
    """Make an article of a JSON object with `text` and, where known, `title`, `published` and the other fields.

    An `Article` written as JSON gives an equal one. Fields with other names are left alone.

    Raises:
        InputError: it is not JSON, not one object, has no text, or a field that cannot be read.
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
