"""The algorithm, fed by hand: no model is asked here, every answer is made up for the test."""

from __future__ import annotations

import json
from typing import Any, Literal, cast

import pytest
from pydantic import field_validator

from briefing import Brief, Entry, Evidence, InvalidOutputError, Options, TruncatedError
from briefing.checks.document import Document
from briefing.generation.flow import Outcome, brief_flow
from briefing.generation.grounding import ground
from briefing.generation.prompts import Answer, Ask
from briefing.generation.wire_schema import wire_type
from tests.briefs import Figure, article, provenance
from tests.generation.replies import GOOD, changed, drive, guided_reply, saying


def brief_of(outcome: Outcome) -> Brief:
    return outcome.assembly.brief(provenance())


# ---------------------------------------------------------------------------------------------------- one answer


def test_what_holds_becomes_the_brief() -> None:
    """One ask, and every statement with the sentence that supports it."""
    outcome, checked, asked = drive(saying(GOOD))
    brief = brief_of(outcome)
    assert [ask.id for ask in asked] == ["single"]
    assert brief.dropped == ()
    assert brief.what.points[0].evidence[0].text.startswith("The ship, which carries 60 cars")
    assert [w.name for w in brief.who] == ["Ilse Varga", "Tobias Renn"]
    assert (brief.when[0].expression.text, brief.when[0].date) == ("1 June 2026", "2026-06-01")
    assert brief.positions[0].quotes[0].text == "We have waited nine years for this,"
    assert (brief.positions[0].voice, brief.positions[1].voice) == ("quoted", "reported")
    assert {entry.section for entry in checked} == {"who", "what", "points", "when", "positions", "open_questions"}
    assert set(outcome.prompts) == {"single", "article", "length"}


def test_a_brief_in_another_language_keeps_names_and_quotations() -> None:
    """Code vouches for nothing there; numbers are checked all the same, and what they refuse is dropped."""
    draft = json.loads(json.dumps(GOOD))
    draft["what"]["text"] = "Le conseil de Norrholm a accepté d’acheter un deuxième ferry pour 4,2 millions d’euros."
    draft["what"]["points"] = [
        {"cites": [3], "text": "Le navire transporte 60 voitures."},
        {"cites": [3], "text": "Le navire transporte 70 voitures."},
    ]
    draft["positions"][0] |= {"topic": "deuxième ferry", "statement": "Ils ont attendu cela neuf ans."}
    outcome, _, asked = drive(saying(draft), language="fr", repairs=0)
    brief = brief_of(outcome)
    assert "the code 'fr', names as in the article" in asked[0].messages[0]["content"]
    assert [point.text for point in brief.what.points] == ["Le navire transporte 60 voitures."]
    assert [problem.code for problem in brief.dropped[0].problems] == ["number-unsupported"]
    first = brief.positions[0]
    assert (first.actor, first.quotes[0].text) == ("Ilse Varga", "We have waited nine years for this,")
    assert first.support == "unconfirmed"
    assert "meaning" in first.unchecked
    assert first.statement == "Ils ont attendu cela neuf ans."


def test_an_actor_that_the_model_left_out_is_seated_before_the_position() -> None:
    """Every actor of a position is a name in `who`, also while it streams."""
    _, checked, _ = drive(saying(GOOD))
    order = [(c.section, getattr(c.entry, "name", getattr(c.entry, "actor", ""))) for c in checked]
    assert order.index(("who", "Tobias Renn")) < order.index(("positions", "Tobias Renn"))


def test_topics_nobody_uses_are_removed_and_a_missing_one_is_added() -> None:
    """`topics` is what the positions are about."""
    outcome, _, _ = drive(saying(GOOD))
    assert brief_of(outcome).topics == ("second ferry", "crew")


