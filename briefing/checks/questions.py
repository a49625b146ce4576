"""Whether a text asks something, and whether a sentence leaves something open."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from briefing.checks.document import Document, Finding, failed, passed, unchecked
from briefing.languages import language_of
from briefing.text.content_words import keys_of, plain

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
    known = language_of(language)
    if not known.questions.opening:
        return None
    if known.script.unspaced:
        return any(sign in text for sign in known.questions.opening)
    words = [w.casefold() for w in keys_of(text, language)]
    return bool(words) and _opens(words, language)


def asking_pattern(language: str) -> str | None:
    """Return a regular expression of a question as a schema takes it; None where a question may begin with any word.

    A small model that is to ask what a sentence leaves open repeats the sentence; one that must begin with "how" asks.

    Args:
        language: ISO 639-1 code of the question.
    """
    asking = language_of(language).questions.asking
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
    pattern = _left_open(language)
    return pattern is not None and pattern.search(plain(text, language).casefold()) is not None


@cache
def _left_open(language: str) -> re.Pattern[str] | None:
    known = language_of(language)
    phrases = plain(known.questions.left_open, language).casefold()
    return re.compile(phrases if known.script.unspaced else rf"\b(?:{phrases})\b") if phrases else None


@cache
def _openings(language: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(plain(p, language).casefold().split()) for p in language_of(language).questions.opening)


def _opens(words: list[str], language: str) -> bool:
    return any(tuple(words[: len(opening)]) == opening for opening in _openings(language))
