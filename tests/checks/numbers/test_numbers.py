"""Numbers in digits and words: what they come to, and whether the cited sentences carry them."""

from __future__ import annotations

import time
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.article import Article
from briefing.checks.dates.days import check_days
from briefing.checks.document import Document
from briefing.checks.finding import Finding
from briefing.checks.numbers.amounts import Amount, amounts
from briefing.checks.numbers.approximations import side_of
from briefing.checks.numbers.number_words import LANGUAGES, number_lexicon
from briefing.checks.numbers.numbers import check_numbers, check_value
from briefing.checks.numbers.numerals import han_value, numeral_value
from briefing.checks.numbers.units import unit_lexicon

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

SUPPORTED = [
    ("en", "About 2,500 people fled.", "Some two and a half thousand people fled."),
    ("en", "It cost 5 billion dollars.", "It cost $5bn."),
    ("en", "Half of voters agreed.", "50 percent of voters agreed."),
    ("en", "A half, 1/2 of voters, agreed.", "50 percent of voters agreed."),
    ("en", "Hundreds died.", "In all 450 people died."),
    ("en", "Hundreds died.", "Hundreds of people died."),
    ("en", "Thousands died.", "In all 45,000 people died."),
    ("en", "One man and 1 woman left.", "A man and a woman left."),
    ("en", "It starts at 1 p.m.", "It starts at 1300."),
    ("en", "It starts at 1:30 p.m.", "It starts at 1:30 in the afternoon."),
    ("en", "It starts at 1:30.", "It starts at 13:30."),
    ("en", "She is 45 years old.", "Moor, 45, is a nurse."),
    ("en", "Moor, 45, is a nurse.", "She is 45 years old."),
    ("en", "It is 2,000 metres deep.", "It is 2 km deep."),
    ("en", "It takes two weeks.", "It takes a fortnight."),
    ("en", "It came third.", "It came 3rd."),
    ("en", "On May 3rd they met.", "They met on May 3."),
    ("en", "On 18 March they met.", "They met on Tuesday."),
    ("en", "They met on March 18, 2025.", "They met on March 18."),
    ("en", "They met in March 2025.", "They met on Tuesday."),
    ("en", "On Monday and then on 18 March they met.", "They met on Monday and Tuesday."),
    ("en", "In 2024 sales rose.", "Sales rose last year."),
    ("en", "F-16s flew to the G7 summit.", "F-16 jets flew. The G7 leaders met."),
    ("en", "Nobody came.", "Nobody came."),
    ("de", "2.500 Menschen", "2 500 Menschen"),
    ("fr", "À 13 heures", "À 13h"),
]

UNSUPPORTED = [
    ("About 3,000 fled.", "About 2,500 fled.", "The statement says 3,000; the cited sentences say 2,500."),
    ("It rose 20 percentage points.", "It rose 20 percent.", "20 percentage points"),
    ("It rose by 20.", "It rose by 20 percent.", "says 20;"),
    ("It rose 20 percent.", "It rose by 20.", "20 percent;"),
    ("It cost 5 billion.", "It cost 5 million.", "5 billion"),
    ("It cost 5 euros.", "It cost $5.", "say $5"),
    ("It cost C$5.", "It cost A$5.", "5"),
    ("It fell by 20 Canadian dollars.", "It fell by $20.", "say $20"),
    ("He drove 5 miles.", "He drove 5 km.", "5 miles"),
    ("Two died.", "Some people died.", "give no number"),
    ("The two left.", "Some people left.", "give no number"),
    ("300 died.", "Hundreds died.", "say Hundreds"),
    ("Thousands died.", "In all 450 people died.", "say 450"),
    ("Dozens died.", "Hundreds died.", "say Hundreds"),
    ("It starts at 2 p.m.", "It starts at 2 a.m.", "2 p.m."),
    ("They met at 7.13am on Tuesday.", "They met at 6.13am on Tuesday.", "7.13am"),
    ("The G8 met.", "The G7 met.", "The statement says G8; the article does not."),
    ("It lasted 3 weeks.", "It lasted 3 days.", "3 weeks"),
    ("It died in the past two months.", "It died in the past two weeks.", "two months"),
    ("A third of voters agreed.", "33 percent of voters agreed.", "A third"),
]


def find_numbers(text: str, language: str) -> list[Amount]:
    return [amount for amount in amounts(text, language) if not amount.weak]


