"""Words that somebody says or holds as a sentence, in the article's own words, that can be read by itself. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import dropwhile, pairwise
from typing import Final, Literal, cast

from briefing.brief import Stance
from briefing.checks.attribution.attribution import Attribution
from briefing.checks.attribution.reports import denies, kind_of
from briefing.checks.datelines import told
from briefing.checks.document import Document
from briefing.languages import Speech, language_of
from briefing.languages.notation import fold_word, listed
from briefing.text.content_words import grammar_of
from briefing.text.words import low_words, words_of

LONG: Final = 45
"""After so many words a view takes in no further sentence or quotation."""
TOO_LONG: Final = 45
"""No clause has more words than that: where it seems so, captions and headings run into it."""
NEXT_TO: Final = 12
"""How many characters may lie between a verb such as "refused" and what it governs: "that", "dass"."""
FAR: Final = 40
"""How many may lie between "said" and a clause, without a mark: "told the Courier on Monday that"."""
HELPERS: Final = 3
"""How many words may stand between a source and the verb: "has long", "does not"."""
A_FEW: Final = 4
FEWEST: Final = 3
"""A quotation of fewer words may be a name: “Night Desk”."""
_HANGING: Final = frozenset({"of", "to"})
"""What a clause does not begin with: "said of the fair", "wants to go"."""
_MARKS: Final = '”"’»“」』 '
_PLAIN: Final = re.compile(r"[\w '’-]*(?:, \w+ )?")
_ENDED: Final = re.compile(r"[.!?…。！？؟][\s”\"’»“」』]*$")
_LAST_COMMA: Final = re.compile(r"[,;]\s*([”\"’»“」』]*)$")
_PRELUDE: Final = re.compile(r"[^“”\"«„]+[:.] (?=[“\"«„])")
"""When or where it was said, before a quotation: "Last night: “We …"."""
_QUOTED: Final = re.compile(r"[“”\"«»„‚‘「『]")
_INFINITIVE: Final = {"ru": re.compile(r"\w+(?:ть|ти|чь)(?:ся)?\b"), "uk": re.compile(r"\w+ти(?:ся)?\b")}
"""What a verb governs that is no sentence without it: "promised to find"."""
_BEFORE_SAYING: Final = re.compile(r"(?<=[”\"’»]) diye$")
_STOP: Final = re.compile(r"(?<=[.!?]) +(?=[^\W\d_a-z])")
_CLOSING: Final = {"“": "”", "„": "“", "«": "»", '"': '"', "「": "」"}
_UNSPACED: Final = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")
_VERBS: Final = frozenset({"say", "hold"})
Span = tuple[int, int]
_SENTENCE_ENDS: Final = re.compile(r"[”\"’»“」』)\]]*(?:[.!?…。！？؟]|\s*\n|\s*$)")
_BEFORE_BRACKET: Final = re.compile(r" +\)")
_NEXT_WORD: Final = re.compile(r" +\w")
_OPENING: Final = tuple("“\"«„‚‘「『'")
_PRONOUNS_UNSPACED: Final = ("他", "她", "它", "彼")
_FIRST_PERSON: Final = frozenset({"my", "our", "your"})
_NO_VERBS: Final = frozenset({"also", "be", "been", "being", "never", "not", "to"})
"""English words beside verbs that are none, or that need another to be one."""
_BEFORE_VERB: Final = frozenset({"to", "of", "for", "by", "with", "in", "on", "at", "from"})
_OWNING: Final = ("'s", "’s", "s'", "s’")

Follows = Literal["stop", "mark", "word"]


def phrase(speaker: str, group: Sequence[Attribution], spans: Sequence[Span], document: Document) -> str:
    """Put what one sentence gives to one speaker as a sentence: its quotations, or the clause that is said.

    Args:
        speaker: the speaker's name.
        group: the attributions.
        spans: what they cover, joined.
        document: the article.

    Returns:
        The words of the article, with a capital and a stop; with the speaker's name before them where the verb belongs
        to the view ("opposes any date"), or where they begin with "he"; empty where nothing of it is a sentence.
    """
    outer = min(group, key=lambda a: (a.content[0][0], -a.content[-1][1]))
    if any(a.voice == "quoted" for a in group) or _PRELUDE.match(_flat(document.text[slice(*spans[0])])):
        said = _quoted(spans, document)
        if said:
            return _sentence(said)
    words = _reported(speaker, outer, spans, document)
    return _sentence(words) if words and len(words.split()) <= TOO_LONG and _is_balanced(words) else ""


def utterances(spans: Sequence[Span], document: Document) -> list[list[Span]]:
    """Part what somebody says where a quotation begins a sentence: “If …,” he said, “…” is one, and stays together."""
    parts: list[list[Span]] = []
    for span in spans:
        quotation = _quotation(span, document)
        if parts and not (quotation and _opens(quotation)):
            parts[-1].append(span)
        else:
            parts.append([span])
    return parts


def is_part(held: Attribution, words: Speech, language: str) -> bool:
    """Whether the verb says more than "said": it tells a stance, or is one of wanting, knowing or holding."""
    return kind_of(held.cue, words) == "hold" or stance_of(held.cue, language) is not None


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


def _is_balanced(words: str) -> bool:
    """Whether every quotation mark has its other; of low marks, „…“, the other has several forms."""
    pairs = () if "„" in words else (("“", "”"), ("«", "»"), ("「", "」"))
    return words.count('"') % 2 == 0 and all(words.count(one) == words.count(other) for one, other in pairs)


def _quoted(spans: Sequence[Span], document: Document) -> str:
    """The quotations, up to the one that makes the view long; each a sentence, or going on from the one before."""
    taken: list[str] = []
    last = -1
    for at, span in enumerate(spans):
        whole = _quotation(span, document)
        piece = _closed(_shortened(whole))
        goes_on = bool(taken) and last == at - 1 and taken[-1].rstrip(_MARKS).endswith(",")
        if piece and _opens(piece) and _is_utterance(piece, document.language):
            if taken:
                taken[-1] = _LAST_COMMA.sub(r".\1", taken[-1])
        elif not piece or _opens(piece) or not (goes_on or not taken) or not _stands(piece, document.language):
            continue
        taken.append(piece)
        last = at
        if len(piece) < len(whole) or sum(len(one.split()) for one in taken) >= LONG:
            break
    return " ".join(taken)


def _quotation(span: Span, document: Document) -> str:
    """The quotation that a stretch is, or ends with behind words that are no clause; else nothing."""
    words = _BEFORE_SAYING.sub("", _flat(document.text[slice(*span)]))
    prelude = _PRELUDE.match(words)
    if prelude and not _is_clause(prelude[0], document.language) and not prelude[0].startswith("to "):
        words = words[prelude.end() :]
    return words if _QUOTED.match(words) else ""


def _opens(quotation: str) -> bool:
    """Whether a quotation begins a sentence."""
    first = next(filter(str.isalnum, quotation), "")
    return not first.islower()


def _is_utterance(quotation: str, language: str) -> bool:
    """Whether a quotation with a capital says something, and is no name: it has a few words, a verb, or a stop."""
    few = len(low_words(quotation, language)) < FEWEST and not language_of(language).script.unspaced
    return not few or _is_clause(quotation, language) or _ENDED.search(quotation) is not None


def _stands(piece: str, language: str) -> bool:
    """Whether words without a capital may stand as a sentence."""
    words = language_of(language).speech
    return _is_clause(piece, language) and (
        not words or not language_of(language).closely_read or has_main_verb(piece, words)
    )


def _reported(speaker: str, held: Attribution, spans: Sequence[Span], document: Document) -> str:
    """The clause that is said; with the speaker's name and the verb where they belong to it."""
    words, language = language_of(document.language).speech, document.language
    start, end = _told(spans[0][0], document), spans[0][1]
    content = _flat(document.text[start:end])
    resumed = [document.text[slice(*span)] for span in held.content[1:] if _resumes(span, document.text)]
    if not words:
        return _unspaced(held, (start, end), content, document.text)
    if words.order == "vso":
        reach = len(document.text) if denies(held.cue, language, words) else held.source_end + NEXT_TO
        near = held.cue_start < held.source_start < start <= reach
        return _flat(document.text[held.cue_start : end]) if near else content
    if resumed and start < held.cue_start and not _stands(content, language):
        content, end = _flat(" ".join([content, *resumed])), held.content[-1][1]
        return content if _is_fit(content, words, language) else ""
    mark = document.text[max(0, start - 1) : start]
    if mark in _CLOSING:  # a quotation that is nowhere closed
        first, again, _ = content.partition(mark)
        said = first.strip() if again else _sentence(content)
        return f"{mark}{said}{_CLOSING[mark]}" if _ENDED.search(said) else ""
    content = cut_back(content, follows(document.text, end), words, language)
    if not content:
        return ""
    return _clause(speaker, held, (start, end), content, words, document)


