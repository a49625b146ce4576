"""Proper names in a text, and whether the article has those of a prose."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from briefing.article import Sentence
from briefing.grounding.finding import Finding, failed, passed, unchecked
from briefing.grounding.words_names import ENDINGS, FUNCTION_WORDS, PARTICLES
from briefing.grounding.words_roles import ORGANISATION, is_role

if TYPE_CHECKING:
    from briefing.grounding.reading import Reading

CODE = "name-unsupported"
CASELESS = frozenset({"ar", "zh", "ja", "und"})

_INITIALS = r"(?:[^\W\d_]\.){1,4}"
_TITLES = r"(?:Mr|Mrs|Ms|Dr|Jr|Sr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Capt|Sgt|Maj|Adm|Pres|St|Rev|Hon)\."
_WORD = re.compile(rf"(?<!\w)(?:{_INITIALS}(?!\w)|{_TITLES}(?!\w)|\w+(?:[-'’&.]\w+)*)")
_ELIDED = re.compile(r"(?:[cdjlmnst]|qu|dell|all|dall|nell|sull|un|quest)['’](?=\w)", re.IGNORECASE)
_POSSESSIVE = re.compile(r"(?<=\w)['’]s?$|(?<=s)['’]$")
_OPENERS = " \t\u00a0\"“”„«»‹›'‘’([{-–—•*¿¡"


class Span(NamedTuple):
    """A word or a name: its place in the text, in code points, and the characters there."""

    start: int
    end: int
    text: str


def words_of(text: str, language: str = "en") -> list[Span]:
    """Return the words of a text, initials and titles with their point; French and Italian elisions taken off."""
    words = [Span(m.start(), m.end(), m.group()) for m in _WORD.finditer(text)]
    return [_unelided(w) for w in words] if language in ("fr", "it") else words


def _unelided(word: Span) -> Span:
    elided = _ELIDED.match(word.text) if "'" in word.text or "’" in word.text else None
    if elided is None or (word.text[0].isupper() and not word.text[elided.end()].isupper()):
        return word
    return Span(word.start + elided.end(), word.end, word.text[elided.end() :])


def proper_names(prose: str, language: str) -> tuple[Span, ...]:
    """Find the candidates for proper names in a text.

    Args:
        prose: a text.
        language: ISO 639-1 code. Scripts without case have no candidates; German, which writes every noun with a
            capital, has those of several words in a row, in capitals, or with a capital inside.

    Returns:
        Runs of capitalised words with the particles between them, in order. A function word that stands first in a
        run, and a possessive at its end, are left out.
    """
    if language in CASELESS:
        return ()
    words = words_of(prose, language)
    found = [span_of(prose, words[a:b]) for a, b in runs_of(prose, words, language)]
    return tuple(s for s in found if language != "de" or _is_told_in_german(s.text))


def _is_told_in_german(text: str) -> bool:
    return " " in text or any(c.isupper() for c in text[1:])


def span_of(text: str, words: Sequence[Span]) -> Span:
    """Return the span of a run of words, without the possessive at its end."""
    start, end = words[0].start, words[-1].end
    possessive = _POSSESSIVE.search(text[start:end])
    if possessive is not None:
        end = start + possessive.start()
    return Span(start, end, text[start:end])


def runs_of(text: str, words: Sequence[Span], language: str, breaks: Collection[int] = ()) -> list[tuple[int, int]]:
    """Return the runs of capitalised words, as indices into `words`.

    Args:
        text: the text.
        words: its words.
        language: ISO 639-1 code.
        breaks: places where a sentence starts, over which no name goes on.
    """
    particles = PARTICLES.get(language, PARTICLES["en"])
    function = FUNCTION_WORDS.get(language, frozenset())
    runs: list[tuple[int, int]] = []
    first = last = -1  # the run being read, and the last capitalised word in it
    for i, word in enumerate(words):
        joined = last >= 0 and (i - 1 == last or i - 2 <= last + 1) and _adjoin(text, words[i - 1], word, breaks)
        capital = word.text[0].isupper()
        if last >= 0 and not joined:
            runs.append((first, last + 1))
            first = last = -1
        if capital:
            if last < 0 and _is_function(word.text, function):
                continue
            first, last = (i, i) if last < 0 else (first, i)
        elif last >= 0 and not (word.text in particles and i - last <= 2 and _may_join(words[last].text, word.text)):
            runs.append((first, last + 1))
            first = last = -1
    return [*runs, (first, last + 1)] if last >= 0 else runs


def _adjoin(text: str, before: Span, word: Span, breaks: Collection[int]) -> bool:
    gap = text[before.end : word.start]
    return gap in (" ", "\u00a0", "\n", " & ") and word.start not in breaks and not _POSSESSIVE.search(before.text)


def _is_function(word: str, function: Collection[str]) -> bool:
    return word.lower() in function and not (len(word) > 1 and word.isupper())


def _may_join(before: str, particle: str) -> bool:
    """Whether a particle goes on with a name: English `of` and `for` only where an office or a body is named."""
    if particle not in ("of", "for", "the"):
        return True
    noun = before.lower()
    return particle != "the" and (noun in ORGANISATION or noun.rstrip("s") in ORGANISATION or is_role(noun, "en"))


def starts_sentence(text: str, at: int) -> bool:
    """Whether a word stands where any word has a capital: first in the text, a line, a sentence or a quotation."""
    before = text[max(0, at - 8) : at]
    bare = before.rstrip(_OPENERS)
    if not bare.strip() or "\n" in before:
        return True
    return bare[-1] in ".!?…:" or any(c in "\"“„«»‘'([" for c in before[len(bare) :])


@lru_cache(maxsize=8192)
def stems(word: str, language: str) -> frozenset[str]:
    """Return what a word, in lower case, may be without its ending; two forms of one name share one.

    Endings are those of the declensions of the language, and what stays has three letters or more, so that another
    name is not taken for a form of this one: Petrov and Petrova share a stem, Petrov and Petrenko do not.
    """
    bare = word.replace("ё", "е")
    if language == "tr":
        return frozenset({re.split(r"['’]", bare)[0]})
    found = {bare}
    for ending in ENDINGS.get(language, ()):
        if bare.endswith(ending) and len(bare) - len(ending) >= 3:
            found.add(bare[: -len(ending)])
    if language in ("ru", "uk") and re.search(r"[^аеиоуіяюєї][еоі]?[лцкнв]ь?$", bare) and len(bare) > 4:
        found.add(re.sub(r"[ео]([лцкв])$", r"\1", bare))
    return frozenset(found)


def same_word(one: str, other: str, language: str) -> bool:
    """Whether two words, in lower case, are forms of one."""
    return one == other or (language in ENDINGS and not stems(one, language).isdisjoint(stems(other, language)))


def tokens_of(name: str, language: str) -> tuple[str, ...]:
    """Return the words of a name in lower case, without possessives: what names are compared by."""
    return tuple(_POSSESSIVE.sub("", w.text).replace("’", "'").casefold() for w in words_of(name, language))


def check_names(prose: str, cited: Sequence[Sentence], reading: Reading) -> Finding:
    """Check that every proper name of a prose is in the article.

    Args:
        prose: a text of a brief.
        cited: the sentences it cites; a name may stand anywhere in the article, so they are not looked at.
        reading: the article.

    Returns:
        `name-unsupported`: failed with the first name that the article does not have; unchecked where the prose is in
        another language than the article or in a script without case, or where a capital may have other reasons.
    """
    del cited
    if reading.prose_language in CASELESS or not reading.same_language:
        return unchecked(CODE)
    from briefing.grounding.known_names import is_known

    doubtful = False
    for name in proper_names(prose, reading.prose_language):
        known = is_known(name.text, reading, at_start=starts_sentence(prose, name.start))
        if known is False:
            return failed(CODE, f"“{name.text}” is named, but the article does not name it.")
        doubtful = doubtful or known is None
    return unchecked(CODE) if doubtful else passed(CODE)
