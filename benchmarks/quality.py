"""The quality of briefs on articles that people annotated, beside the way most people do it, with the same model.

    python benchmarks/quality.py ARTICLES --out RUNS [--scorer score.py] [--length full] [--naive]

ARTICLES is a folder of JSON files with `id`, `title`, `text` and `published`. For each a brief is made, and with
--naive also an answer the plain way: instructor, one pydantic model, one paragraph of prompt. Every answer is kept in
RUNS, so a run that was stopped goes on, and one after a change of the checks asks nothing again. `RUNS/briefing.jsonl`
and `RUNS/naive.jsonl` are in the scorer's format; with --scorer it is called on them.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic import BaseModel

import briefing
from briefing import Article, Brief, BriefingError

# ---------------------------------------------------------------------------------------------------- the plain way


class NaiveTime(BaseModel):
    """A time, the plain way."""

    text: str
    date: str


class NaivePosition(BaseModel):
    """A position, the plain way."""

    actor: str
    statement: str
    quote: str


class NaiveBrief(BaseModel):
    """A brief, the plain way."""

    who: list[str]
    what: str
    when: list[NaiveTime]
    positions: list[NaivePosition]
    open_questions: list[str]


NAIVE_PROMPT = (
    "Summarise this news article: who is involved (names), what happened (one sentence), when (the time words and the "
    "ISO date), the positions (who holds which view, with a verbatim quote), and the open questions."
)
NAIVE_TOKENS = 1200


def naive(article: dict[str, Any], base_url: str, key: str, model: str) -> dict[str, Any]:
    """Ask the plain way, and give a prediction."""
    import instructor
    import openai

    client = instructor.from_openai(openai.OpenAI(base_url=base_url, api_key=key), mode=instructor.Mode.JSON_SCHEMA)
    text = f"{NAIVE_PROMPT}\n\n{article['title']}\nPublished: {article['published']}\n\n{article['text']}"
    start = time.monotonic()
    try:
        said, raw = client.chat.completions.create_with_completion(
            model=model,
            response_model=NaiveBrief,
            messages=[{"role": "user", "content": text}],
            max_retries=1,
            temperature=0,
            max_tokens=NAIVE_TOKENS,
        )
    except Exception as error:  # noqa: BLE001 - whatever it is, it is a failure of this way, and counted
        return {"id": article["id"], "failed": True, "error": type(error).__name__, "seconds": time.monotonic() - start}
    return {
        "id": article["id"],
        "who": said.who,
        "what": said.what,
        "when": [{"text": w.text, "value": w.date} for w in said.when],
        "positions": [p.model_dump() | {"evidence": []} for p in said.positions],
        "open_questions": said.open_questions,
        "seconds": time.monotonic() - start,
        "input": raw.usage.prompt_tokens,
        "output": raw.usage.completion_tokens,
    }


# -------------------------------------------------------------------------------------------------------- our way


def prediction(article_id: str, brief: Brief) -> dict[str, Any]:
    """A Brief in the scorer's format; `who` is whom the story is about, `cast` all who have a seat in the Brief."""
    return {
        "id": article_id,
        "who": [who.name for who in brief.who if who.central] or [who.name for who in brief.who[:2]],
        "cast": [who.name for who in brief.who],
        "what": brief.what.text,
        "when": [{"text": w.expression.text, "value": w.earliest or w.date} for w in brief.when],
        "positions": [
            {
                "actor": p.actor,
                "statement": p.statement,
                "evidence": [{"start": e.start, "end": e.end} for e in p.evidence],
                "quote": p.quotes[0].text if p.quotes else None,
            }
            for p in brief.positions
        ],
        "open_questions": [q.question for q in brief.open_questions],
    }


def source(article: dict[str, Any]) -> Article:
    """The article as the library takes it."""
    return briefing.load(
        article["text"], title=article["title"], published=(article["published"] or None), language="en"
    )


def run(article: dict[str, Any], out: Path, how: dict[str, Any]) -> dict[str, Any]:
    """Make a brief, or take it from the kept answers, and keep what it cost the first time."""
    ledger = out / "ledger" / f"{article['id']}.json"
    try:
        brief = briefing.summarise(source(article), store=True, deadline=1800, **how)
        unrepaired = briefing.summarise(source(article), store=True, deadline=1800, repairs=0, **how)
    except BriefingError as error:
        return {"id": article["id"], "failed": True, "error": f"{type(error).__name__}: {error}"}
    said = brief.provenance
    if said.cached_asks == 0 or not ledger.exists():
        ledger.parent.mkdir(parents=True, exist_ok=True)
        cost = {"seconds": said.elapsed_seconds, "asks": said.asks, **said.usage.model_dump()}
        ledger.write_text(json.dumps(cost))
    (out / "briefs").mkdir(exist_ok=True)
    (out / "briefs" / f"{article['id']}.json").write_text(brief.to_json(), encoding="utf-8")
    report = briefing.verify(brief)
    return prediction(article["id"], brief) | {
        "cost": json.loads(ledger.read_text()),
        "dropped": [problem.code for entry in brief.dropped for problem in entry.problems],
        "drops": len(brief.dropped),
        "drops_unrepaired": len(unrepaired.dropped),
        "fallback": brief.what.fallback,
        "unverified": [problem.code for problem in report.problems],
    }


