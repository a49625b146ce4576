"""What the checks let through, what they throw away, and how long they take, in one run.

    python benchmarks/grounding.py [--articles DIR] [--show KIND] [--no-speed]

The stories of `examples/` give statements that are true; `benchmarks.mutations` makes them false one change at a time,
`benchmarks.forgeries` forges whole Briefs, `benchmarks.variants` writes the true ones another way. DIR holds articles
with annotated attributions, for `benchmarks.speakers`. LangExtract is measured beside ours where it is installed. All
times are CPU times.
"""

from __future__ import annotations

import argparse
import importlib.util
import platform
import random
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from benchmarks import speakers
from benchmarks.forgeries import forgeries
from benchmarks.mutations import ALLOWED, UNCHECKED_BY, ZERO_TOLERANCE, mutations
from benchmarks.speed import brief_timings, quotation_timings
from benchmarks.stories import Case, stories
from benchmarks.variants import variants
from briefing.article import Article
from briefing.grounding.checking import judge
from briefing.grounding.reading import Reading

OTHERS: Final = ("invented", "citation")
VARIANTS_AIM: Final = 0.99


@dataclass
class Tally:
    """What became of the cases of one kind.

    Attributes:
        made: how many there are.
        kept: those that no check failed.
        marked: those of the kept that the check in charge marked as unchecked.
        languages: how many languages they are in.
        cases: the kept ones.
    """

    made: int = 0
    kept: int = 0
    marked: int = 0
    languages: set[str] = field(default_factory=set)
    cases: list[Case] = field(default_factory=list)

    def count(self, case: Case) -> None:
        """Judge a case and count it."""
        checked = case.judged()
        self.made += 1
        self.languages.add(case.story.language)
        if not checked.faults and checked.entry is not None:
            self.kept += 1
            self.marked += bool(set(checked.entry.unchecked) & set(UNCHECKED_BY.get(case.kind, ())))
            self.cases.append(case)


Tallies = dict[str, Tally]


def tallied(cases: Iterable[Case]) -> Tallies:
    """Every case, judged and counted by kind."""
    found: Tallies = {}
    for case in cases:
        found.setdefault(case.kind, Tally()).count(case)
    return found


def forged() -> Tally:
    """The forged Briefs of all stories."""
    found = Tally()
    for story in stories():
        for forgery in forgeries(story, every=12):
            found.made += 1
            found.kept += not forgery.is_seen
            found.languages.add(story.language)
    return found


def print_mutations(found: Tallies) -> None:
    """False statements: those that no check failed, those of them marked unchecked, and the share of the others."""
    print(f"\n{'made false':28} {'n':>5} {'languages':>9} {'kept':>5} {'unchecked':>9} {'accepted':>9} {'aim':>5}")
    for kind in (*ZERO_TOLERANCE, *ALLOWED, *OTHERS):
        tally = found.get(kind, Tally())
        aim = "0" if kind in ZERO_TOLERANCE else f"{ALLOWED[kind]:.0%}" if kind in ALLOWED else ""
        accepted = (tally.kept - tally.marked) / max(1, tally.made)
        row = f"{kind:28} {tally.made:5} {len(tally.languages):9} {tally.kept:5} {tally.marked:9}"
        print(f"{row} {accepted:9.1%} {aim:>5}")
    print(f"{'all':28} {sum(tally.made for tally in found.values()):5}")


def print_true(found: Tallies, title: str) -> None:
    """True statements: how many were accepted."""
    made, kept = sum(t.made for t in found.values()), sum(t.kept for t in found.values())
    print(f"\n{title:28} {'n':>5} {'accepted':>9}")
    for kind, tally in sorted(found.items(), key=lambda item: item[1].kept - item[1].made):
        print(f"{kind:28} {tally.made:5} {tally.kept / tally.made:9.1%}")
    print(f"{'all':28} {made:5} {kept / made:9.1%}   aim {VARIANTS_AIM:.0%}")


def print_judged() -> None:
    """By check and language: the share of the true statements about which the check decides."""
    seen: dict[tuple[str, str], Counter[str]] = {}
    for story in stories():
        for case in (*story.told(), *story.roles(), *story.held(), *story.timed(), *story.asked()):
            entry = case.judged().entry
            if entry is not None:
                cited = story.reading.cited(case.values["cites"])
                for finding in judge(entry, cited, story.reading):
                    seen.setdefault((finding.code, story.language), Counter())[finding.outcome] += 1
    languages = list(dict.fromkeys(story.language for story in stories()))
    print(f"\n{'judged, of the true':28}", *(f"{language:>6}" for language in languages))
    for code in sorted({code for code, _ in seen}):
        counts = [seen.get((code, language), Counter[str]()) for language in languages]
        shares = [f"{1 - c['unchecked'] / c.total():6.0%}" if c else "     -" for c in counts]
        print(f"{code:28}", *shares)


def print_speakers(folder: Path) -> None:
    """Annotated attributions: rejected as they are, accepted with the speaker swapped."""
    chance, told = random.Random(7), speakers.Told()
    for art in speakers.rows(folder, "all"):
        reading = Reading(Article.of(art["text"], language="en"))
        speakers.judge_positions(told, reading, art["gold"]["attributions"], chance)
    print(f"\n{'annotated attributions':28} {'n':>5} {'passed':>7} {'unchecked':>10} {'failed':>7}")
    for name, counts in sorted(told.items()):
        n = counts.total()
        shares = [counts[outcome] / n for outcome in ("passed", "unchecked", "failed")]
        print(f"{name:28} {n:5} {shares[0]:7.1%} {shares[1]:10.1%} {shares[2]:7.1%}")


def print_speed() -> None:
    """Twenty quotations in articles of four sizes, and all checks of a whole brief."""
    if importlib.util.find_spec("langextract") is None:
        print("\nLangExtract is not installed: its columns stay empty.")
    columns = f"{'ours':>7} {'limit':>7} {'ratio':>6} {'LangExtract':>12} {'ratio':>6}"
    print(f"\n{'20 quotations, CPU ms':28} {'words':>6} {columns}")
    for timing in quotation_timings():
        peer = f"{timing.peer:12.0f} {timing.peer / timing.ours:6.0f}" if timing.peer else ""
        row = f"{timing.name:28} {timing.words:6} {timing.ours:7.2f} {timing.limit:7.2f}"
        print(f"{row} {timing.ours / timing.limit:6.2f} {peer}", flush=True)
    print("\na whole brief of 682 words, CPU ms after the first")
    for name, taken in brief_timings().items():
        print(f"{name:50} {taken:7.2f}")


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=Path, help="a folder of articles with annotated attributions")
    parser.add_argument("--show", metavar="KIND", help="list the false statements of this kind that were kept")
    parser.add_argument("--no-speed", action="store_true")
    args = parser.parse_args()
    print(f"CPython {platform.python_version()}, {platform.machine()}")
    found = tallied(case for story in stories() for case in mutations(story))
    if args.show:
        for case in found[args.show].cases:
            print(case.story, case.entry.__name__, case.values)
    print_mutations(found | {"evidence": forged()})
    true = (
        case for s in stories() for cases in (s.told(), s.roles(), s.held(), s.timed(), s.asked()) for case in cases
    )
    print_true(tallied(true), "true, as they stand")
    print_true(tallied(case for story in stories() for case in variants(story)), "true, written another way")
    print_judged()
    if args.articles:
        print_speakers(args.articles)
    if not args.no_speed:
        print_speed()


if __name__ == "__main__":
    main()
