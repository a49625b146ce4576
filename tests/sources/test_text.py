"""Text, Markdown and JSON into an article."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from briefing.article import Article
from briefing.errors import InputError
from briefing.sources import load, looks_like
from briefing.sources.text import MAX_TEXT

STORY = "The ferry to Sandholm sails again\n\nThe harbour office said on Tuesday that the ferry is repaired.\n"


def test_a_string_is_the_text_character_for_character() -> None:
    """A str is the text, with its line ends, soft hyphens, zero-width and right-to-left characters as they are."""
    text = "The har\u00adbour\r\noffice\rsaid\n\u200bso \u202bאמר הדובר\u202c, he\u2028added.\ufeff"
    assert load(text).text == text


@given(st.text(alphabet=st.characters(exclude_categories=["Cc", "Cs"]), max_size=300))
def test_any_text_that_is_accepted_is_kept(tail: str) -> None:
    """Whatever characters follow a sentence, none is changed."""
    text = f"The mayor of Sandholm spoke on Tuesday. {tail}"
    assume(looks_like(text) is None)
    assert load(text, language="en").text == text


def test_a_short_first_line_before_a_blank_one_is_the_title() -> None:
    """The first line is the title when a blank line follows it, and stays in the text."""
    article = load(STORY)
    assert article.title == "The ferry to Sandholm sails again"
    assert article.text == STORY


@pytest.mark.parametrize(
    "text",
    [
        "The ferry sails again.\n\nThe harbour office said so on Tuesday.",
        "The ferry sails again\nThe harbour office said so on Tuesday.",
        "The ferry sails again and again",
        "word " * 40 + "\n\nThe harbour office said so on Tuesday.",
        "«The ferry sails again.»\n\nThe harbour office said so on Tuesday.",
    ],
)
def test_a_sentence_or_a_paragraph_is_no_title(text: str) -> None:
    """A line that ends a sentence, is long, or runs on is not taken for a title."""
    assert load(text).title is None


def test_what_is_stated_describes_the_article() -> None:
    """Title, address, date and language given to `load` are the article's."""
    article = load(STORY, title="Ferry", url="https://sandholm.example/1", published="2025-03-18", language="en-GB")
    assert (article.title, article.url, article.published, article.language) == (
        "Ferry",
        "https://sandholm.example/1",
        "2025-03-18",
        "en",
    )


def test_an_article_is_taken_as_it_is() -> None:
    """An Article comes back equal, or with what is stated about it, and always with its hash."""
    article = Article.of(STORY, language="en", outlet="Sandholm Post")
    assert load(article) is article
    assert load(article, title="Ferry") == article.model_copy(update={"title": "Ferry"})
    without = article.model_copy(update={"text": None, "language": None})
    assert load(without, published="2025-03-18").sha256 == article.sha256


@pytest.mark.parametrize(
    ("published", "kept"),
    [
        ("2025-03-18", "2025-03-18"),
        ("20250318", "2025-03-18"),
        ("2025-03-18T13:00:00Z", "2025-03-18T13:00:00Z"),
        (" 2025-03-18 13:00 ", "2025-03-18 13:00"),
        ("2025W12T12", "2025-03-17T12:00:00"),
        (date(2025, 3, 18), "2025-03-18"),
        (datetime(2025, 3, 18, 13, tzinfo=UTC), "2025-03-18T13:00:00+00:00"),
    ],
)
def test_a_date_may_be_a_string_or_an_object(published: Any, kept: str) -> None:
    """`published` takes ISO 8601, a date or a datetime, and keeps no more precision than it was given."""
    assert load(STORY, published=published).published == kept


@pytest.mark.parametrize("published", ["yesterday", "18/03/2025", "", "2025-13-40", 20250318])
def test_a_date_that_is_none_is_refused(published: Any) -> None:
    """Anything else for `published` is an InputError that shows how to write it."""
    with pytest.raises(InputError, match="2025-03-17"):
        load(STORY, published=published)


