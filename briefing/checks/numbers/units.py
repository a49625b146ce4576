"""Units of measure that a number can carry, by the words of twelve languages, and how they relate.

A code is a base unit, or a variant of one after a colon (`dollar:CA`, `degree:C`): where only the base is written, any
variant is meant. Durations, lengths and weights of one system are compared by what they come to: 2 km is 2,000 m.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from briefing.text.tokens import Lexicon

PERCENT, POINT, ORDINAL, FRACTION, VAGUE, TIME = "%", "point", "ordinal", "fraction", "vague", "time"
POINT_OF_SHARE = f"{POINT}:%"
HALF_DAY = f"{TIME}:12"
"""A time of day that leaves open whether it is before noon."""
METRES_OR_MILLIONS = "m?"
"""What "5m" may mean."""

SIGNS = {
    "%": PERCENT, "‰": "permille", "$": "dollar", "€": "euro", "£": "pound", "¥": "yen", "₽": "rouble", "₴": "hryvnia",
    "₺": "lira", "₹": "rupee", "₪": "shekel", "₩": "won", "₦": "naira", "₿": "bitcoin",
}  # fmt: skip

CURRENCIES = frozenset(
    {"franc", "yuan", "zloty", "peso", "real", "krone", "rial", "dirham", "dinar", "rand", "ringgit", "baht"}
) | (frozenset(SIGNS.values()) - {PERCENT, "permille"})

_LONG = Decimal(10) ** 15

_COMMON = """
% = pct; dollar:US = usd; dollar:CA = c $, ca $, cad; dollar:AU = a $, au $, aud; dollar:HK = hk $, hkd; dollar:NZ =
nz $, nzd; dollar:SG = s $, sg $, sgd; dollar:TW = nt $; dollar:US = us $; euro = eur; pound = gbp; franc = chf,
sfr; yen = jpy; yuan = rmb, cny; rouble = rub; hryvnia = uah; real = r $, brl; peso = mxn; lira = tl; zloty = zł,
pln; rupee = inr, rs; ringgit = rm, myr; krone = kr, sek, nok, dkk; rand = zar; shekel = nis, ils; won = krw; baht =
thb; rial = sar; dirham = aed; km = km; m = m; cm = cm; mm = mm; mile = mi; foot = ft; kmh = km / h, kph, kmh; mph =
mph; kg = kg; g = g; mg = mg; t = t; pound = lb, lbs; ha = ha; acre = ac; km2 = km², km2, sq km; m2 = m², m2, sqm; l
= l; kwh = kwh; mwh = mwh; gwh = gwh; twh = twh; mw = mw; gw = gw; kw = kw; degree:C = ° c, ℃; degree:F = ° f, ℉;
degree = °; gb = gb; tb = tb; mb = mb; hz = hz; bp = bps, bp
"""

_WORDS = {
    "en": """
