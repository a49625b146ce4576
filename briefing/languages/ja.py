"""Japanese."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing.languages.language import (
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

_TITLES = (
    "市長|町長|村長|区長|知事|首相|大統領|主席|社長|会長|教育長|代表|議員|教授|委員長|部長|局長|課長|所長|院長"
    "|署長|校長|館長|監督|選手|弁護士|医師|記者|理事長|事務局長|総裁|大臣|外相|財務相|長官|報道官|幹事長|党首|書記"
    "|作家|教諭|組合長|船長|広報担当|研究員|店主|農家|漁師"
)
_WHO = (
    "政府|省|庁|局|部|課|委員会|協議会|会|社|党|県|市|町|村|区|国|府|都|道|署|警察|大学|病院|組合|連盟|団体|銀行|研究所"
    "|側|者|家|員|官|筋|ら|たち|団|隊|軍|裁|院|クラブ|チーム|住民|遺族|関係者|氏|さん"
)
"""How a Japanese description of people or a body ends."""
_CALLED = (
    "首相|大統領|総理|外相|財務相|防衛相|官房長官|長官|知事|市長|会長|社長"
    "|代表|議員|書記|総書記|氏|さん|容疑者|被告|選手|監督|教授"
)
"""What a family name alone may stand before."""
_ADDRESSED = re.compile(
    r"([一-龠々]{1,7}|[ァ-ヴー・＝]{2,20})(氏|さん|容疑者|被告|大統領|首相|市長|知事|教授|議員|社長|会長|監督|選手)"
)
_ADDRESS = frozenset({"氏", "さん", "容疑者", "被告"})
_TITLE_FIRST = re.compile(rf"^.*(?:{_TITLES})(?=..)")
_NOBODY = re.compile(r"^[同両各前元新現]|[師員者生屋人家手客婦長士様連]$")
_OF_A_BODY = re.compile(r"[会院党派区選県市国衆参]|^.{1,3}$")
_ROLE_BEFORE = re.compile(rf"(?P<role>[一-龠々ァ-ヴー]{{0,10}}(?:{_TITLES}))[の、]?$")
_PEOPLE = re.compile(f"(?:{_WHO}|{_TITLES})$")


def _told(text: str) -> Iterator[Told]:
    """What stands before 氏, さん and the like."""
    for match in _ADDRESSED.finditer(text):
        name, address = _TITLE_FIRST.sub("", match[1]), match[2]
        start = match.end(1) - len(name)
        kanji = "一" <= name[0] <= "龠"
        told = address in _ADDRESS or not kanji or (address == "議員" and not _OF_A_BODY.search(name))
        if not told or _NOBODY.search(name) or text[start - 1 : start] in ("お", "ご"):
            continue
        role = _ROLE_BEFORE.search(text, max(0, start - 16), start)
        yield Told(start, match.end(1), role.span("role") if role else None)


def _shortens(name: str, full: str) -> bool:
    """The family name, which comes first, stands for somebody, and the last part for somebody foreign."""
    return full.endswith((f"・{name}", f"·{name}")) or ("・" not in full and full.startswith(name))


def _describes(words: str) -> bool:
    return _PEOPLE.search(words) is not None and PIECE.search(words) is None


def _forms(name: str) -> Iterator[str]:
    """A name without its title, and the family name before one."""
    yield re.escape(name)
    bare = re.sub(rf"(?:{_CALLED})$", "", name) or name
    if bare != name:
        yield re.escape(bare)
    if 3 <= len(bare) <= 5:
        yield f"{re.escape(bare[:2])}(?={_CALLED})"


_PLAIN = frozenset("案費額率数量用的化性側所場時間期後中内外工程予定見込計画方針今回同約各全毎当初再度現在理由必要問題")
"""Characters of nouns that go with any other: "the cost of", "the plan to"."""
_INFLECTED = "まみむめらりるれろわいうえきくけしすせそたちつてっばびぶべぼげぎぐじ"
"""What stands behind the stem of a verb or an adjective, and never behind a name: no particle begins so."""


LANGUAGE = Language(
    code="ja",
    name="Japanese",
    list_comma="、",
    absent="""
        morphology.suffixes morphology.past morphology.prefixes function_words.empty function_words.opening
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
        numbers.parts numbers.one_word_ordinal numbers.weak units.between times.decade_endings
        times.decade_word names.particles names.endings names.calendar names.roles names.role_tails
        names.role_stems names.surname names.plural_endings names.no_verbs names.verbs_first names.where
        names.of_places names.adjectives names.individuals names.given names.plural names.singular_only
        questions.asking""",
    script=Script(unspaced=True, caseless=True),
    speech=Speech(
        plain=PlainSpeech(
            verbs=listed("述べ 語 語っ 話し 言っ 説明し によると によれば の話では"),
            beside=r"(?:[\s、。「」はがと]|氏|さん|昨日|\d+[日月年])*",
        ),
        ahead=r"予定|見通し|見込み|方針|計画|はずだ|なければならない|べき",
    ),
    numbers=Numbers(
        ranges=listed("から か または"),
        rounding=Rounding(
            below=in_order("ほぼ"),
            below_after=in_order("近く 弱 未満 足らず"),
            above=in_order("少なくとも"),
            above_after=in_order("以上 超 余り あまり"),
            around=in_order("約 およそ おおよそ"),
            around_after=in_order("前後 ほど 程度"),
        ),
        year_named=True,
    ),
    units=Units(
        words=entries("""
            % = パーセント; point = ポイント; dollar = ドル 米ドル; dollar:CA = カナダドル; dollar:AU = 豪ドル;
            euro = ユーロ; pound = ポンド; franc = スイスフラン フラン; yen = 円; yuan = 元 人民元; rouble = ルーブル;
            hryvnia = フリブナ; lira = リラ; rupee = ルピー; won = ウォン; km = キロメートル キロ; m = メートル;
            cm = センチ センチメートル; mm = ミリ; mile = マイル; foot = フィート; kg = キログラム; g = グラム;
            t = トン; ha = ヘクタール; km2 = 平方キロメートル 平方キロ; m2 = 平方メートル; l = リットル;
            barrel = バレル; mw = メガワット; gw = ギガワット; degree = 度; second = 秒; minute = 分 分間; hour = 時間;
            day = 日間; week = 週間; month = カ月 か月 ヶ月 ヵ月 カ月間; year = 年 年間; decade = 十年; century = 世紀;
            person = 人 名; piece = 個 社 回 件 台 機 隻 発 本 カ国 か国 ヶ国 歳 戸 棟 種類 つ"""),
    ),
    times=Times(
        months=entries("""
            1 = 一月; 2 = 二月; 3 = 三月; 4 = 四月; 5 = 五月; 6 = 六月; 7 = 七月; 8 = 八月; 9 = 九月; 10 = 十月;
            11 = 十一月; 12 = 十二月"""),
        weekdays=entries("""
            0 = 月曜日 月曜; 1 = 火曜日 火曜; 2 = 水曜日 水曜; 3 = 木曜日 木曜; 4 = 金曜日 金曜; 5 = 土曜日 土曜;
            6 = 日曜日 日曜"""),
        words=entries("""
            relative:day-1 = 昨日 きのう 昨夜 昨晩 前日; relative:day+0 = 今日 きょう 本日 今夜 今朝 今晩;
            relative:day+1 = 明日 あす あした 翌日; relative:day-2 = 一昨日 おととい; relative:day+2 = 明後日 あさって;
            relative:week-1 = 先週; relative:week+0 = 今週; relative:week+1 = 来週; relative:month-1 = 先月;
            relative:month+0 = 今月; relative:month+1 = 来月; relative:year-1 = 昨年 去年;
            relative:year+0 = 今年 ことし 本年; relative:year+1 = 来年; relative:year-2 = 一昨年 おととし;
            relative:year+2 = 再来年; relative:weekend-1 = 先週末; relative:weekend+0 = 今週末;
            relative:weekend+1 = 来週末; shift:-1 = 過去 この; shift:+1 = 今後; ago = 前; hence = 後;
            unit:year = 年 年間; unit:month = カ月 か月 ヶ月 ヵ月 カ月間; month = 月; day = 日; unit:day = 日間;
            unit:week = 週間; unit:hour = 時間; unit:minute = 分間; unit:weekend = 週末; unit:decade = 年代;
            unit:century = 世紀; unit:quarter = 四半期; unit:half = 半期; season:21 = 春 春季; season:22 = 夏 夏季;
            season:23 = 秋 秋季; season:24 = 冬 冬季; edge:0 = 初め 初頭 上旬 初旬; edge:1 = 半ば 中旬 なかば;
            edge:2 = 末 下旬; about = 約 ごろ 頃 およそ ころ; since = 以来 以降 から; until = まで までに; and = と;
            part = 午前 朝 夜 未明 夕方 夕 深夜 現地時間 早朝; pm = 午後; noon = 正午; hour = 時; minute = 分;
            half = 半; filler = の に は 、 （ ） 第 が も; zone:+09:00 = 日本時間; holiday:12-25 = クリスマス;
            holiday:1-1 = 元日 元旦; holiday:12-31 = 大みそか 大晦日"""),
        looked_into=True,
        postpositional=True,
        before_is_ago=True,
    ),
    names=Names(
        groups=listed("""
            警察 警視庁 デモ隊 住民 乗客 犠牲者 生存者 兵士 労働者 学生 医師 患者 消防 難民 農家 漁師 ファン 有権者
            消費者 遺族"""),
        told=_told,
        shortens=_shortens,
        describes=_describes,
        forms=_forms,
        common=_PLAIN,
        inflected=_INFLECTED,
    ),
    quotations=Quotations(
        saying=r"と述べ|と語|と話|と言|といい|といった|と説明|と強調|と主張|と指摘|とコメント|と答え|と明ら|と発言|と批判|と訴|とし",
        mentioning=r"いわゆる|題名|映画|書籍",
        negation=r"ない|ぬ|ず|なし|ません|なく|なけれ|ねば|無|不|非|未",
    ),
    questions=Questions(
        opening=in_order("か 何 誰 なぜ どう どの どこ いつ いくら どれ"),
        left_open=r"不明|不透明|分かってい|わかってい|未定|明らかにしていない|決まっていない",
    ),
)
