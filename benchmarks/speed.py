"""How long all exact checks of a brief take, in CPU time; with `--against`, side by side with another checkout.

    python -m benchmarks.speed [--against CHECKOUT] [--story harbour-talks] [--rounds 11]

The statements are as many as a brief holds, all true: of an article that the process has not seen, new ones about an
article that is read, and the same once more. Each round is a process of its own, which first checks the statements of
another story of the language, where there is one, so that tables and patterns are loaded; the checkouts take turns.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from briefing import brief as kinds
from briefing.article import Article
from briefing.checks.document import Document
from briefing.generation.grounding import ground
from briefing.generation.wire_schema import wire_of

if TYPE_CHECKING:
    from benchmarks.stories import Story

Said = dict[str, Any]
"""A story as JSON: its article, and its statements as `[class, values]`."""

HERE: Final = Path(__file__).parent.parent
CASES: Final = ("an article not seen before", "new statements, the article read", "the same once more")
TEXTS: Final = ("text", "role", "event", "statement", "question")
TURNS: Final = 5
"""Times that new statements are checked in one process."""


# --------------------------------------------------------------------------------- one round, with either checkout


def round_of(warm: Said, said: Said) -> dict[str, float]:
    """CPU milliseconds of each case, in this process."""
    _checked(warm, Document(Article(**warm["article"])))
    document = Document(Article(**said["article"]))
    unseen = _checked(said, document)
    new = [_checked(_respaced(said, turn), document) for turn in range(TURNS)]
    same = [_checked(said, document) for _ in range(TURNS)]
    return dict(zip(CASES, (unseen, statistics.median(new), statistics.median(same)), strict=True))


def _checked(said: Said, document: Document) -> float:
    wires = [wire_of(getattr(kinds, name), **values) for name, values in said["statements"]]
    start = time.process_time()
    for wire in wires:
        ground(wire, document)
    return (time.process_time() - start) * 1000


def _respaced(said: Said, turn: int) -> Said:
    """Statements that say the same in a text of their own: another space of each is doubled at each turn."""
    changed = [
        (name, {key: _doubled(value, turn) if key in TEXTS else value for key, value in values.items()})
        for name, values in said["statements"]
    ]
    return said | {"statements": changed}


def _doubled(text: str, turn: int) -> str:
    words = text.split(" ")
    again, place = divmod(turn, max(1, len(words) - 1))
    return " ".join(words[: place + 1]) + " " * (again + 2) + " ".join(words[place + 1 :])


# ------------------------------------------------------------------------------------------------------- the rounds


def said_of(story: Story) -> Said:
    """As much as a brief holds: the event, five facts, the actors, eight times, the views, the questions."""
    told = list(story.told())
    facts = [case for case in told if case.entry.__name__ == "Point"][:5]
    event = [case for case in told if case.entry.__name__ == "What"][:1]
    cases = [*event, *facts, *story.roles(), *list(story.timed())[:8], *story.held(), *story.asked()]
    article = {"text": story.text, "sha256": story.article.sha256, "language": story.language}
    statements = [(case.entry.__name__, case.values) for case in cases]
    return {"article": article | {"published": story.published}, "statements": statements}


def timed(checkout: Path, told: str) -> dict[str, float]:
    """One round with a checkout, in a process of its own."""
    environment = os.environ | {"PYTHONPATH": str(checkout), "PYTHONHASHSEED": "0"}
    command = [sys.executable, "-P", __file__, "--one-round"]
    done = subprocess.run(command, input=told, env=environment, capture_output=True, text=True, check=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def compared(name: str, rounds: int, checkouts: list[Path]) -> None:
    """Print the medians of the rounds, and their ratio."""
    from benchmarks.stories import stories

    story = next(story for story in stories() if story.name == name)
    other = next((s for s in stories() if s.language == story.language and s is not story), story)
    said = said_of(story)
    told = json.dumps([said_of(other) | ({} if other is not story else {"statements": []}), said])
    found = [[timed(checkout, told) for checkout in checkouts] for _ in range(rounds)]
    print(f"{name}: {len(said['statements'])} statements, CPU ms, medians of {rounds} rounds")
    print(f"{'':36}", *(f"{checkout.name[:12]:>12}" for checkout in checkouts), " ratio" if checkouts[1:] else "")
    for case in CASES:
        medians = [statistics.median(turn[at][case] for turn in found) for at in range(len(checkouts))]
        ratio = f"{medians[0] / medians[1]:6.2f}" if checkouts[1:] else ""
        print(f"{case:36}", *(f"{median:12.2f}" for median in medians), ratio)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--against", type=Path, help="another checkout of this project, to be measured beside this one")
    parser.add_argument("--story", default="harbour-talks")
    parser.add_argument("--rounds", type=int, default=11)
    parser.add_argument("--one-round", action="store_true", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.one_round:
        print(json.dumps(round_of(*json.load(sys.stdin))))
    else:
        compared(args.story, args.rounds, [HERE, *([args.against.resolve()] if args.against else [])])


if __name__ == "__main__":
    main()
