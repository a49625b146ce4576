"""Who is named in an article: the places that name somebody, gathered into one actor each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from briefing.article import Evidence
from briefing.grounding.names import (
    CASELESS,
    Span,
    runs_of,
    same_word,
    span_of,
    starts_sentence,
    stems,
    tokens_of,
)
from briefing.grounding.roles import Role, role_after, role_before, role_before_comma, role_of
from briefing.grounding.words_names import PARTICLES
from briefing.grounding.words_roles import FEMALE, MALE, ORGANISATION, PLACE_STARTS, SUFFIXES, is_role

if TYPE_CHECKING:
    from briefing.grounding.reading import Reading

ActorKind: TypeAlias = Literal["person", "organisation", "unknown"]
Gender: TypeAlias = Literal["f", "m", ""]


class Actor(NamedTuple):
    """Somebody or something the article names.

    Attributes:
        name: the fullest form in the article.
        kind: what the article's words make it.
        roles: the role words that stand beside its mentions, as the article has them.
        mentions: every place where the article names it, in order.
        forms: the ways it is named, as words in lower case.
        described: the roles, taken apart.
        gender: as forms of address and roles give it; empty where they do not.
    """

    name: str
    kind: ActorKind
    roles: tuple[str, ...]
    mentions: tuple[Evidence, ...]
    forms: frozenset[tuple[str, ...]] = frozenset()
    described: tuple[Role, ...] = ()
    gender: Gender = ""


class Naming(NamedTuple):
    """One place that names somebody, and the roles beside it."""

    start: int
    end: int
    tokens: tuple[str, ...]
    roles: tuple[Role, ...]


def find_namings(reading: Reading, words: Sequence[Span]) -> list[Naming]:
    """Return the places of an article that name somebody, in order."""
    if reading.language in CASELESS:
        return []
    text, language = reading.text, reading.language
    breaks = frozenset(s.start for s in reading.sentences)
    runs = runs_of(text, words, language, breaks)
    lower = {w.text for w in words if w.text[0].islower()}
    inner = {words[i].text for a, b in runs for i in range(a, b) if not starts_sentence(text, words[i].start)}
    found = []
    for first, last in runs:
        first = _first_of_name(text, words, first, last, lower, inner)
        if first < last:
            found += _naming(text, words, first, last, language)
    return found


def _first_of_name(text: str, words: Sequence[Span], first: int, last: int, lower: set[str], inner: set[str]) -> int:
    """Leave out a word that has its capital from the beginning of a sentence."""
    word = words[first].text
    if not starts_sentence(text, words[first].start) or word in inner or (len(word) > 1 and word.isupper()):
        return first
    if word.lower() in lower and not (last - first > 1 and is_role(word.lower(), "en")):
        return first + 1
    return first


def _naming(text: str, words: Sequence[Span], first: int, last: int, language: str) -> list[Naming]:
    """Part a run into the role before the name and the name."""
    split = _end_of_title(words, first, last, language)
    if split >= last:
        return []
    own = role_of(text, words, first, split, language) if split > first else None
    before = role_before(text, words, split, language) or own
    if own is not None and before is not None and len(own.text) > len(before.text):
        before = own
    named = split if split > first or before is None else _after_place(words, split, last, language)
    roles = (
        before,
        role_before_comma(text, words, first, last, language) if split == first else None,
        role_after(text, words, last, language),
    )
    span = span_of(text, words[named:last])
    return [Naming(span.start, span.end, tokens_of(span.text, language), tuple(r for r in roles if r))]


def _end_of_title(words: Sequence[Span], first: int, last: int, language: str) -> int:
    """Return where the name begins after the role nouns of a run; `last` where the run is nothing but a role."""
    split = first
    for i in range(first, last):
        if is_role(words[i].text.lower(), language) and not (i > first and words[i].text[0].islower()):
            split = i + 1
    if split > first and split < last and words[split].text in PARTICLES.get(language, ()):  # Secretary of State
        split += 2
    return min(split, last)


def _after_place(words: Sequence[Span], first: int, last: int, language: str) -> int:
    """Leave the place out of "the president of Ukraine Name Surname", outside English."""
    capitals = [i for i in range(first, last) if words[i].text[0].isupper()]
    particles = len(capitals) < last - first
    return capitals[-2] if language != "en" and len(capitals) > 2 and not particles else first


class _Draft:
    """An actor in the making."""

    def __init__(self, tokens: tuple[str, ...]) -> None:
        self.tokens = tokens
        self.namings: list[Naming] = []
        self.forms: set[tuple[str, ...]] = {tokens}

    @property
    def is_body(self) -> bool:
        """Whether its words are those of an organisation or a place, so that no single one of them names it."""
        return (
            any(t in ORGANISATION or t in ("of", "for", "&") for t in self.tokens)
            or self.tokens[0] in PLACE_STARTS
            or len(self.tokens) == 1
        )


def gather(namings: Sequence[Naming], reading: Reading) -> tuple[list[Actor], list[int | None]]:
    """Gather places into actors.

    Returns:
        The actors in the order of their first mention, and for each place the index of its actor; None where a
        surname is shared and the place does not say whose it is.
    """
    language = reading.language
    drafts: list[_Draft] = []
    by_stem: dict[str, list[int]] = {}
    for tokens in sorted({n.tokens for n in namings}, key=len, reverse=True):
        if len(tokens) > 1 and not _same_draft(tokens, drafts, by_stem, language):
            _add(_Draft(tokens), drafts, by_stem, language)
    for tokens in dict.fromkeys(n.tokens for n in namings if len(n.tokens) == 1):
        if not _holders(tokens[0], drafts, by_stem, language):
            _add(_Draft(tokens), drafts, by_stem, language)
    owners = _owners(namings, drafts, by_stem, reading)
    for naming, owner in zip(namings, owners, strict=True):
        if owner is not None:
            drafts[owner].namings.append(naming)
            drafts[owner].forms.add(naming.tokens)
    return _finished(drafts, owners, reading)


def _add(draft: _Draft, drafts: list[_Draft], by_stem: dict[str, list[int]], language: str) -> None:
    for token in draft.tokens:
        for stem in stems(token, language):
            by_stem.setdefault(stem, []).append(len(drafts))
    for short in _short_forms(draft.tokens):
        draft.forms.add(short)
        by_stem.setdefault(short[0], []).append(len(drafts))
    drafts.append(draft)


def _short_forms(tokens: tuple[str, ...]) -> list[tuple[str, ...]]:
    """Return the acronym of a body of several words, and a company's name without its legal form."""
    content = [t for t in tokens if t not in PARTICLES["en"]]
    found = [("".join(t[0] for t in content),), (".".join(t[0] for t in content) + ".",)] if len(content) > 1 else []
    if tokens[-1] in SUFFIXES and len(tokens) == 2:
        found.append(tokens[:1])
    return found


