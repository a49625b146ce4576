"""Web pages into an article."""

from __future__ import annotations

import contextlib
import gzip
import json
import logging
import sys
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.errors import ConfigError, InputError
from briefing.sources import load

if TYPE_CHECKING:
    from pathlib import Path

    from briefing.article import Article

TITLE = "Ferry to Sandholm sails again after three months of repairs"
STANDFIRST = "Islanders had waited since January; the first crossing was full an hour before it left the quay."
PARAGRAPHS = (
    (
        "The ferry between Port Elling and the island of Sandholm sailed again on Tuesday, three months after a crane "
        "struck its ramp, the harbour office said in a statement on the same morning."
    ),
    (
        "“We have tested every part of the ramp twice,” said Mira Tolland, who runs the harbour office. “Nobody should "
        "be afraid to drive a lorry over it.” She added that the repairs had cost 1.2 million crowns."
    ),
    (
        "The island council demands that the state pay half of the bill. Oskar Brandvik, its chairman, said that the "
        "crane belonged to a state company and that the islanders had lost a whole season of trade."
    ),
    (
        "The transport ministry did not answer questions on Tuesday. In March a spokeswoman had said that it was too "
        "early to speak of money while the cause of the accident was being looked into."
    ),
    (
        "The next crossing is planned for Wednesday at six in the morning, and from Friday on the ferry will sail four "
        "times a day in each direction, as it did before the accident."
    ),
)
NODE = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": TITLE}


def page(*, head: str = "", before: str = "", body: str | None = None, after: str = "", html: str = "<html>") -> bytes:
    """A page with an article in it."""
    text = "".join(f"<p>{p}</p>" for p in PARAGRAPHS) if body is None else body
    return (
        f"<!doctype html>{html}<head><meta charset='utf-8'>{head}</head><body><nav><a href='/a'>Home</a></nav>"
        f"<main><article>{before}{text}{after}</article></main><footer>Imprint</footer></body></html>"
    ).encode()


def ld(*nodes: object) -> str:
    """A script with JSON-LD."""
    return "".join(f'<script type="application/ld+json">{json.dumps(node)}</script>' for node in nodes)


def read(**parts: Any) -> Article:
    """Load a page made of parts."""
    return load(page(**parts))


def test_a_page_becomes_its_paragraphs() -> None:
    """The text is the article's paragraphs, in order, with a blank line between them."""
    assert read().text == "\n\n".join(PARAGRAPHS)


def test_a_file_and_a_packed_file_are_read_alike(tmp_path: Path) -> None:
    """A page in `.html` and in `.html.gz` gives the same article."""
    (tmp_path / "a.html").write_bytes(page())
    (tmp_path / "a.html.gz").write_bytes(gzip.compress(page()))
    assert load(tmp_path / "a.html") == load(tmp_path / "a.html.gz")


def test_a_string_is_a_page_when_its_kind_says_so() -> None:
    """`kind="html"` reads a str as a page."""
    assert load(page().decode(), kind="html").text == read().text


def test_the_headline_on_the_page_is_no_part_of_the_text() -> None:
    """A heading that repeats the title, a label over it, and the other stories under it are left out."""
    article = read(
        head=f"<title>{TITLE} | Sandholm Post</title><meta property='og:site_name' content='Sandholm Post'>",
        before=f"<p>Islands</p><h1>{TITLE}</h1><h2>{TITLE}</h2>",
        after="<p><a href='/x'>Harbour master of Elling retires after forty years</a></p>"
        "<p>ALSO READ: <a href='/y'>What the islanders lost in these three months</a></p>"
        "<p>ADVERTISEMENT</p><h3>Further reading</h3><p>© Sandholm Post, all rights reserved</p>",
    )
    assert article.title == TITLE
    assert article.outlet == "Sandholm Post"
    assert article.text == "\n\n".join(PARAGRAPHS)


