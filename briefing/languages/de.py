"""German."""

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

_ENDINGS = "e,er,es,en,em"
_DAYPARTS = ",s,abend,morgen,nacht,nachmittag,vormittag,mittag"

LANGUAGE = Language(
    code="de",
    name="German",
    absent="""
        morphology.past morphology.prefixes function_words.accented_is function_words.several
        speech.contrasts speech.ambiguous speech.singular speech.articles speech.relational speech.clitics
        speech.forward speech.telling speech.addressing speech.clausal speech.proclitics speech.plain.beside
        numbers.half numbers.rounding.below_after numbers.rounding.above_after numbers.rounding.around_after
        times.decade_word names.role_stems names.surname names.plural_endings names.verbs_first
        names.of_places names.individuals names.given names.common names.inflected names.plural
        names.singular_only""",
    script=Script(nouns_capitalised=True),
    morphology=Morphology(
        suffixes=listed("""
            ungen ung heiten heit keiten keit ischen ische isch lichen liche lich enden ende end ern erin innen tete
            teten tet ten ter tes tem test te est em en er es et st e n s t"""),
    ),
    function_words=FunctionWords(
        empty=listed("""
            der die das den dem des ein eine einen einem einer eines und oder aber denn sondern doch als wie wenn dass
            ob weil da damit obwohl während nachdem bevor bis seit in im an am auf aus bei beim mit von vom zu zum zur
            nach vor über unter zwischen durch für gegen ohne um hinter neben ist sind war waren sei seien sein bin
            bist wird werden wurde wurden worden werde hat haben hatte hatten habe kann können konnte konnten muss
            müssen musste mussten soll sollen sollte sollten will wollen wollte wollten darf dürfen durfte mag mochte
            mochten ich du er sie es wir ihr mich dich sich uns euch ihn ihm ihnen mein dein unser euer seine seinen
            seinem seiner seines ihre ihren ihrem ihrer ihres dies diese dieser dieses diesen diesem jene jener jenes
            man wer was wen wem wo wann warum welche welcher welches nicht kein keine keinen keinem keiner keines auch
            noch nur schon sehr so dann dort hier nun ja nein mehr etwa immer wieder sagte sagt sagten sagen erklärte
            erklärt zufolge laut dabei dazu daran darauf davon dafür dagegen darin darüber selbst alle alles allem
            aller allen viele einige andere anderen anderer ab"""),
        opening=listed("""
            ab aber alle allerdings als am an anstatt auch auf aus außerdem bei beide beiden beim bereits bevor bis
            bisher bislang da dabei dafür dagegen daher damals damit danach daran darauf darum darüber das dass davon
            davor dazu dein dem den denn dennoch der derzeit des deshalb die diese dieser dieses doch dort drei durch
            ebenfalls ein eine einem einen einer eines einige entweder er erst es etwa falls fast fünf für gegen
            gestern haben hat hatte heute hier hingegen hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in
            indem insgesamt insofern inzwischen ist jede jeden jeder jedes jedoch jener jetzt kein keine knapp laut man
            mehr mehrere mein mindestens mit morgen nach nachdem neben nicht nie niemals noch nun nur ob obwohl oder
            ohne rund schließlich schon sein seine seinem seinen seiner seit sich sie sind so sobald sodass solange
            somit sondern sowie später statt trotz trotzdem um und unser unter unterdessen viel viele vier vom von vor
            wann war waren warum was weder wegen weil welche welcher welches wenig wenige weniger wenn wer werden wie
            wieder wir wird wo wurde während zu zudem zuletzt zum zunächst zur zwar zwei über"""),
        definite=listed("das dem den der des die diese diesem diesen dieser"),
        indefinite=listed("ein eine einem einen einer"),
        links=listed("von vom der des für in im bei beim und am aus"),
        genitives=listed("der des von"),
        pronouns=entries("any = er ihm ihn sein seine seiner sie ihr ihre ihrer es"),
        known=listed("der die"),
    ),
    speech=Speech(
        cues=cues(
            say="""
            sagt:,e,en,est sagen hat_gesagt gesagt erklärt:,e,en teilt_mit teilte_mit teilten_mit teilt:,e,en mitgeteilt
            schrieb:,en schreib:t,en geschrieben beton:t,te,en,ten mein:t,te,en,ten antwort:et,ete,en,eten geantwortet
            fragt:,e,en gefragt warn:t,te,en,ten gewarnt ergänz:t,te,en,ten versicher:t,te,n,ten
            behaupt:et,ete,en,eten verspr:icht,ach,echen,achen versprochen räumte_ein räumt_ein eingeräumt
            kündigt:,e,en angekündigt berichtet:,e,en berichten entgegnet:,e,en unterstr:eicht,ich,ichen
            bekräftig:t,te,en,ten beklag:t,te,en,ten kommentier:t,te,en,ten mahn:t,te,en,ten gemahnt
            spr:icht,ach,achen sprechen argumentier:t,te,en,ten urteil:t,te,en,ten resümier:t,te,en,ten twitter:t,te
            äußert:,e,en geäußert vermut:et,ete,en,eten prognostizier:t,te,en so verkünd:et,ete,eten,en wies_zurück
            weist_zurück zitiert:,e,en dementier:t,te,en,ten lobt:,e,en rief riefen ruft rufen erwider:t,te,n,ten
            bestr:itt,itten,eitet,eiten""",
            hold="""
            forder:t,te,n,ten gefordert verlang:t,te,en,ten will wollen wollte:,n möchte:,n wünsch:t,te,en,ten
            glaub:t,te,en,ten denk:t,en dachte:,n hoff:t,te,en,ten fürcht:et,ete,en,eten unterstütz:t,te,en,ten
            lehn:t,te,en,ten ablehnt ablehnte abgelehnt begrüß:t,te,en,ten kritisier:t,te,en,ten verurteil:t,te,en,ten
            befürwort:et,ete,en,eten plan:t,te,en,ten beabsichtig:t,te,en,ten erwart:et,ete,en,eten
            bezweifel:t,te,n,ten befürcht:et,ete,en,eten droh:t,te,en,ten
            widerspr:icht,ach,echen,achen verteidig:t,te,en,ten bevorzug:t,te,en,ten akzeptier:t,te,en,ten
            weiger:t,te,n,ten stimm:t,te,en,ten gestimmt zweifel:t,te,n,ten hält halten hielt sieht sehen sah
            bedauer:t,te,n,ten wirft warf werfen warfen beschuldig:t,te,en,ten""",
            adding="und_fügte_hinzu fügte_hinzu fügt_hinzu",
            noun="""
            aussage:,n erklärung forderung:,en behauptung:,en vorwurf kritik meinung ansicht warnung ankündigung tweet
            mitteilung stellungnahme wunsch bitte versprechen ablehnung einschätzung angaben worten""",
            according="""
            laut gemäß nach_angaben_von nach_angaben nach_den_worten_von nach_den_worten nach_ansicht_von nach_ansicht
            nach_meinung nach_einschätzung nach_aussage nach_aussagen aus_sicht""",
            after="zufolge",
        ),
        that=listed("dass daß ob wie warum weshalb"),
        indirect=listed("ob wie warum weshalb"),
        joins=("und", "oder", "aber", "doch", "sondern", "sowie"),
        subordinators=listed("dass daß ob weil während wenn als obwohl nachdem bevor da denn damit wie warum sobald"),
        relatives=listed("welcher welche welches dessen deren"),
        prepositions=listed("""
            in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter gegen für durch um seit zwischen
            wegen trotz ohne gegenüber laut neben hinter ab bis während per pro"""),
        auxiliaries=listed("""
            hat haben hatte hatten habe ist sind war waren sei wird werden wurde wurden würde würden kann können könnte
            soll sollen sollte muss müssen darf dürfen will sich nicht nie auch"""),
        adverbs=listed("""
            auch noch dann danach zuvor später bereits schon jedoch zudem außerdem ferner weiter dagegen hingegen
            erneut wiederum nun jetzt heute gestern indes inzwischen schließlich daraufhin einst immer oft allerdings
            deshalb dort hier öffentlich ausdrücklich zunächst"""),
        passives=listed("wird werden wurde wurden worden"),
        by=listed("von vom durch"),
        determiners=listed("""
            der die das den dem des ein eine einen einem einer eines dieser diese dieses jeder jede alle kein keine"""),
        possessives=listed("sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres"),
        pronouns=listed("er sie es"),
        many=listed("es"),
        first_persons=listed("wir ich du man ihr"),
        participles=listed("""
            gesagt erklärt mitgeteilt geschrieben betont geantwortet gefragt gewarnt ergänzt versichert behauptet
            versprochen eingeräumt angekündigt berichtet unterstrichen bekräftigt geäußert gefordert verlangt abgelehnt
            begrüßt kritisiert verurteilt unterstützt gestimmt gehofft bezweifelt gemahnt dementiert verkündet gelobt
            zurückgewiesen geplant erwartet vorgeworfen verteidigt bedauert"""),
        indefinite=listed("""
            ein eine einige mehrere viele manche zwei drei vier fünf zahlreiche etliche niemand jemand andere"""),
        inverts=True,
        inflects=True,
        perfect=listed("hat habe haben hatte hatten"),
        beside=listed("so"),
        verb_last=True,
        times=listed("""
            montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni
            juli august september oktober november dezember montagabend morgen abend heute gestern vormittag nachmittag
            woche jahr"""),
        stances=entries("""
            denies = bestreit bestritt dementier leugn; warns = warn; demands = forder verlang pocht drängt;
            opposes = lehn ablehn widersprech widersprich widersprach weiger;
            supports = unterstütz befürwort begrüß lob; offers = bietet bot schlägt schlug versprach verspricht;
            criticises = kritisier wirft warf verurteil beklag"""),
        plain=PlainSpeech(
            verbs=listed("""
                sagt:,e,en sagen gesagt hat_gesagt erklärt:,e,en teilt:,e,_mit,e_mit,en_mit mitgeteilt
                schreibt schrieb:,en geschrieben betont:,e,en ergänzt:,e,en so"""),
            perfect=listed("hat haben hatte hatten auch"),
            joins=listed("und aber doch"),
            before_times=listed("am im in um vom diesen letzten der den"),
            settings=r"in einer (?:erklärung|mitteilung|pressekonferenz)|vor journalisten",
        ),
        ahead=r"wird|werden|soll|sollen|will|wollen|plant|planen|muss|müssen|voraussichtlich|geplant",
        back=(
            r"war|waren|wurden?|hatten?|hat|haben|kam|kamen|ging|gingen|gab|gaben|fand|fanden|starb|starben|begann|"
            r"traf|brach|stieg|fiel|verließ|beschloss|\w{2,}(?:rte|zte|hte|gte|lte|ndete|chnete|ierten)"
        ),
    ),
    negation=Negation(
        direct=listed("ohne"),
        wide=listed("""
            nicht kaum weder kein keine keinen keinem keiner keines nie niemals niemand niemanden niemandem nichts
            nirgends nirgendwo"""),
        verbs=listed("""
            bestreit bestritt bestritten bestreitet weiger weigert weigerte vermeid vermied leugn verzicht dementiert
            dementierte dementieren hindert hinderte"""),
    ),
    numbers=Numbers(
        one=listed("ein eine einen einem einer eines eins"),
        cardinals=entries("""
            0 = null; 1.5 = anderthalb eineinhalb einenhalb; 2 = zwei zwo; 3 = drei; 4 = vier; 5 = fünf; 6 = sechs;
            7 = sieben; 8 = acht; 9 = neun; 10 = zehn; 11 = elf; 12 = zwölf; 13 = dreizehn; 14 = vierzehn;
            15 = fünfzehn; 16 = sechzehn; 17 = siebzehn; 18 = achtzehn; 19 = neunzehn; 20 = zwanzig;
            30 = dreißig dreissig; 40 = vierzig; 50 = fünfzig; 60 = sechzig; 70 = siebzig; 80 = achtzig;
            90 = neunzig"""),
        scales=entries("""
            100 = hundert; 1000 = tausend; 1000000 = million millionen mio mill; 1000000000 = milliarde milliarden mrd;
            1000000000000 = billion billionen bio"""),
        plural_scales=entries("100 = hunderte hunderten hunderter; 1000 = tausende tausenden tausender"),
        ordinals=entries(
            """
            1 = erst:+; 2 = zweit:+; 3 = dritt:+; 4 = viert:+; 5 = fünft:+; 6 = sechst:+; 7 = siebt:+ siebent:+;
            8 = acht:+; 9 = neunt:+; 10 = zehnt:+; 11 = elft:+; 12 = zwölft:+; 13 = dreizehnt:+; 14 = vierzehnt:+;
            15 = fünfzehnt:+; 16 = sechzehnt:+; 17 = siebzehnt:+; 18 = achtzehnt:+; 19 = neunzehnt:+; 20 = zwanzigst:+;
            30 = dreißigst:+; 40 = vierzigst:+; 50 = fünfzigst:+; 60 = sechzigst:+; 70 = siebzigst:+; 80 = achtzigst:+;
            90 = neunzigst:+
            """,
            _ENDINGS,
        ),
        fractions=entries("""
            2 = hälfte halbe halben halb halbes halber; 3 = drittel dritteln; 4 = viertel vierteln;
            5 = fünftel fünfteln; 6 = sechstel; 8 = achtel; 10 = zehntel"""),
        vague=entries("""
            10 = dutzende dutzenden; 10000 = zehntausende zehntausenden; 100000 = hunderttausende hunderttausenden"""),
        collective=entries("12 = dutzend"),
        several=listed("einige mehrere paar etliche viele"),
        join=listed("und"),
        parts=entries("+0.5 = einhalb; 1 = ein; & = und; x100 = hundert; x1000 = tausend"),
        one_word_ordinal=r"(.+?)s?te[rsnm]?",
        weak=listed("acht erste erster erstes ersten erstem halb halbe halben halbes"),
        ranges=listed("bis oder und auf"),
        rounding=Rounding(
            below=in_order("fast beinahe knapp nahezu unter weniger_als annähernd"),
            above=in_order("mehr_als über gut mindestens wenigstens"),
            around=in_order("etwa rund ungefähr circa ca zirka"),
        ),
        comma_decimals=True,
        bare_scales=True,
        one_word=True,
        dotted_ordinals=True,
    ),
    units=Units(
        words=entries("""
            % = prozent; point:% = prozentpunkte prozentpunkten prozentpunkt; point = punkte punkten;
            bp = basispunkte basispunkten; permille = promille; dollar = dollar dollars us-dollar;
            dollar:CA = kanadische_dollar; euro = euro euros; cent = cent; pound = pfund;
            franc = franken schweizer_franken; yen = yen; yuan = yuan; rouble = rubel; hryvnia = hrywnja griwna;
            lira = lira; rupee = rupien; krone = kronen; zloty = zloty; km = kilometer kilometern kilometers;
            m = meter metern meters; cm = zentimeter zentimetern; mm = millimeter millimetern; mile = meilen meile;
            foot = fuß; kmh = stundenkilometer kilometer_pro_stunde kilometern_pro_stunde; kg = kilogramm kilo;
            g = gramm; t = tonnen tonne; ha = hektar; km2 = quadratkilometer quadratkilometern;
            m2 = quadratmeter quadratmetern; l = liter litern; barrel = barrel fass; mw = megawatt; gw = gigawatt;
            degree = grad; degree:C = grad_celsius; second = sekunden sekunde; minute = minuten minute;
            hour = stunden stunde std; day = tage tagen tag; week = wochen woche; month = monate monaten monat;
            year = jahre jahren jahr jährige jähriger jährigen jähriges; decade = jahrzehnte jahrzehnten jahrzehnt;
            century = jahrhunderte jahrhunderten jahrhundert"""),
        between=listed(". us"),
    ),
    times=Times(
        months=entries("""
            1 = januar jan jänner; 2 = februar feb feber; 3 = märz; 4 = april apr; 5 = mai; 6 = juni; 7 = juli;
            8 = august aug; 9 = september sept; 10 = oktober okt; 11 = november nov; 12 = dezember dez"""),
        weekdays=entries(
            """
            0 = montag:+; 1 = dienstag:+; 2 = mittwoch:+; 3 = donnerstag:+; 4 = freitag:+; 5 = samstag:+ sonnabend:+;
            6 = sonntag:+
            """,
            _DAYPARTS,
        ),
        words=entries(
            """
            relative:day-1 = gestern; relative:day+0 = heute; relative:day+1 = morgen; relative:day-2 = vorgestern;
            relative:day+2 = übermorgen; shift:-1 = letzt:+ vergangen:+ vorig:+;
            shift:+0 = dies:+ laufend:+ im_laufenden; shift:+1 = nächst:+ kommend:+; ago = vor; in = in im;
            later = danach; unit:day = tag tage tagen; unit:week = woche wochen;
            unit:month = monat monate monaten monats; unit:year = jahr jahre jahren jahres; unit:hour = stunde stunden;
            unit:minute = minute minuten; unit:weekend = wochenende; unit:decade = jahrzehnt;
            unit:century = jahrhundert jahrhunderts; unit:quarter = quartal quartals; unit:half = halbjahr jahreshälfte;
            season:21 = frühling frühjahr; season:22 = sommer sommers; season:23 = herbst; season:24 = winter;
            edge:0 = anfang beginn früh:+; edge:1 = mitte; edge:2 = ende spät:+; about = etwa rund ungefähr circa ca;
            since = seit ab von vom; after = nach; until = bis bis_zum; between = zwischen; and = und;
            part = abend nacht vormittag mittag früh morgens abends nachmittags ortszeit; hours = uhr;
            filler = am um den der das des dem , . ( ) zum zur nachmittag; zone:+01:00 = mez; zone:+02:00 = mesz;
            holiday:12-24 = heiligabend; holiday:12-31 = silvester; holiday:1-1 = neujahr neujahrstag;
            holiday:12-25 = erster_weihnachtstag
            """,
            _ENDINGS,
        ),
        decade_endings=listed("er ern"),
        counted_in=True,
        before_is_ago=True,
    ),
    names=Names(
        particles=listed("von van der den zu zur de la bin al"),
        endings=listed("s"),
        calendar=listed("""
            april august dezember dienstag donnerstag februar freitag januar juli juni jänner mai mittwoch montag märz
            november oktober ostern samstag september sonnabend sonntag weihnachten"""),
        roles=listed("""
            bruder cousin cousine dr ehefrau ehemann frau fürst graf gräfin herr kaiser mutter onkel prinz prinzessin
            prof schwester sohn tante tochter vater witwe witwer"""),
        role_tails=in_order("""
            abgeordnete abgeordneten abgeordneter analyst analysten analystin anwalt anwalts anwältin arzt autor
            autorin beauftragte beauftragten beauftragter berater beraterin biologe biologin bischof bischöfin
            botschafter botschafterin bürgermeister bürgermeisterin chef chefin chefs coach direktor direktorin
            direktors experte experten expertin forscher forscherin führer führerin general generalsekretär gouverneur
            gouverneurin gründer gründerin historiker historikerin intendant intendantin journalist journalistin
            kandidat kandidaten kandidatin kanzler kanzlerin kanzlers kapitän kommissar kommissarin kriminologe
            kriminologin könig königin landrat landrätin lehrer lehrerin leiter leiterin leiters manager managerin
            minister ministerin ministers mitglied oberst offizier papst pfarrer pfarrerin politiker politikerin
            politologe politologin premier professor professorin präsident präsidenten präsidentin psychologe
            psychologin redakteur redakteurin regisseur regisseurin richter richterin schauspieler schauspielerin
            schriftsteller schriftstellerin sekretär sekretärin senator senatorin soziologe soziologin spieler
            spielerin sprecher sprecherin sprechers staatsanwalt staatsanwältin student studentin stürmer sänger
            sängerin torwart trainer trainerin unternehmer unternehmerin virologe virologin vorsitzende vorsitzenden
            vorsitzender vorstand wissenschaftler wissenschaftlerin ärztin ökonom ökonomen ökonomin"""),
        adjectives=in_order("sche scher schen schem ige iger igen"),
        groups=listed("""
            Polizei Demonstranten Bewohner Anwohner Menschen Passagiere Fahrgäste Opfer Überlebende Soldaten Truppen
            Arbeiter Beschäftigte Streikende Studenten Schüler Lehrer Ärzte Patienten Retter Feuerwehrleute Flüchtlinge
            Bauern Landwirte Fischer Fans Anhänger Wähler Verbraucher Kunden Eltern Familien Wissenschaftler Forscher
            Ermittler Behörden Beamte Abgeordnete Aktivisten Kritiker Zeugen Verdächtige Touristen Kinder Besatzung
            Zivilisten Feuerwehr Angreifer Kämpfer"""),
        strangers=True,
        no_verbs=in_order("laut zufolge"),
        where=listed("in im aus nach bei"),
    ),
    quotations=Quotations(
        saying=(
            r"sag(?:t|te|ten|en)|erklär\w+|teil(?:t|te|ten)|schr(?:eibt|ieb)\w*|betont\w*|fordert\w*|meint\w*|so|"
            r"nennt|nannte\w*|bezeichnet\w*|antwort\w+|fragt\w*|kritisiert\w*|warnt\w*|ergänzt\w*|heißt|hieß|laut|"
            r"spr(?:icht|ach)|zitiert\w*|versicher\w+|verspr\w+|behaupt\w+|sprach\w*|fügt\w*"
        ),
        mentioning=r"so ?genannte\w*|namens|titel|begriff\w*|wort|motto|film\w*|buch\w*|song|zeitung|magazin\w*|serie",
        negation=r"nicht|nichts|nie|niemals|kein\w*|niemand\w*|weder|noch|ohne|kaum|nirgends|falls|wenn|außer",
    ),
    questions=Questions(
        opening=in_order("""
            wer wen wem wessen was wann wo woher wohin warum weshalb wieso wie wieviel welche welcher welches welchen
            welchem ob wird werden kann können soll sollen ist sind hat haben muss müssen darf wurde womit wofür worauf
            woran worüber in_welchem in_welcher auf_welche unter_welchen bis_wann seit_wann"""),
        asking=(
            r"Wer|Wen|Wem|Wessen|Was|Wann|Wo|Woher|Wohin|Warum|Wie|Welche|Welcher|Welches|Welchen|Wird|Werden|Ist|"
            r"Sind|Hat|Haben|Kann|Können|Soll|Sollen"
        ),
        left_open=r"unklar|ungewiss|unbekannt|fraglich|ungeklärt|steht nicht fest|bleibt offen|ist offen|noch offen",
    ),
)
