"""Fetch an address over http or https: from public addresses only, within limits."""

from __future__ import annotations

import ssl
from typing import Final, NamedTuple

import httpcore2
import httpx2

from briefing._version import __version__
from briefing.errors import InputError
from briefing.sources.files import MAX_FILE, unpacked
from briefing.sources.pinned import Deadline, PinnedTransport

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
