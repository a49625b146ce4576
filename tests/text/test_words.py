"""The one stream of words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.text.words import low_words, words_of

_LANGUAGES = ("en", "de", "fr", "it", "ru", "tr", "ar", "und")


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("the U.S.-led talks", "en", ["the", "U.S.-led", "talks"]),
        ("O'Neill's plan, D’Arcy's boat", "en", ["O'Neill's", "plan", "D’Arcy's", "boat"]),
        ("J. R. Bond and Mr. Orr left. Then", "en", ["J.", "R.", "Bond", "and", "Mr.", "Orr", "left", "Then"]),
        ("raised £5,000 at 10:30, twice", "en", ["raised", "5,000", "at", "10:30", "twice"]),
        ("c'est-à-dire l'Italie", "fr", ["est-à-dire", "Italie"]),
        ("L'avvocata di D'annunzio", "it", ["avvocata", "di", "D'annunzio"]),
        ("Ankara'da Ada’nın", "tr", ["Ankara", "Ada"]),
        ("Cafe\u0301", "fr", ["Café"]),
        ("مُحَمَّد", "ar", ["مُحَمَّد"]),
    ],
)
def test_words_keep_what_joins_them(text: str, language: str, words: list[str]) -> None:
    """Hyphens, apostrophes and the points of initials join; what is elided stands outside the word."""
    assert [word.text for word in words_of(text, language)] == words


def test_a_word_knows_what_is_elided_before_it_and_hangs_on_it() -> None:
    """Its outer place holds all of it."""
    (elided,), (suffixed,) = words_of("c'est-à-dire", "fr"), words_of("Ankara'da", "tr")
    assert (elided.start, elided.outer_start, elided.text) == (2, 0, "est-à-dire")
    assert (suffixed.end, suffixed.outer_end, suffixed.text) == (6, 9, "Ankara")


def test_low_words_are_what_tables_hold() -> None:
    """One case, one apostrophe, in Turkish its own small i."""
    assert low_words("D’Arcy SAID", "en") == ["d'arcy", "said"]
    assert low_words("ISPARTA İl", "tr") == ["ısparta", "il"]
    assert low_words("أُعلن على", "ar") == ["اعلن", "علي"]


@given(st.text(max_size=80), st.sampled_from(_LANGUAGES))
def test_words_of_any_text_stand_in_it_in_order(text: str, language: str) -> None:
    """Whatever the text, no two words overlap."""
    places = [place for w in words_of(text, language) for place in (w.outer_start, w.start, w.end, w.outer_end)]
    assert places == sorted(places)
