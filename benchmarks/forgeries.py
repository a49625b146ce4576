"""Briefs that held, changed by hand afterwards: `verify` must see each change."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple, TypeAlias

from benchmarks.stories import Case, Story
from briefing._version import __version__
from briefing.brief import Brief
from briefing.generation.assembly import Assembly
from briefing.generation.wire_schema import wire_of
from briefing.provenance import Provenance, Usage
from briefing.verification import Report, verify

Span: TypeAlias = dict[str, Any]


class Forgery(NamedTuple):
    """A Brief as JSON that no longer holds, what was done to it, and the report on it as it was before."""

    kind: str
    story: Story
    brief: dict[str, Any]
    before: Report

    @property
    def is_seen(self) -> bool:
        """Whether `verify` reports something that it did not report before."""
        return bool(set(verify(self.brief).problems) - set(self.before.problems))


def assembled(story: Story) -> Brief:
    """A Brief of everything that is known of a story."""
    told = list(story.told())
    assembly = Assembly(story.document)
    sections: dict[str, Sequence[Case]] = {
        "what": [case for case in told if case.entry.__name__ == "What"][:1],
        "points": [case for case in told if case.entry.__name__ == "Point"],
        "who": list(story.roles()),
        "when": list(story.timed()),
        "positions": list(story.held()),
        "open_questions": list(story.asked()),
    }
    for section, cases in sections.items():
        for held in assembly.check({section: [wire_of(case.entry, **case.values) for case in cases]}):
            list(assembly.place(*one) if (one := assembly.admitted(held)) else ())
    if not assembly.has_event:
        list(assembly.place(*assembly.fallback()))
    return assembly.brief(_provenance(story.language))


def _provenance(language: str) -> Provenance:
    return Provenance(
        model="by-hand",
        provider="none",
        strategy="single",
        prompts={},
        language=language,
        briefing_version=__version__,
        created_at="2026-01-01T00:00:00+00:00",
        elapsed_seconds=0.0,
        asks=0,
        cached_asks=0,
        usage=Usage(),
    )


def forgeries(story: Story, every: int = 3) -> Iterator[Forgery]:
    """Forged Briefs of a story: every third span forged in turn, each date, each support, the article, the hash."""
    brief = assembled(story)
    whole, before = json.loads(brief.to_json()), verify(brief)
    count = len(list(spans(whole)))
    for index in range(0, count, every):
        for kind, forge in SPAN_FORGERIES.items():
            forged = copy.deepcopy(whole)
            forge(list(spans(forged))[index])
            yield Forgery(kind, story, forged, before)
    for index, when in enumerate(whole["when"]):
        if when["date"]:
            yield Forgery("date shifted", story, _dated(whole, index), before)
    for section, place, entry in brief.every_entry():
        if entry.support == "unconfirmed":
            for support in ("extract", "read"):
                yield Forgery(f"said to be {support}", story, _supported(whole, section, place, support), before)
    for kind, forged in _of_the_article(whole):
        yield Forgery(kind, story, forged, before)


def spans(value: Any) -> Iterator[Span]:
    """Every piece of evidence in the JSON of a Brief."""
    if isinstance(value, dict):
        if set(value) == {"start", "end", "text"}:
            yield value
        else:
            for name, inner in value.items():
                if name != "dropped":
                    yield from spans(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from spans(inner)


def _moved(span: Span) -> None:
    span["start"] += 1
    span["end"] += 1


def _begun_later(span: Span) -> None:
    span["start"] += 1


def _ended_later(span: Span) -> None:
    span["end"] += 1


def _altered(span: Span) -> None:
    span["text"] = span["text"][:-1] + ("x" if span["text"][-1] != "x" else "y")


SPAN_FORGERIES: dict[str, Callable[[Span], None]] = {
    "span moved": _moved,
    "span begun later": _begun_later,
    "span ended later": _ended_later,
    "evidence altered": _altered,
}


def _dated(whole: dict[str, Any], index: int) -> dict[str, Any]:
    """The Brief with the dates of one of its times a day or a year later."""
    forged = copy.deepcopy(whole)
    when = forged["when"][index]
    for name in ("earliest", "latest"):
        if when[name]:
            when[name] = str(date.fromisoformat(when[name][:10]) + timedelta(days=1)) + when[name][10:]
    when["date"] = when["earliest"] or when["latest"] or "1999"
    return forged


def _supported(whole: dict[str, Any], section: str, index: int | None, support: str) -> dict[str, Any]:
    """The Brief with an unconfirmed statement said to be confirmed."""
    forged = copy.deepcopy(whole)
    entries = forged["what"]["points"] if section == "points" else forged[section]
    entry = entries if index is None else entries[index]
    entry |= {"support": support, "unchecked": []}
    return forged


def _of_the_article(whole: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    text = whole["article"]["text"]
    for at in range(10, len(text), max(1, len(text) // 8)):
        changed = text[:at] + ("x" if text[at] != "x" else "y") + text[at + 1 :]
        yield "article changed", whole | {"article": whole["article"] | {"text": changed}}
    yield "hash changed", whole | {"article": whole["article"] | {"sha256": "0" * 64}}
