"""Views, roles and words of languages beside English, from the text of an article to the finding."""

from __future__ import annotations

from briefing.checks.attribution.attribution import attributions
from briefing.checks.attribution.sure import spoken_by
from tests.documents import document_from
from tests.tables import table


@table()
def test_a_view_is_that_of_the_subject_of_its_verb(
    language: str, text: str, source: str, view: str, other: str, same: str, certain: bool
) -> None:
    """The verbs that reports use for what somebody cries, calls or praises tell whose it is."""
    document = document_from(text, language=language)
    assert spoken_by(source, view, document.sentences[:1], document).certain is certain
    assert not spoken_by(other, same, document.sentences[:1], document).certain


@table()
def test_a_phrase_introduces_a_source(language: str, text: str, source: str) -> None:
    """What the sentence goes on with is that of whom it names first."""
    (found,) = attributions(document_from(text, language=language))
    assert found.actor == source
    assert text[slice(*found.content[-1])] in text.partition(source[:5])[2]
