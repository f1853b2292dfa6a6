"""The pages of this room."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from onrecord.extras.web.templates import page


async def start(request: Request) -> Response:
    """The empty form."""
    return page(request, "check/start.html")


ROUTES: tuple[BaseRoute, ...] = (Route("/", start),)
