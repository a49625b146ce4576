"""How an English title or sentence treats somebody it names: as one who acts or suffers, or in passing.

"Ada Lund sues the bank" is about Lund; "the protest against Ada Lund", "Ada Lund's neighbour" and "the Lund Tower" are
about something else.
"""

from __future__ import annotations

import re
from typing import Final

from briefing.checks.entities.names import is_function
from briefing.checks.entities.roles import says
from briefing.languages import language_of
from briefing.languages.notation import listed
from briefing.languages.people import is_people, is_role
from briefing.languages.shared.titles import GROUP_NAMES, LEADING_MODIFIERS
from briefing.text.words import bare_words

_CLAUSE: Final = re.compile(r"[:;,!?()“”\"–—|]|\s-+\s|(?<=\w\w)[.](?=\s|$)")
_IN_PLACE: Final = re.compile(r"\b(?:in|from|of|at|near|outside) (?:the )?(?:[A-Z][\w’'-]* ?)+, $")
_APPOSITION: Final = re.compile(r",(?: \d{1,3},)?(?: [^,;:.“”\"]{1,80},)?")
_OTHERS: Final = re.compile(r",? and (?:[A-Z][\w'’.-]*|the|his|her|their|its)(?: [A-Z][\w'’.-]*){0,4}")
PLACED: Final = listed(
    "about above across against amid among around at before behind below beside despite down for from in inside into"
    " like near of off on onto outside over past regarding through to toward towards under until upon via without"
    " within"
)
"""English prepositions."""
_DETERMINERS: Final = listed("the his her its their this that these those a an")
_ARTICLED: Final = (PLACED | _DETERMINERS) - {"to"}
_ATTACKS: Final = listed("ambush assault attack attacks bombing bombings offensive raid raids strike strikes takeover")
_STATES: Final = listed("cast cut dead felt fled hit hurt let missing put quit safe set shut split spread")
_AUXILIARIES: Final = listed(
    "am are be been being can could did do does had has have is may might must shall should was were will would isn't"
    " aren't wasn't weren't won't can't couldn't doesn't didn't don't hasn't haven't hadn't wouldn't shouldn't"
)
_ADVERBS: Final = listed("also even finally just later never not now once only still then")
_TELLS: Final = re.compile(
    r"(?:,[^,]{1,80},)? (\w+)(?: (?:reporters|in a statement|on \w+|\w+day))?[,.]?(?=\s[A-Z]|\s*$|[.,])"
)
_GROUPS: Final = re.compile(r"[^s]s$")
_OWN: Final = listed("administration brothers camp campaign clan dynasty families family foundation sisters")
"""Nouns of what acts for somebody, or is his: "the Lund campaign", "the Tarn family"."""


def is_aside(text: str, start: int, end: int, *, capitals: bool = False) -> bool:
    """Whether a title names somebody only in passing: of another, where or against whom it is, before another noun.

    Args:
        text: the title.
        start: where the name begins.
        end: where it ends, without a possessive.
        capitals: whether every word of the title has a capital.
    """
    if re.match(r"['’](?:s\b)? ?\w|['’]s\b|-\w", text[end:]) or text[:start].endswith("-"):
        return True
    clause = _CLAUSE.split(text[:start])[-1]
    before = bare_words(clause, "en")
    after = _words_after(text, end)
    placed = _governor(before, capitals=capitals)
    if after and after[0].casefold() in _ATTACKS and placed in ("", "in", "after"):
        return False
    if placed in PLACED or _is_embedded(before, capitals=capitals):
        return True
    if not belongs(text, start, end):
        return False
    opens = not text[:start].strip() and any(_is_verb(word) for word in after[1:])  # "Norvane plan angers fans"
    return not opens or is_people(after[0].casefold(), "en")


def belongs(text: str, start: int, end: int) -> bool:
    """Whether a name stands before a noun that is about something else: "the Lund election", "Norvane fans"."""
    return _is_modifier(text[start:end], _words_after(text, end))


def is_subject(text: str, start: int, end: int, *, capitals: bool = False) -> bool:
    """Whether a title says what somebody does: "Ada Lund narrowly wins", "Ada Lund to leave".

    Args:
        text: the title.
        start: where the name begins.
        end: where it ends, without a possessive.
        capitals: whether every word of the title has a capital.
    """
    if is_aside(text, start, end, capitals=capitals) or not text[end : end + 1].isspace():
        return False
    words = (w for w in _words_after(text, end) if w.casefold() not in _ADVERBS and not w.endswith("ly"))
    word = next(words, "").casefold()
    return word == "to" or says(word, "en") or _is_verb(word)


