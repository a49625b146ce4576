"""What a Brief shows of all that holds: the most important first, nothing twice, within its length. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple, cast

from briefing.brief import LENGTH, Entry, Fault, OpenQuestion, Point, Position, What, When
from briefing.grounding.terms import content_words
from briefing.grounding.tokens import UNSPACED
from briefing.options import Length

SHARES: Final[dict[Length, float]] = {"short": 0.15, "medium": 0.35}
"""How many words the statements have, of those of the article."""
LEAST: Final = 400
"""An article of fewer words is briefed as one of so many."""
MOST: Final[dict[Length, int]] = {"short": 120, "medium": 300}
"""Words of the statements about a long article: half a minute of reading, and a little more than one."""
CAPS: Final[dict[Length, dict[str, int]]] = {
    "short": {"points": 2, "when": 3, "open_questions": 2},
    "medium": {"points": 5, "when": 6, "open_questions": 5},
    "full": {"points": 5, "open_questions": 5},
}
TURNS: Final = ("positions", "when", "positions", "positions", "open_questions", "positions", "points")
"""Which section adds its next statement, in turn."""
COUNTED: Final = frozenset({"what", *TURNS})
"""Sections whose words are counted."""
SAME: Final = 0.9
"""From so many shared content words on two statements say the same."""
ALL_BUT_WHO: Final = 0.4
"""So much of a sentence is what somebody says in it; the rest is who says it."""
SIGNS_A_WORD: Final = 2
"""Signs that count as a word in scripts without spaces."""
EVENT: Final = 30
"""Words kept for a main event that is still to come."""
REPEATED: Final = "repeated"
_TEXT: Final[dict[type[Entry], str]] = {
    What: "text",
    Point: "text",
    When: "event",
    Position: "statement",
    OpenQuestion: "question",
}


def words_in(text: str, language: str) -> int:
    """The number of words; in a script without spaces, of pairs of signs."""
    return len("".join(text.split())) // SIGNS_A_WORD if language in UNSPACED else len(text.split())


def room_for(length: Length, text: str, language: str) -> int | None:
    """How many words the statements of a Brief may have in all; None without a limit.

    Args:
        length: the length asked for.
        text: the article.
        language: its language.
    """
    if length == "full":
        return None
    return min(int(SHARES[length] * max(words_in(text, language), LEAST)), MOST[length])


def text_of(entry: Entry) -> str:
    """The statement of an entry of a section that is counted."""
    return cast(str, getattr(entry, _TEXT[type(entry)]))


class _Offer(NamedTuple):
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
    _kept: int = EVENT
    _counts: dict[str, int] = field(default_factory=dict)
    _shown: list[Entry] = field(default_factory=list)
    _words: dict[str, frozenset[str]] = field(default_factory=dict)

    def choose(self, offered: Sequence[tuple[str, Entry]]) -> list[Fault | None]:
        """Choose among statements, each section's in order of importance.

        What is not counted (names, a user's own sections) is always shown, and so is the main event.

        Args:
            offered: the section and the entry of each.

        Returns:
            For each None where it is shown, else why not.
        """
        reasons: list[Fault | None] = [None] * len(offered)
        queues: dict[str, list[_Offer]] = {section: [] for section in TURNS}
        for place, (section, entry) in enumerate(offered):
            if isinstance(entry, What):
                self._kept = 0
                self._show(section, entry)
            elif section in queues:
                queues[section].append(_Offer(place, section, entry))
        while any(queues.values()):
            for section in TURNS:
                self._take_turn(queues[section], queues["positions"], reasons)
        return reasons

    def _take_turn(self, queue: list[_Offer], views: list[_Offer], reasons: list[Fault | None]) -> None:
        """Show the next statement of a section that says something new and fits; a time that costs nothing besides."""
        while queue:
            offer = min(queue, key=self._views_of_its_actor)
            queue.remove(offer)
            if any(self._repeats(offer.entry, other) for other in self._shown):
                reasons[offer.place] = Fault(code=REPEATED, message="The Brief says this already.")
                continue
            told = self.is_told(offer.entry, self._shown)
            teller = None if told else next((view for view in views if self._tells(view.entry, offer.entry)), None)
            if teller is not None and self._fits(teller.section, teller.entry):
                views.remove(teller)
                self._show(teller.section, teller.entry)
            if not self._fits(offer.section, offer.entry):
                reasons[offer.place] = Fault(code=LENGTH, message=f"It is beyond the length of a {self.length} Brief.")
                continue
            self._show(offer.section, offer.entry)
            if not told:
                return

    def _views_of_its_actor(self, offer: _Offer) -> int:
        """How many views of the same actor are shown: whoever has none goes first."""
        mine = getattr(offer.entry, "actor", None)
        return sum(isinstance(other, Position) and other.actor == mine for other in self._shown)

    def _fits(self, section: str, entry: Entry) -> bool:
        cap = CAPS[self.length].get(section)
        if cap is not None and self._counts.get(section, 0) >= cap:
            return False
        return self.room is None or self._cost(entry) <= self.room - self._kept

    def _cost(self, entry: Entry) -> int:
        return 0 if self.is_told(entry, self._shown) else words_in(text_of(entry), self.language)

    def _show(self, section: str, entry: Entry) -> None:
        if self.room is not None:
            self.room -= self._cost(entry)
        self._counts[section] = self._counts.get(section, 0) + 1
        self._shown.append(entry)

    # ---------------------------------------------------------------------------------------------- said already

    def is_told(self, entry: Entry, shown: Iterable[Entry]) -> bool:
        """Whether an entry of `when` only repeats another statement, so that its date is shown there."""
        return any(self._tells(other, entry) for other in shown)

    def _tells(self, other: Entry, entry: Entry) -> bool:
        """Whether a statement tells the event and the time of an entry of `when`; a view, all but who says it."""
        if not (isinstance(entry, When) and isinstance(other, What | Point | Position)):
            return False
        text, share = text_of(other), ALL_BUT_WHO if isinstance(other, Position) else SAME
        near = any(span in other.evidence for span in entry.evidence) and entry.expression.text in text
        return near and self._says(text, entry.event, share)

    def _repeats(self, entry: Entry, other: Entry) -> bool:
        """Whether another statement says this one; a view may be somebody else's too, an event may have two times."""
        said, there = text_of(entry), text_of(other)
        match entry, other:
            case When(), When():
                return entry.expression == other.expression and self._says(there, said)
            case Position(), Position():
                return entry.actor == other.actor and self._says(there, said)
            case Position(), _:
                return self._says(there, said) and self._says(said, there)
            case Point(), _:
                return self._says(there, said) or (isinstance(other, What) and self._says(said, there))
            case OpenQuestion(), OpenQuestion():
                return self._says(there, said)
        return False

    def _says(self, text: str, other: str, share: float = SAME) -> bool:
        """Whether a text has nearly all words of another."""
        wanted = self._content(other)
        return bool(wanted) and len(wanted & self._content(text)) >= share * len(wanted)

    def _content(self, text: str) -> frozenset[str]:
        if text not in self._words:
            self._words[text] = frozenset(content_words(text, self.language))
        return self._words[text]
