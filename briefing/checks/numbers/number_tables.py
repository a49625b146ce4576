"""Tables of number words in ten languages, read by `number_words`; Chinese and Japanese are read by `numerals`.

A table lists words in order of their value; forms of one value are joined by `|`, a space inside one is written `_`
or stands in a `value=` list, and a `+` at the end stands for the endings of the language.
"""

from __future__ import annotations

from typing import Final, NamedTuple


class NumberTable(NamedTuple):
    """The number words of a language: lists in order of their value, or `value=word|word`."""

    one: str
    to_nineteen: str
    tens: str
    scale: str
    hundreds: str = ""
    scales: str = ""
    ordinals: str = ""
    ordinal_tens: str = ""
    fraction: str = ""
    half: str = ""
    vague: str = ""
    collective: str = ""
    several: str = ""
    join: str = ""
    other: str = ""
    endings: str = ""


NUMBER_TABLES: Final = {
    "en": NumberTable(
        one="one a an",
        to_nineteen="two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen",
        tens="twenty thirty forty fifty sixty seventy eighty ninety",
        scale="100=hundred 1000=thousand|k|grand 100000=lakh|lakhs|lac 1000000=million|mn|mln|mio "
        "10000000=crore|crores|cr 1000000000=billion|bn|bln 1000000000000=trillion|tn|trn|tln",
        scales="100=hundreds 1000=thousands 1000000=millions 1000000000=billions 1000000000000=trillions",
        ordinals="first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
        "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth",
        ordinal_tens="twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth",
        fraction="2=half|halves 3=thirds 4=quarter|quarters 5=fifths 6=sixths 7=sevenths 8=eighths 10=tenths",
        vague="10=dozens|tens|scores",
        collective="12=dozen 20=score",
        several="several few some many multiple",
        join="and",
        other="0=zero",
    ),
    "de": NumberTable(
        one="ein eine einen einem einer eines eins",
        to_nineteen="zwei|zwo drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn "
        "sechzehn siebzehn achtzehn neunzehn",
        tens="zwanzig dreißig|dreissig vierzig fünfzig sechzig siebzig achtzig neunzig",
        scale="100=hundert 1000=tausend 1000000=million|millionen|mio|mill "
        "1000000000=milliarde|milliarden|mrd 1000000000000=billion|billionen|bio",
        scales="100=hunderte|hunderten|hunderter 1000=tausende|tausenden|tausender",
        ordinals="erst+ zweit+ dritt+ viert+ fünft+ sechst+ siebt+|siebent+ acht+ neunt+ zehnt+ elft+ zwölft+ "
        "dreizehnt+ vierzehnt+ fünfzehnt+ sechzehnt+ siebzehnt+ achtzehnt+ neunzehnt+",
        ordinal_tens="zwanzigst+ dreißigst+ vierzigst+ fünfzigst+ sechzigst+ siebzigst+ achtzigst+ neunzigst+",
        fraction="2=hälfte|halbe|halben|halb|halbes|halber 3=drittel|dritteln 4=viertel|vierteln "
        "5=fünftel|fünfteln 6=sechstel 8=achtel 10=zehntel",
        vague="10=dutzende|dutzenden 10000=zehntausende|zehntausenden 100000=hunderttausende|hunderttausenden",
        collective="12=dutzend",
        several="einige mehrere paar etliche viele",
        join="und",
        other="0=null 1.5=anderthalb|eineinhalb|einenhalb",
        endings="e er es en em",
    ),
    "fr": NumberTable(
        one="un une",
        to_nineteen="deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize "
        "dix-sept dix-huit dix-neuf",
        tens="vingt trente quarante cinquante soixante septante huitante|octante nonante",
        scale="100=cent|cents 1000=mille 1000000=million|millions|mln "
        "1000000000=milliard|milliards|md|mds|mrd 1000000000000=billion|billions",
        scales="100=centaines 1000=milliers",
        ordinals="premier|première|premiers|premières deuxième|deuxièmes|second|seconde troisième|troisièmes "
        "quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième "
        "quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième",
        ordinal_tens="vingtième trentième quarantième cinquantième soixantième",
        fraction="2=moitié 3=tiers 4=quart|quarts 5=cinquièmes 10=dixièmes",
        half="demi demie",
        vague="10=dizaines|douzaines",
        collective="10=dizaine 12=douzaine 15=quinzaine 20=vingtaine 30=trentaine 40=quarantaine 50=cinquantaine "
        "100=centaine 1000=millier",
        several="quelques plusieurs",
        join="et",
        other="0=zéro 20=vingts",
    ),
    "es": NumberTable(
        one="un uno una",
        to_nineteen="dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis "
        "diecisiete dieciocho diecinueve",
        tens="veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
        scale="100=cien|ciento 1000=mil 1000000=millón|millones|mill|mdd 1000000000=millardo|millardos "
        "1000000000000=billón|billones",
        hundreds="doscientos|doscientas trescientos|trescientas cuatrocientos|cuatrocientas "
        "quinientos|quinientas seiscientos|seiscientas setecientos|setecientas "
        "ochocientos|ochocientas novecientos|novecientas",
        scales="100=cientos|centenares 1000=miles|millares",
        ordinals="primer|primer+ segund+ tercer|tercer+ cuart+ quint+ sext+ séptim+ octav+ noven+ décim+ "
        "undécim+ duodécim+",
        ordinal_tens="vigésim+ trigésim+",
        fraction="2=mitad 3=tercio|tercios 4=cuartos 5=quintos 10=décimos",
        half="medio media",
        vague="10=decenas|docenas",
        collective="10=decena 12=docena 100=centenar 1000=millar",
        several="varios varias algunos algunas unos unas",
        join="y",
        other="0=cero 21=veintiuno|veintiún|veintiuna 22=veintidós 23=veintitrés 24=veinticuatro "
        "25=veinticinco 26=veintiséis 27=veintisiete 28=veintiocho 29=veintinueve",
        endings="o a os as",
    ),
    "it": NumberTable(
        one="un uno una",
        to_nineteen="due tre|tré quattro cinque sei sette otto nove dieci undici dodici tredici quattordici "
        "quindici sedici diciassette diciotto diciannove",
        tens="venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
        scale="100=cento 1000=mille|mila 1000000=milione|milioni|mln 1000000000=miliardo|miliardi|mld "
        "1000000000000=bilione|bilioni",
        scales="100=centinaia 1000=migliaia",
        ordinals="prim+ second+ terz+ quart+ quint+ sest+ settim+ ottav+ non+ decim+ undicesim+ dodicesim+ "
        "tredicesim+ quattordicesim+ quindicesim+ sedicesim+ diciassettesim+ diciottesim+ "
        "diciannovesim+",
        ordinal_tens="ventesim+ trentesim+ quarantesim+ cinquantesim+",
        fraction="2=metà 3=terzi 4=quarti 5=quinti 10=decimi",
        half="mezzo mezza mezz",
        vague="10=decine|dozzine",
        collective="10=decina 12=dozzina 15=quindicina 20=ventina 30=trentina 100=centinaio 1000=migliaio",
        several="alcune alcuni diverse diversi parecchie qualche",
        join="e",
        other="0=zero",
        endings="o a i e",
    ),
    "pt": NumberTable(
        one="um uma",
        to_nineteen="dois|duas três quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze quinze "
        "dezesseis|dezasseis dezessete|dezassete dezoito dezenove|dezanove",
        tens="vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
        scale="100=cem|cento 1000=mil 1000000=milhão|milhões|mi|mio 1000000000=bilhão|bilhões|bilião|bi "
        "1000000000000=trilhão|trilhões|biliões|tri",
        hundreds="duzentos|duzentas trezentos|trezentas quatrocentos|quatrocentas quinhentos|quinhentas "
        "seiscentos|seiscentas setecentos|setecentas oitocentos|oitocentas novecentos|novecentas",
        scales="100=centenas 1000=milhares",
        ordinals="primeir+ segund+ terceir+ quart+ quint+ sext+ sétim+ oitav+ non+ décim+",
        ordinal_tens="vigésim+ trigésim+",
        fraction="2=metade 3=terço|terços 4=quartos 5=quintos 10=décimos",
        half="meio meia",
        vague="10=dezenas|dúzias",
        collective="10=dezena 12=dúzia 100=centena 1000=milhar",
        several="vários várias alguns algumas",
        join="e",
        other="0=zero",
        endings="o a os as",
    ),
    "ru": NumberTable(
        one="один одна одно одного одной одному одну одним одном",
        to_nineteen="два|две|двух|двум|двумя|двое|двоих три|трех|трём|трёх|трем|тремя|трое|троих "
        "четыре|четырех|четырёх|четырем|четырьмя|четверо|четверых пять|пяти|пятью|пятеро "
        "шесть|шести|шестью семь|семи|семью восемь|восьми|восемью девять|девяти|девятью "
        "десять|десяти|десятью одиннадцать|одиннадцати двенадцать|двенадцати тринадцать|тринадцати "
        "четырнадцать|четырнадцати пятнадцать|пятнадцати шестнадцать|шестнадцати "
        "семнадцать|семнадцати восемнадцать|восемнадцати девятнадцать|девятнадцати",
        tens="двадцать|двадцати тридцать|тридцати сорок|сорока пятьдесят|пятидесяти шестьдесят|шестидесяти "
        "семьдесят|семидесяти восемьдесят|восьмидесяти девяносто|девяноста",
        scale="100=сотня|сотню|сотни 1000=тысяча|тысячу|тысячи|тысяч|тысячам|тысячами|тыс "
        "1000000=миллион|миллиона|миллионов|миллионам|млн "
        "1000000000=миллиард|миллиарда|миллиардов|миллиардам|млрд "
        "1000000000000=триллион|триллиона|триллионов|трлн",
        hundreds="двести|двухсот триста|трехсот|трёхсот четыреста|четырехсот|четырёхсот пятьсот|пятисот "
        "шестьсот|шестисот семьсот|семисот восемьсот|восьмисот девятьсот|девятисот",
        scales="100=сотен|сотнями 1000=тысячами 1000000=миллионы",
        ordinals="перв+ втор+ трет|третий|третья|третье|третьего|третьей|третью|третьем|третьи|третьих "
        "четверт+|четвёрт+ пят+ шест+ седьм+ восьм+ девят+ десят+ одиннадцат+ двенадцат+ тринадцат+ "
        "четырнадцат+ пятнадцат+ шестнадцат+ семнадцат+ восемнадцат+ девятнадцат+",
        ordinal_tens="двадцат+ тридцат+ сороков+ пятидесят+",
        fraction="2=половина|половину|половины|половиной|половине|пол 3=треть|трети 4=четверть|четверти|четвертей",
        half="с_половиной",
        vague="10=десятки|десятков|десяткам|десятками",
        collective="10=десяток 12=дюжина|дюжину",
        several="несколько нескольких",
        join="и",
        other="0=ноль|нуль|нуля 100=сто|ста 1.5=полтора|полторы|полутора",
        endings="ый ой ая ое ые ого ую ых ом ым ыми ому ей",
    ),
    "uk": NumberTable(
        one="один одна одне одного одної одному одну одним однією",
        to_nineteen="два|дві|двох|двом|двома|двоє три|трьох|трьом|трьома|троє чотири|чотирьох|чотирьом|четверо "
        "п'ять|п'яти|п'ятьох|п'ятеро шість|шести|шістьох сім|семи|сімох вісім|восьми|вісьмох "
        "дев'ять|дев'яти десять|десяти|десятьох одинадцять|одинадцяти дванадцять|дванадцяти "
        "тринадцять|тринадцяти чотирнадцять|чотирнадцяти п'ятнадцять|п'ятнадцяти "
        "шістнадцять|шістнадцяти сімнадцять|сімнадцяти вісімнадцять|вісімнадцяти "
        "дев'ятнадцять|дев'ятнадцяти",
        tens="двадцять|двадцяти тридцять|тридцяти сорок|сорока п'ятдесят|п'ятдесяти шістдесят|шістдесяти "
        "сімдесят|сімдесяти вісімдесят|вісімдесяти дев'яносто|дев'яноста",
        scale="100=сотня|сотню|сотні 1000=тисяча|тисячу|тисячі|тисяч|тис "
        "1000000=мільйон|мільйона|мільйони|мільйонів|млн "
        "1000000000=мільярд|мільярда|мільярди|мільярдів|млрд "
        "1000000000000=трильйон|трильйона|трильйонів|трлн",
        hundreds="двісті|двохсот триста|трьохсот чотириста|чотирьохсот п'ятсот|п'ятисот шістсот|шестисот "
        "сімсот|семисот вісімсот|восьмисот дев'ятсот|дев'ятисот",
        scales="100=сотень",
        ordinals="перш+ друг+ трет+|третій|третя|третє|третього|третьої|третю|третьому четверт+ п'ят+ шост+ "
        "сьом+ восьм+ дев'ят+ десят+ одинадцят+ дванадцят+ тринадцят+ чотирнадцят+ п'ятнадцят+",
        ordinal_tens="двадцят+ тридцят+",
        fraction="2=половина|половину|половини|пів 3=третина|третину|третини 4=чверть|чверті|чвертей",
        half="з_половиною",
        vague="10=десятки|десятків|десятками",
        collective="10=десяток",
        several="кілька декілька кількох",
        join="і та й",
        other="0=нуль|нуля 100=сто|ста 1.5=півтора|півтори",
        endings="ий а е і ого у их ому им ими ій ої ою",
    ),
    "ar": NumberTable(
        one="واحد واحدة",
        to_nineteen="اثنان|اثنين|اثنتان|اثنتين ثلاثة|ثلاث أربعة|أربع خمسة|خمس ستة|ست سبعة|سبع ثمانية|ثماني|ثمان "
        "تسعة|تسع عشرة|عشر",
        tens="عشرون|عشرين ثلاثون|ثلاثين أربعون|أربعين خمسون|خمسين ستون|ستين سبعون|سبعين ثمانون|ثمانين تسعون|تسعين",
        scale="100=مئة|مائة 1000=ألف|آلاف|ألفا 1000000=مليون|ملايين|مليونا "
        "1000000000=مليار|مليارات|مليارا|بليون 1000000000000=تريليون|تريليونات",
        hundreds="مئتان|مئتين|مائتين|مائتان ثلاثمئة|ثلاثمائة أربعمئة|أربعمائة خمسمئة|خمسمائة ستمئة|ستمائة "
        "سبعمئة|سبعمائة ثمانمئة|ثمانمائة تسعمئة|تسعمائة",
        scales="100=مئات",
        ordinals="أول|أولى ثاني|ثانية|ثان ثالث|ثالثة رابع|رابعة خامس|خامسة سادس|سادسة سابع|سابعة ثامن|ثامنة "
        "تاسع|تاسعة عاشر|عاشرة",
        fraction="2=نصف 3=ثلث 4=ربع 5=خمس",
        vague="10=عشرات",
        other="0=صفر 11=أحد عشر|إحدى عشرة 12=اثني عشر|اثنا عشر|اثنتي عشرة 13=ثلاثة عشر|ثلاث عشرة 14=أربعة "
        "عشر|أربع عشرة 15=خمسة عشر|خمس عشرة 16=ستة عشر|ست عشرة 17=سبعة عشر|سبع عشرة 18=ثمانية "
        "عشر|ثماني عشرة 19=تسعة عشر|تسع عشرة 2000=ألفين|ألفان 2000000=مليونين|مليونان "
        "2000000000=مليارين|ملياران 0.6666666666666666666666666667=ثلثين|ثلثي|ثلثا|ثلثان",
    ),
    "tr": NumberTable(
        one="bir",
        to_nineteen="iki üç dört beş altı yedi sekiz dokuz on",
        tens="yirmi otuz kırk elli altmış yetmiş seksen doksan",
        scale="100=yüz 1000=bin 1000000=milyon 1000000000=milyar 1000000000000=trilyon",
        scales="100=yüzlerce 1000=binlerce 1000000=milyonlarca 1000000000=milyarlarca",
        ordinals="birinci|ilk ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu onuncu",
        ordinal_tens="yirminci otuzuncu kırkıncı ellinci",
        fraction="2=yarısı|yarısını|yarım 4=çeyrek|çeyreği",
        half="buçuk",
        vague="10=onlarca|düzinelerce 10000=on binlerce 100000=yüz binlerce",
        collective="12=düzine",
        several="birkaç",
        other="0=sıfır",
    ),
}
