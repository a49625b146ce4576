"""The second reading: what becomes of each statement, whatever the reader says or fails to say.

Every answer here is made by hand: `Reader` stands in for a model, and knows the article by heart.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from types import SimpleNamespace
from typing import Any

import httpx2
import pytest

import briefing
from briefing import (
    Brief,
    Checked,
    DeadlineError,
    Entry,
    Evidence,
    GroundingError,
    ModelUnavailableError,
    Point,
    QuotaError,
    RequestError,
    verify,
)
from briefing.errors import BriefingError, ConfigError, InputError, ModelRefusalError
from briefing.generation.flow import Outcome
from briefing.generation.judge import AT_ONCE, CONTROLS_FAILED, CUT, SAID, SCHEMA, ReadingProblem
from briefing.generation.prompts import Answer, Ask
from briefing.llm.model import Model
from briefing.provenance import Usage
from tests.briefs import TEXT, Figure, article, provenance
from tests.generation.replies import GOOD, Reply, answer, changed, drive, guided_reply, saying
from tests.llm.fake_endpoint import FakeEndpoint, Listener, completion, refusal, run

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
    if claim.get("fact") in (None, FACT, GOOD["what"]["text"]):
        return None
    return claim["fact"] in " ".join(text.split())


def kind_of(claim: Mapping[str, Any]) -> str:
    """What a claim is about."""
    return next(kind for kind in ("fact", "holder", "event", "actor", "question", "entry") if kind in claim)


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


def read(writer: Reply, reader: Reply, **how: Any) -> tuple[Brief, list[Checked], list[Ask], Outcome]:
    """The brief of a run that is read a second time, and how it came about."""
    outcome, checked, asked = drive(writer, reader, **how)
    return outcome.assembly.brief(provenance()), checked, asked, outcome


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
    brief, _, asked, outcome = read(saying(REPHRASED), Reader())
    assert [ask.id for ask in asked] == ["single", "judge"]
    assert "unconfirmed" not in support_of(brief).values()
    assert all(entry.unchecked == () for entry in entries(brief))
    assert brief.dropped == ()
    assert (outcome.total.asks, outcome.reader.asks) == (2, 1)
    assert (outcome.objections, outcome.reading_error) == (0, None)


def test_a_view_of_a_doubtful_speaker_is_shown_once_it_is_read() -> None:
    """Code found it and is not sure whose it is; where the reader says nothing either, it is told in `dropped`."""
    doubtful = "Tobias Renn believes that the ferry will be late."
    brief, *_ = read(guided_reply, Reader(), strategy="guided")
    assert support_of(brief)[doubtful] == "read"
    brief, *_ = read(guided_reply, lambda _: {"verdicts": []}, strategy="guided")
    assert doubtful not in support_of(brief)
    assert doubtful in {d.entry.get("statement") for d in brief.dropped if d.problems[0].code == "unconfirmed"}


def test_four_requests_at_most() -> None:
    """The exact checks' failures and the reader's objections go back together, and what comes back is read again."""
    wrong = changed("positions", 0, statement="They have waited 11 years for this.")
    again = {
        "positions": [{"id": 0, **GOOD["positions"][0]}, {"id": 1, **GOOD["positions"][1]}],
        "points": [{"id": 1, "cites": [3], "text": FACT}],
    }
    reader = Reader(("crew", "holder"), ("60 cars", "number"))
    brief, _, asked, outcome = read(saying(wrong, again), reader)
    assert [ask.id for ask in asked] == ["single", "judge", "repair", "judge"]
    said = asked[2].messages[1]["content"]
    assert "11" in said
    assert "A second reading objects: the view is not this actor's." in said
    assert "“Tobias Renn, who leads the Harbour Union, warned that the crew was too small.”" in said
    assert {kind_of(claim) for claim in claims_of(asked[3])} >= {"holder"}
    assert "reading-holder" in {problem.code for d in brief.dropped for problem in d.problems}
    assert support_of(brief)[VIEW] == "read"
    assert outcome.objections >= 2


def test_the_reader_is_told_what_is_said_and_not_by_whom() -> None:
    """Each claim is a JSON line; the model's own sorting (kind, stance, topic, status) is not in it."""
    _, _, asked, _ = read(saying(REPHRASED), Reader())
    claims = {kind_of(claim): claim for claim in claims_of(asked[1]) if is_control(claim) is None}
    assert set(claims) == {"actor", "fact", "event", "holder", "question"}
    told = {"id": claims["actor"]["id"], "cite": [4], "actor": "Ilse Varga", "role": "the island’s mayor"}
    assert claims["actor"] == told
    assert claims["event"]["time"] == "1 June 2026"
    assert claims["event"]["date"] == "2026-06-01"
    held = [claim for claim in claims_of(asked[1]) if kind_of(claim) == "holder"]
    assert held[0]["holder"] == "Ilse Varga"
    assert held[0]["quotes"] == ["We have waited nine years for this,"]
    assert "quotes" not in held[1]
    line = asked[1].messages[1]["content"].split("Statements:")[1]
    assert not any(label in line for label in ("supports", "warns", "scheduled", "person", 'second ferry"'))


