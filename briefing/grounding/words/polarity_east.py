"""How Turkish verbs, Chinese and Japanese say no, and Turkish and Arabic yes; for the others see `polarity`."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

# A Turkish verb that carries its negation: what stands before the group is its stem.
TURKISH_NEGATED: Final = (
    r"^(?P<stem>\w{1,}?)(?:m[iu]yor\w*|m[ae]d[iu](?:m|n|k|ler|lar)?|m[ae]y[ae]c[ae][gk]\w*|m[ae]z(?:lar|ler|di\w*"
    r"|sa)?"
    r"|m[ae]m[iu]s\w*|m[ae]m(?:ek|ak|esi|asi|eye|aya)\w*|m[ae]d[iu]g\w*|m[ae]mel[iu]\w*|m[ae]mali\w*|m[ae]yan\w*"
    r"|m[ae]yen\w*"
    r"|m[ae]ks[iu]z\w*|m[ae]y[iu]p|m[ae]yin(?:ca)?|m[ae]mis\w*)$"
)
TURKISH_TENSES: Final = (
    r"(?<=\w\w)(?:[dt][iu]g[iu]\w*|y?[ae]c[ae][gk]\w*|[iu]?yor\w*|[dt][iu](?:m|n|k|ler|lar)?|m[iu]s\w*)$"
)
TURKISH_LIGHT: Final = "et ed ol yap ver al bul kil gel"
TURKISH_DENYING: Final = "yalanla inkar"  # how verbs begin that deny what stands before them

# Turkish "met", which is "welcomed" only with joy, and no "against"; Arabic "accepted", which is written as "before".
TURKISH_PHRASES: Final = (
    r"destek=(?:memnuniyetle|sevincle|olumlu) karsila\w+|elestirdi=tepkiyle karsila\w+|gordu=karsila\w+"
)
_ARABIC_SUBJECTS: Final = (
    "مجلس|وزارة|حكومة|شركة|نقابة|اتحاد|جمعية|هيئة|حزب|محكمة|بلدية|لجنة|رئيس|رئيسة|وزير|وزيرة|مدير|مديرة"
    "|المجلس|الحكومة|الوزارة|البرلمان|الوزير|الوزيرة|الرئيس|الرئيسة|النقابة|الشركة|المحكمة|اللجنة|الحزب|العمال"
)
ARABIC_PHRASES: Final = (
    rf"وافق=(?:قبلت|قبلوا|يقبل|تقبل|يقبلوا|نقبل)|وافق \1=^و?قبل ({_ARABIC_SUBJECTS})(?= [^،,]{{25}})"
)

# In Chinese, signs that negate what follows; in Japanese, endings that negate what stands before them.
CJK_NEGATION: Final = MappingProxyType(
    {
        "zh": "没有任何人|没有人|无人|没有|没能|并未|从未|尚未|不会|不能|不再|未能|并不|并非|绝不|不|没|未|无法"
        "|无|非|毫无|从不|别|勿",
        "ja": "なかった|ません|ない|なく|ず|ぬ|まい|なけれ",
    }
)
CJK_HARMLESS: Final = MappingProxyType(
    {
        "zh": "不仅|不但|不断|不久|不同|不少|不过|不得不|非常|无论|未来|没收|除非|否则|不只|不止|不管|不论|不满"
        "|不幸|不久|无疑"
        "|毫无疑问|不可避免|未必|非洲|不动产|无人机|反对[党派]|无线|特别|别人|分别|区别|个别|级别|性别"
        "|非法|不法|未婚"
        "|未成年|差不多|不光"
        "|是非|不安(?!全)|不明|无关|最高(?:法院|人民|检察|领导)",
        "ja": "少なくとも|だけでなく|のみならず|ばかりでなく|なければならない|なくてはならない|なければなりません"
        "|かもしれない"
        "|かもしれません|に違いない|まず|必ず|はず|いずれ|わずか|ずつ|ざるを得ない|に過ぎない|間もなく|まもなく"
        "|少なく|最高裁|否定的|相次ず|ずっと"
        "|思わず|ほかならない|なくなった|残らず|だけではなく|だけではない|ではないか|ないか|危ない|少ない",
    }
)
CJK_CLAUSE: Final = MappingProxyType(
    {
        "zh": "但是|但|而|因为|所以|虽然|尽管|然而|不过|并且|，|。|；|：|“|”|「|」|！|？|、|,|;|:|\\.|\\?|!",
        "ja": "が、|ので|けれど|しかし|ため、|、|。|「|」|『|』|！|？|,|\\.",
    }
)

# Chinese verbs that negate the verb after them, but not a noun after them; words about the number that follows them.
CJK_GOVERNING: Final = frozenset({"拒绝", "否认"})
CJK_QUANTITIES: Final = frozenset({"超过", "多于", "低于", "少于", "不足"})

# Chinese words for nobody, which negate the clause; Japanese verbs that deny what stands before them.
CJK_NOBODY: Final = frozenset({"没有任何人", "没有人", "无人"})
CJK_DENYING: Final = frozenset({"否定", "否認"})
