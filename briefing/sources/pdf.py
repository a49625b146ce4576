"""PDF into an `Article`, by pypdfium2: text in reading order, without running heads and page numbers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Any, Final, NamedTuple

from briefing._sync import Lock
from briefing.article import Article
from briefing.errors import ConfigError, InputError
from briefing.sources.text import LONGEST_TITLE, MIN_WORDS, checked, count_words

MAX_PAGES: Final = 200
MAX_SIGNS: Final = 2 * 1024**2

_LOCK: Final = Lock()  # PDFium must not be called from two threads at once
_PASSWORD: Final = 4  # FPDF_ERR_PASSWORD
_SECURITY: Final = 5  # FPDF_ERR_SECURITY
_LARGER: Final = 1.15  # times the type of the text: a headline's
_NO_TITLE: Final = re.compile(
    r"^(?:untitled|microsoft word|untitled-?\d*|.*\.(?:docx?|indd|pdf|qxp|rtf|odt|tex))\b", re.IGNORECASE
)
_SPACE: Final = 0.25  # of the type size, between two signs: a new word
_GAP: Final = 1.5  # of the type size: a new column
_HYPHEN: Final = 0x02


def read_pdf(data: bytes, *, name: str) -> Article:
    """Make an article of a PDF; its date is not used, since it says when the file was made."""
    try:
        import pypdfium2  # type: ignore[import-untyped]
    except ImportError as exc:
        raise ConfigError("Reading PDFs needs the extra 'pdf': pip install 'news-briefing[pdf]'.") from exc
    with _LOCK:
        try:
            document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as exc:
            raise _refusal(exc, name) from exc
        try:
            pages = _pages_in(document, name)
            title = str(document.get_metadata_value("Title") or "")
        except pypdfium2.PdfiumError as exc:
            raise InputError(f"{name} is a damaged PDF: save it again, or give its text.") from exc
        finally:
            document.close()
    text = "\n\n".join(p.text for p in paragraphs_of(pages))
    if count_words(text) < MIN_WORDS:
        raise InputError(f"{name} contains no text, only images of pages: run text recognition (OCR) first.")
    return Article.of(checked(text, name=name), title=_title(title, pages))


def _refusal(error: Exception, name: str) -> InputError:
    if getattr(error, "err_code", None) in (_PASSWORD, _SECURITY):
        return InputError(f"{name} is an encrypted PDF: save it without a password, or give its text.")
    return InputError(f"{name} cannot be read as a PDF: save it again, or give its text.")


def _pages_in(document: Any, name: str) -> list[Page]:
    if len(document) > MAX_PAGES:
        raise InputError(f"{name} has more than {MAX_PAGES} pages: give one article at a time.")
    pages, signs = [], 0
    for page in document:
        width, height = page.get_size()
        text = page.get_textpage()
        signs += text.count_chars()
        if signs > MAX_SIGNS:
            raise InputError(
                f"{name} has more than {MAX_SIGNS // 1024**2} million characters: give one article at a time."
            )
        pages.append(Page(width, height, tuple(_lines_in(text))))
    return pages


def _lines_in(text: Any) -> Iterator[Line]:
    """The lines of a page in the order of the file, split at wide gaps."""
    signs: list[str] = []
    box: Box | None = None
    for sign, place in _signs_in(text):
        if place is None:
            signs.append(" ")
            continue
        gap = (
            max(place.left - box.right, box.left - place.right) if box else 0.0
        )  # on either side: some write leftwards
        if box and (abs(place.bottom - box.bottom) > place.size / 2 or gap > _GAP * place.size):
            yield Line(_text(signs), *box)
            signs, box = [], None
        elif box and gap > _SPACE * place.size:
            signs.append(" ")
        signs.append(sign)
        box = box.around(place) if box else place
    if box:
        yield Line(_text(signs), *box)


def _signs_in(text: Any) -> Iterator[tuple[str, Box | None]]:
    """The characters of a page with their boxes; an inferred space has none.

    A hyphen that PDFium takes for a line-end hyphen becomes a soft hyphen.
    """
    from pypdfium2 import raw

    for index in range(text.count_chars()):
        code = raw.FPDFText_GetUnicode(text.raw, index)
        if raw.FPDFText_IsGenerated(text.raw, index) == 1:
            yield " ", None  # between words; at a line's end it is stripped
        elif code == _HYPHEN or raw.FPDFText_IsHyphen(text.raw, index) == 1:
            yield SOFT_HYPHEN, Box(*text.get_charbox(index, loose=True))
        else:
            yield chr(code or 0xFFFD), Box(*text.get_charbox(index, loose=True))


def _text(signs: list[str]) -> str:
    """The text of a line; PDFium gives rare characters in two halves."""
    text = " ".join("".join(signs).split())
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _title(stated: str, pages: list[Page]) -> str | None:
    """The document's title if the first page shows it, else what is in the largest type there."""
    paragraphs = paragraphs_of(pages)
    first = paragraphs_of(pages[:1])
    shown = " ".join(p.text for p in first)
    stated = " ".join(stated.split())
    if stated and not _NO_TITLE.match(stated) and stated.casefold() in shown.casefold():
        return stated
    usual = median(p.size for p in paragraphs for _ in range(0, len(p.text), 40))
    largest = max(first, key=lambda p: p.size)
    return largest.text if largest.size > _LARGER * usual and len(largest.text) <= LONGEST_TITLE else None


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
