"""What a brief costs in tokens when it is asked for at once, and what its second reading costs.

    python -m benchmarks.tokens [--encoding o200k_base]

The article is `examples/harbour-talks.txt` (682 words). The answer holds its main event with four facts, five people,
three times, eight positions and three questions, as a capable model would write them; every entry passes the checks.
Input is counted beyond the article's own text: rules, schema, numbers of the sentences, title, date and fence; of the
reading, also by the statement that is read, control claims included. The reader is taken to object to none but the
false controls. The tokenizer is OpenAI's, from `bpe-openai`, which ships the tables that tiktoken downloads.

LangExtract, where it is installed, with the same content: it cannot cite, each extraction copies words of the article.
It is counted twice: with the first cited sentence as its text, which is the evidence that ours gives, and with five
words of it, the least that finds the place. Its prompt here is one paragraph with one example of each class; it is sent
again with every chunk of the article.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import sys
from collections.abc import Callable, Iterator
from typing import Any, Final, NamedTuple

from benchmarks.quality import NAIVE_PROMPT
from benchmarks.stories import Story, stories
from briefing.brief import Point
from briefing.checks.document import Document
from briefing.generation.assembly import Assembly
from briefing.generation.judge import claim_of, read_claims, wants_reading
from briefing.generation.prompts import Ask, Prompter
from briefing.generation.selection import room_for
from briefing.generation.single import single
from briefing.generation.wire_schema import BUILT_IN, schema_of, wire_brief, wire_of
from briefing.options import Options

Count = Callable[[str], int]
Entries = dict[str, list[dict[str, Any]]]

STORY: Final = "harbour-talks"
SPAN_WORDS: Final = 5
TOPICS: Final = ("reopening for grain", "tankers", "clearing mines")
ROWS: Final = {
    ("who", "name", "kind", "role"): """
3 | Ingrid Sollweg | person | mediator
8 | Tomas Ardelian | person | Velmora’s foreign minister
11 | Maren Okolie-Brandt | person | Kestrian counterpart
14 | Edvard Lunn | person | President of Kestria
27 | Birgit Anselm-Roy | person | director of the Federation of Basin Shipowners
""",
    ("what", "text"): """
2 | Velmora and Kestria agreed to reopen Port Ansel to grain ships from 2 April.
""",
    ("points", "text"): """
3 | Up to 14 ships a day may pass the Dorrin Strait.
4 | The deal runs for 120 days unless one side gives notice.
19 | The two sides could not agree on tankers.
25 | The Northern Basin Council will pay 60 per cent of the cost.
""",
    ("when", "event", "expression", "status"): """
2 | Port Ansel reopens to grain ships. | 2 April | scheduled
7 | Port Ansel was closed. | 17 August last year | past
21 | The inquiry is to begin. | 20 April | scheduled
""",
    ("positions", "actor", "topic", "stance", "statement"): """
6 | Sollweg | reopening for grain | states | The first convoy would leave on the morning of 2 April.
8 | Ardelian | reopening for grain | opposes | His government would not accept Kestrian pilots on board.
10 | Ardelian | reopening for grain | states | The port would earn Velmora $3.2 million a week.
11 | Okolie-Brandt | reopening for grain | denies | Her country had not asked for pilots.
12 | Okolie-Brandt | reopening for grain | demands | Every ship is to be listed 48 hours before it sails.
14 | Lunn | tankers | demands | No tanker moves until the Velmoran side hands over the logbook.
22 | Okolie-Brandt | tankers | states | A compromise on tankers is possible by July.
28 | Anselm-Roy | clearing mines | warns | Insurers would not cover a voyage before they had seen the charts.
""",
    ("open_questions", "question", "origin"): """
