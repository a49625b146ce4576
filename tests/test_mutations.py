"""Nothing false gets through exact checks, nothing true is thrown away: a quick part of `benchmarks/grounding.py`."""

from __future__ import annotations

from functools import cache
from itertools import islice

import pytest

from benchmarks.forgeries import assembled, forgeries
from benchmarks.grounding import Tallies, tallied, true_cases
from benchmarks.mutations import KINDS, mutations
from benchmarks.stories import Story, stories
from benchmarks.variants import variants
from briefing.verification import verify

EVERY_VARIANT = 14
LANGUAGES = 12
STORIES = pytest.mark.parametrize("story", stories(), ids=repr)
UNTOLD = 0.25
"""Of foreign names, the share that code may leave to a reader: mostly in Arabic, Chinese and Japanese."""


@cache
def mutated() -> Tallies:
    """Every mutation, checked."""
    return tallied(case for story in stories() for case in mutations(story))


pytestmark = pytest.mark.thorough


@pytest.mark.parametrize("kind", KINDS)
def test_no_statement_made_false_in_what_is_exact_is_let_through(kind: str) -> None:
    """An altered quotation, an invented number, a foreign name, a wrong date: each fails, in every language."""
    tally = mutated()[kind]
    assert len(tally.languages) == LANGUAGES
    assert [(case.story, case.values) for case in tally.held] == []


def test_few_foreign_names_are_left_to_a_reader() -> None:
    """Where code cannot tell a name from a word it says so; of everything else it is sure."""
    for kind, tally in mutated().items():
        assert tally.untold.total() <= (UNTOLD * tally.made if kind in ("name", "actor") else 0)


def test_true_statements_are_accepted() -> None:
    """Sentences as they stand, views in other words, roles, times and questions: none is failed."""
    for tally in tallied(true_cases()).values():
        assert tally.codes == {}


def test_true_statements_written_another_way_are_accepted() -> None:
    """Typography, Unicode forms, surnames, digits for words."""
    written = tallied(case for story in stories() for case in islice(variants(story), 0, None, EVERY_VARIANT))
    assert sum(tally.codes.total() for tally in written.values()) == 0


@STORIES
def test_what_is_known_of_a_story_makes_a_brief_that_holds(story: Story) -> None:
    """A Brief put together of grounded entries passes `verify`."""
    assert verify(assembled(story)).problems == ()


@STORIES
def test_a_forged_brief_is_seen(story: Story) -> None:
    """A span moved, altered evidence, a shifted date, support it has not, a changed article: `verify` reports each."""
    assert [forgery.kind for forgery in islice(forgeries(story, every=60), 0, None, 7) if not forgery.is_seen] == []


def test_mutations_are_the_same_each_time() -> None:
    """The suite is seeded: two runs make the same statements."""
    first, second = ([case.values for case in mutations(stories()[3])] for _ in range(2))
    assert first == second
