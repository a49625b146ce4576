"""Numbers in words, and digits with what multiplies them: two hundred and five, 1.2 million, a third of, dozens."""

from __future__ import annotations

from decimal import Decimal

from briefing.checks.numbers.number_sum import NumberSum
from briefing.checks.numbers.number_words import NumberWord
from briefing.checks.numbers.scanning import Amount, Scan
from briefing.checks.numbers.units import FRACTION, ORDINAL, SPANS, VAGUE
from briefing.languages import language_of
from briefing.text.content_words import function_words

_HALF = NumberWord("half", Decimal("0.5"))
_ARABIC_HALF = NumberWord("fraction", Decimal("0.5"))
_BY = frozenset("by than about nearly almost over under only just roughly around least some up down in".split())  # noqa: SIM905
_SUMMANDS = frozenset({"one", "cardinal", "scale", "scales", "collective", "half"})


def cardinal(scan: Scan, at: int) -> tuple[Amount | None, int]:
    """Read the number that starts at a token; return it, or None where none does, and where to go on."""
    first = scan.word(at)
    if first is None:
        return None, at + 1
    word, length = first
    if word.kind in {"vague", "scales"}:
        return _vague(scan, at, length, word.value)
    if word.kind in {"fraction", "half"}:
        return _fraction(scan, at, length, word.value)
    if word.kind == "ordinal":
        return scan.finish(at, at + length, word.value, ORDINAL), at + length
    if word.kind in {"join", "several"}:
        return None, at + length
    return _one_half(scan, at, first) or _after_sum(scan, at, *_add_up(scan, at))


def _one_half(scan: Scan, at: int, first: tuple[NumberWord, int]) -> tuple[Amount | None, int] | None:
    """Read "une demi-heure", which is no hour and a half."""
    here = scan.past_hyphen(at + first[1])
    half = scan.word(here) if first[0].kind == "one" else None
    return _fraction(scan, at, here + half[1] - at, half[0].value) if half and half[0].kind == "half" else None


def _after_sum(scan: Scan, at: int, total: NumberSum, end: int) -> tuple[Amount | None, int]:
    """Look at what follows a cardinal: a fraction (two thirds), an ordinal (twenty-first), or its unit."""
    following = scan.word(scan.past_hyphen(end))
    if following and following[0].kind in {"fraction", "ordinal"}:
        word, length = following
        last = scan.past_hyphen(end) + length
        if word.kind == "ordinal" and word.value < (total.room or 0):
            return scan.finish(at, last, total.value + word.value, ORDINAL), last
        if word.kind == "fraction" and total.value < 10:
            return _fraction(scan, at, last - at, total.value * word.value)
        if _is_part(scan, word, at, last, total.value):
            return _fraction(scan, at, last - at, total.value / word.value)
    last_word = scan.word(end - 1)
    if last_word and last_word[0].kind == "collective":  # une dizaine de milliers
        vague = _vague(scan, at, end - at, total.value)
        if vague[1] > end:
            return vague
    unit = VAGUE if total.vague else ORDINAL if scan.words[max(0, at - 1) : at] == ["第"] else None
    return scan.measured(at, end, total.value, unit, total.scale)


def _is_part(scan: Scan, word: NumberWord, at: int, last: int, count: Decimal) -> bool:
    """Whether an English ordinal is a fraction: one-third, a third of, fell by a third since."""
    if not language_of(scan.language).closely_read or count != 1 or word.value < 3:
        return False
    after = scan.words[last] if last < len(scan.words) else "."
    alone = after in function_words("en") or not after[0].isalnum()
    return scan.words[at] == "one" or after == "of" or (alone and scan.words[max(0, at - 1)] in _BY)


def _add_up(scan: Scan, at: int) -> tuple[NumberSum, int]:
    total, end = NumberSum(scan.language), at
    while True:
        here = end if total.empty else scan.past_hyphen(end)
        word = scan.word(here)
        if word is None:
            return total, end
        if word[0].kind == "join":
            joined = _joined(scan, total, here + word[1])
            if joined is None:
                return total, end
            end = joined
        elif word[0] == _ARABIC_HALF and scan.words[here].startswith("و") and total.take(_HALF):
            repeated = scan.word(here + 1)
            end = here + 2 if repeated and repeated[0].kind == "scale" else here + 1
        elif _is_article(scan, at, here) or not _takes(scan, total, word[0], here):
            return total, end
        else:
            end = here + word[1]


def _is_article(scan: Scan, at: int, here: int) -> bool:
    """Whether "a" after a number is the article of what comes next, and counts nothing: $3 million a week."""
    word = scan.word(here)
    after_digits = scan.tokens[at].kind == "number" or scan.words[here] in ("a", "an")
    return here > at and after_digits and word is not None and word[0].kind == "one"


def _takes(scan: Scan, total: NumberSum, word: NumberWord, at: int) -> bool:
    if word.kind not in _SUMMANDS:
        return False
    if not total.empty and scan.tokens[at].kind in {"number", "han"}:  # 2 million 500 thousand
        following = scan.word(at + 1)
        if not following or following[0].kind != "scale" or following[0].value >= total.scale:
            return False
    return total.take(word)


def _joined(scan: Scan, total: NumberSum, at: int) -> int | None:
    """Add what stands after an "and", if it belongs to the number; return where it ends."""
    word = scan.word(at)
    if word and word[0].kind == "one":
        half = scan.word(at + word[1])
        if half and half[0].value == Decimal("0.5"):
            at, word = at + word[1], half
    if word is None:
        return None
    if word[0].value == Decimal("0.5"):
        total.take(NumberWord("half", word[0].value))
        return at + word[1]
    if word[0].kind not in {"one", "cardinal", "scale"} or scan.tokens[at].kind == "number":
        return None
    rest, end = _add_up(scan, at)
    return end if total.join(rest) else None


def _vague(scan: Scan, at: int, length: int, value: Decimal) -> tuple[Amount, int]:
    """Read "dozens", "tens of thousands"."""
    end = at + length
    here = end
    while here < len(scan.words) and scan.words[here] in language_of(scan.language).units.between:
        here += 1
    scale = scan.word(here)
    if scale and scale[0].kind in {"scale", "scales"} and scale[0].value > value:
        return scan.finish(at, here + scale[1], value * scale[0].value, VAGUE), here + scale[1]
    return scan.finish(at, end, value, VAGUE), end


def _fraction(scan: Scan, at: int, length: int, value: Decimal) -> tuple[Amount | None, int]:
    """Read "half", "two thirds", and "half a million", which is a number like any other."""
    end = scan.past_hyphen(at + length)
    english = language_of(scan.language).closely_read
    if english and scan.words[end : end + 2] in (["of", "a"], ["of", "an"]):  # a quarter of a million
        end += 1
    article = scan.word(end)
    here = end + article[1] if article and article[0].kind == "one" else end
    scale = scan.word(here)
    if scale and scale[0].kind in {"scale", "collective"}:
        return scan.measured(at, here + scale[1], value * scale[0].value, None, scale[0].value)
    here += scan.words[here : here + 1] == ["'"]  # mezz'ora
    unit = scan.units.match(scan.words, here) if here < len(scan.words) else None
    if unit and (unit[0] in SPANS or (here > end and english)):  # half an hour, ein halbes Jahr
        return scan.finish(at, here + unit[1], value, unit[0]), here + unit[1]
    if not language_of(scan.language).script.unspaced and scan.word(at + length - 1) == (NumberWord("half", value), 1):
        return None, at + length
    return scan.finish(at, at + length, value, FRACTION), at + length
