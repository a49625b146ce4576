"""Words that say what somebody is: offices, occupations and relations, and forms of address."""

from __future__ import annotations

from functools import lru_cache

from briefing.languages.names import listed

# Nouns of an office, an occupation or a relation, and forms of address, as they stand beside a name.
_ROLES = {
    "en": listed(
        "accountant activist actor actress adm administrator admiral adviser advisor agent aide alderman"
        " ambassador analyst anchor anthropologist archaeologist archbishop architect artist assemblyman"
        " assemblywoman astronomer attorney attorney-general auditor aunt author ayatollah banker baron baroness"
        " barrister batsman billionaire biologist bishop boss bowler boxer boyfriend broker brother businessman"
        " businesswoman campaigner candidate capt captain cardinal catcher ceo cfo chair chairman chairman-elect"
        " chairperson chairwoman chairwomen champion chancellor chaplain chef chemist chief chieftain classmate"
        " climatologist cmdr co-author co-chair co-founder coach cofounder col colleague colonel columnist"
        " comedian commander commander-in-chief commissioner composer comptroller conductor congressman"
        " congressperson congresswoman constable consultant controller coo coroner correspondent councillor councilman"
        " councilmember councilor councilwoman counsel cousin criminologist curator cyclist dame dancer daughter"
        " dean defender delegate democrat demonstrator deputy designer detective director doctor dr driver drummer"
        " duchess duke earl economist editor emir emperor engineer entrepreneur envoy epidemiologist executive"
        " expert farmer father fellow fiancé fiancée filmmaker firefighter fisherman footballer forward founder"
        " gen general geologist girlfriend goalkeeper golfer gov governor governor-general grandfather grandmother"
        " guard guitarist head headmaster headteacher historian host husband imam incumbent inspector investigator"
        " investor jockey journalist judge justice king lady landlord lawmaker lawyer leader lecturer legislator"
        " librarian lieutenant lobbyist lord lt madam magistrate maj major manager mathematician mayor mediator mep"
        " midfielder migrant militant minister miss model moderator monk mother mp mr mrs ms musician mvp negotiator"
        " neighbor neighbour nephew niece nominee novelist nun nurse officer ombudsman operative organiser"
        " organizer owner paramedic partner pastor pathologist photographer physician physicist pianist pilot"
        " pitcher player playwright poet policeman policewoman pollster pope premier pres presenter president"
        " president-elect priest prince princess principal producer prof professor prosecutor protester"
        " psychiatrist psychologist publisher pundit quarterback queen rabbi rapper referee refugee rep reporter"
        " representative republican researcher resident rev roommate sailor salesman saleswoman scholar scientist"
        " secretary secretary-treasurer sen sens reps senator sergeant sgt sheikh sheriff shopkeeper singer sir"
        " sister skipper sociologist"
        " soldier solicitor son speaker spokesman spokesperson spokeswoman sprinter star statistician strategist"
        " striker student sultan superintendent surgeon surrogate survivor suspect swimmer teacher teammate trader"
        " trainer treasurer trustee tycoon umpire uncle undersecretary veteran vicar vice-chair vice-chairman"
        " vice-president vice-president-elect victim virologist volunteer warlord whip whistleblower widow wife"
        " winger witness"
        " bailiff benefactor botanist broadcaster defendant diver hydrologist juror midwife painter philanthropist"
        " plaintiff reverend sculptor shipowner surveyor tenant trucker"
    ),
    "de": listed(
        "bruder cousin cousine dr ehefrau ehemann frau fürst graf gräfin herr kaiser mutter onkel prinz"
        " prinzessin prof schwester sohn tante tochter vater witwe witwer"
    ),
    "fr": listed(
        "acteur actrice ambassadeur ambassadrice analyste attaquant auteur autrice avocat avocate candidat"
        " candidate capitaine chancelier chancelière chanteur chanteuse chef cheffe chercheur chercheuse"
        " cofondateur cofondatrice colonel commissaire conseiller conseillère directeur directrice dirigeant"
        " dirigeante dr délégué déléguée député députée enseignant enseignante entraîneur ex-président femme fille"
        " fils fondateur fondatrice frère gardien gouverneur gouverneure général historien historienne homologue"
        " infirmier infirmière joueur journaliste juge leader m maire mari militant militante ministre mlle mme"
        " mère médecin pape patron patronne pdg politologue porte-parole prince princesse procureur procureure"
        " professeur professeure préfet préfète président présidente père reine responsable roi réalisateur"
        " réalisatrice secrétaire secrétaire-général sociologue sénateur sénatrice sœur veuve vice-président"
        " vice-présidente économiste écrivain écrivaine éditorialiste épouse étudiant étudiante évêque"
        " ingénieur ingénieure biologiste géologue hydrologue architecte recteur rectrice adjoint"
        " adjointe agronome armateur armatrice"
    ),
    "es": listed(
        "abogada abogado activista actor actriz alcalde alcaldesa analista autor autora canciller candidata"
        " candidato cantante capitán cofundador comisaria comisario concejal consejera consejero coronel delantero"
        " delegado diputada diputado director directora dirigente don doña dr dra economista embajador embajadora"
        " empresaria empresario enfermero entrenador escritor escritora esposa ex-presidente exministra exministro"
        " expresidenta expresidente fiscal fundador fundadora general gobernador gobernadora hermana hermano hija"
        " hijo historiador historiadora ingeniero investigador investigadora jefa jefe juez jueza jugador líder"
        " madre mandataria mandatario marido ministra ministro médica médico obispo padre papa periodista"
        " politóloga politólogo portavoz portero presidenta presidente princesa profesor profesora príncipe reina"
        " responsable rey secretaria secretario senador senadora señor señora sociólogo sr sra vicepresidenta"
        " vicepresidente viuda vocera vocero"
        " biólogo bióloga ingeniera geólogo geóloga hidrólogo hidróloga concejala rector rectora"
        " arquitecto arquitecta agrónomo agrónoma armador armadora"
    ),
    "it": listed(
        "allenatore ambasciatore ambasciatrice amministratore analista assessore attaccante attivista attore"
        " attrice autore autrice avvocata avvocato cancelliere candidata candidato cantante capitano capo"
        " colonnello commissaria commissario consigliera consigliere deputata deputato direttore direttrice dott"
        " dr economista ex-presidente figlia figlio fondatore fondatrice fratello generale giocatore giornalista"
        " giudice governatore governatrice imprenditore imprenditrice infermiere ingegnere leader madre marito"
        " medico ministra ministro moglie padre papa politologo portavoce portiere premier presidente principe"
        " principessa procuratore professore professoressa re regina responsabile ricercatore ricercatrice"
        " scrittore scrittrice segretaria segretario senatore senatrice sig signor signora sindaca sindaco"
        " sociologo sorella sottosegretaria sottosegretario storico vedova vescovo vicepresidente"
        " amministratrice soprintendente ingegnera geologo geologa biologo biologa assessora architetto"
        " architetta rettore rettrice prefetto prefetta questore armatore armatrice agronomo agronoma"
    ),
    "pt": listed(
        "advogada advogado analista atacante ativista ator atriz autor autora bispo candidata candidato cantor"
        " cantora capitão chanceler chefe comissária comissário conselheira conselheiro coronel deputada deputado"
        " diretor diretora dirigente dr dra economista embaixador embaixadora empresária empresário engenheiro"
        " escritor escritora esposa ex-ministro ex-presidente filha filho fundador fundadora general goleiro"
        " governador governadora historiador irmã irmão jogador jornalista juiz juíza líder marido ministra"
        " ministro mãe médica médico pai papa pesquisador pesquisadora porta-voz prefeita prefeito presidenta"
        " presidente primeira-ministra primeiro-ministro princesa procurador procuradora professor professora"
        " príncipe rainha rei responsável secretária secretário secretário-geral senador senadora senhor senhora"
        " sociólogo sr sra treinador vereador vereadora vice-presidente viúva"
        " biólogo bióloga engenheira geólogo geóloga relator relatora reitor reitora arquiteto arquiteta"
        " delegado delegada hidrólogo hidróloga agrônomo agrônoma"
    ),
    "tr": listed("bay bayan dr prof"),
}

