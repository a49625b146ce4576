"""Numbers in digits and words: what they come to, and whether the cited sentences have them."""

from __future__ import annotations

import time
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.checks.dates.days import check_days
from briefing.checks.document import Finding
from briefing.checks.numbers.amounts import Amount, amounts, unit_lexicon
from briefing.checks.numbers.number_words import han_value, number_lexicon, numeral_value
from briefing.checks.numbers.numbers import check_numbers, check_value, side_of
from briefing.languages import CODES
from tests.documents import document_from
from tests.tables import rows, table


def find_numbers(text: str, language: str) -> list[Amount]:
    return [amount for amount in amounts(text, language) if not amount.weak]


def check(prose: str, article: str, language: str | None = "en", prose_language: str | None = None) -> Finding:
    """Check a statement that cites the first sentence of an article of Tuesday, 18 March 2025."""
    document = document_from(article, language=language, published="2025-03-18", prose=prose_language)
    return check_numbers(prose, document.cited([1]), document)


@table()
def test_numbers_are_read_with_scale_and_unit(language: str, text: str, expected: list[tuple[str, str | None]]) -> None:
    """Digits and words of a language come to the same values and units."""
    found = [(round(q.value, 6), q.unit) for q in find_numbers(text, language)]
    assert found == [(Decimal(value), unit) for value, unit in expected]


def test_a_quantity_is_a_span_of_the_text() -> None:
    """The span holds the currency sign before and the unit behind."""
    text = "They paid $5bn, or 20 percent."
    assert [text[q.start : q.end] for q in find_numbers(text, "en")] == ["$5bn", "20 percent"]


@table()
def test_a_number_that_is_there_passes(language: str, prose: str, article: str) -> None:
    """The same number passes however it is written."""
    assert check(prose, article, language) == Finding("number-unsupported", "passed")


def test_a_word_that_may_be_a_number_is_unchecked_where_it_is_not_carried() -> None:
    """French "neuf" is nine or new: it fails nothing, and it passes only where the sentences have it."""
    assert check("Contre neuf en mai.", "Contre quatre en mai.", "fr").outcome == "unchecked"
    assert check("Contre neuf en mai.", "Contre neuf en mai.", "fr").outcome == "passed"


@table()
def test_a_number_that_is_not_there_fails(prose: str, article: str, message: str) -> None:
    """Another value, scale, unit or currency fails, and the message says both."""
    finding = check(prose, article)
    assert (finding.code, finding.outcome) == ("number-unsupported", "failed")
    assert message in finding.message


@table()
def test_each_text_is_read_in_its_language(prose: str, language: str) -> None:
    """A brief in another language is read by that language's separators and words."""
    assert check(prose, "Some 2,500 people fled.", "en", language).outcome == "passed"
    assert check(prose, "Some 2,600 people fled.", "en", language).outcome == "failed"


def test_names_with_digits_are_compared_by_digits_across_languages() -> None:
    """A weapon's name in another script keeps its digits."""
    assert check("Die S-300 flog.", "С-300 летела.", "ru", "de").outcome == "passed"
    assert check("Die S-400 flog.", "С-300 летела.", "ru", "de").outcome == "failed"


def test_neighbours_of_the_cited_sentences_count() -> None:
    """A number beside the cited sentence counts, one further on does not."""
    assert check("In all 20 fled.", "They fled. They were 20.").outcome == "passed"
    assert check("In all 20 fled.", "They fled. It rained. They were 20.").outcome == "failed"


def test_where_a_language_is_not_known_only_digits_are_judged() -> None:
    """Words of an unknown language are left unchecked, digits of the statement are still compared."""
    assert check("20 fled.", "Some 20 fled.", "en", "xx").outcome == "unchecked"
    assert check("30 fled.", "Some 20 fled.", "en", "xx").outcome == "failed"
    assert check("30 fled.", "Gotow 20.", None, "en").outcome == "unchecked"
    assert check("20 fled.", "Gotow 20.", None, "en").outcome == "unchecked"
    assert check("Hun hoppet 4,75.", "Hun hoppet 4,70.", "no").outcome == "failed"
    assert check("Hun hoppet 4,70.", "Hun hoppet 4,70.", "no").outcome == "unchecked"
    assert check("5 millioner", "5 million left.", "en", "no").outcome == "unchecked"