def test_a_topic_too_many_is_no_topic() -> None:
    """At most five; a position on a sixth goes to the repair, and then out with its reason, not under another."""
    draft = json.loads(json.dumps(GOOD)) | {"topics": ["second ferry", "a", "b", "c", "d"]}
    outcome, _, asked = drive(saying(draft))
    brief = brief_of(outcome)
    assert [ask.id for ask in asked] == ["single", "repair"]
    assert [position.topic for position in brief.positions] == ["second ferry"]
    assert [(d.entry["topic"], d.problems[0].code) for d in brief.dropped] == [("crew", "reference-missing")]


def test_what_is_said_twice_stands_once_and_is_told() -> None:
    """Nothing vanishes without a word."""
    draft = json.loads(json.dumps(GOOD))
    sections = ("who", "when", "positions", "open_questions")
    for section in sections:
        draft[section] *= 2
    outcome, _, _ = drive(saying(draft))
    brief = brief_of(outcome)
    assert (len(brief.who), len(brief.when), len(brief.positions), len(brief.open_questions)) == (2, 1, 2, 1)
    assert sorted({d.section for d in brief.dropped}) == sorted(sections)
    assert {problem.code for d in brief.dropped for problem in d.problems} == {"repeated"}


def test_two_events_with_the_same_time_words_are_two() -> None:
    """Neither takes the place of the other."""
    draft = json.loads(json.dumps(GOOD))
    draft["when"].append(draft["when"][0] | {"event": "A ship that carries 60 cars sails."})
    brief = brief_of(drive(saying(draft))[0])
    assert len(brief.when) == 2
    assert brief.dropped == ()


def test_a_list_that_runs_away_is_cut_at_its_bound_and_told() -> None:
    """A Brief takes twelve actors; the others are not even checked."""
    draft = json.loads(json.dumps(GOOD))
    draft["who"] = [draft["who"][0] | {"name": f"Ilse Varga {n}"} for n in range(2000)]
    outcome, _, _ = drive(saying(draft), repairs=0)
    codes = [d.problems[0].code for d in brief_of(outcome).dropped if d.section == "who"]
    assert codes.count("too-many") == 1988


def test_five_questions_are_enough_of_any_brief() -> None:
    """Those beyond are told, in a full one too."""
    draft = json.loads(json.dumps(GOOD))
    draft["open_questions"] = [
        {**GOOD["open_questions"][0], "question": f"Who pays for pier {chr(97 + n)}?"} for n in range(8)
    ]
    brief = brief_of(drive(saying(draft), repairs=0, length="full")[0])
    assert len(brief.open_questions) == 5
    assert [d.problems[0].code for d in brief.dropped] == ["too-many"] * 3


def test_topics_and_citations_have_bounds_too() -> None:
    """Five topics, and five sentences for an entry; the topics beyond are told."""
    draft = json.loads(json.dumps(GOOD)) | {"topics": ["second ferry", "crew", *(f"issue {n}" for n in range(38))]}
    draft["what"]["points"][0]["cites"] = list(range(1, 10))
    outcome, _, _ = drive(saying(draft))
    brief = brief_of(outcome)
    assert len(outcome.assembly.topics) == 5
    assert [d.problems[0].code for d in brief.dropped if d.section == "topics"] == ["too-many"] * 35
    assert len(brief.what.points[0].evidence) == 5


def test_an_actor_that_failed_keeps_its_kind_where_a_position_needs_it() -> None:
    """What failed is in `dropped`; a repair that comes back takes the place."""
    wrong = changed("who", 0, kind="organisation", role="mayor of 14 towns")
    brief = brief_of(drive(saying(wrong))[0])
    assert [(w.name, w.kind, w.role) for w in brief.who if w.name == "Ilse Varga"] == [
        ("Ilse Varga", "organisation", "")
    ]
    assert brief.dropped[0].entry["role"] == "mayor of 14 towns"
    mended = brief_of(drive(saying(wrong, {"who": [{"id": 0, **GOOD["who"][0]}]}))[0])
    assert [w.role for w in mended.who if w.name == "Ilse Varga"] == ["mayor"]
    assert mended.dropped == ()


