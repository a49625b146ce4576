"""Whether the clause around time words speaks of what is to come: "will open by July", "soll im Juli öffnen".

A word of the future counts where no verb of saying stands between it and the time words: in "said on Tuesday that it
will open" Tuesday is the day of the saying.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from briefing.languages.common import PAST_FORMS
from briefing.languages.quotations import saying
from briefing.text.tokens import UNSPACED

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
_BACK: Final = {
    "en": r"(?!planned|expected|scheduled|slated|called|needed|proposed|delayed|postponed)(?:was|were|had|did|could"
    rf"|\w{{2,}}ed|{'|'.join(sorted(PAST_FORMS))})",
    "de": r"war|waren|wurden?|hatten?|hat|haben|kam|kamen|ging|gingen|gab|gaben|fand|fanden|starb|starben|begann|traf"
    r"|brach|stieg|fiel|verließ|beschloss|\w{2,}(?:rte|zte|hte|gte|lte|ndete|chnete|ierten)",
    "fr": r"a|ont|était|étaient|avait|avaient|fut|furent",
    "es": r"ha|han|había|habían|fue|fueron|\w{2,}(?:ó|aron|ieron)",
    "it": r"ha|hanno|aveva|avevano|fu|furono|era|erano|\w{2,}(?:ò|arono|irono)",
    "pt": r"foi|foram|era|eram|tinha|tinham|havia|\w{2,}(?:ou|aram|eram|iram)",
    "ru": r"\w{2,}(?:ал|ил|ел|ял|ул|ала|ила|ела|яла|али|или|ели|яли|лся|лась|лось|лись)",
    "uk": r"\w{2,}(?:ав|ив|ів|ала|ила|іла|али|или|іли|вся|лася|лося|лися)",
}
_HERE: Final = re.compile(
    r"\b(?:is|are|takes?|begins?|starts?|opens?|meets?|ends?|closes?|falls?|votes?|decides?|holds?|resumes?|returns?|to)\b"
)
"""English words of the present behind a past one: "decided the vote is on Friday"; and "decided to vote on Friday"."""
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
    before, after = _sides(text, start, end)
    if len(before.split()) > 1:  # "By July, the bridge will open" goes on behind its comma
        after = after.split(",")[0]
    last = max((match.end() for match in ahead.finditer(before)), default=None)
    if last is not None:
        return not _says(before[last:], language)
    first = ahead.search(after)
    return first is not None and not _says(before + after[: first.start()], language)


def looks_back(text: str, start: int, end: int, language: str) -> bool:
    """Whether the verb of some time words is of the past, and nothing in the clause of the future.

    It stands before them ("fell on Sunday"), or soon behind them where they begin the clause ("On Sunday it fell") or
    right behind them ("Lund on Sunday fell").

    Args:
        text: a sentence.
        start: where the time words begin in it.
        end: where they end.
        language: ISO 639-1 code; of Arabic, Turkish, Chinese, Japanese and unknown ones nothing is said.
    """
    past = _past(language)
    if past is None or looks_ahead(text, start, end, language):
        return False
    before, after = _sides(text, start, end)
    last = max((match.end() for match in past.finditer(before)), default=None)
    if last is not None:
        return not (language == "en" and _HERE.search(before, last))
    reach = _SOON * 2 if len(before.split()) <= 1 else 1
    first = past.search(after)
    between = after[: first.start()] if first else ""
    return first is not None and len(between.split()) < reach and not _HERE.search(between)


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
    before, after = _sides(text, start, end)
    spoken = max((word.end() for word in _WORD.finditer(before) if verb.fullmatch(word[0])), default=None)
    if spoken is not None:
        ahead = _pattern(language)
        return _BESIDE.fullmatch(before[spoken:]) is not None and not (ahead and ahead.search(before))
    following = _WORD.findall(after)[:_SOON]
    return len(before.split()) <= 1 and any(verb.fullmatch(word) for word in following)


def _sides(text: str, start: int, end: int) -> tuple[str, str]:
    """Return what stands before and after some time words in their clause."""
    return _CLAUSE.split(text[max(0, start - _REACH) : start])[-1], _CLAUSE.split(text[end : end + _REACH])[0]


@cache
def _past(language: str) -> re.Pattern[str] | None:
    words = _BACK.get(language)
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)") if words else None


@cache
def _pattern(language: str) -> re.Pattern[str] | None:
    words = _AHEAD.get(language)
    if words is None:
        return None
    return re.compile(words if language in UNSPACED else rf"(?<!\w)(?:{words})(?!\w)")


def _says(words: str, language: str) -> bool:
    verb = saying(language)
    return verb is not None and any(verb.fullmatch(word) for word in _WORD.findall(words))
