"""Tables of cases as data: those of `tests/checks/test_questions.py` are in `tests/data/checks/questions.json`.

A table has the name of its test, and each row begins a line. What fails is named by its "id", else by file and line. A
column that a row leaves out is None there; one that the test does not ask for, as "why", is for the reader alone. A
list within a value is a tuple, as in a list of pairs.
"""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import pytest

Test = TypeVar("Test", bound=Callable[..., None])
DATA = Path(__file__).parent / "data"


def table(*names: str) -> Callable[[Test], Test]:
    """Run a test on each row of its own table, or of the tables with these names."""

    def run_on_each(test: Test) -> Test:
        of = inspect.getfile(test)
        found = [row for name in names or [test.__name__.removeprefix("test_")] for row in rows(of, name)]
        columns = {column for row in found for column in row}
        arguments = [name for name in inspect.signature(test).parameters if name in columns]
        values = [pytest.param(*(row.get(name) for name in arguments), id=row["id"]) for row in found]
        pytest.mark.parametrize(arguments, values)(test)  # marks the function itself
        return test

    return run_on_each


def rows(test_file: str, name: str) -> list[dict[str, Any]]:
    """The rows of a table beside the tests of a file."""
    path = DATA / Path(test_file).relative_to(DATA.parent).with_suffix(".json")
    return _tables(path.with_name(path.name.removeprefix("test_")))[name]


@cache
def _tables(path: Path) -> dict[str, list[dict[str, Any]]]:
    text = path.read_text(encoding="utf-8")
    lines = iter([number for number, line in enumerate(text.splitlines(), 1) if number > 1 and line.startswith("{")])
    tables: dict[str, list[dict[str, Any]]] = json.loads(text)
    return {name: list(_with_ids(table, path, lines)) for name, table in tables.items()}


def _with_ids(table: list[dict[str, Any]], path: Path, lines: Iterator[int]) -> Iterator[dict[str, Any]]:
    for row, line in zip(table, lines, strict=False):
        yield {"id": f"{path.name}:{line}"} | {name: _value(value) for name, value in row.items()}


def _value(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _inner(part) for name, part in value.items()}
    return [_inner(part) for part in value] if isinstance(value, list) else value


def _inner(value: Any) -> Any:
    return tuple(map(_inner, value)) if isinstance(value, list) else value
