"""The time words of a text, and the parts of a date that they name, in whatever order: year, month, day, hour."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from decimal import Decimal
from functools import cache, lru_cache
from typing import NamedTuple

from briefing.checks.numbers.number_words import compound, han_value, number_lexicon
from briefing.languages import language_of
from briefing.languages.language import Times
from briefing.languages.shared.measures import ZONES
from briefing.text.tokens import Lexicon, Token, tokenize


@dataclass(slots=True)
class Parts:
    """What a time expression names; None for what it does not.

    Attributes:
        count: how many units, with `unit` and perhaps `ago` (-1 before, 1 after, the day of publication).
        shift: -1 last, 0 this, 1 next.
        edge: 0 early, 1 middle, 2 late.
        relative: a unit and how many of it away.
        clock: hour and minute.
        zone: an offset such as `+03:00`, or the name of one that changes with the season.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    count: int | None = None
    unit: str | None = None
    ago: int | None = None
    shift: int | None = None
    edge: int | None = None
    relative: tuple[str, int] | None = None
    season: int | None = None
    quarter: int | None = None
    half: int | None = None
    decade: int | None = None
    century: int | None = None
    holiday: tuple[int, int] | None = None
    clock: tuple[int, int] | None = None
    zone: str | None = None
    about: bool | None = None

    def named(self) -> set[str]:
        """The names of what it has."""
        return {field.name for field in fields(self) if getattr(self, field.name) is not None}


class UnreadableError(ValueError):
    """Time words that do not make one time: two months, a number that is no part of a date."""


