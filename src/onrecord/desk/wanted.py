"""What is asked for: a measure with qualifiers and definition, and the periods of a series."""

from __future__ import annotations

import re
from datetime import date, timedelta
from difflib import get_close_matches
from functools import cache
from typing import NamedTuple

from onrecord.claims.periods import fiscal as fiscal_year
from onrecord.claims.periods import month, parse_period, quarter, year
from onrecord.desk.names import key
from onrecord.errors import ClaimError, InputError
from onrecord.lexicon.load import table
from onrecord.model import Grain, Measure, Period
from onrecord.record import Pack

_SPEC = re.compile(r"([^{}()\[\]]{1,80})(?:\{([^{}()]{0,120})\})?(?:\(([^{}()]{0,60})\))?")
_LOOSE = re.compile(r"(\d{4}) ?(?:-|–|:|to) ?(\d{4})", re.ASCII)
_COUNTED = ("noun", "people", "money", "staff", "percent")  # forms of the lexicon that name a figure, not a rate
_MOST = 4000  # periods of one series
_FORMS = "write 2016, 2000..2016, 2016-03, FY2016 or 2016-01-01/2016-03-12"


class Wanted(NamedTuple):
    """What is counted: the measure, exactly these qualifiers, and whose count where the words name one."""

    measure: Measure
    qualifiers: tuple[str, ...]
    definition: str | None

    @property
    def name(self) -> str:
        """The measure in words: "homicides (gun)"."""
        return self.measure.label + (f" ({', '.join(self.qualifiers)})" if self.qualifiers else "")


def wanted(pack: Pack, text: str) -> Wanted:
    """Read `homicides`, `homicides{gun}`, `homicides(ucr)`, or what news copy calls it ("murders").

    InputError, in one line, for any other measure.
    """
    spec = _SPEC.fullmatch(text.strip())
    if spec is None:
        raise InputError(f"{text!r} is no measure; write it as homicides, homicides{{gun}} or homicides(ucr)")
    name = spec[1].strip()
    measure = pack.measure(name)
    qualifiers = set(re.split(r"[, ]+", spec[2].strip())) - {""} if spec[2] else set()
    definition = (spec[3] or "").strip() or None
    if measure is None:
        told = _in_words().get(key(name))
        measure = pack.measure(told[0]) if told else None
        if told is None or measure is None:
            raise InputError(f"no measure {name!r} in the record; {_nearest(pack, name)}")
        qualifiers |= set(told[1])
        definition = definition or told[2]
    return Wanted(measure, tuple(sorted(qualifiers)), definition)


@cache
def _in_words() -> dict[str, tuple[str, tuple[str, ...], str | None]]:
    return {
        key(words): (row["measure"], tuple(row["qualifiers"].split()), row["definition"] or None)
        for row in reversed(table("measures"))
        if row["measure"] and row["form"] in _COUNTED
        for words in row["words"].split("|")
    }


def _nearest(pack: Pack, name: str) -> str:
    known = [measure.id for measure in pack.measures()]
    near = get_close_matches(name.lower().replace(" ", "_"), known, n=3, cutoff=0.6)
    return f"did you mean {' or '.join(near)}?" if near else "`onrecord measures` lists them all"


def periods(text: str) -> tuple[Period, ...]:
    """One period of the claim language, or every year, quarter, month, day or fiscal year from A to B: `A..B`.

    InputError, in one line, for anything else.
    """
    words = text.strip()
    first, dots, last = words.partition("..")
    if not dots or words.endswith("/.."):
        period = _one(words)
        if period.last is None:
            raise InputError(f"{words} has no end, so it has no figure; {_FORMS}")
        return (period,)
    start, end = _one(first), _one(last)
    if start.grain is not end.grain or start.grain in (Grain.YEARS, Grain.DAYS):
        raise InputError(f"{words}: both ends must be years, quarters, months, days or fiscal years, as in 2000..2016")
    if end.first < start.first:
        raise InputError(f"{words} ends before it starts; write {last}..{first}")
    found = [start]
    while found[-1].first < end.first:
        if len(found) == _MOST:
            raise InputError(f"{words} has more than {_MOST} periods; ask for fewer")
        found.append(_next(found[-1]))
    return tuple(found)


def _one(words: str) -> Period:
    try:
        return parse_period(words)
    except ClaimError as error:
        loose = _LOOSE.fullmatch(words)
        hint = f"{words!r} is not a period; did you mean {loose[1]}..{loose[2]}?" if loose else str(error)
        raise InputError(hint) from None


def _next(period: Period) -> Period:
    start = period.first
    after = date(start.year + start.month // 12, start.month % 12 + 1, 1)
    match period.grain:
        case Grain.YEAR:
            return year(start.year + 1)
        case Grain.FISCAL:
            return fiscal_year(start.year + 2)
        case Grain.QUARTER:
            part = (start.month - 1) // 3 + 1
            return quarter(start.year + part // 4, part % 4 + 1)
        case Grain.MONTH:
            return month(after.year, after.month)
        case _:
            step = start + timedelta(days=1)
            return Period(step, step, Grain.DAY)


def day(value: str | date | None, name: str = "--as-of") -> date | None:
    """A day given as YYYY-MM-DD. InputError for any other text."""
    if value is None or isinstance(value, date):
        return value
    try:
        if len(value) != len("2017-01-02"):
            raise ValueError
        return date.fromisoformat(value)
    except ValueError:
        raise InputError(f"{name} {value!r} is not a day; write YYYY-MM-DD, such as 2017-01-02") from None
