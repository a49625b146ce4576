"""What each rule of the checks and of the guided strategy is worth: each is switched off in turn.

    python -m benchmarks.ablation --articles FOLDER --claims FOLDER --scorer SCRIPT [--rules NAME ...]

To switch a rule off, its functions are made to give a neutral answer, in a process of their own. Measured are briefs
without a model (the guided strategy, the first of every choice) of annotated articles and of the invented stories in
`benchmarks/data/stories`, and the verdicts of the exact checks on true and false statements.

ARTICLES holds JSON files with `text`, `title`, `published` and `gold`; SCRIPT has `score_article(prediction, article)`,
which gives figures by name. CLAIMS holds JSON files with `text`, `title`, `published`, `language` and `claims`, each
with `section`, `entry` and `true`. Only figures that a rule moves are printed, as "without it − with it".
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import json
import multiprocessing
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, cached_property
from pathlib import Path
from types import FunctionType
from typing import Any, Final

from benchmarks.extracts import contents, positions
from benchmarks.grounding import tallied, true_cases
from benchmarks.mutations import mutations
from benchmarks.rules import NEUTRAL, RULES
from benchmarks.stories import stories
from benchmarks.summaries import seen, sentences_of
from benchmarks.variants import variants
from briefing.article import Article
from briefing.brief import Brief, Entry, OpenQuestion, Point, Position, What, When, Who
from briefing.checks.document import Document
from briefing.generation.assembly import Checked
from briefing.generation.candidates import asked, raising
from briefing.generation.flow import brief_flow
from briefing.generation.grounding import Grounded, ground
from briefing.generation.prompts import Answer, Ask
from briefing.generation.wire_schema import wire_of
from briefing.options import Options
from briefing.provenance import Provenance, Usage
from briefing.text.content_words import content_words

FOLDER: Final = Path(__file__).parent / "data" / "stories"
KINDS: Final[dict[str, type[Entry]]] = {
    "who": Who, "what": What, "points": Point, "when": When, "positions": Position, "open_questions": OpenQuestion,
}  # fmt: skip
SCORES: Final = {
    "src_recall": "named speakers",
    "dq_speaker_acc": "quotations right",
    "when_date_any": "dates right",
    "when_text_recall": "time words",
}
SHARED: Final = 0.6
"""Of the content words of an annotated view, those that a position must have to be the same."""

Told = dict[str, Any]
Figures = dict[str, float]


# ------------------------------------------------------------------------------------------------- without a model


def made(article: Article) -> Brief:
    """The brief of the guided strategy, with the first of every choice, and no more than code writes."""
    flow = brief_flow(article, Options(length="full"), strategy="guided", sections={})
    step = next(flow)
    while True:
        try:
            step = flow.send([] if isinstance(step, Checked) else [_answer(ask) for ask in step])
        except StopIteration as stop:
            brief: Brief = stop.value.assembly.brief(_provenance())
            return brief


def _answer(ask: Ask) -> Answer:
    choices = {name: of["enum"][0] for name, of in ask.schema["properties"].items() if "enum" in of}
    return Answer(value=ask.wire.model_validate({"topics": []} if ask.id == "guided-topics" else choices), text="")


@cache
def _provenance() -> Provenance:
    usage = Usage(input=0, output=0, cached=0)
    none: Told = dict.fromkeys(("judge", "language", "cost_usd"))
    counts: Told = dict.fromkeys(("asks", "cached_asks", "parts", "elapsed_seconds"), 0)
    names: Told = dict.fromkeys(("provider", "model", "briefing_version", "created_at"), "")
    return Provenance.model_construct(**none, **counts, **names, usage=usage, strategy="guided", prompts={})


# --------------------------------------------------------------------------------------------------------- measures


class Data:
    """What rules are measured on, read once."""

    def __init__(
        self, articles: Path | None, claims: Path | None, scorer: Path | None, summaries: Path | None = None
    ) -> None:
        self.articles = [(half_of(path), told) for path, told in _read(articles)] if scorer else []
        self.claims = [told for _, told in _read(claims)]
        self.own = [told for _, told in _read(FOLDER)]
        self.scorer = scorer
        self.summaries = _sentences(summaries) if summaries else []
        stories()

    @cached_property
    def score(self) -> Callable[[Told, Told], tuple[Figures, Told]]:
        assert self.scorer
        spec = importlib.util.spec_from_file_location("scorer", self.scorer)
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        found: Callable[[Told, Told], tuple[Figures, Told]] = module.score_article
        return found

    def figures(self) -> Figures:
        """Every figure, by name."""
        parts = (self._of_own, self._of_claims, of_examples, self._of_summaries, self._of_articles)
        return {name: value for part in parts for name, value in part().items()}

    def _of_articles(self) -> Figures:
        found: dict[str, list[float]] = {}
        counts: Counter[str] = Counter()
        for half, told in self.articles:
            brief = made(article_of(told, "en"))
            scored, detail = self.score(prediction(brief), told)
            for name, value in named(scored):
                found.setdefault(f"{name} {half}", []).append(value)
            counts[f"wrong sources {half}"] += sum(d.get("kind") == "wrong_speaker" for d in detail["positions"])
            counts[f"views {half}"] += len(brief.positions)
            counts[f"extracts {half}"] += sum(p.support == "extract" for p in brief.positions)
            counts.update(_of_extracts(told))
        means = {name: round(sum(values) / len(values), 3) for name, values in sorted(found.items())}
        return {**means, **{name: counts[name] for name in sorted(counts)}}

    def _of_claims(self) -> Figures:
        rows = [
            (c, grounded(c, c["entry"], d)) for told in self.claims for d in [document_of(told)] for c in told["claims"]
        ]
        return verdicts(rows, "claims")

    def _of_summaries(self) -> Figures:
        """Sentences of faithful summaries that fail, near the sentences with most of their words."""
        failed = sum(bool(seen(text, document, ("cited",)).failures["cited"]) for text, document in self.summaries)
        return {"summaries: faithful failed": failed} if self.summaries else {}

    def _of_own(self) -> Figures:
        counts: Counter[str] = Counter()
        rows: list[tuple[Told, Grounded | None]] = []
        for told in self.own:
            document = document_of(told)
            counts.update(of_story(told, made(document.article)))
            rows += [
                (c | {"true": "kind" not in c}, grounded(c, _entry(c), document)) for c in told["true"] + told["false"]
            ]
        return {**counts, **verdicts(rows, "stories")}


def _of_extracts(told: Told) -> Counter[str]:
    """Contents of annotated attributions taken for facts of the article's own, and extracts given to a wrong source."""
    golds = told["gold"]["attributions"] or []
    document = Document(article_of(told, "en"))
    cut = sum(extract for _, extract in contents(document, golds))
    return Counter(
        {"contents cut": cut, "extracts wrong": sum(fate == "wrong" for _, fate in positions(document, golds))}
    )


