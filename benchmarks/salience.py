"""Which sentences of a news article matter: ways to rank them, held to summaries that people and models wrote.

    python -m benchmarks.salience SUMMARIES.jsonl…

Each line of a file has `article`, `summary` and `label` (1 is faithful; others are left out). Of each article the lead
and then the sentences that a way of ranking puts first are taken, as many as a brief of that length has words for. The
figure is the F1 of their content words against those of each summary, averaged over the summaries of an article and
over the articles. The articles are halved by a hash: choose by one half, and look at both.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from statistics import mean
from typing import Final

from briefing.article import Article, Sentence
from briefing.checks.document import Document
from briefing.generation.candidates import facts
from briefing.generation.lead import importance, lead
from briefing.generation.selection import room_for, words_in
from briefing.options import Length
from briefing.text.content_words import content_words

FEWEST: Final = 250
"""Articles of fewer words are no test: half of them is shown."""
Rank = Callable[[Sentence, Document], float]
RANKS: Final[dict[str, Rank]] = {
    "in the article's order": lambda sentence, _: -sentence.number,
    "words that come often": lambda sentence, document: importance(sentence, document) * (4 + sentence.number),
    "both (importance)": importance,
    "both, by the length": lambda sentence, document: (
        importance(sentence, document) * len(sentence.text.split()) ** 0.5
    ),
}


def references(paths: Sequence[Path]) -> dict[str, list[str]]:
    """The faithful summaries of each article that is long enough."""
    found: dict[str, list[str]] = defaultdict(list)
    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if str(row["label"]) == "1" and len(row["article"].split()) >= FEWEST:
                found[row["article"]].append(row["summary"])
    return found


def chosen(document: Document, rank: Rank, room: int) -> Iterator[Sentence]:
    """The lead, then the sentences that rank first, as far as there is room."""
    yield lead(document)
    left = room - words_in(lead(document).text, document.language)
    for sentence in sorted(facts(document, (), most=len(document.sentences)), key=lambda s: -rank(s, document)):
        words = words_in(sentence.text, document.language)
        if words <= left:
            left -= words
            yield sentence


def f1(one: set[str], other: set[str]) -> float:
    shared = len(one & other)
    return 2 * shared / (len(one) + len(other)) if shared else 0.0


def main() -> None:
    """Print the figure of each way, for both lengths and both halves."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("summaries", type=Path, nargs="+")
    args = parser.parse_args()
    texts = references(args.summaries)
    readings = {text: Document(Article.of(text, language="en")) for text in texts}
    lengths: tuple[Length, ...] = ("short", "medium")
    for length in lengths:
        print(f"{length}, {len(texts)} articles: F1 of the content words, first half / other half")
        for name, rank in RANKS.items():
            halves: tuple[list[float], list[float]] = ([], [])
            for text, summaries in texts.items():
                document, room = readings[text], room_for(length, text, "en") or 0
                words = {word for s in chosen(document, rank, room) for word in content_words(s.text, "en")}
                half = int(hashlib.sha256(text.encode()).hexdigest(), 16) % 2
                halves[half].append(mean(f1(words, set(content_words(summary, "en"))) for summary in summaries))
            print(f"  {name:24} {mean(halves[0]):.3f} / {mean(halves[1]):.3f}")


if __name__ == "__main__":
    main()
