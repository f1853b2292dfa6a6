"""Which addresses are of the public internet, in every form that one can be written.

An IPv6 address may carry an IPv4 one inside, which is where a packet to it goes in the end; that one decides.
"""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

_GLOBAL = IPv6Network("2000::/3")  # all that is given out for the public (RFC 4291)
_NAT64 = IPv6Network("64:ff9b::/96")  # RFC 6052: the last 32 bits are an IPv4 address
_WITHIN = (  # inside 2000::/3 and yet not public
    IPv6Network("2001::/23"),  # protocols, Teredo among them (RFC 2928, RFC 4380)
    IPv6Network("2001:db8::/32"),  # examples (RFC 3849)
    IPv6Network("3fff::/20"),  # examples (RFC 9637)
)
_ISATAP = (0x00005EFE, 0x02005EFE)  # RFC 5214: these 32 bits before an IPv4 address


def is_public(address: str) -> bool:
    """Whether an address, as a name server writes it, is of the public internet; False for what is no address."""
    try:
        found = ip_address(address)
    except ValueError:
        return False
    if isinstance(found, IPv4Address):
        return _is_public_4(found)
    if found.scope_id is not None:
        return False
    inner = _inside(found)
    if inner is not None:
        return _is_public_4(inner)
    tunnel = (int(found) >> 32) & 0xFFFFFFFF in _ISATAP
    return found in _GLOBAL and found.is_global and not tunnel and not any(found in one for one in _WITHIN)


def _is_public_4(found: IPv4Address) -> bool:
    # some multicast and reserved ranges count as global to `ipaddress`, which goes by the registry's table alone
    apart = found.is_multicast or found.is_reserved or found.is_unspecified or found.is_loopback or found.is_link_local
    return found.is_global and not found.is_private and not apart


def _inside(found: IPv6Address) -> IPv4Address | None:
    """The IPv4 address that an IPv6 one stands for: mapped, 6to4, or translated (NAT64)."""
    if found in _NAT64:
        return IPv4Address(int(found) & 0xFFFFFFFF)
    return found.ipv4_mapped or found.sixtofour
