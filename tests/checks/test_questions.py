"""Whether a text asks something, and whether a sentence leaves something open."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from briefing.checks.questions import asking_pattern, check_question, is_question, leaves_open
from briefing.languages import CODES, language_of
from tests.documents import document_from
from tests.tables import table


def outcome(question: str, language: str = "en") -> str:
    """Return what the check says of a question."""
    finding = check_question(question, document_from("The dam was built in 1950.", language=language))
    assert finding.code == "not-a-question"
    assert bool(finding.message) == (finding.outcome == "failed")
    return finding.outcome


@table()
def test_a_question_is_known_by_its_mark_or_how_it_begins(text: str, language: str, expected: bool | None) -> None:
    """A question mark, or an opening word; None where the language has no list."""
    assert is_question(text, language) is expected


def test_what_asks_nothing_fails() -> None:
    """Whether the article raises the question is for a reader to say."""
    assert outcome("Will the dam hold?") == "passed"
    assert outcome("The dam will hold.") == "failed"


def test_a_language_without_lists_is_not_judged() -> None:
    """Without a question mark nothing is said of a language that has no list."""
    assert outcome("Kestääkö pato", "fi") == "unchecked"
    assert outcome("Kestääkö pato?", "fi") == "passed"


@table()
def test_a_sentence_may_leave_something_open(language: str, raising: str, plain: str) -> None:
    """What is not known or not decided is told from plain statements in every language."""
    assert leaves_open(raising, language)
    assert not leaves_open(plain, language)


@table()
def test_a_pattern_takes_what_begins_like_a_question(language: str, question: str, *, taken: bool) -> None:
    """It begins with a word that asks, and ends with the mark."""
    assert bool(re.match(asking_pattern(language) or "-", question)) is taken


def test_a_language_without_such_words_has_no_pattern() -> None:
    """A Turkish question begins with any word."""
    assert asking_pattern("tr") is None


def test_the_lists_cover_the_same_languages() -> None:
    """Whatever language has opening words has phrases that leave something open."""
    questions = {code: language_of(code).questions for code in CODES}
    assert all(known.opening and known.left_open for known in questions.values())
    assert {code for code, known in questions.items() if not known.asking} == {"ar", "tr", "zh", "ja"}
    assert not leaves_open("Pato kestää", "fi")


@given(st.text(), st.sampled_from((*CODES, "fi")))
def test_any_text_is_judged(question: str, language: str) -> None:
    """No text raises."""
    assert outcome(question, language) in ("passed", "failed", "unchecked")
