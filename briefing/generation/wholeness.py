"""Whether words of an article can be read by themselves: not cut, no scrap, and no “he” that nobody can tell. Pure."""

from __future__ import annotations

import re
from itertools import dropwhile
from typing import Final, Literal

from briefing.checks.attribution.reports import kind_of
from briefing.checks.datelines import told
from briefing.languages import Speech, language_of
from briefing.languages.spelling import fold_word
from briefing.text.words import low_words, words_of

_STOP: Final = re.compile(r"[”\"’»“」』)\]]*(?:[.!?…。！？؟]|\s*\n|\s*$)")
_BEFORE_BRACKET: Final = re.compile(r" +\)")
_NEXT_WORD: Final = re.compile(r" +\w")
_OPENING: Final = tuple("“\"«„‚‘「『'")
_PRONOUNS_UNSPACED: Final = ("他", "她", "它", "彼")
_FIRST_PERSON: Final = frozenset({"my", "our", "your"})
_NO_VERBS: Final = frozenset({"also", "be", "been", "being", "never", "not", "to"})
"""English words beside verbs that are none, or that need another to be one."""
_BEFORE_VERB: Final = frozenset({"to", "of", "for", "by", "with", "in", "on", "at", "from"})
_OWNING: Final = ("'s", "’s", "s'", "s’")

Follows = Literal["stop", "mark", "word"]


def follows(text: str, end: int) -> Follows:
    """Tell what stands in a text behind a stretch: the end of a sentence, another mark, or the next word."""
    if _STOP.match(text, end):
        return "stop"
    return "word" if _NEXT_WORD.match(text, end) else "mark"


def undated(sentence: str, language: str) -> str:
    """Return a sentence as it is written, without the dateline before it: "OSTERHOLM (Orr News ) -- "."""
    line = _BEFORE_BRACKET.sub(")", sentence.replace(" -- ", " — ", 1))
    rest, whole = len("".join(told(line, language).split())), len("".join(line.split()))
    if rest == whole:
        return sentence
    signs = [at for at, sign in enumerate(sentence) if not sign.isspace()]
    return sentence[signs[-rest] :]


def cut_back(words: str, then: Follows, known: Speech, language: str) -> str:
    """Return a clause without what hangs at its end, "… would begin at noon while"; nothing where no clause is left.

    Args:
        words: the words.
        then: what follows them in the article.
        known: the words of its language.
        language: its language.
    """
    if then == "stop" or not words[-1:].isalnum():
        return words
    linking = {*known.joins} | known.subordinators | known.relatives | known.that
    hanging = linking | known.articles
    if then == "word":
        hanging |= known.possessives
        hanging |= frozenset() if language_of(language).speech.verb_last else known.prepositions | known.auxiliaries
    found = words_of(words, language)
    at = len(found)
    while at and fold_word(found[at - 1].text, language) in hanging:
        at -= 1
    if at == len(found):
        return words
    if fold_word(found[at].text, language) in linking - known.prepositions:
        return words[: found[at].outer_start].rstrip(" ,;:–—-(")
    kept, _, dropped = words.rpartition(", ")
    return (
        kept if not linking.isdisjoint(low_words(dropped, language)[:1]) and kept.count("“") == kept.count("”") else ""
    )


def opens_with_pronoun(words: str, known: Speech) -> bool:
    """Tell whether words begin with one who can only be told from what stands before them: "He …", "This is …"."""
    if not known:
        return words.startswith(_PRONOUNS_UNSPACED)
    if words.startswith(_OPENING):
        return False
    first, second = [*dropwhile(known.joins.__contains__, low_words(words)[:4]), "", ""][:2]
    stem = first.partition("'")[0]
    if {first, stem} & known.pronouns or first in known.possessives - _FIRST_PERSON:
        return True
    return first in known.determiners - known.articles and second in known.auxiliaries


def has_main_verb(words: str, known: Speech) -> bool:
    """Tell whether English words have a finite verb that is not that of a relative or another subordinate clause.

    Only verbs of the lists are known: auxiliaries, and those of saying and holding. "The story of six who had fled" has
    none, "Those who had fled were found" has.
    """
    linking = known.prepositions | {*known.joins, "as", "than"}
    pending, was_verb, before = 0, False, ""
    for match in re.finditer(r"\w+(?:['’]\w+)?|[,;:.!?—–]", words):
        word = match[0].casefold()
        if not word[0].isalnum():
            pending, was_verb = 0, False
        elif word in known.relatives or (word in known.subordinators - linking and before not in known.prepositions):
            pending, was_verb = pending + (before not in known.subordinators), False
        elif _is_verb(word, before, known):
            if not (was_verb or pending):
                return True
            pending, was_verb = pending - (not was_verb), True
        elif word not in known.adverbs and word not in _NO_VERBS:
            was_verb = False
        before = word
    return False


def _is_verb(word: str, before: str, known: Speech) -> bool:
    if not before or word in _NO_VERBS or before in _BEFORE_VERB:
        return False
    if word in known.auxiliaries or "n't" in word or "n’t" in word or word.endswith(("'re", "’re", "'ve", "’ve", "’m")):
        return True
    nominal = before in known.determiners or before in known.possessives or before.endswith(_OWNING)
    if kind_of(word, known) in ("say", "hold"):
        return not (word in known.ambiguous and (nominal or before == ","))
    return not nominal and not before.endswith("ly") and _is_past(word)


def _is_past(word: str) -> bool:
    return word.endswith("ed") or word in language_of("en").morphology.past