class PartsReader:
    """Fills the parts from items, one after the other; raises `UnreadableError`."""

    def __init__(self, items: Sequence[Item], language: str) -> None:
        self._items = [item for item in items if item.kind not in FILLER]
        self._language = language
        self._place = 0
        self.parts = Parts()

    def read(self) -> Parts:
        """Read all the items."""
        while self._place < len(self._items):
            item = self._items[self._place]
            self._place += 1
            getattr(self, f"_{item.kind}", self._unknown)(item.value)
        return self.parts

    def _set(self, name: str, value: object) -> None:
        """Set a part; a second, different value is another time."""
        if getattr(self.parts, name) not in {None, value}:
            raise UnreadableError(name)
        setattr(self.parts, name, value)

    def _next(self, offset: int = 0) -> str:
        at = self._place + offset
        return self._items[at].kind if at < len(self._items) else ""

    def _unknown(self, value: str) -> None:
        raise UnreadableError(value)

    def _skip(self, value: str) -> None:
        """Leave out a word that changes nothing."""

    _to = _at = _suffix = _hours = _and = _since = _until = _dash = _skip

    # ------------------------------------------------------------------------------------------ words

    def _month(self, value: str) -> None:
        if value:
            self._set("month", int(value))
        else:
            self._set("unit", "month")

    def _weekday(self, value: str) -> None:
        self._set("weekday", int(value[0]))
        if value[1:]:
            self._set("relative", ("week", int(value[1:])))

    def _relative(self, value: str) -> None:
        unit, shift = re.split(r"(?=[+-])", value)
        self._set("relative", (unit, int(shift)))

    def _shift(self, value: str) -> None:
        self._set("shift", int(value))

    def _season(self, value: str) -> None:
        self._set("season", int(value))

    def _quarter(self, value: str) -> None:
        self._set("quarter", int(value))

    def _decade(self, value: str) -> None:
        self._set("decade", int(value))

    def _edge(self, value: str) -> None:
        self._set("edge", int(value))

    def _holiday(self, value: str) -> None:
        month, day = value.split("-")
        self._set("holiday", (int(month), int(day)))

    def _zone(self, value: str) -> None:
        self._set("zone", value)

    def _about(self, value: str) -> None:
        self._set("about", bool(not value))

    def _ago(self, value: str) -> None:
        self._set("ago", -1 + len(value))

    def _in(self, value: str) -> None:
        """Read "in two weeks"; in the other languages the word for it is `hence`."""
        counted = self._next() in {"number", "spelled"} and self._next(1) == "unit"
        if (
            counted
            and language_of(self._language).times.counted_in
            and not re.fullmatch(r"\d{4}", self._items[self._place].value)
        ):
            self._hence(value)

    def _hence(self, value: str) -> None:
        self._set("ago", 1 + len(value))

    def _noon(self, value: str) -> None:
        self._set("clock", (12, len(value)))

    def _unit(self, value: str) -> None:
        self._set("unit", value)

    def _dual(self, value: str) -> None:
        self._set("count", 2)
        self._set("unit", value)

    # ---------------------------------------------------------------------------------- written-out dates

    def _iso(self, value: str) -> None:
        for name, number in zip(("year", "month", "day"), value.split("-"), strict=True):
            self._set(name, int(number))

    def _date(self, value: str) -> None:
        """Read 18.03.2025; with slashes in English 3/18/2025 too, where one order only can be meant."""
        first, second, year = map(int, re.split(r"[./]", value))
        if (
            language_of(self._language).closely_read
            and "/" in value
            and first <= 12
            and second <= 12
            and first != second
        ):
            raise UnreadableError(value)
        day, month = (second, first) if second > 12 else (first, second)
        self._set("day", day)
        self._set("month", month)
        self._set("year", year if year > 99 else 2000 + year)

    def _clock(self, value: str) -> None:
        hour, minute = map(int, value.split(":")[:2])
        self._time(hour, minute)

    def _time(self, hour: int, minute: int) -> None:
        if self._next() == "meridiem":
            hour = hour % 12 + int(self._items[self._place].value)
            self._place += 1
        if hour > 23 or minute > 59:
            raise UnreadableError("time")
        self._set("clock", (hour, minute))

    # ----------------------------------------------------------------------------------------- numbers

    def _number(self, value: str) -> None:
        plain = value.replace(",", ".")
        if self._next() in {"meridiem", "hours"} or self._kind_before() == "at":
            hour, _, minute = plain.partition(".")
            self._hour_of_day(int(hour), minute)
        elif re.fullmatch(r"\d{4}", value) and self._next() == "zone":
            self._time(int(value[:2]), int(value[2:]))
        elif plain.isdecimal():
            self._whole(int(value))
        else:
            raise UnreadableError(value)

    def _hour_of_day(self, hour: int, minute: str) -> None:
        if self._next() == "hours":
            self._place += 1
            if self._next() == "number" and re.fullmatch(r"[0-5]\d", self._items[self._place].value):
                minute = self._items[self._place].value
                self._place += 1
        elif len(minute) == 0 and 100 <= hour <= 2400:
            hour, minute = hour // 100, f"{hour % 100:02}"
        self._time(hour, int(minute or 0))

    def _kind_before(self) -> str:
        return self._items[self._place - 2].kind if self._place >= 2 else ""

    def _whole(self, number: int) -> None:
        following = self._next()
        if following == "suffix":
            self._place += 1
            self._ordinal(str(number))
        elif following == "unit":
            self._counted(number)
        elif following in {"hour", "month"} and language_of(self._language).script.unspaced:
            self._chinese(number, following)
        elif following == "day":
            self._place += 1
            self._set("day", number)
        elif 1000 <= number <= 2999:
            self._set("year", number)
        elif 1 <= number <= 31:
            self._set("day", number)
        else:
            raise UnreadableError(str(number))

    def _chinese(self, number: int, following: str) -> None:
        self._place += 1
        if following == "month":
            self._set("month", number)
            return
        later = self.parts.about is None and self._before_number() == "pm"
        minute = 0
        if self._next() == "number" and self._next(1) == "minute":
            minute = int(self._items[self._place].value)
            self._place += 2
        elif self._next() == "half":
            minute, self._place = 30, self._place + 1
        self._time(number % 12 + 12 if later and number < 13 else number, minute)

    def _before_number(self) -> str:
        return self._items[self._place - 3].kind if self._place >= 3 else ""

    _pm = _skip

    def _counted(self, number: int) -> None:
        unit = self._items[self._place].value
        self._place += 1
        if unit == "year" and 1000 <= number <= 2999:
            self._set("year", number)
        elif unit == "hour" and self._place > 2 and self._items[self._place - 3].kind in {"to", "at", "in"}:
            self._time(number, 0)
        elif unit == "decade" and number % 10 == 0 and language_of(self._language).script.unspaced:
            self._set("decade", number if number > 99 else 1900 + number)
        elif unit == "century":
            self._set("century", number)
        elif unit == "quarter":
            self._set("quarter", number)
        else:
            self._set("count", number)
            self._set("unit", unit)

    def _spelled(self, value: str) -> None:
        number = Decimal(value)
        if self._next() == "unit" and number == int(number):
            self._counted(int(number))
        elif self._next() == "unit" or number != 1:
            raise UnreadableError(value)

    def _ordinal(self, value: str) -> None:
        number = int(Decimal(value))
        if self._next() != "unit":
            self._set("day", number)
            return
        unit = self._items[self._place].value
        self._place += 1
        if unit not in {"century", "quarter", "half"}:
            raise UnreadableError(unit)
        self._set(unit, number)

    def _second(self, value: str) -> None:
        self._ordinal(value or "2")


