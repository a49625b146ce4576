"""Kinds of names that a brief writes otherwise than the article, a table of each, and foreign names of that kind.

Each line is a text of a brief and what the check says of its names.
"""

from __future__ import annotations

import pytest

from briefing.article import Article
from briefing.checks.document import Document
from briefing.checks.entities.check_names import check_actor, check_names
from briefing.checks.entities.resolver import Cast, cast_of
from briefing.checks.finding import Outcome


def outcome(prose: str, article: str, language: str = "en", *, prose_language: str | None = None) -> Outcome:
    """What the check says of a text, in an article with the title "House Harbour Committee meets in Velmar"."""
    title = "House Harbour Committee meets in Velmar"
    document = Document(Article.of(article, language=language, title=title), language=prose_language)
    return check_names(prose, (), document).outcome


def rows(table: str) -> list[str]:
    """The lines of a table."""
    return [line.strip() for line in table.strip().splitlines()]


def said(row: str) -> tuple[str, str]:
    """The two cells of a line."""
    prose, _, expected = row.rpartition(" | ")
    return prose.strip(), expected.strip()


HARBOUR = """Staff of the NRCC met Pavel Lisk in Velmar; Lisk has won the Harbour Peace Prize. Many in Asia want a NATO
of their own, he said. A dozen Houthi boats left Yemen. The Tarn-Velmar line stayed shut. The Bergen-based Norvane wept,
and so did the people of Lom. Anna Krell, a mayor, saw a Norwegian. World War II was long ago, said Lu Jinro and Tan
Weibo. New and old boats sank.""".replace("\n", " ")


@pytest.mark.parametrize(
    "row",
    rows("""
    Ordinary NRCC staff met. | unchecked
    Regular NRCC staff met. | unchecked
    Additional NRCC staff met. | unchecked
    Old NRCC boats sank. | passed
    Additional Lisk boats sank. | unchecked
    Critical of Lisk, Krell left. | unchecked
    Foster said so. | failed
    Foster left. | unchecked
    Boatsmen Lisk and Krell left. | unchecked
    Zenith NRCC staff met. | unchecked
    Melina Lisk met them. | failed
    Pavel Krell met them. | failed
    Tan Jinro met Lu Weibo. | failed
    Zenith Lisk met them. | failed
    Zenith Pavel Lisk met them. | passed
    Zenith Moscow staff met. | failed
    Zenith staff met. | unchecked
    QZX staff met. | failed
    Hillary met them. | failed
    """),
)
def test_a_capital_at_the_beginning_tells_nothing(row: str) -> None:
    """The first word of a text may be no name; a given name, or a word that makes another person, is one."""
    prose, expected = said(row)
    assert outcome(prose, HARBOUR) == expected


@pytest.mark.parametrize(
    "row",
    rows("""
    He is a Harbour Peace Prize-winning pilot. | passed
    It is a Lisk-led, Norvane-backed plan. | passed
    The Lisk-backed Krell plan passed. | passed
    The pro-Lisk camp, the Pro-Lisk camp. | passed
    It is a Krag-led plan. | failed
    They took the Tarn-Krag line. | failed
    They took Tarn to Velmar from Bergen. | passed
    Pavel Jong-nam met them. | failed
    """),
)
def test_a_compound_is_of_its_first_part(row: str) -> None:
    """A participle behind a hyphen adds no name; a part of a name does, and each part of a double name is one."""
    prose, expected = said(row)
    assert outcome(prose, HARBOUR) == expected


@pytest.mark.parametrize(
    "row",
    rows("""
    They want an Asian NATO. | passed
    It is the Velmar News Record. | failed
    The Yemeni Houthi boats left. | passed
    Norwegians met a Norwegian mayor. | passed
    Norway was named. | passed
    A Peruvian NATO is far. | failed
    The House Harbour committee met. | passed
    The Velmar Committee met. | passed
    The Krell Committee met. | unchecked
    People of Lom met the Lom people. | passed
    """),
)
def test_adjectives_and_places_are_of_one_another(row: str) -> None:
    """A country, its people and its adjective; words of the title; words side by side in another order."""
    prose, expected = said(row)
    assert outcome(prose, HARBOUR) == expected


