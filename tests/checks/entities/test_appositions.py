"""Whose role the words of an article surely are."""

from __future__ import annotations

from briefing.checks.entities.appositions import certain_role
from tests.documents import document_from
from tests.tables import table


def certain(text: str, name: str, role: str, language: str = "en", prose_language: str | None = None) -> bool:
    """Whether the article surely gives somebody a role."""
    return certain_role(name, role, document_from(text, language=language, prose=prose_language))


@table()
def test_a_title_and_an_apposition_are_certain(language: str, text: str, name: str, role: str) -> None:
    """The words as they stand, beside a mention of that one, with nothing of the role left out."""
    assert certain(text, name, role, language)


@table()
def test_what_is_cut_denied_or_of_another_is_not(language: str, text: str, name: str, role: str) -> None:
    """A word left out before or behind it, a list, an office of somebody else: a reader decides."""
    assert not certain(text, name, role, language)


def test_a_role_in_another_language_is_not_certain() -> None:
    """Its words are not the article's."""
    assert not certain("Ada Lund, the minister, left.", "Ada Lund", "minister", prose_language="de")
