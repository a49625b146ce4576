"""Whether the numbers of a statement are those of the sentences it cites, round them, or follow from two of them."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from functools import cache, lru_cache
from typing import Final, Literal, NamedTuple, TypeAlias

from briefing.article import Sentence
from briefing.checks.dates.date_parts import find_expressions, read_items
from briefing.checks.dates.days import marks_of
from briefing.checks.dates.tenses import comes_to
from briefing.checks.document import Document, Finding, failed, once, passed, unchecked
from briefing.checks.numbers.amounts import (
    FRACTION,
    HALF_DAY,
    METRES_OR_MILLIONS,
    ORDINAL,
    PERCENT,
    PLAIN,
    POINT,
    POINT_OF_SHARE,
    SPANS,
    TIME,
    VAGUE,
    Amount,
    amounts,
    comparable,
    is_money,
    is_year,
    rounded,
    same_unit,
)
from briefing.languages import CODES, language_of
from briefing.text.normalize import fold
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


_SHARES: Final = frozenset({PERCENT, FRACTION, POINT_OF_SHARE})
_ADDED: Final = SPANS | PLAIN | {POINT, "inch"}
"""Units that a statement may give to a bare number: a man, 45, is 45 years old."""
_NOT_ROUNDED: Final = frozenset({ORDINAL, TIME, HALF_DAY, VAGUE})
_US_DOLLAR: Final = "dollar:US"
_MILLION: Final = 1_000_000


def agrees(claim: Amount, given: Amount) -> bool | None:
    """Whether a number of the article is that of a statement; None where a reader has to say so.

    To be read are a currency left unsaid, and "the third" for "three".
    """
    if METRES_OR_MILLIONS in (claim.unit, given.unit):
        meant = [agrees(c, g) for c in _meant(claim) for g in _meant(given)]
        return True if True in meant else None if None in meant else False
    if VAGUE in (claim.unit, given.unit):
        return _vaguely(claim, given)
    if claim.unit is None or given.unit is None:
        return claim.value == given.value and _bare(claim, given)
    return _measured(claim, claim.unit, given, given.unit)


def _measured(claim: Amount, unit: str, given: Amount, other: str) -> bool | None:
    if unit.startswith(TIME) or other.startswith(TIME):
        return _same_time(claim, given) or _same_time(given, claim)
    if ORDINAL in (unit, other):
        return claim.value == given.value and (True if unit == other else None)
    if unit.partition(":")[0] == other.partition(":")[0]:
        return rounded(claim.value) == rounded(given.value) and _same_money(unit, other)
    return comparable(claim.value, unit) == comparable(given.value, other)


def rounds_to(claim: Amount, given: Amount, side: Side) -> bool:
    """Whether a number rounds one of the article on the side that the word beside it says."""
    if given.unit in _NOT_ROUNDED or claim.unit in _NOT_ROUNDED:
        return False
    if claim.unit == given.unit or None in (claim.unit, given.unit):
        alike = agrees(claim._replace(value=given.value), given) is not False
        return alike and rounds(claim.value, given.value, side)
    (kind, value), (other, exact) = (comparable(a.value, a.unit or "") for a in (claim, given))
    return kind == other and rounds(value, exact, side, whole=claim.unit == FRACTION)


def _meant(amount: Amount) -> tuple[Amount, ...]:
    if amount.unit != METRES_OR_MILLIONS:
        return (amount,)
    return amount._replace(unit="m"), amount._replace(value=amount.value * _MILLION, unit=None, scale=Decimal(_MILLION))


def _vaguely(claim: Amount, given: Amount) -> bool:
    """Whether both say "hundreds", or the statement does and the article counts some hundreds."""
    if claim.unit != VAGUE:
        return False
    if given.unit == VAGUE:
        return claim.value == given.value
    return claim.value <= given.value < claim.value * (100 if claim.value >= 1000 else 10) and given.unit != TIME


def _bare(claim: Amount, given: Amount) -> bool | None:
    """Whether one of two equal numbers may go without the unit of the other."""
    unit = claim.unit or given.unit
    if unit is None or unit.startswith(TIME):
        return True
    if unit == ORDINAL:
        return True if claim.digits and given.digits else None
    if claim.unit is not None:
        return unit in _ADDED
    return None if is_money(unit) else unit not in _SHARES


def _same_money(claim: str, given: str) -> bool | None:
    """Whether one unit is the other: a bare dollar is one of the United States, unless the article knows better."""
    if claim == given or not is_money(claim) or {claim, given} == {"dollar", _US_DOLLAR}:
        return True
    return None if given.startswith(f"{claim}:") else False


def _same_time(one: Amount, other: Amount) -> bool:
    if one.unit == TIME and other.unit == TIME:
        return one.value == other.value
    if one.unit == HALF_DAY and other.unit in {TIME, HALF_DAY}:
        return one.value % 1200 == other.value % 1200
    return other.unit == "hour" and one.value == other.value * 100


Side: TypeAlias = Literal["below", "above", "around"]
_SIDES: Final[tuple[Side, ...]] = ("below", "above", "around")
_OPPOSITE: Final = {"below": "above", "above": "below"}
_FIVE: Final = 5
_NEAR: Final = Decimal("0.1")
_ABOVE: Final = Decimal("0.3")
_REACH: Final = 40
"""Code points before or after a number in which such words are looked for."""

_CASE_ENDING: Final = r"(?:\w*['’])?\w{0,4}\s+(?:\w+\s+)?"
"""What may stand in Turkish between a number and such a word: 3.000'den fazla, 3.000 kişiye yakın."""


