"""The views that code finds in an article."""

from __future__ import annotations

import pytest

from briefing.article import Article
from briefing.grounding.reading import Reading
from briefing.views import views


def offered(text: str, language: str = "en") -> list[tuple[str, str, str]]:
    """Return speaker, stance and words of every view of a text."""
    return [(v.speaker, v.stance, v.statement) for v in views(Reading(Article.of(text, language=language)))]


@pytest.mark.parametrize("verb", ["did not say", "didn’t say", "has never said"])
def test_what_somebody_did_not_say_is_no_view(verb: str) -> None:
    """“Did not say whether” tells nothing of what somebody holds."""
    assert offered(f"Jan Orr {verb} whether the toll would rise.") == []


def test_called_is_a_demand_only_with_for() -> None:
    """“Called the toll a mistake” demands nothing."""
    assert offered("Jan Orr called the toll a mistake.")[0][1] == "states"
    assert offered("Jan Orr called for a second bridge.")[0][1] == "demands"


def test_what_is_not_wanted_is_a_view() -> None:
    """A negated verb of wanting stays, with its negation."""
    assert offered("Jan Orr does not want the new toll.")[0][1:] == ("states", "Jan Orr does not want the new toll.")


def test_an_arabic_denial_keeps_its_verb() -> None:
    """Without the verb, what was denied would be stated."""
    assert offered("ونفى مدير الشركة، نزار القلعاوي، أن الشركة مسؤولة عن ذلك.", "ar")[0][2].startswith("ونفى")


def test_japanese_views_are_taken_as_they_stand() -> None:
    """No negation before the verb is looked for in a script without spaces."""
    assert (
        offered("佐藤太郎氏は「橋は来年の春まで閉鎖しない」と述べた。", "ja")[0][2]
        == "「橋は来年の春まで閉鎖しない」。"
    )
