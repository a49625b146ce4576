"""A Brief as a page: whole, linked both ways, and harmless whatever the article brought along."""

from __future__ import annotations

import html
import json
import re
from base64 import b64encode
from hashlib import sha256
from itertools import pairwise
from typing import Any

import pytest

from briefing.article import Article, Evidence
from briefing.brief import Brief, Dropped, OpenQuestion, Point, Position, Problem, Stance, What, When, Who
from briefing.rendering import render
from briefing.rendering.html import is_link
from briefing.rendering.labels import every_entry, one_line
from briefing.rendering.page_model import direction
from tests.briefs import TEXT, article, brief, mentions, provenance, sentence, span
from tests.rendering.briefs import EVIL, Crew, arabic, hostile, japanese, minimal

WEAPONS = [
    EVIL,
    "<script>alert(1)</script>",
    "</style><script>alert(1)</script>",
    "</title></head><body onload=alert(1)>",
    "<img src=x onerror=alert(1)>",
    "\"><svg onload='alert(1)'>",
    "' onmouseover='alert(1)' x='",
    "javascript:alert(1)",
    "{{ 7 * 7 }} {% raw %} {# gone #}",
    "]]> -->",
    "&lt;b&gt; &amp &#x3c; &nosuch; &#0; &",
    "a\u2028b\u2029c\x00d",
    "</textarea></template></iframe>",
]
WRAPPED = """\
The ferry was bought by the island council, which had waited for nine years. It
is to sail from June on, and to carry sixty cars at a time across to the other
shore, which is seen from here on clear days. It has a crew of eleven sailors.
They say that this is too few for a ship of that size and for so long a route.

The union said so too, and will meet the mayor of the island on Thursday noon.
"""
PAGES = {
    "en": brief(),
    "without text": brief().without_text(),
    "minimal": minimal(),
    "ar": arabic(),
    "ja": japanese(),
    "hostile": hostile(),
}


class Page:
    """A page as a parser sees it."""

    def __init__(self, text: str) -> None:
        from lxml import html as parser  # type: ignore[import-untyped]

        self.text = text
        self.tree: Any = parser.document_fromstring(text.encode("utf-8"), parser=parser.HTMLParser(encoding="utf-8"))

    def all(self, xpath: str) -> list[Any]:
        return list(self.tree.xpath(xpath))

    def of_class(self, name: str) -> list[Any]:
        return self.all(f"//*[contains(concat(' ', @class, ' '), ' {name} ')]")

    def by_id(self, name: str) -> Any:
        found = self.all(f"//*[@id='{name}']")
        assert len(found) == 1, name
        return found[0]

    def words(self, xpath: str) -> list[str]:
        return [" ".join(element.text_content().split()) for element in self.all(xpath)]


def page(one: Brief, **look: Any) -> Page:
    return Page(render(one, "html", **look))


def spaced(text: str) -> str:
    return " ".join(text.replace("\u00a0", " ").split())


# ------------------------------------------------------------------------------------------------ nothing runs


@pytest.mark.parametrize("one", PAGES.values(), ids=PAGES)
def test_a_page_works_offline(one: Brief) -> None:
    """Nothing is loaded; the only address that leads away is the article's own, and only when a reader follows it."""
    found = page(one)
    assert not found.all("//*[@src or @srcset or @action or @formaction or @background or @ping or @data]")
    assert not found.all("//link | //base | //iframe | //object | //embed | //form | //img | //audio | //video")
    leading_away = [a for a in found.all("//@href") if not a.startswith("#")]
    assert leading_away == ([one.article.url] if one.article.url == "https://news.example/ferry" else [])
    assert not re.search(r"url\(|@import|image-set|expression\(", found.all("//style")[0].text)


@pytest.mark.parametrize("one", PAGES.values(), ids=PAGES)
def test_the_policy_allows_this_style_and_this_script_alone(one: Brief) -> None:
    """The hashes are those of what is there; everything else is forbidden, attributes included."""
    found = page(one)
    (policy,) = found.all("//meta[@http-equiv='Content-Security-Policy']/@content")
    allowed = dict(part.split(" ", 1) for part in policy.split("; "))
    for name, directive in (("style", "style-src"), ("script", "script-src")):
        (text,) = re.findall(rf"<{name}>(.*?)</{name}>", found.text, re.DOTALL)
        assert allowed[directive] == f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
    assert allowed["default-src"] == allowed["base-uri"] == allowed["form-action"] == "'none'"
    assert "unsafe" not in policy
    assert not found.all("//@style")
    assert not [name for element in found.all("//*") for name in element.attrib if name.startswith("on")]


