"""Views, roles and words of languages beside English, from the text of an article to the finding."""

from __future__ import annotations

import pytest

from briefing.article import Article
from briefing.brief import Position, Who
from briefing.draft import wire_of
from briefing.grounding.checking import ground
from briefing.grounding.reading import Reading
from briefing.grounding.speech.speakers import spoken_by
from briefing.grounding.terms import content_words

VIEWS = {
    "de": (
        "„Wir weichen nicht“, rief Zunftmeister Emil Kranz. Lena Voss bestritt, dass der Turm wanke.",
        ("Emil Kranz", "Wir weichen nicht."),
        ("Lena Voss", "Wir weichen nicht."),
    ),
    "fr": (
        "« Le bac restera », a tranché la maire, Maud Brévent. Yves Landrec se tait.",
        ("Maud Brévent", "Le bac restera."),
        ("Yves Landrec", "Le bac restera."),
    ),
    "es": (
        "«El molino no se vende», zanjó la alcaldesa, Rita Salces. Blas Otero calló.",
        ("Rita Salces", "El molino no se vende."),
        ("Blas Otero", "El molino no se vende."),
    ),
    "it": (
        "«Il mulino non si vende», ha tuonato Ada Lanzi. Ugo Serpi tace.",
        ("Ada Lanzi", "Il mulino non si vende."),
        ("Ugo Serpi", "Il mulino non si vende."),
    ),
    "pt": (
        "O ministro Nuno Leal elogiou o novo cais de pedra. Alda Corvo calou-se.",
        ("Nuno Leal", "Elogia o novo cais de pedra."),
        ("Alda Corvo", "Elogia o novo cais de pedra."),
    ),
    "ru": (
        "Глеб Ручьёв назвал постройку плотины ошибкой. Инна Лосева промолчала.",
        ("Глеб Ручьёв", "Постройка плотины была ошибкой."),
        ("Инна Лосева", "Постройка плотины была ошибкой."),
    ),
    "uk": (
        "Гліб Струменко назвав будівництво греблі помилкою. Інна Лосенко промовчала.",
        ("Гліб Струменко", "Будівництво греблі є помилкою."),
        ("Інна Лосенко", "Будівництво греблі є помилкою."),
    ),
    "ar": (
        "ونفى وزير الزراعة باسم الحلبي أن يكون السد قد تصدع. وصمتت سلوى النجار.",
        ("باسم الحلبي", "السد لم يتصدع."),
        ("سلوى النجار", "السد لم يتصدع."),
    ),
    "tr": (
        "Orhan Yelken, köprünün sallandığını ileri sürdü. Suna Tepe sustu.",
        ("Orhan Yelken", "Köprü sallanıyor."),
        ("Suna Tepe", "Köprü sallanıyor."),
    ),
}


@pytest.mark.parametrize("language", VIEWS)
def test_a_view_is_that_of_the_subject_of_its_verb(language: str) -> None:
    """The verbs that reports use for what somebody cries, calls or praises tell whose it is."""
    text, (holder, view), (other, same) = VIEWS[language]
    reading = Reading(Article.of(text, language=language))
    assert spoken_by(holder, view, reading.sentences[:1], reading).certain is (language not in ("de", "ar"))
    assert not spoken_by(other, same, reading.sentences[:1], reading).certain


def test_an_arabic_verb_of_the_future_is_that_of_the_present() -> None:
    """The sign of the future, and an article before a word that begins like a preposition, change no word."""
    assert content_words("سيجتمع", "ar") == content_words("يجتمع", "ar") == content_words("وسيجتمع", "ar")


TOWN = "白波町議会は月曜日、桟橋の撤去案を否決した。投票は続いた。席は満員だった。町長の早瀬悠氏は残念だと述べた。"


@pytest.mark.parametrize(("role", "expected"), [("白波町長", ()), ("消防署の隊員", ("role-unsupported",))])
def test_a_japanese_office_has_its_place_from_the_lead(role: str, expected: tuple[str, ...]) -> None:
    """A mayor of the town is left open where only the first sentence has the town; another office fails."""
    reading = Reading(Article.of(TOWN, language="ja"))
    found = ground(wire_of(Who, name="早瀬悠", kind="person", role=role, cites=[4]), reading)
    assert tuple(fault.code for fault in found.faults) == expected


def test_a_turkish_body_that_meets_a_decision_with_joy_supports_it() -> None:
    """To meet something gladly is no "against", whose word begins alike."""
    text = "Kayıkçılar Birliği köprü kararını memnuniyetle karşıladı. Fırıncılar Odası sustu."
    reading = Reading(Article.of(text, language="tr"))
    values = {
        "actor": "Kayıkçılar Birliği",
        "topic": "",
        "statement": "Birlik köprü kararını destekledi.",
        "cites": [1],
    }
    found = [ground(wire_of(Position, stance=stance, **values), reading).faults for stance in ("supports", "opposes")]
    assert not found[0]
    assert [fault.code for fault in found[1]] == ["polarity-mismatch"]
