"""Words beside names, and words for people, that are read alike in every language."""

from __future__ import annotations

from briefing.languages.notation import listed

# Words written in capitals that are nobody's name.
ORDINARY_ACRONYMS = listed(
    "mp mep mla pm ceo cfo coo cto phd gp ngo tv dj dvd pc gdp vat hq ai it hr pr cctv atm dna id iq suv ev lgbt lgbtq"
    " var icu iv lng uv"
)

# Words between an article and a role, or before a name, that tell nobody apart.
PLAIN_MODIFIERS = listed(
    "acting actual actuel ancien ancienne anterior antigo attuale atual current ehemalige ehemaliger elected"
    " embattled eski ex former frühere früherer interim late longtime neue neuer new newly nouveau nouvelle nova"
    " novo nueva nuevo nuova nuovo outgoing own senior then top yeni бывшая бывший колишній новая новий новый"
)

# Those of them with a capital at the beginning of a sentence that are no part of a name.
LEADING_MODIFIERS = listed(
    "acting ancien ehemaliger embattled ex former interim longtime outgoing then бывший колишній"
)

# Words that make another office of the noun after them.
NARROWING = listed(
    "acting ancien ancienne assistant co-vice deputy ehemalige ehemaliger ex former premier première prime"
    " primeira primeiro primer primo vice"
)

# Nouns of the above that mean something else where another noun follows: the general election.
LOOSE = listed(
    "agent chair champion chief democrat don dr driver fellow fiscal general head host justice leader m major"
    " miss mr mrs ms nurse player principal re rep republican responsable senior sir star student teacher veteran"
)

# English words that may stand between somebody and the role of another, and are no part of it.
VERBS = listed(
    "accused and as asked backed beat became by called chose defeated faced fired gave hired is joined led left"
    " lost made met named picked praised replaced saw sent succeeded thanked told took urged was were with won"
)

HONORIFICS = listed("dato datin datuk puan seri sri tan tun")
"""First words of a Malay name that are a title, and name nobody by themselves."""

FEMALE = listed(
    "actress baroness businesswoman chairwoman congresswoman councilwoman dame daughter duchess frau lady madam"
    " miss mlle mme mother mrs ms princess queen senhora señora signora sister spokeswoman sra widow wife"
)
MALE = listed(
    "actor archbishop baron bishop brother businessman cardinal chairman congressman councilman duke earl father"
    " herr husband king lord mr pope prince senhor señor signor sir son spokesman sr"
)

# Relative pronouns: what follows says something else.
RELATIVES = listed("who whose which that qui que che der die который який")

# Pronouns of one person, as subjects, in any language.
SINGULAR = {
    **dict.fromkeys(listed("he er il él lui egli ele он він"), "m"),
    **dict.fromkeys(listed("she sie elle ella lei ela она вона"), "f"),
}

GROUP_NAMES = listed(
    "republicans democrats conservatives liberals tories millennials americans europeans britons germans muslims"
    " christians jews taliban hamas hezbollah"
)
"""Names of several people together, in lower case."""
