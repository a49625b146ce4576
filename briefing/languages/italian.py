"""Who says or holds what: the Italian words."""

from __future__ import annotations

from briefing.languages.saying import Words, cues, words

WORDS = Words(
    cues=cues(
        say="""dice dicono diceva disse dissero detto dichiar:a,ano,ò,ato afferm:a,ano,ò,ato spieg:a,ano,ò,ato
        aggiun:ge,gono,se,to assicur:a,ano,ò,ato sottoline:a,ano,ò,ato rispond:e,ono rispose risposto chied:e,ono
        chiese chiesto scriv:e,ono scrisse scritto annunci:a,ano,ò,ato sost:iene,engono,enne sostenuto
        ribadi:sce,scono,to conclu:de,dono,so ricord:a,ano,ò,ato denunci:a,ano,ò,ato osserv:a,ano,ò,ato
        comment:a,ano,ò,ato promett:e,ono promesso avvert:e,ono,ito ammett:e,ono ammesso neg:a,ano,ò,ato
        rivel:a,ano,ò,ato precis:a,ano,ò,ato rifer:isce,iscono,ito raccont:a,ano,ò,ato insist:e,ono,ito
        lament:a,ano,ato replic:a,ano,ò,ato rilev:a,ano,ato evidenzi:a,ano,ato twitta riconosc:e,ono riconosciuto
        chiar:isce,ito ritien:e ritengono ritenuto tuon:a,ato ribatt:e,uto esclam:a,ato sbott:a,ato""",
        hold="""vuole vogliono voleva esig:e,ono pretend:e,ono cred:e,ono,eva pens:a,ano,ava sper:a,ano,ava
        tem:e,ono appoggi:a,ano,ato respin:ge,gono,to critic:a,ano,ò,ato condann:a,ano,ò,ato difend:e,ono difeso
        preved:e,ono propon:e,gono proposto minacci:a,ano,ato prefer:isce,iscono si_oppon:e,gono oppon:e,gono
        dubita:,no accus:a,ano,ò,ato accett:a,ano,ato rifiut:a,ano,ò,ato intend:e,ono inteso chied:e,ono_di
        desider:a,ano vot:a,ano,ò,ato sollecit:a,ano,ato""",
        adding="aggiungendo dicendo affermando sottolineando spiegando precisando ricordando accusando avvertendo",
        noun="""dichiarazione dichiarazioni parole affermazione affermazioni accusa accuse opinione parere
        richiesta critica critiche promessa rifiuto sostegno tweet messaggio lettera discorso appello comunicato""",
        according="secondo stando_a a_detta_di a_giudizio_di nelle_parole_di per_usare_le_parole_di",
    ),
    that=words("che se come perché"),
    indirect=words("se come perché"),
    joins=("e", "ed", "o", "ma", "né"),
    subordinators=words("che se perché mentre quando come poiché sebbene dopo prima dove"),
    relatives=words("cui quale quali"),
    prepositions=words(
        """di d' del dello della dell' dei degli delle a al allo alla all' ai agli alle da dal dallo dalla dall'
        in nel nello nella nell' nei con su sul sulla sull' per tra fra contro verso durante secondo senza dopo
        prima presso"""
    ),
    auxiliaries=words(
        "ha hanno aveva avevano è sono era erano sarà avrebbe non si gli le lo l' ne può deve stato stata ci"
    ),
    adverbs=words(
        """anche inoltre già ancora poi dopo quindi tuttavia però mai sempre oggi ieri ora recentemente
        pubblicamente infine"""
    ),
    passives=words("è sono era erano stato stata stati viene vengono venne"),
    by=words("da dal dalla dallo dall' dai dagli dalle"),
    determiners=words(
        "il lo la l' i gli le un uno una un' questo questa questi queste ogni nessun nessuna tutti tutte"
    ),
    clitics=words("lo la l' i gli le"),
    possessives=words("suo sua suoi sue loro"),
    pronouns=words("lui lei egli ella essi loro"),
    many=words("essi loro"),
    first_persons=words("noi io tu voi"),
    indefinite=words("un uno una alcuni alcune molti molte diversi due tre quattro cinque nessuno altri"),
    inverts=True,
    drops=True,
    times=words(
        """lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno
        luglio agosto settembre ottobre novembre dicembre ieri oggi settimana mese anno mattina sera"""
    ),
)
