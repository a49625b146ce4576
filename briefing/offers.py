"""What code finds in an article and offers to a small model: actors, times, sentences that raise a question. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from briefing.article import Sentence
from briefing.brief import Kind
from briefing.grounding.dates import find_expressions, resolve
from briefing.grounding.questions import has_mark, leaves_open
from briefing.grounding.reading import Reading
from briefing.views import View

ACTORS: Final = 10
TIMES: Final = 8
_PRESUMED_DATE: Final = "2000-01-01"
QUESTIONS: Final = 3


@dataclass(frozen=True, slots=True)
class ActorOffer:
    """An actor that the article names: its role in the article's words, and its kind where code can tell."""

    key: str
    name: str
    role: str
    kind: Kind | None


@dataclass(frozen=True, slots=True)
class TimeOffer:
    """Time words, and the sentence they stand in."""

    key: str
    words: str
    number: int
    sentence: str


# ----------------------------------------------------------------------------------------------- actors and times


def actors(reading: Reading, found: Sequence[View]) -> list[ActorOffer]:
    """Who speaks, then who is named most, in the order of the article."""
    named = {actor.name: actor for actor in reading.cast.actors}
    speaking = [reading.cast.full_name(view.speaker) for view in found]
    often = sorted((a for a in named.values() if len(a.mentions) > 1), key=lambda actor: -len(actor.mentions))
    chosen = list(dict.fromkeys([*speaking, *(actor.name for actor in often)]))[:ACTORS]
    ordered = [name for name in named if name in chosen] + [name for name in chosen if name not in named]
    return [
        ActorOffer(
            str(place),
            name,
            (reading.cast.roles_of(name) or ("",))[0],
            "person" if name in named and named[name].kind == "person" else None,
        )
        for place, name in enumerate(ordered, 1)
    ]


def where_named(name: str, role: str, reading: Reading) -> Sentence | None:
    """The sentence that names an actor and has most words of its role; the first of equals; None where none does."""
    starts = [mention.start for mention in reading.cast.mentions(name)]
    naming = [s for s in reading.sentences if any(s.start <= start < s.end for start in starts)]
    words = set(role.casefold().split())
    return max(naming, key=lambda s: len(words & set(s.text.casefold().split())), default=None)


def times(reading: Reading) -> list[TimeOffer]:
    """Time words that mean a time, not a duration, each once."""
    found: dict[str, Sentence] = {}
    for sentence in reading.sentences:
        for start, end in find_expressions(sentence.text, reading.language):
            words = sentence.text[start:end]
            if _means_a_time(words, reading):
                found.setdefault(words, sentence)
    return [
        TimeOffer(str(place), words, sentence.number, " ".join(sentence.text.split()))
        for place, (words, sentence) in enumerate(list(found.items())[:TIMES], 1)
    ]


def _means_a_time(words: str, reading: Reading) -> bool:
    published = reading.article.published or _PRESUMED_DATE
    return resolve(words, published=published, language=reading.language, status="past").date is not None


# ------------------------------------------------------------------------------------------------------ questions


def asked(reading: Reading) -> list[Sentence]:
    """The questions that the article itself asks, outside of quotations."""
    return [s for s in reading.sentences if s.text.rstrip()[-1:] in "?؟？" and not _is_spoken(s, reading)]


def raising(reading: Reading) -> list[Sentence]:
    """Sentences that say that something is not known or not decided, outside of quotations."""
    told = (s for s in reading.sentences if not has_mark(s.text, reading.language) and not _is_spoken(s, reading))
    return [s for s in told if leaves_open(s.text, reading.language)][:QUESTIONS]


def _is_spoken(sentence: Sentence, reading: Reading) -> bool:
    return any(q.outer_start < sentence.end and sentence.start < q.outer_end for q in reading.quotations)
