"""The article: text, hash, numbered sentences."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from briefing import Article, Evidence
from briefing.article import sha256_of, split_sentences


def sentences(text: str, language: str = "en") -> list[str]:
    return [s.text for s in split_sentences(text, language)]


def test_an_article_knows_its_hash_and_keeps_its_text() -> None:
    """The text is kept to the character, and the hash is of it."""
    article = Article.of("Rain fell.\r\n\u200bIt stopped. ", title="Rain", published="2031-04-05", language="en")
    assert article.text == "Rain fell.\r\n\u200bIt stopped. "
    assert article.sha256 == sha256_of(article.text)
    assert Article.model_validate_json(article.model_dump_json()) == article
    assert pickle.loads(pickle.dumps(article)) == article


def test_evidence_is_cut_out_of_the_text() -> None:
    """A span carries the characters it points at."""
    article = Article.of("The quay closed. The crews left.")
    assert article.evidence(4, 8) == Evidence(start=4, end=8, text="quay")


@pytest.mark.parametrize("published", ["yesterday", "2031-13-01", "17.03.2025"])
def test_a_date_that_is_not_iso_is_refused(published: str) -> None:
    """Dates are ISO 8601, whole or with a time."""
    with pytest.raises(ValidationError, match="ISO 8601"):
        Article.of("Rain fell.", published=published)


def test_a_time_with_zone_is_a_date() -> None:
    """A publication time keeps its zone."""
    assert Article.of("Rain.", published="2031-04-05T10:00:00+02:00").published == "2031-04-05T10:00:00+02:00"


def test_a_language_is_a_short_code() -> None:
    """A name of a language is no code."""
    with pytest.raises(ValidationError, match="ISO 639"):
        Article.of("Rain fell.", language="English")


def test_an_article_cannot_be_changed() -> None:
    """Articles are frozen."""
    with pytest.raises(ValidationError, match="frozen"):
        Article.of("Rain.").text = "Sun."


def test_sentences_are_numbered_from_one_without_white_space_around() -> None:
    """Numbers go up by one, and spans hold no outer white space."""
    text = "  Rain fell.  It stopped!\n\n Who knew? "
    found = split_sentences(text, "en")
    assert [(s.number, s.text) for s in found] == [(1, "Rain fell."), (2, "It stopped!"), (3, "Who knew?")]
    assert all(text[s.start : s.end] == s.text for s in found)


def test_a_heading_is_a_sentence_of_its_own() -> None:
    """A line without a full stop does not run into the next one."""
    assert sentences("Quay closes\nThe quay of Velm closed.") == ["Quay closes", "The quay of Velm closed."]


def test_a_quotation_and_its_attribution_on_the_next_line_are_one_sentence() -> None:
    """A line that ends in a comma goes on, also over a blank line."""
    assert len(sentences("“We will leave,”\nMarro said.")) == 1
    assert len(sentences("“We will leave,”\n\nMarro said.")) == 1


def test_an_initial_and_a_dateline_end_no_sentence() -> None:
    """A full stop after one letter, or before a dash, is none of a sentence."""
    assert len(sentences("Le maire a vu M. Rocheval. Il pleut.", "fr")) == 2
    assert len(sentences("SAN AURELIO.— El Gobierno cerró el puerto. Llueve.", "es")) == 2


def test_a_line_that_goes_on_in_lower_case_is_joined() -> None:
    """A break inside a sentence is no end of it."""
    assert sentences("The quay of Velm\nclosed on Monday.\nRain fell.") == [
        "The quay of Velm\nclosed on Monday.",
        "Rain fell.",
    ]


def test_text_wrapped_at_a_width_is_read_by_paragraphs() -> None:
    """Single line breaks of a wrapped text are spaces; blank lines are paragraphs."""
    text = (
        "The harbour board of Velm decided late on Monday evening to close\n"
        "Quay Nine for the whole of the coming winter, because the piles of\n"
        "Oak Street had begun to sink. Nobody was hurt.\n"
        "\n"
        "Crews will use the north dock."
    )
    assert [s.split()[0] for s in sentences(text)] == ["The", "Nobody", "Crews"]


@given(st.text(), st.sampled_from(["en", "de", "ar", "zh", "ja", "ru"]))
def test_spans_of_sentences_hold_for_any_text(text: str, language: str) -> None:
    """Every sentence is its span, spans are in order and do not overlap, and nothing but white space is between."""
    at = 0
    for sentence in split_sentences(text, language):
        assert text[sentence.start : sentence.end] == sentence.text
        assert text[at : sentence.start].strip() == ""
        assert sentence.start >= at
        at = sentence.end
    assert text[at:].strip() == ""


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Her son was ill. “We waited for hours,” she said.", 2),
        ('Her son was ill. "We waited for hours," she said.', 2),
        ('"He was ill." "So was she," Orr said.', 1),
        ("They came with Sgt. “Red” Lund.", 1),
        ("She came from the U.S. “Red” was her name.", 1),
    ],
)
def test_a_quotation_opens_a_sentence_after_a_word_like_an_abbreviation(text: str, count: int) -> None:
    """A word like "ill." is no abbreviation before an opening mark; a title and an initial part nothing."""
    sentences = Article.of(text, language="en").sentences
    assert len(sentences) == count
    assert all(text[s.start : s.end] == s.text for s in sentences)
