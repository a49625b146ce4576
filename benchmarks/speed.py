"""How long the checks take, in CPU time: quotations against the limit and a peer, and a whole brief.

The limit is what any such check has to do: normalise the text, `str.find`, and where that finds nothing, rapidfuzz to
locate the likest passage. The peer is LangExtract's resolver, measured where it is installed.
"""

from __future__ import annotations

import importlib.util
import itertools
import random
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final, NamedTuple

from rapidfuzz import fuzz

from benchmarks.forgeries import assembled
from benchmarks.stories import Case, Story, stories
from briefing.article import Article, Sentence
from briefing.draft import Wire, wire_of
from briefing.grounding.checking import ground
from briefing.grounding.figures.amounts import amounts
from briefing.grounding.marks import outermost
from briefing.grounding.quotations import check_quotations
from briefing.grounding.reading import Reading, reading_of
from briefing.grounding.sense.predicates import clauses_of
from briefing.grounding.terms import content_words, words_of
from briefing.grounding.times.date_items import read_items
from briefing.grounding.times.dates import resolve
from briefing.grounding.times.days import marks_of
from briefing.grounding.times.expressions import find_expressions
from briefing.grounding.tokens import tokenize
from briefing.verifying import verify

SIZES: Final = (1_000, 4_000, 16_000, 64_000)
PEER_SIZES: Final = (1_000, 4_000, 16_000)
QUOTATIONS: Final = 20
ROUNDS: Final = 15
PROSE: Final = ("text", "role", "event", "statement", "question")
MARKS: Final = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "—": "-", "–": "-"})
SYLLABLES: Final = "ba ko ri ten mul sa vor ne lin dra po ches ta quer mi sol gan fre".split()  # noqa: SIM905


class Timing(NamedTuple):
    """CPU milliseconds for twenty quotations.

    Attributes:
        name: exact, or not there.
        words: the length of the article.
        ours: with everything the check works out for the article, from nothing.
        limit: the limit.
        peer: LangExtract's resolver; None where it was not measured.
    """

    name: str
    words: int
    ours: float
    limit: float
    peer: float | None


