"""Members of a family whom an English article names by their given name alone: "Vero's wife, Ida", for Ida Vero."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefing.grounding.people.names import tokens_of

if TYPE_CHECKING:
    from briefing.grounding.reading import Reading

_KIN: Final = (
    r"(?:(?:grand|step|great-?grand)?(?:father|mother|sons?|daughters?|child(?:ren)?|parents?)|wife|wives|husbands?"
    r"|brothers?|sisters?|siblings?|twins?|widow|widower|uncle|aunt|nephews?|nieces?|cousins?|spouse|fiancée?|babies|baby)"
)
_LISTED: Final = r"(?:[A-Z]\w+(?:, \d+)?(?:, | and |, and )){0,4}"
_SURNAMED: Final = r"(?!(?:['’]s)? ?[A-Z])"


def name_of_kin(name: str, reading: Reading) -> str | None:
    """Return the given name that an article has for somebody, where a statement adds the name of the family.

    Args:
        name: a given name and a surname, as a statement has it.
        reading: the article.

    Returns:
        The given name, where the article has it beside a noun of kinship, without a surname of its own, and a person
        with that surname; else None. A spouse may be called otherwise, so that nothing is certain.
    """
    return reading.once(_find, name) if reading.language == "en" and reading.same_language else None


def _find(name: str, reading: Reading) -> str | None:
    given, _, surname = name.partition(" ")
    if not surname or " " in surname or not given.isalpha() or not given[0].isupper():
        return None
    last = tokens_of(surname, "en")
    if not any(
        a.kind != "organisation" and len(f) > 1 and f[-1:] == last for a in reading.cast.actors for f in a.forms
    ):
        return None
    beside = re.search(rf"\b{_KIN},? {_LISTED}{given}\b{_SURNAMED}", reading.text)
    return given if beside else None
