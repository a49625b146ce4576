"""Who says or holds what: Spanish, Italian and Portuguese words."""

from __future__ import annotations

from briefing.grounding.words.saying import Words, cues, words

SPANISH = Words(
    cues=cues(
        say="""dijo dice dicen decía dijeron dicho declar:ó,a,aron,an,ado afirm:ó,a,aron,an,ado
        explic:ó,a,aron,an,ado añad:ió,e,ieron,en,ido asegur:ó,a,aron,an,ado señal:ó,a,aron,an,ado
        respond:ió,e,ieron,en,ido pregunt:ó,a,aron,an,ado escrib:ió,e,ieron,en escrito indic:ó,a,aron,an,ado
        sostuv:o,ieron sost:iene,ienen sostenido advirt:ió,ieron adviert:e,en advertido denunci:ó,a,aron,an,ado
        manifest:ó,aron,ado manifiest:a,an insist:ió,e,ieron,en,ido apunt:ó,a,aron,an,ado agreg:ó,a,aron,ado
        coment:ó,a,aron,an,ado record:ó,aron,ado recuerd:a,an subray:ó,a,aron,an,ado anunci:ó,a,aron,an,ado
        reconoc:ió,e,ieron,en,ido promet:ió,e,ieron,en,ido inform:ó,a,aron,an,ado aclar:ó,a,aron,ado
        concluy:ó,e,eron neg:ó,aron,ado nieg:a,an admit:ió,e,ieron,en,ido reiter:ó,a,aron,an,ado
        relat:ó,a,aron,ado cont:ó,aron,ado precis:ó,a,aron,ado resalt:ó,a,aron,ado destac:ó,a,aron,an,ado
        alert:ó,a,aron,an revel:ó,a,aron,ado consider:ó,a,aron,an,ado opin:ó,a,aron,an,ado argument:ó,a,aron,an
        tuite:ó,a lament:ó,a,aron,an,ado public:ó,aron suger:ido,ía sugiere sugirió
        exclam:ó,a replic:ó,a,aron,ado matiz:ó,a,ado zanj:ó,a califica calificó calificado""",
        hold="""quier:e,en quis:o,ieron quería querían exig:e,ió,en,ieron,ido pid:e,ió,en,ieron pedido cree creen
        creía piens:a,an pensaba esper:a,an,aba tem:e,en,ía apoy:a,ó,an,aron,ado rechaz:a,ó,an,aron,ado
        critic:a,ó,an,aron,ado conden:a,ó,an,aron,ado defend:ió,ieron,ido defiend:e,en plane:a,an prev:é,én
        pretend:e,en propon:e,en propuso amenaz:a,ó,an,aron,ado prefier:e,en se_opon:e,en se_opuso opon:e,en opuso
        vot:a,ó,an,aron,ado duda:,n acus:a,ó,an,aron,ado acept:a,ó,an,aron,ado respald:a,ó,an,aron,ado
        celebr:ó,aron desea:,n reclam:a,ó,an,aron,ado llam:ó_a,a_a descart:a,ó,an,aron,ado""",
        adding="""añadiendo diciendo afirmando asegurando señalando explicando indicando advirtiendo subrayando
        destacando acusando criticando""",
        noun="""declaración declaraciones comunicado palabras afirmación afirmaciones acusación opinión petición
        crítica críticas promesa negativa apoyo rechazo tuit mensaje carta discurso advertencia""",
        according="según de_acuerdo_con en_palabras_de a_juicio_de en_opinión_de",
    ),
    that=words("que si cómo como por_qué"),
    indirect=words("si cómo"),
    joins=("y", "e", "o", "u", "pero", "sino", "ni"),
    subordinators=words("que si porque aunque mientras cuando como pues donde después antes"),
    relatives=words("quien quienes cuyo cuya cual"),
    prepositions=words(
        "de del a al en con por para sin sobre contra entre desde hasta hacia ante tras durante mediante según bajo"
    ),
    auxiliaries=words(
        "ha han había habían habría es son era fue fueron será no se le les lo la sido está están puede debe"
    ),
    adverbs=words(
        """también además ya todavía aún luego después entonces sin_embargo nunca siempre hoy ayer ahora
        recientemente posteriormente públicamente asimismo"""
    ),
    passives=words("fue fueron es son era sido ser será"),
    by=words("por"),
    determiners=words(
        "el la los las un una unos unas este esta estos estas ese esa cada ningún ninguna todo toda todos todas"
    ),
    clitics=words("la los las"),
    possessives=words("su sus"),
    pronouns=words("él ella ellos ellas"),
    many=words("ellos ellas"),
    first_persons=words("nosotros yo tú usted ustedes"),
    indefinite=words(
        "un una unos unas varios varias algunos algunas muchos muchas dos tres cuatro cinco nadie otros otras"
    ),
    inverts=True,
    drops=True,
    times=words(
        """lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
        septiembre octubre noviembre diciembre ayer hoy semana mes año mañana tarde noche"""
    ),
)

