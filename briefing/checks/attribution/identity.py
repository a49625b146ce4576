"""Whom a phrase denotes."""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeAlias

from briefing.checks.attribution.phrases import Phrase
from briefing.checks.attribution.sources import Clauses
from briefing.checks.entities.pronouns import gender_of
from briefing.checks.entities.resolver import Cast
from briefing.languages import Speech
from briefing.languages.people import is_role
from briefing.languages.shared.titles import SINGULAR

WhoKind: TypeAlias = Literal["name", "pronoun", "description"]
_APPOSED = 6
"""Within how many tokens after a comma the name ends that a description goes before."""
_FEW = 4
"""How many words a description of one person has, who can be "he", or a name that no capital shows."""


class Who(NamedTuple):
    """Whom a phrase denotes: a full name or a description, None where that is not safe; and by what it was told."""

    name: str | None
    kind: WhoKind
    safe: bool


_NOBODY = Who(None, "pronoun", safe=False)


class Focus:
    """Follows who speaks through an article, to tell whom a pronoun means."""

    def __init__(self, cast: Cast, words: Speech) -> None:
        """Begin an article."""
        self._cast = cast
        self._describes = words.drops
        self._unnamed = ""
        self._unresolved = False
        self._english = words.compounds
        self._inflects = words.inflects and not words.perfect
        self._speakers: tuple[str, ...] = ()
        self._called: dict[str, str] = {}

    def who(self, clauses: Clauses, phrase: Phrase, parent: Who | None) -> Who:
        """Say whom a phrase denotes; `parent` is who reports the clause that the phrase stands in."""
        word = clauses.low(phrase.first) if phrase.head == phrase.first + 1 else ""
        if word in clauses.words.possessives:
            subject = clauses.subject(phrase.first)
            known = subject is not None and subject.first != phrase.first
            return (
                self.who(clauses, subject, None)._replace(kind="pronoun", safe=False) if known and subject else _NOBODY
            )
        if word in clauses.words.persons:
            return self._of_pronoun(clauses, phrase.first, parent)
        if clauses.is_cue(phrase.first):
            return self._meant("", parent)._replace(safe=False)
        mention = clauses.named.get(phrase.head - 1)
        if mention is not None and mention.actor is not None and not clauses.only_describes(phrase, mention):
            return Who(mention.actor.name, "name", safe=True)
        if clauses.low(phrase.first) in clauses.words.possessives and clauses.low(phrase.last) == "zufolge":
            return _NOBODY  # "seinem Gutachten zufolge": his, whoever he is
        apposed = _apposed(clauses, phrase)
        return apposed or Who(clauses.text(phrase.first, phrase.last), "description", safe=True)

    def _of_pronoun(self, clauses: Clauses, at: int, parent: Who | None) -> Who:
        word, w = clauses.low(at), clauses.words
        if word in w.first_persons:
            return _NOBODY
        if word in w.many:
            return _NOBODY if parent is None else parent._replace(kind="pronoun")
        if self._unnamed and not any(i < at for i in clauses.named) and _is_called(self._unnamed, word):
            return Who(self._unnamed, "pronoun", safe=False)
        meant = clauses.meant(at)
        if meant is not None and meant.actor is not None:
            return Who(meant.actor.name, "pronoun", safe=True)
        return _NOBODY if self._unresolved else self._meant(word, parent)

    def _meant(self, pronoun: str, parent: Who | None) -> Who:
        above = [parent.name] if parent is not None and parent.name is not None and self._one(parent) else []
        fits = [s for s in [*above, *self._speakers[::-1]] if self._may_be(s, pronoun)]
        if not fits:
            return _NOBODY
        sure = not above and fits[0] == self._speakers[-1]
        if sure:
            self._called[fits[0]] = pronoun
        return Who(fits[0], "pronoun", safe=sure)

    def _may_be(self, name: str, pronoun: str) -> bool:
        """Whether somebody who spoke can be called so: by the pronouns so far, by given name and form of address."""
        actor = self._cast.resolve(name)
        gender = gender_of(actor) if actor is not None else ""
        other = gender and pronoun in SINGULAR and SINGULAR[pronoun] != gender
        return not other and self._called.get(name, pronoun) == pronoun

    def _one(self, who: Who) -> bool:
        """Whether somebody can be "he" or "she"."""
        if who.kind == "description":
            return who.name is not None and not who.name.endswith("s") and len(who.name.split()) <= _FEW
        name = who.name or ""
        if name.isupper():
            return False
        actor = self._cast.resolve(name)
        return actor is None or actor.kind != "organisation"

    def acts(self, who: Who) -> bool:
        """Whether a subject is surely a person's name."""
        actor = self._cast.resolve(who.name) if who.name is not None and who.kind == "name" else None
        return actor is not None and (actor.kind == "person" or (actor.kind == "unknown" and " " in actor.name))

    def turn(self, speaker: Who | None) -> None:
        """Take note of who spoke, or acted, last."""
        self._unnamed = self._only_described(speaker) if speaker is not None else self._unnamed
        if speaker is not None:
            self._unresolved = self._inflects and speaker.kind == "description" and _holds_name(speaker.name or "")
        known = speaker is not None and (speaker.kind != "description" or self._describes)
        if speaker is not None and speaker.name is not None and known and self._one(speaker):
            self._speakers = (*[s for s in self._speakers if s != speaker.name][-3:], speaker.name)

    def _only_described(self, speaker: Who) -> str:
        """Return the description of one person by an office, to whom "he said" in the next sentence goes back."""
        name = speaker.name or ""
        if speaker.kind == "pronoun" and name == self._unnamed:
            return name
        words = name.lower().split()
        new = (
            self._english and speaker.kind == "description" and words[:1] and words[0] in ("a", "an", "another", "one")
        )
        return name if new and any(is_role(word, "en") for word in words) else ""


