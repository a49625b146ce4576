"""Markdown: what it shows, and that nothing an article says is markup."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from briefing.article import Article
from briefing.brief import (
    Point,
    Problem,
    What,
)
from briefing.rendering import Format, render
from briefing.rendering.labels import ALSO, one_line, timeline
from briefing.rendering.markdown import escape
from tests.briefs import brief
from tests.rendering.briefs import CONTROL, EVIL, hostile, minimal

GITHUB = MarkdownIt("commonmark").enable(["table", "strikethrough"])


INVITED = {"heading", "bullet_list", "list_item", "paragraph", "table", "blockquote", "strong", "em", "text", "inline"}


def kinds(markdown: str) -> set[str]:
    """What a parser finds in a page."""
    tokens = GITHUB.parse(markdown)
    every = [*tokens, *(child for token in tokens for child in token.children or ())]
    return {re.sub(r"_(open|close)$", "", token.type) for token in every}


def shown(markdown: str) -> str:
    """The text of a page as a reader sees it, without the word joiners after an @."""
    children = [child for token in GITHUB.parse(markdown) for child in token.children or ()]
    return "".join(child.content for child in children).replace("\u2060", "")


def test_markdown_is_what_it_looks_like() -> None:
    """A page has headings, lists, a table and quotations, and nothing else."""
    page = render(brief(), "markdown")
    assert kinds(page) - {"thead", "tbody", "tr", "th", "td", "hr", "link"} == INVITED
    assert "<https://news.example/ferry>" in page
    assert "  > “We have waited nine years for this,”" in page
    assert "| 2026-03-10 | The council agreed to buy the ferry. \\[2\\] | past | “on Tuesday” |" in page


HOSTILE = [
    EVIL,
    "<script>alert(1)</script>",
    "![x](http://evil.example/x.png)",
    "[a]: http://evil.example",
    "# heading",
    "- item",
    "1. item",
    "2) item",
    "> quote",
    "```",
    "a | b | c \\| d",
    "--- x",
    "===",
    "&lt;b&gt; &#60;",
    "~~gone~~ **bold** __bold__ *em* _em_",
    "<http://evil.example> \\",
    "<!-- hidden -->",
    "[^1]: note",
    "    indented",
    "+ item",
]


@pytest.mark.parametrize("words", HOSTILE)
def test_nothing_of_an_article_becomes_markup(words: str) -> None:
    """Hostile words give the page that harmless ones give, and are read as they stand."""
    page = render(hostile(words), "markdown", show_dropped=True, show_evidence=True)
    harmless = render(hostile("harmless words"), "markdown", show_dropped=True, show_evidence=True)
    outline = [re.sub(r"inline", "", token.type) for token in GITHUB.parse(page)]
    assert outline == [re.sub(r"inline", "", token.type) for token in GITHUB.parse(harmless)]
    assert kinds(page) == kinds(harmless)
    assert one_line(words) in shown(page)
    assert not CONTROL.search(page)


@given(
    st.text(st.characters(codec="utf-8"), min_size=1, max_size=40)
    | st.text("\\`*_[]<>|~$&#+-=1.)!@ahw:/;lt", max_size=20)
)
def test_escaped_text_is_read_as_it_stands(text: str) -> None:
    """Whatever the text, GitHub's reader of Markdown gives it back, on one line and without markup."""
    expected = one_line(text)
    page = f"- {escape(text)} end"
    assert kinds(page) <= {"bullet_list", "list_item", "paragraph", "inline", "text"}
    assert " ".join(shown(page).split()) == " ".join(f"{expected} end".split())


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("see https://evil.example", "see https\\://evil.example"),
        ("see www.evil.example", "see www\\.evil.example"),
        ("ask @norrholm or a@b.example", "ask @\u2060norrholm or a@\u2060b.example"),
        ("$x$ and $5", "\\$x\\$ and \\$5"),
        ("€4.2 million – 14 ships", "€4.2 million – 14 ships"),
        ("1,200 ships", "1,200 ships"),
        ("", ""),
    ],
)
def test_what_github_adds_to_markdown_is_escaped_too(text: str, safe: str) -> None:
    """Bare links, mentions and formulas stay text; ordinary prose stays as it is."""
    assert escape(text) == safe


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "https://a.example/ <b>", "ftp://a.example", "https://ä.example"]
)
def test_only_plain_web_addresses_become_links(url: str) -> None:
    """Any other address is shown as text."""
    page = render(minimal(article=Article.of("A ferry.", url=url)), "markdown")
    assert "link" not in kinds(page)
    assert url in shown(page)


def test_a_fault_of_the_event_is_not_one_of_its_facts() -> None:
    """What is wrong with the event stands before the list of facts, not in it."""
    what = What(text="Event.", points=(Point(text="Fact."),), problems=(Problem(code="c", message="Fault."),))
    assert "**Event.**\n\n**!** Fault.\n\n- Fact.\n" in render(minimal(what=what), "markdown")


def test_an_empty_event_leaves_no_stray_marks() -> None:
    """Nothing in bold is nothing, not a rule across the page."""
    assert "****" not in render(minimal(what=What(text="")), "markdown")


def test_json_of_a_brief_is_json() -> None:
    """The JSON can be read by anything that reads JSON."""
    assert json.loads(render(brief(), "json"))["schema_version"] == "2"


def test_a_time_that_has_only_an_end_stands_where_it_ends() -> None:
    """Times are in order; those without a date come last."""
    known = brief().when[0]
    spans = [("2026-05-01", None), (None, None), (None, "2026-04-01"), ("2026-03-01", "2026-03-02")]
    whens = tuple(known.model_copy(update={"earliest": first, "latest": last}) for first, last in spans)
    ordered = timeline(brief().model_copy(update={"when": whens}))
    assert [when.earliest or when.latest for when in ordered] == ["2026-03-01", "2026-04-01", "2026-05-01", None]


@pytest.mark.parametrize("name", ["terminal", "markdown", "html"])
def test_whom_the_story_is_about_comes_first(name: Format) -> None:
    """The others follow under words of their own; where nobody is marked, there are no such words."""
    unmarked = brief()
    assert ALSO not in render(unmarked, name)
    council, *others = unmarked.who
    page = render(brief(who=(*others, council.model_copy(update={"central": True}))), name)
    page = page[page.index("Who") :]
    assert page.index("council of Norrholm") < page.index(ALSO) < page.index("leads the Harbour Union")