% = percent, per cent, percentage; point:% = percentage point, percentage points, percent points, pp, ppt; point =
points, point; bp = basis points, basis point; permille = per mille; dollar = dollars, dollar, bucks; dollar:US = us
dollars, u . s . dollars, american dollars; ringgit = ringgit; baht = baht; dollar:CA = canadian dollars, canadian
dollar; dollar:AU = australian dollars, australian dollar; dollar:HK = hong kong dollars; dollar:NZ = new zealand
dollars; dollar:SG = singapore dollars; cent = cents; euro = euros, euro; pound = pounds, pound, pounds sterling;
franc = francs, swiss francs; yen = yen; yuan = yuan, renminbi; rouble = rubles, roubles, ruble, rouble; hryvnia =
hryvnias, hryvnia, hryvnyas; lira = lira, liras, lire; rupee = rupees, rupee; won = south korean won; peso = pesos;
real = reais; krone = kroner, kronor, crowns; shekel = shekels; rial = riyals, rials; dirham = dirhams; dinar =
dinars; rand = rand; zloty = zlotys, zloty; km = kilometres, kilometers, kilometre, kilometer; m = metres, meters,
metre, meter; cm = centimetres, centimeters, centimetre, centimeter; mm = millimetres, millimeters; mile = miles,
mile; foot = feet, foot; inch = inches, inch; yard = yards, yard; nmi = nautical miles; kmh = kilometres per hour,
kilometers per hour, kilometres an hour; mph = miles per hour, miles an hour; kg = kilograms, kilogrammes, kilogram,
kilos, kilo; g = grams, grammes, gram; t = tonnes, tonne, metric tons, metric tonnes; ton = tons, ton; ounce =
ounces, ounce; ha = hectares, hectare; acre = acres, acre; km2 = square kilometres, square kilometers; m2 = square
metres, square meters; mile2 = square miles; foot2 = square feet; l = litres, liters, litre, liter; gallon =
gallons, gallon; barrel = barrels, barrel, bpd; mw = megawatts, megawatt; gw = gigawatts, gigawatt; degree =
degrees, degree; degree:C = degrees celsius, degrees c, celsius; degree:F = degrees fahrenheit, degrees f,
fahrenheit; second = seconds; minute = minutes, minute, min, mins; hour = hours, hour, hrs; day = days, day; week =
weeks, week; fortnight = fortnights, fortnight; month = months, month; year = years, year, yrs, yr; decade =
decades, decade; century = centuries, century
""",
    "de": """
% = prozent; point:% = prozentpunkte, prozentpunkten, prozentpunkt; point = punkte, punkten; bp = basispunkte,
basispunkten; permille = promille; dollar = dollar, dollars, us - dollar; dollar:CA = kanadische dollar; euro =
euro, euros; cent = cent; pound = pfund; franc = franken, schweizer franken; yen = yen; yuan = yuan; rouble = rubel;
hryvnia = hrywnja, griwna; lira = lira; rupee = rupien; krone = kronen; zloty = zloty; km = kilometer, kilometern,
kilometers; m = meter, metern, meters; cm = zentimeter, zentimetern; mm = millimeter, millimetern; mile = meilen,
meile; foot = fuß; kmh = stundenkilometer, kilometer pro stunde, kilometern pro stunde; kg = kilogramm, kilo; g =
gramm; t = tonnen, tonne; ha = hektar; km2 = quadratkilometer, quadratkilometern; m2 = quadratmeter, quadratmetern;
l = liter, litern; barrel = barrel, fass; mw = megawatt; gw = gigawatt; degree = grad; degree:C = grad celsius;
second = sekunden, sekunde; minute = minuten, minute; hour = stunden, stunde, std; day = tage, tagen, tag; week =
wochen, woche; month = monate, monaten, monat; year = jahre, jahren, jahr, jährige, jähriger, jährigen, jähriges;
decade = jahrzehnte, jahrzehnten, jahrzehnt; century = jahrhunderte, jahrhunderten, jahrhundert
""",
    "fr": """
% = pour cent, pourcent; point:% = points de pourcentage, point de pourcentage; point = points; bp = points de base;
dollar = dollars, dollar, dollars américains; dollar:CA = dollars canadiens; euro = euros, euro; cent = centimes;
pound = livres, livres sterling, livre; franc = francs, francs suisses, franc; yen = yens, yen; yuan = yuans, yuan;
rouble = roubles, rouble; hryvnia = hryvnias; lira = livres turques; rupee = roupies; km = kilomètres, kilomètre; m
= mètres, mètre; cm = centimètres; mm = millimètres; mile = miles, mile; kmh = kilomètres heure, km heure,
kilomètres - heure; kg = kilogrammes, kilos, kilo; g = grammes; t = tonnes, tonne; ha = hectares, hectare; km2 =
kilomètres carrés; m2 = mètres carrés; l = litres, litre; barrel = barils, baril; mw = mégawatts; gw = gigawatts;
degree = degrés, degré; degree:C = degrés celsius; second = secondes; minute = minutes, minute; hour = heures,
heure; day = jours, jour, journées; week = semaines, semaine; month = mois; year = ans, an, années, année; decade =
décennies, décennie; century = siècles, siècle
""",
    "es": """
