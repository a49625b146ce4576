"""Whose role the words of an article surely are."""

from __future__ import annotations

import pytest

from briefing.article import Article
from briefing.checks.document import Document
from briefing.checks.entities.appositions import certain_role


def certain(text: str, name: str, role: str, language: str = "en", prose_language: str | None = None) -> bool:
    """Whether the article surely gives somebody a role."""
    return certain_role(name, role, Document(Article.of(text, language=language), language=prose_language))


CERTAIN = """
en | Ada Lund, the finance minister, left. | Ada Lund | finance minister
en | Ada Lund, the finance minister, left. | Ada Lund | The Finance Minister
en | The finance minister, Ada Lund, left. | Lund | finance minister
en | Lom's finance minister, Ada Lund, left. | Ada Lund | Lom's finance minister
en | Finance Minister Ada Lund left. | Ada Lund | finance minister
en | It was said by Finance Minister Ada Lund. | Ada Lund | Finance Minister
en | On Monday Ada Lund came. “No,” said mayor Lund. | Ada Lund | mayor
en | “No,” said the mayor, Ada Lund. | Ada Lund | mayor
en | “No,” said Ada Lund, the mayor. | Ada Lund | mayor
en | Ada Lund, 41, mayor of Lom, left. | Ada Lund | mayor of Lom
en | Ada Lund (mayor of Lom) left. | Ada Lund | mayor of Lom
en | They saw Ada Lund, the mayor. | Ada Lund | mayor
en | Ada Lund, a former mayor, left. | Ada Lund | former mayor
de | Die Finanzministerin Ada Lund ging. | Ada Lund | Finanzministerin
de | Ada Lund, die Bürgermeisterin, ging. | Ada Lund | Bürgermeisterin
fr | La ministre de la Défense, Ada Lund, a parlé. | Ada Lund | ministre de la Défense
ru | Министр Анна Горчилина ушла. | Анна Горчилина | министр
fr | La ministre Ada Lund a parlé. | Ada Lund | ministre
fr | L’actrice Ada Lund a parlé. | Ada Lund | actrice
en | The Norwegian mayor, Ada Lund, left. | Ada Lund | mayor
tr | Bakan Ayşe Ekmen gitti. | Ayşe Ekmen | bakan
ja | 市長の田所春香氏は述べた。市長田所春香氏は帰った。 | 田所春香 | 市長
"""

UNSURE = """
en | Ada Lund, the former mayor, left. | Ada Lund | mayor
en | Deputy mayor Ada Lund left. | Ada Lund | mayor
en | The would-be mayor Ada Lund left. | Ada Lund | mayor
en | The ex-mayor Ada Lund left. | Ada Lund | mayor
en | The chairman and mayor Ada Lund left. | Ada Lund | mayor
en | Not mayor Ada Lund but a clerk left. | Ada Lund | mayor
en | It was not the mayor, Ada Lund, who left. | Ada Lund | mayor
en | Ada Lund, the mayor of Lom, left. | Ada Lund | mayor
en | Ada Lund, the mayor and a clerk left. | Ada Lund | mayor
en | Ada Lund, the mayor, and Bo Krag left. | Ada Lund | mayor
en | Ada Lund, the mayor, Bo Krag, left. | Ada Lund | mayor
en | After meeting Ada Lund, the mayor left. | Ada Lund | mayor
en | The mayor, Ada Lund, and others left. | Ada Lund | mayor
en | With a mayor, Ada Lund who left. | Ada Lund | mayor
en | Then mayor, Ada Lund, left. | Ada Lund | mayor
en | The wife of mayor Ada Lund left. | Ada Lund | mayor
en | The mayor spoke to Ada Lund. | Ada Lund | mayor
en | Ada Lund left. Bo Krag, the mayor, came. | Ada Lund | mayor
en | Ada Lund, the tallest, left. | Ada Lund | tallest
en | Ada Lund left. | Ada Lund | mayor
en | Ada Lund's mayor, Bo Krag, left. | Ada Lund | mayor
en | Mayor Ada Lund left. | Bo Krag | mayor
en | Mayor Ada Lund left. | Ada Lund |
en | The Norwegian mayor Ada Lund left. | Ada Lund | mayor
en | Asked by the mayor, Ada Lund, a judge, left. | Ada Lund | mayor
en | After he met the mayor, Ada Lund, who is a judge, left. | Ada Lund | mayor
en | According to the mayor, Ada Lund, a judge, left. | Ada Lund | mayor
en | The mayor, Ada Lund, a judge, left. | Ada Lund | mayor
en | The mayor, Ada Lund, Bo Krag and others left. | Ada Lund | mayor
en | Bo Krag told the mayor Ada Lund was ill. | Ada Lund | mayor
en | The mayor Ada Lund met left. | Ada Lund | mayor
en | Under the mayor Ada Lund lost her job. | Ada Lund | mayor
en | When he was mayor Ada Lund left. | Ada Lund | mayor
en | “No,” said the mayor, Ada Lund, a judge. | Ada Lund | mayor
en | Is the mayor Ada Lund? | Ada Lund | mayor
en | Was it Ada Lund, the mayor? | Ada Lund | mayor
en | Ada Lund, mayor, until 2019, of Lom, left. | Ada Lund | mayor
en | Ada Lund, the mayor, a judge, left. | Ada Lund | mayor
en | They saw Bo Krag, Ada Lund, the mayor. | Ada Lund | mayor
en | Bo Krag said he saw Ada Lund, the killer. | Ada Lund | killer
en | “Mayor Ada Lund left,” said Bo Krag. | Ada Lund | mayor
fr | L’ancien maire Paul Roy a parlé. | Paul Roy | maire
fr | L'adjoint au maire Paul Roy a parlé. | Paul Roy | maire
fr | L'autoproclamé maire Paul Roy a parlé. | Paul Roy | maire
it | L'ex sindaco Paul Roy ha parlato. | Paul Roy | sindaco
es | El entonces alcalde Paul Roy habló. | Paul Roy | alcalde
de | Damals Bürgermeister Bo Krag ging. | Bo Krag | Bürgermeister
de | Fast Bürgermeister Bo Krag ging. | Bo Krag | Bürgermeister
de | Für den Bürgermeister Ada Lund zu finden war schwer. | Ada Lund | Bürgermeister
de | Die ehemalige Ministerin Ada Lund ging. | Ada Lund | Ministerin
de | Der Sprecher der Ministerin Ada Lund ging. | Ada Lund | Ministerin
fr | Le porte-parole du maire Paul Roy part. | Paul Roy | maire
fr | Le ministre de la Défense, Ada Lund, part. | Ada Lund | Défense
ja | 副市長田所春香氏は述べた。 | 田所春香 | 市長
"""


@pytest.mark.parametrize("row", CERTAIN.strip().splitlines())
def test_a_title_and_an_apposition_are_certain(row: str) -> None:
    """The words as they stand, beside a mention of that one, with nothing of the role left out."""
    language, text, name, role = (part.strip() for part in row.split("|"))
    assert certain(text, name, role, language)


@pytest.mark.parametrize("row", UNSURE.strip().splitlines())
def test_what_is_cut_denied_or_of_another_is_not(row: str) -> None:
    """A word left out before or behind it, a list, an office of somebody else: a reader decides."""
    language, text, name, role = (part.strip() for part in row.split("|"))
    assert not certain(text, name, role, language)


def test_a_role_in_another_language_is_not_certain() -> None:
    """Its words are not the article's."""
    assert not certain("Ada Lund, the minister, left.", "Ada Lund", "minister", prose_language="de")
