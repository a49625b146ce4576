"""The tokens of a text with what a number needs from its neighbours: the word it is, its unit, its span."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from briefing.checks.numbers.number_words import NumberWord, compound, number_lexicon
from briefing.checks.numbers.numerals import han_value, numeral_value
from briefing.checks.numbers.units import PERCENT, SIGNS, unit_lexicon
from briefing.languages import language_of
from briefing.text.tokens import tokenize


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
