"""The views that code finds in an article."""

from __future__ import annotations

import pytest

from briefing.article import Article
from briefing.checks.attribution.stances import stance_of
from briefing.checks.document import Document
from briefing.generation.views import views


def offered(text: str, language: str = "en") -> list[tuple[str, str, str]]:
    """Return speaker, stance and words of every view of a text."""
    return [(v.speaker, v.stance, v.statement) for v in views(Document(Article.of(text, language=language)))]


@pytest.mark.parametrize("verb", ["did not say", "didn’t say", "has never said"])
def test_what_somebody_did_not_say_is_no_view(verb: str) -> None:
    """“Did not say whether” tells nothing of what somebody holds."""
    assert offered(f"Jan Orr {verb} whether the toll would rise.") == []


def test_called_is_a_demand_only_with_for() -> None:
    """“Called the toll a mistake” demands nothing."""
    assert offered("Jan Orr called the toll a mistake.")[0][1] == "states"
    assert offered("Jan Orr called for a second bridge.")[0][1] == "demands"


@pytest.mark.parametrize(
    ("cue", "language", "governed", "stance"),
    [
        ("opposition", "en", "to the toll", None),
        ("demand", "en", "a second bridge", "demands"),
        ("asked", "en", "whether the toll would rise", None),
        ("asked", "en", "the council to wait", "demands"),
        ("wants", "en", "to retire", None),
        ("wants", "en", "a second bridge", "demands"),
        ("insists", "en", "on a second bridge", "demands"),
        ("insists", "en", "the toll is fair", None),
        ("insisted", "en", "that he did not sell the ferry", "denies"),
        ("push back", "en", "against the toll", None),
        ("disagree", "en", "", "opposes"),
        ("negoció", "es", "con el alcalde", None),
        ("negó", "es", "haber vendido el barco", "denies"),
        ("nié", "fr", "avoir vendu le bateau", "denies"),
        ("weist", "de", "darauf hin, dass der Zoll steigt", None),
        ("反对", "zh", "", None),
    ],
)
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


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("Ada Brandt said the pier would be closed in May.", "The pier would be closed in May."),
        ("Ada Brandt opposes any date for the closure.", "Ada Brandt opposes any date for the closure."),
        ("Ada Brandt hopes to do the right thing.", "Ada Brandt hopes to do the right thing."),
        ("Ada Brandt does not support the new tolls.", "Ada Brandt does not support the new tolls."),
        ("Ada Brandt denied that the pier had been sold.", "Ada Brandt denied that the pier had been sold."),
        ("Ada Brandt told the Courier that the pier was safe.", "The pier was safe."),
        ("“We will wait,” said Ada Brandt. “Then we will build.”", "“We will wait.” “Then we will build.”"),
        ("“The pier is safe and it will stay open,” said Ada Brandt.", "“The pier is safe and it will stay open.”"),
        (
            "Ada Brandt, the mayor, has long opposed the sale of the pier.",
            "Ada Brandt has long opposed the sale of the pier.",
        ),
    ],
)
def test_a_view_is_a_sentence(text: str, statement: str) -> None:
    """A clause stands alone; a verb that belongs to the view brings the speaker's name."""
    assert statements(text) == [("Ada Brandt", statement)]


@pytest.mark.parametrize(
    ("language", "text", "speaker", "statement"),
    [
        (
            "de",
            "Ada Brandt fordert, dass der Hafen schließt.",
            "Ada Brandt",
            "Ada Brandt fordert, dass der Hafen schließt.",
        ),
        ("fr", "Ada Brandt réclame le retour des marins.", "Ada Brandt", "Ada Brandt réclame le retour des marins."),
        ("tr", "Ada Brandt, limanın kapanacağını söyledi.", "Ada Brandt", "Ada Brandt limanın kapanacağını söyledi."),
        (
            "ar",
            "ونفى رئيس البلدية أن تكون المدينة مسؤولة.",
            "رئيس البلدية",
            "ونفى رئيس البلدية أن تكون المدينة مسؤولة.",
        ),
        ("ja", "市長は「橋は安全だ」と述べた。", "市長", "「橋は安全だ」。"),
    ],
)
def test_a_view_keeps_its_verb_in_other_languages(language: str, text: str, speaker: str, statement: str) -> None:
    """Also where the verb stands first or last; where it is not told apart, the words alone."""
    assert statements(text, language) == [(speaker, statement)]


@pytest.mark.parametrize(
    "text",
    [
        "Traders and bakers in the old town on the northern side of the bay said the pier was safe.",
        "Ten of the eleven people who had come to the hall on that evening said the pier was safe.",
        "Ada Brandt said: “Yes.”",
        "Ada Brandt said of the storms that had come to the bay.",
    ],
)
def test_what_names_nobody_or_says_nothing_is_no_view(text: str) -> None:
    """A long description is no holder, and a word is no view."""
    assert offered(text) == []


