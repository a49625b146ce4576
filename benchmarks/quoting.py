"""How long it takes to check quotations, in CPU time, against the limit and a peer.

    python -m benchmarks.quoting [--sizes 1000 4000 16000 64000]

Twenty quotations that are in an article, and twenty that are not, in made-up articles of so many words. The limit is
what any such check has to do: normalise the text, `str.find`, and where that finds nothing, rapidfuzz to locate the
likest passage. The peer is LangExtract's resolver, measured where it is installed, up to 16,000 words.
"""

from __future__ import annotations

import argparse
import importlib.util
import itertools
import random
import statistics
import time
from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from rapidfuzz import fuzz

from briefing.article import Article, Sentence
from briefing.checks.document import Document
from briefing.checks.quotations import check_quotations

PEER_MOST: Final = 16_000
QUOTATIONS: Final = 20
ROUNDS: Final = 5
MARKS: Final = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "—": "-", "–": "-"})
SYLLABLES: Final = "ba ko ri ten mul sa vor ne lin dra po ches ta quer mi sol gan fre".split()  # noqa: SIM905


class Timing(NamedTuple):
    """CPU milliseconds for twenty quotations.

    Attributes:
        name: exact, or not there.
        words: the length of the article.
        ours: with everything the check works out for the article, from nothing.
        limit: the limit.
        peer: LangExtract's resolver; None where it was not measured.
    """

    name: str
    words: int
    ours: float
    limit: float
    peer: float | None


def text_of(words: int, seed: int = 3) -> str:
    """A made-up article of so many words, in paragraphs of four sentences; some words are frequent, most are rare."""
    chance = random.Random(seed)
    known = ["".join(chance.choices(SYLLABLES, k=chance.randint(1, 4))) for _ in range(4000)]
    drawn = iter(chance.choices(known, weights=[1 / rank for rank in range(1, len(known) + 1)], k=words))
    sentences = []
    while sentence := list(itertools.islice(drawn, chance.randint(12, 22))):
        sentence[len(sentence) // 2] += "’s"
        sentences.append(" ".join(sentence).capitalize() + ".")
    return "\n\n".join(" ".join(sentences[i : i + 4]) for i in range(0, len(sentences), 4))


def cpu_ms(work: Callable[[], object], rounds: int) -> float:
    """The median CPU time of some rounds, in milliseconds."""
    taken = []
    for _ in range(rounds):
        start = time.process_time()
        work()
        taken.append((time.process_time() - start) * 1000)
    return statistics.median(taken)


def timings(sizes: list[int]) -> Iterator[Timing]:
    """Twenty exact quotations, and twenty that are not there, in articles of each size."""
    for words in sizes:
        article = Article.of(text_of(words), language="en")
        chosen = random.Random(words).sample(article.sentences, QUOTATIONS)
        exact = [sentence.text[:-1] for sentence in chosen]
        absent = [_altered(text) for text in exact]
        for name, quotes in (("exact", exact), ("not there", absent)):
            ours = cpu_ms(lambda a=article, q=quotes, c=chosen: _ours(a, q, c), ROUNDS)  # type: ignore[misc]
            limit = cpu_ms(lambda a=article, q=quotes: _limit(a.text or "", q), ROUNDS)  # type: ignore[misc]
            yield Timing(name, words, ours, limit, _peer_ms(article.text or "", quotes) if words <= PEER_MOST else None)


def _altered(text: str) -> str:
    """A quotation with two of its words changed."""
    words = text.split()
    words[2] = words[-3] = "astronomer"
    return " ".join(words)


def _ours(article: Article, quotes: list[str], cited: list[Sentence]) -> list[object]:
    """The check as it is used: each quotation against the sentence it cites, the article read once."""
    document = Document(article)
    pairs = zip(quotes, cited, strict=True)
    return [check_quotations(f"The clerk said: “{quote}”", [sentence], document) for quote, sentence in pairs]


def _limit(text: str, quotes: list[str]) -> list[object]:
    folded = " ".join(text.translate(MARKS).split())
    found: list[object] = []
    for quote in quotes:
        wanted = " ".join(quote.translate(MARKS).split())
        at = folded.find(wanted)
        found.append(at if at >= 0 else fuzz.partial_ratio_alignment(wanted, folded, score_cutoff=60))
    return found


def _peer_ms(text: str, quotes: list[str]) -> float | None:
    if importlib.util.find_spec("langextract") is None:
        return None
    from langextract.core.data import Extraction  # type: ignore[import-not-found,unused-ignore]
    from langextract.resolver import Resolver  # type: ignore[import-not-found,unused-ignore]

    extractions = [Extraction("quotation", quote) for quote in quotes]
    resolver = Resolver()
    return cpu_ms(lambda: list(resolver.align(extractions, text, 0)), 1)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[1_000, 4_000, 16_000, 64_000], metavar="WORDS")
    sizes = parser.parse_args().sizes
    list(timings([500]))  # loads what is loaded once
    columns = f"{'ours':>7} {'limit':>7} {'ratio':>6} {'LangExtract':>12} {'ratio':>6}"
    print(f"{'20 quotations, CPU ms':28} {'words':>6} {columns}")
    for timing in timings(sizes):
        peer = f"{timing.peer:12.0f} {timing.peer / timing.ours:6.0f}" if timing.peer else ""
        row = f"{timing.name:28} {timing.words:6} {timing.ours:7.2f} {timing.limit:7.2f}"
        print(f"{row} {timing.ours / timing.limit:6.2f} {peer}", flush=True)


if __name__ == "__main__":
    main()
