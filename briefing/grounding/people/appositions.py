"""Whether the article surely gives somebody a role: in apposition to the name, or as a title before it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefing.grounding.folding import fold
from briefing.grounding.people.names import CASELESS, is_function
from briefing.grounding.people.roles import says
from briefing.grounding.words.bodies import same_country
from briefing.grounding.words.groups import is_people
from briefing.grounding.words.names import listed
from briefing.grounding.words.reference import DETERMINERS, GENITIVES, INDEFINITE

if TYPE_CHECKING:
    from briefing.article import Evidence
    from briefing.grounding.reading import Reading

_WORD: Final = re.compile(r"[\w'.-]*\w")
_LAST_WORD: Final = re.compile(r"(?<![\w'-])([\w'-]++) ?$")
_OPENS: Final = re.compile(r"(?:^|[\"'(,;:—–.!?]) ?$")
_CLOSED: Final = re.compile(r" ?[,;)—–](?! ?(?:and|or|und|oder|et|ou|y|e|o|и|или|і|та|або|ve)\b)|[.!?]|$| who ")
_AGE: Final = re.compile(r"\d{1,3}, ")
_NOT_WHOLE: Final = listed(
    "and or not no never & und oder nicht kein keine et ou ni pas y o e ni и или не і та ve değil"
)


def certain_role(name: str, role: str, reading: Reading) -> bool:
    """Tell whether the words of a role stand, whole, beside a mention of somebody as theirs.

    Args:
        name: an actor, as an entry has it.
        role: the role, in `reading.prose_language`.
        reading: the article.

    Returns:
        True for "Jane Doe, the finance minister,", "the finance minister, Jane Doe," and "Finance Minister Jane Doe",
        where the words are the same; not where a word before the role or a phrase behind it is left out ("former",
        "of trade"), nor where a list may part the two.
    """
    wanted = _without_article(fold(role).text.strip(" .").casefold(), reading.language)
    words = _WORD.findall(wanted)
    if not reading.same_language or not words:
        return False
    if reading.language not in CASELESS and not any(is_people(word, reading.language) for word in words):
        return False
    return any(_is_beside(wanted, mention, reading) for mention in reading.cast.mentions(name))


def _around(start: int, end: int, reading: Reading) -> tuple[str, str]:
    """What its sentence has before a mention and behind it, folded, in lower case."""
    sentence = reading.touching([(start, end)])[0]
    before, after = reading.text[sentence.start : start], reading.text[end : sentence.end]
    return fold(before).text.casefold().lstrip(), fold(after).text.casefold()


def _without_article(role: str, language: str) -> str:
    first, _, rest = role.partition(" ")
    return rest if rest and first in _articles(language) else role


def _articles(language: str) -> frozenset[str]:
    return DETERMINERS.get(language, frozenset()) | INDEFINITE.get(language, frozenset())


def _is_beside(wanted: str, mention: Evidence, reading: Reading) -> bool:
    before, after = reading.once(_around, mention.start, mention.end)
    if reading.language in CASELESS:
        return before.endswith(wanted) and (before == wanted or not before[-len(wanted) - 1].isalnum())
    if before.endswith(f"{wanted} "):
        return _is_whole(before[: -len(wanted) - 1], reading.language)
    if before.endswith(f"{wanted}, ") and _CLOSED.match(after) and after[:4] != " who":
        head = before[: -len(wanted) - 2]
        return (_articled(head, reading.language) or "'s " in wanted) and _is_whole(head, reading.language)
    return _follows(wanted, after, mention, reading)


def _articled(before: str, language: str) -> bool:
    word = _LAST_WORD.search(before)
    return word is not None and word[1] in _articles(language)


def _is_whole(before: str, language: str) -> bool:
    """Whether nothing that belongs to a role stands before it: it opens a phrase, behind an article or by itself."""
    if _OPENS.search(before):
        return True
    word = _LAST_WORD.search(before)
    if word is None or not before.endswith(" ") or word[1] in _NOT_WHOLE:
        return False
    if word[1] in _articles(language):
        earlier = _LAST_WORD.search(before, 0, word.start())
        of = earlier is not None and (earlier[1] in GENITIVES.get(language, ()) or earlier[1] in _NOT_WHOLE)
        return not of and not (word[1] in GENITIVES.get(language, ()) and earlier is not None and language != "en")
    if word[1] in GENITIVES.get(language, ()):
        return False
    return is_function(word[1], language) or says(word[1], language) or bool(same_country(word[1]))


def _follows(wanted: str, after: str, mention: Evidence, reading: Reading) -> bool:
    """Whether a role stands behind a name, between commas or in parentheses."""
    if not after.startswith((", ", " (")):
        return False
    rest = after[2:]
    age = _AGE.match(rest)
    rest = _without_article(rest[age.end() :] if age else rest, reading.language)
    if not rest.startswith(wanted):
        return False
    closed = _CLOSED.match(rest, len(wanted))
    if closed is None:
        return False
    return not (closed[0].strip() == "," and _names_next(len(after) - len(rest) + closed.end(), mention, reading))


def _names_next(place: int, mention: Evidence, reading: Reading) -> bool:
    """Whether another is named right behind the comma that closes a role: "Ada Dow, the mayor, Bo Lund"."""
    start = mention.end + place
    return any(other.kind == "name" for other in reading.cast.in_span(start, start + 60) if other.start <= start + 2)
