"""Number words: cardinals, scales, ordinals, fractions, the vague ones, and numbers written in one word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache, lru_cache
from typing import Literal, NamedTuple, TypeAlias

from briefing.languages import language_of
from briefing.languages.language import Numbers
from briefing.languages.notation import Entries, fold_word
from briefing.text.tokens import HAN_DIGITS, Lexicon

WordKind: TypeAlias = Literal[
    "one", "cardinal", "scale", "scales", "collective", "ordinal", "fraction", "half", "vague", "join", "several"
]


class NumberWord(NamedTuple):
    """What a word says: `scales` is a scale in the plural, `half` adds one half to what stands before it."""

    kind: WordKind
    value: Decimal


def _valued(kind: WordKind, forms: Entries) -> Iterator[tuple[str, NumberWord]]:
    for value, words in forms.items():
        number = 1 / Decimal(value) if kind == "fraction" else Decimal(value)
        yield from ((word, NumberWord(kind, number)) for word in words)


def _entries(known: Numbers) -> Iterator[tuple[str, NumberWord]]:
    """Yield the words and what they say; of a word that says two things the later one holds."""
    yield from _valued("ordinal", known.ordinals)
    yield from _valued("fraction", known.fractions)
    yield from _valued("vague", known.vague)
    yield from _valued("scales", known.plural_scales)
    yield from _valued("scale", known.scales)
    yield from _valued("collective", known.collective)
    yield from _valued("cardinal", known.cardinals)
    yield from ((word, NumberWord("one", Decimal(1))) for word in known.one)
    yield from ((word, NumberWord("half", Decimal("0.5"))) for word in known.half)
    yield from ((word, NumberWord("several", Decimal(0))) for word in known.several)
    yield from ((word, NumberWord("join", Decimal(0))) for word in known.join)


@cache
def number_lexicon(language: str) -> Lexicon[NumberWord]:
    """Return the number words of a language; empty where they are not known."""
    return Lexicon(dict(_entries(language_of(language).numbers)), language)


# ------------------------------------------------------------------------------------------- written in one word


@cache
def _pieces(language: str) -> tuple[re.Pattern[str], dict[str, str]]:
    known = language_of(language).numbers
    worth = {w: str(n.value) for w, n in _entries(known) if n.kind == "cardinal" and n.value == int(n.value)}
    worth |= {word: value for value, words in known.parts.items() for word in words}
    longest_first = sorted(worth, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, longest_first))), worth


@lru_cache(maxsize=8192)
def compound(word: str, language: str) -> NumberWord | None:
    """Read a number written in one word, German `zweitausendfünfhundert` or Italian `duemilacinquecento`."""
    known = language_of(language).numbers
    if not known.parts or len(word) < 6:
        return None
    folded = fold_word(word, language)
    value = _compound_value(folded, language)
    if value is not None:
        return NumberWord("cardinal", value)
    stem = re.fullmatch(known.one_word_ordinal, folded)
    value = _compound_value(stem[1], language) if stem else None
    return None if value is None else NumberWord("ordinal", value)


def _compound_value(word: str, language: str) -> Decimal | None:
    pattern, worth = _pieces(language)
    pieces = pattern.findall(word)
    if len(pieces) < 2 or "".join(pieces) != word:
        return None
    total = section = Decimal(0)
    for piece in pieces:
        worth_of = worth[piece]
        if worth_of == "x1000":
            total, section = total + (section or 1) * 1000, Decimal(0)
        elif worth_of == "x100":
            section = (section or Decimal(1)) * 100
        elif worth_of != "&":
            section += Decimal(worth_of)
    return total + section


_HAN_DIGIT = dict(zip(HAN_DIGITS, (0, 0, 1, 2, 2, 2, 3, 4, 5, 6, 7, 8, 9), strict=True))
_HAN_SMALL = {"十": 10, "百": 100, "千": 1000}
_HAN_LARGE = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8, "兆": 10**12}
_HAN_PIECE = re.compile(r"[\d,.]+|.")
_ONE_GROUP = re.compile(r"[1-9]\d{0,2}[.,]\d{3}")


@lru_cache(maxsize=4096)
def numeral_value(numeral: str, language: str) -> Decimal:
    """Read digits with the separators of a language.

    Two different separators, or one that comes twice, say themselves which is which. A single one before three digits
    is read as the language has it, in Spanish always as thousands: half of its countries write 2.500, half 2,500.
    """
    plain = re.sub(r"['٬\u00a0 ]", "", numeral).replace("٫", ".")
    marks = re.findall(r"[.,]", plain)
    if not marks:
        return Decimal(plain)
    last = marks[-1]
    if len(set(marks)) == 2:
        return Decimal(plain.replace(marks[0], "").replace(last, "."))
    if len(marks) > 1 or _is_thousands(plain, last, language):
        return Decimal(plain.replace(last, ""))
    return Decimal(plain.replace(last, "."))


def _is_thousands(numeral: str, mark: str, language: str) -> bool:
    if not _ONE_GROUP.fullmatch(numeral):
        return False
    known = language_of(language).numbers
    return known.either_thousands or mark == ("." if known.comma_decimals else ",")


@lru_cache(maxsize=4096)
def han_value(numeral: str) -> Decimal:
    """Read a number in Chinese characters, or digits with their scales: 三千五百万, 3500万, 3.5億, 二〇二五."""
    pieces = _HAN_PIECE.findall(numeral)
    if len(pieces) > 1 and all(piece in _HAN_DIGIT for piece in pieces):
        return Decimal("".join(str(_HAN_DIGIT[piece]) for piece in pieces))
    total, section, digit = Decimal(0), Decimal(0), None
    for piece in pieces:
        if piece in _HAN_LARGE:
            worth = section + (digit or 0)
            total = (total + worth) * _HAN_LARGE[piece] if piece == "兆" else total + (worth or 1) * _HAN_LARGE[piece]
            section, digit = Decimal(0), None
        elif piece in _HAN_SMALL:
            section += (Decimal(1) if digit is None else digit) * _HAN_SMALL[piece]
            digit = None
        else:
            digit = _piece_value(piece)
    return total + section + (digit or 0)


def _piece_value(piece: str) -> Decimal:
    if piece in _HAN_DIGIT:
        return Decimal(_HAN_DIGIT[piece])
    plain = piece.replace(",", "").rstrip(".")
    return Decimal(plain) if plain.count(".") <= 1 else Decimal(plain.replace(".", ""))


_HUNDRED, _THOUSAND = Decimal(100), Decimal(1000)


class NumberSum:
    """A number in the making.

    Attributes:
        total: what the finished groups come to.
        section: the group being built, below the next scale.
        scale: the last scale of a thousand or more, 0 before the first one.
        vague: whether it started with a scale that nothing counts ("thousand" in "several thousand").
    """

    def __init__(self, language: str) -> None:
        self.known = language_of(language).numbers
        self.total = self.section = self.scale = Decimal(0)
        self.vague = self.empty = False
        self._room: Decimal | None = None  # what comes next must be below it
        self.empty = True

    @property
    def value(self) -> Decimal:
        """What the words so far come to."""
        return self.total + self.section

    @property
    def room(self) -> Decimal | None:
        """What an addend must be below; None while any will do."""
        return self._room

    def joins(self, value: Decimal) -> bool:
        """Whether a number after an "and" is part of this one: it is smaller than the last scale named."""
        room = self._room or Decimal(0)
        return value < room and (not self.known.joins_hundreds or room >= _HUNDRED)

    def take(self, word: NumberWord) -> bool:
        """Add a word; False when it is not part of the number."""
        if word.kind in {"scale", "scales", "collective"}:
            taken = self._multiply(word)
        elif word.kind == "half":
            taken = self._halve()
        else:
            taken = self._add(word.value)
        self.empty = self.empty and not taken
        return taken

    def join(self, rest: NumberSum) -> bool:
        """Add the number after an "and"; False when it is one of its own ("between two hundred and three hundred")."""
        if self.joins(rest.value):
            self.section += rest.value
        elif rest.scale and not self.scale and self.joins(rest.total / rest.scale):  # a hundred and five thousand
            self.total, self.section = (self.section + rest.total / rest.scale) * rest.scale, rest.section
            self.scale = rest.scale
        else:
            return False
        self._room = rest.room
        return True

    def _add(self, value: Decimal) -> bool:
        if self.empty or (self._room is not None and value < self._room):
            self.section += value
        elif self.known.vigesimal and self.section == 4 and value == 20:
            self.section = Decimal(80)
        elif self.known.ones_first and 0 < int(self.section) % 100 < 10 and value in range(20, 100, 10):
            self.section += value
            self._room = Decimal(0)
            return True
        else:
            return False
        self._room = _room_after(self.section, value, vigesimal=self.known.vigesimal)
        return True

    def _multiply(self, word: NumberWord) -> bool:
        if self.empty:
            bare = self.known.bare_scales and word.value <= _THOUSAND and word.kind == "scale"
            self.vague = not bare
        if word.value < _THOUSAND:
            if self.section >= _HUNDRED:
                return False
            self.section = (self.section or Decimal(1)) * word.value
        elif not self._scale(word.value):
            return False
        self._room = word.value
        return True

    def _scale(self, scale: Decimal) -> bool:
        """Close a group with a scale; a larger one after a smaller one multiplies both (mil millones)."""
        if not self.scale or scale < self.scale:
            if self.scale and not self.section:
                return False
            self.total += (self.section or Decimal(1)) * scale
        elif scale > self.scale:
            self.total = (self.total + self.section) * scale
        else:
            return False
        self.section, self.scale = Decimal(0), scale
        return True

    def _halve(self) -> bool:
        """Add half of what was counted last: of the scale ("a million and a half"), else of one ("two and a half")."""
        if self.scale and not self.section:
            self.total += self.scale / 2
            self.vague = False
        elif self.known.ones_first and self.section >= _THOUSAND:
            self.section += next(Decimal(10) ** n for n in (9, 6, 3) if self.section >= Decimal(10) ** n) / 2
        else:
            self.section += Decimal("0.5")
        self._room = Decimal(0)
        return True


def _room_after(section: Decimal, value: Decimal, *, vigesimal: bool) -> Decimal:
    """Return what an addend must be below after `value`: 10 after twenty, 100 after two hundred, nothing after five."""
    if value != int(value) or value < 20:
        return Decimal(0)
    if value < _HUNDRED:
        twenty = vigesimal and int(section) % 100 in {60, 80}
        return Decimal(0) if value % 10 else Decimal(20 if twenty else 10)
    whole = int(value)  # of any length: Decimal has no remainder beyond its precision
    if whole % 1000 == 0:
        return _THOUSAND
    return Decimal(0) if whole % 100 else _HUNDRED
