"""Numbers in digits and words: what they come to, and whether the cited sentences carry them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.article import Article
from briefing.grounding.figures.approximations import side_of
from briefing.grounding.figures.number_words import LANGUAGES, number_lexicon
from briefing.grounding.figures.numbers import check_numbers, find_numbers
from briefing.grounding.figures.numerals import han_value, numeral_value
from briefing.grounding.figures.units import unit_lexicon
from briefing.grounding.finding import Finding
from briefing.grounding.reading import Reading

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
en 20 percentage points = 20 point
en 50 basis points = 50 bp
en $5bn = 5000000000 dollar
en US$5 billion = 5000000000 dollar
en C$5 = 5 dollar:CA
en 5 billion U.S. dollars = 5000000000 dollar
en EUR 20 = 20 euro
en a $5 fee = 5 dollar
en $3.2 million a week = 3200000 dollar; 1 week
en £20m = 20000000 pound
en 20m people = 20000000
en a 20m drop = 20 m
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
    ("en", "Both leaders met two ministers.", "Both leaders met both ministers."),
    ("en", "The two leaders met.", "Ada Moor and Ben Lund met."),
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
    ("en", "It fell by 20 Canadian dollars.", "It fell by $20."),
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
    ("He drove 5 miles.", "He drove 5 km.", "5 miles"),
    ("Two died.", "Some people died.", "give no number"),
    ("The two left.", "Some people left.", "give no number"),
    ("300 died.", "Hundreds died.", "say Hundreds"),
    ("Thousands died.", "In all 450 people died.", "say 450"),
    ("Dozens died.", "Hundreds died.", "say Hundreds"),
    ("It starts at 2 p.m.", "It starts at 2 a.m.", "2 p.m."),
    ("The third round began.", "Three rounds began.", "third"),
    ("On 19 March they met.", "They met on Tuesday.", "19"),
    ("On 19 March they met.", "They met.", "19"),
    ("They met at 7.13am on Tuesday.", "They met at 6.13am on Tuesday.", "7.13am"),
    ("The G8 met.", "The G7 met.", "The statement says G8; the article does not."),
    ("It lasted 3 weeks.", "It lasted 3 days.", "3 weeks"),
    ("It died in the past two months.", "It died in the past two weeks.", "two months"),
    ("A third of voters agreed.", "33 percent of voters agreed.", "A third"),
]


def check(prose: str, article: str, language: str | None = "en", prose_language: str | None = None) -> Finding:
    """Check a statement that cites the first sentence of an article of Tuesday, 18 March 2025."""
    reading = Reading(Article.of(article, language=language, published="2025-03-18"), language=prose_language)
    return check_numbers(prose, reading.cited([1]), reading)


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
    assert [q.text for q in find_numbers(text, "en")] == ["$5bn", "20 percent"]
    assert all(text[q.start : q.end] == q.text for q in find_numbers(text, "en"))


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


def test_the_publication_date_is_no_evidence() -> None:
    """A year that only the publication date has is not in the sentences."""
    assert check("It rained in 2025.", "It rained.").outcome == "failed"


def test_where_a_language_is_not_known_only_digits_are_judged() -> None:
    """Words of an unknown language are left unchecked, digits of the statement are still compared."""
    assert check("20 fled.", "Some 20 fled.", "en", "xx").outcome == "unchecked"
    assert check("30 fled.", "Some 20 fled.", "en", "xx").outcome == "failed"
    assert check("30 fled.", "Gotow 20.", None, "en").outcome == "unchecked"
    assert check("20 fled.", "Gotow 20.", None, "en").outcome == "passed"


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
    assert all(0 <= q.start < q.end <= len(text) and text[q.start : q.end] == q.text for q in found)
    assert [q.start for q in found] == sorted(q.start for q in found)


@settings(deadline=None, max_examples=100)
@given(st.integers(0, 10**12), st.sampled_from(sorted(LANGUAGES)))
def test_digits_with_separators_come_back(number: int, language: str) -> None:
    """A number written with its language's thousands separators is that number."""
    separator = {"de": ".", "it": ".", "tr": ".", "pt": ".", "es": ".", "fr": "\u202f", "ru": "\u00a0", "uk": "\u00a0"}
    written = f"{number:,}".replace(",", separator.get(language, ","))
    assert [q.value for q in find_numbers(f"({written})", language)] == [number]


