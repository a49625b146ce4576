"""The stories of `examples/`, and the true statements that the measures start from.

A true statement is a `Case`: an entry as a model could have answered it, with the sentences that support it. Sentences
of a story are true of it as they stand; roles and views come from the hand-written tables of `benchmarks.facts`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache, cached_property
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.facts import PEOPLE, VIEWS
from benchmarks.lexicon import MONTHS, UNSPACED, WEEKDAYS
from briefing.article import Article, Sentence
from briefing.brief import Entry, OpenQuestion, Point, Position, What, When, Who
from briefing.checks.document import Document
from briefing.generation.grounding import Grounded, ground
from briefing.generation.wire_schema import wire_of

FOLDER = Path(__file__).parent.parent / "examples"
ROW = re.compile(r"\| `([\w-]+)\.txt` \| (\w+) \| \d+ \| ([\d-]+|none) \|")
QUOTED = re.compile(r"“[^“”]+”|«[^«»]+»|„[^„“]+“|「[^「」]+」|\"[^\"]+\"")


class Case(NamedTuple):
    """A statement about a story, true or made false.

    Attributes:
        kind: what was done to it.
        story: whose it is.
        entry: the class of the entry.
        values: what a model would have answered, citations included.
    """

    kind: str
    story: Story
    entry: type[Entry]
    values: dict[str, Any]

    def judged(self) -> Grounded:
        """The entry after the checks."""
        return ground(wire_of(self.entry, **self.values), self.story.document)

    def but(self, kind: str, **changes: Any) -> Case:
        """The same with something changed."""
        return Case(kind, self.story, self.entry, self.values | changes)


class Person(NamedTuple):
    """Somebody in a story, with the role it gives and the sentences that give it."""

    name: str
    role: str
    cites: list[int]


class View(NamedTuple):
    """Who holds which view, and the sentences that support it."""

    actor: str
    stance: str
    statement: str
    cites: list[int]


class Story:
    """One story under the checks."""

    def __init__(self, name: str, language: str, published: str | None, text: str) -> None:
        """Take a story of the folder, as it stands or rewritten."""
        self.name, self.language, self.published, self.text = name, language, published, text
        self.article = Article.of(self.text, language=language, published=published)
        self.document = Document(self.article)

    def __repr__(self) -> str:
        return self.name

    def rewritten(self, rewrite: Callable[[str], str]) -> Story:
        """The same story, its text written another way."""
        return Story(self.name, self.language, self.published, rewrite(self.text))

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        return self.article.sentences

    def near(self, cites: list[int]) -> str:
        """The sentences with these numbers and those beside them."""
        return " ".join(s.text for s in self.sentences if any(abs(s.number - cite) <= 1 for cite in cites))

    def where(self, words: str) -> list[int]:
        """The number of the first sentence with these words."""
        return [next(s.number for s in self.sentences if words in s.text)]

    @cached_property
    def people(self) -> list[Person]:
        """Who is who."""
        return [Person(name, role, self.where(words)) for name, role, words in rows(PEOPLE[self.name])]

    @cached_property
    def views(self) -> list[View]:
        """Who holds which view."""
        told = rows(VIEWS[self.name])
        return [View(actor, stance, view, self.where(words)) for actor, stance, view, words in told]

    def told(self) -> Iterator[Case]:
        """Each sentence as it stands, the headline and questions aside: as the main event, and as a fact."""
        for sentence in self.sentences[1:]:
            if not sentence.text.rstrip('”»“」"').endswith(("?", "؟")):
                values = {"text": " ".join(sentence.text.split()), "cites": [sentence.number]}
                if sentence.number % 2:
                    yield Case("sentence", self, What, values | {"points": []})
                else:
                    yield Case("sentence", self, Point, values)

    def roles(self) -> Iterator[Case]:
        """Each person with the role the story gives."""
        for person in self.people:
            values = {"name": person.name, "kind": "person", "role": person.role, "cites": person.cites}
            yield Case("role", self, Who, values)

    def held(self) -> Iterator[Case]:
        """Each view with its holder."""
        for view in self.views:
            values = {"actor": view.actor, "topic": "", "stance": view.stance, "statement": view.statement}
            yield Case("view", self, Position, values | {"cites": view.cites})

    def timed(self) -> Iterator[Case]:
        """Each day, month or weekday that a sentence names, with the sentence as the event."""
        months, weekdays = MONTHS[self.language].replace(" ", "|"), WEEKDAYS[self.language].replace(" ", "|")
        day = (
            r"\d+月\d+日"
            if self.language in UNSPACED
            else rf"(?:\d+\.? (?:de )?)?(?:{months})\b(?: \d{{4}})?|\b(?:{weekdays})\b"
        )
        for case in self.told():
            text = case.values["text"]
            for match in re.finditer(day, text):
                if not any(a <= match.start() < b for a, b in quoted(text)):
                    values = {"event": text, "expression": match.group(), "status": "past"}
                    yield Case("time", self, When, values | {"cites": case.values["cites"]})

    def asked(self) -> Iterator[Case]:
        """Each question the story asks."""
        for sentence in self.sentences:
            if sentence.text.endswith(("?", "؟")):
                values = {"question": sentence.text, "origin": "asked", "cites": [sentence.number]}
                yield Case("question", self, OpenQuestion, values)


def rows(table: str) -> Iterator[list[str]]:
    """The fields of a table, line by line."""
    for line in table.strip().splitlines():
        yield [field.strip() for field in re.split(r"\s*\| ", line)]


@cache
def stories() -> tuple[Story, ...]:
    """All stories, as the folder's README lists them."""
    listed = ROW.findall((FOLDER / "README.md").read_text(encoding="utf-8"))
    return tuple(
        Story(name, language, None if day == "none" else day, (FOLDER / f"{name}.txt").read_text(encoding="utf-8"))
        for name, language, day in listed
    )


def quoted(text: str) -> list[tuple[int, int]]:
    """Where quotations stand in a text, their marks included."""
    return [match.span() for match in QUOTED.finditer(text)]
