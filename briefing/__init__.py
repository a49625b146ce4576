"""briefing: a news article in, a strict, checked Brief out.

    from briefing import summarise

    brief = summarise(text, model="openai/gpt-5-mini")
    for position in brief.positions:
        print(position.actor, position.stance, position.statement, [quote.text for quote in position.quotes])

Nothing heavy is imported until a name is used.
"""

from __future__ import annotations

from briefing._version import __version__

TYPE_CHECKING = False  # typing's own costs a third of this import
if TYPE_CHECKING:
    from typing import Any

    from briefing.api import astream, asummarise, load, stream, summarise
    from briefing.api import summarise as summarize
    from briefing.article import Article, Evidence, Sentence
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
    from briefing.errors import (
        BriefingError,
        ConfigError,
        DeadlineError,
        GroundingError,
        InputError,
        InvalidOutputError,
        ModelError,
        ModelRefusalError,
        ModelUnavailableError,
        QuotaError,
        RequestError,
        TruncatedError,
    )
    from briefing.events import Event
    from briefing.generation.assembly import Checked
    from briefing.options import Options
    from briefing.provenance import Judge, Provenance, Usage
    from briefing.rendering import render
    from briefing.verification import Report, ReportProblem, Statement, verify

_HOMES = {
    "api": ("asummarise", "astream", "load", "stream", "summarise"),
    "article": ("Article", "Evidence", "Sentence"),
    "generation.assembly": ("Checked",),
    "brief": (
        "Brief",
        "Dropped",
        "Entry",
        "OpenQuestion",
        "Point",
        "Position",
        "Problem",
        "What",
        "When",
        "Who",
    ),
    "errors": (
        "BriefingError",
        "ConfigError",
        "DeadlineError",
        "GroundingError",
        "InputError",
        "InvalidOutputError",
        "ModelError",
        "ModelRefusalError",
        "ModelUnavailableError",
        "QuotaError",
        "RequestError",
        "TruncatedError",
    ),
    "events": ("Event",),
    "options": ("Options",),
    "provenance": ("Judge", "Provenance", "Usage"),
    "rendering": ("render",),
    "verification": ("ReportProblem", "Report", "Statement", "verify"),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [
    "Article",
    "Brief",
    "BriefingError",
    "Checked",
    "ConfigError",
    "DeadlineError",
    "Dropped",
    "Entry",
    "Event",
    "Evidence",
    "GroundingError",
    "InputError",
    "InvalidOutputError",
    "Judge",
    "ModelError",
    "ModelRefusalError",
    "ModelUnavailableError",
    "OpenQuestion",
    "Options",
    "Point",
    "Position",
    "Problem",
    "Provenance",
    "QuotaError",
    "Report",
    "ReportProblem",
    "RequestError",
    "Sentence",
    "Statement",
    "TruncatedError",
    "Usage",
    "What",
    "When",
    "Who",
    "__version__",
    "astream",
    "asummarise",
    "load",
    "render",
    "stream",
    "summarise",
    "summarize",
    "verify",
]


def __getattr__(name: str) -> Any:
    """Load a public name when it is first used (PEP 562)."""
    from importlib import import_module

    attribute = "summarise" if name == "summarize" else name
    if attribute not in _HOME_OF:
        raise AttributeError(f"module 'briefing' has no attribute {name!r}")
    value = getattr(import_module(f"briefing.{_HOME_OF[attribute]}"), attribute)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
