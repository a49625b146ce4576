"""Which words of a page are the article's."""

from __future__ import annotations

import pytest

from tests.sources.html.pages import NODE, PARAGRAPHS, STANDFIRST, TITLE, ld, read


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
