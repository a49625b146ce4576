"""The places of an article that name somebody, and the roles that stand beside each."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Sequence

from briefing.checks.document import Document
from briefing.checks.entities.captions import parted
from briefing.checks.entities.headlines import outside_labels, title_of, titled_spans, within
from briefing.checks.entities.long_bodies import joined
from briefing.checks.entities.names import (
    begins_name,
    is_function,
    runs_of,
    small_words,
    span_of,
    starts_sentence,
    stems,
    token_of,
)
from briefing.checks.entities.roles import Naming, Role, role_after, role_before, role_before_comma, role_of, says
from briefing.languages import language_of
from briefing.languages.notation import listed
from briefing.languages.people import is_people, is_role
from briefing.languages.shared.bodies import ORGANISATION, same_country
from briefing.languages.shared.given_names import GIVEN
from briefing.languages.shared.titles import LEADING_MODIFIERS
from briefing.text.words import Word

_CONSTITUENCY = re.compile(r"[DRI]-[A-Z]")  # R-Ohio
_ACRONYM = re.compile(r"\s\(([^\W\d_a-zà-ÿа-яіїє]{2,10})\)")
_ENDS_CLAUSE = re.compile(r"[.,;:!?()\"“”«»\n]")
_SURNAME = re.compile(r"(?:[оеє]в|[іиї]н|[ое]ва|[иі]на|[иіо]й|ая|ко|[уюая]к|ец|єць|ець|ян|дзе|швили|швілі)$")
_PREFIXED = re.compile(r"(?:Anti|Pro|Non|Pre|Post)-[A-Z]")  # Anti-Lund is no name, Lund is
_MODIFIER = re.compile(r"-(?:[a-z]{2,}ed|born|built|led|made|owned|run|style|wide)$")  # the US-based Norvane Energy
_GREETINGS = listed("bonjour dear dears hallo hello hey hi hola querida querido salut")
_NUMBERED = re.compile(r"(?<![\w.,])\d{1,3} $")
_WHEN = listed("early in last late next on since this until")
_SHOUTED = frozenset(("and", "but", "not", "now", "the", "you"))
_HELPERS = 3  # words that may stand between a name and its verb
_LONGEST = 90  # code points of a name before its acronym


def find_namings(document: Document) -> list[Naming]:
    """Return the places of an article that name somebody, in order; of a script with capitals."""
    text, words, language = document.text, document.words, document.language
    runs = runs_of(text, words, language, frozenset(s.start for s in document.sentences))
    runs = outside_labels(text, words, runs)
    if language_of(language).closely_read:
        runs = joined(text, words, runs, title_of(document))
    titled = titled_spans(document)
    plain = [r for r in runs if not within(words[r[0]].start, titled)]
    known = _Known(document, plain)
    found: list[Naming] = []
    spelt_out = _spelt_out(text, words, plain)
    for first, last in plain:
        begin = known.first_of_name(first, last)
        if first in spelt_out:
            found.append(spelt_out[first])
        elif begin < last:
            found += _naming(text, words, begin, last, language)
    if language_of(language).script.nouns_capitalised:
        found = _told_in_german(found, text)
    if language_of(language).closely_read:
        found = _without_counted(found, text)
    found = parted(found, document)
    names = {n.tokens for n in found}
    for first, last in runs:
        if within(words[first].start, titled):
            found += _in_title(text, words, first, last, names)
    return sorted(found)


def _told_in_german(found: Sequence[Naming], text: str) -> list[Naming]:
    """Leave out the single nouns that nothing shows to be names."""
    often = Counter(n.tokens for n in found)
    named = [n for n in found if _is_somebody(n, often[n.tokens])]
    surnames = {stem for n in named for stem in stems(n.tokens[-1], "de")}
    return [
        n
        for n in found
        if n in named
        or (len(n.tokens) == 1 and not surnames.isdisjoint(stems(n.tokens[0], "de")))
        or any(c.isupper() for c in text[n.start + 1 : n.start + len(n.tokens[0])])
    ]


def _without_counted(found: Sequence[Naming], text: str) -> list[Naming]:
    """Leave out the plural words that only stand behind a number, as in the title of a work: "9 Nights"."""
    counted = {n.tokens for n in found if _NUMBERED.search(text, max(0, n.start - 5), n.start)}
    alone = {n.tokens for n in found if not _NUMBERED.search(text, max(0, n.start - 5), n.start)}
    works = {t for t in counted - alone if len(t) == 1 and t[0].endswith("s") and not is_people(t[0], "en")}
    return [n for n in found if n.tokens not in works]


def _is_somebody(naming: Naming, often: int) -> bool:
    """Whether German words in a row are a name: by a role, a given name, a body's noun, or by coming again."""
    first = naming.tokens[0]
    if naming.roles or naming.acronym or first in GIVEN:
        return True
    if len(naming.tokens) == 1:
        return False
    body = any(t in ORGANISATION for t in naming.tokens)
    return body or naming.speaks or (often > 1 and not first.endswith(("e", "er", "en", "es", "em", "s")))


