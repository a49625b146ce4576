"""The actors of an article: the places that name somebody, gathered into one actor each."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Literal, NamedTuple, TypeAlias

from briefing.article import Evidence
from briefing.checks.document import Document
from briefing.checks.entities.names import same_word, stems, title_of
from briefing.checks.entities.roles import Naming, Role
from briefing.languages import language_of
from briefing.languages.notation import listed
from briefing.languages.shared.bodies import ORGANISATION, PLACE_STARTS, SUFFIXES, same_country
from briefing.languages.shared.people import FEMALE, GIVEN, HONORIFICS, MALE

ActorKind: TypeAlias = Literal["person", "organisation", "unknown"]
Gender: TypeAlias = Literal["f", "m", ""]

_LINKS = listed("de del di du da do des dos das della dei degli delle")
_NONE: Mapping[str, str] = MappingProxyType({})
_IN_CAPITALS = re.compile(r"\b[A-Z]{3,8}\b")
_EARLY = 3  # so often a surname alone before a full name is no slip
_FAR = 250  # code points after which somebody named in full is no longer the last one thought of


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


class _Draft:
    """An actor in the making."""

    def __init__(self, tokens: tuple[str, ...], *, is_body: bool) -> None:
        self.tokens = tokens
        self.namings: list[Naming] = []
        self.forms: set[tuple[str, ...]] = {tokens}
        self.is_body = is_body

    def is_named_by(self, token: str, language: str, *, by_surname: bool) -> bool:
        """Whether a single word names it: a person's surname or given name, a one-word name."""
        if (token,) in self.forms:
            return True
        if self.is_body or (not by_surname and (token in HONORIFICS or same_country(token))):
            return False
        return any(same_word(token, t, language) for t in (self.tokens[-1:] if by_surname else self.tokens))


class Drafts:
    """The actors in the making, found by the words of their names."""

    def __init__(self, language: str, described: Collection[tuple[str, ...]]) -> None:
        """Begin with nobody.

        Args:
            language: the article's language.
            described: the names beside which a role stands: they are somebody's, whatever their words.
        """
        self.language = language
        self._described = described
        self.drafts: list[_Draft] = []
        self._by_stem: dict[str, list[int]] = {}

    def near(self, token: str) -> Iterable[int]:
        """Return the actors with a form of a word in their names."""
        return dict.fromkeys(i for stem in stems(token, self.language) for i in self._by_stem.get(stem, ()))

    def add(self, tokens: tuple[str, ...], acronyms: Mapping[str, str] = _NONE, acronym: str | None = None) -> None:
        """Begin an actor, unless the name is a shorter one of somebody there.

        Args:
            tokens: the name.
            acronyms: the acronyms that the article uses, by their letters.
            acronym: the one that the article gives with the name.
        """
        for i in self.near(tokens[-1]):
            full = self.drafts[i].tokens
            if shortens(tokens, full, self.language) or ends(tokens, full, self.language):
                self.drafts[i].forms.add(tokens)
                return
        draft = _Draft(tokens, is_body=_is_body(tokens) and tokens not in self._described)
        for token in tokens:
            self._index(token)
        for short in [acronym] if acronym else _short_forms(draft, acronyms):
            draft.forms.add((short,))
            self._index(short)
        self.drafts.append(draft)

    def _index(self, token: str) -> None:
        for stem in stems(token, self.language):
            self._by_stem.setdefault(stem, []).append(len(self.drafts))

    def holders(self, token: str) -> list[int]:
        """Return the actors a single word may name: by surname, else by given name."""
        near = self.near(token)
        by_surname = [i for i in near if self.drafts[i].is_named_by(token, self.language, by_surname=True)]
        return by_surname or [i for i in near if self.drafts[i].is_named_by(token, self.language, by_surname=False)]


def _is_body(tokens: tuple[str, ...]) -> bool:
    """Whether the words of a name are those of an organisation or a place, which no single one of them names."""
    if any(t in ORGANISATION or t in ("of", "for", "and", "&") for t in tokens) or tokens[0] in PLACE_STARTS:
        return True
    return tokens[0] not in GIVEN and any(t in _LINKS for t in tokens[1:-1])


