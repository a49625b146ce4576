"""A view of several, whose verb they share."""

from __future__ import annotations

import pytest

from briefing.article import Article
from briefing.checks.attribution.attribution import attributions
from briefing.checks.document import Document

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
    text, sources = SEVERAL[language]
    found = [a.source for a in attributions(Document(Article.of(text, language=language[:2])))]
    assert {h for h in sources if any(h in of or of in h for of in found)} == set(sources)
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
    found = attributions(Document(Article.of(text, language=language)))
    assert not any(a.source.endswith(nobody) and a.certain for a in found)
