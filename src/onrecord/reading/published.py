"""The day a text was published, and where that was found.

The first of these that gives a whole day decides: what the user says, the page's own front matter, a label
("Published: March 17, 2017", a leading "date 2017-03-17"), then a weaker one ("Transcript"), both also in a line of
the frame ("By Ann Roe. Aired March 17, 2017"), the dateline, a line above the story that ends in a date, the day with
which the story opens ("Jan. 9, 2024 - "), a byline's day, a label that tells of a change ("Updated ..."), the day on
which the first paragraph has somebody speak ("said Monday, Jan. 2, 2023"), the latest post that the story shows, "As of
March 17, 2017" above the story. Otherwise the day is unknown: no other date in the running text is taken for it.
"""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from onrecord.errors import InputError
from onrecord.late import late
from onrecord.lexicon.load import word_set
from onrecord.model import Post
from onrecord.reading import cues
from onrecord.reading.dateline import Dateline
from onrecord.reading.dates import Printed, no_such_day, printed_at, printed_in
from onrecord.reading.frame_line import IN_RANGE, Told, days_told, is_by, is_frame, of_another, tells_itself
from onrecord.reading.lines import Line

_YEARS = range(1600, 9999)  # no news is older; and the year before a day, and the one after, must be years too
_ISO = late(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_TOP = 4  # lines in which a byline may follow a summary of the story
_FOOT = 6  # the last lines of a text, where papers print when it came out
_LABEL_LINE = 100  # below the head, a longer line is no label
_REST = 48  # characters that may follow a date on its line: a time, a place, a name
_SIGNATURE = ("—", "–", "--")
_SEPARATORS = "*_#>[(|•·:–—- \t"
_PLAIN = frozenset({"label", "relabel", "by"})  # what stands before the day of a text alone
_CLOCK = late(r"[0-9]{1,2}[:.][0-9]{2}[ \t]*[ap]\.?m\.?,?[ \t]+(?:[A-Z]{2,4}[ \t]+)?(?:on[ \t]+)?", re.IGNORECASE)
_OPENED = late(r"[)\]*_]*[ \t]*(?:[—–―]|--?)[ \t]*(?=[A-Z“\"])")
_SENTENCE = re.compile(r"[a-z]{4}[.!?](?:\s|$)")
_TIME = late(
    r"[\s,|•·–—-]*(?:at[ \t]+)?(?:[0-9]{1,2}(?:[:.][0-9]{2})?[ \t]*(?:[ap]\.?m\.?)?)?[ \t]*(?:[A-Z]{2,4})?"
    r"(?:[ \t]*[(\[][^()\[\]0-9]{1,40}[)\]])?[\s*_)\].]*$",  # "Oct. 19, 1994 (RUSH TRANSCRIPT)"
    re.IGNORECASE,
)


_SAYS = "|".join(sorted(word_set("said_in_lede")))
_TELLS = 120  # characters before a day in which somebody "told reporters on" it
_SAID = late(
    rf"\b(?:(?:{_SAYS})(?: in an? \w+(?: \w+)?)?|told (?:\w+ ){{0,3}}\w+)"
    r"(?: on| late| early)? \Z"
)
_WEEKDAY = late(r"(?:Mon|Tues?|Wed|Thu|Fri|Sat|Sun)\w*", re.IGNORECASE)
_DASH = late(r" [—–-]{1,2} ")
_LETTERS = 3  # of a weekday


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

    `head` are the first of `every` line. A label of `kind` "weaklabel" opens a line that holds no other words.
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
        rest = text[printed.end : line.end]
        plain = colon and kind != "weaklabel"  # no "Released: Jan. 5, 2017, after 11 years"
        alone = _is_short(rest) and (plain or is_frame(rest))
        if alone or plain or label == "date":
            end = line.end if alone else _past(text, printed.end, line.end, " \t|•·–—-")
            return _dated(text, line.start, end, printed)
    return None


class FrameDays(NamedTuple):
    """The days that lines of the frame tell, each with its line: above the story, and below its first lines."""

    above: list[tuple[Line, Told]]
    below: list[tuple[Line, Told]]


def frame_days(text: str, head: list[Line], every: list[Line]) -> FrameDays:
    """The days of lines above the story, of those that tell of it, and of its foot: there behind a label or a byline.

    A summary may stand between the headline and the byline.
    """
    opening = head or every[:1]
    above = [(line, told) for line in opening for told in days_told(text, line.start, line.end)]
    signed = any(is_by(text[line.start : line.end]) for line in opening)
    below: list[tuple[Line, Told]] = []
    for number, line in enumerate(every[len(opening) :], len(opening)):
        itself = tells_itself(text[line.start : line.end])
        foot = number >= len(every) - _FOOT and _ends(text, every[number - 1])
        if itself or foot or number < _TOP:
            plain = (told for told in days_told(text, line.start, line.end) if itself or told.kind in _PLAIN)
            below += [(line, told) for told in plain if told.kind != "by" or not signed]
    return FrameDays(above, below)


def from_frame(text: str, days: FrameDays, kind: str) -> Dated | None:
    """The first day above the story with a label of one kind, else the one that all such lines below tell.

    Where those tell several days, they are a list of other stories.
    """
    above = [(line, told.printed) for line, told in days.above if told.kind == kind]
    below = [(line, told.printed) for line, told in days.below if told.kind == kind]
    if not above and len({printed.whole for _, printed in below}) > 1:
        return None
    return next((_dated(text, line.start, line.end, printed) for line, printed in (*above, *below)), None)


def _ends(text: str, line: Line) -> bool:
    """Whether nothing goes on behind a line: a headline of another story would."""
    words = text[line.start : line.end].rstrip("*_ ")
    if words.endswith((".", "!", "?", "”", '"', ")")) or not any(map(str.isalnum, words)):
        return True
    return bool(days_told(text, line.start, line.end))


def _dated(text: str, start: int, end: int, printed: Printed) -> Dated | None:
    if printed.whole is None:
        return None
    return Dated(printed.whole, f"the text says “{text[start : printed.end].strip()[:60]}”", start, end)


def from_dateline(dateline: Dateline | None, text: str) -> Dated | None:
    """The day in the dateline, where it has a year."""
    if dateline is None or dateline.day is None or dateline.day.whole is None:
        return None
    words = text[dateline.day.start : dateline.day.end]
    return Dated(dateline.day.whole, f"the dateline says {words}", dateline.whole.start, dateline.whole.start)


def from_head(text: str, head: list[Line]) -> Dated | None:
    """A line above the story that is a date or ends in one: under a headline, after a byline, in a masthead."""
    for line in head:
        printed = dated_line(text, line) or next(
            (told.printed for told in days_told(text, line.start, line.end) if told.kind in ("", "by")), None
        )
        if printed is None or printed.whole is None:
            continue
        before = text[line.start : printed.start]
        if cues.begins("lead", before.lstrip(_SEPARATORS)) or of_another(before):
            continue
        if before.lstrip("*_ ").startswith(_SIGNATURE) and any(map(str.isalpha, before)):
            continue  # "— Ann Roe, January 9, 2024" stands below what she said
        words = text[printed.start : printed.end]
        return Dated(printed.whole, f"a line above the story says {words}", line.start, line.end)
    return None


def from_opening(text: str, story: list[Line]) -> Dated | None:
    """The day and the dash with which the first paragraph opens, where no other does: those are a list of events."""
    opened = [printed for line in story if (printed := _opens(text, line)) is not None]
    if len(opened) != 1 or opened[0].whole is None or _opens(text, story[0]) != opened[0]:
        return None
    words = text[opened[0].start : opened[0].end]
    return Dated(opened[0].whole, f"the story opens with {words}", opened[0].start, opened[0].end)


def _opens(text: str, line: Line) -> Printed | None:
    printed = printed_at(text, _past(text, line.start, line.end, "*_([ "), line.end)
    return printed if printed is not None and _OPENED.match(text, printed.end, line.end) else None


def from_lede(text: str, story: list[Line]) -> Dated | None:
    """The one whole day on which somebody speaks in the first paragraph: "said Monday, Jan. 2, 2023".

    Papers that print it so print the day of the paper. A day that was another weekday is a slip, and dates nothing.
    """
    if not story:
        return None
    line = story[0]
    printed = printed_in(text, line.start, line.end)
    told = [one for one in printed if _SAID.search(text, max(line.start, one.start - _TELLS), one.start)]
    days = {one.whole for one in told if one.whole is not None and _WEEKDAY.match(text, one.start, one.end)}
    first = next((one for one in told if one.whole in days), None)
    if first is None or first.whole is None or len(days) > 1:
        return None
    words = text[first.start : first.end]
    if f"{first.whole:%A}"[:_LETTERS].lower() != words[:_LETTERS].lower():
        return None
    return Dated(first.whole, f"the first paragraph says {words}", first.start, first.end)


def undated(text: str, head: list[Line], every: list[Line]) -> str | None:
    """Why a text has no day, where its head prints one that no calendar has: "February 30, 2023"."""
    opening = [(line.start, line.end) for line in head]
    opening += [(line.start, _dash(text, line)) for line in every[len(head) : len(head) + 1]]
    words = next((words for start, end in opening if (words := no_such_day(text, start, end)) is not None), None)
    return f"the text prints {words}, a day that no calendar has" if words is not None else None


def _dash(text: str, line: Line) -> int:
    """Where the dash of a dateline stands near the head of a line; its start where none does."""
    found = _DASH.search(text, line.start, min(line.end, line.start + _REST))
    return found.start() if found is not None else line.start


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
    every = printed_in(text, line.start, line.end)
    found = [printed for printed in every if printed.year is not None]
    if not found or any(IN_RANGE.fullmatch(text, one.end, other.start) for one, other in pairwise(every)):
        return None  # "Jan. 1 - Dec. 31, 2016": a stretch of time
    if _past(text, line.start, found[0].start, _SEPARATORS) == found[0].start:
        rest = text[found[0].end : line.end]
        if _is_short(rest) and (not rest or rest.lstrip()[:1] in "/|•·,(–—-*_" or len(found) > 1):
            return found[0]
    last = found[-1]
    before = text[line.start : last.start]
    apart = not before or not before.rstrip()[-1:].isalnum() or before.endswith("  ") or before.startswith("By ")
    return last if apart and _TIME.match(text, last.end, line.end) else None


def _is_short(rest: str) -> bool:
    """Whether what follows a date on its line is a time, a place, another date: short, and no sentence."""
    return len(rest) <= _REST and _SENTENCE.search(rest) is None


def _past(text: str, place: int, limit: int, skipped: str) -> int:
    while place < limit and text[place] in skipped:
        place += 1
    return place