% = por ciento, por cien, porciento; point:% = puntos porcentuales, punto porcentual; point = puntos; bp = puntos
básicos; dollar = dólares, dólar, dólares estadounidenses; euro = euros, euro; cent = céntimos, centavos; pound =
libras, libras esterlinas; franc = francos; yen = yenes; yuan = yuanes; rouble = rublos; hryvnia = grivnas; lira =
liras; rupee = rupias; peso = pesos; real = reales; km = kilómetros, kilómetro; m = metros, metro; cm = centímetros;
mm = milímetros; mile = millas, milla; foot = pies; kmh = kilómetros por hora; kg = kilogramos, kilos, kilo; g =
gramos; t = toneladas, tonelada; ha = hectáreas, hectárea; km2 = kilómetros cuadrados; m2 = metros cuadrados; l =
litros; barrel = barriles; mw = megavatios; gw = gigavatios; degree = grados; degree:C = grados celsius, grados
centígrados; second = segundos; minute = minutos, minuto; hour = horas, hora; day = días, día; week = semanas,
semana; month = meses, mes; year = años, año; decade = décadas, década; century = siglos
""",
    "it": """
% = per cento, percento; point:% = punti percentuali, punto percentuale; point = punti; bp = punti base; dollar =
dollari, dollaro, dollari statunitensi; euro = euro; cent = centesimi; pound = sterline, sterlina; franc = franchi;
yen = yen; yuan = yuan; rouble = rubli; hryvnia = grivne; lira = lire; rupee = rupie; km = chilometri, chilometro; m
= metri, metro; cm = centimetri; mm = millimetri; mile = miglia; kmh = chilometri orari, chilometri all ' ora; kg =
chilogrammi, chili, chilo; g = grammi; t = tonnellate, tonnellata; ha = ettari; km2 = chilometri quadrati; m2 =
metri quadrati, metri quadri; l = litri; barrel = barili; mw = megawatt; gw = gigawatt; degree = gradi; degree:C =
gradi celsius; second = secondi; minute = minuti, minuto; hour = ore, ora; day = giorni, giorno; week = settimane,
settimana; month = mesi, mese; year = anni, anno; decade = decenni, decennio; century = secoli, secolo
""",
    "pt": """
% = por cento; point:% = pontos percentuais, ponto percentual; point = pontos; bp = pontos - base; dollar = dólares,
dólar, dólares americanos; euro = euros, euro; cent = cêntimos, centavos; pound = libras, libras esterlinas; franc =
francos; yen = ienes; yuan = yuans, iuanes; rouble = rublos; hryvnia = grívnias; lira = liras; rupee = rupias; real
= reais, real; peso = pesos; km = quilômetros, quilómetros, quilômetro, quilómetro; m = metros, metro; cm =
centímetros; mm = milímetros; mile = milhas; kmh = quilômetros por hora, quilómetros por hora; kg = quilogramas,
quilos, quilo; g = gramas; t = toneladas, tonelada; ha = hectares, hectare; km2 = quilômetros quadrados, quilómetros
quadrados; m2 = metros quadrados; l = litros; barrel = barris; mw = megawatts; gw = gigawatts; degree = graus;
degree:C = graus celsius; second = segundos; minute = minutos, minuto; hour = horas, hora; day = dias, dia; week =
semanas, semana; month = meses, mês; year = anos, ano; decade = décadas, década; century = séculos, século
""",
    "ru": """
