"""The parsed page, and how its words are compared."""

from __future__ import annotations

import html
import re
import unicodedata
from typing import TYPE_CHECKING, Any, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator

Tree: TypeAlias = Any  # lxml.html.HtmlElement: lxml is not typed

# What stands beside an article in an element of the page.
BESIDE: Final = frozenset({"head", "nav", "footer", "aside", "form", "script", "style", "noscript", "template"})
# Elements whose text is a block of its own.
BLOCKS: Final = ("p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "figcaption", "td", "dd", "dt")


def parse(page: str) -> Tree | None:
    """Parse a page; None where there is nothing to parse."""
    from lxml import etree  # type: ignore[import-untyped]
    from lxml import html as parser

    # A page in text has its encoding behind it: what its XML declaration says would be wrong.
    data = page.encode("utf-8", "replace")
    try:
        return parser.document_fromstring(data, parser=parser.HTMLParser(encoding="utf-8"))
    except (etree.ParserError, ValueError):
        return None


def words_in(value: object) -> str:
    """The text of an element or a string on one line, entities and white space undone."""
    text = value if isinstance(value, str) else "".join(texts(value))
    return " ".join(html.unescape(html.unescape(text)).split())


def texts(element: Tree) -> Iterator[str]:
    """The pieces of text in an element, scripts and styles left out."""
    if not isinstance(element.tag, str) or element.tag in ("script", "style", "noscript", "template"):
        return
    yield element.text or ""
    for child in element:
        yield from texts(child)
        yield (child.tail or "") if child.tag != "br" else f" {child.tail or ''}"


def fold(text: str) -> str:
    """A text as its letters and digits alone, in one case: what two spellings of a headline have in common."""
    return re.sub(r"[\W_]", "", unicodedata.normalize("NFKC", text).casefold())


def meta(tree: Tree, *names: str) -> str | None:
    """The content of the first `meta` element that is there under one of these names or properties."""
    return next(iter(metas(tree, *names)), None)


def metas(tree: Tree, *names: str) -> list[str]:
    """The contents of all `meta` elements under these names, in the order of the names."""
    found: dict[str, list[str]] = {name: [] for name in names}
    for element in tree.iter("meta"):
        for attribute in ("name", "property", "itemprop", "http-equiv"):
            key = (element.get(attribute) or "").lower()
            content = words_in(element.get("content") or "")
            if key in found and content and content not in found[key]:
                found[key].append(content)
    return [content for contents in found.values() for content in contents]


def is_beside(element: Tree) -> bool:
    """Whether an element stands in a part of the page that is not the article."""
    return any(a.tag in BESIDE for a in (element, *element.iterancestors()))
