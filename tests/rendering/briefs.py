"""Briefs that are hard to render: with nothing in them, hostile, without spaces, from right to left."""

from __future__ import annotations

import re
from typing import Any

from briefing.article import Article
from briefing.brief import (
    Brief,
    Dropped,
    Entry,
    OpenQuestion,
    OwnEntry,
    Point,
    Position,
    Problem,
    What,
    When,
    Who,
)
from briefing.provenance import Usage
from tests.briefs import judge, provenance, sentence, span

EVIL = "red \x1b[31m \x1b]0;title\x07 \x9b2J \u202eback\u202c \x00\x7f [link](http://evil.example) <b>*bold*</b> `code`"


def minimal(**changes: Any) -> Brief:
    """A Brief with an event and nothing else."""
    parts: dict[str, Any] = {
        "what": What(text="A ferry is bought."),
        "article": Article.of("A ferry is bought.", language="en"),
        "provenance": provenance(cached_asks=0, usage=Usage(input=10, output=5)),
    }
    return Brief(**(parts | changes))


def hostile(words: str = EVIL) -> Brief:
    """A Brief in which everything that an article or a model fills says the same hostile words."""
    source = Article.of(words, title=words, url=words, outlet=words, authors=(words,), language="en")
    evidence = sentence(source, 1)
    problem = Problem(code=words, message=words)
    known: dict[str, Any] = {"evidence": (evidence,), "unchecked": ("meaning",), "problems": (problem,)}
    return Brief(
        what=What(text=words, points=(Point(text=words, **known),), **known),
        who=(Who(name=words, kind="person", role=words, **known),),
        when=(When(event=words, expression=evidence, status="past", date=words, earliest=words, **known),),
        topics=(words,),
        positions=(
            Position(actor=words, topic=words, stance="states", statement=words, quotes=(evidence,), **known),
            Position(actor=words, topic=words, stance="states", statement=words, voice="ascribed", via=words, **known),
        ),
        open_questions=(OpenQuestion(question=words, origin="asked", **known),),
        sections={words: (OwnEntry.model_validate({words: words, "evidence": (evidence,)}),)},
        article=source,
        provenance=provenance(model=words, provider=words, judge=judge(model=words, provider=words, error=words)),
        dropped=(Dropped(section=words, entry={"actor": words, "statement": words}, problems=(problem,)),),
    )


def japanese() -> Brief:
    """A Brief of a story without spaces."""
    text = "汐浜市の市長、御門玲子氏は「橋を閉じる。ただし、バスは通す」と述べた。" * 3
    source = Article.of(text, title=text, language="ja")
    rests: dict[str, Any] = {"evidence": (sentence(source, 1),)}
    quote = span(source, "橋を閉じる。ただし、バスは通す")
    position = Position(actor="御門玲子", topic="橋の閉鎖", stance="states", statement=text, quotes=(quote,), **rests)
    return minimal(article=source, what=What(text=text, **rests), positions=(position,))


def arabic() -> Brief:
    """A Brief of a story from right to left."""
    text = "قالت رئيسة المجلس هالة السنديانية: «لن نغلق الجسر قبل نهاية الصيف، ولن نرفع الضرائب». " * 2
    source = Article.of(text, title=text, language="ar")
    rests: dict[str, Any] = {"evidence": (sentence(source, 1),)}
    who = Who(name="هالة السنديانية", kind="person", role="رئيسة المجلس", **rests)
    return minimal(article=source, what=What(text=text, **rests), who=(who,))


class Crew(Entry):
    """A section of a user's own with every shape of value."""

    ship_name: str
    names: list[str]
    size: int
    words: dict[str, Any]
    counted: bool = True


SGR = re.compile(r"\x1b\[[\d;]*m")


CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
