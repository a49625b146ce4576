"""Whether the words beside a holder and his verb leave it sure that he is its subject, and that he is somebody."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from briefing.checks.attribution.attribution import Attribution, speech_of
from briefing.checks.attribution.clauses import Token
from briefing.checks.attribution.cues import MARKS
from briefing.checks.attribution.identity import WhoKind
from briefing.checks.attribution.reports import kind_of
from briefing.checks.attribution.sources import Clauses
from briefing.checks.document import Document
from briefing.checks.entities.actors import Actor
from briefing.checks.entities.names import is_function
from briefing.checks.entities.resolver import Mention, cast_of
from briefing.languages import language_of
from briefing.languages.notation import listed
from briefing.languages.people import genders, is_people, is_role
from briefing.text.content_words import plain
from briefing.text.negation import grammar_of
from briefing.text.words import bare_words

_ONE_OF: Final = re.compile(r"\b(?:such as|as well as|among (?:them|whom)|comme|como|come)$", re.IGNORECASE)
"""What stands before one of several, beside prepositions such as "including"."""

_OF_NOBODY: Final = re.compile(
    r"(?:\w+ )?(?:spokes(?:man|woman|person|people)|sprecher(?:in)?|porte-parole|portavoz|portavoce|porta-voz)",
    re.IGNORECASE,
)
"""Who speaks for a body that is not named with him."""
_LINKS: Final = listed("de di del von")
_WHAT_IS_SAID: Final = listed("something anything nothing etwas nichts algo nada qualcosa chose")
"""What begins a clause about what stands before it: "… — something Ada Lund said last week"."""
_IF: Final = listed("unless wenn falls")
"""Words before what is only supposed, beside those that open a question as well."""
_MODAL: Final = listed(
    "can cannot could may might must shall should will would kann können könnte mag dürfte muss müsste soll sollte"
    " wird würde peut pourrait doit devrait puede podría debe debería può potrebbe deve dovrebbe pode poderia deveria"
    " может"
)
"""Auxiliaries behind which nothing was said: "may announce", "would say"."""


def is_subject(one: Attribution, kind: WhoKind, document: Document) -> bool:
    """Tell whether the verb of an attribution is surely its holder's, and whether the holder is surely somebody."""
    clauses = next(c for c in speech_of(document).clauses if c.unit.start <= one.cue_start < c.unit.end)
    if (
        _is_of_what_precedes(one, clauses)
        or _is_taken(one, clauses, document)
        or _may_be_noun(one, clauses, document)
        or _is_supposed(one, clauses)
    ):
        return False
    if kind == "description":
        return _is_somebody(one, document)
    return _is_name(one, clauses, document)


def _is_of_what_precedes(one: Attribution, clauses: Clauses) -> bool:
    """Whether a holder speaks in a clause about what stands before it: "… — something Ada Lund said last week"."""
    near = [t for t in clauses.tokens if t.start <= one.source_start][-2:]
    return any(token.low in _WHAT_IS_SAID for token in near)


def _is_taken(one: Attribution, clauses: Clauses, document: Document) -> bool:
    """Whether what is beside the holder takes the verb from him: "neither Orr", "such as Orr", "asked by Orr if"."""
    words, tokens, language = clauses.words, clauses.tokens, document.language
    if one.cue_end <= one.source_start:
        between = {t.low for t in tokens if one.cue_end <= t.start < one.source_start}
        helped = {t.low for t in tokens if t.end <= one.cue_start} & words.passives
        return not helped and not words.by.isdisjoint(between) and one.content[0][0] > one.cue_start
    negation = grammar_of(language).wide
    before = [t for t in tokens if t.end <= one.source_start]
    outside = {
        plain(t.low, language)
        for t in tokens
        if t.end <= one.source_end and not any(a <= t.start < b for a, b in one.content)
    }
    if not negation.isdisjoint(outside) or _ONE_OF.search(document.text[: one.source_start].rstrip(" ,")[-16:]):
        return True
    if "among" in {t.low for t in tokens if one.source_start <= t.start < one.source_end}:
        return True  # "three councillors, Orr among them"
    if not before:
        return False
    if before[-1].low in words.indirect | _IF | (words.prepositions - words.subordinators):
        return before[-1].low not in words.by or one.cue.casefold() not in words.participles
    return before[-1].low in words.joins and _is_joined(before, clauses)


def _is_joined(before: Sequence[Token], clauses: Clauses) -> bool:
    """Whether "and" before a holder joins him to another, and opens no clause: no verb stands before it, nor a mark."""
    return len(before) > 1 and before[-2].low not in MARKS and not any(at < len(before) for at in clauses.verbs)


