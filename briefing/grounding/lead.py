"""The article's own sentence for its main event: the first that says most of what the title says. Pure."""

from __future__ import annotations

import re
from typing import Final

from briefing.article import Sentence
from briefing.grounding.reading import Reading
from briefing.grounding.statements import share_said
from briefing.grounding.terms import content_words
from briefing.grounding.tokens import UNSPACED

FIRST: Final = 12
"""The main event stands among so many sentences."""
SHARE: Final = 0.6
"""The first that has so much of what the best of them has of the title's words: articles tell the event early."""
WORDS: Final = range(6, 61)
SIGNS: Final = range(12, 200)
"""How long it is, in words, or in signs where words are not parted: else a heading, or captions run together."""
_PLACE: Final = r"(?P<first>[^\W\d_]+)(?:[ ,./()-]+[^\W\d_]+){0,5}[.)]*"
_DATELINE: Final = re.compile(rf"{_PLACE} [—–] (?=[^\Wa-z])(?!.*[—–])")
_CAPITALS: Final = re.compile(rf"{_PLACE}(?: ?[—–] ?| - )(?=[^\Wa-z])")
_DASHES: Final = ("—", "–", " - ")
_OPENING: Final = tuple('“"«„‘「『')
_ENDS: Final = tuple(".!?؟…。！？")


def lead(reading: Reading) -> Sentence:
    """Return the sentence that tells the main event; the first of the article where none can be told.

    Args:
        reading: an article of one sentence or more.
    """
    telling = [s for s in reading.sentences[:FIRST] if _tells(s, reading)]
    wanted = reading.once(_title_words)
    shares = [share_said(wanted, (s,), reading) if wanted else 0.0 for s in telling]
    enough = SHARE * max(shares, default=0)
    return next((s for s, share in zip(telling, shares, strict=True) if share >= enough), reading.sentences[0])


def told(text: str) -> str:
    """Return a sentence in one line, without the dateline of a news agency before it: "OSTERHOLM — ".

    Args:
        text: a sentence of an article, or a model's copy of one.
    """
    line = " ".join(text.split())
    if not any(dash in line for dash in _DASHES):
        return line
    place = _CAPITALS.match(line)
    if place is None or len(place["first"]) < 3 or not place["first"].isupper():
        place = _DATELINE.match(line)
    return line[place.end() :] if place else line


def repeats_title(text: str, reading: Reading) -> bool:
    """Tell whether a text in the language of the article says no more than its title.

    Args:
        text: a sentence.
        reading: the article.
    """
    said = set(content_words(text, reading.language))
    return bool(said) and said <= reading.once(_title_words)


def _title_words(reading: Reading) -> frozenset[str]:
    return frozenset(content_words(reading.article.title or "", reading.language))


def _tells(sentence: Sentence, reading: Reading) -> bool:
    """Whether it is a whole sentence, no heading and no quotation, and more than the title."""
    text = sentence.text.strip()
    length = len(text) in SIGNS if reading.language in UNSPACED else len(text.split()) in WORDS
    whole = length and text.rstrip('"”’»)」』')[-1:] in _ENDS
    return whole and not text.startswith(_OPENING) and not repeats_title(text, reading)
