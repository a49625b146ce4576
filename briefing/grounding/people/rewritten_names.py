"""English names that a statement writes in another way than the article: "Finnish-led", "Lom University", "MPs"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from briefing.grounding.words.bodies import ORGANISATION
from briefing.grounding.words.names import listed

if TYPE_CHECKING:
    from briefing.grounding.people.names import Span
    from briefing.grounding.reading import Reading

ORDINARY: Final = listed(
    "mp mps mep meps mla mlas pm ceo ceos cfo coo cto phd gp gps ngo ngos tv pc pcs gdp vat hq ai it hr pr cctv atm"
    " atms dna id ids suv suvs lgbt lgbtq var"
)
"""Words written in capitals that are nobody's name."""

_OF: Final = ("of", "of the", "for", "for the")
_TWO: Final = 2


def is_ordinary_acronym(word: str) -> bool:
    """Whether a word in capitals is short for a common noun."""
    return word[:_TWO].isupper() and word.casefold() in ORDINARY


def heads_of(word: str) -> str:
    """Return the name that an adjective put together with another word begins with, or nothing: "Finnish" of "-led"."""
    first, *rest = word.split("-")
    return first if rest and all(part.islower() for part in rest) else ""


def turned_round(words: Sequence[Span], reading: Reading) -> tuple[str, ...]:
    """Return what a body may also be called: "University of Lom" for "Lom University", and the other way round.

    Args:
        words: the words of a name.
        reading: the article.
    """
    texts = [word.text for word in words]
    if reading.language != "en" or not _TWO <= len(texts) <= _TWO + 2:
        return ()
    if texts[-1].casefold() in ORGANISATION:
        return tuple(f"{texts[-1]} {of} {' '.join(texts[:-1])}" for of in _OF)
    inner = texts[1:] if texts[0].casefold() in ORGANISATION else []
    if not inner or inner[0] not in ("of", "for"):
        return ()
    rest = inner[2:] if inner[1:2] == ["the"] else inner[1:]
    return (f"{' '.join(rest)} {texts[0]}",) if rest else ()
