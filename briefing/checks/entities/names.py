"""Proper names in a text, and headlines, whose capitals tell none."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from briefing.article import Sentence
from briefing.checks.document import Document, once
from briefing.languages import is_role, language_of
from briefing.languages.notation import listed
from briefing.languages.shared.bodies import ORGANISATION
from briefing.languages.shared.people import GIVEN
from briefing.text.words import Word, bare_words, words_of

_VERBS_TOO = frozenset({"Can", "Will", "May"})
_ASKED = re.compile(r"[^.!?\n]*\?")
POSSESSIVE = re.compile(r"(?:(?<=\w)['’]s?|(?<=s)['’])$")
_LATIN = re.compile(r"[a-z\u00c0-\u024f]")
_FLEETING = re.compile(r"[еоє]([цлк])$")
_OPENERS = " \t\u00a0\"“”„«»‹›'‘’([{-–—•*¿¡#@"
_OF = frozenset(("von", "zu", "zur"))
_HEADED = frozenset(("of", "for"))
_NEVER_INSIDE = listed("The This That These Those He She It We They In On At After Before But And When While If As")
_SECOND_ONLY = listed("the der den la las los le les")  # particles only after another one: von der
NUMBERS = listed("One Two Three Four Five Six Seven Eight Nine Ten")
"""Number words that an English name may begin with: Nine News, Seven West Media."""
_GAPS = frozenset((" ", "\u00a0", "\n", " & "))


class Span(NamedTuple):
    """A name or a role: its place in the text, in code points, and the characters there."""

    start: int
    end: int
    text: str


@once
def small_words(document: Document) -> frozenset[str]:
    """The words that stand in the article with a small letter, in lower case."""
    return frozenset([token_of(w) for w in {w.text for w in document.words} if w[0].islower()])


def span_of(text: str, words: Sequence[Word]) -> Span:
    """Return the span of a run of words, without the possessive at its end."""
    start, end = words[0].start, words[-1].end - len(words[-1].text) + len(POSSESSIVE.sub("", words[-1].text))
    return Span(start, end, text[start:end])


def runs_of(text: str, words: Sequence[Word], language: str, breaks: Collection[int] = ()) -> list[tuple[int, int]]:
    """Return the runs of capitalised words, as indices into `words`.

    Args:
        text: the text.
        words: its words.
        language: ISO 639-1 code.
        breaks: places where a sentence starts, over which no name goes on.
    """
    particles = language_of(language).names.particles or language_of("en").names.particles
    runs: list[tuple[int, int]] = []
    last = -9
    for i in [i for i, w in enumerate(words) if w[2][0].isupper() and w[2] not in _NEVER_INSIDE]:
        if i - last <= 2 and _goes_on(text, words[last - 1 : i + 1], particles, breaks, language):
            runs[-1] = (runs[-1][0], i + 1)
        elif (not is_function(words[i].text, language) or begins_name(text, words, i)) and not _opens_question(
            text, words[i]
        ):
            runs.append((i, i + 1))
        else:
            continue
        last = i + 1
    return runs


def _goes_on(
    text: str, words: Sequence[Word], particles: frozenset[str], breaks: Collection[int], language: str
) -> bool:
    """Whether the last of these words goes on with the name that the first one is in, particles between them."""
    if (
        text[words[0].end : words[1].start] not in _GAPS
        or words[-1].start in breaks
        or POSSESSIVE.search(words[0].text)
    ):
        return False
    if len(words) == 2:
        return True
    if any(text[a.end : b.start] not in _GAPS for a, b in itertools.pairwise(words[1:])):
        return False
    between = [w.text for w in words[1:-1]]
    if (between[0] in _SECOND_ONLY and words[0].text not in ("Von", "Van")) or not particles.issuperset(between):
        return False
    if language_of(language).script.nouns_capitalised:  # von and zu join any two nouns there
        return words[0].text.lower() in GIVEN or not _OF.intersection(between)
    return not _HEADED.intersection(between) or _heads(words[0].text.lower())


def begins_name(text: str, words: Sequence[Word], i: int) -> bool:
    """Whether a number word and the word with a capital behind it stand in the middle of a sentence somewhere."""
    if words[i].text not in NUMBERS or i + 1 == len(words):
        return False
    beside = text[words[i].start : words[i + 1].end]
    if not words[i + 1].text[0].isupper() or beside != f"{words[i].text} {words[i + 1].text}":
        return False
    return re.search(rf"[a-z,] {re.escape(beside)}", text) is not None


def _opens_question(text: str, word: Word) -> bool:
    """Whether a given name is the verb of a question: "Can Marro persuade them?", "Will Velm pay?"."""
    return word.text in _VERBS_TOO and starts_sentence(text, word.start) and _ASKED.match(text, word.start) is not None


def _heads(noun: str) -> bool:
    """Whether an English noun is one that `of` and `for` go on with to a name: a body or an office."""
    return noun in ORGANISATION or noun.rstrip("s") in ORGANISATION or is_role(noun, "en")


@lru_cache(maxsize=8192)
def is_function(word: str, language: str) -> bool:
    """Whether a word with a capital is a function word, alone or contracted, and no acronym."""
    if len(word) > 1 and word.isupper() and not language_of(language).script.nouns_capitalised:
        return False
    function = language_of(language).function_words.opening
    if word.lower() in GIVEN:  # Will, Per
        return False
    return word.lower() in function or re.split(r"['’]", word.lower())[0] in function


def starts_sentence(text: str, at: int) -> bool:
    """Whether a word stands where any word has a capital: first in the text, a line, a sentence or a quotation."""
    before = text[max(0, at - 8) : at]
    bare = before.rstrip(_OPENERS)
    if not bare.strip() or "\n" in before:
        return True
    return bare[-1] in ".!?…:" or any(c in "\"“„«»‘'([" for c in before[len(bare) :])


@lru_cache(maxsize=8192)
def is_given(word: str, language: str) -> bool:
    """Whether a word is a given name, in any case of it."""
    return not GIVEN.isdisjoint(stems(word.lower(), language))


@lru_cache(maxsize=8192)
def stems(word: str, language: str) -> frozenset[str]:
    """Return what a word, in lower case, may be without its ending; two forms of one name share one.

    Endings are those of the declensions of the language, and what stays has three letters or more, so that another
    name is not taken for a form of this one: Petrov and Petrova share a stem, Petrov and Petrenko do not.
    """
    bare = word.replace("ё", "е")
    found = {bare}
    for ending in language_of(language).names.endings:
        if bare.endswith(ending) and len(bare) - len(ending) >= 3:
            found.add(bare[: -len(ending)])
    if language_of(language).names.bare_genitive and len(bare) > 4:  # the vowel that goes with an ending: Pavel, Pavla
        found.update(_FLEETING.sub(r"\1", stem) for stem in tuple(found))
    return frozenset(found)


def same_word(one: str, other: str, language: str) -> bool:
    """Whether two words, in lower case, are forms of one."""
    if one == other or not language_of(language).names.endings:
        return one == other
    return not stems(one, language).isdisjoint(stems(other, language))


@lru_cache(maxsize=16384)
def token_of(word: str) -> str:
    """Return a word of a name in lower case, without its possessive: what names are compared by."""
    return POSSESSIVE.sub("", word).replace("’", "'").casefold() if "'" in word or "’" in word else word.casefold()


@lru_cache(maxsize=16384)
def key_of(word: str) -> str:
    """Return what a word is looked up by: in lower case, without its possessive, points and Latin accents."""
    low = token_of(word).replace(".", "")
    if low.isascii() or not _LATIN.search(low):
        return low
    bare = "".join(c for c in unicodedata.normalize("NFD", low) if not unicodedata.combining(c))
    return bare.replace("ı", "i").replace("ø", "o")


def parts_of(word: str) -> list[str]:
    """Return the parts of a word that hyphens join: "Tarn" and "Velmar" of "Tarn-Velmar"."""
    return [part for part in word.split("-") if part] if "-" in word else [word]


def tokens_of(name: str, language: str) -> tuple[str, ...]:
    """Return the words of a name as `token_of` does."""
    return tuple(token_of(w.text) for w in words_of(name, language))


_LABEL = re.compile(
    r"\b(?:(?:Image|Media|Video|Photo) (?:caption|copyright|credit|source)|Click (?:to|here|on)|Read [Mm]ore"
    r"|Getty Images|Share (?:on|this)|Sign [Uu]p|Skip (?:Ad|to)|Invalid Email|Opens in)\b"
)
_FIRST_LINE = re.compile(r"\s*([^\n]{8,160}[^\n.!:;,”\"»。])\n\s*\n(?=.*\S)")
_FEWEST_IN_TITLE = 4
_FEWEST_IN_OWN_TITLE = 3
_MOST = 0.8
_LONGEST_LABEL = 20


LEAD = 2
"""How many sentences the lead has; what is shorter than `FEWEST` words is a caption or a button."""
FEWEST = 8


def title_of(document: Document) -> str:
    """Return the title; where the article has none, its first line, if that is a paragraph of its own and ends open."""
    if document.article.title:
        return document.article.title
    line = _FIRST_LINE.match(document.text)
    return line[1] if line else ""


@once
def opening(document: Document) -> Sequence[Sentence]:
    """Return the sentences that open the story: not the title again, nor what a page asks of its readers."""
    title = bare_words(title_of(document).casefold())
    spaced = not language_of(document.language).script.unspaced
    telling = (
        s
        for s in document.sentences
        if (not spaced or len(s.text.split()) >= FEWEST)
        and s.text[-1] != "!"
        and not _is_of(bare_words(s.text.casefold()), title)
    )
    return tuple(islice(telling, LEAD))


def _is_of(words: Sequence[str], title: Sequence[str]) -> bool:
    """Whether a sentence is the title, or a part of it."""
    at = title.index(words[0]) if words and words[0] in title else len(title)
    return words == title[at : at + len(words)]


@once
def titled_spans(document: Document) -> list[tuple[int, int]]:
    """Return the sentences set in capitals throughout, as headlines are, and the title itself where it is so set."""
    if language_of(document.language).script.nouns_capitalised:
        return []
    title = bare_words(title_of(document))
    own = {s.start for s in document.sentences if _is(title, s.text)}
    return [
        (s.start, s.end)
        for s in document.sentences
        if (s.start in own or not s.text.endswith("."))
        and _is_titled(s.text, _FEWEST_IN_OWN_TITLE if s.start in own else _FEWEST_IN_TITLE)
    ]


def _is(title: Sequence[str], sentence: str) -> bool:
    """Whether a sentence has the words of a title and no other."""
    return bool(title) and sentence.startswith(title[0]) and bare_words(sentence) == title


def _is_titled(sentence: str, fewest: int) -> bool:
    words = [w for w in sentence.split() if len(w) > 3 and w[0].isalpha()]
    return len(words) >= fewest and sum(w[0].isupper() for w in words) > _MOST * len(words)


def within(place: int, spans: Collection[tuple[int, int]]) -> bool:
    """Whether a place is in one of these spans."""
    return any(start <= place < end for start, end in spans)


def ends_label(text: str, end: int) -> bool:
    """Whether a label of a web page ends at a place: "Image caption"."""
    return any(match.end() == end for match in _LABEL.finditer(text, max(0, end - _LONGEST_LABEL), end))


def has_label(words: str) -> bool:
    """Whether a label of a web page stands in some words."""
    return _LABEL.search(words) is not None


def outside_labels(text: str, words: Sequence[Word], runs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the runs of words with capitals without what a web page says of itself: "Image caption", "Click to"."""
    labels = [match.span() for match in _LABEL.finditer(text)]
    return [part for run in runs for part in _parts(run, words, labels)] if labels else list(runs)


def _parts(
    run: tuple[int, int], words: Sequence[Word], labels: Collection[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """Yield what is left of a run before and after the label in it."""
    first, last = run
    label = [i for i in range(first, last) if within(words[i].start, labels)]
    if not label:
        yield run
        return
    if label[0] > first:
        yield first, label[0]
    if label[-1] + 1 < last:
        yield label[-1] + 1, last