def _holds_name(description: str) -> bool:
    """Whether a name stands in a description, which may be of that one or of somebody else: "представитель Орлова"."""
    return any(word[0].isupper() for word in description.split()[1:])


def _is_called(description: str, pronoun: str) -> bool:
    """Whether "he" or "she" may be meant by a description: a spokeswoman is no "he"."""
    words = description.lower().split()
    woman = any(w.endswith("woman") for w in words)
    return not (woman if pronoun == "he" else not woman and any(w.endswith("man") for w in words))


def _between_commas(clauses: Clauses, place: int) -> Who | None:
    """Return the few words between two commas as a name, where the script shows none."""
    end = next((at for at in range(place, min(place + _FEW, len(clauses.tokens))) if clauses.low(at) == ","), place)
    named = end > place + 1 and clauses.low(place) not in clauses.words.circumstances
    return Who(clauses.text(place, end), "description", safe=True) if named else None


def _apposed(clauses: Clauses, phrase: Phrase) -> Who | None:
    """Return the one named behind a description and a comma: "the mayor, Ilse Varga"."""
    place = phrase.last + 1
    if clauses.low(phrase.last) != "," or place >= len(clauses.tokens):
        return None
    if clauses.words.order == "vso":
        return _between_commas(clauses, place)
    places = range(place, min(place + _APPOSED, len(clauses.tokens)))
    at = next((i for i in places if i in clauses.named and clauses.named[i].kind == "name"), place)
    mention = clauses.named.get(at)
    if mention is None or mention.actor is None or mention.kind != "name":
        return None
    text = clauses.text(phrase.first, phrase.last).lower()
    beside = mention.start == clauses.tokens[place].start
    titled = range(place, clauses.begins(mention.start, at + 1))
    closed = all(clauses.tokens[i].text[0].isupper() or clauses.low(i) in clauses.words.determiners for i in titled)
    bare = clauses.low(phrase.first) in clauses.words.articles and phrase.head == phrase.last
    known = bare and clauses.low(at + 1) == "," and closed and mention.actor.kind != "organisation"
    fits = known or (beside and any(role.lower() in text for role in mention.actor.roles))
    return Who(mention.actor.name, "name", safe=True) if fits else None
