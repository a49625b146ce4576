"""Quotations: where they stand in a text, and whether a prose quotes the article word for word.

Marks are read as a stack, paragraph by paragraph: a mark that is never closed is no quotation, so it cannot swallow what
follows. A quotation goes on in the next paragraph only where that begins with the same opening mark.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from briefing.article import Sentence
from briefing.grounding.finding import Finding, failed, passed
from briefing.grounding.folding import Folded, fold, locate_folded
from briefing.grounding.words_names import negation, saying

if TYPE_CHECKING:
    from briefing.grounding.reading import Reading

_CLOSERS = {
    "“": '”“"',
    "„": '“”"',
    "‟": "”",
    "”": "”",
    "«": "»",
    "»": "«",
    "‹": "›",
    "›": "‹",
    "「": "」",
    "『": "』",
    "｢": "｣",
    "〝": "〞〟",
    '"': '"”',
    "＂": "＂",
    "‘": "’'",
    "‚": "‘’",
    "'": "'’",
    "``": "''",
}
_MARK = re.compile(r"``|''|[\"“”„‟«»‹›「」『』｢｣〝〞〟＂‘’‚']|\n\s*")
_BEFORE_OPENING = " \t\n\r\u00a0\u202f\u3000([{<-–—/…:"
_ELISION = re.compile(r"['’](?:\d0?s|\d\d|t(?:is|was|il)|em|cause|bout|n|cuz|round|s|til|twas|ere)\b", re.IGNORECASE)
_END = re.compile(r"[.!?…。！？؟]$")


class Quotation(NamedTuple):
    """A text between quotation marks.

    Attributes:
        start: where the inside begins, in code points of the text.
        end: where it ends.
        outer_start: the same with the marks.
        outer_end: the same with the marks; without one, where a paragraph ends inside the quotation.
        speech: whether somebody says it; False for scare quotes, titles and words mentioned.
        depth: 0 for the outermost.
        utterance: parts of one utterance share this number.
    """

    start: int
    end: int
    outer_start: int
    outer_end: int
    speech: bool
    depth: int
    utterance: int


class _Open(NamedTuple):
    mark: str
    start: int
    end: int


class _Span(NamedTuple):
    outer_start: int
    start: int
    end: int
    outer_end: int
    depth: int
    continues: bool


def find_quotations(text: str, language: str) -> tuple[Quotation, ...]:
    """Find every quotation of a text, in order of their beginning.

    Args:
        text: an article or a prose.
        language: ISO 639-1 code; it decides which words beside a quotation are verbs of saying.

    Returns:
        The quotations; nested ones follow the one around them.
    """
    found: list[Quotation] = []
    for span in sorted(_spans(text)):
        speech = _is_speech(text, span, language)
        utterance = len(found)
        if span.depth == 0 and found:
            before = next(q for q in reversed(found) if q.depth == 0)
            if span.continues or _goes_on(text, before, span, language):
                utterance, speech = before.utterance, before.speech or speech
        found.append(Quotation(span.start, span.end, span.outer_start, span.outer_end, speech, span.depth, utterance))
    said = {q.utterance for q in found if q.speech}
    return tuple(q._replace(speech=q.utterance in said) for q in found)


def _spans(text: str) -> list[_Span]:
    spans: list[_Span] = []
    stack: list[_Open] = []
    continued: set[int] = set()
    for match in _MARK.finditer(text):
        mark, at = match.group(), match.start()
        if mark[0] == "\n":
            stack = _break(text, match, stack, spans, continued)
            continue
        depth = _closes(text, mark, at, stack)
        if depth is not None:
            opened = stack[depth]
            del stack[depth:]
            if opened.end < at:
                spans.append(_Span(opened.start, opened.end, at, match.end(), depth, opened.start in continued))
        elif _opens(text, mark, at, stack):
            if stack and stack[-1].mark == mark:  # the one before was never closed
                stack.pop()
            stack.append(_Open(mark, at, match.end()))
    return spans


def _break(text: str, match: re.Match[str], stack: list[_Open], spans: list[_Span], continued: set[int]) -> list[_Open]:
    """Settle what is open at the end of a line."""
    if not stack:
        return []
    opened, after = stack[0], match.end()
    if text.startswith(opened.mark, after) or (opened.mark == "«" and text.startswith("»", after)):
        end = match.start()
        if opened.end < end:
            spans.append(_Span(opened.start, opened.end, end, end, 0, opened.start in continued))
            continued.add(after)
        return []
    return stack if _closed_ahead(text, opened, match) else []


def _closed_ahead(text: str, opened: _Open, match: re.Match[str]) -> bool:
    """Whether the next line closes what is open before it opens anything: a quotation set on two lines."""
    line = text[match.end() : (text.find("\n", match.end()) + 1 or len(text) + 1) - 1]
    for mark in _MARK.finditer(line):
        if mark.group() in _CLOSERS[opened.mark]:
            return _closing(line, mark.start(), mark.end())
        if mark.group() not in "'’":
            return False
    return False


def _closes(text: str, mark: str, at: int, stack: list[_Open]) -> int | None:
    """Return which open mark this one closes, or None."""
    end = at + len(mark)
    for depth in range(len(stack) - 1, -1, -1):
        opened = stack[depth]
        if mark not in _CLOSERS[opened.mark]:
            continue
        if mark in "'’‘":
            return depth if _single_closes(text, at, opened) else None
        if mark == opened.mark and _opening(text, at, end) and not _closing(text, at, end):
            return None
        return depth
    return None


def _opens(text: str, mark: str, at: int, stack: list[_Open]) -> bool:
    end = at + len(mark)
    if mark not in _CLOSERS:
        return False
    if mark == "'":
        return _opening(text, at, end) and not _ELISION.match(text, at) and _single_ahead(text, end)
    if mark in "‘‚":
        return not text[at - 1 : at].isalnum() and not _ELISION.match(text, at)
    if mark in '”»›"':
        return _opening(text, at, end) or (mark == '"' and not stack and not text[at - 1 : at].isalnum())
    return True


def _opening(text: str, at: int, end: int) -> bool:
    """Whether a mark stands as an opening one does: space before it, none after."""
    before, after = text[at - 1 : at] if at else "", text[end : end + 1]
    return (not before or before in _BEFORE_OPENING or before in _CLOSERS or before in "¿¡，。：") and bool(
        after.strip()
    )


def _closing(text: str, at: int, end: int) -> bool:
    """Whether a mark stands as a closing one does: text before it, no word after."""
    return bool(text[at - 1 : at].strip()) and not text[end : end + 1].isalnum()


def _single_closes(text: str, at: int, opened: _Open) -> bool:
    if not _closing(text, at, at + 1) or at == opened.end:
        return False
    if text[at - 1] in "sS" and re.match(r" \w", text[at + 1 : at + 3]):  # the workers' rights
        return not _single_ahead(text, at + 1)
    return True


def _single_ahead(text: str, start: int) -> bool:
    """Whether a single closing mark follows in this line before a single opening one."""
    end = text.find("\n", start)
    line = text[start : end if end >= 0 else len(text)][:1000]
    for match in re.finditer(r"['’‘]", line):
        if _opening(line, match.start(), match.end()) and match.group() != "’":
            return False
        if match.group() != "‘" and _closing(line, match.start(), match.end()):
            return True
    return False


def _goes_on(text: str, before: Quotation, span: _Span, language: str) -> bool:
    """Whether a quotation is a further part of the utterance before it, parted by an attribution."""
    gap = text[before.outer_end : span.outer_start]
    verb = saying(language)
    if not before.speech or "\n" in gap or len(gap) > 120 or verb is None or not verb.search(gap):
        return False
    inside, after = text[before.start : before.end].rstrip(), text[span.outer_end : span.outer_end + 1]
    if _END.search(gap.rstrip()):
        return not text[span.start : span.end].rstrip().endswith(",") and after != ","
    return not inside.endswith(".") and (
        inside[-1:] in ",—-–" or gap.lstrip()[:1] in ",—-–" or gap.rstrip()[-1:] == ","
    )


def _is_speech(text: str, span: _Span, language: str) -> bool:
    """Whether somebody says it, by its length, its stops and the words beside it."""
    inside = text[span.start : span.end].strip()
    words = re.findall(r"[\w'’-]+", inside)
    before = text[max(0, span.outer_start - 60) : span.outer_start].rstrip()
    after = text[span.outer_end : span.outer_end + 60]
    verb = saying(language)
    if before[-1:] in ",:，：" and before and words:
        return True
    said = verb is not None and bool(verb.search(_clause_end(before)) or verb.search(_clause_start(after)))
    if said or inside.endswith((",", "，")):
        return bool(words)
    if language in ("zh", "ja"):
        return len(inside) >= 12 or bool(_END.search(inside))
    titled = sum(w[0].isupper() for w in words if len(w) > 3) >= 0.7 * sum(len(w) > 3 for w in words)
    return len(words) >= 5 and (not titled or bool(_END.search(inside)))


def _clause_end(before: str) -> str:
    return re.split(r"[.!?;\n。！？]\s", before)[-1]


def _clause_start(after: str) -> str:
    return re.split(r"[.!?;\n。！？]", after)[0]


CODE = "quote-altered"


def folded_article(reading: Reading) -> Folded:
    """Fold an article; where a quotation goes on in a new paragraph, the mark it repeats there is a space."""
    text = reading.text
    quotations = [q for q in reading.quotations if q.depth == 0]
    pieces, done = [], 0
    for one, other in itertools.pairwise(quotations):
        if one.utterance == other.utterance and one.end == one.outer_end:
            pieces += (text[done : other.outer_start], " " * (other.start - other.outer_start))
            done = other.start
    return fold("".join([*pieces, text[done:]]))


def check_quotations(prose: str, cited: Sequence[Sentence], reading: Reading) -> Finding:
    """Check that every text between quotation marks is in the cited sentences, or those beside them, word for word.

    Args:
        prose: a text of a brief.
        cited: the sentences it cites.
        reading: the article.

    Returns:
        `quote-altered`: passed also where the prose quotes nothing; failed with the first text that is altered.
    """
    quotations = [q for q in find_quotations(prose, reading.prose_language) if q.depth == 0]
    if not quotations:
        return passed(CODE)
    stretches = _stretches(reading, cited)
    for quotation in quotations:
        inside = prose[quotation.start : quotation.end].strip()
        if not any(_quoted(inside, stretch, reading) for stretch in stretches):
            return failed(CODE, _altered(inside, stretches, reading))
    return passed(CODE)


def _stretches(reading: Reading, cited: Sequence[Sentence]) -> list[tuple[int, int]]:
    """Return the folded spans of the cited sentences and their neighbours, those in a row as one."""
    spans: list[tuple[int, int]] = []
    last = -1
    for sentence in reading.near(cited):
        if sentence.number == last + 1:
            spans[-1] = (spans[-1][0], sentence.end)
        else:
            spans.append((sentence.start, sentence.end))
        last = sentence.number
    return [reading.folded.window(*span) for span in spans]


_GAP = re.compile(r"\s*\[…\]\s*|\s*\([…]\)\s*|\s*…\s*|\[(\w)\](?=\w)|\s*\[([^\]]{1,80})\]\s*")


def _quoted(inside: str, stretch: tuple[int, int], reading: Reading) -> bool:
    """Whether a quotation is in a stretch of the folded article, what `…` and `[word]` leave out apart."""
    needle = fold(inside).text.strip(" .,;:!?…。，！？、")
    if locate_folded(needle, reading.folded.text, *stretch):
        return True
    parts, inserted = _parts(needle)
    if len(parts) < 2 and not inserted:
        return False
    negates = negation(reading.language)
    if negates is None or any(negates.search(word) for word in inserted):
        return False
    start, end = stretch
    place: int | None = None
    for part in parts:
        found = locate_folded(part, reading.folded.text, start, end)
        if found is None or (place is not None and not _may_leave_out(place, found[0], negates, reading)):
            return False
        place = start = found[1]
    return True


def _parts(needle: str) -> tuple[list[str], list[str]]:
    """Return the parts between ellipses and brackets, and the words in the brackets."""
    whole = re.sub(r"\[(\w)\](?=\w)", r"\1", needle)
    inserted = [m.group(1) for m in re.finditer(r"\[([^\]…]+)\]", whole)]
    parts = [p.strip(" .,;:!?") for p in re.split(r"\[[^\]]*\]|\(…\)|…", whole)]
    return [p for p in parts if p], inserted


def _may_leave_out(start: int, end: int, negates: re.Pattern[str], reading: Reading) -> bool:
    """Whether a folded span can be left out of a quotation: it negates nothing and belongs to the same utterance."""
    if negates.search(reading.folded.text, start, end):
        return False
    first, last = reading.folded.offsets[max(start - 1, 0)], reading.folded.offsets[end]
    return _utterance(reading, first) == _utterance(reading, last)


def _utterance(reading: Reading, place: int) -> int | None:
    return next((q.utterance for q in reading.quotations if q.depth == 0 and q.start <= place < q.end), None)


def _altered(inside: str, stretches: list[tuple[int, int]], reading: Reading) -> str:
    """Say what is quoted and what the article has nearest to it."""
    from rapidfuzz import fuzz

    needle, best, nearest = fold(inside).text, 60.0, ""
    for start, end in stretches:
        found = fuzz.partial_ratio_alignment(needle, reading.folded.text[start:end], score_cutoff=best)
        if found is not None and len(needle) <= end - start:
            first, last = reading.folded.span(start + found.dest_start, start + found.dest_end)
            best, nearest = found.score, _whole_words(reading.text, first, last)
    if nearest:
        return f"“{inside}” is given as a quotation; the article says “{nearest}”."
    return f"“{inside}” is given as a quotation; the cited sentences do not say it."


def _whole_words(text: str, start: int, end: int) -> str:
    while start and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum():
        end += 1
    return " ".join(text[start:end].split())
