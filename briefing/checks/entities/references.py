"""Who is referred to without being named: "the Kremlin spokesman", "she"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple, TypeAlias

from briefing.checks.document import Document
from briefing.checks.entities.actors import Actor
from briefing.checks.entities.names import Span, is_function, same_word
from briefing.checks.entities.roles import Role, is_adjective, role_of, says
from briefing.languages import language_of
from briefing.languages.notation import listed
from briefing.languages.people import is_role
from briefing.languages.shared.bodies import same_country
from briefing.languages.shared.titles import LOOSE
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
