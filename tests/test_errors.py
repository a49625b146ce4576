"""The error tree."""

from __future__ import annotations

import inspect
import pickle

import pytest

from briefing import errors
from briefing.errors import BriefingError, GroundingError, InputError, ModelError
from briefing.provenance import Usage
from tests.briefs import brief

ALL: list[type[Exception]] = [
    kind for _, kind in inspect.getmembers(errors, inspect.isclass) if issubclass(kind, Exception)
]
OF_MODELS = [kind for kind in ALL if issubclass(kind, ModelError)]


def test_all_errors_are_in_one_tree_and_drawn() -> None:
    """The docstring names every class of the tree."""
    assert all(issubclass(kind, BriefingError) and kind.__name__ in str(errors.__doc__) for kind in ALL)


def test_exit_codes_are_those_of_the_table() -> None:
    """Input and set-up 2, the deadline 124, everything else 1."""
    codes = {kind.__name__: kind.exit_code for kind in ALL if issubclass(kind, BriefingError)}
    assert {name for name, code in codes.items() if code == 2} == {"InputError", "ConfigError"}
    assert {name for name, code in codes.items() if code == 124} == {"DeadlineError"}
    assert set(codes.values()) == {1, 2, 124}


def test_bad_input_is_a_value_error_too() -> None:
    """Code that expects a ValueError gets one."""
    assert issubclass(InputError, ValueError)


@pytest.mark.parametrize("kind", OF_MODELS)
def test_a_model_error_keeps_its_facts_when_pickled(kind: type[ModelError]) -> None:
    """Model, attempts and usage cross a process."""
    error = kind("no answer", model="local/x", attempts=3, usage=Usage(input=5))
    copy = pickle.loads(pickle.dumps(error))
    assert (type(copy), str(copy), copy.model, copy.attempts, copy.usage) == (
        kind,
        "no answer",
        "local/x",
        3,
        Usage(input=5),
    )


def test_a_grounding_error_carries_the_brief_when_pickled() -> None:
    """The brief comes along."""
    error = GroundingError("one statement failed", brief())
    assert pickle.loads(pickle.dumps(error)).brief == error.brief


def test_other_errors_can_be_pickled() -> None:
    """The message stays."""
    assert str(pickle.loads(pickle.dumps(InputError("empty")))) == "empty"
