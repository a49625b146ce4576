"""An endpoint on loopback that misbehaves as it is told to: real sockets, real HTTP, made-up answers.

The answers are no model's: `answer` copies sentences of the article out of the request, and reads back by comparing
words, so that a brief comes of it and any fault in between shows.
"""

from __future__ import annotations

import gzip
import json
import random
import re
import socket
import ssl
import struct
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias

TOLD: Final = "As the article has it: "
"""Before a sentence that is copied, so that it is no extract, and is read back."""
_SENTENCE: Final = re.compile(r"^\[(\d+)\] (.+)$", re.MULTILINE)


@dataclass(frozen=True)
class Request:
    """One request, as it came.

    Attributes:
        number: which one of this server it is, from 1.
        method: GET or POST.
        path: where it goes.
        headers: by names in small letters.
        body: the JSON in it; empty without one.
        raw: all bytes of it.
    """

    number: int
    method: str
    path: str
    headers: dict[str, str]
    body: dict[str, Any]
    raw: bytes


Fault: TypeAlias = Callable[[socket.socket, Request], None]
Script: TypeAlias = Callable[[Request], Fault]


@dataclass
class FaultServer:
    """A server that is up.

    Attributes:
        url: its address, `/v1` with it.
        requests: what has come so far.
        connections: how many were opened.
    """

    url: str
    requests: list[Request] = field(default_factory=list)
    connections: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)


@contextmanager
def served(script: Script, *, tls: ssl.SSLContext | None = None, host: str = "127.0.0.1") -> Iterator[FaultServer]:
    """Serve requests on loopback, each as the script says, a thread a connection."""
    listener = socket.create_server((host, 0), backlog=512)
    port = listener.getsockname()[1]
    server = FaultServer(f"{'https' if tls else 'http'}://{host}:{port}/v1")
    threading.Thread(target=_accept, args=(listener, server, script, tls), daemon=True).start()
    try:
        yield server
    finally:
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()


def _accept(listener: socket.socket, server: FaultServer, script: Script, tls: ssl.SSLContext | None) -> None:
    with suppress(OSError):
        while True:
            connection, _ = listener.accept()
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            server.connections += 1
            threading.Thread(target=_serve, args=(connection, server, script, tls), daemon=True).start()


def _serve(connection: socket.socket, server: FaultServer, script: Script, tls: ssl.SSLContext | None) -> None:
    with suppress(OSError), connection:
        wire = tls.wrap_socket(connection, server_side=True) if tls else connection
        buffer = b""
        while True:
            while b"\r\n\r\n" not in buffer:
                if not (more := wire.recv(65536)):
                    return
                buffer += more
            head, _, buffer = buffer.partition(b"\r\n\r\n")
            first, *lines = head.decode("latin-1").split("\r\n")
            headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
            length = int(headers.get("content-length", 0))
            while len(buffer) < length:
                if not (more := wire.recv(65536)):
                    return
                buffer += more
            sent, buffer = buffer[:length], buffer[length:]
            method, path, _ = first.split(" ")
            with server.lock:
                body = json.loads(sent) if sent else {}
                request = Request(len(server.requests) + 1, method, path, headers, body, head + sent)
                server.requests.append(request)
                fault = script(request)
            fault(wire, request)


# --------------------------------------------------------------------------------------------------- what it may do


def respond(body: Any, status: int = 200, **headers: str) -> Fault:
    """Answer with a body: bytes or a text as they are, anything else as JSON; `retry_after` is `Retry-After`."""
    content = body if isinstance(body, bytes) else (body if isinstance(body, str) else json.dumps(body)).encode()
    kind = "text/html" if isinstance(body, str) else "application/json"

    def act(wire: socket.socket, request: Request) -> None:
        del request
        lines = {"content-type": kind, **{name.replace("_", "-"): value for name, value in headers.items()}}
        lines.setdefault("content-length", str(len(content)))
        head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
        wire.sendall(f"HTTP/1.1 {status} X\r\n{head}\r\n".encode() + content)

    return act


def say(text: str | None, **message: Any) -> Fault:
    """Answer with a chat completion that has this text."""
    return respond(completion(text, **message))


def answer() -> Fault:
    """Answer the request as a model would that copies what it is given."""

    def act(wire: socket.socket, request: Request) -> None:
        if request.method == "GET":
            data = [{"id": "tern-70b", "object": "model", "created": 1, "owned_by": "x"}]
            respond({"object": "list", "data": data})(wire, request)
        else:
            say(json.dumps(copied(request.body)))(wire, request)

    return act


def reset(wire: socket.socket, request: Request) -> None:
    """Cut the connection hard, without a word."""
    del request
    wire.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    wire.close()


def reset_within(wire: socket.socket, request: Request) -> None:
    """Cut the connection in the middle of an answer."""
    wire.sendall(b"HTTP/1.1 200 X\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n" + b'{"id": "c", ')
    reset(wire, request)


def close_within(wire: socket.socket, request: Request) -> None:
    """End the connection politely in the middle of an answer."""
    del request
    wire.sendall(b"HTTP/1.1 200 X\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n" + b'{"id": "c", ')
    wire.shutdown(socket.SHUT_RDWR)