def test_the_policy_stands_before_anything_it_governs() -> None:
    """A policy in the page holds for what comes after it."""
    text = render(brief(), "html")
    assert text.index("Content-Security-Policy") < min(
        text.index("<style"), text.index("<script"), text.index("<title")
    )


@pytest.mark.parametrize("words", WEAPONS)
def test_nothing_of_an_article_becomes_markup(words: str) -> None:
    """Hostile words give the elements that harmless ones give, and are read as they stand."""
    found, harmless = page(hostile(words)), page(hostile("harmless words"))
    assert [e.tag for e in found.all("//*")] == [e.tag for e in harmless.all("//*")]
    assert [sorted(e.attrib) for e in found.all("//*")] == [sorted(e.attrib) for e in harmless.all("//*")]
    assert found.words("//h1") == [spaced(one_line(words))]
    assert spaced(one_line(words)) in found.words("//*[@class='lede']")[0]


def test_control_characters_never_reach_the_page() -> None:
    """Neither controls nor direction overrides."""
    text = render(hostile("a\x1b[31m\u202eb\x00"), "html")
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", text)
    assert "␛[31mb" in text


@pytest.mark.parametrize(
    ("url", "linked"),
    [
        ("https://news.example/a?b=c&d=e", True),
        ("HTTP://news.example", True),
        ("https://أخبار.example/خبر", True),
        ("javascript:alert(1)", False),
        ("data:text/html,hello", False),
        ("https:", False),
        ("https://", False),
        ("https:///path", False),
        ("https://[broken", False),
        ('https://news.example/" onclick="x', False),
        ("file:///etc/passwd", False),
        ("//news.example", False),
        ("ftp://news.example", False),
    ],
)
def test_only_web_addresses_are_linked(url: str, *, linked: bool) -> None:
    """Any other address is shown as it is; a link tells the site nothing of where it was."""
    assert is_link(url) is linked
    found = page(minimal(article=Article.of("A ferry.", url=url)))
    links = found.all("//a[@rel]")
    assert [a.get("href") for a in links] == ([url] if linked else [])
    assert all({"noopener", "noreferrer"} <= set(a.get("rel").split()) for a in links)
    assert linked or url in found.words("//*[@class='address']")


# ------------------------------------------------------------------------------------------------ evidence


@pytest.mark.parametrize("one", [brief(), brief().without_text(), arabic(), japanese()], ids=["en", "bare", "ar", "ja"])
def test_every_piece_of_evidence_can_be_reached(one: Brief) -> None:
    """Each entry names the passages that hold its evidence, and links to each of them."""
    found = page(one)
    entries = found.of_class("entry")
    assert len(entries) == len(every_entry(one))
    for entry in every_entry(one):
        words = spaced(" ".join(e.text for e in entry.evidence))
        cites = [e for e in entries if " ".join(passages(found, e)) == words]
        assert cites
        for element in cites:
            hrefs = element.xpath(".//a[@class='ref']/@href")
            assert [href.removeprefix("#") for href in hrefs] == element.get("data-cites").split()


def passages(found: Page, entry: Any) -> list[str]:
    return [spaced(found.by_id(name).text_content()) for name in entry.get("data-cites").split()]


@pytest.mark.parametrize("one", [brief(), brief().without_text()], ids=["text", "bare"])
def test_every_cited_passage_leads_back(one: Brief) -> None:
    """A cited sentence links to a statement that rests on it, says how many do, and an uncited one says nothing."""
    found = page(one)
    for passage in found.of_class("s"):
        resting = [e for e in found.of_class("entry") if passage.get("id") in e.get("data-cites").split()]
        after = passage.getnext()
        if resting:
            assert found.by_id(after.get("href").removeprefix("#")) in resting
            assert after.get("aria-label").startswith(f"{len(resting)} statement")
        else:
            assert after is None or after.get("class") != "n"
            assert passage.get("class") == "s"


def test_the_article_is_there_whole() -> None:
    """Nothing is added to its text and nothing is left out; the headline is set as one."""
    found = page(brief())
    assert spaced(found.of_class("text")[0].text_content()) == spaced(TEXT)
    assert found.words("//p[@class='headline']") == ["Island council buys a second ferry"]


