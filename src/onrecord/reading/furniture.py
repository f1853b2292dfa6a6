"""Stretches that are never a statement: bylines, credits, links, buttons, the heading of a release, its weather."""

from __future__ import annotations

import re

from onrecord.late import late
from onrecord.model import Span
from onrecord.reading import cues
from onrecord.reading.dates import printed_in
from onrecord.reading.lines import Line
from onrecord.reading.posts import find_links

_BYLINE = re.compile(
    r"[*_]{0,2}(?:By|BY|by)[ \t]+(?P<names>[A-Z][\w.'’\-]*(?:[ \t]+(?:and|AND|de|la|van|von|der|[A-Z][\w.'’\-]*)){0,8})"
    r"[ \t]*(?:[*_]{1,2}[ \t]*)?(?=$|\n|[,|•·/–—-])"
)
_RULE = re.compile(r"[ \t]*(?:[-*_=#~.•·][ \t]*){3,}$")
_LONGEST_LEAD = 160  # a longer line that begins like a credit is running text
_LONGEST_BYLINE = 120
_NUMBER = r"\(?[0-9]{3}\)?[ \t.\-–][0-9]{3}[.\-–][0-9]{4}"
_PHONE = late(_NUMBER)
_PHONE_END = re.compile(r"[.\-–][0-9]{4}")  # found in a tenth of the time, and in few lines
_CONTACT = late(_NUMBER + r"|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,64}")
_MARKS = " \t*_>#-•·|[]"
_BEHIND_DATE = f"{_MARKS}.,:;–—"
_YEAR = re.compile(r"\b[12][0-9]{3}\b")
_MASTHEAD = 6  # lines that hold a text's name, number and day


def find_furniture(text: str, every: list[Line], head: list[Line]) -> list[Span]:
    """Whole lines and links that belong to the page and not to the story, in order."""
    above = {line.start for line in head}
    found = [Span(line.start, line.end) for line in every if _is_furniture(text, line, line.start in above)]
    return found + [span for line in every[:_MASTHEAD] if (span := _weather(text, line)) is not None] + find_links(text)


def is_kicker(text: str, line: Line) -> bool:
    """A line that only names the kind of piece ("OPINION") or heads a release."""
    bare = _words(text, line)
    return bare in cues.known("kicker") or cues.begins("release", bare) > 0


def is_byline(text: str, line: Line) -> bool:
    """ "By Nora Whitfield", with or without a role and a date after it."""
    found = _BYLINE.match(text, line.start, line.end)
    if found is None or line.end - line.start > _LONGEST_BYLINE:
        return False
    rest = text[found.end() : line.end]
    return not rest.rstrip().endswith((".", "!", "?")) or bool(printed_in(text, found.end(), line.end))


def _is_furniture(text: str, line: Line, above: bool) -> bool:
    size = line.end - line.start
    if size > _LONGEST_LEAD:
        return False
    words = _words(text, line)
    if not words or words in cues.known("line") or _RULE.match(text, line.start, line.end):
        return True
    if _is_lead(words) and cues.begins("lead", words):
        return True
    if above and (is_kicker(text, line) or is_byline(text, line)):
        return True
    if "@" not in words and _PHONE_END.search(text, line.start, line.end) is None:
        return False
    contact = (_CONTACT if "@" in words else _PHONE).search(text, line.start, line.end)
    return contact is not None and contact.end() - contact.start() > size // 2


def _weather(text: str, line: Line) -> Span | None:
    """What a line of a masthead tells of the weather: "Tuesday, Oct. 4, 2016. High of 81 in Reno." """
    if line.end - line.start > _LONGEST_BYLINE:
        return None
    dated = next(iter(printed_in(text, line.start, line.end)), None)
    if dated is None or text[line.start : dated.start].strip(_MARKS):
        return None
    told = next((at for at in range(dated.end, line.end) if text[at] not in _BEHIND_DATE), line.end)
    weather = cues.begins("weather", text, told, line.end) and not _YEAR.search(text, told, line.end)
    return Span(told, line.end) if weather else None  # "High of 81 in 1993" is no weather


def _is_lead(words: str) -> bool:
    """Running text that happens to begin like a credit ends in a full stop and holds a verb's worth of words."""
    return not (words.endswith(".") and words.count(" ") > 14)


def _words(text: str, line: Line) -> str:
    return text[line.start : line.end].strip(_MARKS).rstrip(":").lower()
