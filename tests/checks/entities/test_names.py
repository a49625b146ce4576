"""Proper names of a prose, and whether the article has them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.checks.entities.names import runs_of, same_word, span_of, starts_sentence
from briefing.languages import CODES
from briefing.text.words import words_of
from tests.tables import table


def names(prose: str, language: str = "en") -> list[str]:
    words = words_of(prose, language)
    return [span_of(prose, words[a:b]).text for a, b in runs_of(prose, words, language)]


@table()
def test_names_are_runs_of_capitals(prose: str, language: str, found: list[str]) -> None:
    """Particles join, possessives and function words do not, and scripts without case have no candidates."""
    assert names(prose, language) == found


@given(st.text(max_size=80), st.sampled_from([*CODES, "sv", "und"]))
def test_any_prose_has_names_in_order_and_in_range(prose: str, language: str) -> None:
    """Whatever the text, candidates are its own characters, in order."""
    words = words_of(prose, language)
    found = [span_of(prose, words[a:b]) for a, b in runs_of(prose, words, language)]
    assert found == sorted(found)
    assert all(prose[s.start : s.end] == s.text for s in found)


@pytest.mark.parametrize(
    ("before", "starts"),
    [("", True), ("It ended. ", True), ("He said “", True), ("line\n", True), ("It is ", False), ("to the, ", False)],
)
def test_a_capital_may_come_from_the_beginning_of_a_sentence(before: str, starts: bool) -> None:
    """After a stop, an opening mark or a line break any word has one."""
    assert starts_sentence(before + "Word", len(before)) is starts


@table()
def test_forms_of_one_name_share_a_stem(one: str, other: str, language: str, same: bool) -> None:
    """Case endings are taken off; another surname with the same beginning stays another."""
    assert same_word(one, other, language) is same


def test_words_keep_the_point_of_initials_and_titles_only() -> None:
    """The stop of a sentence is no part of its last word."""
    assert [w.text for w in words_of("Mr. A. Krell left. He is J.R.", "en")] == [
        "Mr.",
        "A.",
        "Krell",
        "left",
        "He",
        "is",
        "J.R.",
    ]


@table()
def test_the_verb_of_a_question_is_no_given_name(text: str, found: list[str]) -> None:
    """Can and Will are names too, but not where they ask."""
    assert [name for name in names(text) if name not in ("Yesterday", "Monday")] == found
