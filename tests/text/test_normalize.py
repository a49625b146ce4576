"""The one normalisation under which two texts are verbatim the same."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from briefing.text.normalize import Folded, fold, locate_folded
from tests.tables import table

AWKWARD = st.text(
    alphabet=st.one_of(
        st.sampled_from(" \t\n\u00a0\u00ad\u200b.…-–—'\"’“”«»!?;:eé\u0301ﬁ½⁵Ｈ가각\u1161"),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=60,
)


def locate(needle: str, folded: Folded, start: int = 0, end: int | None = None) -> tuple[int, int] | None:
    """Where a text stands in another, in its own places."""
    bounds = (0, len(folded.text)) if start == 0 and end is None else folded.window(start, end or folded.offsets[-1])
    found = locate_folded(fold(needle).text.strip(), folded.text, *bounds)
    return None if found is None else folded.span(*found)


@table()
def test_what_is_written_in_many_ways_is_folded_into_one(written: str, folded: str) -> None:
    """Marks, dashes, white space, ellipses, invisible characters and Unicode forms have one folded form."""
    assert fold(written).text == folded


def test_a_superscript_or_a_fraction_is_no_digit() -> None:
    """Folding must not turn ten to the fifth into a hundred and five, nor a half into twelve."""
    assert fold("10⁵ \u00bd\u0301 m²").text == "10⁵ \u00bd\u0301 m²"


def test_case_is_kept() -> None:
    """Two texts that differ in a capital are not verbatim the same."""
    assert fold("May").text != fold("may").text


@given(AWKWARD)
@example("e\u0301")
@example("ﬁ  «")
def test_every_folded_character_knows_where_it_stood(text: str) -> None:
    """Offsets never go back, begin in the text, and end where it ends."""
    folded = fold(text)
    offsets = list(folded.offsets)
    assert len(offsets) == len(folded.text) + 1
    assert offsets == sorted(offsets)
    assert offsets[-1] == len(text)
    assert all(0 <= place <= len(text) for place in offsets)


@given(AWKWARD)
def test_a_span_of_the_original_folds_to_the_folded_span(text: str) -> None:
    """What stands at a word's place in the original folds to that word."""
    folded = fold(text)
    for at, character in enumerate(folded.text):
        if character.isascii() and character.isalnum():
            start, end = folded.span(at, at + 1)
            assert character in fold(text[start:end]).text


@given(AWKWARD)
def test_a_place_is_found_in_the_folded_text(text: str) -> None:
    """It is the first folded index that stands there or behind it."""
    offsets = fold(text).offsets
    for place in range(len(text) + 1):
        assert offsets.first_from(place) == next(i for i, at in enumerate(offsets) if at >= place)


def test_offsets_are_a_sequence() -> None:
    """Offsets take an index, a negative index or a slice, and refuse what lies outside."""
    offsets = fold("a  b").offsets
    assert (offsets[0], offsets[-1], offsets[1:3]) == (0, 4, [1, 3])
    with pytest.raises(IndexError):
        offsets[4]


def test_half_a_ligature_is_a_whole_one() -> None:
    """What the original has as one character is not cut."""
    assert fold("oﬁt").span(1, 2) == (1, 2)
    assert fold("oﬁt").span(2, 4) == (1, 3)


def test_a_window_of_the_original_is_found_in_the_folded_text() -> None:
    """A window is cut by places of the original, whatever has been folded before it."""
    text = "one  two  —  three"
    folded = fold(text)
    start, end = folded.window(text.index("two"), len(text))
    assert folded.text[start:end] == "two-three"


ARTICLE = "“We  won’t leave,” said Ada Krell. The plan’s costs – 3 million – are known."


@table()
def test_a_text_is_located_word_for_word_or_not_at_all(needle: str, found: str | None) -> None:
    """Located means equal after folding, the first capital apart, and whole words only."""
    span = locate(needle, fold(ARTICLE))
    assert (None if span is None else ARTICLE[slice(*span)]) == found


def test_locating_stays_within_its_bounds() -> None:
    """A text outside of the places given is not located."""
    text = "Go. Stay. Go."
    assert locate("Go", fold(text), 3) == (10, 12)
    assert locate("Go", fold(text), 1, 9) is None


def test_a_part_of_a_word_is_passed_over_for_a_whole_one() -> None:
    """The search goes on behind a word that only contains the needle."""
    assert locate_folded("art", "a part of art", 0, 13) == (10, 13)


def test_scripts_without_spaces_have_no_words_to_part() -> None:
    """Chinese text is located in the middle of a run of characters."""
    assert locate("不同意", fold("我们不同意。")) == (2, 5)


def test_a_folded_text_is_a_pair() -> None:
    """Folded unpacks into its text and its offsets."""
    text, offsets = fold("a b")
    assert isinstance(fold("a b"), Folded)
    assert (text, list(offsets)) == ("a b", [0, 1, 2, 3])