def test_its_rules_are_the_same_for_every_article() -> None:
    """So that a provider keeps them in its cache; its schema is strict, and an answer has room to think before it."""
    _, _, one, _ = read(saying(GOOD), Reader())
    _, _, other, _ = read(saying(REPHRASED), Reader(text=TEXT + "Nobody knows."), text=TEXT + "Nobody knows.")
    assert one[1].messages[0] == other[1].messages[0]
    assert one[1].messages[0]["role"] == "system"
    assert one[1].schema == SCHEMA
    assert one[1].max_output_tokens >= 8192
    assert one[1].prompts.keys() == {"judge", "article"}


def test_only_what_the_article_says_itself_is_not_read() -> None:
    """Whole sentences and questions that stand there; a view and an actor with a role are read all the same."""
    whole = GOOD | {"what": {"cites": [2], "text": article().sentences[1].text, "points": []}, "positions": []}
    brief, _, asked, _ = read(saying(whole), Reader())
    kinds = [kind_of(claim) for claim in claims_of(asked[1]) if is_control(claim) is None]
    assert kinds == ["actor", "event"]
    assert brief.what.support == "extract"


def test_nothing_to_read_is_not_asked_about() -> None:
    """One request: the brief is made of the article's own sentences."""
    only = {"what": {"cites": [2], "text": article().sentences[1].text, "points": []}}
    _, _, asked, outcome = read(saying(only), Reader())
    assert [ask.id for ask in asked] == ["single"]
    assert outcome.claims == 0


def test_a_section_of_your_own_is_read_by_its_fields() -> None:
    """All its texts together are one claim."""
    draft = GOOD | {"figures": [{"cites": [3], "value": "60", "counts": "cars on board"}]}
    brief, _, asked, _ = read(saying(draft), Reader(), sections={"figures": Figure})
    (claim,) = (claim for claim in claims_of(asked[1]) if "entry" in claim)
    assert claim["entry"] == {"value": "60", "counts": "cars on board"}
    assert brief.sections["figures"][0].support == "read"


def test_more_claims_than_are_read_well_are_split() -> None:
    """Into readings of forty, each with control claims of its own; a failing one voids the whole."""
    sections = {"figures": Figure, "more": Figure, "most": Figure}
    many = [
        {"cites": [3], "value": "60", "counts": f"cars, said in the way that has the letter {chr(97 + n)}"}
        for n in range(20)
    ]
    draft = GOOD | dict.fromkeys(sections, many)
    brief, _, asked, outcome = read(saying(draft), Reader(), sections=sections)
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
    brief, _, asked, _ = read(saying(GOOD), Reader((FACT, problem)))
    assert "repair" in [ask.id for ask in asked]
    (dropped,) = brief.dropped
    assert (dropped.section, dropped.problems[0].code) == ("points", f"reading-{problem}")
    assert SAID[problem] in dropped.problems[0].message
    assert "Sentence 3: “The ship, which carries 60 cars" in dropped.problems[0].message


def test_an_objected_quotation_is_removed_and_the_view_stays() -> None:
    """It is listed; nothing is asked again for it."""
    brief, _, asked, _ = read(saying(GOOD), Reader(('"holder": "Ilse Varga"', "quote")))
    view = brief.positions[0]
    assert (view.statement, view.quotes, view.voice, view.support) == (VIEW, (), "reported", "read")
    (dropped,) = brief.dropped
    assert dropped.entry == {"actor": "Ilse Varga", "quotes": ["We have waited nine years for this,"]}
    assert dropped.problems[0].code == "reading-quote"
    assert [ask.id for ask in asked] == ["single", "judge"]


