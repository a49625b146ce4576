"""The article: its text, its numbered sentences, and spans into it.

Pure data. `Article.text` never changes, and every offset in the library counts the code points of it, from 0,
the end exclusive: `article.text[start:end]`.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from functools import cached_property
from itertools import pairwise
from typing import Annotated, NamedTuple, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

FROZEN = ConfigDict(frozen=True, extra="forbid", strict=True, allow_inf_nan=False)


def sha256_of(text: str) -> str:
    """Return the SHA-256 of a text's UTF-8 form, in hexadecimal."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


class Evidence(BaseModel):
    """A span of the article's text: `article.text[start:end] == text`.

    Attributes:
        start: index of the first code point, from 0.
        end: index after the last code point.
        text: the characters of the span, exactly as in the article.
    """

    model_config = FROZEN

    start: Annotated[int, Field(ge=0)]
    end: Annotated[int, Field(ge=1)]
    text: Annotated[str, Field(min_length=1)]


class Sentence(NamedTuple):
    """A sentence of the article: its number, counted from 1, its span and its text."""

    number: int
    start: int
    end: int
    text: str


def _iso(value: str) -> str:
    """Accept an ISO 8601 date or date and time, with zone where given; return it unchanged."""
    try:
        if len(value) == 10:
            date.fromisoformat(value)
        else:
            datetime.fromisoformat(value)
    except ValueError:
        raise ValueError(f"not an ISO 8601 date or date and time: {value!r}") from None
    return value


IsoTime = Annotated[str, AfterValidator(_iso)]


