"""Which entries are true by construction, and which are not."""

from __future__ import annotations

from typing import Literal

import pytest

from briefing.article import Article
from briefing.brief import Entry, OpenQuestion, Point, Position, Stance, What, When, Who
from briefing.checks.document import Document
from briefing.checks.extracts import doubts_of

BARE = {
    "en": ("Ada Brandt", "The pier will close in May."),
    "de": ("Ada Brandt", "Der Hafen wird im Mai schließen."),
    "fr": ("Ada Brandt", "Le port fermera en mai."),
    "es": ("Ada Brandt", "El puerto cerrará en mayo."),
    "it": ("Ada Brandt", "Il porto chiuderà a maggio."),
    "pt": ("Ada Brandt", "O porto fechará em maio."),
    "ru": ("Ада Брандт", "Порт закроется в мае."),
    "uk": ("Ада Брандт", "Порт закриється в травні."),
    "ar": ("سلمى الحداد", "الميناء سيغلق في مايو."),
    "tr": ("Ada Brandt", "Liman mayısta kapanacak."),
    "zh": ("李明远", "码头将在五月关闭。"),
    "ja": ("佐藤太郎", "港は五月に閉鎖される"),
}
"""Who says what, in each language: never a fact, and hers only where the sentence plainly says so."""

PLAIN = {
    "en": """
        Ada Brandt said the pier will close in May.
        Ada Brandt said that the pier will close in May.
        The pier will close in May, Ada Brandt said.
        The pier will close in May, according to Ada Brandt.
        According to Ada Brandt, the pier will close in May.
        “The pier will close in May,” said Ada Brandt.
        Mayor Ada Brandt said on Monday that the pier will close in May.
        “The pier will close in May,” Ada Brandt told the Harbour News on Monday.
        The pier will close in May, said Ada Brandt, the mayor.
        In a statement, Ada Brandt said the pier will close in May.
        “The pier will close in May,” said Ada Brandt of the Harbour Union.
        Ada Brandt told the Harbour News that the pier will close in May.
        “The pier will close in May,” said Velden's Ada Brandt.
        “The pier will close in May,” said Ada Brandt, Calif.
        But Ada Brandt has said the pier will close in May.
    """,
    "de": """
        Der Hafen wird im Mai schließen, sagte Bürgermeisterin Ada Brandt am Montag.
        „Der Hafen wird im Mai schließen“, sagte Ada Brandt am Montag.
        Ada Brandt sagte, der Hafen wird im Mai schließen.
        Der Hafen wird im Mai schließen, sagte Ada Brandt.
    """,
    "fr": """
        Ada Brandt a dit que le port fermera en mai.
        Le port fermera en mai, a dit Ada Brandt.
        Selon Ada Brandt, le port fermera en mai.
    """,
    "es": """
        Ada Brandt dijo que el puerto cerrará en mayo.
        El puerto cerrará en mayo, dijo Ada Brandt.
        Según Ada Brandt, el puerto cerrará en mayo.
    """,
    "it": """
        Ada Brandt ha detto che il porto chiuderà a maggio.
        Il porto chiuderà a maggio, ha detto Ada Brandt.
        Secondo Ada Brandt, il porto chiuderà a maggio.
    """,
    "pt": """
        Ada Brandt disse que o porto fechará em maio.
        O porto fechará em maio, disse Ada Brandt.
        Segundo Ada Brandt, o porto fechará em maio.
    """,
    "ru": """
        Ада Брандт сказала, что порт закроется в мае.
        Порт закроется в мае, сказала Ада Брандт.
    """,
    "uk": """
        Ада Брандт сказала, що порт закриється в травні.
        Порт закриється в травні, сказала Ада Брандт.
    """,
    "ar": """
        قالت سلمى الحداد إن الميناء سيغلق في مايو.
    """,
    "tr": """
        “Liman mayısta kapanacak” dedi Ada Brandt.
    """,
    "zh": """
        李明远说，码头将在五月关闭。
        李明远说：“码头将在五月关闭。”
    """,
    "ja": """
        佐藤太郎氏は「港は五月に閉鎖される」と述べた。
    """,
}
"""What she plainly says."""

