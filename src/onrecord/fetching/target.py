"""An address as a person or a redirect gives it, taken apart: only plain http and https to a public name."""

from __future__ import annotations

import re
from ipaddress import IPv4Address, IPv6Address
from typing import NamedTuple
from urllib.parse import SplitResult, quote, urlsplit

from onrecord.errors import InputError
from onrecord.fetching.address import is_public

_PORTS = {"http": 80, "https": 443}
_LONGEST = 2_000  # characters of an address
_LONGEST_HOST = 253  # RFC 1035
_FORBIDDEN = re.compile(r"[\x00-\x20\x7f\\]")
_LABEL = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?<!-)")
_NUMERIC = re.compile(r"[0-9]+|0x[0-9a-f]*")
_HOUSE = frozenset(("localhost", "local", "internal", "intranet", "lan", "home", "corp", "test", "invalid", "arpa"))
_SAFE = "/%:@!$&'()*+,;=~-._?"

NOT_PUBLIC = "this is no address of the public internet; save the story to a file and check that"


class Target(NamedTuple):
    """Where a request goes: `host` in ASCII without brackets, `path` with its query."""

    scheme: str
    host: str
    port: int
    path: str

    @property
    def authority(self) -> str:
        """The host as the request names it, with its port where that is not the scheme's own."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def origin(self) -> str:
        """What has a robots.txt of its own."""
        return f"{self.scheme}://{self.authority}"

    @property
    def url(self) -> str:
        """The whole address, as it is asked for."""
        return f"{self.origin}{self.path}"


def target_of(url: str, ports: frozenset[int] = frozenset(_PORTS.values())) -> Target:
    """The parts of an address. InputError, in one line, for all that is not to be fetched."""
    shown = url if len(url) <= 100 else f"{url[:97]}..."
    if len(url) > _LONGEST:
        raise InputError(f"{shown}: an address of over {_LONGEST} characters; give a shorter one")
    if _FORBIDDEN.search(url):
        raise InputError(f"{shown}: spaces, backslashes or control characters in an address; copy it again")
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise InputError(f"{shown}: broken address; copy it again, as https://www.example.org/story") from None
    if parts.scheme not in _PORTS:
        raise InputError(f"{shown}: only addresses that begin with https:// or http:// are fetched")
    if "@" in parts.netloc:
        raise InputError(f"{shown}: an address with a user's name in it; take out what stands before the @")
    port = _PORTS[parts.scheme] if port is None else port
    if port not in ports:
        raise InputError(
            f"{shown}: port {port} is not asked; pages stand on ports {' and '.join(map(str, sorted(ports)))}"
        )
    return Target(parts.scheme, _host(parts, shown), port, _path(parts))


def _host(parts: SplitResult, shown: str) -> str:
    """The host in ASCII. InputError for a name of this house, and for numbers that are no plain address."""
    host = parts.hostname or ""
    if "[" in parts.netloc:
        return _literal(host, shown)
    if not host.isascii():
        try:
            host = host.encode("idna").decode() if len(host) <= _LONGEST_HOST else ""
        except UnicodeError:
            host = ""
    labels = host.lower().removesuffix(".").split(".")
    if len(host) > _LONGEST_HOST or not all(_LABEL.fullmatch(label) for label in labels):
        raise InputError(f"{shown}: no name of a host in it; copy it again, as https://www.example.org/story")
    if _NUMERIC.fullmatch(labels[-1]):  # also 2130706433, 0x7f.1 and 0177.0.0.1, which some systems take for addresses
        return _literal(".".join(labels), shown)
    if len(labels) == 1 or labels[-1] in _HOUSE:
        raise InputError(f"{shown}: {NOT_PUBLIC}")
    return ".".join(labels)


def _literal(host: str, shown: str) -> str:
    try:
        address = str(IPv6Address(host) if ":" in host else IPv4Address(host))
    except ValueError:
        raise InputError(f"{shown}: broken address; copy it again, as https://www.example.org/story") from None
    if not is_public(address):
        raise InputError(f"{shown}: {NOT_PUBLIC}")
    return address


def _path(parts: SplitResult) -> str:
    path = quote(parts.path, safe=_SAFE) or "/"
    return f"{path}?{quote(parts.query, safe=_SAFE)}" if parts.query else path
