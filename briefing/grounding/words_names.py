"""Words that names are told by, in the languages with capitals: function words, particles, case endings."""

from __future__ import annotations

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "ru", "uk", "ar", "tr", "zh", "ja")

def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Small words inside a name, in lower case.
PARTICLES = {
    "en": _words("of the for de la le du del della di da dos van von der den bin ibn al el ul y e zu for"),
    "de": _words("von van der den zu zur de la bin al und für des"),
    "fr": _words("de la le les du des d et van von ben bin al el pour en"),
    "es": _words("de la las los del y e van von bin al el"),
    "it": _words("di de della del dei degli delle da la lo e van von al el"),
    "pt": _words("de da do das dos e van von al el"),
    "ru": _words("фон де аль эль и по"),
    "uk": _words("фон де аль ель і та з"),
    "tr": _words("ve bin el al"),
}

FUNCTION_WORDS = {
    "en": _words(
        "the a an this that these those he she it they we i you his her its their our my your who what when where why how"
        " which while as at by for from in into of off on onto out over to under up with without within and but or nor so"
        " yet if then than there here is are was were be been has have had do does did will would can could may might"
        " must shall should not no yes after before since until during although though because however also even just"
        " only still meanwhile some many most more much few all both each every several one two three four five six seven"
        " eight nine ten another other others such like according despite about above across against along among around"
        " behind between beyond through throughout toward towards upon once now today yesterday tomorrow later earlier"
        " instead moreover further furthermore nevertheless nonetheless thus therefore asked speaking last next first"
        " second third him them us me let's there's it's that's he's she's they're we're i'm i've we've don't"
    ),
    "de": _words(
        "der die das den dem des ein eine einer eines einem einen und oder aber doch denn er sie es wir ihr ich sein seine"
        " ihre unser in im an am auf aus bei beim mit nach von vom zu zum zur über unter vor hinter neben für gegen ohne um"
        " durch seit bis während wegen trotz als wie wenn weil dass ob da dort hier so auch nur noch schon nicht kein keine"
        " dieser diese dieses jener alle viele einige mehrere laut nun jetzt heute gestern morgen zudem außerdem jedoch"
        " was wer wo wann warum man sich ist sind war waren hat haben hatte wird werden wurde zwei drei vier fünf"
    ),
    "fr": _words(
        "le la les l un une des du de d à au aux en dans par pour sur sous avec sans chez entre vers depuis pendant avant"
        " après et ou mais donc or ni car il elle ils elles on nous vous je tu ce cet cette ces c son sa ses leur leurs"
        " notre nos votre vos mon ma mes qui que quoi dont où quand comment pourquoi si comme selon malgré alors ainsi"
        " aussi encore déjà puis enfin ici là plus moins très tout tous toute toutes plusieurs quelques deux trois quatre"
        " cinq est sont était a ont ne pas aujourd'hui hier demain"
    ),
    "es": _words(
        "el la los las un una unos unas lo de del a al en con por para sin sobre entre hacia desde hasta durante tras según"
        " ante bajo contra y e o u pero sino ni que quien qué cuando donde como cómo si él ella ellos ellas nosotros yo su"
        " sus este esta estos estas ese esa esos esas aquel mi nuestro es son era fue ha han no sí también además aunque"
        " mientras porque después antes luego entonces así ya hoy ayer mañana dos tres cuatro cinco todo todos otra otro"
    ),
    "it": _words(
        "il lo la i gli le l un uno una di a da in con su per tra fra del dello della dei degli delle al allo alla ai agli"
        " alle dal dalla dai nel nello nella nei nelle sul sulla sui e o ma anche se che chi cosa quando dove come perché"
        " lui lei loro noi io suo sua suoi questo questa questi queste quello quella non più è sono era ha hanno dopo prima"
        " durante mentre secondo poi così già oggi ieri domani due tre quattro cinque tutti ogni"
    ),
    "pt": _words(
        "o a os as um uma uns umas de do da dos das em no na nos nas por pelo pela para com sem sobre entre até desde após"
        " durante segundo e ou mas nem que quem quando onde como se ele ela eles elas nós eu seu sua seus suas este esta"
        " esse essa isso isto aquele não também já ainda mais é são era foi tem hoje ontem amanhã dois três quatro cinco"
    ),
    "ru": _words(
        "и в во на с со к ко о об от до за из у по под над при про для без через между после перед как что кто где когда"
        " если но а или ни не он она оно они мы вы я его её ее их это этот эта эти тот та те все всё также однако уже еще"
        " ещё так там тут здесь сейчас сегодня вчера завтра по был была были будет два три четыре пять согласно"
    ),
    "uk": _words(
        "і й та в у на з із зі до від за по під над при про для без через між після перед як що хто де коли якщо але а або"
        " ні не він вона воно вони ми ви я його її їх це цей ця ці той усі все також однак уже ще так там тут зараз сьогодні"
        " вчора завтра був була були буде два три чотири п'ять згідно"
    ),
    "tr": _words(
        "ve ile bir bu şu o da de ki ama fakat ancak veya için gibi kadar göre sonra önce ise hem ne çok daha en her bazı"
        " tüm bütün ben sen biz siz onlar onun bunun şimdi bugün dün yarın iki üç dört beş"
    ),
}

# Case endings that a name may take, the longest first.
ENDINGS = {
    "ru": tuple(
        [
            "ыми",
            "ими",
            "ого",
            "его",
            "ому",
            "ему",
            "ами",
            "ями",
            "ой",
            "ей",
            "ою",
            "ею",
            "ом",
            "ем",
            "ым",
            "им",
            "ых",
            "их",
            "ая",
            "яя",
            "ую",
            "юю",
            "ый",
            "ий",
            "ью",
            "ия",
            "ию",
            "ии",
            "а",
            "я",
            "у",
            "ю",
            "е",
            "и",
            "ы",
            "ь",
            "й",
        ]
    ),
    "uk": tuple(
        [
            "ими",
            "ого",
            "ього",
            "ому",
            "ьому",
            "ові",
            "еві",
            "єві",
            "ами",
            "ями",
            "ою",
            "ею",
            "єю",
            "ої",
            "ій",
            "им",
            "ім",
            "их",
            "іх",
            "ом",
            "ем",
            "єм",
            "ая",
            "ий",
            "ія",
            "ію",
            "ії",
            "а",
            "я",
            "у",
            "ю",
            "е",
            "є",
            "и",
            "і",
            "ї",
            "ь",
            "й",
        ]
    ),
    "de": ("s",),
}

# Days and months, which English and German write with a capital, and their short forms.
CALENDAR = {
    "en": _words(
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
        " september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs"
        " fri sat sun christmas easter am pm"
    ),
    "de": _words(
        "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni"
        " juli august september oktober november dezember weihnachten ostern"
    ),
    "tr": _words(
        "pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül"
        " ekim kasım aralık"
    ),
}
