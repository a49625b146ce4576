"""Who says or holds what: the Portuguese words."""

from __future__ import annotations

from briefing.languages.saying import Words, cues, words

WORDS = Words(
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