def test_an_unknown_citation_is_removed_where_others_stand() -> None:
    """A wrong number does not cost a true statement."""
    outcome, _, _ = drive(saying(changed("when", 0, cites=[3, 99])))
    assert [e.text[:8] for e in brief_of(outcome).when[0].evidence] == ["The ship"]


# ------------------------------------------------------------------------------------------- repair, drop, keep, raise


@pytest.mark.parametrize(
    ("section", "change", "code"),
    [
        ("when", {"cites": []}, "cite-missing"),
        ("when", {"cites": [99]}, "cite-missing"),
        ("when", {"expression": "2 June 2026"}, "expression-unsupported"),
        ("who", {"name": "Boris Galt"}, "name-unsupported"),
        ("who", {"role": "mayor of 14 towns"}, "number-unsupported"),
        ("who", {"name": " "}, "empty"),
        ("positions", {"statement": "They have waited “ten long years” for this."}, "quote-altered"),
        ("positions", {"statement": "They have waited 11 years for this."}, "number-unsupported"),
        ("positions", {"actor": " "}, "reference-missing"),
        ("positions", {"statement": "They have waited since March for this."}, "date-unsupported"),
        ("positions", {"statement": " "}, "empty"),
        ("open_questions", {"question": "The new pier is paid for."}, "not-a-question"),
    ],
)
def test_what_does_not_hold_is_dropped_with_its_reason(section: str, change: dict[str, Any], code: str) -> None:
    """Each check drops what it is for; what the model said is kept as it said it."""
    outcome, _, asked = drive(saying(changed(section, 0, **change)))
    brief = brief_of(outcome)
    assert [ask.id for ask in asked] == ["single", "repair"]
    assert code in [problem.code for problem in brief.dropped[0].problems]
    assert brief.dropped[0].section == section
    assert brief.dropped[0].entry.items() >= change.items()
    assert all(problem.message for problem in brief.dropped[0].problems)


def test_a_repair_mends_the_failing_entry_alone() -> None:
    """The request holds the failing entry and its problem, and nothing else of the brief."""
    wrong = changed("positions", 0, statement="They have waited 11 years for this.")
    mended = {"positions": [{"id": 0, **GOOD["positions"][0]}]}
    outcome, checked, asked = drive(saying(wrong, mended))
    brief = brief_of(outcome)
    assert brief.dropped == ()
    assert "They have waited nine years for this." in [p.statement for p in brief.positions]
    question = asked[1].messages[1]["content"].split("</article")[1]
    assert "11" in question
    assert "Tobias" not in question
    assert set(asked[1].schema["properties"]) == {"positions"}
    assert checked[-1].entry in brief.positions


def test_a_repair_may_give_nothing_for_an_entry() -> None:
    """An id that was not asked about, or a section that does not fit it, mends nothing."""
    wrong = changed("positions", 0, statement="They have waited 11 years for this.")
    outcome, _, _ = drive(saying(wrong, {"positions": [{"id": 7, **GOOD["positions"][0]}]}))
    assert len(brief_of(outcome).dropped) == 1


def test_a_repair_that_is_cut_is_asked_for_by_parts() -> None:
    """Two failing entries: each alone."""
    wrong = changed("positions", 0, statement="They have waited 11 years.")
    wrong["when"][0]["expression"] = "2 June 2026"

    def reply(ask: Ask) -> dict[str, Any] | None:
        if ask.id == "single":
            return wrong
        return None if "2 statements" in ask.label else {"when": [{"id": 0, **GOOD["when"][0]}]}

    outcome, _, asked = drive(reply)
    assert [ask.id for ask in asked] == ["single", "repair", "repair", "repair"]
    assert len(brief_of(outcome).when) == 1
    assert len(brief_of(outcome).dropped) == 1


