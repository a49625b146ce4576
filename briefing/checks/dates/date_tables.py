"""Tables of time words in twelve languages, read by `date_words`.

Months and weekdays are listed in order, their forms joined by `|`, a space inside one written `_`; the rest is
`code = word, word;`, the codes being the kinds of `date_words.TimeWord`. A `+` stands for the endings of the language,
a `*` for the parts of the day that German writes onto a weekday.
"""

from __future__ import annotations

from typing import Final, NamedTuple


class TimeTable(NamedTuple):
    """The time words of a language: months and weekdays in order, the others by code, the endings of a `+`."""

    months: str
    weekdays: str
    others: str
    endings: str = ""


ZONES: Final = """zone+00:00 = gmt, utc, z; zone+01:00 = cet, bst, wat; zone+02:00 = cest, eet, cat, sast; zone+03:00 =
    eest, msk, eat, trt; zone+05:30 = indian standard time; zone+08:00 = sgt, hkt, awst; zone+09:00 = jst,
    kst; zone+10:00 = aest; zone+11:00 = aedt; zone-05:00 = est; zone-04:00 = edt; zone-06:00 = cst;
    zone-05:00 = cdt; zone-07:00 = mst; zone-06:00 = mdt; zone-08:00 = pst; zone-07:00 = pdt; zoneET = et;
    zoneCT = ct; zonePT = pt"""

