"""The addresses for programs: what the command line prints, byte for byte, held to openapi.json."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from datetime import date
from typing import Any

from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from onrecord.errors import InputError
from onrecord.extras.web.api import contract, jobs
from onrecord.extras.web.check.asked import file_name
from onrecord.extras.web.check.story import Story
from onrecord.extras.web.errors import RefusedError, refused
from onrecord.extras.web.forms import fields
from onrecord.extras.web.settings import Settings

_JSON, _FILE = "application/json", "multipart/form-data"
_KINDS = {"json": _JSON, "csv": "text/csv; charset=utf-8"}


async def check(request: Request) -> Response:
    """A story held against the record."""
    settings: Settings = request.app.state.settings
    asked = contract.operation("/api/check", "post")
    form = contract.query(asked, request.query_params)["format"]
    kind = _kind(request)
    if kind == _FILE:
        story = await _file(request, asked)
    elif kind == _JSON:
        given = contract.body(asked, kind, await _json(request))
        story = Story(given["text"], title=given.get("title"), published=_day(given.get("published")))
    else:
        raise refused(415, "api.kind", kinds=f"{_JSON}, {_FILE}")
    return _answer(await settings.workers.run(jobs.checked, story, form), form)


async def evaluate(request: Request) -> Response:
    """A claim held against the record."""
    settings: Settings = request.app.state.settings
    asked = contract.operation("/api/eval", "post")
    contract.query(asked, request.query_params)
    if _kind(request) != _JSON:
        raise refused(415, "api.kind", kinds=_JSON)
    given = contract.body(asked, _JSON, await _json(request))
    return _answer(await settings.workers.run(jobs.evaluated, given["claim"], given.get("said")), "json")


async def openapi(request: Request) -> Response:
    """The document that requests are held to."""
    contract.query(contract.operation("/api/openapi.json", "get"), request.query_params)
    return Response(contract.document(), media_type=_JSON)


def _question(name: str) -> Callable[[Request], Awaitable[Response]]:
    """The address of a question of a data desk; what the record does not know is not found."""

    async def ask(request: Request) -> Response:
        settings: Settings = request.app.state.settings
        asked = contract.query(contract.operation(f"/api/{name}", "get"), request.query_params)
        form = asked.pop("format")
        try:
            return _answer(await settings.workers.run(jobs.answered, name, asked, form), form)
        except InputError as error:
            raise RefusedError(404, str(error)) from None

    return ask


def _answer(words: str, form: str) -> Response:
    return Response(words, media_type=_KINDS[form], headers={"Cache-Control": "no-store"})


def _kind(request: Request) -> str:
    return request.headers.get("content-type", "").partition(";")[0].strip().lower()


async def _json(request: Request) -> object:
    """The body as JSON. RefusedError for what is none, or nested deeper than any request is."""
    try:
        found: object = json.loads(await request.body())
    except (ValueError, RecursionError):
        raise refused(400, "api.no_json") from None
    return found


async def _file(request: Request, asked: dict[str, Any]) -> Story:
    found = await fields(request)
    if len(found.multi_items()) != len(found):
        raise refused(400, "base.bad_form")
    file = found.get("file")
    if isinstance(file, UploadFile):
        data, name = await file.read(), file_name(file.filename or "")
    else:
        data, name = (file or "").encode("utf-8", "surrogatepass"), file_name("")
    given = {key: value if isinstance(value, str) else "" for key, value in found.multi_items()}
    held = contract.body(asked, _FILE, given)
    return Story(data=data, name=name, title=held.get("title"), published=_day(held.get("published")))


def _day(given: str | None) -> date | None:
    return None if given is None else date.fromisoformat(given)


ROUTES: tuple[BaseRoute, ...] = (
    Route("/api/check", check, methods=["POST"]),
    Route("/api/eval", evaluate, methods=["POST"]),
    Route("/api/openapi.json", openapi),
    *(Route(f"/api/{name}", _question(name)) for name in jobs.QUESTIONS),
)
