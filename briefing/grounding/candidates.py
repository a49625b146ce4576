"""What to ask a small model about: sentences that carry words or a view, and who may be meant."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from sys import maxsize
from typing import TYPE_CHECKING, NamedTuple

from briefing.grounding.attribution import Attribution, attributions

if TYPE_CHECKING:
    from briefing.grounding.reading import Reading

_SPEAKERS = 4
_SENTENCES_BACK = 2
_NESTED = 8
"""How many attributions may lie one inside the other."""


class Candidate(NamedTuple):
    """A sentence that carries words or a view.

    Attributes:
        number: the sentence's number.
        speakers: who may say or hold it, the likeliest first, at most four: full names, or descriptions.
        words: what is said or held, in the article's words.
        certain: whether the first of the speakers is sure.
    """

    number: int
    speakers: tuple[str, ...]
    words: str
    certain: bool


def candidates(reading: Reading) -> tuple[Candidate, ...]:
    """Find the sentences that carry a quotation, or a verb of saying, wanting or holding a view.

    Args:
        reading: the article.

    Returns:
        One for each attribution and each quotation without one, in order of the article.
    """
    starts = [s.start for s in reading.sentences]
    found = [_of_attribution(reading, a, starts) for a in attributions(reading) if a.content]
    taken = sorted(c for a in attributions(reading) for c in a.content)
    for q in reading.quotations:
        if q.depth == 0 and q.speech and not _is_taken(q.outer_start, taken):
            number = max(1, bisect_right(starts, q.outer_start))
            found.append(
                Candidate(number, _speakers(reading, number, ()), reading.text[q.start : q.end], certain=False)
            )
    return tuple(sorted(dict.fromkeys(found), key=lambda c: c.number))


def _is_taken(place: int, taken: list[tuple[int, int]]) -> bool:
    """Whether a place lies in one of the spans, which are sorted."""
    at = bisect_right(taken, (place, maxsize))
    return any(place < end for _, end in taken[max(0, at - _NESTED) : at])


def _of_attribution(reading: Reading, found: Attribution, starts: list[int]) -> Candidate:
    number = max(1, bisect_right(starts, found.content[0][0]))
    likely = tuple(n for n in (found.actor, found.via) if n is not None)
    words = " … ".join(reading.text[a:b] for a, b in found.content)
    return Candidate(number, _speakers(reading, number, likely), words, found.certain)


def _speakers(reading: Reading, number: int, likely: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys([*likely, *_named(reading, number)]))[:_SPEAKERS]


def _named(reading: Reading, number: int) -> Iterator[str]:
    """Yield who is named in a sentence, then in those before it."""
    for at in range(number, max(0, number - 1 - _SENTENCES_BACK), -1):
        sentence = reading.sentences[at - 1]
        for mention in reading.cast.in_span(sentence.start, sentence.end):
            if mention.actor is not None and mention.kind != "pronoun":
                yield mention.actor.name
