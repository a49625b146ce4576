"""Whether a text asks something, and whether a sentence leaves something open."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Final

from briefing.checks.document import Document
from briefing.checks.finding import Finding, failed, passed, unchecked
from briefing.languages.questions import ASKING, LEFT_OPEN, LEFT_OPEN_CJK, OPENING
from briefing.text.content_words import CJK, keys_of, plain

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
    words = [w.casefold() for w in keys_of(text, language)]
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


def check_question(question: str, document: Document) -> Finding:
    """Check that an open question asks something; whether the article asks or raises it is for a reader to say.

    Args:
        question: the question, in `document.prose_language`.
        document: the article.

    Returns:
        A finding `not-a-question`; unchecked where the language is not covered and there is no question mark.
    """
    asks = is_question(question, document.prose_language)
    if asks is None:
        return unchecked(CODE)
    return passed(CODE) if asks else failed(CODE, f"“{question}” asks nothing.")


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
