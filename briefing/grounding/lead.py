"""The article's own sentence for its main event: the first that says most of what the title says. Pure."""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

from briefing.article import Sentence
from briefing.grounding.reading import Reading
from briefing.grounding.statements import share_said
from briefing.grounding.terms import content_words
from briefing.grounding.tokens import UNSPACED
from briefing.grounding.words.names import FUNCTION_WORDS
from briefing.grounding.words.saying import words_of

FIRST: Final = 12
"""The main event stands among so many sentences."""
SHARE: Final = 0.6
"""The first that has so much of what the best of them has of the title's words: articles tell the event early."""
DATELINES: Final = 3
"""Only among so many sentences an article has a dateline, behind a headline and a name."""
EARLY: Final = 5
"""A sentence that comes so many later counts half."""
WORDS: Final = range(6, 46)
SIGNS: Final = range(12, 200)
"""How long it is, in words, or in signs where words are not parted: else a heading, or captions run together."""
_WORDS: Final = r"[^\W\d_]+\.?(?:[ -][^\W\d_]+){0,2}"
_DATELINE: Final = re.compile(
    rf"(?P<place>(?=[^\W\d_]{{3}}){_WORDS})(?P<region>, {_WORDS})?(?:,? [^\W\d_]+\.? \d{{1,2}})?"
    r"(?: \((?P<agency>[^\W\d_][\w /.-]+)\))?\.?(?: ?[—–] ?| --? )"
)
"""A place in capitals, with its region, the day and the agency; one in small letters only before an agency."""
_OPENING: Final = tuple('“"«„‘「『')
_FUNCTION: Final = frozenset[str]().union(*FUNCTION_WORDS.values())
_ENDS: Final = tuple(".!?؟…。！？")


def lead(reading: Reading) -> Sentence:
    """Return the sentence that tells the main event; the first of the article where none can be told.

    Args:
        reading: an article of one sentence or more.
    """
    return reading.once(_lead)


def _lead(reading: Reading) -> Sentence:
    telling = [s for s in reading.sentences[:FIRST] if tells(s, reading)]
    wanted = reading.once(_title_words)
    shares = [share_said(wanted, (s,), reading) if wanted else 0.0 for s in telling]
    enough = SHARE * max(shares, default=0)
    return next((s for s, share in zip(telling, shares, strict=True) if share >= enough), reading.sentences[0])


def importance(sentence: Sentence, reading: Reading) -> float:
    """Tell how important a sentence is in its article: more if it comes early, and has words that come often.

    Of the sums tried on summaries that people and models wrote of 138 articles this one was best in both halves;
    `python -m benchmarks.salience` compares them.
    """
    counts = reading.once(_counts)
    words = content_words(sentence.text, reading.language)
    often = sum(counts[word] for word in words) / len(words) if words else 0.0
    return often * EARLY / (EARLY + sentence.number - 1)


def _counts(reading: Reading) -> Counter[str]:
    """In how many sentences each word stands."""
    return Counter(word for s in reading.sentences for word in set(content_words(s.text, reading.language)))


def told(text: str) -> str:
    """Return a sentence in one line, without the dateline of a news agency before it: "OSTERHOLM — ".

    Args:
        text: a sentence of an article, or a model's copy of one.
    """
    line = " ".join(text.split())
    found = _dateline(line)
    return line[found.end() :] if found and (found["place"].isupper() or found["agency"]) else line


def told_of(sentence: Sentence, reading: Reading) -> str:
    """Return a sentence of an article as `told` does; at its beginning also without a place in small letters.

    Args:
        sentence: the sentence; "Osterholm – The pier …" is one with a dateline where the article names the place again.
        reading: the article.
    """
    line, text = " ".join(sentence.text.split()), told(sentence.text)
    found = _dateline(line) if text == line and sentence.number <= DATELINES else None
    return line[found.end() :] if found and is_dateline(found[0], reading) else text


def _dateline(line: str) -> re.Match[str] | None:
    """A place with a capital, and a dash, before a sentence."""
    found = _DATELINE.match(line)
    if found is None or line[found.end() : found.end() + 1].islower():
        return None
    names = f"{found['place']}{found['region'] or ''}".split()
    return found if all(word[0].isupper() and word.strip(".,").casefold() not in _FUNCTION for word in names) else None


def is_dateline(words: str, reading: Reading) -> bool:
    """Tell whether the words that `told` leaves out surely are a dateline, and no verdict: the article tells of it.

    Args:
        words: what stands before the event.
        reading: the article.
    """
    found = _DATELINE.fullmatch(words)
    return found is not None and re.search(rf"[\w,] {found['place'].rstrip('.').title()}\b", reading.text) is not None


def repeats_title(text: str, reading: Reading) -> bool:
    """Tell whether a text in the language of the article says no more than its title.

    Args:
        text: a sentence.
        reading: the article.
    """
    said = set(content_words(text, reading.language))
    return bool(said) and said <= reading.once(_title_words)


def _title_words(reading: Reading) -> frozenset[str]:
    return frozenset(content_words(reading.article.title or "", reading.language))


def tells(sentence: Sentence, reading: Reading) -> bool:
    """Tell whether it is a whole sentence, no heading, no quotation, no "But …", and more than the title."""
    text = told_of(sentence, reading)
    words, first = words_of(reading.language), text.partition(" ")[0].casefold()
    if words and first in words.joins:
        return False
    length = len(text) in SIGNS if reading.language in UNSPACED else len(text.split()) in WORDS
    whole = length and text.rstrip('"”’»)」』')[-1:] in _ENDS
    return whole and not text.startswith(_OPENING) and not repeats_title(text, reading)
