"""What the rules' attributions become in a brief: sentences in the article's own words."""

from __future__ import annotations

import pytest

from briefing.article import Article
from briefing.grounding.reading import Reading
from briefing.views import View, views


def found(text: str, language: str = "en") -> list[View]:
    """The views of a text."""
    return views(Reading(Article.of(text, language=language)))


def statements(text: str, language: str = "en") -> list[tuple[str, str]]:
    """Who, and the words."""
    return [(view.speaker, view.statement) for view in found(text, language)]


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("Ada Brandt said the pier would be closed in May.", "The pier would be closed in May."),
        ("Ada Brandt opposes any date for the closure.", "Ada Brandt opposes any date for the closure."),
        ("Ada Brandt does not support the new tolls.", "Ada Brandt does not support the new tolls."),
        ("Ada Brandt denied that the pier had been sold.", "Ada Brandt denied that the pier had been sold."),
        ("Ada Brandt told the Courier that the pier was safe.", "Ada Brandt told the Courier that the pier was safe."),
        ("“We will wait,” said Ada Brandt. “Then we will build.”", "“We will wait,” “Then we will build.”"),
        ("“The pier is safe and it will stay open,” said Ada Brandt.", "“The pier is safe and it will stay open.”"),
        (
            "Ada Brandt, the mayor, has long opposed the sale of the pier.",
            "Ada Brandt has long opposed the sale of the pier.",
        ),
    ],
)
def test_a_view_is_a_sentence(text: str, statement: str) -> None:
    """A clause stands alone; a verb that belongs to the view brings the speaker's name."""
    assert statements(text) == [("Ada Brandt", statement)]


@pytest.mark.parametrize(
    ("language", "text", "speaker", "statement"),
    [
        (
            "de",
            "Ada Brandt fordert, dass der Hafen schließt.",
            "Ada Brandt",
            "Ada Brandt fordert, dass der Hafen schließt.",
        ),
        ("fr", "Ada Brandt réclame le retour des marins.", "Ada Brandt", "Ada Brandt réclame le retour des marins."),
        ("tr", "Ada Brandt, limanın kapanacağını söyledi.", "Ada Brandt", "Ada Brandt limanın kapanacağını söyledi."),
        (
            "ar",
            "ونفى رئيس البلدية أن تكون المدينة مسؤولة.",
            "رئيس البلدية",
            "ونفى رئيس البلدية أن تكون المدينة مسؤولة.",
        ),
        ("ja", "市長は「橋は安全だ」と述べた。", "市長", "「橋は安全だ」。"),
    ],
)
def test_a_view_keeps_its_verb_in_other_languages(language: str, text: str, speaker: str, statement: str) -> None:
    """Also where the verb stands first or last; where it is not told apart, the words alone."""
    assert statements(text, language) == [(speaker, statement)]
