"""Whether the clause around time words speaks of what is to come."""

from __future__ import annotations

from briefing.checks.dates.tenses import is_of_saying, looks_ahead, looks_back
from tests.tables import table


@table()
def test_a_word_of_the_future_counts_in_its_own_clause(
    language: str, ahead: bool, before: str, words: str, after: str
) -> None:
    """A verb of saying between it and the time words makes them the time of the saying."""
    found = looks_ahead(before + words + after, len(before), len(before) + len(words), language)
    assert found is ahead


@table()
def test_a_verb_of_the_past_tells_that_the_time_lies_back(
    language: str, back: bool, before: str, words: str, after: str
) -> None:
    """It stands before the time words, or soon behind them; what is planned then lies ahead all the same."""
    found = looks_back(before + words + after, len(before), len(before) + len(words), language)
    assert found is back


@table()
def test_the_day_of_saying_stands_beside_its_verb(
    language: str, said: bool, before: str, words: str, after: str
) -> None:
    """What is said may be of any day; when it is said is past."""
    found = is_of_saying(before + words + after, len(before), len(before) + len(words), language)
    assert found is said
