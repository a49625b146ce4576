"""The words that the mutations exchange, by language. Written for the stories of `examples/`, apart from the checks'.

The tables share nothing with the word lists of the library on purpose: what the library does not know must be able to
come up here.
"""

from __future__ import annotations

from typing import Final

UNSPACED: Final = ("ja", "zh")
"""The languages whose words no spaces part."""

MONTHS: Final = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "tr": "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
    "ja": "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "zh": "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月",
}

WEEKDAYS: Final = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "ru": "понедельника вторника среды четверга пятницы субботы воскресенья",
    "ar": "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
    "tr": "pazartesi salı çarşamba perşembe cuma cumartesi pazar",
    "ja": "月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日",
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica",
    "pt": "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
    "uk": "понеділка вівторок середи четверга п’ятниці суботи неділі",
    "zh": "周一 周二 周三 周四 周五 周六 周日",
}

COUNTING: Final = {
    "en": "two three four five six seven eight nine ten eleven twelve",
    "de": "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
    "fr": "deux trois quatre cinq six sept huit neuf dix onze douze",
    "es": "dos tres cuatro cinco seis siete ocho nueve diez once doce",
    "ru": "два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать",
    "ar": "اثنين ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة",
    "tr": "iki üç dört beş altı yedi sekiz dokuz on",
    "ja": "",
    "it": "due tre quattro cinque sei sette otto nove dieci undici dodici",
    "pt": "dois três quatro cinco seis sete oito nove dez onze doze",
    "uk": "два три чотири п’ять шість сім вісім дев’ять десять одинадцять дванадцять",
    "zh": "",
}

SCALES: Final = {
    "en": [("million", "billion")],
    "de": [("Millionen", "Milliarden")],
    "fr": [("millions", "milliards")],
    "es": [("millones", "mil millones")],
    "ru": [("млн", "млрд"), ("тысяч", "млн")],
    "ar": [("مليون", "مليار"), ("ألف", "مليون"), ("آلاف", "ملايين")],
    "tr": [("bin", "milyon")],
    "ja": [("億", "兆"), ("万", "億")],
    "it": [("milioni", "miliardi")],
    "pt": [("milhões", "bilhões")],
    "uk": [("млн", "млрд"), ("тисяч", "млн")],
    "zh": [("亿", "万")],
}

UNITS: Final = {
    "en": "£>€; $>€; €>$; %>‰; per cent>kilometres; tonnes>kilograms; grams>tonnes; kilograms>tonnes; "
    "millimetres>metres; metres>kilometres; months>weeks; days>weeks; hours>minutes; weeks>years; years>days; "
    "nights>weeks; pence>euros",
    "de": "Euro>Dollar; Meter>Kilometer; Kubikmeter>Liter; Tonnen>Kilogramm; Wochen>Monaten; Jahren>Tagen",
    "fr": "euros>dollars; kilomètres>mètres; jours>semaines; heures>minutes",
    "es": "euros>dólares; metros>kilómetros; años>meses; días>semanas; horas>minutos; %>‰",
    "ru": "рублей>долларов; градусов>метров; минут>часов; километров>метров; месяцев>недель; %>‰",
    "ar": "دولار>يورو; متر>كيلومتر; أشهر>سنوات; أمتار>كيلومترات",
    "tr": "lira>avro; liraya>avroya; lirayı>avroyu; liranın>avronun; avroya>liraya; ton>kilogram",
    "ja": "円>ドル; キロ>センチ; 年>か月; 年間>日間",
    "it": "euro>dollari; giorni>settimane; mesi>anni; %>‰",
    "pt": "reais>euros; metros>quilômetros; anos>meses; horas>minutos; %>‰",
    "uk": "гривень>доларів; кілометрів>метрів; роки>місяці; %>‰",
    "zh": "元>美元; 米>公里; 公里>米; 个月>年",
}

# What says that a number is round, in the stories that have such.
ROUNDING: Final = {"en": "about", "de": "rund", "ru": "около", "ar": "نحو", "ja": "約"}

# A given name and a family name that no story has.
STRANGERS: Final = {
    "en": ("Ottoline", "Kraszner"),
    "de": ("Roswitha", "Kraszner"),
    "fr": ("Ghislaine", "Vautravers"),
    "es": ("Eulalia", "Quintanilla"),
    "ru": ("Игнат", "Пустоваров"),
    "ar": ("مازن", "الطرابيشي"),
    "tr": ("Müzeyyen", "Karabudak"),
    "ja": ("黒鉄", "英介"),
    "it": ("Ermenegilda", "Saltafossi"),
    "pt": ("Eufrásia", "Tourinhais"),
    "uk": ("Мелетій", "Пустовіт"),
    "zh": ("庞", "铁铮"),
}


def pairs(table: str) -> list[tuple[str, str]]:
    """Read `one>other; one>other`."""
    found = [entry.split(">") for entry in table.split("; ")]
    return [(one.strip(), other.strip()) for one, other in found]
