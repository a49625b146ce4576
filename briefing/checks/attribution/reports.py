"""Whether a sentence plainly says that somebody says or holds something, with nothing that takes it back or cuts it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final

from briefing.article import Sentence
from briefing.checks.attribution.attribution import Attribution, attributions, speech_of
from briefing.checks.attribution.sources import Clauses
from briefing.checks.document import Document, once
from briefing.checks.entities.resolver import cast_of
from briefing.checks.quotations import is_quoted, quotations_of
from briefing.languages import Speech, is_people, language_of
from briefing.languages.language import Kind
from briefing.languages.notation import fold_word, listed
from briefing.languages.shared.people import NARROWING, PLAIN_MODIFIERS
from briefing.text.content_words import folded_words, grammar_of, stem
from briefing.text.normalize import STEERING
from briefing.text.quotations import Quotation

_SAYING: Final = frozenset({"say", "says", "said"})
"""English verbs that govern a clause, and no thing."""
_SOURCES: Final = frozenset({"according", "after"})
LONG: Final = 50
"""Of more words no clause is that somebody says: captions and headings have run into it."""
_ENDED: Final = re.compile(r"(?:\w{4}|^)[.!?]['’”\")]* +[^\Wa-z]|[。！？؟؛]\s*\w")
"""The end of a sentence before another, and of no abbreviation."""
_STOP: Final = re.compile(r"(?<=\w{4})[.!?]\s+$")
_ASKED: Final = ("?", "？", "؟")
_MARKS: Final = re.compile(r"[^\w(;]*")
_MARKED: Final = re.compile(r"[^\w\s]|\w\s+\w+\s")
"""A mark, or a conjunction, behind what is said and before who says it."""
_SAID: Final = re.compile(r"[てし]?(?:た|いる|いた|ました|います|いました)?[。\s]*$")
"""How a Japanese sentence ends that says that something was said."""
_POLITE: Final = "氏さん"
_SOURCE: Final = ("によ", "の話")
"""How a Japanese phrase for a source begins, behind which the content stands."""


_OFFICES: Final = listed(
    "at campaign communications congressional conservative defence defense democratic economic education energy"
    " environment executive finance financial foreign from general health home house housing interior justice labor"
    " labour legal manager managing media national party police policy political presidential press regional republican"
    " research scientist security spokesman state trade transport university"
)
"""English words within a title, in small letters, beside those for people."""

_CAPITAL_WORDS: Final = r"(?-i:[A-Z][\w.&]*(?:,?[ -][A-Z][\w.&]*)*)"
_NAMED: Final = {
    "of": rf"(?:of|at|from) (?:the )?{_CAPITAL_WORDS}|(?-i:[DIR]-[A-Z][\w.]+|[A-Z][a-z]{{1,4}}\.)",
    "to": rf"(?:the )?{_CAPITAL_WORDS}",
    "title": rf"{_CAPITAL_WORDS}(?:'s|-based)",
}
"""English names beside him who says it: where he is from, to whom he says it, whose man he is; in other languages
neither capitals nor places tell them apart."""


def kind_of(cue: str, words: Speech) -> Kind | None:
    """Return the kind of a cue as it is written; None where the lists have none such."""
    first, *rest = cue.casefold().split()
    return next((kind for tail, kind in words.cues.get(first, ()) if tail == tuple(rest)), None)


def denies(cue: str, language: str, words: Speech) -> bool:
    """Tell whether a verb turns what it governs round, so that it must stand in the words."""
    forms = [cue, cue[1:]] if cue[0] in words.proclitics else [cue]
    denying = grammar_of(language).verbs
    return any(
        stem(word, language) in denying for form in forms for word in folded_words(frozenset(form.split()), language)
    )


def stands_alone(held: Attribution, document: Document) -> bool:
    """Tell whether what somebody says is his view without the verb: after "said", not after "denied" or "joked"."""
    words = language_of(document.language).speech
    if not (
        held.cue.casefold() in language_of(document.language).speech.plain.verbs or (words and _is_source(held, words))
    ):
        return False
    return not words or held.voice == "quoted" or _is_clause(held, document)


def _is_source(held: Attribution, words: Speech) -> bool:
    """Whether a phrase names a source: "according to"."""
    return kind_of(held.cue, words) in _SOURCES


def _is_clause(held: Attribution, document: Document) -> bool:
    """Whether what follows a verb is a clause, not its object or whom it is said to: "claimed responsibility"."""
    clauses, (start, end) = _clauses_of(held, document), held.content[0]
    words, cue = clauses.words, held.cue.casefold()
    at = next(i for i, t in enumerate(clauses.tokens) if t.start >= start)
    before, first = clauses.low(at - 1), clauses.low(at)
    if held.cue_start > start or before in words.that or not before[:1].isalnum() or words.order != "svo":
        return True
    if first in words.persons - words.many - {"it"}:
        return True
    direct = clauses.tokens[at - 1].end == max(held.cue_end, held.source_end) or before in words.times
    verb = next((i for i in sorted(clauses.verbs) if start <= clauses.tokens[i].start < end), None)
    known = verb is not None and words.subordinators.isdisjoint(clauses.lows(at, verb))
    return direct and first not in words.prepositions and (known or cue in _SAYING)


def is_plain(held: Attribution, document: Document) -> bool:
    """Tell whether nothing in its sentence takes an attribution back, leaves it open, reports it or cuts it off.

    Beside who says it, with his title, the verb and what it covers, only marks, "that", an auxiliary of the perfect,
    and a few words for when and where may stand there.
    """
    return _is_plain(held, document)


def is_relayed(held: Attribution, document: Document) -> bool:
    """Tell whether somebody else is named for it: in whose words it stands, or as the source of the sentence."""
    words = language_of(document.language).speech
    if not words:
        return any(_reports(one, held) for one in attributions(document) if one is not held)
    clauses = _clauses_of(held, document)
    if any(_reports(one, held) for one in attributions(document) if one.actor != held.actor):
        return True
    sources = (clauses.tokens[cue.first].start for cue in clauses.cues if cue.kind in _SOURCES)
    return any(at != held.cue_start and not any(a <= at < b for a, b in held.content) for at in sources)


@once
def _is_plain(held: Attribution, document: Document) -> bool:
    said = document.touching([(held.cue_start, held.cue_end), *held.content])
    if has_stray_mark(said[0].start, said[-1].end, document) or _is_run_on(held, document):
        return False
    if any(_reports(one, held) for one in attributions(document) if one.cue_start != held.cue_start):
        return False
    return (_is_alone_unspaced if language_of(document.language).script.unspaced else _is_alone)(held, document)


def _reports(one: Attribution, held: Attribution) -> bool:
    """Whether an attribution stands in what another covers, or all that it covers is as well the other's."""
    start, end = held.content[0][0], held.content[-1][1]
    return any(a <= held.cue_start < b or (a <= start and end <= b) for a, b in one.content)


