"""The recording of cassettes: what is kept, and what a miss says. The requests here are made up."""

from __future__ import annotations

import json
from types import SimpleNamespace
from typing import Any

import pytest

from tests import recording


def request(body: Any) -> SimpleNamespace:
    return SimpleNamespace(
        method="POST", uri="http://h:1/v1/x", path="/v1/x", headers={"a": "b"}, body=json.dumps(body)
    )


def body(question: str, name: str = "guided_when") -> dict[str, Any]:
    schema = {"json_schema": {"name": name}}
    return {"messages": [{"role": "user", "content": question}], "response_format": schema, "seed": 0}


def test_a_request_that_is_on_the_cassette_passes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Key order aside, and without host and headers."""
    kept = recording.scrub_request(request(body("When?")))
    monkeypatch.setitem(recording.playing, "cassette", SimpleNamespace(requests=[kept]))
    passed = recording.guard(request(dict(reversed(body("When?").items()))))
    assert (passed.uri, passed.headers) == ("http://model.test/v1/x", {})
    recording.same_body(kept, passed)


@pytest.mark.parametrize(
    ("kept", "why"),
    [
        ([], "there is no recording"),
        ([body("Who?", "guided_who")], "the prompt `guided-when` was not asked"),
        ([body("When then?")], "the prompt `guided-when` changed since this was recorded: message 0 (user) differs"),
        ([body("When?") | {"seed": 1}], "seed differs"),
    ],
)
def test_a_miss_says_what_changed_and_what_to_do(
    kept: list[dict[str, Any]], why: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not a connection error."""
    requests = [recording.scrub_request(request(one)) for one in kept]
    monkeypatch.setitem(recording.playing, "cassette", SimpleNamespace(requests=requests))
    with pytest.raises(pytest.fail.Exception) as miss:
        recording.guard(request(body("When?")))
    assert why in str(miss.value)
    assert recording.COMMAND in str(miss.value)
    for one in requests:
        with pytest.raises(AssertionError):
            recording.same_body(request(body("When?")), one)


def test_while_recording_nothing_is_refused() -> None:
    """There is no cassette yet."""
    assert recording.guard(request("text")).body == '"text"'


def test_answers_are_kept_readable_and_without_traces() -> None:
    """JSON as JSON, no cookie, no id."""
    response = {
        "status": {"code": 200, "message": "OK"},
        "headers": {"Content-Type": ["application/json"], "Set-Cookie": ["s=1"], "OpenAI-Organization": ["o"]},
        "body": {"string": b'{"id": "chatcmpl-1", "choices": []}'},
    }
    kept = recording.scrub_response(response)
    asked = {"method": "POST", "uri": "http://model.test/v1/x", "headers": {}, "body": '{"a": 1}'}
    text = recording.serialize({"interactions": [{"request": asked, "response": kept}]})
    assert '"id": "scrubbed"' in text
    assert "s=1" not in text
    read = recording.deserialize(text)["interactions"][0]
    assert json.loads(read["request"]["body"]) == {"a": 1}
    assert json.loads(read["response"]["body"]["string"]) == {"id": "scrubbed", "choices": []}


def test_answers_that_are_no_json_are_kept_as_text() -> None:
    """An error page of a proxy, or nothing."""
    page = {"status": {}, "headers": {}, "body": {"string": b"<html>"}}
    asked: dict[str, Any] = {"method": "GET", "uri": "http://model.test/v1/models", "headers": {}, "body": None}
    text = recording.serialize({"interactions": [{"request": asked, "response": recording.scrub_response(page)}]})
    read = recording.deserialize(text)["interactions"][0]
    assert (read["request"]["body"], read["response"]["body"]["string"]) == (None, b"<html>")


def test_a_body_that_is_no_object_differs_as_a_whole() -> None:
    """There is nothing to name inside it."""
    assert recording.difference("a", "b") == "the body differs"
