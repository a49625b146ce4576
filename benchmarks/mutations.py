"""True statements made false by rule, one change at a time, in what exact checks decide.

A mutation counts only when the statement it was made of is accepted: what is rejected as it stands tells nothing.
Where code cannot tell a name from a word (German nouns, scripts without case), it says so: such are counted apart.
"""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from typing import Final, TypeAlias

from benchmarks.edits import edited, found, other_dates, other_numbers, other_units
from benchmarks.lexicon import STRANGERS, UNSPACED
from benchmarks.stories import Case, Story, quoted
from briefing.brief import OpenQuestion

Rule: TypeAlias = Callable[[Case, random.Random], Iterator[Case]]

KINDS: Final = ("quotation", "number", "unit", "name", "actor", "date", "time words", "no question")


def mutations(story: Story, seed: int = 1) -> Iterator[Case]:
    """Every mutation of a story, in the same order each time."""
    for case in accepted(story.told()):
        for rule in (_quotations, other_numbers, other_units, other_dates, _names):
            yield from rule(case, random.Random(f"{seed} {story.name} {case.values}"))
    for case in accepted([*story.roles(), *story.held()]):
        yield from _actors(case)
    for case in story.told():
        yield from _stated(case)


def accepted(cases: Iterable[Case]) -> Iterator[Case]:
    """The cases that pass every check as they stand."""
    return (case for case in cases if not case.judged().problems)


# --------------------------------------------------------------------------------------------- names and questions


def _names(case: Case, _: random.Random) -> Iterator[Case]:
    """A given name or family name of a stranger, or both, for a person's."""
    story, text = case.story, case.values["text"]
    for person in story.people:
        first, last = _parts(person.name, story.language)
        for start, end in found(person.name, text, story.language):
            yield from edited(case, "name", [(start, end, name) for name in _strangers(person.name, story.language)])
        for start, end in found(last, text, story.language):
            if not text[:start].rstrip().endswith(first):
                yield from edited(case, "name", [(start, end, STRANGERS[story.language][1])])


def _actors(case: Case) -> Iterator[Case]:
    """An actor, or the holder of a view, with a stranger's name."""
    name = "name" if "name" in case.values else "actor"
    if case.values[name] in {person.name for person in case.story.people}:
        for stranger in _strangers(case.values[name], case.story.language):
            yield case.but("actor", **{name: stranger})


def _strangers(name: str, language: str) -> list[str]:
    given, family = STRANGERS[language]
    first, last = _parts(name, language)
    gap = "" if language in UNSPACED else " "
    return [f"{first}{gap}{family}", f"{given}{gap}{last}", f"{given}{gap}{family}"]


def _parts(name: str, language: str) -> tuple[str, str]:
    """A name in two: what goes before the family name, and the family name; in Chinese and Japanese as it is read."""
    if language == "zh":
        return name[:-2], name[-2:]
    if language == "ja":
        return name[: 3 if name.startswith(("御子柴", "鵜飼原")) else 2], name[-2:]
    first, _, last = name.rpartition(" ")
    return first, last


_ASKING: Final = re.compile(r"^[“‘]?(?:When|Where|What|Who|How|Wie|Was|Wo)\b")


def _stated(case: Case) -> Iterator[Case]:
    """A plain statement given for an open question."""
    text = case.values["text"]
    if not re.search(r"[?؟？]|か", text) and not _ASKING.search(text):
        values = {"question": text, "origin": "unanswered", "cites": case.values["cites"]}
        yield Case("no question", case.story, OpenQuestion, values)


# ------------------------------------------------------------------------------------------------------- quotations

NEGATIONS: Final = {
    "en": r" not yet| not| never|No | no ",
    "de": r" nicht",
    "fr": r" pas",
    "es": r"(?i)no |(?<= )ni ",
    "ru": r" не(?= )",
    "ar": r"لن |لا ",
    "tr": r" değil",
    "ja": r"ない",
    "it": r"(?i)non ",
    "pt": r"(?i)não |(?<= )nem ",
    "uk": r"(?i)не (?=)",
    "zh": r"没有|不(?=会)",
}
WORD: Final = {"ja": r"[一-龯]+|[ぁ-ん]+|[ァ-ヶー]+|\d+|[^\w\s]+", "zh": r"[一-龯]{1,2}|\d+|[^\w\s]+"}
MARKS: Final = str.maketrans(
    {"“": '"', "”": '"', "‘": "'", "’": "'", "„": '"', "«": '"', "»": '"', "‚": "'", "\u00a0": " "}
)


def _quotations(case: Case, chance: random.Random) -> Iterator[Case]:
    """A word of a quotation dropped, changed or added, a negation left out, two of them spliced."""
    text, story = case.values["text"], case.story
    for start, end in quoted(text):
        inside = text[start + 1 : end - 1]
        if len(_pieces(inside, story.language)) > 3:
            new = [w for w in _altered(inside, story, chance) if not _occurs(w, story) and not _is_left_out(w, text)]
            yield from edited(case, "quotation", ((start + 1, end - 1, words) for words in new))


def _pieces(inside: str, language: str) -> list[str]:
    """The words of a quotation; near enough: in Japanese runs of one script, in Chinese two characters at a time."""
    return re.findall(WORD.get(language, r"\S+"), inside)


def _joined(words: list[str], language: str) -> str:
    return ("" if language in UNSPACED else " ").join(words)


def _occurs(words: str, story: Story) -> bool:
    """Whether a story has these words, marks, spaces and capitals aside."""
    return _folded(words) in _folded(story.text)


def _is_left_out(words: str, text: str) -> bool:
    """Whether a text has both ends of what is spliced, in order: a quotation parted by who says it, in short."""
    first, dots, last = (part.strip() for part in words.partition("…"))
    return bool(dots) and -1 < text.find(first) < text.find(last)


def _folded(text: str) -> str:
    return re.sub(r"[^\w…]+", "", unicodedata.normalize("NFKC", text.translate(MARKS))).casefold()


def _altered(inside: str, story: Story, chance: random.Random) -> Iterator[str]:
    language = story.language
    words = _pieces(inside, language)
    at = chance.randrange(1, len(words) - 1)
    yield _joined(words[:at] + words[at + 1 :], language)
    stranger = chance.choice([w for s in story.sentences for w in _pieces(s.text, language) if w.isalpha()])
    yield _joined([*words[:at], stranger, *words[at + 1 :]], language)
    yield _joined([*words[:at], stranger, *words[at:]], language)
    yield _joined([*words[:at], words[at + 1], words[at], *words[at + 2 :]], language)
    for negation in re.finditer(NEGATIONS[language], inside):
        before, after = inside[: negation.start()], inside[negation.end() :]
        yield f"{before.rstrip()} {after.lstrip()}".strip()
        if before.strip() and after.strip():
            yield f"{before.rstrip()} … {after.lstrip()}"
    yield from _spliced(words, inside, story, chance)


def _spliced(words: list[str], inside: str, story: Story, chance: random.Random) -> Iterator[str]:
    """The beginning of this quotation and the end of another, as one; with and without dots between."""
    others = [story.text[a + 1 : b - 1] for a, b in quoted(story.text)]
    others = [other for other in others if other != inside and len(_pieces(other, story.language)) > 3]
    for other in chance.sample(others, min(2, len(others))):
        half = _pieces(other, story.language)
        begun, ended = words[: len(words) // 2], half[len(half) // 2 :]
        yield _joined(begun + ended, story.language)
        yield _joined([*begun, "…", *ended], story.language)
