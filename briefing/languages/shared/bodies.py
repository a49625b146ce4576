"""Words that tell organisations and places from people, and the other names of a country."""

from __future__ import annotations

from functools import cache

from briefing.languages.notation import listed

# Words in the name of a body, in lower case.
ORGANISATION = listed(
    "act administration agency airlines airways alliance amt arena army assemblée association authority bakanlığı"
    " banca banco bank bankası banque board bundesrat bundestag bureau campaign center centre chamber church city club"
    " coalition college comisión comissão commission commissione committee company conference congreso congress"
    " congresso conseil consejo conselho consiglio convention corp corporation council county cour court department"
    " district electric energy federation force foundation fund gericht group guard hall herald holdings hospital"
    " house inc industries initiative institute international journal kingdom konseyi league library llc ltd"
    " mahkemesi meclisi media ministerio ministerium ministero ministry ministère ministério motors movement museum"
    " nations navy network news office organisation organization park parliament partei parti partido partisi partito"
    " partners party plc police post press program project radio records republic school senado senate senato"
    " service services sindacato sindicato society stadium states street studios syndicat systems technologies"
    " television times tower tribunal tribunale tribune union universidad universidade university università"
    " universität université verband üniversitesi банк дума комитет комітет министерство міністерство партия партія"
    " рада совет суд университет університет"
)

# Legal forms and the like that a company's name is also used without.
SUFFIXES = listed("ag co company corp corporation gmbh group holdings inc international llc ltd nv plc sa se spa")

# First words of the names of places.
PLACE_STARTS = listed(
    "abu cape east eastern el fort hong lake las los mount new north northern port rio saint san santa south"
    " southern sri st tel upstate west western"
)

# One country, its people and its adjective, in English, where a common beginning does not tell it.
_SAME_COUNTRY: tuple[frozenset[str], ...] = tuple(
    frozenset(line.split(","))
    for line in (
        "us,usa,u.s.,u.s.a.,america,american,americans,united states",
        "uk,u.k.,briton,britain,british,britons,great britain,united kingdom",
        "france,french,frenchman,frenchwoman",
        "german,germans,germany",
        "dutch,holland,netherlands,the netherlands",
        "spain,spanish,spaniard,spaniards",
        "greek,greece,greeks",
        "turk,turks,turkey,turkish,türkiye",
        "pole,poles,poland,polish",
        "irish,ireland",
        "wales,welsh",
        "england,english",
        "scots,scotland,scottish",
        "danes,danish,denmark",
        "sweden,swedes,swedish",
        "finns,finland,finnish",
        "norway,norwegian,norwegians",
        "swiss,switzerland",
        "ukraine,ukrainian,ukrainians",
        "russia,russian,russians",
        "china,chinese",
        "japan,japanese",
        "iraq,iraqi,iraqis",
        "iran,iranian,iranians",
        "israel,israeli,israelis",
        "palestine,palestinian,palestinians",
        "saudi,saudis,saudi arabia",
        "thai,thais,thailand",
        "filipino,filipinos,philippine,philippines,the philippines",
        "eu,e.u.,european union",
        "europe,european,europeans",
        "un,u.n.,united nations",
        "peru,peruvian",
        "afghan,afghans,afghanistan",
        "pakistan,pakistani,pakistanis",
        "kosovo,kosovar,kosovars",
        "czech,czechs,czechia,czech republic",
        "portugal,portuguese",
        "lebanon,lebanese",
        "kiwi,new zealand,new zealander",
    )
)


@cache
def same_country(word: str) -> frozenset[str]:
    """Return the other names of a country, its people and its adjective, in lower case; empty where unknown."""
    return next((group for group in _SAME_COUNTRY if word in group), frozenset())
