"""The words that say who says or holds what: verbs, nouns and phrases by language, and the small words around them.

A form is written out or made of a stem and its endings, folded to lower case. Bases of English verbs are conjugated
here, so that the lists stay readable.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property
from importlib import import_module
from typing import Final, Literal, TypeAlias

Kind: TypeAlias = Literal["say", "adding", "hold", "noun", "according", "after"]
"""What a cue is: a finite verb of saying; a participle whose subject is that of the sentence ("adding"); a finite verb
of wanting or holding a view; a noun of saying; a phrase before the holder ("according to") or after it ("zufolge")."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Words:
    """What the rules know of one language, each entry folded to lower case.

    Attributes:
        cues: by first word, the phrases that begin with it (the words after the first) and their kind, longest first.
        order: where the verb stands: "svo", "vso" (Arabic) or "sov" (Turkish).
        that: words that open what is said ("that", "dass").
        indirect: those of them that open a question, and belong to what is said ("whether").
        joins: conjunctions that open another clause or phrase, "and" first among them.
        subordinators: words that open a subordinate clause, relative pronouns aside.
        contrasts: those of them that set one statement beside another ("while").
        relatives: relative pronouns.
        prepositions: words that open a phrase that says where, when or of what.
        auxiliaries: verbs and particles that may stand between the subject and the verb.
        adverbs: words to be skipped between subject and verb.
        passives: forms of "be" that make a participle after them passive.
        by: words before the one who acts in a passive sentence.
        determiners: articles and the like that open a noun phrase.
        possessives: "his" and the like.
        pronouns: personal pronouns of the third person that can be the subject.
        many: those of them that mean several, or no person.
        first_persons: the pronouns of the others, who are not named.
        participles: cues that take their subject from an auxiliary further left ("gesagt").
        perfect: the auxiliaries of those participles.
        ambiguous: cues that may as well be nouns ("support").
        singular: words before a single thing, behind which a plain form is a noun ("one protest").
        articles: those determiners that never stand alone ("a", "every").
        indefinite: words that open a description of somebody not named so far ("some", "a").
        compounds: whether a name may stand before the noun that it describes ("a Times survey").
        inverts: whether the subject may follow any verb.
        inflects: whether names have cases, so that one in the genitive only describes.
        drops: whether a subject that is known may be left out.
        relational: nouns whose genitive is somebody else ("spokesman" of …).
        clitics: pronouns that look like articles and stand before a verb (Spanish "la apoya").
        forward: verbs of saying that never stand before their subject ("shows").
        telling: verbs that name first to whom something is said ("told").
        addressing: those, and verbs that may do so ("warned").
        clausal: verbs that say something only before a clause or a quotation ("maintained").
        beside: cues that stand only between what is said and who says it (German "so").
        proclitics: letters written together with the word after them (Arabic "and").
        times: names of days and months and the like, which say nothing about who.
    """

    cues: dict[str, tuple[tuple[tuple[str, ...], Kind], ...]]
    order: Literal["svo", "vso", "sov"] = "svo"
    that: frozenset[str] = frozenset()
    indirect: frozenset[str] = frozenset()
    joins: tuple[str, ...] = ()
    subordinators: frozenset[str] = frozenset()
    contrasts: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
    adverbs: frozenset[str] = frozenset()
    passives: frozenset[str] = frozenset()
    by: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    possessives: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    many: frozenset[str] = frozenset()
    first_persons: frozenset[str] = frozenset()
    participles: frozenset[str] = frozenset()
    perfect: frozenset[str] = frozenset()
    ambiguous: frozenset[str] = frozenset()
    singular: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    indefinite: frozenset[str] = frozenset()
    compounds: bool = False
    inverts: bool = False
    inflects: bool = False
    drops: bool = False
    relational: frozenset[str] = frozenset()
    clitics: frozenset[str] = frozenset()
    forward: frozenset[str] = frozenset()
    telling: frozenset[str] = frozenset()
    addressing: frozenset[str] = frozenset()
    clausal: frozenset[str] = frozenset()
    beside: frozenset[str] = frozenset()
    proclitics: tuple[str, ...] = ()
    times: frozenset[str] = frozenset()

    @cached_property
    def circumstances(self) -> frozenset[str]:
        """Words that open a circumstance, which is no subject: "In …", "When …", "Meanwhile", "Monday"."""
        return self.prepositions | self.subordinators | self.adverbs | self.times

    @cached_property
    def persons(self) -> frozenset[str]:
        """All pronouns that can be a subject."""
        return self.pronouns | self.first_persons

    @cached_property
    def parting(self) -> frozenset[str]:
        """Words that part a noun phrase from what follows it."""
        return self.subordinators | self.relatives

    @cached_property
    def details(self) -> frozenset[str]:
        """Words that open a detail inside a noun phrase, so that its head ends before them."""
        return self.prepositions | self.relatives

    @cached_property
    def appositives(self) -> frozenset[str]:
        """Words that open an apposition or another insertion between commas."""
        return self.details | self.determiners | self.possessives | self.subordinators | self.adverbs

    @cached_property
    def preludes(self) -> frozenset[str]:
        """Words before a subject that do not belong to it: "But also …"."""
        return self.adverbs | frozenset(self.joins)

    @cached_property
    def owning(self) -> frozenset[str]:
        """What stands before a noun: determiners, prepositions, possessives."""
        return self.determiners | self.prepositions | self.possessives | frozenset({"'s", "'"})

    @cached_property
    def before_verbs(self) -> frozenset[str]:
        """What may stand before a plain form of a verb, plural nouns aside."""
        parts = self.relatives | self.subordinators | self.that | self.persons | self.indefinite | frozenset(self.joins)
        return self.verbal | parts

    @cached_property
    def verbal(self) -> frozenset[str]:
        """What stands before a verb: auxiliaries, pronouns, adverbs."""
        return self.auxiliaries | self.pronouns | self.adverbs | frozenset({"to"})


def words(text: str) -> frozenset[str]:
    """Split a list written as text; `stem:a,b,` gives the stem with each ending."""
    return frozenset(form for item in text.split() for form in _forms(item))


def _forms(item: str) -> list[str]:
    stem, colon, endings = item.partition(":")
    return [stem + ending for ending in endings.split(",")] if colon else [item.replace("_", " ")]


def cues(**lists: str) -> dict[str, tuple[tuple[tuple[str, ...], Kind], ...]]:
    """Index lists of cues by their first word; a phrase is written with `_` between its words."""
    index: dict[str, list[tuple[tuple[str, ...], Kind]]] = {}
    for kind, text in lists.items():
        for form in sorted(words(text)):
            first, *rest = form.split()
            index.setdefault(first, []).append((tuple(rest), kind))  # type: ignore[arg-type]
    return {first: tuple(sorted(found, key=lambda c: -len(c[0]))) for first, found in index.items()}


_MODULES: Final[dict[str, str]] = {
    "ar": "arabic", "de": "german", "en": "english", "es": "spanish", "fr": "french", "it": "italian",
    "pt": "portuguese", "ru": "russian", "tr": "turkish", "uk": "ukrainian",
}  # fmt: skip


@cache
def words_of(language: str) -> Words | None:
    """The words of a language, or None where this library has none; only those asked for are read."""
    if language not in _MODULES:
        return None
    known: Words = import_module(f"briefing.languages.{_MODULES[language]}").WORDS
    return known
