"""Whether the numbers of a statement are those of the sentences it cites."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from briefing.article import Sentence
from briefing.grounding.figures.amounts import Amount, amounts
from briefing.grounding.figures.approximations import Side, opposed, rounds, side_of
from briefing.grounding.figures.bindings import bound
from briefing.grounding.figures.counting import is_year
from briefing.grounding.figures.derived import Given, is_derived
from briefing.grounding.figures.number_words import LANGUAGES
from briefing.grounding.figures.rates import (
    counts_things,
    end_of_change,
    is_told_otherwise,
    leaves_out_currency,
    other_rate,
)
from briefing.grounding.figures.units import (
    FRACTION,
    ORDINAL,
    PERCENT,
    PLAIN,
    POINT,
    TIME,
    VAGUE,
    comparable,
    is_money,
    rounded,
    same_unit,
)
from briefing.grounding.finding import Finding, failed, passed, unchecked
from briefing.grounding.reading import Reading
from briefing.grounding.times.dates import find_expressions
from briefing.grounding.times.moments import comes_to
from briefing.grounding.tokens import UNSPACED, tokenize

CODE = "number-unsupported"
_HALF_DAY = f"{TIME}:12"
_OF_A_DATE = frozenset({None, ORDINAL})
_OF_A_DATE_UNSPACED = _OF_A_DATE | {"year", "month", "day"}  # 2026年, 4月; elsewhere these are durations
_TIMES = frozenset({"second", "minute", "hour", "day", "week", "month"})
_DURATIONS = _TIMES | {"year"}
_NOT_ROUNDED = frozenset({ORDINAL, TIME, _HALF_DAY, VAGUE})
_BOTH = {
    "en": "both", "de": "beide beiden beider", "es": "ambos ambas", "it": "entrambi entrambe", "pt": "ambos ambas",
    "ru": "оба обе обоих обеих обеими", "uk": "обидва обидві обох", "ar": "كلا كلتا", "zh": "双", "ja": "両",
}  # fmt: skip
_PAIR = re.compile(r"\b[A-ZÀ-Þ][\w.-]+ (?:and|und|et|y|e|и|і|та|ve) (?:\w+ ){0,2}[A-ZÀ-ÞА-ЯІЇЄ]")
_NTH = re.compile(r"\b(?:year|month|week|day|phase|round|game|match|stage|season|leg) $", re.IGNORECASE)
_NAME = re.compile(r"(?:[^\W\d_]+-?\d+)")
_DEFINITE = re.compile(r"\b(?:the|die|den|der|les|los|las|i|le|gli|os|as|эти|ці) (?:other )?$", re.IGNORECASE)


class Quantity(NamedTuple):
    """A number of a text.

    Attributes:
        value: what it comes to, its scale included; of "hundreds" 100.
        unit: `%`, `point` (percentage point), `dollar`, `km`, `year`, ...; `ordinal`, `fraction`, `vague` or `time`
            (as hour and minute, 1330; `time:12` where morning or afternoon is not said); None for a bare number.
        start: index of its first code point.
        end: index after its last one, a unit behind it included.
        text: the span's characters.
    """

    value: Decimal
    unit: str | None
    start: int
    end: int
    text: str


def find_numbers(text: str, language: str) -> tuple[Quantity, ...]:
    """Find the numbers of a text, in digits or in words.

    Left out are words that may mean something else ("one", "a", "first", German "acht", French "neuf") and the digits
    of names (G7, COVID-19, F-16).

    Args:
        text: any text.
        language: ISO 639-1 code of its language; of an unknown one the digits are read.
    """
    found = (a for a in amounts(text, language) if not a.weak)
    return tuple(Quantity(a.value, a.unit, a.start, a.end, text[a.start : a.end]) for a in found)


def check_numbers(prose: str, cited: Sequence[Sentence], reading: Reading) -> Finding:
    """Check that every number of a statement is in the cited sentences or those beside them, with scale and unit.

    A number of a date also holds when the article's own words for it, with the day it was published, give that date; a
    round one, when a word beside it says how it is round ("nearly 3,000" for 2,950).

    Args:
        prose: the statement, in `reading.prose_language`.
        cited: the sentences it cites.
        reading: the article.

    Returns:
        `number-unsupported`: unchecked where the language is not covered, where a currency is left out, and where the
        statement says "more than" or "nearly" of what the article gives plainly.
    """
    near = reading.near(cited)
    name = _unknown_name(prose, reading)
    if name:
        return failed(CODE, f"The statement says {name}; the article does not.")
    said = amounts(prose, reading.prose_language)
    claims = [a for a in said if not a.weak]
    given = reading.once(_given, near) if any(_claims(a) for a in said) else []
    held = [(c, _is_given(c, prose, given, reading)) for c in claims]
    wrong = [c for c, holds in held if holds is False and not _follows(c, prose, near, reading)]
    if wrong and (reading.language in LANGUAGES or not claims):
        return failed(CODE, _message(wrong[0], prose, near, reading))
    weak = any(a.weak and _claims(a) and not any(_agrees(a, g) for g, _ in given) for a in said)  # French "neuf"
    doubtful = weak or any(holds is None for _, holds in held)
    if given and _is_turned_round(prose, said, given, reading):
        return failed(CODE, "The statement takes the two ends of a change for each other.")
    texts = [s.text for s in near]
    rate = other_rate(prose, " ".join(texts), reading.language) if reading.same_language else None
    if rate:
        return failed(CODE, f"The statement says {rate}; the cited sentences give another rate.")
    verdict, figure = bound(prose, claims, texts) if _in_english(reading) else ("here", None)
    if verdict == "elsewhere" and figure:
        return failed(CODE, f"The article says {prose[figure.start : figure.end]} of something else.")
    judged = reading.prose_language in LANGUAGES and not (wrong or doubtful or figure)
    return passed(CODE) if judged else unchecked(CODE)


def _is_turned_round(prose: str, said: Sequence[Amount], given: Sequence[Given], reading: Reading) -> bool:
    """Whether both ends of a change stand in each other's place: "to 5 from 4" for "to 4 from 5"."""
    if len(said) < 2 or reading.language != "en":
        return False
    ends = [end_of_change(prose[: a.start]) for a in said]
    if "from" not in ends:
        return False
    places = [{end_of_change(text[: g.start]) for g, text in given if _agrees(a, g)} for a in said]
    turned = any(end == "from" and theirs and "from" not in theirs for end, theirs in zip(ends, places, strict=True))
    return turned and any(end != "from" and theirs == {"from"} for end, theirs in zip(ends, places, strict=True))


