"""Dates and languages, as stated or detected."""

from __future__ import annotations

import math
import re
from datetime import date, datetime
from typing import Final

from briefing._sync import Lock
from briefing.errors import InputError

_USUAL: Final = re.compile(r"\d{4}-\d\d-\d\d[T ]")


def stated_time(value: object) -> str:
    """Return a caller's date, or date and time, as ISO 8601."""
    if isinstance(value, date):
        return value.isoformat()
    found = iso_or_none(value) if isinstance(value, str) else None
    if found is None:
        raise InputError(f"The date {value!r} is not ISO 8601: write it as 2025-03-17 or 2025-03-17T13:00+01:00.")
    return found


def iso_or_none(value: str | None) -> str | None:
    """Return a date, or a date and time, in ISO 8601; None for anything else."""
    text = (value or "").strip()
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        pass
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return text if _USUAL.match(text) else moment.isoformat()


# Codes that have been replaced, or are a form of another.
_SAME: Final = {"nb": "no", "iw": "he", "in": "id", "ji": "yi", "jw": "jv", "mo": "ro", "wuu": "zh", "cmn": "zh"}
# Languages that are easily mistaken for one another.
_ALIKE: Final = tuple(
    frozenset(family.split())
    for family in (
        "no nn da sv", "hr sr bs sl", "cs sk", "ru uk be bg mk", "pt gl es ca an oc", "af nl", "de lb", "id ms jv",
        "hi mr ne", "zu xh", "et fi", "az tr ku", "fa ur ps ug ar", "fr wa oc", "it co",
    )
)  # fmt: skip
_NO_LANGUAGE: Final = frozenset({"und", "mul", "zxx", "mis"})
_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]+)*")

FEWEST_LETTERS: Final = 20
FEWEST_SIGNS: Final = 8  # of scripts in which a character is a syllable or a word
CERTAIN: Final = 0.8
ENOUGH_TO_CONTRADICT: Final = 400  # characters
SURE_TO_CONTRADICT: Final = 0.99

_SIGNS = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def stated_language(value: str) -> str:
    """Return the ISO 639 code in a caller's language tag, such as "en" for "en-GB"."""
    code = language_code(value)
    if code is None:
        raise InputError(f"The language {value!r} is not an ISO 639 code: give one such as 'en' or 'de'.")
    return code


def language_code(tag: str | None) -> str | None:
    """Return the ISO 639 code in a language tag ("de-AT", "pt_BR"), or None if there is none."""
    match = _TAG.fullmatch((tag or "").strip())
    if match is None:
        return None
    code = _SAME.get(match[1].lower(), match[1].lower())
    return None if code in _NO_LANGUAGE else code


def detect(text: str) -> str | None:
    """Return the ISO 639 code of a text's language, or None if the text is too short to be certain."""
    letters = sum(c.isalpha() for c in text)
    if letters < FEWEST_LETTERS and len(_SIGNS.findall(text)) < FEWEST_SIGNS:
        return None
    code, probability = likeliest(text)
    return code if probability >= CERTAIN else None


def language_of(text: str, said: str | None) -> str | None:
    """Return the stated language of a text, or else the detected one.

    Page templates often state their own language: a long text that is certainly in another one is believed, unless the
    two are easily mistaken for one another, or the stated language cannot be detected at all.
    """
    if said is None:
        return detect(text)
    if len(text) < ENOUGH_TO_CONTRADICT:
        return said
    likelihood = _likelihood(text)
    code = max(likelihood, key=lambda c: likelihood[c])
    kin = any({said, code} <= family for family in _ALIKE)
    return code if likelihood[code] >= SURE_TO_CONTRADICT and said in likelihood and not kin else said


def likeliest(text: str) -> tuple[str, float]:
    likelihood = _likelihood(text)
    code = max(likelihood, key=lambda c: likelihood[c])
    return code, likelihood[code]


_detecting: Final = Lock()


def _likelihood(text: str) -> dict[str, float]:
    """The probability of each language that can be detected.

    py3langid's log-likelihoods grow with the text; divided by the square root of its length in bytes they give
    probabilities that mean about the same for short and long texts (its own method, from version 0.4 on).
    """
    from py3langid import rank

    scale = math.sqrt(len(text.encode("utf-8", "replace")) or 1)
    with _detecting:  # py3langid loads its model at the first use, and once for each thread that comes meanwhile
        ranked: list[tuple[str, float]] = rank(text)
    best = ranked[0][1]
    likelihood: dict[str, float] = {}
    for name, score in ranked:
        code = _SAME.get(name, name)
        likelihood[code] = likelihood.get(code, 0.0) + math.exp((score - best) / scale)
    whole = sum(likelihood.values())
    return {code: value / whole for code, value in likelihood.items()}
