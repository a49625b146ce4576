"""What the article certainly gives to the actor of a position."""

from __future__ import annotations

import pytest

from briefing.article import Article
from briefing.checks.attribution.speakers import Spoken, spoken_by
from briefing.checks.document import Document

LEAD = (
    "Senator Marta Orlow met Governor Daniel Reed in Varnhold on Monday. "
    "Reed brought his spokeswoman, Hope Lane, and the union leader Felix Brandt."
)


def spoken(text: str, actor: str, statement: str, *, lead: str = LEAD, language: str = "en") -> Spoken:
    """Read a position that cites all of `text`, which follows the lead in the article."""
    document = Document(Article.of(f"{lead}\n\n{text}" if lead else text, language=language))
    cited = [s for s in document.sentences if s.start >= (len(lead) + 2 if lead else 0)]
    return spoken_by(actor, statement, cited, document)


ENGLISH = {
    "subject first": ("Orlow said the bridge will close.", "Marta Orlow", "Daniel Reed", "the bridge will close"),
    "inverted": ("“The bridge is unsafe,” said Orlow on Monday.", "Marta Orlow", "Daniel Reed", "the bridge is unsafe"),
    "according to": (
        "The bridge will close, according to Reed.",
        "Daniel Reed",
        "Marta Orlow",
        "the bridge will close",
    ),
    "according to, first": (
        "According to Reed, the bridge will close.",
        "Daniel Reed",
        "Marta Orlow",
        "the bridge closes",
    ),
    "told": ("Orlow told Reed that the bridge would close.", "Marta Orlow", "Daniel Reed", "the bridge would close"),
    "was told by": (
        "Orlow was told by Reed that the bridge would close.",
        "Daniel Reed",
        "Marta Orlow",
        "the bridge would close",
    ),
    "accused by": ("Orlow was accused by Reed of hiding the costs.", "Daniel Reed", "Marta Orlow", "hiding the costs"),
    "quoted as saying": (
        "Orlow was quoted as saying the bridge would close.",
        "Marta Orlow",
        "Daniel Reed",
        "the bridge would close",
    ),
    "apposition": (
        "Felix Brandt, head of the dockers’ union, said the port would stop.",
        "Felix Brandt",
        "Marta Orlow",
        "the port would stop",
    ),
    "relative clause": (
        "Marta Orlow, who has often quarrelled with Daniel Reed, said the bridge would close.",
        "Marta Orlow",
        "Daniel Reed",
        "the bridge would close",
    ),
    "of the spoken about": (
        "Orlow said Reed had lost his patience.",
        "Marta Orlow",
        "Felix Brandt",
        "Reed had lost his patience",
    ),
    "spokeswoman": (
        "Reed’s spokeswoman, Hope Lane, said the talks had failed.",
        "Hope Lane",
        "Daniel Reed",
        "the talks had failed",
    ),
    "middle": (
        "The bridge, Orlow said, must be closed at once.",
        "Marta Orlow",
        "Daniel Reed",
        "the bridge must be closed at once",
    ),
    "wants": (
        "Orlow wants a second bridge near the harbour.",
        "Marta Orlow",
        "Daniel Reed",
        "a second bridge near the harbour",
    ),
    "voted against": ("Orlow voted against the harbour bill.", "Marta Orlow", "Daniel Reed", "the harbour bill"),
    "opposes": ("Reed opposes the toll on lorries.", "Daniel Reed", "Marta Orlow", "the toll on lorries"),
    "denied": ("Reed denied that the money had been spent.", "Daniel Reed", "Marta Orlow", "the money had been spent"),
    "refused": ("Orlow refused to sign the treaty.", "Marta Orlow", "Felix Brandt", "to sign the treaty"),
    "urged": ("Orlow urged Reed to sign the treaty.", "Marta Orlow", "Daniel Reed", "to sign the treaty"),
    "called on": ("Brandt called on Reed to raise wages.", "Felix Brandt", "Daniel Reed", "to raise wages"),
    "added": (
        "Orlow praised the plan, adding that the money was there.",
        "Marta Orlow",
        "Daniel Reed",
        "the money was there",
    ),
    "and": (
        "Orlow praised the plan and said the money was there.",
        "Marta Orlow",
        "Daniel Reed",
        "the money was there",
    ),
    "headline": (
        "Orlow: Bridge Must Close Before Winter.",
        "Marta Orlow",
        "Felix Brandt",
        "bridge must close before winter",
    ),
}


