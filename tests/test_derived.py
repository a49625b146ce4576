"""English numbers that follow from others: nobody rejects them, and nobody vouches for them."""

from __future__ import annotations

import pytest

from briefing.article import Article
from briefing.grounding.figures.numbers import check_numbers
from briefing.grounding.reading import Reading

# article, published in May 2026 | statement | what the check says
NUMBERS = """
The mill cuts 900 jobs. Varna loses 640 of them. | The other 260 jobs go elsewhere. | unchecked
The mill cuts 900 jobs. Varna loses 640 of them. | More than 250 further jobs go elsewhere. | unchecked
The mill cuts 900 jobs. Varna loses 640 of them. | The other 270 jobs go elsewhere. | failed
The mill cuts 900 jobs. Varna loses 640 of them. | Elsewhere 260 jobs go. | failed
The share was 61 percent. It is 54 now. | The share fell by seven percentage points. | unchecked
The share was 61 percent. It is 54 now. | The share fell by eight percentage points. | failed
Two goats died. Four were hurt, and 31 got away. | In all, 37 goats were there. | unchecked
Two goats died. Four were hurt, and 31 got away. | In all, 38 goats were there. | failed
The dog barked in 18 of 24 trials. | The dog barked in three quarters of the trials. | unchecked
The dog barked in 18 of 24 trials. | The dog barked in 75 percent of the trials. | unchecked
The dog barked in 18 of 24 trials. | The dog barked in two thirds of the trials. | failed
The dog barked 18 times in 24 trials. | The dog barked in three quarters of the trials. | failed
The dog barked in 8 out of 24 trials. | The dog barked in 33 percent of the trials. | unchecked
One in five goats barked. | Some 20 percent of the goats barked. | unchecked
It cost 94 euros, up from 40 euros. | It cost about 50 euros more. | failed
It cost 94 euros, up from 40 euros. | It cost about 55 euros more. | unchecked
It cost 94 euros, up from 40 euros. | It cost nearly 56 euros more. | unchecked
Only 3 of the 12 goats ate. | Nine of the 12 goats did not eat. | unchecked
Only 3 of the 12 goats ate. | Eight of the 12 goats did not eat. | failed
The fee rose from 400 to 600 euros. | The fee rose by 50 percent. | unchecked
The fee rose from 400 to 600 euros. | The fee rose by 60 percent. | failed
The fee rose by 4 euros in 5 days. | The fee rose by 25 percent. | failed
Two guards and a driver died. | Three people died. | unchecked
Two guards were asleep, it is said, when three drivers left. | Five people were asleep. | failed
Two guards and a driver died. | Four people died. | failed
Of the goats, aged 19, 21 and 24, none ate. | The three goats ate nothing. | unchecked
It lasted 310 days and cost 87 crowns. | It remains to be seen if about 311 of them return. | failed
The herd shrank to a tenth of its size. | The herd shrank by 90 percent. | unchecked
The herd shrank to a tenth of its size. | The herd shrank by 80 percent. | failed
Of the growers 30 percent agreed. | The remaining 70 percent did not agree. | unchecked
Of the growers 30 percent agreed. | Some 70 percent agreed. | failed
Of the growers 30 percent agreed, of the millers 50 percent. | Fewer growers agreed, 20 percent fewer. | unchecked
It cost 60 million crowns, of which the state paid two thirds. | The state paid 40 million crowns. | unchecked
It cost 60 million crowns, of which the state paid two thirds. | The rest, 20 million crowns, was a gift. | unchecked
It cost 60 million crowns, of which the state paid two thirds. | The state paid 30 million crowns. | failed
The fine is 90 crowns and doubles after a month. | Late payers pay 180 crowns. | unchecked
The fine is 90 crowns and doubles after a month. | Late payers pay 190 crowns. | failed
The fine is 90 crowns, to be halved for children. | Children pay 45 crowns. | unchecked
The club sold its field in 2021. | The club sold its field five years ago. | unchecked
The club sold its field in 2021. | The club sold its field six years ago. | failed
She was mayor from 1998 to 2010. | She was mayor for 12 years. | unchecked
She was mayor from 1998 to 2018. | She was mayor for two decades. | unchecked
The goal fell in the 14th minute. | The goal fell after 14 minutes. | unchecked
The goal fell in the 14th minute. | The goal fell after 15 minutes. | failed
A third charge was dropped on May 4. | He had faced three charges. | unchecked
The 2 mills are in Lom, Varna and Pell. | The mills are in three towns. | unchecked
The 2 mills are in Lom, Varna and Pell. | The mills are in four towns. | failed
The mills are in 2 towns, Lom, Varna or Pell. | The mills are in three towns. | failed
On May 4 it sold saws, drills and a lathe. | It sold three tools. | unchecked
It fell by a third since May. | It fell by a third. | passed
It came in a third, and left. | It came in a third of all cases. | passed
"""


@pytest.mark.parametrize("case", NUMBERS.strip().splitlines())
def test_what_can_be_worked_out_is_left_open(case: str) -> None:
    """A sum, a rest, a share, a span of years, a list: the right one is unchecked, another one fails."""
    article, prose, expected = (part.strip() for part in case.split("|"))
    reading = Reading(Article.of(article, language="en", published="2026-05-20"))
    assert check_numbers(prose, reading.sentences, reading).outcome == expected, case


def test_without_a_day_of_publication_no_year_is_counted_from_it() -> None:
    """Nobody knows how long ago it was."""
    reading = Reading(Article.of("The club sold its field in 2021.", language="en"))
    assert check_numbers("It was sold five years ago.", reading.sentences, reading).outcome == "failed"


def test_the_year_of_a_month_that_something_begins_in() -> None:
    """From next April is from April of the next year."""
    reading = Reading(Article.of("From next April, only carts may pass.", language="en", published="2026-05-20"))
    assert check_numbers("Only carts may pass from April 2027.", reading.sentences, reading).outcome == "passed"
    assert check_numbers("Only carts may pass in April 2028.", reading.sentences, reading).outcome == "failed"