def _clauses_of(held: Attribution, document: Document) -> Clauses:
    return next(c for c in speech_of(document).clauses if c.unit.start <= held.cue_start < c.unit.end)


def _is_alone(held: Attribution, document: Document) -> bool:
    """Whether the parts of a sentence are those of a plain report, and the gaps between them say nothing more."""
    clauses = _clauses_of(held, document)
    start, end = clauses.unit.start, clauses.unit.end
    if outside_quotations(start, end + 1, document).rstrip().endswith(_ASKED):
        return False
    before, last = "", start
    for first, after, part in [*sorted(_parts(held, clauses, document)), (end, end, "")]:
        if first < last:
            continue
        between = document.text[last:first].replace("’", "'")
        cut = part and before == "said" and not _MARKED.search(document.text, last - 1, first)
        if (cut and clauses.words.order != "sov") or not _is_gap(between, before, part, held, document):
            return False
        before, last = part, after
    return not _is_set_off(held, start, document)


def _parts(held: Attribution, clauses: Clauses, document: Document) -> Iterator[tuple[int, int, str]]:
    """Yield the parts of a sentence that are the holder's: name and title, verbs, and what they cover."""
    start, end = clauses.unit.start, clauses.unit.end
    actor = cast_of(document).resolve(held.actor or "")
    named = [m for m in cast_of(document).in_span(start, end) if m.kind == "name" and m.actor is actor is not None]
    yield from ((m.start, m.end, "who") for m in named)
    if actor is not None:
        roles = [role for role in actor.described if start <= role.start < end]
        yield from ((r.start, r.end, "who") for r in roles if _is_office(r.text, document.language))
    for one in attributions(document):
        if one.actor == held.actor and one.source_start == held.source_start:
            yield one.cue_start, one.cue_end, "source" if _is_source(one, clauses.words) else "verb"
            if not any(one.source_start <= m.start < one.source_end for m in named):
                yield one.source_start, one.source_end, "who"
        if one.actor == held.actor:
            yield from ((max(a, start), b, "said") for a, b in one.content if a < end and start < b)


