"""Numbers in digits and words: what they come to, and whether the cited sentences carry them."""

from __future__ import annotations

import time
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.checks.dates.days import check_days
from briefing.checks.finding import Finding
from briefing.checks.numbers.amounts import Amount, amounts
from briefing.checks.numbers.approximations import side_of
from briefing.checks.numbers.number_words import number_lexicon
from briefing.checks.numbers.numbers import check_numbers, check_value
from briefing.checks.numbers.numerals import han_value, numeral_value
from briefing.checks.numbers.units import unit_lexicon
from briefing.languages import CODES
from tests.documents import document_from
from tests.tables import table

# language | text = value unit; ...
CASES = """
en 2,500 people = 2500
en 2500 people = 2500
en some 2 500 people = 2500
en 1'234'567 tins = 1234567
en two and a half thousand = 2500
en 1.2 million = 1200000
en 1,200,000.50 in all = 1200000.50
en two hundred and five = 205
en two hundred and five thousand = 205000
en between two hundred and three hundred = 200; 300
en three thousand two hundred = 3200
en twenty-three hundred = 2300
en ninety-nine = 99
en twenty and thirty = 20; 30
en one million two hundred thousand = 1200000
en a million and a half = 1500000
en two billion and a half dollars = 2500000000 dollar
en 2 million 500 thousand = 2500000
en the 3 million 2024 budget = 3000000; 2024
en 20% = 20 %
en 20 percent = 20 %
en twenty per cent = 20 %
en 20 percentage points = 20 point:%
en 20 points = 20 point
en 50 basis points = 50 bp
en $5bn = 5000000000 dollar
en US$5 billion = 5000000000 dollar:US
en C$5 = 5 dollar:CA
en 5 billion U.S. dollars = 5000000000 dollar:US
en EUR 20 = 20 euro
en a $5 fee = 5 dollar
en $3.2 million a week = 3200000 dollar
en £20m = 20000000 pound
en 20m people = 20000000
en a 20m drop = 20 m?
en RM6.162 million = 6162000 ringgit
en RM9 million = 9000000 ringgit
en $1.2B in A$6bn = 1200000000 dollar; 6000000000 dollar:AU
en the $1.5T fund = 1500000000000 dollar
en Rs 12.5 crore = 125000000 rupee
en Rs. 2,50,000 = 250000 rupee
en ₹3 lakh = 300000 rupee
en 12,34,56,789 votes = 123456789
en CHF 500 and kr500 = 500 franc; 500 krone
en $3-5 million = 3000000 dollar; 5000000 dollar
en 6ft 2in = 6 foot; 2 inch
en 5 B cells = 5
en half a year = 0.5 year
en 1.2B users = 1200000000
de ein halbes Jahr = 0.5 year
de im Halbjahr = 0.5 year
fr 3,4 M€ = 3400000 euro
fr une demi-heure = 0.5 hour
es media hora = 0.5 hour
it mezz’ora = 0.5 hour
pt meio ano = 0.5 year
ru полгода = 0.5 year
uk півроку = 0.5 year
ar نصف عام = 0.5 year
tr yarım saat = 0.5 hour
zh 半年 = 0.5 year
zh 半岛 = -
ja 半年 = 0.5 year
en 20k = 20000
en 10 km = 10 km
en 10km = 10 km
en a 10-year-old boy = 10 year
en 10 to 15 million dollars = 10000000 dollar; 15000000 dollar
en $10-15 = 10 dollar; 15 dollar
en 5 or 6 percent = 5 %; 6 %
en from 2014 to 2016 = 2014; 2016
en a third of them = 0.333333 fraction
en one-third = 0.333333 fraction
en two-thirds = 0.666667 fraction
en three quarters = 0.75 fraction
en the third round = 3 ordinal
en the 3rd round = 3 ordinal
en the twenty-first = 21 ordinal
en Q3 = 3 ordinal
en 2/3 = 0.666667 fraction
en 24/7 = 24; 7
en 2½ miles = 2.5 mile
en half a million = 500000
en a quarter of a million = 250000
en three quarters of the town = 0.75 fraction
en half of them = -
en ½ = 0.5 fraction
en dozens = 10 vague
en two dozen = 24
en half a dozen = 6
en tens of thousands of people = 10000 vague
en hundreds of thousands = 100000 vague
en several thousand = 1000 vague
en a million = 1000000
en 13:00 = 1300 time
en 1 p.m. = 1300 time
en around 6am = 600 time
en 1:30 = 130 time:12
en 1300 GMT = 1300 time
en 9999 GMT = 9999
en the 1990s = 1990
en 2025-03-18 = 2025; 18
en 18/03/25 = 18; 2025
en 3/18/2025 = 18; 2025
en one man, a dog = -
en the first time = -
en G7, COVID-19, F-16s and a 5G mast = -
en mid-2023 = 2023
en minus 5°C = 5 degree:C
de 2.500 Menschen = 2500
de 2,5 Prozent = 2.5 %
de zweieinhalb Millionen Euro = 2500000 euro
de zweitausendfünfhundert = 2500
de dreiundzwanzig = 23
de einundzwanzigste = 21 ordinal
de tausend Meter = 1000 m
de zwei Drittel = 0.666667 fraction
de 13.30 Uhr = 1330 time
de Zehntausende = 10000 vague
de mehrere Millionen = 1000000 vague
de 5 Mrd. Dollar = 5000000000 dollar
de acht = -
fr demi = -
fr quatre moitié = 2 fraction
en five first = 5
en twenty quarters = 20
en two and = 2
en two and 5 = 2; 5
en two hundred hundred = 200; 100 vague
en two million million = 2000000; 1000000 vague
en two million thousand = 2000000; 1000 vague
en one million and two hundred = 1000200
fr 2 500 personnes = 2500
fr deux millions et demi d’euros = 2500000 euro
fr quatre-vingt-dix-sept = 97
fr soixante et onze = 71
fr deux dix = 2; 10
fr cinq vingt = 5; 20
de zwei drei = 2; 3
fr deux mille cinq cents = 2500
fr 13h30 = 1330 time
fr 13h = 1300 time
fr un tiers = 0.333333 fraction
fr une dizaine de milliers = 10000 vague
fr une douzaine = 12
fr 20 % = 20 %
es dos millones y medio de dólares = 2500000 dollar
es treinta y cinco = 35
es mil millones = 1000000000
es 2.500 = 2500
es 2,500 = 2500
es 2,5 = 2.5
es cincuenta y un mil = 51000
it due milioni e mezzo = 2500000
it duemilacinquecento = 2500
it ventuno = 21
it ventitreesimo = 23 ordinal
it centinaia di migliaia = 100000 vague
it mezzo milione = 500000
pt vinte e cinco mil reais = 25000 real
pt cento e vinte e cinco mil = 125000
pt R$ 20 mil = 20000 real
pt dois milhões e meio = 2500000
ru миллион с половиной = 1500000
ru два с половиной миллиона рублей = 2500000 rouble
ru двадцать пять тысяч = 25000
ru десятки тысяч = 10000 vague
ru сотни тысяч = 100000 vague
ru 50 млрд долларов = 50000000000 dollar
ru две трети = 0.666667 fraction
ru двадцать первый = 21 ordinal
ru полтора миллиона = 1500000
uk дві з половиною тисячі = 2500
uk п’ятдесят п’ять гривень = 55 hryvnia
uk 20 відсотків = 20 %
ar خمسة وعشرين ألف شخص = 25000
ar ٢٠٪ = 20 %
ar ١٬٢٣٤٫٥ = 1234.5
ar مليونين ونصف مليون دولار = 2500000 dollar
ar ألفين ونصف = 2500
ar ثلاثمئة وخمسون = 350
ar خمسة عشر = 15
ar خمسة وعشرون = 25
ar وقال الرئيس = -
tr yüzde 20 = 20 %
tr %20 = 20 %
tr iki buçuk milyon lira = 2500000 lira
tr 47,5 avroyu = 47.5 euro
tr 50 liranın = 50 lira
tr yirmi beş bin kişi = 25000
tr yarım milyon = 500000
zh 三千五百万人 = 35000000 person
zh 3500万美元 = 35000000 dollar
zh ２，５００人 = 2500 person
zh 百分之二十 = 20 %
zh 三分之二 = 0.666667 fraction
zh 下午1点 = 1300 time
zh 13时30分 = 1330 time
zh 第二十 = 20 ordinal
zh 一个人 = -
zh 三分之美 = -
zh 两百 = 200
ja 3.5億円 = 350000000 yen
ja 約1億3,500万円 = 135000000 yen
ja 20ポイント = 20 point
ja 3分の2 = 0.666667 fraction
ja 午後1時 = 1300 time
ja 3時間 = 3 hour
xx 2.500 and 20% and twenty = 2.500; 20 %
"""


