"""Every number of a text, in digits or in words, with its scale and unit: what `numbers` compares."""

from __future__ import annotations

from functools import cache, lru_cache

from briefing.checks.numbers.cardinals import cardinal
from briefing.checks.numbers.number_words import compound
from briefing.checks.numbers.numeral_forms import HALVES, VULGAR, date_parts, special
from briefing.checks.numbers.scanning import Amount, Scan
from briefing.checks.numbers.units import FRACTION, ORDINAL, SIGNS, TIME, VAGUE
from briefing.languages import language_of
from briefing.languages.spelling import fold_word

__all__ = ["Amount", "amounts"]

_FORMS = frozenset((*VULGAR, *HALVES))
_FROM_TO = frozenset({"from", "to"})
"""What parts the two ends of a change: "5 million euros from 4 million"."""
_NEAR = 30
"""How many code points may stand between them: "5 million euros last year, down from 4 million"."""
_FIGURES, _FIRST, _LAST = 4, 1500, 2100


@lru_cache(maxsize=1024)
def amounts(text: str, language: str) -> tuple[Amount, ...]:
    """Return the numbers of a text in its order, weak ones included."""
    found = _amounts(Scan(text, language))
    for at in range(len(found) - 1, 0, -1):
        _share(found, at, text, language)
    return tuple(found)


def _amounts(scan: Scan) -> list[Amount]:
    found: list[Amount] = []
    after = 0
    for at in _beginnings(scan):
        token = scan.tokens[at]
        if at < after:
            continue
        if token.kind in {"iso", "date"}:
            found += date_parts(token)
        else:
            amount, after = special(scan, at) or cardinal(scan, at)
            if amount is not None:
                found.append(amount)
    return found


def _beginnings(scan: Scan) -> list[int]:
    """Return where a number may begin: at figures, and at few words."""
    words = set(scan.words)
    known = (words & scan.numbers.firsts) | (words & _FORMS)
    if language_of(scan.language).numbers.one_word:
        known |= {word for word in words if word[0] == "و" or compound(word, scan.language) is not None}
    may_begin = [word in known if kind == "word" else kind != "sign" for kind, word, _, _ in scan.tokens]
    return [at for at, begins in enumerate(may_begin) if begins]


def _share(found: list[Amount], at: int, text: str, language: str) -> None:
    """Let the first number of "two to three million dollars" or "$10-15" have the scale and unit of the other."""
    one, other = found[at - 1], found[at]
    gap = text[one.end : other.start].strip().lower()
    if other.unit is None and one.scale == other.scale > 1 and gap.rpartition(" ")[2] in _FROM_TO and len(gap) < _NEAR:
        found[at] = other = other._replace(unit=one.unit)
    if fold_word(gap, language) not in _between(language) and gap not in {"-", "–", "—", "~", "～"}:
        return
    if other.unit is None and one.unit is not None and text[one.start] in SIGNS:  # $3-5 million
        found[at] = other = other._replace(unit=one.unit)
    if one.unit in (None, other.unit) and one.scale == 1 < other.scale and one.value * other.scale <= other.value:
        one = one._replace(value=one.value * other.scale, scale=other.scale)
    old = one.digits and one.scale == 1 and 1000 <= one.value <= 2999
    prefixed = text[other.start] in SIGNS
    if one.unit is None and not old and not prefixed and other.unit not in {ORDINAL, FRACTION, VAGUE, TIME}:
        one = one._replace(unit=other.unit)
    found[at - 1] = one


@cache
def _between(language: str) -> frozenset[str]:
    return frozenset(fold_word(word, language) for word in language_of(language).numbers.ranges)


def is_year(amount: Amount, text: str, language: str) -> bool:
    """Whether a number may be a year: four figures, of our time or the centuries before."""
    bare = amount.unit is None and amount.end - amount.start == _FIGURES
    named = amount.unit == "year" and language_of(language).numbers.year_named
    written = text[amount.start : amount.start + _FIGURES]
    return (bare or named) and written.isdecimal() and _FIRST <= amount.value <= _LAST
