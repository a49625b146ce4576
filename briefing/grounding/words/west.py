"""Who says or holds what: German and French words."""

from __future__ import annotations

from briefing.grounding.words.saying import Words, cues, words

GERMAN = Words(
    cues=cues(
        say="""sagt:,e,en,est hat_gesagt gesagt erklärt:,e,en erklärte:,n teilt_mit teilte_mit teilten_mit
        teilt:,e,en mitgeteilt schrieb:,en schreib:t,en geschrieben beton:t,te,en,ten mein:t,te,en,ten
        antwort:et,ete,en,eten geantwortet fragt:,e,en gefragt warn:t,te,en,ten gewarnt ergänz:t,te,en,ten ergänzt
        versicher:t,te,n,ten behaupt:et,ete,en,eten verspr:icht,ach,echen,achen versprochen räumte_ein räumt_ein
        eingeräumt kündigt:,e,en angekündigt berichtet:,e,en berichten berichtet entgegnet:,e,en
        unterstr:eicht,ich,ichen unterstrichen bekräftig:t,te,en,ten beklag:t,te,en,ten kommentier:t,te,en,ten
        mahn:t,te,en,ten gemahnt spr:icht,ach,achen sprechen argumentier:t,te,en,ten urteil:t,te,en,ten
        resümier:t,te,en,ten twitter:t,te äußert:,e,en geäußert vermut:et,ete,en,eten prognostizier:t,te,en so
        verkünd:et,ete,eten,en wies_zurück weist_zurück zitiert:,e,en dementier:t,te,en,ten lobt:,e,en
        rief riefen ruft rufen erwider:t,te,n,ten bestr:itt,itten,eitet,eiten""",
        hold="""forder:t,te,n,ten gefordert verlang:t,te,en,ten will wollen wollte:,n möchte:,n wünsch:t,te,en,ten
        glaub:t,te,en,ten denk:t,en dachte:,n hoff:t,te,en,ten fürcht:et,ete,en,eten unterstütz:t,te,en,ten
        lehn:t,te,en,ten ablehnt ablehnte abgelehnt begrüß:t,te,en,ten kritisier:t,te,en,ten verurteil:t,te,en,ten
        befürwort:et,ete,en,eten plan:t,te,en,ten beabsichtig:t,te,en,ten erwart:et,ete,en,eten
        bezweifel:t,te,n,ten befürcht:et,ete,en,eten fürcht:et,ete,en,eten
        wünsch:t,te,en,ten droh:t,te,en,ten widerspr:icht,ach,echen,achen verteidig:t,te,en,ten
        bevorzug:t,te,en,ten akzeptier:t,te,en,ten weiger:t,te,n,ten stimm:t,te,en,ten gestimmt zweifel:t,te,n,ten
        hält halten hielt sieht sehen sah bedauer:t,te,n,ten wirft warf werfen warfen beschuldig:t,te,en,ten""",
        adding="""und_fügte_hinzu fügte_hinzu fügt_hinzu""",
        noun="""Aussage:,n Erklärung Forderung:,en Behauptung:,en Vorwurf Kritik Meinung Ansicht Warnung
        Ankündigung Tweet Mitteilung Stellungnahme Wunsch Bitte Versprechen Ablehnung Einschätzung
        Angaben Worten""".lower(),
        according="""laut gemäß nach_angaben_von nach_angaben nach_den_worten_von nach_den_worten nach_ansicht_von
        nach_ansicht nach_meinung nach_einschätzung nach_aussage nach_aussagen aus_sicht""",
        after="zufolge",
    ),
    that=words("dass daß ob wie warum weshalb"),
    indirect=words("ob wie warum weshalb"),
    joins=("und", "oder", "aber", "doch", "sondern", "sowie"),
    subordinators=words("dass daß ob weil während wenn als obwohl nachdem bevor da denn damit wie warum sobald"),
    relatives=words("welcher welche welches dessen deren"),
    prepositions=words(
        """in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter gegen für durch um seit
        zwischen wegen trotz ohne gegenüber laut neben hinter ab bis während per pro"""
    ),
    auxiliaries=words(
        """hat haben hatte hatten habe ist sind war waren sei wird werden wurde wurden würde würden kann können
        könnte soll sollen sollte muss müssen darf dürfen will sich nicht nie auch"""
    ),
    adverbs=words(
        """auch noch dann danach zuvor später bereits schon jedoch zudem außerdem ferner weiter dagegen hingegen
        erneut wiederum nun jetzt heute gestern indes inzwischen schließlich daraufhin einst immer oft allerdings
        deshalb dort hier öffentlich ausdrücklich zunächst"""
    ),
    passives=words("wird werden wurde wurden worden"),
    by=words("von vom durch"),
    determiners=words(
        "der die das den dem des ein eine einen einem einer eines dieser diese dieses jeder jede alle kein keine"
    ),
    possessives=words("sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres"),
    pronouns=words("er sie es"),
    many=words("es"),
    first_persons=words("wir ich du man ihr"),
    participles=words(
        """gesagt erklärt mitgeteilt geschrieben betont geantwortet gefragt gewarnt ergänzt versichert behauptet
        versprochen eingeräumt angekündigt berichtet unterstrichen bekräftigt geäußert gefordert verlangt
        abgelehnt begrüßt kritisiert verurteilt unterstützt gestimmt gehofft bezweifelt gemahnt dementiert
        verkündet gelobt zurückgewiesen geplant erwartet vorgeworfen verteidigt bedauert"""
    ),
    indefinite=words(
        "ein eine einige mehrere viele manche zwei drei vier fünf zahlreiche etliche niemand jemand andere"
    ),
    inverts=True,
    inflects=True,
    perfect=words("hat habe haben hatte hatten"),
    beside=words("so"),
    times=words(
        """montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai
        juni juli august september oktober november dezember montagabend morgen abend heute gestern vormittag
        nachmittag woche jahr"""
    ),
)

FRENCH = Words(
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

LANGUAGES = {"de": GERMAN, "fr": FRENCH}
