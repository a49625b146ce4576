"""Entries that are true by construction: what stands in the article as it is, or is said there by somebody certain.

Code decides here only where nothing is left to read. Everything else is for a second reading, or is marked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from briefing.article import Evidence, Sentence
from briefing.brief import Doubt, Entry, OpenQuestion, Point, Position, What, When, Who
from briefing.checks.attribution.attribution import Attribution
from briefing.checks.attribution.reports import is_narrated, is_plain, stands_alone
from briefing.checks.attribution.sure import spoken_by, sure_attributions
from briefing.checks.datelines import DATELINES, is_dateline, told, told_of
from briefing.checks.dates.dates import resolve
from briefing.checks.dates.tenses import is_of_saying, looks_ahead, looks_back
from briefing.checks.document import Document, lately, once
from briefing.checks.entities.appositions import certain_role
from briefing.checks.entities.resolver import cast_of
from briefing.checks.questions import has_mark
from briefing.checks.quotations import folded_of, quotations_of
from briefing.languages import language_of
from briefing.text.normalize import fold
from briefing.text.quotations import Quotation
from briefing.text.words import low_words

_KINDS: Final = (What, Who, When, Position, Point, OpenQuestion)
MEANING: Final[Doubt] = "meaning"
_STOP: Final = re.compile(r"[.!?…。！？؟](?:\W|$)")
_OPENING: Final = frozenset("\"“„«»'‘「『")
_PARTICIPLE: Final = re.compile(
    r"\b(?:an?|the|is|are|be|being|its|their|h(?:is|er)|th(?:is|at|ese|ose)) \w+ed\b", re.IGNORECASE
)
"""English words that look like verbs of the past, and tell nothing of when: "is closed from Monday"."""
_MARKS: Final = "' "


def doubts_of(entry: Entry, cited: Sequence[Sentence], document: Document) -> tuple[Doubt, ...]:
    """Tell what code cannot vouch for in an entry.

    Args:
        entry: an entry that holds to the exact checks.
        cited: the sentences it cites.
        document: the article.

    Returns:
        Nothing for an extract; else which of `meaning`, `speaker`, `role`, `time` and `name` nobody has decided.
    """
    there = tuple(cited)
    known = entry if type(entry) in _KINDS else None  # a class of a user's own may have fields unknown here
    match known:
        case Who():
            return _of_who(known.name, known.role, document)
        case Position():
            return _of_position(known.actor, known.statement, there, document)
        case When():
            return _of_when(known, there, document)
        case OpenQuestion():
            return () if _is_asked(known.question, there, document) else (MEANING,)
        case What() | Point():
            return () if _is_told(known.text, there, document) else (MEANING,)
        case _:
            return (MEANING,)


# --------------------------------------------------------------------------------------------------------- times


@lately
def _of_when(entry: When, cited: tuple[Sentence, ...], document: Document) -> tuple[Doubt, ...]:
    if not (_is_told(entry.event, cited, document) and _flat(entry.expression.text) in _flat(entry.event)):
        return (MEANING, "time")
    return () if _is_dated(entry.expression, entry.status, document) else ("time",)


@once
def _is_dated(words: Evidence, status: str, document: Document) -> bool:
    """Whether the date follows from the words and the tense beside them: it is no other for what is past or to come."""
    sentence = document.touching([(words.start, words.end)])[0]
    told = (
        _PARTICIPLE.sub(lambda found: "_" * len(found[0]), sentence.text)
        if language_of(document.language).closely_read
        else sentence.text
    )
    place = (told, words.start - sentence.start, words.end - sentence.start, document.language)
    if looks_ahead(*place):
        statuses = [status, "scheduled"]
    else:
        statuses = [status, "past", *(() if is_of_saying(*place) or looks_back(*place) else ("scheduled",))]
    published = document.article.published
    dates = (resolve(words.text, published=published, language=document.language, status=s) for s in statuses)
    return len({(d.date, d.earliest, d.latest) for d in dates}) == 1


# ------------------------------------------------------------------------------------------------ whole sentences


@lately
def _is_told(text: str, cited: tuple[Sentence, ...], document: Document) -> bool:
    """Whether a text is one or more whole sentences, one after another, that the article itself tells."""
    return _stands(text, cited, document, asking=False)


@lately
def _is_asked(text: str, cited: tuple[Sentence, ...], document: Document) -> bool:
    return _stands(text, cited, document, asking=True)


def _stands(text: str, cited: Sequence[Sentence], document: Document, *, asking: bool) -> bool:
    if not document.same_language:
        return False
    rest, last = _flat(told(text, document.language)), 0
    for sentence in cited:
        words = _told_in(sentence, document)
        whole = last in (0, sentence.number - 1) and words and _begins(rest, words)
        if whole and is_narrated(sentence, document) and _asks(sentence, document) == asking:
            rest, last = rest[len(words) :].lstrip(" .。"), sentence.number
    return last > 0 and not rest


@lru_cache(maxsize=1024)
def _flat(text: str) -> str:
    return " ".join(fold(text).text.split()).rstrip(".。")


@once
def _told_in(sentence: Sentence, document: Document) -> str:
    """A sentence without its dateline, where that surely is one: not "HOAX — "."""
    line = told_of(sentence, document)
    sure = sentence.number <= DATELINES and is_dateline(" ".join(sentence.text.split())[: -len(line)], document)
    return _flat(line if sure else sentence.text)


def _asks(sentence: Sentence, document: Document) -> bool:
    return has_mark(sentence.text.rstrip()[-2:], document.language)


# ------------------------------------------------------------------------------------------------------ positions


@lately
def _of_position(actor: str, statement: str, cited: tuple[Sentence, ...], document: Document) -> tuple[Doubt, ...]:
    if document.same_language and _is_said(actor, statement, cited, document):
        return ()
    sure = _is_surely_theirs(actor, statement, cited, document) or spoken_by(actor, statement, cited, document).certain
    return (MEANING,) if sure else (MEANING, "speaker")


def _is_surely_theirs(actor: str, statement: str, cited: Sequence[Sentence], document: Document) -> bool:
    """Whether the words of a statement are among those that the actor surely says, whatever stands beside him there."""
    name, words = cast_of(document).full_name(actor), _key(statement)
    return document.same_language and any(
        words in _key(" ".join(document.text[a:b] for a, b in one.content))
        for one in sure_attributions(document)
        if one.actor == name and _touches(one, cited) and not _is_joined(one, document)
    )


def _is_joined(one: Attribution, document: Document) -> bool:
    """Whether somebody else speaks too: "Orr and his colleagues said"."""
    words = language_of(document.language).speech
    behind = low_words(document.text[one.source_end : max(one.source_end, one.cue_start)], document.language)[:1]
    return not set(words.joins).isdisjoint(behind)


def _is_said(actor: str, statement: str, cited: Sequence[Sentence], document: Document) -> bool:
    """Whether a statement is what the actor certainly says in the cited sentences, with nothing cut off."""
    name = cast_of(document).full_name(actor)
    mine = [
        one
        for one in sure_attributions(document)
        if one.actor == name and _touches(one, cited) and is_plain(one, document)
    ]
    rest = _key(statement)
    wholes = [whole for one in mine for whole in _whole_keys(one, document)]
    wholes.sort(key=len, reverse=True)
    said = bool(rest)
    while rest:
        whole = next((w for w in wholes if _begins(rest, w)), None)
        if whole is None:
            return False
        rest = _key(rest[len(whole) :].lstrip(" .,;'。，"))
    return said


def _touches(one: Attribution, cited: Sequence[Sentence]) -> bool:
    return any(a < s.end and s.start < b for s in cited for a, b in one.content)


def _begins(text: str, words: str) -> bool:
    return text.startswith(words) and not (text[len(words) : len(words) + 1].isalnum() and words[-1].isascii())


@lru_cache(maxsize=1024)
def _key(text: str) -> str:
    """A text to compare by: folded, without outer marks and stops, the first letter small."""
    flat = " ".join(fold(text).text.split())
    bare = flat.strip(_MARKS).rstrip(".,;。，' ")
    return bare[:1].lower() + bare[1:]


@once
def _whole_keys(one: Attribution, document: Document) -> tuple[str, ...]:
    return tuple(filter(None, map(_key, _wholes(one, document))))


def _wholes(one: Attribution, document: Document) -> Iterator[str]:
    """Yield the ways to write what somebody says without cutting anything off."""
    text = document.text
    if stands_alone(one, document):
        yield from _utterances(one, document)
        if all(_belongs(span, one, text) for span in one.content[1:]):
            yield " ".join(text[a:b] for a, b in one.content)
    words = language_of(document.language).speech
    if words and len(one.content) == 1:
        yield from _with_verb(one, words.order == "sov", text)


def _with_verb(one: Attribution, verb_last: bool, text: str) -> Iterator[str]:
    """Yield who, the verb and what it governs, as they stand together; with the name for the words for who."""
    ((start, end),) = one.content
    if verb_last:
        if one.source_end <= start:
            yield text[one.source_start : one.cue_end]
            yield f"{one.actor} {text[start : one.cue_end]}"
    elif one.cue_start < start and one.source_end <= start:
        yield text[min(one.cue_start, one.source_start) : end]
        if one.source_end <= one.cue_start:
            apposed, comma, helping = text[one.source_end : one.cue_start].rpartition(",")
            behind = helping if comma and apposed.startswith(",") else text[one.source_end : one.cue_start]
            yield f"{one.actor} {behind}{text[one.cue_start : end]}"


def _belongs(span: tuple[int, int], one: Attribution, text: str) -> bool:
    """Whether a further part goes on behind a comma, or is a quotation: not whom or where it was said to."""
    return text[: span[0]].rstrip().endswith(",") or text[span[0]] in _OPENING or span[0] < one.cue_start


def _utterances(one: Attribution, document: Document) -> Iterator[str]:
    """Yield the quotations that are content by themselves; two that make one sentence as one: “If …,” he said, “…”."""
    text = document.text
    runs: list[list[Quotation]] = []
    for quotation in (q for q in quotations_of(document) if q.depth == 0):
        if runs and _goes_on(runs[-1][-1], quotation, text):
            runs[-1].append(quotation)
        else:
            runs.append([quotation])
    mine = [run for run in runs if all((q.outer_start, q.outer_end) in one.content for q in run)]
    if len(mine) == 1 or not any(_depends(text[run[0].start : run[0].end], document.language) for run in mine):
        yield from (" ".join(text[q.outer_start : q.outer_end] for q in run) for run in mine)


def _depends(quotation: str, language: str) -> bool:
    """Whether a quotation begins as what depends on the one before: “If it rains”."""
    words = language_of(language).speech
    opening = words.subordinators | words.that | {*words.joins} if words else frozenset[str]()
    return not opening.isdisjoint(low_words(quotation, language)[:1])


def _goes_on(before: Quotation, after: Quotation, text: str) -> bool:
    """Whether a sentence goes on from one quotation to the next."""
    between = text[before.end : after.start]
    return before.utterance == after.utterance and not _STOP.search(text[: before.end][-2:].strip() + between)


# --------------------------------------------------------------------------------------------------------- actors


@lately
def _of_who(name: str, role: str, document: Document) -> tuple[Doubt, ...]:
    doubts: tuple[Doubt, ...] = () if not role.strip() or certain_role(name, role, document) else ("role",)
    bearers = [actor for actor in cast_of(document).actors if name.casefold() in actor.name.casefold().split()]
    return doubts if _is_somebody(name, document) and len(bearers) < 2 else (*doubts, "name")


def _is_somebody(name: str, document: Document) -> bool:
    """Whether words of the article are a name, or for who surely says something: other words may be no actor at all."""
    if _flat(name) not in folded_of(document).text:
        return False
    named = cast_of(document).resolve(name) is not None
    return named or any(one.actor == name for one in sure_attributions(document))
