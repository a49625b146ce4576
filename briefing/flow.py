"""The algorithm of a brief, once, as a plain generator. No I/O.

It yields `Ask`s, several at a time where they are independent, and is sent their `Answer`s; it yields `Checked` entries
as they hold; it returns the `Assembly` of the brief. Whoever drives it decides how a model is reached.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeAlias, TypeVar

from briefing.article import Article
from briefing.asking import Asking, Asks
from briefing.assembly import Assembly, Checked
from briefing.draft import Sections
from briefing.errors import InvalidOutputError
from briefing.grounding.reading import reading_of
from briefing.guided import BY_CODE, guided
from briefing.messages import Answer, Prompter
from briefing.options import Options
from briefing.repair import repair
from briefing.single import Harvest, single

T = TypeVar("T")
Strategy: TypeAlias = Literal["single", "guided"]
Flow: TypeAlias = "Generator[Asks | Checked, Sequence[Answer], Outcome]"


@dataclass
class Outcome:
    """What a flow returns: the parts of the brief, and how they were asked for.

    Attributes:
        assembly: the parts.
        prompts: id of each prompt file used, with its SHA-256.
        parts: in how many parts the longest answer was asked for.
        asks: answers taken.
        cached_asks: those of them that came from the store.
    """

    assembly: Assembly
    prompts: dict[str, str] = field(default_factory=dict)
    parts: int = 1
    asks: int = 0
    cached_asks: int = 0


def brief_flow(article: Article, options: Options, *, strategy: Strategy, sections: Sections) -> Flow:
    """Make a brief of an article.

    Args:
        article: the article, with its text and language.
        options: the options of the brief.
        strategy: how the model is asked.
        sections: the user's own sections.

    Raises:
        TruncatedError: an answer is cut at its limit, also when asked for by parts.
        InvalidOutputError: nothing the model said holds against the article.
    """
    reading = reading_of(article, options.language)
    prompter = Prompter(article, language=options.language, folder=options.prompts)
    outcome = Outcome(Assembly(reading, {name: [] for name in sections}))
    asking = (
        single(prompter, options, sections) if strategy == "single" else guided(prompter, options, sections, reading)
    )
    harvest = yield from _count(asking, outcome)
    outcome.parts = harvest.parts
    yield from _take(harvest, outcome.assembly)
    for _ in range(options.repairs):
        yield from _mend(prompter, options, strategy, outcome)
    yield from outcome.assembly.settle(options.unsupported)
    if outcome.assembly.is_empty:
        raise InvalidOutputError(
            "nothing the model said is carried by the article; try another model, or unsupported='keep' to see it"
        )
    return outcome


def _count(asking: Asking[T], outcome: Outcome) -> Generator[Asks, Sequence[Answer], T]:
    """Put the questions through, and keep count of them."""
    answers: Sequence[Answer] | None = None
    while True:
        try:
            asks = next(asking) if answers is None else asking.send(answers)
        except StopIteration as stop:
            result: T = stop.value
            return result
        answers = yield asks
        outcome.asks += len(asks)
        outcome.cached_asks += sum(answer.cached for answer in answers)
        for ask in asks:
            outcome.prompts |= ask.prompts


def _take(harvest: Harvest, assembly: Assembly) -> Iterator[Checked]:
    """Actors first: the positions need them."""
    assembly.topics = list(dict.fromkeys(topic.strip() for topic in harvest.topics if topic.strip()))
    for section in sorted(harvest, key=lambda name: name != "who"):
        yield from assembly.take(section, harvest[section])


def _mend(prompter: Prompter, options: Options, strategy: Strategy, outcome: Outcome) -> Flow:
    """One round of repairs: what comes back is checked again, what is left out keeps its faults.

    What code has put together is not asked about: the model has said nothing there.
    """
    assembly = outcome.assembly
    failed = [f for f in assembly.failed if strategy == "single" or f.section not in BY_CODE]
    if failed:
        assembly.failed = [f for f in assembly.failed if f not in failed]
        mended = yield from _count(repair(prompter, options, failed, strategy), outcome)
        for failure, wire in zip(failed, mended, strict=True):
            if wire is None:
                assembly.failed.append(failure)
            else:
                yield from assembly.take(failure.section, [wire])
    return outcome
