"""True statements written another way: each must be accepted like the one it was made of."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from typing import Final, TypeAlias

from benchmarks.edits import DIGITS, found, is_date
from benchmarks.lexicon import COUNTING, UNSPACED
from benchmarks.mutations import accepted
from benchmarks.stories import Case, Story, quoted

Rewrite: TypeAlias = Callable[[str], str]

TEXTS: Final = ("text", "statement", "question")
SPACES: Final = str.maketrans(" ", "\u00a0")
NARROW: Final = str.maketrans(" ", "\u202f")
STRAIGHT: Final = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "‚": "'"})
DASHES: Final = str.maketrans("–—", "—–")
ARABIC_DIGITS: Final = str.maketrans("0123456789.", "٠١٢٣٤٥٦٧٨٩٫")
FULL_WIDTH: Final = str.maketrans("0123456789", "０１２３４５６７８９")
KANJI: Final = str.maketrans("23456789", "二三四五六七八九")
THOUSANDS: Final = {
    **dict.fromkeys(("en", "ja", "zh", "ar"), ","),
    **dict.fromkeys(("de", "es", "it", "pt", "tr"), "."),
    "fr": "\u202f",
    **dict.fromkeys(("ru", "uk"), " "),
}
CURRENCY: Final = {"£": "pounds", "€": "euros", "$": "dollars"}
PERCENT: Final = {
    "en": "per cent",
    "de": "Prozent",
    "fr": "pour cent",
    "es": "por ciento",
    "it": "per cento",
    "pt": "por cento",
    "ru": "процентов",
    "uk": "відсотків",
}

ANYWHERE: Final[dict[str, Rewrite]] = {
    "straight marks": lambda text: text.translate(STRAIGHT),
    "curly marks": lambda text: _outer(text.replace("'", "’"), "“", "”"),
    "guillemets": lambda text: _outer(text, "«", "»"),
    "spaced guillemets": lambda text: _outer(text, "«\u00a0", "\u00a0»"),
    "low-high marks": lambda text: _outer(text, "„", "“"),
    "corner brackets": lambda text: _outer(text, "「", "」"),
    "other dashes": lambda text: text.translate(DASHES),
    "hyphens for dashes": lambda text: re.sub("[–—]", "-", text),
    "no-break spaces": lambda text: text.translate(SPACES),
    "narrow no-break spaces": lambda text: text.translate(NARROW),
    "double spaces": lambda text: re.sub(r"(?<!\d) (?!\d)", "  ", text),
    "line breaks": lambda text: text.replace(" ", "\n", 1),
    "white space around": lambda text: f" {text}\n",
    "decomposed": lambda text: unicodedata.normalize("NFD", text),
    "compatibility form": lambda text: unicodedata.normalize("NFKC", text),
    "no full stop": lambda text: re.sub(r"[.。]$", "", text),
}


def variants(story: Story) -> Iterator[Case]:
    """Every variant of a story's true statements, in the same order each time."""
    for case in accepted([*story.told(), *story.held(), *story.asked()]):
        field = next(name for name in TEXTS if name in case.values)
        for kind, text in _rewritten(case.values[field], story):
            if text != case.values[field]:
                yield case.but(kind, **{field: text})
    yield from _called_by_surname(story)
    yield from _in_other_articles(story)


def _in_other_articles(story: Story) -> Iterator[Case]:
    """The statements as they are, over the story set in another typography."""
    true = list(accepted([*story.told(), *story.held(), *story.roles()]))
    for kind in ("straight marks", "decomposed", "no-break spaces", "other dashes"):
        other = story.rewritten(ANYWHERE[kind])
        if len(other.sentences) == len(story.sentences):
            for case in true:
                yield case.but(f"article: {kind}")._replace(story=other)


def _rewritten(text: str, story: Story) -> Iterator[tuple[str, str]]:
    for kind, rewrite in ANYWHERE.items():
        yield kind, rewrite(text)
    yield from _grouped(text, story.language)
    yield from _counted(text, story.language)
    yield from _measured(text, story.language)
    yield from _named(text, story)
    if story.language == "ar":
        yield "native digits", text.translate(ARABIC_DIGITS)
        yield "no vowel signs", re.sub(r"[\u064b-\u0652]", "", text) if not quoted(text) else text
    if story.language in UNSPACED:
        yield "native digits", text.translate(FULL_WIDTH)


