"""Small steps for a small model; every answer is made up."""

from __future__ import annotations

from typing import Any

import pytest

from briefing import Brief
from briefing.brief import Position, When
from briefing.checks.document import Document
from briefing.generation.assembly import Assembly
from briefing.generation.flow import Outcome
from briefing.generation.grounding import ground
from briefing.generation.prompts import Ask
from briefing.generation.views import View
from briefing.generation.wire_schema import wire_of
from tests.briefs import TEXT, article, provenance
from tests.generation.replies import GOOD, changed, drive, guided_reply, saying


def brief_of(outcome: Outcome) -> Brief:
    return outcome.assembly.brief(provenance())


def test_small_steps_make_a_brief() -> None:
    """All steps at once; who says what, times and asked questions come from code, in the article's words."""
    outcome, _, asked = drive(guided_reply, strategy="guided")
    brief = brief_of(outcome)
    assert {ask.id for ask in asked} == {"guided-who", "guided-topics"}
    assert all(ask.messages[0] == asked[0].messages[0] for ask in asked)
    assert [q.question for q in brief.open_questions] == ["Who will pay for the new pier?"]
    dropped = [(d.entry.get("actor"), d.problems[0].code) for d in brief.dropped]
    assert dropped == [("Tobias Renn", "unconfirmed"), ("The council of Norrholm", "repeated")]
    assert {"Ilse Varga", "Tobias Renn"} <= {w.name for w in brief.who}
    assert brief.what.text == "The council of Norrholm agreed on Tuesday to buy a second ferry for €4.2 million."
    assert {w.date: w.event for w in brief.when}["2026-03-10"] == ""  # the main event has it
    assert {w.date for w in brief.when} == {"2026-03-10", "2026-06-01/.."}
    stances = {(p.actor, p.statement): p.stance for p in brief.positions}
    assert stances[("Ilse Varga", "“We have waited nine years for this.”")] == "states"
    assert stances[("Tobias Renn", "Tobias Renn warned that the crew was too small.")] == "warns"
    assert {p.topic for p in brief.positions} == {"", "second ferry"}


def test_only_times_whose_words_leave_it_open_are_asked_about() -> None:
    """That the council agreed on Tuesday is past, and the ship is to sail; of the fair the model says it."""
    text = "The council agreed on Tuesday, the mayor said. The ship is to sail in June. The fair is on Friday."
    outcome, _, asked = drive(guided_reply, strategy="guided", text=text)
    (ask,) = (ask for ask in asked if ask.id == "guided-when")
    assert list(ask.schema["properties"]) == ["3"]
    statuses = {when.expression.text: when.status for when in brief_of(outcome).when}
    assert statuses == {"Tuesday": "past", "June": "scheduled", "Friday": "past"}


def test_a_sentence_that_leaves_something_open_is_put_as_a_question() -> None:
    """Code finds the sentence, the model puts the question; one it leaves out is not asked again."""
    text = "The ship left, the mayor said. It is not clear when the ship will sail again. Who paid is unknown."

    def reply(ask: Ask) -> dict[str, Any]:
        return {"2": "When will the ship sail again?"} if ask.id == "guided-questions" else guided_reply(ask)

    outcome, _, asked = drive(reply, strategy="guided", text=text)
    (question,) = brief_of(outcome).open_questions
    assert (question.question, question.origin) == ("When will the ship sail again?", "unanswered")
    assert "guided-questions" in {ask.id for ask in asked}


def test_the_event_and_its_facts_are_sentences_of_the_article() -> None:
    """A small model is not asked for them; it writes them where the brief is in another language."""
    outcome, _, asked = drive(guided_reply, strategy="guided")
    assert brief_of(outcome).what.text in TEXT
    assert brief_of(outcome).what.support == "extract"
    assert "guided-what" not in {ask.id for ask in asked}
    outcome, _, asked = drive(guided_reply, strategy="guided", language="de")
    assert "guided-what" in {ask.id for ask in asked}
    assert brief_of(outcome).what.text == GOOD["what"]["text"]


@pytest.mark.parametrize(("language", "pattern"), [("en", True), ("de", True), ("tr", False)])
def test_a_question_begins_like_one(language: str, *, pattern: bool) -> None:
    """Where a language has words that questions begin with, the schema asks for one; elsewhere for any text."""
    text = "The ship left, the mayor said. It is not clear when the ship will sail again."
    _, _, asked = drive(guided_reply, strategy="guided", text=text, language=language)
    (schema,) = (ask.schema["properties"]["2"] for ask in asked if ask.id == "guided-questions")
    assert ("pattern" in schema) is pattern