def test_a_view_that_is_the_objected_quotation_goes() -> None:
    """Without the words nothing is left of it."""
    quoting = changed("positions", 0, statement="“We have waited nine years for this.”")
    brief, _, _, _ = read(saying(quoting), Reader(("nine years", "quote")))
    assert [position.actor for position in brief.positions] == ["Tobias Renn"]
    assert [problem.code for d in brief.dropped for problem in d.problems] == ["reading-quote"]


def test_an_objected_date_is_removed_and_the_event_stays() -> None:
    """With the article's own time words."""
    brief, _, _, _ = read(saying(GOOD), Reader(('"event"', "date")))
    (when,) = brief.when
    assert (when.expression.text, when.date, when.earliest, when.latest) == ("1 June 2026", None, None, None)
    assert when.support == "read"
    assert brief.dropped[0].entry["date"] == "2026-06-01"


@pytest.mark.parametrize("problem", ["role", "invented", "hedge"])
def test_an_objected_role_is_emptied_and_the_person_stays(problem: str) -> None:
    """Somebody who is there is not lost for a wrong title, whatever the reader calls it."""
    brief, _, _, _ = read(saying(REPHRASED), Reader(("island’s mayor", problem)))
    varga = next(who for who in brief.who if who.name == "Ilse Varga")
    assert (varga.role, varga.support) == ("", "read")
    assert brief.dropped[0].entry == {"name": "Ilse Varga", "role": "the island’s mayor"}


def test_what_code_put_together_is_dropped_and_not_repaired() -> None:
    """In small steps the views are code's; the model is not asked to mend them."""
    brief, _, asked, _ = read(guided_reply, Reader(('"holder"', "holder")), strategy="guided")
    assert "repair" not in [ask.id for ask in asked]
    assert brief.positions == ()
    assert {d.section for d in brief.dropped} == {"positions"}


# ----------------------------------------------------------------------- a reader that cannot be believed, or not asked


def test_a_rubber_stamp_confirms_nothing() -> None:
    """It agrees to a control claim that code made false, and the whole reading is void."""

    def agreeing(ask: Ask) -> dict[str, Any]:
        return {"verdicts": [{"id": claim["id"], "problem": "none", "cite": 1} for claim in claims_of(ask)]}

    brief, _, asked, outcome = read(saying(REPHRASED), agreeing)
    assert "read" not in support_of(brief).values()
    assert outcome.reading_error == CONTROLS_FAILED
    assert [ask.id for ask in asked] == ["single", "judge"]
    assert brief.positions


def test_a_reader_that_objects_to_everything_is_not_believed() -> None:
    """It objects to a sentence of the article too."""

    def objecting(ask: Ask) -> dict[str, Any]:
        return {"verdicts": [{"id": claim["id"], "problem": "invented", "cite": 1} for claim in claims_of(ask)]}

    brief, _, _, outcome = read(saying(REPHRASED), objecting)
    assert outcome.reading_error == CONTROLS_FAILED
    assert brief.dropped == ()


def test_control_claims_stand_among_the_others_and_not_in_one_place() -> None:
    """Where, a hash of the article decides; the same for the same article."""
    places = set()
    for n in range(12):
        text = f"{TEXT}Nobody knows the {n}th answer.\n"
        _, _, asked, _ = read(saying(REPHRASED), Reader(text=text), text=text)
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

    brief, _, _, outcome = read(saying(GOOD), Careless())
    (point,) = brief.what.points
    assert (point.support, point.unchecked) == ("unconfirmed", ("meaning",))
    assert brief.dropped == ()
    assert outcome.reading_error is None


