"""The places of an article that name somebody, and the roles beside each; captions and long names apart."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from typing import Final, TypeAlias

from briefing.checks.document import Document
from briefing.checks.entities.names import (
    begins_name,
    is_function,
    outside_labels,
    runs_of,
    small_words,
    span_of,
    starts_sentence,
    stems,
    title_of,
    titled_spans,
    token_of,
    within,
)
from briefing.checks.entities.roles import Naming, Role, role_after, role_before, role_before_comma, role_of, says
from briefing.languages import is_people, is_role, language_of
from briefing.languages.notation import listed
from briefing.languages.shared.bodies import ORGANISATION, same_country
from briefing.languages.shared.people import GIVEN, LEADING_MODIFIERS
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
_LONGEST_RUN = 50  # words: a longer row of capitals is no name
_LONGEST = 90  # code points of a name before its acronym


def find_namings(document: Document) -> list[Naming]:
    """Return the places of an article that name somebody, in order; of a script with capitals."""
    text, words, language = document.text, document.words, document.language
    runs = runs_of(text, words, language, frozenset(s.start for s in document.sentences))
    runs = [(first, last) for first, last in runs if last - first <= _LONGEST_RUN]
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


_PLATFORMS = listed("facebook instagram linkedin reddit snapchat telegram tiktok twitter whatsapp youtube")
"""Where people write; after another name, the place of what that one wrote."""
_RARELY = 3
_ARTICLES = frozenset(("A", "The", "a", "the"))
_Words: TypeAlias = tuple[str, ...]


def parted(found: Sequence[Naming], document: Document) -> list[Naming]:
    """Part what stands together once, and is a full name and something else by what the article has elsewhere.

    Args:
        found: the places that name somebody.
        document: the article.
    """
    known = _Parts(found, document)
    inside = (language_of(document.language).names.particles or language_of("en").names.particles) | ORGANISATION
    return [
        part
        for naming in found
        for part in (
            [naming]
            if len(naming.tokens) == 1 or naming.acronym or inside.intersection(naming.tokens)
            else known.parts(naming)
        )
    ]


class _Parts:
    """What an article names by itself."""

    def __init__(self, found: Sequence[Naming], document: Document) -> None:
        self._words, self._starts = document.words, document.word_starts
        self._language, self._lower = document.language, small_words(document)
        self._often = Counter(n.tokens for n in found)
        places = ((n.tokens, bisect_left(self._starts, n.start)) for n in found if len(n.tokens) == 1)
        self._articled = Counter(tokens for tokens, first in places if self._is_articled(first))
        self._full = {tokens for tokens in self._often if len(tokens) > 1 and tokens[0] in GIVEN}
        self._names = Counter(token for tokens in self._full for token in tokens)

    def parts(self, naming: Naming) -> list[Naming]:
        """Return the one or two names of a place."""
        tokens = naming.tokens
        first = bisect_left(self._starts, naming.start)
        words = self._words[first : first + len(tokens)]
        capitals = [word.text.isupper() and len(word.text) > 1 for word in words]
        at = next((i for i in range(1, len(tokens)) if self._are_two(tokens, i, capitals)), 0)
        if not at:
            compound = self._is_compound(naming, first)
            return [naming._replace(start=words[1].start, tokens=tokens[1:]) if compound else naming]
        both = (
            naming._replace(end=words[at - 1].end, tokens=tokens[:at], speaks=False),
            naming._replace(start=words[at].start, tokens=tokens[at:], roles=()),
        )
        return [part for part in both if self._is_known(part.tokens, tokens)]

    def _are_two(self, tokens: _Words, at: int, capitals: Sequence[bool]) -> bool:
        before, after = tokens[:at], tokens[at:]
        if before in self._full and after in self._full:
            return True
        if capitals[0] != capitals[-1] and len(tokens) == 2:  # who took the picture, or asked: "GETTY Lund", "Lund NRB"
            single = capitals[0] and self._often[tokens] == 1 < self._often[after]  # "the NRB Velmar depot", and Velmar
            return single or (after if capitals[0] else before)[0] in self._names
        if after[0] in _PLATFORMS:
            return bool(self._often[before])
        if self._often[tokens] > 1:
            return False
        if before in self._full:
            return bool(self._often[after]) or self._is_common(after[0])
        return after in self._full and bool(self._often[before]) and before[-1] not in GIVEN

    def _is_compound(self, naming: Naming, first: int) -> bool:
        """Whether a name has another before it that only says which: "the Norvane Velmar", and "Velmar" elsewhere."""
        before, after = naming.tokens[:1], naming.tokens[1:]
        if (
            len(after) != 1
            or before[0] in GIVEN
            or naming.roles
            or not language_of(self._language).closely_read
            or not self._often[after]
        ):
            return False
        return (
            self._is_articled(first)
            and self._articled[after] * _RARELY < self._often[after]
            and self._often[naming.tokens] == 1
        )

    def _is_articled(self, first: int) -> bool:
        return first > 0 and self._words[first - 1].text in _ARTICLES

    def _is_common(self, token: str) -> bool:
        return token in self._lower or is_people(token, self._language) or is_function(token, self._language)

    def _is_known(self, tokens: _Words, of: _Words) -> bool:
        """Whether the article has a name by itself, or in the full name of somebody."""
        own = of in self._full and tokens[0] in of  # that it stands in this one shows nothing
        return bool(self._often[tokens]) or (len(tokens) == 1 and self._names[tokens[0]] > own)


Run: TypeAlias = tuple[int, int]

_COMMA: Final = ", "
_AND: Final = frozenset((" and ", ", and "))
_INITIALS: Final = re.compile(r"\b[A-Z]{3,8}\b")
_IN_BRACKETS: Final = re.compile(r" \(([A-Z]{3,8})\)")
_LANDS: Final = listed("australia canada england ireland ontario scotland wales zealand")
_MOST_JOINED: Final = 7  # runs of one name


def joined(text: str, words: Sequence[Word], runs: Sequence[Run], title: str = "") -> list[Run]:
    """Join the runs of capitalised words that are parts of one English body's name.

    Its acronym in the article shows it; or that it ends in a word for a body or a country, or begins with one and
    "of", and that the article has its parts nowhere else.

    Args:
        text: the article.
        words: its words.
        runs: the runs, as indices into `words`.
        title: the title, which may have an acronym that the text has not.
    """
    acronyms = frozenset(_INITIALS.findall(f"{title} {text}"))
    often = Counter(token_of(words[first].text) for first, last in runs if last - first == 1)
    found: list[Run] = []
    at = 0
    while at < len(runs):
        ends = _ends(text, words, runs, at)
        end = next((e for e in ends if _is_body(text, words, runs[at:e], acronyms, often)), at + 1)
        found.append((runs[at][0], runs[end - 1][1]))
        at = end
    return found


def _ends(text: str, words: Sequence[Word], runs: Sequence[Run], at: int) -> Iterator[int]:
    """Yield where a list that begins with a run may end: after the run behind its "and"."""
    for end in range(at + 1, min(at + _MOST_JOINED, len(runs))):
        gap = text[words[runs[end - 1][1] - 1].end : words[runs[end][0]].start]
        if gap in _AND:
            yield end + 1
        if gap != _COMMA:
            return


def _is_body(
    text: str, words: Sequence[Word], runs: Sequence[Run], acronyms: frozenset[str], often: Counter[str]
) -> bool:
    inside = [word.text for word in words[runs[0][0] : runs[-1][1]]]
    initials = "".join(word[0] for word in inside if word[0].isupper())
    beside = _IN_BRACKETS.match(text, words[runs[-1][1] - 1].end)
    if initials in acronyms or (beside is not None and _are_in(beside[1], initials)):
        return True
    parts = [words[first].text for first, last in runs if last - first == 1]
    if any(part.isupper() or often[token_of(part)] > 1 for part in parts):
        return False
    if len(runs) == 2 and text.count(text[words[runs[0][0]].start : words[runs[1][1] - 1].end]) == 1:
        return False  # "the Pentagon and State Department" are two
    single = len(parts) == len(runs) - 1
    last = inside[-1].casefold()
    multiple = runs[-1][1] - runs[-1][0] > 1
    if multiple and single and (last in ORGANISATION or last in _LANDS or bool(same_country(last))):
        return True
    headed = inside[0].casefold() in ORGANISATION and inside[1] == "of"
    return headed and len(runs) > 2


def _are_in(letters: str, initials: str) -> bool:
    rest = iter(initials)
    return all(letter in rest for letter in letters)
