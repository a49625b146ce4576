"""The views that code finds in an article."""

from __future__ import annotations

import pytest

from briefing.generation.phrasing import stance_of
from briefing.generation.views import views
from tests.documents import document_from
from tests.tables import table


def offered(text: str, language: str = "en") -> list[tuple[str, str, str]]:
    """Return speaker, stance and words of every view of a text."""
    return [(v.speaker, v.stance, v.statement) for v in views(document_from(text, language=language))]


@pytest.mark.parametrize("verb", ["did not say", "didn’t say", "has never said"])
def test_what_somebody_did_not_say_is_no_view(verb: str) -> None:
    """“Did not say whether” tells nothing of what somebody holds."""
    assert offered(f"Jan Orr {verb} whether the toll would rise.") == []


def test_called_is_a_demand_only_with_for() -> None:
    """“Called the toll a mistake” demands nothing."""
    assert offered("Jan Orr called the toll a mistake.")[0][1] == "states"
    assert offered("Jan Orr called for a second bridge.")[0][1] == "demands"


@table()
def test_a_stance_is_what_the_verb_says(cue: str, language: str, governed: str, stance: str | None) -> None:
    """A noun tells none, nor does a verb that only asks, wishes or maintains."""
    assert stance_of(cue, language, governed) == stance


def test_what_is_not_wanted_is_a_view() -> None:
    """A negated verb of wanting stays, with its negation."""
    assert offered("Jan Orr does not want the new toll.")[0][1:] == ("states", "Jan Orr does not want the new toll.")


def test_an_arabic_denial_keeps_its_verb() -> None:
    """Without the verb, what was denied would be stated."""
    assert offered("ونفى مدير الشركة، نزار القلعاوي، أن الشركة مسؤولة عن ذلك.", "ar")[0][2].startswith("ونفى")


def test_japanese_views_are_taken_as_they_stand() -> None:
    """No negation before the verb is looked for in a script without spaces."""
    assert (
        offered("佐藤太郎氏は「橋は来年の春まで閉鎖しない」と述べた。", "ja")[0][2]
        == "「橋は来年の春まで閉鎖しない」。"
    )


def statements(text: str, language: str = "en") -> list[tuple[str, str]]:
    """Who, and the words."""
    return [(speaker, words) for speaker, _, words in offered(text, language)]


@table()
def test_a_view_is_a_sentence(text: str, statement: str) -> None:
    """A clause stands alone; a verb that belongs to the view brings the speaker's name."""
    assert statements(text) == [("Ada Brandt", statement)]


@table()
def test_a_view_keeps_its_verb_in_other_languages(language: str, text: str, speaker: str, statement: str) -> None:
    """Also where the verb stands first or last; where it is not told apart, the words alone."""
    assert statements(text, language) == [(speaker, statement)]


@table()
def test_what_names_nobody_or_says_nothing_is_no_view(text: str) -> None:
    """A long description is no source, and a word is no view."""
    assert offered(text) == []


def test_what_others_say_is_held_is_given_to_people_alone() -> None:
    """A company of which somebody says that it wants something is no source of its own."""
    assert statements("Ada Brandt said the company wants a second pier.") == [
        ("Ada Brandt", "The company wants a second pier.")
    ]


def test_a_turkish_verb_far_from_its_clause_is_left_alone() -> None:
    """What stands between them may change it."""
    assert offered("Ada Brandt limanın kapanacağını, dün akşam geç saatlerde gazetecilere söyledi.", "tr") == []


def test_words_within_words_are_given_once() -> None:
    """What somebody says to believe is one view."""
    assert statements("Traders say they believe success will require a lifetime of effort.") == [
        ("Traders", "Traders say they believe success will require a lifetime of effort.")
    ]


def test_long_quotations_are_views_of_their_own() -> None:
    """So a brief may show the one without the other; short ones stay together."""
    long = "the pier is old and it must be mended before anybody goes there or falls into the cold water and drowns"
    text = f"“We know that {long}, and {long},” said Ada Brandt. “They said that {long}.”"
    assert statements(text) == [
        ("Ada Brandt", f"“They said that {long}.”"),
        ("Ada Brandt", f"“We know that {long}, and {long}.”"),
    ]
    assert statements("“We know,” said Ada Brandt. “We said that it is old.”") == [
        ("Ada Brandt", "“We know.” “We said that it is old.”")
    ]


def test_quotations_that_need_each_other_stay_together() -> None:
    """What begins in the middle of a sentence cannot stand alone."""
    long = "it must be mended before anybody goes there or falls into the cold water and drowns for want of a rail"
    text = f"“If the pier is as old as we think that it is,” said Ada Brandt, “{long}.”"
    ((_, words),) = statements(text)
    assert words == f"“If the pier is as old as we think that it is,” “{long}.”"


def test_japanese_reported_words_stand_alone() -> None:
    """Nothing is put before them."""
    assert statements("関係者によると、橋は来年の春に閉鎖される。", "ja") == [("関係者", "橋は来年の春に閉鎖される。")]


def test_a_clause_that_runs_into_captions_is_none() -> None:
    """Sixty words without an end are not one clause; a quotation is cut at the end of a sentence."""
    assert offered("Ada Brandt said the pier was closed " + "and more was to come " * 15 + "soon.") == []
    long = "“We will wait for the spring. " + "The pier is old and it must be mended before anybody goes there. " * 5
    ((_, _, words),) = offered(f"{long.strip()}” said Ada Brandt.")
    assert words.startswith("“We will wait for the spring. The pier")
    assert words.endswith("goes there.”")
    assert len(words.split()) <= 45