def check(prose: str, article: str, language: str | None = "en", prose_language: str | None = None) -> Finding:
    """Check a statement that cites the first sentence of an article of Tuesday, 18 March 2025."""
    document = Document(Article.of(article, language=language, published="2025-03-18"), language=prose_language)
    return check_numbers(prose, document.cited([1]), document)


def cases() -> list[tuple[str, str, str]]:
    lines = (line.split(" = ") for line in CASES.strip().split("\n"))
    return [(*left.split(" ", 1), right) for left, right in lines]  # type: ignore[misc]


@pytest.mark.parametrize(("language", "text", "expected"), cases())
def test_numbers_are_read_with_scale_and_unit(language: str, text: str, expected: str) -> None:
    """Digits and words of a language come to the same values and units."""
    found = [(round(q.value, 6), q.unit) for q in find_numbers(text, language)]
    wanted = [tuple(one.split()) for one in expected.split("; ") if one != "-"]
    assert found == [(Decimal(value), unit[0] if unit else None) for value, *unit in wanted]


def test_a_quantity_is_a_span_of_the_text() -> None:
    """The span holds the currency sign before and the unit behind."""
    text = "They paid $5bn, or 20 percent."
    assert [text[q.start : q.end] for q in find_numbers(text, "en")] == ["$5bn", "20 percent"]


@pytest.mark.parametrize(("language", "prose", "article"), SUPPORTED)
def test_a_number_that_is_there_passes(language: str, prose: str, article: str) -> None:
    """The same number passes however it is written."""
    assert check(prose, article, language) == Finding("number-unsupported", "passed")


def test_a_word_that_may_be_a_number_is_unchecked_where_it_is_not_carried() -> None:
    """French "neuf" is nine or new: it fails nothing, and it passes only where the sentences have it."""
    assert check("Contre neuf en mai.", "Contre quatre en mai.", "fr").outcome == "unchecked"
    assert check("Contre neuf en mai.", "Contre neuf en mai.", "fr").outcome == "passed"


@pytest.mark.parametrize(("prose", "article", "message"), UNSUPPORTED)
def test_a_number_that_is_not_there_fails(prose: str, article: str, message: str) -> None:
    """Another value, scale, unit or currency fails, and the message says both."""
    finding = check(prose, article)
    assert (finding.code, finding.outcome) == ("number-unsupported", "failed")
    assert message in finding.message


@pytest.mark.parametrize(
    ("prose", "language"),
    [
        ("2.500 Menschen", "de"),
        ("2 500 человек", "ru"),
        ("2500人", "zh"),
        ("٢٥٠٠ شخص", "ar"),
        ("deux mille cinq cents", "fr"),
    ],
)
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


@pytest.mark.parametrize(
    ("numeral", "value"),
    [
        ("二〇二五", 2025),
        ("十八", 18),
        ("两万五千", 25000),
        ("一亿二千万", 120000000),
        ("2万5千", 25000),
        ("三兆", 3 * 10**12),
        ("1.2.3万", 1230000),
    ],
)
def test_chinese_numerals_come_to_their_value(numeral: str, value: int) -> None:
    """Chinese characters, digits with their scales and years digit by digit."""
    assert han_value(numeral) == value


WORDS = st.sampled_from([word for _, text, _ in cases() for word in text.split()])


@settings(deadline=None, max_examples=150)
@given(
    st.one_of(st.text(max_size=40), st.lists(WORDS, max_size=7).map(" ".join)),
    st.sampled_from([*sorted(LANGUAGES), "xx"]),
)
def test_any_text_is_read_without_an_error(text: str, language: str) -> None:
    """No text raises, and spans are inside it, in order."""
    found = find_numbers(text, language)
    assert all(0 <= q.start < q.end <= len(text) for q in found)
    assert [q.start for q in found] == sorted(q.start for q in found)


@settings(deadline=None, max_examples=100)
@given(st.integers(0, 10**12), st.sampled_from(sorted(LANGUAGES)))
def test_digits_with_separators_come_back(number: int, language: str) -> None:
    """A number written with its language's thousands separators is that number."""
    separator = {"de": ".", "it": ".", "tr": ".", "pt": ".", "es": ".", "fr": "\u202f", "ru": "\u00a0", "uk": "\u00a0"}
    written = f"{number:,}".replace(",", separator.get(language, ","))
    assert [q.value for q in find_numbers(f"({written})", language)] == [number]


