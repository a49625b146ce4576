"""The actors of an article, each resolved to one: full name, surname, title, role, pronoun."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from briefing.article import Evidence, Sentence
from briefing.grounding.finding import Finding, failed, passed, unchecked

if TYPE_CHECKING:
    from briefing.grounding.reading import Reading

CODE = "name-unsupported"
MentionKind: TypeAlias = Literal["name", "role", "pronoun"]


class Actor(NamedTuple):
    """Somebody or something the article names.

    Attributes:
        name: the fullest form in the article.
        kind: what the article's words make it.
        roles: the role words that stand next to its mentions.
        mentions: every place where the article names it, in order.
    """

    name: str
    kind: Literal["person", "organisation", "unknown"]
    roles: tuple[str, ...]
    mentions: tuple[Evidence, ...]


class Mention(NamedTuple):
    """A place that names or refers to somebody; `actor` is None where that cannot be told safely."""

    start: int
    end: int
    text: str
    actor: Actor | None
    kind: MentionKind


class Cast:
    """Who is who in an article."""

    def __init__(self, reading: Reading) -> None:
        """Read the actors out of an article."""
        self._reading = reading

    @cached_property
    def actors(self) -> tuple[Actor, ...]:
        """The actors, in the order the article first names them."""
        return ()

    def resolve(self, name: str) -> Actor | None:
        """Return the actor that a written name or description denotes; None where unknown or ambiguous."""
        return None

    def in_span(self, start: int, end: int) -> tuple[Mention, ...]:
        """Return who is named or referred to in `text[start:end]`, in order."""
        return ()

    def mentions(self, name: str) -> tuple[Evidence, ...]:
        """Return every place where the article names somebody, also by a description that is no proper name."""
        return ()

    def full_name(self, name: str) -> str:
        """Return a name as the article writes it in full; the name itself where it is unknown."""
        actor = self.resolve(name)
        return name if actor is None else actor.name

    def roles_of(self, name: str) -> tuple[str, ...]:
        """Return the role words that stand next to a mention."""
        actor = self.resolve(name)
        return () if actor is None else actor.roles

    def referred(self, name: str, sentences: Sequence[Sentence]) -> bool | None:
        """Say whether somebody is named or referred to in these sentences; None: cannot tell."""
        return None

    def has_name(self, name: str, *, at_start: bool) -> bool:
        """Say whether the article has a proper name; `at_start` where any word would have a capital."""
        return True


def check_actor(actor: str, cited: Sequence[Sentence], reading: Reading) -> Finding:
    """Check that an actor is named or referred to in the cited sentences or one beside them."""
    return unchecked(CODE)
