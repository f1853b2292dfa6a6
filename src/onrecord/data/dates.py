"""Cells and headers as periods: years, fiscal years, quarters, months and days, as tables write them."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from onrecord.claims.periods import day, month, parse_period, quarter, year
from onrecord.errors import ClaimError
from onrecord.lexicon.calendar import months
from onrecord.model import Period

_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_IN_HEADER = re.compile(r"(?<![0-9A-Za-z])((?:FY ?|fy ?)?(?:19|20)[0-9]{2}(?:[-–/][0-9]{2,4})?)(?![0-9A-Za-z])")
_SCHOOL = re.compile(r"((?:19|20)[0-9]{2})[-–/]((?:(?:19|20)[0-9]{2})|[0-9]{2})")
_QUARTER = re.compile(r"(?:q([1-4])[ -/]?((?:19|20)[0-9]{2})|((?:19|20)[0-9]{2})[ -/]?q([1-4]))", re.IGNORECASE)
_US_DAY = re.compile(r"([0-9]{1,2})/([0-9]{1,2})/((?:19|20)[0-9]{2})")
_FISCAL = re.compile(r"fy ?((?:19|20)[0-9]{2})", re.IGNORECASE)
_NAMED = re.compile(r"([A-Za-z]{3,9})\.?,? ((?:19|20)[0-9]{2})|((?:19|20)[0-9]{2}) ([A-Za-z]{3,9})")


@lru_cache(maxsize=1 << 16)
def read(text: str, school: str = "") -> Period | None:
    """The period that a cell names; None where it names none.

    `school` says whether a school year ("2021-22") is the year in which it `starts` or `ends`; unsaid it is none.
    """
    if len(text) > 40:
        return None
    if text.endswith(".0"):
        text = text[:-2]
    if _YEAR.fullmatch(text):
        return year(int(text))
    if found := _FISCAL.fullmatch(text):
        text = f"FY{found[1]}"
    if is_school_year(text):
        first = int(text[:4])
        return year(first + (school == "ends")) if school else None
    return _spelled(text) or _parsed(text)


def is_school_year(text: str) -> bool:
    """Whether the text is two years in a row, "2021-22" or "2021-2022"."""
    found = _SCHOOL.fullmatch(text)
    return found is not None and int(found[2][-2:]) == (int(found[1]) + 1) % 100


def _parsed(text: str) -> Period | None:
    if not (text.startswith("FY") or text[4:5] in {"-", "/"}):
        return None  # most cells are numbers: they need not be tried as periods
    try:
        return parse_period(text.removesuffix(" 00:00:00").removesuffix("T00:00:00"))
    except (ClaimError, ValueError):
        return None


def _spelled(text: str) -> Period | None:
    """ "March 2016", "Q1 2016", "3/14/2016" (month first, as American tables have it)."""
    if found := _QUARTER.fullmatch(text):
        return quarter(int(found[2] or found[3]), int(found[1] or found[4]))
    if found := _US_DAY.fullmatch(text):
        try:
            return day(date(int(found[3]), int(found[1]), int(found[2])))
        except ValueError:
            return None
    if found := _NAMED.fullmatch(text):
        name, number = (found[1] or found[4]).lower(), int(found[2] or found[3])
        part = months().full.get(name) or months().short.get(name)
        return None if part is None else month(number, part)
    return None


def in_header(header: str) -> tuple[str, str] | None:
    """The period in a header and the words without it: "Enrolment (2021)" gives ("2021", "Enrolment")."""
    if read(header, "ends") is not None:
        return header, ""
    found = _IN_HEADER.findall(header)
    if len(found) != 1:
        return None
    rest = header.replace(found[0], " ").replace("()", " ").replace("( )", " ").strip(" -–_:,()")
    return found[0], " ".join(rest.split())
