"""Where the quotations of a text stand, and which of them somebody says."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from briefing.languages import language_of
from briefing.languages.patterns import naming, saying
from briefing.text.quotation_marks import Quoted, quoted_spans

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
    if language_of(language).script.unspaced:
        return True
    return inside.endswith((",", "?", "!", "…")) or after.lstrip().startswith((",", "،", "—", "–", "-"))


def _is_long(inside: str, words: Sequence[str], language: str) -> bool:
    if language_of(language).script.unspaced:
        return len(inside) >= 12 or _FULL_STOP.search(inside) is not None
    return len(words) >= 5 or (len(words) > 1 and _FULL_STOP.search(inside) is not None)


def _is_titled(words: Sequence[str]) -> bool:
    """Whether the words have the capitals of a title or a name."""
    long = [w for w in words if len(w) > 3] or words
    capitals = sum(w[0].isupper() for w in long)
    return capitals >= 0.7 * len(long) and (capitals > 1 or len(words) == 1)
