"""The article's own sentence for its main event: the first that says most of what the title says. Pure."""

from __future__ import annotations

from collections import Counter
from typing import Final

from briefing.article import Sentence
from briefing.checks.datelines import told_of
from briefing.checks.document import Document, once
from briefing.generation.statements import share_said
from briefing.languages import language_of
from briefing.text.content_words import content_words

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


@once
def lead(document: Document) -> Sentence:
    """Return the sentence that tells the main event; the first of the article where none can be told.

    Args:
        document: an article of one sentence or more.
    """
    telling = [s for s in document.sentences[:FIRST] if tells(s, document)]
    wanted = _title_words(document)
    shares = [share_said(wanted, (s,), document) if wanted else 0.0 for s in telling]
    enough = SHARE * max(shares, default=0)
    return next((s for s, share in zip(telling, shares, strict=True) if share >= enough), document.sentences[0])


def importance(sentence: Sentence, document: Document) -> float:
    """Tell how important a sentence is in its article: more if it comes early, and has words that come often.

    Of the sums tried on summaries that people and models wrote of 138 articles this one was best in both halves;
    `python -m benchmarks.salience` compares them.
    """
    counts = _counts(document)
    words = content_words(sentence.text, document.language)
    often = sum(counts[word] for word in words) / len(words) if words else 0.0
    return often * EARLY / (EARLY + sentence.number - 1)


@once
def _counts(document: Document) -> Counter[str]:
    """In how many sentences each word stands."""
    return Counter(word for s in document.sentences for word in set(content_words(s.text, document.language)))


def repeats_title(text: str, document: Document) -> bool:
    """Tell whether a text in the language of the article says no more than its title.

    Args:
        text: a sentence.
        document: the article.
    """
    said = set(content_words(text, document.language))
    return bool(said) and said <= _title_words(document)


@once
def _title_words(document: Document) -> frozenset[str]:
    return frozenset(content_words(document.article.title or "", document.language))


def tells(sentence: Sentence, document: Document) -> bool:
    """Tell whether it is a whole sentence, no heading, no quotation, no "But …", and more than the title."""
    text = told_of(sentence, document)
    words, first = language_of(document.language).speech, text.partition(" ")[0].casefold()
    if words and first in words.joins:
        return False
    length = len(text) in SIGNS if language_of(document.language).script.unspaced else len(text.split()) in WORDS
    whole = length and text.rstrip('"”’»)」』')[-1:] in _ENDS
    return whole and not text.startswith(_OPENING) and not repeats_title(text, document)
