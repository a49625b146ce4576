"""How many statements that code writes are not fit to read: views and dated events of the guided strategy.

    python -m benchmarks.prose FOLDER [--show]

FOLDER holds JSON files with `text`, `title` and `published`. Counted are statements that are cut mid-clause, begin with
a pronoun, keep a dateline, put a comma between two quotations that are sentences, or have no finite verb, as far as
tables tell. The articles are halved by a hash of their names: look at one half (`--show`) and hold yourself to both.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from briefing.article import Article
from briefing.checks.document import Document
from briefing.generation.candidates import event_at, times
from briefing.generation.phrasing import Follows, cut_back, follows, has_main_verb, opens_with_pronoun, undated
from briefing.generation.views import views
from briefing.languages import language_of

TAIL: Final = 4
"""By so many last words a statement's end is found in the article."""
_JOINED: Final = re.compile(r",[”\"] [“\"][^\Wa-z]")
_OPENING: Final = tuple("“\"«„‘「'")


def statements(document: Document) -> Iterator[tuple[str, str]]:
    """The sentences that a brief shows, and whether each is a view or an event."""
    yield from (("view", view.statement) for view in views(document))
    yield from (("event", event_at(time.number, document)[1]) for time in times(document))


def problems(statement: str, document: Document) -> Iterator[str]:
    """What makes a statement unfit to read."""
    language, words = document.language, language_of(document.language).speech
    bare = statement.rstrip(" .。")
    if words and cut_back(bare, _follows(bare, document), words, language) != bare:
        yield "cut"
    if opens_with_pronoun(statement, words):
        yield "pronoun"
    if undated(statement, language) != statement:
        yield "dateline"
    if _JOINED.search(statement):
        yield "joined"
    quoted = statement.startswith(_OPENING) and re.match(r"\W+[^\Wa-z]", statement)
    if words and language == "en" and not quoted and not has_main_verb(statement, words):
        yield "no verb"


def _follows(bare: str, document: Document) -> Follows:
    """What stands in the article behind the last words of a statement."""
    tail = r"\s+".join(map(re.escape, bare.split()[-TAIL:]))
    found = re.search(tail, document.text)
    return follows(document.text, found.end()) if found else "mark"


def half_of(path: Path) -> int:
    return int(hashlib.sha256(path.stem.encode()).hexdigest(), 16) % 2


def main() -> None:
    """Print the counts of both halves."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--show", action="store_true", help="list those of the first half")
    args = parser.parse_args()
    counts: tuple[Counter[str], Counter[str]] = (Counter(), Counter())
    for path in sorted(args.folder.glob("*.json")):
        about = json.loads(path.read_text(encoding="utf-8"))
        known = {"title": about.get("title"), "published": about.get("published") or None}
        document = Document(Article.of(about["text"], language=about.get("language") or "en", **known))
        for kind, statement in statements(document):
            counts[half_of(path)][f"{kind}s"] += 1
            for problem in problems(statement, document):
                counts[half_of(path)][f"{kind}: {problem}"] += 1
                if args.show and half_of(path) == 0:
                    print(f"  {problem} ({kind}): {statement}")
    for half, counted in enumerate(counts, 1):
        print(f"half {half}: " + ", ".join(f"{what} {number}" for what, number in sorted(counted.items())))


if __name__ == "__main__":
    main()