def test_the_very_words_can_be_lit() -> None:
    """A quotation, time words and the mentions of a name are marked inside their sentences."""
    found = page(brief())
    lit = {}
    for entry in found.of_class("entry"):
        of = f"//span[contains(concat(' ', @data-of, ' '), ' {entry.get('id')} ')]"
        lit[entry.xpath("string(.//*[@class='words'])")] = found.words(of)
    assert lit["The crew is too small to run two ships."] == ["Eleven sailors cannot run two ships,"]
    assert lit["The ferry begins to sail."] == ["from 1 June 2026"]
    assert lit["Tobias Renn, leads the Harbour Union"] == ["Tobias Renn", "Renn", "Renn"]
    assert lit["Taxes will not rise."] == []


def test_words_of_several_statements_are_shared() -> None:
    """Where two overlap, the common part belongs to both."""
    source = article()
    first, second = span(source, "buy a second ferry"), span(source, "second ferry for")
    known: dict[str, Any] = {"kind": "other", "role": "", "evidence": (sentence(source, 2),)}
    who = Who(name="A", mentions=(first,), **known), Who(name="B", mentions=(second,), **known)
    found = page(minimal(article=source, who=who))
    parts = {e.text: e.get("data-of") for e in found.all("//span[@data-of]")}
    assert parts == {"buy a ": "b1-e2", "second ferry": "b1-e2 b1-e3", " for": "b1-e3"}


def test_an_article_without_its_text_is_shown_by_its_evidence() -> None:
    """The sentences cited stand in the article's order, numbered, and the page says why."""
    found = page(brief().without_text())
    texts = found.words("//p[span[contains(@class, 's cited')]]")
    assert len(texts) == 8
    assert texts[0].startswith("The council of Norrholm agreed on Tuesday")
    assert "The text of the article is not in this brief" in found.words("//p[contains(@class, 'hint')]")[0]
    assert "The evidence" in found.words("//h2")


def test_evidence_of_a_changed_text_is_said_to_be_lost() -> None:
    """A statement whose evidence lies outside the text says so, rather than nothing."""
    far = Evidence(start=900, end=903, text="far")
    found = page(minimal(what=What(text="It is far.", evidence=(far,))))
    assert found.words("//*[@class='lost']") == ["its evidence is not in this text"]
    assert "its evidence" not in render(brief(), "html")


def test_nothing_to_show_is_no_empty_column() -> None:
    """Without text and without evidence there is no second column."""
    bare = minimal(article=Article.of("", title="T")).without_text()
    found = page(bare)
    assert not found.of_class("source")
    assert found.of_class("alone")


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("One is here.\nTwo is here.\nThree is here.", 3),
        ("One is here.\n\nTwo is here. Three is here.", 2),
        ("One is here.\r\nTwo is here.\r\n\r\nThree is here.", 3),
        ("\n\n  One is here.  \n", 1),
        (("The ferry that was bought by the island council this week will sail from June\n" * 5).strip() + ".", 1),
        (WRAPPED, 2),
    ],
)
def test_paragraphs_are_those_of_the_article(text: str, paragraphs: int) -> None:
    """A line is one, except in a text wrapped at some width, where a blank line parts them."""
    found = page(minimal(article=Article.of(text, language="en")))
    assert len(found.all("//div[contains(@class, 'text')]/p")) == paragraphs
    assert spaced(found.of_class("text")[0].text_content()) == spaced(text)


# ------------------------------------------------------------------------------------------------ the parts of the page


@pytest.mark.parametrize(
    "text", [render(one, "html") for one in PAGES.values()] + [render(list(PAGES.values()), "html")]
)
def test_a_page_is_sound_for_a_screen_reader(text: str) -> None:
    """Ids are unique, every reference leads somewhere, headings leave no level out, landmarks are there."""
    found = Page(text)
    ids = found.all("//@id")
    assert len(ids) == len(set(ids))
    for name in ("aria-labelledby", "aria-describedby"):
        for value in found.all(f"//@{name}"):
            assert set(value.split()) <= set(ids)
    assert {href.removeprefix("#") for href in found.all("//@href") if href.startswith("#")} <= set(ids)
    levels = [int(e.tag[1]) for e in found.all("//h1 | //h2 | //h3 | //h4")]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert len(found.all("//main")) == len(found.all("//body/header")) == 1
    assert found.all("//body/a[@class='skip']/@href") == ["#content"]
    assert all(
        svg.get("role") == "img" or svg.get("aria-hidden") == "true" for svg in found.all("//svg[not(ancestor::svg)]")
    )
    assert not found.all("//table[not(caption)] | //th[not(@scope)] | //button[not(@type)]")


