"""Whom and which times code offers to a small model, and in which order."""

from __future__ import annotations

from briefing.checks.entities.resolver import cast_of
from briefing.checks.entities.salience import central, is_central
from briefing.generation.candidates import KINDS, actors, asked, event_at, facts, times
from briefing.generation.views import views
from tests.documents import document_from
from tests.tables import table

STORY = (
    "Photo: the quay at dusk. "
    "Ada Lund closed the harbour of Velmar on Tuesday after a ferry struck the pier. "
    "Velmar Lines said its captain had been ill. "
    "Dozens of people stood on the quay in Velmar when Norwegian officers came. "
    "Lund spoke in Velmar and Bruno Tarn listened. "
    "“We will pay,” said Mira Holt, a lawyer for Velmar Lines. "
    "Later they looked in Orr Basin, then in Kell Sund, and in Orr Basin again, while it rained on Orr Basin."
)


def candidates(text: str, title: str = "", language: str = "en", published: str | None = "2026-03-12") -> list[str]:
    document = document_from(text, title=title, language=language, published=published)
    return [candidate.name for candidate in actors(document, views(document))]


def dated(text: str, language: str = "en") -> list[str]:
    document = document_from(text, language=language, published="2026-03-12")
    return [candidate.words for candidate in times(document)]


def test_whom_the_title_names_comes_first() -> None:
    """The title, then the lead, then who speaks; a place, an adjective and whoever is named in passing are left out."""
    found = candidates(STORY, "Velmar Lines in trouble as Ada Lund closes the harbour")
    assert found == ["Velmar Lines", "Ada Lund", "Mira Holt"]
    assert candidates(STORY) == ["Ada Lund", "Velmar Lines", "Mira Holt"]


def test_who_is_named_often_and_acts_is_offered_after_the_rest() -> None:
    """Three times is often; a place that only has a preposition before it never acts."""
    text = STORY + " Norden Bank paid. Norden Bank was slow, and Norden Bank has said so. In Velmar it rained."
    assert candidates(text)[-1] == "Norden Bank"
    assert "Velmar" not in candidates(text)


def test_a_group_of_the_lead_comes_after_the_title() -> None:
    """A group is an actor like those with a name."""
    text = "Dozens of residents were taken to safety when the ferry burned. Ada Lund said the quay was closed."
    assert candidates(text, "Ada Lund closes the quay") == ["Ada Lund", "Dozens of residents"]


@table()
def test_times_are_times(text: str, found: list[str]) -> None:
    """No surname, no duration, no word that goes with what follows."""
    assert dated(text) == found


@table()
def test_an_event_is_told_without_dateline_and_with_what_its_pronoun_means(
    text: str, cites: list[int], event: str
) -> None:
    """Of “she died” the sentence before tells who, where that has a name and is not the main event."""
    found = event_at(cites[-1], document_from(text))
    assert found == (cites if event else [], event)


def test_who_has_long_held_something_is_named_by_that() -> None:
    """Of somebody named once, at the beginning of a sentence, the verb tells that it is a name."""
    text = "The council of Velmar met. {} has consistently maintained that the bridge cannot be sold. Nobody left."
    told = [a.name for a in cast_of(document_from(text.format("Ostrowiak"))).actors]
    assert told == ["Velmar", "Ostrowiak"]
    document = document_from(text.format("Ostrowiak"))
    assert "Ostrowiak" in [candidate.name for candidate in actors(document, views(document))]
    for noun in ("Ostrowiak has often sunk", "Traders have maintained", "Ostrowiak"):
        assert [a.name for a in cast_of(document_from(f"They met. {noun}")).actors] == []


def test_who_speaks_is_offered_also_where_no_view_of_his_can_be_shown() -> None:
    """A scrap of what somebody says is no view, but he is somebody of the story; a description is not."""
    text = "It rained in Velmar. “a foundation of the town”, as engineer Jan Orr said. {}"
    document = document_from(text.format("“a foundation of the town”, as traders said."))
    assert views(document) == []
    assert [candidate.name for candidate in actors(document, [])] == ["Jan Orr"]


def test_a_headline_in_capitals_names_nobody_by_itself() -> None:
    """Where every word has a capital, only who is named below the headline is somebody."""
    headline = "Harbour Movie ’9 Hours’ Is About To Come Out- But 2 Major Things NOT Included Have Everyone Talking."
    assert candidates(f"{headline}\n\nThe movie was made by Ada Lund. Lund said it was cold.", headline) == ["Ada Lund"]


def test_who_is_named_in_a_line_of_capitals_alone_is_not_offered() -> None:
    """A headline of another story, on the same page."""
    other = "Norvane Harbour Brings Tremendous Expansion Tomorrow Everywhere."
    assert candidates(f"{other}\n\nIt rained for a week, Ada Lund said.") == ["Ada Lund"]


def test_in_other_languages_whoever_speaks_is_offered() -> None:
    """Places and adjectives are told apart in English alone."""
    assert candidates("Ada Lund sagte, der Pier sei sicher.", language="de") == ["Ada Lund"]