TAKEN_BACK = {
    "en": """
        Ada Brandt did not say the pier will close in May.
        Ada Brandt did not say that the pier will close in May.
        Ada Brandt never said that the pier will close in May.
        Ada Brandt said the pier will close in May if the money runs out.
        If the money runs out, the pier will close in May, Ada Brandt said.
        The pier will close in May unless the council pays, Ada Brandt said.
        Ada Brandt may have said the pier will close in May.
        Ada Brandt might say the pier will close in May.
        If Ada Brandt said the pier will close in May, nobody heard it.
        Nobody heard whether Ada Brandt said the pier will close in May.
        Ada Brandt denied that the pier will close in May.
        Ada Brandt doubts that the pier will close in May.
        Ada Brandt allegedly said the pier will close in May.
        Reportedly, Ada Brandt said the pier will close in May.
        Ada Brandt said the pier will allegedly close in May.
        The pier will close in May, according to Ivo Kell, Ada Brandt said.
        According to Ivo Kell, Ada Brandt said the pier will close in May.
        Ivo Kell said Ada Brandt said the pier will close in May.
        Ada Brandt refused to say the pier will close in May.
        Ada Brandt declined to say whether the pier will close in May.
        It is false that Ada Brandt said the pier will close in May.
        Nobody believes Ada Brandt said the pier will close in May.
        Ada Brandt is expected to say the pier will close in May.
        Ada Brandt would say the pier will close in May.
        Ada Brandt asked whether the pier will close in May.
        Ada Brandt was accused of saying the pier will close in May.
        Ada Brandt did not say “the pier will close in May.”
        Ada Brandt said it was untrue that the pier will close in May.
        Ada Brandt said that unless the council pays, the pier will close in May.
        “I do not think,” Ada Brandt said, “that the pier will close in May.”
        “If the council sells,” Ada Brandt said, “the pier will close in May.”
        Ada Brandt hopes the pier will close in May.
        Ada Brandt stopped short of saying the pier will close in May.
        Ada Brandt said the pier will close in May; only if the council pays will it open.
        Without the money, Ada Brandt said, the pier will close in May.
        Had Ada Brandt said the pier will close in May, the council would have known.
        Ada Brandt falsely said the pier will close in May.
        Were it not for the flood, the pier will close in May, Ada Brandt said.
        Asked if the pier will close in May, Ada Brandt said nothing.
        Ada Brandt said the pier will close in May, but only on Sundays.
        The claim that Ada Brandt said the pier will close in May is wrong.
        Ada Brandt said she did not believe the pier will close in May.
        Ada Brandt, who may have said the pier will close in May, left.
        Ada Brandt, who never said the pier will close in May, left.
        Ada Brandt claimed that allegedly the pier will close in May.
        No resident said the pier will close in May.
        Ada Brandt, if pressed, said the pier will close in May.
        Since Ada Brandt said the pier will close in May, the shops have shut.
        After Ada Brandt said the pier will close in May the shops shut.
        Ada Brandt told Ivo Kell the pier will close in May.
        Ada Brandt has not yet said that the pier will close in May.
        Neither Ada Brandt nor Ivo Kell said the pier will close in May.
        Ada Brandt rejects “the pier will close in May.”
        Ada Brandt joked that the pier will close in May.
        Ada Brandt hinted that the pier will close in May.
        Ada Brandt questioned that the pier will close in May.
        “The pier will close in May,” Ada Brandt mocked.
        Ada Brandt, who was drunk, said the pier will close in May.
        Has Ada Brandt said the pier will close in May?
        Why has Ada Brandt said the pier will close in May?
        “The pier will close in May,” said Ada Brandt?
        In a forged letter, Ada Brandt said the pier will close in May.
        In the play, Ada Brandt says the pier will close in May.
        “The pier will close in May,” Ada Brandt says in the play.
        In Ivo Kell's version, Ada Brandt said the pier will close in May.
        Per the gossip, Ada Brandt said the pier will close in May.
        Contrary to the paper, Ada Brandt said the pier will close in May.
        Neighbours claim Ada Brandt said the pier will close in May.
        Untrue: Ada Brandt said the pier will close in May.
        Hypothetically, Ada Brandt said, the pier will close in May.
        Next year, Ada Brandt said, the pier will close in May.
        The sailor who robbed Ada Brandt said the pier will close in May.
        The panel questioning Ada Brandt said the pier will close in May.
        “The pier will close in May,” the puppet Ada Brandt said.
        “The pier will close in May,” Ada Brandt said Ivo Kell had told her.
        “The pier will close in May,” Ada Brandt said, quoting Ivo Kell.
        “The pier will close in May,” Ada Brandt said she had read.
        “The pier will close in May,” said Ada Brandt, a fictional mayor.
        “The pier will close in May,” said Ada Brandt, the mayor in the play.
        “The pier will close in May,” Ada Brandt recalled Ivo Kell saying.
        “The pier will close in May.” Ada Brandt said. “If the council pays.”
    """,
    "de": """
        Laut Ada Brandt wird der Hafen im Mai schließen.
        Ada Brandt sagte nicht, der Hafen wird im Mai schließen.
        Ada Brandt hat angeblich gesagt, der Hafen wird im Mai schließen.
        Ada Brandt soll gesagt haben, der Hafen wird im Mai schließen.
        Ada Brandt könnte gesagt haben, der Hafen wird im Mai schließen.
        Wenn Ada Brandt sagte, der Hafen wird im Mai schließen, hörte es niemand.
        Ada Brandt bestritt, der Hafen wird im Mai schließen.
        Ada Brandt sagte, der Hafen wird im Mai schließen, wenn das Geld fehlt.
        Falls das Geld fehlt, sagte Ada Brandt, der Hafen wird im Mai schließen.
        Der Hafen wird im Mai schließen, falls das Geld fehlt, sagte Ada Brandt.
        Ada Brandt wies zurück, der Hafen wird im Mai schließen.
        Ada Brandt habe gesagt, der Hafen wird im Mai schließen.
        „Der Hafen wird im Mai schließen“, hätte Ada Brandt gesagt.
        Beinahe hätte Ada Brandt gesagt, der Hafen wird im Mai schließen.
        Sagte Ada Brandt, der Hafen wird im Mai schließen?
        Laut Ivo Kell sagte Ada Brandt: „Der Hafen wird im Mai schließen.“
        Nach Angaben von Ivo Kell sagte Ada Brandt: „Der Hafen wird im Mai schließen.“
        „Der Hafen wird im Mai schließen“, sagte die Romanfigur Ada Brandt.
        Sagt Ada Brandt, der Hafen wird im Mai schließen, so hört es niemand.
        Sagte Ada Brandt doch: „Der Hafen wird im Mai schließen.“
        Im Film sagt Ada Brandt, der Hafen wird im Mai schließen.
        Im Mai, sagte Ada Brandt, der Hafen wird im Mai schließen.
    """,
    "fr": """
        Ada Brandt n’a pas dit que le port fermera en mai.
        Ada Brandt n’a jamais dit que le port fermera en mai.
        Ada Brandt aurait dit que le port fermera en mai.
        Ada Brandt a nié que le port fermera en mai.
        Si Ada Brandt a dit que le port fermera en mai, personne ne l’a entendu.
        Si l’argent manque, le port fermera en mai, a dit Ada Brandt.
        Ada Brandt a dit que le port fermera en mai si l’argent manque.
        Ada Brandt a peut-être dit que le port fermera en mai.
        Selon Ivo Kell, Ada Brandt a dit que le port fermera en mai.
        Ada Brandt conteste que le port fermera en mai.
        À en croire Ivo Kell, Ada Brandt a dit que le port fermera en mai.
        D’après la rumeur, Ada Brandt a dit que le port fermera en mai.
        Ada Brandt a-t-elle dit que le port fermera en mai ?
    """,
    "es": """
        Ada Brandt no dijo que el puerto cerrará en mayo.
        Ada Brandt nunca dijo que el puerto cerrará en mayo.
        Ada Brandt habría dicho que el puerto cerrará en mayo.
        Ada Brandt negó que el puerto cerrará en mayo.
        Si Ada Brandt dijo que el puerto cerrará en mayo, nadie lo oyó.
        Si falta el dinero, el puerto cerrará en mayo, dijo Ada Brandt.
        Ada Brandt dijo que el puerto cerrará en mayo si falta el dinero.
        Ada Brandt supuestamente dijo que el puerto cerrará en mayo.
    """,
    "it": """
        Ada Brandt non ha detto che il porto chiuderà a maggio.
        Ada Brandt avrebbe detto che il porto chiuderà a maggio.
        Ada Brandt ha negato che il porto chiuderà a maggio.
        Se Ada Brandt ha detto che il porto chiuderà a maggio, nessuno ha sentito.
        Se mancano i soldi, il porto chiuderà a maggio, ha detto Ada Brandt.
        Ada Brandt ha detto che il porto chiuderà a maggio se mancano i soldi.
        Ada Brandt ha forse detto che il porto chiuderà a maggio.
    """,
    "pt": """
        Ada Brandt não disse que o porto fechará em maio.
        Ada Brandt teria dito que o porto fechará em maio.
        Ada Brandt negou que o porto fechará em maio.
        Se Ada Brandt disse que o porto fechará em maio, ninguém ouviu.
        Se faltar dinheiro, o porto fechará em maio, disse Ada Brandt.
        Ada Brandt disse que o porto fechará em maio se faltar dinheiro.
        Ada Brandt talvez disse que o porto fechará em maio.
    """,
    "ru": """
        По словам Ады Брандт, порт закроется в мае.
        Ада Брандт не сказала, что порт закроется в мае.
        Ада Брандт якобы сказала, что порт закроется в мае.
        Ада Брандт отрицала, что порт закроется в мае.
        Если Ада Брандт сказала, что порт закроется в мае, никто этого не слышал.
        Если денег не хватит, порт закроется в мае, сказала Ада Брандт.
        Ада Брандт сказала, что порт закроется в мае, если денег не хватит.
        Возможно, Ада Брандт сказала, что порт закроется в мае.
        Сказала ли Ада Брандт, что порт закроется в мае?
        Ада Брандт пошутила, что порт закроется в мае.
        Со слов соседа, Ада Брандт сказала, что порт закроется в мае.
    """,
    "uk": """
        Ада Брандт не сказала, що порт закриється в травні.
        Ада Брандт нібито сказала, що порт закриється в травні.
        Ада Брандт заперечила, що порт закриється в травні.
        Якщо Ада Брандт сказала, що порт закриється в травні, ніхто цього не чув.
        Якщо грошей забракне, порт закриється в травні, сказала Ада Брандт.
        Ада Брандт сказала, що порт закриється в травні, якщо грошей забракне.
    """,
    "ar": """
        لم تقل سلمى الحداد إن الميناء سيغلق في مايو.
        نفت سلمى الحداد أن الميناء سيغلق في مايو.
        إذا قالت سلمى الحداد إن الميناء سيغلق في مايو فلن يصدقها أحد.
        ربما قالت سلمى الحداد إن الميناء سيغلق في مايو.
        قالت سلمى الحداد إن الميناء سيغلق في مايو إذا نفد المال.
    """,
    "tr": """
        Ada Brandt limanın mayısta kapanacağını söylemedi.
        Ada Brandt limanın mayısta kapanacağını yalanladı.
        Ada Brandt “Liman mayısta kapanacak” demedi.
        Eğer Ada Brandt limanın mayısta kapanacağını söylediyse kimse duymadı.
    """,
    "zh": """
        李明远没有说码头将在五月关闭。
        李明远否认码头将在五月关闭。
        如果李明远说码头将在五月关闭，没有人会相信。
        李明远可能说，码头将在五月关闭。
        据称，李明远说，码头将在五月关闭。
        李明远说，如果资金不足，码头将在五月关闭。
        李明远反对码头将在五月关闭。
    """,
    "ja": """
        佐藤太郎氏は「港は五月に閉鎖される」とは述べなかった。
        佐藤太郎氏の弁護士は「港は五月に閉鎖される」と述べた。
        小説の中で佐藤太郎氏は「港は五月に閉鎖される」と述べた。
        佐藤太郎氏は「港は五月に閉鎖される」と述べたかもしれない。
        佐藤太郎氏は港は五月に閉鎖されるという見方を否定した。
        もし佐藤太郎氏が「港は五月に閉鎖される」と述べたなら、誰も信じない。
        佐藤太郎氏は、資金が尽きれば港は五月に閉鎖されると述べた。
    """,
}
"""What somebody else says, nobody says, or she says only if, perhaps, or as part of more."""


