"""Whether an open question asks something, and whether the article asks or raises it."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.article import Article
from briefing.grounding.questions import asking_pattern, check_question, is_question, raises
from briefing.grounding.reading import Reading
from briefing.grounding.words.questions import ASKING, OPENING, RAISING, RAISING_CJK


def outcome(question: str, origin: str, source: str, language: str = "en", prose: str | None = None) -> str:
    """Return what the check says of a question that cites the whole source."""
    reading = Reading(Article.of(source, language=language), language=prose)
    finding = check_question(question, origin, reading.sentences, reading)
    assert finding.code == "not-a-question"
    assert bool(finding.message) == (finding.outcome == "failed")
    return finding.outcome


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Will the dam hold?", "en", True),
        ("Whether the dam will hold", "en", True),
        ("To what end was it built", "en", True),
        ("The dam will hold.", "en", False),
        ("", "en", False),
        ("Wird der Damm halten", "de", True),
        ("Der Damm hält.", "de", False),
        ("Le barrage tiendra-t-il ?", "fr", True),
        ("Qu'a dit la ministre", "fr", True),
        ("¿Aguantará la presa?", "es", True),
        ("Reggerà la diga?", "it", True),
        ("Quem pagará a obra", "pt", True),
        ("Выдержит ли плотина?", "ru", True),
        ("Коли відкриють міст", "uk", True),
        ("هل يصمد السد؟", "ar", True),
        ("Baraj ne zaman açılacak", "tr", False),
        ("Ne zaman açılacak", "tr", True),
        ("大坝能否撑住", "zh", True),
        ("大坝撑住了。", "zh", False),
        ("ダムは持つのか", "ja", True),
        ("Kestääkö pato?", "fi", True),
        ("Pato kestää.", "fi", None),
        ("Θα αντέξει το φράγμα;", "el", True),
        ("The dam; the road.", "en", False),
    ],
)
def test_a_question_is_known_by_its_mark_or_how_it_begins(text: str, language: str, expected: bool | None) -> None:
    """A question mark, or an opening word; None where the language has no list."""
    assert is_question(text, language) is expected


@pytest.mark.parametrize(
    ("question", "origin", "source", "expected"),
    [
        ("Will the dam hold?", "asked", "Will the dam hold?", "passed"),
        ("Will the dam hold?", "asked", "Reporters asked the mayor whether the dam would hold.", "passed"),
        ("Will the dam hold?", "asked", "The dam was built in 1950.", "failed"),
        ("The dam will hold.", "asked", "Will the dam hold?", "failed"),
        ("The dam will hold.", "unanswered", "It is unclear whether the dam will hold.", "failed"),
        ("Will the dam hold?", "unanswered", "It is unclear whether the dam will hold.", "passed"),
        ("How was it paid for?", "unanswered", "The dam was built in 1950.", "passed"),
    ],
)
def test_what_is_asked_is_asked_in_the_article(question: str, origin: str, source: str, expected: str) -> None:
    """What is no question fails, and so does an asked one where the sentences cited ask nothing."""
    assert outcome(question, origin, source) == expected


def test_a_heading_that_asks_counts() -> None:
    """A heading is a sentence of the article."""
    text = "Brandt opened the dam on Monday.\n\nWill NATO pay for it?\n\nShe left."
    reading = Reading(Article.of(text, language="en"))
    assert check_question("Will NATO pay?", "asked", reading.cited([2]), reading).outcome == "passed"
    assert check_question("Will NATO pay?", "asked", reading.cited([3]), reading).outcome == "failed"


def test_a_language_without_lists_is_not_judged() -> None:
    """Without a question mark nothing is said of a language that has no list."""
    assert outcome("Kestääkö pato", "unanswered", "Pato kestää.", "fi") == "unchecked"
    assert outcome("Kestääkö pato", "asked", "Kestääkö pato?", "fi") == "unchecked"
    assert outcome("Kestääkö pato?", "asked", "Kestääkö pato?", "fi") == "passed"
    assert outcome("Kestääkö pato?", "asked", "Pato kestää.", "fi") == "unchecked"
    assert outcome("Will the dam hold?", "asked", "Pato kestää.", "fi", prose="en") == "unchecked"


@pytest.mark.parametrize(
    ("language", "raising", "plain"),
    [
        ("en", "It remains to be seen how long the dam will hold.", "The dam holds for long."),
        ("de", "Unklar ist, ob der Damm hält.", "Der Damm hält."),
        ("fr", "On ignore si le barrage tiendra.", "Le barrage tiendra."),
        ("es", "No está claro si la presa aguantará.", "La presa aguantará."),
        ("it", "Resta da vedere se la diga reggerà.", "La diga reggerà."),
        ("pt", "Não está claro quem pagará.", "A prefeitura pagará."),
        ("ru", "Неизвестно, выдержит ли плотина.", "Плотина выдержит."),
        ("uk", "Невідомо, чи витримає гребля.", "Гребля витримає."),
        ("ar", "تساءل النواب عن كلفة السد.", "السد قديم."),
        ("tr", "Barajın dayanıp dayanmayacağı belirsiz.", "Baraj dayanacak."),
        ("zh", "目前尚不清楚大坝能撑多久。", "大坝很大。"),
        ("ja", "ダムが持つかは不明だ。", "ダムは大きい。"),
    ],
)
def test_a_sentence_may_raise_a_question(language: str, raising: str, plain: str) -> None:
    """Reported and unsettled questions are told from plain statements in every language."""
    assert raises(raising, language)
    assert not raises(plain, language)


@pytest.mark.parametrize(
    ("language", "question", "taken"),
    [
        ("en", "Who will pay for the dam?", True),
        ("en", "Is the dam safe?", True),
        ("en", "Is Lund still the mayor?", True),
        ("en", "Is it not clear whether the dam will hold?", False),
        ("en", "It is not known whether the dam will hold?", False),
        ("en", "Who will pay for the dam", False),
        ("de", "Wer zahlt den Damm?", True),
        ("de", "Unklar ist, wer zahlt?", False),
        ("fr", "Qui paiera ?", True),
        ("es", "¿Quién pagará?", True),
        ("it", "Chi pagherà?", True),
        ("pt", "Quem vai pagar?", True),
        ("ru", "Кто заплатит?", True),
        ("uk", "Хто заплатить?", True),
    ],
)
def test_a_pattern_takes_what_begins_like_a_question(language: str, question: str, *, taken: bool) -> None:
    """It begins with a word that asks, and ends with the mark."""
    assert bool(re.match(asking_pattern(language) or "-", question)) is taken


def test_a_language_without_such_words_has_no_pattern() -> None:
    """A Turkish question begins with any word."""
    assert asking_pattern("tr") is None


def test_the_lists_cover_the_same_languages() -> None:
    """Whatever language has opening words has phrases that raise a question."""
    assert set(OPENING) == set(RAISING) | set(RAISING_CJK)
    assert set(OPENING) - set(ASKING) == {"ar", "tr", "zh", "ja"}
    assert not raises("Pato kestää", "fi")


@given(st.text(), st.text(), st.sampled_from((*OPENING, "fi")), st.sampled_from(("asked", "unanswered")))
def test_any_text_is_judged(question: str, source: str, language: str, origin: str) -> None:
    """No text raises."""
    assert outcome(question, origin, source, language) in ("passed", "failed", "unchecked")
