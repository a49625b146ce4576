"""Italian."""

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

_ENDINGS = "o,a,i,e"

LANGUAGE = Language(
    code="it",
    name="Italian",
    absent="""
        morphology.past morphology.prefixes function_words.known speech.contrasts speech.participles
        speech.perfect speech.ambiguous speech.singular speech.articles speech.relational speech.forward
        speech.telling speech.addressing speech.clausal speech.beside speech.proclitics speech.plain.beside
        numbers.rounding.below_after numbers.rounding.above_after numbers.rounding.around_after
        times.decade_endings names.endings names.calendar names.role_tails names.role_stems names.surname
        names.no_verbs names.verbs_first names.of_places names.adjectives names.individuals names.given
        names.common names.inflected names.plural names.singular_only""",
    script=Script(elides=True, apostrophe="between"),
    morphology=Morphology(
        suffixes=listed("""
            amenti amento imenti imento azioni azione izioni izione atori atore erebbero erebbe irebbero irebbe eranno
            era iranno ira arono erono irono ando endo avano ava evano eva ivano iva ati ate ato ata iti ite ito ita
            uti ute uto uta are ere ire ano ono iamo ino a e i o"""),
    ),
    function_words=FunctionWords(
        empty=listed("""
            il lo la i gli le l un uno una e ed o od ma però anche se che chi cui quale quali quando dove come perché
            poiché mentre di del dello della dei degli delle dell a al allo alla ai agli alle all da dal dallo dalla
            dai dagli dalle dall in nel nello nella nei negli nelle nell con su sul sullo sulla sui sugli sulle sull
            per tra fra contro verso senza sotto sopra dopo prima durante secondo sono era erano sarà saranno sarebbe
            sarebbero stato stata stati state essere sia siano fu furono ha hanno ho aveva avevano avrà avranno avrebbe
            avrebbero aver avere abbia abbiano può possono poteva potrà potrebbe potrebbero deve devono doveva dovrà
            dovrebbe dovrebbero va vanno vuole io tu lui lei noi voi loro mi ti si ci vi ne me te mio mia suo sua suoi
            sue nostro nostra questo questa questi queste quello quella quelli quelle ciò non più meno già ancora molto
            solo tutto tutta tutti tutte altro altra altri altre stesso detto dice dichiarato spiegato aggiunto d c"""),
        opening=listed("""
            a adesso agli ai al alcune alcuni alla alle allo allora altre altri altro anche ancora anzi bene che chi
            cinque come con cosa così da dai dal dalla degli dei del della delle dello di domani dopo dove due dunque
            durante e ecco entrambi era forse fra già gli ha hanno i ieri il in infatti inoltre intanto invece io l la
            le lei lo loro lui là lì ma mai mentre molte molti molto neanche nei nel nella nelle nello nemmeno nessuna
            nessuno niente noi non nulla o oggi ogni ora per perché perciò più poco poi prima pure qualche quale quali
            quando quanto quattro quella quello questa queste questi questo qui quindi se secondo sempre sono su sua
            sui sul sulla suo suoi tanto tra tre tutta tuttavia tutte tutti tutto un una uno è"""),
        definite=listed("al alla dal dalla del della dello il l' la lo l’ questa questo"),
        indefinite=listed("un una uno"),
        links=listed("di del dello della dei degli delle dell' per e in al che"),
        genitives=listed("di del della dell'"),
        pronouns=entries("any = lui lei egli ella loro suo sua suoi sue"),
        accented_is="sia",
        several=listed("gli i"),
    ),
    speech=Speech(
        cues=cues(
            say="""
            dice dicono diceva disse dissero detto dichiar:a,ano,ò,ato afferm:a,ano,ò,ato spieg:a,ano,ò,ato
            aggiun:ge,gono,se,to assicur:a,ano,ò,ato sottoline:a,ano,ò,ato rispond:e,ono rispose risposto chied:e,ono
            chiese chiesto scriv:e,ono scrisse scritto annunci:a,ano,ò,ato sost:iene,engono,enne sostenuto
            ribadi:sce,scono,to conclu:de,dono,so ricord:a,ano,ò,ato denunci:a,ano,ò,ato osserv:a,ano,ò,ato
            comment:a,ano,ò,ato promett:e,ono promesso avvert:e,ono,ito ammett:e,ono ammesso neg:a,ano,ò,ato
            rivel:a,ano,ò,ato precis:a,ano,ò,ato rifer:isce,iscono,ito raccont:a,ano,ò,ato insist:e,ono,ito
            lament:a,ano,ato replic:a,ano,ò,ato rilev:a,ano,ato evidenzi:a,ano,ato twitta riconosc:e,ono riconosciuto
            chiar:isce,ito ritien:e ritengono ritenuto tuon:a,ato ribatt:e,uto esclam:a,ato sbott:a,ato""",
            hold="""
            vuole vogliono voleva esig:e,ono pretend:e,ono cred:e,ono,eva pens:a,ano,ava sper:a,ano,ava tem:e,ono
            appoggi:a,ano,ato respin:ge,gono,to critic:a,ano,ò,ato condann:a,ano,ò,ato difend:e,ono difeso preved:e,ono
            propon:e,gono proposto minacci:a,ano,ato prefer:isce,iscono si_oppon:e,gono oppon:e,gono dubita:,no
            accus:a,ano,ò,ato accett:a,ano,ato rifiut:a,ano,ò,ato intend:e,ono inteso chied:e_di,ono_di desider:a,ano
            vot:a,ano,ò,ato sollecit:a,ano,ato""",
            adding="""
            aggiungendo dicendo affermando sottolineando spiegando precisando ricordando accusando avvertendo""",
            noun="""
            dichiarazione dichiarazioni parole affermazione affermazioni accusa accuse opinione parere richiesta
            critica critiche promessa rifiuto sostegno tweet messaggio lettera discorso appello comunicato""",
            according="secondo stando_a a_detta_di a_giudizio_di nelle_parole_di per_usare_le_parole_di",
        ),
        that=listed("che se come perché"),
        indirect=listed("se come perché"),
        joins=("e", "ed", "o", "ma", "né"),
        subordinators=listed("che se perché mentre quando come poiché sebbene dopo prima dove"),
        relatives=listed("cui quale quali"),
        prepositions=listed("""
            di d' del dello della dell' dei degli delle a al allo alla all' ai agli alle da dal dallo dalla dall' in
            nel nello nella nell' nei con su sul sulla sull' per tra fra contro verso durante secondo senza dopo prima
            presso"""),
        auxiliaries=listed("""
            ha hanno aveva avevano è sono era erano sarà avrebbe non si gli le lo l' ne può deve stato stata ci"""),
        adverbs=listed("""
            anche inoltre già ancora poi dopo quindi tuttavia però mai sempre oggi ieri ora recentemente pubblicamente
            infine"""),
        passives=listed("è sono era erano stato stata stati viene vengono venne"),
        by=listed("da dal dalla dallo dall' dai dagli dalle"),
        determiners=listed("""
            il lo la l' i gli le un uno una un' questo questa questi queste ogni nessun nessuna tutti tutte"""),
        clitics=listed("lo la l' i gli le"),
        possessives=listed("suo sua suoi sue loro"),
        pronouns=listed("lui lei egli ella essi loro"),
        many=listed("essi loro"),
        first_persons=listed("noi io tu voi"),
        indefinite=listed("un uno una alcuni alcune molti molte diversi due tre quattro cinque nessuno altri"),
        inverts=True,
        drops=True,
        times=listed("""
            lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio
            agosto settembre ottobre novembre dicembre ieri oggi settimana mese anno mattina sera"""),
        stances=entries("""
            denies = nega smenti; warns = avvert; demands = chied chies esig; opposes = respin rifiut oppon;
            supports = sosten appogg approv accolt; offers = propon propos offr promess promett;
            criticises = critic accus condann"""),
        plain=PlainSpeech(
            verbs=listed("""
                dice dicono disse dissero detto dichiar:a,ano,ò,ato afferm:a,ano,ò,ato spieg:a,ano,ò,ato
                aggiun:ge,gono,se,to scriv:e,ono scrisse scritto rispond:e,ono rispose risposto
                sottoline:a,ano,ò,ato"""),
            perfect=listed("ha hanno aveva avevano"),
            joins=listed("e ma"),
            before_times=listed("a in il lo la questo di"),
            settings=r"in (?:una nota|un comunicato|un'intervista|conferenza stampa)|ai giornalisti",
        ),
        ahead=(
            r"deve|devono|dovrà|dovranno|dovrebbe|prevede|prevedono|previst[oaie]|intende|\w+(?:erà|irà|eranno|"
            r"iranno)"
        ),
        back=r"ha|hanno|aveva|avevano|fu|furono|era|erano|\w{2,}(?:ò|arono|irono)",
    ),
    negation=Negation(
        direct=listed("non senza no"),
        wide=listed("mai nessuno nessun nessuna niente nulla ne neanche nemmeno neppure"),
        verbs=listed("""
            neg nega negò negato negano rifiut smentit smentisc smentisce smentito evit evita evitato rinunci smett
            smesso vietat impedit fallit"""),
    ),
    numbers=Numbers(
        one=listed("un uno una"),
        cardinals=entries("""
            0 = zero; 2 = due; 3 = tre tré; 4 = quattro; 5 = cinque; 6 = sei; 7 = sette; 8 = otto; 9 = nove; 10 = dieci;
            11 = undici; 12 = dodici; 13 = tredici; 14 = quattordici; 15 = quindici; 16 = sedici; 17 = diciassette;
            18 = diciotto; 19 = diciannove; 20 = venti; 30 = trenta; 40 = quaranta; 50 = cinquanta; 60 = sessanta;
            70 = settanta; 80 = ottanta; 90 = novanta"""),
        scales=entries("""
            100 = cento; 1000 = mille mila; 1000000 = milione milioni mln; 1000000000 = miliardo miliardi mld;
            1000000000000 = bilione bilioni"""),
        plural_scales=entries("100 = centinaia; 1000 = migliaia"),
        ordinals=entries(
            """
            1 = prim:+; 2 = second:+; 3 = terz:+; 4 = quart:+; 5 = quint:+; 6 = sest:+; 7 = settim:+; 8 = ottav:+;
            9 = non:+; 10 = decim:+; 11 = undicesim:+; 12 = dodicesim:+; 13 = tredicesim:+; 14 = quattordicesim:+;
            15 = quindicesim:+; 16 = sedicesim:+; 17 = diciassettesim:+; 18 = diciottesim:+; 19 = diciannovesim:+;
            20 = ventesim:+; 30 = trentesim:+; 40 = quarantesim:+; 50 = cinquantesim:+
            """,
            _ENDINGS,
        ),
        fractions=entries("2 = metà; 3 = terzi; 4 = quarti; 5 = quinti; 10 = decimi"),
        half=listed("mezzo mezza mezz"),
        vague=entries("10 = decine dozzine"),
        collective=entries("""
            10 = decina; 12 = dozzina; 15 = quindicina; 20 = ventina; 30 = trentina; 100 = centinaio;
            1000 = migliaio"""),
        several=listed("alcune alcuni diverse diversi parecchie qualche"),
        join=listed("e"),
        parts=entries("""
            1 = uno un; 20 = vent; 30 = trent; 40 = quarant; 50 = cinquant; 60 = sessant; 70 = settant; 80 = ottant;
            90 = novant; x100 = cento cent; x1000 = mille mila"""),
        one_word_ordinal=r"(.+?)(?:esim[oaie])",
        weak=listed("""
            primo prima primi prime secondo seconda sei quarto quinto nono mezzo terzi secondi seconde"""),
        ranges=listed("a o e ai"),
        rounding=Rounding(
            below=in_order("quasi meno_di poco_meno_di"),
            above=in_order("più_di oltre almeno"),
            around=in_order("circa intorno_a all'incirca approssimativamente"),
        ),
        comma_decimals=True,
        bare_scales=True,
        one_word=True,
    ),
    units=Units(
        words=entries("""
            % = per_cento percento; point:% = punti_percentuali punto_percentuale; point = punti; bp = punti_base;
            dollar = dollari dollaro dollari_statunitensi; euro = euro; cent = centesimi; pound = sterline sterlina;
            franc = franchi; yen = yen; yuan = yuan; rouble = rubli; hryvnia = grivne; lira = lire; rupee = rupie;
            km = chilometri chilometro; m = metri metro; cm = centimetri; mm = millimetri; mile = miglia;
            kmh = chilometri_orari chilometri_all'ora; kg = chilogrammi chili chilo; g = grammi;
            t = tonnellate tonnellata; ha = ettari; km2 = chilometri_quadrati; m2 = metri_quadrati metri_quadri;
            l = litri; barrel = barili; mw = megawatt; gw = gigawatt; degree = gradi; degree:C = gradi_celsius;
            second = secondi; minute = minuti minuto; hour = ore ora; day = giorni giorno; week = settimane settimana;
            month = mesi mese; year = anni anno; decade = decenni decennio; century = secoli secolo"""),
        between=listed("di"),
    ),
    times=Times(
        months=entries("""
            1 = gennaio gen; 2 = febbraio feb; 3 = marzo mar; 4 = aprile apr; 5 = maggio mag; 6 = giugno giu;
            7 = luglio lug; 8 = agosto ago; 9 = settembre set sett; 10 = ottobre ott; 11 = novembre nov;
            12 = dicembre dic"""),
        weekdays=entries("0 = lunedì; 1 = martedì; 2 = mercoledì; 3 = giovedì; 4 = venerdì; 5 = sabato; 6 = domenica"),
        words=entries("""
            relative:day-1 = ieri ieri_sera;
            relative:day+0 = oggi stasera stamattina stanotte questa_mattina questa_sera; relative:day+1 = domani;
            relative:day-2 = l'altro_ieri avantieri; relative:day+2 = dopodomani;
            shift:-1 = scorso scorsa scorsi scorse ultimo ultima ultimi ultime passato;
            shift:+0 = questo questa quest questi; shift:+1 = prossimo prossima prossimi prossime; ago = fa; in = in;
            hence = tra fra entro; later = dopo; unit:day = giorno giorni; unit:week = settimana settimane;
            unit:month = mese mesi; unit:year = anno anni; unit:hour = ora; unit:minute = minuto minuti;
            unit:weekend = fine_settimana weekend; unit:decade = decennio; unit:century = secolo;
            unit:quarter = trimestre; unit:half = semestre; season:21 = primavera; season:22 = estate;
            season:23 = autunno; season:24 = inverno; edge:0 = inizio inizio_di inizi_di inizi_del;
            edge:1 = metà metà_di metà_del; edge:2 = fine fine_di fine_del; about = circa verso intorno_al attorno_al;
            since = dal da dall' a_partire_dal; until = fino_a fino_al entro_il sino_al; before = prima_di prima_del;
            between = tra_il fra_il; to = al a; and = e; noon = mezzogiorno;
            part = mattina sera pomeriggio notte mattino serata ora_locale; at = alle ore alle_ore;
            filler = il lo la l i gli le ' di del dell della nel nell nella nei negli degli dei , . ( );
            holiday:12-25 = natale giorno_di_natale; holiday:12-24 = vigilia_di_natale; holiday:12-31 = san_silvestro;
            holiday:1-1 = capodanno; holiday:8-15 = ferragosto"""),
        decade_word="anni",
    ),
    names=Names(
        particles=listed("di de della del dei degli delle van von der den"),
        roles=listed("""
            allenatore ambasciatore ambasciatrice amministratore analista assessore attaccante attivista attore attrice
            autore autrice avvocata avvocato cancelliere candidata candidato cantante capitano capo colonnello
            commissaria commissario consigliera consigliere deputata deputato direttore direttrice dott dr economista
            ex-presidente figlia figlio fondatore fondatrice fratello generale giocatore giornalista giudice
            governatore governatrice imprenditore imprenditrice infermiere ingegnere leader madre marito medico
            ministra ministro moglie padre papa politologo portavoce portiere premier presidente principe principessa
            procuratore professore professoressa re regina responsabile ricercatore ricercatrice scrittore scrittrice
            segretaria segretario senatore senatrice sig signor signora sindaca sindaco sociologo sorella
            sottosegretaria sottosegretario storico vedova vescovo vicepresidente amministratrice soprintendente
            ingegnera geologo geologa biologo biologa assessora architetto architetta rettore rettrice prefetto
            prefetta questore armatore armatrice agronomo agronoma"""),
        groups=listed("""
            polizia carabinieri manifestanti residenti abitanti persone passeggeri vittime sopravvissuti soldati
            lavoratori operai studenti insegnanti medici pazienti soccorritori pompieri migranti rifugiati agricoltori
            pescatori tifosi elettori consumatori clienti genitori famiglie scienziati ricercatori inquirenti autorità
            deputati attivisti testimoni sospetti turisti bambini equipaggio civili ribelli"""),
        strangers=True,
        plural_endings=in_order("i e"),
        where=listed("a ad in"),
    ),
    quotations=Quotations(
        saying=(
            r"dett[oa]|dice|disse|dicono|dichiar\w+|afferm\w+|spieg\w+|aggiun\w+|assicur\w+|sottoline\w+|rispo\w+|"
            r"chiest\w+|chiede\w*|scritt\w+|scrive\w*|secondo|annunci\w+|defini\w+|chiam\w+|sosten\w+|ribad\w+|"
            r"conclu\w+|ricord\w+|denunci\w+|critic\w+|promess\w+|osserv\w+|comment\w+"
        ),
        mentioning=(
            r"intitolat\w+|cosiddett\w+|chiamat[oaie]|soprannominat\w+|parola|termine|film|libro|canzone|quotidiano|"
            r"serie"
        ),
        negation=r"non|no|mai|nessun\w*|niente|nulla|senza|né|neppure|neanche|se|tranne",
    ),
    questions=Questions(
        opening=in_order("""
            chi che che_cosa cosa quale quali quando dove perché come quanto quanta quanti quante a_chi di_chi in_che
            se fino_a_che da_dove con_chi per_quale in_quale a_quale a_che"""),
        asking=r"Chi|Che cosa|Quale|Quali|Quando|Dove|Perché|Come|Quanto|Quanta|Quanti|Quante|Sarà|Saranno|Potrà",
        left_open=(
            r"incert\w+|ignot\w+|sconosciut\w+|non (?:è|era) chiaro|resta da (?:vedere|capire)|da chiarire|non si sa|"
            r"senza risposta"
        ),
    ),
)
