"""What is read from a completion, wherever an endpoint puts it and whatever it puts around it. All are hand-made."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest
from openai.types.chat import ChatCompletion

from briefing import errors
from briefing.llm.error_mapping import NotAnAnswerError, map_error, words_of
from briefing.llm.responses import answer_in, checked, cut_thinking, refusal_of, text_of, usage_of
from briefing.provenance import Usage
from tests.llm.fake_endpoint import (
    BAD,
    GOOD,
    PRICED,
    VALUE,
    Asked,
    completion,
)

THOUGHT = '<think>\nThe ferry stays, so {"day": "Friday"} is wrong.\n</think>\n'


def made(message: Any = None, finish: str | None = "stop", **fields: Any) -> Any:
    """Make a completion as the SDK does of whatever JSON comes: unchecked."""
    choices = [{"index": 0, "finish_reason": finish, "message": message}]
    return ChatCompletion.construct(**{"id": "c", "choices": choices, **fields})


def said(**message: Any) -> Any:
    return made({"role": "assistant", **message})


# ------------------------------------------------------------------------------------------- around the answer


@pytest.mark.parametrize(
    "text",
    [
        GOOD,
        f"  \n{GOOD}\n ",
        "\ufeff" + GOOD,
        THOUGHT + GOOD,
        THOUGHT.replace("think>", "thinking>") + GOOD,
        "so it stays.\n</think>\n" + GOOD,
        f"```json\n{GOOD}\n```",
        f"```\n{GOOD}\n```",
        f"{THOUGHT}```json\n{GOOD}\n```\n",
        f"Here is the answer you asked for:\n\n{GOOD}",
        f"{GOOD}\n\nLet me know if {{anything}} is missing.",
        f"{GOOD}<|im_end|>",
        f"{GOOD}```",
    ],
)
def test_one_object_is_found_whatever_is_around_it(text: str) -> None:
    """Thoughts, code fences, prose, marks at either end."""
    assert answer_in(text) == GOOD


@pytest.mark.parametrize(
    "text",
    [
        f"{GOOD}\n{BAD}",
        f"Either {GOOD} or {BAD}.",
        'Of it: {"who": [{"name": "Ines Kolb"}], "wh',
        'Of it: [{"name": "Ines Kolb"}, {"na',
        'Of it: [{"name": "Ines Kolb"}, and',
        "Of it: " + '{"a":' * 5000,
        "[" * 5000,
        "The ferry stays.",
        "",
    ],
)
def test_two_objects_or_a_part_of_one_are_no_answer(text: str) -> None:
    """A piece of what was cut would read as a whole that is nearly empty; it is left as it is, and is a bad shape."""
    assert answer_in(text) == text


def test_what_a_model_thought_is_not_its_answer() -> None:
    """A block that was not closed holds no answer, even if there is one in it."""
    assert answer_in(f"<think>perhaps {GOOD}") == ""
    assert answer_in(f"<think>perhaps {BAD}</think>The ferry stays.") == "The ferry stays."


def test_a_mark_of_thoughts_in_an_answer_is_a_part_of_it() -> None:
    """What is JSON as it stands is not looked into."""
    text = '{"day": "a </think> b", "stance": "stays"}'
    assert answer_in(text) == text


# ------------------------------------------------------------------------------------------- where it lies


@pytest.mark.parametrize(
    "message",
    [
        {"content": GOOD},
        {"content": [{"type": "text", "text": GOOD}]},
        {"content": [{"type": "thinking", "thinking": "…"}, {"type": "text", "text": GOOD[:9]}, {"text": GOOD[9:]}]},
        {"content": None, "tool_calls": [{"function": {"name": "x", "arguments": GOOD}}]},
        {"content": "", "tool_calls": [{"function": {"name": "x", "arguments": ""}}], "reasoning": GOOD},
        {"content": "", "reasoning_content": GOOD},
        {"content": None, "reasoning_content": "", "reasoning": GOOD},
        {"content": GOOD, "reasoning_content": BAD},
    ],
)
def test_an_answer_is_read_where_it_lies(message: dict[str, Any]) -> None:
    """A text, a list of parts, a tool call, or the thoughts where nothing else was said."""
    assert text_of(checked(said(**message))) == GOOD


def test_parts_may_be_objects() -> None:
    """Other clients make objects of them."""
    completion = said(content="")
    completion.choices[0].message.content = [type("Part", (), {"text": GOOD})(), type("Other", (), {})()]
    assert text_of(completion) == GOOD


@pytest.mark.parametrize("thoughts", ["The ferry stays.", f"{GOOD} or {BAD}", 3, None])
def test_thoughts_without_an_answer_are_none(thoughts: Any) -> None:
    """Prose, two drafts, or nothing that could be read."""
    assert text_of(said(content=None, reasoning_content=thoughts)) == ""


def test_thoughts_that_were_cut_hold_no_answer() -> None:
    """A draft of it may be in them."""
    assert text_of(made({"content": "", "reasoning_content": GOOD}, finish="length")) == ""


@pytest.mark.parametrize(
    "completion",
    [
        "<html>Sign in</html>",
        None,
        ChatCompletion.construct(id="c"),
        ChatCompletion.construct(id="c", choices=[]),
        ChatCompletion.construct(id="c", choices=None),
        ChatCompletion.construct(id="c", choices=[{}]),
        ChatCompletion.construct(id="c", choices=["odd"]),
        ChatCompletion.construct(id="c", choices={"0": {}}),
        made(None),
        said(content=None, tool_calls=[{}]),
        said(content=None, tool_calls=[{"function": None}]),
        said(content="", tool_calls=[{"function": {"arguments": None}}]),
        said(content="", tool_calls="odd"),
        said(content="", tool_calls=3),
    ],
)
def test_what_holds_no_answer_is_said_to_be_none(completion: Any) -> None:
    """Never an AttributeError, whatever is missing; reading it all the same gives nothing."""
    with pytest.raises(NotAnAnswerError):
        checked(completion)
    assert text_of(completion) == ""
    assert not cut_thinking(completion)


def test_a_tool_call_that_calls_nothing_is_left_out() -> None:
    """What was said beside it counts, and so does a sound call."""
    beside = checked(said(content=GOOD, tool_calls=[{}]))
    assert (beside.choices[0].message.tool_calls, text_of(beside)) == (None, GOOD)
    sound = checked(said(content=None, tool_calls=[{}, {"function": {"name": "x", "arguments": GOOD}}]))
    assert text_of(sound) == GOOD


def test_an_error_in_the_clothes_of_a_success_keeps_its_words_and_status() -> None:
    """So that a refusal of a setting is learned from there too."""
    with pytest.raises(NotAnAnswerError) as caught:
        checked(ChatCompletion.construct(error={"message": "no seed", "code": 400}))
    assert words_of(caught.value) == "no seed"
    assert not map_error(caught.value).retryable
    with pytest.raises(NotAnAnswerError) as caught:
        checked(ChatCompletion.construct(error={"message": "away", "code": "oops"}))
    assert map_error(caught.value).retryable


@pytest.mark.parametrize("completion", [made(None, finish="length"), made({"role": "assistant"}, finish="length")])
def test_a_choice_that_was_cut_before_its_message_was_thought(completion: Any) -> None:
    """Some endpoints leave the message out then."""
    assert checked(completion) is completion
    assert (text_of(completion), refusal_of(completion), cut_thinking(completion)) == ("", None, True)


def test_a_refusal_may_have_no_reason_to_end() -> None:
    """Nor need it be a text."""
    completion = said(content="", refusal={"reason": "no"})
    del completion.choices[0].finish_reason
    assert refusal_of(completion) == "{'reason': 'no'}"
    completion.choices[0].message.refusal = None
    assert refusal_of(completion) is None


# ------------------------------------------------------------------------------------------- cut while thinking


@pytest.mark.parametrize(
    ("message", "usage", "thinking"),
    [
        ({"content": ""}, {}, True),
        ({"content": None}, None, True),
        ({"content": "\n\n"}, {}, True),
        ({"content": "\n" * 64}, {}, False),
        ({"content": '{"day": "Thu'}, {}, False),
        ({"content": "<think>Let me see: the ferry"}, {}, True),
        ({"content": "<think>Yes.</think>" + GOOD[:30]}, {}, False),
        ({"content": f"<think>{'Let me see. ' * 9}</think>{GOOD[:9]}"}, {}, True),
        ({"content": "", "reasoning_content": "Let me see: the ferry"}, {}, True),
        ({"content": GOOD[:9], "reasoning": "Let me see: the ferry"}, {}, True),
        ({"content": GOOD[:20], "reasoning": "Yes."}, {}, False),
        ({"content": GOOD[:9]}, {"completion_tokens": 64, "completion_tokens_details": {"reasoning_tokens": 60}}, True),
        ({"content": GOOD[:9]}, {"completion_tokens": 64, "completion_tokens_details": {"reasoning_tokens": 9}}, False),
        ({"content": ""}, {"completion_tokens": 64, "completion_tokens_details": {"reasoning_tokens": 9}}, True),
        ({"content": GOOD[:9]}, {"completion_tokens_details": {"reasoning_tokens": "odd"}}, False),
    ],
)
def test_an_answer_that_was_thought_for_the_most_part(message: Any, usage: Any, thinking: bool) -> None:
    """As far as the endpoint tells: by its tokens, by the thoughts that it shows, or by there being nothing else."""
    assert cut_thinking(made(message, finish="length", usage=usage)) is thinking
    assert not cut_thinking(made(message, usage=usage))


# ------------------------------------------------------------------------------------------- tokens


@pytest.mark.parametrize(
    ("usage", "counted"),
    [
        (None, Usage()),
        ("many", Usage()),
        ([3], Usage()),
        ({"prompt_tokens": -5, "completion_tokens": -1}, Usage()),
        ({"prompt_tokens": None, "completion_tokens": [5]}, Usage()),
        ({"prompt_tokens": "12", "completion_tokens": 5.0, "prompt_tokens_details": "odd"}, Usage(input=12, output=5)),
        ({"prompt_tokens": "twelve", "completion_tokens": float("nan")}, Usage()),
        ({"prompt_tokens": float("inf"), "completion_tokens": 5}, Usage(output=5)),
        ({"prompt_tokens": 9, "prompt_tokens_details": {"cached_tokens": 4}}, Usage(input=9, cached=4)),
        ({"input_tokens": 9, "output_tokens": 5, "cache_read_input_tokens": 4}, Usage(input=13, cached=4, output=5)),
        (
            {"input_tokens": 9, "cache_read_input_tokens": 4, "cache_creation_input_tokens": 100, "output_tokens": 5},
            Usage(input=113, cached=4, output=5),
        ),
        ({"prompt_tokens": 13, "input_tokens": 9, "cache_read_input_tokens": 4}, Usage(input=13, cached=4)),
        ({"input_tokens": 9, "input_tokens_details": {"cached_tokens": 4}}, Usage(input=9)),
    ],
)
def test_tokens_are_whole_numbers_of_at_least_nothing(usage: Any, counted: Usage) -> None:
    """Whatever an endpoint says of them."""
    found = usage_of(made({"content": GOOD}, usage=usage))
    assert found == counted
    assert all(type(number) is int for number in (found.input, found.cached, found.output))


@pytest.mark.parametrize(
    "reply",
    [
        completion("\ufeff" + GOOD),
        completion(f"<think>Let me see.</think>\n{GOOD}"),
        completion(f"Here it is:\n```json\n{GOOD}\n```\nAnything else?"),
        completion([{"type": "text", "text": GOOD}]),  # type: ignore[arg-type]
        completion("", reasoning_content=GOOD),
        completion(None, reasoning=f"It stays. {GOOD}"),
        completion(f"{GOOD} <end>", finish="length"),
    ],
)
def test_an_answer_is_read_generously_before_it_is_called_bad(reply: httpx2.Response) -> None:
    """One request; and what is kept of it is what the model wrote."""
    asked = Asked(reply)
    answer = asked.ask()
    assert (answer.value, len(asked.fake.requests)) == (VALUE, 1)
    assert GOOD in answer.text


@pytest.mark.parametrize(
    "choices",
    [
        [{}],
        [{"index": 0, "finish_reason": "stop", "message": None}],
        [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": None, "tool_calls": [{}]}}],
    ],
)
def test_a_choice_without_an_answer_in_it_is_tried_again(choices: Any) -> None:
    """It is tried again as any page of a proxy, and is our error if it stays."""
    reply = httpx2.Response(200, json={"id": "c", "choices": choices})
    assert Asked(reply, completion()).ask().value == VALUE
    assert Asked(reply, attempts=2).fails(errors.ModelUnavailableError).attempts == 2


@pytest.mark.parametrize(
    "usage",
    [{"prompt_tokens": -9, "completion_tokens": "5"}, {"prompt_tokens": None}, "odd", [1], {"total_tokens": 1.5}],
)
def test_odd_tokens_break_nothing(usage: Any) -> None:
    """Neither the answer, nor the re-ask, nor a bound of the cost."""
    replies = [httpx2.Response(200, json=completion(text).json() | {"usage": usage}) for text in (BAD, GOOD)]
    asked = Asked(*replies, endpoint=PRICED, max_cost=0.01)
    answer = asked.ask()
    assert (answer.value, answer.usage.input) == (VALUE, 0)
    assert answer.usage.output in (0, 10)
    assert (asked.model.cost_usd() or 0.0) >= 0.0
