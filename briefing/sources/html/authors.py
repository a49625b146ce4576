"""The byline: names of people, or of the desk or agency where the page names no person."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefing.sources.html.tree import Node, Tree, as_list, fold, is_beside, metas, text_of, words_in

if TYPE_CHECKING:
    from collections.abc import Iterable

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
