"""Whose words are shown without a mark: invented stories, each with what must be shown with whom, and what must not.

A guided brief shows a position only where code is certain of the speaker. Showing nothing is right wherever a story
does not ask for it.
"""

from __future__ import annotations

from typing import TypeAlias

from briefing.brief import Position
from briefing.checks.document import Document
from briefing.generation.grounding import ground
from briefing.generation.views import View, views
from briefing.generation.wire_schema import wire_of
from tests.documents import document_from
from tests.tables import table

Pairs: TypeAlias = list[tuple[str, str]]


def shown(document: Document) -> list[View]:
    """The views of a story that a guided brief shows where there is no second reading."""
    found = []
    for view in views(document):
        wire = wire_of(
            Position, cites=list(view.cites), actor=view.speaker, topic="", stance=view.stance, statement=view.statement
        )
        grounded = ground(wire, document)
        if grounded.entry is not None and not grounded.problems and "speaker" not in grounded.entry.unchecked:
            found.append(view)
    return found


@table()
def test_what_is_shown_is_surely_theirs(
    language: str,
    title: str | None,
    text: str,
    must: Pairs | None,
    only: Pairs | None,
    never: list[str] | None,
    stances: Pairs | None,
) -> None:
    """What must be shown, whose it is where it is shown ("" for nobody), who never speaks, and what the stance is."""
    found = shown(document_from(text, title=title, language=language))
    for name, part in must or []:
        assert any(name in view.speaker and part in view.statement for view in found), (name, part)
    for view in found:
        assert not any(name in view.speaker for name in never or []), view
        for name, part in (*(only or []), *(must or [])):
            assert part not in view.statement or (name and name in view.speaker), (name, view)
        for stance, part in stances or []:
            assert part not in view.statement or view.stance == stance, view