def _is_office(role: str, language: str) -> bool:
    """Whether a role is that of people, and nothing in it makes it that of a puppet, or of somebody in a play."""
    lower = [word for word in role.split() if word[0].islower()]
    plain = language_of(language).function_words.genitives | language_of(language).function_words.definite
    known = all(word in plain | PLAIN_MODIFIERS | NARROWING | _OFFICES or is_people(word, language) for word in lower)
    return known and any(is_people(word, language) for word in role.split())


def _is_gap(between: str, before: str, after: str, held: Attribution, document: Document) -> bool:
    """Whether what stands between two parts may stand in a plain report; nothing may, on the far side of what is said.

    A verb that opens a sentence asks or supposes: "Did Orr say", "Sagt Orr das".
    """
    words = language_of(document.language).speech
    first = words and words.order == "vso"
    empty = _MARKS.fullmatch(between) is not None
    if "said" in (before, after) and {before, after} <= {"said", ""}:
        return empty
    if not before and after == "verb" and empty and not first:
        return False
    helping = (after == "verb" and (first or before != "")) or (before == "said" and after == "who")
    pattern = _gap(
        document.language,
        helping=helping,
        opening=before in ("", "said"),
        naming=_naming(between, before, after, held, words),
    )
    return pattern.fullmatch(fold_word(between, document.language) if first else between) is not None


@cache
def _gap(language: str, *, helping: bool, opening: bool, naming: str) -> re.Pattern[str]:
    """What may stand between the parts of such a sentence: marks, when, where, "that", an article before a title.

    Args:
        language: ISO 639-1 code.
        helping: whether a verb of saying follows, or its auxiliary stands there alone.
        opening: whether a conjunction may stand there.
        naming: which names may: "of", "to", "title", or none.
    """
    known = language_of(language)
    words, plain = known.speech, known.speech.plain
    times, verbs = words.times, words.auxiliaries
    before, named = _either(plain.before_times), _either(times - verbs)
    named += "|(?-i:" + _either(word.title() for word in times & verbs) + ")"  # May, not may
    phrases = [rf"(?:(?:{before})\s)*(?:{named}|\d{{1,4}})", plain.settings or "(?!)"]
    phrases.append(_either(words.that | known.function_words.articles))
    phrases += [_either(plain.perfect)] if helping else []
    phrases += [_either(plain.joins)] if opening else []
    phrases += [_NAMED[naming]] if naming and language_of(language).closely_read else []
    return re.compile(rf"(?:[\s,:.،—–-]|(?<!\w)(?:{'|'.join(phrases)})(?:(?<=')|(?!\w)))*", re.IGNORECASE)


def _either(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True))) or "(?!)"


def _naming(between: str, before: str, after: str, held: Attribution, words: Speech) -> str:
    """Which names may stand between two parts: where he is from, to whom he says it, whose man he is."""
    if before == "who":
        return "of"
    if after == "who":
        return "title"
    told = words and before == "verb" and held.cue.casefold() in words.telling
    return "to" if told and (not after or between.endswith(" that ")) else ""


def _is_set_off(held: Attribution, start: int, document: Document) -> bool:
    """Whether the report stands in the middle of what is said, so that what opens the sentence belongs to that."""
    opens, closes = min(held.source_start, held.cue_start), max(held.source_end, held.cue_end)
    text, inside = document.text, [a for a, _ in held.content if a < opens]
    return not inside and text[start:opens].rstrip().endswith(",") and text[closes:].lstrip().startswith(",")


