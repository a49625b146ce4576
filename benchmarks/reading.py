"""How often the second reading errs: true statements objected to, false ones confirmed.

    python -m benchmarks.reading --claims FOLDER --summaries FILE [--requests OUT] [--answers FILE]

FOLDER holds real stories with true and false statements in a capable model's words; FILE, a JSON object a line, real
summaries of news with a judgement. Each goes through the public `asummarise`: a server on this machine gives the
statements as the writer's answer and plays the reader.

With --requests the reader's requests are written to a folder, a JSON file each with `system` and `user`, to be answered
by whoever stands in for a capable model: beside `NAME.json` a `NAME.answer.json` with the verdicts. --take FOLDER adds
such answers to --answers, by default `benchmarks/data/simulated_reader.json`, which keeps of each claim a hash and the
verdict, and none of the text. **The reader is simulated**: these are the verdicts of stand-ins that saw the request and
nothing else, not of any product.
"""

from __future__ import annotations

import argparse
import asyncio
import hashlib
import http.server
import json
import re
import threading
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import briefing
from briefing import Article, Brief, Entry
from briefing.checks.document import document_of
from briefing.generation.judge import CONTROLS_FAILED
from briefing.generation.lead import share_said
from briefing.generation.wire_schema import BOUNDS
from briefing.text.content_words import content_words

ANSWERS: Final = Path(__file__).parent / "data" / "simulated_reader.json"
NAMED_BY: Final = {"who": "name", "when": "event", "open_questions": "question", "positions": "statement"}
FAITHFUL: Final = 60
"""How many faithful summaries are read beside all unfaithful ones."""


class Sentence(Entry):
    """A sentence of a summary."""

    text: str


@dataclass
class Case:
    """One brief to be read: an article, the writer's answer, and which statements in it are true.

    Attributes:
        key: names it; the model that is asked carries it.
        article: the article.
        draft: the writer's answer.
        statements: of each its section, its words, whether it is true, and of a false one the kind.
        own: the sections of its own.
    """

    key: str
    article: Article
    draft: dict[str, Any]
    statements: list[tuple[str, str, bool, str]] = field(default_factory=list)
    own: dict[str, type[Entry]] = field(default_factory=dict)


# ------------------------------------------------------------------------------------------------------- the cases


def claims_cases(folder: Path) -> Iterator[Case]:
    """Each story's statements, in as few briefs as hold no two of the same actor, event or view."""
    for path in sorted(folder.glob("*.json")):
        data = json.loads(path.read_text(encoding="utf-8"))
        article = briefing.load(
            data["text"], title=data["title"], published=data["published"], language=data["language"]
        )
        cases: list[Case] = []
        for claim in data["claims"]:
            if not any(_add(case, claim) for case in cases):
                cases.append(_empty(f"{data['id']}-{len(cases)}", article))
                _add(cases[-1], claim)
        yield from cases


def _empty(key: str, article: Article) -> Case:
    lead = next(s for s in article.sentences if len(s.text.split()) > 6)
    stand = {"cite": [lead.number], "text": lead.text, "points": []}
    lists: dict[str, Any] = {name: [] for name in ("who", "when", "topics", "positions", "open_questions")}
    return Case(key, article, {"what": stand, **lists})


def _add(case: Case, claim: dict[str, Any]) -> bool:
    """Put a statement into a case, if it fits beside the others."""
    section, entry = claim["section"], claim["entry"]
    named = NAMED_BY.get(section, "text")
    words = entry[named]
    here = case.draft["what"]["points"] if section == "points" else case.draft.get(section, [])
    if section == "what":
        if any(one[0] == "what" for one in case.statements):
            return False
        case.draft["what"] |= entry
    elif len(here) >= BOUNDS[section] or any(_near(other[named], words) for other in here):
        return False
    else:
        here.append(dict(entry))
    if section == "positions" and entry["topic"] not in case.draft["topics"]:
        if len(case.draft["topics"]) == BOUNDS["topics"]:
            here[-1]["topic"] = case.draft["topics"][0]
        else:
            case.draft["topics"].append(entry["topic"])
    case.statements.append((section, words, claim["true"], claim["kind"] or ""))
    return True


def _near(one: str, other: str) -> bool:
    return bool({*one.casefold().split()} & {*other.casefold().split()}) and (
        one.casefold() == other.casefold() or len(one.split()) < 5
    )


