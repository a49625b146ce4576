"""Chinese."""

from __future__ import annotations

import re
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
    Told,
    Units,
)
from briefing.languages.notation import entries, in_order, listed
from briefing.languages.shared.people import PIECE

_WEEKDAYS = entries("""
            0 = 周一 星期一 礼拜一 週一; 1 = 周二 星期二 礼拜二 週二; 2 = 周三 星期三 礼拜三 週三;
            3 = 周四 星期四 礼拜四 週四; 4 = 周五 星期五 礼拜五 週五; 5 = 周六 星期六 礼拜六 週六;
            6 = 周日 星期日 星期天 周天 週日""")


def _days_of_weeks() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield 上周二, 下星期五 and the like: one word for a week and its day."""
    for shift, befores in (("-1", ("上", "上个")), ("+0", ("本", "这")), ("+1", ("下", "下个"))):
        for day, words in _WEEKDAYS.items():
            yield f"weekday:{day}{shift}", tuple(before + word for before in befores for word in words)


_TITLES = (
    "总统|总理|首相|主席|部长|市长|省长|县长|州长|镇长|村长|区长|议长|议员|委员长|委员|书记|局长|厅长|处长|科长"
    "|院长|所长|校长|馆长|站长|船长|队长|团长|教授|博士|研究员|主任|经理|董事长|总裁|首席执行官|社长|会长|理事长"
    "|秘书长|发言人|大使|律师|检察官|法官|司令|将军|教练|导演|作家|演员|记者|工程师|医生|负责人|创始人|分析师"
    "|专家|店主|厂长|主编|外长|防长|财长|總統|總理|部長|市長|縣長|議長|議員|書記|局長|院長|所長|校長|經理"
    "|董事長|總裁|社長|會長|理事長|秘書長|發言人|律師|檢察官|將軍|教練|導演|記者|工程師|醫生|負責人|創辦人"
)
_FAMILY = (
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方"
    "俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计"
    "伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫经房"
    "裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉钮龚程嵇邢裴陆荣翁荀羊惠甄曲家封储靳焦巴牧车侯宓蓬全郗班仰秋仲伊宫宁仇栾甘"
    "厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦"
    "雍却璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东"
    "欧沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公邝肖闫仝"
    "趙錢孫吳鄭馮陳衛蔣韓楊許呂張嚴華謝鄒蘇範魯韋馬鳳費賀湯羅畢鄔樂於傅齊顧黃蕭龐熊紀項藍閔賈婁顏鍾駱萬盧繆應鄧單諸龔"
    "陸榮葉劉龍黎賴喬譚貢勞聶關簡饒鄺"
)
_DOUBLE = "欧阳|歐陽|司徒|司马|司馬|诸葛|諸葛|上官|慕容|夏侯|东方|東方|皇甫|尉迟|公孙|令狐|长孙|宇文|端木|闻人|独孤"
_AFTER = (
    "[，。；：、！？（）()“”\\s]|$|说|表示|指出|强调|认为|宣布|透露|坦言|回应|警告|呼吁|写道|补充|解释|承认|否认|声称|重申"
    "|承诺|回答|告诉|批评|反对|支持|要求|希望|主张|拒绝|称|提出|欢迎|建议|质疑|赞成|谴责|本人|在|对|向|与|和|将|已|则|也"
    "|还|于|是|的|从|被|因|就|曾|没有|不|当|以|周[一二三四五六日]|\\d|说|說|強調|認為|回應|補充|解釋|承認|批評|反對|歡迎|對|與|將"
)
"""What stands behind a Chinese name."""
_SPEAKS = (
    "表示|指出|强调|认为|宣布|透露|坦言|警告|呼吁|写道|补充|解释|承认|否认|重申|承诺|回答|批评|提出|本人|说|称"
    "|強調|認為|補充|解釋|承認|批評|說|稱"
)
"""Verbs before which a family name and a given name of two characters begin a clause."""
_NO_PERSON = frozenset(
    "会院局部方社团党组队厅署司网报台所校行国府军厂业人们省市县区来者员士生家长工民手师派界层级度面上下中时後后书法案站"
    "會團黨組隊廳網報臺國軍廠業們縣區來員師層級"
)
"""How what speaks ends where it is no person."""
_WHO = (
    "政府|部门|部|局|委员会|委|协会|工会|公会|学会|商会|联合会|基金会|公司|集团|党|院|厅|署|警方|军方|校方|院方|方面|人士|人|者|员|官员"
    "|团|队|军|大学|医院|银行|组织|机构|专家|居民|家属|媒体|们|府|所|站|馆|中心|联盟|合作社|置业|白宫|国会|议会|法院|政府部门"
    "|消息人士|渔民|农民|工人|学生|乘客|部門|協會|工會|公會|政府|黨|廳|軍方|醫院|銀行|組織|機構|專家|家屬|國會|議會"
)
"""How a Chinese description of people or a body ends."""
_CALLED = "总统|總統|主席|总理|總理|部长|部長|外长|外長|先生|女士|首相|市长|省长|发言人|教授|议员|将军"
"""What a family name alone may stand before."""
_HAN = r"[\u4e00-\u9fff]"
_GIVEN_BEFORE = rf"(?P<name>(?:{_DOUBLE}|[{_FAMILY}]){_HAN}{{1,2}}?)"
_TITLED = re.compile(rf"(?P<title>{_TITLES})(?:{_GIVEN_BEFORE})(?={_AFTER})")
_SPEAKING = re.compile(rf"(?:^|(?<=[，。；：、”\n]))(?:{_GIVEN_BEFORE})(?={_SPEAKS})")
_FOREIGN = re.compile(
    rf"(?:(?P<title>{_TITLES})|^|(?<=[，。；：、”\n据对向与和]))"
    rf"(?P<name>{_HAN}{{1,6}}(?:·{_HAN}{{1,6}}?)+)(?={_AFTER})"
)
_SHORTEST_SPEAKER = 3
_CLAUSE = re.compile(r"[^，。；：、“”「」『』\s]{0,10}$")
_PEOPLE = re.compile(f"(?:{_WHO}|{_TITLES})$")


def _told(text: str) -> Iterator[Told]:
    """A family name and one or two characters between a title, or where a clause begins, and what is behind a name."""
    for match in (*_TITLED.finditer(text), *_FOREIGN.finditer(text)):
        before = _CLAUSE.search(text, 0, match.start("name")) if match["title"] else None
        yield Told(*match.span("name"), before.span() if before else None)
    for match in _SPEAKING.finditer(text):
        name = match["name"]
        if len(name) >= _SHORTEST_SPEAKER and name[-1] not in _NO_PERSON:
            yield Told(*match.span("name"), None)


def _shortens(name: str, full: str) -> bool:
    """Somebody foreign is called by the last part."""
    return full.endswith((f"・{name}", f"·{name}"))


def _describes(words: str) -> bool:
    return _PEOPLE.search(words) is not None and PIECE.search(words) is None


def _forms(name: str) -> Iterator[str]:
    """A foreign name's last part stands for it, and the family name before a title."""
    yield re.escape(name)
    if "·" in name:
        yield re.escape(name.rpartition("·")[2])
    elif 2 <= len(name) <= 3:
        yield f"{re.escape(name[0])}(?={_CALLED})"


_PLAIN = frozenset(
    "需的了是在有和与及将会已被把从对向为以于由谁什么哪怎仍还也都就再更最很太又才只要能可应该须使让给到得着过没未不无非座个名位次条件种项年月日时分"
    "人投票表示称认打算入出计划拟仅约共其此这那他她它们或但而因所并且如果当后前中内外上下间里说讲问答提议通否反支持拒绝同意"
    "進還這從對為與沒無過給讓應該須們個條項說認稱計劃僅約"
)
"""Characters of words that say no more than how and when something is said or done; a name has others."""


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
        numbers.parts numbers.one_word_ordinal numbers.weak numbers.rounding.below_after units.between
        times.decade_endings times.decade_word names.particles names.endings names.calendar names.roles
        names.role_tails names.role_stems names.surname names.plural_endings names.no_verbs
        names.verbs_first names.where names.of_places names.adjectives names.individuals names.given
        names.inflected names.plural names.singular_only questions.asking""",
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
        told=_told,
        shortens=_shortens,
        describes=_describes,
        forms=_forms,
        common=_PLAIN,
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
