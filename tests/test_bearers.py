"""A role belongs to the one beside whose name it stands."""

from __future__ import annotations

import pytest

from briefing.article import Article
from briefing.grounding.reading import Reading
from briefing.grounding.statements import check_role


def outcome(text: str, name: str, role: str, language: str = "en") -> str:
    """What the check says of a role in an article."""
    reading = Reading(Article.of(text, language=language))
    return check_role(role, reading.cast.mentions(name), reading.sentences[:1], reading).outcome


NEIGHBOURS = {
    "en": ("The minister, Anna Ek, and the union leader, Paul Dahl, met in Oster.", "minister", "union leader"),
    "de": (
        "Die Ministerin Anna Ek und der Bürgermeister Paul Dahl trafen sich in Oster.",
        "Ministerin",
        "Bürgermeister",
    ),
    "fr": ("La ministre, Anna Ek, et le maire, Paul Dahl, se sont vus à Oster.", "ministre", "maire"),
    "es": ("La ministra, Ana Eka, y el alcalde, Pablo Dahl, se reunieron en Oster.", "ministra", "alcalde"),
    "it": ("La ministra, Anna Ek, e il sindaco, Paolo Dahl, si sono visti a Oster.", "ministra", "sindaco"),
    "pt": ("A ministra, Ana Eka, e o prefeito, Paulo Dahl, reuniram-se em Oster.", "ministra", "prefeito"),
    "ru": ("Министр Анна Горчилина и мэр Павел Далецкий встретились в Остере.", "министр", "мэр"),
    "uk": ("Міністр Ганна Горчилко та мер Павло Далецький зустрілися в Остері.", "міністр", "мер"),
    "tr": ("Bakan Ayşe Ekmen ile vali Mehmet Dalgıç Oster’de görüştü.", "bakan", "vali"),
}


@pytest.mark.parametrize("language", NEIGHBOURS)
def test_a_role_of_the_neighbour_is_not_accepted(language: str) -> None:
    """Two people with a role each in one sentence: each has the one beside the name, and not the other's."""
    text, one, other = NEIGHBOURS[language]
    people = [a.name for a in Reading(Article.of(text, language=language)).cast.actors if a.roles]
    assert len(people) == 2
    assert [outcome(text, people[0], one, language), outcome(text, people[1], other, language)] == ["passed", "passed"]
    assert outcome(text, people[0], other, language) != "passed"
    assert outcome(text, people[1], one, language) != "passed"


@pytest.mark.parametrize(
    ("text", "name", "role", "expected"),
    [
        ("Anna Ek, who on Monday in Oster went to see the old mill, is mayor.", "Anna Ek", "mayor", "passed"),
        ("Anna Ek was elected mayor in May.", "Anna Ek", "mayor", "passed"),
        ("Anna Ek spoke first. She has been mayor since May.", "Anna Ek", "mayor", "passed"),
        ("Anna Ek, 41, the mayor, spoke to Paul Dahl.", "Paul Dahl", "mayor", "failed"),
        ("Paul Dahl, who runs the night ferry, met Anna Ek.", "Paul Dahl", "runs the night ferry", "passed"),
        ("Paul Dahl, who runs the night ferry, met Anna Ek.", "Anna Ek", "runs the night ferry", "failed"),
        ("Anna Ek spoke first. The mayor of the town had left.", "Anna Ek", "mayor", "unchecked"),
        ("The ministers Anna Ek and Paul Dahl met.", "Paul Dahl", "ministers", "unchecked"),
        ("Anna Ek met his deputy, Paul Dahl, at noon.", "Anna Ek", "deputy", "failed"),
        (
            "Anna Ek runs the mill. A ferry, blue and old, is at the pier.",
            "Anna Ek",
            "runs the blue old ferry",
            "unchecked",
        ),
        ("The mayor, Anna Ek, was early. The mayor then left with Paul Dahl.", "Paul Dahl", "mayor", "failed"),
    ],
)
def test_the_words_stand_beside_their_bearer(text: str, name: str, role: str, expected: str) -> None:
    """In apposition, after a copula or a relative pronoun; beside somebody else they fail; else they are unchecked."""
    assert outcome(text, name, role) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("市長の早瀬麻里は港で話した。", "passed"), ("早瀬麻里は港で話した。市長は先に帰った。", "unchecked")],
)
def test_without_case_the_role_stands_in_the_sentence_of_the_name(text: str, expected: str) -> None:
    """Where names cannot be told, one sentence must have both."""
    assert outcome(text, "早瀬麻里", "市長", "ja") == expected
