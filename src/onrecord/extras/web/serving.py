"""The server: a port bound, the workers begun, the application run until Ctrl-C."""

from __future__ import annotations

import ipaddress
import os
import secrets
import socket
import webbrowser
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import uvicorn

from onrecord.errors import InputError
from onrecord.extras.web.app import application
from onrecord.extras.web.kept import Kept
from onrecord.extras.web.protocol import Timed
from onrecord.extras.web.saved.folder import data_folder
from onrecord.extras.web.settings import Settings
from onrecord.extras.web.wording import say
from onrecord.extras.web.workers import Processes
from onrecord.frozen import dataclass
from onrecord.pipeline import supply

_LOOPBACK = ("127.0.0.1", "localhost", "[::1]")
_PLAIN = 80  # the port that a Host header leaves out
_CONNECTIONS = 1000
_BACKLOG = 2048
_FEWEST = 2  # workers, so that one heavy story leaves another
_HEADERS = 32_768  # bytes of a request's line and headers


@dataclass(frozen=True, slots=True)
class Asked:
    """What the command line asked for; `workers` None is one a core, `keep_in` None the folder of the user's data."""

    host: str
    port: int
    data: tuple[Path, ...] = ()
    allow_urls: bool = False
    workers: int | None = None
    keep_in: Path | None = None


def run(asked: Asked, told: Callable[[str], None], *, browse: bool = False) -> None:
    """Serve until it is interrupted. InputError, in one line, where the port or a file cannot be used."""
    for words in supply(asked.data).told if asked.data else ():
        told(f"onrecord: {words}")
    bound = _bound(asked.host, asked.port)
    port = bound.getsockname()[1]
    workers = Kept(Processes(asked.workers or max(_FEWEST, os.cpu_count() or 1), asked.data))
    token = secrets.token_urlsafe(24)
    settings = Settings(hosts(asked.host, port), token, workers, asked.data, asked.allow_urls, _kept_in(asked))
    address = f"http://{_written(asked.host)}:{port}/"
    told(say("base.serving", address=address))
    if browse:
        webbrowser.open(address)
    with suppress(KeyboardInterrupt):  # uvicorn ends in order first, then raises it again
        uvicorn.Server(config(settings)).run(sockets=[bound])


def _kept_in(asked: Asked) -> Path | None:
    """The folder for kept checks: where other machines are answered, only one that was named."""
    return asked.keep_in or (data_folder() if _local(asked.host) else None)


def config(settings: Settings) -> uvicorn.Config:
    """The server's own settings: it trusts no proxy, names no software and keeps no log of what is asked."""
    return uvicorn.Config(
        application(settings),
        http=Timed,
        ws="none",
        loop="asyncio",
        log_level="error",  # what a client sends wrongly is its own business
        access_log=False,
        proxy_headers=False,
        server_header=False,
        limit_concurrency=_CONNECTIONS,
        h11_max_incomplete_event_size=_HEADERS,
        timeout_graceful_shutdown=2,
    )


def hosts(host: str, port: int) -> frozenset[str]:
    """The values of the Host header that are answered: the name bound, and on this machine its other names.

    Bound to every address, the server answers to its own name too, never to a name that only points here.
    """
    names = {_written(host).lower()}
    if _local(host) or _every(host):
        names |= set(_LOOPBACK)
    if _every(host):
        own = socket.gethostname().lower()
        names |= {own, f"{own}.local"}
    return frozenset(f"{name}:{port}" for name in names) | (frozenset(names) if port == _PLAIN else frozenset())


def _written(host: str) -> str:
    """An IPv6 address in brackets, as an address line has it."""
    return f"[{host}]" if ":" in host else host


def _local(host: str) -> bool:
    try:
        return host.lower() == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _every(host: str) -> bool:
    return host in ("0.0.0.0", "::", "")


def _bound(host: str, port: int) -> socket.socket:
    try:
        family, kind, protocol, _, where = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        found = socket.socket(family, kind, protocol)
        found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        found.bind(where)
        found.listen(_BACKLOG)  # whoever is told the address may ask at once
    except OSError as error:
        raise InputError(
            f"cannot serve at {host}:{port} ({error.strerror}); choose another with --port or --host"
        ) from None
    return found
