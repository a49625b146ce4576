"""The tables of the languages: nothing stray in them, nothing twice, nothing on both sides, nothing missing unsaid."""

from __future__ import annotations

import ast
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

import briefing.languages
from briefing.languages import CODES, Language, language_of
from briefing.languages.notation import entries, fold_word, in_order
from briefing.languages.shared import people
from briefing.text.content_words import folded_words

ROOT = Path(briefing.languages.__file__).parent
DOCS = Path(__file__).parents[2] / "docs" / "languages.md"
WORD = re.compile(r"\w+(?:['’ -]\w+)*['’]?")
MARKS = {
    "speech.joins": "&",
    "speech.cues": "'",
    "speech.auxiliaries": "'",
    "speech.passives": "'",
    "speech.pronouns": "-",
    "speech.stances": ".",
    "units.words": "%$€£°/.",
    "units.between": ".'",
    "times.words": ".,'()/،，、（）-",
}
"""Fields whose words have marks, and which."""
SCRIPTS = {
    **dict.fromkeys(("ru", "uk"), ("CYRILLIC",)),
    "ar": ("ARABIC",),
    "zh": ("CJK",),
    "ja": ("CJK", "HIRAGANA", "KATAKANA"),
}
FOREIGN = {"ru": "іїєґ", "uk": "ыэъё", "de": "ñçåø", "es": "ßçäåø", "it": "ßñäåø", "fr": "ßñäåø"}
OPPOSED = (
    ("negation.direct", "negation.wide"),
    ("function_words.definite", "function_words.indefinite"),
    ("numbers.rounding.below", "numbers.rounding.above", "numbers.rounding.around"),
    ("numbers.rounding.below_after", "numbers.rounding.above_after", "numbers.rounding.around_after"),
    ("speech.relatives", "speech.pronouns"),
)
NO_TABLES = ("absent", "code", "name", "list_comma", "apostrophe")
ONE_MEANING = ("speech.stances", "units.words", "times.words", "times.months", "times.weekdays", "numbers.cardinals")


def leaves(table: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    for field in fields(table):
        value = getattr(table, field.name)
        if is_dataclass(value):
            yield from leaves(value, f"{path}{field.name}.")
        elif (
            not isinstance(value, bool | int)
            and not callable(value)
            and value is not None
            and field.name not in NO_TABLES
        ):
            yield path + field.name, value


def words_in(value: Any) -> list[str]:
    if isinstance(value, str):
        return []
    if isinstance(value, Mapping):
        if any(isinstance(words, str) for words in value.values()):
            return [*value, *value.values()]
        return [w if isinstance(w, str) else " ".join((key, *w[0])) for key, words in value.items() for w in words]
    return list(value)


def field_of(language: Language, path: str) -> Any:
    value: Any = language
    for part in path.split("."):
        value = getattr(value, part)
    return value


FIELDS = [(code, path) for code in CODES for path, _ in leaves(language_of(code))]


@pytest.mark.parametrize(("code", "path"), FIELDS)
def test_words_are_words_in_the_script_of_the_language(code: str, path: str) -> None:
    """No quotation mark that a line break left, no letter of a neighbour."""
    scripts = SCRIPTS.get(code, ("LATIN",))
    for word in words_in(field_of(language_of(code), path)):
        bare = word.strip(MARKS.get(path, "")).translate(str.maketrans("", "", MARKS.get(path, "")))
        assert not bare.strip() or WORD.fullmatch(" ".join(bare.split())), word
        assert not re.search(r"[\"“”„«»;]", word), word
        letters = [char for char in word if char.isalpha()]
        assert all(unicodedata.name(char).startswith(scripts) for char in letters), word
        assert not set(word.casefold()) & set(FOREIGN.get(code, "")), word


def lists_of(module: Path) -> Iterator[tuple[int, list[str]]]:
    """The lists as they are written in a module, for a set would hide what is there twice."""
    for node in ast.walk(ast.parse(module.read_text())):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        written = [n.value for n in (*node.args[:1], *(k.value for k in node.keywords)) if isinstance(n, ast.Constant)]
        texts = [text for text in written if isinstance(text, str)]
        if node.func.id in ("listed", "_listed", "_folded", "in_order", "cues"):
            yield from ((node.lineno, [*in_order(text)]) for text in texts)
        elif node.func.id == "entries":
            yield from ((node.lineno, [w for words in entries(t, "x,y").values() for w in words]) for t in texts)


@pytest.mark.parametrize("module", sorted(ROOT.glob("**/*.py")), ids=lambda path: path.stem)
def test_nothing_is_listed_twice(module: Path) -> None:
    """In one list, or under two keys of one table, where only the last one would hold."""
    for line, words in lists_of(module):
        assert not [word for word, times in Counter(words).items() if times > 1], f"{module.name}:{line}"


@pytest.mark.parametrize("code", CODES)
def test_nothing_is_on_both_sides(code: str) -> None:
    """What means one thing does not mean its opposite."""
    language = language_of(code)
    for sides in OPPOSED:
        for one, other in combinations(sides, 2):
            both = folded(one, language) & folded(other, language)
            assert not both, f"{one} and {other}: {both}"
    for path in ONE_MEANING:
        found = [word for words in field_of(language, path).values() for word in words]
        assert len(found) == len(set(found)), path


def folded(path: str, language: Language) -> frozenset[str]:
    return folded_words(frozenset(words_in(field_of(language, path))), language.code)


def test_no_given_name_and_no_title_is_of_both_sexes() -> None:
    """Names that are have a list of their own."""
    assert not people.GIVEN_MALE & people.GIVEN_FEMALE
    assert not people.MALE & people.FEMALE


@pytest.mark.parametrize("code", CODES)
def test_the_verbs_of_saying_agree(code: str) -> None:
    """What plainly says that somebody says something is a cue."""
    speech = language_of(code).speech
    if speech:
        known = {" ".join((first, *rest)) for first, cues in speech.cues.items() for rest, _ in cues}
        assert not {fold_word(verb, code) for verb in speech.plain.verbs} - known


@pytest.mark.parametrize("code", CODES)
def test_a_table_is_filled_or_declared_absent(code: str) -> None:
    """So that whoever wants to mend a language sees what it lacks."""
    language = language_of(code)
    assert language.code == code
    assert {path for path, value in leaves(language) if not value} == {*language.absent.split()}


def test_the_docs_say_what_is_absent() -> None:
    """The table in docs/languages.md is that of the data."""
    rows = re.findall(r"^\| `([\w.]+)` \| ([^|]*) \|$", DOCS.read_text(), re.MULTILINE)
    lacking = {path: " ".join(c for c in CODES if path in language_of(c).absent.split()) for _, path in FIELDS}
    assert dict(rows) == {path: codes or "none" for path, codes in lacking.items()}
