"""A Brief as a page: one file that works offline, the brief beside the article.

Nothing from an article or a model can run: Jinja2's autoescape escapes every value, the page's own style and script
are allowed by their hashes and nothing else is (Content-Security-Policy), and the script turns no text into markup.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Sequence
from functools import cache
from hashlib import sha256
from html import escape
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from briefing.brief import Brief
from briefing.rendering import labels
from briefing.rendering.labels import Look, clean, one_line, role_of
from briefing.rendering.page_model import Passage, Sheet

if TYPE_CHECKING:
    from jinja2 import Template

_ADDRESS: Final = re.compile(r"https?://[^\s<>\"'\\]+", re.IGNORECASE)
_FRAME: Final = (
    '<iframe title="Brief" width="100%" height="720" frameborder="0" '
    'sandbox="allow-scripts allow-popups" srcdoc="{page}"></iframe>'
)


def to_html(brief: Brief, look: Look) -> str:
    """Render a Brief as a page. What was dropped is always listed, unfolded if the look asks for it."""
    return to_page([brief], open_dropped=look.show_dropped)


def to_page(briefs: Sequence[Brief], *, open_dropped: bool = False) -> str:
    """Render Briefs as one page; unless there is exactly one, an index comes first."""
    sheets = [Sheet(brief, number) for number, brief in enumerate(briefs, start=1)]
    css, js = _own("page.css"), _own("page.js")
    page = _template().render(
        sheets=sheets,
        title=one_line(briefs[0].article.title or "Brief") if len(briefs) == 1 else f"{len(briefs)} briefs",
        open=open_dropped,
        css=css,
        js=js,
        policy=policy(css, js),
    )
    return page.strip() + "\n"


def to_frame(brief: Brief) -> str:
    """Render a Brief for a notebook: its page in a sandboxed frame, so that neither styles the other."""
    return _FRAME.format(page=escape(to_page([brief])))


def policy(css: str, js: str) -> str:
    return (
        f"default-src 'none'; style-src {_hash(css)}; script-src {_hash(js)}; "
        "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'"
    )


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def is_link(url: str) -> bool:
    return bool(_ADDRESS.fullmatch(url)) and bool(_host(url))


def _host(url: str) -> str:
    try:
        return urlsplit(url).netloc.removeprefix("www.")
    except ValueError:
        return ""


@cache
def _own(name: str) -> str:
    return (files(__package__) / "page" / name).read_text(encoding="utf-8")


@cache
def _template() -> Template:
    """The template, in an environment that cleans and escapes every value."""
    from jinja2 import Environment, StrictUndefined

    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, finalize=_cleaned
    )
    environment.globals.update(_GLOBALS)
    return environment.from_string(_own("page.html.jinja"))


def _cleaned(value: Any) -> Any:
    """Remove from a text what would steer a display; markup stays."""
    return value if hasattr(value, "__html__") or not isinstance(value, str) else clean(value)


def _percent(place: float) -> str:
    return f"{place:.2f}%"


def _times(count: int) -> str:
    return {1: "once", 2: "twice"}.get(count, f"{count} times")


def _rests(passage: Passage) -> str:
    count = len(passage.supports)
    return "1 statement rests" if count == 1 else f"{count} statements rest"


_GLOBALS: Final[dict[str, Any]] = {
    "labels": labels,
    "host": _host,
    "is_link": is_link,
    "percent": _percent,
    "rests": _rests,
    "role_of": role_of,
    "times": _times,
}
