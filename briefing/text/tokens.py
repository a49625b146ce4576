"""A text cut into the pieces that numbers and dates are read from, and word tables to look them up in.

Offsets are those of the text: whatever is folded (digits, case, spaces) is folded code point by code point or inside
one token.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Generic, Literal, NamedTuple, TypeAlias, TypeVar

from briefing.languages import language_of
from briefing.languages.notation import fold_word

T = TypeVar("T")

TokenKind: TypeAlias = Literal["iso", "date", "clock", "number", "han", "name", "word", "sign"]


_DIGIT_ZEROS = "٠۰०０"
_SPACES = "\u00a0\u2007\u2009\u202f\u2002\u2003\u3000"
_FOLDED: dict[str, str] = {
    **{chr(ord(zero) + n): str(n) for zero in _DIGIT_ZEROS for n in range(10)},
    **dict.fromkeys(_SPACES, "\u00a0"),
    **dict.fromkeys("‐‑‒−﹣－", "-"),
    **dict.fromkeys("’ʼ＇`´", "'"),
    **dict(zip("．，：％／＄￥～〜٪", ".,:%/$¥~~%", strict=True)),
}

HAN_DIGITS = "〇零一二两兩三四五六七八九"
HAN_SCALES = "十百千万萬亿億兆"

_LETTER = r"[^\W\d_]"
_MARKS = r"[\u0300-\u036f\u0640\u064b-\u065f]"
_INDIAN = r"\d{1,2}(?:,\d{2})+,\d{3}(?!\d)"
_GLUED = r"(?<![^\W_])(?:RM|Rs|USD|EUR|GBP|CHF|CAD|AUD|NZD|HKD|SGD|INR|MYR|JPY|CNY|RMB|SEK|NOK|DKK|PLN|BRL|ZAR)(?=\d)"
"""Codes of currencies that are written onto their number, and are no name such as F16."""
_GROUPED = r"\d{1,3}(?:(?P<_g>[.,'٬\u00a0 ])\d{3})(?:(?P=_g)\d{3})*(?!\d)(?:[.,٫]\d+(?![\d.]))?"
_HAN_NUMBER = rf"\d[\d,.]*[{HAN_SCALES}]+(?:\d+(?:,\d{{3}})*[{HAN_SCALES}]*)*|[{HAN_DIGITS}{HAN_SCALES}]+"
_PARTS = r"""
    (?=\S) (?: %(han)s  # before white space nothing else is tried
    (?P<word>%(word)s)(?!-?\d)
  | (?P<code>%(glued)s)
  | (?P<iso>\d{4}-\d{1,2}-\d{1,2}(?![\d-]))
  | (?P<date>\d{1,2}(?P<_d>[./])\d{1,2}(?P=_d)(?:\d{4}|\d{2})(?![\d./]?\d))
  | (?P<clock>\d{1,2}:\d{2}(?::\d{2})?(?!\d))
  | (?P<number>%(indian)s|%(grouped)s|\d+(?:[.,٫]\d+)?)
  | (?P<name>(?=[^\W\d_]*[A-ZА-ЯЁІЇЄҐ]|[Cc]ovid)(?!(?:Mid|Pre|Post|Under|Over|Top|Sub)-)
        %(letter)s+-?\d+(?:-?[A-Za-z]+|\d)*)
  | (?P<before_digit>%(word)s)
  | (?P<sign>[^\s\w]) )
"""
_FIXED = {"grouped": _GROUPED, "indian": _INDIAN, "glued": _GLUED}
_SPACED = re.compile(
    _PARTS % {**_FIXED, "han": "", "letter": _LETTER, "word": rf"{_LETTER}++(?:{_MARKS}++{_LETTER}*+)*+"},
    re.VERBOSE,
)
_UNSPACED = re.compile(
    _PARTS
    % {
        **_FIXED,
        "han": f"(?P<han>{_HAN_NUMBER}) |",
        "letter": "[A-Za-z]",
        "word": r"(?:[A-Za-zÀ-ɏ]++|[^\W\d_])",
    },
    re.VERBOSE,
)


_KINDS: dict[str, TokenKind] = {
    "iso": "iso", "date": "date", "clock": "clock", "number": "number", "han": "han", "name": "name", "word": "word",
    "before_digit": "word", "code": "word", "sign": "sign",
}  # fmt: skip


class Token(NamedTuple):
    """A piece of a text: what it is, its folded form, and its span."""

    kind: TokenKind
    word: str
    start: int
    end: int


def fold_text(text: str) -> str:
    """Write every digit in ASCII and every odd space, dash and apostrophe as one kind; the length stays."""
    if not text.isascii():
        for odd in _FOLDED.keys() & set(text):  # few are there: faster than str.translate, which asks for every one
            text = text.replace(odd, _FOLDED[odd])
    return text


@lru_cache(maxsize=512)
def tokenize(text: str, language: str) -> tuple[Token, ...]:
    """Cut a text into tokens; white space is left out. Numbers and dates are read from the same ones."""
    return tuple(_tokens(text, language))


def _tokens(text: str, language: str) -> Iterator[Token]:
    make = tuple.__new__  # three times as fast as Token(...), and there are many
    for match in (_UNSPACED if language_of(language).script.unspaced else _SPACED).finditer(fold_text(text)):
        kind = _KINDS[match.lastgroup or "sign"]
        piece = match[0]
        word = fold_word(piece, language) if kind == "word" else piece
        yield make(Token, (kind, word, *match.span()))


class Lexicon(Generic[T]):
    """Words and phrases of one language, and what each of them means."""

    def __init__(self, entries: Mapping[str, T], language: str) -> None:
        """Fold the phrases; of two that fold alike the later one holds."""
        self._between = "" if language_of(language).script.unspaced else " "
        self._meanings: dict[str, T] = {}
        self._longest: dict[str, int] = {}
        for phrase, meaning in entries.items():
            words = [t.word for t in _tokens(phrase, language)]
            self._meanings[self._between.join(words)] = meaning
            self._longest[words[0]] = max(len(words), self._longest.get(words[0], 0))
        self.firsts = frozenset(self._longest)
        """The words that a phrase starts with."""

    def beginnings(self, wanted: Callable[[T], bool]) -> frozenset[str]:
        """Return the first words of the phrases that mean something wanted; of languages that write spaces."""
        return frozenset(phrase.split(" ")[0] for phrase, meaning in self._meanings.items() if wanted(meaning))

    def match(self, words: Sequence[str], at: int) -> tuple[T, int] | None:
        """Return what the longest phrase at `words[at]` means and how many words it has, or None."""
        longest = self._longest.get(words[at])
        if longest is None:
            return None
        if longest == 1:
            return self._meanings[words[at]], 1
        for length in range(min(longest, len(words) - at), 0, -1):
            meaning = self._meanings.get(self._between.join(words[at : at + length]))
            if meaning is not None:
                return meaning, length
        return None
