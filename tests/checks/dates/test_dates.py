"""What time words mean, where a sentence has them, and whether an article does."""

from __future__ import annotations

import warnings
from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.checks.dates import periods
from briefing.checks.dates.dates import Resolved, check_expression, find_expressions, offset, resolve
from briefing.checks.document import Document
from briefing.languages import CODES
from tests.documents import document_from
from tests.tables import rows, table

with warnings.catch_warnings():  # edtf's grammar sets off warnings of pyparsing while it is imported
    warnings.simplefilter("ignore")
    from edtf import parse_edtf

TUESDAY = "2025-03-18"

STATUSES = ("past", "ongoing", "scheduled", "possible")


def meant(expression: str, language: str = "en", status: str = "past", published: str | None = TUESDAY) -> Resolved:
    return resolve(expression, published=published, language=language, status=status)


@table()
def test_words_come_to_a_date(language: str, status: str, expression: str, expected: str | None) -> None:
    """Time words come to the EDTF date they mean, seen from the day of publication."""
    assert meant(expression, language, status).date == expected


@table()
def test_what_is_no_date_stays_open(language: str, expression: str) -> None:
    """Durations, events, contradictions and days that are not in the calendar are not guessed."""
    assert meant(expression, language) == Resolved(None, None, None)


@table()
def test_hours_are_in_the_ends_and_never_in_the_date(
    language: str, expression: str, earliest: str | None, latest: str | None
) -> None:
    """A time of day is in earliest and latest, with its zone where one is given."""
    found = meant(expression, language, "scheduled")
    assert (found.earliest, found.latest) == (earliest, latest)
    assert found.date is not None
    assert "T" not in found.date


@table()
def test_ends_are_no_closer_than_the_words(expression: str, earliest: str | None, latest: str | None) -> None:
    """Vague words get the stretch they lie in, approximate ones and open ends none."""
    assert meant(expression)[1:] == (earliest, latest)


@pytest.mark.parametrize("expression", ["Tuesday", "yesterday", "March 18", "last year", "in March", "two days ago"])
def test_relative_words_need_a_day_of_publication(expression: str) -> None:
    """Without a publication date nothing relative is resolved, and nor is it with one that cannot be read."""
    assert meant(expression, published=None).date is None
    assert meant(expression, published="soon").date is None


def test_absolute_dates_need_no_day_of_publication() -> None:
    """A date with its year stands alone."""
    assert meant("March 18, 2025", published=None).date == "2025-03-18"


def test_hours_ago_count_from_the_time_of_publication() -> None:
    """Hours are counted back where the time of publication is known, and only there."""
    assert meant("six hours ago", published="2025-03-18T03:00:00+00:00").date == "2025-03-17"
    assert meant("six hours ago").date is None
    assert meant("30 minutes ago", published="2025-03-18T03:00:00+00:00").date == "2025-03-18"


def test_a_day_across_the_date_line_keeps_its_year() -> None:
    """A date one day on the other side of publication is that day, not a year away."""
    assert meant("March 19").date == "2025-03-19"
    assert meant("March 17", status="scheduled").date == "2025-03-17"


@pytest.mark.parametrize(
    ("zone", "day", "expected"),
    [
        ("ET", date(2025, 3, 8), "-05:00"),
        ("ET", date(2025, 3, 9), "-04:00"),
        ("PT", date(2025, 11, 2), "-08:00"),
        ("CT", date(2025, 7, 1), "-05:00"),
        ("KY", date(2025, 7, 1), "+03:00"),
        ("KY", date(2025, 12, 1), "+02:00"),
        ("+01:00", date(2025, 7, 1), "+01:00"),
    ],
)
def test_zones_follow_the_season(zone: str, day: date, expected: str) -> None:
    """Zones with summer time have the offset of the day."""
    assert offset(zone, day) == expected


def test_a_stretch_does_not_run_backwards() -> None:
    """A span whose end is before its start is refused."""
    with pytest.raises(ValueError, match="before"):
        periods.span(periods.year(2025), periods.year(2024))


@table()
def test_time_expressions_are_found(language: str, text: str, expected: list[str]) -> None:
    """A sentence's dates, weekdays and hours are found, its durations and verbs are not."""
    assert [text[a:b] for a, b in find_expressions(text, language)] == expected


def document_of(text: str) -> Document:
    return document_from(text, published=TUESDAY)


def test_time_words_are_located_in_the_cited_sentence() -> None:
    """White space, dashes and case may differ; the span is that of the article."""
    document = document_of("It may rain. The  summit in May on\u00a0Tuesday — March 18 — ended.")
    finding, evidence = check_expression("on tuesday - March 18", document.cited([2]), document)
    assert finding.outcome == "passed"
    assert evidence is not None
    assert evidence.text == "on\u00a0Tuesday — March 18"
    assert document.text[evidence.start : evidence.end] == evidence.text
    _, may = check_expression("May", document.cited([1, 2]), document)
    assert may is not None
    assert may.text == "May"


