"""Whether the numbers of a statement are those of the sentences it cites."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from briefing.article import Sentence
from briefing.checks.dates.date_parts import find_expressions, read_items
from briefing.checks.dates.days import marks_of
from briefing.checks.dates.tenses import comes_to
from briefing.checks.document import Document, once
from briefing.checks.finding import Finding, failed, passed, unchecked
from briefing.checks.numbers.agreement import Given, Side, agrees, is_counted, is_derived, opposed, rounds_to, side_of
from briefing.checks.numbers.amounts import (
    FRACTION,
    HALF_DAY,
    ORDINAL,
    PERCENT,
    SPANS,
    TIME,
    VAGUE,
    Amount,
    amounts,
    is_money,
    is_year,
)
from briefing.languages import CODES, language_of
from briefing.text.tokens import fold_text, tokenize

CODE = "number-unsupported"
_NO_SIDE: Final = frozenset({ORDINAL, TIME, HALF_DAY, VAGUE})
_DATED: Final = frozenset({None, ORDINAL})
_COUNTED_OFF: Final = frozenset({"ago", "hence"})
_ARTICLE: Final = re.compile(r"an?\b", re.IGNORECASE)
_NAME: Final = re.compile(r"(?:[^\W\d_]+-?\d+)")
_DIGIT: Final = re.compile(r"\d")
_QUARTER: Final = re.compile(r"Q[1-4]")
_ENUMERATOR: Final = re.compile(r"^[ \t]*\d{1,2}[.)](?=\s*$|\s)", re.MULTILINE)
_ENUMERATED: Final = re.compile(r"^[ \t]*\d{1,2}(?:[.)](?=\s*$)|\)(?=\s))", re.MULTILINE)
_SCORE: Final = re.compile(
    r"(?<![A-Za-z\d.,:/–—-])(\d{1,3})(?: ?[-–—:：比対] ?| (?:to|zu|à|a) )(\d{1,3})(?![A-Za-z\d%]|[.,:/–—-]\d)"
)
_FROM: Final = re.compile(r"\b(?:from|von|de|da|dal|desde|between)\s$", re.IGNORECASE)
_TELLING_DIGITS: Final = 3


def check_numbers(prose: str, cited: Sequence[Sentence], document: Document) -> Finding:
    """Check that every number of a statement is in the cited sentences or those beside them, with scale and unit.

    Years and the numbers of dates are left to `check_days`.

    Args:
        prose: the statement, in `document.prose_language`.
        cited: the sentences it cites.
        document: the article.

    Returns:
        `number-unsupported`: unchecked where a number is what one operation on two numbers near gives, or rounds one as
        the word beside it says, where its currency is left out, and where the language is not covered.
    """
    near = document.near(cited)
    name = _unknown_name(prose, document)
    if name:
        return failed(CODE, f"The statement says {name}; the article does not.")
    claims = _claims(prose, document.prose_language)
    given = _given(near, document) if claims else ()
    turned = next(_turned(prose, near), None) if len(claims) > 1 else None
    if turned:
        return failed(CODE, f"The statement says {turned}; the cited sentences have it the other way round.")
    covered = {document.language, document.prose_language} <= {*CODES}
    doubtful = not covered
    for claim in claims:
        holds = _holds(claim, prose, given, near, document)
        if holds is False and not claim.weak and (covered or _is_new(claim, given, document)):
            return failed(CODE, _message(claim, prose, given, document))
        doubtful = doubtful or not holds
    return unchecked(CODE) if doubtful else passed(CODE)


def check_value(value: float | Decimal, cited: Sequence[Sentence], document: Document) -> Finding:
    """Check a bare number of a user's own section: whether one near has that value, with or without its scale.

    Args:
        value: the number: 3.2 or 3200000 for "$3.2 million".
        cited: the sentences it cites.
        document: the article.

    Returns:
        `number-unsupported`, as of a statement; a number below zero is unchecked where it is there without its sign.
    """
    number = Decimal(str(value))
    near = document.near(cited)
    given = _given(near, document)
    size = abs(number)
    if any(size in (g.amount.value, g.amount.value / g.amount.scale) for g in given) or _is_named_year(size, document):
        return passed(CODE) if number == size else unchecked(CODE)
    claim = Amount(size, None, 0, 0, digits=True)
    if not number.is_finite():
        return failed(CODE, _message(claim, "", [], document, f"The value is {value}"))
    if size < 2 or is_counted(claim, [s.text for s in near]) or any(_gives(claim, g, given, document) for g in given):
        return unchecked(CODE)
    if document.language not in CODES and not _is_new(claim, given, document):
        return unchecked(CODE)
    return failed(CODE, _message(claim, "", given, document, f"The value is {value}"))


def _gives(claim: Amount, one: Given, given: Sequence[Given], document: Document) -> bool:
    """Whether a share in percent is a number, or one operation gives it in the unit of another number."""
    share = one.amount.unit == PERCENT and claim.value * 100 == one.amount.value
    return share or is_derived(claim._replace(unit=one.amount.unit), given, document.article.published, None)


def _is_named_year(number: Decimal, document: Document) -> bool:
    return any(mark.year == number for s in document.sentences for mark in marks_of(s.text, document.language))


# ------------------------------------------------------------------------------------------------ what is said


def _claims(prose: str, language: str) -> list[Amount]:
    """The numbers of a statement that have to be given: no "a" and "first", no date, no number of a list's line."""
    found = [a for a in amounts(prose, language) if not a.weak or _may_tell(a, prose)]
    if not found:
        return found
    lines = _ENUMERATED if language_of(language).numbers.dotted_ordinals else _ENUMERATOR
    apart = [span for mark in marks_of(prose, language) for span in mark.figures]
    apart += [match.span() for match in lines.finditer(prose)]
    return [a for a in found if not any(start <= a.start and a.start < end for start, end in apart)]


