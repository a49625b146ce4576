"""Proper names in a prose, and whether the article has them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from briefing.article import Sentence
from briefing.grounding.finding import Finding, failed, passed, unchecked
from briefing.grounding.words_names import FUNCTION_WORDS, PARTICLES

if TYPE_CHECKING:
    from briefing.grounding.reading import Reading

CODE = "name-unsupported"
CASELESS = frozenset({"ar", "zh", "ja", "und"})
_WORD = re.compile(r"[^\W\d_](?:\.(?:[^\W\d_]\.)+|[\w]*(?:[-'’&.](?=\w)\w+)*\.?)")
_JOIN = re.compile(r"[  ]")
_POSSESSIVE = re.compile(r"['’]s?$")
_ABBREVIATED = re.compile(r"^(?:[^\W\d_]\.|(?:[^\W\d_]\.)+|(?:Mr|Mrs|Ms|Dr|Jr|Sr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Sgt|St|Rev)\.)$")


class Span(NamedTuple):
    """A candidate for a proper name: its place in the prose and its text."""

    start: int
    end: int
    text: str


def words_of(text: str) -> list[Span]:
    """Return the words of a text, abbreviations with their point, no other stops."""
    found = []
    for match in _WORD.finditer(text):
        word = match.group()
        if word.endswith(".") and not _ABBREVIATED.match(word):
            word = word[:-1]
        found.append(Span(match.start(), match.start() + len(word), word))
    return found


def proper_names(prose: str, language: str) -> tuple[Span, ...]:
    """Find the candidates for proper names in a text.

    Args:
        prose: a text.
        language: ISO 639-1 code. Scripts without case have no candidates, nor has German but for several capitalised
            words in a row, words in capitals, and words with a capital inside.

    Returns:
        Runs of capitalised words with the particles between them, in order; function words that only stand at the
        beginning of a sentence are left out.
    """
    if language in CASELESS:
        return ()
    runs = _runs(prose, words_of(prose), language)
    found = [s for run in runs if (s := _span(prose, _trimmed(prose, run, language))) is not None]
    return tuple(s for s in found if language != "de" or _is_german_name(s.text))


def _is_german_name(text: str) -> bool:
    return " " in text or text.isupper() or any(c.isupper() for c in text[1:])


def _runs(text: str, words: list[Span], language: str) -> list[list[Span]]:
    runs: list[list[Span]] = []
    particles = PARTICLES.get(language, PARTICLES["en"])
    for word in words:
        joined = bool(runs) and _adjoins(text, runs[-1][-1].end, word.start)
        if word.text[0].isupper():
            if joined:
                runs[-1].append(word)
            else:
                runs.append([word])
        elif joined and word.text in particles:
            runs[-1].append(word)
    return [_without_particles(run) for run in runs]


def _adjoins(text: str, end: int, start: int) -> bool:
    return start - end == 1 and _JOIN.match(text, end) is not None


def _without_particles(run: list[Span]) -> list[Span]:
    while run and run[-1].text[0].islower():
        run = run[:-1]
    return run


def _trimmed(text: str, run: list[Span], language: str) -> list[Span]:
    """Leave function words at the ends of a run out."""
    function = FUNCTION_WORDS.get(language, frozenset())
    while run and run[0].text.lower() in function and not (len(run[0].text) > 1 and run[0].text.isupper()):
        run = run[1:]
        while run and run[0].text[0].islower():
            run = run[1:]
    return run


def _span(text: str, run: list[Span]) -> Span | None:
    if not run:
        return None
    start, end = run[0].start, run[-1].end
    end -= len((_POSSESSIVE.search(text[start:end]) or _NOTHING)[0])
    return Span(start, end, text[start:end])


_NOTHING = ("",)


def starts_sentence(text: str, at: int) -> bool:
    """Whether a word stands where any word has a capital: first in the text, the line, a sentence or a quotation."""
    before = text[max(0, at - 8) : at].rstrip(" \t\u00a0\"“”„«»'‘’([-–—•*")
    return not before.strip() or before[-1] in ".!?…:\n" or "\n" in text[max(0, at - 8) : at]


def check_names(prose: str, cited: Sequence[Sentence], reading: Reading) -> Finding:
    """Check that every proper name of a prose is in the article.

    Args:
        prose: a text of a brief.
        cited: the sentences it cites; a name may stand anywhere in the article, so they are not looked at.
        reading: the article.

    Returns:
        `name-unsupported`: failed with the first name the article does not have; unchecked where the prose is in
        another language than the article, or in a script without case.
    """
    del cited
    if reading.prose_language in CASELESS or not reading.same_language:
        return unchecked(CODE)
    for name in proper_names(prose, reading.prose_language):
        if not reading.cast.has_name(name.text, at_start=starts_sentence(prose, name.start)):
            return failed(CODE, f"“{name.text}” is named, but the article does not name it.")
    return passed(CODE)
