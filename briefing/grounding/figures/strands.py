"""English sentences as strands: each number, year or month with the words that are said of it.

"Sales rose by 4 percent and costs by 9" has two: the sales rose by 4, and the costs, with the verb carried over, by 9.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from briefing.grounding.figures.kinds import Figure, figures_of
from briefing.grounding.terms import beginning, content_words, function_words
from briefing.grounding.words.common import IRREGULAR, PAST_FORMS

_APART: Final = r"[;:!?()—–\"“”]|\b(?:while|whereas|although|though)\b"
CUT: Final = re.compile(
    rf"{_APART}|,(?!\d)|\b(?:and|but|or|against|versus|compared (?:with|to)|than|of (?:which|whom)|which|who|whose|that"
    r"|when|where|after|before|because)\b",
    re.IGNORECASE,
)
_FAR: Final = re.compile(_APART, re.IGNORECASE)
_OPENS: Final = re.compile(rf"{_APART}|\b(?:and|but|or|against|versus|compared (?:with|to)|than)\b", re.IGNORECASE)
_SAID: Final = (
    r"(?:said|says?|tells?|told|adde?[ds]|found|finds|announced|reported|estimate[ds]|warned|claimed|show(?:ed|s))"
)
_REPORTED: Final = re.compile(rf"^[^\d;]*\b{_SAID}\b(?: that)?|, [^,\d;]*\b{_SAID}\b[^,\d;]*$", re.IGNORECASE)
_RELATIVE: Final = re.compile(r"\b(?:who|whom|which|whose|that)\b", re.IGNORECASE)
_UNDER: Final = re.compile(r"\b(?:after|before|because|when|where)\b", re.IGNORECASE)
_PRESENT: Final = (
    "cost put cut hit set let goes comes gets takes makes gives rises falls grows wants plans needs pays stands opens"
    " ends begins starts closes remains employs expects"
)
_NO_VERBS: Final = "firefighters fireman firewoman firemen women men children people dying wound bound left"
_AUXILIARY: Final = (
    "is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|shall|should|do|does|did|says?|said"
)
_FORMS: Final = (set(IRREGULAR) | PAST_FORMS | set(_PRESENT.split())) - set(_NO_VERBS.split())
VERB: Final = re.compile(
    rf"\b(?:{_AUXILIARY}|{'|'.join(sorted(_FORMS))}"
    r"|(?<!\bthe )(?<!\ba )(?<!\ban )(?!(?:need|indeed|hundred|speed)\b)[a-z]{2,}ed"
    r"|[a-z]{3,}s(?= (?:(?:about|only|nearly|the|an?|its|his|her|their) |[$£€\d])))\b"
)
PREPOSITIONS: Final = "in|on|at|of|for|to|from|by|with|among|under|near|over|during"
_LEADS: Final = re.compile(rf"\s*(?:{PREPOSITIONS})\b", re.IGNORECASE)
_STANDS_FOR: Final = re.compile(r"\b(?:those|that|the rest|of (?:them|which|whom))\b", re.IGNORECASE)
_OF_THEM: Final = re.compile(r"\b0 of (?:them|these|those|which|whom)\b", re.IGNORECASE)
_EITHER: Final = re.compile(r"[a-z]{3,}s 0")  # a verb or a plural: "employs 9", "tolls 9 percent"
_IT: Final = re.compile(r"\b(?:it|them|this|these)\b", re.IGNORECASE)
_PHRASE: Final = re.compile(
    rf"(?:\W|\b(?:the|an?|its|his|her|their)\b)*(.*?)(?=\b(?:{PREPOSITIONS})\b|;|\d|$|{VERB.pattern})"
)
_NOUN: Final = re.compile(rf" (?!(?:{PREPOSITIONS}|and|or|who|which|that)\b)([A-Za-z]{{3,}})\b(?: [A-Za-z]+){{0,2}}")
_SOME_OF: Final = re.compile(
    r"\b(?:\d+|half|most|many|some|none|few|several|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|third"
    r"|quarter) of (?:the|its|their|his|her|our|[\w’' ]{2,30}?(?:['’]s|s['’])) (?:\w+ )?$",
    re.IGNORECASE,
)
_WORD: Final = re.compile(r"[^\W\d_]+")


class Strand(NamedTuple):
    """A number with the words said of it; words by their beginnings.

    Attributes:
        figure: the number.
        own: the words of its part of the sentence.
        carried: words said before that hold here too: a verb left out, a subject, "in Lom, …".
        subject: the first words of its own part, before the verb.
        counted: the words right behind it, where it counts things.
        parted: the words behind what it counts, where they are said of some of these: "2 of its 9 ships sank".
        gapped: whether a conjunction opens its part, which has no verb.
        whole: all words of the sentence.
    """

    figure: Figure
    own: frozenset[str]
    carried: frozenset[str]
    subject: frozenset[str]
    counted: frozenset[str]
    parted: frozenset[str]
    gapped: bool
    whole: frozenset[str]


class _Part(NamedTuple):
    text: str
    opener: str
    figures: tuple[Figure, ...]


@lru_cache(maxsize=512)
def strands_of(text: str) -> tuple[Strand, ...]:
    """Return the strands of a sentence, in its order.

    Args:
        text: one English sentence.
    """
    figures = tuple(figures_of(text))
    if not figures:
        return ()
    whole = keys(text)
    reported = frozenset().union(*(keys(match[0]) for match in _REPORTED.finditer(text)))
    found: list[Strand] = []
    before: list[_Group] = []
    for group in _groups(_parts(text, figures)):
        if group.far:
            before = []
        carried = _carried(group, before) | reported
        own, subject, gapped = keys(group.text), keys(group.subject), bool(before) and group.joined and not group.verbal
        words = (own, carried - own, subject)
        found += [Strand(f, *words, _counted(f, text), _parted(f, text), gapped, whole) for f in group.figures]
        before.append(group._replace(carried=carried))
    return tuple(found)


@lru_cache(maxsize=4096)
def keys(text: str) -> frozenset[str]:
    """Return the content words of a text by their beginnings, numbers left out."""
    return frozenset(beginning(w) for w in content_words(text, "en") if not w[0].isdecimal())


# ---------------------------------------------------------------------------------------------------- figures


def _counted(figure: Figure, text: str) -> frozenset[str]:
    """The words behind a number that counts things: the noun and what stands before it."""
    noun = _NOUN.match(text, figure.end) if figure.kind == "count" else None
    return keys(noun[0]) if noun and not VERB.match(noun[1]) else frozenset()


def _parted(figure: Figure, text: str) -> frozenset[str]:
    """The words behind what a number counts, up to the end of the part, where another number is of some of these."""
    noun = _NOUN.match(text, figure.end)
    if not noun or not _SOME_OF.search(text[: figure.start]):
        return frozenset()
    cut = CUT.search(text, noun.end(1))
    return keys(text[noun.end(1) : cut.start() if cut else len(text)])


# ------------------------------------------------------------------------------------------------------ parts


def _parts(text: str, figures: Sequence[Figure]) -> Iterator[_Part]:
    """Cut a sentence at its marks and conjunctions; what opens each part goes with it."""
    inside = [(f.start, f.end) for f in figures]
    cuts = [m for m in CUT.finditer(text) if not any(a <= m.start() < b for a, b in inside)]
    starts = [0, *(m.end() for m in cuts)]
    ends = [*(m.start() for m in cuts), len(text)]
    opener = ""
    for start, end, mark in zip(starts, ends, ["", *(m[0] for m in cuts)], strict=True):
        opener = f"{opener} {mark}" if mark else opener
        if text[start:end].strip(" .,"):
            inner = tuple(f for f in figures if start <= f.start < end)
            yield _Part(_blanked(text, start, end, inner), opener, inner)
            opener = ""


def _blanked(text: str, start: int, end: int, figures: Sequence[Figure]) -> str:
    """A part of a text with 0 for each of its numbers."""
    pieces, at = [], start
    for figure in figures:
        pieces += [text[at : figure.start], "0"]
        at = min(figure.end, end)
    return "".join([*pieces, text[at:end]])


class _Group(NamedTuple):
    """Parts around some numbers.

    Attributes:
        text: the words said of them.
        figures: the numbers.
        far: whether a new clause begins here that shares nothing with those before it.
        joined: whether a conjunction opens it.
        subject: the words before the verb.
        led: the words that say where or of whom before the number: "in Lom", "of the 9 men on board".
        verbal: whether it has a verb of its own.
        counted: whether the number is the verb's subject.
        under: words before it that stand over it: "X won, after …".
        carried: the words it has from before it.
    """

    text: str
    figures: tuple[Figure, ...]
    far: bool
    joined: bool
    subject: str
    led: str
    verbal: bool
    counted: bool
    under: str
    carried: frozenset[str] = frozenset()


def _groups(parts: Iterator[_Part]) -> Iterator[_Group]:
    """Join each part without a number to the number it belongs to."""
    waiting: list[_Part] = []
    ready: list[_Part] = []
    for part in parts:
        if not part.figures:
            waiting.append(part)
            continue
        if ready:
            cut = _behind([*waiting, part])
            yield _group([*ready, *waiting[:cut]])
            waiting = waiting[cut:]
        ready, waiting = [*waiting, part], []
    yield _group([*ready, *waiting])


def _behind(parts: Sequence[_Part]) -> int:
    """How many of the parts after a number, to that of the next, belong to it: those before a conjunction."""
    far = [i for i, part in enumerate(parts) if _FAR.search(part.opener)]
    return far[-1] if far else next((i for i, part in enumerate(parts) if _OPENS.search(part.opener)), len(parts) - 1)


def _group(parts: Sequence[_Part]) -> _Group:
    numbered = next(i for i, part in enumerate(parts) if part.figures)
    under = parts[:numbered] if _UNDER.search(parts[numbered].opener) else ()
    kept = parts[len(under) :]
    main = [p for p in kept if p.figures or not _RELATIVE.search(p.opener)]
    text = ", ".join(part.text.strip() for part in main)
    lead, verb = text.partition("0")[0], VERB.search(text)
    leads = _LEADS.match(text) is not None and not VERB.search(lead.partition(",")[0])
    subject = text[: verb.start()] if verb else lead
    return _Group(
        ", ".join(part.text.strip() for part in kept),
        parts[numbered].figures,
        far=bool(_FAR.search(parts[0].opener)),
        joined=bool(_OPENS.search(parts[0].opener)),
        subject="" if leads else subject,
        led="" if not leads else lead if verb else text,
        verbal=verb is not None,
        counted=verb is not None and text.find("0") < verb.start(),
        under=", ".join(p.text for p in under),
    )


# --------------------------------------------------------------------------------------------- what is carried


def _carried(group: _Group, before: Sequence[_Group]) -> frozenset[str]:
    """The words before a group that hold for it too."""
    over = keys(group.under)
    if not before:
        return over
    last = before[-1]
    said = last.carried.union(*(keys(b.text) for b in before))
    led = keys(next((b.led for b in reversed(before) if b.led), "")) if not group.led else frozenset()
    if _OF_THEM.search(group.text) or _EITHER.match(group.text):
        return over | said
    if group.verbal and (group.counted or keys(group.subject)):
        return over | led | (said if _IT.search(group.subject) else frozenset())
    if not group.verbal:
        return over | (said - _contrasted(group, before))
    subject = next((keys(b.subject) for b in reversed(before) if keys(b.subject)), frozenset())
    return over | led | (said if _IT.search(group.text) else subject)


def _contrasted(group: _Group, before: Sequence[_Group]) -> frozenset[str]:
    """The words before a group in whose place its own stand: "those in Lom" beside "schools in Kell"."""
    found: frozenset[str] = frozenset()
    text = ", ".join(b.text for b in before)
    idle = function_words("en") - set(PREPOSITIONS.split("|"))
    for word in dict.fromkeys(_WORD.findall(group.text)):
        if word.lower() in idle or not keys(_object(word, group.text)):
            continue
        found |= keys(_object(word, text))
    if group.joined and not _STANDS_FOR.search(group.text) and keys(group.subject) and not group.led:
        found |= keys(before[-1].subject)
    return found


def _object(word: str, text: str) -> str:
    """The words after each place where a word stands in a text, to the end of the phrase."""
    phrases = (_PHRASE.match(text, m.end()) for m in re.finditer(rf"\b{word} ", text))
    return " ".join(phrase[1] for phrase in phrases if phrase)
