"""What a verb of saying tells about the stance of the one who says it, by language."""

from __future__ import annotations

from typing import Final

from briefing.brief import Stance

_STEMS: Final[dict[str, dict[Stance, str]]] = {
    "en": {
        "denies": "deny denie dismiss",
        "warns": "warn caution fear",
        "demands": "demand urge insist want ask press appeal require must call_on call_for call_upon calls_on calls_for"
        " called_on called_for calling_on calling_for",
        "opposes": "oppos reject refus object resist vote_against",
        "supports": "support back endors welcom prais approv agree hail favour favor defend",
        "offers": "offer propos pledg promis vow suggest",
        "criticises": "critici accus condemn blam slam attack denounc complain",
        "undecided": "doubt wonder hesitat",
    },
    "de": {
        "denies": "bestreit bestritt dementier leugn",
        "warns": "warn",
        "demands": "forder verlang pocht drängt",
        "opposes": "lehnt ablehn widersprech weiger weist",
        "supports": "unterstütz befürwort begrüß stimmt lob",
        "offers": "bietet bot schlägt versprach verspricht",
        "criticises": "kritisier wirft warf verurteil beklag",
    },
    "fr": {
        "denies": "dément nie réfut",
        "warns": "averti avert prévien prévenu",
        "demands": "exig demand réclam appel exhort",
        "opposes": "rejet refus oppos",
        "supports": "souten soutien approuv salu félicit défend",
        "offers": "propos promet promis offr",
        "criticises": "critiqu accus dénonc condamn",
    },
    "es": {
        "denies": "nieg neg desmint",
        "warns": "advirt adviert alert",
        "demands": "exig pid pidi reclam inst",
        "opposes": "rechaz opon opus",
        "supports": "apoy respald celebr aprob defend",
        "offers": "propus propon ofrec promet",
        "criticises": "critic acus conden denunci",
    },
    "it": {
        "denies": "nega smenti",
        "warns": "avvert",
        "demands": "chied chies esig",
        "opposes": "respin rifiut oppon",
        "supports": "sosten appogg approv accolt",
        "offers": "propon propos offr promess promett",
        "criticises": "critic accus condann",
    },
    "ru": {
        "denies": "отрица опроверг",
        "warns": "предупре предостер",
        "demands": "потреб требу призва призыва",
        "opposes": "отверг отказ выступил_против",
        "supports": "поддерж одобр приветств",
        "offers": "предлож предлага обеща",
        "criticises": "критик раскритик обвин осуд",
    },
}


def stance_of(cue: str, language: str) -> Stance | None:
    """The stance that a cue such as "denied" or "warned" tells; None where it tells none, as "said" does.

    Args:
        cue: the words of saying, as the article has them.
        language: ISO 639-1 code of the article.
    """
    words = [*cue.casefold().split(), "_".join(cue.casefold().split())]
    for stance, stems in _STEMS.get(language, {}).items():
        if any(word.startswith(stem) for word in words for stem in stems.split()):
            return stance
    return None
