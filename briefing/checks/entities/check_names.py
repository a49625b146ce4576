"""The names of a text of a brief, each looked for in the article, and whether one that is not there is a name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from briefing.article import Sentence
from briefing.checks.document import Document, Finding, failed, once, passed, unchecked
from briefing.checks.entities.caseless import says_no_more, told_names
from briefing.checks.entities.known_names import (
    Freedom,
    is_known,
    is_ordinary,
    is_written,
    looks_ordinary,
    vocabulary_of,
)
from briefing.checks.entities.names import (
    POSSESSIVE,
    Span,
    is_function,
    key_of,
    runs_of,
    span_of,
    starts_sentence,
    token_of,
)
from briefing.checks.entities.resolver import cast_of, stands
from briefing.checks.entities.roles import says
from briefing.checks.quotations import folded_of
from briefing.languages import CODES, is_people, language_of
from briefing.languages.notation import listed
from briefing.languages.shared.bodies import ORGANISATION
from briefing.text.normalize import fold
from briefing.text.words import Word, words_of

CODE: Final = "name-unsupported"
_ENDS_HEADING = "\n.!?:;*("
_PREFIXED: Final = re.compile(r"(?:Anti|Ex|Mid|Non|Post|Pre|Pro)-(?=[A-Z])")
_MODIFIED: Final = re.compile(
    r"(?<=\w)-(?:[a-z]+(?:ed|ing)|born|built|led|made|run|style|wide|free|elect|era|level|like|long|only|[a-z]{6,})(?:-.*)?$"
)
_LONG_WORD = re.compile(r"(?<![\w-])[^\W\d_]{4,}")
_LONG_HEADING = 4


def check_names(prose: str, cited: Sequence[Sentence], document: Document) -> Finding:
    """Check that every proper name of a prose is somewhere in the article.

    Args:
        prose: a text of a brief.
        cited: the sentences it cites; a name may be anywhere in the article.
        document: the article.

    Returns:
        `name-unsupported`: failed with the first name that the article does not have; unchecked where code cannot tell
        a name from a word, or a name from another of the same words.
    """
    del cited
    return _found(prose, "start", document)


def check_actor(actor: str, cited: Sequence[Sentence], document: Document) -> Finding:
    """Check that the article names or describes an actor, anywhere.

    Args:
        actor: a name or a description, as an entry has it.
        cited: the sentences the entry cites; the actor may be anywhere in the article.
        document: the article.

    Returns:
        `name-unsupported`: failed where the article has not the name; unchecked where code cannot tell, as of a
        description in other words than the article's.
    """
    del cited
    if cast_of(document).mentions(actor) or stands(actor, document):
        return passed(CODE) if _is_written(actor, document) else unchecked(CODE)
    words = [w.text for w in words_of(actor, document.language) if not is_function(w.text, document.language)]
    named = bool(words) and all(word[0].isupper() for word in words)
    ordinary = named and (is_ordinary(words[0], document) or looks_ordinary(words[0], document))
    told = _found(actor, "" if named and not ordinary else "start", document)
    if told.outcome == "failed":
        return failed(CODE, f"The article does not name “{actor}”.")
    whole = named and (not ordinary or vocabulary_of(document).has(key_of(words[0])))
    return passed(CODE) if whole and told.outcome == "passed" else unchecked(CODE)


def _is_written(actor: str, document: Document) -> bool:
    """Whether every word of a name without capitals is in the article: a stranger may bear a surname of it."""
    written = fold(actor).text.split()
    return not language_of(document.language).script.caseless or all(
        word in folded_of(document).text for word in written
    )


def _found(prose: str, opens: Freedom, document: Document) -> Finding:
    """Look for the names of a text; `opens` is "" where its first word has its capital from a name."""
    if document.prose_language not in CODES or not document.same_language:
        return passed(CODE) if _stands_as_it_is(prose, document) else unchecked(CODE)
    if language_of(document.language).script.caseless:
        strange = caseless_stranger(prose, document)
        if strange:
            return failed(CODE, _unnamed(strange))
        return passed(CODE) if says_no_more(prose, document.sentences, document) else unchecked(CODE)
    runs = _candidates(prose, document.language)
    verdicts = [_judged(prose, words, opens, document) for words in runs]
    if False in verdicts:
        return failed(CODE, _unnamed(span_of(prose, runs[verdicts.index(False)]).text))
    return passed(CODE) if all(verdicts) else unchecked(CODE)


def _stands_as_it_is(prose: str, document: Document) -> bool:
    """Whether every word with a capital stands in the article so: of a language of which nothing else is known."""
    if language_of(document.prose_language).script.caseless:
        return False
    known = _bare_words(document)
    language = document.prose_language
    return all(
        word.text in known
        or token_of(word.text) in known
        or (starts_sentence(prose, word.start) and is_function(word.text, language))
        for word in words_of(prose, language)
        if word.text[0].isupper()
    )


@once
def _bare_words(document: Document) -> frozenset[str]:
    title = words_of(document.article.title or "", document.language)
    return frozenset(form for w in (*document.words, *title) for form in (w.text, POSSESSIVE.sub("", w.text)))


def _candidates(prose: str, language: str) -> list[list[Word]]:
    """Return the runs of capitalised words that may be names, in German the single nouns too."""
    words = words_of(prose, language)
    runs: list[list[Word]] = []
    for first, last in runs_of(prose, words, language):
        begins = True
        for word in words[first:last]:
            if begins:
                runs.append([])
            runs[-1].append(_bare(word))
            begins = _MODIFIED.search(word.text) is not None  # "Lund-led Norvane" names two
    calendar = language_of(language).names.calendar
    return [run for run in runs if not (len(run) == 1 and token_of(run[0].text).rstrip(".") in calendar)]


def _bare(word: Word) -> Word:
    """A word without its possessive and what only goes before a name or with it: "Lund" of "Pro-Lund", "Lund-led"."""
    if word.text.isalnum():
        return word
    before = _PREFIXED.match(word.text)
    start = before.end() if before else 0
    text = _MODIFIED.sub("", POSSESSIVE.sub("", word.text[start:])) or word.text
    return word._replace(start=word.start + start, end=word.start + start + len(text), text=text)


def _judged(prose: str, words: Sequence[Word], opens: Freedom, document: Document) -> bool | None:
    """Whether the article has a name of a prose; None: cannot tell."""
    name, language = span_of(prose, words), document.language
    if is_written(words, document) or _is_of_number(prose, name, language):
        return True
    free: Freedom = "heading" if _is_in_heading(prose, name) else opens if starts_sentence(prose, name.start) else ""
    known = is_known(words, document, free)
    if known is None and len(words) == 1 and free != "heading" and is_stranger(prose, name, language):
        return False
    return known


def _is_in_heading(prose: str, name: Span) -> bool:
    """Whether a name stands in a line or a label in which all longer words have capitals: "Next Steps: …"."""
    start = max(prose.rfind(mark, 0, name.start) for mark in _ENDS_HEADING) + 1
    end = min((at for mark in _ENDS_HEADING if (at := prose.find(mark, name.end)) >= 0), default=len(prose))
    words = _LONG_WORD.findall(prose, start, end)
    before, behind = prose[start - 1 : start] if start else "", prose[end : end + 1]
    marked = before == "*" or prose[start:end].lstrip().startswith("#") or behind in (":", "*")
    line = behind in ("", "\n") and len(words) >= _LONG_HEADING
    return (marked or line) and all(word[0].isupper() for word in words)


def _is_of_number(prose: str, name: Span, language: str) -> bool:
    """Whether a word is a sign of a number, for the check of numbers: a unit, "900 MW", or a currency, "US$ 3"."""
    from briefing.checks.numbers.amounts import unit_lexicon

    if prose[name.end : name.end + 1] in tuple("$€£¥"):
        return True
    return prose[: name.start].rstrip()[-1:].isdigit() and bool(unit_lexicon(language).match([name.text.lower()], 0))


def _unnamed(name: str) -> str:
    return f"“{name}” is named, but the article does not name it."


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
