"""The second reading: a model is asked whether statements mean what the article says, and answers by number.

It is not told who wrote them. Among them stand control claims, of which code knows whether they hold: a true one is a
sentence of the article as it stands, a false one a statement of the brief, or such a sentence, with its number, a name
or its negation changed. A reader that gets one wrong follows the article's orders, agrees to everything, or cannot
read, and is not believed at all. No I/O.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from itertools import chain, islice
from typing import Any, Final, Literal, NamedTuple, TypeAlias, get_args

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from briefing.article import Evidence, Sentence
from briefing.brief import Entry, OpenQuestion, Point, Position, Problem, What, When, Who, plain_fields
from briefing.checks.datelines import told
from briefing.checks.document import Document, once
from briefing.checks.entities.resolver import cast_of
from briefing.checks.numbers.numbers import side_of
from briefing.checks.quotations import quotations_of
from briefing.checks.run import sentences_of
from briefing.generation.prompts import Ask, Asking, Part, Prompter, by_parts
from briefing.generation.wire_schema import Schema, array_schema, object_schema
from briefing.languages import language_of
from briefing.options import Options
from briefing.text.quotations import outermost

ReadingProblem: TypeAlias = Literal[
    "none", "holder", "quote", "number", "time", "date", "name", "role", "hedge", "cause", "reversed", "denied",
    "invented", "question",
]  # fmt: skip
Claim: TypeAlias = dict[str, Any]
"""A statement as it is read: what is said, without what names or places it in a Brief."""

AT_ONCE: Final = 40
"""Claims in one request; a longer list is read carelessly."""
MANY: Final = 30
"""From so many claims on there are three controls among them, else two."""
ROOM: Final = 8192
"""Output tokens: an answer takes some twelve a claim, and models that think need room before it."""
CONTROLS_FAILED: Final = "controls failed"
CUT: Final = "the answer was cut at its limit"
SHOWN: Final = 160
"""Characters of the sentence that an objection shows."""

SAID: Final[dict[ReadingProblem, str]] = {
    "holder": "the view is not this actor's",
    "quote": "the quotation is not his or hers, or not about this",
    "number": "a number is wrong or belongs to something else",
    "time": "the time is that of another event",
    "date": "the time words do not mean this date",
    "name": "a name is taken for another",
    "role": "the article does not give this role",
    "hedge": "it is surer or stronger than in the article",
    "cause": "the article gives no such cause, purpose or order",
    "reversed": "who does what, or the direction of a change, is turned round",
    "denied": "the article says the contrary",
    "invented": "the article does not say this",
    "question": "the article does not leave this open",
}
LENGTH: Final = range(20, 260)
"""Characters of a sentence that makes a control: shorter ones are headings, longer ones are hard to read."""
NOWHERE: Final = "The article ends with a recipe for a soup of forty-one turnips."
"""A false claim for an article in which nothing can be changed."""
_TEXTS: Final = ("fact", "view", "event")
_NUMBER: Final = re.compile(r"(?<![A-Za-z0-9.,:/$€£¥-])\d{1,4}(?![A-Za-z0-9:/-]|[.,]\d)")
_SPANS: Final = ((1, 31), (32, 99), (100, 999))
"""A number is changed within its span, so that a day stays one and a share stays below a hundred."""
_VERB: Final = re.compile(
    r"(?:The|This|It|He|She|They|[A-Z][a-z]+ [A-Z][a-z]+)\b[^,;:()–—]{0,40}? (?:is|are|was|were|will)(?= [a-z])"
)
"""The helping verb of a main clause that begins the sentence: to deny it makes the sentence false."""
_OPEN: Final = re.compile(
    r"\b(?:not|no|never|nobody|none|nothing|neither|nor|without|cannot|whether|if|some|many|most|half|one of|number of"
    r"|every|all|each|maybe|perhaps|trying|likely)\b|n[’']t\b",
    re.IGNORECASE,
)
"""Words with which a "not" may leave a sentence true."""
_WHOLE: Final = re.compile(r"[.。．]$")


class Verdict(BaseModel):
    """What the reader says of one claim: `problem` is "none" where it holds; `cite`, the sentence that shows it."""

    model_config = ConfigDict(extra="ignore")

    id: int
    problem: ReadingProblem
    cite: int = 0

    @field_validator("problem", mode="before")
    @classmethod
    def _in_lower_case(cls, value: Any) -> Any:
        return value.strip().casefold() if isinstance(value, str) else value

    @field_validator("cite", mode="before")
    @classmethod
    def _first_number(cls, value: Any) -> int:
        found = re.search(r"\d+", str(value))
        return int(found[0]) if found else 0


class Verdicts(BaseModel):
    """The answer of a reading; a verdict that cannot be read is none."""

    model_config = ConfigDict(extra="ignore")

    verdicts: list[Verdict] = Field(default_factory=list)

    @field_validator("verdicts", mode="before")
    @classmethod
    def _readable(cls, value: Any) -> Any:
        return [verdict for item in value for verdict in _read(item)] if isinstance(value, list) else value


def _read(item: Any) -> Iterator[Verdict]:
    with suppress(ValidationError):
        yield Verdict.model_validate(item)


@dataclass
class Judgement:
    """What came of a reading.

    Attributes:
        verdicts: by place of the claim; a claim that the reader left out, or contradicted itself about, is missing.
        error: what went wrong, in words; where the reader is not to be believed, there are no verdicts.
    """

    verdicts: dict[int, Verdict] = field(default_factory=dict)
    error: str | None = None


SCHEMA: Final[Schema] = object_schema(
    {
        "verdicts": array_schema(
            object_schema(
                {
                    "id": {"type": "integer"},
                    "problem": {"type": "string", "enum": list(get_args(ReadingProblem))},
                    "cite": {"type": "integer"},
                }
            ),
            AT_ONCE + 3,
        )
    }
)


def read_claims(prompter: Prompter, options: Options, claims: Sequence[Claim], document: Document) -> Asking[Judgement]:
    """Have claims read against the article.

    Args:
        prompter: makes the messages.
        options: the options of the brief.
        claims: what is to be read, as `claim_of` makes it.
        document: the article.

    Returns:
        The verdicts by place of the claim, from 0; or why there are none.
    """

    @cache
    def put(places: tuple[int, ...]) -> list[int | Control]:
        return _with_controls(places, claims, document)

    def make(places: tuple[int, ...]) -> Ask:
        numbered = enumerate(put(places), 1)
        lines = [_line(n, claims[one] if isinstance(one, int) else one.claim) for n, one in numbered]
        return Ask(
            id="judge",
            label=f"second reading ({len(places)} statements)",
            messages=prompter.messages(prompter.render("judge"), "\n".join(["Statements:", *lines])),
            wire=Verdicts,
            schema=SCHEMA,
            schema_name="verdicts",
            max_output_tokens=options.max_output_tokens or ROOM,
            prompts=prompter.hashes("judge", "article"),
            reader=True,
        )

    parts = yield from by_parts(make, range(len(claims)), size=AT_ONCE, least=AT_ONCE // 2)
    return _judgement(parts, put)


def _judgement(parts: Iterable[Part], put: Callable[[tuple[int, ...]], list[int | Control]]) -> Judgement:
    """The verdicts of the answers, unless a control claim shows that the reader is not to be believed.

    `put` gives what was asked in a part, with the control claims among it.
    """
    judgement = Judgement()
    for part in parts:
        if not isinstance(part.value, Verdicts):
            judgement.error = CUT
            continue
        said = _agreed(part.value.verdicts)
        for number, one in enumerate(put(part.items), 1):
            verdict = said.get(number)
            if isinstance(one, Control):
                if verdict is None or (verdict.problem == "none") != one.true:
                    return Judgement(error=CONTROLS_FAILED)
            elif verdict is not None:
                judgement.verdicts[one] = verdict
    return judgement


def _line(number: int, claim: Claim) -> str:
    return json.dumps({"id": number, **claim}, ensure_ascii=False, separators=(",", ":"))


def _with_controls(places: Sequence[int], claims: Sequence[Claim], document: Document) -> list[int | Control]:
    """Claims by their place, and among them control claims where a hash of the article puts them."""
    put: list[int | Control] = [*places]
    controls = controls_of(document, [claims[place] for place in places], 3 if len(places) >= MANY else 2)
    for turn, control in enumerate(controls):
        put.insert(int(hashed(f"{places[0]} {turn}", document), 16) % (len(put) + 1), control)
    return put


def _agreed(verdicts: Iterable[Verdict]) -> dict[int, Verdict]:
    """Verdicts by number, without those of a number that has two."""
    found: dict[int, Verdict] = {}
    twice: set[int] = set()
    for verdict in verdicts:
        if verdict.id in found and found[verdict.id].problem != verdict.problem:
            twice.add(verdict.id)
        found[verdict.id] = verdict
    return {number: verdict for number, verdict in found.items() if number not in twice}


# ------------------------------------------------------------------------------------------------ entries as claims


def wants_reading(entry: Entry) -> bool:
    """Whether an entry is read: all but extracts; of positions, and actors with a role, these too."""
    return entry.support != "extract" or isinstance(entry, Position) or (isinstance(entry, Who) and bool(entry.role))


def claim_of(entry: Entry, document: Document) -> Claim:
    """An entry as it is put to the reader: what it says, and nothing that is the writer's own sorting."""
    cite = [sentence.number for sentence in sentences_of(entry.evidence, document)]
    return {"cite": cite, **{name: value for name, value in _said(entry).items() if value}}