# ------------------------------------------------------------------------------------------------------ the tables


def articles(folder: Path, ids: str | None) -> Iterator[dict[str, Any]]:
    """The articles of a folder, in order of their names."""
    wanted = set(ids.split(",")) if ids else None
    for path in sorted(folder.glob("*.json")):
        article = json.loads(path.read_text(encoding="utf-8"))
        if wanted is None or article["id"] in wanted or article["source"] in wanted:
            yield article


def costs(rows: list[dict[str, Any]]) -> None:
    """Print what the briefs cost, and what the checks threw away."""
    good = [row for row in rows if not row.get("failed")]
    print(f"\n{len(rows)} articles, {len(rows) - len(good)} failed")
    for row in rows:
        if row.get("failed"):
            print(f"  {row['id']}: {row['error']}")
    for name in ("seconds", "asks", "input", "cached", "output"):
        values = [row["cost"][name] for row in good]
        if values:
            print(f"  {name:10} median {statistics.median(values):8.1f}   most {max(values):8.1f}")
    codes = Counter(code for row in good for code in row["dropped"])
    print(f"  dropped {sum(row['drops'] for row in good)}: {dict(codes.most_common())}")
    print(f"  of {sum(row['drops_unrepaired'] for row in good)} that failed first, the repair mended the difference")
    print(f"  what by fallback: {sum(row['fallback'] for row in good)}")
    print(f"  problems that verify finds: {dict(Counter(c for row in good for c in row['unverified']))}")


def score(path: Path, scorer: Path, folder: Path) -> None:
    """Call the scorer on some predictions."""
    for kind in ("polnear", "giveme5w1h"):
        command = [
            sys.executable,
            str(scorer),
            str(path),
            "--articles",
            str(folder),
            "--source",
            kind,
            "--only-present",
        ]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        print(f"\n--- {path.stem}, {kind}\n{done.stdout or done.stderr}")


def main() -> None:
    """Run, and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--model", default="local")
    parser.add_argument("--base-url")
    parser.add_argument("--strategy", default="auto")
    parser.add_argument("--length", default="medium")
    parser.add_argument("--scorer", type=Path)
    parser.add_argument("--ids", help="ids or sources, with commas")
    parser.add_argument("--naive", action="store_true")
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    if args.model == "local":
        from briefing.llm import local

        local.shared(lambda _: None)  # found in the machine's cache, before the answers get one of their own
    os.environ["BRIEFING_CACHE_DIR"] = str(args.out.resolve())
    how = {"model": args.model, "strategy": args.strategy, "length": args.length} | (
        {"base_url": args.base_url} if args.base_url else {}
    )
    rows, plain = [], []
    for article in articles(args.articles, args.ids):
        rows.append(run(article, args.out, how))
        if args.naive:
            plain.append(_kept_naive(article, args.out, args.base_url))
        print(f"{len(rows)} {article['id']} {rows[-1].get('error', 'done')}", file=sys.stderr, flush=True)
    for name, predictions in (("briefing", rows), ("naive", plain)):
        path = args.out / f"{name}.jsonl"
        if predictions:
            path.write_text("".join(json.dumps(row) + "\n" for row in predictions), encoding="utf-8")
            if args.scorer:
                score(path, args.scorer, args.articles)
    costs(rows)


def _kept_naive(article: dict[str, Any], out: Path, base_url: str | None) -> dict[str, Any]:
    kept = out / "naive" / f"{article['id']}.json"
    if not kept.exists():
        kept.parent.mkdir(parents=True, exist_ok=True)
        if base_url:
            said = naive(article, base_url, os.environ.get("OPENAI_API_KEY", "unused"), os.environ["BRIEFING_MODEL"])
        else:
            from briefing.llm import local

            server = local.shared(lambda _: None)
            said = naive(article, server.base_url, server.api_key or "unused", server.model)
        kept.write_text(json.dumps(said), encoding="utf-8")
    result: dict[str, Any] = json.loads(kept.read_text(encoding="utf-8"))
    return result


if __name__ == "__main__":
    main()
