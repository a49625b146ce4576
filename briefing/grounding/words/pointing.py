"""What a sentence begins with that says whose the quotation before it is: "So äußerte sich …", "这番话出自…"."""

from __future__ import annotations

from typing import Final

_LISTS: Final[dict[str, tuple[str, ...]]] = {
    "de": (
        r"So (?:\w+ )?(?:äußert|sagt|erklärt|formulier|beschr[ei]|kommentier|klag|urteil|beton|mein|warn|begründ)\w*",
        r"So (?:\w+ )?(?:fass|bericht|schilder|erzähl|drück|reagier|lautet|sprach|spricht)\w*",
        r"(?:Das|Dies) (?:sagt|erklärt|bericht|beton|mein|erzähl|schrieb|schreibt|versicher|behaupt)\w*",
        r"(?:(?:Diese |Die )?(?:Worte|Sätze|Klage|Aussage)|(?:Der|Dieser) Satz) (?:stamm\w+|komm\w+|ist|sind) von",
        r"Mit diesen Worten \w+",
    ),
    "fr": (
        r"C['’]est\b(?=[^.]*?\b(?:affirm|dit|assur|résum|expliqu|déclar|racont|conclu|jug|estim|exprim|souten|réag))",
        r"Ainsi (?:parl|s['’]exprim|résum|conclu|réag)\w*",
        r"(?:Ces mots|Ces paroles) sont (?:ceux |celles )?d[eu]",
        r"(?:La|Cette) (?:phrase|formule|remarque|plainte|mise en garde) est d[eu]",
        r"Voilà ce que (?:dit|affirme|pense|répond|déclare)",
    ),
    "es": (
        r"Así (?:lo |la |se |de \w+ )?(?:se )?(?:cont|expres|resum|explic|describ|dij|dic|respond|defin|asegur)\w*",
        r"Así (?:lo |la |se )?(?:afirm|lament|reaccion|habl|argument|justific|denunci|advirt)\w*",
        r"Lo (?:dij|dic|cuent|cont|asegur|afirm|explic|recuerd|sostien)\w*",
        r"Quien (?:lo|así) \w+ es",
        r"(?:Las|Estas|Son) palabras (?:son )?de|(?:La|Esta) (?:frase|queja|advertencia) es de",
        r"Con estas palabras \w+",
    ),
    "it": (
        r"A (?:dirlo|affermarlo|raccontarlo|sostenerlo|spiegarlo|parlare|ricordarlo)\b(?:, [^,]+,)? (?:è|sono)",
        r"Così (?:ha |si è |si |lo ha )?(?:dett|espress|comment|spieg|parl|riassu|descri|raccont|rispost|reag)\w*",
        r"Così (?:dice|disse)|Lo (?:ha |afferma|dice|racconta|sostiene|spiega|ricorda)\w*",
        r"(?:È il parere|Parola|Parole|Le parole sono|La frase è|Queste le parole) d\w+",
    ),
    "pt": (
        r"Assim (?:o |se )?(?:falou|express|resum|explic|descrev|disse|respond|reag|coment|justific)\w*|Quem o \w+ é",
        r"(?:A|Esta) (?:queixa|frase|afirmação|advertência|garantia|pergunta) é d[aeo]",
        r"(?:As|Estas|São) palavras (?:são )?d[aeo]|É o que (?:diz|afirma|conta|garante|defende)",
        r"Foi (?:assim|o) que|Disse-o|Di-lo",
    ),
    "ru": (
        r"(?:Об этом|Это|Такое мнение|Так) (?:[^.,]{0,40}? )?(?:напомн|сообщ|рассказ|заяв|сказ|объясн)\w+",
        r"(?:Об этом|Такое мнение|Так) (?:[^.,]{0,40}? )?(?:прокоммент|опис|поясн|отозв)\w+",
        r"(?:Об этом|Такое мнение|Так) (?:[^.,]{0,40}? )?(?:высказ|отрет|выраз|предупред|ответ|оцени)\w+",
        r"(?:Эти слова|Слова|Фраза|Цитата) принадлеж\w+|С такими словами \w+|(?:Это|Таково?) (?:слова|мнение|позиция)",
    ),
    "uk": (
        r"(?:Про це|Це|Таку думку|Так) (?:[^.,]{0,40}? )?(?:нагад|повідом|розпов|заяв|сказ|поясн|прокоменту|опис)\w+",
        r"(?:Про це|Таку думку|Так) (?:[^.,]{0,40}? )?(?:відгук|вислов|підкресл|попередж|попередил|відпов|оцін)\w+",
        r"(?:Ці слова|Слова|Фраза) належ\w+|З такими словами \w+|(?:Це|Такі) (?:слова|думка|позиція)",
    ),
    "ar": (
        r"هكذا (?:علّ?ق|قال|وصف|عبّ?ر|لخّ?ص|رد|تحدث|شرح|اختصر|برر)\w*",
        r"هذا ما (?:قال|أكد|اكد|ذكر|صرح|رأى|أعلن|كتب)\w*",
        r"جاء (?:ذلك|هذا) على لسان|بهذه (?:الكلمات|العبارة|العبارات) \w+|(?:هذه|تلك) (?:كلمات|عبارة)",
    ),
    "tr": (
        r"Bu (?:söz|sözler|sözleri|ifade|ifadeler|ifadeleri|cümle|cümleyi|uyarı|uyarıyı)|Sözlerin sahibi",
        r"(?:Böyle|Bunu) (?:diyor|dedi|konuş|anlat|söyl|özetl|yanıtl|dile getir)\w*",
    ),
    "zh": (
        "(?:说|說|讲|讲出|道出)(?:这|這|此)(?:番|句|些|段)?(?:话|話)的",
        "(?:这|這)(?:番|句|些|段)(?:话|話)(?:出自|来自|是)|这样说的是",
    ),
    "ja": (
        "(?:そう|こう|このように)(?:語|話|述べ|説明|訴え|嘆|振り返|打ち明け|憤|強調|指摘|言)[^。、]{0,6}?のは",
        "(?:この|その)(?:言葉|発言)は",
    ),
}
POINTING: Final[dict[str, str]] = {language: "|".join(found) for language, found in _LISTS.items()}
"""One pattern for each language, which begins where the sentence does."""