@pytest.mark.parametrize(
    ("verdict", "support"),
    [
        ({"problem": "none", "cite": None}, "read"),
        ({"problem": "None ", "cite": [3]}, "read"),
        ({"problem": "none", "cite": "3, 4"}, "read"),
        ({"problem": "none"}, "read"),
        ({"problem": "spelling", "cite": 3}, "unconfirmed"),
        ({"problem": None, "cite": 3}, "unconfirmed"),
        ("none", "unconfirmed"),
    ],
)
def test_one_verdict_that_is_odd_costs_no_other(verdict: Any, support: str) -> None:
    """It is read as it is meant, or left out."""

    class Odd(Reader):
        def verdict(self, claim: dict[str, Any]) -> Any:
            odd = {"id": claim["id"], **verdict} if isinstance(verdict, dict) else verdict
            return odd if claim.get("fact") == FACT else super().verdict(claim)

    brief, _, _, outcome = read(saying(GOOD), Odd())
    assert brief.what.points[0].support == support
    assert brief.what.support == "read"
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

    unread, _, _, outcome = read(saying(GOOD), lambda _: error)
    assert outcome.reading_error == error.message
    assert unread.what.points[0].support == "unconfirmed"
    assert unread.dropped == ()

    unrepaired, _, asked, _ = read(lambda ask: wrong if ask.id == "single" else error, Reader())
    assert [ask.id for ask in asked] == ["single", "judge", "repair"]
    assert [d.problems[0].code for d in unrepaired.dropped] == ["number-unsupported"]
    assert unrepaired.what.points[0].support == "read"

    reader = Reader()
    unread_again, _, _, outcome = read(saying(wrong, again), lambda ask: error if reader.asks else reader(ask))
    assert support_of(unread_again)[VIEW] == "unconfirmed"
    assert unread_again.what.points[0].support == "read"
    assert outcome.reading_error == error.message


def test_an_error_of_the_first_round_is_the_end() -> None:
    """There is no brief yet."""
    with pytest.raises(RequestError, match="no such thing"):
        read(lambda _: RequestError("no such thing"), Reader())


def test_a_long_reading_that_is_cut_is_asked_for_by_halves() -> None:
    """Once, down to twenty claims; what is cut again stays unconfirmed, and the rest is read."""
    sections = {"figures": Figure, "more": Figure}
    counts = [f"cars, said in the way that has the letter {chr(97 + n)}" for n in range(20)]
    draft = GOOD | {name: [{"cites": [3], "value": "60", "counts": words} for words in counts] for name in sections}
    reader = Reader()
    brief, _, asked, outcome = read(
        saying(draft), lambda ask: None if len(claims_of(ask)) > 24 else reader(ask), sections=sections
    )
    assert [ask.id for ask in asked].count("judge") == 4
    assert outcome.reading_error is None
    assert {entry.support for entry in brief.sections["more"]} == {"read"}


def test_a_short_reading_that_is_cut_confirms_nothing() -> None:
    """It is not asked about again and again."""
    brief, _, asked, outcome = read(saying(GOOD), lambda _: None)
    assert [ask.id for ask in asked].count("judge") == 1
    assert outcome.reading_error == CUT
    assert brief.what.points[0].support == "unconfirmed"


# ------------------------------------------------------------------------------------- what becomes of the unconfirmed


def test_the_unconfirmed_can_be_left_out() -> None:
    """Listed with that reason; the event is the article's own sentence then, and it is never an error."""
    brief, _, _, _ = read(saying(REPHRASED), lambda _: RequestError("no"), unconfirmed="drop")
    assert {entry.support for entry in entries(brief)} == {"extract"}
    assert brief.what.fallback
    assert {problem.code for d in brief.dropped for problem in d.problems} == {"unconfirmed"}
    assert {d.section for d in brief.dropped} == {"what", "points", "who", "when", "positions", "open_questions"}
    assert [who.role for who in brief.who if who.name == "Ilse Varga"] == [""]


def test_what_failed_and_is_kept_is_not_read() -> None:
    """It stays with its problems, unconfirmed."""
    wrong = changed("positions", 0, statement="They have waited 11 years for this.")
    brief, _, asked, _ = read(saying(wrong), Reader(), unsupported="keep", repairs=0)
    assert "11 years" not in asked[1].messages[1]["content"].split("Statements:")[1]
    kept = brief.positions[-1]
    assert (kept.support, [p.code for p in kept.problems]) == ("unconfirmed", ["number-unsupported"])


