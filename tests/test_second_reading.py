"""The second reading: what becomes of each statement, whatever the reader says or fails to say.

Every answer here is made by hand: `Reader` stands in for a model, and knows the article by heart.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from briefing import Brief, Checked, DeadlineError, Entry, ModelUnavailableError, Options, QuotaError, RequestError
from briefing.draft import Sections
from briefing.errors import BriefingError, ConfigError, InputError, ModelRefusalError
from briefing.flow import Outcome, brief_flow
from briefing.judge import AT_ONCE, CONTROLS_FAILED, SAID, SCHEMA, ReadingProblem
from briefing.messages import Answer, Ask
from briefing.provenance import Usage
from tests.briefs import TEXT, Figure, article, provenance
from tests.test_flow import GOOD, changed, guided_reply, saying

Reply = Callable[[Ask], dict[str, Any] | None]

FACT = "The ship carries 60 cars."
VIEW = "They have waited nine years for this."
REPHRASED: dict[str, Any] = GOOD | {
    "who": [GOOD["who"][0] | {"role": "the island\u2019s mayor"}],
    "open_questions": [{"cites": [9], "question": "Who is to pay for the pier?", "origin": "unanswered"}],
}
"""A draft in which nothing but the article's names stands as it stands there."""


def claims_of(ask: Ask) -> list[dict[str, Any]]:
    """The claims of a request, each as it was put."""
    lines = ask.messages[1]["content"].split("Statements:\n")[1].splitlines()
    return [json.loads(line) for line in lines]


def is_control(claim: Mapping[str, Any], text: str = TEXT) -> bool | None:
    """Whether a fact is the article's own sentence (True), or such a sentence changed by code (False); else None."""
    if claim["section"] != "fact" or claim["text"] in (FACT, GOOD["what"]["text"]):
        return None
    return claim["text"] in " ".join(text.split())


class Reader:
    """Finds the problems that it is told, by a part of the claim; of control claims it knows what they are."""

    def __init__(self, *problems: tuple[str, str], text: str = TEXT) -> None:
        self.problems = problems
        self.text = text
        self.asks: list[Ask] = []

    def __call__(self, ask: Ask) -> dict[str, Any] | None:
        self.asks.append(ask)
        return {"verdicts": [self.verdict(claim) for claim in claims_of(ask)]}

    def verdict(self, claim: dict[str, Any]) -> dict[str, Any]:
        control = is_control(claim, self.text)
        if control is not None:
            return {"id": claim["id"], "problem": "none" if control else "invented", "cite": claim["cite"][0]}
        line = json.dumps(claim, ensure_ascii=False)
        problem = next((problem for words, problem in self.problems if words in line), "none")
        return {"id": claim["id"], "problem": problem, "cite": claim["cite"][0]}


def drive(
    writer: Callable[[Ask], Any],
    reader: Callable[[Ask], dict[str, Any] | BriefingError | None],
    *,
    strategy: Any = "single",
    sections: Sections | None = None,
    text: str = TEXT,
    **options: Any,
) -> tuple[Brief, list[Checked], list[Ask], Outcome]:
    """Run a flow to its end; an error in place of an answer is thrown into it, as the driver does."""
    flow = brief_flow(
        article(text=text), Options(**options), strategy=strategy, sections=sections or {}, with_reader=True
    )
    checked: list[Checked] = []
    asked: list[Ask] = []
    step: Any = next(flow)
    try:
        while True:
            if isinstance(step, Checked):
                checked.append(step)
                step = next(flow)
                continue
            asked += step
            replies = [(reader if ask.reader else writer)(ask) for ask in step]
            error = next((reply for reply in replies if isinstance(reply, BriefingError)), None)
            step = (
                flow.throw(error) if error else flow.send([_answer(*pair) for pair in zip(step, replies, strict=True)])
            )
    except StopIteration as stop:
        outcome: Outcome = stop.value
        return outcome.assembly.brief(provenance()), checked, asked, outcome


def _answer(ask: Ask, said: dict[str, Any] | None) -> Answer:
    if said is None:
        return Answer(None, "{", Usage(output=9))
    return Answer(ask.wire.model_validate(said), json.dumps(said), Usage(input=10, output=2))


