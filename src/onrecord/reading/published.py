"""The day a text was published, and where that was found.

The first of these that gives a whole day decides: what the user says, the page's own front matter, a label
("Published: March 17, 2017", a leading "date 2017-03-17"), the dateline, a line above the story that ends in a date,
a label that tells of a change ("Updated ..."), the latest post that the story shows. Otherwise the day is unknown:
a date in the running text is never taken for it.
"""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from onrecord.errors import InputError
from onrecord.late import late
from onrecord.model import Post
from onrecord.reading import cues
from onrecord.reading.dateline import Dateline
from onrecord.reading.dates import Printed, printed_at, printed_in
from onrecord.reading.lines import Line

_YEARS = range(1600, 9999)  # no news is older; and the year before a day, and the one after, must be years too
_ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_LABEL_LINE = 100  # below the head, a longer line is no label
_REST = 48  # characters that may follow a date on its line: a time, a place, a name
_SEPARATORS = "*_#>[(|•·:–—- \t"
_CLOCK = late(r"[0-9]{1,2}[:.][0-9]{2}[ \t]*[ap]\.?m\.?,?[ \t]+(?:[A-Z]{2,4}[ \t]+)?(?:on[ \t]+)?", re.IGNORECASE)
_SENTENCE = re.compile(r"[a-z]{4}[.!?](?:\s|$)")
_TIME = late(
    r"[\s,|•·–—-]*(?:at[ \t]+)?(?:[0-9]{1,2}(?:[:.][0-9]{2})?[ \t]*(?:[ap]\.?m\.?)?)?[ \t]*(?:[A-Z]{2,4})?[\s*_)\].]*$",
    re.IGNORECASE,
)


class Dated(NamedTuple):
    """A day of publication, why it was taken, and the words that told it, where there were any."""

    day: date
    because: str
    start: int = 0
    end: int = 0


def can_be(day: date) -> bool:
    """Whether news can be of a day."""
    return day.year in _YEARS


def parse_day(words: str) -> date:
    """A day as a user types it, YYYY-MM-DD. InputError where no calendar has the day, or no news is of its year."""
    if _ISO.fullmatch(words.strip()):
        try:
            day = date.fromisoformat(words.strip())
        except ValueError:
            raise InputError(f"{words}: the calendar has no such day; give a day that exists, as 2017-03-17") from None
        if not can_be(day):
            raise InputError(f"{words}: no news is of that year; give one from {_YEARS[0]} to {_YEARS[-1]}")
        return day
    raise InputError(f"{words!r} is no date; give it as YYYY-MM-DD, for instance 2017-03-17")


def from_label(text: str, head: list[Line], every: list[Line], kind: str = "label") -> Dated | None:
    """A day with a word before it that says what it is, above the story or on a line of its own anywhere.

    `head` are the first of `every` line.
    """
    for number, line in enumerate(every):
        inside = number >= max(1, len(head))
        if inside and line.end - line.start > _LABEL_LINE:
            continue
        start = _past(text, line.start, line.end, _SEPARATORS)
        stop = start + cues.begins(kind, text, start, line.end)
        if stop == start:
            continue
        label = text[start:stop].lower()
        colon = text[stop : stop + 2].lstrip("*_ ").startswith(":")
        place = _past(text, stop, line.end, _SEPARATORS)
        if text[place : place + 3].lower() == "on ":
            place += 3
        clock = _CLOCK.match(text, place, line.end)
        place = clock.end() if clock else place
        printed = printed_at(text, place, line.end)
        if printed is None or printed.whole is None:
            continue
        if inside and not colon:
            continue  # "Released Jan. 5, 2017" may stand in a list
        alone = _is_frame(text[printed.end : line.end])
        if alone or colon or label == "date":
            words = text[line.start : printed.end].strip()
            end = line.end if alone else _past(text, printed.end, line.end, " \t|•·–—-")
            return Dated(printed.whole, f"the text says “{words[:60]}”", line.start, end)
    return None


def from_dateline(dateline: Dateline | None, text: str) -> Dated | None:
    """The day in the dateline, where it has a year."""
    if dateline is None or dateline.day is None or dateline.day.whole is None:
        return None
    words = text[dateline.day.start : dateline.day.end]
    return Dated(dateline.day.whole, f"the dateline says {words}", dateline.whole.start, dateline.whole.start)


def from_head(text: str, head: list[Line]) -> Dated | None:
    """A line above the story that is a date or ends in one: under a headline, after a byline, in a masthead."""
    for line in head:
        printed = dated_line(text, line)
        if printed is not None and printed.whole is not None:
            words = text[printed.start : printed.end]
            return Dated(printed.whole, f"a line above the story says {words}", line.start, line.end)
    return None


def from_posts(posts: tuple[Post, ...]) -> Dated | None:
    """The day of the latest post: a story that shows it is not older."""
    days = [post.posted for post in posts if post.posted is not None]
    if not days:
        return None
    day = max(days)
    return Dated(day, f"the latest post that it shows is of {day.isoformat()}")


def dated_line(text: str, line: Line) -> Printed | None:
    """The date that a line begins with or ends in, apart from a time, a place or a name; None in running text."""
    if "(@" in text[line.start : line.end]:
        return None  # the signature of a post
    found = [printed for printed in printed_in(text, line.start, line.end) if printed.year is not None]
    if not found:
        return None
    if _past(text, line.start, found[0].start, _SEPARATORS) == found[0].start:
        rest = text[found[0].end : line.end]
        if _is_frame(rest) and (not rest or rest.lstrip()[:1] in "/|•·,(–—-*_" or len(found) > 1):
            return found[0]
    last = found[-1]
    before = text[line.start : last.start]
    apart = not before or not before.rstrip()[-1:].isalnum() or before.endswith("  ") or before.startswith("By ")
    return last if apart and _TIME.match(text, last.end, line.end) else None


def _is_frame(rest: str) -> bool:
    """Whether what follows a date on its line is a time, a place, another date: short, and no sentence."""
    return len(rest) <= _REST and _SENTENCE.search(rest) is None


def _past(text: str, place: int, limit: int, skipped: str) -> int:
    while place < limit and text[place] in skipped:
        place += 1
    return place
