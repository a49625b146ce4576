"""The article as the checks see it."""

from __future__ import annotations

import pytest

from briefing.article import Article
from briefing.brief import Point
from briefing.checks import run
from briefing.checks.document import KEPT, Document, Finding, document_of, lately, once, passed
from briefing.checks.entities.known_names import vocabulary_of
from briefing.checks.entities.names import small_words
from briefing.checks.entities.resolver import cast_of
from briefing.checks.quotations import folded_of, quotations_of
from briefing.checks.run import findings_of
from briefing.text.normalize import locate_folded
from tests.documents import document_from

TEXT = "“We came.\n\n“We left,” said Ada Krell. It rained. Snow fell. Night came."


def document(language: str | None = "en", prose: str | None = None) -> Document:
    return document_from(TEXT, language=language, prose=prose)


def test_sentences_are_taken_by_number_in_the_order_of_the_article() -> None:
    """Unknown numbers are left out, and each sentence comes once."""
    assert [s.number for s in document().cited([3, 1, 1, 0, -1, 99])] == [1, 3]


def test_near_are_the_sentences_and_those_beside_them() -> None:
    """One before and one after, where there is one."""
    found = document()
    assert [s.number for s in found.near(found.cited([1, 4]))] == [1, 2, 3, 4, 5]
    assert found.near(()) == ()


def test_the_prose_has_the_language_of_the_article_unless_said() -> None:
    """Some checks judge only a prose in the article's language."""
    assert document().same_language
    assert not document(prose="de").same_language
    assert document(language=None).language == "und"


def test_what_is_found_is_found_once() -> None:
    """Every module keeps what it found."""
    found = document()
    assert cast_of(found) is cast_of(found)
    assert quotations_of(found) is quotations_of(found)
    assert found.words is found.words
    assert vocabulary_of(found) is vocabulary_of(found)
    assert folded_of(found) is folded_of(found)


def test_a_room_is_asked_once_for_the_same() -> None:
    """What was found for something is kept with the document; another document has its own."""
    asked: list[str] = []

    @once
    def find(word: str, within: Document) -> int:
        asked.append(word)
        return within.text.count(word)

    one, other = document(), document()
    assert [find("We", one), find("We", one), find("Ada", one), find("We", other)] == [2, 2, 1, 2]
    assert asked == ["We", "Ada", "We"]


def test_a_check_is_asked_once_about_the_same_statement_for_a_while(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a check says is kept of the last statements only: a document does not grow with every Brief."""
    monkeypatch.setattr("briefing.checks.document.KEPT_STATEMENTS", 2)
    asked: list[str] = []

    @lately
    def check(statement: str, within: Document) -> bool:
        asked.append(statement)
        return statement in within.text

    one = document()
    assert [check(word, one) for word in ("We", "We", "Ada", "Orr", "We")] == [True, True, True, False, True]
    assert asked == ["We", "Ada", "Orr", "We"]


def test_a_brief_checked_again_is_not_worked_out_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same entry about the same sentences gets the verdict it got."""
    article = Article.of("Ada Orr will close the mill on Friday.", language="en")
    asked: list[str] = []

    def check(prose: str, cited: object, within: Document) -> Finding:
        asked.append(prose)
        return passed("number-unsupported")

    monkeypatch.setattr(run, "check_numbers", check)
    point = Point(text="Ada Orr will close the mill.", evidence=(article.evidence(0, 38),))
    whole = Document(article)
    first, second = findings_of(point, whole.sentences, whole), findings_of(point, whole.sentences, whole)
    assert first == second
    assert asked == ["Ada Orr will close the mill."]


def test_the_mark_that_a_paragraph_repeats_is_folded_away() -> None:
    """A quotation over two paragraphs reads on, and its places are those of the article."""
    folded = folded_of(document())
    found = locate_folded("We came. We left", folded.text, 0, len(folded.text))
    assert found is not None
    assert TEXT[slice(*folded.span(*found))] == "We came.\n\n“We left"


def test_the_vocabulary_tells_capitals_apart() -> None:
    """Words in lower case, and words that somewhere have a capital."""
    found = document()
    words = vocabulary_of(found)
    assert {"said", "rained"} <= small_words(found)
    assert [words.is_named(key) for key in ("krell", "rained", "nowhere")] == [True, False, False]


def test_an_article_is_read_once_for_a_few_briefs() -> None:
    """Equal articles share a reading, in each language of the prose; of many only the last stay."""
    one, same = (Article.of(TEXT, language="en") for _ in range(2))
    assert document_of(one) is document_of(same)
    assert document_of(one, "de") is not document_of(one)
    assert document_of(one, "de").prose_language == "de"
    for number in range(KEPT):
        document_of(Article.of(f"{TEXT} {number}", language="en"))
    assert document_of.cache_info().currsize == KEPT
