"""Numbers that one operation on two others gives: nobody rejects them, and nobody vouches for them."""

from __future__ import annotations

import pytest

from briefing.article import Article
from briefing.checks.document import Document
from briefing.checks.numbers.numbers import check_numbers

# language | article, published in May 2026 | statement | what the check says
NUMBERS = """
en | The mill cuts 900 jobs. Varna loses 640 of them. | The other 260 jobs go elsewhere. | unchecked
en | The mill cuts 900 jobs. Varna loses 640 of them. | The other 270 jobs go elsewhere. | failed
en | The mill cuts 900 jobs. Varna loses 640 of them. | More than 250 further jobs go elsewhere. | unchecked
de | Das Werk streicht 900 Stellen. Varna verliert 640 davon. | Die anderen 260 Stellen entfallen anderswo. | unchecked
de | Das Werk streicht 900 Stellen. Varna verliert 640 davon. | Die anderen 270 Stellen entfallen anderswo. | failed
fr | L’usine supprime 900 postes, dont 640 à Varna. | Les 260 autres postes sont ailleurs. | unchecked
es | La fábrica recorta 900 puestos, 640 en Varna. | Los otros 260 están en otra parte. | unchecked
it | La fabbrica taglia 900 posti, 640 a Varna. | Gli altri 260 sono altrove. | unchecked
pt | A fábrica corta 900 vagas, 640 em Varna. | As outras 260 ficam noutro lugar. | unchecked
ru | Завод сократит 900 мест, из них 640 в Варне. | Остальные 260 мест в другом городе. | unchecked
uk | Завод скоротить 900 місць, з них 640 у Варні. | Решта 260 місць в іншому місті. | unchecked
ar | يلغي المصنع 900 وظيفة، منها 640 في فارنا. | تقع 260 وظيفة أخرى في مكان آخر. | unchecked
tr | Fabrika 900 kişiyi çıkarıyor, 640 kişi Varna’da. | Geri kalan 260 kişi başka yerde. | unchecked
zh | 工厂裁员900人，其中640人在瓦尔纳。 | 其余260人在别处。 | unchecked
ja | 工場は900人を削減し、うち640人がバルナだ。 | 残る260人は別の場所だ。 | unchecked
ja | 工場は900人を削減し、うち640人がバルナだ。 | 残る270人は別の場所だ。 | failed
en | The mill cuts 900 jobs. It rained. Nobody came. Varna loses 640. | The other 260 go. | failed
en | The share was 61 percent. It is 54 percent now. | The share fell by seven percentage points. | unchecked
en | The share was 61 percent. It is 54 percent now. | The share fell by eight percentage points. | failed
en | In all 40 goats died, 13 were hurt and 31 got away. | There were 84 goats. | unchecked
en | In all 40 goats died, 13 were hurt and 31 got away. | There were 86 goats. | failed
en | The dog barked in 18 of 24 trials. | The dog barked in three quarters of the trials. | unchecked
en | The dog barked in 18 of 24 trials. | The dog barked in 75 percent of the trials. | unchecked
en | The dog barked in 18 of 24 trials. | The dog barked in two thirds of the trials. | failed
en | The dog barked in 8 out of 24 trials. | The dog barked in 33 percent of the trials. | unchecked
en | The dog barked in 8 out of 24 trials. | The dog barked in 33.4 percent of the trials. | failed
en | The dog barked in 12 of 12 trials. | The dog barked in 40 percent of the trials. | failed
en | One in five goats barked. | Some 20 percent of the goats barked. | unchecked
en | It cost 94 euros, up from 40 euros. | It cost about 55 euros more. | unchecked
en | It cost 94 euros, up from 40 euros. | It cost about 20 euros more. | failed
en | The fee rose from 400 to 600 euros. | The fee rose by 50 percent. | unchecked
en | The fee rose from 400 to 600 euros. | The fee rose by 60 percent. | failed
en | The club sold 50 goats and 150 sheep. | It sold three times as many sheep. | unchecked
en | The club sold 50 goats and 150 sheep. | It sold four times as many sheep. | failed
en | The herd shrank to a tenth of its size. | The herd shrank by 90 percent. | unchecked
en | The herd shrank to a tenth of its size. | The herd shrank by 80 percent. | failed
en | It cost 60 million crowns, of which the state paid two thirds. | The state paid 40 million crowns. | unchecked
en | It cost 60 million crowns, of which the state paid two thirds. | The state paid 30 million crowns. | failed
en | The fine is 90 crowns and doubles after a month. | Late payers pay 180 crowns. | unchecked
en | The fine is 90 crowns and doubles after a month. | Late payers pay 190 crowns. | failed
en | The club sold its field in 2021. | The club sold its field five years ago. | unchecked
en | The club sold its field in 2021. | The club sold its field six years ago. | failed
en | She was mayor from 1998 to 2018. | She was mayor for two decades. | unchecked
en | She ruled from 1498 to 1798. | She ruled for 300 years. | failed
en | Of the goats 12 ate. Orr has 5 of them. | In the early hours 7 of them ate. | unchecked
en | The goal fell in the 14th minute. | The goal fell after 14 minutes. | unchecked
en | The goal fell in the 14th minute. | The goal fell after 15 minutes. | failed
en | The mills are in Lom, Varna and Pell. | The mills are in three towns. | unchecked
en | The mills are in Lom, Varna, and Pell. | The mills are in three towns. | unchecked
en | The mills are in Lom, Varna and Pell. | The mills are in four towns. | failed
en | It sold saws, drills, hooks and a lathe. | It sold four tools. | unchecked
de | Die Mühlen stehen in Lom, Varna und Pell. | Die Mühlen stehen in drei Orten. | unchecked
zh | 工厂设在洛姆、瓦尔纳、佩尔。 | 工厂设在三座城市。 | unchecked
ar | تقع المصانع في لوم، وفارنا، وبيل. | تقع المصانع في 3 مدن. | unchecked
en | Ada Moor and Ben Lund met. | The two met. | unchecked
en | Moor met nobody. | The two met. | failed
ar | التقى الوزيران. | التقى 2 من الوزراء. | unchecked
en | It fell by a third since May. | It fell by a third. | passed
"""


@pytest.mark.parametrize("case", NUMBERS.strip().splitlines())
def test_what_can_be_worked_out_is_left_open(case: str) -> None:
    """A sum, a rest, a share, a span of years, a list: the right one is unchecked, another one fails."""
    language, article, prose, expected = (part.strip() for part in case.split("|"))
    document = Document(Article.of(article, language=language, published="2026-05-20"))
    assert check_numbers(prose, document.sentences[:2], document).outcome == expected, case


def test_numbers_far_apart_give_nothing() -> None:
    """Where a whole article is cited, only what stands within three sentences is put together."""
    text = "The mill cuts 900 jobs. It rained. Nobody came. It was late. Varna loses 640."
    document = Document(Article.of(text, language="en"))
    assert check_numbers("The other 260 go.", document.sentences, document).outcome == "failed"


def test_without_a_day_of_publication_no_year_is_counted_from_it() -> None:
    """Nobody knows how long ago it was."""
    document = Document(Article.of("The club sold its field in 2021.", language="en"))
    assert check_numbers("It was sold five years ago.", document.sentences, document).outcome == "failed"
