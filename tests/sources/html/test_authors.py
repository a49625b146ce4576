"""Who wrote it, by JSON-LD, meta elements and bylines."""

from __future__ import annotations

import pytest

from tests.sources.html.pages import NODE, ld, read


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