def _is_supposed(one: Attribution, clauses: Clauses) -> bool:
    """Whether a verb of saying hangs on "may" or "will", so that nothing was said."""
    first, last = min(one.source_end, one.cue_end), max(one.source_start, one.cue_start)
    between = {t.low for t in clauses.tokens if first <= t.start < last}
    return kind_of(one.cue, clauses.words) == "say" and not _MODAL.isdisjoint(between)


def _may_be_noun(one: Attribution, clauses: Clauses, document: Document) -> bool:
    """Whether the verb may be a noun that the holder's name describes: "Orr claims that …", "union demands for"."""
    words, tokens = clauses.words, clauses.tokens
    if one.cue.casefold() not in words.ambiguous or one.source_end > one.cue_start:
        return False
    at = next((i for i, token in enumerate(tokens) if token.start >= one.cue_end), len(tokens))
    if clauses.low(at) in words.that or clauses.low(at) == "to":
        actor = cast_of(document).resolve(one.actor or "")
        alone = actor is not None and actor.kind == "person"
        return not alone or clauses.low(at + 2) in words.passives  # "promises to voters were many"
    return clauses.low(at) in words.prepositions


def _is_somebody(one: Attribution, document: Document) -> bool:
    """Whether a description is of somebody without a name: not "this one", no office that somebody named has."""
    language = document.language
    said = bare_words(one.source, language)
    own = [word for word in said if not is_function(word, language)]
    opens = any(sentence.start == one.source_start for sentence in document.sentences)
    alone = said == [one.source] and opens and not said[0].isupper()  # a capital that opens a sentence shows no name
    people = any(is_people(word, language) for word in said)
    if not own or (alone and not people):
        return False
    if any(word[0].isupper() and is_function(word, language) for word in said[1:]):
        return False
    if _OF_NOBODY.fullmatch(one.source):
        return False
    if not people and not _LINKS.isdisjoint(said[1:]):
        return False  # "a dit Jan Orr de Lena Velm"
    if (
        not language_of(language).closely_read
        or said[0].casefold() != "the"
        or own[-1].startswith("spokes")
        or not is_role(own[-1], "en")
    ):
        return True  # whoever speaks for a body is told by that
    nouns = {role.noun.casefold() for actor in cast_of(document).actors for role in actor.described}
    return cast_of(document).resolve(one.source) is None and own[-1].casefold() not in nouns


def _is_name(one: Attribution, clauses: Clauses, document: Document) -> bool:
    """Whether a name is surely somebody's: no title of something, and no surname before the name it is taken from."""
    actor = cast_of(document).resolve(one.actor or "")
    if actor is None or actor.kind == "organisation":
        return True
    if _holds_another(actor, document):
        return False
    here = (m for m in cast_of(document).in_span(one.source_start, one.source_end) if m.kind == "name")
    named = next((m for m in here if m.actor == actor), None)
    if named is None:
        return True
    if " " in actor.name and " " not in named.text and language_of(document.language).closely_read:
        titled = any(role.end <= named.start <= role.end + 1 for role in actor.described)
        if not titled and named.start < min((m.start for m in actor.mentions if " " in m.text), default=0):
            return False
    return actor.kind == "person" or _is_proper(actor, named, clauses, document)


def _holds_another(actor: Actor, document: Document) -> bool:
    """Whether a name ends with that of another person: "dijo Jan Orr de Lena Velm"."""
    words = actor.name.split()
    at = next((at for at, word in enumerate(words) if is_function(word, document.language)), len(words))
    before, behind = words[:at], words[at + 1 :]
    full = (other.name.split() for other in cast_of(document).actors if other != actor)
    shared = any(len(other) > 1 and other[-1:] == behind[-1:] for other in full)
    return bool(before and behind) and (shared or (len(before) > 1 and len(behind) > 1))


def _is_proper(actor: Actor, named: Mention, clauses: Clauses, document: Document) -> bool:
    """Whether a name of nobody known is written as names are: behind no article, and not only where sentences begin.

    One that is only there is somebody's where “his” or “her” stands behind it, and nobody else is named before that.
    """
    before = document.text[: named.start].casefold().split()[-1:]
    if " " in actor.name:
        return clauses.words.articles.isdisjoint(before)
    starts = {s.start for s in document.sentences}
    if any(m.start not in starts for m in actor.mentions):
        return True
    one = genders(document.language)
    meant = next((token for token in clauses.tokens if token.start > named.end and one.get(token.low)), None)
    return meant is not None and not cast_of(document).in_span(named.end, meant.start)
