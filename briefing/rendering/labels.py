"""What every rendering says in words, whatever it looks like.

Labels are in English whatever the language of the brief, like the messages of the checks: a page half in each would
read worse. What is the article's or the brief's has its own `lang`.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Any, Final

from briefing.article import Article, Evidence, Sentence
from briefing.brief import BY_CODE, LENGTH, Brief, Doubt, Dropped, Entry, OpenQuestion, Point, Position, When, Who
from briefing.provenance import Provenance

LONG: Final = 240
"""A quotation of more characters is not shown beside what it supports."""
ALSO: Final = "also mentioned"
DROPPED: Final = "Dropped, and why"

_DOUBTS: Final[dict[Doubt, str]] = {
    "speaker": "who said it",
    "role": "the role",
    "time": "the time",
    "name": "a name",
    "meaning": "whether the article says this",
}
_OPEN: Final = "whether the article leaves this open"
_NAMED: Final[tuple[Doubt, ...]] = ("speaker", "role")
_ERRORS: Final = {"controls failed": "it misjudged statements planted to test it"}
_NOUNS: Final = {
    "what": "event",
    "points": "fact",
    "who": "name",
    "when": "time",
    "positions": "position",
    "open_questions": "question",
}
_SHOWN: Final = {"positions": "views"}
_REMOVED: Final = {
    frozenset({"actor", "quotes"}): "quotation",
    frozenset({"event", "expression", "date"}): "date",
    frozenset({"name", "role"}): "role",
}
_CLOSING: Final = {
    "“": "”",
    "„": "“”",
    "”": "”",
    "‘": "’",
    "‚": "‘’",
    "’": "’",
    "«": "»",
    "»": "«»",
    "‹": "›",
    "›": "‹›",
    "「": "」",
    "『": "』",
    '"': '"',
    "'": "'",
}
_TIME: Final = re.compile(r"(.+?)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d(?::?\d\d)?)?")
_OPENING: Final = re.compile(r"([“„”‘‚’「『\"'](?=\Z)|[«»‹›])([ \u00a0\u202f]?)\Z")


def headline(brief: Brief) -> tuple[str, str, str]:
    """The title, what else is known about the article, and its address; each on one line, or empty."""
    article = brief.article
    authors = f"by {', '.join(article.authors)}" if article.authors else ""
    published = _moment(article.published) if article.published else ""
    updated = f"updated {_moment(article.updated)}" if article.updated else ""
    facts = (article.outlet or "", authors, published, updated)
    known = " · ".join(one_line(fact) for fact in facts if fact)
    return one_line(article.title or ""), known, one_line(article.url or "")


def event_label(brief: Brief, when: When) -> tuple[str, bool]:
    """What happens at a time, and whether in the Brief's words; else where to find it, since nothing is said twice."""
    match brief.telling(when):
        case When() as other if other is not when:
            return f"see {date_label(other)}", False
        case When(event=words):
            return one_line(words), True
        case Position(actor=actor):
            return f"see {one_line(actor)}", False
        case Point():
            return "in a fact above", False
    return "in the main event", False


def event_dates(brief: Brief) -> str:
    """What the time words of the main event resolve to, “on Tuesday”: 2026-03-10; empty if `when` tells it itself."""
    times = [when for when in brief.when if brief.telling(when) is brief.what and when.date]
    return ", ".join(f"“{one_line(when.expression.text)}”: {date_label(when)}" for when in times)


_DOUBT: Final = {"~": "about", "?": "perhaps", "%": "perhaps about"}
# EDTF, level 1 and 2: https://www.loc.gov/standards/datetime/
_PARTS: Final = {
    "21": "spring",
    "22": "summer",
    "23": "autumn",
    "24": "winter",
    "33": "first quarter of",
    "34": "second quarter of",
    "35": "third quarter of",
    "36": "fourth quarter of",
    "40": "first half of",
    "41": "second half of",
}
_PART: Final = re.compile(rf"(\d{{4}})-({'|'.join(_PARTS)})")


def date_label(when: When) -> str:
    """The date of a time for a reader: `2026-04-02`, `2026-03 – 2026-05`, `from 2026-03`; `–` if it has none."""
    if not when.date:
        return "–"
    first, slash, last = one_line(when.date).partition("/")
    if not slash:
        return _moment(first)
    if last in {"", ".."}:
        return f"from {_moment(first)}"
    return f"until {_moment(last)}" if first in {"", ".."} else f"{_moment(first)} – {_moment(last)}"


