"""The years of budgets: a sum "this fiscal year" is of all of it, a cut that is faced of the next."""

from __future__ import annotations

from datetime import date

from onrecord.claims.periods import fiscal, fiscal_years, year
from onrecord.frozen import replace
from onrecord.grounding.calendar import OCTOBER, paced
from onrecord.grounding.habits import habits, in_fiscal_years
from onrecord.grounding.slots import Slots
from onrecord.model import (
    CalendarWords,
    Grain,
    Period,
    PeriodExpression,
    PeriodWords,
    RangeWords,
    Reading,
    Shape,
    SinceWords,
    UntilWords,
)


def is_budget(measure: str | None) -> bool:
    """Whether a measure is money of a fiscal year."""
    return bool(habits().get(measure or "", {}).get("fiscal"))


def budget_moved(
    reading: Reading, measure: str | None, said: date | None, told: Period | None = None
) -> tuple[Period, str] | None:
    """The year of the change of a budget and why; None where the words name it or it is of the text's time.

    One that "has doubled since" ends with the year that was `told` last where that runs or has just ended.
    """
    if reading.shape is not Shape.CHANGE or said is None or not is_budget(measure):
        return None
    running = said.year + (said.month >= OCTOBER)
    if reading.measure is not None and (reading.measure.measure or "").startswith("of-speaker:"):
        return fiscal(running + 1), "a cut that is faced is of the next fiscal year"
    if reading.against_period is not None and reading.against_period.since:
        if told is not None and told.grain is Grain.FISCAL and told in {fiscal(running), fiscal(running - 1)}:
            return told, "the fiscal year that the text speaks of"
        return fiscal(running), "the fiscal year that runs"  # "has doubled since 2002"
    return None


def whole_budget_year(period: Period, measure: str | None) -> Period | None:
    """The whole year, fiscal or of the calendar, of a stretch from its first day; None for what is no budget."""
    if not is_budget(measure):
        return None
    opens = period.first.month, period.first.day
    if opens == (OCTOBER, 1):
        return fiscal(period.first.year + 1)
    return year(period.first.year) if opens == (1, 1) else None


def in_budget_years(slots: Slots) -> Slots:
    """The slots, with the fiscal years that a national budget is of: "the bureau's budget has tripled since 1999"."""
    if slots.measure is None or habits().get(slots.measure, {}).get("seat") != "nation" or not is_budget(slots.measure):
        return slots
    period, against = (_whole(one, slots.measure) for one in (slots.period, slots.against_period))
    if (period, against) == (slots.period, slots.against_period):
        return slots
    because = (*slots.because, "a national budget is of the fiscal year")
    return replace(slots, period=period, against_period=against, because=because)


def _whole(period: Period | None, measure: str) -> Period | None:
    """The fiscal year of a year, and of one that runs: "above the $1.2 billion approved for this year"."""
    return fiscal_year((whole_budget_year(period, measure) if period is not None else None) or period)


def fiscal_year(period: Period | None) -> Period | None:
    """The federal fiscal year of that number, where a text or what it counts goes by such; other times as they are."""
    if period is not None and period.last is not None and period.grain is Grain.YEARS:
        return fiscal_years(period.first.year, period.last.year)
    return fiscal(period.first.year) if period is not None and period.grain is Grain.YEAR else period


def by_calendar(words: PeriodWords | None) -> bool:
    """ "Calendar 2016", "since calendar 2016", "from 2016 to calendar 2018": no fiscal year, whatever is told."""
    return words is not None and _says_so(words.expression)


def _says_so(words: PeriodExpression) -> bool:
    match words:
        case CalendarWords(calendar=calendar):
            return calendar
        case SinceWords(start=only) | UntilWords(end=only):
            return _says_so(only)
        case RangeWords(start=start, end=end):
            return _says_so(start) or _says_so(end)
    return False


def whole_year(reading: Reading, period: Period | None, said: date | None, measure: str | None) -> Period | None:
    """The period of a reading; of one that tells a pace the whole year, a fiscal one of what is told by those."""
    return paced(period, said, federal=in_fiscal_years(measure)) if reading.projected else period
