"""Addresses into an article, from a server of this machine and with made-up answers of the name service."""

from __future__ import annotations

import gzip
import ipaddress
import socket
import ssl
import sys
import time
from http.server import ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

import httpcore2
import pytest

from briefing import __version__
from briefing.errors import ConfigError, InputError
from briefing.sources import load, web
from briefing.sources.files import MAX_FILE
from briefing.sources.web import is_public, vetted
from tests.sources.conftest import STORY, Answer, Server

if TYPE_CHECKING:
    from pathlib import Path

RUSSIAN = (
    "Паром между Порт-Эллингом и островом Сандхольм во вторник снова вышел в море, сообщило управление порта. " * 3
)

# A certificate for post.example, good until 2120, and its key: made for these tests, worth nothing elsewhere.
CERTIFICATE = """\
-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgu3jMW8jeC6SNAPFM
9ZbiFNWGLYies2E0PxlwEv6Fv0ShRANCAAQInu1SEFCUdEiFheEFMefqYkkoSFZD
J5xdcPPfM+/bfhq7lKDe8gvdblBP8wWK8tLYcTKAVi+M2yfWkMl+OtPx
-----END PRIVATE KEY-----
-----BEGIN CERTIFICATE-----
MIIBZzCCAQ2gAwIBAgIBATAKBggqhkjOPQQDAjAXMRUwEwYDVQQDDAxwb3N0LmV4
YW1wbGUwIBcNMjAwMTAxMDAwMDAwWhgPMjEyMDAxMDEwMDAwMDBaMBcxFTATBgNV
BAMMDHBvc3QuZXhhbXBsZTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABAie7VIQ
UJR0SIWF4QUx5+piSShIVkMnnF1w898z79t+GruUoN7yC91uUE/zBYry0thxMoBW
L4zbJ9aQyX460/GjSDBGMBcGA1UdEQQQMA6CDHBvc3QuZXhhbXBsZTAMBgNVHRME
BTADAQH/MB0GA1UdDgQWBBSiXeF9xU+TRboQ0aAF7vuKe793pzAKBggqhkjOPQQD
AgNIADBFAiAmfwqgUrow0CWAjxUTaVjZNZ+bnGe+1v6eJ6EGghD3MwIhAJaJqSbh
dndE28rYQtRktLGc3EBtOL+07xfvvpfyFIDm
-----END CERTIFICATE-----
"""


def at(server: ThreadingHTTPServer, path: str, host: str = "127.0.0.1", scheme: str = "http") -> str:
    """The address of a path on the server."""
    return f"{scheme}://{host}:{server.server_port}{path}"


def resolving(monkeypatch: pytest.MonkeyPatch, names: dict[str, list[str]]) -> list[str]:
    """Make up the answers of the name service, and list what is asked."""
    asked: list[str] = []
    real = socket.getaddrinfo

    def answer(host: str, port: int, *args: Any, **kwargs: Any) -> Any:
        asked.append(host)
        if host not in names:
            return real(host, port, *args, **kwargs)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in names[host]]

    monkeypatch.setattr(socket, "getaddrinfo", answer)
    return asked


def leading(monkeypatch: pytest.MonkeyPatch, refused: tuple[str, ...] = ()) -> list[str]:
    """Lead every connection to this machine, but those refused, and list where they were meant to go."""
    meant: list[str] = []
    real = httpcore2.SyncBackend.connect_tcp

    def connect(self: httpcore2.SyncBackend, host: str, port: int, *args: Any) -> httpcore2.NetworkStream:
        meant.append(host)
        if host in refused:
            raise httpcore2.ConnectError("refused")
        return real(self, "127.0.0.1", port, *args)

    monkeypatch.setattr(httpcore2.SyncBackend, "connect_tcp", connect)
    return meant


def test_a_page_is_fetched(server: ThreadingHTTPServer) -> None:
    """`url=` fetches the page, says who asks, and keeps the address."""
    article = load(url=at(server, "/story"), allow_private=True)
    assert article.text == STORY
    assert (article.title, article.url, article.outlet) == ("Ferry sails again", at(server, "/story"), "127.0.0.1")
    assert Server.seen[0]["User-Agent"] == f"briefing/{__version__} (+news-briefing)"
    assert Server.seen[0]["Host"] == f"127.0.0.1:{server.server_port}"


