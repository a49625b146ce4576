"""Every number of a text, in digits or in words, with its scale and unit: what `numbers` compares."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from typing import NamedTuple

from briefing.grounding.number_sum import NumberSum
from briefing.grounding.number_words import NumberWord, compound, number_lexicon
from briefing.grounding.numerals import han_value, numeral_value
from briefing.grounding.tokens import UNSPACED, Token, tokenize
from briefing.grounding.units import FILLERS, FRACTION, ORDINAL, PERCENT, SIGNS, TIME, VAGUE, unit_lexicon


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


_WEAK = {
    "en": "one a an first half quarter",
    "de": "acht erste erster erstes ersten erstem halb halbe halben halbes",
    "fr": "neuf premier première premiers premières second seconde quart quarts tiers",
    "es": "primer primero primera primeros primeras segundo segunda segundos cuarto cuarta quinta medio media",
    "it": "primo prima primi prime secondo seconda sei quarto quinto nono mezzo terzi secondi seconde",
    "pt": "primeiro primeira primeiros primeiras segundo segunda segundos quarta quinta sexta quarto meio meia",
    "ru": "сто пол",
    "uk": "сто пів друга друге друг друзі другу други",
    "ar": "ربع ثاني ثانية خمس أول أولى",
    "tr": "yüz bin altı yedi on ilk kırk elli yarım",
}
_ZERO, _ONE = Decimal(0), Decimal(1)
_HALF = NumberWord("half", Decimal("0.5"))
_ARABIC_HALF = NumberWord("fraction", Decimal("0.5"))
_GAPS = {
    "en": {"to", "or", "and", "through", "from"}, "de": {"bis", "oder", "und", "auf"}, "fr": {"à", "ou", "et"},
    "es": {"a", "o", "y"}, "it": {"a", "o", "e", "ai"}, "pt": {"a", "ou", "e"}, "ru": {"до", "или", "и"},
    "uk": {"до", "або", "і", "та"}, "ar": {"الى", "او", "و"}, "tr": {"ile", "ila", "veya", "ve"},
    "zh": {"至", "到", "或"}, "ja": {"から", "か", "または"},
}  # fmt: skip
_ORDINAL_SUFFIXES = {
    "st",
    "nd",
    "rd",
    "th",
    "er",
    "re",
    "e",
    "ème",
    "eme",
    "º",
    "ª",
    "o",
    "a",
    "й",
    "го",
    "я",
    "е",
    "м",
}
_ZONES = {"gmt", "utc", "hours", "hrs", "cet", "est", "edt", "uhr"}
_MERIDIEMS = {"am": 0, "pm": 12, "a . m": 0, "p . m": 12, "a . m .": 0, "p . m .": 12}
_VULGAR = {c: Decimal(str(unicodedata.numeric(c))) for c in "½¼¾⅕⅖⅗⅘⅛⅜⅝⅞"} | {"⅓": 1 / Decimal(3), "⅔": 2 / Decimal(3)}
_DATE = re.compile(r"\d+")
_QUARTER = re.compile(r"Q([1-4])")


def amounts(text: str, language: str) -> list[Amount]:
    """Return the numbers of a text in its order, weak ones included."""
    found = _Scan(text, language).amounts()
    for at in range(len(found) - 1, 0, -1):
        _share(found, at, text, language)
    return found


class _Scan:
    """One pass over the tokens of a text."""

    def __init__(self, text: str, language: str) -> None:
        self.language = language
        self.tokens = tokenize(text, language)
        self.words = [token.word for token in self.tokens]
        self.numbers = number_lexicon(language)
        self.units = unit_lexicon(language)
        self.weak = frozenset(_WEAK.get(language, "").split())

    def amounts(self) -> list[Amount]:
        found: list[Amount] = []
        at = 0
        while at < len(self.tokens):
            token = self.tokens[at]
            if token.kind in {"iso", "date"}:
                found += _date_parts(token)
                at += 1
            else:
                amount, at = self._amount(at)
                if amount is not None:
                    found.append(amount)
        return found

    def _amount(self, at: int) -> tuple[Amount | None, int]:
        token = self.tokens[at]
        if token.kind == "clock":
            return self._clock(at)
        if token.kind == "name":
            quarter = _QUARTER.fullmatch(token.word)
            return (Amount(Decimal(quarter[1]), ORDINAL, token.start, token.end) if quarter else None), at + 1
        if token.word in _VULGAR:
            return self._finish(at, at + 1, _VULGAR[token.word], FRACTION), at + 1
        if self.language in UNSPACED and token.kind in {"number", "han"}:
            special = self._parts(at) or self._hour(at)
            if special:
                return special
        if token.kind == "number":
            special = self._time(at) or self._suffixed(at) or self._slash(at)
            if special:
                return special
        return self._sum(at)

    # ------------------------------------------------------------------------------------------ cardinals

    def _word(self, at: int) -> tuple[NumberWord, int] | None:
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
        if known or self.language != "ar" or not token.word.startswith("و"):
            single = known or compound(token.word, self.language)
            return (single, 1) if isinstance(single, NumberWord) else single
        return self.numbers.match([token.word[1:], *self.words[at + 1 : at + 2]], 0)

    def _sum(self, at: int) -> tuple[Amount | None, int]:
        first = self._word(at)
        if first is None:
            return None, at + 1
        word, length = first
        if word.kind in {"vague", "scales"}:
            return self._vague(at, length, word.value)
        if word.kind in {"fraction", "half"}:
            return self._fraction(at, length, word.value)
        if word.kind == "ordinal":
            return self._finish(at, at + length, word.value, ORDINAL), at + length
        if word.kind in {"join", "several"}:
            return None, at + length
        total, end = self._add_up(at)
        return self._after_sum(at, end, total)

    def _after_sum(self, at: int, end: int, total: NumberSum) -> tuple[Amount | None, int]:
        """Look at what follows a cardinal: a fraction (two thirds), an ordinal (twenty-first), or its unit."""
        following = self._word(self._past_hyphen(end))
        if following and following[0].kind in {"fraction", "ordinal"}:
            word, length = following
            last = self._past_hyphen(end) + length
            if word.kind == "ordinal" and total.joins(word.value):
                return self._finish(at, last, total.value + word.value, ORDINAL), last
            if word.kind == "fraction" and total.value < 10:
                return self._fraction(at, last - at, total.value * word.value)
            if self._is_part(word, at, last, total.value):
                return self._fraction(at, last - at, total.value / word.value)
        if self._word(end - 1) and self._word(end - 1)[0].kind == "collective":
            vague = self._vague(at, end - at, total.value)
            if vague[1] > end:
                return vague
        unit = VAGUE if total.vague else ORDINAL if self.words[max(0, at - 1) : at] == ["第"] else None
        return self._measured(at, end, total.value, unit, total.scale)

    def _is_part(self, word: NumberWord, at: int, last: int, count: Decimal) -> bool:
        """Whether an English ordinal is a fraction: one-third, a third of."""
        if self.language != "en" or count != 1 or word.value < 3:
            return False
        return self.words[at] == "one" or self.words[last : last + 1] == ["of"]

    def _add_up(self, at: int) -> tuple[NumberSum, int]:
        total, end = NumberSum(self.language), at
        while True:
            here = end if total.empty else self._past_hyphen(end)
            word = self._word(here)
            if word is None:
                return total, end
            if word[0].kind == "join":
                joined = self._joined(total, here + word[1])
                if joined is None:
                    return total, end
                end = joined
            elif word[0] == _ARABIC_HALF and self.words[here].startswith("و") and total.take(_HALF):
                repeated = self._word(here + 1)
                end = here + 2 if repeated and repeated[0].kind == "scale" else here + 1
            elif not self._takes(total, word[0], here):
                return total, end
            else:
                end = here + word[1]

    def _takes(self, total: NumberSum, word: NumberWord, at: int) -> bool:
        if word.kind not in {"one", "cardinal", "scale", "scales", "collective", "half"}:
            return False
        if not total.empty and self.tokens[at].kind in {"number", "han"}:  # 2 million 500 thousand
            following = self._word(at + 1)
            if not following or following[0].kind != "scale" or following[0].value >= total.scale:
                return False
        return total.take(word)

    def _joined(self, total: NumberSum, at: int) -> int | None:
        """Add what stands after an "and", if it belongs to the number; return where it ends."""
        word = self._word(at)
        if word and word[0].kind == "one":
            half = self._word(at + word[1])
            if half and half[0].value == Decimal("0.5"):
                at, word = at + word[1], half
        if word is None:
            return None
        if word[0].value == Decimal("0.5"):
            total.take(NumberWord("half", word[0].value))
            return at + word[1]
        if word[0].kind not in {"one", "cardinal", "scale"} or self.tokens[at].kind == "number":
            return None
        rest, end = self._add_up(at)
        return end if total.join(rest) else None

    def _past_hyphen(self, at: int) -> int:
        """Step over a hyphen that joins two words."""
        if 0 < at < len(self.tokens) - 1 and self.words[at] == "-":
            before, hyphen, after = self.tokens[at - 1 : at + 2]
            if before.end == hyphen.start and hyphen.end == after.start and after.kind == "word":
                return at + 1
        return at

    # ------------------------------------------------------------------------------ vague words, fractions

    def _vague(self, at: int, length: int, value: Decimal) -> tuple[Amount, int]:
        """Read "dozens", "tens of thousands"."""
        end = at + length
        here = end
        while here < len(self.words) and self.words[here] in FILLERS.get(self.language, ()):
            here += 1
        scale = self._word(here)
        if scale and scale[0].kind in {"scale", "scales"} and scale[0].value > value:
            return self._finish(at, here + scale[1], value * scale[0].value, VAGUE), here + scale[1]
        return self._finish(at, end, value, VAGUE), end

    def _fraction(self, at: int, length: int, value: Decimal) -> tuple[Amount | None, int]:
        """Read "half", "two thirds", and "half a million", which is a number like any other."""
        end = self._past_hyphen(at + length)
        article = self._word(end)
        here = end + article[1] if article and article[0].kind == "one" else end
        scale = self._word(here)
        if scale and scale[0].kind in {"scale", "collective"}:
            return self._measured(at, here + scale[1], value * scale[0].value, None, scale[0].value)
        if self.language not in UNSPACED and self.numbers.match(self.words, at) == (NumberWord("half", value), 1):
            return None, at + length
        return self._finish(at, at + length, value, FRACTION), at + length

    def _parts(self, at: int) -> tuple[Amount, int] | None:
        """Read 三分之二, 百分之二十 and their like."""
        if self.words[at + 1 : at + 3] not in (["分", "之"], ["分", "の"]):
            return None
        whole, part = self._word(at), self._word(at + 3)
        if whole is None or part is None or not whole[0].value:
            return None
        unit = PERCENT if whole[0].value == 100 else FRACTION
        value = part[0].value if unit == PERCENT else part[0].value / whole[0].value
        return self._finish(at, at + 4, value, unit), at + 4

    def _hour(self, at: int) -> tuple[Amount, int] | None:
        """Read 下午1点, 午後1時, 13时30分."""
        if self.words[at + 1 : at + 2] not in (["点"], ["點"], ["时"], ["時"]) or self.words[at + 2 : at + 3] == ["間"]:
            return None
        word, end = self._word(at), at + 2
        minute = self._word(end) if self.words[end + 1 : end + 2] == ["分"] else None
        hour = int(word[0].value) if word else 0
        if minute:
            end += 2
        later = "".join(self.words[max(0, at - 2) : at]) in {"下午", "晚上", "午後"}
        hour = hour % 12 + 12 if later else hour
        value = Decimal(hour * 100 + (int(minute[0].value) if minute else 0))
        return self._finish(at, end, value, TIME if later or hour > 12 else f"{TIME}:12"), end

    # ------------------------------------------------------------------------------------ special numerals

    def _clock(self, at: int) -> tuple[Amount, int]:
        hour, minute = map(int, self.words[at].split(":")[:2])
        return self._time_amount(at, at + 1, hour, minute)

    def _time(self, at: int) -> tuple[Amount, int] | None:
        """Read a numeral that is a time by what follows it: 1 p.m., 13h30, 13.30 Uhr, 1300 GMT."""
        following = self.words[at + 1] if at + 1 < len(self.words) else ""
        parts = re.fullmatch(r"(\d{1,2})(?:[.](\d{2}))?|(\d{2})(\d{2})", self.words[at])
        if parts is None:
            return None
        hour, minute = int(parts[1] or parts[3]), int(parts[2] or parts[4] or 0)
        if parts[3]:
            return self._time_amount(at, at + 1, hour, minute) if following in _ZONES and hour < 25 else None
        if self._meridiem(at + 1) or (following == "uhr" and self.language == "de"):
            return self._time_amount(at, at + 1 + (following == "uhr"), hour, minute)
        if following == "h" and self.language in {"fr", "pt", "es"}:
            return self._french_time(at, hour)
        return None

    def _french_time(self, at: int, hour: int) -> tuple[Amount, int]:
        after = self.tokens[at + 2] if at + 2 < len(self.tokens) else None
        if after and after.kind == "number" and after.start == self.tokens[at + 1].end:
            return self._time_amount(at, at + 3, hour, int(numeral_value(after.word, "en")))
        return self._time_amount(at, at + 2, hour, 0)

    def _meridiem(self, at: int) -> tuple[int, int] | None:
        """Return the hours that "a.m." or "p.m." adds, and its length in tokens."""
        for length in (4, 3, 1):
            added = _MERIDIEMS.get(" ".join(self.words[at : at + length]))
            if added is not None:
                return added, length
        return None

    def _time_amount(self, at: int, end: int, hour: int, minute: int) -> tuple[Amount, int]:
        meridiem = self._meridiem(end)
        if meridiem:
            hour, end = hour % 12 + meridiem[0], end + meridiem[1]
        unit = TIME if meridiem or hour > 12 or self.words[at].startswith("0") else f"{TIME}:12"
        return self._finish(at, end, Decimal(hour * 100 + minute), unit), end

    def _suffixed(self, at: int) -> tuple[Amount | None, int] | None:
        """Read a numeral with letters on it: 3rd, 1990s, and 5G, which is a name."""
        after = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        if after is None or after.kind != "word" or after.start != self.tokens[at].end:
            return None
        value = numeral_value(self.words[at], self.language)
        if after.word in _ORDINAL_SUFFIXES and not (after.word == "m" and self.language != "ru"):
            return self._finish(at, at + 2, value, ORDINAL), at + 2
        if after.word == "s":
            return self._finish(at, at + 2, value, None), at + 2
        if after.word in _VULGAR:
            return self._measured(at, at + 2, value + _VULGAR[after.word], None, _ONE)
        if after.word == "m" and self.language == "en":
            return self._metres_or_millions(at, value)
        if self.language in UNSPACED or self._word(at + 1) or self.units.match(self.words, at + 1):
            return None
        return None, at + 2

    def _metres_or_millions(self, at: int, value: Decimal) -> tuple[Amount | None, int]:
        """Read 20m: millions after a currency or before a plural, else metres."""
        following = self.words[at + 2] if at + 2 < len(self.words) else ""
        counted = following.endswith("s") and following not in {"across", "was", "is", "s"}
        if self._unit_before(at) or counted or following == "people":
            return self._measured(at, at + 2, value * 1_000_000, None, Decimal(1_000_000))
        return self._finish(at, at + 2, value, "m"), at + 2

    def _slash(self, at: int) -> tuple[Amount, int] | None:
        """Read 2/3."""
        if self.words[at + 1 : at + 2] != ["/"] or at + 2 >= len(self.tokens) or self.tokens[at + 2].kind != "number":
            return None
        above, below = (numeral_value(self.words[i], self.language) for i in (at, at + 2))
        if not 0 < above < below < 100:
            return None
        return self._finish(at, at + 3, above / below, FRACTION), at + 3

    # ------------------------------------------------------------------------------------------------ units

    def _measured(
        self, at: int, end: int, value: Decimal, unit: str | None, scale: Decimal
    ) -> tuple[Amount | None, int]:
        """Give a number its unit, written before or after it."""
        written, last = self._unit_after(end)
        before = self._unit_before(at)
        return self._finish(at, last, value, unit or before or written, scale), last

    def _unit_after(self, end: int) -> tuple[str | None, int]:
        here = self._past_hyphen(end)
        for _ in range(4):
            if here >= len(self.words):
                break
            known = self.units.match(self.words, here)
            if known:
                return known[0], here + known[1]
            sign = SIGNS.get(self.words[here])
            if sign:
                return sign, here + 1
            if self.words[here] not in FILLERS.get(self.language, ()):
                break
            here += 1
        return None, end

    def _unit_before(self, at: int) -> str | None:
        """Return the unit that stands before a number: $5, US$5, EUR 5, yüzde 5, 百分之五."""
        before = self.words[max(0, at - 3) : at]
        if not before:
            return None
        last = before[-1]
        if last in SIGNS:
            joined = self.units.match(before[-2:], 0) if self._touching(at - 2, at - 1) else None
            if SIGNS[last] == PERCENT:
                return PERCENT if self._touching(at - 1, at) and self.tokens[max(0, at - 2)].kind != "number" else None
            return joined[0] if joined and joined[1] == 2 else SIGNS[last]
        if last == "yüzde" or "".join(before) == "百分之":
            return PERCENT
        known = self.units.match(before, len(before) - 1) if last in _CODES else None
        return known[0] if known else None

    def _touching(self, first: int, end: int) -> bool:
        """Whether the tokens from `first` to `end` stand without space between them."""
        if first < 0:
            return False
        return all(self.tokens[i].end == self.tokens[i + 1].start for i in range(first, end))

    def _finish(self, at: int, end: int, value: Decimal, unit: str | None, scale: Decimal = _ONE) -> Amount:
        digits = self.tokens[at].kind in {"number", "clock"}
        weak = not digits and self._is_weak(at, end, value)
        start = self.tokens[at].start
        if self.words[max(0, at - 1) : at] and self.words[at - 1] in SIGNS and self._touching(at - 1, at):
            start = self.tokens[at - 1].start
        return Amount(value, unit, start, self.tokens[end - 1].end, weak, digits, scale or _ONE)

    def _is_weak(self, at: int, end: int, value: Decimal) -> bool:
        first = self._word(at)
        if self.tokens[at].kind == "han" and value == 1:
            return True
        if self.tokens[at].kind == "han":
            return end == at + 1 and len(self.words[at]) == 1
        if first is None:
            return False
        return end == at + first[1] and (self.words[at] in self.weak or first[0].kind == "one")


_CODES = {"usd", "eur", "gbp", "chf", "cny", "rub", "jpy", "cad", "aud", "rs", "uah"}


def _date_parts(token: Token) -> list[Amount]:
    """Return the day and the year of a date written in figures; its month is not a number."""
    parts = [(int(m.group()), m.start(), m.end()) for m in _DATE.finditer(token.word)]
    year, day = (parts[0], parts[2]) if token.kind == "iso" else (parts[2], parts[0])
    whole = year[0] if year[0] > 99 else 2000 + year[0]
    pairs = ((whole, year), (day[0], day))
    return [Amount(Decimal(n), None, token.start + p[1], token.start + p[2], digits=True) for n, p in pairs]


def _share(found: list[Amount], at: int, text: str, language: str) -> None:
    """Let the first number of "two to three million dollars" or "$10-15" have the scale and unit of the other."""
    one, other = found[at - 1], found[at]
    gap = text[one.end : other.start].strip().lower()
    if gap not in _GAPS.get(language, ()) and gap not in {"-", "–", "—", "~", "～"}:
        return
    if one.unit is None and one.scale == 1 < other.scale and one.value * other.scale <= other.value:
        one = one._replace(value=one.value * other.scale, scale=other.scale)
    is_year = one.digits and one.scale == 1 and 1000 <= one.value <= 2999
    prefixed = text[other.start] in SIGNS
    if one.unit is None and not is_year and not prefixed and other.unit not in {ORDINAL, FRACTION, VAGUE, TIME}:
        one = one._replace(unit=other.unit)
    if other.unit is None and one.unit is not None and text[one.start] in SIGNS:
        found[at] = other._replace(unit=one.unit)
    found[at - 1] = one