def _said(entry: Entry) -> Claim:
    if type(entry) is Position:
        quotes = [quote.text for quote in entry.quotes]
        return {"holder": entry.actor, "view": entry.statement, "quotes": quotes, "via": entry.via}
    if type(entry) is When:
        return {"event": entry.event, "time": entry.expression.text, "date": entry.date}
    if type(entry) is Who:
        return {"actor": entry.name, "role": entry.role}
    if type(entry) is OpenQuestion:
        return {"question": entry.question}
    if type(entry) in (What, Point):
        return {"fact": entry.text}  # type: ignore[attr-defined]
    return {"entry": {name: _words(getattr(entry, name)) for name in plain_fields(type(entry))}}


def _words(value: Any) -> Any:
    """A field of a user's own section as it is read: a span as its words."""
    if isinstance(value, tuple | list):
        return [_words(item) for item in value]
    return value.text if isinstance(value, Evidence) else value


# ------------------------------------------------------------------------------------------------------- objections


class Judged(NamedTuple):
    """An entry after its verdict.

    Attributes:
        entry: the entry, confirmed, as it was, or without the part that was objected to.
        problem: what the reader objects to in the whole of it; None where it stands.
        removed: the part that was taken out, where there is one.
        reason: why.
    """

    entry: Entry
    problem: Problem | None = None
    removed: Mapping[str, Any] | None = None
    reason: Problem | None = None


