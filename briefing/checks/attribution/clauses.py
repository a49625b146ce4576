"""The narrator's words, cut for the rules of attribution: sentences with each quotation as one token.

A quotation counts as one word of the sentence around it, whatever is in it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from briefing.checks.document import Document
from briefing.checks.quotations import quotations_of
from briefing.languages import language_of
from briefing.languages.notation import fold_word
from briefing.text.words import Word

QUOTE = '"'
_ELIDED = r"[^\W\d_]{1,7}['’](?=[^\W\d_])|"
_AFTER_VERB = r"-(?:t-)?(?:ils?|elles?|on)\b"
_INVERTED = rf"(?:(?!{_AFTER_VERB})[-‐‑&.@][^\W_]+)*|{_AFTER_VERB}"
_NUMBER = r"\d+(?:[.,:]\d+)+"
_CLITIC = r"['’](?:s|re|ve|ll|d|m)\b"
_HUNG = re.compile(_CLITIC)
_WORD = rf"(?:(?:[-‐‑&.@_]|(?!{_CLITIC})['’])[^\W_]+)*"
_MARK = re.compile(r"(?<=s)['’](?=\s)|[,،、，:：;؛;()\[\]%]|[–—―]|(?<=\s)-{1,2}(?=\s)")
_MARKS = {**dict.fromkeys("،、，", ","), **dict.fromkeys(("–", "—", "―", "--"), "-")}
_MARKS |= {"：": ":", "؛": ";", "[": "(", "]": ")", "’": "'"}
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
    text, tokens = document.text, _tokens(document)
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


def _tokens(document: Document) -> list[Token]:
    text, words, starts, language = document.text, document.words, document.word_starts, document.language
    found: list[Token] = []
    done = 0
    for quotation in (q for q in quotations_of(document) if q.depth == 0 and q.speech):
        start, end = quotation.outer_start, quotation.outer_end
        found += _cut(text, words[bisect_left(starts, done) : bisect_left(starts, start)], done, start, language)
        found.append(Token(start, end, text[start:end], QUOTE))
        hung = _HUNG.match(text, end)
        found += [Token(end, hung.end(), hung[0], fold_word(hung[0], language))] if hung else []
        done = hung.end() if hung else end
    return found + _cut(text, words[bisect_left(starts, done) :], done, len(text), language)


def _cut(text: str, words: Sequence[Word], start: int, end: int, language: str) -> list[Token]:
    """Cut a stretch of a text, which has these words, into tokens."""
    make = tuple.__new__  # three times as fast as Token(...), and there are many
    found: list[Token] = []
    for _, _, _, first, last in words:
        if text[start:first] != " ":
            found += _marks(text, start, first)
        word = text[first:last]
        if word.isalpha():
            found.append(make(Token, (first, last, word, fold_word(word, language))))
        else:
            found += [make(Token, (first + a, first + b, word[a:b], low)) for a, b, low in _parts(word, language)]
        start = last
    return found + _marks(text, start, end)


def _marks(text: str, start: int, end: int) -> list[Token]:
    at = max(0, start - 1)  # an apostrophe is a mark behind an s
    found = _marks_in(text[at:end], start - at)
    return [Token(at + a, at + b, mark, _MARKS.get(mark, mark)) for a, b, mark in found]


@lru_cache(maxsize=4096)
def _marks_in(gap: str, start: int) -> tuple[tuple[int, int, str], ...]:
    return tuple([(*match.span(), match[0]) for match in _MARK.finditer(gap, start)])


@lru_cache(maxsize=16384)
def _parts(word: str, language: str) -> tuple[tuple[int, int, str], ...]:
    """Return the parts of a word that are tokens of their own: clitics, what is elided, a pronoun hung on a verb."""
    found = _pattern(language).finditer(word)
    return tuple([(*match.span(), _part(fold_word(match[0], language))) for match in found])


def _part(low: str) -> str:
    """Return a pronoun hung on a verb ("-t-elle") without what joins it."""
    return low.rpartition("-")[2] if low[0] == "-" else low


_PLAIN = re.compile(rf"{_NUMBER}|[^\W_]+{_WORD}|{_CLITIC}")
_SPLIT = re.compile(rf"{_NUMBER}|{_ELIDED}[^\W_]+{_INVERTED}|{_CLITIC}")
_SUFFIXED = re.compile(rf"{_NUMBER}|[^\W_]+(?:[-&.][^\W_]+)*|['’][^\W\d_]+")


@cache
def _pattern(language: str) -> re.Pattern[str]:
    script = language_of(language).script
    return _SPLIT if script.elides else _SUFFIXED if script.suffixes else _PLAIN
