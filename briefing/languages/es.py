"""Spanish."""

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
    code="es",
    name="Spanish",
    absent="""
        morphology.past morphology.prefixes function_words.accented_is speech.contrasts speech.participles
        speech.perfect speech.ambiguous speech.singular speech.articles speech.relational speech.forward
        speech.telling speech.addressing speech.clausal speech.beside speech.proclitics speech.plain.beside
        numbers.parts numbers.one_word_ordinal numbers.rounding.below_after numbers.rounding.above_after
        numbers.rounding.around_after times.decade_endings names.endings names.calendar names.role_tails
        names.role_stems names.surname names.no_verbs names.of_places names.adjectives names.individuals
        names.given names.common names.inflected names.plural names.singular_only""",
    script=Script(apostrophe="between"),
    morphology=Morphology(
        suffixes=listed("""
            amientos amiento imientos imiento aciones ación iciones ición adores ador adora ariamos arian aria aran ara
            are eran era erian eria iran ira irian iria aron ieron iendo ando aban aba ian ia ados adas ado ada idos
            idas ido ida amos emos imos ar er ir an en as es os io ión iones a e o s"""),
    ),
    function_words=FunctionWords(
        empty=listed("""
            el la los las lo un una unos unas y e o u pero sino aunque porque pues que quien quienes cual cuales cuyo
            donde cuando como si de del a al en con por para sin sobre entre hacia hasta desde contra durante ante bajo
            tras según es son era eran será serán sería serían sido ser fue fueron esta están estaba estaban estar
            estado sea sean ha han había habían haya hayan hubiera hubieran hubiese habrá habría haber he hemos hay
            hubo puede pueden podía podrá podría podrían debe deben debía deberá debería deberían va van iba iban
            quiere yo tu ella ello nosotros ellos ellas usted ustedes me te se nos le les mi mis tus su sus nuestro
            nuestra nuestros este estos estas ese esa esos esas aquel aquella eso esto no ni ya también muy más menos
            solo todo toda todos todas otro otra otros otras mismo misma dijo dice dijeron decir afirmó señaló explicó
            agregó añadió declaró"""),
        opening=listed("""
            a actualmente además ahora al algo alguien algunas algunos allá allí ambos ante antes apenas aquel aquí
            asimismo así aun aunque ayer aún bajo cada casi cinco como con contra cualquier cuando cuatro cómo de del
            desde después donde dos durante e el ella ellas ellos en entonces entre era es esa esas ese esos esta estas
            este estos finalmente fue ha hacia han hasta hoy incluso la las lo los luego mañana menos mi mientras
            muchas mucho muchos muy más nada nadie ni no nosotros nuestro nunca o otra otras otro otros para pero poco
            por porque que quien quizá quizás qué según si siempre sin sino sobre solo son su sus sí sólo también
            tampoco tanto todas todo todos tras tres u un una unas unos varias varios y ya yo él"""),
        definite=listed("al del el esta este la las los su"),
        indefinite=listed("un una"),
        links=listed("de del para y en que"),
        genitives=listed("de del"),
        pronouns=entries("any = él ella ellos ellas su sus le les"),
        known=listed("el la"),
        several=listed("las los"),
    ),
    speech=Speech(
        cues=cues(
            say="""
            dijo dice dicen decía dijeron dicho declar:ó,a,aron,an,ado afirm:ó,a,aron,an,ado explic:ó,a,aron,an,ado
            añad:ió,e,ieron,en,ido asegur:ó,a,aron,an,ado señal:ó,a,aron,an,ado respond:ió,e,ieron,en,ido
            pregunt:ó,a,aron,an,ado escrib:ió,e,ieron,en escrito indic:ó,a,aron,an,ado sostuv:o,ieron sost:iene,ienen
            sostenido advirt:ió,ieron adviert:e,en advertido denunci:ó,a,aron,an,ado manifest:ó,aron,ado manifiest:a,an
            insist:ió,e,ieron,en,ido apunt:ó,a,aron,an,ado agreg:ó,a,aron,an,ado coment:ó,a,aron,an,ado
            record:ó,aron,ado recuerd:a,an subray:ó,a,aron,an,ado anunci:ó,a,aron,an,ado reconoc:ió,e,ieron,en,ido
            promet:ió,e,ieron,en,ido inform:ó,a,aron,an,ado aclar:ó,a,aron,ado concluy:ó,e,eron neg:ó,aron,ado
            nieg:a,an admit:ió,e,ieron,en,ido reiter:ó,a,aron,an,ado relat:ó,a,aron,ado cont:ó,aron,ado
            precis:ó,a,aron,ado resalt:ó,a,aron,ado destac:ó,a,aron,an,ado alert:ó,a,aron,an revel:ó,a,aron,ado
            consider:ó,a,aron,an,ado opin:ó,a,aron,an,ado argument:ó,a,aron,an tuite:ó,a lament:ó,a,aron,an,ado
            public:ó,aron suger:ido,ía sugiere sugirió exclam:ó,a replic:ó,a,aron,ado matiz:ó,a,ado zanj:ó,a califica
            calificó calificado""",
            hold="""
            quier:e,en quis:o,ieron quería querían exig:e,ió,en,ieron,ido pid:e,ió,en,ieron pedido cree creen creía
            piens:a,an pensaba esper:a,an,aba tem:e,en,ía apoy:a,ó,an,aron,ado rechaz:a,ó,an,aron,ado
            critic:a,ó,an,aron,ado conden:a,ó,an,aron,ado defend:ió,ieron,ido defiend:e,en plane:a,an prev:é,én
            pretend:e,en propon:e,en propuso amenaz:a,ó,an,aron,ado prefier:e,en se_opon:e,en se_opuso opon:e,en opuso
            vot:a,ó,an,aron,ado duda:,n acus:a,ó,an,aron,ado acept:a,ó,an,aron,ado respald:a,ó,an,aron,ado
            celebr:ó,aron desea:,n reclam:a,ó,an,aron,ado llam:ó_a,a_a descart:a,ó,an,aron,ado""",
            adding="""
            añadiendo diciendo afirmando asegurando señalando explicando indicando advirtiendo subrayando destacando
            acusando criticando""",
            noun="""
            declaración declaraciones comunicado palabras afirmación afirmaciones acusación opinión petición crítica
            críticas promesa negativa apoyo rechazo tuit mensaje carta discurso advertencia""",
            according="según de_acuerdo_con en_palabras_de a_juicio_de en_opinión_de",
        ),
        that=listed("que si cómo como por_qué"),
        indirect=listed("si cómo"),
        joins=("y", "e", "o", "u", "pero", "sino", "ni"),
        subordinators=listed("que si porque aunque mientras cuando como pues donde después antes"),
        relatives=listed("quien quienes cuyo cuya cual"),
        prepositions=listed("""
            de del a al en con por para sin sobre contra entre desde hasta hacia ante tras durante mediante según
            bajo"""),
        auxiliaries=listed("""
            ha han había habían habría es son era fue fueron será no se le les lo la sido está están puede debe"""),
        adverbs=listed("""
            también además ya todavía aún luego después entonces sin_embargo nunca siempre hoy ayer ahora recientemente
            posteriormente públicamente asimismo"""),
        passives=listed("fue fueron es son era sido ser será"),
        by=listed("por"),
        determiners=listed("""
            el la los las un una unos unas este esta estos estas ese esa cada ningún ninguna todo toda todos todas"""),
        clitics=listed("la los las"),
        possessives=listed("su sus"),
        pronouns=listed("él ella ellos ellas"),
        many=listed("ellos ellas"),
        first_persons=listed("nosotros yo tú usted ustedes"),
        indefinite=listed("""
            un una unos unas varios varias algunos algunas muchos muchas dos tres cuatro cinco nadie otros otras"""),
        inverts=True,
        drops=True,
        times=listed("""
            lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
            septiembre octubre noviembre diciembre ayer hoy semana mes año mañana tarde noche"""),
        stances=entries("""
            denies = nieg negó negar negab negad desmint desmient; warns = advirt adviert alert;
            demands = exig pide pidi reclam instó insta; opposes = rechaz opon opus;
            supports = apoy respald celebr aprob aprueb defend defiend; offers = propus propon ofrec promet;
            criticises = critic acus conden denunci"""),
        plain=PlainSpeech(
            verbs=listed("""
                dijo dice dicen dijeron dicho declar:ó,a,aron,an,ado afirm:ó,a,aron,an,ado explic:ó,a,aron,an,ado
                añad:ió,e,ieron,en,ido señal:ó,a,aron,an,ado respond:ió,e,ieron,en,ido escrib:ió,e,ieron,en escrito
                agreg:ó,a,aron,an,ado"""),
            perfect=listed("ha han había habían le les"),
            joins=listed("y pero"),
            before_times=listed("el en este esta la por de"),
            settings=(
                r"en un comunicado|en una entrevista|en (?:una )?(?:rueda|conferencia) de prensa|a los periodistas"
            ),
        ),
        ahead=(
            r"va a|van a|debe|deben|deberá|deberán|prevé|prevén|previst[oa]s?|planea|\w+(?:ará|erá|irá|arán|erán|"
            r"irán)"
        ),
        back=r"ha|han|había|habían|fue|fueron|\w{2,}(?:ó|aron|ieron)",
    ),
    negation=Negation(
        direct=listed("no sin tampoco"),
        wide=listed("nunca jamás nadie ningún ninguna ninguno nada ni apenas"),
        verbs=listed("""
            neg negó niega niegan negaron negaba rechaz rehus rehusó evit desmint desmintió desmiente dej dejó fracas
            impid impidió renunci prohib"""),
    ),
    numbers=Numbers(
        one=listed("un uno una"),
        cardinals=entries("""
            0 = cero; 2 = dos; 3 = tres; 4 = cuatro; 5 = cinco; 6 = seis; 7 = siete; 8 = ocho; 9 = nueve; 10 = diez;
            11 = once; 12 = doce; 13 = trece; 14 = catorce; 15 = quince; 16 = dieciséis; 17 = diecisiete;
            18 = dieciocho; 19 = diecinueve; 20 = veinte; 21 = veintiuno veintiún veintiuna; 22 = veintidós;
            23 = veintitrés; 24 = veinticuatro; 25 = veinticinco; 26 = veintiséis; 27 = veintisiete; 28 = veintiocho;
            29 = veintinueve; 30 = treinta; 40 = cuarenta; 50 = cincuenta; 60 = sesenta; 70 = setenta; 80 = ochenta;
            90 = noventa; 200 = doscientos doscientas; 300 = trescientos trescientas; 400 = cuatrocientos cuatrocientas;
            500 = quinientos quinientas; 600 = seiscientos seiscientas; 700 = setecientos setecientas;
            800 = ochocientos ochocientas; 900 = novecientos novecientas"""),
        scales=entries("""
            100 = cien ciento; 1000 = mil; 1000000 = millón millones mill mdd; 1000000000 = millardo millardos;
            1000000000000 = billón billones"""),
        plural_scales=entries("100 = cientos centenares; 1000 = miles millares"),
        ordinals=entries(
            """
            1 = primer primer:+; 2 = segund:+; 3 = tercer tercer:+; 4 = cuart:+; 5 = quint:+; 6 = sext:+; 7 = séptim:+;
            8 = octav:+; 9 = noven:+; 10 = décim:+; 11 = undécim:+; 12 = duodécim:+; 20 = vigésim:+; 30 = trigésim:+
            """,
            _ENDINGS,
        ),
        fractions=entries("2 = mitad; 3 = tercio tercios; 4 = cuartos; 5 = quintos; 10 = décimos"),
        half=listed("medio media"),
        vague=entries("10 = decenas docenas"),
        collective=entries("10 = decena; 12 = docena; 100 = centenar; 1000 = millar"),
        several=listed("varios varias algunos algunas unos unas"),
        join=listed("y"),
        weak=listed("""
            primer primero primera primeros primeras segundo segunda segundos cuarto cuarta quinta medio media"""),
        ranges=listed("a o y"),
        rounding=Rounding(
            below=in_order("casi cerca_de menos_de"),
            above=in_order("más_de al_menos por_lo_menos por_encima_de"),
            around=in_order("unos unas alrededor_de aproximadamente en_torno_a"),
        ),
        comma_decimals=True,
        either_thousands=True,
        bare_scales=True,
    ),
    units=Units(
        words=entries("""
            % = por_ciento por_cien porciento; point:% = puntos_porcentuales punto_porcentual; point = puntos;
            bp = puntos_básicos; dollar = dólares dólar dólares_estadounidenses; euro = euros euro;
            cent = céntimos centavos; pound = libras libras_esterlinas; franc = francos; yen = yenes; yuan = yuanes;
            rouble = rublos; hryvnia = grivnas; lira = liras; rupee = rupias; peso = pesos; real = reales;
            km = kilómetros kilómetro; m = metros metro; cm = centímetros; mm = milímetros; mile = millas milla;
            foot = pies; kmh = kilómetros_por_hora; kg = kilogramos kilos kilo; g = gramos; t = toneladas tonelada;
            ha = hectáreas hectárea; km2 = kilómetros_cuadrados; m2 = metros_cuadrados; l = litros; barrel = barriles;
            mw = megavatios; gw = gigavatios; degree = grados; degree:C = grados_celsius grados_centígrados;
            second = segundos; minute = minutos minuto; hour = horas hora; day = días día; week = semanas semana;
            month = meses mes; year = años año; decade = décadas década; century = siglos"""),
        between=listed("de"),
    ),
    times=Times(
        months=entries("""
            1 = enero ene; 2 = febrero feb; 3 = marzo; 4 = abril abr; 5 = mayo; 6 = junio jun; 7 = julio jul;
            8 = agosto ago; 9 = septiembre setiembre sept; 10 = octubre oct; 11 = noviembre nov; 12 = diciembre dic"""),
        weekdays=entries("""
            0 = lunes; 1 = martes; 2 = miércoles; 3 = jueves; 4 = viernes; 5 = sábado sábados; 6 = domingo domingos"""),
        words=entries("""
            relative:day-1 = ayer anoche; relative:day+0 = hoy esta_noche esta_mañana esta_tarde;
            relative:day+1 = mañana; relative:day-2 = anteayer antes_de_ayer; relative:day+2 = pasado_mañana;
            shift:-1 = pasado pasada último última últimos últimas pasados; shift:+0 = este esta estos;
            shift:+1 = próximo próxima próximos próximas que_viene; ago = hace; in = en; hence = dentro_de;
            later = después más_tarde; unit:day = día días; unit:week = semana semanas; unit:month = mes meses;
            unit:year = año años; unit:hour = hora horas; unit:minute = minuto minutos; unit:weekend = fin_de_semana;
            unit:decade = década; unit:century = siglo; unit:quarter = trimestre; unit:half = semestre;
            season:21 = primavera; season:22 = verano; season:23 = otoño; season:24 = invierno;
            edge:0 = principios_de comienzos_de inicios_de principios_del; edge:1 = mediados_de mediados_del;
            edge:2 = finales_de fines_de finales_del; about = alrededor_de hacia aproximadamente cerca_de;
            since = desde a_partir_de a_partir_del; after = después_de tras; until = hasta; before = antes_de antes_del;
            between = entre; to = a al; and = y; noon = mediodía;
            part = por_la_mañana por_la_tarde por_la_noche de_la_mañana noche tarde madrugada hora_local;
            hours = h horas_gmt; at = a_las a_la; filler = el la los las de del , . ( );
            holiday:12-25 = navidad día_de_navidad; holiday:12-24 = nochebuena; holiday:12-31 = nochevieja;
            holiday:1-1 = día_de_año_nuevo año_nuevo"""),
        decade_word="años",
        counted_in=True,
    ),
    names=Names(
        particles=listed("de la las los del van von der den bin"),
        roles=listed("""
            abogada abogado activista actor actriz alcalde alcaldesa analista autor autora canciller candidata
            candidato cantante capitán cofundador comisaria comisario concejal consejera consejero coronel delantero
            delegado diputada diputado director directora dirigente don doña dr dra economista embajador embajadora
            empresaria empresario enfermero entrenador escritor escritora esposa ex-presidente exministra exministro
            expresidenta expresidente fiscal fundador fundadora general gobernador gobernadora hermana hermano hija
            hijo historiador historiadora ingeniero investigador investigadora jefa jefe juez jueza jugador líder madre
            mandataria mandatario marido ministra ministro médica médico obispo padre papa periodista politóloga
            politólogo portavoz portero presidenta presidente princesa profesor profesora príncipe reina responsable
            rey secretaria secretario senador senadora señor señora sociólogo sr sra vicepresidenta vicepresidente
            viuda vocera vocero biólogo bióloga ingeniera geólogo geóloga hidrólogo hidróloga concejala rector rectora
            arquitecto arquitecta agrónomo agrónoma armador armadora"""),
        groups=listed("""
            policía manifestantes residentes vecinos personas pasajeros víctimas supervivientes soldados trabajadores
            huelguistas estudiantes alumnos profesores médicos pacientes rescatistas bomberos migrantes refugiados
            agricultores pescadores aficionados votantes consumidores clientes padres familias científicos
            investigadores autoridades diputados activistas testigos sospechosos turistas niños tripulación civiles
            rebeldes"""),
        verbs_first=r"(?:ó|[ae]ron|[eio]u|[ae]ram|jo)$",
        strangers=True,
        plural_endings=in_order("s"),
        where=listed("en"),
    ),
    quotations=Quotations(
        saying=(
            r"dijo|dice\w*|dicho|declar\w+|afirm\w+|explic\w+|añad\w+|asegur\w+|señal\w+|respond\w+|pregunt\w+|"
            r"escrib\w+|indic\w+|sostuvo|según|advirt\w+|denunci\w+|calific\w+|llam\w+|manifest\w+|insist\w+|"
            r"apunt\w+|agreg\w+|coment\w+|record\w+|subray\w+|anunci\w+|reconoc\w+|critic\w+|promet\w+"
        ),
        mentioning=(
            r"titulad\w+|llamad[oa]s?|denominad\w+|apodad\w+|palabra|término|lema|película|libro|canción|diario|serie"
        ),
        negation=r"no|nunca|jamás|ningun\w*|ningún|nada|nadie|sin|ni|tampoco|si|salvo",
    ),
    questions=Questions(
        opening=in_order("""
            quién quiénes qué quien que cuál cuáles cuándo dónde por_qué cómo cuánto cuánta cuántos cuántas a_quién
            de_quién en_qué para_qué con_qué hasta_qué si adónde a_qué de_qué"""),
        asking=(
            r"¿Quién|¿Quiénes|¿Qué|¿Cuál|¿Cuáles|¿Cuándo|¿Dónde|¿Por qué|¿Cómo|¿Cuánto|¿Cuánta|¿Cuántos|¿Cuántas|"
            r"¿Habrá|¿Podrá|¿Será|¿Se"
        ),
        left_open=(
            r"incierto|incierta|se desconoce|desconocid\w+|no (?:está|queda|quedó) claro|está por ver|"
            r"queda por saber|falta por saber|incógnita\w*|sin respuesta|se ignora|no se sabe|no (?:precisó|aclaró|"
            r"dijo) \w+"
        ),
    ),
)
