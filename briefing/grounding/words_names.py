"""Words that quotations, names and actors are told by, in twelve languages."""

from __future__ import annotations

import re
from functools import cache

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "ru", "uk", "ar", "tr", "zh", "ja")

# Stems of verbs of saying (and their nouns) as they stand beside a quotation.
_SAYING = {
    "en": r"(?:said|says?|saying|told|tells?|telling|ask(?:s|ed|ing)?|answer(?:s|ed|ing)?|repl(?:y|ies|ied|ying)"
    r"|add(?:s|ed|ing)?|wrote|writes?|writing|written|tweet(?:s|ed|ing)?|post(?:s|ed|ing)|call(?:s|ed|ing)|declar\w+"
    r"|describ\w+|stat(?:es|ed|ing)|statement|accord(?:s|ed|ing)|announc\w+|argu\w+|claim\w*|comment\w*|complain\w*"
    r"|conced\w+|conclud\w+|continu\w+|den(?:y|ies|ied|ying)|explain\w*|insist\w*|label\w+|not(?:es|ed|ing)|quot\w+"
    r"|promis\w+|recall\w*|remark\w*|repeat\w*|respond\w*|shout\w*|stress\w*|suggest\w*|testif\w+|thought|urg\w+"
    r"|vow\w*|warn\w*|acknowledg\w+|admit\w*|believ\w+|charg(?:es|ed|ing)|crie[sd]|express\w+|joke[sd]|mention\w*"
    r"|observ\w+|pledg\w+|read(?:s|ing)?|reveal\w*|speak\w*|spoke|tout\w*|whisper\w*|chant\w*|slam\w*|predict\w*"
    r"|criticis\w+|criticiz\w+|prais\w+|report\w*|agree\w*|emphasi\w+|boast\w*|blast\w*|dismiss\w*|characteri\w+)",
    "de": r"(?:sag(?:t|te|ten|en)|erklär\w+|teil(?:t|te|ten)|schr(?:eibt|ieb)\w*|betont\w*|fordert\w*|meint\w*|so"
    r"|nennt|nannte\w*|bezeichnet\w*|antwort\w+|fragt\w*|kritisiert\w*|warnt\w*|ergänzt\w*|heißt|hieß|laut|spr(?:icht|ach)"
    r"|zitiert\w*|versicher\w+|verspr\w+|behaupt\w+|sprach\w*|fügt\w*)",
    "fr": r"(?:dit|disent|disait|affirm\w+|déclar\w+|expliqu\w+|ajout\w+|estim\w+|assur\w+|souligné?\w*|répond\w*"
    r"|écri\w+|demand\w+|annonc\w+|lanc\w+|indiqu\w+|précis\w+|selon|dénonc\w+|qualifi\w+|appel\w+|martel\w+|confi\w+"
    r"|regrett\w+|insist\w+|rappel\w+|critiqu\w+|promis|promet\w*|prévenu|avert\w+|reconn\w+|juge\w*|jugé)",
    "es": r"(?:dijo|dice\w*|dicho|declar\w+|afirm\w+|explic\w+|añad\w+|asegur\w+|señal\w+|respond\w+|pregunt\w+"
    r"|escrib\w+|indic\w+|sostuvo|según|advirt\w+|denunci\w+|calific\w+|llam\w+|manifest\w+|insist\w+|apunt\w+"
    r"|agreg\w+|coment\w+|record\w+|subray\w+|anunci\w+|reconoc\w+|critic\w+|promet\w+)",
    "it": r"(?:dett[oa]|dice|disse|dicono|dichiar\w+|afferm\w+|spieg\w+|aggiun\w+|assicur\w+|sottoline\w+|rispo\w+"
    r"|chiest\w+|chiede\w*|scritt\w+|scrive\w*|secondo|annunci\w+|defini\w+|chiam\w+|sosten\w+|ribad\w+|conclu\w+"
    r"|ricord\w+|denunci\w+|critic\w+|promess\w+|osserv\w+|comment\w+)",
    "pt": r"(?:disse\w*|diz\w*|dito|declar\w+|afirm\w+|explic\w+|acrescent\w+|garant\w+|salient\w+|respond\w+"
    r"|pergunt\w+|escrev\w+|segundo|anunci\w+|chamou|chama\w*|classific\w+|sublinh\w+|coment\w+|critic\w+|promet\w+"
    r"|lembr\w+|ressalt\w+|destac\w+|reconhec\w+|alert\w+|contou)",
    "ru": r"(?:сказал\w*|говор\w+|заяв\w+|отмет\w+|отмеч\w+|подчерк\w+|сообщ\w+|добав\w+|объясн\w+|поясн\w+|ответ\w+"
    r"|спрос\w+|напис\w+|пишет|назв\w+|называ\w+|счита\w+|уточн\w+|призна\w+|предупре\w+|обеща\w+|по словам|слова\w*"
    r"|рассказ\w+|утвержда\w+|указал\w*|констатир\w+|цитир\w+)",
    "uk": r"(?:сказа\w+|каже|говор\w+|заяв\w+|зазнач\w+|підкресл\w+|повідом\w+|дода\w+|поясн\w+|відпов\w+|запита\w+"
    r"|написа\w+|пише|назва\w+|наголос\w+|вважа\w+|уточн\w+|визна\w+|попереди\w+|обіця\w+|за словами|слова\w*"
    r"|розпові\w+|ствердж\w+|цитує)",
    "ar": r"(?:قال\w*|يقول|تقول|وقال\w*|أضاف\w*|وأضاف\w*|أكد\w*|وأكد\w*|صرح\w*|وصرح\w*|أعلن\w*|وأعلن\w*|أوضح\w*|وأوضح\w*"
    r"|ذكر\w*|كتب\w*|وصف\w*|قائلا|قائلة|تابع\w*|وتابع\w*|حذر\w*|دعا|سأل\w*|أشار\w*|بحسب|مضيفا)",
    "tr": r"(?:de(?:di|diği|diler|mişti|yerek)|diye\w*|söyle\w+|belirt\w+|açıkla\w+|ifade|ekle\w+|vurgula\w+|kaydet\w+"
    r"|sor(?:du|uyor)|yaz(?:dı|ıyor)|konuş\w+|nitele\w+|adlandır\w+|dile|uyar\w+|cevap\w*|yanıt\w*|göre)",
    "zh": r"(?:说|表示|称|指出|强调|告诉|问|回答|写道|认为|宣布|補充|补充|說|稱|指|坦言|透露|回应|警告|呼吁)",
    "ja": r"(?:と述べ|と語|と話|と言|といい|といった|と説明|と強調|と主張|と指摘|とコメント|と答え|と明ら|と発言|と批判|と訴|とし)",
}

