"""Whom a story is about."""

from __future__ import annotations

from briefing.checks.entities.salience import central, is_central, protagonists
from tests.documents import document_from
from tests.tables import table


def test_of_two_who_share_a_name_the_title_names_the_one_whose_name_is_longer_there() -> None:
    """“Ada Lund” in a title is not also her brother."""
    text = (
        "Ada Lund won the seat of the northern islands after a long night of counting. "
        "Her brother Tor Lund lost his, and nobody was surprised by that. Lund said she would go."
    )
    document = document_from(text, title="Ada Lund wins the seat")
    assert protagonists(document, [])[0] == "Ada Lund"


def centre(text: str, title: str | None = None, language: str = "en") -> list[str]:
    return list(central(document_from(text, title=title, language=language)).names)


@table()
def test_whom_a_story_is_about(title: str, text: str, found: list[str]) -> None:
    """Those of whom the title says something and who act where the lead begins; the others only where nobody does."""
    assert centre(text, title) == found


def test_a_description_is_central_by_its_noun() -> None:
    """Whoever words it; a name only by itself."""
    text = "Sailors closed the quay of Velmar on Monday, and Maria Lund sang there for hours."
    document = document_from(text, title="Sailors close quay")
    assert is_central("Sailors", document)
    assert is_central("the angry sailors", document)
    assert not is_central("Maria Lund", document)
    assert not is_central("the mayor", document)


def test_in_other_languages_a_place_after_its_preposition_is_not_central() -> None:
    """Nor is one that opens a report; whoever else the title or the lead names is."""
    assert centre("VELMAR – Maria Lund schließt den Hafen in Tarnow.", "Maria Lund schließt Hafen", "de") == [
        "Maria Lund"
    ]
    assert centre("Maria Lund a fermé le port de Velmar lundi matin très tôt.", None, "fr")[0] == "Maria Lund"