ROUNDED = """
en | It has 2,950 members. | It has nearly 3,000 members. | unchecked
en | It has 2,950 members. | It has close to 3,000 members. | unchecked
en | It has 2,950 members. | It has about 3,000 members. | unchecked
en | It has 2,950 members. | It has 3,000 members. | failed
en | It has 2,950 members. | It has more than 3,000 members. | failed
en | It has 2,950 members. | It has more than 2,900 members. | unchecked
en | It has 2,950 members. | It has more than 2,941 members. | failed
en | It has 3,010 members. | It has nearly 3,000 members. | failed
en | It has 3,010 members. | It has over 3,000 members. | unchecked
en | It has 2,500 members. | It has about 3,000 members. | failed
en | It has 2,500 members. | It has nearly 3,000 members. | failed
en | It has nearly 3,000 members. | It has more than 3,000 members. | failed
en | It has nearly 3,000 members. | It has almost 3,000 members. | passed
en | It has nearly 3,000 members. | It has 3,000 members. | passed
en | It has at least 3,000 members. | It has fewer than 3,000 members. | failed
en | It has 3,000 members. | It has about 3,000 members. | passed
en | It has 3,000 members. | It has more than 3,000 members. | unchecked
en | It grew in 10 years. | It grew over 10 years. | passed
en | It cost $2,950. | It cost nearly $3,000. | unchecked
en | It cost €2,950. | It cost nearly $3,000. | failed
en | The share is 48.7 percent. | The share is nearly 49 percent. | unchecked
en | They sold 1,480,000 tins. | They sold about 1.5 million tins. | unchecked
en | It has 200,000 members. | It has about 190,000 members. | failed
en | It has 0 members. | It has about 3 members. | failed
en | It opened in 1985. | About 2,000 came. | failed
en | A third came. | About 0.3 came. | failed
en | Some 68 percent came. | More than two-thirds came. | unchecked
en | Dozens came, 48 in all. | About 50 came. | unchecked
en | It opened at 2:50 p.m. | It opened at about 3 p.m. | failed
de | Der Verein hat 2.950 Mitglieder. | Der Verein hat fast 3.000 Mitglieder. | unchecked
de | Der Verein hat 2.950 Mitglieder. | Der Verein hat mehr als 3.000 Mitglieder. | failed
fr | Le club compte 2 950 membres. | Le club compte près de 3 000 membres. | unchecked
fr | Le club compte 3 100 membres. | Le club compte plus de 3 000 membres. | unchecked
es | El club tiene 2.950 socios. | El club tiene casi 3.000 socios. | unchecked
es | El club tiene 2950 socios. | El club tiene más de 3000 socios. | failed
it | Il club ha 3.050 soci. | Il club ha oltre 3.000 soci. | unchecked
pt | O clube tem 2.950 membros. | O clube tem quase 3.000 membros. | unchecked
ru | В клубе 2950 членов. | В клубе почти 3000 членов. | unchecked
ru | В клубе 2950 членов. | В клубе более 3000 членов. | failed
uk | У клубі 3050 членів. | У клубі понад 3000 членів. | unchecked
ar | يضم النادي 3050 عضوا. | يضم النادي أكثر من 3000 عضو. | unchecked
ar | يضم النادي 2950 عضوا. | يضم النادي أكثر من 3000 عضو. | failed
tr | Derneğin 3.050 üyesi var. | Derneğin 3.000'den fazla üyesi var. | unchecked
tr | Derneğin 2.950 üyesi var. | Derneğin yaklaşık 3.000 üyesi var. | unchecked
tr | Derneğin 2.950 üyesi var. | Derneğin 3.000'den fazla üyesi var. | failed
zh | 协会有2950名会员。 | 协会有近3000名会员。 | unchecked
zh | 协会有3050名会员。 | 协会有3000多名会员。 | unchecked
zh | 协会有2950名会员。 | 协会有超过3000名会员。 | failed
ja | 会員は2950人だ。 | 会員は3000人近くだ。 | unchecked
ja | 会員は3050人だ。 | 会員は3000人以上だ。 | unchecked
ja | 会員は2950人だ。 | 会員は3000人以上だ。 | failed
"""


@pytest.mark.parametrize("case", ROUNDED.strip().splitlines())
def test_a_round_number_is_read_where_a_word_says_how_it_is_round(case: str) -> None:
    """Nearly 3,000 for 2,950 is a reason to read; more than 3,000 fails, and so does the bare 3,000."""
    language, text, prose, outcome = (part.strip() for part in case.split("|"))
    document = Document(Article.of(text, language=language))
    assert check_numbers(prose, document.sentences, document).outcome == outcome


