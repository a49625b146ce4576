"""The parsed page, and how its words are compared."""

from __future__ import annotations

import html
import re
import unicodedata
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

Tree: TypeAlias = Any  # lxml.html.HtmlElement: lxml is not typed

# Elements whose content is not part of the article.
BESIDE: Final = frozenset({"head", "nav", "footer", "aside", "form", "script", "style", "noscript", "template"})
# Elements whose text is a block of its own.
BLOCKS: Final = ("p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "figcaption", "td", "dd", "dt")


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading or list item of the article.

    Attributes:
        text: its words, line breaks kept.
        heading: whether it is a heading.
    """

    text: str
    heading: bool = False


def parse(page: str) -> Tree | None:
    """Parse a page; None if there is nothing to parse.

    Scripts, styles and comments are removed, so that the text of an element is what a reader sees; scripts with JSON-LD
    are moved to the head.
    """
    from lxml import etree  # type: ignore[import-untyped]
    from lxml import html as parser

    # The page is decoded already, so what its XML declaration says would be wrong.
    data = page.encode("utf-8", "replace")
    try:
        tree = parser.document_fromstring(data, parser=parser.HTMLParser(encoding="utf-8"))
    except (etree.ParserError, ValueError):
        return None
    stated = [s.text for s in tree.iter("script") if "ld+json" in (s.get("type") or "").lower() and s.text]
    etree.strip_tags(tree, etree.Comment, etree.ProcessingInstruction)
    etree.strip_elements(tree, "script", "style", "noscript", "template", with_tail=False)
    for line_break in tree.iter("br"):
        line_break.tail = f" {line_break.tail or ''}"
    head = parser.Element("head")
    tree.insert(0, head)
    for text in stated:
        etree.SubElement(head, "script", type="application/ld+json").text = text
    return tree


def words_in(value: Tree | str) -> str:
    """The text of an element or a string on one line, entities decoded and white space collapsed."""
    text = value.encode("utf-8", "replace").decode() if isinstance(value, str) else "".join(value.itertext())
    return " ".join(html.unescape(html.unescape(text)).split())


def fold(text: str) -> str:
    """Only the letters and digits of a text, in one case: what two spellings of a headline have in common."""
    return re.sub(r"[\W_]", "", unicodedata.normalize("NFKC", text).casefold())


def meta(tree: Tree, *names: str) -> str | None:
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
    return any(a.tag in BESIDE for a in (element, *element.iterancestors()))