def test_an_entry_is_yielded_once_it_is_settled() -> None:
    """Nothing is streamed before it was read, and what is streamed is what the Brief holds."""
    brief, checked, _, _ = read(saying(REPHRASED), Reader((FACT, "invented"), ('"event"', "date")))
    streamed = [one.entry for one in checked]
    assert all(entry.support != "unconfirmed" for entry in streamed)
    assert {*brief.who, *brief.when, *brief.positions, *brief.open_questions} == {
        entry for entry in streamed if entry != brief.what.model_copy(update={"points": ()})
    }


# ---------------------------------------------------------------------------------------------- through the library


class Served:
    """A fake endpoint behind a client of OpenAI's: a draft to the writer's request, verdicts to the reader's."""

    def __init__(self, reading: Any = None, draft: dict[str, Any] | None = None) -> None:
        self.fake = FakeEndpoint(self.reply)
        self.heard = Listener()
        self.reading = reading
        self.draft = draft or REPHRASED

    async def reply(self, request: httpx2.Request) -> httpx2.Response:
        body = json.loads(request.content)
        if body["response_format"]["json_schema"]["name"] != "verdicts":
            return completion(json.dumps(self.draft if "repair" not in str(body["response_format"]) else {}))
        if callable(self.reading):
            return await self.reading()  # type: ignore[no-any-return]
        if self.reading is not None:
            return self.reading  # type: ignore[no-any-return]
        return completion(json.dumps(Reader()(SimpleNamespace(messages=body["messages"]))))  # type: ignore[arg-type]

    def summarise(self, **options: Any) -> Brief:
        async def work() -> Brief:
            async with self.fake.client() as client:
                known: dict[str, Any] = {"model": "tern-70b", "strategy": "single", "attempts": 1, "repairs": 0}
                return await briefing.asummarise(article(), client=client, on_event=self.heard, **known | options)

        return run(work())

    @property
    def asked(self) -> list[str]:
        return [body["response_format"]["json_schema"]["name"] for body in self.fake.bodies]


def test_a_capable_model_reads_what_it_wrote() -> None:
    """`auto` is the writing model; its share of the totals is told apart."""
    served = Served()
    brief = served.summarise()
    assert served.asked == ["brief", "verdicts"]
    made = brief.provenance
    assert made.judge is not None
    assert (made.judge.model, made.judge.provider) == (made.model, made.provider) == ("tern-70b", "gpu.test")
    assert (made.asks, made.judge.asks) == (2, 1)
    assert made.usage == made.judge.usage + made.judge.usage == Usage(input=20, cached=8, output=10)
    assert (made.judge.claims, made.judge.objections, made.judge.error) == (7, 0, None)
    assert {"single", "length", "judge", "article"} == set(made.prompts)
    assert "second reading (7 statements)" in served.heard.heard("ask")
    assert Brief.model_validate_json(brief.to_json()) == brief


@pytest.mark.parametrize(
    ("options", "reads"),
    [
        ({"judge": "off"}, False),
        ({"model": "tern-7b"}, False),
        ({"model": "tern-7b", "judge": "same"}, True),
        ({"model": "tern-70b", "judge": "auto"}, True),
    ],
)
def test_who_reads(options: dict[str, Any], *, reads: bool) -> None:
    """By itself a small model does not read: too many of its verdicts would be wrong."""
    served = Served()
    brief = served.summarise(**options)
    assert ("verdicts" in served.asked) is reads
    assert (brief.provenance.judge is not None) is reads


def test_a_named_judge_is_another_model_at_its_own_address(monkeypatch: pytest.MonkeyPatch) -> None:
    """It gets the article and the statements, under its own key; what it took is added to the totals."""
    asked: list[tuple[str, str | None, str]] = []

    async def ask(self: Model, what: Ask) -> Answer:
        asked.append((self.name, self.endpoint.api_key, what.id))
        self._transport.usage += Usage(input=5, output=1)
        return answer(what, Reader()(what) if what.reader else REPHRASED)

    monkeypatch.setattr(Model, "ask", ask)
    brief = briefing.summarise(
        article(), model="tern-7b", base_url="http://one.test/v1", api_key="k1", strategy="single", repairs=0,
        judge="gull-70b", judge_base_url="http://two.test/v1", judge_api_key="k2",
    )  # fmt: skip
    assert asked == [("one.test/tern-7b", "k1", "single"), ("two.test/gull-70b", "k2", "judge")]
    judge = brief.provenance.judge
    assert judge is not None
    assert (judge.model, judge.provider, judge.asks) == ("gull-70b", "two.test", 1)
    assert brief.provenance.usage == Usage(input=10, output=2)