def _outer(text: str, opening: str, closing: str) -> str:
    """The text with other marks around its quotations; the marks inside them stay, unless they are the same."""
    for start, end in reversed(quoted(text)):
        inside = text[start + 1 : end - 1].strip("\u00a0\u202f ")
        if not set(inside) & set(opening + closing + "“”„«»「」"):
            text = text[:start] + opening + inside + closing + text[end:]
    return text


def _grouped(text: str, language: str) -> Iterator[tuple[str, str]]:
    """Thousands with another separator, or none."""
    mark = THOUSANDS[language]
    pattern = re.compile(rf"(?<![\d.,])\d{{1,3}}(?:{re.escape(mark)}\d{{3}})+(?![\d.,]?\d)")
    for name, new in {"no separator": "", "spaced thousands": "\u00a0", "narrow thousands": "\u202f"}.items():
        yield name, _unquoted(text, pattern, lambda number, new=new: number.replace(mark, new))  # type: ignore[misc]
    bare = re.compile(r"(?<![\d.,])\d{4}(?=人|万)")
    if language in UNSPACED:
        yield "thousands grouped", _unquoted(text, bare, lambda number: f"{int(number):,}")


def _unquoted(text: str, pattern: re.Pattern[str], rewrite: Rewrite) -> str:
    """Rewrite what a pattern finds outside quotation marks."""
    inside = quoted(text)

    def new(match: re.Match[str]) -> str:
        return match.group() if any(a <= match.start() < b for a, b in inside) else rewrite(match.group())

    return pattern.sub(new, text)


def _counted(text: str, language: str) -> Iterator[tuple[str, str]]:
    """Digits for words, and words for digits up to twelve."""
    words = COUNTING[language].split()
    for at, word in enumerate(words, 2):
        for start, end in found(word, text, language):
            yield "digits for words", f"{text[:start]}{at}{text[end:]}"
    for match in DIGITS.finditer(text):
        digits, (start, end) = match.group(), match.span()
        alone = digits.isdigit() and not is_date(text, start, end, language) and not _joined(text, start, end)
        if not alone or any(a <= start < b for a, b in quoted(text)):
            continue
        if language in UNSPACED and len(digits) == 1:
            yield "words for digits", text[:start] + digits.translate(KANJI) + text[end:]
        elif language != "ar" and 2 <= int(digits) <= len(words) + 1:
            yield "words for digits", text[:start] + words[int(digits) - 2] + text[end:]


def _joined(text: str, start: int, end: int) -> bool:
    """Whether digits are part of a longer sign: a currency, a percentage, a range, a time."""
    return text[start - 1 : start] in tuple("£€$–-") or text[end : end + 1] in tuple("%–-’'") or "saat" in text[:start]


def _measured(text: str, language: str) -> Iterator[tuple[str, str]]:
    """Currencies and percentages in words or signs; millions in digits."""
    amount = r"(\d+(?:[.,]\d+)*(?: (?:million|billion))?)"
    for sign, name in CURRENCY.items():
        yield "currency in words", re.sub(re.escape(sign) + amount, rf"\1 {name}", text)
    if language in PERCENT:
        yield "percent in words", _unquoted(text, re.compile(r"[\s\u202f]?%"), lambda _: f" {PERCENT[language]}")
    yield "percent sign", text.replace(" per cent", "%").replace(" %", "%").replace("\u202f%", "%")
    yield "millions in digits", re.sub(r"(\d+)\.(\d) million", r"\1,\g<2>00,000", text)


def _named(text: str, story: Story) -> Iterator[tuple[str, str]]:
    """The surname for the full name, and the full name for the surname."""
    for person in story.people:
        first, _, last = person.name.rpartition(" ")
        if not first:
            continue
        for start, end in found(person.name, text, story.language):
            yield "surname for full name", text[:start] + last + text[end:]
        for start, end in found(last, text, story.language):
            if not text[:start].rstrip().endswith(first.split()[-1]) and not re.search(r"(?:M\.|Mme) $", text[:start]):
                yield "full name for surname", text[:start] + person.name + text[end:]


def _called_by_surname(story: Story) -> Iterator[Case]:
    """Actors by their surname, where they are people."""
    names = {person.name: person.name.rpartition(" ")[2] for person in story.people}
    for case in accepted(story.held()):
        surname = names.get(case.values["actor"])
        if surname and surname != case.values["actor"]:
            yield case.but("actor by surname", actor=surname)
            yield case.but("actor decomposed", actor=unicodedata.normalize("NFD", case.values["actor"]))
    for case in accepted(story.roles()):
        yield case.but("role capitalised", role=case.values["role"][:1].upper() + case.values["role"][1:])
        yield case.but("name spaced", name=case.values["name"].replace(" ", "\u00a0"))
