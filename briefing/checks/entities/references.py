"""Who is referred to without being named: "the Kremlin spokesman", "she"."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple, TypeAlias

from briefing.checks.document import Document
from briefing.checks.entities.actors import Actor
from briefing.checks.entities.names import Span, is_function, same_word
from briefing.checks.entities.roles import Role, is_adjective, role_of, says
from briefing.checks.quotations import quotations_of
from briefing.languages import genders, is_role, language_of, saying
from briefing.languages.notation import listed
from briefing.languages.shared.bodies import same_country
from briefing.languages.shared.people import GIVEN, GIVEN_FEMALE, GIVEN_MALE, LOOSE
from briefing.text.words import Word

MentionKind: TypeAlias = Literal["name", "role", "pronoun"]


class Mention(NamedTuple):
    """A place that names or refers to somebody; `actor` is None where that cannot be told safely."""

    start: int
    end: int
    text: str
    actor: Actor | None
    kind: MentionKind


def described_by(role: Role, actors: Iterable[Actor], language: str) -> list[Actor]:
    """Return the actors whose roles in the article a description fits."""
    return [a for a in actors if any(fits(role, known, a, language) for known in a.described)]


def fits(role: Role, known: Role, actor: Actor, language: str) -> bool:
    """Whether a description may be another wording of a role: the same noun, and nothing that the role does not say."""
    if not _same_noun(role.noun, known.noun, language):
        return False
    said = {m for r in actor.described for m in r.modifiers}
    return all(any(related(m, s, language) for s in said) for m in role.modifiers)


def _same_noun(one: str, other: str, language: str) -> bool:
    if one.startswith(("former ", "ex ")) and not other.startswith(("former ", "ex ")):
        one = one.partition(" ")[2]
    if same_word(one, other, language):
        return True
    if language_of(language).script.suffixes:
        return len(other) > 3 and one.startswith(other[:-1])
    return language_of(language).script.nouns_capitalised and (one.endswith(other) or other.endswith(one))


_NOUN_ENDINGS = listed("a e o y ia ie i land") | {""}


def related(one: str, other: str, language: str) -> bool:
    """Whether two words of a description, in lower case, belong together, as a country and its adjective do."""
    if same_word(one, other, language) or of_country(one, other, language):
        return True
    beginning = max(4, len(one) - 4)
    return not language_of(language).names.of_places and len(one) > 4 and one[:beginning] == other[:beginning]


def of_country(one: str, other: str, language: str) -> bool:
    """Whether one of two words, in lower case, is the adjective or the people of the other, a country or a town."""
    if other in same_country(one):
        return True
    length = min(len(one), len(other))
    common = next((i for i in range(length) if one[i] != other[i]), length)
    endings = language_of(language).names.of_places
    rests = one[common:], other[common:]
    return common >= 4 and any(a in endings and b in _NOUN_ENDINGS for a, b in (rests, rests[::-1]))


def find_roles(
    document: Document, words: Sequence[Word], taken: Sequence[tuple[int, int]]
) -> Iterator[tuple[Span, Role]]:
    """Yield the descriptions that stand for somebody without a name: a role noun after an article.

    Args:
        document: the article.
        words: its words.
        taken: spans of names and of the roles beside them, in order.
    """
    text, language = document.text, document.language
    starts = [start for start, _ in taken]
    nouns = {t for t in {w.text for w in words} if is_role(t.lower(), language)}
    for i, word in enumerate(words):
        if word.text not in nouns:
            continue
        at = bisect_right(starts, word.start) - 1
        if at >= 0 and word.start < taken[at][1]:
            continue
        first = _description_start(text, words, i, language)
        last = _description_end(text, words, i, language)
        role = None if first is None else role_of(text, words, first, last, language)
        if first is None or role is None or _is_loose(text, words, i, language):
            continue
        articled = language_of(language).function_words.definite and first and _adjacent(text, words, first - 1)
        start = words[first - 1].start if articled else role.start
        yield Span(start, role.end, text[start : role.end]), role


def _adjacent(text: str, words: Sequence[Word], i: int) -> bool:
    return i + 1 < len(words) and text[words[i].end : words[i + 1].start] in (" ", "", "\n")


def _description_start(text: str, words: Sequence[Word], i: int, language: str) -> int | None:
    """Return the first word after the article of a description whose noun is `words[i]`."""
    determiners = language_of(language).function_words.definite
    if not determiners:  # languages without articles
        return i - 1 if i and is_adjective(words[i - 1].text, language) and _adjacent(text, words, i - 1) else i
    for j in range(i - 1, max(-1, i - 5), -1):
        if not _adjacent(text, words, j):
            return None
        word = words[j].text.lower()
        if word in determiners or word.endswith(("'s", "’s")):
            return j + 1
        if is_function(words[j].text, language):
            return None
    return None


def _is_loose(text: str, words: Sequence[Word], i: int, language: str) -> bool:
    """Whether the noun only goes before another: "the general election"."""
    if words[i].text.lower() not in LOOSE or not _adjacent(text, words, i):
        return False
    after = words[i + 1].text
    return not is_function(after, language) and not says(after, language)


def _description_end(text: str, words: Sequence[Word], i: int, language: str) -> int:
    """Return the end of a description whose noun is `words[i]`, "of Norway" or "for the ministry" with it."""
    last = i + 1
    if last >= len(words) or not _adjacent(text, words, i):
        return last
    if language_of(language).names.bare_genitive:
        return last + words[last].text[0].isupper()
    if words[last].text.lower() not in language_of(language).function_words.genitives:
        return last
    determiners = language_of(language).function_words.definite
    for end in range(last + 1, min(last + 4, len(words))):
        if not _adjacent(text, words, end - 1):
            break
        if words[end].text.lower() not in determiners:
            return end + 1
    return last


_SENTENCES_BACK = 3


class Pronouns:
    """The pronouns of the third person in one article.

    In English, "he" and "she" outside of quotations are resolved: to the one person named before it in the sentence,
    else in the last sentence that names any. Where there are more, the first one named there is taken if the pronoun
    is the subject of a verb of saying; otherwise nobody. Whether somebody is "he" or "she" is told by forms of
    address, by given names, and by the pronouns that can only be theirs.
    """

    def __init__(self, document: Document, named: Sequence[Mention]) -> None:
        """Begin with the names and roles of the article, in order."""
        self._document = document
        self._spoken = [(q.start, q.end) for q in quotations_of(document) if q.depth == 0 and q.speech]
        self._named = [m for m in named if not self._is_spoken(m.start) and _may_be_person(m)]
        self._starts = [m.start for m in self._named]
        self._sentence_starts = document.sentence_starts
        self._genders: dict[str, str] = {}
        self._last: dict[str, Mention] = {}  # the last pronoun of each kind that was resolved

    def mentions(self) -> list[Mention]:
        """Return the pronouns in order, each with its actor or None."""
        found = self._found()
        if language_of(self._document.language).closely_read:
            self._learn([(word, kind) for _, word, kind in found])
            return [Mention(*word, self._antecedent(i, word, kind), "pronoun") for i, word, kind in found]
        return [Mention(*word, None, "pronoun") for _, word, _ in found]

    def _found(self) -> list[tuple[int, Span, str]]:
        """Return each pronoun with its place among the words; "he" of "he's"."""
        table = genders(self._document.language)
        words = self._document.words
        bare = {t: re.split("['’]", t)[0] if "'" in t or "’" in t else t for t in {w.text for w in words}}
        kinds = {t: table[b.lower()] for t, b in bare.items() if b.lower() in table}
        return [
            (i, Span(w.start, w.start + len(bare[w.text]), bare[w.text]), kinds[w.text])
            for i, w in enumerate(words)
            if w.text in kinds
        ]

    def _is_spoken(self, place: int) -> bool:
        at = bisect_right(self._spoken, (place, len(self._document.text))) - 1
        return at >= 0 and self._spoken[at][0] <= place < self._spoken[at][1]

    def _learn(self, found: Sequence[tuple[Span, str]]) -> None:
        """Note who is "he" and who is "she", from pronouns that only one person can be meant by."""
        votes: dict[str, Counter[str]] = {}
        for word, kind in found:
            people = (
                {m.actor.name for m in self._before(word) if m.actor}
                if kind and not self._is_spoken(word.start)
                else ()
            )
            if len(people) == 1:
                votes.setdefault(next(iter(people)), Counter())[kind] += 1
        for name, counted in votes.items():
            kind, most = counted.most_common(1)[0]
            if most > 2 * (counted.total() - most):
                self._genders[name] = kind

    def _gender(self, actor: Actor) -> str:
        return gender_of(actor) or self._genders.get(actor.name, "")

    def _before(self, word: Span, kind: str = "") -> list[Mention]:
        """Return the people named before a word in its sentence, else in the last sentence that names any.

        With a kind, people who cannot be called so are left out, and pronouns of that kind that are resolved count.
        """
        number = bisect_right(self._sentence_starts, word.start) - 1
        end = bisect_left(self._starts, word.start)
        for back in range(max(number, 0), max(-1, number - _SENTENCES_BACK), -1):
            first = bisect_left(self._starts, self._sentence_starts[back])
            people = [m for m in self._named[first:end] if not kind or self._may_be(m, kind)]
            last = self._last.get(kind)
            if last and last.start >= self._sentence_starts[back]:
                people.append(last)
            if people:
                return people
        return []

    def _may_be(self, mention: Mention, kind: str) -> bool:
        return mention.actor is None or self._gender(mention.actor) in ("", kind)

    def _antecedent(self, i: int, word: Span, kind: str) -> Actor | None:
        if not kind or self._is_spoken(word.start):
            return None
        people = self._before(word, kind)
        names = {m.actor and m.actor.name for m in people}
        if not people or (len(names) > 1 and not self._says(i)):
            return None
        actor = people[0].actor
        if actor is not None:
            self._last[kind] = Mention(*word, actor, "pronoun")
        return actor

    def _says(self, i: int) -> bool:
        """Whether the pronoun is the subject of a verb of saying."""
        words, verb = self._document.words, saying("en")
        return (
            verb is not None
            and words[i].text.lower() in ("he", "she")
            and any(verb.fullmatch(words[j].text) for j in (i - 1, i + 1, i + 2) if 0 <= j < len(words))
        )


def _may_be_person(mention: Mention) -> bool:
    if mention.kind == "role" or mention.actor is None:
        return True
    if mention.actor.kind != "unknown":
        return mention.actor.kind == "person"
    given = mention.actor.name.split()[0].lower()
    return " " in mention.actor.name and given in GIVEN


def gender_of(actor: Actor) -> str:
    """Return whether somebody is "he" (m) or "she" (f) by forms of address, roles or given name; else nothing."""
    first, _, more = actor.name.partition(" ")
    given = first.lower()
    known = "m" if given in GIVEN_MALE else "f" if given in GIVEN_FEMALE else ""
    return actor.gender or (known if more else "")
