"""Cassettes: real traffic with a real model, kept as readable JSON, matched on what was asked.

Record anew with:  python -m pytest --record-mode=rewrite tests/test_recorded.py
(with the embedded model, or any OpenAI-compatible endpoint: BRIEFING_BASE_URL and BRIEFING_MODEL)
"""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import urlsplit

import pytest

HOST = "http://model.test"
COMMAND = "python -m pytest --record-mode=rewrite tests/test_recorded.py"
KEPT_HEADERS = {"content-type"}


# ------------------------------------------------------------------------------------- readable JSON on disk


def serialize(cassette: dict[str, Any]) -> str:
    """Write a cassette: bodies as JSON, not as text or bytes."""
    interactions = [
        {"request": _shown_request(i["request"]), "response": _shown_response(i["response"])}
        for i in cassette["interactions"]
    ]
    return json.dumps({"version": 1, "interactions": interactions}, ensure_ascii=False, indent=1) + "\n"


def deserialize(text: str) -> dict[str, Any]:
    """Read a cassette back into what vcrpy wants."""
    cassette: dict[str, Any] = json.loads(text)
    for interaction in cassette["interactions"]:
        request, response = interaction["request"], interaction["response"]
        request["body"] = json.dumps(request["body"]) if request["body"] is not None else None
        body = response["body"]
        response["body"] = {"string": (body if isinstance(body, str) else json.dumps(body)).encode()}
    return cassette


def _shown_request(request: dict[str, Any]) -> dict[str, Any]:
    return {"method": request["method"], "uri": request["uri"], "headers": {}, "body": _parsed(request["body"])}


def _shown_response(response: dict[str, Any]) -> dict[str, Any]:
    return {"status": response["status"], "headers": response["headers"], "body": _parsed(response["body"]["string"])}


def _parsed(body: Any) -> Any:
    text = body.decode() if isinstance(body, bytes) else body
    try:
        return json.loads(text) if text else None
    except ValueError:
        return text


# --------------------------------------------------------------------------------------- what is kept of it


def scrub_request(request: Any) -> Any:
    """Keep what was asked, not of whom: no header, no host, no port."""
    request.uri = HOST + urlsplit(request.uri).path
    request.headers = {}
    return request


def scrub_response(response: dict[str, Any]) -> dict[str, Any]:
    """Keep the answer: no cookie, no organisation, no id of the request."""
    headers = {name.lower(): value for name, value in response["headers"].items()}
    response["headers"] = {name: value for name, value in headers.items() if name in KEPT_HEADERS}
    body = _parsed(response["body"]["string"])
    if isinstance(body, dict):
        body |= {name: "scrubbed" for name in ("id", "request_id") if name in body}
        response["body"]["string"] = json.dumps(body).encode()
    return response


# ------------------------------------------------------------------------------------------------ matching


def same_body(first: Any, second: Any) -> None:
    """Two requests are the same when their JSON is, key order aside."""
    if _parsed(first.body) != _parsed(second.body):
        raise AssertionError(difference(_parsed(second.body), _parsed(first.body)))


def difference(recorded: Any, asked: Any) -> str:
    """Say in words what differs between the request on the cassette and the one made now."""
    if not isinstance(recorded, dict) or not isinstance(asked, dict):
        return "the body differs"
    for place, (old, new) in enumerate(zip(recorded.get("messages", []), asked.get("messages", []), strict=False)):
        if old != new:
            return f"message {place} ({new.get('role')}) differs: {_first_difference(str(old), str(new))}"
    keys = sorted(key for key in {*recorded, *asked} if recorded.get(key) != asked.get(key))
    return f"{', '.join(keys) or 'nothing'} differs"


def _first_difference(old: str, new: str) -> str:
    at = next((i for i, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new)))
    return f"recorded …{old[max(0, at - 30) : at + 40]!r}…, asked …{new[max(0, at - 30) : at + 40]!r}…"


def prompt_of(body: Any) -> str:
    """The prompt that a request was made with, by the name of its schema."""
    schema = (body or {}).get("response_format", {}).get("json_schema", {}) if isinstance(body, dict) else {}
    return str(schema.get("name", "")).replace("_", "-")


def explain_miss(cassette: Any, request: Any) -> str:
    """Say why no recorded answer fits a request, and what to do."""
    asked = _parsed(request.body)
    prompt = prompt_of(asked)
    recorded = [_parsed(r.body) for r in cassette.requests]
    likely = [body for body in recorded if prompt_of(body) == prompt]
    if not recorded:
        why = "there is no recording"
    elif not likely:
        why = f"the prompt `{prompt}` was not asked when this was recorded"
    else:
        why = f"the prompt `{prompt}` changed since this was recorded: {difference(likely[-1], asked)}"
    return f"{why}; record again with: {COMMAND}"


playing: dict[str, Any] = {}
"""The cassette that is being replayed, under "cassette"; empty while recording."""


def guard(request: Any) -> Any:
    """Stand before a cassette in replay: a request that is not on it fails the test, with the reason."""
    scrubbed = scrub_request(request)
    cassette = playing.get("cassette")
    if cassette is not None and not any(_plays(kept, scrubbed) for kept in cassette.requests):
        pytest.fail(explain_miss(cassette, scrubbed), pytrace=False)
    return scrubbed


def _plays(kept: Any, asked: Any) -> bool:
    return (kept.method, kept.path, _parsed(kept.body)) == (asked.method, asked.path, _parsed(asked.body))
