"""Which sentence a statement was made from."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.generation.lead import find_supporting, share_said
from briefing.text.content_words import content_words
from tests.documents import document_from
from tests.tables import table

TEXT = (
    "Mayor Ilse Brandt wants to close the old harbour of Velden. "
    "She said the quays were rotten and the cranes were dangerous. "
    "Fishermen marched through the town on Tuesday. "
    "The orchestra played Mahler. "
    "Dr Tomas Reyes, who heads the port authority, was in Oslo."
)


@table()
def test_the_sentence_that_a_statement_was_made_from_is_found(prose: str, number: int | None) -> None:
    """It has nearly all of its words; too few words tell nothing."""
    document = document_from(TEXT)
    found = find_supporting(prose, document.cited([5]), document)
    assert (found and found.number) == number
    assert found is None or find_supporting(prose, [found], document) is None


def test_the_sentence_of_a_statement_in_another_language_is_not_looked_for() -> None:
    """Its words are others."""
    assert (
        find_supporting("Fishermen marched through the town on Tuesday.", [], document_from(TEXT, prose="de")) is None
    )


@settings(max_examples=200, deadline=None)
@given(st.text(), st.sampled_from(("en", "de", "fr", "ru", "tr", "ar", "zh", "ja", "fi", "th")))
def test_any_text_has_words(text: str, language: str) -> None:
    """No text raises, and a sentence has all words of its own."""
    document = document_from(text, language)
    wanted = set(content_words(text, language))
    assert not wanted or not document.sentences or share_said(wanted, document.sentences, document) >= 0
