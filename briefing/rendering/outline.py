"""What all renderings share: text that is safe to show, how it is to look, and the order of what is shown.

An escape sequence in an article could recolour, clear or retitle the reader's terminal, and a direction override could
show words in another order than they are read (CVE-2021-42574). Nothing is hidden, though: a control character is
shown as its symbol, so that a reader sees that something odd is there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from briefing.article import Article, Evidence, Sentence
from briefing.brief import Brief, Entry, Position, When, Who

_REPLACEMENT: Final = "\N{REPLACEMENT CHARACTER}"
_BREAKS: Final = re.compile(r"[ \t\n\v\f\r\x1c-\x1f\x85\u2028\u2029]+")
_UNSEEN: Final = re.compile("[\u00ad\u200b\ufeff\u202a-\u202e\u2066-\u2069]")
_CONTROL: Final = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_UNSAFE_IN_JSON: Final = re.compile("[\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


def one_line(text: str) -> str:
    """The text on one line: white space collapsed (no-break spaces stay), without anything that steers a display."""
    return clean(text).strip()


def clean(text: str) -> str:
    """A piece of a line: the same, but the white space at its ends is kept, collapsed."""
    return _CONTROL.sub(_picture, _UNSEEN.sub("", _BREAKS.sub(" ", text)))


def json_safe(text: str) -> str:
    """Escape in JSON what would steer a display; the values stay the same."""
    return _UNSAFE_IN_JSON.sub(lambda match: f"\\u{ord(match.group()):04x}", text)


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
