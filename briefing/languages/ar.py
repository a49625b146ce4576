"""Arabic."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing.languages.language import (
    FunctionWords,
    Language,
    Morphology,
    Names,
    Negation,
    Numbers,
    PlainSpeech,
    Questions,
    Quotations,
    Rounding,
    Script,
    Speech,
    Times,
    Told,
    Units,
    cues,
)
from briefing.languages.notation import STEM_LENGTH, entries, fold_word, in_order, listed, without


def _folded(text: str) -> str:
    """As the words of an article are folded, the alefs as one."""
    return fold_word(text, "ar")


def _listed(text: str) -> frozenset[str]:
    return listed(_folded(text))


_PREFIXES = in_order("وال بال كال فال ولل سي ست سن وي وت ال لل و ف ب ل")
_SUFFIXES = in_order("هما تها ها هم ات ون ين ان وا يه ته ت ه ي ا")
_PERSONS = "يت"


def _stem(word: str) -> str:
    """Take off one prefix and one suffix; a single letter in front is a prefix only where a whole word stays."""
    word = _present(word)
    for prefix in _PREFIXES:
        rest = word.removeprefix(prefix)
        if rest != word and len(rest) >= (STEM_LENGTH if len(prefix) > 1 else STEM_LENGTH + 1):
            return without(_present(rest), _SUFFIXES)
    if word[0] in _PERSONS and len(word) == STEM_LENGTH + 1:
        return word[1:]
    return without(word, _SUFFIXES)


def _present(word: str) -> str:
    """Take the sign of the future off an Arabic verb."""
    return word[1:] if word[0] == "س" and word[1] in _PERSONS and len(word) > STEM_LENGTH + 1 else word


_TITLES = listed("""
    المهندس المهندسة الدكتور الدكتورة الرئيس الرئيسة الوزير الوزيرة السيد السيدة المحامي المحامية الشيخ الأمير
    الأميرة القاضي القاضية النائب النائبة الأستاذ الأستاذة اللواء العميد العقيد الجنرال السفير السفيرة الكاتب
    الكاتبة الباحث الباحثة الطبيب الطبيبة الناشط الناشطة الصحفي الصحفية الفنان الفنانة الخبير الخبيرة العمدة""")
"""Forms of address and offices that stand directly before a name."""
_OFFICES = listed("""
    رئيس رئيسة وزير وزيرة مدير مديرة المدير المديرة الرئيس الرئيسة الوزير الوزيرة نائب نائبة أمين أمينة عضو عضوة
    عمدة محافظ محافظة سفير سفيرة ناطق الناطق الناطقة متحدث المتحدث المتحدثة مفوض المفوض قائد القائد زعيم زعيمة نقيب
    نقيبة مستشار مستشارة المستشار المستشارة خبير خبيرة الخبير الخبيرة محامي محامية المحامي المحامية المهندس المهندسة
    الباحث الباحثة الأمين الأمينة""")
"""Offices behind which, and a comma, somebody is named: "the chairwoman of the council, …,"."""
_NO_NAME = listed("""
    يوم مساء صباح أمس خلال قبل منذ أثناء عقب حول بين كل في من عن على إن أن إلى مع بعد الذي التي هذا هذه وهو وهي لدى
    عند غير أو بأن بشأن ضد أحد إحدى بعض خارج داخل""")
"""Words with which no name begins."""
_BODIES = listed("""
    مجلس وزارة حكومة الحكومة شركة الشركة نقابة النقابة اتحاد الاتحاد جمعية الجمعية هيئة الهيئة منظمة المنظمة حزب
    الحزب محكمة المحكمة بلدية البلدية شرطة الشرطة جيش الجيش لجنة اللجنة وكالة الوكالة مؤسسة المؤسسة جامعة الجامعة
    بنك البنك مصرف المصرف غرفة الغرفة المعارضة الوزارة المجلس السلطات سلطات مكتب المكتب رئاسة الرئاسة إدارة الإدارة
    حركة الحركة ائتلاف الائتلاف نواب النواب سكان السكان خبراء الخبراء مسؤولون المسؤولون مصدر مصادر""")
"""Nouns of bodies and of people without a name."""
_WORD = r"[\u0621-\u065f]+"
_PERSONAL = rf"(?!ال|(?:{'|'.join(sorted(_NO_NAME))})\b)"
_NAME = rf"(?P<name>(?:(?:عبد ال|{_PERSONAL}){_WORD} ){{1,2}}ال{_WORD})"
_ADDRESSED = re.compile(rf"(?<![\u0621-\u065f])[وف]?(?P<title>{'|'.join(sorted(_TITLES))}) {_NAME}")
_IN_APPOSITION = re.compile(
    rf"(?<![\u0621-\u065f])(?P<title>(?:{'|'.join(sorted(_OFFICES))})(?: [^،.:؛\n]{{1,60}})?)، {_NAME}(?=[،.:؛])"
)
_LONGEST_DESCRIPTION = 6


def _told(text: str) -> Iterator[Told]:
    """Two words behind a form of address, or between commas behind an office."""
    for match in (*_ADDRESSED.finditer(text), *_IN_APPOSITION.finditer(text)):
        yield Told(*match.span("name"), match.span("title"))


def _shortens(name: str, full: str) -> bool:
    return full.endswith(f" {name}")


def _describes(words: str) -> bool:
    """Whether a description surely is of people or of a body: by how it begins."""
    parts = words.split()
    first = parts[0].lstrip("وف") if parts else ""
    return not {*parts[:1], first}.isdisjoint(_BODIES | _OFFICES | _TITLES) and len(parts) <= _LONGEST_DESCRIPTION


def _forms(name: str) -> Iterator[str]:
    """The last word alone stands for a name, and a particle may be written onto either."""
    words = re.findall(r"\w+", name)
    alone = rf"|{re.escape(words[-1])}" if len(words) > 1 and len(words[-1]) > 3 else ""
    full = r"\s+".join(map(re.escape, words))
    if words:
        yield rf"(?<!\w)[وفبلك]{{0,2}}(?:{full}{alone})(?!\w)"


LANGUAGE = Language(
    code="ar",
    name="Arabic",
    list_comma="، ",
    absent="""
        morphology.suffixes morphology.past function_words.opening function_words.accented_is
        function_words.known function_words.several function_words.definite function_words.indefinite
        function_words.links function_words.genitives function_words.pronouns speech.indirect
        speech.contrasts speech.passives speech.by speech.possessives speech.participles speech.perfect
        speech.ambiguous speech.singular speech.articles speech.relational speech.clitics speech.forward
        speech.telling speech.addressing speech.clausal speech.beside speech.stances speech.plain.settings
        speech.plain.beside speech.back negation.wide numbers.half numbers.collective numbers.several
        numbers.join numbers.parts numbers.one_word_ordinal numbers.rounding.below_after
        numbers.rounding.above_after numbers.rounding.around_after units.between times.decade_endings
        times.decade_word names.particles names.endings names.calendar names.roles names.role_tails
        names.role_stems names.surname names.plural_endings names.no_verbs names.verbs_first names.where
        names.of_places names.adjectives names.individuals names.inflected names.plural names.singular_only
        questions.asking""",
    script=Script(caseless=True),
    morphology=Morphology(prefixes=_PREFIXES, stem=_stem),
    function_words=FunctionWords(
        empty=listed("""
            في من إلى على عن مع أن هذا هذه ذلك تلك التي الذي الذين اللذين هو هي هم هن أنا نحن أنت كان كانت كانوا يكون
            تكون سيكون قد لقد لا لم لن ليس ليست ما أو ثم بل لكن لكنه لكنها حتى إذا إذ كما كل بعض بين بعد قبل عند عندما
            حيث منذ خلال حول ضد دون بدون غير تحت فوق أمام وراء أي أيضا أنه أنها أنهم به بها بهم له لها لهم فيه فيها منه
            منها عليه عليها إليه إليها وهو وهي وقال وقالت قال قالت يقول تقول وأضاف أضاف وأضافت وفي ومن وعلى وأن وكان
            وكانت ولا ولم ولن هل لماذا كيف متى أين و ف ب ل ك س مما عما بأن وقد فقد بينما لأن وفق بحسب"""),
    ),
    speech=Speech(
        cues=cues(
            say=_folded("""
            قال قالت قالوا يقول تقول أضاف أضافت يضيف أكد أكدت يؤكد تؤكد صرح صرحت أعلن أعلنت يعلن أوضح أوضحت ذكر ذكرت
            يذكر كتب كتبت تابع تابعت حذر حذرت يحذر أشار أشارت سأل سألت أجاب أجابت نفى نفت زعم زعمت ادعى اعترف اعترفت
            وعد وعدت شدد شددت لفت كشف كشفت أفاد أفادت أبلغ أبلغت رد ردت علق علقت اعتبر اعتبرت يعتبر رأى رأت يرى ترى وصف
            وصفت يصف تصف شرح شرحت"""),
            hold=_folded("""
            يريد تريد أراد أرادت يطالب تطالب طالب طالبت يعتقد تعتقد يؤيد تؤيد أيد أيدت يعارض تعارض عارض عارضت يرفض ترفض
            رفض رفضت انتقد انتقدت ينتقد أدان أدانت يدين يدعم تدعم دعم دعمت يخشى يأمل تأمل يخطط تخطط اتهم اتهمت يتهم دعا
            دعت يدعو صوت صوتت هدد هددت وافق وافقت يقترح اقترح اقترحت رحب رحبت"""),
            adding=_folded("قائلا قائلة مضيفا مضيفة مؤكدا مؤكدة مشيرا مشيرة موضحا موضحة محذرا محذرة"),
            noun=_folded("تصريح تصريحات بيان كلمة قول رأي مطالبة اتهام وعد تغريدة رسالة"),
            according=_folded("بحسب حسب وفق وفقا_ل وفقا على_حد_قول على_حد_تعبير في_رأي نقلا_عن"),
        ),
        order="vso",
        that=_listed("إن أن بأن بأنه إنه أنه إنها أنها أنهم إنهم كيف لماذا"),
        joins=("و", "او", "لكن", "ثم"),
        subordinators=_listed("""
            إن أن بأن لأن إذا عندما بينما حيث كما لو حتى بأنه إنه أنه إنها أنها إنهم أنهم بأنها بأنهم"""),
        relatives=_listed("الذي التي الذين اللذان اللاتي"),
        prepositions=_listed("في من إلى على عن مع بعد قبل خلال ضد بين حول لدى عند منذ تحت فوق باسم بشأن أمام عبر"),
        auxiliaries=_listed("كان كانت قد لقد سوف لن لم لا ليس"),
        adverbs=_listed("أيضا كذلك اليوم أمس لاحقا سابقا مجددا"),
        determiners=_listed("هذا هذه هؤلاء ذلك تلك كل"),
        pronouns=_listed("هو هي هم"),
        many=_listed("هم"),
        first_persons=_listed("نحن أنا أنت"),
        indefinite=_listed("بعض عدة أحد إحدى كثير"),
        inverts=True,
        drops=True,
        proclitics=("و", "ف"),
        times=_listed("""
            يوم الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد مساء صباح أمس اليوم يناير فبراير مارس أبريل مايو
            يونيو"""),
        plain=PlainSpeech(
            verbs=listed("قال قالت قالوا يقول تقول أضاف أضافت صرح صرحت أوضح أوضحت ذكر ذكرت كتب كتبت أكد أكدت"),
            perfect=listed("لقد و"),
            joins=listed("و"),
            before_times=listed("في يوم"),
        ),
        ahead=r"س[ين]\w+|ست\w{3,}|سوف|يعتزم|تعتزم|يجب|من المقرر|من المتوقع|المقرر|المتوقع",
    ),
    negation=Negation(
        direct=listed("""
            لا لم لن ليس ليست ليسوا غير دون بدون عدم ولا ولم ولن وليس وليست فلا فلم فلن بلا وما لست لسنا كلا"""),
        verbs=listed("نفى نفت ينفي تنفي نفوا رفض رفضت يرفض ترفض رفضوا امتنع امتنعت تجنب فشل فشلت منع تراجع"),
    ),
    numbers=Numbers(
        one=listed("واحد واحدة"),
        cardinals=entries("""
            0 = صفر; 0.6666666666666666666666666667 = ثلثين ثلثي ثلثا ثلثان; 2 = اثنان اثنين اثنتان اثنتين;
            3 = ثلاثة ثلاث; 4 = أربعة أربع; 5 = خمسة خمس; 6 = ستة ست; 7 = سبعة سبع; 8 = ثمانية ثماني ثمان; 9 = تسعة تسع;
            10 = عشرة عشر; 11 = أحد_عشر إحدى_عشرة; 12 = اثني_عشر اثنا_عشر اثنتي_عشرة; 13 = ثلاثة_عشر ثلاث_عشرة;
            14 = أربعة_عشر أربع_عشرة; 15 = خمسة_عشر خمس_عشرة; 16 = ستة_عشر ست_عشرة; 17 = سبعة_عشر سبع_عشرة;
            18 = ثمانية_عشر ثماني_عشرة; 19 = تسعة_عشر تسع_عشرة; 20 = عشرون عشرين; 30 = ثلاثون ثلاثين;
            40 = أربعون أربعين; 50 = خمسون خمسين; 60 = ستون ستين; 70 = سبعون سبعين; 80 = ثمانون ثمانين;
            90 = تسعون تسعين; 200 = مئتان مئتين مائتين مائتان; 300 = ثلاثمئة ثلاثمائة; 400 = أربعمئة أربعمائة;
            500 = خمسمئة خمسمائة; 600 = ستمئة ستمائة; 700 = سبعمئة سبعمائة; 800 = ثمانمئة ثمانمائة;
            900 = تسعمئة تسعمائة; 2000 = ألفين ألفان; 2000000 = مليونين مليونان; 2000000000 = مليارين ملياران"""),
        scales=entries("""
            100 = مئة مائة; 1000 = ألف آلاف ألفا; 1000000 = مليون ملايين مليونا;
            1000000000 = مليار مليارات مليارا بليون; 1000000000000 = تريليون تريليونات"""),
        plural_scales=entries("100 = مئات"),
        ordinals=entries("""
            1 = أول أولى; 2 = ثاني ثانية ثان; 3 = ثالث ثالثة; 4 = رابع رابعة; 5 = خامس خامسة; 6 = سادس سادسة;
            7 = سابع سابعة; 8 = ثامن ثامنة; 9 = تاسع تاسعة; 10 = عاشر عاشرة"""),
        fractions=entries("2 = نصف; 3 = ثلث; 4 = ربع; 5 = خمس"),
        vague=entries("10 = عشرات"),
        weak=listed("ربع ثاني ثانية خمس أول أولى"),
        ranges=listed("إلى أو و"),
        rounding=Rounding(
            below=in_order("ما_يقرب_من ما_يقارب قرابة أقل_من"),
            above=in_order("أكثر_من ما_يزيد_على ما_يزيد_عن ما_لا_يقل_عن"),
            around=in_order("نحو حوالي زهاء تقريبا"),
        ),
        bare_scales=True,
        ones_first=True,
        one_word=True,
    ),
    units=Units(
        words=entries("""
            % = في_المئة في_المائة بالمئة بالمائة; point:% = نقطة_مئوية نقاط_مئوية; point = نقطة نقاط;
            dollar = دولار دولارا دولارات دولار_أمريكي دولار_أميركي; euro = يورو;
            pound = جنيه جنيها جنيهات جنيه_إسترليني; franc = فرنك فرنكا; yen = ين ينا; yuan = يوان يوانا;
            rouble = روبل روبلا; hryvnia = هريفنيا; lira = ليرة ليرات; rial = ريال ريالا ريالات;
            dirham = درهم درهما دراهم; dinar = دينار دينارا دنانير; km = كيلومتر كيلومترا كيلومترات كلم كم;
            m = متر مترا أمتار متار; cm = سنتيمتر سنتيمترا; mile = ميل ميلا أميال;
            kg = كيلوغرام كيلوغراما كيلوغرامات كيلو كغ; g = غرام غراما; t = طن طنا أطنان; ha = هكتار هكتارا هكتارات;
            km2 = كيلومتر_مربع كيلومترا_مربعا; m2 = متر_مربع مترا_مربعا; l = لتر لترا; barrel = برميل برميلا براميل;
            mw = ميغاواط ميجاوات; degree = درجة درجات; degree:C = درجة_مئوية درجات_مئوية; second = ثانية ثوان ثواني;
            minute = دقيقة دقائق; hour = ساعة ساعات; day = يوم يوما أيام; week = أسبوع أسبوعا أسابيع;
            month = شهر شهرا أشهر شهور; year = عام عاما أعوام سنة سنوات; decade = عقد عقود; century = قرن قرون"""),
    ),
    times=Times(
        months=entries("""
            1 = يناير كانون_الثاني; 2 = فبراير شباط; 3 = مارس آذار; 4 = أبريل إبريل نيسان افريل; 5 = مايو أيار ماي;
            6 = يونيو حزيران يونيه جوان; 7 = يوليو تموز يوليه جويلية; 8 = أغسطس آب أوت; 9 = سبتمبر أيلول شتنبر;
            10 = أكتوبر تشرين_الأول; 11 = نوفمبر تشرين_الثاني نونبر; 12 = ديسمبر كانون_الأول دجنبر"""),
        weekdays=entries(
            "0 = الاثنين الإثنين; 1 = الثلاثاء; 2 = الأربعاء; 3 = الخميس; 4 = الجمعة; 5 = السبت; 6 = الأحد"
        ),
        words=entries("""
            relative:day-1 = أمس امس البارحة مساء_أمس; relative:day+0 = اليوم الليلة هذا_المساء صباح_اليوم;
            relative:day+1 = غدا غد; relative:day-2 = أول_أمس; relative:day+2 = بعد_غد;
            shift:-1 = الماضي الماضية الفائت المنصرم الأخيرة الماضيين; shift:+0 = هذا هذه الحالي الجاري الحالية الجارية;
            shift:+1 = المقبل المقبلة القادم القادمة; ago = قبل; hence = بعد خلال; later = لاحقا; unit:day = أيام يوما;
            dual:day = يومين; unit:week = أسبوع أسابيع أسبوعا الأسبوع; dual:week = أسبوعين;
            unit:month = أشهر شهرا الشهر شهور; dual:month = شهرين; unit:year = عام أعوام سنة سنوات العام السنة عاما;
            dual:year = عامين سنتين; unit:hour = ساعة ساعات; dual:hour = ساعتين; unit:minute = دقيقة دقائق;
            unit:weekend = عطلة_نهاية_الأسبوع نهاية_الأسبوع; unit:decade = عقد; unit:century = القرن;
            unit:quarter = الربع; unit:half = النصف; season:21 = الربيع ربيع; season:22 = الصيف صيف;
            season:23 = الخريف خريف; season:24 = الشتاء شتاء; edge:0 = أوائل بداية مطلع مستهل; edge:1 = منتصف;
            edge:2 = أواخر نهاية; about = حوالي نحو قرابة; since = منذ ابتداء_من اعتبارا_من; until = حتى لغاية إلى;
            between = بين; and = و; part = صباحا مساء صباح ليلة ليل ظهرا بعد_ظهر بالتوقيت_المحلي; in = في; at = الساعة;
            filler = يوم شهر ، . ( ) من بتوقيت / ـ; zone:+00:00 = غرينتش جرينتش بتوقيت_غرينتش;
            zone:+03:00 = بتوقيت_موسكو بتوقيت_السعودية; holiday:12-25 = يوم_عيد_الميلاد;
            holiday:1-1 = رأس_السنة_الميلادية"""),
        looked_into=True,
        before_is_ago=True,
    ),
    names=Names(
        groups=listed("""
            الشرطة المتظاهرون المحتجون السكان الركاب الضحايا الجنود العمال الطلاب الأطباء السلطات المدنيون"""),
        told=_told,
        shortens=_shortens,
        describes=_describes,
        forms=_forms,
        given=listed("""
            أحمد محمد محمود مصطفى إبراهيم يوسف حسين عمر عثمان خالد طارق سامي هاني ياسر زياد مازن نزار أنس
            بلال حمزة رامي فادي سمير نبيل وائل أسامة إسماعيل إسحاق يعقوب داود سليمان موسى عيسى أيمن أشرف
            علاء بسام غسان مروان مروة عدنان قاسم عبدالله فاطمة عائشة خديجة مريم زينب ليلى سلمى سارة دانة
            هالة رانيا دينا لينا ريم رنا نادية سناء سميرة سعاد هند ياسمين نورا منى لبنى هدى ندى رشا رباب
            أسماء آمنة حنان فرح"""),
        common=listed("""
            قبل يقبل تقبل قبلت عارض عارضت أيد أيدت وافق رفض طالب طالبت دعا دعت أعلن أعلنت أكد أكدت تؤكد يؤكد
            قال قالت يقول تقول ذكر ذكرت رأى يرى ترى اعتبر يعتبر تعتبر وصف وصفت شرح أوضح أوضحت أشار أشارت
            أضاف أضافت كشف نفى نفت انتقد انتقدت حذر حذرت يحذر تحذر توقع اقترح اقترحت قرر قررت يقرر تقرر وعد
            وعدت سأل يسأل سألهم أجاب اجتمع يجتمع تجتمع بلغ يبلغ تبلغ خلق يخلق سيخلق أنشأ ينشئ بنى يبني هدم
            يهدم تهدم دفع يدفع تدفع كلف يكلف تكلف يحتاج تحتاج بدأ يبدأ تبدأ انتهى ينتهي تنتهي استمر يستمر
            تستمر زاد يزيد ارتفع انخفض حصل يحصل منح يمنح مول يمول تمويل موافقة رفضها رفضه قدم يقدم تقدم
            استقبل زار يزور تزور عمل يعمل تعمل كان كانت يكون تكون صار أصبح أصبحت ظل بقي يبقى لم لن لا ليس
            ليست غير دون بدون مرة مرات أخرى آخر أخير جديد جديدة قديم قديمة كبير كبيرة صغير صغيرة كثير قليل
            أكثر أقل نحو حوالي تقريبا خلال غضون أثناء بعد منذ حتى عند حين حيث بسبب نتيجة مقابل بشأن حول عبر
            ضمن داخل خارج أمام خلف تحت فوق عام عاما سنة سنوات شهر أشهر أسبوع أسابيع يوم أيام ساعة ساعات عدد
            مبلغ قيمة سعر تكلفة كلفة تكاليف نسبة حجم مشروع خطة قرار رأي رأيهم رأيه موقف جهة شخص أشخاص ناس
            سكان أهالي عضو أعضاء صوت أصوات مجددا ثانية لاحقا سابقا حاليا الآن اليوم أمس غدا المقبل الماضي
            المقبلة الماضية تعد يعد"""),
    ),
    quotations=Quotations(
        saying=(
            r"قال\w*|يقول|تقول|وقال\w*|أضاف\w*|وأضاف\w*|أكد\w*|وأكد\w*|صرح\w*|وصرح\w*|أعلن\w*|وأعلن\w*|أوضح\w*|"
            r"وأوضح\w*|ذكر\w*|كتب\w*|وصف\w*|قائلا|قائلة|تابع\w*|وتابع\w*|حذر\w*|دعا|سأل\w*|أشار\w*|بحسب|مضيفا"
        ),
        mentioning=r"ما يسمى|المسمى|بعنوان|باسم|كلمة|مصطلح|فيلم|كتاب|صحيفة",
        negation=r"لا|لم|لن|ليس\w*|غير|دون|بدون|ما|إذا|إلا|ولا|ولم|ولن",
    ),
    questions=Questions(
        opening=in_order("""
            هل من ما ماذا متى أين لماذا كيف كم أي لمن بماذا إلى_متى إلى_أين من_أين إلى_أي في_أي ما_إذا أية"""),
        left_open=r"غير واضح|غير الواضح|غير المعروف|ليس واضحا|غير معلوم|مجهول\w*|لم يتضح|لم يعرف",
    ),
)