def _unspaced(held: Attribution, span: Span, content: str, text: str) -> str:
    """A clause of a script without spaces, from who says it on where it begins with “he” and stands beside the verb."""
    if not opens_with_pronoun(content, Speech()):
        return content
    near = held.cue_start - held.source_end >= 0 and 0 <= span[0] - held.cue_end <= FEWEST
    return _flat(text[held.source_start : span[1]]) if near else ""


def _clause(speaker: str, held: Attribution, span: Span, content: str, words: Speech, document: Document) -> str:
    """A clause by itself where it can stand so, else behind the speaker's name and the verb."""
    language = document.language
    whole = _with_verb(speaker, held, span, content, document.text, words)
    hangs = _hangs(content, words, language)
    if not language_of(language).closely_read and (hangs or denies(held.cue, language, words)):
        return whole
    part = hangs or is_part(held, words, language)
    if content.partition(" ")[0] in _HANGING and not part:
        return ""
    bound = _that_follows(content, words) or (
        language_of(language).script.nouns_capitalised and _is_behind_that(span[0], document.text, words)
    )
    if _is_fit(content, words, language) and not bound and not (whole and part):
        return content
    return "" if speaker in content else whole  # nobody says "his wife, Ada Lund" who is Ada Lund


def _is_fit(content: str, words: Speech, language: str) -> bool:
    """Whether words stand alone as a sentence: a whole clause that begins with nobody who stands before it."""
    return _stands(content, language) and not opens_with_pronoun(content, words)