def side_of(text: str, start: int, end: int, language: str) -> Side | None:
    """Say on which side of a number the words beside it put what is meant.

    Args:
        text: a text.
        start: where the number begins in it.
        end: where it ends, its unit included.
        language: ISO 639-1 code of the text.

    Returns:
        `below` for "nearly", `above` for "more than", `around` for "about"; None where nothing is said.
    """
    return _side(text[max(0, start - _REACH) : start], text[end : end + _REACH], language)


@lru_cache(maxsize=2048)
def _side(before: str, after: str, language: str) -> Side | None:
    behind = _matched(_patterns(language, before=False), fold(after).text)
    return behind or _matched(_patterns(language, before=True), fold(before).text)


def _matched(patterns: tuple[tuple[Side, re.Pattern[str]], ...], text: str) -> Side | None:
    return next((side for side, pattern in patterns if pattern.search(text)), None)


@cache
def _patterns(language: str, *, before: bool) -> tuple[tuple[Side, re.Pattern[str]], ...]:
    known = language_of(language).numbers.rounding
    if before:
        wrap, sides = _before, (known.below, known.above, known.around)
    else:
        wrap, sides = _after, (known.below_after, known.above_after, known.around_after)
    named = ((side, words) for side, words in zip(_SIDES, sides, strict=True) if words)
    return tuple((side, re.compile(wrap(_folded(words), language), re.IGNORECASE)) for side, words in named)


def _folded(words: Sequence[str]) -> str:
    """The words as a folded text has them, the longest first: "more than" before "more"."""
    return "|".join(sorted((re.escape(fold(word).text) for word in words), key=len, reverse=True))


def _before(words: str, language: str) -> str:
    return (
        rf"(?:{words})\s*$" if language_of(language).script.unspaced else rf"(?<!\w)(?:{words})(?:\s+|(?<='))[^\w\s]?$"
    )


def _after(words: str, language: str) -> str:
    if language_of(language).script.unspaced:
        return rf"^\s*(?:人|名|円|元)?(?:{words})"
    gap = _CASE_ENDING if language_of(language).script.suffixes else r"\s+"
    return rf"^{gap}(?:{words})(?!\w)"


def _is_rounder(said: Decimal, exact: Decimal) -> bool:
    """Whether a number has fewer significant digits than another, or as many and ends in five: 250 for 260."""
    one, other = (number.normalize().as_tuple().digits for number in (said, exact))
    return len(one) < len(other) or (len(one) == len(other) and one[-1] == _FIVE != other[-1])


def opposed(one: Side | None, other: Side | None) -> bool:
    """Whether two words put what is meant on different sides: "nearly" and "more than"."""
    return one is not None and _OPPOSITE.get(one) == other


def rounds(said: Decimal, exact: Decimal, side: Side, *, whole: bool = False) -> bool:
    """Whether a round number stands for an exact one with a word of a side.

    Args:
        said: the round number: 3000.
        exact: what it stands for: 2950.
        side: what the word beside it says.
        whole: whether it is round although its digits do not show it, as a third is.
    """
    if exact == 0 or not (whole or _is_rounder(said, exact)):
        return False
    away = (exact - said) / exact
    if side == "around":
        return abs(away) <= _NEAR
    return 0 < away <= _ABOVE if side == "above" else 0 < -away <= _NEAR


