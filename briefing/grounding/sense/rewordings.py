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
_DENIED: Final = re.compile(r"\b(?:no|not|never|nor|nobody|none|without)\b|n['’]t\b", re.IGNORECASE)
_NOT_SO: Final = re.compile(
    r"(?:\b(?:not|never)\b|n['’]t)[^.;,]{0,30}\b(?:do|doing|done) (?:so|it|that)\b", re.IGNORECASE
)
_NO_LONGER: Final = re.compile(r"\bno longer\b|(?:\bnot?\b|n['’]t)[^.;]*\bany ?(?:more|longer)\b", re.IGNORECASE)
_OVER: Final = re.compile(
    r"\b(?:los[et]\w*|g[ai]ve up|given up|giving up|ceased?|stopp?\w*|end(?:s|ed|ing)?|quit|left|former|abandon\w*)\b",
    re.IGNORECASE,
)
_NOT_UNTIL: Final = re.compile(
    r"(?:\b(?:not|never|nobody|none|no one)\b|n['’]t\b)[^.;]*\b(?:until|till|before|unless)\b", re.IGNORECASE
)
_UNTIL: Final = re.compile(
    r"\b(?:until|till|as long as|only (?:when|after|if|once))\b|\bunlikely\b[^.;]*\bbefore\b", re.IGNORECASE
)
_NOT_AS: Final = re.compile(r"(?:\bnot\b|n['’]t\b)[^.;,]*\b(?:as|so) (?:much|many|\w+) as\b", re.IGNORECASE)
_LESS: Final = re.compile(r"\b(?:less|fewer|lower|smaller|slower|weaker|\w{3,}er)\b[^.;,]*\bthan\b", re.IGNORECASE)
_NOT_BUT: Final = re.compile(r"(?:\bnot\b|n['’]t\b)[^.;]*, (?:but|only)\b", re.IGNORECASE)
_ONLY: Final = re.compile(r"\b(?:only|solely|nothing but|no one but|none but)\b", re.IGNORECASE)
_NEVER_SO: Final = re.compile(r"\bnever\b[^.;]*\b(?:so|such|better|worse|more|less|fewer|\w{3,}er)\b", re.IGNORECASE)
_THAN_EVER: Final = re.compile(r"\b(?:than|as) (?:\w+ )?(?:ever|before)\b|\brecord\b", re.IGNORECASE)
_WITHOUT: Final = re.compile(r"\bwithout (?!\w+ing\b)", re.IGNORECASE)
_GONE: Final = re.compile(
    r"\b(?:t(?:ake|akes|aken|ook) away|strip\w*|remov\w+|minus|exclud\w+|leav\w+ out|suspended|injured|absent|missing"
    r"|miss(?:es|ed)?|lack\w*|unless)\b",
    re.IGNORECASE,
)


def may_mean_the_same(statement: str, cited: Sequence[Sentence], language: str) -> bool:
    """Whether a difference of signs may come from the wording alone.

    "No flood was worse since" says what "the worst since" says; and what "should have been given" was not given. Who
    "no longer has" a thing has "lost" it; to "not leave until" is to stay "until"; "not as much as" is "less than";
    "not … do so" denies what stands before it; "without" what is "taken away".

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
    reworded = (
        (_NO_LONGER, _OVER),
        (_WITHOUT, _GONE),
        (_NEVER_SO, _THAN_EVER),
        (_NOT_UNTIL, _UNTIL),
        (_NOT_AS, _LESS),
        (_NOT_BUT, _ONLY),
    )
    if any(a.search(one) and b.search(other) and not a.search(other) for a, b in reworded for one, other in pairs):
        return True
    if _NOT_SO.search(source) and _DENIED.search(statement):
        return True
    return _OUGHT.search(statement) is not None and _OUGHT.search(source) is None
