"""The same for Chinese and Japanese, which write no spaces: signs that negate, pairs of characters as words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from briefing.grounding.sense.antonyms import Pole, poles
from briefing.grounding.sense.signs import Clause, Draft
from briefing.grounding.terms import plain
from briefing.grounding.words.common import CJK_FUNCTION
from briefing.grounding.words.polarity_east import (
    CJK_CLAUSE,
    CJK_DENYING,
    CJK_GOVERNING,
    CJK_HARMLESS,
    CJK_NEGATION,
    CJK_NOBODY,
    CJK_QUANTITIES,
)

_REACH = 6  # pairs of characters after a negation that it surely negates


class Signs(NamedTuple):
    """How a text of one language is taken apart."""

    harmless: re.Pattern[str]
    clause: re.Pattern[str]
    piece: re.Pattern[str]


@cache
def _signs(language: str) -> Signs:
    axes = "|".join(sorted(map(re.escape, poles(language)), key=len, reverse=True))
    function = f"[{CJK_FUNCTION[language]}]|" if CJK_FUNCTION[language] else ""
    return Signs(
        re.compile(CJK_HARMLESS[language]),
        re.compile(CJK_CLAUSE[language]),
        re.compile(
            rf"(?P<axis>{axes})|(?P<no>{CJK_NEGATION[language]})|(?P<function>{function}[\u3040-\u309f]|\s)"
            r"|(?P<latin>[a-z]+|\d[\d.,]*)|(?P<character>\w)"
        ),
    )


def clauses_of_cjk(text: str, language: str) -> tuple[Clause, ...]:
    """Split a text into clauses; see `predicates.clauses_of`."""
    signs = _signs(language)
    bare = signs.harmless.sub(" ", plain(text, language).casefold())
    drafts = (_draft(piece, signs, language) for piece in signs.clause.split(bare))
    return tuple(d.closed() for d in drafts if d.signs)


def _draft(text: str, signs: Signs, language: str) -> Draft:
    draft, axes = Draft(span=_REACH), poles(language)
    for kind, piece in _pieces(text, signs):
        if kind == "no":
            _negate(draft, piece, language)
        elif kind == "axis":
            _place(draft, piece, axes[piece])
        elif kind == "latin":
            draft.place(piece)
        else:
            for i in range(max(len(piece) - 1, 1)):
                draft.place(piece[i : i + 2])
    return draft


def _negate(draft: Draft, piece: str, language: str) -> None:
    """Chinese negates what follows; Japanese the clause, at the word before."""
    if piece in CJK_NOBODY:
        draft.negate_all()
        draft.pending = True
    elif language == "zh":
        draft.negate()
    elif draft.last:
        draft.negate_all()
        draft.heads.add(draft.last)


def _place(draft: Draft, piece: str, poles: Sequence[Pole]) -> None:
    """Add an antonym; a weak one is about what follows it, if it is a word for a quantity, else about what precedes."""
    if piece not in CJK_QUANTITIES:
        draft.signs.update({f"{pole.axis}:{draft.last}": pole.side for pole in poles if pole.weak})
        poles = [pole for pole in poles if not pole.weak]
    if piece in CJK_DENYING:
        draft.deny(poles)
    elif poles:
        draft.place(piece, poles)
    if piece in CJK_GOVERNING:
        draft.negate(verb=True)
        draft.unsure = True


def _pieces(text: str, signs: Signs) -> Iterator[tuple[str, str]]:
    """Yield negations, antonyms, and runs of other characters, in order."""
    run = ""
    for match in signs.piece.finditer(text):
        kind = match.lastgroup or ""
        if kind == "character":
            run += match.group()
            continue
        if run:
            yield "run", run
            run = ""
        if kind != "function":
            yield kind, match.group()
    if run:
        yield "run", run
