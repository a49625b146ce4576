"""Whether an open question is one, and whether the article asks or raises it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Final

from briefing.article import Sentence
from briefing.grounding.finding import Finding, failed, passed, unchecked
from briefing.grounding.reading import Reading
from briefing.grounding.terms import BREAK, CJK, plain, words_of
from briefing.grounding.words.questions import ASKING, LEFT_OPEN, LEFT_OPEN_CJK, OPENING, RAISING, RAISING_CJK

CODE: Final = "not-a-question"
_MARK = re.compile(r"[?？؟;]")


def is_question(text: str, language: str) -> bool | None:
    """Tell whether a text asks something.

    Args:
        text: a sentence.
        language: ISO 639-1 code of its language.

    Returns:
        True with a question mark or an opening question word or particle, False without; None where the language is
        not covered and there is no mark.
    """
    if has_mark(text, language):
        return True
    if language in CJK:
        return any(sign in text for sign in OPENING[language].split())
    if language not in OPENING:
        return None
    words = [w.casefold() for w in words_of(text, language) if w != BREAK]
    return bool(words) and _opens(words, language)


def asking_pattern(language: str) -> str | None:
    """Return a regular expression of a question as a schema takes it; None where a question may begin with any word.

    A small model that is to ask what a sentence leaves open repeats the sentence; one that must begin with "how" asks.

    Args:
        language: ISO 639-1 code of the question.
    """
    asking = ASKING.get(language)
    return rf'^({asking}) [^?"\\]*\?$' if asking else None


def has_mark(text: str, language: str) -> bool:
    """Tell whether a text has a question mark; in Greek that is the semicolon."""
    return any(m.group() != ";" or language == "el" for m in _MARK.finditer(text))


def check_question(question: str, origin: str, cited: Sequence[Sentence], reading: Reading) -> Finding:
    """Check that an open question is one, and that a sentence cited asks it or raises it.

    Args:
        question: the question, in `reading.prose_language`.
        origin: "asked" by the article, or raised by it and "unanswered".
        cited: the sentences cited; a heading is a sentence.
        reading: the article.

    Returns:
        A finding `not-a-question`.
    """
    asks = is_question(question, reading.prose_language)
    if asks is False:
        return failed(CODE, f"“{question}” asks nothing.")
    if origin != "asked":
        return unchecked(CODE) if asks is None else passed(CODE)
    if any(_asks(s.text, reading.language) for s in cited):
        return unchecked(CODE) if asks is None else passed(CODE)
    if reading.language not in OPENING:
        return unchecked(CODE)
    return failed(CODE, "The article is said to ask it, but no sentence cited asks anything.")


def _asks(text: str, language: str) -> bool:
    """Whether a sentence asks, directly or in reported speech."""
    return has_mark(text, language) or bool(is_question(text, language)) or raises(text, language)


def raises(text: str, language: str) -> bool:
    """Tell whether a sentence raises a question without asking it ("asked whether", "it is unclear whether")."""
    return _says(text, language, RAISING, RAISING_CJK)


def leaves_open(text: str, language: str) -> bool:
    """Tell whether a sentence says that something is not known or not decided ("it is unclear whether")."""
    return _says(text, language, LEFT_OPEN, LEFT_OPEN_CJK)


def _says(text: str, language: str, phrases: Mapping[str, str], signs: Mapping[str, str]) -> bool:
    if language in CJK:
        return any(sign in text for sign in signs[language].split())
    pattern = _pattern(phrases.get(language, ""), language)
    return bool(pattern and pattern.search(plain(text, language).casefold()))


@cache
def _pattern(phrases: str, language: str) -> re.Pattern[str] | None:
    folded = [p.strip() for p in plain(phrases, language).casefold().split("|")]
    return re.compile(rf"\b(?:{'|'.join(folded)})\b") if any(folded) else None


@cache
def _openings(language: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(p.split()) for p in plain(OPENING[language], language).casefold().split("|"))


def _opens(words: list[str], language: str) -> bool:
    return any(tuple(words[: len(opening)]) == opening for opening in _openings(language))
