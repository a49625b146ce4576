"""Properties of the checks: any article and any answer give a result, and what it says of the article holds."""

from __future__ import annotations

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing.article import Article, Evidence
from briefing.brief import Entry, OpenQuestion, Point, Position, What, When, Who
from briefing.checks.document import Document
from briefing.generation.assembly import Assembly
from briefing.generation.grounding import Grounded, ground
from briefing.generation.wire_schema import Wire, wire_of
from briefing.verification import Report, verify
from tests.briefs import Figure, brief, provenance

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "ru", "uk", "ar", "tr", "zh", "ja", "fi", None)
PIECES = (  # noqa: SIM905
    "Mira Tolvanen|Tolvanen|the mayor|she|said|denied that|according to|told|not|no|never|will|opposes|supports|“|”|‘|’"
    "|\"|'|«|»|„|「|」|,|.|?|!|…|—|-|(|)|:|;|\n\n|\n|\u00a0|on Tuesday|1 June 2026|01.06.2026|in March|yesterday|09:30"
    "|3.2 million|€5bn|20%|two and a half|1,000|1.000|half|minus|IMF|the International Monetary Fund (IMF)|Who pays?"
    "|Bürgermeisterin Käthe Rau|sagte|nicht|am Dienstag|a déclaré|ne … pas|d’après|dijo|¿Quién?|según|ha detto|disse"
    "|мэр Анна Лузгина|заявила|не|во вторник|5 млн|мер Олена Гай|заявила, що|قالت|ليلى حداد|لن|يوم الثلاثاء|٣٫٢ مليون"
    "|Belediye Başkanı Ayşe Gür|dedi|değil|salı günü|市长李梅|表示|不|三千二百|星期二"
    "|市長の川辺直子氏は|と述べた|ない|3億2千万円|e\u0301|İ|ß|ﬁ|𝟙|½|²|\u200b|\u202e|\x00|🙂"
).split("|")

soups = st.lists(st.sampled_from(PIECES) | st.text(max_size=4), max_size=40).map(" ".join)
texts = soups | st.text(max_size=120)
articles = st.builds(
    Article.of,
    soups.filter(str.strip) | st.text(min_size=1, max_size=200),
    language=st.sampled_from(LANGUAGES),
    published=st.sampled_from(("2026-03-11", "2026-03-11T10:00:00+02:00", None)),
)
unhurried = settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])


def answers(said: st.SearchStrategy[str]) -> st.SearchStrategy[Wire]:
    """Any entry that a model could answer with, of any section."""
    stances = ("states", "supports", "opposes", "demands", "offers", "warns", "denies", "criticises", "undecided")
    shapes: dict[type[Entry], dict[str, st.SearchStrategy[Any]]] = {
        What: {"text": said, "points": st.just([])},
        Point: {"text": said},
        Who: {"name": said, "kind": st.sampled_from(("person", "other")), "role": said},
        When: {"event": said, "expression": said, "status": st.sampled_from(("past", "scheduled"))},
        Position: {"actor": said, "topic": said, "stance": st.sampled_from(stances), "statement": said},
        OpenQuestion: {"question": said, "origin": st.sampled_from(("asked", "unanswered"))},
        Figure: {"value": said, "counts": said},
    }
    cites = st.lists(st.integers(-1, 8), max_size=4)
    return st.one_of(
        *(st.fixed_dictionaries(shape | {"cites": cites}).map(_wires(entry)) for entry, shape in shapes.items())
    )


def _wires(entry: type[Entry]) -> Any:
    return lambda values: wire_of(entry, **values)


@st.composite
def drafts(draw: st.DrawFn) -> tuple[Article, list[Wire]]:
    """An article, and entries about it: of anything, of its sentences, and of pieces of them."""
    article = draw(articles)
    sentences = [sentence.text for sentence in article.sentences] or ["nothing"]
    pieces = st.builds(_piece, st.sampled_from(sentences), st.integers(0, 60), st.integers(1, 60))
    said = st.one_of(st.sampled_from(sentences), pieces, texts)
    return article, draw(st.lists(answers(said), min_size=1, max_size=5))


def _piece(text: str, start: int, length: int) -> str:
    return text[start : start + length]


def spans(entry: Entry) -> list[Evidence]:
    """Every span of an entry."""
    values = [getattr(entry, name) for name in type(entry).model_fields]
    flat = [item for value in values for item in (value if isinstance(value, tuple) else (value,))]
    return [item for item in flat if isinstance(item, Evidence)]


def grounded(article: Article, wires: list[Wire]) -> list[Grounded]:
    document = Document(article)
    return [ground(wire, document) for wire in wires]


@unhurried
@given(drafts())
def test_any_draft_of_any_article_gives_a_result_whose_spans_hold(draft: tuple[Article, list[Wire]]) -> None:
    """Grounding raises nothing, says why where it keeps nothing, and every offset is that of its text."""
    article, wires = draft
    for result in grounded(article, wires):
        assert result.entry is not None or result.problems
        assert all(problem.code and problem.message for problem in result.problems)
        if result.entry is not None:
            assert all((article.text or "")[s.start : s.end] == s.text for s in spans(result.entry))
            assert bool(result.entry.unchecked) == (result.entry.support == "unconfirmed") or result.problems


@unhurried
@given(drafts())
def test_grounding_twice_changes_nothing(draft: tuple[Article, list[Wire]]) -> None:
    """The same entries over the same article come out the same, whatever was asked of the reading before."""
    article, wires = draft
    assert grounded(article, wires) == grounded(article, wires)
    assert grounded(article, wires[::-1])[::-1] == grounded(article, wires)


@unhurried
@given(drafts())
def test_a_brief_of_grounded_entries_holds(draft: tuple[Article, list[Wire]]) -> None:
    """What is assembled of entries that passed is a Brief that `verify` finds nothing wrong with."""
    article, wires = draft
    if not article.sentences:
        return
    assembly = Assembly(Document(article))
    for wire in wires:
        for held in assembly.check({_section(wire): [wire]}):
            list(assembly.place(*one) if (one := assembly.admitted(held)) else ())
    if not assembly.has_event:
        list(assembly.place(*assembly.fallback()))
    made = assembly.brief(provenance(language=article.language))
    assert verify(made).problems == ()
    assert verify(made.to_json()).problems == ()
    assert [(s.support, s.unchecked) for s in verify(made).statements] == [
        (entry.support, entry.unchecked) for _, _, entry in made.every_entry()
    ]


def _section(wire: Wire) -> str:
    named: dict[type[Entry], str] = {
        What: "what",
        Point: "points",
        Who: "who",
        When: "when",
        Position: "positions",
        OpenQuestion: "open_questions",
    }
    return named.get(wire.entry, "figures")


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=12,
)


@unhurried
@given(st.dictionaries(st.sampled_from(tuple(brief().model_dump())), anything, max_size=4))
def test_a_brief_edited_in_any_way_is_reported_and_never_raised(edits: dict[str, Any]) -> None:
    """`verify` takes whatever stands where a Brief should, and answers with a report."""
    whole = brief().model_dump(mode="json")
    assert isinstance(verify(whole | edits), Report)


@unhurried
@given(st.text(max_size=60) | st.binary(max_size=60))
def test_anything_in_place_of_json_is_reported(given_text: str | bytes) -> None:
    """Text and bytes that are no Brief are reported as such."""
    report = verify(given_text)
    assert not report.ok
    assert [problem.code for problem in report.problems] == ["not-a-brief"]
