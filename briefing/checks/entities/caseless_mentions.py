"""The places of an article that name somebody, in scripts without capitals."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from briefing.checks.document import Document
from briefing.checks.entities.caseless import told_names, whole_of
from briefing.checks.entities.roles import Naming, Role
from briefing.languages import language_of

_DEFINITE: Final = re.compile(r"ال\w+ $")
"""What stands before an adjective, which may be a family name elsewhere: of "the Egyptian army" no name."""


def caseless_namings(document: Document) -> list[Naming]:
    """Return the places of an Arabic, Chinese or Japanese article that surely name somebody, in order.

    A name that something tells at one place counts at all of them; Arabic also by its last word alone.
    """
    text, language = document.text, document.language
    told = {t.start: t for t in told_names(text, language)}
    names = {text[t.start : t.end] for t in told.values()}
    found: dict[int, Naming] = {}
    for start, end in sorted(_places(text, names, language), key=lambda place: (place[0], -place[1])):
        if not found or start >= found[max(found)].end:
            whole = whole_of(text[start:end], names, language)
            beside = told[start].role if start in told else None
            tokens = tuple(whole.casefold().split())
            roles = (_role(text, *beside),) if beside else ()
            found[start] = Naming(start, end, tokens, roles, speaks=False, is_person=True)
    return list(found.values())


def _places(text: str, names: set[str], language: str) -> Iterator[tuple[int, int]]:
    """Every place of the names; of short ones, that Chinese and Japanese tell by what is beside them, only those."""
    for told in told_names(text, language):
        yield told.start, told.end
    for name in names:
        if not language_of(language).script.unspaced:
            for words in (name, name.rpartition(" ")[2]):
                for match in re.finditer(rf"(?<!\w)[وفبل]?(?P<name>{re.escape(words)})(?!\w)", text):
                    if words == name or not _DEFINITE.search(text, 0, match.start()):
                        yield match.span("name")
        elif whole_of(name, names, language) == name and len(name) > 2:
            yield from (match.span() for match in re.finditer(re.escape(name), text))


def _role(text: str, start: int, end: int) -> Role:
    words = " ".join(text[start:end].split())
    return Role(start, end, words, words, frozenset())


def written_name(words: str, names: Sequence[str], language: str) -> str:
    """Return the name in what somebody is called, without the title and the form of address, in full where known.

    Args:
        words: a name or a description, "副市长欧阳静澜".
        names: the full names of the article.
        language: of the article.
    """
    inside = [name for name in names if name in words]
    if len(inside) == 1:
        return inside[0]
    told = told_names(words, language)
    name = words[told[0].start : told[0].end] if len(told) == 1 else words
    return whole_of(name, names, language) if len(name) > 1 else name
