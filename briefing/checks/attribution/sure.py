"""Whose words they are: the attributions of which code is certain, and what an actor is quoted with."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from briefing.article import Evidence, Sentence
from briefing.brief import Voice
from briefing.checks.attribution.attribution import Attribution, WhoKind, attributions, speech_of
from briefing.checks.attribution.clauses import Token
from briefing.checks.attribution.phrases import MARKS
from briefing.checks.attribution.reports import is_relayed, is_set_apart, kind_of
from briefing.checks.attribution.sources import Clauses
from briefing.checks.document import Document, lately, once
from briefing.checks.entities.actors import Actor
from briefing.checks.entities.names import is_function, tokens_of
from briefing.checks.entities.references import gender_of
from briefing.checks.entities.resolver import Mention, cast_of
from briefing.checks.quotations import quotations_of
from briefing.languages import genders, is_people, is_role, language_of
from briefing.languages.notation import listed
from briefing.languages.shared.people import SINGULAR
from briefing.text.content_words import content_words, grammar_of, plain
from briefing.text.words import bare_words

LONGEST: Final = 60
"""No sentence of the news has more words."""
_BEHIND: Final = 60
"""Within how many characters a name stands behind a description: “the mayor, Ilse Varga”."""


@once
def sure_attributions(document: Document) -> tuple[Attribution, ...]:
    """Return the certain attributions whose holder is named there, described as he is called, or surely the “he”."""
    speech = speech_of(document)
    sure: list[Attribution] = []
    for one, kind in zip(speech.attributions, speech.kinds, strict=True):
        if one.certain and one.content and one.actor is not None and _is_told(one, kind, sure, document):
            sure.append(one)
    return tuple(sure)


def _is_told(one: Attribution, kind: WhoKind, before: Sequence[Attribution], document: Document) -> bool:
    words = language_of(document.language).speech
    if not words:
        return True
    if one.cue_end <= one.source_start and one.cue.casefold() in words.telling:
        between = document.text[one.cue_end : one.source_start].casefold().split()
        if words.by.isdisjoint(between):
            return False  # "Jan Orr, 76, told the Mail"
    if not is_subject(one, kind, document) or is_set_apart(min(one.source_start, one.cue_start), document):
        return False
    if _runs_on(one.cue_start, document) or (kind == "pronoun" and _runs_on(_start_before(one, document), document)):
        return False
    if kind == "description":
        return True
    return _is_named(one, document) if kind == "name" else _is_meant(one, before, document)


def _runs_on(place: int, document: Document) -> bool:
    """Whether a place is in a sentence without an end: captions, headings and buttons run into it."""
    return len(document.touching([(place, place + 1)])[0].text.split()) > LONGEST


def _start_before(one: Attribution, document: Document) -> int:
    """Where the sentence before that of a holder begins."""
    here = next(iter(document.touching([(one.source_start, one.source_end)])))
    return document.cited([here.number - 1, here.number])[0].start


def _is_named(one: Attribution, document: Document) -> bool:
    """Whether the name stands in the holder's words, or right behind them; an office alone may be another's."""
    actor, source = (tokens_of(words or "", document.language) for words in (one.actor, one.source))
    if not set(actor).isdisjoint(source):
        return True
    behind = cast_of(document).in_span(one.source_end, one.source_end + _BEHIND)
    named = (m for m in behind if m.actor is not None and m.actor.name == one.actor)
    return any(not any(map(str.isalnum, document.text[one.source_end : m.start])) for m in named)


def _is_meant(one: Attribution, before: Sequence[Attribution], document: Document) -> bool:
    """Whether “he” is surely the actor: nobody else is named since the sentence before began, or spoke in that."""
    here = next(iter(document.touching([(one.source_start, one.source_end)])))
    start = _start_before(one, document)
    named = _people(start, one.source_start, document)
    if {actor.name for actor in named} == {one.actor}:
        return True
    spoken = _spoken_in(start, here.start, document)
    alone = not set(before).isdisjoint(spoken) and {o.actor for o in spoken} == {one.actor}
    told = [
        span
        for o in spoken
        if o.cue.casefold() in language_of(document.language).speech.plain.verbs
        for span in o.content
    ]
    others = [actor for actor in _people(start, one.source_start, document, told) if actor.name != one.actor]
    here_too = any(actor in others for actor in _people(here.start, one.source_start, document))
    return alone and not here_too and not any(_may_be(actor, one.source) for actor in others)


def _people(start: int, end: int, document: Document, told: Sequence[tuple[int, int]] = ()) -> list[Actor]:
    """Who may be “he” of those named in a stretch outside of quotations, and of what is told there."""
    quoted = [q for q in quotations_of(document) if q.depth == 0 and q.outer_start < end and start < q.outer_end]
    named = (m for m in cast_of(document).in_span(start, end) if m.kind != "pronoun")
    spans = [*told, *((q.outer_start, q.outer_end) for q in quoted)]
    outside = [m.actor for m in named if not (_owns(m, document) or any(a <= m.start < b for a, b in spans))]
    return [a for a in outside if a is not None and (a.kind == "person" or (a.kind == "unknown" and " " in a.name))]


def _owns(mention: Mention, document: Document) -> bool:
    """Whether somebody is only named as whose something is: "Tarn's lawyer, Ada Lund"."""
    return document.text.startswith(("'s", "’s"), mention.end)


def _may_be(actor: Actor, pronoun: str) -> bool:
    """Whether somebody is not surely a “she” where “he” stands."""
    gender = gender_of(actor)
    return not gender or SINGULAR.get(pronoun.casefold(), gender) == gender


def _spoken_in(start: int, end: int, document: Document) -> list[Attribution]:
    """The attributions of a stretch that stand in no other."""
    found = attributions(document)
    spans = [span for one in found for span in one.content]
    here = (one for one in found if start <= one.cue_start < end)
    return [one for one in here if not any(a <= one.cue_start < b for a, b in spans)]


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


class Spoken(NamedTuple):
    """What the article certainly gives to a position's actor.

    Attributes:
        quotes: the quotation spans of the cited sentences that are the actor's.
        voice: how the article gives the view; `reported` where that is not certain.
        via: who reports an ascribed view.
        certain: whether the actor, and nobody else, certainly holds what is most like the statement there.
    """

    quotes: tuple[Evidence, ...]
    voice: Voice
    via: str | None
    certain: bool


NOTHING = Spoken((), "reported", None, certain=False)


def spoken_by(actor: str, statement: str, cited: Sequence[Sentence], document: Document) -> Spoken:
    """Find what the cited sentences certainly give to an actor.

    Args:
        actor: whose position it is said to be.
        statement: the position; where several attributions are certain, the one that has most of its words counts.
        cited: the sentences it cites.
        document: the article.
    """
    return _spoken(actor, statement, tuple(cited), document)


@lately
def _spoken(actor: str, statement: str, cited: tuple[Sentence, ...], document: Document) -> Spoken:
    name = cast_of(document).full_name(actor)
    found = _certain_in(cited, document)
    mine = [one for one in found if one.actor == name]
    if not mine:
        return NOTHING
    told_apart = len(found) > 1 and document.same_language
    wanted = frozenset(content_words(statement, document.language)) if told_apart else frozenset()
    shares = {one: _share(wanted, one, document) for one in found}
    best = max(mine, key=lambda one: (shares[one], one.voice == "quoted"))
    others = [shares[one] for one in found if one.actor != name]
    quotes = _quotes(name, cited, document)
    voice = "reported" if best.voice == "quoted" and not quotes else best.voice
    return Spoken(quotes, voice, best.via, certain=shares[best] > max(others, default=-1.0))


@once
def _certain_in(cited: tuple[Sentence, ...], document: Document) -> tuple[Attribution, ...]:
    return tuple(one for sentence in cited for one in _certain(sentence, document))


@once
def _certain(sentence: Sentence, document: Document) -> tuple[Attribution, ...]:
    """The certain attributions whose content or cue stands in a sentence; none that somebody else tells of."""
    return tuple(
        one
        for one in sure_attributions(document)
        if any(a < sentence.end and sentence.start < b for a, b in (*one.content, (one.cue_start, one.cue_end)))
        and (one.voice == "ascribed" or not is_relayed(one, document))
    )


def _share(wanted: frozenset[str], one: Attribution, document: Document) -> float:
    """How much of a statement's words an attribution has."""
    return len(wanted & _words_in(one, document)) / len(wanted) if wanted else 0.0


@once
def _words_in(one: Attribution, document: Document) -> frozenset[str]:
    text = " ".join([one.source, one.cue, *(document.text[a:b] for a, b in one.content)])
    return frozenset(content_words(text, document.language))


@lately
def _quotes(name: str, cited: tuple[Sentence, ...], document: Document) -> tuple[Evidence, ...]:
    """The quotations of the cited sentences of which nobody else is a nearer holder."""
    found, own = _certain_in(cited, document), []
    for quotation in (q for q in quotations_of(document) if q.depth == 0):
        if any(quotation.start < s.end and s.start < quotation.end for s in cited):
            around = [one for one in found if _covers(one, quotation.outer_start, quotation.outer_end)]
            nearest = min(around, key=lambda one: sum(b - a for a, b in one.content), default=None)
            if nearest is not None and nearest.actor == name:
                own.append(document.article.evidence(quotation.start, quotation.end))
    return tuple(own)


def _covers(one: Attribution, start: int, end: int) -> bool:
    return any(a <= start and end <= b for a, b in one.content)
