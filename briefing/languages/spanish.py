"""Who says or holds what: the Spanish words."""

from __future__ import annotations

from briefing.languages.saying import Words, cues, words

WORDS = Words(
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
