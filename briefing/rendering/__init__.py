"""A Brief to read: in a terminal, as Markdown, as JSON, or as a page.

A new format is a function `(Brief, Look) -> str` in its own module, and a line in `FORMATS`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final, Literal, TypeAlias, cast

from briefing.errors import ConfigError
from briefing.rendering.labels import Look

if TYPE_CHECKING:
    from briefing.brief import Brief

Format: TypeAlias = Literal["terminal", "markdown", "json", "html"]
Writer: TypeAlias = "Callable[[Brief, Look], str]"


def render(
    brief: Brief | Sequence[Brief],
    format: Format,  # noqa: A002 - the word every caller expects
    *,
    width: int | None = None,
    colour: bool | None = None,
    show_dropped: bool = False,
    show_evidence: bool = False,
) -> str:
    """Render one Brief, or several together.

    The result depends on nothing but the arguments, not on the environment or the terminal. Control characters and
    direction overrides from an article or a model are shown as symbols, left out, or (in JSON) escaped.

    Args:
        brief: the Brief. A sequence of them makes one page with an index (`html`), one JSON array (`json`), or one
            after the other.
        format: `terminal` for reading at 80 to 160 columns, `markdown` for GitHub, `json`, which is always complete,
            or `html`, a page in one file that works offline and always shows the evidence.
        width: columns of the terminal, from 20 to 160; None is 80.
        colour: whether to use ANSI colours and styles; None is no.
        show_dropped: list what was dropped and why; otherwise one line counts it (in `html` the list is folded).
        show_evidence: add the cited sentences of the article, numbered.

    Returns:
        The text, ending in a line feed.

    Raises:
        ConfigError: there is no such format.
    """
    writer = FORMATS.get(format)
    if writer is None:
        raise ConfigError(f"unknown format {format!r}; choose one of: {', '.join(formats())}")
    look = Look.of(width, colour, show_dropped=show_dropped, show_evidence=show_evidence)
    return _together(brief, format, look) if isinstance(brief, Sequence) else writer(brief, look)


def _together(briefs: Sequence[Brief], format: Format, look: Look) -> str:  # noqa: A002
    if format == "html":
        from briefing.rendering.html import to_page

        return to_page(briefs, open_dropped=look.show_dropped)
    written = [FORMATS[format](brief, look) for brief in briefs]
    return f"[{','.join(written)}]\n" if format == "json" else "\n".join(written)


def formats() -> tuple[str, ...]:
    return tuple(FORMATS)


def _terminal(brief: Brief, look: Look) -> str:
    from briefing.rendering.terminal import to_terminal

    return to_terminal(brief, look)


def _markdown(brief: Brief, look: Look) -> str:
    from briefing.rendering.markdown import to_markdown

    return to_markdown(brief, look)


def _json(brief: Brief, look: Look) -> str:
    from briefing.rendering.labels import json_safe

    del look
    return json_safe(brief.to_json()) + "\n"


def _html(brief: Brief, look: Look) -> str:
    from briefing.rendering.html import to_html

    return to_html(brief, look)


FORMATS: Final = cast(dict[str, Writer], {"terminal": _terminal, "markdown": _markdown, "json": _json, "html": _html})
