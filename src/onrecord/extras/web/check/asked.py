"""From the fields of a form to the story that is to be held."""

from __future__ import annotations

from datetime import date
from pathlib import PurePath

from starlette.datastructures import FormData, UploadFile

from onrecord.errors import InputError
from onrecord.extras.web.check.fetching import story_at
from onrecord.extras.web.check.mending import MEND
from onrecord.extras.web.check.story import LONGEST_NAME, Story
from onrecord.extras.web.errors import refused
from onrecord.extras.web.forms import text
from onrecord.extras.web.settings import Settings
from onrecord.extras.web.wording import say
from onrecord.reading import parse_day

_READ = "read."  # begins the name of a field that holds a claim as it was read


async def story(found: FormData, settings: Settings) -> Story:
    """The story of a form: a file before an address, an address before what was pasted.

    InputError for a day that is none; RefusedError for an address where none may be read.
    """
    published = day(text(found, "published"), text(found, "found"))
    name = text(found, "name").strip()[:LONGEST_NAME]
    file, address = found.get("file"), text(found, "url").strip()
    if isinstance(file, UploadFile) and file.filename:
        return Story(data=await file.read(), name=file_name(file.filename), published=published)
    if address:
        if not settings.allow_urls:
            raise refused(403, "check.no_urls")
        return await story_at(address, published)
    words = plain_text(text(found, "text"))
    told = plain_text(text(found, "told"))
    return Story(words, name=name or say("check.pasted"), published=published, told=told, mends=_mends(found))


def day(given: str, told: str = "") -> date | None:
    """The day that the person gave; None where it is empty or the one that the story told. InputError for no day."""
    words = given.strip()
    if not words or words == told.strip():
        return None
    try:
        return parse_day(words)
    except InputError as error:
        raise InputError(say("check.bad_day", error=str(error))) from None


def file_name(given: str) -> str:
    """The name of a file without the folders that a browser may send, and without what no name has."""
    name = PurePath(given.replace("\\", "/")).name
    return "".join(letter for letter in name if letter.isprintable())[-LONGEST_NAME:] or say("check.file")


def _mends(found: FormData) -> tuple[tuple[str, str], ...]:
    """The claims that a person wrote, by the key of their statement; the one that is to be undone is left out.

    A form holds every claim. One that still stands as the text was read is nobody's: another day reads it anew.
    """
    undone = text(found, "undo")
    names = [name.removeprefix(MEND) for name in found if name.startswith(MEND)]
    given = [(key, text(found, MEND + key).strip()) for key in names if key != undone]
    return tuple((key, claim) for key, claim in given if claim != found.get(_READ + key))


def plain_text(words: str) -> str:
    """A form sends every line end as two characters; the story had one."""
    return words.replace("\r\n", "\n")
