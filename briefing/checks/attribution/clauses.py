"""The narrator's words, cut for the rules of attribution: sentences with each quotation as one token.

A quotation counts as one word of the sentence around it, whatever is in it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from briefing.checks.document import Document
from briefing.checks.quotations import quotations_of
from briefing.languages.spelling import folded
from briefing.text.quotations import Quotation

QUOTE = '"'
_MASK = "\x00"
_ELIDED = r"[^\W\d_]{1,7}['’](?=[^\W\d_])|"
_AFTER_VERB = r"-(?:t-)?(?:ils?|elles?|on)\b"
_INVERTED = rf"(?:(?!{_AFTER_VERB})[-‐‑&.@][^\W_]+)*|{_AFTER_VERB}"
_NUMBER = r"\d+(?:[.,:]\d+)+"
_CLITIC = r"['’](?:s|re|ve|ll|d|m)\b"
_WORD = rf"(?:(?:[-‐‑&.@_]|(?!{_CLITIC})['’])[^\W_]+)*"
_REST = rf"|{_CLITIC}|(?<=s)['’](?=\s)|[,،、，:：;؛;()\[\]]|[–—―]|(?<=\s)-{{1,2}}(?=\s)|%"
_MARKS = {
    "،": ",",
    "、": ",",
    "，": ",",
    "：": ":",
    "؛": ";",
    "[": "(",
    "]": ")",
    "–": "-",
    "—": "-",
    "―": "-",
    "--": "-",
}
_DATELINE = 12
"""Within how many tokens the dash after a dateline stands."""
_ACRONYM = 3


class Token(NamedTuple):
    """A word, a quotation or a mark: its span in the article, and its folded form.

    A quotation's `low` is `QUOTE`; a mark's is the mark, folded (`,` for `،`, `-` for a dash); `'s` is a token.
    """

    start: int
    end: int
    text: str
    low: str

    @property
    def is_word(self) -> bool:
        """Whether it is a word or a number."""
        return self.low[0].isalnum()


class Unit(NamedTuple):
    """A sentence of the narrator with the quotations in it: its span, its tokens, whether a paragraph begins here."""

    start: int
    end: int
    tokens: tuple[Token, ...]
    opens_paragraph: bool


def units_of(document: Document) -> tuple[Unit, ...]:
    """Cut an article into units, in order."""
    text = document.text
    outer = [q for q in quotations_of(document) if q.depth == 0 and q.speech]
    tokens = _tokens(_masked(text, outer), text, document.language)
    starts = [t.start for t in tokens]
    units: list[Unit] = []
    for _, start, end, _ in document.sentences:
        inside = _after_dateline(tokens[bisect_left(starts, start) : bisect_left(starts, end)])
        before = text[units[-1].end : start] if units else "\n"
        units.append(Unit(start, end, inside, "\n" in before))
    return tuple(units)


def _after_dateline(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """Leave out what an agency puts before a report: "VARNA, March 3 (Agency) -"."""
    dash = next((i for i, t in enumerate(tokens[:_DATELINE]) if t.low == "-"), 0)
    place = dash and tokens[0].text.isupper() and len(tokens[0].text) > _ACRONYM
    written = all(t.text[0].isupper() or t.text[0].isdigit() or not t.is_word for t in tokens[:dash])
    return tuple(tokens[dash + 1 :] if place and written else tokens)


def tokens_in(text: str, start: int, end: int, language: str) -> tuple[Token, ...]:
    """Cut a stretch of the article, such as the inside of a quotation, into tokens."""
    piece = text[start:end]
    return tuple(_tokens(piece, piece, language, start))


def _masked(text: str, quotations: Sequence[Quotation]) -> str:
    pieces: list[str] = []
    done = 0
    for quotation in quotations:
        pieces += (text[done : quotation.outer_start], _MASK * (quotation.outer_end - quotation.outer_start))
        done = quotation.outer_end
    return "".join([*pieces, text[done:]])


def _tokens(masked: str, text: str, language: str, at: int = 0) -> list[Token]:
    """Cut a text, which stands at a place of the article, into tokens."""
    pattern = _PATTERNS.get(language, _PLAIN)
    plain = language not in ("tr", "ar")
    make = tuple.__new__  # three times as fast as Token(...), and there are many
    found: list[Token] = []
    for match in pattern.finditer(masked):
        start, end = match.span()
        piece = text[start:end]
        if piece.isalpha() and plain:
            low = piece.lower()
        elif masked[start] == _MASK:
            low = QUOTE
        else:
            low = _mark(folded(piece, language))
        found.append(make(Token, (at + start, at + end, piece, low)))
    return found


def _mark(low: str) -> str:
    """Return a mark in its plain form, and a pronoun hung on a verb ("-t-elle") without what joins it."""
    if low[0] == "-" and low[-1].isalpha():
        return low.rpartition("-")[2]
    return _MARKS.get(low, low)


_PLAIN = re.compile(rf"(?=\S)(?:{_MASK}+|{_NUMBER}|[^\W_]+{_WORD}{_REST})")
_SPLIT = re.compile(rf"(?=\S)(?:{_MASK}+|{_NUMBER}|{_ELIDED}[^\W_]+{_INVERTED}{_REST})")
_SUFFIXED = re.compile(rf"(?=\S)(?:{_MASK}+|{_NUMBER}|[^\W_]+(?:[-&.][^\W_]+)*|['’][^\W\d_]+{_REST})")
_PATTERNS = {"fr": _SPLIT, "it": _SPLIT, "pt": _PLAIN, "tr": _SUFFIXED}
