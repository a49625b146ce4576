"""The page in a real browser: Chromium, without a window and without a network."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect, sync_playwright

from briefing.article import Article
from briefing.brief import Brief, Point, What
from briefing.rendering import render
from tests.briefs import TEXT, brief, provenance, sentence
from tests.rendering.briefs import arabic, hostile, minimal

CHROMIUM = shutil.which("chromium")
WIDE, NARROW = {"width": 1280, "height": 800}, {"width": 390, "height": 800}
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
WEAPONS = (
    "<script>alert(1)</script></script><script>alert(2)</script> </style><style>*{background:url(http://evil.example)}"
    "</style> <img src=http://evil.example/x.png onerror=alert(3)> \"><svg/onload=alert(4)> ' onmouseover='alert(5) "
    "javascript:alert(6) <a href=javascript:alert(7)>x</a> <iframe src=http://evil.example></iframe> "
    "<meta http-equiv=refresh content=0;url=http://evil.example> <base href=http://evil.example> "
    "<!-- --> ]]> <![CDATA[ &lt;script&gt; &#60;script&#62; &amp &nosuch; &#0; a\u2028b\u2029c </textarea></template>"
)

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed: apt-get install chromium"),
]

Open: TypeAlias = Callable[..., Page]


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """One browser for this module: its event loop must be gone before other tests run theirs."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        with closing(browser):
            yield browser


class Watch:
    """What a page did: requests, messages, errors, dialogs, windows."""

    def __init__(self, context: BrowserContext) -> None:
        self.seen: list[str] = []
        context.on("request", lambda request: self.seen.append(f"request {request.url}"))
        context.on("console", lambda message: self.seen.append(f"console {message.text}"))
        context.on("weberror", lambda error: self.seen.append(f"error {error.error}"))
        context.on("page", lambda page: page.on("dialog", self.dialog))

    def dialog(self, dialog: Any) -> None:
        self.seen.append(f"dialog {dialog.message}")
        dialog.dismiss()


@pytest.fixture
def open_page(chromium: Browser, tmp_path: Path) -> Iterator[Open]:
    """Open a page; when the test is over, it must have loaded itself alone and complained of nothing."""
    opened: list[tuple[BrowserContext, Watch, str]] = []

    def opener(text: str, size: dict[str, int] | None = None, **settings: Any) -> Page:
        path = tmp_path / "page.html"
        path.write_text(text, encoding="utf-8")
        context = chromium.new_context(viewport=size or WIDE, reduced_motion="reduce", **settings)  # type: ignore[arg-type]
        context.set_default_timeout(5000)
        opened.append((context, Watch(context), path.as_uri()))
        page = context.new_page()
        page.goto(path.as_uri())
        return page

    yield opener
    for context, watch, address in opened:
        assert set(watch.seen) == {f"request {address}"}
        context.close()


def lit(page: Page) -> list[str]:
    """The ids of what is lit: statements, then sentences."""
    found: list[str] = page.eval_on_selector_all(".entry.lit, .s.lit", "all => all.map(e => e.id)")
    return found


def contrast(words: Locator) -> float:
    """The contrast of words with what lies behind them, by WCAG."""
    found: float = words.evaluate(
        """element => {
            const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
            const behind = [];
            for (let one = element; one; one = one.parentElement) behind.unshift(getComputedStyle(one).backgroundColor);
            const light = (colours) => {
                for (const colour of ["#fff", ...colours]) [canvas.fillStyle = colour, canvas.fillRect(0, 0, 1, 1)];
                const parts = [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3).map((part) => part / 255);
                const [r, g, b] = parts.map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
                return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
            };
            const [back, front] = [light(behind), light([...behind, getComputedStyle(element).color])];
            return Math.max(back, front) / Math.min(back, front);
        }"""
    )
    return found


def entry(page: Page, words: str) -> Locator:
    return page.locator(".entry", has=page.locator(".words", has_text=re.compile(f"^{re.escape(words)}")))


def long(text: str = TEXT) -> Brief:
    """A Brief whose last sentence is far down."""
    source = Article.of("\n\n".join([text, *(f"Paragraph number {n} says nothing." for n in range(60))]), language="en")
    last = source.sentences[-1]
    what = What(text="The end.", evidence=(sentence(source, last.number),), points=(Point(text="P."),))
    return brief(article=source, what=what, dropped=())


# ------------------------------------------------------------------------------------------------ both ways


def test_pointing_at_a_statement_lights_its_sentences_and_very_words(open_page: Open) -> None:
    """Pointing lights, leaving puts out again."""
    page = open_page(render(brief(), "html"))
    entry(page, "The crew is too small").hover()
    assert lit(page) == ["b1-e10", "b1-s6", "b1-s7"]
    assert page.locator(".exact").all_text_contents() == ["Eleven sailors cannot run two ships,"]
    assert page.locator("a.stance.lit").all_text_contents() == ["warns"]
    page.mouse.move(2, 2)
    assert lit(page) == []


