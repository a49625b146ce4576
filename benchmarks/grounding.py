"""What the exact checks let through, and what they throw away.

    python -m benchmarks.grounding [--show KIND]

The stories of `examples/`, in twelve languages, give statements that are true; `benchmarks.mutations` makes them false
one change at a time, `benchmarks.forgeries` forges whole Briefs, `benchmarks.variants` writes true ones another way.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from benchmarks.forgeries import forgeries
from benchmarks.mutations import KINDS, mutations
from benchmarks.stories import Case, stories
from benchmarks.variants import variants


@dataclass
class Tally:
    """What became of the cases of one kind.

    Attributes:
        made: how many there are.
        languages: how many languages they are in.
        held: those that no check failed.
        untold: by language, those of them with a name that code could not tell from a word.
        codes: what failed the others.
    """

    made: int = 0
    languages: set[str] = field(default_factory=set)
    held: list[Case] = field(default_factory=list)
    untold: Counter[str] = field(default_factory=Counter)
    codes: Counter[str] = field(default_factory=Counter)

    def count(self, case: Case) -> None:
        """Check a case and count it."""
        checked = case.judged()
        self.made += 1
        self.languages.add(case.story.language)
        self.codes.update({problem.code for problem in checked.problems})
        if not checked.problems and checked.entry is not None and "name" in checked.entry.unchecked:
            self.untold[case.story.language] += 1
        elif not checked.problems:
            self.held.append(case)


Tallies = dict[str, Tally]


def tallied(cases: Iterable[Case]) -> Tallies:
    """Every case, checked and counted by kind."""
    found: Tallies = {}
    for case in cases:
        found.setdefault(case.kind, Tally()).count(case)
    return found


def true_cases() -> Iterable[Case]:
    """The true statements as they stand, and the views, which are in other words than the story's."""
    return (
        case for s in stories() for cases in (s.told(), s.roles(), s.held(), s.timed(), s.asked()) for case in cases
    )


def print_mutations(found: Tallies) -> None:
    """False statements: how many no check failed."""
    print(f"{'made false':28} {'n':>5} {'languages':>9} {'not failed':>10}   where code cannot tell a name")
    for kind in KINDS:
        tally = found.get(kind, Tally())
        untold = " ".join(f"{language} {n}" for language, n in tally.untold.most_common())
        print(f"{kind:28} {tally.made:5} {len(tally.languages):9} {len(tally.held):10}   {untold}")
    held = sum(len(tally.held) for tally in found.values())
    print(f"{'all':28} {sum(tally.made for tally in found.values()):5} {'':9} {held:10}   aim 0")


def print_forgeries() -> None:
    """Forged Briefs: how many `verify` did not see."""
    made, missed = Counter[str](), Counter[str]()
    for story in stories():
        for forgery in forgeries(story, every=12):
            made[forgery.kind] += 1
            missed[forgery.kind] += not forgery.is_seen
    print(f"\n{'forged':28} {'n':>5} {'not seen':>9}")
    for kind, n in made.items():
        print(f"{kind:28} {n:5} {missed[kind]:9}")


def print_true(found: Tallies, title: str) -> None:
    """True statements: how many were failed, and by what."""
    print(f"\n{title:28} {'n':>5} {'failed':>7}")
    failed: Callable[[Tally], int] = lambda t: t.made - len(t.held) - t.untold.total()  # noqa: E731
    for kind, tally in found.items():
        if failed(tally):
            print(f"{kind:28} {tally.made:5} {failed(tally):7}   {dict(tally.codes)}")
    print(f"{'all':28} {sum(t.made for t in found.values()):5} {sum(map(failed, found.values())):7}   aim 0")


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--show", metavar="KIND", help="list the false statements of this kind that nothing failed")
    args = parser.parse_args()
    found = tallied(case for story in stories() for case in mutations(story))
    if args.show:
        for case in found[args.show].held:
            print(case.story, case.entry.__name__, case.values)
    print_mutations(found)
    print_forgeries()
    print_true(tallied(true_cases()), "true, as they stand")
    print_true(tallied(case for story in stories() for case in variants(story)), "true, written another way")


if __name__ == "__main__":
    main()