def _moment(value: str) -> str:
    """A moment of EDTF for a reader: `2026-03-12 01:15 +01:00`, `spring 2026`, `1980s`, `about 2026-03`."""
    if value[-1:] in _DOUBT:
        return f"{_DOUBT[value[-1]]} {_moment(value[:-1])}"
    if part := _PART.fullmatch(value):
        return f"{_PARTS[part[2]]} {part[1]}"
    if value.endswith("X") and value[:-1].isdigit():
        return f"{value[:-1]}0s"
    if value.endswith("XX") and value[:-2].isdigit():
        return f"{value[:-2]}00 – {value[:-2]}99"
    match = _TIME.fullmatch(value)
    if not match:
        return value
    day, clock, zone = match.groups(default="")
    zone = "UTC" if zone in {"Z", "+00:00"} else zone
    return " ".join(part for part in (day, clock, zone) if part)


def manner(position: Position) -> str:
    how = {
        "quoted": "" if position.quotes else "quoted",
        "reported": "reported",
        "ascribed": f"according to {one_line(position.via)}" if position.via else "ascribed",
    }[position.voice]
    topic = one_line(position.topic)
    return " · ".join(part for part in (topic and f"on {topic}", how) if part)


def further_quotes(brief: Brief, position: Position) -> list[str]:
    """The quotations of a position that no statement gives word for word, each with the first position that has it.

    Long ones are left to the article.
    """
    said = [one_line(other.statement) for other in brief.positions if other.actor == position.actor]
    before = {
        quote for other in takewhile(lambda other: other is not position, brief.positions) for quote in other.quotes
    }
    return [
        quoted(brief.article, quote)
        for quote in position.quotes
        if quote not in before
        and len(quote.text) <= LONG
        and not any(one_line(quote.text).rstrip(",.;") in statement for statement in said)
    ]


def quoted(article: Article, quote: Evidence) -> str:
    """The words in the quotation marks that the article has around them; in “ ” if it has none."""
    text, words = article.text or "", one_line(quote.text)
    before = _OPENING.search(text, max(0, quote.start - 2), quote.start)
    if not before:
        return f"“{words}”"
    mark, gap = before.groups()
    closings = _CLOSING[mark]
    after = text[quote.end : quote.end + 2].lstrip()[:1]
    return f"{mark}{gap}{words}{gap}{after if after and after in closings else closings[0]}"


def own_fields(entry: Entry) -> dict[str, str]:
    hidden = {name for name, field in type(entry).model_fields.items() if BY_CODE in field.metadata}
    values = entry.model_dump(mode="json", exclude=hidden)
    return {one_line(name.replace("_", " ")): _words(value) for name, value in values.items()}


def _words(value: Any) -> str:
    if isinstance(value, str):
        return one_line(value)
    if isinstance(value, list):
        return ", ".join(_words(item) for item in value)
    if isinstance(value, dict) and set(value) == {"start", "end", "text"}:
        return f"“{one_line(value['text'])}”"
    return one_line(json.dumps(value, ensure_ascii=False))


def dropped_words(dropped: Dropped) -> str:
    entry = dropped.entry
    if (part := _removed(dropped)) == "quotation":
        return one_line(f"{entry['actor']}: {' '.join(f'“{quote}”' for quote in entry['quotes'])}")
    if part == "date":
        return one_line(f"{entry['date']} for “{entry['expression']}”: {entry['event']}")
    words = next((entry[key] for key in ("statement", "text", "event", "question", "name") if entry.get(key)), None)
    if not isinstance(words, str):
        return one_line(json.dumps({k: v for k, v in entry.items() if k != "cites"}, ensure_ascii=False, default=str))
    extra = entry.get("actor") or entry.get("role")
    if not isinstance(extra, str) or not extra:
        return one_line(words)
    return one_line(f"{extra}: {words}" if "actor" in entry else f"{words}, {extra}")


def dropped_cites(dropped: Dropped) -> str:
    cites = dropped.entry.get("cites")
    return bracketed(cites) if isinstance(cites, list) else ""


def dropped_noun(dropped: Dropped) -> str:
    """The word for what was dropped: the part that was removed from an entry, or the kind of entry."""
    return _removed(dropped) or section_noun(dropped.section)


def _removed(dropped: Dropped) -> str:
    """The part of an entry that was removed while the entry stays; empty if the whole entry was dropped."""
    return _REMOVED.get(frozenset(dropped.entry), "")


def section_noun(section: str) -> str:
    return _NOUNS.get(section, one_line(section.replace("_", " ")))


def section_title(section: str) -> str:
    name = one_line(section.replace("_", " "))
    return name[:1].upper() + name[1:]


