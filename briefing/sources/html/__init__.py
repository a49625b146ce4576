"""Web pages into an `Article`, by trafilatura, htmldate and what the page says about itself."""

from __future__ import annotations

import logging
import re
from typing import Final

from briefing.article import Article
from briefing.errors import ConfigError, InputError
from briefing.sources.metadata import language_of
from briefing.sources.text import checked

_CHARSET: Final = re.compile(
    rb"""<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)|<\?xml[^>]+encoding=["']([\w.:-]+)""", re.IGNORECASE
)
_DECLARED_WITHIN: Final = 4096  # bytes


def declared_charset(data: bytes) -> str | None:
    """Return the encoding that a page names in its first bytes, or None."""
    match = _CHARSET.search(data[:_DECLARED_WITHIN])
    return (match[1] or match[2]).decode("ascii", "replace") if match else None


def read_html(page: str, *, name: str, url: str | None = None) -> Article:
    """Make an article of a web page.

    Args:
        page: its source.
        name: what to call it in an error.
        url: where it was read from.
    """
    _load_libraries()
    from briefing.sources.html.body import article_text, refuse_walls
    from briefing.sources.html.facts import facts_of
    from briefing.sources.html.tree import parse

    tree = parse(page)
    if tree is None:
        raise InputError(f"{name} is empty: there is no page in it.")
    facts = facts_of(tree, page, url)
    if facts.listing:
        raise InputError(f"{name} is a list of stories: give the page of one of them.")
    text, paywalled = article_text(tree, facts)
    refuse_walls(text, title=facts.title, paid=paywalled or facts.free is False, name=name)
    return Article.of(
        checked(text, name=name),
        title=facts.title,
        url=facts.url,
        outlet=facts.outlet,
        authors=facts.authors,
        published=facts.published,
        updated=facts.updated,
        language=language_of(text, facts.language),
    )


def _load_libraries() -> None:
    """Import the extra's libraries, and keep their log off standard error unless somebody asks for it."""
    try:
        import htmldate
        import trafilatura
    except ImportError as exc:
        raise ConfigError("Reading web pages needs the extra 'web': pip install 'news-briefing[web]'.") from exc
    for library in (htmldate, trafilatura):
        logging.getLogger(library.__name__).addHandler(logging.NullHandler())
