"""How often, in each language: so much a day is not so much a week."""

from __future__ import annotations

import pytest

from briefing.article import Article
from briefing.grounding.figures.numbers import check_numbers
from briefing.grounding.figures.rates import other_rate
from briefing.grounding.reading import Reading

TOLD = {
    "de": ("Die Miete liegt bei 410 Euro im Monat.", "410 Euro monatlich", "410 Euro pro Woche"),
    "fr": ("Le bac transporte 90 voitures par jour.", "90 voitures chaque jour", "90 voitures par semaine"),
    "es": ("El taller repara 12 motores al mes.", "12 motores cada mes", "12 motores a la semana"),
    "it": ("Il forno cuoce 600 pani al giorno.", "ogni giorno 600 pani", "600 pani all'anno"),
    "pt": ("A fonte dá 80 litros por hora.", "80 litros a cada hora", "80 litros por dia"),
    "ru": ("Паром перевозит 300 машин в день.", "ежедневно 300 машин", "300 машин в неделю"),
    "uk": ("Пекарня щодня випікає 500 хлібин.", "500 хлібин на день", "500 хлібин на місяць"),
    "ar": ("تنتج المزرعة 40 طنا في الشهر.", "40 طنا شهريا", "40 طنا في الأسبوع"),
    "tr": ("Fırın günde 700 ekmek pişiriyor.", "her gün 700 ekmek", "haftada 700 ekmek"),
    "zh": ("渡轮每天开出14班。", "每日开出14班", "每周开出14班"),
    "ja": ("渡し船は毎月90便を出す。", "月間90便", "年間90便"),
}


@pytest.mark.parametrize("language", TOLD)
def test_a_rate_is_that_of_the_article_in_other_words(language: str) -> None:
    """The same period passes however it is put; another one fails."""
    text, same, other = TOLD[language]
    reading = Reading(Article.of(text, language=language))
    found = [check_numbers(claim, reading.sentences, reading).outcome for claim in (same, other)]
    assert found == ["passed", "failed"]


@pytest.mark.parametrize(
    ("prose", "near", "language"),
    [
        ("Im Jahr 2019 kamen 30 Boote.", "Die Fähre kostet 4 Euro pro Tag.", "de"),  # a year is no rate
        ("30 Boote pro Woche", "Die Fähre kostet 4 Euro.", "de"),  # the article gives no rate
        ("30 Boote pro Woche", "Am Sonntag kamen 4 Boote pro Tag, die Woche über mehr.", "de"),
        ("Mehr Boote pro Woche", "Die Fähre kostet 4 Euro pro Tag.", "de"),  # no number has it
        ("港は4月に90便を出した。", "渡し船は毎日14便を出す。", "ja"),  # in April
        ("30 bateys semènn", "4 bato pa jou", "ht"),  # a language without rates
    ],
)
def test_nothing_is_said_of_what_is_no_rate(prose: str, near: str, language: str) -> None:
    """Only a number with a period of its own is judged, and only against another period."""
    assert other_rate(prose, near, language) is None
