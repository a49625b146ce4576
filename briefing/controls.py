"""Control claims: statements of which code knows whether they hold, put among those that a reader is given.

A true one is a sentence of the article as it stands. A false one is such a sentence with its number, a name or its
negation changed. A reader that gets one wrong follows the article's orders, agrees to everything, or cannot read.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Any, Final

from briefing.article import Sentence
from briefing.grounding.lead import told
from briefing.grounding.reading import Reading

LENGTH: Final = range(20, 260)
"""Characters of a sentence that makes a control: shorter ones are headings, longer ones are hard to read."""
NOWHERE: Final = "The article ends with a recipe for a soup of forty-one turnips."
"""A false claim for an article in which nothing can be changed."""
_NUMBER: Final = re.compile(r"(?<![A-Za-z0-9.,:/$€£¥-])\d{1,4}(?![A-Za-z0-9:/-]|[.,]\d)")
_SPANS: Final = ((1, 31), (32, 99), (100, 999))
"""A number is changed within its span, so that a day stays one and a share stays below a hundred."""
_VERB: Final = re.compile(
    r"(?!W[hi]|If |As |That )[A-Z][^,;:()–—]{0,50} (?:is|are|was|were|will|has|have|had)(?= [a-z])"
)
"""The helping verb of a main clause that begins the sentence: to deny it makes the sentence false, and no other."""
_NEGATED: Final = re.compile(
    r"\b(?:not|no|never|nobody|none|nothing|neither|nor|without|cannot)\b|n[’']t\b", re.IGNORECASE
)
_WHOLE: Final = re.compile(r"[.。．]$")


@dataclass(frozen=True, slots=True)
class Control:
    """A claim, and whether it is true."""

    claim: dict[str, Any]
    true: bool


def controls_of(reading: Reading, count: int) -> list[Control]:
    """Make control claims from an article: a true one and one or more false ones.

    Args:
        reading: the article.
        count: how many, two or more; fewer come where the article has too little to make them of.
    """
    fit = sorted((s for s in reading.sentences if _is_fit(s, reading)), key=lambda s: _hash(s.number, reading))
    true, rest = fit[:1], fit[1:] or fit
    false = [control for control in (_changed(s, reading) for s in rest) if control][: count - 1]
    nowhere = [] if false else [_control(reading.sentences[-1], NOWHERE, true=False)]
    return [*(_control(s, told(s.text), true=True) for s in true), *false, *nowhere]


def _control(sentence: Sentence, text: str, *, true: bool) -> Control:
    return Control({"cite": [sentence.number], "fact": text}, true)


def _hash(number: int, reading: Reading) -> str:
    return hashlib.sha256(f"{reading.article.sha256} {number}".encode()).hexdigest()


def _is_fit(sentence: Sentence, reading: Reading) -> bool:
    """Whether it is a plain whole sentence, outside of quotations and with none in it."""
    text = sentence.text.strip()
    spoken = any(q.outer_start < sentence.end and sentence.start < q.outer_end for q in reading.quotations)
    return len(text) in LENGTH and not spoken and bool(_WHOLE.search(text))


def _changed(sentence: Sentence, reading: Reading) -> Control | None:
    """The sentence with something changed that makes it false; None where nothing can be."""
    changes = chain(_renumbered(sentence, reading), _renamed(sentence, reading), _negated(sentence, reading))
    text = next(changes, None)
    return text if text is None else _control(sentence, told(text), true=False)


def _renumbered(sentence: Sentence, reading: Reading) -> Iterator[str]:
    text = sentence.text
    for match in _NUMBER.finditer(text):
        other = _other(int(match.group()))
        if not re.search(rf"(?<!\d){other}(?!\d)", reading.text):
            yield f"{text[: match.start()]}{other}{text[match.end() :]}"


def _other(number: int) -> int:
    for low, high in _SPANS:
        if number <= high:
            return low + (number - low + (high - low) * 2 // 5) % (high - low + 1)
    return number - 6


def _renamed(sentence: Sentence, reading: Reading) -> Iterator[str]:
    """A person's full name in place of another's, who is named nowhere near."""
    people = [actor for actor in reading.cast.actors if actor.kind == "person" and " " in actor.name]
    near = " ".join(s.text for s in reading.near([sentence]))
    absent = [p.name for p in people if not any(word in near for word in p.name.split())]
    for person in people:
        if person.name in sentence.text and absent:
            yield sentence.text.replace(person.name, absent[0])


def _negated(sentence: Sentence, reading: Reading) -> Iterator[str]:
    """A not behind the helping verb, in English; of a sentence that denies nothing yet."""
    verb = _VERB.match(sentence.text)
    if reading.language == "en" and verb and not _NEGATED.search(sentence.text):
        yield f"{sentence.text[: verb.end()]} not{sentence.text[verb.end() :]}"
