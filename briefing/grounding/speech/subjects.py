"""Whether the words beside a holder and his verb leave it sure that he is its subject, and that he is somebody."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefing.grounding.people.names import is_function
from briefing.grounding.sense.clauses import QUOTE
from briefing.grounding.sense.negation import grammar_of
from briefing.grounding.speech.attribution import Attribution, speech_of
from briefing.grounding.speech.reports import kind_of
from briefing.grounding.terms import plain
from briefing.grounding.words.groups import is_people
from briefing.grounding.words.polarity import NEGATION
from briefing.grounding.words.roles import is_role

if TYPE_CHECKING:
    from briefing.grounding.people.actors import Actor
    from briefing.grounding.people.cast import Mention
    from briefing.grounding.people.identity import WhoKind
    from briefing.grounding.reading import Reading
    from briefing.grounding.speech.holders import Clauses

_WORD: Final = re.compile(r"\w+")
_ONE_OF: Final = re.compile(r"\b(?:such as|among (?:them|whom))$", re.IGNORECASE)
"""What stands before one of several in English, beside prepositions such as "including"."""


def is_subject(one: Attribution, kind: WhoKind, reading: Reading) -> bool:
    """Tell whether the verb of an attribution is surely its holder's, and whether the holder is surely somebody."""
    clauses = next(c for c in speech_of(reading).clauses if c.unit.start <= one.cue_start < c.unit.end)
    if _is_taken(one, clauses, reading) or _may_be_noun(one, clauses, reading):
        return False
    if kind == "description":
        return _is_somebody(one, reading)
    return kind != "name" or _is_name(one, clauses, reading)


def _is_taken(one: Attribution, clauses: Clauses, reading: Reading) -> bool:
    """Whether what stands before the holder takes the verb from him: "neither Orr", "such as Orr", "asked by Orr if"."""
    words, tokens, language = clauses.words, clauses.tokens, reading.language
    if one.cue_end <= one.holder_start:
        between = {t.low for t in tokens if one.cue_end <= t.start < one.holder_start}
        return not words.by.isdisjoint(between) and one.content[0][0] > one.cue_start
    negation = grammar_of(language).wide if language in NEGATION else frozenset[str]()
    before = [t for t in tokens if t.end <= one.holder_start]
    outside = {plain(t.low, language) for t in tokens if t.end <= one.holder_end and not any(a <= t.start < b for a, b in one.content)}
    if not negation.isdisjoint(outside) or _ONE_OF.search(reading.text[: one.holder_start].rstrip(" ,")[-16:]):
        return True
    return bool(before) and before[-1].low in words.prepositions - words.subordinators


def _may_be_noun(one: Attribution, clauses: Clauses, reading: Reading) -> bool:
    """Whether the verb may be a noun that the holder's name describes: "Orr claims that …", "union demands for"."""
    words, tokens = clauses.words, clauses.tokens
    if one.cue.casefold() not in words.ambiguous or kind_of(one.cue, words) == "adding":
        return False
    after = next((t for t in tokens if t.start >= one.cue_end), None)
    if one.holder_end > one.cue_start or after is None or after.low == QUOTE:
        return False
    actor = reading.cast.resolve(one.actor or "")
    alone = actor is not None and actor.kind == "person"
    if after.low in words.that or after.low == "to":
        return not alone
    return after.low in words.prepositions


def _is_somebody(one: Attribution, reading: Reading) -> bool:
    """Whether a description is of somebody without a name: not "this one", no office that somebody named has."""
    said, language = _WORD.findall(one.holder), reading.language
    own = [word for word in said if not is_function(word, language)]
    opens = any(sentence.start == one.holder_start for sentence in reading.sentences)
    if not own or (len(said) == 1 and opens and not is_people(said[0], language) and not said[0].isupper()):
        return False
    if any(word[0].isupper() and is_function(word, language) for word in said[1:]):
        return False
    if language != "en" or said[0].casefold() != "the" or own[-1].startswith("spokes") or not is_role(own[-1], "en"):
        return True  # whoever speaks for a body is told by that
    nouns = {role.noun.casefold() for actor in reading.cast.actors for role in actor.described}
    return reading.cast.resolve(one.holder) is None and own[-1].casefold() not in nouns


def _is_name(one: Attribution, clauses: Clauses, reading: Reading) -> bool:
    """Whether a name is surely somebody's: no title of something, and no surname before the name it is taken from."""
    actor = reading.cast.resolve(one.actor or "")
    if actor is None or actor.kind == "organisation":
        return True
    named = next((m for m in reading.cast.in_span(one.holder_start, one.holder_end) if m.actor == actor), None)
    if named is None:
        return True
    if " " in actor.name and " " not in named.text and reading.language == "en":
        full = min(m.start for m in actor.mentions if " " in m.text)
        if named.start < full:
            return False
    return actor.kind == "person" or _is_proper(actor, named, clauses, reading)


def _is_proper(actor: Actor, named: Mention, clauses: Clauses, reading: Reading) -> bool:
    """Whether a name of nobody known is written as names are: no small word in it, and not only where sentences begin."""
    words = actor.name.split()
    if any(is_function(word, reading.language) for word in words):
        return False
    before = reading.text[: named.start].casefold().split()[-1:]
    if len(words) > 1:
        return clauses.words.articles.isdisjoint(before)
    starts = {s.start for s in reading.sentences}
    return any(m.start not in starts for m in actor.mentions)