# The last parts of German compounds: Außenminister.
_GERMAN_TAILS = listed(
    "abgeordnete abgeordneten abgeordneter analyst analysten analystin anwalt anwalts anwältin arzt autor autorin"
    " beauftragte beauftragten beauftragter berater beraterin biologe biologin bischof bischöfin botschafter"
    " botschafterin bürgermeister bürgermeisterin chef chefin chefs coach direktor direktorin direktors experte"
    " experten expertin forscher forscherin führer führerin general generalsekretär gouverneur gouverneurin"
    " gründer gründerin historiker historikerin intendant intendantin journalist journalistin kandidat kandidaten"
    " kandidatin kanzler kanzlerin kanzlers kapitän kommissar kommissarin kriminologe kriminologin könig königin"
    " landrat landrätin lehrer lehrerin leiter leiterin leiters manager managerin minister ministerin ministers"
    " mitglied oberst offizier papst pfarrer pfarrerin politiker politikerin politologe politologin premier"
    " professor professorin präsident präsidenten präsidentin psychologe psychologin redakteur redakteurin"
    " regisseur regisseurin richter richterin schauspieler schauspielerin schriftsteller schriftstellerin sekretär"
    " sekretärin senator senatorin soziologe soziologin spieler spielerin sprecher sprecherin sprechers"
    " staatsanwalt staatsanwältin student studentin stürmer sänger sängerin torwart trainer trainerin unternehmer"
    " unternehmerin virologe virologin vorsitzende vorsitzenden vorsitzender vorstand wissenschaftler"
    " wissenschaftlerin ärztin ökonom ökonomen ökonomin"
)
_TAILS = {"de": tuple(sorted(_GERMAN_TAILS))}