@pytest.mark.parametrize("expression", ["Wednesday", "Tues", "", " . "])
def test_time_words_that_are_not_there_fail(expression: str) -> None:
    """Words that the cited sentence has not, or has only inside another word, are not supported."""
    document = document_of("They met on Tuesday. They part on Wednesday.")
    finding, evidence = check_expression(expression, document.cited([1]), document)
    assert (finding.code, finding.outcome, evidence) == ("expression-unsupported", "failed", None)
    assert expression in finding.message


def test_a_word_of_another_case_must_be_a_time_too() -> None:
    """The verb "may" is no May, the weekday written small is the weekday."""
    document = document_of("Only buses may use it on Tuesday.")
    assert check_expression("May", document.cited([1]), document)[1] is None
    assert check_expression("tuesday", document.cited([1]), document)[1] is not None


@pytest.mark.parametrize(
    ("language", "text", "words", "whole"),
    [
        ("tr", "Mahkeme ilk duruşmayı 17 Aralık'ta yapacak.", "7 Aralık", "17 Aralık"),
        ("de", "Am 15. März berät der Kreistag über den Fall.", "5. März", "15. März"),
        ("zh", "地铁三号线将推迟到12月20日开通。", "2月20日", "12月20日"),
    ],
)
def test_a_number_is_not_in_a_longer_one(language: str, text: str, words: str, whole: str) -> None:
    """“5. März” is not in “15. März”; endings may be written onto what is there."""
    document = document_from(text, language)
    assert check_expression(words, document.cited([1]), document)[1] is None
    assert check_expression(whole, document.cited([1]), document)[1] is not None


def test_every_date_is_edtf() -> None:
    """Everything the tables come to is EDTF that another parser reads."""
    for row in rows(__file__, "words_come_to_a_date"):
        found = meant(row["expression"], row["language"], row["status"]).date
        assert found is None or parse_edtf(found)


def times(value: str) -> datetime:
    return datetime.fromisoformat(value).replace(tzinfo=None)


WORDS = st.sampled_from([word for row in rows(__file__, "words_come_to_a_date") for word in row["expression"].split()])


@settings(deadline=None, max_examples=150)
@given(
    st.one_of(st.text(max_size=40), st.lists(WORDS, max_size=6).map(" ".join)),
    st.sampled_from([*sorted(CODES), "xx"]),
    st.sampled_from(STATUSES),
)
def test_any_words_are_read_without_an_error(text: str, language: str, status: str) -> None:
    """No text raises; ends are in order, dates are EDTF, spans are inside the text."""
    found = meant(text, language, status)
    if found.earliest and found.latest:
        assert times(found.earliest) <= times(found.latest)
    if found.date:
        assert parse_edtf(found.date)
    spans = find_expressions(text, language)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert list(spans) == sorted(spans)


@settings(deadline=None, max_examples=60)
@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)))
def test_a_written_out_date_comes_back(day: date) -> None:
    """A full date in words is that date, whatever the article's."""
    assert meant(f"{day:%B} {day.day}, {day.year}").date == day.isoformat()
    assert meant(f"{day.year}年{day.month}月{day.day}日", "zh").date == day.isoformat()


def test_an_infinitive_after_a_date_is_no_time_word() -> None:
    """The "to" of "to discuss" is not the "to" of a range."""
    sentence = "They meet between 1300 and 1500 GMT on March 18, 2031, to discuss the quay."
    assert [sentence[a:b] for a, b in find_expressions(sentence, "en")] == [
        "between 1300 and 1500 GMT on March 18, 2031"
    ]


@pytest.mark.parametrize(("words", "language"), [("点 3rd", "zh"), ("before 3 before 5", "en"), ("の 3rd : 点", "zh")])
def test_words_in_no_order_mean_nothing(words: str, language: str) -> None:
    """The word for an hour without a number is no time, and no error."""
    assert meant(words, language) == Resolved(None, None, None)


@table()
def test_a_duration_behind_a_day_is_no_part_of_it(text: str, words: str) -> None:
    """What took eleven hours came before the day; "after 3 pm" is an hour of it."""
    assert [text[start:end] for start, end in find_expressions(text, "en")] == [words]


@table()
def test_the_age_of_somebody_is_no_decade(text: str, words: list[str]) -> None:
    """Two digits are one behind an article or an apostrophe."""
    assert [text[start:end] for start, end in find_expressions(text, "en")] == words
