"""PDFs into an article, on small PDFs written here."""

from __future__ import annotations

import gzip
import sys
import threading
from typing import TYPE_CHECKING

import pytest

from briefing.errors import ConfigError, InputError
from briefing.sources import load
from briefing.sources import pdf as pdf_reader
from tests.sources.pdfs import ENCRYPTED, LEFT, MIDDLE, PITCH, TOP, Piece, lines, pdf

if TYPE_CHECKING:
    from pathlib import Path


def text_of(*pages: list[Piece]) -> str:
    """The text that a PDF is read as."""
    return load(pdf(*pages)).text or ""


def test_lines_become_paragraphs() -> None:
    """Lines are joined, a wider gap parts paragraphs, and the word parted at a line's end is one."""
    first = lines("The harbour office said on Tuesday that the fer-", "ry is repaired and has been tried with lorries.")
    second = lines("The island council demands that the state pay the", "half of the bill.", top=TOP - 60)
    assert text_of(first + second) == (
        "The harbour office said on Tuesday that the ferry is repaired and has been tried with lorries.\n\n"
        "The island council demands that the state pay the half of the bill."
    )


def test_a_hyphen_that_belongs_to_a_word_stays() -> None:
    """A compound that the document writes with its hyphen elsewhere keeps it, and so does one with a capital."""
    text = text_of(
        lines(
            "The long-awaited ferry sails again, and the long-",
            "awaited repairs are paid for by the Elling-",
            "Sandholm company, as it had prom-",
            "ised in 2024-",
            "25, its spokesman said.",
        )
    )
    assert "the long-awaited repairs" in text
    assert "Elling-Sandholm company" in text
    assert "promised in 2024-25" in text


def test_a_first_line_that_is_indented_begins_a_paragraph() -> None:
    """Indentation, the end of a sentence on a short line, and an item of a list part paragraphs without a gap."""
    wide = "The harbour office said on Tuesday that the ferry is"
    page = [
        *lines(wide, wide),
        (10, LEFT + 12, TOP - 2 * PITCH, "An indented line that begins another paragraph"),
        (10, LEFT, TOP - 3 * PITCH, "and ends it soon."),
        (10, LEFT, TOP - 4 * PITCH, wide),
        (10, LEFT, TOP - 5 * PITCH, "• the first item of a list that goes on to the"),
        (10, LEFT + 12, TOP - 6 * PITCH, "next line"),
        (10, LEFT, TOP - 7 * PITCH, "• the second item"),
    ]
    assert text_of(page).split("\n\n") == [
        f"{wide} {wide}",
        "An indented line that begins another paragraph and ends it soon.",
        wide,
        "• the first item of a list that goes on to the next line",
        "• the second item",
    ]


def test_columns_are_read_one_after_the_other() -> None:
    """Two columns under a headline are read left first, whatever their order in the file; a paragraph may go over."""
    left = lines(
        "The harbour office said on Tuesday that", "the ferry is repaired. It was tried twice", "with lorries and with"
    )
    right = lines(
        "buses on board, and it held, said Mira",
        "Tolland, who runs the office. She was",
        "glad to see it sail.",
        x=MIDDLE,
    )
    head = [(20.0, LEFT, TOP + 40, "Ferry to Sandholm sails again after three months")]
    foot = lines(
        "Between both columns and below them stands a line that goes over the whole width of the page.", top=600
    )
    article = load(pdf(right + left + head + foot))
    assert article.title == "Ferry to Sandholm sails again after three months"
    over = (
        "The harbour office said on Tuesday that the ferry is repaired. It was tried twice with lorries and with "
        "buses on board, and it held, said Mira Tolland, who runs the office. She was glad to see it sail."
    )
    assert (article.text or "").split("\n\n") == [
        "Ferry to Sandholm sails again after three months",
        over,
        "Between both columns and below them stands a line that goes over the whole width of the page.",
    ]


def test_running_heads_and_page_numbers_are_left_out() -> None:
    """What recurs in the margins, and the number of the page, are no text; a headline that recurs there is."""

    def page(number: int, *texts: str) -> list[Piece]:
        frame = [
            (8.0, LEFT, 815, "Ferry sails again"),
            (8.0, 400, 815, f"Post {number}/2025"),
            (8.0, 290, 30, f"Page {number} of 3"),
        ]
        return [*frame, *lines(*texts, top=680)]

    head = [(22.0, LEFT, 780, "Ferry sails again")]
    article = load(
        pdf(
            head
            + page(1, "The harbour office said on Tuesday that the ferry is", "repaired and that it was tried with"),
            page(2, "lorries on the same day, and it held.", "The island council was glad"),
            page(3, "It will sail four times a day."),
        )
    )
    assert article.title == "Ferry sails again"
    over = (
        "The harbour office said on Tuesday that the ferry is repaired and that it was tried with "
        "lorries on the same day, and it held. The island council was glad"
    )
    assert (article.text or "").split("\n\n") == [
        "Ferry sails again",
        over,
        "It will sail four times a day.",
    ]