ITALIAN = Words(
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

PORTUGUESE = Words(
    cues=cues(
        say="""disse disseram diz dizem dizia dito declar:ou,a,aram,am,ado afirm:ou,a,aram,am,ado
        explic:ou,a,aram,am,ado acrescent:ou,a,aram,ado garant:iu,e,iram,em,ido salient:ou,a,aram
        respond:eu,e,eram,em,ido pergunt:ou,a,aram,am escrev:eu,e,eram,em escrito anunci:ou,a,aram,am,ado
        sublinh:ou,a,aram coment:ou,a,aram,am critic:ou_que promet:eu,e,eram,em,ido lembr:ou,a,aram,am
        ressalt:ou,a,aram destac:ou,a,aram,am reconhec:eu,e,eram,em alert:ou,a,aram,am cont:ou,aram
        indic:ou,a,aram,am inform:ou,a,aram,am,ado avali:ou,a,aram,am argument:ou,a,aram,am advert:iu,e,iram
        denunci:ou,a,aram,am neg:ou,a,aram,am,ado admit:iu,e,iram,em insist:iu,e,iram,em reiter:ou,a,aram
        conclu:iu,i,íram revel:ou,a,aram relat:ou,a,aram observ:ou,a,aram lament:ou,a,aram refer:iu,e,iram frisou
        esclareceu tuitou vinc:ou,a rematou asseg:ura,uram,urou,uraram apont:ou,a,aram defend:eu_que,e_que""",
        hold="""quer querem queria exig:e,iu,em,iram ped:iu,e,iram,em pedido acredit:a,am,ava pens:a,am,ava
        esper:a,am,ava tem:e,em,ia apoi:a,ou,am,aram,ado rejeit:a,ou,am,aram,ado critic:a,ou,am,aram,ado
        conden:a,ou,am,aram,ado defend:e,eu,em,eram,ido planej:a,am prev:ê,eem pretend:e,em prop:õe,ôs
        ameaç:a,ou,am,aram,ado prefer:e,em op:õe,ôs,õem se_op:õe,ôs,õem duvid:a,am acus:a,ou,am,aram,ado
        elogi:a,ou,am,aram,ado aceit:a,ou,am,aram,ado recus:a,ou,am,aram,ado vot:a,ou,am,aram deseja:,m
        cobr:a,ou,am,aram consider:a,ou,am,aram,ado""",
        adding="""acrescentando dizendo afirmando garantindo explicando ressaltando destacando lembrando acusando
        alertando""",
        noun="""declaração declarações palavras afirmação afirmações acusação opinião pedido crítica críticas
        promessa recusa apoio rejeição tweet tuíte mensagem carta discurso alerta nota comunicado""",
        according="""segundo conforme de_acordo_com nas_palavras_de na_opinião_de para_usar_as_palavras_de
        na_avaliação_de""",
    ),
    that=words("que se como por_que"),
    indirect=words("se"),
    joins=("e", "ou", "mas", "nem"),
    subordinators=words("que se porque embora enquanto quando como pois onde depois antes"),
    relatives=words("quem cujo cuja qual quais"),
    prepositions=words(
        """de do da dos das a ao à aos às em no na nos nas com por pelo pela pelos pelas para sem sobre contra
        entre desde até perante após durante segundo sob num numa"""
    ),
    auxiliaries=words(
        "tem têm tinha tinham é são era foi foram será teria não se lhe o a havia pode deve sido está estão já"
    ),
    adverbs=words("também ainda já depois então porém nunca sempre hoje ontem agora recentemente publicamente além"),
    passives=words("foi foram é são era sido ser será"),
    by=words("por pelo pela pelos pelas"),
    determiners=words("o a os as um uma uns umas este esta esse essa cada nenhum nenhuma todo toda todos todas"),
    clitics=words("o a os as"),
    possessives=words("seu sua seus suas"),
    pronouns=words("ele ela eles elas"),
    many=words("eles elas"),
    first_persons=words("nós eu você vocês tu"),
    indefinite=words(
        "um uma uns umas vários várias alguns algumas muitos muitas dois três quatro cinco ninguém outros outras"
    ),
    inverts=True,
    drops=True,
    times=words(
        """segunda terça quarta quinta sexta sábado domingo segunda-feira terça-feira quarta-feira quinta-feira
        sexta-feira janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro ontem
        hoje semana mês ano"""
    ),
)

LANGUAGES = {"es": SPANISH, "it": ITALIAN, "pt": PORTUGUESE}
