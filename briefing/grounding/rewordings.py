"""Statements that deny what the article affirms, and may mean the same: "nobody before her" for "the first"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from briefing.article import Sentence

_NONE_BEFORE: Final = re.compile(
    r"\b(?:no|never|nobody|none|not)\b[^.;]*\b(?:before|since|until|previously|ever|yet|other)\b", re.IGNORECASE
)
_FIRST: Final = re.compile(r"\b(?:first|only|worst|best|most|record|unprecedented|\w{3,}est)\b", re.IGNORECASE)
_OUGHT: Final = re.compile(r"\b(?:should|ought to|must|needs? to|have to|has to)\b", re.IGNORECASE)


def may_mean_the_same(statement: str, cited: Sequence[Sentence], language: str) -> bool:
    """Whether a difference of signs may come from the wording alone.

    "No flood was worse since" says what "the worst since" says; and what "should have been given" was not given.

    Args:
        statement: what is said to be so.
        cited: the sentences cited.
        language: ISO 639-1 code of both; only English has such patterns.
    """
    if language != "en":
        return False
    source = " ".join(sentence.text for sentence in cited)
    pairs = ((statement, source), (source, statement))
    if any(_NONE_BEFORE.search(one) and _FIRST.search(other) for one, other in pairs):
        return True
    return _OUGHT.search(statement) is not None and _OUGHT.search(source) is None
