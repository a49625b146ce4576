"""Proper names of a prose, and whether the article has them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.checks.document import Document
from briefing.checks.entities.check_names import check_names
from briefing.checks.entities.names import runs_of, same_word, span_of, starts_sentence
from briefing.languages import CODES
from briefing.text.words import words_of
from tests.documents import document_from
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


ARTICLE = """President Donal Crumb met Harbour spokesman Pavel Lisk in Geneva on Tuesday. Crumb said the International
Mill Fund (IMF) was wrong about Russia's mills. "We agree," Lisk said of the summit.

Maria Lopez, the chief executive of Norvane Energy, praised the plan. The plan's backers, among them Bo Ek, smiled.
Lower taxes were promised; a brown dog slept. Talks went on. The Trans-Alp line stayed shut. Ek left NASA."""


@pytest.fixture(scope="module")
def document() -> Document:
    return document_from(ARTICLE)


@table()
def test_names_that_the_article_has_pass(document: Document, prose: str) -> None:
    """Surnames, titles, initials, acronyms, adjectives of a country, ordinary words with a capital: all are carried."""
    assert check_names(prose, (), document).outcome == "passed"


@table()
def test_names_that_the_article_has_not_fail(document: Document, prose: str, name: str) -> None:
    """Another first name, two names mixed, a place from elsewhere: the article does not name it."""
    finding = check_names(prose, (), document)
    assert finding == ("name-unsupported", "failed", f"“{name}” is named, but the article does not name it.")


@pytest.mark.parametrize(
    "prose", ["Zenith came.", "“Zenith” came.", "Talking helps. Negotiation, too.", "Summitry helps."]
)
def test_an_unknown_word_at_the_beginning_is_not_judged(document: Document, prose: str) -> None:
    """Its capital may come from there, or it may be a name."""
    assert check_names(prose, (), document).outcome == "unchecked"


@pytest.mark.parametrize(
    ("text", "language", "prose_language"),
    [("Ada Krell left.", "en", "de"), ("李明哲走了。", "zh", "zh"), ("Ada Krell reste.", "sv", "sv")],
)
def test_other_languages_and_scripts_are_not_judged(text: str, language: str, prose_language: str) -> None:
    """A translated name may be written otherwise; without capitals, or the words of the language, none is told."""
    document = document_from(text, language=language, prose=prose_language)
    assert check_names("Bo Lund left.", (), document).outcome == "unchecked"


@table()
def test_a_name_may_be_anywhere(document: Document, cites: list[int], prose: str, outcome: str) -> None:
    """In the sentences cited or far from them: who does what is not for code to say."""
    assert check_names(prose, document.cited(cites), document).outcome == outcome


GERMAN = (
    "Kanzlerin Petra Amsel wies Kreuders Pläne zurück. Jonas Kreuder schwieg. Die EU-Kommission prüft den Haushalt."
)


@table()
def test_german_nouns_are_judged_by_known_names_only(prose: str, outcome: str) -> None:
    """Nouns have capitals there: only a given name or a known surname makes a pair of them somebody."""
    assert check_names(prose, (), document_from(GERMAN, language="de")).outcome == outcome


RUSSIAN = "Президент России Виктор Дубов встретился с премьер-министром Олегом Крапивиным в Москве. Говорили долго."


@table()
def test_names_are_known_in_other_cases(prose: str, outcome: str) -> None:
    """An inflected form is the same name; another name with the same beginning is not."""
    assert check_names(prose, (), document_from(RUSSIAN, language="ru")).outcome == outcome


@table()
def test_the_verb_of_a_question_is_no_given_name(text: str, found: list[str]) -> None:
    """Can and Will are names too, but not where they ask."""
    assert [name for name in names(text) if name not in ("Yesterday", "Monday")] == found


def test_the_sign_of_a_unit_behind_a_number_is_no_name() -> None:
    """A unit such as MW names nobody behind a number; alone it does."""
    document = document_from("The plant makes 40 megawatts for Oslo.")
    assert check_names("The plant makes 40 MW for Oslo.", document.sentences, document).outcome == "passed"
    assert check_names("The plant makes MW for Oslo.", document.sentences, document).outcome == "failed"


REWRITTEN = (
    "Finland brokered the deal. The chief executive of Norvane met members of parliament. "
    "Engineers at the University of Lom and the health ministry agreed with the Pell Court for the Old."
)


@table()
def test_names_in_another_shape(prose: str, expected: str) -> None:
    """An adjective joined to a participle, a body turned round, the short form of a common noun: the same name."""
    document = document_from(REWRITTEN)
    assert check_names(prose, (), document).outcome == expected
