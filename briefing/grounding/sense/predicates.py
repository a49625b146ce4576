"""Texts as clauses in which every content word is affirmed or denied.

A negation turns the sign of the words in its reach: what follows it in the clause, or the whole clause, by the word and
the language; a verb like "refuse" or "deny" turns what it governs. Two negations of one word cancel out. Antonyms are
one key with two signs, so that "did not rise" and "fell" say the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from briefing.grounding.sense.antonyms import Pole, idle_words, poles
from briefing.grounding.sense.negation import Grammar, grammar_of
from briefing.grounding.sense.predicates_cjk import clauses_of_cjk
from briefing.grounding.sense.signs import Clause, Draft, Opening
from briefing.grounding.terms import BREAK, CJK, function_words, plain, stem, words_of
from briefing.grounding.turkish import verb_of
from briefing.grounding.words.polarity import NEGATION

_PREFIXES: Final = {"en": "un", "ru": "не", "uk": "не"}
_AND: Final = "وف"
_INSERTED: Final = re.compile(r"،([^،.:؛]{1,60})،(?=\s*ب?ان\w{0,3}\b)")
"""An Arabic name between commas, before the clause that the verb governs."""
_INNER: Final = "aber"  # stands after the verb as well: "lobt aber den Plan"
_PREFIXED: Final = 6  # letters that a word has at least, to be taken for one with such a prefix


def covers(language: str) -> bool:
    """Tell whether there are negation words for a language."""
    return language in NEGATION or language in CJK


@lru_cache(maxsize=16)
def clauses_of(text: str, language: str) -> tuple[Clause, ...]:
    """Split a text into clauses and tell what each affirms and denies.

    Args:
        text: one or more sentences.
        language: a language that `covers` knows.
    """
    if language in CJK:
        return clauses_of_cjk(text, language)
    grammar = grammar_of(language)
    bare = plain(text, language)
    bare = _INSERTED.sub(r" \1 ", bare) if language == "ar" else bare
    if grammar.special.search(bare.lower()):
        bare = grammar.harmless.sub(" ", bare)
        for word, pattern in grammar.phrases:
            bare = pattern.sub(f" {word} ", bare)
    return tuple(_read(words_of(bare, language), grammar))


def _read(words: Sequence[str], grammar: Grammar) -> Iterator[Clause]:
    carried, before = 1, BREAK
    clauses = list(_split(words, grammar))
    for (clause, opener), (after, _) in zip(clauses, [*clauses[1:], ([], "")], strict=True):
        draft = _draft(clause, opener, grammar, carried)
        draft.opened = _opening(clause, before, grammar)
        before = opener
        carried = -1 if _carries(draft, clause, opener, after, grammar) else 1
        if draft.signs or (draft.pending and draft.reach < 0 < carried):
            yield draft.closed()


def _split(words: Sequence[str], grammar: Grammar) -> Iterator[tuple[list[str], str]]:
    """Yield clauses, each with the word that opens the next one; `BREAK` and a conjunction are one opener.

    A clause ends at punctuation, a conjunction, or an "and" that does not join two nouns.
    """
    clause: list[str] = []
    function = function_words(grammar.language)
    for word, after in zip(words, [*words, BREAK][1:], strict=True):
        if (word == BREAK and after in grammar.that) or (word == _INNER and len(clause) == 1):
            continue
        if word in grammar.parting or (word in grammar.joins and after in function):
            yield clause, word
            clause = []
        else:
            clause.append(word)
    yield clause, BREAK


def _opening(words: list[str], before: str, grammar: Grammar) -> Opening:
    """Tell whether a clause leaves open that it is so: what somebody asks, or only fears."""
    if before in grammar.asking:
        return "asked"
    return "" if grammar.fearing.isdisjoint(words[:-1]) else "feared"


def _carries(draft: Draft, words: list[str], opener: str, after: list[str], grammar: Grammar) -> bool:
    """Whether a negation reaches on into the next clause: "denied that …", "does not believe that …"."""
    if opener not in grammar.that:
        return opener == BREAK and draft.pending and draft.reach < 0 and _goes_on(draft, words, after, grammar)
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


def _goes_on(draft: Draft, words: list[str], after: list[str], grammar: Grammar) -> bool:
    """Whether a negation goes on after punctuation: "weigert sich, … zu zahlen", "has not, however, resigned"."""
    if draft.signs:
        return draft.verb and not grammar.complement.isdisjoint(after)
    return not grammar.direct.issuperset(words)


def _draft(words: list[str], opener: str, grammar: Grammar, carried: int) -> Draft:
    draft = Draft(reach=carried, pending=carried < 0, verb=carried < 0, odd=carried < 0)
    for i, word in enumerate(words):
        if word in grammar.direct:
            draft.negate()
        elif word in grammar.wide:
            also = not grammar.direct.isdisjoint(words)
            _negate_all(draft, words[i - 1] if i else "", grammar, also=also)
        elif word in grammar.joins:
            draft.reach = carried
        else:
            known = _looked_up(word, grammar.language)
            draft.said = draft.said if known.idle else known.key
            if known.special:
                after = [*words[i + 1 :], opener][: grammar.window]
                if grammar.window > 1 and opener in grammar.that:  # the subject stands between a verb and its clause
                    after.append(opener)
                _word(draft, known, after, grammar)
            elif known.counts:
                draft.place(known.key, known.poles)
    return draft


def _negate_all(draft: Draft, before: str, grammar: Grammar, *, also: bool) -> None:
    """Take a word that negates its whole clause; `also` says that another word in the clause does so already."""
    if not draft.wide and not (grammar.concord and also):
        draft.negate_all()
    if grammar.after and draft.last and before not in function_words(grammar.language):
        draft.heads.add(draft.last)
    else:
        draft.pending = True


class _Known(NamedTuple):
    """What a word that is no negation itself says in any clause.

    Attributes:
        word: the word.
        key: what it is compared by.
        poles: where it stands on the axes of antonyms.
        idle: whether it is a function word and nothing else.
        counts: whether it is a word to compare.
        special: whether it may turn other words round, or itself: a verb that denies, "unchanged".
        turned: whether it carries a negation.
    """

    word: str
    key: str
    poles: tuple[Pole, ...]
    idle: bool
    counts: bool
    special: bool
    turned: bool


@lru_cache(maxsize=16384)
def _looked_up(word: str, language: str) -> _Known:
    grammar = grammar_of(language)
    key, turned = _key_of(word, grammar)
    idle = word in idle_words(language)
    on = () if idle else poles(language).get(key, ())
    counts = bool(on) or not (word in function_words(language) or key in grammar.light)
    verb = key in grammar.verbs or key in grammar.raising or word.startswith(grammar.denying)
    return _Known(word, key, on, idle, counts, turned or verb or _is_prefixed(word, language), turned)


def _word(draft: Draft, known: _Known, after: list[str], grammar: Grammar) -> None:
    """Take a word that may turn others round, or itself."""
    key, on = known.key, known.poles
    if known.word.startswith(grammar.denying):
        draft.deny(on)
    elif key in grammar.verbs and _governs(after, grammar):
        if on:
            draft.place(key, on)
        if any(w in grammar.that for w in after):
            draft.carry = not draft.carry
        else:
            draft.negate(verb=True)
    elif key in grammar.raising and draft.pending:
        draft.signs.setdefault(key, 1)
        draft.last = key
    elif known.counts:
        _place(draft, known, grammar.language)
    if known.turned and draft.last:
        draft.negate_all()
        draft.heads.add(draft.last)


def _key_of(word: str, grammar: Grammar) -> tuple[str, bool]:
    """Return the key of a word and whether it carries a negation."""
    if grammar.language == "tr":
        return verb_of(word)
    key = stem(word, grammar.language)
    return (_arabic_key(word, key, grammar) if grammar.language == "ar" else key), False


def _arabic_key(word: str, key: str, grammar: Grammar) -> str:
    """Return the form of an Arabic word that is known: without an "and" before it, without what hangs behind it."""
    bare = stem(word[1:], "ar") if word[0] in _AND and len(word) > len(_AND) else key
    forms = (key, stem(key, "ar"), bare, stem(bare, "ar"))
    return next((form for form in forms if form in poles("ar") or form in grammar.verbs), key)


def _is_prefixed(word: str, language: str) -> bool:
    prefix = _PREFIXES.get(language)
    return prefix is not None and word.startswith(prefix) and len(word) >= _PREFIXED


def _place(draft: Draft, known: _Known, language: str) -> None:
    """Add a word; "unchanged" is "changed" with its own negation."""
    if known.poles or not _is_prefixed(known.word, language):
        draft.place(known.key, known.poles)
        return
    bare = stem(known.word.removeprefix(_PREFIXES[language]), language)
    axes = [pole._replace(side=-pole.side) for pole in poles(language).get(bare, ()) if not pole.weak]
    draft.place(bare, axes or [Pole(bare, -1, weak=False)])
    draft.heads.add(draft.last)


def _governs(after: list[str], grammar: Grammar) -> bool:
    """Whether a verb has a complement for its negation, and not a plain object."""
    return not grammar.complement.isdisjoint(after) or any(grammar.infinitive.match(word) for word in after)
