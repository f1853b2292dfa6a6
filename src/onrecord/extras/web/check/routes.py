"""The pages of this room, and the pieces that its script asks for."""

from __future__ import annotations

import json

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from onrecord.errors import OnRecordError
from onrecord.extras.web.check import asked, claim, jobs
from onrecord.extras.web.check.lately import Lately
from onrecord.extras.web.check.mending import MEND
from onrecord.extras.web.check.story import Story
from onrecord.extras.web.errors import RefusedError, refused
from onrecord.extras.web.forms import form, text
from onrecord.extras.web.settings import Settings
from onrecord.extras.web.templates import page, partial
from onrecord.extras.web.wording import rows, say
from onrecord.reporting.html import rules

_LONGEST_CLAIM = 2000
_MOST_RULES = 1000  # speakers or statements that the style of a page can tell apart


async def start(request: Request) -> Response:
    """The empty form."""
    return page(request, "check/start.html", text="", published="", error=None)


async def check(request: Request) -> Response:
    """Hold the story of the form against the record and go to the result; where that fails, the form and one line."""
    settings: Settings = request.app.state.settings
    lately: Lately = request.app.state.lately
    found = await form(request)
    try:
        story = await asked.story(found, settings)
        held = await settings.workers.run(jobs.hold, story)
    except (OnRecordError, RefusedError) as error:
        told = error.words if isinstance(error, RefusedError) else str(error)
        status = error.status if isinstance(error, RefusedError) else 422
        given = {"text": text(found, "text"), "published": text(found, "published")}
        return page(request, "check/start.html", status, error=told, **given)
    return RedirectResponse(f"/check/{lately.put(held)}", 303)


async def result(request: Request) -> Response:
    """The story beside what the record says of it; the empty form, with one line, where it is there no longer."""
    lately: Lately = request.app.state.lately
    held = lately.get(request.path_params["name"])
    if held is None:
        return page(request, "check/start.html", 404, text="", published="", error=say("check.gone"))
    return page(request, "check/result.html", held=held, forms=rows("check.forms"))


async def again(_: Request) -> Response:
    """Where a form was sent to, opened by itself: the empty form."""
    return RedirectResponse("/", 303)


async def give_out(request: Request) -> Response:
    """The report of the same story as a file."""
    settings: Settings = request.app.state.settings
    found = await form(request)
    wanted = next((row for row in rows("check.forms") if row["form"] == text(found, "form")), None)
    if wanted is None:
        raise refused(400, "check.no_form")
    story = await asked.story(found, settings)
    words = await settings.workers.run(jobs.give_out, story, wanted["form"])
    headers = {"Content-Disposition": f'attachment; filename="{wanted["file"]}"', "Cache-Control": "no-store"}
    return Response(words, media_type=wanted["kind"], headers=headers)


async def day(request: Request) -> Response:
    """The field of the day, filled in with what the pasted story tells, unless the person gave one."""
    settings: Settings = request.app.state.settings
    found = await form(request)
    published, told = text(found, "published").strip(), text(found, "found").strip()
    if published and published != told:
        return Response(status_code=204)
    story = Story(asked.plain_text(text(found, "text")))
    if not story.text.strip():
        return partial("check/day.html", published="", found="", because="")
    first, because = await settings.workers.run(jobs.day_of, story)
    shown = first.isoformat() if first else ""
    return partial("check/day.html", published=shown, found=shown, because=because)


async def live(request: Request) -> Response:
    """What the record says of a claim that is being written."""
    settings: Settings = request.app.state.settings
    words = next((value for name, value in request.query_params.items() if name.startswith(MEND)), "")
    said = asked.day(request.query_params.get("said", ""))
    found = await settings.workers.run(claim.live, words[:_LONGEST_CLAIM], said)
    return partial("check/live.html", live=found)


async def choices(request: Request) -> Response:
    """What could stand at the caret of a claim."""
    settings: Settings = request.app.state.settings
    words, at = request.query_params.get("claim", "")[:_LONGEST_CLAIM], request.query_params.get("at", "")
    place = int(at) if at.isascii() and at.isdigit() and len(at) < 6 else len(words)
    found = await settings.workers.run(claim.choices, words, place)
    listed = [{"start": one.start, "words": one.words, "means": one.means} for one in found]
    return Response(json.dumps(listed), media_type="application/json", headers={"Cache-Control": "no-store"})


async def style(request: Request) -> Response:
    """The rules for so many speakers and statements: numbers alone, so that they may be kept for ever."""
    speakers, statements = request.path_params["speakers"], request.path_params["statements"]
    if max(speakers, statements) > _MOST_RULES:
        raise refused(404, "base.no_page")
    headers = {"Cache-Control": "public, max-age=31536000"}
    return Response(rules(speakers, statements), media_type="text/css; charset=utf-8", headers=headers)


ROUTES: tuple[BaseRoute, ...] = (
    Route("/", start),
    Route("/check", check, methods=["POST"]),
    Route("/check", again),
    Route("/check/export", give_out, methods=["POST"]),
    Route("/check/day", day, methods=["POST"]),
    Route("/check/claim", live),
    Route("/check/words", choices),
    Route("/check/rules-{speakers:int}-{statements:int}.css", style),
    Route("/check/{name}", result),
)