_UNCOUNTED: Final = frozenset({ORDINAL, VAGUE, TIME, HALF_DAY})
_SHARE_UNITS: Final = frozenset({FRACTION, PERCENT})
_OF_SHARES: Final = _SHARE_UNITS | {POINT, POINT_OF_SHARE}
_MOST_YEARS: Final = 150
_CLOSE: Final = Decimal("0.03")
_MOST_BEHIND: Final = 60
_MOST_LISTED: Final = 12
_MOST_WORDS: Final = 5
_AND: Final = r"(?:and|or|und|oder|et|ou|y|e|o|и|или|і|й|та|або|ve|veya)\b|و"
_COMMA: Final = re.compile("[,،;]")
_ENDS: Final = re.compile(rf"\s*(?:(?P<first>{_AND})|(?:[^\s]+ ){{1,{_MOST_WORDS}}}(?:{_AND}))")
_CLAUSES: Final = re.compile("[。，]")
_TWO: Final = re.compile(
    r"""\b(?:both|twice|doubl\w+|twofold|couple|pair|beide\w?|zweimal|doppelt\w*|verdoppel\w+|paar|couple|paire|
    dédoubl\w+|ambos|ambas|dobl\w+|duplic\w+|pareja|entramb[ie]|doppi\w|raddopp\w+|coppia|dobr\w+|dupl[ao]|
    оба|обе|обоих|обеи\w+|обои\w+|дважды|вдвое|удво\w+|двойн\w+|пар[аыу]|
    обидв[аі]|обох|двічі|вдвічі|удвічі|подво\w+|подвій\w+|ضعف|مرتين|كلا|كلتا|\w{2,}(?:ين|ان)|çift\w*|ikisi\w*)\b
    |双|俩|倆|倍|两|兩|両|ペア""",
    re.IGNORECASE | re.VERBOSE,
)
_PAIR: Final = re.compile(rf"\b[A-ZÀ-ÞА-ЯІЇЄҐ][\w.’'-]+ (?:{_AND}) (?:\w+ ){{0,2}}[A-ZÀ-ÞА-ЯІЇЄҐ]")


class Given(NamedTuple):
    """A number of the article, with its sentence and that sentence's number; whether it is a year or part of a date."""

    amount: Amount
    text: str
    number: int
    year: bool
    dated: bool


