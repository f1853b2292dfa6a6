"""Dates as a page prints them: "March 17, 2017", "17 March 2017", "2017-03-17", "3/17/2017"."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from onrecord.lexicon.calendar import month_names

_NAMES = month_names()
_MONTHS = tuple(name[:3].lower() for name in _NAMES)
_OPENINGS = frozenset((*_MONTHS, "mon", "tue", "wed", "thu", "fri", "sat", "sun"))  # letters that a date begins with

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
_WEEKDAY = r"(?:(?:Mon|Tue(?:s)?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,?[ \t]+)?"
_DAY = r"[0-3]?[0-9](?:st|nd|rd|th)?"
_YEAR = r"(?:1[89]|20)[0-9]{2}"
_FORMS = re.compile(
    rf"\b(?:(?P<iy>{_YEAR})-(?P<im>[01][0-9])-(?P<id>[0-3][0-9])(?![0-9])"
    rf"|{_WEEKDAY}(?P<am>{_MONTH})[ \t]+(?P<ad>{_DAY})(?![0-9])(?:,?[ \t]+(?P<ay>{_YEAR})(?![0-9]))?"
    rf"|{_WEEKDAY}(?P<bd>{_DAY})[ \t]+(?P<bm>{_MONTH}),?[ \t]+(?P<by>{_YEAR})(?![0-9])"
    rf"|(?P<cm>[01]?[0-9])/(?P<cd>[0-3]?[0-9])/(?P<cy>{_YEAR}|[0-9]{{2}})(?![0-9/]))",
    re.IGNORECASE,
)

_TIED = re.compile(r"[0-9][-/][0-9]")


class Printed(NamedTuple):
    """A date as printed, from `start` to `end`; `year` is None where the page leaves it out."""

    start: int
    end: int
    month: int
    day: int
    year: int | None

    @property
    def whole(self) -> date | None:
        """The day, where the page prints a year and the calendar has the day."""
        return None if self.year is None else _day(self.year, self.month, self.day)


def printed_at(text: str, start: int, end: int | None = None) -> Printed | None:
    """The date that begins at `start`, or None."""
    opening = text[start : start + 3].casefold()
    if opening.isascii() and opening not in _OPENINGS and not opening[:1].isdigit():
        return None
    found = _FORMS.match(text, start, len(text) if end is None else end)
    return _read(found) if found else None


def printed_in(text: str, start: int, end: int) -> list[Printed]:
    """Every date between `start` and `end`, in order; days that no calendar has are left out."""
    if not _may_hold_one(text[start:end]):
        return []
    read = (_read(found) for found in _FORMS.finditer(text, start, end))
    return [one for one in read if one is not None]


def no_such_day(text: str, start: int, end: int) -> str | None:
    """The first date with a year between `start` and `end` that no calendar has, as printed: "February 30, 2023"."""
    if not _may_hold_one(text[start:end]):
        return None
    forms = ("iy", "ay", "by", "cy")
    found = _FORMS.finditer(text, start, end)
    return next((one.group() for one in found if any(map(one.group, forms)) and _read(one) is None), None)


def day_in(words: str) -> date | None:
    """The first whole day that words print."""
    return next((one.whole for one in printed_in(words, 0, len(words)) if one.whole is not None), None)


def as_printed(day: date) -> str:
    """ "March 17, 2017", as `printed_in` reads it, whatever the language of the machine."""
    return f"{_NAMES[day.month - 1]} {day.day}, {day.year}"


@lru_cache(maxsize=64)  # several look for a day in the same line
def _may_hold_one(words: str) -> bool:
    """Whether there is a month's name or digits tied by a dash or a slash: most lines have neither."""
    folded = words.casefold()
    tied = ("-" in words or "/" in words) and _TIED.search(words) is not None
    return tied or any(map(folded.__contains__, _MONTHS))


def latest_before(month: int, day: int, limit: date) -> date | None:
    """The last such day not after `limit`: the year that a page leaves out."""
    for year in (limit.year, limit.year - 1):
        found = _day(year, month, day)
        if found is not None and found <= limit:
            return found
    return None


def _read(found: re.Match[str]) -> Printed | None:
    part = found.groupdict()
    if part["iy"]:
        year, month, day = int(part["iy"]), int(part["im"]), int(part["id"])
    elif part["am"]:
        year, month, day = int(part["ay"] or 0), _month(part["am"]), _ordinal(part["ad"])
    elif part["bm"]:
        year, month, day = int(part["by"]), _month(part["bm"]), _ordinal(part["bd"])
    else:
        year, month, day = int(part["cy"]), int(part["cm"]), int(part["cd"])
        year += 2000 if year < 100 else 0
    # 2000 is a leap year, so that 29 February without a year is a day.
    if _day(year or 2000, month, day) is None:
        return None
    return Printed(found.start(), found.end(), month, day, year or None)


def _month(word: str) -> int:
    return _MONTHS.index(word[:3].lower()) + 1


def _ordinal(word: str) -> int:
    return int(word.rstrip("stndrhSTNDRH"))


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