@pytest.mark.parametrize(
    "row",
    rows("""
    It cost RM9 million, Rs12 crore, US$3 and EUR4m. | passed
    He wrote in row B of the book. | passed
    It cost QX9 million. | failed
    The CEO met an MP on TV. | passed
    WWII was long ago. | passed
    """),
)
def test_money_letters_and_common_acronyms_are_no_names(row: str) -> None:
    """A currency glued to its number is for the check of numbers."""
    prose, expected = said(row)
    assert outcome(prose, HARBOUR) == expected


@pytest.mark.parametrize(
    "row",
    rows("""
    **Next Steps:** Lisk leaves. | unchecked
    # Summary of Lisk Visit | unchecked
    **Krell's Answer (in full):** She laughed. | unchecked
    Lisk Visit Prompts Doubts Over Harbour | unchecked
    Angela Krag Prompts Doubts Over Harbour | failed
    Pavel Lisk Prompts Doubts. | failed
    Lisk left Moscow on Friday | failed
    """),
)
def test_a_heading_has_capitals_of_its_own(row: str) -> None:
    """In a label or a headline a capital tells no name, but for a given name; four words make a headline."""
    prose, expected = said(row)
    assert outcome(prose, HARBOUR) == expected


BODIES = (
    "The Federal Harbour Agency met the American Pilots Association and the Bureau of Mills, Tides and Locks. The SMC "
    "sued O'Neill Mills. Marie D'Arcy left the FBI and the EU. Doctors used in vitro fertilisation. The Head of "
    "Household slept. Islamic Front fighters came to the U.S. and the United Kingdom. HDI was long ago."
)


@pytest.mark.parametrize(
    "row",
    rows("""
    The FHA met the APA. | passed
    The APiA's view differs. | passed
    The BMTL, the HoH and Islamic Front (IFLA) met. | unchecked
    The US and the UK, American and British boats. | passed
    IVF was used. | unchecked
    The Securities and Mills Commission sued. | passed
    The Securities and Mills Commission and Lisk sued. | failed
    The Securities and Mills Agency sued. | failed
    FHAs met. | passed
    The Harbour Day I was long. | passed
    The Harbour Day II was long. | failed
    The FDA met. | failed
    The WHO met. | failed
    Federal Harbour Mills met. | unchecked
    The Q. met. | passed
    """),
)
def test_initials_are_of_their_body(row: str) -> None:
    """The letters of words that stand side by side, small ones left out; of words without capitals nothing is sure."""
    prose, expected = said(row)
    assert outcome(prose, BODIES) == expected


@pytest.mark.parametrize(
    "row",
    rows("""
    The FBI's plan and the EU’s answer. | passed
    O'Neill's mills and D’Arcy’s boats. | passed
    They met O'Hara's men. | failed
    """),
)
def test_possessives_and_apostrophes_are_taken_apart_alike(row: str) -> None:
    """An apostrophe inside a name does not part it."""
    prose, expected = said(row)
    assert outcome(prose, BODIES) == expected


OTHERS = {
    "de": "Die Zahlen des Statistischen Hafenamtes sind da. Petra Amsel, die Bürgermeisterin, sah ein Verfahren.",
    "fr": "Le maire Paul Roy a signé l'accord de Velmar avec le Conseil des ports.",
    "tr": "Velmar Spor Kulübü dün kazandı. Brian O'Neill geldi. Kitabı aldı.",
    "ru": "Президент Виктор Дубов встретил министра Олега Крапивина в Москве.",
    "no": "Pavel Lisk snakket i Velmar. Det var sent.",
    "es": "Ana Eka cerró el puerto de Velmar.",
}