def _sentences(file: Path) -> list[tuple[str, Document]]:
    """Every third sentence of the faithful summaries of a file, with its article."""
    rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    documents = {
        row["article"]: Document(Article.of(row["article"], language="en")) for row in rows if row["label"] == 1
    }
    told = (
        (text, documents[row["article"]]) for row in rows if row["label"] == 1 for text in sentences_of(row["summary"])
    )
    return list(told)[::3]


def half_of(path: Path) -> int:
    return int(hashlib.sha256(path.stem.encode()).hexdigest(), 16) % 2


def _read(folder: Path | None) -> Iterator[tuple[Path, Told]]:
    for path in sorted(folder.glob("*.json")) if folder else ():
        yield path, json.loads(path.read_text(encoding="utf-8"))


def article_of(told: Told, language: str | None = None) -> Article:
    known: Told = {"title": told.get("title"), "published": told.get("published") or None}
    return Article.of(told["text"], language=told.get("language") or language, **known)


def document_of(told: Told) -> Document:
    return Document(article_of(told))


def prediction(brief: Brief) -> Told:
    """A brief as the scorer takes it."""
    return {
        "who": [w.name for w in brief.who if w.central],
        "when": [{"text": w.expression.text, "value": w.date or w.earliest} for w in brief.when],
        "positions": [
            {
                "actor": p.actor,
                "statement": p.statement,
                "quote": " ".join(q.text for q in p.quotes),
                "evidence": [e.text for e in p.evidence],
            }
            for p in brief.positions
        ],
    }


