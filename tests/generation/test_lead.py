"""The article's own sentence for its main event."""

from __future__ import annotations

from briefing.checks.datelines import is_dateline, told
from briefing.generation.lead import lead, repeats_title
from tests.documents import document_from
from tests.tables import table

TITLE = "Velden closes its old quay"


def tells(text: str, title: str | None = TITLE, language: str = "en") -> str:
    return lead(document_from(text, title=title, language=language)).text


@table()
def test_the_first_sentence_that_says_most_of_the_title_tells_the_event(text: str, expected: str) -> None:
    """An anecdote, the headline, a quotation and a button come before it; without such a sentence, the first."""
    assert tells(text).startswith(expected)


def test_without_a_title_the_first_whole_sentence_is_it() -> None:
    """A heading is none, and captions that run on for lines are none."""
    long = " ".join(["caption"] * 70)
    assert tells(f"Harbours\n\n{long}.\n\nThe quay will close in June. It is old.", None).startswith("The quay will")


def test_languages_without_spaces_count_signs() -> None:
    """A Chinese heading is shorter than a sentence."""
    assert tells("港口新闻\n\n市政府决定五月关闭旧码头，市长周二说。", "旧码头将关闭", "zh").startswith("市政府")


@table()
def test_a_text_may_say_no_more_than_the_title(text: str, *, repeats: bool) -> None:
    """Its words are all in the title; of an empty one there is nothing to say."""
    assert repeats_title(text, document_from("The quay closes.", title=TITLE)) is repeats


@table()
def test_a_dateline_is_no_part_of_the_event(text: str, expected: str) -> None:
    """A dash within a sentence is none, and what takes a sentence back is none."""
    assert told(text, "en") == expected


@table()
def test_a_dateline_is_of_a_place_that_the_article_tells_of(words: str, *, expected: bool) -> None:
    """A word in capitals may be a verdict."""
    document = document_from(f"{words}The quay closes. It is the oldest of Velden.")
    assert is_dateline(words, document) is expected
