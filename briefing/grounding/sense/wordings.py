"""What a statement says in other words than the article: synonyms, numbers in words, verbs that say little alone."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache
from typing import Final

from briefing.article import Sentence
from briefing.grounding.figures.amounts import amounts
from briefing.grounding.reading import Reading
from briefing.grounding.terms import content_words, stem, words_of
from briefing.grounding.words.synonyms import SYNONYMS

ENGLISH: Final = "en"
_PARTICLES: Final = frozenset("off out down up over away back on in behind for with into through against".split())  # noqa: SIM905
_REACH: Final = 3
"""How many words after a verb its particle may stand: "put this decision off"."""
_LITTLE: Final = frozenset(
    content_words(
        "go come take make give put set bring keep become remain include lead seem happen use way thing time"
        " far long large number part case today currently previously total more less fewer"
        " percent second minute hour day week month year decade half third quarter"
        " two three four five six seven eight nine ten eleven twelve hundred thousand million billion",
        ENGLISH,
    )
)
"""Words that any paraphrase may add, and those of numbers, which have a check of their own."""


def still_missing(wanted: Collection[str], missing: Sequence[str], near: Sequence[Sentence], reading: Reading) -> float:
    """Return the share of the words of an English statement that sentences have neither in a form nor in a synonym.

    Args:
        wanted: the content words of the statement.
        missing: those of them that the sentences have in no form.
        near: the sentences.
        reading: the article.
    """
    lacking = telling(missing)
    said = reading.once(_meanings_in, tuple(near))
    unsaid = [word for word in lacking if word not in said and said.isdisjoint(meanings().get(word, ()))]
    count = len(wanted) - (len(missing) - len(lacking))
    return len(unsaid) / count if count else 1.0


def telling(words: Iterable[str]) -> list[str]:
    """Return those of some content words that a paraphrase does not bring along by itself."""
    return [word for word in words if not (word in _LITTLE or word.isdecimal())]


def is_common(word: str) -> bool:
    """Whether an English word, in lower case, is one of those with synonyms: no name."""
    return stem(word, ENGLISH) in meanings()


@cache
def meanings() -> dict[str, frozenset[int]]:
    """Return the English words that have synonyms, stemmed, each with the groups it is in."""
    found: dict[str, set[int]] = {}
    for number, group in enumerate(SYNONYMS.split(";")):
        for word in group.split():
            found.setdefault(stem(word, ENGLISH), set()).add(number)
    return {word: frozenset(groups) for word, groups in found.items()}


def _meanings_in(sentences: tuple[Sentence, ...], _: Reading) -> frozenset[int | str]:
    return frozenset(meaning for s in sentences for meaning in _meant(s.text))


def _meant(text: str) -> Iterator[int | str]:
    """Yield the groups of the words of a text, verbs with their particle too, and its numbers in figures."""
    words = [stem(word, ENGLISH) for word in words_of(text, ENGLISH)]
    for at, word in enumerate(words):
        yield from meanings().get(word, ())
        for particle in _PARTICLES.intersection(words[at + 1 : at + 1 + _REACH]):
            yield from meanings().get(word + particle, ())
    for amount in amounts(text, ENGLISH):
        yield f"{amount.value.normalize():f}"
