"""The application: its rooms in one list, and the door before them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from onrecord.errors import OnRecordError
from onrecord.extras.web import assets
from onrecord.extras.web.api.routes import ROUTES as API
from onrecord.extras.web.check.lately import Lately
from onrecord.extras.web.check.routes import ROUTES as CHECK
from onrecord.extras.web.errors import RefusedError, line
from onrecord.extras.web.guard import Guard
from onrecord.extras.web.record.routes import ROUTES as RECORD
from onrecord.extras.web.saved.routes import ROUTES as SAVED
from onrecord.extras.web.settings import Settings
from onrecord.extras.web.templates import page
from onrecord.extras.web.wording import say

ROOMS: tuple[BaseRoute, ...] = (*CHECK, *RECORD, *SAVED, *API)


def application(settings: Settings) -> Guard:
    """The whole page as an ASGI application behind its door; it ends the workers when it ends."""

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        yield
        settings.workers.close()

    app = Starlette(
        routes=[*ROOMS, Route("/assets/{name}", assets.serve)],
        exception_handlers={HTTPException: _http, RefusedError: _refused, OnRecordError: _unusable, Exception: _fault},
        lifespan=lifespan,
    )
    app.router.redirect_slashes = False
    app.state.settings = settings
    app.state.lately = Lately()
    return Guard(app, settings.hosts)


async def _http(request: Request, error: Exception) -> Response:
    """No such page, no such method."""
    status = error.status_code if isinstance(error, HTTPException) else 500
    headers = dict(error.headers or {}) if isinstance(error, HTTPException) else {}
    key = {404: "base.no_page", 405: "base.no_method"}.get(status, "base.bad_request")
    return _told(request, status, say(key), headers)


async def _refused(request: Request, error: Exception) -> Response:
    if not isinstance(error, RefusedError):
        raise error
    again = {"Retry-After": "5"} if error.status == 503 else None
    return _told(request, error.status, error.words, again)


async def _unusable(request: Request, error: Exception) -> Response:
    """What the person gave cannot be used; the error says why in one line."""
    return _told(request, 422, str(error))


async def _fault(request: Request, _: Exception) -> Response:
    """A fault of ours: the page says so and nothing of it; the server's log has the rest."""
    return _told(request, 500, say("base.fault"))


def _told(request: Request, status: int, words: str, headers: dict[str, str] | None = None) -> Response:
    """One line; to a browser that shows what it gets, a page around it. A script of ours puts a line in its place."""
    asks = request.headers
    if request.scope["path"].startswith("/api") or "hx-request" in asks or "text/html" not in asks.get("accept", ""):
        return line(request.scope["path"], status, words, headers)
    found = page(request, "refused.html", status, words=words)
    found.headers.update(headers or {})
    return found
