"""What code finds in an article and offers to a small model: actors, times, and who says what where. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from briefing.article import Sentence
from briefing.brief import Kind, Stance
from briefing.grounding.attribution import Attribution, attributions
from briefing.grounding.dates import find_expressions, resolve
from briefing.grounding.reading import Reading
from briefing.grounding.stances import stance_of

ACTORS: Final = 10
TIMES: Final = 8
SLOTS: Final = 14
CHOICES: Final = 12
WORDS: Final = 60
_PRESUMED_DATE: Final = "2000-01-01"


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


@dataclass(frozen=True, slots=True)
class Slot:
    """Words that somebody says or holds.

    Attributes:
        key: what the model calls it by.
        cites: the sentences they stand in.
        words: the words, as the article has them.
        speaker: who says or holds them, where the rules are certain; else None.
        choices: who else it may be, the likeliest first.
        stance: what the verb says about the stance; None where it says nothing.
    """

    key: str
    cites: tuple[int, ...]
    words: str
    speaker: str | None
    choices: tuple[str, ...]
    stance: Stance | None


# --------------------------------------------------------------------------------------------------------- slots


def slots(reading: Reading) -> list[Slot]:
    """The words that somebody says or holds, in the article's order; where there are many, some of every speaker."""
    found = _merged([a for a in attributions(reading) if a.certain and a.content], reading)
    found += _loose_quotations(reading, found)
    kept = sorted(_of_every_speaker(found), key=lambda slot: slot.cites)
    return [_keyed(slot, place) for place, slot in enumerate(kept, 1)]


def _keyed(slot: Slot, place: int) -> Slot:
    return Slot(str(place), slot.cites, slot.words, slot.speaker, slot.choices, slot.stance)


def _merged(certain: Sequence[Attribution], reading: Reading) -> list[Slot]:
    """One slot for all that one sentence gives to one speaker."""
    groups: dict[tuple[int, str], list[Attribution]] = {}
    for attribution in certain:
        place = _numbers([(attribution.cue_start, attribution.cue_end)], reading)
        groups.setdefault((place[0] if place else 0, attribution.actor or attribution.holder), []).append(attribution)
    return [_slot(speaker, group, reading) for (_, speaker), group in groups.items()]


def _slot(speaker: str, group: Sequence[Attribution], reading: Reading) -> Slot:
    spans = sorted({span for attribution in group for span in attribution.content})
    places = _numbers([*spans, *((a.cue_start, a.cue_end) for a in group)], reading)
    stances = [stance for a in group if (stance := stance_of(a.cue, reading.language))]
    return Slot("", places, _words(spans, reading), speaker, (), stances[0] if stances else None)


def _loose_quotations(reading: Reading, found: Sequence[Slot]) -> list[Slot]:
    """Speech that no certain rule gives to anybody: the model chooses among those who are named about it."""
    taken = {number for slot in found for number in slot.cites}
    loose: list[Slot] = []
    for quotation in reading.quotations:
        places = _numbers([(quotation.outer_start, quotation.outer_end)], reading)
        if quotation.speech and places and not taken & set(places):
            around = reading.near(reading.cited(places))
            named = [m.actor.name for m in reading.cast.in_span(around[0].start, around[-1].end) if m.actor]
            words = _words([(quotation.outer_start, quotation.outer_end)], reading)
            loose.append(Slot("", places, words, None, tuple(dict.fromkeys(named))[:CHOICES], None))
            taken |= set(places)
    return [slot for slot in loose if slot.choices]


def _of_every_speaker(found: Sequence[Slot]) -> list[Slot]:
    """At most `SLOTS`: the first of every speaker, then the second, and so on."""
    by_speaker: dict[str | None, list[Slot]] = {}
    for slot in found:
        by_speaker.setdefault(slot.speaker, []).append(slot)
    ranked = [(round_, slot) for mine in by_speaker.values() for round_, slot in enumerate(mine)]
    return [slot for _, slot in sorted(ranked, key=lambda item: item[0])[:SLOTS]]


def _numbers(spans: Iterable[tuple[int, int]], reading: Reading) -> tuple[int, ...]:
    touched = {s.number for start, end in spans for s in reading.sentences if s.start < end and start < s.end}
    return tuple(sorted(touched))[:3]


def _words(spans: Iterable[tuple[int, int]], reading: Reading) -> str:
    text = " … ".join(" ".join(reading.text[start:end].split()) for start, end in spans)
    words = text.split(" ")
    return text if len(words) <= WORDS else " ".join(words[:WORDS]) + " …"


# ----------------------------------------------------------------------------------------------- actors and times


def actors(reading: Reading, found: Sequence[Slot]) -> list[ActorOffer]:
    """Who speaks, then who is named most, in the order of the article."""
    named = {actor.name: actor for actor in reading.cast.actors}
    speaking = [reading.cast.full_name(slot.speaker) for slot in found if slot.speaker]
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
