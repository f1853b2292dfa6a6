"""The headline: the first line above the story that is neither kicker, byline, date nor dateline."""

from __future__ import annotations

import re

from onrecord.model import Span
from onrecord.reading.dateline import find_dateline
from onrecord.reading.furniture import is_byline, is_kicker
from onrecord.reading.lines import Line
from onrecord.reading.published import dated_line

_HEADING = re.compile(r"[ \t]*#{1,6}[ \t]+")
_STOP = re.compile(r"[a-z0-9)”\"]{4}[.!?][”\"]?[ \t]+[A-Z“\"]")
_NO_STOPS = ("...", "U.S.", "D.C.", "N.Y.", "L.A.", "a.m.", "p.m.")
_LONGEST = 160


def find_headline(text: str, every: list[Line], taken: list[Span], posts: list[Span]) -> Span | None:
    """The words of the headline, without marks; None where the text begins with its first paragraph.

    `taken` are stretches that are already something else: labels with dates, credits. Below a post stands no headline.
    """
    covered = {span.start for span in taken}
    for number, line in enumerate(every[:8]):
        if line.start in covered or is_kicker(text, line) or is_byline(text, line) or dated_line(text, line):
            continue
        if any(span.start <= line.start < span.end for span in posts):
            return None
        if any(span.start <= line.start < span.end for span in taken):
            continue
        return _words(text, line, every[number + 1] if number + 1 < len(every) else None)
    return None


def _words(text: str, line: Line, following: Line | None) -> Span | None:
    heading = _HEADING.match(text, line.start, line.end)
    start, end = (heading.end() if heading else line.start), line.end
    while end > start and text[end - 1] in "#*_ \t":
        end -= 1
    while start < end and text[start] in "*_ \t":
        start += 1
    if end <= start or end - start > _LONGEST:
        return None
    if heading is None:
        apart = line.blank_after or (
            following is not None and (is_byline(text, following) or dated_line(text, following) is not None)
        )
        stopped = text[end - 1] in ".:;," and not text.endswith(_NO_STOPS, start, end)
        if (
            not apart
            or following is None
            or stopped
            or _STOP.search(text, start, end)
            or find_dateline(text, line) is not None
        ):
            return None
    return Span(start, end)