def test_the_adjective_of_a_country_is_nobody() -> None:
    """However often it is said, and whoever acts beside it."""
    text = "Ada Lund said the pier was closed. The French left. The French sang. The French came back."
    assert candidates(text) == ["Ada Lund"]


def test_a_name_of_several_people_is_a_group() -> None:
    """Whatever their grammar makes of them; of a company the words do not tell."""
    document = document_from("The Republicans said it was safe. Later the Republicans left Velmar Lines.")
    kinds = {candidate.name: candidate.kinds for candidate in actors(document, views(document))}
    assert kinds["Republicans"] == ("group",)
    assert kinds.get("Velmar Lines", KINDS) == KINDS


@table()
def test_what_is_surely_no_person_cannot_be_called_one(text: str, name: str, *, person: bool) -> None:
    """A country, a body, and what has ministers: a small model takes the first kind it is offered."""
    document = document_from(text)
    (kinds,) = (candidate.kinds for candidate in actors(document, views(document)) if candidate.name == name)
    assert ("person" in kinds) is person


@table()
def test_whether_a_time_lies_ahead_is_offered_where_its_words_tell(text: str, status: str | None) -> None:
    """Only what they leave open is asked."""
    (candidate,) = times(document_from(text, published="2026-03-12"))
    assert candidate.status == status


def test_a_first_line_of_its_own_is_the_title() -> None:
    """Also where the article has none beside its text; a body without a name goes by the words it speaks by."""
    text = (
        "Council closes the old quay\n\nThe city council of Velmar voted on Monday to close the old quay.\n\nIt rained."
    )
    assert central(document_from(text)).names == ("Council",)
    assert candidates(text) == ["The city council of Velmar"]
    assert central(document_from("Maria Lund won.")).names == ()


@table()
def test_how_long_something_took_is_no_time(text: str, language: str) -> None:
    """Counted from the day of publication it would be a date that nobody gave."""
    assert times(document_from(f"{text} {text}", language=language, published="2026-06-09")) == []


def test_a_question_counts_where_it_is_a_line_of_its_own() -> None:
    """A subheading's; not the title's, a reader's in running text, or an interviewer's."""
    lines = [
        "Who will pay?",
        "The pier is shut.",
        "Who will mend it?",
        "Why now? Nobody knows.",
        "– What do you think?",
    ]
    document = document_from("\n".join(lines), title="Who will pay?")
    assert [sentence.text.strip() for sentence in asked(document)] == ["Who will mend it?"]


def test_facts_can_be_read_by_themselves() -> None:
    """No question, nothing told elsewhere, no “he” and no “but”; the more important first."""
    text = (
        "The council of Orr will close the old pier. He said that the pier is old and wet. But the old pier was loved."
        " Who will ever close the old pier? The old pier of Orr was built in 1911. A bus took children to the school."
    )
    document = document_from(text, title="Council closes pier")
    assert [sentence.number for sentence in facts(document, ())] == [5, 6]
    assert [sentence.number for sentence in facts(document, {5})] == [6]


def test_a_time_in_a_quotation_is_no_date_of_the_story() -> None:
    """It counts from the day on which it was said, which nobody knows."""
    text = "“We will open the pier tomorrow,” said Ada Lund. The council of Orr will meet on Monday."
    found = times(document_from(text, published="2026-06-09"))
    assert [time.words for time in found] == ["Monday"]


def problems(language: str, title: str, text: str, who: list[str]) -> list[str]:
    """What is not so of a story: `+` is offered, `-` is not, `*` is whom it is about, `~` is not."""
    document = document_from(text, title=title, language=language, published="2026-03-12")
    names = [candidate.name for candidate in actors(document, views(document))]
    about = [name for name in names if is_central(name, document)]
    is_so = {
        "+": lambda name: name in names,
        "*": lambda name: name in about,
        "-": lambda name: not any(name in candidate for candidate in names),
        "~": lambda name: name not in about,
    }
    return [f"{line} of {names}, {about}" for line in who if not is_so[line[0]](line[1:].strip())]


@table()
def test_words_of_headlines_labels_greetings_and_works_are_nobody(
    language: str, title: str, text: str, who: list[str]
) -> None:
    """They have capitals for other reasons than a name."""
    assert not problems(language, title, text, who)


@table()
def test_nobody_is_there_twice_and_who_only_brings_the_news_is_not(
    language: str, title: str, text: str, who: list[str]
) -> None:
    """A description is of somebody named; an agency and its reporter tell the story."""
    assert not problems(language, title, text, who)


@table()
def test_who_is_in_the_title_by_initials_or_family_is_whom_it_is_about(
    language: str, title: str, text: str, who: list[str]
) -> None:
    """The text has the name in full."""
    assert not problems(language, title, text, who)


@table()
def test_a_collective_is_there_where_nobody_is_named(language: str, title: str, text: str, who: list[str]) -> None:
    """Or where the title is about it."""
    assert not problems(language, title, text, who)


@table()
def test_who_acts_more_than_once_is_there_by_surname_alone(
    language: str, title: str, text: str, who: list[str]
) -> None:
    """No story loses one of its leaders."""
    assert not problems(language, title, text, who)