def test_links_in_a_paragraph_and_to_a_place_on_the_page_stay() -> None:
    """A paragraph with a link in it, and a heading that links to itself, are text."""
    heading = "<h2 id='m'><a href='#m'>Who pays for it</a></h2>"
    rest = "</p><p>".join(PARAGRAPHS[1:])
    body = f"<p><a href='/e'>{PARAGRAPHS[0][:40]}</a>{PARAGRAPHS[0][40:]}</p>{heading}<p>{rest}</p>"
    assert read(body=body).text == "\n\n".join([PARAGRAPHS[0], "Who pays for it", *PARAGRAPHS[1:]])


def test_lists_tables_quotations_and_breaks_are_text() -> None:
    """A list, a quotation and a line break inside the article keep their words, each on a line of its own."""
    more = (
        "<ul><li>Six in the morning, for lorries only</li><li>Noon, for everybody else on the island</li></ul>"
        f"<blockquote>The island has waited long enough.<p>{PARAGRAPHS[3]}</p>So it has.</blockquote>"
        "<p>First line of the verse<br>second line of the verse</p>"
    )
    text = read(after=more).text or ""
    for words in ("Six in the morning, for lorries only\n\nNoon", "waited long enough", "of the verse\nsecond line"):
        assert words in text


def test_what_stands_around_an_article_is_left_out() -> None:
    """Boxes for a newsletter, the author and comments are not the article's, wherever they stand."""
    box = "<div class='newsletter-form'><p>Get the best of the islands in your inbox, every single morning.</p></div>"
    bio = (
        "<div class='author__bio'><p>Lena Voss has written about ships and the sea for this paper since 2011.</p></div>"
    )
    half = len(PARAGRAPHS) // 2
    body = "".join(f"<p>{p}</p>" for p in PARAGRAPHS[:half]) + box + "".join(f"<p>{p}</p>" for p in PARAGRAPHS[half:])
    assert read(body=body + bio).text == "\n\n".join(PARAGRAPHS)


def test_a_box_that_holds_the_article_is_kept() -> None:
    """A name that sounds like something else does not cost the article that it holds."""
    body = f"<div class='story related'>{''.join(f'<p>{p}</p>' for p in PARAGRAPHS)}</div>"
    assert read(body=body).text == "\n\n".join(PARAGRAPHS)


def test_a_line_about_the_author_at_the_end_is_left_out() -> None:
    """The last line that begins with a name of the byline is about its writer."""
    after = "<p>Lena Voss is the Sandholm Post's reporter for the sea and all that sails on it.</p>"
    article = read(head=ld(NODE | {"author": "Lena Voss"}), after=after)
    assert article.text == "\n\n".join(PARAGRAPHS)


@pytest.mark.parametrize("described", [STANDFIRST, STANDFIRST[:60] + "…"])
def test_the_standfirst_belongs_to_the_article(described: str) -> None:
    """What the page describes itself with is its first paragraph where it is shown above the article."""
    article = read(
        head=f"<meta name='description' content='{described}'><meta property='og:description' content='Ferries'>",
        before=f"<header><h1>{TITLE}</h1><div><span>{STANDFIRST}</span></div></header>",
    )
    assert article.text == "\n\n".join((STANDFIRST, *PARAGRAPHS))


def test_a_description_that_is_not_shown_is_not_added() -> None:
    """A description for search engines alone is no part of the text; nor is one that repeats the lead."""
    head = f"<meta name='description' content='{STANDFIRST}'><meta property='og:description' content='{PARAGRAPHS[0]}'>"
    assert read(head=head).text == "\n\n".join(PARAGRAPHS)


# ---------------------------------------------------------------------------------------------- articleBody


def test_a_text_in_the_json_ld_sorts_out_what_is_not_the_article() -> None:
    """Paragraphs that the stated text does not have are left out; headings above its paragraphs stay."""
    offer = "Buy the new map of the islands with all ferries and harbours in our shop for only nine crowns this week."
    half = f"<p>{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1]}</p><p>{offer}</p><p>Map!</p><h2>Who pays for the repairs</h2>"
    body = half + "".join(f"<p>{p}</p>" for p in PARAGRAPHS[2:])
    text = read(head=ld(NODE | {"articleBody": " ".join(PARAGRAPHS)}), body=body).text
    assert text == "\n\n".join([*PARAGRAPHS[:2], "Who pays for the repairs", *PARAGRAPHS[2:]])


