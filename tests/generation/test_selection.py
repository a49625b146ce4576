"""What a Brief shows of all that holds."""

from __future__ import annotations

import pytest

from briefing.article import Evidence
from briefing.brief import Entry, OpenQuestion, Point, Position, What, When, Who
from briefing.generation.selection import Selection, room_for, words_in
from briefing.options import Length

TUESDAY = Evidence(start=90, end=100, text="on Tuesday")


def cited(number: int) -> tuple[Evidence, ...]:
    """A sentence as evidence."""
    return (Evidence(start=100 * number, end=100 * number + 9, text="a sentence"),)


def what(text: str, cite: int = 1) -> tuple[str, Entry]:
    return "what", What(text=text, evidence=cited(cite))


def fact(text: str, cite: int = 2) -> tuple[str, Entry]:
    return "points", Point(text=text, evidence=cited(cite))


def view(actor: str, statement: str, cite: int = 3) -> tuple[str, Entry]:
    return "positions", Position(actor=actor, topic="", stance="states", statement=statement, evidence=cited(cite))


def time(event: str, expression: Evidence = TUESDAY, cite: int = 1) -> tuple[str, Entry]:
    return "when", When(event=event, expression=expression, status="past", evidence=cited(cite))


def question(text: str) -> tuple[str, Entry]:
    return "open_questions", OpenQuestion(question=text, origin="asked", evidence=cited(9))


def reasons(*candidates: tuple[str, Entry], room: int | None = None, length: Length = "full") -> list[str]:
    """Why each is left out; empty where it is shown."""
    found = Selection(length, room, "en").choose(candidates)
    return [reason.code if reason else "" for reason in found]


# ------------------------------------------------------------------------------------------------------ its length


@pytest.mark.parametrize(
    ("length", "words", "room"),
    [
        ("short", 600, 90), ("medium", 600, 210), ("full", 600, None),
        ("short", 100, 60), ("medium", 100, 140),  # as of 400 words
        ("short", 5000, 120), ("medium", 5000, 300),  # half a minute, and a little more than one
    ],
)  # fmt: skip
def test_the_room_is_a_share_of_the_article(length: Length, words: int, room: int | None) -> None:
    """A short article is briefed as one of 400 words, a long one in so many that it is read."""
    assert room_for(length, "word " * words, "en") == room


def test_without_spaces_two_signs_are_a_word() -> None:
    """As translators count."""
    assert words_in("橋は来年の春に閉鎖される。", "ja") == 6


def test_what_does_not_fit_is_left_out_and_what_is_shorter_is_shown() -> None:
    """Long statements do not stand in the way of short ones."""
    long, short = view("Orr", "One two three four five six seven eight nine."), view("Orr", "Ten eleven twelve.")
    assert reasons(what("The pier closes."), long, short, room=8) == ["", "length", ""]


def test_the_main_event_is_always_shown() -> None:
    """However long it is."""
    assert reasons(what("The pier of Orr closes on Tuesday for good."), room=1) == [""]


def test_words_are_kept_for_what_is_still_to_come() -> None:
    """For what is being repaired; what comes back fits then."""
    selection = Selection("medium", 10, "en")
    long = fact("The old pier of Orr is closed now.")
    assert [bool(reason) for reason in selection.choose([what("It closes."), long], reserved=5)] == [False, True]
    assert selection.choose([fact("The old pier of Orr is closed.")]) == [None]


def test_each_actor_has_a_view_before_one_has_two() -> None:
    """Both sides are heard."""
    candidates = [view("Orr", f"The pier has fault {name}.", 3) for name in ("alpha", "beta", "gamma")]
    lund = view("Lund", "The pier has no fault at all.")
    assert reasons(what("The pier closes."), *candidates, lund, room=15) == ["", "", "length", "length", ""]


def test_sections_take_turns_and_have_caps() -> None:
    """No section fills a short Brief; in a full one nothing is left out."""
    questions = [question(f"Who pays for dock {name}?") for name in ("alpha", "beta", "gamma")]
    assert reasons(what("The pier closes."), *questions, length="short", room=99) == ["", "", "", "length"]
    assert reasons(what("The pier closes."), *questions) == ["", "", "", ""]
    facts = [fact(f"The dock {name} is open.") for name in ("alpha", "beta")]
    assert reasons(what("The pier closes."), *facts, question("Who pays?"), room=10) == ["", "", "length", ""]


def test_names_and_sections_of_your_own_are_not_counted() -> None:
    """They are labels, or what the user asked for."""
    who = "who", Who(name="Ada Lund", kind="person", role="mayor")
    own = "risks", OpenQuestion(question="Who pays for all of it?", origin="asked")
    assert reasons(what("The pier closes."), who, own, own, room=3) == ["", "", "", ""]


# ------------------------------------------------------------------------------------------------------ said once