def acts(text: str, start: int, end: int) -> bool:
    """Whether a sentence says what somebody does or says: a verb stands behind the name, or behind its apposition.

    Args:
        text: the text.
        start: where the name begins.
        end: where it ends, without a possessive.
    """
    before = text[max(0, start - 80) : start]
    first = bare_words(text[start:end], "en")[:1]
    opens = any(word[0].isupper() and is_function(word, "en") for word in first)  # "Five people were hurt"
    placed = _governor(bare_words(_CLAUSE.split(before)[-1], "en"), capitals=False) in PLACED
    if (placed and not opens) or _IN_PLACE.search(before):
        return False
    after = text[end : end + 240]
    for skipped in (_APPOSITION, _OTHERS):
        match = skipped.match(after)
        after = after[match.end() :] if match else after
    words = bare_words(after[:40], "en")
    if not words or not after.startswith(" "):
        return False
    word = next((w for w in words if w.casefold() not in _ADVERBS and not w.endswith("ly")), words[0])
    return word.islower() and (_is_predicate(word) or _governs(words))


def says_so(text: str, start: int, end: int) -> bool:
    """Whether somebody is named only as one who tells of it: "…, Ada Lund said", "told reporters", "said Ada Lund"."""
    before = [w for w in bare_words(text[max(0, start - 60) : start], "en") if not is_role(w.casefold(), "en")]
    if before and says(before[-1], "en"):
        return True
    match = _TELLS.match(text, end)
    return match is not None and says(match[1], "en")


def _words_after(text: str, end: int) -> list[str]:
    return bare_words(_CLAUSE.split(text[end:])[0], "en")


def _governor(before: list[str], *, capitals: bool) -> str:
    """Return the preposition that a name's phrase depends on, passing over "the", "outgoing President"; else ""."""
    for place in range(len(before) - 1, max(-1, len(before) - 7), -1):
        low = before[place].casefold()
        if low in PLACED:
            return low
        named = before[place][0].isupper() and not capitals
        described = low in _DETERMINERS or low in LEADING_MODIFIERS or is_role(low, "en")
        beside = place and before[place - 1].casefold() in _ARTICLED and not _is_verb(low)
        if not (named or described or beside):
            return ""
    return ""


def _is_embedded(before: list[str], *, capitals: bool) -> bool:
    """Whether a name is the object of what is only a purpose or a means: "lands to meet X", "hopes of beating X"."""
    words = [w for w in before if w.casefold() not in _DETERMINERS]
    while words and is_role(words[-1].casefold(), "en"):
        words.pop()
    if len(words) < 3:
        return False
    main, last, verb = words[-3:]
    if last.casefold() == "to":  # "plans to meet X" is what it plans
        return not _is_verb(main) and any(_is_verb(word) for word in words[:-3])
    return verb.endswith("ing") and verb not in LEADING_MODIFIERS and (capitals or main[0].islower())


def _is_modifier(name: str, after: list[str]) -> bool:
    """Whether a name stands before a noun that it belongs to: "the Lund election", "Norvane fans"."""
    if not after or not after[0][0].isalpha():
        return False
    word = after[0].casefold()
    if word in _OWN:
        return False
    if word in language_of("en").function_words.opening or word in _AUXILIARIES or word in _ADVERBS or _is_verb(word):
        return is_people(word, "en")
    return is_people(word, "en") or not (_GROUPS.search(name) or name.casefold() in GROUP_NAMES)


def _is_verb(word: str) -> bool:
    """Whether an English word of a headline is a verb by its form, or one of the words for what befell somebody."""
    low = word.casefold()
    if is_people(low, "en"):
        return False
    return _is_state(low) or low in _AUXILIARIES or low.endswith(("ed", "ing")) or _GROUPS.search(low) is not None


def _governs(words: list[str]) -> bool:
    """Whether words behind a name are a verb of the present and the beginning of its object: "faces the voters"."""
    if len(words) < 2 or words[0] in language_of("en").function_words.opening:
        return False
    return _GROUPS.search(words[0]) is not None and words[1] in _DETERMINERS


def _is_predicate(word: str) -> bool:
    low = word.casefold()
    if low == "according":
        return False
    return low in _AUXILIARIES or _is_state(low) or low in ("who", "which") or low.endswith("ed") or says(word, "en")


def _is_state(word: str) -> bool:
    return word in _STATES or word in language_of("en").morphology.past
