"""Title, dates, language, address and outlet of a page."""

from __future__ import annotations

import pytest

from briefing.sources import load
from tests.sources.html.pages import NODE, PARAGRAPHS, TITLE, ld, page, read


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
