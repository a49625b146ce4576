"""Whether the sentences cited speak of what a statement says, and whether a role is given where its bearer is."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from typing import Final

from briefing.article import Evidence, Sentence
from briefing.grounding.finding import Finding, failed, passed, unchecked
from briefing.grounding.people.bearers import bearing
from briefing.grounding.reading import Reading
from briefing.grounding.sense.wordings import ENGLISH, still_missing, telling
from briefing.grounding.terms import CJK, content_words, is_among, with_beginnings

__all__ = ["check_role", "check_statement", "content_words", "find_carrying", "share_said"]

STATEMENT: Final = "statement-unsupported"
ROLE: Final = "role-unsupported"

# Chosen on headlines against the first sentences of their own articles (60) and any sentence of other articles (296):
# 1 true one failed and 6 false ones passed. Pairs of characters are parted by any word put between them: lower there.
PASSED_FROM: Final = 0.45
FAILED_BELOW: Final = 0.34
A_THIRD: Final = 0.33  # of the words that neither the headline nor a name brings with it
A_FEW: Final = 0.25  # of the words themselves, where the rest is there in synonyms
CJK_PASSED_FROM: Final = 0.4
CJK_FAILED_BELOW: Final = 0.2
_RELATIVE: Final = re.compile(r",? (?:who|whose|which|that) ")
ROLE_SHARE: Final = 0.5
CARRYING: Final = 0.8
FEW: Final = 4
A_HANDFUL: Final = 3  # words in which a view may be put so that none of its holder's is left


def check_statement(prose: str, cited: Sequence[Sentence], reading: Reading, *, spoken: bool = False) -> Finding:
    """Check that most content words of a statement are in the sentences cited, or in those beside them.

    A word counts as there when the article has it in another form (same stem), or a longer word that begins alike (the
    first five letters): "reduction" for "reduced". English synonyms count where a quarter of the words themselves is
    there. What is said of these words is for other checks.

    Args:
        prose: a statement in `reading.prose_language`.
        cited: the sentences it cites.
        reading: the article.
        spoken: whether it is said to be a view of somebody who speaks in the sentences cited.

    Returns:
        A finding `statement-unsupported`: passed when about half of the words are there, failed when less than a third
        is; unchecked between, where synonyms of half of them are there, where the statement is not in the article's
        language, or has no words to look for. What the holder of a view says may be put in other words altogether: it
        is unchecked where it is short, unless another sentence of the article has those words.
    """
    if not reading.same_language:
        return unchecked(STATEMENT)
    wanted = set(content_words(prose, reading.prose_language))
    if not wanted:
        return unchecked(STATEMENT)
    missing = _not_in(wanted, reading.near(cited), reading)
    share = 1 - len(missing) / len(wanted)
    if share >= (CJK_PASSED_FROM if reading.language in CJK else PASSED_FROM):
        return passed(STATEMENT)
    reworded = _is_reworded(wanted, missing, cited, reading)
    if share >= A_FEW and reworded:
        return passed(STATEMENT)
    retold = reworded or (spoken and len(telling(missing)) <= A_HANDFUL)
    if _is_partly_there(wanted, missing, reading) or (retold and not _is_elsewhere(wanted, reading)):
        return unchecked(STATEMENT)
    return failed(STATEMENT, f"The sentences cited, and those beside them, say nothing of {_listed(missing)}.")


def _is_partly_there(wanted: Collection[str], missing: Sequence[str], reading: Reading) -> bool:
    """Whether a third of the words is there, or of those that neither the headline nor a name brings with it."""
    failed_below = CJK_FAILED_BELOW if reading.language in CJK else FAILED_BELOW
    if 1 - len(missing) / len(wanted) >= failed_below:
        return True
    own = set(wanted) - reading.once(_told_anyway)
    found = len(own.difference(missing))
    return found > 0 and found >= A_THIRD * len(own)


def _is_elsewhere(wanted: Collection[str], reading: Reading) -> bool:
    """Whether some sentence of the article has nearly all of these words."""
    return any(share_said(wanted, (s,), reading) >= CARRYING for s in reading.sentences)


def _is_reworded(wanted: Collection[str], missing: Sequence[str], cited: Sequence[Sentence], reading: Reading) -> bool:
    """Whether sentences, or those beside them, have about half of some content words in any form or in a synonym."""
    if reading.language != ENGLISH:
        return False
    return 1 - still_missing(wanted, missing, reading.near(cited), reading) >= PASSED_FROM


def find_carrying(prose: str, cited: Sequence[Sentence], reading: Reading) -> Sentence | None:
    """Find the sentence that a statement was made from, where it cites another: it has nearly all of its content words.

    That it carries the statement is for the checks to say.

    Args:
        prose: a statement in `reading.prose_language`.
        cited: the sentences cited.
        reading: the article.

    Returns:
        The sentence with most of the words, the first of equals; None where none has four fifths of them or those cited
        have, where they are too few to tell one sentence from another, and where the statement is in another language.
    """
    wanted = set(content_words(prose, reading.prose_language))
    if not reading.same_language or len(wanted) < FEW or share_said(wanted, tuple(cited), reading) >= CARRYING:
        return None
    best = max(reading.sentences, key=lambda s: share_said(wanted, (s,), reading))
    return best if share_said(wanted, (best,), reading) >= CARRYING else None


def _told_anyway(reading: Reading) -> frozenset[str]:
    """Return the words that a statement may have from anywhere: those of the headline, and of the names of actors.

    The headline says what all of the article is about; whether a name is in place is for the check of names.
    """
    names = (a.name for a in reading.cast.actors)
    texts = [*(s.text for s in reading.sentences[:1]), *names]
    return frozenset(key for text in texts for key in content_words(text, reading.language))


def check_role(role: str, mentions: Sequence[Evidence], cited: Sequence[Sentence], reading: Reading) -> Finding:
    """Check that the words of a role stand in a sentence that names its bearer, or in one beside it.

    Args:
        role: the role, in `reading.prose_language`; empty where the article gives none.
        mentions: every place where the article names the bearer; without any, the sentences cited are looked at.
        cited: the sentences cited.
        reading: the article.

    Returns:
        A finding `role-unsupported`: passed when all content words stand together near one mention, beside it rather
        than beside somebody else's; failed when less than half of them stand near, or only beside somebody else; else
        unchecked.
    """
    wanted = set(content_words(role, reading.prose_language))
    if not role.strip() or not wanted or not reading.same_language:
        return unchecked(ROLE) if role.strip() else passed(ROLE)
    places = _places(mentions, cited, reading)
    share = max((share_said(wanted, place, reading) for place in places), default=0.0)
    if share < ROLE_SHARE and _may_be_called(role, wanted, mentions, places, reading):
        return unchecked(ROLE)
    if share < ROLE_SHARE and not any(_is_completed(wanted, place, reading) for place in places):
        return failed(ROLE, f"The article does not say “{role}” where it names the bearer.")
    if share >= 1 and not mentions:
        return passed(ROLE)
    borne = bearing(wanted, mentions, list({s.number: s for place in places for s in place}.values()), reading)
    if borne == "other":
        return failed(ROLE, f"The article says “{role}” of somebody else.")
    return passed(ROLE) if borne == "own" and share >= 1 else unchecked(ROLE)


def _may_be_called(
    role: str,
    wanted: Collection[str],
    mentions: Sequence[Evidence],
    places: Sequence[tuple[Sentence, ...]],
    reading: Reading,
) -> bool:
    """Whether a role may be that of its bearer in other words: by synonyms, or a noun of his with a clause after it."""
    if reading.language != ENGLISH:
        return False
    noun = _RELATIVE.split(role)[0]
    if noun != role and check_role(noun, mentions, [s for place in places for s in place], reading).outcome == "passed":
        return True
    if share_said(wanted, reading.sentences, reading) >= ROLE_SHARE:
        return False  # they are somebody else's
    naming = [(s,) for s in reading.touching((m.start, m.end) for m in mentions)]
    return any(still_missing(wanted, _not_in(wanted, place, reading), place, reading) == 0 for place in naming)


def _not_in(wanted: Collection[str], place: tuple[Sentence, ...], reading: Reading) -> list[str]:
    there = reading.once(_terms_in, place)
    return [word for word in wanted if not is_among(word, there)]


def _is_completed(wanted: Collection[str], place: tuple[Sentence, ...], reading: Reading) -> bool:
    """Whether a role is told in part, and the first sentence has the rest: a place written together with an office."""
    if reading.language not in CJK:
        return False
    missing = _not_in(wanted, place, reading)
    return len(missing) < len(wanted) and reading.once(_terms_in, reading.sentences[:1]).issuperset(missing)


def _places(mentions: Sequence[Evidence], cited: Sequence[Sentence], reading: Reading) -> list[tuple[Sentence, ...]]:
    naming = reading.touching((m.start, m.end) for m in mentions)
    return [reading.near([s]) for s in naming or cited]


def share_said(wanted: Collection[str], place: tuple[Sentence, ...], reading: Reading) -> float:
    """Tell how much of some content words sentences have, in any form; they are one at least.

    Args:
        wanted: the words, without which there is no share.
        place: the sentences.
        reading: the article.
    """
    there = reading.once(_terms_in, place)
    return sum(is_among(w, there) for w in wanted) / len(wanted)


def _terms_in(sentences: tuple[Sentence, ...], reading: Reading) -> frozenset[str]:
    return frozenset().union(*(reading.once(_terms_of, s) for s in sentences))


def _terms_of(sentence: Sentence, reading: Reading) -> frozenset[str]:
    """Return the content words of a sentence and how the longer ones begin."""
    return with_beginnings(content_words(sentence.text, reading.language))


def _listed(words: Iterable[str]) -> str:
    return ", ".join(sorted(words))
