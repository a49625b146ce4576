"""Who says or holds what: the German words."""

from __future__ import annotations

from briefing.languages.saying import Words, cues, words

WORDS = Words(
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
