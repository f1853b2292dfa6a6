"""Words for a time to the days they mean, counted from the day of the words and from what was spoken of before.

    resolve(words, said)                "last year" said in March 2017 is 2016
    resolve(words, said, context)       "the year before", where the context is 2016, is 2015

`said` is the day the words were said, None where it is not known: what depends on it is then unclear. `context` is the
period most lately established in the sentence or paragraph, `main` the story's main period, used where there is none.
Nothing but words of the future ("next year") resolves beyond `said`.
"""

from __future__ import annotations

from datetime import date
from typing import assert_never

from onrecord.claims.periods import print_period
from onrecord.frozen import dataclass
from onrecord.grounding.calendar import before, is_part, previous, shift, year_to
from onrecord.grounding.moments import days_of, named_end, range_of, since, start_of
from onrecord.grounding.vantage import At, Unsettled
from onrecord.model import (
    CalendarWords,
    DayWords,
    DecadeWords,
    EdgeWords,
    EndedWords,
    HolidayWords,
    NowWords,
    Origin,
    Period,
    PeriodExpression,
    PeriodWords,
    RangeWords,
    SameWords,
    SinceWords,
    ToDateWords,
    UnitWords,
    UntilWords,
    VagueWords,
    WindowWords,
    YearShift,
)

__all__ = ["Resolved", "before", "is_part", "previous", "resolve", "shift", "year_to"]


@dataclass(frozen=True, slots=True)
class Resolved:
    """The days of an expression of time, and why.

    `period` is None where the words name none; `unclear` then says what is missing, unless they name "now". `start`
    and `end` are the two ends of "from 2010 to 2015"; "since 2004" has `start` 2004, "until 2015" has `end` 2015.
    `point` is the day or month that a date alone names: "as of June 2016" is the period 2016-01-01/2016-06-30 and the
    point 2016-06, which is what a headcount is of.
    """

    words: PeriodWords
    at: At
    period: Period | None
    unclear: str | None = None
    start: Period | None = None
    end: Period | None = None
    point: Period | None = None

    @property
    def because(self) -> str:
        """Why it is these days, told only where a report is to say so; empty where it is unclear."""
        if self.period is not None:
            return _because(self.words, self.period, self.at)
        return "" if self.unclear is not None else f'"{self.words.text}" names no period'


def resolve(
    words: PeriodWords, said: date | None, context: Period | None = None, main: Period | None = None
) -> Resolved:
    """The days that the words mean. Never raises: what cannot be settled is `unclear`, in a sentence."""
    at = At(said, context, main)
    try:
        return _resolved(words, words.expression, at)
    except Unsettled as missing:
        return Resolved(words, at, None, str(missing))
    except (ValueError, OverflowError):
        return Resolved(words, at, None, f'"{words.text}" is no day of the calendar')


def _resolved(words: PeriodWords, expression: PeriodExpression, at: At) -> Resolved:
    match expression:
        case (
            CalendarWords()
            | DecadeWords()
            | DayWords()
            | UnitWords()
            | HolidayWords()
            | WindowWords()
            | EdgeWords()
            | SameWords()
            | EndedWords()
            | VagueWords()
        ):
            return Resolved(words, at, days_of(expression, at))
        case NowWords():
            return Resolved(words, at, None)
        case UntilWords(end=end):
            return Resolved(words, at, None, f'"{words.text}" names no beginning', end=days_of(end, at))
        case SinceWords(start=start):
            return Resolved(words, at, since(expression, at), start=start_of(start, at))
        case RangeWords():
            first, last, period = range_of(expression, at)
            return Resolved(words, at, period, start=first, end=last)
        case ToDateWords(end=end, entering=entering):
            period = days_of(expression, at)
            point = None if end is None or entering else named_end(expression, at)
            return Resolved(words, at, period, point=point)
    assert_never(expression)


def _because(words: PeriodWords, period: Period, at: At) -> str:
    expression = words.expression
    text, shown = words.text, print_period(period)
    if isinstance(expression, CalendarWords | DecadeWords) and _stated(expression):
        return f"{text} is stated" if shown == text else f'"{text}" is {shown}'
    if _from_context(expression) and at.context is not None:
        return f'"{text}" is {shown}, counted from {print_period(at.context)}'
    if at.said is None:
        return f'"{text}" is {shown}'
    return f'"{text}" is {shown}, since the words are of {at.said.isoformat()}'


def _stated(expression: CalendarWords | DecadeWords) -> bool:
    return isinstance(expression, DecadeWords) or (isinstance(expression.year, int) and expression.until is None)


def _from_context(expression: PeriodExpression) -> bool:
    match expression:
        case SameWords():
            return True
        case CalendarWords(year=YearShift(origin=Origin.CONTEXT)) | UnitWords(origin=Origin.CONTEXT):
            return True
    return False