% = процент, процента, процентов, процентам, процентами; point:% = процентных пункта, процентных пунктов, процентный
пункт, процентного пункта, п . п; point = пунктов, пункта; bp = базисных пунктов, базисных пункта; dollar = доллар,
доллара, долларов, долларами, долларам, долл; euro = евро; cent = цента, центов, копеек; pound = фунт, фунта,
фунтов, фунтов стерлингов; franc = франк, франка, франков; yen = иена, иены, иен; yuan = юань, юаня, юаней; rouble =
рубль, рубля, рублей, рублям, рублями, руб; hryvnia = гривна, гривны, гривен; lira = лира, лиры, лир; rupee = рупий,
рупии; km = километр, километра, километров, километрах, км; m = метр, метра, метров, метрах, м; cm = сантиметра,
сантиметров, см; mm = миллиметра, миллиметров, мм; mile = миля, мили, миль; foot = фут, фута, футов; kmh =
километров в час, км / ч, километра в час; kg = килограмм, килограмма, килограммов, кг; g = грамм, грамма, граммов;
t = тонна, тонны, тонн, тонну; ha = гектар, гектара, гектаров, га; km2 = квадратных километров, кв . км, квадратных
километра; m2 = квадратных метров, кв . м, квадратных метра; l = литр, литра, литров; barrel = баррель, барреля,
баррелей; mw = мегаватт, мвт; gw = гигаватт, гвт; degree = градус, градуса, градусов; second = секунда, секунды,
секунд; minute = минута, минуты, минут, минуту, мин; hour = час, часа, часов, часам; day = день, дня, дней, сутки,
суток, дням; week = неделя, недели, недель, неделю, неделям; month = месяц, месяца, месяцев, месяцам; year = год,
года, лет, году, годам, годом; decade = десятилетие, десятилетия, десятилетий; century = век, века, веков, веке
""",
    "uk": """
% = відсоток, відсотка, відсотки, відсотків, відсоткам; point:% = відсоткових пункти, відсоткових пунктів, відсотковий
пункт, в . п; point = пунктів, пункти; bp = базисних пунктів; dollar = долар, долара, долари, доларів, дол; euro = євро;
cent = центів, копійок; pound = фунт, фунта, фунти, фунтів; franc = франків, франки; yen = єн, ієн; yuan = юань,
юаня, юані, юанів; rouble = рубль, рубля, рублі, рублів; hryvnia = гривня, гривні, гривень, грн; lira = ліра, ліри,
лір; km = кілометр, кілометра, кілометри, кілометрів, кілометрах, км; m = метр, метра, метри, метрів, м; cm =
сантиметри, сантиметрів, см; mm = міліметри, міліметрів, мм; mile = миля, милі, миль; foot = фути, футів; kmh =
кілометрів на годину, км / год; kg = кілограм, кілограми, кілограмів, кг; g = грам, грами, грамів; t = тонна, тонни,
тонн, тонну; ha = гектар, гектари, гектарів, га; km2 = квадратних кілометрів, кв . км; m2 = квадратних метрів, кв .
м; l = літр, літри, літрів; barrel = барель, барелі, барелів; mw = мегават, мвт; gw = гігават, гвт; degree = градус,
градуси, градусів; second = секунда, секунди, секунд; minute = хвилина, хвилини, хвилин, хвилину, хв; hour = година,
години, годин, годину, год; day = день, дня, дні, днів, доба, доби, діб; week = тиждень, тижня, тижні, тижнів; month
= місяць, місяця, місяці, місяців; year = рік, року, роки, років, роках; decade = десятиліття, десятиліть; century =
століття, століть
""",
    "ar": """
