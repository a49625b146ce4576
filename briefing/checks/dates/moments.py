"""Whether the time words of some sentences come to the day that a statement names."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Sequence
from datetime import date
from typing import Final

from briefing.article import Sentence
from briefing.brief import Status
from briefing.checks.dates.dates import resolve
from briefing.checks.dates.expressions import find_expressions
from briefing.checks.dates.tenses import is_of_saying, looks_back
from briefing.checks.document import Document, once

_FROM_A_MONTH: Final = re.compile(r"\d{4}-\d\d/\.\.")
_BOTH: Final[tuple[Status, ...]] = ("past", "scheduled")
_PAST: Final[tuple[Status, ...]] = ("past",)


def comes_to(words: str, near: Sequence[Sentence], document: Document) -> bool:
    """Whether time words of the sentences lie within what the words of a statement mean.

    "Agreed on Wednesday" is the last Wednesday; of other time words the day before and the day after publication count.

    Args:
        words: time words of the statement, in `document.prose_language`.
        near: the sentences.
        document: the article.
    """
    meant = _bounds(words, document.prose_language, _BOTH, document)
    given = {bounds for sentence in near for bounds in _given(sentence, document)}
    return any(first <= low and high <= last for first, last in meant for low, high in given)


@once
def _given(sentence: Sentence, document: Document) -> frozenset[tuple[str, str]]:
    text, language = sentence.text, document.language
    given: set[tuple[str, str]] = set()
    for start, end in find_expressions(text, language):
        place = text, start, end, language
        statuses = _PAST if is_of_saying(*place) or looks_back(*place) else _BOTH
        given |= _bounds(text[start:end], language, statuses, document)
    return frozenset(given)


def _bounds(words: str, language: str, statuses: Sequence[Status], document: Document) -> set[tuple[str, str]]:
    """The first and last day that time words can mean."""
    published = document.article.published
    resolved = [resolve(words, published=published, language=language, status=status) for status in statuses]
    closed = {(r.earliest[:10], r.latest[:10]) for r in resolved if r.earliest and r.latest}
    return closed | {_month(r.earliest) for r in resolved if r.earliest and r.date and _FROM_A_MONTH.fullmatch(r.date)}


def _month(day: str) -> tuple[str, str]:
    """The first and last day of the month that "from next April" begins with."""
    first = date.fromisoformat(day[:10])
    return first.isoformat(), first.replace(day=monthrange(first.year, first.month)[1]).isoformat()