# What negates, for text that a quotation leaves out; matched on the folded text, whatever the case.
_NEGATION = {
    "en": r"not|no|never|none|nobody|nothing|neither|nor|without|cannot|hardly|barely|scarcely|\w+n't|refus\w+|den(?:y|ied|ies)"
    r"|fail\w*|unless|except|if|false",
    "de": r"nicht|nichts|nie|niemals|kein\w*|niemand\w*|weder|noch|ohne|kaum|nirgends|falls|wenn|außer",
    "fr": r"ne|n'\w*|pas|jamais|aucun\w*|rien|personne|sans|ni|non|guère|si|sauf|nul\w*",
    "es": r"no|nunca|jamás|ningun\w*|ningún|nada|nadie|sin|ni|tampoco|si|salvo",
    "it": r"non|no|mai|nessun\w*|niente|nulla|senza|né|neppure|neanche|se|tranne",
    "pt": r"não|nunca|jamais|nenhum\w*|nada|ninguém|sem|nem|tampouco|se|salvo",
    "ru": r"не|нет|ни|никогда|никто|ничто|ничего|нельзя|без|нигде|никак\w*|если|кроме",
    "uk": r"не|ні|немає|ніколи|ніхто|ніщо|нічого|без|ніде|ніяк\w*|жодн\w*|якщо|крім",
    "ar": r"لا|لم|لن|ليس\w*|غير|دون|بدون|ما|إذا|إلا|ولا|ولم|ولن",
    "tr": r"değil\w*|hayır|yok\w*|asla|hiç\w*|ne|olma\w+|\w+m[ae]d[ıiuü]\w*|\w+m[ae]z\w*|\w+m[ae]yacak\w*|\w+m[ae]yecek\w*"
    r"|\w+m[ıiuü]yor\w*|eğer",
    "zh": r"不|没|沒|无|無|非|未|否|别|別|莫|若|如果|除",
    "ja": r"ない|ぬ|ず|なし|ません|なく|なけれ|ねば|無|不|非|未",
}


@cache
def saying(language: str) -> re.Pattern[str] | None:
    """Return the pattern of a verb of saying, or None where the language is not known."""
    words = _SAYING.get(language)
    return None if words is None else re.compile(_bounded(words, language), re.IGNORECASE)


@cache
def negation(language: str) -> re.Pattern[str] | None:
    """Return the pattern of a word that negates or makes conditional, or None where the language is not known."""
    words = _NEGATION.get(language)
    return None if words is None else re.compile(_bounded(f"(?:{words})", language), re.IGNORECASE)


def _bounded(words: str, language: str) -> str:
    return words if language in ("zh", "ja") else rf"(?<!\w){words}(?!\w)"


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
    "de": ("s", "'"),
    "tr": ("'",),
}