def rows(table: dict[str, str]) -> list[tuple[str, str]]:
    return [(language, row.strip()) for language, text in table.items() for row in text.strip().splitlines()]


def doubts(
    entry: Entry, text: str, language: str = "en", *, cites: slice = slice(None), prose: str = ""
) -> tuple[str, ...]:
    """What code cannot vouch for in an entry that cites sentences of a text, all of them by default."""
    document = Document(Article.of(text, language=language), language=prose or None)
    return doubts_of(entry, document.sentences[cites], document)


def held(actor: str, statement: str, stance: Stance = "states") -> Position:
    return Position(actor=actor, topic="the pier", stance=stance, statement=statement)


@pytest.mark.parametrize(("language", "text"), [*rows(PLAIN), *rows(TAKEN_BACK)])
def test_what_somebody_says_is_no_fact(language: str, text: str) -> None:
    """With the reporting clause cut off, a sentence says something else; and nobody but its holder says it."""
    _, bare = BARE[language]
    assert doubts(Point(text=bare), text, language) == ("meaning",)
    assert doubts(held("Ivo Kell", bare), text, language) != ()


@pytest.mark.parametrize(("language", "text"), rows(PLAIN))
def test_what_she_plainly_says_is_her_view(language: str, text: str) -> None:
    """The content of an attribution whose cue and source are certain."""
    assert doubts(held(*BARE[language]), text, language) == ()


