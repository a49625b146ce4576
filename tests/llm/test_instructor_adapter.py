"""A bad shape is asked for again, once."""

from __future__ import annotations

import logging
import traceback

import pytest

from briefing import errors
from briefing.provenance import Usage
from tests.llm.fake_endpoint import (
    BAD,
    GOOD,
    STORY,
    STRICT,
    VALUE,
    Asked,
    completion,
    refusal,
)


def test_a_bad_shape_is_asked_for_once_more() -> None:
    """The re-ask shows the model its answer and what is wrong with it, under the same strict schema."""
    asked = Asked(completion(BAD), completion())
    answer = asked.ask()
    assert (answer.value, answer.attempts) == (VALUE, 2)
    assert answer.usage == asked.model.usage == Usage(input=20, cached=8, output=10)
    first, second = asked.fake.bodies
    assert second["response_format"] == STRICT
    assert second["messages"][:2] == first["messages"]
    assert second["messages"][2] == {"role": "assistant", "content": BAD}
    assert second["messages"][3] == {
        "role": "user",
        "content": "Correct your JSON ONLY RESPONSE, based on the following errors:\n1 validation error for Sailing\n"
        "stance\n  Input should be 'sails' or 'stays' [type=literal_error, input_value='swims', input_type=str]",
    }
    assert {k: v for k, v in second.items() if k != "messages"} == {k: v for k, v in first.items() if k != "messages"}
    assert asked.heard.heard("retry") == ["the sailing: the answer has the wrong shape, asking again"]


@pytest.mark.parametrize("text", ["", "Sure! The ferry stays.", GOOD[:20], None])
def test_what_is_no_json_is_a_bad_shape(text: str | None) -> None:
    """Nothing at all, chat, and a piece of JSON."""
    assert Asked(completion(text), completion()).ask().value == VALUE


def test_a_shape_that_stays_bad_is_an_invalid_output_error() -> None:
    """One re-ask and no more; usage and attempts count both."""
    asked = Asked(completion(BAD))
    error = asked.fails(errors.InvalidOutputError)
    assert len(asked.fake.requests) == 2
    assert (error.model, error.attempts, error.usage) == ("gpu.test/tern-70b", 2, Usage(input=20, cached=8, output=10))
    assert "stance Input should be 'sails' or 'stays'" in str(error)


def test_a_bad_shape_that_holds_the_article_is_not_shown(caplog: pytest.LogCaptureFixture) -> None:
    """Neither our error, nor what lies behind it, nor instructor's log repeats the answer."""
    caplog.set_level(logging.DEBUG)
    logging.getLogger("openai").setLevel(logging.INFO)
    error = Asked(completion(f'{{"day": 3, "stance": "{STORY}"}}')).fails(errors.InvalidOutputError)
    assert "Ines Kolb" not in "".join(traceback.format_exception(error))
    assert "Ines Kolb" not in caplog.text


def test_a_line_that_breaks_at_the_re_ask_is_tried_again() -> None:
    """Each fault has its own cure, one inside the other."""
    asked = Asked(completion(BAD), refusal(503), completion())
    answer = asked.ask()
    assert (answer.value, answer.attempts) == (VALUE, 3)
    assert asked.fake.bodies[1] == asked.fake.bodies[2]


def test_a_line_that_stays_broken_at_the_re_ask_is_our_error() -> None:
    """What instructor wraps is unwrapped."""
    error = Asked(completion(BAD), refusal(503, "busy"), attempts=2).fails(errors.ModelUnavailableError)
    assert error.attempts == 3
    assert type(error.__cause__).__module__.startswith("openai")
