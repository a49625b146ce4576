"""PDF into an `Article`, by pypdfium2: text in reading order, without running heads and page numbers."""

from __future__ import annotations

import re
from statistics import median
from typing import TYPE_CHECKING, Any, Final

from briefing._sync import Lock
from briefing.article import Article
from briefing.errors import ConfigError, InputError
from briefing.sources.layout import SOFT_HYPHEN, Box, Line, Page, paragraphs_of
from briefing.sources.text import LONGEST_TITLE, MIN_WORDS, checked, count_words

if TYPE_CHECKING:
    from collections.abc import Iterator

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
