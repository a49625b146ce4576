"""Who says or holds what, as entries for a brief: the rules' attributions, put into words of the article. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from briefing.brief import Stance
from briefing.draft import MAX_CITES
from briefing.grounding.attribution import UNSPACED, Attribution, attributions
from briefing.grounding.negation import grammar_of
from briefing.grounding.reading import Reading
from briefing.grounding.stances import stance_of
from briefing.grounding.terms import folded_words, stem
from briefing.grounding.words_polarity import NEGATION
from briefing.grounding.words_saying import Kind, Words, words_of
from briefing.protagonists import describes_people

VIEWS: Final = 20
SHORTEST: Final = 12
SHORTEST_UNSPACED: Final = 5
"""Views of fewer characters say nothing by themselves; scripts without spaces take fewer."""
NAMED_IN: Final = 8
"""A description of more words is none."""
LONG: Final = 45
"""After so many words a view takes in no further quotation."""
TOO_LONG: Final = 60
"""No clause has more words than that: where it seems so, captions and headings run into it."""
NEXT_TO: Final = 12
"""How many characters may lie between a verb such as "refused" and what it governs: "that", "dass"."""
HELPERS: Final = 3
"""How many words may stand between a holder and the verb: "has long", "does not"."""
_WORD: Final = re.compile(r"\w+(?:['’]\w+)?")
_ENDED: Final = re.compile(r"[.!?…。！？؟][”\"’»“」』]*$")
_LAST_COMMA: Final = re.compile(r"[,;]\s*([”\"’»“」』]*)$")
_QUOTED: Final = re.compile(r"[“”\"«»„‚‘「『]")
_STOP: Final = re.compile(r"(?<=[.!?]) +(?=[^\W\d_a-z])")
_CLOSING: Final = {"“": "”", "„": "“", "«": "»", '"': '"', "「": "」"}
_UNSPACED: Final = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")
_VERBS: Final = frozenset({"say", "hold"})
A_FEW: Final = 4
Span = tuple[int, int]


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


def views(reading: Reading) -> list[View]:
    """The words that somebody says or holds, in the article's order; where there are many, some of every speaker."""
    groups: dict[tuple[int, str], list[Attribution]] = {}
    for attribution in attributions(reading):
        speaker = attribution.actor
        if speaker and attribution.content and _is_sure(attribution) and _can_speak(attribution, reading):
            if _is_not_said(attribution, reading):
                continue
            place = _numbers([(attribution.cue_start, attribution.cue_end)], reading)
            groups.setdefault((place[0] if place else 0, speaker), []).append(attribution)
    found = [_view(speaker, group, reading) for (_, speaker), group in groups.items()]
    shortest = SHORTEST_UNSPACED if reading.language in UNSPACED else SHORTEST
    long_enough = [view for view in found if view.cites and len(view.statement) >= shortest]
    return sorted(_of_every_speaker(long_enough), key=lambda view: view.cites)


def _is_sure(attribution: Attribution) -> bool:
    """A strong pattern; or a quotation with a speaker beside it, which the rules rarely give to the wrong one."""
    return attribution.certain or attribution.voice == "quoted"


def _can_speak(attribution: Attribution, reading: Reading) -> bool:
    """Whether the holder is somebody: a name, or people by their office. What others say he holds needs a person."""
    actor = reading.cast.resolve(attribution.actor or "")
    if attribution.voice == "ascribed":
        return actor is not None and actor.kind == "person"
    words = attribution.actor or ""
    if len(_WORD.findall(words)) > NAMED_IN:
        return False
    return actor is not None or describes_people(words, reading.language)


def _is_not_said(attribution: Attribution, reading: Reading) -> bool:
    """Whether a verb of saying is negated: "did not say whether …"."""
    words = words_of(reading.language)
    part = words is not None and _is_part(attribution, words, reading.language)
    return not part and _is_negated(attribution, reading)


def _is_negated(attribution: Attribution, reading: Reading) -> bool:
    if reading.language not in NEGATION:
        return False
    grammar = grammar_of(reading.language)
    between = {w.casefold() for w in _WORD.findall(reading.text[attribution.holder_end : attribution.cue_start])}
    return bool(between & (grammar.direct | grammar.wide)) or any(w.endswith(("n't", "n’t")) for w in between)


def _of_every_speaker(found: Sequence[View]) -> list[View]:
    """At most `VIEWS`: the first of every speaker, then the second, and so on."""
    by_speaker: dict[str, list[View]] = {}
    for view in found:
        by_speaker.setdefault(view.speaker, []).append(view)
    ranked = [(turn, view) for mine in by_speaker.values() for turn, view in enumerate(mine)]
    return [view for _, view in sorted(ranked, key=lambda item: item[0])[:VIEWS]]


def _numbers(spans: Iterable[Span], reading: Reading) -> tuple[int, ...]:
    touched = {s.number for start, end in spans for s in reading.sentences if s.start < end and start < s.end}
    return tuple(sorted(touched))[:MAX_CITES]


# --------------------------------------------------------------------------------------------------- in words


def _view(speaker: str, group: Sequence[Attribution], reading: Reading) -> View:
    """One view for all that one sentence gives to one speaker; without words where nothing of it is a sentence."""
    plain = [a for a in group if not _is_negated(a, reading)]
    stances = [stance for a in plain if (stance := stance_of(a.cue, reading.language))]
    spans = _joined(span for attribution in group for span in attribution.content)
    places = _numbers([*spans, *((a.cue_start, a.cue_end) for a in group)], reading)
    outer = min(group, key=lambda a: (a.content[0][0], -a.content[-1][1]))
    speech = _QUOTED.match(reading.text, spans[0][0]) or len(spans) > 1
    words = _reported(speaker, outer, spans[:1], reading) if spans[0][0] == outer.content[0][0] else ""
    words = words if len(words.split()) <= TOO_LONG else ""
    if speech and any(a.voice == "quoted" for a in group):
        words = _quoted(spans, reading)
    return View(places, speaker, _sentence(words) if words else "", stances[0] if stances else "states")


