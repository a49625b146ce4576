"""Web pages, made here."""

from __future__ import annotations

import json
from typing import Any

from briefing.article import Article
from briefing.sources import load

TITLE = "Ferry to Sandholm sails again after three months of repairs"


STANDFIRST = "Islanders had waited since January; the first crossing was full an hour before it left the quay."


PARAGRAPHS = (
    (
        "The ferry between Port Elling and the island of Sandholm sailed again on Tuesday, three months after a crane "
        "struck its ramp, the harbour office said in a statement on the same morning."
    ),
    (
        "“We have tested every part of the ramp twice,” said Mira Tolland, who runs the harbour office. “Nobody should "
        "be afraid to drive a lorry over it.” She added that the repairs had cost 1.2 million crowns."
    ),
    (
        "The island council demands that the state pay half of the bill. Oskar Brandvik, its chairman, said that the "
        "crane belonged to a state company and that the islanders had lost a whole season of trade."
    ),
    (
        "The transport ministry did not answer questions on Tuesday. In March a spokeswoman had said that it was too "
        "early to speak of money while the cause of the accident was being looked into."
    ),
    (
        "The next crossing is planned for Wednesday at six in the morning, and from Friday on the ferry will sail four "
        "times a day in each direction, as it did before the accident."
    ),
)


NODE = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": TITLE}


def page(*, head: str = "", before: str = "", body: str | None = None, after: str = "", html: str = "<html>") -> bytes:
    """A page with an article in it."""
    text = "".join(f"<p>{p}</p>" for p in PARAGRAPHS) if body is None else body
    return (
        f"<!doctype html>{html}<head><meta charset='utf-8'>{head}</head><body><nav><a href='/a'>Home</a></nav>"
        f"<main><article>{before}{text}{after}</article></main><footer>Imprint</footer></body></html>"
    ).encode()


def ld(*nodes: object) -> str:
    """A script with JSON-LD."""
    return "".join(f'<script type="application/ld+json">{json.dumps(node)}</script>' for node in nodes)


def read(**parts: Any) -> Article:
    """Load a page made of parts."""
    return load(page(**parts))
