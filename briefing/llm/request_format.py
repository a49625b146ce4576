"""The format of requests to one endpoint, and what was learned about it from rejected ones.

What was learned about a model at an address holds for the rest of the process, whoever asks next.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from briefing._sync import Lock
from briefing.errors import InputError, RequestError
from briefing.llm.error_mapping import map_error, names, words_of

if TYPE_CHECKING:
    from briefing.generation.prompts import Ask
    from briefing.llm.endpoint import Endpoint
    from briefing.options import Options

Shape: TypeAlias = Literal["schema", "tools", "json"]
Request: TypeAlias = dict[str, Any]

SHAPES: Final[tuple[Shape, ...]] = ("schema", "tools", "json")
"""How the shape of an answer is asked for, best first: JSON Schema, a tool call, JSON mode."""

LIMITS: Final = ("max_completion_tokens", "max_tokens")
"""Names of the token limit of an answer: OpenAI's today, and everybody else's."""

BOUNDS: Final = (
    "maxItems", "minItems", "uniqueItems", "maxLength", "minLength", "pattern", "maximum", "minimum",
    "exclusiveMaximum", "exclusiveMinimum", "multipleOf",
)  # fmt: skip
"""Keywords of JSON Schema that bound a value; some endpoints reject them, and code enforces them either way."""

ROOM: Final = (4, 8_192, 32_768)
"""The token limit for a model that thinks: times the usual one, at least, at most."""

LEAST_CAP: Final = 16
"""A smaller number in an endpoint's message is not a token limit."""

_LIMIT: Final = r"max(?:imum)?[_ ]?(?:completion|output|new)?[_ ]?tokens|(?:completion|output) tokens"
_TOO_LONG: Final = (
    r"too (?:large|high|big|long|many)|at most|maximum|exceed|(?:less|lower|smaller) than|<=|≤|range|up to"
)
_UNKNOWN: Final = (
    r"un(?:supported|recogni[sz]ed|known|expected)|not (?:supported|recogni[sz]ed|known|permitted|allowed|accepted)"
    r"|(?:does|do) not support|cannot find|instead|deprecated"
)
_NUMBER: Final = re.compile(r"(?<![\w.,-])(?:\d{1,3}(?:,\d{3})+|\d+)(?!\w|-\d)")
_EXCLUSIVE: Final = re.compile(r"(?:less|lower|smaller) than \W*\d|exclusive", re.IGNORECASE)

_SAID: Final = {"schema": "JSON schema", "tools": "tools", "json": "JSON mode"}
_REFUSED: Final = {
    "schema": r"^(?!.*invalid.schema).*(?:response.?format|schema|structured.?output|grammar|guided)",
    "tools": r"tool|function",
}


@dataclass(slots=True)
class _Learned:
    """What a model at an address was found to accept."""

    limits: list[str]
    shape: Shape = SHAPES[0]
    dropped: set[str] = field(default_factory=set)
    unbounded: bool = False
    room: bool | None = None
    cap: int | None = None
    said: list[str] = field(default_factory=list)


_lock: Final = Lock()
_learned: Final[dict[tuple[str, str], _Learned]] = {}


def forget() -> None:
    with _lock:
        _learned.clear()


