"""What is no actor beside one who is named: another word for somebody, a nameless collective. Pure."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Final

from briefing.checks.document import Document
from briefing.checks.entities.actors import Actor
from briefing.checks.entities.headlines import titled_spans, within
from briefing.checks.entities.resolver import cast_of
from briefing.checks.entities.unnamed import kind_described
from briefing.languages import language_of
from briefing.languages.notation import listed
from briefing.languages.people import is_people
from briefing.languages.shared.bodies import ORGANISATION
from briefing.languages.shared.titles import GROUP_NAMES

SPEAK_FOR: Final = listed("spokesman spokeswoman spokesperson reporter correspondent witness analyst expert")
"""Those who speak for others: none of them is a description of whom the story names."""
_WORD: Final = re.compile(r"\w+")
_BODIES: Final = ORGANISATION | listed("polizei policía polizia polícia полиция поліція")
_DETERMINER: Final = re.compile(r"^(?:the|an?|some) ", re.IGNORECASE)
_GENITIVE: Final = re.compile(r" (?:of|for|von|de|du|des|del) ")


def each_once(names: Sequence[str], document: Document) -> list[str]:
    """Leave out descriptions that differ from one before in the article alone, or are names by a headline's capitals.

    Args:
        names: names and descriptions.
        document: the article.
    """
    known = {actor.name for actor in cast_of(document).actors}
    found: dict[str, str] = {}
    for name in names:
        if name in known or not _is_of_headline(name, document):
            found.setdefault(_DETERMINER.sub("", name).casefold(), name)
    return list(found.values())


def may_be_named(description: str, document: Document) -> bool:
    """Tell whether a description of one person may be of somebody named before it: "the harbour singer".

    Args:
        description: words that name nobody.
        document: the article.
    """
    words = _WORD.findall(description.casefold())
    if kind_described(description, document.language) != "person" or len(words) < 2:
        return False
    first = min(
        (a.mentions[0].start for a in cast_of(document).actors if a.kind == "person"), default=len(document.text)
    )
    places = cast_of(document).mentions(description)
    after = bool(places) and places[0].start > first
    known = words[0] in language_of(document.language).function_words.known
    return known and after and not SPEAK_FOR.intersection(words) and not _GENITIVE.search(description)


def without_doubles(names: Sequence[str], central: Collection[str], document: Document) -> list[str]:
    """Leave out what may be said of somebody who is named: "the harbour singer", and "friends" beside a name.

    Args:
        names: names, one of them of somebody, and descriptions.
        central: those that the story is about.
        document: the article.
    """
    actors = {actor.name: actor for actor in cast_of(document).actors}
    named = {name for name, actor in actors.items() if not is_collective(actor)}.union(central)
    if language_of(document.language).script.caseless:  # nothing tells there whether a name is in a description
        return list(names)
    return [name for name in names if name in named or not _is_of_one_named(name, document)]


def is_collective(actor: Actor) -> bool:
    """Whether a capital is all that an English word for people has of a name: "Investigators"."""
    low = actor.name.casefold()
    return actor.kind != "person" and is_people(low, "en") and low not in GROUP_NAMES | ORGANISATION


def _is_of_headline(name: str, document: Document) -> bool:
    """Whether all that makes a description a name are the capitals of a headline: "Freshly Found Letter"."""
    places, titled = cast_of(document).mentions(name), titled_spans(document)
    in_titles = bool(places) and all(within(place.start, titled) for place in places)
    return in_titles and kind_described(name, document.language) is None


def _is_of_one_named(name: str, document: Document) -> bool:
    """Whether a description may be of one named, or is of a collective that has no name in it."""
    kind = kind_described(name, document.language)
    words = _WORD.findall(name.casefold())
    if kind == "person" and len(words) > 1:
        return may_be_named(name, document)
    bare = _DETERMINER.sub("", name)
    if language_of(document.language).script.nouns_capitalised:
        named = " " in bare
    else:
        named = any(word[0].isupper() for word in _WORD.findall(bare)[1:])
    several = kind is not None or words[0] in language_of(document.language).function_words.several
    return several and not named and _BODIES.isdisjoint(words)