@pytest.mark.parametrize("size", [WIDE, NARROW])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_what_is_unconfirmed_is_read_on_screen_and_on_paper(open_page: Open, size: dict[str, int], scheme: str) -> None:
    """It belongs to its statement: pointing at it lights the sentence. It is legible in either theme."""
    page = open_page(render(brief(), "html"), size, color_scheme=scheme)
    doubt = page.get_by_text("unconfirmed: who said it")
    doubt.hover()
    assert lit(page) == ["b1-e12", "b1-s8"]
    assert contrast(doubt) >= 4.5
    page.emulate_media(media="print")
    expect(doubt).to_be_visible()
    assert contrast(doubt) >= 4.5


def test_a_page_without_a_second_reading_says_so_before_the_event(open_page: Open) -> None:
    """Its note stands under the title, in view as the page opens."""
    page = open_page(render(brief(provenance=provenance()), "html"), NARROW)
    expect(page.get_by_text("There was no second reading.")).to_be_in_viewport()


def test_pointing_scrolls_to_a_sentence_that_is_out_of_view(open_page: Open) -> None:
    """After a moment, in the column of the article alone."""
    page = open_page(render(long(), "html"))
    sentence_ = page.locator(".s.cited").last
    expect(sentence_).not_to_be_in_viewport()
    entry(page, "The end.").hover()
    expect(sentence_).to_be_in_viewport(ratio=1)
    assert page.evaluate("scrollY") == 0


def test_a_click_holds_the_light_and_gives_the_statement_an_address(open_page: Open) -> None:
    """What was clicked stays lit when the pointer leaves, and can be linked to."""
    page = open_page(render(brief(), "html"))
    entry(page, "Taxes will not rise.").click()
    page.mouse.move(2, 2)
    assert lit(page) == ["b1-e11", "b1-s5"]
    assert page.evaluate("location.hash") == "#b1-e11"
    page.reload()
    assert lit(page) == ["b1-e11", "b1-s5"]
    page.locator(".hint").click()
    assert lit(page) == []


def test_a_click_on_a_sentence_shows_what_rests_on_it(open_page: Open) -> None:
    """Its statements are lit and listed under its paragraph; a click on one of them leads there."""
    page = open_page(render(brief(), "html"))
    page.locator("#b1-s3").click()
    page.mouse.move(2, 2)
    assert lit(page) == ["b1-e2", "b1-e3", "b1-e7", "b1-e14", "b1-s3"]
    box = page.get_by_role("complementary", name="4 statements rest on sentence 3")
    expect(box.get_by_role("link")).to_have_text(
        [
            "The ship carries 60 cars.",
            "It is to sail from 1 June 2026.",
            "The ferry begins to sail.",
            re.compile("^value"),
        ]
    )
    box.get_by_role("link", name="The ferry begins to sail.").click()
    expect(entry(page, "The ferry begins to sail.")).to_be_in_viewport()
    assert lit(page) == ["b1-e7", "b1-s3"]
    assert page.locator(".rests").count() == 0


def test_a_sentence_that_nothing_rests_on_does_nothing(open_page: Open) -> None:
    """Only cited sentences answer."""
    page = open_page(render(brief(), "html"))
    page.locator("#b1-s1").click()
    assert lit(page) == []
    assert page.locator(".rests").count() == 0


def test_the_keyboard_goes_both_ways(open_page: Open) -> None:
    """Tab lights, Enter goes to the sentence, Enter again to what rests on it, Escape back to where it began."""
    page = open_page(render(brief(), "html"))
    reference = entry(page, "Taxes will not rise.").get_by_role("link", name="sentence 5")
    expect(reference).to_have_accessible_description("She denied that taxes would rise.")
    entry(page, "Norrholm has waited").get_by_role("link").focus()
    for _ in range(4):
        page.keyboard.press("Tab")
        if reference.evaluate("element => element === document.activeElement"):
            break
    assert lit(page) == ["b1-e11", "b1-s5"]
    page.keyboard.press("Enter")
    number = page.get_by_role("link", name="1 statement rests on sentence 5")
    expect(number).to_be_focused()
    page.keyboard.press("Escape")
    expect(reference).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    expect(page.locator(".rests a")).to_be_focused()
    page.keyboard.press("Enter")
    expect(reference).to_be_focused()
    assert lit(page) == ["b1-e11", "b1-s5"]