def test_an_unknown_language_has_no_number_words() -> None:
    """The tables of an unknown language hold what is written the same everywhere."""
    assert number_lexicon("xx").match(["two"], 0) is None
    assert unit_lexicon("xx").match(["km"], 0) == ("km", 1)


@pytest.mark.parametrize(
    ("numeral", "language", "value"),
    [
        ("1.234.567", "en", 1234567),
        ("1,234.5", "de", Decimal("1234.5")),
        ("2.500", "en", Decimal("2.5")),
        ("0,500", "en", Decimal("0.5")),
        ("1234,567", "de", Decimal("1234.567")),
    ],
)
def test_separators_say_themselves_or_follow_the_language(numeral: str, language: str, value: Decimal) -> None:
    """Two separators decide alone; one alone is read as the language has it."""
    assert numeral_value(numeral, language) == value


@table()
def test_chinese_numerals_come_to_their_value(numeral: str, value: int) -> None:
    """Chinese characters, digits with their scales and years digit by digit."""
    assert han_value(numeral) == value


WORDS = st.sampled_from(
    [word for row in rows(__file__, "numbers_are_read_with_scale_and_unit") for word in row["text"].split()]
)


@settings(deadline=None, max_examples=150)
@given(
    st.one_of(st.text(max_size=40), st.lists(WORDS, max_size=7).map(" ".join)),
    st.sampled_from([*sorted(CODES), "xx"]),
)
def test_any_text_is_read_without_an_error(text: str, language: str) -> None:
    """No text raises, and spans are inside it, in order."""
    found = find_numbers(text, language)
    assert all(0 <= q.start < q.end <= len(text) for q in found)
    assert [q.start for q in found] == sorted(q.start for q in found)


@settings(deadline=None, max_examples=100)
@given(st.integers(0, 10**12), st.sampled_from(sorted(CODES)))
def test_digits_with_separators_come_back(number: int, language: str) -> None:
    """A number written with its language's thousands separators is that number."""
    separator = {"de": ".", "it": ".", "tr": ".", "pt": ".", "es": ".", "fr": "\u202f", "ru": "\u00a0", "uk": "\u00a0"}
    written = f"{number:,}".replace(",", separator.get(language, ","))
    assert [q.value for q in find_numbers(f"({written})", language)] == [number]


@table()
def test_a_round_number_is_read_where_a_word_says_how_it_is_round(
    language: str, text: str, prose: str, outcome: str
) -> None:
    """Nearly 3,000 for 2,950 is a reason to read; more than 3,000 fails, and so does the bare 3,000."""
    document = document_from(text, language=language)
    assert check_numbers(prose, document.sentences, document).outcome == outcome


def test_words_of_opposite_sides_are_told_apart_in_the_message() -> None:
    """The message says which side the statement takes, since the number itself is the same."""
    document = document_from("It has nearly 3,000 members.")
    finding = check_numbers("It has more than 3,000 members.", document.sentences, document)
    assert finding.message == "The statement says more than 3,000; the cited sentences, the opposite."
    finding = check_numbers("It has almost 3,000 members.", document.sentences, document)
    assert not finding.message


@table()
def test_a_currency_is_neither_changed_nor_added_and_leaving_it_out_is_not_decided(
    text: str, prose: str, outcome: str
) -> None:
    """Fifty million of what, a statement that leaves the currency out does not say: it may be customers."""
    document = document_from(text)
    assert check_numbers(prose, document.sentences[:1], document).outcome == outcome


@table()
def test_numbers_of_any_length_are_read(text: str, language: str) -> None:
    """A number longer than decimals are precise to is still itself."""
    document = document_from(text, language=language)
    assert check_numbers(text, document.sentences, document).outcome in ("passed", "unchecked")


