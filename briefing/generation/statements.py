"""How much of a statement's words some sentences have, and which sentence a statement was made from."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from briefing.article import Sentence
from briefing.checks.document import Document, once
from briefing.text.content_words import content_words, is_among, with_beginnings

CARRYING: Final = 0.8
FEW: Final = 4


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
    if not document.same_language or len(wanted) < FEW or share_said(wanted, tuple(cited), document) >= CARRYING:
        return None
    best = max(document.sentences, key=lambda s: share_said(wanted, (s,), document))
    return best if share_said(wanted, (best,), document) >= CARRYING else None


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
