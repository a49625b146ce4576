"""Which sentence tells the main event, how important each is, and which one a statement was made from. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from typing import Final

from briefing.article import Sentence
from briefing.checks.datelines import told_of
from briefing.checks.document import Document, once
from briefing.languages import language_of
from briefing.text.content_words import content_words, is_among, with_beginnings
from briefing.text.normalize import STEERING

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
SUPPORTING: Final = 0.8
FEW: Final = 4


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
    return whole and not STEERING.search(text) and not text.startswith(_OPENING) and not repeats_title(text, document)


# ----------------------------------------------------------------------------- which sentence a statement was made from


def find_supporting(prose: str, cited: Sequence[Sentence], document: Document) -> Sentence | None:
    """Find the sentence that a statement was made from, where it cites another: it has nearly all of its content words.

    That it supports the statement is for the checks and the reader to say.

    Args:
        prose: a statement in `document.prose_language`.
        cited: the sentences cited.
        document: the article.

    Returns:
        The sentence with most of the words, the first of equals; None where none has four fifths of them or those cited
        have, where they are too few to tell one sentence from another, and where the statement is in another language.
    """
    wanted = set(content_words(prose, document.prose_language))
    if not document.same_language or len(wanted) < FEW or share_said(wanted, tuple(cited), document) >= SUPPORTING:
        return None
    best = max(document.sentences, key=lambda s: share_said(wanted, (s,), document))
    return best if share_said(wanted, (best,), document) >= SUPPORTING else None


def share_said(wanted: Collection[str], place: tuple[Sentence, ...], document: Document) -> float:
    """Tell how much of some content words sentences have, in any form; they are one at least.

    A word counts as there when the article has it in another form (same stem), or a word that begins alike (the first
    five letters): "reduction" for "reduced".

    Args:
        wanted: the words, without which there is no share.
        place: the sentences.
        document: the article.
    """
    there = _terms_in(place, document)
    return sum(is_among(w, there) for w in wanted) / len(wanted)


@once
def _terms_in(sentences: tuple[Sentence, ...], document: Document) -> frozenset[str]:
    return frozenset().union(*(_terms_of(s, document) for s in sentences))


@once
def _terms_of(sentence: Sentence, document: Document) -> frozenset[str]:
    """Return the content words of a sentence and how the longer ones begin."""
    return with_beginnings(content_words(sentence.text, document.language))
