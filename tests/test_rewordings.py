"""English wordings that mean the same, and such as turn a sentence round."""

from __future__ import annotations

import pytest

from briefing.article import Article
from briefing.grounding.reading import Reading
from briefing.grounding.sense.polarity import check_polarity
from briefing.grounding.speech.speakers import spoken_by

# article | statement | what the check may say
CASES = """
Orr had lost the right to vote. | Orr no longer has the right to vote. | passed unchecked
Orr has the right to vote. | Orr no longer has the right to vote. | failed
It raised fees in May and does not plan to do so again. | It has no plans to raise fees again. | passed unchecked
Take away the cuts, and there is little growth left. | There is little growth left without the cuts. | passed unchecked
They travel without keeper Jo Lund, who is suspended. | Jo Lund, the keeper, is suspended. | passed unchecked
The mill has never had so many orders. | The mill has more orders than ever. | passed unchecked
Trade has never been better. | Trade is better than ever. | passed unchecked
Power was back in 60 homes, but 25 were without light. | 25 homes had no power, while 60 had. | passed unchecked
Such frosts have become twice as likely. | Such frosts have become half as likely. | failed
Such frosts are twice as likely. | Such frosts are two times as likely. | passed
The hall costs twice as much and lasts four times as long. | The hall lasts twice as long. | failed
The hall costs twice as much and lasts four times as long. | The hall lasts 4 times as long. | passed
The fee is 11 crowns, unchanged from May. | The fee was raised from May. | failed
The fee is 11 crowns, unchanged from May. | The fee was unchanged from May. | passed unchecked
Prices remained flat, while the fee was raised. | The fee was raised. | passed
The guild cancelled its winter dinner. | The guild will hold its winter dinner. | failed
The guild's leader, Per Lund, stepped down on Monday. | Per Lund stayed on as leader of the guild. | failed unchecked
The guild's leader, Per Lund, stepped down on Monday. | Per Lund resigned as leader of the guild. | passed unchecked
Orr ruled out a sale of the mill. | Orr is open to a sale of the mill. | failed
Orr left open a sale of the mill. | Orr ruled out a sale of the mill. | failed
The club signed keeper Jo Lund from Varna. | The club sold keeper Jo Lund to Varna. | failed
The club signed keeper Jo Lund from Varna. | The club bought keeper Jo Lund from Varna. | passed
All three goats recovered. | All three goats died. | failed
We will not leave the goats until all are found. | They will stay with the goats until all are found. | passed unchecked
Fees rose less than feared. | Fees did not rise as much as feared. | passed unchecked
It is not paid for by the town, only by us. | It is paid for only by us. | passed unchecked
Rain is unlikely before Friday. | It will not rain until Friday. | passed unchecked
He was banned from sailing for a year. | He got a sailing ban of 12 months. | passed unchecked
The guild would not let the town down. | The guild will support the town. | passed unchecked
The guild would not let the town down. | The guild will let the town down. | failed
"""


@pytest.mark.parametrize("case", CASES.strip().splitlines())
def test_rewordings_hold_and_reversals_do_not(case: str) -> None:
    """What says the same in other words is never failed, and what says the opposite never passed."""
    article, prose, expected = (part.strip() for part in case.split("|"))
    reading = Reading(Article.of(article, language="en"))
    assert check_polarity(prose, None, reading.sentences, reading).outcome in expected.split(), case


def test_a_word_of_another_clause_tells_nothing_where_a_nearer_one_denies_too() -> None:
    """The hospital does not expect to recover the rest: that half of it was recovered is beside the point."""
    text = "Half of the gold was recovered in May, and the guild does not expect to see the other half again."
    reading = Reading(Article.of(text, language="en"))

    def outcome(prose: str) -> str:
        return check_polarity(prose, None, reading.sentences, reading).outcome

    assert outcome("The guild does not expect to recover the other half.") == "unchecked"
    assert outcome("The gold was not recovered in May.") == "failed"
    assert outcome("The guild expects to see the other half again.") == "failed"


ASIDE = "Jan Orr ruled out a sale of the mill, which investor Lund Partners has called for since May."


@pytest.mark.parametrize(("actor", "expected"), [("Lund Partners", False), ("Jan Orr", True), ("Eva Reed", False)])
def test_an_aside_is_certainly_nobody_s(actor: str, expected: bool) -> None:
    """What somebody calls for in a relative clause is not said to be certain."""
    reading = Reading(Article.of(f"{ASIDE} Eva Reed said nothing.", language="en"))
    assert spoken_by(actor, "A sale of the mill is ruled out.", reading.sentences[:1], reading).certain is expected