@pytest.mark.parametrize(
    "row",
    rows("""
    de: Das Statistische Hafenamt zählt. | passed
    de: Die Verfahren laufen. | passed
    de: Gegen Scholz läuft ein Verfahren. | unchecked
    de: Scholz läuft. | unchecked
    de: Petra Amsel sah den Bahnhof. | unchecked
    de: Petra Amsel sah die Möglichkeit. | passed
    de: Petra Scholz sah ein Verfahren. | failed
    de: Otto Amsel sah ein Verfahren. | failed
    de: Scholz sagte Nein. | failed
    de: Die Hafenmeisterin Amsel kam. | unchecked
    fr: Signature de l'accord de Velmar | unchecked
    fr: Signature de l'Accord de Velmar | unchecked
    fr: Accord signé à Velmar | passed
    fr: Il a vu Paul Krag. | failed
    tr: Kulübümüz kazandı. | passed
    tr: Velmar Spor Kulübümüz kazandı. | passed
    tr: Velmar Spor Kulübünün zaferi | passed
    tr: Şampiyonluk Velmar'da kutlandı. | unchecked
    tr: O'Neill'in zaferi | passed
    tr: Kitap satıldı. | passed
    tr: Kitara satıldı. | unchecked
    tr: Dün Krag geldi. | failed
    ru: Виктора Дубова принял Олег Крапивин. | passed
    ru: Вот и Олег Дубов. | failed
    ru: Приехал Крапивин. | unchecked
    es: Cerró Eka el puerto. | passed
    no: Pavel Lisk snakket i Velmar. | passed
    no: Han snakket i Bergen. | unchecked
    """),
)
def test_other_languages_have_their_own_capitals_and_endings(row: str) -> None:
    """German nouns that the article has not may be names; without tables only what stands there is known."""
    prose, expected = said(row)
    language, _, prose = prose.partition(": ")
    assert outcome(prose, OTHERS[language], language) == expected


@pytest.mark.parametrize(
    "row",
    rows("""
    Das sagte Pavel Lisk in Velmar. | passed
    Das sagte der Chef von Lisk. | unchecked
    Das sagte Bo Ek. | unchecked
    """),
)
def test_names_of_a_brief_in_another_language_pass_as_they_stand(row: str) -> None:
    """A name that the article has so is there; whatever else may be another spelling or a word."""
    prose, expected = said(row)
    assert outcome(prose, HARBOUR, prose_language="de") == expected
    assert outcome(prose, HARBOUR, prose_language="zh") == "unchecked"


@pytest.mark.parametrize(
    "row",
    rows("""
    Pavel Lisk | passed
    mayor Krell | passed
    the NRCC | passed
    NRCC staff | unchecked
    Staff of the NRCC | passed
    Houthi boats | passed
    rescue workers | unchecked
    Ordinary NRCC staff | unchecked
    a spokesman for Lisk | unchecked
    Bo Ek | failed
    Moscow | failed
    Bo Ek's spokesman | failed
    Transport Velmar | failed
    Rural Velmar | unchecked
    """),
)
def test_an_actor_is_named_or_described_anywhere(row: str) -> None:
    """A name that is nowhere fails; a description in other words than the article's is not judged."""
    actor, expected = said(row)
    assert check_actor(actor, (), Document(Article.of(HARBOUR, language="en"))).outcome == expected


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
    return cast_of(Document(Article.of(WHO, language="en")))


@pytest.mark.parametrize(
    "row",
    rows("""
    Securities and Mills Commission | Securities and Mills Commission
    Harbours, Tides and Locks Canada | Harbours, Tides and Locks Canada
    HTLC | HTLC
    Bureau of Alcohol, Mills and Explosives | Bureau of Alcohol, Mills and Explosives
    Nine News | Nine News
    Seven West Media | Seven West Media
    Five Star Movement | Five Star Movement
    US | US
    Seri | Seri
    Datuk Seri Anwar Dahlan | Datuk Seri Anwar Dahlan
    Lund | Ada Lund
    Norvane | Norvane Group
    President Dahl | Tom Ole Dahl
    President Tom Ole Dahl | Tom Ole Dahl
    Tom Dahl | Tom Ole Dahl
    Tom Ole B. Dahl | Tom Ole B. Dahl
    the president | the president
    Merkel | Merkel
    """),
)
def test_a_name_is_only_lengthened(who: Cast, row: str) -> None:
    """It stays as it is written, or becomes the full name of a person or a company that has all of its words."""
    written, expected = said(row)
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
    assert cast_of(Document(Article.of(text, language="ru"))).full_name(name) == name
