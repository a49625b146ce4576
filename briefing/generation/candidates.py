"""What code finds in an article and offers to a small model: actors, times, sentences that raise a question. Pure."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, get_args

from briefing.article import Sentence
from briefing.brief import Kind, Status
from briefing.checks.datelines import told_of
from briefing.checks.dates.dates import find_expressions, resolve
from briefing.checks.dates.tenses import is_of_saying, looks_ahead, looks_back
from briefing.checks.document import Document
from briefing.checks.entities.actors import Actor
from briefing.checks.entities.names import title_of
from briefing.checks.entities.resolver import cast_of
from briefing.checks.entities.salience import protagonists
from briefing.checks.entities.unnamed import kind_described
from briefing.checks.questions import has_mark, leaves_open
from briefing.checks.quotations import is_quoted, quotations_of
from briefing.generation.lead import WORDS, importance, lead, tells
from briefing.generation.phrasing import has_main_verb, opens_with_pronoun
from briefing.generation.views import View, speakers
from briefing.languages import language_of
from briefing.languages.shared.bodies import same_country
from briefing.languages.shared.people import GROUP_NAMES

ACTORS: Final = 10
TIMES: Final = 8
_PRESUMED_DATE: Final = "2000-01-01"
_IN_SO_LONG: Final = re.compile(
    r"(?:in (?:\w+ )?(?:days|weeks|months|years|decades|giorni|settimane|mesi|anni)"
    r"|en (?:\w+ )?(?:días|semanas|meses|años|jours|semaines|mois|ans)|em (?:\w+ )?(?:dias|semanas|meses|anos))\b",
    re.IGNORECASE,
)
_OF_A_COUNTRY: Final = re.compile(
    r"['’]s (?:foreign |prime |finance |interior |defen[cs]e )?(?:minister|government|parliament|capital|border|coast)"
)
QUESTIONS: Final = 3
FACTS: Final = 12
A_LINE: Final = 20
"""A subheading has no more words."""
_ASKS: Final = tuple("?؟？")
_DASHES: Final = tuple("-–—")
KINDS: Final[tuple[Kind, ...]] = get_args(Kind)


@dataclass(frozen=True, slots=True)
class ActorCandidate:
    """An actor that the article names: its role in the article's words, and what it may be; one kind if code tells."""

    key: str
    name: str
    role: str
    kinds: tuple[Kind, ...]


@dataclass(frozen=True, slots=True)
class TimeCandidate:
    """Time words, the sentence they stand in, and whether it lies ahead or back where the sentence's words tell.

    `aside`: whether they only tell when something was said.
    """

    key: str
    words: str
    number: int
    sentence: str
    status: Status | None
    aside: bool = False


# ----------------------------------------------------------------------------------------------- actors and times


def actors(document: Document, found: Sequence[View]) -> list[ActorCandidate]:
    """Those the story is about, the first of them first."""
    named = {actor.name: actor for actor in cast_of(document).actors}
    speaking = list(dict.fromkeys([*(cast_of(document).called(view.speaker) for view in found), *speakers(document)]))
    return [
        ActorCandidate(
            str(place),
            name,
            (cast_of(document).roles_of(name) or ("",))[0],
            _kinds(name, named.get(name), document),
        )
        for place, name in enumerate(protagonists(document, speaking)[:ACTORS], 1)
    ]


def _kinds(name: str, actor: Actor | None, document: Document) -> tuple[Kind, ...]:
    """What an actor may be: a named person is one, "two officials" are a group, a ministry is anything but a person."""
    if actor is None:
        told = kind_described(name, document.language)
        return (told,) if told else KINDS
    if name.casefold() in GROUP_NAMES:
        return ("group",)
    if actor.kind == "person":
        return ("person",)
    return tuple(kind for kind in KINDS if kind != "person") if _is_body(name, actor, document) else KINDS


def _is_body(name: str, actor: Actor, document: Document) -> bool:
    """Whether a name is surely no person's: an organisation's, a country's, or one that has a government."""
    if actor.kind == "organisation" or same_country(name.casefold()):
        return True
    return language_of(document.language).closely_read and any(
        _OF_A_COUNTRY.match(document.text, m.end) for m in actor.mentions
    )


def where_named(name: str, role: str, document: Document) -> Sentence | None:
    """The sentence that names an actor and has most words of its role; the first of equals; None where none does."""
    starts = [mention.start for mention in cast_of(document).mentions(name)]
    naming = [s for s in document.sentences if any(s.start <= start < s.end for start in starts)]
    words = set(role.casefold().split())
    return max(naming, key=lambda s: len(words & set(s.text.casefold().split())), default=None)


