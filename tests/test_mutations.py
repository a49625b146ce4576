"""Nothing false gets through, nothing true is thrown away: a quick part of `benchmarks/grounding.py`."""

from __future__ import annotations

from functools import cache
from itertools import islice

import pytest

from benchmarks.forgeries import assembled, forgeries
from benchmarks.grounding import Tallies, tallied
from benchmarks.mutations import ALLOWED, UNCHECKED_BY, ZERO_TOLERANCE, mutations
from benchmarks.stories import Case, Story, stories
from benchmarks.variants import variants
from briefing.verifying import verify

EVERY_MUTATION, EVERY_VARIANT = 5, 14
STORIES = pytest.mark.parametrize("story", stories(), ids=repr)


@cache
def mutated() -> Tallies:
    """Every fifth mutation, judged."""
    return tallied(case for story in stories() for case in islice(mutations(story), 0, None, EVERY_MUTATION))


@cache
def varied() -> Tallies:
    """Every fourteenth variant, judged."""
    return tallied(case for story in stories() for case in islice(variants(story), 0, None, EVERY_VARIANT))


pytestmark = pytest.mark.thorough


@pytest.mark.parametrize("kind", [kind for kind in ZERO_TOLERANCE if kind != "evidence"])
def test_no_false_quotation_number_unit_name_or_date_is_accepted(kind: str) -> None:
    """A statement made false in what can be looked up fails, or is marked as unchecked."""
    tally = mutated()[kind]
    assert tally.made > 10
    assert [case.values for case in tally.cases if not _is_marked(case)] == []


@pytest.mark.parametrize("kind", ALLOWED)
def test_few_false_speakers_polarities_and_roles_are_accepted(kind: str) -> None:
    """Where the checks have to read, they err within their bounds."""
    tally = mutated()[kind]
    assert tally.kept - tally.marked <= ALLOWED[kind] * tally.made


def test_true_variants_are_accepted() -> None:
    """Typography, Unicode forms, surnames, digits for words: 99 in 100 of them pass."""
    tallies = varied().values()
    assert sum(tally.kept for tally in tallies) >= 0.99 * sum(tally.made for tally in tallies)


@STORIES
def test_what_is_known_of_a_story_makes_a_brief_that_holds(story: Story) -> None:
    """A Brief put together of grounded entries passes `verify`."""
    assert verify(assembled(story)).problems == ()


@STORIES
def test_a_forged_brief_is_seen(story: Story) -> None:
    """A span moved by a character, altered evidence, a shifted date, a changed article: `verify` reports each."""
    assert [forgery.kind for forgery in islice(forgeries(story, every=60), 0, None, 7) if not forgery.is_seen] == []


def test_there_are_a_thousand_mutations_in_twelve_languages() -> None:
    """The suite is as large as the figures in docs/checks.md say."""
    tallies = mutated().values()
    assert sum(tally.made for tally in tallies) * EVERY_MUTATION > 1000
    assert len(set().union(*(tally.languages for tally in tallies))) == 12


def test_mutations_are_the_same_each_time() -> None:
    """The suite is seeded: two runs make the same statements."""
    story = stories()[3]
    assert _said(story) == _said(story)


def _said(story: Story) -> list[dict[str, object]]:
    return [case.values for case in mutations(story)]


def _is_marked(case: Case) -> bool:
    entry = case.judged().entry
    return entry is not None and bool(set(entry.unchecked) & set(UNCHECKED_BY[case.kind]))