def _resumes(span: Span, text: str) -> bool:
    """Whether a clause goes on behind who says it: “The pier, Orr said, must close”."""
    return text[: span[0]].rstrip().endswith(",") and not _QUOTED.match(text, span[0])


def _told(start: int, document: Document) -> int:
    """Where a clause begins behind a dateline: "OSTERHOLM — The pier …"."""
    sentence = next(iter(document.touching([(start, start + 1)])))
    return start if start != sentence.start else sentence.end - len(undated(sentence.text, document.language))


def _is_clause(text: str, language: str) -> bool:
    """Whether a text may be a clause: it has an auxiliary, a verb of saying or holding, or is a quotation of length."""
    words = language_of(language).speech
    said = low_words(text, language)
    if text.startswith("to "):
        return False
    if not words or (_QUOTED.match(text) and len(said) > A_FEW):
        return True
    return any(word in words.auxiliaries or "n't" in word or kind_of(word, words) in _VERBS for word in said)


def _hangs(content: str, words: Speech, language: str) -> bool:
    """Whether a clause hangs on its verb: it begins with an infinitive, or goes on with "and that"."""
    if language in _INFINITIVE and _INFINITIVE[language].match(content):
        return True
    said = low_words(content, language)
    return any(one in words.joins and other in words.that for one, other in pairwise(said))


def _is_behind_that(start: int, text: str, words: Speech) -> bool:
    """Whether a German clause has its verb at the end: behind "dass"."""
    return bool(words.that.intersection(text[:start].split()[-1:]))


