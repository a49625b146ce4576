"""Quotations: where they stand in a text, and whether a prose quotes the article word for word."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from briefing.article import Sentence
from briefing.checks.finding import Finding, failed, passed
from briefing.languages.quotations import naming, negation, saying
from briefing.text.normalize import Folded, fold, locate_folded
from briefing.text.quotation_marks import Quoted, outermost, quoted_spans
from briefing.text.tokens import UNSPACED

if TYPE_CHECKING:
    from briefing.checks.document import Document

CODE = "quote-altered"

_BEFORE, _AFTER, _ATTRIBUTION = 120, 60, 40  # code points in which a verb of saying is looked for
_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)]*\s|[。！？؟\n]")
_FULL_STOP = re.compile(r"[.!?…。！？؟]$")
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_INTRODUCING = (",", ":", "，", "：", "،")


class Quotation(NamedTuple):
    """A text between quotation marks.

    Attributes:
        start: where the inside begins, in code points of the text.
        end: where it ends.
        outer_start: where the opening mark begins.
        outer_end: where the closing mark ends; the same as `end` where a paragraph ends inside the quotation.
        speech: whether somebody says it; False for scare quotes, titles and words mentioned.
        depth: how many quotations are around it; 0 for the outermost.
        utterance: parts of one utterance share this number.
    """

    start: int
    end: int
    outer_start: int
    outer_end: int
    speech: bool
    depth: int
    utterance: int


def find_quotations(text: str, language: str) -> tuple[Quotation, ...]:
    """Find every quotation of a text, in the order of their beginning.

    Straight and curly marks, guillemets either way, low-high marks, corner brackets and single quotes are read;
    a mark that is never closed is none. An utterance goes on after an attribution ("We will go," she said, "but not
    today."; "We will go," she said. "Not today.") and in a paragraph that repeats the opening mark.

    Args:
        text: an article or a prose.
        language: ISO 639-1 code; it decides which words beside a quotation are verbs of saying.

    Returns:
        The quotations; nested ones follow the one around them.
    """
    found: list[Quotation] = []
    around: list[Quotation] = []
    before: Quotation | None = None  # the outermost one before
    for span in quoted_spans(text):
        while around and around[-1].outer_end <= span.outer_start:
            around.pop()
        utterance = len(found)
        if not around and before and (span.continues or _goes_on(text, before, span, language)):
            utterance = before.utterance
        quotation = Quotation(
            span.start,
            span.end,
            span.outer_start,
            span.outer_end,
            _is_speech(text, span, language),
            len(around),
            utterance,
        )
        before = before if around else quotation
        around.append(quotation)
        found.append(quotation)
    said = {q.utterance for q in found if q.speech}
    return tuple(q._replace(speech=q.utterance in said) for q in found)


def _goes_on(text: str, before: Quotation, span: Quoted, language: str) -> bool:
    """Whether a quotation is a further part of the utterance before it, parted by an attribution."""
    gap = text[before.outer_end : span.outer_start]
    verb = saying(language)
    if not before.speech or len(gap) > _BEFORE or "\n" in gap or verb is None or not verb.search(gap):
        return False
    inside, stripped = text[before.start : before.end].rstrip(), gap.strip()
    if _SENTENCE_END.search(gap.rstrip()):  # more than the attribution
        return False
    if _FULL_STOP.search(stripped):  # a sentence of its own, unless an attribution of its own follows
        after = text[span.outer_end : span.outer_end + 1]
        return not text[span.start : span.end].rstrip().endswith(_INTRODUCING) and after not in _INTRODUCING
    if inside.endswith("."):
        return False
    joined = (*_INTRODUCING[:1], "，", "،", "—", "–", "-")
    return inside.endswith(joined) or stripped.startswith(joined) or stripped.endswith(joined)


def _is_speech(text: str, span: Quoted, language: str) -> bool:
    """Whether somebody says it, by its length, its stops and the words beside it."""
    inside = text[span.start : span.end].strip()
    words = _WORD.findall(inside)
    before = _SENTENCE_END.split(text[max(0, span.outer_start - _BEFORE) : span.outer_start])[-1].rstrip()
    after = _SENTENCE_END.split(text[span.outer_end : span.outer_end + _AFTER])[0]
    titled = _is_titled(words)
    if not words or (_is_named_so(before, language) and (len(words) < 3 or titled)):
        return False
    if before.endswith(_INTRODUCING[1:]) or (before.endswith(",") and _says(before, language)):
        return True
    attributed = _is_parted(inside, after, language) and _says(after[:_ATTRIBUTION], language)
    if attributed or titled:
        return attributed or (not before and inside.endswith(("!", "?")))
    beside = _says(before, language) or _says(after, language) or inside.endswith((",", "，", "?", "!"))
    return beside or _is_long(inside, words, language)


def _is_named_so(before: str, language: str) -> bool:
    named = naming(language)
    return named is not None and named.search(before) is not None


def _says(text: str, language: str) -> bool:
    verb = saying(language)
    return verb is not None and verb.search(text) is not None


def _is_parted(inside: str, after: str, language: str) -> bool:
    """Whether a comma or the like parts a quotation from the attribution after it, where the language parts them."""
    if language in UNSPACED:
        return True
    return inside.endswith((",", "?", "!", "…")) or after.lstrip().startswith((",", "،", "—", "–", "-"))


def _is_long(inside: str, words: Sequence[str], language: str) -> bool:
    if language in UNSPACED:
        return len(inside) >= 12 or _FULL_STOP.search(inside) is not None
    return len(words) >= 5 or (len(words) > 1 and _FULL_STOP.search(inside) is not None)


def _is_titled(words: Sequence[str]) -> bool:
    """Whether the words have the capitals of a title or a name."""
    long = [w for w in words if len(w) > 3] or words
    capitals = sum(w[0].isupper() for w in long)
    return capitals >= 0.7 * len(long) and (capitals > 1 or len(words) == 1)


# -------------------------------------------------------------------------------------------------- verbatim or not


def folded_article(document: Document) -> Folded:
    """Fold an article; the mark that a paragraph repeats because a quotation goes on is a space."""
    text = document.text
    pieces: list[str] = []
    done = 0
    for one, other in itertools.pairwise(q for q in document.quotations if q.depth == 0):
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
        if _WORD.search(inside) and not any(_quotes(needle, stretch, document) for stretch in stretches):
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
    return [document.folded.window(*span) for span in spans]


_STOPS = " .,;:!?…。，！？、؟،"
_CAPITAL = re.compile(r"\[(\w)\](?=\w)")
_LEFT_OUT = re.compile(r"(\[[^\]]*\]|\(…\)|…)")
_MOST_INSERTED = 60  # code points: what a word in brackets may stand for


def _quotes(quoted: str, stretch: tuple[int, int], document: Document) -> bool:
    """Whether a folded quotation is in a stretch of the folded article, what `…` and `[word]` leave out apart."""
    needle = _CAPITAL.sub(lambda m: m[1], quoted).strip(_STOPS)
    if locate_folded(needle, document.folded.text, *stretch):
        return True
    first, *others = _LEFT_OUT.split(needle)
    negates = negation(document.language)
    if not others or negates is None or any(negates.search(gap) for gap in others[::2]):
        return False
    place, end = stretch
    found = (
        locate_folded(first.strip(_STOPS), document.folded.text, place, end) if first.strip(_STOPS) else (place, place)
    )
    for gap, part in zip(others[::2], others[1::2], strict=True):
        if found is None or not part.strip(_STOPS):
            break
        place = found[1]
        far = end if "…" in gap else min(end, place + _MOST_INSERTED + len(part))
        found = locate_folded(part.strip(_STOPS), document.folded.text, place, far)
        if found and place > stretch[0] and not _may_be_left_out(place, found[0], negates, document):
            return False
    return found is not None


def _may_be_left_out(start: int, end: int, negates: re.Pattern[str], document: Document) -> bool:
    """Whether a folded span negates nothing and lies within one utterance, or outside of any."""
    if negates.search(document.folded.text, start, end):
        return False
    offsets = document.folded.offsets
    return _utterance(document, offsets[start - 1]) == _utterance(document, offsets[end])


def _utterance(document: Document, place: int) -> int | None:
    found = (q.utterance for q in document.quotations if q.depth == 0 and q.start <= place < q.end)
    return next(found, None)


def _altered(inside: str, needle: str, stretches: Sequence[tuple[int, int]], document: Document) -> str:
    """Say what is quoted, and what the article has that is nearest to it."""
    from rapidfuzz import fuzz

    text = document.folded.text
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