def judged(entry: Entry, verdict: Verdict | None, document: Document) -> Judged:
    """What becomes of an entry after the second reading.

    Args:
        entry: an entry that passed the exact checks.
        verdict: what the reader says of it; None where it says nothing, or was not believed.
        document: the article.
    """
    if verdict is None:
        return Judged(entry)
    if verdict.problem == "none":
        return Judged(entry if entry.support == "extract" else _read_as(entry))
    problem = Problem(code=f"reading-{verdict.problem}", message=_objection(verdict, document))
    if isinstance(entry, Position) and verdict.problem == "quote" and entry.quotes and not outermost(entry.statement):
        removed = {"actor": entry.actor, "quotes": [quote.text for quote in entry.quotes]}
        return Judged(_read_as(entry, quotes=(), voice="ascribed" if entry.via else "reported"), None, removed, problem)
    if isinstance(entry, When) and verdict.problem == "date" and entry.date:
        removed = {"event": entry.event, "expression": entry.expression.text, "date": entry.date}
        return Judged(_read_as(entry, date=None, earliest=None, latest=None), None, removed, problem)
    if isinstance(entry, Who) and entry.role and verdict.problem != "name":
        return Judged(_read_as(entry, role=""), None, {"name": entry.name, "role": entry.role}, problem)
    return Judged(entry, problem)


def _read_as(entry: Entry, **changed: Any) -> Entry:
    return entry.model_copy(update={"support": "read", "unchecked": (), **changed})


def _objection(verdict: Verdict, document: Document) -> str:
    """The objection in words, with the sentence that shows it."""
    shown = document.cited([verdict.cite])
    where = f" Sentence {shown[0].number}: “{_shortened(shown[0].text)}”" if shown else ""
    return f"A second reading objects: {SAID[verdict.problem]}.{where}"


