"""Which sentences are the article's own, and not the words of somebody in it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Final

from briefing.article import Sentence
from briefing.checks.attribution.attribution import attributions, speech_of
from briefing.checks.document import Document, once
from briefing.checks.quotations import is_quoted, quotations_of
from briefing.languages import language_of
from briefing.text.quotations import Quotation

WORDS: Final = 4
SIGNS: Final = 8
"""How long a sentence is that tells something, in words, or in signs where words are not parted: not “Nope.”"""
_ENDED: Final = re.compile(r"[.!?…。！？؟][\"”’»“)\]」』]*$")
_CLOSED: Final = re.compile(r"[.!?…:;,。！？؟][\"”’'»“)\]」』\s]*$")
_MARK: Final = re.compile(r"[\"“”„«»「」『』]")
_LABEL: Final = re.compile(r"^(?:[^\W\d_a-z][\w.’'-]* ?){1,4}[:：]", re.MULTILINE)
"""Who speaks, at the beginning of a paragraph: a transcript, of which nobody knows where it ends."""
_PREFIX: Final = re.compile(r"(?:[\w.’'-]+ ){0,3}[\w.’'-]+[:：]\s")
_ASKS_YOU: Final = re.compile(
    r"^[^\n“\"«„]*\b(?:[Yy]our?|Sie|[Vv]ous|[Uu]sted|[Ll]ei)\b[^\n“\"«„]*[?？]\s*$", re.MULTILINE
)
_DASHED: Final = re.compile(r"\s*[-–—―•*]")
"""How a list begins, or what somebody says in Spanish, French or Russian."""
_REPORTED: Final = re.compile(r"\b(?:sei|seien|habe|werde|könne|müsse|solle|wolle|dürfe)\b", re.IGNORECASE)
"""German verbs in the form of what somebody else is said to have said."""
_OWN: Final = frozenset({"my", "our"})
_ANYBODY: Final = frozenset({"you", "man", "ihr", "on", "vous", "du", "tu"})


@once
def is_narrated(sentence: Sentence, document: Document) -> bool:
    """Tell whether a sentence is whole, and told by the article itself.

    None is that stands in a quotation or has one whose speaker it does not name, goes on with what somebody said in
    another sentence, follows a colon or a dash, stands in a transcript, in the first person or in German reported
    speech, or where a mark is left open.
    """
    start, end = sentence.start, sentence.end
    quoted = [q for q in quotations_of(document) if q.depth == 0 and q.outer_start < end and start < q.outer_end]
    if not _is_whole(sentence, document) or any(q.outer_start < start or end < q.outer_end for q in quoted):
        return False
    beside = outside_quotations(start, end, document)
    if not any(map(str.isalnum, beside)) or _is_first_person(sentence, document):
        return False
    if _goes_on(sentence, document) or _is_unattributed(sentence, quoted, document) or _is_set(sentence, document):
        return False
    return not language_of(document.language).script.nouns_capitalised or not _is_reported(sentence, document)


def _is_whole(sentence: Sentence, document: Document) -> bool:
    text = sentence.text.rstrip()
    long = len(text) >= SIGNS if language_of(document.language).script.unspaced else len(text.split()) >= WORDS
    return long and _ENDED.search(text) is not None


def _is_first_person(sentence: Sentence, document: Document) -> bool:
    told = speech_of(document).clauses[sentence.number - 1 : sentence.number]
    spoken = [token for one in told for token in one.unit.tokens if token.low in _spoken(document.language)]
    return not all(is_quoted(token.start, document) for token in spoken)


@cache
def _spoken(language: str) -> frozenset[str]:
    words = language_of(language).speech
    return (words.first_persons | _OWN) - _ANYBODY


def _goes_on(sentence: Sentence, document: Document) -> bool:
    """Whether it belongs to what somebody says who is named in another sentence."""
    return any(
        a <= sentence.start < b and not sentence.start <= one.cue_start < sentence.end
        for one in attributions(document)
        for a, b in one.content
    )


def _is_unattributed(sentence: Sentence, quoted: Iterable[Quotation], document: Document) -> bool:
    """Whether it quotes somebody whom it does not name."""
    here = [one for one in attributions(document) if sentence.start <= one.cue_start < sentence.end]
    given = [span for one in here for span in one.content]
    return any(q.speech and not any(a <= q.outer_start and q.outer_end <= b for a, b in given) for q in quoted)


def _is_set(sentence: Sentence, document: Document) -> bool:
    """Whether it stands behind a colon, in a transcript, or beside a mark that is left open."""
    text = document.text
    first = text.rfind("\n", 0, sentence.start) + 1
    last = text.find("\n", sentence.end)
    before = text[: sentence.start].rstrip()
    if before.endswith((":", "：")) or _DASHED.match(text, first) or _DASHED.match(sentence.text):
        return True
    if sentence.start >= _labelled(document):
        return True
    start, end = before.rfind("\n", 0, first) + 1, last if last >= 0 else len(text)
    return has_stray_mark(start, end, document)


def is_set_apart(place: int, document: Document) -> bool:
    """Tell whether a place is not in what the article tells: in a transcript, behind a label, in a line without an end.

    A label is what stands before a colon at the beginning of a sentence: "RELATED: …", "To the Editor: …".
    """
    sentence = document.touching([(place, place + 1)])[0]
    if place >= _interviewed(document) or _PREFIX.match(document.text, sentence.start, place):
        return True
    return _is_open(sentence, document)


@once
def _is_open(sentence: Sentence, document: Document) -> bool:
    """Whether a sentence is without an end, or in the first person."""
    return _CLOSED.search(sentence.text.rstrip()) is None or _is_first_person(sentence, document)


@once
def _interviewed(document: Document) -> int:
    """Where an interview begins: at the first of several labels, or at a paragraph that asks somebody there."""
    labels = [found.start() for found in _LABEL.finditer(document.text)]
    asked = _ASKS_YOU.search(document.text)
    return min(labels[0] if len(labels) > 1 else len(document.text), asked.start() if asked else len(document.text))


@once
def _labelled(document: Document) -> int:
    """Where the first paragraph stands that begins with who speaks."""
    found = _LABEL.search(document.text)
    return found.start() if found else len(document.text)


def _is_reported(sentence: Sentence, document: Document) -> bool:
    """Whether a German verb tells what somebody says who is not named with it."""
    told = [span for one in attributions(document) for span in one.content]
    found = _REPORTED.finditer(document.text, sentence.start, sentence.end)
    return any(not any(a <= verb.start() < b for a, b in told) for verb in found)


def has_stray_mark(start: int, end: int, document: Document) -> bool:
    """Tell whether a quotation mark stands in a stretch of the text that opens or closes no quotation."""
    return _MARK.search(outside_quotations(start, end, document)) is not None


def outside_quotations(start: int, end: int, document: Document) -> str:
    """Return a stretch of the text without the quotations in it."""
    pieces = []
    for quotation in quotations_of(document):
        if quotation.depth == 0 and quotation.outer_start < end and start < quotation.outer_end:
            pieces.append(document.text[start : max(start, quotation.outer_start)])
            start = quotation.outer_end
    return " ".join([*pieces, document.text[start:end]])