@pytest.mark.parametrize(("language", "text"), rows(TAKEN_BACK))
def test_no_not_if_or_may_is_cut_off(language: str, text: str) -> None:
    """What governs the words belongs to them."""
    assert doubts(held(*BARE[language]), text, language) != ()


TOLD = {
    "as it stands": ("The pier closed on Monday night.", "The pier closed on Monday night.", True),
    "without its stop, in other marks": ("The “old” pier closed—at last.", 'The "old" pier closed — at last', True),
    "without the dateline": (
        "OSTERHOLM — The pier closed on Monday. It was the pride of Osterholm.",
        "The pier closed on Monday.",
        True,
    ),
    "without an agency's": (
        "OSTERHOLM (AFP) - The pier closed on Monday. It was in Osterholm.",
        "The pier closed on Monday.",
        True,
    ),
    "without a hedge of an agency's": ("Unconfirmed (AFP) - The pier is closed.", "The pier is closed.", False),
    "without a verdict in capitals": ("HOAX — The pier closed on Monday.", "The pier closed on Monday.", False),
    "without a hedge": ("Allegedly – The pier closed on Monday.", "The pier closed on Monday.", False),
    "without a source": ("According to Ivo Kell — The pier is closed.", "The pier is closed.", False),
    "without the end of a story": (
        "It rained. It blew. It was cold. OSTERHOLM (AFP) - The pier closed on Monday.",
        "The pier closed on Monday.",
        False,
    ),
    "a question with spaces": ("Will the pier be closed?", "Will the pier be closed?  ", False),
    "a question before it": (
        "Will the pier be closed? It was on Monday.",
        "Will the pier be closed? It was on Monday.",
        False,
    ),
    "behind a dash": ("Kell spoke.\n\n— The pier is old. Then it was closed.", "Then it was closed.", False),
    "behind a dash in a line": ("Kell spoke. - The pier was closed.", "- The pier was closed.", False),
    "further down in a transcript": (
        "KELL: The pier is old.\n\nThen the pier was closed.\n\nREED: It was.",
        "Then the pier was closed.",
        False,
    ),
    "two, one after another": (
        "It rained all day. The pier was closed.",
        "It rained all day. The pier was closed.",
        True,
    ),
    "with who says it": ("The pier is old, Ada Brandt said.", "The pier is old, Ada Brandt said.", True),
    "with a quotation and its speaker": ("“It is old,” Ada Brandt said.", "“It is old,” Ada Brandt said.", True),
    "with the name of something": ("The “Sea Wind” left at noon.", "The “Sea Wind” left at noon.", True),
    "a part": ("The pier closed on Monday night.", "The pier closed.", False),
    "other words": ("The pier closed on Monday night.", "The pier shut on Monday night.", False),
    "too short": ("It did not.", "It did not.", False),
    "a heading": ("The Pier Closes At Last", "The Pier Closes At Last", False),
    "a question": ("Will the pier be closed?", "Will the pier be closed?", False),
    "a quotation": ("“The pier must close at once.”", "“The pier must close at once.”", False),
    "inside a quotation": (
        "Ada Brandt said: “The pier is old. The pier must close now. It is late.”",
        "The pier must close now.",
        False,
    ),
    "a quotation whose speaker is not named": ("“We must go,” was heard on the pier.", None, False),
    "going on with what somebody says": (
        "Ada Brandt wrote:\nThe pier is old and wet. The pier must close now.",
        "The pier must close now.",
        False,
    ),
    "behind a colon": ("It is on the sign by the pier:\nThe pier is closed today.", "The pier is closed today.", False),
    "in a transcript": ("BRANDT: The pier is old. The pier must close.", "The pier must close.", False),
    "in the first person": ("We have closed the old pier.", "We have closed the old pier.", False),
    "beside a mark that is left open": ("“The pier is old. The pier must close.", "The pier must close.", False),
}