def test_a_named_judge_without_a_key_is_told_before_anything_is_asked() -> None:
    """Nothing was paid for by then."""
    served = Served()
    with pytest.raises(ConfigError, match="BRIEFING_JUDGE_API_KEY"):
        served.summarise(judge="openai/gpt-5")
    assert served.fake.requests == []


@pytest.mark.parametrize(
    "reading",
    [
        refusal(400, "no such thing"),
        refusal(401, "bad key"),
        refusal(429, "slow down", {"retry-after": "0"}),
        httpx2.Response(502, text="<html>Bad gateway</html>"),
        completion(None, refusal="I will not"),
        completion("not JSON at all"),
        httpx2.ConnectError("gone"),
    ],
    ids=["400", "401", "429", "502", "refusal", "garbage", "connection"],
)
def test_a_reading_that_cannot_be_had_costs_no_brief(reading: Any, caplog: pytest.LogCaptureFixture) -> None:
    """It comes unconfirmed, with a note as an event and in the log, and `Provenance` says why."""

    async def fails() -> Any:
        raise reading

    served = Served(fails if isinstance(reading, Exception) else reading)
    brief = served.summarise()
    assert brief.provenance.judge is not None
    assert brief.provenance.judge.error
    assert brief.positions[0].support == "unconfirmed"
    (note,) = (note for note in served.heard.heard("note") if "second reading" in note)
    assert "failed; continuing without it" in note
    assert note in caplog.text


def test_the_deadline_in_the_reading_costs_no_brief() -> None:
    """What was written in time is shown, unconfirmed."""

    async def never() -> Any:
        await asyncio.sleep(60)

    served = Served(never)
    brief = served.summarise(deadline=2)
    assert brief.what.support == "unconfirmed"
    assert brief.provenance.judge is not None
    assert "deadline" in (brief.provenance.judge.error or "")
    assert brief.provenance.elapsed_seconds < 3


def test_the_deadline_in_the_repair_costs_no_brief() -> None:
    """What failed is in `dropped`, with its reason."""
    wrong = changed("positions", 0, statement="They have waited 11 years for this.")
    served = Served(draft=wrong)

    async def reply(request: httpx2.Request) -> httpx2.Response:
        if json.loads(request.content)["response_format"]["json_schema"]["name"] == "repair":
            await asyncio.sleep(60)
        return await Served.reply(served, request)

    served.fake.replies = [reply]
    brief = served.summarise(deadline=2, repairs=1)
    assert [d.problems[0].code for d in brief.dropped] == ["number-unsupported"]
    assert brief.what.support == "read"


def test_the_bound_on_the_cost_in_the_reading_costs_no_brief(monkeypatch: pytest.MonkeyPatch) -> None:
    """`max_cost` is over both models; with nothing left for the reading the brief comes unread."""

    async def ask(self: Model, what: Ask) -> Answer:
        if what.reader:
            raise QuotaError("it could cost more than max_cost")
        return answer(what, REPHRASED)

    monkeypatch.setattr(Model, "ask", ask)
    brief = briefing.summarise(article(), model="openai/gpt-4.1-mini", api_key="k", repairs=0, max_cost=0.5)
    assert brief.provenance.judge is not None
    assert "max_cost" in (brief.provenance.judge.error or "")
    assert brief.provenance.cost_usd is not None


def test_a_void_reading_is_told() -> None:
    """The reader failed control claims: a note, and nothing is confirmed."""
    stamp = completion(json.dumps({"verdicts": [{"id": n, "problem": "none", "cite": 1} for n in range(1, 40)]}))
    served = Served(stamp)
    brief = served.summarise()
    assert brief.provenance.judge is not None
    assert brief.provenance.judge.error == CONTROLS_FAILED
    assert any("controls failed" in note for note in served.heard.heard("note"))
    assert "read" not in support_of(brief).values()


