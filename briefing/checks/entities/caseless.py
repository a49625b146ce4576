"""Names in scripts without capitals, where something tells them surely: a title, a form of address, a verb of saying.

What that is, each language says in its own file. Everything else is left: what it does not tell may be a name all the
same.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache, lru_cache
from typing import Final

from briefing.article import Sentence
from briefing.checks.document import Document, once
from briefing.checks.entities.roles import Naming, Role
from briefing.languages import language_of
from briefing.languages.language import Told
from briefing.text.content_words import content_words


@lru_cache(maxsize=256)
def told_names(text: str, language: str) -> tuple[Told, ...]:
    """Return the names of a text that something beside them tells, in order; none in a script with capitals."""
    told = language_of(language).names.told
    return tuple(sorted(told(text))) if told else ()


def whole_of(name: str, names: Iterable[str], language: str) -> str:
    """Return the fuller name that a shorter one is of, where there is one only; else the name itself."""
    shortens = language_of(language).names.shortens
    fuller = {full for full in names if len(full) > len(name) and shortens and shortens(name, full)}
    return fuller.pop() if len(fuller) == 1 else name


def says_who(words: str, language: str) -> bool:
    """Whether a description surely is of people or of a body, in a script without capitals."""
    describes = language_of(language).names.describes
    return describes is not None and describes(words)


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


_HAN: Final = re.compile(r"[\u3005\u4e00-\u9fff]+")
_LONGEST_STEM: Final = 2
"""How many characters the stem of a Japanese verb has."""


def says_no_more(prose: str, near: Sequence[Sentence], document: Document) -> bool:
    """Whether no word of a statement may be a name that the sentences do not have.

    Args:
        prose: a statement in Arabic, Chinese or Japanese.
        near: the sentences it cites, and those beside them.
        document: the article.
    """
    language = document.language
    prose = prose.replace("氏", " ") if language == "ja" else prose
    told = _told(tuple(near), document)
    strange = {w for w in content_words(prose, language) if not w.isdecimal()} - told
    if not strange:
        return True
    if not language_of(language).script.unspaced:
        return strange <= _common(language)
    return _is_all_han(strange) and all(
        _is_plain(run.group(), prose[run.end() :], told, language) for run in _HAN.finditer(prose)
    )


@once
def _told(near: tuple[Sentence, ...], document: Document) -> frozenset[str]:
    return frozenset(word for sentence in near for word in content_words(sentence.text, document.language))


@cache
def _common(language: str) -> frozenset[str]:
    return frozenset(word for common in language_of(language).names.common for word in content_words(common, language))


def _is_all_han(words: Collection[str]) -> bool:
    """Whether no syllable or letter is strange: Japanese writes foreign names in them."""
    return all(_HAN.fullmatch(word) for word in words)


def _is_plain(run: str, after: str, told: Collection[str], language: str) -> bool:
    """Whether those characters of a run that stand in no known pair are of words that name nobody."""
    known: set[int] = set()
    for at in range(len(run) - 1):
        if run[at : at + 2] in told:
            known |= {at, at + 1}
    strange = [at for at in range(len(run)) if at not in known]
    names = language_of(language).names
    if not names.inflected:
        return all(run[at] in names.common for at in strange)
    if len(strange) <= _LONGEST_STEM and after and after[0] in names.inflected and strange[-1:] == [len(run) - 1]:
        return True
    return all(run[at] in names.common or (len(run) == 1 and run in told) for at in strange)
