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

# A negation: how it stands in a sentence, and what is left without it.
DROPPED: Final = {
    "en": [
        (" not ", " "),
        ("No ", "A "),
        ("no ", "a "),
        (" never ", " "),
        ("Nobody", "Somebody"),
        ("without ", "with "),
    ],
    "de": [(" nicht ", " "), ("keine ", "eine "), ("niemand", "jeder"), ("ohne ", "mit ")],
    "fr": [("n’ont pas", "ont"), ("n’a pas", "a"), ("ne l’exclut pas", "l’exclut")],
    "es": [(" no ", " "), ("No ", ""), ("sin ", "con ")],
    "ru": [(" не ", " ")],
    "ar": [(" لن ", " "), ("ولم ", "و"), (" لم ", " "), (" لا ", " ")],
    "tr": [
        ("kabul etmedi", "kabul etti"),
        ("yapmadı", "yaptı"),
        ("girmeyeceğini", "gireceğini"),
        ("değişmeyeceğini", "değişeceğini"),
    ],
    "ja": [("応じなかった", "応じた"), ("決まっていない", "決まっている")],
    "it": [(" non ", " "), ("nessuno", "qualcuno"), ("Non ", "")],
    "pt": [(" não ", " ")],
    "uk": [(" не ", " ")],
    "zh": [("没有回应", "回应了")],
}

# A clause that affirms: the words that say so, and the same denied.
ADDED: Final = {
    "en": "will>will not; would>would not; is>is not; was>was not; were>were not; had>had not; has>has not; "
    "have>have not; can>cannot; agreed>did not agree; voted>did not vote; wrote>did not write; fell>did not fall; "
    "found>did not find; wants>does not want; covers>does not cover; deleted>not deleted",
    "de": "hat>hat nicht; sind>sind nicht; soll>soll nicht; stimmten>stimmten nicht; verlangt>verlangt nicht; "
    "unterstützt>unterstützt nicht; tagt>tagt nicht; ist>ist nicht; habe>habe nicht; befürchtet>befürchtet nicht",
    "fr": "ont voté>n’ont pas voté; a déclaré>n’a pas déclaré; réclame>ne réclame pas; compte>ne compte pas; "
    "coûte>ne coûte pas; propose>ne propose pas; doit s’ouvrir>ne doit pas s’ouvrir; condamne>ne condamne pas; "
    "a perdu>n’a pas perdu; assure>n’assure pas; estime>n’estime pas",
    "es": "suspendió>no suspendió; anunció>no anunció; aseguró>no aseguró; consume>no consume; ofrece>no ofrece; "
    "cuesta>no cuesta; critica>no critica; la apoya>no la apoya; advirtió>no advirtió; volverán>no volverán; "
    "deja>no deja; ha bajado>no ha bajado; afirmó>no afirmó; causan>no causan; recurrirá>no recurrirá",
    "ru": "остановили>не остановили; прекращено>не прекращено; утверждает>не утверждает; признаёт>не признаёт; "
    "обходится>не обходится; покрывает>не покрывает; потребовала>не потребовала; выступают>не выступают; "
    "выпустил>не выпустил; начала>не начала; поддерживает>не поддерживает; предупредил>не предупредил; "
    "пообещал>не пообещал; считает>не считает; пользовались>не пользовались; задолжал>не задолжал",
    "ar": "أعلن>لم يعلن; وتبلغ>ولا تبلغ; وتخدم>ولا تخدم; وعرض>ولم يعرض; وتعارض>ولا تعارض; يؤيده>لا يؤيده; "
    "سيكلف>لن يكلف; سيضيع>لن يضيع; تعتمد>لا تعتمد; ووصفت>ولم تصف; بدأ بناؤها>لم يبدأ بناؤها",
    "tr": "durdurdu>durdurmadı; istiyor>istemiyor; veriyor>vermiyor; söyledi>söylemedi; belirtti>belirtmedi; "
    "açıkladı>açıklamadı; çağırdı>çağırmadı; destekliyor>desteklemiyor; çıkıyor>çıkmıyor; yalanladı>yalanlamadı; "
    "çalışıyor>çalışmıyor; düşünüyor>düşünmüyor",
    "ja": "発表した>発表しなかった; 出していた>出していなかった; 節約できる>節約できない; 示した>示さなかった; "
    "求めている>求めていない; 支持している>支持していない; 反対した>反対しなかった; 開かれる>開かれない; "
    "警告した>警告しなかった; 見込まれる>見込まれない; 延期すると>延期しないと",
    "it": "resterà>non resterà; hanno trovato>non hanno trovato; ha deciso>non ha deciso; ha sospeso>non ha sospeso; "
    "ha detto>non ha detto; ha aggiunto>non ha aggiunto; costeranno>non costeranno; respinge>non respinge; "
    "ha replicato>non ha replicato; propone>non propone; teme>non teme; critica>non critica; "
    "la appoggia>non la appoggia; avverte>non avverte; ritiene>non ritiene; si incontreranno>non si incontreranno",
    "pt": "rejeitou>não rejeitou; começaria>não começaria; disse>não disse; afirmou>não afirmou; vivem>não vivem; "
    "declarou>não declarou; elimina>não elimina; propõe>não propõe; prometeu>não prometeu; critica>não critica; "
    "a apoia>não a apoia; alertou>não alertou; perdeu>não perdeu; acredita>não acredita; voltam>não voltam",
    "uk": "відклала>не відклала; проголосували>не проголосували; коштує>не коштує; визнає>не визнає; "
    "пообіцяв>не пообіцяв; виступають>не виступають; вважає>не вважає; підтримує>не підтримує; "
    "критикує>не критикує; сподівається>не сподівається; збереться>не збереться; відвідали>не відвідали",
    "zh": "宣布>没有宣布; 承担>不承担; 反对推迟>不反对推迟; 愿意>不愿意; 欢迎>不欢迎; 支持>不支持; 认为>不认为; "
    "将损失>不会损失",
}

