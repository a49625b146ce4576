"""A quotation that the sentence behind it gives to somebody, and a view of several: neighbours of no verb."""

from __future__ import annotations

import pytest

from briefing.article import Article
from briefing.grounding.reading import Reading
from briefing.grounding.speech.attribution import attributions
from briefing.grounding.speech.pointing import pointed
from briefing.grounding.speech.speakers import check_speaker

POINTED = {
    "de": ("„Der Turm bleibt.“ So drückte es der Türmer Emil Kranz aus. Lena Voss schwieg.", "Emil Kranz", "Lena Voss"),
    "fr": (
        "« La digue tiendra. » C'est ce qu'assure l'ingénieure Maud Brévent. Yves Landrec se tait.",
        "Maud Brévent",
        "Yves Landrec",
    ),
    "es": (
        "«El pozo está seco.» Así lo resumió ayer la pastora Rita Salces. Blas Otero calló.",
        "Rita Salces",
        "Blas Otero",
    ),
    "it": ("«Il ponte trema.» A dirlo è stato il casellante Ugo Serpi. Ada Lanzi tace.", "Ugo Serpi", "Ada Lanzi"),
    "pt": ("«A maré sobe.» A queixa é da mestra Alda Corvo. Nuno Leal cala-se.", "Alda Corvo", "Nuno Leal"),
    "ru": (
        "«Плотина протекает». Об этом вчера рассказал сторож Глеб Ручьёв. Инна Лосева молчит.",
        "Глеб Ручьёв",
        "Инна Лосева",
    ),
    "uk": (
        "«Гребля протікає». Так описав це сторож Гліб Струменко. Інна Лосенко мовчить.",
        "Гліб Струменко",
        "Інна Лосенко",
    ),
    "ar": (
        "«السد يتسرب». هكذا لخص الأمر المهندس وليد الشامي، ابن القرية. وصمتت المهندسة سلوى النجار.",
        "وليد الشامي",
        "سلوى النجار",
    ),
    "tr": ("“Köprü sallanıyor.” Bu sözler bekçi Orhan Yelken'e ait. Suna Tepe sustu.", "Orhan Yelken", "Suna Tepe"),
    "zh": ("“桥一直在晃。”说这番话的是市长钱若兰。总裁孙大川没有露面。", "钱若兰", "孙大川"),
    "ja": (
        "「橋はいつも揺れる」。そう嘆くのは、渡し守の早瀬はるかさんだ。市長の黒沢徹氏は黙っていた。",
        "早瀬はるか",
        "黒沢徹",
    ),
}


@pytest.mark.parametrize("language", POINTED)
def test_the_sentence_behind_a_quotation_says_whose_it_is(language: str) -> None:
    """A quotation by itself is whose the next sentence says, and nobody else's."""
    text, speaker, other = POINTED[language]
    reading = Reading(Article.of(text, language=language))
    cited = reading.sentences[:1]
    inside = reading.text[reading.quotations[0].start : reading.quotations[0].end]
    verdicts = [check_speaker(actor, inside, cited, reading) for actor in (speaker, other)]
    assert verdicts[0].finding.outcome == "passed"
    assert [q.text for q in verdicts[0].quotes] == [inside]
    assert verdicts[1].finding.outcome != "passed"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("„Der Turm bleibt.“ Danach schwieg Emil Kranz.", "de"),  # nothing points back
        ("„Der Turm bleibt.“ So drückte sie sich aus.", "de"),  # nobody is named
        ("Sie rief: „Der Turm bleibt.“ So äußerte sich auch Emil Kranz.", "de"),  # it has a speaker
        ("„Der Turm bleibt.“", "de"),  # nothing stands behind it
        ("“The tower stays.” So said Emil Kranz.", "en"),  # the frames of English find it
    ],
)
def test_other_sentences_behind_a_quotation_give_it_to_nobody(text: str, language: str) -> None:
    """Only a sentence that points back, and names somebody, gives a quotation that has no speaker to him."""
    assert list(pointed(Reading(Article.of(text, language=language)))) == []


SEVERAL = {
    "en": ("Marta Orlow and Daniel Reed reject the toll.", ["Marta Orlow", "Daniel Reed"]),
    "de": ("Der Bauernbund und die Innung der Bäcker lehnen die Maut ab.", ["Der Bauernbund", "die Innung der Bäcker"]),
    "fr": (
        "Le syndicat Alba et la guilde des bateliers refusent le péage.",
        ["Le syndicat Alba", "la guilde des bateliers"],
    ),
    "es": (
        "El gremio Faro y la cofradía de pescadores rechazan el peaje.",
        ["El gremio Faro", "la cofradía de pescadores"],
    ),
    "it": (
        "Il sindacato Alba e la gilda dei barcaioli rifiutano il pedaggio.",
        ["Il sindacato Alba", "la gilda dei barcaioli"],
    ),
    "pt": (
        "A associação Faro e o grémio dos pescadores rejeitam a portagem.",
        ["A associação Faro", "o grémio dos pescadores"],
    ),
    "ru": ("Профсоюз речников и Союз пекарей требуют отмены пошлины.", ["Профсоюз речников", "Союз пекарей"]),
    "uk": (
        "Профспілка річковиків і Спілка пекарів вимагають скасувати мито.",
        ["Профспілка річковиків", "Спілка пекарів"],
    ),
    "tr": (
        "Fırıncılar Odası ile Kayıkçılar Birliği geçiş ücretini reddetti.",
        ["Fırıncılar Odası", "Kayıkçılar Birliği"],
    ),
}


@pytest.mark.parametrize("language", SEVERAL)
def test_a_view_of_several_is_that_of_each(language: str) -> None:
    """Where A and B reject it, both hold it, whichever of them has a name."""
    text, holders = SEVERAL[language]
    found = [a.holder for a in attributions(Reading(Article.of(text, language=language[:2])))]
    assert {h for h in holders if any(h in of or of in h for of in found)} == set(holders)
    assert len(found) >= 2


@pytest.mark.parametrize(
    ("text", "language", "nobody"),
    [
        ("Le guide Alba part et la guilde refuse le péage.", "fr", "Alba"),  # the verb is in the singular
        ("La ministra del commercio e industria rifiuta il pedaggio.", "it", "commercio"),  # one who does two things
        ("Mert Kaya geldi, Suna Tepe ile kimse konuşmadı, ücreti reddetti.", "tr", "kimse"),
        ("Kızıl Ada ve 12 köy geçiş ücretini reddetti.", "tr", "köy geçiş"),
        ("El gremio Faro calla y la cofradía de pescadores rechaza el peaje.", "es", "gremio Faro calla"),
        ("Blas Otero apoya Faro Viejo y la cofradía de pescadores rechazan el peaje.", "es", "Faro Viejo"),
        ("Für Lena Voss und die Fähre stimmen 9, und 8 lehnen sie ab.", "de", "Voss"),
        ("Pero si Blas calla y Faro viene y la cofradía de pescadores rechaza el peaje.", "es", "gremio Faro"),
        ("Con el gremio Faro en contra y la cofradía de pescadores rechazan el peaje.", "es", "gremio"),
    ],
)
def test_an_and_that_joins_no_subjects_makes_none(text: str, language: str, nobody: str) -> None:
    """Two clauses, or two nouns of one description, are not two who act."""
    found = attributions(Reading(Article.of(text, language=language)))
    assert not any(a.holder.endswith(nobody) and a.certain for a in found)
