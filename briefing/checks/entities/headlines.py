"""The headline and the lead of an article, and the labels of the web page it was on."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import islice

from briefing.article import Sentence
from briefing.checks.document import Document, once
from briefing.languages import language_of
from briefing.text.words import Word, bare_words

_LABEL = re.compile(
    r"\b(?:(?:Image|Media|Video|Photo) (?:caption|copyright|credit|source)|Click (?:to|here|on)|Read [Mm]ore"
    r"|Getty Images|Share (?:on|this)|Sign [Uu]p|Skip (?:Ad|to)|Invalid Email|Opens in)\b"
)
_FIRST_LINE = re.compile(r"\s*([^\n]{8,160}[^\n.!:;,”\"»。])\n\s*\n(?=.*\S)")
_FEWEST_IN_TITLE = 4
_FEWEST_IN_OWN_TITLE = 3
_MOST = 0.8
_LONGEST_LABEL = 20


LEAD = 2
"""How many sentences the lead has; what is shorter than `FEWEST` words is a caption or a button."""
FEWEST = 8


def title_of(document: Document) -> str:
    """Return the title; where the article has none, its first line, if that is a paragraph of its own and ends open."""
    if document.article.title:
        return document.article.title
    line = _FIRST_LINE.match(document.text)
    return line[1] if line else ""


@once
def opening(document: Document) -> Sequence[Sentence]:
    """Return the sentences that open the story: not the title again, nor what a page asks of its readers."""
    title = bare_words(title_of(document).casefold())
    spaced = not language_of(document.language).script.unspaced
    telling = (
        s
        for s in document.sentences
        if (not spaced or len(s.text.split()) >= FEWEST)
        and s.text[-1] != "!"
        and not _is_of(bare_words(s.text.casefold()), title)
    )
    return tuple(islice(telling, LEAD))


def _is_of(words: Sequence[str], title: Sequence[str]) -> bool:
    """Whether a sentence is the title, or a part of it."""
    at = title.index(words[0]) if words and words[0] in title else len(title)
    return words == title[at : at + len(words)]


@once
def titled_spans(document: Document) -> list[tuple[int, int]]:
    """Return the sentences set in capitals throughout, as headlines are, and the title itself where it is so set."""
    if language_of(document.language).script.nouns_capitalised:
        return []
    title = bare_words(title_of(document))
    own = {s.start for s in document.sentences if _is(title, s.text)}
    return [
        (s.start, s.end)
        for s in document.sentences
        if (s.start in own or not s.text.endswith("."))
        and _is_titled(s.text, _FEWEST_IN_OWN_TITLE if s.start in own else _FEWEST_IN_TITLE)
    ]


def _is(title: Sequence[str], sentence: str) -> bool:
    """Whether a sentence has the words of a title and no other."""
    return bool(title) and sentence.startswith(title[0]) and bare_words(sentence) == title


def _is_titled(sentence: str, fewest: int) -> bool:
    words = [w for w in sentence.split() if len(w) > 3 and w[0].isalpha()]
    return len(words) >= fewest and sum(w[0].isupper() for w in words) > _MOST * len(words)


def within(place: int, spans: Collection[tuple[int, int]]) -> bool:
    """Whether a place is in one of these spans."""
    return any(start <= place < end for start, end in spans)


def ends_label(text: str, end: int) -> bool:
    """Whether a label of a web page ends at a place: "Image caption"."""
    return any(match.end() == end for match in _LABEL.finditer(text, max(0, end - _LONGEST_LABEL), end))


def has_label(words: str) -> bool:
    """Whether a label of a web page stands in some words."""
    return _LABEL.search(words) is not None


def outside_labels(text: str, words: Sequence[Word], runs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the runs of words with capitals without what a web page says of itself: "Image caption", "Click to"."""
    labels = [match.span() for match in _LABEL.finditer(text)]
    return [part for run in runs for part in _parts(run, words, labels)] if labels else list(runs)


def _parts(
    run: tuple[int, int], words: Sequence[Word], labels: Collection[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """Yield what is left of a run before and after the label in it."""
    first, last = run
    label = [i for i in range(first, last) if within(words[i].start, labels)]
    if not label:
        yield run
        return
    if label[0] > first:
        yield first, label[0]
    if label[-1] + 1 < last:
        yield label[-1] + 1, last
