"""Whether the clause around time words speaks of what is to come."""

from __future__ import annotations

import pytest

from briefing.checks.dates.tenses import is_of_saying, looks_ahead, looks_back

CASES = """
en | The bridge will open by *July*. | ahead
en | The bridge opened in *July*. |
en | By *July* the bridge must be open. | ahead
en | It is expected to open in *July*. | ahead
en | The mayor said on *Tuesday* that it will open. |
en | It will open, the mayor said on *Tuesday*. |
en | Ada Lund sang on *Tuesday*, with Will Orr on the drums. |
en | Ada Lund sang on *Tuesday*, and she will sing again. |
en | By *July*, the bridge must be open. | ahead
de | Die Brücke soll im *Juli* öffnen. | ahead
de | Die Brücke wurde im *Juli* geöffnet. |
fr | Le pont doit ouvrir en *juillet*. | ahead
fr | Le pont a ouvert en *juillet*. |
es | El puente abrirá en *julio*. | ahead
es | El puente abrió en *julio*. |
it | Il ponte ha aperto a *luglio*. |
it | Il ponte dovrà aprire a *luglio*. | ahead
pt | A ponte vai abrir em *julho*. | ahead
pt | A ponte abriu em *julho*. |
ru | Мост будет открыт в *июле*. | ahead
ru | Мост открыли в *июле*. |
uk | Міст мають відкрити в *липні*. | ahead
uk | Міст відкрили в *липні*. |
ar | سيفتح الجسر في *يوليو*. | ahead
ar | افتتح الجسر في *يوليو*. |
tr | Köprü *temmuzda* açılacak. | ahead
tr | Köprü *temmuzda* açıldı. |
zh | 大桥将于*七月*开放。 | ahead
zh | 大桥于*七月*开放了。 |
ja | 橋は*7月*に開通する予定だ。 | ahead
ja | 橋は*7月*に開通した。 |
xx | The bridge will open by *July*. |
"""


@pytest.mark.parametrize("case", CASES.strip().splitlines())
def test_a_word_of_the_future_counts_in_its_own_clause(case: str) -> None:
    """A verb of saying between it and the time words makes them the time of the saying."""
    language, marked, ahead = (part.strip() for part in case.split("|"))
    before, words, after = marked.split("*")
    found = looks_ahead(before + words + after, len(before), len(before) + len(words), language)
    assert found is (ahead == "ahead")


BACK = """
en | The crane fell over on *Tuesday*. | back
en | The mayor could see the crane on *Tuesday* evening. | back
en | On *Tuesday* a crane fell over. | back
en | Orr on *Tuesday* opened the fair. | back
en | Orr on *Tuesday* morning quietly opened the fair. |
en | On *Tuesday* the old crane in the harbour and the new one fell over. |
en | On *Tuesday* it is shut and it was shut before. |
en | The board decided that the vote is on *Tuesday*. |
en | The board decided to vote on *Tuesday*. |
en | The board decided that it will vote on *Tuesday*. |
en | The vote planned for *Tuesday*. |
en | It was wet. The fair is on *Tuesday*. |
de | Der Kran stürzte am *Dienstag* um. | back
de | Am *Dienstag* wurde der Kran abgebaut. | back
de | Der Kran wird am *Dienstag* abgebaut. |
fr | La grue a été démontée *mardi*. | back
fr | La grue tourne *mardi*. |
es | La grúa cayó el *martes*. | back
it | La gru fu smontata *martedì*. | back
pt | O guindaste foi retirado na *terça-feira*. | back
ru | Кран упал, его убрали во *вторник*. | back
uk | Кран упав, його прибрали у *вівторок*. | back
ja | クレーンは*火曜日*に倒れた。 |
"""


@pytest.mark.parametrize("case", BACK.strip().splitlines())
def test_a_verb_of_the_past_tells_that_the_time_lies_back(case: str) -> None:
    """It stands before the time words, or soon behind them; what is planned then lies ahead all the same."""
    language, marked, back = (part.strip() for part in case.split("|"))
    before, words, after = marked.split("*")
    found = looks_back(before + words + after, len(before), len(before) + len(words), language)
    assert found is (back == "back")


SAID = """
en | The mayor said *Tuesday* it was safe. | said
en | The mayor said on *Tuesday* it was safe. | said
en | The mayor said in a statement on *Tuesday* that it was safe. | said
en | On *Tuesday* the mayor said it was safe. | said
en | The mayor said the vote is on *Tuesday*. |
en | The mayor will say on *Tuesday* that it was safe. |
en | The mayor left on *Tuesday*. |
de | Die Bürgermeisterin sagte am *Dienstag*, er sei sicher. | said
xx | The mayor said *Tuesday* it was safe. |
"""


@pytest.mark.parametrize("case", SAID.strip().splitlines())
def test_the_day_of_saying_stands_beside_its_verb(case: str) -> None:
    """What is said may be of any day; when it is said is past."""
    language, marked, said = (part.strip() for part in case.split("|"))
    before, words, after = marked.split("*")
    found = is_of_saying(before + words + after, len(before), len(before) + len(words), language)
    assert found is (said == "said")
