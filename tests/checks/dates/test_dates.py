"""What time words mean, where a sentence has them, and whether an article does."""

from __future__ import annotations

import warnings
from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.checks.dates import periods
from briefing.checks.dates.dates import Resolved, check_expression, find_expressions, resolve
from briefing.checks.dates.zones import offset
from briefing.checks.document import Document
from briefing.languages import CODES
from tests.documents import document_from
from tests.tables import table

with warnings.catch_warnings():  # edtf's grammar sets off warnings of pyparsing while it is imported
    warnings.simplefilter("ignore")
    from edtf import parse_edtf

TUESDAY = "2025-03-18"

# language | status | expression | date [| earliest | latest]; published on Tuesday, 18 March 2025
CASES = """
en past yesterday = 2025-03-17
en past today = 2025-03-18
en scheduled the day after tomorrow = 2025-03-20
en past last night = 2025-03-17
en past Tuesday = 2025-03-18
en past last Tuesday = 2025-03-11
en scheduled next Tuesday = 2025-03-25
en scheduled Wednesday = 2025-03-19
en ongoing Thursday = 2025-03-20
en ongoing Sunday = 2025-03-16
en past late on Thursday = 2025-03-13
en past Wednesday last week = 2025-03-12
en scheduled Tuesday of next week = 2025-03-25
en past March 18 = 2025-03-18
en past Tuesday, March 18 = 2025-03-18
en scheduled Wednesday, March 18 = 2026-03-18
en past November 2 = 2024-11-02
en scheduled November 2 = 2025-11-02
en ongoing February 29 = 2024-02-29
en past March 18, 2025 = 2025-03-18
en past 18 March 2025 = 2025-03-18
en past Sept. 11, 2001 = 2001-09-11
en past 2001-09-11 = 2001-09-11
en past 9/30/2001 = 2001-09-30
en past 30/9/2001 = 2001-09-30
en past 3/3/2001 = 2001-03-03
en past the 12th = 2025-03-12
en scheduled the 12th = 2025-04-12
en past the 31st = 2025-01-31
en past March 2024 = 2024-03
en past in March = 2025-03
en scheduled in January = 2026-01
en past January = 2025-01
en ongoing January = 2025-01
en past last March = 2024-03
en scheduled next March = 2026-03
en past March last year = 2024-03
en past 2024 = 2024
en past last year = 2024
en ongoing this year = 2025
en scheduled next month = 2025-04
en past last week = 2025-03-10/2025-03-16
en scheduled this weekend = 2025-03-22/2025-03-23
en past over the weekend = 2025-03-15/2025-03-16
en past two weeks ago = 2025-03-03/2025-03-09
en past three days ago = 2025-03-15
en past two months ago = 2025-01
en past a year ago = 2024
en past two decades ago = 200X
en past last century = 19XX
en past late Thursday = 2025-03-13
en past until the 1990s = ../1999
en scheduled from Friday = 2025-03-21/..
en scheduled in two weeks = 2025-03-31/2025-04-06
en scheduled in three days = 2025-03-21
en ongoing the last three years = 2022/2025
en scheduled the next two weeks = 2025-03-18/2025-04-01
en past the past two months = 2025-01-18/2025-03-18
en past third quarter of 2024 = 2024-35
en past Q3 2024 = 2024-35
en past the second quarter = 2024-34
en past last quarter = 2024-36
en past the first half of 2024 = 2024-40
en past summer of 2024 = 2024-22
en past last summer = 2024-22
en scheduled this winter = 2025-24
en past the 1990s = 199X
en past the 20th century = 19XX
en past early 2023 = 2023~
en past mid-2023 = 2023~
en past late March 2024 = 2024-03~
en scheduled end of the year = 2025~
en past the end of the year = 2024~
en past early last week = 2025-03-10/2025-03-16
en past early 1990s = 199X
en past around 2010 = 2010~
en past around March 18 = 2025-03-18~
en past about two weeks ago = 2025-03-03/2025-03-09
en ongoing since 2014 = 2014/..
en ongoing since Tuesday = 2025-03-18/..
en ongoing since the 1990s = 1990/..
en past after 2020 = 2020/..
en scheduled until May = ../2025-05
en ongoing until May = ../2025-05
en ongoing until January = ../2026-01
en ongoing since last Friday = 2025-03-14/..
en scheduled by Friday = ../2025-03-21
en past before the third quarter of 2024 = ../2024-09
en scheduled before the end of May = ../2025-05~
en scheduled from 3 to 5 May = 2025-05-03/2025-05-05
en past May 3 to 5 = 2024-05-03/2024-05-05
en past 12 to 15 March 2024 = 2024-03-12/2024-03-15
en past March 12-15, 2024 = 2024-03-12/2024-03-15
en past March to May 2024 = 2024-03/2024-05
en past 2014-2016 = 2014/2016
en past December 2024 to February = 2024-12/2025-02
en past Monday to Friday = 2025-03-10/2025-03-14
en scheduled March 15 to 20 = 2025-03-15/2025-03-20
en past March 18 to 20 = 2025-03-18/2025-03-20
en past the third quarter of 2023 to the first quarter of 2024 = 2023-07/2024-03
en past Christmas Day = 2024-12-25
en past Christmas Day 2023 = 2023-12-25
en past Sunday's cup final = 2025-03-16
de past am Dienstagabend = 2025-03-18
de past Anfang März = 2025-03~
de past Ende 2024 = 2024~
de past vor zwei Wochen = 2025-03-03/2025-03-09
de scheduled in zwei Wochen = 2025-03-31/2025-04-06
de scheduled vor Freitag = ../2025-03-21
de past am 3. Mai 2025 = 2025-05-03
de past am 18.03.2025 = 2025-03-18
de past in den 1990er Jahren = 199X
de past vom 3. bis 5. Mai = 2024-05-03/2024-05-05
de ongoing seit Montag = 2025-03-17/..
de scheduled bis Ende Mai = ../2025-05~
de scheduled nächste Woche Dienstag = 2025-03-25
de past zwischen Montag und Mittwoch = 2025-03-10/2025-03-12
fr past mardi dernier = 2025-03-11
fr past le 1er mai 2024 = 2024-05-01
fr past lundi 17 mars = 2025-03-17
fr past il y a deux semaines = 2025-03-03/2025-03-09
fr scheduled dans deux semaines = 2025-03-31/2025-04-06
fr past début mars = 2025-03~
fr past mi-mars = 2025-03~
fr past fin 2024 = 2024~
fr scheduled d’ici à vendredi = ../2025-03-21
fr past dans les années 1990 = 199X
fr past dans les années 90 = 199X
fr past l’été dernier = 2024-22
fr past aujourd’hui = 2025-03-18
es past hace tres días = 2025-03-15
es past del 3 al 5 de mayo = 2024-05-03/2024-05-05
es past a principios de marzo = 2025-03~
es past la semana pasada = 2025-03-10/2025-03-16
es past 18 de marzo de 2025 = 2025-03-18
es past los años noventa = -
es scheduled pasado mañana = 2025-03-20
it past lunedì scorso = 2025-03-17
it past due giorni fa = 2025-03-16
it past negli anni '90 = 199X
it scheduled tra due settimane = 2025-03-31/2025-04-06
it past il 3 maggio 2024 = 2024-05-03
pt past na terça-feira (18) = 2025-03-18
pt past há duas semanas = 2025-03-03/2025-03-09
pt past em março de 2024 = 2024-03
pt scheduled na próxima sexta-feira = 2025-03-21
ru past 18 марта 2025 года = 2025-03-18
ru past в прошлый вторник = 2025-03-11
ru past два дня назад = 2025-03-16
ru past с 3 по 5 мая = 2024-05-03/2024-05-05
ru past в начале марта = 2025-03~
ru scheduled до мая = ../2025-05
ru past летом 2024 года = 2024-22
ru past в 2024 году = 2024
ru past 90-е годы = 199X
ru scheduled через две недели = 2025-03-31/2025-04-06
uk past минулого тижня = 2025-03-10/2025-03-16
uk past у вівторок, 18 березня = 2025-03-18
uk past два дні тому = 2025-03-16
uk past у 2024 році = 2024
uk scheduled наступного місяця = 2025-04
ar past يوم الثلاثاء الماضي = 2025-03-11
ar past 18 آذار/مارس 2025 = 2025-03-18
ar past ١٨ مارس = 2025-03-18
ar past كانون الثاني 2024 = 2024-01
ar past قبل يومين = 2025-03-16
ar past والثلاثاء = 2025-03-18
ar scheduled بعد الجمعة = 2025-03-21/..
ar past أمس = 2025-03-17
ar past من 3 إلى 5 مايو = 2024-05-03/2024-05-05
ar past في عام 2024 = 2024
ar scheduled بعد أسبوعين = 2025-03-31/2025-04-06
tr past geçen Salı = 2025-03-11
tr past 18 Mart'ta = 2025-03-18
tr past iki hafta önce = 2025-03-03/2025-03-09
tr past 2024'te = 2024
tr past Mart ayında = 2025-03
tr past 3 ile 5 Mart arasında = 2025-03-03/2025-03-05
tr past 2024 yazında = 2024-22
zh past 3月18日 = 2025-03-18
zh past 三月十八日 = 2025-03-18
zh past 2025年3月 = 2025-03
zh past 周二 = 2025-03-18
zh past 星期二 = 2025-03-18
zh past 上周二 = 2025-03-11
zh scheduled 下周五 = 2025-03-28
zh past 昨天 = 2025-03-17
zh past 去年3月 = 2024-03
zh past 两周前 = 2025-03-03/2025-03-09
zh scheduled 年底 = 2025~
zh scheduled 月底 = 2025-03~
zh scheduled 周五前 = ../2025-03-21
zh past 3月初 = 2025-03~
zh past 2024年第三季度 = 2024-35
zh past 3月18日至20日 = 2025-03-18/2025-03-20
zh past 20世纪90年代 = 199X
zh scheduled 本周末 = 2025-03-22/2025-03-23
ja past 18日 = 2025-03-18
ja past 3月18日 = 2025-03-18
ja past 火曜日 = 2025-03-18
ja past 昨年3月 = 2024-03
ja scheduled 来月5日 = 2025-04-05
ja scheduled 来週火曜日 = 2025-03-25
ja past 3日から5日まで = 2025-03-03/2025-03-05
ja past 1990年代 = 199X
ja scheduled 5月まで = ../2025-05
ja past 20世紀 = 19XX
xx past 2025-03-18 = 2025-03-18
"""


