"""Words that refer to somebody without a name: articles before a role, pronouns."""

from __future__ import annotations

from briefing.languages.names import listed

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

# Words that go on with a role after its noun: "of the ministry", "who", "and chairman".
LINKS = {
    "en": listed("of for at in to and with from on who whose since under which that"),
    "de": listed("von vom der des für in im bei beim und am aus"),
    "fr": listed("de du des d' d’ à au aux pour et en chez qui"),
    "es": listed("de del para y en que"),
    "it": listed("di del dello della dei degli delle dell' per e in al che"),
    "pt": listed("de do da dos das para e em no na que"),
}

# Those of them that open a clause: what follows says something else.
RELATIVES = listed("who whose which that qui que che der die который который який")

# Those of them that say of what or of whom.
GENITIVES = {
    "en": listed("of for"),
    "de": listed("von des der"),
    **dict.fromkeys(("fr", "es", "it", "pt"), listed("de du des del di do da della dell'")),
}

# Pronouns of one person, as subjects, in any language.
SINGULAR = {
    **dict.fromkeys(listed("he er il él lui egli ele он він"), "m"),
    **dict.fromkeys(listed("she sie elle ella lei ela она вона"), "f"),
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
