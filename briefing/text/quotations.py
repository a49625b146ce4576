"""Where the quotations of a text stand, and which of them somebody says."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from briefing.languages import language_of, naming, saying

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


# What closes what opens. Straight marks close themselves; » opens in German and closes in French.
_CLOSERS = {
    "“": ("”", "“", '"', "''"),
    "„": ("“", "”", '"', "‟"),
    "‟": ("”",),
    "”": ("”",),
    "«": ("»",),
    "»": ("«", "»"),
    "‹": ("›",),
    "›": ("‹",),
    "「": ("」",),
    "『": ("』",),
    "｢": ("｣",),
    "〝": ("〞", "〟"),
    '"': ('"', "”", "''"),
    "＂": ("＂",),
    "``": ("''",),
    "‘": ("’", "'"),
    "‚": ("‘", "’"),
    "'": ("'", "’"),
}
_SINGLE = frozenset("'‘’‚")
_AMBIGUOUS = frozenset(('"', "'", "”", "＂"))  # that close themselves
_MARK = re.compile(r"``|''(?!')|[\"“”„‟«»‹›「」『』｢｣〝〞〟＂‘’‚']|\n\s*")
_SINGLE_MARK = re.compile(r"['’‘]")
_BEFORE_OPENING = frozenset(" \t\n\r\u00a0\u202f\u3000([{<-–—/…:=¿¡，。：、；>")
_ELISION = re.compile(r"['’‘](?:\d0s|\d\ds?|tis|twas|til|till|em|cause|bout|n|cuz|round)\b", re.IGNORECASE)
_FAR = 2000  # code points: how far a single closing mark is looked for


class Quoted(NamedTuple):
    """A text between marks.

    Attributes:
        outer_start: where the opening mark begins.
        start: where the inside begins.
        end: where it ends.
        outer_end: where the closing mark ends; the same as `end` where a paragraph ends inside the quotation.
        continues: whether it goes on from the one before it, in a new paragraph.
    """

    outer_start: int
    start: int
    end: int
    outer_end: int
    continues: bool


class _Open(NamedTuple):
    """A mark that is open: the mark, its place, where the inside begins, and whether it repeats one left open."""

    mark: str
    at: int
    start: int
    continues: bool


_DEEPEST = 32
"""Marks that are open at a time in one line, or more are never closed."""


def quoted_spans(text: str) -> list[Quoted]:
    """Return every text between quotation marks, sorted; nested ones follow the one around them."""
    return sorted(_read(text)[0], key=lambda q: (q.outer_start, -q.outer_end))


@lru_cache(maxsize=64)
def outermost(text: str) -> tuple[tuple[int, int], ...]:
    """Return the inside of every quotation that is not within another, sorted.

    The last may be one that the end of the text leaves open: to leave out the closing mark is no way around a check.
    """
    if _MARK.search(text) is None:
        return ()
    closed, still_open = _read(text)
    insides: list[tuple[int, int]] = []
    done = 0
    for span in sorted(closed, key=lambda q: (q.outer_start, -q.outer_end)):
        if span.outer_start >= done:
            insides.append((span.start, span.end))
        done = max(done, span.outer_end)
    unclosed = (o.start for o in still_open if o.mark not in _SINGLE and text[o.start :].strip())
    return (*insides, *((start, len(text)) for start in itertools.islice(unclosed, 1)))


def _read(text: str) -> tuple[list[Quoted], list[_Open]]:
    """Return what is quoted, in the order of the closing marks, and what is still open at the end."""
    found: list[Quoted] = []
    stack: list[_Open] = []
    repeats = False  # whether the next mark is one that a paragraph repeats
    for match in _MARK.finditer(text):
        mark, at, end = match.group(), match.start(), match.end()
        if mark[0] == "\n":
            stack, repeats = _at_line_end(text, match, stack, found) if stack else (stack, False)
        elif repeats:
            stack, repeats = [_Open(_opener(mark), at, end, continues=True)], False
        elif (depth := _closed_by(text, mark, at, stack)) is not None:
            opened = stack[depth]
            del stack[depth:]
            if text[opened.start : at].strip():
                found.append(Quoted(opened.at, opened.start, at, end, opened.continues))
        elif _opens(text, mark, at, stack):
            if stack and stack[-1].mark == mark and mark in _AMBIGUOUS:
                stack.pop()  # never closed
            elif len(stack) >= _DEEPEST:
                del stack[1]
            stack.append(_Open(mark, at, end, continues=False))
    return found, stack


def _opener(mark: str) -> str:
    """Return the mark that a repeated one stands for: French repeats the closing one."""
    return "«" if mark == "»" else mark


def _at_line_end(
    text: str, line_end: re.Match[str], stack: list[_Open], found: list[Quoted]
) -> tuple[list[_Open], bool]:
    """Settle what is open where a line ends: it goes on, with or without its mark repeated, or was never closed."""
    opened, end, after = stack[0], line_end.start(), line_end.end()
    repeated = text.startswith(opened.mark, after) or (opened.mark == "«" and text.startswith("»", after))
    inner = itertools.takewhile(lambda q: q.outer_start > opened.at, reversed(found))
    if repeated and not any(text[q.outer_start] == opened.mark for q in inner):
        inside_end = end - (len(text[opened.start : end]) - len(text[opened.start : end].rstrip()))
        if opened.start < inside_end:
            found.append(Quoted(opened.at, opened.start, inside_end, inside_end, opened.continues))
            return [], True
    return (stack if _closes_ahead(text, opened, after) else []), False


def _closes_ahead(text: str, opened: _Open, after: int) -> bool:
    """Whether the next line closes what is open before it opens anything: a quotation set on two lines."""
    end = text.find("\n", after)
    for match in _MARK.finditer(text, after, end if end >= 0 else len(text)):
        if match.group() in _CLOSERS[opened.mark]:
            return _looks_closing(text, match.start(), match.end())
        if match.group() not in _SINGLE:
            return False
    return False


def _closed_by(text: str, mark: str, at: int, stack: list[_Open]) -> int | None:
    """Return the place in the stack of what a mark closes, or None."""
    for depth in range(len(stack) - 1, -1, -1):
        opened = stack[depth]
        if mark not in _CLOSERS[opened.mark]:
            continue
        if mark in _SINGLE:
            return depth if _single_closes(text, at, opened) else None
        if mark == opened.mark and _only_opens(text, at, at + len(mark)):
            return None
        return depth
    return None


def _only_opens(text: str, at: int, end: int) -> bool:
    return _looks_opening(text, at, end) and not _looks_closing(text, at, end)


def _opens(text: str, mark: str, at: int, stack: list[_Open]) -> bool:
    end = at + len(mark)
    if mark not in _CLOSERS:
        return False
    if mark == "'":
        return _looks_opening(text, at, end) and not _ELISION.match(text, at) and _single_closes_ahead(text, end)
    if mark in ("‘", "‚"):
        return not text[at - 1 : at].isalnum() and not _ELISION.match(text, at)
    if mark == '"':
        return _looks_opening(text, at, end) or (not stack and not text[at - 1 : at].isalnum())
    return mark not in "”»›" or _looks_opening(text, at, end)


def _looks_opening(text: str, at: int, end: int) -> bool:
    """Whether a mark stands as an opening one does: space before it, none after."""
    before = text[at - 1] if at else ""
    return (not before or before in _BEFORE_OPENING or before in _CLOSERS) and bool(text[end : end + 1].strip())


def _looks_closing(text: str, at: int, end: int) -> bool:
    """Whether a mark stands as a closing one does: text before it, no word after."""
    return at > 0 and not text[at - 1].isspace() and not text[end : end + 1].isalnum()


def _single_closes(text: str, at: int, opened: _Open) -> bool:
    """Whether a single mark closes one, and is no apostrophe: not in a word, nor after the s of "workers' rights"."""
    if at == opened.start or not _looks_closing(text, at, at + 1):
        return False
    possessive = text[at - 1] in "sS" and text[at + 1 : at + 2] == " " and text[at + 2 : at + 3].islower()
    return not possessive or not _single_closes_ahead(text, at + 1)


def _single_closes_ahead(text: str, start: int) -> bool:
    """Whether a single closing mark follows in this line before a single opening one."""
    end = text.find("\n", start, start + _FAR)
    for match in _SINGLE_MARK.finditer(text, start, end if end >= 0 else min(len(text), start + _FAR)):
        at = match.start()
        if match.group() != "’" and _only_opens(text, at, at + 1):
            return False
        if match.group() != "‘" and _looks_closing(text, at, at + 1) and at > start:
            return True
    return False