% = في المئة, في المائة, بالمئة, بالمائة; point:% = نقطة مئوية, نقاط مئوية; point = نقطة, نقاط; dollar = دولار, دولارا,
دولارات, دولار أمريكي, دولار أميركي; euro = يورو; pound = جنيه, جنيها, جنيهات, جنيه إسترليني; franc = فرنك, فرنكا;
yen = ين, ينا; yuan = يوان, يوانا; rouble = روبل, روبلا; hryvnia = هريفنيا; lira = ليرة, ليرات; rial = ريال, ريالا,
ريالات; dirham = درهم, درهما, دراهم; dinar = دينار, دينارا, دنانير; km = كيلومتر, كيلومترا, كيلومترات, كلم, كم; m =
متر, مترا, أمتار, متار; cm = سنتيمتر, سنتيمترا; mile = ميل, ميلا, أميال; kg = كيلوغرام, كيلوغراما, كيلوغرامات, كيلو,
كغ; g = غرام, غراما; t = طن, طنا, أطنان; ha = هكتار, هكتارا, هكتارات; km2 = كيلومتر مربع, كيلومترا مربعا; m2 = متر
مربع, مترا مربعا; l = لتر, لترا; barrel = برميل, برميلا, براميل; mw = ميغاواط, ميجاوات; degree = درجة, درجات;
degree:C = درجة مئوية, درجات مئوية; second = ثانية, ثوان, ثواني; minute = دقيقة, دقائق; hour = ساعة, ساعات; day =
يوم, يوما, أيام; week = أسبوع, أسبوعا, أسابيع; month = شهر, شهرا, أشهر, شهور; year = عام, عاما, أعوام, سنة, سنوات;
decade = عقد, عقود; century = قرن, قرون
""",
    "tr": """
point:% = yüzde puan; point = puan, puanlık; bp = baz puan; dollar = dolar, doları, dolarlık, dolara, doların,
dolardan, abd doları; euro = euro, avro, avroyu, avroya, avronun, avrodan, avroluk; cent = kuruş; pound = sterlin,
pound; franc = frank; yen = yen; yuan = yuan; rouble = ruble; hryvnia = grivna; lira = lira, liralık, lirayı,
liraya, liranın, liradan, lirası, türk lirası; km = kilometre, kilometrelik; m = metre, metrelik; cm = santimetre,
santim; mm = milimetre; mile = mil; kg = kilogram, kilo, kiloluk; g = gram; t = ton, tonluk, tonu; ha = hektar,
hektarlık; km2 = kilometrekare; m2 = metrekare; l = litre; barrel = varil; mw = megavat; gw = gigavat; degree =
derece; second = saniye; minute = dakika, dakikalık; hour = saat, saatlik; day = gün, günlük; week = hafta,
haftalık; month = ay, aylık; year = yıl, yıllık, yıldır, yaşındaki, yaşında; decade = on yıl; century = yüzyıl
""",
    "zh": """
point:% = 个百分点, 個百分點, 百分点; bp = 个基点; dollar = 美元, 美金; dollar:CA = 加元; dollar:AU = 澳元;
dollar:HK = 港元, 港币; euro = 欧元,
歐元; pound = 英镑, 英鎊; franc = 瑞士法郎, 法郎; yen = 日元, 日圆; yuan = 元, 人民币, 元人民币, 块; rouble =
卢布; hryvnia = 格里夫纳; lira = 里拉;
rupee = 卢比; won = 韩元; km = 公里, 千米; m = 米, 公尺; cm = 厘米; mm = 毫米; mile = 英里; foot = 英尺; kg =
公斤, 千克; g = 克; t = 吨, 噸;
ha = 公顷; km2 = 平方公里; m2 = 平方米; l = 升; barrel = 桶; mw = 兆瓦; gw = 吉瓦; degree = 度; degree:C =
摄氏度; second = 秒; minute =
分钟, 分鐘; hour = 小时, 小時, 个小时; day = 天; week = 周, 星期, 个星期, 週; month = 个月, 個月; year = 年;
decade = 个十年; century = 个世纪;
person = 人, 名, 位; piece = 个, 個, 家, 次, 项, 座, 辆, 架, 艘, 枚, 国, 場, 场, 岁, 歲, 件, 户, 所, 条, 種, 种, 层
""",
    "ja": """