@pytest.mark.parametrize("language", ["English", "e", "", "und"])
def test_a_language_that_is_no_code_is_refused(language: str) -> None:
    """A language that is not an ISO 639 code is an InputError that names one."""
    with pytest.raises(InputError, match="'en'"):
        load(STORY, language=language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (STORY, "en"),
        ("Die Hafenbehörde teilte am Dienstag mit, dass die Fähre wieder fährt.", "de"),
        (
            "Havnekontoret sier at fergen nå er reparert, og at den skal gå igjen. Det var ikke mulig før.",
            "no",
        ),
        ("港湾事務所は火曜日、フェリーの修理が終わったと述べた。", "ja"),
        ("Yes, yes, no", None),
        ("Mira Tolland, Oskar Brandvik, 12 34 56 78", None),
    ],
)
def test_the_language_is_detected_where_it_is_certain(text: str, language: str | None) -> None:
    """The language of a text that says nothing of it is detected; of hardly any text, or names, it stays open."""
    assert load(text).language == language


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("", "empty"),
        (" \r\n\t\u00a0\u200b\ufeff", "empty"),
        ("Yes.", "hardly any words"),
        ("12, 34, 56, 78", "hardly any words"),
        ("The ferry\0 sails again", "binary"),
        ("The\x01 fer\x02ry\x03 sails\x04 again", "binary"),
        ("The ferry sails \udcff again", "surrogates"),
        ("ferry sails now " * (MAX_TEXT // 16) + "again", "more than 2 MiB"),
    ],
)
def test_what_is_no_text_is_refused(text: str, what: str) -> None:
    """An empty, binary, wordless, wrongly decoded or huge text is an InputError that says which."""
    with pytest.raises(InputError, match=what):
        load(text)


def test_a_stray_control_character_is_no_reason_to_refuse() -> None:
    """One form feed or bell in a text does not make it binary."""
    assert load("The ferry\x07 sails\x0c again").text == "The ferry\x07 sails\x0c again"


@pytest.mark.parametrize(
    "address", ["https://sandholm.example/ferry", "HTTP://10.0.0.1", "www.sandholm.example", "file:///etc/passwd\n"]
)
def test_an_address_given_as_text_gets_the_way_to_fetch_it(address: str) -> None:
    """A str that is an address is not fetched: the error shows `url=`."""
    with pytest.raises(InputError, match=r"url='"):
        load(address)