OPEN = {"headline"}


@pytest.mark.parametrize("key", ENGLISH)
def test_the_one_who_speaks_is_certain_and_the_other_is_not(key: str) -> None:
    """Whatever the word order, somebody else is never certain, and the holder is where the pattern is strong."""
    text, right, wrong, statement = ENGLISH[key]
    assert spoken(text, right, statement).certain is (key not in OPEN)
    assert not spoken(text, wrong, statement).certain


OTHERS = {
    "de": (
        "Am Freitag sagte Jan Vogt, die Brücke werde geschlossen.",
        "Jan Vogt",
        "Klara Busch",
        "Brücke werde geschlossen",
    ),
    "de perfect": (
        "Klara Busch hat am Freitag in Bonn erklärt, dass die Brücke steht.",
        "Klara Busch",
        "Jan Vogt",
        "die Brücke steht",
    ),
    "de quote": (
        "„Die Brücke ist unsicher“, sagte Klara Busch am Montag.",
        "Klara Busch",
        "Jan Vogt",
        "Die Brücke ist unsicher",
    ),
    "de zufolge": ("Jan Vogt zufolge wird die Brücke geschlossen.", "Jan Vogt", "Klara Busch", "Brücke geschlossen"),
    "de passive": ("Der Rücktritt wurde von Jan Vogt gefordert.", "Jan Vogt", "Klara Busch", "Rücktritt gefordert"),
    "fr": (
        "« Le pont est dangereux », a déclaré Paul Marchand.",
        "Paul Marchand",
        "Claire Dumas",
        "Le pont est dangereux",
    ),
    "fr subject": (
        "Claire Dumas a affirmé que le pont serait fermé.",
        "Claire Dumas",
        "Paul Marchand",
        "le pont serait fermé",
    ),
    "fr selon": ("Selon Claire Dumas, le pont sera fermé.", "Claire Dumas", "Paul Marchand", "le pont sera fermé"),
    "es": ("«El puente es un peligro», dijo Pablo Marín.", "Pablo Marín", "Lucía Torres", "El puente es un peligro"),
    "es que": (
        "En Madrid, afirmó Lucía Torres que el puente cerrará.",
        "Lucía Torres",
        "Pablo Marín",
        "el puente cerrará",
    ),
    "es según": ("Según Lucía Torres, el puente cerrará.", "Lucía Torres", "Pablo Marín", "el puente cerrará"),
    "it": ("«Il ponte è un pericolo», ha detto Paolo Marini.", "Paolo Marini", "Lucia Torri", "Il ponte è un pericolo"),
    "it rel": (
        "Lucia Torri, che guida la regione, ha affermato che il ponte chiude.",
        "Lucia Torri",
        "Paolo Marini",
        "il ponte chiude",
    ),
    "pt": ("“A ponte é um perigo”, disse Paulo Marques.", "Paulo Marques", "Lúcia Torres", "A ponte é um perigo"),
    "pt sub": (
        "Lúcia Torres afirmou que a ponte será fechada.",
        "Lúcia Torres",
        "Paulo Marques",
        "a ponte será fechada",
    ),
    "ru": ("«Мост опасен», — сказал Пётр Орлов.", "Пётр Орлов", "Анна Белова", "Мост опасен"),
    "ru sub": ("Анна Белова заявила, что мост закроют.", "Анна Белова", "Пётр Орлов", "мост закроют"),
    "uk": ("«Міст небезпечний», — сказав Петро Орленко.", "Петро Орленко", "Анна Білик", "Міст небезпечний"),
    "uk sub": ("Анна Білик заявила, що міст закриють.", "Анна Білик", "Петро Орленко", "міст закриють"),
    "ar": ("قال سامي حداد إن الجسر سيغلق.", "سامي حداد", "ليلى منصور", "الجسر سيغلق"),
    "ar according": ("بحسب ليلى منصور، الجسر سيغلق.", "ليلى منصور", "سامي حداد", "الجسر سيغلق"),
    "tr": ("Aylin Yıldız, köprünün kapanacağını söyledi.", "Aylin Yıldız", "Mehmet Kaya", "köprünün kapanacağını"),
    "tr quote": ("“Köprü çok tehlikeli” dedi Mehmet Kaya.", "Mehmet Kaya", "Aylin Yıldız", "Köprü çok tehlikeli"),
    "zh": ("“大桥非常危险。” 王芳昨天说，“大桥必须关闭。”", "王芳", "李明", "大桥必须关闭"),
    "zh sub": ("李明周五表示，大桥将会关闭。", "李明", "王芳", "大桥将会关闭"),
    "zh according": ("据王芳介绍，大桥将会关闭。", "王芳", "李明", "大桥将会关闭"),
    "ja": ("田中一郎氏は「橋は危険だ」と述べた。", "田中一郎", "鈴木花子", "橋は危険だ"),
    "ja according": ("鈴木花子氏によると、橋は閉鎖される。", "鈴木花子", "田中一郎", "橋は閉鎖される"),
    "ja inverted": ("「橋は危険だ」と鈴木花子氏は述べた。", "鈴木花子", "田中一郎", "橋は危険だ"),
}


