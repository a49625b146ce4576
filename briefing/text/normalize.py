"""The one declared normalisation: two texts are verbatim the same when they are equal after `fold`.

What is folded: every quotation mark and apostrophe is `'`, every dash is `-` (the space around a long one is gone),
every run of white space is one space, every ellipsis is `…`, characters that cannot be seen are gone, and what Unicode
writes in two ways (composed or not, full-width, ligatures) is written in one. Superscripts and fractions stay as they
are: 10⁵ is not 105. Letters keep their case.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from operator import add
from typing import NamedTuple, overload

from typing_extensions import override

_ONE_TO_ONE = {
    **dict.fromkeys('"“”„‟″〝〞〟＂「」『』｢｣‘’‚‛‹›`´′＇ʼ', "'"),
    **dict.fromkeys("―⸺⸻", "—"),
    **dict.fromkeys("‐‑‒–−﹘﹣－", "-"),
    **dict.fromkeys("\t\n\r\v\f\u0085\u00a0\u1680\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u3000", " "),
}
_ASCII = {old: new for old, new in _ONE_TO_ONE.items() if old.isascii()}
_UNSEEN = re.compile(
    "[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\U000e0000-\U000e01ef]"
)

STEERING = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202d\u202e\U000e0000-\U000e007f]")
"""What moves a cursor, turns letters round or says what nobody sees: it stands in no sentence that only tells."""

# What may change begins with one of these; looking for them is many times faster than matching everywhere.
_BEGINNINGS = (
    "  ",
    "--",
    " - ",
    " —",
    "—",
    " --",
    "''",
    "'«",
    "'»",
    "..",
    ". .",
    "…",
    "«",
    " »",
    "»",
    " !",
    " ?",
    " ;",
    " :",
)
_CHANGED = re.compile(
    r"(?P<nothing> +(?=[!?;:]))"
    r"|(?P<dash> *—[ —]*| +-+ +|-{2,})"
    r"|(?P<mark>['«»]{2,}|(?<!\S)« +| +»(?!\w)|[«»])"
    r"|(?P<dots>\. ?\. ?\.(?: ?\.)?|…[.…]*)"
    r"|(?P<space> {2,})"
)
_UNCHANGED = re.compile(r"(?:[A-Za-z0-9À-ÖØ-öø-ÿЀ-џء-ي,!?;:()%$&/+*@#]++| (?![ !?;:-])|'(?!')|\.(?! ?\.)|-(?!-))*+")
"""What surely stays as it is: many times faster to see than to fold."""
_FOLDED = {"nothing": "", "dash": "-", "mark": "'", "dots": "…", "space": " "}
_KEPT = ("<compat> 0020 ", "<super>", "<sub>", "<fraction>", "<circle>", "<square>")


class Offsets(Sequence[int]):
    """For each code point of a folded text, and for its end, where it stands in the original."""

    def __init__(self, length: int, at: list[int], shift: list[int], inner: Offsets | None = None) -> None:
        self._length, self._at, self._shift, self._inner = length, at, shift, inner
        self._starts = list(map(add, at, shift))

    @override
    def __len__(self) -> int:
        return self._length + 1

    @overload
    def __getitem__(self, index: int) -> int: ...
    @overload
    def __getitem__(self, index: slice) -> list[int]: ...
    @override
    def __getitem__(self, index: int | slice) -> int | list[int]:
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(len(self)))]
        place = index + len(self) if index < 0 else index
        if not 0 <= place < len(self):
            raise IndexError(index)
        here = place + self._shift[bisect_right(self._at, place) - 1]
        return here if self._inner is None else self._inner[here]

    def first_from(self, original: int) -> int:
        """Return the first folded index that stands at a place of the original or after it."""
        if self._inner is not None:
            original = self._inner.first_from(original)
        i = bisect_left(self._starts, original)
        end = self._at[i] if i < len(self._at) else self._length
        return min(original - self._shift[i - 1], end) if i else 0


class Folded(NamedTuple):
    """A text after folding: `offsets[i]` is where `text[i]` stood in the original, the last one where that ends."""

    text: str
    offsets: Offsets

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the span in the original of `self.text[start:end]`, which must not be empty.

        Where the end parts what the original has as one character, such as a ligature, all of it is in the span.
        """
        while end < len(self.text) and self.offsets[end] == self.offsets[end - 1]:
            end += 1
        return self.offsets[start], self.offsets[end]

    def window(self, start: int, end: int) -> tuple[int, int]:
        """Return the span in `self.text` of the original's `[start:end]`."""
        return self.offsets.first_from(start), self.offsets.first_from(end)


