"""Names in scripts without capitals, where something tells them surely: a title, a form of address, a verb of saying.

What that is, each language says in its own file. Everything else is left: what it does not tell may be a name all the
same.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from briefing.languages import language_of
from briefing.languages.language import Told


@lru_cache(maxsize=256)
def told_names(text: str, language: str) -> tuple[Told, ...]:
    """Return the names of a text that something beside them tells, in order; none in a script with capitals."""
    told = language_of(language).names.told
    return tuple(sorted(told(text))) if told else ()


def whole_of(name: str, names: Iterable[str], language: str) -> str:
    """Return the fuller name that a shorter one is of, where there is one only; else the name itself."""
    shortens = language_of(language).names.shortens
    fuller = {full for full in names if len(full) > len(name) and shortens and shortens(name, full)}
    return fuller.pop() if len(fuller) == 1 else name


def says_who(words: str, language: str) -> bool:
    """Whether a description surely is of people or of a body, in a script without capitals."""
    describes = language_of(language).names.describes
    return describes is not None and describes(words)
