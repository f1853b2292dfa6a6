"""Where a run that is denied ended: "before 2016 it had not reached 200 since 1993" speaks of the years 1994 to 2015.

What the words tell of the years up to a time, the years from that time on need not bear out.
"""

from __future__ import annotations

from onrecord.frozen import replace
from onrecord.grammar.changes.in_a_row import InARow
from onrecord.grammar.sentence.scene import Scene
from onrecord.model import CalendarWords, PeriodExpression, PeriodWords, RangeWords, SinceWords, UntilWords


def until_then(scene: Scene, run: InARow, since: PeriodWords) -> InARow | None:
    """The run with the end that the words before it name; None where they name one that is no year."""
    clause = scene.clause[run.first]
    ends = [
        one.expression.end
        for one in scene.periods
        if isinstance(one.expression, UntilWords) and scene.clause[one.first] == clause
    ]
    if not ends or not isinstance(since.expression, SinceWords):
        return run
    first, last = year_of(since.expression.start), year_of(ends[0])
    if first is None or last is None or last - first < 2:
        return None
    told = RangeWords(CalendarWords(first + 1), CalendarWords(last - 1))
    return run._replace(period=replace(since, expression=told))


def year_of(words: PeriodExpression) -> int | None:
    """The year that words tell whole and by its number."""
    match words:
        case CalendarWords(year=int(number)) if words == CalendarWords(number):
            return number
    return None
