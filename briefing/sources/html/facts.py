"""What a page says about itself: headline, outlet, authors, dates, language, address."""

from __future__ import annotations

import re
import warnings
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final
from urllib.parse import urljoin, urlsplit

from briefing.sources.html.authors import authors_of
from briefing.sources.html.tree import Node, Tree, article_node, fold, is_beside, meta, metas, text_of, words_in
from briefing.sources.metadata import iso_or_none, language_code

PUBLISHED: Final = (
    "article:published_time",
    "og:article:published_time",
    "parsely-pub-date",
    "datepublished",
    "dcterms.created",
    "dc.date.issued",
    "sailthru.date",
    "pubdate",
    "publishdate",
    "cxenseparse:recs:publishtime",
    "date",
    "dc.date",
)
STORIES: Final = 8  # this many linked headings are a list of stories
SHORTEST_HEADLINE: Final = 20  # letters

UPDATED: Final = ("article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "lastmod")
_SECONDS: Final = re.compile(r"1\d{9}(?:\d{3})?")
_OFFSET: Final = re.compile(r"(\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)\s*([+-]\d{2}):?(\d{2})$")


@dataclass(frozen=True, slots=True)
class Facts:
    """What a page says about itself.

    Attributes:
        title: the headline.
        outlet: who publishes it.
        authors: the names in the byline.
        published: ISO 8601.
        updated: ISO 8601, later than `published`.
        language: ISO 639 code that the page states.
        url: its canonical address.
        body: the text of the article in the page's JSON-LD, or an empty string.
        descriptions: what the page says in short; often its standfirst.
        free: whether it says it can be read without paying; None if it does not say.
        listing: whether it is a front page or a list of stories.
    """

    title: str | None
    outlet: str | None
    authors: tuple[str, ...]
    published: str | None
    updated: str | None
    language: str | None
    url: str | None
    body: str
    descriptions: tuple[str, ...]
    free: bool | None
    listing: bool


def facts_of(tree: Tree, page: str, url: str | None) -> Facts:
    """Collect what a page says about itself.

    Args:
        tree: the page.
        page: its source, for htmldate.
        url: the address it was read from, if any.
    """
    known = [words_in(e) for e in tree.iter("title", "h1")] + metas(tree, "og:title")
    node = article_node(tree, known)
    address = _canonical(tree, node, url)
    outlet = meta(tree, "og:site_name") or text_of(node.get("publisher")) or meta(tree, "application-name")
    outlets = _outlet_names(outlet, node, address)
    stated = _stated_time(tree, node, "datePublished", PUBLISHED)
    published = stated or _found_time(page, address)
    updated = _stated_time(tree, node, "dateModified", UPDATED)
    return Facts(
        title=headline(tree, text_of(node.get("headline")), outlets),
        outlet=outlet or (_host(address) if address else None),
        authors=authors_of(tree, node, outlets),
        published=published,
        updated=updated if published is None or _later(updated, published) else None,
        language=_language(tree, node),
        url=address,
        body=body if isinstance(body := node.get("articleBody"), str) else "",
        descriptions=tuple(_descriptions(tree, node)),
        free=_is_free(node.get("isAccessibleForFree")),
        listing=not node and not stated and _is_listing(tree),
    )


def _descriptions(tree: Tree, node: Node) -> list[str]:
    stated = [text_of(node.get("description")), text_of(node.get("abstract")), text_of(node.get("alternativeHeadline"))]
    return [text for text in stated if text] + metas(tree, "description", "og:description", "twitter:description")


def _outlet_names(outlet: str | None, node: Node, address: str | None) -> list[str]:
    """The outlet's names, the longest first."""
    names = {outlet, text_of(node.get("publisher"))}
    if address:
        host = _host(address)
        names |= {host, host.split(".")[0]}
    return sorted((name for name in names if name), key=len, reverse=True)


def _host(address: str) -> str:
    return (urlsplit(address).hostname or "").removeprefix("www.")


def _canonical(tree: Tree, node: Node, url: str | None) -> str | None:
    """The address that the page gives as its own, if it is one; else the one it was read from."""
    links = [e.get("href") or "" for e in tree.iter("link") if "canonical" in (e.get("rel") or "").lower().split()]
    main = node.get("mainEntityOfPage")
    stated = [main.get("@id") if isinstance(main, dict) else main, node.get("url")]
    for candidate in (*links, *metas(tree, "og:url"), *stated):
        found = _joined(url, candidate) if isinstance(candidate, str) else ""
        if _is_page(found):
            return found
    return url


def _joined(url: str | None, link: str) -> str:
    try:
        return urljoin(url or "", link.strip())
    except ValueError:
        return ""


def _is_page(address: str) -> bool:
    """Whether an address is a web address of more than a front page."""
    parts = urlsplit(address)
    return (
        parts.scheme in ("http", "https")
        and "." in (parts.hostname or "")
        and (parts.path.strip("/") + parts.query) != ""
    )


def _language(tree: Tree, node: Node) -> str | None:
    root = tree if tree.tag == "html" else tree.getroottree().getroot()
    article = [e.get("lang") for e in tree.iter("article") if e.get("lang")]
    stated = text_of(node.get("inLanguage"))
    said = [root.get("lang"), root.get("xml:lang"), stated, *article, *metas(tree, "content-language", "og:locale")]
    return next((code for tag in said if (code := language_code(tag))), None)


def _stated_time(tree: Tree, node: Node, field: str, names: tuple[str, ...]) -> str | None:
    marked = [
        e.get("datetime") or e.get("content") or ""
        for e in tree.iter("time", "meta", "span")
        if (e.get("itemprop") or "").lower() == field.lower()
    ]
    candidates = [text_of(node.get(field)) or "", *metas(tree, *names), *marked]
    return next((time for text in candidates if (time := _iso(text))), None)


def _found_time(page: str, address: str | None) -> str | None:
    """The day that htmldate finds in the page's address, times and text."""
    from htmldate import find_date

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about time zones that its parser does not know: the day is enough
            return iso_or_none(find_date(page, url=address, original_date=True, extensive_search=True))
    except (ValueError, TypeError, RecursionError):
        return None


def _iso(text: str) -> str | None:
    """A time as pages write it, in ISO 8601: Unix seconds, an offset without a colon, a zone in brackets."""
    if _SECONDS.fullmatch(text):
        return datetime.fromtimestamp(int(text[:10]), UTC).isoformat()
    return iso_or_none(_OFFSET.sub(r"\1\2:\3", text.split("[", maxsplit=1)[0].strip()))


def _later(updated: str | None, published: str) -> bool:
    if updated is None:
        return False
    after, before = (datetime.fromisoformat(t) for t in (updated, published))
    if (after.tzinfo is None) != (before.tzinfo is None):
        return after.date() >= before.date()
    return after > before


def _is_listing(tree: Tree) -> bool:
    """Whether the headings are links to stories, and none is the page's own headline."""
    linked = own = 0
    for heading in tree.iter("h1", "h2", "h3", "h4"):
        if next(heading.iter("a"), None) is not None or next(heading.iterancestors("a"), None) is not None:
            linked += 1
        elif heading.tag == "h1" and len(fold(words_in(heading))) >= SHORTEST_HEADLINE:
            own += 1
    return linked >= STORIES and own == 0


def _is_free(value: object) -> bool | None:
    return {"true": True, "false": False}.get(str(value).lower())


_SEPARATOR: Final = r"(?:\s*[|–—›»·•:：]+\s*|\s*--+\s*|\s+-\s*)"
_TAIL: Final = re.compile(rf"{_SEPARATOR}(?:the\s+)?(?P<name>[^|–—›»·•:：]+)$", re.IGNORECASE)


def headline(tree: Tree, stated: str | None, outlets: list[str]) -> str | None:
    """The headline that most of JSON-LD, headings, OpenGraph and the title element agree on.

    Of two with equal support the longer one is chosen: shorter ones are made for search results and social media. If
    they all differ, the first is chosen.

    Args:
        tree: the page.
        stated: the headline in its JSON-LD.
        outlets: names of the outlet, which are cut off a headline.
    """
    title = [words_in(element) for element in tree.iter("title") if not is_in_drawing(element)][:1]
    headings = [words_in(h) for h in tree.iter("h1") if not is_beside(h)] or [words_in(h) for h in tree.iter("h1")]
    sources = [[stated or ""], headings, metas(tree, "og:title", "headline"), title]
    named = [[text for t in source if (text := without_outlet(t, outlets))] for source in sources]
    candidates = [text for source in named for text in source] or metas(tree, "twitter:title")

    def rank(candidate: str) -> tuple[int, int]:
        votes = sum(any(_says(text, candidate) for text in source) for source in named)
        return votes, len(fold(candidate)) if votes > 1 else 0

    return max(candidates, key=rank, default=None)  # the first of the best


def without_outlet(title: str, outlets: list[str]) -> str:
    """Cut an outlet's name off a headline's end or beginning, with its separator."""
    text = words_in(title)
    if (tail := _TAIL.search(text)) and fold(tail["name"]) in {fold(name) for name in outlets}:
        text = text[: tail.start()]  # "The Island Post" of islandpost.example
    for name in outlets:
        text = re.sub(rf"{_SEPARATOR}{re.escape(name)}$", "", text, flags=re.IGNORECASE)
        text = re.sub(rf"^{re.escape(name)}{_SEPARATOR}", "", text, flags=re.IGNORECASE)
        if fold(text) == fold(name):
            return ""
    return text


def is_in_drawing(element: Tree) -> bool:
    """Whether a title element belongs to a drawing (SVG) in the page."""
    return any(a.tag == "svg" for a in element.iterancestors())


def _says(text: str, candidate: str) -> bool:
    """Whether a text is this headline, perhaps followed by a section or an outlet."""
    if fold(text) == fold(candidate):
        return True
    rest = text[len(candidate) :]
    return fold(text[: len(candidate)]) == fold(candidate) and re.match(_SEPARATOR, rest) is not None
