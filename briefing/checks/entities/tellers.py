"""Who only brings the news: the agency of a dateline, and the reporter of a byline or a credit. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from briefing.checks.document import Document, once
from briefing.checks.entities.names import tokens_of
from briefing.checks.entities.resolver import cast_of

_DATELINE: Final = re.compile(r"^[^\n().]{2,60}\((?P<agency>[^()\d\n]{2,30})\)[.:]? ?[—–-]", re.MULTILINE)
_BYLINE: Final = re.compile(r"^\s*(?:By|Par|Von|Por|Di) (?P<names>[A-Z][^\n.:;!?]{3,80})$", re.MULTILINE)
_NAMES: Final = r"[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+){1,2}"
_CREDIT: Final = re.compile(
    r"(?:^|[(;.] ?)(?:Additional )?(?:[Rr]eporting|[Ee]diting|[Ww]riting|Written|Edited|Photos?|Photographs?) by"
    r" (?P<names>[^\n;.()]{3,80})"
    rf"|(?P<by>{_NAMES}(?:,? and {_NAMES})?),? (?:report(?:ed|s|ing) from|contributed (?:to this|reporting))\b"
    r"|\b[Rr]eporting for (?P<medium>(?:[Tt]he )?[A-Z][^\n;.,()]{1,40})",
    re.MULTILINE,
)


@once
def tellers(document: Document) -> frozenset[str]:
    """Return the names of the actors who only bring the news.

    Args:
        document: the article.
    """
    authors = {tokens_of(author, document.language) for author in document.article.authors}
    spans = [*_spans(document.text)]
    return frozenset(
        actor.name
        for actor in cast_of(document).actors
        if not authors.isdisjoint(actor.forms)
        or any(start <= mention.start and mention.end <= end for mention in actor.mentions for start, end in spans)
    )


def _spans(text: str) -> Iterator[tuple[int, int]]:
    """Yield where a text names those who bring it."""
    for pattern in (_DATELINE, _BYLINE, _CREDIT):
        for match in pattern.finditer(text):
            yield from (match.span(group) for group, found in match.groupdict().items() if found)
