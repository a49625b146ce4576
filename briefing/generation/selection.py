"""What a Brief shows of all that holds: the most important first, nothing twice, within its length. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final, NamedTuple, TypeAlias, cast

from briefing.brief import LENGTH, Entry, OpenQuestion, Point, Position, Problem, What, When
from briefing.languages import language_of
from briefing.options import Length
from briefing.text.content_words import grammar_of
from briefing.text.normalize import fold
from briefing.text.words import low_words

SHARES: Final[dict[Length, float]] = {"short": 0.15, "medium": 0.35}
"""How many words the statements have, of those of the article."""
SHORTEST_ARTICLE: Final = 400
"""An article of fewer words is briefed as one of so many."""
MOST_WORDS: Final[dict[Length, int]] = {"short": 120, "medium": 300}
"""Words of the statements about a long article: half a minute of reading, and a little more than one."""
CAPS: Final[dict[Length, dict[str, int]]] = {
    "short": {"points": 2, "when": 3, "open_questions": 2},
    "medium": {"points": 5, "when": 6},
    "full": {},
}
TURNS: Final = ("positions", "when", "positions", "positions", "open_questions", "positions", "points")
"""Which section adds its next statement, in turn."""
COUNTED: Final = frozenset({"what", *TURNS})
"""Sections whose words are counted."""
SIGNS_A_WORD: Final = 2
"""Signs that count as a word in scripts without spaces."""
GAP: Final = 3
"""Words that may stand between two words of a statement where another one says the same."""
WHO_SAYS_IT: Final = 12
"""Words of a sentence besides what is said in it, at most: who says it, and the verb."""
REPEATED: Final = "repeated"
Words: TypeAlias = tuple[str, ...]
_TEXT: Final[dict[type[Entry], str]] = {
    What: "text",
    Point: "text",
    When: "event",
    Position: "statement",
    OpenQuestion: "question",
}


def words_in(text: str, language: str) -> int:
    """The number of words; in a script without spaces, of pairs of signs."""
    return len("".join(text.split())) // SIGNS_A_WORD if language_of(language).script.unspaced else len(text.split())


def room_for(length: Length, text: str, language: str) -> int | None:
    """How many words the statements of a Brief may have in all; None without a limit.

    Args:
        length: the length asked for.
        text: the article.
        language: its language.
    """
    if length == "full":
        return None
    return min(int(SHARES[length] * max(words_in(text, language), SHORTEST_ARTICLE)), MOST_WORDS[length])


def text_of(entry: Entry) -> str:
    """The statement of an entry of a section that is counted."""
    return cast(str, getattr(entry, _TEXT[type(entry)]))


class _Candidate(NamedTuple):
    """A statement that may be shown, and its place among all."""

    place: int
    section: str
    entry: Entry


@dataclass
class Selection:
    """What is shown so far of one Brief.

    Attributes:
        length: the length asked for.
        room: words that are left; None without a limit.
        language: the language of the statements.
    """

    length: Length
    room: int | None
    language: str
    _counts: dict[str, int] = field(default_factory=dict)
    _shown: list[Entry] = field(default_factory=list)

    def choose(self, candidates: Sequence[tuple[str, Entry]], reserved: int = 0) -> list[Problem | None]:
        """Choose among statements, each section's in order of importance.

        What is not counted (names, a user's own sections) is always shown, and so is the main event.

        Args:
            candidates: the section and the entry of each.
            reserved: words that are kept for statements still to come.

        Returns:
            For each None where it is shown, else why not.
        """
        reasons: list[Problem | None] = [None] * len(candidates)
        queues: dict[str, list[_Candidate]] = {section: [] for section in TURNS}
        for place, (section, entry) in enumerate(candidates):
            if isinstance(entry, What):
                self._show(section, entry)
            elif section in queues:
                queues[section].append(_Candidate(place, section, entry))
        while any(queues.values()):
            for section in TURNS:
                self._take_turn(section, queues, reasons, reserved)
        return reasons

    def _take_turn(
        self, section: str, queues: dict[str, list[_Candidate]], reasons: list[Problem | None], reserved: int
    ) -> None:
        """Show the next statement of a section that says something new and fits.

        A time that a shown statement tells takes no turn; one that a waiting view tells is shown together with that.
        """
        while queues[section]:
            candidate = min(queues[section], key=self._views_of_its_actor)
            queues[section].remove(candidate)
            told = self.teller_of(candidate.entry, self._shown) is not None
            if not told:
                self._show_teller(candidate.entry, queues["positions"], reserved)
            reasons[candidate.place] = reason = self._reason_against(candidate, reserved)
            if reason is None:
                self._show(candidate.section, candidate.entry)
                if not told:
                    return

    def _show_teller(self, entry: Entry, views: list[_Candidate], reserved: int) -> None:
        """Show the waiting view that tells an entry of `when`, if there is one that fits."""
        for view in views:
            if self._tells(view.entry, entry) and self._reason_against(view, reserved) is None:
                views.remove(view)
                self._show(view.section, view.entry)
                return

    def _views_of_its_actor(self, candidate: _Candidate) -> int:
        """How many views of the same actor are shown: whoever has none goes first."""
        mine = getattr(candidate.entry, "actor", None)
        return sum(isinstance(other, Position) and other.actor == mine for other in self._shown)

    def _reason_against(self, candidate: _Candidate, reserved: int) -> Problem | None:
        if any(self._repeats(candidate.entry, other) for other in self._shown):
            return Problem(code=REPEATED, message="The Brief says this already.")
        cap = CAPS[self.length].get(candidate.section)
        full = cap is not None and self._counts.get(candidate.section, 0) >= cap
        if full or (self.room is not None and self._cost(candidate.entry) > self.room - reserved):
            return Problem(code=LENGTH, message=f"It is beyond the length of a {self.length} Brief.")
        return None

    def _cost(self, entry: Entry) -> int:
        told = self.teller_of(entry, self._shown) is not None
        return 0 if told else words_in(text_of(entry), self.language)

    def _show(self, section: str, entry: Entry) -> None:
        if self.room is not None:
            self.room -= self._cost(entry)
        self._counts[section] = self._counts.get(section, 0) + 1
        self._shown.append(entry)

    # ---------------------------------------------------------------------------------------------- said already

    def teller_of(self, entry: Entry, shown: Iterable[Entry]) -> Entry | None:
        """The statement that tells what an entry of `when` tells, so that its date is shown there; else None."""
        return next((other for other in shown if self._tells(other, entry)), None)

    def _tells(self, other: Entry, entry: Entry) -> bool:
        """Whether a statement tells the event of an entry of `when`: with its time words, or as the main event."""
        if not isinstance(entry, When) or not isinstance(other, What | Point | Position | When) or other is entry:
            return False
        said, event = self._words_of(other), self._words(entry.event)
        if isinstance(other, When):
            return bool(event) and said == event and other.expression != entry.expression
        dated = re.search(rf"(?<!\w){re.escape(entry.expression.text)}(?!\w)", text_of(other)) is not None
        if isinstance(other, What) and _says(said, event) and _says(event, said):
            return True
        if not dated or not any(span in other.evidence for span in entry.evidence):
            return False
        inside = isinstance(other, Position) and _says(event, said) and len(event) - len(said) <= WHO_SAYS_IT
        return inside or _says(said, event)

    def _repeats(self, entry: Entry, other: Entry) -> bool:
        """Whether another statement says this one; a view may be somebody else's too, an event may have two times."""
        said, there = self._words_of(entry), self._words_of(other)
        same = _says(there, said)
        match entry, other:
            case When(), When():
                return same and entry.expression == other.expression
            case When(), Position():
                return _says(said, there) and not self._tells(other, entry)
            case Position(), Position():
                return same and (entry.actor, entry.stance) == (other.actor, other.stance)
            case Position(), What() | Point():
                return same
            case Point(), What() | Point() | Position():
                return same or _says(said, there)
        return same and isinstance(entry, OpenQuestion) and isinstance(other, OpenQuestion)

    def _words_of(self, entry: Entry) -> Words:
        """The words of a statement; of a view without the actor's name, which stands for a pronoun or a role there."""
        words = self._words(text_of(entry))
        if not isinstance(entry, Position):
            return words
        name = self._words(entry.actor)
        return words[len(name) :] if words[: len(name)] == name else words

    def _words(self, text: str) -> Words:
        return _sequence(text, self.language)


@lru_cache(maxsize=1024)
def _sequence(text: str, language: str) -> Words:
    """The words of a text in order, folded, without articles; in a script without spaces its signs."""
    folded = fold(text).text
    if language_of(language).script.unspaced:
        return tuple(filter(str.isalnum, folded.casefold()))
    words = language_of(language).speech
    articles = words.articles if words else frozenset[str]()
    negating = _negating(language)
    found = (word for word in low_words(folded, language) if word not in articles)
    return tuple("not" if word in negating or word.endswith("n't") else word for word in found)


@lru_cache
def _negating(language: str) -> frozenset[str]:
    return grammar_of(language).direct | grammar_of(language).wide


def _says(text: Words, other: Words) -> bool:
    """Whether a text has all words of another, in their order and close together, and negates as often."""
    starts = (at for at, word in enumerate(text) if other[:1] == (word,))
    return text.count("not") == other.count("not") and any(_follow(text, at, other) for at in starts)


def _follow(text: Words, at: int, words: Words) -> bool:
    """Whether the words follow one another in a text from a place on, with small gaps."""
    for word in words[1:]:
        near = text[at + 1 : at + 2 + GAP]
        if word not in near:
            return False
        at += 1 + near.index(word)
    return True
