"""The words that texts are compared by."""

from __future__ import annotations

from briefing.text.content_words import content_words, keys_of, stem
from tests.tables import table


@table()
def test_forms_of_a_word_are_one(words: str, language: str) -> None:
    """Inflected forms have one stem."""
    assert len(set(content_words(words, language))) == 1


def test_words_are_taken_apart_and_folded() -> None:
    """Negations, elisions, apostrophes, initials, numbers, capitals: each as the language writes them."""
    negated = keys_of("They won't; I can't, we don't.", "en")
    assert " ".join(negated) == "they will not i can not we do not"
    assert keys_of("Brandt’s cannot o'clock", "en") == ("brandt", "can", "not", "o'clock")
    assert keys_of("O'Neill's plan, D’Arcy's boat", "en") == ("o'neill", "plan", "d'arcy", "boat")
    assert keys_of("the U.S.-led talks", "en") == ("the", "US", "led", "talks")
    assert keys_of("O'Neills Plan, Merkel's", "de") == ("oneills", "plan", "merkel")
    assert keys_of("L’accord", "fr") == ("l", "accord")
    assert keys_of("п'ять", "uk") == ("пять",)
    assert keys_of("Ankara'da", "tr") == ("ankara",)
    assert keys_of("U.S. and US and 2,500", "en") == ("US", "and", "US", "and", "2500")
    assert keys_of("LOUD NEWS", "en") == ("loud", "news")
    assert keys_of("il ponte è sicuro e bello", "it")[2:5] == ("sia", "sicuro", "e")
    assert stem("US", "en") == "US"
    assert content_words("東京のIT企業", "ja") == ("東京", "it", "企業")
    assert content_words("这的确是的A的", "zh") == ("确", "a")


def test_an_arabic_verb_of_the_future_is_that_of_the_present() -> None:
    """The sign of the future, and an article before a word that begins like a preposition, change no word."""
    assert content_words("سيجتمع", "ar") == content_words("يجتمع", "ar") == content_words("وسيجتمع", "ar")