def test_what_is_stated_describes_what_is_fetched(server: ThreadingHTTPServer) -> None:
    """Title, date and kind given to `load` hold for a fetched page too."""
    article = load(url=at(server, "/text"), kind="text", title="Ferry", published="2025-03-18", allow_private=True)
    assert (article.title, article.published, article.text) == ("Ferry", "2025-03-18", STORY)


def test_with_a_source_the_address_only_describes() -> None:
    """An address given with a source is not asked."""
    assert load(STORY, url="http://127.0.0.1:1/never").url == "http://127.0.0.1:1/never"


@pytest.mark.parametrize("path", ["/text", "/packed", "/moved"])
def test_texts_packed_answers_and_redirects(server: ThreadingHTTPServer, path: str) -> None:
    """A text, a packed page and a page behind a redirect are read."""
    article = load(url=at(server, path), allow_private=True)
    assert article.text == STORY
    assert article.url == at(server, {"/moved": "/story?key=1"}.get(path, path))


@pytest.mark.parametrize(
    ("header", "encoding", "declared"),
    [
        ("; charset=windows-1251", "cp1251", ""),
        ("; charset=no-such-charset", "utf-8", ""),
        ("", "koi8-r", "<meta charset='koi8-r'>"),
        ("; charset=latin-1", "utf-8-sig", ""),
    ],
)
def test_the_encoding_is_the_header_s_the_mark_s_or_the_page_s(
    server: ThreadingHTTPServer, header: str, encoding: str, declared: str
) -> None:
    """A byte order mark comes before the header, the header before what the page declares."""
    body = f"<html><head>{declared}</head><body><article><p>{RUSSIAN}</p></article></body></html>".encode(encoding)
    Server.answers["/r"] = (200, {"Content-Type": f"text/html{header}"}, body)
    assert load(url=at(server, "/r"), allow_private=True).text == RUSSIAN.strip()


# ---------------------------------------------------------------------------------------------- where it may go