STATUSES = ("past", "ongoing", "scheduled", "possible")


def meant(expression: str, language: str = "en", status: str = "past", published: str | None = TUESDAY) -> Resolved:
    return resolve(expression, published=published, language=language, status=status)


def cases() -> list[list[str]]:
    return [[*(left := line.split(" = "))[0].split(" ", 2), left[1]] for line in CASES.strip().split("\n")]


@table()
def test_words_come_to_a_date(language: str, status: str, expression: str, expected: str) -> None:
    """Time words come to the EDTF date they mean, seen from the day of publication."""
    assert (meant(expression, language, status).date or "-") == expected


@table()
def test_what_is_no_date_stays_open(language: str, expression: str) -> None:
    """Durations, events, contradictions and days that are not in the calendar are not guessed."""
    assert meant(expression, language) == Resolved(None, None, None)


@table()
def test_hours_are_in_the_ends_and_never_in_the_date(
    language: str, expression: str, earliest: str | None, latest: str | None
) -> None:
    """A time of day is in earliest and latest, with its zone where one is given."""
    found = meant(expression, language, "scheduled")
    assert (found.earliest, found.latest) == (earliest, latest)
    assert found.date is not None
    assert "T" not in found.date


@table()
def test_ends_are_no_closer_than_the_words(expression: str, earliest: str | None, latest: str | None) -> None:
    """Vague words get the stretch they lie in, approximate ones and open ends none."""
    assert meant(expression)[1:] == (earliest, latest)