def test_a_text_in_the_json_ld_finds_what_is_missing() -> None:
    """Paragraphs scattered over the page are found by the stated text."""
    tail = "".join(f"<div class='comments'><p>{p}</p></div>" for p in (*PARAGRAPHS[2:], PARAGRAPHS[0]))
    body = f"<div class='article-body'><p>{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1]}</p></div>"
    text = read(head=ld(NODE | {"articleBody": " ".join(PARAGRAPHS)}), body=body, after=tail).text or ""
    assert all(p in text for p in PARAGRAPHS)
    assert text.count(PARAGRAPHS[0]) == 1


def test_a_text_that_is_in_the_json_ld_alone_is_taken_from_there() -> None:
    """Where the page shows none of it, the stated text is the article, its mark-up undone."""
    stated = "".join(f"<p>{p}</p>" for p in PARAGRAPHS)
    assert read(head=ld(NODE | {"articleBody": stated}), body="<p>…</p>").text == "\n\n".join(PARAGRAPHS)


def test_a_stated_text_of_something_else_is_not_believed() -> None:
    """A stated text that has little to do with the page's changes nothing, nor does one that is an extract."""
    other = " ".join(f"Sentence {n} of another story about a lighthouse and its keeper." for n in range(40))
    for body in (other, PARAGRAPHS[0] + PARAGRAPHS[1] + PARAGRAPHS[2][:80]):
        assert read(head=ld(NODE | {"articleBody": body})).text == "\n\n".join(PARAGRAPHS)


# ---------------------------------------------------------------------------------------------- headlines


@pytest.mark.parametrize(
    ("stated", "heading", "og", "title", "expected"),
    [
        ("Ferry sails again", "Ferry sails again", "Ferry!", "Ferry sails again - Post", "Ferry sails again"),
        (
            "Ferry sails",
            "Ferry: it sails again",
            "Ferry: it sails again",
            "Ferry sails | Post",
            "Ferry: it sails again",
        ),
        (None, "Ferry sails again", "Ferry", None, "Ferry sails again"),
        (None, None, "Ferry sails again | Post", None, "Ferry sails again"),
        (None, None, None, "Post - Ferry sails again | News | Post", "Ferry sails again | News"),
        ("&quot;It sails&quot;, says Tolland", None, None, None, '"It sails", says Tolland'),
        (None, "Ferry sails again", None, "Ferry sails again :: News :: Post", "Ferry sails again"),
        (None, None, None, None, None),
        ("Post", "Ferry sails again", None, "Post", "Ferry sails again"),
    ],
)
def test_the_headline_is_what_most_places_say(
    stated: str | None, heading: str | None, og: str | None, title: str | None, expected: str | None
) -> None:
    """JSON-LD, heading, OpenGraph and title vote; the outlet's name is cut off."""
    head = "<meta property='og:site_name' content='Post'>" + ld({"@type": "NewsArticle", "headline": stated, "url": ""})
    head += f"<meta property='og:title' content='{og}'>" if og else ""
    head += f"<title>{title}</title>" if title else ""
    before = "<svg><title>Logo</title></svg>" + (f"<h1>{heading}</h1>" if heading else "")
    assert read(head=head, before=before).title == expected


def test_an_outlet_is_known_by_its_address() -> None:
    """Where the page does not name its outlet, the end of the title that is the host's name is cut off."""
    head = f"<title>{TITLE} | The Island Post</title>"
    assert load(page(head=head), url="https://www.islandpost.example/ferry").title == TITLE
    assert read(head=head).title == f"{TITLE} | The Island Post"


def test_a_headline_that_only_a_card_gives_is_better_than_none() -> None:
    """The title of a card for social media is taken when there is no other."""
    assert read(head="<meta name='twitter:title' content='Ferry sails again'>").title == "Ferry sails again"