def test_positions_are_a_table_of_actors_and_topics() -> None:
    """Each stance stands in its cell as a sign and a word, and leads to its statement."""
    found = page(brief())
    assert found.words("//thead//th") == ["Actor", "second ferry", "taxes", "crew"]
    rows = [found.words(f"//tbody/tr[{n}]/*") for n in (1, 2)]
    assert rows == [["Ilse Varga", "supports", "denies", "·nothing"], ["Tobias Renn", "warns", "·nothing", "warns"]]
    for mark in found.all("//td/a"):
        entry = found.by_id(mark.get("data-entry"))
        assert mark.get("href") == f"#{entry.get('id')}"
        assert entry.xpath("string(.//*[@class='words'])") == mark.get("title")
        assert mark.xpath(".//*[local-name()='use']/@href") == [f"#stance-{mark.get('class').split()[1]}"]
    assert "dashed: ascribed by somebody else" in found.words("//ul[@class='key']/li")


def test_positions_off_the_topics_have_a_column_of_their_own() -> None:
    """A topic that is not one of the Brief's, or none, is called other."""
    stances: list[tuple[str, Stance]] = [("tax", "states"), ("", "warns"), ("pier", "denies")]
    held = [Position(actor="Renn", topic=topic, stance=stance, statement="S.") for topic, stance in stances]
    found = page(minimal(topics=("tax", "unused", "tax"), positions=tuple(held)))
    assert found.words("//thead//th") == ["Actor", "tax", "other"]
    assert found.words("//tbody/tr/*") == ["Renn", "states", "warnsdenies"]
    assert found.words("//ul[@class='key']/li") == ["states", "warns", "denies"]


def test_times_are_drawn_and_listed_under_the_same_number() -> None:
    """The picture has a title, and each number in it a place in the list, earliest first."""
    found = page(brief())
    assert found.words("//svg[@role='img']/title") == ["Timeline, drawn to scale"]
    drawn = [(g.get("data-entry"), g.xpath("string(text)")) for g in found.all("//g")]
    listed = [(li.get("id"), li.xpath("string(span)")) for li in found.all("//ol[@class='times']/li")]
    assert drawn == listed
    assert found.words("//ol[@class='times']//time") == ["2026-03-10", "from 2026-06-01"]
    assert [g.get("class") for g in found.all("//g")] == ["time past", "time scheduled"]
    assert "published" in found.words("//svg[@role='img']/text")


def times(*dates: tuple[str | None, str | None], **known: Any) -> Brief:
    source = article(**known)
    expression = span(source, "on Tuesday")
    when = [When(event="E.", expression=expression, status="past", date=f, earliest=f, latest=t) for f, t in dates]
    return minimal(article=source, when=tuple(when))


def test_times_without_a_date_are_listed_apart() -> None:
    """What cannot be drawn is said to have no date; where nothing can be drawn there is no picture."""
    mixed = page(times(("2026-03-10", None), (None, None), ("soon", None)))
    assert len(mixed.all("//ol[@class='times']/li")) == 1
    assert mixed.words("//ul[contains(@class, 'undated')]//time") == ["no date", "no date"]
    assert "Without a date" in mixed.words("//h3")
    none = page(times((None, None)))
    assert not none.all("//svg[@role='img']")
    assert "Without a date" not in page(brief()).words("//h3")


def test_open_and_whole_times_look_different() -> None:
    """A day is a bar, an open end an arrow, a moment a dot; the break says what is left out."""
    dates = [
        ("2010-01-01", "2010-01-05"),
        ("2026-03-01", None),
        (None, "2026-03-09"),
        ("2026-03-05T10:00", "2026-03-05T10:00"),
    ]
    found = page(times(*dates, published=None))
    shapes = {tuple(e.tag for e in g if e.tag not in {"title", "circle", "text"}) for g in found.all("//g")}
    assert shapes == {("rect",), ("line", "svg"), ()}
    assert found.words("//svg/text[@class='left-out']") == ["16 years"]
    assert "published" not in found.words("//svg[@role='img']/text")


