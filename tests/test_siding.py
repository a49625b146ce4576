"""A stance that goes against the verb of its own statement."""

from __future__ import annotations

import pytest

from briefing.article import Article
from briefing.grounding.reading import Reading
from briefing.grounding.sense.polarity import check_polarity


def outcome(statement: str, stance: str, actor: str, language: str = "en", topic: str = "") -> str:
    """What the check says of a position whose statement the article has word for word, and more."""
    reading = Reading(Article.of(f"{statement}", language=language))
    return check_polarity(statement, stance, reading.sentences, reading, actor=actor, topic=topic).outcome


HOLDERS = {
    "en": ("The harbour union backs the night ferry.", "harbour union"),
    "de": ("Der Hafenverband unterstützt die Nachtfähre.", "Hafenverband"),
    "fr": ("Le syndicat du port soutient le bac de nuit.", "syndicat du port"),
    "es": ("El sindicato portuario apoya el transbordador.", "sindicato portuario"),
    "it": ("Il sindacato portuale appoggia il traghetto.", "sindacato portuale"),
    "pt": ("O sindicato portuário apoia a balsa.", "sindicato portuário"),
    "ru": ("Союз портовиков поддерживает ночной паром.", "Союз портовиков"),
    "uk": ("Спілка портовиків підтримує нічний пором.", "Спілка портовиків"),
    "ar": ("تدعم نقابة الميناء العبارة الليلية.", "نقابة الميناء"),
    "tr": ("Liman sendikası gece vapurunu destekliyor.", "Liman sendikası"),
    "zh": ("港口工会支持夜间渡轮。", "港口工会"),
    "ja": ("港湾組合は夜間の渡し船を支持している。", "港湾組合"),
}


@pytest.mark.parametrize("language", HOLDERS)
def test_who_backs_a_thing_does_not_oppose_it(language: str) -> None:
    """The holder is the subject of a verb of support: `supports` passes, `opposes` and `criticises` fail."""
    statement, actor = HOLDERS[language]
    told = [outcome(statement, stance, actor, language) for stance in ("supports", "states", "opposes", "criticises")]
    assert told == ["passed", "passed", "failed", "failed"]


@pytest.mark.parametrize(
    ("statement", "stance", "topic", "expected"),
    [
        ("Hale rejects the toll.", "supports", "", "failed"),
        ("Hale does not reject the toll.", "opposes", "", "failed"),
        ("Hale confirmed the toll.", "denies", "", "failed"),
        ("Hale said farmers reject the toll.", "supports", "", "passed"),
        ("She rejects the toll.", "supports", "", "unchecked"),
        ("Hale rejects the toll.", "supports", "the toll", "failed"),
        ("Hale opposes ending the toll.", "supports", "the toll", "unchecked"),
        ("Hale opposes ending the toll.", "supports", "ending the toll", "failed"),
        ("Hale rejects the toll.", "supports", "the bridge", "unchecked"),
    ],
)
def test_a_stance_against_its_words_fails_where_it_is_certain(
    statement: str, stance: str, topic: str, expected: str
) -> None:
    """The holder must be the subject and the topic the object: else it passes, or is unchecked."""
    assert outcome(statement, stance, "Agnes Hale", topic=topic) == expected


def test_in_arabic_the_subject_may_stand_before_its_verb() -> None:
    """The holder before or after the verb, and somebody else after it."""
    assert outcome("نقابة الميناء تدعم العبارة.", "opposes", "نقابة الميناء", "ar") == "failed"
    assert outcome("تدعم البلدية العبارة الليلية.", "opposes", "نقابة الميناء", "ar") == "unchecked"
