"""What is to be held: the words, the day, and what a person changed. It goes to a worker as it is."""

from __future__ import annotations

from datetime import date
from itertools import islice

from onrecord import reading, stories
from onrecord.errors import InputError, OnRecordError
from onrecord.extras.web.check.told import heard
from onrecord.extras.web.wording import say
from onrecord.frozen import dataclass, replace
from onrecord.model import Document

LONGEST_NAME = 120  # characters of what a story, a file or a kept check is called


@dataclass(frozen=True, slots=True)
class Story:
    """A story as text, or as the bytes of a file. `published` is the day that the person gave, where one did.

    `kind` is the suffix that a file would bear whose name has none and `charset` what its server says of its letters,
    `source` the address that it came from, `told` what a form kept of a file, and `mends` are claims by the key of the
    statement that they are put in place of.
    """

    text: str = ""
    data: bytes | None = None
    name: str = "text"
    kind: str | None = None
    charset: str | None = None
    source: str | None = None
    title: str | None = None
    published: date | None = None
    told: str = ""
    mends: tuple[tuple[str, str], ...] = ()


def document(story: Story) -> Document:
    """The one story, read. InputError where it has no words, cannot be read or is several."""
    if story.data is None:
        return _of_text(story)
    found = list(islice(documents(story), 2))
    if len(found) > 1:
        raise InputError(say("check.several", name=story.name))
    if not found:
        raise InputError(say("check.empty"))
    return found[0]


def documents(story: Story) -> list[Document]:
    """Every story of a file. InputError where one cannot be read."""
    found: list[Document] = []
    for one in stories.stories_in(story.data or b"", story.name, story.published, story.kind, story.charset):
        if isinstance(one, OnRecordError):
            raise one
        titled = one if story.title is None else replace(one, title=story.title)
        found.append(titled if story.source is None else replace(titled, source=story.source))
    return found


def _of_text(story: Story) -> Document:
    if not story.text.strip():
        raise InputError(say("check.empty"))
    told, because = heard(story.told, story.text), say("check.given")
    if told is None:
        return reading.read_text(story.text, story.name, story.published, because=because, title=story.title)
    extracted = told.extracted
    if story.published is not None:
        extracted = extracted._replace(published=story.published, because=because)
    return replace(reading.read_extracted(extracted, story.name), source=told.source)
