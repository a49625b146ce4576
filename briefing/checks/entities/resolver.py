"""The actors of an article, each resolved to one: full name, surname, title, role, pronoun."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property, lru_cache

from briefing.article import Evidence, Sentence
from briefing.checks.document import Document, lately, once
from briefing.checks.entities.actors import Actor, ends, gather, shortens
from briefing.checks.entities.caseless import caseless_namings, written_name
from briefing.checks.entities.name_mentions import find_namings
from briefing.checks.entities.names import (
    is_given,
    key_of,
    same_word,
    small_words,
    stems,
    tokens_of,
)
from briefing.checks.entities.references import (
    Mention,
    Pronouns,
    described_by,
    find_roles,
    related,
)
from briefing.checks.entities.roles import Naming, Role, role_of
from briefing.checks.quotations import folded_of
from briefing.languages import is_people, is_role, language_of
from briefing.languages.notation import listed
from briefing.languages.shared.bodies import SUFFIXES
from briefing.languages.shared.people import GIVEN
from briefing.text.normalize import find_apart, fold
from briefing.text.words import low_words, words_of

__all__ = ["Actor", "Cast", "Mention", "cast_of"]

_IN_WORD = re.compile(r"\w")
_DESCRIPTION = re.compile(r"\s*[,(;]")  # "Jane Doe (Ohio)", "Jane Doe, the minister"
_MOST = 2 / 3  # of the places of a surname: it is somebody's all over the article, the others are undecided
_NEARLY_ALL = 0.85  # the same, where some of them are somebody else's
_SENTENCES_BACK = 3  # how far back a pronoun may point


class Cast:
    """Who is who in one article."""

    def __init__(self, document: Document) -> None:
        """Make the cast of an article; nothing is read before it is asked for."""
        self._document = document
        self._resolved: dict[str, Actor | None] = {}

    # ------------------------------------------------------------------------------------ what is in the article

    @cached_property
    def _gathered(self) -> tuple[list[Naming], list[Actor], list[int | None]]:
        caseless = language_of(self._document.language).script.caseless
        namings = caseless_namings(self._document) if caseless else find_namings(self._document)
        return (namings, *gather(namings, self._document))

    @cached_property
    def actors(self) -> tuple[Actor, ...]:
        """The actors, in the order in which the article first names them."""
        return tuple(self._gathered[1])

    @cached_property
    def _all(self) -> tuple[Mention, ...]:
        """Every mention: names and roles first, since a pronoun looks back at them."""
        namings, actors, owners = self._gathered
        text = self._document.text
        found = [
            Mention(n.start, n.end, text[n.start : n.end], None if o is None else actors[o], "name")
            for n, o in zip(namings, owners, strict=True)
        ]
        taken = sorted({(n.start, n.end) for n in namings} | {(r.start, r.end) for n in namings for r in n.roles})
        for span, role in find_roles(self._document, self._document.words, taken):
            found.append(Mention(*span, self._described_there(span.start, role, found), "role"))
        found += self._appositions()
        found.sort(key=lambda m: m.start)
        return tuple(sorted([*found, *Pronouns(self._document, found).mentions()], key=lambda m: m.start))

    def _appositions(self) -> list[Mention]:
        """Return the roles that a comma parts from the name they stand beside: "the mayor, Ada Lund"."""
        namings, actors, owners = self._gathered
        text = self._document.text
        found = []
        for naming, owner in zip(namings, owners, strict=True):
            for role in naming.roles:
                between = text[min(naming.end, role.end) : max(naming.start, role.start)]
                if owner is not None and not between.isspace():
                    found.append(Mention(role.start, role.end, text[role.start : role.end], actors[owner], "role"))
        return found

    def _described_there(self, place: int, role: Role, named: Sequence[Mention]) -> Actor | None:
        """Return whom a description means: the only one it fits, or the only one of them named lately."""
        fitting = described_by(role, self.actors, self._document.language)
        if len(fitting) < 2:
            return _only(fitting)
        start = self._some_sentences_before(place)
        late = {m.actor.name for m in named if m.actor and start <= m.start < place}
        return _only(a for a in fitting if a.name in late)

    def _some_sentences_before(self, place: int) -> int:
        """Return where the stretch begins in which a pronoun or a description finds whom it means."""
        starts = self._document.sentence_starts
        number = bisect_right(starts, place) - 1
        return starts[max(0, number - _SENTENCES_BACK)] if number >= 0 else 0

    @cached_property
    def _starts(self) -> list[int]:
        return [m.start for m in self._all]

    def in_span(self, start: int, end: int) -> tuple[Mention, ...]:
        """Return who is named or referred to in `text[start:end]`, in order."""
        found = self._all[bisect_left(self._starts, start) : bisect_left(self._starts, end)]
        return tuple([m for m in found if m.end <= end])

    # --------------------------------------------------------------------------------------------- who is meant

    def resolve(self, name: str) -> Actor | None:
        """Return the actor that a written name or description denotes; None where unknown or ambiguous."""
        if name not in self._resolved:
            self._resolved[name] = self._resolve(name)
        return self._resolved[name]

    def _resolve(self, name: str) -> Actor | None:
        language = self._document.language
        if language_of(language).script.caseless:
            name = written_name(name, [a.name for a in self.actors], language)
        listed_body = _only(a for a in self.actors if "," in a.name and tokens_of(name, language) in a.forms)
        if listed_body is not None:
            return listed_body
        name = _DESCRIPTION.split(name, maxsplit=1)[0]
        words = words_of(name, language)
        while (
            words
            and words[0].text.lower() in language_of(language).function_words.opening
            and not words[0].text.isupper()
        ):
            words = words[1:]
        if not words:
            return None
        whole = self._named(name[words[0].start : words[-1].end])
        if whole is not None:
            return whole
        title = max((i for i, w in enumerate(words) if is_role(w.text.lower(), language)), default=None)
        if title is None and language_of(language).script.nouns_capitalised:
            # the noun before a given name, whatever noun it is
            given = next((i for i, w in enumerate(words) if w.text.lower() in GIVEN), 0)
            title = given - 1 if given else None
        if title is None or is_of_another([w.text.lower() for w in words[:title]], language):
            return None
        if title + 1 < len(words) and words[title + 1].text[0].isupper():
            return self._named(name[words[title + 1].start : words[-1].end])
        role = role_of(name, words, 0, len(words), language)
        return _only(described_by(role, self.actors, language)) if role else None

    def _named(self, name: str) -> Actor | None:
        tokens = tokens_of(name, self._document.language)
        exact = [a for a in self.actors if tokens in a.forms]
        if not exact and len(tokens) > 1:
            exact = [a for a in self.actors if self._is_fuller(tokens, a)]
        if len(tokens) != 1:
            return _only(exact)
        return self._by_one_word(tokens[0]) or _only(exact) or self._by_initials(name)

    def _by_initials(self, name: str) -> Actor | None:
        """Return the one body of several words whose initials these are."""
        letters = name.replace(".", "")
        if not letters.isupper() or len(letters) < 2:
            return None
        named = (a for a in self.actors if a.kind != "person")
        return _only(a for a in named if "".join(w[0] for w in a.name.split() if w[0].isupper()) == letters)

    def _is_fuller(self, tokens: tuple[str, ...], actor: Actor) -> bool:
        language = self._document.language
        for form in actor.forms:
            if ends(tokens, form, language) or shortens(form, tokens, language):
                return True
            if shortens(tokens, form, language) and not self._surnames.intersection(set(form) - set(tokens)):
                return True
        return False

    @cached_property
    def given_names(self) -> frozenset[str]:
        """The first words of the full names of people, with and without their endings."""
        return self._stems(form[0] for form in self._full_names)

    @cached_property
    def surnames(self) -> frozenset[str]:
        """The last words of the full names of people, with and without their endings."""
        return self._stems(form[-1] for form in self._full_names)

    def names_with(self, word: str, *, last: bool = False) -> set[int]:
        """Return which of the names of people, and which that may be, have a word in them, or at their end.

        A name of two words may be a noun behind an adjective, "Norwegian Christians", where one of them stands alone.
        """
        index = self._by_last if last else self._by_any
        return {i for stem in stems(word, self._document.language) for i in index.get(stem, ())}

    @cached_property
    def _whole_names(self) -> list[tuple[str, ...]]:
        alone = {form[0] for a in self.actors for form in a.forms if len(form) == 1}
        alone |= small_words(self._document)
        unsure = [f for a in self.actors if a.kind == "unknown" for f in a.forms if len(f) == 2]
        return list(dict.fromkeys([*self._full_names, *(f for f in unsure if alone.isdisjoint(f))]))

    @cached_property
    def _by_any(self) -> dict[str, set[int]]:
        return self._indexed(lambda form: form)

    @cached_property
    def _by_last(self) -> dict[str, set[int]]:
        return self._indexed(lambda form: form[-1:])

    def _indexed(self, words: Callable[[tuple[str, ...]], tuple[str, ...]]) -> dict[str, set[int]]:
        index: dict[str, set[int]] = {}
        for i, form in enumerate(self._whole_names):
            for stem in self._stems(words(form)):
                index.setdefault(stem, set()).add(i)
        return index

    def _stems(self, words: Iterable[str]) -> frozenset[str]:
        return frozenset(stem for word in words for stem in stems(key_of(word), self._document.language))

    @cached_property
    def _full_names(self) -> list[tuple[str, ...]]:
        language, people = self._document.language, [a for a in self.actors if a.kind != "organisation"]
        full = [(a.kind == "person", form) for a in people for form in a.forms if len(form) > 1]
        return [form for is_person, form in full if is_person or is_given(form[0], language)]

    @cached_property
    def _surnames(self) -> frozenset[str]:
        """The last words of names: one of them in the middle of another name shows that two names stand together."""
        return frozenset(f[-1] for a in self.actors for f in a.forms)

    @cached_property
    def _alone(self) -> dict[str, list[int | None]]:
        """Whose each of the places is that one word names, by the word."""
        namings, _, owners = self._gathered
        found: dict[str, list[int | None]] = {}
        for naming, owner in zip(namings, owners, strict=True):
            if len(naming.tokens) == 1:
                found.setdefault(naming.tokens[0], []).append(owner)
        return found

    def _by_one_word(self, token: str) -> Actor | None:
        """Return whom a surname, a given name or a one-word name stands for all over the article."""
        _, actors, _ = self._gathered
        language = self._document.language
        held = [o for word, owners in self._alone.items() if same_word(word, token, language) for o in owners]
        if held:
            known = Counter(o for o in held if o is not None).most_common(2)
            share = _MOST if len(known) == 1 else _NEARLY_ALL
            return actors[known[0][0]] if known and known[0][1] >= share * len(held) else None
        parts = [
            a for a in actors if a.kind != "organisation" and any(same_word(token, f[-1], language) for f in a.forms)
        ]
        return _only(parts)

    def called(self, phrase: str) -> str:
        """Return the name of the actor that a name or a description denotes; the phrase itself where none is known."""
        actor = self.resolve(phrase)
        return phrase if actor is None else actor.name

    def full_name(self, name: str) -> str:
        """Return a name, lengthened to the one that the article gives somebody in full.

        A name of several words that stands in the article so is kept as it is written, and so is one that the full name
        has not all the words of, in this form: it may be a fuller one, or in another case.
        """
        return _lengthened(name, self._document)

    def roles_of(self, name: str) -> tuple[str, ...]:
        """Return the role words that stand beside the mentions of somebody, as the article has them."""
        actor = self.resolve(name)
        return () if actor is None else actor.roles

    # ----------------------------------------------------------------------------------------- where they are

    def mentions(self, name: str) -> tuple[Evidence, ...]:
        """Return every place where the article names somebody, also by a description that is no proper name."""
        actor = self.resolve(name)
        return self._searched(name) if actor is None else actor.mentions

    def _searched(self, name: str) -> tuple[Evidence, ...]:
        pattern = description(name, self._document.language)
        if pattern is None:
            return ()
        folded = folded_of(self._document)
        return tuple(self._document.article.evidence(*folded.span(*m.span())) for m in pattern.finditer(folded.text))

    def referred(self, name: str, sentences: Sequence[Sentence]) -> bool:
        """Whether somebody is named, or surely referred to, in these sentences."""
        actor = self.resolve(name)
        if actor is None:
            return any(s.start <= e.start < s.end for s in sentences for e in self._searched(name))
        if any(mention.actor is actor for s in sentences for mention in self.in_span(s.start, s.end)):
            return True
        return actor.kind != "person" and self._belongs(actor, sentences)

    def _belongs(self, actor: Actor, sentences: Sequence[Sentence]) -> bool:
        """Whether an adjective of a country or of a body stands in the sentences: "Russian" for Russia."""
        language = self._document.language
        words = {w for s in sentences for w in low_words(s.text, language)}
        single = [f[0] for f in actor.forms if len(f) == 1 and len(f[0]) > 1]
        return any(related(t, w, language) for t in (*single, actor.name.casefold()) for w in words)


@once
def cast_of(document: Document) -> Cast:
    """The actors of an article."""
    return Cast(document)


def _only(actors: Iterable[Actor]) -> Actor | None:
    found = list(actors)
    return found[0] if len(found) == 1 else None


@lately
def _lengthened(name: str, document: Document) -> str:
    actor = cast_of(document).resolve(name)
    if actor is None or language_of(document.language).script.caseless:
        return name if actor is None else actor.name
    words = [w.text for w in words_of(_DESCRIPTION.split(name, maxsplit=1)[0], document.language)]
    titles = [i for i, w in enumerate(words) if is_role(w.lower(), document.language)]
    own = words[titles[-1] + 1 :] if titles else words
    if not own or (len(own) > 1 and not titles and stands(name, document)):
        return name
    short, full = (tokens_of(text, document.language) for text in (" ".join(own), actor.name))
    if short == full:
        return actor.name if titles and len(full) > 1 else name
    return actor.name if len(short) < len(full) and _is_part(short, full, actor) else name


def stands(name: str, document: Document) -> bool:
    words, bounded = fold(name).text, not language_of(document.language).script.caseless
    texts = (folded_of(document).text, document.article.title or "")
    return bool(name.strip()) and any(
        find_apart(words, text, _IN_WORD) >= 0 if bounded else words in text for text in texts
    )


def _is_part(short: tuple[str, ...], full: tuple[str, ...], actor: Actor) -> bool:
    """Whether a full name has the words of a shorter one of a person, or of a company without its legal form."""
    rest = iter(full)
    if not all(word in rest for word in short):
        return False
    if actor.kind == "organisation" or (actor.kind == "unknown" and short[-1] != full[-1] and full[0] not in GIVEN):
        return full[: len(short)] == short and full[-1] in SUFFIXES
    return True


_OF = listed("of for to with by de du des d' del dei di da do dos das von vom für der zu")


def is_of_another(before: Sequence[str], language: str) -> bool:
    """Whether what stands before a title makes it somebody else's: "the wife of", "a spokesman for" President Orr.

    Not so "the Bank of Norway" before its governor.

    Args:
        before: the words before the title, in lower case.
        language: ISO 639-1 code.
    """
    links = [place for place, word in enumerate(before) if word in _OF]
    return bool(links) and any(is_people(word, language) for word in before[: links[-1]])


@lru_cache(maxsize=1024)
def description(name: str, language: str) -> re.Pattern[str] | None:
    """Return a pattern that finds a name or a description in a folded text.

    In languages with endings a word may have another one; in English, a plural. Chinese and Japanese names are also
    found as the family name before a title, Arabic ones as the last word alone.

    Args:
        name: a name, or a description such as "rescue workers"; an article at its beginning does not count.
        language: ISO 639-1 code.

    Returns:
        The pattern, or None for a text without a word.
    """
    name = fold(name).text.strip()
    forms = language_of(language).names.forms
    if forms is not None:
        known = [*forms(name)] if name else []
        return re.compile("|".join(known)) if known else None
    words = [w.text for w in words_of(name, language)]
    while len(words) > 1 and words[0].lower() in language_of(language).function_words.opening:
        words = words[1:]
    if not words:
        return None
    names = language_of(language).names
    ending = r"\w{0,3}" if names.endings or names.role_stems else r"(?:e?s)?"
    inflected = (re.escape(w[:-1] if names.bare_genitive and len(w) > 4 else w) + ending for w in words)
    return re.compile(r"(?<!\w)" + r"[\s-]+".join(inflected) + r"(?!\w)", re.IGNORECASE)