# Words of opposite meaning.
OPPOSITE: Final = {
    "en": "reopen>close; supports>opposes; opposes>supports; oppose>support; rejects>accepts; backs>rejects; "
    "denied>confirmed; voted in favour>voted against; voted against>voted in favour; accepted>rejected; fell>rose; "
    "up 4.2%>down 4.2%; found the company guilty>found the company innocent; hoped>doubted; doubted>hoped; "
    "cleared of>convicted of; lowest>highest; less than half>more than half; "
    "before the>after the; after the>before the; largest>smallest; to favour>to oppose; allowed>forbidden; "
    "agree to>refuse to; agreed>refused",
    "de": "unterstützt>bekämpft; stoppt>genehmigt; gestoppt>genehmigt; für den>gegen den; dagegen,>dafür,; "
    "sinken>steigen; wies die Kritik zurück>nahm die Kritik an; widersprach>stimmte zu; lehnt ihn ab>begrüßt ihn",
    "fr": "prolongent>arrêtent; pour et>contre et; condamne>soutient; la soutient>la condamne; s’oppose>est favorable; "
    "refusée>acceptée; perdu>gagné; avant>après",
    "es": "suspende>autoriza; suspendió>autorizó; critica>aplaude; la apoya>la rechaza; bajado>subido; negó>confirmó; "
    "antes>después; se levante>se mantenga",
    "ru": "выступают против>выступают за; поддерживает>осуждает; отрицает>подтверждает; остановили>пустили; "
    "прекращено>возобновлено; возобновить>прекратить",
    "ar": "وتعارض>وتؤيد; يؤيده>يعارضه; ونفى>وأكد; تأجيل>تقديم; انخفض>ارتفع",
    "tr": "destekliyor>eleştiriyor; karşı çıkıyor>destek veriyor; yalanladı>doğruladı; durdurdu>başlattı",
    "ja": "支持して>反対して; 賛成し>反対し; 反対した>賛成した; 延期>前倒し; 歓迎し>非難し; 最も遠い>最も近い",
    "it": "chiuso>aperto; critica>approva; la appoggia>la condanna; respinge>accetta; dopo che>prima che; prima>dopo; "
    "teme di perdere>spera di guadagnare",
    "pt": "rejeitou>aprovou; negou>confirmou; apoia>combate; critica>elogia; a apoia>a rejeita; perdeu>ganhou; "
    "elimina>cria; depois de>antes de",
    "uk": "виступають проти>виступають за; підтримує>засуджує; заперечує>підтверджує; критикує>вітає; "
    "відклала>прискорила; закриття>відкриття; після>перед; найбільша>найменша; Найбільша>Найменша",
    "zh": "反对推迟>支持推迟; 欢迎>谴责; 支持拆除>反对拆除; 推迟>提前; 愿意>拒绝; 反对拆除>支持拆除; 撤销>批准",
}

