"""Names that an article does not have, where no capital tells a name from a word, or one may have other reasons.

What tells it then: somebody speaks by that word, or has an age behind it; in Japanese the form of address behind a
name; in Arabic a given name, and the family name behind one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from briefing.checks.document import Document, once
from briefing.checks.entities.caseless import told_names
from briefing.checks.entities.names import Span
from briefing.checks.entities.roles import says
from briefing.languages import language_of
from briefing.languages.notation import listed
from briefing.languages.people import is_people
from briefing.languages.shared.bodies import ORGANISATION

_ALONE: Final = listed(
    "counsel data evidence footage history industry labour law management news opposition research science testimony"
)
"""English nouns that speak without an article."""
_NEXT: Final = re.compile(r" (?:(?:also|later|then|again|herself|himself|auch|dagegen|wiederum) )?([^\W\d_]+)")
_BEFORE: Final = re.compile(r"([^\W\d_]+) $")
_AGED: Final = re.compile(r", \d{2},| (?:herself|himself)\b")
_JAPANESE: Final = re.compile(r"([一-龠々]{2,7}|[ァ-ヴー・]{2,20})(氏|さん|容疑者|被告|議員)")
_TITLE_FIRST: Final = re.compile(r"^.*(?:社長|会長|市長|知事|首相|大臣|長官|教授|監督|選手|代表|部長|委員長)(?=..)")
_NOBODY: Final = re.compile(r"^[同両各]|[師員者生屋人家手客婦長士]$")
_OF_A_BODY: Final = re.compile(r"[会院党派区選県市国]|^.{1,3}$")
_ARABIC: Final = re.compile(r"[\u0621-\u065f]+")
_ALIKE: Final = str.maketrans("أإآىة", "اااي" + "ه")
_PREFIX: Final = re.compile(r"^[وفبلك](?=..)")


def is_stranger(prose: str, name: Span, language: str) -> bool:
    """Whether a single word with a capital that the article does not have is somebody's name.

    Args:
        prose: a text of a brief.
        name: the word there, first in a sentence; in German anywhere.
        language: ISO 639-1 code.
    """
    following, before = _NEXT.match(prose, name.end), _BEFORE.search(prose, 0, name.start)
    capitals = language_of(language).script.nouns_capitalised
    told = [word[1] for word in (following, before if capitals else None) if word and _tells(word[1], language)]
    low = name.text.casefold()
    names = language_of(language).names
    if names.surname:
        return bool(told) and re.search(names.surname, low) is not None
    people = any(is_people(noun, language) for noun in (low, f"{low}s"))
    if not names.strangers or people or low in _ALONE or low in ORGANISATION:
        return False
    if capitals:  # a noun has its article, or speaks in the plural: "sagten Fachleute"
        return any(not verb.endswith("n") for verb in told)
    if language_of(language).closely_read and _AGED.match(prose, name.end):
        return True
    return bool(told) and not low.endswith(names.plural_endings)


def _tells(word: str, language: str) -> bool:
    """Whether a word is a verb of saying, and no "reporting" of its own nor a German "laut", which needs no article."""
    return says(word, language) and not word.lower().endswith(language_of(language).names.no_verbs)


def caseless_stranger(prose: str, document: Document) -> str | None:
    """Return the first name of an Arabic or Japanese text that the article does not have; None where none is told."""
    if not language_of(document.language).script.unspaced:
        return _arabic(prose, document)
    told = [prose[name.start : name.end] for name in told_names(prose, document.language)]
    return next((name for name in [*told, *_japanese(prose)] if name not in document.text), None)


def _japanese(prose: str) -> list[str]:
    """Return the names before a form of address, without the office before them."""
    found = []
    for match in _JAPANESE.finditer(prose):
        name, address = _TITLE_FIRST.sub("", match[1]), match[2]
        somebody = not _NOBODY.search(name) if address == "さん" else name[0] not in "同両各"
        if somebody and not (address == "議員" and _OF_A_BODY.search(name)):
            found.append(name)
    return found


def _arabic(prose: str, document: Document) -> str | None:
    """Return a given name that the article does not have, or one with a family name that it does not have."""
    known = _arabic_words(document)
    words = [_PREFIX.sub("", word) if word not in known else word for word in _ARABIC.findall(prose)]
    for told in told_names(prose, "ar"):
        name = prose[told.start : told.end]
        if not known.issuperset(name.split()) and not _spelt_words(document).issuperset(_spelt(name.split())):
            return name
    given = language_of("ar").names.given
    for place, word in enumerate(words):
        if word not in given:
            continue
        family = "".join(words[place + 1 : place + 2])
        if word not in known:
            return word
        if family not in known and family.startswith("ال") and family.endswith("ي"):
            return f"{word} {family}"
    return None


@once
def _arabic_words(document: Document) -> frozenset[str]:
    known = frozenset(_ARABIC.findall(document.text))
    return known | {_PREFIX.sub("", word) for word in known}


@once
def _spelt_words(document: Document) -> frozenset[str]:
    return _spelt(_arabic_words(document))


def _spelt(words: Iterable[str]) -> frozenset[str]:
    """Words without vowel signs and the letters that are often written for each other."""
    return frozenset(re.sub("[\u064b-\u065f]", "", word).translate(_ALIKE) for word in words)