def test_a_fact_that_says_the_event_again_is_left_out() -> None:
    """Or only a part of it, or more of it in the same words."""
    event = what("The council will close the old pier on Tuesday.")
    for again in (
        "The council will close the old pier.",
        "The council of Orr will close the old pier on Tuesday for good.",
    ):
        assert reasons(event, fact(again)) == ["", "repeated"]
    assert reasons(event, fact("The repair costs 12 million.")) == ["", ""]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The council approved the budget of the port.", "The council did not approve the budget of the port."),
        ("Lund beat Tarn in the final.", "Tarn beat Lund in the final."),
        ("The toll for heavy foreign lorries on the old bridge rises to 12 crowns.",
         "The toll for heavy foreign lorries on the old bridge rises to 14 crowns."),
        ("The council will close the pier, and will in spite of all open the dock.", "The council will open the dock."),
    ],
)  # fmt: skip
def test_nearly_the_same_words_do_not_say_the_same(one: str, other: str) -> None:
    """A "not", a number, who does it to whom, or words far from each other make a difference."""
    assert reasons(what(one), fact(other)) == ["", ""]
    assert reasons(view("Orr", one), view("Orr", other)) == ["", ""]


def test_a_view_may_be_held_by_two_and_is_not_told_with_the_event_again() -> None:
    """It is left out where the same actor says it again, or the event or a fact has its words."""
    event = what("The mayor said the pier will close, after a year of warnings by divers.")
    mine = view("Orr", "The dock will stay open.")
    assert reasons(event, mine, view("Lund", "The dock will stay open.")) == ["", "", ""]
    assert reasons(event, mine, view("Orr", "The dock will stay open.")) == ["", "", "repeated"]
    assert reasons(event, view("Orr", "The pier will close.")) == ["", "repeated"]
    assert reasons(mine, fact("The dock will stay open, Orr said.")) == ["", "repeated"]


def test_a_question_and_a_time_are_not_asked_or_told_twice() -> None:
    """An event may have two times, and a time two events."""
    assert reasons(question("Who pays for it?"), question("Who pays for it?")) == ["", "repeated"]
    once, june = time("The ferry sails."), Evidence(start=300, end=307, text="in June")
    assert reasons(once, time("The ferry sails.")) == ["", "repeated"]
    again = time("The ferry sails.", june)
    assert reasons(once, again, time("The fair opens."), room=6) == ["", "", ""]
    assert Selection("full", None, "en").teller_of(again[1], [once[1]]) is once[1]


def test_without_spaces_signs_are_compared() -> None:
    """A fact of the same signs is the same."""
    selection = Selection("full", None, "ja")
    candidates = [what("橋は来年の春に閉鎖される。"), fact("橋は来年の春に閉鎖される。"), fact("橋は安全だ。")]
    assert [reason.code if reason else "" for reason in selection.choose(candidates)] == ["", "repeated", ""]


# ------------------------------------------------------------------------------------------- told by another statement


def test_a_time_that_repeats_the_event_costs_nothing() -> None:
    """Its date is shown with the event, whether the event names it or not."""
    event = what("The council closes the pier on Tuesday.")
    assert reasons(event, time("The council closes the pier."), room=7) == ["", ""]
    assert reasons(event, time("The council closes the pier.", cite=4), room=7) == ["", "length"]
    assert reasons(what("The council closes the pier."), time("The council closes the pier.", cite=4), room=7) == [
        "",
        "",
    ]
    assert reasons(
        what("The mayor closes the pier."), time("The pier closes.", Evidence(start=1, end=4, text="may")), room=5
    ) == [
        "",
        "length",
    ]


def test_a_view_that_tells_a_time_is_shown_with_it() -> None:
    """So that its words are not said twice: once by somebody, once as an event."""
    held = view("Lund", "The ferry sails on Tuesday.", 4)
    said = time("Mayor Lund told the council that the ferry sails on Tuesday.", cite=4)
    selection = Selection("medium", 40, "en")
    candidates = [what("The pier closes."), view("Orr", "It is old."), held, said]
    assert selection.choose(candidates) == [None] * 4
    assert selection.room == 40 - 3 - 3 - 5
    assert selection.teller_of(said[1], [held[1]]) is held[1]
    assert selection.teller_of(held[1], [held[1]]) is None
    assert selection.teller_of(said[1], [said[1]]) is None
    other = time("The union strikes on Tuesday at the docks.", cite=4)
    assert selection.teller_of(other[1], [held[1]]) is None


def test_a_view_that_does_not_fit_tells_nothing() -> None:
    """The time is then left out as well."""
    held = view("Lund", "The ferry sails from the north dock on Tuesday.", 4)
    said = time("Mayor Lund told the council that the ferry sails from the north dock on Tuesday.", cite=4)
    assert reasons(what("The pier closes."), held, said, room=8) == ["", "length", "length"]


def test_a_view_that_is_said_already_is_not_shown_for_its_time() -> None:
    """It would be said twice."""
    held = view("Lund", "The ferry sails on Tuesday.", 4)
    said = time("Mayor Lund told the council that the ferry sails on Tuesday.", cite=4)
    assert reasons(held, held, said) == ["", "repeated", ""]


def test_an_event_that_is_told_with_a_view_does_not_say_the_view_again() -> None:
    """“We wait,” said the mayor, who was elected in June."""
    june = Evidence(start=400, end=407, text="in June")
    held = view("Lund", "We will wait for the divers.", 4)
    assert reasons(held, time("“We will wait for the divers,” said Lund, elected in June.", june, 4)) == [
        "",
        "repeated",
    ]