def test_pieces_of_a_line_are_put_together() -> None:
    """A line drawn in pieces, with wide spaces and out of order, is one line."""
    pieces: list[Piece] = [
        (10.0, LEFT + 180, 700, "said on Tuesday"),
        (10.0, LEFT, 700, "The harbour office"),
        (10.0, LEFT + 95, 700, "then"),
    ]
    assert text_of(pieces) == "The harbour office then said on Tuesday"


@pytest.mark.parametrize(
    ("stated", "title"),
    [
        ("The ferry  is repaired", "The ferry is repaired"),
        ("Microsoft Word - ferry.docx", "Ferry sails again"),
        ("ferry_final.indd", "Ferry sails again"),
        ("Something that is not on the page", "Ferry sails again"),
        ("", "Ferry sails again"),
    ],
)
def test_the_title_is_shown_on_the_first_page(stated: str, title: str) -> None:
    """The document's own title counts where the first page shows it; else the largest type there."""
    page = [(18.0, LEFT, 770.0, "Ferry sails again"), *lines("The ferry is repaired, the harbour office said.")]
    assert load(pdf(page, title=stated)).title == title


def test_a_page_in_one_size_has_no_title() -> None:
    """Where nothing stands out there is no title, and no date is taken from the file."""
    article = load(pdf(lines("The ferry is repaired, the harbour office said.")))
    assert (article.title, article.published) == (None, None)


def test_a_packed_file_and_standard_names(tmp_path: Path) -> None:
    """A `.pdf` and a `.pdf.gz` are read alike, and a PDF under another name is still one."""
    data = pdf(lines("The ferry is repaired, the harbour office said."))
    (tmp_path / "a.pdf").write_bytes(data)
    (tmp_path / "a.pdf.gz").write_bytes(gzip.compress(data))
    (tmp_path / "a.txt").write_bytes(data)
    texts = {load(tmp_path / name).text for name in ("a.pdf", "a.pdf.gz", "a.txt")}
    assert texts == {"The ferry is repaired, the harbour office said."}


def test_japanese_lines_are_joined_without_a_space() -> None:
    """Scripts without spaces get none at a line's end, and a sign in two halves is put together."""
    from briefing.sources.pdf import Line, Page, paragraphs_of

    page = Page(595, 842, (Line("港の事務所は、", 50, 700, 200, 710), Line("修理が終わった。", 50, 686, 200, 696)))
    assert [p.text for p in paragraphs_of([page])] == ["港の事務所は、修理が終わった。"]
    assert pdf_reader._text(["\ud83d", "\ude00", " ", " ", "a"]) == "😀 a"


def test_pdfs_may_be_read_in_threads() -> None:
    """Several threads that read PDFs at once get what one would."""
    data = pdf(*[lines("The ferry is repaired, the harbour office said.", "It sails again.") for _ in range(3)])
    found: list[str | None] = []
    threads = [threading.Thread(target=lambda: found.append(load(data).text)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [load(data).text] * 8


# ---------------------------------------------------------------------------------------------- bad PDFs


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (pdf(lines("The ferry is repaired."), extra=ENCRYPTED), "encrypted"),
        (pdf([]), "only images"),
        (pdf(lines("12")), "only images"),
        (b"%PDF-1.7 and nothing that follows", "cannot be read as a PDF"),
        (b"The ferry is repaired.", "cannot be read as a PDF"),
    ],
)
def test_a_pdf_without_text_is_refused(data: bytes, what: str) -> None:
    """An encrypted PDF, one of pictures and a broken one each get a sentence that says what to do."""
    with pytest.raises(InputError, match=what):
        load(data, kind="pdf")


def test_a_pdf_whose_pages_are_broken_is_refused() -> None:
    """A document that opens but whose page cannot be read is broken."""
    data = pdf(lines("The ferry is repaired.")).replace(b"/Kids [6 0 R]", b"/Kids [9 0 R]")
    with pytest.raises(InputError, match=r"damaged PDF|only images"):
        load(data)


def test_a_page_that_cannot_be_loaded_is_a_broken_pdf(monkeypatch: pytest.MonkeyPatch) -> None:
    """A fault of PDFium while it reads pages is an InputError."""
    import pypdfium2  # type: ignore[import-untyped]

    def fails(*_: object) -> None:
        raise pypdfium2.PdfiumError("Failed to load page.")

    monkeypatch.setattr(pypdfium2.PdfDocument, "get_page", fails)
    with pytest.raises(InputError, match="damaged PDF"):
        load(pdf(lines("The ferry is repaired.")))


@pytest.mark.parametrize(("limit", "what"), [("MAX_PAGES", "more than 1 pages"), ("MAX_SIGNS", "characters")])
def test_a_pdf_that_is_too_long_is_refused(monkeypatch: pytest.MonkeyPatch, limit: str, what: str) -> None:
    """Pages and signs have a limit each."""
    monkeypatch.setattr(pdf_reader, limit, 1)
    with pytest.raises(InputError, match=what):
        load(pdf(lines("The ferry is repaired."), *([lines("It sails.")] if limit == "MAX_PAGES" else [])))


def test_a_pdf_needs_the_extra_pdf(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without pypdfium2 the error names the extra to install."""
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    with pytest.raises(ConfigError, match=r"pip install 'news-briefing\[pdf\]'"):
        load(pdf([]))
