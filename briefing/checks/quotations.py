"""The quotations of an article, and whether a prose quotes it word for word."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from typing import Final

from briefing.article import Sentence
from briefing.checks.document import Document, Finding, failed, once, passed
from briefing.languages import negation
from briefing.text.normalize import Folded, fold, locate_folded
from briefing.text.quotations import Quotation, find_quotations, outermost

CODE: Final = "quote-altered"
_LETTER: Final = re.compile(r"[^\W\d_]")


@once
def quotations_of(document: Document) -> tuple[Quotation, ...]:
    """The article's quotations, in order."""
    return find_quotations(document.text, document.language)


def is_quoted(place: int, document: Document) -> bool:
    """Whether a place of the text is in a quotation, its marks among it."""
    return any(q.outer_start <= place < q.outer_end for q in quotations_of(document))


@once
def folded_of(document: Document) -> Folded:
    """The article's text under the one normalisation; the mark a quotation repeats at a paragraph is a space."""
    text = document.text
    pieces: list[str] = []
    done = 0
    for one, other in itertools.pairwise(q for q in quotations_of(document) if q.depth == 0):
        if one.utterance == other.utterance and one.end == one.outer_end:
            pieces += (text[done : other.outer_start], " " * (other.start - other.outer_start))
            done = other.start
    return fold("".join([*pieces, text[done:]]))


def check_quotations(prose: str, cited: Sequence[Sentence], document: Document) -> Finding:
    """Check that every text between quotation marks is in the cited sentences, or those beside them, word for word.

    Word for word means equal after `folding.fold`, a capital at the start and the stop at the end apart. `…` and
    `[word]` may stand for words of the same utterance that negate nothing.

    Args:
        prose: a text of a brief.
        cited: the sentences it cites.
        document: the article.

    Returns:
        `quote-altered`: passed also where the prose quotes nothing; failed with the first text that is altered.
    """
    quoted = [prose[start:end] for start, end in outermost(prose)]
    stretches = _stretches(document, cited) if quoted else []
    for inside in map(str.strip, quoted):
        needle = fold(inside).text
        if _LETTER.search(inside) and not any(_quotes(needle, stretch, document) for stretch in stretches):
            return failed(CODE, _altered(inside, needle, stretches, document))
    return passed(CODE)


def _stretches(document: Document, cited: Sequence[Sentence]) -> list[tuple[int, int]]:
    """Return the folded spans of the cited sentences and their neighbours, those in a row as one."""
    spans: list[tuple[int, int]] = []
    last = -1
    for sentence in document.near(cited):
        if sentence.number == last + 1:
            spans[-1] = (spans[-1][0], sentence.end)
        else:
            spans.append((sentence.start, sentence.end))
        last = sentence.number
    return [folded_of(document).window(*span) for span in spans]


_STOPS = " .,;:!?…。，！？、؟،"
_CAPITAL = re.compile(r"\[(\w)\](?=\w)")
_LEFT_OUT = re.compile(r"(\[[^\]]*\]|\(…\)|…)")
_MOST_INSERTED = 60  # code points: what a word in brackets may stand for


def _quotes(quoted: str, stretch: tuple[int, int], document: Document) -> bool:
    """Whether a folded quotation is in a stretch of the folded article, what `…` and `[word]` leave out apart."""
    needle = _CAPITAL.sub(lambda m: m[1], quoted).strip(_STOPS)
    if locate_folded(needle, folded_of(document).text, *stretch):
        return True
    first, *others = _LEFT_OUT.split(needle)
    negates = negation(document.language)
    if not others or negates is None or any(negates.search(gap) for gap in others[::2]):
        return False
    place, end = stretch
    text = folded_of(document).text
    found = locate_folded(first.strip(_STOPS), text, place, end) if first.strip(_STOPS) else (place, place)
    for gap, part in zip(others[::2], others[1::2], strict=True):
        if found is None or not part.strip(_STOPS):
            break
        place = found[1]
        far = end if "…" in gap else min(end, place + _MOST_INSERTED + len(part))
        found = locate_folded(part.strip(_STOPS), text, place, far)
        if found and place > stretch[0] and not _may_be_left_out(place, found[0], negates, document):
            return False
    return found is not None


def _may_be_left_out(start: int, end: int, negates: re.Pattern[str], document: Document) -> bool:
    """Whether a folded span negates nothing and lies within one utterance, or outside of any."""
    if negates.search(folded_of(document).text, start, end):
        return False
    offsets = folded_of(document).offsets
    return _utterance(document, offsets[start - 1]) == _utterance(document, offsets[end])


def _utterance(document: Document, place: int) -> int | None:
    found = (q.utterance for q in quotations_of(document) if q.depth == 0 and q.start <= place < q.end)
    return next(found, None)


def _altered(inside: str, needle: str, stretches: Sequence[tuple[int, int]], document: Document) -> str:
    """Say what is quoted, and what the article has that is nearest to it."""
    from rapidfuzz import fuzz

    text = folded_of(document).text
    best, nearest = 60.0, ""
    for start, end in stretches:
        found = fuzz.partial_ratio_alignment(needle, text[start:end], score_cutoff=best)
        if found is not None and len(needle) <= end - start:
            best, nearest = found.score, _whole_words(text, start + found.dest_start, start + found.dest_end)
    if nearest:
        return f"“{inside}” is given as a quotation; the article says “{nearest}”."
    return f"“{inside}” is given as a quotation, but the cited sentences do not say it."


def _whole_words(text: str, start: int, end: int) -> str:
    while start and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return text[start:end].strip(_STOPS + "'-")
