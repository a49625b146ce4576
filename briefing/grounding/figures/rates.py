"""What stands beside numbers: so much "a month"; in English also "twice" for two times, "to 5 from 4"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from briefing.grounding.figures.amounts import Amount
from briefing.grounding.words.rates import PERIODS, RATES

_PIECES: Final = re.compile(r"[,;:،؛，；：。](?!\d)")
_DIGIT: Final = re.compile(r"\d")
_UNIT: Final = r"(second|minute|hour|day|night|week|month|quarter|year)"
_LATER: Final = r"(?! (?:ago|earlier|later|before|after|old)\b)"
_PER: Final = rf"(?:a|an|per|each|every)[ \u00a0]{_UNIT}\b{_LATER}"
_CLAIMED: Final = re.compile(rf"\d[^,.;:!?]{{0,30}}?\b{_PER}", re.IGNORECASE)
_GIVEN: Final = re.compile(rf"\b{_PER}|\b(hourly|daily|nightly|weekly|monthly|quarterly|yearly|annual)", re.IGNORECASE)
_ADVERBS: Final = {"daily": "day", "yearly": "year", "annual": "year"}
_AGO: Final = re.compile(rf"an? {_UNIT} (?:ago|earlier|before)\b", re.IGNORECASE)
_TIMES: Final = re.compile(r"[ \u00a0](?:times|occasions)\b")
_PARTS: Final = {"half": "two|2", "third": "three|3", "quarter": "four|4", "fifth": "five|5", "tenth": "ten|10"}
_PART: Final = re.compile(rf"(?:(?:a|one)[ -])?({'|'.join(_PARTS)})", re.IGNORECASE)
_TWICE: Final = re.compile(r"\btwice\b", re.IGNORECASE)
_END: Final = re.compile(r"\b(from|to) (?:(?:just|about|nearly|almost|only|over|around) )?[$£€]?$", re.IGNORECASE)
_ALONE: Final = re.compile(
    r"(?:[ \u00a0](?:an?|the|in|on|last|this|for|from|to|and|or|of|by|at|it|that|was|had|paid|spent|raised|earned|owed"
    r"|expected|forecast|predicted|estimated|planned|hoped|sought|wanted|offered|promised)\b|[^\w\s]|$)"
)
_MUCH: Final = 1000
_HALF_OF: Final = re.compile(r"\bhalf (?:of|the|its|his|her|their)\b", re.IGNORECASE)
_HALVES: Final = re.compile(r"\bhal(?:f|ves?|ved)\b|\b50\b|\bfifty\b|\bequal", re.IGNORECASE)
_OTHER_PART: Final = re.compile(r"\b(?:thirds?|quarters?|fifths?|tenths?) of\b", re.IGNORECASE)
_COUNTED: Final = re.compile(r"[ \u00a0](?:of (?:its|the|his|her|their) )?[a-z]{3,}s\b")


def other_rate(prose: str, near: str, language: str = "en") -> str | None:
    """Return the rate of a statement that the sentences do not give, where they give another: "£30 a week", "half of".

    Args:
        prose: the statement.
        near: the text of the sentences.
        language: ISO 639-1 code of both.
    """
    if language != "en":
        return _other_period(prose, near, language)
    half = _HALF_OF.search(prose)
    if half and _OTHER_PART.search(near) and not _HALVES.search(near):
        return half[0]
    claimed = list(_CLAIMED.finditer(prose))
    given = {_unit_of(match[1] or match[2]) for match in _GIVEN.finditer(near)} if claimed else set()
    return next((match[0] for match in claimed if _unit_of(match[1]) not in given), None) if given else None


def _other_period(prose: str, near: str, language: str) -> str | None:
    """Return the rate of a number where the sentences give another, and no word of its period: "in der Woche"."""
    for match in _rated(prose, language):
        mentioned = re.search(PERIODS[language][match.lastgroup or ""], near, re.IGNORECASE)
        if mentioned is None and any(_rated(near, language)):
            return match[0]
    return None


def _rated(text: str, language: str) -> Iterator[re.Match[str]]:
    """Yield the rates of a text that stand in a piece of a clause with a number."""
    rates = _rates(language)
    pieces = _PIECES.split(text) if rates and _DIGIT.search(text) else ()
    yield from (match for piece in pieces if _DIGIT.search(piece) and rates and (match := rates.search(piece)))


@cache
def _rates(language: str) -> re.Pattern[str] | None:
    """The rates of a language, each with the letter of its period as the name of its group."""
    listed = RATES.get(language)
    if listed is None:
        return None
    start = "" if language in ("zh", "ja") else r"\b"
    return re.compile("|".join(f"(?P<{period}>{start}(?:{rate}))" for period, rate in listed.items()), re.IGNORECASE)


def _unit_of(word: str) -> str:
    low = word.lower()
    return _ADVERBS.get(low, low.removesuffix("ly"))


def is_told_otherwise(written: str, after: str, near: str) -> bool:
    """Whether the sentences tell a number without giving it.

    "A day" is told by "every day", "a week ago" by "last week", "two times" by "twice", "a third" by "one in three".

    Args:
        written: the number with its unit.
        after: what follows it in the statement.
        near: the text of the sentences.
    """
    ago = _AGO.match(written + after)
    if ago is not None:
        return re.search(rf"\b(?:last|previous|past) {ago[1]}\b", near, re.IGNORECASE) is not None
    if _is_one_in(written, near):
        return True
    rate = re.fullmatch(rf"(?:a|an) {_UNIT}", written, re.IGNORECASE)
    if rate is not None:
        return any(_unit_of(match[1] or match[2]) == rate[1].lower() for match in _GIVEN.finditer(near))
    return written.lower() in ("two", "2") and bool(_TIMES.match(after)) and bool(_TWICE.search(near))


def _is_one_in(written: str, near: str) -> bool:
    part = _PART.fullmatch(written)
    if part is None:
        return False
    return (
        re.search(rf"\bone (?:in|out of)(?: every)? (?:{_PARTS[part[1].lower()]})\b", near, re.IGNORECASE) is not None
    )


def counts_things(after: str) -> bool:
    """Whether a bare number goes before what it counts, and not before a time: "three of its gates"."""
    return _COUNTED.match(after) is not None


def end_of_change(before: str) -> str | None:
    """Return "from" or "to" where a number is one end of a change, by what stands before it."""
    match = _END.search(before)
    return match[1].lower() if match else None


def leaves_out_currency(claim: Amount, given: Amount, text: str, numbers: Sequence[tuple[Amount, str]]) -> bool:
    """Whether a number goes without the currency of one of its own scale beside it: "£9 million, not the 8 million".

    Args:
        claim: the number as a statement has it, with a currency.
        given: a number of the article.
        text: the sentence it stands in.
        numbers: all numbers near, each with its sentence.
    """
    if given.unit is not None or given.value != claim.value or not _ALONE.match(text[given.end :]):
        return False
    return any(
        a.unit == claim.unit and (a.scale == given.scale or given.value >= _MUCH) for a, t in numbers if t == text
    )
