"""True statements made false by rule, one change at a time.

Each rule makes sure that what it makes is false: the new number, name or date is not in the sentences cited nor in
those beside them, the quotation is nowhere in the story, the view is not the other speaker's too. A mutation counts
only when the statement it was made of is accepted: what is rejected as it stands tells nothing.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Final, TypeAlias

from benchmarks.calendar_words import other_dates
from benchmarks.editing import Edit, edited, found, replaced
from benchmarks.figures import other_numbers, other_units
from benchmarks.lexicon import ADDED, DROPPED, INVENTED, OPPOSITE, STRANGERS, UNSPACED, pairs
from benchmarks.quoting import altered_quotations
from benchmarks.stories import Case, Person, Story, quoted

Rule: TypeAlias = Callable[[Case, random.Random], Iterator[Case]]

ZERO_TOLERANCE: Final = ("quotation", "number", "unit", "name", "date", "evidence")
ALLOWED: Final = {"speaker": 0.02, "polarity": 0.05, "role": 0.05}
UNCHECKED_BY: Final = {
    "quotation": ("quote-altered",),
    "number": ("number-unsupported",),
    "unit": ("number-unsupported",),
    "name": ("name-unsupported",),
    "date": ("date-unsupported", "number-unsupported", "expression-unsupported", "name-unsupported"),
    "speaker": ("speaker-mismatch",),
    "polarity": ("polarity-mismatch",),
    "role": ("role-unsupported",),
    "invented": ("statement-unsupported",),
    "citation": ("statement-unsupported",),
}


def mutations(story: Story, seed: int = 1) -> Iterator[Case]:
    """Every mutation of a story, in the same order each time."""
    for case in accepted(story.told()):
        for rule in OF_SENTENCES:
            yield from rule(case, random.Random(f"{seed} {story.name} {case.values}"))
    for case in accepted(story.roles()):
        yield from _roles(case)
    for case in accepted(story.held()):
        yield from _speakers(case)
        yield from _turned(case)


def accepted(cases: Iterable[Case]) -> Iterator[Case]:
    """The cases that pass every check as they stand."""
    return (case for case in cases if not case.judged().faults)


# ------------------------------------------------------------------------------------------------------------ names


def _names(case: Case, chance: random.Random) -> Iterator[Case]:
    """A given name or family name of a stranger; or the name of somebody of the story, too far for a pronoun."""
    story, text, around = case.story, case.values["text"], case.story.near(case.values["cites"], reach=4)
    given, family = STRANGERS[story.language]
    gap = "" if story.language in UNSPACED else " "
    elsewhere = [p.name for p in story.people if not _is_about(p, around, story.language)]
    for person in story.people:
        first, last = _parts(person.name, story.language)
        for start, end in found(person.name, text, story.language):
            new = [f"{first}{gap}{family}", f"{given}{gap}{last}", f"{given}{gap}{family}"]
            new += chance.sample(elsewhere, min(2, len(elsewhere)))
            yield from edited(case, "name", [(start, end, name) for name in new])
        for start, end in found(last, text, story.language):
            if not text[:start].endswith(f"{first}{gap}"):
                yield from edited(case, "name", [(start, end, family)])


def _is_about(person: Person, around: str, language: str) -> bool:
    """Whether sentences name somebody, or use a word of the role."""
    words = [word for word in person.role.split() if word[0].isupper() or language not in ("en", "de")]
    return any(part in around for part in (*_parts(person.name, language), *words))


def _parts(name: str, language: str) -> tuple[str, str]:
    """A name in two: what goes before the family name, and the family name."""
    if language == "zh":
        return name[:-2], name[-2:]
    if language == "ja":
        return name[: 3 if name.startswith(("御子柴", "鵜飼原")) else 2], name[-2:]
    first, _, last = name.rpartition(" ")
    return first, last


# --------------------------------------------------------------------------------------------------------- polarity


def _polarity(case: Case, chance: random.Random) -> Iterator[Case]:
    """A negation dropped or added, a word exchanged for its opposite, outside quotation marks."""
    del chance
    text, language = case.values["text"], case.story.language
    affirming = [edit for edit in replaced(text, pairs(ADDED[language]), language) if not _denied(text, edit, language)]
    edits = [
        *_negations_dropped(text, language),
        *affirming,
        *replaced(text, pairs(OPPOSITE[language]), language),
    ]
    yield from edited(case, "polarity", edits)


_DENYING: Final = {
    "en": r"(?:not|no|never|cannot|nothing|nobody|none)\b",
    "de": r"(?:nicht|kein\w*|niemand|bisher nicht)\b",
    "tr": r"$^",
}


def _denied(text: str, edit: Edit, language: str) -> bool:
    """Whether a negation stands beside the words already: a second one would make no plain falsehood."""
    denying = _DENYING.get(language, r"(?:no|non|não|pas|не|ни|ні|没有|不|لا|لم|لن|n’\w+|ne)\b")
    around = text[max(0, edit[0] - 12) : edit[0]] + " | " + text[edit[1] : edit[1] + 24]
    if re.search(r"\bbefore\b|\bon what ground\b", text[: edit[0]]):  # "before it has not seen" is no sentence
        return True
    return bool(re.search(r"(?<!\w)" + denying, around))


_TWICE: Final = re.compile(r" of no |\bnunca\b|\bni\b|ни одного")
"""What denies a second time, so that the sentence still denies, or is none, when the first is dropped."""


def _negations_dropped(text: str, language: str) -> Iterator[Edit]:
    for words, rest in DROPPED[language]:
        for match in re.finditer(re.escape(words), text):
            start, end = match.span()
            inside = any(a <= start < b for a, b in quoted(text))
            part_of_word = words[0].isalpha() and text[max(0, start - 1) : start].isalpha() and language not in UNSPACED
            if not inside and not part_of_word and not _TWICE.search(text):
                yield start, end, rest


def _turned(case: Case) -> Iterator[Case]:
    """A view with its meaning turned round; and a stance that contradicts the words, where they name the holder.

    To deny that signs were ordered is to hold that they were not: with a stance that negates, the turned words could
    be true, so they go with `states`.
    """
    view = next(v for v in case.story.views if v.statement == case.values["statement"])
    stance = "states" if view.stance in ("denies", "opposes") else view.stance
    yield case.but("polarity", statement=view.turned, stance=stance)
    contrary = {"supports": "opposes", "opposes": "supports", "criticises": "supports"}.get(view.stance)
    if contrary and view.actor.split()[0].casefold() in view.statement.casefold():
        yield case.but("polarity", stance=contrary)


# --------------------------------------------------------------------------------------------- speakers, roles, rest


def _speakers(case: Case) -> Iterator[Case]:
    """A view given to everybody else of the story in turn."""
    others = {view.actor for view in case.story.views} | {person.name for person in case.story.people}
    for other in sorted(others - {case.values["actor"]}):
        yield case.but("speaker", actor=other)


def _roles(case: Case) -> Iterator[Case]:
    """The role of everybody else of the story in turn."""
    for other in case.story.people:
        if other.name != case.values["name"] and other.role.casefold() not in case.values["role"].casefold():
            yield case.but("role", role=other.role)


def _quotations(case: Case, chance: random.Random) -> Iterator[Case]:
    yield from edited(case, "quotation", altered_quotations(case.values["text"], case.story, chance))


def _cited_elsewhere(case: Case, chance: random.Random) -> Iterator[Case]:
    """The sentence as it stands, but as evidence one that is far from it."""
    number = case.values["cites"][0]
    far = [s.number for s in case.story.sentences[2:] if abs(s.number - number) > 2]
    yield case.but("citation", cites=[chance.choice(far)])


def _invented(case: Case, chance: random.Random) -> Iterator[Case]:
    """A sentence that has nothing to do with the one cited."""
    yield case.but("invented", text=chance.choice(INVENTED[case.story.language]))


OF_SENTENCES: Final[tuple[Rule, ...]] = (
    _quotations,
    other_numbers,
    other_units,
    other_dates,
    _names,
    _polarity,
    _invented,
    _cited_elsewhere,
)
