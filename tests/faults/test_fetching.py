"""Addresses that lead to this machine or a private network, however they are written: nothing is connected to."""

from __future__ import annotations

import itertools
import socket
from typing import Any

import pytest

from briefing import InputError
from briefing.sources import web

NAMES = {
    "loopback.test": ["127.0.0.1"],
    "loopback6.test": ["::1"],
    "metadata.test": ["169.254.169.254"],
    "mixed.test": ["93.184.216.34", "10.0.0.8"],
    "mapped.test": ["::ffff:192.168.0.1"],
    "translated.test": ["64:ff9b::a00:1"],
    "sixtofour.test": ["2002:7f00:1::"],
    "teredo.test": ["2001:0:53aa:64c:0:0:80ff:fffe"],
    "carrier.test": ["100.64.0.1"],
    "this.test": ["0.0.0.0"],
    "multicast.test": ["224.0.0.1"],
    "unique.test": ["fd12:3456::1"],
    "link.test": ["fe80::1%lo"],
    "broadcast.test": ["255.255.255.255"],
}
HOSTS = [
    *NAMES, *(f"{name}." for name in NAMES),
    "localhost", "LOCALHOST", "localhost.", "127.0.0.1", "127.1", "127.0.1", "2130706433", "0x7f000001", "0x7f.0.0.1",
    "0177.0.0.1", "017700000001", "0", "0.0.0.0", "10.0.0.1", "10.1", "172.16.0.1", "172.31.255.255", "192.168.1.1",
    "169.254.169.254", "2852039166", "0xa9fea9fe", "0251.0376.0251.0376", "100.100.100.200", "192.0.0.192",
    "198.18.0.1", "240.0.0.1", "[::]", "[::1]", "[0:0:0:0:0:0:0:1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]",
    "[::127.0.0.1]", "[64:ff9b::127.0.0.1]", "[fe80::1]", "[fc00::1]", "[fd00:ec2::254]", "[ff02::1]", "[fec0::1]",
    "[2002:7f00:1::]", "１２７.0.0.1", "127。0。0。1", "ⓛocalhost", "①②⑦.⓪.⓪.①", "me:pass@127.0.0.1",
    "93.184.216.34@127.0.0.1", "example.org%40127.0.0.1@127.0.0.1", "127.0.0.1#@93.184.216.34",
    "127.0.0.1?@93.184.216.34", "127.0.0.1:80", "127.0.0.1:0443",
]  # fmt: skip
URLS = [f"{scheme}://{host}/story" for scheme, host in itertools.product(("http", "https"), HOSTS)]


@pytest.fixture
def connected(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """Names resolve by the table, addresses by the system; what would be connected to is noted."""
    real, tried = socket.getaddrinfo, []

    def look_up(host: Any, port: Any, *args: Any, **hints: Any) -> Any:
        name = str(host).rstrip(".").lower()
        if name in NAMES:
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in NAMES[name]]
        hints["flags"] = hints.get("flags", 0) | (0 if name == "localhost" else socket.AI_NUMERICHOST)
        return real(host, port, *args, **hints)

    def connect(_: Any, address: Any) -> None:
        tried.append(address)
        raise OSError("no connection in this test")

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    monkeypatch.setattr(socket.socket, "connect", connect)
    monkeypatch.setattr(socket, "create_connection", lambda address, *_, **__: connect(None, address))
    return tried


@pytest.mark.parametrize("url", URLS)
def test_no_private_address_is_connected_to(url: str, connected: list[Any]) -> None:
    """Each is an error of ours, before any connection."""
    with pytest.raises(InputError):
        web.fetch(url, allow_private=False)
    assert connected == []


def test_a_name_is_looked_up_once(connected: list[Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """One that gives a public address first, and a private one when it is looked up again, leads to the first."""
    answers = iter([["93.184.216.34"], ["127.0.0.1"]])

    def look_up(_: Any, port: Any, *__: Any, **___: Any) -> Any:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in next(answers)]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    with pytest.raises(InputError):
        web.fetch("http://rebinding.test/", allow_private=False)
    assert {address[0] for address in connected} == {"93.184.216.34"}