def dropped_count(brief: Brief) -> str:
    """How much is not in the Brief, in a sentence or two; empty if nothing was left out."""
    short = [dropped for dropped in brief.dropped if _is_beyond_length(dropped)]
    rest = [dropped for dropped in brief.dropped if not _is_beyond_length(dropped)]
    counts = Counter((dropped_noun(dropped), dropped.section in _NOUNS) for dropped in rest)
    kinds = (_plural(count, noun) if known else f"{count} in {noun}" for (noun, known), count in counts.items())
    dropped = f"{len(rest)} dropped: {', '.join(kinds)}." if rest else ""
    return " ".join(part for part in (_left_out(brief, short), dropped) if part)


def _left_out(brief: Brief, short: Sequence[Dropped]) -> str:
    """How much of what holds is shown: "Shown: 12 of 57 views and 3 of 4 times; …"."""
    there = Counter(section for section, _, _ in brief.every_entry())
    beyond = Counter(dropped.section for dropped in short)
    parts = [
        f"{there[section]} of {there[section] + count} {_SHOWN.get(section, f'{_NOUNS[section]}s')}"
        for section, count in beyond.items()
    ]
    listed = _listed(parts)
    return f"Shown: {listed}; the length “full” shows them all." if listed else ""


def _listed(words: Sequence[str]) -> str:
    """Words as a list: "a, b and c"."""
    return " and ".join(part for part in (", ".join(words[:-1]), *words[-1:]) if part)


def _is_beyond_length(dropped: Dropped) -> bool:
    return any(problem.code == LENGTH for problem in dropped.problems)


def was_read(brief: Brief) -> bool:
    """Whether a second reading took part: it was finished, or confirmed something before it failed."""
    judge = brief.provenance.judge
    return judge is not None and (not judge.error or any(entry.support == "read" for entry in every_entry(brief)))


def reading_note(brief: Brief) -> str:
    """What the user has to know first: that there was no second reading, or that it failed; else nothing."""
    judge = brief.provenance.judge
    if judge is None:
        what = "There was no second reading."
    elif judge.error:
        why = one_line(_ERRORS.get(judge.error, judge.error)).rstrip(".")
        what = f"The second reading {'was not finished' if was_read(brief) else 'failed'}: {why}."
    else:
        return ""
    if was_read(brief):
        return f"{what} Statements that are unconfirmed say so."
    if all(entry.support != "unconfirmed" for entry in every_entry(brief)):
        return f"{what} Every statement here is in the article’s own words."
    checked = "Names, numbers, dates and quotations were checked"
    return f"{what} {checked}; statements that are not in the article’s own words are unconfirmed."


def doubts(entry: Entry, *, read: bool) -> str:
    """What about a statement is unconfirmed, `unconfirmed: who said it`, or nothing.

    Without a second reading the note at the top covers the rest, and only a speaker or a role is named.
    """
    if entry.support != "unconfirmed":
        return ""
    unchecked = entry.unchecked or ("meaning",)
    shown = [doubt for doubt in _DOUBTS if doubt in unchecked and (read or doubt in _NAMED)]
    words = [_OPEN if doubt == "meaning" and isinstance(entry, OpenQuestion) else _DOUBTS[doubt] for doubt in shown]
    listed = _listed(words)
    return f"unconfirmed: {listed}" if listed else ""


def footer(provenance: Provenance) -> tuple[str, ...]:
    usage = provenance.usage
    cached = f" ({usage.cached:,} cached)" if usage.cached else ""
    stored = f" ({provenance.cached_asks} from the store)" if provenance.cached_asks else ""
    parts = f" in {provenance.parts} parts" if provenance.parts > 1 else ""
    facts = (
        f"{provenance.provider}/{provenance.model}",
        f"{provenance.strategy}, {_plural(provenance.asks, 'answer')}{stored}{parts}",
        _second_reading(provenance),
        f"tokens: {usage.input:,} in{cached}, {usage.output:,} out",
        _money(provenance.cost_usd),
        _duration(provenance.elapsed_seconds),
        f"briefing {provenance.briefing_version}",
        _moment(provenance.created_at),
    )
    return tuple(one_line(fact) for fact in facts)


def _second_reading(provenance: Provenance) -> str:
    judge = provenance.judge
    if judge is None:
        return "no second reading"
    same = (judge.provider, judge.model) == (provenance.provider, provenance.model)
    facts = (
        "second reading by the same model" if same else f"second reading by {judge.provider}/{judge.model}",
        _plural(judge.claims, "statement"),
        _plural(judge.objections, "objection"),
        "ended with an error" if judge.error else "",
    )
    return ", ".join(fact for fact in facts if fact)


