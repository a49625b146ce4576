"""How often: what says "a day", "weekly", "per year", by language, and the words of each period.

A period is a letter: hour, day, week, month, year. `RATES` has what makes a rate of a number; `PERIODS` the beginnings
of words by which a text may speak of the same period in another way, so that nothing is said against it.
"""

from __future__ import annotations

from typing import Final

RATES: Final[dict[str, dict[str, str]]] = {
    "de": {
        "h": r"(?:pro|je|in der|die) stunde\b|\bstündlich",
        "d": r"(?:pro|je|am) tag\b(?! der\b| des\b)|\btäglich",
        "w": r"(?:pro|je|in der|die) woche\b|\bwöchentlich",
        "m": r"(?:pro|je|im) monat\b|\bmonatlich",
        "y": r"(?:pro|je|im) jahr\b(?! ?\d)|\bjährlich",
    },
    "fr": {
        "h": r"(?:par|chaque|de l['’]) ?heure\b",
        "d": r"(?:par|chaque) jour\b|\btous les jours\b|\bquotidienne?(?:ment|s)?\b",
        "w": r"(?:par|chaque) semaine\b|\btoutes les semaines\b|\bhebdomadaire",
        "m": r"(?:par|chaque) mois\b|\btous les mois\b|\bmensuel",
        "y": r"(?:par|chaque) (?:an|année)\b|\btous les ans\b|\bannuel",
    },
    "es": {
        "h": r"(?:por|a la|cada) hora\b",
        "d": r"(?:por|al|cada) día\b(?! siguiente)|\bdiari[oa]s?\b|\bdiariamente\b|\btodos los días\b",
        "w": r"(?:por|a la|cada) semana\b(?! siguiente)|\bsemanal|\btodas las semanas\b",
        "m": r"(?:por|al|cada) mes\b(?! siguiente)|\bmensual|\btodos los meses\b",
        "y": r"(?:por|al|cada) año\b(?! siguiente)|\banual(?:es|mente)?\b|\btodos los años\b",
    },
    "it": {
        "h": r"(?:all['’]|ogni |per )ora\b|\borari[ao]\b",
        "d": r"(?:al|ogni|per) giorno\b|\bgiornalier|\bquotidian",
        "w": r"(?:alla|a|ogni|per) settimana\b|\bsettimanal",
        "m": r"(?:al|ogni|per) mese\b|\bmensil",
        "y": r"(?:all['’]|ogni |per )anno\b|\bannu[oai]\b|\bannual",
    },
    "pt": {
        "h": r"(?:por|à|cada) hora\b",
        "d": r"(?:por|ao|cada) dia\b(?! seguinte)|\bdiári|\bdiariamente\b|\btodos os dias\b",
        "w": r"(?:por|à|cada) semana\b(?! seguinte)|\bsemana(?:l|is)\b|\bsemanalmente\b",
        "m": r"(?:por|ao|cada) mês\b(?! seguinte)|\bmensa(?:l|is)\b|\bmensalmente\b",
        "y": r"(?:por|ao|cada) ano\b(?! seguinte)|\banua(?:l|is)\b|\banualmente\b",
    },
    "ru": {
        "h": r"(?:в|за|каждый) час\b|\bежечасн",
        "d": r"(?:в|за|каждый) (?:день|сутки)\b|\bежедневн|\bежесуточн|\bкаждые сутки\b",
        "w": r"(?:в|за|каждую) неделю\b|\bеженедельн",
        "m": r"(?:в|за|каждый) месяц\b|\bежемесячн",
        "y": r"(?:в|за|каждый) год\b|\bежегодн",
    },
    "uk": {
        "h": r"(?:на|за|кожну) годину\b|\bщогодин",
        "d": r"(?:на|за|кожний|кожен) (?:день|добу)\b|\bщод(?:ня\b|енн|оби\b)",
        "w": r"(?:на|за|кожний|кожен) тиждень\b|\bщотиж",
        "m": r"(?:на|за|кожний|кожен) місяць\b|\bщоміся",
        "y": r"(?:на|за|кожний|кожен) рік\b|\bщор(?:оку\b|ічн)",
    },
    "ar": {
        "h": r"(?:في|كل|لكل) (?:ال)?ساعة\b",
        "d": r"(?:في|كل|لكل) (?:ال)?يوم\b(?! ال)|\bيوميا|\bاليومي",
        "w": r"(?:في|كل|لكل) (?:ال)?[أا]سبوع\b(?! ال)|\b[أا]سبوعيا|\bال[أا]سبوعي",
        "m": r"(?:في|كل|لكل) (?:ال)?شهر\b(?! ال)|\bشهريا|\bالشهري",
        "y": r"(?:في السنة|(?:كل|لكل) (?:سنة|عام))\b(?! ال)|\bسنويا|\bالسنوي",
    },
    "tr": {
        "h": r"saatte\b|\bsaatlik\b|\bher saat\b|\bsaat başı",
        "d": r"günde\b|\bgünlük\b|\bher gün\b|\bgün başına",
        "w": r"haftada\b|\bhaftalık\b|\bher hafta\b",
        "m": r"ayda\b|\baylık\b|\bher ay\b",
        "y": r"yılda\b|\byıllık\b|\bher yıl\b|\bsenede\b|\bsenelik\b",
    },
    "zh": {
        "h": "每(?:个|個)?(?:小时|小時|钟头)",
        "d": "每(?:天|日)|日均",
        "w": "每(?:个|個)?(?:周|週|星期|礼拜)",
        "m": "每(?:个|個)?月|月均",
        "y": "每年|年均",
    },
    "ja": {
        "h": "毎時|1時間(?:に|あたり)|時給",
        "d": "毎日|[1一]日(?:に|あたり|平均)|日額",
        "w": "毎週|週間?に|[1一]週間(?:に|あたり)|週平均",
        "m": r"毎月|月間|月額|(?<!\d)月に|[1一][かカヶ]月(?:に|あたり)",
        "y": r"毎年|年間|年額|(?<!\d)年に|[1一]年(?:に|あたり)",
    },
}