def _short_forms(draft: _Draft, acronyms: Mapping[str, str]) -> list[str]:
    """Return the acronym of a body that the article uses, and a company's name without its legal form."""
    content = [t for t in draft.tokens if t not in language_of("en").names.particles and t != "and"]
    initials = "".join(t[0] for t in content)
    found = [acronyms[initials]] if initials in acronyms and (draft.is_body or len(content) > 2) else []
    return [*found, draft.tokens[0]] if draft.tokens[-1] in SUFFIXES and len(draft.tokens) == 2 else found


def shortens(tokens: tuple[str, ...], full: tuple[str, ...], language: str) -> bool:
    """Whether a name of several words is a fuller one with middle names or initials left out."""
    if len(tokens) < 2 or not same_word(tokens[-1], full[-1], language) or not _alike(tokens[0], full[0], language):
        return False
    rest = iter(full)
    return all(any(_alike(t, f, language) for f in rest) for t in tokens)


def ends(tokens: tuple[str, ...], full: tuple[str, ...], language: str) -> bool:
    """Whether a name of several words is the end of a fuller one: a surname of several words, "von der Leyen"."""
    tail = full[-len(tokens) :]
    return 1 < len(tokens) < len(full) and all(same_word(a, b, language) for a, b in zip(tokens, tail, strict=True))


def _alike(one: str, other: str, language: str) -> bool:
    if same_word(one, other, language):
        return True
    initial, whole = sorted((one, other), key=len)
    return len(initial) == 2 and initial[1] == "." and whole[0] == initial[0]


def gather(namings: Sequence[Naming], document: Document) -> tuple[list[Actor], list[int | None]]:
    """Gather places into actors.

    Returns:
        The actors in the order of their first mention, and for each place the index of its actor; None where a
        surname is shared and the place does not say whose it is.
    """
    drafts = Drafts(document.language, {n.tokens for n in namings if n.roles})
    acronyms = _acronyms_in_title(document) | _acronyms(namings, document.text)
    given = {n.tokens: n.acronym for n in namings if n.acronym}
    for tokens in sorted(dict.fromkeys(n.tokens for n in namings if len(n.tokens) > 1), key=len, reverse=True):
        drafts.add(tokens, acronyms, given.get(tokens))
    for tokens in dict.fromkeys(n.tokens for n in namings if len(n.tokens) == 1):
        if not drafts.holders(tokens[0]):
            drafts.add(tokens)
    owners = _Owners(drafts, namings, _apart(namings, drafts)).all()
    for naming, owner in zip(namings, owners, strict=True):
        if owner is not None:
            drafts.drafts[owner].namings.append(naming)
            drafts.drafts[owner].forms.add(naming.tokens)
    order = sorted((d.namings[0].start, i) for i, d in enumerate(drafts.drafts) if d.namings)
    place = {i: n for n, (_, i) in enumerate(order)}
    return [_actor(drafts.drafts[i], document) for _, i in order], [None if o is None else place[o] for o in owners]


def _acronyms(namings: Sequence[Naming], text: str) -> dict[str, str]:
    """Return the one-word names in capitals, by their letters in lower case, as they are compared."""
    single = (n for n in namings if len(n.tokens) == 1 and text[n.start : n.end].isupper())
    return {n.tokens[0].replace(".", ""): n.tokens[0] for n in single}


def _acronyms_in_title(document: Document) -> dict[str, str]:
    """Return the words in capitals of a title that is not all in capitals, in the same way."""
    title = title_of(document)
    letters = [] if title.isupper() else _IN_CAPITALS.findall(title)
    return {word.casefold(): word.casefold() for word in letters}


def _apart(namings: Sequence[Naming], drafts: Drafts) -> dict[str, int]:
    """Begin an actor for each surname that is somebody else's than of the one named in full, and return them.

    Somebody well known goes by title and surname alone, "President Brandt", before "the first lady, Ada Brandt" is
    named: the surname stands some times before the full name, with another title than that.
    """
    apart: dict[str, int] = {}
    for token in dict.fromkeys(n.tokens[0] for n in namings if len(n.tokens) == 1):
        holders = drafts.holders(token)
        full = drafts.drafts[holders[0]]
        alone = [n for n in namings if n.tokens == (token,)]
        if len(holders) > 1 or full.is_body or len(alone) < _EARLY:
            continue
        whole = [n for n in namings if len(n.tokens) > 1 and n.tokens in full.forms]
        early = [n for n in alone if whole and n.start < whole[0].start]
        told = _nouns(early)
        if len(early) >= _EARLY and told and _nouns(whole) and not told & _nouns(whole):
            drafts.drafts.append(_Draft((token,), is_body=False))
            apart[token] = len(drafts.drafts) - 1
    return apart