# ---------------------------------------------------------------------------------------------- bylines


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ("Ana Ruiz", ["Ana Ruiz"]),
        ({"@type": "Person", "name": "By Ana Ruiz"}, ["Ana Ruiz"]),
        ([{"name": "Ana Ruiz"}, {"name": "Li Wei"}, {"name": "ana ruiz"}], ["Ana Ruiz", "Li Wei"]),
        ({"name": ["Ana Ruiz", "Li Wei"]}, ["Ana Ruiz", "Li Wei"]),
        ({"givenName": "Ana", "familyName": "Ruiz"}, ["Ana Ruiz"]),
        ("Ana Ruiz, Li Wei og Per Bo Dahl", ["Ana Ruiz", "Li Wei", "Per Bo Dahl"]),
        ("Ana Ruiz y Luis Gil", ["Ana Ruiz", "Luis Gil"]),
        ("José Ortega y Gasset", ["José Ortega y Gasset"]),
        ("Ruiz, Ana", ["Ruiz, Ana"]),
        ({"@type": "Organization", "name": "Island News Agency"}, ["Island News Agency"]),
        ({"@id": "#ana"}, ["Ana Ruiz"]),
        ("https://post.example/ana", []),
        ({"name": None}, []),
    ],
)
def test_authors_in_json_ld(author: object, names: list[str]) -> None:
    """Names are read from every shape that schema.org allows, split, and each given once."""
    head = ld(
        {"@graph": [NODE | {"author": author}, {"@type": "Person", "@id": "#ana", "name": "Ana Ruiz", "url": "/a"}]}
    )
    assert list(read(head=head).authors) == names


@pytest.mark.parametrize(
    ("head", "before", "names"),
    [
        ("<meta name='author' content='Ana Ruiz'>", "", ["Ana Ruiz"]),
        ("<meta property='article:author' content='https://social.example/post'>", "", []),
        ("<meta name='author' content='Newsdesk'>", "", ["Newsdesk"]),
        (
            "",
            "<div class='byline'>By <a class='author'>Ana Ruiz</a> and <a class='author'>Li Wei</a></div>",
            ["Ana Ruiz", "Li Wei"],
        ),
        ("", "<a rel='author' href='/x'>Ana Ruiz</a>", ["Ana Ruiz"]),
        ("", "<span itemprop='author'>Ana Ruiz</span>", ["Ana Ruiz"]),
        ("", "<h1>Ferry</h1><p>von <a href='/autoren/ruiz'>Dr. Ana Ruiz</a></p>", ["Dr. Ana Ruiz"]),
        ("", "<p>By PNA, in Islands on Tuesday</p>", ["PNA"]),
        ("", "<p>By the sea</p>", []),
        ("", "<span class='author'>港区太郎</span>", ["港区太郎"]),
    ],
)
def test_authors_elsewhere_in_the_page(head: str, before: str, names: list[str]) -> None:
    """Without JSON-LD the byline is found in meta elements, marked elements, links to profiles, and lines with "By"."""
    assert list(read(head=head, before=before).authors) == names


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("By Ana Ruiz, Islands Correspondent", ["Ana Ruiz"]),
        ("By Ana Ruiz, senior reporter, and Li Wei", ["Ana Ruiz", "Li Wei"]),
        ("By Ana Ruiz and Li Wei in Port Elling", ["Ana Ruiz", "Li Wei"]),
        ("By Ana Ruiz for The Island Post", ["Ana Ruiz"]),
        ("Opinion by Ana Ruiz", ["Ana Ruiz"]),
        ("Ana Ruiz Staff Writer", ["Ana Ruiz"]),
        ("Ana Ruiz @anaruiz", ["Ana Ruiz"]),
        ("By Ana Ruiz Published 3 March 2026", ["Ana Ruiz"]),
        ("Ana Ruiz (dpa)", ["Ana Ruiz"]),
        ("Ana Ruiz – Island Post", ["Ana Ruiz"]),
        ("Ana Ruiz, Reuters", ["Ana Ruiz", "Reuters"]),
        ("Islands Correspondent", ["Islands Correspondent"]),
        ("By Associated Press", ["Associated Press"]),
        ("بقلم: ليلى حداد", ["ليلى حداد"]),
        ("記者 陳小明／台北報導", ["陳小明"]),
        ("Sophie in ’t Holt", ["Sophie in ’t Holt"]),
        ("admin", []),
    ],
)
def test_a_byline_is_the_names_alone(byline: str, names: list[str]) -> None:
    """Posts, places, outlets, days and accounts around a name are no part of it; an agency is an author too."""
    assert list(read(head=ld(NODE | {"author": {"name": byline}})).authors) == names


