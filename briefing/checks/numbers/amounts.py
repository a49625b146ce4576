"""Every number of a text, in digits or in words, with its scale and unit: what `numbers` compares."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from functools import cache, lru_cache
from typing import NamedTuple

from briefing.checks.numbers.number_words import (
    NumberSum,
    NumberWord,
    compound,
    han_value,
    number_lexicon,
    numeral_value,
)
from briefing.languages import language_of
from briefing.languages.notation import fold_word
from briefing.languages.shared.measures import UNITS
from briefing.text.content_words import function_words
from briefing.text.tokens import Lexicon, Token, tokenize

_FROM_TO = frozenset({"from", "to"})
"""What parts the two ends of a change: "5 million euros from 4 million"."""
_NEAR = 30
"""How many code points may stand between them: "5 million euros last year, down from 4 million"."""
_FIGURES, _FIRST, _LAST = 4, 1500, 2100


@lru_cache(maxsize=1024)
def amounts(text: str, language: str) -> tuple[Amount, ...]:
    """Return the numbers of a text in its order, weak ones included."""
    found = _amounts(Scan(text, language))
    for at in range(len(found) - 1, 0, -1):
        _share(found, at, text, language)
    return tuple(found)


def _amounts(scan: Scan) -> list[Amount]:
    found: list[Amount] = []
    after = 0
    for at in _beginnings(scan):
        token = scan.tokens[at]
        if at < after:
            continue
        if token.kind in {"iso", "date"}:
            found += date_parts(token)
        else:
            amount, after = special(scan, at) or cardinal(scan, at)
            if amount is not None:
                found.append(amount)
    return found


def _beginnings(scan: Scan) -> list[int]:
    """Return where a number may begin: at figures, and at few words."""
    words = set(scan.words)
    known = (words & scan.numbers.firsts) | (words & _FORMS)
    if language_of(scan.language).numbers.one_word:
        known |= {word for word in words if word[0] == "و" or compound(word, scan.language) is not None}
    may_begin = [word in known if kind == "word" else kind != "sign" for kind, word, _, _ in scan.tokens]
    return [at for at, begins in enumerate(may_begin) if begins]


def _share(found: list[Amount], at: int, text: str, language: str) -> None:
    """Let the first number of "two to three million dollars" or "$10-15" have the scale and unit of the other."""
    one, other = found[at - 1], found[at]
    gap = text[one.end : other.start].strip().lower()
    if other.unit is None and one.scale == other.scale > 1 and gap.rpartition(" ")[2] in _FROM_TO and len(gap) < _NEAR:
        found[at] = other = other._replace(unit=one.unit)
    if fold_word(gap, language) not in _between(language) and gap not in {"-", "–", "—", "~", "～"}:
        return
    if other.unit is None and one.unit is not None and text[one.start] in SIGNS:  # $3-5 million
        found[at] = other = other._replace(unit=one.unit)
    if one.unit in (None, other.unit) and one.scale == 1 < other.scale and one.value * other.scale <= other.value:
        one = one._replace(value=one.value * other.scale, scale=other.scale)
    old = one.digits and one.scale == 1 and 1000 <= one.value <= 2999
    prefixed = text[other.start] in SIGNS
    if one.unit is None and not old and not prefixed and other.unit not in {ORDINAL, FRACTION, VAGUE, TIME}:
        one = one._replace(unit=other.unit)
    found[at - 1] = one


@cache
def _between(language: str) -> frozenset[str]:
    return frozenset(fold_word(word, language) for word in language_of(language).numbers.ranges)


def is_year(amount: Amount, text: str, language: str) -> bool:
    """Whether a number may be a year: four figures, of our time or the centuries before."""
    bare = amount.unit is None and amount.end - amount.start == _FIGURES
    named = amount.unit == "year" and language_of(language).numbers.year_named
    written = text[amount.start : amount.start + _FIGURES]
    return (bare or named) and written.isdecimal() and _FIRST <= amount.value <= _LAST


PERCENT, POINT, ORDINAL, FRACTION, VAGUE, TIME = "%", "point", "ordinal", "fraction", "vague", "time"
POINT_OF_SHARE = f"{POINT}:%"
HALF_DAY = f"{TIME}:12"
"""A time of day that leaves open whether it is before noon."""
METRES_OR_MILLIONS = "m?"
"""What "5m" may mean."""

SIGNS = {
    "%": PERCENT, "‰": "permille", "$": "dollar", "€": "euro", "£": "pound", "¥": "yen", "₽": "rouble", "₴": "hryvnia",
    "₺": "lira", "₹": "rupee", "₪": "shekel", "₩": "won", "₦": "naira", "₿": "bitcoin",
}  # fmt: skip

CURRENCIES = frozenset(
    {"franc", "yuan", "zloty", "peso", "real", "krone", "rial", "dirham", "dinar", "rand", "ringgit", "baht"}
) | (frozenset(SIGNS.values()) - {PERCENT, "permille"})

_LONG = Decimal(10) ** 15


@cache
def unit_lexicon(language: str) -> Lexicon[str]:
    """Return the unit words of a language; where it is not known, what is written the same everywhere."""
    known = (*UNITS.items(), *language_of(language).units.words.items())
    return Lexicon({word: code for code, words in known for word in words}, language)


_FACTORS: dict[str, tuple[str, int]] = {
    "m": ("length", 1000), "km": ("length", 1_000_000), "cm": ("length", 10), "mm": ("length", 1),
    "g": ("weight", 1), "kg": ("weight", 1000), "t": ("weight", 1_000_000),
    "foot": ("foot", 12), "inch": ("foot", 1),
    "second": ("time", 1), "minute": ("time", 60), "hour": ("time", 3600), "day": ("time", 86_400),
    "week": ("time", 604_800), "fortnight": ("time", 1_209_600),
    "month": ("calendar", 1), "year": ("calendar", 12), "decade": ("calendar", 120), "century": ("calendar", 1200),
    "mw": ("power", 1000), "gw": ("power", 1_000_000), "kw": ("power", 1),
    POINT: ("points", 100), POINT_OF_SHARE: ("points", 100), "bp": ("points", 1),
    PERCENT: ("share", 1), FRACTION: ("share", 100),
}  # fmt: skip

SPANS = frozenset("second minute hour day week fortnight month year decade century".split())  # noqa: SIM905
"""Units of time."""

PLAIN = frozenset({"person", "piece"})
"""Counting words of Chinese and Japanese: they say that something is counted, no more."""


def comparable(value: Decimal, unit: str) -> tuple[str, Decimal]:
    """Return the dimension of a measure and what it comes to there; other units are a dimension of their own."""
    dimension, factor = _FACTORS.get(unit, (unit, 1))
    return dimension, rounded(value * factor)


def rounded(value: Decimal) -> Decimal:
    """Return a value to six places, so that a third is a third; of a long number as it is."""
    return value if abs(value) >= _LONG else round(value, 6)


def same_unit(one: str, other: str) -> bool:
    """Whether two codes can mean one unit: `dollar` and `dollar:CA` can."""
    return one == other or one.startswith(other + ":") or other.startswith(one + ":")


def is_money(unit: str | None) -> bool:
    """Whether a code is that of a currency."""
    return unit is not None and unit.split(":")[0] in CURRENCIES


class Amount(NamedTuple):
    """A number as the text gives it.

    Attributes:
        value: what it comes to.
        unit: the code of its unit; None for a bare number.
        start: index of its first code point.
        end: index after its last one, the unit included.
        weak: whether the word also means something else ("one", "first", German "acht"): it can carry a claim, and is
            never held to be one.
        digits: whether it starts with digits.
        scale: the last scale it was multiplied with, 1 for none.
    """

    value: Decimal
    unit: str | None
    start: int
    end: int
    weak: bool = False
    digits: bool = False
    scale: Decimal = Decimal(1)


_CODES = frozenset(
    """usd eur gbp chf sfr cny rmb rub jpy cad aud nzd hkd sgd uah rs inr rm myr kr sek nok dkk pln brl mxn zar krw thb
    ils nis sar aed""".split()  # noqa: SIM905
)
"""Units that stand before their number."""


class Scan:
    """One text, cut into tokens."""

    def __init__(self, text: str, language: str) -> None:
        self.text, self.language = text, language
        self.tokens = tokenize(text, language)
        self.words = [token.word for token in self.tokens]
        self.numbers = number_lexicon(language)
        self.units = unit_lexicon(language)
        self.weak = language_of(language).numbers.weak

    def word(self, at: int) -> tuple[NumberWord, int] | None:
        """Return the number word or numeral at a token and how many tokens it takes."""
        if at >= len(self.tokens):
            return None
        token = self.tokens[at]
        if token.kind == "number":
            return NumberWord("cardinal", numeral_value(token.word, self.language)), 1
        if token.kind == "han":
            return NumberWord("cardinal", han_value(token.word)), 1
        if token.kind != "word":
            return None
        known = self.numbers.match(self.words, at)
        if known or not token.word.startswith("و"):
            single = known or compound(token.word, self.language)
            return (single, 1) if isinstance(single, NumberWord) else single
        return self.numbers.match([token.word[1:], *self.words[at + 1 : at + 2]], 0)

    def past_hyphen(self, at: int) -> int:
        """Step over a hyphen that joins two words."""
        if 0 < at < len(self.tokens) - 1 and self.words[at] == "-":
            before, hyphen, after = self.tokens[at - 1 : at + 2]
            if before.end == hyphen.start and hyphen.end == after.start and after.kind == "word":
                return at + 1
        return at

    def touching(self, first: int, end: int) -> bool:
        """Whether the tokens from `first` to `end` stand without space between them."""
        if first < 0:
            return False
        return all(self.tokens[i].end == self.tokens[i + 1].start for i in range(first, end))

    def measured(
        self, at: int, end: int, value: Decimal, unit: str | None, scale: Decimal
    ) -> tuple[Amount | None, int]:
        """Give a number its unit, written before or after it."""
        written, last = self.unit_after(end)
        before = self.unit_before(at)
        return self.finish(at, last, value, unit or before or written, scale), last

    def unit_after(self, end: int) -> tuple[str | None, int]:
        """Return the unit that stands behind a number and where it ends."""
        here = self.past_hyphen(end)
        while here < len(self.words):
            known = self.units.match(self.words, here)
            if known:
                return known[0], here + known[1]
            sign = SIGNS.get(self.words[here])
            if sign and not self._belongs_to_next(here):
                return sign, here + 1
            if self.words[here] not in language_of(self.language).units.between:
                break
            here += 1
        return None, end

    def _belongs_to_next(self, at: int) -> bool:
        """Whether a sign is written onto the number behind it ("a $5 fee")."""
        following = self.tokens[at + 1 : at + 2]
        return bool(following) and following[0].kind == "number" and self.touching(at, at + 1)

    def unit_before(self, at: int) -> str | None:
        """Return the unit that stands before a number: $5, US$5, EUR 5, yüzde 5, 百分之五."""
        before = self.words[max(0, at - 3) : at]
        if not before:
            return None
        last = before[-1]
        if SIGNS.get(last) == PERCENT:
            written_first = self.touching(at - 1, at) and self.tokens[max(0, at - 2)].kind != "number"
            return PERCENT if written_first else None
        if last in SIGNS:
            joined = self.units.match(before[-2:], 0) if self.touching(at - 2, at - 1) else None
            return joined[0] if joined and joined[1] == 2 else SIGNS[last]
        if last == "yüzde":
            return PERCENT
        if last == "." and before[-2:-1] == ["rs"]:  # Rs. 500
            before.pop()
        known = self.units.match(before, len(before) - 1) if before[-1] in _CODES else None
        return known[0] if known else None

    def finish(self, at: int, end: int, value: Decimal, unit: str | None, scale: Decimal = Decimal(1)) -> Amount:
        """Make the amount of these tokens; a currency sign that touches them is part of it."""
        digits = self.tokens[at].kind in {"number", "clock"}
        weak = not digits and self._is_weak(at, end, value)
        start = self.tokens[at].start
        if self.words[max(0, at - 1) : at] and self.words[at - 1] in SIGNS and self.touching(at - 1, at):
            start = self.tokens[at - 1].start
        return Amount(value, unit, start, self.tokens[end - 1].end, weak, digits, scale or Decimal(1))

    def _is_weak(self, at: int, end: int, value: Decimal) -> bool:
        first = self.word(at)
        if self.tokens[at].kind == "han":
            return value == 1 or (end == at + 1 and len(self.words[at]) == 1)
        if first is None:
            return False
        if first[0].kind == "one" and value == 1:  # "a week" is what is said of a rate
            return True
        return end == at + first[1] and self.words[at] in self.weak


_HALF = NumberWord("half", Decimal("0.5"))
_ARABIC_HALF = NumberWord("fraction", Decimal("0.5"))
_BY = frozenset("by than about nearly almost over under only just roughly around least some up down in".split())  # noqa: SIM905
_SUMMANDS = frozenset({"one", "cardinal", "scale", "scales", "collective", "half"})


def cardinal(scan: Scan, at: int) -> tuple[Amount | None, int]:
    """Read the number that starts at a token; return it, or None where none does, and where to go on."""
    first = scan.word(at)
    if first is None:
        return None, at + 1
    word, length = first
    if word.kind in {"vague", "scales"}:
        return _vague(scan, at, length, word.value)
    if word.kind in {"fraction", "half"}:
        return _fraction(scan, at, length, word.value)
    if word.kind == "ordinal":
        return scan.finish(at, at + length, word.value, ORDINAL), at + length
    if word.kind in {"join", "several"}:
        return None, at + length
    return _one_half(scan, at, first) or _after_sum(scan, at, *_add_up(scan, at))


def _one_half(scan: Scan, at: int, first: tuple[NumberWord, int]) -> tuple[Amount | None, int] | None:
    """Read "une demi-heure", which is no hour and a half."""
    here = scan.past_hyphen(at + first[1])
    half = scan.word(here) if first[0].kind == "one" else None
    return _fraction(scan, at, here + half[1] - at, half[0].value) if half and half[0].kind == "half" else None


def _after_sum(scan: Scan, at: int, total: NumberSum, end: int) -> tuple[Amount | None, int]:
    """Look at what follows a cardinal: a fraction (two thirds), an ordinal (twenty-first), or its unit."""
    following = scan.word(scan.past_hyphen(end))
    if following and following[0].kind in {"fraction", "ordinal"}:
        word, length = following
        last = scan.past_hyphen(end) + length
        if word.kind == "ordinal" and word.value < (total.room or 0):
            return scan.finish(at, last, total.value + word.value, ORDINAL), last
        if word.kind == "fraction" and total.value < 10:
            return _fraction(scan, at, last - at, total.value * word.value)
        if _is_part(scan, word, at, last, total.value):
            return _fraction(scan, at, last - at, total.value / word.value)
    last_word = scan.word(end - 1)
    if last_word and last_word[0].kind == "collective":  # une dizaine de milliers
        vague = _vague(scan, at, end - at, total.value)
        if vague[1] > end:
            return vague
    unit = VAGUE if total.vague else ORDINAL if scan.words[max(0, at - 1) : at] == ["第"] else None
    return scan.measured(at, end, total.value, unit, total.scale)


def _is_part(scan: Scan, word: NumberWord, at: int, last: int, count: Decimal) -> bool:
    """Whether an English ordinal is a fraction: one-third, a third of, fell by a third since."""
    if not language_of(scan.language).closely_read or count != 1 or word.value < 3:
        return False
    after = scan.words[last] if last < len(scan.words) else "."
    alone = after in function_words("en") or not after[0].isalnum()
    return scan.words[at] == "one" or after == "of" or (alone and scan.words[max(0, at - 1)] in _BY)


def _add_up(scan: Scan, at: int) -> tuple[NumberSum, int]:
    total, end = NumberSum(scan.language), at
    while True:
        here = end if total.empty else scan.past_hyphen(end)
        word = scan.word(here)
        if word is None:
            return total, end
        if word[0].kind == "join":
            joined = _joined(scan, total, here + word[1])
            if joined is None:
                return total, end
            end = joined
        elif word[0] == _ARABIC_HALF and scan.words[here].startswith("و") and total.take(_HALF):
            repeated = scan.word(here + 1)
            end = here + 2 if repeated and repeated[0].kind == "scale" else here + 1
        elif _is_article(scan, at, here) or not _takes(scan, total, word[0], here):
            return total, end
        else:
            end = here + word[1]


def _is_article(scan: Scan, at: int, here: int) -> bool:
    """Whether "a" after a number is the article of what comes next, and counts nothing: $3 million a week."""
    word = scan.word(here)
    after_digits = scan.tokens[at].kind == "number" or scan.words[here] in ("a", "an")
    return here > at and after_digits and word is not None and word[0].kind == "one"


def _takes(scan: Scan, total: NumberSum, word: NumberWord, at: int) -> bool:
    if word.kind not in _SUMMANDS:
        return False
    if not total.empty and scan.tokens[at].kind in {"number", "han"}:  # 2 million 500 thousand
        following = scan.word(at + 1)
        if not following or following[0].kind != "scale" or following[0].value >= total.scale:
            return False
    return total.take(word)


def _joined(scan: Scan, total: NumberSum, at: int) -> int | None:
    """Add what stands after an "and", if it belongs to the number; return where it ends."""
    word = scan.word(at)
    if word and word[0].kind == "one":
        half = scan.word(at + word[1])
        if half and half[0].value == Decimal("0.5"):
            at, word = at + word[1], half
    if word is None:
        return None
    if word[0].value == Decimal("0.5"):
        total.take(NumberWord("half", word[0].value))
        return at + word[1]
    if word[0].kind not in {"one", "cardinal", "scale"} or scan.tokens[at].kind == "number":
        return None
    rest, end = _add_up(scan, at)
    return end if total.join(rest) else None


def _vague(scan: Scan, at: int, length: int, value: Decimal) -> tuple[Amount, int]:
    """Read "dozens", "tens of thousands"."""
    end = at + length
    here = end
    while here < len(scan.words) and scan.words[here] in language_of(scan.language).units.between:
        here += 1
    scale = scan.word(here)
    if scale and scale[0].kind in {"scale", "scales"} and scale[0].value > value:
        return scan.finish(at, here + scale[1], value * scale[0].value, VAGUE), here + scale[1]
    return scan.finish(at, end, value, VAGUE), end


def _fraction(scan: Scan, at: int, length: int, value: Decimal) -> tuple[Amount | None, int]:
    """Read "half", "two thirds", and "half a million", which is a number like any other."""
    end = scan.past_hyphen(at + length)
    english = language_of(scan.language).closely_read
    if english and scan.words[end : end + 2] in (["of", "a"], ["of", "an"]):  # a quarter of a million
        end += 1
    article = scan.word(end)
    here = end + article[1] if article and article[0].kind == "one" else end
    scale = scan.word(here)
    if scale and scale[0].kind in {"scale", "collective"}:
        return scan.measured(at, here + scale[1], value * scale[0].value, None, scale[0].value)
    here += scan.words[here : here + 1] == ["'"]  # mezz'ora
    unit = scan.units.match(scan.words, here) if here < len(scan.words) else None
    if unit and (unit[0] in SPANS or (here > end and english)):  # half an hour, ein halbes Jahr
        return scan.finish(at, here + unit[1], value, unit[0]), here + unit[1]
    if not language_of(scan.language).script.unspaced and scan.word(at + length - 1) == (NumberWord("half", value), 1):
        return None, at + length
    return scan.finish(at, at + length, value, FRACTION), at + length


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
_FORMS = frozenset((*VULGAR, *HALVES))
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
