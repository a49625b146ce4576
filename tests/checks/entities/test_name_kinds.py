"""Kinds of names that a brief writes otherwise than the article, a table of each, and foreign names of that kind.

Each line is a text of a brief and what the check says of its names.
"""

from __future__ import annotations

import pytest

from briefing.checks.entities.check_names import check_actor, check_names
from briefing.checks.entities.resolver import Cast, cast_of
from briefing.checks.finding import Outcome
from tests.documents import document_from
from tests.tables import table


def outcome(prose: str, article: str, language: str = "en", *, prose_language: str | None = None) -> Outcome:
    """What the check says of a text, in an article with the title "House Harbour Committee meets in Velmar"."""
    title = "House Harbour Committee meets in Velmar"
    document = document_from(article, language=language, title=title, prose=prose_language)
    return check_names(prose, (), document).outcome


HARBOUR = """Staff of the NRCC met Pavel Lisk in Velmar; Lisk has won the Harbour Peace Prize. Many in Asia want a NATO
of their own, he said. A dozen Houthi boats left Yemen. The Tarn-Velmar line stayed shut. The Bergen-based Norvane wept,
and so did the people of Lom. Anna Krell, a mayor, saw a Norwegian. World War II was long ago, said Lu Jinro and Tan
Weibo. New and old boats sank.""".replace("\n", " ")


@table()
def test_a_capital_at_the_beginning_tells_nothing(prose: str, expected: str) -> None:
    """The first word of a text may be no name; a given name, or a word that makes another person, is one."""
    assert outcome(prose, HARBOUR) == expected


@table()
def test_a_compound_is_of_its_first_part(prose: str, expected: str) -> None:
    """A participle behind a hyphen adds no name; a part of a name does, and each part of a double name is one."""
    assert outcome(prose, HARBOUR) == expected


@table()
def test_adjectives_and_places_are_of_one_another(prose: str, expected: str) -> None:
    """A country, its people and its adjective; words of the title; words side by side in another order."""
    assert outcome(prose, HARBOUR) == expected


@table()
def test_money_letters_and_common_acronyms_are_no_names(prose: str, expected: str) -> None:
    """A currency glued to its number is for the check of numbers."""
    assert outcome(prose, HARBOUR) == expected


@table()
def test_a_heading_has_capitals_of_its_own(prose: str, expected: str) -> None:
    """In a label or a headline a capital tells no name, but for a given name; four words make a headline."""
    assert outcome(prose, HARBOUR) == expected


BODIES = (
    "The Federal Harbour Agency met the American Pilots Association and the Bureau of Mills, Tides and Locks. The SMC "
    "sued O'Neill Mills. Marie D'Arcy left the FBI and the EU. Doctors used in vitro fertilisation. The Head of "
    "Household slept. Islamic Front fighters came to the U.S. and the United Kingdom. HDI was long ago."
)


@table()
def test_initials_are_of_their_body(prose: str, expected: str) -> None:
    """The letters of words that stand side by side, small ones left out; of words without capitals nothing is sure."""
    assert outcome(prose, BODIES) == expected


@table()
def test_possessives_and_apostrophes_are_taken_apart_alike(prose: str, expected: str) -> None:
    """An apostrophe inside a name does not part it."""
    assert outcome(prose, BODIES) == expected


OTHERS = {
    "de": "Die Zahlen des Statistischen Hafenamtes sind da. Petra Amsel, die Bürgermeisterin, sah ein Verfahren.",
    "fr": "Le maire Paul Roy a signé l'accord de Velmar avec le Conseil des ports.",
    "tr": "Velmar Spor Kulübü dün kazandı. Brian O'Neill geldi. Kitabı aldı.",
    "ru": "Президент Виктор Дубов встретил министра Олега Крапивина в Москве.",
    "no": "Pavel Lisk snakket i Velmar. Det var sent.",
    "es": "Ana Eka cerró el puerto de Velmar.",
}


@table()
def test_other_languages_have_their_own_capitals_and_endings(language: str, prose: str, expected: str) -> None:
    """German nouns that the article has not may be names; without tables only what stands there is known."""
    assert outcome(prose, OTHERS[language], language) == expected


@table()
def test_names_of_a_brief_in_another_language_pass_as_they_stand(prose: str, expected: str) -> None:
    """A name that the article has so is there; whatever else may be another spelling or a word."""
    assert outcome(prose, HARBOUR, prose_language="de") == expected
    assert outcome(prose, HARBOUR, prose_language="zh") == "unchecked"


@table()
def test_an_actor_is_named_or_described_anywhere(actor: str, expected: str) -> None:
    """A name that is nowhere fails; a description in other words than the article's is not judged."""
    assert check_actor(actor, (), document_from(HARBOUR)).outcome == expected


WHO = """The Securities and Mills Commission sued Nine News on Monday. Harbours, Tides and Locks Canada (HTLC) wept, and
so did Housing, Roads and Mills Canada. It met the Bureau of Alcohol, Mills and Explosives, Ada Lund and Bo Krag. Seven
West Media and the Five Star Movement won. Nine News said no. US Marines left. US forces came. Datuk Seri Anwar Dahlan
spoke to the Social Roads Institute (Seri). Seri said so. Norvane Group grew; Norvane is old. President Tom Ole Dahl
left. The Pentagon and State Department met Norway and Sweden. Five Bergen boats sank. Nine boats
came. Norway, Sweden and Mills Council met. The Agency
of Docks, Locks and Tides (DLT) slept.""".replace("\n", " ")


@pytest.fixture(scope="module")
def who() -> Cast:
    """The actors of an article with long names."""
    return cast_of(document_from(WHO))


@table()
def test_a_name_is_only_lengthened(who: Cast, written: str, expected: str) -> None:
    """It stays as it is written, or becomes the full name of a person or a company that has all of its words."""
    assert who.full_name(written) == expected


def test_bodies_with_a_list_in_their_name_are_one(who: Cast) -> None:
    """An acronym shows it, a comma and a last word; two bodies beside each other are two."""
    found = {actor.name: actor.kind for actor in who.actors}
    whole = (
        "Harbours, Tides and Locks Canada",
        "Housing, Roads and Mills Canada",
        "Bureau of Alcohol, Mills and Explosives",
        "Agency of Docks, Locks and Tides",
    )
    assert [found.get(name) for name in whole] == ["organisation"] * 4
    assert {"State Department", "Norway", "Sweden", "Nine News", "Five Star Movement", "Seri", "Bergen"} <= set(found)
    assert "The Pentagon" not in found
    assert [m.text for m in who.mentions("HTLC")] == ["Harbours, Tides and Locks Canada", "HTLC"]


@pytest.mark.parametrize("name", ["Владимир Медин", "султан Ибрагим", "Медин"])
def test_a_name_keeps_its_case(name: str) -> None:
    """The article has one of them in other cases only, and another person beside the other."""
    text = "С Владимиром Мединым говорил султан Ибрагим. Владимира Медина ждали. Премьер Анвар Ибрагим молчал."
    assert cast_of(document_from(text, language="ru")).full_name(name) == name
