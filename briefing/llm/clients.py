"""Clients: our own, one for each event loop and endpoint and closed with the loop, and those that a caller lends."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any, Final
from weakref import WeakKeyDictionary

import anyio.to_thread

from briefing.errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Callable

    from openai import AsyncOpenAI

    from briefing.llm.endpoint import Endpoint

CONNECT: Final = 10.0
"""Seconds to wait for a connection. How long an answer may take is up to the deadline."""

ACCEPTED: Final = "openai.AsyncOpenAI, openai.OpenAI, instructor.AsyncInstructor or instructor.Instructor"

_open: WeakKeyDictionary[asyncio.AbstractEventLoop, dict[Endpoint, _Kept]] = WeakKeyDictionary()


@dataclass(frozen=True, slots=True)
class Connection:
    """A client, and how it is called.

    Attributes:
        client: one of openai's or of instructor's.
        synchronous: whether its calls block, so that they belong in a worker thread.
        instructed: whether it is one of instructor's.
    """

    client: Any
    synchronous: bool = False
    instructed: bool = False

    async def call(self, function: Callable[..., Any], **arguments: Any) -> Any:
        """Call a method of the client; a blocking call that is cancelled is left to finish by itself."""
        if self.synchronous:
            alone = anyio.CapacityLimiter(1)  # threads that hang take nobody's place
            work = partial(function, **arguments)
            return await anyio.to_thread.run_sync(work, abandon_on_cancel=True, limiter=alone)
        return await function(**arguments)

    @property
    def key(self) -> str | None:
        """The key that it sends, so that it can be kept out of messages."""
        key = getattr(getattr(self.client, "client", self.client), "api_key", None)
        return key if isinstance(key, str) else None

    @property
    def openai(self) -> Any:
        """The openai client that requests go through; None if there is none."""
        inner = getattr(self.client, "client", self.client) if self.instructed else self.client
        return inner if _kinds(inner) & {"openai.AsyncOpenAI", "openai.OpenAI"} else None

    @property
    def retries(self) -> bool:
        """Whether the client retries failed requests by itself."""
        return self.instructed and bool(getattr(getattr(self.client, "client", None), "max_retries", 0))


@dataclass(frozen=True, slots=True)
class _Kept:
    """A connection of ours, and what closes it with its event loop."""

    connection: Connection
    closer: AsyncGenerator[None, None]


def borrow(client: Any) -> Connection:
    """Take a client that the caller lends: used as it is, except for openai's own retries, and left unchanged.

    Raises:
        ConfigError: it is of a kind that is not supported.
    """
    kinds = _kinds(client)
    if kinds & {"openai.AsyncOpenAI", "openai.OpenAI"}:
        return Connection(client.with_options(max_retries=0), synchronous="openai.OpenAI" in kinds)
    if "instructor.Instructor" in kinds:
        return Connection(client, synchronous="instructor.AsyncInstructor" not in kinds, instructed=True)
    raise ConfigError(f"client must be {ACCEPTED}, not {type(client).__module__}.{type(client).__qualname__}.")


async def connect(endpoint: Endpoint) -> Connection:
    """The client of this event loop for an endpoint, made at its first use and closed with the loop."""
    kept = _open.setdefault(asyncio.get_running_loop(), {})
    if endpoint not in kept:
        for loop in [loop for loop in _open if loop.is_closed()]:  # closed without its asynchronous generators
            del _open[loop]
        connection = _instructed(endpoint) if endpoint.base_url is None else _compatible(endpoint)
        if not endpoint.openai_headers and connection.openai is not None:
            _strip(connection.openai)
        closer = _closing(connection.client)
        await anext(closer)
        kept[endpoint] = _Kept(connection, closer)
    return kept[endpoint].connection


def _strip(client: Any) -> None:
    """Remove from an openai client what it took from the environment regardless of the address."""
    client.organization = client.project = None
    client._custom_headers = {}  # noqa: SLF001 - the constructor would add to the environment's


async def _closing(client: Any) -> AsyncGenerator[None, None]:
    """Close the client at the end of the event loop, which closes its asynchronous generators."""
    try:
        yield
    finally:
        _open.pop(asyncio.get_running_loop(), None)
        close = getattr(client, "close", None) or getattr(getattr(client, "client", None), "close", None)
        if close is not None:
            await close()


def _compatible(endpoint: Endpoint) -> Connection:
    """Open an OpenAI-compatible endpoint; retries and time limits are ours, and no redirect gets the article."""
    from openai import AsyncOpenAI, DefaultAsyncHttpxClient, Timeout

    timeout = Timeout(None, connect=CONNECT)
    proxied = not _is_loopback(endpoint.host)
    http = DefaultAsyncHttpxClient(follow_redirects=False, trust_env=proxied, timeout=timeout)
    client: AsyncOpenAI = AsyncOpenAI(
        api_key=endpoint.api_key, base_url=endpoint.base_url, max_retries=0, timeout=timeout, http_client=http
    )
    return Connection(client)


def _is_loopback(host: str) -> bool:
    """Whether a host is this machine, which no proxy leads to."""
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host == "localhost"


@asynccontextmanager
async def with_own_connections(client: Any) -> AsyncIterator[Any]:
    """A lent asynchronous client as it is to be used on a loop of ours: its connections are bound to the caller's.

    One with an HTTP client of the caller's own, and one of instructor's, are used as they are.
    """
    if "openai.AsyncOpenAI" not in _kinds(client) or type(client._client).__name__ != "AsyncHttpxClientWrapper":  # noqa: SLF001
        yield client
        return
    from openai import DefaultAsyncHttpxClient

    async with DefaultAsyncHttpxClient() as http:
        yield client.copy(http_client=http)


def _instructed(endpoint: Endpoint) -> Connection:
    if endpoint.local:
        raise ConfigError('model="local" has no server yet: summarise starts it.')
    import instructor

    key: dict[str, Any] = {"api_key": endpoint.api_key} if endpoint.api_key else {}
    client: Any = instructor.from_provider(endpoint.name, async_client=True, **key)
    return Connection(client, instructed=True)


def _kinds(client: object) -> set[str]:
    """The classes of a client, by name, so that no library has to be loaded to tell."""
    return {f"{kind.__module__.partition('.')[0]}.{kind.__name__}" for kind in type(client).__mro__}