def _in_english(reading: Reading) -> bool:
    return reading.prose_language == "en" and reading.same_language


def _claims(amount: Amount) -> bool:
    """Whether a number has to be given: all but "a", "one", "half" and "first", which are said of anything."""
    return not amount.weak or amount.value > 1


def _given(near: tuple[Sentence, ...], reading: Reading) -> list[Given]:
    return [(amount, s.text) for s in near for amount in amounts(s.text, reading.language)]


def _is_given(claim: Amount, prose: str, given: Sequence[Given], reading: Reading) -> bool | None:
    """Whether the sentences give a number, or one that it rounds; None where what is said beside it may be wrong."""
    side = None
    if claim.unit not in _NOT_ROUNDED:
        side = side_of(prose, claim.start, claim.end, reading.prose_language)
    same = [pair for pair in given if _agrees(claim, pair[0]) and not _of_a_time(claim, pair[0], prose, reading)]
    if not same:
        return _is_meant(claim, prose, given, reading, side)
    if claim.unit is None and all(is_money(a.unit) for a, _ in same):
        return None
    if side is None or side == "around":
        return True
    theirs = [side_of(text, a.start, a.end, reading.language) for a, text in same]
    if side in theirs:
        return True
    if all(opposed(side, other) for other in theirs):
        return False
    return True if claim.unit in _DURATIONS else None  # "over 3 years" may be during them


def _is_meant(claim: Amount, prose: str, given: Sequence[Given], reading: Reading, side: Side | None) -> bool | None:
    """Whether a number that no sentence gives is one without its currency, a sum (None), or rounds one."""
    if _in_english(reading):
        if is_money(claim.unit) and any(leaves_out_currency(claim, a, text, given) for a, text in given):
            return True
        if is_derived(claim, prose, given, reading.article.published):
            return None
    return side is not None and any(_rounds(claim, prose, pair, side) for pair in given)


def _of_a_time(claim: Amount, given: Amount, prose: str, reading: Reading) -> bool:
    """Whether a number counts things, and an equal one of the article counts days: "three gates", "three days"."""
    timed = claim.unit is None and given.unit in _TIMES
    return timed and reading.prose_language == "en" and counts_things(prose[claim.end :])


def _rounds(claim: Amount, prose: str, given: Given, side: Side) -> bool:
    exact, text = given
    if is_year(claim, prose) or is_year(exact, text) or exact.unit in _NOT_ROUNDED:
        return False
    return rounds(claim.value, exact.value, side) and _agrees(claim._replace(value=exact.value), exact)


def _agrees(claim: Amount, given: Amount) -> bool:
    """Whether a number of the article carries one of the statement."""
    if VAGUE in {claim.unit, given.unit}:
        return _vaguely(claim, given)
    if claim.unit is None or given.unit is None:
        return claim.value == given.value and _bare_agrees(claim, given)
    if claim.unit.startswith(TIME) or given.unit.startswith(TIME):
        return _same_time(claim, given) or _same_time(given, claim)
    if same_unit(claim.unit, given.unit):
        return rounded(claim.value) == rounded(given.value)
    return comparable(claim.value, claim.unit) == comparable(given.value, given.unit)