@pytest.mark.parametrize("expression", ["Tuesday", "yesterday", "March 18", "last year", "in March", "two days ago"])
def test_relative_words_need_a_day_of_publication(expression: str) -> None:
    """Without a publication date nothing relative is resolved, and nor is it with one that cannot be read."""
    assert meant(expression, published=None).date is None
    assert meant(expression, published="soon").date is None


def test_absolute_dates_need_no_day_of_publication() -> None:
    """A date with its year stands alone."""
    assert meant("March 18, 2025", published=None).date == "2025-03-18"


def test_hours_ago_count_from_the_time_of_publication() -> None:
    """Hours are counted back where the time of publication is known, and only there."""
    assert meant("six hours ago", published="2025-03-18T03:00:00+00:00").date == "2025-03-17"
    assert meant("six hours ago").date is None
    assert meant("30 minutes ago", published="2025-03-18T03:00:00+00:00").date == "2025-03-18"


def test_a_day_across_the_date_line_keeps_its_year() -> None:
    """A date one day on the other side of publication is that day, not a year away."""
    assert meant("March 19").date == "2025-03-19"
    assert meant("March 17", status="scheduled").date == "2025-03-17"


@pytest.mark.parametrize(
    ("zone", "day", "expected"),
    [
        ("ET", date(2025, 3, 8), "-05:00"),
        ("ET", date(2025, 3, 9), "-04:00"),
        ("PT", date(2025, 11, 2), "-08:00"),
        ("CT", date(2025, 7, 1), "-05:00"),
        ("KY", date(2025, 7, 1), "+03:00"),
        ("KY", date(2025, 12, 1), "+02:00"),
        ("+01:00", date(2025, 7, 1), "+01:00"),
    ],
)
def test_zones_follow_the_season(zone: str, day: date, expected: str) -> None:
    """Zones with summer time have the offset of the day."""
    assert offset(zone, day) == expected


