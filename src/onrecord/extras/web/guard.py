"""The door: what every request is held to before a room sees it, and the headers that every answer carries.

A page on another site can make a browser send requests here, and a name it owns can be pointed at this machine. So
the Host header must be one that the server was bound to, and what changes anything must come from a page of this
server. A body is read whole, within a size and a time, before anything is done with it.
"""

from __future__ import annotations

import asyncio

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from onrecord.extras.web.errors import line
from onrecord.extras.web.wording import say

MOST = 2_000_000  # bytes of a body
_SECONDS = 10.0  # for the whole of a body
_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
_OWN = frozenset({"same-origin", "none"})
_ONCE = ("host", "origin", "content-length", "content-type", "sec-fetch-site")
_LONGEST_PATH = 2000
_MANY, _LONG = 100, 32_768  # headers of a request, and bytes of all of them
_VERSIONS = ("1.0", "1.1")

# With "no-referrer" a browser hides where a form came from even from this server, which has to know it.
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": _POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}


class Guard:
    """ASGI middleware around the whole application; `hosts` as in Settings."""

    def __init__(self, app: ASGIApp, hosts: frozenset[str], seconds: float = _SECONDS) -> None:
        self._app = app
        self._hosts = hosts
        self._seconds = seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse in one line, or hand on with the body read."""
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        if scope["type"] != "http":  # nothing here speaks a web socket
            await send({"type": "websocket.close", "code": 1000})
            return
        sealed = _sealed(send)
        refused = self._refused(scope)
        body: bytes | tuple[int, str] | None = None
        if refused is None:
            body = await self._body(scope, receive)
            refused = body if isinstance(body, tuple) else None
        if refused is not None:
            status, key = refused
            close = {"Connection": "close"} if status in (408, 413) else None
            await line(str(scope["path"]), status, say(key), close)(scope, receive, sealed)
        elif isinstance(body, bytes):
            await self._app(scope, _replayed(body, receive), sealed)

    def _refused(self, scope: Scope) -> tuple[int, str] | None:
        headers = Headers(scope=scope)
        if scope.get("http_version", "1.1") not in _VERSIONS:
            return 400, "base.bad_request"
        if len(headers.raw) > _MANY or sum(len(name) + len(value) for name, value in headers.raw) > _LONG:
            return 431, "base.headers"
        if any(len(headers.getlist(name)) > 1 for name in _ONCE):
            return 400, "base.twice"
        host = headers.get("host", "").lower()
        if host not in self._hosts and host != _reached(scope):
            return 421, "base.host"
        if len(scope.get("raw_path") or b"") > _LONGEST_PATH or "\0" in scope["path"]:
            return 414, "base.path"
        if scope["method"] in _SAFE:
            return None
        origin = headers.get("origin")
        if headers.get("sec-fetch-site", "none") not in _OWN or origin not in (None, f"http://{host}"):
            return 403, "base.origin"
        return None

    async def _body(self, scope: Scope, receive: Receive) -> bytes | tuple[int, str] | None:
        """The body; or why it is refused; or None where the client went away."""
        told = Headers(scope=scope).get("content-length", "0")
        if told.isascii() and told.isdigit() and int(told[:12]) > MOST:
            return 413, "base.too_large"
        read = bytearray()
        try:
            async with asyncio.timeout(self._seconds):
                while True:
                    message = await receive()
                    if message["type"] == "http.disconnect":
                        return None
                    read += message.get("body", b"")
                    if len(read) > MOST:
                        return 413, "base.too_large"
                    if not message.get("more_body", False):
                        return bytes(read)
        except TimeoutError:
            return 408, "base.too_slow"


def _reached(scope: Scope) -> str | None:
    """The address of this machine that the request came in by: no name, so nobody can point one of theirs at it."""
    address, port = scope.get("server") or (None, None)
    if not address or not port:
        return None
    return f"[{address}]:{port}" if ":" in address else f"{address}:{port}"


def _sealed(send: Send) -> Send:
    """Every answer with the headers of this house."""

    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in HEADERS.items():
                headers[name] = value
        await send(message)

    return sending


def _replayed(body: bytes, receive: Receive) -> Receive:
    """The body once more, whole; then what the connection tells."""
    given = False

    async def receiving() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return receiving
