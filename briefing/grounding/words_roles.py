"""Words that say what somebody is: offices, occupations and relations, and forms of address."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from briefing.grounding.words_names import listed

# Nouns of an office, an occupation or a relation, in lower case, as they stand in the singular beside a name.
_ROLES = {
    "en": (
        "president|vice-president|minister|premier|chancellor|secretary|undersecretary|spokesman|spokeswoman|spokesperson"
        "|chief|director|chairman|chairwoman|chair|chairperson|governor|senator|mayor|leader|candidate|nominee|attorney"
        "|lawyer|judge|justice|general|admiral|colonel|captain|commander|major|lieutenant|sergeant|ambassador|king|queen"
        "|prince|princess|pope|archbishop|bishop|cardinal|pastor|imam|rabbi|professor|analyst|economist|ceo|cfo|coo"
        "|executive|manager|coach|player|driver|striker|author|editor|founder|co-founder|cofounder|owner|adviser|advisor"
        "|strategist|aide|head|deputy|representative|congressman|congresswoman|commissioner|sheriff|officer|detective"
        "|inspector|superintendent|delegate|activist|pollster|historian|scientist|researcher|doctor|prosecutor|speaker"
        "|whip|envoy|negotiator|actor|actress|singer|star|partner|wife|husband|father|mother|son|daughter|brother"
        "|sister|widow|resident|student|teacher|principal|businessman|businesswoman|billionaire|tycoon|republican"
        "|democrat|incumbent|treasurer|lawmaker|legislator|mp|mep|counsel|surgeon|dean|fellow|chef|suspect|organizer"
        "|organiser|consultant|columnist|journalist|reporter|correspondent|presenter|emperor|sultan|sheikh|emir"
        "|ayatollah|chairwomen|trustee|councilman|councilwoman|councillor|councilor|farmer|engineer|biologist|epidemiologist"
        "|psychologist|physicist|artist|musician|filmmaker|rapper|comedian|footballer|winger|goalkeeper|midfielder"
        "|defender|quarterback|trainer|champion|veteran|soldier|investor|banker|broker|trader|investigator|agent|boss"
        "|administrator|comptroller|coroner|nurse|pilot|librarian|curator|publisher|producer|host|ombudsman|rep|gov|sen"
        "|moderator|anchor|whistleblower|pundit|surrogate|victim|survivor|scholar|expert|operative|gen|lt|col|capt|cmdr|sgt|prof|dr|rev|pres|adm|maj|lord|lady|sir|dame|baroness|baron|earl|duke|duchess|mr|mrs"
        "|ms|miss|madam"
    ),
    "de": (
        r"\w*präsident(?:in|en)?|\w*kanzler(?:in|s)?|\w*minister(?:in|s)?|\w*sprecher(?:in|s)?|\w*chef(?:in|s)?|\w*vorsitzende[rn]?"
        r"|\w*vorstand|\w*direktor(?:in)?|\w*kandidat(?:in|en)?|\w*sekretär(?:in)?|\w*bürgermeister(?:in)?|\w*leiter(?:in)?"
        r"|\w*anwalt|\w*anwältin|\w*richter(?:in)?|\w*general|\w*botschafter(?:in)?|\w*könig(?:in)?|papst|\w*bischof"
        r"|\w*professor(?:in)?|\w*experte|\w*expertin|\w*politiker(?:in)?|\w*abgeordnete[rn]?|\w*forscher(?:in)?"
        r"|\w*ökonom(?:in)?|\w*analyst(?:in)?|\w*trainer(?:in)?|\w*spieler(?:in)?|\w*autor(?:in)?|\w*unternehmer(?:in)?"
        r"|\w*gründer(?:in)?|\w*beauftragte[rn]?|\w*kommissar(?:in)?|\w*premier|senator(?:in)?|gouverneur(?:in)?|herr|frau|dr|prof"
    ),
    "fr": (
        "président|présidente|ministre|chancelier|chancelière|secrétaire|porte-parole|chef|cheffe|directeur"
        "|directrice|maire|sénateur|sénatrice|député|députée|candidat|candidate|avocat|avocate|juge|général|colonel"
        "|ambassadeur|ambassadrice|roi|reine|prince|princesse|pape|évêque|professeur|professeure|économiste|analyste"
        "|patron|patronne|pdg|fondateur|fondatrice|conseiller|conseillère|dirigeant|dirigeante|leader|procureur|procureure"
        "|préfet|préfète|commissaire|chercheur|chercheuse|entraîneur|joueur|auteur|autrice|militant|militante|responsable"
        "|délégué|déléguée|gouverneur|gouverneure|homologue|historien|historienne|m|mme|mlle|dr"
    ),
    "es": (
        "presidente|presidenta|ministro|ministra|canciller|secretario|secretaria|portavoz|vocero|vocera|jefe|jefa"
        "|director|directora|alcalde|alcaldesa|senador|senadora|diputado|diputada|candidato|candidata|abogado|abogada|juez"
        "|jueza|general|coronel|embajador|embajadora|rey|reina|príncipe|princesa|papa|obispo|profesor|profesora|economista"
        "|analista|fundador|fundadora|consejero|consejera|líder|dirigente|fiscal|gobernador|gobernadora|mandatario"
        "|mandataria|comisario|comisaria|investigador|investigadora|entrenador|jugador|autor|autora|activista|delegado"
        "|vicepresidente|vicepresidenta|expresidente|expresidenta|responsable|señor|señora|sr|sra|don|doña|dr|dra"
    ),
    "it": (
        "presidente|ministro|ministra|premier|cancelliere|segretario|segretaria|portavoce|capo|direttore|direttrice"
        "|sindaco|sindaca|senatore|senatrice|deputato|deputata|candidato|candidata|avvocato|avvocata|giudice|generale"
        "|colonnello|ambasciatore|ambasciatrice|re|regina|principe|principessa|papa|vescovo|professore|professoressa"
        "|economista|analista|fondatore|fondatrice|consigliere|consigliera|leader|procuratore|governatore|governatrice"
        "|commissario|commissaria|ricercatore|ricercatrice|allenatore|giocatore|autore|autrice|attivista|vicepresidente"
        "|amministratore|responsabile|signor|signora|sig|dott|dr"
    ),
    "pt": (
        "presidente|presidenta|ministro|ministra|primeiro-ministro|primeira-ministra|chanceler|secretário|secretária"
        "|porta-voz|chefe|diretor|diretora|prefeito|prefeita|senador|senadora|deputado|deputada|candidato|candidata"
        "|advogado|advogada|juiz|juíza|general|coronel|embaixador|embaixadora|rei|rainha|príncipe|princesa|papa|bispo"
        "|professor|professora|economista|analista|fundador|fundadora|conselheiro|conselheira|líder|dirigente|procurador"
        "|procuradora|governador|governadora|comissário|comissária|pesquisador|pesquisadora|treinador|jogador|autor|autora"
        "|ativista|vice-presidente|ex-presidente|responsável|senhor|senhora|sr|sra|dr|dra"
    ),
    "ru": (
        r"(?:вице-|экс-)?президент\w{0,3}|(?:вице-)?премьер\w{0,3}|министр\w{0,3}|(?:пресс-)?секретар\w{1,3}|глав[аыуеой]{1,2}"
        r"|председател\w{1,3}|директор\w{0,3}|губернатор\w{0,3}|сенатор\w{0,3}|депутат\w{0,3}|мэр\w{0,3}|лидер\w{0,3}"
        r"|кандидат\w{0,3}|канцлер\w{0,3}|представител\w{1,4}|посол|посл\w{1,3}|генерал\w{0,3}|адвокат\w{0,3}|судь\w{1,3}"
        r"|аналитик\w{0,3}|эксперт\w{0,3}|профессор\w{0,3}|экономист\w{0,3}|основател\w{1,3}|тренер\w{0,3}|спикер\w{0,3}"
        r"|руководител\w{1,3}|замести?тел\w{1,3}|король|корол\w{1,3}|премьер-министр\w{0,3}|прокурор\w{0,3}|советник\w{0,3}"
        r"|политолог\w{0,3}|господин\w{0,3}|госпож\w{1,2}"
    ),
    "uk": (
        r"(?:віце-|екс)?президент\w{0,4}|прем'єр\w{0,3}|(?:прем'єр-)?міністр\w{0,4}|(?:прес-)?секретар\w{0,4}|голов[аиуіоюй]{1,2}"
        r"|директор\w{0,4}|губернатор\w{0,4}|сенатор\w{0,4}|депутат\w{0,4}|мер|мер[аоуівм]{1,3}|лідер\w{0,4}"
        r"|кандидат\w{0,4}|канцлер\w{0,4}|представни\w{1,5}|речни\w{1,5}|посол|посл\w{1,4}|генерал\w{0,4}|адвокат\w{0,4}"
        r"|судд\w{1,3}|аналітик\w{0,4}|експерт\w{0,4}|професор\w{0,4}|економіст\w{0,4}|засновни\w{1,4}|тренер\w{0,4}"
        r"|спікер\w{0,4}|керівни\w{1,5}|заступни\w{1,5}|король|прокурор\w{0,4}|радни\w{1,4}|очільни\w{1,4}"
    ),
    "tr": (
        r"(?:cumhur)?başkan\w{0,6}|bakan\w{0,6}|başbakan\w{0,6}|sözcü\w{0,6}|lider\w{0,6}|müdür\w{0,6}|vali\w{0,5}"
        r"|senatör\w{0,5}|milletvekil\w{0,6}|sekreter\w{0,6}|büyükelçi\w{0,6}|general\w{0,5}|profesör|analist\w{0,5}"
        r"|uzman\w{0,5}|avukat\w{0,5}|yargıç|hakim|kral\w{0,5}|papa|yazar\w{0,5}|temsilci\w{0,5}|aday\w{0,5}|dr|prof|bay|bayan"
    ),
}

# Words between an article and a role, or before a name, that tell nobody apart.
PLAIN_MODIFIERS = listed(
    "acting actual actuel ancien ancienne anterior antigo attuale atual current ehemalige ehemaliger elected"
    " embattled eski ex former frühere früherer interim late longtime neue neuer new newly nouveau nouvelle nova"
    " novo nueva nuevo nuova nuovo outgoing own senior then top yeni бывшая бывший колишній новая новий новый"
)

# Those of them with a capital at the beginning of a sentence that are no part of a name.
LEADING_MODIFIERS = listed(
    "former ex then outgoing acting longtime embattled interim ancien ehemaliger бывший колишній"
)

# Words that make another office of the noun after them.
NARROWING = listed(
    "acting ancien ancienne assistant co-vice deputy ehemalige ehemaliger ex former premier première prime"
    " primeira primeiro primer primo vice"
)

# Nouns of the above that mean something else where another noun follows: the general election.
LOOSE = listed(
    "agent chair champion chief democrat don dr driver fellow fiscal general head host justice leader m major miss"
    " mr mrs ms nurse player principal re rep republican responsable senior sir star student teacher veteran"
)

# English words that may stand between somebody and the role of another, and are no part of it.
VERBS = listed(
    "accused and as asked backed beat became by called chose defeated faced fired gave hired is joined led left"
    " lost made met named picked praised replaced saw sent succeeded thanked told took urged was were with won"
)

FEMALE = listed(
    "actress baroness businesswoman chairwoman congresswoman councilwoman dame daughter duchess frau lady madam"
    " miss mlle mme mother mrs ms princess queen senhora señora signora sister spokeswoman sra widow wife"
)
MALE = listed(
    "actor archbishop baron bishop brother businessman cardinal chairman congressman councilman duke earl father"
    " herr husband king lord mr pope prince senhor señor signor sir son spokesman sr"
)


@cache
def role_noun(language: str) -> re.Pattern[str] | None:
    """Return a pattern that matches a whole word, in lower case, that is a role; None where none are known."""
    words = _ROLES.get(language)
    return None if words is None else re.compile(words)


@lru_cache(maxsize=8192)
def is_role(word: str, language: str) -> bool:
    """Whether a word, in lower case, is a noun of an office, an occupation or a relation, or a form of address."""
    pattern = role_noun(language)
    return pattern is not None and pattern.fullmatch(word.rstrip(".")) is not None
