"""Words beside a quotation that tell speech from other things in quotation marks, and words that negate."""

from __future__ import annotations

import re
from functools import cache

# Verbs of saying, and nouns and prepositions that do their work, as they stand beside a quotation.
_SAYING = {
    "en": (
        r"said|says?|saying|told|tells?|telling|ask(?:s|ed|ing)?|answer(?:s|ed|ing)?|repl(?:y|ies|ied|ying)"
        r"|add(?:s|ed|ing)?|wrote|writes?|writing|written|tweet(?:s|ed|ing)?|post(?:s|ed|ing)|call(?:s|ed|ing)"
        r"|declar\w+|describ\w+|stat(?:es|ed|ing)|statement|accord(?:s|ed|ing)|announc\w+|argu\w+|claim\w*"
        r"|comment\w*|complain\w*|conced\w+|conclud\w+|continu\w+|den(?:y|ies|ied|ying)|explain\w*|insist\w*"
        r"|label\w+|not(?:es|ed|ing)|quot\w+|promis\w+|recall\w*|remark\w*|repeat\w*|respond\w*|shout\w*"
        r"|stress\w*|suggest\w*|testif\w+|thought|urg\w+|vow\w*|warn\w*|acknowledg\w+|admit\w*|believ\w+"
        r"|charg(?:es|ed|ing)|crie[sd]|express\w+|joke[sd]|mention\w*|observ\w+|pledg\w+|read(?:s|ing)?"
        r"|reveal\w*|speak\w*|spoke|tout\w*|whisper\w*|chant\w*|slam\w*|predict\w*|criticis\w+|criticiz\w+"
        r"|prais\w+|report\w*|agree\w*|emphasi\w+|boast\w*|blast\w*|dismiss\w*|characteri\w+"
    ),
    "de": (
        r"sag(?:t|te|ten|en)|erklär\w+|teil(?:t|te|ten)|schr(?:eibt|ieb)\w*|betont\w*|fordert\w*|meint\w*|so"
        r"|nennt|nannte\w*|bezeichnet\w*|antwort\w+|fragt\w*|kritisiert\w*|warnt\w*|ergänzt\w*|heißt|hieß|laut"
        r"|spr(?:icht|ach)|zitiert\w*|versicher\w+|verspr\w+|behaupt\w+|sprach\w*|fügt\w*"
    ),
    "fr": (
        r"dit|disent|disait|affirm\w+|déclar\w+|expliqu\w+|ajout\w+|estim\w+|assur\w+|souligné?\w*|répond\w*"
        r"|écri\w+|demand\w+|annonc\w+|lanc\w+|indiqu\w+|précis\w+|selon|dénonc\w+|qualifi\w+|appel\w+"
        r"|martel\w+|confi\w+|regrett\w+|insist\w+|rappel\w+|critiqu\w+|promis|promet\w*|prévenu|avert\w+"
        r"|reconn\w+|juge\w*|jugé"
    ),
    "es": (
        r"dijo|dice\w*|dicho|declar\w+|afirm\w+|explic\w+|añad\w+|asegur\w+|señal\w+|respond\w+|pregunt\w+"
        r"|escrib\w+|indic\w+|sostuvo|según|advirt\w+|denunci\w+|calific\w+|llam\w+|manifest\w+|insist\w+"
        r"|apunt\w+|agreg\w+|coment\w+|record\w+|subray\w+|anunci\w+|reconoc\w+|critic\w+|promet\w+"
    ),
    "it": (
        r"dett[oa]|dice|disse|dicono|dichiar\w+|afferm\w+|spieg\w+|aggiun\w+|assicur\w+|sottoline\w+|rispo\w+"
        r"|chiest\w+|chiede\w*|scritt\w+|scrive\w*|secondo|annunci\w+|defini\w+|chiam\w+|sosten\w+|ribad\w+"
        r"|conclu\w+|ricord\w+|denunci\w+|critic\w+|promess\w+|osserv\w+|comment\w+"
    ),
    "pt": (
        r"disse\w*|diz\w*|dito|declar\w+|afirm\w+|explic\w+|acrescent\w+|garant\w+|salient\w+|respond\w+"
        r"|pergunt\w+|escrev\w+|segundo|anunci\w+|chamou|chama\w*|classific\w+|sublinh\w+|coment\w+|critic\w+"
        r"|promet\w+|lembr\w+|ressalt\w+|destac\w+|reconhec\w+|alert\w+|contou"
    ),
    "ru": (
        r"сказал\w*|говор\w+|заяв\w+|отмет\w+|отмеч\w+|подчерк\w+|сообщ\w+|добав\w+|объясн\w+|поясн\w+"
        r"|ответ\w+|спрос\w+|напис\w+|пишет|назв\w+|называ\w+|счита\w+|уточн\w+|призна\w+|предупре\w+|обеща\w+"
        r"|по словам|слова\w*|рассказ\w+|утвержда\w+|указал\w*|констатир\w+|цитир\w+"
    ),
    "uk": (
        r"сказа\w+|каже|говор\w+|заяв\w+|зазнач\w+|підкресл\w+|повідом\w+|дода\w+|поясн\w+|відпов\w+|запита\w+"
        r"|написа\w+|пише|назва\w+|наголос\w+|вважа\w+|уточн\w+|визна\w+|попереди\w+|обіця\w+|за словами"
        r"|слова\w*|розпові\w+|ствердж\w+|цитує"
    ),
    "ar": (
        r"قال\w*|يقول|تقول|وقال\w*|أضاف\w*|وأضاف\w*|أكد\w*|وأكد\w*|صرح\w*|وصرح\w*|أعلن\w*|وأعلن\w*|أوضح\w*"
        r"|وأوضح\w*|ذكر\w*|كتب\w*|وصف\w*|قائلا|قائلة|تابع\w*|وتابع\w*|حذر\w*|دعا|سأل\w*|أشار\w*|بحسب|مضيفا"
    ),
    "tr": (
        r"de(?:di|diği|diler|mişti|yerek)|diye\w*|söyle\w+|belirt\w+|açıkla\w+|ifade|ekle\w+|vurgula\w+"
        r"|kaydet\w+|sor(?:du|uyor)|yaz(?:dı|ıyor)|konuş\w+|nitele\w+|adlandır\w+|dile|uyar\w+|cevap\w*"
        r"|yanıt\w*|göre"
    ),
    "zh": r"说|表示|称|指出|强调|告诉|问|回答|写道|认为|宣布|補充|补充|說|稱|指|坦言|透露|回应|警告|呼吁",
    "ja": (
        r"と述べ|と語|と話|と言|といい|といった|と説明|と強調"
        r"|と主張|と指摘|とコメント|と答え|と明ら|と発言|と批判|と訴|とし"
    ),
}

