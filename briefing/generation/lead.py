"""The article's own sentence for its main event: the first that says most of what the title says. Pure."""

from __future__ import annotations

from collections import Counter
from typing import Final

from briefing.article import Sentence
from briefing.checks.datelines import told_of
from briefing.checks.document import Reading
from briefing.generation.statements import share_said
from briefing.languages.saying import words_of
from briefing.text.content_words import content_words
from briefing.text.tokens import UNSPACED

FIRST: Final = 12
"""The main event stands among so many sentences."""
SHARE: Final = 0.6
"""The first that has so much of what the best of them has of the title's words: articles tell the event early."""
EARLY: Final = 5
"""A sentence that comes so many later counts half."""
WORDS: Final = range(6, 46)
SIGNS: Final = range(12, 200)
"""How long it is, in words, or in signs where words are not parted: else a heading, or captions run together."""
_OPENING: Final = tuple('“"«„‘「『')
_ENDS: Final = tuple(".!?؟…。！？")


def lead(reading: Reading) -> Sentence:
    """Return the sentence that tells the main event; the first of the article where none can be told.

    Args:
        reading: an article of one sentence or more.
    """
    return reading.once(_lead)


def _lead(reading: Reading) -> Sentence:
    telling = [s for s in reading.sentences[:FIRST] if tells(s, reading)]
    wanted = reading.once(_title_words)
    shares = [share_said(wanted, (s,), reading) if wanted else 0.0 for s in telling]
    enough = SHARE * max(shares, default=0)
    return next((s for s, share in zip(telling, shares, strict=True) if share >= enough), reading.sentences[0])


def importance(sentence: Sentence, reading: Reading) -> float:
    """Tell how important a sentence is in its article: more if it comes early, and has words that come often.

    Of the sums tried on summaries that people and models wrote of 138 articles this one was best in both halves;
    `python -m benchmarks.salience` compares them.
    """
    counts = reading.once(_counts)
    words = content_words(sentence.text, reading.language)
    often = sum(counts[word] for word in words) / len(words) if words else 0.0
    return often * EARLY / (EARLY + sentence.number - 1)


def _counts(reading: Reading) -> Counter[str]:
    """In how many sentences each word stands."""
    return Counter(word for s in reading.sentences for word in set(content_words(s.text, reading.language)))


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


def tells(sentence: Sentence, reading: Reading) -> bool:
    """Tell whether it is a whole sentence, no heading, no quotation, no "But …", and more than the title."""
    text = told_of(sentence, reading)
    words, first = words_of(reading.language), text.partition(" ")[0].casefold()
    if words and first in words.joins:
        return False
    length = len(text) in SIGNS if reading.language in UNSPACED else len(text.split()) in WORDS
    whole = length and text.rstrip('"”’»)」』')[-1:] in _ENDS
    return whole and not text.startswith(_OPENING) and not repeats_title(text, reading)
