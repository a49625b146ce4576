"""Which entries are true by construction, and which are not."""

from __future__ import annotations

from typing import Literal

from briefing.article import Article
from briefing.brief import Entry, OpenQuestion, Point, Position, Stance, What, When, Who
from briefing.checks.document import Document
from briefing.checks.extracts import doubts_of
from tests.documents import document_from
from tests.tables import table

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

"""What she plainly says."""

"""What somebody else says, nobody says, or she says only if, perhaps, or as part of more."""


def doubts(
    entry: Entry, text: str, language: str = "en", *, cites: slice = slice(None), prose: str = ""
) -> tuple[str, ...]:
    """What code cannot vouch for in an entry that cites sentences of a text, all of them by default."""
    document = document_from(text, language=language, prose=prose or None)
    return doubts_of(entry, document.sentences[cites], document)


def held(actor: str, statement: str, stance: Stance = "states") -> Position:
    return Position(actor=actor, topic="the pier", stance=stance, statement=statement)


@table("plain", "taken_back")
def test_what_somebody_says_is_no_fact(language: str, text: str) -> None:
    """With the reporting clause cut off, a sentence says something else; and nobody but its source says it."""
    _, bare = BARE[language]
    assert doubts(Point(text=bare), text, language) == ("meaning",)
    assert doubts(held("Ivo Kell", bare), text, language) != ()


@table("plain")
def test_what_she_plainly_says_is_her_view(language: str, text: str) -> None:
    """The content of an attribution whose cue and source are certain."""
    assert doubts(held(*BARE[language]), text, language) == ()


@table("taken_back")
def test_no_not_if_or_may_is_cut_off(language: str, text: str) -> None:
    """What governs the words belongs to them."""
    assert doubts(held(*BARE[language]), text, language) != ()


@table()
def test_a_fact_is_a_whole_sentence_of_the_article_s_own(text: str, statement: str | None, expected: bool) -> None:
    """Nothing but a dateline is taken away, and what somebody says is none."""
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
    document = document_from(text)
    assert doubts_of(joined, [document.sentences[0], document.sentences[2]], document) == ("meaning",)


def test_unspaced_sentences_are_measured_in_signs() -> None:
    """Where words are not parted."""
    assert doubts(Point(text="码头将在五月关闭。"), "码头将在五月关闭。", "zh") == ()
    assert doubts(Point(text="关闭。"), "关闭。", "zh") == ("meaning",)


@table()
def test_an_event_is_a_sentence_with_its_time_words(event: str, expression: str, expected: list[str]) -> None:
    """A time of another sentence may be that of another event."""
    text = "The pier closed on Monday. It was wet at noon."
    words = Article.of(text).evidence(at := text.index(expression), at + len(expression))
    assert doubts(When(event=event, expression=words, status="past"), text) == tuple(expected)


@table()
def test_a_date_that_hangs_on_what_the_model_took_it_for_is_none(
    event: str, status: Literal["past", "scheduled"], expected: list[str]
) -> None:
    """Where no tense tells which year it is."""
    article = Article.of(event, language="en", published="2026-03-11")
    words = article.evidence(at := event.index("12"), event.index(".", at))
    entry = When(event=event, expression=words, status=status)
    assert doubts_of(entry, (document := Document(article)).sentences, document) == tuple(expected)


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


@table()
def test_a_position_is_what_somebody_says_with_nothing_cut_off(
    text: str, statement: str, expected: bool | None
) -> None:
    """A quotation, a clause, or the verb with what it governs."""
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
