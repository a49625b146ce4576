"""Whose role the words of an article surely are."""

from __future__ import annotations

import pytest

from briefing.article import Article
from briefing.grounding.people.appositions import certain_role
from briefing.grounding.reading import Reading


def certain(text: str, name: str, role: str, language: str = "en", prose_language: str | None = None) -> bool:
    """Whether the article surely gives somebody a role."""
    return certain_role(name, role, Reading(Article.of(text, language=language), language=prose_language))


CERTAIN = """
en | Ada Lund, the finance minister, left. | Ada Lund | finance minister
en | Ada Lund, the finance minister, left. | Ada Lund | The Finance Minister
en | The finance minister, Ada Lund, left. | Lund | finance minister
en | Lom's finance minister, Ada Lund, left. | Ada Lund | Lom's finance minister
en | Finance Minister Ada Lund left. | Ada Lund | finance minister
en | It was said by Finance Minister Ada Lund. | Ada Lund | Finance Minister
en | On Monday Ada Lund came. “No,” said mayor Lund. | Ada Lund | mayor
en | The Norwegian mayor Ada Lund left. | Ada Lund | mayor
en | Ada Lund, 41, mayor of Lom, left. | Ada Lund | mayor of Lom
en | Ada Lund (mayor of Lom) left. | Ada Lund | mayor of Lom
en | They saw Ada Lund, the mayor. | Ada Lund | mayor
en | Ada Lund, a former mayor, left. | Ada Lund | former mayor
de | Die Finanzministerin Ada Lund ging. | Ada Lund | Finanzministerin
de | Ada Lund, die Bürgermeisterin, ging. | Ada Lund | Bürgermeisterin
fr | La ministre de la Défense, Ada Lund, part. | Ada Lund | ministre de la Défense
ru | Министр Анна Горчилина ушла. | Анна Горчилина | министр
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
