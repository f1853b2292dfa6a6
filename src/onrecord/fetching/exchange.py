"""One request and its answer, held to bytes and to time."""

from __future__ import annotations

import socket
from contextlib import closing
from email.message import Message
from http.client import HTTPException, HTTPResponse, IncompleteRead
from typing import NamedTuple, cast

from onrecord.errors import InputError
from onrecord.fetching.target import Target
from onrecord.fetching.wire import Deadline, Network, Wire, connect

AGENT = "OnRecord"
_HEAD = 64_000  # bytes of an answer's head, its interim answers included
_PIECE = 65_536
_SLACK = 100_000  # bytes that a body in chunks may have beside its own


class Answer(NamedTuple):
    """What a server said: its status, its head, and of a page that it has the body."""

    status: int
    head: Message
    body: bytes


def get(target: Target, network: Network, deadline: Deadline, most: int, *, cut: bool = False) -> Answer:
    """Ask for one target, no redirect followed. The body of any status but 200 is left unread.

    InputError past the deadline, for an answer that breaks off or is none, and for a body of over `most` bytes, or
    with `cut` its first `most` bytes.
    """
    with closing(connect(target, network, deadline)) as sock:
        try:
            sock.settimeout(deadline.left())
            sock.sendall(_request(target))
            wire = Wire(
                sock, deadline, _HEAD, InputError(f"{target.url}: the head of the answer never ends; save the page")
            )
            response = HTTPResponse(cast("socket.socket", wire), method="GET")
            response.begin()
            wire.left = most + _SLACK
            wire.excess = InputError(
                f"{target.url}: over {most // 1_000_000} MB, which no story is; save its words to a file"
            )
            body = _body(response, most, cut=cut, excess=wire.excess) if response.status == 200 else b""
            return Answer(response.status, response.headers, body)
        except TimeoutError:
            raise deadline.over() from None
        except (HTTPException, OSError, ValueError):
            raise InputError(f"{target.url}: the answer is broken or breaks off; try again, or save the page") from None


def _request(target: Target) -> bytes:
    return (
        f"GET {target.path} HTTP/1.1\r\nHost: {target.authority}\r\nUser-Agent: {AGENT}\r\n"
        "Accept: text/html, application/xhtml+xml, text/plain, application/pdf, */*;q=0.5\r\n"
        "Accept-Encoding: identity\r\nConnection: close\r\n\r\n"
    ).encode("ascii")


def _body(response: HTTPResponse, most: int, *, cut: bool, excess: InputError) -> bytes:
    """All of the body, in pieces of our size: a chunk that claims to be vast is never made room for."""
    if (response.headers.get("Transfer-Encoding") or "chunked").strip().lower() != "chunked":
        raise HTTPException("a way of sending that was not asked for")
    pieces: list[bytes] = []
    size = 0
    while piece := response.read(_PIECE):
        pieces.append(piece)
        size += len(piece)
        if size > most:
            if not cut:
                raise excess
            return b"".join(pieces)[:most]
    if response.length:
        raise IncompleteRead(b"", response.length)  # the head promised more
    return b"".join(pieces)
