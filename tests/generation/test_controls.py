"""Control claims: statements of which code knows whether they hold."""

from __future__ import annotations

from briefing.generation.judge import NOWHERE, controls_of
from tests.documents import document_from
from tests.tables import table

PEOPLE = (
    "Mayor Ada Lund met the union in Velm. Then Ada Lund went to the harbour. Later Ada Lund spoke at length there. "
    "The rain fell for hours there. The wind blew from the west. Later Otto Brandt opened the new bridge there."
)


def false_ones(text: str, language: str = "en", count: int = 3) -> set[str]:
    """The false control claims of an article."""
    controls = controls_of(document_from(text, language=language), [], count)
    assert all("fact" in control.claim and control.claim["cite"] for control in controls)
    return {control.claim["fact"] for control in controls if not control.true}


@table()
def test_a_false_one_has_its_number_or_negation_changed(text: str, language: str, expected: str) -> None:
    """A day stays a day, a share below a hundred, and the sentence is otherwise the article's."""
    assert false_ones(text, language) == {expected}


def test_a_false_one_has_another_person() -> None:
    """Somebody who is named nowhere near."""
    found = [text for text in false_ones(PEOPLE, count=4) if "Otto Brandt" in text]
    assert found
    assert all(text.replace("Otto Brandt", "Ada Lund") in PEOPLE for text in found)


@table()
def test_where_nothing_can_be_changed_a_claim_from_nowhere_stands_in(text: str) -> None:
    """A number that is there otherwise, a sentence that denies or asks, a quotation, nobody else to name."""
    assert false_ones(text) == {NOWHERE}


def test_the_true_one_is_a_sentence_of_the_article() -> None:
    """As it stands, but for its dateline."""
    text = "VELM, Averland - The bridge is open to everybody in the town."
    controls = controls_of(document_from(text), [], 2)
    assert [c.claim["fact"] for c in controls if c.true] == ["The bridge is open to everybody in the town."]
    assert len(controls) == 2


def test_they_are_the_same_each_time() -> None:
    """So that a request is the same, and its answer can be kept."""
    assert controls_of(document_from(PEOPLE), [], 3) == controls_of(document_from(PEOPLE), [], 3)
