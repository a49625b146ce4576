"""How a question begins, and how an article says that something is open, by language."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

# What a question without its mark begins with, parted by bars; in Chinese and Japanese signs anywhere in it.
OPENING: Final = MappingProxyType(
    {
        "en": "who|whom|whose|what|which|when|where|why|how|whether|will|would|can|could|should|shall|may|might"
        "|is|are"
        "|was|were|do|does|did|has|have|had|in what|to what|at what|on what|by what|under what|for how|from where"
        "|in which|for whom|to whom|with whom",
        "de": "wer|wen|wem|wessen|was|wann|wo|woher|wohin|warum|weshalb|wieso|wie|wieviel|welche|welcher|welches"
        "|welchen"
        "|welchem|ob|wird|werden|kann|konnen|soll|sollen|ist|sind|hat|haben|muss|mussen|darf|wurde|womit|wofur|worauf"
        "|woran|woruber|in welchem|in welcher|auf welche|unter welchen|bis wann|seit wann",
        "fr": "qui|que|qu|quoi|quel|quelle|quels|quelles|quand|ou|pourquoi|comment|combien|est ce|a qui|de qui|a quoi"
        "|de quoi|dans quelle|dans quel|si|lequel|laquelle|jusqu ou|a quel|a quelle|sur quoi",
        "es": "quién|quiénes|qué|quien|que|cuál|cuáles|cuándo|dónde|por qué|cómo|cuánto|cuánta|cuántos|cuántas|a"
        " quién"
        "|de quién|en qué|para qué|con qué|hasta qué|si|adónde|a qué|de qué",
        "it": "chi|che|che cosa|cosa|quale|quali|quando|dove|perché|come|quanto|quanta|quanti|quante|a chi|di chi"
        "|in che"
        "|se|fino a che|da dove|con chi|per quale|in quale|a quale|a che",
        "pt": "quem|que|o que|qual|quais|quando|onde|por que|porque|como|quanto|quanta|quantos|quantas|a quem|de quem"
        "|em que|se|para que|será que|até que|com quem",
        "ru": "кто|кого|кому|кем|о ком|что|чего|чему|чем|какой|какая|какое|какие|каким|какую|каких|когда|где|куда"
        "|откуда"
        "|почему|зачем|как|сколько|ли|чей|чья|чьё|насколько|в каком|в какой|с кем|у кого|будет ли|сможет ли",
        "uk": "хто|кого|кому|ким|що|чого|чому|чим|який|яка|яке|які|яким|яку|яких|коли|де|куди|звідки|навіщо|як"
        "|скільки"
        "|чи|чий|чия|чиє|наскільки|в якому|у якій|з ким|у кого",
        "ar": "هل|من|ما|ماذا|متى|أين|لماذا|كيف|كم|أي|لمن|بماذا|إلى متى|إلى أين|من أين|إلى أي|في أي|ما إذا|أية",
        "tr": "kim|kimi|kime|kimin|ne|neyi|neye|ne zaman|nerede|nereye|nereden|neden|niçin|niye|nasıl|kaç|hangi|acaba",
        "zh": "吗 呢 什么 谁 为什么 为何 如何 怎么 怎样 哪 何时 何地 几 多少 是否 能否 会否 可否",
        "ja": "か。 か 何 誰 なぜ どう どの どこ いつ いくら どれ",
    }
)

# What a question about something left open begins with, parted by bars. Forms of the past ("Was the cause clear?") are
# left out, and "Is it": with them a small model asks whether it is open, not what is ("Is it not clear whether …").
ASKING: Final = MappingProxyType(
    {
        "en": "Who|Whose|What|Which|When|Where|Why|How|Will|Is (the|there|[A-Z][a-z]+)|Are (the|there|[A-Z][a-z]+)|Did"
        "|Has|Have|Can|Could|Would|Should|May",
        "de": "Wer|Wen|Wem|Wessen|Was|Wann|Wo|Woher|Wohin|Warum|Wie|Welche|Welcher|Welches|Welchen|Wird|Werden|Ist|Sind"
        "|Hat|Haben|Kann|Können|Soll|Sollen",
        "fr": "Qui|Que|Quand|Où|Pourquoi|Comment|Combien|Quel|Quelle|Quels|Quelles|Est-ce que|Qu'est-ce que|À qui",
        "es": "¿Quién|¿Quiénes|¿Qué|¿Cuál|¿Cuáles|¿Cuándo|¿Dónde|¿Por qué|¿Cómo|¿Cuánto|¿Cuánta|¿Cuántos|¿Cuántas"
        "|¿Habrá|¿Podrá|¿Será|¿Se",
        "it": "Chi|Che cosa|Quale|Quali|Quando|Dove|Perché|Come|Quanto|Quanta|Quanti|Quante|Sarà|Saranno|Potrà",
        "pt": "Quem|O que|Qual|Quais|Quando|Onde|Por que|Como|Quanto|Quanta|Quantos|Quantas|Será que",
        "ru": "Кто|Кого|Кому|Что|Какой|Какая|Какое|Какие|Когда|Где|Куда|Откуда|Почему|Зачем|Как|Сколько|Будет ли"
        "|Сможет ли",
        "uk": "Хто|Кого|Кому|Що|Який|Яка|Яке|Які|Коли|Де|Куди|Звідки|Чому|Як|Скільки|Чи",
    }
)

# What says that something is not known or not decided, as regular expressions parted by bars.
LEFT_OPEN: Final = MappingProxyType(
    {
        "en": r"(?:not|yet to be|remains to be) (?:\w+ )?(?:clear|known|decided|certain|resolved|seen|determined"
        r"|explained|disclosed) (?:how|what|who|when|where|why|which|if|whether)|unclear|uncertain|unknown|unresolved"
        r"|unanswered|remains to be seen|open question|(?:not|nt) (?:say|know|explain) (?:how|what|who|when|where|why"
        r"|which|if|whether)|declined to say",
        "de": r"unklar|ungewiss|unbekannt|fraglich|ungeklart|steht nicht fest|bleibt offen|ist offen|noch offen",
        "fr": r"incertain\w*|inconnu\w*|reste a savoir|on ignore|pas (?:clair|certain|connu)|n a pas precise",
        "es": r"incierto|incierta|se desconoce|desconocid\w+|no (?:esta|queda|quedo) claro|esta por ver|queda por saber"
        r"|falta por saber|incognita\w*|sin respuesta|se ignora|no se sabe|no (?:preciso|aclaro|dijo) \w+",
        "it": r"incert\w+|ignot\w+|sconosciut\w+|non (?:e|era) chiaro|resta da (?:vedere|capire)|da chiarire|non si sa"
        r"|senza risposta",
        "pt": r"incert\w+|desconhec\w+|nao (?:esta|ficou|e) claro|resta saber|falta saber|sem resposta|nao se sabe",
        "ru": r"неясн\w*|неизвестн\w*|непонятн\w*|под вопросом|не ясно|не известно|не уточнил\w*",
        "uk": r"незрозуміл\w*|невідом\w*|неясн\w*|не уточни\w*",
        "ar": r"غير واضح|غير الواضح|غير المعروف|ليس واضحا|غير معلوم|مجهول\w*|لم يتضح|لم يعرف",
        "tr": r"belirsiz\w*|belli degil|bilinmiyor|net degil|kesin degil|bilinmeyen|acik degil",
    }
)

LEFT_OPEN_CJK: Final = MappingProxyType(
    {
        "zh": "不清楚 未知 不明 悬念 不确定 尚不",
        "ja": "不明 不透明 分かってい わかってい 未定 明らかにしていない 決まっていない",
    }
)
