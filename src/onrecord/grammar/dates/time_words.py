"""What kind of time words name, in a few words for a person who asks how a sentence was read."""

from __future__ import annotations

from onrecord.model import (
    CalendarWords,
    DayWords,
    DecadeWords,
    EdgeWords,
    EndedWords,
    HolidayWords,
    NowWords,
    Origin,
    PeriodExpression,
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

_COUNTED = {
    Origin.SAID: "counted from the day of the words",
    Origin.CONTEXT: "counted from the time spoken of",
    Origin.RUNNING: "the one that runs",
}


_FIXED = {
    DecadeWords: "a decade",
    DayWords: f"a day, {_COUNTED[Origin.SAID]}",
    HolidayWords: "a holiday",
    WindowWords: "a stretch up to the day of the words",
    EdgeWords: "the first or the last part of a time",
    ToDateWords: "a time up to a day",
    SameWords: "the same days of another year",
    RangeWords: "from one time to another",
    EndedWords: "a stretch that ends with a time",
    SinceWords: "from a time to the day of the words",
    UntilWords: "up to a time, without a beginning",
    NowWords: "now, which is no period",
}


def sense_of_time(expression: PeriodExpression) -> str:
    """The kind of time; the days that it comes to are settled later, by the day of the words and the story."""
    match expression:
        case CalendarWords():
            return _calendar(expression)
        case UnitWords():
            return f"a {expression.unit}, {_COUNTED[expression.origin]}"
        case VagueWords():
            return f"no period: {expression.reason}"
    return _FIXED[type(expression)]


def _calendar(words: CalendarWords) -> str:
    kind = "a fiscal year" if words.fiscal else "a year" if words.start is None else "a part of a year"
    match words.year:
        case None:
            return kind if words.start is None else f"{kind}, its year left out"
        case YearShift(origin=origin):
            return f"{kind}, {_COUNTED[origin]}"
        case _:
            return kind
