"""A Brief written out: complete, readable at every width, and harmless whatever the article brought along."""

from __future__ import annotations

import re
from typing import Any

import pytest

from briefing.article import Article
from briefing.brief import (
    BY_CODE,
    Brief,
    Doubt,
    Dropped,
    OpenQuestion,
    Position,
    Problem,
    Support,
    What,
    When,
    Who,
)
from briefing.errors import ConfigError
from briefing.provenance import Judge, Usage
from briefing.rendering import Format, formats, render
from briefing.rendering.labels import date_label, footer, quoted
from tests.briefs import TEXT, article, brief, judge, provenance, sentence, span
from tests.rendering.briefs import CONTROL, Crew, hostile, minimal

# ------------------------------------------------------------------------------------------------ the formats


def test_an_unknown_format_is_refused_with_the_known_ones() -> None:
    """The error lists what there is."""
    unknown: Any = "html5"
    with pytest.raises(ConfigError, match="'html5'; choose one of: terminal, markdown, json, html"):
        render(brief(), unknown)
    assert formats() == ("terminal", "markdown", "json", "html")


@pytest.mark.parametrize("name", formats())
def test_every_rendering_ends_in_one_line_feed(name: Format) -> None:
    """Output can be written to a file as it is."""
    text = render(brief(), name)
    assert text.endswith("\n")
    assert not text.endswith("\n\n")


def test_json_round_trips_to_an_equal_brief() -> None:
    """Nothing is lost in JSON, hostile words included."""
    for one in (minimal(), hostile()):
        assert Brief.model_validate_json(render(one, "json")) == one


def test_json_shows_no_control_character() -> None:
    """What would steer a terminal is an escape in JSON."""
    assert not CONTROL.search(render(hostile(), "json"))


