"""How an English title or sentence treats those it names."""

from __future__ import annotations

import pytest

from briefing.checks.entities.headline_roles import acts, is_aside, is_subject, says_so


def span(text: str, name: str) -> tuple[int, int]:
    start = text.index(name)
    return start, start + len(name)


@pytest.mark.parametrize(
    ("title", "aside"),
    [
        ("Lund wins the race", False),
        ("Voters choose Lund", False),
        ("Court fines Lund 40 crowns", False),
        ("Talks with Lund failed", False),
        ("Velmar agrees with former president Lund", False),
        ("Lund: a life at sea", False),
        ("Lund’s boat sinks off Velmar", True),
        ("Protest against outgoing mayor Lund spreads", True),
        ("Sailors march in quiet Lund", True),
        ("The anti-Lund march spreads", True),
        ("Lund-backed plan fails", True),
        ("Minister flies north to meet Lund", True),
        ("Minister has no hope of beating Lund", True),
        ("Minister to meet Lund", False),
        ("Harbour opens: Lund election, day two", True),
        ("Lund plan upsets sailors", False),
        ("Lund sailors march home", True),
        ("Three dead in Lund raid on harbour", False),
        ("Fire near Lund raid site", True),
        ("Sailors of the north win", False),
    ],
)
def test_a_title_names_somebody_in_passing(title: str, *, aside: bool) -> None:
    """Whose it is, against whom, where, and what a noun is called after."""
    name = "Lund" if "Lund" in title else "Sailors"
    assert is_aside(title, *span(title, name)) is aside


@pytest.mark.parametrize(
    ("title", "subject"),
    [
        ("Lund narrowly wins", True),
        ("Lund to leave", True),
        ("Lund says no", True),
        ("Lund dead", True),
        ("Lund, the boat", False),
        ("Lund plan", False),
        ("For Lund wins", False),
        ("Yes, Lund", False),
    ],
)
def test_a_title_tells_what_somebody_does(title: str, *, subject: bool) -> None:
    """A verb stands behind the name, an adverb between them at most."""
    assert is_subject(title, *span(title, "Lund")) is subject


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Lund closed the quay.", True),
        ("Lund, 62, closed the quay.", True),
        ("Lund, the mayor, also closed the quay.", True),
        ("Lund and Bruno Tarn met.", True),
        ("It happened in Lund. The Lund was closed.", False),
        ("They met in rainy Lund was the word.", False),
        ("He came from Orr, Lund, was late.", False),
        ("They saw Lund according to Tarn.", False),
        ("They saw Lund.", False),
        ("They saw Lund", False),
    ],
)
def test_a_sentence_tells_what_somebody_does(text: str, *, found: bool) -> None:
    """No place does, and nobody to whom it is done."""
    assert acts(text, *span(text, "Lund")) is found


def test_a_number_with_a_capital_opens_a_sentence() -> None:
    """Where a line break was lost, what stands before it is another sentence."""
    text = "Fire near the quay Five sailors were hurt."
    assert acts(text, *span(text, "Five sailors"))


@pytest.mark.parametrize(
    ("text", "tells"),
    [
        ("The quay is closed, Lund said.", True),
        ("The quay is closed, Lund told reporters.", True),
        ("The quay is closed, said mayor Lund, who lives there.", True),
        ("Lund said the quay was closed.", False),
        ("Lund closed the quay.", False),
        ("Lund.", False),
    ],
)
def test_who_only_tells_of_it(text: str, *, tells: bool) -> None:
    """The verb of saying ends the sentence, or stands before the name."""
    assert says_so(text, *span(text, "Lund")) is tells
