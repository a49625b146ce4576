"""A sentence without the dateline of a news agency before it."""

from __future__ import annotations

import re
from typing import Final

from briefing.article import Sentence
from briefing.checks.document import Document
from briefing.languages import language_of

DATELINES: Final = 3
"""Only among so many sentences an article has a dateline, behind a headline and a name."""
_WORDS: Final = r"[^\W\d_]+\.?(?:[ -][^\W\d_]+){0,2}"
_DATELINE: Final = re.compile(
    rf"(?P<place>(?=[^\W\d_]{{3}}){_WORDS})(?P<region>, {_WORDS})?(?:,? [^\W\d_]+\.? \d{{1,2}})?"
    r"(?: \((?P<agency>[^\W\d_][\w /.-]+)\))?\.?(?: ?[—–] ?| --? )"
)
"""A place in capitals, with its region, the day and the agency; one in small letters only before an agency."""


def told(text: str, language: str) -> str:
    """Return a sentence in one line, without the dateline of a news agency before it: "OSTERHOLM — ".

    Args:
        text: a sentence of an article, or a model's copy of one.
        language: ISO 639-1 code of the article.
    """
    line = " ".join(text.split())
    found = _dateline(line, language)
    return line[found.end() :] if found and (found["place"].isupper() or found["agency"]) else line


def told_of(sentence: Sentence, document: Document) -> str:
    """Return a sentence of an article as `told` does; at its beginning also without a place in small letters.

    Args:
        sentence: the sentence; "Osterholm – The pier …" is one with a dateline where the article names the place again.
        document: the article.
    """
    line, text = " ".join(sentence.text.split()), told(sentence.text, document.language)
    found = _dateline(line, document.language) if text == line and sentence.number <= DATELINES else None
    return line[found.end() :] if found and is_dateline(found[0], document) else text


def _dateline(line: str, language: str) -> re.Match[str] | None:
    """A place with a capital, and a dash, before a sentence."""
    found = _DATELINE.match(line)
    if found is None or line[found.end() : found.end() + 1].islower():
        return None
    names = f"{found['place']}{found['region'] or ''}".split()
    opening = language_of(language).function_words.opening
    return found if all(word[0].isupper() and word.strip(".,").casefold() not in opening for word in names) else None


def is_dateline(words: str, document: Document) -> bool:
    """Tell whether the words that `told` leaves out surely are a dateline, and no verdict: the article tells of it.

    Args:
        words: what stands before the event.
        document: the article.
    """
    found = _DATELINE.fullmatch(words)
    return found is not None and re.search(rf"[\w,] {found['place'].rstrip('.').title()}\b", document.text) is not None
