"""Who says or holds what: the French words."""

from __future__ import annotations

from briefing.languages.saying import Words, cues, words

WORDS = Words(
    cues=cues(
        say="""dit disait disent dira affirm:e,ent,ait,é,ée déclar:e,ent,ait,é expliqu:e,ent,ait,é
        ajout:e,ent,ait,é estim:e,ent,ait,é assur:e,ent,ait,é soulign:e,ent,ait,é répond:,ent,ait,u répondit
        écri:t,vent,vait demand:e,ent,ait,é annonc:e,ent,é annonçait lanc:e,ent,é indiqu:e,ent,ait,é
        précis:e,ent,ait,é dénonc:e,ent,é martel:é confi:e,ent,é regrett:e,ent,ait,é insist:e,ent,ait,é
        rappel:é,le,lent critiqu:e,ent,ait,é prom:is,et,ettent prév:ient,enu avert:it,i reconn:u,aît,aissent
        jug:e,ent,é révél:é,e raconté:,e raconte raconté soutien:t,nent soutenu conclu:,t poursuit poursuivi
        not:e,ent,é observé observe conteste contesté nié nie nient démenti dément admis admet suggéré suggère
        prétend prétendent prétendu clamé rétorqué réagi réagit résumé interrogé s'inquiète tweeté écrit
        fait_savoir tranch:e,é tonn:e,é martèle réplique répliqué fait_valoir déplor:e,ent,é fustig:e,ent,é""",
        hold="""veut veulent voulait souhait:e,ent,ait,é exig:e,ent,é exigeait réclam:e,ent,ait,é cro:it,ient,yait
        pens:e,ent,ait,é espèr:e,ent espéré espérait craint craignent craignait souten:ait refus:e,ent,ait,é
        s'oppos:e,ent oppos:e,ent,é rejett:e,ent rejeté condamn:e,ent,é salu:e,ent,é défend:,ent,u prévoi:t,ent
        prévu envisag:e,ent,é menac:e,ent,é approuv:e,ent,é désapprouv:e,ent,é accus:e,ent,é appel:le,lent
        appelé_à plaid:e,ent,é préfèr:e,ent préféré doute:,nt considèr:e,ent considéré vot:e,ent,é accept:e,ent,é
        propos:e,ent,é entend exclu:t,""",
        adding="""ajoutant affirmant déclarant disant expliquant estimant assurant soulignant précisant indiquant
        rappelant dénonçant critiquant accusant appelant""",
        noun="""déclaration:,s propos communiqué tweet message:,s affirmation:,s accusation:,s avis opinion
        demande critique:,s promesse:,s refus souhait volonté soutien opposition appel avertissement discours
        lettre""",
        according="selon d' _après d'après pour_reprendre_les_mots_de aux_yeux_de au_dire_de de_l'avis_de".replace(
            "d' _après ", ""
        ),
    ),
    that=words("que qu' si comment pourquoi"),
    indirect=words("si comment pourquoi"),
    joins=("et", "ou", "mais", "ni", "or"),
    subordinators=words(
        "que qu' si parce car lorsque lorsqu' quand comme alors tandis puisque quoique afin après avant où"
    ),
    relatives=words("qui dont lequel laquelle lesquels"),
    prepositions=words(
        """de d' du des à au aux en dans par pour sur sous avec sans chez contre vers entre depuis pendant lors
        devant après avant selon malgré envers auprès face jusqu' parmi"""
    ),
    auxiliaries=words(
        """a ont avait avaient aurait auraient est sont était étaient sera a-t-il ne n' pas se s' y en l' le lui
        leur va vont peut doit fait été m' nous"""
    ),
    adverbs=words(
        """aussi également encore déjà ensuite puis toutefois cependant néanmoins pourtant jamais toujours hier
        aujourd'hui demain souvent plus tard récemment notamment enfin ainsi publiquement vivement"""
    ),
    passives=words("est sont été était étaient sera seront fut"),
    by=words("par"),
    determiners=words("le la les l' un une ce cet cette ces chaque aucun aucune tout toute tous toutes"),
    clitics=words("le la les l'"),
    possessives=words("son sa ses leur leurs"),
    pronouns=words("il elle ils elles -t-il -t-elle -il -elle"),
    many=words("ils elles"),
    first_persons=words("nous je j' on tu vous"),
    indefinite=words(
        "un une des plusieurs certains certaines quelques deux trois quatre cinq beaucoup nombreux personne autres"
    ),
    inverts=True,
    times=words(
        """lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août
        septembre octobre novembre décembre matin soir hier aujourd'hui semaine mois année midi"""
    ),
)
