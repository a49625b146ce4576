"""Who speaks, what a view says and what is denied, in the languages besides English."""

from __future__ import annotations

import pytest

from briefing.checks.attribution.attribution import attributions
from briefing.checks.document import Document
from briefing.checks.entities.caseless import says_who
from briefing.checks.entities.check_names import check_names
from briefing.checks.entities.resolver import cast_of
from briefing.generation.views import views
from tests.documents import document_from
from tests.tables import table


def document(text: str, language: str) -> Document:
    """An article in a language."""
    return document_from(text, language=language, published="2026-03-11")


@table()
def test_the_holder_is_the_one_the_sentence_names(language: str, text: str, cue: str, source: str) -> None:
    """Articles that look like pronouns, titles, names in marks, infinitives: none of them hides who holds."""
    held = {a.cue: a.actor for a in attributions(document(text, language))}
    assert held[cue] == (None if source == "-" else source)


def test_what_is_said_ends_before_another_speaks() -> None:
    """Behind a semicolon somebody else has the word, unless “and that” goes on."""
    parted = document("Il sindaco dice che il ponte è vecchio; la regione tace.", "it")
    assert [parted.text[a:b] for a, b in attributions(parted)[0].content] == ["il ponte è vecchio"]
    whole = document("Il sindaco dice che il ponte è vecchio; e che crollerà.", "it")
    assert whole.text[slice(*attributions(whole)[0].content[0])] == "il ponte è vecchio; e che crollerà"


@table()
def test_a_view_is_whole_and_its_meaning_is_kept(language: str, text: str, statement: str) -> None:
    """A denial keeps its verb, a clause what it hangs on; what was not said, or is a piece, is no view."""
    assert [v.statement for v in views(document(text, language))] == ([] if statement == "-" else [statement])


def test_a_french_negation_gives_no_stance() -> None:
    """“Ne soutient pas” is no support."""
    told = views(document("La préfète, Maud Estève, ne soutient pas le projet de pont.", "fr"))
    assert [v.stance for v in told if v.stance == "supports"] == []


# language | source | statement | outcome


@table()
def test_a_description_is_of_people_or_a_body(language: str, words: str, *, expected: bool) -> None:
    """What speaks without a name is told by the noun; a piece of a clause is nobody."""
    assert says_who(words, language) is expected


def test_an_arabic_title_tells_a_stranger() -> None:
    """A name behind an office that the article does not have fails, in another spelling it does not."""
    article = document("قال رئيس البلدية، فارس الدرعاوي، إن السقف ضعيف.", "ar")
    assert (
        check_names("قال رئيس البلدية، نبراس الدرعاوي، إن السقف ضعيف.", article.sentences, article).outcome == "failed"
    )
    assert (
        check_names("قال رئيس البلدية، فارس الدرعاوى، إن السقف ضعيف.", article.sentences, article).outcome != "failed"
    )


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        ("it", "L’ingegnera Fulvia Mentasti avverte che il ponte cade.", "Fulvia Mentasti", "ingegnera"),
        ("fr", "L’ancien maire Paul Roy est venu.", "Paul Roy", "ancien maire"),
    ],
)
def test_an_elided_article_opens_a_sentence(language: str, text: str, name: str, role: str) -> None:
    """“L’ingegnera …” is a role and a name, though the article has its capital from the sentence."""
    assert [(a.name, a.kind, a.roles) for a in cast_of(document(text, language)).actors] == [(name, "person", (role,))]
