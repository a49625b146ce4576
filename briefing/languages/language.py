"""What the library knows of a language, as the rules ask for it.

A field that a language does not need, or for which nothing is known, stays at its default, and the rule that asks for
it says nothing; `docs/languages.md` shows which those are. Words are folded by the rules as they fold the text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal, NamedTuple, TypeAlias

from briefing.languages.notation import Entries, listed

Kind: TypeAlias = Literal["say", "adding", "hold", "noun", "according", "after"]
"""What a cue is: a finite verb of saying; a participle whose subject is that of the sentence ("adding"); a finite verb
of wanting or holding a view; a noun of saying; a phrase before the source ("according to") or after it ("zufolge")."""
Cues: TypeAlias = Mapping[str, tuple[tuple[tuple[str, ...], Kind], ...]]
Words: TypeAlias = frozenset[str]
_NONE: Words = frozenset()


def cues(**lists: str) -> Cues:
    """Index lists of cues by their first word: the words after it and their kind, the longest first."""
    index: dict[str, list[tuple[tuple[str, ...], Kind]]] = {}
    for kind, text in lists.items():
        for form in sorted(listed(text)):
            first, *rest = form.split()
            index.setdefault(first, []).append((tuple(rest), kind))  # type: ignore[arg-type]
    return {first: tuple(sorted(found, key=lambda c: -len(c[0]))) for first, found in index.items()}


@dataclass(frozen=True, kw_only=True, eq=False)
class Script:
    """How a language is written.

    Attributes:
        unspaced: without spaces between words.
        caseless: without capitals, so that none tells a name.
        nouns_capitalised: with a capital for every noun.
        elides: with articles that lose their vowel before a name ("l'Italie").
        suffixes: with endings behind an apostrophe ("Ankara'da").
        apostrophe: what it is inside a word: a "letter" ("O'Neill"), or what stands "between" two ("l'accord").
    """

    unspaced: bool = False
    caseless: bool = False
    nouns_capitalised: bool = False
    elides: bool = False
    suffixes: bool = False
    apostrophe: Literal["letter", "between"] = "letter"


@dataclass(frozen=True, kw_only=True, eq=False)
class Morphology:
    """What is taken off a word before it is compared.

    Attributes:
        suffixes: endings of nouns and verbs, by which content words are stemmed.
        longest_stem: how many letters of a word are compared at most; 0 for all.
        stem: a way of its own to take endings off a folded word.
        parts: a way of its own to take a folded word apart.
        past: common verbs of the past that have no ending of it.
        prefixes: what is written onto the beginning of a word, the longest first.
    """

    suffixes: Words = _NONE
    longest_stem: int = 0
    stem: Callable[[str], str] | None = None
    parts: Callable[[str], list[str]] | None = None
    past: Words = _NONE
    prefixes: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, eq=False)
class FunctionWords:
    """The small words.

    Attributes:
        empty: words that say nothing of their own, and are not compared; in unspaced scripts single characters.
        opening: words that have a capital only at the beginning of a sentence, and open no name.
        accented_is: what "è" or "é" alone is compared as: without its accent it would be "and".
        known: articles of somebody already told of.
        several: articles of several.
        definite: articles and possessives that open a description of somebody known.
        indefinite: articles that open a description of somebody new.
        links: words that go on with a role after its noun ("of the ministry", "who").
        genitives: those of them that say of what or of whom.
        pronouns: of the third person: `m` and `f` where they stand for one person, `any` where they may stand for more.
    """

    empty: Words = _NONE
    opening: Words = _NONE
    accented_is: str = ""
    known: Words = _NONE
    several: Words = _NONE
    definite: Words = _NONE
    indefinite: Words = _NONE
    links: Words = _NONE
    genitives: Words = _NONE
    pronouns: Entries = field(default_factory=dict)

    @cached_property
    def articles(self) -> Words:
        """What opens a description."""
        return self.definite | self.indefinite


@dataclass(frozen=True, kw_only=True, eq=False)
class PlainSpeech:
    """What a sentence has that plainly says that somebody says something: closed lists, and all else is in doubt.

    Attributes:
        verbs: in the forms of a fact, verbs whose clause or quotation is what their subject puts forward as so.
        perfect: what may stand before such a verb and leaves it a fact that something was said.
        joins: conjunctions that may open such a sentence, or join a second verb of the same subject.
        before_times: what may stand before the name of a day, a month or the like, or the number of a year.
        settings: where something is surely said in earnest, as a regular expression.
        beside: what may stand in such a sentence where words are not parted, as a regular expression.
    """

    verbs: Words = _NONE
    perfect: Words = _NONE
    joins: Words = _NONE
    before_times: Words = _NONE
    settings: str = ""
    beside: str = ""


@dataclass(frozen=True, kw_only=True, eq=False)
class Speech:
    """The words that say who says or holds what, and the small words around them, folded to lower case.

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
        verb_last: whether a clause may well end with an auxiliary, or with a word that also is a preposition.
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
        stances: what a verb tells about the stance of its subject: how its forms begin; `.` ends a whole form.
        plain: what plainly says that somebody says something.
        ahead: what speaks of the future, as a regular expression.
        back: what speaks of the past, as a regular expression.
    """

    cues: Cues = field(default_factory=dict)
    order: Literal["svo", "vso", "sov"] = "svo"
    that: Words = _NONE
    indirect: Words = _NONE
    joins: tuple[str, ...] = ()
    subordinators: Words = _NONE
    contrasts: Words = _NONE
    relatives: Words = _NONE
    prepositions: Words = _NONE
    auxiliaries: Words = _NONE
    adverbs: Words = _NONE
    passives: Words = _NONE
    by: Words = _NONE
    determiners: Words = _NONE
    possessives: Words = _NONE
    pronouns: Words = _NONE
    many: Words = _NONE
    first_persons: Words = _NONE
    participles: Words = _NONE
    perfect: Words = _NONE
    ambiguous: Words = _NONE
    singular: Words = _NONE
    articles: Words = _NONE
    indefinite: Words = _NONE
    compounds: bool = False
    inverts: bool = False
    inflects: bool = False
    verb_last: bool = False
    drops: bool = False
    relational: Words = _NONE
    clitics: Words = _NONE
    forward: Words = _NONE
    telling: Words = _NONE
    addressing: Words = _NONE
    clausal: Words = _NONE
    beside: Words = _NONE
    proclitics: tuple[str, ...] = ()
    times: Words = _NONE
    stances: Entries = field(default_factory=dict)
    plain: PlainSpeech = PlainSpeech()
    ahead: str = ""
    back: str = ""

    def __bool__(self) -> bool:
        """Whether the clauses of the language can be read: Chinese and Japanese have ways of their own."""
        return bool(self.cues)

    @cached_property
    def circumstances(self) -> Words:
        """Words that open a circumstance, which is no subject: "In …", "When …", "Meanwhile", "Monday"."""
        return self.prepositions | self.subordinators | self.adverbs | self.times

    @cached_property
    def persons(self) -> Words:
        """All pronouns that can be a subject."""
        return self.pronouns | self.first_persons

    @cached_property
    def parting(self) -> Words:
        """Words that part a noun phrase from what follows it."""
        return self.subordinators | self.relatives

    @cached_property
    def details(self) -> Words:
        """Words that open a detail inside a noun phrase, so that its head ends before them."""
        return self.prepositions | self.relatives

    @cached_property
    def appositives(self) -> Words:
        """Words that open an apposition or another insertion between commas."""
        return self.details | self.determiners | self.possessives | self.subordinators | self.adverbs

    @cached_property
    def preludes(self) -> Words:
        """Words before a subject that do not belong to it: "But also …"."""
        return self.adverbs | frozenset(self.joins)

    @cached_property
    def owning(self) -> Words:
        """What stands before a noun: determiners, prepositions, possessives."""
        return self.determiners | self.prepositions | self.possessives | frozenset({"'s", "'"})

    @cached_property
    def before_verbs(self) -> Words:
        """What may stand before a plain form of a verb, plural nouns aside."""
        parts = self.relatives | self.subordinators | self.that | self.persons | self.indefinite | frozenset(self.joins)
        return self.verbal | parts

    @cached_property
    def verbal(self) -> Words:
        """What stands before a verb: auxiliaries, pronouns, adverbs."""
        return self.auxiliaries | self.pronouns | self.adverbs | frozenset({"to"})


@dataclass(frozen=True, kw_only=True, eq=False)
class Negation:
    """How a language says no; verbs in one form each where the stem is regular, in several where it is not.

    Attributes:
        direct: words that negate what follows them.
        wide: words that negate the clause they stand in, wherever they stand (nobody, no, never).
        verbs: verbs that negate their complement ("refused to").
        after: whether a wide negation stands after its verb ("ne soutient pas").
    """

    direct: Words = _NONE
    wide: Words = _NONE
    verbs: Words = _NONE
    after: bool = False


@dataclass(frozen=True, kw_only=True, eq=False)
class Rounding:
    """Words that put the exact number below a round one, above it or about there, behind it the words "after"."""

    below: tuple[str, ...] = ()
    above: tuple[str, ...] = ()
    around: tuple[str, ...] = ()
    below_after: tuple[str, ...] = ()
    above_after: tuple[str, ...] = ()
    around_after: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, eq=False)
class Numbers:
    """Number words by their value, and how numbers are written.

    Attributes:
        one: forms of "one" that may be an article.
        cardinals: the others, as far as they are not put together.
        scales: what multiplies ("hundred", "million").
        plural_scales: what multiplies, in the plural ("hundreds of").
        ordinals: "first" and so on.
        fractions: by what they divide by.
        half: what adds one half to what stands before it.
        vague: "dozens", by what they are at least.
        collective: "dozen", "score".
        several: words that count without a number.
        join: "and" between number words.
        parts: by what they are worth, the parts of a number in one word that are no word by themselves: `x100`
            multiplies, `&` joins.
        one_word_ordinal: how an ordinal in one word ends, as a regular expression.
        weak: number words that also mean something else.
        ranges: what may stand between the two ends of a range.
        rounding: words that round a number.
        comma_decimals: whether 2.500,75 is written, not 2,500.75.
        either_thousands: whether one separator before three digits is always that of thousands.
        bare_scales: whether a hundred or a thousand needs no "one" before it.
        one_word: whether numbers are written in one word, or "and" onto the next one.
        joins_hundreds: whether "and" joins only behind a hundred or more.
        vigesimal: whether eighty is four twenties.
        ones_first: whether the ones stand before the tens, and a half behind what it halves.
        dotted_ordinals: whether "3." is the third.
        year_named: whether a year goes with the word for it.
    """

    one: Words = _NONE
    cardinals: Entries = field(default_factory=dict)
    scales: Entries = field(default_factory=dict)
    plural_scales: Entries = field(default_factory=dict)
    ordinals: Entries = field(default_factory=dict)
    fractions: Entries = field(default_factory=dict)
    half: Words = _NONE
    vague: Entries = field(default_factory=dict)
    collective: Entries = field(default_factory=dict)
    several: Words = _NONE
    join: Words = _NONE
    parts: Entries = field(default_factory=dict)
    one_word_ordinal: str = ""
    weak: Words = _NONE
    ranges: Words = _NONE
    rounding: Rounding = Rounding()
    comma_decimals: bool = False
    either_thousands: bool = False
    bare_scales: bool = False
    one_word: bool = False
    joins_hundreds: bool = False
    vigesimal: bool = False
    ones_first: bool = False
    dotted_ordinals: bool = False
    year_named: bool = False


@dataclass(frozen=True, kw_only=True, eq=False)
class Units:
    """Units of measure by their code, and words that may stand between a number and its unit."""

    words: Entries = field(default_factory=dict)
    between: Words = _NONE


@dataclass(frozen=True, kw_only=True, eq=False)
class Times:
    """Words of dates and times.

    Attributes:
        months: by their number.
        weekdays: from 0 for Monday.
        words: the others by what they say, as `checks.dates.date_words.TimeWord` has it.
        decade_endings: what makes a decade of the figures before it.
        decade_word: what makes a decade of the figures behind it.
        counted_in: whether "in two weeks" has the same word as "in May".
        looked_into: whether time words need not begin a word.
        postpositional: whether "since" and the like stand behind the time.
        before_is_ago: whether one word is "ago" and "before": vor zwei Wochen, vor Dienstag.
    """

    months: Entries = field(default_factory=dict)
    weekdays: Entries = field(default_factory=dict)
    words: Entries = field(default_factory=dict)
    decade_endings: Words = _NONE
    decade_word: str = ""
    counted_in: bool = False
    looked_into: bool = False
    postpositional: bool = False
    before_is_ago: bool = False


class Told(NamedTuple):
    """A name that something tells: its place, and the place of the words that say what somebody is, where they do."""

    start: int
    end: int
    role: tuple[int, int] | None


@dataclass(frozen=True, kw_only=True, eq=False)
class Names:
    """What tells names, and those without one.

    Attributes:
        particles: small words inside a name.
        endings: case endings that a name may take.
        calendar: days and months where they have a capital.
        roles: nouns of an office, an occupation or a relation, and forms of address, as they stand beside a name.
        role_tails: the last parts of compounds that are roles.
        role_stems: roles without their ending.
        role_ending: how many letters such an ending may have.
        role_last: whether a role stands before the name, its noun last ("Kremlin spokesman").
        bare_genitive: whether the genitive behind a noun needs no preposition, and a vowel may go with an ending.
        surname: how surnames end, as a regular expression.
        strangers: whether a name that an article does not have is told by the verb beside it.
        plural_endings: how words end that are several people rather than a name.
        no_verbs: how words end that are no verb of saying beside a name.
        verbs_first: how verbs end that stand before a name, as a regular expression.
        where: prepositions that say where, for nothing else tells a place from somebody.
        of_places: how adjectives of places and their people end.
        adjectives: how an adjective before a role ends; empty where it may end in anything.
        groups: words for people who act or suffer together, as they stand in a sentence.
        individuals: words for one whom a story may not name.
        told: yields the names of a text that something beside them tells, where no capital does.
        shortens: whether a name is the short form of a full one.
        describes: whether a description surely is of people or of a body.
        forms: yields how a name may stand in a text, as regular expressions.
        given: given names of a script without capitals.
        common: words, or characters of words, that are nobody's name, in a script without capitals.
        inflected: what stands behind the stem of a verb or an adjective, and never behind a name.
        plural: the ending that makes several of a role.
        singular_only: roles of which there is no plural, or whose plural means something else.
    """

    particles: Words = _NONE
    endings: Words = _NONE
    calendar: Words = _NONE
    roles: Words = _NONE
    role_tails: tuple[str, ...] = ()
    role_stems: Words = _NONE
    role_ending: int = 0
    role_last: bool = False
    bare_genitive: bool = False
    surname: str = ""
    strangers: bool = False
    plural_endings: tuple[str, ...] = ()
    no_verbs: tuple[str, ...] = ()
    verbs_first: str = ""
    where: Words = _NONE
    of_places: Words = _NONE
    adjectives: tuple[str, ...] = ()
    groups: Words = _NONE
    individuals: Words = _NONE
    told: Callable[[str], Iterator[Told]] | None = None
    shortens: Callable[[str, str], bool] | None = None
    describes: Callable[[str], bool] | None = None
    forms: Callable[[str], Iterator[str]] | None = None
    given: Words = _NONE
    common: Words = _NONE
    inflected: str = ""
    plural: str = ""
    singular_only: Words = _NONE


@dataclass(frozen=True, kw_only=True, eq=False)
class Quotations:
    """What stands beside quotation marks, as regular expressions.

    Attributes:
        saying: verbs of saying, and nouns and prepositions that do their work.
        mentioning: what stands before a name, a title or a word that is only mentioned.
        negation: what negates or makes conditional.
    """

    saying: str = ""
    mentioning: str = ""
    negation: str = ""


@dataclass(frozen=True, kw_only=True, eq=False)
class Questions:
    """How a question begins, and how an article says that something is open.

    Attributes:
        opening: what a question without its mark begins with; in unspaced scripts signs anywhere in it.
        asking: what a question about something left open begins with, as a regular expression. Forms of the past ("Was
            the cause clear?") are left out, and "Is it": with them a small model asks whether it is open, not what is.
        left_open: what says that something is not known or not decided, as a regular expression.
    """

    opening: tuple[str, ...] = ()
    asking: str = ""
    left_open: str = ""


@dataclass(frozen=True, kw_only=True, eq=False)
class Language:
    """A language.

    Attributes:
        code: ISO 639-1.
        name: in English.
        list_comma: what parts the members of a list.
        closely_read: whether the rules apply that are written for this language alone, with its words in them: what a
            headline says of whom, who acts in a sentence, where a clause has its verb.
        absent: paths of the tables that the language does not need, or that nobody has written yet.
    """

    code: str = "und"
    name: str = ""
    list_comma: str = ", "
    closely_read: bool = False
    absent: str = ""
    script: Script = Script()
    morphology: Morphology = Morphology()
    function_words: FunctionWords = FunctionWords()
    speech: Speech = Speech()
    negation: Negation = Negation()
    numbers: Numbers = Numbers()
    units: Units = Units()
    times: Times = Times()
    names: Names = Names()
    quotations: Quotations = Quotations()
    questions: Questions = Questions()