PERIODS: Final[dict[str, dict[str, str]]] = {
    "de": {"h": "stund|stünd", "d": r"\btage?[ns]?\b|täg", "w": "woche|wöch", "m": "monat", "y": "jahr|jähr"},
    "fr": {
        "h": "heure|horaire|/h", "d": "jour|quotid", "w": "semaine|hebdo", "m": r"\bmois\b|mensu",
        "y": r"\bans?\b|\bann[ué]",
    },
    "es": {"h": r"\bhora|/h", "d": "día|diari", "w": "seman", "m": r"\bmes(?:es)?\b|mensu", "y": r"\baños?\b|\banua"},
    "it": {"h": r"\bor[ae]\b|orari", "d": "giorn|quotid", "w": "settiman", "m": r"\bmes[ei]\b|mensil", "y": r"\bann"},
    "pt": {
        "h": r"\bhoras?\b|/h", "d": r"\bdias?\b|diári", "w": "seman", "m": r"\bm[êe]s|mensa",
        "y": r"\banos?\b|anua",
    },
    "ru": {
        "h": r"\bчас(?!т)|ежечас", "d": r"\bдн[яеий]|день\b|ежедн|сут", "w": "недел", "m": "меся[цч]",
        "y": r"год|лет\b",
    },
    "uk": {"h": "годин", "d": r"\bдн[яіе]|день\b|щод|\bдоб", "w": "тиж", "m": "міся[цч]", "y": r"\bрок|\bрік|річ|щор"},
    "ar": {"h": "ساع", "d": "يوم|[أا]يام|نهار", "w": "[أا]سبوع|[أا]سابيع", "m": "شهر|شهور", "y": "سن[ةو]|عام|[أا]عوام"},
    "tr": {"h": "saat", "d": r"\bgün", "w": "hafta", "m": r"\bay(?:da|lık|ın|lar|ı)?\b", "y": r"\byıl|sene"},
    "zh": {
        "h": "小时|小時|钟头", "d": "天|日", "w": "(?:周|週|星期|礼拜)(?![一二三四五六日末天])",
        "m": r"(?<![\d一二三四五六七八九十])月", "y": r"(?<!\d)年",
    },
    "ja": {"h": r"(?<!\d)時", "d": r"(?<![\d曜昨今明])日", "w": "週", "m": r"(?<!\d)月(?!曜)", "y": r"(?<!\d)年"},
}  # fmt: skip
