"""Which of several things an English number counts, and numbers that follow from others."""

from __future__ import annotations

import pytest

from briefing.article import Article
from briefing.grounding.figures.counting import counts_otherwise
from briefing.grounding.figures.numbers import check_numbers
from briefing.grounding.reading import Reading

# article | statement | what the check says
NUMBERS = """
Ticket sales rose 14 percent, while drink sales slid 6 percent. | Ticket sales rose 6 percent. | failed
Ticket sales rose 14 percent, while drink sales slid 6 percent. | Drink sales fell 6 percent. | passed
Ticket sales rose 14 percent, while drink sales gained 6 percent. | Ticket sales rose 6 percent. | failed
The mill raised fees by 5 percent, and then lifted them by 8 percent. | The mill raised fees by 8 percent. | passed
The mill raised fees by 5 percent, and growth in May was 8 percent. | The mill raised fees by 8 percent. | failed
The guild took 19 seats, and the union came second with 44. | The guild took 44 seats. | failed
The guild took 19 seats, and the union came second with 44. | The guild took 19 seats and the union 44. | passed
The guild took 19 seats, and another came second with 44. | The guild took 44 seats. | failed
The mill hired 30 men in May, and 20 in June. | The mill hired 20 men. | passed
The mill hired 30 men in May, and 20 were let go. | The mill hired 20 men. | failed
The mill hired 30 men in May, and 20 were let go. | The mill hired another 20 men. | failed
The drug, called V3, was given to 80 goats, while 40 sheep got none. | V3 was given to 40 goats. | failed
The drug, called V3, was given to 80 goats, and 40 of them died. | V3 was given to 40 goats. | passed
She scored 17 goals in 21 games. | She scored 21 goals in 17 games. | failed
She scored 17 goals in 21 games. | She scored 17 goals in 21 games. | passed
She scored 17 goals in 21 games. | She had 21 chances. | passed
She scored 17 goals and 21 in all games. | She scored 21 goals. | passed
The union won 61 of 130 seats, down from 72. | The union won 72 of 130 seats. | failed
The union won 61 of 130 seats, down from 72. | The union previously held 72 seats. | passed
The union won 61 of 130 seats, down from 72. | The union went from 72 seats to 61. | passed
The hall will have 36 seats instead of 44. | The hall will have 44 seats. | failed
The hall will have 36 seats instead of 44. | The hall will not have 44 seats. | passed
It voted to spend 8 crowns on a pool and gave up a mill that would have cost 20. | The pool will cost 8 crowns. | passed
Up from 72, the union has 61 seats. | The union won 72 seats. | failed
It earned 412 million pounds, ahead of the 395 million expected. | It earned 395 million pounds. | failed
It earned 412 million pounds, ahead of the 395 million expected. | Analysts forecast £395 million. | passed
It lost 2 million euros, compared with a profit of 300,000 in May. | It lost 300,000 euros. | failed
It lost 2 million euros, compared with a profit of 300,000 in May. | In May it still had a profit of €300,000. | passed
It paid 2 million euros to 300,000 growers. | It paid out 300,000 euros. | failed
It paid 2 million euros, and 3 million more later. | It paid 3 million dollars. | failed
Lights came back in 600 homes, but 250 stayed dark. | In all, 850 homes were dark. | unchecked
Lights came back in 600 homes, but 250 stayed dark. | In all, 860 homes were dark. | failed
Lights came back in 600 homes, but 250 stayed dark. | Some 850 homes were dark. | failed
The guild has 61 seats, down from 72. | The guild has 11 fewer seats than before. | unchecked
The guild has 61 seats, down from 72. | The guild's seats fell by 11. | unchecked
The guild has 61 seats, down from 72. | The guild has 12 fewer seats than before. | failed
The guild has 61 seats, down from 72 percent. | The guild has 11 fewer seats than before. | failed
It will cost 38 million crowns. The state pays half. | The state pays 19 million crowns. | unchecked
The town has paid for a third of them. | The town has paid for half of them. | failed
The town has paid for a third of them, and half the rest. | The town has paid for half of them. | passed
The profit was 52 million euros, down from 61 million. | The profit was 61 million euros, down from 52 million. | failed
The profit was 52 million euros, down from 61 million. | The profit fell to €52 million from €61 million. | passed
It held until the end of the second year. | It held until the end of year two. | passed
It held until the end of the second year. | It held until the end of year three. | failed
Founded in 1950, the club sold 900 shirts, while 1980 brought a fire. | The club was founded in 1980. | failed
"""


@pytest.mark.parametrize("case", NUMBERS.strip().splitlines())
def test_a_number_is_held_to_what_it_counts(case: str) -> None:
    """A number fails where the sentences give it to another thing, and is undecided where it is worked out."""
    article, prose, expected = (part.strip() for part in case.split("|"))
    reading = Reading(Article.of(article, language="en"))
    assert check_numbers(prose, reading.sentences, reading).outcome == expected, case


def test_a_statement_without_numbers_counts_nothing_otherwise() -> None:
    """Without a number there is none to say anything else of."""
    assert counts_otherwise("Sales rose.", [], ["Sales rose 4 percent, while costs fell 3 percent."]) is None
