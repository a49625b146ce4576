"""A small, whole, valid Brief of an invented article: a fixture for everything that takes one.

Every offset is right by construction: spans are found in the text, never counted by hand.
"""

from __future__ import annotations

import re
from typing import Any

from briefing.article import Article, Evidence
from briefing.brief import (
    Brief,
    Dropped,
    Entry,
    OpenQuestion,
    Point,
    Position,
    Problem,
    What,
    When,
    Who,
)
from briefing.provenance import Judge, Provenance, Usage

TEXT = """\
Island council buys a second ferry

The council of Norrholm agreed on Tuesday to buy a second ferry for €4.2 million. The ship, which carries 60 cars, is \
to sail from 1 June 2026.

“We have waited nine years for this,” said the mayor, Ilse Varga. She denied that taxes would rise.

Tobias Renn, who leads the Harbour Union, warned that the crew was too small. “Eleven sailors cannot run two ships,” \
Renn said. According to Varga, Renn believes that the ferry will be late.

Who will pay for the new pier?
"""


class Figure(Entry):
    """An entry of a user's own section."""

    value: str
    counts: str


def article(**changes: Any) -> Article:
    """The article: nine sentences in English, the first of them the headline, published on a Wednesday."""
    known = {
        "title": "Island council buys a second ferry",
        "url": "https://news.example/ferry",
        "outlet": "Norrholm Courier",
        "authors": ("Ada Brandt",),
        "published": "2026-03-11",
        "language": "en",
    }
    return Article.of(changes.pop("text", TEXT), **(known | changes))


def sentence(source: Article, number: int) -> Evidence:
    """The sentence with this number, as evidence."""
    found = source.sentences[number - 1]
    return source.evidence(found.start, found.end)


def span(source: Article, words: str, nth: int = 0) -> Evidence:
    """Where these words stand in the article; the nth time, counted from 0."""
    start = -1
    for _ in range(nth + 1):
        start = (source.text or "").index(words, start + 1)
    return source.evidence(start, start + len(words))


def mentions(source: Article, *names: str) -> tuple[Evidence, ...]:
    """Every place where one of these names stands, in order; the longest name first, so that none overlap."""
    longest_first = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    found = re.finditer(longest_first, source.text or "")
    return tuple(source.evidence(match.start(), match.end()) for match in found)


def provenance(**changes: Any) -> Provenance:
    """How a Brief was made, as if by a model in one ask and one repair, with no second reading."""
    known: dict[str, Any] = {
        "model": "made-up-mini",
        "provider": "openai",
        "strategy": "single",
        "prompts": {"single": "a" * 64, "repair": "b" * 64},
        "language": "en",
        "briefing_version": "0.1.0",
        "created_at": "2026-03-11T10:05:09+00:00",
        "elapsed_seconds": 6.43,
        "asks": 2,
        "cached_asks": 1,
        "usage": Usage(input=2140, cached=1024, output=612),
        "cost_usd": 0.00321,
    }
    return Provenance(**(known | changes))


def judge(**changes: Any) -> Judge:
    """A second reading by the model that wrote."""
    known: dict[str, Any] = {"model": "made-up-mini", "provider": "openai", "claims": 13, "objections": 1, "asks": 1}
    return Judge(**(known | changes))


def dropped() -> tuple[Dropped, ...]:
    """What the model said and the article does not support: a position, and a time."""
    return (
        Dropped(
            section="positions",
            entry={
                "cites": [5],
                "actor": "Ilse Varga",
                "topic": "taxes",
                "stance": "supports",
                "statement": "Taxes will rise by 3 per cent.",
            },
            problems=(
                Problem(code="number-unsupported", message="Says 3 per cent; sentences 4 to 6 have no such number."),
                Problem(code="reading-reversed", message="Says that taxes will rise; sentence 5 denies it."),
            ),
        ),
        Dropped(
            section="when",
            entry={"cites": [9], "event": "The pier opens.", "expression": "in August", "status": "scheduled"},
            problems=(Problem(code="expression-unsupported", message="“in August” is not in sentence 9."),),
        ),
    )


def brief(**changes: Any) -> Brief:
    """The Brief; keyword arguments take the place of its parts."""
    source: Article = changes.get("article", article())

    def rests_on(*numbers: int, support: str = "read") -> dict[str, Any]:
        return {"evidence": tuple(sentence(source, number) for number in numbers), "support": support}

    parts: dict[str, Any] = {
        "what": What(
            text="The council of Norrholm agreed to buy a second ferry for €4.2 million.",
            points=(
                Point(text="The ship carries 60 cars.", **rests_on(3)),
                Point(text="It is to sail from 1 June 2026.", **rests_on(3)),
            ),
            **rests_on(2),
        ),
        "who": (
            Who(
                name="council of Norrholm",
                kind="government",
                role="",
                mentions=mentions(source, "council of Norrholm"),
                **rests_on(2, support="extract"),
            ),
            Who(
                name="Ilse Varga",
                kind="person",
                role="the mayor",
                mentions=mentions(source, "Ilse Varga", "Varga"),
                **rests_on(4),
            ),
            Who(
                name="Tobias Renn",
                kind="person",
                role="leads the Harbour Union",
                mentions=mentions(source, "Tobias Renn", "Renn"),
                **rests_on(6),
            ),
        ),
        "when": (
            When(
                event="The ferry begins to sail.",
                expression=span(source, "from 1 June 2026"),
                status="scheduled",
                date="2026-06-01/..",
                earliest="2026-06-01",
                **rests_on(3),
            ),
            When(
                event="The council agreed to buy the ferry.",
                expression=span(source, "on Tuesday"),
                status="past",
                date="2026-03-10",
                earliest="2026-03-10",
                latest="2026-03-10",
                **rests_on(2),
            ),
        ),
        "topics": ("second ferry", "taxes", "crew"),
        "positions": (
            Position(
                actor="Ilse Varga",
                topic="second ferry",
                stance="supports",
                statement="Norrholm has waited nine years for the ferry.",
                quotes=(span(source, "We have waited nine years for this,"),),
                voice="quoted",
                **rests_on(4),
            ),
            Position(
                actor="Tobias Renn",
                topic="crew",
                stance="warns",
                statement="The crew is too small to run two ships.",
                quotes=(span(source, "Eleven sailors cannot run two ships,"),),
                voice="quoted",
                **rests_on(6, 7),
            ),
            Position(
                actor="Ilse Varga",
                topic="taxes",
                stance="denies",
                statement="Taxes will not rise.",
                **rests_on(5),
            ),
            Position(
                actor="Tobias Renn",
                topic="second ferry",
                stance="warns",
                statement="The ferry will be late.",
                voice="ascribed",
                via="Ilse Varga",
                unchecked=("speaker",),
                **rests_on(8, support="unconfirmed"),
            ),
        ),
        "open_questions": (
            OpenQuestion(question="Who will pay for the new pier?", origin="asked", **rests_on(9, support="extract")),
        ),
        "sections": {"figures": (Figure(value="60", counts="cars the ship carries", **rests_on(3)),)},
        "article": source,
        "provenance": provenance(judge=judge()),
        "dropped": dropped(),
    }
    return Brief(**(parts | changes))
