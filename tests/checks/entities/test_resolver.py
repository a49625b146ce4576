"""The actors of an article: names, surnames, roles and pronouns of one are one."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.checks.entities.check_names import check_actor
from briefing.checks.entities.references import related
from briefing.checks.entities.resolver import Actor, Cast, cast_of, description
from briefing.languages import CODES
from tests.documents import document_from
from tests.tables import table


def cast(text: str, language: str = "en") -> Cast:
    return cast_of(document_from(text, language=language))


def names(text: str, language: str = "en") -> list[str]:
    return [actor.name for actor in cast(text, language).actors]


def meant(text: str, language: str = "en", kind: str = "pronoun") -> list[tuple[str, str | None]]:
    """Return every mention of a kind with the actor's name."""
    found = cast(text, language).in_span(0, len(text))
    return [(m.text, m.actor.name if m.actor else None) for m in found if m.kind == kind]


NEWS = (
    "US President Donal Crumb met Harbour spokesman Pavel Lisk on Tuesday in Geneva. Crumb said the International Mill"
    ' Fund (IMF) was wrong. "We agree," Lisk said. The IMF would wait.\n\n'
    "Maria Lopez, the chief executive of Norvane Energy, declined to comment. The Harbour spokesman left early. Sen."
    " Jane Dow, R-Ohio, disagreed with the US president. White House officials were silent. The company's lawyer, John"
    " Smit, said the president was late. Russian troops left."
)


@pytest.fixture(scope="module")
def news() -> Cast:
    return cast(NEWS)


@table()
def test_a_name_a_title_and_a_role_are_one_actor(news: Cast, written: str, name: str) -> None:
    """Whatever way somebody is written, the actor is the one the article names in full."""
    assert news.called(written) == name


@table()
def test_who_is_unknown_or_mixed_up_is_nobody(news: Cast, written: str) -> None:
    """Another first name, two people mixed, an office nobody there holds: no actor, and the name stays as it is."""
    assert news.resolve(written) is None
    assert news.called(written) == written
    assert news.full_name(written) == written
    assert news.roles_of(written) == ()


def test_mentions_are_every_place_that_names_somebody(news: Cast) -> None:
    """Full name and surname are mentions, exact to the character; a title is no part of them."""
    assert [e.text for e in news.mentions("President Crumb")] == ["Donal Crumb", "Crumb"]
    assert all(NEWS[e.start : e.end] == e.text for e in news.mentions("IMF"))
    assert [e.text for e in news.mentions("white house official")] == ["White House officials"]
    assert news.mentions("Angela Merkel") == ()
    assert news.mentions("") == ()


def test_roles_are_the_words_beside_a_name(news: Cast) -> None:
    """Before it, after it between commas, and before it with a comma."""
    assert news.roles_of("Crumb") == ("US President",)
    assert news.roles_of("Pavel Lisk") == ("Harbour spokesman",)
    assert news.roles_of("Lopez") == ("chief executive of Norvane Energy",)
    assert news.roles_of("Smit") == ("company's lawyer",)
    assert news.roles_of("Jane Dow") == ("Sen.",)


def test_an_actor_is_told_what_it_is(news: Cast) -> None:
    """A role makes a person, a word such as fund an organisation; else it is not known."""
    kinds = {actor.name: actor.kind for actor in news.actors}
    assert kinds["Donal Crumb"] == "person"
    assert kinds["International Mill Fund"] == "organisation"
    assert kinds["Geneva"] == "unknown"


def test_roles_without_a_name_are_mentions(news: Cast) -> None:
    """A description that fits one actor is that actor's, and so is one that a comma parts from the name."""
    found = [m for m in news.in_span(0, len(NEWS)) if m.kind == "role"]
    assert [(m.text, m.actor.name if m.actor else None) for m in found] == [
        ("chief executive of Norvane Energy", "Maria Lopez"),
        ("The Harbour spokesman", "Pavel Lisk"),
        ("the US president", "Donal Crumb"),
        ("company's lawyer", "John Smit"),
        ("the president", "Donal Crumb"),
    ]


def test_mentions_of_a_span_are_those_inside_it(news: Cast) -> None:
    """A name that the span cuts is not in it."""
    assert [m.text for m in news.in_span(0, NEWS.index("Crumb") + 5)] == ["Donal Crumb"]
    assert news.in_span(0, NEWS.index("Crumb") + 4) == ()


@table()
def test_roles_are_read_beside_a_name(text: str, roles: str) -> None:
    """Offices and relations before and after a name, with what belongs to them."""
    assert cast(text).roles_of("Bo Lund") == (roles,)


@table()
def test_what_is_no_apposition_gives_no_role(text: str) -> None:
    """A clause between commas is not about the name before it."""
    assert cast(text).roles_of("Bo Lund") == ()