def test_a_person_in_the_byline_comes_before_the_outlet() -> None:
    """Where the JSON-LD names only the outlet as author, the person on the page is taken; else the outlet stays."""
    head = ld(NODE | {"author": {"name": "Sandholm Post"}, "publisher": {"name": "Sandholm Post"}})
    assert read(head=head, before="<p class='byline'>Ana Ruiz</p>").authors == ("Ana Ruiz",)
    assert read(head=head, before="<p class='byline'>red, aru</p>").authors == ("Sandholm Post",)


def test_authors_of_other_stories_are_not_this_one_s() -> None:
    """Only the first byline counts; those of the stories listed below are theirs."""
    cards = "".join(
        f"<div class='x'><div class='card'><b class='author'>{n}</b></div></div>" for n in ("Li Wei", "Per Dahl")
    )
    before = "<div><div class='top'><b class='author'>Ana Ruiz</b></div></div>"
    assert read(before=before, after=f"<div><div>{cards}</div></div>").authors == ("Ana Ruiz",)


# ---------------------------------------------------------------------------------------------- dates


@pytest.mark.parametrize(
    ("head", "before", "published"),
    [
        (ld(NODE | {"datePublished": "2025-03-18T08:00:00Z"}), "", "2025-03-18T08:00:00Z"),
        (ld(NODE | {"datePublished": "2025-03-18T08:00+0100"}), "", "2025-03-18T08:00+01:00"),
        ("<meta property='article:published_time' content='2025-03-18'>", "", "2025-03-18"),
        (ld(NODE | {"datePublished": "soon"}) + "<meta name='date' content='2025-03-18'>", "", "2025-03-18"),
        ("", "<time itemprop='datePublished' datetime='2025-03-18T08:00'>today</time>", "2025-03-18T08:00"),
        ("", "<time datetime='2025-03-18'>18 March</time>", "2025-03-18"),
        ("<meta property='article:published_time' content='1742288400'>", "", "2025-03-18T09:00:00+00:00"),
        ("<meta name='date' content='1742288400000'>", "", "2025-03-18T09:00:00+00:00"),
        ("<meta property='article:published_time' content='2025-03-18 10:00 CET'>", "", "2025-03-18"),
        ("", "", None),
    ],
)
def test_the_date_of_publication(head: str, before: str, published: str | None) -> None:
    """The date is the JSON-LD's, the meta elements', the marked time's, or what htmldate finds."""
    assert read(head=head, before=before).published == published


@pytest.mark.parametrize(
    ("published", "updated", "kept"),
    [
        ("2025-03-18T08:00:00Z", "2025-03-18T10:00:00+01:00", "2025-03-18T10:00:00+01:00"),
        ("2025-03-18T08:00:00Z", "2025-03-18T08:00:00Z", None),
        ("2025-03-18T08:00:00Z", "2025-03-17", None),
        ("2025-03-18", "2025-03-19T08:00:00Z", "2025-03-19T08:00:00Z"),
        ("2025-03-18", None, None),
    ],
)
def test_an_update_is_later_than_the_publication(published: str, updated: str | None, kept: str | None) -> None:
    """The date of the last change is kept only where it is one."""
    article = read(head=ld(NODE | {"datePublished": published, "dateModified": updated}))
    assert (article.published, article.updated) == (published, kept)