def test_without_repairs_it_is_dropped_at_once() -> None:
    """`repairs=0` asks nothing again."""
    _, _, asked = drive(saying(changed("positions", 0, statement="They have waited 11 years.")), repairs=0)
    assert [ask.id for ask in asked] == ["single"]


def test_what_fails_can_be_kept_with_its_problems() -> None:
    """`unsupported="keep"` marks instead of dropping; what cannot be built is dropped all the same."""
    wrong = changed("positions", 0, statement="They have waited 11 years for this.")
    wrong["when"][0]["expression"] = "2 June 2026"
    wrong["open_questions"][0]["cites"] = []
    outcome, _, _ = drive(saying(wrong), unsupported="keep")
    brief = brief_of(outcome)
    assert [p.code for p in brief.positions[-1].problems] == ["number-unsupported"]
    assert [p.code for p in brief.open_questions[0].problems] == ["cite-missing"]
    assert [d.section for d in brief.dropped] == ["when"]


def test_a_kept_position_of_nobody_seats_nobody() -> None:
    """An actor that the article does not name is no actor of the Brief, kept or not."""
    outcome, _, _ = drive(saying(changed("positions", 0, actor="Boris Galt")), unsupported="keep")
    brief = brief_of(outcome)
    assert brief.positions[-1].actor == "Boris Galt"
    assert "Boris Galt" not in {who.name for who in brief.who}


def test_a_main_event_that_fails_falls_back_to_the_lead() -> None:
    """The first sentence of the article, verbatim, and marked."""
    wrong = json.loads(json.dumps(GOOD))
    wrong["what"]["text"] = "Pineapples grow under seven purple moons."
    outcome, _, _ = drive(saying(wrong))
    what = brief_of(outcome).what
    assert what.fallback
    assert (
        what.text
        == what.evidence[0].text
        == "The council of Norrholm agreed on Tuesday to buy a second ferry for €4.2 million."
    )
    assert what.points[0].text == "The ship carries 60 cars."


def test_a_fact_with_the_number_of_another_sentence_is_checked_where_it_stands() -> None:
    """Code finds the sentence it was copied from; nothing is asked again, and what no sentence supports still fails."""
    astray = json.loads(json.dumps(GOOD))
    astray["what"]["points"] = [
        {"cites": [6], "text": "The ship carries 60 cars and is to sail from 1 June 2026."},
        {"cites": [6], "text": "The ship carries 61 cars and is to sail from 1 June 2026."},
    ]
    astray["who"][0]["cites"] = [9]
    outcome, _, asked = drive(saying(astray))
    (point,) = brief_of(outcome).what.points
    assert point.evidence[0].text.startswith("The ship")
    assert [list(ask.schema["properties"]) for ask in asked[1:]] == [["points"]]
    assert [dropped.section for dropped in brief_of(outcome).dropped] == ["points"]


def test_nothing_left_is_an_error() -> None:
    """Not an empty Brief."""
    with pytest.raises(InvalidOutputError, match="nothing the model said"):
        drive(saying({}))


# ------------------------------------------------------------------------------------------------------- by parts


def test_a_cut_answer_is_asked_for_by_its_sections() -> None:
    """Halves first; together they make the same brief."""
    outcome, _, asked = drive(lambda ask: None if ask.label == "the whole brief" else GOOD)
    assert [len(ask.schema["properties"]) for ask in asked] == [6, 3, 3]
    assert outcome.parts == 2
    assert brief_of(outcome).to_json() == brief_of(drive(saying(GOOD))[0]).to_json()


def test_a_model_that_does_nothing_but_think_is_an_error_at_once() -> None:
    """Parts would be thought about as long."""
    flow = brief_flow(article(), Options(), strategy="single", sections={})
    next(flow)
    with pytest.raises(TruncatedError, match="on thinking"):
        flow.send([Answer(None, "", thinking=True)])


def test_a_section_that_is_cut_alone_is_an_error() -> None:
    """After asking by parts."""
    with pytest.raises(TruncatedError, match="max_output_tokens"):
        drive(lambda _: None)