class RequestFormat:
    """How requests to one endpoint are worded: each part that it rejects by name is changed, once."""

    def __init__(self, options: Options, endpoint: Endpoint) -> None:
        self._settings: Request = {"temperature": options.temperature, "seed": options.seed}
        if endpoint.provider == "openai":
            self._settings["store"] = False
        self.address(endpoint)

    def address(self, endpoint: Endpoint) -> None:
        """Use what was learned about an endpoint; nothing is remembered of a client whose address is not known."""
        limits = list(LIMITS if endpoint.provider == "openai" else reversed(LIMITS))
        with _lock:
            fresh = _Learned(limits)
            key = endpoint.shared_key
            self._learned = _learned.setdefault((key, endpoint.model), fresh) if key else fresh

    @property
    def shape(self) -> Shape:
        return self._learned.shape

    @property
    def refusals(self) -> tuple[str, ...]:
        """What the endpoint said each time it rejected part of a request."""
        return tuple(self._learned.said)

    def request(self, ask: Ask, model: str) -> Request:
        """Turn an ask into the arguments of `chat.completions.create`, except for the shape of the answer.

        `reworded` applies what was learned when it is sent.
        """
        request: Request = {"messages": [dict(message) for message in ask.messages], **self._settings}
        if model:
            request["model"] = model
        return {**request, LIMITS[0]: ask.max_output_tokens}

    def reworded(self, request: Request) -> Request:
        learned = self._learned
        worded = {name: value for name, value in request.items() if name not in learned.dropped}
        for name in set(LIMITS).intersection(worded):
            worded[learned.limits[0]] = self.bound(worded.pop(name))
        return _unbounded_request(worded) if learned.unbounded else worded

    def bound(self, bound: int) -> int:
        """The token limit to send: a higher one if the model was found to think first, within its cap."""
        times, least, most = ROOM
        wide = max(bound, min(max(times * bound, least), most)) if self._learned.room else bound
        return min(wide, self._learned.cap or wide)

    def widen(self, ask: Ask, sent: int) -> bool:
        """Give the model room to think from now on; return whether that is more than the limit that was `sent`."""
        with _lock:
            if self._learned.room is None:
                self._learned.room = True
        return self.bound(ask.max_output_tokens) > sent

    def learn(self, refusal: BaseException, request: Request, said: str) -> str | None:
        """Learn from an endpoint's error what to leave out or to send differently.

        Args:
            refusal: the error.
            request: what was rejected.
            said: the endpoint's message, redacted.

        Returns:
            What was learned, in words, empty if it was known by now; None if the request is not worth sending again.
        """
        kind = map_error(refusal).kind
        with _lock:
            note = self._capped(refusal, request) if kind is RequestError else None
            if note is None and kind in (RequestError, InputError):
                note = self._no_room(refusal, request)
            if note is None and kind is RequestError:
                note = self._setting(refusal, request)
            if note is None and kind is RequestError:
                note = self._bounds(refusal, request)
            if note is None:
                note = self._step_down(refusal, request)
            return self._noted(note, said)

    def _noted(self, note: str | None, said: str) -> str | None:
        if note and said and said not in self._learned.said:
            self._learned.said.append(said)
        return f"{note} ({said})" if note and said else note

    def _capped(self, refusal: BaseException, request: Request) -> str | None:
        """Lower the token limit where it is called too large: to what the message names, else, once, to half of it."""
        sent = bound_of(request)
        if not sent or not names(refusal, _LIMIT) or not names(refusal, _TOO_LONG):
            return None
        known = self._learned.cap
        if known and known < sent:
            return ""
        told = _cap_in(words_of(refusal), sent)
        if told is None and (known or names(refusal, _UNKNOWN)):
            return None
        self._learned.cap = told or max(1, sent // 2)
        return f"answers are limited to {self._learned.cap} tokens from now on: the endpoint does not allow {sent}"

    def _no_room(self, refusal: BaseException, request: Request) -> str | None:
        """Take the room to think away again if the endpoint does not have that much."""
        wide = self._learned.room and not set(LIMITS).isdisjoint(request)
        if not wide or not names(refusal, r"token|context|length"):
            return None
        self._learned.room = False
        return "asking with the usual token limits, since the endpoint allows no more"

    def _setting(self, refusal: BaseException, request: Request) -> str | None:
        """Leave out a setting that is named, or give the token limit its other name."""
        for setting in self._settings:
            if setting in request and names(refusal, rf"\b{setting}\b"):
                known = setting in self._learned.dropped
                self._learned.dropped.add(setting)
                return "" if known else f"asking without {setting}, which the endpoint does not support"
        unknown = (name for name in LIMITS if name in request and names(refusal, rf"\b{name}\b"))
        return next((self._rename(name) for name in unknown if names(refusal, _UNKNOWN)), None)

    def _rename(self, refused: str) -> str | None:
        """Give the token limit its other name, unless that was rejected too."""
        limits = self._learned.limits
        if refused != limits[0]:
            return ""
        if len(limits) == 1:
            return None
        limits.pop(0)
        return f"asking with {limits[0]}, since the endpoint does not support {refused}"

    def _bounds(self, refusal: BaseException, request: Request) -> str | None:
        """Leave the bounds of values out of the schema if one of them is named."""
        written = json.dumps([request.get("response_format"), request.get("tools")])
        there = (name for name in BOUNDS if f'"{name}":' in written)
        named = [name for name in there if names(refusal, rf"\b{_snake(name)}\b|\b{name}\b")]
        if not named or _unbounded_request(request) == request:
            return None
        known, self._learned.unbounded = self._learned.unbounded, True
        return "" if known else f"asking by a schema without {named[0]}, which the endpoint does not support"

    def _step_down(self, refusal: BaseException, request: Request) -> str | None:
        """Ask for the shape of answers in the next best way if this one is rejected."""
        shape = shape_of(request)
        if shape not in _REFUSED or not names(refusal, _REFUSED[shape]):
            return None
        if shape != self._learned.shape:
            return ""
        self._learned.shape = SHAPES[SHAPES.index(shape) + 1]
        return f"the endpoint does not support {_SAID[shape]}: asking by {_SAID[self._learned.shape]}"


def shape_of(request: Request) -> Shape:
    if "tools" in request:
        return "tools"
    return "schema" if request.get("response_format", {}).get("type") == "json_schema" else "json"


def bound_of(request: Request) -> int:
    """The token limit of a request; 0 where it has none."""
    return next((int(request[name]) for name in LIMITS if name in request), 0)


def _cap_in(said: str, sent: int) -> int | None:
    """Read the token limit from an endpoint's message: the largest number below the one that was sent."""
    numbers = [int(number.replace(",", "")) for number in _NUMBER.findall(said)]
    fitting = [number for number in numbers if LEAST_CAP <= number < sent]
    if not fitting:
        return None
    return max(fitting) - 1 if _EXCLUSIVE.search(said) else max(fitting)


def response_format(ask: Ask) -> Request:
    return {
        "type": "json_schema",
        "json_schema": {"name": ask.schema_name, "strict": True, "schema": ask.schema},
    }


def unbounded(schema: Any) -> Any:
    """Remove the keywords that bound a value from a JSON Schema; a property may have the name of one."""
    if isinstance(schema, list):
        return [unbounded(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        key: {name: unbounded(part) for name, part in value.items()} if key == "properties" else unbounded(value)
        for key, value in schema.items()
        if key not in BOUNDS
    }


def _unbounded_request(request: Request) -> Request:
    worded = dict(request)
    if shape_of(request) == "schema":
        form = request["response_format"]
        named = {**form["json_schema"], "schema": unbounded(form["json_schema"]["schema"])}
        worded["response_format"] = {**form, "json_schema": named}
    if "tools" in request:
        worded["tools"] = [
            {**tool, "function": {**tool["function"], "parameters": unbounded(tool["function"]["parameters"])}}
            for tool in request["tools"]
        ]
    return worded


def _snake(name: str) -> str:
    """A keyword as some endpoints write it, `max_items`."""
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name)