def test_a_fault_in_htmldate_costs_the_date_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where htmldate fails, the article has no date."""
    import htmldate

    def fails(*_: object, **__: object) -> None:
        raise ValueError

    monkeypatch.setattr(htmldate, "find_date", fails)
    assert read().published is None


# ---------------------------------------------------------------------------------------------- the rest


@pytest.mark.parametrize(
    ("html", "head", "before", "language"),
    [
        ("<html lang='en-GB'>", "", "", "en"),
        ("<html lang='und'>", ld(NODE | {"inLanguage": "de"}), "", "de"),
        ("<html>", "<meta http-equiv='content-language' content='fr'>", "", "fr"),
        ("<html>", "<meta property='og:locale' content='pt_BR'>", "", "pt"),
        ("<html lang='nb'>", "", "", "no"),
        ("<html>", "", "", "en"),
    ],
)
def test_the_language_is_the_page_s(html: str, head: str, before: str, language: str) -> None:
    """The language is what the page states, or else detected; a short text proves nothing against it."""
    short = "".join(f"<p>{p}</p>" for p in PARAGRAPHS[:1])
    assert read(html=html, head=head, before=before, body=short).language == language


@pytest.mark.parametrize(("said", "language"), [("de", "en"), ("en-GB", "en"), ("kl", "kl")])
def test_a_long_text_that_is_certainly_in_another_language_is_believed(said: str, language: str) -> None:
    """A template's German is not believed of an English story; a language that is not detected is."""
    assert read(html=f"<html lang='{said}'>").language == language


def test_a_language_that_is_taken_for_its_neighbour_is_left() -> None:
    """Bokmål that looks like Danish stays what the page says."""
    text = "Fergen til øya seiler igjen etter tre måneder. Havnekontoret sa at reparasjonen er ferdig. " * 6
    assert read(html="<html lang='da'>", body=f"<p>{text}</p>").language == "da"


def test_a_template_s_english_is_not_believed_of_another_language() -> None:
    """`lang="en"` around a long text that is certainly German gives German."""
    german = (
        "Die Fähre zwischen Port Elling und der Insel Sandholm fährt seit Dienstag wieder, drei Monate nachdem ein "
        "Kran ihre Rampe beschädigt hatte, teilte das Hafenamt am selben Morgen mit. "
    )
    body = f"<p>{german}</p><p>Der Inselrat verlangt, dass der Staat die Hälfte der Rechnung bezahlt. {german}</p>" * 2
    assert read(html="<html lang='en'>", body=body).language == "de"
    assert read(html="<html lang='en'>").language == "en"
    short = f"<p>{german}</p>"
    assert read(html="<html lang='en'>", body=short).language == "en"


@pytest.mark.parametrize(
    ("head", "url"),
    [
        ("<link rel='canonical' href='https://post.example/ferry'>", "https://post.example/ferry"),
        ("<link rel='canonical' href='/ferry'>", "https://www.post.example/ferry"),
        ("<link rel='canonical' href='https://post.example/'>", "https://www.post.example/1"),
        ("<link rel='canonical' href='http://[broken'>", "https://www.post.example/1"),
        ("<meta property='og:url' content='https://post.example/f'>", "https://post.example/f"),
        (ld(NODE | {"mainEntityOfPage": {"@id": "https://post.example/m"}}), "https://post.example/m"),
        (ld(NODE | {"mainEntityOfPage": "https://post.example/m"}), "https://post.example/m"),
    ],
)
def test_the_address_is_the_page_s_own(head: str, url: str) -> None:
    """The canonical address is taken where it is one of a page; else that it was read from."""
    from briefing.sources.html import read_html

    assert read_html(page(head=head).decode(), name="The page", url="https://www.post.example/1").url == url


def test_what_is_stated_wins_over_the_page() -> None:
    """Arguments of `load` are believed before the page."""
    article = load(
        page(head=ld(NODE | {"datePublished": "2025-03-18"})),
        title="Ferry",
        published="2025-01-01",
        url="https://a.example/1",
    )
    assert (article.title, article.published, article.url) == ("Ferry", "2025-01-01", "https://a.example/1")


