"""The parsed page with its JSON-LD, and how its words are compared."""

from __future__ import annotations

import html
import json
import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator


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


Node: TypeAlias = dict[str, Any]

_ARTICLE: Final = re.compile(r"(Article|Posting|Report|Review|Story)$")
_OPENINGS: Final = ("//", "/*", "<!--", "<![CDATA[", "*/")
_CLOSINGS: Final = ("//", "/*", "-->", "]]>", "*/", ";")
_TRAILING_COMMA: Final = re.compile(r",\s*(?=[}\]])")
# Keys under which other articles are listed.
_OTHERS: Final = frozenset({"itemListElement", "isPartOf", "hasPart", "relatedLink", "citation", "mentions", "review"})
_DEEPEST: Final = 12


def article_node(tree: Tree, headlines: list[str]) -> Node:
    """The node that describes the page's article, with its references resolved; empty if there is none.

    Args:
        tree: the page.
        headlines: what the page calls itself elsewhere, to tell its article from others.
    """
    roots = [root for script in tree.iter("script") for root in _parsed(script.text)]
    index: dict[str, Node] = {}
    for node in _nodes(roots, everywhere=True):
        name = node.get("@id")
        if isinstance(name, str) and len(node) > len(index.get(name, {})):
            index[name] = node
    articles = [n for n in _nodes(roots, everywhere=False) if _is_article(n)]
    known = {fold(h) for h in headlines}
    articles.sort(
        key=lambda n: (fold(text_of(n.get("headline")) or "") not in known, -len(str(n.get("articleBody", ""))))
    )
    merged: Node = {}
    for node in articles[:1] + [n for n in articles[1:] if _same(n, articles[0])]:
        merged |= {k: _resolved(v, index) for k, v in node.items() if k not in merged and v not in (None, "", [])}
    return merged


def text_of(value: object) -> str | None:
    """The text of a value, which may be a string, an object with a name, or a list of either."""
    for item in as_list(value):
        named = (item.get("name") or item.get("@value")) if isinstance(item, dict) else item
        if isinstance(named, str) and (text := words_in(named)):
            return text
    return None


def as_list(value: object) -> list[object]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _parsed(script: str) -> list[object]:
    """Parse one script, repairing common mistakes."""
    text = _unwrapped(script)
    for attempt in (text, _TRAILING_COMMA.sub("", text)):
        try:
            return as_list(json.loads(attempt, strict=False))
        except (ValueError, RecursionError):
            continue
    return []


def _unwrapped(script: str) -> str:
    """A script without the comments and CDATA marks around it."""
    text = script.strip()
    while found := next((mark for mark in _OPENINGS if text.startswith(mark)), None):
        text = text.removeprefix(found).strip()
    while found := next((mark for mark in _CLOSINGS if text.endswith(mark)), None):
        text = text.removesuffix(found).strip()
    return text


def _nodes(value: object, *, everywhere: bool, depth: int = 0) -> Iterator[Node]:
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for item in value:
            yield from _nodes(item, everywhere=everywhere, depth=depth + 1)
    elif isinstance(value, dict):
        yield value
        for key, item in value.items():
            if isinstance(item, list | dict) and (everywhere or key not in _OTHERS):
                yield from _nodes(item, everywhere=everywhere, depth=depth + 1)


def _is_article(node: Node) -> bool:
    return any(isinstance(t, str) and _ARTICLE.search(t) for t in as_list(node.get("@type"))) and (
        "headline" in node or "articleBody" in node or "datePublished" in node
    )


def _same(node: Node, first: Node) -> bool:
    headline = fold(text_of(node.get("headline")) or "")
    return headline in ("", fold(text_of(first.get("headline")) or ""))


def _resolved(value: object, index: dict[str, Node]) -> object:
    """A value whose references (`{"@id": …}`) are replaced by the nodes that they name."""
    if isinstance(value, list):
        return [_resolved(item, index) for item in value]
    if isinstance(value, dict) and isinstance(name := value.get("@id"), str) and len(index.get(name, {})) > len(value):
        return index[name]
    return value
