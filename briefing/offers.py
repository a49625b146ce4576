"""What code finds in an article and offers to a small model: actors, times, and who says what where. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from briefing.article import Sentence
from briefing.brief import Kind, Stance
from briefing.draft import MAX_CITES
from briefing.grounding.attribution import Attribution, attributions
from briefing.grounding.dates import find_expressions, resolve
from briefing.grounding.reading import Reading
from briefing.grounding.stances import stance_of
from briefing.grounding.words_roles import is_role

ACTORS: Final = 10
TIMES: Final = 8
VIEWS: Final = 20
SHORTEST: Final = 12
"""Views of fewer characters say nothing by themselves."""
LONG: Final = 30
"""Views of more words are put shorter by the model."""
NEXT_TO: Final = 6
"""How many characters may lie between a verb such as "refused" and what it governs."""
_PRESUMED_DATE: Final = "2000-01-01"
_WORD: Final = re.compile(r"\w+")
_PLURAL: Final = re.compile(r"\b[a-z]{2,}s$")
_ENDED: Final = re.compile(r"[.!?…。！？؟][”\"’»“」』]*$")
_LAST_COMMA: Final = re.compile(r"[,;]\s*([”\"’»“」』]*)$")
_OWN_WORDS: Final = {
    language: re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
    for language, words in {
        "en": "I|we|my|our|us|me|mine|ours|myself|ourselves",
        "de": "ich|wir|mein\\w*|unser\\w*|uns|mich|mir",
        "fr": "je|j|nous|mon|ma|mes|notre|nos|moi|me",
        "es": "yo|nosotros|mi|mis|nuestr\\w+|nos|me",
        "it": "io|noi|mio|mia|miei|mie|nostr\\w+|ci|mi",
        "pt": "eu|nós|meu|minha|noss\\w+|nos|me",
        "ru": "я|мы|мой|моя|мои|наш\\w*|нас|нам|меня|мне",
        "uk": "я|ми|мій|моя|мої|наш\\w*|нас|нам|мене|мені",
        "tr": "ben|biz|benim|bizim",
    }.items()
}


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
class View:
    """Words that somebody says or holds, by a rule that leaves nobody else.

    Attributes:
        key: what the model calls it by.
        cites: the sentences they stand in.
        speaker: who says or holds them, by full name or description.
        words: the words, as the article has them.
        stance: what the verb tells of the stance; `states` where it tells nothing more.
    """

    key: str
    cites: tuple[int, ...]
    speaker: str
    words: str
    stance: Stance

    @property
    def anchor(self) -> str:
        """The view's name in an answer: with its speaker, so that a small model keeps its place."""
        return f"{self.key} {self.speaker}"

    @property
    def sentence(self) -> str:
        """The words as a sentence: with a capital in front and a stop behind."""
        ended = self.words if _ENDED.search(self.words) else f"{self.words}."
        return ended[:1].upper() + ended[1:]

    def is_plain(self, language: str) -> bool:
        """Whether the words stand alone as they are: not long, and nobody in them is I or we."""
        words = self.words.split()
        own = _OWN_WORDS.get(language)
        return len(words) <= LONG and not (own and own.search(self.words))


# --------------------------------------------------------------------------------------------------------- views


def views(reading: Reading) -> list[View]:
    """The words that somebody says or holds, in the article's order; where there are many, some of every speaker."""
    groups: dict[tuple[int, str], list[Attribution]] = {}
    for attribution in attributions(reading):
        speaker = attribution.actor
        if speaker and attribution.content and _is_sure(attribution) and _can_speak(attribution, reading):
            place = _numbers([(attribution.cue_start, attribution.cue_end)], reading)
            groups.setdefault((place[0] if place else 0, speaker), []).append(attribution)
    found = [_view(speaker, group, reading) for (_, speaker), group in groups.items()]
    long_enough = [view for view in found if view.cites and len(view.words) >= SHORTEST]
    kept = sorted(_of_every_speaker(long_enough), key=lambda view: view.cites)
    return [replace(view, key=str(place)) for place, view in enumerate(kept, 1)]


def _is_sure(attribution: Attribution) -> bool:
    """A strong pattern; or a quotation with a speaker beside it, which the rules rarely give to the wrong one."""
    return attribution.certain or attribution.voice == "quoted"


def _can_speak(attribution: Attribution, reading: Reading) -> bool:
    """Whether the holder is somebody: a name, or people by their office. What others say he holds needs a person."""
    actor = reading.cast.resolve(attribution.actor or "")
    if attribution.voice == "ascribed":
        return actor is not None and actor.kind == "person"
    words = _WORD.findall(attribution.actor or "")
    offices = [word for word in words if is_role(word.casefold(), reading.language)]
    people = reading.language == "en" and bool(_PLURAL.search(attribution.actor or ""))
    return actor is not None or bool(offices) or people or all(word[0].isupper() for word in words)


def _view(speaker: str, group: Sequence[Attribution], reading: Reading) -> View:
    """One view for all that one sentence gives to one speaker."""
    spans = sorted({span for attribution in group for span in attribution.content})
    stances = [stance for a in group if (stance := stance_of(a.cue, reading.language))]
    places = _numbers([*spans, *((a.cue_start, a.cue_end) for a in group)], reading)
    first = group[0]
    told = bool(stances) and 0 <= spans[0][0] - first.cue_end <= NEXT_TO
    if told and first.voice != "quoted":
        spans[0] = (first.cue_start, spans[0][1])
    return View("", places, speaker, _words(spans, reading), stances[0] if stances else "states")


def _of_every_speaker(found: Sequence[View]) -> list[View]:
    """At most `VIEWS`: the first of every speaker, then the second, and so on."""
    by_speaker: dict[str, list[View]] = {}
    for view in found:
        by_speaker.setdefault(view.speaker, []).append(view)
    ranked = [(turn, view) for mine in by_speaker.values() for turn, view in enumerate(mine)]
    return [view for _, view in sorted(ranked, key=lambda item: item[0])[:VIEWS]]


def _numbers(spans: Iterable[tuple[int, int]], reading: Reading) -> tuple[int, ...]:
    touched = {s.number for start, end in spans for s in reading.sentences if s.start < end and start < s.end}
    return tuple(sorted(touched))[:MAX_CITES]


def _words(spans: Iterable[tuple[int, int]], reading: Reading) -> str:
    pieces = [" ".join(reading.text[start:end].split()) for start, end in spans]
    return _LAST_COMMA.sub(r".\1", " ".join(pieces).strip())


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
