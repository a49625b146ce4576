"""Whether a name of a prose is one that the article has."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from briefing.grounding.folding import fold
from briefing.grounding.people.kin import name_of_kin
from briefing.grounding.people.names import Span, is_function, same_word, stems, token_of, tokens_of, words_of
from briefing.grounding.people.references import of_country
from briefing.grounding.people.rewritten_names import heads_of, is_ordinary_acronym, turned_round


def is_common(_: str) -> bool:
    return False


from briefing.grounding.words.given import GIVEN
from briefing.grounding.words.roles import is_role

if TYPE_CHECKING:
    from briefing.grounding.reading import Reading


# Verbs that may stand first, before a surname, in languages that put them there.
_VERB_FIRST = {
    **dict.fromkeys(("ru", "uk"), re.compile(r"(?:л[аио]?|в|[еиюя]ть?|є|с[яь])$")),
    **dict.fromkeys(("es", "pt"), re.compile(r"(?:ó|[ae]ron|[eio]u|[ae]ram|jo)$")),
}
_DERIVED = re.compile(r"(?:[^s]s|ing|ed|ly|tion|ment|ness)$")


class Vocabulary:
    """The words of an article, in lower case, and where each stands."""

    def __init__(self, reading: Reading) -> None:
        """Index an article's words."""
        written = [w.text for w in reading.words]  # each word is folded and stemmed once, however often it comes
        folded = {w: token_of(w) for w in set(written)}
        self.words = [folded[w] for w in written]
        self.lower = frozenset([w for w in folded if w[0].islower()])
        self.names = frozenset([low for w, low in folded.items() if w[0].isupper()])
        self._places: dict[str, list[int]] = {word: [] for word in folded.values()}
        for i, word in enumerate(self.words):
            self._places[word].append(i)
        self._forms: dict[str, list[str]] = {}
        for word in self._places:
            for stem in stems(word, reading.language):
                self._forms.setdefault(stem, []).append(word)

    def places(self, word: str, language: str) -> list[int]:
        """Return where forms of a word stand, as indices into `words`."""
        forms = {form for stem in stems(word, language) for form in self._forms.get(stem, ())}
        return sorted(i for form in forms for i in self._places[form])


def is_known(name: str, reading: Reading, *, at_start: bool) -> bool | None:
    """Say whether the article has a name.

    Args:
        name: the name, as written in a prose.
        reading: the article.
        at_start: whether it stands where any word has a capital.

    Returns:
        True where the article has its words together, in whatever case or form, or has them as a fuller or a shorter
        name of one actor; None where its capitals may have another reason; else False.
    """
    words = words_of(name, reading.language)
    if _is_written(name, words, reading) or reading.cast.resolve(name) is not None or _is_titled(name, words, reading):
        return True
    if len(words) == 1:
        return _is_single_known(words[0].text, reading, at_start=at_start)
    first = words[0].text
    if at_start and _may_go_first(first, reading, more=len(words) > 2):
        return is_known(_text(name, words[1:]), reading, at_start=False)
    if _is_one_name_with_nouns(words, reading):
        return True
    if reading.language == "de":
        return _are_nouns(words, reading)
    verb = _VERB_FIRST.get(reading.language) if at_start else None
    after_verb = verb is not None and verb.search(first) and _has(_text(name, words[1:]), reading)
    return None if after_verb or name_of_kin(name, reading) else False


def _is_written(name: str, words: Sequence[Span], reading: Reading) -> bool:
    """Whether the article has the name, in this order of its words or as English may turn it round."""
    return _has(name, reading) or any(_has(other, reading) for other in turned_round(words, reading))


def _may_go_first(word: str, reading: Reading, *, more: bool) -> bool:
    """Whether a word at the beginning of a sentence may be none of the name after it."""
    if _is_ordinary(word, reading) or (more and word.lower() not in GIVEN):
        return True
    return bool(heads_of(word)) and _looks_ordinary(word, reading)


