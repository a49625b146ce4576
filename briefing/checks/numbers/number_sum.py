"""How number words add up: two hundred and five, deux mille cinq cents, quatre-vingt-dix, two and a half million."""

from __future__ import annotations

from decimal import Decimal

from briefing.checks.numbers.number_words import NumberWord
from briefing.languages import language_of

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