def test_the_outlet_is_the_host_where_nothing_names_it() -> None:
    """Without a name of the site its host is given; without an address nothing."""
    assert load(page(), url="https://www.post.example/1").outlet == "post.example"
    assert read().outlet is None
    assert read(head=ld(NODE | {"publisher": [{"name": 7}, {"name": "Sandholm Post"}]})).outlet == "Sandholm Post"


# ---------------------------------------------------------------------------------------------- JSON-LD as found


@pytest.mark.parametrize(
    "script",
    [
        "//<![CDATA[\n{}\n//]]>",
        "<!-- {} -->",
        "/*<![CDATA[*/ {} /*]]>*/;",
        '[{{"@type": "WebSite", "headline": "Post"}}, {}]',
        '{{"@graph": [{{"@type": "Organization"}}, {},]}}',
        '{{"mainEntity": {}}}',
        '{{"@type": "ItemList", "itemListElement": [{{"@type": "Article", "headline": "Another"}}], "x": {}}}',
    ],
)
def test_json_ld_is_read_as_it_is_found(script: str) -> None:
    """Wrapped, in lists, graphs or other nodes, and with a comma too many, the article's node is found."""
    node = json.dumps({"@type": ["Thing", "ReportageNewsArticle"], "headline": TITLE, "datePublished": "2025-03-18"})
    head = f'<script type="application/ld+json">{script.format(node)}</script>'
    article = read(head=head)
    assert (article.title, article.published) == (TITLE, "2025-03-18")


@pytest.mark.parametrize("script", ["", "{", "7", "[" * 5000, '{"a":' * 40 + "1" + "}" * 40])
def test_json_ld_that_is_broken_is_left_alone(script: str) -> None:
    """A script that is no JSON, or nested beyond reason, costs nothing but what it would have said."""
    head = f'<script type="application/ld+json">{script}</script>'
    assert read(head=head).text == "\n\n".join(PARAGRAPHS)


def test_the_node_of_the_page_is_told_from_those_of_others() -> None:
    """Of several articles in the JSON-LD the one that the page calls itself is taken; two about it are joined."""
    head = f"<title>{TITLE}</title>" + ld(
        {"@type": "Article", "headline": "Another story", "datePublished": "2020-01-01"},
        NODE | {"datePublished": "2025-03-18"},
        {"@type": "Article", "headline": TITLE, "author": "Ana Ruiz", "datePublished": "2025-03-19"},
    )
    article = read(head=head)
    assert (article.published, article.authors) == ("2025-03-18", ("Ana Ruiz",))


# ---------------------------------------------------------------------------------------------- walls


def test_a_front_page_is_refused() -> None:
    """A page whose headings all lead to stories is a list of them, not an article."""
    teasers = "".join(f"<h3><a href='/{n}'>Story {n}</a></h3><p>{p}</p>" for n, p in enumerate(PARAGRAPHS * 2))
    with pytest.raises(InputError, match="list of stories"):
        read(before="<h1>Post</h1>", body=teasers)
    assert read(before=f"<h1>{TITLE}</h1>", after=teasers).text


@pytest.mark.parametrize(
    ("parts", "what"),
    [
        ({"body": ""}, "no article"),
        ({"body": "<p>Welcome to the Sandholm Post, your paper.</p>"}, "no article"),
        (
            {"body": "".join(f"<li><a href='/{n}'>Story number {n} about the ferry</a></li>" for n in range(30))},
            "no article",
        ),
        (
            {"body": f"<p>{PARAGRAPHS[0]}</p><p>Subscribe now to continue reading this story and all others.</p>"},
            "paywall",
        ),
        ({"body": f"<p>{PARAGRAPHS[0]}</p>", "head": ld(NODE | {"isAccessibleForFree": "False"})}, "paywall"),
        ({"body": f"<p>{PARAGRAPHS[0]}</p><p>この記事は会員限定です。</p>"}, "paywall"),
        (
            {
                "body": "<p>We and our partners use cookies to store personal data on your device. With your consent "
                "we use cookies to show you advertisements; see our privacy policy about cookies and your choices.</p>"
            },
            "cookie notice",
        ),
        (
            {
                "body": "<p>Please enable JavaScript and cookies in your browser to go on to the page that you asked "
                "for, and wait until we have seen that the connection is safe for us and for you.</p>"
            },
            "browser check",
        ),
        ({"head": "<title>404 - Page not found</title>", "body": f"<p>{PARAGRAPHS[4]}</p>"}, "error page"),
    ],
)
def test_a_page_that_does_not_show_its_article_is_refused(parts: dict[str, str], what: str) -> None:
    """A paywall, a cookie notice, a check for robots and an error page each get a sentence that says so."""
    with pytest.raises(InputError, match=what):
        read(**parts)


