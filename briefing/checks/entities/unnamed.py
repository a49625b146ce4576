"""Those whom an article describes without a name, and what a title says of somebody: acts, is acted on, aside. Pure."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cache
from itertools import groupby, takewhile
from typing import Final, Literal, NamedTuple

from briefing.checks.document import Document, once
from briefing.checks.entities.caseless import says_who
from briefing.checks.entities.names import has_label, is_function, opening, title_of
from briefing.checks.entities.roles import says
from briefing.languages import is_people, is_role, language_of, plural_roles
from briefing.languages.notation import listed
from briefing.languages.shared.bodies import ORGANISATION
from briefing.languages.shared.people import GROUP_NAMES, LEADING_MODIFIERS
from briefing.text.words import bare_words

GROUPS: Final = 2
"""How many groups or people without a name are offered."""
FEW: Final = 6
"""A longer description begins with an article or a name, or is a piece of a clause."""
_BEFORE: Final = 60
"""How many code points before the noun a description may begin."""
_POSSESSIVE: Final = re.compile(r"['’].*")
_STOP_INSIDE: Final = re.compile(r"\b(?!(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Prof)\b)\w{2,}[.!?] ")
_NOBODY: Final = frozenset(
    {"it", "he", "she", "they", "we", "i", "you", "this", "that", "there", "who", "one", "others"}
)
_PREPOSITIONS: Final = frozenset({"of", "for", "in", "at", "from", "on", "with", "who", "that", "to", "by", "about"})
_SPELT: Final = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_NUMBERS: Final = "|".join(_SPELT[1:]) + "|a dozen|dozens of|hundreds of|thousands of"
_COUNTED: Final = (
    r"(?:(?:[Aa]t least|[Mm]ore than|[Uu]p to|[Aa]bout|[Nn]early) )?"
    rf"(?:(?P<count>\d+(?:,\d{{3}})*|(?i:{_NUMBERS}|several|some|many|a|an|the)) )?(?:[A-Z][\w'’-]+ )?"
)
_COUNT: Final = rf"\d+|{'|'.join(_SPELT)}"
_BEFELL: Final = "dead|die|died|killed|shot|hurt|injured|wounded|missing|trapped|arrested|charged|rescued|stabbed|drown"
_COUNTED_ALONE: Final = re.compile(
    rf"\b(?P<count>{_COUNT}) (?:are |were |feared |reported )?(?:{_BEFELL})\b"
    rf"|\b(?:kill|injure|wound)(?:s|d|ed|ing)? (?:at least )?(?P<after>{_COUNT})$",
    re.IGNORECASE,
)
_NAMED: Final = r"(?:named|identified)"
_LISTED: Final = re.compile(rf"[^.]{{0,40}}\b{_NAMED} as (?=[A-Z])")
BODIES: Final = listed("board cabinet committee council court government jury ministry parliament")
"""What acts in a story without a name, and is no name of somebody: "the council"."""
_BODIES: Final = ORGANISATION - listed(
    "act electric energy hall herald house international journal kingdom library motors national news post program"
    " project records states street studios systems technologies times tower"
)


class Group(NamedTuple):
    """People, or one of them, whom an article describes and does not name.

    Attributes:
        noun: what they are, in lower case: "fans".
        name: the words of the article: "At least seven passengers".
        start: where these begin.
        place: where the title describes them; None where only the lead does.
        central: whether the title is about them, or the lead says what they do.
        named: whether the title says that they are named, as "Last victims named" does.
    """

    noun: str
    name: str
    start: int
    place: int | None
    central: bool
    named: bool


@once
def described(document: Document) -> tuple[Group, ...]:
    """Return those whom the title describes without a name, or who act in the first sentence.

    Args:
        document: the article.
    """
    pattern = _group_pattern(document.language)
    if pattern is None:
        return ()
    title = title_of(document)
    titled = {match["noun"].casefold(): match for match in reversed([*pattern.finditer(title)])}
    counted = _COUNTED_ALONE.search(title) if language_of(document.language).closely_read else None
    found: dict[str, Group] = {}
    for match in _matches(pattern, None if counted else titled.keys(), document):
        noun = match["noun"].casefold()
        place = titled[noun].start("noun") if noun in titled else _counts(match, counted, document)
        if noun not in found and (place is not None or _leads(match, document)):
            found[noun] = _group(match, place, document)
    first = sorted(found.values(), key=lambda group: (group.place is None, not group.central, group.start))
    return tuple(first[:GROUPS])


def _group(match: re.Match[str], place: int | None, document: Document) -> Group:
    title, noun = title_of(document), match["noun"].casefold()
    end = (place or 0) + len(noun)
    there = language_of(document.language).closely_read and place is not None and title[place:end].casefold() == noun
    aside = there and is_aside(title, place or 0, end)
    named = re.search(rf"\b{noun}\b(?: \w+)? {_NAMED}\b|\bnames? (?:[\w-]+ ){{0,4}}{noun}\b", title, re.IGNORECASE)
    listed = named or _LISTED.match(document.text, match.end())
    words = match[0].split()
    plain = words[_is_placed(words) :]
    return Group(noun, " ".join(plain), match.start(), place, central=not aside, named=listed is not None)


def _is_placed(words: Sequence[str]) -> bool:
    """Whether the word with a capital before a noun is a preposition: "For women"."""
    return len(words) == 2 and words[0][0].isupper() and words[0].casefold() in PLACED


def _leads(match: re.Match[str], document: Document) -> bool:
    """Whether somebody described acts in the first sentence of the lead, and does more than to tell of it."""
    if match.start() >= max((s.end for s in opening(document)[:1]), default=0):
        return False
    if not language_of(document.language).closely_read:
        return True
    return acts(document.text, *match.span()) and not says_so(document.text, *match.span())


def _counts(match: re.Match[str], counted: re.Match[str] | None, document: Document) -> int | None:
    """Return where the title counts those of whom the text says what they are: "Five shot", "five people were"."""
    if counted is None or not match["count"] or not acts(document.text, *match.span()):
        return None
    count = counted["count"] or counted["after"]
    return counted.start() if _number(match["count"]) == _number(count) else None


def _number(word: str) -> str:
    low = word.casefold()
    return str(_SPELT.index(low) + 1) if low in _SPELT else low


def _matches(pattern: re.Pattern[str], titled: Collection[str] | None, document: Document) -> Iterator[re.Match[str]]:
    """Yield where the text describes people; in English, where most words are none, only those that count.

    These are the ones of the first sentence, and further on what the title has; with None for that, all.
    """
    if not language_of(document.language).closely_read:
        yield from pattern.finditer(document.text)
        return
    end = max((s.end for s in opening(document)[:1]), default=0)
    nouns = _english()
    for word in document.words:
        noun = _POSSESSIVE.sub("", word.text.casefold())
        if noun in (nouns if titled is None or word.start < end else titled):
            near = pattern.finditer(document.text, max(0, word.start - _BEFORE), word.start + len(noun))
            yield from (match for match in near if match.start("noun") == word.start)


@cache
def _english() -> frozenset[str]:
    return language_of("en").names.groups | language_of("en").names.individuals | BODIES | plural_roles("en")


@cache
def _group_pattern(language: str) -> re.Pattern[str] | None:
    nouns = _english() if language_of(language).closely_read else language_of(language).names.groups
    if not nouns:
        return None
    listed = "|".join(_by_letter(nouns))
    if language_of(language).script.unspaced:
        return re.compile(rf"(?P<noun>{listed})")
    before = _COUNTED if language_of(language).closely_read else ""
    case = "" if language_of(language).script.nouns_capitalised else "(?i:"
    return re.compile(rf"(?<!\w){before}(?P<noun>{case}{listed}{')' if case else ''})(?![\w-])")


def _by_letter(nouns: Collection[str]) -> Iterator[str]:
    """Yield the patterns of nouns by their first letters, the longest first: quicker than to try them all."""
    ordered = sorted(nouns, key=lambda noun: (noun[0], -len(noun), noun))
    for letter, same in groupby(ordered, key=lambda noun: noun[0]):
        yield f"{re.escape(letter)}(?:{'|'.join(re.escape(noun[1:]) for noun in same)})"


# ------------------------------------------------------------------------------------------- what words describe


def describes_people(words: str, language: str) -> bool:
    """Whether the words are people by what they are, or a name that the article has once, and no piece of a clause."""
    parts = bare_words(words, language)
    if not parts or _is_piece(parts, words, language) or has_label(words):
        return False
    if language_of(language).script.caseless:
        return says_who(words, language)
    if not language_of(language).closely_read:
        return any(is_people(part, language) for part in parts) or not any(
            part[0].islower() or part[0].isdigit() for part in parts
        )
    head = _head(parts, language)
    if is_people(head, language) or head.casefold() in (_BODIES if head.islower() else ORGANISATION):
        return True
    return len(parts) > 1 and all(part[0].isupper() for part in parts)


def kind_described(words: str, language: str) -> Literal["person", "group"] | None:
    """What a description is of: one person, or several; None where its words do not tell.

    Args:
        words: a description without a name, "a spokesman for the ministry".
        language: ISO 639-1 code.
    """
    parts = bare_words(words, language)
    telling = [_head(parts, language)] if language_of(language).closely_read else parts
    people = next((part for part in telling if is_people(part, language)), None)
    if people is None:
        return None
    one = is_role(people.casefold(), language) or people.casefold() in language_of("en").names.individuals
    return "person" if one and people not in language_of(language).names.groups else "group"


def _head(parts: Sequence[str], language: str) -> str:
    """Return the noun of an English description: the last word before a preposition, or before a name."""
    head = list(takewhile(lambda part: part not in _PREPOSITIONS, parts))
    while len(head) > 1 and head[-1][0].isupper() and not is_people(head[-1], language):
        head.pop()
    return head[-1] if head else ""


def _is_piece(parts: Sequence[str], words: str, language: str) -> bool:
    """Whether the words are no description: a sentence ends in them, a clause goes on behind them, or "it" begins."""
    if parts[0].casefold() in _NOBODY or _STOP_INSIDE.search(words):
        return True
    cut = len(parts) > 1 and is_function(parts[-1], language)
    return cut or (len(parts) > FEW and parts[0].islower() and not is_function(parts[0], language))


_CLAUSE: Final = re.compile(r"[:;,!?()“”\"–—|]|\s-+\s|(?<=\w\w)[.](?=\s|$)")
_IN_PLACE: Final = re.compile(r"\b(?:in|from|of|at|near|outside) (?:the )?(?:[A-Z][\w’'-]* ?)+, $")
_APPOSITION: Final = re.compile(r",(?: \d{1,3},)?(?: [^,;:.“”\"]{1,80},)?")
_OTHERS: Final = re.compile(r",? and (?:[A-Z][\w'’.-]*|the|his|her|their|its)(?: [A-Z][\w'’.-]*){0,4}")
PLACED: Final = listed(
    "about above across against amid among around at before behind below beside despite down for from in inside into"
    " like near of off on onto outside over past regarding through to toward towards under until upon via without"
    " within"
)
"""English prepositions."""
_DETERMINERS: Final = listed("the his her its their this that these those a an")
_ARTICLED: Final = (PLACED | _DETERMINERS) - {"to"}
_ATTACKS: Final = listed("ambush assault attack attacks bombing bombings offensive raid raids strike strikes takeover")
_STATES: Final = listed("cast cut dead felt fled hit hurt let missing put quit safe set shut split spread")
_AUXILIARIES: Final = listed(
    "am are be been being can could did do does had has have is may might must shall should was were will would isn't"
    " aren't wasn't weren't won't can't couldn't doesn't didn't don't hasn't haven't hadn't wouldn't shouldn't"
)
_ADVERBS: Final = listed("also even finally just later never not now once only still then")
_TELLS: Final = re.compile(
    r"(?:,[^,]{1,80},)? (\w+)(?: (?:reporters|in a statement|on \w+|\w+day))?[,.]?(?=\s[A-Z]|\s*$|[.,])"
)
_GROUPS: Final = re.compile(r"[^s]s$")
_OWN: Final = listed("administration brothers camp campaign clan dynasty families family foundation sisters")
"""Nouns of what acts for somebody, or is his: "the Lund campaign", "the Tarn family"."""


def is_aside(text: str, start: int, end: int, *, capitals: bool = False) -> bool:
    """Whether a title names somebody only in passing: of another, where or against whom it is, before another noun.

    Args:
        text: the title.
        start: where the name begins.
        end: where it ends, without a possessive.
        capitals: whether every word of the title has a capital.
    """
    if re.match(r"['’](?:s\b)? ?\w|['’]s\b|-\w", text[end:]) or text[:start].endswith("-"):
        return True
    clause = _CLAUSE.split(text[:start])[-1]
    before = bare_words(clause, "en")
    after = _words_after(text, end)
    placed = _governor(before, capitals=capitals)
    if after and after[0].casefold() in _ATTACKS and placed in ("", "in", "after"):
        return False
    if placed in PLACED or _is_embedded(before, capitals=capitals):
        return True
    if not belongs(text, start, end):
        return False
    opens = not text[:start].strip() and any(_is_verb(word) for word in after[1:])  # "Norvane plan angers fans"
    return not opens or is_people(after[0].casefold(), "en")


def belongs(text: str, start: int, end: int) -> bool:
    """Whether a name stands before a noun that is about something else: "the Lund election", "Norvane fans"."""
    return _is_modifier(text[start:end], _words_after(text, end))


def is_subject(text: str, start: int, end: int, *, capitals: bool = False) -> bool:
    """Whether a title says what somebody does: "Ada Lund narrowly wins", "Ada Lund to leave".

    Args:
        text: the title.
        start: where the name begins.
        end: where it ends, without a possessive.
        capitals: whether every word of the title has a capital.
    """
    if is_aside(text, start, end, capitals=capitals) or not text[end : end + 1].isspace():
        return False
    words = (w for w in _words_after(text, end) if w.casefold() not in _ADVERBS and not w.endswith("ly"))
    word = next(words, "").casefold()
    return word == "to" or says(word, "en") or _is_verb(word)


def acts(text: str, start: int, end: int) -> bool:
    """Whether a sentence says what somebody does or says: a verb stands behind the name, or behind its apposition.

    Args:
        text: the text.
        start: where the name begins.
        end: where it ends, without a possessive.
    """
    before = text[max(0, start - 80) : start]
    first = bare_words(text[start:end], "en")[:1]
    opens = any(word[0].isupper() and is_function(word, "en") for word in first)  # "Five people were hurt"
    placed = _governor(bare_words(_CLAUSE.split(before)[-1], "en"), capitals=False) in PLACED
    if (placed and not opens) or _IN_PLACE.search(before):
        return False
    after = text[end : end + 240]
    for skipped in (_APPOSITION, _OTHERS):
        match = skipped.match(after)
        after = after[match.end() :] if match else after
    words = bare_words(after[:40], "en")
    if not words or not after.startswith(" "):
        return False
    word = next((w for w in words if w.casefold() not in _ADVERBS and not w.endswith("ly")), words[0])
    return word.islower() and (_is_predicate(word) or _governs(words))


def says_so(text: str, start: int, end: int) -> bool:
    """Whether somebody is named only as one who tells of it: "…, Ada Lund said", "told reporters", "said Ada Lund"."""
    before = [w for w in bare_words(text[max(0, start - 60) : start], "en") if not is_role(w.casefold(), "en")]
    if before and says(before[-1], "en"):
        return True
    match = _TELLS.match(text, end)
    return match is not None and says(match[1], "en")


def _words_after(text: str, end: int) -> list[str]:
    return bare_words(_CLAUSE.split(text[end:])[0], "en")


def _governor(before: list[str], *, capitals: bool) -> str:
    """Return the preposition that a name's phrase depends on, passing over "the", "outgoing President"; else ""."""
    for place in range(len(before) - 1, max(-1, len(before) - 7), -1):
        low = before[place].casefold()
        if low in PLACED:
            return low
        named = before[place][0].isupper() and not capitals
        described = low in _DETERMINERS or low in LEADING_MODIFIERS or is_role(low, "en")
        beside = place and before[place - 1].casefold() in _ARTICLED and not _is_verb(low)
        if not (named or described or beside):
            return ""
    return ""


