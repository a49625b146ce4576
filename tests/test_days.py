"""Months and weekdays of a statement: whether the cited sentences have them."""

from __future__ import annotations

import pytest

from briefing.article import Article
from briefing.grounding.finding import Finding
from briefing.grounding.reading import Reading
from briefing.grounding.times.days import check_days, marks_of

# language | what the article says | the same, or less | another day
PAIRS = """
en | The fair opens on Tuesday, 2 April. | It opens in April. | It opens on 2 May.
en | The fair opened on Tuesday. | It opened on Tuesday. | It opened on Friday.
en | The fair opens on 3 May, and closes on 2 June. | It closes on 2 June. | It opens on 2 May.
de | Die Messe beginnt am 3. März. | Sie beginnt im März. | Sie beginnt am 3. April.
fr | La foire ouvre le 12 juin 2026. | Elle ouvre en juin. | Elle ouvre le 12 juillet 2026.
es | La feria abre el lunes 4 de mayo. | Abre el 4 de mayo. | Abre el 4 de junio.
it | La fiera apre il 5 luglio. | Apre a luglio. | Apre il 5 agosto.
pt | A feira abre em 6 de setembro. | Abre em setembro. | Abre em 6 de outubro.
ru | Ярмарка откроется 7 октября. | Она откроется в октябре. | Она откроется 7 ноября.
uk | Ярмарок відкриється 7 жовтня. | Він відкриється 7 жовтня. | Він відкриється 7 листопада.
ar | يفتتح المعرض يوم الأحد 8 نوفمبر. | يفتتح في نوفمبر. | يفتتح في 8 ديسمبر.
tr | Fuar 9 Aralık’ta açılıyor. | Fuar aralıkta açılıyor. | Fuar 9 Ocak’ta açılıyor.
zh | 展览会将于4月15日星期三开幕。 | 展览会4月开幕。 | 展览会5月15日开幕。
zh | 展览会将于下周四开幕。 | 展览会周四开幕。 | 展览会上周四开幕。
ja | 見本市は10月3日に始まる。 | 見本市は10月に始まる。 | 見本市は11月3日に始まる。
"""
ROWS = [row.split(" | ") for row in PAIRS.strip().splitlines()]


def judged(article: str, prose: str, language: str, *, published: str | None = "2026-03-11") -> Finding:
    """Check a statement that cites the article's first sentence; it was published on a Wednesday."""
    reading = Reading(Article.of(article, language=language, published=published))
    return check_days(prose, reading.sentences[:1], reading)


@pytest.mark.parametrize(("language", "said", "true", "false"), ROWS)
def test_a_month_or_weekday_must_be_in_the_sentences(language: str, said: str, true: str, false: str) -> None:
    """The same day, or less of it, passes in every language; another day or month fails."""
    assert judged(said, true, language).outcome == "passed"
    assert judged(said, false, language).outcome == "failed"


@pytest.mark.parametrize(
    ("said", "prose"),
    [
        ("They met on Tuesday.", "They met on 10 March."),
        ("They met yesterday.", "They met on Tuesday, 10 March 2026."),
        ("They meet next Monday.", "They meet in March."),
    ],
)
def test_a_day_that_the_time_words_come_to_passes(said: str, prose: str) -> None:
    """What the words and the publication date give is as good as the words."""
    assert judged(said, prose, "en").outcome == "passed"


def test_relative_words_stay_open_without_a_publication_date() -> None:
    """Nobody can say which day "yesterday" was, so a day named for it is neither right nor wrong."""
    assert judged("They met yesterday.", "They met on Tuesday.", "en", published=None).outcome == "unchecked"
    assert judged("They met in a barn.", "They met on Tuesday.", "en", published=None).outcome == "failed"


def test_other_languages_are_not_judged() -> None:
    """Where the time words are not known, nothing is said."""
    assert judged("Messut alkavat tiistaina.", "Messut alkavat perjantaina.", "fi").outcome == "unchecked"


def test_sentences_beside_the_cited_one_count_and_others_do_not() -> None:
    """A statement may take its day from the next sentence, not from one further on."""
    article = "Ada Brandt sings. She sings on Friday. The hall is small. It closes in June."
    assert judged(article, "Brandt sings on Friday.", "en").outcome == "passed"
    assert judged(article, "Brandt sings in June.", "en").outcome == "failed"


def test_the_failure_says_what_is_claimed_and_what_the_article_says() -> None:
    """The sentence is one that a reader understands."""
    found = judged("The fair opened on Tuesday in the rain.", "The fair opened on Friday.", "en")
    assert found.message == "The statement says “Friday”; the cited sentences say “Tuesday”."
    nothing = judged("The fair opened in the rain.", "The fair opened on Friday.", "en")
    assert nothing.message == "The statement says “Friday”; the cited sentences name no day."


@pytest.mark.parametrize(
    ("text", "language", "marks"),
    [
        ("on 2 April and in June", "en", [("month", 4, 2), ("month", 6, None)]),
        ("April 2nd", "en", [("month", 4, 2)]),
        ("in March 2031", "en", [("month", 3, None)]),
        ("10月3日の金曜日", "ja", [("month", 10, 3), ("weekday", 4, None)]),
        ("in 2031", "en", []),
    ],
)
def test_a_day_goes_with_its_month(text: str, language: str, marks: list[tuple[str, int, int | None]]) -> None:
    """Days are read before the month or after it; a year is no day."""
    assert [(mark.kind, mark.value, mark.day) for mark in marks_of(text, language)] == marks


def test_a_weekday_of_what_was_done_is_the_last_one() -> None:
    """A deal agreed on Wednesday is of no Wednesday to come: another day of that month is not what it means."""
    text = "Lom and Orr agreed on Wednesday to open the gate on June 15."
    reading = Reading(Article.of(text, language="en", published="2024-05-30"))
    assert check_days("The gate opens on June 5.", reading.sentences, reading).outcome == "failed"
    assert check_days("They agreed on May 29.", reading.sentences, reading).outcome == "passed"


def test_both_ends_of_a_time_are_said() -> None:
    """A longer time is not meant where a shorter one is given."""
    reading = Reading(Article.of("Lom was shut between May and July.", language="en", published="2024-09-30"))
    assert check_days("Lom was shut between April and July.", reading.sentences, reading).outcome == "failed"
    assert check_days("Lom was shut from May to July.", reading.sentences, reading).outcome == "passed"
