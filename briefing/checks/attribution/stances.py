"""What a verb of saying tells about the stance of the one who says it, by language."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from briefing.brief import Stance
from briefing.languages.names import listed
from briefing.languages.saying import Words, words_of
from briefing.text.negation import grammar_of

_STEMS: Final[dict[str, dict[Stance, str]]] = {
    "en": {
        "denies": "deny denie denying",
        "warns": "warn caution",
        "demands": "demand urge ask appeal require call_on call_for call_upon calls_on"
        " calls_for called_on called_for calling_on calling_for insist_on insists_on insisted_on press_for presses_for"
        " pressed_for want",
        "opposes": "oppos reject refus object disagree disapprov vote_against votes_against voted_against",
        "supports": "support back. backs. backed. backing. endors welcom prais approv agree hail favour favor defend"
        " applaud",
        "offers": "offer propos pledg promis vow",
        "criticises": "criticis criticiz accus condemn blam slam attack denounc complain",
        "undecided": "doubt wonder hesitat",
    },
    "de": {
        "denies": "bestreit bestritt dementier leugn",
        "warns": "warn",
        "demands": "forder verlang pocht drängt",
        "opposes": "lehn ablehn widersprech widersprich widersprach weiger",
        "supports": "unterstütz befürwort begrüß lob",
        "offers": "bietet bot schlägt schlug versprach verspricht",
        "criticises": "kritisier wirft warf verurteil beklag",
    },
    "fr": {
        "denies": "dément nie nient niait niaient nié réfut",
        "warns": "averti avert prévien prévenu",
        "demands": "exig demand réclam exhort appelé_à appelle_à appellent_à",
        "opposes": "rejet refus oppos",
        "supports": "souten soutien approuv salu félicit défend",
        "offers": "propos promet promis offr",
        "criticises": "critiqu accus dénonc condamn",
    },
    "es": {
        "denies": "nieg negó negar negab negad desmint desmient",
        "warns": "advirt adviert alert",
        "demands": "exig pide pidi reclam instó insta",
        "opposes": "rechaz opon opus",
        "supports": "apoy respald celebr aprob aprueb defend defiend",
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


_ASKING: Final = ("ask", "want", "demand", "chied", "chies", "pid")
"""Stems of verbs that demand nothing where they only ask, or only tell of a wish: "asked whether", "wants to know"."""
_ASKED: Final = listed("to di who when where which qui quand où quién cuándo chi quando")
_MAINTAINING: Final = ("insist", "maintain", "beteuer", "beharr")
"""Stems of verbs that deny where what they maintain of oneself is denied: "insisted she never"."""
_NEAR: Final = 8
"""Within how many words of what is said that is."""
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


def stance_of(cue: str, language: str, governed: str = "") -> Stance | None:
    """The stance that a cue such as "denied" or "warned" tells; None where it tells none, as "said" or a noun does.

    Args:
        cue: the words of saying, as the article has them.
        language: ISO 639-1 code of the article.
        governed: what is said, or what the verb governs.
    """
    low, words = cue.casefold(), words_of(language)
    if words is None or {kind for _, kind in words.cues.get(low, ())} == {"noun"}:
        return None
    said = [word.casefold() for word in _WORD.findall(governed)[:_NEAR]]
    if low.startswith(_MAINTAINING):
        if _is_denied(said, language, words):
            return "denies"
    elif low.startswith(_ASKING) and said and said[0] in _ASKED | words.indirect:
        return None
    forms = [*low.split(), "_".join(low.split()) + ".", "_".join([*low.split(), *said[:1]]) + "."]
    for stance, stems in _STEMS.get(language, {}).items():
        if any(form.startswith(stem) for form in forms for stem in stems.split()):
            return stance
    return None


def _is_denied(said: Sequence[str], language: str, words: Words) -> bool:
    """Whether what is said begins with "he" or "she", and is negated: "she never …", "that he did not …"."""
    grammar = grammar_of(language)
    first = next((word for word in said if word not in words.that), "")
    own = first in words.pronouns or first in words.first_persons
    return own and any(word in grammar.direct | grammar.wide or word.endswith(("n't", "n’t")) for word in said)
