"""Whom "he" and "she" stand for, where that is safe to say."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence

from briefing.checks.document import Document
from briefing.checks.entities.actors import Actor
from briefing.checks.entities.names import Span
from briefing.checks.entities.references import Mention
from briefing.checks.quotations import quotations_of
from briefing.languages import language_of
from briefing.languages.patterns import saying
from briefing.languages.people import genders
from briefing.languages.shared.given_names import GIVEN, GIVEN_FEMALE, GIVEN_MALE

_SENTENCES_BACK = 3


class Pronouns:
    """The pronouns of the third person in one article.

    In English, "he" and "she" outside of quotations are resolved: to the one person named before it in the sentence,
    else in the last sentence that names any. Where there are more, the first one named there is taken if the pronoun
    is the subject of a verb of saying; otherwise nobody. Whether somebody is "he" or "she" is told by forms of
    address, by given names, and by the pronouns that can only be theirs.
    """

    def __init__(self, document: Document, named: Sequence[Mention]) -> None:
        """Begin with the names and roles of the article, in order."""
        self._document = document
        self._spoken = [(q.start, q.end) for q in quotations_of(document) if q.depth == 0 and q.speech]
        self._named = [m for m in named if not self._is_spoken(m.start) and _may_be_person(m)]
        self._starts = [m.start for m in self._named]
        self._sentence_starts = document.sentence_starts
        self._genders: dict[str, str] = {}
        self._last: dict[str, Mention] = {}  # the last pronoun of each kind that was resolved

    def mentions(self) -> list[Mention]:
        """Return the pronouns in order, each with its actor or None."""
        found = self._found()
        if language_of(self._document.language).closely_read:
            self._learn([(word, kind) for _, word, kind in found])
            return [Mention(*word, self._antecedent(i, word, kind), "pronoun") for i, word, kind in found]
        return [Mention(*word, None, "pronoun") for _, word, _ in found]

    def _found(self) -> list[tuple[int, Span, str]]:
        """Return each pronoun with its place among the words; "he" of "he's"."""
        table = genders(self._document.language)
        words = self._document.words
        bare = {t: re.split("['’]", t)[0] if "'" in t or "’" in t else t for t in {w.text for w in words}}
        kinds = {t: table[b.lower()] for t, b in bare.items() if b.lower() in table}
        return [
            (i, Span(w.start, w.start + len(bare[w.text]), bare[w.text]), kinds[w.text])
            for i, w in enumerate(words)
            if w.text in kinds
        ]

    def _is_spoken(self, place: int) -> bool:
        at = bisect_right(self._spoken, (place, len(self._document.text))) - 1
        return at >= 0 and self._spoken[at][0] <= place < self._spoken[at][1]

    def _learn(self, found: Sequence[tuple[Span, str]]) -> None:
        """Note who is "he" and who is "she", from pronouns that only one person can be meant by."""
        votes: dict[str, Counter[str]] = {}
        for word, kind in found:
            people = (
                {m.actor.name for m in self._before(word) if m.actor}
                if kind and not self._is_spoken(word.start)
                else ()
            )
            if len(people) == 1:
                votes.setdefault(next(iter(people)), Counter())[kind] += 1
        for name, counted in votes.items():
            kind, most = counted.most_common(1)[0]
            if most > 2 * (counted.total() - most):
                self._genders[name] = kind

    def _gender(self, actor: Actor) -> str:
        return gender_of(actor) or self._genders.get(actor.name, "")

    def _before(self, word: Span, kind: str = "") -> list[Mention]:
        """Return the people named before a word in its sentence, else in the last sentence that names any.

        With a kind, people who cannot be called so are left out, and pronouns of that kind that are resolved count.
        """
        number = bisect_right(self._sentence_starts, word.start) - 1
        end = bisect_left(self._starts, word.start)
        for back in range(max(number, 0), max(-1, number - _SENTENCES_BACK), -1):
            first = bisect_left(self._starts, self._sentence_starts[back])
            people = [m for m in self._named[first:end] if not kind or self._may_be(m, kind)]
            last = self._last.get(kind)
            if last and last.start >= self._sentence_starts[back]:
                people.append(last)
            if people:
                return people
        return []

    def _may_be(self, mention: Mention, kind: str) -> bool:
        return mention.actor is None or self._gender(mention.actor) in ("", kind)

    def _antecedent(self, i: int, word: Span, kind: str) -> Actor | None:
        if not kind or self._is_spoken(word.start):
            return None
        people = self._before(word, kind)
        names = {m.actor and m.actor.name for m in people}
        if not people or (len(names) > 1 and not self._says(i)):
            return None
        actor = people[0].actor
        if actor is not None:
            self._last[kind] = Mention(*word, actor, "pronoun")
        return actor

    def _says(self, i: int) -> bool:
        """Whether the pronoun is the subject of a verb of saying."""
        words, verb = self._document.words, saying("en")
        return (
            verb is not None
            and words[i].text.lower() in ("he", "she")
            and any(verb.fullmatch(words[j].text) for j in (i - 1, i + 1, i + 2) if 0 <= j < len(words))
        )


def _may_be_person(mention: Mention) -> bool:
    if mention.kind == "role" or mention.actor is None:
        return True
    if mention.actor.kind != "unknown":
        return mention.actor.kind == "person"
    given = mention.actor.name.split()[0].lower()
    return " " in mention.actor.name and given in GIVEN


def gender_of(actor: Actor) -> str:
    """Return whether somebody is "he" (m) or "she" (f) by forms of address, roles or given name; else nothing."""
    first, _, more = actor.name.partition(" ")
    given = first.lower()
    known = "m" if given in GIVEN_MALE else "f" if given in GIVEN_FEMALE else ""
    return actor.gender or (known if more else "")