def _nouns(namings: Iterable[Naming]) -> set[str]:
    return {role.noun for naming in namings for role in naming.roles}


class _Owners:
    """Says whose each place is, reading from the beginning."""

    def __init__(self, drafts: Drafts, namings: Sequence[Naming], apart: Mapping[str, int]) -> None:
        self._drafts, self._namings, self._apart = drafts, namings, apart
        self._whole = {form: i for i, d in enumerate(drafts.drafts) for form in d.forms}
        self._named: dict[int, int] = {}  # actor → where it was last named in full
        self._alone: dict[int, int] = {}  # actor → how often one word stood for it

    def all(self) -> list[int | None]:
        found: list[int | None] = []
        described = 0  # up to where the words describe the one named before
        for naming in self._namings:
            if len(naming.tokens) > 1:
                owner = self._whole.get(naming.tokens)
                if owner is not None and naming.start >= described:
                    self._named[owner] = naming.start
            else:
                owner = self._by_one_word(naming)
                if owner is not None:
                    self._alone[owner] = self._alone.get(owner, 0) + 1
            for role in naming.roles:
                if role.start > naming.start:
                    described = max(described, role.end)
            found.append(owner)
        return found

    def _by_one_word(self, naming: Naming) -> int | None:
        """Choose among those who share a surname: the one it is used for, or the last one named in full."""
        holders = self._drafts.holders(naming.tokens[0])
        if naming.tokens[0] in self._apart and _gender(naming.roles) != "f":
            return self._apart[naming.tokens[0]]
        if len(holders) <= 1:
            return holders[0] if holders else None
        known = sorted((i for i in holders if i in self._named), key=self._named.__getitem__, reverse=True)
        if len(known) < 2:
            return known[0] if known else None
        usual = [i for i in known if self._alone.get(i)]
        latest, other = known[0], known[1]
        if usual and latest not in usual:
            return usual[0] if len(usual) == 1 and naming.start - self._named[latest] > _FAR else None
        if len(usual) == 1 or self._named[latest] - self._named[other] > _FAR:
            return latest
        return None


def _actor(draft: _Draft, document: Document) -> Actor:
    inflected = bool(language_of(document.language).names.endings)  # the shortest form is the one without a case ending
    fullest = max(draft.namings, key=lambda n: _fullness(n, inflected=inflected))
    roles = tuple({r.start: r for n in draft.namings for r in n.roles}.values())
    return Actor(
        name=" ".join(document.text[fullest.start : fullest.end].split()),
        kind=_kind(draft, roles, document),
        roles=tuple(dict.fromkeys(r.text for r in roles)),
        mentions=tuple(document.article.evidence(n.start, n.end) for n in draft.namings),
        forms=frozenset(draft.forms),
        described=roles,
        gender=_gender(roles),
    )


def _fullness(naming: Naming, *, inflected: bool) -> tuple[int, int, int, int]:
    """By how much a naming is the one to call somebody by; without spaces a short one has as many words."""
    length = (naming.end - naming.start) * naming.is_person
    return len(naming.tokens), -sum(map(len, naming.tokens)) * inflected, length, -naming.start


def _kind(draft: _Draft, roles: Sequence[Role], document: Document) -> ActorKind:
    if any(t in ORGANISATION or t == "and" for t in draft.tokens) or any(n.acronym for n in draft.namings):
        return "organisation"
    if roles or any(n.is_person for n in draft.namings):
        return "person"
    if draft.is_body or len(draft.tokens) == 1:
        return "unknown"
    if any(document.text.endswith(("the ", "The "), 0, n.start) for n in draft.namings if len(n.tokens) > 1):
        return "unknown"
    alone = any(len(n.tokens) == 1 for n in draft.namings)
    speaks = any(n.speaks for n in draft.namings)
    return "person" if draft.tokens[0] in GIVEN or (alone and speaks) else "unknown"


def _gender(roles: Sequence[Role]) -> Gender:
    nouns = {re.split(r"[ -]", r.noun)[-1] for r in roles}
    if nouns & FEMALE:
        return "" if nouns & MALE else "f"
    return "m" if nouns & MALE else ""
