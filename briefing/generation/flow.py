"""The algorithm of a brief, once, as a plain generator. No I/O.

It yields `Ask`s, several at a time where they are independent, and is sent their `Answer`s, or an error in their place;
it yields `Checked` entries when they are settled; it returns the `Outcome`. Whoever drives it decides how a model is
reached. An error of the first round is raised again; of a later one the brief goes on without the answers.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal, TypeAlias, TypeVar

from briefing.article import Article
from briefing.brief import Entry, Problem
from briefing.checks.document import document_of
from briefing.errors import BriefingError, InvalidOutputError
from briefing.generation.assembly import UNCONFIRMED, Assembly, Checked, Failed, Held, repair, said
from briefing.generation.guided import BY_CODE, guided
from briefing.generation.judge import Judgement, claim_of, judged, read_claims, wants_reading
from briefing.generation.prompts import Answer, Asking, Asks, Prompter
from briefing.generation.selection import COUNTED, Selection, room_for, words_in
from briefing.generation.single import ModelOutput, single
from briefing.generation.wire_schema import Sections, Wire, prose_of
from briefing.options import Options

T = TypeVar("T")
UNSURE: Final = Problem(
    code=UNCONFIRMED, message="It is not certain whose view this is, and no second reading said so."
)
"""Of views that code found, without a model, those with a doubtful speaker were wrong in three of ten."""
Strategy: TypeAlias = Literal["single", "guided"]
Answers: TypeAlias = Sequence[Answer] | BriefingError
Flow: TypeAlias = "Generator[Asks | Checked, Answers, Outcome]"


@dataclass
class Share:
    """Answers taken from one model, or from all, and those of them that came from the store."""

    asks: int = 0
    cached_asks: int = 0

    def take(self, answers: Iterable[Answer]) -> None:
        """Count some answers."""
        for answer in answers:
            self.asks += 1
            self.cached_asks += answer.cached


@dataclass
class Outcome:
    """What a flow returns: the parts of the brief, and how they were asked for.

    Attributes:
        assembly: the parts.
        prompts: id of each prompt file used, with its SHA-256.
        parts: in how many parts the longest answer was asked for.
        total: what was asked in all.
        reader: the share of the second reading.
        claims: statements put to the reader.
        objections: how many of them it objected to.
        reading_error: why a reading came to nothing, in words.
    """

    assembly: Assembly
    prompts: dict[str, str] = field(default_factory=dict)
    parts: int = 1
    total: Share = field(default_factory=Share)
    reader: Share = field(default_factory=Share)
    claims: int = 0
    objections: int = 0
    reading_error: str | None = None


def brief_flow(
    article: Article, options: Options, *, strategy: Strategy, sections: Sections, with_reader: bool = False
) -> Flow:
    """Make a brief of an article.

    Args:
        article: the article, with its text and language.
        options: the options of the brief.
        strategy: how the model is asked.
        sections: the user's own sections.
        with_reader: whether there is a model for the second reading; its asks are marked `reader`.

    Raises:
        TruncatedError: an answer is cut at its limit, also when asked for by parts.
        InvalidOutputError: nothing the model said holds against the article.
        BriefingError: what was sent in place of answers in the first round.
    """
    document = document_of(article, options.language)
    prompter = Prompter(article, language=options.language, folder=options.prompts)
    assembly = Assembly(document, {name: [] for name in sections}, options.unconfirmed)
    room = room_for(options.length, document.text, document.language)
    selection = Selection(options.length, room, document.prose_language)
    making = _Making(prompter, options, strategy, with_reader, selection, Outcome(assembly))
    asking = (
        single(prompter, options, sections, room=room)
        if strategy == "single"
        else guided(prompter, options, sections, document)
    )
    return (yield from making.run(asking))


@dataclass(frozen=True)
class _Making:
    """One brief while it is made."""

    prompter: Prompter
    options: Options
    strategy: Strategy
    with_reader: bool
    selection: Selection
    outcome: Outcome

    def run(self, asking: Asking[ModelOutput]) -> Flow:
        """Ask, check and read, repair what failed; show what stands once the main event does.

        Nothing can repeat an event that is not there yet, so that everything waits for it.
        """
        outcome, assembly = self.outcome, self.outcome.assembly
        output = yield from self._count(asking)
        outcome.parts = output.parts
        assembly.take_topics(output.topics)
        waiting = yield from self._standing(assembly.check(output))
        for _ in range(self.options.repairs):
            failed = self._to_repair()
            waiting = yield from self._show_with_event(waiting, reserved=sum(map(self._words_of, failed)))
            waiting += yield from self._repaired(failed)
        waiting = yield from self._show_with_event(waiting)
        yield from self._settle_failed()
        event = [] if assembly.has_event else [assembly.fallback()]
        yield from self._show([*event, *waiting])
        if assembly.is_empty:
            raise InvalidOutputError(
                "nothing the model said is supported by the article; try another model, or unsupported='keep' to see it"
            )
        return outcome

    def _count(self, asking: Asking[T]) -> Generator[Asks, Answers, T]:
        """Put the questions through, and keep count of them.

        Raises:
            BriefingError: one came in place of answers.
        """
        answers: Sequence[Answer] | None = None
        while True:
            try:
                asks = next(asking) if answers is None else asking.send(answers)
            except StopIteration as stop:
                result: T = stop.value
                return result
            received = yield asks
            if isinstance(received, BriefingError):
                raise received
            answers = received
            self.outcome.total.take(answers)
            self.outcome.reader.take(answer for ask, answer in zip(asks, answers, strict=True) if ask.reader)
            for ask in asks:
                self.outcome.prompts |= ask.prompts

    def _standing(self, held: Sequence[Held]) -> Generator[Asks, Answers, list[Held]]:
        """Have what passed the exact checks read, and give what stands."""
        assembly = self.outcome.assembly
        verdicts = (yield from self._read(held)).verdicts if self.with_reader else {}
        standing = []
        for place, (section, wire, entry) in enumerate(held):
            result = judged(entry, verdicts.get(place), assembly.document)
            if result.removed is not None and result.reason is not None:
                assembly.drop(section, result.removed, result.reason)
            if result.problem is not None:
                assembly.fail(section, wire, entry, (result.problem,))
            elif self._is_doubtful(section, result.entry):
                assembly.drop(section, said(wire), UNSURE)
            elif (one := assembly.admitted(Held(section, wire, result.entry))) is not None:
                standing.append(one)
        return standing

    def _is_doubtful(self, section: str, entry: Entry) -> bool:
        """Whether a view that code found may be somebody else's: it is shown, marked, only at full."""
        found = self.strategy == "guided" and section == "positions" and self.options.length != "full"
        return found and "speaker" in entry.unchecked

    def _show_with_event(self, waiting: list[Held], reserved: int = 0) -> Generator[Checked, Answers, list[Held]]:
        """Show what waits if the main event is there; give what waits on."""
        if not (self.outcome.assembly.has_event or any(one.section == "what" for one in waiting)):
            return waiting
        yield from self._show(waiting, reserved)
        return []

    def _show(self, standing: Sequence[Held], reserved: int = 0) -> Iterator[Checked]:
        """Place what is chosen of what stands; of the times, whose dates may be shown with other statements, last."""
        assembly = self.outcome.assembly
        ordered = sorted(standing, key=lambda one: one.section == "when")
        reasons = self.selection.choose([(one.section, one.entry) for one in ordered], reserved)
        for (section, wire, entry), reason in zip(ordered, reasons, strict=True):
            if reason is None:
                yield from assembly.place(section, wire, self._without_repetition(entry))
            else:
                assembly.drop(section, said(wire), reason)

    def _without_repetition(self, entry: Entry) -> Entry:
        """A time without its event where another statement in the Brief tells it; it says which one."""
        there = list(self.outcome.assembly.places())
        teller = self.selection.teller_of(entry, [other for _, other in there])
        place = next((place for place, other in there if other is teller), None)
        return entry.model_copy(update={"event": "", "told_by": place}) if place else entry

    def _settle_failed(self) -> Iterator[Checked]:
        """After the last repair: drop what still fails, or keep it with its problems where that is asked for."""
        assembly = self.outcome.assembly
        for failure in assembly.failed:
            reasons: list[Problem | None] = []
            if self.options.unsupported == "keep" and failure.entry is not None:
                reasons = self.selection.choose([(failure.section, failure.entry)])
                if reasons == [None]:
                    yield from assembly.keep(failure, failure.entry)
                    continue
            assembly.drop(failure.section, said(failure.wire), *failure.problems, *filter(None, reasons))
        assembly.failed = []

    def _read(self, held: Sequence[Held]) -> Generator[Asks, Answers, Judgement]:
        """The second reading; whatever goes wrong with it, the brief comes."""
        document = self.outcome.assembly.document
        places = [place for place, one in enumerate(held) if wants_reading(one.entry)]
        if not places:
            return Judgement()
        claims = [claim_of(held[place].entry, document) for place in places]
        try:
            found = yield from self._count(read_claims(self.prompter, self.options, claims, document))
        except BriefingError as error:
            found = Judgement(error=error.message)
        self.outcome.claims += len(claims)
        self.outcome.objections += sum(verdict.problem != "none" for verdict in found.verdicts.values())
        self.outcome.reading_error = found.error or self.outcome.reading_error
        return Judgement({places[place]: verdict for place, verdict in found.verdicts.items()}, found.error)

    def _to_repair(self) -> list[Failed]:
        """What goes back to the model; what code has put together does not: the model has said nothing there."""
        failed = self.outcome.assembly.failed
        return [f for f in failed if self.strategy == "single" or f.section not in BY_CODE]

    def _words_of(self, failure: Failed) -> int:
        """How many words a statement takes once it is repaired."""
        if failure.section not in COUNTED:
            return 0
        return words_in(prose_of(failure.wire), self.selection.language)

    def _repaired(self, failed: Sequence[Failed]) -> Generator[Asks, Answers, list[Held]]:
        """One round of repairs: what comes back is checked and read again, what is left out keeps its problems."""
        assembly = self.outcome.assembly
        if not failed:
            return []
        try:
            repaired = yield from self._count(repair(self.prompter, self.options, failed, self.strategy))
        except BriefingError:
            return []
        kept: list[Failed] = [f for f in assembly.failed if f not in failed]
        again: dict[str, list[Wire]] = {}
        for failure, wire in zip(failed, repaired, strict=True):
            if wire is None:
                kept.append(failure)
            else:
                again.setdefault(failure.section, []).append(wire)
        assembly.failed = kept
        return (yield from self._standing(assembly.check(again)))