@pytest.mark.parametrize("name", formats())
def test_rendering_looks_at_no_environment(name: Format, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same arguments give the same text, whatever the terminal says."""
    before = render(brief(), name, colour=True)
    for variable, value in {"NO_COLOR": "1", "TERM": "dumb", "COLUMNS": "33", "FORCE_COLOR": "1"}.items():
        monkeypatch.setenv(variable, value)
    assert render(brief(), name, colour=True) == before


# ------------------------------------------------------------------------------------------------ the words


READABLE: tuple[Format, ...] = ("terminal", "markdown")


@pytest.mark.parametrize("name", READABLE)
def test_times_stand_in_order_and_the_undated_last(name: Format) -> None:
    """The order is that of the earliest moment meant, not that of the article."""
    source = article()
    when: dict[str, Any] = {"expression": span(source, "on Tuesday"), "status": "past"}
    times = tuple(
        When(event=event, earliest=earliest, **when)
        for event, earliest in [
            ("D", None),
            ("C", "2026-06-01T09:30:00+02:00"),
            ("B", "2026-06-01"),
            ("A", "2025-12-31"),
        ]
    )
    page = render(brief(when=times), name)
    assert re.findall(r"(?:^|\|) ?– +\|? ?([A-D])", page, re.MULTILINE) == ["A", "B", "C", "D"]


@pytest.mark.parametrize(
    ("date", "label"),
    [
        (None, "–"),
        ("2026-03", "2026-03"),
        ("2026-03-12T01:15:00+01:00", "2026-03-12 01:15 +01:00"),
        ("2026-03-12T01:15:30Z", "2026-03-12 01:15 UTC"),
        ("2026-03-12T01:15", "2026-03-12 01:15"),
        ("2026-03/2026-05", "2026-03 – 2026-05"),
        ("2026-03/..", "from 2026-03"),
        ("2026-03/", "from 2026-03"),
        ("../2026-05", "until 2026-05"),
        ("2026-21~", "about spring 2026"),
        ("../2026-03~", "until about 2026-03"),
        ("2026-03?", "perhaps 2026-03"),
        ("2026-34", "second quarter of 2026"),
        ("198X", "1980s"),
        ("18XX~", "about 1800 – 1899"),
    ],
)
def test_dates_are_written_for_a_reader(date: str | None, label: str) -> None:
    """An EDTF string becomes words where it has an interval, a doubt, a season or a time of day."""
    when = When(event="e", expression=span(article(), "on Tuesday"), status="past", date=date)
    assert date_label(when) == label


@pytest.mark.parametrize(
    ("text", "words", "shown"),
    [
        ("He said “we go”.", "we go", "“we go”"),
        ('He said "we go".', "we go", '"we go"'),
        ("Er sagte „wir gehen“.", "wir gehen", "„wir gehen“"),
        ("Powiedział: „idziemy”.", "idziemy", "„idziemy”"),
        ("Er sagte »wir gehen«.", "wir gehen", "»wir gehen«"),
        ("Il a dit «\u202fon y va\u202f».", "on y va", "«\u202fon y va\u202f»"),
        ("彼は「行く」と述べた。", "行く", "「行く」"),
        ("“We go. \n“We stay.”", "We go.", "“We go.”"),
        ("We go, he said.", "We go", "“We go”"),
        ('x" we go', "we go", "“we go”"),
    ],
)
def test_quotations_keep_the_marks_of_the_article(text: str, words: str, shown: str) -> None:
    """The words stand in the marks that the article has around them, or in plain ones."""
    source = Article.of(text, language="en")
    assert quoted(source, span(source, words)) == shown
    without = source.model_copy(update={"text": None})
    assert quoted(without, span(source, words)) == f"“{words}”"


@pytest.mark.parametrize("name", READABLE)
def test_a_quotation_that_is_the_statement_is_shown_once(name: Format) -> None:
    """A view in the article's own words is not repeated below itself; other quotations are."""
    source = Article.of("“We go,” he said. “We stay.”", language="en")
    quotes = (span(source, "We go,"), span(source, "We stay."))
    parts: dict[str, Any] = {"actor": "Ivo Berg", "topic": "", "stance": "states", "evidence": (sentence(source, 1),)}
    position = Position(statement="“We go.”", quotes=quotes, **parts)
    one = minimal(article=source, positions=(position,), what=What(text="A trip."))
    shown = render(one, name).partition("Positions")[2]
    assert (shown.count("We go"), shown.count("“We stay.”")) == (1, 1)
    assert re.findall("<blockquote.*?>(.*)</blockquote>", render(one, "html")) == ["“We stay.”"]


@pytest.mark.parametrize("name", READABLE)
def test_a_quotation_stands_with_one_view_and_a_long_one_with_none(name: Format) -> None:
    """Several views may rest on one sentence; a paragraph between quotation marks is no part of a brief."""
    source = Article.of(f"“We go,” he said. “{'We stay and stay. ' * 20}”", language="en")
    quotes = (span(source, "We go,"), span(source, ("We stay and stay. " * 20).strip()))
    parts: dict[str, Any] = {"actor": "Ivo Berg", "topic": "", "stance": "states", "quotes": quotes}
    views = tuple(Position(statement=text, **parts) for text in ("He leaves.", "He is off."))
    one = minimal(article=source, positions=views, what=What(text="A trip."))
    shown = render(one, name).partition("Positions")[2]
    assert (shown.count("“We go,”"), shown.count("stay")) == (1, 0)
    assert re.findall("<blockquote.*?>(.*)</blockquote>", render(one, "html")) == ["“We go,”"]


SHOWN_TOO: tuple[Format, ...] = ("terminal", "markdown", "html")


@pytest.mark.parametrize("name", SHOWN_TOO)
def test_a_time_that_another_statement_tells_points_to_it(name: Format) -> None:
    """Nothing is said twice: the date stands with the main event, and the list says where it is told."""
    known = brief()

    def told(when: When, place: str) -> When:
        return when.model_copy(update={"event": "", "told_by": place})

    june, tuesday = known.when
    page = words_of(brief(when=(told(june, "what.points[1]"), told(tuesday, "what"))), name)
    assert page.count("agreed to buy a second ferry") == 1 + (name == "html")  # the drawing's title
    assert "in the main event" in page
    assert "in a fact above" in page
    assert "“on Tuesday”: 2026-03-10" in page.partition(" Who ")[0]
    assert "see 2026-03-10" in words_of(brief(when=(told(june, "when[1]"), tuesday)), name)
    assert "see Ilse Varga" in words_of(brief(when=(told(june, "positions[0]"),)), name)


def test_nothing_to_say_of_how_a_view_is_known_leaves_no_line() -> None:
    """Quoted, and about no topic: the statement stands alone."""
    source = article()
    known: dict[str, Any] = {"topic": "", "stance": "states", "voice": "quoted"}
    quote = span(source, "We have waited nine years for this,")
    views = tuple(
        Position(actor="Ilse Varga", statement=f"“{words}”", quotes=(quote,), **known)
        for words in ("We have waited nine years for this.", "We have waited nine years for this, and more.")
    )
    shown = render(minimal(article=source, positions=views), "terminal").partition("Positions")[2]
    first, _, second = shown.partition("for this.”\n")
    assert "nine years" in first
    assert second.splitlines()[0].strip().startswith("states")


@pytest.mark.parametrize("name", READABLE)
def test_positions_of_one_actor_stand_together(name: Format) -> None:
    """Each actor is named once as a heading, in the order of the first position."""
    part = render(brief(), name).split("Positions")[1].split("Open questions")[0]
    assert re.findall(r"^(?:### )?(Ilse Varga|Tobias Renn)", part, re.MULTILINE) == ["Ilse Varga", "Tobias Renn"]


@pytest.mark.parametrize("name", READABLE)
def test_how_a_view_is_known_is_said(name: Format) -> None:
    """Reported, ascribed by whom, or quoted where no words could be cut out."""
    known: dict[str, Any] = {"actor": "Ilse Varga", "topic": "taxes", "stance": "denies", "statement": "No."}
    voices: tuple[dict[str, Any], ...] = (
        {"voice": "quoted"},
        {"voice": "reported"},
        {"voice": "ascribed"},
        {"voice": "ascribed", "via": "Renn"},
    )
    positions = tuple(Position(**known, **more) for more in voices)
    page = render(brief(positions=positions), name)
    found = re.findall(r"on taxes · ([^*\n]+)", page)
    assert found == ["quoted", "reported", "ascribed", "according to Renn"]


def words_of(one: Brief, name: Format) -> str:
    """What a reader reads in a rendering, on one line."""
    text = re.sub(r"<style>.*?</style>|<script>.*?</script>", " ", render(one, name), flags=re.DOTALL)
    text = re.sub('<bdi class="doubts" lang="en">([^<]*)</bdi>', r"(\1)", text)  # the other two write parentheses
    return " ".join(re.sub("<[^>]+>|&nbsp;", " ", text).replace("\\", "").split())


def beside(page: str) -> list[str]:
    """What is unconfirmed, beside the statements of a page."""
    return re.findall(r"\(unconfirmed: ([^)]*)\)", page)


def doubted(judge_: Judge | None, *unchecked: Doubt, support: Support = "unconfirmed") -> Brief:
    """A Brief with one statement that is not confirmed, and one that is."""
    rests: dict[str, Any] = {"evidence": (sentence(article(), 5),)}
    known: dict[str, Any] = {"actor": "Varga", "topic": "", "stance": "denies", "statement": "No new taxes.", **rests}
    position = Position(support=support, unchecked=unchecked, **known)
    what = What(text="A ferry is bought.", support="extract")
    return minimal(article=article(), what=what, positions=(position,), provenance=provenance(judge=judge_))


SHOWN: tuple[Format, ...] = ("terminal", "markdown", "html")


@pytest.mark.parametrize("name", SHOWN)
@pytest.mark.parametrize(
    ("unchecked", "words"),
    [
        ((), "whether the article says this"),
        (("meaning",), "whether the article says this"),
        (("speaker",), "who said it"),
        (("role",), "the role"),
        (("time",), "the time"),
        (("name",), "a name"),
        (("meaning", "speaker"), "who said it and whether the article says this"),
        (("name", "meaning", "time"), "the time, a name and whether the article says this"),
    ],
)
def test_what_the_second_reading_left_unconfirmed_is_said_beside_it(
    name: Format, unchecked: tuple[Doubt, ...], words: str
) -> None:
    """In words, beside the statement alone; nothing is said at the top."""
    page = words_of(doubted(judge(), *unchecked), name)
    assert re.search(r"No new taxes\. (\[5\]|5) \(unconfirmed", page)
    assert beside(page) == [words]
    assert page.count("unconfirmed") == 1
    assert "There was no second reading" not in page


@pytest.mark.parametrize("name", SHOWN)
@pytest.mark.parametrize("support", ["extract", "read"])
def test_what_is_confirmed_says_nothing(name: Format, support: Support) -> None:
    """Neither beside the statement nor at the top."""
    assert "nconfirmed" not in words_of(doubted(judge(), support=support), name)


@pytest.mark.parametrize("name", SHOWN)
def test_without_a_second_reading_the_page_says_so_once(name: Format) -> None:
    """At the top; beside a statement only a doubt about who said it, or about a role."""
    page = words_of(doubted(None, "meaning", "speaker", "time"), name)
    note = (
        "There was no second reading. Names, numbers, dates and quotations were checked; "
        "statements that are not in the article’s own words are unconfirmed."
    )
    assert page.index(note) < page.index("A ferry is bought.")
    assert page.count("There was no second reading") == 1
    assert beside(page) == ["who said it"]
    assert beside(words_of(doubted(None, "meaning", "time", "name"), name)) == []
    extracts = words_of(doubted(None, support="extract"), name)
    assert "There was no second reading. Every statement here is in the article’s own words." in extracts


@pytest.mark.parametrize("name", SHOWN)
@pytest.mark.parametrize(
    ("error", "why"),
    [
        ("The endpoint did not answer in time.", "The endpoint did not answer in time. Names,"),
        ("controls failed", "it misjudged statements planted to test it. Names,"),
    ],
)
def test_a_reading_that_failed_says_why(name: Format, error: str, why: str) -> None:
    """Where it confirmed nothing, the page is that of a brief without one, with the reason."""
    page = words_of(doubted(judge(error=error), "meaning", "role"), name)
    assert f"The second reading failed: {why}" in page
    assert beside(page) == ["the role"]


@pytest.mark.parametrize("name", SHOWN)
def test_a_reading_that_broke_off_marks_what_it_did_not_confirm(name: Format) -> None:
    """Where it confirmed something before it failed, each unconfirmed statement says so."""
    one = doubted(judge(error="out of time"), "meaning")
    page = words_of(one.model_copy(update={"what": What(text="A ferry is bought.", support="read")}), name)
    assert "The second reading was not finished: out of time. Statements that are unconfirmed say so." in page
    assert beside(page) == ["whether the article says this"]


@pytest.mark.parametrize("name", SHOWN)
def test_of_a_question_it_is_unconfirmed_whether_it_is_open(name: Format) -> None:
    """A question says nothing that an article could say too."""
    question = OpenQuestion(question="Who pays?", origin="unanswered", unchecked=("meaning",))
    one = minimal(open_questions=(question,), provenance=provenance(judge=judge()))
    assert "whether the article leaves this open" in beside(words_of(one, name))


@pytest.mark.parametrize("name", READABLE)
def test_problems_of_kept_statements_are_shown(name: Format) -> None:
    """A statement kept though it failed says so, in every section."""
    problems = tuple(Problem(code=f"code-{n}", message=f"Fault {n}.") for n in range(5))
    what, who, when, position, question = problems
    expression = span(article(), "on Tuesday")
    one = minimal(
        what=What(text="Event.", problems=(what,)),
        who=(Who(name="Renn", kind="person", role="", problems=(who,)),),
        when=(When(event="Then.", expression=expression, status="past", problems=(when,)),),
        positions=(Position(actor="Renn", topic="", stance="warns", statement="Late.", problems=(position,)),),
        open_questions=(OpenQuestion(question="Why?", origin="unanswered", problems=(question,)),),
    )
    page = render(one, name)
    for number in range(5):
        assert f"Fault {number}." in page
    assert "code-" not in page


@pytest.mark.parametrize("name", READABLE)
def test_a_fallback_is_said_to_be_one(name: Format) -> None:
    """A lead sentence that stands in for the model's is marked as the article's."""
    assert "(the article’s own words)" in render(minimal(what=What(text="A ferry.", fallback=True)), name)
    assert "own words" not in render(brief(), name)


@pytest.mark.parametrize("name", READABLE)
def test_what_was_dropped_is_counted_or_listed(name: Format) -> None:
    """One line counts it; `show_dropped` lists it with the reasons; nothing is said where nothing was."""
    assert "2 dropped: 1 position, 1 time." in render(brief(), name)
    page = render(brief(), name, width=119, show_dropped=True)
    assert "2 dropped" not in page
    assert "Ilse Varga: Taxes will rise by 3 per cent." in page
    assert "sentences 4 to 6 have no such number. (number-unsupported)" in page
    assert "ropped" not in render(minimal(), name, show_dropped=True)
    assert "ropped" not in render(minimal(), name)


@pytest.mark.parametrize(
    ("section", "entry", "words"),
    [
        ("who", {"name": "Renn", "role": "admiral"}, "Renn, admiral"),
        ("points", {"text": "It sank.", "cites": None}, "It sank."),
        ("ship_names", {"ship": "Orla", "cites": [1]}, '{"ship": "Orla"}'),
        ("what", {"text": 5}, '{"text": 5}'),
    ],
)
def test_anything_dropped_can_be_shown(section: str, entry: dict[str, Any], words: str) -> None:
    """Names with their roles, facts, entries of a user's own section, and shapes that nobody foresaw."""
    one = minimal(dropped=(Dropped(section=section, entry=entry, problems=()),))
    assert words in render(one, "terminal", show_dropped=True)


@pytest.mark.parametrize("name", SHOWN)
def test_a_part_that_was_taken_out_of_a_statement_is_called_by_its_name(name: Format) -> None:
    """A quotation, a date, a role: the statement itself stands."""
    parts: list[tuple[str, dict[str, Any]]] = [
        ("positions", {"actor": "Renn", "quotes": ["We go.", "We stay."]}),
        ("when", {"event": "The pier opens.", "expression": "in March", "date": "2026-03"}),
        ("who", {"name": "Varga", "role": "an admiral"}),
    ]
    reason = Problem(code="reading-role", message="A second reading objects.")
    one = minimal(dropped=tuple(Dropped(section=name, entry=entry, problems=(reason,)) for name, entry in parts))
    page = " ".join(re.sub("<[^>]+>|[│─]", " ", render(one, name, show_dropped=True)).replace(":", " ").split())
    assert "quotation Renn “We go.” “We stay.”" in page
    assert "date 2026-03 for “in March” The pier opens." in page
    assert "role Varga, an admiral" in page
    assert "3 dropped: 1 quotation, 1 date, 1 role." in words_of(one, "terminal")


def test_dropped_statements_are_counted_by_kind() -> None:
    """Plurals are plurals, and a user's own section goes by its name."""
    kinds = [Dropped(section=name, entry={}, problems=()) for name in ("who", "ship_names", "who")]
    page = render(minimal(dropped=tuple(kinds)), "terminal", width=119)
    assert "3 dropped: 2 names, 1 in ship names." in page


@pytest.mark.parametrize("name", READABLE)
def test_what_is_beyond_the_length_is_counted_apart(name: Format) -> None:
    """It holds, and is there with the length “full”."""
    beyond = Problem(code="length", message="It is beyond the length of a medium Brief.")
    more = [Dropped(section=section, entry={}, problems=(beyond,)) for section in ("positions", "positions", "when")]
    page = words_of(brief(dropped=(*more, *brief().dropped)), name)
    shown = "Shown: 4 of 6 views and 2 of 3 times; the length “full” shows them all."
    assert f"{shown} 2 dropped: 1 position, 1 time." in page
    assert "dropped" not in words_of(brief(dropped=tuple(more)), name)


@pytest.mark.parametrize("name", READABLE)
def test_the_sentences_cited_are_added_when_asked_for(name: Format) -> None:
    """Every number on the page has its sentence, and no other sentence is given."""
    page = render(brief(), name, show_evidence=True).replace("\\", "").split("Sentences cited")[1]
    assert [int(n) for n in re.findall(r"^(?:- )? ?\[(\d+)\]", page, re.MULTILINE)] == [2, 3, 4, 5, 6, 7, 8, 9]
    assert "She denied that taxes would rise." in page
    assert "Sentences cited" not in render(brief(), name)


@pytest.mark.parametrize("name", READABLE)
def test_a_brief_without_its_text_is_shown_without_numbers(name: Format) -> None:
    """Where the sentences are not known, none are numbered, and the rest stands."""
    page = render(brief().without_text(), name, show_evidence=True)
    assert "[" not in page
    assert "Sentences cited" not in page
    assert "“We have waited nine years for this,”" in page
    assert "The ferry will be late. (unconfirmed: who said it)" in page


@pytest.mark.parametrize("name", READABLE)
def test_sections_of_a_user_are_shown(name: Format) -> None:
    """Fields by their names, values as words; what code fills is not among them."""
    words = span(article(), "60 cars").model_dump()
    crew = Crew(ship_name="Orla", names=["Renn", "Varga"], size=11, words=words)
    page = render(brief(sections={"ship_crews": (crew,)}), name, width=119)
    assert "Ship crews" in page
    assert "ship name: Orla · names: Renn, Varga · size: 11 · words: “60 cars” · counted: true" in page
    assert BY_CODE in Crew.model_fields["evidence"].metadata


@pytest.mark.parametrize("name", READABLE)
def test_an_almost_empty_brief_has_no_empty_headings(name: Format) -> None:
    """Only what is there is headed."""
    page = render(minimal(), name)
    assert "A ferry is bought." in page
    for heading in ("Who", "When", "Positions", "Open questions", "Sentences"):
        assert heading not in page


def test_the_footer_says_how_the_brief_was_made() -> None:
    """Model, answers, tokens, cost, time, version and moment."""
    assert footer(provenance()) == (
        "openai/made-up-mini",
        "single, 2 answers (1 from the store)",
        "no second reading",
        "tokens: 2,140 in (1,024 cached), 612 out",
        "$0.0032",
        "6.4 s",
        "briefing 0.1.0",
        "2026-03-11 10:05 UTC",
    )


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"cost_usd": None}, "cost unknown"),
        ({"cost_usd": 0.0}, "$0.00"),
        ({"cost_usd": 1.239}, "$1.24"),
        ({"elapsed_seconds": 72.4}, "1 min 12 s"),
        ({"elapsed_seconds": 59.6}, "1 min 0 s"),
        ({"parts": 3, "asks": 1, "cached_asks": 0}, "single, 1 answer in 3 parts"),
        ({"usage": Usage(input=5, output=6)}, "tokens: 5 in, 6 out"),
        ({"judge": judge()}, "second reading by the same model, 13 statements, 1 objection"),
        (
            {"judge": judge(model="made-up-max", claims=1, objections=0)},
            "second reading by openai/made-up-max, 1 statement, 0 objections",
        ),
        (
            {"judge": judge(provider="host.example", error="controls failed")},
            "second reading by host.example/made-up-mini, 13 statements, 1 objection, ended with an error",
        ),
    ],
)
def test_footer_figures(changes: dict[str, Any], words: str) -> None:
    """Costs to the tenth of a cent below a dollar, times in minutes from one on."""
    assert words in footer(provenance(**changes))


def test_an_updated_article_says_so() -> None:
    """The last change stands beside the publication."""
    changed = Article.of(TEXT, published="2026-03-11", updated="2026-03-12T08:00:00Z")
    assert "2026-03-11 · updated 2026-03-12 08:00 UTC\n" in render(minimal(article=changed), "terminal")
