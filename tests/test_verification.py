"""`verify`: whether a Brief still holds. The Brief here is made from answers written for the test."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from briefing import Article, Brief, cli, verify
from tests.briefs import TEXT, article, judge, provenance
from tests.generation.replies import GOOD, drive, saying


@pytest.fixture(scope="module")
def brief() -> Brief:
    return drive(saying(GOOD))[0].assembly.brief(provenance())


def edited(brief: Brief, *path: str | int, value: Any) -> dict[str, Any]:
    """The Brief's JSON with one value changed by hand."""
    raw: dict[str, Any] = json.loads(brief.to_json())
    place: Any = raw
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    return raw


def codes(brief: Any, source: Any = None) -> list[str]:
    return [problem.code for problem in verify(brief, source).problems]


def test_a_brief_that_holds_is_reported_so(brief: Brief) -> None:
    """As an object, a dict, text or bytes, with or without the article."""
    for form in (brief, json.loads(brief.to_json()), brief.to_json(), brief.to_json().encode()):
        assert verify(form) == verify(form, article()) == verify(form, TEXT)
        assert verify(form).ok


def test_a_time_that_another_statement_tells_is_checked_with_that(brief: Brief) -> None:
    """Its event is empty, and stands elsewhere in other words; its date is that of the words all the same."""
    told = brief.when[0].model_copy(update={"event": "", "told_by": "what", "support": "extract", "unchecked": ()})
    assert codes(brief.model_copy(update={"when": (told,)})) == []
    wrong = told.model_copy(update={"evidence": brief.positions[0].evidence})
    assert "expression-unsupported" in codes(brief.model_copy(update={"when": (wrong,)}))


def test_an_article_that_changed_by_a_character_is_caught(brief: Brief) -> None:
    """The hash says so, and the spans behind the change do not hold."""
    changed = TEXT.replace("60 cars", "61 cars")
    assert {"article-changed", "evidence-mismatch"} <= set(codes(brief, changed))
    assert "article-changed" in codes(brief, Article.of(changed, language="en"))


def test_the_sentences_are_those_of_the_text_given(brief: Brief) -> None:
    """What the article now says beside a citation decides, not what it said when the Brief was verified before."""
    raw = edited(brief, "what", "text", value="The council agreed to buy a second ferry that carries 60 cars.")
    told = Brief.model_validate_json(json.dumps(raw))
    assert "number-unsupported" not in codes(told)
    at_what = [(p.section, p.code) for p in verify(told, TEXT.replace("60 cars", "61 cars")).problems]
    assert ("what", "number-unsupported") in at_what


@pytest.mark.parametrize(
    ("path", "value", "code"),
    [
        (("positions", 0, "evidence", 0, "start"), 182, "evidence-mismatch"),
        (("positions", 0, "evidence", 0, "text"), "They have waited ten years.", "evidence-mismatch"),
        (("positions", 0, "evidence"), [], "cite-missing"),
        (("positions", 0, "actor"), "Boris Galt", "name-unsupported"),
        (("positions", 0, "actor"), "Tobias Renn", "evidence-mismatch"),
        (("positions", 0, "topic"), "football", "reference-missing"),
        (("positions", 0, "statement"), "They have waited 11 years for this.", "number-unsupported"),
        (("positions", 0, "statement"), "“We waited nine years for this.”", "quote-altered"),
        (("positions", 0, "via"), "Tobias Renn", "evidence-mismatch"),
        (("positions", 1, "voice"), "ascribed", "evidence-mismatch"),
        (("what", "support"), "extract", "support-mismatch"),
        (("what", "support"), "read", "support-mismatch"),
        (("positions", 0, "problems"), [{"code": "quote-altered", "message": "m"}], "quote-altered"),
        (("who", 0, "central"), True, "evidence-mismatch"),
        (("who", 0, "role"), "mayor of Krellow", "name-unsupported"),
        (("who", 0, "role"), "astronaut", "support-mismatch"),
        (("when", 0, "date"), "2026-06-02", "date-mismatch"),
        (("when", 0, "latest"), "2026-06-02", "date-mismatch"),
        (("when", 0, "event"), "The ferry sails from 3 July 2026.", "date-unsupported"),
        (("what", "text"), "The council sold a ferry for €9 million.", "number-unsupported"),
        (("what", "text"), " ", "empty"),
        (("what", "points", 0, "text"), "The ship carries 70 cars.", "number-unsupported"),
        (("open_questions", 0, "question"), "The new pier is paid.", "not-a-question"),
    ],
)
def test_a_brief_edited_by_hand_is_caught(brief: Brief, path: tuple[str | int, ...], value: Any, code: str) -> None:
    """Each edit with the code of the check that sees it, and where it is."""
    report = verify(edited(brief, *path, value=value))
    assert not report.ok
    assert code in [problem.code for problem in report.problems]
    assert all(problem.message for problem in report.problems)
    assert report.problems[0].section == (path[0] if "points" not in path else "points")


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("positions", 0, "quotes"), []),
        (("positions", 0, "voice"), "reported"),
        (("when", 0, "date"), None),
        (("when", 0, "earliest"), None),
        (("what", "text"), "The council of Norrholm refused to buy a second ferry for €4.2 million."),
    ],
)
def test_what_a_reader_takes_out_or_has_to_judge_is_no_problem(
    brief: Brief, path: tuple[str | int, ...], value: Any
) -> None:
    """A quotation or a date may be missing; what is meant stays unconfirmed, as it is recorded."""
    report = verify(edited(brief, *path, value=value))
    assert report.problems == ()
    assert report.statements == verify(brief).statements


