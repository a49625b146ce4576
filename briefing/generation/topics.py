"""Which of a brief's issues a view is about: the one whose words stand in it and around it. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from briefing.checks.document import Document
from briefing.generation.views import View
from briefing.text.content_words import content_words

STATEMENT: Final = 4
CITED: Final = 2
NEAR: Final = 1
"""How much a word of the issue counts in the view itself, in its sentences, in those beside them."""

MANY: Final = 4
NEARLY_ALL: Final = 0.8


def topics_of(views: Sequence[View], topics: Sequence[str], document: Document) -> list[str]:
    """The issue of each view; empty where it says nothing of any, or of one that holds nearly all and tells nothing.

    A word that several issues share counts for each as much less.

    Args:
        views: the views, in the language of the article.
        topics: the issues, in the language of the brief.
        document: the article.
    """
    words = [frozenset(content_words(topic, document.prose_language)) for topic in topics]
    shared = Counter(word for of_topic in words for word in of_topic)
    found: list[int | None] = []
    for view in views:
        weights = _weights(view, document)
        scores = [sum(weights[word] / shared[word] for word in of_topic) for of_topic in words]
        best = max(range(len(scores)), key=lambda i: scores[i], default=0)
        found.append(best if scores and scores[best] > 0 else None)
    held = Counter(found)
    return [
        "" if place is None or (held[place] >= MANY and held[place] > NEARLY_ALL * len(found)) else topics[place]
        for place in found
    ]


def _weights(view: View, document: Document) -> Counter[str]:
    cited = document.cited(view.cites)
    weights: Counter[str] = Counter()
    for weight, texts in (
        (STATEMENT, [view.statement]),
        (CITED, [sentence.text for sentence in cited]),
        (NEAR, [sentence.text for sentence in document.near(cited)]),
    ):
        for word in {word for text in texts for word in content_words(text, document.language)}:
            weights[word] += weight
    return weights