def _shortened(text: str) -> str:
    """A sentence in one line, cut where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= SHOWN else f"{line[:SHOWN].rsplit(' ', 1)[0]} …"


# ------------------------------------------------------------------------------------------------------- control claims


@dataclass(frozen=True, slots=True)
class Control:
    """A claim, and whether it is true."""

    claim: dict[str, Any]
    true: bool


def controls_of(document: Document, claims: Sequence[dict[str, Any]], count: int) -> list[Control]:
    """Make control claims: a true one and one or more false ones.

    Args:
        document: the article.
        claims: the statements among which they are to stand; one that is changed cannot be told from the others.
        count: how many, two or more; fewer come where there is too little to make them of.
    """
    fit = sorted((s for s in document.sentences if _is_fit(s, document)), key=lambda s: hashed(s.number, document))
    true = fit[0] if fit else document.sentences[0]
    changed = chain(_changed_claims(claims, document), _changed_sentences(fit[1:] or fit, document))
    false = list(islice(changed, count - 1)) or [_fact(document.sentences[-1], NOWHERE)]
    return [
        Control(_fact(true, told(true.text, document.language)), true=True),
        *(Control(claim, true=False) for claim in false),
    ]


def _fact(sentence: Sentence, text: str) -> dict[str, Any]:
    return {"cite": [sentence.number], "fact": text}


def hashed(of: object, document: Document) -> str:
    """A hash of something and the article: an order that is always the same, and that no article can foresee."""
    return hashlib.sha256(f"{document.article.sha256} {of}".encode()).hexdigest()


def _is_fit(sentence: Sentence, document: Document) -> bool:
    """Whether it is a plain whole sentence, outside of quotations and with none in it."""
    text = sentence.text.strip()
    whole = len(text) in LENGTH and bool(_WHOLE.search(text))
    return whole and sentence not in _quoting(document)


@once
def _quoting(document: Document) -> frozenset[Sentence]:
    return frozenset(document.touching((q.outer_start, q.outer_end) for q in quotations_of(document)))


def _changed_claims(claims: Sequence[dict[str, Any]], document: Document) -> Iterator[dict[str, Any]]:
    """Statements of the brief with their number changed."""
    for claim in sorted(claims, key=lambda claim: hashed(sorted(claim.items()), document)):
        for name in set(_TEXTS).intersection(claim):
            for text in islice(_renumbered(claim[name], document.prose_language, document), 1):
                yield {key: value for key, value in claim.items() if key not in ("quotes", "date")} | {name: text}


def _changed_sentences(sentences: Iterable[Sentence], document: Document) -> Iterator[dict[str, Any]]:
    """Sentences with something changed that makes them false."""
    for sentence in sentences:
        text = told(sentence.text, document.language)
        renumbered = _renumbered(text, document.language, document)
        changes = chain(renumbered, _renamed(text, sentence, document), _negated(text, document))
        yield from (_fact(sentence, changed) for changed in islice(changes, 1))


def _renumbered(text: str, language: str, document: Document) -> Iterator[str]:
    """The text with another number, unless a word beside it says "more than": it may be true of the other."""
    for match in _NUMBER.finditer(text):
        other = _other(int(match.group()))
        bounded = side_of(text, *match.span(), language) not in (None, "around")
        if not bounded and not re.search(rf"(?<!\d){other}(?!\d)", document.text):
            yield f"{text[: match.start()]}{other}{text[match.end() :]}"


def _other(number: int) -> int:
    for low, high in _SPANS:
        if number <= high:
            return low + (number - low + (high - low) * 2 // 5) % (high - low + 1)
    return number - 6


def _renamed(text: str, sentence: Sentence, document: Document) -> Iterator[str]:
    """A person's full name in place of another's, who is named nowhere near."""
    people = [actor.name for actor in cast_of(document).actors if actor.kind == "person" and " " in actor.name]
    near = " ".join(s.text for s in document.near([sentence]))
    absent = next((name for name in people if not any(word in near for word in name.split())), None)
    if absent:
        yield from (text.replace(name, absent) for name in people if name in text)


def _negated(text: str, document: Document) -> Iterator[str]:
    """A not behind the helping verb, in English; of a sentence that denies nothing and leaves nothing open."""
    verb = _VERB.match(text)
    if language_of(document.language).closely_read and verb and not _OPEN.search(text):
        yield f"{text[: verb.end()]} not{text[verb.end() :]}"
