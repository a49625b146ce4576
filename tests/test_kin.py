"""Members of a family whom the article names by their given name alone."""

from __future__ import annotations

import pytest

from briefing.article import Article
from briefing.grounding.people.cast import check_actor
from briefing.grounding.people.kin import name_of_kin
from briefing.grounding.people.names import check_names
from briefing.grounding.reading import Reading

ARTICLE = (
    "Oskar Vero, a miller, closed his mill on Monday. His wife, Ida, wept. "
    "“We will miss the wheel,” said his son Emil. Their daughters Ada and Lene were away. "
    "His sister, Hanna Brandt, bought the house."
)


@pytest.fixture
def reading() -> Reading:
    """The article, read."""
    return Reading(Article.of(ARTICLE, language="en"))


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("Ida Vero", "Ida"),
        ("Lene Vero", "Lene"),
        ("Ida Brenn", None),
        ("Hanna Vero", None),
        ("Otto Vero", None),
        ("Ida", None),
        ("Ida van Vero", None),
        ("I.D. Vero", None),
    ],
)
def test_a_member_of_a_family_has_its_name(reading: Reading, name: str, given: str | None) -> None:
    """A given name beside a noun of kinship is enough, unless it has a surname of its own."""
    assert name_of_kin(name, reading) == given


def test_other_languages_have_no_kin() -> None:
    """Only English patterns are known."""
    german = Reading(Article.of("Der Müller Oskar Vero kam. Seine Frau, Ida, weinte.", language="de"))
    assert name_of_kin("Ida Vero", german) is None


def test_the_name_of_the_family_is_not_decided(reading: Reading) -> None:
    """That Ida is called Vero is likely, not told; a stranger of the name is none of the family."""
    assert check_names("Ida Vero wept.", reading.sentences, reading).outcome == "unchecked"
    assert check_names("Otto Vero wept.", reading.sentences, reading).outcome == "failed"


def test_kin_may_hold_views(reading: Reading) -> None:
    """Who is named by his given name alone is known by his full name."""
    assert check_actor("Emil Vero", [s for s in reading.sentences if "wheel" in s.text], reading).outcome == "passed"
