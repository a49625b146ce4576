"""Chinese."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.languages.language import (
    FunctionWords,
    Language,
    Names,
    Numbers,
    PlainSpeech,
    Questions,
    Quotations,
    Rounding,
    Script,
    Speech,
    Times,
    Units,
)
from briefing.languages.notation import entries, in_order, listed

_WEEKDAYS = entries("""
            0 = 周一 星期一 礼拜一 週一; 1 = 周二 星期二 礼拜二 週二; 2 = 周三 星期三 礼拜三 週三;
            3 = 周四 星期四 礼拜四 週四; 4 = 周五 星期五 礼拜五 週五; 5 = 周六 星期六 礼拜六 週六;
            6 = 周日 星期日 星期天 周天 週日""")


def _days_of_weeks() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield 上周二, 下星期五 and the like: one word for a week and its day."""
    for shift, befores in (("-1", ("上", "上个")), ("+0", ("本", "这")), ("+1", ("下", "下个"))):
        for day, words in _WEEKDAYS.items():
            yield f"weekday:{day}{shift}", tuple(before + word for before in befores for word in words)


LANGUAGE = Language(
    code="zh",
    name="Chinese",
    list_comma="，",
    absent="""
        morphology.suffixes morphology.past morphology.prefixes function_words.opening
        function_words.accented_is function_words.known function_words.several function_words.definite
        function_words.indefinite function_words.links function_words.genitives function_words.pronouns
        speech.cues speech.that speech.indirect speech.joins speech.subordinators speech.contrasts
        speech.relatives speech.prepositions speech.auxiliaries speech.adverbs speech.passives speech.by
        speech.determiners speech.possessives speech.pronouns speech.many speech.first_persons
        speech.participles speech.perfect speech.ambiguous speech.singular speech.articles speech.indefinite
        speech.relational speech.clitics speech.forward speech.telling speech.addressing speech.clausal
        speech.beside speech.proclitics speech.times speech.stances speech.plain.perfect speech.plain.joins
        speech.plain.before_times speech.plain.settings speech.back negation.direct negation.wide
        negation.verbs numbers.one numbers.cardinals numbers.scales numbers.plural_scales numbers.ordinals
        numbers.fractions numbers.half numbers.vague numbers.collective numbers.several numbers.join
        numbers.one_word_ordinal numbers.weak numbers.rounding.below_after units.between
        times.decade_endings times.decade_word names.particles names.endings names.calendar names.roles
        names.role_tails names.role_stems names.surname names.plural_endings names.no_verbs
        names.verbs_first names.where names.of_places names.adjectives names.individuals names.plural
        names.singular_only questions.asking""",
    script=Script(unspaced=True, caseless=True),
    function_words=FunctionWords(
        empty=frozenset(
            "的了是在和与及或也都就而且但对从到向被把将会要能可以为于之其这那此有个们我你他她它着过呢吗吧啊说称表示"
        ),
    ),
    speech=Speech(
        plain=PlainSpeech(
            verbs=listed("说 說 说道 說道 表示 指出 写道 寫道 补充 補充 告诉 告訴 解释 解釋"),
            beside=r"(?:[\s，。：“”\"]|也|还|(?:星期|周)[一二三四五六日天]|[昨今][天日]|\d+[日月年])*",
        ),
        ahead=r"将|將|会|會|计划|計劃|拟|预计|預計|应|须",
    ),
    numbers=Numbers(
        ranges=listed("至 到 或"),
        rounding=Rounding(
            below=in_order("近 将近 將近 接近 不到"),
            above=in_order("超过 超過 逾 至少 多于"),
            above_after=in_order("多 余 餘 以上"),
            around=in_order("约 約 大约 大約 左右"),
            around_after=in_order("左右 上下"),
        ),
        year_named=True,
    ),
    units=Units(
        words=entries("""
            point:% = 个百分点 個百分點 百分点; bp = 个基点; dollar = 美元 美金; dollar:CA = 加元; dollar:AU = 澳元;
            dollar:HK = 港元 港币; euro = 欧元 歐元; pound = 英镑 英鎊; franc = 瑞士法郎 法郎; yen = 日元 日圆;
            yuan = 元 人民币 元人民币 块; rouble = 卢布; hryvnia = 格里夫纳; lira = 里拉; rupee = 卢比; won = 韩元;
            km = 公里 千米; m = 米 公尺; cm = 厘米; mm = 毫米; mile = 英里; foot = 英尺; kg = 公斤 千克; g = 克;
            t = 吨 噸; ha = 公顷; km2 = 平方公里; m2 = 平方米; l = 升; barrel = 桶; mw = 兆瓦; gw = 吉瓦; degree = 度;
            degree:C = 摄氏度; second = 秒; minute = 分钟 分鐘; hour = 小时 小時 个小时; day = 天;
            week = 周 星期 个星期 週; month = 个月 個月; year = 年; decade = 个十年; century = 个世纪;
            person = 人 名 位; piece = 个 個 家 次 项 座 辆 架 艘 枚 国 場 场 岁 歲 件 户 所 条 種 种 层"""),
    ),
    times=Times(
        months=entries("""
            1 = 一月; 2 = 二月; 3 = 三月; 4 = 四月; 5 = 五月; 6 = 六月; 7 = 七月; 8 = 八月; 9 = 九月; 10 = 十月;
            11 = 十一月; 12 = 十二月"""),
        weekdays=_WEEKDAYS,
        words={
            **entries("""
            relative:day-1 = 昨天 昨日 昨晚; relative:day+0 = 今天 今日 今晚 今晨 今早; relative:day+1 = 明天 明日 明晚;
            relative:day-2 = 前天; relative:day+2 = 后天 後天; relative:week-1 = 上周 上星期 上个星期 上週;
            relative:week+0 = 本周 这周 这个星期 本週; relative:week+1 = 下周 下星期 下个星期 下週;
            relative:month-1 = 上月 上个月 上個月; relative:month+0 = 本月 这个月;
            relative:month+1 = 下月 下个月 下個月; relative:year-1 = 去年; relative:year+0 = 今年 本年;
            relative:year+1 = 明年; relative:year-2 = 前年; relative:year+2 = 后年 後年; relative:weekend-1 = 上周末;
            relative:weekend+0 = 本周末 这个周末; relative:weekend+1 = 下周末; shift:-1 = 过去 過去;
            shift:+1 = 未来 未來; ago = 前 以前 之前; hence = 后 後 以后 之后; unit:year = 年; unit:month = 个月 個月;
            month = 月; day = 日 号 號; unit:day = 天; unit:week = 周 星期 个星期 週; unit:hour = 小时 个小时 小時;
            unit:minute = 分钟 分鐘; unit:weekend = 周末; unit:decade = 年代; unit:century = 世纪 世紀;
            unit:quarter = 季度; unit:half = 半年; season:21 = 春季 春天 春; season:22 = 夏季 夏天 夏;
            season:23 = 秋季 秋天 秋; season:24 = 冬季 冬天 冬; edge:0 = 初 上旬; edge:1 = 中 中旬; edge:2 = 底 末 下旬;
            about = 大约 约 約 左右 前后; since = 自 以来 起 自从 从 由; until = 截至 直到 止 至 到; and = 和 与;
            part = 早上 上午 凌晨 晚 晚间 夜间 当地时间 早; pm = 下午 晚上 午後; noon = 中午; hour = 点 时 點 時 点钟;
            minute = 分; filler = 在 于 於 的 ， 、 （ ） 第; zone:+08:00 = 北京时间 北京時間;
            zone:+00:00 = 格林尼治时间 格林尼治标准时间; holiday:12-25 = 圣诞节 聖誕節; holiday:1-1 = 元旦;
            holiday:10-1 = 国庆节; holiday:5-1 = 劳动节"""),
            **dict(_days_of_weeks()),
        },
        looked_into=True,
        postpositional=True,
        before_is_ago=True,
    ),
    names=Names(
        groups=listed("""
            警方 警察 抗议者 示威者 居民 乘客 遇难者 幸存者 士兵 工人 学生 医生 患者 消防员 难民 农民 渔民 球迷 选民
            消费者 家属"""),
    ),
    quotations=Quotations(
        saying=r"说|表示|称|指出|强调|告诉|问|回答|写道|认为|宣布|補充|补充|說|稱|指|坦言|透露|回应|警告|呼吁",
        mentioning=r"所谓|名为|题为|被称为|叫做|電影|电影|一词",
        negation=r"不|没|沒|无|無|非|未|否|别|別|莫|若|如果|除",
    ),
    questions=Questions(
        opening=in_order("吗 呢 什么 谁 为什么 为何 如何 怎么 怎样 哪 何时 何地 几 多少 是否 能否 会否 可否"),
        left_open=r"不清楚|未知|不明|悬念|不确定|尚不",
    ),
)
