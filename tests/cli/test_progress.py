"""Progress on stderr."""

from __future__ import annotations

import io
import logging

from briefing import Event, Usage
from briefing.cli.output import progress


class Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


def show(*events: Event, out: io.StringIO | None = None, **how: bool) -> str:
    stream = out or io.StringIO()
    with progress(stream=stream, **how) as on_event:
        for event in events:
            on_event(event)
    return stream.getvalue()


ASK = Event(kind="ask", message="asking for positions 1 to 7", usage=Usage(input=1200, output=300))
ANSWER = Event(kind="answer", message="answered")


def test_lines_say_what_is_asked_and_the_tokens_so_far() -> None:
    """Where nothing can move, each ask is a line."""
    assert show(ASK, ANSWER) == "briefing: asking for positions 1 to 7 · 1,200 tokens in, 300 out\n"


READING = [
    Event(kind="ask", message="second reading (12 statements)", usage=Usage(input=2400, output=700)),
    Event(kind="answer", message="second reading (12 statements)", usage=Usage(input=3900, output=820)),
    Event(kind="note", message="the second reading failed: out of time; what it had not confirmed is unconfirmed"),
]


def test_the_second_reading_is_a_line_and_so_is_what_went_wrong() -> None:
    """The answer is a line of its own where more is wanted; on a screen what went wrong stays."""
    asked, failed = show(*READING).splitlines()
    assert asked == "briefing: second reading (12 statements) · 2,400 tokens in, 700 out"
    assert failed.startswith("briefing: the second reading failed: out of time")
    seen = show(*READING, out=Screen())
    assert "the second reading failed: out of time" in seen
    assert "second reading (12 statements)" in seen


def test_nothing_is_said_when_quiet() -> None:
    """--quiet is silence, on a screen too."""
    assert show(ASK, quiet=True) == ""
    assert show(ASK, out=Screen(), quiet=True) == ""


def test_verbose_says_more_and_shows_the_log() -> None:
    """Answers are shown, and the library's log goes to the same place."""
    out = io.StringIO()
    logger = logging.getLogger("briefing")
    before = logger.handlers, logger.level
    try:
        with progress(stream=out, verbose=True) as on_event:
            on_event(ANSWER)
            logging.getLogger("briefing.llm.model").info("strategy: guided")
    finally:
        logger.handlers, logger.level = before
    assert out.getvalue().splitlines() == ["briefing: answered", "briefing.llm.model: strategy: guided"]


def test_a_download_says_how_far_it_is_at_each_tenth() -> None:
    """Not at each block."""
    events = [Event(kind="download", message="model", done=done, total=1000) for done in (0, 10, 100, 150, 990, 1000)]
    assert show(*events).splitlines() == [
        "briefing: model (0 %)",
        "briefing: model (10 %)",
        "briefing: model (90 %)",
        "briefing: model (100 %)",
    ]
    assert show(Event(kind="download", message="model")) == "briefing: model (0 %)\n"


def test_a_screen_shows_a_line_that_moves_and_keeps_the_notes() -> None:
    """What is being asked moves; a note stays; brackets are no markup."""
    note = Event(kind="note", message="taking the [embedded] model")
    load = Event(kind="download", message="model", done=5_000_000, total=10_000_000)
    seen = show(note, load, ASK, out=Screen())
    assert "taking the [embedded] model" in seen
    assert "positions 1 to 7" in seen