def _vaguely(claim: Amount, given: Amount) -> bool:
    """Whether both say "hundreds", or the statement does and the article counts some hundreds."""
    if claim.unit != VAGUE:
        return False
    if given.unit == VAGUE:
        return claim.value == given.value
    return claim.value <= given.value < claim.value * (100 if claim.value >= 1000 else 10) and given.unit != TIME


def _bare_agrees(claim: Amount, given: Amount) -> bool:
    """Whether one of two equal numbers may go without the unit of the other."""
    unit = claim.unit or given.unit
    if unit is None or unit in PLAIN or unit.startswith(TIME):
        return True
    if unit == ORDINAL:
        return claim.digits and given.digits
    if claim.unit is None:
        return unit not in {PERCENT, POINT, FRACTION}
    return unit in _DURATIONS


def _same_time(one: Amount, other: Amount) -> bool:
    if one.unit == TIME and other.unit == TIME:
        return one.value == other.value
    if one.unit == _HALF_DAY and other.unit in {TIME, _HALF_DAY}:
        return one.value % 1200 == other.value % 1200
    return other.unit == "hour" and one.value == other.value * 100


def _follows(claim: Amount, prose: str, near: Sequence[Sentence], reading: Reading) -> bool:
    """Whether a number follows from the sentences without standing there."""
    if _counts_two(claim, prose, near, reading) or _in_known_date(claim, prose, near, reading):
        return True
    written, after = prose[claim.start : claim.end], prose[claim.end :]
    if _NTH.search(prose[: claim.start]) and claim.unit is None:
        return any(a.unit == ORDINAL and a.value == claim.value for a, _ in reading.once(_given, tuple(near)))
    return _in_english(reading) and is_told_otherwise(written, after, " ".join(s.text for s in near))


def _counts_two(claim: Amount, prose: str, near: Sequence[Sentence], reading: Reading) -> bool:
    """Whether "two" counts what the article calls "both", or "the two" the pair it names."""
    if claim.value != 2 or claim.unit not in {None, *PLAIN}:
        return False
    both = _BOTH.get(reading.language, "").split()
    if any(token.word in both for sentence in near for token in tokenize(sentence.text, reading.language)):
        return True
    return bool(_DEFINITE.search(prose[: claim.start])) and any(_PAIR.search(sentence.text) for sentence in near)


def _in_known_date(claim: Amount, prose: str, near: Sequence[Sentence], reading: Reading) -> bool:
    """Whether a number belongs to a date that the time words of the sentences come to."""
    if claim.unit not in (_OF_A_DATE_UNSPACED if reading.prose_language in UNSPACED else _OF_A_DATE):
        return False
    expressions = find_expressions(prose, reading.prose_language)
    around = ((start, end) for start, end in expressions if start <= claim.start and claim.end <= end)
    return any(comes_to(prose[start:end], near, reading) for start, end in around)


def _unknown_name(prose: str, reading: Reading) -> str | None:
    """Return the first name with digits in it (G7, F-16) that the article does not have."""
    for token in tokenize(prose, reading.prose_language):
        if token.kind == "name":
            name = _NAME.match(token.word)
            written = name.group() if name else token.word
            digits = re.sub(r"\D", "", written)
            known, text = written if reading.same_language else digits, reading.text.casefold()
            if known.casefold() not in text and known.replace("-", "").casefold() not in text.replace("-", ""):
                return prose[token.start : token.end]
    return None


def _message(claim: Amount, prose: str, near: Sequence[Sentence], reading: Reading) -> str:
    """Say what is claimed and what the sentences say, the likest first."""
    given = [(q, s) for s in near for q in amounts(s.text, reading.language) if not q.weak]
    given.sort(key=lambda pair: (pair[0].unit != claim.unit, abs(pair[0].value - claim.value)))
    if any(_agrees(claim, q) for q, _ in given):
        said = "more" if side_of(prose, claim.start, claim.end, reading.prose_language) == "above" else "less"
        return f"The statement says {said} than {prose[claim.start : claim.end]}; the cited sentences, the opposite."
    texts = dict.fromkeys(sentence.text[a.start : a.end] for a, sentence in given)
    said = f"say {', '.join(list(texts)[:3])}" if texts else "give no number"
    return f"The statement says {prose[claim.start : claim.end]}; the cited sentences {said}."


def check_value(value: float, cited: Sequence[Sentence], reading: Reading) -> Finding:
    """Stand-in until the branch of numbers is merged."""
    return check_numbers(f"{value:g}", cited, reading)
