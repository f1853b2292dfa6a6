"""What a reader of a kind of file hands on: the words, and what the file itself says of them."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from onrecord.model import Post, Span

LONGEST = 5_000_000  # characters or bytes of one part; the text of a story is a thousandth of it


class Extracted(NamedTuple):
    """The text of a file, to which all spans point, its title, and its day with where that stands.

    `how` names what the text was taken from. `headline`, `posts` and `furniture` are what the file's own structure
    tells, beside what the text itself shows.
    """

    text: str
    title: str | None = None
    published: date | None = None
    because: str | None = None
    how: str | None = None
    headline: Span | None = None
    posts: tuple[Post, ...] = ()
    furniture: tuple[Span, ...] = ()