def is_derived(claim: Amount, given: Sequence[Given], published: str | None, side: Side | None) -> bool:
    """Whether one operation on two numbers near gives a number, exactly or as the word beside it rounds.

    Args:
        claim: the number.
        given: all numbers near, in the article's order.
        published: the day of publication, ISO 8601, where it is known.
        side: what the word beside it says.
    """
    if claim.unit in _UNCOUNTED:
        return claim.unit == ORDINAL and any(g.year and (g.amount.value + 99) // 100 == claim.value for g in given)
    if claim.unit in _OF_SHARES:
        said = _percent(claim)
        return any(_is_close(said, share) or _rounds(said, share, side) for share in _shares(given))
    values = itertools.chain(_sums(claim, given), _parts(claim, given), _spans(claim, given, published))
    if any(claim.value == value or _rounds(claim.value, value, side) for value in values):
        return True
    return claim.unit is None and any(abs(claim.value - times) <= _CLOSE * times for times in _ratios(given))


def is_counted(claim: Amount, near: Iterable[str]) -> bool:
    """Whether a small number counts what a sentence names or lists: "both", "Lom and Orr", "saws, drills and hooks"."""
    if claim.unit not in {None, *PLAIN} or claim.scale > 1 or claim.value > _MOST_LISTED:
        return False
    if claim.value == 2:
        return any(_TWO.search(text) or _PAIR.search(text) for text in near)
    return any(claim.value == length for text in near for length in _lists(text))


def _lists(text: str) -> Iterator[int]:
    """Yield how many things the lists of a sentence may have."""
    yield from (clause.count("、") + 1 for clause in _CLAUSES.split(text))
    parts = _COMMA.split(text)
    for at, part in enumerate(parts):
        end = _ENDS.match(part) if at else None
        if end:
            before = itertools.takewhile(lambda other: len(other.split()) <= _MOST_WORDS, reversed(parts[1:at]))
            yield from range(3, len(list(before)) + (2 if end["first"] else 3) + 1)


# ------------------------------------------------------------------------------------------------- operations


def _pairs(given: Sequence[Given]) -> Iterator[tuple[Amount, Amount]]:
    """Yield two numbers of one kind whose sentences are as near as a cited one and those beside it."""
    plain = [g for g in given if not (g.dated or g.amount.weak or g.amount.unit in _UNCOUNTED)]
    for at, one in enumerate(plain):
        for other in plain[at + 1 : at + _MOST_BEHIND]:  # of a table, what two of its numbers give is anything
            if other.number > one.number + 2:
                break
            if _alike(one.amount, other.amount):
                yield one.amount, other.amount


def _alike(one: Amount, other: Amount) -> bool:
    if one.unit is None or other.unit is None:
        return {one.unit, other.unit} <= {None, *PLAIN}
    return same_unit(one.unit, other.unit) or {one.unit, other.unit} <= _OF_SHARES


def _sums(claim: Amount, given: Sequence[Given]) -> Iterator[Decimal]:
    for one, other in _pairs(given):
        if _alike(claim, one):
            yield one.value + other.value
            yield abs(one.value - other.value)
    for _, numbers in itertools.groupby(given, key=lambda g: g.number):
        alike = [g.amount.value for g in numbers if _alike(claim, g.amount) and not (g.dated or g.amount.weak)]
        if len(alike) > 2:
            yield sum(alike, Decimal())


def _parts(claim: Amount, given: Sequence[Given]) -> Iterator[Decimal]:
    """Yield the share that sentences tell of, of any number there; the double or half where they tell of two."""
    shares = {_percent(g.amount) / 100 for g in given if g.amount.unit in _SHARE_UNITS}
    shares |= {Decimal(2), Decimal("0.5")} if any(_TWO.search(text) for text in {g.text for g in given}) else set()
    wholes = {g.amount.value for g in given if _alike(claim, g.amount) and not (g.dated or g.amount.weak)}
    yield from (whole * share for whole in wholes for share in shares)


def _ratios(given: Sequence[Given]) -> Iterator[Decimal]:
    """Yield how many times a number another one is, from twice on."""
    for one, other in _pairs(given):
        low, high = sorted((one.value, other.value))
        if 0 < 2 * low <= high + low * _CLOSE:
            yield high / low


def _shares(given: Sequence[Given]) -> Iterator[Decimal]:
    """Yield, in percent, what a number is of another, how much it is more or less, and what a share leaves."""
    for one, other in _pairs(given):
        low, high = sorted((_percent(one), _percent(other)))
        if one.unit in _OF_SHARES:
            yield from (high - low, high + low)
        if 0 < low < high:
            yield from (100 * low / high, 100 * (high - low) / low, 100 * (high - low) / high)
    yield from (100 - _percent(g.amount) for g in given if g.amount.unit in _SHARE_UNITS)
    counted = [g.amount for g in given if g.amount.unit is None and g.amount.value > 0]
    yield from (100 * a.value / b.value for a, b in itertools.pairwise(counted) if a.weak and not b.weak)  # one in five


def _spans(claim: Amount, given: Sequence[Given], published: str | None) -> Iterator[Decimal]:
    """Yield how many years, or decades, lie between two years near, or between one and the day of publication."""
    if claim.unit not in (None, "year", "decade"):
        return
    years = {g.amount.value for g in given if g.year} | ({Decimal(published[:4])} if published else set())
    for one, other in itertools.combinations(years, 2):
        if abs(one - other) <= _MOST_YEARS:
            yield abs(one - other) / (10 if claim.unit == "decade" else 1)


def _percent(share: Amount) -> Decimal:
    return share.value * 100 if share.unit == FRACTION else share.value


def _is_close(said: Decimal, exact: Decimal) -> bool:
    """Whether a share is the exact one in as many places as are said."""
    exponent = said.as_tuple().exponent
    places = max(0, -exponent) if isinstance(exponent, int) else 0
    return abs(said - exact) <= Decimal("0.5").scaleb(-min(places, 2))


def _rounds(said: Decimal, exact: Decimal, side: Side | None) -> bool:
    return side is not None and exact > 0 and rounds(said, exact, side)
