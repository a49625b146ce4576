"""How an English title or sentence treats those it names."""

from __future__ import annotations

from briefing.checks.entities.unnamed import acts, is_aside, is_subject, says_so
from tests.tables import table


def span(text: str, name: str) -> tuple[int, int]:
    start = text.index(name)
    return start, start + len(name)


@table()
def test_a_title_names_somebody_in_passing(title: str, *, aside: bool) -> None:
    """Whose it is, against whom, where, and what a noun is called after."""
    name = "Lund" if "Lund" in title else "Sailors"
    assert is_aside(title, *span(title, name)) is aside


@table()
def test_a_title_tells_what_somebody_does(title: str, *, subject: bool) -> None:
    """A verb stands behind the name, an adverb between them at most."""
    assert is_subject(title, *span(title, "Lund")) is subject


@table()
def test_a_sentence_tells_what_somebody_does(text: str, *, found: bool) -> None:
    """No place does, and nobody to whom it is done."""
    assert acts(text, *span(text, "Lund")) is found


def test_a_number_with_a_capital_opens_a_sentence() -> None:
    """Where a line break was lost, what stands before it is another sentence."""
    text = "Fire near the quay Five sailors were hurt."
    assert acts(text, *span(text, "Five sailors"))


@table()
def test_who_only_tells_of_it(text: str, *, tells: bool) -> None:
    """The verb of saying ends the sentence, or stands before the name."""
    assert says_so(text, *span(text, "Lund")) is tells