def _plural(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _money(dollars: float | None) -> str:
    if dollars is None:
        return "cost unknown"
    return f"${dollars:.2f}" if dollars >= 1 or dollars == 0 else f"${dollars:.4f}"


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s" if minutes else f"{seconds:.1f} s"


_REPLACEMENT: Final = "\N{REPLACEMENT CHARACTER}"
_BREAKS: Final = re.compile(r"[ \t\n\v\f\r\x1c-\x1f\x85\u2028\u2029]+")
_UNSEEN: Final = re.compile(
    "[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\U000e0000-\U000e00ff]"
    "|(?<![\u0600-\u109f\u1780-\u18af\ufe0f\U0001f300-\U0001faff])[\u200c\u200d]"
    "|(?<=[\ufe00-\ufe0f\U000e0100-\U000e01ef])[\ufe00-\ufe0f\U000e0100-\U000e01ef]"
)
"""What cannot be seen, or turns a line round. A joiner stays where the spelling or an emoji has it, and one selector of
a variant behind a sign."""
_CONTROL: Final = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_UNSAFE_IN_JSON: Final = re.compile(
    "[\x7f-\x9f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\U000e0000-\U000e01ef]"
)


def one_line(text: str) -> str:
    """The text on one line: white space collapsed (no-break spaces stay), without anything that steers a display."""
    return clean(text).strip()


def clean(text: str) -> str:
    """A piece of a line: the same, but the white space at its ends is kept, collapsed."""
    return _CONTROL.sub(_picture, _UNSEEN.sub("", _BREAKS.sub(" ", text)))


def json_safe(text: str) -> str:
    """Escape in JSON what would steer a display; the values stay the same."""
    return _UNSAFE_IN_JSON.sub(lambda match: json.dumps(match.group())[1:-1], text)


def _picture(match: re.Match[str]) -> str:
    code = ord(match.group())
    if code < 0x20:
        return chr(0x2400 + code)
    return "\N{SYMBOL FOR DELETE}" if code == 0x7F else _REPLACEMENT


WIDTH: Final = 80
NARROWEST: Final = 20


@dataclass(frozen=True, slots=True)
class Look:
    """What the caller of `render` asked for."""

    width: int = WIDTH
    colour: bool = False
    show_dropped: bool = False
    show_evidence: bool = False

    @classmethod
    def of(cls, width: int | None, colour: bool | None, *, show_dropped: bool, show_evidence: bool) -> Look:
        columns = WIDTH if width is None else max(width, NARROWEST)
        return cls(columns, bool(colour), show_dropped, show_evidence)


class References:
    """Which sentences of the article an entry rests on; an article without its text has none."""

    def __init__(self, article: Article) -> None:
        self._sentences = () if article.text is None else article.sentences

    def of(self, evidence: Iterable[Evidence]) -> tuple[int, ...]:
        """The numbers of the sentences that these spans touch, in order."""
        spans = tuple(evidence)
        return tuple(s.number for s in self._sentences if any(s.start < e.end and e.start < s.end for e in spans))

    def label(self, evidence: Iterable[Evidence]) -> str:
        """The numbers as a reader sees them, `[3, 4]`, or nothing."""
        return bracketed(self.of(evidence))

    def cited(self, brief: Brief) -> tuple[Sentence, ...]:
        wanted = set(self.of(span for entry in every_entry(brief) for span in entry.evidence))
        return tuple(s for s in self._sentences if s.number in wanted)


def bracketed(numbers: Iterable[object]) -> str:
    """Numbers of sentences as `[3, 4]`; nothing where there are none."""
    inside = ", ".join(str(number) for number in numbers)
    return f"[{inside}]" if inside else ""


def every_entry(brief: Brief) -> tuple[Entry, ...]:
    """All entries of a Brief, including the facts about the event and a user's own sections."""
    return tuple(entry for _, _, entry in brief.every_entry())


def seated(brief: Brief) -> tuple[list[Who], list[Who]]:
    """Who the story is about, and who else is in it; if nobody is marked as central, all are of the first kind."""
    central = [who for who in brief.who if who.central]
    return (central, [who for who in brief.who if not who.central]) if central else (list(brief.who), [])


def timeline(brief: Brief) -> tuple[When, ...]:
    """The times, earliest first; one with only an end is sorted by that; undated ones last, in the article's order."""
    return tuple(sorted(brief.when, key=_chronological))


def _chronological(when: When) -> tuple[bool, str, str, int]:
    first = when.earliest or when.latest or ""
    return not first, first, when.latest or "", when.expression.start


def by_actor(brief: Brief) -> dict[str, list[Position]]:
    grouped: dict[str, list[Position]] = {}
    for position in brief.positions:
        grouped.setdefault(position.actor, []).append(position)
    return grouped


def role_of(brief: Brief, name: str) -> str:
    return next((one_line(who.role) for who in brief.who if who.name == name), "")
