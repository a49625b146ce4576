"""What a sentence has that plainly says that somebody says something: closed lists, and all else is in doubt."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from types import MappingProxyType
from typing import Final

from briefing.languages.reference import DETERMINERS, INDEFINITE
from briefing.languages.saying import words as forms
from briefing.languages.saying import words_of

SAYING: Final = MappingProxyType(
    {
        "en": "say says said told tells adding add:,s,ed state:s,d explain:,s,ed announce:,s,d"
        " declare:,s,d"
        " write writes wrote written repl:y,ies,ied respond:,s,ed answer:,s,ed argue:,s,d note:s,d reiterate:,s,d"
        " emphasi:se,ses,sed,ze,zes,zed stress:,es,ed report:s,ed points_out pointed_out"
        " contend:,s,ed maintain:,s,ed conclude:,s,d",
        "de": "sagt:,e,en sagen gesagt hat_gesagt erklärt:,e,en teilt:,e,en_mit teilte_mit teilten_mit mitgeteilt"
        " schreibt schrieb:,en geschrieben betont:,e,en ergänzt:,e,en so",
        "fr": "dit disent disait disaient affirm:e,ent,é déclar:e,ent,é expliqu:e,ent,é ajout:e,ent,é écrit écrivent"
        " indiqu:e,ent,é précis:e,ent,é soulign:e,ent,é répond répondu",
        "es": "dijo dice dicen dijeron dicho declar:ó,a,aron,an,ado afirm:ó,a,aron,an,ado explic:ó,a,aron,an,ado"
        " añad:ió,e,ieron,en,ido señal:ó,a,aron,an,ado respond:ió,e,ieron,en,ido escrib:ió,e,ieron,en escrito"
        " agreg:ó,a,aron,an,ado",
        "it": "dice dicono disse dissero detto dichiar:a,ano,ò,ato afferm:a,ano,ò,ato spieg:a,ano,ò,ato"
        " aggiun:ge,gono,se,to scriv:e,ono scrisse scritto rispond:e,ono rispose risposto sottoline:a,ano,ò,ato",
        "pt": "disse disseram diz dizem dito declar:ou,a,aram,am,ado afirm:ou,a,aram,am,ado explic:ou,a,aram,am,ado"
        " acrescent:ou,a,aram,ado respond:eu,e,eram,em,ido escrev:eu,e,eram,em escrito",
        "ru": "сказал:,а,и говор:ит,ят,ил,ила,или заяв:ил,ила,или,ило,ляет,ляют отмет:ил,ила,или отмеча:ет,ют"
        " сообщ:ил,ила,или,ило,ает,ают добав:ил,ила,или,ляет пояснил:,а,и поясняет объяснил:,а,и написал:,а,и"
        " ответил:,а,и подчеркн:ул,ула,ули",
        "uk": "сказа:в,ла,ли каж:е,уть говор:ить,ять,ив,ила,или заяв:ив,ила,или,ляє,ляють зазнач:ив,ила,или,ає"
        " повідом:ив,ила,или,ляє,ляють дода:в,ла,ли,є поясн:ив,ила,или,ює написа:в,ла,ли відпов:ів,іла,іли",
        "ar": "قال قالت قالوا يقول تقول أضاف أضافت صرح صرحت أوضح أوضحت ذكر ذكرت كتب كتبت أكد أكدت",
        "tr": "dedi dediler diyor söyledi söylediler söylüyor belirtti belirttiler açıkladı ifade_etti ekledi yazdı"
        " kaydetti bildirdi",
        "zh": "说 說 说道 說道 表示 指出 写道 寫道 补充 補充 告诉 告訴 解释 解釋",
        "ja": "述べ 語 語っ 話し 言っ 説明し によると によれば の話では",
    }
)
"""Verbs by language, in the forms of a fact, whose clause or quotation is what their subject puts forward as so."""

PERFECT: Final = MappingProxyType(
    {
        "en": "has have had also later still then previously",
        "de": "hat haben hatte hatten auch",
        "fr": "a ont avait avaient",
        "es": "ha han había habían le les",
        "it": "ha hanno aveva avevano",
        "pt": "já lhe tem têm tinha tinham havia",
        "ru": "также уже ранее",
        "uk": "вже також раніше",
        "ar": "لقد و",
        "tr": "da de",
    }
)
"""What may stand before a verb of saying, and leaves it a fact that something was said; no other auxiliary does."""

OPENING: Final = MappingProxyType(
    {
        "en": "and but however indeed", "de": "und aber doch", "fr": "et mais", "es": "y pero", "it": "e ma",
        "pt": "e mas",
        "ru": "и а но", "uk": "і й а але та", "ar": "و", "tr": "ve ama",
    }
)  # fmt: skip
"""Conjunctions that may open such a sentence, or join a second verb of the same subject."""

_BEFORE_TIMES: Final = MappingProxyType(
    {
        "en": "on in at this last earlier late early the of", "de": "am im in um vom diesen letzten der den",
        "fr": "en au le ce cette la à de", "es": "el en este esta la por de", "it": "a in il lo la questo di",
        "pt": "na no em esta este a de", "ru": "в во на", "uk": "у в на", "ar": "في يوم", "tr": "bu geçen",
    }
)  # fmt: skip
"""What may stand before the name of a day, a month or the like, or the number of a year."""

_SETTINGS: Final = MappingProxyType(
    {
        "en": r"in an? (?:(?:follow-up|joint|phone|recent|televised|telephone|written) ){0,2}"
        r"(?:statement|interview|news release|press release|e-?mail)"
        r"|(?:at|during) a (?:news|press) conference|to reporters|reporters",
        "de": "in einer (?:erklärung|mitteilung|pressekonferenz)|vor journalisten",
        "fr": "dans un (?:communiqué|entretien)|lors d'une conférence de presse|aux journalistes",
        "es": "en un comunicado|en una entrevista|en (?:una )?(?:rueda|conferencia) de prensa|a los periodistas",
        "it": "in (?:una nota|un comunicato|un'intervista|conferenza stampa)|ai giornalisti",
        "pt": "em (?:comunicado|nota|entrevista|conferência de imprensa)|aos jornalistas",
        "ru": "журналистам|на пресс-конференции|в интервью", "uk": "журналістам|на пресконференції|в інтерв'ю",
    }
)  # fmt: skip
"""Where something is surely said in earnest."""

OFFICES: Final = forms(
    "at campaign communications congressional conservative defence defense democratic economic education energy"
    " environment executive finance financial foreign from general health home house housing interior justice labor"
    " labour legal manager managing media national party police policy political presidential press regional republican"
    " research scientist security spokesman state trade transport university"
)
"""English words within a title, in small letters, beside those for people."""

UNSPACED_BESIDE: Final = MappingProxyType(
    {
        "zh": re.compile(r"(?:[\s，。：“”\"]|也|还|(?:星期|周)[一二三四五六日天]|[昨今][天日]|\d+[日月年])*"),
        "ja": re.compile(r"(?:[\s、。「」はがと]|氏|さん|昨日|\d+[日月年])*"),
    }
)
"""What may stand in such a sentence where words are not parted."""


_CAPITALS: Final = r"(?-i:[A-Z][\w.&]*(?:,?[ -][A-Z][\w.&]*)*)"
_NAMING: Final = MappingProxyType(
    {
        "of": rf"(?:of|at|from) (?:the )?{_CAPITALS}|(?-i:[DIR]-[A-Z][\w.]+|[A-Z][a-z]{{1,4}}\.)",
        "to": rf"(?:the )?{_CAPITALS}",
        "title": rf"{_CAPITALS}(?:'s|-based)",
    }
)
"""English names beside him who says it: where he is from, to whom he says it, whose man he is; in other languages
neither capitals nor places tell them apart."""


@cache
def saying(language: str) -> frozenset[str]:
    """The verbs of `SAYING` in one language, in lower case."""
    return forms(SAYING.get(language, ""))


@cache
def gap(language: str, *, helping: bool, opening: bool, naming: str) -> re.Pattern[str]:
    """What may stand between the parts of such a sentence: marks, when, where, "that", an article before a title.

    Args:
        language: ISO 639-1 code.
        helping: whether a verb of saying follows, or its auxiliary stands there alone.
        opening: whether a conjunction may stand there.
        naming: which names may: "of", "to", "title", or none.
    """
    words = words_of(language)
    articles = (*DETERMINERS.get(language, ()), *INDEFINITE.get(language, ()))
    times, verbs = (words.times, words.auxiliaries) if words else (frozenset[str](), frozenset[str]())
    before, named = _either(_BEFORE_TIMES.get(language, "").split()), _either(times - verbs)
    named += "|(?-i:" + _either(word.title() for word in times & verbs) + ")"  # May, not may
    phrases = [rf"(?:(?:{before})\s)*(?:{named}|\d{{1,4}})", _SETTINGS.get(language, "(?!)")]
    phrases.append(_either([*(words.that if words else ()), *articles]))
    phrases += [_either(PERFECT.get(language, "").split())] if helping else []
    phrases += [_either(OPENING.get(language, "").split())] if opening else []
    phrases += [_NAMING[naming]] if naming and language == "en" else []
    return re.compile(rf"(?:[\s,:.،—–-]|(?<!\w)(?:{'|'.join(phrases)})(?:(?<=')|(?!\w)))*", re.IGNORECASE)


def _either(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True))) or "(?!)"
