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
from briefing.grounding.words_polarity import NEGATION, TURKISH_LIGHT, TURKISH_NEGATED, TURKISH_TENSES, Negation

AXIS: Final = "±"
ATTITUDE: Final = "±!"  # an axis of which one side is against something: opposes, denies, rejects
_VERB_FIRST: Final = 3  # words after a verb to look for its complement among, where the subject follows the verb
_PREFIXES: Final = {"en": "un", "ru": "не", "uk": "не"}
_PREFIXED: Final = 6  # letters that a word has at least, to be taken for one with such a prefix
_REACH: Final = 3  # content words after a negation that it surely negates; of those further on nothing is said


class Clause(NamedTuple):
    """A clause.

    Attributes:
        signs: for each content word or axis 1 or -1, or 0 where the clause says both or it cannot be told.
        heads: the words that negations of this clause stand at.
        denied: all words in the reach of an odd number of negations.
        governed: those that a verb denies, such as "opposes", and not a word like "not".
        loose: whether a negation reaches the clause without standing at one word.
    """

    signs: dict[str, int]
    heads: frozenset[str]
    denied: frozenset[str]
    governed: frozenset[str] = frozenset()
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
    governed: set[str] = field(default_factory=set)
    reach: int = 1
    since: int = 0
    pending: bool = False
    verb: bool = False
    carry: bool = False
    unsure: bool = False
    span: int = _REACH
    wide: bool = False
    last: str = ""
    said: str = ""
    weak: list[Pole] = field(default_factory=list)

    def negate(self, *, verb: bool = False) -> None:
        """Turn what follows around."""
        self.reach = -self.reach
        self.pending = self.reach < 0
        self.verb = verb
        self.since = 0

    def add(self, key: str, side: int) -> None:
        """Add a word with the sign that the negations before it give it."""
        self.since += 1
        far = not self.verb and self.since > self.span
        unsure = self.reach < 0 and (far or (self.unsure and not key.startswith(AXIS)))
        sign = 0 if unsure else side * self.reach
        self.signs[key] = sign if self.signs.get(key, sign) == sign else 0
        if self.reach < 0:
            self.denied.add(key)
            self.governed |= {key} if self.verb else set()
        if self.pending:
            self.heads.add(key)
            self.pending = False
        self.last = key

    def place(self, key: str, pole: Pole | None) -> None:
        """Add a word of an axis, or one of none; a weak pole waits for the word that it is about."""
        if pole and pole.weak:
            self.weak.append(pole)
            return
        for waiting in self.weak:
            self.signs[f"{waiting.axis}:{key}"] = waiting.side
        self.weak.clear()
        self.add(pole.axis if pole else key, pole.side if pole else 1)

    def closed(self) -> Clause:
        """Return the clause, turned around as a whole where a negation reaches all of it."""
        if self.wide and self.pending and self.last:
            self.heads.add(self.last)
            self.pending = False
        signs, denied = self.signs, frozenset(self.denied)
        if self.wide:
            signs = {key: sign if ":" in key else -sign for key, sign in signs.items()}
            denied = frozenset(signs) - denied
        return Clause(signs, frozenset(self.heads), denied, frozenset(self.governed), self.pending)


@cache
def poles(language: str) -> dict[str, Pole]:
    """Return the words of the antonym axes of a language, stemmed where it is written with spaces."""
    found: dict[str, Pole] = {}
    for number, line in enumerate(filter(str.strip, _table(language).split(";"))):
        weak, attitude = "~" in line, "!" in line
        for side, listed in zip((1, -1), line.strip(" \n~!").split("|"), strict=True):
            for word in plain(listed, language).casefold().split():
                key = _key(word, language)
                found.setdefault(key, Pole(f"{ATTITUDE if attitude else AXIS}{number}", side, weak))
    return found


def _table(language: str) -> str:
    return AXES.get(language) or EASTERN_AXES.get(language, "")


@cache
def _idle(language: str) -> frozenset[str]:
    """Return the function words that are no antonyms themselves, though another word with their stem may be."""
    return function_words(language) - folded_words(re.sub("[|;~!]", " ", _table(language)), language)


def _key(word: str, language: str) -> str:
    """Return a word of the tables as the same word of a text becomes a key."""
    if language == "tr":
        return _turkish(word)[0]
    return word if language in CJK else stem(word, language)


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
    carrying: frozenset[str]
    after: bool
    light: frozenset[str]
    window: int


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
        stems(table.carrying),
        table.after,
        words(TURKISH_LIGHT if language == "tr" else ""),
        _VERB_FIRST if language == "ar" else 1,
    )


def _bars(table: str) -> list[str]:
    """Split at the bars that stand outside brackets."""
    return re.split(r"\|(?![^(]*\))", table) if table else []


def _read(words: list[str], grammar: Grammar) -> Iterator[Clause]:
    carried = 1
    clauses = list(_split(words, grammar))
    for (clause, opener), (after, _) in zip(clauses, [*clauses[1:], ([], "")], strict=True):
        draft = _draft(clause, opener, grammar, carried)
        carried = -1 if _carries(draft, opener, after, grammar) else 1
        if draft.signs:
            yield draft.closed()


