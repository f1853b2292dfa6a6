"""The fields of a form, and the token without which none is taken."""

from __future__ import annotations

import hmac

from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request

from onrecord.extras.web.errors import refused
from onrecord.extras.web.settings import Settings

_FIELDS, _FILES = 1200, 1
_LARGEST = 2_000_000  # bytes of one field: the guard has counted the whole body before


async def form(request: Request) -> FormData:
    """The form of a page of this server. RefusedError where it cannot be read or lacks the token."""
    found = await fields(request)
    settings: Settings = request.app.state.settings
    given = found.get("token")
    if not isinstance(given, str) or not hmac.compare_digest(given.encode(), settings.token.encode()):
        raise refused(403, "base.no_token")
    return found


async def fields(request: Request) -> FormData:
    """The fields and files of a body, urlencoded or multipart."""
    try:
        return await request.form(max_files=_FILES, max_fields=_FIELDS, max_part_size=_LARGEST)
    except HTTPException:
        raise refused(400, "base.bad_form") from None


def text(found: FormData, name: str) -> str:
    """A field as text, empty where it is missing or a file."""
    value = found.get(name)
    return value if isinstance(value, str) else ""