ROUNDED = """
en | It has 2,950 members. | It has nearly 3,000 members. | passed
en | It has 2,950 members. | It has close to 3,000 members. | passed
en | It has 2,950 members. | It has about 3,000 members. | passed
en | It has 2,950 members. | It has 3,000 members. | failed
en | It has 2,950 members. | It has more than 3,000 members. | failed
en | It has 2,950 members. | It has more than 2,900 members. | passed
en | It has 2,950 members. | It has more than 2,940 members. | failed
en | It has 3,010 members. | It has nearly 3,000 members. | failed
en | It has 3,010 members. | It has over 3,000 members. | passed
en | It has 2,500 members. | It has about 3,000 members. | failed
en | It has 2,500 members. | It has nearly 3,000 members. | failed
en | It has nearly 3,000 members. | It has more than 3,000 members. | failed
en | It has nearly 3,000 members. | It has almost 3,000 members. | passed
en | It has nearly 3,000 members. | It has 3,000 members. | passed
en | It has at least 3,000 members. | It has fewer than 3,000 members. | failed
en | It has 3,000 members. | It has about 3,000 members. | passed
en | It has 3,000 members. | It has more than 3,000 members. | unchecked
en | It grew in 10 years. | It grew over 10 years. | passed
en | It cost $2,950. | It cost nearly $3,000. | passed
en | It cost €2,950. | It cost nearly $3,000. | failed
en | The share is 48.7 percent. | The share is nearly 49 percent. | passed
en | They sold 1,480,000 tins. | They sold about 1.5 million tins. | passed
en | It has 200,000 members. | It has about 190,000 members. | failed
en | It has 0 members. | It has about 3 members. | failed
en | It opened in 1985. | It opened around 2000. | failed
en | Dozens came, 48 in all. | About 50 came. | passed
en | It opened at 2:50 p.m. | It opened at about 3 p.m. | failed
de | Der Verein hat 2.950 Mitglieder. | Der Verein hat fast 3.000 Mitglieder. | passed
de | Der Verein hat 2.950 Mitglieder. | Der Verein hat mehr als 3.000 Mitglieder. | failed
fr | Le club compte 2 950 membres. | Le club compte près de 3 000 membres. | passed
fr | Le club compte 3 100 membres. | Le club compte plus de 3 000 membres. | passed
es | El club tiene 2.950 socios. | El club tiene casi 3.000 socios. | passed
es | El club tiene 2950 socios. | El club tiene más de 3000 socios. | failed
it | Il club ha 3.050 soci. | Il club ha oltre 3.000 soci. | passed
pt | O clube tem 2.950 membros. | O clube tem quase 3.000 membros. | passed
ru | В клубе 2950 членов. | В клубе почти 3000 членов. | passed
ru | В клубе 2950 членов. | В клубе более 3000 членов. | failed
uk | У клубі 3050 членів. | У клубі понад 3000 членів. | passed
ar | يضم النادي 3050 عضوا. | يضم النادي أكثر من 3000 عضو. | passed
ar | يضم النادي 2950 عضوا. | يضم النادي أكثر من 3000 عضو. | failed
tr | Derneğin 3.050 üyesi var. | Derneğin 3.000'den fazla üyesi var. | passed
tr | Derneğin 2.950 üyesi var. | Derneğin yaklaşık 3.000 üyesi var. | passed
tr | Derneğin 2.950 üyesi var. | Derneğin 3.000'den fazla üyesi var. | failed
zh | 协会有2950名会员。 | 协会有近3000名会员。 | passed
zh | 协会有3050名会员。 | 协会有3000多名会员。 | passed
zh | 协会有2950名会员。 | 协会有超过3000名会员。 | failed
ja | 会員は2950人だ。 | 会員は3000人近くだ。 | passed
ja | 会員は3050人だ。 | 会員は3000人以上だ。 | passed
ja | 会員は2950人だ。 | 会員は3000人以上だ。 | failed
"""


@pytest.mark.parametrize("case", ROUNDED.strip().splitlines())
def test_a_round_number_holds_with_a_word_that_is_true_to_it(case: str) -> None:
    """Nearly 3,000 for 2,950 holds, more than 3,000 does not, nor the bare 3,000."""
    language, text, prose, outcome = (part.strip() for part in case.split("|"))
    reading = Reading(Article.of(text, language=language))
    assert check_numbers(prose, reading.sentences, reading).outcome == outcome


