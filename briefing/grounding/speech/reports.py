"""Whether a sentence plainly says that somebody said or holds something, with nothing that takes it back or cuts it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, Final

from briefing.grounding.sense.clauses import QUOTE, Token
from briefing.grounding.sense.negation import grammar_of
from briefing.grounding.sense.stances import stance_of
from briefing.grounding.speech.attribution import Attribution, attributions, speech_of
from briefing.grounding.speech.cues import MARKS
from briefing.grounding.speech.holders import Clauses
from briefing.grounding.speech.narration import has_stray_mark, outside_quotations
from briefing.grounding.terms import folded_words, stem
from briefing.grounding.tokens import UNSPACED
from briefing.grounding.words.hedging import HEDGES, HEDGES_CJK, PERFECT
from briefing.grounding.words.polarity import CJK_DENYING, CJK_NEGATION
from briefing.grounding.words.saying import Kind, Words, words_of

if TYPE_CHECKING:
    from briefing.grounding.reading import Reading

_TAKING_BACK: Final = frozenset({"denies", "opposes", "undecided", "criticises"})
_SAYING: Final = frozenset({"say", "says", "said"})
"""English verbs that govern a clause, and no thing."""
_BROKEN: Final = frozenset({"-", "("})
"""Marks behind which a clause that they break goes on."""
LONG: Final = 50
"""Of more words no clause is that somebody says: captions and headings have run into it."""
_NOT: Final = ("n't", "n’t")
_ENDED: Final = re.compile(r"(?:\w{4}|^)[.!?]['’”\")]* +[^\Wa-z]|[。！？؟؛]\s*\w")
"""The end of a sentence before another, and of no abbreviation."""
_STOP: Final = re.compile(r"(?<=\w{4})[.!?]\s+$")
_SAID: Final = re.compile(r"[てし]?(?:た|いる|いた|ました|います|いました)?[。\s]*$")
"""How a Japanese sentence ends that says that something was said."""
_SOURCE: Final = ("によ", "の話")
"""How a Japanese phrase for a source begins, behind which the content stands."""


def kind_of(cue: str, words: Words) -> Kind | None:
    """Return the kind of a cue as it is written; None where the lists have none such."""
    first, *rest = cue.casefold().split()
    return next((kind for tail, kind in words.cues.get(first, ()) if tail == tuple(rest)), None)


def denies(cue: str, language: str, words: Words) -> bool:
    """Tell whether a verb turns what it governs round, so that it must stand in the words."""
    forms = [cue, cue[1:]] if cue[0] in words.proclitics else [cue]
    denying = grammar_of(language).verbs
    return any(stem(word, language) in denying for form in forms for word in folded_words(form, language))


def stands_alone(held: Attribution, reading: Reading) -> bool:
    """Tell whether what somebody says is his view without the verb: after "said", not after "denied" or "hopes".

    Behind words in quotation marks the verb only adds to them: “We will wait,” agrees Orr.
    """
    words = words_of(reading.language)
    if any(sign in held.cue for sign in CJK_DENYING) or (words and denies(held.cue, reading.language, words)):
        return False
    if words is None or (held.voice == "quoted" and held.content[0][1] <= held.cue_start):
        return True
    taking = stance_of(held.cue, reading.language) in _TAKING_BACK
    return not (taking or kind_of(held.cue, words) == "hold") and _is_clause(held, reading)


def _is_clause(held: Attribution, reading: Reading) -> bool:
    """Whether what follows a verb is a clause, not its object or whom it is said to: "claimed responsibility"."""
    clauses, (start, end) = _clauses_of(held, reading), held.content[0]
    words, cue = clauses.words, held.cue.casefold()
    at = next(i for i, t in enumerate(clauses.tokens) if t.start >= start)
    before, first = clauses.low(at - 1), clauses.low(at)
    if held.cue_start > start or before in words.that or not before[:1].isalnum() or words.order != "svo":
        return True
    if first in words.persons - words.many - {"it"}:
        return True
    direct = clauses.tokens[at - 1].end == max(held.cue_end, held.holder_end) or before in words.times
    if not direct or first in words.prepositions or cue in words.forward:
        return False
    verb = next((i for i in sorted(clauses.verbs) if start <= clauses.tokens[i].start < end), None)
    known = verb is not None and words.subordinators.isdisjoint(clauses.lows(at, verb))
    return known or cue in _SAYING


def is_plain(held: Attribution, reading: Reading) -> bool:
    """Tell whether nothing in its sentence takes an attribution back, leaves it open, reports it or cuts it off.

    Beside who, the verbs that attribute and what they cover, no negation, condition or hedge may stand there, no
    auxiliary but of the perfect, and no word beyond the content.
    """
    return reading.once(_is_plain, held)


def _is_plain(held: Attribution, reading: Reading) -> bool:
    found = attributions(reading)
    said = reading.touching([(held.cue_start, held.cue_end), *held.content])
    reported = any(_reports(one, held) for one in found if one.cue_start != held.cue_start)
    if reported or has_stray_mark(said[0].start, said[-1].end, reading):
        return False
    alone = _is_alone_unspaced if reading.language in UNSPACED else _is_alone
    return alone(held, found, reading)


def _is_alone(held: Attribution, found: Sequence[Attribution], reading: Reading) -> bool:
    clauses = _clauses_of(held, reading)
    here = [a for a in found if clauses.unit.start <= a.cue_start < clauses.unit.end]
    rival = any(_competes(one, held, found) or _leads(one, held, reading) for one in here)
    if rival or _is_cut(held, clauses, reading):
        return False
    aside = _in_relative_clauses(held, clauses)
    around = [t for t in _around(clauses, here, found) if t not in aside]
    linking = {*clauses.words.joins, *clauses.words.contrasts}
    if any(t.is_word and t.low not in linking and _is_beyond(t, held) for t in around):
        return False
    return not _is_hedged(held, clauses, around, reading)


def _clauses_of(held: Attribution, reading: Reading) -> Clauses:
    return next(c for c in speech_of(reading).clauses if c.unit.start <= held.cue_start < c.unit.end)


def _reports(one: Attribution, held: Attribution) -> bool:
    """Whether an attribution stands in what another covers, or all that it covers is as well the other's."""
    start, end = held.content[0][0], held.content[-1][1]
    return any(a <= held.cue_start < b or (a <= start and end <= b) for a, b in one.content)


