"""Names in scripts without capitals, where something tells them surely: a title, a form of address, a verb of saying.

Chinese: a family name and one or two characters between a title, or the beginning of a clause, and what stands behind a
name. Japanese: what stands before 氏, さん and the like. Arabic: two words behind a form of address, or between commas
behind an office. Everything else is left: what these rules do not tell may be a name all the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from briefing.languages import language_of
from briefing.languages.caseless import (
    ARABIC_BODIES,
    ARABIC_NO_NAME,
    ARABIC_OFFICES,
    ARABIC_TITLES,
    CHINESE_AFTER,
    CHINESE_DOUBLE,
    CHINESE_FAMILY,
    CHINESE_NO_PERSON,
    CHINESE_SPEAKS,
    CHINESE_TITLES,
    CHINESE_WHO,
    JAPANESE_TITLES,
    JAPANESE_WHO,
)

_HAN: Final = r"[\u4e00-\u9fff]"
_GIVEN_BEFORE: Final = rf"(?P<name>(?:{CHINESE_DOUBLE}|[{CHINESE_FAMILY}]){_HAN}{{1,2}}?)"
_CHINESE: Final = (
    re.compile(rf"(?P<title>{CHINESE_TITLES})(?:{_GIVEN_BEFORE})(?={CHINESE_AFTER})"),
    re.compile(rf"(?:^|(?<=[，。；：、”\n]))(?:{_GIVEN_BEFORE})(?={CHINESE_SPEAKS})"),
    re.compile(
        rf"(?:(?P<title>{CHINESE_TITLES})|^|(?<=[，。；：、”\n据对向与和]))"
        rf"(?P<name>{_HAN}{{1,6}}(?:·{_HAN}{{1,6}}?)+)(?={CHINESE_AFTER})"
    ),
)
_SHORTEST_SPEAKER: Final = 3
_CLAUSE: Final = re.compile(r"[^，。；：、“”「」『』\s]{0,10}$")

_JAPANESE: Final = re.compile(
    r"([一-龠々]{1,7}|[ァ-ヴー・＝]{2,20})(氏|さん|容疑者|被告|大統領|首相|市長|知事|教授|議員|社長|会長|監督|選手)"
)
_ADDRESS: Final = frozenset({"氏", "さん", "容疑者", "被告"})
_TITLE_FIRST: Final = re.compile(rf"^.*(?:{JAPANESE_TITLES})(?=..)")
_NOBODY: Final = re.compile(r"^[同両各前元新現]|[師員者生屋人家手客婦長士様連]$")
_OF_A_BODY: Final = re.compile(r"[会院党派区選県市国衆参]|^.{1,3}$")
_ROLE_BEFORE: Final = re.compile(rf"(?P<role>[一-龠々ァ-ヴー]{{0,10}}(?:{JAPANESE_TITLES}))[の、]?$")

_ENDS_IN_PEOPLE: Final = {
    "zh": re.compile(f"(?:{CHINESE_WHO}|{CHINESE_TITLES})$"),
    "ja": re.compile(f"(?:{JAPANESE_WHO}|{JAPANESE_TITLES})$"),
}
_PIECE: Final = re.compile(r"[，。；、：,;:！？\n]|[はがをにで]$|^.{21,}$")
_ARABIC_WHO: Final = frozenset(f"{ARABIC_BODIES} {ARABIC_OFFICES} {ARABIC_TITLES}".split())
_LONGEST_DESCRIPTION: Final = 6
_ARABIC_WORD: Final = r"[\u0621-\u065f]+"
_PERSONAL: Final = rf"(?!ال|(?:{'|'.join(ARABIC_NO_NAME.split())})\b)"
_ARABIC_NAME: Final = rf"(?P<name>(?:(?:عبد ال|{_PERSONAL}){_ARABIC_WORD} ){{1,2}}ال{_ARABIC_WORD})"
_ARABIC: Final = (
    re.compile(rf"(?<![\u0621-\u065f])[وف]?(?P<title>{'|'.join(ARABIC_TITLES.split())}) {_ARABIC_NAME}"),
    re.compile(
        rf"(?<![\u0621-\u065f])(?P<title>(?:{'|'.join(ARABIC_OFFICES.split())})(?: [^،.:؛\n]{{1,60}})?)، "
        rf"{_ARABIC_NAME}(?=[،.:؛])"
    ),
)


class Told(NamedTuple):
    """A name that something tells: its place, and the place of the words that say what somebody is, where they do."""

    start: int
    end: int
    role: tuple[int, int] | None


@lru_cache(maxsize=256)
def told_names(text: str, language: str) -> tuple[Told, ...]:
    """Return the names of a text that something beside them tells, in order.

    Args:
        text: an article or a statement.
        language: ar, ja or zh; in others there are none.
    """
    found = {"zh": _chinese, "ja": _japanese, "ar": _arabic}.get(language, _none)(text)
    return tuple(sorted(found))


def _none(text: str) -> Iterator[Told]:
    del text
    yield from ()


def _chinese(text: str) -> Iterator[Told]:
    titled, speaking, foreign = _CHINESE
    for match in (*titled.finditer(text), *foreign.finditer(text)):
        before = _CLAUSE.search(text, 0, match.start("name")) if match["title"] else None
        yield Told(*match.span("name"), before.span() if before else None)
    for match in speaking.finditer(text):
        name = match["name"]
        if len(name) >= _SHORTEST_SPEAKER and name[-1] not in CHINESE_NO_PERSON:
            yield Told(*match.span("name"), None)


def _japanese(text: str) -> Iterator[Told]:
    for match in _JAPANESE.finditer(text):
        name, address = _TITLE_FIRST.sub("", match[1]), match[2]
        start = match.end(1) - len(name)
        kanji = "一" <= name[0] <= "龠"
        told = address in _ADDRESS or not kanji or (address == "議員" and not _OF_A_BODY.search(name))
        if not told or _NOBODY.search(name) or text[start - 1 : start] in ("お", "ご"):
            continue
        role = _ROLE_BEFORE.search(text, max(0, start - 16), start)
        yield Told(start, match.end(1), role.span("role") if role else None)


def _arabic(text: str) -> Iterator[Told]:
    for pattern in _ARABIC:
        for match in pattern.finditer(text):
            yield Told(*match.span("name"), match.span("title"))


def whole_of(name: str, names: Iterable[str], language: str) -> str:
    """Return the fuller name that a shorter one is of, where there is one only; else the name itself.

    Japanese calls somebody by the family name, which comes first, and somebody foreign by the last part.
    """
    fuller = {full for full in names if len(full) > len(name) and _shortens(name, full, language)}
    return fuller.pop() if len(fuller) == 1 else name


def _shortens(name: str, full: str, language: str) -> bool:
    if not language_of(language).script.unspaced:
        return full.endswith(f" {name}")
    return full.endswith((f"・{name}", f"·{name}")) or (language == "ja" and "・" not in full and full.startswith(name))


def says_who(words: str, language: str) -> bool:
    """Whether a description surely is of people or of a body: by how it ends, in Arabic by how it begins."""
    if not language_of(language).script.unspaced:
        parts = words.split()
        first = parts[0].lstrip("وف") if parts else ""
        known = {*parts[:1], first} & _ARABIC_WHO
        return bool(known) and len(parts) <= _LONGEST_DESCRIPTION
    return _ENDS_IN_PEOPLE[language].search(words) is not None and _PIECE.search(words) is None
