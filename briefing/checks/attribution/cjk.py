"""Attributions in Chinese and Japanese, which write no spaces: by patterns over each sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from briefing.checks.document import Document

Span = tuple[int, int]
_MASK = "\x00"
_QUOTED = re.compile('“[^“”]*”|「[^「」]*」|『[^『』]*』|"[^"]*"')
_HOLDER = rf"(?P<holder>[^，。；：、,;:{_MASK}\s][^，。；：、,;:{_MASK}\n]{{0,23}}?)"
_ZH_SAY = (
    "表示|指出|强调|強調|认为|認為|宣布|宣佈|透露|坦言|回应|回應|警告|呼吁|呼籲|写道|寫道|补充|補充|解释|解釋|承认|承認|否认|否認"
    "|声称|聲稱|宣称|宣稱|重申|承诺|承諾|回答|告诉|告訴|批评|批評|反对|反對|支持|要求|希望|主张|主張|拒绝|拒絕|提出|欢迎|歡迎"
    "|建议|建議|质疑|質疑|赞成|贊成|谴责|譴責|称|稱|说|說|问道?|問道?"
)
_ZH_TIME = (
    r"(?:(?:星期|周|週|礼拜)[一二三四五六日天]|昨[天日]|今[天日]|\d+[日号]|随后|随即|还|也|则|当天|当地时间|再次|公开"
    r"|仍|又|明确)*"
)
_ZH_OPENS: Final = re.compile(
    "^(?:但|而|并且?|還|还|也|仍然?|则|却|同时|此外|另外|因此|所以|如果|若|即使|不过|然而|虽然|尽管|目前|此前|随后|其中|对此"
    "|为此|由于|因为|当|每|一旦|只要|除非|既|又|再|便|就|才|都|不|没有)"
)
"""What a Chinese clause begins with whose subject stands before it, or that is subordinate."""
_ZH_SAID: Final = re.compile(
    "表示|指出|强调|认为|認為|宣布|宣佈|透露|坦言|回应|回應|警告|写道|寫道|补充|補充|解释|解釋|声称|聲稱|宣称|宣稱|重申|回答|告诉|告訴"
    "|提出|称|稱|说|說|问道?|問道?|报道|報道|介绍|介紹|消息|说法|說法|批评|批評|指责|指責"
)
"""Verbs that are no part of what is said; without "opposes" or "welcomes" its sense is another."""
_ZH_DENIED: Final = re.compile("(?:没有?|未|不|尚未|从未|无法|拒绝)$")
_ENDED_SPEECH: Final = re.compile('[。！？!?….][”」』"]$')
_PAUSED_SPEECH: Final = re.compile('[，,。！？!?…、][”」』"]$')
_ZH_PATTERNS = (
    re.compile(rf"(?:据|根据|按照|據|根據){_HOLDER}(?:的)?(?P<cue>报道|報道|介绍|介紹|称|稱|透露|消息|说法|說法)"),
    re.compile(rf"(?:遭到?|被|受到){_HOLDER}(?:的)?(?P<cue>批评|批評|指责|指責|警告)"),
    re.compile(
        rf"(?:^|[，。；,;]|{_MASK})\s*{_HOLDER}(?:[对對就][^，。]{{1,16}}?)?{_ZH_TIME}(?:在[^，。]{{1,12}}?)?{_ZH_TIME}"
        rf"(?P<cue>{_ZH_SAY})(?![法服明话者票率书])"
    ),
)
_JA_SAID = (
    "述べ|語っ?|話し|言っ|説明し|強調し|主張し|指摘し|コメントし|答え|明らかにし|発言し|批判し|訴え|表明し|発表し"
    "|警告し|否定し|認め|約束し|求め|反対し|支持し|考え"
)
_JA_PATTERNS = (
    re.compile(rf"(?:^|。|、){_HOLDER}(?P<cue>によると|によれば|の話では)"),
    re.compile(rf"{_MASK}と、?{_HOLDER}は[^。]{{0,20}}?(?P<cue>{_JA_SAID})"),
    re.compile(rf"(?:^|。){_HOLDER}[はが][^。]*?(?:と|よう|を|に)[^。、]{{0,10}}?(?P<cue>{_JA_SAID})"),
)
_END = re.compile(r"[。！？!?\n]|$")


class Found(NamedTuple):
    """An attribution by its spans in the article: who, the cue, what is said; `certain` where the pattern is strong."""

    source: Span
    cue: Span
    content: tuple[Span, ...]
    quoted: bool
    certain: bool


def find(document: Document) -> Iterator[Found]:
    """Yield the attributions of a Chinese or Japanese article, in order."""
    masked = _masked(document.text)
    for start, end in _sentences(masked, _closed_speech(document.text)):
        if document.language == "zh":
            yield from _chinese(masked, start, end)
        else:
            yield from _in_sentence(masked, start, end, _JA_PATTERNS)


def _masked(text: str) -> str:
    """Return the text with every quotation as so many marks; the name of something in marks stays."""
    return _QUOTED.sub(lambda m: _MASK * len(m.group()) if _is_speech(m, text) else m.group(), text)


def _is_speech(quotation: re.Match[str], text: str) -> bool:
    """Whether a quotation is what somebody says: no "“Friends of the Wharf” society" at the beginning of a clause."""
    if _PAUSED_SPEECH.search(quotation.group()) or "「" in quotation.group() or "『" in quotation.group():
        return True
    before, after = text[: quotation.start()].rstrip()[-1:] or "。", text[quotation.end() : quotation.end() + 1]
    return before in "：:" or not after or after in "，。；、\n" or before not in "，。；\n"


def _closed_speech(text: str) -> frozenset[int]:
    """Return where quotations end that end their sentence: "He said: “It is late.” She …"."""
    quotations = (m for m in _QUOTED.finditer(text) if _ENDED_SPEECH.search(m.group()))
    return frozenset(m.end() for m in quotations if text[: m.start()].rstrip()[-1:] in ("：", ":"))


def _sentences(masked: str, closed: frozenset[int]) -> Iterator[Span]:
    start = 0
    while start < len(masked):
        match = _END.search(masked, start)
        end = match.start() if match else len(masked)
        parted = min((at for at in closed if start < at < end), default=0)
        if parted:
            yield start, parted
            start = parted
            continue
        if start < end:
            yield start, end
        start = end + 1


def _chinese(masked: str, start: int, end: int) -> Iterator[Found]:
    """Yield the attributions of a Chinese sentence: who is quoted as the source, then each subject with its verb."""
    sentence = masked[start:end]
    source = _ZH_PATTERNS[0].search(sentence) or _ZH_PATTERNS[1].search(sentence)
    if source is not None:
        yield _found(masked, start, (start, end), source, certain=source.re is _ZH_PATTERNS[0])
        start += source.end()
        sentence = masked[start:end]
    subjects = [m for m in _ZH_PATTERNS[2].finditer(sentence) if _is_subject(m, sentence)]
    for number, match in enumerate(subjects):
        last = start + subjects[number + 1].start() if number + 1 < len(subjects) else end
        first = start if number == 0 else start + match.start()
        found = _found(masked, start, (first, last), match, certain=False)
        yield found._replace(certain=found.quoted)


def _is_subject(match: re.Match[str], sentence: str) -> bool:
    """Whether somebody may be who a clause begins with: no "but", no clause of "if", no verb that is denied."""
    source = match["holder"]
    if _ZH_OPENS.search(source) or _ZH_DENIED.search(source):
        return False
    return not _ZH_DENIED.search(sentence[match.end("holder") : match.start("cue")])


def _found(masked: str, at: int, sentence: Span, match: re.Match[str], *, certain: bool) -> Found:
    """Return what a Chinese pattern found: a quotation before the holder is his, and what follows the verb."""
    source, cue = ((at + match.start(part), at + match.end(part)) for part in ("holder", "cue"))
    before, behind = masked[sentence[0] : source[0]], masked[source[1] : cue[0]]
    pieces = [(sentence[0], source[0])] if _MASK in before else []
    pieces += [(source[1], cue[0])] if behind.startswith(("对", "對", "就")) else []
    held = not _ZH_SAID.fullmatch(masked[slice(*cue)])
    content = tuple(_trimmed(masked, [*pieces, (cue[0] if held else cue[1], sentence[1])]))
    return Found(source, cue, content, any(_MASK in masked[a:b] for a, b in content), certain)


def _in_sentence(masked: str, start: int, end: int, patterns: Sequence[re.Pattern[str]]) -> Iterator[Found]:
    """Yield the attributions of a Japanese sentence."""
    sentence = masked[start:end]
    for number, pattern in enumerate(patterns):
        match = pattern.search(sentence)
        if match is None:
            continue
        source = start + match.start("holder"), start + match.end("holder")
        cue = start + match.start("cue"), start + match.end("cue")
        sourced = pattern is _JA_PATTERNS[0]
        around = [(start, source[0]), (source[1], cue[0]), *([(cue[1], end)] if sourced else [])]
        content = tuple(_spoken(masked, list(_trimmed(masked, around))))
        quoted = any(_MASK in masked[a:b] for a, b in content)
        yield Found(source, cue, content, quoted, certain=sourced or quoted)
        if sourced and number == 0:
            yield from _in_sentence(masked, cue[1] + 1, end, _JA_PATTERNS[1:])
        return


def _spoken(masked: str, content: Sequence[Span]) -> Iterator[Span]:
    """Leave out where and when something was said, before the quotation that a stretch ends in."""
    for start, end in content:
        quoted = masked.find(_MASK, start, end)
        circumstance = quoted > start and masked[quoted - 1] in "でに、" and set(masked[quoted:end]) == {_MASK}
        yield (quoted, end) if circumstance else (start, end)


def _trimmed(masked: str, stretches: Sequence[Span]) -> Iterator[Span]:
    """Yield stretches without the marks and particles at their ends, as far as they have words."""
    for start, end in stretches:
        piece = masked[start:end]
        first = start + len(piece) - len(piece.lstrip("，、：:,。说說道 はとがを"))
        last = end - len(piece) + len(piece.rstrip("，、：:,据と"))
        if last - first > 1:
            yield first, last
