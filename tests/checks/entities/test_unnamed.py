"""Who acts without a name, in the words of the article."""

from __future__ import annotations

from briefing.checks.entities.unnamed import described, describes_people, kind_described
from tests.documents import document_from
from tests.tables import table


@table()
def test_groups_of_the_title_and_the_lead_are_found(language: str, title: str, text: str, found: list[str]) -> None:
    """The police, the passengers, a gunman: who acts without a name, in the words of the article."""
    document = document_from(text, title=title, language=language)
    assert [group.name for group in described(document)] == found


@table()
def test_a_piece_of_a_clause_is_nobody(words: str, language: str, people: bool) -> None:
    """Whoever is described is described by a noun for people, and by nothing that goes on."""
    assert describes_people(words, language) is people


@table()
def test_a_description_tells_whether_it_is_of_one_or_several(words: str, language: str, kind: str | None) -> None:
    """The model is not asked for what the words say."""
    assert kind_described(words, language) == kind
