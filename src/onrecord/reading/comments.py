"""Comments of readers under a page, whose heads bear no handle, and posts of a forum.

Ann Roe · Easton                 a name and where she writes from, the words, and below them "Like · Reply · 12"
annroe wrote:                    a name and the verb, the words below it, perhaps "Posted June 10, 2017" below them
u/annroe • 3 hours ago           a name and how long ago
On Tue, Ann Roe wrote:           a mail that is answered, its words behind ">"
annroe                           a name alone, lines about the member ("Joined: 2009", "Location: Easton"), the day,
Posted: Jan 2, 2018 9:14 am      and the words behind an empty line
"""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from onrecord.late import late
from onrecord.model import Post, Span
from onrecord.reading.dates import Printed, printed_in
from onrecord.reading.lines import Line

_SIGNS = re.compile(r"\b(?:wrote|writes|commented|posted|ago|reply|member|joined)\b|[·•|] ?\d", re.IGNORECASE)
_AGO = (
    r"(?:about )?(?:\d{1,2} ?|(?:an?|one) )(?:minute|min|m|hour|hr|h|day|d|week|wk|w|month|mo|year|yr|y)s?\.?(?: ago)?"
)
_NICK = r"[A-Za-z][\w.\-]{1,30}"
_NAME = r"[A-Z][\w.'’\-]{0,20}(?: [A-Z][\w.'’\-]{0,20}){0,3}"
_WROTE = late(rf"(?P<name>{_NICK}|{_NAME})(?: from {_NAME}(?:, [A-Z][\w.]+)?)?,? (?:wrote|writes|commented|posted):$")
_SHOWN_AGO = late(
    rf"(?:[^\n]{{0,40}}\bposted by )?(?:u/)?(?P<name>{_NICK}|{_NAME})(?:(?: ?[·•|] ?|, ){_NAME}(?:, [A-Z][\w.]+)?)?"
    rf"(?: ?[·•|,] ?| ){_AGO}"
    r"(?:[ ·•|].{0,40})?$",
    re.IGNORECASE,
)
_FROM = late(rf"(?P<name>{_NAME})[ ]?[·•|][ ]?{_NAME}(?:, [A-Z][\w.]+)?(?:[ ]?[·•|].{{0,40}})?$")
_MAILED = late(rf"On [^\n]{{3,60}}?(?:, |\d |[AP]M )(?![AP]M )(?P<name>{_NAME})(?: <[^<>\n]{{3,60}}>)? wrote:$")
_MEMBER = late(r"(?:(?:\w+ )?member\b|joined:?|posts:|location:|posted:|reputation:|registered:?)", re.IGNORECASE)
_DAY = late(r"posted:?\s", re.IGNORECASE)
_FOOT = late(
    r"(?:(?:\d+[ ]?)?(?:likes?|reply|replies|report|share|flag|recommend(?:ed)?|upvotes?|edited|more)\b[ ·•|]*){1,5}"
    r"(?:[ ·•|\d]|[A-Za-z]{3,9}\.? \d{1,2}, \d{4}|at \d{1,2}:\d\d.{0,8})*$"
    r"|(?:posted|commented)\s(?:on\s)?[A-Z][a-z]{2,8}\.? \d{1,2}\b.{0,40}$",
    re.IGNORECASE,
)
_SIGNATURE = ("--", "__", "—", "–")
_MOST_ABOUT = 5  # lines about a member
_SEVERAL = 2  # heads that make a thread of a text


class _Head(NamedTuple):
    """The line of a head, that of the words below it, who wrote them, and the day that the head prints."""

    line: int
    words: int
    name: str
    day: Printed | None


def find_comments(text: str, every: list[Line], published: date | None) -> list[Post]:
    """The comments of a text that holds several, in order; one head alone may be any line."""
    if _SIGNS.search(text) is None:
        return []
    shown = [text[line.start : line.end] for line in every]
    footed = any(_FOOT.match(words) for words in shown)
    heads: list[_Head] = []
    at = 0
    while at + 1 < len(every):
        head = _head(text, every, shown, at, footed=footed)
        if head is not None:
            heads.append(head)
            at = head.words
        at += 1
    if len(heads) < _SEVERAL:
        return _answered(text, every, shown)
    limits = [*(head.line for head in heads[1:]), len(every)]
    return [post for head, limit in zip(heads, limits, strict=True) if (post := _post(text, every, shown, head, limit))]


def _answered(text: str, every: list[Line], shown: list[str]) -> list[Post]:
    """The mails that a mail quotes to answer them."""
    found: list[Post] = []
    for at, head in enumerate(shown):
        mailed = _MAILED.match(head) if head.startswith("On ") else None
        end = at + 1
        while mailed is not None and end < len(every) and shown[end].startswith(">"):
            end += 1
        if mailed is not None and end > at + 1:
            day = next(iter(printed_in(text, every[at].start, every[at].end)), None)
            span = Span(every[at].start, every[end - 1].end)
            body = Span(every[at + 1].start + len("> "), every[end - 1].end)
            found.append(Post(span, body, mailed["name"], None, day.whole if day is not None else None))
    return found


def _head(text: str, every: list[Line], shown: list[str], at: int, *, footed: bool) -> _Head | None:
    """The head that begins at a line, which stands behind an empty line or the foot of another comment."""
    if at and not every[at - 1].blank_after and not _FOOT.match(shown[at - 1]):
        return None
    day = next(iter(printed_in(text, every[at].start, every[at].end)), None)
    for pattern in (_WROTE, _SHOWN_AGO, *((_FROM,) if footed else ())):
        if (found := pattern.match(shown[at])) is not None:
            return _Head(at, at + 1, found["name"], day)
    return _of_a_member(text, every, shown, at)


def _of_a_member(text: str, every: list[Line], shown: list[str], at: int) -> _Head | None:
    """A name alone above lines about the member, of which one says when he posted."""
    if re.fullmatch(_NICK, shown[at]) is None:
        return None
    last, day = at, None
    while last + 1 < len(every) and last - at < _MOST_ABOUT and _MEMBER.match(shown[last + 1]):
        last += 1
        if _DAY.match(shown[last]):
            day = next(iter(printed_in(text, every[last].start, every[last].end)), None)
    return _Head(at, last + 1, shown[at], day) if day is not None and last + 1 < len(every) else None


def _post(text: str, every: list[Line], shown: list[str], head: _Head, limit: int) -> Post | None:
    """The comment under a head: up to its foot where it has one before the next head, else to its paragraph's end."""
    first, begin, name, day = head
    foot = next((at for at in range(begin, limit) if _FOOT.match(shown[at])), None)
    end = begin if foot is None else foot
    while foot is None and end < limit and not (end > begin and every[end - 1].blank_after):
        end += 1
    signature = next((at for at in range(begin + 1, end) if shown[at].strip() in _SIGNATURE), end)
    if signature == begin or end == begin:
        return None
    last = end if foot is not None else end - 1
    if foot is not None and day is None:
        day = next(iter(printed_in(text, every[foot].start, every[foot].end)), None)
    span, body = Span(every[first].start, every[last].end), Span(every[begin].start, every[signature - 1].end)
    return Post(span, body, name, None, day.whole if day is not None else None)