def test_a_stretch_does_not_run_backwards() -> None:
    """A span whose end is before its start is refused."""
    with pytest.raises(ValueError, match="before"):
        periods.span(periods.year(2025), periods.year(2024))


@table()
def test_time_expressions_are_found(language: str, text: str, expected: list[str]) -> None:
    """A sentence's dates, weekdays and hours are found, its durations and verbs are not."""
    assert [text[a:b] for a, b in find_expressions(text, language)] == expected


def document_of(text: str) -> Document:
    return document_from(text, published=TUESDAY)


def test_time_words_are_located_in_the_cited_sentence() -> None:
    """White space, dashes and case may differ; the span is that of the article."""
    document = document_of("It may rain. The  summit in May on\u00a0Tuesday — March 18 — ended.")
    finding, evidence = check_expression("on tuesday - March 18", document.cited([2]), document)
    assert finding.outcome == "passed"
    assert evidence is not None
    assert evidence.text == "on\u00a0Tuesday — March 18"
    assert document.text[evidence.start : evidence.end] == evidence.text
    _, may = check_expression("May", document.cited([1, 2]), document)
    assert may is not None
    assert may.text == "May"


@pytest.mark.parametrize("expression", ["Wednesday", "Tues", "", " . "])
def test_time_words_that_are_not_there_fail(expression: str) -> None:
    """Words that the cited sentence has not, or has only inside another word, are not supported."""
    document = document_of("They met on Tuesday. They part on Wednesday.")
    finding, evidence = check_expression(expression, document.cited([1]), document)
    assert (finding.code, finding.outcome, evidence) == ("expression-unsupported", "failed", None)
    assert expression in finding.message


def test_a_word_of_another_case_must_be_a_time_too() -> None:
    """The verb "may" is no May, the weekday written small is the weekday."""
    document = document_of("Only buses may use it on Tuesday.")
    assert check_expression("May", document.cited([1]), document)[1] is None
    assert check_expression("tuesday", document.cited([1]), document)[1] is not None


def test_every_date_is_edtf() -> None:
    """Everything the tables come to is EDTF that another parser reads."""
    for language, status, expression, _ in cases():
        found = meant(expression, language, status).date
        assert found is None or parse_edtf(found)


def times(value: str) -> datetime:
    return datetime.fromisoformat(value).replace(tzinfo=None)


WORDS = st.sampled_from([word for *_, expression, _ in cases() for word in expression.split()])


@settings(deadline=None, max_examples=150)
@given(
    st.one_of(st.text(max_size=40), st.lists(WORDS, max_size=6).map(" ".join)),
    st.sampled_from([*sorted(CODES), "xx"]),
    st.sampled_from(STATUSES),
)
def test_any_words_are_read_without_an_error(text: str, language: str, status: str) -> None:
    """No text raises; ends are in order, dates are EDTF, spans are inside the text."""
    found = meant(text, language, status)
    if found.earliest and found.latest:
        assert times(found.earliest) <= times(found.latest)
    if found.date:
        assert parse_edtf(found.date)
    spans = find_expressions(text, language)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert list(spans) == sorted(spans)


@settings(deadline=None, max_examples=60)
@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)))
def test_a_written_out_date_comes_back(day: date) -> None:
    """A full date in words is that date, whatever the article's."""
    assert meant(f"{day:%B} {day.day}, {day.year}").date == day.isoformat()
    assert meant(f"{day.year}年{day.month}月{day.day}日", "zh").date == day.isoformat()


def test_an_infinitive_after_a_date_is_no_time_word() -> None:
    """The "to" of "to discuss" is not the "to" of a range."""
    sentence = "They meet between 1300 and 1500 GMT on March 18, 2031, to discuss the quay."
    assert [sentence[a:b] for a, b in find_expressions(sentence, "en")] == [
        "between 1300 and 1500 GMT on March 18, 2031"
    ]


@pytest.mark.parametrize(("words", "language"), [("点 3rd", "zh"), ("before 3 before 5", "en"), ("の 3rd : 点", "zh")])
def test_words_in_no_order_mean_nothing(words: str, language: str) -> None:
    """The word for an hour without a number is no time, and no error."""
    assert meant(words, language) == Resolved(None, None, None)


@table()
def test_a_duration_behind_a_day_is_no_part_of_it(text: str, words: str) -> None:
    """What took eleven hours came before the day; "after 3 pm" is an hour of it."""
    assert [text[start:end] for start, end in find_expressions(text, "en")] == [words]


@table()
def test_the_age_of_somebody_is_no_decade(text: str, words: list[str]) -> None:
    """Two digits are one behind an article or an apostrophe."""
    assert [text[start:end] for start, end in find_expressions(text, "en")] == words