def _is_embedded(before: list[str], *, capitals: bool) -> bool:
    """Whether a name is the object of what is only a purpose or a means: "lands to meet X", "hopes of beating X"."""
    words = [w for w in before if w.casefold() not in _DETERMINERS]
    while words and is_role(words[-1].casefold(), "en"):
        words.pop()
    if len(words) < 3:
        return False
    main, last, verb = words[-3:]
    if last.casefold() == "to":  # "plans to meet X" is what it plans
        return not _is_verb(main) and any(_is_verb(word) for word in words[:-3])
    return verb.endswith("ing") and verb not in LEADING_MODIFIERS and (capitals or main[0].islower())


def _is_modifier(name: str, after: list[str]) -> bool:
    """Whether a name stands before a noun that it belongs to: "the Lund election", "Norvane fans"."""
    if not after or not after[0][0].isalpha():
        return False
    word = after[0].casefold()
    if word in _OWN:
        return False
    if word in language_of("en").function_words.opening or word in _AUXILIARIES or word in _ADVERBS or _is_verb(word):
        return is_people(word, "en")
    return is_people(word, "en") or not (_GROUPS.search(name) or name.casefold() in GROUP_NAMES)


def _is_verb(word: str) -> bool:
    """Whether an English word of a headline is a verb by its form, or one of the words for what befell somebody."""
    low = word.casefold()
    if is_people(low, "en"):
        return False
    return _is_state(low) or low in _AUXILIARIES or low.endswith(("ed", "ing")) or _GROUPS.search(low) is not None


def _governs(words: list[str]) -> bool:
    """Whether words behind a name are a verb of the present and the beginning of its object: "faces the voters"."""
    if len(words) < 2 or words[0] in language_of("en").function_words.opening:
        return False
    return _GROUPS.search(words[0]) is not None and words[1] in _DETERMINERS


def _is_predicate(word: str) -> bool:
    low = word.casefold()
    if low == "according":
        return False
    return low in _AUXILIARIES or _is_state(low) or low in ("who", "which") or low.endswith("ed") or says(word, "en")


def _is_state(word: str) -> bool:
    return word in _STATES or word in language_of("en").morphology.past