def test_the_skip_link_is_the_first_stop(open_page: Open) -> None:
    """It is unseen until it is reached, and leads to the brief."""
    page = open_page(render(brief(), "html"))
    skip = page.get_by_role("link", name="Skip to the brief")
    expect(skip).not_to_be_in_viewport()
    page.keyboard.press("Tab")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.get_by_role("main")).to_be_focused()


@pytest.mark.parametrize("picture", ["td a[data-entry='b1-e11']", "g[data-entry='b1-e7'] .number"])
def test_the_pictures_lead_to_their_statements(open_page: Open, picture: str) -> None:
    """A stance in the table, a time on the axis."""
    page = open_page(render(brief(), "html"))
    page.locator(picture).click()
    name = re.findall(r"b1-e\d+", picture)[0]
    assert name in lit(page)
    expect(page.locator(f"#{name}")).to_be_in_viewport()


def test_without_the_text_statements_lead_to_their_evidence(open_page: Open) -> None:
    """The same both ways, on the sentences that the Brief kept."""
    page = open_page(render(brief().without_text(), "html"))
    entry(page, "Taxes will not rise.").click()
    assert lit(page) == ["b1-e11", "b1-s4"]
    page.locator("#b1-s4").click()
    assert page.locator(".rests a").all_text_contents() == ["Taxes will not rise."]


def test_without_scripts_the_links_still_lead(open_page: Open) -> None:
    """A browser that runs no script follows them, and nothing is offered that would not work."""
    page = open_page(render(brief(), "html"), java_script_enabled=False)
    page.locator("#b1-e11 .ref").click()
    expect(page.locator("#b1-s5")).to_be_in_viewport()
    assert page.url.endswith("#b1-s5")
    for name in (".chips", ".theme"):
        expect(page.locator(name)).to_be_hidden()


# ------------------------------------------------------------------------------------------------ filter, theme, widths


def test_the_filter_shows_what_is_about_one_actor(open_page: Open) -> None:
    """Statements, headings, rows and times of others go; the event stays; everybody comes back."""
    page = open_page(render(brief(), "html"))
    everything = page.locator(".entry:visible").count()
    page.get_by_role("button", name="Ilse Varga").click()
    shown = [words.strip() for words in page.locator(".entry:visible .words").all_text_contents()]
    assert shown == [
        "The council of Norrholm agreed to buy a second ferry for €4.2 million.",
        "Ilse Varga, the mayor",
        "Norrholm has waited nine years for the ferry.",
        "Taxes will not rise.",
        "The ferry will be late.",
    ]
    expect(page.get_by_role("status")).to_have_text("4 of 13 statements are about Ilse Varga")
    expect(page.get_by_role("button", name="Ilse Varga")).to_have_attribute("aria-pressed", "true")
    assert page.locator("tbody tr:visible").count() == 1
    expect(page.get_by_role("heading", name="When")).to_be_hidden()
    assert page.locator(".named").all_text_contents() == ["Ilse Varga", "Varga"]
    page.get_by_role("button", name="Everybody").click()
    assert page.locator(".entry:visible").count() == everything
    expect(page.get_by_role("status")).to_have_text("")


@pytest.mark.parametrize(("scheme", "first"), [("light", False), ("dark", True)])
def test_the_theme_follows_the_system_and_can_be_turned(open_page: Open, scheme: str, *, first: bool) -> None:
    """The button says how it is, turns it, and the choice is kept."""
    page = open_page(render(minimal(), "html"), color_scheme=scheme)
    button = page.get_by_role("button", name="Dark")
    light = "getComputedStyle(document.body).backgroundColor.match(/\\d+/g).every(part => part > 128)"
    for dark in (first, not first, first):
        expect(button).to_have_attribute("aria-pressed", str(dark).lower())
        assert page.evaluate(light) is not dark
        button.click()


@pytest.mark.parametrize("one", [brief(), arabic(), hostile("x" * 300)], ids=["en", "ar", "unbreakable"])
def test_nothing_is_wider_than_the_window(open_page: Open, one: Brief) -> None:
    """At no width does a reader scroll sideways; from 62 rem on the article stands beside the brief."""
    page = open_page(render(one, "html"))
    for width in (320, 390, 900, 1440, 2200):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        beside = page.evaluate("document.querySelector('.source').getBoundingClientRect().top < 100")
        assert beside is (width >= 992)


def test_on_a_narrow_screen_the_sentence_comes_to_the_statement(open_page: Open) -> None:
    """A tap shows the evidence on the spot, another hides it; its link leads into the article and back."""
    page = open_page(render(brief(), "html"), NARROW, has_touch=True)
    statement = entry(page, "Taxes will not rise.")
    statement.locator(".words").tap()
    expect(statement.locator(".peek p")).to_have_text("She denied that taxes would rise.")
    statement.locator(".words").tap()
    expect(statement.locator(".peek")).to_have_count(0)
    statement.locator(".words").tap()
    statement.get_by_role("link", name="In the article").tap()
    expect(page.locator("#b1-s5")).to_be_in_viewport()
    page.locator(".rests a").tap()
    expect(statement).to_be_in_viewport()