def _same_draft(tokens: tuple[str, ...], drafts: list[_Draft], by_stem: dict[str, list[int]], language: str) -> bool:
    """Whether a form of several words is one of a longer name, or another ending of it; if so, it is noted there."""
    near = dict.fromkeys(i for stem in stems(tokens[-1], language) for i in by_stem.get(stem, ()))
    for i in near:
        if shortens(tokens, drafts[i].tokens, language):
            drafts[i].forms.add(tokens)
            return True
    return False


def shortens(tokens: tuple[str, ...], full: tuple[str, ...], language: str) -> bool:
    """Whether a name of several words is a fuller one with middle names or initials left out."""
    if not same_word(tokens[-1], full[-1], language) or not _alike(tokens[0], full[0], language):
        return False
    rest = iter(full)
    return all(any(_alike(t, f, language) for f in rest) for t in tokens)


def _alike(one: str, other: str, language: str) -> bool:
    if same_word(one, other, language):
        return True
    initial, whole = sorted((one, other), key=len)
    return len(initial) == 2 and initial[1] == "." and whole[0] == initial[0]


def _holders(token: str, drafts: list[_Draft], by_stem: dict[str, list[int]], language: str) -> list[int]:
    """Return the actors that one word may name: those whose surname or short form it is, else whose given name."""
    near = dict.fromkeys(i for stem in stems(token, language) for i in by_stem.get(stem, ()))
    last = [
        i for i in near if (token,) in drafts[i].forms or _is_part(token, drafts[i], language, drafts[i].tokens[-1:])
    ]
    return last or [i for i in near if _is_part(token, drafts[i], language, drafts[i].tokens)]


