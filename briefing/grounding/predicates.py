"""Texts as clauses in which every content word is affirmed or denied.

A negation turns the sign of the words in its reach: what follows it in the clause, or the whole clause, by the word and
the language; a verb like "refuse" or "deny" turns what it governs. Two negations of one word cancel out. Antonyms are
one key with two signs, so that "did not rise" and "fell" say the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Final, NamedTuple

from briefing.grounding.terms import BREAK, CJK, folded_words, function_words, plain, stem, words_of
from briefing.grounding.words_antonyms import AXES
from briefing.grounding.words_antonyms_east import EASTERN_AXES
from briefing.grounding.words_polarity import NEGATION, TURKISH_NEGATED, Negation

AXIS: Final = "±"
_FRENCH_REACH = 5


class Clause(NamedTuple):
    """A clause.

    Attributes:
        signs: for each content word or axis 1 or -1, or 0 where the clause says both.
        heads: the words that negations of this clause stand at.
        denied: all words in the reach of an odd number of negations.
        loose: whether a negation reaches the clause without standing at one word.
    """

    signs: dict[str, int]
    heads: frozenset[str]
    denied: frozenset[str]
    loose: bool = False


class Pole(NamedTuple):
    """Where a word stands: the axis, which side, and whether it only counts together with the next word."""

    axis: str
    side: int
    weak: bool


@dataclass
class Draft:
    """A clause while it is read."""

    signs: dict[str, int] = field(default_factory=dict)
    heads: set[str] = field(default_factory=set)
    denied: set[str] = field(default_factory=set)
    reach: int = 1
    pending: bool = False
    verb: bool = False
    wide: bool = False
    last: str = ""
    poles: list[Pole] = field(default_factory=list)

    def add(self, key: str, side: int) -> None:
        """Add a word with the sign that the negations before it give it."""
        sign = side * self.reach
        self.signs[key] = sign if self.signs.get(key, sign) == sign else 0
        if self.reach < 0:
            self.denied.add(key)
        if self.pending:
            self.heads.add(key)
            self.pending = self.verb = False
        self.last = key

    def closed(self) -> Clause:
        """Return the clause, turned around as a whole where a negation reaches all of it."""
        if not self.wide:
            return Clause(self.signs, frozenset(self.heads), frozenset(self.denied), self.pending)
        turned = {key: -sign for key, sign in self.signs.items()}
        return Clause(turned, frozenset(self.heads), frozenset(turned) - self.denied, self.pending or not self.heads)


@cache
def poles(language: str) -> dict[str, Pole]:
    """Return the words of the antonym axes of a language, stemmed where it is written with spaces."""
    found: dict[str, Pole] = {}
    table = AXES.get(language) or EASTERN_AXES.get(language, "")
    for number, line in enumerate(filter(str.strip, table.split(";"))):
        words, weak = line.replace("~", " "), "~" in line
        for side, listed in zip((1, -1), words.split("|"), strict=True):
            for word in plain(listed, language).casefold().split():
                key = word if language in CJK else stem(word, language)
                found.setdefault(key, Pole(f"{AXIS}{number}", side, weak))
    return found


def covers(language: str) -> bool:
    """Tell whether there are negation words for a language."""
    return language in NEGATION or language in CJK


def clauses_of(text: str, language: str) -> tuple[Clause, ...]:
    """Split a text into clauses and tell what each affirms and denies.

    Args:
        text: one or more sentences.
        language: a language that `covers` knows.
    """
    if language in CJK:
        from briefing.grounding.predicates_cjk import clauses_of_cjk

        return clauses_of_cjk(text, language)
    grammar = _grammar(language)
    bare = grammar.harmless.sub(" ", plain(text, language))
    for word, pattern in grammar.phrases:
        bare = pattern.sub(f" {word} ", bare)
    return tuple(_read(words_of(bare, language), grammar))


class Grammar(NamedTuple):
    """The negation of a language, ready for use; see `Negation` for what each part is."""

    language: str
    direct: frozenset[str]
    wide: frozenset[str]
    verbs: frozenset[str]
    complement: frozenset[str]
    infinitive: re.Pattern[str]
    that: frozenset[str]
    conjunctions: frozenset[str]
    joins: frozenset[str]
    raising: frozenset[str]
    harmless: re.Pattern[str]
    phrases: tuple[tuple[str, re.Pattern[str]], ...]
    concord: bool
    both: bool


@cache
def _grammar(language: str) -> Grammar:
    table: Negation = NEGATION[language]

    def words(listed: str) -> frozenset[str]:
        return folded_words(listed, language)

    def stems(listed: str) -> frozenset[str]:
        return frozenset(stem(w, language) for w in words(listed))

    pairs = (p.split("=", 1) for p in _bars(plain(table.phrases, language)))
    return Grammar(
        language,
        words(table.direct),
        words(table.wide),
        stems(table.verbs),
        words(table.complement),
        re.compile(plain(table.infinitive, language)),
        words(table.that),
        words(table.conjunctions),
        words(table.joins),
        stems(table.raising),
        re.compile(rf"\b(?:{plain(table.harmless, language)})\b", re.IGNORECASE),
        tuple((word, re.compile(rf"\b(?:{phrase})\b", re.IGNORECASE)) for word, phrase in pairs),
        table.concord,
        table.both,
    )


def _bars(table: str) -> list[str]:
    """Split at the bars that stand outside brackets."""
    return re.split(r"\|(?![^(]*\))", table) if table else []


def _read(words: list[str], grammar: Grammar) -> Iterator[Clause]:
    carried = 1
    for clause, opener in _split(words, grammar):
        draft = _draft(clause, grammar, carried)
        carried = _carried(draft, opener, grammar)
        if draft.signs:
            yield draft.closed()


def _split(words: list[str], grammar: Grammar) -> Iterator[tuple[list[str], str]]:
    """Yield clauses, each with the word that opens the next one; `BREAK` and a conjunction are one opener."""
    clause: list[str] = []
    for i, word in enumerate(words):
        if word == BREAK and i + 1 < len(words) and words[i + 1] in grammar.that:
            continue
        if word == BREAK or word in grammar.that or word in grammar.conjunctions:
            yield clause, word
            clause = []
        else:
            clause.append(word)
    yield clause, BREAK


def _carried(draft: Draft, opener: str, grammar: Grammar) -> int:
    """Whether a negation reaches on into the next clause: "denied that …", "does not believe that …"."""
    if opener not in grammar.that:
        return 1
    reaches = (draft.pending and draft.verb) or (draft.last in grammar.raising and draft.last in draft.denied)
    wide = draft.wide and draft.last in grammar.raising
    return -1 if (reaches and draft.reach < 0) or wide else 1


def _draft(words: list[str], grammar: Grammar, carried: int) -> Draft:
    draft = Draft(reach=carried, pending=carried < 0, verb=carried < 0)
    direct = any(w in grammar.direct for w in words)
    function, axes = function_words(grammar.language), poles(grammar.language)
    for i, word in enumerate(words):
        if word in grammar.direct:
            _negate(draft, grammar)
        elif word in grammar.wide:
            draft.pending = True
            draft.wide = draft.wide or not (grammar.concord and direct)
        elif word in grammar.joins:
            draft.reach = carried
        else:
            _word(draft, word, words[i + 1 : i + 3], grammar, function, axes)
    return draft


def _negate(draft: Draft, grammar: Grammar) -> None:
    draft.pending = True
    if grammar.both:
        draft.wide = not draft.wide
    else:
        draft.reach = -draft.reach


def _word(
    draft: Draft, word: str, after: list[str], grammar: Grammar, function: frozenset[str], axes: dict[str, Pole]
) -> None:
    """Take one word that is not a negation itself."""
    key, turned = _turkish(word) if grammar.language == "tr" else (stem(word, grammar.language), False)
    pole = axes.get(key)
    if pole and pole.weak:
        draft.poles.append(pole)
        return
    if key in grammar.verbs and _governs(after, grammar):
        if pole:
            draft.add(pole.axis, pole.side)
        draft.reach, draft.pending, draft.verb = -draft.reach, draft.reach > 0, True
    elif pole:
        _place(draft, pole.axis, pole.side)
    elif word not in function and key not in function:
        _place(draft, key, 1)
    if turned:
        draft.wide = not draft.wide
        draft.heads.add(draft.last)


def _place(draft: Draft, key: str, side: int) -> None:
    for pole in draft.poles:
        sign = pole.side
        draft.signs[f"{pole.axis}:{key}"] = sign
    draft.poles.clear()
    draft.add(key, side)


def _governs(after: list[str], grammar: Grammar) -> bool:
    """Whether a verb has a complement for its negation, and not a plain object."""
    if not after:
        return True
    return after[0] in grammar.complement or bool(grammar.infinitive.match(after[0]))


_TURKISH = re.compile(TURKISH_NEGATED)


def _turkish(word: str) -> tuple[str, bool]:
    """Return the stem of a Turkish word, and whether the word is a negated verb."""
    match = _TURKISH.match(word)
    if not match:
        return stem(word, "tr"), False
    bare = stem(match["stem"], "tr")
    return bare, True


def keys_of(clauses: Iterable[Clause]) -> frozenset[str]:
    """Return all words of some clauses."""
    return frozenset(key for clause in clauses for key in clause.signs)
