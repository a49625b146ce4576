"""Numbers of a form of their own: times of day, written-out dates, 3rd, 2/3, 20m, 三分之二."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal

from briefing.checks.numbers.numerals import numeral_value
from briefing.checks.numbers.scanning import Amount, Scan
from briefing.checks.numbers.units import (
    FRACTION,
    METRES_OR_MILLIONS,
    ORDINAL,
    PERCENT,
    SIGNS,
    SPANS,
    TIME,
    is_money,
)
from briefing.languages import language_of
from briefing.text.tokens import Token

_ORDINAL_SUFFIXES = frozenset(
    ["st", "nd", "rd", "th", "er", "re", "e", "ème", "eme", "º", "ª", "o", "a", "й", "го", "я", "е", "м"]
)
_ZONES = frozenset({"gmt", "utc", "hours", "hrs", "cet", "est", "edt", "uhr"})
_MERIDIEMS = {"am": 0, "pm": 12, "a . m": 0, "p . m": 12, "a . m .": 0, "p . m .": 12}
VULGAR = {c: Decimal(str(unicodedata.numeric(c))) for c in "½¼¾⅕⅖⅗⅘⅛⅜⅝⅞"} | {"⅓": 1 / Decimal(3), "⅔": 2 / Decimal(3)}
"""Fractions of one character."""
HALVES = {
    "полгода": "year", "півроку": "year", "halbjahr": "year", "semestre": "year", "半": "", "полчаса": "hour",
    "півгодини": "hour",
}  # fmt: skip
"""Words for a half of a time; after the Chinese one its unit follows."""
_LETTERS = {"K": Decimal(10) ** 3, "M": Decimal(10) ** 6, "B": Decimal(10) ** 9, "T": Decimal(10) ** 12}
_DATE = re.compile(r"\d+")
_QUARTER = re.compile(r"Q([1-4])")

_Found = tuple[Amount | None, int]


def special(scan: Scan, at: int) -> _Found | None:
    """Read a number of a form of its own; None where the token is none. An amount of None is a name, such as 5G."""
    token = scan.tokens[at]
    if token.kind == "clock":
        return _clock(scan, at)
    if token.kind == "name":
        quarter = _QUARTER.fullmatch(token.word)
        return (Amount(Decimal(quarter[1]), ORDINAL, token.start, token.end) if quarter else None), at + 1
    if token.word in VULGAR:
        return scan.finish(at, at + 1, VULGAR[token.word], FRACTION), at + 1
    if token.word in HALVES:
        return _half(scan, at)
    found: _Found | None = None
    if language_of(scan.language).script.unspaced and token.kind in {"number", "han"}:
        found = _parts(scan, at) or _hour(scan, at)
    if found is None and token.kind == "number":
        found = _time(scan, at) or _lettered(scan, at) or _suffixed(scan, at) or _slash(scan, at)
    return found


def _parts(scan: Scan, at: int) -> tuple[Amount, int] | None:
    """Read 三分之二, 百分之二十 and their like."""
    if scan.words[at + 1 : at + 3] not in (["分", "之"], ["分", "の"]):
        return None
    whole, part = scan.word(at), scan.word(at + 3)
    if whole is None or part is None or not whole[0].value:
        return None
    unit = PERCENT if whole[0].value == 100 else FRACTION
    value = part[0].value if unit == PERCENT else part[0].value / whole[0].value
    return scan.finish(at, at + 4, value, unit), at + 4


def _hour(scan: Scan, at: int) -> tuple[Amount, int] | None:
    """Read 下午1点, 午後1時, 13时30分."""
    if scan.words[at + 1 : at + 2] not in (["点"], ["點"], ["时"], ["時"]) or scan.words[at + 2 : at + 3] == ["間"]:
        return None
    word, end = scan.word(at), at + 2
    minute = scan.word(end) if scan.words[end + 1 : end + 2] == ["分"] else None
    hour = int(word[0].value) if word else 0
    if minute:
        end += 2
    later = "".join(scan.words[max(0, at - 2) : at]) in {"下午", "晚上", "午後"}
    hour = hour % 12 + 12 if later else hour
    value = Decimal(hour * 100 + (int(minute[0].value) if minute else 0))
    return scan.finish(at, end, value, TIME if later or hour > 12 else f"{TIME}:12"), end


def _clock(scan: Scan, at: int) -> tuple[Amount, int]:
    hour, minute = map(int, scan.words[at].split(":")[:2])
    return _time_amount(scan, at, at + 1, hour, minute)


def _time(scan: Scan, at: int) -> tuple[Amount, int] | None:
    """Read a numeral that is a time by what follows it: 1 p.m., 13h30, 13.30 Uhr, 1300 GMT."""
    following = scan.words[at + 1] if at + 1 < len(scan.words) else ""
    parts = re.fullmatch(r"(\d{1,2})(?:\.(\d{2}))?|([01]\d|2[0-4])([0-5]\d)", scan.words[at])
    if parts is None:
        return None
    hour, minute = int(parts[1] or parts[3]), int(parts[2] or parts[4] or 0)
    if following == "h" and parts[1] and "h" in language_of(scan.language).times.words.get("hours", ()):
        return _french_time(scan, at, hour)
    german = following == "uhr"
    told = german or following in _ZONES if parts[3] else german or _meridiem(scan, at + 1)
    return _time_amount(scan, at, at + 1 + german, hour, minute) if told else None


def _french_time(scan: Scan, at: int, hour: int) -> tuple[Amount, int]:
    after = scan.tokens[at + 2] if at + 2 < len(scan.tokens) else None
    if after and after.kind == "number" and after.start == scan.tokens[at + 1].end:
        return _time_amount(scan, at, at + 3, hour, int(numeral_value(after.word, "en")))
    return _time_amount(scan, at, at + 2, hour, 0)


def _meridiem(scan: Scan, at: int) -> tuple[int, int] | None:
    """Return the hours that "a.m." or "p.m." adds, and its length in tokens."""
    for length in (4, 3, 1):
        words = scan.words[at : at + length]
        added = _MERIDIEMS.get(" ".join(words))
        if added is not None:
            return added, len(words)
    return None


def _time_amount(scan: Scan, at: int, end: int, hour: int, minute: int) -> tuple[Amount, int]:
    meridiem = _meridiem(scan, end)
    if meridiem:
        hour, end = hour % 12 + meridiem[0], end + meridiem[1]
    unit = TIME if meridiem or hour > 12 or scan.words[at].startswith("0") else f"{TIME}:12"
    return scan.finish(at, end, Decimal(hour * 100 + minute), unit), end


def _half(scan: Scan, at: int) -> _Found:
    """Read 半年, полгода."""
    half, unit, end = Decimal("0.5"), HALVES[scan.words[at]], at + 1
    if not unit:
        known = scan.units.match(scan.words, end) if end < len(scan.words) else None
        unit, end = (known[0], end + known[1]) if known and known[0] in SPANS else ("", end)
    return (scan.finish(at, end, half, unit) if unit else None), end


def _lettered(scan: Scan, at: int) -> _Found | None:
    """Read a capital letter for a scale: $1.2B, 20M, 3,4 M€."""
    after = scan.tokens[at + 1] if at + 1 < len(scan.tokens) else None
    letter = scan.text[after.start : after.end] if after else ""
    scale = _LETTERS.get(letter)
    if after is None or scale is None:
        return None
    unit = scan.unit_before(at)
    if unit is None and scan.words[at + 2 : at + 3] and scan.touching(at + 1, at + 2):
        unit = SIGNS.get(scan.words[at + 2])
    if not (is_money(unit) or (scan.touching(at, at + 1) and letter in "MB")):
        return None
    return scan.measured(at, at + 2, numeral_value(scan.words[at], scan.language) * scale, None, scale)


def _suffixed(scan: Scan, at: int) -> _Found | None:
    """Read a numeral with letters on it: 3rd, 1990s, and 5G, which is a name."""
    after = scan.tokens[at + 1] if at + 1 < len(scan.tokens) else None
    if after is None or after.kind != "word" or after.start != scan.tokens[at].end:
        return None
    value = numeral_value(scan.words[at], scan.language)
    if after.word in _ORDINAL_SUFFIXES or after.word == "s":
        return scan.finish(at, at + 2, value, None if after.word == "s" else ORDINAL), at + 2
    if after.word in VULGAR:
        return scan.measured(at, at + 2, value + VULGAR[after.word], None, Decimal(1))
    if after.word == "m" and language_of(scan.language).closely_read:
        return _metres_or_millions(scan, at, value)
    if after.word == "in" and scan.words[at - 1] in {"ft", "foot", "feet"}:
        return scan.finish(at, at + 2, value, "inch"), at + 2
    known = language_of(scan.language).script.unspaced or scan.word(at + 1) or scan.units.match(scan.words, at + 1)
    return None if known and scan.text[after.start : after.end] != "G" else (None, at + 2)


def _metres_or_millions(scan: Scan, at: int, value: Decimal) -> _Found:
    """Read 20m: millions after a currency or before a plural, else metres, or millions of what was named before."""
    following = scan.words[at + 2] if at + 2 < len(scan.words) else ""
    counted = following.endswith("s") and following not in {"across", "was", "is", "s"}
    if scan.unit_before(at) or counted or following == "people":
        return scan.measured(at, at + 2, value * 1_000_000, None, Decimal(1_000_000))
    return scan.finish(at, at + 2, value, METRES_OR_MILLIONS), at + 2


def _slash(scan: Scan, at: int) -> tuple[Amount, int] | None:
    """Read 2/3."""
    if scan.words[at + 1 : at + 2] != ["/"] or at + 2 >= len(scan.tokens) or scan.tokens[at + 2].kind != "number":
        return None
    above, below = (numeral_value(scan.words[i], scan.language) for i in (at, at + 2))
    if not 0 < above < below < 100:
        return None
    return scan.finish(at, at + 3, above / below, FRACTION), at + 3


def date_parts(token: Token) -> list[Amount]:
    """Return the day and the year of a date written in figures; its month is not a number."""
    parts = [(int(m.group()), m.start(), m.end()) for m in _DATE.finditer(token.word)]
    year, day = (parts[0], parts[2]) if token.kind == "iso" else (parts[2], parts[parts[1][0] > 12])
    whole = year[0] if year[0] > 99 else 2000 + year[0]
    pairs = sorted(((whole, year), (day[0], day)), key=lambda pair: pair[1][1])
    return [Amount(Decimal(n), None, token.start + p[1], token.start + p[2], digits=True) for n, p in pairs]