@pytest.mark.parametrize(
    "path",
    ["/etc/passwd", "./story.txt", "../a", "~/a b.txt", "C:\\news\\a story.txt", "story.html.gz", "a/b", "My story.md"],
)
def test_a_path_given_as_text_gets_the_way_to_open_it(path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A str that looks like a path is not opened, nor looked up on the disk: the error shows `Path(…)`."""

    def touched(*_: object, **__: object) -> None:
        raise AssertionError("the disk was looked at")

    for name in ("open", "exists", "stat", "is_file"):
        monkeypatch.setattr(Path, name, touched)
    with pytest.raises(InputError, match=r"Path\('"):
        load(path)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The ferry sails again.",
        "Read it at https://sandholm.example/ferry today",
        "/etc/passwd\n/etc/hosts",
        "He called the file " + "very " * 60 + "long.txt",
        "a/" * 600,
    ],
)
def test_prose_does_not_look_like_a_path_or_an_address(text: str) -> None:
    """Several lines, or words around an address, are text."""
    assert looks_like(text) is None


def test_nothing_to_load_is_said() -> None:
    """Without a source and an address there is nothing to read."""
    with pytest.raises(InputError, match="nothing to load"):
        load()


def test_a_source_of_another_type_is_refused() -> None:
    """A source that is none of the types is named in the error."""
    with pytest.raises(InputError, match="not int"):
        load(7)  # type: ignore[arg-type]


def test_an_unknown_kind_is_refused() -> None:
    """A kind that there is not gets the list of those that there are."""
    with pytest.raises(InputError, match="text, markdown, html, pdf, json"):
        load(STORY, kind="docx")  # type: ignore[arg-type]


def test_a_pdf_cannot_be_a_string() -> None:
    """A str with kind="pdf" gets told that a PDF is bytes."""
    with pytest.raises(InputError, match="bytes"):
        load(STORY, kind="pdf")


# ---------------------------------------------------------------------------------------------- Markdown


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Intro first\n\n# The *ferry* [sails](https://a.example) again #\n\nIt is repaired.", "The ferry sails again"),
        ("The ferry sails\n===\n\nIt is repaired.", "The ferry sails"),
        ("```\n# not a heading\n```\n\n# The ferry sails\n\nIt is repaired.", "The ferry sails"),
        ("The ferry sails\n\nIt is repaired and was tried.", "The ferry sails"),
        ("It is repaired.\n\n## Later\n\nIt sails.", None),
    ],
)
def test_the_first_heading_of_markdown_is_the_title(text: str, title: str | None) -> None:
    """Markdown is text whose title is its first heading, in words, code blocks aside."""
    article = load(text, kind="markdown")
    assert (article.title, article.text) == (title, text)


def test_front_matter_describes_markdown_and_is_no_text() -> None:
    """The fields of front matter are read, and it is cut off the text."""
    front = '---\ntitle: "The ferry sails"\ndate: 2025-03-18\nauthor: Mira Tolland\nlanguage: en-GB\nurl:\n---\n'
    article = load(f"{front}# Another\n\nIt is repaired.", kind="markdown")
    assert article.text == "# Another\n\nIt is repaired."
    assert (article.title, article.published, article.authors) == ("The ferry sails", "2025-03-18", ("Mira Tolland",))
    assert (article.language, article.url) == ("en", None)


# ---------------------------------------------------------------------------------------------- JSON


def test_json_has_text_and_what_is_known() -> None:
    """A JSON object with text, title and date fields is an article; schema.org's names are understood too."""
    article = load(
        json.dumps(
            {
                "headline": "The ferry sails",
                "articleBody": STORY,
                "datePublished": "2025-03-18T08:00:00+01:00",
                "author": [{"name": "Mira Tolland"}, "Oskar Brandvik"],
                "publisher": {"name": "Sandholm Post"},
                "inLanguage": "en-GB",
                "views": 7,
            }
        ),
        kind="json",
    )
    assert article == Article.of(
        STORY,
        title="The ferry sails",
        outlet="Sandholm Post",
        authors=("Mira Tolland", "Oskar Brandvik"),
        published="2025-03-18T08:00:00+01:00",
        language="en",
    )


def test_an_article_written_as_json_is_read_back() -> None:
    """The JSON of an Article gives an equal one."""
    article = Article.of(STORY, title="Ferry", language="en", updated="2025-03-19", authors=("Mira Tolland",))
    assert load(article.model_dump_json(), kind="json") == article


@pytest.mark.parametrize(
    ("given", "what"),
    [
        ("{", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ("[]", "one article at a time"),
        ('"The ferry sails again"', "not a JSON object"),
        ('{"title": "Ferry"}', "no text"),
        ('{"text": 7}', "'text'"),
        ('{"text": "The ferry sails again", "authors": [7]}', "'authors'"),
        ('{"text": "The ferry sails again", "date": "soon"}', "ISO 8601"),
        ('{"text": "The ferry sails again", "language": "English"}', "ISO 639"),
        ('{"text": " "}', "empty"),
        ('{"text": "The ferry sails again", "title": "\\ud800"}', "not JSON"),
    ],
)
def test_json_that_is_no_article_is_refused(given: str, what: str) -> None:
    """Broken JSON, a list, and a missing or wrong field each get a sentence that says so."""
    with pytest.raises(InputError, match=what):
        load(given, kind="json")


def test_heavy_libraries_are_not_loaded_for_text() -> None:
    """Reading a text loads none of the libraries for pages, PDFs and addresses."""
    code = (
        "import sys; from briefing.sources import load; load('The ferry sails again', language='en');"
        "print([m for m in ('trafilatura', 'lxml', 'pypdfium2', 'httpx2', 'py3langid', 'charset_normalizer')"
        " if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