def _may_tell(weak: Amount, prose: str) -> bool:
    """Whether a word that may mean something else is to be read: French "neuf", "half of", "one percent", not "a"."""
    one = weak.value == 1 and weak.unit not in (None, ORDINAL)
    return weak.value > 1 or weak.unit == FRACTION or (one and not _ARTICLE.match(prose, weak.start))


@once
def _given(near: tuple[Sentence, ...], document: Document) -> tuple[Given, ...]:
    return tuple(given for sentence in near for given in _given_in(sentence, document))


@once
def _given_in(sentence: Sentence, document: Document) -> tuple[Given, ...]:
    text, language = sentence.text, document.language
    found = amounts(text, language)
    dated = {span[0] for mark in marks_of(text, language) for span in mark.figures} if found else set()
    return tuple(Given(a, text, sentence.number, is_year(a, text, language), a.start in dated) for a in found)


def _holds(
    claim: Amount, prose: str, given: Sequence[Given], near: Sequence[Sentence], document: Document
) -> bool | None:
    """Whether sentences near give a number; None where that is for a reader to say."""
    language = document.prose_language
    side = None if claim.unit in _NO_SIDE else side_of(prose, claim.start, claim.end, language)
    verdicts = [(agrees(claim, g.amount), g) for g in given]
    same = [g for verdict, g in verdicts if verdict]
    if same:
        return _on_side(claim, side, same, document)
    if any(verdict is None for verdict, _ in verdicts) or any(_shares_unit(claim, g, given) for g in given):
        return None
    if side and any(rounds_to(claim, g.amount, side) for g in given if not g.year):
        return None
    dated = _in_known_date(claim, prose, near, document)
    if dated is not False:
        return dated
    if _is_elsewhere(claim, document) or is_counted(claim, [s.text for s in near]):
        return None
    return None if is_derived(claim, given, document.article.published, side) else False


def _on_side(claim: Amount, side: Side | None, same: Sequence[Given], document: Document) -> bool | None:
    """Whether an equal number lies where the word beside that of the statement says: "nearly" is not "more than"."""
    if side is None or side == "around":
        return True
    theirs = [side_of(g.text, g.amount.start, g.amount.end, document.language) for g in same]
    if side in theirs:
        return True
    if all(opposed(side, other) for other in theirs):
        return False
    return True if claim.unit in SPANS else None  # "over 3 years" may be during them


