"""The words of a text."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from briefing.languages.names import listed

_TITLES = sorted(listed("Mr Ms Dr Jr Sr Lt St Mrs Gen Sen Rep Gov Col Sgt Maj Adm Rev Hon Prof Sens Reps Capt Pres"))
_POINTED = "|".join([r"(?<=\b[^\W\d_])(?<![\u0300-\u036f]\w)", *(rf"(?<=\b{title})" for title in _TITLES)])
_LETTER = r"[\w\u0300-\u036f]"  # accents may be characters of their own
_WORD = re.compile(rf"\w{_LETTER}*+(?:[-'’&.]{_LETTER}++)*+(?:(?=\.)(?:{_POINTED})\.)?")  # initials keep their point
_ELIDED = re.compile(r"(?:[cdjlmnst]|qu|dell|all|dall|nell|sull|un|quest)['’](?=\w)", re.IGNORECASE)
_APOSTROPHE = re.compile(r"['’]")


class Span(NamedTuple):
    """A word or a name: its place in the text, in code points, and the characters there."""

    start: int
    end: int
    text: str


def words_of(text: str, language: str) -> list[Span]:
    """Return the words of a text, initials and titles with their point, each composed as Unicode composes it.

    French and Italian elisions ("l'Italie") and Turkish endings ("Ankara'da") are taken off.
    """
    make = tuple.__new__  # three times as fast as Span(...), and there are many words
    words: list[Span] = [make(Span, (m.start(), m.end(), m[0])) for m in _WORD.finditer(text)]
    if language in ("fr", "it"):
        words = [_unelided(w) for w in words]
    elif language == "tr":
        words = [_unsuffixed(w) for w in words]
    if unicodedata.is_normalized("NFC", text):
        return words
    return [Span(w.start, w.end, unicodedata.normalize("NFC", w.text)) for w in words]


def _unsuffixed(word: Span) -> Span:
    bare = _APOSTROPHE.split(word.text)[0]
    return Span(word.start, word.start + len(bare), bare)


def _unelided(word: Span) -> Span:
    elided = _ELIDED.match(word.text) if "'" in word.text or "’" in word.text else None
    if elided is None:
        return word
    capital = word.text[0].isupper() and not word.text[elided.end()].isupper()
    if capital and word.text[0] != "L":  # "L'avvocata" opens a sentence, "D'annunzio" is a name
        return word
    return Span(word.start + elided.end(), word.end, word.text[elided.end() :])