def named(scored: Figures) -> Iterator[tuple[str, float]]:
    """The figures that count here, with their names."""
    for name, value in scored.items():
        if name == "who_f1@8" or name in SCORES:
            yield SCORES.get(name, "who F1"), value


def grounded(claim: Told, entry: Told, document: Document) -> Grounded | None:
    """A claim after the exact checks."""
    kind = KINDS[claim["section"]]
    values = {k: v for k, v in entry.items() if k not in ("cite", "points", "at")} | (
        {"points": []} if kind is What else {}
    )
    cites = entry["cite"] if "cite" in entry else [s.number for s in document.sentences if entry["at"] in s.text][:1]
    return ground(wire_of(kind, cites=cites if isinstance(cites, list) else [cites], **values), document)


def _entry(claim: Told) -> Told:
    """The entry of a claim of our own stories: the class of an actor is `type` there, for `kind` is what is false."""
    values = {k: v for k, v in claim.items() if k not in ("section", "kind", "type")}
    if claim["section"] == "positions":
        values["topic"] = ""
    return values | ({"kind": claim["type"]} if "type" in claim else {})


def verdicts(rows: Iterable[tuple[Told, Grounded | None]], name: str) -> Figures:
    """True statements that are lost, those that code vouches for, and false ones that no check failed."""
    counts = dict.fromkeys(
        (f"{name}: true lost", f"{name}: true extracts", f"{name}: false kept", f"{name}: false extracts"), 0
    )
    for claim, found in rows:
        holds = found is not None and found.entry is not None and not found.problems
        extract = holds and found.entry.support == "extract"  # type: ignore[union-attr]
        truth = "true" if claim["true"] else "false"
        counts[f"{name}: {truth} extracts"] += extract
        counts[f"{name}: true lost"] += truth == "true" and not holds
        counts[f"{name}: false kept"] += truth == "false" and holds
    return dict(counts)


def of_examples() -> Figures:
    """False and true statements made by rule, in twelve languages."""
    false = tallied(case for story in stories() for case in mutations(story)).values()
    true = tallied(true_cases()).values()
    written = tallied(case for story in stories()[::4] for case in variants(story)).values()
    return {
        "by rule: made": sum(t.made for t in false),
        "by rule: false kept": sum(len(t.held) for t in false),
        "by rule: names untold": sum(t.untold.total() for t in false),
        "by rule: true lost": sum(t.made - len(t.held) - t.untold.total() for t in true),
        "by rule: variants lost": sum(t.made - len(t.held) - t.untold.total() for t in written),
    }


# ------------------------------------------------------------------------------------------------------ own stories