def _is_part(token: str, draft: _Draft, language: str, tokens: Sequence[str]) -> bool:
    if draft.is_body:
        return len(draft.tokens) == 1 and same_word(token, draft.tokens[0], language)
    return any(same_word(token, t, language) for t in tokens)


def _owners(
    namings: Sequence[Naming], drafts: list[_Draft], by_stem: dict[str, list[int]], reading: Reading
) -> list[int | None]:
    """Say whose place each is; a shared surname is that of whom it was used for before the other came in."""
    language = reading.language
    whole = {form: i for i, d in enumerate(drafts) for form in d.forms}
    seen: dict[int, int] = {}  # actor → where it was last named in full
    alone: dict[int, int] = {}  # actor → how often a part of its name stood for it
    owners: list[int | None] = []
    for naming in namings:
        if len(naming.tokens) > 1:
            owner = whole.get(naming.tokens)
        else:
            owner = _one_of(_holders(naming.tokens[0], drafts, by_stem, language), seen, alone, naming, reading)
        if owner is not None:
            if len(naming.tokens) > 1:
                seen[owner] = naming.start
            else:
                alone[owner] = alone.get(owner, 0) + 1
        owners.append(owner)
    return owners


def _one_of(
    holders: list[int], seen: dict[int, int], alone: dict[int, int], naming: Naming, reading: Reading
) -> int | None:
    """Choose among actors that share a name."""
    if len(holders) <= 1:
        return holders[0] if holders else None
    known = [i for i in holders if i in seen]
    if len(known) == 1:
        return known[0]
    usual = [i for i in known if alone.get(i)]
    others_near = [i for i in known if i not in usual and naming.start - seen[i] < 300]
    return usual[0] if len(usual) == 1 and not others_near else None


def _finished(drafts: list[_Draft], owners: list[int | None], reading: Reading) -> tuple[list[Actor], list[int | None]]:
    order = sorted((d.namings[0].start, i) for i, d in enumerate(drafts) if d.namings)
    place = {i: n for n, (_, i) in enumerate(order)}
    actors = [_actor(drafts[i], reading) for _, i in order]
    return actors, [None if o is None else place[o] for o in owners]


def _actor(draft: _Draft, reading: Reading) -> Actor:
    fullest = next((n for n in draft.namings if n.tokens == draft.tokens), draft.namings[0])
    roles = tuple({r.start: r for n in draft.namings for r in n.roles}.values())
    return Actor(
        name=" ".join(reading.text[fullest.start : fullest.end].split()),
        kind=_kind(draft, roles),
        roles=tuple(dict.fromkeys(r.text for r in roles)),
        mentions=tuple(reading.article.evidence(n.start, n.end) for n in draft.namings),
        forms=frozenset(draft.forms),
        described=roles,
        gender=_gender(roles),
    )


def _kind(draft: _Draft, roles: Sequence[Role]) -> ActorKind:
    text = draft.tokens
    if any(t in ORGANISATION for t in text) or (len(text) == 1 and draft.namings[0].end - draft.namings[0].start < 2):
        return "organisation"
    if roles or (len(text) > 1 and not draft.is_body and any(len(n.tokens) == 1 for n in draft.namings)):
        return "person"
    return "unknown"


def _gender(roles: Sequence[Role]) -> Gender:
    nouns = {r.noun for r in roles}
    if nouns & FEMALE:
        return "" if nouns & MALE else "f"
    return "m" if nouns & MALE else ""
