"""What may govern the words that somebody says, and must not be cut off: "allegedly", "perhaps", "provided"."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

HEDGES: Final = MappingProxyType(
    {
        "en": "allegedly reportedly apparently supposedly purportedly seemingly presumably perhaps maybe possibly"
        " probably likely provided unless if without falsely",
        "de": "angeblich mutmaßlich offenbar vielleicht vermutlich möglicherweise wohl falls sofern wenn",
        "fr": "prétendument apparemment peut-être probablement soi-disant sauf si s' sans pour",
        "es": "supuestamente presuntamente aparentemente quizá quizás acaso posiblemente probablemente salvo si sin",
        "it": "presumibilmente presuntamente apparentemente forse probabilmente qualora salvo se senza",
        "pt": "supostamente alegadamente aparentemente talvez provavelmente caso salvo se sem",
        "ru": "якобы возможно вероятно видимо предположительно вряд если без",
        "uk": "нібито можливо ймовірно мабуть навряд якщо без",
        "ar": "ربما يزعم زعم مزعوم يقال اذا لو قد",
        "tr": "belki güya sözde muhtemelen iddiaya eğer değil",
    }
)
"""Words by language that leave open whether something is said; conditions too, where they may stand as a mere word."""

HEDGES_CJK: Final = MappingProxyType(
    {
        "zh": "据称 可能 也许 或许 如果 假如 要是 一旦 除非 若 疑似 涉嫌 传闻",
        "ja": "かもしれ もし なら たら れば らしい 恐らく おそらく 可能性 とされ というわさ",
    }
)

PERFECT: Final = MappingProxyType(
    {
        "en": "has have had 've 's also always both",
        "de": "hat habe haben hatte hatten auch sich",
        "fr": "a ont avait avaient en y se s' l' le leur lui",
        "es": "ha han había habían la le les lo",
        "it": "ha hanno aveva avevano ci gli l' le lo ne si",
        "pt": "a o lhe já tem têm tinha tinham havia",
        "ru": "также уже ранее",
        "uk": "вже також раніше",
        "ar": "لقد",
    }
)
"""What may stand before a verb of saying, and leaves it a fact that something was said; other auxiliaries do not."""
