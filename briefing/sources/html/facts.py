"""What a page says about itself: headline, outlet, authors, dates, language, address."""

from __future__ import annotations

import re
import warnings
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final
from urllib.parse import urljoin, urlsplit

from briefing.sources.html.tree import (
    Node,
    Tree,
    article_node,
    as_list,
    fold,
    is_beside,
    meta,
    metas,
    text_of,
    words_in,
)
from briefing.sources.metadata import iso_or_none, language_code

if TYPE_CHECKING:
    from collections.abc import Iterable


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


_BY: Final = re.compile(
    r"^\W*(?:(?:(?:written|words|story|reported|report|updated|opinion|analysis|column|compiled) )?by|"
    r"von|por|par|di|da|av|af|door|przez|autor(?:in|zy|ka)?|autore|"
    r"auteur|text|tekst|texto|testo|texte|af journalist|oleh|penulis|reporter|yazan|fra|от|автор|بقلم|文|記者|기자)"
    r"(?:\s*[:：／/]\s*|\s+)(?=\S)",
    re.IGNORECASE,
)
_BETWEEN: Final = re.compile(
    r"\s*(?:[,;/／|·•、，&]|\s(?:and|und|og|och|et|en|ja|oraz|dan|ve|и|та|및)\s)\s*", re.IGNORECASE
)
# Conjunctions that may be part of a name: they separate names only if each has at least two words.
_BETWEEN_NAMES: Final = re.compile(r"(?<=\w\s)\s*(?:y|e|i|a)\s+(?=\w)")
_OPENING: Final = re.compile(r"^(?:and|und|og|och|et|en|y|e|i|и)\s+", re.IGNORECASE)
# What follows a name: an outlet, a place, an agency, a day, an account, a post.
_BEHIND: Final = re.compile(
    r"\s+(?:[–—-]\s.*|(?:for|in|at|aus|à|pour)\s+[^\W\d_a-z].*|\(.*\)|@\w+|"
    r"(?i:(?:last )?(?:published|updated|posted)\b.*|"
    r"(?:(?:staff|senior|chief|news|political|freelance)\s+)*(?:writer|reporter|correspondent|journalist|columnist)))$"
)
_POST: Final = re.compile(
    r"\b(?:writer|reporter|correspondent|journalist|editor|columnist|contributor|korrespondent(?:in)?|redakteur(?:in)?|"
    r"reporterin|journaliste|envoyée? spéciale?|correspondante?|corresponsal|redactora?|periodista|giornalista|"
    r"inviat[oa]|jornalista|repórter|redaktør|redaktör|dziennikarka?|корреспондент|muhabir)\b|(?:報導|报道|特派員)$",
    re.IGNORECASE,
)
_NOBODY: Final = frozenset({"admin", "administrator", "webmaster", "root", "guest"})
_ADDRESS: Final = re.compile(r"https?:|www\.", re.IGNORECASE)
_NO_NAME: Final = re.compile(r"@|\d{3}|[{}<>]|\b(?:foto|photo|image)\b|©", re.IGNORECASE)
_BYLINE: Final = re.compile(
    r"(?:^|[\s_-])(?:author|authors|byline|bylines|autor|autore|auteur|autoren|author-name|authorname|writer|signature)"
    r"(?:$|[\s_-])|(?:author|byline)[-_]*name",
    re.IGNORECASE,
)
_PERSON: Final = re.compile(
    r"[^\W\d_a-z][\w.'’-]*"
    r"(?:\s+(?:[^\W\d_a-z][\w.'’-]*|d[aeiou]s?|del|della|van|von|der|den|la|le|el|al|bin|ibn|ten|ter|y|e|zu|af|av)){0,4}"
    r"\s+[^\W\d_a-z][\w.'’-]+"
)
_CJK_NAME: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2,6}")
_PROFILE: Final = re.compile(
    r"/(?:autor|autori|autores|autoren|auteurs?|autore|authors?|profiles?|people|staff|journalists?|journalisten|"
    r"redakteure?|contributors?|forfatter|skribent|penulis|yazar)[/-]",
    re.IGNORECASE,
)
_BY_LINE: Final = re.compile(
    r"(?:By|Von|Por|Par|Di|Av|Af|Door|Przez|Oleh):?\s+(?P<name>[^\W\d_a-z][\w.'’-]*(?:\s+[^\W\d_a-z][\w.'’-]*){0,3})"
    r"\s*(?:$|[,|·•–-]|\d)"
)
NEAR: Final = 3  # levels above the headline
AROUND: Final = 2  # levels above a name, under which the other names of one byline stand
_LONGEST: Final = 60
_MOST: Final = 12