@pytest.mark.parametrize("key", TOLD)
def test_a_fact_is_a_whole_sentence_of_the_article_s_own(key: str) -> None:
    """Nothing but a dateline is taken away, and what somebody says is none."""
    text, statement, expected = TOLD[key]
    cites = slice(None) if expected else slice(-2, None)
    assert doubts(Point(text=statement or text), text, cites=cites) == (() if expected else ("meaning",))
    assert doubts(What(text=statement or text), text, cites=cites) == (() if expected else ("meaning",))


def test_german_reported_speech_is_somebody_s() -> None:
    """Without him too; with him the sentence tells that he says it."""
    for text, expected in (
        ("Der Hafen sei alt und habe kein Licht.", ("meaning",)),
        ("Der Hafen sei alt, sagte Ada Brandt.", ()),
        ("Der Hafen ist alt und hat kein Licht.", ()),
    ):
        assert doubts(Point(text=text), f"{text} Es regnete.", "de") == expected


def test_sentences_that_do_not_stand_together_are_none() -> None:
    """What stands between them may decide what they mean."""
    text = "The pier closed on Monday. The mayor was angry about it. It was open again on Tuesday."
    joined = Point(text="The pier closed on Monday. It was open again on Tuesday.")
    assert doubts(joined, text) == ("meaning",)
    document = Document(Article.of(text, language="en"))
    assert doubts_of(joined, [document.sentences[0], document.sentences[2]], document) == ("meaning",)


