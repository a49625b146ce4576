"""Views, roles and words of languages beside English, from the text of an article to the finding."""

from __future__ import annotations

import pytest

from briefing.article import Article
from briefing.checks.attribution.speakers import spoken_by
from briefing.checks.document import Document

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
    text, (source, view), (other, same) = VIEWS[language]
    document = Document(Article.of(text, language=language))
    assert spoken_by(source, view, document.sentences[:1], document).certain is (language not in ("de", "ar"))
    assert not spoken_by(other, same, document.sentences[:1], document).certain