def find_numbers(text: str, language: str) -> list[Amount]:
    return [amount for amount in amounts(text, language) if not amount.weak]


def check(prose: str, article: str, language: str | None = "en", prose_language: str | None = None) -> Finding:
    """Check a statement that cites the first sentence of an article of Tuesday, 18 March 2025."""
    document = document_from(article, language=language, published="2025-03-18", prose=prose_language)
    return check_numbers(prose, document.cited([1]), document)


def cases() -> list[tuple[str, str, str]]:
    lines = (line.split(" = ") for line in CASES.strip().split("\n"))
    return [(*left.split(" ", 1), right) for left, right in lines]  # type: ignore[misc]


@table()
def test_numbers_are_read_with_scale_and_unit(language: str, text: str, expected: str) -> None:
    """Digits and words of a language come to the same values and units."""
    found = [(round(q.value, 6), q.unit) for q in find_numbers(text, language)]
    wanted = [tuple(one.split()) for one in expected.split("; ") if one != "-"]
    assert found == [(Decimal(value), unit[0] if unit else None) for value, *unit in wanted]


def test_a_quantity_is_a_span_of_the_text() -> None:
    """The span holds the currency sign before and the unit behind."""
    text = "They paid $5bn, or 20 percent."
    assert [text[q.start : q.end] for q in find_numbers(text, "en")] == ["$5bn", "20 percent"]


