"""JSON-LD as pages have it."""

from __future__ import annotations

import json

import pytest

from tests.sources.html.pages import NODE, PARAGRAPHS, TITLE, ld, read


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
