"""Months and weekdays of a statement: whether the cited sentences have them."""

from __future__ import annotations

import pytest

from briefing.article import Article
from briefing.checks.dates.days import CODE, check_days, marks_of
from briefing.checks.document import Document
from briefing.checks.finding import Finding, passed

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
zh | 展览会将于下周四开幕。 | 展览会下周四开幕。 | 展览会上周四开幕。
en | The fair opened on 2026-03-10. | It opened on 10 March 2026. | It opened on 11 March 2026.
de | Die Messe begann am 10.03.2026. | Sie begann am 10. März. | Sie begann am 11. März.
en | The fairs are on May 3, May 5 and June 7. | One is on June 7. | One is on June 5.
en | The fairs are on May 3 May 5 May 7. | One is on May 5. | One is on June 5.
en | It ran from 3 to 5 May 2019. | It began on 3 May 2019. | It began on 3 May 2018.
en | It ran from June 2019 to May 2021. | It ran from June 2019 to May 2021. | It ran from June 2021 to May 2019.
en | The 2019 fair was small. | It was in 2019. | It was in 2018.
ru | Ярмарка была в 2019 году. | Она была в 2019 году. | Она была в 2018 году.
ja | 見本市は2019年5月3日だった。 | 見本市は2019年5月だった。 | 見本市は2018年5月だった。
ja | 見本市は10月3日に始まる。 | 見本市は10月に始まる。 | 見本市は11月3日に始まる。
"""
ROWS = [row.split(" | ") for row in PAIRS.strip().splitlines()]


def judged(article: str, prose: str, language: str, *, published: str | None = "2026-03-11") -> Finding:
    """Check a statement that cites the article's first sentence; it was published on a Wednesday."""
    document = Document(Article.of(article, language=language, published=published))
    return check_days(prose, document.sentences[:1], document)


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
        ("They met last month.", "They met in February."),
        ("They met in October.", "They met in October 2025."),
        ("They met last year.", "They met in 2025."),
    ],
)
def test_a_day_that_the_time_words_come_to_passes(said: str, prose: str) -> None:
    """What the words and the publication date give is as good as the words."""
    assert judged(said, prose, "en").outcome == "passed"


@pytest.mark.parametrize(
    ("said", "prose", "outcome"),
    [
        ("They met yesterday.", "They met on Tuesday.", "unchecked"),
        ("They met in a barn.", "They met on Tuesday.", "failed"),
        ("They met on Monday.", "They met on Tuesday.", "failed"),
        ("They met last month.", "They met in May.", "unchecked"),
        ("They met on Monday.", "They met in May.", "failed"),
        ("They met last year.", "They met in 2025.", "unchecked"),
        ("They met in May 2024 and last year.", "They met in 2015.", "failed"),
    ],
)
def test_relative_words_stay_open_without_a_publication_date(said: str, prose: str, outcome: str) -> None:
    """Nobody can say which day "yesterday" was, so a day named for it is neither right nor wrong."""
    assert judged(said, prose, "en", published=None).outcome == outcome


def test_other_languages_are_not_judged() -> None:
    """Where the time words are not known, nothing is said."""
    assert judged("Messut alkavat tiistaina.", "Messut alkavat perjantaina.", "fi").outcome == "unchecked"


def test_a_date_of_a_sentence_further_on_is_left_open() -> None:
    """A statement may take its day from the next sentence; one further on may be of something else."""
    article = "Ada Brandt sings. She sings on Friday. The hall is small. It closes in June 2031, on a Monday."
    assert judged(article, "Brandt sings on Friday.", "en").outcome == "passed"
    for prose in ("in June", "on Monday", "in 2031", "in June 2031"):
        assert judged(article, f"Brandt sings {prose}.", "en").outcome == "unchecked"
    assert judged(article, "Brandt sings in July.", "en").outcome == "failed"
    assert judged(article, "Brandt sings in June 2032.", "en").outcome == "failed"


def test_the_year_of_a_month_and_of_publication() -> None:
    """From next January is from April of the next year; the year of publication is no evidence of itself."""
    assert judged("From next January, only carts may pass.", "Only carts may pass from January 2027.", "en") == passed(
        CODE
    )
    assert judged("From next January, only carts may pass.", "They may pass in January 2028.", "en").outcome == "failed"
    assert judged("It rained.", "It rained in 2026.", "en").outcome == "failed"
    assert judged("It rained last year.", "It rained in 2025.", "en").outcome == "passed"
    assert judged("They met on Tuesday.", "The 2026 meeting was short.", "en").outcome == "unchecked"
    assert judged("They met on Tuesday.", "They met in March.", "en").outcome == "unchecked"
    assert judged("They met on Tuesday.", "They met on 19 March.", "en").outcome == "failed"


def test_the_failure_says_what_is_claimed_and_what_the_article_says() -> None:
    """The sentence is one that a reader understands."""
    found = judged("The fair opened on Tuesday in the rain.", "The fair opened on Friday.", "en")
    assert found.message == "The statement says “Friday”; the cited sentences say “Tuesday”."
    nothing = judged("The fair opened in the rain.", "The fair opened on Friday.", "en")
    assert nothing.message == "The statement says “Friday”; the cited sentences name no day."


@pytest.mark.parametrize(
    ("text", "language", "marks"),
    [
        ("on 2 April and in June", "en", ["4-2", "6"]),
        ("April 2nd", "en", ["4-2"]),
        ("in March 2031", "en", ["2031-3"]),
        ("10月3日の金曜日", "ja", ["4th", "10-3"]),
        ("in 2031", "en", ["2031"]),
        ("from May to 5 June 2031", "en", ["5", "2031-6-5"]),
        ("on May 3 and 5", "en", ["5-3"]),
        ("3 to 5 May", "en", ["5-3", "5-5"]),
        ("2026年4月15日", "zh", ["2026-4-15"]),
        ("15 May 16 June", "en", ["5-15", "6-16"]),
        ("1800 goats", "en", ["1800"]),
        ("twelve goats and 18 sheep", "en", []),
        ("* May deter others in June", "en", ["6"]),
        ("May 3 is near", "en", ["5-3"]),
        ("on 31.02.2026", "de", ["2026"]),
    ],
)
def test_a_day_goes_with_its_month(text: str, language: str, marks: list[str]) -> None:
    """Days and years are read before the month or after it."""
    found = marks_of(text, language)
    written = [
        f"{m.weekday}th" if m.weekday else "-".join(str(n) for n in (m.year, m.month, m.day) if n) for m in found
    ]
    assert written == marks
    assert all(0 <= start < end <= len(text) for mark in found for start, end in mark.figures)


def test_a_weekday_of_what_was_done_is_the_last_one() -> None:
    """A deal agreed on Wednesday is of no Wednesday to come: another day of that month is not what it means."""
    text = "Lom and Orr agreed on Wednesday to open the gate on June 15."
    document = Document(Article.of(text, language="en", published="2024-05-30"))
    assert check_days("The gate opens on June 5.", document.sentences, document).outcome == "failed"
    assert check_days("They agreed on May 29.", document.sentences, document).outcome == "passed"


def test_both_ends_of_a_time_are_said() -> None:
    """A longer time is not meant where a shorter one is given."""
    document = Document(Article.of("Lom was shut between May and July.", language="en", published="2024-09-30"))
    assert check_days("Lom was shut between April and July.", document.sentences, document).outcome == "failed"
    assert check_days("Lom was shut from May to July.", document.sentences, document).outcome == "passed"