def _spelt_out(text: str, words: Sequence[Word], runs: Sequence[tuple[int, int]]) -> dict[int, Naming]:
    """Return, by first word, the names whose acronym follows: "Organisation mondiale de la santé (OMS)"."""
    starts = [words[first].start for first, _ in runs]
    found = {}
    for match in _ACRONYM.finditer(text):
        for i in range(bisect_right(starts, match.start()) - 1, -1, -1):
            full = text[starts[i] : match.start()]
            if len(full) > _LONGEST or _ENDS_CLAUSE.search(full):
                break
            if _abbreviates(match[1].casefold(), full.casefold()):
                tokens = tuple(token_of(w) for w in full.split())
                found[runs[i][0]] = Naming(
                    starts[i], match.start(), tokens, (), speaks=False, acronym=match[1].casefold()
                )
                break
    return found


def _abbreviates(letters: str, full: str) -> bool:
    """Whether the letters stand in this order in a name of several words that begins with the first."""
    rest = iter(full)
    return full.startswith(letters[0]) and " " in full and all(c in rest for c in letters)


class _Known:
    """What tells a name from a word that has its capital from the beginning of a sentence."""

    def __init__(self, document: Document, runs: Sequence[tuple[int, int]]) -> None:
        self._text, self._words, self._language = document.text, document.words, document.language
        self._lower = small_words(document)
        self._inner: set[str] = set()
        for first, last in runs:
            at_start = starts_sentence(self._text, self._words[first].start)
            self._inner.update(token_of(w.text) for w in self._words[first + at_start : last])

    def first_of_name(self, first: int, last: int) -> int:
        """Return where the name of a run begins; `last` where there is none."""
        while first < last and self._is_no_name(first, last):
            first += 1
        return first

    def _is_no_name(self, i: int, last: int) -> bool:
        word, alone = self._words[i].text, last - i == 1
        low = token_of(word)
        if not alone and self._words[i + 1].text[0].islower():  # Bank of Norway
            return False
        function = is_function(word, self._language) and (alone or not begins_name(self._text, self._words, i))
        nobody = self._names_nobody(word) if alone else self._is_dated(i)
        if function or nobody or _modifies(word, alone=alone):
            return True
        emphasised = word.isupper() and ((len(word) > 3 and low in self._lower) or low in _SHOUTED)
        if emphasised or (not alone and len(word) > 1 and self._is_credit(i)):
            return True
        if low in self._inner or word.isupper() or not starts_sentence(self._text, self._words[i].start):
            return False
        if alone:
            return word.lower() in self._lower or not self._says(i)
        return word.lower() in self._lower and not is_role(word.lower(), self._language)

    def _is_credit(self, i: int) -> bool:
        """Whether a word in capitals stands before a full name that is not: the source of a picture, GETTY Ada Lund."""
        word, following = self._words[i].text, self._words[i + 1].text
        return word.isalpha() and word.isupper() and not following.isupper() and following.lower() in GIVEN

    def _is_dated(self, i: int) -> bool:
        """Whether a day or a month stands behind a word that says when: "On Monday Lund left"."""
        day = token_of(self._words[i].text) in language_of(self._language).names.calendar
        return day and i > 0 and self._words[i - 1].text.casefold() in _WHEN

    def _names_nobody(self, word: str) -> bool:
        """Whether a word alone is a letter, a day, a month or a constituency."""
        low = token_of(word).rstrip(".")
        return (
            len(low) == 1 or low in language_of(self._language).names.calendar or _CONSTITUENCY.match(word) is not None
        )

    def _says(self, i: int) -> bool:
        word = self._words[i].text
        if word.endswith(("'s", "’s")):
            return True
        return self._holds(i) and not (word.endswith("s") and not self._words[i + 1].text.endswith("s"))

    def _holds(self, i: int) -> bool:
        """Whether a verb of saying stands behind, or one of saying or holding with auxiliaries: "has long held"."""
        known = language_of(self._language).speech
        behind = [w.text for w in self._words[i + 1 : i + 2 + _HELPERS]]
        if not behind or not known or says(behind[0], self._language):
            return bool(behind) and says(behind[0], self._language)
        verb = next((at for at, w in enumerate(behind) if w not in known.auxiliaries | known.adverbs), 0)
        kinds = {kind for tail, kind in known.cues.get(behind[verb], ()) if not tail}
        return verb > 0 and behind[0] in known.auxiliaries and not kinds.isdisjoint(("say", "hold"))


def _modifies(word: str, *, alone: bool) -> bool:
    """Whether a word with a capital only says of a name what it is or where from: "Anti-Lund", "US-based Norvane"."""
    if token_of(word) in LEADING_MODIFIERS | _GREETINGS or _PREFIXED.match(word):
        return True
    return not alone and _MODIFIER.search(word) is not None