def test_what_code_put_together_is_not_sent_back_to_a_small_model(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the model's own words go to the repair; a view by rule that fails a check is dropped with its reason."""
    monkeypatch.setattr(
        "briefing.generation.guided.views", lambda _: [View((3,), "Ilse Varga", "It carries 99 cars.", "states")]
    )
    wrong = {"cite": 3, "text": "The ship carries 99 cars.", "points": []}
    outcome, _, asked = drive(
        lambda ask: wrong if ask.id == "guided-what" else guided_reply(ask), strategy="guided", language="de"
    )
    (again,) = (ask for ask in asked if ask.id == "repair")
    assert list(again.schema["properties"]) == ["what"]
    brief = brief_of(outcome)
    assert brief.what.fallback
    assert [d.section for d in brief.dropped if d.problems[0].code == "number-unsupported"] == ["positions", "what"]


@pytest.mark.parametrize(
    ("expression", "said", "status", "date"),
    [
        ("on Tuesday", "past", "past", "2026-03-10"),
        ("on Tuesday", "scheduled", "scheduled", "2026-03-17"),
        ("1 June 2026", "past", "scheduled", "2026-06-01"),
        ("2 February", "scheduled", "past", "2026-02-02"),
        ("2 February", "ongoing", "ongoing", "2026-02-02"),
        ("in 2019", "possible", "past", "2019"),
        ("the day before", "past", "past", None),
    ],
)
def test_the_status_of_a_time_is_mended_by_the_dates(expression: str, said: str, status: str, date: str | None) -> None:
    """What lies before the publication is past, whatever the model took it for."""
    text = f"The ship sailed {expression}, the mayor said."
    document = Document(article(text=text))
    wire = wire_of(When, cites=[1], event="The ship sailed.", expression=expression, status=said)
    entry = ground(wire, document).entry
    assert isinstance(entry, When)
    assert (entry.status, entry.date) == (status, date)


@pytest.mark.parametrize(
    ("text", "expression", "said", "status", "date"),
    [
        ("The ferry will sail by July.", "by July", "past", "scheduled", "../2026-07"),
        ("By July the ferry should sail.", "By July", "past", "scheduled", "../2026-07"),
        ("The ferry sailed by July.", "by July", "past", "past", "../2025-07"),
        ("The ferry is out of service until July.", "until July", "ongoing", "ongoing", "../2026-07"),
        ("The ferry is to sail on Tuesday.", "on Tuesday", "past", "scheduled", "2026-03-17"),
        ("The mayor said on Tuesday that it will sail.", "on Tuesday", "past", "past", "2026-03-10"),
        ("It will sail soon, the mayor said on Tuesday.", "on Tuesday", "past", "past", "2026-03-10"),
        ("On Tuesday the mayor said it will sail.", "On Tuesday", "past", "past", "2026-03-10"),
        ("The mayor said Friday it was safe.", "Friday", "scheduled", "past", "2026-03-06"),
        ("The mayor said the vote is on Friday.", "on Friday", "scheduled", "scheduled", "2026-03-13"),
        ("The mayor said it was safe until Friday.", "until Friday", "ongoing", "ongoing", "../2026-03-13"),
        ("The ferry that will sail left in 2019.", "in 2019", "past", "past", "2019"),
    ],
)
def test_what_the_clause_says_of_the_future_lies_ahead(
    text: str, expression: str, said: str, status: str, date: str
) -> None:
    """A word of the future beside the time words outweighs a model that took everything for past."""
    document = Document(article(text=f"{text} Nobody else was asked about the ferry."))
    wire = wire_of(When, cites=[1], event="The ferry sails.", expression=expression, status=said)
    entry = ground(wire, document).entry
    assert isinstance(entry, When)
    assert (entry.status, entry.date) == (status, date)


def test_without_a_publication_date_the_status_is_the_models() -> None:
    """There is nothing to mend it by."""
    document = Document(article(text="The ship sailed in 2019, the mayor said.", published=None))
    wire = wire_of(When, cites=[1], event="The ship sailed.", expression="in 2019", status="scheduled")
    entry = ground(wire, document).entry
    assert isinstance(entry, When)
    assert entry.status == "scheduled"


def test_a_step_that_is_cut_leaves_the_rest() -> None:
    """Small steps never fail for one of them: who speaks and what is asked needs no model."""
    outcome, _, _ = drive(
        lambda ask: guided_reply(ask) if ask.id == "guided-topics" else None, strategy="guided", language="de"
    )
    brief = brief_of(outcome)
    assert brief.what.fallback
    assert {w.status for w in brief.when} == {"past", "scheduled"}
    assert {p.stance for p in brief.positions} >= {"states", "warns", "denies"}
    assert brief.open_questions


def test_without_issues_a_position_is_about_nothing_named() -> None:
    """The step of the issues was cut; the positions stand."""
    outcome, _, _ = drive(lambda ask: None if ask.id == "guided-topics" else guided_reply(ask), strategy="guided")
    assert {p.topic for p in brief_of(outcome).positions} == {""}


def test_a_view_beyond_the_length_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is left out is in `dropped`, and in the Brief when all is asked for."""
    said = [
        View(
            (4,), "Ilse Varga", f"They have waited nine years for ship {chr(97 + n % 26)}ilb{'ao'[n // 26]}.", "states"
        )
        for n in range(42)
    ]
    monkeypatch.setattr("briefing.generation.guided.views", lambda _: said)
    brief = brief_of(drive(guided_reply, strategy="guided")[0])
    beyond = [
        d.entry["statement"] for d in brief.dropped if d.problems[0].code == "length" and d.section == "positions"
    ]
    assert [*(p.statement for p in brief.positions), *beyond] == [view.statement for view in said]
    assert len(beyond) > 20
    assert len(brief_of(drive(guided_reply, strategy="guided", length="full")[0]).positions) == 42


def test_a_view_of_a_doubtful_speaker_needs_a_reader() -> None:
    """By code alone it is not shown as somebody's: “According to Varga, Renn believes …” is told in `dropped`.

    At full, which has everything, it is shown with its doubt.
    """
    brief = brief_of(drive(guided_reply, strategy="guided")[0])
    (dropped,) = (d for d in brief.dropped if d.problems[0].code == "unconfirmed")
    assert dropped.entry["statement"] == "Tobias Renn believes that the ferry will be late."
    assert "not certain whose view" in dropped.problems[0].message
    assert all("speaker" not in position.unchecked for position in brief.positions)
    whole = brief_of(drive(guided_reply, strategy="guided", length="full")[0])
    (doubtful,) = (p for p in whole.positions if p.statement == dropped.entry["statement"])
    assert doubtful.unchecked == ("meaning", "speaker")


def test_a_failed_actor_that_is_kept_takes_the_place_of_the_presumed_one() -> None:
    """With `unsupported="keep"` a name stands once in `who`, also where a kept position needed it first."""
    wrong = changed("who", 0, role="mayor of 14 towns")
    wrong["positions"][1] |= {"actor": "Ilse Varga", "statement": "The crew of 99 was too small."}
    brief = brief_of(drive(saying(wrong), unsupported="keep", repairs=0)[0])
    assert [(who.name, who.role) for who in brief.who] == [("Ilse Varga", "mayor of 14 towns")]
    lone = changed("positions", 1, statement="The crew of 99 was too small.")
    kept = brief_of(drive(saying(lone), unsupported="keep", repairs=0)[0])
    assert "Tobias Renn" in [who.name for who in kept.who]
    assert kept.positions[-1].problems


def test_what_is_kept_with_its_problems_has_to_fit_too() -> None:
    """A list of wrong statements is no longer than one of right ones."""
    wrong = changed("positions", 0, statement=f"They have waited 11 years for this{' ferry' * 300}.")
    brief = brief_of(drive(saying(wrong), unsupported="keep", repairs=0)[0])
    (dropped,) = brief.dropped
    assert [problem.code for problem in dropped.problems] == ["number-unsupported", "length"]


def test_a_view_of_somebody_in_doubt_is_left_out_with_the_unconfirmed() -> None:
    """Two bear the name: with `unconfirmed="drop"` nobody is seated of whom nobody knows who it is."""
    source = article(text="Ada Lund and Bo Lund met on Monday. “The bell is ours,” Lund said.")
    assembly = Assembly(Document(source), unconfirmed="drop")
    held = {"actor": "Lund", "topic": "", "stance": "states", "statement": "“The bell is ours.”"}
    spans = tuple(source.evidence(s.start, s.end) for s in source.sentences[1:])
    position = Position(**held, evidence=spans, support="extract")  # type: ignore[arg-type]
    assert list(assembly.place("positions", wire_of(Position, cites=[2], **held), position)) == []
    assert [dropped.problems[0].code for dropped in assembly.dropped] == ["unconfirmed"]
    assert assembly.entries == {}