18 | What happens to the tankers? | asked
24 | Who pays for clearing the mines? | asked
35 | Will Ardelian still lead the Velmoran side? | unanswered
""",
}


def answer() -> Entries:
    """The entries by section, in the shape that a model answers in."""
    entries: Entries = {}
    for (section, *names), rows in ROWS.items():
        for row in rows.strip().splitlines():
            cite, *values = (cell.strip() for cell in row.split("|"))
            entries.setdefault(section, []).append({"cite": [int(cite)], **dict(zip(names, values, strict=True))})
    return entries


def draft(entries: Entries) -> dict[str, Any]:
    """The same as the one JSON object that the single strategy asks for."""
    points = [point.copy() for point in entries["points"]]
    whole = {name: rows for name, rows in entries.items() if name != "points"}
    return whole | {"what": {**entries["what"][0], "points": points}, "topics": list(TOPICS)}


def assembled(entries: Entries, story: Story) -> Assembly:
    """The entries after the checks."""
    kinds = BUILT_IN | {"points": Point}
    extra: dict[str, Any] = {"points": []}
    wires = {
        section: [wire_of(kinds[section], **row, **(extra if section == "what" else {})) for row in rows]
        for section, rows in entries.items()
    }
    assembly = Assembly(Document(story.article), topics=list(TOPICS))
    for held in assembly.check(wires):
        list(assembly.place(*one) if (one := assembly.admitted(held)) else ())
    return assembly


def ours(story: Story, count: Count) -> tuple[int, int]:
    """Tokens in beyond the article, and tokens out."""
    entries = answer()
    said = wire_brief().model_validate(draft(entries))  # refuses what is not of the wire's shape
    assert len(said.positions) == len(entries["positions"])  # type: ignore[attr-defined]
    article, options = story.article, Options()
    room = room_for(options.length, article.text or "", article.language or "")
    (ask,) = next(single(Prompter(article), options, {}, room=room))
    schema = json.dumps(schema_of(wire_brief()), separators=(",", ":"))
    out = count(json.dumps(draft(entries), ensure_ascii=False, separators=(",", ":")))
    return _sent(ask, schema, story, count), out


def _sent(ask: Ask, schema: str, story: Story, count: Count) -> int:
    return sum(count(message["content"]) for message in ask.messages) + count(schema) - count(story.text)


# ----------------------------------------------------------------------------------------------- the second reading


class Read(NamedTuple):
    """What one second reading costs.

    Attributes:
        statements: how many are read, without the controls.
        sent: tokens in beyond the article.
        fixed: those of them that come with any reading: prompt, schema, the article's numbers and fence.
        out: tokens out.
    """

    statements: int
    sent: int
    fixed: int
    out: int


def read(assembly: Assembly, story: Story, count: Count) -> Read:
    """Count the reading of what an assembly holds."""
    document = assembly.document
    held = [(section, entry) for section, entries in assembly.entries.items() for entry in entries]
    claims = [claim_of(entry, document) for _, entry in held if wants_reading(entry)]
    (ask,) = next(read_claims(Prompter(story.article), Options(), claims, document))
    schema = json.dumps(ask.schema, separators=(",", ":"))
    lines = ask.messages[-1]["content"].partition("Statements:\n")[2]
    told = [json.loads(line) for line in lines.splitlines()]
    said = [{"id": claim["id"], "problem": _problem(claim, claims), "cite": claim["cite"][0]} for claim in told]
    sent = _sent(ask, schema, story, count)
    out = count(json.dumps({"verdicts": said}, separators=(",", ":")))
    return Read(len(claims), sent, sent - count(lines), out)


def _problem(claim: dict[str, Any], claims: list[dict[str, Any]]) -> str:
    return "none" if {key: value for key, value in claim.items() if key != "id"} in claims else "number"


# ----------------------------------------------------------------------------------------------------- LangExtract


def extractions(entries: Entries, story: Story, *, whole: bool) -> Iterator[Any]:
    """The same entries as LangExtract's extractions."""
    from langextract.core.data import Extraction  # type: ignore[import-not-found,import-untyped,unused-ignore]

    sentences = {sentence.number: sentence.text for sentence in story.article.sentences}
    for section, rows in entries.items():
        for row in rows:
            told = {name: value for name, value in row.items() if name != "cite"}
            own = told.pop("name", None) or told.pop("expression", None)
            text = sentences[row["cite"][0]]
            yield Extraction(section, own or (text if whole else " ".join(text.split()[:SPAN_WORDS])), attributes=told)


def theirs(story: Story, count: Count, *, whole: bool) -> tuple[int, int]:
    """The same for LangExtract with its defaults: chunks of 1,000 characters, fenced JSON."""
    from langextract.chunking import ChunkIterator  # type: ignore[import-not-found,import-untyped,unused-ignore]
    from langextract.core.data import ExampleData
    from langextract.core.format_handler import FormatHandler  # type: ignore[import-not-found,import-untyped,unused-ignore]
    from langextract.core.tokenizer import RegexTokenizer  # type: ignore[import-not-found,import-untyped,unused-ignore]
    from langextract.prompting import (  # type: ignore[import-not-found,import-untyped,unused-ignore]
        PromptTemplateStructured,
        QAPromptGenerator,
    )

    handler = FormatHandler()
    made = list(extractions(answer(), story, whole=whole))
    first_of_each = list({extraction.extraction_class: extraction for extraction in reversed(made)}.values())
    example = ExampleData(" ".join(e.extraction_text for e in first_of_each), first_of_each)
    prompts = QAPromptGenerator(PromptTemplateStructured(NAIVE_PROMPT, [example]), handler)
    chunks = list(ChunkIterator(story.text, max_char_buffer=1000, tokenizer_impl=RegexTokenizer()))
    sent = sum(count(prompts.render(chunk.chunk_text)) for chunk in chunks)
    fences = (len(chunks) - 1) * count(handler.format_extraction_example([]))
    return sent - count(story.text), count(handler.format_extraction_example(made)) + fences


def main() -> None:
    """Count, and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--encoding", default="o200k_base", help="one of OpenAI's (default: %(default)s)")
    encoding = parser.parse_args().encoding
    if importlib.util.find_spec("bpe_openai") is None:
        sys.exit("this counts with OpenAI's tokenizer: pip install bpe-openai")
    import bpe_openai  # type: ignore[import-not-found,import-untyped,unused-ignore]

    encode = bpe_openai.get_encoding(encoding).encode
    story = next(story for story in stories() if story.name == STORY)
    assembly = assembled(answer(), story)
    if assembly.failed:
        sys.exit("\n".join(problem.message for failed in assembly.failed for problem in failed.problems))
    count: Count = lambda text: len(encode(text))  # noqa: E731
    rows = {"briefing, single": ours(story, count)}
    if importlib.util.find_spec("langextract") is not None:
        rows["LangExtract, five words each"] = theirs(story, count, whole=False)
        rows["LangExtract, the cited sentence each"] = theirs(story, count, whole=True)
    print(f"tokens ({encoding}); the article itself has {count(story.text)}\n")
    print(f"| {'':36} | in, beyond the article | out |\n|---|---|---|")
    for name, (sent, out) in rows.items():
        print(f"| {name:36} | {sent:22,} | {out:3,} |")
    found = read(assembly, story, count)
    print(f"\nsecond reading of {found.statements} statements: in, beyond the article, {found.sent:,}; out {found.out}")
    each, said = (found.sent - found.fixed) / found.statements, found.out / found.statements
    print(f"  {found.fixed} fixed and {each:.1f} a statement (aim 500 and 45); {said:.1f} out a statement (aim 15)")


if __name__ == "__main__":
    main()