def _shares_unit(claim: Amount, given: Given, all_given: Sequence[Given]) -> bool:
    """Whether an equal number goes without the unit, or the scale, that another of its sentence has."""
    bare = given.amount
    if claim.unit is None and claim.scale == 1:
        return False
    if bare.unit not in (None, claim.unit) or claim.value not in (bare.value, bare.value * claim.scale):
        return False
    beside = (g.amount for g in all_given if g.number == given.number)
    return any(a.unit == claim.unit and a.scale in (claim.scale, bare.scale) for a in beside if a is not bare)


def _is_elsewhere(claim: Amount, document: Document) -> bool:
    """Whether a currency is named more closely than near: A$6 for $6, where the article has other A$."""
    if not (is_money(claim.unit) and claim.unit and ":" in claim.unit):
        return False
    bare = claim._replace(unit=claim.unit.partition(":")[0])
    everything = _given(tuple(document.sentences), document)
    return any(g.amount.unit == claim.unit for g in everything) and any(agrees(bare, g.amount) for g in everything)


def _in_known_date(claim: Amount, prose: str, near: Sequence[Sentence], document: Document) -> bool | None:
    """Whether a number belongs to a date that the time words near come to; None of "three days ago"."""
    language = document.prose_language
    if claim.unit not in _DATED and claim.unit not in SPANS:
        return False
    for start, end in find_expressions(prose, language):
        if start <= claim.start and claim.end <= end:
            part_of_date = claim.unit in _DATED or language_of(language).script.unspaced
            counted_off = any(item.kind in _COUNTED_OFF for item in read_items(prose[start:end], language))
            if (part_of_date or counted_off) and comes_to(prose[start:end], near, document):
                return True if part_of_date else None
    return False


def _is_new(claim: Amount, given: Sequence[Given], document: Document) -> bool:
    """Whether a number has figures that no number near has; of an unknown language words and scales are not read."""
    digits = claim.value.normalize().as_tuple().digits
    if any(g.amount.value.normalize().as_tuple().digits == digits for g in given):
        return False
    return document.language in CODES or len(digits) >= _TELLING_DIGITS


def _turned(prose: str, near: Sequence[Sentence]) -> Iterator[str]:
    """Yield the scores and votes of a statement that the sentences have the other way round: 5-4 for 4-5."""
    said = list(_scores(prose))
    theirs = {pair for s in near for pair, _ in _scores(s.text)} if said else set()
    yield from (written for pair, written in said if pair not in theirs and pair[::-1] in theirs)


def _scores(text: str) -> Iterator[tuple[tuple[int, int], str]]:
    for match in _SCORE.finditer(fold_text(text)):
        if not _FROM.search(text[: match.start()]):
            yield (int(match[1]), int(match[2])), match[0]


def _unknown_name(prose: str, document: Document) -> str | None:
    """Return the first name with digits in it (G7, F-16) that the article does not have."""
    if _DIGIT.search(prose) is None:
        return None
    for token in tokenize(prose, document.prose_language):
        if token.kind == "name" and not _QUARTER.fullmatch(token.word):
            name = _NAME.match(token.word)
            written = name.group() if name else token.word
            known = written if document.same_language else re.sub(r"\D", "", written)
            text = document.text.casefold()
            if known.casefold() not in text and known.replace("-", "").casefold() not in text.replace("-", ""):
                return prose[token.start : token.end]
    return None


def _message(claim: Amount, prose: str, given: Sequence[Given], document: Document, value: str = "") -> str:
    """Say what is claimed and what the sentences say, the likest first."""
    written = prose[claim.start : claim.end]
    told = [g for g in given if not g.amount.weak]
    told.sort(key=lambda g: (g.amount.unit != claim.unit, abs(g.amount.value - claim.value)))
    if any(agrees(claim, g.amount) for g in told):
        said = "more" if side_of(prose, claim.start, claim.end, document.prose_language) == "above" else "less"
        return f"The statement says {said} than {written}; the cited sentences, the opposite."
    texts = dict.fromkeys(g.text[g.amount.start : g.amount.end] for g in told)
    said = f"say {', '.join(list(texts)[:3])}" if texts else "give no number"
    return f"{value or f'The statement says {written}'}; the cited sentences {said}."