def test_what_others_say_is_held_is_given_to_people_alone() -> None:
    """A company of which somebody says that it wants something is no holder of its own."""
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
    found = views(Document(Article.of("Ada Orr and Ben Vale rejected the plan for the quay.", language="en")))
    assert {(v.speaker, v.statement) for v in found} == {
        ("Ada Orr", "Ada Orr and Ben Vale rejected the plan for the quay."),
        ("Ben Vale", "Ada Orr and Ben Vale rejected the plan for the quay."),
    }


def test_a_view_of_the_title_is_left_out() -> None:
    """A headline in short is no view of its own: the reader has it."""
    title = "Orr rejects plan for station"
    text = f"{title}\n\nAda Orr rejected the plan for the quay of Velm on Monday."
    found = views(Document(Article.of(text, language="en", title=title)))
    assert [v.cites for v in found] == [(2,)]


# ------------------------------------------------------------------------------------------------- fit to be read


@pytest.mark.parametrize(
    "text",
    [
        "Ada Brandt said she would meet Orr.",
        "Ada Brandt told the Courier on Monday that it was a mistake.",
        "Ada Brandt said her group would wait.",
        "Ada Brandt said this was a mistake of the council.",
        "Ada Brandt said the pier would open in May and that the toll would fall.",
    ],
)
def test_what_hangs_on_the_verb_keeps_it(text: str) -> None:
    """Nobody can tell who “she” is without it, in the article's own order of words."""
    assert statements(text) == [("Ada Brandt", text)]


@pytest.mark.parametrize(
    "text",
    [
        "He would meet the traders in May, Ada Brandt said.",
        "But it was a mistake from the beginning, Ada Brandt said.",
        "Ada Brandt said that his wife Ada Brandt would be there.",
        "Ada Brandt criticised Jan Orr for praising the toll.",
        "Ada Brandt’s claim that the pier was safe surprised them.",
        "The story of six traders who had crossed the bay, Ada Brandt said.",
        "“a foundation of the old town by the bay”, as Ada Brandt said.",
        "His neighbours in the old town said the pier was safe.",
        "Ada Brandt called “a horrible, despicable scheme” the new toll.",
        'Ada Brandt said the pier was "old and the toll would be high.',
    ],
)  # fmt: skip
def test_what_nobody_can_read_alone_is_not_shown(text: str) -> None:
    """A pronoun before its verb, a scrap without one of its own, half a quotation."""
    assert [words for _, words in statements(text)] == []


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "Ada Brandt said the council would restore the rights of traders, who had been banned from voting in Velm.",
            "The council would restore the rights of traders.",
        ),
        (
            "Ada Brandt refused to close the pier while noting the price of the toll.",
            "Ada Brandt refused to close the pier.",
        ),
        (
            "Osterholm (Orr News ) – The pier of Velm will be closed to traders in May, Ada Brandt said.",
            "The pier of Velm will be closed to traders in May.",
        ),
        ("The pier, Ada Brandt said, will be closed to traders.", "The pier will be closed to traders."),
        ('Last week: "We will wait for the spring," said Ada Brandt.', '"We will wait for the spring."'),
        (
            "Last week in Velm: “We will wait for the spring,” said Ada Brandt.",
            "“We will wait for the spring.”",
        ),
        (
            "“We will wait,” said Ada Brandt, adding that it was late and that Orr was “very slow”.",
            "“We will wait.”",
        ),
        ('Ada Brandt wrote: "It was the wrong decision. It is late.', '"It was the wrong decision."'),
    ],
)  # fmt: skip
def test_a_view_is_whole(text: str, statement: str) -> None:
    """No dateline, no clause that is cut, no two things put side by side."""
    assert ("Ada Brandt", statement) in statements(text)


def test_two_halves_of_a_quotation_are_one_sentence() -> None:
    """The second goes on with a small letter; a scrap does not."""
    whole = "“If the pier is closed,” said Ada Brandt, “we will have to build a new one.”"
    assert statements(whole) == [("Ada Brandt", "“If the pier is closed,” “we will have to build a new one.”")]
    scrap = "“The pier must be closed,” said Ada Brandt, “dear friends.”"
    assert statements(scrap) == [("Ada Brandt", "“The pier must be closed.”")]


@pytest.mark.parametrize(
    ("language", "text", "statement"),
    [
        ("de", "Ada Brandt sagte am Montag, dass der Hafen geschlossen werden müsse.", None),
        ("de", "Ada Brandt sagte, sie werde den Hafen schließen.", None),
        ("fr", "Ada Brandt a déclaré qu'elle fermerait le port.", None),
        ("uk", "Ада Брандт заявила, що вона закриє порт.", None),
        ("zh", "市长李明说，他将关闭港口。", None),
        ("fr", "«\xa0Nous attendrons le printemps.\xa0» a dit Ada Brandt.", "« Nous attendrons le printemps. »"),
    ],
)
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
