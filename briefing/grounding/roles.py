"""Role words beside a name: "Kremlin spokesman Dmitry Peskov", "Peskov, the Kremlin spokesman," and the like."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from briefing.grounding.names import Span
from briefing.grounding.words_names import FUNCTION_WORDS
from briefing.grounding.words_quotations import saying
from briefing.grounding.words_roles import DETERMINERS, NARROWING, PLAIN_MODIFIERS, is_role

_MOST_WORDS = 7
_AFTER = re.compile(r"(?:\s*[,(–—]\s*|\s-+\s)(?:\d{1,3}\s*[,)]\s*)?")
_PHRASE = re.compile(r"[^,;:()\"“”«»\n]{3,120}?(?=\s*[,;:()\"“”\n]|\s[–—-]|[.!?](?:\s|$)|$)")
_LINKS = {
    "en": [
        "of",
        "for",
        "at",
        "in",
        "to",
        "and",
        "with",
        "from",
        "on",
        "who",
        "whose",
        "since",
        "under",
        "which",
        "that",
    ],
    "de": ["von", "vom", "der", "des", "für", "in", "im", "bei", "beim", "und", "am", "aus"],
    "fr": ["de", "du", "des", "d'", "d’", "à", "au", "aux", "pour", "et", "en", "chez", "qui"],
    "es": ["de", "del", "para", "y", "en", "que"],
    "it": ["di", "del", "dello", "della", "dei", "degli", "delle", "dell'", "per", "e", "in", "al", "che"],
    "pt": ["de", "do", "da", "dos", "das", "para", "e", "em", "no", "na", "que"],
}


class Role(NamedTuple):
    """A role as the article words it: its place, its text, the noun and the words that go with the noun."""

    start: int
    end: int
    text: str
    noun: str
    modifiers: frozenset[str]


def role_of(text: str, words: Sequence[Span], first: int, last: int, language: str) -> Role | None:
    """Read `words[first:last]` as a role; None where no role noun is among them."""
    nouns = [i for i in range(first, last) if is_role(words[i].text.lower(), language)]
    if not nouns:
        return None
    linked = next((i for i in range(nouns[0], last) if words[i].text.lower() in _LINKS.get(language, ())), last)
    head = max((i for i in nouns if i < linked), default=nouns[0])
    noun = words[head].text.lower().rstrip(".")
    if head > first and words[head - 1].text.lower() in NARROWING:
        noun = f"{words[head - 1].text.lower()} {noun}"
    others = (words[i].text for i in range(first, last) if i != head)
    function = FUNCTION_WORDS.get(language, frozenset())
    modifiers = frozenset(bare(w) for w in others if w.lower() not in function and w.lower() not in PLAIN_MODIFIERS)
    start, end = words[first].start, words[last - 1].end
    return Role(start, end, " ".join(text[start:end].split()), noun, modifiers)


def bare(word: str) -> str:
    """Return a word in lower case without its possessive."""
    return re.sub(r"['’]s?$", "", word).casefold()


def role_before(text: str, words: Sequence[Span], first: int, language: str) -> Role | None:
    """Return the role directly before the name that begins at `words[first]`."""
    function = FUNCTION_WORDS.get(language, frozenset())
    begin = first
    while begin and first - begin < _MOST_WORDS and text[words[begin - 1].end : words[begin].start] == " ":
        word = words[begin - 1].text.lower()
        if (word in function and word not in _LINKS.get(language, ())) or _says(word, language):
            break
        begin -= 1
    while begin < first and words[begin].text.lower() in function:
        begin += 1
    nearest = next((i for i in range(first - 1, begin - 1, -1) if is_role(words[i].text.lower(), language)), None)
    if nearest is None or (language == "en" and nearest != first - 1):
        return None
    if language != "en":
        begin = nearest
    elif any(words[i].text.lower() in function for i in range(begin, first)):
        begin = max(i for i in range(begin, first) if words[i].text.lower() in function) + 1
    return role_of(text, words, begin, first, language)


def role_before_comma(text: str, words: Sequence[Span], first: int, last: int, language: str) -> Role | None:
    """Return the role that a name stands in apposition to: "the company's chief executive, Jane Doe,"."""
    if not first or text[words[first - 1].end : words[first].start] != ", " or not _closed(text, words[last - 1].end):
        return None
    determiners = DETERMINERS.get(language, frozenset())
    for begin in range(first - 1, max(-1, first - 2 - _MOST_WORDS), -1):
        word = words[begin].text
        if begin < first - 1 and text[words[begin].end : words[begin + 1].start] != " ":
            return None
        if word.lower() in determiners or word in ("A", "a", "An", "an") or word.endswith(("'s", "’s")):
            inside = begin if word.endswith(("'s", "’s")) else begin + 1
            return role_of(text, words, inside, first, language) if inside < first else None
    return None


def _closed(text: str, end: int) -> bool:
    return text[end : end + 1] in ",.;)" or end == len(text)


def role_after(text: str, words: Sequence[Span], last: int, language: str) -> Role | None:
    """Return the role in apposition after the name that ends with `words[last - 1]`."""
    comma = _AFTER.match(text, words[last - 1].end)
    phrase = _PHRASE.match(text, comma.end()) if comma else None
    if phrase is None or last >= len(words) or words[last].start > phrase.end():
        return None
    first = last
    while first < len(words) and words[first].start < phrase.start():
        first += 1
    end = first
    while end < len(words) and words[end].end <= phrase.end():
        end += 1
    return _appositive(text, words, first, end, language)


def _appositive(text: str, words: Sequence[Span], first: int, end: int, language: str) -> Role | None:
    """Read a phrase between commas as a role, unless it is a clause of its own."""
    determiners = DETERMINERS.get(language, frozenset()) | {"a", "an"}
    if first < end and words[first].text.lower() in determiners:
        first += 1
    noun = next(
        (i for i in range(first, min(end, first + _MOST_WORDS)) if is_role(words[i].text.lower(), language)), None
    )
    if noun is None:
        return None
    links = _LINKS.get(language, ())
    function = FUNCTION_WORDS.get(language, frozenset())
    if any(words[i].text.lower() in function and words[i].text.lower() not in links for i in range(first, noun)):
        return None
    while noun + 1 < end and is_role(words[noun + 1].text.lower(), language):
        noun += 1
    follows = words[noun + 1].text.lower() if noun + 1 < end else ""
    if language == "en" and follows and follows not in links:
        return None
    if any(_says(words[i].text.lower(), language) for i in range(first, noun)):
        return None
    stop = next(
        (i for i in range(noun + 1, end) if words[i].text.lower() in ("who", "whose", "which", "that", "qui", "que")),
        end,
    )
    return role_of(text, words, first, min(stop, noun + 1 + _MOST_WORDS), language)


def _says(word: str, language: str) -> bool:
    verb = saying(language)
    return verb is not None and verb.fullmatch(word) is not None
