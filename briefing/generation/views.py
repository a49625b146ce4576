"""Who says or holds what, and about what: the rules' attributions, in words of the article. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from briefing.brief import Stance
from briefing.checks.attribution.attribution import Attribution, attributions
from briefing.checks.attribution.reports import denies, kind_of
from briefing.checks.document import Document, once
from briefing.checks.entities.names import title_of
from briefing.checks.entities.resolver import cast_of
from briefing.checks.entities.salience import is_central, may_be_named
from briefing.checks.entities.unnamed import describes_people
from briefing.generation.lead import importance
from briefing.generation.phrasing import Span, is_part, opens_with_pronoun, phrase, stance_of, utterances
from briefing.generation.wire_schema import MAX_CITES
from briefing.languages import Speech, language_of
from briefing.languages.notation import listed
from briefing.text.content_words import content_words, grammar_of, plain
from briefing.text.words import low_words

A_QUOTATION: Final = 25
"""Views of more words are long."""
SHORTEST: Final = 12
SHORTEST_UNSPACED: Final = 5
"""Views of fewer characters say nothing by themselves; scripts without spaces take fewer."""
OPENING: Final = 4
"""Within how many words of what somebody refuses he refuses to say something."""
_TELLING: Final = listed("dire répondre commenter sagen äußern decir responder comentar rispondere commentare dizer")
"""Verbs of saying in the form that another verb governs; English ones have none of their own."""
_BEFORE_TELLING: Final = listed("to zu sich es ab dazu nicht de di a à se")
NAMED_IN: Final = 8
"""A description of more words is none."""
STATEMENT: Final = 4
CITED: Final = 2
NEAR: Final = 1
"""How much a word of the issue counts in the view itself, in its sentences, in those beside them."""

MANY: Final = 4
NEARLY_ALL: Final = 0.8


@dataclass(frozen=True, slots=True)
class View:
    """Words that somebody says or holds, by a rule that leaves nobody else.

    Attributes:
        cites: the sentences they stand in.
        speaker: who says or holds them, by full name or description.
        statement: the words as a sentence: a quotation in its marks, a clause as the article has it, or, where the verb
            belongs to the view ("opposes any date"), the speaker's name, the verb and what it governs.
        stance: what the verb tells of the stance; `states` where it tells nothing more.
    """

    cites: tuple[int, ...]
    speaker: str
    statement: str
    stance: Stance


def speakers(document: Document) -> list[str]:
    """The people with a role who surely say or hold something, also where no view of theirs can be shown."""
    found = (cast_of(document).resolve(speaker) for _, speaker in _groups(document))
    people = (actor for actor in found if actor is not None and actor.kind == "person")
    return list(dict.fromkeys(actor.name for actor in people if actor.roles))


@once
def _groups(document: Document) -> dict[tuple[int, str], list[Attribution]]:
    """What one sentence gives to one speaker."""
    groups: dict[tuple[int, str], list[Attribution]] = {}
    for attribution in attributions(document):
        speaker = _name_of(attribution, document)
        if speaker and attribution.content and _is_view(attribution, document):
            place = _numbers([(attribution.cue_start, attribution.cue_end)], document)
            groups.setdefault((place[0] if place else 0, speaker), []).append(attribution)
    return groups


@once
def views(document: Document) -> list[View]:
    """All words that somebody says or holds: the first of every speaker, then the second, and so on.

    Speakers whom the story is about go first, then those with a name, then those of the more important sentences; of
    one speaker short words go before long ones, then those of the more important sentence.
    """
    shared = _shared(attributions(document), document)
    groups = _groups(document)
    found = [view for (_, speaker), group in groups.items() for view in _views_of(speaker, group, shared, document)]
    shortest = SHORTEST_UNSPACED if language_of(document.language).script.unspaced else SHORTEST
    long_enough = [view for view in found if view.cites and len(view.statement) >= shortest]
    telling = [view for view in long_enough if not _is_headline(view, document)]
    by_speaker: dict[str, list[View]] = {}
    for view in telling:
        by_speaker.setdefault(view.speaker, []).append(view)
    for mine in by_speaker.values():
        mine.sort(key=lambda view: (len(view.statement.split()) > A_QUOTATION, -_importance(view, document)))
    order = sorted(by_speaker, key=lambda name: _rank(name, by_speaker[name][0], document))
    turns = [(turn, view) for name in order for turn, view in enumerate(by_speaker[name])]
    return [view for _, view in sorted(turns, key=lambda item: item[0])]


def _rank(name: str, first: View, document: Document) -> tuple[bool, bool, float]:
    """Whom the story is about goes first, and who has a name before who has none."""
    return not is_central(name, document), cast_of(document).resolve(name) is None, -_importance(first, document)


def _importance(view: View, document: Document) -> float:
    return importance(document.cited(view.cites)[0], document)


def _name_of(held: Attribution, document: Document) -> str | None:
    """Who holds it; of "her spokeswoman, Ada Brandt," only the name, which tells more."""
    words, (first, *_) = language_of(document.language).speech, [*low_words(held.source), ""]
    if not words or first not in words.possessives:
        return held.actor
    named = cast_of(document).in_span(held.source_start, max(held.source_end, held.cue_start))
    people = {m.actor.name for m in named if m.kind == "name" and m.actor and m.actor.kind == "person"}
    return people.pop() if len(people) == 1 else held.actor


def _shared(found: Sequence[Attribution], document: Document) -> dict[Attribution, Attribution]:
    """The attributions whose verb several share, with all of them as source: "Velm and Orr agreed"."""
    beside: dict[tuple[int, tuple[Span, ...]], list[Attribution]] = {}
    for one in found:
        beside.setdefault((one.cue_start, one.content), []).append(one)
    whole: dict[Attribution, Attribution] = {}
    for several in beside.values():
        start, end = min(a.source_start for a in several), max(a.source_end for a in several)
        if len({a.actor for a in several}) > 1 and end <= several[0].cue_start:
            source = document.text[start:end]
            whole |= {a: a._replace(source=source, source_start=start, source_end=end) for a in several}
    return whole


def _is_headline(view: View, document: Document) -> bool:
    """Whether a view stands in the title alone: in short, and the reader has that already."""
    return len(view.cites) == 1 and document.sentences[view.cites[0] - 1].text == title_of(document)


def _views_of(
    speaker: str, group: Sequence[Attribution], shared: Mapping[Attribution, Attribution], document: Document
) -> list[View]:
    """A view of all that one sentence gives to one speaker; of several quotations that are long together, one of each.

    A view is without words where nothing of it is a sentence.
    """
    stances = (stance_of(a.cue, document.language, _first(a, document)) for a in group if not _is_negated(a, document))
    stance: Stance = next(filter(None, stances), "states")
    subject = next((shared[a].source for a in group if a in shared), speaker)
    sharing = [shared.get(a, a) for a in group]
    spans = _joined(span for attribution in group for span in attribution.content)

    def view(told: Sequence[Span], beside: Iterable[Span] = ()) -> View:
        return View(_numbers([*told, *beside], document), speaker, phrase(subject, sharing, told, document), stance)

    whole = view(spans, ((a.cue_start, a.cue_end) for a in group))
    if len(whole.statement.split()) <= A_QUOTATION:
        return [whole]
    parts = [view(told) for told in utterances(spans, document)]
    return parts if all(part.statement for part in parts) else [whole]


def _joined(spans: Iterable[Span]) -> list[Span]:
    """The spans in order, those that overlap as one."""
    joined: list[Span] = []
    for start, end in sorted(spans):
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _is_view(attribution: Attribution, document: Document) -> bool:
    return _is_sure(attribution) and _can_speak(attribution, document) and not _is_not_said(attribution, document)


def _is_sure(attribution: Attribution) -> bool:
    """A strong pattern; or a quotation with a speaker beside it, which the rules rarely give to the wrong one."""
    return attribution.certain or attribution.voice == "quoted"


def _can_speak(attribution: Attribution, document: Document) -> bool:
    """Whether the source is somebody: a name, or people by their office. What others say he holds needs a person."""
    words = _name_of(attribution, document) or ""
    actor = cast_of(document).resolve(words)
    if attribution.voice == "ascribed":
        return actor is not None and actor.kind == "person"
    known = language_of(document.language).speech
    if len(low_words(words)) > NAMED_IN or opens_with_pronoun(words, known):
        return False
    if actor is None and known and not known.possessives.isdisjoint(words.casefold().split()):
        return False  # "two members of his staff"
    return actor is not None or (describes_people(words, document.language) and not may_be_named(words, document))


def _first(attribution: Attribution, document: Document) -> str:
    """The first stretch that an attribution covers."""
    return document.text[slice(*attribution.content[0])]


def _is_not_said(attribution: Attribution, document: Document) -> bool:
    """Whether a verb of saying is negated ("did not say whether …"), or to say it is refused."""
    words = language_of(document.language).speech
    if words and _is_refused(attribution, words, document):
        return True
    part = words and is_part(attribution, words, document.language)
    return not part and _is_negated(attribution, document)


def _is_refused(attribution: Attribution, words: Speech, document: Document) -> bool:
    """Whether what somebody declines, or does not want, is to say something: "declined to say whether …"."""
    cue, language = attribution.cue, document.language
    said = low_words(_first(attribution, document), language)[:OPENING]
    first = next((word for word in said if word not in _BEFORE_TELLING), "")
    declines = denies(cue, language, words) or stance_of(cue, language) == "opposes"
    if declines and words.indirect.intersection(said):
        return True
    unwilling = kind_of(cue, words) == "hold" and _is_negated(attribution, document, said)
    return (first in _TELLING or kind_of(first, words) == "say") and (declines or unwilling)


def _is_negated(attribution: Attribution, document: Document, first: Sequence[str] = ()) -> bool:
    grammar = grammar_of(document.language)
    said = document.text[attribution.source_end : attribution.cue_start]
    between = {plain(word, document.language) for word in [*low_words(said, document.language), *first]}
    if grammar.after and any(word == "ne" or word.startswith("n'") for word in between):
        return True
    return bool(between & (grammar.direct | grammar.wide)) or any(w.endswith("n't") for w in between)


def _numbers(spans: Iterable[Span], document: Document) -> tuple[int, ...]:
    return tuple(sentence.number for sentence in document.touching(spans))[:MAX_CITES]


# ------------------------------------------------------------------------------------------------- what a view is about


def topics_of(views: Sequence[View], topics: Sequence[str], document: Document) -> list[str]:
    """The issue of each view; empty where it says nothing of any, or of one that holds nearly all and tells nothing.

    A word that several issues share counts for each as much less.

    Args:
        views: the views, in the language of the article.
        topics: the issues, in the language of the brief.
        document: the article.
    """
    words = [frozenset(content_words(topic, document.prose_language)) for topic in topics]
    shared = Counter(word for of_topic in words for word in of_topic)
    found: list[int | None] = []
    for view in views:
        weights = _weights(view, document)
        scores = [sum(weights[word] / shared[word] for word in of_topic) for of_topic in words]
        best = max(range(len(scores)), key=lambda i: scores[i], default=0)
        found.append(best if scores and scores[best] > 0 else None)
    held = Counter(found)
    return [
        "" if place is None or (held[place] >= MANY and held[place] > NEARLY_ALL * len(found)) else topics[place]
        for place in found
    ]


def _weights(view: View, document: Document) -> Counter[str]:
    cited = document.cited(view.cites)
    weights: Counter[str] = Counter()
    for weight, texts in (
        (STATEMENT, [view.statement]),
        (CITED, [sentence.text for sentence in cited]),
        (NEAR, [sentence.text for sentence in document.near(cited)]),
    ):
        for word in {word for text in texts for word in content_words(text, document.language)}:
            weights[word] += weight
    return weights
