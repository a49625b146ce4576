"""Portuguese."""

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

_ENDINGS = "o,a,os,as"

LANGUAGE = Language(
    code="pt",
    name="Portuguese",
    absent="""
        morphology.past morphology.prefixes function_words.known speech.contrasts speech.participles
        speech.perfect speech.ambiguous speech.singular speech.articles speech.relational speech.forward
        speech.telling speech.addressing speech.clausal speech.beside speech.proclitics speech.stances
        speech.plain.beside numbers.parts numbers.one_word_ordinal numbers.rounding.below_after
        numbers.rounding.above_after numbers.rounding.around_after times.decade_endings names.endings
        names.calendar names.role_tails names.role_stems names.surname names.no_verbs names.of_places
        names.adjectives names.individuals names.given names.common names.inflected names.plural
        names.singular_only""",
    script=Script(apostrophe="between"),
    morphology=Morphology(
        suffixes=listed("""
            amentos amento imentos imento ações ação ições ição adores ador ariam aria arão ara eriam eria erão era
            iriam iria irão ira aram eram iram ando endo indo avam ava iam ia ados adas ado ada idos idas ido ida amos
            emos imos ar er ir am em ou eu iu as es os ão ões a e o s"""),
    ),
    function_words=FunctionWords(
        empty=listed("""
            o a os as um uma uns umas e ou mas porém porque pois que quem qual quais cujo onde quando como se de do da
            dos das em no na nos nas num numa por pelo pela pelos pelas para com sem sobre entre até desde contra
            durante ante após antes sob segundo ao aos são era eram será serão seria seriam sido ser foi foram esta
            estão estava estavam estar seja sejam há havia tem tinha tinham terá teria ter pode podem podia poderá
            poderia poderiam deve devem devia deverá deveria deveriam vai vão quer eu tu ele ela eles elas você vocês
            me te lhe lhes meu minha seu sua seus suas nosso nossa este estes estas esse essa esses essas aquele aquela
            isso isto não nem já também muito mais menos só apenas todo toda todos todas outro outra outros outras
            mesmo disse diz disseram dizer afirmou afirma declarou explicou acrescentou d"""),
        opening=listed("""
            a agora ainda algo algumas alguns alguém ali além amanhã ambos antes apenas após aquele aqui as assim até
            cada cinco com como contudo da das de depois desde do dois dos durante e ela elas ele eles em enquanto
            entre entretanto era essa esse esta este eu foi hoje isso isto já lá mais mas menos muitas muito muitos na
            nada nas nem ninguém no nos nunca não nós o onde ontem os ou outra outras outro outros para pela pelo por
            porém pouco qualquer quando quase quatro que quem se segundo sem sempre seu seus sim sobre somente sua suas
            são só também tem toda todas todavia todo todos três um uma umas uns é"""),
        definite=listed("a ao as da do esta este o os pela pelo seu sua à"),
        indefinite=listed("um uma"),
        links=listed("de do da dos das para e em no na que"),
        genitives=listed("de do da"),
        pronouns=entries("any = ele ela eles elas seu sua seus suas"),
        accented_is="seja",
        several=listed("as os"),
    ),
    speech=Speech(
        cues=cues(
            say="""
            disse disseram diz dizem dizia dito declar:ou,a,aram,am,ado afirm:ou,a,aram,am,ado explic:ou,a,aram,am,ado
            acrescent:ou,a,aram,ado garant:iu,e,iram,em,ido salient:ou,a,aram respond:eu,e,eram,em,ido
            pergunt:ou,a,aram,am escrev:eu,e,eram,em escrito anunci:ou,a,aram,am,ado sublinh:ou,a,aram
            coment:ou,a,aram,am critic:ou_que promet:eu,e,eram,em,ido lembr:ou,a,aram,am ressalt:ou,a,aram
            destac:ou,a,aram,am reconhec:eu,e,eram,em alert:ou,a,aram,am cont:ou,aram indic:ou,a,aram,am
            inform:ou,a,aram,am,ado avali:ou,a,aram,am argument:ou,a,aram,am advert:iu,e,iram denunci:ou,a,aram,am
            neg:ou,a,aram,am,ado admit:iu,e,iram,em insist:iu,e,iram,em reiter:ou,a,aram conclu:iu,i,íram
            revel:ou,a,aram relat:ou,a,aram observ:ou,a,aram lament:ou,a,aram refer:iu,e,iram frisou esclareceu tuitou
            vinc:ou,a rematou asseg:ura,uram,urou,uraram apont:ou,a,aram defend:eu_que,e_que""",
            hold="""
            quer querem queria exig:e,iu,em,iram ped:iu,e,iram,em pedido acredit:a,am,ava pens:a,am,ava esper:a,am,ava
            tem:e,em,ia apoi:a,ou,am,aram,ado rejeit:a,ou,am,aram,ado critic:a,ou,am,aram,ado conden:a,ou,am,aram,ado
            defend:e,eu,em,eram,ido planej:a,am prev:ê,eem pretend:e,em prop:õe,ôs ameaç:a,ou,am,aram,ado prefer:e,em
            op:õe,ôs,õem se_op:õe,ôs,õem duvid:a,am acus:a,ou,am,aram,ado elogi:a,ou,am,aram,ado aceit:a,ou,am,aram,ado
            recus:a,ou,am,aram,ado vot:a,ou,am,aram deseja:,m cobr:a,ou,am,aram consider:a,ou,am,aram,ado""",
            adding="""
            acrescentando dizendo afirmando garantindo explicando ressaltando destacando lembrando acusando
            alertando""",
            noun="""
            declaração declarações palavras afirmação afirmações acusação opinião pedido crítica críticas promessa
            recusa apoio rejeição tweet tuíte mensagem carta discurso alerta nota comunicado""",
            according="""
            segundo conforme de_acordo_com nas_palavras_de na_opinião_de para_usar_as_palavras_de na_avaliação_de""",
        ),
        that=listed("que se como por_que"),
        indirect=listed("se"),
        joins=("e", "ou", "mas", "nem"),
        subordinators=listed("que se porque embora enquanto quando como pois onde depois antes"),
        relatives=listed("quem cujo cuja qual quais"),
        prepositions=listed("""
            de do da dos das a ao à aos às em no na nos nas com por pelo pela pelos pelas para sem sobre contra entre
            desde até perante após durante segundo sob num numa"""),
        auxiliaries=listed("""
            tem têm tinha tinham é são era foi foram será teria não se lhe o a havia pode deve sido está estão já"""),
        adverbs=listed("""
            também ainda já depois então porém nunca sempre hoje ontem agora recentemente publicamente além"""),
        passives=listed("foi foram é são era sido ser será"),
        by=listed("por pelo pela pelos pelas"),
        determiners=listed("o a os as um uma uns umas este esta esse essa cada nenhum nenhuma todo toda todos todas"),
        clitics=listed("o a os as"),
        possessives=listed("seu sua seus suas"),
        pronouns=listed("ele ela eles elas"),
        many=listed("eles elas"),
        first_persons=listed("nós eu você vocês tu"),
        indefinite=listed("""
            um uma uns umas vários várias alguns algumas muitos muitas dois três quatro cinco ninguém outros outras"""),
        inverts=True,
        drops=True,
        times=listed("""
            segunda terça quarta quinta sexta sábado domingo segunda-feira terça-feira quarta-feira quinta-feira
            sexta-feira janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro ontem
            hoje semana mês ano"""),
        plain=PlainSpeech(
            verbs=listed("""
                disse disseram diz dizem dito declar:ou,a,aram,am,ado afirm:ou,a,aram,am,ado explic:ou,a,aram,am,ado
                acrescent:ou,a,aram,ado respond:eu,e,eram,em,ido escrev:eu,e,eram,em escrito"""),
            perfect=listed("já lhe tem têm tinha tinham havia"),
            joins=listed("e mas"),
            before_times=listed("na no em esta este a de"),
            settings=r"em (?:comunicado|nota|entrevista|conferência de imprensa)|aos jornalistas",
        ),
        ahead=(
            r"vai|vão|deve|devem|deverá|deverão|prevê|prevista?s?|previstos?|pretende|\w+(?:ará|erá|irá|arão|erão|"
            r"irão)"
        ),
        back=r"foi|foram|era|eram|tinha|tinham|havia|\w{2,}(?:ou|aram|eram|iram)",
    ),
    negation=Negation(
        direct=listed("não sem tampouco"),
        wide=listed("nunca jamais ninguém nenhum nenhuma nada nem"),
        verbs=listed("""
            neg nega negou negam negaram negava recus recusou recusa recusam rejeitou desment desmentiu evit deix
            deixou fracass impediu impede renunci proib"""),
    ),
    numbers=Numbers(
        one=listed("um uma"),
        cardinals=entries("""
            0 = zero; 2 = dois duas; 3 = três; 4 = quatro; 5 = cinco; 6 = seis; 7 = sete; 8 = oito; 9 = nove; 10 = dez;
            11 = onze; 12 = doze; 13 = treze; 14 = catorze quatorze; 15 = quinze; 16 = dezesseis dezasseis;
            17 = dezessete dezassete; 18 = dezoito; 19 = dezenove dezanove; 20 = vinte; 30 = trinta; 40 = quarenta;
            50 = cinquenta; 60 = sessenta; 70 = setenta; 80 = oitenta; 90 = noventa; 200 = duzentos duzentas;
            300 = trezentos trezentas; 400 = quatrocentos quatrocentas; 500 = quinhentos quinhentas;
            600 = seiscentos seiscentas; 700 = setecentos setecentas; 800 = oitocentos oitocentas;
            900 = novecentos novecentas"""),
        scales=entries("""
            100 = cem cento; 1000 = mil; 1000000 = milhão milhões mi mio; 1000000000 = bilhão bilhões bilião bi;
            1000000000000 = trilhão trilhões biliões tri"""),
        plural_scales=entries("100 = centenas; 1000 = milhares"),
        ordinals=entries(
            """
            1 = primeir:+; 2 = segund:+; 3 = terceir:+; 4 = quart:+; 5 = quint:+; 6 = sext:+; 7 = sétim:+; 8 = oitav:+;
            9 = non:+; 10 = décim:+; 20 = vigésim:+; 30 = trigésim:+
            """,
            _ENDINGS,
        ),
        fractions=entries("2 = metade; 3 = terço terços; 4 = quartos; 5 = quintos; 10 = décimos"),
        half=listed("meio meia"),
        vague=entries("10 = dezenas dúzias"),
        collective=entries("10 = dezena; 12 = dúzia; 100 = centena; 1000 = milhar"),
        several=listed("vários várias alguns algumas"),
        join=listed("e"),
        weak=listed("""
            primeiro primeira primeiros primeiras segundo segunda segundos quarta quinta sexta quarto meio meia"""),
        ranges=listed("a ou e"),
        rounding=Rounding(
            below=in_order("quase perto_de menos_de"),
            above=in_order("mais_de pelo_menos acima_de"),
            around=in_order("cerca_de aproximadamente em_torno_de por_volta_de"),
        ),
        comma_decimals=True,
        bare_scales=True,
    ),
    units=Units(
        words=entries("""
            % = por_cento; point:% = pontos_percentuais ponto_percentual; point = pontos; bp = pontos-base;
            dollar = dólares dólar dólares_americanos; euro = euros euro; cent = cêntimos centavos;
            pound = libras libras_esterlinas; franc = francos; yen = ienes; yuan = yuans iuanes; rouble = rublos;
            hryvnia = grívnias; lira = liras; rupee = rupias; real = reais real; peso = pesos;
            km = quilômetros quilómetros quilômetro quilómetro; m = metros metro; cm = centímetros; mm = milímetros;
            mile = milhas; kmh = quilômetros_por_hora quilómetros_por_hora; kg = quilogramas quilos quilo; g = gramas;
            t = toneladas tonelada; ha = hectares hectare; km2 = quilômetros_quadrados quilómetros_quadrados;
            m2 = metros_quadrados; l = litros; barrel = barris; mw = megawatts; gw = gigawatts; degree = graus;
            degree:C = graus_celsius; second = segundos; minute = minutos minuto; hour = horas hora; day = dias dia;
            week = semanas semana; month = meses mês; year = anos ano; decade = décadas década;
            century = séculos século"""),
        between=listed("de"),
    ),
    times=Times(
        months=entries("""
            1 = janeiro jan; 2 = fevereiro fev; 3 = março mar; 4 = abril abr; 5 = maio; 6 = junho jun; 7 = julho jul;
            8 = agosto ago; 9 = setembro set; 10 = outubro out; 11 = novembro nov; 12 = dezembro dez"""),
        weekdays=entries("""
            0 = segunda-feira segunda; 1 = terça-feira terça; 2 = quarta-feira quarta; 3 = quinta-feira quinta;
            4 = sexta-feira sexta; 5 = sábado sábados; 6 = domingo domingos"""),
        words=entries("""
            relative:day-1 = ontem; relative:day+0 = hoje esta_noite esta_manhã esta_tarde; relative:day+1 = amanhã;
            relative:day-2 = anteontem; relative:day+2 = depois_de_amanhã;
            shift:-1 = passado passada último última últimos últimas;
            shift:+0 = este esta neste nesta deste desta nesse nessa;
            shift:+1 = próximo próxima próximos próximas que_vem; ago = há atrás; in = em; hence = dentro_de daqui_a;
            later = depois mais_tarde; unit:day = dia dias; unit:week = semana semanas; unit:month = mês meses;
            unit:year = ano anos; unit:hour = hora horas; unit:minute = minuto minutos; unit:weekend = fim_de_semana;
            unit:decade = década; unit:century = século; unit:quarter = trimestre; unit:half = semestre;
            season:21 = primavera; season:22 = verão; season:23 = outono; season:24 = inverno;
            edge:0 = início_de início_do começo_de princípio_de; edge:1 = meados_de meados_do;
            edge:2 = fim_de final_de finais_de fim_do final_do; about = cerca_de por_volta_de aproximadamente;
            since = desde a_partir_de; after = após depois_de; until = até; before = antes_de; between = entre;
            to = a ao; and = e; noon = meio-dia; part = manhã tarde noite à_tarde à_noite de_manhã madrugada hora_local;
            hours = h; at = às as; filler = o os na no nas nos de do da à , . ( ); holiday:12-25 = natal dia_de_natal;
            holiday:12-24 = véspera_de_natal; holiday:1-1 = ano_novo dia_de_ano_novo"""),
        decade_word="anos",
        counted_in=True,
    ),
    names=Names(
        particles=listed("de da do das dos van von der den"),
        roles=listed("""
            advogada advogado analista atacante ativista ator atriz autor autora bispo candidata candidato cantor
            cantora capitão chanceler chefe comissária comissário conselheira conselheiro coronel deputada deputado
            diretor diretora dirigente dr dra economista embaixador embaixadora empresária empresário engenheiro
            escritor escritora esposa ex-ministro ex-presidente filha filho fundador fundadora general goleiro
            governador governadora historiador irmã irmão jogador jornalista juiz juíza líder marido ministra ministro
            mãe médica médico pai papa pesquisador pesquisadora porta-voz prefeita prefeito presidenta presidente
            primeira-ministra primeiro-ministro princesa procurador procuradora professor professora príncipe rainha
            rei responsável secretária secretário secretário-geral senador senadora senhor senhora sociólogo sr sra
            treinador vereador vereadora vice-presidente viúva biólogo bióloga engenheira geólogo geóloga relator
            relatora reitor reitora arquiteto arquiteta delegado delegada hidrólogo hidróloga agrônomo agrônoma"""),
        groups=listed("""
            polícia manifestantes moradores pessoas passageiros vítimas sobreviventes soldados trabalhadores grevistas
            estudantes alunos professores médicos pacientes bombeiros migrantes refugiados agricultores pescadores
            torcedores eleitores consumidores clientes pais famílias cientistas pesquisadores autoridades deputados
            ativistas testemunhas suspeitos turistas crianças tripulação civis rebeldes"""),
        verbs_first=r"(?:ó|[ae]ron|[eio]u|[ae]ram|jo)$",
        strangers=True,
        plural_endings=in_order("s"),
        where=listed("em no na"),
    ),
    quotations=Quotations(
        saying=(
            r"disse\w*|diz\w*|dito|declar\w+|afirm\w+|explic\w+|acrescent\w+|garant\w+|salient\w+|respond\w+|"
            r"pergunt\w+|escrev\w+|segundo|anunci\w+|chamou|chama\w*|classific\w+|sublinh\w+|coment\w+|critic\w+|"
            r"promet\w+|lembr\w+|ressalt\w+|destac\w+|reconhec\w+|alert\w+|contou"
        ),
        mentioning=(
            r"intitulad\w+|chamad[oa]s?|apelidad\w+|denominad\w+|palavra|termo|lema|filme|livro|canção|jornal|série"
        ),
        negation=r"não|nunca|jamais|nenhum\w*|nada|ninguém|sem|nem|tampouco|se|salvo",
    ),
    questions=Questions(
        opening=in_order("""
            quem que o_que qual quais quando onde por_que porque como quanto quanta quantos quantas a_quem de_quem
            em_que se para_que será_que até_que com_quem"""),
        asking=r"Quem|O que|Qual|Quais|Quando|Onde|Por que|Como|Quanto|Quanta|Quantos|Quantas|Será que",
        left_open=(
            r"incert\w+|desconhec\w+|não (?:está|ficou|é) claro|resta saber|falta saber|sem resposta|não se sabe"
        ),
    ),
)