def _competes(one: Attribution, held: Attribution, found: Sequence[Attribution]) -> bool:
    """Whether somebody else may be the one who says it: an attribution of which nothing tells what it covers."""
    if one.content or one.actor == held.actor:
        return False
    return not any(a <= one.cue_start < b for other in found for a, b in other.content)


def _leads(one: Attribution, held: Attribution, reading: Reading) -> bool:
    """Whether somebody else's report opened before, and may go on: "Orr said the toll was wrong and Reed wanted it"."""
    between = reading.text[one.cue_end : held.holder_start]
    leads = bool(one.content) and one.cue_end <= one.content[0][0] < held.holder_start
    return leads and one.actor != held.actor and ";" not in between


def _around(clauses: Clauses, here: Sequence[Attribution], found: Sequence[Attribution]) -> Iterator[Token]:
    """Yield what a sentence has beside its attributions."""
    taken = [s for a in here for s in ((a.holder_start, a.holder_end), (a.cue_start, a.cue_end))]
    taken += [s for a in found for s in a.content]
    return (t for t in clauses.tokens if t.low != QUOTE and not any(a <= t.start and t.end <= b for a, b in taken))


def _in_relative_clauses(held: Attribution, clauses: Clauses) -> set[Token]:
    """What a relative clause between marks tells of somebody, which governs nothing outside: ", who was there,"."""
    tokens, inside = clauses.tokens, set[Token]()
    for at, token in enumerate(tokens):
        if token.low in clauses.words.relatives and clauses.low(at - 1) == ",":
            end = next((i for i in range(at, len(tokens)) if clauses.low(i) in MARKS), len(tokens))
            clause = tokens[at:end]
            inside.update(clause if not any(t.start == held.cue_start for t in clause) else ())
    return inside


