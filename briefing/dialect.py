"""How a request is worded for one endpoint, and what was learned from its refusals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from briefing.errors import RequestError
from briefing.faults import fault_of, names

if TYPE_CHECKING:
    from briefing.messages import Ask
    from briefing.options import Options

Shape: TypeAlias = Literal["schema", "tools", "json"]
Request: TypeAlias = dict[str, Any]

SHAPES: Final[tuple[Shape, ...]] = ("schema", "tools", "json")
"""How the shape of an answer is asked for, best first: JSON Schema, a tool call, JSON mode."""

LIMITS: Final = ("max_completion_tokens", "max_tokens")
"""What the bound of an answer is called: by OpenAI today, and by everybody else."""

_SAID: Final = {"schema": "JSON schema", "tools": "tools", "json": "JSON mode"}
_REFUSED: Final = {
    "schema": r"^(?!.*invalid.schema).*(?:response.?format|json.?schema|structured.?output)",
    "tools": r"tool|function",
}


class Dialect:
    """The wording of requests to one endpoint.

    It changes when the endpoint refuses a part by name, once for each part, and what was learned is kept.
    """

    def __init__(self, options: Options, *, official: bool) -> None:
        self.shape: Shape = SHAPES[0]
        self._settings: Request = {"temperature": options.temperature, "seed": options.seed}
        if official:
            self._settings["store"] = False
        self._untried = list(LIMITS) if official else list(reversed(LIMITS))
        self._limit = self._untried.pop(0)
        self._dropped: set[str] = set()

    def request(self, ask: Ask, model: str) -> Request:
        """Word an ask as the arguments of `chat.completions.create`, all but the shape of the answer."""
        request: Request = {"messages": [dict(message) for message in ask.messages], **self._settings}
        if model:
            request["model"] = model
        return self.reworded({**request, self._limit: ask.max_output_tokens})

    def reworded(self, request: Request) -> Request:
        """Word a request anew, with what was learned since it was made."""
        return {
            self._limit if name in LIMITS else name: value
            for name, value in request.items()
            if name not in self._dropped
        }

    def learn(self, refusal: BaseException, request: Request) -> str | None:
        """Learn from a refusal which setting to leave out, or to call otherwise.

        Returns:
            What was learned, in words, empty if it was known by now; None if the request is not worth making again.
        """
        if fault_of(refusal).kind is not RequestError:
            return None
        for setting in self._settings:
            if setting in request and names(refusal, rf"\b{setting}\b"):
                known = setting in self._dropped
                self._dropped.add(setting)
                return "" if known else f"asked without {setting}, which the endpoint does not take"
        return next((self._rename(name) for name in LIMITS if name in request and names(refusal, rf"\b{name}\b")), None)

    def step_down(self, refusal: BaseException, request: Request) -> str | None:
        """Learn from a refusal that answers cannot be asked for in this shape, and take the next.

        Returns:
            As `learn` does.
        """
        shape = shape_of(request)
        if shape not in _REFUSED or not names(refusal, _REFUSED[shape]):
            return None
        if shape != self.shape:
            return ""
        self.shape = SHAPES[SHAPES.index(shape) + 1]
        return f"the endpoint has no {_SAID[shape]}: asked by {_SAID[self.shape]}"

    def _rename(self, refused: str) -> str | None:
        """Call the bound of an answer by its other name, if that was not refused too."""
        if refused != self._limit:
            return ""
        if not self._untried:
            return None
        self._limit = self._untried.pop()
        return f"asked with {self._limit}, since the endpoint does not take {refused}"


def shape_of(request: Request) -> Shape:
    """Say how a request asks for the shape of its answer."""
    if "tools" in request:
        return "tools"
    return "schema" if request.get("response_format", {}).get("type") == "json_schema" else "json"


def response_format(ask: Ask) -> Request:
    """Ask for the shape of an answer by strict structured outputs."""
    return {
        "type": "json_schema",
        "json_schema": {"name": ask.schema_name, "strict": True, "schema": ask.schema},
    }
