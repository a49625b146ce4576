"""Which issue a view is about."""

from __future__ import annotations

from briefing.generation.views import View, topics_of
from tests.documents import document_from

TEXT = (
    "The fishing boats may come back to the bay. Ada Brandt said the quota was too small. She wants it doubled. "
    "The new pier will cost 3 million crowns. Jon Hale said nobody would pay for it. The weather was fine."
)
READING = document_from(TEXT)


def about(topics: list[str], *views: tuple[int, str]) -> list[str]:
    """The issues of views that cite one sentence each."""
    return topics_of([View((cite,), "Ada Brandt", text, "states") for cite, text in views], topics, READING)


def test_an_issue_is_told_by_its_words_in_the_view_its_sentence_or_one_beside_it() -> None:
    """The view itself counts most."""
    topics = ["pier costs", "fishing quotas"]
    assert about(topics, (2, "The quota was too small."), (5, "Nobody would pay for it.")) == [
        "fishing quotas",
        "pier costs",
    ]


def test_a_view_that_tells_no_issue_has_none() -> None:
    """Nothing is known of it."""
    topics = ["pier costs", "fishing quotas"]
    assert about(topics, (6, "The weather was fine."), (2, "The quota was too small.")) == ["", "fishing quotas"]


def test_an_issue_of_nearly_all_views_is_none() -> None:
    """It parts nobody from anybody; two or three views may well be about one thing."""
    same = [(2, "The quota was too small.")] * 4
    assert about(["fishing quotas"], *same) == [""] * 4
    assert about(["fishing quotas"], *same[:3]) == ["fishing quotas"] * 3


def test_a_word_that_issues_share_tells_little() -> None:
    """What only one issue says decides."""
    assert about(["bay pier", "bay quota"], (2, "The quota was too small.")) == ["bay quota"]


def test_without_issues_a_view_has_none() -> None:
    """The field stays empty."""
    assert about([], (2, "The quota was too small.")) == [""]