def _is_run_on(held: Attribution, document: Document) -> bool:
    """Whether it has several sentences that no marks hold together, or is what a colon announces without marks."""
    end, (first, _) = max(held.cue_end, held.source_end), held.content[0]
    between = document.text[end:first]
    announced = ":" in between and held.voice != "quoted"
    if announced or between.lstrip("”’»\"' ").startswith((".", "!", "?")):
        return True
    inside = (
        q for q in quotations_of(document) if q.depth == 0 and any(a < q.outer_start < b for a, b in held.content)
    )
    loose = [outside_quotations(a, b, document) for a, b in held.content]
    if sum(len(piece.split()) for piece in loose) > LONG:
        return True
    return any(_STOP.search(document.text, 0, q.outer_start) for q in inside) or any(map(_ENDED.search, loose))


def _is_alone_unspaced(held: Attribution, document: Document) -> bool:
    text, language = document.text, document.language
    sentence = document.touching([(held.cue_start, held.cue_end)])[0]
    source = text[held.source_start : held.source_end]
    if source.rstrip(_POLITE) != (held.actor or "").rstrip(_POLITE):  # "in the play X", "X's lawyer"
        return False
    taken = [*held.content, (held.source_start, held.source_end), (held.cue_start, held.cue_end)]
    sourced = language != "ja" or text.startswith(_SOURCE, held.cue_start)
    end = sentence.end if sourced else held.cue_end
    rest = "".join(text[i] for i in range(sentence.start, end) if not any(a <= i < b for a, b in taken))
    told = sourced or _SAID.match(text, held.cue_end, sentence.end) is not None
    return told and re.fullmatch(language_of(language).speech.plain.beside, rest) is not None


WORDS: Final = 4
SIGNS: Final = 8
"""How long a sentence is that tells something, in words, or in signs where words are not parted: not “Nope.”"""
_STOPPED: Final = re.compile(r"[.!?…。！？؟][\"”’»“)\]」』]*$")
_CLOSED: Final = re.compile(r"[.!?…:;,。！？؟][\"”’'»“)\]」』\s]*$")
_MARK: Final = re.compile(r"[\"“”„«»「」『』]")
_LABEL: Final = re.compile(r"^(?:[^\W\d_a-z][\w.’'-]* ?){1,4}[:：]", re.MULTILINE)
"""Who speaks, at the beginning of a paragraph: a transcript, of which nobody knows where it ends."""
_PREFIX: Final = re.compile(r"(?:[\w.’'-]+ ){0,3}[\w.’'-]+[:：]\s")
_ASKS_YOU: Final = re.compile(
    r"^[^\n“\"«„]*\b(?:[Yy]our?|Sie|[Vv]ous|[Uu]sted|[Ll]ei)\b[^\n“\"«„]*[?？]\s*$", re.MULTILINE
)
_DASHED: Final = re.compile(r"\s*[-–—―•*]")
"""How a list begins, or what somebody says in Spanish, French or Russian."""
_REPORTED: Final = re.compile(r"\b(?:sei|seien|habe|werde|könne|müsse|solle|wolle|dürfe)\b", re.IGNORECASE)
"""German verbs in the form of what somebody else is said to have said."""
_OWN: Final = frozenset({"my", "our"})
_ANYBODY: Final = frozenset({"you", "man", "ihr", "on", "vous", "du", "tu"})


@once
def is_narrated(sentence: Sentence, document: Document) -> bool:
    """Tell whether a sentence is whole, and told by the article itself.

    None is that stands in a quotation or has one whose speaker it does not name, goes on with what somebody said in
    another sentence, follows a colon or a dash, stands in a transcript, in the first person or in German reported
    speech, or where a mark is left open.
    """
    start, end = sentence.start, sentence.end
    quoted = [q for q in quotations_of(document) if q.depth == 0 and q.outer_start < end and start < q.outer_end]
    if not _is_whole(sentence, document) or any(q.outer_start < start or end < q.outer_end for q in quoted):
        return False
    beside = outside_quotations(start, end, document)
    if not any(map(str.isalnum, beside)) or _is_first_person(sentence, document):
        return False
    if _goes_on(sentence, document) or _is_unattributed(sentence, quoted, document) or _is_set(sentence, document):
        return False
    return not language_of(document.language).script.nouns_capitalised or not _is_reported(sentence, document)