def _is_titled(name: str, words: Sequence[Span], reading: Reading) -> bool:
    """Whether the words are a role, and the article has what stands before it and after it."""
    titles = [i for i, w in enumerate(words) if is_role(w.text.lower(), reading.language)]
    if not titles:
        return False
    parts = [_text(name, p) for p in (words[: titles[-1]], words[titles[-1] + 1 :]) if p]
    return all(_has(p, reading) or _is_adjective(p, reading) for p in parts)


def _text(name: str, words: Sequence[Span]) -> str:
    return name[words[0].start : words[-1].end]


def _has(name: str, reading: Reading) -> bool:
    """Whether the words stand together in the article, whatever their case or their endings."""
    language, index = reading.language, reading.vocabulary
    first, *rest = _folded_tokens(name, language) or ("",)
    return any(
        at + len(rest) < len(index.words)
        and all(same_word(w, index.words[at + i], language) for i, w in enumerate(rest, 1))
        for at in index.places(first, language)
    )


@lru_cache(maxsize=4096)
def _folded_tokens(name: str, language: str) -> tuple[str, ...]:
    return tokens_of(fold(name).text, language)


def _is_adjective(word: str, reading: Reading) -> bool:
    """Whether it is an adjective, or the people, of a country or a town that the article names; or the other way."""
    if reading.language not in ("en", "fr"):  # the others write them in lower case, or decline them
        return False
    low = word.casefold()
    return any(of_country(low, name, reading.language) for name in reading.vocabulary.names)


def _is_single_known(word: str, reading: Reading, *, at_start: bool) -> bool | None:
    parts = word.split("-")
    if _is_adjective(word, reading) or (len(parts) > 1 and all(_has(p, reading) for p in parts if p)):
        return True
    if reading.language == "en" and _is_compound(word, reading):
        return True
    if not at_start or word.lower() in GIVEN:
        return None if reading.language == "de" and word.lower() not in GIVEN else False
    return True if _is_ordinary(word, reading) or _looks_ordinary(word, reading) else None


def _is_compound(word: str, reading: Reading) -> bool:
    """Whether an English word is short for a common noun, or begins with a known name: "Finnish-led"."""
    head = heads_of(word)
    return is_ordinary_acronym(word) or (bool(head) and (_has(head, reading) or _is_adjective(head, reading)))


def _is_ordinary(word: str, reading: Reading) -> bool:
    """Whether a word that has its capital from the beginning of a sentence is one the article has in lower case."""
    low = word.lower()
    return is_role(low, reading.language) or low in reading.vocabulary.lower


def _looks_ordinary(word: str, reading: Reading) -> bool:
    """Whether a word is of the family of one in the article, or in English a plural or a derivation."""
    low = word.lower()
    beginning = low[: max(5, len(low) - 4)]
    if len(low) > 4 and any(w.startswith(beginning) for w in reading.vocabulary.lower):
        return True
    if reading.language != "en":
        return False
    return is_common(heads_of(low)) or (len(low) > 3 and _DERIVED.search(low) is not None)


def _is_one_name_with_nouns(words: Sequence[Span], reading: Reading) -> bool:
    """Whether these are nouns that the article has in lower case, after one name at most: the Geneva Summit."""
    lower = reading.vocabulary.lower
    rest = words if words[0].text.lower() in lower else words[1:]
    if len(rest) < len(words) and reading.cast.resolve(words[0].text) is None:
        return False
    return all(w.text.lower() in lower and not is_function(w.text, reading.language) for w in rest)


def _are_nouns(words: Sequence[Span], reading: Reading) -> bool | None:
    """Whether German words in a row are nouns before somebody's surname, or nouns alone; None: cannot tell.

    A given name before another surname, or a surname before one, is somebody else.
    """
    people = {form[-1] for a in reading.cast.actors if a.kind == "person" for form in a.forms}
    *before, last = (w.text.lower() for w in words)
    surnamed = [any(same_word(w, p, "de") for p in people) for w in (*before, last)]
    if any(w in GIVEN for w in before) or (surnamed[-1] and any(surnamed[:-1])):
        return False
    return True if surnamed[-1] and all(_has(w, reading) for w in before) else None
