"""A number of an English sentence with the words said of it."""

from __future__ import annotations

import pytest

from briefing.grounding.figures.strands import keys, strands_of

# sentence | which of its numbers | words said of it | words not said of it
SENTENCES = """
Fares in Lom rose 4 percent, and those in Kell 9 percent. | 1 | Kell fares rose | Lom
Fares in Lom rose 4 percent, and road tolls by 9 percent. | 1 | tolls rose | fares
Fares in Lom rose 4 percent, and tolls 9 percent. | 1 | tolls rose | Kell
Fares in Lom rose 4 percent, while tolls fell 9 percent. | 1 | tolls fell | fares Lom rose
In Lom, 40 barns burned and 7 cows died. | 1 | Lom cows died | barns burned
Of the 50 guests at the inn, 20 fled and 3 were carried out. | 2 | guests inn carried | fled
The inn has 50 rooms and cost 3 million pounds. | 1 | inn cost | rooms
The inn has 50 rooms, and the barn cost 3 million pounds. | 1 | barn cost | inn
Orr sold the inn for 3 million pounds and bought it for 2 million. | 1 | Orr inn bought | barn
The inn has 50 rooms, and it cost 3 million pounds. | 1 | inn cost | barn
The guild, which Orr leads, won 9 seats, and the union, a newcomer, 4. | 1 | union | guild
The drug was given to 80 goats, and 40 of them died. | 1 | drug given died | sheep
The king wept when the keep, built in 1410, fell. | 0 | keep built fell | barn
Orr spent 3 million on a barn, and Ash the rest. | 1 | Ash spent | Orr
The fair opened on 4 June and closed on July 9. | 1 | fair closed | opened
Ann Orr said 62 percent of the guild voted for it and 29 percent were against. | 1 | Orr against | guild
The inn has 50 rooms, and the barn cost 3 million pounds, Orr said. | 0 | Orr rooms | barn
Orr rented 3 boats, ruined, and lost 4; the mill won 5. | 2 | mill won | Orr boats lost
"""


@pytest.mark.parametrize("case", SENTENCES.strip().splitlines())
def test_a_number_goes_with_the_words_of_its_clause(case: str) -> None:
    """A number has the words of its own clause, those that a left-out verb or subject stands for, and no others."""
    sentence, which, said, others = (part.strip() for part in case.split("|"))
    strand = strands_of(sentence)[int(which)]
    words = strand.own | strand.carried
    assert keys(said) <= words, words
    assert not keys(others) & words, words


def test_numbers_are_told_apart_by_what_they_may_be_taken_for() -> None:
    """Money, shares, durations, years, dates, counts and measures are kinds of their own; others are left out."""
    text = "In 2019 and on 4 May it paid 3 million dollars, 3 million more, 4 percent, 5 days, 6 km and 7 men a third."
    kinds = ["year", "date", "money", "large", "share", "duration", "km", "count"]
    assert [s.figure.kind for s in strands_of(text)] == kinds


def test_a_sentence_without_numbers_has_no_strands() -> None:
    """Where nothing is counted, nothing is returned."""
    assert strands_of("The mill closed.") == ()
