"""What a number written in digits or in Chinese characters is worth."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from briefing.languages import language_of
from briefing.text.tokens import HAN_DIGITS

_HAN_DIGIT = dict(zip(HAN_DIGITS, (0, 0, 1, 2, 2, 2, 3, 4, 5, 6, 7, 8, 9), strict=True))
_HAN_SMALL = {"十": 10, "百": 100, "千": 1000}
_HAN_LARGE = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8, "兆": 10**12}
_HAN_PIECE = re.compile(r"[\d,.]+|.")
_ONE_GROUP = re.compile(r"[1-9]\d{0,2}[.,]\d{3}")


@lru_cache(maxsize=4096)
def numeral_value(numeral: str, language: str) -> Decimal:
    """Read digits with the separators of a language.

    Two different separators, or one that comes twice, say themselves which is which. A single one before three digits
    is read as the language has it, in Spanish always as thousands: half of its countries write 2.500, half 2,500.
    """
    plain = re.sub(r"['٬\u00a0 ]", "", numeral).replace("٫", ".")
    marks = re.findall(r"[.,]", plain)
    if not marks:
        return Decimal(plain)
    last = marks[-1]
    if len(set(marks)) == 2:
        return Decimal(plain.replace(marks[0], "").replace(last, "."))
    if len(marks) > 1 or _is_thousands(plain, last, language):
        return Decimal(plain.replace(last, ""))
    return Decimal(plain.replace(last, "."))


def _is_thousands(numeral: str, mark: str, language: str) -> bool:
    if not _ONE_GROUP.fullmatch(numeral):
        return False
    known = language_of(language).numbers
    return known.either_thousands or mark == ("." if known.comma_decimals else ",")


@lru_cache(maxsize=4096)
def han_value(numeral: str) -> Decimal:
    """Read a number in Chinese characters, or digits with their scales: 三千五百万, 3500万, 3.5億, 二〇二五."""
    pieces = _HAN_PIECE.findall(numeral)
    if len(pieces) > 1 and all(piece in _HAN_DIGIT for piece in pieces):
        return Decimal("".join(str(_HAN_DIGIT[piece]) for piece in pieces))
    total, section, digit = Decimal(0), Decimal(0), None
    for piece in pieces:
        if piece in _HAN_LARGE:
            worth = section + (digit or 0)
            total = (total + worth) * _HAN_LARGE[piece] if piece == "兆" else total + (worth or 1) * _HAN_LARGE[piece]
            section, digit = Decimal(0), None
        elif piece in _HAN_SMALL:
            section += (Decimal(1) if digit is None else digit) * _HAN_SMALL[piece]
            digit = None
        else:
            digit = _piece_value(piece)
    return total + section + (digit or 0)


def _piece_value(piece: str) -> Decimal:
    if piece in _HAN_DIGIT:
        return Decimal(_HAN_DIGIT[piece])
    plain = piece.replace(",", "").rstrip(".")
    return Decimal(plain) if plain.count(".") <= 1 else Decimal(plain.replace(".", ""))
