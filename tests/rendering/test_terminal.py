"""A Brief on a terminal, at every width."""

from __future__ import annotations

import re

import pytest
from rich.cells import cell_len

from briefing.brief import (
    Brief,
    What,
)
from briefing.rendering import render
from tests.briefs import brief
from tests.rendering.briefs import CONTROL, SGR, arabic, hostile, japanese, minimal


def test_a_terminal_page_at_80_columns() -> None:
    """The whole page, as a reader sees it without colour."""
    assert render(brief(), "terminal") == PAGE


PAGE = """\
Island council buys a second ferry
Norrholm Courier · by Ada Brandt · 2026-03-11
https://news.example/ferry

What ───────────────────────────────────────────────────────────────────────────
The council of Norrholm agreed to buy a second ferry for €4.2 million.\u00a0[2]

• The ship carries 60 cars.\u00a0[3]
• It is to sail from 1 June 2026.\u00a0[3]

Who ────────────────────────────────────────────────────────────────────────────
• council of Norrholm\u00a0[2]\u00a0· government
• Ilse Varga, the mayor\u00a0[4]\u00a0· person
• Tobias Renn, leads the Harbour Union\u00a0[6]\u00a0· person

When ───────────────────────────────────────────────────────────────────────────
2026-03-10       The council agreed to buy the ferry.\u00a0[2]
                 past · “on Tuesday”
from 2026-06-01  The ferry begins to sail.\u00a0[3]
                 scheduled · “from 1 June 2026”

Positions ──────────────────────────────────────────────────────────────────────
Ilse Varga, the mayor
  supports    Norrholm has waited nine years for the ferry.\u00a0[4]
              “We have waited nine years for this,”
              on second ferry
  denies      Taxes will not rise.\u00a0[5]
              on taxes · reported

Tobias Renn, leads the Harbour Union
  warns       The crew is too small to run two ships.\u00a0[6,\u00a07]
              “Eleven sailors cannot run two ships,”
              on crew
  warns       The ferry will be late.\u00a0[8] (unconfirmed: who said it)
              on second ferry · according to Ilse Varga

Open questions ─────────────────────────────────────────────────────────────────
? Who will pay for the new pier?\u00a0[9]\u00a0· asked

Figures ────────────────────────────────────────────────────────────────────────
• value: 60 · counts: cars the ship carries\u00a0[3]

2 dropped: 1 position, 1 time.

────────────────────────────────────────────────────────────────────────────────
[n] sentence of the article
openai/made-up-mini\u00a0· single,\u00a02\u00a0answers\u00a0(1\u00a0from\u00a0the\u00a0store)\u00a0·
second\u00a0reading\u00a0by\u00a0the\u00a0same\u00a0model,\u00a013\u00a0statements,\u00a01\u00a0objection\u00a0·
tokens:\u00a02,140\u00a0in\u00a0(1,024\u00a0cached),\u00a0612\u00a0out\u00a0· $0.0032\u00a0· 6.4\u00a0s\u00a0· \
briefing\u00a00.1.0\u00a0·
2026-03-11\u00a010:05\u00a0UTC
"""


@pytest.mark.parametrize("width", [1, 20, 37, 80, 119, 120, 160])
@pytest.mark.parametrize("one", [brief(), japanese(), arabic(), hostile()], ids=["en", "ja", "ar", "hostile"])
def test_no_line_is_wider_than_asked(one: Brief, width: int) -> None:
    """Cells are counted, not characters; below 20 columns it is 20."""
    lines = render(one, "terminal", width=width, show_dropped=True, show_evidence=True).splitlines()
    assert max(cell_len(line) for line in lines) <= max(width, 20)


def test_a_page_is_never_wider_than_160() -> None:
    """Beyond that no line can be read."""
    assert render(brief(), "terminal", width=500) == render(brief(), "terminal", width=160)


def test_nothing_is_lost_at_any_width() -> None:
    """The words of the narrowest page are those of the widest."""
    narrow, wide = (render(brief(), "terminal", width=width) for width in (40, 119))
    assert sorted(narrow.replace("─", "").split()) == sorted(wide.replace("─", "").split())


def test_from_120_columns_on_there_are_two() -> None:
    """Names stand beside the event, not under it."""
    assert re.search(r"^What ─+    Who ─+$", render(brief(), "terminal", width=120), re.MULTILINE)
    assert not re.search(r"What.*Who", render(brief(), "terminal", width=119))


def test_one_column_where_there_is_nothing_for_the_second() -> None:
    """The event has the whole width where nobody is named and nothing is asked."""
    assert f"What {'─' * 155}\n" in render(minimal(), "terminal", width=160)


def test_without_colour_there_is_no_escape_and_with_it_only_styles() -> None:
    """Colour adds styles and changes no word."""
    plain, coloured = (render(brief(), "terminal", colour=colour) for colour in (None, True))
    assert "\x1b" not in plain
    assert SGR.search(coloured)
    bare = [line.rstrip() for line in SGR.sub("", coloured).splitlines()]
    assert bare == plain.splitlines()


@pytest.mark.parametrize("colour", [False, True])
@pytest.mark.parametrize("width", [80, 120])
def test_control_characters_never_reach_the_terminal(width: int, *, colour: bool) -> None:
    """Escapes, C1 controls and direction overrides of an article or a model are gone; ours are styles alone."""
    page = render(hostile(), "terminal", width=width, colour=colour, show_dropped=True, show_evidence=True)
    assert not CONTROL.search(SGR.sub("", page) if colour else page)
    assert "␛[31m" in page
    assert "\x1b[31m " not in page


def test_markup_of_the_terminal_library_is_shown_as_it_stands() -> None:
    """Square brackets and names of emoji in a story are text."""
    page = render(minimal(what=What(text="[bold]A[/bold] :smile: [link=x]y[/link]")), "terminal")
    assert "[bold]A[/bold] :smile: [link=x]y[/link]" in page


def test_no_break_spaces_hold() -> None:
    """A French closing mark stays with its word, at every width."""
    text = "Elle a dit\u202f: «\u00a0nous ne céderons pas avant vendredi\u00a0»."
    for width in range(20, 60):
        page = render(minimal(what=What(text=text)), "terminal", width=width)
        assert "vendredi\u00a0»." in page
        assert "dit\u202f:" in page