def support_of(brief: Brief) -> dict[str, str]:
    return {_words(entry): entry.support for _, _, entry in brief.every_entry()}


def _words(entry: Any) -> str:
    names = ("text", "event", "statement", "question", "name", "counts")
    return next(str(getattr(entry, name)) for name in names if hasattr(entry, name))


def entries(brief: Brief) -> list[Entry]:
    return [entry for _, _, entry in brief.every_entry()]


# --------------------------------------------------------------------------------------------------- what is asked


def test_two_requests_when_nothing_fails() -> None:
    """One that writes, one that reads; everything is confirmed then, and nothing is left unchecked."""
    brief, _, asked, outcome = drive(saying(REPHRASED), Reader())
    assert [ask.id for ask in asked] == ["single", "judge"]
    assert "unconfirmed" not in support_of(brief).values()
    assert all(entry.unchecked == () for entry in entries(brief))
    assert brief.dropped == ()
    assert (outcome.total.asks, outcome.reader.asks) == (2, 1)
    assert outcome.reader.usage == Usage(input=10, output=2)
    assert (outcome.objections, outcome.reading_error) == (0, None)


def test_four_requests_at_most() -> None:
    """The exact checks' failures and the reader's objections go back together, and what comes back is read again."""
    wrong = changed("positions", 0, statement="They have waited 11 years for this.")
    again = {
        "positions": [{"id": 0, **GOOD["positions"][0]}, {"id": 1, **GOOD["positions"][1]}],
        "points": [{"id": 1, "cites": [3], "text": FACT}],
    }
    reader = Reader(("crew", "holder"), ("60 cars", "number"))
    brief, _, asked, outcome = drive(saying(wrong, again), reader)
    assert [ask.id for ask in asked] == ["single", "judge", "repair", "judge"]
    said = asked[2].messages[1]["content"]
    assert "11" in said
    assert "A second reading objects: the view is not this actor's." in said
    assert "“Tobias Renn, who leads the Harbour Union, warned that the crew was too small.”" in said
    assert {claim["section"] for claim in claims_of(asked[3])} >= {"position"}
    assert "reading-holder" in {problem.code for d in brief.dropped for problem in d.problems}
    assert support_of(brief)[VIEW] == "read"
    assert outcome.objections >= 2


def test_the_reader_is_told_what_is_said_and_not_by_whom() -> None:
    """Each claim is a JSON line; the model's own sorting (kind, stance, topic, status) is not in it."""
    _, _, asked, _ = drive(saying(REPHRASED), Reader())
    claims = {claim["section"]: claim for claim in claims_of(asked[1]) if is_control(claim) is None}
    assert set(claims) == {"actor", "fact", "event", "position", "question"}
    assert claims["actor"] == {"id": claims["actor"]["id"], "cite": [4], "section": "actor", "name": "Ilse Varga",
                               "role": "the island’s mayor"}  # fmt: skip
    assert claims["event"]["time"] == "1 June 2026"
    assert claims["event"]["date"] == "2026-06-01"
    held = [claim for claim in claims_of(asked[1]) if claim["section"] == "position"]
    assert held[0]["holder"] == "Ilse Varga"
    assert held[0]["quotes"] == ["We have waited nine years for this,"]
    assert "quotes" not in held[1]
    line = asked[1].messages[1]["content"].split("Statements:")[1]
    assert not any(label in line for label in ("supports", "warns", "scheduled", "person", 'second ferry"'))


def test_its_rules_are_the_same_for_every_article() -> None:
    """So that a provider keeps them in its cache; its schema is strict, and an answer has room to think before it."""
    _, _, one, _ = drive(saying(GOOD), Reader())
    _, _, other, _ = drive(saying(REPHRASED), Reader(text=TEXT + "Nobody knows."), text=TEXT + "Nobody knows.")
    assert one[1].messages[0] == other[1].messages[0]
    assert one[1].messages[0]["role"] == "system"
    assert one[1].schema == SCHEMA
    assert one[1].max_output_tokens >= 8192
    assert one[1].prompts.keys() == {"judge", "article"}


