"""Whether a number of an English statement belongs to what is said of it."""

from __future__ import annotations

import pytest

from briefing.article import Article
from briefing.grounding.figures import bindings
from briefing.grounding.figures.bindings import bound
from briefing.grounding.figures.numbers import check_numbers
from briefing.grounding.reading import Reading

# article | statement | what the check says
NUMBERS = """
The mill paid a fine of 12 million crowns. Repairs took a year and cost 40 million crowns. | The fine was 40 million crowns. | failed
The mill paid a fine of 12 million crowns. Repairs took a year and cost 40 million crowns. | Repairs cost 12 million crowns. | failed
The mill paid a fine of 12 million crowns. Repairs took a year and cost 40 million crowns. | The mill was fined 12 million crowns. | passed
The mill paid a fine of 12 million crowns. Repairs took a year and cost 40 million crowns. | It cost 40 million crowns to mend. | passed
Ann Orr was jailed for six years, and the clerk, Per Ash, for 18 months. | Per Ash was jailed for six years. | failed
Ann Orr was jailed for six years, and the clerk, Per Ash, for 18 months. | Ann Orr got a jail term of 18 months. | failed
Ann Orr was jailed for six years, and the clerk, Per Ash, for 18 months. | The clerk was jailed for 18 months. | passed
Rents in Lom grew by 22 percent, those in Kell by 9 percent. | Rents in Kell grew by 22 percent. | failed
Rents in Lom grew by 22 percent, those in Kell by 9 percent. | Lom's rents grew by 22 percent and Kell's by 9 percent. | passed
Rents in Lom grew by 22 percent, and wages by 9 percent. | Rents grew by 9 percent, while wages grew by 22 percent. | failed
Rents in Lom grew by 22 percent, and wages by 9 percent. | Wages grew by 9 percent, while rents grew by 22 percent. | passed
Goats on the salt lost 8 kilos on average, against 13 kilos among those on hay. | Goats on hay lost 8 kilos. | failed
Goats on the salt lost 8 kilos on average, against 13 kilos among those on hay. | Goats on the salt lost 13 kilos. | failed
Digging is to begin in 2031 and the opening is planned for 2034. | Digging begins in 2034. | failed
The fee goes up on 1 July, and the tax on 1 March. | The tax goes up on 1 July. | failed
The fee goes up on 1 July, and the tax on 1 March. | The tax goes up in March. | passed
Bread went up from 2 to 3 crowns on 1 July, and the tax by 4 percent. | Bread went up by 4 percent. | failed
The yard cost 9 million crowns, of which Orr paid 5 million and the guild the rest. | The guild paid 5 million crowns. | failed
The pool was backed by 31 votes, and the tower by 40. | The tower was approved by 31 votes. | unchecked
The council chose a pool for 18 million crowns and dropped a tower that would have cost 90 million. | The pool will cost 90 million crowns. | passed
The council chose a new pool for 18 million crowns and dropped a tower that would have cost 90 million. | The new pool will cost 90 million crowns. | failed
The storm left 30 people injured and 9 missing. | The storm killed 30 people. | failed
The storm left 30 people injured and 9 missing. | The storm hurt 30 people. | passed
The study ran in 64 wards of 14 towns. | The study ran in 14 wards. | failed
The study ran in 64 wards of 14 towns. | The study ran in 14 different towns. | passed
The study ran in 64 wards, 14 towns took part. | The study ran in 14 places. | unchecked
Two of the region's nine bridges were closed. | Nine bridges were closed. | failed
Two of the region's nine bridges were closed. | The region has nine bridges. | passed
Two of the region's nine bridges were closed. | Some of its nine bridges were closed. | passed
Orr is 44. | Orr is 44. | passed
Ann Orr said 62 percent of the guild voted for it and 29 percent were against. | Orr said 29 percent were against. | passed
The ward had 19 nurses for work that needed 31. | The ward had 31 nurses. | failed
The ward had 19 nurses for work that needed 31. | The ward needed 31 nurses. | passed
Orr paid 3 million crowns to seven farms in May and 2 million to two more. | Orr paid 2 million crowns to seven farms. | failed
Orr paid 3 million crowns to seven farms in May and 2 million to two more. | Orr paid 3 million crowns to seven farms. | passed
Orr paid 3 million crowns to seven farms in May and 2 million in June. | Orr paid 2 million crowns to seven farms. | passed
"""  # noqa: E501


@pytest.mark.parametrize("case", NUMBERS.strip().splitlines())
def test_a_number_stays_with_its_clause(case: str) -> None:
    """A number fails where the statement's other words are those of another number's clause."""
    article, prose, expected = (part.strip() for part in case.split("|"))
    reading = Reading(Article.of(article, language="en"))
    assert check_numbers(prose, reading.sentences, reading).outcome == expected


# article | statement | whether its numbers are bound to their things
EXCHANGED = """
In Lom 51 cows died. In Kell 19 sheep fled. | In Lom 19 sheep died, and in Kell 51 cows fled. | here
Lom lost 51 cows. Kell sold 19 goats. | Lom lost 19, and Kell sold 51. | elsewhere
Lom lost 51 cows. Kell sold 19 goats. | Lom lost 51, and Kell sold 19. | here
Bread went up from 2 to 3 crowns in May, and the tax by 4 percent. | Bread went up by 4 percent. | elsewhere
Bread went up from 2 to 3 crowns in May, and the tax by 4 percent. | Bread tasted better by 4 percent. | here
Lom lost 51 cows. Kell sold 19 goats. | Lom lost 51 kilos, and Kell sold 7 percent. | here
"""


@pytest.mark.parametrize("case", EXCHANGED.strip().splitlines())
def test_two_numbers_may_not_stand_in_each_others_place(case: str) -> None:
    """Two numbers of a statement are bound elsewhere where each has the other's clause, and not where only one has."""
    article, prose, expected = (part.strip() for part in case.split("|"))
    assert bound(prose, [], [f"{s.strip()}." for s in article.split(".") if s.strip()])[0] == expected


def test_what_a_sentence_has_word_for_word_is_not_bound_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """Captions run together may part no clauses; other quotation marks are the same words."""
    monkeypatch.setattr(bindings, "_bound", lambda prose, near: ("unclear", None))
    near = ['Photo: the old soap 4 Soaps of 400 grams were cut to 360 Buyers called it "silly".']
    assert bound("Soaps of 400 grams were cut to 360 Buyers called it “silly”.", [], near) == ("here", None)
    assert bound("Soaps of 360 grams were cut to 400 Buyers called it “silly”.", [], near) == ("unclear", None)
