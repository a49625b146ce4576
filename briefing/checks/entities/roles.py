"""Role words beside a name: "Kremlin spokesman Dmitry Peskov", "Peskov, the Kremlin spokesman," and the like."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from briefing.checks.entities.names import ends_label, is_function, token_of
from briefing.languages import is_role, language_of, saying
from briefing.languages.shared.people import GIVEN, NARROWING, PLAIN_MODIFIERS, RELATIVES, VERBS
from briefing.text.words import Word

_ADDRESSES = frozenset(("Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms."))  # nothing before them says who it is
_MOST_WORDS = 7
_MOST_ADJECTIVES = 2  # after a role noun, in the languages that put them there
_AFTER = re.compile(r"(?:\s*[,(–—]\s*|\s-+\s)(?:\d{1,3}\s*[,)]\s*)?")
_PHRASE = re.compile(r"[^,;:()\"“”«»\n]{3,120}?(?=\s*[,;:()\"“”\n]|\s[–—-]|[.!?](?:\s|$)|$)")
_TURKISH_CASES = ("nın", "nin", "nun", "nün", "nda", "nde", "ndan", "nden", "sına", "sine", "yla", "yle")
_GAPS = frozenset((" ", "\u00a0", "\n"))


class Role(NamedTuple):
    """A role as the article words it: its place, its text, the noun and the words that go with the noun."""

    start: int
    end: int
    text: str
    noun: str
    modifiers: frozenset[str]


class Naming(NamedTuple):
    """One place that names somebody.

    Attributes:
        start: where the name begins, titles aside.
        end: where it ends, without a possessive.
        tokens: its words, as names are compared.
        roles: the roles beside it.
        speaks: whether a verb of saying stands beside it.
        acronym: its acronym, in lower case, where the article gives it in parentheses.
        is_person: whether what tells the name tells that it is a person's.
    """

    start: int
    end: int
    tokens: tuple[str, ...]
    roles: tuple[Role, ...]
    speaks: bool
    acronym: str = ""
    is_person: bool = False


def role_of(text: str, words: Sequence[Word], first: int, last: int, language: str) -> Role | None:
    """Read `words[first:last]` as a role; None where no role noun is among them."""
    nouns = [i for i in range(first, last) if is_role(bare(words[i].text), language)]
    if not nouns:
        return None
    links = language_of(language).function_words.links
    linked = next((i for i in range(nouns[0], last) if words[i].text.lower() in links), last)
    head = max(i for i in nouns if i < linked)
    noun = bare(words[head].text)
    if head > first and words[head - 1].text.lower() in NARROWING:
        noun = f"{words[head - 1].text.lower()} {noun}"
    others = (words[i].text for i in range(first, last) if i != head)
    modifiers = frozenset(bare(w) for w in others if not is_function(w, language) and w.lower() not in PLAIN_MODIFIERS)
    start, end = words[first].start, words[last - 1].end
    return Role(start, end, " ".join(text[start:end].split()), noun, modifiers)


def bare(word: str) -> str:
    """Return a word in lower case without its possessive and without the point of an abbreviation."""
    return token_of(word).rstrip(".") if len(word) > 2 else token_of(word)


def role_before(text: str, words: Sequence[Word], first: int, language: str) -> Role | None:
    """Return the role directly before the name that begins at `words[first]`: "Kremlin spokesman Dmitry Peskov"."""
    if not first or text[words[first - 1].end : words[first].start] not in _GAPS:
        return None
    if is_function(words[first - 1].text, language):
        return None
    before = _english_start if language_of(language).names.role_last else _other_start
    begin = before(text, words, first, language)
    if begin < first and _is_linked(words, begin, first, language):
        return None
    return role_of(text, words, begin, first, language) if begin < first else None


def _is_linked(words: Sequence[Word], begin: int, first: int, language: str) -> bool:
    """Whether "of" stands between a role and what follows, which then is what the role is of, but for a given name."""
    linked = any(is_function(w.text, language) for w in words[begin:first])
    return linked and not language_of(language).names.role_last and words[first].text.lower() not in GIVEN


def _adjacent(text: str, words: Sequence[Word], i: int) -> bool:
    gap = text[words[i].end : words[i + 1].start]
    return gap in _GAPS or (gap[:1] == " " and gap[-1] in "'’" and gap[1:-1].isalpha())  # the d' of "maire d'Oslo"


def _english_start(text: str, words: Sequence[Word], first: int, language: str) -> int:
    """Return where a role begins whose noun is its last word: capitalised words, then small ones, then the noun."""
    begin = first
    small = True  # whether only words in lower case have been passed so far
    while begin and first - begin < _MOST_WORDS and _adjacent(text, words, begin - 1):
        word = words[begin - 1].text
        capital = word[0].isupper()
        if begin == first and (not is_role(bare(word), language) or word.endswith(_TURKISH_CASES)):
            return first
        if ends_label(text, words[begin - 1].end) or (begin < first and words[begin].text in _ADDRESSES):
            break
        if is_function(word, language) or (not capital and not small and word not in PLAIN_MODIFIERS):
            break
        verb = says(word, language) or word in VERBS or _is_past(words, begin - 1)
        if not capital and not is_role(word, language) and verb:
            break
        small = small and not capital
        begin -= 1
    return begin


def _is_past(words: Sequence[Word], i: int) -> bool:
    """Whether a word is the verb of a name before it, no adjective of the role: "Doe joined chairman Roe"."""
    return words[i].text.endswith("ed") and i > 0 and words[i - 1].text[0].isupper()


def _other_start(text: str, words: Sequence[Word], first: int, language: str) -> int:
    """Return where a role begins in the other languages: at its noun, adjectives and a genitive may follow."""
    for i in range(first - 1, max(-1, first - 1 - _MOST_WORDS), -1):
        word = words[i].text
        if is_role(bare(word), language):
            before = words[i - 1].text if i else ""
            return i - (before.lower() in NARROWING or is_adjective(before, language))
        if not _adjacent(text, words, i - 1) or says(word.lower(), language):
            break
        if is_function(word, language) and word.lower() not in language_of(language).function_words.links:
            break
    return first


def role_before_comma(text: str, words: Sequence[Word], first: int, last: int, language: str) -> Role | None:
    """Return the role that a name stands in apposition to: "the company's chief executive, Jane Doe,"."""
    if not first or text[words[first - 1].end : words[first].start] != ", " or not _closed(text, words[last - 1].end):
        return None
    determiners, elides = _leading(language), language_of(language).script.elides
    for i in range(first - 1, max(-1, first - 2 - _MOST_WORDS), -1):
        word = words[i].text.lower()
        if i < first - 1 and not _adjacent(text, words, i):
            return None
        elided = elides and text[max(0, words[i].start - 2) : words[i].start].lower() in ("l'", "l’")
        if word in determiners or elided or word.endswith(("'s", "’s")):
            told = text.endswith(", ", 0, words[i].start) and word in determiners
            if told and words[i - 1].text[0].isupper():  # it describes the one before
                return None
            begin = i + (word in determiners)
            role = role_of(text, words, begin, first, language) if begin < first else None
            before = words[i - 1].text.lower() if i else ""
            if role is not None or not language_of(language).function_words.links & {word, before}:
                return role if role and _is_plain_phrase(words, begin, first, language) else None
    return None


def is_adjective(word: str, language: str) -> bool:
    """Whether a word may be an adjective before a role noun: "der französische Präsident"."""
    return (
        word.islower()
        and not is_function(word, language)
        and word.endswith(language_of(language).names.adjectives or ("*",))
    )


def _closed(text: str, end: int) -> bool:
    return text[end : end + 1] in ",.;)" or end == len(text)


def _is_plain_phrase(words: Sequence[Word], first: int, last: int, language: str) -> bool:
    """Whether the words are a noun phrase: no verb of saying or function word before the noun, no clause after it."""
    nouns = [i for i in range(first, last) if is_role(bare(words[i].text), language)]
    links = language_of(language).function_words.links
    linked = next((i for i in range(nouns[0], last) if words[i].text.lower() in links), last)
    plain = [w.text for w in words[first:linked]]
    return not any(is_function(w, language) or says(w.lower(), language) for w in plain)


def role_after(text: str, words: Sequence[Word], last: int, language: str) -> Role | None:
    """Return the role in apposition after the name that ends with `words[last - 1]`: "Jane Doe, the chairwoman,"."""
    if language_of(language).script.suffixes:  # what follows a comma there is the sentence
        return None
    comma = _AFTER.match(text, words[last - 1].end)
    phrase = _PHRASE.match(text, comma.end()) if comma else None
    if phrase is None:
        return None
    first = last
    while first < len(words) and words[first].start < phrase.start():
        first += 1
    end = first
    while end < len(words) and words[end].end <= phrase.end():
        end += 1
    if first < end and words[first].text.lower() in _leading(language):
        if words[first].text[0].isupper():  # a sentence of its own, after a dateline
            return None
        first += 1
    return _appositive(text, words, first, end, language)


@cache
def _leading(language: str) -> frozenset[str]:
    return language_of(language).function_words.articles


def _appositive(text: str, words: Sequence[Word], first: int, end: int, language: str) -> Role | None:
    """Read a phrase between commas as a role, unless it is a clause of its own."""
    within = range(first, min(end, first + _MOST_WORDS))
    noun = next((i for i in within if is_role(bare(words[i].text), language)), None)
    if noun is None or any(is_function(words[i].text, language) for i in range(first, noun)):
        return None
    named = any(w.text.lower() in GIVEN and w.text[0].isupper() for w in words[first:end])
    if named and not language_of(language).closely_read:  # it is the role of another, who is named next
        return None
    while noun + 1 < end and is_role(bare(words[noun + 1].text), language):
        noun += 1
    if any(says(words[i].text.lower(), language) for i in range(first, noun)):
        return None
    linked = next(
        (i for i in range(noun + 1, end) if words[i].text.lower() in language_of(language).function_words.links), end
    )
    adjectives = words[noun + 1 : linked]
    if len(adjectives) > _MOST_ADJECTIVES * (not language_of(language).closely_read) or not all(
        w.text.islower() for w in adjectives
    ):
        return None
    stop = next((i for i in range(noun + 1, end) if words[i].text.lower() in RELATIVES), end)
    last = min(stop, noun + 1 + _MOST_WORDS)
    while is_function(words[last - 1].text, language):
        last -= 1
    return role_of(text, words, first, last, language)


@lru_cache(maxsize=4096)
def says(word: str, language: str) -> bool:
    """Whether a word is a verb of saying."""
    verb = saying(language)
    return verb is not None and verb.fullmatch(word) is not None