def test_a_notice_after_the_article_is_cut_off() -> None:
    """A text that is long enough before a paywall's notice is an article, without the notice and what follows."""
    after = "<p>Already a subscriber? Log in here.</p><p>All offers of the Sandholm Post at a glance.</p>"
    assert read(after=after).text == "\n\n".join(PARAGRAPHS)


def test_a_notice_in_the_middle_of_an_article_is_left_out_alone() -> None:
    """A request to subscribe between paragraphs does not cost those after it."""
    body = f"<p>{PARAGRAPHS[0]}</p><p>Subscribe to keep our reporters at sea.</p>" + "".join(
        f"<p>{p}</p>" for p in PARAGRAPHS[1:]
    )
    assert read(body=body).text == "\n\n".join(PARAGRAPHS)


def test_a_page_without_an_element_is_refused() -> None:
    """A page that holds nothing to parse is empty."""
    with pytest.raises(InputError, match="empty"):
        load("<!-- -->", kind="html")


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=60), st.sampled_from(["head", "before", "after", "html"]))
def test_whatever_is_in_a_page_it_is_read_or_refused(noise: str, place: str) -> None:
    """Anything put into a page ends in an article or an InputError."""
    with contextlib.suppress(InputError):
        assert read(**{place: ld(NODE | {"headline": noise, "author": noise, "articleBody": noise}) + noise}).text


def test_a_page_nested_beyond_reason_is_read_or_refused() -> None:
    """A hundred thousand elements inside each other end in an article or an InputError, never in a crash."""
    deep = page(before="<div>" * 100_000)
    try:
        text = load(deep).text or ""
    except InputError as error:
        text = error.message
    assert text


# ---------------------------------------------------------------------------------------------- encodings, extras


@pytest.mark.parametrize(
    ("declaration", "encoding"),
    [
        (b"<meta charset=windows-1251>", "cp1251"),
        (b"<meta http-equiv='Content-Type' content='text/html; charset=koi8-r'>", "koi8-r"),
        (b"<meta charset='no-such-charset'>", "utf-8"),
        (b"", "cp1251"),
        (b"<meta charset='iso-8859-1'>", "utf-8"),
    ],
)
def test_the_encoding_is_what_the_page_declares(declaration: bytes, encoding: str) -> None:
    """A page is decoded as it declares, unless it is plainly something else."""
    text = (
        "Паром между Порт-Эллингом и островом Сандхольм во вторник снова вышел в море, сообщило управление порта. " * 4
    )
    source = (
        b"<html><head>" + declaration + f"</head><body><article><p>{text}</p></article></body></html>".encode(encoding)
    )
    assert load(source).text == text.strip()


def test_a_page_needs_the_extra_web(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without trafilatura the error names the extra to install."""
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    with pytest.raises(ConfigError, match=r"pip install 'news-briefing\[web\]'"):
        read()


def test_the_libraries_do_not_write_to_standard_error(capfd: pytest.CaptureFixture[str]) -> None:
    """A page without an article makes no library print its warnings."""
    logging.getLogger("trafilatura").handlers.clear()
    with pytest.raises(InputError):
        read(body="")
    assert capfd.readouterr().err == ""
