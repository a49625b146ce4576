"""Lines on printed pages into paragraphs in reading order. Pure geometry.

Lengths are in points, the origin is the lower left corner of a page.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Final, NamedTuple

MARGIN: Final = 0.12  # of a page's height, above and below: where running heads stand
WIDE: Final = 0.6  # of the width of the text: a longer line spans several columns
GUTTER: Final = 6.0  # points between two columns, at least
FEWEST_LINES: Final = 3  # of a column
PARTED: Final = 1.35  # times the usual distance of two lines: a new paragraph
INDENT: Final = 0.7  # of the type size: a first line
OTHER_SIZE: Final = 1.12  # times another type size: a heading
SHORT: Final = 0.85  # of a column's width: a last line

SOFT_HYPHEN: Final = "\xad"
_PAGE_NUMBER: Final = re.compile(r"\W*(?:\w{1,8}\.?\s+)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:/|\w{1,4})\s*\d{1,4})?\W*")
_ENDED: Final = re.compile(r"[.!?…:。！？][\"'”’»)\]]*$")
_ITEM: Final = re.compile(r"[•‣▪◦●■]|[-–—*]\s")
_DIGITS: Final = re.compile(r"\d+")
_CJK: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uff00-\uffef\u3000-\u303f]")
_LAST_WORD: Final = re.compile(r"(\w+)[-\xad]$")
_FIRST_WORD: Final = re.compile(r"\w+")


class Box(NamedTuple):
    left: float
    bottom: float
    right: float
    top: float

    @property
    def size(self) -> float:
        """The height of the type, at least one point."""
        return max(self.top - self.bottom, 1.0)

    def around(self, other: Box) -> Box:
        return Box(
            min(self.left, other.left),
            min(self.bottom, other.bottom),
            max(self.right, other.right),
            max(self.top, other.top),
        )


class Line(NamedTuple):
    text: str
    left: float
    bottom: float
    right: float
    top: float

    @property
    def size(self) -> float:
        return self.top - self.bottom


class Page(NamedTuple):
    """A page: its size, and its lines in the order of the file."""

    width: float
    height: float
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    text: str
    size: float


def paragraphs_of(pages: Sequence[Page]) -> list[Paragraph]:
    """Put the lines of a document together: columns in order, hyphenated words joined.

    Running heads and page numbers are left out; a paragraph may continue in the next column or on the next page.
    """
    usual = median([ln.size for page in pages for ln in page.lines] or [0.0])
    repeated = _running_heads(pages)
    groups: list[list[Line]] = []
    for page in pages:
        lines = [ln for ln in page.lines if ln.text and not _is_margin(ln, page, repeated, usual)]
        for column in _columns(lines):
            for group in _grouped(column):
                if groups and _goes_on(groups[-1], group, page):
                    groups[-1] = groups[-1] + group
                else:
                    groups.append(group)
    known = Counter(word for page in pages for line in page.lines for word in re.findall(r"\w+(?:-\w+)+", line.text))
    return [Paragraph(_joined([ln.text for ln in g], known), median(ln.size for ln in g)) for g in groups]


def _running_heads(pages: Sequence[Page]) -> frozenset[str]:
    """The texts, digits aside, in the margins of at least half of the pages, and of at least two."""
    seen = Counter(
        text for page in pages for text in {_DIGITS.sub("#", ln.text) for ln in page.lines if _in_margin(ln, page)}
    )
    return frozenset(text for text, count in seen.items() if count >= max(2, len(pages) / 2))


def _in_margin(line: Line, page: Page) -> bool:
    return line.bottom > page.height * (1 - MARGIN) or line.top < page.height * MARGIN


def _is_margin(line: Line, page: Page, repeated: frozenset[str], usual: float) -> bool:
    """Whether a line is a running head or a page number, in type no larger than usual: a headline may recur there."""
    if not _in_margin(line, page) or line.size > OTHER_SIZE * usual:
        return False
    return _DIGITS.sub("#", line.text) in repeated or _PAGE_NUMBER.fullmatch(line.text) is not None


def _columns(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """The columns of a page, in reading order; lines across columns divide the page into regions."""
    if not lines:
        return
    gutters = _gutters(lines)
    region: list[Line] = []
    for line in sorted(lines, key=lambda ln: -ln.top):
        if any(line.left < middle < line.right for middle in gutters):
            yield from _side_by_side(region, gutters)
            region = []
            yield [line]
        else:
            region.append(line)
    yield from _side_by_side(region, gutters)


def _gutters(lines: Sequence[Line]) -> list[float]:
    """The middles of the gaps between columns; empty if there is one column."""
    width = max(ln.right for ln in lines) - min(ln.left for ln in lines)
    spans: list[list[float]] = []
    counts: list[int] = []
    for line in sorted((ln for ln in lines if ln.right - ln.left < WIDE * width), key=lambda ln: ln.left):
        if spans and line.left < spans[-1][1] + GUTTER:
            spans[-1][1] = max(spans[-1][1], line.right)
            counts[-1] += 1
        else:
            spans.append([line.left, line.right])
            counts.append(1)
    columns = [span for span, count in zip(spans, counts, strict=True) if count >= FEWEST_LINES]
    return [(a[1] + b[0]) / 2 for a, b in pairwise(columns)]


def _side_by_side(region: Sequence[Line], gutters: Sequence[float]) -> Iterator[list[Line]]:
    """The columns of a region from left to right, each from top to bottom, with pieces of one line joined."""
    edges = [float("-inf"), *gutters, float("inf")]
    for start, end in pairwise(edges):
        column = [ln for ln in region if start <= (ln.left + ln.right) / 2 < end]
        if column:
            yield _rows(column)


def _rows(column: Sequence[Line]) -> list[Line]:
    """Lines from top to bottom, those at one height joined from left to right."""
    rows: list[Line] = []
    for line in sorted(column, key=lambda ln: (-round(ln.bottom), ln.left)):
        last = rows[-1] if rows else None
        if (
            last is not None
            and abs(last.bottom - line.bottom) < min(last.size, line.size) / 2
            and line.left >= last.right
        ):
            text = f"{last.text} {line.text}"
            rows[-1] = Line(text, last.left, min(last.bottom, line.bottom), line.right, max(last.top, line.top))
        else:
            rows.append(line)
    return rows


def _grouped(column: Sequence[Line]) -> Iterator[list[Line]]:
    pitch = _pitch(column)
    left = median(ln.left for ln in column)
    width = max(ln.right for ln in column) - left
    group: list[Line] = []
    for line in column:
        if group and _begins(line, group, pitch=pitch, left=left, width=width):
            yield group
            group = []
        group.append(line)
    yield group


def _pitch(column: Sequence[Line]) -> float:
    """The usual distance from one line to the next."""
    steps = [a.bottom - b.bottom for a, b in pairwise(column)]
    return median(steps) if steps else 0.0


def _begins(line: Line, group: list[Line], *, pitch: float, left: float, width: float) -> bool:
    """Whether a line begins a paragraph: after a gap or a short line, as a list item, indented, or in another size."""
    before = group[-1]
    sizes = sorted((line.size, before.size))
    indented = line.left - left > INDENT * line.size and before.left - left < INDENT * line.size
    return (
        before.bottom - line.bottom > PARTED * pitch
        or sizes[1] > OTHER_SIZE * sizes[0]
        or _ITEM.match(line.text) is not None
        or (indented and not _ITEM.match(group[0].text))
        or (before.right - left < SHORT * width and _ENDED.search(before.text) is not None)
    )


def _goes_on(before: list[Line], group: list[Line], page: Page) -> bool:
    """Whether a paragraph that was broken off at the end of a column or page continues here."""
    first, last = group[0], before[-1]
    moved = first.bottom >= last.bottom or first.top > page.height * (1 - 2 * MARGIN)
    sizes = sorted((first.size, last.size))
    if not moved or sizes[1] > OTHER_SIZE * sizes[0]:
        return False
    return not _ENDED.search(last.text) and (first.text[:1].islower() or last.text.endswith(("-", SOFT_HYPHEN)))


def _joined(lines: Iterable[str], known: Counter[str]) -> str:
    """The text of lines; a word broken at a line's end is joined, unless the document writes it with the hyphen."""
    text = ""
    for line in lines:
        last, first = _LAST_WORD.search(text), _FIRST_WORD.match(line)
        if last and first and (line[0].islower() or text.endswith(SOFT_HYPHEN)):
            hyphened = f"{last[1]}-{first[0]}" in known or line[0].isupper()
            text = text[:-1] + ("-" if hyphened else "") + line
        elif text and not text.endswith(("-", SOFT_HYPHEN)) and not (_CJK.match(line) and _CJK.match(text[-1])):
            text = f"{text} {line}"
        else:
            text += line
    return text.replace(SOFT_HYPHEN, "-")
