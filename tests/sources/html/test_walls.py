"""Pages that do not show their article."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.errors import InputError
from briefing.sources import load
from tests.sources.html.pages import NODE, PARAGRAPHS, TITLE, ld, page, read


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