UNCERTAIN = {"zh sub"}


@pytest.mark.parametrize("key", OTHERS)
def test_other_languages_have_their_cues_and_word_orders(key: str) -> None:
    """The holder is certain and a stranger to the sentence is not, in each language."""
    text, right, wrong, statement = OTHERS[key]
    assert spoken(text, right, statement, lead="", language=key[:2]).certain is (key not in UNCERTAIN)
    assert not spoken(text, wrong, statement, lead="", language=key[:2]).certain


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
    document = Document(Article.of(f"{LEAD}\n\nOrlow spoke: “The toll is theft. It must go now.” Nobody answered."))
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
    alone = Document(Article.of("Jan Vogt sagte, die Brücke wird geschlossen.", language="de"), language="en")
    assert spoken_by("Jan Vogt", "the bridge closes", alone.sentences, alone).certain
    text = "Jan Vogt sagte, die Brücke wird geschlossen. Klara Busch sagte, sie bleibt."
    both = Document(Article.of(text, language="de"), language="en")
    assert not spoken_by("Jan Vogt", "the bridge closes", both.sentences, both).certain


PRONOUNS = {
    "alone named": ("Ada Brandt opened the pier. “It is safe,” she said.", "Ada Brandt", True),
    "alone spoke": ("Ada Brandt said Emil Kell was late. She said the pier was safe.", "Ada Brandt", True),
    "spoke in quotation marks of others": (
        "“Vera Kell is late,” Ada Brandt said. “The pier is safe,” she added.",
        "Ada Brandt",
        True,
    ),
    "another was named since": (
        "Ada Brandt said the pier was old. Vera Kell came to the pier. She said it was safe.",
        "Ada Brandt",
        False,
    ),
    "named long before": (
        "Ada Brandt said it was old. It rained. It blew. “It is safe,” she said.",
        "Ada Brandt",
        False,
    ),
}


@pytest.mark.parametrize("key", PRONOUNS)
def test_a_pronoun_is_certain_where_nobody_else_can_be_meant(key: str) -> None:
    """“She” is the one who alone is named since the sentence before began, or alone spoke in that."""
    text, actor, expected = PRONOUNS[key]
    document = Document(Article.of(text, language="en"))
    assert spoken_by(actor, "It is safe.", document.sentences[-1:], document).certain is expected


NAMED = {
    "an office alone may be another's": ("The mayor, Ada Brandt, came. The mayor said the pier was safe.", False),
    "an office with the name behind it": ("The mayor, Ada Brandt, said the pier was safe.", True),
    "the surname": ("Ada Brandt came. Brandt said the pier was safe.", True),
    "a newspaper that was told": ("“The pier was safe,” Ada Brandt, 76, told the Courier.", None),
}


@pytest.mark.parametrize("key", NAMED)
def test_a_holder_is_named_where_it_is_certain(key: str) -> None:
    """What is only said by office is left open, and who is told something is nobody who says it."""
    text, expected = NAMED[key]
    document = Document(Article.of(text, language="en"))
    if expected is not None:
        assert spoken_by("Ada Brandt", "The pier was safe.", document.sentences[-1:], document).certain is expected
    assert not spoken_by("the Courier", "The pier was safe.", document.sentences[-1:], document).certain