@table()
def test_a_number_that_is_there_passes(language: str, prose: str, article: str) -> None:
    """The same number passes however it is written."""
    assert check(prose, article, language) == Finding("number-unsupported", "passed")


def test_a_word_that_may_be_a_number_is_unchecked_where_it_is_not_carried() -> None:
    """French "neuf" is nine or new: it fails nothing, and it passes only where the sentences have it."""
    assert check("Contre neuf en mai.", "Contre quatre en mai.", "fr").outcome == "unchecked"
    assert check("Contre neuf en mai.", "Contre neuf en mai.", "fr").outcome == "passed"


@table()
def test_a_number_that_is_not_there_fails(prose: str, article: str, message: str) -> None:
    """Another value, scale, unit or currency fails, and the message says both."""
    finding = check(prose, article)
    assert (finding.code, finding.outcome) == ("number-unsupported", "failed")
    assert message in finding.message


@table()
def test_each_text_is_read_in_its_language(prose: str, language: str) -> None:
    """A brief in another language is read by that language's separators and words."""
    assert check(prose, "Some 2,500 people fled.", "en", language).outcome == "passed"
    assert check(prose, "Some 2,600 people fled.", "en", language).outcome == "failed"


def test_names_with_digits_are_compared_by_digits_across_languages() -> None:
    """A weapon's name in another script keeps its digits."""
    assert check("Die S-300 flog.", "С-300 летела.", "ru", "de").outcome == "passed"
    assert check("Die S-400 flog.", "С-300 летела.", "ru", "de").outcome == "failed"


def test_neighbours_of_the_cited_sentences_count() -> None:
    """A number beside the cited sentence carries it, one further on does not."""
    assert check("In all 20 fled.", "They fled. They were 20.").outcome == "passed"
    assert check("In all 20 fled.", "They fled. It rained. They were 20.").outcome == "failed"


