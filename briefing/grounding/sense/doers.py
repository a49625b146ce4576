"""Whether an English statement gives what one named actor did to another."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias

from briefing.article import Sentence
from briefing.grounding.people.names import proper_names
from briefing.grounding.sense.reversals import is_reversed
from briefing.grounding.terms import beginning, content_words
from briefing.grounding.words.common import IRREGULAR, PAST_FORMS

if TYPE_CHECKING:
    from briefing.grounding.reading import Reading

Done: TypeAlias = Literal["otherwise", "doubtful", "so"]

_ORDER: Final[tuple[Done, ...]] = ("so", "doubtful", "otherwise")
_BETWEEN: Final = re.compile(r", (?:who|whom|which|whose|where|when)\b[^,;]*,")
_CLAUSE: Final = re.compile(
    r"[;:!?()—–\"“”]|\b(?:and|but|or|while|whereas|although|though|who|which|that|when|where|after|before|because|if)\b",
    re.IGNORECASE,
)
_PAIR: Final = re.compile(r"(?<=\w) (?:and|or) (?=(?:the )?[A-Z])")
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
_LED: Final = re.compile(rf"^\W*(?:{PREPOSITIONS})\b[^,]*,", re.IGNORECASE)
_BEFORE: Final = re.compile(rf"(?:(?!\b(?:{PREPOSITIONS})\b|['’]s\b|['’](?=\s)).)*", re.IGNORECASE)
_APPOSED: Final = re.compile(r"\W*(?:(?:the|an?|its|his|her|their|our)\b|[A-Z]\w*['’]s)[^,]*, ", re.IGNORECASE)
_AFTER: Final = re.compile(
    r"(?!['’])(?:[\s,]|\d|\bof the [A-Z]\w+|\bof [A-Z]\w+|\b(?:also|now|then|later|already|\w+ly)\b)*"
)
_FINITE: Final = re.compile(
    r"(?:(?P<be>am|is|are|was|were|be|been|being)|has|have|had|will|would|can|could|may|might|must|shall|should|did|does"
    r"|do|not|never|also|now|then|later|already|\w+ly)\b\s*"
)
_SUFFERED: Final = re.compile(r"\b(?:is|are|was|were|be|been|being) (?:\w+ly )?([a-z]+)\b[^,]*? by (?:the )?")
_WORD: Final = re.compile(r"[a-z]+")
_NUMBER: Final = re.compile(r"\d+(?:[.,]\d+)*")


class Deed(NamedTuple):
    """A clause whose subject is a name.

    Attributes:
        doer: the name.
        verb: the verb, as a key.
        passive: whether the verb has a form of "be" before it.
        words: the beginnings of the other words of the clause, and its numbers.
    """

    doer: str
    verb: str
    passive: bool
    words: frozenset[str]


def done_by_another(statement: str, cited: Sequence[Sentence], reading: Reading) -> Done:
    """Tell whether the sentences give what a statement says that a named actor did to another one.

    Args:
        statement: what is said to be so.
        cited: the sentences cited.
        reading: the article, in English.

    Returns:
        "otherwise" where each clause of the sentences with that verb has another subject of the kind (a person for a
        person) and no word of the statement is new, or two names are exchanged; "doubtful" where one of the two may
        stand for the other.
    """
    if is_reversed(statement, tuple(s.text for s in cited)):
        return "otherwise"
    told: set[Done] = set()
    for claim in deeds_of(statement):
        alike = [g for s in cited for g in deeds_of(s.text) if (g.verb, g.passive) == (claim.verb, claim.passive)]
        said = [w for s in cited for w in content_words(s.text, "en")]
        if alike and said.count(claim.verb) == len(alike):
            whole = frozenset().union(*(_words(s.text) for s in cited))
            told.add(min((_compared(claim, deed, whole, reading) for deed in alike), key=_ORDER.index))
    return next((done for done in reversed(_ORDER) if done in told), "so")


def _compared(claim: Deed, deed: Deed, whole: frozenset[str], reading: Reading) -> Done:
    """Compare two clauses of one verb; nothing is learned unless the sentences have all that the statement says."""
    shared = claim.words & deed.words
    numbers = any(word[0].isdecimal() for word in shared)
    if keys(claim.doer) & (deed.words | keys(deed.doer)) or not claim.words <= whole:
        return "so"
    few = 2 * len(shared) < max(2, len(claim.words)) if claim.words else not keys(claim.doer) <= whole
    if few and not numbers:
        return "so"
    return reading.once(_kinds, claim.doer, deed.doer)


def _kinds(one: str, other: str, reading: Reading) -> Done:
    """Whether two names cannot be one actor's: of the kind, and both in one sentence of the article."""
    mine, theirs = reading.cast.resolve(one), reading.cast.resolve(other)
    if mine is None or theirs is None or mine == theirs:
        return "so"
    places = [{reading.touching([(m.start, m.end)])[0].number for m in actor.mentions} for actor in (mine, theirs)]
    alike = (mine.kind == "person") == (theirs.kind == "person")
    return "otherwise" if alike and (mine.kind == "person" or not places[0].isdisjoint(places[1])) else "doubtful"


@lru_cache(maxsize=512)
def deeds_of(text: str) -> tuple[Deed, ...]:
    """Return the clauses of a text whose subject is a name and nothing else, titles and appositions aside."""
    names = sorted({name.text for name in proper_names(text, "en")}, key=len, reverse=True)
    if not names:
        return ()
    clauses = _CLAUSE.split(_PAIR.sub(" & ", _BETWEEN.sub(" ", text)))
    found = ((_deed(_LED.sub("", clause), names), _passive(clause, names)) for clause in clauses)
    return tuple(deed for pair in found for deed in pair if deed)


def _deed(clause: str, names: Sequence[str]) -> Deed | None:
    """The clause as a deed, where a name stands right before its verb."""
    found = [(clause.find(name), name) for name in names if name in clause]
    if not found:
        return None
    at, name = min(found, key=lambda pair: pair[0])
    between = _AFTER.match(clause, at + len(name))
    if not (_BEFORE.fullmatch(clause, 0, at) or _APPOSED.fullmatch(clause, 0, at)) or between is None:
        return None
    passive, start = False, between.end()
    while finite := _FINITE.match(clause, start):
        passive, start = passive or finite["be"] is not None, finite.end()
    word = _WORD.match(clause, start)
    verb = content_words(word[0], "en") if word and (start > between.end() or VERB.match(clause, start)) else ()
    return Deed(name, verb[0], passive, _words(clause) - keys(name) - {beginning(verb[0])}) if verb else None


def _passive(clause: str, names: Sequence[str]) -> Deed | None:
    """The clause as what a name does that stands behind "by"."""
    match = _SUFFERED.search(clause)
    name = next((n for n in names if match and clause.startswith(n, match.end())), None)
    verb = content_words(match[1], "en") if match and name else ()
    if not name or not verb:
        return None
    return Deed(name, verb[0], False, _words(clause) - keys(name) - {beginning(verb[0])})


def _words(text: str) -> frozenset[str]:
    return keys(text).union(_NUMBER.findall(text))


def keys(text: str) -> frozenset[str]:
    """Return the content words of a text by their beginnings, numbers left out."""
    return frozenset(beginning(w) for w in content_words(text, "en") if not w[0].isdecimal())