def test_only_what_the_article_says_itself_is_not_read() -> None:
    """Whole sentences and questions that stand there; a view and an actor with a role are read all the same."""
    whole = GOOD | {"what": {"cites": [2], "text": article().sentences[1].text, "points": []}, "positions": []}
    brief, _, asked, _ = drive(saying(whole), Reader())
    sections = [claim["section"] for claim in claims_of(asked[1]) if is_control(claim) is None]
    assert sections == ["actor", "event"]
    assert brief.what.support == "extract"


def test_nothing_to_read_is_not_asked_about() -> None:
    """One request: the brief is made of the article's own sentences."""
    only = {"what": {"cites": [2], "text": article().sentences[1].text, "points": []}}
    _, _, asked, outcome = drive(saying(only), Reader())
    assert [ask.id for ask in asked] == ["single"]
    assert outcome.claims == 0


def test_a_section_of_your_own_is_read_by_its_fields() -> None:
    """All its texts together are one claim."""
    draft = GOOD | {"figures": [{"cites": [3], "value": "60", "counts": "cars on board"}]}
    brief, _, asked, _ = drive(saying(draft), Reader(), sections={"figures": Figure})
    (claim,) = (claim for claim in claims_of(asked[1]) if claim["section"] == "figures")
    assert claim["said"] == {"value": "60", "counts": "cars on board"}
    assert brief.sections["figures"][0].support == "read"


def test_more_claims_than_are_read_well_are_split() -> None:
    """Into readings of forty, each with control claims of its own; a failing one voids the whole."""
    sections = {"figures": Figure, "more": Figure, "most": Figure}
    many = [
        {"cites": [3], "value": "60", "counts": f"cars, said in the way that has the letter {chr(97 + n)}"}
        for n in range(20)
    ]
    draft = GOOD | dict.fromkeys(sections, many)
    brief, _, asked, outcome = drive(saying(draft), Reader(), sections=sections)
    readings = [ask for ask in asked if ask.reader]
    assert len(readings) == 2
    for ask in readings:
        controls = [is_control(claim) for claim in claims_of(ask) if is_control(claim) is not None]
        assert set(controls) == {True, False}
        assert len(claims_of(ask)) - len(controls) <= AT_ONCE
    assert outcome.claims > AT_ONCE
    assert brief.sections["most"][-1].support == "read"


# ----------------------------------------------------------------------------------------------------- objections


@pytest.mark.parametrize("problem", list(SAID))
def test_every_objection_has_a_code_and_a_sentence(problem: ReadingProblem) -> None:
    """What the reader objects to goes to the repair, then out, with the sentence that shows it."""
    brief, _, asked, _ = drive(saying(GOOD), Reader((FACT, problem)))
    assert "repair" in [ask.id for ask in asked]
    (dropped,) = brief.dropped
    assert (dropped.section, dropped.problems[0].code) == ("points", f"reading-{problem}")
    assert SAID[problem] in dropped.problems[0].message
    assert "Sentence 3: “The ship, which carries 60 cars" in dropped.problems[0].message


def test_an_objected_quotation_is_removed_and_the_view_stays() -> None:
    """It is listed; nothing is asked again for it."""
    brief, _, asked, _ = drive(saying(GOOD), Reader(('"holder": "Ilse Varga"', "quote")))
    view = brief.positions[0]
    assert (view.statement, view.quotes, view.voice, view.support) == (VIEW, (), "reported", "read")
    (dropped,) = brief.dropped
    assert dropped.entry == {"actor": "Ilse Varga", "quotes": ["We have waited nine years for this,"]}
    assert dropped.problems[0].code == "reading-quote"
    assert [ask.id for ask in asked] == ["single", "judge"]


def test_a_view_that_is_the_objected_quotation_goes() -> None:
    """Without the words nothing is left of it."""
    quoting = changed("positions", 0, statement="“We have waited nine years for this.”")
    brief, _, _, _ = drive(saying(quoting), Reader(("nine years", "quote")))
    assert [position.actor for position in brief.positions] == ["Tobias Renn"]
    assert [problem.code for d in brief.dropped for problem in d.problems] == ["reading-quote"]


