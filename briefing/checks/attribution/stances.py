"""What a verb of saying tells about the stance of the one who says it, by language."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, cast

from briefing.brief import Stance
from briefing.languages import Speech, language_of
from briefing.languages.notation import listed
from briefing.text.negation import grammar_of
from briefing.text.words import low_words

_ASKING: Final = ("ask", "want", "demand", "chied", "chies", "pid")
"""Stems of verbs that demand nothing where they only ask, or only tell of a wish: "asked whether", "wants to know"."""
_ASKED: Final = listed("to di who when where which qui quand où quién cuándo chi quando")
_MAINTAINING: Final = ("insist", "maintain", "beteuer", "beharr")
"""Stems of verbs that deny where what they maintain of oneself is denied: "insisted she never"."""
_NEAR: Final = 8
"""Within how many words of what is said that is."""


def stance_of(cue: str, language: str, governed: str = "") -> Stance | None:
    """The stance that a cue such as "denied" or "warned" tells; None where it tells none, as "said" or a noun does.

    Args:
        cue: the words of saying, as the article has them.
        language: ISO 639-1 code of the article.
        governed: what is said, or what the verb governs.
    """
    low, words = cue.casefold(), language_of(language).speech
    if not words or {kind for _, kind in words.cues.get(low, ())} == {"noun"}:
        return None
    said = low_words(governed, language)[:_NEAR]
    if low.startswith(_MAINTAINING):
        if _is_denied(said, language, words):
            return "denies"
    elif low.startswith(_ASKING) and said and said[0] in _ASKED | words.indirect:
        return None
    forms = [*low.split(), low + ".", " ".join([*low.split(), *said[:1]]) + "."]
    stances = words.stances.items()
    return next((cast(Stance, stance) for stance, stems in stances if any(f.startswith(stems) for f in forms)), None)


def _is_denied(said: Sequence[str], language: str, words: Speech) -> bool:
    """Whether what is said begins with "he" or "she", and is negated: "she never …", "that he did not …"."""
    grammar = grammar_of(language)
    first = next((word for word in said if word not in words.that), "")
    own = first in words.pronouns or first in words.first_persons
    return own and any(word in grammar.direct | grammar.wide or word.endswith(("n't", "n’t")) for word in said)