def read_parts(items: Sequence[Item], language: str) -> Parts:
    """Read items into parts; raises `UnreadableError` when they do not make one time."""
    return PartsReader(items, language).read()


class TimeWord(NamedTuple):
    """What a time word says.

    Attributes:
        kind: `month`, `weekday`, `relative` (a unit and how many of it away), `unit`, `dual` (two of a unit), `shift`
            (last, this, next), `ago`, `hence`, `in`, `season`, `holiday`, `edge` (early, mid, late), `about`, `since`,
            `until`, `before`, `after`, `between`, `and`, `to` (also a preposition of place), `at` (a time follows),
            `zone`, `hours`, `meridiem`, `noon`, `part` (of a day), `later`, `filler`, ...
        value: its value as text: a number of a month, `day-1`, `+03:00`.
    """

    kind: str
    value: str


def _word(code: str) -> TimeWord:
    kind, _, value = code.partition(":")
    return TimeWord(kind, value)


def _entries(times: Times) -> Iterator[tuple[str, TimeWord]]:
    """Yield the words and what they say; of a word that says two things the later one holds."""
    yield from ((word, _word(code)) for code, words in times.words.items() for word in words)
    yield from ((word, TimeWord("weekday", day)) for day, words in times.weekdays.items() for word in words)
    yield from ((word, TimeWord("month", month)) for month, words in times.months.items() for word in words)


@cache
def date_lexicon(language: str) -> Lexicon[TimeWord]:
    """Return the time words of a language; of an unknown one only what is written everywhere."""
    zones = ((word, _word(code)) for code, words in ZONES.items() for word in words)
    entries = {**dict(zones), **dict(_entries(language_of(language).times))}
    return Lexicon(entries, language)


FILLER = frozenset({"filler", "part"})
_QUARTER = re.compile(r"Q([1-4])", re.IGNORECASE)
_DASHES = frozenset({"-", "–", "—", "~", "～", "/"})


class Item(NamedTuple):
    """One piece of a time expression: a time word, a number (`number`, `ordinal`), a written-out date, or `unknown`."""

    kind: str
    value: str
    start: int
    end: int


@lru_cache(maxsize=1024)
def read_items(text: str, language: str) -> tuple[Item, ...]:
    """Cut a text into time words, numbers and what is neither."""
    tokens = tokenize(text, language)
    words = [token.word for token in tokens]
    lexicon = date_lexicon(language)
    firsts, before_decade = lexicon.firsts, language_of(language).times.decade_word
    make = tuple.__new__  # three times as fast as Item(...), and there are many
    found: list[Item] = []
    at = 0
    while at < len(tokens):
        token, length = tokens[at], 1
        known = lexicon.match(words, at) if token.word in firsts else None
        if known is None and language_of(language).morphology.prefixes:
            known = _prefixed(words, at, language)
        if token.kind in _DECADE_KINDS or token.word == before_decade:
            decade, taken = _decade(tokens, at, language)
            if decade:
                known = decade, taken
        if known:
            (kind, value), length = known
        else:
            kind, value = _other(token, language)
        if kind == "zone" and words[at + length : at + length + 1] in (["+"], ["-"], ["−"]):
            value, length = _shifted_zone(value, tokens[at : at + 3], length)
        found.append(make(Item, (kind, value, token.start, tokens[at + length - 1].end)))
        at += length
    return tuple(found)


