"""Words for people."""

from __future__ import annotations

from briefing.languages import is_people, language_of
from tests.tables import table


@table()
def test_people_are_told_by_what_they_are(words: str, language: str, people: bool) -> None:
    """A role, several of them, a group."""
    assert is_people(words, language) is people
    assert not language_of("xx").names.groups