def test_unspaced_sentences_are_measured_in_signs() -> None:
    """Where words are not parted."""
    assert doubts(Point(text="码头将在五月关闭。"), "码头将在五月关闭。", "zh") == ()
    assert doubts(Point(text="关闭。"), "关闭。", "zh") == ("meaning",)


@pytest.mark.parametrize(
    ("event", "expression", "expected"),
    [
        ("The pier closed on Monday.", "on Monday", ()),
        ("The pier closed on Monday.", "at noon", ("meaning", "time")),
        ("The pier closed.", "on Monday", ("meaning", "time")),
    ],
)
def test_an_event_is_a_sentence_with_its_time_words(event: str, expression: str, expected: tuple[str, ...]) -> None:
    """A time of another sentence may be that of another event."""
    text = "The pier closed on Monday. It was wet at noon."
    words = Article.of(text).evidence(at := text.index(expression), at + len(expression))
    assert doubts(When(event=event, expression=words, status="past"), text) == expected


@pytest.mark.parametrize(
    ("event", "status", "expected"),
    [
        ("The hearing of the two men takes place on 12 September.", "past", ("time",)),
        ("The hearing of the two men takes place on 12 September.", "scheduled", ("time",)),
        ("The hearing will take place on 12 September.", "scheduled", ()),
        ("The hearing will take place on 12 September.", "past", ("time",)),
        ("The hearing took place on 12 September.", "past", ()),
        ("The hall is closed on 12 September.", "past", ("time",)),
        ("The crowded fair on 12 September is loud.", "past", ("time",)),
        ("The hearing took place on 12 September.", "scheduled", ("time",)),
        ("The hearing takes place on 12 September 2026.", "past", ()),
    ],
)
def test_a_date_that_hangs_on_what_the_model_took_it_for_is_none(
    event: str, status: Literal["past", "scheduled"], expected: tuple[str, ...]
) -> None:
    """Where no tense tells which year it is."""
    article = Article.of(event, language="en", published="2026-03-11")
    words = article.evidence(at := event.index("12"), event.index(".", at))
    entry = When(event=event, expression=words, status=status)
    assert doubts_of(entry, (document := Document(article)).sentences, document) == expected


