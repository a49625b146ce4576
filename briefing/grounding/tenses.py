"""Whether the clause around time words speaks of what is to come: "will open by July", "soll im Juli öffnen".

A word of the future counts where no verb of saying stands between it and the time words: in "said on Tuesday that it
will open" Tuesday is the day of the saying.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from briefing.grounding.tokens import UNSPACED
from briefing.grounding.words_quotations import saying

_REACH: Final = 90
"""Code points on either side of the time words in which the clause is looked for."""
_CLAUSE: Final = re.compile(r"[.!?;:()\"“”„«»\n。！？؛؟「」]")
_WORD: Final = re.compile(r"[^\W\d_]+")
_AHEAD: Final = {
    "en": r"will|won't|shall|going to|(?:due|set|expected|scheduled|slated|planned) (?:to|for)"
    r"|(?:is|are) to|plans? to|aims? to|hopes? to|intends? to|expects? to|has to|have to|must|should",
    "de": r"wird|werden|soll|sollen|will|wollen|plant|planen|muss|müssen|voraussichtlich|geplant",
    "fr": r"va|vont|doit|doivent|devrait|devraient|prévoit|prévoient|prévue?s?|entend|compte|\w+(?:ra|ront)",
    "es": r"va a|van a|debe|deben|deberá|deberán|prevé|prevén|previst[oa]s?|planea|\w+(?:ará|erá|irá|arán|erán|irán)",
    "it": r"deve|devono|dovrà|dovranno|dovrebbe|prevede|prevedono|previst[oaie]|intende|\w+(?:erà|irà|eranno|iranno)",
    "pt": r"vai|vão|deve|devem|deverá|deverão|prevê|prevista?s?|previstos?|pretende|\w+(?:ará|erá|irá|arão|erão|irão)",
    "ru": r"будет|будут|должн[аоы]?|должен|планиру\w+|намерен\w*|собира[ею]тся|предстоит|запланирован\w*",
    "uk": r"буде|будуть|має|мають|плану\w+|збира[єю]ться|повин\w+|заплановано|\w+(?:тиме|тимуть)",
    "ar": r"س[ين]\w+|ست\w{3,}|سوف|يعتزم|تعتزم|يجب|من المقرر|من المتوقع|المقرر|المتوقع",
    "tr": r"\w+(?:acak|ecek|acağ|eceğ)\w*|planl\w+yor|bekleniyor|öngörülüyor|gerek\w*",
    "zh": r"将|將|会|會|计划|計劃|拟|预计|預計|应|须",
    "ja": r"予定|見通し|見込み|方針|計画|はずだ|なければならない|べき",
}
_BESIDE: Final = re.compile(r" (?:(?:in|at|to|during|reporters|lawmakers)(?: [^\W\d_]+){0,4} )?(?:[^\W\d_]{1,3} )?")
"""What may stand between a verb of saying and the time of the saying: "said in a statement on"."""
_SOON: Final = 3


def looks_ahead(text: str, start: int, end: int, language: str) -> bool:
    """Whether the clause of some time words speaks of the future.

    Args:
        text: a sentence.
        start: where the time words begin in it.
        end: where they end.
        language: ISO 639-1 code; of an unknown one nothing is said.
    """
    ahead = _pattern(language)
    if ahead is None:
        return False
    before = _CLAUSE.split(text[max(0, start - _REACH) : start])[-1]
    after = _CLAUSE.split(text[end : end + _REACH])[0]
    if len(before.split()) > 1:  # "By July, the bridge will open" goes on behind its comma
        after = after.split(",")[0]
    last = max((match.end() for match in ahead.finditer(before)), default=None)
    if last is not None:
        return not _says(before[last:], language)
    first = ahead.search(after)
    return first is not None and not _says(before + after[: first.start()], language)


def is_of_saying(text: str, start: int, end: int, language: str) -> bool:
    """Whether some time words tell when something was said, which is past: "said on Tuesday", "On Tuesday he said".

    Args:
        text: a sentence.
        start: where the time words begin in it.
        end: where they end.
        language: ISO 639-1 code.
    """
    verb = saying(language)
    if verb is None:
        return False
    before = _CLAUSE.split(text[max(0, start - _REACH) : start])[-1]
    spoken = max((word.end() for word in _WORD.finditer(before) if verb.fullmatch(word[0])), default=None)
    if spoken is not None:
        ahead = _pattern(language)
        return _BESIDE.fullmatch(before[spoken:]) is not None and not (ahead and ahead.search(before))
    following = _WORD.findall(_CLAUSE.split(text[end : end + _REACH])[0])[:_SOON]
    return len(before.split()) <= 1 and any(verb.fullmatch(word) for word in following)


@cache
def _pattern(language: str) -> re.Pattern[str] | None:
    words = _AHEAD.get(language)
    if words is None:
        return None
    return re.compile(words if language in UNSPACED else rf"(?<!\w)(?:{words})(?!\w)")


def _says(words: str, language: str) -> bool:
    verb = saying(language)
    return verb is not None and any(verb.fullmatch(word) for word in _WORD.findall(words))