def _that_follows(content: str, words: Speech) -> bool:
    """Whether the clause begins behind an addressee or a time: "told Fox that …", "said Thursday that …"."""
    return bool(words.that & {*low_words(content)[1:A_FEW]})


def _with_verb(speaker: str, held: Attribution, span: Span, content: str, text: str, words: Speech) -> str:
    """The speaker's name, the verb and what it governs, as far as they stand together; else nothing."""
    if words.order == "sov":
        near = 0 <= held.cue_start - span[1] <= NEXT_TO
        return _flat(f"{speaker} {content}{text[span[1] : held.cue_end]}") if near else ""
    behind = max(held.cue_end, held.source_end)
    inverted = held.source_end > held.cue_start
    before = "" if inverted else _helpers(text[held.source_end : held.cue_start], words)
    between = text[behind : span[0]]
    scrap = _QUOTED.search(between) or (_QUOTED.match(content) and kind_of(held.cue, words) == "hold")
    if scrap or before is None or not 0 <= span[0] - behind <= (FAR if _PLAIN.fullmatch(between) else NEXT_TO):
        return ""
    gap = {*low_words(between)}
    if "," in between and gap.isdisjoint(words.that) and kind_of(held.cue, words) == "hold":
        return ""
    kind = kind_of(held.cue, words)
    finite = kind in _VERBS or (bool(before) and kind != "noun")
    return _flat(f"{speaker} {before} {held.cue}{between}{content}") if finite else ""


def _helpers(between: str, words: Speech) -> str | None:
    """What stands between source and verb and belongs to the verb; None where that cannot be told."""
    between = between.lstrip("»”“ ")
    if "," not in between:
        said = low_words(between)
        fits = len(said) <= HELPERS and words.relatives.isdisjoint(said)
        return between if fits else None
    helping = between.rpartition(",")[2]
    last = low_words(helping)
    helps = len(last) <= HELPERS and words.verbal.issuperset(last)
    return helping.strip() if between.startswith(",") and helps else None


# ------------------------------------------------------------------------------------------- what can be read by itself


def follows(text: str, end: int) -> Follows:
    """Tell what stands in a text behind a stretch: the end of a sentence, another mark, or the next word."""
    if _SENTENCE_ENDS.match(text, end):
        return "stop"
    return "word" if _NEXT_WORD.match(text, end) else "mark"


def undated(sentence: str, language: str) -> str:
    """Return a sentence as it is written, without the dateline before it: "OSTERHOLM (Orr News ) -- "."""
    line = _BEFORE_BRACKET.sub(")", sentence.replace(" -- ", " — ", 1))
    rest, whole = len("".join(told(line, language).split())), len("".join(line.split()))
    if rest == whole:
        return sentence
    signs = [at for at, sign in enumerate(sentence) if not sign.isspace()]
    return sentence[signs[-rest] :]


def cut_back(words: str, then: Follows, known: Speech, language: str) -> str:
    """Return a clause without what hangs at its end, "… would begin at noon while"; nothing where no clause is left.

    Args:
        words: the words.
        then: what follows them in the article.
        known: the words of its language.
        language: its language.
    """
    if then == "stop" or not words[-1:].isalnum():
        return words
    linking = {*known.joins} | known.subordinators | known.relatives | known.that
    hanging = linking | known.articles
    if then == "word":
        hanging |= known.possessives
        hanging |= frozenset() if language_of(language).speech.verb_last else known.prepositions | known.auxiliaries
    found = words_of(words, language)
    at = len(found)
    while at and fold_word(found[at - 1].text, language) in hanging:
        at -= 1
    if at == len(found):
        return words
    if fold_word(found[at].text, language) in linking - known.prepositions:
        return words[: found[at].outer_start].rstrip(" ,;:–—-(")
    kept, _, dropped = words.rpartition(", ")
    return (
        kept if not linking.isdisjoint(low_words(dropped, language)[:1]) and kept.count("“") == kept.count("”") else ""
    )


