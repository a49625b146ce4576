"""A text as the checks see it."""

from __future__ import annotations

from briefing.article import Article
from briefing.checks.document import Document


def document_from(
    text: str,
    language: str | None = "en",
    *,
    title: str | None = None,
    published: str | None = None,
    prose: str | None = None,
) -> Document:
    """An article of this text, checked against a brief in the language of `prose`, or in its own."""
    return Document(Article.of(text, title=title, language=language, published=published), language=prose)
