"""What is to be held: the words, the day, and what a person changed. It goes to a worker as it is."""

from __future__ import annotations

from datetime import date
from itertools import islice

from onrecord import pipeline, reading
from onrecord.errors import InputError, OnRecordError
from onrecord.extras.web.wording import say
from onrecord.frozen import dataclass
from onrecord.model import Document


@dataclass(frozen=True, slots=True)
class Story:
    """A story as text, or as the bytes of a file. `published` is the day that the person gave, where one did.

    `mends` are claims by the key of the statement that they are put in place of, as the person wrote them.
    """

    text: str = ""
    data: bytes | None = None
    name: str = "text"
    title: str | None = None
    published: date | None = None
    mends: tuple[tuple[str, str], ...] = ()


def document(story: Story) -> Document:
    """The story, read. InputError where it has no words, cannot be read or is several."""
    if story.data is not None:
        found = one_of(story.data, story.name, story.published)
        return found if story.title is None else _titled(found, story.title)
    if not story.text.strip():
        raise InputError(say("check.empty"))
    because = say("check.given")
    return reading.read_text(story.text, story.name, story.published, because=because, title=story.title)


def one_of(data: bytes, name: str, published: date | None) -> Document:
    """The one story of a file. InputError where there are several."""
    found = list(islice(pipeline.documents_in(data, name, published), 2))
    if len(found) > 1:
        raise InputError(say("check.several", name=name))
    if not found:
        raise InputError(say("check.empty"))
    (only,) = found
    if isinstance(only, OnRecordError):
        raise only
    return only


def _titled(found: Document, title: str) -> Document:
    from dataclasses import replace  # only a file that is sent with a title of its own needs it

    return replace(found, title=title)
