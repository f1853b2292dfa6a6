"""The pages of this room and its files. Every one is a question in its address, so that it can be kept and sent on."""

from __future__ import annotations

from importlib.util import find_spec
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from onrecord.errors import InputError
from onrecord.extras.web.errors import refused
from onrecord.extras.web.record import answers, books, traces, vintages
from onrecord.extras.web.record.asked import PLACES, SHOWS, Question, first, question
from onrecord.extras.web.settings import Settings
from onrecord.extras.web.templates import page as whole_page
from onrecord.extras.web.wording import rows

_FILES = {
    "csv": (answers.csv_of, "text/csv; charset=utf-8"),
    "svg": (answers.svg_of, "image/svg+xml; charset=utf-8"),
    "png": (answers.png_of, "image/png"),
}


def page(request: Request, name: str, fault: str = "", **context: object) -> Response:
    """A page of this room; a fault is told in its place on the page."""
    context |= {"pages": rows("record.pages"), "here": name, "fault": fault}
    return whole_page(request, f"record/{name}.html", 422 if fault else 200, **context)


async def explorer(request: Request) -> Response:
    """Pick figures, see them drawn."""
    settings: Settings = request.app.state.settings
    fault = ""
    try:
        asked = question(request.query_params)
    except InputError as error:
        asked, fault = first(), str(error)
    found = await settings.workers.run(answers.explore, asked)
    fault = fault or found.fault
    fields = [*asked.places, ""][:PLACES]
    shows = [(show, f"/record?{asked.shown_as(show).query()}") for show in SHOWS]
    return page(
        request,
        "explorer",
        fault,
        asked=asked,
        found=found,
        shown=None if fault else found.shown,
        fields=fields,
        shows=shows,
        query=asked.query(),
        histories=_histories(asked, found),
        png=find_spec("vl_convert") is not None,
    )


def _histories(asked: Question, found: answers.Explored) -> list[tuple[str, str]]:
    """A place's name and the address of how its last figure moved."""
    given = [("measure", asked.measure), ("only", asked.only)]
    return [
        (name, "/record/vintages?" + urlencode([*((k, v) for k, v in given if v), ("place", place)]))
        for name, place in found.vintages
    ]


async def file(request: Request) -> Response:
    """The figures, or the drawing, as a file."""
    settings: Settings = request.app.state.settings
    form = request.path_params["form"]
    if form not in _FILES:
        raise refused(404, "base.no_page")
    job, kind = _FILES[form]
    asked = question(request.query_params)
    data = await settings.workers.run(job, asked)
    name = f"onrecord-{asked.measure if asked.measure.isidentifier() and asked.measure.isascii() else 'record'}.{form}"
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-store"}
    return Response(data, media_type=kind, headers=headers)


async def history(request: Request) -> Response:
    """How a figure moved: every published value of it, with who, when and why."""
    settings: Settings = request.app.state.settings
    fault, found = "", None
    try:
        asked = vintages.asked(request.query_params)
        found = await settings.workers.run(vintages.history, asked)
    except InputError as error:
        asked, fault = vintages.plain(request.query_params), str(error)
    measures = await settings.workers.run(books.measures)
    return page(request, "vintages", fault, asked=asked, found=found, measures=measures)


async def guns(request: Request) -> Response:
    """Where the guns that were traced in a state were first sold."""
    settings: Settings = request.app.state.settings
    fault, found = "", None
    states = await settings.workers.run(traces.states)
    asked = traces.start()
    try:
        asked = traces.asked(request.query_params)
        found = await settings.workers.run(traces.flows, asked)
    except InputError as error:
        fault = str(error)
    return page(request, "traces", fault, asked=asked, found=found, states=states)


async def sources(request: Request) -> Response:
    """Where the figures come from."""
    settings: Settings = request.app.state.settings
    return page(request, "sources", found=await settings.workers.run(books.sources))


async def definitions(request: Request) -> Response:
    """What is counted, by whom, what they leave out, and which holes are known."""
    settings: Settings = request.app.state.settings
    return page(request, "definitions", found=await settings.workers.run(books.definitions))


ROUTES: tuple[BaseRoute, ...] = (
    Route("/record", explorer),
    Route("/record/figures.{form}", file),
    Route("/record/vintages", history),
    Route("/record/traces", guns),
    Route("/record/sources", sources),
    Route("/record/definitions", definitions),
)
