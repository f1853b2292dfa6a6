"""The pages of this room. Nothing is kept unless a person asks for it, and what is deleted is gone."""

from __future__ import annotations

import asyncio
from datetime import date, datetime
from typing import Any, NamedTuple

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from onrecord.errors import InputError
from onrecord.extras.web.check import asked
from onrecord.extras.web.check.story import LONGEST_NAME
from onrecord.extras.web.errors import refused
from onrecord.extras.web.forms import form, text
from onrecord.extras.web.saved.changes import Kind, changes
from onrecord.extras.web.saved.jobs import work
from onrecord.extras.web.saved.kept import Check, Told, as_json
from onrecord.extras.web.saved.shelf import Shelf
from onrecord.extras.web.settings import Settings
from onrecord.extras.web.templates import page
from onrecord.extras.web.wording import say
from onrecord.lexicon.calendar import printed_day
from onrecord.model import Verdict
from onrecord.reporting import wording
from onrecord.reporting.display import clean

_SEE = 303  # after a form: what to look at next, so that loading the page again sends nothing twice


class Sum(NamedTuple):
    """How many findings have a verdict, with its sign and its words."""

    verdict: str
    symbol: str
    label: str
    many: int


async def listed(request: Request) -> Response:
    """The checks that are kept."""
    settings: Settings = request.app.state.settings
    if settings.keep_in is None:
        return page(request, "saved/list.html", checks=(), where="", fault=say("saved.off"))
    shelf = Shelf(settings.keep_in)
    try:
        found, fault = await asyncio.to_thread(shelf.all), ""
    except InputError as error:
        found, fault = (), str(error)
    checks = [(check, printed_day(check.kept), sums(check.findings)) for check in found]
    return page(request, "saved/list.html", 422 if fault else 200, checks=checks, where=str(shelf.path), fault=fault)


async def keep(request: Request) -> Response:
    """Keep the check of the form."""
    settings: Settings = request.app.state.settings
    shelf = _shelf(request)
    found = await form(request)
    story = await asked.story(found, settings)
    done = await settings.workers.run(work, story)
    name = _tidy(text(found, "keep_as")) or done.name
    number = await asyncio.to_thread(shelf.keep, Check(0, name, _today(), done.story, done.findings))
    return RedirectResponse(f"/kept/{number}", _SEE)


async def shown(request: Request) -> Response:
    """A check as it was kept."""
    check = await _check(request)
    return page(request, "saved/check.html", **_context(check, check.findings), differences=None)


async def rerun(request: Request) -> Response:
    """The same story against the record of today, beside what was kept."""
    settings: Settings = request.app.state.settings
    await form(request)
    check = await _check(request)
    done = await settings.workers.run(work, check.story)
    found = changes(check.findings, done.findings)
    changed = [one for one in found if one.kind is not Kind.SAME]
    return page(
        request,
        "saved/check.html",
        **_context(check, done.findings),
        differences=changed,
        same=len(found) - len(changed),
    )


async def renew(request: Request) -> Response:
    """Keep what the record says today in place of what it said then."""
    settings: Settings = request.app.state.settings
    await form(request)
    check = await _check(request)
    done = await settings.workers.run(work, check.story)
    await asyncio.to_thread(_shelf(request).renew, check.id, _today(), done.findings)
    return RedirectResponse(f"/kept/{check.id}", _SEE)


async def rename(request: Request) -> Response:
    """Another name."""
    found = await form(request)
    check = await _check(request)
    name = _tidy(text(found, "name"))
    if not name:
        raise InputError(say("saved.no_name"))
    await asyncio.to_thread(_shelf(request).rename, check.id, name)
    return RedirectResponse(f"/kept/{check.id}", _SEE)


async def delete(request: Request) -> Response:
    """Delete a check for good."""
    await form(request)
    check = await _check(request)
    await asyncio.to_thread(_shelf(request).delete, check.id)
    return RedirectResponse("/kept", _SEE)


async def give_out(request: Request) -> Response:
    """A kept check as a file."""
    check = await _check(request)
    headers = {
        "Content-Disposition": f'attachment; filename="onrecord-kept-{check.id}.json"',
        "Cache-Control": "no-store",
    }
    return Response(as_json(check), media_type="application/json", headers=headers)


def sums(findings: tuple[Told, ...]) -> list[Sum]:
    """How many claims have each verdict, in the order of a report; acts are not among them."""
    known = {verdict.value: verdict for verdict in wording.SYMBOLS}
    given = [known[one.verdict] for one in findings if one.verdict in known and not one.is_act]
    return [
        Sum(verdict.value, wording.SYMBOLS[verdict], wording.VERDICTS[verdict], count)
        for verdict, count in wording.counted(given)
    ]


def _context(check: Check, findings: tuple[Told, ...]) -> dict[str, Any]:
    return {"check": check, "day": printed_day(check.kept), "sums": sums(findings), "verdicts": _verdicts()}


def _verdicts() -> dict[str, tuple[str, str]]:
    """The sign and the words of each verdict; a file may hold any other word."""
    return {one.value: (wording.SYMBOLS[one], wording.VERDICTS[one]) for one in Verdict if one in wording.SYMBOLS}


def _today() -> date:
    """The day on this machine."""
    return datetime.now().astimezone().date()


def _shelf(request: Request) -> Shelf:
    settings: Settings = request.app.state.settings
    if settings.keep_in is None:
        raise refused(403, "saved.off")
    return Shelf(settings.keep_in)


async def _check(request: Request) -> Check:
    found = await asyncio.to_thread(_shelf(request).get, request.path_params["number"])
    if found is None:
        raise refused(404, "saved.no_check")
    return found


def _tidy(words: str) -> str:
    return clean(words)[:LONGEST_NAME]


ROUTES: tuple[BaseRoute, ...] = (
    Route("/kept", listed),
    Route("/kept/keep", keep, methods=["POST"]),
    Route("/kept/{number:int}", shown),
    Route("/kept/{number:int}/rerun", rerun, methods=["POST"]),
    Route("/kept/{number:int}/renew", renew, methods=["POST"]),
    Route("/kept/{number:int}/rename", rename, methods=["POST"]),
    Route("/kept/{number:int}/delete", delete, methods=["POST"]),
    Route("/kept/{number:int}/export", give_out),
)
