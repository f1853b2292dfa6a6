"""Pages by Jinja: everything is escaped, and what a template does not know is an error."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import HTMLResponse

from onrecord import __version__
from onrecord.extras.web.assets import address
from onrecord.extras.web.settings import Settings
from onrecord.extras.web.wording import rows, say

_FOLDER = Path(__file__).parent / "templates"


@cache
def environment() -> Environment:
    """The templates. Only what `onrecord.reporting` made goes in as it is, through the filter `trusted`."""
    found = Environment(
        loader=FileSystemLoader(_FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    found.globals |= {"say": say, "asset": address, "version": __version__}
    found.filters["trusted"] = Markup
    return found


def page(request: Request, template: str, status: int = 200, **context: object) -> HTMLResponse:
    """A template of a room, with what every page needs: the places to go, where we are, the token of its forms."""
    settings: Settings = request.app.state.settings
    room = template.partition("/")[0]
    html = (
        environment()
        .get_template(template)
        .render(nav=rows("base.nav"), room=room, token=settings.token, settings=settings, **context)
    )
    return HTMLResponse(html, status, {"Cache-Control": "no-store"})


def partial(template: str, **context: object) -> HTMLResponse:
    """A piece of a page, for a script that puts it in place."""
    return HTMLResponse(environment().get_template(template).render(**context), headers={"Cache-Control": "no-store"})