def times(document: Document) -> list[TimeCandidate]:
    """Time words that mean a time, not a duration, each once.

    Those in a quotation count from the day on which it was said, which nobody knows: "We will wait until tomorrow".
    """
    found: dict[str, tuple[Sentence, Status | None, bool]] = {}
    for sentence in (s for s in document.sentences if event_at(s.number, document)[1]):
        for start, end in _beside_names(sentence, document):
            words = sentence.text[start:end]
            place = sentence.text, start, end, document.language
            if _is_duration(*place) or is_quoted(sentence.start + start, document):
                continue
            if _means_a_time(words, document):
                found.setdefault(words, (sentence, _told(*place), is_of_saying(*place)))
    return [
        TimeCandidate(str(place), words, sentence.number, " ".join(sentence.text.split()), status, aside)
        for place, (words, (sentence, status, aside)) in enumerate(list(found.items())[:TIMES], 1)
    ]


def event_at(number: int, document: Document) -> tuple[list[int], str]:
    """A sentence as an event, without its dateline, and its number; with the one before where it begins with “its”.

    Nothing where that begins so too, or tells the main event, or where captions run into the sentence.
    """
    words = language_of(document.language).speech
    (here,) = document.cited([number])
    cites = [number] if len(told_of(here, document).split()) < WORDS.stop else []
    if opens_with_pronoun(here.text.strip(), words):
        before = [s for s in document.cited([number - 1]) if s != lead(document) and tells(s, document)]
        cites = [number - 1, number] if any(not opens_with_pronoun(s.text.strip(), words) for s in before) else []
    return cites, " ".join(told_of(sentence, document) for sentence in document.cited(cites))


def _told(sentence: str, start: int, end: int, language: str) -> Status | None:
    """Whether some time words lie ahead or back, where the words around them tell: small models often cannot."""
    place = sentence, start, end, language
    if looks_ahead(*place):
        return "scheduled"
    return "past" if is_of_saying(*place) or looks_back(*place) else None


def _means_a_time(words: str, document: Document) -> bool:
    published = document.article.published or _PRESUMED_DATE
    return resolve(words, published=published, language=document.language, status="past").date is not None


def _beside_names(sentence: Sentence, document: Document) -> Iterator[tuple[int, int]]:
    """The time words of a sentence, without those that end a name: of "Theresa May on Friday" the Friday."""
    mentions = cast_of(document).in_span(sentence.start, sentence.end)
    names = [(m.start - sentence.start, m.end - sentence.start) for m in mentions if m.kind == "name"]
    for start, end in find_expressions(sentence.text, document.language):
        named = max((last for first, last in names if first <= start < last <= end), default=start)
        rest = find_expressions(sentence.text[named:end], document.language) if named > start else ((0, end - start),)
        yield from ((named + first, named + last) for first, last in rest)


def _is_duration(sentence: str, start: int, end: int, language: str) -> bool:
    """Whether the words count how long it took: "the first win in 108 years"."""
    return _IN_SO_LONG.match(sentence, start) is not None and not looks_ahead(sentence, start, end, language)


# ---------------------------------------------------------------------------------------------------------- facts


def facts(document: Document, aside: Collection[int], *, most: int = FACTS) -> list[Sentence]:
    """Sentences that tell more of the story and can be read by themselves, the most important first.

    Args:
        document: an article of one sentence or more.
        aside: numbers of sentences that are told elsewhere.
        most: how many are offered.
    """
    apart = {lead(document).number, *aside}
    found = (s for s in document.sentences if s.number not in apart and tells(s, document) and _is_fact(s, document))
    return sorted(found, key=lambda s: -importance(s, document))[:most]


def _is_fact(sentence: Sentence, document: Document) -> bool:
    """Whether a sentence is no question and no caption, and does not begin with a “he” that nobody can tell."""
    text, words = sentence.text.strip(), language_of(document.language).speech
    if text.endswith(_ASKS) or opens_with_pronoun(text, words):
        return False
    return not words or not language_of(document.language).closely_read or has_main_verb(text, words)


# ------------------------------------------------------------------------------------------------------ questions


def asked(document: Document) -> list[Sentence]:
    """The questions that the article itself asks, as lines of their own: a subheading's, not the title's.

    One in running text is a rhetorical one, a reader's or an interviewer's, and is left open by nobody.
    """
    title = title_of(document)
    lines = (s for s in document.sentences if _is_line(s, document.text) and s.text.strip() != title)
    return [s for s in lines if s.text.rstrip().endswith(_ASKS) and not _is_spoken(s, document)]


def _is_line(sentence: Sentence, text: str) -> bool:
    """Whether a sentence of a few words stands alone in its line."""
    words = len(sentence.text.split())
    alone = (
        not text[: sentence.start].rpartition("\n")[2].strip() and not text[sentence.end :].partition("\n")[0].strip()
    )
    return alone and words <= A_LINE and not sentence.text.startswith(_DASHES)


def raising(document: Document) -> list[Sentence]:
    """Sentences that say that something is not known or not decided, outside of quotations."""
    told = (s for s in document.sentences if not has_mark(s.text, document.language) and not _is_spoken(s, document))
    return [s for s in told if leaves_open(s.text, document.language)][:QUESTIONS]


def _is_spoken(sentence: Sentence, document: Document) -> bool:
    return any(q.outer_start < sentence.end and sentence.start < q.outer_end for q in quotations_of(document))
