"""How well the rules tell who speaks, on articles whose attributions were annotated by hand.

    python -m benchmarks.speakers FOLDER

FOLDER holds JSON files with `text` and `gold.attributions` (PolNeAR, http://www.lrec-conf.org/proceedings/lrec2018/).
Three measures: annotated attributions taken as positions (of how many the speaker is certain), the same with the actor
swapped for another named source of the article, and the attributions found against those annotated.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from briefing.article import Article
from briefing.grounding.reading import Reading
from briefing.grounding.speech.attribution import Attribution, attributions
from briefing.grounding.speech.speakers import spoken_by

PRONOUNS = frozenset(
    "he she they we i you it who that which his her its their my our him them us me this these those".split()  # noqa: SIM905
)
SMALL = frozenset("the a an of in on at to for from by with and or some many several few most mr mrs ms".split())  # noqa: SIM905
SWAPS = 3

Gold = dict[str, Any]


def heads(phrase: str) -> list[str]:
    """Return the words of a phrase up to its first preposition, without small words."""
    words = re.findall(
        r"[^\W_]+(?:[-'’][^\W_]+)*", re.split(r",|\(|\b(?:of|for|in|who|from|at|with)\b", phrase.strip(" ,"))[0]
    )
    return [re.sub(r"['’]s?$", "", w).lower() for w in words if w.lower() not in SMALL]


def alike(one: str, other: str) -> bool:
    """Whether two phrases name the same: the words of one are among those of the other, with the same last word."""
    a, b = heads(one), heads(other)
    if not a or not b:
        return False
    if len(a) == 1 or len(b) == 1:  # a given name
        full = one if len(a) > len(b) else other
        if a[0] == b[0] and all(w[0].isupper() for w in full.split()):
            return True
    return a[-1] == b[-1] and (set(a) <= set(b) or set(b) <= set(a) or a[-2:] == b[-2:])


def names(gold: Gold) -> list[str]:
    """Return what a gold source may be called: its own words, unless a pronoun, and the names of its chain."""
    own = gold["source_text"] or ""
    return [n for n in [own, *gold["coref"]] if n and n.lower() not in PRONOUNS]


def is_named(gold: Gold) -> bool:
    return any(w[0].isupper() for n in names(gold) for w in n.split()[-2:])


def overlaps(one: list[list[int]], other: list[tuple[int, int]]) -> int:
    return sum(max(0, min(b, d) - max(a, c)) for a, b in one for c, d in other)


def short(name: str) -> str:
    """Return a name without what follows a comma or a bracket."""
    return re.sub(r"\s+on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$", "", re.split(r",|\(", name)[0]).strip(" '’")


def called(gold: Gold) -> str | None:
    """Return the name that a brief would use for a gold source: the fullest of its chain that agrees with its own."""
    own = gold["source_text"] or ""
    chain = [short(n) for n in gold["coref"] if n.lower() not in PRONOUNS and " and " not in n]
    if own and own.lower() not in PRONOUNS:
        chain = [n for n in chain if alike(n, own)]
        if len({n.split()[0] for n in chain if len(n.split()) == 2}) > 1:
            return short(own)
        return max([short(own), *chain], key=lambda n: sum(w[0].isupper() for w in n.split()))
    return max(chain, key=lambda n: (sum(w[0].isupper() for w in n.split()), -len(n)), default=None)


def positions(golds: list[Gold]) -> Iterator[tuple[Gold, str]]:
    """Yield each gold attribution that names its source, with the name a brief would use."""
    for gold in golds:
        name = called(gold)
        if name:
            yield gold, name


def swapped(gold: Gold, golds: list[Gold], chance: random.Random) -> str | None:
    """Return the name of another named source, to whom nothing of this content is attributed."""
    others = []
    for other in golds:
        if is_named(other) and not any(alike(a, b) for a in names(gold) for b in names(other)):
            same = [g for g in golds if any(alike(a, b) for a in names(g) for b in names(other))]
            if not any(overlaps(g["content_spans"], [tuple(s) for s in gold["content_spans"]]) for g in same):
                others.append(called(other) or "")
    return chance.choice(sorted(set(others))) if others else None


def verdict(actor: str, gold: Gold, reading: Reading) -> str:
    cited = [s for s in reading.sentences if overlaps(gold["content_spans"], [(s.start, s.end)])]
    return "certain" if spoken_by(actor, gold["content_text"], cited, reading).certain else "open"


def right_holder(found: Attribution, golds: list[Gold]) -> bool | None:
    """Whether an attribution is in the gold with the same source; None where the gold has nothing there."""
    here = [(found.holder_start, found.holder_end)]
    golds = [g for g in golds if g["source_text"] and not overlaps(g["content_spans"], here)]
    there = [g for g in golds if overlaps(g["content_spans"], list(found.content)) > 0]
    size = sum(b - a for a, b in found.content)
    there = [
        g
        for g in there
        if overlaps(g["content_spans"], list(found.content))
        >= 0.5 * min(size, sum(b - a for a, b in g["content_spans"]))
    ]
    if not there or not found.content:
        return None
    for g in there:
        a, b = g["source_span"]
        if a < found.holder_end and found.holder_start < b:
            return True
        if found.actor and any(alike(found.actor, n) for n in names(g)):
            return True
    return False


def rows(folder: Path, which: str) -> list[dict[str, Any]]:
    arts = [json.loads(f.read_text()) for f in sorted(folder.glob("*.json"))]
    arts = [a for a in arts if a["gold"]["attributions"]]
    return {"all": arts, "even": arts[::2], "odd": arts[1::2]}[which]


Told = dict[str, Counter[str]]


def judge_positions(told: Told, reading: Reading, golds: list[Gold], chance: random.Random) -> None:
    """Count the verdicts on the annotated positions, and on the same with the actor swapped."""
    for gold, actor in positions(golds):
        kind = "direct" if gold["direct_quote"] else "indirect"
        told.setdefault(f"right {kind}", Counter())[verdict(actor, gold, reading)] += 1
        for _ in range(SWAPS):
            other = swapped(gold, golds, chance)
            if other is not None:
                told.setdefault(f"swapped {kind}", Counter())[verdict(other, gold, reading)] += 1


def judge_found(told: Told, reading: Reading, golds: list[Gold]) -> None:
    """Count the attributions found that agree with the annotation, and the annotated ones that were found."""
    names = {True: "right", False: "wrong", None: "not in gold"}
    for found in attributions(reading):
        group = "found certain" if found.certain else "found uncertain"
        told.setdefault(group, Counter())[names[right_holder(found, golds)]] += 1
    for gold in (g for g in golds if g["source_text"]):
        kind = "recall direct" if gold["direct_quote"] else "recall indirect"
        near = [f for f in attributions(reading) if overlaps(gold["content_spans"], list(f.content))]
        right = any(right_holder(f, [gold]) for f in near)
        told.setdefault(kind, Counter())["found" if right else "wrong" if near else "missed"] += 1


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--half", default="all", choices=["all", "even", "odd"])
    args = parser.parse_args()
    chance, told = random.Random(7), Told()
    for art in rows(args.folder, args.half):
        reading = Reading(Article.of(art["text"], language="en"))
        judge_positions(told, reading, art["gold"]["attributions"], chance)
        judge_found(told, reading, art["gold"]["attributions"])
    for name, counts in sorted(told.items()):
        total = counts.total()
        print(f"{name:16} n={total:4}", *(f"{k} {counts[k] / total:.3f}" for k in sorted(counts)))


if __name__ == "__main__":
    main()