@table()
def test_names_are_told_from_capitals(text: str, found: list[str]) -> None:
    """The beginning of a sentence, a headline, emphasis, days and titles make no actor."""
    assert [n for n in names(text) if n not in {"MIL", "Ada"}] == found


@table()
def test_a_body_and_its_short_name_are_one(text: str, language: str, acronym: str, name: str) -> None:
    """Acronyms introduced in parentheses, or made of the initials, and companies without their legal form."""
    assert cast(text, language).called(acronym) == name


def test_people_who_share_a_surname_are_kept_apart() -> None:
    """The surname is that of whom it is used for, else of the one last named in full, else nobody's."""
    text = (
        "Ada Lund opened the mill. Lund smiled. Bo Lund is her brother. Lund slept. "
        + "It rained for days on end. " * 12
        + "Lund woke."
    )
    found = [m.actor.name if m.actor else None for m in cast(text).in_span(0, len(text)) if m.text == "Lund"]
    assert found == ["Ada Lund", None, "Ada Lund"]
    assert cast(text).full_name("Lund") == "Ada Lund"


def test_the_last_one_named_in_full_has_the_surname() -> None:
    """Somebody named long before, and never by the surname, does not take it."""
    text = "Ada Lund opened the mill. " + "It rained for days on end. " * 12 + "Bo Lund came. Lund smiled."
    assert cast(text).full_name("Lund") == "Bo Lund"


def test_a_title_and_surname_are_not_of_somebody_named_in_full_much_later() -> None:
    """President Brandt is not first lady Ada Brandt; the surname alone is his, with her form of address hers."""
    found = cast(
        "President Brandt met the king. Brandt said he was glad. Later Brandt left. First lady Ada Brandt "
        "stayed. Mrs. Brandt laughed. “It was fun,” Brandt said. Brandt slept. Brandt woke. Brandt ate. Brandt sang."
    )
    assert [(a.name, len(a.mentions)) for a in found.actors if "Brandt" in a.name] == [("Brandt", 8), ("Ada Brandt", 2)]
    assert found.full_name("Brandt") == "Brandt"
    assert found.full_name("Ada Brandt") == "Ada Brandt"


def test_two_named_at_once_share_a_surname_with_nobody() -> None:
    """Where both have just been named, the surname alone is ambiguous."""
    assert cast("Ada Lund and Bo Lund came. Lund smiled.").resolve("Lund") is None
    assert cast("Lund smiled. Ada Lund and Bo Lund came.").resolve("Lund") is None


def test_somebody_named_in_a_description_is_not_the_last_one_named() -> None:
    """The son in "Ada Lund, mother of Bo Lund" does not take the surname."""
    text = "Ada Lund, mother of the victim Bo Lund, spoke. " + "It rained for days on end. " * 12 + "Lund wept."
    assert cast(text).full_name("Lund") == "Ada Lund"


def test_two_names_set_together_are_not_one() -> None:
    """The first name of the one and the surname of the other make nobody; a middle name may be left out."""
    found = cast("Ada Krag Bo Lund stood there. Ada Krag left. Tom Ole Dahl slept. Bo Lund, Krag and Lund.")
    assert found.resolve("Ada Lund") is None
    assert found.full_name("Tom Dahl") == "Tom Ole Dahl"


def test_a_surname_of_several_words_is_one() -> None:
    """The end of a full name stands for it; another first name before it does not."""
    text = "Ilse von der Mühle came. Von der Mühle smiled. Later Ada Van Dyk Krag and Van Dyk Krag met."
    assert names(text) == ["Ilse von der Mühle", "Ada Van Dyk Krag"]
    assert cast(text).called("Von der Mühle") == "Ilse von der Mühle"
    assert cast("Von der Mühle came.").resolve("Bea von der Mühle") is None


@table()
def test_bodies_and_places_are_told_from_people(text: str, language: str, kinds: dict[str, str]) -> None:
    """By given names, roles and verbs of saying; "of" joins what is no person."""
    assert {actor.name: actor.kind for actor in cast(text, language).actors} == kinds


def test_a_given_name_stands_for_somebody() -> None:
    """Where the article uses it alone."""
    assert cast("Anna Lund came. Then Anna left.").full_name("Anna") == "Anna Lund"


@table()
def test_he_and_she_are_resolved_where_one_person_can_be_meant(text: str, found: list[tuple[str, str | None]]) -> None:
    """One person named before, of that gender as far as it is told; the subject for a verb of saying; else nobody."""
    assert meant(text) == found


def test_pronouns_of_other_languages_are_not_resolved() -> None:
    """They are mentions of somebody who is not told."""
    assert meant("Ada Lund kam. Sie ging.", "de") == [("Sie", None)]


