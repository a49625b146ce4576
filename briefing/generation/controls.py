"""Control claims: statements of which code knows whether they hold, put among those that a reader is given.

A true one is a sentence of the article as it stands. A false one is a statement of the brief, or such a sentence, with
its number, a name or its negation changed. A reader that gets one wrong follows the article's orders, agrees to
everything, or cannot read.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from typing import Any, Final

from briefing.article import Sentence
from briefing.checks.datelines import told
from briefing.checks.document import Document, once
from briefing.checks.entities.resolver import cast_of
from briefing.checks.numbers.approximations import side_of
from briefing.checks.quotations import quotations_of
from briefing.languages import language_of

LENGTH: Final = range(20, 260)
"""Characters of a sentence that makes a control: shorter ones are headings, longer ones are hard to read."""
NOWHERE: Final = "The article ends with a recipe for a soup of forty-one turnips."
"""A false claim for an article in which nothing can be changed."""
_TEXTS: Final = ("fact", "view", "event")
_NUMBER: Final = re.compile(r"(?<![A-Za-z0-9.,:/$€£¥-])\d{1,4}(?![A-Za-z0-9:/-]|[.,]\d)")
_SPANS: Final = ((1, 31), (32, 99), (100, 999))
"""A number is changed within its span, so that a day stays one and a share stays below a hundred."""
_VERB: Final = re.compile(
    r"(?:The|This|It|He|She|They|[A-Z][a-z]+ [A-Z][a-z]+)\b[^,;:()–—]{0,40}? (?:is|are|was|were|will)(?= [a-z])"
)
"""The helping verb of a main clause that begins the sentence: to deny it makes the sentence false."""
_OPEN: Final = re.compile(
    r"\b(?:not|no|never|nobody|none|nothing|neither|nor|without|cannot|whether|if|some|many|most|half|one of|number of"
    r"|every|all|each|maybe|perhaps|trying|likely)\b|n[’']t\b",
    re.IGNORECASE,
)
"""Words with which a "not" may leave a sentence true."""
_WHOLE: Final = re.compile(r"[.。．]$")


@dataclass(frozen=True, slots=True)
class Control:
    """A claim, and whether it is true."""

    claim: dict[str, Any]
    true: bool


def controls_of(document: Document, claims: Sequence[dict[str, Any]], count: int) -> list[Control]:
    """Make control claims: a true one and one or more false ones.

    Args:
        document: the article.
        claims: the statements among which they are to stand; one that is changed cannot be told from the others.
        count: how many, two or more; fewer come where there is too little to make them of.
    """
    fit = sorted((s for s in document.sentences if _is_fit(s, document)), key=lambda s: hashed(s.number, document))
    true = fit[0] if fit else document.sentences[0]
    changed = chain(_changed_claims(claims, document), _changed_sentences(fit[1:] or fit, document))
    false = list(islice(changed, count - 1)) or [_fact(document.sentences[-1], NOWHERE)]
    return [
        Control(_fact(true, told(true.text, document.language)), true=True),
        *(Control(claim, true=False) for claim in false),
    ]


def _fact(sentence: Sentence, text: str) -> dict[str, Any]:
    return {"cite": [sentence.number], "fact": text}


def hashed(of: object, document: Document) -> str:
    """A hash of something and the article: an order that is always the same, and that no article can foresee."""
    return hashlib.sha256(f"{document.article.sha256} {of}".encode()).hexdigest()


def _is_fit(sentence: Sentence, document: Document) -> bool:
    """Whether it is a plain whole sentence, outside of quotations and with none in it."""
    text = sentence.text.strip()
    whole = len(text) in LENGTH and bool(_WHOLE.search(text))
    return whole and sentence not in _quoting(document)


@once
def _quoting(document: Document) -> frozenset[Sentence]:
    return frozenset(document.touching((q.outer_start, q.outer_end) for q in quotations_of(document)))


def _changed_claims(claims: Sequence[dict[str, Any]], document: Document) -> Iterator[dict[str, Any]]:
    """Statements of the brief with their number changed."""
    for claim in sorted(claims, key=lambda claim: hashed(sorted(claim.items()), document)):
        for name in set(_TEXTS).intersection(claim):
            for text in islice(_renumbered(claim[name], document.prose_language, document), 1):
                yield {key: value for key, value in claim.items() if key not in ("quotes", "date")} | {name: text}


def _changed_sentences(sentences: Iterable[Sentence], document: Document) -> Iterator[dict[str, Any]]:
    """Sentences with something changed that makes them false."""
    for sentence in sentences:
        text = told(sentence.text, document.language)
        renumbered = _renumbered(text, document.language, document)
        changes = chain(renumbered, _renamed(text, sentence, document), _negated(text, document))
        yield from (_fact(sentence, changed) for changed in islice(changes, 1))


def _renumbered(text: str, language: str, document: Document) -> Iterator[str]:
    """The text with another number, unless a word beside it says "more than": it may be true of the other."""
    for match in _NUMBER.finditer(text):
        other = _other(int(match.group()))
        bounded = side_of(text, *match.span(), language) not in (None, "around")
        if not bounded and not re.search(rf"(?<!\d){other}(?!\d)", document.text):
            yield f"{text[: match.start()]}{other}{text[match.end() :]}"


def _other(number: int) -> int:
    for low, high in _SPANS:
        if number <= high:
            return low + (number - low + (high - low) * 2 // 5) % (high - low + 1)
    return number - 6


def _renamed(text: str, sentence: Sentence, document: Document) -> Iterator[str]:
    """A person's full name in place of another's, who is named nowhere near."""
    people = [actor.name for actor in cast_of(document).actors if actor.kind == "person" and " " in actor.name]
    near = " ".join(s.text for s in document.near([sentence]))
    absent = next((name for name in people if not any(word in near for word in name.split())), None)
    if absent:
        yield from (text.replace(name, absent) for name in people if name in text)


def _negated(text: str, document: Document) -> Iterator[str]:
    """A not behind the helping verb, in English; of a sentence that denies nothing and leaves nothing open."""
    verb = _VERB.match(text)
    if language_of(document.language).closely_read and verb and not _OPEN.search(text):
        yield f"{text[: verb.end()]} not{text[verb.end() :]}"
