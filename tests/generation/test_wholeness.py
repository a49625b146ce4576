"""Whether words can be read by themselves."""

from __future__ import annotations

from briefing.generation.phrasing import Follows, cut_back, follows, has_main_verb, opens_with_pronoun, undated
from briefing.languages import Speech, language_of
from tests.tables import table


def words(language: str) -> Speech:
    known = language_of(language).speech
    assert known is not None
    return known


ENGLISH = words("en")


@table()
def test_what_follows_a_stretch(text: str, told: Follows) -> None:
    """A line ends a sentence too."""
    assert follows(text, len("The pier shuts")) == told


@table()
def test_what_hangs_at_the_end_is_cut_off(words: str, then: Follows, kept: str) -> None:
    """Down to a whole clause; where none is left, to nothing."""
    assert cut_back(words, then, ENGLISH, "en") == kept


def test_in_german_a_clause_may_end_with_its_auxiliary() -> None:
    """What is cut in English is whole there; a conjunction hangs in both."""
    german = words("de")
    assert cut_back("dass der Hafen schließen wird", "word", german, "de") == "dass der Hafen schließen wird"
    assert cut_back("der Hafen schließt und", "word", german, "de") == "der Hafen schließt"


@table()
def test_who_stands_before_cannot_be_told(words: str, *, opens: bool) -> None:
    """In a quotation the reader hears somebody speak."""
    assert opens_with_pronoun(words, ENGLISH) is opens


@table()
def test_a_finite_verb_of_the_main_clause(words: str, *, has: bool) -> None:
    """That of a relative clause, an infinitive and a noun are none."""
    assert has_main_verb(words, ENGLISH) is has


@table()
def test_a_dateline_is_left_out(sentence: str, told: str) -> None:
    """However it is set; the rest stays as it is written."""
    assert undated(sentence, "en") == told
