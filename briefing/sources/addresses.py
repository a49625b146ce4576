"""Which addresses of the internet may be asked for a page."""

from __future__ import annotations

import socket
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import Final, TypeAlias

from briefing.errors import InputError

Address: TypeAlias = IPv4Address | IPv6Address

# Not public, whatever the standard library's tables of the day say: protocol assignments and metadata services
# (Oracle's in the first, Azure's the second), relays of IPv6 over IPv4, site-local addresses, local translation.
_NOT_PUBLIC: Final = tuple(
    ip_network(net) for net in ("192.0.0.0/24", "168.63.129.16/32", "192.88.99.0/24", "fec0::/10", "64:ff9b:1::/48")
)
_TRANSLATED: Final = ip_network("64:ff9b::/96")  # NAT64: the last 32 bits are an IPv4 address


def vetted(host: str, port: int, *, allow_private: bool) -> list[str]:
    """Resolve a host's name and return its addresses, each of which may be connected to.

    Raises:
        InputError: the name is unknown, or any of its addresses is private, loopback, link-local or otherwise not
            public, and `allow_private` is not given.
    """
    try:
        answers = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as exc:
        raise InputError(f"The host {host} is unknown, or its name cannot be looked up: check the address.") from exc
    found = list(dict.fromkeys(str(answer[4][0]).split("%")[0] for answer in answers))
    if not allow_private and not all(is_public(ip_address(address)) for address in found):
        raise InputError(
            f"{host} is an address inside a private network, which is not fetched: allow it with allow_private=True "
            "(--allow-private), if you know whose it is."
        )
    return found


def is_public(address: Address) -> bool:
    """Whether an address is one that anybody on the internet can reach, the IPv4 address inside it included."""
    inner = _inside(address)
    if inner is not None and not is_public(inner):
        return False
    kept_back = any(address.version == net.version and address in net for net in _NOT_PUBLIC)
    return (address.is_global or inner is not None) and not address.is_multicast and not kept_back


def _inside(address: Address) -> IPv4Address | None:
    """The IPv4 address that an IPv6 address stands for: mapped, translated, 6to4 or Teredo."""
    if isinstance(address, IPv4Address):
        return None
    if address in _TRANSLATED:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour or (address.teredo[1] if address.teredo else None)
