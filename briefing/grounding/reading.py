"""The article as the checks see it: its sentences, its language, and what the rooms find in it, worked out once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property

from briefing.article import Article, Sentence


class Reading:
    """One article under the checks.

    Every room keeps what it finds in the article here, in a cached property, so that a whole Brief is checked in a
    few milliseconds. Nothing here changes after it is made.
    """

    def __init__(self, article: Article, *, language: str | None = None) -> None:
        """Read an article; `language` is that of the prose to be checked, by default the article's own."""
        self.article = article
        self.text: str = article.text or ""
        self.language: str = article.language or "und"
        self.prose_language: str = language or self.language

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The article's numbered sentences."""
        return self.article.sentences

    @property
    def same_language(self) -> bool:
        """Whether the prose to be checked is in the article's language."""
        return self.prose_language == self.language

    def cited(self, cites: Iterable[int]) -> tuple[Sentence, ...]:
        """The sentences with these numbers, in the article's order; unknown numbers are left out."""
        wanted = set(cites)
        return tuple(s for s in self.sentences if s.number in wanted)

    def near(self, cited: Sequence[Sentence]) -> tuple[Sentence, ...]:
        """These sentences and those beside them, in the article's order."""
        return self.cited({n for s in cited for n in (s.number - 1, s.number, s.number + 1)})