def test_statements_say_whom_they_are_about() -> None:
    """A position is about its holder and who reports it; any other statement about those its sentences name."""
    found = page(brief())
    names = {chip.get("data-actor"): chip.text_content() for chip in found.all("//button[@data-actor]")}
    assert list(names.values()) == ["Everybody", "council of Norrholm", "Ilse Varga", "Tobias Renn"]
    about = {
        e.xpath("string(.//*[@class='words'])"): [names[a] for a in e.get("data-actors").split()]
        for e in found.of_class("entry")
    }
    assert about["The ferry will be late."] == ["Tobias Renn", "Ilse Varga"]
    assert about["Taxes will not rise."] == ["Ilse Varga"]
    assert about["The council agreed to buy the ferry."] == ["council of Norrholm"]
    assert about["Tobias Renn, leads the Harbour Union"] == ["Tobias Renn"]
    assert about["The ship carries 60 cars."] == []


def test_a_holder_who_is_not_among_the_names_can_be_filtered() -> None:
    """Views of somebody whom the Brief does not list, or who is reported by such a one, are shown and found."""
    position = Position(actor="Renn", topic="", stance="states", statement="S.", voice="ascribed", via="a clerk")
    who = Who(name="Varga", kind="person", role="")
    found = page(minimal(who=(who,), positions=(position,)))
    assert found.words("//button[@data-actor]") == ["Everybody", "Varga", "Renn"]
    assert found.words("//button[contains(@class, 'chip')]") != []
    assert "on" not in found.words("//li[@data-kind='position']//p[@class='meta']")
    assert not page(minimal(who=(who,))).of_class("chips")


def test_what_was_dropped_is_listed_with_the_reasons() -> None:
    """Folded, and unfolded when asked for; the sentences that were cited can be looked at."""
    found = page(brief())
    assert found.words("//summary")[0] == "2 dropped: 1 position, 1 time."
    assert "Says 3 per cent; sentences 4 to 6 have no such number. number-unsupported" in " ".join(
        found.words("//section[contains(@class, 'dropped')]//li")
    )
    assert found.all("//section[contains(@class, 'dropped')]//a/@href") == ["#b1-s5", "#b1-s9"]
    assert not found.all("//details[@open]")
    assert page(brief(), show_dropped=True).all("//details[@open]")
    assert not page(minimal()).of_class("dropped")


@pytest.mark.parametrize("cites", [None, "1", [], [99, "x", [1], None, {}], {"1": 1}])
def test_odd_citations_of_what_was_dropped_do_no_harm(cites: Any) -> None:
    """Whatever the model gave as citations, the rest is shown."""
    one = minimal(dropped=(Dropped(section="what", entry={"text": "It sank.", "cites": cites}, problems=()),))
    found = page(one)
    assert found.words("//s") == ["It sank."]
    assert not found.all("//section[contains(@class, 'dropped')]//a")
    assert page(brief().without_text()).all("//section[contains(@class, 'dropped')]//a") == []


def test_what_is_unconfirmed_is_plain_text_after_the_references() -> None:
    """Beside its statement alone: words that a screen reader reads with it, and no symbol."""
    found = page(brief())
    (doubt,) = found.of_class("doubts")
    assert doubt.text == "unconfirmed: who said it"
    assert doubt.attrib.keys() == ["class", "lang"]
    assert spaced(doubt.getparent().text_content()) == "The ferry will be late. 8 unconfirmed: who said it"
    assert not found.of_class("note")
    (note,) = page(brief(provenance=provenance())).of_class("note")
    assert spaced(note.text_content()).startswith("There was no second reading.")


def test_problems_and_fallbacks_are_shown() -> None:
    """What is wrong, and what is the article's own sentence."""
    problem = Problem(code="a-code", message="A fault.")
    source = article()
    when = When(event="E.", expression=span(source, "on Tuesday"), status="past", problems=(problem,))
    faulty = minimal(
        article=source,
        what=What(text="A ferry.", fallback=True, problems=(problem,), points=(Point(text="P.", problems=(problem,)),)),
        who=(Who(name="Renn", kind="person", role="", problems=(problem,)),),
        when=(when, when.model_copy(update={"earliest": "2026-03-10"})),
        positions=(Position(actor="Renn", topic="", stance="states", statement="S.", problems=(problem,)),),
        open_questions=(OpenQuestion(question="Q?", origin="asked", problems=(problem,)),),
        sections={"crews": (Crew(ship_name="O", names=[], size=1, words={}, problems=(problem,)),)},
    )
    assert page(faulty).words("//ul[@class='problems']/li") == ["! A fault."] * 8
    assert "the article’s own words" in page(faulty).words("//p[@class='lede']")[0]


