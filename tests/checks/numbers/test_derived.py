"""Numbers that one operation on two others gives: nobody rejects them, and nobody vouches for them."""

from __future__ import annotations

from briefing.checks.numbers.numbers import check_numbers
from tests.documents import document_from
from tests.tables import table


@table()
def test_what_can_be_worked_out_is_left_open(language: str, article: str, prose: str, expected: str) -> None:
    """A sum, a rest, a share, a span of years, a list: the right one is unchecked, another one fails."""
    document = document_from(article, language=language, published="2026-05-20")
    assert check_numbers(prose, document.sentences[:2], document).outcome == expected


def test_numbers_far_apart_give_nothing() -> None:
    """Where a whole article is cited, only what stands within three sentences is put together."""
    text = "The mill cuts 900 jobs. It rained. Nobody came. It was late. Varna loses 640."
    document = document_from(text)
    assert check_numbers("The other 260 go.", document.sentences, document).outcome == "failed"


def test_without_a_day_of_publication_no_year_is_counted_from_it() -> None:
    """Nobody knows how long ago it was."""
    document = document_from("The club sold its field in 2021.")
    assert check_numbers("It was sold five years ago.", document.sentences, document).outcome == "failed"
