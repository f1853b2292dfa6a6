"""A post as scraping leaves it: the name, the handle, the words and the time, each on lines of their own.

Name
@handle
words
9:12 AM - 2 Jan 2017
1,204 Retweets 3,115 Likes
"""

from __future__ import annotations

import re
from typing import NamedTuple

from onrecord.late import late
from onrecord.model import Span
from onrecord.reading.dates import Printed, printed_at
from onrecord.reading.lines import Line

_NAME = late(r"(?:[A-Z][a-z]{1,4}\. ){0,2}[A-Z“\"][^@\n.!?:;]{1,58}$")  # "Sen. Ann Doyle"
_HANDLE = re.compile(
    r"[\u200e\u200f]?@(?P<handle>[A-Za-z0-9_.]{1,40})(?:[ \t]*[·•|,–—-]?[ \t]*(?:Follow(?:ing)?|[0-9]{1,2}[hm]))?$"
)
_STAMP = late(r"(?:[0-9]{1,2}[:.][0-9]{2}[ \t]*(?:[AaPp]\.?[Mm]\.?)?[ \t]*[·•|,–—-]{0,2}[ \t]*)?")
COUNTS = late(
    r"(?:[0-9][0-9.,]*[KkMm]?[ \t]*)?"
    r"(?:(?:re(?:ply|plies|tweets?|posts?)|likes?|quotes?|views?|bookmarks?|comments?|shares?)\b"
    r"[ \t·•|]*(?:[0-9][0-9.,]*[KkMm]?[ \t]*)?)+$",
    re.IGNORECASE,
)
_MOST_LINES = 12  # of one post's words
_AFTER_DAY = 24  # characters that may follow the day on its line: a client's name


class Scraped(NamedTuple):
    """Where the name, the words and the whole post stand, the handle, and the day if one is printed."""

    name: Span
    body: Span
    span: Span
    handle: str
    printed: Printed | None


def scraped(text: str, every: list[Line], at: int) -> Scraped | None:
    """The post whose name is line `at`. Without a time below the words they end with their paragraph."""
    if at + 2 >= len(every):
        return None
    name, handle = every[at], _HANDLE.match(text, every[at + 1].start, every[at + 1].end)
    if handle is None or not _NAME.match(text, name.start, name.end):
        return None
    first = at + 2
    stamp, printed = _stamp(text, every, first)
    last = stamp or first
    while stamp is None and last < len(every) and last - first < _MOST_LINES and not every[last - 1].blank_after:
        last += 1
    if last == first:
        return None
    end = last if stamp else last - 1
    while end + 1 < len(every) and COUNTS.match(text, every[end + 1].start, every[end + 1].end):
        end += 1
    body = Span(every[first].start, every[last - 1].end)
    return Scraped(Span(name.start, name.end), body, Span(name.start, every[end].end), handle["handle"], printed)


def _stamp(text: str, every: list[Line], first: int) -> tuple[int | None, Printed | None]:
    """The line with the time, below at least one line of words, and its date."""
    for place in range(first + 1, min(first + _MOST_LINES, len(every))):
        line = every[place]
        time = _STAMP.match(text, line.start, line.end)
        printed = printed_at(text, time.end() if time else line.start, line.end)
        if printed is not None and line.end - printed.end <= _AFTER_DAY:
            return place, printed
        if _HANDLE.match(text, line.start, line.end):
            break  # the next post
    return None, None
