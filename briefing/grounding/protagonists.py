"""Whom a story is about, in order: first those its title and its lead name, then who speaks, then who is named most.

Left out is what only looks like an actor: the place where it happens, the adjective of a country, whoever is named in
passing. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import takewhile
from typing import Final, Literal

from briefing.article import Sentence
from briefing.grounding.actors import Actor
from briefing.grounding.names import is_function, tokens_of
from briefing.grounding.reading import Reading
from briefing.grounding.roles import says
from briefing.grounding.tokens import UNSPACED
from briefing.grounding.words_bodies import ORGANISATION, same_country
from briefing.grounding.words_groups import ONE_OF_THEM, groups, is_people
from briefing.grounding.words_roles import is_role

GROUPS: Final = 2
"""How many groups or people without a name are offered."""
LEAD: Final = 2
"""How many sentences the lead has; what is shorter than `FEWEST` words is a caption or a button."""
FEWEST: Final = 8
OFTEN: Final = 3
"""Who is named less often, and neither in the title nor in the lead, and does not speak, is named in passing."""
FEW: Final = 6
"""A longer description begins with an article or a name, or is a piece of a clause."""
_WORD: Final = re.compile(r"\w+")
_STOP_INSIDE: Final = re.compile(r"\b(?!(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Prof)\b)\w{2,}[.!?] ")
_NOBODY: Final = frozenset(
    {"it", "he", "she", "they", "we", "i", "you", "this", "that", "there", "who", "one", "others"}
)
_PREPOSITIONS: Final = frozenset({"of", "for", "in", "at", "from", "on", "with", "who", "that", "to", "by", "about"})
_PLACED: Final = re.compile(
    r"\b(?:in|at|near|from|to|outside|inside|across|around|on|of|through|towards?|via|into|over)(?: the)? ?$",
    re.IGNORECASE,
)
_ACTS: Final = re.compile(
    r"^(?:,? (?:who|which)\b| (?:has|have|had|is|are|was|were|will|would|could|can|may|must|did|does|do|also|then)\b"
    r"| [a-z]+ed\b| (?:beat|became|began|broke|brought|built|came|chose|cut|drew|drove|fell|flew|fought|found|gave|got"
    r"|grew|held|hit|kept|knew|led|left|lost|made|met|paid|put|ran|rose|sat|saw|sent|set|shot|sold|spent|spoke|stood"
    r"|struck|swept|threw|told|took|went|won|wrote)\b)"
)
_ADJECTIVE: Final = re.compile(r"(?:an|ish|ese|ch|iss|i|sh)$")
_NUMBERS: Final = (
    "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|dozens of|hundreds of|thousands of"
)
_COUNTED: Final = (
    r"(?:(?:[Aa]t least|[Mm]ore than|[Uu]p to|[Aa]bout|[Nn]early) )?"
    rf"(?:(?:\d[\d,]*|(?i:{_NUMBERS}|several|some|many|a|an|the)) )?(?:[A-Z][\w'’-]+ )?"
)


def protagonists(reading: Reading, speaking: Sequence[str]) -> list[str]:
    """Return the names and descriptions of those a story is about, the first of them first.

    Args:
        reading: the article.
        speaking: who says or holds something in it, by full name or description.
    """
    title = tokens_of(reading.article.title or "", reading.language)
    end = _end_of_lead(reading)
    ranked: dict[str, tuple[int, int]] = {name: (2, place) for place, name in reversed([*enumerate(speaking)])}
    titled = _titled(title, reading.cast.actors)
    for actor in (a for a in reading.cast.actors if a.name in ranked or _acts(a, reading)):
        if actor.name in titled:
            ranked[actor.name] = (0, titled[actor.name])
        elif actor.mentions[0].start < end:
            ranked[actor.name] = (1, actor.mentions[0].start)
        elif len(actor.mentions) >= OFTEN:
            ranked.setdefault(actor.name, (3, -len(actor.mentions)))
    for noun, (name, start) in described(reading).items():
        place = title.index(noun) if noun in title else None
        ranked.setdefault(name, (1, start) if place is None else (0, place))
    return sorted(ranked, key=ranked.__getitem__)


def is_central(name: str, reading: Reading) -> bool:
    """Tell whether the story is about somebody: whether its title or its lead names or describes them, and they act.

    Args:
        name: the full name of an actor, or a description.
        reading: the article.
    """
    if any(actor.name == name for actor in reading.cast.actors):
        return name in reading.once(_central)
    return not reading.once(described).keys().isdisjoint(tokens_of(name, reading.language))


def _central(reading: Reading) -> frozenset[str]:
    """The names of those at the centre."""
    end = _end_of_lead(reading)
    titled = _titled(tokens_of(reading.article.title or "", reading.language), reading.cast.actors)
    leading = (a for a in reading.cast.actors if a.name in titled or a.mentions[0].start < end)
    return frozenset(a.name for a in leading if _acts(a, reading))


def _end_of_lead(reading: Reading) -> int:
    return max((s.end for s in _lead(reading)), default=0)


def _lead(reading: Reading) -> Sequence[Sentence]:
    spaced = reading.language not in UNSPACED
    return [s for s in reading.sentences if not spaced or len(s.text.split()) >= FEWEST][:LEAD]


def _titled(title: Sequence[str], actors: Sequence[Actor]) -> dict[str, int]:
    """Return where a title names whom: of those who share a word of it, the one with the longest name there."""
    named = sorted(((form, actor.name) for actor in actors for form in actor.forms), key=lambda n: -len(n[0]))
    found: dict[str, int] = {}
    taken: set[int] = set()
    for form, name in named:
        for at in range(len(title) - len(form) + 1):
            places = range(at, at + len(form))
            if tuple(title[at : at + len(form)]) == form and taken.isdisjoint(places):
                taken.update(places)
                found[name] = min(at, found.get(name, at))
    return found


# ------------------------------------------------------------------------------------------------------- who acts


def _acts(actor: Actor, reading: Reading) -> bool:
    """Whether somebody named is more than a place or an adjective: a person, or the subject of a sentence."""
    if reading.language != "en":
        return True
    if all(reading.once(_is_capitalised, s) for s in reading.touching(_beginnings(actor))):
        return False
    if actor.kind == "person":
        return True
    low = actor.name.casefold()
    if same_country(low) and _ADJECTIVE.search(low):
        return False
    return any(_is_subject(reading.text, start, end) for start, end in _places(actor))


def _is_capitalised(sentence: Sentence, _: Reading) -> bool:
    """Whether nearly all words of a sentence have capitals, as in a headline: they tell no name there."""
    long = [word for word in _WORD.findall(sentence.text) if len(word) > FEW]
    return len(long) > 1 and sum(word[0].islower() for word in long) * FEW < len(long)


def _beginnings(actor: Actor) -> Iterator[tuple[int, int]]:
    return ((start, start + 1) for start, _ in _places(actor))


def _places(actor: Actor) -> Iterator[tuple[int, int]]:
    return ((mention.start, mention.end) for mention in actor.mentions)


def _is_subject(text: str, start: int, end: int) -> bool:
    """Whether a mention is followed by its verb, and no preposition of place stands before it."""
    if _PLACED.search(text, max(0, start - 16), start):
        return False
    after = text[end : end + 32]
    word = re.match(r"\s(\w+)", after)
    return _ACTS.match(after) is not None or (word is not None and says(word[1], "en"))


# ------------------------------------------------------------------------------------- who is described, not named


def described(reading: Reading) -> dict[str, tuple[str, int]]:
    """Return those whom the title describes without a name, or who act in the first sentence: by noun, words and place.

    Args:
        reading: the article.
    """
    pattern = _group_pattern(reading.language)
    if pattern is None:
        return {}
    title = {match["noun"].casefold() for match in pattern.finditer(reading.article.title or "")}
    end = max((s.end for s in _lead(reading)[:1]), default=0)
    found: dict[str, tuple[str, int]] = {}
    for match in pattern.finditer(reading.text):
        if not title and match.start() >= end:
            break
        noun = match["noun"].casefold()
        leads = match.start() < end and (reading.language != "en" or _is_subject(reading.text, *match.span()))
        if noun not in found and (noun in title or leads):
            found[noun] = (" ".join(match[0].split()), match.start())
    first = sorted(found, key=lambda noun: (noun not in title, found[noun][1]))[:GROUPS]
    return {noun: found[noun] for noun in first}


@cache
def _group_pattern(language: str) -> re.Pattern[str] | None:
    nouns = sorted(groups(language) | (ONE_OF_THEM if language == "en" else frozenset()), key=len, reverse=True)
    if not nouns:
        return None
    listed = "|".join(map(re.escape, nouns))
    if language in UNSPACED:
        return re.compile(rf"(?P<noun>{listed})")
    before = _COUNTED if language == "en" else ""
    case = "" if language == "de" else "(?i:"
    return re.compile(rf"(?<!\w){before}(?P<noun>{case}{listed}{')' if case else ''})(?![\w-])")


def describes_people(words: str, language: str) -> bool:
    """Whether the words are people by what they are, or a name that the article has once, and no piece of a clause."""
    parts = _WORD.findall(words)
    if not parts or _is_piece(parts, words, language):
        return False
    if language != "en":
        return any(is_people(part, language) for part in parts) or not any(
            part[0].islower() or part[0].isdigit() for part in parts
        )
    head = _head(parts, language)
    if is_people(head, language) or head.casefold() in ORGANISATION:
        return True
    return len(parts) > 1 and all(part[0].isupper() for part in parts)


def kind_described(words: str, language: str) -> Literal["person", "group"] | None:
    """What a description is of: one person, or several; None where its words do not tell.

    Args:
        words: a description without a name, "a spokesman for the ministry".
        language: ISO 639-1 code.
    """
    parts = _WORD.findall(words)
    telling = [_head(parts, language)] if language == "en" else parts
    people = next((part for part in telling if is_people(part, language)), None)
    if people is None:
        return None
    one = is_role(people.casefold(), language) or people.casefold() in ONE_OF_THEM
    return "person" if one and people not in groups(language) else "group"


def _head(parts: Sequence[str], language: str) -> str:
    """Return the noun of an English description: the last word before a preposition, or before a name."""
    head = list(takewhile(lambda part: part not in _PREPOSITIONS, parts))
    while len(head) > 1 and head[-1][0].isupper() and not is_people(head[-1], language):
        head.pop()
    return head[-1] if head else ""


def _is_piece(parts: Sequence[str], words: str, language: str) -> bool:
    """Whether the words are no description: a sentence ends in them, a clause goes on behind them, or "it" begins."""
    if parts[0].casefold() in _NOBODY or _STOP_INSIDE.search(words):
        return True
    cut = len(parts) > 1 and is_function(parts[-1], language)
    return cut or (len(parts) > FEW and parts[0].islower() and not is_function(parts[0], language))
