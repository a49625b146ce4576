"""Words that refer to somebody without a name: articles before a role, pronouns."""

from __future__ import annotations

from briefing.grounding.words_names import listed

# Articles and possessives that open a description of somebody known; languages without articles are not listed.
DETERMINERS = {
    "en": listed("her his its my our that the their this"),
    "de": listed("das dem den der des die diese diesem diesen dieser"),
    "fr": listed("au ce cette du l' la le les l’ sa son"),
    "es": listed("al del el esta este la las los su"),
    "it": listed("al alla dal dalla del della dello il l' la lo l’ questa questo"),
    "pt": listed("a ao as da do esta este o os pela pelo seu sua à"),
}

# Articles that open a description of somebody new.
INDEFINITE = {
    "en": listed("a an"),
    "de": listed("ein eine einem einen einer"),
    "fr": listed("un une"),
    "es": listed("un una"),
    "it": listed("un una uno"),
    "pt": listed("um uma"),
    "tr": listed("bir"),
}

# Pronouns of the third person: m and f where they stand for one person, empty where they may stand for more.
PRONOUNS: dict[str, dict[str, str]] = {
    "en": {
        **dict.fromkeys(listed("he him his himself"), "m"),
        **dict.fromkeys(listed("she her hers herself"), "f"),
        **dict.fromkeys(listed("they them their theirs it its"), ""),
    },
    "de": dict.fromkeys(listed("er ihm ihn sein seine seiner sie ihr ihre ihrer es"), ""),
    "fr": dict.fromkeys(listed("il elle ils elles lui leur leurs son sa ses"), ""),
    "es": dict.fromkeys(listed("él ella ellos ellas su sus le les"), ""),
    "it": dict.fromkeys(listed("lui lei egli ella loro suo sua suoi sue"), ""),
    "pt": dict.fromkeys(listed("ele ela eles elas seu sua seus suas"), ""),
    "ru": dict.fromkeys(listed("он она они его её ее ему ей им их ним ней"), ""),
    "uk": dict.fromkeys(listed("він вона вони його її йому їй їм їх ним нею"), ""),
    "tr": dict.fromkeys(listed("o onun ona onu onlar onların kendisi"), ""),
}