# Stems, and how many letters an ending may have.
_STEMS = {
    "ru": listed(
        "адвокат актер актёр аналитик вице-президент вице-премьер генерал глав господин госпож губернатор депутат"
        " директор журналист заместител кандидат канцлер корол король лидер министр мэр основател певец певиц"
        " писател политолог полковник посл посол председател представител президент премьер премьер-министр"
        " пресс-секретар прокурор профессор режиссер режиссёр руководител секретар сенатор советник спикер судь"
        " тренер учен учёный экономист экс-президент эксперт"
        " инженер биолог геолог архитектор ректор гидролог агроном"
    ),
    "uk": listed(
        "адвокат актор аналітик віце-президент генерал голов губернатор депутат директор економіст експерт"
        " експрезидент журналіст засновник засновниц заступник заступниц кандидат канцлер керівник керівниц корол"
        " король лідер мер міністр очільник очільниц письменник полковник посл посол представник представниц"
        " президент прем'єр прем'єр-міністр прес-секретар прокурор професор радник радниц режисер речник речниц"
        " секретар сенатор спікер судд тренер"
        " інженер інженерка біолог біологиня геолог архітектор архітекторка ректор ректорка гідролог"
        " агроном"
    ),
    "tr": listed(
        "aday analist avukat bakan başbakan başkan belediye büyükelçi cumhurbaşkan gazeteci general hakim kral"
        " lider milletvekil müdür papa profesör sekreter senatör sözcü temsilci uzman vali yargıç yazar öğretmen"
    ),
}
_LONGEST_ENDING = {"ru": 3, "uk": 4, "tr": 6}

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


def roles(language: str) -> frozenset[str]:
    """Return the listed nouns of an office, an occupation or a relation, in lower case."""
    return _ROLES.get(language, frozenset())


@lru_cache(maxsize=8192)
def is_role(word: str, language: str) -> bool:
    """Whether a word, in lower case, is a noun of an office, an occupation or a relation, or a form of address."""
    bare = word.rstrip(".")
    if bare in _ROLES.get(language, ()) or bare.endswith(_TAILS.get(language, ())):
        return True
    longest = _LONGEST_ENDING.get(language, 0)
    stems = _STEMS.get(language, frozenset())
    return any(bare[: len(bare) - n] in stems for n in range(min(longest, len(bare) - 1) + 1))