# What stands before a name, a title or a word that is only mentioned.
_NAMING = {
    "en": (
        r"so-called|known as|dubbed|nicknamed|titled|entitled|named|called|(?:words?|terms?|phrase|slogan"
        r"|hashtag|motto|film|movie|book|novel|song|album|series|show|play|painting|headline|headlined"
        r"|magazine|newspaper|nickname)"
    ),
    "de": r"so ?genannte\w*|namens|titel|begriff\w*|wort|motto|film\w*|buch\w*|song|zeitung|magazin\w*|serie",
    "fr": (
        r"soi-disant|dite?s?|intitulé\w*|titre|baptisé\w*|surnommé\w*|mots?|terme|slogan|film|livre|chanson"
        r"|journal"
    ),
    "es": (
        r"titulad\w+|llamad[oa]s?|denominad\w+|apodad\w+|palabra|término|lema|película|libro|canción|diario"
        r"|serie"
    ),
    "it": (
        r"intitolat\w+|cosiddett\w+|chiamat[oaie]|soprannominat\w+|parola|termine|film|libro|canzone"
        r"|quotidiano|serie"
    ),
    "pt": (
        r"intitulad\w+|chamad[oa]s?|apelidad\w+|denominad\w+|palavra|termo|lema|filme|livro|canção|jornal"
        r"|série"
    ),
    "ru": (
        r"под названием|так называем\w+|прозван\w+|фильм\w*|книг\w+|газет\w+|журнал\w*|компани\w+|телеканал\w*"
        r"|парти\w+|клуб\w*|операци\w+|канал\w*|движени\w+|слов[оа]|термин\w*"
    ),
    "uk": (
        r"під назвою|так зван\w+|прозван\w+|фільм\w*|книг\w+|газет\w+|журнал\w*|компані\w+|телеканал\w*"
        r"|парті\w+|клуб\w*|операці\w+|канал\w*|рух\w*|слов[оа]|термін\w*"
    ),
    "ar": r"ما يسمى|المسمى|بعنوان|باسم|كلمة|مصطلح|فيلم|كتاب|صحيفة",
    "tr": r"sözde|adlı|isimli|başlıklı|kelimesi|film\w*|kitab\w*|gazete\w*",
    "zh": r"所谓|名为|题为|被称为|叫做|電影|电影|一词",
    "ja": r"いわゆる|題名|映画|書籍",
}

