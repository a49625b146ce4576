"""Bodies with a list in their name: "Securities and Exchange Commission", "Bureau of Alcohol, Tobacco and Firearms"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final, TypeAlias

from briefing.checks.entities.names import token_of
from briefing.languages.notation import listed
from briefing.languages.shared.bodies import ORGANISATION, same_country
from briefing.text.words import Word

Run: TypeAlias = tuple[int, int]

_COMMA: Final = ", "
_AND: Final = frozenset((" and ", ", and "))
_ACRONYM: Final = re.compile(r"\b[A-Z]{3,8}\b")
_IN_BRACKETS: Final = re.compile(r" \(([A-Z]{3,8})\)")
_LANDS: Final = listed("australia canada england ireland ontario scotland wales zealand")
_LONGEST: Final = 7  # runs of one name


def joined(text: str, words: Sequence[Word], runs: Sequence[Run], title: str = "") -> list[Run]:
    """Join the runs of capitalised words that are parts of one English body's name.

    Its acronym in the article shows it; or that it ends in a word for a body or a country, or begins with one and
    "of", and that the article has its parts nowhere else.

    Args:
        text: the article.
        words: its words.
        runs: the runs, as indices into `words`.
        title: the title, which may have an acronym that the text has not.
    """
    acronyms = frozenset(_ACRONYM.findall(f"{title} {text}"))
    often = Counter(token_of(words[first].text) for first, last in runs if last - first == 1)
    found: list[Run] = []
    at = 0
    while at < len(runs):
        ends = _ends(text, words, runs, at)
        end = next((e for e in ends if _is_body(text, words, runs[at:e], acronyms, often)), at + 1)
        found.append((runs[at][0], runs[end - 1][1]))
        at = end
    return found


def _ends(text: str, words: Sequence[Word], runs: Sequence[Run], at: int) -> Iterator[int]:
    """Yield where a list that begins with a run may end: after the run behind its "and"."""
    for end in range(at + 1, min(at + _LONGEST, len(runs))):
        gap = text[words[runs[end - 1][1] - 1].end : words[runs[end][0]].start]
        if gap in _AND:
            yield end + 1
        if gap != _COMMA:
            return


def _is_body(
    text: str, words: Sequence[Word], runs: Sequence[Run], acronyms: frozenset[str], often: Counter[str]
) -> bool:
    inside = [word.text for word in words[runs[0][0] : runs[-1][1]]]
    initials = "".join(word[0] for word in inside if word[0].isupper())
    beside = _IN_BRACKETS.match(text, words[runs[-1][1] - 1].end)
    if initials in acronyms or (beside is not None and _are_in(beside[1], initials)):
        return True
    parts = [words[first].text for first, last in runs if last - first == 1]
    if any(part.isupper() or often[token_of(part)] > 1 for part in parts):
        return False
    if len(runs) == 2 and text.count(text[words[runs[0][0]].start : words[runs[1][1] - 1].end]) == 1:
        return False  # "the Pentagon and State Department" are two
    single = len(parts) == len(runs) - 1
    last = inside[-1].casefold()
    multiple = runs[-1][1] - runs[-1][0] > 1
    if multiple and single and (last in ORGANISATION or last in _LANDS or bool(same_country(last))):
        return True
    headed = inside[0].casefold() in ORGANISATION and inside[1] == "of"
    return headed and len(runs) > 2


def _are_in(letters: str, initials: str) -> bool:
    rest = iter(initials)
    return all(letter in rest for letter in letters)