def test_words_of_opposite_sides_are_told_apart_in_the_message() -> None:
    """The message says which side the statement takes, since the number itself is the same."""
    document = Document(Article.of("It has nearly 3,000 members.", language="en"))
    finding = check_numbers("It has more than 3,000 members.", document.sentences, document)
    assert finding.message == "The statement says more than 3,000; the cited sentences, the opposite."
    finding = check_numbers("It has almost 3,000 members.", document.sentences, document)
    assert not finding.message


@pytest.mark.parametrize(
    ("text", "prose", "outcome"),
    [
        ("The fine was €50 million.", "The fine was $50 million.", "failed"),
        ("The fine was 50 million.", "The fine was $50 million.", "failed"),
        ("The fine was €50 million.", "The fine was 50 million.", "unchecked"),
        ("The fine was 50 million, or $55 million.", "The fine was 50 million.", "passed"),
        ("The fine was A$50.", "The fine was $50.", "unchecked"),
        ("The fine was US$50.", "The fine was $50.", "passed"),
        ("The fine was $50.", "The fine was US$50.", "passed"),
        ("The fine was US$50.", "The fine was A$50.", "failed"),
        ("The fine was $50.", "The fine was A$50.", "failed"),
        ("The fine was $50. It rained. Nobody came. Orr paid A$20.", "The fine was A$50.", "unchecked"),
        ("It paid €9 million, not the 8 million it had offered.", "It had offered €8 million.", "unchecked"),
        ("It paid between $4.8 and $5.2 million.", "It paid at least $4.8 million.", "unchecked"),
        ("It paid $5.2 million, up from 4.8 last year.", "Last year it paid $4.8 million.", "unchecked"),
    ],
)
def test_a_currency_is_neither_changed_nor_added_and_leaving_it_out_is_not_decided(
    text: str, prose: str, outcome: str
) -> None:
    """Fifty million of what, a statement that leaves the currency out does not say: it may be customers."""
    document = Document(Article.of(text, language="en"))
    assert check_numbers(prose, document.sentences[:1], document).outcome == outcome


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (f"It cost ${'9' * 40}.", "en"),
        (f"It cost {'9' * 40} km.", "en"),
        (f"It has {'1' * 90} members and {'1' * 90} guests.", "ar"),
        ("兆兆兆兆兆兆円1,,2" + "9" * 31, "ja"),
        ("بلغ " + "1" * 60 + " و " + "2" * 60, "ar"),
    ],
)
def test_numbers_of_any_length_are_read(text: str, language: str) -> None:
    """A number longer than decimals are precise to is still itself."""
    document = Document(Article.of(text, language=language))
    assert check_numbers(text, document.sentences, document).outcome in ("passed", "unchecked")


@given(st.text(max_size=40), st.text(max_size=40), st.sampled_from([*sorted(LANGUAGES), "xx"]))
def test_words_beside_a_number_say_a_side_or_none(before: str, after: str, language: str) -> None:
    """Whatever stands beside it, and in a language that is not known."""
    at = len(before)
    assert side_of(f"{before}3000{after}", at, at + 4, language) in ("below", "above", "around", None)