def of_story(told: Told, brief: Brief) -> Counter[str]:
    """What a brief has of what a story's annotation says."""
    central, wanted = [w.name for w in brief.who if w.central], told["who"]
    dates = {w.expression.text: (w.date or w.earliest or "").strip("./~") for w in brief.when}
    found: Counter[str] = Counter()
    found["stories: who found"] = sum(any(_alike(name, other) for other in central) for name in wanted)
    found["stories: who besides"] = sum(not any(_alike(name, other) for other in wanted) for name in central)
    for gold in told["when"]:
        near = [date for words, date in dates.items() if gold["expression"] in words or words in gold["expression"]]
        found["stories: dates right"] += gold["value"] in near
        found["stories: dates wrong"] += bool(near) and gold["value"] not in near
    for gold in told["views"]:
        same = [p.actor for p in brief.positions if _same(gold["words"], p.statement, told["language"])]
        found["stories: views right"] += any(_alike(gold["actor"], actor) for actor in same)
        found["stories: views wrong"] += bool(same) and not any(_alike(gold["actor"], actor) for actor in same)
    document = document_of(told)
    raised = {n for s in [*asked(document), *raising(document)] for n in (s.number - 1, s.number)}
    found["stories: questions"] = sum(any(q in s.text for s in document.cited(raised)) for q in told["questions"])
    return found


def _alike(one: str, other: str) -> bool:
    return one in other or other in one or one.rsplit(maxsplit=1)[-1] == other.rsplit(maxsplit=1)[-1]


def _same(words: str, statement: str, language: str) -> bool:
    """Whether a position says what an annotated view does."""
    if words.strip("。") in statement or statement.strip('「」“”«»„" .。') in words:
        return True
    wanted = set(content_words(words, language))
    return bool(wanted) and len(wanted & set(content_words(statement, language))) >= SHARED * len(wanted)


# ----------------------------------------------------------------------------------------------------- switching off


def switch_off(rule: str) -> None:
    """Let the functions of a rule give their neutral answer, wherever they are called from."""
    for path, neutral in RULES[rule].items():
        function_at(path).__code__ = NEUTRAL[neutral].__code__


def function_at(path: str) -> FunctionType:
    """A function or a method by its place, without what keeps its results."""
    module, _, name = path.partition(":")
    found: Any = importlib.import_module(f"briefing.{module}")
    for part in name.split("."):
        found = vars(found)[part]
    for wrapper in ("fget", "func", "__func__", "__wrapped__"):
        found = getattr(found, wrapper, found)
    assert isinstance(found, FunctionType), path
    return found


def lines_of(rule: str) -> int:
    """How many lines the functions of a rule have, those of a whole module with all it has."""
    files = {Path(str(importlib.import_module(f"briefing.{path.partition(':')[0]}").__file__)) for path in RULES[rule]}
    return sum(len(file.read_text(encoding="utf-8").splitlines()) for file in files)


_DATA: list[Data] = []
"""What a process that was forked measures on: it is not copied there."""


def measured(rule: str | None) -> Figures:
    """The figures without a rule; a rule whose absence breaks the rest counts as one that is needed."""
    if rule:
        switch_off(rule)
    try:
        return _DATA[0].figures()
    except Exception as error:  # noqa: BLE001  (whatever breaks)
        return {f"breaks: {type(error).__name__}": 1}


def moved(without: Figures, base: Figures) -> str:
    """The figures that differ."""
    names = [name for name in {**base, **without} if without.get(name, 0) != base.get(name, 0)]
    if any(name.startswith("breaks") for name in without):
        return next(iter(without))
    return ", ".join(f"{name} {without.get(name, 0) - base.get(name, 0):+.3g}" for name in names) or "nothing"


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the figures with every rule, then what moves without each."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=Path)
    parser.add_argument("--claims", type=Path)
    parser.add_argument("--scorer", type=Path)
    parser.add_argument("--summaries", type=Path)
    parser.add_argument("--rules", nargs="+", default=list(RULES), metavar="NAME")
    args = parser.parse_args(arguments)
    _DATA[:] = [Data(args.articles, args.claims, args.scorer, args.summaries)]
    with multiprocessing.get_context("fork").Pool(1, maxtasksperchild=1) as pool:
        base = pool.apply(measured, (None,))
        for name, value in base.items():
            print(f"{name:28} {value:g}")
        for rule in args.rules:
            print(f"| `{rule}` | {lines_of(rule)} | {moved(pool.apply(measured, (rule,)), base)} |", flush=True)


if __name__ == "__main__":
    main()