@pytest.mark.parametrize(
    "address",
    [
        *("127.0.0.1", "127.9.9.9", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.100.100.200"),
        *("0.0.0.0", "224.0.0.1", "255.255.255.255", "192.0.0.192", "168.63.129.16", "198.18.0.1", "192.88.99.1"),
        *("::", "::1", "fe80::1", "fd00:ec2::254", "fec0::1", "ff02::1", "::ffff:127.0.0.1", "64:ff9b::7f00:1"),
        *("64:ff9b:1::1", "2002:7f00:1::", "2001:0:808:808:0:0:80ff:fffe", "2001:db8::1"),
    ],
)
def test_addresses_that_are_not_public(address: str) -> None:
    """Private, loopback, link-local, metadata and reserved addresses are not public, in IPv6 clothes neither."""
    assert not is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize(
    "address", ["93.184.216.34", "1.1.1.1", "2606:4700::1111", "::ffff:1.1.1.1", "64:ff9b::101:101"]
)
def test_addresses_that_are_public(address: str) -> None:
    """Addresses of the internet are public."""
    assert is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "localhost", "2130706433", "0x7f.1", "127.1", "[::1]", "[::ffff:10.0.0.1]", "169.254.169.254"]
)
def test_private_addresses_are_refused_before_connecting(host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """However a private address is written, no connection is made, and the error names the way out."""
    meant = leading(monkeypatch)
    with pytest.raises(InputError, match=r"private network.*allow_private"):
        load(url=f"http://{host}/story")
    assert meant == []


def test_one_private_answer_among_public_ones_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every answer of the name service is looked at."""
    resolving(monkeypatch, {"post.example": ["93.184.216.34", "10.0.0.1"]})
    with pytest.raises(InputError, match="private network"):
        vetted("post.example", 80, allow_private=False)
    assert vetted("post.example", 80, allow_private=True) == ["93.184.216.34", "10.0.0.1"]


def test_the_connection_goes_to_the_address_that_was_vetted(
    server: ThreadingHTTPServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The name is looked up once, and the host header stays the name's: another answer later changes nothing."""
    asked = resolving(monkeypatch, {"post.example": ["93.184.216.34"]})
    meant = leading(monkeypatch)
    assert load(url=at(server, "/moved", "post.example")).text == STORY
    assert asked.count("post.example") == 1
    assert meant == ["93.184.216.34"]
    assert {seen["Host"] for seen in Server.seen} == {f"post.example:{server.server_port}"}


def test_an_address_that_refuses_is_followed_by_the_next(
    server: ThreadingHTTPServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of several vetted addresses the first that answers is taken; if none does, that is said."""
    resolving(monkeypatch, {"post.example": ["93.184.216.34", "93.184.216.35"], "none.example": ["93.184.216.34"]})
    meant = leading(monkeypatch, refused=("93.184.216.34",))
    assert load(url=at(server, "/story", "post.example")).text == STORY
    assert meant == ["93.184.216.34", "93.184.216.35"]
    with pytest.raises(InputError, match=r"none\.example.* cannot be reached \(refused\)"):
        load(url=at(server, "/story", "none.example"))


@pytest.mark.parametrize("target", ["http://127.0.0.1/x", "http://inside.example/x"])
def test_a_redirect_into_a_private_network_is_refused(
    server: ThreadingHTTPServer, monkeypatch: pytest.MonkeyPatch, target: str
) -> None:
    """Where a public page sends the reader is vetted like the first address."""
    resolving(monkeypatch, {"post.example": ["93.184.216.34"], "inside.example": ["192.168.0.9"]})
    meant = leading(monkeypatch)
    Server.answers["/in"] = (302, {"Location": target}, b"")
    with pytest.raises(InputError, match="private network"):
        load(url=at(server, "/in", "post.example"))
    assert meant == ["93.184.216.34"]


@pytest.mark.parametrize("target", ["file:///etc/passwd", "ftp://post.example/x", "http://a:b@post.example/x"])
def test_a_redirect_to_something_else_than_the_web_is_refused(server: ThreadingHTTPServer, target: str) -> None:
    """A redirect to a file, to another protocol or with a password is not followed."""
    Server.answers["/out"] = (302, {"Location": target}, b"")
    with pytest.raises(InputError, match=r"http:// or https://|user name or a password"):
        load(url=at(server, "/out"), allow_private=True)


@pytest.mark.parametrize(
    ("url", "what"),
    [
        ("file:///etc/passwd", "http:// or https://"),
        ("ftp://post.example/story", "http:// or https://"),
        ("www.post.example/story", "put http:// or https:// in front of it"),
        ("http:///story", "http:// or https://"),
        ("http://user:secret@post.example/", "user name or a password"),
        ("http://post.example/\x00", "not an address"),
        ("", "http:// or https://"),
        (7, "not an address"),
    ],
)
def test_addresses_that_are_none_of_the_web(url: Any, what: str) -> None:
    """Other protocols, passwords and what is no address are refused, and no password is repeated."""
    with pytest.raises(InputError, match=what) as caught:
        load(url=url)
    assert "secret" not in caught.value.message


# ---------------------------------------------------------------------------------------------- TLS


@pytest.fixture
def secure(server: ThreadingHTTPServer, tmp_path: Path) -> tuple[ThreadingHTTPServer, list[str | None]]:
    """The server behind TLS, and the names that it was asked for."""
    (tmp_path / "server.pem").write_text(CERTIFICATE)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "server.pem")
    names: list[str | None] = []
    context.sni_callback = lambda _, name, __: names.append(name)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    return server, names


def test_tls_names_and_checks_the_host(
    secure: tuple[ThreadingHTTPServer, list[str | None]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Behind the vetted address TLS asks for the host's name, and its certificate is checked against it."""
    server, names = secure
    resolving(monkeypatch, {"post.example": ["93.184.216.34"], "other.example": ["93.184.216.34"]})
    leading(monkeypatch)
    trusting = ssl.create_default_context(cadata=CERTIFICATE[CERTIFICATE.index("-----BEGIN CERT") :])
    found = web.fetch(at(server, "/story", "post.example", "https"), ssl_context=trusting)
    assert STORY in found.data.decode()
    assert names == ["post.example"]
    with pytest.raises(InputError, match=r"certificate of https://other\.example.* is not valid"):
        web.fetch(at(server, "/story", "other.example", "https"), ssl_context=trusting)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_certificate_that_nobody_vouches_for_is_refused(
    secure: tuple[ThreadingHTTPServer, list[str | None]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """By default the system's authorities decide."""
    server, _ = secure
    resolving(monkeypatch, {"post.example": ["93.184.216.34"]})
    leading(monkeypatch)
    with pytest.raises(InputError, match="certificate"):
        load(url=at(server, "/story", "post.example", "https"))


# ---------------------------------------------------------------------------------------------- limits and faults


@pytest.mark.parametrize(
    ("answer", "what"),
    [
        ((404, {}, b""), "404 Not Found: there is no such page"),
        ((403, {}, b""), "does not let programs read"),
        ((503, {}, b""), "try again later"),
        ((200, {"Content-Type": "image/png"}, b"x"), "is an image, not a page"),
        ((200, {"Content-Encoding": "br"}, b"x"), "compressed as 'br'"),
        ((200, {"Content-Encoding": "gzip"}, gzip.compress(b" " * (MAX_FILE + 1))), "larger than 20 MiB"),
        ((200, {}, b" " * (MAX_FILE + 1)), "larger than 20 MiB"),
        ((200, {"Content-Type": "text/html"}, b""), "is empty"),
        ((200, {"Content-Type": "text/html"}, b"<p>Subscribe to continue reading.</p>" * 9), "paywall"),
        ((200, {"Content-Type": "text/html"}, b"<p>Hello</p>"), "no article"),
        ((200, {"Content-Type": "application/pdf"}, b"nothing of the kind"), "cannot be read as a PDF"),
    ],
)
def test_answers_that_are_no_article(server: ThreadingHTTPServer, answer: Answer, what: str) -> None:
    """Errors, pictures, too much, and pages without an article each get a sentence that says so, without the query."""
    Server.answers["/bad"] = answer
    with pytest.raises(InputError, match=what) as caught:
        load(url=at(server, "/bad?key=secret"), allow_private=True)
    assert at(server, "/bad") in caught.value.message
    assert "secret" not in caught.value.message


def test_redirects_without_end_are_given_up(server: ThreadingHTTPServer) -> None:
    """A circle of redirects is left after a few rounds."""
    with pytest.raises(InputError, match="redirects more than 8 times"):
        load(url=at(server, "/circle"), allow_private=True)


def test_a_server_that_drips_is_given_up_at_the_deadline(server: ThreadingHTTPServer) -> None:
    """The time holds for everything: bytes that keep coming do not start it again."""
    started = time.monotonic()
    with pytest.raises(InputError, match=r"within 0\.1 seconds"):
        web.fetch(at(server, "/slow"), allow_private=True, seconds=0.1)
    assert time.monotonic() - started < 5


def test_a_deadline_that_has_passed_stops_before_connecting(monkeypatch: pytest.MonkeyPatch) -> None:
    """With no time left nothing is connected to."""
    meant = leading(monkeypatch)
    with pytest.raises(InputError, match="within 0 seconds"):
        web.fetch("http://127.0.0.1:9/", allow_private=True, seconds=0)
    assert meant == []


def test_an_answer_that_breaks_off_is_refused(server: ThreadingHTTPServer) -> None:
    """A body that is shorter than the server promised is not read as if it were whole."""
    Server.answers["/cut"] = Server.answers["/text"]
    with pytest.raises(InputError, match="cannot be reached"):
        load(url=at(server, "/cut"), allow_private=True)


def test_an_unknown_host_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that nobody knows is an InputError, and so is one that is no name."""

    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with pytest.raises(InputError, match=r"host post\.example was not found"):
        load(url="http://post.example/story")


def test_a_name_without_addresses_cannot_be_reached(monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty answer of the name service is no address."""
    resolving(monkeypatch, {"post.example": []})
    with pytest.raises(InputError, match="has no address"):
        load(url="http://post.example/story")


def test_fetching_needs_the_extra_web(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without its libraries the error names the extra to install."""
    monkeypatch.delitem(sys.modules, "briefing.sources.web")
    monkeypatch.delattr("briefing.sources.web")
    monkeypatch.setitem(sys.modules, "httpcore2", None)
    with pytest.raises(ConfigError, match=r"pip install 'news-briefing\[web\]'"):
        load(url="http://post.example/story")
