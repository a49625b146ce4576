"""A clause in which every content word is affirmed or denied, and how one is put together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal, NamedTuple, TypeAlias

from briefing.grounding.sense.antonyms import ATTITUDE, AXIS, BESIDE, Pole

_OF_NO_MATTER: Final = (ATTITUDE, BESIDE)
_REACH: Final = 3  # content words after a negation that it surely negates; of those further on nothing is said


Opening: TypeAlias = Literal["", "asked", "feared"]


class Clause(NamedTuple):
    """A clause.

    Attributes:
        signs: for each content word or axis 1 or -1, or 0 where the clause says both or it cannot be told.
        heads: the words that negations of this clause stand at.
        denied: all words in the reach of an odd number of negations.
        governed: those that a verb denies, such as "opposes", and not a word like "not".
        loose: whether a negation reaches the clause without standing at one word.
        odd: whether the number of its negations is odd.
        opened: whether the clause leaves open that it is so: after "whether", or after a verb of fearing.
        words: what it is about: all but the axes of a verb of support and those that a word has beside another.
    """

    signs: dict[str, int]
    heads: frozenset[str]
    denied: frozenset[str]
    governed: frozenset[str] = frozenset()
    loose: bool = False
    odd: bool = False
    words: frozenset[str] = frozenset()
    opened: Opening = ""


@dataclass
class Draft:
    """A clause while it is read."""

    signs: dict[str, int] = field(default_factory=dict)
    heads: set[str] = field(default_factory=set)
    denied: set[str] = field(default_factory=set)
    governed: set[str] = field(default_factory=set)
    reach: int = 1
    since: int = 0
    pending: bool = False
    verb: bool = False
    carry: bool = False
    unsure: bool = False
    span: int = _REACH
    wide: bool = False
    last: str = ""
    said: str = ""
    weak: list[Pole] = field(default_factory=list)
    odd: bool = False
    fixed: set[str] = field(default_factory=set)
    opened: Opening = ""

    def negate(self, *, verb: bool = False) -> None:
        """Turn what follows around."""
        self.reach = -self.reach
        self.pending = True
        self.odd = not self.odd
        self.verb = verb
        self.since = 0

    def negate_all(self) -> None:
        """Turn the whole clause around."""
        self.wide = not self.wide
        self.odd = not self.odd

    def deny(self, poles: Sequence[Pole]) -> None:
        """Take a verb that denies what stands before it in the clause."""
        self.heads |= {self.last} if self.last else set()
        self.negate_all()
        self.place("", poles)
        self.fixed |= {pole.axis for pole in poles}

    def add(self, key: str, side: int) -> None:
        """Add a word with the sign that the negations before it give it."""
        self.since += 1
        far = not self.verb and self.since > self.span
        unsure = self.reach < 0 and (far or (self.unsure and not key.startswith(AXIS)))
        sign = 0 if unsure else side * self.reach
        self.signs[key] = sign if self.signs.get(key, sign) == sign else 0
        if self.reach < 0:
            self.denied.add(key)
            self.governed |= {key} if self.verb else set()
        if self.pending:
            self.heads.add(key)
            self.pending = False
        self.last = key

    def place(self, key: str, poles: Sequence[Pole] = ()) -> None:
        """Add a word of one or more axes, or of none; a weak pole waits for the word that it is about."""
        if not poles and not self.weak:  # most words
            self.add(key, 1)
            return
        strong = [pole for pole in poles if not pole.weak]
        if strong or all(pole.axis.startswith(BESIDE) for pole in poles):
            for waiting in self.weak:
                self.signs[f"{waiting.axis}:{key}"] = waiting.side
            self.weak.clear()
            first, *others = strong or [Pole(key, 1, weak=False)]
            self._add_beside(others)
            self.add(first.axis, first.side)
        self.weak += [pole for pole in poles if pole.weak]

    def _add_beside(self, poles: Sequence[Pole]) -> None:
        """Add the further axes of a word, which is one word all the same, and what is said of the first is of it."""
        state = self.since, self.pending
        for pole in poles:
            self.add(pole.axis, pole.side)
            self.since, self.pending = state

    def closed(self) -> Clause:
        """Return the clause, turned around as a whole where a negation reaches all of it."""
        if self.wide and self.pending and self.last:
            self.heads.add(self.last)
            self.pending = False
        signs, denied = self.signs, frozenset(self.denied)
        if self.wide:
            signs = {key: sign if ":" in key or key in self.fixed else -sign for key, sign in signs.items()}
            denied = frozenset(signs) - denied - self.fixed
        loose = self.pending and self.reach < 0
        words = frozenset([key for key in signs if not key.startswith(_OF_NO_MATTER)])
        return Clause(
            signs, frozenset(self.heads), denied, frozenset(self.governed), loose, self.odd, words, self.opened
        )


def keys_of(clauses: Iterable[Clause]) -> frozenset[str]:
    """Return all words of some clauses."""
    return frozenset().union(*(clause.signs for clause in clauses))