# ----------------------------------------------------------------------------------------------- sections of your own


def test_a_section_of_your_own_is_asked_for_and_checked() -> None:
    """Its docstring and fields are in the prompt; what is not in the article is dropped."""
    figures = [{"cites": [3], "value": "60", "counts": "cars"}, {"cites": [3], "value": "99", "counts": "cars"}]

    def reply(ask: Ask) -> dict[str, Any]:
        return guided_reply(ask) if ask.id == "repair" else guided_reply(ask) | GOOD | {"figures": figures}

    for strategy in ("single", "guided"):
        outcome, _, asked = drive(
            lambda ask: guided_reply(ask) if ask.id.startswith("guided-") and ask.id != "guided-own" else reply(ask),
            strategy=strategy,
            sections={"figures": Figure},
        )
        brief = brief_of(outcome)
        assert [entry.model_dump()["value"] for entry in brief.sections["figures"]] == ["60"]
        assert [d.entry["value"] for d in brief.dropped if d.section == "figures"] == ["99"]
        assert any("An entry of a user's own section." in m["content"] for ask in asked for m in ask.messages)


class Cited(Entry):
    """An entry with words of the article in all ways, and lists."""

    words: Evidence
    more: list[Evidence]
    perhaps: tuple[Evidence, ...] | None
    one: Evidence | None
    names: list[str]
    counts: tuple[int, ...]

    @field_validator("words")
    @classmethod
    def _is_short(cls, words: Evidence) -> Evidence:
        if len(words.text) > 20:
            raise ValueError("the words must be short")
        return words


CITED: dict[str, Any] = {
    "cite": [3],
    "words": "60 Cars",
    "more": ["1 June 2026", "the ship"],
    "perhaps": None,
    "one": "60 cars",
    "names": ["The ship carries 60 cars."],
    "counts": [60],
}


def cited(**values: Any) -> Brief:
    """The brief with such an entry, a draft and its repair saying the same."""
    draft = GOOD | {"marked": [CITED | values]}
    return brief_of(drive(saying(draft), sections={"marked": Cited}, repairs=0)[0])


def test_lists_and_words_of_the_article_in_a_section_of_your_own() -> None:
    """Each of the words is found in the cited sentence, and the Brief comes back from its JSON."""
    brief = cited()
    (entry,) = cast(Any, brief.sections["marked"])
    assert (entry.words.text, [words.text for words in entry.more]) == ("60 cars", ["1 June 2026", "The ship"])
    assert (entry.perhaps, entry.one, entry.names, entry.counts) == (None, entry.words, CITED["names"], (60,))
    assert Brief.model_validate_json(brief.to_json()) == brief
    again = Brief.model_validate_json(brief.to_json(), context={"sections": {"marked": Cited}})
    assert again.sections == brief.sections
    assert type(again.sections["marked"][0]) is Cited
    (entry,) = cast(Any, cited(more=[], perhaps=["60 cars"], one=None).sections["marked"])
    assert (entry.more, entry.perhaps, entry.one) == ([], (entry.words,), None)


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"more": ["1 June 2026", "61 cars"]}, "61 cars"),
        ({"perhaps": ["on Tuesday"]}, "on Tuesday"),
        ({"one": "62 cars"}, "62 cars"),
        ({"words": "The ship, which carries 60 cars"}, "the words must be short"),
        ({"cite": []}, "No sentence"),
    ],
)
def test_words_that_do_not_hold_are_told_and_raise_nothing(values: dict[str, Any], said: str) -> None:
    """One that is not in the cited sentence is enough; so is a span that a validator of the class refuses."""
    brief = cited(**values)
    assert brief.sections["marked"] == ()
    (dropped,) = brief.dropped
    assert said in dropped.problems[0].message


class Tally(Entry):
    """An entry with every kind of field."""

    heading: str
    ships: int
    tonnes: tuple[float, ...]
    sizes: tuple[str, ...]
    kind: Literal["60 cars", "99 cars"]
    sure: bool