def then_reset(fault: Fault) -> Fault:
    """Answer, and cut the connection behind it."""

    def act(wire: socket.socket, request: Request) -> None:
        fault(wire, request)
        time.sleep(0.01)
        reset(wire, request)

    return act


def stall(seconds: float = 30.0) -> Fault:
    """Say nothing for a long time."""

    def act(wire: socket.socket, request: Request) -> None:
        time.sleep(seconds)
        reset(wire, request)

    return act


def drip(seconds: float = 30.0, every: float = 0.05) -> Fault:
    """Send white space, byte after byte, which is no answer and no silence either."""

    def act(wire: socket.socket, request: Request) -> None:
        wire.sendall(b"HTTP/1.1 200 X\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n")
        ends = time.monotonic() + seconds
        while time.monotonic() < ends:
            wire.sendall(b"1\r\n \r\n")
            time.sleep(every)
        reset(wire, request)

    return act


def cut_gzip(wire: socket.socket, request: Request) -> None:
    """Send half of a compressed answer as if it were the whole."""
    packed = gzip.compress(json.dumps(completion(json.dumps(copied(request.body)))).encode())
    respond(packed[: len(packed) // 2], content_encoding="gzip")(wire, request)


def no_utf8(wire: socket.socket, request: Request) -> None:
    """Answer in bytes that are no UTF-8."""
    respond(b'{"choices": [{"message": {"content": "\xff\xfe\x80"}}]}')(wire, request)


def error(said: str, status: int, **fields: str) -> Fault:
    """Answer with an error in OpenAI's format."""
    return respond({"error": {"message": said, **fields}}, status)


FAULTS: Final[tuple[Fault, ...]] = (
    reset, reset_within, close_within, cut_gzip, no_utf8, error("no", 503), respond("<p>no</p>"),
)  # fmt: skip
"""What may pass when the request is made again."""


@dataclass
class AtRandom:
    """A script that fails a share of all requests, the same ones for the same seed.

    Attributes:
        failed: how many so far.
    """

    faults: Sequence[Fault] = FAULTS
    share: float = 0.3
    seed: int = 14
    failed: int = 0

    def __post_init__(self) -> None:
        self._chance = random.Random(self.seed)

    def __call__(self, _: Request) -> Fault:
        """Answer, or fail."""
        if self._chance.random() >= self.share:
            return answer()
        self.failed += 1
        return self._chance.choice(self.faults)


@dataclass
class Limited:
    """A script that allows so many requests a second.

    Attributes:
        refused: how many it has refused.
    """

    rate: int
    refused: int = 0
    _taken: deque[float] = field(default_factory=deque)

    def __call__(self, _: Request) -> Fault:
        """Answer, or refuse for haste."""
        now = time.monotonic()
        while self._taken and now - self._taken[0] > 1:
            self._taken.popleft()
        if len(self._taken) >= self.rate:
            self.refused += 1
            return error("slow down", 429, code="rate_limit_exceeded")
        self._taken.append(now)
        return answer()


# ------------------------------------------------------------------------------------------------ made-up answers

TEXT: Final = """The ferry of Norrholm stays in port, the council said on Friday. Ilse Varga, the mayor, called it hard.
The harbour has waited nine years for a second ship. The council will meet again in June. Nobody knows who pays."""


def completion(text: str | None, *, finish: str = "stop", **message: Any) -> dict[str, Any]:
    """A chat completion of ten tokens in and five out."""
    return {
        "id": "c",
        "object": "chat.completion",
        "created": 1,
        "model": "tern-70b",
        "choices": [
            {"index": 0, "finish_reason": finish, "message": {"role": "assistant", "content": text, **message}}
        ],
        "usage": {"prompt_tokens": 10, "completion_tokens": 5, "total_tokens": 15},
    }


def copied(body: dict[str, Any]) -> dict[str, Any]:
    """What a model would say that copies sentences of the article, and reads back by comparing words."""
    text = "\n".join(message["content"] for message in body["messages"])
    sentences = {int(number): words for number, words in _SENTENCE.findall(text)}
    wanted = body["response_format"]["json_schema"]["schema"]["properties"]
    if "verdicts" in wanted:
        claims = [json.loads(line) for line in text.splitlines() if line.startswith('{"id"')]
        return {"verdicts": [_verdict(claim, sentences) for claim in claims]}
    said: dict[str, Any] = {name: [] for name in wanted}
    first, *_ = [number for number, words in sentences.items() if len(words.split()) > 4] or [1]
    if "what" in wanted:
        telling = [number for number in sentences if number > first][:3]
        points = [{"cite": [number], "text": f"{TOLD}{sentences[number]}"} for number in telling]
        said["what"] = {"cite": [first], "text": sentences.get(first, "Nothing."), "points": points}
    return said


def _verdict(claim: dict[str, Any], sentences: dict[int, str]) -> dict[str, Any]:
    words = next((value for name, value in claim.items() if name in ("fact", "view", "event")), "")
    there = any(words.removeprefix(TOLD).rstrip(".") in sentence for sentence in sentences.values())
    return {"id": claim["id"], "problem": "none" if there else "invented", "cite": 1}
