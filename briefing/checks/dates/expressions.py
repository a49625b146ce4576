"""Where a sentence has time words."""

from __future__ import annotations

from functools import cache, lru_cache

from briefing.checks.dates.date_items import Item, read_items
from briefing.checks.dates.date_words import date_lexicon
from briefing.languages import language_of
from briefing.text.tokens import tokenize

_ANCHORS = frozenset(
    {"month", "weekday", "relative", "iso", "date", "decade", "holiday", "season", "clock", "quarter", "dual"}
)
_PARTS = _ANCHORS | {
    "number", "ordinal", "spelled", "suffix", "unit", "shift", "edge", "meridiem", "hours", "noon", "zone", "ago",
    "hence", "part", "day", "hour", "minute", "pm", "half", "second",
}  # fmt: skip
_TELLING = _ANCHORS | {"unit", "number"}
"""Without one of these nothing is a time."""
_WORDLIKE = frozenset({"word", "sign"})
_LINKS = frozenset({"filler", "in", "at", "to", "until", "since", "and", "between", "before", "after", "dash", "about"})
_RUN = _PARTS | _LINKS
_LEADING = frozenset(
    {"since", "until", "between", "before", "after", "about", "ago", "hence", "edge", "shift", "part", "at"}
)
_DROPPED = _LINKS - _LEADING
_POSTPOSITIONS = frozenset({"since", "until", "before"})
_COUNTED = frozenset({"unit", "ago", "hence", "month", "ordinal"})
_NUMERIC = frozenset({"number", "clock", "iso", "date", "decade"})
_SMALL = frozenset({"month", "weekday", "season"})
"""What English writes with a capital, and small means something else: may, march, spring."""
_CAPITALS = frozenset(
    {"may", "march", "sun", "sat", "wed", "mar", "jan", "fri", "mon", "dec", "fall", "spring", "sept", "second"}
)


@lru_cache(maxsize=1024)
def find_expressions(text: str, language: str) -> tuple[tuple[int, int], ...]:
    """Find the time expressions of a sentence: dates, weekdays, years, hours, "last week", "two days ago".

    Bare durations ("three years") and seasons or units that nothing ties to a time are left out.

    Args:
        text: a sentence.
        language: ISO 639-1 code of its language.

    Returns:
        Spans (start, end) in order, none within another.
    """
    if not _may_tell(text, language):
        return ()
    items = [_sober(item, text, language) if item.kind in _SMALL else item for item in read_items(text, language)]
    items = [_ahead(items, at, language) if item.kind == "in" else item for at, item in enumerate(items)]
    found = []
    at = 0
    while at < len(items):
        end = _run(items, at) if items[at].kind in _RUN else at
        if not _TELLING.isdisjoint([item.kind for item in items[at:end]]):
            span = _unprefixed(_trimmed(items[at:end], language), text, language)
            if span and _is_time(span, items[max(0, at - 1)]):
                found.append((span[0].start, span[-1].end))
        at = max(end, at + 1)
    return tuple(found)


def _may_tell(text: str, language: str) -> bool:
    """Whether a sentence may name a time: a quick look, for most do not."""
    if language_of(language).times.looked_into:
        return True
    tokens = tokenize(text, language)
    figures = not _WORDLIKE.issuperset([token.kind for token in tokens])
    return figures or not beginnings(_TELLING, language).isdisjoint([token.word for token in tokens])


@cache
def beginnings(kinds: frozenset[str], language: str) -> frozenset[str]:
    """Return the first words of the time words of some kinds; for languages whose words begin with them."""
    return date_lexicon(language).beginnings(lambda word: word.kind in kinds)


def _sober(item: Item, text: str, language: str) -> Item:
    """Take an English month, weekday or season that is written small for the verb or noun it is."""
    small = language_of(language).closely_read and text[item.start : item.end] in _CAPITALS
    return item._replace(kind="unknown") if small else item


def _ahead(items: list[Item], at: int, language: str) -> Item:
    """Take the "in" of "in two weeks" for the word it is, not for a preposition of place or month."""
    item = items[at]
    if not language_of(language).times.counted_in:
        return item
    counted = [other.kind for other in items[at + 1 : at + 3]] in (["number", "unit"], ["spelled", "unit"])
    return item._replace(kind="hence") if counted else item


def _run(items: list[Item], at: int) -> int:
    """Return where a run of time words ends: "Monday and Tuesday" are two, and "after 2 hours" is none behind a day."""
    end, between = at, False
    while end < len(items) and items[end].kind in _RUN and (between or items[end].kind != "and"):
        if end > at and _begins_duration(items, end) and not _ANCHORS.isdisjoint(i.kind for i in items[at:end]):
            break
        between = between or items[end].kind == "between"
        end += 1
    return end


def _begins_duration(items: list[Item], at: int) -> bool:
    """Whether "after 11 hours" or "before two days" begins here."""
    counted = [item.kind for item in items[at + 1 : at + 3]]
    return items[at].kind in ("after", "before") and counted in (["number", "unit"], ["spelled", "unit"])


def _trimmed(items: list[Item], language: str) -> list[Item]:
    """Cut links off both ends; a preposition that changes the meaning stays in front, a postposition behind."""
    start, end = 0, len(items)
    loose = _LINKS - _POSTPOSITIONS if language_of(language).times.postpositional else _LINKS
    while start < end and items[start].kind in _DROPPED:
        start += 1
    while (
        start < end - 1 and items[start].kind in {"spelled", "unit", "suffix"} and items[start + 1].kind not in _COUNTED
    ):
        start += 1
        while start < end and items[start].kind in _DROPPED:
            start += 1
    while end > start and (items[end - 1].kind in loose or _is_left_over(items[start:end], language)):
        end -= 1 + 2 * _counts_from_event(items[start:end], language)
    return items[start:end]


def _unprefixed(items: list[Item], text: str, language: str) -> list[Item]:
    """Cut off an English "to" that no time stands before, and "about" for a topic: "about this year's vote"."""
    first = text[items[0].start : items[0].end].lower() if language_of(language).closely_read and len(items) > 1 else ""
    is_loose = first == "to" or (first == "about" and items[1].kind not in _NUMERIC)
    return items[1:] if is_loose else items


def _counts_from_event(items: list[Item], language: str) -> bool:
    """Whether the last words count from what follows, and others before them tell the time: Friday, a week after."""
    kinds = [item.kind for item in items[-3:]]
    counted = kinds[1:] in (["unit", "after"], ["unit", "before"]) and kinds[0] in {"number", "spelled"}
    return counted and len(items) > 3 and not language_of(language).times.postpositional


def _is_left_over(items: list[Item], language: str) -> bool:
    """Whether the last word goes with what follows: the article of "in October, a month-old ship", or "following"."""
    last = items[-1]
    if len(items) < 2 or not language_of(language).closely_read:
        return False
    return (last.kind == "spelled" and last.end - last.start < 3) or (
        last.kind == "shift" and last.end - last.start == len("following")
    )


def _is_time(items: list[Item], before: Item) -> bool:
    kinds = {item.kind for item in items}
    if kinds & _ANCHORS:
        return True
    if "unit" in kinds and kinds & {"shift", "ago", "hence"}:
        return True
    if kinds & {"meridiem", "hours", "day", "hour"} and "number" in kinds:
        return True
    years = [item for item in items if item.kind == "number" and item.value.isdecimal() and len(item.value) == 4]
    return bool(years) and "1900" <= years[0].value <= "2100" and (before.kind in _LINKS or "edge" in kinds)