def summaries_cases(path: Path) -> Iterator[Case]:
    """Each summary's sentences as a section of its own, each citing the five that have most of its words."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    faithful = [row for row in rows if row["label"] == 1]
    step = max(1, len(faithful) // FAITHFUL)
    for row in [*faithful[::step][:FAITHFUL], *(row for row in rows if row["label"] == 0)]:
        article = briefing.load(row["article"], language="en")
        case = _empty(f"sum-{hashlib.sha256(row['id'].encode()).hexdigest()[:10]}", article)
        case.own = {"sentences": Sentence}
        said = [s for s in _sentences(row["summary"]) if len(s.split()) > 2]
        case.draft["sentences"] = [{"cite": _cite(text, article), "text": text} for text in said]
        case.statements = [("sentences", text, row["label"] == 1, "unfaithful summary") for text in said]
        yield case


def _sentences(text: str) -> list[str]:
    plain = re.sub(r"[*#_`]+|^\s*[-•]\s*", "", text, flags=re.MULTILINE)
    return [" ".join(s.text.split()) for s in Article.of(plain, language="en").sentences]


def _cite(text: str, article: Article) -> list[int]:
    reading = document_of(article)
    wanted = frozenset(content_words(text, "en"))
    ranked = (
        sorted(article.sentences, key=lambda s: -share_said(wanted, (s,), reading)) if wanted else article.sentences
    )
    return sorted(s.number for s in ranked[:5])


# ------------------------------------------------------------------------------------------------------ the server


class Server(http.server.ThreadingHTTPServer):
    """Gives the drafts to the writer's requests, and what a stand-in said to the reader's."""

    def __init__(self, cases: Iterable[Case], answers: dict[str, Any], requests: Path | None) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.drafts = {f"{case.key}-70b": case.draft for case in cases}
        self.answers = answers
        self.requests = requests
        self.unanswered = 0
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def url(self) -> str:
        """Where it is asked."""
        return f"http://127.0.0.1:{self.server_port}/v1"

    def read(self, model: str, messages: list[dict[str, str]]) -> dict[str, Any]:
        """Put together the verdicts on the claims of a request; one that nobody answered is left out."""
        verdicts = []
        missing = False
        for key, claim in claims_in(messages[1]["content"]):
            known = self.answers.get(key)
            missing = missing or known is None
            verdicts += [{"id": claim["id"], **known}] if known else []
        if missing and self.requests:
            text = json.dumps({"system": messages[0]["content"], "user": messages[1]["content"]}, ensure_ascii=False)
            name = f"{model}-{hashlib.sha256(text.encode()).hexdigest()[:6]}.json"
            (self.requests / name).write_text(text, encoding="utf-8")
        self.unanswered += missing
        return {"verdicts": verdicts}


class Handler(http.server.BaseHTTPRequestHandler):
    """Answers chat completions."""

    server: Server

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def do_POST(self) -> None:
        """Answer one request."""
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        schema = body["response_format"]["json_schema"]
        if schema["name"] == "verdicts":
            said = self.server.read(body["model"], body["messages"])
        else:
            draft = self.server.drafts[body["model"]]
            said = {name: draft.get(name, []) for name in schema["schema"]["properties"]}
        choice = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": json.dumps(said)}}
        usage = {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}
        answer = {"id": "x", "object": "chat.completion", "created": 0, "model": body["model"], "choices": [choice]}
        out = json.dumps({**answer, "usage": usage}).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(out)))
        self.end_headers()
        self.wfile.write(out)


def claims_in(user: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """The claims of a request, each with the hash that its verdict is kept by: of the article and the claim's words."""
    mark = user.split("<article ", 1)[1].split(">", 1)[0]
    for line in user.split("\nStatements:\n", 1)[1].splitlines():
        claim = json.loads(line)
        words = json.dumps({name: value for name, value in claim.items() if name != "id"}, ensure_ascii=False)
        yield hashlib.sha256(f"{mark} {words}".encode()).hexdigest()[:20], claim


def taken(folder: Path) -> dict[str, Any]:
    """The verdicts of a folder of requests and the answers beside them, by the hash of the claim."""
    found: dict[str, Any] = {}
    for path in sorted(folder.glob("*.answer.json")):
        request = json.loads(path.with_name(path.name.replace(".answer", "")).read_text(encoding="utf-8"))
        verdicts = {v["id"]: v for v in json.loads(path.read_text(encoding="utf-8"))["verdicts"]}
        for key, claim in claims_in(request["user"]):
            verdict = verdicts.get(claim["id"])
            if verdict:
                found[key] = {"problem": verdict["problem"], "cite": verdict["cite"]}
    return found


# ----------------------------------------------------------------------------------------------------- the figures


