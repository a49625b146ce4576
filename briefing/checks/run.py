"""The exact checks of an entry, and the fields of it that code fills.

One table says which checks a section gets, for a model's answer and for an entry that already stands (in `verify`).
What code vouches for beyond them is for `extracts` to say.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, Literal, TypeAlias, get_args, get_origin

from briefing.article import Evidence, Sentence
from briefing.brief import Doubt, Entry, OpenQuestion, Point, Position, What, When, Who, plain_fields
from briefing.checks.attribution.sure import spoken_by
from briefing.checks.dates.dates import check_expression, resolve
from briefing.checks.dates.days import CODE as DATE
from briefing.checks.dates.days import check_days
from briefing.checks.document import Document, Finding, failed, lately
from briefing.checks.entities.check_names import CODE as NAME
from briefing.checks.entities.check_names import check_actor, check_names
from briefing.checks.entities.resolver import cast_of
from briefing.checks.entities.salience import is_central
from briefing.checks.extracts import doubts_of
from briefing.checks.numbers.numbers import check_numbers, check_value
from briefing.checks.questions import check_question
from briefing.checks.quotations import check_quotations

Cited: TypeAlias = tuple[Sentence, ...]
_DOUBTS: Final[dict[str, Doubt]] = {NAME: "name", DATE: "time"}
EMPTY: Final = "empty"
REFERENCE: Final = "reference-missing"
_check_actor: Final = lately(check_actor)


def findings_of(entry: Entry, cited: Cited, document: Document) -> tuple[Finding, ...]:
    """Apply the exact checks of its section to an entry, with the sentences it cites."""
    check = _CHECKS.get(type(entry), _check_own)
    return tuple(check(entry, tuple(cited), document))


def doubts_about(entry: Entry, cited: Cited, findings: Iterable[Finding], document: Document) -> tuple[Doubt, ...]:
    """What code cannot vouch for in an entry; nothing for an extract, whose words are the article's own.

    Args:
        entry: the entry.
        cited: the sentences it cites.
        findings: what the exact checks said of it.
        document: the article.
    """
    doubts = doubts_of(entry, cited, document)
    if not doubts and not isinstance(entry, Who):
        return ()
    untold = (_DOUBTS[f.code] for f in findings if f.outcome == "unchecked" and f.code in _DOUBTS)
    return tuple(dict.fromkeys((*doubts, *untold)))


def sentences_of(evidence: Iterable[Evidence], document: Document) -> tuple[Sentence, ...]:
    """The sentences that some evidence touches, in the article's order."""
    return document.touching((e.start, e.end) for e in evidence)


def filled_by_code(kind: type[Entry], values: Mapping[str, Any], cited: Cited, document: Document) -> dict[str, Any]:
    """The fields of an entry that follow from its others and the article: mentions, dates, quotations and voice.

    Args:
        kind: the class of the entry.
        values: its other fields.
        cited: the sentences it cites.
        document: the article.
    """
    if kind is Who:
        name = values["name"]
        return {"mentions": cast_of(document).mentions(name), "central": is_central(name, document)}
    if kind is When:
        return dict(dates_of(values["expression"].text, values["status"], document))
    if kind is Position:
        spoken = spoken_by(values["actor"], values["statement"], cited, document)
        return {"quotes": spoken.quotes, "voice": spoken.voice, "via": spoken.via}
    return {}


def dates_of(expression: str, status: str, document: Document) -> dict[str, str | None]:
    """The date fields of a `When`: what the words and the publication date give."""
    resolved = resolve(expression, published=document.article.published, language=document.language, status=status)
    return {"date": resolved.date, "earliest": resolved.earliest, "latest": resolved.latest}


# ------------------------------------------------------------------------------------------------------ checking


def _check_prose(prose: str, cited: Cited, document: Document) -> tuple[Finding, ...]:
    """The checks of every text a model writes."""
    if not prose.strip():
        return (failed(EMPTY, "It says nothing."),)
    return _checked(prose, cited, document)


@lately
def _checked(prose: str, cited: Cited, document: Document) -> tuple[Finding, ...]:
    return tuple(
        [check(prose, cited, document) for check in (check_quotations, check_names, check_numbers, check_days)]
    )


def _check_text(entry: Any, cited: Cited, document: Document) -> Sequence[Finding]:
    return _check_prose(entry.text, cited, document)


def _check_who(entry: Any, cited: Cited, document: Document) -> list[Finding]:
    if not entry.name.strip():
        return [failed(EMPTY, "It names nobody.")]
    role = _check_prose(entry.role, cited, document) if entry.role.strip() else ()
    return [_check_actor(entry.name, cited, document), *role]


def _check_when(entry: Any, cited: Cited, document: Document) -> list[Finding]:
    located, _ = check_expression(entry.expression.text, cited, document)
    return [located, *_check_prose(entry.event, cited, document)]


def _check_position(entry: Any, cited: Cited, document: Document) -> list[Finding]:
    if not entry.actor.strip():
        return [failed(REFERENCE, "It does not say whose view it is.")]
    return [*_check_prose(entry.statement, cited, document), _check_actor(entry.actor, cited, document)]


def _check_question(entry: Any, cited: Cited, document: Document) -> list[Finding]:
    return [*_check_prose(entry.question, cited, document), check_question(entry.question, document)]


def _check_own(entry: Any, cited: Cited, document: Document) -> list[Finding]:
    """The texts of an entry of a user's own section, and its numbers; a choice among given words is a label."""
    own: type[Entry] = type(entry)
    kinds = plain_fields(own).items()
    values = [value for name, kind in kinds if not _is_label(kind) for value in _flat(getattr(entry, name))]
    texts = [value for value in values if isinstance(value, str) and value.strip()]
    numbers = [value for value in values if isinstance(value, int | float) and not isinstance(value, bool)]
    if values and not texts and all(isinstance(value, str) for value in values):
        return [failed(EMPTY, "It says nothing.")]
    return [
        *(finding for text in texts for finding in _check_prose(text, cited, document)),
        *(check_value(number, cited, document) for number in numbers),
    ]


def _is_label(kind: Any) -> bool:
    return get_origin(kind) is Literal or any(_is_label(part) for part in get_args(kind))


def _flat(value: object) -> Iterator[object]:
    if isinstance(value, tuple | list):
        for item in value:
            yield from _flat(item)
    else:
        yield value


_Check: TypeAlias = Callable[[Any, Cited, Document], Sequence[Finding]]
_CHECKS: dict[type[Entry], _Check] = {
    Who: _check_who,
    When: _check_when,
    Position: _check_position,
    OpenQuestion: _check_question,
    What: _check_text,
    Point: _check_text,
}