def _split(words: list[str], grammar: Grammar) -> Iterator[tuple[list[str], str]]:
    """Yield clauses, each with the word that opens the next one; `BREAK` and a conjunction are one opener."""
    clause: list[str] = []
    for word, after in zip(words, [*words[1:], BREAK], strict=True):
        if word == BREAK and after in grammar.that:
            continue
        if _parts(word, after, grammar):
            yield clause, word
            clause = []
        else:
            clause.append(word)
    yield clause, BREAK


def _parts(word: str, after: str, grammar: Grammar) -> bool:
    """Whether a clause ends at a word: at punctuation, a conjunction, or an "and" that does not join two nouns."""
    if word == BREAK or word in grammar.that or word in grammar.conjunctions:
        return True
    return word in grammar.joins and after in function_words(grammar.language)


def _carries(draft: Draft, opener: str, after: list[str], grammar: Grammar) -> bool:
    """Whether a negation reaches on into the next clause: "denied that …", "does not believe that …"."""
    if opener not in grammar.that:
        return opener == BREAK and draft.pending and draft.verb and not grammar.complement.isdisjoint(after)
    if draft.carry:
        return draft.reach > 0
    if draft.wide and draft.said in grammar.raising:
        draft.wide = draft.pending = False
        draft.heads.clear()
        return True
    if draft.pending and draft.reach < 0:
        draft.pending = False
        return True
    return draft.said in grammar.carrying and (draft.last in draft.denied) != draft.wide


def _draft(words: list[str], opener: str, grammar: Grammar, carried: int) -> Draft:
    draft = Draft(reach=carried, pending=carried < 0, verb=carried < 0)
    direct = any(w in grammar.direct for w in words)
    for i, word in enumerate(words):
        if word in grammar.direct:
            draft.negate()
        elif word in grammar.wide:
            _negate_all(draft, words[i - 1] if i else "", grammar, also=direct)
        elif word in grammar.joins:
            draft.reach = carried
        else:
            _word(draft, word, [*words[i + 1 :], opener][: grammar.window], grammar)
    return draft


def _negate_all(draft: Draft, before: str, grammar: Grammar, *, also: bool) -> None:
    """Take a word that negates its whole clause; `also` says that another word in the clause does so already."""
    draft.wide = draft.wide or not (grammar.concord and also)
    if grammar.after and draft.last and before not in function_words(grammar.language):
        draft.heads.add(draft.last)
    else:
        draft.pending = True


def _word(draft: Draft, word: str, after: list[str], grammar: Grammar) -> None:
    """Take one word that is not a negation itself."""
    key, turned = _turkish(word) if grammar.language == "tr" else (stem(word, grammar.language), False)
    idle = word in _idle(grammar.language)
    draft.said = draft.said if idle else key
    pole = None if idle else poles(grammar.language).get(key)
    if key in grammar.verbs and _governs(after, grammar):
        if pole:
            draft.place(key, pole)
        if any(w in grammar.that for w in after):
            draft.carry = not draft.carry
        else:
            draft.negate(verb=True)
    elif key in grammar.raising and draft.pending:
        draft.signs.setdefault(key, 1)
        draft.last = key
    elif pole or not (word in function_words(grammar.language) or key in grammar.light):
        _place(draft, word, key, pole, grammar.language)
    if turned and draft.last:
        draft.wide = not draft.wide
        draft.heads.add(draft.last)


def _place(draft: Draft, word: str, key: str, pole: Pole | None, language: str) -> None:
    """Add a word; "unchanged" is "changed" with its own negation."""
    prefix = _PREFIXES.get(language, "")
    if pole or not prefix or not word.startswith(prefix) or len(word) < _PREFIXED:
        draft.place(key, pole)
        return
    bare = stem(word.removeprefix(prefix), language)
    axis = poles(language).get(bare)
    draft.place(bare, Pole(axis.axis if axis else bare, -axis.side if axis else -1, weak=False))
    draft.heads.add(draft.last)


def _governs(after: list[str], grammar: Grammar) -> bool:
    """Whether a verb has a complement for its negation, and not a plain object."""
    return not grammar.complement.isdisjoint(after) or bool(grammar.infinitive.match(after[0]))


_TURKISH = re.compile(TURKISH_NEGATED)
_TENSES = re.compile(TURKISH_TENSES)


def _turkish(word: str) -> tuple[str, bool]:
    """Return the stem of a Turkish word, and whether the word is a negated verb."""
    match = _TURKISH.match(word)
    if not match:
        return stem(_TENSES.sub("", word), "tr"), False
    return stem(match["stem"], "tr"), True


def keys_of(clauses: Iterable[Clause]) -> frozenset[str]:
    """Return all words of some clauses."""
    return frozenset(key for clause in clauses for key in clause.signs)
