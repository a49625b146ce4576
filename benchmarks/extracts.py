"""How far extracts go: what code says stands in an article so, on articles whose attributions were annotated by hand.

    python -m benchmarks.extracts FOLDER [--show contents|wrong]

FOLDER holds JSON files with `text`, `title`, `published` and `gold.attributions` (PolNeAR). Two measures. The content
of each annotated attribution, put as a fact of its own, cuts off who says it: next to none may be an extract. Of the
positions that code offers in the guided strategy most should be extracts, each with the source that was annotated.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from briefing.article import Article
from briefing.brief import Point, Position
from briefing.checks.document import Document
from briefing.generation.grounding import Grounded, ground
from briefing.generation.views import View, views
from briefing.generation.wire_schema import MAX_CITES, wire_of
from briefing.text.content_words import content_words

PRONOUNS: Final = frozenset(
    "he she they we i you it who that which his her its their our my him them us me this these those".split()  # noqa: SIM905
)
SMALL: Final = frozenset("the a an of in on at to for from by with and or some many several few mr mrs ms".split())  # noqa: SIM905
SHARED: Final = 0.5
"""Of a view's content words, those that an annotated content must have to be the same."""

Gold = dict[str, Any]


def articles(folder: Path) -> Iterator[tuple[Document, list[Gold]]]:
    """The annotated articles, read, with their attributions."""
    for path in sorted(folder.glob("*.json")):
        told = json.loads(path.read_text(encoding="utf-8"))
        if told["gold"]["attributions"]:
            known = {"title": told["title"], "published": told["published"] or None}
            yield Document(Article.of(told["text"], language="en", **known)), told["gold"]["attributions"]


def is_extract(found: Grounded) -> bool:
    return not found.problems and found.entry is not None and found.entry.support == "extract"


# --------------------------------------------------------------------------------------- contents as facts of their own


def contents(document: Document, golds: list[Gold]) -> Iterator[tuple[str, bool]]:
    """The content of each attribution, and whether it is an extract as it is or as a sentence."""
    for gold in golds:
        cites = [s.number for s in document.touching(map(tuple, gold["content_spans"]))]
        forms = dict.fromkeys((gold["content_text"], *_sentences(gold["content_text"])))
        wires = (wire_of(Point, text=form, cites=cites[:MAX_CITES]) for form in forms)
        yield gold["content_text"], any(is_extract(ground(wire, document)) for wire in wires)


def _sentences(content: str) -> Iterator[str]:
    """A content as a sentence, with its quotation marks and without."""
    for bare in (content, re.sub(r"[“”\"]", "", content)):
        words = bare.strip().rstrip(",.")
        yield f"{words[:1].upper()}{words[1:]}."


# ------------------------------------------------------------------------------------------------ guided positions


def positions(document: Document, golds: list[Gold]) -> Iterator[tuple[View, str]]:
    """The positions that code offers: failed, unconfirmed, or extracts with a source that is right, wrong or untold."""
    for view in views(document):
        said = {"actor": view.speaker, "topic": "", "stance": view.stance, "statement": view.statement}
        found = ground(wire_of(Position, **said, cites=list(view.cites)), document)
        if found.problems:
            yield view, "failed"
        elif not is_extract(found):
            yield view, "unconfirmed"
        else:
            right = _has_source(view, document, golds)
            yield view, {True: "right", False: "wrong", None: "untold"}[right]


def _has_source(view: View, document: Document, golds: list[Gold]) -> bool | None:
    """Whether an annotated attribution of the same content has the view's source; None where there is none."""
    spans = [(s.start, s.end) for s in document.cited(view.cites)]
    words = set(content_words(view.statement, "en"))
    there = [g for g in golds if names(g) and _touches(g["content_spans"], spans)]
    same = [g for g in there if len(words & set(content_words(g["content_text"], "en"))) >= SHARED * len(words)]
    return any(alike(view.speaker, name) for g in same for name in names(g)) if same else None


def _touches(one: list[list[int]], other: list[tuple[int, int]]) -> bool:
    return any(a < d and c < b for a, b in one for c, d in other)


def names(gold: Gold) -> list[str]:
    """What an annotated source may be called: its own words, unless a pronoun, and the names of its chain."""
    return [n for n in [gold["source_text"] or "", *gold["coref"]] if n and n.lower() not in PRONOUNS]


def alike(one: str, other: str) -> bool:
    """Whether two phrases name the same: the words of one are among those of the other, with the same last word."""
    return any(_same(a, b) for a in _parts(one) for b in _parts(other))


def _parts(phrase: str) -> list[list[str]]:
    """The words of a phrase and of its parts between commas, each up to its first preposition, without small words."""
    heads = (re.split(r"\b(?:of|for|in|who|from|at|with)\b", part)[0] for part in re.split(r"[,()]", phrase))
    found = ([re.sub(r"['’]s?$", "", w) for w in re.findall(r"[^\W_]+(?:[-'’][^\W_]+)*", head)] for head in heads)
    return [words for part in found if (words := [w for w in part if w.lower() not in SMALL])]


def _same(one: list[str], other: list[str]) -> bool:
    few, many = sorted(([w.lower() for w in words] for words in (one, other)), key=len)
    full = one if len(one) > len(other) else other
    given = len(few) == 1 and few[0] == many[0] and all(w[0].isupper() for w in full)
    return given or (few[-1] == many[-1] and (set(few) <= set(many) or few[-2:] == many[-2:]))


def main() -> None:
    """Print the shares."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--show", choices=["contents", "wrong"], help="list the contents, or positions, that are wrong")
    args = parser.parse_args()
    cut, guided = Counter[bool](), Counter[str]()
    for document, golds in articles(args.folder):
        for content, extract in contents(document, golds):
            cut[extract] += 1
            if extract and args.show == "contents":
                print(f"  {content}")
        for view, fate in positions(document, golds):
            guided[fate] += 1
            if fate == args.show:
                print(f"  {view.speaker} {view.cites}: {view.statement}")
    shown = guided.total() - guided["failed"]
    extracts = shown - guided["unconfirmed"]
    judged = guided["right"] + guided["wrong"]
    share, shared = cut[True] / cut.total(), extracts / shown
    print(f"contents as facts of their own: {cut[True]} of {cut.total()} extracts, {share:.1%} (aim 1%)")
    print(f"guided positions: {extracts} of {shown} extracts, {shared:.1%} (aim 60%); {guided['failed']} failed")
    print(f"  of {judged} annotated ones, {guided['wrong']} with a wrong source; {guided['untold']} are not annotated")


if __name__ == "__main__":
    main()
