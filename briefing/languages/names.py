"""Words that names are told by, in the languages with capitals: function words, particles, case endings, days."""

from __future__ import annotations

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "ru", "uk", "ar", "tr", "zh", "ja")


def listed(text: str) -> frozenset[str]:
    """Split a list of words written as text."""
    return frozenset(text.split())


# Words written in capitals that are nobody's name.
ORDINARY_ACRONYMS = listed(
    "mp mep mla pm ceo cfo coo cto phd gp ngo tv dj dvd pc gdp vat hq ai it hr pr cctv atm dna id iq suv ev lgbt lgbtq"
    " var icu iv lng uv"
)

# Small words inside a name, in lower case.
PARTICLES = {
    "en": listed("of the for de la le du del della di da dos van von der den bin ibn al el ul zu"),
    "de": listed("von van der den zu zur de la bin al"),
    "fr": listed("de la le les du des d van von der den ben bin al el"),
    "es": listed("de la las los del van von der den bin"),
    "it": listed("di de della del dei degli delle van von der den"),
    "pt": listed("de da do das dos van von der den"),
    "ru": listed("фон дер де аль эль"),
    "uk": listed("фон дер де аль ель"),
    "tr": listed("bin el al"),
}

# Words that have a capital only at the beginning of a sentence, and open no name.
FUNCTION_WORDS = {
    "en": listed(
        "a about above according across after again against all almost along also although always amid among an"
        " and another anyone anything anyway are around as asked at be because been before behind being besides"
        " between"
        " beyond both but by can could currently despite did do does don't during each earlier eight either even"
        " eventually ever every everybody everyone everything except few finally first five for four from further"
        " furthermore get go had has have having he he's hello hence her here him his how however i i'm i've if in"
        " indeed"
        " initially instead into is it it's its just last later let let's like likewise look many may maybe me"
        " meantime meanwhile might more moreover most much must my nearly neither never nevertheless next nine no"
        " nobody none nonetheless nor not nothing now of off often ok okay on once one only onto or other others"
        " otherwise our out over overall per perhaps please plus previously quite rather recently roughly second"
        " see seven several shall she she's should similarly since six so some somebody someone something"
        " sometimes speaking still such ten than thanks that that's the their them then there there's therefore"
        " these they they're third this those though three through throughout thus to today tomorrow too toward"
        " towards two under unless unlike until up upon us usually very via was we we're we've well were what"
        " whatever when whenever where whereas wherever whether which while who whoever whose why will with within"
        " without would yes"
        " yesterday yet you your"
    ),
    "de": listed(
        "ab aber alle allerdings als am an anstatt auch auf aus außerdem bei beide beiden beim bereits bevor bis"
        " bisher bislang da dabei dafür dagegen daher damals damit danach daran darauf darum darüber das dass"
        " davon davor dazu dein dem den denn dennoch der derzeit des deshalb die diese dieser dieses doch dort"
        " drei durch ebenfalls ein eine einem einen einer eines einige entweder er erst es etwa falls fast fünf"
        " für gegen gestern haben hat hatte heute hier hingegen hinter ich ihm ihn ihnen ihr ihre ihrem ihren"
        " ihrer im immer in indem insgesamt insofern inzwischen ist jede jeden jeder jedes jedoch jener jetzt kein"
        " keine knapp laut man mehr mehrere mein mindestens mit morgen nach nachdem neben nicht nie niemals noch"
        " nun nur ob obwohl oder ohne rund schließlich schon sein seine seinem seinen seiner seit sich sie sind so"
        " sobald sodass solange somit sondern sowie später statt trotz trotzdem um und unser unter unterdessen"
        " viel viele vier vom von vor wann war waren warum was weder wegen weil welche welcher welches wenig"
        " wenige weniger wenn wer werden wie wieder wir wird wo wurde während zu zudem zuletzt zum zunächst zur"
        " zwar zwei über"
    ),
    "fr": listed(
        "a afin ainsi alors après au aucun aucune aujourd'hui aussi autre autres aux avant avec beaucoup c car ce"
        " ceci cela celle celles celui cependant certaines certains ces cet cette ceux chaque chez cinq comme"
        " comment d dans de demain depuis des deux donc dont du dès déjà elle elles en encore enfin ensuite entre"
        " est et face grâce hier ici il ils jamais je jusqu l la le les leur leurs lors lorsque là ma mais malgré"
        " mes moins mon même mêmes ne ni non nos notamment notre nous on ont or ou oui outre où par parce parfois"
        " parmi pas pendant personne plus plusieurs pour pourquoi pourtant puis puisque quand quant quatre que"
        " quel quelle quelles quelques quels qui quoi rien sa sans selon ses seul seule seules seuls si son sont"
        " sous souvent sur toujours tous tout toute toutefois toutes trois très tu un une vers voici voilà vos"
        " votre vous à ça était"
    ),
    "es": listed(
        "a actualmente además ahora al algo alguien algunas algunos allá allí ambos ante antes apenas aquel aquí"
        " asimismo así aun aunque ayer aún bajo cada casi cinco como con contra cualquier cuando cuatro cómo de"
        " del desde después donde dos durante e el ella ellas ellos en entonces entre era es esa esas ese esos"
        " esta estas este estos finalmente fue ha hacia han hasta hoy incluso la las lo los luego mañana menos mi"
        " mientras muchas mucho muchos muy más nada nadie ni no nosotros nuestro nunca o otra otras otro otros"
        " para pero poco por porque que quien quizá quizás qué según si siempre sin sino sobre solo son su sus sí"
        " sólo también tampoco tanto todas todo todos tras tres u un una unas unos varias varios y ya yo él"
    ),
    "it": listed(
        "a adesso agli ai al alcune alcuni alla alle allo allora altre altri altro anche ancora anzi bene che chi"
        " cinque come con cosa così da dai dal dalla degli dei del della delle dello di domani dopo dove due"
        " dunque durante e ecco entrambi era forse fra già gli ha hanno i ieri il in infatti inoltre intanto"
        " invece io l la le lei lo loro lui là lì ma mai mentre molte molti molto neanche nei nel nella nelle"
        " nello nemmeno nessuna nessuno niente noi non nulla o oggi ogni ora per perché perciò più poco poi prima"
        " pure qualche quale quali quando quanto quattro quella quello questa queste questi questo qui quindi se"
        " secondo sempre sono su sua sui sul sulla suo suoi tanto tra tre tutta tuttavia tutte tutti tutto un una"
        " uno è"
    ),
    "pt": listed(
        "a agora ainda algo algumas alguns alguém ali além amanhã ambos antes apenas após aquele aqui as assim"
        " até cada cinco com como contudo da das de depois desde do dois dos durante e ela elas ele eles em"
        " enquanto entre entretanto era essa esse esta este eu foi hoje isso isto já lá mais mas menos muitas"
        " muito muitos na nada nas nem ninguém no nos nunca não nós o onde ontem os ou outra outras outro outros"
        " para pela pelo por porém pouco qualquer quando quase quatro que quem se segundo sem sempre seu seus sim"
        " sobre somente sua suas são só também tem toda todas todavia todo todos três um uma umas uns é"
    ),
    "ru": listed(
        "а без будет был была были в ваш во впрочем все всегда всё вчера вы где да два для до другие его ее если"
        " еще ещё её за завтра затем здесь и из или именно их к каждый как ко когда кроме кстати кто кто-то лишь"
        " между многие можно мой мы на над надо например наш не некоторые нет ни никогда но нужно о об однако он"
        " она они оно от перед по под позже после потом потому поэтому при про пять ранее с сам сама сами свои"
        " свой сегодня сейчас со согласно та так также там те теперь тогда того только тот три тут у уже через"
        " четыре что эта эти это этот я"
    ),
    "uk": listed(
        "а або але багато без був буде була були в ваш ви вона вони воно все втім вчора від він два де деякі для"
        " до з за завжди завтра зараз згідно зі й його кожен коли крім лише ми можна між мій на над наприклад наш"
        " не ні ніколи однак п'ять перед по потрібно потім при про під пізніше після раніше сам сама саме самі"
        " свої свій сьогодні та так також там тепер того тоді той тому треба три тут тільки у уже усі хто це цей"
        " ця ці через чотири ще що я як якщо і із інші їх її"
    ),
    "tr": listed(
        "ama ancak artık ayrıca bazı belki ben beş bile bir biz bu bugün buna bundan bunlar bunun böylece bütün"
        " da daha de değil dört dün en evet fakat gibi göre hayır hem henüz her hâlâ iki ile ise için kadar ki ne"
        " o onlar onun sen siz sonra tüm var ve veya yandan yarın yine yok çok önce öte üç şimdi şu şunlar"
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
