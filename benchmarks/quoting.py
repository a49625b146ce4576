"""Quotations made false: a word dropped, changed or added, a negation left out, two of them spliced."""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from benchmarks.lexicon import UNSPACED
from benchmarks.stories import Story, quoted

NEGATIONS: Final = {
    "en": r" not yet| not| never|No | no ",
    "de": r" nicht",
    "fr": r" pas",
    "es": r"(?i)no |(?<= )ni ",
    "ru": r" не(?= )",
    "ar": r"لن |لا ",
    "tr": r" değil",
    "ja": r"ない",
    "it": r"(?i)non ",
    "pt": r"(?i)não |(?<= )nem ",
    "uk": r"(?i)не (?=)",
    "zh": r"没有|不(?=会)",
}
WORD: Final = {"ja": r"[一-龯]+|[ぁ-ん]+|[ァ-ヶー]+|\d+|[^\w\s]+", "zh": r"[一-龯]{1,2}|\d+|[^\w\s]+"}
MARKS = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "„": '"', "«": '"', "»": '"', "‚": "'", "\u00a0": " "})


def altered_quotations(text: str, story: Story, chance: random.Random) -> Iterator[tuple[int, int, str]]:
    """Edits of a text, each of which makes one of its quotations false; none of them is anywhere in the story."""
    for start, end in quoted(text):
        inside = text[start + 1 : end - 1]
        if len(pieces(inside, story.language)) > 3:
            for new in _alterations(inside, story, chance):
                if not occurs(new, story) and not _is_left_out(new, text):
                    yield start + 1, end - 1, new


def pieces(inside: str, language: str) -> list[str]:
    """The words of a quotation; near enough: in Japanese runs of one script, in Chinese two characters at a time."""
    return re.findall(WORD.get(language, r"\S+"), inside)


def joined(words: list[str], language: str) -> str:
    return ("" if language in UNSPACED else " ").join(words)


def occurs(words: str, story: Story) -> bool:
    """Whether a story has these words, marks, spaces and capitals aside."""
    return _folded(words) in _folded(story.text)


def _is_left_out(words: str, text: str) -> bool:
    """Whether a text has both ends of what is spliced, in order: a quotation parted by who says it, in short."""
    first, dots, last = (part.strip() for part in words.partition("…"))
    return bool(dots) and -1 < text.find(first) < text.find(last)


def _folded(text: str) -> str:
    return re.sub(r"[^\w…]+", "", unicodedata.normalize("NFKC", text.translate(MARKS))).casefold()


def _alterations(inside: str, story: Story, chance: random.Random) -> Iterator[str]:
    language = story.language
    words = pieces(inside, language)
    at = chance.randrange(1, len(words) - 1)
    yield joined(words[:at] + words[at + 1 :], language)
    stranger = chance.choice([w for s in story.sentences for w in pieces(s.text, language) if w.isalpha()])
    yield joined([*words[:at], stranger, *words[at + 1 :]], language)
    yield joined([*words[:at], stranger, *words[at:]], language)
    yield joined([*words[:at], words[at + 1], words[at], *words[at + 2 :]], language)
    for negation in re.finditer(NEGATIONS[language], inside):
        before, after = inside[: negation.start()], inside[negation.end() :]
        yield f"{before.rstrip()} {after.lstrip()}".strip()
        if before.strip() and after.strip():
            yield f"{before.rstrip()} … {after.lstrip()}"
    yield from _spliced(words, inside, story, chance)


def _spliced(words: list[str], inside: str, story: Story, chance: random.Random) -> Iterator[str]:
    """The beginning of this quotation and the end of another, as one; with and without dots between."""
    others = [story.text[a + 1 : b - 1] for a, b in quoted(story.text)]
    others = [other for other in others if other != inside and len(pieces(other, story.language)) > 3]
    for other in chance.sample(others, min(2, len(others))):
        half = pieces(other, story.language)
        begun, ended = words[: len(words) // 2], half[len(half) // 2 :]
        yield joined(begun + ended, story.language)
        yield joined([*begun, "…", *ended], story.language)