def test_an_actor_without_a_role_stands_there() -> None:
    """A role is for another to tell, and so is a name in another form."""
    text = "Ada Brandt, the mayor, came to the pier."
    assert doubts(Who(name="Ada Brandt", kind="person", role=""), text) == ()
    assert doubts(Who(name="Ada Brandt", kind="person", role="head of the port"), text) == ("role",)
    assert doubts(Who(name="Vera Kell", kind="person", role=""), text) == ("name",)
    assert doubts(Who(name="Vera Kell", kind="person", role="head of the port"), text) == ("role", "name")


def test_a_name_of_two_is_nobody_s() -> None:
    """Which of them is meant, a reader says."""
    text = "Ada Brandt met Olaf Brandt on the pier."
    assert doubts(Who(name="Brandt", kind="person", role=""), text) == ("name",)
    assert doubts(Who(name="Ada Brandt", kind="person", role=""), text) == ()


def test_a_question_stands_there() -> None:
    """As a sentence of the article's own; one that somebody asks is his."""
    text = "Who will pay for the pier? “And who is to mend it now?” Ada Brandt asked. It is old."
    assert doubts(OpenQuestion(question="Who will pay for the pier?", origin="asked"), text) == ()
    for other in ("And who is to mend it now?", "How old is the pier?", "It is old."):
        assert doubts(OpenQuestion(question=other, origin="unanswered"), text) == ("meaning",)


def test_sections_of_a_user_s_own_are_none() -> None:
    """They may have several texts, of which nobody knows how they belong together."""

    class Cost(Entry):
        """What something costs."""

        value: str

    assert doubts(Cost(value="The pier closed on Monday night."), "The pier closed on Monday night.") == ("meaning",)


def test_a_class_of_one_s_own_is_none_either() -> None:
    """Though it is made from one that is known: its other fields are not."""

    class Cause(Point):
        """Why something is so."""

        cause: str

    text = "The pier closed on Monday night."
    assert doubts(Cause(text=text, cause="bribes"), text) == ("meaning",)


def test_a_brief_in_another_language_has_none() -> None:
    """Not even where the words are the same."""
    text = "Ada Brandt said that the pier is old."
    assert doubts(Point(text=text), text, prose="de") == ("meaning",)
    assert doubts(held("Ada Brandt", "The pier is old."), text, prose="de") == ("meaning",)


def test_who_says_it_is_a_doubt_of_its_own() -> None:
    """Whether somebody certainly speaks there is told apart from whether he says this."""
    text = "Ada Brandt said the pier is old. Ivo Kell was there."
    assert doubts(held("Ada Brandt", "The pier is very old."), text) == ("meaning",)
    assert doubts(held("Ivo Kell", "The pier is old."), text) == ("meaning", "speaker")