@table()
def test_descriptions_are_resolved_where_one_actor_fits(
    text: str, language: str, found: list[tuple[str, str | None]]
) -> None:
    """The noun must be that of the role, and nothing be said that the role does not say."""
    assert meant(text, language, "role") == found


@table()
def test_actors_are_resolved_in_other_languages(language: str, text: str, written: str) -> None:
    """Roles, adjectives, genitives and case endings of each language lead to the actor."""
    actor = cast(text, language).resolve(written)
    assert actor is not None
    assert actor.kind == "person"
    assert actor.name in {"Petra Amsel", "Petra Amsel Lund", "Виктор Дубов", "Олег Кравець", "Can Demir"}


@pytest.mark.parametrize(
    "text",
    ["Als ob kluge Petra Amsel käme.", "Rund um acht sehr kalte nasse dunkle lange leere stille rote Petra Amsel."],
)
def test_other_words_before_a_name_are_no_role(text: str) -> None:
    """Without a role noun near enough before it, a name has none."""
    assert cast(text, "de").roles_of("Petra Amsel") == ()


def test_german_nouns_make_no_actors() -> None:
    """Only surnames of people named in full, names with a role, and capitals inside a word do."""
    text = (
        "Der Streit um Petra Amsel. Amsel kam. Die EU-Kommission schwieg. Am Rand von Oslo schlief Otto von Mühl."
        " Viele alte Bäume Schatten. Die Mühlen Bank lacht. Im Xul Gar, am Xul Gar. Krax Dorn sagte Nein."
        " Rote Rosen, rote Rosen."
    )
    assert names(text, "de") == ["Petra Amsel", "EU-Kommission", "Otto von Mühl", "Mühlen Bank", "Xul Gar", "Krax Dorn"]


LONG = (
    "Ada Lund, the mayor, spoke. It was so. Rain fell. More fell. Snow fell. Bo Krag came. The mayor wept. Night fell."
    " Russian mills stood."
)


@table()
def test_somebody_is_referred_to_by_name_or_role(name: str, number: int, *, referred: bool) -> None:
    """In the sentence itself; a description by its words."""
    document = document_from(LONG)
    assert cast_of(document).referred(name, document.cited([number])) is referred


def test_an_adjective_refers_to_its_country() -> None:
    """But not to a person of that name."""
    document = document_from("Russia spoke. Rain. Russian mills stood. Snow.")
    assert [cast_of(document).referred("Russia", document.cited([n])) for n in (1, 2, 3)] == [True, False, True]


def test_the_message_names_the_actor() -> None:
    """As the brief wrote it."""
    document = document_from(LONG)
    assert check_actor("Cy Dahl", document.sentences, document).message == "The article does not name “Cy Dahl”."
    assert check_actor("Ada Lund", document.cited([4]), document).outcome == "passed"


@table()
def test_without_case_or_tables_an_actor_is_found_as_it_is_written(
    name: str, text: str, language: str, outcome: str
) -> None:
    """The family name before a title, the last part of a name; what is not found is not judged."""
    assert check_actor(name, (), document_from(text, language=language)).outcome == outcome


def test_a_translated_description_is_not_judged() -> None:
    """A name in another language than the article may be written otherwise there; as it stands it passes."""
    document = document_from(LONG, prose="de")
    assert check_actor("Cy Dahl", (), document).outcome == "unchecked"
    assert check_actor("Bo Krag", (), document).outcome == "passed"


@table()
def test_a_country_and_its_adjective_belong_together(one: str, other: str, language: str, belong: bool) -> None:
    """By a common beginning and an ending, or by the list of those that have none."""
    assert related(one, other, language) is belong


def test_a_description_is_found_in_other_forms() -> None:
    """Plural, case, endings of the language, and without the article before it."""
    assert description("the rescue worker", "en").search("Rescue workers came")  # type: ignore[union-attr]
    assert description("спасатель", "ru").search("сказали спасатели")  # type: ignore[union-attr]


@settings(max_examples=60)
@given(
    st.text(alphabet=st.sampled_from("AdaLundBo KragКрЙ李氏 \n.,'\"’“”-()the mayor of she he MrRO"), max_size=120),
    st.text(max_size=12),
    st.sampled_from([*CODES, "sv", None]),
)
def test_no_text_and_no_name_is_too_odd(text: str, name: str, language: str | None) -> None:
    """The cast never raises, and its mentions are the article's own characters, in order."""
    document = document_from(text, language=language)
    found = cast_of(document).in_span(0, len(text))
    assert [m.start for m in found] == sorted(m.start for m in found)
    assert all(text[m.start : m.end] == m.text for m in found)
    actor = cast_of(document).resolve(name)
    assert actor is None or isinstance(actor, Actor)
    assert all(text[e.start : e.end] == e.text for e in cast_of(document).mentions(name))
    assert check_actor(name, document.sentences, document).outcome in {"passed", "failed", "unchecked"}
    assert isinstance(cast_of(document).full_name(name), str)