def test_sections_of_a_user_are_shown() -> None:
    """Under their names, fields with their labels; an empty one has no heading."""
    crew = Crew(ship_name="Orla", names=["Renn", "Varga"], size=11, words={})
    found = page(minimal(sections={"ship_crews": (crew,), "empty": ()}))
    assert "Ship crews" in found.words("//h2")
    assert "Empty" not in found.words("//h2")
    assert "ship name Orla · names Renn, Varga · size 11" in found.words("//section[@class='own']//li")[0]


def test_the_page_says_how_it_was_made() -> None:
    """Model, tokens, cost and time; fingerprints of the article and the prompts."""
    one = brief()
    found = page(one)
    assert "openai/made-up-mini" in found.words("//ul[@class='facts']/li")
    assert found.words("//dl/dd") == [one.article.sha256, "a" * 64, "b" * 64]
    assert found.words("//dl/dt") == ["article", "single", "repair"]


# ------------------------------------------------------------------------------------------------ languages


@pytest.mark.parametrize(
    ("language", "way"), [("ar", "rtl"), ("he", "rtl"), ("ur", "rtl"), ("en", "ltr"), (None, "auto")]
)
def test_the_direction_is_that_of_the_language(language: str | None, way: str) -> None:
    """Where the language is not known, the text decides."""
    assert direction(language) == way


def test_a_page_reads_from_right_to_left() -> None:
    """The whole brief does, its language is said, and the comma is the language's own."""
    found = page(arabic())
    assert found.all("//article/@dir") == ["ltr"]  # this brief is in English, of an Arabic article
    assert found.all("//div[contains(@class, 'text')]/@dir") == ["rtl"]
    assert found.all("//div[contains(@class, 'text')]/@lang") == ["ar"]
    provenance = arabic().provenance.model_copy(update={"language": None})
    found = page(arabic().model_copy(update={"provenance": provenance}))
    assert found.all("//article/@dir") == ["rtl"]
    assert "هالة السنديانية، رئيسة المجلس" in found.words("//span[@class='words']")


def test_an_unknown_language_is_not_called_english() -> None:
    """`lang` is empty where nothing is known."""
    known = minimal().provenance.model_copy(update={"language": None})
    found = page(minimal(article=Article.of("A ferry."), provenance=known))
    assert found.all("//div[@class='reading']/@lang") == [""]
    assert found.all("//article/@dir") == ["auto"]


# ------------------------------------------------------------------------------------------------ several, notebooks


def test_several_briefs_make_one_page_with_an_index() -> None:
    """Each has a title in the index that leads to it, and ids of its own."""
    found = Page(render([brief(), minimal(), arabic()], "html"))
    assert found.words("//h1") == ["3 briefs"]
    assert found.all("//nav//a/@href") == ["#b1", "#b2", "#b3"]
    assert found.words("//nav//a")[:2] == ["Island council buys a second ferry", "An article without a title"]
    assert found.words("//title")[0] == "3 briefs"
    assert [e.tag for e in found.all("//article/div/header/*[1]")] == ["h2"] * 3
    assert found.text.count("<style>") == found.text.count("<script>") == 1


def test_a_page_of_one_is_the_page_of_that_one() -> None:
    """No index for one; an empty one for none."""
    assert render([brief()], "html") == render(brief(), "html")
    assert Page(render([], "html")).words("//h1") == ["0 briefs"]


def test_a_notebook_shows_the_page_in_a_frame_of_its_own() -> None:
    """The page can neither reach the notebook nor be styled by it."""
    frame = brief()._repr_html_()
    match = re.fullmatch(r'<iframe [^>]*sandbox="([^"]*)" srcdoc="([^"]*)"></iframe>', frame)
    assert match
    assert html.unescape(match[2]) == render(brief(), "html")
    assert "allow-same-origin" not in match[1]


def test_a_page_of_a_brief_read_back_is_the_same() -> None:
    """A saved Brief gives the page of the first."""
    again = Brief.model_validate(json.loads(render(brief(), "json")), strict=False)
    assert render(again, "html") == render(brief(), "html")


def test_mentions_are_counted() -> None:
    """How often the article names somebody, in words."""
    source = article()
    who = Who(name="Renn", kind="person", role="", mentions=mentions(source, "Renn"))
    unnamed = Who(name="a clerk", kind="person", role="")
    found = page(minimal(article=source, who=(who, unnamed)))
    assert found.words("//ul[@class='names']//p[@class='meta']") == ["person · named 3 times", "person"]
