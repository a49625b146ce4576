"""Which sentences are the article's own, and not the words of somebody in it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from briefing.checks.attribution.attribution import attributions
from briefing.checks.attribution.clauses import tokens_in
from briefing.languages.saying import words_of
from briefing.text.tokens import UNSPACED

if TYPE_CHECKING:
    from briefing.article import Sentence
    from briefing.checks.document import Reading
    from briefing.checks.quotations import Quotation

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


def is_narrated(sentence: Sentence, reading: Reading) -> bool:
    """Tell whether a sentence is whole, and told by the article itself.

    None is that stands in a quotation or has one whose speaker it does not name, goes on with what somebody said in
    another sentence, follows a colon or a dash, stands in a transcript, in the first person or in German reported
    speech, or where a mark is left open.
    """
    return reading.once(_is_narrated, sentence)


def _is_narrated(sentence: Sentence, reading: Reading) -> bool:
    start, end = sentence.start, sentence.end
    quoted = [q for q in reading.quotations if q.depth == 0 and q.outer_start < end and start < q.outer_end]
    if not _is_whole(sentence, reading) or any(q.outer_start < start or end < q.outer_end for q in quoted):
        return False
    beside = outside_quotations(start, end, reading)
    if not any(map(str.isalnum, beside)) or _is_first_person(beside, reading.language):
        return False
    if _goes_on(sentence, reading) or _is_unattributed(sentence, quoted, reading) or _is_set(sentence, reading):
        return False
    return reading.language != "de" or not _is_reported(sentence, reading)


def _is_whole(sentence: Sentence, reading: Reading) -> bool:
    text = sentence.text.rstrip()
    long = len(text) >= SIGNS if reading.language in UNSPACED else len(text.split()) >= WORDS
    return long and _ENDED.search(text) is not None


def _is_first_person(text: str, language: str) -> bool:
    words = words_of(language)
    spoken = (words.first_persons | _OWN) - _ANYBODY if words else frozenset()
    return any(token.low in spoken for token in tokens_in(text, 0, len(text), language))


def _goes_on(sentence: Sentence, reading: Reading) -> bool:
    """Whether it belongs to what somebody says who is named in another sentence."""
    return any(
        a <= sentence.start < b and not sentence.start <= one.cue_start < sentence.end
        for one in attributions(reading)
        for a, b in one.content
    )


def _is_unattributed(sentence: Sentence, quoted: Iterable[Quotation], reading: Reading) -> bool:
    """Whether it quotes somebody whom it does not name."""
    here = [one for one in attributions(reading) if sentence.start <= one.cue_start < sentence.end]
    given = [span for one in here for span in one.content]
    return any(q.speech and not any(a <= q.outer_start and q.outer_end <= b for a, b in given) for q in quoted)


def _is_set(sentence: Sentence, reading: Reading) -> bool:
    """Whether it stands behind a colon, in a transcript, or beside a mark that is left open."""
    text = reading.text
    first = text.rfind("\n", 0, sentence.start) + 1
    last = text.find("\n", sentence.end)
    before = text[: sentence.start].rstrip()
    if before.endswith((":", "：")) or _DASHED.match(text, first) or _DASHED.match(sentence.text):
        return True
    if sentence.start >= reading.once(_labelled):
        return True
    start, end = before.rfind("\n", 0, first) + 1, last if last >= 0 else len(text)
    return has_stray_mark(start, end, reading)


def is_set_apart(place: int, reading: Reading) -> bool:
    """Tell whether a place is not in what the article tells: in a transcript, behind a label, in a line without an end.

    A label is what stands before a colon at the beginning of a sentence: "RELATED: …", "To the Editor: …".
    """
    sentence = reading.touching([(place, place + 1)])[0]
    if place >= reading.once(_interviewed) or _PREFIX.match(reading.text, sentence.start, place):
        return True
    beside = outside_quotations(sentence.start, sentence.end, reading)
    return _CLOSED.search(sentence.text.rstrip()) is None or _is_first_person(beside, reading.language)


def _interviewed(reading: Reading) -> int:
    """Where an interview begins: at the first of several labels, or at a paragraph that asks somebody there."""
    labels = [found.start() for found in _LABEL.finditer(reading.text)]
    asked = _ASKS_YOU.search(reading.text)
    return min(labels[0] if len(labels) > 1 else len(reading.text), asked.start() if asked else len(reading.text))


def _labelled(reading: Reading) -> int:
    """Where the first paragraph stands that begins with who speaks."""
    found = _LABEL.search(reading.text)
    return found.start() if found else len(reading.text)


def _is_reported(sentence: Sentence, reading: Reading) -> bool:
    """Whether a German verb tells what somebody says who is not named with it."""
    told = [span for one in attributions(reading) for span in one.content]
    found = _REPORTED.finditer(reading.text, sentence.start, sentence.end)
    return any(not any(a <= verb.start() < b for a, b in told) for verb in found)


def has_stray_mark(start: int, end: int, reading: Reading) -> bool:
    """Tell whether a quotation mark stands in a stretch of the text that opens or closes no quotation."""
    return _MARK.search(outside_quotations(start, end, reading)) is not None


def outside_quotations(start: int, end: int, reading: Reading) -> str:
    """Return a stretch of the text without the quotations in it."""
    pieces = []
    for quotation in reading.quotations:
        if quotation.depth == 0 and quotation.outer_start < end and start < quotation.outer_end:
            pieces.append(reading.text[start : max(start, quotation.outer_start)])
            start = quotation.outer_end
    return " ".join([*pieces, reading.text[start:end]])
