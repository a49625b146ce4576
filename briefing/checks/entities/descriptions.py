"""Patterns that find a name or a description in an article where no actor is known by it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from briefing.languages import language_of
from briefing.languages.notation import listed
from briefing.languages.people import is_people
from briefing.text.normalize import fold
from briefing.text.words import words_of

_CHINESE_TITLES = "总统|總統|主席|总理|總理|部长|部長|外长|外長|先生|女士|首相|市长|省长|发言人|教授|议员|将军"
_JAPANESE_TITLES = (
    "首相|大統領|総理|外相|財務相|防衛相|官房長官|長官|知事|市長|会長|社長"
    "|代表|議員|書記|総書記|氏|さん|容疑者|被告|選手|監督|教授"
)
_ARABIC_PREFIXES = "[وفبلك]{0,2}"
_OF = listed("of for to with by de du des d' del dei di da do dos das von vom für der zu")


def is_of_another(before: Sequence[str], language: str) -> bool:
    """Whether what stands before a title makes it somebody else's: "the wife of", "a spokesman for" President Orr.

    Not so "the Bank of Norway" before its governor.

    Args:
        before: the words before the title, in lower case.
        language: ISO 639-1 code.
    """
    links = [place for place, word in enumerate(before) if word in _OF]
    return bool(links) and any(is_people(word, language) for word in before[: links[-1]])


@lru_cache(maxsize=1024)
def description(name: str, language: str) -> re.Pattern[str] | None:
    """Return a pattern that finds a name or a description in a folded text.

    In languages with endings a word may have another one; in English, a plural. Chinese and Japanese names are also
    found as the family name before a title, Arabic ones as the last word alone.

    Args:
        name: a name, or a description such as "rescue workers"; an article at its beginning does not count.
        language: ISO 639-1 code.

    Returns:
        The pattern, or None for a text without a word.
    """
    name = fold(name).text.strip()
    if language == "zh":
        return _chinese(name)
    if language == "ja":
        return _japanese(name)
    words = [w.text for w in words_of(name, language)]
    while len(words) > 1 and words[0].lower() in language_of(language).function_words.opening:
        words = words[1:]
    if not words:
        return None
    if not language_of(language).script.unspaced and language_of(language).script.caseless:
        return _arabic(words)
    names = language_of(language).names
    ending = r"\w{0,3}" if names.endings or names.role_stems else r"(?:e?s)?"
    inflected = (re.escape(w[:-1] if names.bare_genitive and len(w) > 4 else w) + ending for w in words)
    return re.compile(r"(?<!\w)" + r"[\s-]+".join(inflected) + r"(?!\w)", re.IGNORECASE)


def _chinese(name: str) -> re.Pattern[str] | None:
    if not name:
        return None
    forms = [re.escape(name)]
    if "·" in name:  # a foreign name: its last part stands for it
        forms.append(re.escape(name.rpartition("·")[2]))
    elif 2 <= len(name) <= 3:
        forms.append(f"{re.escape(name[0])}(?={_CHINESE_TITLES})")
    return re.compile("|".join(filter(None, forms)))


def _japanese(name: str) -> re.Pattern[str] | None:
    if not name:
        return None
    bare = re.sub(rf"(?:{_JAPANESE_TITLES})$", "", name) or name
    family = [f"{re.escape(bare[:2])}(?={_JAPANESE_TITLES})"] if 3 <= len(bare) <= 5 else []
    titled = [re.escape(bare)] if bare != name else []
    return re.compile("|".join([re.escape(name), *titled, *family]))


def _arabic(words: list[str]) -> re.Pattern[str]:
    full = r"\s+".join(map(re.escape, words))
    alone = rf"|{re.escape(words[-1])}" if len(words) > 1 and len(words[-1]) > 3 else ""
    return re.compile(rf"(?<!\w){_ARABIC_PREFIXES}(?:{full}{alone})(?!\w)")
