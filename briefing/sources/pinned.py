"""A transport for httpx2 that connects only to vetted addresses, and gives up at one deadline.

The name is looked up once, every address is vetted, and the connection goes to one of them: a name that resolves to
something else a moment later (DNS rebinding) gains nothing. Host header, TLS name and certificate remain the name's.
"""

from __future__ import annotations

import socket
import time
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import httpcore2
import httpx2
from typing_extensions import override

from briefing.errors import InputError

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable, Iterator

Address: TypeAlias = IPv4Address | IPv6Address

# Not public, whatever the standard library's tables say: protocol assignments and metadata services (Oracle's in the
# first, Azure's the second), relays of IPv6 over IPv4, site-local addresses, local translation.
_NOT_PUBLIC: Final = tuple(
    ip_network(net) for net in ("192.0.0.0/24", "168.63.129.16/32", "192.88.99.0/24", "fec0::/10", "64:ff9b:1::/48")
)
_TRANSLATED: Final = ip_network("64:ff9b::/96")  # NAT64: the last 32 bits are an IPv4 address


def vetted(host: str, port: int, *, allow_private: bool) -> list[str]:
    """Resolve a host's name; raise an `InputError` if any of its addresses is not public, unless that is allowed."""
    try:
        answers = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as exc:
        raise InputError(f"The host {host} was not found: check the address and the network.") from exc
    found = list(dict.fromkeys(str(answer[4][0]).split("%")[0] for answer in answers))
    if not allow_private and not all(is_public(ip_address(address)) for address in found):
        raise InputError(
            f"{host} is in a private network, so it is not fetched: use allow_private=True (--allow-private) "
            "if you trust it."
        )
    return found


def is_public(address: Address) -> bool:
    """Whether anybody on the internet can reach an address, and the IPv4 address inside it."""
    inner = _inside(address)
    if inner is not None and not is_public(inner):
        return False
    kept_back = any(address.version == net.version and address in net for net in _NOT_PUBLIC)
    return (address.is_global or inner is not None) and not address.is_multicast and not kept_back


def _inside(address: Address) -> IPv4Address | None:
    """The IPv4 address inside an IPv6 address: mapped, translated, 6to4 or Teredo."""
    if isinstance(address, IPv4Address):
        return None
    if address in _TRANSLATED:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour or (address.teredo[1] if address.teredo else None)


CONNECT_SECONDS: Final = 10.0


class Deadline:
    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    def left(self, most: float | None = None) -> float:
        """The seconds left, at most so many; raises `httpcore2.ReadTimeout` when there are none."""
        seconds = self._end - time.monotonic()
        if seconds <= 0:
            raise httpcore2.ReadTimeout("the deadline has passed")
        return seconds if most is None else min(seconds, most)


class PinnedTransport(httpx2.BaseTransport):
    def __init__(self, *, deadline: Deadline, allow_private: bool, ssl_context: ssl.SSLContext | None = None) -> None:
        self._pool = httpcore2.ConnectionPool(
            ssl_context=ssl_context or httpx2.create_ssl_context(trust_env=True),
            network_backend=_VettedBackend(deadline, allow_private=allow_private),
        )

    @override
    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        url = request.url
        response = self._pool.handle_request(
            httpcore2.Request(
                method=request.method,
                url=httpcore2.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
                headers=request.headers.raw,
                extensions=request.extensions,
            )
        )
        return httpx2.Response(status_code=response.status, headers=response.headers, stream=_Body(response))

    @override
    def close(self) -> None:
        self._pool.close()


class _Body(httpx2.SyncByteStream):
    def __init__(self, response: httpcore2.Response) -> None:
        self._response = response

    @override
    def __iter__(self) -> Iterator[bytes]:
        yield from self._response.iter_stream()

    @override
    def close(self) -> None:
        self._response.close()


class _VettedBackend(httpcore2.NetworkBackend):
    def __init__(self, deadline: Deadline, *, allow_private: bool) -> None:
        self._deadline = deadline
        self._allow_private = allow_private
        self._inner = httpcore2.SyncBackend()

    @override
    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.NetworkStream:
        failure: Exception = httpcore2.ConnectError(f"{host} has no address")
        for address in vetted(host, port, allow_private=self._allow_private):
            try:
                seconds = self._deadline.left(CONNECT_SECONDS)
                stream = self._inner.connect_tcp(address, port, seconds, local_address, socket_options)
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout) as exc:
                failure = exc
            else:
                return _TimedStream(stream, self._deadline)
        raise failure


class _TimedStream(httpcore2.NetworkStream):
    """A connection on which nothing outlasts the deadline, however slowly the bytes come."""

    def __init__(self, stream: httpcore2.NetworkStream, deadline: Deadline) -> None:
        self._stream = stream
        self._deadline = deadline

    @override
    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._deadline.left(timeout))

    @override
    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._deadline.left(timeout))

    @override
    def close(self) -> None:
        self._stream.close()

    @override
    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.NetworkStream:
        secured = self._stream.start_tls(ssl_context, server_hostname, self._deadline.left(timeout))
        return _TimedStream(secured, self._deadline)

    @override
    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)