def _in_title(
    text: str, words: Sequence[Word], first: int, last: int, names: Collection[tuple[str, ...]]
) -> list[Naming]:
    """Return the names of a headline that the article has elsewhere, the longest first."""
    tokens = [token_of(w.text) for w in words[first:last]]
    longest = max((len(n) for n in names), default=0)
    surnames = {n[-1] for n in names}
    found, i = [], 0
    while i < len(tokens):
        size = next((n for n in range(min(longest, len(tokens) - i), 0, -1) if tuple(tokens[i : i + n]) in names), 0)
        size = size or int(tokens[i] in surnames)
        if size:
            span = span_of(text, words[first + i : first + i + size])
            found.append(Naming(span.start, span.end, tuple(tokens[i : i + size]), (), speaks=False))
        i += max(size, 1)
    return found


def _naming(text: str, words: Sequence[Word], first: int, last: int, language: str) -> list[Naming]:
    """Part a run into the role before the name and the name."""
    split = _end_of_title(words, first, last, language)
    if split >= last:
        return []
    if language_of(language).script.nouns_capitalised and split == first:
        return _german_naming(text, words, first, last)
    return [_read_naming(text, words, first, split, last, language)]


def _german_naming(text: str, words: Sequence[Word], first: int, last: int) -> list[Naming]:
    """Part a run at a given name: the noun before it says what somebody is, whatever noun it is."""
    given = next((i for i in range(first + 1, last - 1) if words[i].text.lower() in GIVEN), first)
    naming = _read_naming(text, words, given, given, last, "de")
    noun = words[given - 1]
    if given > first and not naming.roles and noun.text.lower() not in GIVEN:
        naming = naming._replace(roles=(Role(noun.start, noun.end, noun.text, noun.text.lower(), frozenset()),))
    return [naming]


def _read_naming(text: str, words: Sequence[Word], first: int, split: int, last: int, language: str) -> Naming:
    """Read the name that begins at `words[split]`, and the roles beside it."""
    before = role_before(text, words, split, language)
    if before is None and split > first:
        before = role_of(text, words, first, split, language)
    named = split
    if not language_of(language).closely_read and (before is not None or _follows_role(text, words, split, language)):
        named = _after_place(words, split, last, language)
    if named > split:
        before = role_before(text, words, named, language) or before
    if split == first and before is None:
        before = role_before_comma(text, words, first, last, language)
    span = span_of(text, words[named:last])
    roles = tuple(r for r in (before, role_after(text, words, last, language)) if r is not None)
    if _is_of_place(words, named, last, language):
        roles = ()
    tokens = tuple(token_of(w.text) for w in words[named:last])
    return Naming(span.start, span.end, tokens, roles, speaks=_speaks(text, words, named, last, language))


def _is_of_place(words: Sequence[Word], first: int, last: int, language: str) -> bool:
    """Whether one word after a role says of what it is, rather than who: "ambasciatore Usa", "президент России"."""
    name = words[first].text.lower()
    if last - first > 1:
        return False
    return bool(same_country(name)) or (language_of(language).names.bare_genitive and _SURNAME.search(name) is None)


def _follows_role(text: str, words: Sequence[Word], first: int, language: str) -> bool:
    """Whether a run stands in the genitive after a role: "presidente de Ucrania Name Surname"."""
    for i in range(first - 1, max(-1, first - 4), -1):
        if text[words[i].end : words[i + 1].start] != " ":
            return False
        if is_role(words[i].text.lower(), language):
            return True
    return False


def _speaks(text: str, words: Sequence[Word], first: int, last: int, language: str) -> bool:
    if last < len(words) and says(words[last].text, language):
        return text[words[last - 1].end : words[last].start] == " "
    return (
        first > 0 and says(words[first - 1].text, language) and text[words[first - 1].end : words[first].start] == " "
    )


def _end_of_title(words: Sequence[Word], first: int, last: int, language: str) -> int:
    """Return where the name begins after the role nouns of a run; `last` where the run is nothing but a role."""
    tokens = [token_of(w.text) for w in words[first:last]]
    nouns = [i for i, t in enumerate(tokens) if words[first + i].text[0].isupper() and is_role(t, language)]
    if not nouns:
        return first
    split = nouns[-1] + 1
    if split < len(tokens) and tokens[split] in language_of(language).names.particles:
        if not language_of(language).closely_read:  # Asamblea General de las Naciones Unidas
            return first
        split += 2  # Secretary of State
    if same_country(" ".join(tokens[split:])):  # President of the United States
        return last
    if any(t in ORGANISATION for t in tokens[split:]):  # the Republican National Convention
        return first
    return min(first + split, last)


def _after_place(words: Sequence[Word], first: int, last: int, language: str) -> int:
    """Leave the place out of "the president of Ukraine Name Surname", outside English."""
    if last - first < 3 or not all(w.text[0].isupper() for w in words[first:last]):
        return first
    if language_of(language).names.bare_genitive:
        return last - 2
    return next((i for i in range(first + 1, last - 1) if words[i].text.lower() in GIVEN), first)