def test_stances_are_told_apart_without_colour_and_without_room(open_page: Open) -> None:
    """On a narrow screen the signs have a key, and a screen reader still gets the word."""
    page = open_page(render(brief(), "html"), NARROW)
    expect(page.locator(".key")).to_be_visible()
    expect(page.get_by_role("link", name="denies")).to_have_count(1)
    wide = open_page(render(brief(), "html"))
    expect(wide.locator(".key")).to_be_hidden()


def test_on_paper_everything_is_there(open_page: Open) -> None:
    """What was folded is open, what can only be clicked is gone, the article follows the brief."""
    page = open_page(render(brief(), "html"), color_scheme="dark")
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(page.get_by_text("Taxes will rise by 3 per cent.")).to_be_visible()
    for name in (".bar", ".chips"):
        expect(page.locator(name)).to_be_hidden()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert page.evaluate("getComputedStyle(document.querySelector('.badge')).printColorAdjust") == "exact"
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(page.get_by_text("Taxes will rise by 3 per cent.")).to_be_hidden()


def test_a_right_to_left_brief_begins_at_the_right(open_page: Open) -> None:
    """The brief stands at the right of its article, and the text at the right of its column."""
    one = arabic()
    known = one.provenance.model_copy(update={"language": "ar"})
    page = open_page(render(one.model_copy(update={"provenance": known}), "html"))
    brief_, source = page.locator(".reading").bounding_box(), page.locator(".source").bounding_box()
    assert brief_
    assert source
    assert brief_["x"] > source["x"]


# ------------------------------------------------------------------------------------------------ several, and enemies


def test_several_briefs_do_not_light_each_other(open_page: Open) -> None:
    """Each answers for itself, and the index leads to each."""
    page = open_page(render([brief(), brief()], "html"))
    page.get_by_role("navigation").get_by_role("link").nth(1).click()
    expect(page.locator("#b2-title")).to_be_in_viewport()
    page.locator("#b2-e1 .words").click()
    page.mouse.move(2, 2)
    assert lit(page) == ["b2-e1", "b2-s2"]


def test_nothing_that_an_article_brings_along_runs(open_page: Open) -> None:
    """Scripts, styles, images, frames, addresses and broken entities are words, also when everything is clicked."""
    page = open_page(render(hostile(WEAPONS), "html", show_dropped=True))
    assert page.locator("script").count() == 1
    assert page.locator("img, iframe, base, style + style").count() == 0
    assert "&nosuch; &#0;" in (page.locator("h1").text_content() or "")
    for element in [*page.locator(".entry .ref:visible").all()[:4], *page.locator(".n, .chip").all()[:4]]:
        element.click()
    assert page.locator(".rests script, .rests img, .peek img").count() == 0
    page.set_viewport_size(NARROW)  # type: ignore[arg-type]
    page.locator("#b1-e2 .words").click(position={"x": 2, "y": 2})
    assert page.locator(".peek").count() == 1
    assert page.evaluate("document.title") == page.locator("h1").text_content()


def test_even_a_smuggled_script_does_not_run(chromium: Browser, tmp_path: Path) -> None:
    """Should markup ever get through, the policy stops it."""
    text = render(brief(), "html")
    smuggled = (
        "<script>document.title = 'ran'</script><p style='color: red' onclick='1'>x</p><img src='http://a.example'>"
    )
    path = tmp_path / "page.html"
    path.write_text(text.replace("<h1", f"{smuggled}<h1"), encoding="utf-8")
    with closing(chromium.new_context()) as context:
        page = context.new_page()
        refused: list[str] = []
        page.on("console", lambda message: refused.append(message.text))
        page.goto(path.as_uri())
        assert page.title() == "Island council buys a second ferry"
        assert page.evaluate("getComputedStyle(document.querySelector('p[style]')).color") != "rgb(255, 0, 0)"
        assert len([line for line in refused if "Content Security Policy" in line]) >= 3


def test_a_notebook_can_use_the_page(open_page: Open) -> None:
    """In its frame, which has no address and no storage, everything works."""
    page = open_page("<!doctype html><title>notebook</title>" + brief()._repr_html_())
    frame = page.frame_locator("iframe")
    frame.locator("#b1-e11 .ref").click()
    expect(frame.locator("#b1-s5")).to_have_class(re.compile(r"\blit\b"))
    frame.get_by_role("button", name="Dark").click()
    expect(frame.get_by_role("button", name="Dark")).to_have_attribute("aria-pressed", "true")
