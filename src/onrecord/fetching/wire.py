"""A connection to the very address that was looked at, with one clock and one budget of bytes for all of it.

A name is resolved once for a connection, every answer is looked at, and the socket is opened to one of them by number:
a name server that tells another address later changes nothing.
"""

from __future__ import annotations

import io
import socket
import ssl
import threading
import time
from collections.abc import Callable
from typing import NamedTuple

from onrecord.errors import InputError
from onrecord.fetching.address import is_public
from onrecord.fetching.target import NOT_PUBLIC, Target

_TRIED = 3  # addresses of one name


class Network(NamedTuple):
    """The two things that leave the machine: a name to addresses, and a socket to an address by number."""

    resolve: Callable[[str], list[str]]
    dial: Callable[[str, int, float], socket.socket]


class Deadline:
    """The end of the time that one fetch has, all its steps together."""

    def __init__(self, seconds: float, url: str) -> None:
        self._seconds, self._url = seconds, url
        self._end = time.monotonic() + seconds

    def left(self) -> float:
        """Seconds. InputError when none is left."""
        left = self._end - time.monotonic()
        if left <= 0:
            raise self.over()
        return left

    def over(self) -> InputError:
        """The line that says so."""
        return InputError(f"{self._url}: no whole answer within {self._seconds:g} seconds; try again, or save the page")


class Wire(io.RawIOBase):
    """What a socket receives, until the deadline or until `left` bytes are spent, which raises `excess`."""

    def __init__(self, sock: socket.socket, deadline: Deadline, left: int, excess: InputError) -> None:
        self._sock, self._deadline = sock, deadline
        self.left, self.excess = left, excess

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """As a stream does. InputError past the deadline or the budget."""
        if self.left <= 0:
            raise self.excess
        self._sock.settimeout(self._deadline.left())
        try:
            size = self._sock.recv_into(memoryview(buffer)[: self.left])
        except TimeoutError:
            raise self._deadline.over() from None
        self.left -= size
        return size

    def makefile(self, _: str) -> io.BufferedReader:
        """The same as a buffered stream, which is what `http.client` asks a socket for."""
        return io.BufferedReader(self)


def connect(target: Target, network: Network, deadline: Deadline) -> socket.socket:
    """An open connection, encrypted where the scheme says so. InputError where there is none to a public address."""
    addresses = [target.host] if is_public(target.host) else _resolved(target, network, deadline)
    for number, address in enumerate(addresses[:_TRIED], 1):
        try:
            sock = network.dial(address, target.port, deadline.left())
            break
        except OSError as error:
            if number == min(len(addresses), _TRIED):
                deadline.left()
                reason = error.strerror or "no answer"
                raise InputError(f"{target.url}: no connection ({reason}); try again, or save the page") from None
    return _secured(sock, target, deadline) if target.scheme == "https" else sock


def _resolved(target: Target, network: Network, deadline: Deadline) -> list[str]:
    """The addresses of a name, each of them public. The system's look-up has no clock, so it gets a thread."""
    found: list[str] = []
    done = threading.Event()

    def look_up() -> None:
        try:
            found.extend(network.resolve(target.host))
        except (OSError, UnicodeError):
            pass  # an unknown name is one without addresses
        finally:
            done.set()

    threading.Thread(target=look_up, daemon=True).start()
    if not done.wait(deadline.left()):
        raise deadline.over()
    if not found:
        raise InputError(f"{target.url}: no such host is known ({target.host}); check the name")
    if not all(is_public(address) for address in found):
        raise InputError(f"{target.url}: {NOT_PUBLIC}")
    return found


def _secured(sock: socket.socket, target: Target, deadline: Deadline) -> socket.socket:
    """The connection encrypted, the certificate being for the host's name and not for the number dialled."""
    try:
        context = secure_context()
        sock.settimeout(deadline.left())
        return context.wrap_socket(sock, server_hostname=target.host)
    except TimeoutError:
        raise deadline.over() from None
    except ssl.SSLCertVerificationError as error:
        why = error.verify_message or "not valid"
        raise InputError(f"{target.url}: the host's certificate fails ({why}); save the page in a browser") from None
    except OSError:
        raise InputError(f"{target.url}: no secure connection; try again, or save the page in a browser") from None


def secure_context() -> ssl.SSLContext:
    """Certificates and names are looked at, by the system's list of authorities."""
    return ssl.create_default_context()


def _resolve(host: str) -> list[str]:
    found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


def _dial(address: str, port: int, seconds: float) -> socket.socket:
    sock = socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET, socket.SOCK_STREAM)
    try:
        sock.settimeout(seconds)
        sock.connect((address, port))
    except BaseException:
        sock.close()
        raise
    return sock


NETWORK = Network(_resolve, _dial)
