"""The order of a rendering: which sentences an entry rests on, what comes first, what belongs together."""

from __future__ import annotations

from collections.abc import Iterable

from briefing.article import Article, Evidence, Sentence
from briefing.brief import Brief, Entry, Position, When, Who
from briefing.rendering.cleaning import one_line


class References:
    """Which sentences of the article an entry rests on."""

    def __init__(self, article: Article) -> None:
        """Number the sentences; an article without its text has none."""
        self._sentences = () if article.text is None else article.sentences

    def of(self, evidence: Iterable[Evidence]) -> tuple[int, ...]:
        """The numbers of the sentences that these spans touch, in order."""
        spans = tuple(evidence)
        return tuple(s.number for s in self._sentences if any(s.start < e.end and e.start < s.end for e in spans))

    def label(self, evidence: Iterable[Evidence]) -> str:
        """The numbers as a reader sees them, `[3, 4]`, or nothing."""
        return bracketed(self.of(evidence))

    def cited(self, brief: Brief) -> tuple[Sentence, ...]:
        """Every sentence that an entry of the Brief rests on."""
        wanted = set(self.of(span for entry in every_entry(brief) for span in entry.evidence))
        return tuple(s for s in self._sentences if s.number in wanted)


def bracketed(numbers: Iterable[object]) -> str:
    """Numbers of sentences as `[3, 4]`; nothing where there are none."""
    inside = ", ".join(str(number) for number in numbers)
    return f"[{inside}]" if inside else ""


def every_entry(brief: Brief) -> tuple[Entry, ...]:
    """All entries of a Brief, the facts of the event and a user's own sections among them."""
    return tuple(entry for _, _, entry in brief.every_entry())


def seated(brief: Brief) -> tuple[list[Who], list[Who]]:
    """Whom the story is about, and who else is in it; where nobody is marked as central, all are of the first kind."""
    central = [who for who in brief.who if who.central]
    return (central, [who for who in brief.who if not who.central]) if central else (list(brief.who), [])


def timeline(brief: Brief) -> tuple[When, ...]:
    """The times, earliest first, one that has only an end by that; those not resolved last, in the article's order."""
    return tuple(sorted(brief.when, key=_chronological))


def _chronological(when: When) -> tuple[bool, str, str, int]:
    first = when.earliest or when.latest or ""
    return not first, first, when.latest or "", when.expression.start


def by_actor(brief: Brief) -> dict[str, list[Position]]:
    """The positions of each actor, in the order in which they first appear."""
    grouped: dict[str, list[Position]] = {}
    for position in brief.positions:
        grouped.setdefault(position.actor, []).append(position)
    return grouped


def role_of(brief: Brief, name: str) -> str:
    """The role of an actor, or nothing."""
    return next((one_line(who.role) for who in brief.who if who.name == name), "")