def test_where_a_language_is_not_known_only_digits_are_judged() -> None:
    """Words of an unknown language are left unchecked, digits of the statement are still compared."""
    assert check("20 fled.", "Some 20 fled.", "en", "xx").outcome == "unchecked"
    assert check("30 fled.", "Some 20 fled.", "en", "xx").outcome == "failed"
    assert check("30 fled.", "Gotow 20.", None, "en").outcome == "unchecked"
    assert check("20 fled.", "Gotow 20.", None, "en").outcome == "unchecked"
    assert check("Hun hoppet 4,75.", "Hun hoppet 4,70.", "no").outcome == "failed"
    assert check("Hun hoppet 4,70.", "Hun hoppet 4,70.", "no").outcome == "unchecked"
    assert check("5 millioner", "5 million left.", "en", "no").outcome == "unchecked"


def test_an_unknown_language_has_no_number_words() -> None:
    """The tables of an unknown language hold what is written the same everywhere."""
    assert number_lexicon("xx").match(["two"], 0) is None
    assert unit_lexicon("xx").match(["km"], 0) == ("km", 1)


@pytest.mark.parametrize(
    ("numeral", "language", "value"),
    [
        ("1.234.567", "en", 1234567),
        ("1,234.5", "de", Decimal("1234.5")),
        ("2.500", "en", Decimal("2.5")),
        ("0,500", "en", Decimal("0.5")),
        ("1234,567", "de", Decimal("1234.567")),
    ],
)
def test_separators_say_themselves_or_follow_the_language(numeral: str, language: str, value: Decimal) -> None:
    """Two separators decide alone; one alone is read as the language has it."""
    assert numeral_value(numeral, language) == value


@table()
def test_chinese_numerals_come_to_their_value(numeral: str, value: int) -> None:
    """Chinese characters, digits with their scales and years digit by digit."""
    assert han_value(numeral) == value


WORDS = st.sampled_from([word for _, text, _ in cases() for word in text.split()])


@settings(deadline=None, max_examples=150)
@given(
    st.one_of(st.text(max_size=40), st.lists(WORDS, max_size=7).map(" ".join)),
    st.sampled_from([*sorted(CODES), "xx"]),
)
def test_any_text_is_read_without_an_error(text: str, language: str) -> None:
    """No text raises, and spans are inside it, in order."""
    found = find_numbers(text, language)
    assert all(0 <= q.start < q.end <= len(text) for q in found)
    assert [q.start for q in found] == sorted(q.start for q in found)


@settings(deadline=None, max_examples=100)
@given(st.integers(0, 10**12), st.sampled_from(sorted(CODES)))
def test_digits_with_separators_come_back(number: int, language: str) -> None:
    """A number written with its language's thousands separators is that number."""
    separator = {"de": ".", "it": ".", "tr": ".", "pt": ".", "es": ".", "fr": "\u202f", "ru": "\u00a0", "uk": "\u00a0"}
    written = f"{number:,}".replace(",", separator.get(language, ","))
    assert [q.value for q in find_numbers(f"({written})", language)] == [number]


@table()
def test_a_round_number_is_read_where_a_word_says_how_it_is_round(
    language: str, text: str, prose: str, outcome: str
) -> None:
    """Nearly 3,000 for 2,950 is a reason to read; more than 3,000 fails, and so does the bare 3,000."""
    document = document_from(text, language=language)
    assert check_numbers(prose, document.sentences, document).outcome == outcome


def test_words_of_opposite_sides_are_told_apart_in_the_message() -> None:
    """The message says which side the statement takes, since the number itself is the same."""
    document = document_from("It has nearly 3,000 members.")
    finding = check_numbers("It has more than 3,000 members.", document.sentences, document)
    assert finding.message == "The statement says more than 3,000; the cited sentences, the opposite."
    finding = check_numbers("It has almost 3,000 members.", document.sentences, document)
    assert not finding.message


@table()
def test_a_currency_is_neither_changed_nor_added_and_leaving_it_out_is_not_decided(
    text: str, prose: str, outcome: str
) -> None:
    """Fifty million of what, a statement that leaves the currency out does not say: it may be customers."""
    document = document_from(text)
    assert check_numbers(prose, document.sentences[:1], document).outcome == outcome


@table()
def test_numbers_of_any_length_are_read(text: str, language: str) -> None:
    """A number longer than decimals are precise to is still itself."""
    document = document_from(text, language=language)
    assert check_numbers(text, document.sentences, document).outcome in ("passed", "unchecked")


