"""English statements that turn round who did what to whom, or which of two is more."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from briefing.grounding.people.names import proper_names
from briefing.grounding.sense.antonyms import poles
from briefing.grounding.terms import content_words

_PLAIN_GAP: Final = re.compile(r"[\w' ’\u00a0-]{2,60}")
_NO_DEED: Final = frozenset(
    "and or with than before after when while as like unlike between against said says say told tells that who".split()  # noqa: SIM905
)
_BOTH_WAYS: Final = frozenset(content_words("meet talk marry play agree sign negotiate differ share debate face", "en"))
_BY: Final = re.compile(r"\b(?:is|are|was|were|be|been|being)\b.*\bby(?: the)?\s*$")
_MORE: Final = re.compile(r"\b(more|greater|larger|higher|bigger)\b[^.;:!?,]{0,40}?\bthan\b([^.;:!?,]{2,60})")
_LESS: Final = re.compile(r"\b(less|fewer|smaller|lower)\b[^.;:!?,]{0,40}?\bthan\b([^.;:!?,]{2,60})")
_TIMES_AS: Final = re.compile(r"\b(half|twice|double|(\w+) times) as (\w+)")
_SAME_TIMES: Final = {
    "double": "twice",
    "two": "twice",
    "2": "twice",
    "three": "3",
    "four": "4",
    "five": "5",
    "ten": "10",
}
_STILL: Final = re.compile(
    r"\bunchanged\b|\b(?:was|were|is|are|been|remain\w*|stay\w*|held|kept|holding) (?:flat|steady|stable|level)\b"
)
_MOVED: Final = re.compile(
    r"\b(?:rose|risen|fell|fallen|climb(?:s|ed)|dropp?(?:s|ed)|slipped|increas\w+|decreas\w+|declined|grew|shrank|slid"
    r"|(?:was|were|is|are|been|be) (?:raised|cut|lowered|reduced|lifted|halved|doubled))\b"
)


class Deed(NamedTuple):
    """Two names with what stands between them, who does it first."""

    doer: str
    other: str
    words: frozenset[str]


def is_reversed(statement: str, source: Iterable[str]) -> bool:
    """Whether a statement exchanges two names around the same words, or takes more for less.

    Args:
        statement: what is said to be so.
        source: the sentences cited, in English.
    """
    given = [deed for sentence in source for deed in _deeds(sentence)]
    for deed in _deeds(statement):
        alike = [g for g in given if g.words & deed.words]
        if any(_same(deed, g.other, g.doer) for g in alike) and not any(_same(deed, g.doer, g.other) for g in alike):
            return True
    text = " ".join(source)
    return _compares_otherwise(statement, text) or _multiplies_otherwise(statement, text) or _moves(statement, text)


def _same(deed: Deed, doer: str, other: str) -> bool:
    return _is_called(deed.doer, doer) and _is_called(deed.other, other)


def _is_called(one: str, other: str) -> bool:
    """Whether one of two names has all words of the other."""
    mine, theirs = set(one.split()), set(other.split())
    return mine <= theirs or theirs <= mine


@lru_cache(maxsize=512)
def _deeds(text: str) -> tuple[Deed, ...]:
    return tuple(_read(text))


def _read(text: str) -> Iterator[Deed]:
    for one, other in itertools.pairwise(proper_names(text, "en")):
        gap = text[one.end : other.start]
        words = frozenset(content_words(gap, "en")) - _BOTH_WAYS
        if words and _PLAIN_GAP.fullmatch(gap) and _NO_DEED.isdisjoint(gap.lower().split()):
            passive = _BY.search(gap) is not None
            yield Deed(other.text, one.text, words) if passive else Deed(one.text, other.text, words)


def _compares_otherwise(statement: str, source: str) -> bool:
    """Whether a statement says "fewer than Lom" where the sentences say "more than Lom"."""
    ours, theirs = _compared(statement), _compared(source)
    turned = {(-way, word) for way, word in ours}
    return bool(turned & theirs) and not ours & theirs


def _multiplies_otherwise(statement: str, source: str) -> bool:
    """Whether a statement says "half as likely" where the sentences only say "twice as likely"."""
    ours, theirs = _multiples(statement), _multiples(source)
    return any(word in theirs and not times & theirs[word] for word, times in ours.items())


def _multiples(text: str) -> dict[str, set[str]]:
    """Return how many times as much a text says of each quality."""
    found: dict[str, set[str]] = {}
    for times, number, word in _TIMES_AS.findall(text.lower()):
        found.setdefault(word, set()).add(_SAME_TIMES.get(number or times, number or times))
    return found


def _moves(statement: str, source: str) -> bool:
    """Whether something rose or fell, where the sentences know nothing but that it is unchanged."""
    if _MOVED.search(statement) is None or _STILL.search(source) is None or _STILL.search(statement):
        return False
    return not (_axes(source) & _axes("rise") or _MOVED.search(source))


def _axes(text: str) -> set[str]:
    return {pole.axis for word in content_words(text, "en") for pole in poles("en").get(word, ())}


def _compared(text: str) -> set[tuple[int, str]]:
    """Return what a text compares with: 1 where something is more than it, -1 where less."""
    ways = ((1, _MORE), (-1, _LESS))
    return {(way, w) for way, found in ways for m in found.finditer(text) for w in content_words(m[2], "en")[:3]}