def test_an_objected_date_is_removed_and_the_event_stays() -> None:
    """With the article's own time words."""
    brief, _, _, _ = drive(saying(GOOD), Reader(('"event"', "date")))
    (when,) = brief.when
    assert (when.expression.text, when.date, when.earliest, when.latest) == ("1 June 2026", None, None, None)
    assert when.support == "read"
    assert brief.dropped[0].entry["date"] == "2026-06-01"


def test_an_objected_role_is_emptied_and_the_person_stays() -> None:
    """Somebody who is there is not lost for a wrong title."""
    brief, _, _, _ = drive(saying(REPHRASED), Reader(("island’s mayor", "role")))
    varga = next(who for who in brief.who if who.name == "Ilse Varga")
    assert (varga.role, varga.support) == ("", "read")
    assert brief.dropped[0].entry == {"name": "Ilse Varga", "role": "the island’s mayor"}


def test_what_code_put_together_is_dropped_and_not_repaired() -> None:
    """In small steps the views are code's; the model is not asked to mend them."""
    brief, _, asked, _ = drive(guided_reply, Reader(('"position"', "holder")), strategy="guided")
    assert "repair" not in [ask.id for ask in asked]
    assert brief.positions == ()
    assert {d.section for d in brief.dropped} == {"positions"}


# ----------------------------------------------------------------------- a reader that cannot be believed, or not asked


def test_a_rubber_stamp_confirms_nothing() -> None:
    """It agrees to a control claim that code made false, and the whole reading is void."""

    def agreeing(ask: Ask) -> dict[str, Any]:
        return {"verdicts": [{"id": claim["id"], "problem": "none", "cite": 1} for claim in claims_of(ask)]}

    brief, _, asked, outcome = drive(saying(REPHRASED), agreeing)
    assert "read" not in support_of(brief).values()
    assert outcome.reading_error == CONTROLS_FAILED
    assert [ask.id for ask in asked] == ["single", "judge"]
    assert brief.positions


def test_a_reader_that_objects_to_everything_is_not_believed() -> None:
    """It objects to a sentence of the article too."""

    def objecting(ask: Ask) -> dict[str, Any]:
        return {"verdicts": [{"id": claim["id"], "problem": "invented", "cite": 1} for claim in claims_of(ask)]}

    brief, _, _, outcome = drive(saying(REPHRASED), objecting)
    assert outcome.reading_error == CONTROLS_FAILED
    assert brief.dropped == ()


def test_control_claims_stand_among_the_others_and_not_in_one_place() -> None:
    """Where, a hash of the article decides; the same for the same article."""
    places = set()
    for n in range(12):
        text = f"{TEXT}Nobody knows the {n}th answer.\n"
        _, _, asked, _ = drive(saying(REPHRASED), Reader(text=text), text=text)
        controls = [claim["id"] for claim in claims_of(asked[1]) if is_control(claim, text) is not None]
        assert len(controls) == 2
        places.add(tuple(controls))
    assert len(places) > 3


@pytest.mark.parametrize("case", ["missing", "twice", "unknown"])
def test_verdicts_that_do_not_fit(case: str) -> None:
    """A claim left out, or with contradictory verdicts, is unconfirmed; an unknown number is ignored."""

    class Careless(Reader):
        def __call__(self, ask: Ask) -> dict[str, Any] | None:
            verdicts = [v for claim in claims_of(ask) if (v := self.verdict(claim)) and FACT not in claim.values()]
            (fact,) = (claim for claim in claims_of(ask) if FACT in claim.values())
            if case == "twice":
                verdicts += [{"id": fact["id"], "problem": p, "cite": 3} for p in ("none", "invented")]
            if case == "unknown":
                verdicts += [{"id": 99, "problem": "invented", "cite": 3}]
            return {"verdicts": verdicts}

    brief, _, _, outcome = drive(saying(GOOD), Careless())
    (point,) = brief.what.points
    assert (point.support, point.unchecked) == ("unconfirmed", ("meaning",))
    assert brief.dropped == ()
    assert outcome.reading_error is None