def test_a_quotation_that_goes_on_in_the_next_paragraph_is_closed() -> None:
    """Each of its paragraphs is a quotation of its own."""
    text = "“We will wait for the spring,” said Ada Brandt. “The pier is old.\n\n“It must be mended first of all.”"
    ((_, _, words),) = offered(text)
    assert words == "“We will wait for the spring.” “The pier is old.” “It must be mended first of all.”"


def test_short_views_go_first_and_whoever_has_a_name() -> None:
    """Of one speaker short words before long ones; “officials” after those who are named."""
    long = "the pier would be closed for the winter, that nobody would be let in, and that all boats would have to go"
    text = f"Officials said the toll would rise. Ada Brandt said {long} to the north dock. Ada Brandt said it was old."
    assert [speaker for speaker, _, _ in offered(text)] == ["Ada Brandt", "Officials", "Ada Brandt"]
    assert offered(text)[0][2] == "Ada Brandt said it was old."


def test_a_language_without_words_of_saying_has_no_views() -> None:
    """Nothing is guessed."""
    assert offered("Ada Brandt sagde at broen er sikker.", "da") == []


def test_what_several_hold_is_told_of_them_all() -> None:
    """The view of each is the sentence with all of them, not one cut after "and"."""
    found = views(document_from("Ada Orr and Ben Vale rejected the plan for the quay."))
    assert {(v.speaker, v.statement) for v in found} == {
        ("Ada Orr", "Ada Orr and Ben Vale rejected the plan for the quay."),
        ("Ben Vale", "Ada Orr and Ben Vale rejected the plan for the quay."),
    }


def test_a_view_of_the_title_is_left_out() -> None:
    """A headline in short is no view of its own: the reader has it."""
    title = "Orr rejects plan for station"
    text = f"{title}\n\nAda Orr rejected the plan for the quay of Velm on Monday."
    found = views(document_from(text, title=title))
    assert [v.cites for v in found] == [(2,)]


# ------------------------------------------------------------------------------------------------- fit to be read


@table()
def test_what_hangs_on_the_verb_keeps_it(text: str) -> None:
    """Nobody can tell who “she” is without it, in the article's own order of words."""
    assert statements(text) == [("Ada Brandt", text)]


@table()
def test_what_nobody_can_read_alone_is_not_shown(text: str) -> None:
    """A pronoun before its verb, a scrap without one of its own, half a quotation."""
    assert [words for _, words in statements(text)] == []


@table()
def test_a_view_is_whole(text: str, statement: str) -> None:
    """No dateline, no clause that is cut, no two things put side by side."""
    assert ("Ada Brandt", statement) in statements(text)


def test_two_halves_of_a_quotation_are_one_sentence() -> None:
    """The second goes on with a small letter; a scrap does not."""
    whole = "“If the pier is closed,” said Ada Brandt, “we will have to build a new one.”"
    assert statements(whole) == [("Ada Brandt", "“If the pier is closed,” “we will have to build a new one.”")]
    scrap = "“The pier must be closed,” said Ada Brandt, “dear friends.”"
    assert statements(scrap) == [("Ada Brandt", "“The pier must be closed.”")]


@table()
def test_pronouns_and_clauses_of_other_languages(language: str, text: str, statement: str | None) -> None:
    """A German clause with its verb at the end needs its “dass”; a Chinese “he” who says it."""
    assert [words for _, words in statements(text, language)] == [statement or text]


def test_a_chinese_pronoun_far_from_its_verb_is_not_shown() -> None:
    """Nothing is put together that does not stand together."""
    assert statements("他将关闭港口，市长李明说。", "zh") == []


def test_of_somebodys_neighbour_the_name_is_told() -> None:
    """“His neighbour” tells nobody who it is, the name behind it does."""
    text = "Jan Orr left. His neighbour in Upper Velm, the Rev. Ada Brandt, said that her church had sold it."
    assert statements(text) == [("Ada Brandt", "Ada Brandt said that her church had sold it.")]


def test_a_title_with_an_article_before_a_name_in_apposition() -> None:
    """It is the name that speaks; the wife of somebody is not he."""
    text = "Father Orr spoke. His neighbour, the Rev. Ada Lund, said the bell was stolen."
    assert ("Ada Lund", "states", "The bell was stolen.") in offered(text)
    assert "Bruno Tarn" not in {speaker for speaker, _, _ in offered("Ada Lund, the wife of Bruno Tarn, said it rang.")}


def test_a_denial_of_what_was_said_is_a_view() -> None:
    """Only what somebody refuses to say is none."""
    held = offered("Ada Lund denied that her country had asked for pilots at all.")
    assert [(speaker, stance) for speaker, stance, _ in held] == [("Ada Lund", "denies")]
    assert offered("Ada Lund refused to say whether the bell would ring.") == []


def speakers(text: str, language: str = "en") -> list[str]:
    document = document_from(text, language=language)
    return [view.speaker for view in views(document)]


@table()
def test_only_people_hold_a_view(text: str, found: list[str]) -> None:
    """Days, reports and "it" say nothing that a brief would hold."""
    assert speakers(text) == found


@table()
def test_a_view_is_whole_and_its_meaning_is_kept(language: str, text: str, statement: str | None) -> None:
    """A denial keeps its verb, a clause what it hangs on; what was not said, or is a piece, is no view."""
    assert [v.statement for v in views(document_from(text, language))] == ([statement] if statement else [])


def test_a_french_negation_gives_no_stance() -> None:
    """“Ne soutient pas” is no support."""
    told = views(document_from("La préfète, Maud Estève, ne soutient pas le projet de pont.", "fr"))
    assert [v.stance for v in told if v.stance == "supports"] == []
