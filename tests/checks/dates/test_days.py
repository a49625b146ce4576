"""Months and weekdays of a statement: whether the cited sentences have them."""

from __future__ import annotations

from briefing.checks.dates.days import CODE, check_days, marks_of
from briefing.checks.document import Finding, passed
from tests.documents import document_from
from tests.tables import table


def judged(article: str, prose: str, language: str, *, published: str | None = "2026-03-11") -> Finding:
    """Check a statement that cites the article's first sentence; it was published on a Wednesday."""
    document = document_from(article, language=language, published=published)
    return check_days(prose, document.sentences[:1], document)


@table()
def test_a_month_or_weekday_must_be_in_the_sentences(language: str, said: str, true: str, false: str) -> None:
    """The same day, or less of it, passes in every language; another day or month fails."""
    assert judged(said, true, language).outcome == "passed"
    assert judged(said, false, language).outcome == "failed"


@table()
def test_a_day_that_the_time_words_come_to_passes(said: str, prose: str) -> None:
    """What the words and the publication date give is as good as the words."""
    assert judged(said, prose, "en").outcome == "passed"


@table()
def test_relative_words_stay_open_without_a_publication_date(said: str, prose: str, outcome: str) -> None:
    """Nobody can say which day "yesterday" was, so a day named for it is neither right nor wrong."""
    assert judged(said, prose, "en", published=None).outcome == outcome


def test_other_languages_are_not_judged() -> None:
    """Where the time words are not known, nothing is said."""
    assert judged("Messut alkavat tiistaina.", "Messut alkavat perjantaina.", "fi").outcome == "unchecked"


def test_a_date_of_a_sentence_further_on_is_left_open() -> None:
    """A statement may take its day from the next sentence; one further on may be of something else."""
    article = "Ada Brandt sings. She sings on Friday. The hall is small. It closes in June 2031, on a Monday."
    assert judged(article, "Brandt sings on Friday.", "en").outcome == "passed"
    for prose in ("in June", "on Monday", "in 2031", "in June 2031"):
        assert judged(article, f"Brandt sings {prose}.", "en").outcome == "unchecked"
    assert judged(article, "Brandt sings in July.", "en").outcome == "failed"
    assert judged(article, "Brandt sings in June 2032.", "en").outcome == "failed"


def test_the_year_of_a_month_and_of_publication() -> None:
    """From next January is from April of the next year; the year of publication is no evidence of itself."""
    assert judged("From next January, only carts may pass.", "Only carts may pass from January 2027.", "en") == passed(
        CODE
    )
    assert judged("From next January, only carts may pass.", "They may pass in January 2028.", "en").outcome == "failed"
    assert judged("It rained.", "It rained in 2026.", "en").outcome == "failed"
    assert judged("It rained last year.", "It rained in 2025.", "en").outcome == "passed"
    assert judged("They met on Tuesday.", "The 2026 meeting was short.", "en").outcome == "unchecked"
    assert judged("They met on Tuesday.", "They met in March.", "en").outcome == "unchecked"
    assert judged("They met on Tuesday.", "They met on 19 March.", "en").outcome == "failed"


def test_the_failure_says_what_is_claimed_and_what_the_article_says() -> None:
    """The sentence is one that a reader understands."""
    found = judged("The fair opened on Tuesday in the rain.", "The fair opened on Friday.", "en")
    assert found.message == "The statement says “Friday”; the cited sentences say “Tuesday”."
    nothing = judged("The fair opened in the rain.", "The fair opened on Friday.", "en")
    assert nothing.message == "The statement says “Friday”; the cited sentences name no day."


@table()
def test_a_day_goes_with_its_month(text: str, language: str, marks: list[str]) -> None:
    """Days and years are read before the month or after it."""
    found = marks_of(text, language)
    written = [
        f"{m.weekday}th" if m.weekday else "-".join(str(n) for n in (m.year, m.month, m.day) if n) for m in found
    ]
    assert written == marks
    assert all(0 <= start < end <= len(text) for mark in found for start, end in mark.figures)


def test_a_weekday_of_what_was_done_is_the_last_one() -> None:
    """A deal agreed on Wednesday is of no Wednesday to come: another day of that month is not what it means."""
    text = "Lom and Orr agreed on Wednesday to open the gate on June 15."
    document = document_from(text, published="2024-05-30")
    assert check_days("The gate opens on June 5.", document.sentences, document).outcome == "failed"
    assert check_days("They agreed on May 29.", document.sentences, document).outcome == "passed"


def test_both_ends_of_a_time_are_said() -> None:
    """A longer time is not meant where a shorter one is given."""
    document = document_from("Lom was shut between May and July.", published="2024-09-30")
    assert check_days("Lom was shut between April and July.", document.sentences, document).outcome == "failed"
    assert check_days("Lom was shut from May to July.", document.sentences, document).outcome == "passed"