@table()
def test_names_side_by_side_are_two(text: str, found: list[str]) -> None:
    """Captions, credits and buttons of a web page run into names; what stands alone elsewhere is a name there too."""
    assert names(text) == found


def test_a_headline_that_ends_in_a_point_names_nobody_by_itself() -> None:
    """It is told by the title."""
    title = "Maria Lund Says Tarn Wants Another Harbour Bridge"
    text = f"{title}. Maria Lund said on Monday that Martin Tarn had asked for it."
    document = document_from(text, title=title)
    assert [actor.name for actor in cast_of(document).actors] == ["Maria Lund", "Martin Tarn"]


@table()
def test_somebody_of_another_is_not_that_one(name: str, meant: str) -> None:
    """His wife, his family and his spokesman are others; the bank of a governor is no person."""
    text = "President Adam Orr met Ada Lund, the governor of the Bank of Norvane. The wife of President Orr came too."
    assert cast_of(document_from(text)).called(name) == meant


@table()
def test_a_role_between_commas_belongs_to_the_name_beside_it(text: str, roles: dict[str, tuple[str, ...]]) -> None:
    """To the one before it where that is a name, else to the one behind."""
    assert {actor.name: actor.roles for actor in cast(text).actors if actor.roles} == roles


def test_the_source_of_a_picture_is_no_part_of_a_name() -> None:
    """A word in capitals before a full name is the agency that took the picture."""
    document = document_from("GETTY Martin Orr lost. NATO Command was silent. Orr spoke.")
    assert [actor.name for actor in cast_of(document).actors] == ["Martin Orr", "NATO Command"]


WHO = """The Securities and Mills Commission sued Nine News on Monday. Harbours, Tides and Locks Canada (HTLC) wept, and
so did Housing, Roads and Mills Canada. It met the Bureau of Alcohol, Mills and Explosives, Ada Lund and Bo Krag. Seven
West Media and the Five Star Movement won. Nine News said no. US Marines left. US forces came. Datuk Seri Anwar Dahlan
spoke to the Social Roads Institute (Seri). Seri said so. Norvane Group grew; Norvane is old. President Tom Ole Dahl
left. The Pentagon and State Department met Norway and Sweden. Five Bergen boats sank. Nine boats
came. Norway, Sweden and Mills Council met. The Agency
of Docks, Locks and Tides (DLT) slept.""".replace("\n", " ")


@pytest.fixture(scope="module")
def who() -> Cast:
    """The actors of an article with long names."""
    return cast_of(document_from(WHO))


@table()
def test_a_name_is_only_lengthened(who: Cast, written: str, expected: str) -> None:
    """It stays as it is written, or becomes the full name of a person or a company that has all of its words."""
    assert who.full_name(written) == expected


def test_bodies_with_a_list_in_their_name_are_one(who: Cast) -> None:
    """An acronym shows it, a comma and a last word; two bodies beside each other are two."""
    found = {actor.name: actor.kind for actor in who.actors}
    whole = (
        "Harbours, Tides and Locks Canada",
        "Housing, Roads and Mills Canada",
        "Bureau of Alcohol, Mills and Explosives",
        "Agency of Docks, Locks and Tides",
    )
    assert [found.get(name) for name in whole] == ["organisation"] * 4
    assert {"State Department", "Norway", "Sweden", "Nine News", "Five Star Movement", "Seri", "Bergen"} <= set(found)
    assert "The Pentagon" not in found
    assert [m.text for m in who.mentions("HTLC")] == ["Harbours, Tides and Locks Canada", "HTLC"]


@pytest.mark.parametrize("name", ["Владимир Медин", "султан Ибрагим", "Медин"])
def test_a_name_keeps_its_case(name: str) -> None:
    """The article has one of them in other cases only, and another person beside the other."""
    text = "С Владимиром Мединым говорил султан Ибрагим. Владимира Медина ждали. Премьер Анвар Ибрагим молчал."
    assert cast_of(document_from(text, language="ru")).full_name(name) == name


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        ("it", "L’ingegnera Fulvia Mentasti avverte che il ponte cade.", "Fulvia Mentasti", "ingegnera"),
        ("fr", "L’ancien maire Paul Roy est venu.", "Paul Roy", "ancien maire"),
    ],
)
def test_an_elided_article_opens_a_sentence(language: str, text: str, name: str, role: str) -> None:
    """“L’ingegnera …” is a role and a name, though the article has its capital from the sentence."""
    assert [(a.name, a.kind, a.roles) for a in cast_of(document_from(text, language)).actors] == [
        (name, "person", (role,))
    ]
