"""Kinds of names that a brief writes otherwise than the article, a table of each, and foreign names of that kind.

Each line is a text of a brief and what the check says of its names.
"""

from __future__ import annotations

import pytest

from briefing.checks.document import Document, Outcome
from briefing.checks.entities.check_names import check_actor, check_names
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


ARTICLE = """President Donal Crumb met Harbour spokesman Pavel Lisk in Geneva on Tuesday. Crumb said the International
Mill Fund (IMF) was wrong about Russia's mills. "We agree," Lisk said of the summit.

Maria Lopez, the chief executive of Norvane Energy, praised the plan. The plan's backers, among them Bo Ek, smiled.
Lower taxes were promised; a brown dog slept. Talks went on. The Trans-Alp line stayed shut. Ek left NASA."""


@pytest.fixture(scope="module")
def document() -> Document:
    return document_from(ARTICLE)


@table()
def test_names_that_the_article_has_pass(document: Document, prose: str) -> None:
    """Surnames, titles, initials, acronyms, adjectives of a country, ordinary words with a capital: all pass."""
    assert check_names(prose, (), document).outcome == "passed"


@table()
def test_names_that_the_article_has_not_fail(document: Document, prose: str, name: str) -> None:
    """Another first name, two names mixed, a place from elsewhere: the article does not name it."""
    finding = check_names(prose, (), document)
    assert finding == ("name-unsupported", "failed", f"“{name}” is named, but the article does not name it.")


@pytest.mark.parametrize(
    "prose", ["Zenith came.", "“Zenith” came.", "Talking helps. Negotiation, too.", "Summitry helps."]
)
def test_an_unknown_word_at_the_beginning_is_not_judged(document: Document, prose: str) -> None:
    """Its capital may come from there, or it may be a name."""
    assert check_names(prose, (), document).outcome == "unchecked"


@pytest.mark.parametrize(
    ("text", "language", "prose_language"),
    [("Ada Krell left.", "en", "de"), ("李明哲走了。", "zh", "zh"), ("Ada Krell reste.", "sv", "sv")],
)
def test_other_languages_and_scripts_are_not_judged(text: str, language: str, prose_language: str) -> None:
    """A translated name may be written otherwise; without capitals, or the words of the language, none is told."""
    document = document_from(text, language=language, prose=prose_language)
    assert check_names("Bo Lund left.", (), document).outcome == "unchecked"


@table()
def test_a_name_may_be_anywhere(document: Document, cites: list[int], prose: str, outcome: str) -> None:
    """In the sentences cited or far from them: who does what is not for code to say."""
    assert check_names(prose, document.cited(cites), document).outcome == outcome


GERMAN = (
    "Kanzlerin Petra Amsel wies Kreuders Pläne zurück. Jonas Kreuder schwieg. Die EU-Kommission prüft den Haushalt."
)


@table()
def test_german_nouns_are_judged_by_known_names_only(prose: str, outcome: str) -> None:
    """Nouns have capitals there: only a given name or a known surname makes a pair of them somebody."""
    assert check_names(prose, (), document_from(GERMAN, language="de")).outcome == outcome


RUSSIAN = "Президент России Виктор Дубов встретился с премьер-министром Олегом Крапивиным в Москве. Говорили долго."


@table()
def test_names_are_known_in_other_cases(prose: str, outcome: str) -> None:
    """An inflected form is the same name; another name with the same beginning is not."""
    assert check_names(prose, (), document_from(RUSSIAN, language="ru")).outcome == outcome


def test_the_sign_of_a_unit_behind_a_number_is_no_name() -> None:
    """A unit such as MW names nobody behind a number; alone it does."""
    document = document_from("The plant makes 40 megawatts for Oslo.")
    assert check_names("The plant makes 40 MW for Oslo.", document.sentences, document).outcome == "passed"
    assert check_names("The plant makes MW for Oslo.", document.sentences, document).outcome == "failed"


REWRITTEN = (
    "Finland brokered the deal. The chief executive of Norvane met members of parliament. "
    "Engineers at the University of Lom and the health ministry agreed with the Pell Court for the Old."
)


@table()
def test_names_in_another_shape(prose: str, expected: str) -> None:
    """An adjective joined to a participle, a body turned round, the short form of a common noun: the same name."""
    document = document_from(REWRITTEN)
    assert check_names(prose, (), document).outcome == expected


def test_an_arabic_title_tells_a_stranger() -> None:
    """A name behind an office that the article does not have fails, in another spelling it does not."""
    article = document_from("قال رئيس البلدية، فارس الدرعاوي، إن السقف ضعيف.", "ar")
    assert (
        check_names("قال رئيس البلدية، نبراس الدرعاوي، إن السقف ضعيف.", article.sentences, article).outcome == "failed"
    )
    assert (
        check_names("قال رئيس البلدية، فارس الدرعاوى، إن السقف ضعيف.", article.sentences, article).outcome != "failed"
    )