async def read_all(cases: list[Case], server: Server) -> list[tuple[Case, Brief]]:
    """Make the brief of each case, with the reading and without a repair."""
    gate = asyncio.Semaphore(8)

    async def one(case: Case) -> tuple[Case, Brief]:
        async with gate:
            brief = await briefing.asummarise(
                case.article, sections=case.own, model=f"{case.key}-70b", base_url=server.url, api_key="x",
                judge=f"reader-of-{case.key}", judge_base_url=server.url, judge_api_key="x",
                repairs=0, strategy="single",
            )  # fmt: skip
            return case, brief

    return list(await asyncio.gather(*(one(case) for case in cases)))


def fate_of(section: str, words: str, brief: Brief) -> str:
    """What became of a statement: confirmed, unconfirmed, objected to, or failed an exact check."""
    for dropped in brief.dropped:
        said = dropped.entry.get(NAMED_BY.get(section, "text"), "")
        if dropped.section == section and " ".join(str(said).split()) == " ".join(words.split()):
            code = dropped.problems[0].code
            return "objected to" if code.startswith("reading-") else f"failed: {code}"
    for there, _, entry in brief.every_entry():
        said = getattr(entry, NAMED_BY.get(section, "text"), "")
        if there == section and _same(section, said, words):
            return "unconfirmed" if entry.support == "unconfirmed" else "confirmed"
    return "not there"


def _same(section: str, said: str, words: str) -> bool:
    mine, theirs = {*said.casefold().split()}, {*words.casefold().split()}
    return mine == theirs or (section == "who" and (mine <= theirs or theirs <= mine))


def tell(title: str, found: list[tuple[Case, Brief]], show: str) -> None:
    """Print both errors, by section and by kind."""
    groups: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for case, brief in found:
        for section, words, true, kind in case.statements:
            fate = fate_of(section, words, brief)
            groups[("true" if true else "false", section if true else kind)][fate.split(":")[0]] += 1
            groups[("true" if true else "false", "ALL")][fate.split(":")[0]] += 1
            if show == f"{'true' if true else 'false'} {fate.split(':')[0]}":
                print(f"  [{case.key} {section} {kind}] {words} -- {fate}")
    void = [case.key for case, brief in found if (judge := brief.provenance.judge) and judge.error == CONTROLS_FAILED]
    print(f"\n{title}: {len(found)} readings; void by control claims: {len(void)} {void}")
    for group, counts in sorted(groups.items(), reverse=True):
        total = sum(counts.values())
        told = "  ".join(f"{fate} {n} ({n / total:.1%})" for fate, n in sorted(counts.items()))
        print(f"  {group[0]:6}{group[1]:26}{total:5}  {told}")


def by_summary(found: list[tuple[Case, Brief]]) -> None:
    """Print how many summaries, as wholes, are objected to."""
    counts: Counter[tuple[bool, bool]] = Counter()
    for case, brief in found:
        fates = [fate_of(section, words, brief) for section, words, _, _ in case.statements]
        counts[(case.statements[0][2], any(fate == "objected to" or fate.startswith("failed") for fate in fates))] += 1
    caught, missed, wronged = counts[(False, True)], counts[(False, False)], counts[(True, True)]
    precision, recall = caught / max(1, caught + wronged), caught / max(1, caught + missed)
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    print(f"  whole summaries: unfaithful caught {caught} of {caught + missed}; faithful objected to {wronged} of "
          f"{wronged + counts[(True, False)]}; F1 {f1:.3f}")  # fmt: skip


def main() -> None:
    """Measure, or write the requests."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--claims", type=Path)
    parser.add_argument("--summaries", type=Path)
    parser.add_argument("--requests", type=Path, help="a folder for the requests that nobody has answered yet")
    parser.add_argument("--take", type=Path, help="a folder with requests and answers to be kept")
    parser.add_argument("--answers", type=Path, default=ANSWERS)
    parser.add_argument("--show", default="", help="list statements by fate, such as 'true objected to'")
    args = parser.parse_args()
    answers = json.loads(args.answers.read_text(encoding="utf-8")) if args.answers.exists() else {}
    if args.take:
        answers |= taken(args.take)
        args.answers.parent.mkdir(exist_ok=True)
        args.answers.write_text(json.dumps(answers, indent=0, sort_keys=True) + "\n", encoding="utf-8")
    if args.requests:
        args.requests.mkdir(parents=True, exist_ok=True)
    for title, cases in (
        ("statements about stories", list(claims_cases(args.claims)) if args.claims else []),
        ("sentences of summaries", list(summaries_cases(args.summaries)) if args.summaries else []),
    ):
        if cases:
            server = Server(cases, answers, args.requests)
            found = asyncio.run(read_all(cases, server))
            tell(f"{title} (simulated reader)", found, args.show)
            if cases[0].own:
                by_summary(found)
            if server.unanswered:
                print(f"  {server.unanswered} requests have claims that nobody answered")


if __name__ == "__main__":
    main()
