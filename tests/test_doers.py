"""Whether an English statement gives what one named actor did to another."""

from __future__ import annotations

import pytest

from briefing.article import Article
from briefing.grounding.reading import Reading
from briefing.grounding.sense.doers import deeds_of, done_by_another
from briefing.grounding.sense.polarity import check_polarity

CAST = """
Mayor Ann Orr met the baker Per Ash. "We shall see," Orr said, and Ash said the mill was safe. In the north Vessa
met Lumia.
""".strip().replace("\n", " ")

# article | statement | what is told
DEEDS = """
Per Ash, 44, admitted forging 27 receipts. | Ann Orr admitted forging 27 receipts. | otherwise
Per Ash, 44, admitted forging 27 receipts. | Per Ash admitted forging 27 receipts. | so
Per Ash, 44, admitted forging 27 receipts. | Ash admitted forging receipts. | so
Per Ash, who bakes, admitted forging 27 receipts. | Orr had also admitted forging receipts. | otherwise
Per Ash admitted forging 27 receipts, and Ann Orr admitted stealing them. | Ann Orr admitted forging 27 receipts. | so
Per Ash admitted forging 27 receipts, and she admitted stealing them. | Ann Orr admitted forging 27 receipts. | so
Per Ash and Ann Orr admitted forging 27 receipts. | Ann Orr admitted forging 27 receipts. | so
Per Ash admitted forging 27 receipts. | Ann Orr admitted stealing a boat. | so
Per Ash admitted forging receipts in the old mill. | Ann Orr admitted forging mill boats. | so
Per Ash admitted forging receipts in the old mill. | Ann Orr admitted forging. | otherwise
Per Ash admitted forging 27 receipts. | Somebody admitted forging 27 receipts. | so
Per Ash admitted forging 27 receipts. | Nick Lund admitted forging 27 receipts. | so
Per Ash admitted forging 27 receipts. | Vessa admitted forging 27 receipts. | doubtful
Vessa gave up its claim to the isle. | Lumia gave up its claim to the isle. | otherwise
Vessa gave up its claim to the isle. | In March, Vessa gave up its claim to the isle. | so
The talks were broken off twice by Vessa. | Lumia broke off the talks. | otherwise
The talks were broken off twice by Vessa. | Vessa broke off the talks. | so
The talks were slowly broken off by the rain. | Vessa broke off the talks. | so
The talks had been by Vessa. | Vessa was here by the talks. | so
Per Ash admitted forging receipts. The old mill burned. | Ann Orr admitted the mill. | so
The mill's owner, Per Ash, resigned; its cook, Ann Orr, stayed. | Ann Orr resigned. | otherwise
The mill's owner, Per Ash, resigned. | Ann Orr resigned. | so
Relatives of Vessa gave up the isle. | Lumia's shares gave up the isle. | so
"""


@pytest.mark.parametrize("case", DEEDS.strip().splitlines())
def test_a_deed_stays_with_its_doer(case: str) -> None:
    """The same verb and words with another name for subject are told otherwise, if the two are of a kind."""
    article, prose, expected = (part.strip() for part in case.split("|"))
    reading = Reading(Article.of(f"{CAST}\n\n{article}", language="en"))
    assert done_by_another(prose, reading.sentences[3:], reading) == expected


def test_the_subject_is_the_name_right_before_the_verb() -> None:
    """A name after a preposition, with a possessive, or without a verb after it, is no subject."""
    for text in (
        "Shares in Vessa rose.",
        "Vessa's shares rose.",
        "Vessa, again.",
        "In Vessa it rained.",
        "Vessa the red.",
    ):
        assert deeds_of(text) == (), text
    assert [d.doer for d in deeds_of("In May, Vessa sued Lumia, and the isle was sold by Lumia.")] == ["Vessa", "Lumia"]


@pytest.mark.parametrize(("doer", "outcome"), [("Ann Orr", "failed"), ("Vessa", "unchecked"), ("Per Ash", "passed")])
def test_the_check_of_polarity_asks_who_did_it(doer: str, outcome: str) -> None:
    """What another one did fails, and is undecided where one name may stand for the other."""
    reading = Reading(Article.of(f"{CAST}\n\nPer Ash admitted forging 27 receipts last May.", language="en"))
    prose = f"{doer} admitted forging 27 receipts."
    assert check_polarity(prose, None, reading.sentences[-1:], reading).outcome == outcome
