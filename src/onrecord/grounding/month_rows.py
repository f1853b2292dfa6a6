"""Lines that open with a month, below a heading that names a year: "New Orleans murders in 2018", "January: 19".

The months are of the year of the heading; what such a line counts from the first of the year on ends with its month.
"""

from __future__ import annotations

from collections.abc import Container, Sequence

from onrecord.frozen import replace
from onrecord.late import late
from onrecord.model import (
    CalendarWords,
    Parsed,
    PeriodWords,
    Reading,
    Setting,
    Span,
    Statement,
    ToDateWords,
    YearWords,
)

_BY_MONTH = late(r"(?i:\b(?:by month|month by month|each month)\b)")  # "Murders by month, 2022. January: 17."
_MARKS = (":", "—", "–", "-", ".")  # what parts the month of a line from its figure


def of_headed_months(text: str, statements: Sequence[Statement], parsed: Parsed) -> Parsed:
    """What was parsed, with the year of the heading for the months that open lines below it."""
    figures = {reading.amount.span.start for reading in parsed.readings if reading.amount is not None}
    rows = {at: words for at, words in parsed.periods if _opens_row(text, statements[at].span, words, figures)}
    if not rows:
        return parsed
    plain = [at for at in range(len(statements)) if at not in rows]
    heads = {at: _headed(text, statements, [one for one in plain if one < at], parsed) for at in rows}
    told = {
        one.span: _of_row(one, rows[at], heads[at])
        for at, one in parsed.periods
        if at in rows and one.span.start >= rows[at].span.start
    }
    told |= {
        one.period.span: _of_row(one.period, one.period, heads[one.statement])
        for one in parsed.readings
        if one.period is not None and one.statement in rows and _within(one.period.span, rows[one.statement].span)
    }  # each of the two of "JUNE and JULY. Ten apiece"
    periods = tuple((at, told.get(one.span, one)) for at, one in parsed.periods)
    return replace(parsed, periods=periods, readings=tuple(_dated(one, told) for one in parsed.readings))


def _opens_row(text: str, sentence: Span, words: PeriodWords, figures: Container[int]) -> bool:
    """Whether a month without its year opens a line, with a figure right behind: "January: 19", "Jan. 19"."""
    when = words.expression
    month = isinstance(when, CalendarWords) and when.year is None and when.start is not None and not when.start[1]
    if not month or any(sign.isalnum() for sign in text[sentence.start : words.span.start]):
        return False
    told = text[words.span.end : sentence.end].lstrip()
    return sentence.end - len(told[told.startswith(_MARKS) :].lstrip()) in figures


def _within(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _headed(text: str, statements: Sequence[Statement], before: Sequence[int], parsed: Parsed) -> int | None:
    """The one whole year of the heading above a line, or of the words before a colon that announce it."""
    above = next((one for one in reversed(before) if _is_head(text, statements[one])), None)
    if above is None:
        return None
    block = [one for one in before if statements[one].paragraph == statements[above].paragraph]
    named = {words.expression for index, words in parsed.periods if index in block}
    only = next(iter(named)) if len(named) == 1 else None
    whole = isinstance(only, CalendarWords) and only.start is None and only.until is None and not only.fiscal
    return only.year if whole and isinstance(only, CalendarWords) and isinstance(only.year, int) else None


def _is_head(text: str, statement: Statement) -> bool:
    words = _words(text, statement)
    return statement.setting is Setting.HEADLINE or words.endswith(":") or _BY_MONTH.search(words) is not None


def _words(text: str, statement: Statement) -> str:
    return text[statement.span.start : statement.span.end].rstrip()


def _of_row(words: PeriodWords, row: PeriodWords, year: YearWords) -> PeriodWords:
    """The month of a line in its heading's year; "since New Year's Day" behind it, up to its end."""
    if not isinstance(row.expression, CalendarWords):
        return words
    month = replace(row.expression, year=year)
    if words.span == row.span:
        return replace(words, expression=month)
    open_ended = isinstance(words.expression, ToDateWords) and words.expression.end is None
    return replace(words, expression=ToDateWords(month, year)) if open_ended else words


def _dated(reading: Reading, told: dict[Span, PeriodWords]) -> Reading:
    period, against = reading.period, reading.against_period
    return replace(
        reading,
        period=told.get(period.span, period) if period is not None else None,
        against_period=told.get(against.span, against) if against is not None else None,
    )