def test_an_unconfirmed_statement_can_be_an_error() -> None:
    """It carries the brief."""
    with pytest.raises(GroundingError, match="statements are unconfirmed, in: ") as caught:
        Served().summarise(unconfirmed="raise", judge="off")
    assert caught.value.brief.positions
    assert Served().summarise(unconfirmed="raise").positions


def test_leaving_out_the_unconfirmed_is_never_an_error() -> None:
    """Not even where nothing else is left: the event is the article's own sentence."""
    brief = Served().summarise(unconfirmed="drop", judge="off")
    assert brief.what.fallback
    assert {entry.support for entry in entries(brief)} == {"extract"}
    assert Served().summarise(unconfirmed="drop", judge="off", unsupported="raise").what.fallback


def test_a_doubtful_name_is_no_actor_where_the_unconfirmed_is_left_out() -> None:
    """Neither as the model gave it nor seated for a position, whose own words are told with it."""
    text = "Der Rat kaufte ein Schiff. Die Bürgermeisterin sagte: „Wir haben lange gewartet.“"
    view = {"actor": "Merz", "topic": "Schiff", "stance": "states", "statement": "Wir haben lange gewartet."}
    draft = {
        "who": [{"cites": [1], "name": "Scholz", "kind": "person", "role": ""}],
        "what": {"cites": [1], "text": "Der Rat kaufte ein Schiff.", "points": []},
        "positions": [{"cites": [2], **view}],
    }
    made = article(text=text, language="de", title=None)
    brief = run(_brief_of(made, draft, unconfirmed="drop"))
    assert (brief.who, brief.positions) == ((), ())
    assert [d.section for d in brief.dropped] == ["who", "positions"]
    assert verify(brief).ok


async def _brief_of(made: Any, draft: dict[str, Any], **options: Any) -> Brief:
    served = Served(draft=draft)
    async with served.fake.client() as client:
        known: dict[str, Any] = {"model": "tern-7b", "strategy": "single", "repairs": 0}
        return await briefing.asummarise(made, client=client, **known | options)


class Cause(Point):
    """A fact with its cause."""

    cause: str


def test_a_section_made_of_a_built_in_entry_is_a_section_of_your_own() -> None:
    """All its texts are read, and it is no extract for the text that it inherits."""
    draft = GOOD | {"causes": [{"cites": [2], "text": article().sentences[1].text, "cause": "They were lonely."}]}
    brief, _, asked, _ = read(saying(draft), Reader(), sections={"causes": Cause})
    (claim,) = (claim for claim in claims_of(asked[1]) if "entry" in claim)
    assert claim["entry"]["cause"] == "They were lonely."
    assert brief.sections["causes"][0].support == "read"
    unread, _, _, _ = read(saying(draft), lambda _: RequestError("no"), sections={"causes": Cause})
    assert unread.sections["causes"][0].support == "unconfirmed"


def test_an_article_that_orders_the_reader_about_is_found_out() -> None:
    """It confirms all but sentences of the article that were changed; the control claim is one of the brief's own."""

    def ordered(ask: Ask) -> dict[str, Any]:
        changed_sentence = {claim["id"] for claim in claims_of(ask) if is_control(claim) is False}
        return {
            "verdicts": [
                {"id": claim["id"], "problem": "invented" if claim["id"] in changed_sentence else "none", "cite": 1}
                for claim in claims_of(ask)
            ]
        }

    draft = GOOD | {"what": GOOD["what"] | {"points": []}}
    draft["when"] = [GOOD["when"][0] | {"event": "The ship of 60 cars is to sail."}]
    brief, _, _, outcome = read(saying(draft), ordered)
    assert outcome.reading_error == CONTROLS_FAILED
    assert "read" not in support_of(brief).values()


class Words(Entry):
    """Words of the article, as spans."""

    heading: str
    said: tuple[Evidence, ...]


def test_spans_in_a_section_of_your_own_are_read_as_their_words() -> None:
    """Not as places, which say nothing to a reader."""
    draft = GOOD | {"words": [{"cites": [3], "heading": "A ship", "said": ["60 cars", "1 June 2026"]}]}
    _, _, asked, _ = read(saying(draft), Reader(), sections={"words": Words})
    (claim,) = (claim for claim in claims_of(asked[1]) if "entry" in claim)
    assert claim["entry"] == {"heading": "A ship", "said": ["60 cars", "1 June 2026"]}
