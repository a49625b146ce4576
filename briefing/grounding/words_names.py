"""Words that names are told by, in the languages with capitals: function words, particles, case endings, days."""

from __future__ import annotations

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "ru", "uk", "ar", "tr", "zh", "ja")


def listed(text: str) -> frozenset[str]:
    """Split a list of words written as text."""
    return frozenset(text.split())


# Small words inside a name, in lower case.
PARTICLES = {
    "en": listed("of the for de la le du del della di da dos van von der den bin ibn al el ul zu"),
    "de": listed("von van der den zu zur de la bin al"),
    "fr": listed("de la le les du des d van von der den ben bin al el"),
    "es": listed("de la las los del van von der den bin al el"),
    "it": listed("di de della del dei degli delle la lo van von der den al el"),
    "pt": listed("de da do das dos van von der den al el"),
    "ru": listed("фон дер де аль эль"),
    "uk": listed("фон дер де аль ель"),
    "tr": listed("bin el al"),
}

# Words that have a capital only at the beginning of a sentence, and open no name.
FUNCTION_WORDS = {
    "en": listed(
        "a about above according across after against all along also although among an and another are around as"
        " asked at be because been before behind between beyond both but by can could despite did do does don't"
        " during each earlier eight even every few first five for four from further furthermore had has have he"
        " he's her here him his how however i i'm i've if in instead into is it it's its just last later let's"
        " like many may me meanwhile might more moreover most much must my nevertheless next nine no nonetheless"
        " nor not now of off on once one only onto or other others our out over second seven several shall she"
        " she's should since six so some speaking still such ten than that that's the their them then there"
        " there's therefore these they they're third this those though three through throughout thus to today"
        " tomorrow toward towards two under until up upon us was we we're we've were what when where which while"
        " who why will with within without would yes yesterday yet you your"
    ),
    "de": listed(
        "aber alle als am an auch auf aus außerdem bei beim bis da das dass dem den denn der des die diese dieser"
        " dieses doch dort drei durch ein eine einem einen einer eines einige er es fünf für gegen gestern haben"
        " hat hatte heute hier hinter ich ihr ihre im in ist jedoch jener jetzt kein keine laut man mehrere mit"
        " morgen nach neben nicht noch nun nur ob oder ohne schon sein seine seit sich sie sind so trotz um und"
        " unser unter viele vier vom von vor wann war waren warum was wegen weil wenn wer werden wie wir wird wo"
        " wurde während zu zudem zum zur zwei über"
    ),
    "fr": listed(
        "a ainsi alors après au aujourd'hui aussi aux avant avec c car ce ces cet cette chez cinq comme comment d"
        " dans de demain depuis des deux donc dont du déjà elle elles en encore enfin entre est et hier ici il ils"
        " je l la le les leur leurs là ma mais malgré mes moins mon ne ni nos notre nous on ont or ou où par pas"
        " pendant plus plusieurs pour pourquoi puis quand quatre que quelques qui quoi sa sans selon ses si son"
        " sont sous sur tous tout toute toutes trois très tu un une vers vos votre vous à était"
    ),
    "es": listed(
        "a además al ante antes aquel así aunque ayer bajo cinco como con contra cuando cuatro cómo de del desde"
        " después donde dos durante e el ella ellas ellos en entonces entre era es esa esas ese esos esta estas"
        " este estos fue ha hacia han hasta hoy la las lo los luego mañana mi mientras ni no nosotros nuestro o"
        " otra otro para pero por porque que quien qué según si sin sino sobre son su sus sí también todo todos"
        " tras tres u un una unas unos y ya yo él"
    ),
    "it": listed(
        "a agli ai al alla alle allo anche che chi cinque come con cosa così da dai dal dalla degli dei del della"
        " delle dello di domani dopo dove due durante e era fra già gli ha hanno i ieri il in io l la le lei lo"
        " loro lui ma mentre nei nel nella nelle nello noi non o oggi ogni per perché più poi prima quando quattro"
        " quella quello questa queste questi questo se secondo sono su sua sui sul sulla suo suoi tra tre tutti un"
        " una uno è"
    ),
    "pt": listed(
        "a ainda amanhã após aquele as até cinco com como da das de desde do dois dos durante e ela elas ele eles"
        " em entre era essa esse esta este eu foi hoje isso isto já mais mas na nas nem no nos não nós o onde"
        " ontem os ou para pela pelo por quando quatro que quem se segundo sem seu seus sobre sua suas são também"
        " tem três um uma umas uns é"
    ),
    "ru": listed(
        "а без будет был была были в во все всё вчера вы где два для до его ее если еще ещё её за завтра здесь и"
        " из или их к как ко когда кто между мы на над не ни но о об однако он она они оно от перед по под после"
        " при про пять с сегодня сейчас со согласно та так также там те тот три тут у уже через четыре что эта эти"
        " это этот я"
    ),
    "uk": listed(
        "а або але без був буде була були в ви вона вони воно все вчора від він два де для до з за завтра зараз"
        " згідно зі й його коли ми між на над не ні однак п'ять перед по при про під після сьогодні та так також"
        " там той три тут у уже усі хто це цей ця ці через чотири ще що я як якщо і із їх її"
    ),
    "tr": listed(
        "ama ancak bazı ben beş bir biz bu bugün bunun bütün da daha de dört dün en fakat gibi göre hem her iki"
        " ile ise için kadar ki ne o onlar onun sen siz sonra tüm ve veya yarın çok önce üç şimdi şu"
    ),
}

# Case endings that a name may take.
ENDINGS = {
    "ru": listed(
        "а ами ая е его ей ем ему ею и ии ий им ими их ию ия й ого ой ом ому ою у ую ы ый ым ыми ых ь ью ю юю я ями яя"
    ),
    "uk": listed(
        "а ами ая е еві ем ею и ий им ими их й ові ого ом ому ою ої у ь ього ьому ю я ями є єві єм єю і ій ім іх"
        " ію ія ії ї"
    ),
    "de": listed("s"),
}

# Days and months, which some languages write with a capital, and their short forms.
CALENDAR = {
    "en": listed(
        "am apr april aug august christmas dec december easter feb february fri friday jan january jul july jun"
        " june mar march may mon monday nov november oct october pm sat saturday sep sept september sun sunday thu"
        " thurs thursday tue tues tuesday wed wednesday"
    ),
    "de": listed(
        "april august dezember dienstag donnerstag februar freitag januar juli juni jänner mai mittwoch montag"
        " märz november oktober ostern samstag september sonnabend sonntag weihnachten"
    ),
    "tr": listed(
        "aralık ağustos cuma cumartesi ekim eylül haziran kasım mart mayıs nisan ocak pazar pazartesi perşembe"
        " salı temmuz çarşamba şubat"
    ),
}