def _shifted_zone(zone: str, tokens: Sequence[Token], length: int) -> tuple[str, int]:
    """Read UTC+3; a dash that is none of a zone's is left."""
    hours = tokens[-1].word
    touching = len(tokens) == 3 and tokens[1].end == tokens[2].start
    if not touching or zone != "+00:00" or not hours.isdecimal() or int(hours) > 14:
        return zone, length
    return f"{'+' if tokens[1].word == '+' else '-'}{int(hours):02}:00", 3


_DECADE_KINDS = frozenset({"number", "name"})


def _decade(tokens: Sequence[Token], at: int, language: str) -> tuple[TimeWord | None, int]:
    """Read 1990s, 90er, années 1990, 1990-е; return how many tokens it takes too."""
    words = [token.word for token in tokens[at : at + 3]]
    times = language_of(language).times
    if words[0] == times.decade_word:
        here = 2 if words[1:2] == ["'"] else 1
        return _decade_word(words[here : here + 1]), here + 1
    here = 2 if words[1:2] == ["-"] else 1
    ending = words[here] if here < len(words) else ""
    touching = ending and tokens[at].end + here - 1 == tokens[at + here].start
    if touching and ending in times.decade_endings and not _is_age(tokens, at, language):
        return _decade_word(words[:1]), here + 1
    return None, 1


def _is_age(tokens: Sequence[Token], at: int, language: str) -> bool:
    """Whether somebody is "in her 20s", or "from their 20s to 50s": two digits that no article makes a decade."""
    articles = language_of(language).speech.articles
    before = {token.word for token in tokens[max(0, at - 2) : at]}
    return bool(articles) and len(tokens[at].word) == 2 and before.isdisjoint({"'", *articles})


def _decade_word(number: Sequence[str]) -> TimeWord | None:
    digits = number[0] if number and re.fullmatch(r"(?:[12]\d)?\d0", number[0]) else ""
    if not digits:
        return None
    return TimeWord("decade", digits if len(digits) == 4 else f"19{digits}")


def _prefixed(words: Sequence[str], at: int, language: str) -> tuple[TimeWord, int] | None:
    """Look an Arabic word up without the particles written onto it."""
    for prefix in ("و", "ب", "ل", "وال", "بال", "لل", "ال"):
        if words[at].startswith(prefix):
            rest = words[at][len(prefix) :]
            known = date_lexicon(language).match([rest, *words[at + 1 : at + 3]], 0) if rest else None
            if known is None and rest and prefix != "و":
                known = date_lexicon(language).match(["ال" + rest, *words[at + 1 : at + 3]], 0)
            if known and known[0].kind not in {"filler", "since"}:
                return known
    return None


def _other(token: Token, language: str) -> TimeWord:
    if token.kind == "word":
        return _number_word(token.word, language)
    if token.kind == "han":
        return TimeWord("number", f"{han_value(token.word):f}")
    if token.kind == "name":
        quarter = _QUARTER.fullmatch(token.word)
        return TimeWord("quarter", quarter[1]) if quarter else TimeWord("unknown", token.word)
    return TimeWord(_sign_kind(token.word) if token.kind == "sign" else token.kind, token.word)


def _sign_kind(sign: str) -> str:
    if sign in _DASHES:
        return "dash"
    return "filler" if sign in ",'.()’،、，" else "unknown"


@lru_cache(maxsize=4096)
def _number_word(word: str, language: str) -> TimeWord:
    known = number_lexicon(language).match([word], 0)
    meaning = known[0] if known else compound(word, language)
    if meaning and meaning.kind in {"one", "cardinal"}:
        return TimeWord("spelled", f"{meaning.value:f}")
    if meaning and meaning.kind == "ordinal":
        return TimeWord("ordinal", f"{meaning.value:f}")
    if word in {"st", "nd", "rd", "th", "er", "º", "ª", "го"}:
        return TimeWord("suffix", word)
    return TimeWord("unknown", word)


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
