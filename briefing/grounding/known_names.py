"""Whether a name of a prose is one that the article has."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.grounding.folding import fold
from briefing.grounding.names import same_word, stems, token_of, tokens_of, words_of
from briefing.grounding.references import related
from briefing.grounding.words_roles import is_role

if TYPE_CHECKING:
    from briefing.grounding.reading import Reading


class Vocabulary:
    """The words of an article, in lower case, and where each stands."""

    def __init__(self, reading: Reading) -> None:
        """Index an article's words."""
        written = [w.text for w in reading.words]
        self.words = [token_of(w) for w in written]
        self.lower = frozenset(w for w in written if w[0].islower())
        self.names = frozenset(low for w, low in zip(written, self.words, strict=True) if w[0].isupper())
        self._places: dict[str, list[int]] = {}
        for i, word in enumerate(self.words):
            for stem in stems(word, reading.language):
                self._places.setdefault(stem, []).append(i)

    def places(self, word: str, language: str) -> list[int]:
        """Return where forms of a word stand, as indices into `words`."""
        return sorted({i for stem in stems(word, language) for i in self._places.get(stem, ())})


def is_known(name: str, reading: Reading, *, at_start: bool) -> bool | None:
    """Say whether the article has a name.

    Args:
        name: the name, as written in a prose.
        reading: the article.
        at_start: whether it stands where any word has a capital.

    Returns:
        True where the article has its words together, in the same form or another case of it, or as a full name put
        together from a shorter one; None where its capital may have another reason; else False.
    """
    if _has(name, reading) or reading.cast.resolve(name) is not None:
        return True
    words = words_of(name, reading.language)
    after_title = max((i + 1 for i, w in enumerate(words) if is_role(w.text.lower(), reading.language)), default=0)
    if after_title > 0:
        rest = words[after_title:]
        before = words[: after_title - 1]
        parts = [name[p[0].start : p[-1].end] for p in (before, rest) if p]
        if all(_has(p, reading) or _has_adjective(p, reading) for p in parts):
            return True
    if len(words) == 1:
        return _single(words[0].text, reading, at_start=at_start)
    if at_start and _is_ordinary(words[0].text, reading):
        return is_known(name[words[1].start :], reading, at_start=False)
    return False


def _single(word: str, reading: Reading, *, at_start: bool) -> bool | None:
    parts = word.split("-")
    if _has_adjective(word, reading) or (len(parts) > 1 and all(_has(p, reading) for p in parts if p)):
        return True
    if at_start:
        return True if _is_ordinary(word, reading) else None
    return False


def _has(name: str, reading: Reading) -> bool:
    """Whether the words stand together in the article, whatever their case or their endings."""
    index = reading.vocabulary
    words = tokens_of(fold(name).text, reading.language)
    if not words:
        return True
    return any(
        all(
            at + i < len(index.words) and same_word(w, index.words[at + i], reading.language)
            for i, w in enumerate(words)
        )
        for at in index.places(words[0], reading.language)
    )


def _has_adjective(word: str, reading: Reading) -> bool:
    return any(related(word.casefold(), w, reading.language) for w in reading.vocabulary.names)


def _is_ordinary(word: str, reading: Reading) -> bool:
    """Whether a word at the beginning of a sentence looks like no name."""
    low = word.lower()
    if is_role(low, reading.language) or low in reading.vocabulary.lower:
        return True
    return (
        reading.language == "en" and bool(re.search(r"(?:[^s]s|ing|ed|ly|tion|ment|ness|ers)$", low)) and len(low) > 3
    )
