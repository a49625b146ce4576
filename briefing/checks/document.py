"""The article as the checks see it: its sentences, its language, and what is found in it, worked out once."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property, lru_cache, wraps
from typing import Any, Final, Literal, NamedTuple, TypeAlias, TypeVar, TypeVarTuple, cast

from briefing.article import Article, Sentence
from briefing.text.words import Word, words_of

T = TypeVar("T")
Ts = TypeVarTuple("Ts")


class Document:
    """One article under the checks.

    What is found in it is kept here by `once`, what a check says of a statement by `lately`, so that a Brief checked
    again, as by `verify` after `summarise`, takes two milliseconds. Nothing else changes after it is made.
    """

    def __init__(self, article: Article, *, language: str | None = None) -> None:
        """Read an article; `language` is that of the prose to be checked, by default the article's own."""
        self.article = article
        self.text: str = article.text or ""
        self.language: str = article.language or "und"
        self.prose_language: str = language or self.language
        self.same_language = self.prose_language == self.language
        """Whether the prose to be checked is in the article's language."""
        self.found: dict[tuple[object, ...], Any] = {}
        """What `once` keeps."""
        self.lately = lru_cache(maxsize=KEPT_STATEMENTS)(self._find)
        """What `lately` keeps."""

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The article's numbered sentences."""
        return self.article.sentences

    @cached_property
    def sentence_starts(self) -> list[int]:
        """Where each of the sentences begins."""
        return [s.start for s in self.sentences]

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """The article's words, with their places."""
        return words_of(self.text, self.language)

    @cached_property
    def word_starts(self) -> list[int]:
        """Where each of the words begins."""
        return [word.start for word in self.words]

    def _find(self, find: Callable[..., Any], *of: object) -> Any:
        return find(*of, self)

    def cited(self, cites: Iterable[int]) -> tuple[Sentence, ...]:
        """The sentences with these numbers, in the article's order; unknown numbers are left out."""
        count = len(self.sentences)
        return tuple([self.sentences[n - 1] for n in sorted(set(cites)) if 0 < n <= count])

    def touching(self, spans: Iterable[tuple[int, int]]) -> tuple[Sentence, ...]:
        """The sentences that some spans of the text touch, in the article's order."""
        found: set[int] = set()
        for start, end in spans:
            at = bisect_left(self.sentence_starts, end) - 1
            while at >= 0 and start < self.sentences[at].end:
                found.add(at)
                at -= 1
        return tuple([self.sentences[at] for at in sorted(found)])

    def near(self, cited: Sequence[Sentence]) -> tuple[Sentence, ...]:
        """These sentences and those beside them, in the article's order."""
        return self.cited({n for s in cited for n in (s.number - 1, s.number, s.number + 1)})


KEPT_STATEMENTS: Final = 4096
"""How many verdicts a document keeps: a dozen Briefs of fifty entries, with half a dozen checks each."""

KEPT: Final = 4
"""How many articles stay read: a brief is made, checked again and shown, a few at a time."""


@lru_cache(maxsize=KEPT)
def document_of(article: Article, language: str | None = None) -> Document:
    """Return the document of an article, the same one for equal articles, so that nothing is worked out twice.

    Args:
        article: the article.
        language: that of the prose to be checked, by default the article's own.
    """
    return Document(article, language=language)


def once(find: Callable[[*Ts, Document], T]) -> Callable[[*Ts, Document], T]:
    """Keep what a function finds in a document, its last argument, for as long as that; its arguments are hashable."""
    work_out: Callable[..., T] = find

    @wraps(find)
    def kept(*of: Any) -> T:
        found, key = of[-1].found, (find, *of[:-1])
        if key not in found:
            found[key] = work_out(*of)
        result: T = found[key]
        return result

    return cast("Callable[[*Ts, Document], T]", kept)


def lately(find: Callable[[*Ts, Document], T]) -> Callable[[*Ts, Document], T]:
    """Keep what a check says of a statement as `once` does, but only of the last few thousand."""

    @wraps(find)
    def kept(*of: Any) -> T:
        result: T = of[-1].lately(find, *of[:-1])
        return result

    return cast("Callable[[*Ts, Document], T]", kept)


Outcome: TypeAlias = Literal["passed", "failed", "unchecked"]


class Finding(NamedTuple):
    """The result of one check of one entry.

    Attributes:
        code: the check, as in docs/checks.md.
        outcome: `unchecked` where the check cannot decide: the entry is kept and marked.
        message: for a failure, one sentence that says what is claimed and what the article says.
    """

    code: str
    outcome: Outcome
    message: str = ""


def passed(code: str) -> Finding:
    """The article supports it."""
    return Finding(code, "passed")


def failed(code: str, message: str) -> Finding:
    """The article does not support it."""
    return Finding(code, "failed", message)


def unchecked(code: str) -> Finding:
    """This check cannot judge here."""
    return Finding(code, "unchecked")