def opens_with_pronoun(words: str, known: Speech) -> bool:
    """Tell whether words begin with one who can only be told from what stands before them: "He …", "This is …"."""
    if not known:
        return words.startswith(_PRONOUNS_UNSPACED)
    if words.startswith(_OPENING):
        return False
    first, second = [*dropwhile(known.joins.__contains__, low_words(words)[:4]), "", ""][:2]
    stem = first.partition("'")[0]
    if {first, stem} & known.pronouns or first in known.possessives - _FIRST_PERSON:
        return True
    return first in known.determiners - known.articles and second in known.auxiliaries


def has_main_verb(words: str, known: Speech) -> bool:
    """Tell whether English words have a finite verb that is not that of a relative or another subordinate clause.

    Only verbs of the lists are known: auxiliaries, and those of saying and holding. "The story of six who had fled" has
    none, "Those who had fled were found" has.
    """
    linking = known.prepositions | {*known.joins, "as", "than"}
    pending, was_verb, before = 0, False, ""
    for match in re.finditer(r"\w+(?:['’]\w+)?|[,;:.!?—–]", words):
        word = match[0].casefold()
        if not word[0].isalnum():
            pending, was_verb = 0, False
        elif word in known.relatives or (word in known.subordinators - linking and before not in known.prepositions):
            pending, was_verb = pending + (before not in known.subordinators), False
        elif _is_verb(word, before, known):
            if not (was_verb or pending):
                return True
            pending, was_verb = pending - (not was_verb), True
        elif word not in known.adverbs and word not in _NO_VERBS:
            was_verb = False
        before = word
    return False


def _is_verb(word: str, before: str, known: Speech) -> bool:
    if not before or word in _NO_VERBS or before in _BEFORE_VERB:
        return False
    if word in known.auxiliaries or "n't" in word or "n’t" in word or word.endswith(("'re", "’re", "'ve", "’ve", "’m")):
        return True
    nominal = before in known.determiners or before in known.possessives or before.endswith(_OWNING)
    if kind_of(word, known) in ("say", "hold"):
        return not (word in known.ambiguous and (nominal or before == ","))
    return not nominal and not before.endswith("ly") and _is_past(word)


def _is_past(word: str) -> bool:
    return word.endswith("ed") or word in language_of("en").morphology.past


_ASKING: Final = ("ask", "want", "demand", "chied", "chies", "pid")
"""Stems of verbs that demand nothing where they only ask, or only tell of a wish: "asked whether", "wants to know"."""
_ASKED: Final = listed("to di who when where which qui quand où quién cuándo chi quando")
_MAINTAINING: Final = ("insist", "maintain", "beteuer", "beharr")
"""Stems of verbs that deny where what they maintain of oneself is denied: "insisted she never"."""
_NEAR: Final = 8
"""Within how many words of what is said that is."""


def stance_of(cue: str, language: str, governed: str = "") -> Stance | None:
    """The stance that a cue such as "denied" or "warned" tells; None where it tells none, as "said" or a noun does.

    Args:
        cue: the words of saying, as the article has them.
        language: ISO 639-1 code of the article.
        governed: what is said, or what the verb governs.
    """
    low, words = cue.casefold(), language_of(language).speech
    if not words or {kind for _, kind in words.cues.get(low, ())} == {"noun"}:
        return None
    said = low_words(governed, language)[:_NEAR]
    if low.startswith(_MAINTAINING):
        if _is_denied(said, language, words):
            return "denies"
    elif low.startswith(_ASKING) and said and said[0] in _ASKED | words.indirect:
        return None
    forms = [*low.split(), low + ".", " ".join([*low.split(), *said[:1]]) + "."]
    stances = words.stances.items()
    return next((cast(Stance, stance) for stance, stems in stances if any(f.startswith(stems) for f in forms)), None)


def _is_denied(said: Sequence[str], language: str, words: Speech) -> bool:
    """Whether what is said begins with "he" or "she", and is negated: "she never …", "that he did not …"."""
    grammar = grammar_of(language)
    first = next((word for word in said if word not in words.that), "")
    own = first in words.pronouns or first in words.first_persons
    return own and any(word in grammar.direct | grammar.wide or word.endswith(("n't", "n’t")) for word in said)