# language | the article | the statement | what the check says
KINDS = """
en | The charter cost RM6.162 million, of which RM9 million was planned. | It cost RM6.162 million. | passed
en | The charter cost RM6.162 million. | It cost RM6.162 billion. | failed
en | The charter cost RM 9 million. | It cost RM9 million. | passed
en | The deal is worth $1.2 billion. | It is worth $1.2B. | passed
en | The deal is worth $1.2 million. | It is worth $1.2B. | failed
en | The fund has $1.5T. | The fund has $1.5 trillion. | passed
de | Der Fonds hat €2.5B. | Der Fonds hat 2,5 Milliarden Euro. | passed
fr | Le club a payé 3,4 M€. | Le club a payé 3,4 millions d’euros. | passed
fr | Le club a payé 3,4 M€. | Le club a payé 3,5 millions d’euros. | failed
fr | Le club a payé 3,4 M€. | Le club a payé 3,4 milliards d’euros. | failed
en | It costs $6bn. | It costs A$6bn. | failed
en | It costs A$6bn. | It costs $6bn. | unchecked
en | It costs US$6bn. | It costs $6bn. | passed
en | It costs US$6bn. | It costs A$6bn. | failed
en | It costs HK$6bn. | It costs HK$6bn. | passed
en | It costs HK$6bn. | It costs US$6bn. | failed
en | It costs Rs 12.5 lakh. | It costs Rs 12.5 crore. | failed
en | It costs Rs 12.5 crore. | It costs ₹12.5 crore. | passed
en | It costs Rs 2,50,000. | It costs Rs 2.5 lakh. | passed
en | It costs Rs. 2,50,000. | It costs Rs 250,000. | passed
en | It costs 250,000 rupees. | It costs Rs 2,50,000. | passed
en | It costs CHF 500. | It costs 500 Swiss francs. | passed
de | Es kostet 500 Franken. | Es kostet CHF 500. | passed
en | It costs kr500. | It costs 500 kroner. | passed
en | It costs 500 kr. | It costs 500 kroner. | passed
en | It costs $3-5 million. | It costs $3 million to $5 million. | passed
en | It costs $3-5 million. | It costs at least $3 million. | unchecked
en | It costs between $3 million and $5 million. | It costs $3-5 million. | passed
en | Sales went from 5m to 10m. | Sales went from 5 million to 10 million. | passed
en | Sales went from 5m to 10m. | Sales went from 5 million to 11 million. | failed
en | He is 6ft 2in. | He is 6ft 2in tall. | passed
en | He is 6ft 2in. | He is 6 feet 2 inches tall. | passed
en | He is 6ft 2in. | He is 6ft 3in tall. | failed
en | It costs £30 a week. | It costs £30 per week. | passed
en | It costs £30 weekly. | It costs £30 a week. | passed
en | Both sides agreed. | The two sides agreed. | unchecked
de | Beide Seiten stimmten zu. | Die zwei Seiten stimmten zu. | unchecked
en | It lasted half a year. | It lasted six months. | passed
de | Es dauerte ein halbes Jahr. | Es dauerte sechs Monate. | passed
de | Es dauerte ein halbes Jahr. | Es dauerte fünf Monate. | failed
fr | Il a duré une demi-heure. | Il a duré 30 minutes. | passed
fr | Il a duré une demi-heure. | Il a duré 45 minutes. | failed
es | Duró medio año. | Duró seis meses. | passed
es | Duró media hora. | Duró 30 minutos. | passed
it | Durò mezz’ora. | Durò 30 minuti. | passed
pt | Durou meio ano. | Durou seis meses. | passed
ru | Это длилось полгода. | Это длилось шесть месяцев. | passed
uk | Це тривало півроку. | Це тривало шість місяців. | passed
ar | استمر نصف عام. | استمر ستة أشهر. | passed
tr | Yarım saat sürdü. | 30 dakika sürdü. | passed
zh | 持续了半年。 | 持续了六个月。 | passed
ja | 半年続いた。 | 6カ月続いた。 | passed
en | It is the third round. | There were three rounds. | unchecked
en | There were three rounds. | It is the third round. | unchecked
en | It is the third round. | There were four rounds. | failed
en | Orr has 1,000 points and Lom 1,000 kills, respectively. | Orr has 1,000 points. | passed
en | Orr has 1,000 and Lom 2,000 points, respectively. | Orr has 1,000 points. | passed
en | They won 5-4. | They won 5-4. | passed
en | They won 5-4. | They won 4-5. | failed
de | Sie gewannen 3:1. | Sie gewannen 1:3. | failed
de | Sie gewannen 3:1. | Sie gewannen 3:1. | passed
ja | 3対1で勝った。 | 1対3で勝った。 | failed
zh | 以3比1获胜。 | 以1比3获胜。 | failed
en | The vote was 52 to 48. | The vote was 48 to 52. | failed
en | It rose from 4 to 5. | It fell from 5 to 4. | passed
en | It costs $6 million. | It costs 6 million. | unchecked
en | It costs 6 million. | It costs $6 million. | failed
en | A dozen came. | Twelve came. | passed
en | A couple came. | Two came. | unchecked
en | It doubled. | It is two times as much. | unchecked
en | It happened twice. | It happened two times. | unchecked
en | He could n't pay 40 crowns. | He could n't pay 40 crowns. | passed
en | It has 4.9 million members. | It has nearly 5 million members. | unchecked
en | It has 4.9 million members. | It has 5 million members. | failed
pt | Custa R$ 20 mil. | Custa 20 mil reais. | passed
en | It costs S$20. | It costs 20 Singapore dollars. | passed
it | Costa 3,4 mln di euro. | Costa €3,4 milioni. | passed
es | Cuesta US$1.200 millones. | Cuesta 1.200 millones de dólares. | passed
en | Moor, 45, left. | Moor is 45 years old. | passed
ru | Стоит 5 млн руб. | Стоит 5 миллионов рублей. | passed
tr | 5 milyon TL. | 5 milyon lira. | passed
en | Orr asked for $6 million. | Orr asked for 6 million. | unchecked
en | Moor left on two of the days. | Moor left. | passed
en | The lock held through three days of rain. | Men opened three gates. | passed
en | Profit rose to 52 million euros from 48 million. | Profit rose from €48 million to €52 million. | passed
en | Profit rose to 52 million euros from 48 million. | It rose by 49 million euros. | failed
en | They lost within a quarter of an hour. | They lost within 15 minutes. | passed
en | One in four cooks left. | A quarter of the cooks left. | unchecked
en | One in four cooks left. | A third of the cooks left. | failed
en | Orr came in May 2020, on a Friday. | 1. Orr came. | passed
en | Orr came in May. | 2) Orr came. | passed
en | Orr came. | 3. | passed
de | Orr kam. | 3) Orr kam. | passed
de | Orr kam. | 3. Orr kam. | failed
en | Sales fell in the third quarter. | Sales fell in Q3. | passed
en | It began on Monday. | It began two days ago. | failed
en | It began on Sunday. | It began two days ago. | unchecked
en | It opened in 1904. | It opened in the early 20th century. | unchecked
en | It opened in 1904. | It opened in the early 19th century. | failed
en | It sold 20m tins. | It sold 20 million tins. | passed
en | A 20m fence fell. | A fence of 20 metres fell. | passed
en | A $20m gift came, and 20m more. | It gave 20 million dollars. | passed
fr | Contre neuf en mai. | Contre neuf en mai. | passed
en | Orr sold a third of his goats. | Orr sold half of his goats. | unchecked
en | Orr sold half of his goats. | Orr sold half of his goats. | passed
en | The fee rose by two percent. | The fee rose by one percent. | unchecked
en | The fee is due every month. | The fee is due once a month. | passed
"""


