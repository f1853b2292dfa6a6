"""What a reader of a kind of file hands on: the words, and what the file itself says of them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from onrecord.model import Post, Span

LONGEST = 5_000_000  # characters or bytes of one part; the text of a story is a thousandth of it


class Extracted(NamedTuple):
    """The text of a file, to which all spans point, its title, and its day with where that stands.

    `how` names what the text was taken from. `headline`, `posts` and `furniture` are what the file's own structure
    tells, beside what the text itself shows: a page's number and a row of a table are no statement.
    """

    text: str
    title: str | None = None
    published: date | None = None
    because: str | None = None
    how: str | None = None
    headline: Span | None = None
    posts: tuple[Post, ...] = ()
    furniture: tuple[Span, ...] = ()


class Paragraph(NamedTuple):
    """The words of a paragraph, and whether the story says them or only shows them."""

    words: str
    is_said: bool = True


def joined(paragraphs: Iterable[Paragraph]) -> Extracted:
    """Paragraphs as one text with an empty line between, and where what is not said stands in it."""
    kept = [one for one in paragraphs if one.words]
    furniture: list[Span] = []
    place = 0
    for one in kept:
        if not one.is_said:
            furniture.append(Span(place, place + len(one.words)))
        place += len(one.words) + 2
    return Extracted("\n\n".join(one.words for one in kept), furniture=tuple(furniture))