% = パーセント; point = ポイント; dollar = ドル, 米ドル; dollar:CA = カナダドル; dollar:AU = 豪ドル; euro =
ユーロ; pound = ポンド; franc =
スイスフラン, フラン; yen = 円; yuan = 元, 人民元; rouble = ルーブル; hryvnia = フリブナ; lira = リラ; rupee =
ルピー; won = ウォン; km = キロメートル,
キロ; m = メートル; cm = センチ, センチメートル; mm = ミリ; mile = マイル; foot = フィート; kg = キログラム; g =
グラム; t = トン; ha = ヘクタール; km2 =
平方キロメートル, 平方キロ; m2 = 平方メートル; l = リットル; barrel = バレル; mw = メガワット; gw = ギガワット;
degree = 度; second = 秒; minute = 分, 分間;
hour = 時間; day = 日間; week = 週間; month = カ月, か月, ヶ月, ヵ月, カ月間; year = 年, 年間; decade = 十年;
century = 世紀; person = 人, 名;
piece = 個, 社, 回, 件, 台, 機, 隻, 発, 本, カ国, か国, ヶ国, 歳, 戸, 棟, 種類, つ
""",
}

FILLERS = {
    "en": {"of", "us", "u", "s", ".", "american", "full"},
    "fr": {"de", "d", "'"},
    "es": {"de"},
    "it": {"di"},
    "pt": {"de"},
    "ru": {"американских", "."},
    "uk": {"американських", "."},
    "de": {"us", "."},
}
"""Words that may stand between a number and its unit."""


def _read(table: str) -> Iterator[tuple[str, str]]:
    for entry in table.split(";"):
        code, _, words = entry.partition("=")
        for word in filter(None, map(str.strip, words.split(","))):
            yield word, code.strip()


@cache
def unit_lexicon(language: str) -> Lexicon[str]:
    """Return the unit words of a language; where it is not known, what is written the same everywhere."""
    return Lexicon(dict((*_read(_COMMON), *_read(_WORDS.get(language, "")))), language)


_FACTORS: dict[str, tuple[str, int]] = {
    "m": ("length", 1000), "km": ("length", 1_000_000), "cm": ("length", 10), "mm": ("length", 1),
    "g": ("weight", 1), "kg": ("weight", 1000), "t": ("weight", 1_000_000),
    "foot": ("foot", 12), "inch": ("foot", 1),
    "second": ("time", 1), "minute": ("time", 60), "hour": ("time", 3600), "day": ("time", 86_400),
    "week": ("time", 604_800), "fortnight": ("time", 1_209_600),
    "month": ("calendar", 1), "year": ("calendar", 12), "decade": ("calendar", 120), "century": ("calendar", 1200),
    "mw": ("power", 1000), "gw": ("power", 1_000_000), "kw": ("power", 1),
    POINT: ("points", 100), POINT_OF_SHARE: ("points", 100), "bp": ("points", 1),
    PERCENT: ("share", 1), FRACTION: ("share", 100),
}  # fmt: skip

SPANS = frozenset("second minute hour day week fortnight month year decade century".split())  # noqa: SIM905
"""Units of time."""

PLAIN = frozenset({"person", "piece"})
"""Counting words of Chinese and Japanese: they say that something is counted, no more."""


def comparable(value: Decimal, unit: str) -> tuple[str, Decimal]:
    """Return the dimension of a measure and what it comes to there; other units are a dimension of their own."""
    dimension, factor = _FACTORS.get(unit, (unit, 1))
    return dimension, rounded(value * factor)


def rounded(value: Decimal) -> Decimal:
    """Return a value to six places, so that a third is a third; of a long number as it is."""
    return value if abs(value) >= _LONG else round(value, 6)


def same_unit(one: str, other: str) -> bool:
    """Whether two codes can mean one unit: `dollar` and `dollar:CA` can."""
    return one == other or one.startswith(other + ":") or other.startswith(one + ":")


def is_money(unit: str | None) -> bool:
    """Whether a code is that of a currency."""
    return unit is not None and unit.split(":")[0] in CURRENCIES