TIME_TABLES: Final = {
    "en": TimeTable(
        "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug "
        "september|sep|sept october|oct november|nov december|dec",
        "monday|mon|mondays tuesday|tue|tues|tuesdays wednesday|wed|wednesdays "
        "thursday|thu|thur|thurs|thursdays friday|fri|fridays saturday|sat|saturdays "
        "sunday|sun|sundays",
        """relativeday-1 = yesterday, last night, last evening; relativeday+0 = today, tonight, this morning, this
        afternoon, this evening; relativeday+1 = tomorrow; relativeday-2 = day before yesterday; relativeday+2 =
        day after tomorrow; shift-1 = last, past, previous; shift+0 = this, current; shift+1 = next, coming,
        upcoming, following; ago = ago, earlier this; in = in; hence = from now; later = later, after that;
        second = second; unitday = day, days; unitweek = week, weeks; unitmonth = month, months; unityear =
        year, years; unithour = hour, hours; unitminute = minute, minutes; unitweekend = weekend; unitdecade =
        decade, decades; unitcentury = century; unitquarter = quarter; unithalf = half; season21 = spring;
        season22 = summer; season23 = autumn, fall; season24 = winter; edge0 = early, beginning of, start of,
        early in; edge1 = mid, middle of; edge2 = late, end of, late in, later in; about = about, around,
        approximately, circa, roughly, some time, some time in; after = after; before = before; between =
        between; since = since, as of, starting, beginning, from; until = until, till, up to, by, to, through;
        and = and; noon = noon, midday; part = almost, nearly, morning, afternoon, evening, night, overnight,
        midnight, shortly, local time, local, evenings, mornings, dawn; meridiem0 = a . m ., am, a . m;
        meridiem12 = p . m ., pm, p . m; hours = o ' clock, hours gmt;
        filler = on, at, over, throughout, the, of, ', s, ',', .,
        (, ), during, early on, late on; zoneET = eastern time, eastern; zonePT = pacific time; zoneCT = central
        time; zone+03:00 = moscow time; zone+08:00 = beijing time; holiday12-25 = christmas day, christmas;
        holiday12-24 = christmas eve; holiday12-31 = new year ' s eve; holiday1-1 = new year ' s day;
        holiday2-14 = valentine ' s day; holiday5-1 = may day; holiday3-8 = international women ' s day;
        holiday10-31 = halloween""",
    ),
    "de": TimeTable(
        "januar|jan|jänner februar|feb|feber märz april|apr mai juni juli august|aug september|sept "
        "oktober|okt november|nov dezember|dez",
        "montag* dienstag* mittwoch* donnerstag* freitag* samstag*|sonnabend* sonntag*",
        """relativeday-1 = gestern; relativeday+0 = heute; relativeday+1 = morgen; relativeday-2 = vorgestern;
        relativeday+2 = übermorgen; shift-1 = letzt+, vergangen+, vorig+; shift+0 = dies+, laufend+, im
        laufenden; shift+1 = nächst+, kommend+; ago = vor; in = in, im; later = später, danach; unitday = tag,
        tage, tagen; unitweek = woche, wochen; unitmonth = monat, monate, monaten, monats; unityear = jahr,
        jahre, jahren, jahres; unithour = stunde, stunden; unitminute = minute, minuten; unitweekend =
        wochenende; unitdecade = jahrzehnt; unitcentury = jahrhundert, jahrhunderts; unitquarter = quartal,
        quartals; unithalf = halbjahr, jahreshälfte; season21 = frühling, frühjahr; season22 = sommer, sommers;
        season23 = herbst; season24 = winter; edge0 = anfang, beginn, früh+; edge1 = mitte; edge2 = ende, spät+;
        about = etwa, rund, ungefähr, circa, ca, um; since = seit, ab, von, vom; after = nach; until = bis, bis
        zum; between = zwischen; and = und; part = abend, nacht, vormittag, nachmittag, mittag, früh, morgens,
        abends, nachmittags, ortszeit; hours = uhr; filler = am, um, den, der, das, des, dem, ',', ., (, ), zum,
        zur, nachmittag; zone+01:00 = mez; zone+02:00 = mesz; holiday12-24 = heiligabend; holiday12-31 =
        silvester; holiday1-1 = neujahr, neujahrstag; holiday12-25 = erster weihnachtstag""",
        "e er es en em",
    ),
    "fr": TimeTable(
        "janvier|janv février|févr mars avril|avr mai juin juillet|juil août septembre|sept "
        "octobre|oct novembre|nov décembre|déc",
        "lundi mardi mercredi jeudi vendredi samedi dimanche",
        """relativeday-1 = hier, hier soir; relativeday+0 = aujourd ' hui, ce matin, ce soir, cet après - midi;
        relativeday+1 = demain; relativeday-2 = avant - hier; relativeday+2 = après - demain; shift-1 = dernier,
        dernière, derniers, dernières, passé, passée; shift+0 = ce, cet, cette, ces, en cours; shift+1 =
        prochain, prochaine, prochains, prochaines; ago = il y a; in = en; hence = dans; later = plus tard,
        après que; unitday = jour, jours; unitweek = semaine, semaines; unitmonth = mois; unityear = an, ans,
        année, années; unithour = heure, heures; unitminute = minute, minutes; unitweekend = week - end,
        weekend; unitdecade = décennie; unitcentury = siècle; unitquarter = trimestre; unithalf = semestre;
        season21 = printemps; season22 = été; season23 = automne; season24 = hiver; edge0 = début, au début de,
        au début du; edge1 = mi, mi -, milieu; edge2 = fin; about = environ, vers, autour; since = depuis, à
        partir de, à partir du, dès; after = après; until = jusqu ' en, jusqu ' au, jusqu ' à, d ' ici, d ' ici
        à, d ' ici au; before = avant; between = entre; to = au, à; and = et; noon = midi; part = matin, soir,
        après - midi, nuit, soirée, matinée, heure locale; hours = h; filler = le, la, l, les, ', d, des, de,
        du, ',', ., (, ), dans la, dans le, au cours de; zone+01:00 = hec; holiday12-25 = noël, jour de noël;
        holiday1-1 = jour de l ' an; holiday7-14 = fête nationale du 14 juillet""",
    ),
    "es": TimeTable(
        "enero|ene febrero|feb marzo abril|abr mayo junio|jun julio|jul agosto|ago "
        "septiembre|setiembre|sept octubre|oct noviembre|nov diciembre|dic",
        "lunes martes miércoles jueves viernes sábado|sábados domingo|domingos",
        """relativeday-1 = ayer, anoche; relativeday+0 = hoy, esta noche, esta mañana, esta tarde; relativeday+1 =
        mañana; relativeday-2 = anteayer, antes de ayer; relativeday+2 = pasado mañana; shift-1 = pasado,
        pasada, último, última, últimos, últimas, pasados; shift+0 = este, esta, estos; shift+1 = próximo,
        próxima, próximos, próximas, que viene; ago = hace; in = en; hence = dentro de; later = después, más
        tarde; unitday = día, días; unitweek = semana, semanas; unitmonth = mes, meses; unityear = año, años;
        unithour = hora, horas; unitminute = minuto, minutos; unitweekend = fin de semana; unitdecade = década;
        unitcentury = siglo; unitquarter = trimestre; unithalf = semestre; season21 = primavera; season22 =
        verano; season23 = otoño; season24 = invierno; edge0 = principios de, comienzos de, inicios de,
        principios del; edge1 = mediados de, mediados del; edge2 = finales de, fines de, finales del; about =
        alrededor de, hacia, aproximadamente, cerca de; since = desde, a partir de, a partir del; after =
        después de, tras; until = hasta; before = antes de, antes del; between = entre; to = a, al; and = y;
        noon = mediodía; part = por la mañana, por la tarde, por la noche, de la mañana, noche, tarde,
        madrugada, hora local; hours = h, horas gmt; at = a las, a la; filler = el, la, los, las, de, del, ',',
        ., (, ); holiday12-25 = navidad, día de navidad; holiday12-24 = nochebuena; holiday12-31 = nochevieja;
        holiday1-1 = día de año nuevo, año nuevo""",
    ),
    "it": TimeTable(
        "gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago "
        "settembre|set|sett ottobre|ott novembre|nov dicembre|dic",
        "lunedì martedì mercoledì giovedì venerdì sabato domenica",
        """relativeday-1 = ieri, ieri sera; relativeday+0 = oggi, stasera, stamattina, stanotte, questa mattina,
        questa sera; relativeday+1 = domani; relativeday-2 = l ' altro ieri, avantieri; relativeday+2 =
        dopodomani; shift-1 = scorso, scorsa, scorsi, scorse, ultimo, ultima, ultimi, ultime, passato; shift+0 =
        questo, questa, quest, questi; shift+1 = prossimo, prossima, prossimi, prossime; ago = fa; in = in;
        hence = tra, fra, entro; later = dopo; unitday = giorno, giorni; unitweek = settimana, settimane;
        unitmonth = mese, mesi; unityear = anno, anni; unithour = ora; unitminute = minuto, minuti; unitweekend
        = fine settimana, weekend; unitdecade = decennio; unitcentury = secolo; unitquarter = trimestre;
        unithalf = semestre; season21 = primavera; season22 = estate; season23 = autunno; season24 = inverno;
        edge0 = inizio, inizio di, inizi di, inizi del; edge1 = metà, metà di, metà del; edge2 = fine, fine di,
        fine del; about = circa, verso, intorno al, attorno al; since = dal, da, dall ', a partire dal; until =
        fino a, fino al, entro il, sino al; before = prima di, prima del; between = tra il, fra il; to = al, a;
        and = e; noon = mezzogiorno; part = mattina, sera, pomeriggio, notte, mattino, serata, ora locale; at =
        alle, ore, alle ore; filler = il, lo, la, l, i, gli, le, ', di, del, dell, della, nel, nell, nella,
        nei, negli, degli, dei, ',',
        ., (, ); holiday12-25 = natale, giorno di natale; holiday12-24 = vigilia di natale; holiday12-31 = san
        silvestro; holiday1-1 = capodanno; holiday8-15 = ferragosto""",
    ),
    "pt": TimeTable(
        "janeiro|jan fevereiro|fev março|mar abril|abr maio junho|jun julho|jul agosto|ago "
        "setembro|set outubro|out novembro|nov dezembro|dez",
        "segunda-feira|segunda terça-feira|terça quarta-feira|quarta quinta-feira|quinta "
        "sexta-feira|sexta sábado|sábados domingo|domingos",
        """relativeday-1 = ontem; relativeday+0 = hoje, esta noite, esta manhã, esta tarde; relativeday+1 = amanhã;
        relativeday-2 = anteontem; relativeday+2 = depois de amanhã; shift-1 = passado, passada, último, última,
        últimos, últimas; shift+0 = este, esta, neste, nesta, deste, desta, nesse, nessa; shift+1 = próximo,
        próxima, próximos, próximas, que vem; ago = há, atrás; in = em; hence = dentro de, daqui a; later =
        depois, mais tarde; unitday = dia, dias; unitweek = semana, semanas; unitmonth = mês, meses; unityear =
        ano, anos; unithour = hora, horas; unitminute = minuto, minutos; unitweekend = fim de semana; unitdecade
        = década; unitcentury = século; unitquarter = trimestre; unithalf = semestre; season21 = primavera;
        season22 = verão; season23 = outono; season24 = inverno; edge0 = início de, início do, começo de,
        princípio de; edge1 = meados de, meados do; edge2 = fim de, final de, finais de, fim do, final do; about
        = cerca de, por volta de, aproximadamente; since = desde, a partir de; after = após, depois de; until =
        até; before = antes de; between = entre; to = a, ao; and = e; noon = meio - dia; part = manhã, tarde,
        noite, à tarde, à noite, de manhã, madrugada, hora local; hours = h; at = às, as; filler = o, os, na,
        no, nas, nos, de, do, da, à, ',', ., (, ); holiday12-25 = natal, dia de natal; holiday12-24 = véspera de
        natal; holiday1-1 = ano novo, dia de ano novo""",
    ),
    "ru": TimeTable(
        "январь|января|январе|янв февраль|февраля|феврале|фев март|марта|марте "
        "апрель|апреля|апреле|апр май|мая|мае июнь|июня|июне июль|июля|июле "
        "август|августа|августе|авг сентябрь|сентября|сентябре|сен октябрь|октября|октябре|окт "
        "ноябрь|ноября|ноябре|ноя декабрь|декабря|декабре|дек",
        "понедельник|понедельника|понедельнику вторник|вторника|вторнику среда|среду|среды|среде "
        "четверг|четверга|четвергу пятница|пятницу|пятницы|пятнице суббота|субботу|субботы|субботе "
        "воскресенье|воскресенья|воскресенью",
        """relativeday-1 = вчера; relativeday+0 = сегодня; relativeday+1 = завтра; relativeday-2 = позавчера;
        relativeday+2 = послезавтра; shift-1 = прошл+, минувш+, последн+; shift+0 = этот, эта, это, эту, этой,
        этого, этом, эти, этих, нынешн+, текущ+; shift+1 = следующ+, будущ+, ближайш+, предстоящ+; ago = назад,
        тому назад; hence = через; later = спустя, позже; unitday = день, дня, дней; unitweek = неделя, недели,
        недель, неделю, неделе; unitmonth = месяц, месяца, месяцев, месяце; unityear = год, года, году, лет,
        годов; unithour = час, часа, часов; unitminute = минуту, минуты, минут; unitweekend = выходные,
        выходных; unitdecade = десятилетие; unitcentury = век, века, веке; unitquarter = квартал, квартала,
        квартале; unithalf = полугодие, полугодии, полугодия; season21 = весна, весной, весны, весну; season22 =
        лето, летом, лета; season23 = осень, осенью, осени; season24 = зима, зимой, зимы, зиму; edge0 = начало,
        начале, начала; edge1 = середина, середине, середины; edge2 = конец, конце, конца; about = около,
        примерно, приблизительно; since = с, со; after = после; until = до, к, по; between = между; and = и;
        noon = полдень; part = утром, вечером, ночью, днем, днём, вечера, утра, местному времени; in = в, во;
        filler = на, ',', ., (, ), г, гг, числа, ночь на; zone+03:00 = мск, по московскому времени, московского
        времени, по москве; holiday1-1 = новый год; holiday3-8 = международный женский день; holiday5-9 = день
        победы""",
        "ый ий ой ая яя ое ее ые ие ого его ую юю ых их ом ем ым им ыми ими ому ему ей",
    ),
    "uk": TimeTable(
        "січень|січня|січні лютий|лютого|лютому березень|березня|березні квітень|квітня|квітні "
        "травень|травня|травні червень|червня|червні липень|липня|липні серпень|серпня|серпні "
        "вересень|вересня|вересні жовтень|жовтня|жовтні листопад|листопада|листопаді "
        "грудень|грудня|грудні",
        "понеділок|понеділка|понеділку вівторок|вівторка|вівторку середа|середу|середи|середі "
        "четвер|четверга|четвергу п'ятниця|п'ятницю|п'ятниці субота|суботу|суботи|суботі "
        "неділя|неділю|неділі",
        """relativeday-1 = вчора, учора; relativeday+0 = сьогодні; relativeday+1 = завтра; relativeday-2 =
        позавчора; relativeday+2 = післязавтра; shift-1 = минул+, останн+; shift+0 = цей, ця, це, цю, цього,
        цієї, цьому, ці, цих, поточн+, нинішн+; shift+1 = наступн+, майбутн+; ago = тому; hence = через, за;
        later = потому, пізніше; unitday = день, дні, днів, дня; unitweek = тиждень, тижня, тижні, тижнів;
        unitmonth = місяць, місяця, місяці, місяців; unityear = рік, року, роки, років, році; unithour = година,
        годину, години, годин; unitminute = хвилину, хвилини, хвилин; unitweekend = вихідні, вихідних;
        unitdecade = десятиліття; unitcentury = століття, столітті; unitquarter = квартал, кварталу, кварталі;
        unithalf = півріччя, півріччі; season21 = весна, навесні, весни, весну; season22 = літо, влітку, літа;
        season23 = осінь, восени, осені; season24 = зима, взимку, зими, зиму; edge0 = початок, початку; edge1 =
        середина, середині; edge2 = кінець, кінці, наприкінці, кінця; about = близько, приблизно, орієнтовно;
        since = з, від, із; after = після; until = до, по; between = між; and = і, та, й; noon = полудень; part
        = вранці, ввечері, увечері, вночі, вдень, ранку, вечора, за місцевим часом; in = у, в; filler = на, о,
        об, ',', ., (, ), р, ніч на; zone+02:00 = eet; zoneKY = за київським часом, за києвом; holiday1-1 =
        новий рік; holiday12-25 = різдво; holiday8-24 = день незалежності""",
        "ий ій а я е є і ого ього у ю их іх ому ьому им ім ими іми ої ьої ою ьою",
    ),
    "ar": TimeTable(
        "يناير|كانون_الثاني فبراير|شباط مارس|آذار أبريل|إبريل|نيسان|افريل مايو|أيار|ماي "
        "يونيو|حزيران|يونيه|جوان يوليو|تموز|يوليه|جويلية أغسطس|آب|أوت سبتمبر|أيلول|شتنبر "
        "أكتوبر|تشرين_الأول نوفمبر|تشرين_الثاني|نونبر ديسمبر|كانون_الأول|دجنبر",
        "الاثنين|الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
        """relativeday-1 = أمس, امس, البارحة, مساء أمس; relativeday+0 = اليوم, الليلة, هذا المساء, صباح اليوم;
        relativeday+1 = غدا, غد; relativeday-2 = أول أمس; relativeday+2 = بعد غد; shift-1 = الماضي, الماضية,
        الفائت, المنصرم, الأخيرة, الماضيين; shift+0 = هذا, هذه, الحالي, الجاري, الحالية, الجارية; shift+1 =
        المقبل, المقبلة, القادم, القادمة; ago = قبل; hence = بعد, خلال; later = لاحقا; unitday = يوم, أيام,
        يوما; dualday = يومين; unitweek = أسبوع, أسابيع, أسبوعا, الأسبوع; dualweek = أسبوعين; unitmonth = شهر,
        أشهر, شهرا, الشهر, شهور; dualmonth = شهرين; unityear = عام, أعوام, سنة, سنوات, العام, السنة, عاما;
        dualyear = عامين, سنتين; unithour = ساعة, ساعات; dualhour = ساعتين; unitminute = دقيقة, دقائق;
        unitweekend = عطلة نهاية الأسبوع, نهاية الأسبوع; unitdecade = عقد; unitcentury = القرن; unitquarter =
        الربع; unithalf = النصف; season21 = الربيع, ربيع; season22 = الصيف, صيف; season23 = الخريف, خريف;
        season24 = الشتاء, شتاء; edge0 = أوائل, بداية, مطلع, مستهل; edge1 = منتصف; edge2 = أواخر, نهاية; about =
        حوالي, نحو, قرابة; since = منذ, ابتداء من, اعتبارا من; until = حتى, لغاية, إلى; between = بين; and = و;
        part = صباحا, مساء, صباح, ليلة, ليل, ظهرا, بعد ظهر, بالتوقيت المحلي; in = في; at = الساعة; filler = يوم,
        شهر, ،, ., (, ), من, بتوقيت, /, ـ; zone+00:00 = غرينتش, جرينتش, بتوقيت غرينتش; zone+03:00 = بتوقيت
        موسكو, بتوقيت السعودية; holiday12-25 = يوم عيد الميلاد; holiday1-1 = رأس السنة الميلادية""",
    ),
    "tr": TimeTable(
        "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
        "pazartesi salı çarşamba perşembe cuma cumartesi pazar",
        """relativeday-1 = dün, dün akşam; relativeday+0 = bugün, bu akşam, bu sabah, bu gece; relativeday+1 =
        yarın; relativeday-2 = evvelsi gün, önceki gün; relativeday+2 = öbür gün; shift-1 = geçen, geçtiğimiz,
        son; shift+0 = bu; shift+1 = gelecek, önümüzdeki; ago = önce, evvel; hence = sonra; unitday = gün, günü,
        günde; unitweek = hafta, haftaki, haftada; unitmonth = ay, ayı, ayın, ayında; unityear = yıl, yılı,
        yılında, yılın, sene, yılının; unithour = saatlik; unitminute = dakika; unitweekend = hafta sonu;
        unitdecade = on yıl; unitcentury = yüzyıl, yüzyılda; unitquarter = çeyreği, çeyreğinde, çeyrek; season21
        = ilkbahar, bahar; season22 = yaz, yazı, yazında; season23 = sonbahar, sonbaharda, sonbaharı; season24 =
        kış, kışı, kışın; edge0 = başı, başında, başlarında, başlarına; edge1 = ortası, ortasında, ortalarında;
        edge2 = sonu, sonunda, sonlarında; about = yaklaşık, civarında, sularında; since = beri, itibaren; until
        = kadar, dek, ile, ila; and = ve; between = arasında; noon = öğlen; part = sabah, akşam, öğleden sonra,
        gece, sabahı, akşamı, gecesi, yerel saatle; at = saat, saatler; filler = ',', ., (, ), ', da, de, ta,
        te, dan, den, tan, ten, a, e, ya, ye, günü, in, ın, un, ün, nin, nın, deki, daki, teki, taki; holiday1-1
        = yılbaşı; zone+03:00 = tsi""",
    ),
    "zh": TimeTable(
        "一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月",
        "周一|星期一|礼拜一|週一 周二|星期二|礼拜二|週二 周三|星期三|礼拜三|週三 "
        "周四|星期四|礼拜四|週四 周五|星期五|礼拜五|週五 周六|星期六|礼拜六|週六 "
        "周日|星期日|星期天|周天|週日",
        """relativeday-1 = 昨天, 昨日, 昨晚; relativeday+0 = 今天, 今日, 今晚, 今晨, 今早; relativeday+1 = 明天,
        明日, 明晚; relativeday-2 = 前天; relativeday+2 = 后天, 後天; relativeweek-1 = 上周, 上星期, 上个星期,
        上週; relativeweek+0 = 本周, 这周, 这个星期, 本週; relativeweek+1 = 下周, 下星期, 下个星期, 下週;
        relativemonth-1 = 上月, 上个月, 上個月; relativemonth+0 = 本月, 这个月; relativemonth+1 = 下月, 下个月,
        下個月; relativeyear-1 = 去年; relativeyear+0 = 今年, 本年; relativeyear+1 = 明年; relativeyear-2 =
        前年; relativeyear+2 = 后年, 後年; relativeweekend-1 = 上周末; relativeweekend+0 = 本周末, 这个周末;
        relativeweekend+1 = 下周末; shift-1 = 过去, 過去; shift+1 = 未来, 未來; ago = 前, 以前, 之前; hence =
        后, 後, 以后, 之后; unityear = 年; unitmonth = 个月, 個月; month = 月; day = 日, 号, 號; unitday = 天;
        unitweek = 周, 星期, 个星期, 週; unithour = 小时, 个小时, 小時; unitminute = 分钟, 分鐘; unitweekend =
        周末; unitdecade = 年代; unitcentury = 世纪, 世紀; unitquarter = 季度; unithalf = 半年; season21 = 春季,
        春天, 春; season22 = 夏季, 夏天, 夏; season23 = 秋季, 秋天, 秋; season24 = 冬季, 冬天, 冬; edge0 = 初,
        上旬; edge1 = 中, 中旬; edge2 = 底, 末, 下旬; about = 大约, 约, 約, 左右, 前后; since = 自, 以来, 起,
        自从, 从, 由; until = 截至, 直到, 止, 至, 到; and = 和, 与; part = 早上, 上午, 凌晨, 晚上, 晚, 晚间,
        夜间, 当地时间, 早; pm = 下午, 晚上, 午後; noon = 中午; hour = 点, 时, 點, 時, 点钟; minute = 分; filler
        = 在, 于, 於, 的, ，, 、, （, ）, 第; zone+08:00 = 北京时间, 北京時間; zone+00:00 = 格林尼治时间,
        格林尼治标准时间; holiday12-25 = 圣诞节, 聖誕節; holiday1-1 = 元旦; holiday10-1 = 国庆节; holiday5-1 =
        劳动节""",
    ),
    "ja": TimeTable(
        "一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月",
        "月曜日|月曜 火曜日|火曜 水曜日|水曜 木曜日|木曜 金曜日|金曜 土曜日|土曜 日曜日|日曜",
        """relativeday-1 = 昨日, きのう, 昨夜, 昨晩, 前日; relativeday+0 = 今日, きょう, 本日, 今夜, 今朝, 今晩;
        relativeday+1 = 明日, あす, あした, 翌日; relativeday-2 = 一昨日, おととい; relativeday+2 = 明後日,
        あさって; relativeweek-1 = 先週; relativeweek+0 = 今週; relativeweek+1 = 来週; relativemonth-1 = 先月;
        relativemonth+0 = 今月; relativemonth+1 = 来月; relativeyear-1 = 昨年, 去年; relativeyear+0 = 今年,
        ことし, 本年; relativeyear+1 = 来年; relativeyear-2 = 一昨年, おととし; relativeyear+2 = 再来年;
        relativeweekend-1 = 先週末; relativeweekend+0 = 今週末; relativeweekend+1 = 来週末; shift-1 = 過去,
        この; shift+1 = 今後; ago = 前; hence = 後; unityear = 年, 年間; unitmonth = カ月, か月, ヶ月, ヵ月,
        カ月間; month = 月; day = 日; unitday = 日間; unitweek = 週間; unithour = 時間; unitminute = 分間;
        unitweekend = 週末; unitdecade = 年代; unitcentury = 世紀; unitquarter = 四半期; unithalf = 半期;
        season21 = 春, 春季; season22 = 夏, 夏季; season23 = 秋, 秋季; season24 = 冬, 冬季; edge0 = 初め, 初頭,
        上旬, 初旬; edge1 = 半ば, 中旬, なかば; edge2 = 末, 下旬; about = 約, ごろ, 頃, およそ, ころ; since =
        以来, 以降, から; until = まで, までに; and = と; part = 午前, 朝, 夜, 未明, 夕方, 夕, 深夜, 現地時間,
        早朝; pm = 午後; noon = 正午; hour = 時; minute = 分; half = 半; filler = の, に, は, 、, （, ）, 第,
        が, も; zone+09:00 = 日本時間; holiday12-25 = クリスマス; holiday1-1 = 元日, 元旦; holiday12-31 =
        大みそか, 大晦日""",
    ),
}
