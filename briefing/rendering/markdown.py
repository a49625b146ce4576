"""A Brief as GitHub Flavored Markdown.

Every word from the article or a model is escaped: nothing of it can become markup, HTML, a link, a table cell, a
formula or a mention. Lines are not wrapped, so that no word can end up at the start of one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from briefing.brief import Brief, Entry, Position, Problem, Who
from briefing.rendering import labels
from briefing.rendering.labels import Look, References, by_actor, one_line, seated, timeline

_MARKUP: Final = re.compile(r"[\\`*_\[\]<>|~$]|&(?=#?\w+;)|(?<=www)\.|:(?=//)")
_AT_START: Final = re.compile(r"^(?:[#+=-]|\d+(?=[.)](?: |$)))")
_MENTION: Final = re.compile(r"@(?=\w)")
_ADDRESS: Final = re.compile(r"https?://[\w.~:/?#@!$&'()*+,;=%-]+", re.ASCII)


def escape(text: str) -> str:
    """A text on one line that GitHub shows as it is.

    Backslashes go before what could be markup. After an @ that begins a mention or follows a mail address's name goes
    an invisible word joiner (U+2060): GitHub looks for those in the finished page, where no backslash helps.
    """
    safe = _MARKUP.sub(lambda match: "\\" + match.group(), one_line(text))
    return _MENTION.sub("@\N{WORD JOINER}", _AT_START.sub(_escaped_start, safe))


def _escaped_start(match: re.Match[str]) -> str:
    """Escape a sign that would begin a list or a heading; after a number, its point."""
    found = match.group()
    return f"{found}\\" if found.isdigit() else f"\\{found}"


def to_markdown(brief: Brief, look: Look) -> str:
    """Render a Brief as Markdown; the width does not matter here."""
    page = _Page(brief, look)
    own = [page.own(name, entries) for name, entries in brief.sections.items()]
    blocks = [
        page.head(),
        page.what(),
        page.who(),
        page.when(),
        page.positions(),
        page.open_questions(),
        *own,
        page.dropped(),
        page.cited(),
        page.foot(),
    ]
    return "\n\n".join(block for block in blocks if block) + "\n"


class _Page:
    """The blocks of one page; each is empty if the Brief has nothing for it."""

    def __init__(self, brief: Brief, look: Look) -> None:
        self.brief = brief
        self.look = look
        self.references = References(brief.article)
        self.read = labels.was_read(brief)

    def head(self) -> str:
        title, known, url = labels.headline(self.brief)
        address = f"<{url}>" if _ADDRESS.fullmatch(url) else escape(url)
        note = escape(labels.reading_note(self.brief))
        lines = (f"# {escape(title)}" if title else "", escape(known), address, f"*{note}*" if note else "")
        return "\n\n".join(line for line in lines if line)

    def what(self) -> str:
        what = self.brief.what
        own_words = " *(the article’s own words)*" if what.fallback else ""
        dates = labels.event_dates(self.brief)
        event = f"{_bold(what.text)}{self.reference(what)}{own_words}{f' · {escape(dates)}' if dates else ''}"
        problems = [_problem(problem) for problem in what.problems]
        facts = [line for point in what.points for line in self.item(escape(point.text), point)]
        return "\n\n".join(block for block in ("## What", event, *problems, "\n".join(facts)) if block)

    def who(self) -> str:
        central, others = ([line for who in some for line in self.actor(who)] for some in seated(self.brief))
        return _section("Who", [*central, *(["", f"{labels.ALSO}:", "", *others] if others else [])])

    def actor(self, who: Who) -> list[str]:
        role = f", {escape(who.role)}" if who.role else ""
        return self.item(_bold(who.name) + role, who, f" · {who.kind}")

    def when(self) -> str:
        rows = ["| when | what | status | in the article’s words |", "| --- | --- | --- | --- |"]
        for when in timeline(self.brief):
            told, own = labels.event_label(self.brief, when)
            event = escape(told) if own else f"*{escape(told)}*"
            event = " ".join([event + self.reference(when), *(_problem(problem) for problem in when.problems)])
            words = f"“{escape(when.expression.text)}”"
            rows.append(f"| {escape(labels.date_label(when))} | {event} | {when.status} | {words} |")
        return _section("When", rows if self.brief.when else [])

    def positions(self) -> str:
        blocks = []
        for actor, positions in by_actor(self.brief).items():
            blocks += [f"### {escape(actor)}", *map(self.position, positions)]
        return "\n\n".join(["## Positions", *blocks]) if blocks else ""

    def position(self, position: Position) -> str:
        about = labels.manner(position)
        words = f"{_bold(position.stance)} · {escape(position.statement)}"
        item = self.item(words, position, f" *{escape(about)}*" if about else "")
        quotes = [f"  > {escape(quote)}" for quote in labels.further_quotes(self.brief, position)]
        return "\n\n".join(["\n".join(item), *quotes])

    def open_questions(self) -> str:
        lines = [
            line
            for question in self.brief.open_questions
            for line in self.item(escape(question.question), question, f" *{question.origin}*")
        ]
        return _section("Open questions", lines)

    def own(self, name: str, entries: Iterable[Entry]) -> str:
        lines = []
        for entry in entries:
            fields = labels.own_fields(entry).items()
            lines += self.item(" · ".join(f"{escape(label)}: {escape(value)}" for label, value in fields), entry)
        return _section(escape(labels.section_title(name)), lines)

    def dropped(self) -> str:
        if not self.look.show_dropped:
            return escape(labels.dropped_count(self.brief))
        lines = []
        for dropped in self.brief.dropped:
            noun, words, cites = (
                labels.dropped_noun(dropped),
                labels.dropped_words(dropped),
                labels.dropped_cites(dropped),
            )
            lines.append(f"- {escape(noun)}: {escape(words)} {escape(cites)}".rstrip())
            lines += [f"  - {_problem(problem)} ({escape(problem.code)})" for problem in dropped.problems]
        return _section(labels.DROPPED, lines)

    def cited(self) -> str:
        sentences = self.references.cited(self.brief) if self.look.show_evidence else ()
        return _section("Sentences cited", [f"- \\[{s.number}\\] {escape(s.text)}" for s in sentences])

    def foot(self) -> str:
        numbers = "\\[n\\] sentence of the article" if self.references.cited(self.brief) else ""
        made = " · ".join(escape(fact) for fact in labels.footer(self.brief.provenance))
        return "\n\n".join(line for line in ("---", numbers, made) if line)

    def item(self, words: str, entry: Entry, after: str = "") -> list[str]:
        """An entry as an item of a list: escaped words, what they rest on, and what is wrong with them."""
        return [f"- {words}{self.reference(entry)}{after}", *(f"  - {_problem(problem)}" for problem in entry.problems)]

    def reference(self, entry: Entry) -> str:
        """The sentences an entry rests on, and what about it is unconfirmed."""
        label, unconfirmed = self.references.label(entry.evidence), labels.doubts(entry, read=self.read)
        words = (escape(label), f"({unconfirmed})" if unconfirmed else "")
        return "".join(f" {word}" for word in words if word)


def _bold(text: str) -> str:
    words = escape(text)
    return f"**{words}**" if words else ""


def _section(title: str, lines: list[str]) -> str:
    return f"## {title}\n\n" + "\n".join(lines) if lines else ""


def _problem(problem: Problem) -> str:
    return f"**!** {escape(problem.message)}"