@pytest.mark.parametrize(
    "error",
    [
        DeadlineError("the deadline has passed"),
        QuotaError("it would cost more than max_cost"),
        RequestError("400: no"),
        ConfigError("401: rejected the API key"),
        ModelRefusalError("refused"),
        ModelUnavailableError("garbage, five times"),
        InputError("longer than the context"),
    ],
    ids=lambda error: type(error).__name__,
)
def test_whatever_goes_wrong_later_the_brief_comes(error: BriefingError) -> None:
    """In the reading, in the repair, and in the re-reading: what holds stays, unconfirmed; what failed is listed."""
    wrong = changed("positions", 0, statement="They have waited 11 years for this.")
    again = {"positions": [{"id": 0, **GOOD["positions"][0]}]}

    unread, _, _, outcome = drive(saying(GOOD), lambda _: error)
    assert outcome.reading_error == error.message
    assert unread.what.points[0].support == "unconfirmed"
    assert unread.dropped == ()

    unrepaired, _, asked, _ = drive(lambda ask: wrong if ask.id == "single" else error, Reader())
    assert [ask.id for ask in asked] == ["single", "judge", "repair"]
    assert [d.problems[0].code for d in unrepaired.dropped] == ["number-unsupported"]
    assert unrepaired.what.points[0].support == "read"

    reader = Reader()
    unread_again, _, _, outcome = drive(saying(wrong, again), lambda ask: error if reader.asks else reader(ask))
    assert support_of(unread_again)[VIEW] == "unconfirmed"
    assert unread_again.what.points[0].support == "read"
    assert outcome.reading_error == error.message


def test_an_error_of_the_first_round_is_the_end() -> None:
    """There is no brief yet."""
    with pytest.raises(RequestError, match="no such thing"):
        drive(lambda _: RequestError("no such thing"), Reader())


def test_a_reading_that_is_cut_is_asked_for_by_parts() -> None:
    """Halves first; where one claim alone is cut, the reading comes to nothing."""
    reader = Reader()
    brief, _, asked, _ = drive(saying(GOOD), lambda ask: None if len(claims_of(ask)) > 6 else reader(ask))
    assert [ask.id for ask in asked].count("judge") > 2
    assert "unconfirmed" not in support_of(brief).values()
    brief, _, _, outcome = drive(saying(GOOD), lambda _: None)
    assert outcome.reading_error == "the answer was cut at its limit"
    assert brief.what.points[0].support == "unconfirmed"


# --------------------------------------------------------------------------------------- what becomes of the unconfirmed


def test_the_unconfirmed_can_be_left_out() -> None:
    """Listed with that reason; the event is the article's own sentence then, and it is never an error."""
    brief, _, _, _ = drive(saying(REPHRASED), lambda _: RequestError("no"), unconfirmed="drop")
    assert {entry.support for entry in entries(brief)} == {"extract"}
    assert brief.what.fallback
    assert {problem.code for d in brief.dropped for problem in d.problems} == {"unconfirmed"}
    assert {d.section for d in brief.dropped} == {"what", "points", "who", "when", "positions", "open_questions"}
    assert [who.role for who in brief.who if who.name == "Ilse Varga"] == [""]


def test_what_failed_and_is_kept_is_not_read() -> None:
    """It stays with its problems, unconfirmed."""
    wrong = changed("positions", 0, statement="They have waited 11 years for this.")
    brief, _, asked, _ = drive(saying(wrong), Reader(), unsupported="keep", repairs=0)
    assert "11 years" not in asked[1].messages[1]["content"].split("Statements:")[1]
    kept = brief.positions[-1]
    assert (kept.support, [p.code for p in kept.problems]) == ("unconfirmed", ["number-unsupported"])


def test_an_entry_is_yielded_once_it_is_settled() -> None:
    """Nothing is streamed before it was read, and what is streamed is what the Brief holds."""
    brief, checked, _, _ = drive(saying(REPHRASED), Reader((FACT, "invented"), ('"event"', "date")))
    streamed = [one.entry for one in checked]
    assert all(entry.support != "unconfirmed" for entry in streamed)
    assert {*brief.who, *brief.when, *brief.positions, *brief.open_questions} == {
        entry for entry in streamed if entry != brief.what.model_copy(update={"points": ()})
    }
