"""Periods as the pack writes them: the claim language's own, each text read once."""

from __future__ import annotations

from datetime import date

from onrecord.claims.periods import day, days, month, parse_period, print_period, year
from onrecord.errors import ClaimError, PackError
from onrecord.model import Period

_known: dict[str, Period] = {}


def parse(text: str) -> Period:
    """Read `2016`, `2010/2016`, `FY2016`, `2016-Q1`, `2016-03`, `2016-03-12`, or an interval of days.

    Raises PackError where the text is none of these or the end comes before the start.
    """
    period = _known.get(text)
    if period is None:
        try:
            period = _known[text] = _plain(text) or parse_period(text)
        except ClaimError as error:
            raise PackError(str(error)) from None
    return period


def _plain(text: str) -> Period | None:
    """Years, months and days, which nearly all rows have, without the patterns of the language."""
    if not text.isascii():
        return None
    if len(text) == 4 and text.isdigit():
        return year(int(text))
    if len(text) == 7 and text[4] == "-" and text[:4].isdigit() and text[5:].isdigit():
        return month(int(text[:4]), int(text[5:]))
    begin, slash, end = text.partition("/")
    first, last = _day(begin), _day(end)
    if not slash:
        return None if first is None else day(first)
    return days(first, last) if first is not None and last is not None and first <= last else None


def _day(text: str) -> date | None:
    """A day as `2016-03-12`; None where the text is none, or no such day is."""
    try:
        return date.fromisoformat(text) if len(text) == len("2016-03-12") and text[4:8:3] == "--" else None
    except ValueError:
        return None


def write(period: Period) -> str:
    """Print a period so that `parse` reads it back."""
    return print_period(period)


def spelled(period: Period) -> str:
    """The one spelling of these days: the days of March 2016 are `2016-03`, as the rows of a pack have it."""
    text = print_period(period)
    return print_period(parse(text)) if "/" in text else text


def order(period: Period) -> tuple[date, date]:
    """Sort key: by first day, then by last; an open end comes last."""
    return period.first, period.last or date.max
