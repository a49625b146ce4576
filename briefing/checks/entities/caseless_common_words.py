"""Whether a statement may name somebody whom the sentences do not, in scripts where no capital tells a name."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cache
from typing import Final

from briefing.article import Sentence
from briefing.checks.document import Document, once
from briefing.languages import language_of
from briefing.text.content_words import content_words

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
