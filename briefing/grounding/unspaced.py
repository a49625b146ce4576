"""Attributions in Chinese and Japanese, which write no spaces: by patterns over each sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from briefing.grounding.reading import Reading

Span = tuple[int, int]
_MASK = "\x00"
_QUOTED = re.compile('“[^“”]*”|「[^「」]*」|『[^『』]*』|"[^"]*"')
_HOLDER = rf"(?P<holder>[^，。；：、,;:{_MASK}\s][^，。；：、,;:{_MASK}\n]{{0,23}}?)"
_ZH_SAY = (
    "表示|指出|强调|強調|认为|認為|宣布|宣佈|透露|坦言|回应|回應|警告|呼吁|呼籲|写道|寫道|补充|補充|解释|解釋|承认|承認|否认|否認"
    "|声称|聲稱|宣称|宣稱|重申|承诺|承諾|回答|告诉|告訴|批评|批評|反对|反對|支持|要求|希望|主张|主張|拒绝|拒絕|称|稱|说|說|问道?|問道?"
)
_ZH_TIME = (
    r"(?:(?:星期|周|週|礼拜)[一二三四五六日天]|昨[天日]|今[天日]|\d+[日号]|随后|随即|还|也|则|当天|当地时间|再次|公开)*"
)
_ZH_PATTERNS = (
    re.compile(rf"(?:据|根据|按照|據|根據){_HOLDER}(?:的)?(?P<cue>报道|報道|介绍|介紹|称|稱|透露|消息|说法|說法)"),
    re.compile(rf"(?:遭到?|被|受到){_HOLDER}(?:的)?(?P<cue>批评|批評|指责|指責|警告)"),
    re.compile(
        rf"(?:^|[，。；,;]|{_MASK})\s*{_HOLDER}{_ZH_TIME}(?:在[^，。]{{1,12}}?)?{_ZH_TIME}"
        rf"(?P<cue>{_ZH_SAY})(?![法服明话])"
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

    holder: Span
    cue: Span
    content: tuple[Span, ...]
    quoted: bool
    certain: bool


def find(reading: Reading) -> Iterator[Found]:
    """Yield the attributions of a Chinese or Japanese article, in order."""
    masked = _masked(reading.text)
    patterns = _ZH_PATTERNS if reading.language == "zh" else _JA_PATTERNS
    for start, end in _sentences(masked):
        yield from _in_sentence(masked, start, end, patterns)


def _masked(text: str) -> str:
    """Return the text with every quotation as so many marks."""
    return _QUOTED.sub(lambda m: _MASK * len(m.group()), text)


def _sentences(masked: str) -> Iterator[Span]:
    start = 0
    while start < len(masked):
        match = _END.search(masked, start)
        end = match.start() if match else len(masked)
        if start < end:
            yield start, end
        start = end + 1


def _in_sentence(masked: str, start: int, end: int, patterns: Sequence[re.Pattern[str]]) -> Iterator[Found]:
    sentence = masked[start:end]
    for number, pattern in enumerate(patterns):
        match = pattern.search(sentence)
        if match is None:
            continue
        holder = start + match.start("holder"), start + match.end("holder")
        cue = start + match.start("cue"), start + match.end("cue")
        content = tuple(_content(masked, (start, end), holder, cue))
        quoted = any(_MASK in masked[a:b] for a, b in content)
        yield Found(holder, cue, content, quoted, certain=number == 0 or quoted)
        if number == 0 and patterns is _JA_PATTERNS:
            yield from _in_sentence(masked, cue[1] + 1, end, _JA_PATTERNS[1:])
        return


def _content(masked: str, sentence: Span, holder: Span, cue: Span) -> Iterator[Span]:
    """Yield what stands before the holder, between holder and cue, and after the cue."""
    for start, end in ((sentence[0], holder[0]), (holder[1], cue[0]), (cue[1], sentence[1])):
        piece = masked[start:end]
        first = start + len(piece) - len(piece.lstrip("，、：:,は とがを"))
        last = end - len(piece) + len(piece.rstrip("，、：:,据と"))
        if last - first > 2:
            yield first, last
