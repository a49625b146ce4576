"""Subjects of several: "A and B reject it" is A's view and B's.

The phrase beside a verb is that of its last name, or of all of them as they stand. Here are the others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing.checks.attribution.cues import MARKS
from briefing.checks.attribution.phrases import Phrase
from briefing.checks.attribution.sources import Clauses

_ANDS = frozenset({"and", "und", "sowie", "et", "y", "e", "ed", "и", "і", "й", "та", "ve", "ile"})
_LONGEST = 6
"""How many tokens one of several may take where only the plural of the verb tells that there are several."""
_NEXT = 4
"""Within how many tokens behind "and" a Turkish name ends."""
_PLURAL = {
    "und": re.compile(r"(?<!n)n$"),
    "et": re.compile("[eo]nt$"),
    "y": re.compile("n$"),
    "e": re.compile("(?:no|m)$"),
    "и": re.compile("(?:ли|лись|[юуая]т(?:ся)?)$"),
    "і": re.compile("(?:ли|лися|[юуая]ть(?:ся)?)$"),
}
"""How finite verbs end whose subject is several, by the "and" of the language."""


def partners(clauses: Clauses, phrase: Phrase, cue: int) -> Iterator[Phrase]:
    """Yield who else is the subject of a verb.

    Args:
        clauses: the unit.
        phrase: its subject, as found from the verb.
        cue: the token of the verb.
    """
    ands = [at for at in range(phrase.first + 1, phrase.last - 1) if _parts(clauses, at)]
    if ands and _is_plural(clauses, phrase, cue) is not False:
        yield from _split(clauses, phrase, ands)
    elif clauses.words.order == "sov" and clauses.low(phrase.last) in _ANDS:
        yield from _named_next(clauses, phrase.last + 1)
    elif _is_and(clauses, phrase.first - 1) and _opens_another(clauses, phrase.first):
        yield from _before(clauses, phrase, cue)


def _is_and(clauses: Clauses, at: int) -> bool:
    return clauses.low(at) in _ANDS and clauses.low(at) in clauses.words.joins and at not in clauses.inside


def _parts(clauses: Clauses, at: int) -> bool:
    """Whether an "and" inside a phrase parts two who act, not two nouns of one description."""
    return _is_and(clauses, at) and _opens_another(clauses, at + 1)


def _opens_another(clauses: Clauses, at: int) -> bool:
    """Whether somebody else begins at a token: a name, an article, where the language has none a capital."""
    articles = clauses.words.determiners
    if at in clauses.inside or clauses.low(at) in articles:
        return True
    return clauses.words.inflects and not clauses.words.perfect and clauses.tokens[at].text[0].isupper()


def _split(clauses: Clauses, phrase: Phrase, ands: list[int]) -> Iterator[Phrase]:
    first = phrase.first
    for last in [*ands, phrase.last]:
        if not (last == phrase.last and last - 1 in clauses.named):  # whom the phrase is of anyway
            yield Phrase(first, clauses.head(first, last), last, clean=False)
        first = last + 1


def _is_plural(clauses: Clauses, phrase: Phrase, cue: int) -> bool | None:
    """Whether a verb is that of several; None where the language does not show it."""
    plural = _PLURAL.get(clauses.words.joins[0])
    if plural is None:
        return None
    places = range(phrase.last, cue + 1) if cue >= phrase.last else range(max(0, cue - 2), phrase.first)
    return any(plural.search(clauses.low(at)) for at in places)


def _named_next(clauses: Clauses, first: int) -> Iterator[Phrase]:
    """Yield the name behind a Turkish "and"."""
    last = next((i for i in range(first, first + _NEXT) if i in clauses.named and i + 1 not in clauses.inside), None)
    if last is not None:
        yield Phrase(first, last + 1, last + 1, clean=False)


def _before(clauses: Clauses, phrase: Phrase, cue: int) -> Iterator[Phrase]:
    """Yield the one before "and", where nothing but this one stands before it and the verb is in the plural."""
    other = clauses.ending(phrase.first - 2) if _is_plural(clauses, phrase, cue) else None
    if other is None or other.last - other.first > _LONGEST:
        return
    before, w = clauses.low(other.first - 1), clauses.words
    if not before or before in MARKS or before in w.preludes or before in w.subordinators:
        yield other
