"""Whether words can be read by themselves."""

from __future__ import annotations

import pytest

from briefing.generation.wholeness import Follows, cut_back, follows, has_main_verb, opens_with_pronoun, undated
from briefing.languages.saying import Words, words_of


def words(language: str) -> Words:
    known = words_of(language)
    assert known is not None
    return known


ENGLISH = words("en")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The pier shuts. It is old.", "stop"),
        ("The pier shuts” it is old", "mark"),
        ("The pier shuts, it is old", "mark"),
        ("The pier shuts”. It is old", "stop"),
        ("The pier shuts\nIt is old", "stop"),
        ("The pier shuts", "stop"),
        ("The pier shuts it is old", "word"),
    ],
)
def test_what_follows_a_stretch(text: str, told: Follows) -> None:
    """A line ends a sentence too."""
    assert follows(text, len("The pier shuts")) == told


@pytest.mark.parametrize(
    ("words", "then", "kept"),
    [
        ("the pier would open at noon while", "word", "the pier would open at noon"),
        ("the pier would open at noon while", "mark", "the pier would open at noon"),
        ("the pier is old and has", "word", "the pier is old"),
        ("the pier is what they talk about", "stop", "the pier is what they talk about"),
        ("the pier is what they talk about", "mark", "the pier is what they talk about"),
        ("the pier is what they talk about", "word", ""),
        ("the old, who had been banned from", "word", "the old"),
        ("the old, in the town, voted for", "word", ""),
        ("the news hurt her", "mark", "the news hurt her"),
        ("it was called “the end of", "word", ""),
        ("the pier is old", "word", "the pier is old"),
        ("the pier was for “all of", "word", ""),
        ("he called it “the end”", "word", "he called it “the end”"),
    ],
)
def test_what_hangs_at_the_end_is_cut_off(words: str, then: Follows, kept: str) -> None:
    """Down to a whole clause; where none is left, to nothing."""
    assert cut_back(words, then, ENGLISH, "en") == kept


def test_in_german_a_clause_may_end_with_its_auxiliary() -> None:
    """What is cut in English is whole there; a conjunction hangs in both."""
    german = words("de")
    assert cut_back("dass der Hafen schließen wird", "word", german, "de") == "dass der Hafen schließen wird"
    assert cut_back("der Hafen schließt und", "word", german, "de") == "der Hafen schließt"


@pytest.mark.parametrize(
    ("words", "opens"),
    [
        ("He left.", True),
        ("He’s gone.", True),
        ("But it was old.", True),
        ("Her pier is old.", True),
        ("This is old.", True),
        ("This pier is old.", False),
        ("The will is old.", False),
        ("Our pier is old.", False),
        ("“He left.”", False),
        ("", False),
    ],
)
def test_who_stands_before_cannot_be_told(words: str, *, opens: bool) -> None:
    """In a quotation the reader hears somebody speak."""
    assert opens_with_pronoun(words, ENGLISH) is opens


@pytest.mark.parametrize(
    ("words", "has"),
    [
        ("The story of six traders who had fled to defend the pier", False),
        ("Those who now have the right to vote", False),
        ("Those who now have the right to vote must register", True),
        ("If Orr falls, the pier will close", True),
        ("This last autumn when he boasted of the pier", False),
        ("A foundation of the old town", False),
        ("Lund’s claim", False),
        ("Reinforced to traders that the pier was old", False),
        ("The attack included two ships", True),
        ("The toll from that night had risen", True),
        ("The traders don’t want it", True),
        ("The pier has never been closed", True),
        ("Those who have also then been seen", False),
    ],
)
def test_a_finite_verb_of_the_main_clause(words: str, *, has: bool) -> None:
    """That of a relative clause, an infinitive and a noun are none."""
    assert has_main_verb(words, ENGLISH) is has


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("OSTERHOLM — The pier shuts.", "The pier shuts."),
        ("Osterholm (Orr News ) –\n The pier shuts.", "The pier shuts."),
        ("OSTERHOLM -- The pier -- old as it is -- shuts.", "The pier -- old as it is -- shuts."),
        ("The pier -- old as it is -- shuts.", "The pier -- old as it is -- shuts."),
        ("The pier shuts.", "The pier shuts."),
    ],
)
def test_a_dateline_is_left_out(sentence: str, told: str) -> None:
    """However it is set; the rest stays as it is written."""
    assert undated(sentence) == told
