"""What the article certainly gives to the actor of a position."""

from __future__ import annotations

from briefing.checks.attribution.sure import Spoken, spoken_by
from tests.documents import document_from
from tests.tables import table

LEAD = (
    "Senator Marta Orlow met Governor Daniel Reed in Varnhold on Monday. "
    "Reed brought his spokeswoman, Hope Lane, and the union leader Felix Brandt."
)


def spoken(text: str, actor: str, statement: str, *, lead: str = LEAD, language: str = "en") -> Spoken:
    """Read a position that cites all of `text`, which follows the lead in the article."""
    document = document_from(f"{lead}\n\n{text}" if lead else text, language=language)
    cited = [s for s in document.sentences if s.start >= (len(lead) + 2 if lead else 0)]
    return spoken_by(actor, statement, cited, document)


@table()
def test_the_one_who_speaks_is_certain_and_the_other_is_not(
    text: str, right: str, wrong: str, statement: str, certain: bool
) -> None:
    """Whatever the word order, somebody else is never certain, and the source is where the pattern is strong."""
    assert spoken(text, right, statement).certain is certain
    assert not spoken(text, wrong, statement).certain


@table()
def test_other_languages_have_their_cues_and_word_orders(
    language: str, text: str, right: str, wrong: str, statement: str, certain: bool
) -> None:
    """The source is certain and a stranger to the sentence is not, in each language."""
    assert spoken(text, right, statement, lead="", language=language).certain is certain
    assert not spoken(text, wrong, statement, lead="", language=language).certain


def test_a_view_that_one_reports_of_another_is_the_others() -> None:
    """“Lane said Reed believes” is Reed's, by way of Lane."""
    found = spoken("Lane said Reed believes the harbour is lost.", "Daniel Reed", "the harbour is lost")
    assert (found.voice, found.via) == ("ascribed", "Hope Lane")


def test_quotations_are_the_actors_own() -> None:
    """Of two quotations in the cited sentences only the actor's is returned."""
    found = spoken(
        "“The bridge is unsafe,” said Orlow. “The bridge is fine,” said Reed.", "Daniel Reed", "the bridge is fine"
    )
    assert [q.text for q in found.quotes] == ["The bridge is fine,"]
    assert found.voice == "quoted"


def test_words_in_the_articles_own_voice_are_reported() -> None:
    """Without a quotation the voice is reported, and where nobody speaks nothing is certain."""
    assert spoken("Orlow said the bridge will close.", "Marta Orlow", "the bridge will close").voice == "reported"
    assert spoken("The bridge will close.", "Marta Orlow", "the bridge will close") == ((), "reported", None, False)


def test_a_quotation_that_is_not_cited_does_not_make_the_voice_quoted() -> None:
    """The voice is that of the cited words."""
    text = "Orlow said the toll was wrong; “It is plain theft from the port,” she said. “It will not do.”"
    document = document_from(
        f"{LEAD}\n\nOrlow spoke: “The toll is theft. It must go now.” Nobody answered.", language=None
    )
    assert spoken(text, "Marta Orlow", "the toll was wrong").quotes
    assert spoken_by("Marta Orlow", "the toll is theft", document.sentences[:1], document).voice == "reported"


def test_the_statement_decides_which_attribution_is_meant() -> None:
    """Where the sentence gives two views to two people, each has his own; of what neither says, nothing is certain."""
    text = "Orlow said the bridge must close, but Reed said the toll must rise."
    assert spoken(text, "Marta Orlow", "the bridge must close").certain
    assert spoken(text, "Daniel Reed", "the toll must rise").certain
    assert not spoken(text, "Daniel Reed", "the bridge must close").certain
    assert not spoken(text, "Marta Orlow", "the toll must rise").certain
    assert not spoken(text, "Marta Orlow", "the ferry is late").certain


def test_in_another_language_only_a_lone_speaker_is_certain() -> None:
    """The words of the statement tell nothing there."""
    alone = document_from("Jan Vogt sagte, die Brücke wird geschlossen.", language="de", prose="en")
    assert spoken_by("Jan Vogt", "the bridge closes", alone.sentences, alone).certain
    text = "Jan Vogt sagte, die Brücke wird geschlossen. Klara Busch sagte, sie bleibt."
    both = document_from(text, language="de", prose="en")
    assert not spoken_by("Jan Vogt", "the bridge closes", both.sentences, both).certain


@table()
def test_a_pronoun_is_certain_where_nobody_else_can_be_meant(text: str, actor: str, expected: bool) -> None:
    """“She” is the one who alone is named since the sentence before began, or alone spoke in that."""
    document = document_from(text)
    assert spoken_by(actor, "It is safe.", document.sentences[-1:], document).certain is expected


@table()
def test_a_source_is_named_where_it_is_certain(text: str, expected: bool | None) -> None:
    """What is only said by office is left open, and who is told something is nobody who says it."""
    document = document_from(text)
    if expected is not None:
        assert spoken_by("Ada Brandt", "The pier was safe.", document.sentences[-1:], document).certain is expected
    assert not spoken_by("the Courier", "The pier was safe.", document.sentences[-1:], document).certain
