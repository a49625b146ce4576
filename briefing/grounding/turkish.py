"""Turkish verbs: the stem, and whether the verb carries its negation."""

from __future__ import annotations

import re

from briefing.grounding.terms import stem
from briefing.grounding.words.polarity_east import TURKISH_NEGATED, TURKISH_TENSES

_NEGATED = re.compile(TURKISH_NEGATED)
_TENSES = re.compile(TURKISH_TENSES)


def verb_of(word: str) -> tuple[str, bool]:
    """Return the stem of a folded word without tense and negation, and whether it is a negated verb.

    A word that is no verb comes back as `terms.stem` gives it.
    """
    match = _NEGATED.match(word)
    if match:
        return stem(match["stem"], "tr"), True
    return stem(_TENSES.sub("", word), "tr"), False