def text_of(words: int, seed: int = 3) -> str:
    """A made-up article of so many words, in paragraphs of four sentences; some words are frequent, most are rare."""
    chance = random.Random(seed)
    known = ["".join(chance.choices(SYLLABLES, k=chance.randint(1, 4))) for _ in range(4000)]
    drawn = iter(chance.choices(known, weights=[1 / rank for rank in range(1, len(known) + 1)], k=words))
    sentences = []
    while sentence := list(itertools.islice(drawn, chance.randint(12, 22))):
        sentence[len(sentence) // 2] += "’s"
        sentences.append(" ".join(sentence).capitalize() + ".")
    return "\n\n".join(" ".join(sentences[i : i + 4]) for i in range(0, len(sentences), 4))


def cpu_ms(work: Callable[[], object], rounds: int, before: Callable[[], object] = int) -> float:
    """The median CPU time of some rounds, in milliseconds; what is done before each is not counted."""
    taken = []
    for _ in range(rounds):
        before()
        start = time.process_time()
        work()
        taken.append((time.process_time() - start) * 1000)
    return statistics.median(taken)


def quotation_timings() -> Iterator[Timing]:
    """Twenty exact quotations, and twenty that are not there, in articles of each size."""
    _warm()
    for words in SIZES:
        article = Article.of(text_of(words), language="en")
        chosen = random.Random(words).sample(article.sentences, QUOTATIONS)
        exact = [sentence.text[:-1] for sentence in chosen]
        absent = [_altered(text) for text in exact]
        for name, quotes in (("exact", exact), ("not there", absent)):
            rounds = 5 if words < 60_000 else 3
            ours = cpu_ms(lambda a=article, q=quotes, c=chosen: _ours(a, q, c), rounds)  # type: ignore[misc]
            limit = cpu_ms(lambda a=article, q=quotes: _limit(a.text or "", q), rounds)  # type: ignore[misc]
            peer = _peer_ms(article.text or "", quotes) if words in PEER_SIZES else None
            yield Timing(name, words, ours, limit, peer)


def _altered(text: str) -> str:
    """A quotation with two of its words changed."""
    words = text.split()
    words[2] = words[-3] = "astronomer"
    return " ".join(words)


def _warm() -> None:
    article = Article.of(text_of(500), language="en")
    _ours(article, [article.sentences[5].text], [article.sentences[5]])


def _ours(article: Article, quotes: list[str], cited: list[Sentence]) -> list[object]:
    """The check as it is used: each quotation against the sentence it cites, the article read once."""
    reading = Reading(article)
    pairs = zip(quotes, cited, strict=True)
    return [check_quotations(f"The clerk said: “{quote}”", [sentence], reading) for quote, sentence in pairs]


def _limit(text: str, quotes: list[str]) -> list[object]:
    folded = " ".join(text.translate(MARKS).split())
    found: list[object] = []
    for quote in quotes:
        wanted = " ".join(quote.translate(MARKS).split())
        at = folded.find(wanted)
        found.append(at if at >= 0 else fuzz.partial_ratio_alignment(wanted, folded, score_cutoff=60))
    return found


def _peer_ms(text: str, quotes: list[str]) -> float | None:
    if importlib.util.find_spec("langextract") is None:
        return None
    from langextract.core.data import Extraction  # type: ignore[import-not-found,unused-ignore]
    from langextract.resolver import Resolver  # type: ignore[import-not-found,unused-ignore]

    extractions = [Extraction("quotation", quote) for quote in quotes]
    resolver = Resolver()
    return cpu_ms(lambda: list(resolver.align(extractions, text, 0)), 1)


# ---------------------------------------------------------------------------------------------------- a whole brief


def brief_timings(name: str = "harbour-talks") -> dict[str, float]:
    """All checks of a whole brief of one story, in CPU milliseconds, where word tables and patterns are loaded.

    Of an article that the process has not seen; of statements that are new, about one that is read; of the same
    statements once more; and by `verify`, before and after the article was read and the brief checked.
    """
    story = next(story for story in stories() if story.name == name)
    cases = brief_cases(story)
    brief = assembled(story)
    sections = [wire_of(case.entry, **case.values) for case in cases]
    spaced = [[_respaced(wire, turn) for wire in sections] for turn in range(ROUNDS)]

    def checked(reading: Reading, wires: Sequence[Wire] = sections) -> None:
        for wire in wires:
            ground(wire, reading)

    for _ in range(2):
        checked(story.reading)
    fresh: Any = story.article.model_dump
    turns = iter(spaced)
    found = {
        f"{len(cases)} entries, an article not seen before": cpu_ms(
            lambda: checked(Reading(Article(**fresh()))), ROUNDS, _forget_texts
        ),
    }
    checked(story.reading)
    return found | {
        f"{len(cases)} entries, new ones of an article that is read": cpu_ms(
            lambda: checked(story.reading, next(turns)), ROUNDS
        ),
        f"{len(cases)} entries, the same once more": cpu_ms(lambda: checked(story.reading), ROUNDS),
        "verify, an article not seen before": cpu_ms(lambda: verify(brief), 5, _forget_texts),
        "verify, the same brief once more": cpu_ms(lambda: verify(brief), ROUNDS),
    }


def _respaced(wire: Wire, turn: int) -> Wire:
    """An entry that says the same in a text of its own: another space of it is doubled at each turn."""
    texts = {name: text for name, text in wire.plain().items() if name in PROSE and " " in text}
    return wire.model_copy(update={name: _doubled(text, turn) for name, text in texts.items()})


def _doubled(text: str, turn: int) -> str:
    words = text.split(" ")
    again, place = divmod(turn, len(words) - 1)
    return " ".join(words[: place + 1]) + " " * (again + 2) + " ".join(words[place + 1 :])


def _forget_texts() -> None:
    """Forget what is kept of whole texts for the whole process; what is kept of words stays."""
    for kept in (
        tokenize,
        read_items,
        amounts,
        marks_of,
        find_expressions,
        resolve,
        words_of,
        content_words,
        clauses_of,
        outermost,
        reading_of,
    ):
        kept.cache_clear()


def brief_cases(story: Story) -> list[Case]:
    """As much as a brief holds: the event, five facts, the actors, eight times, the views, the questions."""
    told = list(story.told())
    facts = [case for case in told if case.entry.__name__ == "Point"][:5]
    event = [case for case in told if case.entry.__name__ == "What"][:1]
    return [*event, *facts, *story.roles(), *list(story.timed())[:8], *story.held(), *story.asked()]
