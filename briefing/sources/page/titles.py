"""The headline: what most of the places that name it agree on."""

from __future__ import annotations

import re
from typing import Final

from briefing.sources.page.tree import Tree, fold, is_beside, metas, words_in

_SEPARATOR: Final = r"(?:\s*[|–—›»·•:：]+\s*|\s*--+\s*|\s+-\s*)"
_TAIL: Final = re.compile(rf"{_SEPARATOR}(?:the\s+)?(?P<name>[^|–—›»·•:：]+)$", re.IGNORECASE)


def headline(tree: Tree, stated: str | None, outlets: list[str]) -> str | None:
    """Return the headline of a page.

    JSON-LD, the headings, OpenGraph and the title element each give one; what most of them give is taken. Where two
    headlines are even, the fuller one is: the shorter are made for search results and social media. Where each gives
    another, the first of them is taken.

    Args:
        tree: the page.
        stated: the headline in its JSON-LD.
        outlets: names of the outlet, which are no part of a headline that ends with one.
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
    """Cut an outlet's name off a headline's end, with what separates it, and off its beginning."""
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
    """Whether a title element is that of a drawing (SVG) in the page."""
    return any(a.tag == "svg" for a in element.iterancestors())


def _says(text: str, candidate: str) -> bool:
    """Whether a text is this headline, perhaps with a section or an outlet behind it."""
    if fold(text) == fold(candidate):
        return True
    rest = text[len(candidate) :]
    return fold(text[: len(candidate)]) == fold(candidate) and re.match(_SEPARATOR, rest) is not None