@pytest.mark.parametrize(
    ("change", "codes"),
    [
        ({}, ()),
        ({"heading": ""}, ()),
        ({"heading": "99 cars"}, ("number-unsupported",)),
        ({"ships": 99}, ("number-unsupported",)),
        ({"tonnes": [4.2, 99]}, ("number-unsupported",)),
        ({"sizes": ["60 cars", "99 cars"]}, ("number-unsupported",)),
        ({"kind": "99 cars", "sure": False}, ()),
    ],
)
def test_the_numbers_and_lists_of_a_section_of_your_own_are_checked(
    change: dict[str, Any], codes: tuple[str, ...]
) -> None:
    """Like texts; a choice among given words is a label of the model's."""
    good = {"cites": [2, 3], "heading": "Ferry", "ships": 60, "tonnes": [4.2], "sizes": ["60 cars"], "kind": "60 cars"}
    wire = wire_type(Tally, own=True).model_validate(good | {"sure": True} | change)
    assert tuple(problem.code for problem in ground(wire, Document(article())).problems) == codes


def test_an_entry_of_your_own_that_says_nothing_fails() -> None:
    """All its texts are empty."""
    wire = wire_type(Figure, own=True).model_validate({"cites": [3], "value": " ", "counts": ""})
    assert [problem.code for problem in ground(wire, Document(article())).problems] == ["empty"]


def test_nothing_repeats_an_event_that_comes_late() -> None:
    """Everything waits for a main event that is still to be repaired; with `keep` nothing that waits is lost."""
    wrong = changed("positions", 0)
    wrong["what"]["text"] = "The council bought 99 ferries."
    wrong["what"]["points"] = [{"cites": [2], "text": GOOD["what"]["text"]}, *GOOD["what"]["points"]]
    brief = brief_of(drive(saying(wrong, {"what": [{"id": 0, **GOOD["what"]}]}))[0])
    assert brief.what.text == GOOD["what"]["text"]
    assert [point.text for point in brief.what.points] == ["The ship carries 60 cars."]
    kept = brief_of(drive(saying(wrong), repairs=0, unsupported="keep")[0])
    assert kept.what.problems
    assert len(kept.positions) == 2
    fallen = brief_of(drive(saying(wrong), repairs=0)[0])
    assert fallen.what.fallback
    assert len(fallen.positions) == 2


def test_room_is_kept_for_what_is_being_repaired() -> None:
    """A statement that comes back from the repair is not pushed out by those that passed at once."""
    wrong = changed("positions", 0, statement="They have waited 11 years for this.")
    words = " ".join(["ship"] * 15)
    wrong["positions"] += [
        {**GOOD["positions"][0], "cites": [3], "statement": f"The {name} {words} carries 60 cars."}
        for name in ("old", "new", "big", "red")
    ]
    again = {"positions": [{"id": 0, **GOOD["positions"][0]}]}
    brief = brief_of(drive(saying(wrong, again), length="short")[0])
    assert GOOD["positions"][0]["statement"] in [position.statement for position in brief.positions]
    statements = [brief.what.text, *(p.text for p in brief.what.points), *(w.event for w in brief.when)]
    statements += [*(p.statement for p in brief.positions), *(q.question for q in brief.open_questions)]
    assert sum(len(statement.split()) for statement in statements) <= 60
    assert "length" in {problem.code for dropped in brief.dropped for problem in dropped.problems}


def test_a_repair_that_gives_two_events_gives_one() -> None:
    """The second is told as said twice."""
    wrong = changed("positions", 0, statement="They have waited 11 years for this.")
    wrong["what"]["text"] = "The council bought 99 ferries."
    outcome, _, _ = drive(saying(wrong, {"what": [{"id": 0, **GOOD["what"]}, {"id": 0, **GOOD["what"]}]}))
    assert brief_of(outcome).what.text == GOOD["what"]["text"]
