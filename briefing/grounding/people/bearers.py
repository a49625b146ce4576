"""Whose role some words are: the one they stand beside, in apposition, as a title or after a copula."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias

from briefing.grounding.people.names import CASELESS
from briefing.grounding.terms import beginning, content_words
from briefing.grounding.words.names import listed
from briefing.grounding.words.reference import DETERMINERS, INDEFINITE, RELATIVES
from briefing.grounding.words.roles import PLAIN_MODIFIERS, is_role

if TYPE_CHECKING:
    from briefing.article import Evidence, Sentence
    from briefing.grounding.people.actors import Actor
    from briefing.grounding.people.cast import Mention
    from briefing.grounding.reading import Reading

Bearing: TypeAlias = Literal["own", "other", "open"]

_LONGEST_GAP: Final = 40  # code points between a name and what stands beside it
_SHARE: Final = 0.5  # of the words of a role that a sentence must have, to be the one that gives it
_TITLED: Final = re.compile(r"\s|\s*[,(–—]\s*|\s-{1,2}\s")
_COPULAS: Final = {
    "en": listed("is was are were be became has been as who"),
    "de": listed("ist war wird wurde als"),
    "fr": listed("est était fut devient comme qui"),
    "es": listed("es era fue como quien que"),
    "it": listed("è era fu diventa come che"),
    "pt": listed("é era foi como que"),
    "ru": listed("был была является стал стала это который которая"),
    "uk": listed("був була є став стала це який яка"),
    "tr": listed("olarak olan"),
}
_JOINED: Final = re.compile(r"\s*(?:,|&|and|und|et|y|e|и|і|та|ve)?\s*", re.IGNORECASE)


class Bearer(NamedTuple):
    """Somebody whose role is asked about: where the article names them, and the actor, where it is known."""

    starts: frozenset[int]
    actor: Actor | None

    def is_at(self, mention: Mention) -> bool:
        """Whether a mention is of this one."""
        return mention.start in self.starts or (self.actor is not None and mention.actor is self.actor)


def bearing(wanted: set[str], mentions: Sequence[Evidence], sentences: Sequence[Sentence], reading: Reading) -> Bearing:
    """Tell whose role some words are.

    Args:
        wanted: the content words of the role.
        mentions: where the article names the one it is said to be of.
        sentences: the sentences to look in.
        reading: the article.

    Returns:
        `own` where they stand beside a mention of that one, `other` where they stand beside somebody else's and
        nowhere else, `open` where neither can be told. In scripts without case names are not known: `own` where they
        stand in one sentence.
    """
    starts = frozenset(m.start for m in mentions)
    if reading.language in CASELESS:
        named = (s for s in sentences if any(s.start <= start < s.end for start in starts))
        return "own" if any(_hits(wanted, s, reading) for s in named) else "open"
    actor = next((a for a in reading.cast.actors if any(m.start in starts for m in a.mentions)), None)
    hits = [(sentence, _hits(wanted, sentence, reading)) for sentence in sentences]
    told = {
        (_told(start, end, Bearer(starts, actor), sentence, reading), len({key for _, _, key in found}))
        for sentence, found in hits
        for start, end in _windows(found, wanted)
    }
    most = {bearing for bearing, count in told if count == max(count for _, count in told)}
    if most == {"other"}:
        return "other" if {bearing for bearing, _ in told} == {"other"} else "open"
    return "own" if any(bearing == "own" for bearing, _ in told) else "open"


def _hits(wanted: set[str], sentence: Sentence, reading: Reading) -> list[tuple[int, int, str]]:
    """Return the words of a role that a sentence has, in order: where each is, and which it is."""
    begun = {beginning(word): word for word in wanted}
    return [(start, end, begun[key]) for start, end, key in reading.once(_begun, sentence) if key in begun]


def _begun(sentence: Sentence, reading: Reading) -> list[tuple[int, int, str]]:
    """Return how the content words of a sentence begin, each with its place; or the whole sentence as the place."""
    if reading.language in CASELESS:
        words = content_words(sentence.text, reading.language)
        return [(sentence.start, sentence.end, beginning(key)) for key in words]
    first, last = (bisect_left(reading.word_starts, place) for place in sentence[1:3])
    inside = reading.words[first:last]
    return [(w.start, w.end, beginning(key)) for w in inside for key in _keys(w.text, reading.language)]


@lru_cache(maxsize=8192)
def _keys(word: str, language: str) -> tuple[str, ...]:
    return content_words(word, language)


def _windows(hits: Sequence[tuple[int, int, str]], wanted: set[str]) -> list[tuple[int, int]]:
    """Return the shortest stretches that have as many of the words as a sentence has."""
    most = len({key for _, _, key in hits})
    if most < _SHARE * len(wanted):
        return []
    found = []
    for i, (start, _, _) in enumerate(hits):
        seen: set[str] = set()
        for _, end, key in hits[i:]:
            seen.add(key)
            if len(seen) == most:
                found.append((start, end))
                break
    shortest = min((end - start for start, end in found), default=0)
    return [(start, end) for start, end in found if end - start <= shortest + _LONGEST_GAP // 4]


def _told(start: int, end: int, bearer: Bearer, sentence: Sentence, reading: Reading) -> Bearing:
    """Tell whose the role at `text[start:end]` is."""
    mentions = [m for m in reading.cast.in_span(sentence.start, sentence.end) if not (start <= m.start < end)]
    described = _described(start, end, bearer, sentence, reading)
    if described == "own":
        return "own"
    beside = [m for m in mentions if m.kind != "role" and _is_beside(start, end, m, reading)]
    own = [m for m in mentions if bearer.is_at(m)]
    if any(bearer.is_at(m) for m in beside):
        return "open" if described == "other" else "own"
    others = [m for m in beside if _is_person(m)]
    if described == "other" or others:
        return "open" if any(_are_joined(m, one, reading) for m in others for one in own) else "other"
    named = (m for m in mentions if (bearer.is_at(m) and _may_bear(m, start)) or _is_person(m))
    nearest = min(
        named,
        key=lambda m: max(m.start - end, start - m.end),
        default=None,
    )
    return "own" if nearest is not None and bearer.is_at(nearest) else "open"


def _described(start: int, end: int, bearer: Bearer, sentence: Sentence, reading: Reading) -> Bearing:
    """Tell who the article describes by these very words."""
    found = [a for a in reading.cast.actors if any(r.start < end and start < r.end for r in a.described)]
    there = reading.cast.in_span(sentence.start, sentence.end)
    found += [m.actor for m in there if m.kind == "role" and m.actor and m.start < end and start < m.end]
    if not found:
        return "open"
    return "own" if any(actor is bearer.actor for actor in found) else "other"


def _is_person(mention: Mention) -> bool:
    return mention.kind == "name" and mention.actor is not None and mention.actor.kind == "person"


def _may_bear(mention: Mention, start: int) -> bool:
    """Whether a mention is a name, or a pronoun that stands before the role."""
    return mention.kind != "pronoun" or mention.end <= start


def _is_beside(start: int, end: int, mention: Mention, reading: Reading) -> bool:
    """Whether nothing but a comma, an article, a form of address or a copula parts a role from a mention."""
    gap = reading.text[mention.end : start] if mention.end <= start else reading.text[end : mention.start]
    if len(gap) > _LONGEST_GAP:
        return False
    if _TITLED.fullmatch(gap):
        return mention.kind == "name" or not gap.isspace()  # "his counterpart" is not he
    words = re.findall(r"[^\W\d_]+\.?|\d+", gap)
    parted = gap.strip()[:1] in set(",(–—-") or any(w.lower() in _COPULAS.get(reading.language, ()) for w in words)
    return (
        parted
        and not re.search(r"[.;:!?\"“”«»](?=\s|$)", re.sub(r"\b\w{1,4}\.", "", gap))
        and all(_is_light(w, reading.language) for w in words)
    )


def _is_light(word: str, language: str) -> bool:
    """Whether a word may stand between a role and its bearer: an article, a title, an age."""
    low = word.lower()
    articles = DETERMINERS.get(language, frozenset()) | INDEFINITE.get(language, frozenset())
    known = low in articles or low in RELATIVES or low in PLAIN_MODIFIERS or low in _COPULAS.get(language, ())
    return known or word.isdigit() or is_role(low, language)


def _are_joined(one: Mention, other: Mention, reading: Reading) -> bool:
    """Whether two names stand side by side: "the ministers Anna Ek and Per Dahl"."""
    first, second = sorted((one, other), key=lambda m: m.start)
    return _JOINED.fullmatch(reading.text[first.end : second.start]) is not None
