"""French."""

from __future__ import annotations

from briefing.languages.language import (
    FunctionWords,
    Language,
    Morphology,
    Names,
    Negation,
    Numbers,
    PlainSpeech,
    Questions,
    Quotations,
    Rounding,
    Script,
    Speech,
    Times,
    Units,
    cues,
)
from briefing.languages.notation import entries, in_order, listed

LANGUAGE = Language(
    code="fr",
    name="French",
    absent="""
        morphology.past morphology.prefixes function_words.accented_is speech.contrasts speech.participles
        speech.perfect speech.ambiguous speech.singular speech.articles speech.relational speech.forward
        speech.telling speech.addressing speech.clausal speech.beside speech.proclitics speech.plain.beside
        numbers.parts numbers.one_word_ordinal numbers.rounding.below_after numbers.rounding.above_after
        numbers.rounding.around_after times.decade_endings names.endings names.calendar names.role_tails
        names.role_stems names.surname names.no_verbs names.verbs_first names.adjectives names.individuals
        names.given names.common names.inflected names.plural names.singular_only""",
    script=Script(elides=True, apostrophe="between"),
    morphology=Morphology(
        suffixes=listed("""
            issements issement ements ement ations ation ateurs ateur ions ion eraient erait eront erons erais erez era
            iraient irait iront ira issent issait issant aient ait ais ant ants ante antes ées ée es er ez ent irent it
            is ir ie ies i e s a ai ons x"""),
    ),
    function_words=FunctionWords(
        empty=listed("""
            le la les l un une des du de d au aux et ou mais donc or ni car que qu qui quoi dont où quand comme si
            lorsque lorsqu puisque puisqu parce afin ainsi a dans par pour en vers avec sans sous sur entre chez contre
            depuis pendant avant après jusqu est sont était étaient sera seront serait seraient été être suis es sommes
            êtes fut furent soit soient ai as avons avez ont avait avaient aura auront aurait auraient eu ayant avoir
            fait font faire faisait peut peuvent pouvait pourra pourrait pourraient doit doivent devait devra devrait
            devraient va vont veut je j tu il elle on nous vous ils elles me m te t se s lui leur leurs y mon ma mes
            ton ta tes son sa ses notre nos votre vos ce c cet cette ces cela ça ceux celle celui celles ne n pas plus
            jamais rien aucun aucune personne aussi très déjà encore toujours même tout toute tous toutes autre autres
            quel quelle quels quelles dit disent déclare affirme explique selon plusieurs moins alors"""),
        opening=listed("""
            a afin ainsi alors après au aucun aucune aujourd'hui aussi autre autres aux avant avec beaucoup c car ce
            ceci cela celle celles celui cependant certaines certains ces cet cette ceux chaque chez cinq comme comment
            d dans de demain depuis des deux donc dont du dès déjà elle elles en encore enfin ensuite entre est et face
            grâce hier ici il ils jamais je jusqu l la le les leur leurs lors lorsque là ma mais malgré mes moins mon
            même mêmes ne ni non nos notamment notre nous on ont or ou oui outre où par parce parfois parmi pas pendant
            personne plus plusieurs pour pourquoi pourtant puis puisque quand quant quatre que quel quelle quelles
            quelques quels qui quoi rien sa sans selon ses seul seule seules seuls si son sont sous souvent sur
            toujours tous tout toute toutefois toutes trois très tu un une vers voici voilà vos votre vous à ça
            était"""),
        definite=listed("au ce cette du l' la le les l’ sa son"),
        indefinite=listed("un une"),
        links=listed("de du des d' d’ à au aux pour et en chez qui"),
        genitives=listed("de du des"),
        pronouns=entries("any = il elle ils elles lui leur leurs son sa ses"),
        known=listed("l la le"),
        several=listed("des les"),
    ),
    speech=Speech(
        cues=cues(
            say="""
            dit disait disaient disent dira affirm:e,ent,ait,é,ée déclar:e,ent,ait,é expliqu:e,ent,ait,é
            ajout:e,ent,ait,é estim:e,ent,ait,é assur:e,ent,ait,é soulign:e,ent,ait,é répond:,ent,ait,u répondit
            écri:t,vent,vait demand:e,ent,ait,é annonc:e,ent,é annonçait lanc:e,ent,é indiqu:e,ent,ait,é
            précis:e,ent,ait,é dénonc:e,ent,é martel:é confi:e,ent,é regrett:e,ent,ait,é insist:e,ent,ait,é
            rappel:é,le,lent critiqu:e,ent,ait,é prom:is,et,ettent prév:ient,enu avert:it,i reconn:u,aît,aissent
            jug:e,ent,é révél:é,e raconte raconté:,e soutien:t,nent soutenu conclu:,t poursuit poursuivi not:e,ent,é
            observé observe conteste contesté nié nie nient démenti dément admis admet suggéré suggère prétend
            prétendent prétendu clamé rétorqué réagi réagit résumé interrogé s'inquiète tweeté fait_savoir tranch:e,é
            tonn:e,é martèle réplique répliqué fait_valoir déplor:e,ent,é fustig:e,ent,é""",
            hold="""
            veut veulent voulait souhait:e,ent,ait,é exig:e,ent,é exigeait réclam:e,ent,ait,é cro:it,ient,yait
            pens:e,ent,ait,é espèr:e,ent espéré espérait craint craignent craignait souten:ait refus:e,ent,ait,é
            s'oppos:e,ent oppos:e,ent,é rejett:e,ent rejeté condamn:e,ent,é salu:e,ent,é défend:,ent,u prévoi:t,ent
            prévu envisag:e,ent,é menac:e,ent,é approuv:e,ent,é désapprouv:e,ent,é accus:e,ent,é appel:le,lent appelé_à
            plaid:e,ent,é préfèr:e,ent préféré doute:,nt considèr:e,ent considéré vot:e,ent,é accept:e,ent,é
            propos:e,ent,é entend exclu:t,""",
            adding="""
            ajoutant affirmant déclarant disant expliquant estimant assurant soulignant précisant indiquant rappelant
            dénonçant critiquant accusant appelant""",
            noun="""
            déclaration:,s propos communiqué tweet message:,s affirmation:,s accusation:,s avis opinion demande
            critique:,s promesse:,s refus souhait volonté soutien opposition appel avertissement discours lettre""",
            according="selon d'après pour_reprendre_les_mots_de aux_yeux_de au_dire_de de_l'avis_de",
        ),
        that=listed("que qu' si comment pourquoi"),
        indirect=listed("si comment pourquoi"),
        joins=("et", "ou", "mais", "ni", "or"),
        subordinators=listed("""
            que qu' si parce car lorsque lorsqu' quand comme alors tandis puisque quoique afin après avant où"""),
        relatives=listed("qui dont lequel laquelle lesquels"),
        prepositions=listed("""
            de d' du des à au aux en dans par pour sur sous avec sans chez contre vers entre depuis pendant lors devant
            après avant selon malgré envers auprès face jusqu' parmi"""),
        auxiliaries=listed("""
            a ont avait avaient aurait auraient est sont était étaient sera a-t-il ne n' pas se s' y en l' le lui leur
            va vont peut doit fait été m' nous"""),
        adverbs=listed("""
            aussi également encore déjà ensuite puis toutefois cependant néanmoins pourtant jamais toujours hier
            aujourd'hui demain souvent plus tard récemment notamment enfin ainsi publiquement vivement"""),
        passives=listed("est sont été était étaient sera seront fut"),
        by=listed("par"),
        determiners=listed("le la les l' un une ce cet cette ces chaque aucun aucune tout toute tous toutes"),
        clitics=listed("le la les l'"),
        possessives=listed("son sa ses leur leurs"),
        pronouns=listed("il elle ils elles -t-il -t-elle -il -elle"),
        many=listed("ils elles"),
        first_persons=listed("nous je j' on tu vous"),
        indefinite=listed("""
            un une des plusieurs certains certaines quelques deux trois quatre cinq beaucoup nombreux personne
            autres"""),
        inverts=True,
        times=listed("""
            lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août
            septembre octobre novembre décembre matin soir hier aujourd'hui semaine mois année midi"""),
        stances=entries("""
            denies = dément nie nient niait niaient nié réfut; warns = averti avert prévien prévenu;
            demands = exig demand réclam exhort appelé_à appelle_à appellent_à; opposes = rejet refus oppos;
            supports = souten soutien approuv salu félicit défend; offers = propos promet promis offr;
            criticises = critiqu accus dénonc condamn"""),
        plain=PlainSpeech(
            verbs=listed("""
                dit disent disait disaient affirm:e,ent,é déclar:e,ent,é expliqu:e,ent,é ajout:e,ent,é écrit écrivent
                indiqu:e,ent,é précis:e,ent,é soulign:e,ent,é répond répondu"""),
            perfect=listed("a ont avait avaient"),
            joins=listed("et mais"),
            before_times=listed("en au le ce cette la à de"),
            settings=r"dans un (?:communiqué|entretien)|lors d'une conférence de presse|aux journalistes",
        ),
        ahead=r"va|vont|doit|doivent|devrait|devraient|prévoit|prévoient|prévue?s?|entend|compte|\w+(?:ra|ront)",
        back=r"a|ont|était|étaient|avait|avaient|fut|furent",
    ),
    negation=Negation(
        direct=listed("sans"),
        wide=listed("pas jamais rien personne aucun aucune ni guère nullement nul nulle"),
        verbs=listed("""
            refus refuse refusent refusait nie nient niait niaient dément démenti démentent évit évite renonc cess
            cesse empêch échoue échou manqu"""),
        after=True,
    ),
    numbers=Numbers(
        one=listed("un une"),
        cardinals=entries("""
            0 = zéro; 2 = deux; 3 = trois; 4 = quatre; 5 = cinq; 6 = six; 7 = sept; 8 = huit; 9 = neuf; 10 = dix;
            11 = onze; 12 = douze; 13 = treize; 14 = quatorze; 15 = quinze; 16 = seize; 17 = dix-sept; 18 = dix-huit;
            19 = dix-neuf; 20 = vingts vingt; 30 = trente; 40 = quarante; 50 = cinquante; 60 = soixante; 70 = septante;
            80 = huitante octante; 90 = nonante"""),
        scales=entries("""
            100 = cent cents; 1000 = mille; 1000000 = million millions mln; 1000000000 = milliard milliards md mds mrd;
            1000000000000 = billion billions"""),
        plural_scales=entries("100 = centaines; 1000 = milliers"),
        ordinals=entries("""
            1 = premier première premiers premières; 2 = deuxième deuxièmes second seconde; 3 = troisième troisièmes;
            4 = quatrième; 5 = cinquième; 6 = sixième; 7 = septième; 8 = huitième; 9 = neuvième; 10 = dixième;
            11 = onzième; 12 = douzième; 13 = treizième; 14 = quatorzième; 15 = quinzième; 16 = seizième;
            17 = dix-septième; 18 = dix-huitième; 19 = dix-neuvième; 20 = vingtième; 30 = trentième; 40 = quarantième;
            50 = cinquantième; 60 = soixantième"""),
        fractions=entries("2 = moitié; 3 = tiers; 4 = quart quarts; 5 = cinquièmes; 10 = dixièmes"),
        half=listed("demi demie"),
        vague=entries("10 = dizaines douzaines"),
        collective=entries("""
            10 = dizaine; 12 = douzaine; 15 = quinzaine; 20 = vingtaine; 30 = trentaine; 40 = quarantaine;
            50 = cinquantaine; 100 = centaine; 1000 = millier"""),
        several=listed("quelques plusieurs"),
        join=listed("et"),
        weak=listed("neuf premier première premiers premières second seconde quart quarts tiers"),
        ranges=listed("à ou et"),
        rounding=Rounding(
            below=in_order("près_de presque moins_de pas_loin_de"),
            above=in_order("plus_de plus_d' au_moins au-delà_de"),
            around=in_order("environ quelque autour_de à_peu_près"),
        ),
        comma_decimals=True,
        bare_scales=True,
        vigesimal=True,
    ),
    units=Units(
        words=entries("""
            % = pour_cent pourcent; point:% = points_de_pourcentage point_de_pourcentage; point = points;
            bp = points_de_base; dollar = dollars dollar dollars_américains; dollar:CA = dollars_canadiens;
            euro = euros euro; cent = centimes; pound = livres livres_sterling livre;
            franc = francs francs_suisses franc; yen = yens yen; yuan = yuans yuan; rouble = roubles rouble;
            hryvnia = hryvnias; lira = livres_turques; rupee = roupies; km = kilomètres kilomètre; m = mètres mètre;
            cm = centimètres; mm = millimètres; mile = miles mile; kmh = kilomètres_heure km_heure kilomètres-heure;
            kg = kilogrammes kilos kilo; g = grammes; t = tonnes tonne; ha = hectares hectare; km2 = kilomètres_carrés;
            m2 = mètres_carrés; l = litres litre; barrel = barils baril; mw = mégawatts; gw = gigawatts;
            degree = degrés degré; degree:C = degrés_celsius; second = secondes; minute = minutes minute;
            hour = heures heure; day = jours jour journées; week = semaines semaine; month = mois;
            year = ans an années année; decade = décennies décennie; century = siècles siècle"""),
        between=listed("' d de"),
    ),
    times=Times(
        months=entries("""
            1 = janvier janv; 2 = février févr; 3 = mars; 4 = avril avr; 5 = mai; 6 = juin; 7 = juillet juil; 8 = août;
            9 = septembre sept; 10 = octobre oct; 11 = novembre nov; 12 = décembre déc"""),
        weekdays=entries("0 = lundi; 1 = mardi; 2 = mercredi; 3 = jeudi; 4 = vendredi; 5 = samedi; 6 = dimanche"),
        words=entries("""
            relative:day-1 = hier hier_soir; relative:day+0 = aujourd'hui ce_matin ce_soir cet_après-midi;
            relative:day+1 = demain; relative:day-2 = avant-hier; relative:day+2 = après-demain;
            shift:-1 = dernier dernière derniers dernières passé passée; shift:+0 = ce cet cette ces en_cours;
            shift:+1 = prochain prochaine prochains prochaines; ago = il_y_a; in = en; hence = dans;
            later = plus_tard après_que; unit:day = jour jours; unit:week = semaine semaines; unit:month = mois;
            unit:year = an ans année années; unit:hour = heure heures; unit:minute = minute minutes;
            unit:weekend = week-end weekend; unit:decade = décennie; unit:century = siècle; unit:quarter = trimestre;
            unit:half = semestre; season:21 = printemps; season:22 = été; season:23 = automne; season:24 = hiver;
            edge:0 = début au_début_de au_début_du; edge:1 = mi mi- milieu; edge:2 = fin; about = environ vers autour;
            since = depuis à_partir_de à_partir_du dès; after = après;
            until = jusqu'en jusqu'au jusqu'à d'ici d'ici_à d'ici_au; before = avant; between = entre; to = au à;
            and = et; noon = midi; part = matin soir après-midi nuit soirée matinée heure_locale; hours = h;
            filler = le la l les ' d des de du , . ( ) dans_la dans_le au_cours_de; zone:+01:00 = hec;
            holiday:12-25 = noël jour_de_noël; holiday:1-1 = jour_de_l'an;
            holiday:7-14 = fête_nationale_du_14_juillet"""),
        decade_word="années",
    ),
    names=Names(
        particles=listed("de la le les du des d van von der den ben bin al el"),
        roles=listed("""
            acteur actrice ambassadeur ambassadrice analyste attaquant auteur autrice avocat avocate candidat candidate
            capitaine chancelier chancelière chanteur chanteuse chef cheffe chercheur chercheuse cofondateur
            cofondatrice colonel commissaire conseiller conseillère directeur directrice dirigeant dirigeante dr
            délégué déléguée député députée enseignant enseignante entraîneur ex-président femme fille fils fondateur
            fondatrice frère gardien gouverneur gouverneure général historien historienne homologue infirmier
            infirmière joueur journaliste juge leader m maire mari militant militante ministre mlle mme mère médecin
            pape patron patronne pdg politologue porte-parole prince princesse procureur procureure professeur
            professeure préfet préfète président présidente père reine responsable roi réalisateur réalisatrice
            secrétaire secrétaire-général sociologue sénateur sénatrice sœur veuve vice-président vice-présidente
            économiste écrivain écrivaine éditorialiste épouse étudiant étudiante évêque ingénieur ingénieure
            biologiste géologue hydrologue architecte recteur rectrice adjoint adjointe agronome armateur armatrice"""),
        groups=listed("""
            police gendarmes manifestants habitants riverains personnes passagers victimes survivants soldats ouvriers
            salariés grévistes étudiants élèves enseignants médecins patients secouristes pompiers migrants réfugiés
            agriculteurs pêcheurs supporteurs électeurs consommateurs clients parents familles chercheurs scientifiques
            enquêteurs autorités députés militants témoins suspects touristes enfants équipage civils rebelles
            assaillants"""),
        strangers=True,
        plural_endings=in_order("s x"),
        where=listed("à en dans"),
        of_places=listed("""
            n ne nne ns nnes nes en enne ens ennes ien ienne iens iennes ais aise aises ain aine ains aines ois
            oise oises"""),
    ),
    quotations=Quotations(
        saying=(
            r"dit|disent|disait|affirm\w+|déclar\w+|expliqu\w+|ajout\w+|estim\w+|assur\w+|souligné?\w*|répond\w*|"
            r"écri\w+|demand\w+|annonc\w+|lanc\w+|indiqu\w+|précis\w+|selon|dénonc\w+|qualifi\w+|appel\w+|martel\w+|"
            r"confi\w+|regrett\w+|insist\w+|rappel\w+|critiqu\w+|promis|promet\w*|prévenu|avert\w+|reconn\w+|juge\w*|"
            r"jugé"
        ),
        mentioning=(
            r"soi-disant|dite?s?|intitulé\w*|titre|baptisé\w*|surnommé\w*|mots?|terme|slogan|film|livre|chanson|"
            r"journal"
        ),
        negation=r"ne|n'\w*|pas|jamais|aucun\w*|rien|personne|sans|ni|non|guère|si|sauf|nul\w*",
    ),
    questions=Questions(
        opening=in_order("""
            qui que qu quoi quel quelle quels quelles quand où pourquoi comment combien est_ce à_qui de_qui à_quoi
            de_quoi dans_quelle dans_quel si lequel laquelle jusqu_où à_quel à_quelle sur_quoi"""),
        asking=(r"Qui|Que|Quand|Où|Pourquoi|Comment|Combien|Quel|Quelle|Quels|Quelles|Est-ce que|Qu'est-ce que|À qui"),
        left_open=r"incertain\w*|inconnu\w*|reste à savoir|on ignore|pas (?:clair|certain|connu)|n'a pas précisé",
    ),
)