def _joined(spans: Iterable[Span]) -> list[Span]:
    """The spans in order, those that overlap as one."""
    joined: list[Span] = []
    for start, end in sorted(spans):
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _sentence(words: str) -> str:
    """The words with a capital in front and a stop behind."""
    ended = _LAST_COMMA.sub(r".\1", words.strip())
    stop = "。" if _UNSPACED.search(ended) else "."
    ended = ended if _ENDED.search(ended) else ended + stop
    return ended[:1].upper() + ended[1:]


def _flat(text: str) -> str:
    return " ".join(text.split())


def _shortened(piece: str) -> str:
    """As many of its sentences as make a view long; the first at least."""
    taken: list[str] = []
    for sentence in _STOP.split(piece):
        if taken and sum(len(one.split()) for one in [*taken, sentence]) > LONG:
            break
        taken.append(sentence)
    return " ".join(taken)


def _closed(piece: str) -> str:
    """A quotation that goes on in the next paragraph, and is not closed there, closed."""
    opening, closing = piece[:1], _CLOSING.get(piece[:1], "")
    counted = (piece.count(opening), piece.count(closing))
    return piece + closing if (counted[0] % 2 if opening == closing else counted[0] > counted[1]) else piece


def _quoted(spans: Sequence[Span], reading: Reading) -> str:
    """The quotations and the clauses beside them, up to the one that makes the view long."""
    pieces = [_closed(_shortened(_flat(reading.text[slice(*span)]))) for span in spans]
    speech = [piece for piece in pieces if _is_clause(piece, reading.language)]
    taken: list[str] = []
    for piece in speech or pieces:
        if sum(len(one.split()) for one in taken) < LONG:
            taken.append(piece)
    return " ".join(taken)


def _reported(speaker: str, held: Attribution, spans: Sequence[Span], reading: Reading) -> str:
    """The clause that is said; with the speaker's name and the verb where they belong to it."""
    content = " ".join(_flat(reading.text[slice(*span)]) for span in spans)
    words = words_of(reading.language)
    if words is None:
        return content
    if words.order == "vso":
        reach = len(reading.text) if _denies(held.cue, reading.language, words) else held.holder_end + NEXT_TO
        near = held.cue_start < held.holder_start < spans[0][0] <= reach
        return _flat(reading.text[held.cue_start : spans[-1][1]]) if near else content
    whole = _with_verb(speaker, held, spans[0], reading.text, words)
    bare = _is_clause(content, reading.language) and not _that_follows(content, words)
    if bare and not (whole and _is_part(held, words, reading.language)):
        return content
    return whole


def _denies(cue: str, language: str, words: Words) -> bool:
    """Whether a verb turns what it governs round, so that it must stand in the words."""
    forms = [cue, cue[1:]] if cue[0] in words.proclitics else [cue]
    denying = grammar_of(language).verbs
    return any(stem(word, language) in denying for form in forms for word in folded_words(form, language))


def _is_clause(text: str, language: str) -> bool:
    """Whether a text may be a clause: it has an auxiliary, a verb of saying or holding, or is a quotation of length."""
    words = words_of(language)
    said = [word.casefold() for word in _WORD.findall(text)]
    if words is None:
        return len(text) > A_FEW
    if _QUOTED.match(text) and len(said) > A_FEW:
        return True
    return any(word in words.auxiliaries or "n't" in word or _kind_of(word, words) in _VERBS for word in said)


def _that_follows(content: str, words: Words) -> bool:
    """Whether the clause begins behind an addressee or a time: "told Fox that …", "said Thursday that …"."""
    return bool(words.that & {word.casefold() for word in _WORD.findall(content)[1:A_FEW]})


def _with_verb(speaker: str, held: Attribution, span: Span, text: str, words: Words) -> str:
    """The speaker's name, the verb and what it governs, as far as they stand together; else nothing."""
    if words.order == "sov":
        near = 0 <= held.cue_start - span[1] <= NEXT_TO
        return _flat(f"{speaker} {text[span[0] : held.cue_end]}") if near else ""
    behind = max(held.cue_end, held.holder_end)
    inverted = held.holder_end > held.cue_start
    before = "" if inverted else _helpers(text[held.holder_end : held.cue_start], words)
    if before is None or not 0 <= span[0] - behind <= NEXT_TO:
        return ""
    if not before and _kind_of(held.cue, words) not in _VERBS:
        return ""
    return _flat(f"{speaker} {before} {held.cue}{text[behind : span[1]]}")


def _is_part(held: Attribution, words: Words, language: str) -> bool:
    """Whether the verb says more than "said": it tells a stance, or is one of wanting, knowing or holding."""
    return _kind_of(held.cue, words) == "hold" or stance_of(held.cue, language) is not None


def _kind_of(cue: str, words: Words) -> Kind | None:
    first, *rest = cue.casefold().split()
    return next((kind for tail, kind in words.cues.get(first, ()) if tail == tuple(rest)), None)


def _helpers(between: str, words: Words) -> str | None:
    """What stands between holder and verb and belongs to the verb; None where that cannot be told."""
    said = _WORD.findall(between)
    if "," not in between:
        fits = len(said) <= HELPERS and not words.relatives & {word.casefold() for word in said}
        return between if fits else None
    last = _WORD.findall(between.rpartition(",")[2])
    helps = len(last) <= HELPERS and all(word.casefold() in words.verbal for word in last)
    return " ".join(last) if between.startswith(",") and helps else None