class Article(BaseModel):
    """A news article.

    Attributes:
        title: the headline, or None.
        url: where it was published, or None.
        outlet: who published it, or None.
        authors: the names in the byline.
        published: ISO 8601 date, or date and time with zone where given; None when not known.
        updated: the same, of the last change.
        language: ISO 639 code of the text's language; None when not known.
        text: the text of the article, as decoded; None only in a Brief written without it.
        sha256: SHA-256 of the text as UTF-8, in hexadecimal.
    """

    model_config = FROZEN

    title: str | None = None
    url: str | None = None
    outlet: str | None = None
    authors: tuple[str, ...] = ()
    published: IsoTime | None = None
    updated: IsoTime | None = None
    language: str | None = None
    text: str | None
    sha256: str

    @classmethod
    def of(
        cls,
        text: str,
        *,
        title: str | None = None,
        url: str | None = None,
        outlet: str | None = None,
        authors: tuple[str, ...] = (),
        published: str | None = None,
        updated: str | None = None,
        language: str | None = None,
    ) -> Self:
        """Make an article of a text and what is known about it; the hash is computed here."""
        return cls(
            title=title,
            url=url,
            outlet=outlet,
            authors=authors,
            published=published,
            updated=updated,
            language=language,
            text=text,
            sha256=sha256_of(text),
        )

    @model_validator(mode="after")
    def _language_is_short(self) -> Self:
        if self.language is not None and not re.fullmatch(r"[a-z]{2,3}", self.language):
            raise ValueError(f"language must be an ISO 639 code such as 'en', not {self.language!r}")
        return self

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of the text, numbered from 1, in order, without the white space around them."""
        return split_sentences(self.text or "", self.language or "en")

    def evidence(self, start: int, end: int) -> Evidence:
        """Return the evidence from `start` to `end`, the end exclusive."""
        return Evidence(start=start, end=end, text=(self.text or "")[start:end])


_LINE = re.compile(r"[^\r\n]+")
_TERMINATOR = re.compile(r"[.!?…。！？؟۔:;][\"'”’»“‹›)\]」』]*\s*$")
_OPEN_ENDED = re.compile(r"[,，、،][\"'”’»“‹›」』]*\s*$")
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_INITIAL = re.compile(r"(?:^|[\s(«“\"])[^\W\d_]\.\s*$")
_QUOTE_OPENS = re.compile(
    r"(?<=[^\W\d_]{2})(?<!\b(?:Mr|Ms|Dr|St|Lt|No|Mt|Ft))(?<!\b(?:Mrs|Gen|Sen|Rep|Gov|Col|Sgt|Maj|Adm|Rev|Hon))"
    r"(?<!\b(?:Prof|Capt|Pres))\.\s+(?=[“\"][A-Z])"
)
_LONGEST_PARAGRAPH = 20_000  # characters
_ENDS = re.compile(r"[.!?。！？؟][\"'”’»)]*\s+|[。！？]")
_BREAKS = str.maketrans("\r\n", "  ")
_WRAP_WIDTHS = range(50, 101)


def split_sentences(text: str, language: str) -> tuple[Sentence, ...]:
    """Number the sentences of a text.

    A line is a paragraph, except where it ends in a comma (a quotation whose attribution is on the next line), goes on
    in lower case, or the text is wrapped at a fixed width; inside a paragraph sentencex finds the boundaries.
    """
    from sentencex import get_sentence_boundaries

    found: list[tuple[int, int]] = []
    for start, end in _paragraphs(text):
        paragraph = text[start:end]
        before: int | None = None
        plain = _SURROGATE.sub("\ufffd", paragraph.translate(_BREAKS))
        pieces = [
            (at + piece["start_index"], at + piece["end_index"])
            for at, stop in _portions(plain)
            for piece in get_sentence_boundaries(language, plain[at:stop])
        ]
        parts = [part for first, last in pieces for part in _parted(paragraph, first, last, language)]
        spans = [_trimmed(paragraph, first, last) for first, last in parts]
        for first, last in [span for span in spans if span[0] < span[1]]:
            if before is not None and _goes_on(paragraph[before:first], paragraph[first : first + 1]):
                found[-1] = (found[-1][0], start + last)
                before = max(before, first - 1)  # with the space before it
            else:
                before = first
                found.append((start + first, start + last))
    return tuple(Sentence(number, a, b, text[a:b]) for number, (a, b) in enumerate(found, 1))


def _portions(paragraph: str) -> Iterator[tuple[int, int]]:
    """Cut a paragraph that is longer than any: sentencex takes the square of its length for marks that never close."""
    at = 0
    while len(paragraph) - at > _LONGEST_PARAGRAPH:
        ends = [match.end() for match in _ENDS.finditer(paragraph, at, at + _LONGEST_PARAGRAPH)]
        stop = ends[-1] if ends else at + _LONGEST_PARAGRAPH
        yield at, stop
        at = stop
    yield at, len(paragraph)


def _parted(text: str, start: int, end: int, language: str) -> Iterable[tuple[int, int]]:
    """Split a piece where a quotation opens after a word that looks like an abbreviation: 'was ill. “We …'."""
    found = [start + match.end() for match in _QUOTE_OPENS.finditer(text[start:end])] if language == "en" else []
    opening = [at for at in found if text[at] == "“" or text.count('"', start, at) % 2 == 0]
    return pairwise([start, *opening, end])


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), end - (len(piece) - len(piece.rstrip()))


def _goes_on(before: str, after: str) -> bool:
    """Whether a full stop ends no sentence: after an initial ("M. Rocheval"), or before the dash of a dateline."""
    return bool(_INITIAL.search(before)) or after[0] in "–—―"


def _paragraphs(text: str) -> list[tuple[int, int]]:
    lines = [(m.start(), m.end()) for m in _LINE.finditer(text) if m.group().strip()]
    wrapped = _is_wrapped(text, lines)
    joined = lines[:1]
    for before, (start, end) in pairwise(lines):
        if _continues(text, before, (start, end), wrapped=wrapped):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _continues(text: str, before: tuple[int, int], after: tuple[int, int], *, wrapped: bool) -> bool:
    head = text[before[0] : before[1]]
    if _OPEN_ENDED.search(head):
        return True
    if _blank_between(text, before[1], after[0]):
        return False
    if wrapped:
        return True
    return text[after[0] : after[1]].lstrip()[:1].islower() and not _TERMINATOR.search(head)


def _blank_between(text: str, end: int, start: int) -> bool:
    return len(re.findall(r"\r\n|\r|\n", text[end:start])) > 1


def _is_wrapped(text: str, lines: list[tuple[int, int]]) -> bool:
    """Whether single line breaks come from wrapping: most of the lines before one have a similar, medium length."""
    inner = [text[a:b].rstrip() for (a, b), (c, _) in pairwise(lines) if not _blank_between(text, b, c)]
    if len(inner) < 2:
        return False
    like = [line for line in inner if len(line) in _WRAP_WIDTHS]
    unfinished = [line for line in like if not _TERMINATOR.search(line)]
    return len(like) > 0.8 * len(inner) and len(unfinished) > 0.5 * len(inner)