def authors_of(tree: Tree, node: Node, outlets: list[str]) -> tuple[str, ...]:
    """The names in a page's byline: from JSON-LD, else `meta` elements, else the page's marked bylines.

    An organisation is accepted if no person is named.
    """
    stated = _names(_stated(node))
    own = {fold(name) for name in outlets}
    if stated and not all(fold(name) in own for name in stated):
        return stated
    for more in (_from_metas(tree), _from_bylines(tree), _from_profiles(tree)):
        people = tuple(name for name in _names(more) if fold(name) not in own and _is_person(name))
        if people:
            return people
    return stated or _names(_from_metas(tree)) or _names(_from_by_line(tree))


def _stated(node: Node) -> list[str]:
    return [name for author in as_list(node.get("author") or node.get("creator")) for name in _names_of(author)]


def _names_of(author: object) -> list[str]:
    """The names of one JSON-LD author: a string, an object with one or more names, or with a name in two parts."""
    if not isinstance(author, dict):
        return [text_of(author) or ""]
    names = [text_of(name) or "" for name in as_list(author.get("name"))]
    return names or [" ".join(filter(None, (text_of(author.get(part)) for part in ("givenName", "familyName"))))]


def _from_metas(tree: Tree) -> list[str]:
    names = ("author", "article:author", "parsely-author", "byl", "dc.creator", "dcterms.creator", "sailthru.author")
    return metas(tree, *names)


def _from_bylines(tree: Tree) -> list[str]:
    """The texts of the page's first marked byline: of its innermost elements, if several names are marked."""
    marked = [
        e
        for e in tree.iter(
            "a", "span", "div", "p", "address", "cite", "li", "strong", "b", "em", "h3", "h4", "h5", "dd"
        )
        if (e.get("rel") or "").lower() == "author" or "author" in (e.get("itemprop") or "") or _is_byline(e)
    ]
    inner = [e for e in marked if not is_beside(e) and not any(d in marked for d in e.iterdescendants())]
    named = [e for e in inner if any(_is_person(name) for name in split_names(words_in(e)))]
    around = list(named[0].iterancestors())[:AROUND] if named else []
    return [words_in(e) for e in named if e is named[0] or any(a in around for a in list(e.iterancestors())[:AROUND])]


def _from_profiles(tree: Tree) -> list[str]:
    """The names that link to an author's page, nearest to the headline."""
    heading = next(tree.iter("h1"), None)
    for level in list(heading.iterancestors())[:NEAR] if heading is not None else ():
        found = [words_in(a) for a in level.iter("a") if _PROFILE.search(a.get("href") or "") and not is_beside(a)]
        if found:
            return found
    return []


def _from_by_line(tree: Tree) -> list[str]:
    """The first short line that begins with "By" and a name, in the language of the page."""
    for element in tree.iter("p", "div", "span", "address", "li"):
        text = words_in(element)
        if len(text) <= 2 * _LONGEST and not is_beside(element) and (match := _BY_LINE.match(text)):
            return [match["name"]]
    return []


def _is_byline(element: Tree) -> bool:
    return any(_BYLINE.search(element.get(a) or "") for a in ("class", "data-testid", "id"))


def _names(given: Iterable[str]) -> tuple[str, ...]:
    found: dict[str, str] = {}
    for text in given:
        for name in split_names(text):
            found.setdefault(fold(name), name)
    return tuple(found.values())[:_MOST]


def split_names(text: str) -> list[str]:
    """Split a byline ("By Ana Ruiz and Li Wei") into names; what cannot be a name is left out."""
    if _ADDRESS.search(text):
        return []
    line = _BY.sub("", words_in(text)).strip(" .,;:|-–")
    parts = [part for part in _BETWEEN.split(line) if part]
    if len(parts) == 2 and all(len(p.split()) == 1 for p in parts) and "," in line:
        parts = [line]  # "Ruiz, Ana"
    names = [_alone(name) for part in parts for name in _conjoined(_OPENING.sub("", part))]
    return [name for name in _without_posts(names) if _may_be_name(name)]


def _alone(name: str) -> str:
    """A name without what follows it, if two words are left."""
    rest = _BEHIND.sub("", name)
    return rest if len(rest.split()) > 1 else name


def _without_posts(names: list[str]) -> list[str]:
    """Leave out job titles ("Political Correspondent") beside people's names."""
    people = [name for name in names if not _POST.search(name)]
    return people if any(_is_person(name) for name in people) else names


def _may_be_name(name: str) -> bool:
    return (
        1 < len(name) <= _LONGEST
        and name.casefold() not in _NOBODY
        and not _NO_NAME.search(name)
        and re.search(r"[^\W\d_]", name) is not None
    )


def _conjoined(part: str) -> list[str]:
    names = [name.strip() for name in _BETWEEN_NAMES.split(part)]
    return names if all(len(name.split()) > 1 for name in names) else [part]


def _is_person(name: str) -> bool:
    return _PERSON.fullmatch(name) is not None or _CJK_NAME.fullmatch(name) is not None
