"""The examples keep what their README claims."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest

FOLDER = Path(__file__).parent.parent / "examples"
ROW = re.compile(r"\| `([\w-]+\.txt)` \| (\w+) \| (\d+) \| ([\d-]+|none) \| (.+) \|")
TIMES = re.compile(
    r"\b(january|february|march|april|may|june|july|august|september|october|november|december"
    r"|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
    r"|yesterday|today|tomorrow|tonight|week|month|year|morning|evening)s?\b"
    r"|\b(1[5-9]|20)\d\d\b",
    re.IGNORECASE,
)


class Row(NamedTuple):
    """One line of the table."""

    file: str
    language: str
    words: str
    published: str
    shows: str

    @property
    def text(self) -> str:
        return (FOLDER / self.file).read_text(encoding="utf-8")


ROWS = [Row(*groups) for groups in ROW.findall((FOLDER / "README.md").read_text(encoding="utf-8"))]
by_file = pytest.mark.parametrize("row", ROWS, ids=[row.file for row in ROWS])


def story(name: str) -> str:
    """Read one story."""
    return (FOLDER / name).read_text(encoding="utf-8")


def test_every_story_is_in_the_table_and_the_table_names_no_other() -> None:
    """The folder and its table list the same files."""
    assert sorted(row.file for row in ROWS) == sorted(path.name for path in FOLDER.glob("*.txt"))


def test_the_stories_are_said_to_be_invented() -> None:
    """Nobody takes an example for news."""
    assert "All people, places and organisations in them are invented" in (FOLDER / "README.md").read_text("utf-8")


@by_file
def test_word_counts_are_true(row: Row) -> None:
    """The table's count is what stands between white space, or the characters of a Japanese or Chinese story."""
    words = row.text.split()
    assert int(row.words) == (len("".join(words)) if row.language in ("ja", "zh") else len(words))


@by_file
def test_a_story_is_its_headline_a_blank_line_and_its_text(row: Row) -> None:
    """No file holds anything but the story, in composed Unicode and with Unix line ends."""
    headline, blank, *body = row.text.split("\n")
    assert headline.strip()
    assert blank == ""
    assert len([line for line in body if line]) >= 5
    assert "\r" not in row.text
    assert row.text.endswith("\n")


@by_file
def test_languages_are_as_stated(row: Row) -> None:
    """A language detector agrees with the table."""
    import py3langid

    assert py3langid.classify(row.text)[0] == row.language


@by_file
def test_publication_dates_are_dates(row: Row) -> None:
    """What is to be given as `--published` is an ISO 8601 date; only the story without a date has none."""
    if row.published == "none":
        assert row.file == "lost-bell.txt"
    else:
        assert date.fromisoformat(row.published).isoformat() == row.published


@pytest.mark.parametrize(
    ("name", "weekday", "day", "stated"),
    [
        ("ferry-fr.txt", 2, "2026-04-22", "mercredi 22 avril"),
        ("tram-ru.txt", 0, "2026-01-26", "с понедельника, 26 января"),
        ("theatre-it.txt", 2, "2026-11-11", "mercoledì 11 novembre"),
        ("library-uk.txt", 1, "2026-03-17", "вівторок, 17 березня"),
    ],
)
def test_weekdays_fit_their_dates(name: str, weekday: int, day: str, stated: str) -> None:
    """Where a story gives both, the weekday is that of the date."""
    assert stated in story(name)
    assert date.fromisoformat(day).weekday() == weekday


def test_one_story_has_no_date_at_all() -> None:
    """No month, weekday, year or relative time stands in the story without a date."""
    assert not TIMES.search(story("lost-bell.txt"))


def test_the_story_with_questions_asks_three_in_lines_of_their_own() -> None:
    """The subheadings of the talks are questions."""
    assert len([line for line in story("harbour-talks.txt").splitlines() if line.endswith("?")]) == 3


def test_the_story_with_many_numbers_has_many() -> None:
    """More than thirty numbers in digits stand in the court story."""
    assert len(re.findall(r"\d[\d,.]*", story("dairy-fine.txt"))) > 30


@pytest.mark.parametrize(
    ("name", "inside"),
    [
        ("bridge-vote.txt", r"“[^”]*‘[^’”]+’[^”]*”"),
        ("reservoir-de.txt", r"„[^“]*‚[^‘]+‘[^“]*“"),
        ("ferry-fr.txt", r"«[^»]*“[^”]+”[^»]*»"),
        ("lithium-es.txt", r"«[^»]*“[^”]+”[^»]*»"),
        ("tram-ru.txt", r"«[^»]*„[^“]+“[^»]*»"),
        ("school-ja.txt", r"「[^」]*『[^』]+』[^」]*」"),
        ("olives-tr.txt", r"“[^”]*‘[^’”]+’[^”]*”"),
        ("theatre-it.txt", r"«[^»]*“[^”]+”[^»]*»"),
        ("incinerator-pt.txt", r"“[^”]*‘[^’”]+’[^”]*”"),
        ("library-uk.txt", r"«[^»]*„[^“]+“[^»]*»"),
        ("wharf-zh.txt", r"“[^”]*‘[^’”]+’[^”]*”"),
    ],
)
def test_quotations_stand_inside_quotations(name: str, inside: str) -> None:
    """The table's claim of a quotation inside a quotation holds, in the marks of the language."""
    assert re.search(inside, story(name))


@by_file
def test_a_story_asks_or_leaves_something_open(row: Row) -> None:
    """There is an open question in every story: asked, or said to be unclear or unanswered."""
    open_words = r"[?؟？]|か。|unclear|not decided|unknown|пока неясно"
    assert re.search(open_words, row.text)