SAID = {
    "a quotation in its marks": ("“It is old,” said Ada Brandt.", "“It is old.”", True),
    "a quotation without them": ("“It is old,” said Ada Brandt.", "It is old", True),
    "both quotations": ("“It is old,” said Ada Brandt. “It leaks.”", "“It is old,” “It leaks.”", True),
    "one of two that are sentences": ("“It is old,” said Ada Brandt. “It leaks badly.”", "“It leaks badly.”", True),
    "half of one sentence": ("“If we sell,” said Ada Brandt, “it will close.”", "“It will close.”", False),
    "both halves": ("“If we sell,” said Ada Brandt, “it will close.”", "“If we sell, it will close.”", False),
    "both halves in their marks": (
        "“If we sell,” said Ada Brandt, “it will close.”",
        "“If we sell,” “it will close.”",
        True,
    ),
    "nothing": ("“It is old,” said Ada Brandt.", "“”", False),
    "a part of a quotation": ("“It is old and it leaks,” said Ada Brandt.", "“It is old.”", False),
    "a quotation behind another verb": ("“It is old,” agrees Ada Brandt.", "“It is old.”", False),
    "a quotation that is rejected": ("Ada Brandt rejects “a new pier in May.”", "“A new pier in May.”", False),
    "both sides of the verb": ("The pier, Ada Brandt said, is old.", "The pier is old.", True),
    "one side of it": ("The pier, Ada Brandt said, is old.", "Is old.", False),
    "the verb that belongs to the view": ("Ada Brandt opposes any sale.", "Ada Brandt opposes any sale.", True),
    "without it": ("Ada Brandt opposes any sale.", "Any sale.", False),
    "the name for the office": ("Mayor Ada Brandt opposes any sale.", "Ada Brandt opposes any sale.", True),
    "the name for the pronoun": ("Ada Brandt came. She opposes any sale.", "Ada Brandt opposes any sale.", True),
    "without what is set off": ("Ada Brandt, the mayor, opposes any sale.", "Ada Brandt opposes any sale.", True),
    "a part of what is opposed": ("Ada Brandt opposes any sale of the pier.", "Ada Brandt opposes any sale.", False),
    "an object": ("Ada Brandt claimed victory over the sea wind.", "Victory over the sea wind.", False),
    "what was shown": ("Ada Brandt had shown off her skill as it was wet.", "Off her skill as it was wet.", False),
    "to whom it was told": ("Ada Brandt told a man from Lom that it is old.", "A man from Lom that it is old.", False),
    "a clause without a known verb": ("Ada Brandt said she heard bells.", "She heard bells.", True),
    "the same of another verb": ("Ada Brandt claimed the bells rang.", "The bells rang.", False),
    "in the middle of a clause": (
        "Ada Brandt criticized Ivo Kell for saying the pier was old.",
        "Ada Brandt criticized Ivo Kell for.",
        False,
    ),
    "before a dash": ("Ada Brandt said it was old — telling nobody that it leaked.", "It was old.", False),
    "two sentences run together": ("Ada Brandt said: It was old. Ivo Kell was there", "It was old.", False),
    "a report may go on": (
        "Ivo Kell said it was old and Ada Brandt wants a new one.",
        "Ada Brandt wants a new one.",
        False,
    ),
    "beside another sentence": (
        "Ivo Kell said it was old; Ada Brandt wants a new one.",
        "Ada Brandt wants a new one.",
        False,
    ),
    "before something added": (
        "Ada Brandt opposes any sale; it would ruin Lom.",
        "Ada Brandt opposes any sale.",
        False,
    ),
    "captions run into it": (
        f"Ada Brandt said that it was {'old and ' * 30}wet.",
        f"It was {'old and ' * 30}wet.",
        False,
    ),
    "a quotation of two people's": ("“It is old,” said Ada Brandt. “No,” said Ivo Kell.", "“No.”", False),
    "a mark that is left open": ("Ada Brandt said it was “old.", "It was “old.", False),
    "of what is not cited": ("Ada Brandt said it was old. It rained.", "It was old.", None),
}


@pytest.mark.parametrize("key", SAID)
def test_a_position_is_what_somebody_says_with_nothing_cut_off(key: str) -> None:
    """A quotation, a clause, or the verb with what it governs."""
    text, statement, expected = SAID[key]
    cites = slice(-1, None) if expected is None else slice(None)
    assert (doubts(held("Ada Brandt", statement), text, cites=cites) == ()) is bool(expected)


def test_verbs_that_stand_last_or_first_belong_to_the_view() -> None:
    """Turkish and Arabic."""
    turkish = "Derneğin sözcüsü Ada Brandt, limanın kapanacağını söyledi."
    for words in ("Ada Brandt limanın kapanacağını söyledi.", turkish):
        assert doubts(held("Ada Brandt", words), turkish, "tr") == ()
    arabic = "نفت سلمى الحداد أن الميناء سيغلق في مايو."
    assert doubts(held("سلمى الحداد", arabic), arabic, "ar") == ()


def test_a_clause_that_runs_on_is_no_extract() -> None:
    """Fifty words that no marks hold together are more than one clause, also where the sentence is not endless."""
    content = f"the pier will close {'and open again ' * 16}in May"
    statement = f"{content[0].upper()}{content[1:]}."
    assert "meaning" in doubts(held("Ada Brandt", statement), f"Ada Brandt said {content}.")
