"""A figure's own period and the one it is held against.

A period left out comes from the claim before it, then from the other side of the comparison, then from the story.
A part of a year held against "last year" or a named year means the same days of that year, unless the words say all
of it (CLAIMS, "Which shape for which words").
"""

from __future__ import annotations

from datetime import date

from onrecord.grounding.periods import previous, resolve, shift
from onrecord.grounding.places import habits
from onrecord.model import Grain, Period, Reading, ScopeKind, Shape

_WHOLE = {Grain.YEAR, Grain.FISCAL}


def own_of(
    reading: Reading, said: date | None, last: Period | None, main: Period | None, measure: str | None
) -> tuple[Period | None, str, str | None]:
    """The reading's own period: (period, why, what is unclear)."""
    if reading.period is not None:
        found = resolve(reading.period, said, last, main)
        period = found.period
        if period is not None and reading.against and not reading.whole and last is not None:
            period = same_days(period, last)
        return period, found.because, found.unclear if period is None else None
    if _timeless(reading, measure):
        return None, "", None
    if reading.against and last is not None:
        return previous(last), "the period before the one spoken of", None
    if last is not None:
        return last, "the period that the text speaks of", None
    if reading.against_period is not None:
        return None, "", None
    if main is not None:
        return main, "the story's main period", None
    return None, "", None


def _timeless(reading: Reading, measure: str | None) -> bool:
    """Stocks in the present tense, and extremes that only say "now", carry no period."""
    stock = habits().get(measure or "", {}).get("stock")
    if stock:
        return True
    return reading.scope is not None and reading.scope.kind is ScopeKind.AMONG and reading.among_the


def main_from_far(
    reading: Reading, said: date | None, context: Period | None, period: Period | None, reason: str
) -> tuple[Period | None, str]:
    """ "Fell from 260 in 2018 to 253": the near side is the last full period before the words, after the far one."""
    if reading.against_period is None or reading.against or period is not None:
        return period, reason
    far = resolve(reading.against_period, said, context).period
    if far is None or far.grain not in _WHOLE or said is None or _opens_window(reading):
        return period, reason
    if far.first.year < said.year - 1:
        year = said.year - 1
        return shift(far, year - far.first.year), "the last full year before the words"
    return Period(date(said.year, 1, 1), said, Grain.DAYS), "this year so far"


def _opens_window(reading: Reading) -> bool:
    """ "Since 2010" leaves the end of a change open."""
    return reading.shape is Shape.CHANGE and reading.against_period is not None and _is_since(reading)


def _is_since(reading: Reading) -> bool:
    words = reading.against_period
    return words is not None and getattr(words, "since", False)


def against_of(reading: Reading, said: date | None, period: Period | None) -> tuple[Period | None, str]:
    """The period that the figure is held against, and why."""
    if reading.shape not in {Shape.CHANGE, Shape.COMPARISON}:
        return None, ""
    if reading.against_period is not None:
        found = resolve(reading.against_period, said, period).period
        if found is not None and period is not None and not reading.whole:
            return same_days(found, period), ""
        return found, ""
    if reading.shape is Shape.COMPARISON:
        return (period, "") if reading.against_places else (None, "")
    if period is None:
        return None, ""
    return previous(period), "a change that names no start begins at the period before"


def same_days(other: Period, period: Period) -> Period:
    """A whole year beside a part of another year: the same days of it."""
    if other.grain is not Grain.YEAR or period.grain in {Grain.YEAR, Grain.YEARS, Grain.FISCAL} or period.last is None:
        return other
    if period.first.year != period.last.year:
        return other
    return shift(period, other.first.year - period.first.year)