def test_what_supports_each_statement_is_told_as_recorded(brief: Brief) -> None:
    """By section and place, with what is in doubt; and the reader that the Brief names."""
    report = verify(brief)
    assert [(s.section, s.index, s.support, s.unchecked) for s in report.statements] == [
        (section, index, entry.support, entry.unchecked) for section, index, entry in brief.every_entry()
    ]
    assert {s.support for s in report.statements} == {"extract", "unconfirmed"}
    assert report.read_by is None


def test_a_statement_said_to_be_read_needs_a_reader(brief: Brief) -> None:
    """The Brief names the model of the second reading, or nothing was read."""
    raw = edited(brief, "what", "support", value="read")
    assert codes(raw) == ["support-mismatch"]
    raw["provenance"]["judge"] = judge().model_dump(mode="json")
    report = verify(raw)
    assert (report.problems, report.read_by) == ((), "openai/made-up-mini")
    assert report.statements[0].support == "read"


def test_filled_fields_are_compared_for_the_same_version_only(brief: Brief) -> None:
    """Another version may find more mentions, or another date; spans and statements are checked all the same."""
    raw = edited(brief, "when", 0, "date", value="2026-06-02")
    raw["positions"][0]["via"] = "Tobias Renn"
    assert set(codes(raw)) == {"date-mismatch", "evidence-mismatch"}
    raw["provenance"]["briefing_version"] = "0.0.1"
    assert codes(raw) == []
    raw["what"]["text"] = "The council bought a ferry for €9 million."
    assert codes(raw) == ["number-unsupported"]


def test_of_a_brief_of_version_1_is_told_what_each_statement_would_be(brief: Brief) -> None:
    """It recorded no support: it reads with everything unconfirmed, and `verify` says what code gives today."""
    old = json.loads(brief.to_json()) | {"schema_version": "1"}
    for entry in (old["what"], *old["what"]["points"], *old["who"], *old["when"], *old["positions"]):
        entry.pop("support")
        entry["unchecked"] = []
    old["open_questions"][0] = {k: v for k, v in old["open_questions"][0].items() if k != "support"}
    read = Brief.model_validate_json(json.dumps(old))
    assert {(entry.support, entry.unchecked) for _, _, entry in read.every_entry()} == {("unconfirmed", ("meaning",))}
    report = verify(old)
    assert report.ok
    assert report.statements == verify(brief).statements


@pytest.mark.parametrize("bad", ["", "{", "[]", "3", b"\xff", {"what": 3}, {"schema_version": "1", "what": 3}, edited])
def test_what_is_no_brief_is_reported_not_raised(bad: Any) -> None:
    """The report says where its shape is wrong."""
    report = verify(bad)
    assert (report.ok, report.problems[0].code) == (False, "not-a-brief")
    assert report.problems[0].message


def test_a_brief_without_its_article_needs_it(brief: Brief) -> None:
    """With the article given, it is verified like any other."""
    short = brief.without_text()
    assert codes(short) == ["article-missing"]
    assert verify(short, article()).ok


def test_the_command_tells_by_its_exit_code(brief: Brief, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """0: it holds, 1: it does not, 2: it cannot be read."""
    good, bad, text = tmp_path / "good.json", tmp_path / "bad.json", tmp_path / "story.txt"
    good.write_text(brief.to_json(), encoding="utf-8")
    bad.write_text(json.dumps(edited(brief, "when", 0, "date", value="2026-06-02")), encoding="utf-8")
    text.write_text(TEXT, encoding="utf-8")
    assert cli.main(["verify", str(good)]) == 0
    assert capsys.readouterr().out.startswith("every statement passes the exact checks; ")
    assert cli.main(["verify", str(good), str(text), "--json"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert (shown["ok"], shown["problems"], shown["read_by"]) == (True, [], None)
    assert {"section": "what", "index": None, "support": "unconfirmed", "unchecked": ["meaning"]} in shown["statements"]
    assert cli.main(["verify", str(bad)]) == 1
    assert capsys.readouterr().out.startswith("when 0: date-mismatch: ")
    bad.write_text("{}", encoding="utf-8")
    assert cli.main(["verify", str(bad)]) == 1
    assert capsys.readouterr().out.startswith("brief: not-a-brief: ")
    assert cli.main(["verify", str(tmp_path / "none.json")]) == 2
    assert "cannot read" in capsys.readouterr().err


def test_no_library_of_a_model_is_loaded(brief: Brief, tmp_path: Path) -> None:
    """Neither openai nor instructor, whatever the brief."""
    path = tmp_path / "brief.json"
    path.write_text(brief.to_json(), encoding="utf-8")
    code = (
        "import sys; from briefing import verify\n"
        f"assert verify(open({str(path)!r}).read()).ok\n"
        "print([name for name in ('openai', 'instructor', 'httpx2') if name in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert run.stdout == "[]\n"
