"""A server of this machine."""

from __future__ import annotations

import gzip
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

import pytest
from typing_extensions import override

STORY = (
    "The ferry between Port Elling and the island of Sandholm sailed again on Tuesday, three months after a crane "
    "struck its ramp, the harbour office said. The island council demands that the state pay half of the bill."
)


PAGE = f"<html><head><title>Ferry sails again</title></head><body><article><p>{STORY}</p></article></body></html>"


Answer = tuple[int, dict[str, str], bytes]


class Server(BaseHTTPRequestHandler):
    """Answers by path."""

    answers: ClassVar[dict[str, Answer]] = {}
    seen: ClassVar[list[dict[str, str]]] = []
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """Send the answer for the path; `/slow` sends a byte at a time, `/cut` less than it promised."""
        self.seen.append(dict(self.headers.items()) | {"path": self.path})
        if self.path == "/slow":
            self._drip()
            return
        status, headers, body = self.answers[self.path.split("?")[0]]
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body) + (7 if self.path == "/cut" else 0)))
        self.end_headers()
        self.wfile.write(body)
        self.close_connection = self.path == "/cut"

    def _drip(self) -> None:
        for byte in b"HTTP/1.1 200 OK\r\nX-Long: " + b"x" * 50:
            try:
                self.wfile.write(bytes([byte]))
            except OSError:
                return
            time.sleep(0.01)

    @override
    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def server() -> Iterator[ThreadingHTTPServer]:
    """A server on this machine; its answers are `Server.answers`."""
    Server.answers = {
        "/story": (200, {"Content-Type": "text/html; charset=utf-8"}, PAGE.encode()),
        "/text": (200, {"Content-Type": "text/plain"}, STORY.encode()),
        "/packed": (200, {"Content-Type": "text/html", "Content-Encoding": "gzip"}, gzip.compress(PAGE.encode())),
        "/moved": (302, {"Location": "/story?key=1#top"}, b""),
        "/circle": (302, {"Location": "/circle"}, b""),
    }
    Server.seen = []
    with ThreadingHTTPServer(("127.0.0.1", 0), Server) as running:
        threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        yield running
        running.shutdown()
