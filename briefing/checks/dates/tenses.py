"""Whether the clause around time words speaks of what is to come: "will open by July", "soll im Juli öffnen".

A word of the future counts where no verb of saying stands between it and the time words: in "said on Tuesday that it
will open" Tuesday is the day of the saying.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import Final

from briefing.article import Sentence
from briefing.brief import Status
from briefing.checks.dates.date_parts import find_expressions
from briefing.checks.dates.dates import resolve
from briefing.checks.document import Document, once
from briefing.languages import language_of, saying

_REACH: Final = 90
"""Code points on either side of the time words in which the clause is looked for."""
_CLAUSE: Final = re.compile(r"[.!?;:()\"“”„«»\n。！？؛؟「」]")
_WORD: Final = re.compile(r"[^\W\d_]+")
_HERE: Final = re.compile(
    r"\b(?:is|are|takes?|begins?|starts?|opens?|meets?|ends?|closes?|falls?|votes?|decides?|holds?|resumes?|returns?|to)\b"
)
"""English words of the present behind a past one: "decided the vote is on Friday"; and "decided to vote on Friday"."""
_BESIDE: Final = re.compile(r" (?:(?:in|at|to|during|reporters|lawmakers)(?: [^\W\d_]+){0,4} )?(?:[^\W\d_]{1,3} )?")
"""What may stand between a verb of saying and the time of the saying: "said in a statement on"."""
_SOON: Final = 3


def looks_ahead(text: str, start: int, end: int, language: str) -> bool:
    """Whether the clause of some time words speaks of the future.

    Args:
        text: a sentence.
        start: where the time words begin in it.
        end: where they end.
        language: ISO 639-1 code; of an unknown one nothing is said.
    """
    ahead = _pattern(language)
    if ahead is None:
        return False
    before, after = _sides(text, start, end)
    if len(before.split()) > 1:  # "By July, the bridge will open" goes on behind its comma
        after = after.split(",")[0]
    last = max((match.end() for match in ahead.finditer(before)), default=None)
    if last is not None:
        return not _says(before[last:], language)
    first = ahead.search(after)
    return first is not None and not _says(before + after[: first.start()], language)


def looks_back(text: str, start: int, end: int, language: str) -> bool:
    """Whether the verb of some time words is of the past, and nothing in the clause of the future.

    It stands before them ("fell on Sunday"), or soon behind them where they begin the clause ("On Sunday it fell") or
    right behind them ("Lund on Sunday fell").

    Args:
        text: a sentence.
        start: where the time words begin in it.
        end: where they end.
        language: ISO 639-1 code; of Arabic, Turkish, Chinese, Japanese and unknown ones nothing is said.
    """
    past = _past(language)
    if past is None or looks_ahead(text, start, end, language):
        return False
    before, after = _sides(text, start, end)
    last = max((match.end() for match in past.finditer(before)), default=None)
    if last is not None:
        return not (language_of(language).closely_read and _HERE.search(before, last))
    reach = _SOON * 2 if len(before.split()) <= 1 else 1
    first = past.search(after)
    between = after[: first.start()] if first else ""
    return first is not None and len(between.split()) < reach and not _HERE.search(between)


def is_of_saying(text: str, start: int, end: int, language: str) -> bool:
    """Whether some time words tell when something was said, which is past: "said on Tuesday", "On Tuesday he said".

    Args:
        text: a sentence.
        start: where the time words begin in it.
        end: where they end.
        language: ISO 639-1 code.
    """
    verb = saying(language)
    if verb is None:
        return False
    before, after = _sides(text, start, end)
    spoken = max((word.end() for word in _WORD.finditer(before) if verb.fullmatch(word[0])), default=None)
    if spoken is not None:
        ahead = _pattern(language)
        return _BESIDE.fullmatch(before[spoken:]) is not None and not (ahead and ahead.search(before))
    following = _WORD.findall(after)[:_SOON]
    return len(before.split()) <= 1 and any(verb.fullmatch(word) for word in following)


def _sides(text: str, start: int, end: int) -> tuple[str, str]:
    """Return what stands before and after some time words in their clause."""
    return _CLAUSE.split(text[max(0, start - _REACH) : start])[-1], _CLAUSE.split(text[end : end + _REACH])[0]


@cache
def _past(language: str) -> re.Pattern[str] | None:
    words = language_of(language).speech.back
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)") if words else None


@cache
def _pattern(language: str) -> re.Pattern[str] | None:
    words = language_of(language).speech.ahead
    if not words:
        return None
    return re.compile(words if language_of(language).script.unspaced else rf"(?<!\w)(?:{words})(?!\w)")


def _says(words: str, language: str) -> bool:
    verb = saying(language)
    return verb is not None and any(verb.fullmatch(word) for word in _WORD.findall(words))


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