@pytest.mark.parametrize("case", KINDS.strip().splitlines())
def test_a_number_is_the_same_however_it_is_written(case: str) -> None:
    """Glued currencies, ranges, feet and inches, halves, scores; what a reader has to say is left open."""
    language, article, prose, expected = (part.strip() for part in case.split("|"))
    assert check(prose, article, language).outcome == expected, case


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
    document = Document(Article.of(article, language="en", published="2026-05-20"))
    finding = check_value(value, document.sentences, document)
    assert (finding.code, finding.outcome) == ("number-unsupported", expected)


def test_a_failed_value_says_what_the_article_has() -> None:
    """The message names both."""
    document = Document(Article.of("It cost $3.2 million.", language="en"))
    message = check_value(3.3, document.sentences, document).message
    assert message == "The value is 3.3; the cited sentences say $3.2 million."


def test_a_value_of_an_article_in_an_unknown_language_is_unchecked_where_it_may_stand_in_words() -> None:
    """Figures of three places and more are no words that nobody can read."""
    document = Document(Article.of("Hun hoppet 4,70 meter, sa tre.", language="no"))
    assert [check_value(v, document.sentences, document).outcome for v in (4.7, 3, 4.75)] == [
        "passed",
        "unchecked",
        "failed",
    ]


@settings(deadline=None, max_examples=150)
@given(
    st.one_of(st.text(max_size=60), st.lists(WORDS, max_size=9).map(" ".join)),
    st.one_of(st.text(max_size=60), st.lists(WORDS, max_size=9).map(" ".join)),
    st.sampled_from([*sorted(LANGUAGES), "no"]),
    st.sampled_from([None, "2026-03-11"]),
)
def test_no_text_makes_the_checks_raise(prose: str, text: str, language: str, published: str | None) -> None:
    """Whatever a model writes of whatever article, and a text is carried by itself."""
    document = Document(Article.of(f"x {text}", language=language, published=published))
    for check_of in (check_numbers, check_days):
        assert check_of(prose, document.sentences, document).outcome in ("passed", "failed", "unchecked")
    assert check_value(float(len(prose)), document.sentences, document).outcome in ("passed", "failed", "unchecked")


def test_a_long_text_is_checked_in_linear_time() -> None:
    """Nothing that looks for lists, scores or names goes back and forth."""
    text = " ".join(f"Orr, {n} and" for n in range(50_000, 90_000, 20)) + " " + "a" * 20000 + ", and 7."
    document = Document(Article.of(text, language="en"))
    started = time.process_time()
    assert check_numbers("Orr has 33.", document.sentences, document).outcome == "failed"
    assert time.process_time() - started < 5