@given(st.text(max_size=40), st.text(max_size=40), st.sampled_from([*sorted(CODES), "xx"]))
def test_words_beside_a_number_say_a_side_or_none(before: str, after: str, language: str) -> None:
    """Whatever stands beside it, and in a language that is not known."""
    at = len(before)
    assert side_of(f"{before}3000{after}", at, at + 4, language) in ("below", "above", "around", None)


@table()
def test_a_number_is_the_same_however_it_is_written(language: str, article: str, prose: str, expected: str) -> None:
    """Glued currencies, ranges, feet and inches, halves, scores; what a reader has to say is left open."""
    assert check(prose, article, language).outcome == expected


@pytest.mark.parametrize(
    ("value", "article", "expected"),
    [
        (3.2, "It cost $3.2 million.", "passed"),
        (3200000, "It cost $3.2 million.", "passed"),
        (Decimal("3.2"), "It cost $3.2 million.", "passed"),
        (3.3, "It cost $3.2 million.", "failed"),
        (27, "It rose by 27 percent.", "passed"),
        (0.27, "It rose by 27 percent.", "unchecked"),
        (-27, "It fell by 27 percent.", "unchecked"),
        (2024, "It fell in May 2024.", "passed"),
        (2023, "It fell in May 2024.", "failed"),
        (260, "It cuts 900 jobs, 640 of them in Lom.", "unchecked"),
        (3, "It has mills in Lom, Varna and Pell.", "unchecked"),
        (0, "It rained.", "unchecked"),
        (7, "It rained.", "failed"),
        (12, "Twelve came.", "passed"),
        (float("nan"), "Twelve came.", "failed"),
        (float("inf"), "Twelve came.", "failed"),
    ],
)
def test_a_bare_number_of_a_section_is_held_against_the_article(
    value: float | Decimal, article: str, expected: str
) -> None:
    """With its scale or without it; what can be worked out is for a reader."""
    document = document_from(article, published="2026-05-20")
    finding = check_value(value, document.sentences, document)
    assert (finding.code, finding.outcome) == ("number-unsupported", expected)


def test_a_failed_value_says_what_the_article_has() -> None:
    """The message names both."""
    document = document_from("It cost $3.2 million.")
    message = check_value(3.3, document.sentences, document).message
    assert message == "The value is 3.3; the cited sentences say $3.2 million."


def test_a_value_of_an_article_in_an_unknown_language_is_unchecked_where_it_may_stand_in_words() -> None:
    """Figures of three places and more are no words that nobody can read."""
    document = document_from("Hun hoppet 4,70 meter, sa tre.", language="no")
    assert [check_value(v, document.sentences, document).outcome for v in (4.7, 3, 4.75)] == [
        "passed",
        "unchecked",
        "failed",
    ]


@settings(deadline=None, max_examples=150)
@given(
    st.one_of(st.text(max_size=60), st.lists(WORDS, max_size=9).map(" ".join)),
    st.one_of(st.text(max_size=60), st.lists(WORDS, max_size=9).map(" ".join)),
    st.sampled_from([*sorted(CODES), "no"]),
    st.sampled_from([None, "2026-03-11"]),
)
def test_no_text_makes_the_checks_raise(prose: str, text: str, language: str, published: str | None) -> None:
    """Whatever a model writes of whatever article, and a text is carried by itself."""
    document = document_from(f"x {text}", language=language, published=published)
    for check_of in (check_numbers, check_days):
        assert check_of(prose, document.sentences, document).outcome in ("passed", "failed", "unchecked")
    assert check_value(float(len(prose)), document.sentences, document).outcome in ("passed", "failed", "unchecked")


def test_a_long_text_is_checked_in_linear_time() -> None:
    """Nothing that looks for lists, scores or names goes back and forth."""
    text = " ".join(f"Orr, {n} and" for n in range(50_000, 90_000, 20)) + " " + "a" * 20000 + ", and 7."
    document = document_from(text)
    started = time.process_time()
    assert check_numbers("Orr has 33.", document.sentences, document).outcome == "failed"
    assert time.process_time() - started < 5