@given(st.text(max_size=40), st.text(max_size=40), st.sampled_from([*sorted(CODES), "xx"]))
def test_words_beside_a_number_say_a_side_or_none(before: str, after: str, language: str) -> None:
    """Whatever stands beside it, and in a language that is not known."""
    at = len(before)
    assert side_of(f"{before}3000{after}", at, at + 4, language) in ("below", "above", "around", None)


@table()
def test_a_number_is_the_same_however_it_is_written(language: str, article: str, prose: str, expected: str) -> None:
    """Glued currencies, ranges, feet and inches, halves, scores; what a reader has to say is left open."""
    assert check(prose, article, language).outcome == expected


@pytest.mark.parametrize(
    ("value", "article", "expected"),
    [
        (3.2, "It cost $3.2 million.", "passed"),
        (3200000, "It cost $3.2 million.", "passed"),
        (Decimal("3.2"), "It cost $3.2 million.", "passed"),
        (3.3, "It cost $3.2 million.", "failed"),
        (27, "It rose by 27 percent.", "passed"),
        (0.27, "It rose by 27 percent.", "unchecked"),
        (-27, "It fell by 27 percent.", "unchecked"),
        (2024, "It fell in May 2024.", "passed"),
        (2023, "It fell in May 2024.", "failed"),
        (260, "It cuts 900 jobs, 640 of them in Lom.", "unchecked"),
        (3, "It has mills in Lom, Varna and Pell.", "unchecked"),
        (0, "It rained.", "unchecked"),
        (7, "It rained.", "failed"),
        (12, "Twelve came.", "passed"),
        (float("nan"), "Twelve came.", "failed"),
        (float("inf"), "Twelve came.", "failed"),
    ],
)
def test_a_bare_number_of_a_section_is_held_against_the_article(
    value: float | Decimal, article: str, expected: str
) -> None:
    """With its scale or without it; what can be worked out is for a reader."""
    document = document_from(article, published="2026-05-20")
    finding = check_value(value, document.sentences, document)
    assert (finding.code, finding.outcome) == ("number-unsupported", expected)


def test_a_failed_value_says_what_the_article_has() -> None:
    """The message names both."""
    document = document_from("It cost $3.2 million.")
    message = check_value(3.3, document.sentences, document).message
    assert message == "The value is 3.3; the cited sentences say $3.2 million."


def test_a_value_of_an_article_in_an_unknown_language_is_unchecked_where_it_may_stand_in_words() -> None:
    """Figures of three places and more are no words that nobody can read."""
    document = document_from("Hun hoppet 4,70 meter, sa tre.", language="no")
    assert [check_value(v, document.sentences, document).outcome for v in (4.7, 3, 4.75)] == [
        "passed",
        "unchecked",
        "failed",
    ]


@settings(deadline=None, max_examples=150)
@given(
    st.one_of(st.text(max_size=60), st.lists(WORDS, max_size=9).map(" ".join)),
    st.one_of(st.text(max_size=60), st.lists(WORDS, max_size=9).map(" ".join)),
    st.sampled_from([*sorted(CODES), "no"]),
    st.sampled_from([None, "2026-03-11"]),
)
def test_no_text_makes_the_checks_raise(prose: str, text: str, language: str, published: str | None) -> None:
    """Whatever a model writes of whatever article, and a text supports itself."""
    document = document_from(f"x {text}", language=language, published=published)
    for check_of in (check_numbers, check_days):
        assert check_of(prose, document.sentences, document).outcome in ("passed", "failed", "unchecked")
    assert check_value(float(len(prose)), document.sentences, document).outcome in ("passed", "failed", "unchecked")


def test_a_long_text_is_checked_in_linear_time() -> None:
    """Nothing that looks for lists, scores or names goes back and forth."""
    text = " ".join(f"Orr, {n} and" for n in range(50_000, 90_000, 20)) + " " + "a" * 20000 + ", and 7."
    document = document_from(text)
    started = time.process_time()
    assert check_numbers("Orr has 33.", document.sentences, document).outcome == "failed"
    assert time.process_time() - started < 5
