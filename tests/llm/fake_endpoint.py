"""A fake endpoint for unit tests: it says what it is told to, and no model is behind it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, Literal, TypeAlias, TypeVar

import httpx2
import pytest
from openai import AsyncOpenAI, OpenAI
from pydantic import BaseModel

from briefing import errors
from briefing.events import Event
from briefing.generation.prompts import Answer, Ask
from briefing.llm.endpoint import Endpoint
from briefing.llm.model import Model
from briefing.options import Options
from tests.faults import server

T = TypeVar("T")
Reply: TypeAlias = "httpx2.Response | Exception | Callable[[httpx2.Request], Awaitable[httpx2.Response]]"

KEY = "sk-verysecret0123456789"
STORY = "Harbour master Ines Kolb told the Tidewater Gazette that the ferry would not sail before Thursday."
URL = "http://gpu.test/v1"
ENDPOINT = Endpoint(provider="gpu.test", model="tern-70b", base_url=URL, api_key=KEY)


class Sailing(BaseModel):
    """What is asked for."""

    day: str
    stance: Literal["sails", "stays"]


SCHEMA = {
    "type": "object",
    "properties": {"day": {"type": "string"}, "stance": {"type": "string", "enum": ["sails", "stays"]}},
    "required": ["day", "stance"],
    "additionalProperties": False,
}
ASK = Ask(
    id="sailing",
    label="the sailing",
    messages=({"role": "system", "content": "Read."}, {"role": "user", "content": STORY}),
    wire=Sailing,
    schema=SCHEMA,
    schema_name="sailing",
    max_output_tokens=64,
)
GOOD = '{"day": "Thursday", "stance": "stays"}'
BAD = '{"day": "Thursday", "stance": "swims"}'


def completion(text: str | None = GOOD, *, finish: str = "stop", usage: bool = True, **message: Any) -> httpx2.Response:
    """Make a chat completion, of ten tokens in, four of them cached, and five out."""
    body = server.completion(text, finish=finish, **message)
    if usage:
        body["usage"]["prompt_tokens_details"] = {"cached_tokens": 4}
    else:
        del body["usage"]
    return httpx2.Response(200, json=body)


def tool_call(arguments: str = GOOD, finish: str = "tool_calls") -> httpx2.Response:
    """Make a chat completion that calls a tool."""
    call = {"id": "t", "type": "function", "function": {"name": "Sailing", "arguments": arguments}}
    return completion(None, finish=finish, tool_calls=[call])


def refusal(status: int, message: str = "no", headers: dict[str, str] | None = None, **fields: str) -> httpx2.Response:
    """Make an error in OpenAI's format."""
    return httpx2.Response(status, json={"error": {"message": message, **fields}}, headers=headers)


def listing(*models: str) -> httpx2.Response:
    """Make the list of an endpoint's models."""
    data = [{"id": model, "object": "model", "created": 1, "owned_by": "x"} for model in models]
    return httpx2.Response(200, json={"object": "list", "data": data})


class FakeEndpoint:
    """Gives its replies in order, and the last one for ever."""

    def __init__(self, *replies: Reply) -> None:
        self.replies = list(replies)
        self.requests: list[httpx2.Request] = []

    @property
    def bodies(self) -> list[dict[str, Any]]:
        """What was asked, as JSON."""
        return [json.loads(request.content) for request in self.requests if request.content]

    def _next(self, request: httpx2.Request) -> Reply:
        self.requests.append(request)
        return self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]

    async def answer(self, request: httpx2.Request) -> httpx2.Response:
        """Stand in for the network, for asynchronous clients."""
        reply = self._next(request)
        if isinstance(reply, Exception):
            raise reply
        return await _fresh(reply) if isinstance(reply, httpx2.Response) else await reply(request)

    def answer_now(self, request: httpx2.Request) -> httpx2.Response:
        """Stand in for the network, for synchronous clients."""
        reply = self._next(request)
        if isinstance(reply, Exception):
            raise reply
        assert isinstance(reply, httpx2.Response)
        return httpx2.Response(reply.status_code, headers=reply.headers, content=reply.content)

    def client(self, **options: Any) -> AsyncOpenAI:
        """Make an asynchronous client that reaches it."""
        http = httpx2.AsyncClient(transport=httpx2.MockTransport(self.answer))
        return AsyncOpenAI(api_key=KEY, base_url=URL, http_client=http, **options)

    def blocking_client(self, **options: Any) -> OpenAI:
        """Make a synchronous client that reaches it."""
        http = httpx2.Client(transport=httpx2.MockTransport(self.answer_now))
        return OpenAI(api_key=KEY, base_url=URL, http_client=http, **options)


async def _fresh(reply: httpx2.Response) -> httpx2.Response:
    return httpx2.Response(reply.status_code, headers=reply.headers, content=reply.content)


class Listener:
    """Keeps the events it hears."""

    def __init__(self) -> None:
        self.events: list[Event] = []

    def __call__(self, event: Event) -> None:
        self.events.append(event)

    def heard(self, kind: str) -> list[str]:
        """The messages of one kind."""
        return [event.message for event in self.events if event.kind == kind]


def run(work: Coroutine[Any, Any, T]) -> T:
    """Run a coroutine on an event loop of its own."""
    return asyncio.run(work)


STRICT = {"type": "json_schema", "json_schema": {"name": "sailing", "strict": True, "schema": SCHEMA}}


NO_SCHEMA = refusal(400, "This response_format type is unavailable now")


NO_TOOLS = refusal(400, "tern-70b does not support tools")


VALUE = Sailing(day="Thursday", stance="stays")


class Asked:
    """A model at a fake endpoint, through a client of ours made to reach it."""

    def __init__(self, *replies: Any, endpoint: Endpoint = ENDPOINT, **options: Any) -> None:
        self.fake = FakeEndpoint(*replies)
        self.heard = Listener()
        self.client = self.fake.client()
        self.model = Model(endpoint, Options(**options), client=self.client, notify=self.heard)

    def ask(self, times: int = 1) -> Answer:
        """Ask one after the other, and give the last answer."""

        async def work() -> Answer:
            try:
                return [await self.model.ask(ASK) for _ in range(times)][-1]
            finally:
                await self.client.close()

        return run(work())

    def both(self, ask: Ask) -> list[Answer]:
        """Ask the same twice at a time."""

        async def work() -> list[Answer]:
            try:
                return list(await asyncio.gather(self.model.ask(ask), self.model.ask(ask)))
            finally:
                await self.client.close()

        return run(work())

    def fails(self, kind: type[errors.BriefingError]) -> Any:
        """Ask, and give the error."""
        with pytest.raises(kind) as caught:
            self.ask()
        assert type(caught.value) is kind
        return caught.value


THOUGHT = completion("", finish="length", reasoning_content="Let me see: the ferry")


PRICED = Endpoint(provider="openai", model="gpt-4.1-mini", base_url="https://api.openai.com/v1", api_key=KEY)