def _is_cut(held: Attribution, clauses: Clauses, reading: Reading) -> bool:
    """Whether the content begins or ends in the middle of a clause, or goes over the end of a sentence."""
    first, last = held.content[0][0], held.content[-1][1]
    parts = {*clauses.words.joins, *clauses.words.contrasts, *clauses.words.that}
    if held.cue_end <= first:
        beside = next((t for t in clauses.tokens if t.start >= last), None)
    else:
        beside = next((t for t in reversed(clauses.tokens) if t.end <= first), None)
    if beside is not None and (beside.low in _BROKEN or (beside.is_word and beside.low not in parts)):
        return True
    return _is_run_on(held, reading)


def _is_run_on(held: Attribution, reading: Reading) -> bool:
    """Whether it has several sentences that no marks hold together, or is what a colon announces without marks."""
    end, (first, _) = max(held.cue_end, held.holder_end), held.content[0]
    between = reading.text[end:first]
    announced = ":" in between and held.voice != "quoted"
    if announced or between.lstrip("”’»\"' ").startswith((".", "!", "?")):
        return True
    inside = (q for q in reading.quotations if q.depth == 0 and any(a < q.outer_start < b for a, b in held.content))
    loose = [outside_quotations(a, b, reading) for a, b in held.content]
    if sum(len(piece.split()) for piece in loose) > LONG:
        return True
    return any(_STOP.search(reading.text, 0, q.outer_start) for q in inside) or any(map(_ENDED.search, loose))


def _is_beyond(token: Token, held: Attribution) -> bool:
    """Whether a word stands on the far side of the content, seen from the verb."""
    first, last = held.content[0][0], held.content[-1][1]
    return held.cue_start < last <= token.start or token.end <= first < held.cue_start


def _is_hedged(held: Attribution, clauses: Clauses, around: Sequence[Token], reading: Reading) -> bool:
    """Whether a word around an attribution, or in who is named for it, takes it back or leaves it open."""
    doubtful = _doubtful(reading.language)
    plain = frozenset(PERFECT.get(reading.language, "").split()) | clauses.words.that
    helping = {clauses.tokens[i] for i in clauses.verbs}
    holder = [t for t in clauses.tokens if held.holder_start <= t.start and t.end <= held.holder_end]
    opening = min(held.holder_start, held.cue_start)
    before = next((t.low for t in reversed(clauses.tokens) if t.end <= opening), "")
    if before in clauses.words.subordinators - clauses.words.contrasts - {*clauses.words.joins}:
        return True
    if reading.text[: held.cue_start].endswith(" to ") or any(t.low in doubtful for t in holder):
        return True
    return any(t.low in doubtful or t.low.endswith(_NOT) or (t in helping and t.low not in plain) for t in around)


@cache
def _doubtful(language: str) -> frozenset[str]:
    """The words that take back or leave open what they govern, in both the forms that texts are folded to."""
    words, grammar = words_of(language), grammar_of(language)
    hedges = HEDGES.get(language, "")
    linking = words.that | words.contrasts | words.prepositions | {*words.joins} if words else frozenset()
    opening = words.subordinators - linking if words else frozenset()
    return opening | grammar.direct | grammar.wide | folded_words(hedges, language) | {*hedges.split()}


def _is_alone_unspaced(held: Attribution, found: Sequence[Attribution], reading: Reading) -> bool:
    text, language = reading.text, reading.language
    sentence = next(iter(reading.touching([(held.cue_start, held.cue_end)])))
    taken = [
        *(s for a in found for s in a.content),
        (held.holder_start, held.holder_end),
        (held.cue_start, held.cue_end),
    ]
    rest = "".join(text[i] for i in range(sentence.start, sentence.end) if not any(a <= i < b for a, b in taken))
    signs = (*HEDGES_CJK[language].split(), *CJK_NEGATION[language].split("|"))
    if any(sign in rest for sign in signs):
        return False
    sourced = language != "ja" or text.startswith(_SOURCE, held.cue_start)
    return sourced or _SAID.match(text, held.cue_end, sentence.end) is not None
