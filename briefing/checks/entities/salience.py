"""Whom a story is about: those its title says something of and those its lead opens with; then who speaks.

Left out is what only looks like an actor: the place where it happens, the adjective of a country, a cup or a prize,
whoever is named in passing. Pure.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from typing import Final, NamedTuple

from briefing.article import Sentence
from briefing.checks.document import Document, once
from briefing.checks.entities.actors import Actor
from briefing.checks.entities.names import opening, title_of, titled_spans, token_of, tokens_of, within
from briefing.checks.entities.resolver import cast_of
from briefing.checks.entities.unnamed import (
    BODIES,
    Group,
    acts,
    belongs,
    described,
    is_aside,
    is_subject,
    kind_described,
    says_so,
)
from briefing.checks.quotations import is_quoted
from briefing.languages import is_people, language_of
from briefing.languages.notation import listed
from briefing.languages.shared.bodies import ORGANISATION, PLACE_STARTS, same_country
from briefing.languages.shared.people import GROUP_NAMES
from briefing.text.words import bare_words, words_of

OFTEN: Final = 3
"""Who is named less often, and neither in the title nor in the lead, and does not speak, is named in passing."""
FEW: Final = 6
SHORT: Final = 3
AGAIN: Final = 2
"""Whoever acts in so many sentences is no passer-by."""
_ADJECTIVE: Final = re.compile(r"(?:an|ish|ese|ch|iss|i|sh)$")
_THINGS: Final = listed(
    "act agreement award awards bill bowl championship championships cup derby festival film games marathon olympics"
    " open playoffs poll prix prize report series study summit survey tour treaty trophy war"
)
"""Last words of the names of events and things, in lower case."""
_SITES: Final = listed(
    "avenue bay beach bridge castle city consulate county creek embassy hall harbour harbor hill hotel house"
    " island islands lake mountain"
    " palace park pier plaza port quay river road sea sound square stadium station street tower valley village"
)
"""Last words of the names of places, in lower case."""
_LAST_WORD: Final = re.compile(r"(\w+) $")
_DASH: Final = re.compile(r"(?:, \w+)? [—–-]")
_NAMING: Final = re.compile(r"\b(?:named|identified)\b[^.]{0,40}\bas\b|^They (?:are|were)\b")
_LIST: Final = re.compile(
    r"(?:, \d{1,3})?(?:,? (?:both )?(?:of|from) [A-Z]\w+(?: [A-Z]\w+){0,2})?(?:,? and (?:\d[\w-]* )?|, )"
    r"(?:(?:his|her|its|their) )?(?:[A-Z][\w'’.-]+ ){0,3}"
)
"""What stands between those whom a sentence lists: "Ada Lund, 62, of Velmar, and Bruno Tarn"."""


class Centre(NamedTuple):
    """Whom a story is about.

    Attributes:
        names: the names and descriptions, the first of them first.
        nouns: what those without a name are called, in lower case.
    """

    names: tuple[str, ...]
    nouns: frozenset[str]


def protagonists(document: Document, speaking: Sequence[str]) -> list[str]:
    """Return the names and descriptions of those a story is about, the first of them first.

    Args:
        document: the article.
        speaking: who says or holds something in it, by full name or description.
    """
    titled = _titled(document)
    speaking = [name for name in speaking if name not in tellers(document) - titled.keys()]
    end = max((s.end for s in opening(document)), default=0)
    ranked: dict[str, tuple[int, int]] = {name: (2, place) for place, name in reversed([*enumerate(speaking)])}
    for actor in (a for a in _seen(document) if a.name in ranked or _acts(a, document)):
        if actor.name in titled:
            ranked[actor.name] = (0, titled[actor.name][0][0])
        elif actor.mentions[0].start < end:
            ranked[actor.name] = (1, actor.mentions[0].start)
        elif len(actor.mentions) >= OFTEN or _acts_again(actor, document):
            ranked.setdefault(actor.name, (3, -len(actor.mentions)))
    for group in described(document):
        ranked.setdefault(group.name, (1, group.start) if group.place is None else (0, group.place))
    fuller = {body: _fuller(body, speaking) for body in ranked if body.casefold() in BODIES}
    found = dict.fromkeys([*central(document).names, *sorted(ranked, key=ranked.__getitem__)])
    actors = {actor.name: actor for actor in cast_of(document).actors}
    somebody = any(_is_somebody(actors[name]) and not is_collective(actors[name]) for name in found if name in actors)
    names = each_once([fuller.get(name, name) for name in found], document)
    return without_doubles(names, central(document).names, document) if somebody else names


def _seen(document: Document) -> list[Actor]:
    """Return the actors without those who only bring the news, unless the title names them."""
    aside = tellers(document) - _titled(document).keys()
    return [actor for actor in cast_of(document).actors if actor.name not in aside]


def _fuller(body: str, speaking: Sequence[str]) -> str:
    """Return the words by which a body without a name speaks: "The city council of Velmar" for "council"."""
    return next((words for words in speaking if body.casefold() in words.casefold().split()), body)


def is_central(name: str, document: Document) -> bool:
    """Tell whether the story is about somebody.

    Args:
        name: the full name of an actor, or a description.
        document: the article.
    """
    centre = central(document)
    if name in centre.names:
        return True
    if any(actor.name == name for actor in cast_of(document).actors):
        return False
    return any(word in centre.nouns for word in tokens_of(name, document.language))


def central(document: Document) -> Centre:
    """Return whom the story is about.

    In English these are the ones of whom the title says something, and those who act at the beginning of the lead. Of
    others the title speaks in passing: of the one whose email it is, whom the protest is against, where it happens;
    they count where nobody else does. In other languages they are all that the title and the lead name.

    Args:
        document: the article.
    """
    return _central(document)


@once
def _central(document: Document) -> Centre:
    leading = _leading(document)
    titled, aside = _of_title(document)
    groups = [group for group in described(document) if not (group.named and leading)]
    first = titled | _placed(groups, central=True)
    names = sorted(first, key=first.__getitem__)
    names += [name for name in leading if name not in first]
    names += [g.name for g in groups if g.place is None and not _are_of(g, names)]
    if not names:
        aside |= _placed(groups, central=False)
        names = sorted(aside, key=aside.__getitem__)
    return Centre(tuple(names), frozenset(g.noun for g in groups if g.name in names))


def _placed(groups: Sequence[Group], *, central: bool) -> dict[str, int]:
    return {group.name: group.place for group in groups if group.place is not None and group.central is central}


def _are_of(group: Group, names: Sequence[str]) -> bool:
    """Whether a group of the lead is called after somebody who is central himself: "Taliban fighters"."""
    words = {*bare_words(group.name)} - {group.noun}
    return not all(words.isdisjoint(bare_words(name)) for name in names if name != group.name)


# ------------------------------------------------------------------------------------------------------ the title


def _titled(document: Document) -> dict[str, list[tuple[int, int]]]:
    """Return where the title names whom: of those who share a word of it, the one with the longest name there."""
    return _names_in_title(document)


@once
def _names_in_title(document: Document) -> dict[str, list[tuple[int, int]]]:
    text = title_of(document)
    words = words_of(text, document.language)
    title = [token_of(word.text) for word in words]
    forms = [(form, a.name) for a in cast_of(document).actors for form in a.forms]
    persons = {actor.name: actor for actor in cast_of(document).actors}
    alone = [(form, name) for form, name in _surnames(document) if (form, name) not in forms]
    named = sorted([*forms, *alone], key=lambda n: -len(n[0]))
    found: dict[str, list[tuple[int, int]]] = {}
    taken: set[int] = set()
    for form, name in named:
        for at in range(len(title) - len(form) + 1):
            places = range(at, at + len(form))
            if tuple(title[at : at + len(form)]) == form and taken.isdisjoint(places):
                taken.update(places)
                last = words[places[-1]]
                place = words[at].start, last.end - (len(last.text) - len(token_of(last.text)))
                if (form, name) not in alone or _is_of(place, persons[name], document):
                    found.setdefault(name, []).append(place)
    return found


def _surnames(document: Document) -> list[tuple[tuple[str, ...], str]]:
    """Return the surnames that one person has: titles have them also where the text has none by itself."""
    last = [(tokens_of(actor.name, document.language)[-1:], actor) for actor in cast_of(document).actors]
    often = Counter(form for form, _ in last)
    return [(form, actor.name) for form, actor in last if often[form] == 1 and _may_be_person(actor)]


def _may_be_person(actor: Actor) -> bool:
    words = actor.name.casefold().split()
    told = actor.kind == "organisation" or len(words) < 2 or words[0] in PLACE_STARTS or words[-1] in _SITES | _THINGS
    return not told and not any(map(same_country, words))


def _is_of(place: tuple[int, int], actor: Actor, document: Document) -> bool:
    """Whether a surname in the title is of somebody: he does something there, or is surely a person."""
    if not language_of(document.language).closely_read or belongs(title_of(document), *place):
        return not language_of(document.language).closely_read and actor.kind == "person"
    return actor.kind == "person" or is_subject(title_of(document), *place)


def _of_title(document: Document) -> tuple[dict[str, int], dict[str, int]]:
    """Return where the title says something of whom, and whom it names in passing."""
    title = title_of(document)
    capitals = is_capitalised(title)
    titled: dict[str, int] = {}
    aside: dict[str, int] = {}
    actors = {actor.name: actor for actor in cast_of(document).actors}
    for name, places in _titled(document).items():
        english = language_of(document.language).closely_read
        about = [s for s, e in places if not english or not is_aside(title, s, e, capitals=capitals)]
        subject = english and any(is_subject(title, s, e, capitals=capitals) for s, e in places)
        told = _is_somebody(actors[name]) if subject else bool(about) and _is_body(actors[name])
        if told or _acts(actors[name], document):
            (titled if about else aside)[name] = (about or [places[0][0]])[0]
    return titled, aside


def is_capitalised(text: str) -> bool:
    """Whether nearly all words of a text have capitals, as in a headline: they tell no name there."""
    long = [word for word in bare_words(text) if len(word) > SHORT]
    return len(long) > SHORT and sum(word[0].islower() for word in long) * FEW < len(long)


# ------------------------------------------------------------------------------------------------------- the lead


def _leading(document: Document) -> list[str]:
    """Return those with whom the lead opens: who does something there, or is named as one of those it happened to."""
    if not language_of(document.language).closely_read:
        end = max((s.end for s in opening(document)), default=0)
        return [a.name for a in _seen(document) if a.mentions[0].start < end and _acts(a, document)]
    named = [
        (place.start, place.end, actor, sentence)
        for actor in _seen(document)
        for place in actor.mentions
        for sentence in opening(document)
        if sentence.start <= place.start < sentence.end
        if not is_quoted(place.start, document) and _acts(actor, document)
    ]
    found: list[str] = []
    then: int | None = None  # where one who acts is named, with whom those before him act
    for start, end, actor, sentence in sorted(named, reverse=True):
        in_list = then is not None and _LIST.fullmatch(document.text, end, then)
        if in_list or _opens(start, end, actor, sentence, document.text):
            found.append(actor.name)
            then = start
    return list(dict.fromkeys(reversed(found)))


def _opens(start: int, end: int, actor: Actor, sentence: Sentence, text: str) -> bool:
    """Whether somebody acts in a sentence of the lead, or is named there as one of those it happened to."""
    if actor.kind == "person" and _NAMING.search(text, sentence.start, start):
        return True
    tells = says_so(text, start, end) or any(role.noun in SPEAK_FOR for role in actor.described)
    return acts(text, start, end) and not tells


# ------------------------------------------------------------------------------------------------------- who acts


def _acts(actor: Actor, document: Document) -> bool:
    """Whether somebody named is more than a place or an adjective: a person, or the subject of a sentence."""
    if not language_of(document.language).closely_read:
        return actor.kind == "person" or not all(_is_where(start, end, document) for start, end in _places(actor))
    if all(_is_headline(s, document) for s in document.touching((m.start, m.start + 1) for m in actor.mentions)):
        return False
    if actor.kind == "person":
        return True
    return _is_somebody(actor) and any(acts(document.text, start, end) for start, end in _places(actor))


def _acts_again(actor: Actor, document: Document) -> bool:
    """Whether an English text says in several sentences what somebody does."""
    places = [(start, start + 1) for start, end in _places(actor) if acts(document.text, start, end)]
    return language_of(document.language).closely_read and len({s.number for s in document.touching(places)}) >= AGAIN


def _is_where(start: int, end: int, document: Document) -> bool:
    """Whether a name only says where: a preposition of place stands before it, or it opens a report."""
    before = _LAST_WORD.search(document.text, max(0, start - 20), start)
    dateline = _DASH.match(document.text, end) if document.text[start:end].isupper() else None
    return dateline is not None or (
        before is not None and before[1].casefold() in language_of(document.language).names.where
    )


def _is_somebody(actor: Actor) -> bool:
    """Whether a name may be of somebody: no adjective of a country, no cup or prize."""
    low = actor.name.casefold()
    if actor.kind == "person":
        return True
    return not (same_country(low) and _ADJECTIVE.search(low)) and low.split()[-1] not in _THINGS


def _is_body(actor: Actor) -> bool:
    """Whether a name of several words is that of a body, by all its words: no place, no country, no thing."""
    words = actor.name.casefold().split()
    return len(words) > 1 and words[0] not in PLACE_STARTS and words[-1] not in _SITES and _is_somebody(actor)


@once
def _is_headline(sentence: Sentence, _: Document) -> bool:
    return is_capitalised(sentence.text)


def _places(actor: Actor) -> Iterator[tuple[int, int]]:
    return ((mention.start, mention.end) for mention in actor.mentions)


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


_DATELINE: Final = re.compile(r"^[^\n().]{2,60}\((?P<agency>[^()\d\n]{2,30})\)[.:]? ?[—–-]", re.MULTILINE)
_BYLINE: Final = re.compile(r"^\s*(?:By|Par|Von|Por|Di) (?P<names>[A-Z][^\n.:;!?]{3,80})$", re.MULTILINE)
_NAMES: Final = r"[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+){1,2}"
_CREDIT: Final = re.compile(
    r"(?:^|[(;.] ?)(?:Additional )?(?:[Rr]eporting|[Ee]diting|[Ww]riting|Written|Edited|Photos?|Photographs?) by"
    r" (?P<names>[^\n;.()]{3,80})"
    rf"|(?P<by>{_NAMES}(?:,? and {_NAMES})?),? (?:report(?:ed|s|ing) from|contributed (?:to this|reporting))\b"
    r"|\b[Rr]eporting for (?P<medium>(?:[Tt]he )?[A-Z][^\n;.,()]{1,40})",
    re.MULTILINE,
)


@once
def tellers(document: Document) -> frozenset[str]:
    """Return the names of the actors who only bring the news.

    Args:
        document: the article.
    """
    authors = {tokens_of(author, document.language) for author in document.article.authors}
    spans = [*_spans(document.text)]
    return frozenset(
        actor.name
        for actor in cast_of(document).actors
        if not authors.isdisjoint(actor.forms)
        or any(start <= mention.start and mention.end <= end for mention in actor.mentions for start, end in spans)
    )


def _spans(text: str) -> Iterator[tuple[int, int]]:
    """Yield where a text names those who bring it."""
    for pattern in (_DATELINE, _BYLINE, _CREDIT):
        for match in pattern.finditer(text):
            yield from (match.span(group) for group, found in match.groupdict().items() if found)
