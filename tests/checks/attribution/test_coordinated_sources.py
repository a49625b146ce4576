"""A view of several, whose verb they share."""

from __future__ import annotations

from briefing.checks.attribution.attribution import attributions
from tests.documents import document_from
from tests.tables import table


@table()
def test_a_view_of_several_is_that_of_each(language: str, text: str, sources: list[str]) -> None:
    """Where A and B reject it, both hold it, whichever of them has a name."""
    found = [a.source for a in attributions(document_from(text, language=language))]
    assert {h for h in sources if any(h in of or of in h for of in found)} == set(sources)
    assert len(found) >= 2


@table()
def test_an_and_that_joins_no_subjects_makes_none(text: str, language: str, nobody: str) -> None:
    """Two clauses, or two nouns of one description, are not two who act."""
    found = attributions(document_from(text, language=language))
    assert not any(a.source.endswith(nobody) and a.certain for a in found)
