"""What time words mean: an EDTF date, and the earliest and latest moment, never more precise than the words.

The choices made where EDTF leaves one: "early", "mid" and "late" are approximate (`2023~`) with the half of the period
they lie in as earliest and latest; "around 2010" is `2010~` with no ends; a week is the interval from its Monday to its
Sunday; "two weeks ago" is that week, "two months ago" that month; a century is 19XX; "since", "until", "before" and
"after" are open intervals that include the time named. What goes on until a weekday or a month that is not told further
goes on until the next one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

from briefing.article import Evidence, Sentence
from briefing.checks.dates import periods
from briefing.checks.dates.calendar_reading import period_of
from briefing.checks.dates.date_parts import (
    FILLER,
    Item,
    Parts,
    UnreadableError,
    find_expressions,
    read_items,
    read_parts,
)
from briefing.checks.dates.periods import Closed
from briefing.checks.document import Document, Finding, failed, lately, once, passed
from briefing.languages import language_of
from briefing.text.normalize import Folded, find_apart, fold

__all__ = ["Resolved", "check_expression", "find_expressions", "resolve"]

CODE = "expression-unsupported"
_LETTER = re.compile(r"[^\W_]")
_DIRECTIONS = {"past": -1, "ongoing": 0, "scheduled": 1, "possible": 1}


class Resolved(NamedTuple):
    """What time words come to.

    Attributes:
        date: an EDTF string (ISO 8601-2:2019, levels 0 to 2); None where the words do not give one.
        earliest: ISO 8601 date, or date and time with zone where given, of the earliest moment meant.
        latest: the same, of the latest.
    """

    date: str | None
    earliest: str | None
    latest: str | None


UNRESOLVED = Resolved(None, None, None)


@lru_cache(maxsize=2048)
def resolve(expression: str, *, published: str | None, language: str, status: str) -> Resolved:
    """Work out what time words mean. Never raises: what cannot be resolved is None.

    Args:
        expression: the time words.
        published: ISO 8601 date or time of the article; without it relative words and dates without a year stay open.
        language: ISO 639-1 code of the words.
        status: past, ongoing, scheduled or possible: whether "Tuesday" is the last one, the nearest or the next.
    """
    items = read_items(expression, language)
    anchor = _anchor(published)
    try:
        return _Resolver(items, language, anchor, _DIRECTIONS.get(status, 0)).resolve()
    except (ValueError, OverflowError):  # two times in one, or a day the calendar does not have
        return UNRESOLVED


def _anchor(published: str | None) -> datetime | date | None:
    try:
        whole = None if published is None else datetime.fromisoformat(published)
    except ValueError:
        return None
    return whole if whole is None or len(published or "") > 10 else whole.date()


class _Resolver:
    """One expression on its way: cut at its connectors, each side read, the sides completed from one another."""

    def __init__(self, items: Sequence[Item], language: str, anchor: datetime | date | None, direction: int) -> None:
        self._items = [item for item in items if item.kind not in FILLER]
        self._language, self._anchor, self._direction = language, anchor, direction

    def resolve(self) -> Resolved:
        kinds = [item.kind for item in self._items]
        if "later" in kinds:
            raise UnreadableError("later")
        if kinds[-1:] == ["until"] and "since" in kinds:  # 3日から5日まで
            self._items, kinds = self._items[:-1], kinds[:-1]
        for connector in ("until", "since", "before", "after", "and", "to", "dash"):
            if connector in kinds:
                found = self._connected(connector, kinds.index(connector), kinds)
                if found:
                    return found
        return self._single(self._items)

    def _connected(self, connector: str, at: int, kinds: list[str]) -> Resolved | None:
        left, right = self._items[:at], self._items[at + 1 :]
        if left and left[0].kind in {"since", "between"}:
            left = left[1:]
        if right and right[-1].kind in {"between", "until"}:
            right = right[:-1]
        if left and right:
            if connector == "and" and "between" not in kinds:
                return None
            return self._range(left, right, strict=connector in {"to", "dash"})
        if connector in {"to", "dash", "and"}:
            return None
        return self._open(connector, left or right)

    # -------------------------------------------------------------------------------------- one and two ends

    def _single(self, items: Sequence[Item]) -> Resolved:
        parts = read_parts(_without_tail(items), self._language)
        before_or_ago = (
            parts.ago is not None and parts.count is None and language_of(self._language).times.before_is_ago
        )
        if before_or_ago:
            return self._half_open(parts, ahead=parts.ago == 1)
        return _closed(self._period(parts), parts, parts)

    def _period(self, parts: Parts) -> Closed:
        found = period_of(parts, self._anchor, self._direction)
        if found is None:
            raise UnreadableError("no date")
        return found

    def _open(self, connector: str, items: Sequence[Item]) -> Resolved:
        parts = read_parts(items, self._language)
        if parts.count is not None:
            raise UnreadableError("counted from an event")
        return self._half_open(parts, ahead=connector in {"since", "after"})

    def _half_open(self, parts: Parts, *, ahead: bool) -> Resolved:
        """Return all that is up to a time, or from it on; what goes on began before publication and ends after it."""
        if not parts.shift:
            self._direction = self._direction or (-1 if ahead else 1)
        period = self._period(parts)
        end = _closed(period, parts, parts)
        if ahead:
            return Resolved(f"{periods.lower(period)}/..", end.earliest, None)
        return Resolved(f"../{periods.upper(period)}", None, end.latest)

    def _range(self, left: Sequence[Item], right: Sequence[Item], *, strict: bool) -> Resolved | None:
        """Read "X to Y"; where the connector may be something else, only when both sides name the same part."""
        try:
            one, other = read_parts(left, self._language), read_parts(right, self._language)
        except UnreadableError:
            if strict:
                return None
            raise
        if strict and not _alike(one, other):
            return None
        _complete(one, other)
        first, last = self._period(one), self._period(other)
        if first.first > last.last and one.year is None:
            first, last = self._reconciled(one, other, first, last)
        return _closed(first if first == last else periods.span(first, last), one, other)

    def _reconciled(self, one: Parts, other: Parts, first: Closed, last: Closed) -> tuple[Closed, Closed]:
        """Mend a range whose ends were looked for on different sides: what is over may not have ended yet."""
        if self._direction > 0 or other.weekday is not None or other.year is not None:
            return period_of(one, last.last, -1) or first, last
        return first, period_of(other, first.first, 1) or last


def _without_tail(items: Sequence[Item]) -> Sequence[Item]:
    """Leave out what is no time word after those that are: of "Sunday's final" the Sunday."""
    kinds = [item.kind for item in items]
    if "unknown" not in kinds:
        return items
    length = kinds.index("unknown")
    counted = kinds[length - 1 : length] == ["number"] and "month" not in kinds  # "18 people"
    if counted or set(kinds[length:]) != {"unknown"} or {"unit", "ago", "hence"} & set(kinds):
        raise UnreadableError("an event")
    return items[:length]


def _alike(one: Parts, other: Parts) -> bool:
    finest = ("clock", "day", "weekday", "month", "season", "quarter", "year", "decade", "century", "relative")
    first = next((name for name in finest if name in one.named()), None)
    second = next((name for name in finest if name in other.named()), "")
    return first == second


def _complete(one: Parts, other: Parts) -> None:
    """Give each end of a range what only the other one names: "3 to 5 May", "May 3 to 5", "1 to 3 p.m. Friday"."""
    if _is_hour(one) and other.clock is not None:
        hhmm = one.year or (one.day or 0) * 100
        one.clock, one.year, one.day = (hhmm // 100, hhmm % 100), None, None
        if hhmm // 100 > 23 or hhmm % 100 > 59:
            raise UnreadableError("time")
        if other.clock[0] > 12 >= other.clock[0] - 12 > hhmm // 100 and hhmm < 1000:
            one.clock = (hhmm // 100 + 12, hhmm % 100)
    _inherit(one, other, from_first=False)
    _inherit(other, one, from_first=True)


_DAY_NAMES = frozenset({"day", "weekday", "relative", "holiday"})


def _inherit(taker: Parts, giver: Parts, *, from_first: bool) -> None:
    """Let one end take what it leaves out: an hour its day, a day its month, a month its year, from the other."""
    names = taker.named()
    wanted = {"zone"}
    if names & {"clock"} and not names & _DAY_NAMES:
        wanted |= {*_DAY_NAMES, "month", "year"}
    if "day" in names and not names & {"month", "relative"}:
        wanted |= {"month", "year", "relative"}
    if not from_first:
        wanted |= {"year"} if names & {"month", "season", "quarter", "holiday"} else set()
    for name in wanted:
        if getattr(taker, name) is None:
            setattr(taker, name, getattr(giver, name))


def _is_hour(parts: Parts) -> bool:
    return parts.named() in ({"year"}, {"day"}, {"day", "zone"}, {"year", "zone"})


def _closed(period: Closed, one: Parts, other: Parts) -> Resolved:
    """Write a period down, with the hours where the words have them and its ends are days."""
    if one.about and one.clock is None:
        return Resolved(
            f"{period.edtf}~" if "/" not in period.edtf and period.edtf[-1] not in "~X" else period.edtf, None, None
        )
    earliest = _moment(period.first, None if one.about else one)
    latest = _moment(period.last, None if one.about else other)
    return Resolved(period.edtf, earliest, latest)


def _moment(day: date, parts: Parts | None) -> str:
    if parts is None or parts.clock is None or not _names_day(parts):
        return day.isoformat()
    hour, minute = parts.clock
    return f"{day.isoformat()}T{hour:02}:{minute:02}:00{offset(parts.zone or '', day)}"


def _names_day(parts: Parts) -> bool:
    """Whether the words name a day, so that an hour can be told of it."""
    by_word = parts.relative is not None and parts.relative[0] == "day"
    return by_word or any(part is not None for part in (parts.day, parts.weekday, parts.holiday))


# ------------------------------------------------------------------------------------------- the words themselves


@once
def _folded(sentence: Sentence, _: Document) -> Folded:
    return fold(sentence.text)


def _found(words: str, folded: Folded, flags: re.RegexFlag) -> tuple[int, int] | None:
    """Return where folded words stand in a sentence, as whole words, as a span of the sentence."""
    if not flags and words.isascii():
        at = find_apart(words, folded.text, _LETTER)
        return folded.span(at, at + len(words)) if at >= 0 else None
    if words.isascii():
        whole = rf"(?<![^\W_]){re.escape(words)}(?![^\W_])"
    else:  # endings and particles are written onto words, but "5. März" is not in "15. März"
        whole = (
            (r"(?<!\d)" if words[0].isdigit() else "") + re.escape(words) + (r"(?!\d)" if words[-1].isdigit() else "")
        )
    match = re.search(whole, folded.text, flags)
    return folded.span(*match.span()) if match else None


def _is_as_much_a_time(found: str, words: str, language: str) -> bool:
    """Whether words of another case are still time words: "may" is no "May"."""
    return found == words or bool(find_expressions(found, language)) or not find_expressions(words, language)


def check_expression(expression: str, cited: Sequence[Sentence], document: Document) -> tuple[Finding, Evidence | None]:
    """Look for time words in the cited sentences, word for word.

    White space, dashes, quotation marks and case may differ (`folding.fold`). The words may be part of a longer
    expression of the sentence; they are never looked for elsewhere.

    Args:
        expression: the time words as the model gave them.
        cited: the sentences it cites.
        document: the article.

    Returns:
        What was found, and the span of the words in the article; None when they are not there.
    """
    return _located(expression, tuple(cited), document)


@lately
def _located(expression: str, cited: Sequence[Sentence], document: Document) -> tuple[Finding, Evidence | None]:
    words = fold(expression).text.strip().strip(".,;:'")
    for flags in (re.NOFLAG, re.IGNORECASE) if words else ():  # "May" before "may"
        for sentence in cited:
            span = _found(words, _folded(sentence, document), flags)
            if span and _is_as_much_a_time(sentence.text[slice(*span)], words, document.language):
                return passed(CODE), document.article.evidence(sentence.start + span[0], sentence.start + span[1])
    return failed(CODE, f"The time words “{expression}” are not in the cited sentences."), None


_STANDARD = {"ET": -5, "CT": -6, "PT": -8}
_SUNDAY = 6


def offset(zone: str, on: date) -> str:
    """Return the offset of a zone on a day, such as `-04:00`; what is an offset already stays as it is.

    Args:
        zone: an offset, or ET, CT, PT (United States, rule of 2007) or KY (Kyiv, rule of the EU).
        on: the day; the hours of the change itself are not looked at.
    """
    if zone in _STANDARD:
        summer = _sunday(on.year, 3, 2) <= on < _sunday(on.year, 11, 1)
        return f"-{-(_STANDARD[zone] + summer):02}:00"
    if zone == "KY":
        summer = _last_sunday(on.year, 3) <= on < _last_sunday(on.year, 10)
        return f"+{2 + summer:02}:00"
    return zone


def _sunday(year: int, month: int, number: int) -> date:
    first = date(year, month, 1)
    return first + timedelta((_SUNDAY - first.weekday()) % 7 + 7 * (number - 1))


def _last_sunday(year: int, month: int) -> date:
    last = date(year, month, 31)
    return last - timedelta((last.weekday() - _SUNDAY) % 7)
