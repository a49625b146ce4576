"""Fetch an address over http or https: from public addresses only, within limits."""

from __future__ import annotations

import socket
import ssl
import time
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias

import httpcore2
import httpx2
from typing_extensions import override

from briefing._version import __version__
from briefing.errors import InputError
from briefing.sources.files import MAX_FILE, unpacked

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


SECONDS: Final = 30.0  # in total: look-up, redirects, the whole response
MOST_REDIRECTS: Final = 8
HEADERS: Final = {
    "User-Agent": f"briefing/{__version__} (+news-briefing)",
    "Accept": "text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.8,*/*;q=0.5",
    "Accept-Encoding": "gzip",  # nothing that could expand beyond control
}
_FAULTS: Final = (
    httpx2.HTTPError,
    httpx2.InvalidURL,
    httpcore2.TimeoutException,
    httpcore2.NetworkError,
    httpcore2.ProtocolError,
)
_MEDIA: Final = {"image": "an image", "audio": "an audio file", "video": "a video", "font": "a font"}
_GONE: Final = (404, 410)
_CLOSED: Final = (401, 402, 403, 407, 451)


class Response(NamedTuple):
    """What a server sent.

    Attributes:
        data: the content, unpacked.
        url: where it came from in the end, without a fragment.
        name: what the address is called in an error.
        media_type: what the server said it is, without parameters; empty where it said nothing.
        charset: the encoding that the server named.
    """

    data: bytes
    url: str
    name: str
    media_type: str
    charset: str | None


def fetch(
    url: str, *, allow_private: bool = False, seconds: float = SECONDS, ssl_context: ssl.SSLContext | None = None
) -> Response:
    """Fetch an address.

    Args:
        url: an address that begins with http:// or https://.
        allow_private: whether private, loopback and link-local addresses may be fetched from.
        seconds: how long everything may take.
        ssl_context: what certificates are checked with; by default the system's authorities.

    Raises:
        InputError: the address is not valid, is not public, does not answer, or answers with something that is no page.
    """
    address = _parsed(url)
    transport = PinnedTransport(deadline=Deadline(seconds), allow_private=allow_private, ssl_context=ssl_context)
    try:
        with _client(transport, seconds) as client, client.stream("GET", address) as response:
            data = _content(response)
    except _FAULTS as exc:
        raise _refusal(exc, named(address), seconds) from exc
    return Response(
        data=data,
        url=str(response.url.copy_with(fragment=None)),
        name=named(response.url),
        media_type=response.headers.get("content-type", "").split(";")[0].strip().lower(),
        charset=response.charset_encoding,
    )


def _client(transport: PinnedTransport, seconds: float) -> httpx2.Client:
    return httpx2.Client(
        transport=transport,
        trust_env=False,
        headers=HEADERS,
        timeout=seconds,
        follow_redirects=True,
        max_redirects=MOST_REDIRECTS,
        event_hooks={"request": [_check_request]},
    )


def named(url: httpx2.URL) -> str:
    """What an address is called in an error: without its query, which may contain a key."""
    return str(url.copy_with(query=None, fragment=None, username=None, password=None))


def _parsed(url: str) -> httpx2.URL:
    try:
        address = httpx2.URL(url.strip())
    except (httpx2.InvalidURL, AttributeError, TypeError) as exc:
        raise InputError(f"{url!r} is not an address: write it as https://….") from exc
    if not address.scheme:
        raise InputError(f"{url!r} is not a complete address: put http:// or https:// in front of it.")
    _check_scheme(address)
    return address


def _check_request(request: httpx2.Request) -> None:
    """Reject anything but a web address before it is looked up; redirects come here too."""
    _check_scheme(request.url)
    if request.url.userinfo:
        raise InputError(f"{named(request.url)} contains a user name or a password: leave them out.")


def _check_scheme(url: httpx2.URL) -> None:
    if url.scheme not in ("http", "https") or not url.host:
        raise InputError(f"{named(url)} is not fetched: an address must begin with http:// or https://.")


def _content(response: httpx2.Response) -> bytes:
    name = named(response.url)
    _check_status(response, name)
    family = response.headers.get("content-type", "").split("/")[0].strip().lower()
    if family in _MEDIA:
        raise InputError(f"{name} is {_MEDIA[family]}, not a page: give the address of an article.")
    encoding = response.headers.get("content-encoding", "identity").strip().lower()
    if encoding not in ("", "identity", "gzip", "x-gzip"):
        raise InputError(
            f"{name} is compressed as {encoding!r}, which was not requested: save the page and give the file."
        )
    data = bytearray()
    for piece in response.iter_raw():
        data += piece
        if len(data) > MAX_FILE:
            raise InputError(f"{name} is larger than {MAX_FILE // 1024**2} MiB: give the address of one article.")
    return unpacked(bytes(data), name=name)


def _check_status(response: httpx2.Response, name: str) -> None:
    code = response.status_code
    answer = f"{name} answered {code} {response.reason_phrase}".strip()
    if code in _GONE:
        raise InputError(f"{answer}: there is no such page; check the address.")
    if code in _CLOSED:
        raise InputError(
            f"{answer}: the server does not let programs read the page; save it from a browser and give the file."
        )
    if not response.is_success:
        raise InputError(f"{answer}: try again later, or save the page from a browser and give the file.")


def _refusal(error: Exception, name: str, seconds: float) -> InputError:
    if isinstance(error, httpcore2.TimeoutException):
        return InputError(f"{name} did not answer completely within {seconds:g} seconds: try again later.")
    if isinstance(error, httpx2.TooManyRedirects):
        return InputError(f"{name} redirects more than {MOST_REDIRECTS} times: open it in a browser and save the page.")
    if isinstance(error.__cause__ or error.__context__, ssl.SSLCertVerificationError):
        return InputError(
            f"The certificate of {name} is not valid: open it in a browser, and save the page if you trust it."
        )
    return InputError(
        f"{name} cannot be reached ({str(error) or type(error).__name__}): check the address and the network."
    )


Address: TypeAlias = IPv4Address | IPv6Address

# Not public, whatever the standard library's tables say: protocol assignments and metadata services (Oracle's in the
# first, Azure's the second), relays of IPv6 over IPv4, site-local addresses, local translation.
_NOT_PUBLIC: Final = tuple(
    map(ip_network, ["192.0.0.0/24", "168.63.129.16/32", "192.88.99.0/24", "::/96", "fec0::/10", "64:ff9b:1::/48"])
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