INVENTED: Final = {
    "en": [
        "The orchestra will open its season in the old tannery with a symphony by a local composer.",
        "Beekeepers in the hills have lost a third of their colonies to a new mite.",
        "The museum returned a painted chest to the heirs of a clockmaker.",
    ],
    "de": [
        "Das Orchester eröffnet seine Spielzeit in der alten Gerberei mit einer Sinfonie.",
        "Imker in den Hügeln haben viele Bienenvölker an eine neue Milbe verloren.",
        "Das Museum gab den Erben eines Uhrmachers eine bemalte Truhe zurück.",
    ],
    "fr": [
        "L’orchestre ouvrira sa saison dans l’ancienne tannerie avec une symphonie.",
        "Les apiculteurs des collines ont perdu des colonies à cause d’un nouvel acarien.",
        "Le musée a rendu un coffre peint aux héritiers d’un horloger.",
    ],
    "es": [
        "La orquesta abrirá su temporada en la antigua curtiduría con una sinfonía.",
        "Los apicultores de las colinas perdieron muchas colmenas por un nuevo ácaro.",
        "El museo devolvió un cofre pintado a los herederos de un relojero.",
    ],
    "ru": [
        "Оркестр откроет сезон в старой кожевенной мастерской симфонией.",
        "Пчеловоды в холмах потеряли много семей из-за нового клеща.",
        "Музей вернул расписной сундук наследникам часовщика.",
    ],
    "ar": [
        "ستفتتح الأوركسترا موسمها في المدبغة القديمة بسيمفونية جديدة.",
        "فقد مربو النحل في التلال كثيرًا من الخلايا بسبب مرض غريب.",
        "أعاد المتحف صندوقًا مزخرفًا إلى ورثة صانع الساعات.",
    ],
    "tr": [
        "Orkestra yeni sezonu eski tabakhanede bir senfoniyle açacak.",
        "Tepelerdeki arıcılar yeni bir akar yüzünden kovanlarını kaybetti.",
        "Müze boyalı sandığı saatçinin mirasçılarına geri verdi.",
    ],
    "ja": [
        "楽団は古い革工場で交響曲を演奏して新しい季節を始める。",
        "丘の養蜂家は新種のダニで多くの蜂を失った。",
        "美術館は時計職人の遺族に彩色された箱を返した。",
    ],
    "it": [
        "L’orchestrina aprirà la fiera della lana con una sinfonia di un compositore locale.",
        "Gli apicoltori delle colline hanno perso molte arnie per un nuovo acaro.",
        "Il museo ha restituito una cassapanca dipinta agli eredi di un orologiaio.",
    ],
    "pt": [
        "A orquestra abrirá a temporada no antigo curtume com uma sinfonia.",
        "Os apicultores das colinas perderam muitas colmeias por causa de um novo ácaro.",
        "O museu devolveu um baú pintado aos herdeiros de um relojoeiro.",
    ],
    "uk": [
        "Оркестр відкриє сезон у старій шкіряній майстерні симфонією.",
        "Пасічники на пагорбах втратили багато вуликів через нового кліща.",
        "Музей повернув мальовану скриню спадкоємцям годинникаря.",
    ],
    "zh": [
        "乐团将在旧皮革厂演奏一首新交响曲。",
        "山上的养蜂人因一种新螨虫失去了许多蜂群。",
        "博物馆把一只彩绘木箱归还给钟表匠的后人。",
    ],
}

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