def test_words_of_opposite_sides_are_told_apart_in_the_message() -> None:
    """The message says which side the statement takes, since the number itself is the same."""
    reading = Reading(Article.of("It has nearly 3,000 members.", language="en"))
    finding = check_numbers("It has more than 3,000 members.", reading.sentences, reading)
    assert finding.message == "The statement says more than 3,000; the cited sentences, the opposite."
    finding = check_numbers("It has almost 3,000 members.", reading.sentences, reading)
    assert not finding.message


@pytest.mark.parametrize(
    ("text", "prose", "outcome"),
    [
        ("The fine was €50 million.", "The fine was $50 million.", "failed"),
        ("The fine was 50 million.", "The fine was $50 million.", "failed"),
        ("The fine was €50 million.", "The fine was 50 million.", "unchecked"),
        ("The fine was 50 million, or $55 million.", "The fine was 50 million.", "passed"),
        ("The fine was A$50.", "The fine was $50.", "passed"),
    ],
)
def test_a_currency_is_neither_changed_nor_added_and_leaving_it_out_is_not_decided(
    text: str, prose: str, outcome: str
) -> None:
    """Fifty million of what, a statement that leaves the currency out does not say: it may be customers."""
    reading = Reading(Article.of(text, language="en"))
    assert check_numbers(prose, reading.sentences, reading).outcome == outcome


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
    reading = Reading(Article.of(text, language=language))
    assert check_numbers(text, reading.sentences, reading).outcome in ("passed", "unchecked")


@given(st.text(max_size=40), st.text(max_size=40), st.sampled_from([*sorted(LANGUAGES), "xx"]))
def test_words_beside_a_number_say_a_side_or_none(before: str, after: str, language: str) -> None:
    """Whatever stands beside it, and in a language that is not known."""
    at = len(before)
    assert side_of(f"{before}3000{after}", at, at + 4, language) in ("below", "above", "around", None)


@pytest.mark.parametrize(
    ("article", "prose", "expected"),
    [
        ("The hut costs 40 crowns a month.", "The hut costs 40 crowns a week.", "failed"),
        ("The hut costs 40 crowns a month.", "The hut costs 40 crowns per month.", "passed"),
        ("About 70 trams ran there every day.", "About 70 trams a day ran there.", "passed"),
        ("About 70 trams ran there daily.", "About 70 trams ran there each day.", "passed"),
        ("About 70 trams ran there daily.", "About 70 trams ran there each hour.", "failed"),
        ("About 70 trams ran there.", "About 70 trams ran there each hour.", "passed"),
        ("Mela raised its price last week.", "Mela raised its price a week ago.", "passed"),
        ("Mela raised its price last month.", "Mela raised its price a week ago.", "failed"),
        ("Mela raised its price.", "Mela raised its price in a week.", "failed"),
        ("Sunn warned him twice.", "Sunn warned him on two occasions.", "passed"),
        ("Sunn warned him twice.", "Sunn warned him in two letters.", "failed"),
        ("They lost within half an hour.", "They lost within thirty minutes.", "passed"),
        ("They lost within a quarter of an hour.", "They lost within 15 minutes.", "passed"),
        ("The lock held through three days of rain.", "Men opened three gates.", "failed"),
        ("The lock held through three days of rain.", "The rain fell on three of them.", "passed"),
        ("Profit rose to 52 million euros from 48 million.", "Profit rose from €48 million to €52 million.", "passed"),
        ("Profit rose to 52 million euros from 48 million.", "Profit rose from €52 million to €48 million.", "failed"),
        ("One in four cooks wants to leave.", "A quarter of the cooks want to leave.", "passed"),
        ("One in five cooks wants to leave.", "A quarter of the cooks want to leave.", "failed"),
        ("It made 52 million euros, down from 61 million.", "It made €52 million, after €61 million.", "passed"),
        ("About 70 trams a day on two lines ran.", "About 70 trams a week ran.", "failed"),
        ("Costs fell to 30 from 60.", "Costs of 60 fell to 30.", "passed"),
    ],
)
def test_what_stands_beside_an_english_number(article: str, prose: str, expected: str) -> None:
    """Rates, ends of a change and what is counted are kept; "twice" and "every day" say what a number says."""
    reading = Reading(Article.of(article, language="en"))
    assert check_numbers(prose, reading.sentences, reading).outcome == expected
