"""Names of months and weekdays, and the other words of the `calendar` table, in lower case."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import NamedTuple

from onrecord.lexicon.load import table


@cache
def words_of(role: str) -> dict[str, str]:
    """The words that play a role in calendar.csv, lower case, with their values."""
    return {
        word: row["value"]
        for row in table("calendar")
        if row["role"] == role
        for word in row["words"].lower().split("|")
    }


class Months(NamedTuple):
    """Month numbers, 1 to 12, by full name and by abbreviation."""

    full: dict[str, int]
    short: dict[str, int]


@cache
def months() -> Months:
    """Month names."""
    full = {word: int(value) for word, value in words_of("month").items()}
    return Months(full, {word: int(value) for word, value in words_of("short month").items()})


@cache
def month_names() -> tuple[str, ...]:
    """January to December, as they are printed."""
    return tuple(row["words"] for row in table("calendar") if row["role"] == "month")


def printed_day(value: date) -> str:
    """17 March 2017."""
    return f"{value.day} {month_names()[value.month - 1]} {value.year}"


@cache
def weekdays() -> dict[str, int]:
    """Weekdays, Monday 0."""
    return {word: int(value) for word, value in words_of("weekday").items()}
