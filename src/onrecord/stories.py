"""Where stories come from: files, standard input and, only when asked, addresses."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from onrecord import reading
from onrecord.errors import InputError, OnRecordError
from onrecord.frozen import replace
from onrecord.model import Document
from onrecord.reading.files import drawn, load

if TYPE_CHECKING:
    from onrecord.fetching import Page

STANDARD_INPUT = "standard input"

Read = Document | OnRecordError


def named(stories: Sequence[str], urls: Sequence[str], published: date | None, stdin: BinaryIO) -> Iterator[Read]:
    """Files first, then addresses. InputError where neither is named."""
    if not stories and not urls:
        raise InputError("no story is named; give a file, - for standard input, or --url URL")
    yield from documents(stories, published, stdin)
    if urls:
        yield from fetched(urls, published)


def documents(stories: Iterable[str], published: date | None, stdin: BinaryIO) -> Iterator[Read]:
    """Each story named, read; `-` is standard input, JSON Lines and feeds hold several. Errors come in their place."""
    for story in stories:
        name = STANDARD_INPUT if story == "-" else story
        try:
            yield from stories_in(drawn(stdin, name) if story == "-" else load(Path(story)), name, published)
        except OnRecordError as error:
            yield error


def fetched(
    urls: Iterable[str], published: date | None = None, fetch: Callable[[str], Page] | None = None
) -> Iterator[Read]:
    """Each address fetched and read as a file would be, the address being the document's source. Errors in their place.

    `fetch` stands for `fetching.fetch`, and raises InputError as that does.
    """
    from onrecord import fetching  # a check of files knows no network, and does not wait for `ssl`

    get = fetch or fetching.fetch
    for url in urls:
        try:
            page = get(url)
            kind = reading.kind_of(page.data, page.media, page.url)
            for read in stories_in(page.data, url, published, kind):
                yield replace(read, source=page.url) if isinstance(read, Document) else read
        except OnRecordError as error:
            yield error


def stories_in(data: bytes, name: str, published: date | None, kind: str | None = None) -> Iterator[Read]:
    """The one story of a file, or the several of JSON Lines and feeds; `kind` is its suffix where the name has none."""
    if reading.is_json_lines(data, name):
        yield from reading.read_json_lines(data, name, published)
    elif reading.is_feed(data, name):
        yield from reading.read_feed(data, name, published)
    else:
        yield reading.read(data, name, published, kind=kind)
