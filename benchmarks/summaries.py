"""What exact checks say of real summaries of news: faithful sentences thrown away, edited words caught.

    python -m benchmarks.summaries FOLDER [--show CODE|missed]

FOLDER holds files of JSON objects, one a line: `id`, `article`, `summary`, `label` (1 is faithful) and, of a summary
that was edited to be wrong, `pair`, which the one it was made of has too (BUMP). Of the edited ones count those whose
new words bring in a name, number or date that the article lacks. Each sentence is checked twice: as it would cite the
three sentences that have most of its words, and with the whole article near, as any text held against an article is.
Both figures come for each half of the summaries, parted by a hash of the id.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

from benchmarks.lexicon import COUNTING, MONTHS, WEEKDAYS
from briefing.article import Article, Sentence
from briefing.brief import Point
from briefing.checks.document import Document, document_of
from briefing.checks.run import findings_of
from briefing.generation.lead import share_said
from briefing.text.content_words import content_words

WAYS: Final = ("cited", "whole")
HALVES: Final = ("first half", "second half")
WORD: Final = re.compile(r"[£$€]?\d+(?:[.,:]\d+)*%?|[^\W\d_]+(?:['’-][^\W\d_]+)*")
HEADING: Final = re.compile(r"\s*(?:#|\*\*[^*]+\*\*:?\s*$|[^.!?]{0,60}:\s*$)")
LABEL: Final = re.compile(r"^\s*(?:[-•*–]|\d+\.)?\s*(?:\*\*[^*]{1,60}:?\*\*:?|[A-Z][^.:,“\"]{0,40}:(?=\s\S))?\s*")
TELLING: Final = frozenset(" ".join((COUNTING["en"], MONTHS["en"], WEEKDAYS["en"])).casefold().split())
"""Numbers in words, months and weekdays."""

Row = dict[str, Any]
Failures = list[tuple[str, str]]
"""The code and the message of what failed."""


class Seen(NamedTuple):
    """One sentence of a summary, and what fails in it, by the way it is checked."""

    text: str
    failures: dict[str, Failures]


def half_of(row: Row) -> str:
    """The half a summary is in; an edited one is in that of the summary it was made of."""
    key = str(row.get("pair", row["id"]))
    return HALVES[hashlib.sha256(key.encode()).digest()[0] % 2]


def sentences_of(summary: str) -> list[str]:
    """The sentences of a summary: no heading, no label before a colon, no marks of a list."""
    lines = (LABEL.sub("", line) for line in summary.splitlines() if not HEADING.match(line))
    plain = re.sub(r"[*_`]+", "", "\n".join(lines))
    return [" ".join(s.text.split()) for s in Article.of(plain, language="en").sentences if len(s.text.split()) > 2]


def seen(text: str, document: Document, ways: Sequence[str] = WAYS) -> Seen:
    """Check one sentence in each of the ways."""
    near = {"cited": lambda: _cited(text, document), "whole": lambda: document.sentences}
    point = Point(text=text)
    found = {way: findings_of(point, near[way](), document) for way in ways}
    return Seen(text, {way: [(f.code, f.message) for f in found[way] if f.outcome == "failed"] for way in ways})


def _cited(text: str, document: Document) -> tuple[Sentence, ...]:
    wanted = frozenset(content_words(text, "en"))
    ranked = sorted(document.sentences, key=lambda s: -share_said(wanted, (s,), document)) if wanted else []
    return tuple(sorted(ranked[:3], key=lambda s: s.number)) or document.sentences[:1]


def new_words(row: Row, reference: Row) -> list[str]:
    """The names, numbers and dates that an edit brought in and the article lacks."""
    article = {word.casefold() for word in WORD.findall(row["article"])}
    article |= {part for word in article for part in re.split(r"['’-]", word)}
    before = {word.casefold() for word in WORD.findall(reference["summary"])}
    fresh = [m for m in WORD.finditer(row["summary"]) if m.group().casefold() not in article | before]
    return [m.group() for m in fresh if _is_telling(m, row["summary"])]


def _is_telling(match: re.Match[str], text: str) -> bool:
    """Whether a word is a number, a date, or has a capital within a sentence."""
    word, before = match.group(), text[: match.start()].rstrip(" “\"'‘(")
    inside = bool(before) and before[-1] not in ".!?:\n"
    return any(c.isdigit() for c in word) or word.casefold() in TELLING or (word[0].isupper() and inside)


# ------------------------------------------------------------------------------------------------------ the figures


def faithful(rows: Sequence[Row], show: str) -> None:
    """Print how many sentences of faithful summaries fail, by half and code."""
    counts: Counter[tuple[str, str]] = Counter()
    codes: dict[tuple[str, str], Counter[str]] = {}
    for row in rows:
        document = document_of(Article.of(row["article"], language="en"))
        for sentence in (seen(text, document) for text in sentences_of(row["summary"])):
            counts["all", half_of(row)] += 1
            for way, failures in sentence.failures.items():
                counts[way, half_of(row)] += bool(failures)
                codes.setdefault((way, half_of(row)), Counter()).update({code for code, _ in failures})
                for code, message in failures:
                    if show == code:
                        print(f"  [{way}] {sentence.text}\n      {message}")
    print(f"\nsentences of {len(rows)} faithful summaries failed (aim 1.5%)")
    for way in WAYS:
        for half in HALVES:
            n, failed = counts["all", half], counts[way, half]
            print(f"  {way:6} {half:12} {failed:4} of {n}: {failed / n:5.1%}  {dict(codes[way, half].most_common())}")


def edited(rows: Sequence[Row], show: str) -> None:
    """Print how many edits fail that bring in what the article lacks, and how many of the others."""
    references = {row["pair"]: row for row in rows if row["label"] == 1}
    counts: Counter[tuple[str, bool, str]] = Counter()
    for row in (row for row in rows if row["label"] == 0):
        document = document_of(Article.of(row["article"], language="en"))
        fresh = new_words(row, references[row["pair"]])
        untouched = {*sentences_of(references[row["pair"]]["summary"])}
        changed = [seen(text, document) for text in sentences_of(row["summary"]) if text not in untouched]
        counts["all", bool(fresh), half_of(row)] += 1
        for way in WAYS:
            caught = any(sentence.failures[way] for sentence in changed)
            counts[way, bool(fresh), half_of(row)] += caught
            if show == "missed" and fresh and not caught:
                print(f"  [{way}] {', '.join(fresh)}: {' '.join(sentence.text for sentence in changed)}")
    for brings_in, title in ((True, "bring in what the article lacks (aim 85%)"), (False, "do not")):
        print(f"\nedits that {title}: caught")
        for way, half in _each():
            n, there = counts["all", brings_in, half], counts[way, brings_in, half]
            print(f"  {way:6} {half:12} {there:4} of {n}: {there / n:5.1%}")


def _each() -> Iterator[tuple[str, str]]:
    return ((way, half) for way in WAYS for half in HALVES)


def main() -> None:
    """Print the figures of every file of a folder."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--show", default="", help="list the failures of a code, or the edits that were missed")
    args = parser.parse_args()
    for path in sorted(args.folder.glob("*.jsonl")):
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        print(f"\n== {path.stem}")
        faithful([row for row in rows if row["label"] == 1], args.show)
        if "pair" in rows[0]:
            edited(rows, args.show)


if __name__ == "__main__":
    main()