def fold(text: str) -> Folded:
    """Fold a text; the result knows where each of its characters stood."""
    if _UNCHANGED.fullmatch(text):
        return Folded(text, Offsets(len(text), [0], [0]))
    plain, inner = text, None
    for old, new in (_ASCII if text.isascii() else _ONE_TO_ONE).items():
        plain = plain.replace(old, new)
    if not text.isascii() and _is_composed_otherwise(plain):
        plain, inner = _rewritten(plain, _compositions(plain), None)
    return Folded(*_rewritten(plain, _changes(plain), inner))


def _is_composed_otherwise(text: str) -> bool:
    seen = text.replace("…", "")  # its own folded form, though not Unicode's
    return not unicodedata.is_normalized("NFKC", seen) or _UNSEEN.search(text) is not None


def _changes(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield the stretches that are folded, with what each becomes."""
    places = set()
    for beginning in [b for b in _BEGINNINGS if b in text]:
        at = text.find(beginning)
        while at >= 0:
            places.add(at)
            at = text.find(beginning, at + 1)
    done = 0
    for place in sorted(places):
        match = _CHANGED.match(text, place) if place >= done else None
        if match is not None:
            done = match.end()
            yield place, done, _FOLDED[match.lastgroup or "nothing"]


def _rewritten(text: str, changes: Iterable[tuple[int, int, str]], inner: Offsets | None) -> tuple[str, Offsets]:
    """Replace spans of a text, in order, and remember by how much what follows each has moved."""
    pieces: list[str] = []
    at, shift = [0], [0]
    done = length = 0
    for start, end, new in changes:
        pieces += (text[done:start], new)
        length += start - done
        for extra in range(1, len(new)):  # further characters stand where the first one stood
            at.append(length + extra)
            shift.append(start - length - extra)
        length += len(new)
        at.append(length)
        shift.append(end - length)
        done = end
    pieces.append(text[done:])
    folded = "".join(pieces)
    return folded, Offsets(len(folded), at, shift, inner)


def _compositions(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield the stretches that Unicode would write otherwise, with what it would write."""
    characters = [c for c in set(text) if not c.isascii()]
    joining = "".join(c for c in characters if _joins(c))
    others = "".join(c for c in characters if not unicodedata.is_normalized("NFKC", c) and not _is_kept(c))
    patterns = [rf"[^\W\d_]?[{re.escape(joining)}]+"] * bool(joining) + [f"[{re.escape(others)}]"] * bool(others)
    if patterns:
        for match in re.finditer("|".join(patterns), text):
            yield match.start(), match.end(), _composed(match.group())


def _joins(character: str) -> bool:
    """Whether a character cannot be seen, or joins with the one before it."""
    category = unicodedata.category(character)
    return _UNSEEN.match(character) is not None or category.startswith("M") or "\u1160" <= character <= "\u11ff"


def _is_kept(character: str) -> bool:
    return character == "…" or unicodedata.decomposition(character).startswith(_KEPT)


def _composed(text: str) -> str:
    seen = _UNSEEN.sub("", text)
    return unicodedata.normalize("NFC" if any(map(_is_kept, seen)) else "NFKC", seen)


def find_apart(words: str, text: str, letter: re.Pattern[str]) -> int:
    """Return where words first stand in a text with no such letter beside them, as `str.find` does."""
    at = text.find(words)
    while at >= 0 and letter.search(text[at - 1 : at] + text[at + len(words) : at + len(words) + 1]):
        at = text.find(words, at + 1)
    return at


def locate_folded(needle: str, text: str, start: int, end: int) -> tuple[int, int] | None:
    """Find a folded text word for word in another, between two places; the first letter may be a capital or not."""
    if not needle:
        return None
    for first in dict.fromkeys((needle[0], needle[0].lower(), needle[0].upper())):
        written = first + needle[1:]
        at = text.find(written, start, end)
        while at >= 0:
            if not _inside_word(text, at) and not _inside_word(text, at + len(written)):
                return at, at + len(written)
            at = text.find(written, at + 1, end)
    return None


def _inside_word(text: str, at: int) -> bool:
    """Whether a place parts a word; scripts written without spaces have none to part."""
    around = text[at - 1 : at + 1] if at else ""
    return len(around) == 2 and around.isalnum() and not ("\u2e80" <= max(around) <= "\uffef")