def _is_whole(sentence: Sentence, document: Document) -> bool:
    text = sentence.text.rstrip()
    long = len(text) >= SIGNS if language_of(document.language).script.unspaced else len(text.split()) >= WORDS
    return long and _STOPPED.search(text) is not None and not STEERING.search(text)


def _is_first_person(sentence: Sentence, document: Document) -> bool:
    told = speech_of(document).clauses[sentence.number - 1 : sentence.number]
    spoken = [token for one in told for token in one.unit.tokens if token.low in _spoken(document.language)]
    return not all(is_quoted(token.start, document) for token in spoken)


@cache
def _spoken(language: str) -> frozenset[str]:
    words = language_of(language).speech
    return (words.first_persons | _OWN) - _ANYBODY


def _goes_on(sentence: Sentence, document: Document) -> bool:
    """Whether it belongs to what somebody says who is named in another sentence."""
    return any(
        a <= sentence.start < b and not sentence.start <= one.cue_start < sentence.end
        for one in attributions(document)
        for a, b in one.content
    )


def _is_unattributed(sentence: Sentence, quoted: Iterable[Quotation], document: Document) -> bool:
    """Whether it quotes somebody whom it does not name."""
    here = [one for one in attributions(document) if sentence.start <= one.cue_start < sentence.end]
    given = [span for one in here for span in one.content]
    return any(q.speech and not any(a <= q.outer_start and q.outer_end <= b for a, b in given) for q in quoted)


def _is_set(sentence: Sentence, document: Document) -> bool:
    """Whether it stands behind a colon, in a transcript, or beside a mark that is left open."""
    text = document.text
    first = text.rfind("\n", 0, sentence.start) + 1
    last = text.find("\n", sentence.end)
    before = text[: sentence.start].rstrip()
    if before.endswith((":", "：")) or _DASHED.match(text, first) or _DASHED.match(sentence.text):
        return True
    if sentence.start >= _labelled(document):
        return True
    start, end = before.rfind("\n", 0, first) + 1, last if last >= 0 else len(text)
    return has_stray_mark(start, end, document)


def is_set_apart(place: int, document: Document) -> bool:
    """Tell whether a place is not in what the article tells: in a transcript, behind a label, in a line without an end.

    A label is what stands before a colon at the beginning of a sentence: "RELATED: …", "To the Editor: …".
    """
    sentence = document.touching([(place, place + 1)])[0]
    if place >= _interviewed(document) or _PREFIX.match(document.text, sentence.start, place):
        return True
    return _is_open(sentence, document)


@once
def _is_open(sentence: Sentence, document: Document) -> bool:
    """Whether a sentence is without an end, or in the first person."""
    return _CLOSED.search(sentence.text.rstrip()) is None or _is_first_person(sentence, document)


@once
def _interviewed(document: Document) -> int:
    """Where an interview begins: at the first of several labels, or at a paragraph that asks somebody there."""
    labels = [found.start() for found in _LABEL.finditer(document.text)]
    asked = _ASKS_YOU.search(document.text)
    return min(labels[0] if len(labels) > 1 else len(document.text), asked.start() if asked else len(document.text))


@once
def _labelled(document: Document) -> int:
    """Where the first paragraph stands that begins with who speaks."""
    found = _LABEL.search(document.text)
    return found.start() if found else len(document.text)


def _is_reported(sentence: Sentence, document: Document) -> bool:
    """Whether a German verb tells what somebody says who is not named with it."""
    told = [span for one in attributions(document) for span in one.content]
    found = _REPORTED.finditer(document.text, sentence.start, sentence.end)
    return any(not any(a <= verb.start() < b for a, b in told) for verb in found)


def has_stray_mark(start: int, end: int, document: Document) -> bool:
    """Tell whether a quotation mark stands in a stretch of the text that opens or closes no quotation."""
    return _MARK.search(outside_quotations(start, end, document)) is not None


def outside_quotations(start: int, end: int, document: Document) -> str:
    """Return a stretch of the text without the quotations in it."""
    pieces = []
    for quotation in quotations_of(document):
        if quotation.depth == 0 and quotation.outer_start < end and start < quotation.outer_end:
            pieces.append(document.text[start : max(start, quotation.outer_start)])
            start = quotation.outer_end
    return " ".join([*pieces, document.text[start:end]])