# What negates or makes conditional, in a folded text.
_NEGATION = {
    "en": (
        r"not|no|never|none|nobody|nothing|neither|nor|without|cannot|hardly|barely|scarcely|\w+n't"
        r"|refus\w+|deny|denie[ds]|fail\w*|unless|except|if|false"
    ),
    "de": r"nicht|nichts|nie|niemals|kein\w*|niemand\w*|weder|noch|ohne|kaum|nirgends|falls|wenn|außer",
    "fr": r"ne|n'\w*|pas|jamais|aucun\w*|rien|personne|sans|ni|non|guère|si|sauf|nul\w*",
    "es": r"no|nunca|jamás|ningun\w*|ningún|nada|nadie|sin|ni|tampoco|si|salvo",
    "it": r"non|no|mai|nessun\w*|niente|nulla|senza|né|neppure|neanche|se|tranne",
    "pt": r"não|nunca|jamais|nenhum\w*|nada|ninguém|sem|nem|tampouco|se|salvo",
    "ru": r"не|нет|ни|никогда|никто|ничто|ничего|нельзя|без|нигде|никак\w*|если|кроме",
    "uk": r"не|ні|немає|ніколи|ніхто|ніщо|нічого|без|ніде|ніяк\w*|жодн\w*|якщо|крім",
    "ar": r"لا|لم|لن|ليس\w*|غير|دون|بدون|ما|إذا|إلا|ولا|ولم|ولن",
    "tr": (
        r"değil\w*|hayır|yok\w*|asla|hiç\w*|ne|olma\w+|\w+m[ae]d[ıiuü]\w*|\w+m[ae]z\w*|\w+m[ae]yacak\w*"
        r"|\w+m[ae]yecek\w*|\w+m[ıiuü]yor\w*|eğer"
    ),
    "zh": r"不|没|沒|无|無|非|未|否|别|別|莫|若|如果|除",
    "ja": r"ない|ぬ|ず|なし|ません|なく|なけれ|ねば|無|不|非|未",
}


@cache
def saying(language: str) -> re.Pattern[str] | None:
    """Return the pattern of a verb of saying, or None where the language is not known."""
    return _pattern(_SAYING.get(language), language)


@cache
def naming(language: str) -> re.Pattern[str] | None:
    """Return the pattern of words directly before a name, a title or a word mentioned; None where none are known."""
    return _pattern(_NAMING.get(language), language, r"\s*$")


@cache
def negation(language: str) -> re.Pattern[str] | None:
    """Return the pattern of a word that negates or makes conditional, or None where the language is not known."""
    return _pattern(_NEGATION.get(language), language)


def _pattern(words: str | None, language: str, after: str = "") -> re.Pattern[str] | None:
    if words is None:
        return None
    bounded = f"(?:{words})" if language in ("zh", "ja") else rf"(?<![\w-])(?:{words})(?!\w)"
    return re.compile(bounded + after, re.IGNORECASE)
