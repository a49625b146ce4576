"""Whether the article surely gives somebody a role: in apposition to the name, or as a title before it."""

from __future__ import annotations

import re
from typing import Final

from briefing.article import Evidence
from briefing.checks.dates.tenses import looks_back
from briefing.checks.document import Document, once
from briefing.checks.entities.names import is_function
from briefing.checks.entities.resolver import cast_of
from briefing.checks.entities.roles import says
from briefing.checks.quotations import is_quoted
from briefing.languages import is_people, language_of
from briefing.languages.shared.bodies import same_country
from briefing.text.normalize import fold
from briefing.text.words import bare_words, low_words

_OPENS: Final = re.compile(r"(?:^|[\"'(]|[.!?:;] )$")
_SPOKEN: Final = re.compile(r"[,\"'] ?(\w+) $")
"""Who says it, behind what is said: “No,” said."""
_BEFORE: Final = re.compile(r"(?<![\w'-])([\w'-]+) $")
_AGE: Final = re.compile(r"\d{1,3}, ")
_ENDS: Final = re.compile(r"[.!;:]?$")
_ASKED: Final = ("?", "؟", "？")


def certain_role(name: str, role: str, document: Document) -> bool:
    """Tell whether the words of a role stand, whole, beside a mention of somebody as theirs.

    Args:
        name: an actor, as an entry has it.
        role: the role, in `document.prose_language`.
        document: the article.

    Returns:
        True for "Jane Doe, the finance minister,", "the finance minister, Jane Doe," and "Finance Minister Jane Doe",
        where the words are the same; not where a word before the role or a phrase behind it is left out ("former",
        "of trade"), nor where a list may part the two.
    """
    wanted = _without_article(fold(role).text.strip(" .").casefold(), document.language)
    words = low_words(wanted, document.language)
    if not document.same_language or not words:
        return False
    if not language_of(document.language).script.caseless and not any(
        is_people(word, document.language) for word in words
    ):
        return False
    return any(_is_beside(wanted, mention, document) for mention in cast_of(document).mentions(name))


@once
def _around(start: int, end: int, document: Document) -> tuple[str, str]:
    """What its sentence has before a mention and behind it, folded, in lower case."""
    sentence = document.touching([(start, end)])[0]
    before, after = document.text[sentence.start : start], document.text[end : sentence.end]
    return fold(before).text.casefold().lstrip(), fold(after).text.casefold().rstrip()


def _without_article(role: str, language: str) -> str:
    first, _, rest = role.partition(" ")
    return rest if rest and first in _articles(language) else role


def _articles(language: str) -> frozenset[str]:
    return language_of(language).function_words.articles


def _is_beside(wanted: str, mention: Evidence, document: Document) -> bool:
    before, after = _around(mention.start, mention.end, document)
    near = before.endswith((wanted, f"{wanted} ", f"{wanted}, ")) or wanted in after
    quoted = near and is_quoted(mention.start, document)
    if not near or quoted or after.endswith(_ASKED):
        return False
    if language_of(document.language).script.caseless:
        return before.endswith(wanted) and (before == wanted or not before[-len(wanted) - 1].isalnum())
    if before.endswith(f"{wanted} "):
        return _is_title(before[: -len(wanted) - 1], mention, wanted, document)
    if before.endswith(f"{wanted}, "):
        head = before[: -len(wanted) - 2]
        opens = _opens(head, document.language) if head else "'s " in wanted
        spoken = _is_spoken(head, document.language) and _ENDS.match(after) is not None
        return spoken or (opens and _goes_on(after, document.language))
    return _follows(wanted, before, after, document.language)


def _opens(head: str, language: str) -> bool:
    """Whether an article, and a country's adjective, are all that opens a sentence before a role: "The Danish"."""
    first, *rest = head.replace("'", "' ").split() or [""]
    country = not rest or (len(rest) == 1 and bool(same_country(rest[0])))
    return country and first in _articles(language)


def _is_spoken(head: str, language: str) -> bool:
    """Whether the verb of a quotation stands before a name or a role, and at most an article: “No,” said the."""
    article = _BEFORE.search(head)
    bare = head[: article.start()] if article and article[1] in _articles(language) else head
    spoken = _SPOKEN.search(bare)
    return spoken is not None and says(spoken[1], language)


def _is_title(head: str, mention: Evidence, wanted: str, document: Document) -> bool:
    """Whether a role before a name is his title: with nothing before it that may belong to it.

    It opens the sentence, also behind an article where the name of a clause without "that" or "whom" cannot follow; or
    stands behind the verb of a quotation; or, in English, in capitals behind a preposition.
    """
    language = document.language
    if _OPENS.search(head) or _is_spoken(head, language):
        return True
    if not language_of(language).closely_read:
        return _opens(head, language)
    written = document.text[mention.start - len(wanted) - 1 : mention.start].split()
    words, last = language_of("en").speech, _BEFORE.search(head)
    capital = all(word[0].isupper() for word in written if not is_function(word, language))
    return capital and last is not None and last[1] in words.prepositions


def _goes_on(after: str, language: str) -> bool:
    """Whether a comma closes what stands between a name and its verb; no further apposition, relative or list."""
    following = bare_words(after, language)[:1] if after.startswith(", ") else []
    return any(_is_verb(word, language) for word in following)


def _is_verb(word: str, language: str) -> bool:
    words = language_of(language).speech
    known = words and (
        word in words.auxiliaries or any(kind in ("say", "hold") for _, kind in words.cues.get(word, ()))
    )
    return known or looks_back(word, 0, 0, language)


def _follows(wanted: str, before: str, after: str, language: str) -> bool:
    """Whether a role stands behind a name, in parentheses, or between commas with the name's verb behind or before."""
    if not after.startswith((", ", " (")):
        return False
    rest = after[2:]
    age = _AGE.match(rest)
    rest = _without_article(rest[age.end() :] if age else rest, language)
    if not rest.startswith(wanted):
        return False
    closed = rest[len(wanted) :]
    if after.startswith(" ("):
        return closed.startswith(")")
    told = "," not in before and not any(says(word, language) for word in bare_words(before, language))
    if _ENDS.match(closed) and (told or _is_spoken(before, language)):
        return True
    return _OPENS.search(before) is not None and _goes_on(closed, language)
