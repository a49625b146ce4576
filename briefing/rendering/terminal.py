"""A Brief in a terminal.

Up to 119 columns the sections are below one another; from 120 on there are two columns, what happened and who says
what on the left, names, times and questions on the right. Without colour, words and rules show the structure.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from io import StringIO
from typing import Final

from rich.cells import cell_len
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from briefing.brief import Brief, Entry, Position, Problem, Stance, When, Who
from briefing.rendering import labels
from briefing.rendering.labels import Look, References, by_actor, one_line, role_of, seated, timeline

TWO_COLUMNS: Final = 120
WIDEST: Final = 160
_GUTTER: Final = 4
_INDENT: Final = 2
_STANCE_CELLS: Final = 10
_DATE_CELLS: Final = 16
_TONE: Final[dict[Stance, str]] = {
    "supports": "green",
    "offers": "green",
    "opposes": "red",
    "denies": "red",
    "criticises": "red",
    "demands": "yellow",
    "warns": "yellow",
    "states": "cyan",
    "undecided": "magenta",
}
# rich breaks lines at no-break spaces too: during layout private characters stand in for them
_HELD: Final = {0xA0: "\U0010fffc", 0x202F: "\U0010fffd"}
_FREED: Final = {ord(held): chr(space) for space, held in _HELD.items()}


def to_terminal(brief: Brief, look: Look) -> str:
    """Render a Brief in cells; no line is wider than the look says, or than 160."""
    console = Console(
        file=StringIO(),
        width=min(look.width, WIDEST),
        height=100,
        force_terminal=look.colour,
        color_system="standard" if look.colour else None,
        legacy_windows=False,
        markup=False,
        emoji=False,
        highlight=False,
        _environ={},
    )
    with console.capture() as capture:
        console.print(_Page(brief, look).whole())
    lines = (line.rstrip(" ") for line in capture.get().split("\n"))
    return "\n".join(lines).translate(_FREED).strip("\n") + "\n"


class _Page:
    """The sections of one page; each is None if the Brief has nothing for it."""

    def __init__(self, brief: Brief, look: Look) -> None:
        self.brief = brief
        self.look = look
        self.references = References(brief.article)
        self.read = labels.was_read(brief)

    def whole(self) -> RenderableType:
        what, positions = self.what(), self.positions()
        who, when, questions = self.who(), self.when(), self.open_questions()
        own = tuple(self.own(name, entries) for name, entries in self.brief.sections.items())
        aside = _stack(who, when, questions)
        if self.look.width < TWO_COLUMNS or aside is None:
            body = _stack(what, who, when, positions, questions, *own)
        else:
            body = _side_by_side(_stack(what, positions, *own), aside)
        return _stack(self.head(), body, self.dropped(), self.cited(), self.foot()) or ""

    def head(self) -> RenderableType | None:
        title, *facts = labels.headline(self.brief)
        lines = [(title, "bold"), *((fact, "dim") for fact in facts), (labels.reading_note(self.brief), "yellow")]
        return _group([_held(line, style) for line, style in lines if line])

    def what(self) -> RenderableType | None:
        what = self.brief.what
        event = self.statement(what.text, what, "bold")
        if what.fallback:
            event.append(" (the article’s own words)", "dim")
        if dates := labels.event_dates(self.brief):
            event.append_text(_tail(dates))
        facts = [self.bullet(self.statement(point.text, point), point) for point in what.points]
        return _section("What", [event, *_problems(what), *([Text()] if facts else []), *facts])

    def who(self) -> RenderableType | None:
        central, others = seated(self.brief)
        also = [_held(labels.ALSO, "dim")] if others else []
        return _section("Who", [*map(self.actor, central), *also, *map(self.actor, others)])

    def actor(self, who: Who) -> RenderableType:
        line = _held(one_line(who.name), "bold")
        if who.role:
            line.append_text(_held(f", {one_line(who.role)}"))
        return self.bullet(self.referenced(line, who).append_text(_tail(who.kind)), who)

    def when(self) -> RenderableType | None:
        times = timeline(self.brief)
        widest = max((cell_len(part) for when in times for part in labels.date_label(when).split(" – ")), default=0)
        grid = _grid(min(widest, _DATE_CELLS))
        for when in times:
            grid.add_row(_held(labels.date_label(when), "cyan"), self.moment(when))
        return _section("When", [grid] if times else [])

    def moment(self, when: When) -> RenderableType:
        words = _held(f"{when.status} · “{one_line(when.expression.text)}”", "dim")
        event, own = labels.event_label(self.brief, when)
        told = self.statement(event, when) if own else self.referenced(_held(event, "dim"), when)
        return Group(told, words, *_problems(when))

    def positions(self) -> RenderableType | None:
        blocks = []
        for actor, positions in by_actor(self.brief).items():
            name, role = _held(one_line(actor), "bold"), role_of(self.brief, actor)
            name.append_text(_held(f", {role}" if role else ""))
            blocks.append(Group(name, *map(self.position, positions)))
        return _section("Positions", blocks, spaced=True)

    def position(self, position: Position) -> RenderableType:
        grid = _grid(_STANCE_CELLS)
        lines: list[RenderableType] = [self.statement(position.statement, position)]
        lines += [_held(quote, "italic") for quote in labels.further_quotes(self.brief, position)]
        if how := labels.manner(position):
            lines.append(_held(how, "dim"))
        lines += _problems(position)
        grid.add_row(Text(position.stance, _TONE[position.stance]), Group(*lines))
        return Padding(grid, (0, 0, 0, _INDENT))

    def open_questions(self) -> RenderableType | None:
        found = []
        for question in self.brief.open_questions:
            line = self.statement(question.question, question)
            found.append(self.bullet(line.append_text(_tail(question.origin)), question, "?"))
        return _section("Open questions", found)

    def own(self, name: str, entries: Iterable[Entry]) -> RenderableType | None:
        lines = []
        for entry in entries:
            words = " · ".join(f"{label}: {value}" for label, value in labels.own_fields(entry).items())
            lines.append(self.bullet(self.statement(words, entry), entry))
        return _section(labels.section_title(name), lines)

    def dropped(self) -> RenderableType | None:
        if not self.look.show_dropped:
            count = labels.dropped_count(self.brief)
            return _held(count, "dim") if count else None
        lines = []
        for dropped in self.brief.dropped:
            noun, cites = labels.dropped_noun(dropped), _spaced(labels.dropped_cites(dropped))
            words = _held(labels.dropped_words(dropped)).append_text(_held(cites, "dim"))
            grid = _grid(_STANCE_CELLS)
            grid.add_row(_held(noun, "dim"), Group(words, *_messages(dropped.problems, codes=True)))
            lines.append(grid)
        return _section(labels.DROPPED, lines)

    def cited(self) -> RenderableType | None:
        sentences = self.references.cited(self.brief) if self.look.show_evidence else ()
        grid = _grid(len(str(max((s.number for s in sentences), default=0))) + 2)
        for sentence in sentences:
            grid.add_row(Text(f"[{sentence.number}]", "dim", justify="right"), _held(one_line(sentence.text)))
        return _section("Sentences cited", [grid] if sentences else [])

    def foot(self) -> RenderableType:
        numbers = "[n] sentence of the article" if self.references.cited(self.brief) else ""
        facts = labels.footer(self.brief.provenance)
        whole = [fact.replace(" ", "\u00a0") if cell_len(fact) < self.look.width else fact for fact in facts]
        made = "\u00a0· ".join(whole)
        return Group(Rule(style="dim"), *(_held(line, "dim") for line in (numbers, made) if line))

    def statement(self, text: str, entry: Entry, style: str = "") -> Text:
        return self.referenced(_held(one_line(text), style), entry)

    def referenced(self, line: Text, entry: Entry) -> Text:
        """A line, the sentences it rests on, and what about it is unconfirmed."""
        line.append_text(_held(_spaced(self.references.label(entry.evidence), line.plain), "dim"))
        unconfirmed = labels.doubts(entry, read=self.read)
        return line.append_text(_held(f" ({unconfirmed})", "yellow")) if unconfirmed else line

    def bullet(self, line: Text, entry: Entry, sign: str = "•") -> RenderableType:
        grid = _grid(1, gap=1)
        grid.add_row(Text(sign, "dim"), _group([line, *_problems(entry)]))
        return grid


def _held(text: str, style: str = "") -> Text:
    """Words in their own style, which what is added after them does not take on."""
    return Text(overflow="fold").append(text.translate(_HELD), style)


def _tail(word: str) -> Text:
    """A word after the statement; a line may break before the word, but not before its dot."""
    return _held(f"\u00a0· {word}", "dim")


def _spaced(label: str, before: str = "") -> str:
    """A reference, kept on the line of the word before it, unless that ends in a wide character."""
    space = " " if cell_len(before[-1:]) == 2 else "\u00a0"
    return space + label.replace(" ", "\u00a0") if label else ""


def _grid(first: int, gap: int = 2) -> Table:
    """Two columns without lines over the full width: a narrow one and the rest."""
    grid = Table.grid(padding=(0, gap, 0, 0), expand=True)
    grid.add_column(width=first, overflow="fold")
    grid.add_column(ratio=1, overflow="fold")
    return grid


def _group(lines: Sequence[RenderableType]) -> RenderableType | None:
    return Group(*lines) if lines else None


def _stack(*parts: RenderableType | None) -> RenderableType | None:
    """Parts below one another, with blank lines between them."""
    there = [part for part in parts if part is not None]
    return _group([line for part in there for line in (part, Text())][:-1])


def _side_by_side(left: RenderableType | None, right: RenderableType) -> RenderableType:
    columns = Table.grid(padding=(0, _GUTTER, 0, 0), expand=True)
    columns.add_column(ratio=3)
    columns.add_column(ratio=2)
    columns.add_row(left or "", right)
    return columns


def _section(title: str, lines: Sequence[RenderableType], *, spaced: bool = False) -> RenderableType | None:
    if not lines:
        return None
    rule = Rule(Text(title, "bold cyan"), align="left", style="dim")
    return Group(rule, _stack(*lines) or "" if spaced else Group(*lines))


def _problems(entry: Entry) -> list[Text]:
    return _messages(entry.problems)


def _messages(problems: Iterable[Problem], *, codes: bool = False) -> list[Text]:
    lines = [f"{one_line(problem.message)}{f' ({one_line(problem.code)})' if codes else ''}" for problem in problems]
    return [_held("!\u00a0", "bold red").append_text(_held(line, "red")) for line in lines]
